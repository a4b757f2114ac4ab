import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const levels: Readonly<Record<string, string>> = {
  any: 'in any form, also orally',
  text: 'in text form',
  advanced: 'with an advanced or qualified electronic signature or on paper',
  signed: 'on paper or with a qualified electronic signature',
}

const papers = { framework: 'This agreement', project: 'A project schedule', annex: 'An annex' } as const

const concluded = (paper: keyof typeof papers, answer: string): string =>
  `${papers[paper]} comes about when it is concluded ${levels[answer] ?? answer}.${answer === 'any' ? '' : ' Without this form it is not concluded.'}`

const formOptions = {
  text: { label: 'Text form', includes: 'Also e-mail, a click or a pasted signature.' },
  advanced: { label: 'Advanced signature or more', includes: 'Electronic, linked to the person who signs, with an audit trail.' },
  signed: { label: 'Paper or qualified signature', includes: 'The strictest of these forms.' },
} as const

export const form: CatalogueTopics['form'] = {
  heading: 'Form and changes',
  questions: {
    'form.framework': {
      title: 'In which form is this agreement concluded?',
      short: 'Form of the framework',
      why: 'It decides how well one can later show who signed what.',
      example: (t) => `${t.b} sent back a PDF with a pasted signature. Is that enough?`,
      usual:
        'A framework agreement needs no form. An advanced signature with an audit trail is common; only the qualified one replaces the statutory written form (section\u00a0126a BGB). Some promises, such as certain non-competes and sureties, need more.',
      options: formOptions,
    },
    'form.project': {
      title: 'In which form is a project schedule concluded?',
      short: 'Form of projects',
      why: 'Projects begin fast; a form that nobody keeps protects nobody.',
      example: 'The customer wants to start tomorrow. The project schedule is a phone call.',
      options: { any: { label: 'Any form', includes: 'Also orally.' }, ...formOptions },
    },
    'form.annex': {
      title: 'In which form is an annex agreed?',
      short: 'Form of annexes',
      why: 'Price lists and contact lists change more often than the text.',
      example: 'The new price list came as an attachment to an e-mail.',
      options: formOptions,
    },
    'form.unsigned': {
      title: 'What applies if work was done with the knowledge of all, but the project schedule was never concluded?',
      short: 'Begun without paper',
      why: 'The paper often comes after the work. Then the conditions are disputed.',
      example: (t) => `${t.b} has worked for three weeks, the draft lies unconfirmed with ${t.a}.`,
      options: {
        framework: { label: 'The framework agreement', includes: 'With its prices; otherwise what is customary.' },
        ownRisk: { label: 'Whoever works without paper does so at its own risk' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'form.change': {
      title: 'In which form can this agreement be changed?',
      short: 'Form of changes',
      why: 'What was only talked about is remembered differently by each side. For notices the form chosen there applies.',
      example: (t) => `${t.a} and ${t.b} agreed on the phone that the share drops to 12%.`,
      usual:
        'An agreed written form is in doubt also kept by e-mails (section\u00a0127 BGB). What was agreed individually prevails over pre-formulated form clauses (section\u00a0305b BGB).',
      options: {
        anyForm: { label: 'In any form', includes: 'Also orally.' },
        text: { label: 'In text form, confirmed by all', includes: 'For instance by e-mails.' },
        signed: { label: 'Signed by all', includes: 'On paper or electronically.' },
      },
    },
    'form.messenger': {
      title: 'Is a change in a messenger enough?',
      short: 'Messenger',
      why: 'A thumbs-up is quickly given and hard to find again.',
      example: (t) => `“12% from March?” – ${t.b} replies with a thumb.`,
      options: {
        counts: { label: 'Yes, if all agreed' },
        countsNot: { label: 'No' },
      },
    },
    'form.confirmation': {
      title: 'What applies if one side confirms in text form what was talked about, and the other is silent?',
      short: 'Confirmation',
      why: 'After a talk often only one side sums up.',
      example: (t) => `“As discussed …”, writes ${t.a}. ${t.b} reads it and does not reply.`,
      usual: 'Among merchants, silence to a letter of confirmation can count as consent.',
      options: {
        counts: { label: 'After a period the confirmation counts' },
        countsNot: { label: 'Silence is no consent' },
      },
    },
    'form.confirmationDays': {
      title: 'Within how many working days can a confirmation be objected to?',
      short: 'Days to object',
      why: 'Counted from the arrival of the confirmation.',
      example: 'Arrival on Monday, five working days: until the following Monday.',
    },
    'form.waiver': {
      title: 'Can the agreed form be waived orally?',
      short: 'Waiver of the form',
      why: '“We need no paper this time” – does that hold?',
      example: (t) => `${t.a} says on the phone: forget the paperwork, what we said counts. ${t.b} says yes.`,
      usual:
        'A simple form clause can be dropped without form. A double one demands the form for its own waiver too; pre-formulated, it does not help against individual agreements (section\u00a0305b BGB).',
      options: {
        sameForm: { label: 'No, the waiver needs the form too' },
        spoken: { label: 'Yes, if all wanted it', includes: 'Whoever relies on it must prove it.' },
      },
    },
    'form.conduct': {
      title: 'Is the agreement changed by being lived differently for long?',
      short: 'Lived change',
      why: 'Nobody agreed anything, and yet all have done it differently for months.',
      example: (t) => `A monthly statement is agreed. For a year ${t.b} has sent it every quarter, and nobody complains.`,
      options: {
        never: { label: 'No', includes: 'Each party can return to what is agreed at any time.' },
        months: { label: 'Yes, after some months', includes: 'If all know it and act so.' },
      },
    },
    'form.conductMonths': {
      title: 'After how many months does what all do differently count?',
      short: 'Months',
      why: 'Counted from the first time all did it differently.',
      example: 'Six months: what began in January counts from July.',
    },
    'form.past': {
      title: 'What becomes of what was already done after a change that does not hold?',
      short: 'Already done',
      why: 'The change does not hold, but invoices are paid and work is done.',
      example: 'Three invoices were paid at the new rate, which was never validly agreed.',
      options: {
        stays: { label: 'What is done stays', includes: 'From now on what was agreed applies again.' },
        undone: { label: 'It is recalculated', includes: 'As if there had been no change.' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'form.tolerated': {
      title: 'Does a party lose its right if it accepted a breach for long?',
      short: 'Accepted',
      why: 'Out of consideration nothing is said for long. Then it is said: nobody ever minded.',
      example: (t) => `${t.b} has delivered three days late for months. Today ${t.a} demands something for it for the first time.`,
      options: {
        kept: { label: 'No, accepting is no waiver' },
        pastLost: { label: 'For the past yes', includes: 'After a notice in text form each new breach counts.' },
      },
    },
    'form.annexChange': {
      title: 'Who may change an annex, for instance the price list?',
      short: 'Changing annexes',
      why: 'Annexes change in everyday work; not every time should all have to sign.',
      example: 'The two project leads agree new hourly rates. The management of one house knows nothing of it.',
      options: {
        all: { label: 'Only all parties together' },
        leads: { label: 'The named project leads as well', includes: 'If they agree in text form.' },
      },
    },
    'form.annexSilence': {
      title: 'What applies if a party sends a new version and nobody replies?',
      short: 'New price list',
      why: 'In January a price list comes by post, in April the first invoice based on it.',
      example: (t) => `${t.b} sends new rates. ${t.a} goes on ordering and says nothing.`,
      options: {
        no: { label: 'Silence means no' },
        yes: { label: 'Silence means yes after a period' },
      },
    },
    'form.annexDays': {
      title: 'How many days are there to object to a new version?',
      short: 'Days for annexes',
      why: 'Counted from the arrival of the new version.',
      example: 'Arrival on 2 January, 14\u00a0days: until 16 January.',
    },
    'form.ownData': {
      title: 'May each party change its own data in the annexes alone?',
      short: 'Own data',
      why: 'Only the party itself knows its address, account and contacts. But false account data are also a trick of swindlers.',
      example: (t) => `An e-mail names a new account of ${t.b}. Is it genuine?`,
      options: {
        alone: { label: 'Yes, by telling it' },
        agreed: { label: 'No, a confirmation is needed' },
      },
    },
  },
  decisions: {
    concluded: {
      question: 'Is the document concluded in the agreed form?',
      answer: { yes: 'Yes, the agreed form is kept.', no: 'No, the agreed form is lacking.' },
      when: { yes: 'the agreed form is kept', no: 'the agreed form is lacking' },
    },
    workWithoutPaper: {
      question: 'On which conditions is work done without a concluded document?',
      answer: {
        asSigned: 'What is concluded applies.',
        nothing: 'Nothing is owed; the work has not begun.',
        framework: 'The framework agreement applies with its prices, otherwise what is customary.',
        ownRisk: 'Whoever worked did so at its own risk.',
        unsignedProject: 'The parties talk about it.',
      },
    },
    changeValid: {
      question: 'Has the agreement been changed by that?',
      answer: {
        valid: 'Yes, the change holds.',
        notValid: 'No, what was agreed still applies.',
        open: 'Not yet; the period to object is running.',
      },
      when: {
        valid: 'the change holds',
        notValid: 'the change does not hold',
        open: 'the period to object to the change is running',
      },
    },
    livedChange: {
      question: 'What becomes of what was already done after the change?',
      answer: {
        asChanged: 'It stays; the change holds.',
        stays: 'What is done stays; from now on what was agreed applies again.',
        undone: 'It is recalculated as if there had been no change.',
        livedChange: 'The parties talk about it.',
      },
    },
    rightKept: {
      question: 'Can anything still be demanded for the breach accepted for long?',
      answer: { kept: 'Yes, the right still exists.', lost: 'No, it was accepted; only after a notice does each new breach count.' },
    },
    annexChanged: {
      question: 'Does the new version of the annex apply?',
      answer: {
        valid: 'Yes, the new version applies.',
        notValid: 'No, the old version still applies.',
        open: 'Not yet; the period to object is running.',
      },
    },
  },
  clauses: {
    'form.framework': ({ answer }) => concluded('framework', answer),
    'form.project': ({ answer }) => concluded('project', answer),
    'form.annex': ({ answer }) => concluded('annex', answer),
    'form.unsigned': ({ answer }) =>
      `What is concluded applies. If it is not concluded and the work has not begun, nothing is owed. Whoever begins of its own accord does so at its own risk. If the work begins with the knowledge of all without being concluded, ${byOption(
        answer,
        {
          framework: 'this agreement applies with its prices, otherwise what is customary.',
          ownRisk: 'each party works at its own risk.',
          talk: 'the parties talk about the conditions.',
        },
      )}`,
    'form.change': ({ answer }) =>
      `${byOption(answer, {
        anyForm: 'This agreement can be changed in any form, also orally.',
        text: 'Changes of this agreement hold if all parties agreed to them in text form, for instance by e-mails. Oral changes do not hold.',
        signed: 'Changes of this agreement hold only if all parties signed them, on paper or electronically.',
      })} For notices of termination the form agreed for them applies.`,
    'form.messenger': ({ answer }) =>
      byOption(answer, {
        counts: 'A change to which all agreed in a messenger holds.',
        countsNot: 'Messages in a messenger do not change this agreement.',
      }),
    'form.confirmation': ({ answer, days }, t) =>
      `If only one side confirms in text form a change that was talked about, it holds with the consent of the other side and does not hold if that side objects or has not received the confirmation. If it is silent for more than ${t.quantity(days, 'workingDays')} after the arrival, the change ${answer === 'counts' ? 'counts as accepted' : 'does not hold'}. Until then it is open.`,
    'form.waiver': ({ answer }) =>
      byOption(answer, {
        sameForm: 'A waiver of the agreed form, too, holds only in this form.',
        spoken: 'All parties together can waive the agreed form, in this form or orally. Whoever relies on an oral waiver proves it.',
      }),
    'form.conduct': () =>
      'By doing things differently from what is agreed the parties do not change this agreement, however long it lasts.',
    'form.conductMonths': ({ months }, t) =>
      `If all parties, with the knowledge of all, do things differently from what is agreed for more than ${t.quantity(months, 'months')}, this practice counts as agreed. Before that it changes nothing.`,
    'form.past': ({ answer }) =>
      `If a change holds, what was done after it stays. If it does not hold, or not yet, ${byOption(answer, {
        stays: 'what was done relying on it stays; for the future what is agreed applies.',
        undone: 'everything is recalculated as if there had been no change.',
        talk: 'the parties talk about what becomes of what was done.',
      })}`,
    'form.mail': () =>
      'If a later message or note of a talk says something other than an agreed document, it prevails only if it changed the document by these rules; otherwise the document prevails.',
    'form.tolerated': ({ answer }) =>
      byOption(answer, {
        kept: 'A party that accepts a breach, even for long, waives no right by that.',
        pastLost:
          'A party that accepted breaches of the same kind for long can no longer demand anything for them. Once it tells in text form that it no longer accepts them, each later breach counts.',
      }),
    'form.annexChange': ({ answer }) =>
      `Annexes are changed by all parties together. If the named project leads agree a new version in text form, it ${answer === 'leads' ? 'applies as well' : 'does not yet apply by that'}. If one party alone sends a new version, it applies if the other side consents; if that side refuses or has not received it, it does not apply.`,
    'form.annexSilence': ({ answer, days }, t) =>
      `If a new version has no reply for more than ${t.quantity(days, 'days')} after its arrival, it counts as ${answer === 'yes' ? 'accepted' : 'refused'}. Until then it is open.`,
    'form.ownData': ({ answer }) =>
      byOption(answer, {
        alone: 'Its own data in annexes, such as address, account and contact persons, each party changes by telling them.',
        agreed:
          'Data of a party in annexes, such as address, account and contact persons, are changed by all parties or their project leads together. If a party tells them alone, they apply only once the other side confirms the change.',
      }),
  },
}
