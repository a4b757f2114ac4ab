import type { Fact } from '../../agreement/agreement.ts'

/** Facts of steering, votes, reviews, results and rights, and of parties that change. */
export const steeringFacts = {
  // Value case
  expectedGain: { kind: 'choice', options: ['reached', 'below'], per: 'agreement', established: 'both' },
  worstGain: { kind: 'choice', options: ['reached', 'noLoss', 'loss'], per: 'agreement', established: 'both' },
  valueChecked: { kind: 'event', unit: 'months', per: 'agreement', source: 'dates' },
  markState: { kind: 'choice', options: ['kept', 'crossed'], per: 'agreement', established: 'both' },
  shortfallBy: { kind: 'role', also: ['both', 'nobody'], per: 'agreement', established: 'both' },
  quitter: { kind: 'role', also: [], per: 'agreement' },
  startUpItem: { kind: 'choice', options: ['ownWork', 'bought'], per: 'item' },
  startedAgo: { kind: 'event', unit: 'months', per: 'agreement', source: 'dates' },
  stopReason: { kind: 'choice', options: ['agreed', 'markCrossed', 'oneParty', 'breach'], per: 'agreement', established: 'document' },
  // Steering
  leadFault: { kind: 'choice', options: ['none', 'inactive', 'overstepped'], per: 'case', established: 'both' },
  contactReply: { kind: 'reaction', unit: 'workingDays', per: 'case', source: 'dates' },
  meetingState: { kind: 'choice', options: ['held', 'missedOnce', 'missedAgain'], per: 'case', established: 'document' },
  minutesReply: { kind: 'consent', unit: 'days', per: 'item', source: 'dates' },
  coordinationWork: { kind: 'choice', options: ['usual', 'beyond'], per: 'case', established: 'document' },
  payAgreed: { kind: 'yesno', per: 'case', established: 'document', ifUnproven: 'no' },
  overrunConsent: { kind: 'choice', options: ['given', 'notAsked', 'refused'], per: 'item', established: 'document' },
  overrunRate: { kind: 'number', unit: 'percent', min: 0, per: 'item', source: 'settlement' },
  // Votes
  matter: {
    kind: 'choice',
    options: ['daily', 'schedule', 'staffing', 'smallSpend', 'partners', 'contract', 'brand', 'prices', 'largeSpend', 'claims', 'other'],
    per: 'case',
  },
  voteWay: { kind: 'choice', options: ['meeting', 'text', 'call', 'conduct'], per: 'case', established: 'document' },
  invited: { kind: 'choice', options: ['inTime', 'late', 'never'], per: 'case', established: 'document', ifUnproven: 'never' },
  callNumber: { kind: 'choice', options: ['first', 'second'], per: 'case', established: 'document' },
  ownStake: { kind: 'choice', options: ['none', 'ownContract', 'ownBreach'], per: 'case' },
  resolutionTold: { kind: 'event', unit: 'days', per: 'case', source: 'dates' },
  fieldOf: { kind: 'role', also: ['nobody'], per: 'case', established: 'document' },
  chair: { kind: 'role', also: [], per: 'case', established: 'document' },
  matterCost: { kind: 'choice', options: ['inBudget', 'overBudget'], per: 'case', established: 'document' },
  approvedLater: { kind: 'choice', options: ['yes', 'no', 'notAsked'], per: 'case', established: 'document', ifUnproven: 'notAsked' },
  urgency: { kind: 'choice', options: ['normal', 'urgent'], per: 'case', established: 'both', ifUnproven: 'normal' },
} as const satisfies Readonly<Record<string, Fact>>
