import { expect, test } from 'vitest'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import { problemCodes } from '#core/agreement/format/problem.ts'
import { problemLine, problemSentence } from './format.ts'
import { languages } from './language.ts'

test.for(problemCodes)('%s is a sentence in both languages, with and without something found', (code) => {
  for (const language of languages) {
    for (const found of ['x', '']) {
      const sentence = problemSentence(language, { code, found, expected: ['y', 'z'] })
      expect(sentence).toMatch(/^[\p{Lu}„“].*[.“”]$/u)
      expect(sentence).not.toContain('undefined')
    }
  }
})

test('a problem is told with its place', () => {
  const result = parseAgreement(
    'format: handschlag/agreement@1\nparties: [a, b]\nfacts:\n  way: { choice: [free, no] }\ndecisions:\n  may: { answer: { choice: [x] }, rules: [{ id: r, when: { way: maybe }, then: x }] }\n',
    {
      file: 'ours.yaml',
    },
  )
  const problem = result.ok ? undefined : result.error[0]
  expect(problem && problemLine('de', problem)).toBe(
    'ours.yaml, Zeile 6, Spalte 65 (decisions.may.rules[0].when.way): „maybe“ gibt es hier nicht. Möglich: „free“ oder „no“.',
  )
  expect(problem && problemLine('en', problem)).toBe(
    'ours.yaml, line 6, column 65 (decisions.may.rules[0].when.way): “maybe” does not exist here. Possible: “free” or “no”.',
  )
})
