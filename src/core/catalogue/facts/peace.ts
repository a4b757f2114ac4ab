import type { Fact } from '../../agreement/agreement.ts'

/** Facts of a dispute, of the review before signing, of what is told in public, and of joint sales and marketing. */
export const peaceFacts = {
  // Dispute
  dispute: { kind: 'reaction', unit: 'days', per: 'case', source: 'dates' },
  talks: { kind: 'choice', options: ['going', 'silent', 'refused'], per: 'case', established: 'document' },
  remedy: { kind: 'choice', options: ['decision', 'urgent', 'undisputedMoney'], per: 'case' },
  dutyState: { kind: 'choice', options: ['undisputed', 'disputed'], per: 'case', established: 'both', ifUnproven: 'disputed' },
  arrears: { kind: 'reaction', unit: 'days', per: 'case', source: 'dates' },
  requester: { kind: 'role', also: [], per: 'case', established: 'document' },
  vote: { kind: 'choice', options: ['agreed', 'tie', 'noReply'], per: 'case', established: 'document' },
  ruleState: { kind: 'choice', options: ['clear', 'silent', 'contradictory'], per: 'case' },
  disputeAbout: {
    kind: 'choice',
    options: ['lead', 'work', 'money', 'approach', 'capacity', 'appearance', 'decision', 'secrecy', 'trust'],
    per: 'case',
  },
  neutralAgreed: { kind: 'yesno', per: 'case', established: 'document' },
  expertFlaw: { kind: 'choice', options: ['none', 'obvious'], per: 'case', established: 'both', ifUnproven: 'none' },
  talkPaper: { kind: 'choice', options: ['existedBefore', 'saidInTalk', 'offer'], per: 'item' },
  witnessConsent: { kind: 'choice', options: ['all', 'notAll'], per: 'case', established: 'document', ifUnproven: 'notAll' },
  absentee: { kind: 'role', also: [], per: 'case', established: 'document' },
  deadlockSince: { kind: 'event', unit: 'days', per: 'case', source: 'dates' },
  // Review
  reviewOrderer: { kind: 'role', also: [], per: 'agreement', established: 'document' },
  objectedDays: { kind: 'number', unit: 'days', min: 0, per: 'agreement', source: 'dates' },
  changedAfter: { kind: 'choice', options: ['nothing', 'reviewed', 'other'], per: 'agreement', established: 'document' },
  review: { kind: 'consent', unit: 'days', per: 'agreement', source: 'dates' },
  taxReview: { kind: 'consent', unit: 'days', per: 'agreement', source: 'dates' },
  // Public
  publicItem: { kind: 'choice', options: ['nameLogo', 'facts', 'figures', 'quotes', 'photos', 'customerName'], per: 'item' },
  approval: { kind: 'consent', unit: 'days', per: 'item', source: 'dates' },
  outsiderConsent: { kind: 'choice', options: ['given', 'missing'], per: 'item', established: 'document', ifUnproven: 'missing' },
  publisher: { kind: 'role', also: [], per: 'item' },
  objector: { kind: 'role', also: [], per: 'item' },
  withdrawn: { kind: 'event', unit: 'days', per: 'item', source: 'dates' },
  takenDown: { kind: 'reaction', unit: 'days', to: 'takeDown', per: 'item', source: 'dates' },
  publishedBefore: { kind: 'yesno', per: 'item' },
  // Joint sales and marketing
  organiser: { kind: 'role', also: ['both'], per: 'item' },
  firstTouch: { kind: 'role', also: ['sameDay'], per: 'customer', source: 'register' },
  bestFit: { kind: 'role', also: ['unclear'], per: 'customer', established: 'both' },
  leadWish: { kind: 'role', also: ['noWish'], per: 'customer', established: 'document', ifUnproven: 'noWish' },
  planned: { kind: 'choice', options: ['inPlan', 'approved', 'unplanned'], per: 'item', established: 'document' },
  actionCost: { kind: 'number', unit: 'EUR', min: 0, per: 'item' },
  sender: { kind: 'role', also: [], per: 'item' },
  collector: { kind: 'role', also: [], per: 'person', source: 'register' },
  mailConsent: {
    kind: 'choice',
    options: ['namesSender', 'namesCollector', 'none'],
    per: 'person',
    established: 'document',
    ifUnproven: 'none',
  },
  listKind: { kind: 'choice', options: ['counts', 'companies', 'people'], per: 'item' },
  listConsent: { kind: 'consent', unit: 'days', per: 'item', source: 'dates' },
} as const satisfies Readonly<Record<string, Fact>>
