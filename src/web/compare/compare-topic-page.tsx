import './compare.css'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { topics as catalogue } from '#core/catalogue/topics.ts'
import type { TopicId } from '#core/catalogue/topic.ts'
import type { Point } from '#core/negotiation/view.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { AnswerText } from '../catalogue/answer-text.tsx'
import { useSpoken, type Spoken } from '../catalogue/spoken.ts'
import { byTopic, isAgreed } from '../cooperation/answers.ts'
import { partiesOf, useCooperation, type Parties } from '../cooperation/data.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { useWords } from '../language/language.tsx'
import { Page } from '../ui/page.tsx'
import { Row, Sides, type SideOfRow } from '../ui/three.tsx'
import { TopicBar } from '../ui/topic-bar.tsx'
import { useFreshlyAgreed } from '../ui/use-freshly-agreed.ts'
import { AgreedPoint } from './agreed-point.tsx'
import { Difference } from './difference.tsx'

/** One topic: what is agreed stands in the middle, what differs stands left and right of the ways forward. */
export const CompareTopicPage = () => {
  const view = useCooperation()
  const { topic } = useParams({ strict: false })
  const known = catalogue.find(({ id }) => id === topic)?.id
  if (known === undefined) return <Navigate to="/c/$cooperation/compare" params={{ cooperation: view.id }} replace />
  return <CompareTopic key={known} view={view} topic={known} />
}

const CompareTopic = ({ view, topic }: { readonly view: CooperationView; readonly topic: TopicId }) => {
  const words = useWords()
  const t = words.compare
  const spoken = useSpoken()
  const parties = partiesOf(view)
  const all = byTopic(view).filter(({ points }) => points.length > 0)
  const points = all.find((each) => each.topic === topic)?.points ?? []
  const fresh = useFreshlyAgreed(points.filter(isAgreed).map(({ question }) => question))
  const count = (test: (point: Point) => boolean): number => points.filter(test).length
  const head = (side: Side) => ({
    of: side,
    name: parties.name(side),
    ...(parties.own === null ? {} : { note: side === parties.own ? words.ui.yourSide : words.ui.otherSide }),
  })
  const elsewhere = all
    .map((each) => ({ topic: each.topic, differ: each.points.filter(({ state }) => state === 'differs').length }))
    .filter((each) => each.topic !== topic && each.differ > 0)
  const news = points.filter(({ question }) => fresh.has(question)).map(({ question }) => spoken.title(question))
  return (
    <>
      <div className="wrap compare-nav">
        <TopicBar
          to="/c/$cooperation/compare/$topic"
          cooperation={view.id}
          now={topic}
          label={t.topics}
          strokes={all.map((each) => {
            const done = each.points.filter(isAgreed).length
            const heading = spoken.heading(each.topic)
            return { topic: each.topic, done: done / each.points.length, says: t.topicCount(heading, done, each.points.length) }
          })}
        />
      </div>
      <Page
        title={spoken.heading(topic)}
        place={view.name}
        sub={t.sub(
          count(isAgreed),
          count(({ state }) => state === 'differs'),
          count(({ state }) => state === 'open' || state === 'waiting'),
        )}
        aside={<p className="meta num">{t.topicOf(all.findIndex((each) => each.topic === topic) + 1, all.length)}</p>}
      >
        <section className="compare" aria-label={t.label}>
          <Sides left={head(parties.left)} right={parties.right.map(head)}>
            <p className="meta">{t.middle}</p>
          </Sides>
          <output className="sr">{news.length === 0 ? '' : t.nowAgreed(spoken.tools.list(news))}</output>
          <ol className="rows">
            {points.map((point) => (
              <PointRow
                key={point.question}
                point={point}
                view={view}
                parties={parties}
                spoken={spoken}
                fresh={fresh.has(point.question)}
              />
            ))}
          </ol>
        </section>
        {points.length === 0 && <p className="sub">{t.nothingHere}</p>}
        {elsewhere.length > 0 && (
          <nav className="elsewhere" aria-labelledby="elsewhere">
            <h2 id="elsewhere">{t.nextLabel}</h2>
            <ul>
              {elsewhere.map((each) => (
                <li key={each.topic}>
                  <Link to="/c/$cooperation/compare/$topic" params={{ cooperation: view.id, topic: each.topic }}>
                    {t.nextDiffers(spoken.heading(each.topic), each.differ)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </Page>
    </>
  )
}

const PointRow = ({
  point,
  view,
  parties,
  spoken,
  fresh,
}: {
  readonly point: Point
  readonly view: CooperationView
  readonly parties: Parties
  readonly spoken: Spoken
  readonly fresh: boolean
}) => {
  const words = useWords()
  const t = words.compare
  switch (point.state) {
    case 'agreed': {
      const side = (of: Side): SideOfRow => ({ of, arm: 'full', says: words.ui.agreed(parties.name(of)), hidden: true })
      return (
        <Row agreed fresh={fresh} left={side(parties.left)} right={parties.right.map(side)}>
          <AgreedPoint point={point} view={view} spoken={spoken}>
            <AnswerText question={point.question} value={point.agreed.value} spoken={spoken} />
          </AgreedPoint>
        </Row>
      )
    }
    case 'differs':
      return <Difference point={point} view={view} parties={parties} spoken={spoken} />
    case 'open':
    case 'waiting': {
      const side = (of: Side): SideOfRow => {
        const progress = point.progress[of] ?? 'missing'
        return progress === 'missing' || progress === 'unknown'
          ? { of, arm: 'wait', says: words.ui.missing }
          : { of, arm: 'covered', says: progress === 'handedIn' ? words.ui.handedIn : words.ui.covered }
      }
      return (
        <Row agreed={false} left={side(parties.left)} right={parties.right.map(side)}>
          {parties.own !== null && view.viewer.mayNegotiate ? (
            <QuestionLink view={view} question={point.question}>
              {spoken.title(point.question)}
            </QuestionLink>
          ) : (
            <span>{spoken.title(point.question)}</span>
          )}
          <span className="sr">{t.notRevealed}</span>
        </Row>
      )
    }
  }
}
