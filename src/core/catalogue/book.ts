import type { Condition, Decision, DecisionId, FactId, Outcome, RuleId, Term, Test, Unit, Who } from '../agreement/agreement.ts'
import { assert } from '../shared/assert.ts'
import { chosen } from './answers.ts'
import { num, party, rule, term } from './build.ts'
import type { ClauseParams } from './clause-params.ts'
import type { Answers, Clause, Expansion, QuestionId, TopicId } from './topic.ts'

/** A rule before it is joined to its question and its clause. */
export interface Line {
  readonly decision: DecisionId
  readonly id: RuleId
  readonly when: Condition
  readonly outcome: Outcome
  readonly exceptionTo: readonly RuleId[]
}

export const line = (decision: DecisionId, id: RuleId, when: Condition, outcome: Outcome, exceptionTo: readonly RuleId[] = []): Line => ({
  decision,
  id,
  when,
  outcome,
  exceptionTo,
})

/** What every rule of a decision shares: the shape of its answer, and the day that picks the version. */
export type Frame = Pick<Decision, 'answer' | 'anchor'>

export interface Book {
  readonly term: (id: string, unit: Unit, value: number) => void
  /** One paragraph and the rules it says; both know the question they come from. */
  readonly say: <Id extends keyof ClauseParams>(id: Id, question: QuestionId, params: ClauseParams[Id], ...lines: readonly Line[]) => void
  readonly expansion: () => Expansion
}

/**
 * Collects what one topic adds, clause by clause. An exception is kept only to rules that the answers have made: in this
 * topic, or `elsewhere` in another one that answers the same decision.
 */
export function openBook(topic: TopicId, frames: Readonly<Record<DecisionId, Frame>>, elsewhere: readonly RuleId[] = []): Book {
  const terms: Record<string, Term> = {}
  const clauses: Clause[] = []
  const said: { readonly line: Line; readonly question: QuestionId; readonly clause: string }[] = []
  return {
    term: (id, unit, value) => {
      terms[id] = { value, unit }
    },
    say: (id, question, params, ...lines) => {
      // The union of clauses is indexed by its id, which a generic id does not narrow.
      clauses.push({ id, topic, params, question, rules: lines.map((each) => each.id) } as unknown as Clause)
      said.push(...lines.map((each) => ({ line: each, question, clause: id })))
    },
    expansion: () => {
      const made = new Set([...elsewhere, ...said.map((each) => each.line.id)])
      const decisions: Record<DecisionId, Decision> = {}
      for (const id of new Set(said.map((each) => each.line.decision))) {
        const frame = frames[id]
        assert(frame !== undefined, `the decision ${id} has a frame`)
        const rules = said
          .filter((each) => each.line.decision === id)
          .map(({ line: { id: ruleId, when, outcome, exceptionTo }, question, clause }) =>
            rule(
              ruleId,
              { question, clause },
              when,
              outcome,
              exceptionTo.filter((before) => made.has(before)),
            ),
          )
        decisions[id] = { ...frame, rules }
      }
      return { terms, decisions, clauses }
    },
  }
}

/** Clauses that say which option was chosen, and nothing else. */
type OptionClause = {
  [Id in keyof ClauseParams]: ClauseParams[Id] extends { readonly answer: string }
    ? { readonly answer: string } extends ClauseParams[Id]
      ? Id
      : never
    : never
}[keyof ClauseParams]

/** The paragraph of a question with the rules of the option that was chosen; without an answer nothing is said. */
export function settle(
  book: Book,
  answers: Answers,
  id: OptionClause & QuestionId,
  rules: Readonly<Record<string, readonly Line[]>>,
): void {
  const option = chosen(answers, id)
  const lines = option === undefined ? undefined : rules[option]
  if (option !== undefined && lines !== undefined) book.say(id, id, { answer: option }, ...lines)
}

/** Whether the question was answered with one of these options. */
export const picked = (answers: Answers, id: QuestionId, ...options: readonly string[]): boolean => {
  const option = chosen(answers, id)
  return option !== undefined && options.includes(option)
}

/** More than the first sum of terms and up to the second. */
export const later = (section: string, than: readonly string[], upTo: readonly string[]): readonly Test[] => [
  { kind: 'between', section, from: { terms: than, plus: 1 }, to: term(...upTo) },
]

export const noDuty: Outcome = { kind: 'noDuty' }

export const duty = (name: string, by: Who, to: Who, within: string, from: FactId): Outcome => ({
  kind: 'duty',
  duty: name,
  by,
  to,
  within: term(within),
  from,
})

export const nothingDue: Outcome = { kind: 'amount', lines: [{ rate: { kind: 'fixed', minor: num(0) } }] }

/** The agreed rate (a term in percent) of an amount of money. */
export const percentOf = (of: FactId, rate: string): Outcome => ({
  kind: 'amount',
  lines: [{ of, rate: { kind: 'percent', basisPoints: term(rate) } }],
})

/** The same part for each; what does not come out even goes to the last. */
export const equalShares = (parties: readonly string[]): Outcome => ({
  kind: 'share',
  parts: parties.map((id, index) => ({
    who: party(id),
    part: index === parties.length - 1 ? 'rest' : Math.floor(10_000 / parties.length),
  })),
})
