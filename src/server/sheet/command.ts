import { randomBytes } from 'node:crypto'
import { canonical, type Json } from '#core/evidence/canonical.ts'
import { decideSheet, type SheetCommand, type SheetRefusal } from '#core/sheet/decide.ts'
import { privateTo, type SheetKind } from '#core/sheet/sheet.ts'
import { sheetsFor } from '#core/sheet/view.ts'
import { ok, type Result } from '#core/shared/result.ts'
import type { SheetAnswer } from '#wire/sheet.ts'
import { type Db, inReading, inTransaction } from '../db.ts'
import { sha256 } from '../evidence/append.ts'
import { tellPages } from '../live/tell.ts'
import type { Asking } from '../negotiation/command.ts'
import type { Gate } from '../negotiation/gate.ts'
import { appendSheetEvents, loadSheetsToDecide, loadSheetsToShow } from './queries.ts'

/** What a page asks for; salt and digest are made here. */
export type SheetRequest =
  | { readonly type: 'save'; readonly round: number; readonly expected: number; readonly content: Json }
  | { readonly type: 'handIn'; readonly round: number; readonly expected: number }

/** `isWhole` says whether a sheet of this kind has all that handing in asks for. */
export type KindOfSheet = { readonly kind: SheetKind; readonly isWhole: (content: unknown) => boolean }

/** See docs/evidence.md. */
export const digestOf = (content: Json, salt: string): string => sha256(`handschlag/sheet@1\n${salt}\n${canonical(content)}`)

/** A draft is sealed with a salt of its own. */
export function commandOf(request: SheetRequest): SheetCommand {
  if (request.type !== 'save') return request
  const salt = randomBytes(32).toString('hex')
  return { ...request, salt, digest: digestOf(request.content, salt) }
}

/** Load, decide, append. */
export function runSheetCommand(
  { db, gate }: { readonly db: Db; readonly gate: Gate },
  { who, person, viewer, cooperation }: Asking,
  { kind, isWhole }: KindOfSheet,
  request: SheetRequest,
): Promise<Result<null, SheetRefusal>> {
  const command = commandOf(request)
  return gate(cooperation, () =>
    inTransaction(db, who, async (tx) => {
      const { state, seq } = await loadSheetsToDecide(tx, cooperation, kind)
      const decided = decideSheet(state, command, { ...viewer, person }, new Date().toISOString(), isWhole)
      if (!decided.ok) return decided
      await appendSheetEvents(tx, cooperation, kind, seq, decided.value)
      const sides = decided.value.map(privateTo)
      // A draft is told to the pages of its side alone; that somebody writes is private too.
      await tellPages(
        tx,
        cooperation,
        sides.includes(null) ? 'all' : { sides: sides.flatMap((side) => (side === null ? [] : [side])), coach: false },
      )
      return ok(null)
    }),
  )
}

export const readSheets = (db: Db, { who, viewer, cooperation }: Asking, kind: SheetKind): Promise<SheetAnswer> =>
  inReading(db, who, async (tx) => sheetsFor(await loadSheetsToShow(tx, cooperation, kind), viewer) as SheetAnswer)
