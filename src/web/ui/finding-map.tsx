import type { ReactNode } from 'react'
import { classOf, type Whose } from './mark.tsx'

/** One kind of case. `gap` has no answer, `clash` two; `pin` names the example that falls into this cell. */
export type MapCell =
  | { readonly kind: 'answer'; readonly of?: Whose; readonly answer: ReactNode; readonly source?: ReactNode; readonly pin?: string }
  | { readonly kind: 'gap'; readonly says: string; readonly pin?: string }
  | { readonly kind: 'clash'; readonly halves: readonly [Half, Half]; readonly or: string; readonly pin?: string }

interface Half {
  readonly answer: ReactNode
  readonly source?: ReactNode
}

export interface FindingMapProps {
  /** Says what stands in the cells, and names the facts that are not drawn. */
  readonly caption: string
  readonly axis: string
  /** What the columns are about, where that does not speak for itself. */
  readonly across?: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly MapCell[] }[]
}

/** At most three by four cells: merge regions first and draw the two facts that matter. A real table, read cell by cell. */
export const FindingMap = ({ caption, axis, across, columns, rows }: FindingMapProps) => (
  <table className="map">
    <caption>{caption}</caption>
    <thead>
      {across !== undefined && (
        <tr>
          <th className="axis across" scope="colgroup" colSpan={columns.length + 1}>
            {across}
          </th>
        </tr>
      )}
      <tr>
        <th className="axis" scope="col">
          {axis}
        </th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, cells }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cells.map((cell, index) => (
            <Cell key={columns[index] ?? index} cell={cell} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const Cell = ({ cell }: { readonly cell: MapCell }) => {
  if (cell.kind === 'gap') {
    return (
      <td className="gap">
        <span className="verdict">{cell.says}</span>
        <Pin name={cell.pin} />
      </td>
    )
  }
  if (cell.kind === 'clash') {
    return (
      <td className="clash">
        <HalfCell {...cell.halves[0]} />
        <span className="sr"> {cell.or} </span>
        <Pin name={cell.pin} />
        <HalfCell {...cell.halves[1]} />
      </td>
    )
  }
  return (
    <td className={cell.of === undefined ? undefined : classOf(cell.of)}>
      {cell.answer}
      {cell.source !== undefined && <span className="meta">{cell.source}</span>}
      <Pin name={cell.pin} />
    </td>
  )
}

const HalfCell = ({ answer, source }: Half) => (
  <span className="half">
    {answer}
    {source !== undefined && <small className="meta">{source}</small>}
  </span>
)

const Pin = ({ name }: { readonly name: string | undefined }) =>
  name === undefined ? null : (
    <span className="pin">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="3" fill="currentColor" />
        <circle cx="6" cy="6" r="5.25" fill="none" stroke="currentColor" />
      </svg>
      {name}
    </span>
  )
