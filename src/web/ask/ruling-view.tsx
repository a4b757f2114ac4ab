import { Link } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import type { Agreement, DecisionId, RuleId } from '#core/agreement/agreement.ts'
import type { Link as BecauseLink, Ruling } from '#core/agreement/situation.ts'
import type { Tools } from '#text/catalogue-words.ts'
import type { Teller } from '#text/tell.ts'
import { numbered, type Place, placeText } from '../contract/numbered.ts'
import { useCooperationId } from '../cooperation/data.ts'
import { withoutStop } from '../finding/about.ts'
import { useLanguage } from '../language/language.tsx'
import type { KnownFacts } from './asked.ts'
import { dueDay, type Otherwise as Other } from './case.ts'
import { branchSays, rulingSays } from './says.ts'

/** What lies around an answer, for members and for guests, who read the same answer. */
export interface Around {
  /** Where the contract is read. */
  readonly contract: '/c/$cooperation/contract' | '/guest/$cooperation'
  /** What can be done where something is open; left out for who can do nothing about it. */
  readonly exits?: (decision: DecisionId) => ReactNode
  /** Who agreed a paragraph; left out for who is not to know. */
  readonly agreedBy?: (clause: string, rules: readonly RuleId[]) => ReactNode
}

interface Shown {
  readonly about: DecisionId
  /** Whether the question stands above its answer; alone on the page it stands beside it. */
  readonly heading: boolean
  /** All decisions on the page: what is open in one of them is told there. */
  readonly onPage: readonly DecisionId[]
  readonly agreement: Agreement
  readonly teller: Teller
  readonly around: Around
  readonly tools: Tools
  readonly known: KnownFacts
  /** With which single other values the answer would be different. */
  readonly others: readonly Other[]
}

/** How asking ends, one of six ways. Never "invalid", never a verdict. */
export const RulingView = ({ ruling, ...shown }: Shown & { readonly ruling: Ruling }) => {
  const { about, heading, teller } = shown
  return (
    <article className="ruling-block" aria-labelledby={`answer-${about}`}>
      {heading && <p className="asked">{teller.question(about)}</p>}
      <Ending ruling={ruling} {...shown} />
      {(ruling.kind === 'answer' || ruling.kind === 'gap' || ruling.kind === 'conflict') && <Different {...shown} />}
    </article>
  )
}

const Title = ({ about, children }: { readonly about: DecisionId; readonly children: ReactNode }) => (
  <h2 id={`answer-${about}`} tabIndex={-1}>
    {children}
  </h2>
)

const Ending = ({ ruling, ...shown }: Shown & { readonly ruling: Ruling }) => {
  const t = useLanguage().words.ask
  const { about, agreement, teller, around, onPage } = shown
  const toldThere = 'decision' in ruling && ruling.decision !== about && onPage.includes(ruling.decision)
  switch (ruling.kind) {
    case 'answer':
      return <AnswerView ruling={ruling} {...shown} />
    case 'gap':
      return (
        <section className="ruling">
          <Title about={about}>{t.gap}</Title>
          {!toldThere && around.exits !== undefined && <p className="sub">{t.gapSays}</p>}
          {ruling.decision !== about && <p>{t.beneath(teller.question(ruling.decision))}</p>}
          {ruling.excluded !== undefined && <p>{t.excluded(ruling.excluded.because)}</p>}
          {!toldThere && around.exits?.(ruling.decision)}
        </section>
      )
    case 'conflict':
      return (
        <section className="ruling">
          <Title about={about}>{t.conflict}</Title>
          <p className="sub">{t.conflictSays}</p>
          {ruling.decision !== about && <p>{t.beneath(teller.question(ruling.decision))}</p>}
          <ul className="branches">
            {ruling.answers.map(({ answer, rules }) => (
              <li key={answer.key}>
                <p className="serif">{teller.answer(ruling.decision, answer)}</p>
                <Places rules={rules} agreement={agreement} around={around} />
              </li>
            ))}
          </ul>
          {ruling.excluded !== undefined && <p>{t.excluded(ruling.excluded.because)}</p>}
          {!toldThere && around.exits?.(ruling.decision)}
        </section>
      )
    case 'unresolvedRole':
      return (
        <section className="ruling">
          <Title about={about}>{t.unresolved}</Title>
          <p className="sub">{t.beneath(teller.question(ruling.decision))}</p>
          <Places rules={[ruling.rule]} agreement={agreement} around={around} />
          {!toldThere && around.exits?.(ruling.decision)}
        </section>
      )
    case 'missing':
      return <Several ruling={ruling} {...shown} />
    case 'outsideDomain':
      return (
        <section className="ruling">
          <Title about={about}>{t.outside(teller.label(ruling.fact, ruling.value))}</Title>
        </section>
      )
    case 'notInForce':
      return (
        <section className="ruling">
          <Title about={about}>{t.notInForce}</Title>
        </section>
      )
  }
}

const Several = ({ ruling, about, agreement, teller }: Shown & { readonly ruling: Extract<Ruling, { kind: 'missing' }> }) => {
  const t = useLanguage().words.ask
  const how = (fact: string): string | undefined => {
    const declared = agreement.facts[fact]
    if (declared?.established !== undefined) return t.how[declared.established]
    const source = declared?.source
    return source === 'register' || source === 'dates' || source === 'invoicing' || source === 'settlement' ? t.how[source] : undefined
  }
  return (
    <section className="ruling">
      <Title about={about}>{t.several}</Title>
      <p className="sub">{t.severalSays}</p>
      <ul className="branches">
        {ruling.possible.slice(0, 8).map((branch, index) => {
          const condition = teller.region(branch.region)
          return (
            <li key={`${branch.answer?.key ?? branch.ruling}-${index}`}>
              {condition !== '' && <p className="meta">{t.differentIf(condition)}</p>}
              <p className="serif">{branchSays(t, teller, about, branch)}</p>
            </li>
          )
        })}
      </ul>
      <div className="establish">
        <p className="label">{t.toEstablish}</p>
        <ul>
          {ruling.needed.map((fact) => (
            <li key={fact}>
              {teller.factQuestion(fact)} {how(fact) !== undefined && <span className="meta">{how(fact)}</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

const AnswerView = ({
  ruling,
  about,
  heading,
  agreement,
  teller,
  around,
  tools,
  known,
}: Shown & { readonly ruling: Extract<Ruling, { kind: 'answer' }> }) => {
  const { language, locale, words } = useLanguage()
  const t = words.ask
  const { placeOf, placesOf } = numbered(agreement)
  const places = placesOf(ruling.rules)
  const ruleName = (rule: RuleId, decision: DecisionId, otherwiseName: string): string => {
    const place = placeOf(rule)
    if (place !== undefined) return placeText(locale, place)
    const found = agreement.decisions[decision]?.rules.find(({ id }) => id === rule)
    return found === undefined ? otherwiseName : withoutStop(teller.outcome(decision, found.outcome))
  }
  const disputed = Object.entries(known).some(([fact, what]) => what.kind === 'disputed' && ruling.irrelevant.includes(fact))
  const kind = ruling.answer.outcome.kind
  const due = dueDay(agreement, ruling.answer.outcome, known)
  return (
    <>
      <section className="ruling">
        <Title about={about}>{teller.answer(about, ruling.answer)}</Title>
        {due !== undefined && <p className="lead">{t.dueOn(tools.day(due))}</p>}
        {disputed && <p className="label">{t.disagreementDoesNotMatter}</p>}
        {kind === 'talk' && <p className="sub">{t.talk}</p>}
        {kind === 'perLaw' && <p className="sub">{t.perLaw}</p>}
        {ruling.excluded !== undefined && <p>{t.excluded(ruling.excluded.because)}</p>}
        {places.map((place) => (
          <div key={place.id} className="source">
            <blockquote>{place.text[language]}</blockquote>
            <div className="agreed-by">
              <p className="label">
                <PlaceLink place={place} around={around} />
              </p>
              {around.agreedBy?.(place.id, ruling.rules)}
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
      {!heading && <Because links={ruling.because} agreement={agreement} teller={teller} around={around} />}
      {ruling.assumed.length > 0 && (
        <section className="ruling-more" aria-labelledby={`assumed-${about}`}>
          <h3 id={`assumed-${about}`}>{t.assumed}</h3>
          <ul>
            {ruling.assumed.map(({ fact, value }) => (
              <li key={fact}>{t.assumedSays(teller.factQuestion(fact), teller.value(fact, value))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The decisions beneath an answer, each with its place. Of several answers on one page they are told once. */
export const Because = ({
  links,
  agreement,
  teller,
  around,
}: Pick<Shown, 'agreement' | 'teller' | 'around'> & { readonly links: readonly BecauseLink[] }) => {
  const t = useLanguage().words.ask
  if (links.length === 0) return null
  return (
    <section className="ruling-more" aria-labelledby="because">
      <h3 id="because">{t.because}</h3>
      <ul>
        {links.map(({ decision, answer, rules }) => (
          <li key={decision}>
            <p className="meta">{teller.question(decision)}</p>
            <p>
              {teller.answer(decision, answer)} <Places rules={rules} agreement={agreement} around={around} inline />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const plainness = ({ spans, ruling }: Other): number => spans.length + (ruling.kind === 'answer' ? 0 : 10)

/** How many conditions of one other answer are told at once. */
const toldAtOnce = 3

/**
 * The sentence that always stands under an answer: with which single other value it would be different, and what then. Of several
 * answers on one page each tells the first such case, and the others when they are opened.
 */
const Different = ({ about, heading, teller, others: unsorted }: Shown) => {
  const t = useLanguage().words.ask
  // The plainest first: one other value that leads to an answer.
  const others = useMemo(() => unsorted.toSorted((a, b) => plainness(a) - plainness(b)), [unsorted])
  const says = (other: Other['ruling']): string =>
    other.kind === 'missing'
      ? t.branchDepends(other.needed.slice(0, 2).map(teller.factQuestion).join(' '))
      : rulingSays(t, teller, about, other)
  const condition = ({ fact, spans }: Other): string => teller.condition(fact, spans)
  const groups = (shown: readonly Other[]) => [...Map.groupBy(shown, ({ ruling: other }) => says(other))]
  const [first, ...more] = others
  if (first === undefined)
    return (
      <section className="different">
        <p className="sub">{t.differentNever}</p>
      </section>
    )
  if (heading)
    return (
      <section className="different">
        <p className="sub">{t.differentSentence(condition(first), says(first.ruling))}</p>
        {more.length > 0 && (
          <details className="more">
            <summary>{t.differentMore(more.length)}</summary>
            <OtherAnswers groups={groups(more)} condition={condition} atOnce={more.length} />
          </details>
        )}
      </section>
    )
  return (
    <section className="ruling-more different" aria-labelledby={`different-${about}`}>
      <h3 id={`different-${about}`}>{t.different}</h3>
      <OtherAnswers groups={groups(others)} condition={condition} atOnce={toldAtOnce} />
    </section>
  )
}

const OtherAnswers = ({
  groups,
  condition,
  atOnce,
}: {
  readonly groups: readonly (readonly [string, readonly Other[]])[]
  readonly condition: (other: Other) => string
  readonly atOnce: number
}) => {
  const t = useLanguage().words.ask
  const line = (other: Other) => (
    <li key={`${other.fact}-${other.spans[0]?.section}-${other.spans[0]?.from}`}>{t.differentIf(condition(other))}</li>
  )
  return (
    <ul>
      {groups.map(([answer, own]) => (
        <li key={answer}>
          <p>{answer}</p>
          <ul className="conditions">{own.slice(0, atOnce).map(line)}</ul>
          {own.length > atOnce && (
            <details className="more">
              <summary>{t.differentMore(own.length - atOnce)}</summary>
              <ul className="conditions">{own.slice(atOnce).map(line)}</ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

const Places = ({
  rules,
  agreement,
  around,
  inline = false,
}: Pick<Shown, 'agreement' | 'around'> & { readonly rules: readonly RuleId[]; readonly inline?: boolean }) => {
  const links = numbered(agreement)
    .placesOf(rules)
    .map((place) => <PlaceLink key={place.id} place={place} around={around} className="meta place" />)
  return inline ? <>{links}</> : <p>{links}</p>
}

const PlaceLink = ({ place, around, className }: { readonly place: Place; readonly around: Around; readonly className?: string }) => {
  const { locale } = useLanguage()
  const cooperation = useCooperationId()
  return (
    <Link to={around.contract} params={{ cooperation }} hash={place.id} className={className}>
      {placeText(locale, place)}
    </Link>
  )
}
