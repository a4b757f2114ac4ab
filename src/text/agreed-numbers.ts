import type { Agreement, Decision, DecisionId, TermId } from '#core/agreement/agreement.ts'
import { ruleInputs } from '#core/catalogue/expand.ts'
import { questionById } from '#core/catalogue/questions.ts'
import type { AgreedNumber, ContractClause } from '#core/contract/document.ts'
import { topicWords } from './draft.ts'
import { localeOf, type Language } from './language.ts'
import { toolsFor } from './tools.ts'

/** Each agreed number with what it is about and the clause that decides it, in the order of the clauses. */
export function agreedNumbers(agreement: Agreement, language: Language, clauses: readonly ContractClause[]): readonly AgreedNumber[] {
  const { quantity } = toolsFor(localeOf(language, agreement.german), [])
  const placeOf = new Map(clauses.map(({ id }, at) => [id, at]))
  return Object.entries(agreement.terms)
    .flatMap(([id, { value, unit }]): AgreedNumber[] => {
      const use = useOf(agreement, id, clauses)
      return use === undefined ? [] : [{ name: nameOf(agreement, language, use), value: quantity(value, unit), clause: use.clause }]
    })
    .toSorted((one, other) => (placeOf.get(one.clause) ?? 0) - (placeOf.get(other.clause) ?? 0))
}

interface Use {
  readonly decision: DecisionId
  readonly clause: string
  readonly question?: string
}

/** The first clause that says a rule with this number, or the ladder that has it. */
function useOf(agreement: Agreement, term: TermId, clauses: readonly ContractClause[]): Use | undefined {
  const uses = Object.entries(agreement.decisions).flatMap(([decision, { rules, ladder }]): Use[] => [
    ...rules
      .filter((rule) => ruleInputs(rule).includes(term))
      .flatMap((rule) =>
        clauses
          .filter((clause) => clause.rules?.includes(rule.id))
          .map(({ id }) => ({ decision, clause: id, ...(rule.question === undefined ? {} : { question: rule.question }) })),
      ),
    ...(ladderHas(ladder, term) ? [{ decision, clause: `ladder-${decision}` }] : []),
  ])
  return uses[0]
}

const ladderHas = (ladder: Decision['ladder'], term: TermId): boolean => ladder?.steps.some(([from]) => from.terms.includes(term)) === true

/** The question that made the rule, in a few words after its topic; of a rule that was negotiated, what it decides. */
function nameOf(agreement: Agreement, language: Language, { decision, question }: Use): string {
  const asked = question === undefined ? undefined : questionById(question)
  if (asked === undefined) return agreement.decisions[decision]?.question?.[language] ?? decision
  const { heading, questions } = topicWords(localeOf(language, agreement.german), asked.id.slice(0, asked.id.indexOf('.')))
  return `${heading}: ${questions[asked.id]?.short ?? asked.id}`
}
