import '../ask/ask.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Agreement, DecisionId, FactId, RuleId } from '#core/agreement/agreement.ts'
import { sectionsOf } from '#core/agreement/axis.ts'
import { decide } from '#core/agreement/decide.ts'
import type { Ruling } from '#core/agreement/situation.ts'
import type { Tools } from '#text/catalogue-words.ts'
import { tellerFor, type Teller } from '#text/tell.ts'
import { askedOf, type Known, type KnownFacts, readCase, writeCase } from '../ask/asked.ts'
import { caseFor, factsFor, isSince, today, valueOfDay } from '../ask/case.ts'
import { FactQuestion } from '../ask/fact-question.tsx'
import { branchesSay } from '../ask/says.ts'
import { numbered, placeText } from '../contract/numbered.ts'
import { useCooperationId } from '../cooperation/data.ts'
import { useLanguage } from '../language/language.tsx'
import { useTools } from '../language/tools.ts'
import type { Reading } from './data.ts'
import { GuestFrame } from './guest-frame.tsx'

/** A guest asks the agreed rules about a case. Everything is worked out in the browser: nobody learns what was asked. */
export const GuestAskPage = () => {
  const t = useLanguage().words.guest
  return <GuestFrame title={t.ask}>{(reading) => <Ask reading={reading} />}</GuestFrame>
}

const Ask = ({ reading: { agreement, parties } }: { readonly reading: Reading }) => {
  const { language } = useLanguage()
  const teller = useMemo(() => tellerFor(agreement, language), [agreement, language])
  const tools = useTools(parties)
  const { about } = askedOf(useSearch({ strict: false }))
  return about === undefined || !Object.hasOwn(agreement.decisions, about) ? (
    <Subjects agreement={agreement} teller={teller} />
  ) : (
    <Case key={about} about={about} agreement={agreement} teller={teller} tools={tools} />
  )
}

/** Every question that the agreement answers, by the section of the contract it belongs to. */
const Subjects = ({ agreement, teller }: { readonly agreement: Agreement; readonly teller: Teller }) => {
  const { language, words } = useLanguage()
  const id = useCooperationId()
  const { chapters, placeOf } = numbered(agreement)
  const byTopic = chapters.flatMap(({ number, topic, heading }) => {
    const own = Object.entries(agreement.decisions).filter(([, { rules }]) => rules.some((rule) => placeOf(rule.id)?.section === number))
    return own.length === 0 ? [] : [{ topic, heading: heading[language], decisions: own.map(([decision]) => decision) }]
  })
  return (
    <div className="choose">
      <p className="sub">{words.guest.askSub}</p>
      <div className="ask-topics">
        {byTopic.map(({ topic, heading, decisions }) => (
          <div key={topic}>
            <h2>{heading}</h2>
            <ul>
              {decisions.map((decision) => (
                <li key={decision}>
                  <Link to="/guest/$cooperation/ask" params={{ cooperation: id }} search={{ about: decision }}>
                    {teller.question(decision)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  )
}

const Case = ({
  about,
  agreement,
  teller,
  tools,
}: {
  readonly about: DecisionId
  readonly agreement: Agreement
  readonly teller: Teller
  readonly tools: Tools
}) => {
  const t = useLanguage().words.ask
  const id = useCooperationId()
  const navigate = useNavigate()
  const asked = askedOf(useSearch({ strict: false }))
  const [editing, setEditing] = useState<FactId>()
  const on = today()
  const facts = useMemo(() => factsFor(agreement, about), [agreement, about])
  const known = Object.fromEntries(Object.entries(readCase(asked.case)).filter(([fact]) => facts.includes(fact))) as KnownFacts
  const ruling = decide(agreement, about, caseFor(agreement, known, on), on)
  const next = editing ?? (ruling.kind === 'missing' ? ruling.needed.find((fact) => known[fact] === undefined) : undefined)
  const learn = (fact: FactId, what: Known): void => {
    setEditing(undefined)
    const written = writeCase({ ...known, [fact]: what })
    void navigate({
      to: '/guest/$cooperation/ask',
      params: { cooperation: id },
      search: { about, ...(written === undefined ? {} : { case: written }) },
      resetScroll: false,
    })
  }
  const told = (fact: FactId, what: Known): string => {
    switch (what.kind) {
      case 'point':
        return teller.value(fact, { section: what.section })
      case 'number':
        return teller.value(fact, { section: what.section, n: what.n })
      case 'day': {
        const section = sectionsOf(agreement, fact).find((one) => one.name === what.section)
        const value = section !== undefined && isSince(section) ? valueOfDay(section, what.day, on) : undefined
        return value === undefined || section?.kind !== 'range'
          ? tools.day(what.day)
          : t.since(tools.day(what.day), tools.quantity(value.n, section.unit))
      }
      case 'days':
        return `${tools.day(what.from)} – ${tools.day(what.to)}`
      case 'disputed':
      case 'unproven':
      case 'unknown':
        return t.said[what.kind]
    }
  }
  return (
    <div className="ask-grid">
      <aside aria-label={t.path}>
        <ol className="path">
          <li>
            <p className="q">{t.about}</p>
            <p className="a">
              <span>{teller.question(about)}</span>
              <Link to="/guest/$cooperation/ask" params={{ cooperation: id }} search={{}} aria-label={t.changeWhat(t.about)}>
                {t.change}
              </Link>
            </p>
          </li>
          {Object.entries(known).map(([fact, what]) => (
            <li key={fact} aria-current={fact === editing ? 'step' : undefined}>
              <p className="q">{teller.factQuestion(fact)}</p>
              <p className="a">
                <span>{told(fact, what)}</span>
                <button
                  type="button"
                  className="linkish"
                  aria-label={t.changeWhat(teller.factQuestion(fact))}
                  onClick={() => setEditing(fact)}
                >
                  {t.change}
                </button>
              </p>
            </li>
          ))}
          {next === undefined && ruling.kind !== 'missing' && (
            <li className="end">
              <p className="q">{t.enough}</p>
            </li>
          )}
        </ol>
      </aside>
      <div className="ask-main" aria-live="polite">
        {next !== undefined ? (
          <FactQuestion
            key={next}
            agreement={agreement}
            decision={about}
            fact={next}
            teller={teller}
            tools={tools}
            on={on}
            possible={ruling.kind === 'missing' ? ruling.possible : []}
            onKnown={(what) => learn(next, what)}
          />
        ) : (
          <Answer about={about} ruling={ruling} agreement={agreement} teller={teller} />
        )}
      </div>
    </div>
  )
}

/** How asking ends. Never "invalid", never a verdict. */
const Answer = ({
  about,
  ruling,
  agreement,
  teller,
}: {
  readonly about: DecisionId
  readonly ruling: Ruling
  readonly agreement: Agreement
  readonly teller: Teller
}) => {
  const t = useLanguage().words.ask
  switch (ruling.kind) {
    case 'answer':
      return (
        <>
          <section className="ruling" aria-labelledby="answer">
            <h2 id="answer">{teller.answer(about, ruling.answer)}</h2>
            {ruling.answer.outcome.kind === 'talk' && <p className="sub">{t.talk}</p>}
            {ruling.answer.outcome.kind === 'perLaw' && <p className="sub">{t.perLaw}</p>}
            {ruling.excluded !== undefined && <p>{t.excluded(ruling.excluded.because)}</p>}
            <Says rules={ruling.rules} agreement={agreement} />
          </section>
          {ruling.because.length > 0 && (
            <section className="ruling-more" aria-labelledby="because">
              <h3 id="because">{t.because}</h3>
              <ul>
                {ruling.because.map(({ decision, answer }) => (
                  <li key={decision}>
                    <p className="meta">{teller.question(decision)}</p>
                    <p>{teller.answer(decision, answer)}</p>
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
          <p className="meta">{t.noVerdict}</p>
        </>
      )
    case 'conflict':
      return (
        <section className="ruling">
          <h2>{t.conflict}</h2>
          <ul className="branches">
            {ruling.answers.map(({ answer, rules }) => (
              <li key={answer.key}>
                <p className="serif">{teller.answer(ruling.decision, answer)}</p>
                <Says rules={rules} agreement={agreement} />
              </li>
            ))}
          </ul>
        </section>
      )
    case 'gap':
      return (
        <section className="ruling">
          <h2>{t.gap}</h2>
          {ruling.decision !== about && <p>{t.beneath(teller.question(ruling.decision))}</p>}
          {ruling.excluded !== undefined && <p>{t.excluded(ruling.excluded.because)}</p>}
        </section>
      )
    case 'unresolvedRole':
      return (
        <section className="ruling">
          <h2>{t.unresolved}</h2>
          <p className="sub">{t.beneath(teller.question(ruling.decision))}</p>
        </section>
      )
    case 'missing':
      return (
        <section className="ruling">
          <h2>{t.several}</h2>
          <p className="sub">{t.severalSays}</p>
          <ul className="branches">
            {branchesSay(t, teller, about, ruling.possible).map((says) => (
              <li key={says}>
                <p className="serif">{says}</p>
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

/** The paragraphs that say these rules, each with the way to its place in the contract. */
const Says = ({ rules, agreement }: { readonly rules: readonly RuleId[]; readonly agreement: Agreement }) => {
  const { language } = useLanguage()
  const id = useCooperationId()
  return numbered(agreement)
    .placesOf(rules)
    .map((place) => (
      <div key={place.id} className="source">
        <blockquote>{place.text[language]}</blockquote>
        <p className="agreed-by">
          <Link to="/guest/$cooperation" params={{ cooperation: id }} hash={place.id}>
            {placeText(language, place)}
          </Link>
        </p>
      </div>
    ))
}
