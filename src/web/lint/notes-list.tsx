import type { ReactNode } from 'react'
import type { Noted } from '#core/catalogue/lints/lints.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import { useWords } from '../language/language.tsx'
import { Note } from './note.tsx'

/** Notes with the gravest first; what is settled is folded away, but stands on paper. */
export const NotesList = ({
  notes,
  question,
  level = 3,
}: {
  readonly notes: readonly Noted[]
  /** How a question is named: a link for who may answer it, its title for who only reads. */
  readonly question: (id: QuestionId) => ReactNode
  /** Of the headings of the notes. */
  readonly level?: 2 | 3
}) => {
  const t = useWords().lint
  const open = notes.filter(({ calm }) => !calm)
  const settled = notes.filter(({ calm }) => calm)
  const one = (note: Noted): ReactNode => (
    <Note
      key={note.id}
      note={note}
      level={level}
      questions={{
        open: note.calm ? [] : note.asks.map(question),
        all: note.questions.filter((id) => note.calm || !note.asks.includes(id)).map(question),
      }}
    />
  )
  return (
    <>
      {open.map(one)}
      {settled.length > 0 && (
        <details className="disclosure lints-settled">
          <summary>{t.settled(settled.length)}</summary>
          <p className="sub">{t.settledSays}</p>
          {settled.map(one)}
        </details>
      )}
    </>
  )
}
