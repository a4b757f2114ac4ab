import { z } from 'zod'
import { constantIds, type ConstantId, type Overrides } from '#core/catalogue/constants.ts'

const Day = z.iso.date({ error: 'expected a day such as 2026-07-01' })

/** What the operator of the server has set for one span of days; see `OwnPeriod` of the core. Values are whole, in the smallest unit. */
export const OwnPeriod = z.strictObject({
  value: z.int().min(0),
  from: Day.exactOptional(),
  until: Day.exactOptional(),
  checkBy: Day,
  found: z.string().trim().min(1).max(300),
  checkedBy: z.string().trim().min(1).max(120),
  checkedOn: Day,
})
export const ConstantsAnswer = z.object({
  overrides: z.partialRecord(z.enum(constantIds as readonly [ConstantId, ...ConstantId[]]), z.array(OwnPeriod).readonly()),
})
export type ConstantsAnswer = { readonly overrides: Overrides }
