import './interview.css'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { topics } from '#core/catalogue/topics.ts'
import type { TopicId } from '#core/catalogue/topic.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { AnswerText } from '../catalogue/answer-text.tsx'
import { useSpoken, type Spoken } from '../catalogue/spoken.ts'
import { useAnswerQueue } from '../cooperation/answer-queue.ts'
import { byTopic, nameOf } from '../cooperation/answers.ts'
import { partiesOf, release, useCooperation } from '../cooperation/data.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { useCommand } from '../http/use-command.ts'
import { useWords } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Who } from '../ui/mark.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { SavingLine } from '../ui/saving-line.tsx'
import { Ended } from './ended.tsx'
import { KeptElsewhere } from './kept-answers.tsx'
import { isGiven, ownTopics, type OwnQuestion } from './own.ts'
import { Progress } from './progress.tsx'

/** One topic before it is handed in: every own answer, each one click from being changed, then the step to reveal them. */
export const ReviewPage = () => {
  const view = useCooperation()
  const { topic } = useParams({ strict: false })
  const known = topics.find(({ id }) => id === topic)?.id
  const { side } = view.viewer
  if (known === undefined) return <Navigate to="/c/$cooperation/questions" params={{ cooperation: view.id }} replace />
  if (side === null || !view.viewer.mayNegotiate) return <ReadTopic key={known} view={view} topic={known} />
  return <Review key={known} view={view} side={side} topic={known} />
}

const Review = ({ view, side, topic }: { readonly view: CooperationView; readonly side: Side; readonly topic: TopicId }) => {
  const t = useWords().interview
  const spoken = useSpoken()
  const { items } = useAnswerQueue(view.viewer.person)
  const parties = partiesOf(view)
  const all = ownTopics(view, side, items)
  const questions = all.find((each) => each.topic === topic)?.questions ?? []
  const open = questions.filter((question) => !isGiven(question))
  const ready = questions.filter(({ state }) => state === 'answered')
  const saving = questions.some(({ state }) => state === 'saving')
  const bar = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone then; what comes instead takes the focus, and is read aloud.
  const reveal = useCommand(release, () => bar.current?.focus())
  const others = spoken.tools.list(parties.right.map(parties.name))
  const nextTopic = all.find((each) => each.topic !== topic && each.questions.some((question) => !isGiven(question)))
  const params = { cooperation: view.id, topic }
  const ended = view.negotiation.ended !== undefined
  const [firstOpen] = open
  const missing = open.find(({ state }) => state === 'missing')
  const list = useRef<HTMLOListElement>(null)
  // Back from changing one answer: the reader goes on at the line that was left.
  useEffect(() => {
    const left = location.hash.slice(1)
    if (left !== '') list.current?.querySelector<HTMLElement>(`#${CSS.escape(left)} a`)?.focus()
  }, [])
  const revealed = questions.filter(({ state }) => state === 'agreed' || state === 'differs')
  return (
    <>
      <Progress view={view} side={side} topic={topic} spoken={spoken} />
      <Page
        title={spoken.heading(topic)}
        place={view.name}
        sub={t.reviewSub(questions.length - open.length, questions.length, ready.length)}
      >
        <Ended view={view} />
        <KeptElsewhere view={view} spoken={spoken} />
        <ol className="review" ref={list}>
          {questions.map((each) => (
            <ReviewLine key={each.question.id} view={view} spoken={spoken} {...each} />
          ))}
        </ol>
        <div className="reveal-bar" ref={bar} tabIndex={-1}>
          <SavingLine person={view.viewer.person} />
          <RefusalLine refused={reveal.refused} />
          {missing !== undefined && !ended ? (
            <QuestionLink view={view} question={missing.question.id} className="btn solid">
              {t.answerNext}
            </QuestionLink>
          ) : null}
          {ready.length > 0 && !ended ? (
            <>
              <p className="sub">{t.revealSays(others, parties.right.length)}</p>
              <div className="actions">
                <Button
                  {...(missing === undefined ? { kind: 'solid' as const } : {})}
                  busy={reveal.running || saving}
                  onClick={() =>
                    void reveal.run(
                      view.id,
                      ready.map(({ question }) => question.id),
                    )
                  }
                >
                  {t.reveal(ready.length)}
                </Button>
              </div>
            </>
          ) : null}
          {!ended && ready.length === 0 && missing === undefined && !saving && (
            <>
              {firstOpen === undefined ? (
                <p className="sub">{revealed.length === questions.length ? t.allRevealed : t.waitsFor(others)}</p>
              ) : (
                <p className="sub">{t.onlyUnknown(open.length)}</p>
              )}
              <div className="actions">
                {revealed.length > 0 && (
                  <Link to="/c/$cooperation/compare/$topic" params={params} className={`btn${nextTopic === undefined ? ' solid' : ''}`}>
                    {t.toCompare}
                  </Link>
                )}
                {nextTopic !== undefined && (
                  <Link to="/c/$cooperation/questions/$topic" params={{ ...params, topic: nextTopic.topic }} className="btn solid">
                    {t.nextTopic(spoken.heading(nextTopic.topic))}
                  </Link>
                )}
              </div>
            </>
          )}
        </div>
      </Page>
    </>
  )
}

const ReviewLine = ({
  view,
  question,
  state,
  value,
  spoken,
}: OwnQuestion & { readonly view: CooperationView; readonly spoken: Spoken }) => {
  const t = useWords().interview
  return (
    <li id={nameOf(question.id)}>
      {state === 'agreed' ? (
        <span>{spoken.title(question.id)}</span>
      ) : (
        <QuestionLink view={view} question={question.id} from="review">
          {spoken.title(question.id)}
        </QuestionLink>
      )}
      {value === undefined || value.kind === 'unknown' ? (
        <span className="none">{value === undefined ? t.states.missing : spoken.answer(question.id, value)}</span>
      ) : (
        <div className="a">
          <AnswerText question={question.id} value={value} spoken={spoken} />
        </div>
      )}
      <span className="meta">{state === 'missing' ? '' : t.states[state]}</span>
    </li>
  )
}

/** For readers who do not answer: how far each side is; the answers themselves only of sides that let the coach read. */
const ReadTopic = ({ view, topic }: { readonly view: CooperationView; readonly topic: TopicId }) => {
  const t = useWords().interview
  const spoken = useSpoken()
  const parties = partiesOf(view)
  const points = byTopic(view).find((each) => each.topic === topic)?.points ?? []
  return (
    <Page title={spoken.heading(topic)} place={view.name} sub={view.viewer.role === 'coach' ? t.coachSub : t.readerSub}>
      <ol className="review">
        {points.map((point) => (
          <li key={point.question}>
            <span>{spoken.title(point.question)}</span>
            {point.state === 'agreed' ? (
              <div className="a">
                <AnswerText question={point.question} value={point.agreed.value} spoken={spoken} />
              </div>
            ) : (
              <div className="stack">
                {parties.all.map((side) => {
                  const secret = point.state !== 'differs'
                  const answer = secret ? view.negotiation.answers[side]?.[point.question]?.value : point.positions[side]?.value
                  return (
                    <div key={side}>
                      <Who of={side} name={parties.name(side)} />
                      {answer === undefined ? (
                        <p className="meta">{t.states[secret ? (point.progress[side] ?? 'missing') : 'differs']}</p>
                      ) : (
                        <div className="a">
                          <AnswerText question={point.question} value={answer} spoken={spoken} />
                        </div>
                      )}
                    </div>
                  )
                })}
              </div>
            )}
            <span className="meta">{point.state === 'agreed' ? t.states.agreed : point.state === 'differs' ? t.states.differs : ''}</span>
          </li>
        ))}
      </ol>
    </Page>
  )
}
