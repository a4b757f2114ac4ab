import { expect, test } from 'vitest'
import { analyse } from '#core/agreement/analyse.ts'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import { tellerFor } from './tell.ts'

/** One kind of case is settled, all others are left open. */
const told = (kinds: readonly string[], language: 'de' | 'en') => {
  const parsed = parseAgreement(`format: handschlag/agreement@1
parties: [a, b]
facts:
  kind: { choice: [settled, ${kinds.join(', ')}] }
decisions:
  who:
    answer: { choice: [one, two] }
    rules: [{ id: r1, when: { kind: settled }, then: one }]
`)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const [gap] = analyse(parsed.value).findings
  if (gap === undefined) throw new Error('something is open')
  const teller = tellerFor(parsed.value, language)
  return { brief: teller.brief(gap), whole: teller.finding(gap) }
}

const named = (text: string): readonly string[] => text.match(/\bk\d+\b/gu) ?? []

test.each(['de', 'en'] as const)('a finding names no more than a few alternatives and says how many more there are: %s', (language) => {
  const { brief, whole } = told(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7'], language)
  expect(named(whole)).toEqual(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7'])
  expect(named(brief)).toEqual(['k1', 'k2', 'k3'])
  expect(brief).toContain(language === 'de' ? 'oder einer von 4 weiteren Fällen vorliegt' : 'or one of 4 further cases applies')
})

test('few alternatives are told as they are', () => {
  const { brief, whole } = told(['k1', 'k2', 'k3', 'k4'], 'de')
  expect(named(brief)).toEqual(['k1', 'k2', 'k3', 'k4'])
  expect(brief).toBe(whole)
})
