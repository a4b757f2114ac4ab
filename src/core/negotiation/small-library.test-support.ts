import type { AnswerProblem } from '../catalogue/questions.ts'
import type { AnswerValue, Answers, QuestionId } from '../catalogue/topic.ts'
import type { Library } from './library.ts'

export type SmallLibrary = Library

/** A catalogue of a few choices. `term.more` is asked only when `term.q1` is answered with x. */
export function smallLibrary({
  options = ['x', 'y', 'z'],
  questions = ['q1', 'q2', 'more'],
}: { options?: string[]; questions?: string[] } = {}): Library {
  const ids = questions.map((name): QuestionId => `term.${name}`)
  const first = (answers: Answers): AnswerValue | undefined => answers['term.q1']
  const isRelevant = (id: QuestionId, answers: Answers): boolean => {
    const value = first(answers)
    return ids.includes(id) && (id !== 'term.more' || (value?.kind === 'choice' && value.option === 'x'))
  }
  return {
    questions: ids,
    relevant: (answers) => ids.filter((id) => isRelevant(id, answers)),
    isRelevant,
    problem: (_, value): AnswerProblem | undefined =>
      value.kind === 'choice' && !options.includes(value.option) ? { code: 'unknownOption', option: value.option } : undefined,
    same: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    expand: (_, sides) => ({
      agreement: {
        format: 'handschlag/agreement@1',
        parties: sides.map((id) => ({ id })),
        terms: {},
        facts: { bringer: { kind: 'role', also: ['both'] } },
        decisions: {
          invoicer: {
            answer: { kind: 'role', also: [] },
            rules: [
              {
                id: 'bringer',
                when: { bringer: [{ kind: 'is', value: 'a' }] },
                outcome: { kind: 'role', who: [{ kind: 'is', value: 'a' }], mode: 'one' },
              },
            ],
          },
        },
      },
      clauses: [],
      labels: {},
    }),
  }
}
