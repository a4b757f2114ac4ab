import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

export const staffProtection: CatalogueTopics['staffProtection'] = {
  heading: 'Staff',
  questions: {
    'staffProtection.form': {
      title: 'May a party hire staff of the other?',
      short: 'Hiring',
      why: 'Whoever works together well gets to know the people of the other. A small firm cannot replace those it loses.',
      example: (t) => `${t.b} offers the project manager of ${t.a} a job.`,
      usual: (t) =>
        `Under German law a ban on hiring people of the other is as a rule not enforceable (section\u00a075f HGB). Exceptions apply to side agreements that serve special trust, for ${t.constant('staffProtectionAfterEnd')} at most (Federal Court of Justice, 30 April 2014, I ZR 245/12). Between competitors such arrangements are an antitrust matter.`,
      options: {
        free: { label: 'Yes, without limits' },
        active: { label: 'Yes, but without targeted poaching', includes: 'Whoever applies by themselves may come.' },
        fee: { label: 'Yes, for a placement fee' },
        consent: { label: 'Only with consent', includes: 'The strictest form.' },
      },
    },
    'staffProtection.who': {
      title: 'For which people does the protection of staff hold?',
      short: 'Which persons',
      why: 'In the project people know each other. Whoever works in the warehouse is not noticed.',
      example: (t) => `${t.b} hires a bookkeeper of ${t.a} who never took part in the project.`,
      options: {
        project: { label: 'For people who take part in the project' },
        everybody: { label: 'For everybody' },
      },
    },
    'staffProtection.freelancers': {
      title: 'Does the protection of staff also cover freelancers of the other party?',
      short: 'Freelancers',
      why: 'Many small firms work with freelancers who are their best people.',
      example: (t) => `${t.b} engages the copywriter with whom ${t.a} has worked for years directly from now on.`,
      options: {
        included: { label: 'Yes' },
        free: { label: 'No, they are free' },
      },
    },
    'staffProtection.applied': {
      title: 'What applies if somebody applies by themselves?',
      short: 'Own application',
      why: 'People may choose their job freely. It is only about what holds between the parties.',
      example: (t) => `The project manager of ${t.a} sends ${t.b} an application.`,
      options: {
        free: { label: 'They may be hired without more' },
        counts: { label: 'The rule holds then too' },
      },
    },
    'staffProtection.advert': {
      title: 'What applies if somebody answers a public job advertisement?',
      short: 'Job advertisement',
      why: 'An advertisement is addressed to everybody, not to one person.',
      example: (t) => `${t.b} advertises a job, and the developer of ${t.a} answers.`,
      options: {
        free: { label: 'They may be hired without more' },
        counts: { label: 'That counts as poaching' },
      },
    },
    'staffProtection.tail': {
      title: 'Does the protection of staff hold after the cooperation ends too?',
      short: 'After the end',
      why: 'It is after the end that people look around.',
      example: (t) => `Two months after the end a developer of ${t.a} moves to ${t.b}.`,
      options: {
        months: { label: 'Yes, for a certain time' },
        none: { label: 'No, it ends with the agreement' },
      },
    },
    'staffProtection.tailMonths': {
      title: 'For how many months after the end does the protection of staff hold?',
      short: 'Months after the end',
      why: 'As long as knowledge of the people is still fresh.',
      example: 'End in June, six months: from January each party is free.',
      usual: (t) =>
        `German courts have accepted ${t.constant('staffProtectionAfterEnd')} at most (Federal Court of Justice, 30 April 2014, I ZR 245/12).`,
    },
    'staffProtection.leftMonths': {
      title: 'For how many months after a person has left does the protection still hold?',
      short: 'People who left',
      why: 'Whoever is long gone is not poached any more.',
      example: (t) => `A developer left ${t.a} in January and asks ${t.b} in autumn.`,
    },
    'staffProtection.fee': {
      title: 'How much is the placement fee?',
      short: 'Placement fee',
      why: 'It makes up for what the search for a new person costs. It is reckoned from the gross yearly salary.',
      example: 'At a yearly salary of €60,000 and 20% it is €12,000.',
      usual: 'Recruiters commonly charge 20 to 30\u00a0percent of a yearly salary.',
    },
    'staffProtection.breach': {
      title: 'What follows if a party poaches somebody without being allowed to?',
      short: 'Breach',
      why: 'The person is gone by then. What is left is compensation.',
      example: (t) => `${t.b} hires the project manager of ${t.a} without consent.`,
      options: {
        pay: { label: 'A contractual penalty of a yearly salary' },
        talk: { label: 'A talk', includes: 'The rules for conflicts follow.' },
        law: { label: 'What the law says' },
      },
    },
    'staffProtection.penalty': {
      title: 'How much of a yearly salary is to be paid after poaching?',
      short: 'Contractual penalty',
      why: 'It is reckoned from the last gross yearly salary of the person.',
      example: 'At a yearly salary of €60,000 and 25% it is €15,000.',
    },
  },
  decisions: {
    mayHire: {
      question: 'May the party hire or engage the person?',
      answer: {
        free: 'Yes, the party may hire the person freely.',
        forFee: 'Yes, for a placement fee.',
        no: 'No, under the agreement it may not.',
      },
      when: { free: 'the person may be hired freely', forFee: 'the person may be hired for a fee', no: 'the person may not be hired' },
    },
    hireFee: {
      question: 'How much is the placement fee for the person?',
      answer: {},
    },
    staffBreach: {
      question: 'What follows from the poaching?',
      answer: {
        nothing: 'Nothing follows.',
        stop: 'The party stops.',
        pay: 'The party pays the contractual penalty.',
        staff: 'The parties talk; the rules for conflicts apply.',
        staffByStatute: 'The law applies (in Germany: section\u00a075f HGB, section\u00a0280 BGB).',
      },
      when: { nothing: 'nothing follows', stop: 'the party must stop', pay: 'the party must pay' },
    },
    staffPenalty: {
      question: 'How much is the contractual penalty for the poaching?',
      answer: {},
    },
  },
  clauses: {
    'staffProtection.free': () => 'Each party may hire or engage staff and freelancers of the other.',
    'staffProtection.form': ({ form }) =>
      `${byOption(form, {
        active: 'No party specifically poaches people who work for the other. Whoever applies by themselves may be hired.',
        fee: 'A party that specifically approaches a person who works for the other and hires that person pays the other a placement fee.',
        consent: 'No party specifically approaches people who work for the other in order to hire them.',
      })} With the consent of the other, and for its own people, each party is free.`,
    'staffProtection.applied': ({ answer, form }) =>
      answer === 'free'
        ? 'Whoever applies by themselves may be hired freely.'
        : form === 'fee'
          ? 'The placement fee is also due for a person who applies by themselves.'
          : 'A party hires a person who applies by themselves only with the consent of the other too.',
    'staffProtection.advert': ({ answer, form }) =>
      answer === 'free'
        ? 'Whoever answers a public job advertisement may be hired freely.'
        : form === 'fee'
          ? 'The placement fee is also due for a person who answers a public job advertisement.'
          : 'A party hires a person who answers a public job advertisement only with the consent of the other too.',
    'staffProtection.tail': ({ months }, t) =>
      months === 0
        ? 'This holds during the term of this agreement; after that each party is free.'
        : `This holds during the term and for ${t.quantity(months, 'months')} after the end of this agreement; after that each party is free.`,
    'staffProtection.who': ({ answer }) =>
      byOption(answer, {
        project: 'This holds for people who take part in the cooperation. Others may be hired freely.',
        everybody: 'This holds for everybody who works for a party.',
      }),
    'staffProtection.freelancers': ({ answer }) =>
      byOption(answer, { included: 'This holds for freelancers too.', free: 'Freelancers may be engaged freely.' }),
    'staffProtection.leftMonths': ({ months }, t) => `A person who left more than ${t.quantity(months, 'months')} ago may be hired freely.`,
    'staffProtection.fee': ({ rate }, t) =>
      `The placement fee is ${t.quantity(rate, 'percent')} of the last gross yearly salary of the person. If the person may be hired freely, no fee is due.`,
    'staffProtection.breach': ({ answer }) =>
      `Whoever may hire freely breaches nothing. A party that approaches a person without being allowed to stops doing so. If it hires the person, ${byOption(
        answer,
        {
          pay: 'it pays the other a contractual penalty.',
          talk: 'the parties talk; the rules for conflicts apply.',
          law: 'the consequences are those provided by law (in Germany: section\u00a075f HGB, section\u00a0280 BGB).',
        },
      )}`,
    'staffProtection.penalty': ({ rate }, t) =>
      `The contractual penalty is ${t.quantity(rate, 'percent')} of the last gross yearly salary of the person; without a hire nothing is due. It counts towards damages.`,
  },
}
