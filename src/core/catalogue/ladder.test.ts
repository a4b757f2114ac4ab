import { expect, test } from 'vitest'
import { expand } from './expand.ts'
import { ladderOf } from './ladder.ts'
import type { Answers } from './topic.ts'

const answers: Answers = {
  'escalation.stages': { kind: 'choices', options: ['management', 'mediation'] },
  'escalation.managementDays': { kind: 'quantity', value: 14 },
  'escalation.mediationDays': { kind: 'quantity', value: 45 },
  'escalation.final': { kind: 'choice', option: 'court' },
}

test('each agreed step begins on the day after the one before it ends', () => {
  expect(ladderOf(expand(answers, ['a', 'b']).agreement)).toEqual([
    { from: 0, step: 'management' },
    { from: 15, step: 'mediation' },
    { from: 60, step: 'court' },
  ])
})

test('where no step is agreed there is no ladder', () => {
  expect(ladderOf(expand({}, ['a', 'b']).agreement)).toEqual([])
})

test('a ladder without an end stops at its last step', () => {
  const { 'escalation.final': _, ...open } = answers
  expect(ladderOf(expand(open, ['a', 'b']).agreement).map(({ step }) => step)).toEqual(['management', 'mediation'])
})
