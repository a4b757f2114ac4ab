import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAnswers } from '../../../test/arbitrary-answers.ts'
import { checkAgreement } from '../agreement/format/check-agreement.ts'
import { expand } from '../catalogue/expand.ts'
import { allQuestions, isValidAnswer, questionById, relevantQuestions } from '../catalogue/questions.ts'
import type { AnswerValue, Answers, QuestionId } from '../catalogue/topic.ts'
import type { PersonId } from '../shared/id.ts'
import { agreedAnswers, ownAnswers } from './answers.ts'
import { decide } from './decide.ts'
import { catalogue } from './library.ts'
import { evolve, fold, type NegotiationEvent, type Side } from './negotiation.ts'
import { viewFor } from './view.ts'

/**
 * Answers that an older version of the catalogue took and this one does not: an option is gone, a question asks for something
 * else, or is gone. They are kept, told as to be renewed, make no rule, and can be answered anew; nothing breaks.
 */
const sides: readonly Side[] = ['a', 'b']
const person = 'anna' as PersonId
const at = '2026-11-23T10:00:00.000Z'

const outdated: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.constantFrom<AnswerValue>(
    { kind: 'choice', option: 'formerOption' },
    { kind: 'choice', option: 'party:z' },
    { kind: 'choice', option: 'toString' },
    { kind: 'choices', options: ['formerOption'] },
    { kind: 'choices', options: [] },
    { kind: 'quantity', value: -1 },
    { kind: 'quantity', value: Number.MAX_SAFE_INTEGER },
    { kind: 'shares', parts: { a: 5000 } },
    { kind: 'shares', parts: { a: 5000, z: 5000 } },
    { kind: 'text', text: 'x'.repeat(20_000) },
    { kind: 'day', day: '2026-02-31' },
    { kind: 'rows', rows: [] },
    { kind: 'rows', rows: [{ formerColumn: 'x', what: 7 }] },
    { kind: 'rows', rows: [{}] },
    { kind: 'notRelevant', because: '' },
  ),
  fc.string().map((option): AnswerValue => ({ kind: 'choice', option })),
)

const questions: readonly QuestionId[] = [...allQuestions.map(({ id }) => id), 'term.formerQuestion', 'term.another']
const anyQuestion = fc.constantFrom(...questions)

/** Valid answers, some of which are replaced by ones of another time. */
const mixed: fc.Arbitrary<Answers> = fc
  .tuple(anyAnswers(sides), fc.array(fc.tuple(anyQuestion, outdated), { minLength: 1, maxLength: 12 }))
  .map(([answers, older]) => ({ ...answers, ...Object.fromEntries(older) }))

const entriesOf = (answers: Answers) => Object.entries(answers) as [QuestionId, AnswerValue][]

const fits = (id: QuestionId, value: AnswerValue): boolean => {
  const question = questionById(id)
  return question !== undefined && isValidAnswer(question, value, sides).ok
}

const answered = (answers: Answers): NegotiationEvent[] =>
  entriesOf(answers).map(([question, value]) => ({ type: 'answered', side: 'a', question, value, person, at }))

const agreed = (answers: Answers): NegotiationEvent[] => [
  {
    type: 'revealed',
    points: entriesOf(answers).map(([question, value]) => ({ question, equal: true, value, by: { a: { person, at }, b: { person, at } } })),
    person,
    at,
  },
]

test('they make no rule: the agreement is the one without them', () => {
  fc.assert(
    fc.property(mixed, (answers) => {
      const draft = expand(answers, sides)
      expect(checkAgreement(draft.agreement)).toEqual([])
      expect(draft).toEqual(expand(Object.fromEntries(entriesOf(answers).filter(([id, value]) => fits(id, value))) as Answers, sides))
      relevantQuestions(answers, sides)
    }),
    { numRuns: 80 },
  )
})

test('they are shown with what they say, and told as to be renewed', () => {
  fc.assert(
    fc.property(mixed, (answers) => {
      const own = viewFor(fold({ sides }, answered(answers)), { role: 'owner', side: 'a' }, catalogue)
      const all = viewFor(fold({ sides }, agreed(answers)), { role: 'coach', side: null }, catalogue)
      for (const [question, value] of entriesOf(answers)) {
        const renew = !fits(question, value)
        expect(own.answers.a?.[question]).toMatchObject({ value })
        expect(own.answers.a?.[question]?.renew ?? false).toBe(renew)
        const point = all.points.find((one) => one.question === question)
        expect(point).toMatchObject({ state: 'agreed', agreed: { value } })
        expect(point !== undefined && 'renew' in point).toBe(renew)
      }
    }),
    { numRuns: 40 },
  )
})

describe('an option that is gone', () => {
  const id = allQuestions.find(({ kind, relevant }) => kind.kind === 'choice' && relevant === undefined)!.id
  const gone: AnswerValue = { kind: 'choice', option: 'formerOption' }
  const { kind } = questionById(id)!
  const fresh: AnswerValue = { kind: 'choice', option: kind.kind === 'choice' ? kind.options[0]! : '' }
  const anna = { role: 'owner', side: 'a', person } as const
  const bernd = { role: 'owner', side: 'b', person: 'bernd' as PersonId } as const

  test('as a private answer: not handed in until renewed', () => {
    const state = fold({ sides }, answered({ [id]: gone }))
    expect(decide(state, { type: 'release', questions: [id] }, anna, at, catalogue)).toMatchObject({
      error: { code: 'answerOutdated', questions: [id] },
    })
    const renewed = decide(state, { type: 'answer', question: id, value: fresh, expected: 1 }, anna, at, catalogue)
    expect(renewed.ok).toBe(true)
    const after = renewed.ok ? renewed.value.reduce(evolve, state) : state
    expect(ownAnswers(after, 'a')[id]).toEqual(fresh)
    expect(viewFor(after, anna, catalogue).answers.a?.[id]?.renew).toBe(undefined)
    expect(decide(after, { type: 'release', questions: [id] }, anna, at, catalogue).ok).toBe(true)
  })

  test('handed in before it went: not revealed by what the other side does', () => {
    const handedIn: NegotiationEvent = { type: 'released', side: 'a', questions: [id], person, at }
    const state = fold({ sides }, [...answered({ [id]: gone }), handedIn])
    const theirs = decide(state, { type: 'answer', question: id, value: fresh }, bernd, at, catalogue)
    const after = theirs.ok ? theirs.value.reduce(evolve, state) : state
    const released = decide(after, { type: 'release', questions: [id] }, bernd, at, catalogue)
    expect(released.ok && released.value.map(({ type }) => type)).toEqual(['released'])
  })

  test('as what was agreed: renewed by a proposal that both accept', () => {
    let state = fold({ sides }, agreed({ [id]: gone }))
    for (const [command, who] of [
      [{ type: 'propose', proposal: 'p', change: { kind: 'answer', question: id, value: fresh } }, anna],
      [{ type: 'accept', proposal: 'p', version: 1 }, bernd],
    ] as const) {
      const decided = decide(state, command, who, at, catalogue)
      expect(decided).toMatchObject({ ok: true })
      if (decided.ok) state = decided.value.reduce(evolve, state)
    }
    expect(agreedAnswers(state)[id]).toEqual(fresh)
    expect(viewFor(state, anna, catalogue).points.find(({ question }) => question === id)).not.toHaveProperty('renew')
  })

  test('in a proposal: no longer accepted', () => {
    const proposed: NegotiationEvent = {
      type: 'proposed',
      proposal: 'p',
      side: 'a',
      change: { kind: 'answer', question: id, value: gone },
      person,
      at,
    }
    const state = fold({ sides }, [...agreed({ [id]: fresh }), proposed])
    expect(decide(state, { type: 'accept', proposal: 'p', version: 1 }, bernd, at, catalogue)).toMatchObject({
      error: { code: 'invalidAnswer', problem: { code: 'unknownOption', option: 'formerOption' } },
    })
  })
})
