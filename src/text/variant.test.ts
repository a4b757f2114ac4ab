import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { GermanOf } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import { expand } from '#core/catalogue/expand.ts'
import { allQuestions, optionsOf } from '#core/catalogue/questions.ts'
import type { AnswerValue, Answers, Cell } from '#core/catalogue/topic.ts'
import { everyAnswerOf } from '../../test/arbitrary-answers.ts'
import { contractText, contractWords, writeContract } from './contract.ts'
import { catalogue } from './de/catalogue.ts'
import { spoken, topicWords, writeDraft } from './draft.ts'
import { tellerFor } from './tell.ts'
import { toolsFor } from './tools.ts'
import { inVariant, textInVariant } from './variant.ts'

const variants = ['AT', 'CH'] as const

/** Whatever a rule could take for a word of ours. */
const theirs = {
  firm: 'Weiß „Groß“ GmbH im Handelsregister',
  other: 'Kanzlei Januar & Vertragsstrafe 1.000',
  third: 'Urlaub in der Insolvenz, 12,50\u00a0€',
  text: 'Größe „so“ und ‚so‘, das Finanzamt ab Januar 12.500\u00a0CHF',
}

const firms = [
  { id: 'a', name: theirs.firm },
  { id: 'b', name: theirs.other },
  { id: 'c', name: theirs.third },
] as const

const withoutTheirs = (text: string): string => Object.values(theirs).reduce((rest, one) => rest.replaceAll(one, ''), text)

/** Nothing of ours is left in it that this German writes otherwise. */
function expectSettled(german: GermanOf, text: string): void {
  const ours = withoutTheirs(text)
  expect(textInVariant(german, ours)).toBe(ours)
}

const inTheirWords = (value: AnswerValue): AnswerValue =>
  value.kind === 'text'
    ? { kind: 'text', text: theirs.text }
    : value.kind === 'rows'
      ? { kind: 'rows', rows: value.rows.map((row) => Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, cellOf(cell)]))) }
      : value

const cellOf = (cell: Cell): Cell => (typeof cell === 'string' && cell.startsWith('Text ') ? `${theirs.text} ${cell.slice(5)}` : cell)

/** Every question with each of its answers, all of one country. */
function draftsIn(german: GermanOf, ids: readonly string[]): readonly Answers[] {
  const all = allQuestions.map((question) => [question.id, everyAnswerOf(question, ids).map(inTheirWords)] as const)
  const most = Math.max(...all.map(([, answers]) => answers.length))
  return Array.from({ length: most }, (_, n): Answers => ({
    ...(Object.fromEntries(all.map(([id, answers]) => [id, answers[n % answers.length]])) as Answers),
    'kind.countries': { kind: 'choices', options: [german] },
  }))
}

/** What no clause may name there. */
const statutesOfGermany = { AT: /\b(?:BGB|HGB|AO|UStG|EStG|GeschGehG)\b/u, CH: /\b(?:BGB|HGB|AO|UStG|EStG|GeschGehG|DSGVO)\b/u } as const

describe.each(variants)('%s', (german) => {
  test.each([2, 3])('%i parties: nothing in a contract is left to change, and nothing of theirs is changed', (count) => {
    const parties = firms.slice(0, count)
    const ids = parties.map(({ id }) => id)
    for (const answers of draftsIn(german, ids)) {
      const contract = writeContract(writeDraft(expand(answers, ids), parties), 'de')
      const text = contract.ok ? contractText(contract.value) : ''
      expect(text).toContain(theirs.text)
      expectSettled(german, text)
      expect(text).not.toMatch(statutesOfGermany[german])
    }
  })

  test('nor in what is told of an agreement that is not finished', () => {
    const ids = ['a', 'b']
    const [answers = {}] = draftsIn(german, ids)
    const some = Object.fromEntries(Object.entries(answers).filter(([id], at) => id === 'kind.countries' || at % 2 === 0)) as Answers
    const agreement = writeDraft(expand(some, ids), firms.slice(0, 2))
    const teller = tellerFor(agreement, 'de')
    const { findings } = analyse(agreement, { nodes: 20_000, regions: 1 })
    expect(findings.length).toBeGreaterThan(20)
    for (const finding of findings) for (const text of [teller.finding(finding), teller.example(finding)]) expectSettled(german, text)
  })

  test('every question is asked so, with its options', () => {
    const locale = `de-${german}` as const
    const t = toolsFor(locale, firms)
    for (const question of allQuestions) {
      const of = topicWords(locale, question.id.slice(0, question.id.indexOf('.'))).questions[question.id]
      const options = optionsOf(question, t.ids).map((option) =>
        option.startsWith('party:') ? of?.party?.(t, option.slice('party:'.length)) : of?.options?.[option],
      )
      const said = [of?.title, of?.short, of?.why, of?.example, of?.usual, ...options.flatMap((each) => [each?.label, each?.includes])]
      for (const phrase of said) {
        expectSettled(german, spoken(phrase ?? '', t))
      }
    }
  })

  test('what was changed does not change again', () => {
    for (const text of germanSources) {
      const changed = textInVariant(german, text)
      expect(textInVariant(german, changed)).toBe(changed)
    }
  })

  test('no word stands behind the article of the word it replaces', () => {
    for (const text of germanSources) expect(textInVariant(german, text)).not.toMatch(wronglyBent)
  })
})

/** Every German word there is, as it is written in its file. */
const germanSources: readonly string[] = readdirSync(new URL('./de/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('glossary'))
  .flatMap((name) => readFileSync(new URL(`./de/${name}`, import.meta.url), 'utf8').split('\n'))
  .map((line) => line.replaceAll(String.raw`\u00a0`, '\u00a0'))

const wronglyBent = new RegExp(
  [
    '(?:die|[Ee]iner?|keine|zur|bei der|in der|mit der|nach der|von der) Konkurs(?!v)',
    '(?:das|des|dem|vom|beim|[Ee]in|zum|am|im) Steuerverwaltung',
    '(?:das|(?<!in )den|dem|des|vom|beim|[Ee]ine?[rsnm]?|zum|am|im|jede[rsmn]?) Ferien',
    'Ferien (?:ist|war|wird|muss|kann|soll)(?! \\p{Lu})',
    '(?:die|[Ee]iner?|keine|verdeckte|zur) Personalverleih',
    '(?:das|des|dem|vom|beim|zum|am|im) Jahresrechnung',
    '(?:[Pp]ersonenbezogen\\w*|\\w+er) Personendaten',
    '(?:die|[Ee]iner?) (?:Konkursbegehren|Agenturvertrag)',
    '(?:[Dd]ie|[Ee]iner?|[Dd]iese|in der|mit der|zur) Anhang\\b',
    '(?:[Dd]as|[Ee]in|[Kk]ein|[Dd]es|[Dd]em|vom|zum) (?:Geldbuße|Busse)n?\\b',
  ].join('|'),
  'u',
)

test.each([
  ['CH', 'Die Maßnahmen kosten 12.500\u00a0€ oder 1.000,50\u00a0€.', 'Die Massnahmen kosten EUR\u00a012’500 oder EUR\u00a01’000.50.'],
  ['CH', 'Sie heißt „Werkhof“, auch ‚der Hof‘ genannt.', 'Sie heisst «Werkhof», auch ‹der Hof› genannt.'],
  ['CH', 'am 27.10.2022 mit 12,5\u00a0%', 'am 27.10.2022 mit 12,5\u00a0%'],
  ['CH', 'Das ist in der Insolvenz verloren.', 'Das ist im Konkurs verloren.'],
  ['CH', 'Muss Urlaub angekündigt sein, wegen des Urlaubs?', 'Muss Ferien angekündigt sein, wegen der Ferien?'],
  ['CH', 'eine Verletzung des Schutzes personenbezogener Daten', 'eine Verletzung des Schutzes von Personendaten'],
  ['CH', 'Umsatzsteuer (§\u00a02 UStG), sonst Umsatzsteuer', 'Umsatzsteuer (§\u00a02 UStG), sonst Mehrwertsteuer'],
  [
    'CH',
    'Diese Anlage gilt. Eine Anlage kommt zustande. Wer darf eine Anlage ändern?',
    'Dieser Anhang gilt. Ein Anhang kommt zustande. Wer darf einen Anhang ändern?',
  ],
  [
    'CH',
    'Er steht in der Anlage, §\u00a04 Absatz 2; die Anlage des Kunden steht.',
    'Er steht im Anhang, Art.\u00a04 Absatz 2; die Anlage des Kunden steht.',
  ],
  ['CH', 'Binnen 5\u00a0Tagen wird aufgerechnet, nicht einbehalten.', 'Innert 5\u00a0Tagen wird verrechnet, nicht zurückbehalten.'],
  ['CH', 'Das Bußgeld, ein Bußgeld, Bußgelder', 'Die Busse, eine Busse, Bussen'],
  ['AT', 'Das Bußgeld, ein Bußgeld, Bußgelder', 'Die Geldbuße, eine Geldbuße, Geldbußen'],
  ['CH', 'so gilt das Gesetz (§\u00a0273 BGB, §\u00a0369 HGB).', 'so gilt das Gesetz (Art.\u00a082 OR, Art.\u00a0895 ZGB).'],
  ['AT', 'so gilt das Gesetz (§\u00a0273 BGB, §\u00a0369 HGB).', 'so gilt das Gesetz (§\u00a0471 ABGB, §\u00a0369 UGB).'],
  ['CH', 'so gilt das Gesetz (§\u00a0313 BGB).', 'so gilt das Gesetz.'],
  ['AT', 'Im Januar steht im Handelsregister eine Vertragsstrafe.', 'Im Jänner steht im Firmenbuch eine Konventionalstrafe.'],
  ['AT', 'Die Maßnahmen kosten 12.500\u00a0€.', 'Die Maßnahmen kosten €\u00a012.500.'],
] as const)('%s: %s', (german, standard, written) => {
  expect(textInVariant(german, standard)).toBe(written)
})

test('numbers and days are written so', () => {
  const swiss = toolsFor('de-CH', [])
  expect(swiss.quantity(5_000_050, 'CHF')).toBe('CHF\u00a050’000.50')
  expect(swiss.quantity(5_000_000, 'EUR')).toBe('EUR\u00a050’000')
  expect(swiss.quantity(1_250, 'percent')).toBe('12,5\u00a0%')
  expect(swiss.quantity(1_000, 'pieces')).toBe('1’000\u00a0Stück')
  expect(swiss.day('2027-01-06')).toBe('6.\u00a0Januar 2027')
  expect(toolsFor('de-AT', []).day('2027-01-06')).toBe('6.\u00a0Jänner 2027')
  expect(toolsFor('de-AT', []).quantity(5_000_050, 'CHF')).toBe('CHF\u00a050.000,50')
})

describe('what a sentence is given stays as it is', () => {
  const swiss = inVariant('de-CH', {
    named: (name: string, of: { readonly people: readonly string[] }) => `${name} schließt mit ${of.people.join(' und ')} „ab“.`,
    later: (name: string) => ({ label: () => `außer ${name}`, ends: name.endsWith('ß') }),
  })

  test('text, lists and objects', () => {
    expect(swiss.named('Weiß', { people: ['„Süd“ Voß', 'Nord 1.000'] })).toBe('Weiß schliesst mit „Süd“ Voß und Nord 1.000 «ab».')
  })

  test('also in what a sentence returns', () => {
    expect(swiss.later('Groß').label()).toBe('ausser Groß')
  })

  test('names that come with the quantities, and a contract that quotes', () => {
    const t = toolsFor('de-CH', firms)
    const { title } = inVariant('de-CH', {
      title: (tools: typeof t) => `${tools.a}, ${tools.others('a')} und ${tools.party('b')} schließen`,
    })
    expect(title(t)).toBe(`${theirs.firm}, ${theirs.other} und ${theirs.third} und ${theirs.other} schliessen`)
    expect(t.party('a')).toBe(theirs.firm)
  })
})

test('the words of Germany and of English stay the same object', () => {
  expect(inVariant('de', catalogue)).toBe(catalogue)
  expect(inVariant('en', catalogue)).toBe(catalogue)
  expect(inVariant('de-CH', catalogue)).toBe(inVariant('de-CH', catalogue))
  expect(contractWords('de-CH').opening).not.toMatch(/[ß„“]/u)
})
