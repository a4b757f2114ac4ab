import { useState, type ReactNode } from 'react'
import { questionById } from '#core/catalogue/questions.ts'
import type { Point } from '#core/negotiation/view.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import type { Spoken } from '../catalogue/spoken.ts'
import { makeProposal } from '../cooperation/data.ts'
import { useCommand } from '../http/use-command.ts'
import { useLanguage } from '../language/language.tsx'
import { dayOf } from '../language/dates.ts'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { ProposalBlock, proposalsAbout } from './proposals.tsx'
import { ProposeForm } from './propose-form.tsx'

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
  const { language, words } = useLanguage()
  const t = words.compare
  const [changing, setChanging] = useState(false)
  const propose = useCommand(makeProposal, () => setChanging(false))
  const { question, agreed } = point
  const asked = questionById(question)
  const proposals = proposalsAbout(view, question)
  const may = view.viewer.mayNegotiate && view.negotiation.ended === undefined
  return (
    <>
      <span className="q" title={t.how[agreed.how](dayOf(language, agreed.on))}>
        {spoken.title(question)}
      </span>
      {may && !changing && (
        <button type="button" className="again" onClick={() => setChanging(true)}>
          {t.changeAgreed}
          <span className="sr">: {spoken.short(question)}</span>
        </button>
      )}
      <div className="v">
        {children}
        {point.renew === true && <p className="meta">{t.renew}</p>}
      </div>
      {(proposals.length > 0 || changing || propose.refused !== undefined) && (
        <div className="on-paper">
          {proposals.map((proposal) => (
            <ProposalBlock key={`${proposal.id}-${proposal.version}`} proposal={proposal} question={question} view={view} spoken={spoken} />
          ))}
          {changing && asked !== undefined && (
            <ProposeForm
              question={asked}
              view={view}
              spoken={spoken}
              first={agreed.value}
              busy={propose.running}
              submit={t.propose}
              onCancel={() => setChanging(false)}
              onPropose={(value, grounds) => void propose.run(view.id, { kind: 'answer', question, value }, grounds)}
            />
          )}
          <RefusalLine refused={propose.refused} />
        </div>
      )}
    </>
  )
}
