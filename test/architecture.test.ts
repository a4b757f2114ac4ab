import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Who may know whom, as data. The compiler holds the layers too (project references); this test also holds the nouns inside of core. */

const root = join(import.meta.dirname, '..')

const layersMayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  wire: ['core'],
  text: ['core'],
  server: ['core', 'wire', 'text'],
  web: ['core', 'wire', 'text'],
  cli: ['core', 'text', 'server'],
}

/** Beside itself. A noun that is missing here is a finding. */
const nounsMayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  agreement: ['shared'],
  catalogue: ['shared', 'agreement'],
  sheet: ['shared'],
  value: ['shared'],
  fit: ['shared'],
  negotiation: ['shared', 'agreement', 'catalogue'],
  contract: ['shared', 'agreement', 'catalogue'],
  evidence: ['shared'],
  protection: ['shared', 'agreement'],
  overlap: ['shared'],
  touchpoint: ['shared'],
  project: ['shared', 'agreement'],
  invoicing: ['shared', 'agreement', 'project'],
  settlement: ['shared', 'agreement', 'project', 'invoicing'],
  conflict: ['shared', 'agreement'],
  separation: ['shared', 'agreement', 'protection', 'project', 'settlement'],
  publicity: ['shared'],
  access: ['shared'],
}

type Import = { readonly from: string; readonly to: string }

/** Imports of one file as paths below src; packages are left out, except in core, which has none. */
function importsOf(file: string, text: string): readonly Import[] {
  const pattern = /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
  return [...text.matchAll(pattern)]
    .map((match) => match[1] ?? match[2] ?? '')
    .map((specifier) => ({ from: file, to: resolveImport(file, specifier) }))
}

const resolveImport = (file: string, specifier: string): string => {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : `package:${specifier}`
}

function complaint({ from, to }: Import): string | undefined {
  const [fromLayer = '', fromNoun = ''] = from.split('/')
  const [toLayer = '', toNoun = ''] = to.split('/')
  // Tests belong to a project of their own that sees every layer; generators and oracles that several share stand outside of src.
  if (from.endsWith('.test.ts') && fromLayer !== toLayer) return undefined
  if (to.startsWith('package:'))
    return fromLayer === 'core' && !from.endsWith('.test.ts') && !corePackages.has(to.slice(8)) ? `${from}: core imports ${to}` : undefined
  if (fromLayer !== toLayer && layersMayImport[fromLayer]?.includes(toLayer) !== true)
    return `${from}: ${fromLayer} must not know ${toLayer} (${to})`
  if (fromLayer === 'core' && toLayer === 'core' && fromNoun !== toNoun && nounsMayImport[fromNoun]?.includes(toNoun) !== true) {
    return `${from}: ${fromNoun} must not know ${toNoun} (${to})`
  }
  const inside = /^(.*)\/internal\//.exec(to)?.[1]
  if (inside !== undefined && !from.startsWith(`${inside}/`)) return `${from}: ${to} is private to ${inside}`
  return undefined
}

/** Packages that run anywhere, hold no state and do no I/O. */
const corePackages = new Set(['yaml', 'canonicalize', 'temporal-polyfill', 'zod'])

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(join(root, 'src'), join(entry.parentPath, entry.name)))

const files = filesBelow('src')
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, 'src', file), 'utf8')))

test('it sees the files and their imports', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(imports.length).toBeGreaterThan(150)
  for (const layer of ['core', 'wire', 'text', 'server'])
    expect(
      imports.some(({ from, to }) => from.startsWith(`${layer}/`) && to.startsWith('core/')),
      layer,
    ).toBe(true)
})

test('every import goes where it may', () => {
  expect(imports.map(complaint).filter((found) => found !== undefined)).toEqual([])
})

test('every import names a file that is there', () => {
  const missing = imports.filter(({ to }) => !to.startsWith('package:') && !existsSync(join(root, 'src', to)) && !to.endsWith('.css'))
  expect(missing).toEqual([])
})

test('every noun of core is in the table', () => {
  const nouns = readdirSync(join(root, 'src/core'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(nouns.map(({ name }) => name).filter((name) => nounsMayImport[name] === undefined)).toEqual([])
})

test('the table has no circle', () => {
  const reaches = (noun: string, seen: readonly string[]): boolean =>
    (nounsMayImport[noun] ?? []).some((next) => seen.includes(next) || reaches(next, [...seen, next]))
  expect(Object.keys(nounsMayImport).filter((noun) => reaches(noun, [noun]))).toEqual([])
})

test('only the refusal switch and the tests of HTTP know status codes', () => {
  const knowing = files
    .filter((file) => file.startsWith('core/') || file.startsWith('text/'))
    .filter((file) => /\bstatus(Code)?: [45]\d\d\b/.test(readFileSync(join(root, 'src', file), 'utf8')))
  expect(knowing).toEqual([])
})

test('only main.ts reads the environment', () => {
  const reading = files
    .filter((file) => file.startsWith('server/') && !file.endsWith('.test.ts'))
    .filter((file) => readFileSync(join(root, 'src', file), 'utf8').includes('process.env'))
  expect(reading).toEqual(['server/main.ts'])
})

test.for([
  ['core/value/range.ts', `import { open } from 'node:fs'`, 'core imports package:node:fs'],
  ['core/value/range.ts', `import { App } from '#server/http/app.ts'`, 'core must not know server'],
  ['core/shared/day.ts', `import { decide } from '../agreement/decide.ts'`, 'shared must not know agreement'],
  ['core/settlement/run.ts', `export { x } from '#core/conflict/case.ts'`, 'settlement must not know conflict'],
  ['core/value/range.ts', `import { values } from '../../../test/arbitrary-values.ts'`, 'core must not know ..'],
  ['web/start/page.tsx', `const page = await import('#server/db.ts')`, 'web must not know server'],
  ['server/x/y.ts', `import '#web/main.tsx'`, 'server must not know web'],
  ['wire/x.ts', `import {\n  a,\n  b,\n} from '#text/refusal.ts'`, 'wire must not know text'],
  ['core/contract/print.ts', `import { cut } from '#core/agreement/internal/cut.ts'`, 'is private to core/agreement'],
] as const)('a planted import is reported: %s %s', ([file, text, words]) => {
  expect(importsOf(file, text).map(complaint)).toEqual([expect.stringContaining(words)])
})

test.for([
  ['core/agreement/decide.ts', `import { cut } from './internal/cut.ts'`],
  ['core/settlement/run.ts', `import type { Invoice } from '#core/invoicing/invoice.ts'`],
  ['server/x/y.ts', `import { z } from 'zod'`],
  ['core/value/range.test.ts', `import { values } from '../../../test/arbitrary-values.ts'`],
] as const)('a proper import is not: %s %s', ([file, text]) => {
  expect(importsOf(file, text).map(complaint)).toEqual([undefined])
})
