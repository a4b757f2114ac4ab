import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Result } from '#core/shared/result.ts'
import type { CooperationView, Cooperations, DemoEntered, Examples, Me, SignInRequested } from '#wire/access.ts'
import type { Language } from '#text/language.ts'
import { fetched, send, type Refused } from '../http/api.ts'
import { queryClient } from '../http/query-client.ts'
import { forgetUnsent } from './unsent.ts'

/** Who the browser is signed in as; every page begins with it. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => fetched<Me>('/me', signal), staleTime: 60_000 })

export const useMe = (): Me => useSuspenseQuery(meQuery).data

export const cooperationsQuery = queryOptions({
  queryKey: ['cooperations'],
  queryFn: ({ signal }) => fetched<Cooperations>('/cooperations', signal),
})

export const examplesQuery = queryOptions({
  queryKey: ['examples'],
  queryFn: ({ signal }) => fetched<Examples>('/demo', signal),
  staleTime: Infinity,
})

/** Another person now: nothing that the last one could read may stay in memory. */
async function becomeAnother(me?: Me): Promise<void> {
  await queryClient.cancelQueries()
  queryClient.removeQueries({ type: 'inactive' })
  // Clearing alone would leave mounted pages with what the person before could read: they drop it and ask again.
  await queryClient.resetQueries()
  if (me === undefined) await queryClient.fetchQuery(meQuery)
  else queryClient.setQueryData(meQuery.queryKey, me)
}

export const requestSignIn = (email: string, language: Language): Promise<Result<SignInRequested, Refused>> =>
  send('/sign-in/request', { method: 'POST', body: { email, language } })

async function signIn(path: string, body: unknown): Promise<Result<Me, Refused>> {
  const signedIn = await send<Me>(path, { method: 'POST', body })
  if (signedIn.ok) await becomeAnother(signedIn.value)
  return signedIn
}

export const signInByLink = (token: string): Promise<Result<Me, Refused>> => signIn('/sign-in/link', { token })

export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'

/** Null when the person closed the dialog of the browser. */
export async function signInByPasskey(): Promise<Result<Me, Refused> | null> {
  const options = await send<PublicKeyCredentialRequestOptionsJSON>('/sign-in/passkey/options', { method: 'POST' })
  if (!options.ok) return options
  const credential = await navigator.credentials
    .get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options.value) })
    .catch(() => null)
  if (!(credential instanceof PublicKeyCredential)) return null
  return signIn('/sign-in/passkey', { response: credential.toJSON() as unknown })
}

/** Afterwards nothing that the person wrote stays in this browser: whoever asks for it tells them before (`unsentOf`). */
export async function signOut(): Promise<Result<unknown, Refused>> {
  const done = await send('/sign-out', { method: 'POST' })
  if (done.ok) await leaveBrowser()
  return done
}

/** The person is signed out: what they wrote goes out of this browser, then what they could read. */
export async function leaveBrowser(): Promise<void> {
  const person = queryClient.getQueryData(meQuery.queryKey)?.person?.id
  if (person !== undefined) forgetUnsent(person)
  await becomeAnother()
}

/** Signs in as a made-up person of an example. */
export async function enterExample(example: string, seat: string): Promise<Result<DemoEntered, Refused>> {
  const entered = await send<DemoEntered>(`/demo/${example}/${seat}`, { method: 'POST' })
  if (entered.ok) await becomeAnother()
  return entered
}

export const resetExamples = (): Promise<Result<unknown, Refused>> => send('/demo/reset', { method: 'POST' })

export async function startCooperation(
  name: string,
  companies: readonly string[],
  as: 'owner' | 'coach',
): Promise<Result<CooperationView, Refused>> {
  const made = await send<CooperationView>('/cooperations', { method: 'POST', body: { name, companies, as } })
  if (made.ok) await queryClient.invalidateQueries({ queryKey: cooperationsQuery.queryKey })
  return made
}

export async function afterJoining(): Promise<void> {
  await becomeAnother()
}

/** The language is kept with the person, so that mail speaks it too. */
export async function rememberLanguage(language: Language): Promise<void> {
  const me = queryClient.getQueryData(meQuery.queryKey)
  if (me?.person === null || me?.person === undefined || me.demo !== null) return
  await send('/me', { method: 'PATCH', body: { language } })
}
