import { expect, test } from 'vitest'
import type { Rehearsed, RehearsalOutcome } from './rehearse.ts'
import { toClose } from './to-close.ts'
import type { Question, QuestionId } from './topic.ts'

const q = (name: string): QuestionId => `term.${name}`

/** `one: x y` is a story that the questions x and y close; `!` marks a contradiction, `.` one that is answered. */
const groupsOf = (stories: string, open: string): readonly string[] => {
  const all = stories.split(', ').map((written) => {
    const [name = '', closing = ''] = written.split(':')
    const outcome: RehearsalOutcome = name.endsWith('!') ? 'contradictory' : name.endsWith('.') ? 'answered' : 'open'
    return { id: name, outcome, closes: closing.split(' ').filter(Boolean).map(q) }
  })
  const played = all.map(({ id, outcome }): Rehearsed => ({
    scenario: id,
    outcome,
    cast: { first: 'a', second: 'b' },
    known: {},
    decisions: [],
  }))
  const questions = open
    .split(' ')
    .filter(Boolean)
    .map((each) => ({ id: q(each.slice(0, -1)), weight: Number(each.slice(-1)) as Question['weight'] }))
  return toClose(played, all as never, questions).map(
    ({ question, stories: own }) => `${question?.slice('term.'.length) ?? '-'}: ${own.map(({ scenario }) => scenario).join(' ')}`,
  )
}

test.for<[name: string, stories: string, open: string, expected: readonly string[]]>([
  ['the question that closes the most goes first', 'one: x, two: x y, three: z', 'x1 y1 z1', ['x: one two', 'z: three']],
  ['each story stands once', 'one: x y, two: x y', 'x2 y1', ['y: one two']],
  ['of two that close as many the heavier one goes first', 'one: x, two: y', 'x3 y1', ['y: two', 'x: one']],
  ['what is answered needs no question', 'one.: x, two: x', 'x1', ['x: two']],
  ['a contradiction is to be closed too', 'one!: x', 'x1', ['x: one!']],
  ['what no open question closes stands at the end', 'one: x, two: y', 'y1', ['y: two', '-: one']],
  ['nothing to close', 'one.: x', 'x1', []],
])('%s', ([, stories, open, expected]) => {
  expect(groupsOf(stories, open)).toEqual(expected)
})
