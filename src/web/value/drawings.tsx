import type { Spread } from '#core/value/simulate.ts'
import { classOf, type Whose } from '../ui/mark.tsx'

/** From an amount to its place between 0 and 1000, the width of every drawing here; it is stretched to the room there is. */
export type Scale = (amount: number) => number

/** A scale that shows nothing and all of these, with a little air. */
export function scaleOf(amounts: readonly number[]): Scale {
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)]
  const air = (most - least) * 0.03 || 1
  return (amount) => (1000 * (amount - least + air)) / (most - least + 2 * air)
}

const Line = ({ at, className, height }: { readonly at: number; readonly className: string; readonly height: number }) => (
  <line x1={at} x2={at} y1={0} y2={height} className={className} vectorEffect="non-scaling-stroke" />
)

const Drawing = ({ height, of, children }: { readonly height: number; readonly of?: Whose; readonly children: React.ReactNode }) => (
  <svg
    viewBox={`0 0 1000 ${height}`}
    preserveAspectRatio="none"
    style={{ height }}
    className={`value-drawing${of === undefined ? '' : ` ${classOf(of)}`}`}
    aria-hidden="true"
  >
    {children}
  </svg>
)

/** How often which amount comes out, and beneath it the range: eight of ten cases, the middle half, the middle. */
export const Distribution = ({
  of,
  spread,
  scale,
  marks,
}: {
  readonly of: Whose
  readonly spread: Spread
  readonly scale: Scale
  readonly marks: readonly number[]
}) => {
  const { bins, least, most, p10, p25, p50, p75, p90 } = spread
  const highest = Math.max(1, ...bins)
  const width = (most - least) / bins.length
  const points = bins.map((count, at) => `${scale(least + (at + 0.5) * width)},${60 - (56 * count) / highest}`)
  return (
    <Drawing height={84} of={of}>
      <polygon className="cloud" points={[`${scale(least)},60`, ...points, `${scale(most)},60`].join(' ')} />
      <Line at={scale(0)} height={84} className="nothing" />
      {marks.map((mark) => (
        <Line key={mark} at={scale(mark)} height={84} className="bar-line" />
      ))}
      <rect className="thin" x={scale(p10)} width={scale(p90) - scale(p10)} y={70} height={4} />
      <rect className="thick" x={scale(p25)} width={scale(p75) - scale(p25)} y={66} height={12} />
      <line x1={scale(p50)} x2={scale(p50)} y1={62} y2={82} className="middle" vectorEffect="non-scaling-stroke" />
    </Drawing>
  )
}

/** From a low amount to a high one, with the expected one between them. */
export const Bar = ({
  of,
  low,
  high,
  middle,
  scale,
}: {
  readonly of?: Whose
  readonly low: number
  readonly high: number
  readonly middle?: number
  readonly scale: Scale
}) => {
  const [from, to] = low <= high ? [low, high] : [high, low]
  return (
    <Drawing height={20} {...(of === undefined ? {} : { of })}>
      <Line at={scale(0)} height={20} className="nothing" />
      <rect className="thick" x={scale(from)} width={Math.max(2, scale(to) - scale(from))} y={5} height={10} />
      {middle !== undefined && (
        <line x1={scale(middle)} x2={scale(middle)} y1={1} y2={19} className="middle" vectorEffect="non-scaling-stroke" />
      )}
    </Drawing>
  )
}

/** The months until it has come back: from the earlier tenth to the later one, on a line of time; open to the right where some never do. */
export const TimeLine = ({
  of,
  months,
  early,
  middle,
  late,
}: {
  readonly of: Whose
  readonly months: number
  readonly early: number | undefined
  readonly middle: number | undefined
  readonly late: number | undefined
}) => {
  const at = (month: number): number => (1000 * month) / months
  return (
    <Drawing height={20} of={of}>
      <line x1={0} x2={1000} y1={10} y2={10} className="time" vectorEffect="non-scaling-stroke" />
      {Array.from({ length: months / 12 + 1 }, (_, year) => (
        <line key={year} x1={at(year * 12)} x2={at(year * 12)} y1={4} y2={16} className="time" vectorEffect="non-scaling-stroke" />
      ))}
      {early !== undefined && <rect className="thick" x={at(early)} width={Math.max(4, at(late ?? months) - at(early))} y={6} height={8} />}
      {middle !== undefined && <line x1={at(middle)} x2={at(middle)} y1={0} y2={20} className="middle" vectorEffect="non-scaling-stroke" />}
    </Drawing>
  )
}
