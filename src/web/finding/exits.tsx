import { Link } from '@tanstack/react-router'
import { useMemo, useState, type FormEvent } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import type { Finding } from '#core/agreement/situation.ts'
import { exclusionPatch, refOf } from '#core/negotiation/close-finding.ts'
import type { Change, Grounds, ProposalId } from '#core/negotiation/negotiation.ts'
import type { Teller } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { topicOf } from '../cooperation/answers.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { useSpoken } from '../catalogue/spoken.ts'
import { useWords } from '../language/language.tsx'
import { TextArea } from '../ui/field.tsx'
import { Submit } from '../ui/submit.tsx'
import { closingQuestions, freshId } from './about.ts'
import { AnswerForm } from './answer-form.tsx'
import type { OutcomeDraft } from './outcome-draft.ts'

export type Exit = 'answer' | 'exclude' | 'talk'

/** What is written so far about one finding; each exit keeps its own, also while another one is open. */
export interface FindingDraft {
  /** The exit that is open, if one is. */
  readonly exit?: Exit
  /** The proposal, as its author read it, that is changed or answered by another one. */
  readonly about?: { readonly proposal: ProposalId; readonly version: number }
  readonly outcome?: OutcomeDraft
  readonly reason?: string
  readonly because?: string
  readonly note?: string
}

interface ExitProps {
  readonly agreement: Agreement
  readonly finding: Finding
  readonly teller: Teller
  readonly busy: boolean
  readonly draft: FindingDraft
  readonly onDraft: (draft: FindingDraft) => void
  /** What a proposal says that is being changed or answered by another one. */
  readonly first?: Change
  /** The words of the button that proposes; without them the usual ones of the exit. */
  readonly submit?: string
  readonly onChange: (change: Change, grounds: Grounds) => void
  readonly onCancel: () => void
}

/** What opens under the three exits. Each ends in a proposal; nothing takes effect before everybody has accepted it. */
export const ExitForm = ({ exit, view, first, submit, ...rest }: ExitProps & { readonly exit: Exit; readonly view: CooperationView }) => {
  const t = useWords().finding
  const patch = first?.kind === 'patch' ? first.patch : undefined
  switch (exit) {
    case 'answer':
      return (
        <>
          {first === undefined && <FollowUps view={view} finding={rest.finding} />}
          <AnswerForm {...rest} view={view} submit={submit ?? t.propose} {...(patch === undefined ? {} : { first: patch })} />
        </>
      )
    case 'exclude':
      return <ExcludeForm {...rest} submit={submit ?? t.exclude} because={patch?.kind === 'exclude' ? patch.exclusion.because : ''} />
    case 'talk':
      return <TalkForm {...rest} submit={submit ?? t.toAgenda} note={first?.kind === 'talk' ? first.note : ''} />
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
              <QuestionLink view={view} question={id}>
                {spoken.title(id)}
              </QuestionLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

type FormProps = Omit<ExitProps, 'first' | 'submit'> & { readonly submit: string }

const ExcludeForm = ({
  agreement,
  finding,
  teller,
  busy,
  draft,
  onDraft,
  submit,
  because: first,
  onChange,
  onCancel,
}: FormProps & { readonly because: string }) => {
  const t = useWords().finding
  const because = draft.because ?? first
  const [problem, setProblem] = useState<string>()
  const [region] = finding.regions
  if (finding.decision === undefined || region === undefined) return null
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (because.trim() === '') return setProblem(t.exclusionMissing)
    const patch = exclusionPatch(agreement, finding, because.trim(), freshId())
    if (patch !== undefined) onChange({ kind: 'patch', about: refOf(finding), patch }, {})
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
        onChange={(event) => onDraft({ ...draft, because: event.currentTarget.value })}
      />
      <Submit problem={undefined} busy={busy} submit={submit} onCancel={onCancel} />
    </form>
  )
}

const TalkForm = ({ finding, busy, draft, onDraft, submit, note: first, onChange, onCancel }: FormProps & { readonly note: string }) => {
  const t = useWords().finding
  const note = draft.note ?? first
  const save = (event: FormEvent): void => {
    event.preventDefault()
    onChange({ kind: 'talk', about: refOf(finding), note: note.trim() }, {})
  }
  return (
    <form className="exit-form" onSubmit={save} noValidate aria-label={t.talk}>
      <TextArea
        label={t.note}
        rows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => onDraft({ ...draft, note: event.currentTarget.value })}
      />
      <Submit problem={undefined} busy={busy} submit={submit} onCancel={onCancel} />
    </form>
  )
}
