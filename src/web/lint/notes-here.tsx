import './lint.css'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { notesAt } from '#core/catalogue/lints/lints.ts'
import type { AnswerValue, Answers, QuestionId } from '#core/catalogue/topic.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { tellLint } from '#text/lints.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useAnswerQueue } from '../cooperation/answer-queue.ts'
import { ownAnswersNow } from '../interview/own.ts'
import { useLanguage, useWords } from '../language/language.tsx'
import { Note } from './note.tsx'
import { useAgreedNotes, useNotes, useWriteConstant } from './notes.ts'
import { SeveritySign } from './severity-sign.tsx'

/** What the own answers bring up at this question, while the answer is being chosen. */
export const NotesWhileAnswering = ({
  view,
  side,
  question,
  value,
}: {
  readonly view: CooperationView
  readonly side: Side
  readonly question: QuestionId
  readonly value: AnswerValue | undefined
}) => {
  const t = useWords().lint
  const { items } = useAnswerQueue(view.viewer.person)
  const before = useMemo(() => ownAnswersNow(view, side, items), [view, side, items])
  const answers: Answers = useDeferredValue(useMemo(() => ({ ...before, [question]: value }), [before, question, value]))
  const notes = notesAt(useNotes(answers, view.negotiation.sides), question).filter(({ calm }) => !calm)
  return (
    <section className="lints-here" aria-label={t.here} aria-live="polite">
      {value !== undefined && notes.map((note) => <Note key={note.id} note={note} level={2} />)}
    </section>
  )
}

/** What the agreed answers bring up at this question: by name, with the way to all of it. */
export const NotesOfAgreed = ({ view, question }: { readonly view: CooperationView; readonly question: QuestionId }) => {
  const { locale, words } = useLanguage()
  const write = useWriteConstant()
  const notes = notesAt(useAgreedNotes(view), question).filter(({ calm }) => !calm)
  if (notes.length === 0) return null
  return (
    <ul className="lints-named">
      {notes.map(({ id, severity }) => (
        <li key={id}>
          <SeveritySign severity={severity} />
          <span>
            <span className="sr">{words.lint.severity[severity]}: </span>
            <Link to="/c/$cooperation/notes" params={{ cooperation: view.id }}>
              {tellLint(locale, id, write).title}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  )
}
