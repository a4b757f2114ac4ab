import type { Agreement, DecisionId, RuleId, TermId } from '#core/agreement/agreement.ts'
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
  const uses = usesOf(agreement, clauses)
  return Object.entries(agreement.terms)
    .flatMap(([id, { value, unit }]): AgreedNumber[] => {
      const use = uses.get(id)
      return use === undefined ? [] : [{ name: nameOf(agreement, language, use), value: quantity(value, unit), clause: use.clause }]
    })
    .toSorted((one, other) => (placeOf.get(one.clause) ?? 0) - (placeOf.get(other.clause) ?? 0))
}

interface Use {
  readonly decision: DecisionId
  readonly clause: string
  readonly question?: string
}

/** Of each number the first clause that says a rule with it, or the ladder that has it. */
function usesOf(agreement: Agreement, clauses: readonly ContractClause[]): ReadonlyMap<TermId, Use> {
  const clauseOf = new Map<RuleId, string>()
  for (const { id, rules } of clauses) for (const rule of rules ?? []) if (!clauseOf.has(rule)) clauseOf.set(rule, id)
  const uses = new Map<TermId, Use>()
  const note = (terms: readonly TermId[], use: Use): void => {
    for (const term of terms) if (!uses.has(term)) uses.set(term, use)
  }
  for (const [decision, { rules, ladder }] of Object.entries(agreement.decisions)) {
    for (const rule of rules) {
      const clause = clauseOf.get(rule.id)
      if (clause !== undefined)
        note(ruleInputs(rule), { decision, clause, ...(rule.question === undefined ? {} : { question: rule.question }) })
    }
    for (const [from] of ladder?.steps ?? []) note(from.terms, { decision, clause: `ladder-${decision}` })
  }
  return uses
}

/** The question that made the rule, in a few words after its topic; of a rule that was negotiated, what it decides. */
function nameOf(agreement: Agreement, language: Language, { decision, question }: Use): string {
  const asked = question === undefined ? undefined : questionById(question)
  if (asked === undefined) return agreement.decisions[decision]?.question?.[language] ?? decision
  const { heading, questions } = topicWords(localeOf(language, agreement.german), asked.id.slice(0, asked.id.indexOf('.')))
  return `${heading}: ${questions[asked.id]?.short ?? asked.id}`
}
