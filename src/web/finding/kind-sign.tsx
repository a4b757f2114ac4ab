import type { FindingCode } from '#core/agreement/situation.ts'

/** A gap is a dashed box between two lines, a contradiction a box that two lines enter, all else a plain box. Never a colour. */
export const KindSign = ({ code }: { readonly code: FindingCode }) => (
  <svg width="28" height="16" viewBox="0 0 28 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    {code === 'conflict' ? (
      <>
        <path d="M0 5h15M13 11h15" />
        <rect x="8" y="1" width="12" height="14" />
      </>
    ) : (
      <>
        <path d="M0 8h5M23 8h5" />
        <rect
          x="9"
          y="2"
          width="10"
          height="12"
          strokeWidth="1.5"
          {...(code === 'gap' || code === 'unresolvedRole' ? { strokeDasharray: '2.5 2' } : {})}
        />
      </>
    )}
  </svg>
)
