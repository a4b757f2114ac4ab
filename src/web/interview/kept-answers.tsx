import { useState, type ReactNode } from 'react'
import { isValidAnswer, questionById } from '#core/catalogue/questions.ts'
import type { AnswerValue, Question, QuestionId } from '#core/catalogue/topic.ts'
import type { Grounds, Side } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { AnswerText } from '../catalogue/answer-text.tsx'
import type { Spoken } from '../catalogue/spoken.ts'
import { answerQueue, useAnswerQueue, type KeptAnswer } from '../cooperation/answer-queue.ts'
import { pointOf, topicOf } from '../cooperation/answers.ts'
import { personName } from '../cooperation/data.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { momentOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { ownQuestions } from './own.ts'

interface KeptProps {
  readonly view: CooperationView
  readonly side: Side
  readonly question: Question
  readonly spoken: Spoken
  /** Puts what was typed into the form; left out where there is none. */
  readonly onEdit?: (kept: KeptAnswer) => void
}

/** What was typed for this question and not taken, beside what stands now. It goes when the person says so, and not before. */
export const KeptAnswers = (props: KeptProps) => {
  const { kept } = useAnswerQueue(props.view.viewer.person)
  return kept
    .filter(({ cooperation, body }) => cooperation === props.view.id && body.question === props.question.id)
    .map((each) => <Kept key={each.key} kept={each} {...props} />)
}

const Kept = ({ kept, view, side, question, spoken, onEdit }: KeptProps & { readonly kept: KeptAnswer }) => {
  const { locale, words } = useLanguage()
  const t = words.interview.kept
  const queue = answerQueue(view.viewer.person)
  const { items } = useAnswerQueue(view.viewer.person)
  const { body, key } = kept
  const point = pointOf(view, question.id)
  const position = point?.state === 'differs' || point?.state === 'agreed' ? point.positions[side] : undefined
  const stands = position ?? view.negotiation.answers[side]?.[question.id]
  const agreed = point?.state === 'agreed' ? point.agreed : undefined
  const asked = ownQuestions(view, side, topicOf(question.id), items).some((each) => each.question.id === question.id)
  const open = view.negotiation.ended === undefined && agreed === undefined && asked
  const mayUse = open && isValidAnswer(question, body.value, view.negotiation.sides).ok
  const revealed = point?.state === 'differs'
  const use = (): void => {
    const { open: _, ...private_ } = body
    queue.forget(key)
    queue.add(view.id, { ...private_, expected: stands?.version ?? 0, ...(revealed ? { open: true } : {}) })
  }
  return (
    <section className="refused kept" aria-label={t.title}>
      <p className="label" role="alert">
        {t.title}
      </p>
      <p>{kept.refused.message}</p>
      <dl>
        <div>
          <dt>{t.typed(momentOf(locale, kept.at))}</dt>
          <dd>
            <Given question={question.id} value={body.value} grounds={body} spoken={spoken} />
          </dd>
        </div>
        {agreed !== undefined ? (
          <div>
            <dt>{t.agreed(momentOf(locale, agreed.on))}</dt>
            <dd>
              <AnswerText question={question.id} value={agreed.value} spoken={spoken} />
            </dd>
          </div>
        ) : stands !== undefined ? (
          <div>
            <dt>{t.stands(personName(view, stands.person), momentOf(locale, stands.at))}</dt>
            <dd>
              <Given question={question.id} value={stands.value} grounds={stands} spoken={spoken} />
            </dd>
          </div>
        ) : null}
      </dl>
      {mayUse && revealed && <p className="meta">{t.readByAll}</p>}
      <div className="actions">
        {mayUse ? (
          <Button small onClick={use}>
            {t.useMine}
          </Button>
        ) : (
          open &&
          onEdit !== undefined && (
            <Button small onClick={() => onEdit(kept)}>
              {t.toForm}
            </Button>
          )
        )}
        <Copy text={written(spoken.answer(question.id, body.value), body)} />
        <Button small kind="plain" onClick={() => queue.forget(key)}>
          {agreed !== undefined || stands !== undefined ? t.keepTheirs : t.discard}
        </Button>
      </div>
    </section>
  )
}

const Given = ({
  question,
  value,
  grounds,
  spoken,
}: {
  readonly question: QuestionId
  readonly value: AnswerValue
  readonly grounds: Grounds
  readonly spoken: Spoken
}) => {
  const t = useLanguage().words.interview
  return (
    <>
      {/* Grounds without an answer were typed before anything was chosen. */}
      {(value.kind !== 'unknown' || (grounds.interest === undefined && grounds.reason === undefined)) && (
        <AnswerText question={question} value={value} spoken={spoken} />
      )}
      {grounds.interest !== undefined && (
        <p className="meta">
          {t.interest}: {grounds.interest}
        </p>
      )}
      {grounds.reason !== undefined && (
        <p className="meta">
          {t.reason}: {grounds.reason}
        </p>
      )}
    </>
  )
}

const written = (answer: string, { interest, reason }: Grounds): string =>
  [answer, interest, reason].filter((text) => text !== undefined && text !== '').join('\n')

/** Only where the browser lets a page copy: elsewhere the text is there to be marked. */
const Copy = ({ text }: { readonly text: string }) => {
  const t = useLanguage().words.interview.kept
  const [copied, setCopied] = useState(false)
  const clipboard = (navigator as { readonly clipboard?: Clipboard }).clipboard
  if (clipboard === undefined) return null
  return (
    <Button
      small
      kind="plain"
      onClick={() =>
        void clipboard.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }
    >
      {copied ? t.copied : t.copy}
    </Button>
  )
}

/** Answers of this cooperation that were not taken, elsewhere than here: each one click away. Questions that are gone are shown in full. */
export const KeptElsewhere = ({
  view,
  spoken,
  except,
}: {
  readonly view: CooperationView
  readonly spoken: Spoken
  readonly except?: QuestionId
}): ReactNode => {
  const { words } = useLanguage()
  const t = words.interview.kept
  const { kept } = useAnswerQueue(view.viewer.person)
  const here = kept.filter(({ cooperation, body }) => cooperation === view.id && body.question !== except)
  if (here.length === 0) return null
  return (
    <section className="refused kept" aria-label={t.elsewhere(here.length)}>
      <p className="label" role="alert">
        {t.elsewhere(here.length)}
      </p>
      <ul>
        {here.map((each) => (
          <li key={each.key}>
            {questionById(each.body.question) === undefined ? (
              <Gone kept={each} view={view} />
            ) : (
              <Elsewhere kept={each} view={view} spoken={spoken} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Elsewhere = ({ kept, view, spoken }: { readonly kept: KeptAnswer; readonly view: CooperationView; readonly spoken: Spoken }) => (
  <>
    <QuestionLink view={view} question={kept.body.question}>
      {spoken.title(kept.body.question)}
    </QuestionLink>
    <p>{kept.refused.message}</p>
  </>
)

/** The question has no words any more; what was typed has. */
const Gone = ({ kept, view }: { readonly kept: KeptAnswer; readonly view: CooperationView }) => {
  const t = useLanguage().words.interview.kept
  const { value, interest, reason } = kept.body
  const text = written(value.kind === 'text' ? value.text : value.kind === 'notRelevant' ? value.because : JSON.stringify(value), {
    ...(interest === undefined ? {} : { interest }),
    ...(reason === undefined ? {} : { reason }),
  })
  return (
    <>
      <p>{kept.refused.message}</p>
      <pre>{text}</pre>
      <div className="actions">
        <Copy text={text} />
        <Button small kind="plain" onClick={() => answerQueue(view.viewer.person).forget(kept.key)}>
          {t.discard}
        </Button>
      </div>
    </>
  )
}
