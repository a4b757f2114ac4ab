import './lint.css'
import { useMemo } from 'react'
import type { Noted } from '#core/catalogue/lints/lints.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import { useSpoken } from '../catalogue/spoken.ts'
import { answersOf } from '../cooperation/answers.ts'
import { partiesOf, useCooperation } from '../cooperation/data.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { useWords } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { useAgreedNotes, useNotes } from './notes.ts'
import { NotesList } from './notes-list.tsx'

/**
 * Everything to have checked: what the agreed answers bring up, the same for everybody, and below it what only the reader's own answers
 * do. The answers of another side have no part in either.
 */
export const NotesPage = () => {
  const view = useCooperation()
  const words = useWords()
  const t = words.lint
  const spoken = useSpoken()
  const parties = partiesOf(view)
  const agreed = useAgreedNotes(view)
  const all = useNotes(
    useMemo(() => (parties.own === null ? {} : answersOf(view, parties.own)), [view, parties.own]),
    view.negotiation.sides,
  )
  const own = all.filter((note) => !agreed.some((each) => same(each, note)) && !note.calm)
  const answers = parties.own !== null && view.viewer.mayNegotiate
  const question = (id: QuestionId) =>
    answers ? (
      <QuestionLink view={view} question={id}>
        {spoken.title(id)}
      </QuestionLink>
    ) : (
      spoken.title(id)
    )
  const settled = agreed.filter(({ calm }) => calm).length
  return (
    <Page
      title={t.title}
      place={view.name}
      {...(agreed.length > 0 && { sub: t.sub(agreed.length - settled, settled) })}
      aside={
        agreed.length > 0 || own.length > 0 ? (
          <Button small onClick={() => print()}>
            {t.print}
          </Button>
        ) : undefined
      }
    >
      <p className="lints-general">{t.general}</p>
      <section className="lints" aria-labelledby="lints-agreed">
        <h2 id="lints-agreed">{t.agreed}</h2>
        <p className="sub">{agreed.length === 0 ? t.none : t.agreedSays}</p>
        <NotesList notes={agreed} question={question} />
      </section>
      {own.length > 0 && (
        <section className="lints" aria-labelledby="lints-own">
          <h2 id="lints-own">{t.own}</h2>
          <p className="sub">{t.ownSays}</p>
          <NotesList notes={own} question={question} />
        </section>
      )}
    </Page>
  )
}

const same = (one: Noted, other: Noted): boolean => one.id === other.id && one.calm === other.calm
