import type { Agreement, Decision, Fact, PartyId, RuleId, Term, Unit } from '../agreement/agreement.ts'
import type { ClauseParams } from './clause-params.ts'

/**
 * The catalogue: what a cooperation agreement must settle, one file per topic (domain: T01 to T34). A topic is a list of
 * questions and a pure function from the agreed answers to facts, decisions, rules and clauses. It never fills in an
 * answer: what was not answered is missing from the agreement, and the analysis says what that leaves open.
 */
export interface Topic {
  readonly id: TopicId
  readonly questions: readonly Question[]
  /** Asked at all only when this holds, e.g. for some kinds of cooperation (`kinds.ts`); left out, it always is. */
  readonly relevant?: (answers: Answers, parties: readonly PartyId[]) => boolean
  /** What the agreed answers of all topics mean in this one. Must not depend on the order of anything. */
  readonly expand: (answers: Answers, parties: readonly PartyId[]) => Expansion
}

export type TopicId =
  | 'kind'
  | 'parties'
  | 'purpose'
  | 'valueCase'
  | 'legalNature'
  | 'appearance'
  | 'contributions'
  | 'process'
  | 'customerContract'
  | 'pricing'
  | 'split'
  | 'costs'
  | 'liability'
  | 'protection'
  | 'exclusivity'
  | 'staffProtection'
  | 'gtm'
  | 'publicity'
  | 'brand'
  | 'ip'
  | 'confidentiality'
  | 'dataProtection'
  | 'reporting'
  | 'compliance'
  | 'governance'
  | 'resolutions'
  | 'continuity'
  | 'review'
  | 'term'
  | 'changes'
  | 'exit'
  | 'escalation'
  | 'form'
  | 'reviewLegal'
  | 'boilerplate'

/** `topic.name`, e.g. `customerContract.invoicer`. */
export type QuestionId = `${TopicId}.${string}`

/**
 * One question, the same for every party: options never say "we" or "they", and where a party can be the answer, each
 * party is an option of its own (`party:a`). At least two options, none pre-ticked; *don't know yet* and *not relevant
 * because ...* are added by the interview and are no options.
 */
export interface Question {
  readonly id: QuestionId
  readonly kind: AnswerKind
  /** Asked only when this holds; it may look at agreed answers and, in the interview, at the own side's answers. */
  readonly relevant?: (answers: Answers, parties: readonly PartyId[]) => boolean
  /** Topics or questions whose answers hang on this one; shown as "Hängt davon ab". */
  readonly affects?: readonly (TopicId | QuestionId)[]
  /** 1 must be settled before signing, 2 should, 3 deepens. */
  readonly weight: 1 | 2 | 3
}

type AnswerKind =
  /** Exactly one. `parties: true` adds one option `party:<id>` per party, before or after the named ones as given by `options`. */
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly parties?: true }
  /** Any number, at least one. */
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  /** A whole number in the smallest unit. `usual` are values often met, offered without being pre-filled. */
  | { readonly kind: 'quantity'; readonly unit: Unit; readonly min: number; readonly max: number; readonly usual: readonly number[] }
  /** Basis points per party, 10,000 in all. */
  | { readonly kind: 'shares' }
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'day' }
  /**
   * A list the parties keep, e.g. hand-over points or protected customers. `distinct` columns hold a value once, two that
   * `differ` are never equal in a row, and a `rising` one rises from row to row and may be empty in the last only.
   */
  | {
      readonly kind: 'rows'
      readonly columns: readonly Column[]
      readonly maxRows: number
      readonly distinct?: readonly string[]
      readonly differ?: readonly [string, string]
      readonly rising?: string
    }

export interface Column {
  readonly id: string
  readonly kind:
    | { readonly kind: 'text'; readonly maxLength: number }
    | { readonly kind: 'choice'; readonly options: readonly string[] }
    | { readonly kind: 'party' }
    | { readonly kind: 'quantity'; readonly unit: Unit; readonly min: number; readonly max: number }
    | { readonly kind: 'day' }
  readonly required: boolean
}

export type Cell = string | number

/** What was answered. Money and numbers are whole, in the smallest unit. */
export type AnswerValue =
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'quantity'; readonly value: number }
  | { readonly kind: 'shares'; readonly parts: Readonly<Record<PartyId, number>> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'rows'; readonly rows: readonly Readonly<Record<string, Cell>>[] }
  | { readonly kind: 'notRelevant'; readonly because: string }
  | { readonly kind: 'unknown' }

/** The answers an expansion may rely on: agreed ones, or one side's own while it tries things out. */
export type Answers = Readonly<Partial<Record<QuestionId, AnswerValue>>>

/**
 * What one topic adds. Facts and terms of the same id from several topics must be equal (shared facts live in
 * `facts.ts`, so that they are). Rules of one decision may come from several topics; they are joined in topic order.
 */
export interface Expansion {
  readonly terms?: Readonly<Record<string, Term>>
  readonly facts?: Readonly<Record<string, Fact>>
  readonly decisions?: Readonly<Record<string, Decision>>
  readonly clauses?: readonly Clause[]
  /** Names that the parties gave to options of a fact, e.g. to their hand-over points: fact id, then option. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** One paragraph of the contract as a code with its values; its sentence is written in `src/text`. */
export type Clause = { readonly [Id in keyof ClauseParams]: ClauseOf<Id> }[keyof ClauseParams]

interface ClauseOf<Id extends keyof ClauseParams> {
  readonly id: Id
  readonly topic: TopicId
  readonly params: ClauseParams[Id]
  /** The rules this paragraph says in words; together the clauses of a topic say all its rules. */
  readonly rules?: readonly RuleId[]
  readonly question: QuestionId
}

/** The agreement that the answers make, and its clauses still as codes (see `src/text/draft.ts`). */
export interface Draft {
  readonly agreement: Agreement
  readonly clauses: readonly Clause[]
  readonly labels?: NonNullable<Expansion['labels']>
}
