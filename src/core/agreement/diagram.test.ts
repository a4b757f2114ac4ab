import { expect, test } from 'vitest'
import type { Agreement, Fact, Rule } from './agreement.ts'
import { countOf, diagramOf, difference } from './diagram.ts'

const months = (plus: number): { terms: []; plus: number } => ({ terms: [], plus })

const agreement = (rules: readonly Rule[], facts: Record<string, Fact> = {}): Agreement => ({
  format: 'handschlag/agreement@1',
  parties: [{ id: 'a' }, { id: 'b' }],
  terms: {},
  facts: { bringer: { kind: 'role', also: ['both'] }, end: { kind: 'event', unit: 'months' }, ...facts },
  decisions: { may: { answer: { kind: 'choice', options: ['free', 'no'] }, rules } },
})

const free: Rule = { id: 'free', when: { bringer: [{ kind: 'is', value: 'a' }] }, outcome: { kind: 'choice', option: 'free' } }
const no = (tail: number): Rule => ({
  id: 'no',
  when: {
    bringer: [{ kind: 'is', value: 'b' }],
    end: [
      { kind: 'is', value: 'notYet' },
      { kind: 'compare', op: '<=', to: months(tail) },
    ],
  },
  outcome: { kind: 'choice', option: 'no' },
})

test('whole numbers count one each, and one more for everything above the largest threshold', () => {
  // end: not yet, 0 to 18, and 19 or more: 21 values; bringer: a, b, both.
  expect(countOf(agreement([free, no(18)]), 'may')).toEqual({
    ok: true,
    value: { possible: 63n, answered: 21n + 20n, gap: 1n + 21n, conflict: 0n, unresolvedRole: 0n, undefined: 0n, excluded: 0n },
  })
})

test('a clock cannot show more than the clock it waits for', () => {
  const facts: Record<string, Fact> = { transfer: { kind: 'event', unit: 'months', after: ['end'] } }
  const late: Rule = {
    id: 'late',
    when: { transfer: [{ kind: 'compare', op: '>', to: months(1) }], end: [{ kind: 'compare', op: '<', to: months(2) }] },
    outcome: { kind: 'choice', option: 'no' },
  }
  const counted = countOf(agreement([late], facts), 'may')
  // Both cut at 2 and more, 3: not yet with anything (5), and the pairs transfer <= end of 0 to 3 (10).
  expect(counted).toMatchObject({ ok: true, value: { possible: 15n, answered: 0n, gap: 15n } })
})

test('a longer tail changes exactly the months between', () => {
  const changed = difference(agreement([free, no(18)]), agreement([free, no(24)]), 'may')
  expect(changed).toEqual({
    ok: true,
    value: {
      different: 6n,
      compared: 81n,
      onlyBefore: 0n,
      onlyAfter: 0n,
      changes: [
        { before: 'gap', after: 'no', count: 6n, example: { bringer: [{ section: 'b' }], end: [{ section: 'ago', from: 19, to: 24 }] } },
      ],
    },
  })
})

test('an option that only one version knows is told apart', () => {
  const wider: Agreement = { ...agreement([free]), facts: { bringer: { kind: 'role', also: ['both', 'nobody'] } } }
  expect(difference(agreement([free]), wider, 'may')).toMatchObject({ ok: true, value: { different: 0n, onlyBefore: 0n, onlyAfter: 1n } })
})

test('joined clocks with too many numbers are refused, not approximated', () => {
  const facts: Record<string, Fact> = { transfer: { kind: 'event', unit: 'months', after: ['end'] } }
  expect(diagramOf(agreement([no(10_000)], facts))).toEqual({ ok: false, error: { code: 'tooManyNumbers', fact: 'end', limit: 4096 } })
})
