import { ago, at, first, open, second, type Scenario } from '../scenario.ts'

/** The first party publishes a case study that names the customer; the second one was never asked. */
export const caseStudyWithoutConsent = {
  id: 'caseStudyWithoutConsent',
  door: 'public',
  situation: {
    publicItem: at('customerName'),
    approval: at('notAsked'),
    outsiderConsent: at('missing'),
    publishedBefore: at('no'),
    publisher: first,
    objector: second,
    withdrawn: ago(12),
    takenDown: open(12),
  },
  decisions: ['mayPublish', 'publicityBreach'],
  also: ['takeDown', 'takeDownLate'],
  closes: ['publicity.form', 'publicity.free', 'publicity.customer', 'publicity.breach', 'publicity.withdrawal'],
} as const satisfies Scenario
