import { z } from 'zod'
import type { AnswerValue, QuestionId } from '#core/catalogue/topic.ts'
import type { Change } from '#core/negotiation/negotiation.ts'
import type { FindingRef, Patch } from '#core/negotiation/patch.ts'
import type { NegotiationView as CoreView } from '#core/negotiation/view.ts'
import type { Id } from '#core/shared/id.ts'
import { CooperationView as CooperationHead, PersonRef, RoleName, SideName } from './access.ts'
import { ExclusionShape, LanguageId, RegionShape, RuleShape, written } from './agreement.ts'

/**
 * The negotiation of a cooperation as JSON under `/api/v1/cooperations/:cooperation`. Every command answers with the fresh
 * `CooperationView` of who sent it. A command may carry the header `Idempotency-Key` (a UUID made by the client for this
 * click): sent again after a lost connection, it is done once and answers with the view.
 *
 *     GET  /view
 *     POST /answers                          AnswerQuestion
 *     POST /releases                         ReleaseAnswers
 *     POST /proposals                        NewProposal
 *     POST /proposals/:proposal/change       ChangeProposal
 *     POST /proposals/:proposal/acceptance   AcceptProposal
 *     POST /proposals/:proposal/withdrawal   (empty object)
 *     POST /stories                          NewStory
 *     POST /stories/:story/removal           (empty object)
 *     POST /coach-reading                    CoachReading
 *     GET  /evidence                         EvidenceView
 *     GET  /live                             WebSocket, sends LiveMessage
 */

const instant = z.iso.datetime()

/** `topic.name`. Whether it exists is for the catalogue to say. */
const QuestionRef = z.string().regex(/^[A-Za-z]{1,60}\.[A-Za-z0-9]{1,80}$/) as unknown as z.ZodType<QuestionId, string>

const cell = z.union([written(20_000), z.int()])

/** What was answered; whether it fits the question is checked by the catalogue. */
const AnswerShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), option: written(200) }),
  z.object({ kind: z.literal('choices'), options: z.array(written(200)).max(100) }),
  z.object({ kind: z.literal('quantity'), value: z.int() }),
  z.object({ kind: z.literal('shares'), parts: z.record(LanguageId, z.int()) }),
  z.object({ kind: z.literal('text'), text: written(20_000) }),
  z.object({ kind: z.literal('day'), day: written(10) }),
  z.object({ kind: z.literal('rows'), rows: z.array(z.record(LanguageId, cell)).max(1000) }),
  z.object({ kind: z.literal('notRelevant'), because: written(2000) }),
  z.object({ kind: z.literal('unknown') }),
]) satisfies z.ZodType<AnswerValue>

const FindingShape = z.object({
  code: z.enum([
    'gap',
    'conflict',
    'unresolvedRole',
    'unreachableRule',
    'redundantRule',
    'deadExclusion',
    'onlyOtherwise',
    'cliff',
    'unusedFact',
  ]),
  decision: LanguageId.exactOptional(),
  rules: z.array(LanguageId).max(200),
  fact: LanguageId.exactOptional(),
  exclusion: LanguageId.exactOptional(),
  region: RegionShape.exactOptional(),
}) satisfies z.ZodType<FindingRef>

const PatchShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('addRule'), decision: LanguageId, rule: RuleShape }),
  z.object({ kind: z.literal('exceptionTo'), decision: LanguageId, rule: LanguageId, exceptionTo: z.array(LanguageId).min(1).max(50) }),
  z.object({ kind: z.literal('exclude'), decision: LanguageId, exclusion: ExclusionShape }),
]) satisfies z.ZodType<Patch>

const ChangeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), question: QuestionRef, value: AnswerShape }),
  z.object({ kind: z.literal('patch'), about: FindingShape, patch: PatchShape }),
  z.object({ kind: z.literal('talk'), about: z.union([FindingShape, QuestionRef]), note: written(2000) }),
]) satisfies z.ZodType<Change>

const groundsShape = { interest: written(2000).exactOptional(), reason: written(2000).exactOptional() }

/**
 * `expected` is the version of the own answer (or open position) that the page showed, 0 for none; when it is another one by
 * now, the answer is refused as `answeredMeanwhile` and the newer one is told. `open: true` says that the page knows this
 * question to be revealed: without it an answer that would be read by everybody is refused as `revealedMeanwhile`.
 */
export const AnswerQuestion = z.object({
  question: QuestionRef,
  value: AnswerShape,
  ...groundsShape,
  expected: z.int().min(0).exactOptional(),
  open: z.literal(true).exactOptional(),
})
export type AnswerQuestion = z.output<typeof AnswerQuestion>

/** Hands in these answers; what every side has handed in is revealed at once. */
export const ReleaseAnswers = z.object({ questions: z.array(QuestionRef).min(1).max(1500) })
export type ReleaseAnswers = z.output<typeof ReleaseAnswers>

export const NewProposal = z.object({ change: ChangeShape, ...groundsShape })
export type NewProposal = z.output<typeof NewProposal>

/** `version` is the one that the page showed. A change on the same subject; a new version loses the acceptances of the others. */
export const ChangeProposal = z.object({ version: z.int().min(1), change: ChangeShape, ...groundsShape })
export type ChangeProposal = z.output<typeof ChangeProposal>

export const AcceptProposal = z.object({ version: z.int().min(1) })
export type AcceptProposal = z.output<typeof AcceptProposal>

export const WithdrawProposal = z.object({})

const ValueShape = z.union([z.strictObject({ section: written(200) }), z.strictObject({ section: written(200), n: z.int() })])

const storyShape = {
  id: z.uuid(),
  title: written(200).min(1),
  story: written(4000).min(1),
  about: z.array(LanguageId).min(1).max(20),
  known: z.record(LanguageId, ValueShape),
}

/** An emergency of the parties' own; `id` is made by the client, so that the same click sent twice adds it once. */
export const NewStory = z.object(storyShape)
export type NewStory = z.output<typeof NewStory>

export const DropStory = z.object({})

/** Whether the coach may read the private answers of the own side, from now on. */
export const CoachReading = z.object({ allowed: z.boolean() })
export type CoachReading = z.output<typeof CoachReading>

const bySide = <T extends z.ZodType>(shape: T) => z.partialRecord(SideName, shape)
const byQuestion = <T extends z.ZodType>(shape: T) =>
  z.record(QuestionRef as unknown as z.ZodString, shape) as unknown as z.ZodType<Partial<Record<QuestionId, z.output<T>>>>

const PositionShape = z.object({ value: AnswerShape, ...groundsShape, version: z.int(), person: PersonRef, at: instant })

const head = { question: QuestionRef, relevant: z.boolean() }

const PointShape = z.discriminatedUnion('state', [
  z.object({ ...head, state: z.enum(['open', 'waiting']), progress: bySide(z.enum(['missing', 'unknown', 'answered', 'handedIn'])) }),
  z.object({ ...head, state: z.literal('differs'), revealed: instant, positions: bySide(PositionShape) }),
  z.object({
    ...head,
    state: z.literal('agreed'),
    revealed: instant,
    positions: bySide(PositionShape),
    agreed: z.object({
      value: AnswerShape,
      how: z.enum(['equal', 'proposal']),
      proposal: z.uuid().exactOptional(),
      on: instant,
      by: bySide(PersonRef),
    }),
    renew: z.literal(true).exactOptional(),
  }),
])

const side = SideName.nullable()

/** See `NegotiationView` in `src/core/negotiation/view.ts`, which says what each part means. */
const NegotiationView = z.object({
  sides: z.array(SideName),
  ended: z.object({ side: SideName, at: instant }).exactOptional(),
  answers: bySide(byQuestion(PositionShape.extend({ renew: z.literal(true).exactOptional() }))),
  points: z.array(PointShape),
  proposals: z.array(
    z.object({
      id: z.uuid(),
      side,
      person: PersonRef,
      at: instant,
      change: ChangeShape,
      ...groundsShape,
      version: z.int(),
      accepted: bySide(z.object({ person: PersonRef, at: instant })),
      state: z.enum(['open', 'accepted', 'withdrawn', 'superseded']),
      closed: instant.exactOptional(),
    }),
  ),
  patches: z.array(z.object({ proposal: z.uuid(), by: side, on: instant, patch: PatchShape })),
  stories: z.array(z.object({ ...storyShape, side: SideName, person: PersonRef, at: instant })),
  agenda: z.array(z.object({ proposal: z.uuid(), about: z.union([FindingShape, QuestionRef]), note: z.string(), by: side, on: instant })),
  coachReads: z.array(SideName),
  history: z.array(
    z.object({
      type: z.enum([
        'answered',
        'released',
        'readingAllowed',
        'readingEnded',
        'revealed',
        'moved',
        'proposed',
        'changed',
        'accepted',
        'withdrawn',
        'storyAdded',
        'storyDropped',
      ]),
      side: side.exactOptional(),
      person: PersonRef,
      at: instant,
      questions: z.array(QuestionRef).exactOptional(),
      proposal: z.uuid().exactOptional(),
      story: z.uuid().exactOptional(),
    }),
  ),
}) satisfies z.ZodType<CoreView>

/**
 * `GET /view`: all that the pages of a cooperation need. Agreement, findings and contract are computed by the page with core:
 * `expand(agreedAnswers(...))`, then `applyPatches`. `version` is opaque and equal exactly when nothing changed for this viewer.
 */
export const CooperationView = CooperationHead.extend({
  /** Everybody who is or was in the cooperation, for the names in the history. */
  people: z.array(z.object({ person: PersonRef, name: z.string(), role: RoleName, side, former: z.boolean() })),
  /** The viewer. */
  viewer: z.object({ person: PersonRef, name: z.string(), role: RoleName, side, mayNegotiate: z.boolean() }),
  negotiation: NegotiationView,
  version: z.string(),
})
export type CooperationView = z.output<typeof CooperationView>

/**
 * `changed`: something this page shows has changed, fetch the view again; says nothing about what or who. `here`: nothing but that
 * the line is open, every `livePulse` milliseconds (`live-pulse.ts`); a page that hears nothing for more than twice as long has lost it.
 */
export const LiveMessage = z.object({ kind: z.enum(['changed', 'here']) })
export type LiveMessage = z.output<typeof LiveMessage>

/** One leaf of the evidence record, see docs/evidence.md. `payload` and `salt` are null once erased. Hashes are lower-case hex. */
const EvidenceLeafView = z.object({
  stream: z.string(),
  seq: z.int(),
  at: instant,
  kind: z.string(),
  commitment: z.string(),
  previous: z.string(),
  hash: z.string(),
  payload: z.string().nullable(),
  salt: z.string().nullable(),
})
export const EvidenceView = z.object({ leaves: z.array(EvidenceLeafView) })
export type EvidenceView = z.output<typeof EvidenceView>

export const proposalRef = z.uuid() as unknown as z.ZodType<Id<'proposal'>, string>
