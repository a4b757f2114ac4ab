import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tellerFor } from '#text/tell.ts'
import type { Agreement } from './agreement.ts'
import { analyse } from './analyse.ts'
import { defaultLimits } from './desk.ts'
import { parseAgreement } from './format/parse-agreement.ts'
import type { Finding } from './situation.ts'

const read = (name: string): Agreement => {
  const parsed = parseAgreement(readFileSync(new URL(`../../../test/fixtures/agreement/${name}.yaml`, import.meta.url), 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const yaml = (text: string): Agreement => {
  const parsed = parseAgreement(`format: handschlag/agreement@1\nparties: [a, b]\n${text}`)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const short = (finding: Finding): string =>
  [finding.code, finding.decision ?? finding.fact, finding.rules.join('+'), finding.mirrored === true ? 'and mirrored' : '']
    .filter((part) => part !== '')
    .join(' ')

test.for<[name: string, findings: string[]]>([
  ['customer-protection', ['gap protector', 'gap mayServe and mirrored', 'conflict mayServe ms-4+ms-5 and mirrored']],
  ['split', ['gap rate', 'gap commission', 'conflict commission co-4+co-5', 'cliff commission co-5+co-2']],
  ['separation', ['gap finisher', 'conflict finisher fi-4+fi-5 and mirrored', 'gap partsLate']],
])('the worked case %s has exactly its findings', ([name, findings]) => {
  expect(analyse(read(name)).findings.map(short)).toEqual(findings)
})

test.for(['customer-protection', 'split', 'separation'])('the worked case %s is told in both languages', async (name) => {
  const agreement = read(name)
  const told = (['de', 'en'] as const).flatMap((language) => {
    const teller = tellerFor(agreement, language)
    return analyse(agreement).findings.map((finding) => `${teller.finding(finding)}\n  ${teller.example(finding)}`)
  })
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`../../../test/fixtures/agreement/${name}.findings.txt`)
})

const choice =
  'facts:\n  size: { choice: [small, large] }\n  kind: { choice: [x, y] }\ndecisions:\n  who:\n    answer: { choice: [one, two] }\n'

test.for<[name: string, rules: string, findings: string[]]>([
  ['a case without a rule', 'rules: [{ id: r1, when: { size: small }, then: one }]', ['gap who', 'unusedFact kind']],
  [
    'two rules that disagree',
    'rules: [{ id: r1, when: { size: small }, then: one }, { id: r2, when: { kind: x }, then: two }, { id: r3, when: { size: large, kind: y }, then: one }]',
    ['conflict who r1+r2'],
  ],
  [
    'a rule that another always precedes',
    'rules: [{ id: r1, when: { size: small }, then: one }, { id: r2, when: { size: small }, then: two, exceptionTo: [r1] }, { id: r3, when: { size: large }, then: two }]',
    ['unreachableRule who r1', 'unusedFact kind'],
  ],
  [
    'a rule that changes nothing',
    'rules: [{ id: r1, when: { size: [small, large] }, then: one }, { id: r2, when: { size: small, kind: x }, then: one }]',
    ['redundantRule who r2'],
  ],
  [
    'any one of two rules could go',
    'rules: [{ id: r1, when: { size: [small, large] }, then: one }, { id: r2, when: { kind: [x, y] }, then: one }]',
    ['redundantRule who r1+r2'],
  ],
  [
    'a catch-all does not hide what only it answers',
    'rules: [{ id: r1, when: { size: small, kind: x }, then: one }, { id: r2, otherwise: true, then: two }]',
    ['onlyOtherwise who r2'],
  ],
  [
    'an exclusion that covers nothing open',
    'rules: [{ id: r1, when: { size: small }, then: one }, { id: r2, when: { size: large, kind: [x, y] }, then: two }]\n    exclusions: [{ id: e1, when: { kind: x }, because: never }]',
    ['deadExclusion who'],
  ],
  [
    'an exclusion silences a gap',
    'rules: [{ id: r1, when: { size: small, kind: [x, y] }, then: one }]\n    exclusions: [{ id: e1, when: { size: large }, because: never }]',
    [],
  ],
])('%s', ([, rules, findings]) => {
  expect(analyse(yaml(`${choice}    ${rules}\n`)).findings.map(short)).toEqual(findings)
})

test('when the budget is used up the report says "at least"', () => {
  expect(analyse(read('customer-protection'), { ...defaultLimits, nodes: 3 }).more).toBe('atLeast')
  expect(analyse(read('customer-protection')).more).toBeUndefined()
})

test('the budget counts and does not time: stopped anywhere, the same agreement is told the same', () => {
  for (const nodes of [50, 200, 1_000]) {
    const limits = { ...defaultLimits, nodes }
    expect(analyse({ ...read('separation') }, limits)).toEqual(analyse({ ...read('separation') }, limits))
  }
})

test('of more regions than are told the largest are told, the largest first', () => {
  const agreement = yaml(`facts:
  size: { choice: [p, q, r, s] }
  kind: { choice: [x, y, z, w] }
decisions:
  who:
    answer: { choice: [one, two] }
    rules:
      - { id: r1, when: { kind: [y, z], size: [p, q, r] }, then: one }
      - { id: r2, when: { kind: x, size: s }, then: two }
      - { id: r3, when: { kind: w }, then: two }
`)
  const gap = (regions: number): Finding | undefined =>
    analyse(agreement, { ...defaultLimits, regions }).findings.find(({ code }) => code === 'gap')
  const points = (...names: string[]): { section: string }[] => names.map((section) => ({ section }))
  const [large, small] = [
    { kind: points('x'), size: points('p', 'q', 'r') },
    { kind: points('y', 'z'), size: points('s') },
  ]
  expect(gap(100)?.regions).toEqual([large, small])
  expect(gap(1)?.regions).toEqual([large])
  expect(analyse(agreement, { ...defaultLimits, regions: 1 }).more).toBe('atLeast')
})

test('a cliff is told beside a contradiction at the same threshold', () => {
  const agreement = yaml(`facts:
  end: { event: days }
  value: { number: EUR }
decisions:
  fee:
    answer: { amount: EUR, from: b, to: a }
    rules:
      - { id: below, when: { value: "< 1000" }, then: { percent: 10%, of: value } }
      - { id: above, when: { value: ">= 1000" }, then: { percent: 8%, of: value }, exceptionTo: [early] }
      - { id: early, when: { end: notYet }, then: 40 EUR }
`)
  const findings = analyse(agreement).findings
  expect(findings.map(short)).toEqual(['conflict fee below+early', 'cliff fee below+above'])
  expect(findings[1]?.example).toEqual({ end: { section: 'ago', n: 0 }, value: { section: 'value', n: 100_000 } })
})

test('of four exceptions in a row the second keeps the third from answering, although the first goes before it', () => {
  const all = '{ size: [small, large] }'
  const agreement = yaml(
    `facts:
  size: { choice: [small, large] }
  kind: { choice: [x, y] }
decisions:
  inner:
    answer: { choice: [one, two] }
    rules:
      - { id: r1, when: ${all}, then: one, exceptionTo: [r2] }
      - { id: r2, when: ${all}, then: two, exceptionTo: [r3] }
      - { id: r3, when: { kind: x }, then: two, exceptionTo: [r4] }
      - { id: r4, when: ${all}, then: one }
  outer:
    answer: { choice: [one, two] }
    rules: [{ id: r5, when: { inner: one, kind: x }, then: one }, { id: r6, when: { kind: y }, then: two }]
`,
  )
  expect(analyse(agreement).findings.filter(({ decision }) => decision === 'outer')).toEqual([])
})

test('a fall that a decision beneath makes is told, though no rule of the fee names the threshold', () => {
  const agreement = yaml(
    `facts:
  value: { number: EUR, min: 0 }
decisions:
  rate:
    answer: { choice: [full, half] }
    rules: [{ id: ra1, when: { value: '< 1000 EUR' }, then: full }, { id: ra2, when: { value: '>= 1000 EUR' }, then: half }]
  fee:
    answer: { amount: EUR }
    rules: [{ id: fe1, when: { rate: full }, then: { percent: 10%, of: value } }, { id: fe2, when: { rate: half }, then: { percent: 5%, of: value } }]
`,
  )
  const [cliff] = analyse(agreement).findings
  expect(analyse(agreement).findings.map(short)).toEqual(['cliff fee fe1+fe2'])
  expect(cliff?.example).toEqual({ value: { section: 'value', n: 100_000 } })
})
