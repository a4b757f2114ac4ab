import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const units =
  'Tage|Tagen|Tag|Werktage|Werktagen|Monate|Monaten|Jahre|Jahren|Wochen|Stunden|Prozent|Cent|Euro|days|day|months|month|years|weeks|hours|percent|%|€'

/** A paragraph sign and its number, a number and its unit stay on one line. The help of the command line is not set in lines. */
const breaks = new RegExp(`§ \\d|(?:Absatz|Nummer|Artikel|section) \\d|\\d (?:${units})(?![\\wäöü])`, 'u')

test('what belongs together is not parted at the end of a line', () => {
  const files = globSync('src/text/{de,en}/**/*.ts').filter((file) => !file.endsWith('cli.ts'))
  const broken = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\*|\/)/u.test(line) && breaks.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(broken).toEqual([])
})
