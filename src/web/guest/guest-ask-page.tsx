import '../ask/ask.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Agreement, DecisionId, FactId } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import type { Tools } from '#text/catalogue-words.ts'
import { tellerFor, type Teller } from '#text/tell.ts'
import { askedOf, decisionsAsked, type Known, type KnownFacts, readCase, writeCase } from '../ask/asked.ts'
import { caseFor, factsFor, otherwise } from '../ask/case.ts'
import { Choose } from '../ask/choose.tsx'
import { FactQuestion } from '../ask/fact-question.tsx'
import { ChangeFact, KnownText } from '../ask/known-text.tsx'
import { type Around, RulingView } from '../ask/ruling-view.tsx'
import { StoryTold } from '../ask/story-told.tsx'
import { useAnswerFocus } from '../ask/use-answer-focus.ts'
import { useCooperationId } from '../cooperation/data.ts'
import { today } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { useTools } from '../language/tools.ts'
import type { Reading } from './data.ts'
import { GuestFrame } from './guest-frame.tsx'

/** A guest asks the agreed rules about a case. Everything is worked out in the browser: nobody learns what was asked. */
export const GuestAskPage = () => <GuestFrame title={(words) => words.guest.ask}>{(reading) => <Ask reading={reading} />}</GuestFrame>

const Ask = ({ reading: { agreement, parties } }: { readonly reading: Reading }) => {
  const { language, words } = useLanguage()
  const teller = useMemo(() => tellerFor(agreement, language), [agreement, language])
  const tools = useTools(parties)
  const id = useCooperationId()
  const { about } = askedOf(useSearch({ strict: false }))
  const decisions = useMemo(() => decisionsAsked(agreement, about), [agreement, about])
  return decisions.length === 0 ? (
    <>
      <p className="sub">{words.guest.askSub}</p>
      <Choose agreement={agreement} teller={teller} parties={parties} way={{ to: '/guest/$cooperation/ask', cooperation: id }} />
    </>
  ) : (
    <Case key={decisions.join()} decisions={decisions} agreement={agreement} parties={parties} teller={teller} tools={tools} />
  )
}

/** A guest reads the whole answer, but not who agreed it, and can do nothing about what is open. */
const around: Around = { contract: '/guest/$cooperation' }

const Case = ({
  decisions,
  agreement,
  parties,
  teller,
  tools,
}: {
  readonly decisions: readonly DecisionId[]
  readonly agreement: Agreement
  readonly parties: Reading['parties']
  readonly teller: Teller
  readonly tools: Tools
}) => {
  const t = useLanguage().words.ask
  const id = useCooperationId()
  const navigate = useNavigate()
  const asked = askedOf(useSearch({ strict: false }))
  const [editing, setEditing] = useState<FactId>()
  const on = today()
  const facts = useMemo(() => new Set(decisions.flatMap((decision) => factsFor(agreement, decision))), [agreement, decisions])
  const text = asked.case
  const known = useMemo(
    () => Object.fromEntries(Object.entries(readCase(text)).filter(([fact]) => facts.has(fact))) as KnownFacts,
    [text, facts],
  )
  const ruled = useMemo(() => {
    const told = caseFor(agreement, known, on)
    return decisions.map((decision) => {
      const ruling = decide(agreement, decision, told, on)
      return { decision, ruling, others: otherwise(agreement, decision, told, ruling) }
    })
  }, [agreement, decisions, known, on])
  const open = ruled.flatMap(({ decision, ruling }) => {
    const fact = ruling.kind === 'missing' ? ruling.needed.find((each) => known[each] === undefined) : undefined
    return fact === undefined ? [] : [{ decision, fact }]
  })[0]
  const next = editing ?? open?.fact
  const about =
    next === undefined
      ? undefined
      : (ruled.find(({ decision }) => decision === (editing === undefined ? open?.decision : undefined)) ??
        ruled.find(({ decision }) => factsFor(agreement, decision).includes(next)))
  const main = useAnswerFocus(next !== undefined)
  const learn = (fact: FactId, what: Known): void => {
    setEditing(undefined)
    const { case: _, ...kept } = asked
    const written = writeCase({ ...known, [fact]: what })
    void navigate({
      to: '/guest/$cooperation/ask',
      params: { cooperation: id },
      search: { ...kept, about: decisions.join(), ...(written === undefined ? {} : { case: written }) },
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
              <span>{decisions.map(teller.question).join(' ')}</span>
              <Link to="/guest/$cooperation/ask" params={{ cooperation: id }} search={{}} aria-label={t.changeWhat(t.about)}>
                {t.change}
              </Link>
            </p>
          </li>
          {Object.entries(known).map(([fact, what]) => (
            <li key={fact} aria-current={fact === editing ? 'step' : undefined} className={what.story === true ? 'from-story' : undefined}>
              <p className="q">{teller.factQuestion(fact)}</p>
              <p className="a">
                <KnownText fact={fact} what={what} on={on} agreement={agreement} teller={teller} tools={tools} />
                <ChangeFact fact={fact} teller={teller} onChange={setEditing} />
              </p>
              {what.story === true && <p className="meta">{t.fromStory}</p>}
            </li>
          ))}
          {next === undefined && ruled.every(({ ruling }) => ruling.kind !== 'missing') && (
            <li className="end">
              <p className="q">{t.enough}</p>
            </li>
          )}
        </ol>
      </aside>
      <div className="ask-main" ref={main} aria-live="polite">
        <StoryTold asked={asked} agreement={agreement} on={on} parties={parties} way={{ to: '/guest/$cooperation/ask', cooperation: id }} />
        {next !== undefined && about !== undefined ? (
          <FactQuestion
            key={next}
            agreement={agreement}
            decision={about.decision}
            fact={next}
            before={known[next]}
            teller={teller}
            tools={tools}
            on={on}
            possible={about.ruling.kind === 'missing' ? about.ruling.possible : []}
            onKnown={(what) => learn(next, what)}
            {...(editing === undefined ? {} : { onBack: () => setEditing(undefined) })}
          />
        ) : (
          <>
            {ruled.map(({ decision, ruling, others }) => (
              <RulingView
                key={decision}
                about={decision}
                heading={ruled.length > 1}
                onPage={decisions}
                ruling={ruling}
                known={known}
                others={others}
                agreement={agreement}
                teller={teller}
                around={around}
                tools={tools}
              />
            ))}
            <p className="meta ask-foot">{t.noVerdict}</p>
          </>
        )}
      </div>
    </div>
  )
}
