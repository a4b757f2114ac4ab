import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Agreement, Rule } from '#core/agreement/agreement.ts'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import { assert } from '#core/shared/assert.ts'
import { allClauses, contractText, writeContract } from './contract.ts'
import type { Language } from './language.ts'

function example(name: string): Agreement {
  const read = parseAgreement(readFileSync(`examples/${name}/agreement.yaml`, 'utf8'))
  assert(read.ok, 'the example can be read')
  return read.value
}

const spaced = (text: string): string => text.replace(/\u00a0/gu, ' ').trim()

test.for<[name: string, language: Language]>(
  ['two-agencies', 'electrician-and-heating', 'three-consultants'].flatMap((name): [string, Language][] => [
    [name, 'de'],
    [name, 'en'],
  ]),
)('the contract of %s in %s is the one that was reviewed', ([name, language]) => {
  const document = writeContract(example(name), language)
  expect(document.ok && spaced(contractText(document.value))).toBe(
    spaced(readFileSync(`examples/${name}/contract.${language}.txt`, 'utf8')),
  )
})

test('a rule that no clause says is told, in the section of its decision', () => {
  const agreement = example('two-agencies')
  const decision = agreement.decisions['invoicer']
  assert(decision !== undefined, 'the example decides who invoices')
  const added: Rule = {
    id: 'added',
    when: { bringer: [{ kind: 'is', value: 'both' }] },
    outcome: { kind: 'role', who: [{ kind: 'is', value: 'a' }], mode: 'one' },
    proposedBy: 'b',
    agreedOn: '2026-11-12',
  }
  const more = { ...agreement, decisions: { ...agreement.decisions, invoicer: { ...decision, rules: [...decision.rules, added] } } }
  expect(allClauses(agreement)).toEqual(agreement.clauses)
  expect(allClauses(more).at(-1)).toEqual({
    id: 'added-added',
    topic: 'customerContract',
    text: {
      de: 'Wer stellt dem Kunden die Rechnung? Wenn beide den Kunden gebracht haben, dann gilt: Nordlicht Software GmbH stellt dem Kunden die Rechnung.',
      en: 'Who invoices the customer? If both brought the customer, the following holds: Nordlicht Software GmbH invoices the customer.',
    },
    rules: ['added'],
    proposedBy: 'b',
    agreedOn: '2026-11-12',
  })
  const written = writeContract(more, 'de')
  expect(written.ok && written.value.sections.find(({ topic }) => topic === 'customerContract')?.paragraphs.at(-1)?.clause).toBe(
    'added-added',
  )
})
