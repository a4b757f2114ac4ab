import { describe, expect, test } from 'vitest'
import type { Agreement } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import { decide } from '#core/agreement/decide.ts'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import { toYaml } from '#core/agreement/format/print-agreement.ts'
import { expand } from '#core/catalogue/expand.ts'
import { relevantQuestions } from '#core/catalogue/questions.ts'
import { workedExample, type Waterfall } from '#core/catalogue/worked-example.ts'
import { contractText, writeContract } from '#text/contract.ts'
import { writeDraft } from '#text/draft.ts'
import { languages } from '#text/language.ts'
import { tellerFor } from '#text/tell.ts'
import { toolsFor } from '#text/tools.ts'
import { waterfallLine, waterfallWords } from '#text/waterfall.ts'
import { exampleCases, exampleNames, exampleProject, readExample, type Example, type ExampleCase } from './read-example.ts'

const file = (name: string, of: string): string => `../examples/${name}/${of}`

const agreementOf = ({ parties, answers }: Example): Agreement =>
  writeDraft(
    expand(
      answers,
      parties.map(({ id }) => id),
    ),
    parties,
  )

/** Each case with its answer: the rule, what it put aside, and the decisions behind it. */
function rulingText(agreement: Agreement, { title, decision, facts }: ExampleCase): string {
  const ruling = decide(agreement, decision, facts)
  const { answer: tell } = tellerFor(agreement, 'de')
  const lines = {
    answer: () =>
      ruling.kind === 'answer'
        ? [
            `${tell(decision, ruling.answer)} (${ruling.rules.join(', ')})`,
            ...ruling.defeated.map(({ rule, by }) => `${rule} tritt hinter ${by} zurück.`),
            ...ruling.because.map((link) => `Denn: ${tell(link.decision, link.answer)} (${link.rules.join(', ')})`),
          ]
        : [],
    conflict: () =>
      ruling.kind === 'conflict' ? ruling.answers.map(({ answer, rules }) => `${tell(decision, answer)} (${rules.join(', ')})`) : [],
    missing: () => (ruling.kind === 'missing' ? [`needed: ${ruling.needed.join(', ')}`] : []),
  }
  const more = ruling.kind === 'answer' || ruling.kind === 'conflict' || ruling.kind === 'missing' ? lines[ruling.kind]() : []
  return [title, `  ${decision}: ${ruling.kind}`, ...more.map((line) => `    ${line}`), ''].join('\n')
}

/** Who gets what, from which rule, in cents. */
function waterfallText({ received, lines, totals, payments }: Waterfall, { parties }: Example): string {
  const t = toolsFor('de', parties)
  const money = (minor: bigint): string =>
    t
      .quantity(Number(minor), 'EUR')
      .replace(/^([^,]+)(?=\u00a0)/u, '$1,00')
      .padStart(14)
  const { received: receivedWord, total: totalWord, payment } = waterfallWords('de')
  return [
    `${money(received)}  ${receivedWord}`,
    ...lines.map(
      (line) =>
        `${line.kind === 'unsettled' ? ''.padStart(14) : money(line.amount)}  ${waterfallLine('de', line, t)} (${line.kind === 'pays' ? line.rule : line.question})`,
    ),
    '',
    ...Object.entries(totals).map(([id, total]) => `${money(total)}  ${totalWord(t.party(id))}`),
    '',
    ...payments.map(({ from, to, amount }) => `${money(amount)}  ${payment(t.party(from), t.party(to))}`),
    '',
  ].join('\n')
}

describe.each(exampleNames)('%s', (name) => {
  const example = readExample(name)
  const agreement = agreementOf(example)

  test('the answers make this agreement, and it reads back to itself', async () => {
    const yaml = toYaml(agreement)
    expect(parseAgreement(yaml)).toEqual({ ok: true, value: agreement })
    await expect(yaml).toMatchFileSnapshot(file(name, 'agreement.yaml'))
  })

  test.each(languages)('its contract in %s', async (language) => {
    const document = writeContract(agreement, language)
    await expect(document.ok && contractText(document.value)).toMatchFileSnapshot(file(name, `contract.${language}.txt`))
  })

  test.each(languages)('its findings in %s', async (language) => {
    const teller = tellerFor(agreement, language)
    const told = analyse(agreement).findings.map(
      (finding) => `${finding.code}\n  ${teller.finding(finding)}\n  ${teller.example(finding)}\n`,
    )
    await expect(told.join('\n')).toMatchFileSnapshot(file(name, `findings.${language}.txt`))
  })

  test('its answers to some cases', async () => {
    const text = exampleCases(name).map((each) => rulingText(agreement, each))
    await expect(text.join('\n')).toMatchFileSnapshot(file(name, 'decisions.txt'))
  })

  test('its split of an example project', async () => {
    const ids = example.parties.map(({ id }) => id)
    const waterfall = workedExample(example.answers, ids, exampleProject(name))
    await expect(waterfallText(waterfall, example)).toMatchFileSnapshot(file(name, 'split.txt'))
  })
})

test('all questions are answered but two of the two agencies', () => {
  const open = exampleNames.map((name) => {
    const { answers, parties } = readExample(name)
    const asked = relevantQuestions(
      answers,
      parties.map(({ id }) => id),
    )
    return asked.map(({ id }) => id).filter((id) => answers[id] === undefined)
  })
  expect(open).toEqual([['customerContract.bothBrought', 'customerContract.wishAndLarge'], [], []])
})

test('two agencies are unfinished: one hole, one conflict; the others are complete', () => {
  const errors = exampleNames.map((name) =>
    analyse(agreementOf(readExample(name)))
      .findings.filter((finding) => finding.severity === 'error')
      .map(({ code, decision, rules }) => [code, decision, ...rules].join(' ')),
  )
  expect(errors).toEqual([['gap invoicer', 'conflict invoicer inv-7 inv-8'], [], []])
})
