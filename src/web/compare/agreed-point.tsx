import { lazy, Suspense, type ReactNode } from 'react'
import type { Point } from '#core/negotiation/view.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import type { Spoken } from '../catalogue/spoken.ts'
import { makeProposal } from '../cooperation/data.ts'
import { useDraft } from '../cooperation/drafts.ts'
import { useCommand } from '../http/use-command.ts'
import { useLanguage } from '../language/language.tsx'
import { dayOf } from '../language/dates.ts'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { NewProposal } from './new-proposal.tsx'
import { isChange, ProposalBlock, proposalsAbout } from './proposals.tsx'
import type { ProposalDraft } from './propose-form.tsx'

/** The agreed answer stands at once; what is to be checked about it comes after. */
const NotesOfAgreed = lazy(async () => ({ default: (await import('../lint/notes-here.tsx')).NotesOfAgreed }))

/** What is agreed, in ink: question small, answer in words, how and when; and the way to propose a change. */
export const AgreedPoint = ({
  point,
  view,
  spoken,
  children,
}: {
  readonly point: Extract<Point, { state: 'agreed' }>
  readonly view: CooperationView
  readonly spoken: Spoken
  readonly children: ReactNode
}) => {
  const { locale, words } = useLanguage()
  const t = words.compare
  const propose = useCommand(makeProposal)
  const { question, agreed } = point
  const { draft, set } = useDraft<ProposalDraft>(view, question)
  const proposals = proposalsAbout(view, question)
  const changing = draft !== undefined && !isChange(draft, proposals)
  const may = view.viewer.mayNegotiate && view.negotiation.ended === undefined
  return (
    <>
      <span className="q" title={t.how[agreed.how](dayOf(locale, agreed.on))}>
        {spoken.title(question)}
      </span>
      {may && draft === undefined && (
        <button type="button" className="again" onClick={() => set({ value: agreed.value, reason: '' })}>
          {t.changeAgreed}
          <span className="sr">: {spoken.short(question)}</span>
        </button>
      )}
      <div className="v">
        {children}
        {point.renew === true && <p className="meta">{t.renew}</p>}
        <Suspense>
          <NotesOfAgreed view={view} question={question} />
        </Suspense>
      </div>
      {(proposals.length > 0 || changing || propose.refused !== undefined) && (
        <div className="on-paper">
          {proposals.map((proposal) => (
            <ProposalBlock key={proposal.id} proposal={proposal} question={question} view={view} spoken={spoken} />
          ))}
          {changing && <NewProposal question={question} view={view} spoken={spoken} propose={propose} />}
          <RefusalLine refused={propose.refused} />
        </div>
      )}
    </>
  )
}
