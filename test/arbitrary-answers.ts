import * as fc from 'fast-check'
import type { PartyId } from '#core/agreement/agreement.ts'
import { allQuestions, optionsOf } from '#core/catalogue/questions.ts'
import type { AnswerValue, Answers, Cell, Column, Question } from '#core/catalogue/topic.ts'
import { unreachable } from '#core/shared/assert.ts'

/** Answers for tests: every option once, and any answers at all. */
export function everyAnswerOf(question: Question, parties: readonly PartyId[]): readonly AnswerValue[] {
  const kind = question.kind
  switch (kind.kind) {
    case 'choice':
      return optionsOf(question, parties).map((option) => ({ kind: 'choice', option }))
    case 'choices':
      return [
        ...kind.options.map((option): AnswerValue => ({ kind: 'choices', options: [option] })),
        { kind: 'choices', options: kind.options },
      ]
    case 'quantity':
      return [kind.min, kind.max, ...kind.usual].map((value) => ({ kind: 'quantity', value }))
    case 'shares':
      return [
        { kind: 'shares', parts: { a: 10_000 } },
        { kind: 'shares', parts: { a: 3_333, b: 6_667 } },
      ]
    case 'text':
      return [{ kind: 'text', text: 'Ein Satz.' }]
    case 'day':
      return [{ kind: 'day', day: '2027-01-31' }]
    case 'rows':
      return [1, Math.min(3, kind.maxRows)].map((count) => ({ kind: 'rows', rows: rowsFor(kind, count, parties) }))
    default:
      return unreachable(kind)
  }
}

type Rows = Extract<Question['kind'], { kind: 'rows' }>

/** Rows that keep what the question asks of them: distinct cells, two that differ, one that rises. */
function rowsFor(kind: Rows, count: number, parties: readonly PartyId[]): Readonly<Record<string, Cell>>[] {
  const most = kind.distinct === undefined ? count : Math.min(count, parties.length)
  return Array.from({ length: most }, (_, row) =>
    Object.fromEntries(
      kind.columns
        // A rising column is left empty in the last row: it is open above.
        .filter((column) => column.id !== kind.rising || row < most - 1)
        .map((column): [string, Cell] => {
          const shift = kind.differ?.[1] === column.id ? 1 : 0
          return [column.id, cellFor(column, row, shift, parties)]
        }),
    ),
  )
}

function cellFor(column: Column, row: number, shift: number, parties: readonly PartyId[]): Cell {
  const kind = column.kind
  switch (kind.kind) {
    case 'text':
      return `Text ${row + 1}`
    case 'choice':
      return kind.options[row % kind.options.length] ?? ''
    case 'party':
      return parties[(row + shift) % parties.length] ?? ''
    case 'quantity':
      return Math.min(kind.max, kind.min + row)
    case 'day':
      return '2027-12-31'
    default:
      return unreachable(kind)
  }
}

/** For each question one of its answers, *don't know yet*, *not relevant*, or nothing. */
export const anyAnswers = (parties: readonly PartyId[]): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...allQuestions.map((question) => {
        const none: AnswerValue | undefined = undefined
        const silent: readonly (AnswerValue | undefined)[] = [none, { kind: 'unknown' }, { kind: 'notRelevant', because: 'nicht bei uns' }]
        return fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...everyAnswerOf(question, parties)) },
          { weight: 1, arbitrary: fc.constantFrom(...silent) },
        )
      }),
    )
    .map(
      (values) =>
        Object.fromEntries(
          allQuestions.map((question, index) => [question.id, values[index]]).filter(([, value]) => value !== undefined),
        ) as Answers,
    )

/** Every question answered, any way; lists with as many rows as there are parties, so that nobody is forgotten. */
export const fullAnswers = (parties: readonly PartyId[]): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...allQuestions.map((question) => {
        const answers = everyAnswerOf(question, parties)
        return fc.constantFrom(...(question.kind.kind === 'rows' ? answers.slice(-1) : answers))
      }),
    )
    .map((values) => Object.fromEntries(allQuestions.map((question, index) => [question.id, values[index]])) as Answers)
