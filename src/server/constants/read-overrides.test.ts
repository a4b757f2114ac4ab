import { expect, test } from 'vitest'
import { readOverrides } from './read-overrides.ts'

const rest = 'checkBy: 2027-01-01, found: Deutsche Bundesbank, checkedBy: M. Probst, checkedOn: 2026-07-02'

test('a file as an operator writes it', () => {
  const text = `
# looked up every January and July
baseRateDE:
  - { value: 1.52, from: 2026-07-01, until: 2026-12-31, ${rest} }
defaultLumpSumDE:
  - { value: 45, from: 2026-10-01, ${rest} }
protectionAfterEnd:
  - { value: 18, ${rest} }
`
  const read = readOverrides(text)
  expect(read.ok).toBe(true)
  if (!read.ok) return
  expect(Object.entries(read.value).map(([id, periods]) => [id, periods.map(({ value }) => value)])).toEqual([
    ['baseRateDE', [152]],
    ['defaultLumpSumDE', [4_500]],
    ['protectionAfterEnd', [18]],
  ])
  expect(read.value.baseRateDE?.[0]).toMatchObject({ from: '2026-07-01', until: '2026-12-31', found: 'Deutsche Bundesbank' })
})

test.each(['', '# nothing set yet\n'])('an empty file sets nothing: %j', (text) =>
  expect(readOverrides(text)).toEqual({ ok: true, value: {} }),
)

test.each([
  [`baserate:\n  - { value: 1, ${rest} }`, 'baserate: no such number; known are baseRateDE, '],
  [`baseRateDE:\n  - { value: 1.523, ${rest} }`, 'baseRateDE[0].value: 1.523 is not in the unit of this number'],
  [`protectionAfterEnd:\n  - { value: 18.5, ${rest} }`, 'protectionAfterEnd[0].value: 18.5 is not in the unit'],
  [`baseRateDE:\n  - { value: -1, ${rest} }`, 'baseRateDE[0].value: -1 is not in the unit'],
  [`baseRateDE:\n  - { value: "1,52", ${rest} }`, 'baseRateDE[0].value: '],
  [`baseRateDE:\n  - { value: 1, from: 2026-07-32, ${rest} }`, 'baseRateDE[0].from: expected a day such as 2026-07-01'],
  [`baseRateDE:\n  - { value: 1, from: 2026-07-01, until: 2026-06-30, ${rest} }`, 'baseRateDE[0].until: 2026-06-30 is before 2026-07-01'],
  ['baseRateDE:\n  - { value: 1, checkBy: 2027-01-01 }', 'baseRateDE[0].'],
  [`baseRateDE:\n  - { value: 1, note: mine, ${rest} }`, 'baseRateDE[0]: Unrecognized key: "note"'],
  [`baseRateDE: { value: 1, ${rest} }`, 'baseRateDE: '],
  ['baseRateDE: []', 'baseRateDE: '],
  ['- baseRateDE', 'the file: '],
  ['baseRateDE: [', 'line 1: '],
])('what cannot be used is refused with its place: %j', (text, says) => {
  const read = readOverrides(text)
  expect(read.ok ? 'accepted' : read.error).toContain(says)
})
