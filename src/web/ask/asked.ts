import type { Agreement, DecisionId, FactId } from '#core/agreement/agreement.ts'
import { doors, type Door } from '#core/catalogue/scenario.ts'

/**
 * What is asked, as it stands in the address, so that a case can be shared by its link: the decisions in the order in which they
 * are told, the story it began with, the day it is about, and what is known of each fact. `~` marks what only the story says.
 *
 *     ?story=customerApproached&cast=a,b&about=mayServe,serveFee&on=2027-03-01
 *      &case=bringer:both~,orderValue:value=4800000,registered:ago@2026-05-01,parts:done@2026-05-01_2026-05-09,actor:!disputed
 *
 * Before anything is asked: `door` is open, `q` is searched for.
 */
export interface Asked {
  readonly about?: string
  readonly story?: string
  /** Which company plays the first and the second part of the story. */
  readonly cast?: string
  /** The day of the case; dates are counted to it. */
  readonly on?: string
  readonly case?: string
  readonly door?: Door
  readonly q?: string
}

export type Known = Told & {
  /** Said by the story and not confirmed for this case yet. */
  readonly story?: true
}

type Told =
  | { readonly kind: 'point'; readonly section: string }
  | { readonly kind: 'number'; readonly section: string; readonly n: number }
  /** An event or a reaction by its day; the number of units is counted to the day of the case. */
  | { readonly kind: 'day'; readonly section: string; readonly day: string }
  /** A reaction by two days: when it became due, and when it was done. */
  | { readonly kind: 'days'; readonly section: string; readonly from: string; readonly to: string }
  /** The parties disagree; every value is possible. */
  | { readonly kind: 'disputed' }
  /** Asked and not established: the agreed value for that is put in. */
  | { readonly kind: 'unproven' }
  /** The reader does not know; left open, and the next fact is asked. */
  | { readonly kind: 'unknown' }

export type KnownFacts = Readonly<Record<FactId, Known>>

const name = /^[\p{L}\p{N}_.\-/]{1,120}$/u
const names = /^[\p{L}\p{N}_.\-/,]{1,1200}$/u
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The search part of an address; whatever is not ours is left out. */
export const askedOf = (search: Record<string, unknown>): Asked => {
  const text = (key: string, form: RegExp): string | undefined => {
    const value = search[key]
    return typeof value === 'string' && form.test(value) ? value : undefined
  }
  const about = text('about', names)
  const story = text('story', name)
  const cast = text('cast', names)
  const on = text('on', /^\d{4}-\d{2}-\d{2}$/)
  const door = doors.find((each) => each === search['door'])
  // A search that is only digits comes out of the address as a number.
  const q = typeof search['q'] === 'number' ? String(search['q']) : search['q']
  return {
    ...(about === undefined ? {} : { about }),
    ...(story === undefined ? {} : { story }),
    ...(cast === undefined ? {} : { cast }),
    ...(on === undefined ? {} : { on }),
    ...(typeof search['case'] === 'string' && search['case'] !== '' ? { case: search['case'].slice(0, 4000) } : {}),
    ...(door === undefined ? {} : { door }),
    ...(typeof q === 'string' && q.trim() !== '' ? { q: q.slice(0, 1000) } : {}),
  }
}

/** The decisions that are asked, as far as this agreement has them, each once. */
export const decisionsAsked = (agreement: Agreement, about: string | undefined): readonly DecisionId[] => [
  ...new Set((about ?? '').split(',').filter((id) => Object.hasOwn(agreement.decisions, id))),
]

const states = ['disputed', 'unproven', 'unknown'] as const

/** In the order in which they were answered. */
export function readCase(text: string | undefined): KnownFacts {
  const known: Record<FactId, Known> = {}
  for (const part of (text ?? '').split(',')) {
    const at = part.indexOf(':')
    const fact = part.slice(0, at)
    const told = part.slice(at + 1)
    if (at < 1 || !name.test(fact)) continue
    const story = told.endsWith('~')
    const one = readTold(story ? told.slice(0, -1) : told)
    if (one !== undefined) known[fact] = story ? { ...one, story } : one
  }
  return known
}

function readTold(text: string): Told | undefined {
  const state = states.find((each) => `!${each}` === text)
  if (state !== undefined) return { kind: state }
  const number = /^([^=@]+)=(\d{1,15})$/.exec(text)
  if (number !== null) return { kind: 'number', section: number[1] ?? '', n: Number(number[2]) }
  const day = /^([^=@]+)@([^_]+)(?:_(.+))?$/.exec(text)
  if (day === null) return name.test(text) ? { kind: 'point', section: text } : undefined
  const [, section = '', from = '', to] = day
  if (!isDay(from) || (to !== undefined && !isDay(to))) return undefined
  return to === undefined ? { kind: 'day', section, day: from } : { kind: 'days', section, from, to }
}

export const writeCase = (known: KnownFacts): string | undefined =>
  Object.entries(known)
    .map(([fact, what]) => `${fact}:${writeTold(what)}${what.story === true ? '~' : ''}`)
    .join(',') || undefined

function writeTold(told: Told): string {
  switch (told.kind) {
    case 'point':
      return told.section
    case 'number':
      return `${told.section}=${told.n}`
    case 'day':
      return `${told.section}@${told.day}`
    case 'days':
      return `${told.section}@${told.from}_${told.to}`
    case 'disputed':
    case 'unproven':
    case 'unknown':
      return `!${told.kind}`
  }
}

/** What the story says is now said of this case. */
export function confirmed(known: Known): Known {
  const { story: _, ...told } = known
  return told
}
