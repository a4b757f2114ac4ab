import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { arbitraryAgreement } from '../../../../test/arbitrary-agreement.ts'
import { misfits } from '../../../../test/json-schema.ts'
import { printAgreement, printVersions } from './print-agreement.ts'
import { agreementSchema } from './schema.ts'

const published = JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8')) as typeof agreementSchema
const fixture = (name: string): unknown =>
  parseDocument(readFileSync(new URL(`../../../../test/fixtures/agreement/${name}.yaml`, import.meta.url), 'utf8')).toJS()

test('the published schema is the generated one (node scripts/generate-schema.ts)', () => expect(published).toEqual(agreementSchema))

test.each(['customer-protection', 'split', 'separation', 'versions'])('%s fits the schema', (name) => {
  expect(misfits(published, fixture(name))).toEqual([])
})

test('every printed agreement fits the schema', () =>
  fc.assert(
    fc.property(arbitraryAgreement(), (agreement) => {
      expect(misfits(published, printAgreement(agreement))).toEqual([])
    }),
  ))

const history = (...changes: Readonly<Record<string, unknown>>[]): unknown => {
  const { format: _, ...bare } = fixture('split') as Record<string, unknown>
  return { format: 'handschlag/versions@1', versions: changes.map((change) => ({ ...bare, ...change })) }
}

test('all versions of an agreement fit the schema', () => {
  expect(misfits(published, history({ from: '2027-01-01' }, { from: '2028-01-01', running: 'new' }))).toEqual([])
  expect(misfits(published, history({}))).toEqual([])
  expect(misfits(published, history({ format: 'handschlag/agreement@1' }))).toEqual([])
})

test('every printed history fits the schema', () =>
  fc.assert(
    fc.property(arbitraryAgreement(), (agreement) => {
      const { until: _, ...open } = agreement
      const versions = [open, { ...open, from: '2999-01-01' }]
      expect(misfits(published, printVersions(versions))).toEqual([])
    }),
    { numRuns: 20 },
  ))

test.for<[name: string, data: unknown]>([
  ['no version', history()],
  ['a later version without a first day', history({}, {})],
  ['an unknown field in a version', history({ colour: 'red' })],
  ['versions under the format of one agreement', { ...(history({}) as object), format: 'handschlag/agreement@1' }],
  ['an agreement and versions in one', { ...(fixture('split') as object), versions: [] }],
])('%s does not fit', ([, data]) => {
  expect(misfits(published, data)).not.toEqual([])
})

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
