import type { AmountLine, Outcome, Quantity, Unit, Who } from '#core/agreement/agreement.ts'
import type { Answering } from '#core/negotiation/close-finding.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { Locale } from '#text/language.ts'
import { readQuantity, writeQuantity } from '../catalogue/read-quantity.ts'

/** What somebody typed into the fields of an answer, as typed. One of them at a time counts: `picked`. */
export interface OutcomeDraft {
  readonly picked?: string
  readonly sum: string
  readonly rate: string
  /** The fact a percentage, a rate per unit or the tiers are taken of. */
  readonly base?: string
  readonly tiers: readonly { readonly upTo: string; readonly rate: string }[]
  readonly parts: Readonly<Record<string, string>>
  readonly duty?: string
  readonly by?: string
  readonly to?: string
  readonly within: string
  readonly step: string
  readonly source: string
}

/** What has to be put right before it is an answer. */
export type DraftProblem = 'choose' | 'sum' | 'percent' | 'base' | 'tiers' | 'parts' | 'duty' | 'step' | 'source'

export const written = ['sum', 'percent', 'per', 'tiers', 'parts', 'duty', 'talk', 'perLaw'] as const
export type Written = (typeof written)[number]

export const isWritten = (picked: string | undefined): picked is Written => written.some((each) => each === picked)

export const emptyDraft: OutcomeDraft = {
  sum: '',
  rate: '',
  tiers: [
    { upTo: '', rate: '' },
    { upTo: '', rate: '' },
  ],
  parts: {},
  within: '',
  step: '',
  source: '',
}

/** Which ways of writing an answer this decision has; talking and the law are honest answers everywhere. */
export function waysOfWriting(answering: Answering): readonly Written[] {
  const { amount, duties, isShare } = answering
  const money = amount?.bases.some(({ unit }) => unit === amount.currency) === true
  const counted = amount?.bases.some(({ unit }) => unit !== amount.currency && unit !== 'percent') === true
  return [
    ...(amount === undefined ? [] : ['sum' as const]),
    ...(money ? ['percent' as const, 'tiers' as const] : []),
    ...(counted ? ['per' as const] : []),
    ...(isShare ? ['parts' as const] : []),
    ...(duties.length > 0 ? ['duty' as const] : []),
    'talk',
    'perLaw',
  ]
}

/** What a percentage and tiers, or a rate per unit, may be taken of. */
export const basesFor = ({ amount }: Answering, way: Written): readonly string[] =>
  (amount?.bases ?? []).flatMap(({ fact, unit }) =>
    (way === 'per' ? unit !== amount?.currency && unit !== 'percent' : unit === amount?.currency) ? [fact] : [],
  )

const literal = (plus: number, unit: Unit): Quantity => ({ terms: [], plus, unit })
const party = (value: string): Who => ({ kind: 'is', value })

/** The answer that was typed, or what is wrong with it. */
export function outcomeOf(
  draft: OutcomeDraft,
  way: Written,
  answering: Answering,
  sides: readonly Side[],
  locale: Locale,
): Outcome | DraftProblem {
  const currency = answering.amount?.currency ?? 'EUR'
  const read = (text: string, unit: Unit): number | undefined => {
    const n = readQuantity(locale, text, unit)
    return n === undefined || n < 0 ? undefined : n
  }
  const amount = (line: AmountLine): Outcome => ({ kind: 'amount', lines: [line] })
  const bases = basesFor(answering, way)
  const base = draft.base !== undefined && bases.includes(draft.base) ? draft.base : bases.length === 1 ? bases[0] : undefined
  switch (way) {
    case 'sum': {
      const minor = read(draft.sum, currency)
      return minor === undefined ? 'sum' : amount({ rate: { kind: 'fixed', minor: literal(minor, currency) } })
    }
    case 'percent': {
      const rate = read(draft.rate, 'percent')
      if (base === undefined) return 'base'
      return rate === undefined ? 'percent' : amount({ of: base, rate: { kind: 'percent', basisPoints: literal(rate, 'percent') } })
    }
    case 'per': {
      const minor = read(draft.sum, currency)
      if (base === undefined) return 'base'
      return minor === undefined ? 'sum' : amount({ of: base, rate: { kind: 'per', minor: literal(minor, currency) } })
    }
    case 'tiers': {
      const each = tiersOf(draft, currency, read)
      if (base === undefined) return 'base'
      return each === undefined
        ? 'tiers'
        : amount({ of: base, rate: { kind: 'percent', basisPoints: literal(10_000, 'percent') }, tiers: { each } })
    }
    case 'parts': {
      const parts = sides.map((side) => ({ who: party(side), part: read(draft.parts[side] ?? '', 'percent') ?? Number.NaN }))
      return parts.reduce((sum, { part }) => sum + part, 0) === 10_000
        ? { kind: 'share', parts: parts.filter(({ part }) => part > 0) }
        : 'parts'
    }
    case 'duty': {
      const form = answering.duties.length === 1 ? answering.duties[0] : answering.duties.find(({ duty }) => duty === draft.duty)
      const within = form === undefined ? undefined : read(draft.within, form.unit)
      if (form === undefined || within === undefined || draft.by === undefined || draft.to === undefined || draft.by === draft.to)
        return 'duty'
      const { duty, from, orFrom, unit } = form
      return {
        kind: 'duty',
        duty,
        by: party(draft.by),
        to: party(draft.to),
        within: literal(within, unit),
        from,
        ...(orFrom === undefined ? {} : { orFrom }),
      }
    }
    case 'talk':
      return draft.step.trim() === '' ? 'step' : { kind: 'talk', step: withoutStop(draft.step) }
    case 'perLaw':
      return draft.source.trim() === '' ? 'source' : { kind: 'perLaw', source: withoutStop(draft.source) }
  }
}

/** It goes on as part of a sentence, which brings its own full stop. */
const withoutStop = (text: string): string => text.trim().replace(/\.$/u, '')

/** The bands in rising order, the last one open above; rows left empty are none. */
function tiersOf(
  { tiers }: OutcomeDraft,
  currency: Unit,
  read: (text: string, unit: Unit) => number | undefined,
): NonNullable<AmountLine['tiers']>['each'] | undefined {
  const rows = tiers.filter(({ upTo, rate }, index) => index === tiers.length - 1 || upTo.trim() !== '' || rate.trim() !== '')
  const bands = rows.map(({ upTo, rate }, index) => ({
    upTo: index === rows.length - 1 ? ('rest' as const) : read(upTo, currency),
    rate: read(rate, 'percent'),
  }))
  const limits = bands.slice(0, -1).map(({ upTo }) => upTo)
  const rising = limits.every((limit, index) => typeof limit === 'number' && limit > Number(limits[index - 1] ?? 0))
  if (bands.length < 2 || !rising || bands.some(({ rate }) => rate === undefined)) return undefined
  return bands.map(({ upTo, rate }) => [typeof upTo === 'number' ? literal(upTo, currency) : 'rest', rate ?? 0])
}

/** The fields filled in with an answer that was written before, for changing it. */
export function draftOf(outcome: Outcome, locale: Locale): OutcomeDraft {
  const write = (n: number, unit: Unit): string => writeQuantity(locale, n, unit)
  const literalOf = ({ plus }: Quantity, unit: Unit): string => write(plus, unit)
  switch (outcome.kind) {
    case 'talk':
      return { ...emptyDraft, picked: 'talk', step: outcome.step }
    case 'perLaw':
      return { ...emptyDraft, picked: 'perLaw', source: outcome.source }
    case 'share':
      return {
        ...emptyDraft,
        picked: 'parts',
        parts: Object.fromEntries(
          outcome.parts.flatMap(({ who, part }) => (who.kind === 'is' && part !== 'rest' ? [[who.value, write(part, 'percent')]] : [])),
        ),
      }
    case 'duty': {
      const { duty, by, to, within } = outcome
      return {
        ...emptyDraft,
        picked: 'duty',
        duty,
        ...(by.kind === 'is' ? { by: by.value } : {}),
        ...(to.kind === 'is' ? { to: to.value } : {}),
        within: literalOf(within, within.unit ?? 'days'),
      }
    }
    case 'amount': {
      const [line] = outcome.lines
      if (line === undefined) return emptyDraft
      const base = line.of === undefined ? {} : { base: line.of }
      if (line.tiers !== undefined) {
        const tiers = line.tiers.each.map(([upTo, rate]) => ({
          upTo: upTo === 'rest' ? '' : literalOf(upTo, 'EUR'),
          rate: write(rate, 'percent'),
        }))
        return { ...emptyDraft, picked: 'tiers', ...base, tiers }
      }
      const { rate } = line
      if (rate.kind === 'percent') return { ...emptyDraft, picked: 'percent', ...base, rate: literalOf(rate.basisPoints, 'percent') }
      return { ...emptyDraft, picked: rate.kind === 'per' ? 'per' : 'sum', ...base, sum: literalOf(rate.minor, 'EUR') }
    }
    case 'choice':
    case 'role':
    case 'noDuty':
    case 'step':
      return emptyDraft
  }
}
