import { z } from 'zod'

/** Every answer that is not a success has this shape; `message` is in the reader's language, `code` is for programs. */
export const RefusalAnswer = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
})
export type RefusalAnswer = z.output<typeof RefusalAnswer>
