import type { PersonId } from '../shared/id.ts'
import { evolve, type Instant, type SheetEvent, type Sheets, type Side, type BySide } from './sheet.ts'
import type { Actor } from './decide.ts'

export interface SheetView {
  /** The round in progress. */
  readonly round: number
  /** The draft of the own side; absent where there is none, or where the reader has no part in it. */
  readonly own?: { readonly content: unknown; readonly version: number; readonly person: PersonId; readonly at: Instant }
  /** Sides that have handed in this round, in the order of the sides. */
  readonly handedIn: readonly { readonly side: Side; readonly at: Instant; readonly person: PersonId }[]
  /** What was laid open, the oldest round first. */
  readonly rounds: readonly { readonly round: number; readonly at: Instant; readonly sheets: BySide<unknown> }[]
}

/** Whose draft a reader reads. Drafts are for the owners of the side and its lawyers; not for staff, and not for the coach, whatever else the coach may read. */
const readsDraftOf = ({ role, side }: Pick<Actor, 'role' | 'side'>): Side | null => (role === 'owner' || role === 'lawyer' ? side : null)

/** The sheets as one reader may see them. Nothing in it hangs on what another side wrote and did not lay open, nor on whether it wrote. */
export function sheetsFor(state: Sheets, reader: Pick<Actor, 'role' | 'side'>): SheetView {
  const side = readsDraftOf(reader)
  const draft = side === null ? undefined : state.drafts[side]
  return {
    round: state.round,
    ...(draft === undefined ? {} : { own: { content: draft.content, version: draft.version, person: draft.person, at: draft.at } }),
    handedIn: state.sides.flatMap((one) => {
      const done = state.handedIn[one]
      return done === undefined ? [] : [{ side: one, ...done }]
    }),
    rounds: state.revealed.map(({ round, at, sheets }) => ({
      round,
      at,
      sheets: Object.fromEntries(Object.entries(sheets).map(([one, { content }]) => [one, content])),
    })),
  }
}

export const foldSheets = (begun: Sheets, events: readonly SheetEvent[]): Sheets => events.reduce(evolve, begun)
