import type { PartyId } from '../agreement/agreement.ts'
import { isPlainDate } from '../shared/day.ts'
import { ok, refuse, type Result } from '../shared/result.ts'
import { settled } from './answers.ts'
import { topics } from './topics.ts'
import type { AnswerValue, Answers, Cell, Column, Question, QuestionId, Topic } from './topic.ts'
import { unreachable } from '../shared/assert.ts'

export const allQuestions: readonly Question[] = topics.flatMap((topic) => topic.questions)

const byId: ReadonlyMap<string, Question> = new Map(allQuestions.map((question) => [question.id, question]))

export const questionById = (id: string): Question | undefined => byId.get(id)

/** The questions to ask, in the order of the topics; a topic or a question whose condition does not hold is left out. */
export const relevantQuestions = (answers: Answers, parties: readonly PartyId[]): readonly Question[] =>
  topics
    .filter((topic) => holds(topic, answers, parties))
    .flatMap((topic) => topic.questions.filter((question) => holds(question, answers, parties)))

/** Whether this question is one of `relevantQuestions`. */
export function isRelevant(id: QuestionId, answers: Answers, parties: readonly PartyId[]): boolean {
  const [topic, question] = [topicOf.get(id), byId.get(id)]
  return topic !== undefined && question !== undefined && holds(topic, answers, parties) && holds(question, answers, parties)
}

const topicOf = new Map(topics.flatMap((topic) => topic.questions.map(({ id }): [string, Topic] => [id, topic])))

const holds = ({ relevant }: Pick<Question, 'relevant'>, answers: Answers, parties: readonly PartyId[]): boolean =>
  relevant === undefined || relevant(answers, parties)

/**
 * The answers that make rules: they say something, fit their question as it is asked today, and it is still relevant. An
 * answer from an older catalogue that fits no more is kept and told as to be renewed (negotiation/view.ts); until then it makes
 * nothing. Relevance may hang on answers that are themselves no longer relevant, so it is asked until nothing changes.
 */
export const usedAnswers = (answers: Answers, parties: readonly PartyId[]): Answers =>
  stillRelevant(
    settled(Object.fromEntries(Object.entries(answers).filter(([id, value]) => fitsToday(id, value, parties))) as Answers),
    parties,
  )

function fitsToday(id: string, value: AnswerValue | undefined, parties: readonly PartyId[]): boolean {
  const question = questionById(id)
  return question !== undefined && value !== undefined && isValidAnswer(question, value, parties).ok
}

function stillRelevant(said: Answers, parties: readonly PartyId[]): Answers {
  const ids = new Set<string>(relevantQuestions(said, parties).map((question) => question.id))
  const all = Object.entries(said)
  const kept = all.filter(([id]) => ids.has(id))
  return kept.length === all.length ? said : stillRelevant(Object.fromEntries(kept) as Answers, parties)
}

/** Options in the order shown: the named ones, then one per party where a party can be the answer. */
export function optionsOf(question: Question, parties: readonly PartyId[]): readonly string[] {
  if (question.kind.kind === 'choices') return question.kind.options
  if (question.kind.kind !== 'choice') return []
  return question.kind.parties === true ? [...question.kind.options, ...parties.map((id) => `party:${id}`)] : question.kind.options
}

/** Why a value is no answer to a question. `at` is the row or option it is about. */
export type AnswerProblem =
  | { readonly code: 'wrongKind'; readonly expected: string }
  | { readonly code: 'unknownOption'; readonly option: string }
  | { readonly code: 'nothingChosen' }
  | { readonly code: 'notWhole' }
  | { readonly code: 'tooSmall'; readonly min: number }
  | { readonly code: 'tooLarge'; readonly max: number }
  | { readonly code: 'sharesIncomplete'; readonly sum: number }
  | { readonly code: 'unknownParty'; readonly party: string }
  | { readonly code: 'empty' }
  | { readonly code: 'tooLong'; readonly maxLength: number }
  | { readonly code: 'notADay' }
  | { readonly code: 'tooManyRows'; readonly maxRows: number }
  | {
      readonly code: 'cell'
      readonly row: number
      readonly column: string
      readonly problem: Exclude<AnswerProblem['code'], 'cell'> | 'unknownColumn' | 'repeated' | 'sameAsOther' | 'notRising'
    }

/** A reason why a question is not relevant, or a text, holds at most this many characters. */
export const longestReason = 500

/** Checks a value against its question. What is refused is a user's (or a client's) mistake, so it comes back as a value. */
export function isValidAnswer(question: Question, value: AnswerValue, parties: readonly PartyId[]): Result<AnswerValue, AnswerProblem> {
  if (value.kind === 'unknown') return ok(value)
  if (value.kind === 'notRelevant') return fits(value, textProblem(value.because, longestReason))
  const kind = question.kind
  if (value.kind !== kind.kind) return refuse({ code: 'wrongKind', expected: kind.kind })
  switch (value.kind) {
    case 'choice':
      return fits(value, optionsOf(question, parties).includes(value.option) ? undefined : { code: 'unknownOption', option: value.option })
    case 'choices': {
      if (value.options.length === 0) return refuse({ code: 'nothingChosen' })
      const stranger = value.options.find(
        (option, index) => !optionsOf(question, parties).includes(option) || value.options.indexOf(option) !== index,
      )
      return fits(value, stranger === undefined ? undefined : { code: 'unknownOption', option: stranger })
    }
    case 'quantity':
      return fits(value, kind.kind === 'quantity' ? numberProblem(value.value, kind.min, kind.max) : undefined)
    case 'shares':
      return fits(value, sharesProblem(value.parts, parties))
    case 'text':
      return fits(value, kind.kind === 'text' ? textProblem(value.text, kind.maxLength) : undefined)
    case 'day':
      return fits(value, isPlainDate(value.day) ? undefined : { code: 'notADay' })
    case 'rows':
      return fits(value, kind.kind === 'rows' ? rowsProblem(value.rows, kind, parties) : undefined)
    default:
      return unreachable(value)
  }
}

const fits = (value: AnswerValue, problem: AnswerProblem | undefined): Result<AnswerValue, AnswerProblem> =>
  problem === undefined ? ok(value) : refuse(problem)

function numberProblem(value: number, min: number, max: number): SimpleProblem | undefined {
  if (!Number.isSafeInteger(value)) return { code: 'notWhole' }
  if (value < min) return { code: 'tooSmall', min }
  return value > max ? { code: 'tooLarge', max } : undefined
}

function textProblem(value: string, maxLength: number): SimpleProblem | undefined {
  if (value.trim() === '') return { code: 'empty' }
  return value.length > maxLength ? { code: 'tooLong', maxLength } : undefined
}

function sharesProblem(parts: Readonly<Record<PartyId, number>>, parties: readonly PartyId[]): AnswerProblem | undefined {
  const stranger = Object.keys(parts).find((id) => !parties.includes(id))
  if (stranger !== undefined) return { code: 'unknownParty', party: stranger }
  const values = parties.map((id) => (Object.hasOwn(parts, id) ? (parts[id] ?? 0) : 0))
  const problem = values.map((value) => numberProblem(value, 0, 10_000)).find((each) => each !== undefined)
  if (problem !== undefined) return problem
  const sum = values.reduce((all, value) => all + value, 0)
  return sum === 10_000 ? undefined : { code: 'sharesIncomplete', sum }
}

type SimpleProblem = Exclude<AnswerProblem, { code: 'cell' }>

function rowsProblem(
  rows: readonly Readonly<Record<string, Cell>>[],
  { columns, maxRows, distinct, differ, rising }: Extract<Question['kind'], { kind: 'rows' }>,
  parties: readonly PartyId[],
): AnswerProblem | undefined {
  if (rows.length === 0) return { code: 'nothingChosen' }
  if (rows.length > maxRows) return { code: 'tooManyRows', maxRows }
  for (const [row, cells] of rows.entries()) {
    const stranger = Object.keys(cells).find((id) => !columns.some((column) => column.id === id))
    if (stranger !== undefined) return { code: 'cell', row, column: stranger, problem: 'unknownColumn' }
    for (const column of columns) {
      const problem = cellProblem(Object.hasOwn(cells, column.id) ? cells[column.id] : undefined, column, parties)
      if (problem !== undefined) return { code: 'cell', row, column: column.id, problem }
    }
    const repeated = distinct?.find((column) => rows.slice(0, row).some((before) => before[column] === cells[column]))
    if (repeated !== undefined) return { code: 'cell', row, column: repeated, problem: 'repeated' }
    if (differ !== undefined && cells[differ[0]] === cells[differ[1]])
      return { code: 'cell', row, column: differ[1], problem: 'sameAsOther' }
    if (rising !== undefined && !rises(cells[rising], row === 0 ? 0 : rows[row - 1]?.[rising], row === rows.length - 1))
      return { code: 'cell', row, column: rising, problem: 'notRising' }
  }
  return undefined
}

const rises = (cell: Cell | undefined, before: Cell | undefined, last: boolean): boolean =>
  cell === undefined || cell === '' ? last : typeof cell === 'number' && typeof before === 'number' && cell > before

function cellProblem(cell: Cell | undefined, column: Column, parties: readonly PartyId[]): SimpleProblem['code'] | undefined {
  if (cell === undefined || cell === '') return column.required ? 'empty' : undefined
  const kind = column.kind
  if (kind.kind === 'quantity') return typeof cell === 'number' ? numberProblem(cell, kind.min, kind.max)?.code : 'wrongKind'
  if (typeof cell !== 'string') return 'wrongKind'
  switch (kind.kind) {
    case 'text':
      return column.required || cell.trim() !== '' ? textProblem(cell, kind.maxLength)?.code : undefined
    case 'choice':
      return kind.options.includes(cell) ? undefined : 'unknownOption'
    case 'party':
      return parties.includes(cell) ? undefined : 'unknownParty'
    case 'day':
      return isPlainDate(cell) ? undefined : 'notADay'
    default:
      return unreachable(kind)
  }
}

/** Two answers are the same when both sides mean the same: see `canonical`. */
export const sameAnswer = (a: AnswerValue, b: AnswerValue): boolean => canonical(a) === canonical(b)

/**
 * What counts when answers are compared: the set of choices without its order, texts without their spacing, rows in
 * their order without empty cells. *Not relevant* is the same whatever the reason; so is *don't know yet*.
 */
function canonical(answer: AnswerValue): string {
  switch (answer.kind) {
    case 'choice':
      return JSON.stringify(['choice', answer.option])
    case 'choices':
      return JSON.stringify(['choices', ...[...new Set(answer.options)].sort()])
    case 'quantity':
      return JSON.stringify(['quantity', answer.value])
    case 'shares':
      return JSON.stringify(['shares', sortedEntries(answer.parts).filter(([, part]) => part !== 0)])
    case 'text':
      return JSON.stringify(['text', spaced(answer.text)])
    case 'day':
      return JSON.stringify(['day', answer.day])
    case 'rows':
      return JSON.stringify([
        'rows',
        ...answer.rows.map((row) =>
          sortedEntries(row)
            .map(([column, cell]): [string, Cell] => [column, typeof cell === 'string' ? spaced(cell) : cell])
            .filter(([, cell]) => cell !== ''),
        ),
      ])
    case 'notRelevant':
    case 'unknown':
      return JSON.stringify([answer.kind])
    default:
      return unreachable(answer)
  }
}

const spaced = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ')

const sortedEntries = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
