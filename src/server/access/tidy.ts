import { sql } from 'kysely'
import { type Db, inTransaction, nobody } from '../db.ts'
import type { Auth } from './auth.ts'

/** Clears away what has run out: sessions, links and counts that nobody can use any more. */
export async function tidy(db: Db, auth: Auth): Promise<void> {
  await auth.clearExpired()
  await inTransaction(db, nobody, async (tx) => {
    await tx
      .deleteFrom('sign_in_request')
      .where('at', '<', sql<Date>`now() - interval '1 day'`)
      .execute()
    await tx
      .deleteFrom('operator_session')
      .where('expires_at', '<', sql<Date>`now()`)
      .execute()
  })
}

/** Once an hour, in every server; doing it twice does no harm. */
export function keepTidy(db: Db, auth: Auth, onError: (error: unknown) => void): { readonly close: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    running = tidy(db, auth).catch(onError)
  }, 3_600_000)
  timer.unref()
  return {
    close: async () => {
      clearInterval(timer)
      await running
    },
  }
}
