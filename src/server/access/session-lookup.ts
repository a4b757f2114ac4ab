import { createHmac, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'

/** A session that still holds, and whose it is. */
export type FoundSession = { readonly id: string; readonly userId: string }

/** What a request says in its cookies, decoded. */
export type Cookies = Readonly<Record<string, string | undefined>>

/**
 * Which session the cookies of a request name: the one thing of sign-in that every request asks, so it is one statement here and
 * not the library's whole way through. Cookie (`token.signature`, HMAC-SHA256, base64) and row are better-auth's own;
 * test/server/access/session-lookup.test.ts holds both ways together. Never prolongs a session and never deletes one.
 */
export function sessionLookup(pool: pg.Pool, secret: string, secure: boolean): (cookies: Cookies) => Promise<FoundSession | null> {
  const name = `${secure ? '__Secure-' : ''}handschlag.session_token`
  return async (cookies) => {
    const token = signedValue(cookies[name] ?? '', secret)
    if (token === undefined) return null
    const { rows } = await pool.query<FoundSession>({
      name: 'session-of-token',
      text: 'select id, "userId" from session where token = $1 and "expiresAt" > now()',
      values: [token],
    })
    return rows[0] ?? null
  }
}

function signedValue(signed: string, secret: string): string | undefined {
  const dot = signed.lastIndexOf('.')
  if (dot < 1) return undefined
  const value = signed.slice(0, dot)
  const expected = createHmac('sha256', secret).update(value).digest()
  const given = Buffer.from(signed.slice(dot + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : undefined
}
