import { Link } from '@tanstack/react-router'
import type { TopicId } from '#core/catalogue/topic.ts'
import { Menu, menuItem } from './menu.tsx'

export interface TopicStroke {
  readonly topic: TopicId
  /** Part that is done, 0 to 1. */
  readonly done: number
  /** Heading and count, as the menu tells it. */
  readonly says: string
}

/**
 * One stroke per topic, the present one thicker, and a menu that leads to each. The strokes are a drawing only: of more than
 * thirty none is wide enough to be hit.
 */
export const TopicBar = ({
  to,
  cooperation,
  now,
  strokes,
  label,
}: {
  readonly to: '/c/$cooperation/questions/$topic' | '/c/$cooperation/compare/$topic'
  readonly cooperation: string
  readonly now: TopicId
  readonly strokes: readonly TopicStroke[]
  readonly label: string
}) => (
  <nav className="topic-nav" aria-label={label}>
    <span className="topic-bar" aria-hidden="true">
      {strokes.map(({ topic, done }) => (
        <i key={topic} className={topic === now ? 'now' : undefined} style={{ '--done': done } as React.CSSProperties} />
      ))}
    </span>
    <Menu className="btn plain small" label={label}>
      {strokes.map(({ topic, says }) => (
        <Link key={topic} {...menuItem} to={to} params={{ cooperation, topic }} aria-current={topic === now ? 'true' : undefined}>
          {says}
        </Link>
      ))}
    </Menu>
  </nav>
)
