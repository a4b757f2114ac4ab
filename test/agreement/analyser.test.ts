import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '#core/agreement/analyse.ts'
import { createAnalyser } from '#core/agreement/analyser.ts'
import { expand } from '#core/catalogue/expand.ts'
import { allQuestions } from '#core/catalogue/questions.ts'
import type { Answers, AnswerValue } from '#core/catalogue/topic.ts'
import { everyAnswerOf, fullAnswers } from '../arbitrary-answers.ts'
import { smallAgreement } from './generate.ts'

const parties = ['a', 'b']

test('a draft that is edited answer by answer has the findings of a fresh analysis after each edit', () => {
  const edit = fc
    .constantFrom(...allQuestions)
    .chain((question) => fc.tuple(fc.constant(question.id), fc.constantFrom(...everyAnswerOf(question, parties), undefined)))
  fc.assert(
    fc.property(fullAnswers(parties), fc.array(edit, { minLength: 3, maxLength: 8 }), (first, edits) => {
      const analyser = createAnalyser()
      let answers: Readonly<Record<string, AnswerValue | undefined>> = first
      for (const [question, value] of edits) {
        answers = { ...answers, [question]: value }
        const { agreement } = expand(
          Object.fromEntries(Object.entries(answers).filter(([, each]) => each !== undefined)) as Answers,
          parties,
        )
        expect(analyser(agreement)).toEqual(analyse(agreement))
      }
    }),
    { numRuns: 12 },
  )
})

test('any agreement, then with one rule, term or fact less, then as before', () => {
  for (let seed = 0; seed < 400; seed++) {
    const agreement = smallAgreement(seed)
    const analyser = createAnalyser()
    const [id, decision] = Object.entries(agreement.decisions)[seed % Object.keys(agreement.decisions).length] ?? []
    if (id === undefined || decision === undefined) continue
    const shorter = { ...decision, rules: decision.rules.slice(1).map(({ id: rule, when, outcome }) => ({ id: rule, when, outcome })) }
    const edited = { ...agreement, decisions: { ...agreement.decisions, [id]: shorter } }
    const later = {
      ...agreement,
      terms: Object.fromEntries(Object.entries(agreement.terms).map(([name, term]) => [name, { ...term, value: term.value + 1 }])),
    }
    for (const each of [agreement, edited, later, agreement]) expect(analyser(each), `seed ${seed}`).toEqual(analyse(each))
  }
})
