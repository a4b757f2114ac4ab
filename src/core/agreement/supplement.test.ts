import { expect, test } from 'vitest'
import type { Agreement, Rule } from './agreement.ts'
import { analyse } from './analyse.ts'
import { decide } from './decide.ts'
import { parseAgreement } from './format/parse-agreement.ts'
import { type Supplement, withSupplement } from './supplement.ts'

const read = (text: string): Agreement => {
  const parsed = parseAgreement(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const frame = read(`
format: handschlag/agreement@1
parties: [a, b]
terms: { large: 50000 EUR }
facts:
  bringer: { role: one }
  value: { number: EUR }
decisions:
  invoicer:
    answer: { role: one }
    supplement: allowed
    rules:
      - { id: inv-1, when: { value: "< large" }, then: { role: bringer } }
      - { id: inv-2, when: { value: ">= large" }, then: a, exceptionTo: [inv-1] }
  pays:
    answer: { role: one }
    rules: [{ id: pay-1, when: { bringer: [a, b] }, then: a }]
`)

const rule = (id: string): Rule => ({ id, when: {}, outcome: { kind: 'role', who: [{ kind: 'is', value: 'b' }], mode: 'one' } })

const applied = (supplement: Supplement): Agreement => {
  const result = withSupplement(frame, supplement)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

test('a supplement without rules changes nothing', () => {
  expect(applied({ rules: {} })).toEqual(frame)
  expect(applied({ rules: { invoicer: [], pays: [] } })).toEqual(frame)
})

test('in the project its rule goes before every rule of the frame', () => {
  const known = { value: { kind: 'value', value: { section: 'value', n: 6_000_000 } } } as const
  const project = applied({ rules: { invoicer: [rule('p-1')] } })
  expect(decide(project, 'invoicer', known)).toMatchObject({ kind: 'answer', rules: ['p-1'], defeated: [{ rule: 'inv-2', by: 'p-1' }] })
  expect(decide(frame, 'invoicer', known)).toMatchObject({ kind: 'answer', rules: ['inv-2'] })
})

test('frame and supplement are analysed as one agreement', () => {
  const project = applied({ rules: { invoicer: [rule('p-1')] } })
  const unreachable = analyse(project).findings.filter((finding) => finding.code === 'unreachableRule')
  expect(unreachable.map((finding) => finding.rules)).toEqual([['inv-1'], ['inv-2']])
})

test('a project may change an agreed number', () => {
  const known = {
    value: { kind: 'value', value: { section: 'value', n: 6_000_000 } },
    bringer: { kind: 'value', value: { section: 'b' } },
  } as const
  const project = applied({ rules: {}, terms: { large: { value: 10_000_000, unit: 'EUR' } } })
  expect(decide(project, 'invoicer', known)).toMatchObject({ kind: 'answer', rules: ['inv-1'] })
})

test.for<[code: string, supplement: Supplement]>([
  ['unknownDecision', { rules: { gone: [rule('p-1')] } }],
  ['unknownDecision', { rules: { toString: [rule('p-1')] } }],
  ['notSupplementable', { rules: { pays: [rule('p-1')] } }],
  ['duplicateRule', { rules: { invoicer: [rule('inv-1')] } }],
  ['duplicateRule', { rules: { invoicer: [rule('p-1'), rule('p-1')] } }],
  ['unknownTerm', { rules: {}, terms: { gone: { value: 1, unit: 'EUR' } } }],
  ['otherUnit', { rules: {}, terms: { large: { value: 1, unit: 'days' } } }],
])('%s is refused', ([code, supplement]) => {
  expect(withSupplement(frame, supplement)).toMatchObject({ ok: false, error: { code } })
})
