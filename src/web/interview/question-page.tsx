import './interview.css'
import { Link, Navigate, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState, type FormEvent } from 'react'
import { closedBy, stageOf } from '#core/catalogue/interview.ts'
import { isValidAnswer, questionById, sameAnswer } from '#core/catalogue/questions.ts'
import type { AnswerValue, Question, QuestionId, TopicId } from '#core/catalogue/topic.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { AnswerText } from '../catalogue/answer-text.tsx'
import { useSpoken, type Spoken } from '../catalogue/spoken.ts'
import { answerQueue, useAnswerQueue, type AnswerToSend, type KeptAnswer } from '../cooperation/answer-queue.ts'
import { nameOf, pointOf, topicOf } from '../cooperation/answers.ts'
import { partiesOf, useCooperation } from '../cooperation/data.ts'
import { useDraft } from '../cooperation/drafts.ts'
import { useWords } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Explained } from '../ui/explained.tsx'
import { TextArea } from '../ui/field.tsx'
import { classOf, Lock, Who } from '../ui/mark.tsx'
import { usePageTitle } from '../ui/page.tsx'
import { SavingLine } from '../ui/saving-line.tsx'
import { useNumberKeys } from '../ui/use-number-keys.ts'
import { AnswerFields } from './answer-fields.tsx'
import { Ended } from './ended.tsx'
import { KeptAnswers, KeptElsewhere } from './kept-answers.tsx'
import { ownInterview, ownQuestions, type OwnQuestion } from './own.ts'
import { Progress } from './progress.tsx'

/** The analysis comes when somebody has answered something; nobody waits for it. */
const LeavesOpen = lazy(async () => ({ default: (await import('./leaves-open.tsx')).LeavesOpen }))

/** What stands in the form, and the version of the answer that it came from. As plain JSON it is also the draft of this question. */
interface Typed {
  readonly value?: AnswerValue | undefined
  readonly interest: string
  readonly reason: string
  readonly version: number
}

const isSame = (one: Typed, other: Typed): boolean =>
  sameAnswer(tidy(one.value) ?? { kind: 'unknown' }, tidy(other.value) ?? { kind: 'unknown' }) &&
  one.interest === other.interest &&
  one.reason === other.reason

/** So do the notes: they come with the words of all of them. */
const NotesWhileAnswering = lazy(async () => ({ default: (await import('../lint/notes-here.tsx')).NotesWhileAnswering }))

/** One question per screen, for the own side alone. */
export const QuestionPage = () => {
  const view = useCooperation()
  const { topic = '', name = '' } = useParams({ strict: false })
  const { items } = useAnswerQueue(view.viewer.person)
  const id = `${topic}.${name}` as QuestionId
  const question = questionById(id)
  const { side } = view.viewer
  const params = { cooperation: view.id, topic }
  // A question that is not asked any more: what was typed for it is shown with the topics.
  if (question === undefined) return <Navigate to="/c/$cooperation/questions" params={{ cooperation: view.id }} replace />
  if (side === null || !view.viewer.mayNegotiate) return <Navigate to="/c/$cooperation/questions/$topic" params={params} replace />
  return <AskOne key={id} view={view} side={side} question={question} topicQuestions={ownQuestions(view, side, topic as TopicId, items)} />
}

const AskOne = ({
  view,
  side,
  question,
  topicQuestions,
}: {
  readonly view: CooperationView
  readonly side: Side
  readonly question: Question
  readonly topicQuestions: readonly OwnQuestion[]
}) => {
  const words = useWords()
  const t = words.interview
  const spoken = useSpoken()
  const navigate = useNavigate()
  const parties = partiesOf(view)
  const form = useRef<HTMLFormElement>(null)
  const heading = usePageTitle(spoken.title(question.id), view.name)
  const queue = useAnswerQueue(view.viewer.person)
  const point = pointOf(view, question.id)
  const own = view.negotiation.answers[side]?.[question.id]
  const position = point?.state === 'differs' || point?.state === 'agreed' ? point.positions[side] : undefined
  const mine = topicQuestions.find((each) => each.question.id === question.id)
  /** Who came from the review to change one answer goes back there, to the same line. */
  const { from } = useSearch({ strict: false })
  const fromReview = from === 'review'
  // On the path the questions come in the order of the interview, across the topics.
  const onPath = from === 'path'
  const questions = onPath ? ownInterview(view, side, queue.items) : topicQuestions
  const current = position ?? own
  // What is still on its way stands in the form as it was typed, its grounds too.
  const onItsWay = queue.items.findLast(({ cooperation, body }) => cooperation === view.id && body.question === question.id)?.body
  const [first] = useState<Typed>(() => {
    const { interest = '', reason = '' } = onItsWay ?? current ?? {}
    return { value: mine?.value, interest, reason, version: current?.version ?? 0 }
  })
  // What is typed and not yet saved outlasts the page; the answers of the queue keep themselves.
  const { draft, set: setDraft } = useDraft<Typed>(view, `answer:${question.id}`)
  const [restored, setRestored] = useState(draft !== undefined)
  const [typed, setTyped] = useState(draft ?? first)
  const { value, interest, reason } = typed
  // Deleting the last word does not close what somebody writes in.
  const [groundsOpen, setGroundsOpen] = useState(interest !== '' || reason !== '')
  const type = (now: Typed): void => {
    setTyped(now)
    setDraft(isSame(now, first) ? undefined : now)
  }
  const [problem, setProblem] = useState<string>()
  useNumberKeys(form)
  const router = useRouter()
  // The page after the last question is fetched now, so that answering goes on when the connection is lost.
  useEffect(
    () =>
      void router.preloadRoute({ to: '/c/$cooperation/questions/$topic', params: { cooperation: view.id, topic: topicOf(question.id) } }),
    [router, view.id, question.id],
  )

  const topic = topicOf(question.id)
  const params = { cooperation: view.id, topic }
  const index = questions.findIndex((each) => each.question.id === question.id)
  const before = index > 0 ? questions[index - 1] : undefined
  const after = questions[index + 1]
  const others = spoken.tools.list(parties.right.map(parties.name))
  const revealed = point?.state === 'differs'
  const { ended } = view.negotiation
  const bodyOf = (given: AnswerValue): AnswerToSend => ({
    question: question.id,
    value: given,
    ...(interest.trim() === '' ? {} : { interest: interest.trim() }),
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    // What the form was filled from, unless the person has answered since: what somebody else of the side says is not written over unread.
    expected: current?.person === view.viewer.person ? current.version : typed.version,
    ...(revealed ? { open: true as const } : {}),
  })

  const closed = ended !== undefined ? 'cooperationEnded' : point?.state === 'agreed' ? 'alreadyAgreed' : undefined
  const saved = useRef(false)
  const keepTyped = useRef((_code: 'cooperationEnded' | 'alreadyAgreed'): void => undefined)
  useEffect(() => {
    keepTyped.current = (code) => {
      if (isSame(typed, first) || saved.current) return
      answerQueue(view.viewer.person).keep({
        cooperation: view.id,
        key: crypto.randomUUID(),
        body: bodyOf(tidy(value) ?? { kind: 'unknown' }),
        refused: { code, message: ended === undefined ? t.alreadyAgreed : words.overview.ended(parties.name(ended.side)) },
        at: new Date().toISOString(),
      })
      // It is kept; whatever closes the form after this has nothing to add.
      saved.current = true
      setDraft(undefined)
    }
  })
  // A form that closes while somebody types in it keeps what was typed.
  useEffect(() => {
    if (closed !== undefined) keepTyped.current(closed)
  }, [closed, keepTyped])

  const goTo = (id: QuestionId | undefined): void =>
    void (id === undefined
      ? onPath
        ? navigate({ to: '/c/$cooperation/questions', params: { cooperation: view.id } })
        : navigate({ to: '/c/$cooperation/questions/$topic', params })
      : navigate({
          to: '/c/$cooperation/questions/$topic/$name',
          params: { cooperation: view.id, topic: topicOf(id), name: nameOf(id) },
          search: onPath ? { from: 'path' } : {},
        }))
  const toReview = (): void =>
    void navigate({ to: '/c/$cooperation/questions/$topic', params, hash: nameOf(question.id), hashScrollIntoView: { block: 'center' } })
  const back = (): void => (fromReview ? toReview() : goTo(before?.question.id))

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.altKey || event.key !== 'ArrowLeft') return
      event.preventDefault()
      back()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  })

  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (ended !== undefined) return
    const given = tidy(value)
    if (given === undefined) return setProblem(t.chooseFirst)
    const valid = isValidAnswer(question, given, view.negotiation.sides)
    if (!valid.ok) return setProblem(words.answerProblem(question.id, valid.error, spoken))
    setProblem(undefined)
    answerQueue(view.viewer.person).add(view.id, bodyOf(given))
    saved.current = true
    setDraft(undefined)
    if (fromReview) return toReview()
    // Which question comes next may hang on this very answer, so it is asked with it.
    const { items } = answerQueue(view.viewer.person).current()
    goTo(onPath ? nextOnPath(ownInterview(view, side, items), question) : nextQuestion(ownQuestions(view, side, topic, items), question))
  }

  const kept = (
    <KeptAnswers
      view={view}
      side={side}
      question={question}
      spoken={spoken}
      {...(closed === undefined && {
        onEdit: ({ body }: KeptAnswer) => {
          type({ value: body.value, interest: body.interest ?? '', reason: body.reason ?? '', version: typed.version })
          if (body.interest !== undefined || body.reason !== undefined) setGroundsOpen(true)
        },
      })}
    />
  )
  return (
    <>
      <Progress
        view={view}
        side={side}
        topic={topic}
        {...(onPath ? { path: { questions, stage: stageOf(question) } } : { number: index + 1 })}
        spoken={spoken}
      />
      <div className="wrap ask-grid">
        <aside className={`own ${classOf(side)}`} aria-label={t.forWhom}>
          <div className="hide-narrow">
            <p>
              <Who of={side} name={parties.name(side)} />
            </p>
            <p className="meta">{t.yourSide}</p>
          </div>
          {closed === undefined && (
            <p className="private">
              <Lock />
              <span>{revealed ? t.openNow(others) : t.private(others, parties.right.length)}</span>
            </p>
          )}
          {mine !== undefined && mine.state !== 'missing' && <p className="meta stand">{t.stand[mine.state]}</p>}
        </aside>
        {point?.state === 'agreed' ? (
          <div className="stack">
            <h1 ref={heading} tabIndex={-1}>
              {spoken.title(question.id)}
            </h1>
            <p className="sub">{t.alreadyAgreed}</p>
            {kept}
            <div className="agreed-answer">
              <AnswerText question={question.id} value={point.agreed.value} spoken={spoken} />
            </div>
            <div className="actions">
              <Button kind="solid" onClick={() => (fromReview ? toReview() : goTo(after?.question.id))}>
                {t.next}
              </Button>
              <Button kind="plain" onClick={back}>
                {t.back}
              </Button>
              <Link to="/c/$cooperation/compare/$topic" params={params} className="btn plain">
                {t.toCompare}
              </Link>
            </div>
          </div>
        ) : (
          <form ref={form} onSubmit={save} noValidate>
            {ended !== undefined && <Ended view={view} />}
            {kept}
            <fieldset disabled={ended !== undefined}>
              <legend>
                <h1 ref={heading} tabIndex={-1}>
                  {spoken.title(question.id)}
                </h1>
              </legend>
              <details className="disclosure why-here">
                <summary>{t.whyTitle}</summary>
                <Why question={question.id} spoken={spoken} />
              </details>
              <AnswerFields question={question} value={value} onChange={(next) => type({ ...typed, value: next })} spoken={spoken} />
            </fieldset>
            <Suspense>
              <NotesWhileAnswering view={view} side={side} question={question.id} value={value} />
            </Suspense>
            <details className="disclosure grounds" open={groundsOpen}>
              <summary>{t.grounds}</summary>
              <fieldset className="fields" disabled={ended !== undefined}>
                <p className="meta">{t.groundsNote}</p>
                <TextArea
                  label={t.interest}
                  hint={t.interestHint}
                  rows={2}
                  maxLength={2000}
                  value={interest}
                  onChange={(event) => type({ ...typed, interest: event.currentTarget.value })}
                />
                <TextArea
                  label={t.reason}
                  hint={t.reasonHint}
                  rows={2}
                  maxLength={2000}
                  value={reason}
                  onChange={(event) => type({ ...typed, reason: event.currentTarget.value })}
                />
              </fieldset>
            </details>
            <div className="dock">
              {problem !== undefined && (
                <p className="field-error" role="alert">
                  {problem}
                </p>
              )}
              <KeptElsewhere view={view} spoken={spoken} except={question.id} />
              {restored && draft !== undefined && (
                <p className="meta">
                  {t.restored}{' '}
                  <Button
                    small
                    kind="plain"
                    onClick={() => {
                      type(first)
                      setRestored(false)
                    }}
                  >
                    {t.kept.discard}
                  </Button>
                </p>
              )}
              <div className="actions">
                {ended === undefined && (
                  <Button kind="solid" type="submit">
                    {revealed ? t.changePosition : fromReview ? t.saveBack : t.save}
                  </Button>
                )}
                <Button kind="plain" onClick={back}>
                  {t.back}
                </Button>
                {ended === undefined && <span className="meta hint">{t.keys(spoken.options(question).length)}</span>}
              </div>
              <SavingLine person={view.viewer.person} />
            </div>
          </form>
        )}
        <div className={`leaves ${classOf(side)}`}>
          {queue.savedAt !== undefined && (
            <Suspense>
              <LeavesOpen view={view} side={side} topic={topic} />
            </Suspense>
          )}
        </div>
        <aside className="note" aria-label={t.whyTitle}>
          <Why question={question.id} spoken={spoken} />
        </aside>
      </div>
    </>
  )
}

const Why = ({ question, spoken }: { readonly question: QuestionId; readonly spoken: Spoken }) => {
  const t = useWords().interview
  const parts: readonly (readonly [string, string | undefined])[] = [
    [t.why, spoken.why(question)],
    [t.example, spoken.example(question)],
    [t.usual, spoken.usual(question)],
    [t.hangsOn, spoken.affects(question).join(', ') || undefined],
    [t.closes, closedBy(question).length === 0 ? undefined : t.closesStories(closedBy(question).length)],
  ]
  return (
    <div className="whys">
      {parts.map(([title, text]) =>
        text === undefined || text === '' ? null : (
          <div key={title}>
            <h2>{title}</h2>
            <p>
              <Explained text={text} />
            </p>
          </div>
        ),
      )}
    </div>
  )
}

/** What somebody typed, without the empty rows and the spaces at its ends. */
function tidy(value: AnswerValue | undefined): AnswerValue | undefined {
  switch (value?.kind) {
    case 'text':
      return { kind: 'text', text: value.text.trim() }
    case 'notRelevant':
      return { kind: 'notRelevant', because: value.because.trim() }
    case 'rows':
      return { kind: 'rows', rows: value.rows.filter((row) => Object.keys(row).length > 0) }
    case 'choice':
    case 'choices':
    case 'quantity':
    case 'shares':
    case 'day':
    case 'unknown':
    case undefined:
      return value
  }
}

const waits = ({ state }: OwnQuestion): boolean => state === 'missing' || state === 'unknown'

/** The questions after this one. */
const rest = (questions: readonly OwnQuestion[], after: Question): readonly OwnQuestion[] =>
  questions.slice(questions.findIndex(({ question }) => question.id === after.id) + 1)

/** The next question of the topic after this one that waits for an answer, else none: the review. */
const nextQuestion = (questions: readonly OwnQuestion[], after: Question): QuestionId | undefined =>
  rest(questions, after).find(waits)?.question.id

/**
 * The next question of the path that nobody has looked at yet; one that was put off comes again on another day. None where a stage is
 * through: a first draft wants to be looked at before it is deepened.
 */
function nextOnPath(questions: readonly OwnQuestion[], after: Question): QuestionId | undefined {
  const missing = ({ state }: OwnQuestion): boolean => state === 'missing'
  const next = rest(questions, after).find(missing) ?? questions.find(missing)
  return next === undefined || stageOf(next.question) !== stageOf(after) ? undefined : next.question.id
}
