import type { ReactNode } from 'react'
import { classOf, Mark, type Whose } from './mark.tsx'

/**
 * Two columns that meet. The reader's own side is left, all others right; what is agreed stands between, in ink. The state is always
 * also said in words: beside the arm, or hidden for screen readers where the drawing says it.
 */
export interface SideOfRow {
  readonly of: Whose
  /** `full` reaches (agreed) or stops short (different), `covered` is answered but not shown, `wait` is missing. */
  readonly arm: 'full' | 'covered' | 'wait'
  /** Shown beside the arm; with `hidden` only read aloud. */
  readonly says: ReactNode
  readonly hidden?: boolean
}

export interface RowProps {
  readonly agreed: boolean
  /** Became agreed just now: moves once. */
  readonly fresh?: boolean
  /** Part of an open row that is agreed, 0 to 1. */
  readonly done?: number
  readonly left: SideOfRow
  readonly right: readonly SideOfRow[]
  readonly children: ReactNode
}

export const Row = ({ agreed, fresh = false, done = 0, left, right, children }: RowProps) => (
  <li className={`three row ${agreed ? 'agreed' : 'open'}${done > 0 && !agreed ? ' part' : ''}${fresh && agreed ? ' new' : ''}`}>
    <Side {...left} />
    <div className="mid">
      {children}
      {done > 0 && !agreed && (
        <i className="track" aria-hidden="true">
          <i className="grow" style={{ '--done': done } as React.CSSProperties} />
        </i>
      )}
    </div>
    <div className="right">
      {right.map((side) => (
        <Side key={side.of} {...side} />
      ))}
    </div>
  </li>
)

export const Side = ({ of, arm, says, hidden = false }: SideOfRow) => (
  <div className={`side ${classOf(of)}${arm === 'full' ? '' : ` ${arm}`}`}>
    <span className={hidden ? 'sr' : undefined}>{says}</span>
    <i className="arm" aria-hidden="true" />
  </div>
)

/** The heads of the columns: names left and right, the title of the middle between. */
export const Sides = ({
  left,
  right,
  children,
}: {
  readonly left: { readonly of: Whose; readonly name: string; readonly note?: string }
  readonly right: readonly { readonly of: Whose; readonly name: string; readonly note?: string }[]
  readonly children?: ReactNode
}) => (
  <div className="three sides">
    <Name {...left} />
    <div>{children}</div>
    <div className={`right${right.length > 1 ? ' many' : ''}`}>
      {right.map((side) => (
        <Name key={side.of} {...side} />
      ))}
    </div>
  </div>
)

const Name = ({ of, name, note }: { readonly of: Whose; readonly name: string; readonly note?: string }) => (
  <div className={classOf(of)}>
    <p className="name">
      <Mark />
      {name}
    </p>
    {note !== undefined && <p className="meta">{note}</p>}
  </div>
)
