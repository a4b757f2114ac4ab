import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { arbitraryAgreement } from '../../../../test/arbitrary-agreement.ts'
import { misfits } from '../../../../test/json-schema.ts'
import { printAgreement } from './print-agreement.ts'
import { agreementSchema } from './schema.ts'

const published = JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8')) as typeof agreementSchema
const fixture = (name: string): unknown =>
  parseDocument(readFileSync(new URL(`../../../../test/fixtures/agreement/${name}.yaml`, import.meta.url), 'utf8')).toJS()

test('the published schema is the generated one (node scripts/generate-schema.ts)', () => expect(published).toEqual(agreementSchema))

test.each(['customer-protection', 'split', 'separation'])('%s fits the schema', (name) => {
  expect(misfits(published, fixture(name))).toEqual([])
})

test('every printed agreement fits the schema', () =>
  fc.assert(
    fc.property(arbitraryAgreement(), (agreement) => {
      expect(misfits(published, printAgreement(agreement))).toEqual([])
    }),
  ))

test.for<[name: string, change: Readonly<Record<string, unknown>>]>([
  ['an unknown field', { colour: 'red' }],
  ['another format', { format: 'handschlag/agreement@2' }],
  ['one party', { parties: ['a'] }],
  ['a boolean as option', { facts: { way: { choice: [true, false] } } }],
  ['two kinds of one fact', { facts: { way: { choice: ['x'], event: 'days' } } }],
  ['a rule without an outcome', { decisions: { may: { answer: 'duty', rules: [{ id: 'x', when: {} }] } } }],
])('%s does not fit', ([, change]) => {
  expect(misfits(published, { ...(fixture('split') as object), ...change })).not.toEqual([])
})
