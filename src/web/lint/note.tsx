import './lint.css'
import { Fragment, useId, type ReactNode } from 'react'
import type { Noted } from '#core/catalogue/lints/lints.ts'
import { tellLint } from '#text/lints.ts'
import { constantName, writeSource } from '#text/constants.ts'
import { writeValue } from '#text/tools.ts'
import { useLanguage } from '../language/language.tsx'
import { uncheckedOf, useOverrides, useWriteConstant } from './notes.ts'
import { SeveritySign } from './severity-sign.tsx'

/** One note in full: what holds in general, what settles it, where to read it, and the questions it is about. */
export const Note = ({
  note,
  level,
  questions,
}: {
  readonly note: Noted
  /** Of its heading on this page. */
  readonly level: 2 | 3
  /** Links to the questions, or their titles where the reader answers none. */
  readonly questions?: { readonly all: readonly ReactNode[]; readonly open: readonly ReactNode[] }
}) => {
  const { locale, words } = useLanguage()
  const t = words.lint
  const id = useId()
  const write = useWriteConstant()
  const overrides = useOverrides()
  const { title, says, calm } = tellLint(locale, note.id, write)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={`lint${note.calm ? ' calm' : ''}`} aria-labelledby={id}>
      <SeveritySign severity={note.severity} />
      <div>
        <Heading id={id}>
          {title} <span className="meta">{note.calm ? t.isSettled : t.severity[note.severity]}</span>
        </Heading>
        {note.beforeSigning && <p className="before-signing">{t.beforeSigning}</p>}
        <p>{says}</p>
        {uncheckedOf(note.constants, overrides).map((constant) => (
          <p key={constant.id} className="unchecked">
            {t.unchecked(constantName(locale, constant.id), constant.standing, writeValue(locale, constant.period.value, constant.unit))}
          </p>
        ))}
        <dl>
          <dt>{t.calm}</dt>
          <dd>{calm}</dd>
          <dt>{t.sources}</dt>
          <dd>
            {note.sources.map((source, index) => (
              <Fragment key={writeSource(locale, source)}>
                {index > 0 && '; '}
                {writeSource(locale, source)}
              </Fragment>
            ))}
          </dd>
          {questions !== undefined && questions.open.length > 0 && (
            <>
              <dt>{t.asks}</dt>
              {questions.open.map((question, index) => (
                <dd key={index}>{question}</dd>
              ))}
            </>
          )}
          {questions !== undefined && questions.all.length > 0 && (
            <>
              <dt>{t.questions}</dt>
              {questions.all.map((question, index) => (
                <dd key={index}>{question}</dd>
              ))}
            </>
          )}
        </dl>
      </div>
    </article>
  )
}
