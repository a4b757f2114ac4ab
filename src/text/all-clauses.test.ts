import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agreement, Outcome, Quantity, Rule, Test } from '#core/agreement/agreement.ts'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import type { ContractDocument, Paragraph } from '#core/contract/document.ts'
import { expand } from '#core/catalogue/expand.ts'
import { assert } from '#core/shared/assert.ts'
import { arbitraryAgreement } from '../../test/arbitrary-agreement.ts'
import { readExample } from '../../test/read-example.ts'
import { allClauses } from './all-clauses.ts'
import { contractText, paragraphText, writeContract } from './contract.ts'
import { writeDraft } from './draft.ts'
import { languages, type Language } from './language.ts'
import { toolsFor } from './tools.ts'

const exampleNames = ['two-agencies', 'electrician-and-heating', 'three-consultants']

const examples = new Map(
  exampleNames.map((name) => {
    const read = parseAgreement(readFileSync(`examples/${name}/agreement.yaml`, 'utf8'))
    assert(read.ok, 'the example can be read')
    return [name, read.value]
  }),
)

function example(name: string): Agreement {
  const agreement = examples.get(name)
  assert(agreement !== undefined, `there is an example ${name}`)
  return agreement
}

function written(agreement: Agreement, language: Language): ContractDocument {
  const document = writeContract(agreement, language)
  assert(document.ok, 'its clauses refer to each other only')
  return document.value
}

const paragraphsOf = ({ sections, annexes }: ContractDocument): readonly Paragraph[] =>
  [...sections, ...annexes].flatMap(({ paragraphs }) => paragraphs)

/** Everything that decides and that no paragraph names. */
function unsaid(agreement: Agreement, document: ContractDocument): readonly string[] {
  const paragraphs = paragraphsOf(document)
  const saying = new Map(paragraphs.flatMap((one) => one.rules.map((rule): [string, Paragraph] => [rule, one])))
  const ordered = new Set(paragraphs.flatMap(({ orders }) => (orders ?? []).map(({ rule, before }) => `${rule} ${before}`)))
  const excluded = new Set(
    paragraphs.flatMap(({ exclusions }) => (exclusions ?? []).map(({ decision, exclusion }) => `${decision} ${exclusion}`)),
  )
  return Object.entries(agreement.decisions).flatMap(([id, { rules, exclusions, ladder }]) => [
    ...rules.flatMap((rule) => [
      ...(saying.has(rule.id) ? [] : [`rule ${rule.id}`]),
      ...(rule.exceptionTo ?? [])
        // Two rules of one paragraph, of which one is the special case of the other, are said by its text.
        .filter((before) => !ordered.has(`${rule.id} ${before}`) && saying.get(rule.id)?.clause !== saying.get(before)?.clause)
        .map((before) => `order ${rule.id} ${before}`),
    ]),
    ...(exclusions ?? []).filter((one) => !excluded.has(`${id} ${one.id}`)).map((one) => `exclusion ${one.id}`),
    ...(ladder === undefined || paragraphs.some(({ clause }) => clause === `ladder-${id}`) ? [] : [`ladder ${id}`]),
  ])
}

const cases = exampleNames.flatMap((name) => languages.map((language): [string, Language] => [name, language]))

test.for(cases)('every rule and every order of %s stands in a clause in %s', ([name, language]) => {
  const agreement = example(name)
  expect(unsaid(agreement, written(agreement, language))).toEqual([])
})

test.for(cases)('the section of a rule of %s says its terms in %s', ([name, language]) => {
  const agreement = example(name)
  const { sections, annexes } = written(agreement, language)
  const t = toolsFor(language, [])
  const rules = Object.values(agreement.decisions).flatMap((decision) => decision.rules)
  expect(rules.filter((rule) => termsOf(rule).length > 0).length).toBeGreaterThan(20)
  const silent = rules.flatMap((rule) => {
    // A rule of a list stands in its annex; what the section of its topic says holds for it too.
    const places = [...sections, ...annexes].filter(
      ({ topic, paragraphs }) => paragraphs.some((one) => one.rules.includes(rule.id)) || topic === rule.question?.split('.')[0],
    )
    const text = places.flatMap(({ paragraphs }) => paragraphs.map((one) => paragraphText(language, one))).join(' ')
    return termsOf(rule).filter((id) => {
      const { value, unit } = agreement.terms[id] ?? expect.fail(`the term ${id} exists`)
      return !inWords(id, value) && ![t.quantity(value, unit), t.quantity(value, unit, 'dative')].some((form) => text.includes(form))
    })
  })
  expect([...new Set(silent)]).toEqual([])
})

/** Terms that a text says in words: "half the rate", "a year", "after the day of the end". */
const inWords = (id: string, value: number): boolean => id === 'followUpFeeRate' || id === 'yearOfRates' || value === 0

function termsOf(rule: Rule): readonly string[] {
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    if ('terms' in value && Array.isArray(value.terms)) found.push(...(value.terms as string[]))
    for (const each of Object.values(value)) walk(each)
  }
  walk([rule.when, rule.outcome] satisfies [Record<string, readonly Test[]>, Outcome])
  return found
}

test.for(cases)('what %s assumes in doubt is said in %s', ([name, language]) => {
  const agreement = example(name)
  const paragraphs = paragraphsOf(written(agreement, language))
  const doubts = new Set(paragraphs.flatMap(({ doubts: own }) => own ?? []))
  const byClause = { initiative: 'protection.proof', ownTie: 'protection.prior.free' } as const
  const silent = Object.entries(agreement.facts)
    .filter(([id, { ifUnproven }]) => ifUnproven !== undefined && !doubts.has(id))
    .filter(([id]) => !paragraphs.some(({ clause }) => clause === byClause[id as keyof typeof byClause]))
  expect(silent.map(([id]) => id)).toEqual([])
})

test('whatever the agreement, everything that decides is told in both languages', () => {
  fc.assert(
    fc.property(arbitraryAgreement({ texts: false }), (agreement) => {
      for (const language of languages) {
        const document = written(agreement, language)
        expect(unsaid(agreement, document)).toEqual([])
        const text = contractText(document)
        expect(text).not.toMatch(/undefined|\[object|NaN|\{clause|\{range|\{party/u)
      }
    }),
    { numRuns: 300 },
  )
})

const money = (terms: readonly string[], plus: number): Quantity => ({ terms, plus })

const paying = (outcome: Outcome, more: Partial<Rule> = {}, from?: string, to?: string): Agreement => ({
  format: 'handschlag/agreement@1',
  parties: [
    { id: 'a', name: 'Nord' },
    { id: 'b', name: 'Süd' },
  ],
  terms: { rate: { value: 1250, unit: 'percent' } },
  facts: {
    orders: {
      kind: 'number',
      unit: 'EUR',
      min: 0,
      words: {
        question: { de: 'Wie viel?', en: 'How much?' },
        when: { value: { de: 'der Umsatz {range} liegt', en: 'turnover is {range}' } },
        label: { name: { de: 'Umsatz', en: 'turnover' } },
      },
    },
    late: { kind: 'number', unit: 'days', min: 0 },
    bringer: {
      kind: 'role',
      also: ['both'],
      words: { when: { party: { de: '{party} den Kunden gebracht hat', en: '{party} brought the customer' } } },
    },
    keeper: {
      kind: 'role',
      also: [],
      words: { when: { party: { de: 'die Bücher bei {party} liegen', en: '{party} keeps the books' } } },
    },
    seller: { kind: 'role', also: [], words: { question: { de: 'Wer verkauft?', en: 'Who sells?' } } },
  },
  decisions: {
    fee: {
      question: { de: 'Wie hoch ist die Gebühr?', en: 'What is the fee?' },
      answer: { kind: 'amount', currency: 'EUR', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
      rules: [{ id: 'r', when: {}, outcome, ...more }],
    },
  },
})

test.for<[name: string, agreement: Agreement, de: string, en: string]>([
  [
    'a percentage by a term',
    paying({ kind: 'amount', lines: [{ of: 'orders', rate: { kind: 'percent', basisPoints: money(['rate'], 0) } }] }, {}, 'a', 'b'),
    'Nord zahlt an Süd: 12,5 % von „Umsatz“.',
    'Nord pays Süd: 12.5% of “turnover”.',
  ],
  [
    'tiers',
    paying({
      kind: 'amount',
      lines: [
        {
          of: 'orders',
          rate: { kind: 'percent', basisPoints: money([], 10_000) },
          tiers: {
            each: [
              [money([], 2_500_000), 1000],
              [money([], 10_000_000), 500],
              ['rest', 250],
            ],
          },
        },
      ],
    }),
    'Der Betrag ist: von „Umsatz“ vom Teil bis 25.000 € 10 %, vom Teil darüber bis 100.000 € 5 % und vom Teil darüber 2,5 %.',
    'The amount is: of “turnover” 10% of the part up to €25,000, 5% of the part above that up to €100,000 and 2.5% of the part above that.',
  ],
  [
    'so much per day late, with floor and cap',
    paying(
      {
        kind: 'amount',
        lines: [{ of: 'late', rate: { kind: 'per', minor: money([], 5000) }, floor: money([], 10_000), cap: money([], 100_000) }],
      },
      {},
      'bringer',
      'a',
    ),
    'Der Betrag ist: 50 € je Tag von „late“, mindestens 100 €, höchstens 1.000 €. Zu zahlen hat: wer den Kunden gebracht hat. Zu empfangen hat: Nord.',
    'The amount is: €50 per day of “late”, at least €100, at most €1,000. It is owed by: whoever brought the customer. It is owed to: Nord.',
  ],
  [
    'a fixed sum beside a percentage by the day',
    paying({
      kind: 'amount',
      lines: [
        { rate: { kind: 'fixed', minor: money([], 9999) } },
        { of: 'orders', times: 'late', rate: { kind: 'percent', basisPoints: money([], 5) } },
      ],
    }),
    'Der Betrag ist: 99,99 €; zuzüglich 0,05 % von „Umsatz“, vervielfacht mit „late“.',
    'The amount is: €99.99; plus 0.05% of “turnover”, multiplied by “late”.',
  ],
  [
    'nothing',
    paying({ kind: 'amount', lines: [{ rate: { kind: 'fixed', minor: money([], 0) } }] }),
    'Es ist nichts zu zahlen.',
    'Nothing is to be paid.',
  ],
  [
    'a comparison of two roles',
    paying(
      { kind: 'amount', lines: [{ rate: { kind: 'fixed', minor: money([], 0) } }] },
      { when: { bringer: [{ kind: 'same', as: 'seller' }], orders: [{ kind: 'compare', op: '>=', to: money([], 5_000_000) }] } },
    ),
    'Wenn der Umsatz bei mindestens 50.000 € liegt, und wenn die Antwort auf „Was gilt für „bringer“?“ dieselbe Partei nennt wie die Antwort auf „Wer verkauft?“, so gilt: Es ist nichts zu zahlen.',
    'If turnover is at least €50,000, and if the answer to “What applies to “bringer”?” names the same party as the answer to “Who sells?”, the following applies: Nothing is to be paid.',
  ],
  [
    'a comparison of two roles whose facts have words',
    paying(
      { kind: 'amount', lines: [{ rate: { kind: 'fixed', minor: money([], 0) } }] },
      { when: { bringer: [{ kind: 'other', than: 'keeper' }] } },
    ),
    'Wenn eine Partei den Kunden gebracht hat und die Bücher bei einer anderen liegen, so gilt: Es ist nichts zu zahlen.',
    'If one party brought the customer and another party keeps the books, the following applies: Nothing is to be paid.',
  ],
])('%s is told exactly', ([, agreement, de, en]) => {
  const plain = (language: Language): string =>
    (paragraphsOf(written(agreement, language))[0]?.runs ?? [])
      .map((run) => (run.kind === 'text' ? run.text : ''))
      .join('')
      .replaceAll('\u00a0', ' ')
  expect(plain('de')).toBe(de)
  expect(plain('en')).toBe(en)
})

test('what was negotiated has its sentence: a rule, an order and an exclusion', () => {
  const base = example('two-agencies')
  const invoicer = base.decisions['invoicer']
  assert(invoicer !== undefined, 'the example decides who invoices')
  const agreement: Agreement = {
    ...base,
    decisions: {
      ...base.decisions,
      invoicer: {
        ...invoicer,
        rules: [
          ...invoicer.rules,
          {
            id: 'added',
            when: { bringer: [{ kind: 'is', value: 'both' }] },
            outcome: { kind: 'role', who: [{ kind: 'is', value: 'a' }], mode: 'one' },
            exceptionTo: ['inv-1'],
            proposedBy: 'b',
            agreedOn: '2026-11-12',
          },
        ],
        exclusions: [{ id: 'never', when: { bringer: [{ kind: 'is', value: 'nobody' }] }, because: 'Wir werben nicht gemeinsam.' }],
      },
    },
  }
  const said = paragraphsOf(written(agreement, 'de')).filter(({ clause }) =>
    /^(?:added|excluded|order)-(?:added|invoicer|customerContract)/u.test(clause),
  )
  expect(said.map((one) => paragraphText('de', one).replaceAll('\u00a0', ' '))).toMatchInlineSnapshot(`
    [
      "Wenn beide den Kunden gebracht haben, so gilt: Nordlicht Software GmbH stellt dem Kunden die Rechnung.",
      "Die Parteien gehen davon aus, dass sich diese Frage nicht stellt: „Wer stellt dem Kunden die Rechnung, wenn niemand den Kunden gebracht hat?“ Grund: „Wir werben nicht gemeinsam.“",
      "Absatz 4 geht Absatz 3 vor. Die Absätze 8 und 9 gehen den Absätzen 6 und 7 vor. Wenn der Kunde ausdrücklich von jeder Partei eine eigene Rechnung will, so geht Absatz 9 Absatz 8 vor. Absatz 18 geht Absatz 6 vor. Absatz 12 geht Absatz 11 vor.",
    ]
  `)
  expect(unsaid(agreement, written(agreement, 'de'))).toEqual([])
})

/** One decision whose rules all stand in one clause, or in one each where no clause names them. */
const ordered = (rules: readonly Rule[], clauses: Agreement['clauses'] = []): readonly string[] => {
  const base = paying({ kind: 'noDuty' })
  const fact = (de: string): Agreement['facts'][string] => ({
    kind: 'yesno',
    words: { when: { yes: { de, en: de }, no: { de: `nicht ${de}`, en: `not ${de}` } } },
  })
  const agreement: Agreement = {
    ...base,
    facts: { asked: fact('gefragt wurde'), urgent: fact('es eilt'), small: fact('es klein ist') },
    decisions: {
      may: {
        question: { de: 'Darf sie das?', en: 'May it?' },
        answer: { kind: 'choice', options: ['yes', 'no'] },
        rules,
      },
    },
    clauses,
  }
  return paragraphsOf(written(agreement, 'de'))
    .filter(({ clause }) => clause.startsWith('order-'))
    .map((one) => paragraphText('de', one).replaceAll('\u00a0', ' '))
}

const clause = (id: string, ...rules: readonly string[]): NonNullable<Agreement['clauses']>[number] => ({
  id,
  topic: 'may',
  text: { de: `${id}.`, en: `${id}.` },
  rules,
})

const yes: Outcome = { kind: 'choice', option: 'yes' }
const no: Outcome = { kind: 'choice', option: 'no' }
const holds: readonly Test[] = [{ kind: 'is', value: 'yes' }]

test('of several rules of one paragraph, each case that goes first is named, and what goes before it comes first', () => {
  const rules: readonly Rule[] = [
    { id: 'plain', when: { small: holds }, outcome: no },
    { id: 'second', when: { urgent: holds }, outcome: yes, exceptionTo: ['plain'] },
    { id: 'first', when: { asked: holds }, outcome: no, exceptionTo: ['second'] },
  ]
  expect(ordered(rules, [clause('one', 'plain', 'second', 'first')])).toEqual([
    'Wenn gefragt wurde, so geht in Absatz 1 vor, was für diesen Fall bestimmt ist. Wenn es eilt, so geht im Übrigen in Absatz 1 vor, was für diesen Fall bestimmt ist.',
  ])
})

test('a paragraph goes before another as a whole only if each of its rules does', () => {
  const rules: readonly Rule[] = [
    { id: 'plain', when: { small: holds }, outcome: no },
    { id: 'usual', when: { urgent: [{ kind: 'is', value: 'no' }] }, outcome: no },
    { id: 'first', when: { asked: holds, small: holds }, outcome: yes, exceptionTo: ['plain'] },
  ]
  expect(ordered(rules, [clause('one', 'usual', 'first'), clause('two', 'plain')])).toEqual([
    'Wenn gefragt wurde, so geht Absatz 1 Absatz 2 vor.',
  ])
  expect(ordered(rules, [clause('one', 'first'), clause('two', 'plain'), clause('three', 'usual')])).toEqual([
    'Absatz 1 geht Absatz 2 vor.',
  ])
})

test('an agreement whose clauses say everything gets orders and definitions only', () => {
  const agreement = example('three-consultants')
  const given = new Set(agreement.clauses?.map(({ id }) => id))
  const added = allClauses(agreement).filter(({ id }) => !given.has(id))
  expect(added.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "annex.parties.companies",
      "annex.parties.signatories",
      "annex.parties.contacts",
      "annex.purpose.measures",
      "annex.purpose.expects",
      "annex.valueCase.stopIf",
      "annex.contributions.list",
      "annex.process.handOvers",
      "annex.process.overlaps",
      "annex.pricing.vat",
      "annex.split.rates",
      "annex.split.commissionTiers",
      "annex.liability.insurance",
      "annex.brand.assets",
      "annex.ip.backgroundList",
      "annex.compliance.proofs",
      "annex.governance.leads",
      "annex.continuity.deputies",
      "annex.continuity.keyPersons",
      "annex.boilerplate.addresses",
      "order-process",
      "order-customerContract",
      "order-split",
      "order-liability",
      "order-protection",
      "order-exclusivity",
      "order-staffProtection",
      "order-brand",
      "order-confidentiality",
      "order-term",
      "order-exit",
      "order-form",
      "interpretation-ownWords",
      "interpretation-register",
      "interpretation-projectSchedule",
      "interpretation-textForm",
      "interpretation-periods",
      "interpretation-rounding",
      "interpretation-doubts",
      "interpretation-specific",
    ]
  `)
})

test('a list is an annex with its rules, and a sentence leads there', () => {
  const document = written(example('three-consultants'), 'de')
  const hourly = document.annexes.find(({ topic }) => topic === 'annex.split.rates')
  expect(hourly?.heading).toBe('Stundensätze')
  expect(hourly?.paragraphs.map(({ clause }) => clause)).toContain('split.rates')
  const leads = document.sections.flatMap(({ paragraphs }) => paragraphs).find(({ clause }) => clause === 'annex.split.rates')
  expect(leads === undefined ? '' : paragraphText('de', leads)).toBe(
    `Anlage\u00a0${hourly?.number} „Stundensätze“ gehört zu dieser Vereinbarung.`,
  )
  expect(contractText(document)).toContain(`Anlage\u00a0${hourly?.number}: Stundensätze, Fassung\u00a01`)
})

test('an order that a clause says itself is not told twice', () => {
  const answers = {
    ...readExample('two-agencies').answers,
    'customerContract.wishAndLarge': { kind: 'choice', option: 'wishFirst' },
  } as const
  const { parties } = readExample('two-agencies')
  const agreement = writeDraft(
    expand(
      answers,
      parties.map(({ id }) => id),
    ),
    parties,
  )
  const document = written(agreement, 'de')
  const paragraphs = document.sections.find(({ topic }) => topic === 'customerContract')?.paragraphs ?? []
  const numberOf = (clause: string): number | undefined => paragraphs.find((each) => each.clause === clause)?.number
  const [wish, large] = [numberOf('customerContract.customerWish'), numberOf('customerContract.largeOrders')]
  expect(wish).toBeGreaterThan(0)
  const told = paragraphs
    .map((one) => paragraphText('de', one).replaceAll('\u00a0', ' '))
    .filter((text) => new RegExp(`Absatz ${wish}\\b.*Absatz ${large}\\b`, 'u').test(text))
  expect(told).toEqual([`Absatz ${wish} geht Absatz ${large} vor.`])
  expect(unsaid(agreement, document)).toEqual([])
})
