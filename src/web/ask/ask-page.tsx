import './ask.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Agreement, DecisionId, FactId } from '#core/agreement/agreement.ts'
import { factsOf } from '#core/agreement/amount.ts'
import { sectionsOf } from '#core/agreement/axis.ts'
import { decide } from '#core/agreement/decide.ts'
import type { Link as BecauseLink, Ruling } from '#core/agreement/situation.ts'
import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import { askedNext } from '#core/catalogue/together.ts'
import { scenarios } from '#core/catalogue/scenarios.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import type { Teller } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useAgreement, useTeller } from '../cooperation/agreement.ts'
import { useCooperation } from '../cooperation/data.ts'
import { NothingAgreed } from '../cooperation/nothing-agreed.tsx'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { withoutStop } from '../finding/about.ts'
import { dayOf, today } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { useTools } from '../language/tools.ts'
import { Page } from '../ui/page.tsx'
import { AgreedBy } from './agreed-by.tsx'
import { type Asked, askedOf, decisionsAsked, type Known, type KnownFacts, readCase, writeCase } from './asked.ts'
import { caseFor, factsFor, isSince, otherwise } from './case.ts'
import { CasePath } from './case-path.tsx'
import { Choose } from './choose.tsx'
import { FactQuestion } from './fact-question.tsx'
import { KeepStory } from './keep-story.tsx'
import { LadderView } from './ladder-view.tsx'
import { MoneyExample } from './money-example.tsx'
import { OpenExits } from './open-exits.tsx'
import { type Around, Because, RulingView } from './ruling-view.tsx'
import { rulingSays } from './says.ts'
import { scenarioOf } from './story.ts'
import { StoryTold } from './story-told.tsx'
import { useAnswerFocus } from './use-answer-focus.ts'

/** Asks only for the facts that can change an answer, then shows the rules that answer. The case stands in the address. */
export const AskPage = () => {
  const view = useCooperation()
  const t = useLanguage().words.ask
  const { agreement } = useAgreement()
  const teller = useTeller(agreement)
  const asked = askedOf(useSearch({ strict: false }))
  const decisions = decisionsAsked(agreement, asked.about)
  if (Object.keys(agreement.decisions).length === 0)
    return (
      <Page title={t.title} place={view.name}>
        <NothingAgreed says={t.empty} />
      </Page>
    )
  if (decisions.length === 0)
    return (
      <Page title={t.title} place={view.name} sub={asked.about === undefined ? t.sub : t.unknownDecision}>
        <Choose
          agreement={agreement}
          teller={teller}
          parties={view.parties}
          way={{ to: '/c/$cooperation/ask', cooperation: view.id }}
          renderAnswer={(question) => (
            <QuestionLink view={view} question={question}>
              {t.answerQuestions}
            </QuestionLink>
          )}
          ownCase={
            <Link to="/c/$cooperation/rehearsal" params={{ cooperation: view.id }} hash="own-stories">
              {t.otherOwnCase}
            </Link>
          }
        />
      </Page>
    )
  return <Asking key={asked.story ?? decisions[0]} asked={asked} decisions={decisions} />
}

/** A ruling of each decision that is asked. */
interface Ruled {
  readonly decision: DecisionId
  readonly ruling: Ruling
}

const Asking = ({ asked, decisions }: { readonly asked: Asked; readonly decisions: readonly DecisionId[] }) => {
  const view = useCooperation()
  const { locale, words } = useLanguage()
  const t = words.ask
  const { agreement } = useAgreement()
  const teller = useTeller(agreement)
  const navigate = useNavigate()
  const [editing, setEditing] = useState<FactId>()
  const on: PlainDate = asked.on !== undefined && isPlainDate(asked.on) ? asked.on : today()
  const about = decisions.join(',')
  const text = asked.case
  const facts = useMemo(() => [...new Set(about.split(',').flatMap((decision) => factsFor(agreement, decision)))], [agreement, about])
  const known = useMemo(
    () => Object.fromEntries(Object.entries(readCase(text)).filter(([fact]) => facts.includes(fact))) as KnownFacts,
    [text, facts],
  )
  const told = useMemo(() => caseFor(agreement, known, on), [agreement, known, on])
  const ruled = useMemo(
    () => about.split(',').map((decision): Ruled => ({ decision, ruling: decide(agreement, decision, told, on) })),
    [agreement, about, told, on],
  )
  const others = useMemo(
    () => new Map(ruled.map(({ decision, ruling }) => [decision, otherwise(agreement, decision, told, ruling)])),
    [agreement, ruled, told],
  )
  const matters = useMemo(() => {
    // A number that a formula takes changes the sum without changing the rule.
    const counted = ruled.flatMap(({ ruling }) =>
      ruling.kind === 'answer' && ruling.answer.outcome.kind === 'amount' ? ruling.answer.outcome.lines.flatMap(factsOf) : [],
    )
    return new Set([...[...others.values()].flat().map(({ fact }) => fact), ...counted])
  }, [others, ruled])
  const tools = useTools(view.parties)
  const open = ruled.flatMap(({ decision, ruling }) => {
    const fact = ruling.kind === 'missing' ? ruling.needed.find((each) => known[each] === undefined) : undefined
    return fact === undefined ? [] : [{ decision, fact }]
  })[0]
  const next = editing ?? open?.fact
  const main = useAnswerFocus(next !== undefined)
  const put = (change: { readonly case?: KnownFacts; readonly on?: string }): void => {
    const { case: _, ...kept } = asked
    const written = writeCase(change.case ?? known)
    void navigate({
      to: '/c/$cooperation/ask',
      params: { cooperation: view.id },
      search: {
        ...kept,
        about,
        ...(change.on === undefined ? {} : { on: change.on }),
        ...(written === undefined ? {} : { case: written }),
      },
      resetScroll: false,
    })
  }
  const learn = (fact: FactId, what: Known): void => {
    setEditing(undefined)
    put({ case: { ...known, [fact]: what } })
  }
  const lastAgreed = view.negotiation.points
    .flatMap((point) => (point.state === 'agreed' ? [point.agreed.on] : []))
    .toSorted()
    .at(-1)
  const hasDays = facts.some((fact) => sectionsOf(agreement, fact).some(isSince))
  const asking =
    next === undefined
      ? undefined
      : (ruled.find(({ decision }) => decision === (editing === undefined ? open?.decision : undefined)) ??
        ruled.find(({ decision }) => factsFor(agreement, decision).includes(next)))
  const around = aroundForMembers(view, agreement, scenarioOf(asked.story)?.closes ?? [])
  const together = ruled.length > 1 || asked.story !== undefined
  const unsettled = ruled.some(
    ({ ruling }) =>
      ruling.kind === 'gap' ||
      ruling.kind === 'conflict' ||
      ruling.kind === 'unresolvedRole' ||
      (ruling.kind === 'answer' && ruling.answer.outcome.kind === 'talk'),
  )
  return (
    <Page
      title={t.title}
      place={view.name}
      {...(lastAgreed === undefined ? {} : { aside: <p className="meta">{t.draft(dayOf(locale, lastAgreed))}</p> })}
    >
      <div className="ask-grid">
        <CasePath
          asked={asked}
          decisions={decisions}
          known={known}
          matters={matters}
          on={on}
          hasDays={hasDays}
          editing={editing}
          tools={tools}
          asking={next !== undefined}
          enough={next === undefined && ruled.every(({ ruling }) => ruling.kind !== 'missing')}
          untold={
            next === undefined
              ? new Set(
                  ruled.flatMap(({ ruling }) =>
                    ruling.kind === 'answer' ? ruling.irrelevant.filter((fact) => known[fact] === undefined) : [],
                  ),
                ).size
              : 0
          }
          onEdit={setEditing}
          onChange={put}
        />
        <div className="ask-main" ref={main} aria-live="polite">
          <StoryTold
            asked={asked}
            agreement={agreement}
            on={on}
            parties={view.parties}
            way={{ to: '/c/$cooperation/ask', cooperation: view.id }}
          />
          {next !== undefined && asking !== undefined ? (
            <>
              <FactQuestion
                key={next}
                agreement={agreement}
                decision={asking.decision}
                fact={next}
                before={known[next]}
                teller={teller}
                tools={tools}
                on={on}
                possible={asking.ruling.kind === 'missing' ? asking.ruling.possible : []}
                onKnown={(what) => learn(next, what)}
                {...(editing === undefined ? {} : { onBack: () => setEditing(undefined) })}
              />
              {ruled.length > 1 && <SoFar ruled={ruled} teller={teller} />}
            </>
          ) : (
            <>
              {ruled.map(({ decision, ruling }) => (
                <RulingView
                  key={decision}
                  about={decision}
                  heading={together}
                  onPage={decisions}
                  ruling={ruling}
                  known={known}
                  others={others.get(decision) ?? []}
                  agreement={agreement}
                  teller={teller}
                  around={around}
                  tools={tools}
                />
              ))}
              {together && <Because links={beneath(ruled)} agreement={agreement} teller={teller} around={around} />}
              {ruled.some((each) => isAboutMoney(agreement, each)) && <MoneyExample view={view} known={known} />}
              {unsettled && <LadderView view={view} agreement={agreement} teller={teller} tools={tools} on={on} />}
              <Next view={view} agreement={agreement} teller={teller} asked={asked} decisions={decisions} />
              {view.viewer.mayNegotiate && view.viewer.side !== null && view.negotiation.ended === undefined && (
                <KeepStory view={view} about={decisions} told={told} />
              )}
              <p className="meta ask-foot">{t.noVerdict}</p>
              <Share />
            </>
          )}
        </div>
      </div>
    </Page>
  )
}

/** Members read who agreed what, and can do something about what is open. */
const aroundForMembers = (view: CooperationView, agreement: Agreement, closes: readonly QuestionId[]): Around => ({
  contract: '/c/$cooperation/contract',
  exits: (decision) => <OpenExits decision={decision} view={view} closes={closes} />,
  agreedBy: (clause, rules) => <AgreedBy clause={clause} rules={rules} agreement={agreement} view={view} />,
})

const isAboutMoney = (agreement: Agreement, { decision, ruling }: Ruled): boolean =>
  ruling.kind === 'answer' &&
  agreement.clauses?.some(
    ({ topic, rules }) => topic === 'split' && rules?.some((rule) => agreement.decisions[decision]?.rules.some(({ id }) => id === rule)),
  ) === true

/** The decisions beneath all answers of the page that are not on it themselves, each once. */
function beneath(ruled: readonly Ruled[]): readonly BecauseLink[] {
  const onPage = new Set(ruled.map(({ decision }) => decision))
  const links = ruled.flatMap(({ ruling }) => (ruling.kind === 'answer' ? ruling.because : []))
  return [...new Map(links.filter(({ decision }) => !onPage.has(decision)).map((link) => [link.decision, link])).values()]
}

/** While facts are asked for: which of the decisions already have their answer. */
const SoFar = ({ ruled, teller }: { readonly ruled: readonly Ruled[]; readonly teller: Teller }) => {
  const t = useLanguage().words.ask
  return (
    <section className="so-far" aria-labelledby="so-far">
      <h3 id="so-far">{t.soFar}</h3>
      <dl>
        {ruled.map(({ decision, ruling }) => (
          <div key={decision}>
            <dt>{teller.question(decision)}</dt>
            {ruling.kind === 'missing' ? (
              <dd className="meta">{t.waits}</dd>
            ) : (
              <dd className="serif">{rulingSays(t, teller, decision, ruling)}</dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What a dispute about this asks next; the facts already given go along. */
const Next = ({
  view,
  agreement,
  teller,
  asked,
  decisions,
}: {
  readonly view: ReturnType<typeof useCooperation>
  readonly agreement: Agreement
  readonly teller: Teller
  readonly asked: Asked
  readonly decisions: readonly DecisionId[]
}) => {
  const t = useLanguage().words.ask
  const next = asked.story === undefined ? askedNext(agreement, scenarios, decisions).slice(0, 4) : []
  if (next.length === 0) return null
  return (
    <section className="ruling-more" aria-labelledby="asked-next">
      <h3 id="asked-next">{t.askedNext}</h3>
      <ul>
        {next.map((decision) => (
          <li key={decision}>
            <Link
              to="/c/$cooperation/ask"
              params={{ cooperation: view.id }}
              search={{ ...asked, about: [...decisions, decision].join(',') }}
              resetScroll={false}
            >
              {withoutStop(teller.question(decision))}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Share = () => {
  const t = useLanguage().words.ask
  const [copied, setCopied] = useState(false)
  return (
    <p className="ask-share">
      <button
        type="button"
        className="btn small"
        onClick={() =>
          void navigator.clipboard?.writeText(location.href).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {t.share}
      </button>
      <output className="meta">{copied ? t.copied : ''}</output>
    </p>
  )
}
