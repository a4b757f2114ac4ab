import type { DecisionId, FactId } from '#core/agreement/agreement.ts'

/**
 * What is asked, as it stands in the address, so that a case can be shared by its link: the decision, the day it is about,
 * and what is known of each fact.
 *
 *     ?about=mayServe&on=2027-03-01&case=bringer:both,orderValue:value=4800000,registered:ago@2026-05-01,actor:!disputed
 */
export interface Asked {
  readonly about?: DecisionId
  /** The day of the case; dates are counted to it. */
  readonly on?: string
  readonly case?: string
}

export type Known =
  | { readonly kind: 'point'; readonly section: string }
  | { readonly kind: 'number'; readonly section: string; readonly n: number }
  /** An event or a reaction by its day; the number of units is counted to the day of the case. */
  | { readonly kind: 'day'; readonly section: string; readonly day: string }
  /** The parties disagree; every value is possible. */
  | { readonly kind: 'disputed' }
  /** Asked and not established: the agreed value for that is put in. */
  | { readonly kind: 'unproven' }
  /** The reader does not know; left open, and the next fact is asked. */
  | { readonly kind: 'unknown' }

export type KnownFacts = Readonly<Record<FactId, Known>>

const name = /^[\p{L}\p{N}_.\-/]{1,120}$/u
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The search part of an address; whatever is not ours is left out. */
export const askedOf = (search: Record<string, unknown>): Asked => ({
  ...(typeof search['about'] === 'string' && name.test(search['about']) ? { about: search['about'] } : {}),
  ...(typeof search['on'] === 'string' && isDay(search['on']) ? { on: search['on'] } : {}),
  ...(typeof search['case'] === 'string' && search['case'] !== '' ? { case: search['case'].slice(0, 4000) } : {}),
})

const states = ['disputed', 'unproven', 'unknown'] as const

/** In the order in which they were answered. */
export function readCase(text: string | undefined): KnownFacts {
  const known: Record<FactId, Known> = {}
  for (const part of (text ?? '').split(',')) {
    const at = part.indexOf(':')
    const fact = part.slice(0, at)
    const value = part.slice(at + 1)
    if (at < 1 || !name.test(fact)) continue
    const one = readKnown(value)
    if (one !== undefined) known[fact] = one
  }
  return known
}

function readKnown(text: string): Known | undefined {
  const state = states.find((each) => `!${each}` === text)
  if (state !== undefined) return { kind: state }
  const number = /^([^=@]+)=(\d{1,15})$/.exec(text)
  if (number !== null) return { kind: 'number', section: number[1] ?? '', n: Number(number[2]) }
  const day = /^([^=@]+)@(.+)$/.exec(text)
  if (day !== null) return isDay(day[2] ?? '') ? { kind: 'day', section: day[1] ?? '', day: day[2] ?? '' } : undefined
  return name.test(text) ? { kind: 'point', section: text } : undefined
}

export const writeCase = (known: KnownFacts): string | undefined =>
  Object.entries(known)
    .map(([fact, what]) => `${fact}:${writeKnown(what)}`)
    .join(',') || undefined

function writeKnown(known: Known): string {
  switch (known.kind) {
    case 'point':
      return known.section
    case 'number':
      return `${known.section}=${known.n}`
    case 'day':
      return `${known.section}@${known.day}`
    case 'disputed':
    case 'unproven':
    case 'unknown':
      return `!${known.kind}`
  }
}
