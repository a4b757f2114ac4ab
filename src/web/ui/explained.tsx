import { Fragment } from 'react'
import type { Locale } from '#text/language.ts'
import type { Piece } from '#text/mark-terms.ts'
import { useTerms } from '../language/terms.ts'
import { Term } from './term.tsx'

/** A text in the reader's language, in which the first occurrence of each known term explains itself. Not for headings or buttons. */
export const Explained = ({ text }: { readonly text: string }) => <Pieces of={useTerms().mark(text).pieces} />

/** Text that is marked already; the notes are in its language, the reader's unless another is named. */
export const Pieces = ({ of, locale }: { readonly of: readonly Piece[]; readonly locale?: Locale }) =>
  of.map(({ text, term }, at) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no name but their place
    term === undefined ? (
      <Fragment key={at}>{text}</Fragment>
    ) : (
      <Term key={at} id={term} {...(locale !== undefined && { locale })}>
        {text}
      </Term>
    ),
  )
