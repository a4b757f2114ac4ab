import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

export const gtm: CatalogueTopics['gtm'] = {
  heading: 'Joint sales and marketing',
  questions: {
    'gtm.leadRule': {
      title: 'Who follows up enquiries from joint actions?',
      short: 'Enquiries',
      why: 'At a joint trade fair a visitor talks to both. Who calls afterwards is the most frequent quarrel in joint sales.',
      example: (t) => `${t.a} and ${t.b} invite to a webinar. Forty people register.`,
      usual: 'In practice whoever runs the action often leads; some divide by fit.',
      options: {
        organiser: { label: 'Whoever runs the action', includes: 'This party contacts the prospect first.' },
        firstTouch: { label: 'Whoever had contact first', includes: 'The entry with its day in the register counts.' },
        fit: { label: 'Whose service fits better', includes: 'The parties establish this together.' },
        all: { label: 'All may contact' },
      },
    },
    'gtm.leadOpen': {
      title: 'Who gets an enquiry if that rule names nobody?',
      short: 'Undecided',
      why: 'Run together, on the same day, equally suitable: the rule for one does not answer here.',
      example: (t) => `${t.a} and ${t.b} share the stand at the trade fair.`,
      options: {
        customer: { label: 'The prospect chooses' },
        all: { label: 'All may contact' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'gtm.leadWish': {
      title: 'Who gets an enquiry if the prospect makes no choice?',
      short: 'No choice',
      why: 'Few choose of their own accord.',
      example: 'At the stand a visitor talks to both and says: just get in touch.',
      options: {
        all: { label: 'All may contact' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'gtm.cost': {
      title: 'Who bears the cost of joint actions?',
      short: 'Costs',
      why: 'Vague arrangements lead to one-sided actions and invoices nobody expected.',
      example: (t) => `A stand at a trade fair costs €6,000. ${t.a} ordered it, ${t.b} was there for two days.`,
      options: {
        equal: { label: 'All in equal parts' },
        organiser: { label: 'Whoever runs the action' },
        shares: { label: 'By fixed shares' },
      },
    },
    'gtm.costShares': {
      title: 'In which shares do the parties bear the cost of joint actions?',
      short: 'Cost shares',
      why: 'One hundred per cent in all.',
      example: (t) => `The stand costs €6,000. At 70 to 30 ${t.a} pays €4,200 and ${t.b} €1,800.`,
    },
    'gtm.costBoth': {
      title: (t) => (t.two ? 'Who bears the cost of an action that both run?' : 'Who bears the cost of an action that several run?'),
      short: 'Run together',
      why: '“Whoever runs the action” then names nobody.',
      example: 'Both invite to an evening together that costs €2,000.',
      options: {
        equal: { label: 'All in equal parts' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'gtm.unplanned': {
      title: 'Who bears the cost of an action that was not agreed?',
      short: 'Not agreed',
      why: 'Good chances come unplanned. Whoever takes them should know who pays.',
      example: (t) => `${t.a} places an advert with both names for €900 and has not asked.`,
      options: {
        organiser: { label: 'Whoever ran it' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'gtm.threshold': {
      title: 'Up to which amount may a party decide on an action alone?',
      short: 'Approval threshold',
      why: 'Small things should be quick, large ones joint. Counted net per action.',
      example: (t) => `${t.b} books an advertisement for €900.`,
    },
    'gtm.rhythm': {
      title: 'How often are joint actions planned?',
      short: 'Planning',
      why: 'A short plan prevents one side from starting all actions.',
      example: 'Every quarter: at its end it is clear which trade fair comes in the next.',
      usual: 'Common is a yearly plan with one sheet per action: aim, budget, key, people in charge, approval.',
      options: {
        year: { label: 'Once a year' },
        quarter: { label: 'Every quarter' },
        perAction: { label: 'Only per action' },
      },
    },
    'gtm.email': {
      title: 'Who may send e-mails to collected addresses?',
      short: 'E-mail addresses',
      why: 'Advertising by e-mail as a rule needs prior express consent, even between companies. The consent does not move with the address.',
      example: (t) => `At the stand of ${t.a} a form collects a hundred addresses. ${t.b} would like to send its newsletter.`,
      usual:
        'In Germany, section\u00a07 UWG asks for consent given to the sender; a narrow exception holds only for own similar goods towards existing customers. Have it checked.',
      options: {
        collector: { label: 'Whoever collected the address', includes: 'With the consent of the person.' },
        named: { label: 'Each party named in the consent' },
        nobody: { label: 'Nobody' },
      },
    },
    'gtm.emailOther': {
      title: 'What applies if another party wants to send to collected addresses?',
      short: 'Other senders',
      why: 'A consent can name several companies. If it does, the question is whether the parties make use of it.',
      example: (t) => `${t.a} has consent for its own newsletter. ${t.b} wants to write to the same people.`,
      options: {
        ifNamed: { label: 'Only if the consent names it' },
        never: { label: 'Never' },
      },
    },
    'gtm.lists': {
      title: 'Which customer lists are exchanged?',
      short: 'Customer lists',
      why: 'Knowing joint customers helps. Exchanging whole lists is delicate between competitors and for data protection.',
      example: (t) => `${t.a} and ${t.b} would like to know how many customers they share.`,
      options: {
        countsOnly: { label: 'Only numbers', includes: 'For instance: 12 shared customers in this region.' },
        companies: { label: 'Company names, after approval', includes: 'List by list.' },
        none: { label: 'None' },
      },
    },
    'gtm.listPeople': {
      title: 'Are lists of contact persons exchanged?',
      short: 'Lists of people',
      why: 'Names of people are personal data. Passing them on needs a reason in law.',
      example: (t) => `${t.a} wants to send ${t.b} a list of 40 names and e-mail addresses.`,
      options: {
        never: { label: 'Are not exchanged' },
        consent: { label: 'Only after approval', includes: 'And only where data protection law allows.' },
      },
    },
    'gtm.overrun': {
      title: 'Who bears the extra cost of a joint action?',
      short: 'Extra cost',
      why: 'Trade fairs rarely get cheaper.',
      example: (t) => `€6,000 was agreed, €8,200 is charged. ${t.a} ordered.`,
      options: {
        organiser: { label: 'Whoever runs it' },
        asAgreed: { label: 'All as agreed' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'gtm.overrunRate': {
      title: 'By how many per cent may an action cost more without asking?',
      short: 'Leeway of an action',
      why: 'Small deviations should hold up nobody.',
      example: 'At 10% and €6,000: up to €6,600 all bear it.',
    },
    'gtm.cancelled': {
      title: 'Who bears the cost if a party calls off an action?',
      short: 'Called off',
      why: 'The stand is paid even if nobody stands on it. If the action is called off from outside, it stays as divided.',
      example: (t) => `${t.b} cancels two weeks before the fair. The rent for the stand is lost.`,
      options: {
        canceller: { label: 'The party that cancels' },
        asAgreed: { label: 'All as agreed' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'gtm.unused': {
      title: 'What happens to money paid in that is left over?',
      short: 'Money left',
      why: 'What is left and not spoken of becomes a reproach.',
      example: 'Of a yearly budget of €10,000, €2,300 has not been spent.',
      options: {
        next: { label: 'It stays for the next action' },
        back: { label: 'It is paid back', includes: 'In proportion to what was paid in.' },
      },
    },
    'gtm.idle': {
      title: 'What follows if a party contributes nothing to an action?',
      short: 'Nothing contributed',
      why: 'An action done by one alone still helps both.',
      example: (t) => `${t.b} was to send two people to the stand. Nobody came.`,
      options: {
        fullShare: { label: 'It pays its part all the same', includes: 'And bears what a replacement cost.' },
        noLeads: { label: 'It has no share in the enquiries' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'gtm.proof': {
      title: 'Is a share of cost paid only against a receipt?',
      short: 'Receipts',
      why: 'A figure in an e-mail is quickly written.',
      example: (t) => `${t.a} asks for €1,800 for advertisements and sends no invoice.`,
      options: {
        receipts: { label: 'Yes' },
        estimate: { label: 'No, a list is enough' },
      },
    },
    'gtm.leadDays': {
      title: 'Within how many working days is a prospect contacted?',
      short: 'Following up',
      why: 'After a week a prospect from the fair has three other offers.',
      example: 'Five working days after the fair somebody has been in touch.',
    },
    'gtm.leadIdle': {
      title: 'What follows if a prospect is not contacted in time?',
      short: 'Not followed up',
      why: 'Whoever keeps an enquiry and leaves it lying harms both.',
      example: (t) => `${t.a} has thirty enquiries from the fair and has answered none after four weeks.`,
      options: {
        othersMay: { label: 'Then all may contact it' },
        remind: { label: 'There is a reminder' },
      },
    },
  },
  decisions: {
    leadOwner: {
      question: 'Who contacts the prospect?',
      answer: {
        party: '{party} contacts the prospect.',
        all: 'All parties may contact the prospect.',
        lead: 'The parties talk about who follows up the enquiry.',
      },
    },
    actionShare: { question: 'Who bears the cost of the action?', answer: { actionCost: 'The parties talk about the cost.' } },
    actionApproval: {
      question: 'Must the action be approved?',
      answer: { alone: 'No, the party decides alone.', all: 'Yes, all parties approve it beforehand.' },
    },
    mayMail: { question: 'May the e-mail be sent?', answer: { yes: 'Yes.', no: 'No.' } },
    mayShareList: { question: 'May the list be passed on?', answer: { yes: 'Yes.', no: 'No.' } },
    actionOverrun: {
      question: 'Who bears the extra cost of the action?',
      answer: {
        asAgreed: 'All, as agreed for the action.',
        organiser: 'The party that runs the action.',
        actionCost: 'The parties talk about the cost.',
      },
    },
    actionCancelled: {
      question: 'Who bears the cost of the action that was called off?',
      answer: {
        asAgreed: 'All, as agreed for the action.',
        canceller: 'The party that called it off.',
        actionCost: 'The parties talk about the cost.',
      },
    },
    unusedBudget: {
      question: 'What happens to the money left over?',
      answer: {
        next: 'It stays for the next action.',
        back: 'It is paid back in proportion to what was paid in.',
        nothingDue: 'What has not been paid in is no longer owed.',
      },
    },
    idlePartner: {
      question: 'What follows for a party that contributed nothing to the action?',
      answer: {
        nothing: 'Nothing follows.',
        remind: 'There is a reminder.',
        fullShare: 'It pays its part all the same and bears what a replacement cost.',
        noLeads: 'It has no share in the enquiries from the action.',
        idle: 'The parties talk about the contribution.',
      },
    },
    costProof: {
      question: 'Must the share of cost be paid?',
      answer: { pay: 'Yes.', afterProof: 'Only when there is a receipt.' },
    },
    leadIdle: {
      question: 'What follows for a prospect whom nobody contacts?',
      answer: {
        wait: 'One waits.',
        remind: 'There is a reminder; the enquiry stays where it is.',
        othersMay: 'All parties may contact the prospect.',
      },
    },
  },
  clauses: {
    'gtm.leadRule': ({ answer }) =>
      byOption(answer, {
        organiser: 'Enquiries from a joint action are followed up by the party that runs the action.',
        firstTouch:
          'Enquiries from a joint action are followed up by the party that, according to the register, was first in contact with the prospect.',
        fit: 'Enquiries from a joint action are followed up by the party whose service fits better. The parties establish this together.',
        all: 'Enquiries from a joint action may be followed up by all parties.',
      }),
    'gtm.leadOpen': ({ answer }) =>
      `If this determines no party, ${byOption(answer, {
        customer: 'they are followed up by the party that the prospect chooses.',
        all: 'all parties may follow them up.',
        talk: 'the parties talk about who follows them up.',
      })}`,
    'gtm.leadWish': ({ answer }) =>
      `If the prospect chooses no party, ${byOption(answer, {
        all: 'all parties may follow up the enquiry.',
        talk: 'the parties talk about who follows up the enquiry.',
      })}`,
    'gtm.cost.equal': () => 'The cost of planned or approved actions is borne by the parties in equal parts.',
    'gtm.cost.organiser': () => 'The cost of planned or approved actions is borne by the party that runs them.',
    'gtm.cost.shares': ({ parts }, t) =>
      `The cost of planned or approved actions is borne ${t.list(parts.map(({ party, share }) => `${t.quantity(share, 'percent')} by ${t.party(party)}`))}.`,
    'gtm.costBoth': ({ answer }, t) =>
      `If ${t.two ? 'both' : 'several'} parties run an action, ${byOption(answer, {
        equal: `${t.two ? 'they' : 'all parties'} bear the cost in equal parts.`,
        talk: 'they talk about the cost.',
      })}`,
    'gtm.unplanned': ({ answer }) =>
      `The cost of an action that was not agreed ${byOption(answer, {
        organiser: 'is borne by the party that ran it.',
        talk: 'is discussed by the parties afterwards.',
      })}`,
    'gtm.threshold': ({ amount }, t) =>
      `${amount === 0 ? 'A party decides alone on an action without cost. If an action costs anything' : `Up to ${t.quantity(amount, 'EUR')} net per action a party decides alone. If an action costs more`}, all parties approve it beforehand in text form.`,
    'gtm.rhythm': ({ answer }) =>
      byOption(answer, {
        year: 'The parties plan joint actions once a year and set for each its aim, budget, cost allocation and the people in charge.',
        quarter: 'The parties plan joint actions every quarter and set for each its aim, budget, cost allocation and the people in charge.',
        perAction: 'The parties plan each joint action separately and set its aim, budget, cost allocation and the people in charge.',
      }),
    'gtm.email': ({ answer }) =>
      byOption(answer, {
        collector:
          'Advertising e-mails are sent only by the party that collected the address, and only with the person’s consent (section\u00a07 of the German Unfair Competition Act, UWG). Without consent nothing is sent.',
        named:
          'Advertising e-mails may be sent by each party that the person’s consent names (section\u00a07 of the German Unfair Competition Act, UWG). If it names only the party that collected the address, only that party sends. Without consent nothing is sent.',
        nobody: 'No advertising e-mails are sent as a result of joint actions.',
      }),
    'gtm.emailOther': ({ answer }) =>
      byOption(answer, {
        ifNamed: 'Another party sends only if the consent names it.',
        never: 'Another party does not send, even if the consent names it.',
      }),
    'gtm.lists': ({ answer }, t) =>
      byOption(answer, {
        countsOnly: 'The parties exchange only numbers about shared customers, no company names.',
        companies: `The parties exchange numbers about shared customers; company names only if ${others(t).who} ${others(t).verb('has', 'have')} approved the list.`,
        none: 'The parties exchange no customer lists.',
      }),
    'gtm.listPeople': ({ answer }) =>
      byOption(answer, {
        never: 'Lists of contact persons are not exchanged.',
        consent: 'Lists of contact persons are exchanged only after approval, and only as far as data protection law allows.',
      }),
    'gtm.overrun': ({ answer, rate }, t) =>
      `Extra cost of a joint action is borne by all as agreed if they consented or if it is at most ${t.quantity(rate, 'percent')}. Higher extra cost ${byOption(
        answer,
        {
          organiser: 'is borne by the party that runs the action.',
          asAgreed: 'is borne by all as agreed as well.',
          talk: 'is discussed by the parties.',
        },
      )}`,
    'gtm.cancelled': ({ answer }) =>
      `If a joint action is called off from outside, all bear the cost as agreed. If a party calls it off, ${byOption(answer, {
        canceller: 'that party bears the cost.',
        asAgreed: 'the same applies.',
        talk: 'the parties talk about the cost.',
      })}`,
    'gtm.unused': ({ answer }) =>
      `Money paid in that is left over ${byOption(answer, {
        next: 'stays for the next action.',
        back: 'is paid back in proportion to what was paid in.',
      })} What has not been paid in yet is no longer owed.`,
    'gtm.idle': ({ answer }) =>
      `A party that contributes what was promised for an action has fulfilled its duty; if a contribution is late, there is a reminder. If it does not come, ${byOption(
        answer,
        {
          fullShare: 'the party pays its part all the same and bears what a replacement cost.',
          noLeads: 'the party has no share in the enquiries from the action.',
          talk: 'the parties talk about it.',
        },
      )}`,
    'gtm.proof': ({ answer }) =>
      byOption(answer, {
        receipts: 'A share of cost is paid when there is a receipt, not before.',
        estimate: 'A share of cost is paid on a list of items, even without a receipt.',
      }),
    'gtm.leadIdle': ({ answer, days }, t) =>
      `Prospects are contacted within ${t.quantity(days, 'workingDays')} of their enquiry; until then one waits. If this does not happen, ${byOption(
        answer,
        {
          othersMay: 'all parties may contact them.',
          remind: 'there is a reminder; the enquiry stays where it is.',
        },
      )}`,
  },
}
