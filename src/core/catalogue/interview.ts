import type { PartyId } from '../agreement/agreement.ts'
import { relevantQuestions } from './questions.ts'
import { scenarios, type ScenarioId } from './scenarios.ts'
import type { Scenario } from './scenario.ts'
import { topics } from './topics.ts'
import type { Answers, Question, QuestionId, TopicId } from './topic.ts'

/**
 * What must be said before a draft is worth reading: what kind it is, who contracts, who gets what and when, whose customer it is,
 * what holds at the end and in a conflict. In the order in which it is asked; whatever the answers, at most 25 of them are relevant.
 */
export const firstDraft: readonly QuestionId[] = [
  'kind.forms',
  'kind.countries',
  'kind.competitors',
  'purpose.goal',
  'customerContract.contract',
  'customerContract.invoicer',
  'split.basis',
  'split.shares',
  'split.rates',
  'split.commission',
  'split.commissionRate',
  'split.due',
  'split.dueDays',
  'protection.form',
  'protection.both',
  'protection.tail',
  'protection.tailMonths',
  'term.kind',
  'term.notice',
  'term.noticeForm',
  'exit.finisher',
  'escalation.stages',
  'escalation.final',
]

/**
 * How much hangs on a question: it belongs to the first draft; it must be settled before signing, should be, or deepens. A stage is
 * told whole, so that people see how far they are and what is left.
 */
export const stages = ['firstDraft', 'must', 'should', 'deepens'] as const

export type Stage = (typeof stages)[number]

const inFirstDraft: ReadonlySet<string> = new Set(firstDraft)

export function stageOf({ id, weight }: Pick<Question, 'id' | 'weight'>): Stage {
  if (inFirstDraft.has(id)) return 'firstDraft'
  return weight === 1 ? 'must' : weight === 2 ? 'should' : 'deepens'
}

const closing: ReadonlyMap<string, readonly ScenarioId[]> = closedByQuestion()

/** The stories of the rehearsal that the answer to this question helps to close. */
export const closedBy = (question: QuestionId): readonly ScenarioId[] => closing.get(question) ?? []

/**
 * The relevant questions in the order in which they are best asked: the first draft; then stage by stage and topic by topic, the
 * topic first whose questions close the most stories, and each topic in its own order, because its questions build on one another.
 */
export function interviewOrder(answers: Answers, parties: readonly PartyId[]): readonly Question[] {
  const relevant = relevantQuestions(answers, parties)
  return stages.flatMap((stage) => {
    const questions = relevant.filter((question) => stageOf(question) === stage)
    if (stage === 'firstDraft') return questions.toSorted((one, other) => firstDraft.indexOf(one.id) - firstDraft.indexOf(other.id))
    const byTopic = Map.groupBy(questions, topicOf)
    return topics
      .flatMap(({ id }) => (byTopic.has(id) ? [byTopic.get(id) ?? []] : []))
      .toSorted((one, other) => reach(other) - reach(one))
      .flat()
  })
}

const topicOf = ({ id }: Question): TopicId => id.slice(0, id.indexOf('.')) as TopicId

const reach = (questions: readonly Question[]): number => new Set(questions.flatMap(({ id }) => closedBy(id))).size

function closedByQuestion(): ReadonlyMap<string, readonly ScenarioId[]> {
  const found = new Map<string, ScenarioId[]>()
  for (const { id, closes } of scenarios as readonly (Scenario & { readonly id: ScenarioId })[])
    for (const question of closes) found.set(question, [...(found.get(question) ?? []), id])
  return found
}
