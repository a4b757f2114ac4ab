import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#text/language.ts'
import type { Result } from '#core/shared/result.ts'
import type { Done, Outbox } from '#wire/access.ts'
import { fetched, send, type Refused, type Sending } from '../http/api.ts'
import { queryClient } from '../http/query-client.ts'
import { meQuery } from '../session/data.ts'

export const outboxQuery = queryOptions({
  queryKey: ['outbox'],
  queryFn: ({ signal }) => fetched<Outbox>('/outbox', signal),
  refetchInterval: 5_000,
})

async function changed(path: string, sending: Sending): Promise<Result<Done, Refused>> {
  const answer = await send<Done>(path, sending)
  if (answer.ok) await queryClient.invalidateQueries({ queryKey: outboxQuery.queryKey })
  return answer
}

export const retryMail = (id: string) => changed(`/outbox/${id}/retry`, { method: 'POST' })
export const sendTest = (to: string, language: Language) => changed('/outbox/test', { method: 'POST', body: { to, language } })

export async function enterAsOperator(token: string): Promise<Result<Done, Refused>> {
  const answer = await send<Done>('/operator/sign-in', { method: 'POST', body: { token } })
  if (answer.ok) await queryClient.invalidateQueries({ queryKey: meQuery.queryKey })
  return answer
}
