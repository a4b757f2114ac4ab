import { z } from 'zod'
import type { Agreement } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import type { Overrides } from '#core/catalogue/constants.ts'
import { expand } from '#core/catalogue/expand.ts'
import { notesOf } from '#core/catalogue/lints/lints.ts'
import type { Answers } from '#core/catalogue/topic.ts'
import type { ContractDocument } from '#core/contract/document.ts'
import { applyPatches } from '#core/negotiation/patch.ts'
import type { Point } from '#core/negotiation/view.ts'
import type { AcceptedPatch } from '#core/negotiation/negotiation.ts'
import { assert } from '#core/shared/assert.ts'
import { contractWords, writeContract } from '#text/contract.ts'
import { spoken, topicWords, writeDraft } from '#text/draft.ts'
import { annexVersionsOf } from '#text/annex-versions.ts'
import { localeOf, type Language, type Locale } from '#text/language.ts'
import { tellerFor } from '#text/tell.ts'
import { toolsFor } from '#text/tools.ts'
import { workedAnnex } from '#text/worked-annex.ts'
import { ContractReading, CooperationRef } from '#wire/access.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import type { Config } from '../config.ts'
import { todayHere } from '../constants/constants-check.ts'
import type { Db } from '../db.ts'
import type { Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { readAgreed } from '../negotiation/agreed.ts'
import { PdfFailed, PdfRendererMissing, renderContractPdf } from '../pdf/render-contract-pdf.ts'

const InCooperation = z.object({ cooperation: CooperationRef })
const InLanguage = z.object({ lang: z.enum(['de', 'en']).optional() })

/**
 * The contract, as data and on paper. It holds what all sides agreed, so everybody who reads it reads the same bytes: members, and
 * guests with a link for it.
 */
export const contractRoutes =
  ({ db, config }: { readonly db: Db; readonly config: Pick<Config, 'constants'> }): Routes =>
  (app) => {
    app.get(
      '/api/v1/cooperations/:cooperation/contract',
      { config: { policy: 'contract.read' }, schema: { params: InCooperation, response: { 200: ContractReading } } },
      async (request) => {
        const view = await readAgreed(db, request.who, request.params.cooperation, request.language)
        return {
          name: view.name,
          parties: view.parties.map(({ side, name }) => ({ side, name })),
          agreedOn: newestDay(view),
          agreement: { ...withoutAuthors(draftAgreement(view)) },
          annexVersions: annexVersionsOf(view.negotiation),
          notes: agreedNotes(view, config.constants),
        }
      },
    )

    app.get(
      '/api/v1/cooperations/:cooperation/contract.pdf',
      { config: { policy: 'contract.read' }, schema: { params: InCooperation, querystring: InLanguage } },
      async (request, reply) => {
        const language = request.query.lang ?? request.language
        const view = await readAgreed(db, request.who, request.params.cooperation, language)
        const document = draftContract(view, language)
        try {
          const pdf = await renderContractPdf(document)
          return reply
            .header('content-type', 'application/pdf')
            .header('cache-control', 'private, no-store')
            .header('content-disposition', inlineAs(`${document.title} ${document.parties.map(({ name }) => name).join(' ')}.pdf`))
            .send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength))
        } catch (error) {
          if (error instanceof PdfRendererMissing) return refused(reply, { code: 'noPdfRenderer' })
          if (!(error instanceof PdfFailed)) throw error
          request.log.error(error, 'a contract could not be made into a PDF')
          return refused(reply, { code: 'pdfFailed' })
        }
      },
    )
  }

type Agreed = Pick<CooperationView, 'negotiation' | 'parties'>

/** What all sides agreed so far, with their additions; nothing private has a part in it. */
function draftAgreement({ negotiation, parties }: Agreed): Agreement {
  const answers = agreedAnswers(negotiation.points)
  const named = parties.map(({ side, name }) => ({ id: side, name }))
  return applyPatches(writeDraft(expand(answers, negotiation.sides), named), negotiation.patches as readonly AcceptedPatch[]).agreement
}

const agreedAnswers = (points: readonly Point[]): Answers =>
  Object.fromEntries(points.flatMap((point) => (point.state === 'agreed' ? [[point.question, point.agreed.value]] : []))) as Answers

/** Of agreed answers only, so the notes of a guest are those of every member. */
const agreedNotes = ({ negotiation }: Agreed, overrides: Overrides): { [key: string]: unknown }[] =>
  notesOf(agreedAnswers(negotiation.points as readonly Point[]), negotiation.sides, todayHere(), overrides).map((note) => ({ ...note }))

/** A reader of the contract learns what was agreed, not who wanted it first. */
const withoutAuthors = (agreement: Agreement): Agreement =>
  JSON.parse(JSON.stringify(agreement, (key, value: unknown) => (key === 'proposedBy' ? undefined : value))) as Agreement

function newestDay({ negotiation }: Agreed): string | null {
  const points = negotiation.points as readonly Point[]
  const days = [
    ...points.flatMap((point) => (point.state === 'agreed' ? [point.agreed.on] : [])),
    ...negotiation.patches.map(({ on }) => on),
  ]
  const newest = days.reduce((last, day) => (day > last ? day : last), '').slice(0, 10)
  return newest === '' ? null : newest
}

/** The agreement as a document, with what is still open. */
function draftContract(view: Agreed, language: Language): ContractDocument {
  const agreement = draftAgreement(view)
  const points = view.negotiation.points as readonly Point[]
  const locale = localeOf(language, agreement.german)
  const teller = tellerFor(agreement, language)
  const open = [
    ...openQuestions(view, locale),
    ...analyse(agreement).findings.flatMap((finding) => (finding.severity === 'error' ? [teller.finding(finding)] : [])),
  ]
  const example = workedAnnex(language, agreement, agreedAnswers(points))
  const newest = newestDay(view)
  const written = writeContract(agreement, language, {
    version: { name: contractWords(locale).draft, ...(newest === null ? {} : { day: newest }) },
    open,
    annexVersions: annexVersionsOf(view.negotiation),
    ...(example === undefined ? {} : { example }),
  })
  assert(written.ok, 'the clauses of the catalogue refer to each other only')
  return written.value
}

/** Questions that matter and are not agreed, each with the topic it belongs to. */
function openQuestions({ negotiation, parties }: Agreed, locale: Locale): readonly string[] {
  const tools = toolsFor(
    locale,
    parties.map(({ side, name }) => ({ id: side, name })),
  )
  return (negotiation.points as readonly Point[]).flatMap(({ question, relevant, state }) => {
    const { heading, questions } = topicWords(locale, question.slice(0, question.indexOf('.')))
    const title = questions[question]?.title
    return !relevant || state === 'agreed' || title === undefined ? [] : [`${heading}: ${spoken(title, tools)}`]
  })
}

/** A name that every browser understands: plain letters, and the whole name beside them (RFC 6266). */
function inlineAs(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[^\w. -]+/gu, '_')
  const whole = encodeURIComponent(name.toWellFormed().replace(/[/\\\p{Cc}]+/gu, ' ')).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `inline; filename="${plain}"; filename*=UTF-8''${whole}`
}
