import { ago, at, first, second, type Scenario } from '../scenario.ts'
import { jointProject, running } from './common.ts'

/** The owner of the second party has been in hospital for three weeks, the project is running, no deputy answers. */
export const partnerIll = {
  id: 'partnerIll',
  door: 'changed',
  situation: {
    ...jointProject,
    ...running,
    leaver: second,
    successor: first,
    endReason: at('illness'),
    outage: ago(21),
    deputyReady: at('no'),
    holder: second,
  },
  decisions: ['standIn'],
  also: ['finisher', 'handParts'],
  closes: ['exit.absence', 'exit.absenceDays', 'exit.finisher', 'exit.finisherFallen', 'exit.customerWish'],
} as const satisfies Scenario
