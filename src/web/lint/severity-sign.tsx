import type { Severity } from '#core/catalogue/lints/lint.ts'

/** Eight corners stop, three warn, a ring informs. Told apart by form, never by colour. */
export const SeveritySign = ({ severity }: { readonly severity: Severity }) => (
  <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
    {severity === 'stop' && <path d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z" fill="currentColor" />}
    {severity === 'warn' && <path d="M10 2.2 18.6 17.5H1.4z" />}
    {severity === 'inform' && <circle cx="10" cy="10" r="8" />}
    <path
      d={severity === 'inform' ? 'M10 9v5M10 5.6v1.6' : severity === 'warn' ? 'M10 8v4.4M10 14v1.5' : 'M10 5.4v5.4M10 13v1.6'}
      {...(severity === 'stop' && { stroke: 'var(--paper)' })}
    />
  </svg>
)
