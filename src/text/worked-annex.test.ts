import { expect, test } from 'vitest'
import type { Agreement } from '#core/agreement/agreement.ts'
import { expand } from '#core/catalogue/expand.ts'
import { everyAnswerOf } from '../../test/arbitrary-answers.ts'
import { allQuestions } from '#core/catalogue/questions.ts'
import type { Answers } from '#core/catalogue/topic.ts'
import { exampleNames, readExample } from '../../test/read-example.ts'
import { writeContract } from './contract.ts'
import { writeDraft } from './draft.ts'
import { languages } from './language.ts'
import { workedAnnex } from './worked-annex.ts'

const agreementOf = (answers: Answers, parties: readonly { readonly id: string; readonly name: string }[]): Agreement =>
  writeDraft(
    expand(
      answers,
      parties.map(({ id }) => id),
    ),
    parties,
  )

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

test('the example of two agencies, step by step to the cent, each with the place of its rule', () => {
  const { answers, parties } = readExample('two-agencies')
  const agreement = agreementOf(answers, parties)
  const example = workedAnnex('de', agreement, answers)
  const document = writeContract(agreement, 'de', example === undefined ? {} : { example })
  const told = document.ok ? document.value.example : undefined
  expect(told?.assumptions.map(plain)).toEqual([
    'Der Auftragswert beträgt 19.999,99 € netto, und der Kunde hat ihn vollständig bezahlt.',
    'Den Kunden hat Nordlicht Software GmbH gebracht; es ist der erste Auftrag dieses Kunden.',
    'Den Vertrag mit dem Kunden hat Nordlicht Software GmbH.',
    'Kontor Beratung GmbH hat 849,50 € Fremdkosten ausgelegt, vorher abgestimmt.',
  ])
  expect(told?.rows.map(({ text, amount, section, paragraph }) => `${plain(amount)} ${text} ${section ?? ''}.${paragraph ?? ''}`)).toEqual([
    '19.999,99 € Vom Kunden eingegangen, netto .',
    '849,50 € Fremdkosten an Kontor Beratung GmbH 11.4',
    '2.000,00 € Provision an Nordlicht Software GmbH 11.5',
    '10.290,29 € Anteil von Nordlicht Software GmbH 11.2',
    '6.860,20 € Anteil von Kontor Beratung GmbH 11.2',
    '12.290,29 € Nordlicht Software GmbH hat am Ende .',
    '7.709,70 € Kontor Beratung GmbH hat am Ende .',
    '7.709,70 € Nordlicht Software GmbH zahlt an Kontor Beratung GmbH .',
  ])
})

test.each(exampleNames)('every sum of %s has its cents, in both languages', (name) => {
  const { answers, parties } = readExample(name)
  const agreement = agreementOf(answers, parties)
  for (const language of languages)
    for (const { amount } of workedAnnex(language, agreement, answers)?.rows ?? [])
      expect(plain(amount)).toMatch(language === 'de' ? /^\u2212?\d{1,3}(?:\.\d{3})*,\d\d €$/u : /^\u2212?€\d{1,3}(?:,\d{3})*\.\d\d$/u)
})

test('there is none before it is agreed by what the parts are measured', () => {
  const { answers, parties } = readExample('two-agencies')
  const { 'split.basis': _, ...without } = answers
  expect(workedAnnex('de', agreementOf(without, parties), without)).toBeUndefined()
})

test('whatever is agreed about the split, what each has in the end adds up', () => {
  const { answers, parties } = readExample('two-agencies')
  const ids = parties.map(({ id }) => id)
  let seen = 0
  for (const question of allQuestions.filter(({ id }) => id.startsWith('split.')))
    for (const value of everyAnswerOf(question, ids)) {
      const changed = { ...answers, [question.id]: value } as Answers
      const rows = workedAnnex('en', agreementOf(changed, parties), changed)?.rows ?? []
      const sum = (kind: string): number =>
        rows
          .filter((row) => row.kind === kind)
          .reduce((all, { amount }) => all + Number(amount.replace(/[^\d\u2212]/gu, '').replace('\u2212', '-')), 0)
      if (rows.length === 0) continue
      seen += 1
      expect(sum('total') + sum('open'), `${question.id} ${JSON.stringify(value)}`).toBe(1_999_999)
    }
  expect(seen).toBeGreaterThan(30)
})
