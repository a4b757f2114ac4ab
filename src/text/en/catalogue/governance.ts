import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others, ownWords } from '../others.ts'

export const governance: CatalogueTopics['governance'] = {
  heading: 'Steering',
  questions: {
    'governance.leads': {
      title: 'Who is responsible for the cooperation on each side?',
      short: 'People in charge',
      why: 'A cooperation needs a person who pulls. If nobody is named, each side waits for the other.',
      example: (t) => `At ${t.a} it is the project lead, at ${t.b} the owner, with his daughter as deputy.`,
      usual: 'Common is one person in charge of day-to-day business and one from the management on each side.',
      columns: {
        party: { label: 'Party' },
        person: { label: 'In charge' },
        deputy: { label: 'Deputy' },
        sponsor: { label: 'Management', hint: 'Who talks when the people in charge get stuck?' },
      },
    },
    'governance.form': {
      title: 'How is the cooperation steered?',
      short: 'Form of steering',
      why: 'Between two a talk is often enough. From three companies on somebody has to invite.',
      example: (t) => `Each side thinks ${t.a} looks after the dates. ${t.a} thinks the same of ${t.b}.`,
      options: {
        twoLeads: { label: 'One person in charge on each side', includes: 'They keep in touch all the time.' },
        leadParty: { label: 'One party takes the lead' },
        committee: { label: 'A steering committee', includes: 'All sides sit at the table.' },
        coordinator: { label: 'An appointed coordinator', includes: 'One person for all sides.' },
      },
    },
    'governance.leadParty': {
      title: 'Which party takes the lead?',
      short: 'Lead party',
      why: 'The lead party invites, follows up and speaks about the procedure, not for the others.',
      example: (t) => `${t.a} invites to meetings and keeps the list of open points.`,
      options: { alternates: { label: 'It changes every year' } },
      party: (t, id) => ({ label: t.party(id) }),
    },
    'governance.leadReplaced': {
      title: 'Can the lead party or coordinator be replaced?',
      short: 'Replacing the lead',
      why: 'Whoever is to steer and does not holds up everybody.',
      example: (t) => `${t.a} has the lead and has not invited anybody for four months.`,
      options: {
        anyTime: { label: 'At any time, by resolution' },
        breachOnly: { label: 'Only for inactivity or overstepping' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'governance.contactDays': {
      title: 'Within how many working days does a contact person reply?',
      short: 'Time to reply',
      why: 'Not replying is the most common way to end a cooperation.',
      example: (t) => `${t.b} needs a figure for an offer and hears nothing from ${t.a}.`,
    },
    'governance.contactLate': {
      title: 'What follows if a contact person does not reply?',
      short: 'No reply',
      why: 'Work should not hang on a mailbox.',
      example: 'Two e-mails and a call are unanswered. The customer is waiting.',
      options: {
        management: { label: 'The party’s management is asked' },
        mayAct: { label: 'Whoever asks may decide for the time being', includes: 'Only what cannot wait.' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'governance.meeting': {
      title: 'How often do the people in charge meet?',
      short: 'Meetings',
      why: 'A fixed rhythm is easier to keep than a good intention.',
      example: 'Every first Monday of the month, half an hour, by video.',
      usual: 'Monthly meetings of the people in charge and quarterly ones of the management are common.',
      options: {
        weekly: { label: 'Every week' },
        monthly: { label: 'Every month' },
        quarterly: { label: 'Every quarter' },
        onRequest: { label: 'When a party asks for it' },
      },
    },
    'governance.missed': {
      title: 'What follows if a meeting is missed?',
      short: 'Missed meeting',
      why: 'A postponed meeting is soon a forgotten one.',
      example: (t) => `${t.b} cancels in the morning. Three decisions are on the list.`,
      options: {
        newDate: { label: 'A new day', includes: 'Whoever cancels proposes it.' },
        textVote: { label: 'A decision in text form', includes: 'The open points are sent round.' },
      },
    },
    'governance.missedDays': {
      title: 'Within how many days is a missed meeting made up for?',
      short: 'Making up',
      why: 'Counted from the day on which the meeting would have been.',
      example: 'Missed on 3 May, seven days: by 10 May it has been made up for.',
    },
    'governance.missedAgain': {
      title: 'What follows if meetings are missed several times in a row?',
      short: 'Missed repeatedly',
      why: 'Whoever never comes may already have stopped.',
      example: (t) => `${t.b} has cancelled three meetings in a row.`,
      options: {
        management: { label: 'The managements talk to each other' },
        mayEnd: { label: 'The others may give notice' },
        talk: { label: 'The steps for conflicts' },
      },
    },
    'governance.minutes': {
      title: 'Who writes the minutes of a meeting?',
      short: 'Minutes',
      why: 'Minutes should be short, but somebody has to write them.',
      example: 'Three sentences on the same evening: what is decided, who does it, by when.',
      options: { rotating: { label: 'The parties take turns' }, convener: { label: 'Whoever invited' } },
    },
    'governance.minutesSilence': {
      title: 'What applies if nobody replies to the minutes?',
      short: 'Minutes unanswered',
      why: 'Most read them and keep silent.',
      example: (t) => `The minutes mention a discount. Two months later ${t.b} says: that was only an idea.`,
      usual:
        'Between merchants in Germany silence towards a letter of confirmation can bind; this is commercial custom (section\u00a0346 HGB).',
      options: { counts: { label: 'After a period they count' }, open: { label: 'They do not count', includes: 'All have to confirm.' } },
    },
    'governance.minutesDays': {
      title: 'How many days are there to object to the minutes?',
      short: 'Time for minutes',
      why: 'Counted from the day on which they arrived.',
      example: 'Arrived on 1 June, seven days: an objection on 10 June is too late.',
    },
    'governance.minutesObjected': {
      title: 'What applies if a party objects to the minutes?',
      short: 'Objection to minutes',
      why: 'One disputed sentence should not hold up all the others.',
      example: (t) => `${t.b} remembers another price than ${t.a}.`,
      options: {
        undisputed: { label: 'Only the undisputed part counts', includes: 'The rest is decided again.' },
        clarify: { label: 'Everything waits until it is cleared up' },
      },
    },
    'governance.coordination': {
      title: 'Is the work of coordinating paid?',
      short: 'Pay for coordination',
      why: 'Whoever organises works for all. The others do not see the hours.',
      example: (t) => `${t.a} spends four hours a week on dates and lists.`,
      options: {
        unpaid: { label: 'No', includes: 'Each party bears its own effort.' },
        flat: { label: 'A fixed amount per month' },
        hours: { label: 'By the hour' },
      },
    },
    'governance.coordinationPay': {
      title: 'Which amount is paid for coordination?',
      short: 'Amount of pay',
      why: 'Net, per month or per hour.',
      example: '€500 a month, or €80 per proven hour.',
    },
    'governance.payBeyond': {
      title: 'What applies to coordination far beyond the usual?',
      short: 'More coordination',
      why: 'A difficult project can triple the effort.',
      example: (t) => `For two months ${t.a} leads the talks with the customer almost alone.`,
      options: {
        ifAgreed: { label: 'It is paid if agreed beforehand' },
        no: { label: 'It is not paid in addition' },
        hours: { label: 'It is paid by the hour', includes: 'Against proof.' },
      },
    },
    'governance.overrun': {
      title: 'Who bears spending above the joint budget?',
      short: 'Budget exceeded',
      why: 'Ordering is quick. The invoice comes to all.',
      example: (t) => `€10,000 had been resolved for the website. ${t.a} ordered for €13,000.`,
      options: {
        spender: { label: 'The party that spent it' },
        shared: { label: 'All, as with the budget' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'governance.overrunRate': {
      title: 'By how many per cent may the budget be exceeded without asking?',
      short: 'Leeway',
      why: 'Small deviations should hold up nobody.',
      example: '10% of €10,000: up to €11,000 all bear it.',
    },
  },
  decisions: {
    leadReplaced: {
      question: 'Can the lead party or coordinator be replaced?',
      answer: { yes: (t) => `Yes, by resolution of ${others(t).who}.`, no: 'No.', lead: 'The parties talk about the lead.' },
    },
    contactLate: {
      question: 'What follows from a request without a reply?',
      answer: {
        wait: 'One waits.',
        management: 'The party’s management is asked.',
        mayAct: 'Whoever asked may decide for the time being what cannot wait.',
        contact: 'The parties talk about how to reach each other.',
      },
    },
    meetingMissed: {
      question: 'What follows from a missed meeting?',
      answer: {
        nothing: 'Nothing follows.',
        newDate: 'The meeting is made up for; whoever cancelled proposes a day.',
        textVote: 'The open points are decided in text form.',
        management: 'The managements talk to each other.',
        mayEnd: 'The parties that did not cancel may give notice.',
        disputeStep: 'The steps for conflicts apply.',
      },
    },
    minutesCount: {
      question: 'Do the minutes count?',
      answer: {
        counts: 'Yes, they count.',
        waits: 'Not yet.',
        open: 'No, they count only when all confirm.',
        undisputedPart: 'Only as far as nobody has objected.',
        minutes: 'The parties first clear up what was discussed.',
      },
    },
    coordinationPay: {
      question: 'Is the coordination paid?',
      answer: { no: 'No.', flat: 'Yes, with the fixed amount per month.', hours: 'Yes, by proven hours.' },
    },
    overBudget: {
      question: 'Who bears the spending above the budget?',
      answer: { shared: 'All bear it like the budget.', spender: 'The party that spent it.', budget: 'The parties talk about the budget.' },
    },
  },
  clauses: {
    'governance.leads': ({ leads }, t) =>
      `Responsible for the cooperation ${leads.length === 1 ? 'is' : 'are'}:${t.items(
        leads.map(
          ({ party, person, deputy, sponsor }) =>
            `for ${t.party(party)} ${ownWords(person)}${deputy === undefined ? '' : `, with ${ownWords(deputy)} as deputy`}${sponsor === undefined ? '' : `, from the management ${ownWords(sponsor)}`}`,
        ),
      )}`,
    'governance.form': ({ answer, lead }, t) =>
      byOption(answer, {
        twoLeads: 'The persons in charge steer the cooperation together.',
        leadParty: `${lead === undefined || lead === 'alternates' ? 'The lead changes between the parties every year.' : `${t.party(lead)} takes the lead.`} The lead party invites, follows up open points and does not speak for the others.`,
        committee: 'A steering committee in which each party is represented steers the cooperation.',
        coordinator: 'A jointly appointed coordinator steers the procedure and does not speak for the parties.',
      }),
    'governance.leadReplaced': ({ answer }, t) =>
      byOption(answer, {
        anyTime: `${others(t).Who} can replace the lead party or coordinator at any time by resolution.`,
        breachOnly: `${others(t).Who} can replace the lead party or coordinator if it is inactive or has overstepped its powers, otherwise not.`,
        talk: 'If the lead party or coordinator is inactive or has overstepped its powers, the parties talk about it. Without such a reason it is not replaced.',
      }),
    'governance.contactLate': ({ answer, days }, t) =>
      `Contact persons reply within ${t.quantity(days, 'workingDays')}; until then one waits. If there is no reply for longer, ${byOption(
        answer,
        {
          management: 'the party’s management is asked.',
          mayAct: 'the party that asked may decide for the time being, as far as the matter cannot wait.',
          talk: 'the parties talk about how to reach each other.',
        },
      )}`,
    'governance.meeting': ({ answer }) =>
      byOption(answer, {
        weekly: 'The persons in charge meet every week.',
        monthly: 'The persons in charge meet every month.',
        quarterly: 'The persons in charge meet every quarter.',
        onRequest: 'The persons in charge meet when a party asks for it in text form.',
      }),
    'governance.missed': ({ answer, days }, t) =>
      `If a meeting has taken place, nothing is to be made up for. If it is missed once, ${byOption(answer, {
        newDate: `it is made up for within ${t.quantity(days, 'days')}; whoever cancelled proposes the day.`,
        textVote: `the open points are decided in text form within ${t.quantity(days, 'days')}.`,
      })}`,
    'governance.missedAgain': ({ answer }) =>
      `If meetings are missed several times in a row, ${byOption(answer, {
        management: 'the managements talk to each other.',
        mayEnd: 'the parties that did not cancel may give notice.',
        talk: 'the steps for conflicts apply.',
      })}`,
    'governance.minutes': ({ answer }) =>
      byOption(answer, {
        rotating: 'The parties take turns in writing the minutes.',
        convener: 'The minutes are written by the party that invited.',
      }),
    'governance.minutesSilence': ({ answer, days }, t) =>
      `Minutes count when all parties confirm them. Before that they do not count; a party that is silent can still object for ${t.quantity(days, 'days')} after receiving them. ${byOption(
        answer,
        {
          counts: 'After that they count as confirmed.',
          open: 'Even after that they count only when all have confirmed them.',
        },
      )}`,
    'governance.minutesObjected': ({ answer }) =>
      `If a party objects to the minutes, ${byOption(answer, {
        undisputed: 'they count as far as there is no objection; the rest is decided again.',
        clarify: 'the parties first clear up what was discussed; until then they do not count.',
      })}`,
    'governance.coordination': ({ answer, amount }, t) =>
      byOption(answer, {
        unpaid: 'Coordination within the usual is not paid.',
        flat: `For coordination within the usual ${t.quantity(amount ?? 0, 'EUR')} net per month is paid; the parties bear it in equal parts.`,
        hours: `For coordination within the usual ${t.quantity(amount ?? 0, 'EUR')} net per proven hour is paid; the parties bear it in equal parts.`,
      }),
    'governance.payBeyond': ({ answer }) =>
      byOption(answer, {
        no: 'Coordination beyond the usual is not paid in addition either.',
        ifAgreed: 'Coordination beyond the usual is paid by the hour if this was agreed beforehand in text form, otherwise not.',
        hours: 'Coordination beyond the usual is paid by proven hours.',
      }),
    'governance.overrun': ({ answer, rate }, t) =>
      `Spending above the budget is borne by all like the budget if they agreed to it or if the excess is at most ${t.quantity(rate, 'percent')}. ${byOption(
        answer,
        {
          spender: 'A higher excess is borne by the party that spent it.',
          shared: 'A higher excess is borne by all like the budget as well.',
          talk: 'The parties talk about a higher excess.',
        },
      )}`,
  },
}
