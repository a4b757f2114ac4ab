import type { ReactNode } from 'react'
import { classOf, type Whose } from './mark.tsx'

/** One line: the whole or a sum in ink, a deduction in grey, a share in the colour of its party. `from` and `length` are parts of the whole. */
export interface WaterfallLine {
  readonly id: string
  readonly kind: 'whole' | 'less' | 'sum' | 'share'
  readonly of?: Whose
  readonly name: ReactNode
  readonly source?: ReactNode
  /** As written for people, with its sign. */
  readonly amount: string
  readonly from: number
  readonly length: number
}

/** A table with bars on one scale; thin verticals carry the level to the next line. Readable without the bars. */
export const Waterfall = ({ caption, lines }: { readonly caption: string; readonly lines: readonly WaterfallLine[] }) => (
  <table className="waterfall">
    <caption>{caption}</caption>
    <tbody>
      {lines.map(({ id, kind, of, name, source, amount, from, length }) => (
        <tr
          key={id}
          className={[kind === 'less' || kind === 'sum' ? kind : '', of === undefined ? '' : classOf(of)].join(' ').trim() || undefined}
        >
          <th scope="row">
            {name}
            {source !== undefined && <span className="meta">{source}</span>}
          </th>
          <td className="track" aria-hidden="true">
            <i style={{ '--from': from, '--length': length } as React.CSSProperties} />
          </td>
          <td className="money num">{amount}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
