import { ago, at, first, open, second, type Scenario } from '../scenario.ts'
import { jointProject } from './common.ts'

/** The second party is insolvent in the middle of a project; it holds the files. */
export const partnerInsolvent = {
  id: 'partnerInsolvent',
  door: 'changed',
  situation: {
    ...jointProject,
    causeKind: at('insolvencyOpened'),
    endReason: at('insolvency'),
    leaver: second,
    successor: first,
    end: ago(0),
    ended: ago(20),
    holder: second,
    parts: open(20),
    orderTime: at('beforeEnd'),
  },
  decisions: ['goodCause', 'access'],
  also: ['finisher', 'handParts', 'partsLate', 'lateShare'],
  closes: [
    'term.causes',
    'term.otherCauses',
    'exit.finisher',
    'exit.finisherFallen',
    'exit.parts',
    'exit.partsLate',
    'exit.accessDays',
    'exit.accessBreach',
  ],
} as const satisfies Scenario
