import { timingSafeEqual } from 'node:crypto'
import { lifetimes } from '#core/access/link.ts'
import { ByToken, Done } from '#wire/access.ts'
import { type Db, inTransaction, nobody } from '../db.ts'
import type { Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { hashToken, holdToken, newToken } from './token.ts'
import { operatorCookie } from './viewer.ts'

/**
 * The person who runs the server. There is no account for that: the server prints a link when it starts, and whoever can read
 * the terminal (or the file in the data folder) can open it. The browser then holds a session of half a day of its own, which
 * shows the outbox and opens nothing else. See docs/decisions on the outbox.
 */
export type OperatorDeps = { readonly db: Db; readonly operatorToken: string; readonly publicUrl: URL }

/** The page that the link of the terminal opens; the token behind the `#` never reaches a log. */
export const operatorLink = (base: URL, token: string): string => new URL(`/operator#${token}`, base).href

const done = { done: true } as const

export const operatorRoutes =
  ({ db, operatorToken, publicUrl }: OperatorDeps): Routes =>
  (app) => {
    const expected = hashToken(operatorToken)
    const secure = publicUrl.protocol === 'https:'

    app.post(
      '/api/v1/operator/sign-in',
      { config: { policy: 'operator.enter', rate: 'strict' }, schema: { body: ByToken, response: { 200: Done } } },
      async (request, reply) => {
        if (!timingSafeEqual(hashToken(request.body.token), expected)) return refused(reply, { code: 'wrongOperatorToken' })
        const token = newToken()
        const expiresAt = new Date(Date.now() + lifetimes.operator)
        const hash = hashToken(token)
        await inTransaction(db, nobody, async (tx) => {
          await holdToken(tx, hash)
          await tx.insertInto('operator_session').values({ token_hash: hash, expires_at: expiresAt }).execute()
        })
        reply.setCookie(operatorCookie, token, { path: '/', httpOnly: true, sameSite: 'strict', secure, expires: expiresAt })
        return done
      },
    )

    app.post(
      '/api/v1/operator/sign-out',
      { config: { policy: 'operator.leave' }, schema: { response: { 200: Done } } },
      async (request, reply) => {
        const token = request.cookies[operatorCookie]
        if (token !== undefined) {
          const hash = hashToken(token)
          await inTransaction(db, nobody, async (tx) => {
            await holdToken(tx, hash)
            await tx.deleteFrom('operator_session').where('token_hash', '=', hash).execute()
          })
        }
        reply.clearCookie(operatorCookie, { path: '/' })
        return done
      },
    )
  }
