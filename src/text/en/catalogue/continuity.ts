import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { own } from '../others.ts'

const events = {
  nature: 'natural events, fire and extreme weather',
  pandemic: 'pandemic and quarantine',
  power: 'failure of power or network',
  cyber: 'cyber attack',
  supplier: 'failure of a supplier for whom there is no replacement',
  strike: 'strike',
  authority: 'bans by authorities or by law',
} as const

export const continuity: CatalogueTopics['continuity'] = {
  heading: 'Emergencies and deputies',
  questions: {
    'continuity.deputies': {
      title: 'Who stands in for whom if somebody is missing?',
      short: 'Deputies',
      why: 'An emergency comes without notice. Then a name and a phone number are needed.',
      example: (t) => `At ${t.a} Ms Berg stands in for the owner in all projects and can be reached at the workshop.`,
      columns: { party: { label: 'Party' }, role: { label: 'For what' }, person: { label: 'Deputy' }, reach: { label: 'Reached at' } },
    },
    'continuity.power': {
      title: 'What may a deputy decide while the person it stands in for is absent?',
      short: 'Powers of a deputy',
      why: 'A deputy who may decide nothing is only an answering machine.',
      example: (t) => `The owner of ${t.b} is in hospital. The customer needs a promise over €3,000 today.`,
      options: {
        daily: { label: 'Only daily business' },
        upTo: { label: 'New promises too, up to an amount' },
        all: { label: 'Everything' },
      },
    },
    'continuity.powerUpTo': {
      title: 'Up to what amount may the deputy make new promises?',
      short: 'Amount for the deputy',
      why: 'An amount that helps the project along and ruins nobody.',
      example: 'Limit €5,000: a further order over €1,200 is fine, a new machine is not.',
    },
    'continuity.afterDeath': {
      title: 'What applies to the deputy’s power if the owner dies?',
      short: 'Power after death',
      why: 'It takes weeks until it is certain who inherits. This is only about the power of attorney; whether the cooperation goes on is asked with the end.',
      example: (t) => `The owner of ${t.a} dies on Friday. Delivery is due on Monday.`,
      usual:
        'A power of attorney can be given beyond death. Without a rule it usually continues in Germany (sections\u00a0168 and 672 BGB); in Austria and Switzerland it usually ends (section\u00a01022 ABGB, article\u00a035 OR).',
      options: {
        stays: { label: 'It stays until it is revoked' },
        untilHeirs: { label: 'It stays until the succession is certain' },
        ends: { label: 'It ends at once' },
      },
    },
    'continuity.leave': {
      title: 'Are dates moved if a party is on holiday?',
      short: 'Holiday',
      why: 'A holiday is no emergency. It is only often announced too late.',
      example: (t) => `${t.b} is in Norway for three weeks and said so the day before leaving.`,
      options: {
        ifTold: { label: 'Yes, if announced early enough', includes: 'Otherwise not.' },
        deputy: { label: 'No, then the deputy delivers' },
        talk: { label: 'The parties talk each time' },
      },
    },
    'continuity.leaveDays': {
      title: 'How many days ahead must a holiday be announced?',
      short: 'Announcing holidays',
      why: 'So there is time to talk to the customer.',
      example: 'Holiday from 1 August, 28\u00a0days: whoever says so by 4 July moves its dates.',
    },
    'continuity.access': {
      title: 'How do the others get at documents and passwords of a project in an emergency?',
      short: 'Access in an emergency',
      why: 'What is only in one head or on one laptop is gone in an emergency.',
      example: (t) => `${t.a} cannot be reached. Nobody else knows the password to the customer’s shop.`,
      options: {
        shared: { label: 'Shared storage', includes: 'All have access at any time.' },
        sealed: { label: 'Deposited under seal', includes: 'It may be opened after some time without a sign of life.' },
        viaDeputy: { label: 'Through the deputy', includes: 'If there is none: directly.' },
      },
    },
    'continuity.accessDays': {
      title: 'After how many days without a sign of life may it be opened?',
      short: 'Days until opening',
      why: 'Too early hurts trust, too late loses the customer.',
      example: 'Three days: if somebody vanishes on Monday, the envelope may be opened on Friday.',
    },
    'continuity.tell': {
      title: 'Who tells the customers that somebody is missing?',
      short: 'Customers in an emergency',
      why: 'The customer should hear it from you and not from a competitor.',
      example: (t) => `The project lead of ${t.b} had an accident. The customer asks why nobody answers the phone.`,
      options: {
        prime: { label: 'Whoever has the contract with the customer' },
        deputy: { label: 'The deputy', includes: 'If there is none: whoever has the contract.' },
        standIn: { label: 'Whoever steps in' },
      },
    },
    'continuity.standInPay': {
      title: 'At what rate is a party paid that steps in for an absent one?',
      short: 'Pay for stepping in',
      why: 'Stepping in is help. It should not become a quarrel about money.',
      example: (t) => `${t.a} takes over 30\u00a0hours for ${t.b}, at €110 instead of €85.`,
      options: {
        ownRate: { label: 'At its own rate' },
        absentPay: { label: 'With what the absent party would have received' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'continuity.return': {
      title: 'Who carries on a project when the absent party comes back?',
      short: 'Return',
      why: 'Whoever stepped in knows the work now. Whoever comes back would like the customer again.',
      example: (t) => `After three months ${t.b} is back. ${t.a} has nearly finished the project.`,
      options: {
        back: { label: 'The party that came back' },
        finish: { label: 'Whoever stepped in, to the end' },
        customer: { label: 'Whoever the customer wants', includes: 'Without a wish: the party that came back.' },
      },
    },
    'continuity.keyPersons': {
      title: 'Which people matter most?',
      short: 'Key persons',
      why: 'Sometimes the customer buys a person and not a firm.',
      example: (t) => `${t.b}: Mr Sommer, director. Without him the customer would not have ordered.`,
      columns: { party: { label: 'Party' }, person: { label: 'Person' }, task: { label: 'Task' } },
    },
    'continuity.keyDays': {
      title: 'Within how many days is a key person replaced?',
      short: 'Days until replacement',
      why: 'Counted from the day the person is missing.',
      example: 'Last day 31 March, 30\u00a0days: by 30 April somebody of equal standing must be there.',
    },
    'continuity.keyThen': {
      title: 'What follows if no replacement for a key person comes?',
      short: 'No replacement',
      why: 'Without this person the contribution is often worth less.',
      example: (t) => `Mr Sommer has resigned. ${t.b} has found nobody for two months.`,
      options: {
        mayEnd: { label: 'Notice may be given' },
        priceCut: { label: 'The party’s share is cut' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'continuity.replacement': {
      title: 'Must a replacement person be accepted?',
      short: 'Replacement',
      why: 'One side wants to choose, the other must be able to go on working.',
      example: (t) => `${t.b} sends a beginner. ${t.a} refuses.`,
      options: {
        withReasons: { label: 'Yes, except for factual reasons' },
        anyRefusal: { label: 'No, a refusal is enough' },
        noRefusal: { label: 'Yes, always' },
      },
    },
    'continuity.force': {
      title: 'Which events count as force majeure?',
      short: 'What force majeure is',
      why: 'What is nobody’s fault should not be held against anybody. This is only about what counts; what follows from it is asked with the term.',
      example: (t) => `A cyber attack stops ${t.b} for two weeks. Is that force majeure, or was there no backup?`,
      usual:
        'Whoever cannot perform need not do so as long as it is impossible; as a rule the payment in return is not owed either (sections\u00a0275 and 326 BGB, section\u00a01447 ABGB, article\u00a0119 OR).',
      options: {
        nature: { label: 'Nature, fire, weather' },
        pandemic: { label: 'Pandemic, quarantine' },
        power: { label: 'Failure of power or network' },
        cyber: { label: 'Cyber attack' },
        supplier: { label: 'Failure of a supplier', includes: 'If there is no replacement.' },
        strike: { label: 'Strike' },
        authority: { label: 'Bans by authorities or by law' },
      },
    },
    'continuity.forcePay': {
      title: 'What is paid while force majeure hinders the work?',
      short: 'Pay in force majeure',
      why: 'Rents and wages go on, money from the customer does not come.',
      example: (t) => `The trade fair is cancelled. ${t.a} has prepared for €6,000, ${t.b} has already paid for the hall.`,
      options: {
        delivered: { label: 'Only what has been done already' },
        shareCosts: { label: 'What has been done; wasted expenses are shared' },
        talk: { label: 'The parties talk about it' },
      },
    },
  },
  decisions: {
    deputyMay: {
      question: 'May the deputy decide this?',
      answer: { yes: 'Yes, the deputy may decide this.', no: 'No, the deputy may not decide this.' },
    },
    powerAfterDeath: {
      question: 'Does the deputy’s power last after the death?',
      answer: { stays: 'Yes, it lasts.', ends: 'No, it has ended.' },
    },
    leaveShifts: {
      question: 'Are dates moved because of the holiday?',
      answer: { yes: 'Yes, by the length of the holiday.', no: 'No, the dates stay.', leave: 'The parties talk about it.' },
    },
    emergencyAccess: {
      question: 'May the others get at documents and passwords?',
      answer: {
        open: 'Yes, they have access.',
        viaDeputy: 'Yes, through the deputy.',
        notYet: 'Not yet; the agreed time is running.',
        no: 'No, nobody is absent.',
      },
    },
    emergencyTells: {
      question: 'Who tells the customers that somebody is missing?',
      answer: { party: '{party} tells the customers.', deputy: 'The deputy tells the customers.' },
    },
    standInPay: {
      question: 'At what rate is stepping in paid?',
      answer: {
        ownRate: 'At the rate of the party that steps in.',
        absentPay: 'With what the absent party would have received for it.',
        absence: 'The parties talk about it.',
      },
    },
    afterReturn: { question: 'Who carries on the project after the return?', answer: { party: '{party} carries on the project.' } },
    keyPersonGone: {
      question: 'What follows from the loss of a key person?',
      answer: {
        nothing: 'Nothing follows.',
        propose: 'The party provides a replacement; the time for it is still running.',
        mayEnd: 'Notice may be given.',
        priceCut: 'The party’s share is cut.',
        keyPerson: 'The parties talk about it.',
      },
    },
    replacementStays: {
      question: 'Must the replacement person be accepted?',
      answer: { yes: 'Yes, the replacement stays.', no: 'No, another person has to be provided.' },
    },
    forceMajeure: {
      question: 'Is this force majeure?',
      answer: { yes: 'Yes, it is force majeure.', no: 'No, it is not force majeure within the meaning of the agreement.' },
      when: { yes: 'the event is force majeure', no: 'the event is not force majeure' },
    },
    forcePay: {
      question: 'What is paid in force majeure?',
      answer: {
        delivered: 'Only what has been done already is paid.',
        shareCosts: 'What has been done is paid; wasted expenses are shared.',
        force: 'The parties talk about it.',
      },
    },
  },
  clauses: {
    'continuity.deputies': ({ list }, t) =>
      `If somebody is missing, these deputies stand in:${t.items(
        list.map(
          ({ party, role, person, reach }) =>
            `${t.party(party)} for ${own(role)}: ${own(person)}${reach === undefined ? '' : `, reached at ${own(reach)}`}`,
        ),
      )}`,
    'continuity.power': ({ answer, amount }, t) =>
      byOption(answer, {
        daily: 'A deputy decides daily business, but no new promises or expenses.',
        upTo: `A deputy decides daily business, and new promises or expenses up to ${t.quantity(amount ?? 0, 'EUR')} net, but not beyond.`,
        all: 'A deputy decides everything that the person it stands in for might decide.',
      }),
    'continuity.afterDeath': ({ answer }) =>
      `If the owner dies, the deputy’s power ${byOption(answer, {
        stays: 'lasts until it is revoked.',
        untilHeirs: 'lasts until it is certain who inherits and runs the business; then it ends.',
        ends: 'ends.',
      })}`,
    'continuity.leave': ({ answer, days }, t) =>
      byOption(answer, {
        ifTold: `Dates are moved by the length of a holiday that was announced at least ${t.quantity(days ?? 0, 'days')} ahead. Otherwise they stay.`,
        deputy: 'No dates are moved because of a holiday; the deputy delivers.',
        talk: 'Whether dates are moved because of a holiday is discussed by the parties each time.',
      }),
    'continuity.access': ({ answer, days }, t) =>
      byOption(answer, {
        shared: 'Documents and access data of joint projects are kept in a storage to which all parties have access at any time.',
        sealed: `Documents and access data of joint projects are deposited under seal. If a party is absent for more than ${t.quantity(days ?? 0, 'days')}, they may be opened; before that and without an absence they may not.`,
        viaDeputy:
          'If a party is absent, the deputies hand out documents and access data of joint projects. If none is ready, the others have access themselves. Without an absence there is no access.',
      }),
    'continuity.tell': ({ answer }) =>
      `If somebody is missing, ${byOption(answer, {
        prime: 'the party that has the contract with the customers tells them.',
        deputy: 'the deputy tells the customers. If none is ready, the party that has the contract with them tells them.',
        standIn: 'the party that steps in tells the customers.',
      })}`,
    'continuity.standInPay': ({ answer }) =>
      `If a party steps in for an absent one, ${byOption(answer, {
        ownRate: 'it is paid at its own rate.',
        absentPay: 'it receives what the absent party would have received for it.',
        talk: 'the parties talk about the pay.',
      })}`,
    'continuity.return': ({ answer }) =>
      `If an absent party comes back, the project is carried on by ${byOption(answer, {
        back: 'that party.',
        finish: 'the party that stepped in, to the end.',
        customer: 'the party the customer wants in text form; without a wish by the party that came back.',
      })}`,
    'continuity.keyPersons': ({ list }, t) =>
      `Key persons are:${t.items(list.map(({ party, person, task }) => `${t.party(party)}: ${own(person)} for ${own(task)}`))}`,
    'continuity.keyDays': ({ days, follows }, t) =>
      `If a key person is missing, the party provides a replacement. If the person is missing without one for more than ${t.quantity(days, 'days')}, ${byOption(
        follows,
        {
          mayEnd: 'notice may be given.',
          priceCut: 'the party’s share is cut by the loss in value.',
          talk: 'the parties talk about it.',
        },
      )} Once a replacement is there, nothing follows.`,
    'continuity.replacement': ({ answer }) =>
      byOption(answer, {
        withReasons: 'A replacement person stays unless refused with factual reasons.',
        anyRefusal: 'A replacement person stays only if accepted; a refusal needs no reasons.',
        noRefusal: 'A replacement person stays even if refused.',
      }),
    'continuity.force': ({ kinds }, t) =>
      `What could have been avoided with reasonable effort or is not named here is no force majeure. Otherwise force majeure is:${t.items(kinds.map((each) => byOption(each, events)))}`,
    'continuity.forcePay': ({ answer }) =>
      `If force majeure hinders the work, ${byOption(answer, {
        delivered: 'only what has been done already is paid.',
        shareCosts: 'what has been done is paid; the parties share wasted expenses.',
        talk: 'the parties talk about the pay.',
      })}`,
  },
}
