import { z } from 'zod'
import { PersonRef, SideName } from './access.ts'

/**
 * Sheets that each side fills in alone, as JSON under `/api/v1/cooperations/:cooperation/sheets/:kind`; what stands in one is the
 * matter of its kind (`value.ts`). Every command answers with the fresh view of who sent it.
 *
 *     GET  /          the own draft, who has handed in, and the rounds that were laid open
 *     PUT  /draft     saveSheet
 *     POST /hand-in   HandInSheet
 */

const instant = z.iso.datetime()

/** `round` and `expected` are the round and the version that the page showed (0 for no draft yet); something newer is not overwritten. */
const shown = { round: z.int().min(1).max(10_000), expected: z.int().min(0).max(1_000_000) }

export const saveSheet = <Content extends z.ZodType>(content: Content) => z.object({ ...shown, content })

export const HandInSheet = z.object(shown)
export type HandInSheet = z.output<typeof HandInSheet>

const by = { person: PersonRef, at: instant }

export type SheetAnswer = z.output<ReturnType<typeof sheetView>>

/** See `SheetView` in `src/core/sheet/view.ts`, which says what each part means. */
export const sheetView = <Content extends z.ZodType>(content: Content) =>
  z.object({
    round: z.int(),
    own: z.object({ content, version: z.int(), ...by }).exactOptional(),
    handedIn: z.array(z.object({ side: SideName, ...by })),
    rounds: z.array(z.object({ round: z.int(), at: instant, sheets: z.partialRecord(SideName, content) })),
  })
