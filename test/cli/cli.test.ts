import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PlainDate } from '#core/shared/day.ts'
import { run } from '../../src/cli/run.ts'
import { misfits } from '../json-schema.ts'

/**
 * Each command as a document: what is typed, what is printed, how it ends. What goes to stderr is marked. `npm test -- -u`
 * rewrites them; the difference is reviewed.
 */
const today = '2026-12-01' as PlainDate

const agencies = 'examples/two-agencies/agreement.yaml'
const consultants = 'examples/three-consultants/agreement.yaml'
const protection = 'test/fixtures/agreement/customer-protection.yaml'
const split = 'test/fixtures/agreement/split.yaml'
const separation = 'test/fixtures/agreement/separation.yaml'
const versions = 'test/fixtures/agreement/versions.yaml'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handschlag-cli-'))
  writeFileSync(join(folder, 'wrong.yaml'), 'format: handschlag/agreement@1\nparties: [a]\nfacts: { end: { event: moons } }\n')
  writeFileSync(
    join(folder, 'order.yaml'),
    'format: handschlag/versions@1\nversions:\n  - { from: 2028-01-01, parties: [a, b] }\n  - { from: 2027-01-01, parties: [a, b], facts: { end: { event: moons } } }\n  - { parties: [a] }\n',
  )
  writeFileSync(join(folder, 'latin.yaml'), new Uint8Array([0x66, 0xfc, 0x72]))
  writeFileSync(
    join(folder, 'dangling.yaml'),
    'format: handschlag/agreement@1\nparties: [a, b]\nclauses:\n  - { id: c-1, topic: x, text: "See {clause:gone}." }\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const shown = async (args: readonly string[]): Promise<string> => {
  const { exit, out, err } = await run(
    args.map((arg) => arg.replace('FOLDER', folder)),
    'C',
    today,
  )
  const typed = args.map((arg) => (/[\s|<>?*$=]/u.test(arg) && !/^[\w.-]+=[\w.-]+$/u.test(arg) ? `"${arg}"` : arg)).join(' ')
  const said = `${out ?? ''}${(err ?? '').replace(/^/gmu, err === undefined ? '' : '! ')}`.replaceAll(folder, 'FOLDER').trimEnd()
  return `$ handschlag ${typed}\n${said}\n[${exit}]\n`
}

const documents: Readonly<Record<string, readonly (readonly string[])[]>> = {
  check: [
    ['check', agencies],
    ['check', agencies, '--lang', 'en'],
    ['check', consultants],
    ['check', separation, '--lang', 'en'],
    ['check'],
    ['check', 'FOLDER/missing.yaml'],
    ['check', 'FOLDER'],
    ['check', 'FOLDER/latin.yaml'],
    ['check', 'FOLDER/wrong.yaml'],
    ['check', 'FOLDER/wrong.yaml', '--lang=en'],
  ],
  decide: [
    ['decide', agencies, 'invoicer', 'bringer=b', 'orderValue=40.000 EUR', 'customerWants=noWish'],
    ['decide', agencies, 'invoicer', 'bringer=Kontor Beratung GmbH', 'orderValue=60.000 €', 'customerWants=noWish'],
    ['decide', agencies, 'invoicer', 'bringer=both', 'orderValue=40000', 'customerWants=noWish'],
    ['decide', agencies, 'invoicer', 'bringer=b', 'orderValue=60000', 'customerWants=b'],
    ['decide', agencies, 'invoicer', 'bringer=a|b', 'orderValue=60000', 'customerWants=noWish'],
    ['decide', agencies, 'invoicer', 'bringer=a|b', 'orderValue=?', 'customerWants=noWish', '--lang', 'en'],
    [
      'decide',
      agencies,
      'commission',
      'bringer=b',
      'payerTie=notYet',
      'orderedBy=customer',
      'firstOrder=2026-01-15',
      'received=8.000,00 EUR',
      'end=notYet',
      '--on',
      '2026-11-15',
    ],
    [
      'decide',
      split,
      'commission',
      'source=registered',
      'first=2027-01-10',
      'end=notYet',
      'value=30000',
      'year=0',
      'paid=full',
      '--on',
      '2027-06-01',
    ],
    ['decide', protection, 'mayServe', 'bringer=a', 'actor=b', 'end=ago 3', 'initiative=unproven', '--lang', 'en'],
    ['decide', agencies],
    ['decide', agencies, 'weather'],
    ['decide', agencies, 'invoicer', 'bringer'],
    ['decide', agencies, 'invoicer', 'wind=north'],
    ['decide', agencies, 'invoicer', 'bringer=x'],
    ['decide', agencies, 'invoicer', 'bringer=a', 'bringer=b'],
    ['decide', agencies, 'invoicer', 'orderValue=48,000'],
    ['decide', agencies, 'invoicer', 'orderValue=48.000', '--lang', 'en'],
    ['decide', agencies, 'invoicer', 'orderValue=5 months'],
    ['decide', agencies, 'invoicer', 'orderValue=2027-01-01', '--on', '2027-01-01'],
    ['decide', agencies, 'commission', 'firstOrder=2027-01-01'],
    ['decide', agencies, 'invoicer', '--on', 'tomorrow'],
  ],
  versions: [
    ['decide', versions, 'commission', 'source=registered', 'value=1000 EUR', 'order=2027-06-30', '--on', '2028-05-01'],
    [
      'decide',
      versions,
      'commission',
      'source=registered',
      'first=ago 3',
      'value=1000 EUR',
      'order=2028-02-01',
      'registration=2027-03-01',
      '--on',
      '2028-05-01',
      '--lang',
      'en',
    ],
    ['decide', versions, 'commission', 'source=registered', 'first=notYet', 'value=1000 EUR', '--on', '2028-05-01'],
    ['decide', versions, 'commission', 'source=mentioned', 'value=1000 EUR', '--on', '2028-05-01', '--lang', 'en'],
    ['decide', versions, 'commission', 'source=mentioned', 'order=2026-05-01'],
    ['decide', versions, 'commission', 'order=soon', 'source=mentioned'],
    ['decide', versions, 'commission', 'wind=north'],
    ['decide', versions, 'weather'],
    ['check', versions, '--on', '2027-05-01'],
    ['check', versions, '--on', '2028-05-01', '--lang', 'en'],
    ['check', 'FOLDER/order.yaml'],
  ],
  print: [
    ['print', agencies, '-o', 'FOLDER/contract.pdf', '--on', '2026-12-01'],
    ['print', consultants, '-o', 'FOLDER/contract.pdf', '--lang', 'en'],
    ['print', agencies],
    ['print', agencies, '-o', 'FOLDER/no/such/contract.pdf'],
    ['print', 'FOLDER/dangling.yaml', '-o', 'FOLDER/contract.pdf'],
  ],
  rehearse: [
    ['rehearse', agencies],
    ['rehearse', consultants, '--lang', 'en'],
    ['rehearse'],
    ['rehearse', 'FOLDER/missing.yaml', '--lang', 'en'],
  ],
  options: [
    [],
    ['--help', '--lang', 'en'],
    ['check', '--help'],
    ['decide', '--help'],
    ['decide', '--help', '--lang', 'en'],
    ['print', '--help'],
    ['rehearse', '--help', '--lang', 'en'],
    ['schema', '--help'],
    ['dance'],
    ['check', '--loud'],
    ['check', '--lang', 'fr'],
    ['schema', 'more'],
    ['catalogue', '--help', '--lang', 'en'],
    ['catalogue', 'more'],
  ],
}

test.for(Object.entries(documents))('%s', async ([name, calls]) => {
  const told: string[] = []
  for (const call of calls) told.push(await shown(call))
  await expect(told.join('\n')).toMatchFileSnapshot(`${name}.txt`)
})

test.for([
  ['check', agencies],
  ['check', consultants],
  ['check', separation],
  ['check', protection],
  ['decide', agencies, 'invoicer', 'bringer=b', 'orderValue=60000', 'customerWants=noWish'],
  ['decide', agencies, 'invoicer', 'bringer=both', 'orderValue=1', 'customerWants=noWish'],
  ['decide', agencies, 'invoicer', 'bringer=b', 'orderValue=60000', 'customerWants=b'],
  ['decide', agencies, 'invoicer'],
  ['decide', split, 'commission', 'source=registered', 'first=ago 3', 'end=notYet', 'value=30000', 'year=0', 'paid=full'],
  [
    'decide',
    versions,
    'commission',
    'source=registered',
    'first=ago 3',
    'value=1000 EUR',
    'order=2028-02-01',
    'registration=2027-03-01',
    '--on',
    '2028-05-01',
  ],
  ['decide', versions, 'commission', 'source=registered', 'first=notYet', 'value=1000 EUR', '--on', '2028-05-01'],
  ['decide', versions, 'commission', 'source=mentioned', 'order=2026-05-01'],
  ['rehearse', agencies],
  ['rehearse', consultants],
  ['print', agencies, '-o', 'FOLDER/contract.pdf'],
  ['catalogue'],
])('what %s %s prints for programs fits its schema', async ([command = '', ...rest]) => {
  const { out } = await run(
    [command, ...rest, '--json'].map((arg) => arg.replace('FOLDER', folder)),
    'en_GB.UTF-8',
    today,
  )
  const schema = JSON.parse(readFileSync(`docs/cli/${command}.schema.json`, 'utf8')) as Readonly<Record<string, unknown>>
  expect(misfits(schema, JSON.parse(out ?? ''))).toEqual([])
})

test('the schema that is printed is the published one', async () => {
  const { out, exit } = await run(['schema'], 'de_DE.UTF-8', today)
  expect(exit).toBe(0)
  expect(JSON.parse(out ?? '')).toEqual(JSON.parse(readFileSync('src/core/agreement/schema.json', 'utf8')))
})

test('the shares of the conflicts of a decision are the exact count of its second engine', async () => {
  const { out } = await run(['check', agencies, '--json'], 'C', today)
  const report = JSON.parse(out ?? '') as {
    coverage: { decisions: { decision: string; gap: string; conflict: string; possible: string }[] }
    findings: { code: 'gap' | 'conflict'; decision: string; share: { count: string; of: string } }[]
  }
  expect(report.findings.map(({ code }) => code)).toEqual(['gap', 'conflict'])
  for (const { code, decision, share } of report.findings)
    expect(share.count).toBe(report.coverage.decisions.find((one) => one.decision === decision)?.[code])
})

test('the same contract of the same day is the same file', async () => {
  const print = async (): Promise<unknown> =>
    JSON.parse((await run(['print', agencies, '-o', join(folder, 'same.pdf'), '--json'], 'C', today)).out ?? '')
  expect(await print()).toEqual(await print())
})

test('a contract whose split comes from the catalogue has a page with a worked example; another has none', async () => {
  const foreign = join(folder, 'foreign.yaml')
  writeFileSync(foreign, readFileSync(agencies, 'utf8').replaceAll('cent-1', 'cent-9'))
  const pages = async (file: string): Promise<number> => {
    const out = join(folder, 'pages.pdf')
    expect((await run(['print', file, '-o', out], 'C', today)).exit).toBe(0)
    return (await PDFDocument.load(readFileSync(out))).getPageCount()
  }
  expect((await pages(agencies)) - (await pages(foreign))).toBe(1)
})
