import type { Agreement, Condition } from '#core/agreement/agreement.ts'
import { sectionsOfInput, testSpans } from '#core/agreement/axis.ts'
import type { Region } from '#core/agreement/situation.ts'

/** A condition as the region it covers, for telling; comparisons of two facts with each other are left out. */
export const conditionRegion = (agreement: Agreement, when: Condition): Region =>
  Object.fromEntries(
    Object.entries(when).flatMap(([id, tests]) => {
      const spans = tests.flatMap((test) =>
        test.kind === 'same' || test.kind === 'other' ? [] : testSpans(agreement, sectionsOfInput(agreement, id), test),
      )
      return spans.length === 0 ? [] : [[id, spans]]
    }),
  )
