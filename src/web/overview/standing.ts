import { relevantQuestions } from '#core/catalogue/questions.ts'
import type { AnswerValue, QuestionId, TopicId } from '#core/catalogue/topic.ts'
import type { Proposal, Side } from '#core/negotiation/negotiation.ts'
import type { Point } from '#core/negotiation/view.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import type { PendingAnswer } from '../cooperation/answer-queue.ts'
import { agreedOf, byTopic, isAgreed, topicOf, type TopicPoints } from '../cooperation/answers.ts'
import type { Parties } from '../cooperation/data.ts'
import { isGiven, ownInterview, ownTopics } from '../interview/own.ts'
import type { OpenFinding } from './open-findings.ts'

/** How a side stands in a topic, as far as this reader may know. */
export type SideStanding =
  | { readonly kind: 'agreed' }
  /** Revealed and different: the first of these positions. */
  | { readonly kind: 'differs'; readonly question: QuestionId; readonly value: AnswerValue | undefined }
  | { readonly kind: 'covered' }
  | { readonly kind: 'partly'; readonly done: number; readonly all: number }
  | { readonly kind: 'missing' }

/**
 * The questions that all sides are asked by what is agreed. What only the own answers make relevant is nobody else's turn, and nobody
 * else's to be missed.
 */
export const askedOfAll = (view: Pick<CooperationView, 'negotiation'>): ReadonlySet<QuestionId> =>
  new Set(relevantQuestions(agreedOf(view), view.negotiation.sides).map(({ id }) => id))

export function sideStanding(points: readonly Point[], side: Side): SideStanding {
  if (points.length > 0 && points.every(isAgreed)) return { kind: 'agreed' }
  const differs = points.find((point) => point.state === 'differs')
  if (differs?.state === 'differs') return { kind: 'differs', question: differs.question, value: differs.positions[side]?.value }
  const open = points.flatMap((point) => (point.state === 'open' || point.state === 'waiting' ? [point.progress[side] ?? 'missing'] : []))
  const done = open.filter((progress) => progress === 'handedIn' || progress === 'answered').length
  if (done === open.length && open.length > 0) return { kind: 'covered' }
  return done === 0 ? { kind: 'missing' } : { kind: 'partly', done, all: open.length }
}

/** What waits for somebody: by topic, on the page of findings, or one finding that nobody has moved yet. */
export type Waiting = TopicWaiting | { readonly kind: 'findingProposal'; readonly count: number } | FindingWaiting

interface TopicWaiting {
  readonly kind: 'answer' | 'reveal' | 'settle' | 'proposal'
  readonly topic: TopicId
  readonly count: number
  /** The first question that nobody of the own side has answered. */
  readonly question?: QuestionId
}

interface FindingWaiting {
  readonly kind: 'finding'
  readonly count: 1
  readonly finding: OpenFinding
}

const topicOfChange = ({ change }: Pick<Proposal, 'change'>): TopicId | undefined => {
  if (change.kind === 'answer') return topicOf(change.question)
  if (change.kind === 'talk' && typeof change.about === 'string') return topicOf(change.about)
  return undefined
}

/** Open proposals that this side has not accepted: by topic, and after them those about findings. */
function proposalsFor({ negotiation }: CooperationView, side: Side): readonly Waiting[] {
  const waiting = (negotiation.proposals as readonly Proposal[]).filter(
    (proposal) => proposal.state === 'open' && proposal.accepted[side] === undefined,
  )
  const topics = waiting.map(topicOfChange)
  const aboutFindings = topics.filter((topic) => topic === undefined).length
  return [
    ...[...new Set(topics)].flatMap((topic): Waiting[] =>
      topic === undefined ? [] : [{ topic, kind: 'proposal', count: topics.filter((each) => each === topic).length }],
    ),
    ...(aboutFindings === 0 ? [] : [{ kind: 'findingProposal' as const, count: aboutFindings }]),
  ]
}

/** What waits for the own side, the most useful step first: proposals, answers, revealing, differences, findings. */
export function waitingForOwn(
  view: CooperationView,
  side: Side,
  pending: readonly PendingAnswer[],
  findings: readonly OpenFinding[],
): readonly Waiting[] {
  const topics = ownTopics(view, side, pending)
  // In the order of the interview: the topic whose question is best asked next comes first.
  const missing = ownInterview(view, side, pending).filter(({ state }) => state === 'missing')
  const inOrder = [...new Set(missing.map(({ question }) => topicOf(question.id)))]
  const placeOf = (topic: TopicId): number => (inOrder.includes(topic) ? inOrder.indexOf(topic) : inOrder.length)
  const answers = topics
    .toSorted((one, other) => placeOf(one.topic) - placeOf(other.topic))
    .map(({ topic, questions }): TopicWaiting => {
      const next = missing.find(({ question }) => topicOf(question.id) === topic)?.question.id
      return {
        topic,
        kind: 'answer',
        count: questions.filter((question) => !isGiven(question)).length,
        ...(next === undefined ? {} : { question: next }),
      }
    })
  const begun = answers.filter(({ topic }) => othersHandedIn(view, side, topic))
  const reveals = topics.map(({ topic, questions }): TopicWaiting => ({
    topic,
    kind: 'reveal',
    count: questions.filter(({ state }) => state === 'answered').length,
  }))
  const differs = byTopic(view).map(({ topic, points }): TopicWaiting => ({
    topic,
    kind: 'settle',
    count: points.filter((point) => isUnsettled(point) && !hasOwnProposal(view, side, point.question)).length,
  }))
  return [
    ...proposalsFor(view, side),
    ...begun,
    ...answers.filter((waiting) => !begun.includes(waiting)),
    ...reveals,
    ...differs,
    ...waitingFindings(findings),
  ].filter(({ count }) => count > 0)
}

/** Different, or agreed on an option that is not there any more. */
const isUnsettled = (point: Point): boolean => point.state === 'differs' || (point.state === 'agreed' && point.renew === true)

export const waitingFindings = (findings: readonly OpenFinding[]): readonly Waiting[] =>
  findings.map((finding) => ({ kind: 'finding', count: 1, finding }))

const hasOwnProposal = ({ negotiation }: CooperationView, side: Side, question: QuestionId): boolean =>
  negotiation.proposals.some(
    ({ state, side: by, change }) => state === 'open' && by === side && change.kind === 'answer' && change.question === question,
  )

const othersHandedIn = (view: CooperationView, side: Side, topic: TopicId): boolean =>
  byTopic(view).some(
    (each) =>
      each.topic === topic &&
      each.points.some(
        (point) =>
          (point.state === 'open' || point.state === 'waiting') &&
          view.negotiation.sides.some((other) => other !== side && point.progress[other] === 'handedIn'),
      ),
  )

/** What this reader may know to wait for a side: answers not handed in, and proposals not accepted. */
export function waitingForOther(view: CooperationView, side: Side): readonly Waiting[] {
  const asked = askedOfAll(view)
  const answers = byTopic(view).map(({ topic, points }): TopicWaiting => ({
    topic,
    kind: 'answer',
    count: points.filter(
      (point) => (point.state === 'open' || point.state === 'waiting') && point.progress[side] !== 'handedIn' && asked.has(point.question),
    ).length,
  }))
  return [...proposalsFor(view, side), ...answers].filter(({ count }) => count > 0)
}

/** 0 getting to know, 1 answering apart, 2 negotiating, 3 review by lawyers, 4 signing, 5 working together. */
export function phaseOf(
  { parties, negotiation }: CooperationView,
  topics: readonly TopicPoints[],
  findings: readonly OpenFinding[],
): number {
  const points = topics.flatMap((topic) => topic.points)
  if (points.length > 0 && points.every(isAgreed)) return findings.length > 0 ? 2 : 3
  if (points.some((point) => point.state === 'agreed' || point.state === 'differs')) return 2
  return parties.some(({ joined }) => !joined) && negotiation.history.length === 0 ? 0 : 1
}

export const namesOf = (parties: Parties, sides: readonly Side[]): readonly string[] => sides.map(parties.name)

/** How many of the questions that a side is asked it has answered, as far as this reader may know. */
export function answeredBy(view: CooperationView, side: Side): { readonly done: number; readonly all: number } {
  const asked = askedOfAll(view)
  const points = byTopic(view)
    .flatMap((topic) => topic.points)
    .filter(({ question }) => side === view.viewer.side || asked.has(question))
  const done = points.filter((point) =>
    point.state === 'open' || point.state === 'waiting' ? point.progress[side] === 'handedIn' || point.progress[side] === 'answered' : true,
  ).length
  return { done, all: points.length }
}
