import type { AnswerValue, QuestionId, TopicId } from '#core/catalogue/topic.ts'
import type { Proposal, Side } from '#core/negotiation/negotiation.ts'
import type { Point } from '#core/negotiation/view.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import type { PendingAnswer } from '../cooperation/answer-queue.ts'
import { byTopic, isAgreed, topicOf, type TopicPoints } from '../cooperation/answers.ts'
import type { Parties } from '../cooperation/data.ts'
import { isGiven, ownTopics } from '../interview/own.ts'

/** How a side stands in a topic, as far as this reader may know. */
export type SideStanding =
  | { readonly kind: 'agreed' }
  /** Revealed and different: the first of these positions. */
  | { readonly kind: 'differs'; readonly question: QuestionId; readonly value: AnswerValue | undefined }
  | { readonly kind: 'covered' }
  | { readonly kind: 'partly'; readonly done: number; readonly all: number }
  | { readonly kind: 'missing' }

export function sideStanding(points: readonly Point[], side: Side): SideStanding {
  if (points.length > 0 && points.every(isAgreed)) return { kind: 'agreed' }
  const differs = points.find((point) => point.state === 'differs')
  if (differs?.state === 'differs') return { kind: 'differs', question: differs.question, value: differs.positions[side]?.value }
  const open = points.flatMap((point) => (point.state === 'open' || point.state === 'waiting' ? [point.progress[side] ?? 'missing'] : []))
  const done = open.filter((progress) => progress === 'handedIn' || progress === 'answered').length
  if (done === open.length && open.length > 0) return { kind: 'covered' }
  return done === 0 ? { kind: 'missing' } : { kind: 'partly', done, all: open.length }
}

/** What waits for somebody, by topic. */
export interface Waiting {
  readonly topic: TopicId
  readonly kind: 'answer' | 'reveal' | 'settle' | 'proposal'
  readonly count: number
}

const topicOfChange = ({ change }: Pick<Proposal, 'change'>): TopicId | undefined => {
  if (change.kind === 'answer') return topicOf(change.question)
  if (change.kind === 'talk' && typeof change.about === 'string') return topicOf(change.about)
  return undefined
}

/** Open proposals about a question that this side has not accepted. */
export const proposalsFor = ({ negotiation }: CooperationView, side: Side): readonly Proposal[] =>
  (negotiation.proposals as readonly Proposal[]).filter(
    (proposal) => proposal.state === 'open' && proposal.accepted[side] === undefined && topicOfChange(proposal) !== undefined,
  )

const counted = (kind: Waiting['kind'], topics: readonly (TopicId | undefined)[]): readonly Waiting[] =>
  [...new Set(topics)].flatMap((topic) =>
    topic === undefined ? [] : [{ topic, kind, count: topics.filter((each) => each === topic).length }],
  )

/** What waits for the own side, the most useful step first: proposals, then answers, then revealing, then differences. */
export function waitingForOwn(view: CooperationView, side: Side, pending: readonly PendingAnswer[]): readonly Waiting[] {
  const topics = ownTopics(view, side, pending)
  const answers = topics.map(({ topic, questions }): Waiting => ({
    topic,
    kind: 'answer',
    count: questions.filter((question) => !isGiven(question)).length,
  }))
  const begun = answers.filter(({ topic }) => othersHandedIn(view, side, topic))
  const reveals = topics.map(({ topic, questions }): Waiting => ({
    topic,
    kind: 'reveal',
    count: questions.filter(({ state }) => state === 'answered').length,
  }))
  const differs = byTopic(view).map(({ topic, points }): Waiting => ({
    topic,
    kind: 'settle',
    count: points.filter((point) => point.state === 'differs' && !hasOwnProposal(view, side, point.question)).length,
  }))
  return [
    ...counted('proposal', proposalsFor(view, side).map(topicOfChange)),
    ...begun,
    ...answers.filter((waiting) => !begun.includes(waiting)),
    ...reveals,
    ...differs,
  ].filter(({ count }) => count > 0)
}

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
  const answers = byTopic(view).map(({ topic, points }): Waiting => ({
    topic,
    kind: 'answer',
    count: points.filter((point) => (point.state === 'open' || point.state === 'waiting') && point.progress[side] !== 'handedIn').length,
  }))
  return [...counted('proposal', proposalsFor(view, side).map(topicOfChange)), ...answers].filter(({ count }) => count > 0)
}

/** 0 getting to know, 1 answering apart, 2 negotiating, 3 review by lawyers, 4 signing, 5 working together. */
export function phaseOf({ parties, negotiation }: CooperationView, topics: readonly TopicPoints[]): number {
  const points = topics.flatMap((topic) => topic.points)
  if (points.length > 0 && points.every(isAgreed)) return 3
  if (points.some((point) => point.state === 'agreed' || point.state === 'differs')) return 2
  return parties.some(({ joined }) => !joined) && negotiation.history.length === 0 ? 0 : 1
}

export const namesOf = (parties: Parties, sides: readonly Side[]): readonly string[] => sides.map(parties.name)
