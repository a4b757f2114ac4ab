import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { Agreement, ClockUnit, FactId } from '#core/agreement/agreement.ts'
import { sectionsOf } from '#core/agreement/axis.ts'
import { endOfPeriod } from '#core/agreement/elapsed.ts'
import type { Branch } from '#core/agreement/situation.ts'
import { unprovenValue } from '#core/agreement/unproven.ts'
import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Teller } from '#text/tell.ts'
import type { Tools } from '#text/catalogue-words.ts'
import { readQuantity } from '../catalogue/read-quantity.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import type { Known } from './asked.ts'
import { isSince, periodsOf, type Range, valueOfDay } from './case.ts'

/** One fact, asked for in plain words: its values as buttons, days as days, and three different ways of not saying it. */
export const FactQuestion = ({
  agreement,
  decision,
  fact,
  teller,
  tools,
  on,
  possible,
  onKnown,
}: {
  readonly agreement: Agreement
  readonly decision: string
  readonly fact: FactId
  readonly teller: Teller
  readonly tools: Tools
  readonly on: PlainDate
  readonly possible: readonly Branch[]
  readonly onKnown: (known: Known) => void
}) => {
  const t = useLanguage().words.ask
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const sections = sectionsOf(agreement, fact)
  const declared = agreement.facts[fact]
  const unproven = declared?.ifUnproven === undefined ? undefined : unprovenValue(sections, declared.ifUnproven)
  const answers = [
    ...new Set(possible.flatMap((branch) => (branch.answer === undefined ? [] : [teller.answer(decision, branch.answer)]))),
  ].slice(0, 3)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section className="ask-question" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {teller.factQuestion(fact)}
      </h2>
      <ul className="ask-options">
        {sections.map((section) => (
          <li key={section.name}>
            {section.kind === 'point' ? (
              <button type="button" className="ask-option" onClick={() => onKnown({ kind: 'point', section: section.name })}>
                {teller.value(fact, { section: section.name })}
              </button>
            ) : isSince(section) ? (
              <SinceForm agreement={agreement} fact={fact} section={section} tools={tools} on={on} onKnown={onKnown} />
            ) : (
              <NumberForm agreement={agreement} fact={fact} section={section} tools={tools} onKnown={onKnown} />
            )}
          </li>
        ))}
      </ul>
      <div className="ask-else">
        <button type="button" className="ask-option" onClick={() => onKnown({ kind: 'unknown' })}>
          {t.dontKnow}
        </button>
        <button type="button" className="ask-option" onClick={() => onKnown({ kind: 'disputed' })}>
          {t.disagree}
        </button>
        {unproven !== undefined && (
          <button type="button" className="ask-option" onClick={() => onKnown({ kind: 'unproven' })}>
            {t.unproven}
            <span className="meta">{t.unprovenPut(teller.value(fact, unproven))}</span>
          </button>
        )}
      </div>
      {answers.length > 1 && (
        <div className="ask-why">
          <p className="label">{t.why}</p>
          <p>{t.decidesBetween}</p>
          <ul>
            {answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

const labelOf = (agreement: Agreement, fact: FactId, section: string, language: 'de' | 'en'): string | undefined =>
  agreement.facts[fact]?.words?.label?.[section]?.[language]?.replace(/\s*…$/u, '')

/** A day instead of a duration: what the periods of the rules come to is shown while the day is chosen. */
const SinceForm = ({
  agreement,
  fact,
  section,
  tools,
  on,
  onKnown,
}: {
  readonly agreement: Agreement
  readonly fact: FactId
  readonly section: Range
  readonly tools: Tools
  readonly on: PlainDate
  readonly onKnown: (known: Known) => void
}) => {
  const { language, words } = useLanguage()
  const t = words.ask
  const [day, setDay] = useState('')
  const [problem, setProblem] = useState<string>()
  const name = labelOf(agreement, fact, section.name, language) ?? t.onDay
  const unit = section.unit as ClockUnit
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (!isPlainDate(day)) return setProblem(t.dayMissing)
    if (valueOfDay(section, day, on) === undefined) return setProblem(t.dayLater(tools.day(on)))
    onKnown({ kind: 'day', section: section.name, day })
  }
  return (
    <form className="ask-field" onSubmit={save} noValidate>
      <TextField label={name} type="date" max={on} value={day} error={problem} onChange={(event) => setDay(event.currentTarget.value)} />
      <Button type="submit" small>
        {t.next}
      </Button>
      <div className="ask-periods" aria-live="polite">
        {isPlainDate(day) &&
          periodsOf(agreement, fact, section.name).map((n) => (
            <p key={n} className="meta">
              {t.periodEnds(tools.quantity(n, unit), tools.day(endOfPeriod(day, n, unit)))}
            </p>
          ))}
      </div>
    </form>
  )
}

const currencies: readonly string[] = ['EUR', 'CHF', 'USD', 'GBP']

const NumberForm = ({
  agreement,
  fact,
  section,
  tools,
  onKnown,
}: {
  readonly agreement: Agreement
  readonly fact: FactId
  readonly section: Range
  readonly tools: Tools
  readonly onKnown: (known: Known) => void
}) => {
  const { language, words } = useLanguage()
  const t = words.ask
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const unitName =
    tools
      .quantity(2, section.unit)
      .replace(/^[^\p{L}€$£%]*[\d.,]+\s*/u, '')
      .replace(/[\d.,]+/gu, '') || section.unit
  const name = labelOf(agreement, fact, section.name, language)
  const unit = currencies.includes(section.unit) ? section.unit : unitName
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const n = readQuantity(language, text, section.unit)
    if (n === undefined) return setProblem(t.numberMissing)
    if (n < section.min || (section.max !== undefined && n > section.max)) return setProblem(t.outside(tools.quantity(n, section.unit)))
    onKnown({ kind: 'number', section: section.name, n })
  }
  return (
    <form className="ask-field" onSubmit={save} noValidate>
      <TextField
        label={name === undefined ? unit : `${name} (${unit})`}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        error={problem}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" small>
        {t.next}
      </Button>
    </form>
  )
}
