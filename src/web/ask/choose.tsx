import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import { rehearse } from '#core/catalogue/rehearse.ts'
import { doors, type Scenario } from '#core/catalogue/scenario.ts'
import { scenarios, type ScenarioId } from '#core/catalogue/scenarios.ts'
import type { TopicId } from '#core/catalogue/topic.ts'
import type { Case } from '#core/agreement/situation.ts'
import type { Teller } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useSpoken } from '../catalogue/spoken.ts'
import { numbered } from '../contract/numbered.ts'
import { useWords } from '../language/language.tsx'
import { useStories } from '../rehearsal/stories.ts'
import { TextField } from '../ui/field.tsx'
import { type KnownFacts, writeCase } from './asked.ts'
import { factsFor } from './case.ts'

/** The facts of a story that its decision can use, as they stand in an address. */
export function storyCase(agreement: Agreement, decision: string, known: Case): string | undefined {
  const facts = factsFor(agreement, decision)
  const told: KnownFacts = Object.fromEntries(
    Object.entries(known).flatMap(([fact, what]) => {
      if (what.kind !== 'value' || !facts.includes(fact)) return []
      const { value } = what
      return [[fact, 'n' in value ? { kind: 'number', section: value.section, n: value.n } : { kind: 'point', section: value.section }]]
    }),
  )
  return writeCase(told)
}

const fits = (words: string, text: string): boolean =>
  words
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .every((word) => text.toLocaleLowerCase().includes(word))

/** What it is about: doors with stories, then every question that the agreement answers, by topic. */
export const Choose = ({
  view,
  agreement,
  teller,
}: {
  readonly view: CooperationView
  readonly agreement: Agreement
  readonly teller: Teller
}) => {
  const t = useWords().ask
  const spoken = useSpoken()
  const stories = useStories()
  const [text, setText] = useState('')
  const { placeOf, chapters } = numbered(agreement)
  const played = new Map(rehearse(agreement, scenarios).map((one) => [one.scenario, one]))
  const name = (side: string): string => view.parties.find((party) => party.side === side)?.name ?? side
  const asks = (scenario: Scenario): string | undefined =>
    scenario.decisions.find((decision) => Object.hasOwn(agreement.decisions, decision))
  const shownDoors = doors.flatMap((door) => {
    const own = scenarios.flatMap((scenario) => {
      const decision = asks(scenario)
      const one = played.get(scenario.id)
      if (scenario.door !== door || decision === undefined || one === undefined) return []
      const words = stories.stories[scenario.id satisfies ScenarioId]
      const actors = { first: name(one.cast.first), second: name(one.cast.second) }
      const search = storyCase(agreement, decision, one.known)
      return [{ id: scenario.id, title: words.title, story: words.story(actors), decision, search }]
    })
    const found = own.filter(({ title, story }) => fits(text, `${title} ${story} ${stories.doors[door]}`))
    return found.length === 0 ? [] : [{ door, own: found }]
  })
  const byTopic = chapters.flatMap(({ topic, number }) => {
    const own = Object.entries(agreement.decisions)
      .filter(([, { rules }]) => rules.some((rule) => placeOf(rule.id)?.section === number))
      .map(([id]) => ({ id, question: teller.question(id) }))
      .filter(({ question }) => fits(text, `${question} ${spoken.heading(topic as TopicId)}`))
    return own.length === 0 ? [] : [{ topic, own }]
  })
  return (
    <div className="choose">
      <div className="choose-filter">
        <TextField
          label={t.filter}
          hint={t.filterHint}
          type="search"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {shownDoors.length > 0 && (
        <section aria-labelledby="doors">
          <h2 id="doors">{t.doors}</h2>
          <p className="sub">{t.doorsSays}</p>
          <div className="doors">
            {shownDoors.map(({ door, own }) => (
              <details key={door} className="disclosure" open={text !== '' || undefined}>
                <summary>{stories.doors[door]}</summary>
                <ul>
                  {own.map(({ id, title, story, decision, search }) => (
                    <li key={id}>
                      <Link
                        to="/c/$cooperation/ask"
                        params={{ cooperation: view.id }}
                        search={{ about: decision, ...(search === undefined ? {} : { case: search }) }}
                      >
                        {title}
                      </Link>
                      <p className="sub">{story}</p>
                    </li>
                  ))}
                </ul>
              </details>
            ))}
          </div>
        </section>
      )}
      {byTopic.length > 0 && (
        <section aria-labelledby="direct">
          <h2 id="direct">{t.questions}</h2>
          <div className="ask-topics">
            {byTopic.map(({ topic, own }) => (
              <div key={topic}>
                <h3>{spoken.heading(topic as TopicId)}</h3>
                <ul>
                  {own.map(({ id, question }) => (
                    <li key={id}>
                      <Link to="/c/$cooperation/ask" params={{ cooperation: view.id }} search={{ about: id }}>
                        {question}
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </section>
      )}
      {shownDoors.length === 0 && byTopic.length === 0 && <output className="sub">{t.nothingFound}</output>}
    </div>
  )
}
