import type { ReactNode } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import type { Change, Proposal } from '#core/negotiation/negotiation.ts'
import type { Teller } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { toolsFor } from '#text/tools.ts'
import { acceptProposal, partiesOf, personName, speakerName, withdrawProposal } from '../cooperation/data.ts'
import { useCommand } from '../http/use-command.ts'
import { momentOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { classOf, Who } from '../ui/mark.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { patchSays } from './about.ts'
import { KindSign } from './kind-sign.tsx'

/** One open proposal about a finding: who made it, what it says, who has accepted and who is missing, and what the reader can do. */
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
  /** Changes the own proposal, or answers that of another side by one's own. Left out where the finding is gone. */
  readonly onEdit?: () => void
  /** The form that replaces the buttons meanwhile. */
  readonly children?: ReactNode
}) => {
  const { locale, words } = useLanguage()
  const t = words.finding
  const parties = partiesOf(view)
  const accept = useCommand(acceptProposal)
  const withdraw = useCommand(withdrawProposal)
  const { change, side, accepted } = proposal
  const own = parties.own
  const may = view.viewer.mayNegotiate && view.negotiation.ended === undefined
  const missing = parties.all.filter((each) => accepted[each] === undefined)
  const mine = may && side === own
  return (
    <div className={`proposal ${classOf(side ?? 'coach')}`}>
      <p className="meta">
        {t.proposalBy} <Who of={side ?? 'coach'} name={speakerName(view, proposal)} />, {momentOf(locale, proposal.at)}
      </p>
      <ChangeText change={change} agreement={agreement} teller={teller} />
      {proposal.reason !== undefined && <p className="sub">{t.because(proposal.reason)}</p>}
      <p className="meta">{t.waitsFor(toolsFor(locale, []).list(missing.map((each) => (each === own ? t.you : parties.name(each)))))}</p>
      <Acceptances proposal={proposal} view={view} />
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
              {mine ? t.change : t.counter}
            </Button>
          )}
          {mine && (
            <Button small kind="plain" busy={withdraw.running} onClick={() => void withdraw.run(view.id, proposal.id)}>
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** What a proposal about a finding would do, in words. */
const ChangeText = ({ change, agreement, teller }: { readonly change: Change; readonly agreement: Agreement; readonly teller: Teller }) => {
  const { locale, words } = useLanguage()
  const t = words.finding
  return (
    <div className="text">
      {change.kind === 'patch' && <p>{patchSays(agreement, teller, locale, t, change.patch)}</p>}
      {change.kind === 'talk' && (
        <>
          <p>{t.says.talk}</p>
          {change.note !== '' && <p>{change.note}</p>}
        </>
      )}
    </div>
  )
}

/** Who has accepted, by name and time, the own side first. */
const Acceptances = ({ proposal, view }: { readonly proposal: Proposal; readonly view: CooperationView }) => {
  const { locale, words } = useLanguage()
  const t = words.finding
  const parties = partiesOf(view)
  const given = [parties.left, ...parties.right].flatMap((side) => {
    const accepted = proposal.accepted[side]
    return accepted === undefined ? [] : [{ side, ...accepted }]
  })
  if (given.length === 0) return null
  return (
    <ul className="accepted-by meta" aria-label={t.acceptances}>
      {given.map(({ side, person, at }) => (
        <li key={side}>
          {t.hasAccepted} <Who of={side} name={parties.name(side)} />, {personName(view, person)}, {momentOf(locale, at)}
        </li>
      ))}
    </ul>
  )
}

/** What became of a proposal about a finding: it stays readable for good, with everybody who had a part in it. */
export const ClosedProposal = ({
  proposal,
  agreement,
  teller,
  view,
}: {
  readonly proposal: Proposal
  readonly agreement: Agreement
  readonly teller: Teller
  readonly view: CooperationView
}) => {
  const { locale, words } = useLanguage()
  const t = words.finding
  const { change, side, state, closed } = proposal
  const ending = state === 'accepted' && change.kind === 'talk' ? 'agenda' : state
  const about = change.kind === 'answer' || typeof change.about === 'string' ? undefined : change.about
  const asked = about?.decision !== undefined && Object.hasOwn(agreement.decisions, about.decision) ? about.decision : undefined
  return (
    <li className={`proposal ${classOf(side ?? 'coach')}`}>
      {about !== undefined && (
        <p className="kind">
          <KindSign code={about.code} />
          <span>
            {t.kinds[about.code]}
            {asked !== undefined && `: ${teller.question(asked)}`}
          </span>
        </p>
      )}
      <ChangeText change={change} agreement={agreement} teller={teller} />
      {proposal.reason !== undefined && <p className="sub">{t.because(proposal.reason)}</p>}
      <p className="meta">
        {t.proposalBy} <Who of={side ?? 'coach'} name={speakerName(view, proposal)} />
        {side === null ? '' : `, ${personName(view, proposal.person)}`}, {momentOf(locale, proposal.at)}
      </p>
      <Acceptances proposal={proposal} view={view} />
      {ending !== 'open' && closed !== undefined && <p className="meta ending">{t.endings[ending](momentOf(locale, closed))}</p>}
    </li>
  )
}
