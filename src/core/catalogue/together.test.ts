import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { fullAnswers } from '../../../test/arbitrary-answers.ts'
import type { Agreement, Decision } from '../agreement/agreement.ts'
import { expand } from './expand.ts'
import { scenarios } from './scenarios.ts'
import { askedNext } from './together.ts'

const decision = (...on: string[]): Decision => ({
  answer: { kind: 'choice', options: ['yes'] },
  rules: [
    {
      id: `r-${on.join('-')}`,
      when: Object.fromEntries(on.map((id) => [id, [{ kind: 'is', value: 'yes' }]])),
      outcome: { kind: 'choice', option: 'yes' },
    },
  ],
})

const agreement: Agreement = {
  format: 'handschlag/agreement@1',
  parties: [{ id: 'a' }, { id: 'b' }],
  terms: {},
  facts: {},
  decisions: { mayServe: decision(), protectionBreach: decision('mayServe'), tellContact: decision('mayServe'), invoicer: decision() },
}

test('what the stories ask after it comes first, then what builds on its answer; nothing that the agreement lacks', () => {
  expect(askedNext(agreement, scenarios, ['mayServe'])).toEqual(['protectionBreach', 'tellContact'])
})

test('what is asked already is not offered again, and a decision of no story and no successor has none', () => {
  expect(askedNext(agreement, scenarios, ['mayServe', 'protectionBreach'])).toEqual(['tellContact'])
  expect(askedNext(agreement, [], ['invoicer'])).toEqual([])
})

test('of every drawn agreement only its own decisions are offered, each once', () => {
  fc.assert(
    fc.property(fullAnswers(['a', 'b']), (answers) => {
      const drawn = expand(answers, ['a', 'b']).agreement
      for (const id of Object.keys(drawn.decisions)) {
        const next = askedNext(drawn, scenarios, [id])
        expect(next.filter((other) => !Object.hasOwn(drawn.decisions, other) || other === id)).toEqual([])
        expect(new Set(next).size).toBe(next.length)
      }
    }),
    { numRuns: 30, seed: 3 },
  )
})
