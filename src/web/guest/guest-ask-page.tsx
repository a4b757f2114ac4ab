import '../ask/ask.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Agreement, DecisionId, FactId } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import type { Tools } from '#text/catalogue-words.ts'
import { tellerFor, type Teller } from '#text/tell.ts'
import { askedOf, type Known, type KnownFacts, readCase, writeCase } from '../ask/asked.ts'
import { caseFor, factsFor, otherwise } from '../ask/case.ts'
import { FactQuestion } from '../ask/fact-question.tsx'
import { ChangeFact, KnownText } from '../ask/known-text.tsx'
import { type Around, RulingView } from '../ask/ruling-view.tsx'
import { useAnswerFocus } from '../ask/use-answer-focus.ts'
import { numbered } from '../contract/numbered.ts'
import { useCooperationId } from '../cooperation/data.ts'
import { today } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { useTools } from '../language/tools.ts'
import type { Reading } from './data.ts'
import { GuestFrame } from './guest-frame.tsx'

/** A guest asks the agreed rules about a case. Everything is worked out in the browser: nobody learns what was asked. */
export const GuestAskPage = () => <GuestFrame title={(words) => words.guest.ask}>{(reading) => <Ask reading={reading} />}</GuestFrame>

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

/** A guest reads the whole answer, but not who agreed it, and can do nothing about what is open. */
const around: Around = { contract: '/guest/$cooperation' }

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
  const text = asked.case
  const known = useMemo(
    () => Object.fromEntries(Object.entries(readCase(text)).filter(([fact]) => facts.includes(fact))) as KnownFacts,
    [text, facts],
  )
  const { ruling, others } = useMemo(() => {
    const told = caseFor(agreement, known, on)
    const found = decide(agreement, about, told, on)
    return { ruling: found, others: otherwise(agreement, about, told, found) }
  }, [agreement, about, known, on])
  const next = editing ?? (ruling.kind === 'missing' ? ruling.needed.find((fact) => known[fact] === undefined) : undefined)
  const main = useAnswerFocus(next !== undefined)
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
                <KnownText fact={fact} what={what} on={on} agreement={agreement} teller={teller} tools={tools} />
                <ChangeFact fact={fact} teller={teller} onChange={setEditing} />
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
      <div className="ask-main" ref={main} aria-live="polite">
        {next !== undefined ? (
          <FactQuestion
            key={next}
            agreement={agreement}
            decision={about}
            fact={next}
            before={known[next]}
            teller={teller}
            tools={tools}
            on={on}
            possible={ruling.kind === 'missing' ? ruling.possible : []}
            onKnown={(what) => learn(next, what)}
            {...(editing === undefined ? {} : { onBack: () => setEditing(undefined) })}
          />
        ) : (
          <>
            <RulingView
              about={about}
              heading={false}
              onPage={[about]}
              ruling={ruling}
              known={known}
              others={others}
              agreement={agreement}
              teller={teller}
              around={around}
              tools={tools}
            />
            <p className="meta ask-foot">{t.noVerdict}</p>
          </>
        )}
      </div>
    </div>
  )
}
