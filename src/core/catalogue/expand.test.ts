import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../agreement/analyse.ts'
import { checkAgreement } from '../agreement/format/check-agreement.ts'
import { expand } from './expand.ts'
import { anyAnswers, everyAnswerOf, fullAnswers } from '../../../test/arbitrary-answers.ts'
import { allQuestions, isValidAnswer, optionsOf, relevantQuestions, sameAnswer } from './questions.ts'
import type { AnswerValue, Answers, QuestionId } from './topic.ts'

const choice = (option: string): AnswerValue => ({ kind: 'choice', option })

const gapsOf = (answers: Answers, decision: string): unknown =>
  analyse(expand(answers, ['a', 'b']).agreement)
    .findings.filter((finding) => finding.code === 'gap' && finding.decision === decision)
    .flatMap((finding) => finding.regions)

describe('the simplest honest answer reveals its own holes', () => {
  const bringer: Answers = { 'customerContract.invoicer': choice('bringer') }
  test('whoever brought the customer: what if both did, or nobody?', () => {
    expect(gapsOf(bringer, 'invoicer')).toEqual([{ bringer: [{ section: 'both' }, { section: 'nobody' }] }])
  })
  test('each follow-up answer closes its part and no more', () => {
    expect(gapsOf({ ...bringer, 'customerContract.bothBrought': choice('party:b') }, 'invoicer')).toEqual([
      { bringer: [{ section: 'nobody' }] },
    ])
    expect(
      gapsOf(
        { ...bringer, 'customerContract.bothBrought': choice('party:b'), 'customerContract.nobodyBrought': choice('party:a') },
        'invoicer',
      ),
    ).toEqual([])
  })
  test('large orders and the wish of the customer: two exceptions that meet are a conflict until one goes first', () => {
    const both: Answers = {
      'customerContract.invoicer': choice('party:a'),
      'customerContract.largeOrders': choice('party:b'),
      'customerContract.largeOrdersFrom': { kind: 'quantity', value: 50_000_00 },
      'customerContract.customerWish': choice('customerDecides'),
    }
    const conflicts = (answers: Answers): readonly (readonly string[])[] =>
      analyse(expand(answers, ['a', 'b']).agreement)
        .findings.filter((finding) => finding.code === 'conflict')
        .map((finding) => finding.rules)
    expect(conflicts(both)).toEqual([['inv-7', 'inv-8']])
    expect(conflicts({ ...both, 'customerContract.wishAndLarge': choice('wishFirst') })).toEqual([])
  })
})

describe.each([[['a', 'b']], [['a', 'b', 'c']]])('parties %j', (parties) => {
  test('every option of every question expands into an agreement without problems, and changes it or its clauses', () => {
    for (const question of allQuestions) {
      for (const value of everyAnswerOf(question, parties)) {
        expect(isValidAnswer(question, value, parties), `${question.id} ${JSON.stringify(value)}`).toMatchObject({ ok: true })
        const draft = expand({ [question.id]: value }, parties)
        expect(checkAgreement(draft.agreement), `${question.id} ${JSON.stringify(value)}`).toEqual([])
      }
    }
  })

  test('any answers expand into an agreement without problems, the same each time, each rule said by its clause', () => {
    fc.assert(
      fc.property(anyAnswers(parties), (answers) => {
        const draft = expand(answers, parties)
        expect(checkAgreement(draft.agreement)).toEqual([])
        expect(expand(Object.fromEntries(Object.entries(answers).reverse()) as Answers, parties)).toEqual(draft)
        const said = draft.clauses.flatMap((clause) => (clause.rules ?? []).map((rule) => `${rule} ${clause.id} ${clause.question}`))
        const rules = Object.values(draft.agreement.decisions).flatMap((decision) => decision.rules)
        expect(said.toSorted()).toEqual(rules.map((rule) => `${rule.id} ${rule.clause ?? ''} ${rule.question ?? ''}`).toSorted())
        const asked = new Set(relevantQuestions(answers, parties).map((question) => question.id))
        for (const clause of draft.clauses) expect(asked.has(clause.question), clause.question).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe.each([[['a', 'b']], [['a', 'b', 'c']]])('parties %j', (parties) => {
  test('whoever answers every question leaves no gap; two rules clash only where two topics do', () => {
    fc.assert(
      fc.property(fullAnswers(parties), (answers) => {
        const { agreement } = expand(answers, parties)
        const rules = Object.values(agreement.decisions).flatMap((decision) => decision.rules)
        const topicOf = new Map(rules.map(({ id, question }) => [id, question?.split('.')[0]]))
        const errors = analyse(agreement).findings.filter(({ severity }) => severity === 'error')
        const unexpected = errors.filter((found) => found.code !== 'conflict' || new Set(found.rules.map((id) => topicOf.get(id))).size < 2)
        expect(unexpected.map(({ code, decision, rules: of, regions }) => ({ code, decision, rules: of, regions }))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

test('every question has a topic, at least two options where it has any, and points at something that exists', () => {
  const ids = new Set<string>(allQuestions.flatMap((question) => [question.id, question.id.split('.')[0] ?? '']))
  expect(allQuestions.length).toBeGreaterThan(50)
  expect(new Set(allQuestions.map((question) => question.id)).size).toBe(allQuestions.length)
  for (const question of allQuestions) {
    if (question.kind.kind === 'choice' || question.kind.kind === 'choices')
      expect(optionsOf(question, ['a', 'b']).length, question.id).toBeGreaterThanOrEqual(2)
    for (const affected of question.affects ?? []) expect(ids.has(affected), `${question.id} affects ${affected}`).toBe(true)
  }
})

test('an answer that is no longer relevant makes nothing', () => {
  const answers: Answers = { 'customerContract.invoicer': choice('party:a'), 'customerContract.bothBrought': choice('party:b') }
  expect(expand(answers, ['a', 'b'])).toEqual(expand({ 'customerContract.invoicer': choice('party:a') }, ['a', 'b']))
})

test.for<[string, AnswerValue, AnswerValue, boolean]>([
  ['the order of choices does not matter', { kind: 'choices', options: ['a', 'b'] }, { kind: 'choices', options: ['b', 'a'] }, true],
  ['spacing in a text does not matter', { kind: 'text', text: ' our  goal\n' }, { kind: 'text', text: 'our goal' }, true],
  ['the order of rows matters', { kind: 'rows', rows: [{ x: 1 }, { x: 2 }] }, { kind: 'rows', rows: [{ x: 2 }, { x: 1 }] }, false],
  ['an empty cell is no cell', { kind: 'rows', rows: [{ x: 1, y: '' }] }, { kind: 'rows', rows: [{ x: 1 }] }, true],
  ['not relevant is the same for any reason', { kind: 'notRelevant', because: 'p' }, { kind: 'notRelevant', because: 'q' }, true],
  ['a share of nothing is no share', { kind: 'shares', parts: { a: 10_000, b: 0 } }, { kind: 'shares', parts: { a: 10_000 } }, true],
  ['an amount is not an option', { kind: 'quantity', value: 1 }, { kind: 'choice', option: '1' }, false],
])('%s', ([, a, b, same]) => expect(sameAnswer(a, b)).toBe(same))

test.for<[string, QuestionId, AnswerValue, object]>([
  ['an option that does not exist', 'split.basis', choice('toString'), { code: 'unknownOption' }],
  ['a party that does not exist', 'customerContract.invoicer', choice('party:z'), { code: 'unknownOption' }],
  ['a number with a fraction', 'term.notice', { kind: 'quantity', value: 1.5 }, { code: 'notWhole' }],
  [
    'shares that do not add up',
    'split.shares',
    { kind: 'shares', parts: { a: 5_000, b: 4_999 } },
    { code: 'sharesIncomplete', sum: 9_999 },
  ],
  ['a day that does not exist', 'term.startDay', { kind: 'day', day: '2027-02-30' }, { code: 'notADay' }],
  ['a text of spaces', 'purpose.goal', { kind: 'text', text: '  ' }, { code: 'empty' }],
  ['the wrong kind', 'purpose.goal', choice('a'), { code: 'wrongKind', expected: 'text' }],
  [
    'a hand-over to oneself',
    'process.handOvers',
    { kind: 'rows', rows: [{ what: 'w', from: 'a', to: 'a', trigger: 't', withinDays: 1 }] },
    { code: 'cell', row: 0, column: 'to', problem: 'sameAsOther' },
  ],
  [
    'a rate twice',
    'split.rates',
    {
      kind: 'rows',
      rows: [
        { party: 'a', rate: 100_00 },
        { party: 'a', rate: 100_00 },
      ],
    },
    { code: 'cell', row: 1, column: 'party', problem: 'repeated' },
  ],
  [
    'tiers that fall',
    'split.commissionTiers',
    {
      kind: 'rows',
      rows: [
        { upTo: 200, rate: 1 },
        { upTo: 100, rate: 1 },
      ],
    },
    { code: 'cell', row: 1, column: 'upTo', problem: 'notRising' },
  ],
])('%s is refused', ([, id, value, error]) => {
  const question = allQuestions.find((each) => each.id === id)
  expect(question && isValidAnswer(question, value, ['a', 'b'])).toMatchObject({ ok: false, error })
})
