import { Link } from '@tanstack/react-router'
import { useLanguage } from '../language/language.tsx'
import { Empty } from '../ui/empty.tsx'
import { partiesOf, useCooperation } from './data.ts'

/** A page of a cooperation that has nothing agreed to stand on yet: the next step is to compare, or first of all to answer. */
export const NothingAgreed = ({ says }: { readonly says: string }) => {
  const view = useCooperation()
  const { words } = useLanguage()
  const parties = partiesOf(view)
  const revealed = view.negotiation.points.some(({ state }) => state === 'differs' || state === 'agreed')
  return (
    <Empty left={parties.left} right={parties.right[0] ?? 'b'} says={says}>
      <Link to={revealed ? '/c/$cooperation/compare' : '/c/$cooperation/questions'} params={{ cooperation: view.id }} className="btn solid">
        {revealed ? words.compare.toCompare : words.compare.toQuestions}
      </Link>
    </Empty>
  )
}
