import type { PersonId } from '../shared/id.ts'
import type { GuestPurpose, Role, Side } from './role.ts'

/** Whoever sends a request, as far as policies ask: what the session, the cookies and the cooperation in the address say. */
export interface Viewer {
  /** Signed in; `demo` is a made-up person of an example cooperation. */
  readonly person: { readonly id: PersonId; readonly demo: boolean } | null
  /** Member of the cooperation in the address; null where the address has none, and for strangers. */
  readonly member: Member | null
  /** Came by a guest link to the cooperation in the address. */
  readonly guest: GuestPurpose | null
  /** Opened the link that the server printed at its start. */
  readonly operator: boolean
}

export interface Member {
  readonly role: Role
  /** Null exactly for the coach. */
  readonly side: Side | null
}

export const stranger: Viewer = { person: null, member: null, guest: null, operator: false }
