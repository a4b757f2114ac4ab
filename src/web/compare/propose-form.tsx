import { useState, type FormEvent } from 'react'
import { isValidAnswer } from '#core/catalogue/questions.ts'
import type { AnswerValue, Question } from '#core/catalogue/topic.ts'
import type { Grounds, ProposalId } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import type { Spoken } from '../catalogue/spoken.ts'
import { AnswerFields } from '../interview/answer-fields.tsx'
import { useWords } from '../language/language.tsx'
import { TextArea } from '../ui/field.tsx'
import { Submit } from '../ui/submit.tsx'

/** What is written so far about one question: a new proposal, or a change to the one that it names, as its author read it. */
export interface ProposalDraft {
  readonly value?: AnswerValue
  readonly reason: string
  readonly changes?: { readonly proposal: ProposalId; readonly version: number }
}

/** A third answer, or a changed proposal: the same fields as in the interview, with the reason that everybody will read. */
export const ProposeForm = ({
  question,
  view,
  spoken,
  draft,
  onDraft,
  busy,
  submit,
  onPropose,
  onCancel,
}: {
  readonly question: Question
  readonly view: CooperationView
  readonly spoken: Spoken
  readonly draft: ProposalDraft
  readonly onDraft: (draft: ProposalDraft) => void
  readonly busy: boolean
  readonly submit: string
  readonly onPropose: (value: AnswerValue, grounds: Grounds) => void
  readonly onCancel: () => void
}) => {
  const words = useWords()
  const t = words.compare
  const { value, reason } = draft
  const setValue = (next: AnswerValue | undefined): void => {
    const { value: _, ...others } = draft
    onDraft(next === undefined ? others : { ...others, value: next })
  }
  const [problem, setProblem] = useState<string>()
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (value === undefined) return setProblem(t.chooseFirst)
    const valid = isValidAnswer(question, value, view.negotiation.sides)
    if (!valid.ok) return setProblem(words.answerProblem(question.id, valid.error, spoken))
    setProblem(undefined)
    onPropose(value, reason.trim() === '' ? {} : { reason: reason.trim() })
  }
  return (
    <form className="third" onSubmit={save} noValidate aria-label={spoken.title(question.id)}>
      <AnswerFields question={question} value={value} onChange={setValue} spoken={spoken} only />
      <TextArea
        label={t.reason}
        hint={t.reasonHint}
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => onDraft({ ...draft, reason: event.currentTarget.value })}
      />
      <Submit problem={problem} busy={busy} submit={submit} onCancel={onCancel} />
    </form>
  )
}
