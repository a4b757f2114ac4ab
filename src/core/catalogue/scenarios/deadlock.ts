import { at, first, open, type Scenario } from '../scenario.ts'

/** One wants the trade fair, the other does not; they have been arguing for three weeks. */
export const deadlock = {
  id: 'deadlock',
  door: 'undecided',
  situation: { vote: at('tie'), requester: first, dispute: open(21), talks: at('going') },
  decisions: ['deadlock', 'disputeStep'],
  also: ['disputeCost'],
  closes: [
    'escalation.deadlock',
    'escalation.start',
    'escalation.stages',
    'escalation.operativeDays',
    'escalation.managementDays',
    'escalation.coachDays',
    'escalation.mediationDays',
    'escalation.expertDays',
    'escalation.final',
  ],
} as const satisfies Scenario
