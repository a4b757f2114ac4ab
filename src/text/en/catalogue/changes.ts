import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

const news = {
  owners: 'a change of owners',
  management: 'a change of management',
  legalForm: 'a new legal form or name',
  place: 'a new seat or location',
  business: 'a new business',
} as const

export const changes: CatalogueTopics['changes'] = {
  heading: 'New partners and changes',
  questions: {
    'changes.join': {
      title: 'Who decides on taking in a new partner?',
      short: 'New partner',
      why: 'A new partner changes shares, customers and tone.',
      example: (t) => `${t.a} would like to take in a printing house, ${t.b} would not.`,
      usual: 'Unanimity is usual; the new partner signs the whole agreement.',
      options: { unanimous: { label: 'All unanimously' }, majority: { label: 'The majority' } },
    },
    'changes.joinCompetitor': {
      title: 'Can a party prevent a competitor from being taken in?',
      short: 'Competitor',
      why: 'Whoever is outvoted would sit at one table with the competition.',
      example: (t) => `The new partner offers the same as ${t.b}.`,
      options: { veto: { label: 'Yes' }, same: { label: 'No, the majority is enough' } },
    },
    'changes.joinFee': {
      title: 'Which amount does a new partner pay for what was built up?',
      short: 'Entry fee',
      why: 'It uses what the others have paid for. Zero means nothing.',
      example: 'Website and appearance cost €15,000. The third partner pays €5,000.',
    },
    'changes.assign': {
      title: 'May a party transfer the agreement to somebody else?',
      short: 'Transfer',
      why: 'One has chosen this partner and no other.',
      example: (t) => `${t.b} writes: from July our sister company does it.`,
      usual: 'By German law a contract passes only with the consent of the other side (section\u00a0415 BGB).',
      options: {
        consent: { label: 'Only with consent' },
        groupFree: { label: 'To affiliated companies freely', includes: 'Otherwise only with consent.' },
        buyerFree: { label: 'To the buyer of the business freely as well', includes: 'Otherwise only with consent.' },
      },
    },
    'changes.silence': {
      title: 'What applies if nobody replies to a request to transfer?',
      short: 'Transfer unanswered',
      why: 'A sale has its dates.',
      example: (t) => `${t.a} asks in May, the hand-over is in July. ${t.b} says nothing.`,
      options: { no: { label: 'Silence means no' }, yes: { label: 'After a period silence means yes' } },
    },
    'changes.silenceDays': {
      title: 'How many days are there to reply to a request to transfer?',
      short: 'Days to reply',
      why: 'Counted from the day on which the request arrived.',
      example: 'Thirty days, with the papers about the new partner.',
    },
    'changes.claims': {
      title: 'May a party assign its claims for money?',
      short: 'Assigning claims',
      why: 'Banks and factoring live on it.',
      example: (t) => `Suddenly a bank asks for the money that ${t.a} owes ${t.b}.`,
      usual: 'Between merchants in Germany the assignment of a claim for money stays effective even if excluded (section\u00a0354a HGB).',
      options: { free: { label: 'Yes' }, consent: { label: 'Only with consent' }, law: { label: 'What the law says' } },
    },
    'changes.tellWhat': {
      title: 'Which changes does a party tell the others?',
      short: 'To be told',
      why: 'Nobody should learn it from the newspaper.',
      example: (t) => `For a year ${t.b} has had a new shareholder. ${t.a} reads it in the register.`,
      options: {
        owners: { label: 'Change of owners' },
        management: { label: 'Change of management' },
        legalForm: { label: 'New legal form, new name' },
        place: { label: 'New seat or location' },
        business: { label: 'A new business', includes: 'That touches the cooperation.' },
      },
    },
    'changes.tellDays': {
      title: 'Within how many days is a change told?',
      short: 'Days to tell',
      why: 'Counted from the day on which it happens.',
      example: 'Fourteen days after the notary’s appointment.',
    },
    'changes.untold': {
      title: 'What follows if a change is told too late or not at all?',
      short: 'Not told',
      why: 'Kept silent often weighs more than changed.',
      example: (t) => `${t.b} kept the sale secret for three months.`,
      options: { warn: { label: 'A formal warning' }, mayEnd: { label: 'A right to give notice' }, talk: { label: 'A talk' } },
    },
    'changes.wall': {
      title: 'What applies to plans and access if a competitor takes over a party?',
      short: 'After the take-over',
      why: 'Notice takes time. A list of customers is read in an hour.',
      example: (t) => `A competitor of ${t.a} buys ${t.b}. All work in the same folders.`,
      options: {
        wall: { label: 'Only what the running project needs', includes: 'For named persons.' },
        stop: { label: 'Nothing new any more', includes: 'Access is closed.' },
        asBefore: { label: 'Everything as before' },
      },
    },
    'changes.controlDays': {
      title: 'For how many days can notice be given because of a sale?',
      short: 'Days after a sale',
      why: 'Whoever waits long has decided. Counted from the day on which the others know.',
      example: 'Sixty days: whoever hears of the sale in January can no longer give notice for it in May.',
    },
    'changes.merger': {
      title: 'Does the agreement go on if a party merges with another company?',
      short: 'Merger',
      why: 'In a merger everything passes without anybody being asked. A party that is only sold continues to exist; that is asked with the end.',
      example: (t) => `${t.a} joins a chain.`,
      usual: 'With a merger contracts pass to the acquiring company (section\u00a020 UmwG in Germany).',
      options: {
        goesOn: { label: 'Yes, always' },
        competitor: { label: 'Yes, except with a competitor', includes: 'Then notice may be given.' },
        any: { label: 'Yes, but notice may be given' },
      },
    },
    'changes.management': {
      title: 'What follows if the management of a party changes?',
      short: 'New management',
      why: 'Many work with a person, not with a company.',
      example: (t) => `The founder of ${t.b} leaves. Nobody knows her successor.`,
      options: {
        meet: { label: 'The parties get to know each other anew', includes: 'A talk before it goes on.' },
        goesOn: { label: 'Nothing' },
        mayEnd: { label: 'Notice may be given', includes: 'If nobody known succeeds.' },
      },
    },
  },
  decisions: {
    mayJoin: {
      question: 'May the new partner be taken in?',
      answer: { yes: 'Yes, it joins when it signs the agreement.', no: 'No.' },
    },
    mayAssign: {
      question: 'May the agreement be transferred?',
      answer: { yes: 'Yes.', notYet: 'Not yet; the reply is outstanding.', no: 'No, the agreement stays with the party.' },
    },
    claimAssign: {
      question: 'May the claim be assigned?',
      answer: { yes: 'Yes.', no: 'No.', claimsByStatute: 'The law applies (sections\u00a0398 and 399 BGB, section\u00a0354a HGB).' },
    },
    changeUntold: {
      question: 'What follows from a change that was reported late?',
      answer: {
        nothing: 'Nothing follows.',
        warn: 'The party receives a formal warning.',
        mayEnd: (t) => `${others(t).Who} may give notice.`,
        change: 'The parties talk about the change.',
      },
    },
    wallAfterSale: {
      question: 'What applies to plans and access now?',
      answer: {
        asBefore: 'Everything stays as before.',
        wall: 'Only what the running project needs is passed on, to named persons.',
        stop: 'Nothing new is passed on; access is closed.',
      },
    },
    controlRight: {
      question: 'Can notice still be given because of the sale?',
      answer: { open: 'Yes, the time for it is still running.', lapsed: 'No, the time for it is over.' },
    },
    mergerGoesOn: {
      question: 'Does the agreement go on after the merger?',
      answer: { goesOn: 'Yes, with the merged company.', mayEnd: (t) => `Yes, but ${others(t).who} may give notice.` },
    },
    managementChange: {
      question: 'What follows from the change of management?',
      answer: {
        goesOn: 'Nothing, the cooperation goes on.',
        meet: 'The parties talk before new projects begin.',
        mayEnd: (t) => `${others(t).Who} may give notice with the agreed period.`,
      },
    },
  },
  clauses: {
    'changes.join': ({ answer }) =>
      byOption(answer, {
        unanimous: 'A new partner is taken in only if all parties agree. It joins by signing the agreement.',
        majority: 'A new partner is taken in if all parties or a majority of them agree, otherwise not. It joins by signing the agreement.',
      }),
    'changes.joinCompetitor': ({ answer }) =>
      byOption(answer, {
        veto: 'If it competes with a party that is against it, it is not taken in.',
        same: 'This applies also if it competes with a party.',
      }),
    'changes.joinFee': ({ amount }, t) =>
      amount === 0
        ? 'A new partner pays nothing for what was built up.'
        : `For what was built up a new partner pays ${t.quantity(amount, 'EUR')} net, which the previous parties share in equal parts.`,
    'changes.assign': ({ answer }) =>
      `${byOption(answer, {
        consent: 'A party transfers this agreement only with the consent of the others',
        groupFree: 'A party may freely transfer this agreement to an affiliated company, otherwise only with the consent of the others',
        buyerFree:
          'A party may freely transfer this agreement to an affiliated company and to the buyer of its business, otherwise only with the consent of the others',
      })}. Without consent or without asking it does not pass.`,
    'changes.silence': ({ answer, days }, t) =>
      `If nobody replies to a request for consent to the transfer for more than ${t.quantity(days, 'days')}, consent counts as ${answer === 'yes' ? 'given' : 'not given'}. Until then nothing is decided.`,
    'changes.claims': ({ answer }) =>
      byOption(answer, {
        free: 'Each party may assign claims for money under this agreement.',
        consent:
          'A party assigns claims for money under this agreement only with the consent of the others (section\u00a0354a HGB remains unaffected).',
        law: 'Whether a claim for money may be assigned is governed by statute (sections\u00a0398 and 399 BGB, section\u00a0354a HGB).',
      }),
    'changes.untold': ({ answer, days, told, rest }, t) =>
      `Within ${t.quantity(days, 'days')} a party tells the others of: ${t.list(told.map((each) => byOption(each, news)))}.${rest.length === 0 ? '' : ` Not to be told ${rest.length === 1 ? 'is' : 'are'}: ${t.list(rest.map((each) => byOption(each, news)))}.`} While the time is running there are no consequences. If the others are told too late or not at all, ${byOption(
        answer,
        {
          warn: 'the party receives a formal warning.',
          mayEnd: `${others(t).who} may give notice with the agreed period.`,
          talk: 'the parties talk about it.',
        },
      )}`,
    'changes.wall': ({ answer }) =>
      byOption(answer, {
        stop: 'If a competitor takes over the majority of a party, that party receives nothing new any more and its access is closed. With other acquirers everything stays as before.',
        wall: 'If a competitor takes over the majority of a party, that party receives only what the running project needs, and only for named persons. With other acquirers everything stays as before.',
        asBefore: 'If somebody takes over the majority of a party, plans and access stay as before, even if it is a competitor.',
      }),
    'changes.controlDays': ({ days }, t) =>
      `Where notice may be given because of a sale, this is possible until ${t.quantity(days, 'days')} after the others learned of it, and not after that.`,
    'changes.merger': ({ answer }, t) =>
      byOption(answer, {
        goesOn:
          'If a party merges with another company, this agreement goes on with that company. It gives no right to give notice because of a sale.',
        competitor: `If a party merges with another company, this agreement goes on with that company. If it is a competitor, ${others(t).who} may give notice, otherwise not, even because of a sale.`,
        any: `If a party merges with another company, this agreement goes on with that company, but ${others(t).who} may give notice.`,
      }),
    'changes.management': ({ answer }, t) =>
      byOption(answer, {
        goesOn: 'A change of the management of a party changes nothing.',
        meet: 'If the manager of a party is succeeded by a known person from the company, nothing changes. If a stranger or nobody succeeds, the parties talk before new projects begin.',
        mayEnd: `If the manager of a party is succeeded by a known person from the company, nothing changes. If a stranger or nobody succeeds, ${others(t).who} may give notice with the agreed period.`,
      }),
  },
}
