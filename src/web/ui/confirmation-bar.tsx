import type { ReactNode } from 'react'
import { Side, type SideOfRow } from './three.tsx'

/** The row again, at the foot: whoever has confirmed is inked, whoever is missing stays dashed and is named. */
export const ConfirmationBar = ({
  label,
  left,
  right,
  halves,
}: {
  readonly label: string
  readonly left: SideOfRow & { readonly actions?: ReactNode }
  readonly right: readonly SideOfRow[]
  readonly halves: readonly { readonly id: string; readonly confirmed: boolean; readonly says: string }[]
}) => (
  <section className="confirm" aria-label={label} aria-live="polite">
    <div className="wrap three row">
      <Side {...left} says={left.actions ?? left.says} hidden={left.actions === undefined && left.hidden === true} />
      <div className="mid halves">
        {halves.map(({ id, confirmed, says }) => (
          <span key={id} className={confirmed ? 'yes' : 'no'}>
            {says}
          </span>
        ))}
      </div>
      <div className="right">
        {right.map((side) => (
          <Side key={side.of} {...side} />
        ))}
      </div>
    </div>
  </section>
)
