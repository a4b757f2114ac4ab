/**
 * What can be wrong with a written agreement. Each problem names its place, what was found there and what would be right;
 * the sentence is made in `src/text`. `found` is an excerpt of the file or a name in it, `expected` are notations or names
 * that would be accepted, in the language of the format and so the same for German and English readers.
 */
export interface Problem {
  readonly file?: string
  /** Both count from 1; the column counts UTF-16 units. */
  readonly line: number
  readonly column: number
  /** `decisions.mayServe.rules[3].when.end`; empty for the file as a whole. */
  readonly path: string
  readonly code: ProblemCode
  readonly found: string
  readonly expected: readonly string[]
}

/** The same without a place in a text: an agreement made by a program has none. */
export interface PlacelessProblem {
  readonly path: Path
  readonly code: ProblemCode
  readonly found: string
  readonly expected: readonly string[]
}

/** Keys and indexes of the written form, from the root. */
export type Path = readonly (string | number)[]

export type ProblemCode = (typeof problemCodes)[number]

export const problemCodes = [
  // The text
  'tooLarge',
  'controlCharacter',
  'brokenCharacter',
  'tabIndent',
  'syntax',
  'severalDocuments',
  'yamlVersion',
  'anchorOrAlias',
  'tag',
  'tooDeep',
  'duplicateKey',
  'forbiddenName',
  'tooManyProblems',
  // Structure
  'unknownFormat',
  'unknownField',
  'missingField',
  'notAMap',
  'notAList',
  'notAText',
  'notOneOf',
  'emptyList',
  'tooMany',
  'textTooLong',
  'badName',
  'companyAsParty',
  'badDate',
  'untilBeforeFrom',
  'versionOrder',
  'booleanForOption',
  // Names
  'tooFewParties',
  'nameTwice',
  'factAndDecision',
  'ruleTwice',
  'reservedName',
  'unknownFact',
  'unknownTerm',
  'unknownOption',
  'unknownSection',
  'unknownParty',
  'unknownRule',
  'unknownDuty',
  'unknownClause',
  // Numbers
  'badQuantity',
  'thousandsSeparator',
  'unknownUnit',
  'foreignUnit',
  'otherUnit',
  'mixedClock',
  'notWhole',
  'tooBig',
  'negative',
  'emptyRange',
  // Conditions
  'badCondition',
  'upTo',
  'comparisonOnName',
  'sectionMissing',
  'notARole',
  'otherNeedsTwoParties',
  // Facts
  'badFact',
  'notANumber',
  'notAClock',
  'notAnEvent',
  'notAReaction',
  'afterCycle',
  'totalOfTotal',
  // Rules
  'ruleOfOtherDecision',
  'ruleCycle',
  'decisionCycle',
  'otherwiseTwice',
  'otherwiseWithWhen',
  'otherwisePrecedes',
  // Outcomes
  'wrongOutcome',
  'badShare',
  'badTiers',
  'badLine',
  'floorAboveCap',
  'otherCurrency',
  'badLadder',
] as const

export const limits = {
  /** UTF-16 units of a file. */
  characters: 8 * 1024 * 1024,
  /** Characters of a YAML file that can be marks of structure; JSON is read fast enough to need no such limit. */
  marks: 1_200_000,
  depth: 32,
  text: 20_000,
  name: 100,
  parties: 20,
  /** Terms, facts, decisions: of each. */
  entries: 10_000,
  /** Entries of one list of names: options, steps, extras, sections. */
  names: 1_000,
  /** A condition or a quantity. */
  notation: 500,
  problems: 100,
} as const

/** The largest agreed number, in its smallest unit: whole numbers are exact up to here. */
export const largest = Number.MAX_SAFE_INTEGER

/** At most as many names in a message as a reader takes in. */
export function someOf(names: Iterable<string>): readonly string[] {
  const some: string[] = []
  for (const name of names) {
    if (some.length === 12) return [...some, '…']
    some.push(name)
  }
  return some
}

export const excerpt = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 60)}…`)
