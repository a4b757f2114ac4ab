import { useQuery } from '@tanstack/react-query'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { InvitationView } from '#wire/access.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { peopleQuery } from '../person/data.ts'

/**
 * The companies for which nobody is here, and those among them whom nobody has invited and this reader may; the latter are unknown until
 * the people have come, and are asked for only where somebody is missing.
 */
export function useAbsent(view: CooperationView): {
  readonly absent: readonly Side[]
  readonly uninvited: readonly Side[] | undefined
  readonly invited: readonly InvitationView[]
} {
  const absent = view.parties.filter(({ joined }) => !joined).map(({ side }) => side)
  const { data, isError } = useQuery({ ...peopleQuery(view.id), enabled: absent.length > 0 })
  const invited = (data?.invitations ?? []).filter(({ state, role }) => state === 'open' && role === 'owner')
  // Where a coach accompanies, inviting is the coach's turn, and a side's own is to answer.
  const isOthers = view.viewer.side !== null && view.people.some(({ role, former }) => role === 'coach' && !former)
  const mayInvite = (side: Side): boolean =>
    !isOthers && (data?.invite.some((option) => option.side === side && option.role === 'owner') ?? false)
  if (absent.length === 0 || isError) return { absent, uninvited: [], invited }
  if (data === undefined) return { absent, uninvited: undefined, invited }
  return { absent, uninvited: absent.filter((side) => mayInvite(side) && !invited.some((each) => each.side === side)), invited }
}
