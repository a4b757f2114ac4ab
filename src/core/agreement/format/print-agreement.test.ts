import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { arbitraryAgreement } from '../../../../test/arbitrary-agreement.ts'
import type { Agreement } from '../agreement.ts'
import { checkAgreement } from './check-agreement.ts'
import { parseAgreement } from './parse-agreement.ts'
import { printAgreement, toCanonicalJson, toYaml } from './print-agreement.ts'

const fixture = (name: string): string => readFileSync(new URL(`../../../../test/fixtures/agreement/${name}.yaml`, import.meta.url), 'utf8')

const parsed = (text: string): Agreement => {
  const result = parseAgreement(text)
  expect(result).toMatchObject({ ok: true })
  if (!result.ok) throw new Error('not read')
  return result.value
}

describe('parse and print are one pair', () => {
  test('every arbitrary agreement is valid', () =>
    fc.assert(
      fc.property(arbitraryAgreement(), (agreement) => {
        expect(checkAgreement(agreement)).toEqual([])
      }),
    ))

  test('what is written as YAML reads back to itself', () =>
    fc.assert(
      fc.property(arbitraryAgreement(), (agreement) => {
        expect(parsed(toYaml(agreement))).toEqual(agreement)
      }),
      { numRuns: 300 },
    ))

  test('what is written as canonical JSON reads back to itself', () =>
    fc.assert(
      fc.property(arbitraryAgreement(), (agreement) => {
        expect(parsed(toCanonicalJson(agreement))).toEqual(agreement)
      }),
      { numRuns: 300 },
    ))

  test('printing is idempotent', () =>
    fc.assert(
      fc.property(arbitraryAgreement(), (agreement) => {
        const yaml = toYaml(agreement)
        expect(toYaml(parsed(yaml))).toBe(yaml)
        const json = toCanonicalJson(agreement)
        expect(toCanonicalJson(parsed(json))).toBe(json)
        expect(toCanonicalJson(parsed(yaml))).toBe(json)
      }),
    ))
})

test.each(['customer-protection', 'split', 'separation'])('%s reads, prints and reads again', (name) => {
  const agreement = parsed(fixture(name))
  expect(checkAgreement(agreement)).toEqual([])
  expect(parsed(toYaml(agreement))).toEqual(agreement)
  expect(parsed(toCanonicalJson(agreement))).toEqual(agreement)
  expect(parsed(JSON.stringify(printAgreement(agreement), null, 2))).toEqual(agreement)
})

test('whose German it is stands before the parties, and nowhere where it is that of Germany', () => {
  const written = 'format: handschlag/agreement@1\ngerman: CH\nparties: [ a, b ]\n'
  expect(parsed(written).german).toBe('CH')
  expect(toYaml(parsed(written)).startsWith(written)).toBe(true)
  expect(parsed(written.replace('german: CH\n', ''))).not.toHaveProperty('german')
})

test('a rule is one line', () => {
  expect(toYaml(parsed(fixture('customer-protection')))).toContain(
    '      - { id: ms-3, when: { actor: { other: protector }, end: [ notYet, "<= tail" ] }, then: no }\n',
  )
})

test('the order of the parties survives the canonical form, in which keys are sorted', () => {
  const agreement = parsed('{ format: handschlag/agreement@1, parties: { b: { name: Beta }, a: { name: Alpha } } }')
  expect(agreement.parties.map((party) => party.id)).toEqual(['b', 'a'])
  expect(parsed(toCanonicalJson(agreement)).parties).toEqual(agreement.parties)
})
