import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { others } from '../others.ts'

const kinds = ['nameLogo', 'facts', 'figures'] as const

/** What may be shown, in its own order. */
const shown = (items: readonly string[], t: Tools): string => {
  const named = items.includes('nameLogo') ? `the name and logo of ${others(t).who}` : ''
  const told = ['facts', 'figures'].filter((each) => items.includes(each))
  return [named, told.length === 0 ? '' : `${told.join(' and ')} about the cooperation`].filter((part) => part !== '').join(' as well as ')
}

const approved = (t: Tools): string => `${others(t).who} ${others(t).verb('has', 'have')} approved the exact version in text form`

export const publicity: CatalogueTopics['publicity'] = {
  heading: 'Public reports',
  questions: {
    'publicity.form': {
      title: 'Who must agree before anything about the cooperation is published?',
      short: 'Approval',
      why: 'A report is good for everybody as long as it is true and embarrasses nobody. What has once been published cannot be called back.',
      example: (t) => `${t.b} publishes a project report with the logo of ${t.a} and a turnover figure.`,
      usual:
        'Usually nothing appears before all have approved the exact version. What is published is no longer a trade secret (section\u00a02 GeschGehG).',
      options: {
        perItem: { label: 'All, every time', includes: 'The exact version is approved.' },
        categories: { label: 'Some things are free', includes: 'For everything else all agree.' },
        never: { label: 'Nothing is published' },
      },
    },
    'publicity.free': {
      title: 'What may each party show without further approval?',
      short: 'Free beforehand',
      why: 'Small things should not hang on an approval.',
      example: (t) => `${t.b} puts the logo of ${t.a} on its own website and writes: our partner.`,
      options: {
        nameLogo: { label: 'Name and logo', includes: 'As a pointer to the cooperation.' },
        facts: { label: 'Facts', includes: 'That, and in what, the parties work together.' },
        figures: { label: 'Figures', includes: 'For instance size or length of joint projects.' },
      },
    },
    'publicity.silence': {
      title: 'What applies if nobody replies to the request for approval?',
      short: 'No reply',
      why: 'A publishing date does not wait.',
      example: (t) => `${t.a} asks on Monday, the deadline is on Friday, ${t.b} is on holiday.`,
      options: {
        no: { label: 'Silence means no' },
        yes: { label: 'Silence means yes after a period' },
      },
    },
    'publicity.silenceDays': {
      title: 'How many days are allowed for the approval?',
      short: 'Days for approval',
      why: 'Counted from the day the exact version arrived.',
      example: (t) => `${t.a} sends a text on 1 June. After ten days without an answer, what is agreed here applies.`,
    },
    'publicity.persons': {
      title: 'What applies to quotes and photos of people in a report?',
      short: 'People',
      why: 'The company cannot consent for its people.',
      example: (t) => `A photo shows an employee of ${t.b} who has left since.`,
      usual: 'Names and pictures are personal data; consent can be withdrawn for the future (Art.\u00a07 GDPR).',
      options: {
        consent: { label: 'The person consents in addition', includes: 'In text form, for this use.' },
        approvalOnly: { label: 'The approval of the parties is enough', includes: 'Each party sees to the consent of its people.' },
      },
    },
    'publicity.customer': {
      title: 'May the customer be named in a report?',
      short: 'Customer',
      why: 'The customer has not signed the agreement.',
      example: 'A report names Hafenwerk GmbH, which does not name its suppliers in public.',
      options: {
        consent: { label: 'Yes, if the customer has agreed', includes: 'In text form, in addition to the approval of the parties.' },
        never: { label: 'No' },
      },
    },
    'publicity.withdrawal': {
      title: 'Can an approval be withdrawn?',
      short: 'Withdrawal',
      why: 'Things change: a lawsuit, a new name, an unhappy customer.',
      example: 'An employee who is shown leaves and no longer wants to be on the website.',
      options: {
        possible: { label: 'Yes, for the future', includes: 'Printed things need not be called back.' },
        never: { label: 'No', includes: 'An approval stays.' },
      },
    },
    'publicity.withdrawalDays': {
      title: 'Within how many days is a report taken down after the withdrawal?',
      short: 'Days to take down',
      why: 'Counted from the day the withdrawal arrived.',
      example: 'Withdrawal on 1 March, seven days: from 9 March nothing may be seen any more.',
    },
    'publicity.late': {
      title: 'What follows if a report is not taken down after the withdrawal?',
      short: 'Not taken down',
      why: 'A page on the web is quickly forgotten.',
      example: 'Two weeks after the withdrawal the report is still online.',
      options: {
        warn: { label: 'A formal warning with a last period' },
        talk: { label: 'A talk' },
      },
    },
    'publicity.afterEnd': {
      title: 'What happens to reports after the cooperation ends?',
      short: 'After the end',
      why: 'A report on a cooperation that no longer exists can mislead.',
      example: 'A year after the separation a customer finds the report on the joint project.',
      options: {
        stays: { label: 'They stay' },
        marked: { label: 'They stay with a note', includes: 'For instance: cooperation until 2027.' },
        removed: { label: 'They are removed' },
      },
    },
    'publicity.breach': {
      title: 'What follows if something is published without approval?',
      short: 'Without approval',
      why: 'Whoever asks waits; whoever does not ask is faster. That should not pay.',
      example: (t) => `${t.a} publishes the case study although ${t.b} said no.`,
      options: {
        takeDown: { label: 'Take down and correct' },
        ladder: { label: 'A ladder', includes: 'First take down, a right to give notice on repetition.' },
        talk: { label: 'A talk' },
      },
    },
    'publicity.correctDays': {
      title: 'Within how many days is an error in a report corrected?',
      short: 'Correcting',
      why: 'Counted from the day on which the error was pointed out.',
      example: 'The case study says 40% was saved. It was 14%.',
    },
    'publicity.correctCost': {
      title: 'Who bears the cost of a correction?',
      short: 'Cost of correcting',
      why: 'A thousand brochures are quickly printed.',
      example: (t) => `The figure came from ${t.a}, ${t.b} printed it.`,
      options: {
        supplier: { label: 'Whoever supplied the statement' },
        publisher: { label: 'Whoever published it' },
        equal: { label: 'All in equal parts' },
      },
    },
    'publicity.customerObjects': {
      title: 'What happens if the customer objects to a report afterwards?',
      short: 'Customer objects',
      why: 'An annoyed customer costs more than a report.',
      example: 'Hafenwerk GmbH has a new management and no longer wants to be named.',
      options: {
        remove: { label: 'The report is taken down' },
        anonymise: { label: 'The name is taken out', includes: 'The report stays.' },
      },
    },
    'publicity.personObjects': {
      title: 'What happens if a person shown no longer wants to appear?',
      short: 'Person objects',
      why: 'Consent can be withdrawn for the future.',
      example: (t) => `A former employee of ${t.b} no longer wants to be in the photo.`,
      options: {
        remove: { label: 'Picture and quote are taken down' },
        anonymise: { label: 'The person is made unrecognisable' },
      },
    },
    'publicity.credit': {
      title: 'Must the others be named in awards and reports?',
      short: 'Credit',
      why: 'Both earned the award, one stood on the stage.',
      example: (t) => `${t.a} accepts an award for the joint project and does not name ${t.b}.`,
      options: {
        always: { label: 'Always' },
        awards: { label: 'In awards and in the press', includes: 'Not in its own channels.' },
        free: { label: 'No' },
      },
    },
  },
  decisions: {
    mayPublish: {
      question: 'May this be published?',
      answer: { yes: 'Yes, it may be published.', no: 'No, it may not be published.' },
      when: { yes: 'it may be published', no: 'it may not be published' },
    },
    takeDown: {
      question: 'Must it be taken down again?',
      answer: { takeDown: 'It must be taken down.', noDuty: 'It need not be taken down.' },
      when: { duty: 'it must be taken down', noDuty: 'it need not be taken down' },
    },
    takeDownLate: {
      question: 'What follows from not taking it down?',
      answer: { nothing: 'Nothing follows.', warn: 'There is a formal warning with a final deadline.', takeDown: 'The parties talk.' },
    },
    publishedAfterEnd: {
      question: 'What happens to the report after the end?',
      answer: { stays: 'It stays.', marked: 'It stays with a note.', removed: 'It is removed.' },
    },
    publicityBreach: {
      question: 'What follows from the publication?',
      answer: {
        nothing: 'Nothing follows.',
        takeDown: 'It is taken down and corrected.',
        mayEnd: (t) => `It is taken down and corrected, and ${others(t).who} may give notice.`,
        publicity: 'The parties talk.',
      },
    },
    reportCorrection: {
      question: 'Must the error be corrected?',
      answer: { correction: 'The error must be corrected.', noDuty: 'Nothing must be corrected.' },
    },
    correctionCost: {
      question: 'Who bears the cost of the correction?',
      answer: { party: '{party} bears the cost.', all: 'All parties in equal parts.' },
    },
    thirdObjects: {
      question: 'What happens to the report after the objection?',
      answer: {
        stays: 'It stays.',
        remove: 'What is objected to is taken down.',
        anonymise: 'Name or picture is made unrecognisable; the report stays.',
      },
    },
    mustCredit: {
      question: (t) => `Must ${others(t).who} be named as well?`,
      answer: { yes: 'Yes; if it was forgotten, it is made up for.', no: 'No.' },
    },
  },
  clauses: {
    'publicity.perItem': (_, t) => `A party publishes ${shown(kinds, t)} only if ${approved(t)}.`,
    'publicity.categories': ({ items }, t) =>
      `Without further approval each party may show ${shown(items, t)}.${
        items.length < kinds.length
          ? ` It publishes ${shown(
              kinds.filter((each) => !items.includes(each)),
              t,
            )} only if ${approved(t)}.`
          : ''
      }`,
    'publicity.never': () => 'No party publishes anything about the cooperation.',
    'publicity.silence': ({ answer, days }, t) =>
      `If a party does not answer a request for approval for more than ${t.quantity(days, 'days')}, approval counts as ${answer === 'yes' ? 'given' : 'not given'}. Until then nothing is published.${answer === 'yes' ? ' Silence does not replace consent needed from people or customers.' : ''}`,
    'publicity.persons': (_, t) =>
      `Quotes and photos of people are published only if ${approved(t)} and the person shown or quoted has consented in text form.`,
    'publicity.persons.approval': (_, t) =>
      `Quotes and photos of people may also be published with the approval of ${others(t).who}; each party obtains the consent of its own people.`,
    'publicity.customer': (_, t) => `A customer is named only if it has consented in text form and ${approved(t)}.`,
    'publicity.customer.never': () => 'Customers are not named in public.',
    'publicity.withdrawal': ({ days }, t) =>
      `Each party may withdraw its approval for the future. A party that has published details of it takes these down within ${t.quantity(days, 'days')} of receiving the withdrawal; printed material need not be recalled. Without a withdrawal nothing has to be taken down; a party that withdraws need not take down its own details.`,
    'publicity.withdrawal.never': () => 'An approval once given cannot be withdrawn.',
    'publicity.inTime': () =>
      'A party that takes down in time has fulfilled its duty. While the time is running, there are no consequences.',
    'publicity.late': ({ answer }, t) =>
      `${byOption(answer, {
        warn: `If a party does not take down in time, ${others(t).who} ${others(t).verb('gives', 'give')} it a formal warning with a final deadline.`,
        talk: 'If a party does not take down in time, the parties talk.',
      })} If it takes down late, the delay has no further consequences.`,
    'publicity.afterEnd': ({ answer }) =>
      byOption(answer, {
        stays: 'Approved reports remain published, during the term and after the end.',
        marked:
          'During the term approved reports remain published. After the end they remain with a note saying until when the parties worked together.',
        removed: 'During the term approved reports remain published. After the end they are removed.',
      }),
    'publicity.breach': ({ answer, never }, t) =>
      `${never ? '' : 'A party that may publish breaches no duty. '}If a party publishes something that it was not allowed to publish, ${byOption(
        answer,
        {
          takeDown: 'it takes it down and corrects it.',
          ladder: `it takes it down and corrects it; on repetition ${others(t).who} may in addition give notice.`,
          talk: 'the parties talk.',
        },
      )}`,
    'publicity.correctDays': ({ days }, t) =>
      `If something in a report is wrong, the party that published it corrects it within ${t.quantity(days, 'days')} of being told. Without being told, and towards oneself, nobody has to.`,
    'publicity.correctCost': ({ answer }) =>
      byOption(answer, {
        supplier: 'The cost of a correction is borne by the party that supplied the wrong statement.',
        publisher: 'The cost of a correction is borne by the party that published it.',
        equal: 'The cost of a correction is borne by the parties in equal parts.',
      }),
    'publicity.customerObjects': ({ answer }) =>
      `As long as nobody objects, a report stays. If the customer objects, ${byOption(answer, {
        remove: 'the report is taken down.',
        anonymise: 'the customer is made unrecognisable; the report stays.',
      })}`,
    'publicity.personObjects': ({ answer }) =>
      `If a person shown or quoted objects, ${byOption(answer, {
        remove: 'picture and quote are taken down.',
        anonymise: 'the person is made unrecognisable.',
      })}`,
    'publicity.credit': ({ answer }, t) =>
      byOption(answer, {
        always: `A party that speaks in public about a joint project, or receives an award for it, names ${others(t).who} as well.`,
        awards: `In awards and in the press a party names ${others(t).who} as well; in its own channels it need not.`,
        free: `${others(t).Who} need not be named.`,
      }),
  },
}
