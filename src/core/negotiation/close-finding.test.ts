import { describe, expect, test } from 'vitest'
import type { Agreement, Outcome, Rule, Shape } from '../agreement/agreement.ts'
import { analyse } from '../agreement/analyse.ts'
import type { Finding } from '../agreement/situation.ts'
import { answering, exclusionPatch, rulePatch, settles } from './close-finding.ts'
import { applyPatches } from './patch.ts'

const role = (value: string): Outcome => ({ kind: 'role', who: [{ kind: 'is', value }], mode: 'one' })

const agreementWith = (answer: Shape, rules: readonly Rule[], parties: readonly string[] = ['a', 'b']): Agreement => ({
  format: 'handschlag/agreement@1',
  parties: parties.map((id) => ({ id })),
  terms: {},
  facts: {
    bringer: { kind: 'role', also: ['both'] },
    value: { kind: 'number', unit: 'EUR', min: 0 },
    hours: { kind: 'number', unit: 'hours', min: 0 },
    done: { kind: 'event', unit: 'days' },
  },
  decisions: { asked: { answer, rules } },
})

const brought = (...who: string[]): Rule['when'] => ({ bringer: who.map((value) => ({ kind: 'is', value })) })

const findingOf = (agreement: Agreement, code: Finding['code']): Finding => {
  const found = analyse(agreement).findings.find((each) => each.code === code)
  if (found === undefined) throw new Error(`no ${code}`)
  return found
}

const gapAndForm = (agreement: Agreement) => {
  const gap = findingOf(agreement, 'gap')
  return { gap, can: answering(agreement, gap) }
}

const codes = (agreement: Agreement): readonly string[] => analyse(agreement).findings.map(({ code }) => code)

describe('every shape of a decision has answers that close its gap', () => {
  const duty: Outcome = {
    kind: 'duty',
    duty: 'tell',
    by: { kind: 'is', value: 'a' },
    to: { kind: 'is', value: 'b' },
    within: { terms: [], plus: 3, unit: 'days' },
    from: 'done',
  }
  const percent: Outcome = {
    kind: 'amount',
    lines: [{ of: 'value', rate: { kind: 'percent', basisPoints: { terms: [], plus: 1000, unit: 'percent' } } }],
  }
  test.for<[name: string, shape: Shape, rule: Outcome, offered: readonly Outcome['kind'][]]>([
    ['choice', { kind: 'choice', options: ['yes', 'no'] }, { kind: 'choice', option: 'yes' }, ['choice', 'choice']],
    ['step', { kind: 'step', steps: ['warn', 'end'] }, { kind: 'step', step: 'warn' }, ['step', 'step']],
    ['role: each party, an extra, together, each', { kind: 'role', also: ['nobody'] }, role('a'), ['role', 'role', 'role', 'role', 'role']],
    ['share', { kind: 'share' }, { kind: 'share', parts: [{ who: { kind: 'is', value: 'a' }, part: 10_000 }] }, ['share', 'share']],
    ['duty, and none', { kind: 'duty' }, duty, ['noDuty', 'duty']],
    ['amount as elsewhere', { kind: 'amount', currency: 'EUR' }, percent, ['amount']],
  ])('%s', ([, shape, outcome, offered]) => {
    const agreement = agreementWith(shape, [{ id: 'r1', when: brought('a', 'b'), outcome }])
    const { gap, can } = gapAndForm(agreement)
    expect(can?.outcomes.map((each) => each.outcome.kind)).toEqual(offered)
    for (const each of can?.outcomes ?? []) {
      const patch = rulePatch(agreement, gap, each.outcome, 'new')
      expect(patch).toBeDefined()
      const { agreement: closed, misfits } = applyPatches(agreement, patch === undefined ? [] : [{ patch }])
      expect(misfits).toEqual([])
      expect(codes(closed)).not.toContain('gap')
    }
  })

  test('what another rule says is offered with that rule, but no party for the reason that it is named elsewhere', () => {
    const amounts = gapAndForm(
      agreementWith({ kind: 'amount', currency: 'EUR' }, [{ id: 'r1', when: brought('a', 'b'), outcome: percent }]),
    )
    expect(amounts.can?.outcomes).toEqual([{ outcome: percent, like: 'r1' }])
    const roles = gapAndForm(agreementWith({ kind: 'role', also: [] }, [{ id: 'r1', when: brought('a', 'b'), outcome: role('a') }]))
    expect(roles.can?.outcomes.some(({ like }) => like !== undefined)).toBe(false)
  })

  test('a role that names nobody in this case is not offered', () => {
    const whoever: Outcome = { kind: 'role', who: [{ kind: 'role', role: 'bringer' }], mode: 'one' }
    const { gap, can } = gapAndForm(agreementWith({ kind: 'role', also: [] }, [{ id: 'r1', when: brought('a', 'b'), outcome: whoever }]))
    expect(can?.outcomes.map(({ outcome }) => outcome)).not.toContainEqual(whoever)
    expect(settles(agreementWith({ kind: 'role', also: [] }, []), gap, 'asked', whoever)).toBe(false)
  })

  test('an amount may be taken of money of its currency and counted by hours; a duty runs from the event of its like', () => {
    const amounts = gapAndForm(
      agreementWith({ kind: 'amount', currency: 'EUR' }, [{ id: 'r1', when: brought('a', 'b'), outcome: percent }]),
    )
    expect(amounts.can?.amount?.bases).toEqual([
      { fact: 'value', unit: 'EUR' },
      { fact: 'hours', unit: 'hours' },
    ])
    const duties = gapAndForm(agreementWith({ kind: 'duty' }, [{ id: 'r1', when: brought('a', 'b'), outcome: duty }]))
    expect(duties.can?.duties).toEqual([{ duty: 'tell', from: 'done', unit: 'days' }])
  })
})

describe('a contradiction', () => {
  const clashing = (outcomes: readonly string[]): Agreement =>
    agreementWith(
      { kind: 'role', also: [] },
      outcomes.map((who, index) => ({ id: `r${index + 1}`, when: {}, outcome: role(who) })),
      ['a', 'b', 'c'],
    )

  test.for([
    [
      ['a', 'b'],
      ['r1 r2', 'r2 r1'],
    ],
    [
      ['a', 'b', 'c'],
      ['r1 r2,r3', 'r2 r1,r3', 'r3 r1,r2'],
    ],
  ] as const)('each of the rules %j may go before all the others, offered alike', ([outcomes, expected]) => {
    const agreement = clashing(outcomes)
    const conflict = findingOf(agreement, 'conflict')
    const can = answering(agreement, conflict)
    expect(can?.orders.map(({ before, after }) => `${before} ${after.join(',')}`)).toEqual(expected)
    for (const { before, after } of can?.orders ?? []) {
      const { agreement: closed } = applyPatches(agreement, [
        { patch: { kind: 'exceptionTo', decision: 'asked', rule: before, exceptionTo: after } },
      ])
      expect(codes(closed)).not.toContain('conflict')
    }
  })

  test('a new answer goes before both', () => {
    const agreement = clashing(['a', 'b'])
    const conflict = findingOf(agreement, 'conflict')
    const patch = rulePatch(agreement, conflict, role('c'), 'new')
    expect(patch).toMatchObject({ rule: { exceptionTo: ['r1', 'r2'] } })
    expect(codes(applyPatches(agreement, patch === undefined ? [] : [{ patch }]).agreement)).not.toContain('conflict')
  })
})

test('an exclusion takes the finding away and keeps its reason', () => {
  const agreement = agreementWith({ kind: 'role', also: [] }, [{ id: 'r1', when: brought('a', 'b'), outcome: role('a') }])
  const patch = exclusionPatch(agreement, findingOf(agreement, 'gap'), 'never both', 'x1')
  expect(patch).toMatchObject({ kind: 'exclude', exclusion: { because: 'never both' } })
  expect(codes(applyPatches(agreement, patch === undefined ? [] : [{ patch }]).agreement)).not.toContain('gap')
})
