import type { PersonId } from '../shared/id.ts'
import { ok, refuse, type Result } from '../shared/result.ts'
import { hasSide, type Role, type Side } from './role.ts'
import type { Member } from './viewer.ts'

/**
 * Who lets whom into a cooperation and out of it. The law behind all of it: what a side keeps private is opened by nobody but
 * that side. So a side that has (or had) an owner is only ever joined on the word of one of its owners, and a side whose last
 * owner leaves is closed for good.
 */
export interface SideState {
  readonly side: Side
  /** Owners who are in it now. */
  readonly owners: number
  readonly left: boolean
}

export interface Invitee {
  readonly role: Role
  readonly side: Side | null
}

export type PeopleRefusal =
  | { readonly code: 'sideMissing' }
  | { readonly code: 'otherSide' }
  | { readonly code: 'sideTaken'; readonly side: Side }
  | { readonly code: 'sideClosed'; readonly side: Side }
  | { readonly code: 'alreadyMember' }
  | { readonly code: 'notAMember' }
  | { readonly code: 'lastOwner' }
  | { readonly code: 'roleNotOfSide' }
  | { readonly code: 'useLeave' }

/** May this member invite that person now? Asked when inviting, and once more when the invitation is accepted. */
export function invite(member: Member, invitee: Invitee, sides: readonly SideState[]): Result<null, PeopleRefusal> {
  if (hasSide(invitee.role) !== (invitee.side !== null)) return refuse({ code: 'sideMissing' })
  if (invitee.side === null) return ok(null)
  const state = sides.find(({ side }) => side === invitee.side)
  if (state === undefined) return refuse({ code: 'sideMissing' })
  if (state.left) return refuse({ code: 'sideClosed', side: state.side })
  if (member.role === 'owner' && member.side === state.side) return ok(null)
  if (invitee.role !== 'owner') return refuse({ code: 'otherSide' })
  return state.owners === 0 ? ok(null) : refuse({ code: 'sideTaken', side: state.side })
}

/** Everything `invite` allows, for the menu of the page. */
export const invitable = (member: Member, sides: readonly SideState[]): readonly Invitee[] => {
  if (member.role !== 'owner' && member.role !== 'coach') return []
  const all: Invitee[] = [
    ...sides.flatMap(({ side }) => (['owner', 'staff', 'lawyer', 'taxAdviser'] as const).map((role) => ({ role, side }))),
    { role: 'coach', side: null },
  ]
  return all.filter((invitee) => invite(member, invitee, sides).ok)
}

export interface MemberRow extends Member {
  readonly person: PersonId
}

/** An owner sends away people of the own side and the coach; nobody of another side, and not oneself. */
export function remove(by: MemberRow, whom: MemberRow | undefined): Result<null, PeopleRefusal> {
  if (whom === undefined) return refuse({ code: 'notAMember' })
  if (whom.person === by.person) return refuse({ code: 'useLeave' })
  if (whom.side !== null && whom.side !== by.side) return refuse({ code: 'otherSide' })
  return ok(null)
}

/** An owner gives somebody of the own side another role of that side. A side keeps at least one owner. */
export function changeRole(
  by: MemberRow,
  whom: MemberRow | undefined,
  role: Role,
  sides: readonly SideState[],
): Result<null, PeopleRefusal> {
  if (whom === undefined) return refuse({ code: 'notAMember' })
  if (whom.side === null || whom.side !== by.side) return refuse({ code: 'otherSide' })
  if (!hasSide(role)) return refuse({ code: 'roleNotOfSide' })
  if (whom.role === 'owner' && role !== 'owner' && ownersOf(whom.side, sides) <= 1) return refuse({ code: 'lastOwner' })
  return ok(null)
}

/** Leaving is always possible. The last owner has to say that the company leaves with them. */
export function leave(member: Member, withParty: boolean, sides: readonly SideState[]): Result<'person' | 'party', PeopleRefusal> {
  if (member.role !== 'owner' || member.side === null || ownersOf(member.side, sides) > 1) return ok('person')
  return withParty ? ok('party') : refuse({ code: 'lastOwner' })
}

const ownersOf = (side: Side, sides: readonly SideState[]): number => sides.find((state) => state.side === side)?.owners ?? 0
