import type { PersonId } from '../shared/id.ts'
import { ok, refuse, type Result } from '../shared/result.ts'
import { evolve, type BySide, type Ending, type Opened, type SheetEvent, type Sheets, type Side } from './sheet.ts'

/** Who acts. `side` is null exactly for the coach. */
export interface Actor {
  readonly role: 'owner' | 'staff' | 'coach' | 'lawyer' | 'taxAdviser'
  readonly side: Side | null
  readonly person: PersonId
}

export type SheetCommand =
  /** `expected` is the version that the page showed, 0 for none. */
  | ({ readonly type: 'save'; readonly round: number; readonly expected: number; readonly digest: string } & Opened)
  | { readonly type: 'handIn'; readonly round: number; readonly expected: number }

export type SheetRefusal =
  | ({ readonly code: 'cooperationEnded' } & Ending)
  | { readonly code: 'notYourSheet' }
  /** The round that the page showed has been laid open since. */
  | { readonly code: 'roundOver' }
  | { readonly code: 'sheetHandedIn' }
  /** Somebody of the own side has saved since. */
  | { readonly code: 'sheetChanged' }
  | { readonly code: 'sheetIncomplete' }

/** What a command does, by what the own side has done and what everybody knows; nothing private of another side has a part in it. */
export function decideSheet(
  state: Sheets,
  command: SheetCommand,
  { role, side, person }: Actor,
  at: string,
  isWhole: (content: unknown) => boolean,
): Result<readonly SheetEvent[], SheetRefusal> {
  if (state.ended !== undefined) return refuse({ code: 'cooperationEnded', ...state.ended })
  if (role !== 'owner' || side === null || !state.sides.includes(side)) return refuse({ code: 'notYourSheet' })
  if (command.round !== state.round) return refuse({ code: 'roundOver' })
  if (state.handedIn[side] !== undefined) return refuse({ code: 'sheetHandedIn' })
  const draft = state.drafts[side]
  if ((draft?.version ?? 0) !== command.expected) return refuse({ code: 'sheetChanged' })
  const who = { round: state.round, person, at }
  if (command.type === 'save') {
    const { content, salt, digest, expected } = command
    return ok([{ type: 'saved', side, version: expected + 1, content, salt, digest, ...who }])
  }
  if (draft === undefined || !isWhole(draft.content)) return refuse({ code: 'sheetIncomplete' })
  const handedIn: SheetEvent = { type: 'handedIn', by: side, digest: draft.digest, ...who }
  const after = evolve(state, handedIn)
  if (state.sides.some((one) => after.handedIn[one] === undefined)) return ok([handedIn])
  return ok([handedIn, { type: 'revealed', sheets: opened(after), ...who }])
}

const opened = ({ sides, drafts }: Sheets): BySide<Opened> =>
  Object.fromEntries(
    sides.flatMap((side) => {
      const draft = drafts[side]
      return draft === undefined ? [] : [[side, { content: draft.content, salt: draft.salt }]]
    }),
  )
