import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { expand } from '#core/catalogue/expand.ts'
import { rehearse, type RehearsalOutcome } from '#core/catalogue/rehearse.ts'
import { scenarios } from '#core/catalogue/scenarios.ts'
import type { AcceptedPatch } from '#core/negotiation/negotiation.ts'
import { applyPatches } from '#core/negotiation/patch.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { agreedOf } from '../cooperation/answers.ts'
import { useWords } from '../language/language.tsx'
import { Ticks } from '../ui/ticks.tsx'

const tick: Record<RehearsalOutcome, 'one' | 'none' | 'two'> = { answered: 'one', open: 'none', notAsked: 'none', contradictory: 'two' }

/** How many emergencies of the library the agreement answers today, with exactly one rule each. */
export const RehearsalProbe = ({ view }: { readonly view: CooperationView }) => {
  const t = useWords().overview
  const outcomes = useMemo(() => {
    const { agreement } = applyPatches(
      expand(agreedOf(view), view.negotiation.sides).agreement,
      view.negotiation.patches as readonly AcceptedPatch[],
    )
    return rehearse(agreement, scenarios).map(({ outcome }) => outcome)
  }, [view])
  const count = (...which: readonly RehearsalOutcome[]): number => outcomes.filter((outcome) => which.includes(outcome)).length
  const answered = count('answered')
  const rest = t.probeRest(count('open', 'notAsked'), count('contradictory'))
  return (
    <section className="probe" aria-labelledby="probe">
      <h2 id="probe">
        {t.probe}
        <Link to="/c/$cooperation/rehearsal" params={{ cooperation: view.id }} className="meta">
          {t.probeAll}
        </Link>
      </h2>
      <p className="figure">
        {answered} <small>{t.probeOf(outcomes.length)}</small>
      </p>
      <Ticks of={outcomes.map((outcome) => tick[outcome])} label={`${answered} ${t.probeOf(outcomes.length)}. ${rest}`} />
      <p className="meta">{rest}</p>
    </section>
  )
}
