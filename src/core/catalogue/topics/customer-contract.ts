import type { Decision, PartyId, Rule } from '../../agreement/agreement.ts'
import { chosen, partyOf } from '../answers.ts'
import { inRole, is, party, rule, who } from '../build.ts'
import type { Answers, Clause, Expansion, Question, Topic } from '../topic.ts'

/** T07: who contracts with the customer, who invoices, who reminds. */
export const customerContractQuestions = [
  {
    id: 'customerContract.invoicer',
    kind: { kind: 'choice', options: ['bringer'], parties: true },
    affects: ['split', 'protection'],
    weight: 1,
  },
] as const satisfies readonly Question[]

/** The decisions this topic makes; their words are complete by type. */
export type CustomerContractDecisions = 'invoicer'

export const customerContract: Topic = { id: 'customerContract', questions: customerContractQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const rules: Rule[] = []
  const clauses: Clause[] = []
  const invoicer = chosen(answers, 'customerContract.invoicer')
  const always = partyOf(invoicer)
  if (invoicer === 'bringer') {
    const from = { question: 'customerContract.invoicer', clause: 'customerContract.invoicer.bringer' } as const
    // A rule for one bringer only: what holds when both or nobody brought the customer is for the parties to say.
    rules.push(rule('inv-1', from, { bringer: is(...parties) }, who(inRole('bringer'))))
    clauses.push({ id: from.clause, topic: 'customerContract', params: {}, rules: ['inv-1'], question: from.question })
  }
  if (always !== undefined) {
    const from = { question: 'customerContract.invoicer', clause: 'customerContract.invoicer.party' } as const
    rules.push(rule('inv-1', from, {}, who(party(always))))
    clauses.push({ id: from.clause, topic: 'customerContract', params: { party: always }, rules: ['inv-1'], question: from.question })
  }
  const decision: Decision = { answer: { kind: 'role', also: [] }, rules }
  return { decisions: { invoicer: decision }, clauses }
}
