import { z } from 'zod'
import { benefitCodes, confidences, costCodes, sheetCurrencies, type ValueDraft as CoreDraft } from '#core/value/sheet.ts'
import { SideName } from './access.ts'
import { LanguageId, written } from './agreement.ts'

/**
 * What a side writes down about the worth of a cooperation; see `src/core/value/sheet.ts`. Amounts are whole minor units. The newest round
 * that was laid open comes as one page: `GET /api/v1/cooperations/:cooperation/value.pdf?months=12|36|60&lang=de|en`.
 */

/** A hundred thousand million in the large unit: more is a slip of the finger, and sums of many stay exact. */
const most = 10_000_000_000_000

const amount = z.int().min(-most).max(most).nullable()
const threePoint = z.object({ pessimistic: amount, likely: amount, optimistic: amount })
/** Of a lever: what it brings or costs is never less than nothing. */
const size = z.int().min(0).max(most).nullable()
const threeSizes = z.object({ pessimistic: size, likely: size, optimistic: size })
const confidence = z.enum(confidences).nullable()
const ofHundred = z.int().min(0).max(100).nullable()

export const ValueDraft = z.object({
  currency: z.enum(sheetCurrencies).nullable(),
  alone: threePoint,
  aloneConfidence: confidence,
  coordination: threeSizes,
  coordinationConfidence: confidence,
  brings: ofHundred,
  works: ofHundred,
  levers: z
    .array(
      z.object({
        id: LanguageId,
        code: z.enum([...benefitCodes, ...costCodes]),
        note: written(200),
        place: z.enum(['joint', 'own']).nullable(),
        every: z.enum(['once', 'yearly']).nullable(),
        from: z.int().min(0).max(120).nullable(),
        amount: threeSizes,
        confidence,
        needs: z
          .array(SideName)
          .max(4)
          .refine((sides) => new Set(sides).size === sides.length)
          .exactOptional(),
      }),
    )
    .max(24)
    .refine((levers) => new Set(levers.map(({ id }) => id)).size === levers.length),
}) satisfies z.ZodType<CoreDraft>
