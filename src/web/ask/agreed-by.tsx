import type { Agreement, RuleId } from '#core/agreement/agreement.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { partiesOf, personName } from '../cooperation/data.ts'
import { dayOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Who } from '../ui/mark.tsx'

/** Who proposed a paragraph and who accepted it, and when. */
export const AgreedBy = ({
  clause,
  rules,
  agreement,
  view,
}: {
  readonly clause: string
  readonly rules: readonly RuleId[]
  readonly agreement: Agreement
  readonly view: CooperationView
}) => {
  const { locale, words } = useLanguage()
  const t = words.ask
  const parties = partiesOf(view)
  const question = agreement.clauses?.find(({ id }) => id === clause)?.question
  const point = view.negotiation.points.find((each) => each.question === question)
  const agreed = point?.state === 'agreed' ? point.agreed : undefined
  const patch = view.negotiation.patches.find(({ patch: each }) => each.kind === 'addRule' && rules.includes(each.rule.id))
  const proposal = view.negotiation.proposals.find(({ id }) => id === (agreed === undefined ? patch?.proposal : agreed.proposal))
  if (agreed === undefined && proposal === undefined) return <p>{t.equal}</p>
  return (
    <>
      {parties.all.map((side: Side) => (
        <p key={side}>
          <Who of={side} name={parties.name(side)} />
          <span>
            {personName(view, agreed?.by[side] ?? proposal?.accepted[side]?.person)},{' '}
            {dayOf(locale, proposal?.accepted[side]?.at ?? agreed?.on ?? proposal?.at ?? '')}
          </span>
        </p>
      ))}
      <p>
        {proposal === undefined
          ? t.equal
          : t.proposed(proposal.side === null ? t.coach : parties.name(proposal.side), dayOf(locale, proposal.at))}
      </p>
    </>
  )
}
