import './preparation.css'
import { Link } from '@tanstack/react-router'
import { Fragment, useId, useMemo, type ReactNode } from 'react'
import type { Finding } from '#core/agreement/situation.ts'
import { scenarios, type ScenarioId } from '#core/catalogue/scenarios.ts'
import type { ToClose } from '#core/catalogue/to-close.ts'
import { refOf } from '#core/negotiation/close-finding.ts'
import { keyOf } from '#core/negotiation/patch.ts'
import { tellLint } from '#text/lints.ts'
import { storySearch } from '../ask/story.ts'
import { useSpoken } from '../catalogue/spoken.ts'
import { topicOf } from '../cooperation/answers.ts'
import { useAgreement, useTeller } from '../cooperation/agreement.ts'
import { partiesOf, useCooperation } from '../cooperation/data.ts'
import { NothingAgreed } from '../cooperation/nothing-agreed.tsx'
import { KindSign } from '../finding/kind-sign.tsx'
import { dayOf, today } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { useAgreedNotes, useWriteConstant } from '../lint/notes.ts'
import { SeveritySign } from '../lint/severity-sign.tsx'
import { useStories } from '../rehearsal/stories.ts'
import { Button } from '../ui/button.tsx'
import { Who } from '../ui/mark.tsx'
import { Page } from '../ui/page.tsx'
import { preparationOf, type Different } from './preparation.ts'

/** What to talk about next, on two sheets of paper at most. */
export const PreparationPage = () => {
  const view = useCooperation()
  const { locale, words } = useLanguage()
  const t = words.preparation
  const { agreement, answers } = useAgreement()
  const { differences, findings, emergencies } = useMemo(() => preparationOf(view, agreement, answers), [view, agreement, answers])
  const notes = useAgreedNotes(view).filter(({ calm }) => !calm)
  const write = useWriteConstant()
  const agenda = view.negotiation.agenda
  if (view.negotiation.points.every(({ state }) => state !== 'agreed' && state !== 'differs'))
    return (
      <Page title={t.title} place={view.name}>
        <NothingAgreed says={t.empty} />
      </Page>
    )
  const nothing = [agenda, differences, findings, emergencies, notes].every((list) => list.length === 0)
  return (
    <Page
      title={t.title}
      place={view.name}
      sub={nothing ? t.nothing : t.sub}
      aside={
        <Button small onClick={() => print()}>
          {t.print}
        </Button>
      }
    >
      <div className="preparation">
        <Points title={t.agenda}>
          {agenda.map(({ proposal, note, on }) => (
            <li key={proposal}>
              {note} <span className="meta">{dayOf(locale, on)}</span>
            </li>
          ))}
        </Points>
        <Points title={t.differs} says={t.differsSays}>
          {differences.map((point) => (
            <OneDifference key={point.question} point={point} />
          ))}
        </Points>
        <Points title={t.findings} says={t.findingsSays}>
          {findings.map((finding) => (
            <OneFinding key={keyOf(refOf(finding))} finding={finding} />
          ))}
        </Points>
        <Points title={t.stories} says={t.storiesSays} count={emergencies.reduce((sum, { stories }) => sum + stories.length, 0)}>
          {emergencies.map((group) => (
            <OneGroup key={group.question ?? ''} group={group} />
          ))}
        </Points>
        <Points title={t.notes} says={t.notesSays}>
          {notes.map(({ id, severity }) => (
            <li key={id} className="signed">
              <SeveritySign severity={severity} />
              <span>
                <Link to="/c/$cooperation/notes" params={{ cooperation: view.id }}>
                  {tellLint(locale, id, write).title}
                </Link>{' '}
                <span className="meta">{words.lint.severity[severity]}</span>
              </span>
            </li>
          ))}
        </Points>
      </div>
    </Page>
  )
}

/** As many points of each kind stand on two sheets; the others are a click away, and on paper counted. */
const atOnce = 6

const Points = ({
  title,
  says,
  children,
  count = children.length,
}: {
  readonly title: string
  readonly says?: string
  readonly children: readonly ReactNode[]
  /** Where a point stands for several. */
  readonly count?: number
}) => {
  const t = useLanguage().words.preparation
  const id = useId()
  if (children.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="meta num">{count}</span>
      </h2>
      {says !== undefined && <p className="sub">{says}</p>}
      <ul>{children.slice(0, atOnce)}</ul>
      {children.length > atOnce && (
        <details className="disclosure">
          <summary>{t.more(children.length - atOnce)}</summary>
          <ul>{children.slice(atOnce)}</ul>
        </details>
      )}
    </section>
  )
}

/** A question with what each side holds in the open. */
const OneDifference = ({ point }: { readonly point: Different }) => {
  const view = useCooperation()
  const t = useLanguage().words.preparation
  const spoken = useSpoken()
  const parties = partiesOf(view)
  const { question, positions } = point
  const isProposed = view.negotiation.proposals.some(
    ({ state, change }) => state === 'open' && change.kind === 'answer' && change.question === question,
  )
  return (
    <li>
      <Link to="/c/$cooperation/compare/$topic" params={{ cooperation: view.id, topic: topicOf(question) }}>
        {spoken.title(question)}
      </Link>
      <dl>
        {[parties.left, ...parties.right].map((side) => {
          const value = positions[side]?.value
          return (
            <Fragment key={side}>
              <dt>
                <Who of={side} name={parties.name(side)} />
              </dt>
              <dd>{value === undefined ? t.noAnswer : spoken.answer(question, value)}</dd>
            </Fragment>
          )
        })}
      </dl>
      {isProposed && <p className="meta">{t.proposed}</p>}
    </li>
  )
}

const OneFinding = ({ finding }: { readonly finding: Finding }) => {
  const view = useCooperation()
  const t = useLanguage().words.finding
  const teller = useTeller(useAgreement().agreement)
  return (
    <li className="signed">
      <KindSign code={finding.code} />
      <span>
        <Link to="/c/$cooperation/findings" params={{ cooperation: view.id }} hash={`finding-${finding.decision ?? finding.fact ?? ''}`}>
          {teller.brief(finding)}
        </Link>{' '}
        <span className="meta">{t.kinds[finding.code]}</span>
      </span>
    </li>
  )
}

/** One question, and the emergencies that an answer to it closes. */
const OneGroup = ({ group: { question, stories } }: { readonly group: ToClose }) => {
  const view = useCooperation()
  const { words } = useLanguage()
  const spoken = useSpoken()
  const told = useStories()
  const { agreement } = useAgreement()
  return (
    <li>
      {question === undefined ? words.preparation.noQuestion : spoken.title(question)}
      <ul className="stories">
        {stories.map(({ scenario, cast, outcome }) => {
          const title = told.stories[scenario as ScenarioId].title
          const played = scenarios.find(({ id }) => id === scenario)
          return (
            <li key={scenario}>
              {played === undefined ? (
                title
              ) : (
                <Link to="/c/$cooperation/ask" params={{ cooperation: view.id }} search={storySearch(agreement, played, cast, today())}>
                  {title}
                </Link>
              )}{' '}
              <span className="meta">{words.rehearsal.outcome[outcome]}</span>
            </li>
          )
        })}
      </ul>
    </li>
  )
}
