import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** `docs/third-party.md` names what people get with the program, and nothing of it is under a licence that does not fit Apache-2.0. */

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const page = read('docs/third-party.md')
const { dependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>
}

/** Licences that let others use, change and pass on what they cover; MPL-2.0 asks for changed files of its own only. */
const fitting = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'Zlib',
  'OFL-1.1',
])

/** What the pages are built from stands among the development dependencies, because the built pages hold it. */
const inThePages = [
  '@fontsource-variable/ibm-plex-sans',
  '@fontsource-variable/source-serif-4',
  '@tanstack/react-query',
  '@tanstack/react-router',
  'react',
  'react-dom',
]

const named = [...Object.keys(dependencies ?? {}), ...Object.keys(optionalDependencies ?? {}), ...inThePages]

test('every dependency stands on the page with the licence it has', () => {
  expect(named.length).toBeGreaterThan(30)
  const missing = named.filter((name) => !page.includes(`| \`${name}\` | ${packages[`node_modules/${name}`]?.license ?? 'unknown'} |`))
  expect(missing).toEqual([])
})

test('the page names nothing that is not used', () => {
  const rows = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '')
  expect(rows.filter((name) => !named.includes(name))).toEqual([])
})

test('every package that is installed to run has a licence that fits', () => {
  const run = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  expect(run.length).toBeGreaterThan(100)
  const strange = run.filter(([, { license = 'unknown' }]) => !license.split(/[\s()]+|AND/).every((one) => one === '' || fitting.has(one)))
  expect(strange.map(([path, { license }]) => `${path}: ${license ?? 'unknown'}`)).toEqual([])
})
