import { expect, test } from 'vitest'
import type { Agreement, Rule } from '../agreement/agreement.ts'
import { applyPatches, type Patch } from './patch.ts'

const rule = (id: string, exceptionTo?: string[]): Rule => ({
  id,
  when: { bringer: [{ kind: 'is', value: 'a' }] },
  outcome: { kind: 'role', who: [{ kind: 'is', value: 'a' }], mode: 'one' },
  ...(exceptionTo === undefined ? {} : { exceptionTo }),
})

const agreement: Agreement = {
  format: 'handschlag/agreement@1',
  parties: [{ id: 'a' }, { id: 'b' }],
  terms: {},
  facts: { bringer: { kind: 'role', also: ['both'] } },
  decisions: { invoicer: { answer: { kind: 'role', also: [] }, rules: [rule('bringer'), rule('large', ['bringer'])] } },
}

const add = (id: string, exceptionTo?: string[], decision = 'invoicer'): Patch => ({
  kind: 'addRule',
  decision,
  rule: rule(id, exceptionTo),
})
const when = (condition: Rule['when']): Patch => ({ kind: 'addRule', decision: 'invoicer', rule: { ...rule('both'), when: condition } })
const order = (before: string, ...after: string[]): Patch => ({
  kind: 'exceptionTo',
  decision: 'invoicer',
  rule: before,
  exceptionTo: after,
})
const exclude = (id: string): Patch => ({
  kind: 'exclude',
  decision: 'invoicer',
  exclusion: { id, when: { bringer: [{ kind: 'is', value: 'both' }] }, because: 'only one of us visits fairs' },
})

test.for<[name: string, patches: Patch[], misfits: string[]]>([
  ['an additional rule', [add('both')], []],
  ['a rule that is an exception to a patched one', [add('both'), add('bothLarge', ['both'])], []],
  ['an order of two rules', [order('bringer')], []],
  ['an exclusion', [exclude('never')], []],
  ['a rule that is there already', [add('bringer')], ['duplicateRule']],
  ['the same patch twice', [add('both'), add('both')], ['duplicateRule']],
  ['the same exclusion twice', [exclude('never'), exclude('never')], ['duplicateExclusion']],
  ['an exception to no rule', [add('both', ['gone'])], ['unknownRule']],
  ['an exception to itself', [add('both', ['both'])], ['unknownRule']],
  ['an order of no rule', [order('gone', 'bringer')], ['unknownRule']],
  ['a decision that is gone', [add('both', undefined, 'settled')], ['unknownDecision']],
  ['a decision named like a method', [add('both', undefined, 'toString')], ['unknownDecision']],
  ['two rules each before the other', [order('bringer', 'large')], ['circle']],
  ['a rule before itself', [order('bringer', 'bringer')], ['circle']],
  ['a condition on a fact that is not there', [when({ size: [{ kind: 'is', value: 'a' }] })], ['unsound']],
  ['a condition named like a method', [when({ toString: [{ kind: 'is' as const, value: 'a' }] })], ['unsound']],
  ['a value that the fact does not have', [when({ bringer: [{ kind: 'is', value: 'nobody' }] })], ['unsound']],
  [
    'an outcome of another shape',
    [{ kind: 'addRule', decision: 'invoicer', rule: { ...rule('both'), outcome: { kind: 'noDuty' } } }],
    ['unsound'],
  ],
  ['an unknown term', [when({ bringer: [{ kind: 'compare', op: '<', to: { terms: ['gone'], plus: 0 } }] })], ['unsound']],
  ['a misfit does not stop the next', [add('bringer'), add('both')], ['duplicateRule']],
])('%s', ([, patches, codes]) => {
  const patched = applyPatches(
    agreement,
    patches.map((patch) => ({ patch })),
  )
  expect(patched.misfits.map(({ code }) => code)).toEqual(codes)
})

test('what was agreed says who proposed it and when; nothing else changes', () => {
  const { agreement: patched } = applyPatches(agreement, [
    { patch: add('both'), by: 'b', on: '2026-11-23T23:30:00.000Z' },
    { patch: order('large', 'both') },
    { patch: exclude('never') },
  ])
  expect(patched).toEqual({
    ...agreement,
    decisions: {
      invoicer: {
        ...agreement.decisions['invoicer'],
        rules: [rule('bringer'), rule('large', ['bringer', 'both']), { ...rule('both'), proposedBy: 'b', agreedOn: '2026-11-23' }],
        exclusions: [{ id: 'never', when: { bringer: [{ kind: 'is', value: 'both' }] }, because: 'only one of us visits fairs' }],
      },
    },
  })
  expect(agreement.decisions['invoicer']?.rules).toHaveLength(2)
})
