import { z } from 'zod'

/** One line of the health page; `code` is closed, `detail` and `mend` are in the reader's language, `mend` is empty when nobody has to do anything. */
export const HealthLine = z.object({
  name: z.string(),
  ok: z.boolean(),
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  mend: z.string(),
})
export type HealthLine = z.output<typeof HealthLine>

export const HealthAnswer = z.object({ ok: z.boolean(), checks: z.array(HealthLine) })
export type HealthAnswer = z.output<typeof HealthAnswer>
