import './rehearsal.css'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Agreement, DecisionId } from '#core/agreement/agreement.ts'
import type { Ruling } from '#core/agreement/situation.ts'
import { type Rehearsed, type RehearsalOutcome, rehearse } from '#core/catalogue/rehearse.ts'
import { scenarios, type ScenarioId } from '#core/catalogue/scenarios.ts'
import type { Scenario } from '#core/catalogue/scenario.ts'
import type { Teller } from '#text/tell.ts'
import { branchesSay } from '../ask/says.ts'
import { storySearch } from '../ask/story.ts'
import { numbered, placeText } from '../contract/numbered.ts'
import { useAgreement, useTeller } from '../cooperation/agreement.ts'
import { partiesOf, useCooperation } from '../cooperation/data.ts'
import { NothingAgreed } from '../cooperation/nothing-agreed.tsx'
import { today } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Page } from '../ui/page.tsx'
import { Ticks } from '../ui/ticks.tsx'
import { ClosingQuestions } from './closing-questions.tsx'
import { useStories } from './stories.ts'

const shownFirst: readonly RehearsalOutcome[] = ['contradictory', 'open', 'answered', 'notAsked']

/** Real-life emergencies run through the draft: each answered by one rule, or showing what is missing. */
export const RehearsalPage = () => {
  const view = useCooperation()
  const t = useLanguage().words.rehearsal
  const { agreement } = useAgreement()
  const teller = useTeller(agreement)
  const played = useMemo(() => rehearse(agreement, scenarios), [agreement])
  const [only, setOnly] = useState<RehearsalOutcome>()
  const count = (outcome: RehearsalOutcome): number => played.filter((one) => one.outcome === outcome).length
  const told = played.filter(({ outcome }) => outcome !== 'notAsked')
  if (Object.keys(agreement.decisions).length === 0)
    return (
      <Page title={t.title} place={view.name} sub={t.sub}>
        <NothingAgreed says={t.empty} />
      </Page>
    )
  const counts = t.counts(count('answered'), count('open'), count('contradictory'))
  const sorted = shownFirst.flatMap((outcome) => played.filter((one) => one.outcome === outcome))
  return (
    <Page title={t.title} place={view.name} sub={t.sub}>
      <div className="rehearsal-head">
        <Ticks
          of={told.map(({ outcome }) => (outcome === 'answered' ? 'one' : outcome === 'contradictory' ? 'two' : 'none'))}
          label={counts}
        />
        <p className="meta">
          {counts}
          {counts === '' || count('notAsked') === 0 ? '' : '. '}
          {count('notAsked') > 0 && t.notYet(count('notAsked'))}
        </p>
        <fieldset className="switch folds">
          <legend className="sr">{t.show}</legend>
          {[undefined, ...shownFirst.filter((outcome) => count(outcome) > 0)].map((outcome) => (
            <button
              key={outcome ?? 'all'}
              type="button"
              className="btn small"
              aria-pressed={only === outcome}
              onClick={() => setOnly(outcome)}
            >
              {outcome === undefined ? t.all : t.outcome[outcome]}
            </button>
          ))}
        </fieldset>
      </div>
      {sorted
        .filter(({ outcome }) => only === undefined || outcome === only)
        .map((one) => (
          <Story key={one.scenario} played={one} agreement={agreement} teller={teller} />
        ))}
    </Page>
  )
}

const Story = ({ played, agreement, teller }: { readonly played: Rehearsed; readonly agreement: Agreement; readonly teller: Teller }) => {
  const view = useCooperation()
  const t = useLanguage().words.rehearsal
  const stories = useStories()
  const parties = partiesOf(view)
  const scenario: Scenario | undefined = scenarios.find(({ id }) => id === played.scenario)
  const words = stories.stories[played.scenario as ScenarioId]
  const nameOf = (id: string): string => {
    const side = parties.all.find((each) => each === id)
    return side === undefined ? id : parties.name(side)
  }
  const asked = played.decisions.filter(({ outcome }) => outcome !== 'notAsked')
  const first = asked[0]?.decision
  return (
    <article className="story" aria-labelledby={`story-${played.scenario}`}>
      <div>
        <p className="story-outcome">
          <Sign outcome={played.outcome} />
          {t.outcome[played.outcome]}
        </p>
        <h2 id={`story-${played.scenario}`}>{words.title}</h2>
        <p className="sub">{words.story({ first: nameOf(played.cast.first), second: nameOf(played.cast.second) })}</p>
        {first !== undefined && scenario !== undefined && (
          <p>
            <Link
              to="/c/$cooperation/ask"
              params={{ cooperation: view.id }}
              search={storySearch(agreement, scenario, played.cast, today())}
            >
              {t.ask}
            </Link>
          </p>
        )}
      </div>
      <div>
        <dl>
          {asked.map(({ decision, ruling }) => (
            <div key={decision}>
              <dt>{teller.question(decision)}</dt>
              {ruling !== undefined && <RulingLines decision={decision} ruling={ruling} agreement={agreement} teller={teller} />}
            </div>
          ))}
        </dl>
        {played.outcome === 'open' && asked.length < played.decisions.length && <p>{t.partMissing}</p>}
        {played.outcome !== 'answered' && <ClosingQuestions view={view} closes={scenario?.closes ?? []} label={t.closes} />}
      </div>
    </article>
  )
}

const RulingLines = ({
  decision,
  ruling,
  agreement,
  teller,
}: {
  readonly decision: DecisionId
  readonly ruling: Ruling
  readonly agreement: Agreement
  readonly teller: Teller
}) => {
  const view = useCooperation()
  const { language, words } = useLanguage()
  const t = words.rehearsal
  const finding = (id: DecisionId) => (
    <Link to="/c/$cooperation/findings" params={{ cooperation: view.id }} hash={`finding-${id}`} className="meta">
      {t.toFinding}
    </Link>
  )
  switch (ruling.kind) {
    case 'answer': {
      const [place] = numbered(agreement).placesOf(ruling.rules)
      return (
        <dd className="said">
          {teller.answer(decision, ruling.answer)}{' '}
          {place !== undefined && (
            <Link to="/c/$cooperation/contract" params={{ cooperation: view.id }} hash={place.id} className="meta">
              {placeText(language, place)}
            </Link>
          )}
        </dd>
      )
    }
    case 'missing': {
      const answers = branchesSay(words.ask, teller, decision, ruling.possible)
      return (
        <dd>
          {t.depends}
          <ul className="said">
            {answers.slice(0, 3).map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        </dd>
      )
    }
    case 'conflict':
      return (
        <dd className="said">
          {words.ask.conflict} {finding(ruling.decision)}
        </dd>
      )
    case 'gap':
    case 'unresolvedRole':
      return (
        <dd className="said">
          {words.ask.gap} {finding(ruling.decision)}
        </dd>
      )
    case 'outsideDomain':
    case 'notInForce':
      return <dd className="said">{words.ask.gap}</dd>
  }
}

/** One stroke: answered tall, open short and dashed, contradictory two. The word stands beside it. */
const Sign = ({ outcome }: { readonly outcome: RehearsalOutcome }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    {outcome === 'answered' ? (
      <rect x="2" y="2" width="12" height="12" fill="currentColor" />
    ) : outcome === 'contradictory' ? (
      <path d="M2 2h12v12H2zM2 14L14 2" />
    ) : (
      <rect x="2" y="2" width="12" height="12" strokeDasharray="2.5 2" strokeWidth="1.5" />
    )}
  </svg>
)
