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
  /** What is written around it: why it is asked, an example. It counts less. */
  readonly around?: string
  /** How people tell it who know nothing of the agreement, each telling by itself. */
  readonly tellings?: readonly string[]
}

export interface Found<E extends Entry> {
  readonly entry: E
  /** Greater is better; comparable within one search only. */
  readonly score: number
  /** The words that led here, as they were typed and in their order. */
  readonly why: readonly string[]
}

export interface Search<E extends Entry> {
  /** The best first, stories and questions in one order; only what fits. */
  readonly found: readonly Found<E>[]
  /** Words with several meanings of which nothing else in the text says which is meant. */
  readonly asks: readonly AmbiguousId[]
}

/** Which meaning the reader chose for an ambiguous word. */
export type Senses = Readonly<Partial<Record<AmbiguousId, string>>>

/**
 * Ranks stories and questions by free text: by stems, parts of compounds, one slip of the pen, and the everyday words of the
 * glossary. A few words typed and a whole story told are both understood: a word that many pages have says little, one that is
 * repeated says hardly more, and a question gains from the stories that ask it. Pure; it never fills in a fact. An empty text
 * finds nothing. What can be found is read once, here; each call of what comes back reads only the words typed, and of those
 * only the ones that are new.
 */
export function searchIn<E extends Entry>(glossary: Glossary, entries: readonly E[]): (text: string, senses?: Senses) => Search<E> {
  const language = languageOf(glossary)
  const index = indexOf(language, entries)
  return (text, senses = {}) => {
    const terms = termsIn(glossary, language, index, text)
    if (terms.length === 0) return { found: [], asks: [] }
    // A whole story is not questioned word by word.
    const asks = (terms.length > longText ? [] : terms).flatMap(({ ambiguous: id }) =>
      id === undefined || meant(id, terms, senses) !== undefined ? [] : [id],
    )
    const hits = hitsOf(index, terms, senses)
    const scores = scoresOf(index, entries, terms, hits)
    const least = Math.max(...scores) * leastShare
    const ranked = entries
      .flatMap((entry, at) => {
        const score = scores[at] ?? 0
        return score > 0 && score >= least ? [{ entry, at, score }] : []
      })
      .toSorted((a, b) => b.score - a.score)
    const found = varied(ranked, index.asking).map(({ entry, at, score }) => ({
      entry,
      score,
      why: [...new Set(terms.flatMap(({ said }, nth) => (hits[nth]?.has(at) === true ? [said] : [])))],
    }))
    return { found, asks: [...new Set(asks)] }
  }
}

/** So many results are shown before somebody asks for more. */
export const shownAtOnce = 10

/** What counts how much; tried on disputes with many everyday words of the glossary left out, as a reader has others. */
const titleCounts = 2.5
const aroundCounts = 0.5
const tellingsCount = 0.3
const conceptCounts = 0.25
const synonymCounts = 0.3
/** How much the tellings count against what is written, how much each after the best one, and how much their length weighs. */
const toldCounts = 1
const nextCounts = 0.5
const lengthTold = 0.7
const questionCounts = 1.2
const neighbourCounts = 0.2
/** What is worth less than this share of the best is not worth reading. */
const leastShare = 0.2
/** Among so many of the best what was told already steps back, and how far. */
const variedAmong = 24
const sameCounts = 0.7
/** How soon a repeated word says nothing more, and how much the length of a page weighs (BM25). */
const saturation = 1.2
const lengthCounts = 0.4
/** From so many words on a text is a story, of which no page has every word. */
const longText = 6

/** Scores by the place of the page in the list. */
type Pages = ReadonlyMap<number, number>
const nowhere: Pages = new Map()

/** Which pages have a word and how much each says of it, and how rare it is. */
interface Index {
  readonly passages: Passages
  readonly size: number
  readonly vocabulary: ReadonlySet<string>
  readonly pagesOf: (word: string) => Pages
  /** 1 for a word of one page only, near 0 for one that every page has. */
  readonly rarity: (word: string) => number
  /** What a stem gives to the pages that have it, or a word like it. */
  readonly written: (stem: string) => Pages
  /** The pages that a concept names, what stands first in its list best. */
  readonly named: (concept: ConceptId) => Pages
  /** The pages in which some everyday word of the concept is written. */
  readonly spoken: (concept: ConceptId) => Pages
  /** The questions of each story. */
  readonly asking: readonly (readonly number[])[]
}

function indexOf(language: Language, entries: readonly Entry[]): Index {
  const postings = postingsOf(language, entries)
  const pagesOf = (word: string): Pages => postings.get(word) ?? nowhere
  const rarity = (word: string): number => Math.log(1 + entries.length / Math.max(1, pagesOf(word).size)) / Math.log(1 + entries.length)
  const vocabulary = [...postings.keys()]
  const placeOf = new Map(entries.map(({ kind, id }, at) => [`${kind} ${id}`, at]))
  const alike = remembered((stem: string) =>
    vocabulary.flatMap((word): [string, number][] => {
      const sure = likeness(language, stem, word)
      return sure === 0 ? [] : [[word, sure * rarity(word)]]
    }),
  )
  return {
    passages: passagesOf(language, entries, alike, rarity),
    size: entries.length,
    vocabulary: new Set([...language.known, ...vocabulary]),
    pagesOf,
    rarity,
    written: remembered((stem: string) =>
      best(alike(stem).flatMap(([word, sure]) => [...pagesOf(word)].map(([page, says]): [number, number] => [page, says * sure]))),
    ),
    named: remembered((id: ConceptId) => {
      const { decisions, stories = [] }: Concept = concepts[id]
      const places = (kind: Entry['kind'], ids: readonly string[]): [number, number][] =>
        ids.flatMap((each, nth): [number, number][] => {
          const at = placeOf.get(`${kind} ${each}`)
          return at === undefined ? [] : [[at, Math.max(2, 6 - nth)]]
        })
      return best([...places('decision', decisions), ...places('story', stories)])
    }),
    spoken: remembered((id: ConceptId) =>
      best(
        (language.wordsOf.get(id) ?? []).flatMap((word) =>
          [...pagesOf(word)].map(([page, says]): [number, number] => [page, says * rarity(word)]),
        ),
      ),
    ),
    asking: entries.map(({ decisions = [] }) => decisions.flatMap((id) => placeOf.get(`decision ${id}`) ?? [])),
  }
}

/** How much each page says of each word. */
function postingsOf(language: Language, entries: readonly Entry[]): ReadonlyMap<string, Pages> {
  const postings = new Map<string, Map<number, number>>()
  const lengths = entries.map(({ title, text, around = '', tellings = [] }, at) => {
    let length = 0
    for (const [counts, written] of [
      [titleCounts, title],
      [1, text],
      [aroundCounts, around],
      [tellingsCount, tellings.join(' ')],
    ] as const)
      for (const word of wordsIn(written)) {
        if (language.stop.has(word)) continue
        const stem = language.stem(word)
        const pages = postings.get(stem) ?? new Map<number, number>()
        postings.set(stem, pages.set(at, (pages.get(at) ?? 0) + counts))
        length += counts
      }
    return length
  })
  const mean = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length)
  for (const pages of postings.values())
    for (const [at, often] of pages)
      pages.set(at, (often * (saturation + 1)) / (often + saturation * (1 - lengthCounts + (lengthCounts * (lengths[at] ?? 0)) / mean)))
  return postings
}

/** The tellings of the stories, each by itself: one that is like what was told says more than all of them together. */
interface Passages {
  readonly of: readonly number[]
  /** How long each is: what is rare counts more. */
  readonly lengths: Float64Array
  readonly with: (stem: string) => Pages
}

function passagesOf(
  language: Language,
  entries: readonly Entry[],
  alike: (stem: string) => readonly (readonly [word: string, sure: number])[],
  rarity: (word: string) => number,
): Passages {
  const told = entries.flatMap(({ tellings = [], title, text }, at) =>
    tellings.length === 0 ? [] : [title, text, ...tellings].map((telling) => ({ at, words: stemsIn(language, telling) })),
  )
  const places = new Map<string, number[]>()
  for (const [place, { words }] of told.entries()) for (const word of words) put(places, word, place)
  return {
    of: told.map(({ at }) => at),
    lengths: Float64Array.from(told, ({ words }) => Math.sqrt(words.reduce((sum, word) => sum + rarity(word) ** 2, 0.1))),
    with: remembered((stem: string) =>
      best(alike(stem).flatMap(([word, sure]) => (places.get(word) ?? []).map((place): [number, number] => [place, sure]))),
    ),
  }
}

/** The stems of a text that say something, each once. */
const stemsIn = ({ stem, stop }: Language, text: string): readonly string[] => [
  ...new Set(wordsIn(text).flatMap((word) => (stop.has(word) ? [] : [stem(word)]))),
]

/** How much what was told is like the tellings of each story that are most like it. */
function likenessTold({ size, passages, rarity }: Index, terms: readonly Term[]): Float64Array {
  const like = new Float64Array(passages.of.length)
  for (const stem of new Set(terms.flatMap(({ stems }) => stems)))
    for (const [place, sure] of passages.with(stem)) like[place] = (like[place] ?? 0) + sure * rarity(stem)
  const own: number[][] = Array.from({ length: size }, () => [])
  for (const [place, score] of like.entries())
    if (score > 0) own[passages.of[place] ?? 0]?.push(score / (passages.lengths[place] ?? 1) ** lengthTold)
  return Float64Array.from(own, (scores) =>
    scores.toSorted((a, b) => b - a).reduce((sum, score, nth) => sum + score * nextCounts ** nth, 0),
  )
}

/** The greatest score of each page. */
function best(scores: readonly (readonly [page: number, score: number])[]): Pages {
  const found = new Map<number, number>()
  for (const [page, score] of scores) if (score > (found.get(page) ?? 0)) found.set(page, score)
  return found
}

/** How surely a word of the pages is what a stem stands for: the same, a longer or shorter one, the end of a compound, a slip. */
function likeness({ compounds }: Language, stem: string, word: string): number {
  if (word === stem) return 1
  if (stem.length >= 4 && (word.startsWith(stem) || (word.length >= 5 && stem.startsWith(word)))) return 0.6
  if (compounds && ((stem.length >= 5 && word.endsWith(stem)) || (word.length >= 5 && stem.endsWith(word)))) return 0.5
  return isSlip(stem, word) ? 0.5 : 0
}

/** What each word typed gives to the pages, by itself and by what it is about. */
function hitsOf(index: Index, terms: readonly Term[], senses: Senses): readonly Pages[] {
  const sure = conceptsIn(index, terms, senses)
  // A concept counts once, however many words speak of it: where it is surest.
  const given = new Set<ConceptId>()
  return terms.map((term) => {
    const pages = new Map<number, number>()
    const give = (from: Pages, counts: number): void => {
      for (const [page, score] of from) pages.set(page, (pages.get(page) ?? 0) + score * counts)
    }
    // An ambiguous word is written in many places; what is meant by it counts.
    const share = (term.ambiguous === undefined ? 1 : 0.2) / term.stems.length
    for (const stem of term.stems) give(index.written(stem), share)
    for (const { id } of aboutOf(term, terms, senses)) {
      const counts = given.has(id) ? 0 : (sure.get(id) ?? 0)
      given.add(id)
      give(index.named(id), counts * conceptCounts)
      give(index.spoken(id), counts * synonymCounts)
    }
    return pages
  })
}

/** What each page gains from all words together. */
function scoresOf(index: Index, entries: readonly Entry[], terms: readonly Term[], hits: readonly Pages[]): readonly number[] {
  const weights = terms.map(({ stems }) => Math.max(...stems.map((stem) => (index.pagesOf(stem).size === 0 ? 0.5 : index.rarity(stem)))))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const sum = new Float64Array(index.size)
  const matched = new Float64Array(index.size)
  for (const [nth, pages] of hits.entries())
    for (const [page, score] of pages) {
      sum[page] = (sum[page] ?? 0) + score
      matched[page] = (matched[page] ?? 0) + (weights[nth] ?? 0)
    }
  const written = entries.map((_, at) => {
    const covered = all === 0 ? 0 : (matched[at] ?? 0) / all
    return (sum[at] ?? 0) * (terms.length > longText ? covered ** 0.7 : covered)
  })
  const told = likenessTold(index, terms)
  const most = Math.max(...written)
  const mostTold = Math.max(...told)
  const own = written.map((score, at) => (mostTold === 0 ? score : score + (toldCounts * most * (told[at] ?? 0)) / mostTold))
  return withNeighbours(index.asking, own).map((score, at) => (entries[at]?.kind === 'decision' ? score * questionCounts : score))
}

/** A question gains from the best story that asks it, and a story from what it asks. */
function withNeighbours(asking: readonly (readonly number[])[], scores: readonly number[]): readonly number[] {
  const gained = new Float64Array(scores.length)
  for (const [story, decisions] of asking.entries())
    for (const decision of decisions) {
      gained[decision] = Math.max(gained[decision] ?? 0, scores[story] ?? 0)
      gained[story] = Math.max(gained[story] ?? 0, scores[decision] ?? 0)
    }
  return scores.map((score, at) => score + neighbourCounts * (gained[at] ?? 0))
}

/** One after the other; what asks the same as something before it stands further down, so that other meanings are seen as well. */
function varied<R extends { readonly at: number; readonly score: number }>(
  ranked: readonly R[],
  asking: readonly (readonly number[])[],
): readonly R[] {
  const near = ranked.slice(0, variedAmong)
  const told = new Map<number, number>()
  const left = new Set(near)
  const put: R[] = []
  const worth = ({ at, score }: R): number => {
    const asked = asking[at] ?? []
    const before = asked.length > 0 ? asked.reduce((sum, one) => sum + (told.get(one) ?? 0), 0) / asked.length : (told.get(at) ?? 0)
    return score * sameCounts ** before
  }
  while (left.size > 0) {
    const next = [...left].reduce((one, other) => (worth(other) > worth(one) ? other : one))
    left.delete(next)
    put.push(next)
    // A question that was told does not push down the story that asks it: the story says more.
    for (const one of asking[next.at] ?? []) told.set(one, (told.get(one) ?? 0) + 1)
  }
  return [...put, ...ranked.slice(variedAmong)]
}

/** How surely the text is about each concept; named twice it is hardly surer. */
function conceptsIn(index: Index, terms: readonly Term[], senses: Senses): ReadonlyMap<ConceptId, number> {
  const sure = new Map<ConceptId, number>()
  const long = terms.length > longText
  for (const term of terms) {
    const said = term.phrase === true ? 1.3 : long ? Math.max(...term.stems.map(index.rarity)) : 1
    for (const { id, weight } of aboutOf(term, terms, senses)) {
      const now = weight * said * (long && term.ambiguous !== undefined ? 0.3 : 1)
      const before = sure.get(id) ?? 0
      sure.set(id, Math.max(before, now) + 0.25 * Math.min(before, now))
    }
  }
  return sure
}

/** What a word is about, as far as the rest of the text says. */
function aboutOf(term: Term, terms: readonly Term[], senses: Senses): Term['concepts'] {
  const sense = term.ambiguous === undefined ? undefined : meant(term.ambiguous, terms, senses)
  return sense === undefined ? term.concepts : sense.map((id) => ({ id, weight: 1 }))
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

interface Term {
  /** As it was typed. */
  readonly said: string
  /** The stem, or those of the parts of a compound. */
  readonly stems: readonly string[]
  readonly concepts: readonly { readonly id: ConceptId; readonly weight: number }[]
  readonly ambiguous?: AmbiguousId
  /** An everyday phrase of several words: it says more than each of them. */
  readonly phrase?: true
}

/** The everyday words of a language, ready to be looked up. */
interface Language {
  readonly stem: (word: string) => string
  readonly stop: ReadonlySet<string>
  /** Words are written together. */
  readonly compounds: boolean
  readonly known: ReadonlySet<string>
  readonly conceptsOf: ReadonlyMap<string, readonly ConceptId[]>
  /** The concepts of a word, also of one that begins alike or has one slip of the pen. */
  readonly nearest: (stem: string) => readonly ConceptId[] | undefined
  readonly wordsOf: ReadonlyMap<ConceptId, readonly string[]>
  /** Everyday phrases of several words, by each of them. */
  readonly phrases: ReadonlyMap<string, readonly { readonly stems: readonly string[]; readonly id: ConceptId }[]>
  readonly ambiguousOf: ReadonlyMap<string, AmbiguousId>
}

const languages = new WeakMap<Glossary, Language>()

function languageOf(glossary: Glossary): Language {
  const before = languages.get(glossary)
  if (before !== undefined) return before
  const stem = remembered(glossary.stem)
  const conceptsOf = new Map<string, ConceptId[]>()
  const wordsOf = new Map<ConceptId, string[]>()
  const phrases = new Map<string, { stems: readonly string[]; id: ConceptId }[]>()
  for (const [id, words] of Object.entries(glossary.words) as [ConceptId, readonly string[]][])
    for (const written of words) {
      const stems = wordsIn(written).map(stem)
      const [only, ...others] = stems
      if (only === undefined) continue
      if (others.length > 0) for (const first of new Set(stems)) put(phrases, first, { stems, id })
      else {
        put(conceptsOf, only, id)
        put(wordsOf, id, only)
      }
    }
  const ambiguousOf = new Map(
    (Object.entries(glossary.ambiguous) as [AmbiguousId, { readonly words: readonly string[] }][]).flatMap(([id, { words }]) =>
      words.flatMap((written) => wordsIn(written).map((word): [string, AmbiguousId] => [stem(word), id])),
    ),
  )
  const made: Language = {
    stem,
    stop: new Set(glossary.stop.flatMap(wordsIn)),
    compounds: glossary.joints.length > 0,
    known: new Set([...conceptsOf.keys(), ...ambiguousOf.keys()]),
    conceptsOf,
    nearest: remembered((one: string) => nearestIn(conceptsOf, one)),
    wordsOf,
    phrases,
    ambiguousOf,
  }
  languages.set(glossary, made)
  return made
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const before = map.get(key)
  if (before === undefined) map.set(key, [value])
  else before.push(value)
}

/** While somebody types, all words but the last are asked again with each key. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as V
    const made = make(key)
    known.set(key, made)
    return made
  }
}

function termsIn(glossary: Glossary, language: Language, { vocabulary }: Index, text: string): readonly Term[] {
  const { typed, words } = heardIn(glossary, language, vocabulary, text)
  const stems = words.map(language.stem)
  const taken = new Set<number>()
  const terms: { readonly at: number; readonly term: Term }[] = []
  for (const [at, word] of stems.entries())
    for (const { stems: phrase, id } of language.phrases.get(word) ?? []) {
      const places = placesOf(phrase, stems, at)
      if (places === undefined) continue
      const said = places.map((place) => typed[place]).join(' ')
      terms.push({ at, term: { said, stems: phrase, concepts: [{ id, weight: 1 }], phrase: true } })
      for (const place of places) taken.add(place)
    }
  for (const [at, word] of words.entries()) {
    const stem = stems[at] ?? word
    const said = typed[at] ?? word
    const ambiguousId = language.ambiguousOf.get(stem)
    // A word that stands in a phrase says nothing more; an ambiguous one still helps nobody else, so it is left out as well.
    if (taken.has(at) || (language.stop.has(word) && ambiguousId === undefined)) continue
    if (ambiguousId !== undefined) {
      const all = Object.values(ambiguous[ambiguousId] as Readonly<Record<string, readonly ConceptId[]>>).flat()
      terms.push({ at, term: { said, stems: [stem], concepts: all.map((id) => ({ id, weight: 0.4 })), ambiguous: ambiguousId } })
      continue
    }
    const known = language.nearest(stem)
    const parts = known === undefined && !vocabulary.has(stem) ? split(glossary, language.stem, vocabulary, word) : undefined
    const about = known?.map((id) => ({ id, weight: 1 })) ?? conceptsWithin(glossary, language, word, parts)
    terms.push({ at, term: { said, stems: parts ?? [stem], concepts: about } })
  }
  return terms.toSorted((a, b) => a.at - b.at).map(({ term }) => term)
}

interface Heard {
  /** As it was typed. */
  readonly typed: readonly string[]
  /** The same places, folded. */
  readonly words: readonly string[]
}

/** The words of a text; a verb with what stands apart from it, *ruft … an*, an umlaut written with two letters, `hasn’t` as two words. */
function heardIn({ particles }: Glossary, { stem }: Language, vocabulary: ReadonlySet<string>, text: string): Heard {
  const clauses = text
    .replaceAll(/n['’]t\b/gu, ' not')
    .split(/[.,;:!?\n]+|\b(?:und|oder|aber|weil|dass)\b/u)
    .map((clause) => clause.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => wordsIn(word).length === 1))
  const heard = clauses.flatMap((typed) => {
    const words = typed.flatMap(wordsIn)
    const last = words.at(-1) ?? ''
    const verb = particles.includes(last) ? words.slice(0, -1).findIndex((word) => vocabulary.has(stem(last + word))) : -1
    return words.map((written, at) => {
      const short = written.replaceAll(/([aou])e/gu, '$1')
      const word = !vocabulary.has(stem(written)) && vocabulary.has(stem(short)) ? short : written
      const said = typed[at] ?? word
      return at === verb ? { said: `${said} ${typed.at(-1) ?? ''}`, word: last + word } : { said, word }
    })
  })
  return { typed: heard.map(({ said }) => said), words: heard.map(({ word }) => word) }
}

/** What the parts of a compound are about. What stands first says which one: a dispute about a statement is about the statement. */
function conceptsWithin(glossary: Glossary, language: Language, word: string, parts: readonly string[] = []): Term['concepts'] {
  const everyday = split(glossary, language.stem, language.known, word) ?? parts
  return everyday.flatMap((part, nth) => (language.conceptsOf.get(part) ?? []).map((id) => ({ id, weight: 0.8 / (1 + 0.4 * nth) })))
}

/** Where the words of a phrase stand from here on, in any order; one other word may stand between: `zahlt einfach nicht`. */
function placesOf(phrase: readonly string[], stems: readonly string[], at: number): readonly number[] | undefined {
  const end = Math.min(stems.length, at + phrase.length + 1)
  const places = phrase.map((word) => {
    const place = stems.indexOf(word, at)
    return place < end ? place : -1
  })
  return places.includes(-1) || new Set(places).size < phrase.length ? undefined : places.toSorted((a, b) => a - b)
}

function nearestIn(conceptsOf: ReadonlyMap<string, readonly ConceptId[]>, stem: string): readonly ConceptId[] | undefined {
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

/** One letter wrong, missing, too many or two swapped, in words of six letters and more. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 6 || long.length - short.length > 1 || one === other) return false
  let start = 0
  while (start < short.length && one[start] === other[start]) start++
  let same = 0
  while (same < short.length - start && one.at(-1 - same) === other.at(-1 - same)) same++
  const apart = long.length - start - same
  const swapped = apart === 2 && short.length === long.length && one[start] === other[start + 1] && one[start + 1] === other[start]
  return apart === 1 || swapped
}
