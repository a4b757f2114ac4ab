import { Link } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import type { DecisionId, FactId } from '#core/agreement/agreement.ts'
import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Tools } from '#text/catalogue-words.ts'
import { useAgreement, useTeller } from '../cooperation/agreement.ts'
import { useCooperation } from '../cooperation/data.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { type Asked, confirmed, type Known, type KnownFacts } from './asked.ts'
import { ChangeFact, KnownText } from './known-text.tsx'

const wide = '(min-width: 901px)'

/** Beside the answers there is room for all that is known; above them it is folded. */
const useIsWide = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = matchMedia(wide)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(wide).matches,
  )

/** The case as it is known: what is asked, the day it is about, then every fact; what only the story says waits to be confirmed. */
export const CasePath = ({
  asked,
  decisions,
  known,
  matters,
  on,
  hasDays,
  editing,
  tools,
  asking,
  enough,
  untold,
  onEdit,
  onChange,
}: {
  readonly asked: Asked
  readonly decisions: readonly DecisionId[]
  readonly known: KnownFacts
  readonly matters: ReadonlySet<FactId>
  readonly on: PlainDate
  readonly hasDays: boolean
  readonly editing: FactId | undefined
  readonly tools: Tools
  /** A fact is being asked for. */
  readonly asking: boolean
  /** Nothing more has to be known. */
  readonly enough: boolean
  /** How many facts were never asked, because they change nothing. */
  readonly untold: number
  readonly onEdit: (fact: FactId) => void
  readonly onChange: (change: { readonly case?: KnownFacts; readonly on?: string }) => void
}) => {
  const view = useCooperation()
  const t = useLanguage().words.ask
  const { agreement } = useAgreement()
  const teller = useTeller(agreement)
  const isWide = useIsWide()
  const entries = Object.entries(known)
  const shown = entries.filter(([fact, what]) => matters.has(fact) || what.story !== true || fact === editing)
  const idle = entries.filter((entry) => !shown.includes(entry))
  const unconfirmed = shown.filter(([, what]) => what.story === true)
  const change = (id: FactId) => <ChangeFact fact={id} teller={teller} onChange={onEdit} />
  const fact = ([id, what]: readonly [FactId, Known]) => (
    <li key={id} aria-current={id === editing ? 'step' : undefined} className={what.story === true ? 'from-story' : undefined}>
      <p className="q">{teller.factQuestion(id)}</p>
      <p className="a">
        <KnownText fact={id} what={what} on={on} agreement={agreement} teller={teller} tools={tools} />
        {what.story !== true && change(id)}
      </p>
      {what.story === true && (
        <p className="path-actions">
          <span>{t.fromStory}</span>
          <button
            type="button"
            className="linkish"
            aria-label={t.confirmWhat(teller.factQuestion(id))}
            onClick={() => onChange({ case: { ...known, [id]: confirmed(what) } })}
          >
            {t.confirm}
          </button>
          {change(id)}
        </p>
      )}
    </li>
  )
  const list = (
    <>
      <ol className="path">
        {shown.map(fact)}
        {enough && (
          <li className="end">
            <p className="q">{t.enough}</p>
            {untold > 0 && <p className="meta">{t.irrelevant(untold)}</p>}
          </li>
        )}
      </ol>
      {idle.length > 0 && (
        <details className="disclosure path-idle">
          <summary>
            <span>{t.idle(idle.length)}</span>
          </summary>
          <ol className="path">{idle.map(fact)}</ol>
        </details>
      )}
    </>
  )
  return (
    <aside className="case" aria-label={t.path}>
      {(asked.story === undefined || hasDays) && (
        <ol className="path">
          {asked.story === undefined && (
            <li>
              <p className="q">{t.about}</p>
              <p className="a">
                <span>{decisions.map(teller.question).join(' ')}</span>
                <Link
                  className="linkish"
                  to="/c/$cooperation/ask"
                  params={{ cooperation: view.id }}
                  search={{}}
                  aria-label={t.changeWhat(t.about)}
                >
                  {t.change}
                </Link>
              </p>
            </li>
          )}
          {hasDays && <DayOfCase key={on} on={on} onChange={(day) => onChange({ on: day })} />}
        </ol>
      )}
      {unconfirmed.length > 0 && !asking && (
        <div className="unconfirmed">
          <p>{t.unconfirmed(unconfirmed.length)}</p>
          <Button
            small
            onClick={() => onChange({ case: { ...known, ...Object.fromEntries(unconfirmed.map(([id, what]) => [id, confirmed(what)])) } })}
          >
            {t.confirmAll}
          </Button>
        </div>
      )}
      {isWide || entries.length === 0 ? (
        list
      ) : (
        <details className="disclosure" open={editing !== undefined || undefined}>
          <summary>
            <span>
              {t.path}: {t.facts(entries.length)}
            </span>
          </summary>
          {list}
        </details>
      )}
    </aside>
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
