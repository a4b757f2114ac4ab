import type { Agreement } from '#core/agreement/agreement.ts'
import { ladderOf } from '#core/catalogue/ladder.ts'
import { addDays, type PlainDate } from '#core/shared/day.ts'
import type { Tools } from '#text/catalogue-words.ts'
import type { Teller } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { useLanguage } from '../language/language.tsx'

/** Where the agreement does not answer by itself: the agreed way to clear things up, each step with its first day. */
export const LadderView = ({
  view,
  agreement,
  teller,
  tools,
  on,
}: {
  readonly view: CooperationView
  readonly agreement: Agreement
  readonly teller: Teller
  readonly tools: Tools
  readonly on: PlainDate
}) => {
  const t = useLanguage().words.ask
  const rungs = ladderOf(agreement)
  return (
    <section className="ruling-more ladder" aria-labelledby="ladder">
      <h3 id="ladder">{t.ladder}</h3>
      {rungs.length === 0 ? (
        <p>
          {t.noLadder}{' '}
          <QuestionLink view={view} question="escalation.stages" className="meta">
            {t.toLadder}
          </QuestionLink>
        </p>
      ) : (
        <>
          <p className="sub">{t.ladderSays(tools.day(on))}</p>
          <ol>
            {rungs.map(({ from, step }) => (
              <li key={step}>
                <span className="meta num">{t.rungFrom(tools.day(addDays(on, from)))}</span>
                <span>{teller.outcome('disputeStep', { kind: 'step', step })}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
