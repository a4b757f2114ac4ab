import { at, first, open, type Scenario } from '../scenario.ts'

/** An invoice is disputed, so the other party stops all work three days before delivery and threatens to sue. */
export const disputedInvoiceWorkStops = {
  id: 'disputedInvoiceWorkStops',
  door: 'unpaid',
  situation: {
    dutyState: at('undisputed'),
    arrears: at('notDue'),
    claimState: at('disputed'),
    dispute: open(3),
    talks: at('going'),
    remedy: at('decision'),
    requester: first,
  },
  decisions: ['keepPerforming', 'disputedAmount', 'mayGoToCourt'],
  also: ['disputeStep'],
  closes: [
    'escalation.perform',
    'escalation.amounts',
    'escalation.standstill',
    'escalation.stages',
    'escalation.operativeDays',
    'escalation.managementDays',
    'escalation.coachDays',
    'escalation.mediationDays',
    'escalation.expertDays',
  ],
} as const satisfies Scenario
