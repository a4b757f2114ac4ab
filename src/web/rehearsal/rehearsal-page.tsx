import './rehearsal.css'
import { Link } from '@tanstack/react-router'
import { useMemo, useState, type ReactNode } from 'react'
import type { Agreement, DecisionId } from '#core/agreement/agreement.ts'
import type { Ruling } from '#core/agreement/situation.ts'
import { type Rehearsed, type RehearsalOutcome, rehearse, rehearseOwn } from '#core/catalogue/rehearse.ts'
import { scenarios, type ScenarioId } from '#core/catalogue/scenarios.ts'
import { doors, type Door, type Scenario } from '#core/catalogue/scenario.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import type { Teller } from '#text/tell.ts'
import { branchesSay } from '../ask/says.ts'
import { storySearch } from '../ask/story.ts'
import { numbered, placeText } from '../contract/numbered.ts'
import { useAgreement, useTeller } from '../cooperation/agreement.ts'
import { dropStory, partiesOf, useCooperation } from '../cooperation/data.ts'
import { NothingAgreed } from '../cooperation/nothing-agreed.tsx'
import { today } from '../language/dates.ts'
import { useCommand } from '../http/use-command.ts'
import { useLanguage } from '../language/language.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { Sure } from '../ui/sure.tsx'
import { Ticks } from '../ui/ticks.tsx'
import { ClosingQuestions } from './closing-questions.tsx'
import { useStories } from './stories.ts'

const doorOf: ReadonlyMap<string, Door> = new Map(scenarios.map(({ id, door }) => [id, door]))

const shownFirst: readonly RehearsalOutcome[] = ['contradictory', 'open', 'answered', 'notAsked']

/** Real-life emergencies run through the draft: each answered by one rule, or showing what is missing. */
export const RehearsalPage = () => {
  const view = useCooperation()
  const { words } = useLanguage()
  const t = words.rehearsal
  const stories = useStories()
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
    <Page
      title={t.title}
      place={view.name}
      sub={t.sub}
      aside={
        <Link to="/c/$cooperation/preparation" params={{ cooperation: view.id }} className="btn small">
          {words.preparation.open}
        </Link>
      }
    >
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
      <OwnStories agreement={agreement} teller={teller} />
      {doors.map((door) => {
        const behind = sorted.filter(({ scenario }) => doorOf.get(scenario) === door)
        const shown = behind.filter(({ outcome }) => only === undefined || outcome === only)
        if (shown.length === 0) return null
        const answered = behind.filter(({ outcome }) => outcome === 'answered').length
        return (
          <details key={door} className="disclosure story-door" open={only !== undefined}>
            <summary>
              <h2>{stories.doors[door]}</h2>
              <span className="meta">{t.inDoor(answered, behind.length)}</span>
            </summary>
            {shown.map((one) => (
              <LibraryStory key={one.scenario} played={one} agreement={agreement} teller={teller} />
            ))}
          </details>
        )
      })}
    </Page>
  )
}

/** One story of the library, told with the names of the companies. */
const LibraryStory = ({
  played,
  agreement,
  teller,
}: {
  readonly played: Rehearsed
  readonly agreement: Agreement
  readonly teller: Teller
}) => {
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
  const isAgreed = played.decisions.some(({ outcome }) => outcome !== 'notAsked')
  return (
    <Story
      id={played.scenario}
      title={words.title}
      story={words.story({ first: nameOf(played.cast.first), second: nameOf(played.cast.second) })}
      played={played}
      agreement={agreement}
      teller={teller}
      closes={scenario?.closes ?? []}
    >
      {isAgreed && scenario !== undefined && (
        <p>
          <Link to="/c/$cooperation/ask" params={{ cooperation: view.id }} search={storySearch(agreement, scenario, played.cast, today())}>
            {t.ask}
          </Link>
        </p>
      )}
    </Story>
  )
}

/** The emergencies that the parties added, and the way to add one. */
const OwnStories = ({ agreement, teller }: { readonly agreement: Agreement; readonly teller: Teller }) => {
  const view = useCooperation()
  const t = useLanguage().words.rehearsal
  const parties = partiesOf(view)
  const { stories, ended } = view.negotiation
  const mayChange = view.viewer.mayNegotiate && parties.own !== null && ended === undefined
  const drop = useCommand(dropStory)
  const played = useMemo(() => new Map(stories.map((each) => [each.id, rehearseOwn(agreement, each)])), [agreement, stories])
  if (stories.length === 0 && !mayChange) return null
  return (
    <section className="own-stories" id="own-stories" aria-labelledby="own-stories-title">
      <h2 id="own-stories-title">{t.own}</h2>
      <p className="sub">
        {t.ownSays}{' '}
        <Link to="/c/$cooperation/ask" params={{ cooperation: view.id }}>
          {t.ownAsk}
        </Link>
      </p>
      <RefusalLine refused={drop.refused} />
      {stories.map((each) => {
        const ended = played.get(each.id)
        if (ended === undefined) return null
        return (
          <Story
            key={each.id}
            id={each.id}
            title={each.title}
            story={each.story}
            played={ended}
            agreement={agreement}
            teller={teller}
            closes={[]}
          >
            <p className="meta">{t.ownBy(parties.name(each.side))}</p>
            {mayChange && each.side === parties.own && (
              <Sure ask={t.drop} sure={t.dropSure} yes={t.dropYes} busy={drop.running} onYes={() => void drop.run(view.id, each.id)} />
            )}
          </Story>
        )
      })}
    </section>
  )
}

/** How one emergency ends: its words on one side, what the draft says to it on the other. */
const Story = ({
  id,
  title,
  story,
  played,
  agreement,
  teller,
  closes,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly story: string
  readonly played: Pick<Rehearsed, 'outcome' | 'decisions'>
  readonly agreement: Agreement
  readonly teller: Teller
  readonly closes: readonly QuestionId[]
  readonly children?: ReactNode
}) => {
  const view = useCooperation()
  const t = useLanguage().words.rehearsal
  const asked = played.decisions.filter(({ outcome }) => outcome !== 'notAsked')
  return (
    <article className="story" aria-labelledby={`story-${id}`}>
      <div>
        <p className="story-outcome">
          <Sign outcome={played.outcome} />
          {t.outcome[played.outcome]}
        </p>
        <h3 id={`story-${id}`}>{title}</h3>
        <p className="sub">{story}</p>
        {children}
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
        {played.outcome !== 'answered' && closes.length > 0 && <ClosingQuestions view={view} closes={closes} label={t.closes} />}
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
  const { locale, words } = useLanguage()
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
              {placeText(locale, place)}
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
