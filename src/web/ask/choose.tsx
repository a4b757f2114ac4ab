import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import { type Door, doors } from '#core/catalogue/scenario.ts'
import type { QuestionId, TopicId } from '#core/catalogue/topic.ts'
import type { CooperationId } from '#core/shared/id.ts'
import type { Teller } from '#text/tell.ts'
import { type Party, useSpokenOf } from '../catalogue/spoken.ts'
import { numbered, type Place } from '../contract/numbered.ts'
import { useLanguage } from '../language/language.tsx'
import { useStories } from '../rehearsal/stories.ts'
import { askedOf } from './asked.ts'
import { type Offered, useOffered } from './offered.ts'
import { Results } from './results.tsx'
import { StoryTitle } from './story-title.tsx'

/** What is asked, and by whom: members and guests ask the same, at addresses of their own. */
export interface Asking {
  readonly agreement: Agreement
  readonly teller: Teller
  readonly parties: readonly Party[]
  readonly way: { readonly to: '/c/$cooperation/ask' | '/guest/$cooperation/ask'; readonly cooperation: CooperationId }
  /** The way to a question that is not answered yet; left out for who cannot answer it. */
  readonly renderAnswer?: (question: QuestionId) => ReactNode
  /** The way to keeping a case of one's own; left out for who cannot. */
  readonly ownCase?: ReactNode
}

/** From what happened to the question: own words, doors with stories, then every question that the agreement answers. */
export const Choose = (asking: Asking) => {
  const { agreement, parties, teller, way } = asking
  const t = useLanguage().words.ask
  const spoken = useSpokenOf(parties)
  const navigate = useNavigate()
  const { door: openDoor, q } = askedOf(useSearch({ strict: false }))
  const [text, setText] = useState(q ?? '')
  // What is not agreed leads on only for whoever can answer it.
  const offered = useOffered(agreement, parties, asking.renderAnswer !== undefined)
  const { chapters, placeOf } = numbered(agreement)
  const byTopic = chapters.flatMap(({ topic, number, annex }) => {
    if (annex !== undefined) return []
    const own = Object.entries(agreement.decisions).filter(([, { rules }]) => rules.some((rule) => isIn(placeOf(rule.id), number)))
    return own.length === 0 ? [] : [{ topic: topic as TopicId, decisions: own.map(([id]) => id) }]
  })
  const put = (change: { readonly door?: Door; readonly q?: string }): void =>
    void navigate({
      to: way.to,
      params: { cooperation: way.cooperation },
      search: askedOf(change),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className="choose">
      <search className="choose-search">
        <OwnWords text={text} onType={setText} onLeave={() => put({ ...(openDoor === undefined ? {} : { door: openDoor }), q: text })} />
        <Results asking={asking} text={text} offered={offered} />
      </search>
      <section aria-labelledby="doors">
        <h2 id="doors">{t.doors}</h2>
        <p className="sub">{t.doorsSays}</p>
        <Doors
          asking={asking}
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
                    <Link to={way.to} params={{ cooperation: way.cooperation }} search={{ about: id }}>
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

const isIn = (place: Place | undefined, section: number): boolean => place?.section === section && place.annex === undefined

/** Where what happened is told. On a desk it has the focus at once; on a phone that would open the keyboard over the page. */
const OwnWords = ({
  text,
  onType,
  onLeave,
}: {
  readonly text: string
  readonly onType: (text: string) => void
  readonly onLeave: () => void
}) => {
  const t = useLanguage().words.ask
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // After the heading, which takes the focus on every other page.
    if (matchMedia('(min-width: 901px) and (pointer: fine)').matches) queueMicrotask(() => field.current?.focus({ preventScroll: true }))
  }, [])
  return (
    <div className="own-words">
      <label htmlFor={id}>{t.filter}</label>
      <span className="field-hint" id={`${id}-hint`}>
        {t.filterHint}
      </span>
      <textarea
        ref={field}
        id={id}
        className="field"
        rows={2}
        value={text}
        placeholder={t.filterExample}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {text !== '' && (
        <button
          type="button"
          className="linkish"
          onClick={() => {
            onType('')
            field.current?.focus()
          }}
        >
          {t.clear}
        </button>
      )}
    </div>
  )
}

/** Doors in plain verbs; what stands behind the open one is beside it, and on a narrow page beneath it. */
const Doors = ({
  asking,
  offered,
  open,
  onOpen,
}: {
  readonly asking: Asking
  readonly offered: readonly Offered[]
  readonly open: Door | undefined
  readonly onOpen: (door: Door | undefined) => void
}) => {
  const t = useLanguage().words.ask
  const stories = useStories()
  const id = useId()
  return (
    <ul className={open === undefined ? 'doors' : 'doors has-open'}>
      {doors.map((door) => {
        const own = offered.filter(({ scenario }) => scenario.door === door)
        if (own.length === 0) return null
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
              {open === door && <Behind asking={asking} own={own} />}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The stories behind a door by their topics, each folded where there are several. */
const Behind = ({ asking, own }: { readonly asking: Asking; readonly own: readonly Offered[] }) => {
  const t = useLanguage().words.ask
  const spoken = useSpokenOf(asking.parties)
  const topics = Map.groupBy(own, ({ topic }) => topic)
  return (
    <>
      <p className="label">{t.likeThis}</p>
      <p className="sub">{t.likeThisSays}</p>
      {[...topics].map(([topic, stories]) => (
        <details key={topic} className="disclosure" open={topics.size === 1}>
          <summary>
            <span>{spoken.heading(topic)}</span>
            <span className="meta num">{stories.length}</span>
          </summary>
          <ul>
            {stories.map((story) => (
              <li key={story.scenario.id}>
                <StoryTitle asking={asking} story={story} />
                <p className="sub">{story.story}</p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}
