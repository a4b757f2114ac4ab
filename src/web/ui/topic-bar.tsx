import { Link } from '@tanstack/react-router'
import type { TopicId } from '#core/catalogue/topic.ts'

export interface TopicStroke {
  readonly topic: TopicId
  /** Part that is done, 0 to 1. */
  readonly done: number
  readonly heading: string
  /** Heading and count, read aloud. */
  readonly says: string
}

/** One stroke per topic; the present one is thicker. Each leads to its topic. */
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
  <nav aria-label={label}>
    <ol className="topic-bar">
      {strokes.map(({ topic, done, heading, says }) => (
        <li key={topic}>
          <Link to={to} params={{ cooperation, topic }} title={heading} aria-label={says} aria-current={topic === now ? 'true' : undefined}>
            <i aria-hidden="true" style={{ '--done': done } as React.CSSProperties} />
          </Link>
        </li>
      ))}
    </ol>
  </nav>
)
