import { relevantQuestions } from '#core/catalogue/questions.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useSpoken } from '../catalogue/spoken.ts'
import { useAgreement } from '../cooperation/agreement.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'

/** The questions that close a story, as far as they are asked here and nothing is agreed about them; nothing where there are none. */
export const ClosingQuestions = ({
  view,
  closes,
  label,
}: {
  readonly view: CooperationView
  readonly closes: readonly QuestionId[]
  readonly label: string
}) => {
  const spoken = useSpoken()
  const { answers } = useAgreement()
  const relevant = new Set(relevantQuestions(answers, view.negotiation.sides).map(({ id }) => id))
  const open = closes.filter((id) => relevant.has(id) && answers[id] === undefined)
  if (open.length === 0) return null
  return (
    <div className="closes">
      <p className="label">{label}</p>
      <ul>
        {open.map((id) => (
          <li key={id}>
            <QuestionLink view={view} question={id}>
              {spoken.title(id)}
            </QuestionLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
