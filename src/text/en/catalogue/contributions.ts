import type { Contribution } from '#core/catalogue/clauses/contributions.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { others, own, ownWords } from '../others.ts'

const contribution = ({ what, party, by, quality }: Contribution, t: Tools): string => {
  const details = [by === undefined ? '' : `when: ${ownWords(by)}`, quality === undefined ? '' : `quality: ${ownWords(quality)}`]
  const said = details.filter((detail) => detail !== '')
  return `${t.party(party)}: ${own(what)}${said.length === 0 ? '' : ` (${said.join('; ')})`}`
}

export const contributions: CatalogueTopics['contributions'] = {
  heading: 'Contributions and capacity',
  questions: {
    'contributions.list': {
      title: 'Who brings what into the cooperation?',
      short: 'Contributions',
      why: 'Work, time, money, rooms, contacts, licences: what nobody writes down, each side takes for granted.',
      example: (t) => `${t.a} provides 40\u00a0hours a month and the workshop, ${t.b} the software and access to three customers.`,
      columns: {
        what: { label: 'Contribution' },
        party: { label: 'From' },
        by: { label: 'By when, how often', hint: 'for instance: every month, before the start' },
        quality: { label: 'How can one tell it is good?' },
      },
    },
    'contributions.unlisted': {
      title: 'What applies to a contribution that is not on the list?',
      short: 'Unlisted contributions',
      why: 'Later it is often said: of course that was included.',
      example: (t) => `${t.a} expects ${t.b} to take the calls with the customer as well. The list says nothing about it.`,
      options: {
        nobody: { label: 'Nobody owes it', includes: 'Whoever makes it anyway does so voluntarily.' },
        talk: { label: 'The parties talk about it', includes: 'And complete the list.' },
      },
    },
    'contributions.late': {
      title: 'What happens if a promised contribution comes late?',
      short: 'Late contribution',
      why: 'One side keeps investing, the other has lost interest: that is how most quarrels begin.',
      example: (t) => `${t.b} was to provide two people by 1 March. At the end of March nobody has come.`,
      usual: 'Without an agreement, reminder, default and damages follow the statute (in Germany sections\u00a0280, 286 and 323 BGB).',
      options: {
        ladder: { label: 'In steps', includes: 'First a reminder and some time, then an agreed consequence.' },
        talk: { label: 'The parties talk about it' },
        law: { label: 'What the law says', includes: 'Default, withdrawal, damages.' },
      },
    },
    'contributions.lateDays': {
      title: 'How many working days are there to make up for an overdue contribution?',
      short: 'Time to make up',
      why: 'For that long there are only reminders. Counted from the day the contribution was due.',
      example: 'Due on 1 March, ten working days: until 15 March it can be made up for without a consequence.',
    },
    'contributions.lateThen': {
      title: 'What follows if the contribution is still missing then?',
      short: 'Consequence of delay',
      why: 'A consequence that is known beforehand is rarely needed.',
      example: (t) => `${t.b} does not deliver in the extra time either. The customer of ${t.a} is waiting.`,
      options: {
        stepIn: { label: 'The waiting party steps in', includes: 'It obtains the contribution itself.' },
        priceCut: { label: 'The share is cut', includes: 'By the value of the missing contribution.' },
        mayEnd: { label: 'The waiting party may give notice' },
      },
    },
    'contributions.missing': {
      title: 'What applies if a party never makes a contribution although it could?',
      short: 'Contribution refused',
      why: 'At some point a contribution is no longer late but missing. Then it must be clear what that costs.',
      example: (t) => `${t.b} says: you will not get the hall after all. ${t.a} has to rent one.`,
      options: {
        replacement: { label: 'It pays for a replacement', includes: 'As far as that costs more than the others’ own effort.' },
        shareFalls: { label: 'Its share falls', includes: 'By the value of the contribution.' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'contributions.missingNoFault': {
      title: 'What applies if a party cannot make a contribution and is not to blame?',
      short: 'Contribution impossible',
      why: 'Whoever is not to blame should not be punished. The contribution is missing all the same.',
      example: (t) => `The workshop of ${t.a} burns down. The promised hall no longer exists.`,
      options: {
        shareFalls: { label: 'Its share falls', includes: 'By the value of the contribution; it owes no replacement.' },
        unchanged: { label: 'Everything stays as it is' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'contributions.quality': {
      title: 'What follows if a party’s work is still worse than promised after it was mended?',
      short: 'Poor work',
      why: 'First, whoever worked badly mends it. The question is what comes after the failed attempt.',
      example: (t) => `${t.b} delivers texts full of mistakes, mends them, and the mistakes remain.`,
      options: {
        priceCut: { label: 'The price is cut', includes: 'By the loss in value.' },
        replace: { label: 'The work is given to somebody else', includes: 'Whoever worked badly bears the extra cost.' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'contributions.stepInCost': {
      title: 'Who pays if one party steps in for another?',
      short: 'Cost of stepping in',
      why: 'Stepping in is expensive, and afterwards both argue whether it was needed. Without a final deadline that passed, each party bears its own cost.',
      example: (t) => `${t.a} has the missing plans drawn by an office for €4,000. ${t.b} would have received €2,500 for them.`,
      options: {
        all: { label: 'The late party pays everything', includes: 'And receives nothing for this work.' },
        extra: { label: 'The late party pays only the extra cost', includes: 'What exceeds its own price.' },
        own: { label: 'Each bears its own cost', includes: 'Even after a deadline.' },
      },
    },
    'contributions.priority': {
      title: 'Which order comes first if capacity is not enough for own and joint orders?',
      short: 'Own or joint order',
      why: 'Whoever is fully booked serves its own customers first. The joint customer notices.',
      example: (t) => `${t.b} has won a large order of its own and takes all its people off the joint project.`,
      usual: 'Cooperations in the crafts often keep 15 to 25% of capacity free for joint orders, which then come first.',
      options: {
        joint: { label: 'The joint order' },
        own: { label: 'The own order' },
        reserve: { label: 'Capacity kept free', includes: 'Up to that the joint order comes first, beyond it the own one.' },
        earlier: { label: 'Whatever was accepted first', includes: 'On the same day: talk.' },
        talk: { label: 'The parties talk each time' },
      },
    },
    'contributions.reserve': {
      title: 'How much capacity does each party keep free for joint orders?',
      short: 'Capacity kept free',
      why: 'A figure that each side can plan with.',
      example: '20% of five people is a whole position.',
    },
    'contributions.twoJoint': {
      title: 'Which of two joint orders comes first if both come at once?',
      short: 'Two joint orders',
      why: 'Each party thinks the customer it brought is the more important one.',
      example: (t) => `The customer of ${t.a} and that of ${t.b} both want to be finished in October. There are people for one.`,
      options: {
        earlier: { label: 'The one accepted first', includes: 'Accepted on the same day: talk.' },
        customerDate: { label: 'The one with the earlier promised date' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'contributions.uncalled': {
      title: 'What is paid if fewer hours are called for than promised?',
      short: 'Hours not called for',
      why: 'Whoever keeps time free cannot sell it elsewhere.',
      example: (t) => `${t.b} keeps 40\u00a0hours a month free. In June ${t.a} calls for only 10.`,
      options: {
        worked: { label: 'Only the hours worked' },
        promised: { label: 'All promised hours' },
        half: { label: 'Hours worked in full, the rest by half' },
        carried: { label: 'The rest is carried into the next month', includes: 'Hours worked are paid.' },
      },
    },
    'contributions.excess': {
      title: 'What is paid if more hours are worked than promised?',
      short: 'Hours exceeded',
      why: 'The effort grows, and the invoice comes as a surprise.',
      example: (t) => `40\u00a0hours were promised, ${t.b} writes down 62.`,
      options: {
        paid: { label: 'All hours worked' },
        ifAgreed: { label: 'Only if agreed beforehand', includes: 'In text form.' },
        never: { label: 'Only the promised ones' },
      },
    },
    'contributions.sub': {
      title: 'May a party use subcontractors?',
      short: 'Subcontractors',
      why: 'One has chosen the partner, not its helpers.',
      example: (t) => `${t.b} has the assembly done by a firm that ${t.a} does not know.`,
      options: {
        free: { label: 'Yes, freely' },
        told: { label: 'Yes, if it says so beforehand' },
        consent: { label: 'Only with consent' },
        never: { label: 'No' },
      },
    },
    'contributions.subSilence': {
      title: 'What applies if nobody answers the request for consent to a subcontractor?',
      short: 'Silence on a subcontractor',
      why: 'The work cannot wait for ever.',
      example: (t) => `${t.b} asks on Monday. ${t.a} does not answer for two weeks.`,
      options: { yes: { label: 'After the time it counts as consent' }, no: { label: 'It stays a no' } },
    },
    'contributions.subSilenceDays': {
      title: 'How many days are there to answer about a subcontractor?',
      short: 'Days to answer',
      why: 'Counted from the day the request arrived.',
      example: 'Asked on 1 June, seven days: from 9 June what is agreed for silence applies.',
    },
    'contributions.subBreach': {
      title: 'What follows if a subcontractor is used who was not allowed?',
      short: 'Forbidden subcontractor',
      why: 'Mostly it is noticed only on site or at the customer.',
      example: (t) => `People work on site whom ${t.a} has never seen. ${t.b} has asked nobody.`,
      options: {
        remove: { label: 'The subcontractor is withdrawn', includes: 'At the expense of the party that used it.' },
        mayEnd: { label: 'It is withdrawn, and notice may be given' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'contributions.subFault': {
      title: 'Who answers for mistakes of a subcontractor?',
      short: 'Subcontractor’s mistakes',
      why: 'Often one party hired it and the other recommended it.',
      example: (t) => `${t.a} suggested the floor layer, ${t.b} hired it. The floor cracks.`,
      usual: 'Under German law whoever uses others to perform answers for them (section\u00a0278 BGB).',
      options: {
        hirer: { label: 'Whoever hired it' },
        picker: { label: 'Whoever picked it', includes: 'If the customer named it: whoever hired it.' },
      },
    },
    'contributions.helper': {
      title: 'May a party hire a helper of the other directly?',
      short: 'Hiring helpers directly',
      why: 'Freelancers and subcontractors get to know both sides in a project.',
      example: (t) => `The freelance designer of ${t.b} gets a call from ${t.a}: would you like to work for us directly?`,
      options: {
        free: { label: 'Yes' },
        consent: { label: 'Only with consent', includes: 'Of the party that brought in the helper.' },
        months: { label: 'Only after some time', includes: 'Before that only with consent.' },
      },
    },
    'contributions.helperMonths': {
      title: 'How many months after the last joint project is a helper free?',
      short: 'Protection of helpers',
      why: 'Counted from the helper’s last work in a joint project.',
      example: 'Last work in March, six months: from October the helper may be hired directly.',
    },
  },
  decisions: {
    contributionOwed: {
      question: 'Who owes this contribution?',
      answer: {
        party: '{party} owes the contribution.',
        nobody: 'Nobody owes this contribution.',
        contribution: 'The parties talk about the contribution.',
      },
    },
    contributionLate: {
      question: 'What follows from a late contribution?',
      answer: {
        wait: 'Nothing has to be done.',
        remind: 'There is a reminder; the contribution can still be made up for.',
        stepIn: 'The waiting party may obtain the contribution itself.',
        priceCut: 'The share of the late party is cut by the value of the contribution.',
        mayEnd: 'The waiting party may give notice.',
        contribution: 'The parties talk about the contribution.',
        delayByStatute: 'What the statute says about default applies.',
      },
    },
    contributionMissing: {
      question: 'What applies to a contribution that never comes?',
      answer: {
        replacement: 'The party that owes it pays for a replacement.',
        shareFalls: 'The share of the party falls by the value of the contribution.',
        unchanged: 'Everything stays as agreed.',
        contribution: 'The parties talk about the contribution.',
      },
    },
    contributionPoor: {
      question: 'What follows from work that is worse than promised?',
      answer: {
        nothing: 'Nothing follows.',
        mend: 'Whoever did the work mends it.',
        priceCut: 'The price of the work is cut by the loss in value.',
        replace: 'The work may be given to somebody else; whoever worked badly bears the extra cost.',
        contribution: 'The parties talk about the work.',
      },
    },
    stepInCost: {
      question: 'Who pays for stepping in for a late party?',
      answer: {
        all: 'The late party pays the whole cost of stepping in.',
        extra: 'The late party pays only the extra cost.',
        own: 'Each party bears its own cost.',
      },
    },
    priority: {
      question: 'Which order comes first, the own or the joint one?',
      answer: {
        joint: 'The joint order comes first.',
        own: 'The own order comes first.',
        capacity: 'The parties talk about which order comes first.',
      },
    },
    twoJoint: {
      question: 'Which of two joint orders comes first?',
      answer: {
        earlier: 'The order accepted first comes first.',
        customerDate: 'The order with the earlier promised date comes first.',
        capacity: 'The parties talk about which order comes first.',
      },
    },
    hoursPaid: {
      question: 'Which hours are paid?',
      answer: {
        worked: 'The hours worked are paid.',
        promised: 'The promised hours are paid.',
        half: 'The hours worked are paid in full and the other promised ones by half.',
        carried: 'The hours worked are paid; the others pass into the next month.',
      },
    },
    maySubcontract: {
      question: 'May this subcontractor be used?',
      answer: { yes: 'Yes, it may be used.', no: 'No, it may not be used.' },
      when: { yes: 'the subcontractor may be used', no: 'the subcontractor may not be used' },
    },
    subBreach: {
      question: 'What follows from using a forbidden subcontractor?',
      answer: {
        nothing: 'Nothing follows.',
        remove: 'The subcontractor is withdrawn; whoever used it bears the cost.',
        mayEnd: (t) => `The subcontractor is withdrawn, and ${others(t).who} may give notice.`,
        subcontractor: 'The parties talk about the subcontractor.',
      },
    },
    subFault: { question: 'Who answers for the subcontractor’s mistakes?', answer: { party: '{party} answers for the subcontractor.' } },
    mayHireHelper: {
      question: 'May the helper be hired directly?',
      answer: { yes: 'Yes, the helper may be hired directly.', no: 'No, the helper may not be hired directly.' },
    },
  },
  clauses: {
    'contributions.list': ({ list }, t) => `The parties make these contributions:${t.items(list.map((each) => contribution(each, t)))}`,
    'contributions.unlisted': ({ answer }) =>
      byOption(answer, {
        nobody: 'Nobody owes a contribution that is not named here.',
        talk: 'The parties talk about a contribution that is not named here, and complete the list.',
      }),
    'contributions.late': ({ answer, days, follows }, t) =>
      byOption(answer, {
        ladder: `If a promised contribution is overdue, the waiting party sends a reminder. If it is more than ${t.quantity(days ?? 0, 'workingDays')} overdue, ${byOption(
          follows ?? 'mayEnd',
          {
            stepIn: 'that party may obtain the contribution itself.',
            priceCut: 'the share of the late party is cut by the value of the contribution.',
            mayEnd: 'that party may give notice.',
          },
        )} A contribution that has been made up for has no further consequences.`,
        talk: 'If a promised contribution is overdue, the parties talk about it. A contribution that has been made up for has no further consequences.',
        law: 'If a promised contribution is overdue, the statute on default applies. A contribution that has been made up for has no further consequences under this agreement.',
      }),
    'contributions.missing': ({ answer }) =>
      `If a party never makes a contribution although it could, ${byOption(answer, {
        replacement: 'it pays for a replacement.',
        shareFalls: 'its share falls by the value of the contribution.',
        talk: 'the parties talk about it.',
      })}`,
    'contributions.missingNoFault': ({ answer }) =>
      `If a party cannot make a contribution and is not to blame, ${byOption(answer, {
        shareFalls: 'its share falls by the value of the contribution; it owes no replacement.',
        unchanged: 'everything else stays as agreed.',
        talk: 'the parties talk about it.',
      })}`,
    'contributions.quality': ({ answer }) =>
      `Work that is as promised has no consequences. If it is worse, whoever did it mends it. If it still is worse after that, ${byOption(
        answer,
        {
          priceCut: 'its price is cut by the loss in value.',
          replace: 'it may be given to somebody else; whoever worked badly bears the extra cost.',
          talk: 'the parties talk about it.',
        },
      )}`,
    'contributions.stepInCost': ({ answer }) =>
      byOption(answer, {
        all: 'If one party steps in for another after a final deadline in text form has passed, the late party pays the whole cost. Otherwise each party bears its own cost.',
        extra:
          'If one party steps in for another after a final deadline in text form has passed, the late party pays the extra cost. Otherwise each party bears its own cost.',
        own: 'If one party steps in for another, each party bears its own cost.',
      }),
    'contributions.priority': ({ answer, reserve }, t) =>
      byOption(answer, {
        joint: 'If capacity is not enough, the joint order comes first.',
        own: 'If capacity is not enough, the own order comes first.',
        reserve: `Each party keeps ${t.quantity(reserve ?? 0, 'percent')} of its capacity free for joint orders. Up to that the joint order comes first, beyond it the own one.`,
        earlier:
          'If capacity is not enough, the order that was accepted first comes first. If both were accepted on the same day, the parties talk about it.',
        talk: 'If capacity is not enough, the parties talk about which order comes first.',
      }),
    'contributions.twoJoint': ({ answer }) =>
      byOption(answer, {
        earlier:
          'Of two joint orders the one accepted first comes first. If they were accepted on the same day, the parties talk about it.',
        customerDate: 'Of two joint orders the one with the earlier promised date comes first.',
        talk: 'If two joint orders meet, the parties talk about which comes first.',
      }),
    'contributions.uncalled': ({ answer }) =>
      `If the promised hours are called for, the hours worked are paid. If fewer are called for, ${byOption(answer, {
        worked: 'only the hours worked are paid.',
        promised: 'the promised hours are paid.',
        half: 'the hours worked are paid in full and the others by half.',
        carried: 'the hours worked are paid; the others pass into the next month.',
      })}`,
    'contributions.excess': ({ answer }) =>
      byOption(answer, {
        paid: 'If more hours are worked than promised, all hours worked are paid.',
        ifAgreed:
          'If more hours are worked than promised, they are paid if that was agreed in text form beforehand. Otherwise only the promised hours are paid.',
        never: 'If more hours are worked than promised, only the promised hours are paid.',
      }),
    'contributions.sub': ({ answer }) =>
      byOption(answer, {
        free: 'Each party may use subcontractors.',
        told: 'Each party may use subcontractors if it says so in text form beforehand. No answer is needed.',
        consent: 'A party may use a subcontractor only if that was agreed to in text form.',
        never: 'No party uses subcontractors.',
      }),
    'contributions.subSilence': ({ answer, days }, t) =>
      `If there is no answer about a subcontractor for more than ${t.quantity(days, 'days')}, that ${answer === 'yes' ? 'counts' : 'does not count'} as consent. Until then the subcontractor is not used.`,
    'contributions.subBreach': ({ answer }, t) =>
      `A permitted use has no consequences. If a subcontractor is used who was not allowed, ${byOption(answer, {
        remove: 'it is withdrawn at the expense of the party that used it.',
        mayEnd: `it is withdrawn at the expense of the party that used it, and ${others(t).who} may give notice.`,
        talk: 'the parties talk about it.',
      })}`,
    'contributions.subFault': ({ answer }) =>
      byOption(answer, {
        hirer: 'The party that hired a subcontractor answers for its mistakes.',
        picker:
          'The party that picked a subcontractor answers for its mistakes. If the customer named it, the party that hired it answers.',
      }),
    'contributions.helper': ({ answer, months }, t) =>
      byOption(answer, {
        free: 'Each party may hire freelancers and subcontractors of another party directly.',
        consent: 'A party hires freelancers and subcontractors of another party only if that party has agreed in text form.',
        months: `A party hires freelancers and subcontractors of another party directly only once their last work in a joint project was more than ${t.quantity(months ?? 0, 'months')} ago. Whoever never worked there is free; before that consent in text form is enough.`,
      }),
  },
}
