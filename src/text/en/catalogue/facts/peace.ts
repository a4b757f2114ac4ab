import type { peaceFacts as facts } from '#core/catalogue/facts/peace.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const peaceFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  dispute: {
    question: 'Since when has the conflict been under way?',
    when: {
      notDue: 'settling has not begun yet',
      done: 'the conflict was settled after {range}',
      open: 'settling has been under way for {range}',
    },
    label: { notDue: 'not begun', done: 'settled after …', open: 'under way for …' },
  },
  talks: {
    question: 'Are the parties talking?',
    when: { going: 'the parties are talking', silent: 'a party does not reply', refused: 'a party refuses to talk' },
    label: { going: 'yes', silent: 'no, a party does not reply', refused: 'no, a party refuses' },
  },
  remedy: {
    question: 'What is the court asked to do?',
    when: {
      decision: 'the conflict is to be decided',
      urgent: 'something must be secured urgently',
      undisputedMoney: 'it is about undisputed money',
    },
    label: { decision: 'decide the conflict', urgent: 'secure something urgently', undisputedMoney: 'award undisputed money' },
  },
  dutyState: {
    question: 'Is this duty disputed?',
    when: { undisputed: 'the duty is undisputed', disputed: 'the duty is disputed' },
    label: { undisputed: 'no', disputed: 'yes' },
  },
  arrears: {
    question: 'Is an undisputed payment overdue, and since when?',
    when: {
      notDue: 'no undisputed payment is overdue',
      done: 'the overdue payment came after {range}',
      open: 'an undisputed payment has been overdue for {range}',
    },
    label: { notDue: 'no', done: 'made up for after …', open: 'for …' },
  },
  requester: {
    question: 'Who asked for the conflict to be settled?',
    when: { party: '{party} asked for the conflict to be settled' },
    label: { party: '{party}' },
  },
  vote: {
    question: 'What was the reply to the proposal?',
    when: {
      agreed: 'the proposal received the votes it needs',
      tie: 'the proposal did not receive the votes it needs even by a casting vote',
      noReply: 'a party did not reply to the proposal',
    },
    label: { agreed: 'enough votes in favour', tie: 'no agreement', noReply: 'no reply' },
  },
  ruleState: {
    question: 'What does the agreement say about this case?',
    when: {
      clear: 'the agreement settles the case clearly',
      silent: 'the agreement says nothing about the case',
      contradictory: 'the agreement says different things about the case',
    },
    label: { clear: 'it settles it clearly', silent: 'it says nothing', contradictory: 'it says different things' },
  },
  disputeAbout: {
    question: 'What is the dispute about?',
    when: {
      lead: 'the dispute is about whose customer it is',
      work: 'the dispute is about late or bad work',
      money: 'the dispute is about money',
      approach: 'the dispute is about a customer who was approached directly',
      capacity: 'the dispute is about priority or capacity',
      appearance: 'the dispute is about appearance or brand',
      decision: 'the dispute is about a blocked decision',
      secrecy: 'the dispute is about secrets or data',
      trust: 'the dispute is about trust or behaviour',
    },
    label: {
      lead: 'whose customer it is',
      work: 'late or bad work',
      money: 'money',
      approach: 'a customer was approached directly',
      capacity: 'priority or capacity',
      appearance: 'appearance or brand',
      decision: 'a blocked decision',
      secrecy: 'secrets or data',
      trust: 'trust or behaviour',
    },
  },
  neutralAgreed: {
    question: 'Have the parties agreed on a neutral person?',
    when: { yes: 'the parties have agreed on a neutral person', no: 'the parties do not agree on a neutral person' },
    label: { yes: 'yes', no: 'no' },
  },
  expertFlaw: {
    question: 'Is the expert opinion obviously wrong?',
    when: { none: 'the expert opinion is not obviously wrong', obvious: 'the expert opinion is obviously wrong' },
    label: { none: 'no', obvious: 'yes, any professional sees it at once' },
  },
  talkPaper: {
    question: 'What is to be used in court?',
    when: {
      existedBefore: 'it is about a paper that existed before the talks',
      saidInTalk: 'it is about something said in the talks',
      offer: 'it is about an offer to settle',
    },
    label: { existedBefore: 'a paper from before the talks', saidInTalk: 'something said in the talks', offer: 'an offer to settle' },
  },
  witnessConsent: {
    question: 'Do all agree that the coach or the mediator testifies?',
    when: { all: 'all agree to the testimony', notAll: 'not all agree to the testimony' },
    label: { all: 'yes', notAll: 'no' },
  },
  absentee: {
    question: 'Who did not come to the appointment?',
    when: { party: '{party} did not come to the appointment' },
    label: { party: '{party}' },
  },
  deadlockSince: {
    question: 'Since when have the parties been unable to agree?',
    when: { notYet: 'the parties are able to agree', ago: 'the deadlock began {range} ago' },
    label: { notYet: 'they are able to agree' },
  },
  reviewOrderer: {
    question: 'Who ordered the legal review?',
    when: { party: '{party} ordered the review' },
    label: { party: '{party}' },
  },
  objectedDays: {
    question: 'How many days after signing did the objection come?',
    when: { value: 'the time between signing and objection is {range}' },
    label: { name: 'days after signing' },
  },
  changedAfter: {
    question: 'What was changed in the text after the review?',
    when: {
      nothing: 'nothing was changed after the review',
      reviewed: 'a point that the review dealt with was changed afterwards',
      other: 'only other points were changed after the review',
    },
    label: { nothing: 'nothing', reviewed: 'a point that the review dealt with', other: 'only other points' },
  },
  review: {
    question: 'What did the legal review find?',
    when: {
      notAsked: 'the agreement has not been handed over for review yet',
      yes: 'the review is done without objections',
      no: 'the review has objections',
      silent: 'the review has been running without a result for {range}',
    },
    label: { notAsked: 'not handed over yet', yes: 'no objections', no: 'objections', silent: 'no result for …' },
  },
  taxReview: {
    question: 'What did the tax adviser say?',
    when: {
      notAsked: 'the tax adviser has not been asked yet',
      yes: 'the tax adviser has no objections',
      no: 'the tax adviser has objections',
      silent: 'the tax adviser has not replied for {range}',
    },
    label: { notAsked: 'not asked', yes: 'no objections', no: 'objections', silent: 'no reply for …' },
  },
  publicItem: {
    question: 'What is to be published?',
    when: {
      nameLogo: 'name or logo are to be shown',
      facts: 'facts about the cooperation are to be told',
      figures: 'figures are to be told',
      quotes: 'quotes of people are to be shown',
      photos: 'photos of people are to be shown',
      customerName: 'the customer is to be named',
    },
    label: {
      nameLogo: 'name or logo',
      facts: 'facts',
      figures: 'figures',
      quotes: 'quotes',
      photos: 'photos',
      customerName: 'name of the customer',
    },
  },
  approval: {
    question: 'Have the other parties approved this version?',
    when: {
      notAsked: 'nobody was asked for approval',
      yes: 'the version was approved',
      no: 'approval was refused',
      silent: 'there has been no reply to the request for approval for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  outsiderConsent: {
    question: 'Has the person shown, or the customer, consented?',
    when: { given: 'the person or the customer consented', missing: 'the consent of the person or the customer is missing' },
    label: { given: 'yes', missing: 'no, or not shown' },
  },
  publisher: { question: 'Who published it?', when: { party: '{party} published it' }, label: { party: '{party}' } },
  objector: { question: 'Who withdraws the approval?', when: { party: '{party} withdraws the approval' }, label: { party: '{party}' } },
  withdrawn: {
    question: 'When did the withdrawal arrive?',
    when: { notYet: 'no approval was withdrawn', ago: 'the withdrawal was {range} ago' },
    label: { notYet: 'no withdrawal' },
  },
  takenDown: {
    question: 'Was it taken down, and when?',
    when: {
      notDue: 'nothing has to be taken down yet',
      done: 'it was taken down after {range}',
      open: 'taking it down has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'taken down after …', open: 'open for …' },
  },
  publishedBefore: {
    question: 'Has this party published without approval before?',
    when: { yes: 'the party has published without approval before', no: 'it is the first time' },
    label: { yes: 'yes', no: 'no' },
  },
  organiser: {
    question: 'Who runs the action?',
    when: { party: '{party} runs the action', both: (t) => (t.two ? 'both run the action' : 'several parties run the action') },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several') },
  },
  firstTouch: {
    question: 'Who had contact with the prospect first?',
    when: {
      party: '{party} had contact with the prospect first',
      sameDay: 'several parties had contact with the prospect on the same day',
    },
    label: { party: '{party}', sameDay: 'on the same day' },
  },
  bestFit: {
    question: 'Whose service fits the prospect better?',
    when: { party: 'the service of {party} fits better', unclear: 'it is unclear whose service fits better' },
    label: { party: '{party}', unclear: 'unclear' },
  },
  leadWish: {
    question: 'Whom does the prospect want to talk to?',
    when: { party: 'the prospect wants to talk to {party}', noWish: 'the prospect has stated no wish' },
    label: { party: '{party}', noWish: 'no wish' },
  },
  planned: {
    question: 'Was the action agreed?',
    when: {
      inPlan: 'the action is in the joint plan',
      approved: 'the action was approved by itself',
      unplanned: 'the action was not agreed',
    },
    label: { inPlan: 'yes, in the plan', approved: 'yes, approved by itself', unplanned: 'no' },
  },
  actionCost: {
    question: 'What does the action cost, net?',
    when: { value: 'the price of the action is {range}' },
    label: { name: 'net price of the action' },
  },
  sender: { question: 'Who wants to send the e-mail?', when: { party: '{party} wants to send the e-mail' }, label: { party: '{party}' } },
  collector: { question: 'Who collected the address?', when: { party: '{party} collected the address' }, label: { party: '{party}' } },
  mailConsent: {
    question: 'Whom does the person’s consent name?',
    when: {
      namesSender: 'the consent names the sender',
      namesCollector: 'the consent names only the collecting party',
      none: 'there is no consent to advertising by e-mail',
    },
    label: { namesSender: 'the sender', namesCollector: 'only whoever collected the address', none: 'none, or not shown' },
  },
  listKind: {
    question: 'What is in the list?',
    when: { counts: 'the list holds only numbers', companies: 'the list holds company names', people: 'the list holds contact persons' },
    label: { counts: 'only numbers', companies: 'company names', people: 'contact persons' },
  },
  listConsent: {
    question: 'Was the list approved?',
    when: {
      notAsked: 'nobody was asked to approve the list',
      yes: 'the list was approved',
      no: 'approval of the list was refused',
      silent: 'there has been no reply to the request to approve the list for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
}
