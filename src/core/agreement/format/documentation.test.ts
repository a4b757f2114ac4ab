import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAgreement } from './parse-agreement.ts'
import { problemCodes } from './problem.ts'

const page = readFileSync(new URL('../../../../docs/language.md', import.meta.url), 'utf8')

test('docs/language.md lists every code and no other', () => {
  const problems = page.slice(page.indexOf('\n## Problems'))
  const listed = [...problems.matchAll(/^\| .*$/gm)].flatMap(([row]) => [...row.matchAll(/`(\w+)`/g)].map(([, code]) => code))
  expect(listed).toEqual([...problemCodes])
})

test('the agreement in docs/language.md can be read', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
  expect(parseAgreement(example)).toMatchObject({ ok: true })
})
