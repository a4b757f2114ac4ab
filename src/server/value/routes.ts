import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Answers } from '#core/catalogue/topic.ts'
import type { Point } from '#core/negotiation/view.ts'
import type { Side } from '#core/sheet/sheet.ts'
import type { Sheets } from '#core/value/case.ts'
import { readingsOf } from '#core/value/reading.ts'
import type { Outcome } from '#core/value/simulate.ts'
import { toReckon, type ToReckon } from '#text/value-asked.ts'
import { CooperationRef } from '#wire/access.ts'
import type { Db } from '../db.ts'
import type { Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { readAgreed } from '../negotiation/agreed.ts'
import { askingOf } from '../negotiation/routes.ts'
import { PdfFailed, PdfRendererMissing, renderTemplate } from '../pdf/render-contract-pdf.ts'
import { readSheets } from '../sheet/command.ts'
import { valuePaper } from './value-paper.ts'

const InCooperation = z.object({ cooperation: CooperationRef })
const Wanted = z.object({ lang: z.enum(['de', 'en']).optional(), months: z.enum(['12', '36', '60']).optional() })

/** The newest value case that was laid open, on one page of paper. */
export const valueRoutes =
  ({ db }: { readonly db: Db }): Routes =>
  (app) => {
    app.get(
      '/api/v1/cooperations/:cooperation/value.pdf',
      { config: { policy: 'sheet.read' }, schema: { params: InCooperation, querystring: Wanted } },
      async (request, reply) => {
        const { cooperation } = request.params
        const language = request.query.lang ?? request.language
        const { rounds } = await readSheets(db, askingOf(request, cooperation), 'value')
        const latest = rounds.at(-1)
        if (latest === undefined) return refused(reply, { code: 'notFound' })
        const { name, parties, negotiation } = await readAgreed(db, request.who, cooperation, language)
        const months = Number(request.query.months ?? 36)
        const sheets = latest.sheets as unknown as Sheets<Side>
        const answers = agreedIn(negotiation.points)
        const wanted = readingsOf(
          sheets,
          parties.map(({ side }) => side),
        ).map((reading) => toReckon(reading, answers, months))
        if (wanted.length === 0) return refused(reply, { code: 'notFound' })
        const outcomes = await reckon(wanted)
        const data = valuePaper(language, { name, parties, sheets, answers, months, round: latest.round, at: latest.at }, wanted, outcomes)
        try {
          const { pdf } = await renderTemplate('value', data, true)
          return reply
            .header('content-type', 'application/pdf')
            .header('cache-control', 'private, no-store')
            .header('content-disposition', 'inline; filename="1+1.pdf"')
            .send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength))
        } catch (error) {
          if (error instanceof PdfRendererMissing) return refused(reply, { code: 'noPdfRenderer' })
          if (!(error instanceof PdfFailed)) throw error
          request.log.error(error, 'a value case could not be made into a PDF')
          return refused(reply, { code: 'pdfFailed' })
        }
      },
    )
  }

const agreedIn = (points: readonly Point[]): Answers =>
  Object.fromEntries(points.flatMap((point) => (point.state === 'agreed' ? [[point.question, point.agreed.value]] : []))) as Answers

const reckon = (wanted: readonly ToReckon<Side>[]): Promise<readonly Outcome[]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./simulate-thread.ts', import.meta.url), { workerData: wanted })
    thread.once('message', resolve)
    thread.once('error', reject)
  })
