import { expect, test } from 'vitest'
import type { PlainDate } from '../shared/day.ts'
import type { Agreement, Rule } from './agreement.ts'
import type { Case } from './situation.ts'
import { type CaseDays, decideVersions, versionOn, type VersionedRuling } from './versions.ts'

const choice = (option: string): Rule => ({ id: `r-${option}`, when: {}, outcome: { kind: 'choice', option } })

const version = (option: string, more: Partial<Agreement> = {}, anchor: { anchor?: string } = { anchor: 'order' }): Agreement => ({
  format: 'handschlag/agreement@1',
  parties: [{ id: 'a' }, { id: 'b' }],
  terms: {},
  facts: {},
  decisions: { fee: { answer: { kind: 'choice', options: ['low', 'high', 'none'] }, ...anchor, rules: [choice(option)] } },
  ...more,
})

const old = version('low', { from: '2027-01-01' })
const later = version('high', { from: '2028-01-01' })
const nothing = (): Case => ({})

interface Days {
  readonly on?: string
  readonly anchors?: Readonly<Record<string, readonly string[]>>
}

const daysOf = ({ on, anchors = {} }: Days): CaseDays => ({
  ...(on === undefined ? {} : { on: on as PlainDate }),
  anchors: Object.fromEntries(Object.entries(anchors).map(([name, days]) => [name, days as readonly PlainDate[]])),
})

const ask = (versions: readonly Agreement[], days: Days): VersionedRuling => decideVersions(versions, 'fee', nothing, daysOf(days))

const said = (found: VersionedRuling): string => {
  if (found.kind === 'notInForce') return `notInForce ${found.anchor} ${found.day ?? '?'}`
  if (found.kind === 'disputed')
    return `disputed ${found.anchor}: ${found.possible.map(({ version: { index }, ruling }) => `${index} ${key(ruling)}`).join(', ')}`
  return `${found.versions.map(({ index }) => index).join('+')} ${key(found.ruling)}`
}

const key = (ruling: { kind: string; answer?: { key: string } }): string => ruling.answer?.key ?? ruling.kind

test.for<[string, readonly Agreement[], Days, string]>([
  ['the day of the anchor picks the version', [old, later], { on: '2028-05-01', anchors: { order: ['2027-06-30'] } }, '0 choice:low'],
  ['the last day of the old version', [old, later], { on: '2028-05-01', anchors: { order: ['2027-12-31'] } }, '0 choice:low'],
  ['the first day of the new version', [old, later], { on: '2028-05-01', anchors: { order: ['2028-01-01'] } }, '1 choice:high'],
  ['before the first version', [old, later], { anchors: { order: ['2026-12-31'] } }, 'notInForce order 2026-12-31'],
  [
    'after the last day of a version, before the next',
    [version('low', { from: '2027-01-01', until: '2027-06-30' }), later],
    { anchors: { order: ['2027-07-01'] } },
    'notInForce order 2027-07-01',
  ],
  [
    'a change that binds running cases, from its first day on',
    [old, { ...later, running: 'new' }],
    { on: '2028-01-01', anchors: { order: ['2027-06-30'] } },
    '1 choice:high',
  ],
  [
    'a change that binds running cases, the day before',
    [old, { ...later, running: 'new' }],
    { on: '2027-12-31', anchors: { order: ['2027-06-30'] } },
    '0 choice:low',
  ],
  [
    'a change that leaves running cases',
    [old, { ...later, running: 'old' }],
    { on: '2028-06-01', anchors: { order: ['2027-06-30'] } },
    '0 choice:low',
  ],
  [
    'a change that leaves running cases between two that bind them',
    [old, { ...later, running: 'new' }, version('none', { from: '2029-01-01' })],
    { on: '2029-06-01', anchors: { order: ['2027-06-30'] } },
    '1 choice:high',
  ],
  [
    'a binding change, the day of the case unknown',
    [old, { ...later, running: 'new' }],
    { anchors: { order: ['2027-06-30'] } },
    'disputed order: 0 choice:low, 1 choice:high',
  ],
  ['the day of the anchor unknown', [old, later], { on: '2028-05-01' }, 'disputed order: 0 choice:low, 1 choice:high'],
  ['unknown, but the new version has not begun', [old, later], { on: '2027-05-01' }, '0 choice:low'],
  ['unknown, but it does not matter', [old, version('low', { from: '2028-01-01' })], { on: '2028-05-01' }, '0+1 choice:low'],
  [
    'two disputed days',
    [old, later],
    { on: '2028-05-01', anchors: { order: ['2027-06-30', '2028-02-01'] } },
    'disputed order: 0 choice:low, 1 choice:high',
  ],
  [
    'two disputed days of one version',
    [old, later],
    { on: '2028-05-01', anchors: { order: ['2027-06-30', '2027-09-01'] } },
    '0 choice:low',
  ],
  [
    'no anchor is the day of the case',
    [version('low', {}, {}), version('high', { from: '2028-01-01' }, {})],
    { on: '2028-05-01' },
    '1 choice:high',
  ],
  [
    'a version without the decision says nothing about it',
    [old, { ...later, decisions: {} }],
    { on: '2028-05-01', anchors: { order: ['2028-02-01'], case: ['2028-02-01'] } },
    '1 gap',
  ],
])('%s', ([, versions, days, expected]) => {
  expect(said(ask(versions, days))).toBe(expected)
})

test('the whole chain has one version; a decision beneath with another anchor is told with what its own day would say', () => {
  const chained = (option: string, from: string): Agreement => {
    const base = version(option, { from }, { anchor: 'registration' })
    return {
      ...base,
      decisions: {
        ...base.decisions,
        due: {
          answer: { kind: 'choice', options: ['yes', 'no'] },
          anchor: 'order',
          rules: [
            { id: 'due-1', when: { fee: [{ kind: 'is', value: 'high' }] }, outcome: { kind: 'choice', option: 'yes' } },
            { id: 'due-2', when: { fee: [{ kind: 'is', value: 'low' }] }, outcome: { kind: 'choice', option: 'no' } },
          ],
        },
      },
    }
  }
  const versions = [chained('low', '2027-01-01'), chained('high', '2028-01-01')]
  const days = { on: '2028-05-01', anchors: { order: ['2028-02-01'], registration: ['2027-03-01'] } }
  const found = decideVersions(versions, 'due', nothing, daysOf(days))
  expect(said(found)).toBe('1 choice:yes')
  expect(found).toMatchObject({
    otherAnchors: [
      { decision: 'fee', anchor: 'registration', versions: [{ index: 0 }], there: { kind: 'answer', answer: { key: 'choice:low' } } },
    ],
  })
})

test('a decision beneath whose own day picks the same version says nothing of its own', () => {
  const chained: Agreement = {
    ...version('low', { from: '2027-01-01' }, { anchor: 'registration' }),
    decisions: {
      fee: { answer: { kind: 'choice', options: ['low', 'high'] }, anchor: 'registration', rules: [choice('low')] },
      due: {
        answer: { kind: 'choice', options: ['no'] },
        anchor: 'order',
        rules: [{ id: 'due-1', when: { fee: [{ kind: 'is', value: 'low' }] }, outcome: { kind: 'choice', option: 'no' } }],
      },
    },
  }
  const days = { on: '2027-05-01', anchors: { order: ['2027-04-01'], registration: ['2027-03-01'] } }
  const found = decideVersions([chained], 'due', nothing, daysOf(days))
  expect(said(found)).toBe('0 choice:no')
  expect(found.kind === 'ruled' && found.otherAnchors).toEqual([
    { decision: 'fee', anchor: 'registration', versions: [{ index: 0, agreement: chained }] },
  ])
})

test('a day lies in one version or in none', () => {
  const versions = [old, version('none', { from: '2027-06-01', until: '2027-09-30' }), later]
  const days = ['2026-12-31', '2027-01-01', '2027-05-31', '2027-06-01', '2027-09-30', '2027-10-01', '2028-01-01']
  expect(days.map((day) => versionOn(versions, day as PlainDate))).toEqual([undefined, 0, 0, 1, 1, undefined, 2])
})
