import type { FindingWords } from '../de/finding.ts'

const quote = (text: string): string => `“${text}”`

const unitOne = {
  days: 'day',
  workingDays: 'working day',
  months: 'month',
  years: 'year',
  minutes: 'minute',
  hours: 'hour',
  pieces: 'piece',
  km: 'kilometre',
} as const

/** Numbers that are kept in hundredths count by the hundredth. */
const smallest = { EUR: '€0.01', CHF: 'CHF\u00a00.01', USD: '$0.01', GBP: '£0.01', percent: '0.01%' } as const

export const findingWords: FindingWords = {
  ifWord: ' if ',
  andAfterOr: ', and if ',
  moreCases: (count) => `one of ${count} further cases applies`,
  duration: {
    any: 'any length of time',
    exactly: (n) => `exactly ${n}`,
    under: (n) => `less than ${n}`,
    atMost: (n) => `at most ${n}`,
    over: (n) => `more than ${n}`,
    atLeast: (n) => `at least ${n}`,
    between: (from, to) => `${from} to ${to}`,
  },
  number: {
    any: 'any value',
    exactly: (n) => `exactly ${n}`,
    under: (n) => `under ${n}`,
    atMost: (n) => `at most ${n}`,
    over: (n) => `over ${n}`,
    atLeast: (n) => `at least ${n}`,
    between: (from, to) => `between ${from} and ${to}`,
  },
  takesDative: () => false,
  atAnyTime: (phrase) => phrase.replace('{range} ago', 'some time ago').replace(/(?: (?:for|after))? \{range\}/u, ''),
  plainCondition: (fact, value) => `${quote(fact)} is ${quote(value)}`,
  plainRange: (fact, section, range) => `${quote(section === 'value' ? fact : `${fact}, ${section}`)} is ${range}`,
  plainQuestion: (id) => `What applies to ${quote(id)}?`,
  plainAnswer: (answer) => `${answer}.`,
  quote,
  afterClause: '',
  whoever: (does) => `whoever ${does}`,
  partyFrom: (question) => `the party from ${quote(question)}`,
  otherThan: (who) => `the other party, not ${who}`,
  othersThan: (who) => `all the other parties, not ${who}`,
  talk: (step) => `This is to be talked about: ${step}.`,
  perLaw: (source) => `This is left to the law: ${source}.`,
  noDuty: 'There is no duty.',
  others: (who, mode) =>
    mode === 'each' ? `Each of the other parties on its own, not ${who}.` : `All the other parties together, not ${who}.`,
  several: (names, mode) => (mode === 'each' ? `${names}, each on its own.` : `${names} together.`),
  shares: (parts) => `${parts.join(', ')}.`,
  rest: 'the rest',
  duty: (what, by, to, within, from, against, named) =>
    `${what} ${named ? `${by} owes this to ${to} within ${within}.` : `Owed by ${by} to ${to} within ${within}.`} The time runs from ${from.join(' or, if that is earlier, from ')}.${against === undefined ? '' : ` It is due in exchange for the duty from ${quote(against)}.`}`,
  beginning: (question, ago) => {
    const event = /^(.+) \{range\} ago$/u.exec(ago ?? '')?.[1]
    return event === undefined || event.includes('{range}') ? `the day from ${quote(question)}` : `the day on which ${event}`
  },
  amount: {
    nothing: 'Nothing is to be paid.',
    percent: (rate, base) => `${rate} of ${base}`,
    per: (sum, unit, base) => `${sum} per ${unit} of ${base}`,
    unit: (unit) => ({ ...unitOne, ...smallest })[unit],
    times: (base) => `, multiplied by ${base}`,
    tiers: (base, each) => `of ${base} ${each}`,
    tier: (rate, upTo, first) =>
      upTo === undefined
        ? first
          ? rate
          : `${rate} of the part above that`
        : first
          ? `${rate} of the part up to ${upTo}`
          : `${rate} of the part above that up to ${upTo}`,
    after: (base) => `, where ${base} is counted towards the tiers`,
    floor: (sum) => `, at least ${sum}`,
    cap: (sum) => `, at most ${sum}`,
    sum: (lines) => lines.join('; plus '),
    owed: (from, to, sum) => `${from} pays ${to}: ${sum}.`,
    is: (sum, from, to) =>
      `The amount is: ${sum}.${from === undefined ? '' : ` It is owed by: ${from}.`}${to === undefined ? '' : ` It is owed to: ${to}.`}`,
  },
  compared: (one, other, same) =>
    one.when?.includes('{party}') === true && other.when?.includes('{party}') === true
      ? `${one.when.replace('{party}', 'one party')} and ${other.when.replace('{party}', same ? 'the same party' : 'another party')}`
      : `the answer to ${quote(one.question)} names ${same ? 'the same party as' : 'another party than'} the answer to ${quote(other.question)}`,
  pays: (from, to, sum) => `${from} pays ${to} ${sum}.`,
  nothingAgreed: 'Nothing is agreed on this.',
  differentAgreed: (answers) =>
    answers.length < 2
      ? 'Different things are agreed on this.'
      : `Different things are agreed on this: ${answers.map(quote).join(' and ')}.`,
  unresolvedRole: 'The rule names nobody here.',
  onlyOtherwise: 'Only the catch-all rule answers here.',
  unreachableRule: (question, rules) => `${question} The rule ${rules} never applies.`,
  redundantRule: (question, rules, count) =>
    count === 1
      ? `${question} Without the rule ${rules} the same applies everywhere.`
      : `${question} One of the rules ${rules} can go: without it the same applies everywhere.`,
  deadExclusion: (question, because) => `${question} The exclusion ${quote(because)} concerns no case that would be open.`,
  cliff: (question, below, at) => `${question} At ${at} the amount is smaller than at ${below}.`,
  unusedFact: (question) => `${question} Nothing in the agreement depends on the answer.`,
  example: (conditions) => `For example if ${conditions}.`,
}
