import { Link } from '@tanstack/react-router'
import { useMemo, useState, type FormEvent } from 'react'
import type { Agreement, Outcome } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import { propose } from '#core/agreement/propose.ts'
import type { Finding } from '#core/agreement/situation.ts'
import type { Change, Grounds } from '#core/negotiation/negotiation.ts'
import { caseOf, type Teller } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { topicOf } from '../cooperation/answers.ts'
import { readQuantity } from '../catalogue/read-quantity.ts'
import { useSpoken } from '../catalogue/spoken.ts'
import { useLanguage, useWords } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { closingQuestions, freshId, outcomesFor, refOf, ruleText, withoutStop } from './about.ts'
import { regionCondition } from './condition.ts'

export type Exit = 'answer' | 'exclude' | 'talk'

interface ExitProps {
  readonly agreement: Agreement
  readonly finding: Finding
  readonly teller: Teller
  readonly busy: boolean
  readonly submit: string
  readonly onChange: (change: Change, grounds: Grounds) => void
  readonly onCancel: () => void
}

/** What opens under the three exits. Each ends in a proposal; nothing takes effect before everybody has accepted it. */
export const ExitForm = ({ exit, view, ...rest }: ExitProps & { readonly exit: Exit; readonly view: CooperationView }) => {
  switch (exit) {
    case 'answer':
      return (
        <>
          <FollowUps view={view} finding={rest.finding} />
          <AnswerForm {...rest} />
        </>
      )
    case 'exclude':
      return <ExcludeForm {...rest} />
    case 'talk':
      return <TalkForm {...rest} />
  }
}

const FollowUps = ({ view, finding }: { readonly view: CooperationView; readonly finding: Finding }) => {
  const t = useWords().finding
  const spoken = useSpoken()
  const questions = useMemo(() => closingQuestions(view, finding), [view, finding])
  if (questions.length === 0) return null
  return (
    <div className="follow-ups">
      <h3>{t.followUp}</h3>
      <p className="sub">{t.followUpSays}</p>
      <ul>
        {questions.map(({ id }) => (
          <li key={id}>
            {view.negotiation.points.some((point) => point.question === id && point.state === 'differs') ? (
              <Link to="/c/$cooperation/compare/$topic" params={{ cooperation: view.id, topic: topicOf(id) }}>
                {spoken.title(id)}
              </Link>
            ) : (
              <Link
                to="/c/$cooperation/questions/$topic/$name"
                params={{ cooperation: view.id, topic: topicOf(id), name: id.slice(id.indexOf('.') + 1) }}
              >
                {spoken.title(id)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

type Picked =
  | { readonly kind: 'order'; readonly before: string; readonly after: string }
  | { readonly kind: 'rule'; readonly outcome: Outcome }

const AnswerForm = ({ agreement, finding, teller, busy, submit, onChange, onCancel }: ExitProps) => {
  const { language, words } = useLanguage()
  const t = words.finding
  const [picked, setPicked] = useState<string>()
  const [sum, setSum] = useState('')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const id = finding.decision
  const decision = id === undefined ? undefined : agreement.decisions[id]
  const offers = useMemo(() => propose(agreement, finding), [agreement, finding])
  if (id === undefined || decision === undefined) return null
  const adds = offers.find((offer) => offer.kind === 'addRule')
  const orders = offers.filter((offer) => offer.kind === 'order')
  const ruling = finding.example === undefined ? undefined : decide(agreement, id, caseOf(finding.example))
  const ruleSays = (rule: string): string => {
    const answer = ruling?.kind === 'conflict' ? ruling.answers.find(({ rules }) => rules.includes(rule))?.answer : undefined
    return answer === undefined ? ruleText(agreement, teller, language, id, rule) : withoutStop(teller.answer(id, answer))
  }
  const choices: readonly { readonly key: string; readonly label: string; readonly note?: string; readonly picked: Picked }[] = [
    ...orders.map(({ before, after }) => ({
      key: `order-${before}-${after}`,
      label: t.orderOption(ruleSays(before)),
      picked: { kind: 'order' as const, before, after },
    })),
    ...(adds === undefined ? [] : outcomesFor(agreement, decision)).map(({ outcome, elsewhere }) => ({
      key: JSON.stringify(outcome),
      label: teller.outcome(id, outcome),
      ...(elsewhere ? { note: t.asElsewhere } : {}),
      picked: { kind: 'rule' as const, outcome },
    })),
  ]
  const currency = decision.answer.kind === 'amount' ? decision.answer.currency : undefined
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const grounds: Grounds = reason.trim() === '' ? {} : { reason: reason.trim() }
    const about = refOf(finding)
    if (picked === undefined) return setProblem(t.choose)
    const chosen = choices.find(({ key }) => key === picked)?.picked
    if (chosen?.kind === 'order')
      return onChange(
        { kind: 'patch', about, patch: { kind: 'exceptionTo', decision: id, rule: chosen.before, exceptionTo: [chosen.after] } },
        grounds,
      )
    const outcome = chosen?.outcome ?? amountOutcome(currency === undefined ? undefined : readQuantity(language, sum, currency))
    if (outcome === undefined || adds === undefined) return setProblem(t.sumWrong)
    setProblem(undefined)
    onChange(
      {
        kind: 'patch',
        about,
        patch: {
          kind: 'addRule',
          decision: id,
          rule: {
            id: freshId(),
            when: regionCondition(agreement, adds.region),
            outcome,
            ...(adds.exceptionTo.length === 0 ? {} : { exceptionTo: adds.exceptionTo }),
          },
        },
      },
      grounds,
    )
  }
  const legend = orders.length > 0 ? t.order : t.readyOnly
  return (
    <form className="exit-form" onSubmit={save} noValidate aria-label={t.answer}>
      <fieldset>
        <legend>
          <h3>{legend}</h3>
        </legend>
        <div className="choices">
          {choices.map(({ key, label, note }) => (
            <Choice
              key={key}
              name={`answer-${id}`}
              value={key}
              checked={picked === key}
              onChange={() => setPicked(key)}
              label={label}
              {...(note === undefined ? {} : { note })}
            />
          ))}
          {currency !== undefined && adds !== undefined && (
            <Choice name={`answer-${id}`} value="sum" checked={picked === 'sum'} onChange={() => setPicked('sum')} label={t.sum}>
              <TextField
                label={t.sum}
                hideLabel
                hint={t.sumHint}
                value={sum}
                inputMode="decimal"
                onChange={(event) => setSum(event.currentTarget.value)}
              />
            </Choice>
          )}
        </div>
      </fieldset>
      <Reason value={reason} onChange={setReason} />
      <Submit problem={problem} busy={busy} submit={submit} onCancel={onCancel} />
    </form>
  )
}

const amountOutcome = (minor: number | undefined): Outcome | undefined =>
  minor === undefined ? undefined : { kind: 'amount', lines: [{ rate: { kind: 'fixed', minor: { terms: [], plus: minor, unit: 'EUR' } } }] }

const ExcludeForm = ({ agreement, finding, teller, busy, onChange, onCancel }: ExitProps) => {
  const t = useWords().finding
  const [because, setBecause] = useState('')
  const [problem, setProblem] = useState<string>()
  const [region] = finding.regions
  const { decision } = finding
  if (decision === undefined || region === undefined) return null
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (because.trim() === '') return setProblem(t.exclusionMissing)
    onChange(
      {
        kind: 'patch',
        about: refOf(finding),
        patch: {
          kind: 'exclude',
          decision,
          exclusion: { id: freshId(), when: regionCondition(agreement, region), because: because.trim() },
        },
      },
      {},
    )
  }
  return (
    <form className="exit-form" onSubmit={save} noValidate aria-label={t.cannotHappen}>
      <p className="sub">{t.says.exclude(teller.region(region), '…')}</p>
      <TextArea
        label={t.exclusion}
        hint={t.exclusionHint}
        error={problem}
        rows={2}
        maxLength={2000}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <Submit problem={undefined} busy={busy} submit={t.exclude} onCancel={onCancel} />
    </form>
  )
}

const TalkForm = ({ finding, busy, onChange, onCancel }: ExitProps) => {
  const t = useWords().finding
  const [note, setNote] = useState('')
  const save = (event: FormEvent): void => {
    event.preventDefault()
    onChange({ kind: 'talk', about: refOf(finding), note: note.trim() }, {})
  }
  return (
    <form className="exit-form" onSubmit={save} noValidate aria-label={t.talk}>
      <TextArea label={t.note} rows={2} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <Submit problem={undefined} busy={busy} submit={t.toAgenda} onCancel={onCancel} />
    </form>
  )
}

const Reason = ({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) => (
  <TextArea
    label={useWords().finding.reason}
    rows={2}
    maxLength={2000}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)

const Submit = ({
  problem,
  busy,
  submit,
  onCancel,
}: {
  readonly problem: string | undefined
  readonly busy: boolean
  readonly submit: string
  readonly onCancel: () => void
}) => {
  const t = useWords().ui
  return (
    <>
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="actions">
        <Button type="submit" small busy={busy}>
          {submit}
        </Button>
        <Button kind="plain" small onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </>
  )
}
