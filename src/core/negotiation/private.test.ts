import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerValue, QuestionId } from '../catalogue/topic.ts'
import { unreachable } from '../shared/assert.ts'
import type { PersonId } from '../shared/id.ts'
import { ownAnswers } from './answers.ts'
import { audience, decide, type Actor, type Command } from './decide.ts'
import { begin, evolve, type Negotiation, type Revealed, type Side } from './negotiation.ts'
import { smallLibrary } from './small-library.test-support.ts'
import { partFor, viewFor, type Viewer } from './view.ts'

/**
 * What a side keeps private reaches nobody else: not through a view, a refusal or a notice. Each law plays a random
 * negotiation twice, the second time with other values in all answers of side a that were never revealed.
 */

const library = smallLibrary()
const questions: readonly QuestionId[] = library.questions

interface Step {
  readonly who: Side | 'coach'
  readonly verb: 'answer' | 'unknown' | 'release' | 'move' | 'propose' | 'accept' | 'change' | 'withdraw' | 'tell' | 'drop' | 'let' | 'shut'
  readonly question: QuestionId
  readonly options: readonly [string, string]
  readonly words: readonly [string, string]
  readonly proposal: number
}

const often = (verb: Step['verb'], times: number): Step['verb'][] => Array.from({ length: times }, () => verb)

const step = (sides: readonly Side[]): fc.Arbitrary<Step> =>
  fc.record({
    who: fc.constantFrom<Side | 'coach'>(...sides, ...sides, 'coach'),
    verb: fc.constantFrom<Step['verb']>(
      ...often('answer', 8),
      ...often('release', 6),
      ...often('accept', 5),
      ...often('propose', 2),
      'move',
      'move',
      'unknown',
      'change',
      'withdraw',
      'tell',
      'drop',
      'let',
      'shut',
    ),
    question: fc.constantFrom('term.q1', ...questions),
    options: fc.tuple(fc.constantFrom('x', 'y', 'z', '-'), fc.constantFrom('x', 'y', 'z', '-')),
    words: fc.tuple(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 })),
    proposal: fc.nat(2),
  })

const plain = { question: 'term.q1', options: ['x', 'x'], words: ['', ''], proposal: 0 } as const

/** Half of the stories begin with one question laid open, so that there is more to propose about. */
const openFirst = (sides: readonly Side[]): readonly Step[] => [
  ...sides.map((who, index): Step => ({ ...plain, who, verb: 'answer', options: index === 0 ? ['x', 'x'] : ['y', 'y'] })),
  ...sides.map((who): Step => ({ ...plain, who, verb: 'release' })),
]

const stories = fc.constantFrom<readonly Side[]>(['a', 'b'], ['a', 'b', 'c']).chain((sides) =>
  fc.record({
    sides: fc.constant(sides),
    steps: fc
      .tuple(fc.constantFrom([], openFirst(sides)), fc.array(step(sides), { minLength: 5, maxLength: 80, size: 'max' }))
      .map(([first, steps]) => [...first, ...steps]),
  }),
)

// Long and varied stories: the bias towards small values would make most of them trivial.
const script = fc.noBias(stories)

const value = (option: string, words: string): AnswerValue =>
  option === '-' ? { kind: 'notRelevant', because: words } : { kind: 'choice', option }

const actorOf = (who: Side | 'coach'): Actor =>
  who === 'coach'
    ? { role: 'coach', side: null, person: 'coach' as PersonId }
    : { role: 'owner', side: who, person: `owner-${who}` as PersonId }

function commandOf(state: Negotiation, { who, verb, question, options, words, proposal }: Step, secret: 0 | 1): Command {
  const known = state.proposals[proposal]
  switch (verb) {
    case 'answer':
      return { type: 'answer', question, value: value(options[secret], words[secret]), reason: words[secret] }
    case 'unknown':
      return { type: 'answer', question, value: { kind: 'unknown' } }
    case 'release': {
      // As the page does it: everything of the own side that is asked and answered.
      const asked = who === 'coach' ? [] : library.relevant(ownAnswers(state, who), state.sides)
      const answered = who === 'coach' ? {} : (state.answers[who] ?? {})
      return {
        type: 'release',
        questions: asked.filter((id) => (answered[id]?.value.kind ?? 'unknown') !== 'unknown' && (proposal > 0 || id === question)),
      }
    }
    case 'move':
      return { type: 'answer', question, value: value(options[0], words[0]), open: true }
    case 'propose':
      return {
        type: 'propose',
        proposal: `p${state.history.length}`,
        change: { kind: 'answer', question, value: value(options[0], words[0]) },
      }
    case 'accept':
      return { type: 'accept', proposal: known?.id ?? 'none', version: known?.version ?? 1 }
    case 'change':
      return {
        type: 'change',
        proposal: known?.id ?? 'none',
        version: known?.version ?? 1,
        change: { kind: 'answer', question, value: value(options[0], words[0]) },
      }
    case 'withdraw':
      return { type: 'withdraw', proposal: known?.id ?? 'none' }
    case 'tell':
      return {
        type: 'addStory',
        id: `s${state.history.filter(({ type }) => type === 'storyAdded').length}`,
        title: 'Told',
        story: 'To everybody.',
        about: ['invoicer'],
        known: { bringer: { section: 'both' } },
      }
    case 'drop':
      return { type: 'dropStory', id: state.stories[proposal]?.id ?? 'none' }
    case 'let':
    case 'shut':
      return { type: 'coachReading', allowed: verb === 'let' }
    default:
      return unreachable(verb)
  }
}

/** What everybody but the readers of side a notices of one step. */
interface Noticed {
  readonly refusal: string
  readonly told: boolean
}

/** Plays the script; `secretOf` picks the first or the second value of each private answer. */
function play({ sides, steps }: { sides: readonly Side[]; steps: readonly Step[] }, secretOf: (step: Step, index: number) => 0 | 1) {
  const noticed: Noticed[] = []
  let state = begin({ sides })
  for (const [index, one] of steps.entries()) {
    const secret = secretOf(one, index)
    const at = new Date(Date.UTC(2026, 10, 23) + index * 1000).toISOString()
    // Ids of proposals must not count private events either.
    const command = commandOf(state, one, secret)
    const decided = decide(
      state,
      command.type === 'propose' ? { ...command, proposal: `p${index}` } : command,
      actorOf(one.who),
      at,
      library,
    )
    if (!decided.ok) {
      if (one.who !== 'a') noticed.push({ refusal: JSON.stringify(decided.error), told: false })
      continue
    }
    const to = audience(state, decided.value, library)
    if (to === 'all' || to.sides.some((side) => side !== 'a')) noticed.push({ refusal: '', told: true })
    state = decided.value.reduce(evolve, state)
  }
  return { state, noticed }
}

const outsiders: readonly Viewer[] = [
  { role: 'owner', side: 'b' },
  { role: 'staff', side: 'b' },
  { role: 'lawyer', side: 'b' },
  { role: 'taxAdviser', side: 'b' },
  { role: 'staff', side: 'a' },
  { role: 'taxAdviser', side: 'a' },
]
const coach: Viewer = { role: 'coach', side: null }

test('what side a has not revealed changes not one byte for anybody else', () => {
  let varied = 0
  fc.assert(
    fc.property(script, (story) => {
      const first = play(story, () => 0)
      const secrets = (one: Step): 0 | 1 =>
        one.who === 'a' && one.verb === 'answer' && first.state.revealed[one.question] === undefined ? 1 : 0
      const second = play(story, secrets)
      if (JSON.stringify(first.state.answers.a) !== JSON.stringify(second.state.answers.a)) varied += 1
      const viewers = first.state.reading.includes('a') ? outsiders : [...outsiders, coach]
      for (const viewer of viewers)
        expect(JSON.stringify(viewFor(second.state, viewer, library))).toBe(JSON.stringify(viewFor(first.state, viewer, library)))
      expect(second.noticed).toEqual(first.noticed)
    }),
    { numRuns: 3000, seed: 7 },
  )
  expect(varied).toBeGreaterThan(500)
})

test('the view from what one may read equals the view from everything', () => {
  fc.assert(
    fc.property(script, (story) => {
      const { state } = play(story, () => 0)
      for (const viewer of [...outsiders, coach, { role: 'owner', side: 'a' } as const, { role: 'lawyer', side: 'a' } as const]) {
        expect(JSON.stringify(viewFor(partFor(state, viewer), viewer, library))).toBe(JSON.stringify(viewFor(state, viewer, library)))
      }
    }),
    { numRuns: 1500, seed: 8 },
  )
})

test('nothing is agreed without a word of every side, and nothing agreed gets lost', () => {
  let agreedOnce = 0
  fc.assert(
    fc.property(script, ({ sides, steps }) => {
      let state = begin({ sides })
      for (const [index, one] of steps.entries()) {
        const command = commandOf(state, one, 0)
        const decided = decide(
          state,
          command.type === 'propose' ? { ...command, proposal: `p${index}` } : command,
          actorOf(one.who),
          '',
          library,
        )
        if (!decided.ok) continue
        const after = decided.value.reduce(evolve, state)
        for (const [id, point] of Object.entries(after.revealed) as [QuestionId, Revealed][]) {
          if (point.agreed === undefined) continue
          agreedOnce += 1
          expect(Object.keys(point.agreed.by).sort()).toEqual([...sides])
          if (point.agreed.how === 'equal')
            for (const side of sides) expect(library.same(point.positions[side]!.value, point.agreed.value)).toBe(true)
          else
            expect(Object.keys(after.proposals.find(({ id: proposal }) => proposal === point.agreed?.proposal)!.accepted).sort()).toEqual([
              ...sides,
            ])
          expect(point.agreed.value.kind).not.toBe('unknown')
          expect(id).toBeDefined()
        }
        for (const [id, point] of Object.entries(state.revealed) as [QuestionId, Revealed][])
          if (point.agreed !== undefined) expect(after.revealed[id]?.agreed).toBeDefined()
        state = after
      }
    }),
    { numRuns: 1000, seed: 9 },
  )
  expect(agreedOnce).toBeGreaterThan(500)
})
