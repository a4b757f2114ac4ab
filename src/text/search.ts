import type { Concept } from '#core/catalogue/concept.ts'
import { ambiguous, concepts, type AmbiguousId, type ConceptId } from '#core/catalogue/concepts.ts'
import type { Glossary } from './glossary.ts'

/** What can be found: a story behind its door, or a question that the agreement answers. */
export interface Entry {
  readonly kind: 'story' | 'decision'
  readonly id: string
  /** The decisions that a story asks. */
  readonly decisions?: readonly string[]
  readonly title: string
  /** What else is written about it: the story itself, the name of its door, the possible answers. */
  readonly text: string
}

export interface Found<E extends Entry> {
  readonly entry: E
  /** Greater is better; comparable within one search only. */
  readonly score: number
}

export interface Search<E extends Entry> {
  /** The best first; only what fits. */
  readonly found: readonly Found<E>[]
  /** Words with several meanings of which nothing else in the text says which is meant. */
  readonly asks: readonly AmbiguousId[]
}

/** Which meaning the reader chose for an ambiguous word. */
export type Senses = Readonly<Partial<Record<AmbiguousId, string>>>

/**
 * Ranks stories and questions by free text: by stems, parts of compounds, one slip of the pen, and the everyday words of the
 * glossary. A few words typed and a whole story told are both understood: a word that many pages have says little, one that is
 * repeated says nothing more, and a question gains from the stories that ask it. Pure; it never fills in a fact. An empty text
 * finds nothing. What can be found is read once, here; each call of what comes back reads only the words typed.
 */
export function searchIn<E extends Entry>(glossary: Glossary, entries: readonly E[]): (text: string, senses?: Senses) => Search<E> {
  const language = stemsOf(glossary)
  const index = indexOf(language, entries)
  const asking = entries.map(({ decisions = [] }) =>
    decisions.flatMap((id) => entries.flatMap((entry, at) => (entry.kind === 'decision' && entry.id === id ? [at] : []))),
  )
  return (text, senses = {}) => {
    const terms = termsIn(glossary, language, index.vocabulary, text)
    if (terms.length === 0) return { found: [], asks: [] }
    const asks = terms.flatMap(({ ambiguous: id }) => (id === undefined || meant(id, terms, senses) !== undefined ? [] : [id]))
    const scores = withNeighbours(asking, scoresOf(index, entries, terms, senses))
    const found = entries
      .map((entry, at) => ({ entry, score: scores[at] ?? 0 }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
    const top = (kind: Entry['kind']): number => found.find(({ entry }) => entry.kind === kind)?.score ?? 0
    const least = { story: top('story') * 0.3, decision: top('decision') * 0.3 }
    return { found: found.filter(({ entry, score }) => score >= least[entry.kind]), asks: [...new Set(asks)] }
  }
}

/** Which pages have a word, in their title or elsewhere, and how much it says. */
interface Index {
  readonly vocabulary: ReadonlySet<string>
  readonly pagesOf: (word: string) => ReadonlyMap<number, 'title' | 'text'>
  /** 1 for a word of one page only, near 0 for one that every page has. */
  readonly rarity: (word: string) => number
  /** The words of the pages that a stem may stand for, and how surely. */
  readonly like: (stem: string) => readonly (readonly [word: string, sure: number])[]
}

function indexOf(language: Stems, entries: readonly Entry[]): Index {
  const postings = new Map<string, Map<number, 'title' | 'text'>>()
  for (const [at, { title, text }] of entries.entries())
    for (const [where, written] of [
      ['text', text],
      ['title', title],
    ] as const)
      for (const word of new Set(wordsIn(written).map(language.stem))) {
        const pages = postings.get(word) ?? new Map<number, 'title' | 'text'>()
        postings.set(word, pages.set(at, where))
      }
  const none: ReadonlyMap<number, 'title' | 'text'> = new Map()
  const pagesOf = (word: string): ReadonlyMap<number, 'title' | 'text'> => postings.get(word) ?? none
  const rarity = (word: string): number => Math.log(1 + entries.length / Math.max(1, pagesOf(word).size)) / Math.log(1 + entries.length)
  const asked = new Map<string, readonly (readonly [word: string, sure: number])[]>()
  const like = (stem: string): readonly (readonly [word: string, sure: number])[] => {
    const before = asked.get(stem)
    if (before !== undefined) return before
    const made = [...postings.keys()].flatMap((word): [string, number][] => {
      if (word === stem) return [[word, 1]]
      if (stem.length >= 4 && (word.startsWith(stem) || (word.length >= 5 && stem.startsWith(word)))) return [[word, 0.6]]
      return isSlip(stem, word) ? [[word, 0.5]] : []
    })
    asked.set(stem, made)
    return made
  }
  return { vocabulary: new Set([...language.known, ...postings.keys()]), pagesOf, rarity, like }
}

/** What each entry gains from the words typed. */
function scoresOf(index: Index, entries: readonly Entry[], terms: readonly Term[], senses: Senses): readonly number[] {
  const concept = conceptsIn(index, terms, senses)
  const weights = terms.map(({ stems }) => Math.max(...stems.map((stem) => (index.pagesOf(stem).size === 0 ? 0.5 : index.rarity(stem)))))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const byWord = terms.map((term) => wordScores(index, term))
  return entries.map((entry, at) => {
    const about = [...concept].map(([id, weight]) => weight * fit(concepts[id], entry))
    const said = byWord.map((scores) => scores.get(at) ?? 0)
    const sum = [...about, ...said].reduce((total, each) => total + each, 0)
    const matched = terms.reduce((total, term, nth) => {
      const hit = (said[nth] ?? 0) > 0 || term.concepts.some(({ id }) => concept.has(id) && fit(concepts[id], entry) > 0)
      return hit ? total + (weights[nth] ?? 0) : total
    }, 0)
    return all === 0 ? 0 : sum * (terms.length > longText ? Math.sqrt(matched / all) : matched / all)
  })
}

/** From so many words on a text is a story, of which no page has every word. */
const longText = 6

/** How surely the text is about each concept; named twice it is hardly surer. */
function conceptsIn(index: Index, terms: readonly Term[], senses: Senses): ReadonlyMap<ConceptId, number> {
  const sure = new Map<ConceptId, number>()
  const long = terms.length > longText
  for (const term of terms) {
    const sense = term.ambiguous === undefined ? undefined : meant(term.ambiguous, terms, senses)
    const about = sense === undefined ? term.concepts : sense.map((id) => ({ id, weight: 1 }))
    const said = term.phrase === true ? 1.3 : long ? Math.max(...term.stems.map(index.rarity)) : 1
    for (const { id, weight } of about) {
      const now = weight * said * (long && term.ambiguous !== undefined ? 0.3 : 1)
      const before = sure.get(id) ?? 0
      sure.set(id, Math.max(before, now) + 0.25 * Math.min(before, now))
    }
  }
  return sure
}

/** What a word gives to each page that has it; a title says more. */
function wordScores(index: Index, term: Term): ReadonlyMap<number, number> {
  const scores = new Map<number, number>()
  // An ambiguous word is written in many places; what is meant by it counts.
  const share = (term.ambiguous === undefined ? 1 : 0.2) / term.stems.length
  for (const stem of term.stems)
    for (const [word, sure] of index.like(stem))
      for (const [page, where] of index.pagesOf(word)) {
        const score = (where === 'title' ? 3 : 1) * sure * index.rarity(word) * share
        scores.set(page, Math.max(scores.get(page) ?? 0, score))
      }
  return scores
}

/** A question gains from the best story that asks it, and a story from what it asks. */
function withNeighbours(asking: readonly (readonly number[])[], scores: readonly number[]): readonly number[] {
  const gained = new Map<number, number>()
  const gain = (at: number, score: number): void => void gained.set(at, Math.max(gained.get(at) ?? 0, score))
  for (const [story, decisions] of asking.entries())
    for (const decision of decisions) {
      gain(decision, scores[story] ?? 0)
      gain(story, scores[decision] ?? 0)
    }
  return scores.map((score, at) => score + 0.3 * (gained.get(at) ?? 0))
}

/** The meaning of an ambiguous word: chosen, or the only one that the other words of the text speak of. */
function meant(id: AmbiguousId, terms: readonly Term[], senses: Senses): readonly ConceptId[] | undefined {
  const meanings: Readonly<Record<string, readonly ConceptId[]>> = ambiguous[id]
  const chosen = senses[id]
  if (chosen !== undefined && Object.hasOwn(meanings, chosen)) return meanings[chosen]
  const others = new Set(terms.filter((term) => term.ambiguous === undefined).flatMap((term) => term.concepts.map((each) => each.id)))
  const fitting = Object.values(meanings).filter((meaning) => meaning.some((concept) => others.has(concept)))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** How well a concept names an entry: what stands first in its list best. */
function fit({ decisions, stories = [] }: Concept, { kind, id, decisions: asked = [] }: Entry): number {
  const at = kind === 'story' ? (stories as readonly string[]).indexOf(id) : decisions.indexOf(id)
  if (at >= 0) return Math.max(2, 6 - at)
  return asked.some((decision) => decisions.includes(decision)) ? 1 : 0
}

interface Term {
  /** The stem, or those of the parts of a compound. */
  readonly stems: readonly string[]
  readonly concepts: readonly { readonly id: ConceptId; readonly weight: number }[]
  readonly ambiguous?: AmbiguousId
  /** An everyday phrase of several words: it says more than each of them. */
  readonly phrase?: true
}

interface Stems {
  readonly stem: (word: string) => string
  readonly known: ReadonlySet<string>
  readonly conceptsOf: ReadonlyMap<string, readonly ConceptId[]>
  /** Everyday phrases of several words. */
  readonly phrases: readonly { readonly stems: readonly string[]; readonly id: ConceptId }[]
  readonly ambiguousOf: ReadonlyMap<string, AmbiguousId>
}

const prepared = new WeakMap<Glossary, Stems>()

function stemsOf(glossary: Glossary): Stems {
  const before = prepared.get(glossary)
  if (before !== undefined) return before
  const stem = (word: string): string => stemOf(glossary.endings, word)
  const conceptsOf = new Map<string, ConceptId[]>()
  const phrases: { stems: readonly string[]; id: ConceptId }[] = []
  for (const [id, words] of Object.entries(glossary.words) as [ConceptId, readonly string[]][])
    for (const written of words) {
      const stems = wordsIn(written).map(stem)
      const [only, ...others] = stems
      if (only === undefined) continue
      if (others.length > 0) phrases.push({ stems, id })
      else conceptsOf.set(only, [...(conceptsOf.get(only) ?? []), id])
    }
  const ambiguousOf = new Map(
    (Object.entries(glossary.ambiguous) as [AmbiguousId, { readonly words: readonly string[] }][]).flatMap(([id, { words }]) =>
      words.flatMap((written) => wordsIn(written).map((word): [string, AmbiguousId] => [stem(word), id])),
    ),
  )
  const made: Stems = { stem, known: new Set([...conceptsOf.keys(), ...ambiguousOf.keys()]), conceptsOf, phrases, ambiguousOf }
  prepared.set(glossary, made)
  return made
}

function termsIn(glossary: Glossary, language: Stems, vocabulary: ReadonlySet<string>, text: string): readonly Term[] {
  const words = wordsIn(text)
  const stems = words.map(language.stem)
  const stop = new Set(glossary.stop.flatMap(wordsIn))
  const taken = new Set<number>()
  const terms: Term[] = []
  for (let at = 0; at < stems.length; at++)
    for (const { stems: phrase, id } of language.phrases) {
      const places = placesOf(phrase, stems, at)
      if (places === undefined) continue
      terms.push({ stems: phrase, concepts: [{ id, weight: 1 }], phrase: true })
      for (const place of places) taken.add(place)
    }
  for (const [at, word] of words.entries()) {
    const stem = stems[at] ?? word
    const ambiguousId = language.ambiguousOf.get(stem)
    // A word that stands in a phrase says nothing more; an ambiguous one still helps nobody else, so it is left out as well.
    if (taken.has(at) || (stop.has(word) && ambiguousId === undefined)) continue
    if (ambiguousId !== undefined) {
      const all = Object.values(ambiguous[ambiguousId] as Readonly<Record<string, readonly ConceptId[]>>).flat()
      terms.push({ stems: [stem], concepts: all.map((id) => ({ id, weight: 0.4 })), ambiguous: ambiguousId })
      continue
    }
    const known = nearest(stem, language.conceptsOf)
    const parts = known === undefined && !vocabulary.has(stem) ? split(glossary, language.stem, vocabulary, word) : undefined
    terms.push({
      stems: parts ?? [stem],
      concepts: known?.map((id) => ({ id, weight: 1 })) ?? conceptsWithin(glossary, language, word, parts),
    })
  }
  return terms
}

/** What the parts of a compound are about. What stands first says which one: a dispute about a statement is about the statement. */
function conceptsWithin(glossary: Glossary, language: Stems, word: string, parts: readonly string[] = []): Term['concepts'] {
  const everyday = split(glossary, language.stem, language.known, word) ?? parts
  return everyday.flatMap((part, nth) => (language.conceptsOf.get(part) ?? []).map((id) => ({ id, weight: 0.8 / (1 + 0.4 * nth) })))
}

/** Where the words of a phrase stand from here on, in their order; up to three other words may stand between: `zahlt einfach nicht`. */
function placesOf(phrase: readonly string[], stems: readonly string[], at: number): readonly number[] | undefined {
  if (stems[at] !== phrase[0]) return undefined
  const places: number[] = []
  for (let place = at; place < stems.length && place < at + phrase.length + 3 && places.length < phrase.length; place++)
    if (stems[place] === phrase[places.length]) places.push(place)
  return places.length === phrase.length ? places : undefined
}

/** The concepts of a word, also of one that begins alike or has one slip of the pen. */
function nearest(stem: string, conceptsOf: ReadonlyMap<string, readonly ConceptId[]>): readonly ConceptId[] | undefined {
  const exact = conceptsOf.get(stem)
  if (exact !== undefined) return exact
  for (const [word, ids] of conceptsOf) if (stem.length >= 5 && word.startsWith(stem)) return ids
  for (const [word, ids] of conceptsOf) if (isSlip(stem, word)) return ids
  return undefined
}

/** A compound as stems that are known, the split with the longest shortest part; undefined when it is none. */
function split(
  glossary: Glossary,
  stem: (word: string) => string,
  vocabulary: ReadonlySet<string>,
  word: string,
  depth = 0,
): readonly string[] | undefined {
  if (glossary.joints.length === 0) return undefined
  let found: readonly string[] | undefined
  let shortest = 0
  for (let at = 4; at <= word.length - 4; at++) {
    const head = word.slice(0, at)
    const first = glossary.joints
      .filter((joint) => head.endsWith(joint) && head.length - joint.length >= 4)
      .map((joint) => stem(head.slice(0, head.length - joint.length)))
      .find((part) => vocabulary.has(part))
    if (first === undefined) continue
    const tail = word.slice(at)
    const rest = vocabulary.has(stem(tail)) ? [stem(tail)] : depth < 2 ? split(glossary, stem, vocabulary, tail, depth + 1) : undefined
    if (rest === undefined) continue
    const parts = [first, ...rest]
    const least = Math.min(...parts.map((part) => part.length))
    if (least <= shortest) continue
    found = parts
    shortest = least
  }
  return found
}

/** Words of a text, folded: small letters, no accents, `ß` as `ss`. A hyphen parts words. */
const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)

/** A word without its ending; at least four letters stay. A doubled consonant before the ending is one: `stopped`, `stops`. */
function stemOf(endings: readonly string[], word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 4)
  if (ending === undefined) return word
  const bare = word.slice(0, -ending.length)
  return /([bdfgklmnprt])\1$/u.test(bare) && bare.length > 4 ? bare.slice(0, -1) : bare
}

/** One letter wrong, missing, too many or two swapped, in words of six letters and more. */
function isSlip(one: string, other: string): boolean {
  if (one.length < 6 || other.length < 6 || Math.abs(one.length - other.length) > 1 || one === other) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}
