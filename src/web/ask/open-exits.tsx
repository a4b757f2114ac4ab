import { Link } from '@tanstack/react-router'
import type { DecisionId } from '#core/agreement/agreement.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useWords } from '../language/language.tsx'
import { ClosingQuestions } from '../rehearsal/closing-questions.tsx'

/** What peacetime offers where the agreement is silent or says two things: the finding with its three ways, and the open questions. */
export const OpenExits = ({
  decision,
  view,
  closes,
}: {
  readonly decision: DecisionId
  readonly view: CooperationView
  /** Questions that close the story which was asked about. */
  readonly closes: readonly QuestionId[]
}) => {
  const t = useWords().ask
  return (
    <>
      <ClosingQuestions view={view} closes={closes} label={t.closes} />
      <p className="actions">
        <Link to="/c/$cooperation/findings" params={{ cooperation: view.id }} hash={`finding-${decision}`} className="btn">
          {t.toFinding}
        </Link>
      </p>
    </>
  )
}
