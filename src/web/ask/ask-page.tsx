import './ask.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { FactId } from '#core/agreement/agreement.ts'
import { sectionsOf } from '#core/agreement/axis.ts'
import { decide } from '#core/agreement/decide.ts'
import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { toolsFor } from '#text/tools.ts'
import { useAgreement, useTeller } from '../cooperation/agreement.ts'
import { partiesOf, useCooperation } from '../cooperation/data.ts'
import { dayOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Empty } from '../ui/empty.tsx'
import { Who } from '../ui/mark.tsx'
import { Page } from '../ui/page.tsx'
import { askedOf, type Known, type KnownFacts, readCase, writeCase } from './asked.ts'
import { caseFor, factsFor, isSince, today, valueOfDay } from './case.ts'
import { Choose } from './choose.tsx'
import { FactQuestion } from './fact-question.tsx'
import { RulingView } from './ruling-view.tsx'

/** Asks only for the facts that can change the answer, then shows the rule that answers. The case stands in the address. */
export const AskPage = () => {
  const view = useCooperation()
  const t = useLanguage().words.ask
  const { agreement } = useAgreement()
  const teller = useTeller(agreement)
  const asked = askedOf(useSearch({ strict: false }))
  const parties = partiesOf(view)
  const { about } = asked
  if (Object.keys(agreement.decisions).length === 0)
    return (
      <Page title={t.title} place={view.name}>
        <Empty left={parties.left} right={parties.right[0] ?? 'b'} says={t.empty}>
          <Link to="/c/$cooperation/compare" params={{ cooperation: view.id }} className="btn solid">
            {t.emptyStep}
          </Link>
        </Empty>
      </Page>
    )
  if (about === undefined || !Object.hasOwn(agreement.decisions, about))
    return (
      <Page title={t.title} place={view.name} sub={about === undefined ? t.sub : t.unknownDecision}>
        <Choose view={view} agreement={agreement} teller={teller} />
      </Page>
    )
  return <Asking key={about} about={about} />
}

const Asking = ({ about }: { readonly about: string }) => {
  const view = useCooperation()
  const { language, words } = useLanguage()
  const t = words.ask
  const { agreement } = useAgreement()
  const teller = useTeller(agreement)
  const navigate = useNavigate()
  const asked = askedOf(useSearch({ strict: false }))
  const [editing, setEditing] = useState<FactId>()
  const parties = partiesOf(view)
  const now = today()
  const on: PlainDate = asked.on !== undefined && isPlainDate(asked.on) ? asked.on : now
  const text = asked.case
  const facts = useMemo(() => factsFor(agreement, about), [agreement, about])
  const known = useMemo(
    () => Object.fromEntries(Object.entries(readCase(text)).filter(([fact]) => facts.includes(fact))) as KnownFacts,
    [text, facts],
  )
  const told = useMemo(() => caseFor(agreement, known, on), [agreement, known, on])
  const ruling = useMemo(() => decide(agreement, about, told, on), [agreement, about, told, on])
  const tools = useMemo(
    () =>
      toolsFor(
        language,
        view.parties.map(({ side, name }) => ({ id: side, name })),
      ),
    [language, view.parties],
  )
  const next = editing ?? (ruling.kind === 'missing' ? ruling.needed.find((fact) => known[fact] === undefined) : undefined)
  const put = (change: { readonly case?: KnownFacts; readonly on?: string }): void => {
    const written = writeCase(change.case ?? known)
    const day = change.on ?? asked.on
    void navigate({
      to: '/c/$cooperation/ask',
      params: { cooperation: view.id },
      search: { about, ...(day === undefined ? {} : { on: day }), ...(written === undefined ? {} : { case: written }) },
      resetScroll: false,
    })
  }
  const learn = (fact: FactId, what: Known): void => {
    setEditing(undefined)
    put({ case: { ...known, [fact]: what } })
  }
  const last = view.negotiation.points
    .flatMap((point) => (point.state === 'agreed' ? [point.agreed.on] : []))
    .toSorted()
    .at(-1)
  const hasDays = facts.some((fact) => sectionsOf(agreement, fact).some(isSince))
  return (
    <Page
      title={t.title}
      place={view.name}
      {...(last === undefined ? {} : { aside: <p className="meta">{t.draft(dayOf(language, last))}</p> })}
    >
      <div className="ask-grid">
        <aside aria-label={t.path}>
          <ol className="path">
            <li>
              <p className="q">{t.about}</p>
              <p className="a">
                <span>{teller.question(about)}</span>
                <Link to="/c/$cooperation/ask" params={{ cooperation: view.id }} search={{}} aria-label={t.changeWhat(t.about)}>
                  {t.change}
                </Link>
              </p>
            </li>
            {hasDays && <DayOfCase key={on} on={on} onChange={(day) => put({ on: day })} />}
            {Object.entries(known).map(([fact, what]) => (
              <li key={fact} aria-current={fact === editing ? 'step' : undefined}>
                <p className="q">{teller.factQuestion(fact)}</p>
                <p className="a">
                  <KnownText fact={fact} what={what} on={on} sides={parties.all} name={parties.name} tools={tools} />
                  <button
                    type="button"
                    className="linkish"
                    aria-label={t.changeWhat(teller.factQuestion(fact))}
                    onClick={() => setEditing(fact)}
                  >
                    {t.change}
                  </button>
                </p>
              </li>
            ))}
            {next === undefined && ruling.kind !== 'missing' && (
              <li className="end">
                <p className="q">{t.enough}</p>
                {ruling.kind === 'answer' && (
                  <p className="meta">{t.irrelevant(ruling.irrelevant.filter((fact) => known[fact] === undefined).length)}</p>
                )}
              </li>
            )}
          </ol>
        </aside>
        <div className="ask-main" aria-live="polite">
          {next !== undefined ? (
            <FactQuestion
              key={next}
              agreement={agreement}
              decision={about}
              fact={next}
              teller={teller}
              tools={tools}
              on={on}
              possible={ruling.kind === 'missing' ? ruling.possible : []}
              onKnown={(what) => learn(next, what)}
            />
          ) : (
            <>
              <RulingView
                about={about}
                ruling={ruling}
                known={known}
                told={told}
                agreement={agreement}
                teller={teller}
                view={view}
                on={on}
              />
              <Share />
            </>
          )}
        </div>
      </div>
    </Page>
  )
}

const DayOfCase = ({ on, onChange }: { readonly on: PlainDate; readonly onChange: (day: string) => void }) => {
  const t = useLanguage().words.ask
  const [day, setDay] = useState<string>(on)
  return (
    <li>
      <label className="q" htmlFor="day-of-case">
        {t.day}
      </label>
      <p className="a">
        <input
          id="day-of-case"
          type="date"
          className="field"
          value={day}
          aria-describedby="day-of-case-hint"
          onChange={(event) => {
            setDay(event.currentTarget.value)
            if (isPlainDate(event.currentTarget.value)) onChange(event.currentTarget.value)
          }}
        />
      </p>
      <p className="meta" id="day-of-case-hint">
        {t.dayHint}
      </p>
    </li>
  )
}

const KnownText = ({
  fact,
  what,
  on,
  sides,
  name,
  tools,
}: {
  readonly fact: FactId
  readonly what: Known
  readonly on: PlainDate
  readonly sides: readonly Side[]
  readonly name: (side: Side) => string
  readonly tools: ReturnType<typeof toolsFor>
}) => {
  const { language, words } = useLanguage()
  const { agreement } = useAgreement()
  const teller = useTeller(agreement)
  const t = words.ask
  switch (what.kind) {
    case 'point': {
      const side = sides.find((each) => each === what.section)
      return side === undefined ? <span>{teller.value(fact, { section: what.section })}</span> : <Who of={side} name={name(side)} />
    }
    case 'number': {
      const label = agreement.facts[fact]?.words?.label?.[what.section]?.[language]?.replace(/\s*…$/u, '')
      return (
        <span className="num">
          {label === undefined ? '' : `${label} `}
          {teller.value(fact, { section: what.section, n: what.n })}
        </span>
      )
    }
    case 'day': {
      const section = sectionsOf(agreement, fact).find((one) => one.name === what.section)
      const value = section !== undefined && isSince(section) ? valueOfDay(section, what.day, on) : undefined
      return (
        <span className="num">
          {value !== undefined && section?.kind === 'range'
            ? t.since(tools.day(what.day), tools.quantity(value.n, section.unit))
            : tools.day(what.day)}
        </span>
      )
    }
    case 'disputed':
    case 'unproven':
    case 'unknown':
      return <span>{t.said[what.kind]}</span>
  }
}

const Share = () => {
  const t = useLanguage().words.ask
  const [copied, setCopied] = useState(false)
  return (
    <p className="ask-share">
      <button
        type="button"
        className="btn small"
        onClick={() =>
          void navigator.clipboard?.writeText(location.href).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {t.share}
      </button>
      <output className="meta">{copied ? t.copied : ''}</output>
    </p>
  )
}
