import type { FindingWords } from '../de/finding.ts'

const quote = (text: string): string => `“${text}”`

export const findingWords: FindingWords = {
  ifWord: ' if ',
  andAfterOr: ', and if ',
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
  plainCondition: (fact, value) => `${quote(fact)} is ${quote(value)}`,
  plainRange: (fact, section, range) => `${quote(section === 'value' ? fact : `${fact}, ${section}`)} is ${range}`,
  plainQuestion: (id) => `What applies to ${quote(id)}?`,
  plainAnswer: (answer) => `${answer}.`,
  quote,
  afterClause: '',
  whoever: (does) => `whoever ${does}`,
  partyFrom: (question) => `the party from ${quote(question)}`,
  otherThan: (who) => `the other party, not ${who}`,
  talk: (step) => `This is to be talked about: ${step}.`,
  perLaw: (source) => `This is left to the law: ${source}.`,
  noDuty: 'There is no duty.',
  several: (names, mode) => (mode === 'each' ? `${names}, each on its own.` : `${names} together.`),
  shares: (parts) => `${parts.join(', ')}.`,
  rest: 'the rest',
  duty: (what, by, to, within) => `${what} Owed by ${by} to ${to} within ${within}.`,
  amountLater: 'The amount is certain once all numbers are known.',
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
      ? `${question} Without the rule ${rules} the same holds everywhere.`
      : `${question} One of the rules ${rules} can go: without it the same holds everywhere.`,
  deadExclusion: (question, because) => `${question} The exclusion ${quote(because)} concerns no case that would be open.`,
  cliff: (question, below, at) => `${question} At ${at} the amount is smaller than at ${below}.`,
  unusedFact: (question) => `${question} Nothing in the agreement depends on the answer.`,
  example: (conditions) => `For example if ${conditions}.`,
}
