import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { Agreement, ClockUnit, DecisionId, FactId, Section } from '#core/agreement/agreement.ts'
import { sectionsOf } from '#core/agreement/axis.ts'
import { elapsed, endOfPeriod } from '#core/agreement/elapsed.ts'
import type { Branch } from '#core/agreement/situation.ts'
import { unprovenValue } from '#core/agreement/unproven.ts'
import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { Teller } from '#text/tell.ts'
import type { Tools } from '#text/catalogue-words.ts'
import { readQuantity, writeQuantity } from '../catalogue/read-quantity.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Who } from '../ui/mark.tsx'
import type { Known } from './asked.ts'
import { useAskTexts } from './ask-texts.ts'
import { isDone, isSince, periodsOf, type Range, valueOfDay } from './case.ts'
import { branchesSay } from './says.ts'
import { useOptionKeys } from './use-option-keys.ts'

interface Asking {
  readonly agreement: Agreement
  readonly fact: FactId
  readonly tools: Tools
  readonly on: PlainDate
  /** What is known already, when it is to be changed. */
  readonly before?: Known | undefined
  readonly onKnown: (known: Known) => void
}

/** One fact, asked for in plain words: its values as buttons, days as days, and three different ways of not saying it. */
export const FactQuestion = ({
  decision,
  teller,
  possible,
  onBack,
  ...asking
}: Asking & {
  readonly decision: DecisionId
  readonly teller: Teller
  readonly possible: readonly Branch[]
  readonly onBack?: () => void
}) => {
  const { agreement, fact, onKnown } = asking
  const t = useLanguage().words.ask
  const { hints } = useAskTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const options = useRef<HTMLElement>(null)
  useOptionKeys(options)
  const id = useId()
  const sections = sectionsOf(agreement, fact)
  const declared = agreement.facts[fact]
  const unproven = declared?.ifUnproven === undefined ? undefined : unprovenValue(sections, declared.ifUnproven)
  const hint = Object.hasOwn(hints, fact) ? hints[fact as keyof typeof hints] : undefined
  const answers = branchesSay(t, teller, decision, possible)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const points = sections.filter((section) => section.kind === 'point')
  const numberOf = (section: Section): number => points.findIndex(({ name }) => name === section.name) + 1
  const includes = (section: Section): string | undefined => {
    if (declared?.kind === 'role') return undefined
    const says = teller.condition(fact, [{ section: section.name }])
    return /[„«]/u.test(says) || says === '' ? undefined : t.differentIf(says)
  }
  return (
    <section className="ask-question" aria-labelledby={id} ref={options}>
      <div className="ask-asks">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {teller.factQuestion(fact)}
        </h2>
        <ul className="ask-options">
          {sections.map((section) => {
            const party = agreement.parties.find((each) => each.id === section.name)
            return (
              <li key={section.name}>
                {section.kind === 'point' ? (
                  <Option
                    number={numberOf(section)}
                    note={includes(section)}
                    onClick={() => onKnown({ kind: 'point', section: section.name })}
                  >
                    {party === undefined ? (
                      teller.value(fact, { section: section.name })
                    ) : (
                      <Who of={party.id as Side} name={party.name ?? party.id} />
                    )}
                  </Option>
                ) : isSince(section) ? (
                  <SinceForm {...asking} section={section} />
                ) : isDone(section) ? (
                  <DoneForm {...asking} section={section} />
                ) : (
                  <NumberForm {...asking} section={section} />
                )}
              </li>
            )
          })}
        </ul>
        <ul className="ask-also">
          <li>
            <Option number={points.length + 1} onClick={() => onKnown({ kind: 'unknown' })}>
              {t.dontKnow}
            </Option>
          </li>
          <li>
            <Option number={points.length + 2} onClick={() => onKnown({ kind: 'disputed' })}>
              {t.disagree}
            </Option>
          </li>
          {unproven !== undefined && (
            <li>
              <Option
                number={points.length + 3}
                note={t.unprovenPut(teller.value(fact, unproven))}
                onClick={() => onKnown({ kind: 'unproven' })}
              >
                {t.unproven}
              </Option>
            </li>
          )}
        </ul>
        {onBack !== undefined && (
          <Button kind="plain" onClick={onBack}>
            {t.keep}
          </Button>
        )}
      </div>
      <div className="ask-why">
        {hint !== undefined && (
          <div>
            <p className="label">{t.lookAt}</p>
            <p>{hint}</p>
          </div>
        )}
        <div>
          <p className="label">{t.why}</p>
          <p>{t.decides(teller.question(decision))}</p>
          {answers.length > 1 && (
            <ul>
              {answers.slice(0, 4).map((answer) => (
                <li key={answer}>{answer}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  )
}

const Option = ({
  number,
  note,
  onClick,
  children,
}: {
  readonly number: number
  readonly note?: string | undefined
  readonly onClick: () => void
  readonly children: React.ReactNode
}) => (
  <button type="button" className="ask-option" data-number={number} onClick={onClick}>
    <span className="t">{children}</span>
    {number <= 9 && (
      <span className="key" aria-hidden="true">
        {number}
      </span>
    )}
    {note !== undefined && <span className="d">{note}</span>}
  </button>
)

const labelOf = (agreement: Agreement, fact: FactId, section: string, language: 'de' | 'en'): string | undefined =>
  agreement.facts[fact]?.words?.label?.[section]?.[language]?.replace(/\s*…$/u, '')

/** What the periods of the rules come to from this day, for the reader to confirm. */
const Periods = ({
  agreement,
  fact,
  section,
  day,
  tools,
}: Pick<Asking, 'agreement' | 'fact' | 'tools'> & { readonly section: Range; readonly day: string }) => {
  const t = useLanguage().words.ask
  return (
    <div className="ask-periods" aria-live="polite">
      {isPlainDate(day) &&
        periodsOf(agreement, fact, section.name).map((n) => (
          <p key={n} className="meta">
            {t.periodEnds(tools.quantity(n, section.unit), tools.day(endOfPeriod(day, n, section.unit as ClockUnit)))}
          </p>
        ))}
    </div>
  )
}

/** A day instead of a duration: what the periods of the rules come to is shown before the day is confirmed. */
const SinceForm = ({ agreement, fact, section, tools, on, before, onKnown }: Asking & { readonly section: Range }) => {
  const { language, words } = useLanguage()
  const t = words.ask
  const [day, setDay] = useState(before?.kind === 'day' && before.section === section.name ? before.day : '')
  const [problem, setProblem] = useState<string>()
  const name = labelOf(agreement, fact, section.name, language) ?? t.onDay
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
        {isPlainDate(day) ? t.confirmDays : t.next}
      </Button>
      <Periods agreement={agreement} fact={fact} section={section} day={day} tools={tools} />
    </form>
  )
}

/** Two days instead of a duration: since when it was due, and when it was done. */
const DoneForm = ({ agreement, fact, section, tools, on, before, onKnown }: Asking & { readonly section: Range }) => {
  const { words } = useLanguage()
  const t = words.ask
  const known = before?.kind === 'days' && before.section === section.name ? before : undefined
  const [from, setFrom] = useState(known?.from ?? '')
  const [to, setTo] = useState(known?.to ?? '')
  const [problem, setProblem] = useState<string>()
  const passed = isPlainDate(from) && isPlainDate(to) ? elapsed(from, to, section.unit as ClockUnit) : undefined
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (!isPlainDate(from) || !isPlainDate(to)) return setProblem(t.dayMissing)
    if (to < from) return setProblem(t.doneBefore)
    if (to > on) return setProblem(t.dayLater(tools.day(on)))
    onKnown({ kind: 'days', section: section.name, from, to })
  }
  return (
    <form className="ask-field two" onSubmit={save} noValidate>
      <TextField label={t.dueSince} type="date" max={on} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
      <TextField label={t.doneOn} type="date" max={on} value={to} error={problem} onChange={(event) => setTo(event.currentTarget.value)} />
      <Button type="submit" small>
        {passed === undefined ? t.next : t.confirmDays}
      </Button>
      <div className="ask-periods" aria-live="polite">
        {passed !== undefined && <p className="meta">{t.doneWithin(tools.quantity(passed, section.unit))}</p>}
        <Periods agreement={agreement} fact={fact} section={section} day={from} tools={tools} />
      </div>
    </form>
  )
}

const currencies: readonly string[] = ['EUR', 'CHF', 'USD', 'GBP']
/** Sums that are meant without value added tax. */
const netFacts: readonly FactId[] = ['orderValue', 'received']
/** Standard rate in Germany, § 12 (1) UStG, in percent. */
const standardRate = 19n

const NumberForm = ({ agreement, fact, section, tools, before, onKnown }: Asking & { readonly section: Range }) => {
  const { language, locale, words } = useLanguage()
  const t = words.ask
  const known = before?.kind === 'number' && before.section === section.name ? before.n : undefined
  const [text, setText] = useState(known === undefined ? '' : writeQuantity(locale, known, section.unit))
  const [problem, setProblem] = useState<string>()
  const unitName =
    tools
      .quantity(2, section.unit)
      .replace(/^[^\p{L}€$£%]*[\d.,]+\s*/u, '')
      .replace(/[\d.,]+/gu, '') || section.unit
  const name = labelOf(agreement, fact, section.name, language) ?? (currencies.includes(section.unit) ? t.sum : undefined)
  const unit = currencies.includes(section.unit) ? section.unit : unitName
  const isNet = netFacts.includes(fact) && section.unit === 'EUR'
  const n = readQuantity(locale, text, section.unit)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (n === undefined) return setProblem(t.numberMissing)
    if (n < section.min || (section.max !== undefined && n > section.max)) return setProblem(t.outside(tools.quantity(n, section.unit)))
    onKnown({ kind: 'number', section: section.name, n })
  }
  return (
    <form className="ask-field" onSubmit={save} noValidate>
      <TextField
        label={name === undefined ? unit : `${name} (${unit})`}
        {...(isNet ? { hint: t.net } : {})}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        error={problem}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" small>
        {t.next}
      </Button>
      {isNet && n !== undefined && n > 0 && (
        <div className="ask-periods" aria-live="polite">
          <p className="meta">{t.gross(tools.quantity(grossOf(n), 'EUR'))}</p>
        </div>
      )}
    </form>
  )
}

/** In cents, rounded half up. */
const grossOf = (net: number): number => Number((BigInt(net) * (100n + standardRate) + 50n) / 100n)
