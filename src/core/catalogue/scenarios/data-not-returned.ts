import { ago, at, first, open, second, type Scenario } from '../scenario.ts'

/** Two months after the end the second party still has the first one's calculations. */
export const dataNotReturned = {
  id: 'dataNotReturned',
  door: 'parting',
  situation: {
    dataKind: at('business'),
    holder: second,
    dataOwner: first,
    dataReturned: open(60),
    end: ago(2),
    ended: ago(60),
    endReason: at('notice'),
    leaver: second,
    clauseAbout: at('windingUp'),
  },
  decisions: ['dataReturn', 'dataLate', 'survival'],
  also: ['access'],
  closes: ['exit.data', 'exit.dataDays', 'exit.dataLate', 'exit.dataCure', 'exit.survives'],
} as const satisfies Scenario
