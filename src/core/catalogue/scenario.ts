import type { DecisionId, FactId } from '../agreement/agreement.ts'
import type { QuestionId } from './topic.ts'

/** What happened, in a plain verb: the first choice of whoever asks. */
export const doors = [
  'served',
  'unpaid',
  'handedOver',
  'rights',
  'secret',
  'people',
  'papers',
  'bound',
  'public',
  'changed',
  'undecided',
  'parting',
] as const

export type Door = (typeof doors)[number]

/** The two parties of a story. Which companies they are is cast when the story is played. */
export type StoryRole = 'first' | 'second'

/** A value of a fact: an option, an extra or a point; a number in an interval; or the party in a role of the story. */
export type StoryValue = { readonly is: string } | { readonly in: string; readonly n: number } | { readonly party: StoryRole }

/**
 * An emergency as it happens in life, to be played through a draft. Its story is in `src/text/{de,en}/scenarios.ts`.
 * Facts that a draft does not know are left aside, so that one story fits every form of answer.
 */
export interface Scenario {
  readonly id: string
  readonly door: Door
  readonly situation: Readonly<Record<FactId, StoryValue>>
  /** Asked in the order of the pattern: may, what it costs, what follows. One of them at least must be agreed. */
  readonly decisions: readonly [DecisionId, ...DecisionId[]]
  /** Asked after them where the draft has them; their absence leaves nothing open. */
  readonly also?: readonly DecisionId[]
  /** The questions whose answers close it. */
  readonly closes: readonly QuestionId[]
}

export const first: StoryValue = { party: 'first' }
export const second: StoryValue = { party: 'second' }
export const at = (is: string): StoryValue => ({ is })
/** `ago(3)`: three units ago. */
export const ago = (n: number): StoryValue => ({ in: 'ago', n })
export const open = (n: number): StoryValue => ({ in: 'open', n })
export const done = (n: number): StoryValue => ({ in: 'done', n })
export const amount = (n: number): StoryValue => ({ in: 'value', n })
