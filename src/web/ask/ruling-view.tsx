import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Agreement, DecisionId, RuleId } from '#core/agreement/agreement.ts'
import type { Case, Ruling } from '#core/agreement/situation.ts'
import type { PlainDate } from '#core/shared/day.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { Teller } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { numbered, placeText } from '../contract/numbered.ts'
import { partiesOf } from '../cooperation/data.ts'
import { withoutStop } from '../finding/about.ts'
import { dayOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Who } from '../ui/mark.tsx'
import type { KnownFacts } from './asked.ts'
import { otherwise } from './case.ts'
import { MoneyExample } from './money-example.tsx'

interface Shown {
  readonly about: DecisionId
  readonly agreement: Agreement
  readonly teller: Teller
  readonly view: CooperationView
  readonly known: KnownFacts
  readonly told: Case
  readonly on: PlainDate
}

/** How asking ends. Never "invalid", never a verdict. */
export const RulingView = ({ ruling, ...shown }: Shown & { readonly ruling: Ruling }) => {
  const t = useLanguage().words.ask
  const { about, agreement, teller, view } = shown
  switch (ruling.kind) {
    case 'answer':
      return <AnswerView ruling={ruling} {...shown} />
    case 'gap':
      return (
        <section className="ruling">
          <h2>{t.gap}</h2>
          <p className="sub">{t.gapSays}</p>
          {ruling.decision !== about && <p>{t.beneath(teller.question(ruling.decision))}</p>}
          {ruling.excluded !== undefined && <p>{t.excluded(ruling.excluded.because)}</p>}
          <ToFinding decision={ruling.decision} view={view} />
        </section>
      )
    case 'conflict':
      return (
        <section className="ruling">
          <h2>{t.conflict}</h2>
          <p className="sub">{t.conflictSays}</p>
          {ruling.decision !== about && <p>{t.beneath(teller.question(ruling.decision))}</p>}
          <ul className="branches">
            {ruling.answers.map(({ answer, rules }) => (
              <li key={answer.key}>
                <p className="serif">{teller.answer(ruling.decision, answer)}</p>
                <Places rules={rules} agreement={agreement} view={view} />
              </li>
            ))}
          </ul>
          {ruling.excluded !== undefined && <p>{t.excluded(ruling.excluded.because)}</p>}
          <ToFinding decision={ruling.decision} view={view} />
        </section>
      )
    case 'unresolvedRole':
      return (
        <section className="ruling">
          <h2>{t.unresolved}</h2>
          <p className="sub">{t.beneath(teller.question(ruling.decision))}</p>
          <Places rules={[ruling.rule]} agreement={agreement} view={view} />
          <ToFinding decision={ruling.decision} view={view} />
        </section>
      )
    case 'missing':
      return <Several ruling={ruling} {...shown} />
    case 'outsideDomain':
      return (
        <section className="ruling">
          <h2>{t.outside(teller.label(ruling.fact, ruling.value))}</h2>
        </section>
      )
    case 'notInForce':
      return (
        <section className="ruling">
          <h2>{t.notInForce}</h2>
        </section>
      )
  }
}

const ToFinding = ({ decision, view }: { readonly decision: DecisionId; readonly view: CooperationView }) => (
  <p className="actions">
    <Link to="/c/$cooperation/findings" params={{ cooperation: view.id }} hash={`finding-${decision}`} className="btn solid">
      {useLanguage().words.ask.toFinding}
    </Link>
  </p>
)

const Several = ({ ruling, about, teller }: Shown & { readonly ruling: Extract<Ruling, { kind: 'missing' }> }) => {
  const t = useLanguage().words.ask
  return (
    <section className="ruling">
      <h2>{t.several}</h2>
      <p className="sub">{t.severalSays}</p>
      <ul className="branches">
        {ruling.possible.slice(0, 8).map(({ region, answer, ruling: kind }, index) => (
          <li key={`${answer?.key ?? kind}-${index}`}>
            <p className="meta">{t.differentIf(teller.region(region))}</p>
            <p className="serif">
              {answer === undefined ? (kind === 'conflict' ? t.branchConflict : t.branchGap) : teller.answer(about, answer)}
            </p>
          </li>
        ))}
      </ul>
      <p className="label">{t.toEstablish}</p>
      <ul>
        {ruling.needed.map((fact) => (
          <li key={fact}>{teller.factQuestion(fact)}</li>
        ))}
      </ul>
    </section>
  )
}

const AnswerView = ({
  ruling,
  about,
  agreement,
  teller,
  view,
  known,
  told,
}: Shown & { readonly ruling: Extract<Ruling, { kind: 'answer' }> }) => {
  const { language, words } = useLanguage()
  const t = words.ask
  const { placeOf } = numbered(agreement)
  const others = useMemo(() => otherwise(agreement, about, told, ruling.answer.key), [agreement, about, told, ruling.answer.key])
  const places = [...new Map(ruling.rules.flatMap((rule) => placeOf(rule) ?? []).map((place) => [place.id, place])).values()]
  const ruleName = (rule: RuleId, decision: DecisionId, otherwiseName: string): string => {
    const place = placeOf(rule)
    if (place !== undefined) return placeText(language, place)
    const found = agreement.decisions[decision]?.rules.find(({ id }) => id === rule)
    return found === undefined ? otherwiseName : withoutStop(teller.outcome(decision, found.outcome))
  }
  const otherSays = (other: (typeof others)[number]['ruling']): string => {
    switch (other.kind) {
      case 'answer':
        return teller.answer(about, other.answer)
      case 'gap':
        return t.branchGap
      case 'conflict':
        return t.branchConflict
      case 'missing':
        return t.branchDepends(other.needed.slice(0, 2).map(teller.factQuestion).join(' '))
    }
  }
  const disputed = Object.entries(known).some(([fact, what]) => what.kind === 'disputed' && ruling.irrelevant.includes(fact))
  const kind = ruling.answer.outcome.kind
  const topic = agreement.clauses?.find(({ rules }) => rules?.some((rule) => ruling.rules.includes(rule)))?.topic
  return (
    <>
      <section className="ruling" aria-labelledby="answer">
        <h2 id="answer">{teller.answer(about, ruling.answer)}</h2>
        {disputed && <p className="label">{t.disagreementDoesNotMatter}</p>}
        {kind === 'talk' && <p className="sub">{t.talk}</p>}
        {kind === 'perLaw' && <p className="sub">{t.perLaw}</p>}
        {ruling.excluded !== undefined && <p>{t.excluded(ruling.excluded.because)}</p>}
        {places.map((place) => (
          <div key={place.id} className="source">
            <blockquote>{place.text[language]}</blockquote>
            <div className="agreed-by">
              <p className="label">
                <Link to="/c/$cooperation/contract" params={{ cooperation: view.id }} hash={place.id}>
                  {placeText(language, place)}
                </Link>
              </p>
              <AgreedBy clause={place.id} rules={ruling.rules} agreement={agreement} view={view} />
            </div>
          </div>
        ))}
        {ruling.defeated.map(({ rule, by }) => {
          const found = agreement.decisions[about]?.rules.find(({ id }) => id === rule)
          return (
            <div key={rule} className="beaten">
              <p>
                <s>{placeOf(rule)?.text[language] ?? (found === undefined ? rule : teller.outcome(about, found.outcome))}</s>
              </p>
              <p className="meta">{t.steppedBack(ruleName(rule, about, t.thisRule), ruleName(by, about, t.otherRule))}</p>
            </div>
          )
        })}
      </section>
      {(topic === 'split' || ruling.answer.outcome.kind === 'amount') && <MoneyExample view={view} known={known} />}
      {ruling.because.length > 0 && (
        <section className="ruling-more" aria-labelledby="because">
          <h3 id="because">{t.because}</h3>
          <ul>
            {ruling.because.map(({ decision, answer, rules }) => (
              <li key={decision}>
                <p className="meta">{teller.question(decision)}</p>
                <p>
                  {teller.answer(decision, answer)} <Places rules={rules} agreement={agreement} view={view} inline />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ruling.assumed.length > 0 && (
        <section className="ruling-more" aria-labelledby="assumed">
          <h3 id="assumed">{t.assumed}</h3>
          <ul>
            {ruling.assumed.map(({ fact, value }) => (
              <li key={fact}>{t.assumedSays(teller.factQuestion(fact), teller.value(fact, value))}</li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="ruling-more" aria-labelledby="different">
          <h3 id="different">{t.different}</h3>
          <ul>
            {[...Map.groupBy(others, ({ ruling: other }) => otherSays(other))].map(([says, own]) => (
              <li key={says}>
                {own.map(({ fact, span }) => (
                  <p key={fact} className="meta">
                    {t.differentIf(teller.condition(fact, [span]))}
                  </p>
                ))}
                <p>{says}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="meta">{t.noVerdict}</p>
    </>
  )
}

const Places = ({
  rules,
  agreement,
  view,
  inline = false,
}: {
  readonly rules: readonly RuleId[]
  readonly agreement: Agreement
  readonly view: CooperationView
  readonly inline?: boolean
}) => {
  const { language } = useLanguage()
  const { placeOf } = numbered(agreement)
  const places = [...new Map(rules.flatMap((rule) => placeOf(rule) ?? []).map((place) => [place.id, place])).values()]
  const links = places.map((place) => (
    <Link key={place.id} to="/c/$cooperation/contract" params={{ cooperation: view.id }} hash={place.id} className="meta place">
      {placeText(language, place)}
    </Link>
  ))
  return inline ? <>{links}</> : <p>{links}</p>
}

/** Who agreed on a paragraph, and when. */
const AgreedBy = ({
  clause,
  rules,
  agreement,
  view,
}: {
  readonly clause: string
  readonly rules: readonly RuleId[]
  readonly agreement: Agreement
  readonly view: CooperationView
}) => {
  const { language, words } = useLanguage()
  const parties = partiesOf(view)
  const question = agreement.clauses?.find(({ id }) => id === clause)?.question
  const point = view.negotiation.points.find((each) => each.question === question)
  const person = (id: string | undefined): string => view.people.find((each) => each.person === id)?.name ?? ''
  if (point?.state === 'agreed')
    return parties.all.map((side) => (
      <p key={side}>
        <Who of={side} name={parties.name(side)} />
        <span>
          {person(point.agreed.by[side])}, {dayOf(language, point.agreed.on)}
        </span>
      </p>
    ))
  const patch = view.negotiation.patches.find(({ patch: each }) => each.kind === 'addRule' && rules.includes(each.rule.id))
  const proposal = view.negotiation.proposals.find(({ id }) => id === patch?.proposal)
  if (proposal === undefined) return <p>{words.ask.equal}</p>
  return parties.all.map((side: Side) => (
    <p key={side}>
      <Who of={side} name={parties.name(side)} />
      <span>
        {person(proposal.accepted[side]?.person)}, {dayOf(language, proposal.accepted[side]?.at ?? proposal.at)}
      </span>
    </p>
  ))
}
