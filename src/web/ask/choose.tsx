import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import { ambiguous, type AmbiguousId } from '#core/catalogue/concepts.ts'
import { type Cast, rehearse } from '#core/catalogue/rehearse.ts'
import { type Door, doors, type Scenario } from '#core/catalogue/scenario.ts'
import { type ScenarioId, scenarios } from '#core/catalogue/scenarios.ts'
import type { TopicId } from '#core/catalogue/topic.ts'
import { type Entry, searchIn, type Senses } from '#text/search.ts'
import type { Teller } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useSpoken } from '../catalogue/spoken.ts'
import { numbered } from '../contract/numbered.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { useLanguage } from '../language/language.tsx'
import { useStories } from '../rehearsal/stories.ts'
import { TextField } from '../ui/field.tsx'
import { askedOf } from './asked.ts'
import { useAskTexts } from './ask-texts.ts'
import { today } from '../language/dates.ts'
import { decisionsOfStory, storySearch } from './story.ts'

interface Shown {
  readonly view: CooperationView
  readonly agreement: Agreement
  readonly teller: Teller
}

/** A story as it is offered: told with the names of the companies; `decisions` is empty where nothing of it is agreed yet. */
interface Offered {
  readonly scenario: Scenario
  readonly title: string
  readonly story: string
  readonly decisions: readonly string[]
  readonly cast: Cast
}

/** From what happened to the question: own words, doors with stories, then every question that the agreement answers. */
export const Choose = ({ view, agreement, teller }: Shown) => {
  const { words } = useLanguage()
  const t = words.ask
  const spoken = useSpoken()
  const navigate = useNavigate()
  const { door: openDoor, q } = askedOf(useSearch({ strict: false }))
  const [text, setText] = useState(q ?? '')
  const offered = useOffered(view, agreement)
  const { chapters, placeOf } = numbered(agreement)
  const byTopic = chapters.flatMap(({ topic, number }) => {
    const own = Object.entries(agreement.decisions).filter(([, { rules }]) => rules.some((rule) => placeOf(rule.id)?.section === number))
    return own.length === 0 ? [] : [{ topic: topic as TopicId, decisions: own.map(([id]) => id) }]
  })
  const put = (change: { readonly door?: Door; readonly q?: string }): void =>
    void navigate({
      to: '/c/$cooperation/ask',
      params: { cooperation: view.id },
      search: askedOf(change),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className="choose">
      <div className="choose-search">
        <TextField
          label={t.filter}
          hint={t.filterHint}
          type="search"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={() => put({ ...(openDoor === undefined ? {} : { door: openDoor }), q: text })}
        />
        <Results view={view} agreement={agreement} teller={teller} text={text} offered={offered} />
      </div>
      <section aria-labelledby="doors">
        <h2 id="doors">{t.doors}</h2>
        <p className="sub">{t.doorsSays}</p>
        <Doors
          view={view}
          agreement={agreement}
          offered={offered}
          open={openDoor}
          onOpen={(door) => put({ ...(door === undefined ? {} : { door }), q: text })}
        />
      </section>
      <section aria-labelledby="direct">
        <h2 id="direct">{t.questions}</h2>
        <div className="ask-topics">
          {byTopic.map(({ topic, decisions }) => (
            <details key={topic} className="disclosure">
              <summary>
                <span>{spoken.heading(topic)}</span>
              </summary>
              <ul>
                {decisions.map((id) => (
                  <li key={id}>
                    <Link to="/c/$cooperation/ask" params={{ cooperation: view.id }} search={{ about: id }}>
                      {teller.question(id)}
                    </Link>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      </section>
    </div>
  )
}

function useOffered(view: CooperationView, agreement: Agreement): readonly Offered[] {
  const stories = useStories()
  return useMemo(() => {
    const name = (side: string): string => view.parties.find((party) => party.side === side)?.name ?? side
    const played = new Map(rehearse(agreement, scenarios).map((one) => [one.scenario, one]))
    return scenarios.flatMap((scenario: Scenario): Offered[] => {
      const cast = played.get(scenario.id)?.cast
      if (cast === undefined) return []
      const told = stories.stories[scenario.id as ScenarioId]
      return [
        {
          scenario,
          title: told.title,
          story: told.story({ first: name(cast.first), second: name(cast.second) }),
          decisions: decisionsOfStory(agreement, scenario),
          cast,
        },
      ]
    })
  }, [agreement, stories, view.parties])
}

/** Doors in plain verbs; what stands behind the open one is beside it, and on a narrow page beneath it. */
const Doors = ({
  view,
  agreement,
  offered,
  open,
  onOpen,
}: Omit<Shown, 'teller'> & {
  readonly offered: readonly Offered[]
  readonly open: Door | undefined
  readonly onOpen: (door: Door | undefined) => void
}) => {
  const { words } = useLanguage()
  const t = words.ask
  const stories = useStories()
  const id = useId()
  return (
    <ul className={open === undefined ? 'doors' : 'doors has-open'}>
      {doors.map((door) => {
        const own = offered.filter(({ scenario }) => scenario.door === door)
        const count = own.filter(({ decisions }) => decisions.length > 0).length
        return (
          <li key={door}>
            <button
              type="button"
              className="door"
              aria-expanded={open === door}
              aria-controls={`${id}-${door}`}
              onClick={() => onOpen(open === door ? undefined : door)}
            >
              <span>{stories.doors[door]}</span>
              <span className="meta">{count === 0 ? t.storyNotAgreed : t.storiesBehind(count)}</span>
            </button>
            <div id={`${id}-${door}`} className="behind" hidden={open !== door}>
              <p className="label">{t.likeThis}</p>
              <p className="sub">{t.likeThisSays}</p>
              <ul>
                {own.map((story) => (
                  <li key={story.scenario.id}>
                    <StoryLink view={view} agreement={agreement} story={story} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const StoryLink = ({
  view,
  agreement,
  story: { scenario, title, story, decisions, cast },
  door,
}: Omit<Shown, 'teller'> & { readonly story: Offered; readonly door?: string }) => {
  const t = useLanguage().words.ask
  const [closes] = scenario.closes
  return (
    <>
      {door !== undefined && <p className="meta">{door}</p>}
      {decisions.length > 0 ? (
        <Link
          className="story-title"
          to="/c/$cooperation/ask"
          params={{ cooperation: view.id }}
          search={storySearch(agreement, scenario, cast, today())}
        >
          {title}
        </Link>
      ) : (
        <span className="story-title">{title}</span>
      )}
      <p className="sub">{story}</p>
      {decisions.length === 0 && (
        <p className="meta">
          {t.storyNotAgreed}{' '}
          {closes !== undefined && (
            <QuestionLink view={view} question={closes}>
              {t.answerQuestions}
            </QuestionLink>
          )}
        </p>
      )}
    </>
  )
}

type StoryEntry = Entry & { readonly offered?: Offered }

/** What fits the own words, the best first; a word with several meanings asks which one is meant. */
const Results = ({ view, agreement, teller, text, offered }: Shown & { readonly text: string; readonly offered: readonly Offered[] }) => {
  const { language, words } = useLanguage()
  const t = words.ask
  const stories = useStories()
  const spoken = useSpoken()
  const { glossary } = useAskTexts()
  const [senses, setSenses] = useState<Senses>({})
  const asked = useDeferredValue(text)
  const search = useMemo(() => {
    const entries: readonly StoryEntry[] = [
      ...offered.map((one): StoryEntry => ({
        kind: 'story',
        id: one.scenario.id,
        decisions: one.decisions,
        title: one.title,
        text: `${one.story} ${stories.doors[one.scenario.door]}`,
        offered: one,
      })),
      ...Object.entries(agreement.decisions).map(([id, { words: own, rules }]): StoryEntry => {
        const question = agreement.clauses?.find((clause) => clause.rules?.some((rule) => rules.some((each) => each.id === rule)))?.question
        return {
          kind: 'decision',
          id,
          title: teller.question(id),
          text: [
            question === undefined ? '' : spoken.title(question as never),
            ...Object.values(own?.answer ?? {}).map((answer) => answer[language]),
          ].join(' '),
        }
      }),
    ]
    return searchIn(glossary, entries)
  }, [agreement, glossary, language, offered, spoken, stories.doors, teller])
  if (asked.trim() === '') return null
  const { found, asks } = search(asked, senses)
  const chosen = Object.keys(senses).filter((id) => search(asked, { ...senses, [id]: undefined }).asks.includes(id as AmbiguousId))
  const shown = [...new Set([...asks, ...(chosen as AmbiguousId[])])]
  const foundStories = found.flatMap(({ entry }) => entry.offered ?? []).slice(0, 4)
  const foundDecisions = found.filter(({ entry }) => entry.kind === 'decision').slice(0, 6)
  return (
    <div className="found" aria-live="polite">
      {shown.map((id) => {
        const { asks: question, senses: names } = glossary.ambiguous[id] as {
          readonly asks: string
          readonly senses: Readonly<Record<string, string>>
        }
        return (
          <fieldset key={id} className="meant">
            <legend className="label">{question}</legend>
            <div className="switch">
              {[...Object.keys(ambiguous[id]), undefined].map((sense) => (
                <button
                  key={sense ?? 'any'}
                  type="button"
                  className="btn small"
                  aria-pressed={senses[id] === sense}
                  onClick={() => setSenses({ ...senses, [id]: sense })}
                >
                  {sense === undefined ? t.anyMeaning : names[sense]}
                </button>
              ))}
            </div>
          </fieldset>
        )
      })}
      {found.length === 0 && <p className="sub">{t.nothingFound}</p>}
      {foundStories.length > 0 && (
        <section aria-labelledby="found-stories">
          <h2 id="found-stories">{t.foundStories}</h2>
          <ul className="found-stories">
            {foundStories.map((story) => (
              <li key={story.scenario.id}>
                <StoryLink view={view} agreement={agreement} story={story} door={stories.doors[story.scenario.door]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {foundDecisions.length > 0 && (
        <section aria-labelledby="found-questions">
          <h2 id="found-questions">{t.foundQuestions}</h2>
          <ul className="found-questions">
            {foundDecisions.map(({ entry: { id, title } }) => (
              <li key={id}>
                <Link to="/c/$cooperation/ask" params={{ cooperation: view.id }} search={{ about: id }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
