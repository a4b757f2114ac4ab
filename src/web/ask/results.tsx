import { Link } from '@tanstack/react-router'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { Agreement, DecisionId } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import type { Ruling } from '#core/agreement/situation.ts'
import { ambiguous, type AmbiguousId } from '#core/catalogue/concepts.ts'
import type { ScenarioId } from '#core/catalogue/scenarios.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import { type Entry, type Found, searchIn, type Senses, shownAtOnce } from '#text/search.ts'
import type { Teller } from '#text/tell.ts'
import { useSpokenOf } from '../catalogue/spoken.ts'
import { today } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { useStories } from '../rehearsal/stories.ts'
import { useAskTexts } from './ask-texts.ts'
import type { Asking } from './choose.tsx'
import type { Offered } from './offered.ts'
import { rulingSays } from './says.ts'
import { StoryTitle } from './story-title.tsx'

type AskEntry = Entry & { readonly offered?: Offered }

/** What fits the own words as one list, the best first; a word with several meanings asks which one is meant. */
export const Results = ({
  asking,
  text,
  offered,
}: {
  readonly asking: Asking
  readonly text: string
  readonly offered: readonly Offered[]
}) => {
  const t = useLanguage().words.ask
  const search = useSearchIn(asking, offered)
  const [senses, setSenses] = useState<Senses>({})
  const [all, setAll] = useState<string>()
  const asked = useDeferredValue(text)
  if (asked.trim() === '') return null
  const { found, asks } = search(asked, senses)
  const chosen = (Object.keys(senses) as AmbiguousId[]).filter((id) => search(asked, { ...senses, [id]: undefined }).asks.includes(id))
  const shown = all === asked ? found : found.slice(0, shownAtOnce)
  return (
    <div className="found">
      <output className="sr">{found.length === 0 ? t.nothingFound : t.foundCount(found.length)}</output>
      {[...new Set([...asks, ...chosen])].map((id) => (
        <Meant key={id} id={id} sense={senses[id]} onChoose={(sense) => setSenses({ ...senses, [id]: sense })} />
      ))}
      {found.length === 0 ? (
        <section className="nothing" aria-labelledby="nothing-found">
          <h2 id="nothing-found">{t.nothingFound}</h2>
          <Otherwise asking={asking} />
        </section>
      ) : (
        <>
          <ol className="hits" aria-label={t.foundCount(found.length)}>
            {shown.map((hit) => (
              <li key={`${hit.entry.kind} ${hit.entry.id}`}>
                <Hit asking={asking} hit={hit} />
              </li>
            ))}
          </ol>
          {found.length > shown.length && (
            <p>
              <button type="button" className="btn small" onClick={() => setAll(asked)}>
                {t.moreFound(found.length - shown.length)}
              </button>
            </p>
          )}
          <details className="disclosure not-among">
            <summary>
              <span>{t.notAmong}</span>
            </summary>
            <Otherwise asking={asking} />
          </details>
        </>
      )}
    </div>
  )
}

/** Reads everything that can be found once; what is typed is looked up in it. */
function useSearchIn({ agreement, teller, parties }: Asking, offered: readonly Offered[]): ReturnType<typeof searchIn<AskEntry>> {
  const { language } = useLanguage()
  const stories = useStories()
  const spoken = useSpokenOf(parties)
  const { glossary, tellings } = useAskTexts()
  return useMemo(() => {
    const questionOf = new Map(agreement.clauses?.flatMap(({ rules = [], question }) => rules.map((rule) => [rule, question] as const)))
    const decisions = Object.entries(agreement.decisions).map(([id, { words, rules }]): AskEntry => {
      const question = rules.map((rule) => questionOf.get(rule.id)).find((each) => each !== undefined) as QuestionId | undefined
      return {
        kind: 'decision',
        id,
        title: teller.question(id),
        text: [
          question === undefined ? '' : spoken.title(question),
          ...Object.values(words?.answer ?? {}).map((answer) => answer[language]),
        ].join(' '),
        around: question === undefined ? '' : `${spoken.why(question)} ${spoken.example(question) ?? ''}`,
      }
    })
    const told = offered.map((one): AskEntry => ({
      kind: 'story',
      id: one.scenario.id,
      decisions: one.decisions,
      title: one.title,
      text: `${one.story} ${stories.doors[one.scenario.door]}`,
      tellings: tellings[one.scenario.id as ScenarioId] ?? [],
      offered: one,
    }))
    return searchIn(glossary, [...told, ...decisions])
  }, [agreement, glossary, language, offered, spoken, stories.doors, teller, tellings])
}

const Meant = ({
  id,
  sense: chosen,
  onChoose,
}: {
  readonly id: AmbiguousId
  readonly sense: string | undefined
  readonly onChoose: (sense: string | undefined) => void
}) => {
  const t = useLanguage().words.ask
  const { glossary } = useAskTexts()
  const { asks, senses } = glossary.ambiguous[id] as { readonly asks: string; readonly senses: Readonly<Record<string, string>> }
  return (
    <fieldset className="meant">
      <legend className="label">{asks}</legend>
      <div className="switch">
        {[...Object.keys(ambiguous[id]), undefined].map((sense) => (
          <button key={sense ?? 'any'} type="button" className="btn small" aria-pressed={chosen === sense} onClick={() => onChoose(sense)}>
            {sense === undefined ? t.anyMeaning : senses[sense]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

const Hit = ({ asking, hit: { entry, why } }: { readonly asking: Asking; readonly hit: Found<AskEntry> }) => {
  const t = useLanguage().words.ask
  const stories = useStories()
  const { agreement, way } = asking
  const { offered } = entry
  return (
    <article className="hit">
      <p className="meta hit-kind">
        <b>{t.kind[entry.kind]}</b>
        {offered !== undefined && <span>{stories.doors[offered.scenario.door]}</span>}
      </p>
      <h3>
        {offered === undefined ? (
          <Link to={way.to} params={{ cooperation: way.cooperation }} search={{ about: entry.id }}>
            {entry.title}
          </Link>
        ) : (
          <StoryTitle asking={asking} story={offered} />
        )}
      </h3>
      {offered !== undefined && <p className="sub">{offered.story}</p>}
      {offered === undefined ? (
        <Short asking={asking} decision={entry.id} ruling={decide(agreement, entry.id, {}, today())} />
      ) : (
        offered.ends !== undefined && <Short asking={asking} {...offered.ends} question />
      )}
      {why.length > 0 && (
        <p className="meta hit-why">
          {t.fits}{' '}
          {why.map((word) => (
            <mark key={word}>{word}</mark>
          ))}
        </p>
      )}
    </article>
  )
}

/** The answer where it is clear already, or what it still hangs on. */
const Short = ({
  asking: { teller },
  decision,
  ruling,
  question = false,
}: {
  readonly asking: { readonly teller: Teller }
  readonly decision: DecisionId
  readonly ruling: Ruling
  /** Says what is answered; not needed beneath the question itself. */
  readonly question?: boolean
}) => {
  const t = useLanguage().words.ask
  return (
    <p className="hit-answer">
      {question && <span className="meta">{teller.question(decision)} </span>}
      {ruling.kind === 'missing' ? (
        <span className="meta">{t.dependsOn(ruling.needed.length)}</span>
      ) : (
        <span className="serif">{rulingSays(t, teller, decision, ruling)}</span>
      )}
    </p>
  )
}

/** What else can be done when the right thing was not found. */
const Otherwise = ({ asking: { ownCase } }: { readonly asking: { readonly agreement: Agreement; readonly ownCase?: ReactNode } }) => {
  const t = useLanguage().words.ask
  return (
    <ul className="otherwise">
      <li>{t.otherWords}</li>
      <li>
        <a href="#doors">{t.otherDoors}</a>
      </li>
      <li>{t.otherCoach}</li>
      {ownCase !== undefined && <li>{ownCase}</li>}
    </ul>
  )
}
