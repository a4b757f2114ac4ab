import { currencies } from '../../shared/money.ts'
import { format, versionsFormat } from './parse-agreement.ts'
import type { JsonValue } from './print-agreement.ts'
import { limits } from './problem.ts'
import { unitNames } from './quantity-notation.ts'
import { clockUnits, means, owners, sources } from './read-fact.ts'

/**
 * JSON Schema (2020-12) of the written form, for editors and other tools. It says what a file looks like; what names refer
 * to, cycles and units are said by `parseAgreement`. Published as `src/core/agreement/schema.json`, which is generated from
 * this (`node scripts/generate-schema.ts`); a test fails when it is stale.
 */
type Schema = Readonly<Record<string, JsonValue>>

const name: Schema = {
  type: 'string',
  pattern: '^[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*([-.:/][\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*)*$',
  maxLength: limits.name,
}
const id: Schema = {
  type: 'string',
  pattern: '^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*([-.:/][\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*)*$',
  maxLength: limits.name,
}
const text: Schema = { type: 'string', maxLength: limits.text }
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A calendar day.' }

const ref = (definition: string, description?: string): Schema => ({
  $ref: `#/$defs/${definition}`,
  ...(description !== undefined && { description }),
})
const oneOf = (values: readonly string[], description?: string): Schema => ({
  enum: values,
  ...(description !== undefined && { description }),
})
const listOf = (items: Schema, minItems = 0): Schema => ({ type: 'array', items, ...(minItems > 0 && { minItems }) })
const oneOrMore = (items: Schema): Schema => ({ anyOf: [items, listOf(items)] })
const pair = (first: Schema, second: Schema): Schema => ({ type: 'array', prefixItems: [first, second], minItems: 2, maxItems: 2 })
const mapTo = (values: Schema): Schema => ({ type: 'object', propertyNames: ref('name'), additionalProperties: values })
const object = (description: string, required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  description,
  properties,
  required,
  additionalProperties: false,
})

const units = oneOf(unitNames.filter((unit) => unit !== 'weeks' && unit !== 'years'))
const clock = oneOf(clockUnits.map((unit) => (unit === 'workingDays' ? 'working days' : unit)))

const commonOfFact: Readonly<Record<string, Schema>> = {
  per: oneOf(owners, 'Whose property it is: asked once per this.'),
  from: oneOf(sources, 'Where the value comes from.'),
  ifUnproven: {
    anyOf: [text, { type: 'number' }],
    description: 'Who bears the doubt: the value put in when the fact was asked and not established.',
  },
  established: oneOf(means, 'How it is established.'),
  words: ref('factWords'),
}
const fact = (description: string, required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema =>
  object(description, required, { ...properties, ...commonOfFact })
const bound: Schema = ref('quantity')
const after: Schema = { ...oneOrMore(ref('name')), description: 'Cannot happen before these.' }

const facts: readonly Schema[] = [
  fact('One of several options.', ['choice'], { choice: listOf(ref('name'), 1) }),
  fact('Yes or no.', ['yesno'], { yesno: { const: 'one' } }),
  fact('One of the parties, or an extra such as both or nobody.', ['role'], { role: { const: 'one' }, also: oneOrMore(ref('name')) }),
  fact('A whole number of the smallest unit. Without max there is no upper bound.', ['number'], { number: units, min: bound, max: bound }),
  fact('A cumulative total of another number, before this case.', ['total', 'over'], {
    total: ref('name'),
    over: ref('name'),
    min: bound,
    max: bound,
  }),
  fact('A clock: notYet, or ago.', ['event'], { event: clock, after, asOf: ref('name') }),
  fact('A clock for an act that was due: notDue, done after, open since.', ['reaction'], { reaction: clock, to: ref('name'), after }),
  fact('A clock for a consent: notAsked, yes, no, silent for.', ['consent'], { consent: clock, after }),
  fact('The general form: points and intervals in order.', ['axis'], {
    axis: listOf(
      {
        anyOf: [
          ref('name'),
          object('An interval of whole numbers.', ['name', 'number'], { name: ref('name'), number: units, min: bound, max: bound }),
        ],
      },
      1,
    ),
  }),
]

const shapes: readonly Schema[] = [
  object('One of several options.', ['choice'], { choice: listOf(ref('name'), 1) }),
  object('A party, or several each or together.', ['role'], { role: { const: 'one' }, also: oneOrMore(ref('name')) }),
  object('A sum of money.', ['amount'], { amount: oneOf(currencies), from: ref('name'), to: ref('name') }),
  oneOf(['share', 'duty'], 'Parts of 100 %, or something to be done by a day.'),
  object('A step of a procedure.', ['steps'], { steps: listOf(ref('name'), 1) }),
]

const limitsOfLine: Readonly<Record<string, Schema>> = { times: ref('name'), floor: ref('quantity'), cap: ref('quantity') }

const lines: readonly Schema[] = [
  ref('quantity', 'A fixed sum.'),
  object('A percentage of a number.', ['percent', 'of'], { percent: ref('quantity'), of: ref('name'), ...limitsOfLine }),
  object('So much for each unit of a number.', ['per', 'of'], { per: ref('quantity'), of: ref('name'), ...limitsOfLine }),
  object('Bands: what lies between two bounds is taken at the rate of the band.', ['tiers'], {
    tiers: object('The bands, counted after a total where one is named.', ['of', 'each'], {
      of: ref('name'),
      after: ref('name'),
      each: listOf(pair(ref('quantity'), ref('percent')), 1),
    }),
    ...limitsOfLine,
  }),
]

const outcomes: readonly Schema[] = [
  ref('who', 'An option, a step, a party, an extra, or noDuty.'),
  object('Each of them alone.', ['each'], { each: oneOrMore(ref('several')) }),
  object('Only together.', ['together'], { together: oneOrMore(ref('several')) }),
  ref('line', 'A sum of money.'),
  object('The sum of several lines.', ['sum'], { sum: listOf(ref('line'), 1) }),
  object('Parts of 100 %.', ['share'], { share: { anyOf: [mapTo(ref('percent')), listOf(pair(ref('who'), ref('percent')), 1)] } }),
  object('Something to be done by a day.', ['duty', 'by', 'to', 'within', 'from'], {
    duty: ref('name'),
    by: ref('who'),
    to: ref('who'),
    within: ref('quantity'),
    from: ref('name', 'The event it starts from.'),
    orFrom: ref('name', 'Another event; whichever comes first.'),
    against: ref('name', 'Only against this other duty.'),
  }),
  object('Agreed to be talked about, with the next step.', ['talk'], { talk: text }),
  object('Left to statute on purpose, with the source.', ['perLaw'], { perLaw: text }),
]

const rule = object('What holds when.', ['id', 'then'], {
  id: ref('id'),
  when: ref('condition'),
  otherwise: { const: true, description: 'In all other cases; instead of when, once per decision.' },
  // oxlint-disable-next-line unicorn/no-thenable -- it holds data, never a function
  ['then']: { anyOf: outcomes },
  exceptionTo: { ...oneOrMore(ref('id')), description: 'Rules of the same decision that this one precedes.' },
  because: text,
  proposedBy: text,
  agreedOn: ref('day'),
  question: ref('id'),
  clause: ref('id'),
})

const decision = object('What is asked.', ['answer'], {
  question: ref('localized'),
  answer: { anyOf: shapes },
  anchor: ref('name', 'The day whose version of the agreement decides.'),
  supplement: oneOf(['allowed'], 'A project supplement may put rules of its own before these.'),
  rules: listOf(rule),
  exclusions: listOf(
    object('What cannot happen, and why.', ['id', 'when', 'because'], { id: ref('id'), when: ref('condition'), because: text }),
  ),
  ladder: object('Steps by how long something has been open.', ['on', 'steps'], {
    on: ref('name'),
    steps: listOf(pair(ref('quantity'), ref('name')), 1),
  }),
  words: object('How it is told.', [], { answer: ref('words'), when: ref('words') }),
})

const clause = object('One paragraph of the contract.', ['id', 'topic', 'text'], {
  id: ref('id'),
  topic: ref('id'),
  heading: ref('localized'),
  text: ref('localized'),
  rules: oneOrMore(ref('id')),
  question: ref('id'),
  proposedBy: text,
  agreedOn: ref('day'),
  decides: { const: 'nothing' },
})

const parties: Schema = {
  description: 'At least two; their order is the order of their sections.',
  anyOf: [
    listOf({ anyOf: [ref('name'), object('A party with its name.', ['id'], { id: ref('name'), name: text })] }, 2),
    mapTo({ anyOf: [object('A party with its name.', [], { name: text }), { type: 'null' }] }),
  ],
}

const partsOfAgreement: Readonly<Record<string, Schema>> = {
  title: ref('localized'),
  german: oneOf(['AT', 'CH'], 'Whose German the German texts are written in; without it that of Germany.'),
  parties: ref('parties'),
  from: ref('day', 'First day on which this version answers.'),
  until: ref('day', 'Last day on which this version answers.'),
  running: oneOf(['old', 'new'], 'What happens to cases that began under an earlier version.'),
  terms: { ...mapTo(ref('quantity', 'A number with its unit.')), description: 'Agreed numbers with a name.' },
  facts: { ...mapTo(ref('fact')), description: 'What can be the case.' },
  decisions: { ...mapTo(ref('decision')), description: 'What is asked, with the rules that answer.' },
  clauses: listOf(ref('clause')),
}

/** Within a list of versions the format is named once, at the top. */
const agreement = object('Facts, decisions and rules. The language is described in docs/language.md.', ['format', 'parties'], {
  format: { const: format },
  ...partsOfAgreement,
})
const version = (required: readonly string[]): Schema =>
  object('The agreement as it holds from its first day on.', required, { format: { const: format }, ...partsOfAgreement })

export const agreementSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: format,
  title: 'An agreement between companies, as data that decides',
  description: 'One agreement, or all versions of one.',
  oneOf: [
    ref('agreement'),
    object('All versions of one agreement, in the order of their first days.', ['format', 'versions'], {
      format: { const: versionsFormat },
      versions: {
        type: 'array',
        prefixItems: [ref('firstVersion')],
        items: ref('version'),
        minItems: 1,
      },
    }),
  ],
  $defs: {
    agreement,
    firstVersion: version(['parties']),
    version: version(['parties', 'from']),
    parties,
    fact: { anyOf: facts },
    decision,
    clause,
    name: { ...name, description: 'Letters, digits and underscores with inner - . : /; begins with a letter.' },
    id: { ...id, description: 'A name that may begin with a digit.' },
    day,
    localized: {
      description: 'One text for both languages, or one for each.',
      anyOf: [text, object('', ['de', 'en'], { de: text, en: text })],
    },
    quantity: {
      description: 'An agreed number: 18 months, 800 EUR, tail, handOver + 5 days. Without a unit it counts the unit of its place.',
      anyOf: [{ type: 'string', maxLength: limits.notation }, { type: 'number' }],
    },
    percent: { type: 'string', pattern: '^(-?\\d+(\\.\\d{1,2})? ?%|rest)$', description: 'A percentage, or rest.' },
    who: {
      anyOf: [
        ref('name'),
        object('The party in a role.', ['role'], { role: ref('name') }),
        object('The other party.', ['other'], { other: ref('name') }),
      ],
    },
    several: { anyOf: [ref('who'), object('All but the party in a role.', ['others'], { others: ref('name') })] },
    line: { anyOf: lines },
    condition: {
      ...mapTo(oneOrMore(ref('test'))),
      description: 'By fact or decision; several facts are joined by and, several alternatives of one by or.',
    },
    test: {
      anyOf: [
        { type: 'string', maxLength: limits.notation, description: 'A name, a comparison such as "<= tail", or a range such as "3..10".' },
        object('The same party as in this role.', ['same'], { same: ref('name') }),
        object('Another party than in this role.', ['other'], { other: ref('name') }),
      ],
    },
    words: { type: 'object', additionalProperties: ref('localized') },
    factWords: object('How it is told.', [], { question: ref('localized'), when: ref('words'), label: ref('words') }),
  },
}
