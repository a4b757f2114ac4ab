import { useMemo } from 'react'
import { languageIn, type Locale } from '#text/language.ts'
import type { Piece } from '#text/mark-terms.ts'
import type { TermId } from '#text/terms.ts'
import { useTerms } from '../language/terms.ts'
import type { Chapter } from './numbered.ts'

/** The lead of a paragraph, or one item of its list with its letter. */
export interface MarkedLine {
  readonly letter: string
  readonly pieces: readonly Piece[]
}

/** The paragraphs of the contract by id, as lines in which each term explains itself once in its section. */
export function useMarked(chapters: readonly Chapter[], locale: Locale): ReadonlyMap<string, readonly MarkedLine[]> {
  const { mark } = useTerms(locale)
  return useMemo(
    () =>
      new Map(
        chapters.flatMap(({ paragraphs }) => {
          let seen: ReadonlySet<TermId> = new Set()
          return paragraphs.map(({ id, text }) => {
            const lines = text[languageIn(locale)].split(/\n(?=[a-z]{1,2}\) )/u).map((line, at): MarkedLine => {
              const letter = at === 0 ? '' : line.slice(0, line.indexOf(')') + 1)
              const marked = mark(at === 0 ? line : line.slice(letter.length + 1), seen)
              seen = marked.seen
              return { letter, pieces: marked.pieces }
            })
            return [id, lines] as const
          })
        }),
      ),
    [chapters, locale, mark],
  )
}
