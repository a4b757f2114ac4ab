import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAnswers, fullAnswers } from '../../../test/arbitrary-answers.ts'
import { closedBy, firstDraft, interviewOrder, stageOf, stages } from './interview.ts'
import { kinds } from './kinds.ts'
import { questionById, relevantQuestions } from './questions.ts'
import { scenarios } from './scenarios.ts'
import type { Answers } from './topic.ts'

const parties = ['a', 'b']

test('the first draft names questions that exist, each once', () => {
  for (const id of firstDraft) expect(questionById(id), id).toBeDefined()
  expect(new Set(firstDraft).size).toBe(firstDraft.length)
})

describe.each(kinds)('%s', (kind) => {
  test('a first draft takes at most 25 questions, whatever is answered', () => {
    fc.assert(
      fc.property(fullAnswers(parties), (answers) => {
        const asked: Answers = { ...answers, 'kind.forms': { kind: 'choices', options: [kind] } }
        expect(interviewOrder(asked, parties).filter((question) => stageOf(question) === 'firstDraft').length).toBeLessThanOrEqual(25)
      }),
      { numRuns: 50 },
    )
  })
})

test('the interview asks every relevant question once, stage after stage, and keeps the order within a topic', () => {
  fc.assert(
    fc.property(anyAnswers(parties), (answers) => {
      const relevant = relevantQuestions(answers, parties).map(({ id }) => id)
      const asked = interviewOrder(answers, parties)
      expect(asked.map(({ id }) => id).toSorted()).toEqual(relevant.toSorted())
      const stage = asked.map((question) => stages.indexOf(stageOf(question)))
      expect(stage).toEqual(stage.toSorted((one, other) => one - other))
      for (const each of stages.slice(1)) {
        const ofStage = asked.filter((question) => stageOf(question) === each).map(({ id }) => id)
        const topic = (id: string): string => id.split('.')[0] ?? ''
        for (const name of new Set(ofStage.map(topic)))
          expect(ofStage.filter((id) => topic(id) === name)).toEqual(relevant.filter((id) => topic(id) === name && ofStage.includes(id)))
      }
    }),
    { numRuns: 50 },
  )
})

test('a question knows the stories that its answer helps to close', () => {
  for (const { id, closes } of scenarios) for (const question of closes) expect(closedBy(question)).toContain(id)
  expect(closedBy('kind.forms')).toEqual([])
})
