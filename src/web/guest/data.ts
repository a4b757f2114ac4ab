import { queryOptions } from '@tanstack/react-query'
import type { Agreement } from '#core/agreement/agreement.ts'
import type { Noted } from '#core/catalogue/lints/lints.ts'
import type { AnnexVersions } from '#core/contract/document.ts'
import type { CooperationId } from '#core/shared/id.ts'
import type { Result } from '#core/shared/result.ts'
import type { ContractReading, Done, GuestEntered, GuestLinks, GuestOf, GuestPreview, NewGuestLink } from '#wire/access.ts'
import { fetched, RefusedPage, send, type Refused } from '../http/api.ts'
import { queryClient } from '../http/query-client.ts'
import { forgetToken } from '../sign-in/token.ts'

/** What this browser may read as a guest. */
export const guestQuery = queryOptions({
  queryKey: ['guest'],
  queryFn: ({ signal }) => fetched<GuestOf>('/guest', signal),
  staleTime: 0,
})

/** What the link of a mail is for; looking does not use it up. */
export const lookQuery = (token: string | undefined) =>
  queryOptions({
    queryKey: ['guest-link', token],
    enabled: token !== undefined,
    retry: false,
    staleTime: Infinity,
    queryFn: async () => {
      const answer = await send<GuestPreview>('/guest/look', { method: 'POST', body: { token } })
      if (!answer.ok) throw new RefusedPage(answer.error)
      return answer.value
    },
  })

export type Reading = Omit<ContractReading, 'agreement' | 'annexVersions' | 'notes'> & {
  readonly agreement: Agreement
  readonly annexVersions: AnnexVersions
  readonly notes: readonly Noted[]
}

/** The contract as a guest reads it. Asked again whenever the page is looked at anew, so that what was withdrawn is gone. */
export const contractQuery = (id: CooperationId) =>
  queryOptions({
    queryKey: ['guest-contract', id],
    queryFn: ({ signal }) => fetched<Reading>(`/cooperations/${id}/contract`, signal),
    staleTime: 10_000,
    refetchInterval: 60_000,
  })

export async function enterAsGuest(token: string): Promise<Result<GuestEntered, Refused>> {
  const entered = await send<GuestEntered>('/guest/enter', { method: 'POST', body: { token } })
  if (entered.ok) await queryClient.invalidateQueries({ queryKey: guestQuery.queryKey })
  return entered
}

export const sendLinkAgain = (token: string): Promise<Result<Done, Refused>> => send('/guest/again', { method: 'POST', body: { token } })

/** Afterwards nothing of the contract may stay in memory. */
export async function leaveAsGuest(): Promise<Result<Done, Refused>> {
  const left = await send<Done>('/guest/leave', { method: 'POST' })
  if (left.ok) {
    forgetToken('guest')
    queryClient.removeQueries({ queryKey: ['guest-contract'] })
    queryClient.removeQueries({ queryKey: ['guest-link'] })
    queryClient.setQueryData(guestQuery.queryKey, { open: [] })
  }
  return left
}

/* What an owner sends */

export const guestLinksQuery = (id: CooperationId) =>
  queryOptions({
    queryKey: ['guest-links', id],
    queryFn: ({ signal }) => fetched<GuestLinks>(`/cooperations/${id}/guest-links`, signal),
  })

async function changed(id: CooperationId, done: Promise<Result<Done, Refused>>): Promise<Result<Done, Refused>> {
  const answer = await done
  await queryClient.invalidateQueries({ queryKey: guestLinksQuery(id).queryKey })
  return answer
}

export const sendGuestLink = (id: CooperationId, link: NewGuestLink) =>
  changed(id, send(`/cooperations/${id}/guest-links`, { method: 'POST', body: link }))
export const withdrawGuestLink = (id: CooperationId, link: string) =>
  changed(id, send(`/cooperations/${id}/guest-links/${link}`, { method: 'DELETE' }))
