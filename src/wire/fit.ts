import { z } from 'zod'
import {
  knowledgeIds,
  mustAnswers,
  mustIds,
  readinessAnswers,
  readinessIds,
  scaleIds,
  sharings,
  steps,
  weights,
  wishIds,
} from '#core/fit/items.ts'
import type { FitDraft as CoreDraft } from '#core/fit/sheet.ts'
import { written } from './agreement.ts'

/** What a side says about the fit; see `src/core/fit/sheet.ts`. A question that is not answered has no key; what is not asked is refused. */

const step = z.literal(steps)
const answers = <Id extends string, Answer extends z.ZodType>(ids: readonly Id[], answer: Answer) =>
  z.partialRecord(z.enum(ids as readonly [Id, ...Id[]]), answer)

export const FitDraft = z.object({
  readiness: answers(readinessIds, z.enum(readinessAnswers)),
  musts: answers(mustIds, z.enum(mustAnswers)),
  wishes: answers(wishIds, z.object({ weight: z.literal(weights), met: step.nullable() })),
  scales: answers(scaleIds, step),
  knowledge: answers(knowledgeIds, z.enum(sharings)),
  notes: answers(scaleIds, written(300)),
}) satisfies z.ZodType<CoreDraft>
