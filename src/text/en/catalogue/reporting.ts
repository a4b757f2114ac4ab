import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

const figures = {
  orders: 'joint orders',
  revenue: 'turnover from them',
  leads: 'enquiries and referrals',
  hours: 'hours worked',
} as const

export const reporting: CatalogueTopics['reporting'] = {
  heading: 'Figures and inspection',
  questions: {
    'reporting.what': {
      title: 'Which figures do the parties show each other?',
      short: 'Figures',
      why: 'Whoever shares in turnover can rarely see it.',
      example: (t) => `${t.b} receives ten per cent and knows the turnover only from what ${t.a} says.`,
      options: {
        orders: { label: 'Joint orders' },
        revenue: { label: 'Turnover from them' },
        leads: { label: 'Enquiries and referrals' },
        hours: { label: 'Hours worked' },
      },
    },
    'reporting.rhythm': {
      title: 'How often are the figures shown?',
      short: 'Rhythm of figures',
      why: 'Short intervals save great surprises.',
      example: 'At the end of the month a list: customer, order, amount.',
      options: { monthly: { label: 'Every month' }, quarterly: { label: 'Every quarter' }, perProject: { label: 'After each project' } },
    },
    'reporting.days': {
      title: 'How many days after the period are the figures there?',
      short: 'Days for figures',
      why: 'Counted from the end of the month, the quarter or the project.',
      example: 'Fourteen days: the figures for March come by 14 April.',
    },
    'reporting.late': {
      title: 'What follows if the figures are missing even after a reminder?',
      short: 'Figures missing',
      why: 'Without figures nobody can settle.',
      example: (t) => `For three months ${t.a} has sent no turnover.`,
      options: {
        estimate: { label: 'They are estimated', includes: 'By the average of the last twelve months, until they are there.' },
        inspect: { label: 'The records may be looked into' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'reporting.cure': {
      title: 'How many days are there after a reminder of the figures?',
      short: 'Further days',
      why: 'Mostly a friendly line is enough.',
      example: 'Reminded on 15 April, seven days: from 23 April there are consequences.',
    },
    'reporting.intent': {
      title: 'What follows if figures are wrong on purpose?',
      short: 'Wrong figures',
      why: 'A mistake is corrected. Intent destroys trust.',
      example: (t) => `${t.a} did not report two orders in order not to pay a share.`,
      options: {
        mayEnd: { label: 'Notice may be given at once' },
        correct: { label: 'They are corrected and paid up' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'reporting.inspection': {
      title: 'May a party have the figures of another inspected?',
      short: 'Inspection',
      why: 'Figures that nobody may ever check are believed by nobody in the end.',
      example: (t) => `${t.b} has heard a higher amount from a customer than ${t.a} reported.`,
      usual:
        'In Germany commercial agents can ask for an extract of the books and, on reasoned doubt, for inspection (section\u00a087c HGB). Between competitors a neutral person had better inspect.',
      options: {
        neutral: { label: 'On reasoned doubt, by a neutral person', includes: 'Who is bound to secrecy.' },
        books: { label: 'Regularly, in the records themselves' },
        law: { label: 'What the law gives' },
      },
    },
    'reporting.inspectMonths': {
      title: 'After how many months may there be another inspection without cause?',
      short: 'Time between inspections',
      why: 'Inspecting costs both sides time. On reasoned doubt the interval does not apply.',
      example: 'Twelve months: inspected in March, again from March of next year.',
    },
    'reporting.refused': {
      title: 'What follows if inspection is refused?',
      short: 'Inspection refused',
      why: 'Whoever shows nothing does not always have something to hide. It only looks like it.',
      example: (t) => `For six weeks ${t.a} has replied: accounting has no time at the moment.`,
      options: {
        counts: { label: 'The reasoned estimate of the inspecting side counts', includes: 'Until the opposite is proven.' },
        mayEnd: { label: 'Notice may be given' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'reporting.refusedDays': {
      title: 'Within how many days is inspection to be granted?',
      short: 'Days for inspection',
      why: 'Counted from the day on which the request arrived.',
      example: 'Requested on 1 June, fourteen days: by 15 June everything is ready.',
    },
    'reporting.inspectionCost': {
      title: 'Who pays for inspecting the figures?',
      short: 'Cost of inspection',
      why: 'An inspection can cost more than the error.',
      example: 'The inspection costs €2,400. It finds €900 too little.',
      options: {
        byResult: { label: 'Depending on the result', includes: 'From a clear error on whoever made it pays.' },
        asker: { label: 'Whoever has it done' },
        equal: { label: 'All in equal parts' },
      },
    },
    'reporting.margin': {
      title: 'From which error in per cent does the inspected party pay?',
      short: 'Clear error',
      why: 'There are small deviations in all books.',
      example: 'At 3%: €95,000 was reported, €100,000 would be right. The inspected party pays.',
    },
  },
  decisions: {
    reportLate: {
      question: 'What follows from missing figures?',
      answer: {
        nothing: 'Nothing follows.',
        remind: 'There is a reminder; a further period runs.',
        estimate: 'They are estimated by the average of the last twelve months until they are there.',
        inspect: 'The records may be looked into.',
        report: 'The parties talk about the figures.',
      },
    },
    reportWrong: {
      question: 'What follows from wrong figures?',
      answer: {
        correct: 'They are corrected and the difference is paid.',
        mayEnd: (t) => `They are corrected, the difference is paid, and ${others(t).who} may give notice at once.`,
        report: 'The parties talk about the figures.',
      },
    },
    mayInspect: {
      question: 'May inspection of the books be requested?',
      answer: {
        own: 'Yes, of the records themselves.',
        neutral: 'Yes, by a neutral person bound to secrecy.',
        no: 'No, not at present.',
        inspectionByStatute: 'The law applies (section\u00a087c HGB, section\u00a0717 BGB, section\u00a0810 BGB).',
      },
      when: {
        own: 'inspection of the records may be requested',
        neutral: 'inspection by a neutral person may be requested',
        no: 'no inspection may be requested',
      },
    },
    inspectionRefused: {
      question: 'What follows from a refused inspection?',
      answer: {
        nothing: 'Nothing follows.',
        counts: 'The reasoned estimate of the inspecting side counts until the opposite is proven.',
        mayEnd: 'Notice may be given.',
        inspection: 'The parties talk about the inspection.',
      },
    },
    inspectionCost: {
      question: 'Who pays for inspecting the figures?',
      answer: { party: '{party} pays for the inspection.', all: 'All parties in equal parts.' },
    },
  },
  clauses: {
    'reporting.what': ({ items }, t) => `The parties show each other: ${t.list(items.map((each) => byOption(each, figures)))}.`,
    'reporting.rhythm': ({ answer, days }, t) =>
      `The figures are shown ${byOption(answer, {
        monthly: 'every month',
        quarterly: 'every quarter',
        perProject: 'after each project',
      })}, within ${t.quantity(days, 'days')} of the end of the period or project.`,
    'reporting.late': ({ answer, days, cure }, t) =>
      `A party that shows the figures, or is still within the ${t.quantity(days, 'days')}, bears no consequences. After that there is a reminder and a further period of ${t.quantity(cure, 'days')}. If the figures are missing even then, ${byOption(
        answer,
        {
          estimate: 'they are estimated by the average of the last twelve months until they are there.',
          inspect: `${others(t).who} may look into the records.`,
          talk: 'the parties talk about it.',
        },
      )}`,
    'reporting.intent': ({ answer }, t) =>
      `Figures that are wrong by mistake are corrected and the difference is paid. ${byOption(answer, {
        mayEnd: `If they are wrong on purpose, ${others(t).who} may in addition give notice at once.`,
        correct: 'The same applies if they are wrong on purpose.',
        talk: 'If they are wrong on purpose, the parties talk about it.',
      })}`,
    'reporting.inspection': ({ answer, months }, t) =>
      byOption(answer, {
        neutral:
          'On reasoned doubt each party may have the figures of another inspected by a neutral person bound to secrecy, otherwise not.',
        books: `Each party may inspect the records of joint business at another party, without cause at the earliest ${t.quantity(months ?? 0, 'months')} after the last inspection, on reasoned doubt at any time.`,
        law: 'Whether a party may request inspection is governed by statute (section\u00a087c HGB, section\u00a0717 BGB, section\u00a0810 BGB).',
      }),
    'reporting.refused': ({ answer, days }, t) =>
      `A requested inspection is granted within ${t.quantity(days, 'days')}; until then and once it is granted there are no consequences, nor if no inspection could be requested. If it is not granted for longer, ${byOption(
        answer,
        {
          counts: 'the reasoned estimate of the inspecting side counts until the opposite is proven.',
          mayEnd: 'the inspecting side may give notice.',
          talk: 'the parties talk about it.',
        },
      )}`,
    'reporting.inspectionCost': ({ answer, rate }, t) =>
      byOption(answer, {
        byResult: `If the figures were too low by more than ${t.quantity(rate ?? 0, 'percent')}, the inspected party pays for the inspection, otherwise the party that has it done.`,
        asker: 'The party that has the inspection done pays for it.',
        equal: 'The parties pay for the inspection in equal parts.',
      }),
  },
}
