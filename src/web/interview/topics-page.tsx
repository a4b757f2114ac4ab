import './interview.css'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { TopicId } from '#core/catalogue/topic.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useSpoken } from '../catalogue/spoken.ts'
import { useAnswerQueue } from '../cooperation/answer-queue.ts'
import { byTopic, isAgreed } from '../cooperation/answers.ts'
import { partiesOf, release, useCooperation } from '../cooperation/data.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { useCommand } from '../http/use-command.ts'
import { useWords, type Words } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { SavingLine } from '../ui/saving-line.tsx'
import { Ended } from './ended.tsx'
import { KeptElsewhere } from './kept-answers.tsx'
import { isGiven, mayGrow, ownInterview, ownTopics, stageProgress, type OwnQuestion } from './own.ts'

interface TopicRow {
  readonly topic: TopicId
  readonly all: number
  readonly done: number
  /** How the topic stands on the own side, in words. */
  readonly says?: string
  readonly grows?: boolean
}

/** All topics with how far the own side is; the coach sees how far all are together. */
export const TopicsPage = () => {
  const view = useCooperation()
  const t = useWords().interview
  const spoken = useSpoken()
  const { items } = useAnswerQueue(view.viewer.person)
  const parties = partiesOf(view)
  const { own } = parties
  const answers = own !== null && view.viewer.mayNegotiate
  const rows: readonly TopicRow[] = answers
    ? ownTopics(view, own, items).map((each) => {
        const open = each.questions.filter((question) => !isGiven(question))
        return {
          topic: each.topic,
          all: each.questions.length,
          done: each.questions.length - open.length,
          says: standOf(each.questions, t.topicStates),
          grows: mayGrow(each),
        }
      })
    : byTopic(view).map(({ topic, points }) => ({ topic, all: points.length, done: points.filter(isAgreed).length }))
  const path = own === null || !answers ? [] : ownInterview(view, own, items)
  // What was put off comes again when nothing else is left.
  const next = path.find(({ state }) => state === 'missing') ?? path.find((question) => !isGiven(question))
  const counts = rows.reduce((sum, { done, all }) => ({ done: sum.done + done, all: sum.all + all }), { done: 0, all: 0 })
  return (
    <Page
      title={t.title}
      place={view.name}
      sub={answers ? t.sub(spoken.tools.list(parties.right.map(parties.name))) : view.viewer.role === 'coach' ? t.coachSub : t.readerSub}
      aside={
        next === undefined || view.negotiation.ended !== undefined ? undefined : (
          <QuestionLink view={view} question={next.question.id} from="path" className="btn solid">
            {counts.done === 0 ? t.begin : t.goOn}
          </QuestionLink>
        )
      }
    >
      <Ended view={view} />
      {answers && <KeptElsewhere view={view} spoken={spoken} />}
      {answers && (
        <p className="topic-sum">
          {counts.done === 0 ? t.beginNote : t.allOf(counts.done, counts.all)} {rows.some(({ grows }) => grows === true) ? t.more : ''}
        </p>
      )}
      {answers && own !== null && view.people.some(({ role, former }) => role === 'coach' && !former) && (
        <p className="meta">
          {view.negotiation.coachReads.includes(own) ? t.coachReads : t.coachReadsNot}{' '}
          <Link to="/c/$cooperation/settings" params={{ cooperation: view.id }} hash="coach-reading">
            {t.coachReadsChange}
          </Link>
        </p>
      )}
      {answers && own !== null && <Stages view={view} path={path} />}
      <ol className="topic-list">
        {rows
          .filter(({ all }) => all > 0)
          .map(({ topic, all, done, says }) => (
            <li key={topic}>
              <Link to="/c/$cooperation/questions/$topic" params={{ cooperation: view.id, topic }}>
                {spoken.heading(topic)}
              </Link>
              {says !== undefined && <span className="meta stand">{says}</span>}
              <i className="stroke" aria-hidden="true" style={{ '--done': done / all } as React.CSSProperties} />
              <span className="meta num">{answers ? t.answeredOf(done, all) : t.agreedOf(done, all)}</span>
            </li>
          ))}
      </ol>
      {answers && <SavingLine person={view.viewer.person} />}
    </Page>
  )
}

/** How far the own side is in each stage, and the step to lay open what is answered. */
const Stages = ({ view, path }: { readonly view: CooperationView; readonly path: readonly OwnQuestion[] }) => {
  const t = useWords().interview
  const spoken = useSpoken()
  const parties = partiesOf(view)
  const bar = useRef<HTMLDivElement>(null)
  const reveal = useCommand(release, () => bar.current?.focus())
  const ready = path.filter(({ state }) => state === 'answered')
  const [first] = stageProgress(path)
  const drafted = first !== undefined && first.stage === 'firstDraft' && first.done === first.all
  return (
    <section className="stages" aria-label={t.stagesTitle}>
      <ol>
        {stageProgress(path).map(({ stage, done, all }) => (
          <li key={stage}>
            <b>{t.stages[stage].name}</b>
            <span className="meta">{t.stages[stage].says}</span>
            <i className="stroke" aria-hidden="true" style={{ '--done': done / all } as React.CSSProperties} />
            <span className="meta num">{t.answeredOf(done, all)}</span>
          </li>
        ))}
      </ol>
      <div ref={bar} tabIndex={-1} className="reveal-bar">
        <RefusalLine refused={reveal.refused} />
        {drafted && ready.length > 0 && view.negotiation.ended === undefined && (
          <>
            <p className="sub">
              {t.drafted} {t.revealSays(spoken.tools.list(parties.right.map(parties.name)), parties.right.length)}
            </p>
            <div className="actions">
              <Button
                busy={reveal.running || path.some(({ state }) => state === 'saving')}
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
        )}
      </div>
    </section>
  )
}

/** A topic stands where its least advanced question stands: open, then draft, handed in, different, agreed. */
function standOf(questions: readonly OwnQuestion[], t: Words['interview']['topicStates']): string {
  const count = (...states: readonly OwnQuestion['state'][]): number => questions.filter(({ state }) => states.includes(state)).length
  const open = questions.filter((question) => !isGiven(question)).length
  if (open === questions.length) return t.none
  if (open > 0) return t.begun(open)
  const drafts = count('answered', 'saving')
  if (drafts > 0) return t.ready(drafts)
  if (count('handedIn') > 0) return t.handedIn
  const differ = count('differs')
  return differ > 0 ? t.differs(differ) : t.agreed
}
