import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isValidAnswer, questionById } from '#core/catalogue/questions.ts'
import type { AnswerValue, Answers, Cell, Question } from '#core/catalogue/topic.ts'
import { assert } from '#core/shared/assert.ts'

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
  const read = Object.entries(answers).map(([id, written]): [string, AnswerValue] => {
    const question = questionById(id)
    assert(question !== undefined, `${name}: the question ${id} exists`)
    const value = valueOf(question, written)
    const checked = isValidAnswer(question, value, ids)
    assert(checked.ok, `${name}: ${id} is answered rightly, ${JSON.stringify(checked)}`)
    return [id, value]
  })
  return { parties, answers: Object.fromEntries(read) as Answers }
}

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
  }
}
