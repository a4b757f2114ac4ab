import type { Position, Side } from '#core/negotiation/negotiation.ts'
import type { Point } from '#core/negotiation/view.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { AnswerText } from '../catalogue/answer-text.tsx'
import type { Spoken } from '../catalogue/spoken.ts'
import { command, makeProposal, type Parties } from '../cooperation/data.ts'
import { useDraft } from '../cooperation/drafts.ts'
import { useCommand } from '../http/use-command.ts'
import { useWords } from '../language/language.tsx'
import { classOf, Mark, Who } from '../ui/mark.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { NewProposal } from './new-proposal.tsx'
import { isChange, ProposalBlock, proposalsAbout } from './proposals.tsx'
import type { ProposalDraft } from './propose-form.tsx'

/** Different answers, each with what stands behind it; between them the ways forward, all alike. */
export const Difference = ({
  point,
  view,
  parties,
  spoken,
}: {
  readonly point: Extract<Point, { state: 'differs' }>
  readonly view: CooperationView
  readonly parties: Parties
  readonly spoken: Spoken
}) => {
  const t = useWords().compare
  const propose = useCommand(makeProposal)
  const accept = useCommand(command)
  const { question } = point
  const { draft, set } = useDraft<ProposalDraft>(view, question)
  const { own } = parties
  const ours = own === null ? undefined : point.positions[own]
  const may = view.viewer.mayNegotiate && view.negotiation.ended === undefined
  const proposals = proposalsAbout(view, question)
  const third = draft !== undefined && !isChange(draft, proposals)
  const busy = propose.running || accept.running
  const others = parties.right.flatMap((side) => {
    const position = point.positions[side]
    return position === undefined ? [] : [{ side, position }]
  })
  const oursProposed = proposals.some(({ side, change }) => side === own && change.kind === 'answer')
  const talkProposed = proposals.some(({ change }) => change.kind === 'talk')
  return (
    <li className="three row open differ">
      <PositionBlock of={parties.left} position={point.positions[parties.left]} point={point} parties={parties} spoken={spoken} />
      <div className="between">
        <h2>{spoken.title(question)}</h2>
        {proposals.map((proposal) => (
          <ProposalBlock key={proposal.id} proposal={proposal} question={question} view={view} spoken={spoken} />
        ))}
        {may && (
          <ul className="ways" aria-label={t.ways} aria-busy={busy}>
            {own !== null && ours !== undefined && !oursProposed && (
              <li>
                <button
                  type="button"
                  className={`way ${classOf(own)}`}
                  onClick={() => void propose.run(view.id, { kind: 'answer', question, value: ours.value })}
                >
                  <Mark />
                  <span>{t.proposeOurs}</span>
                </button>
              </li>
            )}
            {own !== null &&
              others.map(({ side, position }) => (
                <li key={side}>
                  <button
                    type="button"
                    className={`way ${classOf(side)}`}
                    onClick={() =>
                      void accept.run(view.id, '/answers', { question, value: position.value, open: true, expected: ours?.version ?? 0 })
                    }
                  >
                    <Mark />
                    <span>{t.acceptTheirs(parties.name(side))}</span>
                  </button>
                </li>
              ))}
            {draft === undefined && (
              <li>
                <button type="button" className="way" onClick={() => set({ reason: '' })}>
                  <Plus />
                  <span>{own === null ? t.proposeAsCoach : t.third}</span>
                </button>
              </li>
            )}
            {!talkProposed && (
              <li>
                <button
                  type="button"
                  className="way"
                  onClick={() => void propose.run(view.id, { kind: 'talk', about: question, note: '' })}
                >
                  <Talk />
                  <span>{t.talk}</span>
                </button>
              </li>
            )}
          </ul>
        )}
        {third && <NewProposal question={question} view={view} spoken={spoken} propose={propose} />}
        <RefusalLine refused={propose.refused ?? accept.refused} />
      </div>
      <div className={`right-positions${parties.right.length > 1 ? ' many' : ''}`}>
        {parties.right.map((side) => (
          <PositionBlock key={side} of={side} position={point.positions[side]} point={point} parties={parties} spoken={spoken} />
        ))}
      </div>
    </li>
  )
}

const PositionBlock = ({
  of,
  position,
  point,
  parties,
  spoken,
}: {
  readonly of: Side
  readonly position: Position | undefined
  readonly point: Point
  readonly parties: Parties
  readonly spoken: Spoken
}) => {
  const t = useWords().compare
  return (
    <div className={`position ${classOf(of)}`}>
      <p className="whose">
        <Who of={of} name={parties.name(of)} />
      </p>
      <p className="sr">{t.answers(parties.name(of))}</p>
      <div className="answer">
        {position === undefined ? null : <AnswerText question={point.question} value={position.value} spoken={spoken} />}
      </div>
      {position !== undefined && (position.interest !== undefined || position.reason !== undefined) && (
        <dl>
          {position.interest !== undefined && (
            <div>
              <dt>{t.interest}</dt>
              <dd>{position.interest}</dd>
            </div>
          )}
          {position.reason !== undefined && (
            <div>
              <dt>{t.reasonTitle}</dt>
              <dd>{position.reason}</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  )
}

const Plus = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M0 6h12M6 0v12" stroke="currentColor" strokeWidth="2" />
  </svg>
)

const Talk = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M.75 1.75h10.5v6.5H5.5L2.75 11V8.25h-2z" />
  </svg>
)
