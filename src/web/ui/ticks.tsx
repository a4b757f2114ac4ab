/** Many small cases as strokes: one answer (tall), none (short), two (hollow). `label` says the counts in words. */
export const Ticks = ({ of, label }: { readonly of: readonly ('one' | 'none' | 'two')[]; readonly label: string }) => {
  const step = 400 / Math.max(of.length, 1)
  const width = Math.min(step * 0.6, 8)
  return (
    <svg className="ticks" viewBox="0 0 400 28" preserveAspectRatio="none" role="img" aria-label={label}>
      {of.map((kind, index) => {
        const short = kind === 'none'
        return <rect key={index} className={kind} x={index * step} y={short ? 22 : 4} width={width} height={short ? 6 : 24} />
      })}
    </svg>
  )
}
