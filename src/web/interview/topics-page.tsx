import './interview.css'
import { Link } from '@tanstack/react-router'
import { useSpoken } from '../catalogue/spoken.ts'
import { useAnswerQueue } from '../cooperation/answer-queue.ts'
import { byTopic, isAgreed } from '../cooperation/answers.ts'
import { partiesOf, useCooperation } from '../cooperation/data.ts'
import { useWords } from '../language/language.tsx'
import { Page } from '../ui/page.tsx'
import { SavingLine } from '../ui/saving-line.tsx'
import { isGiven, nameOf, ownTopics } from './own.ts'

/** All topics with how far the own side is; the coach sees how far all are together. */
export const TopicsPage = () => {
  const view = useCooperation()
  const t = useWords().interview
  const spoken = useSpoken()
  const { items } = useAnswerQueue(view.viewer.person)
  const parties = partiesOf(view)
  const { own } = parties
  const answers = own !== null && view.viewer.mayNegotiate
  const rows = answers
    ? ownTopics(view, own, items).map(({ topic, questions }) => {
        const open = questions.filter((question) => !isGiven(question))
        return { topic, all: questions.length, done: questions.length - open.length, next: open[0]?.question.id }
      })
    : byTopic(view).map(({ topic, points }) => ({ topic, all: points.length, done: points.filter(isAgreed).length, next: undefined }))
  const next = rows.find((row) => row.next !== undefined)
  const counts = rows.reduce((sum, { done, all }) => ({ done: sum.done + done, all: sum.all + all }), { done: 0, all: 0 })
  return (
    <Page
      title={t.title}
      place={view.name}
      sub={answers ? t.sub(spoken.tools.list(parties.right.map(parties.name))) : view.viewer.role === 'coach' ? t.coachSub : t.readerSub}
      aside={
        next?.next === undefined ? undefined : (
          <Link
            to="/c/$cooperation/questions/$topic/$name"
            params={{ cooperation: view.id, topic: next.topic, name: nameOf(next.next) }}
            className="btn solid"
          >
            {counts.done === 0 ? t.begin : t.goOn}
          </Link>
        )
      }
    >
      <ol className="topic-list">
        {rows
          .filter(({ all }) => all > 0)
          .map(({ topic, all, done }) => (
            <li key={topic}>
              <Link to="/c/$cooperation/questions/$topic" params={{ cooperation: view.id, topic }}>
                {spoken.heading(topic)}
              </Link>
              <i className="stroke" aria-hidden="true" style={{ '--done': done / all } as React.CSSProperties} />
              <span className="meta num">{answers ? t.answeredOf(done, all) : t.agreedOf(done, all)}</span>
            </li>
          ))}
      </ol>
      {answers && <SavingLine person={view.viewer.person} />}
    </Page>
  )
}
