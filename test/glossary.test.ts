import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** A word of the glossary that the product does not use would be a wish, not a word. */

const root = join(import.meta.dirname, '..')
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8')

/** What people read. What they may type into the search is theirs, and is not held to our words. */
const wordsOf = (language: string): string =>
  readdirSync(join(root, 'src/text', language), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes('glossary'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
    .replaceAll('’', "'")
    .toLowerCase()

/** The rows below a heading: English, German. */
const rowsBelow = (heading: string): readonly (readonly [english: string, german: string])[] => {
  const [, after = ''] = glossary.split(`\n## ${heading}\n`)
  const [section = ''] = after.split('\n## ')
  return [...section.matchAll(/^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)]
    .map((row) => [row[1] ?? '', row[2] ?? ''] as const)
    .filter(([english]) => english !== 'English' && !english.startsWith('---'))
}

const plain = (word: string): string => word.replace(/ \(.*\)$/, '').toLowerCase()

test.for(['Words of the screens', 'Words of a cooperation'])('%s: the product uses each of them, in both languages', (heading) => {
  const rows = rowsBelow(heading)
  expect(rows.length).toBeGreaterThan(9)
  const [de, en] = [wordsOf('de'), wordsOf('en')]
  const unused = rows.flatMap(([english, german]) => [
    ...(en.includes(plain(english)) ? [] : [english]),
    ...(de.includes(plain(german)) ? [] : [german]),
  ])
  expect(unused).toEqual([])
})

test('words we avoid do not come up', () => {
  const avoided = [
    ['de', /\bpartnerschaft|\bgegner|\bgarantie/],
    ['en', /\bopponent|\bguarantee/],
  ] as const
  expect(avoided.filter(([language, pattern]) => pattern.test(wordsOf(language))).map(([language]) => language)).toEqual([])
})
