import type { ReactNode } from 'react'
import type { Whose } from './mark.tsx'
import { classOf } from './mark.tsx'

/** An empty page: what will stand here, and the one next step. */
export const Empty = ({
  left = 'a',
  right = 'b',
  says,
  children,
}: {
  readonly left?: Whose
  readonly right?: Whose
  readonly says: string
  readonly children?: ReactNode
}) => (
  <section className="empty">
    <div className="three row open">
      <div className={`side ${classOf(left)}`}>
        <i className="arm" aria-hidden="true" />
      </div>
      <div className="mid">
        <p>{says}</p>
        {children}
      </div>
      <div className="right">
        <div className={`side ${classOf(right)}`}>
          <i className="arm" aria-hidden="true" />
        </div>
      </div>
    </div>
  </section>
)
