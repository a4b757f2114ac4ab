import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toYaml } from '#core/agreement/format/print-agreement.ts'
import { expand } from '#core/catalogue/expand.ts'
import type { PlainDate } from '#core/shared/day.ts'
import { writeDraft } from '#text/draft.ts'
import { run } from '../../src/cli/run.ts'
import { readExample } from '../read-example.ts'

/** The command line speaks the German of the agreement that it is given. */
const firm = 'Weiß „Süd“ AG'

/** Names, and what was typed as an answer: it is nobody's to change. */
const theirs = [firm, 'Mittelgroße', 'bis 30.000 €'] as const

const withoutTheirs = (text: string): string => theirs.reduce((rest, one) => rest.replaceAll(one, ''), text)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handschlag-german-'))
  const { answers } = readExample('two-agencies')
  for (const country of ['DE', 'AT', 'CH']) {
    const draft = expand({ ...answers, 'kind.countries': { kind: 'choices', options: [country] } }, ['a', 'b'])
    const parties = [
      { id: 'a', name: firm },
      { id: 'b', name: 'Nord AG' },
    ]
    writeFileSync(join(folder, `${country}.yaml`), toYaml(writeDraft(draft, parties)))
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const said = async (country: string, [command = '', ...more]: readonly string[]): Promise<string> => {
  const { out, err } = await run([command, join(folder, `${country}.yaml`), ...more], 'de_CH.UTF-8', '2026-12-01' as PlainDate)
  return `${out ?? ''}${err ?? ''}`.replaceAll(folder, 'FOLDER').replaceAll(/\s+/gu, ' ')
}

const calls = [
  ['check'],
  ['rehearse'],
  ['decide', 'invoicer', 'bringer=b', "orderValue=60'000.50 EUR", 'customerWants=noWish'],
  ['decide', 'invoicer', 'bringer=both', 'orderValue=40000', 'customerWants=noWish'],
  ['decide', 'invoicer', 'bringer=a|b'],
  ['decide', 'weather'],
  ['decide', 'invoicer', 'wind=north'],
  ['decide', 'invoicer', 'bringer=x'],
  ['print'],
] as const

test.for(calls.map((call) => [call.join(' '), call] as const))('what is told of an agreement of Swiss: %s', async ([, call]) => {
  const text = withoutTheirs(await said('CH', call))
  expect(text.length).toBeGreaterThan(20)
  expect(text.match(/.{0,40}[ß„“€].{0,40}/gu)).toBeNull()
})

test('of others the letters and signs stay', async () => {
  for (const country of ['DE', 'AT']) {
    const all = await Promise.all(calls.map((call) => said(country, call)))
    for (const sign of 'ß„“€') expect(withoutTheirs(all.join('\n')), `${country} ${sign}`).toContain(sign)
  }
})

test.for([
  ['CH', "orderValue=60'000.50 EUR"],
  ['CH', 'orderValue=60’000 EUR'],
  ['AT', 'orderValue=60.000,50 EUR'],
  ['DE', "orderValue=60'000 EUR"],
] as const)('%s: %s is understood', async ([country, typed]) => {
  const known = await said(country, ['decide', 'invoicer', 'bringer=a', 'customerWants=noWish', typed])
  const plain = await said(country, ['decide', 'invoicer', 'bringer=a', 'customerWants=noWish', 'orderValue=60000'])
  expect(known).toBe(plain)
})

test('a point that groups thousands for some and not for the Swiss is not guessed', async () => {
  const asked = ['decide', 'invoicer', 'bringer=a', 'customerWants=noWish', 'orderValue=60.000 EUR']
  expect(await said('CH', asked)).toContain('60.000')
  expect(await said('CH', asked)).not.toBe(await said('CH', [...asked.slice(0, -1), 'orderValue=60000']))
  expect(await said('DE', asked)).toBe(await said('DE', [...asked.slice(0, -1), 'orderValue=60000']))
})

test('the paper is Swiss', async () => {
  const out = join(folder, 'contract.pdf')
  await said('CH', ['print', '-o', out])
  expect(readFileSync(out, 'latin1')).toMatch(/\/Lang\s*\(de-CH\)/u)
  const text = execFileSync('pdftotext', [out, '-'], { encoding: 'utf8' })
  for (const each of theirs) expect(text).toContain(each)
  expect(text).toContain('Anhang: Beispielrechnung')
  expect(withoutTheirs(text).match(/.{0,40}[ß„“€].{0,40}/gu)).toBeNull()
})
