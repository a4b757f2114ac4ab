import { questionById } from '#core/catalogue/questions.ts'
import type { AnswerValue, QuestionId } from '#core/catalogue/topic.ts'
import type { Grounds, Proposal } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { AnswerText } from '../catalogue/answer-text.tsx'
import type { Spoken } from '../catalogue/spoken.ts'
import { acceptProposal, changeProposal, partiesOf, speakerName, withdrawProposal } from '../cooperation/data.ts'
import { useDraft } from '../cooperation/drafts.ts'
import { useCommand } from '../http/use-command.ts'
import { useLanguage } from '../language/language.tsx'
import { momentOf } from '../language/dates.ts'
import { Button } from '../ui/button.tsx'
import { Confirmations } from '../ui/confirmations.tsx'
import { classOf, Who } from '../ui/mark.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { ProposeForm, type ProposalDraft } from './propose-form.tsx'

/** Open proposals about a question: to be put into the middle, or to be talked about. */
export const proposalsAbout = ({ negotiation }: CooperationView, question: QuestionId): readonly Proposal[] =>
  (negotiation.proposals as readonly Proposal[]).filter(
    ({ state, change }) =>
      state === 'open' &&
      ((change.kind === 'answer' && change.question === question) || (change.kind === 'talk' && change.about === question)),
  )

/** Whether this draft changes a proposal that is still open; else it is a new one. */
export const isChange = ({ changes }: ProposalDraft, open: readonly Proposal[]): boolean => open.some(({ id }) => id === changes?.proposal)

/** One proposal: who made it, what it says, who has accepted, and what the reader can do. Nothing is preferred. */
export const ProposalBlock = ({
  proposal,
  question,
  view,
  spoken,
}: {
  readonly proposal: Proposal
  readonly question: QuestionId
  readonly view: CooperationView
  readonly spoken: Spoken
}) => {
  const { locale, words } = useLanguage()
  const t = words.compare
  const parties = partiesOf(view)
  const { draft, set } = useDraft<ProposalDraft>(view, question)
  const changing = draft?.changes?.proposal === proposal.id
  const accept = useCommand(acceptProposal)
  const withdraw = useCommand(withdrawProposal)
  const change = useCommand(changeProposal)
  const { change: what, side } = proposal
  const own = parties.own
  const mine = view.viewer.mayNegotiate && side === own
  const mayAccept = own !== null && view.viewer.mayNegotiate && proposal.accepted[own] === undefined
  const asked = questionById(question)
  const save = async (value: AnswerValue, grounds: Grounds): Promise<void> => {
    const version = draft?.changes?.version ?? proposal.version
    const saved = await change.run(view.id, proposal.id, version, { kind: 'answer', question, value }, grounds)
    if (saved.ok) return set(undefined)
    const now = 'details' in saved.error ? saved.error.details?.['version'] : undefined
    // Told that somebody else of the side has changed it, who saves once more means the text that stands there now.
    if (saved.error.code === 'proposalChanged' && typeof now === 'number') {
      set({ value, reason: grounds.reason ?? '', changes: { proposal: proposal.id, version: now } })
    }
  }
  return (
    <div className={`proposal ${classOf(side ?? 'coach')}`}>
      <p className="meta">
        {t.proposalBy} <Who of={side ?? 'coach'} name={speakerName(view, proposal)} /> · {momentOf(locale, proposal.at)}
      </p>
      <div className="text">
        {what.kind === 'answer' ? <AnswerText question={question} value={what.value} spoken={spoken} /> : <p>{t.talkProposed}</p>}
        {what.kind === 'talk' && what.note !== '' && <p>{what.note}</p>}
      </div>
      {proposal.reason !== undefined && <p className="sub">{t.because(proposal.reason)}</p>}
      <Confirmations
        label={t.acceptances}
        halves={[parties.left, ...parties.right].map((each) => {
          const confirmed = proposal.accepted[each] !== undefined
          return { of: each, confirmed, says: confirmed ? t.hasAccepted(parties.name(each)) : t.notAccepted(parties.name(each)) }
        })}
      />
      <RefusalLine refused={accept.refused ?? withdraw.refused ?? change.refused} />
      {changing && asked !== undefined ? (
        <ProposeForm
          question={asked}
          view={view}
          spoken={spoken}
          draft={draft}
          onDraft={set}
          busy={change.running}
          submit={t.saveChange}
          onCancel={() => set(undefined)}
          onPropose={(value, grounds) => void save(value, grounds)}
        />
      ) : (
        <div className="actions">
          {mayAccept && (
            <Button small busy={accept.running} onClick={() => void accept.run(view.id, proposal.id, proposal.version)}>
              {t.accept}
            </Button>
          )}
          {what.kind === 'answer' && mine && draft === undefined && (
            <Button
              small
              kind="plain"
              onClick={() =>
                set({ value: what.value, reason: proposal.reason ?? '', changes: { proposal: proposal.id, version: proposal.version } })
              }
            >
              {t.change}
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
