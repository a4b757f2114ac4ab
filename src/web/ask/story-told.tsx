import { Link } from '@tanstack/react-router'
import type { ScenarioId } from '#core/catalogue/scenarios.ts'
import type { PlainDate } from '#core/shared/day.ts'
import { useLanguage } from '../language/language.tsx'
import { useStories } from '../rehearsal/stories.ts'
import type { Asked } from './asked.ts'
import type { Asking } from './choose.tsx'
import { castOf, scenarioOf, storySearch } from './story.ts'

/** The story that the case began with, and who plays which part; swapping the roles begins the story anew. */
export const StoryTold = ({
  asked,
  agreement,
  on,
  parties,
  way,
}: Pick<Asking, 'agreement' | 'parties' | 'way'> & { readonly asked: Asked; readonly on: PlainDate }) => {
  const t = useLanguage().words.ask
  const stories = useStories()
  const scenario = scenarioOf(asked.story)
  const cast = castOf(agreement, asked.cast)
  if (scenario === undefined || cast === undefined) return null
  const nameOf = (id: string): string => parties.find(({ side }) => side === id)?.name ?? id
  const told = stories.stories[scenario.id as ScenarioId]
  const others = agreement.parties
    .flatMap((first) => agreement.parties.map((second) => ({ first: first.id, second: second.id })))
    .filter(({ first, second }) => first !== second && !(first === cast.first && second === cast.second))
  return (
    <section className="story-told" aria-labelledby="story-told">
      <p className="meta">{t.story}</p>
      <h2 id="story-told" className="story-name" tabIndex={-1}>
        {told.title}
      </h2>
      <p className="sub">{told.story({ first: nameOf(cast.first), second: nameOf(cast.second) })}</p>
      <p className="actions">
        {others.map((other) => (
          <Link
            key={`${other.first}-${other.second}`}
            to={way.to}
            params={{ cooperation: way.cooperation }}
            search={storySearch(agreement, scenario, other, on)}
            className="meta"
          >
            {others.length === 1 ? t.swap : t.rolesOf(nameOf(other.first), nameOf(other.second))}
          </Link>
        ))}
      </p>
    </section>
  )
}
