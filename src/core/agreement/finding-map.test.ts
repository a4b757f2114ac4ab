import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { findingMap, type MapField } from './finding-map.ts'
import { parseAgreement } from './format/parse-agreement.ts'

const maps = (name: string): string[] => {
  const parsed = parseAgreement(readFileSync(new URL(`../../../test/fixtures/agreement/${name}.yaml`, import.meta.url), 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const field = (one: MapField): string => (one.kind === 'answer' ? one.rules.join('+') : one.kind)
  return analyse(parsed.value).findings.flatMap((finding) => {
    const map = findingMap(parsed.value, finding)
    if (map === undefined) return []
    const table = map.fields.map((row) => row.map(field).join(' ')).join(' / ')
    return [`${map.rows.input} x ${map.columns?.input ?? '-'}: ${table} at ${map.row},${map.column}`]
  })
}

test('a finding is one field among answered neighbours', () => {
  expect(maps('customer-protection')).toEqual([
    'bringer x lastOrder: pr-1 pr-1 pr-3 / pr-1 pr-1 pr-3 / gap gap pr-3 / pr-2 pr-2 pr-2+pr-3 at 2,0',
    'protector x actor: ms-2 gap / gap ms-2 / ms-1 ms-1 at 1,0',
    'protector x actor: ms-2 conflict / conflict ms-2 / ms-1 ms-1 at 1,0',
  ])
})

test('a field says nothing that an input outside the table could change', () => {
  expect(maps('outside-the-purpose')).toEqual(['scope x inWriting: yes-1+yes-3 yes-1 / yes-2 no-1 / gap gap at 2,0'])
})
