import './fit.css'
import { Link } from '@tanstack/react-router'
import { Suspense, type ReactNode } from 'react'
import { scenarios, type ScenarioId } from '#core/catalogue/scenarios.ts'
import { gapsOf, trendsOf, type ScaleGap } from '#core/fit/gaps.ts'
import { areas, knowledgeIds, mustIds, readinessIds, wishIds } from '#core/fit/items.ts'
import type { FitDraft, FitSheet } from '#core/fit/sheet.ts'
import { talkingPoints, topicsToSettle } from '#core/fit/talking-points.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { fitWordsOf } from '#text/fit.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { topicOf } from '../cooperation/answers.ts'
import { partiesOf, useCooperation, type Parties } from '../cooperation/data.ts'
import { dayOf } from '../language/dates.ts'
import { useLanguage, useWords } from '../language/language.tsx'
import { useTools } from '../language/tools.ts'
import { useStories } from '../rehearsal/stories.ts'
import type { SheetsOf } from '../sheet/data.ts'
import { Empty } from '../ui/empty.tsx'
import { Mark, Who } from '../ui/mark.tsx'
import { Page } from '../ui/page.tsx'
import { fitStore } from './data.ts'
import { PointList } from './points.tsx'

type Sheets = SheetsOf<FitDraft, FitSheet>
type Round = Sheets['rounds'][number]

/** Where the sides see the same and where they do not, and what to talk about. */
export const FitPage = () => {
  const view = useCooperation()
  const { locale, words } = useLanguage()
  const t = words.fit
  const sheets = fitStore.use(view.id)
  const parties = partiesOf(view)
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
    <Page title={t.title} place={view.name} sub={t.round(latest.round, dayOf(locale, latest.at))}>
      <Results view={view} rounds={sheets.rounds} latest={latest} parties={parties} />
      <div className="fit-again">
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
  readonly sheets: Sheets
  readonly parties: Parties
  readonly first?: boolean
}) => {
  const { locale, words } = useLanguage()
  const t = words.fit
  const tools = useTools(view.parties)
  const missing = parties.all.filter((side) => !sheets.handedIn.some((one) => one.side === side))
  const { side, mayNegotiate } = view.viewer
  const isMine = side !== null && mayNegotiate && missing.includes(side) && view.negotiation.ended === undefined
  return (
    <>
      {sheets.handedIn.length > 0 && (
        <p className="meta">
          {sheets.handedIn.map((one) => t.handedIn(parties.name(one.side), dayOf(locale, one.at))).join(' ')}{' '}
          {t.waitsFor(tools.list(missing.map(parties.name)))}
        </p>
      )}
      {isMine && (
        <>
          {!first && <p className="sub">{t.againSays}</p>}
          <Link to="/c/$cooperation/fit/answer" params={{ cooperation: view.id }} className={`btn${first ? ' solid' : ''}`}>
            {sheets.own !== undefined ? t.goOn : first || sheets.handedIn.length > 0 ? t.answer : t.again}
          </Link>
        </>
      )}
    </>
  )
}

/** More than these are read where there is time. */
const mostPoints = 7

const Results = ({
  view,
  rounds,
  latest,
  parties,
}: {
  readonly view: CooperationView
  readonly rounds: readonly Round[]
  readonly latest: Round
  readonly parties: Parties
}) => {
  const t = useWords().fit
  const points = talkingPoints(latest.sheets, parties.all)
  const shared = { parties, sheets: latest.sheets }
  return (
    <div className="fit-results">
      <Part id="talk" title={t.talk.title} says={points.length === 0 ? t.talk.nothing : t.talk.says}>
        <PointList view={view} points={points.slice(0, mostPoints)} />
        {points.length > mostPoints && (
          <details className="disclosure">
            <summary>{t.talk.rest(points.length - mostPoints)}</summary>
            <PointList view={view} points={points.slice(mostPoints)} />
          </details>
        )}
      </Part>
      <Suspense>
        <Stories view={view} topics={topicsToSettle(points)} />
      </Suspense>
      {rounds.length > 1 && <History rounds={rounds} parties={parties} />}
      <Gaps {...shared} />
      <Answers {...shared} />
      <Knowledge {...shared} />
    </div>
  )
}

interface Shared {
  readonly parties: Parties
  readonly sheets: Round['sheets']
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
  readonly children?: ReactNode
}) => (
  <section className="fit-part" aria-labelledby={`fit-${id}`}>
    <h2 id={`fit-${id}`}>{title}</h2>
    {says !== undefined && <p className="sub">{says}</p>}
    {children}
  </section>
)

const mostStories = 6

/** The emergencies of the library whose answers belong to the points; one per topic, so that not one topic fills the list. */
const Stories = ({ view, topics }: { readonly view: CooperationView; readonly topics: readonly string[] }) => {
  const t = useWords().fit.stories
  const { stories } = useStories()
  const shown: ScenarioId[] = []
  for (const topic of topics) {
    const found = scenarios.find(({ id, closes }) => !shown.includes(id) && closes.some((question) => topicOf(question) === topic))
    if (found !== undefined && shown.length < mostStories) shown.push(found.id)
  }
  if (shown.length === 0) return null
  return (
    <Part id="stories" title={t.title} says={t.says}>
      <ul className="todo">
        {shown.map((id) => (
          <li key={id}>
            <Link to="/c/$cooperation/rehearsal" params={{ cooperation: view.id }} hash={id}>
              {stories[id].title}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  )
}

const Gaps = ({ parties, sheets }: Shared) => {
  const { locale, words } = useLanguage()
  const t = words.fit.gaps
  const said = fitWordsOf(locale)
  const gaps = gapsOf(sheets, parties.all)
  return (
    <Part id="gaps" title={t.title} says={t.says}>
      {areas.map((area) => (
        <section key={area} aria-labelledby={`fit-area-${area}`}>
          <h3 id={`fit-area-${area}`}>{said.areas[area].title}</h3>
          <ul className="fit-rows">
            {gaps
              .filter((gap) => gap.area === area)
              .map((gap) => (
                <li key={gap.scale}>
                  <h4>
                    {said.scales[gap.scale].question}
                    <span className="meta">{gap.apart === 0 ? t.same : t.steps(gap.apart)}</span>
                  </h4>
                  <Said side={parties.left} gap={gap} sheets={sheets} parties={parties} />
                  <Track gap={gap} parties={parties} />
                  <div className="fit-others">
                    {parties.right.map((side) => (
                      <Said key={side} side={side} gap={gap} sheets={sheets} parties={parties} />
                    ))}
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Part>
  )
}

const Said = ({ side, gap, sheets, parties }: Shared & { readonly side: Side; readonly gap: ScaleGap<Side> }) => {
  const { locale, words } = useLanguage()
  const step = gap.steps[side]
  const note = sheets[side]?.notes[gap.scale] ?? ''
  if (step === undefined) return <div />
  return (
    <div className="fit-said">
      <Who of={side} name={parties.name(side)} />
      <p>{fitWordsOf(locale).scales[gap.scale].anchors[step]}</p>
      {note.trim() !== '' && (
        <p className="meta">
          {words.fit.gaps.note}: {note}
        </p>
      )}
    </div>
  )
}

/** Five steps and where each side stands on them; who stands on the same step stand above each other. */
const Track = ({ gap, parties }: { readonly gap: ScaleGap<Side>; readonly parties: Parties }) => {
  const t = useWords().fit.gaps
  const all = [parties.left, ...parties.right].flatMap((side) => {
    const step = gap.steps[side]
    return step === undefined ? [] : [{ side, step }]
  })
  const [low, high] = [Math.min(...all.map(({ step }) => step)), Math.max(...all.map(({ step }) => step))]
  return (
    <div className="fit-track">
      <span className="sr">{all.map(({ side, step }) => t.at(parties.name(side), step / 25 + 1)).join(', ')}</span>
      {[0, 25, 50, 75, 100].map((step) => (
        <i key={step} className="tick" style={{ left: `${step}%` }} />
      ))}
      {high > low && <i className="between" style={{ left: `${low}%`, width: `${high - low}%` }} />}
      {all.map(({ side, step }) => {
        const same = all.filter((one) => one.step === step)
        const up = (same.findIndex((one) => one.side === side) - (same.length - 1) / 2) * 16
        return (
          <span key={side} className="fit-place" style={{ '--at': step, '--up': `${up}px` } as React.CSSProperties}>
            <Mark of={side} />
          </span>
        )
      })}
    </div>
  )
}

const History = ({ rounds, parties }: { readonly rounds: readonly Round[]; readonly parties: Parties }) => {
  const { locale, words } = useLanguage()
  const t = words.fit.history
  const said = fitWordsOf(locale)
  const trends = trendsOf(
    rounds.map(({ sheets }) => sheets),
    parties.all,
  )
  const sides = [parties.left, ...parties.right]
  return (
    <Part id="history" title={t.title} says={trends.length === 0 ? t.nothing : t.says}>
      {trends.length > 0 && (
        <table className="fit-table">
          <thead>
            <tr>
              <th scope="col">{t.asked}</th>
              {rounds.map(({ round, at }) => (
                <th key={round} scope="col">
                  {dayOf(locale, at)}
                </th>
              ))}
              <th scope="col">{t.moved}</th>
            </tr>
          </thead>
          <tbody>
            {trends.map(({ scale, rounds: gaps, moved }) => (
              <tr key={scale}>
                <th scope="row">{said.scales[scale].short}</th>
                {gaps.map((gap, at) => (
                  <td key={rounds[at]?.round} data-of={dayOf(locale, rounds[at]?.at ?? '')}>
                    <Track gap={gap} parties={parties} />
                  </td>
                ))}
                <td>
                  {sides
                    .flatMap((side) => {
                      const by = moved[side]
                      return by === undefined ? [] : [by > 0 ? t.up(parties.name(side), by) : t.down(parties.name(side), -by)]
                    })
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}

/** Readiness, musts and wishes: what each side said, column beside column. */
const Answers = ({ parties, sheets }: Shared) => {
  const { locale, words } = useLanguage()
  const t = words.fit
  const said = fitWordsOf(locale)
  return (
    <>
      <Beside
        id="ready"
        words={t.ready}
        parties={parties}
        rows={readinessIds.map((id) => ({
          id,
          head: said.readiness[id],
          says: (side) => {
            const answer = sheets[side]?.readiness[id]
            return answer === undefined ? '' : said.readinessAnswers[answer]
          },
        }))}
      />
      <Beside
        id="musts"
        words={t.musts}
        parties={parties}
        rows={mustIds.map((id) => ({
          id,
          head: said.musts[id].says,
          says: (side) => {
            const answer = sheets[side]?.musts[id]
            return answer === undefined ? '' : said.mustAnswers[answer]
          },
        }))}
      />
      <Beside
        id="wishes"
        words={t.wishes}
        parties={parties}
        rows={wishIds.map((id) => ({
          id,
          head: said.wishes[id].says,
          says: (side) => {
            const wish = sheets[side]?.wishes[id]
            if (wish === undefined) return ''
            return wish.met === null ? said.weights[wish.weight] : `${said.weights[wish.weight]} · ${said.met[wish.met]}`
          },
        }))}
      />
    </>
  )
}

const Beside = ({
  id,
  words,
  parties,
  rows,
}: {
  readonly id: string
  readonly words: { readonly title: string; readonly says: string }
  readonly parties: Parties
  readonly rows: readonly { readonly id: string; readonly head: string; readonly says: (side: Side) => string }[]
}) => {
  const t = useWords().fit
  const sides = [parties.left, ...parties.right]
  return (
    <Part id={id} title={words.title} says={words.says}>
      <table className="fit-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t.subject}</span>
            </th>
            {sides.map((side) => (
              <th key={side} scope="col">
                <Who of={side} name={parties.name(side)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, head, says }) => (
            <tr key={row}>
              <th scope="row">{head}</th>
              {sides.map((side) => (
                <td key={side} data-of={parties.name(side)}>
                  {says(side)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

/** What can, could and cannot be shared, by side. */
const Knowledge = ({ parties, sheets }: Shared) => {
  const { locale, words } = useLanguage()
  const t = words.fit.knowledge
  const said = fitWordsOf(locale)
  return (
    <Part id="knowledge" title={t.title} says={t.says}>
      <div className="fit-knowledge">
        {(['can', 'could', 'cannot'] as const).map((how) => (
          <div key={how}>
            <h3>{said.sharings[how]}</h3>
            {[parties.left, ...parties.right].map((side) => {
              const what = knowledgeIds.filter((id) => sheets[side]?.knowledge[id] === how)
              return (
                <div key={side}>
                  <h4>
                    <Who of={side} name={parties.name(side)} />
                  </h4>
                  {what.length === 0 ? (
                    <p className="meta">{t.nothing}</p>
                  ) : (
                    <ul>
                      {what.map((id) => (
                        <li key={id}>{said.knowledge[id]}</li>
                      ))}
                    </ul>
                  )}
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </Part>
  )
}
