import './overview.css'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import type { QuestionId } from '#core/catalogue/topic.ts'
import type { HistoryEntry } from '#core/negotiation/view.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useSpoken, type Spoken } from '../catalogue/spoken.ts'
import { useAnswerQueue } from '../cooperation/answer-queue.ts'
import { byTopic, isAgreed, topicOf } from '../cooperation/answers.ts'
import { partiesOf, speakerName, useCooperation, type Parties } from '../cooperation/data.ts'
import { useLanguage, type Words } from '../language/language.tsx'
import { dayOf, momentOf } from '../language/dates.ts'
import { Who } from '../ui/mark.tsx'
import { usePageTitle } from '../ui/page.tsx'
import { Phases } from '../ui/phases.tsx'
import { Row, Sides, type SideOfRow } from '../ui/three.tsx'
import { useFreshlyAgreed } from '../ui/use-freshly-agreed.ts'
import type { OpenFinding } from './open-findings.ts'
import {
  askedOfAll,
  namesOf,
  phaseOf,
  sideStanding,
  waitingFindings,
  waitingForOther,
  waitingForOwn,
  type SideStanding,
  type Waiting,
} from './standing.ts'

/** The engine comes after the page: nobody waits for it. */
const RehearsalProbe = lazy(async () => ({ default: (await import('./rehearsal-probe.tsx')).RehearsalProbe }))

/** What nobody has moved yet; none until the engine has come. */
function useOpenFindings(view: CooperationView): readonly OpenFinding[] {
  const { language } = useLanguage()
  const [found, setFound] = useState<readonly OpenFinding[]>([])
  useEffect(() => {
    let gone = false
    const find = async (): Promise<void> => {
      const { openFindings } = await import('./open-findings.ts')
      if (!gone) setFound(openFindings(view, language))
    }
    void find()
    return () => {
      gone = true
    }
  }, [view, language])
  return found
}

/** Where the cooperation stands: the agreed middle, what is next, and what waits for whom. */
export const OverviewPage = () => {
  const view = useCooperation()
  const { language, words } = useLanguage()
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
  const head = (side: Side) => ({
    of: side,
    name: parties.name(side),
    ...noteOf(side),
  })
  const isAbsent = (side: Side): boolean => view.parties.some((party) => party.side === side && !party.joined)
  const noteOf = (side: Side): { readonly note?: string } => {
    if (isAbsent(side)) return { note: t.notJoined }
    return parties.own === null ? {} : { note: side === parties.own ? words.ui.yourSide : words.ui.otherSide }
  }
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {view.name}
          </h1>
          <p className="sub">{t.since(dayOf(language, view.createdAt))}</p>
        </div>
        <NextStep view={view} parties={parties} waiting={mine} spoken={spoken} />
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
          {parties.own === null ? (
            <WaitingList title={t.openWith(parties.name(parties.left))} waiting={waitingForOther(view, parties.left)} spoken={spoken} />
          ) : (
            <WaitingList title={t.openWithYou} waiting={mine} spoken={spoken} cooperation={view.id} />
          )}
        </section>
        <section>
          <Suspense fallback={<div className="probe" />}>
            <RehearsalProbe view={view} />
          </Suspense>
          {parties.own === null && findings.length > 0 && (
            <WaitingList title={t.findings} waiting={waitingFindings(findings)} spoken={spoken} cooperation={view.id} />
          )}
          <History view={view} spoken={spoken} />
        </section>
        <section>
          {parties.right.map((side) =>
            isAbsent(side) ? (
              <Absent key={side} name={parties.name(side)} cooperation={view.id} />
            ) : (
              <WaitingList key={side} title={t.openWith(parties.name(side))} waiting={waitingForOther(view, side)} spoken={spoken} />
            ),
          )}
        </section>
      </div>
    </div>
  )
}

const longestLabel = 38

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
      return { of, arm: 'full', says: text.length > longestLabel ? `${text.slice(0, longestLabel - 1).trimEnd()}…` : text }
    }
    case 'covered':
      return { of, arm: 'covered', says: ui.covered }
    case 'partly':
      return { of, arm: 'wait', says: ui.partly(standing.done, standing.all) }
    case 'missing':
      return { of, arm: 'wait', says: ui.missing }
  }
}

/** The one solid button of the page, with the reason for it. */
const NextStep = ({
  view,
  parties,
  waiting,
  spoken,
}: {
  readonly view: CooperationView
  readonly parties: Parties
  readonly waiting: readonly Waiting[]
  readonly spoken: Spoken
}) => {
  const { words } = useLanguage()
  const t = words.overview
  const [first] = waiting
  const others = spoken.tools.list(namesOf(parties, parties.right))
  if (view.negotiation.ended !== undefined) return <Next says={t.ended(parties.name(view.negotiation.ended.side))} />
  if (first !== undefined) {
    return (
      <Next says={nextSays(t, first, waiting, spoken)}>
        <WaitingLink of={first} cooperation={view.id} className="btn solid">
          {t.nextStep[first.kind]}
        </WaitingLink>
      </Next>
    )
  }
  if (parties.own === null || !view.viewer.mayNegotiate) {
    return (
      <Next says={parties.own === null ? t.coachNext : t.readerNext}>
        {parties.own === null ? (
          <Link to="/c/$cooperation/compare" params={{ cooperation: view.id }} className="btn solid">
            {t.nextStep.settle}
          </Link>
        ) : (
          <Link to="/c/$cooperation/contract" params={{ cooperation: view.id }} className="btn solid">
            {t.readContract}
          </Link>
        )}
      </Next>
    )
  }
  const all = byTopic(view).flatMap((topic) => topic.points)
  return (
    <Next says={all.every(isAgreed) ? t.allAgreed : t.waitFor(others)}>
      <Link to="/c/$cooperation/contract" params={{ cooperation: view.id }} className="btn solid">
        {t.readContract}
      </Link>
    </Next>
  )
}

/** Why the first of these is the next step. */
function nextSays(t: Words['overview'], first: Waiting, waiting: readonly Waiting[], spoken: Spoken): string {
  switch (first.kind) {
    case 'findingProposal':
      return t.nextSays.findingProposal(first.count)
    case 'finding':
      return t.nextSays.finding(waiting.filter(({ kind }) => kind === 'finding').length)
    case 'proposal':
    case 'answer':
    case 'reveal':
    case 'settle':
      return t.nextSays[first.kind](first.count, spoken.heading(first.topic))
  }
}

/** Leads to where something can be done about it. */
const WaitingLink = ({
  of,
  cooperation,
  className,
  children,
}: {
  readonly of: Waiting
  readonly cooperation: string
  readonly className?: string
  readonly children: ReactNode
}) => {
  const styled = className === undefined ? {} : { className }
  switch (of.kind) {
    case 'findingProposal':
      return (
        <Link to="/c/$cooperation/findings" params={{ cooperation }} {...styled}>
          {children}
        </Link>
      )
    case 'finding':
      return (
        <Link to="/c/$cooperation/findings" params={{ cooperation }} hash={of.finding.hash} {...styled}>
          {children}
        </Link>
      )
    case 'answer':
    case 'reveal':
      return (
        <Link to="/c/$cooperation/questions/$topic" params={{ cooperation, topic: of.topic }} {...styled}>
          {children}
        </Link>
      )
    case 'proposal':
    case 'settle':
      return (
        <Link to="/c/$cooperation/compare/$topic" params={{ cooperation, topic: of.topic }} {...styled}>
          {children}
        </Link>
      )
  }
}

const Next = ({ says, children }: { readonly says: string; readonly children?: ReactNode }) => {
  const t = useLanguage().words.overview
  return (
    <div className="next">
      <p>
        <span className="label">{t.next}</span> {says}
      </p>
      {children}
    </div>
  )
}

/** A company that nobody has answered for yet: the cooperation waits for its first person. */
const Absent = ({ name, cooperation }: { readonly name: string; readonly cooperation: string }) => {
  const t = useLanguage().words.overview
  return (
    <>
      <h2>{name}</h2>
      <ul className="todo">
        <li className="nothing">{t.absent(name)}</li>
        <li>
          <Link to="/c/$cooperation/people" params={{ cooperation }}>
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
  cooperation,
}: {
  readonly title: string
  readonly waiting: readonly Waiting[]
  readonly spoken: Spoken
  /** Set where the reader can do something about it: then each line leads there. */
  readonly cooperation?: string
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
            {cooperation === undefined ? (
              <span>{nameOf(each)}</span>
            ) : (
              <WaitingLink of={each} cooperation={cooperation}>
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
  const { language, words } = useLanguage()
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
              <span className="meta">{momentOf(language, entry.at)}</span>
            </li>
          )
        })}
      </ol>
    </>
  )
}
