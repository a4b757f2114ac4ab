import type { ReactNode } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import type { Proposal } from '#core/negotiation/negotiation.ts'
import type { Teller } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { toolsFor } from '#text/tools.ts'
import { acceptProposal, partiesOf, withdrawProposal } from '../cooperation/data.ts'
import { useCommand } from '../http/use-command.ts'
import { momentOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { classOf, Who } from '../ui/mark.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { patchSays } from './about.ts'

/** One open proposal about a finding: who made it, what it says, who is missing, and what the reader can do. */
export const FindingProposal = ({
  proposal,
  agreement,
  teller,
  view,
  onEdit,
  children,
}: {
  readonly proposal: Proposal
  readonly agreement: Agreement
  readonly teller: Teller
  readonly view: CooperationView
  /** Left out where the finding is gone, so that nothing can be put in its place. */
  readonly onEdit?: () => void
  /** The form that replaces the buttons while the proposal is being changed. */
  readonly children?: ReactNode
}) => {
  const { language, words } = useLanguage()
  const t = words.finding
  const parties = partiesOf(view)
  const accept = useCommand(acceptProposal)
  const withdraw = useCommand(withdrawProposal)
  const { change, side, accepted } = proposal
  const own = parties.own
  const may = view.viewer.mayNegotiate && view.negotiation.ended === undefined
  const missing = parties.all.filter((each) => accepted[each] === undefined)
  const by = side === null ? (view.people.find(({ person }) => person === proposal.person)?.name ?? '') : parties.name(side)
  return (
    <div className={`proposal ${classOf(side ?? 'coach')}`}>
      <p className="meta">
        {t.proposalBy} <Who of={side ?? 'coach'} name={by} /> · {momentOf(language, proposal.at)}
      </p>
      <div className="text">
        {change.kind === 'patch' && <p>{patchSays(agreement, teller, language, t, change.patch)}</p>}
        {change.kind === 'talk' && (
          <>
            <p>{t.says.talk}</p>
            {change.note !== '' && <p>{change.note}</p>}
          </>
        )}
      </div>
      {proposal.reason !== undefined && <p className="sub">{t.because(proposal.reason)}</p>}
      <p className="meta">{t.waitsFor(toolsFor(language, []).list(missing.map((each) => (each === own ? t.you : parties.name(each)))))}</p>
      <RefusalLine refused={accept.refused ?? withdraw.refused} />
      {children ?? (
        <div className="actions">
          {may && own !== null && accepted[own] === undefined && (
            <Button small busy={accept.running} onClick={() => void accept.run(view.id, proposal.id, proposal.version)}>
              {t.accept}
            </Button>
          )}
          {may && own !== null && change.kind === 'patch' && onEdit !== undefined && (
            <Button small kind="plain" onClick={onEdit}>
              {t.change}
            </Button>
          )}
          {may && side === own && (
            <Button small kind="plain" busy={withdraw.running} onClick={() => void withdraw.run(view.id, proposal.id)}>
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
