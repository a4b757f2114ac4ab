import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Agreement } from '#core/agreement/agreement.ts'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import { assert } from '#core/shared/assert.ts'
import { contractText, numbersHeading, writeContract } from './contract.ts'
import { languages } from './language.ts'

const examples = ['two-agencies', 'electrician-and-heating', 'three-consultants'].map((name): readonly [string, Agreement] => {
  const read = parseAgreement(readFileSync(`examples/${name}/agreement.yaml`, 'utf8'))
  assert(read.ok, 'the example can be read')
  return [name, read.value]
})

test.for(languages)('every agreed number stands in the annex, with its place (%s)', (language) => {
  for (const [name, agreement] of examples) {
    const written = writeContract(agreement, language)
    assert(written.ok, 'its clauses refer to each other only')
    expect(written.value.numbers.length, name).toBe(Object.keys(agreement.terms).length)
    expect(contractText(written.value)).toContain(numbersHeading(written.value))
  }
})

const small: Agreement = {
  format: 'handschlag/agreement@1',
  parties: [{ id: 'a' }, { id: 'b' }],
  terms: { late: { value: 14, unit: 'days' } },
  facts: { paid: { kind: 'event', unit: 'days' } },
  decisions: {
    reminder: {
      question: { de: 'Wird gemahnt?', en: 'Is there a reminder?' },
      answer: { kind: 'choice', options: ['yes'] },
      rules: [
        {
          id: 'r-1',
          when: { paid: [{ kind: 'compare', section: 'ago', op: '>', to: { terms: ['late'], plus: 0 } }] },
          outcome: { kind: 'choice', option: 'yes' },
        },
      ],
    },
  },
  clauses: [{ id: 'c-1', topic: 't', text: { de: 'Satz.', en: 'Sentence.' }, rules: ['r-1'] }],
}

test('a number of a rule that no question made is named by what it decides', () => {
  const written = writeContract(small, 'de')
  expect(written.ok && written.value.numbers).toEqual([
    { name: 'Wird gemahnt?', value: '14\u00a0Tage', clause: 'c-1', place: { section: 1, paragraph: 1 } },
  ])
})
