import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agreement, ClauseText } from '../agreement/agreement.ts'
import { composeContract } from './compose-contract.ts'
import type { ContractDocument } from './document.ts'

const agreementWith = (clauses: readonly ClauseText[], parties = ['Nordlicht', 'Kontor']): Agreement => ({
  format: 'handschlag/agreement@1',
  parties: parties.map((name, index) => ({ id: 'abcdefg'[index] ?? name, name })),
  terms: {},
  facts: {},
  decisions: {
    invoicer: {
      answer: { kind: 'role', also: [] },
      rules: [{ id: 'inv-1', when: {}, outcome: { kind: 'role', who: [{ kind: 'is', value: 'a' }], mode: 'one' } }],
    },
  },
  clauses,
})

/** `topic/id text`, one clause a line. */
const clauses = (text: string): readonly ClauseText[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [, topic = '', id = '', words = ''] = /^\s*(\w+)\/(\S+) (.*)$/u.exec(line) ?? []
      return { id, topic, text: { de: words, en: words } }
    })

/** `1.2 id: text`, with references as `[1.2]`, `[^1.2]` where they begin a sentence. */
const shown = ({ sections }: ContractDocument): string =>
  sections
    .flatMap((section) =>
      section.paragraphs.map(
        ({ number, clause, runs }) =>
          `${section.number}.${number} ${clause}: ${runs.map((run) => (run.kind === 'text' ? run.text : `[${run.startsSentence ? '^' : ''}${run.section}.${run.paragraph}${run.numberOnly === true ? '#' : ''}]`)).join('')}`,
      ),
    )
    .join('\n')

test.for<[name: string, written: string, expected: string]>([
  ['sections are numbered by topic, paragraphs within', 'x/one A.\nx/two B.\ny/three C.', '1.1 one: A.\n1.2 two: B.\n2.1 three: C.'],
  ['clauses of one topic stand together', 'x/one A.\ny/two B.\nx/three C.', '1.1 one: A.\n1.2 three: C.\n2.1 two: B.'],
  ['a reference has the number of its clause', 'x/one See {clause:two}.\ny/two B.', '1.1 one: See [2.1].\n2.1 two: B.'],
  [
    'a reference may be a number alone',
    'x/one See {clause:one} and {clause:two#}.\nx/two B.',
    '1.1 one: See [1.1] and [1.2#].\n1.2 two: B.',
  ],
  [
    'it knows whether it begins a sentence',
    'x/one {clause:one} is it. {clause:one} too, {clause:one}',
    '1.1 one: [^1.1] is it. [^1.1] too, [1.1]',
  ],
  ['braces that are no reference are text', 'x/one {clause:} {other}', '1.1 one: {clause:} {other}'],
])('%s', ([, written, expected]) => {
  const document = composeContract(agreementWith(clauses(written)), 'de', { title: 'T' })
  expect(document.ok && shown(document.value)).toBe(expected)
})

test('a reference to a clause that is not there is refused', () => {
  const agreement = agreementWith(clauses('x/one See {clause:gone}.'))
  expect(composeContract(agreement, 'en', { title: 'T' })).toEqual({
    ok: false,
    error: { code: 'danglingReference', clause: 'one', to: 'gone' },
  })
})

test('two clauses with one id are refused', () => {
  expect(composeContract(agreementWith(clauses('x/one A.\ny/one B.')), 'en', { title: 'T' })).toEqual({
    ok: false,
    error: { code: 'clauseTwice', clause: 'one' },
  })
})

test('a paragraph keeps where it comes from', () => {
  const clause: ClauseText = {
    id: 'c-1',
    topic: 'customerContract',
    heading: { de: 'Rechnung', en: 'Invoice' },
    text: { de: 'Satz.', en: 'Sentence.' },
    rules: ['inv-1'],
    question: 'customerContract.invoicer',
    proposedBy: 'b',
    agreedOn: '2026-11-12',
  }
  const document = composeContract(agreementWith([clause]), 'en', { title: 'T', version: { name: '1', day: '2026-12-01' }, open: ['?'] })
  expect(document).toEqual({
    ok: true,
    value: {
      language: 'en',
      title: 'T',
      parties: [
        { id: 'a', name: 'Nordlicht' },
        { id: 'b', name: 'Kontor' },
      ],
      version: { name: '1', day: '2026-12-01' },
      sections: [
        {
          number: 1,
          topic: 'customerContract',
          heading: 'Invoice',
          paragraphs: [
            {
              number: 1,
              clause: 'c-1',
              runs: [{ kind: 'text', text: 'Sentence.' }],
              rules: ['inv-1'],
              decision: 'invoicer',
              question: 'customerContract.invoicer',
              proposedBy: 'b',
              agreedOn: '2026-11-12',
            },
          ],
        },
      ],
      annexes: [],
      numbers: [],
      open: ['?'],
      signatures: ['a', 'b'],
    },
  })
})

test('annexes are numbered for themselves, and references lead there', () => {
  const [list, order, main] = clauses('l/list A.\nl/order See {clause:list}, {clause:main}.\nx/main See {clause:list}.')
  const all = [main, { ...list, question: 'q.list', annex: true }, order].flatMap((each) =>
    each === undefined ? [] : [each as ClauseText],
  )
  const document = composeContract(agreementWith(all), 'de', { title: 'T', annexVersions: { 'q.list': { number: 2, day: '2026-12-01' } } })
  expect(document.ok && document.value.sections.map(({ number, topic }) => [number, topic])).toEqual([[1, 'x']])
  const [annex] = document.ok ? document.value.annexes : []
  expect([annex?.number, annex?.topic, annex?.version]).toEqual([1, 'l', { number: 2, day: '2026-12-01' }])
  expect(annex?.paragraphs[1]?.runs).toEqual([
    { kind: 'text', text: 'See ' },
    { kind: 'reference', clause: 'list', section: 1, paragraph: 1, annex: true, startsSentence: false, sameSection: true },
    { kind: 'text', text: ', ' },
    { kind: 'reference', clause: 'main', section: 1, paragraph: 1, startsSentence: false, sameSection: false },
    { kind: 'text', text: '.' },
  ])
})

test('an annex without a version is in its first, of the day its clause has', () => {
  const [list] = clauses('l/list A.')
  const clause = { ...list, agreedOn: '2026-11-30', annex: true } as ClauseText
  const document = composeContract(agreementWith([clause]), 'de', { title: 'T' })
  expect(document.ok && document.value.annexes[0]?.version).toEqual({ number: 1, day: '2026-11-30' })
})

test('every party signs, however many there are', () => {
  const document = composeContract(agreementWith([], ['A', 'B', 'C', 'D', 'E']), 'de', { title: 'T' })
  expect(document.ok && document.value.signatures).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('no word of a clause is lost, and every clause stands in it once', () => {
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('{clause:', ''))
  const written = fc.uniqueArray(fc.record({ id: fc.uuid(), topic: fc.constantFrom('x', 'y', 'z'), text: words }), {
    selector: ({ id }) => id,
  })
  fc.assert(
    fc.property(written, (all) => {
      const made = composeContract(agreementWith(all.map(({ text, ...rest }) => ({ ...rest, text: { de: text, en: '' } }))), 'de', {
        title: '',
      })
      if (!made.ok) return false
      const paragraphs = made.value.sections.flatMap((section) => section.paragraphs)
      return (
        paragraphs.length === all.length &&
        all.every(({ id, text }) => {
          const found = paragraphs.find(({ clause }) => clause === id)
          return found?.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('') === text
        })
      )
    }),
  )
})
