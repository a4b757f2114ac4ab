import { expect, test } from 'vitest'
import type { Section } from './agreement.ts'
import { unprovenValue } from './unproven.ts'

const money: readonly Section[] = [
  { name: 'none', kind: 'point' },
  { name: 'value', kind: 'range', unit: 'EUR', min: 0, max: 10_000 },
]
const reaction: readonly Section[] = [
  { name: 'notDue', kind: 'point' },
  { name: 'done', kind: 'range', unit: 'days', min: 0 },
  { name: 'open', kind: 'range', unit: 'days', min: 0 },
]

test.for<[text: string, axis: readonly Section[], value: ReturnType<typeof unprovenValue>]>([
  ['none', money, { section: 'none' }],
  ['0 EUR', money, { section: 'value', n: 0 }],
  ['99.50', money, { section: 'value', n: 9950 }],
  ['value 12 EUR', money, { section: 'value', n: 1200 }],
  ['open 3 days', reaction, { section: 'open', n: 3 }],
  ['done 2 weeks', reaction, { section: 'done', n: 14 }],
  ['value', money, undefined],
  ['101 EUR', money, undefined],
  ['tail', money, undefined],
  ['3 days', reaction, undefined],
  ['open 3 months', reaction, undefined],
])('%s', ([text, axis, value]) => expect(unprovenValue(axis, text)).toEqual(value))
