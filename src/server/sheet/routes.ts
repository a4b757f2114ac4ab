import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Json } from '#core/evidence/canonical.ts'
import { isWholeFit } from '#core/fit/sheet.ts'
import { isWholeSheet } from '#core/value/sheet.ts'
import { CooperationRef } from '#wire/access.ts'
import { FitDraft } from '#wire/fit.ts'
import { HandInSheet, saveSheet, sheetView } from '#wire/sheet.ts'
import { ValueDraft } from '#wire/value.ts'
import type { Db } from '../db.ts'
import type { Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { openGate } from '../negotiation/gate.ts'
import { askingOf } from '../negotiation/routes.ts'
import { type KindOfSheet, readSheets, runSheetCommand, type SheetRequest } from './command.ts'

/** All kinds of sheets that there are. A noun adds its own here: the shape of a draft, and when it is whole. */
const kinds: readonly (KindOfSheet & { readonly draft: z.ZodType })[] = [
  { kind: 'value', draft: ValueDraft, isWhole: isWholeSheet },
  { kind: 'fit', draft: FitDraft, isWhole: isWholeFit },
]

const InCooperation = z.object({ cooperation: CooperationRef })

/** Reading, saving and handing in, per kind; see `src/wire/sheet.ts`. */
export const sheetRoutes =
  ({ db }: { readonly db: Db }): Routes =>
  (app) => {
    const gate = openGate()
    for (const { draft, ...kind } of kinds) {
      const root = `/api/v1/cooperations/:cooperation/sheets/${kind.kind}`
      const seen = { 200: sheetView(draft) }

      const answer = async (
        request: FastifyRequest,
        reply: FastifyReply,
        cooperation: z.output<typeof CooperationRef>,
        wanted: SheetRequest,
      ) => {
        const asking = askingOf(request, cooperation)
        const done = await runSheetCommand({ db, gate }, asking, kind, wanted)
        return done.ok ? readSheets(db, asking, kind.kind) : refused(reply, done.error)
      }

      app.get(root, { config: { policy: 'sheet.read' }, schema: { params: InCooperation, response: seen } }, (request) =>
        readSheets(db, askingOf(request, request.params.cooperation), kind.kind),
      )

      app.put(
        `${root}/draft`,
        { config: { policy: 'sheet.save' }, schema: { params: InCooperation, body: saveSheet(draft), response: seen } },
        (request, reply) =>
          answer(request, reply, request.params.cooperation, {
            type: 'save',
            round: request.body.round,
            expected: request.body.expected,
            content: request.body.content as Json,
          }),
      )

      app.post(
        `${root}/hand-in`,
        { config: { policy: 'sheet.handIn' }, schema: { params: InCooperation, body: HandInSheet, response: seen } },
        (request, reply) => answer(request, reply, request.params.cooperation, { type: 'handIn', ...request.body }),
      )
    }
  }
