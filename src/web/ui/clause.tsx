import type { ReactNode } from 'react'

/** One numbered paragraph with the note at its margin: who proposed, when agreed, which rule. */
export const Clause = ({
  number,
  children,
  margin,
  id,
}: {
  readonly number: ReactNode
  readonly children: ReactNode
  readonly margin?: ReactNode
  readonly id?: string
}) => (
  <div className="clause" id={id}>
    <span className="no">{number}</span>
    <div className="text">{children}</div>
    {margin !== undefined && <aside className="margin">{margin}</aside>}
  </div>
)
