import { Link } from '@tanstack/react-router'
import { today } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import type { Asking } from './choose.tsx'
import type { Offered } from './offered.ts'
import { storySearch } from './story.ts'

/** The way into a story, or why there is none yet and what makes one. */
export const StoryTitle = ({
  asking: { agreement, way, renderAnswer },
  story: { scenario, title, decisions, cast },
}: {
  readonly asking: Asking
  readonly story: Offered
}) => {
  const t = useLanguage().words.ask
  const [closes] = scenario.closes
  if (decisions.length > 0)
    return (
      <Link
        className="story-title"
        to={way.to}
        params={{ cooperation: way.cooperation }}
        search={storySearch(agreement, scenario, cast, today())}
      >
        {title}
      </Link>
    )
  return (
    <>
      <span className="story-title">{title}</span>
      <span className="meta story-open">
        {t.storyNotAgreed} {closes !== undefined && renderAnswer?.(closes)}
      </span>
    </>
  )
}
