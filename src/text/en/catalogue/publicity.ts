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
  },
}
