import { Navigate } from '@tanstack/react-router'
import { byTopic } from '../cooperation/answers.ts'
import { useCooperation } from '../cooperation/data.ts'
import { NothingAgreed } from '../cooperation/nothing-agreed.tsx'
import { useWords } from '../language/language.tsx'
import { Page } from '../ui/page.tsx'

/** Leads to the topic where there is most to talk about; before anything is revealed it says what will stand here. */
export const ComparePage = () => {
  const view = useCooperation()
  const t = useWords().compare
  const topics = byTopic(view)
  const found =
    topics.find(({ points }) => points.some(({ state }) => state === 'differs')) ??
    topics.find(({ points }) => points.some(({ state }) => state === 'agreed'))
  if (found !== undefined)
    return <Navigate to="/c/$cooperation/compare/$topic" params={{ cooperation: view.id, topic: found.topic }} replace />
  return (
    <Page title={t.title} place={view.name}>
      <NothingAgreed says={t.empty} />
    </Page>
  )
}
