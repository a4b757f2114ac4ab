import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { parseAgreement } from './format/parse-agreement.ts'
import { propose } from './propose.ts'
import type { Proposal } from './situation.ts'

const offers = (rules: string): Proposal['kind'][][] => {
  const parsed = parseAgreement(
    `format: handschlag/agreement@1\nparties: [a, b]\nfacts: { size: { choice: [small, large] }, kind: { choice: [x, y] } }\ndecisions: { who: { answer: { choice: [one, two] }, rules: ${rules} } }\n`,
  )
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return analyse(parsed.value).findings.map((finding) => propose(parsed.value, finding).map((proposal) => proposal.kind))
}

test('a gap can be answered, filled by a rule that is there, or excluded', () => {
  expect(offers('[{ id: r1, when: { size: small, kind: [x, y] }, then: one }]')).toEqual([['addRule', 'extendRule', 'exclude']])
})

test('of two clashing rules either can go before the other', () => {
  const clash = offers('[{ id: r1, when: { size: [small, large] }, then: one }, { id: r2, when: { kind: x }, then: two }]')
  expect(clash[0]).toEqual(['order', 'order', 'addRule', 'exclude'])
})

test('an order that would close a circle of exceptions is not offered', () => {
  const clash = offers(
    '[{ id: r1, when: { size: small }, then: one }, { id: r2, when: { kind: x }, then: two, exceptionTo: [r3] }, { id: r3, when: { size: large, kind: y }, then: one, exceptionTo: [r1] }]',
  )
  expect(clash[0]).toEqual(['order', 'addRule', 'exclude'])
})
