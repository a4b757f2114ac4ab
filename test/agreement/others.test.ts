import { expect, test } from 'vitest'
import { analyse } from '#core/agreement/analyse.ts'
import { decide } from '#core/agreement/decide.ts'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import { toYaml } from '#core/agreement/format/print-agreement.ts'
import type { Case } from '#core/agreement/situation.ts'
import { tellerFor } from '#text/tell.ts'

/** Three partners: who leaves is one of them, the others go on. */
const written = (answer: string, parties = '{ a: { name: Alpha }, b: { name: Beta }, c: { name: Gamma } }'): string =>
  `format: handschlag/agreement@1
parties: ${parties}
facts:
  leaver: { role: one, also: [nobody], words: { when: { party: { de: "{party} ausscheidet", en: "{party} leaves" } } } }
decisions:
  goesOn:
    answer: { role: one, also: [] }
    rules:
      - { id: g-1, when: { leaver: [a, b, c] }, then: ${answer} }
      - { id: g-2, when: { leaver: nobody }, then: { together: [a, b, c] } }
`

const read = (text: string) => {
  const parsed = parseAgreement(text)
  if (!parsed.ok) throw new Error(parsed.error.map(({ code, path }) => `${path} ${code}`).join())
  return parsed.value
}

const leaver = (party: string): Case => ({ leaver: { kind: 'value', value: { section: party } } })

test.for([
  [
    'together',
    'Alle anderen Parteien gemeinsam, nicht wer ausscheidet.',
    'All the other parties together, not whoever leaves.',
    'Alpha und Gamma gemeinsam.',
  ],
  [
    'each',
    'Jede andere Partei für sich, nicht wer ausscheidet.',
    'Each of the other parties on its own, not whoever leaves.',
    'Alpha oder Gamma, jede Seite für sich.',
  ],
] as const)('%s of the others is all but the one in the role', ([mode, de, en, resolved]) => {
  const agreement = read(written(`{ ${mode}: { others: leaver } }`))
  const rule = agreement.decisions['goesOn']!.rules[0]!
  expect(tellerFor(agreement, 'de').outcome('goesOn', rule.outcome)).toBe(de)
  expect(tellerFor(agreement, 'en').outcome('goesOn', rule.outcome)).toBe(en)
  const ruling = decide(agreement, 'goesOn', leaver('b'))
  if (ruling.kind !== 'answer') throw new Error(ruling.kind)
  expect(ruling.answer.key).toBe(`role:${mode}:a,c`)
  expect(tellerFor(agreement, 'de').answer('goesOn', ruling.answer)).toBe(resolved)
  expect(analyse(agreement).findings).toEqual([])
  expect(read(toYaml(agreement))).toEqual(agreement)
})

test('of two parties the others are the other one', () => {
  const agreement = read(
    written('{ together: { others: leaver } }', '[a, b]')
      .replace('[a, b, c] }, then: {', '[a, b] }, then: {')
      .replaceAll('[a, b, c]', '[a, b]'),
  )
  expect(decide(agreement, 'goesOn', leaver('a'))).toMatchObject({ kind: 'answer', answer: { key: 'role:b' } })
})

test('where the role is nobody, the others are unresolved', () => {
  const agreement = read(written('{ each: { others: leaver } }').replace('leaver: [a, b, c]', 'leaver: [a, b, c, nobody]'))
  expect(analyse(agreement).findings.map(({ code, rules }) => [code, rules])).toContainEqual(['unresolvedRole', ['g-1']])
})

test.for([
  ['{ others: leaver }', 'decisions.goesOn.rules[0].then', 'wrongOutcome'],
  ['{ each: { others: stranger } }', 'decisions.goesOn.rules[0].then', 'notARole'],
  ['{ each: [{ others: leaver, role: leaver }] }', 'decisions.goesOn.rules[0].then.each[0].role', 'unknownField'],
])('%s is refused', ([answer, path, code]) => {
  const parsed = parseAgreement(written(answer ?? ''))
  expect(parsed.ok ? [] : parsed.error.map((problem) => [problem.path, problem.code])).toEqual([[path, code]])
})
