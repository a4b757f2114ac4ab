import { termIds, type TermId, type Terms } from './terms.ts'

/** A stretch of text; with a term where it is one that explains itself. */
export interface Piece {
  readonly text: string
  readonly term?: TermId
}

export interface Marked {
  readonly pieces: readonly Piece[]
  /** The terms before and in this text: what the next text of the same page need not mark again. */
  readonly seen: ReadonlySet<TermId>
}

export type Marker = (text: string, seen?: ReadonlySet<TermId>) => Marked

const none: ReadonlySet<TermId> = new Set()

/**
 * Finds the first occurrence of each term, as a whole word and in the longest form that fits. What stands in quotation marks are the
 * words of the parties or a name, and stays unmarked. The pieces joined are the text.
 */
export function markerFor(terms: Terms): Marker {
  const owners = new Map(
    termIds.flatMap((id) =>
      [terms[id].term, ...terms[id].forms].flatMap((form) => [form, capital(form)].map((each) => [each, id] as const)),
    ),
  )
  const longestFirst = [...owners.keys()].toSorted((one, other) => other.length - one.length)
  const pattern = new RegExp(
    `(?<quoted>„[^“]*“|“[^”]*”|«[^»]*»)|(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(asPattern).join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
    'gu',
  )
  return (text, seen = none) => {
    const now = new Set(seen)
    const pieces: Piece[] = []
    let at = 0
    for (const match of text.matchAll(pattern)) {
      const [found] = match
      const term = owners.get(found.replaceAll('\u00a0', ' ').replaceAll("'", '’'))
      if (term === undefined || now.has(term)) continue
      now.add(term)
      if (match.index > at) pieces.push({ text: text.slice(at, match.index) })
      pieces.push({ text: found, term })
      at = match.index + found.length
    }
    if (at < text.length) pieces.push({ text: text.slice(at) })
    return { pieces, seen: now }
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Forms are letters, hyphens, blanks and apostrophes; a blank may be one at which no line breaks. */
const asPattern = (form: string): string => form.replaceAll(' ', '[ \u00a0]').replaceAll('’', "['’]")
