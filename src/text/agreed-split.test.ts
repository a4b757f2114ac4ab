import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agreement } from '#core/agreement/agreement.ts'
import { agreedSplit } from '#core/catalogue/agreed-split.ts'
import { expand } from '#core/catalogue/expand.ts'
import { fullAnswers } from '../../test/arbitrary-answers.ts'
import { exampleNames, readExample } from '../../test/read-example.ts'
import { writeDraft } from './draft.ts'
import { workedAnnex } from './worked-annex.ts'

test.each(exampleNames)('the file of %s alone gives the worked example that its answers give', (name) => {
  const { answers, parties } = readExample(name)
  const agreement = writeDraft(
    expand(
      answers,
      parties.map(({ id }) => id),
    ),
    parties,
  )
  const split = agreedSplit(agreement)
  expect(split).toBeDefined()
  expect(workedAnnex('de', agreement, split ?? {})).toEqual(workedAnnex('de', agreement, answers))
})

test.each([2, 3])('%i parties: whatever the split, its rules give the same example as its answers', (count) => {
  const parties = ['a', 'b', 'c'].slice(0, count).map((id) => ({ id, name: id }))
  const names = parties.map(({ id }) => id)
  fc.assert(
    fc.property(fullAnswers(names), (answers) => {
      const agreement = writeDraft(expand(answers, names), parties)
      const split = agreedSplit(agreement)
      expect(split).toBeDefined()
      expect(workedAnnex('en', agreement, split ?? {})).toEqual(workedAnnex('en', agreement, answers))
    }),
    { numRuns: 60 },
  )
})

test('a rule that the catalogue would not make, or one that is missing, gives none', () => {
  const { answers, parties } = readExample('two-agencies')
  const agreement = writeDraft(
    expand(
      answers,
      parties.map(({ id }) => id),
    ),
    parties,
  )
  const decision = agreement.decisions['shareOfResult']
  const changed = (rules: NonNullable<typeof decision>['rules']): Agreement => ({
    ...agreement,
    decisions: { ...agreement.decisions, ...(decision === undefined ? {} : { shareOfResult: { ...decision, rules } }) },
  })
  const rules = decision?.rules ?? []
  expect(agreedSplit(changed(rules))).toBeDefined()
  expect(agreedSplit(changed(rules.filter(({ id }) => id !== 'loss-1')))).toBeUndefined()
  expect(agreedSplit(changed(rules.map((rule) => (rule.id === 'spl-1' ? { ...rule, when: {} } : rule))))).toBeUndefined()
})
