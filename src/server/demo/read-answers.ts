import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { questionById } from '#core/catalogue/questions.ts'
import type { AnswerValue, Cell, QuestionId } from '#core/catalogue/topic.ts'
import { assert } from '#core/shared/assert.ts'

/** One of the folders in `examples/`: its companies, and what they agreed, question by question. */
export type ExampleAnswers = {
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  readonly answers: Readonly<Partial<Record<QuestionId, AnswerValue>>>
}

type Written = string | number | readonly string[] | readonly Record<string, Cell>[] | Record<string, number>

/** Reads `examples/<folder>/answers.yaml`, which writes each answer as short as its question allows. */
export function readAnswers(folder: string): ExampleAnswers {
  const file = join(import.meta.dirname, '../../../examples', folder, 'answers.yaml')
  const { parties, answers } = parse(readFileSync(file, 'utf8')) as { parties: ExampleAnswers['parties']; answers: Record<string, Written> }
  return { parties, answers: Object.fromEntries(Object.entries(answers).map(([id, written]) => [id, answerOf(id, written)])) }
}

/** The written form of an answer, read by the kind of its question. */
export function answerOf(id: string, written: Written): AnswerValue {
  const question = questionById(id)
  assert(question !== undefined, `${id} is a question of the catalogue`)
  switch (question.kind.kind) {
    case 'choice':
      return { kind: 'choice', option: written as string }
    case 'choices':
      return { kind: 'choices', options: written as readonly string[] }
    case 'quantity':
      return { kind: 'quantity', value: Number(written) }
    case 'shares':
      return { kind: 'shares', parts: written as Record<string, number> }
    case 'text':
      return { kind: 'text', text: written as string }
    case 'day':
      return { kind: 'day', day: written as string }
    case 'rows':
      return { kind: 'rows', rows: written as readonly Record<string, Cell>[] }
  }
}
