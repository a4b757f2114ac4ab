import type { Fact } from '../../agreement/agreement.ts'

/** Facts of the end: when and why, who left, and what lies there that must be finished, handed over or returned. */
export const exitFacts = {
  end: { kind: 'event', unit: 'months', per: 'agreement', source: 'dates' },
  ended: { kind: 'event', unit: 'days', per: 'agreement', source: 'dates' },
  endReason: {
    kind: 'choice',
    options: ['notice', 'agreed', 'expiry', 'control', 'breach', 'insolvency', 'illness'],
    per: 'agreement',
    established: 'document',
  },
  leaver: { kind: 'role', also: [], per: 'agreement', established: 'document' },
  successor: { kind: 'role', also: [], per: 'project', established: 'document' },
  customerKeeps: { kind: 'role', also: ['noWish'], per: 'project', established: 'document', ifUnproven: 'noWish' },
  stage: { kind: 'choice', options: ['planned', 'running', 'handedOver', 'accepted'], per: 'project' },
  holder: { kind: 'role', also: [], per: 'item' },
  parts: { kind: 'reaction', unit: 'days', to: 'handParts', per: 'project', source: 'dates' },
  offerState: { kind: 'choice', options: ['sent', 'notSent'], per: 'order', established: 'document' },
  offerLead: { kind: 'role', also: [], per: 'order', established: 'document' },
  endTextConsent: { kind: 'consent', unit: 'days', per: 'agreement', source: 'dates' },
  orderTime: { kind: 'choice', options: ['beforeEnd', 'prepared', 'new'], per: 'order', established: 'document' },
  claimant: { kind: 'role', also: [], per: 'agreement' },
  finalReply: { kind: 'consent', unit: 'days', per: 'agreement', source: 'dates' },
  claimState: { kind: 'choice', options: ['undisputed', 'partly', 'disputed'], per: 'item', established: 'both' },
  dataKind: { kind: 'choice', options: ['business', 'personal', 'records'], per: 'item' },
  dataOwner: { kind: 'role', also: [], per: 'item' },
  dataReturned: { kind: 'reaction', unit: 'days', to: 'dataReturn', per: 'item', source: 'dates' },
  brandItem: { kind: 'choice', options: ['existing', 'new'], per: 'item' },
  clauseAbout: {
    kind: 'choice',
    options: ['protection', 'penalties', 'publicity', 'windingUp', 'disputes', 'other'],
    per: 'case',
  },
  acquirer: { kind: 'choice', options: ['competitor', 'elsewhere'], per: 'case', established: 'document' },
  outage: { kind: 'event', unit: 'days', per: 'case', source: 'dates' },
  deputyReady: { kind: 'yesno', per: 'case' },
} as const satisfies Readonly<Record<string, Fact>>
