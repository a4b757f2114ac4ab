import './overview.css'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { QuestionId } from '#core/catalogue/topic.ts'
import type { HistoryEntry } from '#core/negotiation/view.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { InvitationView } from '#wire/access.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useSpoken, type Spoken } from '../catalogue/spoken.ts'
import { useAnswerQueue } from '../cooperation/answer-queue.ts'
import { byTopic, isAgreed, topicOf } from '../cooperation/answers.ts'
import { partiesOf, speakerName, useCooperation, type Parties } from '../cooperation/data.ts'
import { useLanguage } from '../language/language.tsx'
import { dayOf, momentOf } from '../language/dates.ts'
import { Who } from '../ui/mark.tsx'
import { usePageTitle } from '../ui/page.tsx'
import { Phases } from '../ui/phases.tsx'
import { Row, Sides, type SideOfRow } from '../ui/three.tsx'
import { useFreshlyAgreed } from '../ui/use-freshly-agreed.ts'
import { NextStep, WaitingLink } from './next-step.tsx'
import {
  askedOfAll,
  phaseOf,
  sideStanding,
  waitingFindings,
  waitingForOther,
  waitingForOwn,
  type SideStanding,
  type Waiting,
} from './standing.ts'
import { stepOf } from './step.ts'
import { useAbsent } from './use-absent.ts'
import { useOpenFindings } from './use-open-findings.ts'

/** The engine comes after the page: nobody waits for it. */
const RehearsalProbe = lazy(async () => ({ default: (await import('./rehearsal-probe.tsx')).RehearsalProbe }))

/** Where the cooperation stands: the agreed middle, what is next, and what waits for whom. */
export const OverviewPage = () => {
  const view = useCooperation()
  const { locale, words } = useLanguage()
  const t = words.overview
  const spoken = useSpoken()
  const heading = usePageTitle(view.name)
  const { items } = useAnswerQueue(view.viewer.person)
  const parties = partiesOf(view)
  const topics = byTopic(view).filter(({ points }) => points.length > 0)
  const points = topics.flatMap((topic) => topic.points)
  const agreed = points.filter(isAgreed).length
  const fresh = useFreshlyAgreed(topics.filter((topic) => topic.points.every(isAgreed)).map(({ topic }) => topic))
  const findings = useOpenFindings(view)
  const asked = askedOfAll(view)
  const mine = parties.own !== null && view.viewer.mayNegotiate ? waitingForOwn(view, parties.own, items, findings) : []
  const { absent, uninvited, invited } = useAbsent(view)
  const head = (side: Side) => ({
    of: side,
    name: parties.name(side),
    ...noteOf(side),
  })
  const isAbsent = (side: Side): boolean => absent.includes(side)
  const noteOf = (side: Side): { readonly note?: string } => {
    if (isAbsent(side)) return { note: t.notJoined }
    return parties.own === null ? {} : { note: side === parties.own ? words.ui.yourSide : words.ui.otherSide }
  }
  const other = (side: Side) =>
    isAbsent(side) ? (
      <Absent key={side} view={view} name={parties.name(side)} invitations={invited.filter((each) => each.side === side)} />
    ) : (
      <WaitingList key={side} title={t.openWith(parties.name(side))} waiting={waitingForOther(view, side)} spoken={spoken} />
    )
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {view.name}
          </h1>
          <p className="sub">{t.since(dayOf(locale, view.createdAt))}</p>
        </div>
        {uninvited === undefined ? (
          <div className="next" />
        ) : (
          <NextStep view={view} step={stepOf(view, mine, findings.length, uninvited)} waiting={mine} spoken={spoken} />
        )}
      </div>
      <Phases label={t.phasesLabel} names={t.phases} now={phaseOf(view, topics, findings)} />
      <section aria-labelledby="middle" className="meeting">
        <Sides left={head(parties.left)} right={parties.right.map(head)}>
          <h2 id="middle">{t.middle}</h2>
          <p className="meta">{t.agreedOf(agreed, points.length)}</p>
        </Sides>
        <ol className="rows">
          {topics.map(({ topic, points: own }) => {
            const done = own.filter(isAgreed).length
            const all = done === own.length
            const side = (of: Side): SideOfRow => {
              const theirs = of === parties.own ? own : own.filter((point) => asked.has(point.question))
              return sideOfRow(of, sideStanding(theirs.length === 0 ? own : theirs, of), parties, spoken, words.ui)
            }
            const differs = own.some((point) => point.state === 'differs')
            const params = { cooperation: view.id, topic }
            return (
              <Row
                key={topic}
                agreed={all}
                fresh={fresh.has(topic)}
                done={done / own.length}
                left={side(parties.left)}
                right={parties.right.map(side)}
              >
                {all || differs || done > 0 ? (
                  <Link to="/c/$cooperation/compare/$topic" params={params}>
                    {spoken.heading(topic)}
                  </Link>
                ) : (
                  <Link to="/c/$cooperation/questions/$topic" params={params}>
                    {spoken.heading(topic)}
                  </Link>
                )}
                <span className="num">{t.count(done, own.length)}</span>
              </Row>
            )
          })}
        </ol>
      </section>
      <div className="three foot3">
        <section>
          {parties.own === null ? other(parties.left) : <WaitingList title={t.openWithYou} waiting={mine} spoken={spoken} view={view} />}
        </section>
        <section>
          <Suspense fallback={<div className="probe" />}>
            <RehearsalProbe view={view} />
          </Suspense>
          {parties.own === null && findings.length > 0 && (
            <WaitingList title={t.findings} waiting={waitingFindings(findings)} spoken={spoken} view={view} />
          )}
          <History view={view} spoken={spoken} />
        </section>
        <section>{parties.right.map(other)}</section>
      </div>
    </div>
  )
}

const longestLabel = 38

/** Cut between words; a first word that is too long by itself is cut where it must. */
function shortened(text: string): string {
  if (text.length <= longestLabel) return text
  const cut = text.slice(0, longestLabel)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > longestLabel / 2 ? end : longestLabel - 1).replace(/[\s,.;:]+$/u, '')} …`
}

function sideOfRow(
  of: Side,
  standing: SideStanding,
  parties: Parties,
  spoken: Spoken,
  ui: ReturnType<typeof useLanguage>['words']['ui'],
): SideOfRow {
  switch (standing.kind) {
    case 'agreed':
      return { of, arm: 'full', says: ui.agreed(parties.name(of)), hidden: true }
    case 'differs': {
      const text = standing.value === undefined ? '' : spoken.answer(standing.question, standing.value)
      return { of, arm: 'full', says: shortened(text) }
    }
    case 'covered':
      return { of, arm: 'covered', says: ui.covered }
    case 'partly':
      return { of, arm: 'wait', says: ui.partly(standing.done, standing.all) }
    case 'missing':
      return { of, arm: 'wait', says: ui.missing }
  }
}

/** A company that nobody has answered for yet: the cooperation waits for its first person. */
const Absent = ({
  view,
  name,
  invitations,
}: {
  readonly view: CooperationView
  readonly name: string
  readonly invitations: readonly InvitationView[]
}) => {
  const { locale, words } = useLanguage()
  const t = words.overview
  return (
    <>
      <h2>{name}</h2>
      <ul className="todo">
        <li className="nothing">
          {t.absent(name)} {view.viewer.side !== null && view.viewer.mayNegotiate && t.absentAnswer}
        </li>
        {invitations.map(({ id, email, expiresAt }) => (
          <li key={id}>{t.invited(email, dayOf(locale, expiresAt))}</li>
        ))}
        <li>
          <Link
            to="/c/$cooperation/people"
            params={{ cooperation: view.id }}
            hash={invitations.length === 0 ? 'invite' : 'open-invitations'}
          >
            {t.invitations}
          </Link>
        </li>
      </ul>
    </>
  )
}

const WaitingList = ({
  title,
  waiting,
  spoken,
  view,
}: {
  readonly title: string
  readonly waiting: readonly Waiting[]
  readonly spoken: Spoken
  /** Set where the reader can do something about it: then each line leads there. */
  readonly view?: CooperationView
}) => {
  const { words } = useLanguage()
  const t = words.overview
  const shown = waiting.slice(0, mostWaiting)
  const rest = waiting.slice(mostWaiting).reduce((sum, { count }) => sum + count, 0)
  const nameOf = (each: Waiting): string =>
    each.kind === 'finding' ? each.finding.question : each.kind === 'findingProposal' ? t.findings : spoken.heading(each.topic)
  const noteOf = (each: Waiting): string =>
    each.kind === 'finding'
      ? words.finding.kinds[each.finding.code]
      : t.waiting[each.kind === 'findingProposal' ? 'proposal' : each.kind](each.count)
  return (
    <>
      <h2>
        {title} <span className="num">{waiting.reduce((sum, { count }) => sum + count, 0)}</span>
      </h2>
      <ul className="todo">
        {shown.length === 0 && <li className="nothing">{t.nothing}</li>}
        {shown.map((each) => (
          <li key={each.kind === 'finding' ? each.finding.key : each.kind === 'findingProposal' ? each.kind : `${each.topic}-${each.kind}`}>
            {view === undefined ? (
              <span>{nameOf(each)}</span>
            ) : (
              <WaitingLink of={each} view={view}>
                {nameOf(each)}
              </WaitingLink>
            )}
            <span className="meta num">{noteOf(each)}</span>
          </li>
        ))}
        {rest > 0 && <li className="nothing">{t.andMore(rest)}</li>}
      </ul>
    </>
  )
}

const mostWaiting = 8

const lastEvents = 3

/** What happened last, for this reader: who did what, when. */
const History = ({ view, spoken }: { readonly view: CooperationView; readonly spoken: Spoken }) => {
  const { locale, words } = useLanguage()
  const t = words.overview
  const last = (view.negotiation.history as readonly HistoryEntry[])
    .filter(({ type }) => type !== 'answered')
    .toReversed()
    .slice(0, lastEvents)
  return (
    <>
      <h2>{t.history}</h2>
      <ol className="todo history">
        {last.length === 0 && <li className="nothing">{t.historyEmpty}</li>}
        {last.map((entry) => {
          const topics = [...new Set((entry.questions ?? []).map((question: QuestionId) => topicOf(question)))]
          const about = topics.length === 0 ? '' : spoken.tools.list(topics.slice(0, 3).map(spoken.heading))
          const side = view.people.find(({ person }) => person === entry.person)?.side ?? null
          return (
            <li key={`${entry.at}-${entry.type}-${entry.questions?.[0] ?? entry.proposal ?? ''}`}>
              <span>
                {entry.type === 'revealed' ? null : <Who of={side ?? 'coach'} name={speakerName(view, { side, person: entry.person })} />}{' '}
                {t.events[entry.type](entry.questions?.length ?? 0, about)}
              </span>
              <span className="meta">{momentOf(locale, entry.at)}</span>
            </li>
          )
        })}
      </ol>
    </>
  )
}
