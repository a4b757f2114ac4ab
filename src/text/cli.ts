import type { RehearsalOutcome } from '#core/catalogue/rehearse.ts'
import type { ScenarioId } from '#core/catalogue/scenarios.ts'
import type { Severity } from '#core/agreement/situation.ts'
import { cliWords as de } from './de/cli.ts'
import { scenarios as deStories } from './de/scenarios.ts'
import { cliWords as en } from './en/cli.ts'
import { scenarios as enStories } from './en/scenarios.ts'
import type { Inventory } from './inventory.ts'
import type { Language, Locale } from './language.ts'
import type { StoryWords } from './scenario-words.ts'
import { wordsIn } from './variant.ts'

export type CommandName = 'check' | 'decide' | 'print' | 'schema' | 'rehearse' | 'catalogue'

/** What the command line says. Options, commands and names of a file are the same in both languages. */
export interface CliWords {
  readonly overview: string
  readonly help: Readonly<Record<CommandName, string>>
  /** The call was not one of this command: how it goes. */
  readonly usage: (command: CommandName) => string
  readonly unknownCommand: (found: string, known: readonly string[]) => string
  readonly unknownOption: (found: string) => string
  /** How many questions and decisions a topic has. */
  readonly topicCounts: (questions: number, decisions: number) => string
  readonly catalogueCounts: (counts: Inventory['counts']) => string
  readonly badLanguage: (found: string) => string
  readonly badDay: (found: string) => string
  readonly cannotRead: (file: string, code: string) => string
  readonly cannotWrite: (file: string, code: string) => string
  readonly severity: Readonly<Record<Severity, string>>
  /** Above a finding of two rules that say different things. */
  readonly contradictory: string
  readonly furtherRegions: (count: number) => string
  readonly checked: (counts: { readonly errors: number; readonly warnings: number; readonly infos: number }, atLeast: boolean) => string
  readonly unknownDecision: (found: string, known: readonly string[]) => string
  readonly unknownFact: (found: string, known: readonly string[]) => string
  readonly notAnAssignment: (found: string) => string
  readonly factTwice: (fact: string) => string
  readonly badValue: Readonly<
    Record<
      'noSuchValue' | 'dayWithoutOn' | 'dayForOther' | 'ambiguousNumber',
      (fact: string, found: string, possible: readonly string[]) => string
    >
  >
  readonly rule: string
  readonly defeated: string
  readonly because: string
  readonly assumed: string
  readonly possible: string
  readonly missing: string
  readonly branch: (when: string, outcome: string) => string
  readonly end: Readonly<Record<'answer' | 'gap' | 'conflict' | 'unresolvedRole', string>>
  /** `beneath` is the question of the inner decision that is open, where it is not the one that was asked. */
  readonly gap: (beneath: string | undefined) => string
  readonly conflict: (beneath: string | undefined) => string
  readonly unresolvedRole: string
  readonly outsideDomain: (what: string) => string
  readonly notInForce: (from: string | undefined, until: string | undefined) => string
  readonly excluded: (because: string) => string
  /** A version by its first day; the first one may have none. */
  readonly version: (from: string | undefined) => string
  readonly versionChecked: (version: string) => string
  /** The version that answers, or several that all say the same. */
  readonly ruledBy: (versions: readonly string[]) => string
  readonly disputedVersion: (anchor: string) => string
  readonly noVersion: (anchor: string, day: string | undefined, first: string | undefined) => string
  /** A decision beneath whose own day would pick another version. */
  readonly otherAnchor: (
    question: string,
    anchor: string,
    there: { readonly version: string; readonly answer: string } | undefined,
  ) => string
  readonly written: (file: string, open: number, archival: boolean) => string
  readonly rendererMissing: string
  readonly rendererFailed: (reason: string) => string
  readonly rehearsed: Readonly<Record<RehearsalOutcome, string>>
  readonly rehearsal: (answered: number, all: number) => string
}

const words: Readonly<Record<Language, CliWords>> = { de, en }

export const cliWords = (locale: Locale): CliWords => wordsIn(words, locale)

const stories = { de: deStories, en: enStories }

export const storyWords = (locale: Locale, scenario: ScenarioId): StoryWords => wordsIn(stories, locale).stories[scenario]
