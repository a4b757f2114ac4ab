import { queryOptions } from '@tanstack/react-query'
import { ok, refuse, type Result } from '#core/shared/result.ts'
import type { Done, Passkeys, Sessions } from '#wire/access.ts'
import { fetched, send, type Refused, type Sending } from '../http/api.ts'
import { queryClient } from '../http/query-client.ts'
import { leaveBrowser, meQuery } from '../session/data.ts'

export const passkeysQuery = queryOptions({ queryKey: ['passkeys'], queryFn: ({ signal }) => fetched<Passkeys>('/passkeys', signal) })
export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: ({ signal }) => fetched<Sessions>('/sessions', signal) })

async function changed(path: string, sending: Sending, key: readonly string[]): Promise<Result<Done, Refused>> {
  const answer = await send<Done>(path, sending)
  if (answer.ok) await queryClient.invalidateQueries({ queryKey: key })
  return answer
}

export const rename = (name: string) => changed('/me', { method: 'PATCH', body: { name } }, meQuery.queryKey)
export const removePasskey = (id: string) => changed(`/passkeys/${id}`, { method: 'DELETE' }, passkeysQuery.queryKey)
export const endSession = (id: string) => changed(`/sessions/${id}`, { method: 'DELETE' }, sessionsQuery.queryKey)

export async function signOutEverywhere(): Promise<Result<Done, Refused>> {
  const answer = await send<Done>('/sign-out/everywhere', { method: 'POST' })
  if (answer.ok) await leaveBrowser()
  return answer
}

/** What became of adding: kept, given up by the person, or not possible at this address (WebAuthn wants a name, not an IP address). */
export type Added = 'kept' | 'givenUp' | 'impossible'

export async function addPasskey(name: string): Promise<Result<Added, Refused>> {
  const options = await send<PublicKeyCredentialCreationOptionsJSON>('/passkeys/options', { method: 'POST' })
  if (!options.ok) return refuse(options.error)
  const credential = await navigator.credentials
    .create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options.value) })
    .catch((error: unknown): Added => (error instanceof DOMException && error.name === 'NotAllowedError' ? 'givenUp' : 'impossible'))
  if (!(credential instanceof PublicKeyCredential)) return ok(typeof credential === 'string' ? credential : 'givenUp')
  const kept = await changed(
    '/passkeys',
    { method: 'POST', body: { response: credential.toJSON() as unknown, name } },
    passkeysQuery.queryKey,
  )
  return kept.ok ? ok('kept') : kept
}
