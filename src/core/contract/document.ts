import type { ClauseText, DecisionId, FactId, GermanOf, Localized, PartyId, RuleId } from '../agreement/agreement.ts'

/**
 * The contract as a document: what stands where, in one language, without a single word that does not come from the agreement.
 * Headings such as "Unterschriften" are added by whoever shows it (`src/text/contract.ts`). The PDF and the preview are
 * made from this one model, so a paragraph has the same number in both.
 */
export interface ContractDocument {
  readonly language: keyof Localized
  /** Whose German its German is, where it is not that of Germany. */
  readonly german?: GermanOf
  readonly title: string
  /** In their order, each with the name it signs under. */
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[]
  readonly version?: Version
  /** Numbered from 1, one per topic, in the order of the clauses. */
  readonly sections: readonly Section[]
  /** The lists that the parties keep, one per question, numbered from 1. */
  readonly annexes: readonly Annex[]
  /** Every agreed number with its place: the annex after the lists, which decides nothing by itself. */
  readonly numbers: readonly PlacedNumber[]
  /** What is still open, as sentences: the annex of a draft that is not complete. While there is any, nobody should sign. */
  readonly open: readonly string[]
  /** The agreed split of an invented project, to the cent. */
  readonly example?: WorkedAnnex<Place>
  /** The places at which something is signed, one per party. */
  readonly signatures: readonly PartyId[]
}

/** Where something stands; in an annex, `section` is its number. */
export interface Place {
  readonly section: number
  readonly paragraph: number
  readonly annex?: true
}

/** A calculation as it is read, with what it assumes; `R` says where the rule of a step stands. */
export interface WorkedAnnex<R> {
  readonly assumptions: readonly string[]
  readonly rows: readonly (Partial<R> & {
    readonly kind: 'received' | 'step' | 'open' | 'total' | 'payment'
    readonly text: string
    /** As written for people; empty where it cannot be worked out. */
    readonly amount: string
  })[]
}

export interface Version {
  readonly name: string
  /** ISO day; it stands on every page. */
  readonly day?: string
}

export interface Section {
  readonly number: number
  readonly topic: string
  readonly heading: string
  readonly paragraphs: readonly Paragraph[]
}

/** A list with its rules, and which version of it this is. */
export interface Annex extends Section {
  readonly version: AnnexVersion
}

/** A number as agreed: in words what it is about, and the clause that decides it. */
export interface AgreedNumber {
  readonly name: string
  readonly value: string
  readonly clause: string
}

export interface PlacedNumber extends AgreedNumber {
  readonly place: Place
}

/** How many times the list was agreed, and the day of the last time. */
export interface AnnexVersion {
  readonly number: number
  readonly day?: string
}

/** Per question the version of its annex; without an entry it is the first one. */
export type AnnexVersions = Readonly<Record<string, AnnexVersion>>

export interface Paragraph {
  /** From 1 in each section. */
  readonly number: number
  /** The stable id of its clause: bookmarks, comments and comparisons hang on it. */
  readonly clause: string
  readonly runs: readonly Run[]
  readonly rules: readonly RuleId[]
  /** The decision whose rules it says; absent where it decides nothing. */
  readonly decision?: DecisionId
  readonly question?: string
  readonly proposedBy?: string
  readonly agreedOn?: string
  readonly decides?: 'nothing'
  readonly orders?: readonly RuleOrder[]
  readonly exclusions?: readonly ExclusionRef[]
  readonly doubts?: readonly FactId[]
}

/** Where both apply, `rule` goes before `before`. */
export interface RuleOrder {
  readonly rule: RuleId
  readonly before: RuleId
}

export interface ExclusionRef {
  readonly decision: DecisionId
  readonly exclusion: string
}

/** A clause, and what it says beside rules: which goes first, what cannot happen, what is taken as true in doubt. */
export interface ContractClause extends ClauseText {
  readonly orders?: readonly RuleOrder[]
  readonly exclusions?: readonly ExclusionRef[]
  readonly doubts?: readonly FactId[]
  /** It stands in an annex; all clauses of its topic do. */
  readonly annex?: true
}

export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'reference'
      readonly clause: string
      readonly section: number
      readonly paragraph: number
      readonly annex?: true
      readonly startsSentence: boolean
      /** It refers to its own section, so that the number of the paragraph is enough. */
      readonly sameSection: boolean
      /** One of several numbers after a word for all of them. */
      readonly numberOnly?: true
    }

/** What the document needs beside the agreement. `clauses` replaces those of the agreement, e.g. with additions told from rules. */
export interface ContractMeta {
  readonly title: string
  readonly version?: Version
  readonly clauses?: readonly ContractClause[]
  readonly open?: readonly string[]
  readonly example?: WorkedAnnex<{ readonly rule: RuleId }>
  readonly annexVersions?: AnnexVersions
  readonly numbers?: readonly AgreedNumber[]
}

/** `clause` refers to `to`, and no clause has that id; or two clauses have the same id. */
export type ContractRefusal =
  | { readonly code: 'danglingReference'; readonly clause: string; readonly to: string }
  | { readonly code: 'clauseTwice'; readonly clause: string }
