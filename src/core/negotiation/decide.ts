import type { Agreement, FactId } from '../agreement/agreement.ts'
import { sectionsOf } from '../agreement/axis.ts'
import type { Value } from '../agreement/situation.ts'
import type { AnswerProblem } from '../catalogue/questions.ts'
import type { AnswerValue, QuestionId } from '../catalogue/topic.ts'
import type { PersonId } from '../shared/id.ts'
import { assert, unreachable } from '../shared/assert.ts'
import { ok, refuse, type Result } from '../shared/result.ts'
import { agreedAnswers, ownAnswers, relevantAgreed } from './answers.ts'
import type { Library } from './library.ts'
import {
  evolve,
  grounds,
  privateTo,
  subjectOf,
  type BySide,
  type Change,
  type Grounds,
  type Instant,
  type Negotiation,
  type NegotiationEvent,
  type OwnStory,
  type Position,
  type PrivateAnswer,
  type Proposal,
  type ProposalId,
  type RevealedPoint,
  type Side,
  type StoryId,
} from './negotiation.ts'
import { applyPatches, type MisfitCode } from './patch.ts'
import type { Viewer } from './view.ts'

/** What somebody wants to do. See `src/wire/cooperation.ts` for `expected`, `open` and `version`. */
export type Command =
  | ({
      readonly type: 'answer'
      readonly question: QuestionId
      readonly value: AnswerValue
      readonly expected?: number
      readonly open?: true
    } & Grounds)
  | { readonly type: 'release'; readonly questions: readonly QuestionId[] }
  /** `proposal` is a fresh id, chosen by the caller. */
  | ({ readonly type: 'propose'; readonly proposal: ProposalId; readonly change: Change } & Grounds)
  | ({ readonly type: 'change'; readonly proposal: ProposalId; readonly version: number; readonly change: Change } & Grounds)
  | { readonly type: 'accept'; readonly proposal: ProposalId; readonly version: number }
  | { readonly type: 'withdraw'; readonly proposal: ProposalId }
  | ({ readonly type: 'addStory' } & Pick<OwnStory, 'id' | 'title' | 'story' | 'about' | 'known'>)
  | { readonly type: 'dropStory'; readonly id: StoryId }
  | { readonly type: 'coachReading'; readonly allowed: boolean }

export interface Actor extends Viewer {
  readonly person: PersonId
}

/** The answer that a side has now, told to the same side only. */
interface Current extends Grounds {
  readonly value: AnswerValue
  readonly version: number
  readonly person: PersonId
  readonly at: Instant
}

/** Why a command is refused. Like the view it tells nothing of what another side keeps private. */
export type NegotiationRefusal =
  /** A party has left; what was agreed stays readable. */
  | { readonly code: 'cooperationEnded'; readonly side: Side; readonly at: Instant }
  /** Only owners answer, propose and accept; the coach proposes from the library. */
  | { readonly code: 'notYours' }
  | { readonly code: 'unknownQuestion'; readonly question: QuestionId }
  /** By what is agreed and what this side answered, the question is not asked any more. */
  | { readonly code: 'questionNotRelevant'; readonly question: QuestionId }
  | { readonly code: 'invalidAnswer'; readonly question: QuestionId; readonly problem: AnswerProblem }
  /** Somebody of the same side was faster. */
  | { readonly code: 'answeredMeanwhile'; readonly question: QuestionId; readonly current: Current | null }
  /** The answer was meant to be private, but would be read by all. */
  | { readonly code: 'revealedMeanwhile'; readonly question: QuestionId }
  /** Agreed points are reopened by a proposal only. */
  | { readonly code: 'alreadyAgreed'; readonly question: QuestionId }
  /** Handing in needs an answer to each of these; *don't know yet* is none. */
  | { readonly code: 'notAnswered'; readonly questions: readonly QuestionId[] }
  | { readonly code: 'answerOutdated'; readonly questions: readonly QuestionId[] }
  /** Before the reveal each side answers alone; a proposal would show what it holds. */
  | { readonly code: 'notRevealed'; readonly question: QuestionId }
  | { readonly code: 'sameAsAgreed'; readonly question: QuestionId }
  | { readonly code: 'unknownProposal' }
  | { readonly code: 'proposalClosed'; readonly state: Exclude<Proposal['state'], 'open'> }
  /** The text is not the one that was read. */
  | { readonly code: 'proposalChanged'; readonly version: number }
  /** A change keeps its subject; something else is a new proposal. */
  | { readonly code: 'otherSubject' }
  | { readonly code: 'coachMayNotWord' }
  | { readonly code: 'patchDoesNotFit'; readonly problem: MisfitCode }
  /** The agreement of today knows no such decision, fact or value: `what` is its name. */
  | { readonly code: 'storyDoesNotFit'; readonly what: string }
  | { readonly code: 'tooManyStories'; readonly most: number }
  | { readonly code: 'unknownStory' }

type Decision = Result<readonly NegotiationEvent[], NegotiationRefusal>

/** No events: it is already as the command wants it. */
export function decide(state: Negotiation, command: Command, actor: Actor, at: Instant, library: Library): Decision {
  if (state.ended !== undefined) return refuse({ code: 'cooperationEnded', ...state.ended })
  if (!mayNegotiate(actor)) return refuse({ code: 'notYours' })
  const decided = decideAlone(state, command, actor, at, library)
  if (!decided.ok) return decided
  const after = decided.value.reduce(evolve, state)
  const revealed = reveal(after, library)
  return revealed.length === 0 ? decided : ok([...decided.value, { type: 'revealed', points: revealed, person: actor.person, at }])
}

export const mayNegotiate = ({ role, side }: Viewer): boolean => (role === 'owner' && side !== null) || role === 'coach'

function decideAlone(state: Negotiation, command: Command, actor: Actor, at: Instant, library: Library): Decision {
  const who = { person: actor.person, at }
  switch (command.type) {
    case 'propose':
      return propose(state, command, actor, at, library)
    case 'change':
      return change(state, command, actor, at, library)
    case 'withdraw': {
      const found = openProposal(state, command.proposal)
      if (!found.ok) return found
      return found.value.side === actor.side
        ? ok([{ type: 'withdrawn', proposal: command.proposal, ...who }])
        : refuse({ code: 'notYours' })
    }
    case 'answer':
    case 'release':
    case 'accept':
    case 'addStory':
    case 'dropStory':
    case 'coachReading': {
      const { side } = actor
      if (side === null) return refuse({ code: 'notYours' })
      switch (command.type) {
        case 'answer':
          return answer(state, command, side, who, library)
        case 'release':
          return release(state, command.questions, side, who, library)
        case 'accept':
          return accept(state, command, side, who, library)
        case 'addStory':
          return addStory(state, command, side, who, library)
        case 'dropStory': {
          const story = state.stories.find(({ id }) => id === command.id)
          if (story === undefined) return refuse({ code: 'unknownStory' })
          return story.side === side ? ok([{ type: 'storyDropped', side, id: story.id, ...who }]) : refuse({ code: 'notYours' })
        }
        case 'coachReading':
          if (state.reading.includes(side) === command.allowed) return ok([])
          return ok([{ type: command.allowed ? 'readingAllowed' : 'readingEnded', side, ...who }])
        default:
          return unreachable(command)
      }
    }
    default:
      return unreachable(command)
  }
}

type Recorder = { readonly person: PersonId; readonly at: Instant }

function answer(state: Negotiation, command: Extract<Command, { type: 'answer' }>, side: Side, who: Recorder, library: Library): Decision {
  const { question, value } = command
  const point = state.revealed[question]
  const current = point === undefined ? state.answers[side]?.[question] : point.positions[side]
  if (point !== undefined && command.open !== true) return refuse({ code: 'revealedMeanwhile', question })
  if (command.expected !== undefined && command.expected !== (current?.version ?? 0)) {
    return refuse({ code: 'answeredMeanwhile', question, current: current === undefined ? null : told(current) })
  }
  const problem = answerProblem(question, value, state, library)
  if (problem !== undefined) return refuse(problem)
  if (point?.agreed !== undefined) return refuse({ code: 'alreadyAgreed', question })
  if (!library.isRelevant(question, ownAnswers(state, side), state.sides)) return refuse({ code: 'questionNotRelevant', question })
  const text = grounds({ interest: command.interest, reason: command.reason })
  if (point === undefined) return ok([{ type: 'answered', side, question, value, ...text, ...who }])
  const others = state.sides.filter((other) => other !== side).map((other) => point.positions[other]?.value)
  const agrees = value.kind !== 'unknown' && others.every((other) => other !== undefined && library.same(value, other))
  return ok([{ type: 'moved', side, question, value, ...text, agrees, ...who }])
}

const told = ({ value, interest, reason, version, person, at }: PrivateAnswer | Position): Current => ({
  value,
  ...grounds({ interest, reason }),
  version,
  person,
  at,
})

function answerProblem(question: QuestionId, value: AnswerValue, { sides }: Negotiation, library: Library): NegotiationRefusal | undefined {
  if (!library.questions.includes(question)) return { code: 'unknownQuestion', question }
  const problem = library.problem(question, value, sides)
  return problem === undefined ? undefined : { code: 'invalidAnswer', question, problem }
}

function release(state: Negotiation, questions: readonly QuestionId[], side: Side, who: Recorder, library: Library): Decision {
  const stranger = questions.find((question) => !library.questions.includes(question))
  if (stranger !== undefined) return refuse({ code: 'unknownQuestion', question: stranger })
  const asked = [...new Set(questions)].filter(
    (question) => state.revealed[question] === undefined && state.released[side]?.[question] === undefined,
  )
  const relevant = new Set(library.relevant(ownAnswers(state, side), state.sides))
  const gone = asked.find((question) => !relevant.has(question))
  if (gone !== undefined) return refuse({ code: 'questionNotRelevant', question: gone })
  const missing = asked.filter((question) => (state.answers[side]?.[question]?.value.kind ?? 'unknown') === 'unknown')
  if (missing.length > 0) return refuse({ code: 'notAnswered', questions: missing })
  const outdated = asked.filter((question) => !isReady(state, side, question, library))
  if (outdated.length > 0) return refuse({ code: 'answerOutdated', questions: outdated })
  return asked.length === 0 ? ok([]) : ok([{ type: 'released', side, questions: asked, ...who }])
}

/** Whether this side has an answer that may be laid open as it is. */
function isReady(state: Negotiation, side: Side, question: QuestionId, library: Library): boolean {
  const value = state.answers[side]?.[question]?.value
  return value !== undefined && value.kind !== 'unknown' && library.problem(question, value, state.sides) === undefined
}

/**
 * What every side has handed in and what is asked by all that is agreed. An agreed answer can make further questions
 * relevant that all have handed in already, so this goes on until nothing follows.
 */
function reveal(state: Negotiation, library: Library): readonly RevealedPoint[] {
  const [first] = state.sides
  assert(first !== undefined, 'a negotiation has sides')
  const handedIn = new Set(
    (Object.keys(state.released[first] ?? {}) as QuestionId[]).filter(
      (question) =>
        state.revealed[question] === undefined &&
        state.sides.every((side) => state.released[side]?.[question] === true && isReady(state, side, question, library)),
    ),
  )
  // Nearly every command leaves nothing to lay open; then nobody needs to know what is asked.
  const ready = handedIn.size === 0 ? [] : relevantAgreed(state, library).filter((question) => handedIn.has(question))
  if (ready.length === 0) return []
  const points = ready.map((question) => laidOpen(state, question, library))
  // Person and time play no part in what follows from a reveal.
  const after = evolve(state, { type: 'revealed', points, person: '' as PersonId, at: '' })
  return [...points, ...reveal(after, library)]
}

function laidOpen(state: Negotiation, question: QuestionId, library: Library): RevealedPoint {
  const answers = state.sides.map((side) => {
    const answer = state.answers[side]?.[question]
    assert(answer !== undefined, 'what is revealed was answered by every side')
    return [side, answer] as const
  })
  const first = answers[0]?.[1]
  assert(first !== undefined, 'a negotiation has sides')
  if (answers.every(([, { value }]) => library.same(first.value, value))) {
    return {
      question,
      equal: true,
      value: first.value,
      by: Object.fromEntries(answers.map(([side, { person, at }]) => [side, { person, at }])),
    }
  }
  const positions: BySide<Omit<Position, 'version'>> = Object.fromEntries(
    answers.map(([side, { value, interest, reason, person, at }]) => [side, { value, ...grounds({ interest, reason }), person, at }]),
  )
  return { question, equal: false, positions }
}

function openProposal(state: Negotiation, id: ProposalId): Result<Proposal, NegotiationRefusal> {
  const proposal = state.proposals.find((other) => other.id === id)
  if (proposal === undefined) return refuse({ code: 'unknownProposal' })
  return proposal.state === 'open' ? ok(proposal) : refuse({ code: 'proposalClosed', state: proposal.state })
}

function propose(
  state: Negotiation,
  command: Extract<Command, { type: 'propose' }>,
  actor: Actor,
  at: Instant,
  library: Library,
): Decision {
  const problem = changeProblem(state, command.change, actor, library)
  if (problem !== undefined) return refuse(problem)
  const { proposal, change, interest, reason } = command
  return ok([{ type: 'proposed', proposal, side: actor.side, change, ...grounds({ interest, reason }), person: actor.person, at }])
}

function change(state: Negotiation, command: Extract<Command, { type: 'change' }>, actor: Actor, at: Instant, library: Library): Decision {
  const found = openProposal(state, command.proposal)
  if (!found.ok) return found
  if (found.value.side !== actor.side) return refuse({ code: 'notYours' })
  if (found.value.version !== command.version) return refuse({ code: 'proposalChanged', version: found.value.version })
  if (subjectOf(found.value.change) !== subjectOf(command.change)) return refuse({ code: 'otherSubject' })
  const problem = changeProblem(state, command.change, actor, library)
  if (problem !== undefined) return refuse(problem)
  const { proposal, change, interest, reason } = command
  return ok([{ type: 'changed', proposal, change, ...grounds({ interest, reason }), person: actor.person, at }])
}

function accept(state: Negotiation, command: Extract<Command, { type: 'accept' }>, side: Side, who: Recorder, library: Library): Decision {
  const found = openProposal(state, command.proposal)
  if (!found.ok) return found
  const proposal = found.value
  if (proposal.version !== command.version) return refuse({ code: 'proposalChanged', version: proposal.version })
  if (proposal.accepted[side] !== undefined) return ok([])
  // What fitted when it was proposed may not fit any more.
  const problem = fitProblem(state, proposal.change, library)
  if (problem !== undefined) return refuse(problem)
  return ok([{ type: 'accepted', proposal: proposal.id, side, ...who }])
}

/** So many stories of their own the parties keep at once. */
export const mostStories = 100

function addStory(
  state: Negotiation,
  command: Extract<Command, { type: 'addStory' }>,
  side: Side,
  who: Recorder,
  library: Library,
): Decision {
  const { id, title, story, about, known } = command
  if (state.stories.some((other) => other.id === id)) return ok([])
  if (state.stories.length >= mostStories) return refuse({ code: 'tooManyStories', most: mostStories })
  const { agreement } = applyPatches(library.expand(agreedAnswers(state), state.sides).agreement, state.patches)
  const stranger =
    about.find((decision) => !Object.hasOwn(agreement.decisions, decision)) ??
    Object.keys(known).find((fact) => !Object.hasOwn(agreement.facts, fact) || !isValueOf(agreement, fact, known[fact]))
  if (stranger !== undefined) return refuse({ code: 'storyDoesNotFit', what: stranger })
  return ok([{ type: 'storyAdded', id, side, title: title.trim(), story: story.trim(), about, known, ...who }])
}

function isValueOf(agreement: Agreement, fact: FactId, value: Value | undefined): boolean {
  const section = sectionsOf(agreement, fact).find(({ name }) => name === value?.section)
  if (value === undefined || section === undefined) return false
  return section.kind === 'point'
    ? !('n' in value)
    : 'n' in value && value.n >= section.min && (section.max === undefined || value.n <= section.max)
}

function changeProblem(state: Negotiation, change: Change, actor: Actor, library: Library): NegotiationRefusal | undefined {
  // The coach may lay an option of the library on the table or put something on the agenda, but words no rule of the parties.
  const worded = change.kind === 'patch' || (change.kind === 'answer' && change.value.kind !== 'choice' && change.value.kind !== 'choices')
  if (actor.side === null && worded) return { code: 'coachMayNotWord' }
  if (change.kind === 'answer') {
    const { question, value } = change
    const agreed = state.revealed[question]?.agreed
    if (agreed !== undefined && library.same(agreed.value, value)) return { code: 'sameAsAgreed', question }
  }
  return fitProblem(state, change, library)
}

function fitProblem(state: Negotiation, change: Change, library: Library): NegotiationRefusal | undefined {
  switch (change.kind) {
    case 'answer': {
      const { question, value } = change
      const problem = answerProblem(question, value, state, library)
      if (problem !== undefined) return problem
      if (value.kind === 'unknown') return { code: 'invalidAnswer', question, problem: { code: 'nothingChosen' } }
      return state.revealed[question] === undefined ? { code: 'notRevealed', question } : undefined
    }
    case 'patch': {
      const { agreement } = library.expand(agreedAnswers(state), state.sides)
      const before = applyPatches(agreement, state.patches)
      const misfit = applyPatches(before.agreement, [change]).misfits[0]
      return misfit === undefined ? undefined : { code: 'patchDoesNotFit', problem: misfit.code }
    }
    case 'talk':
      return typeof change.about === 'string' && !library.questions.includes(change.about)
        ? { code: 'unknownQuestion', question: change.about }
        : undefined
    default:
      return unreachable(change)
  }
}

/** Whose pages show something new: everybody's, or those of who may read these sides' private answers. */
export type Audience = 'all' | { readonly sides: readonly Side[]; readonly coach: boolean }

/**
 * A side that hands in questions which only its own answers make relevant changes nothing for the others, so they are not
 * even told that something happened.
 */
export function audience(before: Negotiation, events: readonly NegotiationEvent[], library: Library): Audience {
  const sides = new Set<Side>()
  let state = before
  for (const event of events) {
    const side = privateTo(event)
    const after = evolve(state, event)
    if (side === null || handedIn(state, side, library) !== handedIn(after, side, library)) return 'all'
    sides.add(side)
    state = after
  }
  return { sides: [...sides], coach: [...sides].some((side) => before.reading.includes(side) || state.reading.includes(side)) }
}

const handedIn = (state: Negotiation, side: Side, library: Library): string =>
  relevantAgreed(state, library)
    .filter((question) => state.released[side]?.[question] === true)
    .join(' ')
