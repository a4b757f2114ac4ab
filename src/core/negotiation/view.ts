import type { AnswerValue, QuestionId } from '../catalogue/topic.ts'
import { unreachable } from '../shared/assert.ts'
import type { PersonId } from '../shared/id.ts'
import { ownAnswers, relevantAgreed } from './answers.ts'
import type { Library } from './library.ts'
import {
  fold,
  privateTo,
  type AcceptedPatch,
  type Agreed,
  type BySide,
  type ByQuestion,
  type Ending,
  type Instant,
  type Negotiation,
  type NegotiationEvent,
  type OwnStory,
  type Position,
  type PrivateAnswer,
  type Proposal,
  type ProposalId,
  type Side,
  type StoryId,
} from './negotiation.ts'

/** Who looks. `side` is null exactly for the coach. */
export interface Viewer {
  readonly role: 'owner' | 'staff' | 'coach' | 'lawyer' | 'taxAdviser'
  readonly side: Side | null
}

/**
 * The negotiation as one viewer may see it. Nothing in it, not even a length, a count or an order, depends on what another
 * side has answered and not revealed.
 */
export interface NegotiationView {
  readonly sides: readonly Side[]
  /** Set when a party has left; every command is refused from then on. */
  readonly ended?: Ending
  /** Private answers this viewer may read: the own side's, and for the coach those of sides that allow it. */
  readonly answers: BySide<ByQuestion<OwnAnswer>>
  /** Questions that matter now, in the order of the catalogue, and every question that was revealed. */
  readonly points: readonly Point[]
  /** All proposals, the oldest first. */
  readonly proposals: readonly Proposal[]
  /** Accepted additions to the agreement, in the order of taking effect: see `applyPatches`. */
  readonly patches: readonly AcceptedPatch[]
  /** Emergencies that the parties added to the rehearsal. */
  readonly stories: readonly OwnStory[]
  /** What all sides agreed to talk about. Points that differ are on the agenda by themselves. */
  readonly agenda: readonly AgendaItem[]
  /** Sides that let the coach read: all of them for the coach, at most the own one for its owners and lawyers. */
  readonly coachReads: readonly Side[]
  /** Who did what when, the oldest first: open events and the private ones of sides whose answers this viewer may read. */
  readonly history: readonly HistoryEntry[]
}

export interface OwnAnswer extends PrivateAnswer {
  /** The question or the chosen option is not asked like this any more: the answer is kept, and must be given anew. */
  readonly renew?: true
}

/** Per side, before the reveal. Of another side only `handedIn` or `missing` is ever known. */
export type Progress = 'missing' | 'unknown' | 'answered' | 'handedIn'

export type Point = {
  readonly question: QuestionId
  /** Asked, as far as this viewer can know: by what is agreed and, for the own side, by its own answers. */
  readonly relevant: boolean
} & (
  | { readonly state: 'open' | 'waiting'; readonly progress: BySide<Progress> }
  | { readonly state: 'differs'; readonly revealed: Instant; readonly positions: BySide<Position> }
  | {
      readonly state: 'agreed'
      readonly revealed: Instant
      readonly positions: BySide<Position>
      readonly agreed: Agreed
      /** The agreed option does not exist any more; a proposal has to replace it. */
      readonly renew?: true
    }
)

export interface AgendaItem {
  readonly proposal: ProposalId
  readonly about: Extract<Proposal['change'], { kind: 'talk' }>['about']
  readonly note: string
  readonly by: Side | null
  readonly on: Instant
}

export interface HistoryEntry {
  readonly type: NegotiationEvent['type']
  readonly side?: Side | null
  readonly person: PersonId
  readonly at: Instant
  readonly questions?: readonly QuestionId[]
  readonly proposal?: ProposalId
  readonly story?: StoryId
}

/** The sides whose private answers this viewer may read. Staff and tax advisers read none, the owner keeps them private. */
function readableSides(state: Negotiation, { role, side }: Viewer): readonly Side[] {
  if (role === 'coach') return state.reading
  return side !== null && (role === 'owner' || role === 'lawyer') ? [side] : []
}

export function viewFor(state: Negotiation, viewer: Viewer, library: Library): NegotiationView {
  const readable = readableSides(state, viewer)
  const own = viewer.side !== null && readable.includes(viewer.side) ? viewer.side : null
  return {
    sides: state.sides,
    ...(state.ended === undefined ? {} : { ended: state.ended }),
    answers: Object.fromEntries(readable.map((side) => [side, answersOf(state, side, library)])),
    points: pointsFor(state, readable, own, library),
    proposals: state.proposals,
    patches: state.patches,
    stories: state.stories,
    agenda: state.proposals.flatMap(({ id, change, side, state, closed }) =>
      change.kind === 'talk' && state === 'accepted' && closed !== undefined
        ? [{ proposal: id, about: change.about, note: change.note, by: side, on: closed }]
        : [],
    ),
    coachReads: state.reading.filter((side) => readable.includes(side)),
    history: state.history.filter((event) => mayRead(privateTo(event), readable)).map(entry),
  }
}

/** Null stands for what everybody may read. */
const mayRead = (side: Side | null, readable: readonly Side[]): boolean => side === null || readable.includes(side)

function answersOf(state: Negotiation, side: Side, library: Library): ByQuestion<OwnAnswer> {
  const kept = Object.entries(state.answers[side] ?? {}) as [QuestionId, PrivateAnswer][]
  return Object.fromEntries(
    kept.map(([question, answer]) => [
      question,
      { ...answer, ...(isOutdated(question, answer.value, state, library) ? { renew: true } : {}) },
    ]),
  )
}

const isOutdated = (question: QuestionId, value: AnswerValue, { sides }: Negotiation, library: Library): boolean =>
  !library.questions.includes(question) || library.problem(question, value, sides) !== undefined

function pointsFor(state: Negotiation, readable: readonly Side[], own: Side | null, library: Library): readonly Point[] {
  const open = new Set(relevantAgreed(state, library))
  const asked = own === null ? open : new Set(library.relevant(ownAnswers(state, own), state.sides))
  const known = library.questions.filter((question) => open.has(question) || asked.has(question) || state.revealed[question] !== undefined)
  const gone = (Object.keys(state.revealed) as QuestionId[]).filter((question) => !library.questions.includes(question))
  const questions = [...known, ...gone]
  return questions.map((question): Point => {
    const head = { question, relevant: open.has(question) || asked.has(question) }
    const point = state.revealed[question]
    if (point !== undefined) {
      const { at: revealed, positions, agreed } = point
      if (agreed === undefined) return { ...head, state: 'differs', revealed, positions }
      return {
        ...head,
        state: 'agreed',
        revealed,
        positions,
        agreed,
        ...(isOutdated(question, agreed.value, state, library) ? { renew: true } : {}),
      }
    }
    const progress = Object.fromEntries(
      state.sides.map((side) => [
        side,
        readable.includes(side) ? ownProgress(state, side, question) : othersProgress(state, side, question, open),
      ]),
    )
    return { ...head, state: Object.values(progress).includes('handedIn') ? 'waiting' : 'open', progress }
  })
}

function ownProgress(state: Negotiation, side: Side, question: QuestionId): Progress {
  if (state.released[side]?.[question] === true) return 'handedIn'
  const answer = state.answers[side]?.[question]
  if (answer === undefined) return 'missing'
  return answer.value.kind === 'unknown' ? 'unknown' : 'answered'
}

/**
 * That a side has handed in a question which only some answers make relevant would tell that answer. So it is shown only
 * when what all agreed makes the question relevant.
 */
const othersProgress = (state: Negotiation, side: Side, question: QuestionId, open: ReadonlySet<QuestionId>): Progress =>
  open.has(question) && state.released[side]?.[question] === true ? 'handedIn' : 'missing'

function entry(event: NegotiationEvent): HistoryEntry {
  const { type, person, at } = event
  const who = { type, person, at }
  switch (type) {
    case 'answered':
      return { ...who, side: event.side, questions: [event.question] }
    case 'released':
      return { ...who, side: event.side, questions: event.questions }
    case 'revealed':
      return { ...who, questions: event.points.map(({ question }) => question) }
    case 'moved':
      return { ...who, side: event.side, questions: [event.question] }
    case 'proposed':
    case 'accepted':
      return { ...who, side: event.side, proposal: event.proposal }
    case 'changed':
    case 'withdrawn':
      return { ...who, proposal: event.proposal }
    case 'storyAdded':
    case 'storyDropped':
      return { ...who, side: event.side, story: event.id }
    case 'readingAllowed':
    case 'readingEnded':
      return { ...who, side: event.side }
    default:
      return unreachable(type)
  }
}

/**
 * What a viewer is given to fold: the events it may read, and seals instead of the private events of others. The database
 * does the same by row level security; the view made from this part equals the view made from everything.
 */
export function partFor(state: Negotiation, viewer: Viewer): Negotiation {
  const readable = readableSides(state, viewer)
  const events = state.history.filter((event) => {
    const side = privateTo(event)
    return side === null || readable.includes(side)
  })
  const seals = state.sides.flatMap((side) =>
    (Object.keys(state.released[side] ?? {}) as QuestionId[]).map((question) => ({ side, question })),
  )
  const { sides, ended } = state
  return fold({ sides, ...(ended === undefined ? {} : { ended }) }, events, seals)
}
