import type { AmbiguousId, ConceptId, SenseOf } from '#core/catalogue/concepts.ts'

/** An everyday word with several meanings: how it is written, how to ask back, and what each meaning is called. */
interface AmbiguousWords<A extends AmbiguousId> {
  readonly words: readonly string[]
  readonly asks: string
  readonly senses: Readonly<Record<SenseOf<A>, string>>
}

/**
 * The everyday words of one language for what agreements are about, and how words of this language bend. Words are written as
 * people type them; the search takes their stems. A language that misses a concept or a meaning does not compile.
 */
export interface Glossary {
  readonly words: Readonly<Record<ConceptId, readonly string[]>>
  readonly ambiguous: { readonly [A in AmbiguousId]: AmbiguousWords<A> }
  /** Words that say nothing about the matter. */
  readonly stop: readonly string[]
  /** A folded word without what bends it: small letters, no accents. */
  readonly stem: (word: string) => string
  /** Folded words that stand apart from their verb at the end of its clause; empty where the language has none. */
  readonly particles: readonly string[]
  /** Letters between the parts of a compound; empty where the language writes none. */
  readonly joints: readonly string[]
}
