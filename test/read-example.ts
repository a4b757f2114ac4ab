import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Case } from '#core/agreement/situation.ts'
import { isValidAnswer, questionById, relevantQuestions } from '#core/catalogue/questions.ts'
import type { ExampleProject } from '#core/catalogue/worked-example.ts'
import type { AnswerValue, Answers, Cell, Question } from '#core/catalogue/topic.ts'
import { assert, unreachable } from '#core/shared/assert.ts'

export const exampleNames = ['two-agencies', 'electrician-and-heating', 'three-consultants'] as const

export interface Example {
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  readonly answers: Answers
}

/**
 * The agreed answers of an example, each written the short way of its question: an option, a list of options, a whole
 * number in the smallest unit, a text, a day, shares in basis points, or rows.
 */
export function readExample(name: string): Example {
  const file = new URL(`../examples/${name}/answers.yaml`, import.meta.url)
  const { parties, answers } = parse(readFileSync(file, 'utf8')) as { parties: Example['parties']; answers: Record<string, unknown> }
  const ids = parties.map(({ id }) => id)
  const all = answersOf(name, answers)
  for (const [id, value] of Object.entries(all)) {
    const question = questionById(id)
    const checked = question === undefined || value === undefined ? { ok: false } : isValidAnswer(question, value, ids)
    assert(checked.ok, `${name}: ${id} is answered rightly, ${JSON.stringify(checked)}`)
  }
  const asked = new Set<string>(relevantQuestions(all, ids).map((question) => question.id))
  const unasked = Object.keys(all).filter((id) => !asked.has(id))
  assert(unasked.length === 0, `${name}: only relevant questions are answered, unlike ${unasked.join(', ')}`)
  return { parties, answers: all }
}

/** Written answers with their kinds; whether they fit their questions is for the reader to check. */
export const answersOf = (name: string, written: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(
    Object.entries(written).map(([id, value]): [string, AnswerValue] => {
      const question = questionById(id)
      assert(question !== undefined, `${name}: the question ${id} exists`)
      return [id, valueOf(question, value)]
    }),
  )

/** What is written is checked by `isValidAnswer`; here it only gets its kind. */
function valueOf(question: Question, written: unknown): AnswerValue {
  switch (question.kind.kind) {
    case 'choice':
      return { kind: 'choice', option: written as string }
    case 'choices':
      return { kind: 'choices', options: written as string[] }
    case 'quantity':
      return { kind: 'quantity', value: written as number }
    case 'shares':
      return { kind: 'shares', parts: written as Record<string, number> }
    case 'text':
      return { kind: 'text', text: written as string }
    case 'day':
      return { kind: 'day', day: written as string }
    case 'rows':
      return { kind: 'rows', rows: written as Record<string, Cell>[] }
    default:
      return unreachable(question.kind)
  }
}

/** The project on which an example shows its split. */
export function exampleProject(name: string): ExampleProject {
  const file = new URL(`../examples/${name}/project.yaml`, import.meta.url)
  const written = parse(readFileSync(file, 'utf8')) as WrittenProject
  const { orderValue, received, external, prices, ...rest } = written
  return {
    ...rest,
    orderValue: BigInt(orderValue),
    received: BigInt(received),
    external: external.map((cost) => ({ ...cost, amount: BigInt(cost.amount) })),
    ...(prices === undefined ? {} : { prices: Object.fromEntries(Object.entries(prices).map(([id, price]) => [id, BigInt(price)])) }),
  }
}

/** As in the file: amounts are plain numbers there. */
type WrittenProject = Omit<ExampleProject, 'orderValue' | 'received' | 'external' | 'prices'> & {
  readonly orderValue: number
  readonly received: number
  readonly external: readonly { readonly by: string; readonly amount: number; readonly agreed: boolean }[]
  readonly prices?: Readonly<Record<string, number>>
}

/** A case to be decided: what is known, and the decision that is asked. */
export interface ExampleCase {
  readonly title: string
  readonly decision: string
  readonly facts: Case
}

/** A fact is written as its value, `both`, or as section and number, `ago 5`. */
export function exampleCases(name: string): readonly ExampleCase[] {
  const file = new URL(`../examples/${name}/cases.yaml`, import.meta.url)
  const written = parse(readFileSync(file, 'utf8')) as { title: string; decision: string; facts: Record<string, string> }[]
  return written.map(({ title, decision, facts }) => ({
    title,
    decision,
    facts: Object.fromEntries(
      Object.entries(facts).map(([fact, value]) => {
        const [section = '', n] = value.split(' ')
        return [fact, { kind: 'value', value: n === undefined ? { section } : { section, n: Number(n) } }]
      }),
    ),
  }))
}
