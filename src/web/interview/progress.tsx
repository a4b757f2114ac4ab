import { stageOf, type Stage } from '#core/catalogue/interview.ts'
import type { TopicId } from '#core/catalogue/topic.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import type { Spoken } from '../catalogue/spoken.ts'
import { useAnswerQueue } from '../cooperation/answer-queue.ts'
import { useWords } from '../language/language.tsx'
import { TopicBar } from '../ui/topic-bar.tsx'
import { isGiven, ownTopics, type OwnQuestion } from './own.ts'

/** Progress per topic, never per question of the whole: one stroke each, and where the reader is. */
export const Progress = ({
  view,
  side,
  topic,
  number,
  path,
  spoken,
}: {
  readonly view: CooperationView
  readonly side: Side
  readonly topic: TopicId
  /** Which question of the topic; left out on the review. */
  readonly number?: number
  /** On the path across the topics: its questions, and the stage of the present one. */
  readonly path?: { readonly questions: readonly OwnQuestion[]; readonly stage: Stage }
  readonly spoken: Spoken
}) => {
  const t = useWords().interview
  const { items } = useAnswerQueue(view.viewer.person)
  const topics = ownTopics(view, side, items).filter(({ questions }) => questions.length > 0)
  const now = topics.find((each) => each.topic === topic)
  const ofStage = path?.questions.filter(({ question }) => stageOf(question) === path.stage) ?? []
  const given = (questions: (typeof topics)[number]['questions']): number => questions.filter(isGiven).length
  return (
    <div className="wrap progress">
      <TopicBar
        to="/c/$cooperation/questions/$topic"
        cooperation={view.id}
        now={topic}
        label={t.topics}
        strokes={topics.map(({ topic: id, questions }) => {
          const heading = spoken.heading(id)
          const done = given(questions)
          return {
            topic: id,
            done: questions.length === 0 ? 1 : done / questions.length,
            says: t.topicCount(heading, done, questions.length),
          }
        })}
      />
      <p className="where">
        <span>
          <b>{spoken.heading(topic)}</b>
          {number !== undefined && number > 0 && ` · ${t.questionOf(number, now?.questions.length ?? 0)}`}
        </span>
        {path === undefined ? (
          <span className="hide-narrow">
            {t.topicsDone(topics.filter(({ questions }) => questions.every(isGiven)).length, topics.length)}
          </span>
        ) : (
          <span>{t.stageCount(t.stages[path.stage].name, given(ofStage), ofStage.length)}</span>
        )}
      </p>
    </div>
  )
}
