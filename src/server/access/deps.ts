import type { Db } from '../db.ts'
import type { MailOut } from '../mail/queue.ts'
import type { Auth } from './auth.ts'

/** What the routes of sign-in, people and links are made from. */
export type AccessDeps = {
  readonly db: Db
  readonly auth: Auth
  readonly mail: MailOut & { readonly nudge: () => void }
  readonly publicUrl: URL
  /** Example cooperations can be entered by anybody. */
  readonly demo: boolean
  /** The server is reached from this machine only. */
  readonly loopback: boolean
}
