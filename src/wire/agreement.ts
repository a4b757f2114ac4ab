import { z } from 'zod'
import type { Condition, Exclusion, Outcome, Quantity, Rule, Test, Who } from '#core/agreement/agreement.ts'
import type { Region, Span } from '#core/agreement/situation.ts'

/** Parts of the agreement language as they travel in proposals: the parsed form, see `src/core/agreement/agreement.ts`. */

/** Text that a person wrote, in any script: no half characters, none that a database cannot keep. */
export const written = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), { message: 'contains characters that are none' })

/** Keys and ids of the language. `__proto__` and its kin are names of nothing. */
const id = written(120)
  .min(1)
  .refine((text) => !['__proto__', 'constructor', 'prototype'].includes(text), { message: 'is not allowed as a name' })

const whole = z.int()

const QuantityShape = z.object({
  terms: z.array(id).max(20),
  plus: whole,
  unit: z
    .enum(['EUR', 'CHF', 'USD', 'GBP', 'days', 'workingDays', 'months', 'years', 'minutes', 'hours', 'percent', 'pieces', 'km'])
    .exactOptional(),
}) satisfies z.ZodType<Quantity>

const TestShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('is'), value: id }),
  z.object({ kind: z.literal('compare'), section: id.exactOptional(), op: z.enum(['<', '<=', '>', '>=', '=']), to: QuantityShape }),
  z.object({ kind: z.literal('between'), section: id.exactOptional(), from: QuantityShape, to: QuantityShape }),
  z.object({ kind: z.literal('section'), section: id }),
  z.object({ kind: z.literal('same'), as: id }),
  z.object({ kind: z.literal('other'), than: id }),
]) satisfies z.ZodType<Test>

const ConditionShape = z.record(id, z.array(TestShape).min(1).max(50)) satisfies z.ZodType<Condition>

const WhoShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('is'), value: id }),
  z.object({ kind: z.literal('role'), role: id }),
  z.object({ kind: z.literal('other'), than: id }),
  z.object({ kind: z.literal('others'), than: id }),
]) satisfies z.ZodType<Who>

const RateShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), minor: QuantityShape }),
  z.object({ kind: z.literal('percent'), basisPoints: QuantityShape }),
  z.object({ kind: z.literal('per'), minor: QuantityShape }),
])

const LineShape = z.object({
  of: id.exactOptional(),
  times: id.exactOptional(),
  rate: RateShape,
  tiers: z
    .object({ after: id.exactOptional(), each: z.array(z.tuple([z.union([QuantityShape, z.literal('rest')]), whole])).max(50) })
    .exactOptional(),
  floor: QuantityShape.exactOptional(),
  cap: QuantityShape.exactOptional(),
})

const OutcomeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), option: id }),
  z.object({ kind: z.literal('role'), who: z.array(WhoShape).min(1).max(20), mode: z.enum(['one', 'each', 'together']) }),
  z.object({ kind: z.literal('amount'), lines: z.array(LineShape).max(20) }),
  z.object({ kind: z.literal('share'), parts: z.array(z.object({ who: WhoShape, part: z.union([whole, z.literal('rest')]) })).max(20) }),
  z.object({
    kind: z.literal('duty'),
    duty: id,
    by: WhoShape,
    to: WhoShape,
    within: QuantityShape,
    from: id,
    orFrom: id.exactOptional(),
    against: id.exactOptional(),
  }),
  z.object({ kind: z.literal('noDuty') }),
  z.object({ kind: z.literal('step'), step: id }),
  z.object({ kind: z.literal('talk'), step: written(500) }),
  z.object({ kind: z.literal('perLaw'), source: written(500) }),
]) satisfies z.ZodType<Outcome>

/** Where a rule comes from is written by the server when it is agreed, so it is not taken from outside. */
export const RuleShape = z.object({
  id,
  when: ConditionShape,
  outcome: OutcomeShape,
  exceptionTo: z.array(id).max(50).exactOptional(),
  because: written(2000).exactOptional(),
}) satisfies z.ZodType<Rule>

export const ExclusionShape = z.object({ id, when: ConditionShape, because: written(2000).min(1) }) satisfies z.ZodType<Exclusion>

const SpanShape = z.object({ section: id, from: whole.exactOptional(), to: whole.exactOptional() }) satisfies z.ZodType<Span>

export const RegionShape = z.record(id, z.array(SpanShape).max(200)) satisfies z.ZodType<Region>

export const LanguageId = id
