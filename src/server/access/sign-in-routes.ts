import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isAPIError } from 'better-auth/api'
import { sql } from 'kysely'
import { z } from 'zod'
import { lifetimes } from '#core/access/link.ts'
import { asId, type PersonId } from '#core/shared/id.ts'
import type { Language } from '#text/language.ts'
import {
  ByToken,
  ChangeMe,
  Done,
  Me,
  NewPasskey,
  PasskeyResponse,
  Passkeys,
  RequestSignIn,
  Sessions,
  SignInRequested,
  WebAuthnJson,
} from '#wire/access.ts'
import { DatabaseGone, type Db, inReading, inTransaction, nobody } from '../db.ts'
import type { Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { tellSignedOut } from '../live/tell.ts'
import type { Auth } from './auth.ts'
import { deviceOf } from './device.ts'
import type { AccessDeps } from './deps.ts'
import { ensurePerson, nameFromEmail } from './people.ts'
import { hashToken, holdToken } from './token.ts'
import { authHeaders, isOperator, loadPerson, passCookies, sessionOf } from './viewer.ts'

/** WebAuthn's own shape; better-auth checks all of it. */
type Authentication = NonNullable<Parameters<Auth['api']['verifyPasskeyAuthentication']>[0]>['body']['response']

const done = { done: true } as const

/** Links per address in a quarter of an hour; known and unknown addresses are counted alike. */
const linksAtMost = 5
const quarter = lifetimes.signIn

export const signInRoutes =
  (deps: AccessDeps): Routes =>
  (app) => {
    const { db, auth } = deps

    app.get('/api/v1/me', { config: { policy: 'session.read' }, schema: { response: { 200: Me } } }, (request, reply) =>
      readMe(deps, request, reply),
    )

    app.patch(
      '/api/v1/me',
      { config: { policy: 'person.change' }, schema: { body: ChangeMe, response: { 200: Done } } },
      async (request, reply) => {
        const { name, language } = request.body
        const { person } = request.who
        if (person !== null && (name !== undefined || language !== undefined)) {
          await inTransaction(db, request.who, (tx) =>
            tx
              .updateTable('person')
              .set({ ...(name === undefined ? {} : { name }), ...(language === undefined ? {} : { language }) })
              .where('id', '=', person)
              .execute(),
          )
        }
        if (language !== undefined) rememberLanguage(deps, reply, language)
        return done
      },
    )

    app.post(
      '/api/v1/sign-in/request',
      { config: { policy: 'session.start', rate: 'strict' }, schema: { body: RequestSignIn, response: { 200: SignInRequested } } },
      async (request, reply) => {
        const { email, language } = request.body
        const wait = await countSignIn(db, email)
        if (wait > 0) return refused(reply, { code: 'tooManyRequests', waitSeconds: wait })
        // Made-up people are entered through their example; their addresses receive nothing.
        if (!email.endsWith('.invalid')) await auth.api.signInMagicLink({ body: { email, metadata: { language } }, headers: new Headers() })
        deps.mail.nudge()
        return { by: deps.mail.by, minutes: lifetimes.signIn / 60_000 }
      },
    )

    app.post(
      '/api/v1/sign-in/link',
      { config: { policy: 'session.start', rate: 'strict' }, schema: { body: ByToken, response: { 200: Me } } },
      async (request, reply) => {
        const verified = await orNothing(
          auth,
          auth.api.magicLinkVerify({ query: { token: request.body.token }, headers: authHeaders(request), returnHeaders: true }),
        )
        if (verified === undefined) return refused(reply, { code: 'signInLinkDead' })
        await welcome(deps, reply, verified, request.language)
        return readMe(deps, withCookies(request, verified.headers), reply)
      },
    )

    app.post(
      '/api/v1/sign-in/passkey/options',
      { config: { policy: 'session.start', rate: 'strict' }, schema: { response: { 200: WebAuthnJson } } },
      async (request, reply) => {
        const { response, headers } = await auth.api.generatePasskeyAuthenticationOptions({
          headers: authHeaders(request),
          returnHeaders: true,
        })
        passCookies(reply, headers)
        return { ...response }
      },
    )

    app.post(
      '/api/v1/sign-in/passkey',
      { config: { policy: 'session.start', rate: 'strict' }, schema: { body: PasskeyResponse, response: { 200: Me } } },
      async (request, reply) => {
        const verified = await orNothing(
          auth,
          auth.api.verifyPasskeyAuthentication({
            body: { response: request.body.response as unknown as Authentication },
            headers: authHeaders(request),
            returnHeaders: true,
          }),
        )
        if (verified === undefined) return refused(reply, { code: 'passkeyRefused' })
        await welcome(deps, reply, verified, request.language)
        return readMe(deps, withCookies(request, verified.headers), reply)
      },
    )

    app.post('/api/v1/sign-out', { config: { policy: 'session.end' }, schema: { response: { 200: Done } } }, async (request, reply) => {
      passCookies(reply, await signOut(deps, request))
      return done
    })

    app.post(
      '/api/v1/sign-out/everywhere',
      { config: { policy: 'session.tend' }, schema: { response: { 200: Done } } },
      async (request, reply) => {
        await auth.api.revokeSessions({ headers: authHeaders(request) })
        if (request.who.person !== null) await tellPagesOf(db, request.who.person)
        passCookies(reply, await signOut(deps, request))
        return done
      },
    )

    app.get('/api/v1/sessions', { config: { policy: 'session.list' }, schema: { response: { 200: Sessions } } }, async (request) => {
      const current = await sessionOf(auth, request)
      const sessions = current === null ? [] : await auth.sessionsOf(current.person)
      return {
        sessions: sessions
          .map(({ id, userAgent, createdAt, updatedAt }) => ({
            id,
            current: id === current?.id,
            device: deviceOf(userAgent ?? ''),
            createdAt: createdAt.toISOString(),
            lastUsedAt: updatedAt.toISOString(),
          }))
          .sort((a, b) => Number(b.current) - Number(a.current) || b.lastUsedAt.localeCompare(a.lastUsedAt)),
      }
    })

    app.delete(
      '/api/v1/sessions/:session',
      { config: { policy: 'session.tend' }, schema: { params: z.object({ session: z.string() }), response: { 200: Done } } },
      async (request, reply) => {
        const current = await sessionOf(auth, request)
        if (current === null || !(await auth.endSession(current.person, request.params.session)))
          return refused(reply, { code: 'notFound' })
        await tellPagesOf(db, current.person)
        return done
      },
    )

    app.get('/api/v1/passkeys', { config: { policy: 'passkey.list' }, schema: { response: { 200: Passkeys } } }, async (request) => {
      const passkeys = await auth.api.listPasskeys({ headers: authHeaders(request) })
      return {
        passkeys: passkeys.map(({ id, name, createdAt }) => ({ id, name: name ?? '', createdAt: new Date(createdAt).toISOString() })),
      }
    })

    app.post(
      '/api/v1/passkeys/options',
      { config: { policy: 'passkey.tend' }, schema: { response: { 200: WebAuthnJson } } },
      async (request, reply) => {
        const made = await orNothing(
          auth,
          auth.api.generatePasskeyRegistrationOptions({ headers: authHeaders(request), query: {}, returnHeaders: true }),
        )
        if (made === undefined) return refused(reply, { code: 'signInAgain' })
        passCookies(reply, made.headers)
        return { ...made.response }
      },
    )

    app.post(
      '/api/v1/passkeys',
      { config: { policy: 'passkey.tend' }, schema: { body: NewPasskey, response: { 200: Done } } },
      async (request, reply) => {
        const { response, name } = request.body
        const kept = await orNothing(auth, auth.api.verifyPasskeyRegistration({ body: { response, name }, headers: authHeaders(request) }))
        return kept === undefined ? refused(reply, { code: 'passkeyRefused' }) : done
      },
    )

    app.delete(
      '/api/v1/passkeys/:passkey',
      { config: { policy: 'passkey.tend' }, schema: { params: z.object({ passkey: z.uuid() }), response: { 200: Done } } },
      async (request, reply) => {
        const gone = await orNothing(auth, auth.api.deletePasskey({ body: { id: request.params.passkey }, headers: authHeaders(request) }))
        return gone === undefined ? refused(reply, { code: 'notFound' }) : done
      },
    )
  }

/**
 * What better-auth refuses comes as a thrown API error (or redirect); anything else is not its refusal and goes on. It also calls
 * a refusal what its database could not tell, so that is asked once more: nobody is told that their passkey is wrong while the
 * database is away.
 */
const orNothing = async <T>(auth: Auth, asked: Promise<T>): Promise<T | undefined> =>
  asked.catch(async (error: unknown) => {
    if (!isAPIError(error)) throw error
    await auth.reached()
    return undefined
  })

/** The library forgets the cookie also when it could not end the session; then nobody is told that they are signed out. */
async function signOut({ auth, db }: AccessDeps, request: FastifyRequest): Promise<Headers> {
  const session = await sessionOf(auth, request)
  const { headers } = await auth.api.signOut({ headers: authHeaders(request), returnHeaders: true })
  if ((await sessionOf(auth, request)) !== null) throw new DatabaseGone('the session could not be ended')
  if (session !== null) await tellPagesOf(db, session.person)
  return headers
}

/** Open pages of a session that ended are closed at once, wherever they hang. */
const tellPagesOf = (db: Db, person: PersonId): Promise<void> =>
  inTransaction(db, { person, cooperation: null, side: null }, (tx) => tellSignedOut(tx, person))

async function readMe(deps: AccessDeps, request: FastifyRequest, reply: FastifyReply): Promise<Me> {
  const session = await sessionOf(deps.auth, request, reply)
  const found =
    session === null
      ? undefined
      : await inReading(deps.db, { person: session.person, cooperation: null, side: null }, async (tx) => {
          const person = await loadPerson(tx, session.person)
          const demo = person?.demo === true ? await demoOf(tx, session.person) : undefined
          return person === undefined ? undefined : { person, demo }
        })
  return {
    person:
      found === undefined
        ? null
        : {
            id: found.person.id,
            name: found.person.name,
            email: found.person.email,
            language: found.person.demo ? request.language : found.person.language,
          },
    operator: await isOperator(deps.db, request),
    demo: found?.demo ?? null,
    setup: { mail: deps.mail.by, outboxHint: deps.mail.by === 'outbox' && deps.loopback, demo: deps.demo },
  }
}

async function demoOf(tx: Parameters<typeof loadPerson>[0], person: Parameters<typeof loadPerson>[1]): Promise<Me['demo']> {
  const row = await tx
    .selectFrom('membership')
    .innerJoin('cooperation', 'cooperation.id', 'membership.cooperation_id')
    .select(['cooperation.demo', 'cooperation.id', 'membership.side'])
    .where('membership.person_id', '=', person)
    .where('membership.ended_at', 'is', null)
    .executeTakeFirst()
  return row?.demo === null || row === undefined ? null : { example: row.demo, seat: row.side ?? 'coach', cooperation: row.id }
}

/** The request as it will look from now on, with the cookies that were just set: so that `Me` is already the new person's. */
function withCookies(request: FastifyRequest, headers: Headers): FastifyRequest {
  const set = headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '')
  request.headers.cookie = [...set, request.headers.cookie ?? ''].join('; ')
  return request
}

type Verified = {
  readonly response: { readonly user: { readonly id: string; readonly name: string; readonly email: string } }
  readonly headers: Headers
}

/** After a proof of who somebody is: their cookies, their person, their language. */
async function welcome(deps: AccessDeps, reply: FastifyReply, { response, headers }: Verified, language: Language): Promise<void> {
  passCookies(reply, headers)
  const id = asId<'person'>(response.user.id)
  const { email, name } = response.user
  await ensurePerson(deps.db, { id, email, name: name === '' ? nameFromEmail(email) : name, language })
  const person = await inReading(deps.db, { person: id, cooperation: null, side: null }, (tx) => loadPerson(tx, id))
  rememberLanguage(deps, reply, person?.language ?? language)
}

export const rememberLanguage = (deps: AccessDeps, reply: FastifyReply, language: Language): void => {
  reply.setCookie('language', language, { path: '/', sameSite: 'lax', secure: deps.publicUrl.protocol === 'https:', maxAge: 31_536_000 })
}

/** Notes that a link was asked for; seconds to wait when that was too often. */
const countSignIn = (db: Db, email: string): Promise<number> =>
  inTransaction(db, nobody, async (tx) => {
    const hash = hashToken(email)
    await holdToken(tx, hash)
    await tx
      .deleteFrom('sign_in_request')
      .where('address_hash', '=', hash)
      .where('at', '<', new Date(Date.now() - quarter))
      .execute()
    const { count, oldest } = await tx
      .selectFrom('sign_in_request')
      .select((select) => [select.fn.countAll<bigint>().as('count'), sql<Date | null>`min(at)`.as('oldest')])
      .where('address_hash', '=', hash)
      .executeTakeFirstOrThrow()
    if (count >= BigInt(linksAtMost) && oldest !== null) return Math.max(1, Math.ceil((oldest.getTime() + quarter - Date.now()) / 1000))
    await tx.insertInto('sign_in_request').values({ address_hash: hash, id: randomUUID() }).execute()
    return 0
  })
