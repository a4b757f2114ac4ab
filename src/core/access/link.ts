/** Why a link does not open anything (any more). Each is told with what to do next. */
export type LinkRefusal =
  | { readonly code: 'linkUnknown' }
  | { readonly code: 'linkUsed' }
  | { readonly code: 'linkExpired' }
  | { readonly code: 'linkRevoked' }
  | { readonly code: 'linkReplaced' }
  /** The token of this mail was exchanged for the key of a browser; a new mail can be asked for. */
  | { readonly code: 'guestLinkUsed' }

export interface LinkState {
  readonly usedAt: number | null
  readonly revokedAt: number | null
  readonly replaced: boolean
  readonly expiresAt: number
}

/** Milliseconds since 1970 throughout. Used before revoked before expired: the first that happened is told. */
export function linkProblem(link: LinkState | undefined, now: number): LinkRefusal['code'] | undefined {
  if (link === undefined) return 'linkUnknown'
  if (link.usedAt !== null) return 'linkUsed'
  if (link.replaced) return 'linkReplaced'
  if (link.revokedAt !== null) return 'linkRevoked'
  return now >= link.expiresAt ? 'linkExpired' : undefined
}

const day = 86_400_000

export const lifetimes = { invitation: 14 * day, guestLink: 30 * day, signIn: day / 96, operator: day / 2 } as const
