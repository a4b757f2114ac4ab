import type { steeringFacts as facts } from '#core/catalogue/facts/steering.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const steeringFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  expectedGain: {
    question: 'Does the extra benefit reach the agreed threshold in the expected case?',
    when: {
      reached: 'the extra benefit reaches the threshold in the expected case',
      below: 'the extra benefit stays below the threshold in the expected case',
    },
    label: { reached: 'yes', below: 'no' },
  },
  worstGain: {
    question: 'What is left in the unfavourable case?',
    when: {
      reached: 'the threshold is reached even in the unfavourable case',
      noLoss: 'the unfavourable case leaves no loss but less than the threshold',
      loss: 'the unfavourable case leaves a loss',
    },
    label: { reached: 'the threshold', noLoss: 'less than the threshold, but no loss', loss: 'a loss' },
  },
  valueChecked: {
    question: 'When was the benefit last reckoned?',
    when: { notYet: 'the cooperation has not begun yet', ago: 'the benefit was last reckoned {range} ago' },
    label: { notYet: 'not begun yet' },
  },
  markState: {
    question: 'Has a stop limit been crossed?',
    when: { kept: 'all stop limits are kept', crossed: 'a stop limit has been crossed' },
    label: { kept: 'no', crossed: 'yes' },
  },
  shortfallBy: {
    question: 'Who caused what was agreed not to be reached?',
    when: {
      party: '{party} caused what was agreed not to be reached',
      both: (t) => (t.two ? 'both caused it' : 'several parties caused it'),
      nobody: 'nobody caused it',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody' },
  },
  quitter: { question: 'Who wants to stop?', when: { party: '{party} wants to stop' }, label: { party: '{party}' } },
  startUpItem: {
    question: 'What did the start cost: own work or an invoice from outside?',
    when: { ownWork: 'it is about own work', bought: 'it is about an invoice from outside' },
    label: { ownWork: 'own work', bought: 'an invoice from outside' },
  },
  startedAgo: {
    question: 'When did the cooperation begin?',
    when: { notYet: 'the cooperation has not begun yet', ago: 'the cooperation began {range} ago' },
    label: { notYet: 'not yet' },
  },
  stopReason: {
    question: 'Why does the cooperation stop?',
    when: {
      agreed: 'the parties stop by common decision',
      markCrossed: 'a stop limit has been crossed',
      oneParty: 'one party stops without a particular reason',
      breach: 'one party has breached its duties',
    },
    label: {
      agreed: 'decided together',
      markCrossed: 'stop limit crossed',
      oneParty: 'one party wants no more',
      breach: 'one party breached its duties',
    },
  },
  leadFault: {
    question: 'What is the lead party to be blamed for?',
    when: {
      none: 'the lead party is not to be blamed for anything',
      inactive: 'the lead party is inactive',
      overstepped: 'the lead party has overstepped its powers',
    },
    label: { none: 'nothing', inactive: 'inactivity', overstepped: 'overstepping its powers' },
  },
  contactReply: {
    question: 'Has the contact person replied?',
    when: {
      notDue: 'nobody has asked yet',
      done: 'the contact person replied after {range}',
      open: 'the contact person has not replied for {range}',
    },
    label: { notDue: 'not asked yet', done: 'replied after …', open: 'no reply for …' },
  },
  meetingState: {
    question: 'Did the agreed meeting take place?',
    when: {
      held: 'the meeting took place',
      missedOnce: 'the meeting was missed once',
      missedAgain: 'the meeting was missed several times in a row',
    },
    label: { held: 'yes', missedOnce: 'no, missed once', missedAgain: 'no, several times in a row' },
  },
  minutesReply: {
    question: 'What was the reply to the minutes?',
    when: {
      notAsked: 'no minutes have been sent yet',
      yes: 'all have confirmed the minutes',
      no: 'a party has objected to the minutes',
      silent: 'there has been no reply to the minutes for {range}',
    },
    label: { notAsked: 'not sent yet', yes: 'confirmed', no: 'objected', silent: 'no reply for …' },
  },
  coordinationWork: {
    question: 'Does the coordination go beyond the usual?',
    when: { usual: 'the coordination stays within the usual', beyond: 'the coordination goes beyond the usual' },
    label: { usual: 'no', beyond: 'yes' },
  },
  payAgreed: {
    question: 'Was this agreed beforehand in text form?',
    when: { yes: 'the payment was agreed beforehand in text form', no: 'the payment was not agreed beforehand in text form' },
    label: { yes: 'yes', no: 'no' },
  },
  overrunConsent: {
    question: 'Did the others agree to exceed the budget?',
    when: {
      given: 'exceeding the budget was agreed to',
      notAsked: 'nobody was asked about exceeding the budget',
      refused: 'exceeding the budget was refused',
    },
    label: { given: 'yes', notAsked: 'not asked', refused: 'no' },
  },
  overrunRate: {
    question: 'By how many per cent is the budget exceeded?',
    when: { value: 'the excess over the budget is {range}' },
    label: { name: 'excess over the budget' },
  },
  matter: {
    question: 'What is being decided?',
    when: {
      daily: 'it is about day-to-day business',
      schedule: 'it is about dates and procedures',
      staffing: 'it is about using one’s own people',
      smallSpend: 'it is about a small expense within the budget',
      partners: 'it is about a new partner',
      contract: 'it is about changing the agreement',
      brand: 'it is about name, brand or appearance',
      prices: 'it is about joint prices or discounts',
      largeSpend: 'it is about an expense outside the budget',
      claims: 'it is about a lawsuit or a settlement',
      other: 'it is about something else',
    },
    label: {
      daily: 'day-to-day business',
      schedule: 'dates and procedures',
      staffing: 'using one’s own people',
      smallSpend: 'small expense within the budget',
      partners: 'a new partner',
      contract: 'a change of the agreement',
      brand: 'name, brand, appearance',
      prices: 'joint prices or discounts',
      largeSpend: 'expense outside the budget',
      claims: 'lawsuit or settlement',
      other: 'something else',
    },
  },
  voteWay: {
    question: 'In which way was it resolved?',
    when: {
      meeting: 'it was resolved in a meeting with minutes',
      text: 'it was resolved in text form, for instance by e-mail',
      call: 'it was resolved only in a conversation or by telephone',
      conduct: 'the resolution follows only from conduct',
    },
    label: {
      meeting: 'meeting with minutes',
      text: 'text form, for instance e-mail',
      call: 'conversation or telephone',
      conduct: 'only by conduct',
    },
  },
  invited: {
    question: 'Was the missing party invited in time?',
    when: {
      inTime: 'the missing party was invited in time',
      late: 'the missing party was invited too late',
      never: 'the missing party was not invited',
    },
    label: { inTime: 'yes', late: 'too late', never: 'not at all' },
  },
  callNumber: {
    question: 'Is it the first or the second meeting on this question?',
    when: { first: 'it is the first meeting on this question', second: 'it is the second meeting on this question' },
    label: { first: 'the first', second: 'the second' },
  },
  ownStake: {
    question: 'Is the vote about the voting party itself?',
    when: {
      none: 'the vote is not about the voting party itself',
      ownContract: 'the vote is about a deal with the voting party',
      ownBreach: 'the vote is about a breach by the voting party',
    },
    label: { none: 'no', ownContract: 'yes, about a deal with it', ownBreach: 'yes, about a breach' },
  },
  resolutionTold: {
    question: 'When were all told of the resolution?',
    when: { notYet: 'not all have been told of the resolution yet', ago: 'all were told of the resolution {range} ago' },
    label: { notYet: 'not yet' },
  },
  fieldOf: {
    question: 'Who is in charge of this field?',
    when: { party: '{party} is in charge of the field', nobody: 'nobody alone is in charge of the field' },
    label: { party: '{party}', nobody: 'nobody alone' },
  },
  chair: {
    question: 'Who has the chair at present?',
    when: { party: '{party} has the chair' },
    label: { party: '{party}' },
  },
  matterCost: {
    question: 'Does the budget provide the money for it?',
    when: { inBudget: 'the budget provides the money', overBudget: 'the budget does not provide the money' },
    label: { inBudget: 'yes', overBudget: 'no' },
  },
  approvedLater: {
    question: 'Did the others agree afterwards?',
    when: {
      yes: 'the others agreed afterwards',
      no: 'the others refused afterwards',
      notAsked: 'the others were not asked',
    },
    label: { yes: 'yes', no: 'no', notAsked: 'not asked' },
  },
  urgency: {
    question: 'Would there have been harm without acting at once?',
    when: { normal: 'there was time to ask', urgent: 'there would have been harm without acting at once' },
    label: { normal: 'no', urgent: 'yes' },
  },
}
