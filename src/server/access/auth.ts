import { randomUUID } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { createAuthEndpoint } from '@better-auth/core/api'
import { betterAuth } from 'better-auth'
import { setSessionCookie } from 'better-auth/cookies'
import { magicLink } from 'better-auth/plugins/magic-link'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { z } from 'zod'
import { assert } from '#core/shared/assert.ts'
import { lifetimes } from '#core/access/link.ts'
import { authRole, type DatabaseAccess } from '../db.ts'
import { sessionLookup } from './session-lookup.ts'
import { hashToken, newToken } from './token.ts'

export type AuthDeps = {
  readonly access: DatabaseAccess['auth']
  readonly publicUrl: URL
  /** Signs the session cookie. Not in the database: who copies the rows cannot make a cookie from them. */
  readonly secret: string
  /** Called with each new sign-in link, before the request is answered. */
  readonly sendLink: (email: string, token: string, language: string) => Promise<void>
  readonly onIdleError?: (error: Error) => void
  /** What the library would print by itself: errors that it does not pass on. */
  readonly onReport?: (message: string) => void
}

/** A session as its person may see it: without its token. */
export interface SessionRow {
  readonly id: string
  readonly userAgent: string | null
  readonly createdAt: Date
  readonly updatedAt: Date
}

/**
 * Sign-in by better-auth: sessions, e-mail links, passkeys. It lives in its own schema, on connections of its own whose role sees
 * nothing else. Its HTTP handler is not mounted; our routes call it, so that every route has a policy and a schema.
 */
export function openAuth(deps: AuthDeps) {
  const { role: _, ...config } = deps.access
  const pool = new pg.Pool({
    max: 8,
    connectionTimeoutMillis: 5_000,
    application_name: 'handschlag sign-in',
    ...config,
    // The pool waits for this promise; when it fails the connection is not handed out, so no query ever runs in a stronger role.
    onConnect: (client) =>
      client.query(
        `set role ${authRole}; set search_path to ${authRole}; set statement_timeout to 10000; set idle_in_transaction_session_timeout to 10000`,
      ) as unknown as void,
  })
  pool.on('error', (error) => deps.onIdleError?.(error))
  // One that breaks between two queries tells its next query; the event itself must not end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const secure = deps.publicUrl.protocol === 'https:'
  const auth = betterAuth({
    appName: 'Handschlag',
    baseURL: deps.publicUrl.origin,
    basePath: '/api/auth',
    secret: deps.secret,
    trustedOrigins: [deps.publicUrl.origin],
    database: { db: new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) }), type: 'postgres' },
    telemetry: { enabled: false },
    // Without what it adds to the message: that may be a row, and a row may hold a token.
    logger: {
      level: 'error',
      log: (_, message) => deps.onReport?.(typeof message === 'string' ? message.slice(0, 200) : 'an error of its own'),
    },
    rateLimit: { enabled: false },
    session: { expiresIn: (30 * 86_400_000) / 1000, updateAge: 86_400, freshAge: 15 * 60 },
    advanced: {
      cookiePrefix: 'handschlag',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUID() },
    },
    plugins: [
      magicLink({
        expiresIn: lifetimes.signIn / 1000,
        generateToken: newToken,
        storeToken: { type: 'custom-hasher', hash: async (token) => hashToken(token).toString('hex') },
        sendMagicLink: ({ email, token, metadata }) => deps.sendLink(email, token, String(metadata?.['language'] ?? 'de')),
      }),
      passkey({
        rpID: deps.publicUrl.hostname,
        rpName: 'Handschlag',
        // On this machine the port may differ from the one in the public address; the house has checked the origin already.
        ...(secure ? { origin: deps.publicUrl.origin } : {}),
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
      }),
      entering,
    ],
  })
  return {
    api: auth.api,
    /** Which session a request names; see session-lookup.ts. */
    sessionOf: sessionLookup(pool, deps.secret, secure),
    /** Where a person is signed in. The library asks for a new sign-in before it lists them; looking needs none. */
    sessionsOf: async (person: string): Promise<readonly SessionRow[]> => {
      const { rows } = await pool.query<SessionRow>(
        'select id, "userAgent", "createdAt", "updatedAt" from session where "userId" = $1 and "expiresAt" > now()',
        [person],
      )
      return rows
    },
    /** Ends this session of this person; false where the person has none such. */
    endSession: async (person: string, session: string): Promise<boolean> => {
      const { rowCount } = await pool.query('delete from session where "userId" = $1 and id = $2', [person, session])
      return rowCount === 1
    },
    /** Throws when the database does not answer: the library tells that as a refusal, which it is not. */
    reached: async () => {
      await pool.query('select 1')
    },
    /** Sessions and links whose day has passed. */
    clearExpired: async () => {
      await pool.query('delete from session where "expiresAt" < now()')
      await pool.query('delete from verification where "expiresAt" < now()')
    },
    close: () => pool.end(),
  }
}

export type Auth = ReturnType<typeof openAuth>

/**
 * Signs in whoever has proved an address in another way: by the link of an invitation, or as a made-up person of an example.
 * Callable from the server only.
 */
const entering = {
  id: 'entering',
  endpoints: {
    /** The id of whoever has this address; made known when it is new. */
    known: createAuthEndpoint({ method: 'POST', body: z.object({ email: z.email(), name: z.string() }) }, async (ctx) => {
      const { email, name } = ctx.body
      const known = await ctx.context.internalAdapter.findUserByEmail(email)
      const user =
        known?.user ?? (await ctx.context.internalAdapter.createUser({ email, emailVerified: true, name }, { method: 'entering' }))
      return ctx.json({ id: user.id })
    }),
    enter: createAuthEndpoint(
      { method: 'POST', body: z.object({ email: z.email(), name: z.string() }), requireHeaders: true },
      async (ctx) => {
        const { email, name } = ctx.body
        const known = await ctx.context.internalAdapter.findUserByEmail(email)
        const user =
          known?.user ?? (await ctx.context.internalAdapter.createUser({ email, emailVerified: true, name }, { method: 'entering' }))
        const session = await ctx.context.internalAdapter.createSession(user.id)
        assert(session, 'a session can be made')
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ user: { id: user.id, email: user.email, name: user.name } })
      },
    ),
  },
}
