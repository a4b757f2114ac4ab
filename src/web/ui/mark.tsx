/** Whose it is: a party by its letter, or the coach. Colour and form come from the class; a part never asks which party it draws. */
export type Whose = 'a' | 'b' | 'c' | 'd' | 'coach'

export const classOf = (whose: Whose): string => `is-${whose}`

/** The small sign of a party: square, disc, triangle, cross; the coach has the lozenge. Always beside a name. */
export const Mark = ({ of }: { readonly of?: Whose }) => (
  <i className={of === undefined ? 'mark' : `mark ${classOf(of)}`} aria-hidden="true" />
)

/** Mark and name of a party, in its colour. */
export const Who = ({ of, name }: { readonly of: Whose; readonly name: string }) => (
  <span className={`who ${classOf(of)}`}>
    <Mark />
    {name}
  </span>
)

/** The sign of the product: two arms and the middle. */
export const Brand = () => (
  <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
    <rect y="7" width="10" height="4" fill="var(--a)" />
    <rect x="20" y="7" width="10" height="4" rx="2" fill="var(--b)" />
    <rect x="10" width="10" height="18" fill="var(--ink)" />
  </svg>
)

export const Lock = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <rect x="2.75" y="7" width="10.5" height="7" />
    <path d="M5 7V4.5a3 3 0 0 1 6 0V7" />
  </svg>
)
