import { constants } from '#core/catalogue/constants.ts'
import { sharedFacts } from '#core/catalogue/facts.ts'
import { stageOf, stages, type Stage } from '#core/catalogue/interview.ts'
import type { Lint } from '#core/catalogue/lints/lint.ts'
import { lints } from '#core/catalogue/lints/lints.ts'
import { scenarios } from '#core/catalogue/scenarios.ts'
import type { Scenario } from '#core/catalogue/scenario.ts'
import type { TopicId } from '#core/catalogue/topic.ts'
import { topics } from '#core/catalogue/topics.ts'
import type { AnyTopicWords } from './catalogue-words.ts'
import { catalogue } from './de/catalogue.ts'

/** What the catalogue holds, by id: for the command line, and for the page that is written of it. */
export interface Inventory {
  readonly topics: readonly TopicInventory[]
  /** Facts that topics share; a topic may add its own. */
  readonly facts: readonly string[]
  readonly scenarios: readonly Pick<Scenario, 'id' | 'door' | 'decisions' | 'also' | 'closes'>[]
  /** What is warned of, and the questions beside which it is shown. */
  readonly lints: readonly Pick<Lint, 'id' | 'severity' | 'questions'>[]
  /** Numbers of the law with their validity. */
  readonly constants: readonly string[]
  readonly counts: Readonly<
    Record<'topics' | 'questions' | 'decisions' | 'clauses' | 'facts' | 'scenarios' | 'lints' | 'constants', number>
  >
  /** How many questions there are at most in each stage of the interview. */
  readonly stages: Readonly<Record<Stage, number>>
}

export interface TopicInventory {
  readonly id: TopicId
  readonly questions: readonly { readonly id: string; readonly kind: string; readonly stage: Stage }[]
  readonly decisions: readonly string[]
  readonly clauses: readonly string[]
}

export function inventory(): Inventory {
  const of = topics.map(({ id, questions }): TopicInventory => {
    const words: AnyTopicWords = catalogue.topics[id]
    return {
      id,
      questions: questions.map((question) => ({ id: question.id, kind: question.kind.kind, stage: stageOf(question) })),
      decisions: Object.keys(words.decisions),
      clauses: Object.keys(words.clauses),
    }
  })
  const questions = of.flatMap((topic) => topic.questions)
  const facts = Object.keys(sharedFacts)
  return {
    topics: of,
    facts,
    scenarios: (scenarios as readonly Scenario[]).map(({ id, door, decisions, also, closes }) => ({
      id,
      door,
      decisions,
      ...(also === undefined ? {} : { also }),
      closes,
    })),
    lints: lints.map(({ id, severity, questions: beside }) => ({ id, severity, questions: beside })),
    constants: Object.keys(constants),
    counts: {
      topics: of.length,
      questions: questions.length,
      // A decision to which several topics add rules counts once.
      decisions: new Set(of.flatMap((topic) => topic.decisions)).size,
      clauses: of.flatMap((topic) => topic.clauses).length,
      facts: facts.length,
      scenarios: scenarios.length,
      lints: lints.length,
      constants: Object.keys(constants).length,
    },
    stages: Object.fromEntries(stages.map((stage) => [stage, questions.filter((each) => each.stage === stage).length])) as Record<
      Stage,
      number
    >,
  }
}
