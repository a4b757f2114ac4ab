import { queryOptions } from '@tanstack/react-query'
import type { CooperationId } from '#core/shared/id.ts'
import type { Result } from '#core/shared/result.ts'
import type { Done, NewInvitation, People } from '#wire/access.ts'
import type { Role } from '#core/access/role.ts'
import { cooperationQuery } from '../cooperation/data.ts'
import { fetched, send, type Refused, type Sending } from '../http/api.ts'
import { queryClient } from '../http/query-client.ts'

export const peopleQuery = (id: CooperationId) =>
  queryOptions({ queryKey: ['people', id], queryFn: ({ signal }) => fetched<People>(`/cooperations/${id}/people`, signal) })

async function changed(id: CooperationId, path: string, sending: Sending): Promise<Result<Done, Refused>> {
  const answer = await send<Done>(`/cooperations/${id}${path}`, sending)
  if (answer.ok || answer.error.status === 409) {
    await queryClient.invalidateQueries({ queryKey: peopleQuery(id).queryKey })
    void queryClient.invalidateQueries({ queryKey: cooperationQuery(id).queryKey })
  }
  return answer
}

export const invite = (id: CooperationId, invitation: NewInvitation) => changed(id, '/invitations', { method: 'POST', body: invitation })
export const resendInvitation = (id: CooperationId, invitation: string) =>
  changed(id, `/invitations/${invitation}/resend`, { method: 'POST' })
export const revokeInvitation = (id: CooperationId, invitation: string) => changed(id, `/invitations/${invitation}`, { method: 'DELETE' })
export const changeRole = (id: CooperationId, person: string, role: Role) =>
  changed(id, `/people/${person}`, { method: 'PATCH', body: { role } })
export const removePerson = (id: CooperationId, person: string) => changed(id, `/people/${person}`, { method: 'DELETE' })

/** Afterwards nothing of the cooperation may stay in memory. */
export async function leave(id: CooperationId, party: boolean): Promise<Result<Done, Refused>> {
  const answer = await send<Done>(`/cooperations/${id}/leave`, { method: 'POST', body: { party } })
  if (answer.ok) queryClient.clear()
  return answer
}
