import { Link } from '@tanstack/react-router'
import type { CooperationView } from '#wire/cooperation.ts'
import { partiesOf } from '../cooperation/data.ts'
import { useWords } from '../language/language.tsx'

/** A party has left: said before anybody tries to answer, with what can still be done. Nothing while everybody is here. */
export const Ended = ({ view }: { readonly view: CooperationView }) => {
  const words = useWords()
  const { ended } = view.negotiation
  if (ended === undefined) return null
  const params = { cooperation: view.id }
  return (
    <section className="has-ended" aria-label={words.interview.readOnly}>
      <p className="label">{words.interview.readOnly}</p>
      <p>{words.overview.ended(partiesOf(view).name(ended.side))}</p>
      <p className="actions">
        <Link to="/c/$cooperation/contract" params={params}>
          {words.interview.readContract}
        </Link>
        <Link to="/c/$cooperation/compare" params={params}>
          {words.interview.readAnswers}
        </Link>
      </p>
    </section>
  )
}
