import type { PersonId } from '../shared/id.ts'

/**
 * A sheet is what one side writes down alone before anybody compares: an estimate, a judgement. Per kind there is one round after the
 * other. In a round each side keeps a draft, hands it in once, and when the last side has handed in, all sheets of the round are laid
 * open at once. The next round begins by itself; what was laid open stays. What stands in a sheet is the matter of its kind.
 */
export type SheetKind = 'value' | 'fit'

/** The place of a company in a cooperation. */
export type Side = 'a' | 'b' | 'c' | 'd'

export type BySide<T> = Readonly<Partial<Record<Side, T>>>

/** ISO 8601, UTC, milliseconds. */
export type Instant = string

/** A sheet with the salt of its digest: who has both can check that it is what was handed in. */
export interface Opened {
  readonly content: unknown
  readonly salt: string
}

/** One draft. `digest` commits to content and salt, and is all that others learn of it before the round is laid open. */
export interface Draft extends Opened {
  /** Counts the drafts of this side in this round, from 1. */
  readonly version: number
  readonly digest: string
  readonly person: PersonId
  readonly at: Instant
}

export type SheetEvent =
  | ({ readonly type: 'saved'; readonly round: number; readonly side: Side } & Draft)
  | {
      readonly type: 'handedIn'
      readonly round: number
      readonly by: Side
      readonly digest: string
      readonly person: PersonId
      readonly at: Instant
    }
  | { readonly type: 'revealed'; readonly round: number; readonly sheets: BySide<Opened>; readonly person: PersonId; readonly at: Instant }

/** The side whose own people alone may read an event; null for what everybody in the cooperation reads. */
export const privateTo = (event: SheetEvent): Side | null => (event.type === 'saved' ? event.side : null)

export interface HandedIn {
  readonly person: PersonId
  readonly at: Instant
}

/** A round that was laid open. */
export interface RevealedRound {
  readonly round: number
  readonly at: Instant
  readonly sheets: BySide<Opened>
}

export interface Ending {
  readonly side: Side
  readonly at: Instant
}

/** All sheets of one kind in one cooperation. */
export interface Sheets {
  readonly sides: readonly Side[]
  /** Set when a party has left: everything stays readable, nothing is written any more. */
  readonly ended?: Ending
  /** The round in progress, from 1. */
  readonly round: number
  readonly drafts: BySide<Draft>
  readonly handedIn: BySide<HandedIn>
  /** The oldest first. */
  readonly revealed: readonly RevealedRound[]
}

export const beginSheets = (sides: readonly Side[], ended?: Ending): Sheets => ({
  sides,
  ...(ended === undefined ? {} : { ended }),
  round: 1,
  drafts: {},
  handedIn: {},
  revealed: [],
})

/** Refuses nothing: what happened, happened. An older draft does not replace a newer one, so that drafts may be left out. */
export function evolve(state: Sheets, event: SheetEvent): Sheets {
  switch (event.type) {
    case 'saved': {
      const { type: _, round, side, ...draft } = event
      return round === state.round ? { ...state, drafts: { ...state.drafts, [side]: draft } } : state
    }
    case 'handedIn':
      return { ...state, handedIn: { ...state.handedIn, [event.by]: { person: event.person, at: event.at } } }
    case 'revealed': {
      const { round, at, sheets } = event
      return { ...state, round: round + 1, drafts: {}, handedIn: {}, revealed: [...state.revealed, { round, at, sheets }] }
    }
  }
}
