import type { Unit } from '#core/agreement/agreement.ts'

/** Forms in which a range of numbers or of elapsed time is said. */
export interface RangeWords {
  readonly any: string
  readonly exactly: (n: string) => string
  readonly under: (n: string) => string
  readonly atMost: (n: string) => string
  readonly over: (n: string) => string
  readonly atLeast: (n: string) => string
  readonly between: (from: string, to: string) => string
}

/** A formula of money, with its numbers put in. `base` is the quoted name of a number. */
export interface AmountWords {
  readonly nothing: string
  readonly percent: (rate: string, base: string) => string
  readonly per: (sum: string, unit: string, base: string) => string
  readonly unit: (unit: Unit) => string
  readonly times: (base: string) => string
  readonly tiers: (base: string, each: string) => string
  /** Without a bound: all that lies above. */
  readonly tier: (rate: string, upTo: string | undefined, first: boolean) => string
  /** The tiers count on from this number. */
  readonly after: (base: string) => string
  readonly floor: (sum: string) => string
  readonly cap: (sum: string) => string
  readonly sum: (lines: readonly string[]) => string
  readonly owed: (from: string, to: string, sum: string) => string
  readonly is: (sum: string, from: string | undefined, to: string | undefined) => string
}

/** A question whose answer is a party, and the condition that it is a certain one. */
export interface Asked {
  readonly question: string
  readonly when: string | undefined
}

/** The words of findings and answers that do not come from the agreement itself. */
export interface FindingWords {
  /** Between a question and its conditions. */
  readonly ifWord: string
  /** Between conditions of which some have alternatives. */
  readonly andAfterOr: string
  /** As the last of several conditions, for those that are not told. */
  readonly moreCases: (count: number) => string
  readonly duration: RangeWords
  readonly number: RangeWords
  /** Does the range in this phrase stand in the dative? */
  readonly takesDative: (phrase: string) => boolean
  /** The phrase where it does not matter how long: without its range. */
  readonly atAnyTime: (phrase: string) => string
  readonly plainCondition: (fact: string, value: string) => string
  readonly plainRange: (fact: string, section: string, range: string, isTime: boolean) => string
  readonly plainQuestion: (id: string) => string
  readonly plainAnswer: (answer: string) => string
  readonly quote: (text: string) => string
  /** Between a subordinate clause and what follows it. */
  readonly afterClause: string
  readonly whoever: (does: string) => string
  readonly partyFrom: (question: string) => string
  readonly otherThan: (who: string) => string
  /** All parties but the one in a role. */
  readonly othersThan: (who: string) => string
  readonly talk: (step: string) => string
  readonly perLaw: (source: string) => string
  readonly noDuty: string
  /** The same as an answer; whom they are not is a description or a name. */
  readonly others: (who: string, mode: 'one' | 'each' | 'together') => string
  readonly several: (names: string, mode: 'one' | 'each' | 'together') => string
  readonly shares: (parts: readonly string[]) => string
  readonly rest: string
  /**
   * `from`: the events of which the first starts the time. `against`: the question whose duty is due in exchange. `named`: both
   * sides are names and not descriptions, and `within` stands in the dative.
   */
  readonly duty: (
    what: string,
    by: string,
    to: string,
    within: string,
    from: readonly string[],
    against: string | undefined,
    named: boolean,
  ) => string
  /** An event as the beginning of a time; `ago` is how it is told as a condition, e.g. `die Zahlung {range} zurückliegt`. */
  readonly beginning: (question: string, ago: string | undefined) => string
  readonly amount: AmountWords
  /** Do the answers to these two questions name the same party? A subordinate clause; `when` as facts have it, with `{party}`. */
  readonly compared: (one: Asked, other: Asked, same: boolean) => string
  readonly pays: (from: string, to: string, sum: string) => string
  readonly nothingAgreed: string
  readonly differentAgreed: (answers: readonly string[]) => string
  readonly unresolvedRole: string
  readonly onlyOtherwise: string
  readonly unreachableRule: (question: string, rules: string) => string
  readonly redundantRule: (question: string, rules: string, count: number) => string
  readonly deadExclusion: (question: string, because: string) => string
  readonly cliff: (question: string, below: string, at: string) => string
  readonly unusedFact: (question: string) => string
  readonly example: (conditions: string) => string
}

const quote = (text: string): string => `„${text}“`

const noBreak = '\u00a0'

const unitOne = {
  days: 'Tag',
  workingDays: 'Werktag',
  months: 'Monat',
  years: 'Jahr',
  minutes: 'Minute',
  hours: 'Stunde',
  pieces: 'Stück',
  km: 'Kilometer',
} as const

/** Numbers that are kept in hundredths count by the hundredth. */
const smallest = {
  EUR: `0,01${noBreak}€`,
  CHF: `0,01${noBreak}CHF`,
  USD: `0,01${noBreak}$`,
  GBP: `0,01${noBreak}£`,
  percent: `0,01${noBreak}%`,
} as const

/** The phrase with these words for its party; nothing where they would have to stand in a case that we cannot tell. */
function inParty(when: string | undefined, plain: string, dative: string): string | undefined {
  if (when === undefined) return undefined
  if (/^\{party\} |\b(?:durch|für|auf) \{party\}/u.test(when)) return when.replace('{party}', plain)
  return /\b(?:bei|von|mit) \{party\}/u.test(when) ? when.replace('{party}', dative) : undefined
}

export const findingWords: FindingWords = {
  ifWord: ', wenn ',
  andAfterOr: ', und wenn ',
  moreCases: (count) => `einer von ${count} weiteren Fällen vorliegt`,
  duration: {
    any: 'beliebig lange',
    exactly: (n) => `genau ${n}`,
    under: (n) => `weniger als ${n}`,
    atMost: (n) => `höchstens ${n}`,
    over: (n) => `mehr als ${n}`,
    atLeast: (n) => `mindestens ${n}`,
    between: (from, to) => `${from} bis ${to}`,
  },
  number: {
    any: 'bei einem beliebigen Wert',
    exactly: (n) => `bei genau ${n}`,
    under: (n) => `unter ${n}`,
    atMost: (n) => `bei höchstens ${n}`,
    over: (n) => `über ${n}`,
    atLeast: (n) => `bei mindestens ${n}`,
    between: (from, to) => `zwischen ${from} und ${to}`,
  },
  takesDative: (phrase) => /\b(?:nach|seit|vor|von|mit|bei) \{range\}/u.test(phrase),
  atAnyTime: (phrase) => phrase.replace(/(?:(?:nach|seit|vor) )?\{range\} /u, ''),
  plainCondition: (fact, value) => `${quote(fact)} ${quote(value)} ist`,
  plainRange: (fact, section, range, isTime) =>
    `${quote(section === 'value' ? fact : `${fact}, ${section}`)} ${range} ${isTime ? 'beträgt' : 'liegt'}`,
  plainQuestion: (id) => `Was gilt für ${quote(id)}?`,
  plainAnswer: (answer) => `${answer}.`,
  quote,
  afterClause: ',',
  whoever: (does) => `wer ${does},`,
  partyFrom: (question) => `die Partei aus ${quote(question)}`,
  otherThan: (who) => `die andere Partei, nicht ${who}`,
  othersThan: (who) => `alle anderen Parteien, nicht ${who}`,
  talk: (step) => `Darüber wird gesprochen: ${step}.`,
  perLaw: (source) => `Das bleibt dem Gesetz überlassen: ${source}.`,
  noDuty: 'Es besteht keine Pflicht.',
  others: (who, mode) =>
    mode === 'each' ? `Jede andere Partei für sich, nicht ${who}.` : `Alle anderen Parteien gemeinsam, nicht ${who}.`,
  several: (names, mode) => (mode === 'each' ? `${names}, jede Seite für sich.` : `${names} gemeinsam.`),
  shares: (parts) => `${parts.join(', ')}.`,
  rest: 'den Rest',
  duty: (what, by, to, within, from, against, named) =>
    `${what} ${named ? `Dazu ist ${by} gegenüber ${to} verpflichtet, und zwar innerhalb von ${within}.` : `Verpflichtet ist: ${by}. Berechtigt ist: ${to}. Frist: ${within}.`} Fristbeginn: ${from.join(' oder, wenn das früher eintritt, ')}.${against === undefined ? '' : ` Zu erfüllen Zug um Zug gegen die Pflicht aus ${quote(against)}.`}`,
  beginning: (question, ago) =>
    /^(?!.*\{range\}.*\{range\})(.+) \{range\} zurückliegt$/u.exec(ago ?? '')?.[1] ?? `der Tag aus ${quote(question)}`,
  amount: {
    nothing: 'Es ist nichts zu zahlen.',
    percent: (rate, base) => `${rate} von ${base}`,
    per: (sum, unit, base) => `${sum} je ${unit} von ${base}`,
    unit: (unit) => ({ ...unitOne, ...smallest })[unit],
    times: (base) => `, vervielfacht mit ${base}`,
    tiers: (base, each) => `von ${base} ${each}`,
    tier: (rate, upTo, first) =>
      upTo === undefined
        ? first
          ? rate
          : `vom Teil darüber ${rate}`
        : first
          ? `vom Teil bis ${upTo} ${rate}`
          : `vom Teil darüber bis ${upTo} ${rate}`,
    after: (base) => `, wobei ${base} auf die Stufen angerechnet wird`,
    floor: (sum) => `, mindestens ${sum}`,
    cap: (sum) => `, höchstens ${sum}`,
    sum: (lines) => lines.join('; zuzüglich '),
    owed: (from, to, sum) => `${from} zahlt an ${to}: ${sum}.`,
    is: (sum, from, to) =>
      `Der Betrag ist: ${sum}.${from === undefined ? '' : ` Zu zahlen hat: ${from}.`}${to === undefined ? '' : ` Zu empfangen hat: ${to}.`}`,
  },
  compared: (one, other, same) => {
    const first = inParty(one.when, 'eine Partei', 'einer Partei')
    const second = same ? inParty(other.when, 'dieselbe Partei', 'derselben Partei') : inParty(other.when, 'eine andere', 'einer anderen')
    return first === undefined || second === undefined
      ? `die Antwort auf ${quote(one.question)} ${same ? 'dieselbe Partei nennt wie' : 'eine andere Partei nennt als'} die Antwort auf ${quote(other.question)}`
      : `${first} und ${second}`
  },
  pays: (from, to, sum) => `${from} zahlt ${to} ${sum}.`,
  nothingAgreed: 'Dazu ist nichts vereinbart.',
  differentAgreed: (answers) =>
    answers.length < 2 ? 'Dazu ist Verschiedenes vereinbart.' : `Dazu ist Verschiedenes vereinbart: ${answers.map(quote).join(' und ')}.`,
  unresolvedRole: 'Die Regel nennt hier niemanden.',
  onlyOtherwise: 'Hier antwortet nur die Auffangregel.',
  unreachableRule: (question, rules) => `${question} Die Regel ${rules} kommt nie zum Zug.`,
  redundantRule: (question, rules, count) =>
    count === 1
      ? `${question} Ohne die Regel ${rules} gilt überall dasselbe.`
      : `${question} Eine der Regeln ${rules} ist entbehrlich: Ohne sie gilt überall dasselbe.`,
  deadExclusion: (question, because) => `${question} Der Ausschluss ${quote(because)} betrifft keinen Fall, der offen wäre.`,
  cliff: (question, below, at) => `${question} Bei ${at} ist der Betrag kleiner als bei ${below}.`,
  unusedFact: (question) => `${question} Von der Antwort hängt in der Vereinbarung nichts ab.`,
  example: (conditions) => `Zum Beispiel, wenn ${conditions}.`,
}
