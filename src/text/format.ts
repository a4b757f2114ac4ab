import type { Problem, ProblemCode } from '#core/agreement/format/problem.ts'
import { formatWords as de } from './de/format.ts'
import { formatWords as en } from './en/format.ts'
import type { Language } from './language.ts'

/** What is wrong with a written agreement, as sentences. `found` and `expected` come already quoted for the language. */
export interface FormatWords {
  readonly problem: { readonly [Code in ProblemCode]: (found: string, expected: string) => string }
  readonly quoted: (text: string) => string
  /** `a, b or c`. */
  readonly or: (texts: readonly string[]) => string
  readonly place: (problem: Pick<Problem, 'file' | 'line' | 'column' | 'path'>) => string
}

const words: Readonly<Record<Language, FormatWords>> = { de, en }

/** Their sentences do without what was found; the others then quote an empty text. */
const speakOfNothing: ReadonlySet<ProblemCode> = new Set([
  'syntax',
  'unknownFormat',
  'notAMap',
  'notAList',
  'notAText',
  'notOneOf',
  'badName',
  'badQuantity',
  'badCondition',
  'wrongOutcome',
])

/** The sentence alone. */
export function problemSentence(language: Language, { code, found, expected }: Pick<Problem, 'code' | 'found' | 'expected'>): string {
  const { problem, quoted, or } = words[language]
  return problem[code](found === '' && speakOfNothing.has(code) ? '' : quoted(found), or(expected.map(quoted)))
}

/** Place and sentence in one line, as the command line prints it. */
export const problemLine = (language: Language, problem: Problem): string =>
  `${words[language].place(problem)}: ${problemSentence(language, problem)}`
