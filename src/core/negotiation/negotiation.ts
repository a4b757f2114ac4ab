import type { DecisionId } from '../agreement/agreement.ts'
import type { Situation } from '../agreement/situation.ts'
import type { AnswerValue, QuestionId } from '../catalogue/topic.ts'
import type { PersonId } from '../shared/id.ts'
import { unreachable } from '../shared/assert.ts'
import { keyOf, type FindingRef, type Patch } from './patch.ts'

/**
 * The negotiation of one cooperation, folded from its events. Each side answers alone; it hands in ("releases") answers
 * when it is ready to lay them open; a question is revealed when every side has released it. Equal answers are agreed
 * at once, different ones are positions, settled by a proposal that every side accepts.
 *
 * Events are facts: `evolve` never refuses. Whether something may happen is decided in decide.ts, what a person may see
 * in view.ts. A fold may be given everything (to decide) or only what one viewer may read, plus the seals of the others
 * (to show): the view is the same.
 */
export interface Negotiation {
  readonly sides: readonly Side[]
  /** What each side answered before the reveal. Private to the side for ever; a reveal copies what it lays open. */
  readonly answers: BySide<ByQuestion<PrivateAnswer>>
  /** Questions a side has handed in and not yet seen revealed. */
  readonly released: BySide<ByQuestion<true>>
  readonly revealed: ByQuestion<Revealed>
  readonly proposals: readonly Proposal[]
  readonly patches: readonly AcceptedPatch[]
  /** Emergencies that the parties added to the rehearsal, the oldest first. Everybody reads them. */
  readonly stories: readonly OwnStory[]
  /** Sides that let the coach read their private answers. */
  readonly reading: readonly Side[]
  /** Set when a party left: everything stays readable, nothing can be changed any more. */
  readonly ended?: Ending
  readonly history: readonly NegotiationEvent[]
}

/** The letter is only the order in which the companies were named; it is the party's id in the agreement. */
export type Side = 'a' | 'b' | 'c' | 'd'

/** The id of a proposal, a UUID. */
export type ProposalId = string

/** When something was recorded: ISO 8601 in UTC with milliseconds, `2026-11-23T09:14:03.120Z`. */
export type Instant = string

export type BySide<T> = Readonly<Partial<Record<Side, T>>>
export type ByQuestion<T> = Readonly<Partial<Record<QuestionId, T>>>

/** What stands behind an answer. Revealed together with a different answer, never with an equal one. */
export interface Grounds {
  /** What matters to us: the interest behind the position. */
  readonly interest?: string
  readonly reason?: string
}

export interface PrivateAnswer extends Grounds {
  readonly value: AnswerValue
  /** 1 for the first answer of this side to this question. Known only to the side. */
  readonly version: number
  readonly person: PersonId
  readonly at: Instant
}

/** What a side holds in the open. */
export interface Position extends Grounds {
  readonly value: AnswerValue
  /** 1 at the reveal, one more with each open change; says nothing about private changes before. */
  readonly version: number
  readonly person: PersonId
  readonly at: Instant
}

export interface Revealed {
  readonly at: Instant
  readonly positions: BySide<Position>
  readonly agreed?: Agreed
}

export interface Agreed {
  readonly value: AnswerValue
  readonly how: 'equal' | 'proposal'
  readonly proposal?: ProposalId
  readonly on: Instant
  /** Who stands for it: per side the person who answered or accepted. */
  readonly by: BySide<PersonId>
}

export interface Ending {
  readonly side: Side
  readonly at: Instant
}

/** What a proposal would do when every side has accepted it. */
export type Change =
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly value: AnswerValue }
  /** Closes a finding by an additional rule, an exception edge or an exclusion. */
  | { readonly kind: 'patch'; readonly about: FindingRef; readonly patch: Patch }
  /** Puts a finding or a question on the agenda of the next talk. */
  | { readonly kind: 'talk'; readonly about: FindingRef | QuestionId; readonly note: string }

export interface Proposal extends Grounds {
  readonly id: ProposalId
  /** The proposing side; null for the coach. */
  readonly side: Side | null
  readonly person: PersonId
  readonly at: Instant
  readonly change: Change
  /** 1 at first; a changed text is a new version and loses every acceptance but the proposer's. */
  readonly version: number
  readonly accepted: BySide<{ readonly person: PersonId; readonly at: Instant }>
  /** `superseded`: something else was agreed on the same point. */
  readonly state: 'open' | 'accepted' | 'withdrawn' | 'superseded'
  /** When it stopped being open. */
  readonly closed?: Instant
}

/** A patch that all sides accepted, in the order of taking effect. */
export interface AcceptedPatch {
  readonly proposal: ProposalId
  /** Side that proposed it; null for the coach. */
  readonly by: Side | null
  readonly on: Instant
  readonly patch: Patch
}

/** The id of a story of the parties, a UUID. */
export type StoryId = string

/** An emergency as a party tells it: what is asked, and the facts of the case. The agreement of the day answers it. */
export interface OwnStory {
  readonly id: StoryId
  readonly side: Side
  readonly person: PersonId
  readonly at: Instant
  readonly title: string
  readonly story: string
  readonly about: readonly DecisionId[]
  readonly known: Situation
}

interface Recorded {
  readonly person: PersonId
  readonly at: Instant
}

export type NegotiationEvent = PrivateEvent | OpenEvent

/** Read only by its own side (and by the coach while that side allows it). */
type PrivateEvent = Recorded & { readonly side: Side } & (
    | ({ readonly type: 'answered'; readonly question: QuestionId; readonly value: AnswerValue } & Grounds)
    | { readonly type: 'released'; readonly questions: readonly QuestionId[] }
    | { readonly type: 'readingAllowed' }
    | { readonly type: 'readingEnded' }
  )

/** Read by everybody in the cooperation. */
type OpenEvent = Recorded &
  (
    | { readonly type: 'revealed'; readonly points: readonly RevealedPoint[] }
    /** An open change of a revealed position; `agrees` when all positions are equal now. */
    | ({
        readonly type: 'moved'
        readonly side: Side
        readonly question: QuestionId
        readonly value: AnswerValue
        readonly agrees: boolean
      } & Grounds)
    | ({ readonly type: 'proposed'; readonly proposal: ProposalId; readonly side: Side | null; readonly change: Change } & Grounds)
    | ({ readonly type: 'changed'; readonly proposal: ProposalId; readonly change: Change } & Grounds)
    | { readonly type: 'accepted'; readonly proposal: ProposalId; readonly side: Side }
    | { readonly type: 'withdrawn'; readonly proposal: ProposalId }
    | ({ readonly type: 'storyAdded' } & Omit<OwnStory, 'person' | 'at'>)
    | { readonly type: 'storyDropped'; readonly side: Side; readonly id: StoryId }
  )

/** One question laid open. Equal answers show the common value and who gave it; their grounds stay private. */
export type RevealedPoint =
  | {
      readonly question: QuestionId
      readonly equal: true
      readonly value: AnswerValue
      readonly by: BySide<{ readonly person: PersonId; readonly at: Instant }>
    }
  | { readonly question: QuestionId; readonly equal: false; readonly positions: BySide<Omit<Position, 'version'>> }

/** One question that one side has handed in and that is not revealed: all that may be known of it outside that side. */
export interface Seal {
  readonly side: Side
  readonly question: QuestionId
}

/** What the negotiation takes from the cooperation: its sides, and whether one of them has left. */
export interface Start {
  readonly sides: readonly Side[]
  readonly ended?: Ending
}

/** The side that alone may read this event; null when everybody may. */
export const privateTo = (event: NegotiationEvent): Side | null => {
  switch (event.type) {
    case 'answered':
    case 'released':
    case 'readingAllowed':
    case 'readingEnded':
      return event.side
    case 'revealed':
    case 'moved':
    case 'proposed':
    case 'changed':
    case 'accepted':
    case 'withdrawn':
    case 'storyAdded':
    case 'storyDropped':
      return null
    default:
      return unreachable(event)
  }
}

export const begin = ({ sides, ended }: Start): Negotiation => ({
  sides,
  ...(ended === undefined ? {} : { ended }),
  answers: {},
  released: {},
  revealed: {},
  proposals: [],
  patches: [],
  stories: [],
  reading: [],
  history: [],
})

/** The state after these events; `seals` stand for private events that the reader may not have. */
export function fold(start: Start, events: readonly NegotiationEvent[], seals: readonly Seal[] = []): Negotiation {
  const state = { ...inARow(events).reduce(allHappened, begin(start)), history: events }
  const released: Partial<Record<Side, ByQuestion<true>>> = { ...state.released }
  for (const { side, question } of seals) {
    if (state.revealed[question] === undefined) released[side] = { ...released[side], [question]: true }
  }
  return { ...state, released }
}

/** Total: an event happened, whatever we think of it today. */
export const evolve = (state: Negotiation, event: NegotiationEvent): Negotiation => ({
  ...happened(state, event),
  history: [...state.history, event],
})

type Answered = Extract<NegotiationEvent, { type: 'answered' }>

/** The events in their order; answers that one side gave one after the other stand together. */
function inARow(events: readonly NegotiationEvent[]): readonly (NegotiationEvent | readonly Answered[])[] {
  const rows: (NegotiationEvent | Answered[])[] = []
  for (const event of events) {
    const last = rows.at(-1)
    if (event.type !== 'answered') rows.push(event)
    else if (Array.isArray(last) && last[0]?.side === event.side) last.push(event)
    else rows.push([event])
  }
  return rows
}

const allHappened = (state: Negotiation, row: NegotiationEvent | readonly Answered[]): Negotiation =>
  'type' in row ? happened(state, row) : answered(state, row)

/** Answers of one side. All that it has answered is copied once, not once for each of them. */
function answered(state: Negotiation, events: readonly Answered[]): Negotiation {
  const [first] = events
  if (first === undefined) return state
  const own: Partial<Record<QuestionId, PrivateAnswer>> = { ...state.answers[first.side] }
  for (const { question, value, interest, reason, person, at } of events)
    own[question] = { value, ...grounds({ interest, reason }), version: (own[question]?.version ?? 0) + 1, person, at }
  // Who does not know any more has nothing to lay open: the question is no longer handed in.
  const unknown = events.filter(({ value }) => value.kind === 'unknown').map(({ question }) => question)
  const released = unknown.length === 0 ? state.released : without(state.released, first.side, unknown)
  return { ...state, answers: { ...state.answers, [first.side]: own }, released }
}

/** Everything but the history. */
function happened(state: Negotiation, event: NegotiationEvent): Negotiation {
  switch (event.type) {
    case 'answered':
      return answered(state, [event])
    case 'released': {
      const added = Object.fromEntries(
        event.questions.filter((question) => state.revealed[question] === undefined).map((question) => [question, true as const]),
      )
      return { ...state, released: { ...state.released, [event.side]: { ...state.released[event.side], ...added } } }
    }
    case 'revealed': {
      const questions = event.points.map((point) => point.question)
      const points = event.points.map((point) => [point.question, revealedAt(point, event.at)] as const)
      const released = state.sides.reduce((all, side) => without(all, side, questions), state.released)
      return { ...state, released, revealed: { ...state.revealed, ...Object.fromEntries(points) } }
    }
    case 'moved': {
      const point = state.revealed[event.question]
      if (point === undefined) return state
      const { value, interest, reason, person, at } = event
      const version = (point.positions[event.side]?.version ?? 0) + 1
      const position: Position = { value, ...grounds({ interest, reason }), version, person, at }
      const positions = { ...point.positions, [event.side]: position }
      if (!event.agrees) return { ...state, revealed: { ...state.revealed, [event.question]: { ...point, positions } } }
      const by = Object.fromEntries(state.sides.map((side) => [side, positions[side]?.person ?? person]))
      const agreed: Agreed = { value, how: 'equal', on: at, by }
      return {
        ...state,
        revealed: { ...state.revealed, [event.question]: { ...point, positions, agreed } },
        proposals: supersede(state.proposals, { kind: 'answer', question: event.question, value }, null, at),
      }
    }
    case 'proposed': {
      const { proposal: id, side, person, at, change, interest, reason } = event
      const accepted = side === null ? {} : { [side]: { person, at } }
      const proposal: Proposal = { id, side, person, at, change, ...grounds({ interest, reason }), version: 1, accepted, state: 'open' }
      return { ...state, proposals: [...state.proposals, proposal] }
    }
    case 'changed': {
      const proposals = state.proposals.map((proposal): Proposal => {
        if (proposal.id !== event.proposal) return proposal
        const { id, side, version } = proposal
        const { person, at, change, interest, reason } = event
        const accepted = side === null ? {} : { [side]: { person, at } }
        return { id, side, person, at, change, ...grounds({ interest, reason }), version: version + 1, accepted, state: 'open' }
      })
      return { ...state, proposals }
    }
    case 'accepted': {
      const proposal = state.proposals.find(({ id }) => id === event.proposal)
      if (proposal === undefined) return state
      const accepted = { ...proposal.accepted, [event.side]: { person: event.person, at: event.at } }
      const proposals = state.proposals.map((other) => (other === proposal ? { ...other, accepted } : other))
      if (!state.sides.every((side) => accepted[side] !== undefined)) return { ...state, proposals }
      return takeEffect({ ...state, proposals }, { ...proposal, accepted }, event.at)
    }
    case 'withdrawn':
      return {
        ...state,
        proposals: state.proposals.map((proposal) =>
          proposal.id === event.proposal ? { ...proposal, state: 'withdrawn', closed: event.at } : proposal,
        ),
      }
    case 'storyAdded': {
      const { type: _, ...story } = event
      return { ...state, stories: [...state.stories, story] }
    }
    case 'storyDropped':
      return { ...state, stories: state.stories.filter(({ id }) => id !== event.id) }
    case 'readingAllowed':
      return { ...state, reading: state.sides.filter((side) => side === event.side || state.reading.includes(side)) }
    case 'readingEnded':
      return { ...state, reading: state.reading.filter((side) => side !== event.side) }
    default:
      return unreachable(event)
  }
}

/** Every side has accepted: the answer is agreed, the patch holds, the talk stands on the agenda. */
function takeEffect(state: Negotiation, proposal: Proposal, on: Instant): Negotiation {
  const { change } = proposal
  const proposals = supersede(state.proposals, change, proposal.id, on).map((other) =>
    other.id === proposal.id ? { ...other, state: 'accepted' as const, closed: on } : other,
  )
  switch (change.kind) {
    case 'answer': {
      const by = Object.fromEntries(state.sides.map((side) => [side, proposal.accepted[side]?.person]))
      const agreed: Agreed = { value: change.value, how: 'proposal', proposal: proposal.id, on, by }
      const point = state.revealed[change.question] ?? { at: on, positions: {} }
      return { ...state, proposals, revealed: { ...state.revealed, [change.question]: { ...point, agreed } } }
    }
    case 'patch':
      return { ...state, proposals, patches: [...state.patches, { proposal: proposal.id, by: proposal.side, on, patch: change.patch }] }
    case 'talk':
      return { ...state, proposals }
    default:
      return unreachable(change)
  }
}

/** An earlier yes to another text must not overrule what was agreed after it, and what is settled need not be talked about. */
const supersede = (proposals: readonly Proposal[], change: Change, except: ProposalId | null, closed: Instant): readonly Proposal[] =>
  proposals.map((proposal) =>
    proposal.state === 'open' &&
    proposal.id !== except &&
    (subjectOf(proposal.change) === subjectOf(change) || spares(change, proposal.change))
      ? { ...proposal, state: 'superseded', closed }
      : proposal,
  )

/** Whether an accepted change closes the finding that the other one would only talk about. */
const spares = (change: Change, other: Change): boolean =>
  change.kind === 'patch' && other.kind === 'talk' && typeof other.about !== 'string' && keyOf(change.about) === keyOf(other.about)

/** Two changes with the same subject compete: only one of them can be what was agreed. */
export const subjectOf = (change: Change): string => {
  switch (change.kind) {
    case 'answer':
      return `answer ${change.question}`
    case 'patch':
      return `patch ${keyOf(change.about)}`
    case 'talk':
      return `talk ${typeof change.about === 'string' ? change.about : keyOf(change.about)}`
    default:
      return unreachable(change)
  }
}

function revealedAt(point: RevealedPoint, at: Instant): Revealed {
  if (!point.equal) {
    return {
      at,
      positions: Object.fromEntries(Object.entries(point.positions).map(([side, position]) => [side, { ...position, version: 1 }])),
    }
  }
  const { value } = point
  const positions = Object.fromEntries(Object.entries(point.by).map(([side, who]) => [side, { value, ...who, version: 1 }]))
  const by = Object.fromEntries(Object.entries(point.by).map(([side, who]) => [side, who.person]))
  return { at, positions, agreed: { value, how: 'equal', on: at, by } }
}

const without = (released: BySide<ByQuestion<true>>, side: Side, questions: readonly QuestionId[]): BySide<ByQuestion<true>> => {
  const gone = new Set<string>(questions)
  return { ...released, [side]: Object.fromEntries(Object.entries(released[side] ?? {}).filter(([question]) => !gone.has(question))) }
}

/** Grounds without the keys that were not given. */
export const grounds = ({ interest, reason }: { readonly interest: string | undefined; readonly reason: string | undefined }): Grounds => ({
  ...(interest === undefined ? {} : { interest }),
  ...(reason === undefined ? {} : { reason }),
})
