import './value.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState, type ReactNode } from 'react'
import type { AnswerValue, QuestionId } from '#core/catalogue/topic.ts'
import { agreedBar } from '#core/catalogue/value-bar.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { aloneWithin, surplusIn, swingsOf, type Sheets, type Swing } from '#core/value/case.ts'
import { orientationOf, type Division } from '#core/value/groups.ts'
import { comparedBy, readingsOf, saysYes } from '#core/value/reading.ts'
import { evenBy, type Outcome } from '#core/value/simulate.ts'
import { horizons, toReckon, type ToReckon } from '#text/value-asked.ts'
import { answerText, evenText, roughly, surplusText, valueTeller, valueWordsOf, verdictText, type Teller } from '#text/value.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { agreedOf } from '../cooperation/answers.ts'
import { partiesOf, useCooperation, type Parties } from '../cooperation/data.ts'
import { useDraft } from '../cooperation/drafts.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { useSpoken } from '../catalogue/spoken.ts'
import { dayOf } from '../language/dates.ts'
import { useLanguage, useWords, type Words } from '../language/language.tsx'
import { useTools } from '../language/tools.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Who } from '../ui/mark.tsx'
import { Page } from '../ui/page.tsx'
import { useValueSheets, type ValueSheets } from './data.ts'
import { Bar, Distribution, scaleOf, TimeLine } from './drawings.tsx'
import { useOutcomes } from './use-outcomes.ts'

/** Whether the cooperation is worth it, as each side sees it. */
export const ValuePage = () => {
  const view = useCooperation()
  const { language, locale, words } = useLanguage()
  const t = words.value
  const sheets = useValueSheets(view.id)
  const parties = partiesOf(view)
  const [months, setMonths] = useState(36)
  const latest = sheets.rounds.at(-1)
  if (latest === undefined)
    return (
      <Page title={t.title} place={view.name}>
        <Empty left={parties.left} right={parties.right[0] ?? 'b'} says={t.empty}>
          <OwnStep view={view} sheets={sheets} parties={parties} first />
        </Empty>
      </Page>
    )
  return (
    <Page
      title={t.title}
      place={view.name}
      sub={t.round(latest.round, dayOf(locale, latest.at))}
      aside={
        <div className="value-tools">
          <a
            className="btn small"
            href={`/api/v1/cooperations/${view.id}/value.pdf?months=${months}&lang=${language}`}
            target="_blank"
            rel="noreferrer"
          >
            {t.pdf}
          </a>
        </div>
      }
    >
      <Results key={latest.round} view={view} sheets={latest.sheets} parties={parties} months={months} onMonths={setMonths} />
      <div className="value-again">
        <OwnStep view={view} sheets={sheets} parties={parties} />
      </div>
    </Page>
  )
}

/** Who has handed in, and what the own side can do now. */
const OwnStep = ({
  view,
  sheets,
  parties,
  first = false,
}: {
  readonly view: CooperationView
  readonly sheets: ValueSheets
  readonly parties: Parties
  readonly first?: boolean
}) => {
  const t = useLanguage().words.value
  const tools = useTools(view.parties)
  const done = parties.all.filter((side) => sheets.handedIn.some((one) => one.side === side))
  const missing = parties.all.filter((side) => !done.includes(side))
  const { side, mayNegotiate } = view.viewer
  const isMine = side !== null && mayNegotiate && !done.includes(side) && view.negotiation.ended === undefined
  return (
    <>
      {done.length > 0 && (
        <p className="meta">
          {done.map((one) => t.handedIn(parties.name(one))).join(' ')} {t.waitsFor(tools.list(missing.map(parties.name)))}
        </p>
      )}
      {isMine && (
        <Link to="/c/$cooperation/value/estimate" params={{ cooperation: view.id }} className={`btn${first ? ' solid' : ''}`}>
          {sheets.own !== undefined ? t.goOn : first ? t.estimate : t.again}
        </Link>
      )}
    </>
  )
}

const Results = ({
  view,
  sheets,
  parties,
  months,
  onMonths,
}: {
  readonly view: CooperationView
  readonly sheets: ValueSheets['rounds'][number]['sheets']
  readonly parties: Parties
  readonly months: number
  readonly onMonths: (months: number) => void
}) => {
  const { locale, words } = useLanguage()
  const t = words.value
  const said = valueWordsOf(locale)
  const sides = [parties.left, ...parties.right]
  // A round is laid open when every side has handed in, so there is a sheet of each.
  const all = sheets as Sheets<Side>
  const wanted = useMemo(() => {
    const answers = agreedOf(view)
    return readingsOf(all, view.negotiation.sides).map((reading) => toReckon(reading, answers, months))
  }, [all, view, months])
  const { outcomes, busy } = useOutcomes(wanted)
  if (wanted.length === 0) return <p>{t.otherCurrency}</p>
  const seen = sides.flatMap((by): readonly Seen[] => {
    const at = wanted.findIndex(({ given }) => given.by === by)
    const [one, outcome] = [wanted[at], outcomes?.[at]]
    return one === undefined || outcome === undefined ? [] : [{ by, ...one, outcome }]
  })
  const tell = valueTeller(locale, wanted[0]?.given.currency ?? 'EUR')
  const shared = { view, parties, seen, months, tell }
  return (
    <div className="value-results" aria-busy={busy}>
      <fieldset className="switch">
        <legend className="sr">{t.horizon}</legend>
        {horizons.map((each) => (
          <Button key={each} small aria-pressed={each === months} onClick={() => onMonths(each)}>
            {t.years(each / 12)}
          </Button>
        ))}
      </fieldset>
      {seen.length === 0 ? (
        <output className="value-wait">{t.reckoning}</output>
      ) : (
        <>
          <Surplus {...shared} />
          <Thresholds {...shared} />
          <WhoGains {...shared} />
          <Even {...shared} />
          <Decides {...shared} />
          <Differ view={view} sheets={all} parties={parties} months={months} tell={tell} />
          <Fair {...shared} />
          <Stop {...shared} />
          <details className="disclosure">
            <summary>{t.how}</summary>
            <p className="sub">{parties.all.length > 2 ? `${said.how} ${said.howMany}` : said.how}</p>
          </details>
        </>
      )}
    </div>
  )
}

interface Seen extends ToReckon<Side> {
  readonly by: Side
  readonly outcome: Outcome
}

interface Shared {
  readonly view: CooperationView
  readonly parties: Parties
  readonly seen: readonly Seen[]
  readonly months: number
  readonly tell: Teller
}

const Part = ({
  id,
  title,
  says,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly says?: string
  readonly children: ReactNode
}) => (
  <section className="value-part" aria-labelledby={`value-${id}`}>
    <h2 id={`value-${id}`}>{title}</h2>
    {says !== undefined && <p className="sub">{says}</p>}
    {children}
  </section>
)

const Surplus = ({ view, parties, seen, months, tell }: Shared) => {
  const { locale, words } = useLanguage()
  const t = words.value
  const said = valueWordsOf(locale)
  const bar = agreedBar(agreedOf(view))
  const { threshold } = bar
  const marks = threshold === undefined ? [] : seen.slice(0, 1).map(({ given }) => threshold * aloneWithin(given, months))
  const scale = scaleOf([...seen.flatMap(({ outcome: { surplus } }) => [surplus.least, surplus.most]), ...marks])
  const yes = seen.filter(({ given }) =>
    saysYes(surplusIn(given, 'likely', months), surplusIn(given, 'pessimistic', months), aloneWithin(given, months), bar),
  )
  const no = seen.filter((one) => !yes.includes(one))
  const named = (views: readonly Seen[]): readonly string[] => views.map(({ by }) => parties.name(by))
  const answer = answerText(locale, named(yes), named(no), threshold !== undefined)
  const isApart = Math.max(...seen.map(({ outcome }) => outcome.surplus.p10)) > Math.min(...seen.map(({ outcome }) => outcome.surplus.p90))
  return (
    <Part id="surplus" title={answer} says={threshold === undefined ? said.noThreshold : t.viewsOf(seen.length)}>
      {threshold !== undefined && no.length > 0 && no.every(({ given }) => surplusIn(given, 'likely', months) > 0) && (
        <p className="value-all-the-same">{said.moreAllTheSame}</p>
      )}
      <div className="value-views">
        {seen.map(({ by, given, asked, outcome }) => {
          const { surplus, draws, reaches, positive } = outcome
          const [expected, bad] = [surplusIn(given, 'likely', months), surplusIn(given, 'pessimistic', months)]
          const verdict = verdictText(locale, tell, { expected, worst: bad, alone: aloneWithin(given, months) }, bar)
          return (
            <article key={by} className="value-view">
              <h3>
                <Who of={by} name={said.sees(parties.name(by))} />
              </h3>
              <p className="value-says">{surplusText(locale, tell, surplus, months)}</p>
              <Distribution of={by} spread={surplus} scale={scale} marks={marks} />
              <div className="value-axis" aria-hidden="true">
                <span style={{ left: `${scale(0) / 10}%` }}>{t.aloneLine}</span>
                {marks.map((mark) => (
                  <span key={mark} className="upper" style={{ left: `${scale(mark) / 10}%` }}>
                    {t.thresholdLine(tell.percent(threshold ?? 0))}
                  </span>
                ))}
              </div>
              <ul className="value-facts">
                <li>{said.positive(tell.chance(positive / draws))}</li>
                {threshold !== undefined && (
                  <li>{said.reaches(tell.percent(asked.thresholds[1] ?? 0), tell.chance((reaches[1] ?? 0) / draws))}</li>
                )}
                <li>{said.badCase(tell.amount(bad))}</li>
                {verdict !== undefined && <li className="label">{verdict}</li>}
              </ul>
            </article>
          )
        })}
      </div>
      {isApart && <p className="label">{t.apart}</p>}
      <p className="meta">{t.legend}</p>
    </Part>
  )
}

const Thresholds = ({ view, parties, seen, tell }: Shared) => {
  const t = useWords().value.thresholds
  if (agreedBar(agreedOf(view)).threshold !== undefined) return null
  const thresholds = seen[0]?.asked.thresholds ?? []
  return (
    <Part id="thresholds" title={t.title} says={t.says}>
      <table className="value-table plain">
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            {seen.map(({ by }) => (
              <th key={by} scope="col">
                <Who of={by} name={parties.name(by)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {thresholds.map((threshold, at) => (
            <tr key={threshold}>
              <th scope="row">{threshold === 0 ? t.any : tell.percent(threshold)}</th>
              {seen.map(({ by, outcome }) => (
                <td key={by} data-of={parties.name(by)}>
                  {tell.chance((outcome.reaches[at] ?? 0) / outcome.draws)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <QuestionLink view={view} question="valueCase.threshold">
        {t.agree}
      </QuestionLink>
    </Part>
  )
}

const WhoGains = ({ view, parties, seen, tell }: Shared) => {
  const { locale, words } = useLanguage()
  const t = words.value.who
  const said = valueWordsOf(locale)
  const open = [...new Set(seen.flatMap((one) => one.open))]
  if (open.length > 0) {
    // Agreed, but only as something that each project names.
    const later = open.filter((question) => question === 'split.commission' && agreedOf(view)[question] !== undefined)
    const missing = open.filter((question) => !later.includes(question))
    return (
      <Part id="who" title={t.title} {...(missing.length > 0 ? { says: t.open } : {})}>
        {missing.length > 0 && (
          <p>
            {t.answer}: <Questions view={view} questions={missing} />
          </p>
        )}
        {later.length > 0 && (
          <p>
            <Questions view={view} questions={later} />: {t.perProject}
          </p>
        )}
      </Part>
    )
  }
  const scale = scaleOf(seen.flatMap(({ outcome }) => outcome.gains.flatMap(({ spread }) => [spread.p10, spread.p90])))
  const owners = [parties.left, ...parties.right]
  return (
    <Part id="who" title={t.title} says={t.says}>
      <table className="value-table">
        <caption className="sr">{t.caption}</caption>
        <tbody>
          {owners.map((party) => (
            <Rows key={party} head={<Who of={party} name={parties.name(party)} />}>
              {seen.map(({ by, given, outcome }) => {
                const gain = outcome.gains[given.parties.indexOf(party)]
                if (gain === undefined) return null
                const { spread, better } = gain
                return (
                  <tr key={by}>
                    <th scope="row">{said.sees(parties.name(by))}</th>
                    <td className="drawn">
                      <Bar of={party} low={spread.p10} high={spread.p90} middle={spread.p50} scale={scale} />
                    </td>
                    <td>
                      {said.better(tell.chance(better / outcome.draws))}{' '}
                      <span className="meta">{said.gains(tell.range(spread.p10, spread.p90))}</span>
                    </td>
                  </tr>
                )
              })}
            </Rows>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

const Questions = ({ view, questions }: { readonly view: CooperationView; readonly questions: readonly QuestionId[] }) => {
  const spoken = useSpoken()
  return questions.map((question, at) => (
    <span key={question}>
      {at > 0 && ', '}
      <QuestionLink view={view} question={question}>
        {spoken.title(question)}
      </QuestionLink>
    </span>
  ))
}

const Rows = ({ head, colSpan = 3, children }: { readonly head: ReactNode; readonly colSpan?: number; readonly children: ReactNode }) => (
  <>
    <tr className="head">
      <th scope="rowgroup" colSpan={colSpan}>
        {head}
      </th>
    </tr>
    {children}
  </>
)

const Even = ({ parties, seen, months }: Shared) => {
  const { locale, words } = useLanguage()
  const t = words.value.even
  const said = valueWordsOf(locale)
  return (
    <Part id="even" title={t.title}>
      <table className="value-table">
        <tbody>
          {seen.map(({ by, outcome }) => (
            <tr key={by}>
              <th scope="row">
                <Who of={by} name={said.sees(parties.name(by))} />
              </th>
              <td className="drawn">
                <TimeLine of={by} months={months} early={evenBy(outcome, 0.1)} middle={evenBy(outcome, 0.5)} late={evenBy(outcome, 0.9)} />
                <div className="value-time meta" aria-hidden="true">
                  <span>{t.start}</span>
                  <span>{t.month(months)}</span>
                </div>
              </td>
              <td>{evenText(locale, outcome, months)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

const mostWanted = 3

const Decides = ({ parties, seen, months, tell }: Shared) => {
  const { locale, words } = useLanguage()
  const t = words.value.decides
  const said = valueWordsOf(locale)
  return (
    <Part id="decides" title={t.title} says={t.says}>
      <div className="value-views">
        {seen.map(({ by, given }) => {
          const swings = swingsOf(given, months).filter(({ low, high }) => low !== high)
          const scale = scaleOf(swings.flatMap(({ low, high }) => [low, high]))
          const expected = surplusIn(given, 'likely', months)
          const table = (shown: readonly Swing<Side>[]) => (
            <table className="value-table narrow">
              <tbody>
                {shown.map(({ quantity, low, high }) => (
                  <tr key={`${quantity.by}-${quantity.line}`}>
                    <th scope="row">
                      {said.levers[quantity.code]}
                      <span className="meta">
                        {t.of(parties.name(quantity.by))}
                        {quantity.note === '' ? '' : ` · ${quantity.note}`}
                      </span>
                    </th>
                    <td className="drawn">
                      <Bar of={quantity.by} low={low} high={high} middle={expected} scale={scale} />
                    </td>
                    <td className="meta">{t.moves(tell.range(low, high))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
          return (
            <div key={by}>
              <h3>
                <Who of={by} name={said.sees(parties.name(by))} />
              </h3>
              {table(swings.slice(0, mostWanted))}
              {swings.length > mostWanted && (
                <details className="disclosure">
                  <summary>{t.all}</summary>
                  {table(swings)}
                </details>
              )}
            </div>
          )
        })}
      </div>
    </Part>
  )
}

const Differ = ({
  sheets,
  parties,
  months,
  tell,
}: Pick<Shared, 'view' | 'parties' | 'months' | 'tell'> & { readonly sheets: Sheets<Side> }) => {
  const { locale, words } = useLanguage()
  const t = words.value.differ
  const said = valueWordsOf(locale)
  const sides = [parties.left, ...parties.right]
  const rows = comparedBy(sheets, parties.all, months)
  const scale = scaleOf(
    rows.flatMap(({ by }) =>
      sides.flatMap((side) => {
        const amount = by[side]
        return amount === undefined ? [] : [amount.pessimistic, amount.optimistic]
      }),
    ),
  )
  return (
    <Part id="differ" title={t.title} says={rows.length === 0 ? t.nothing : t.says}>
      <table className="value-table">
        <caption className="sr">{t.caption}</caption>
        <tbody>
          {rows.map(({ code, by }) => (
            <Rows key={code} head={said.levers[code]}>
              {sides.map((side) => {
                const amount = by[side]
                return (
                  <tr key={side}>
                    <th scope="row">
                      <Who of={side} name={parties.name(side)} />
                    </th>
                    <td className="drawn">
                      {amount !== undefined && (
                        <Bar of={side} low={amount.pessimistic} high={amount.optimistic} middle={amount.likely} scale={scale} />
                      )}
                    </td>
                    <td>{amount === undefined ? t.notNamed : tell.range(amount.pessimistic, amount.optimistic)}</td>
                  </tr>
                )
              })}
            </Rows>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

/** What each has alone and by neutral measures, in the expected case of each view; see `orientationOf`. */
const Fair = (shared: Shared) => {
  const t = useWords().value.fair
  const isMany = shared.parties.all.length > 2
  return (
    <Part id="fair" title={t.title} says={isMany ? t.saysMany : t.says}>
      {isMany ? <FairOfMany {...shared} /> : <FairOfTwo {...shared} />}
    </Part>
  )
}

/** For two, both measures are one. */
const FairOfTwo = ({ parties, seen, months, tell }: Shared) => {
  const { locale, words } = useLanguage()
  const t = words.value.fair
  const said = valueWordsOf(locale)
  const views = seen.map((one) => ({ ...one, ...orientationOf(one.given, months) }))
  return (
    <table className="value-table plain">
      <caption className="sr">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t.party}</span>
          </th>
          <th scope="col">{t.alone}</th>
          {views.map(({ by }) => (
            <th key={by} scope="col">
              <Who of={by} name={said.sees(parties.name(by))} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[parties.left, ...parties.right].map((party) => (
          <tr key={party}>
            <th scope="row">
              <Who of={party} name={parties.name(party)} />
            </th>
            <td data-of={t.alone}>{tell.amount(views[0]?.alone[parties.all.indexOf(party)] ?? 0)}</td>
            {views.map(({ by, equal }) => (
              <td key={by} data-of={said.sees(parties.name(by))}>
                {tell.amount(equal.parts[parties.all.indexOf(party)] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const FairOfMany = ({ view, parties, seen, months, tell }: Shared) => {
  const { locale, words } = useLanguage()
  const t = words.value.fair
  const said = valueWordsOf(locale)
  const tools = useTools(view.parties)
  const names = (sides: readonly Side[]): string => tools.list(sides.map(parties.name))
  const views = seen.map((one) => ({ ...one, ...orientationOf(one.given, months) }))
  const stands = (measure: string, { objecting }: Division<Side>): string =>
    objecting === undefined
      ? t.stable(measure)
      : t.objects(measure, names(objecting.group), objecting.group.length === 1, tell.amount(objecting.lacks))
  return (
    <>
      <table className="value-table plain">
        <caption className="sr">{t.captionMany}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t.party}</span>
            </th>
            <th scope="col">{t.alone}</th>
            <th scope="col">{t.equal}</th>
            <th scope="col">{t.shapley}</th>
          </tr>
        </thead>
        <tbody>
          {views.map(({ by, alone, equal, shapley, isAsked }) => (
            <Rows key={by} colSpan={4} head={<Who of={by} name={said.sees(parties.name(by))} />}>
              {[parties.left, ...parties.right].map((party) => {
                const at = parties.all.indexOf(party)
                return (
                  <tr key={party}>
                    <th scope="row">
                      <Who of={party} name={parties.name(party)} />
                    </th>
                    <td data-of={t.alone}>{tell.amount(alone[at] ?? 0)}</td>
                    <td data-of={t.equal}>{tell.amount(equal.parts[at] ?? 0)}</td>
                    <td data-of={t.shapley}>{tell.amount(shapley.parts[at] ?? 0)}</td>
                  </tr>
                )
              })}
              <tr>
                <td colSpan={4} className="meta">
                  {isAsked ? `${stands(t.equal, equal)} ${stands(t.shapley, shapley)}` : t.allNeeded}
                </td>
              </tr>
            </Rows>
          ))}
        </tbody>
      </table>
      <details className="disclosure">
        <summary>{t.groups}</summary>
        <p className="sub">{t.groupsSays}</p>
        <table className="value-table plain">
          <caption className="sr">{t.groups}</caption>
          <thead>
            <tr>
              <th scope="col">{t.group}</th>
              {views.map(({ by }) => (
                <th key={by} scope="col">
                  <Who of={by} name={said.sees(parties.name(by))} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(views[0]?.groups ?? []).map(({ members }, at) => (
              <tr key={members.join('')}>
                <th scope="row">{names(members)}</th>
                {views.map(({ by, groups }) => (
                  <td key={by} data-of={said.sees(parties.name(by))}>
                    {tell.amount(groups[at]?.worth ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

/** What a form of a question keeps as its draft; see `interview/question-page.tsx`. */
interface Prepared {
  readonly value: AnswerValue
  readonly interest: string
  readonly reason: string
  readonly version: number
}

/** A limit and a day to reckon again, as drafts of answers: nothing is answered by itself. */
const Stop = ({ view, seen, months, tell }: Shared) => {
  const { words } = useLanguage()
  const t = words.value.stop
  const { side, mayNegotiate } = view.viewer
  const worst = Math.min(...seen.map(({ given }) => surplusIn(given, 'pessimistic', 12)))
  const limit: AnswerValue = {
    kind: 'rows',
    rows: [{ what: t.what, target: t.target(tell.amount(roughly(Math.min(0, worst)))), by: inAYear() }],
  }
  const middle = Math.min(...seen.map(({ outcome }) => evenBy(outcome, 0.5) ?? months))
  const review: AnswerValue = { kind: 'quantity', value: middle <= 6 ? 3 : middle <= 18 ? 6 : 12 }
  return (
    <Part id="stop" title={t.title} says={t.says}>
      {side !== null && mayNegotiate && (
        <div className="actions">
          <Prepare view={view} side={side} question="valueCase.stopIf" value={limit} words={t} label={t.limit} />
          <Prepare view={view} side={side} question="valueCase.reviewMonths" value={review} words={t} label={t.review} />
        </div>
      )}
    </Part>
  )
}

/** A year from today, where the reader is. */
const inAYear = (): string => {
  const now = new Date()
  return `${now.getFullYear() + 1}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(Math.min(28, now.getDate())).padStart(2, '0')}`
}

const Prepare = ({
  view,
  side,
  question,
  value,
  words,
  label,
}: {
  readonly view: CooperationView
  readonly side: Side
  readonly question: QuestionId
  readonly value: AnswerValue
  readonly words: Words['value']['stop']
  readonly label: string
}) => {
  const navigate = useNavigate()
  const { draft, set } = useDraft<Prepared>(view, `answer:${question}`)
  const point = view.negotiation.points.find((one) => one.question === question)
  if (point?.state === 'agreed') return <p className="meta">{`${label}: ${words.agreed}`}</p>
  const prepare = (): void => {
    const own = point?.state === 'differs' ? point.positions[side] : view.negotiation.answers[side]?.[question]
    // What somebody has already written there is not written over.
    if (draft === undefined && own === undefined) set({ value, interest: '', reason: '', version: 0 })
    const [topic = '', name = ''] = question.split('.')
    void navigate({ to: '/c/$cooperation/questions/$topic/$name', params: { cooperation: view.id, topic, name } })
  }
  return (
    <Button small onClick={prepare}>
      {label}
    </Button>
  )
}
