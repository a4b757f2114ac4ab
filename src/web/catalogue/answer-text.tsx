import { questionById } from '#core/catalogue/questions.ts'
import type { AnswerValue, QuestionId } from '#core/catalogue/topic.ts'
import type { Spoken } from './spoken.ts'

/** An answer in full: one line, or all rows of a list. */
export const AnswerText = ({
  question,
  value,
  spoken,
}: {
  readonly question: QuestionId
  readonly value: AnswerValue
  readonly spoken: Spoken
}) => {
  const kind = questionById(question)?.kind
  if (value.kind !== 'rows' || kind?.kind !== 'rows') return <>{spoken.answer(question, value)}</>
  return (
    <ol className="answer-rows">
      {value.rows.map((row, index) => (
        <li key={`${index}-${JSON.stringify(row)}`}>
          {kind.columns
            .flatMap((column) => {
              const text = spoken.cell(question, column, row[column.id])
              return text === '' ? [] : [{ id: column.id, label: spoken.column(question, column.id).label, text }]
            })
            .map(({ id, label, text }) => (
              <span key={id} className="cell">
                <span className="cell-name">{label.replace(/[?:]$/, '')}: </span>
                {text}
              </span>
            ))}
        </li>
      ))}
    </ol>
  )
}
