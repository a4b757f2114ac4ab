import type { Severity } from '#core/catalogue/lints/lint.ts'

/** A full octagon stops, a triangle warns, a ring informs. Told apart by form, never by colour, on any ground. */
export const SeveritySign = ({ severity }: { readonly severity: Severity }) => (
  <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
    {severity === 'stop' ? (
      // The mark is cut out, so that it shows whatever lies below.
      <path
        d="M6.1.7h7.8l5.4 5.4v7.8l-5.4 5.4H6.1L.7 13.9V6.1zM9 4.8v6.6h2V4.8zM9 13.2v2h2v-2z"
        fill="currentColor"
        fillRule="evenodd"
        stroke="none"
      />
    ) : (
      <>
        {severity === 'warn' ? <path d="M10 2.2 18.6 17.5H1.4z" /> : <circle cx="10" cy="10" r="8" />}
        <path d={severity === 'warn' ? 'M10 8v4.4M10 14v1.5' : 'M10 9v5M10 5.6v1.6'} />
      </>
    )}
  </svg>
)
