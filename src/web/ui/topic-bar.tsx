import type { ReactNode } from 'react'

export interface TopicStroke {
  readonly id: string
  /** Part that is answered, 0 to 1. */
  readonly done: number
  /** The link of the stroke; its content is drawn by the bar. Name and count are read aloud. */
  readonly link: (stroke: ReactNode) => ReactNode
}

/** One stroke per topic; the present one is thicker. Each leads to its topic. */
export const TopicBar = ({ strokes, label }: { readonly strokes: readonly TopicStroke[]; readonly label: string }) => (
  <nav aria-label={label}>
    <ol className="topic-bar">
      {strokes.map(({ id, done, link }) => (
        <li key={id}>{link(<i aria-hidden="true" style={{ '--done': done } as React.CSSProperties} />)}</li>
      ))}
    </ol>
  </nav>
)
