import type { ClauseText, DecisionId, Localized, PartyId, RuleId } from '../agreement/agreement.ts'

/**
 * The contract as a document: what stands where, in one language, without a single word that does not come from the agreement.
 * Headings such as "Unterschriften" are added by whoever shows it (`src/text/contract-words.ts`). The PDF and the preview are
 * made from this one model, so a paragraph has the same number in both.
 */
export interface ContractDocument {
  readonly language: keyof Localized
  readonly title: string
  /** In their order, each with the name it signs under. */
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[]
  readonly version?: Version
  /** Numbered from 1, one per topic, in the order of the clauses. */
  readonly sections: readonly Section[]
  /** What is still open, as sentences: the annex of a draft that is not complete. */
  readonly open: readonly string[]
  /** The places at which something is signed, one per party. */
  readonly signatures: readonly PartyId[]
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
}

export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'reference'
      readonly clause: string
      readonly section: number
      readonly paragraph: number
      readonly startsSentence: boolean
    }

/** What the document needs beside the agreement. `clauses` replaces those of the agreement, e.g. with additions told from rules. */
export interface ContractMeta {
  readonly title: string
  readonly version?: Version
  readonly clauses?: readonly ClauseText[]
  readonly open?: readonly string[]
}

/** `clause` refers to `to`, and no clause has that id; or two clauses have the same id. */
export type ContractRefusal =
  | { readonly code: 'danglingReference'; readonly clause: string; readonly to: string }
  | { readonly code: 'clauseTwice'; readonly clause: string }
