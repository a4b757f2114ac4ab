import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

/** House rules that no other tool knows. Each says which file breaks it. */

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Every file of the repository as git knows it, new ones included. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))
const sources = files.filter((file) => /^(src|test|scripts|bench)\/.*\.(ts|tsx|mjs)$/.test(file))
const pages = files.filter((file) => file.endsWith('.md'))
const words = files.filter((file) => /\.(ts|tsx|mjs|md|sql|yaml|yml|css|html)$/.test(file) || file === 'package.json')

/** Files that break the rule, with the line that does. */
const linesWith = (among: readonly string[], pattern: RegExp): readonly string[] =>
  among
    .filter((file) => file !== 'test/tidy.test.ts')
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    )

test('it sees the files', () => {
  expect(sources.length).toBeGreaterThan(60)
  expect(pages.length).toBeGreaterThan(3)
  expect(linesWith(sources, /^import /).length).toBeGreaterThan(100)
})

test('every noun of core is in the glossary, in both languages', () => {
  const glossary = read('docs/glossary.md')
  const nouns = readdirSync(join(root, 'src/core'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(nouns.length).toBeGreaterThan(3)
  expect(nouns.map(({ name }) => name).filter((name) => !new RegExp(`^\\| ${name} \\| \\S.* \\| .{20,} \\|$`, 'm').test(glossary))).toEqual(
    [],
  )
})

test('files and folders are named in kebab-case', () => {
  const allowed =
    /^(\.?[a-z\d]+(-[a-z\d]+)*(\.[a-z\d]+(-[a-z\d]+)*)*|README\.md|ARCHITECTURE\.md|CONTRIBUTING\.md|SECURITY\.md|CHANGELOG\.md|LICENSE)$/
  const strange = files.filter((file) => file.split('/').some((part) => !allowed.test(part)))
  expect(strange).toEqual([])
})

test('nothing is left for later', () => {
  expect(linesWith(words, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([])
})

test('no test is switched off or alone', () => {
  expect(linesWith(sources, /\b(test|describe|it)\.(only|skip|todo)\b/)).toEqual([])
})

test('no machine of a developer is named', () => {
  expect(linesWith(words, /\/work\/|\/home\/[a-z]+\/|\/Users\/[a-z]+\/|C:\\Users/i)).toEqual([])
})

test('every page has one title, on its first line', () => {
  const titles = pages.map((file) => ({
    file,
    lines: read(file)
      .replaceAll(/^```[\s\S]*?^```/gm, '')
      .split('\n'),
  }))
  expect(titles.filter(({ lines }) => lines.filter((line) => line.startsWith('# ')).length !== 1).map(({ file }) => file)).toEqual([])
  expect(titles.filter(({ lines }) => lines[0]?.startsWith('# ') !== true).map(({ file }) => file)).toEqual([])
})

test('every link from one page to a file leads somewhere', () => {
  const dead = pages.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map((match) => join(file, '..', match[1] ?? ''))
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${file}: ${target}`),
  )
  expect(dead).toEqual([])
})

test('every decision is numbered, dated, and says what would change our mind', () => {
  const decisions = pages.filter((file) => file.startsWith('docs/decisions/'))
  expect(decisions.length).toBeGreaterThan(0)
  for (const file of decisions) {
    expect(basename(file)).toMatch(/^\d{4}-[a-z\d-]+\.md$/)
    expect(read(file), file).toMatch(/^# .+\n\n\d{4}-\d{2}-\d{2}\b/)
    expect(read(file), file).toContain('## What would change our mind')
  }
  const numbers = decisions.map((file) => basename(file).slice(0, 4))
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('the change log has a place for what is not released yet', () => {
  expect(read('CHANGELOG.md')).toMatch(/^## Unreleased$/m)
})

test('the lock file names the packages of every platform: without them npm ci refuses', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
  expect(wanted.length).toBeGreaterThan(50)
  expect(wanted.filter((name) => !locked.has(name))).toEqual([])
})
