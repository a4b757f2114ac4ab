import type { ExampleName } from '#wire/access.ts'
import type { z } from 'zod'

/** What state each row of the little handshake is in: agreed (ink), covered (one arm hollow), open (arms short). */
const rows: Record<z.output<typeof ExampleName>, readonly ('agreed' | 'covered' | 'open')[]> = {
  finished: ['agreed', 'agreed', 'agreed', 'agreed', 'agreed', 'agreed'],
  'half-done': ['agreed', 'agreed', 'covered', 'agreed', 'covered', 'covered'],
  quarrelling: ['agreed', 'open', 'open', 'agreed', 'open', 'open'],
}

/** The agreed middle of an example in small: how it stands is seen before it is read. */
export const ExampleDrawing = ({ example }: { readonly example: z.output<typeof ExampleName> }) => (
  <svg className="drawing" viewBox="0 0 300 84" preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    {rows[example].map((state, index) => {
      const y = index * 14
      const short = state === 'agreed' ? 0 : 12
      // oxlint-disable-next-line react/no-array-index-key -- a drawing of fixed rows
      return (
        <g key={index}>
          <rect x="0" y={y + 5} width={100 - short} height="4" fill="var(--a)" />
          {state === 'covered' ? (
            <rect x={200.75 + short} y={y + 4.5} width={98.5 - short} height="5" fill="none" stroke="var(--b)" strokeWidth="1.5" />
          ) : example === 'quarrelling' ? (
            <>
              <rect x={200 + short} y={y + 2.5} width={100 - short} height="4" rx="2" fill="var(--b)" />
              <rect x={200 + short} y={y + 8.5} width={100 - short} height="4" fill="var(--c)" />
            </>
          ) : (
            <rect x={200 + short} y={y + 5} width={100 - short} height="4" rx="2" fill="var(--b)" />
          )}
          {state === 'agreed' ? (
            <rect x="100" y={y} width="100" height="14" fill="var(--ink)" />
          ) : (
            <path d={`M100.5 ${y + 1}v12M199.5 ${y + 1}v12`} stroke="var(--edge-line)" strokeDasharray="3 2" />
          )}
        </g>
      )
    })}
  </svg>
)
