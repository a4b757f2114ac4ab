import nodemailer from 'nodemailer'
import { sql } from 'kysely'
import { type Db, inTransaction, nobody, type Tx } from '../db.ts'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string; readonly html: string }
export type Send = (letter: Letter) => Promise<void>

export const smtpSend = (settings: { readonly smtpUrl: string; readonly from: string }): { send: Send; close: () => void } => {
  const transport = nodemailer.createTransport({
    url: settings.smtpUrl,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (letter) => {
      await transport.sendMail({ from: settings.from, ...letter })
    },
    close: () => transport.close(),
  }
}

/** Says to row level security who reads mail in this transaction. */
export const asMail = async (tx: Tx, who: 'worker' | 'operator'): Promise<void> => {
  await sql`select set_config('app.mail', ${who}, true)`.execute(tx)
}

/** Waits between attempts, in minutes; after the last one the mail has failed until somebody sends it again. */
const waits = [1, 5, 15, 60, 240, 720] as const
/** A claimed mail is nobody else's for so long; if this server dies meanwhile, another takes it up then. */
const claimMinutes = 5

type Claimed = Letter & { readonly id: string; readonly attempts: number }

/**
 * Claims the mail that has waited longest, if any. Servers side by side skip each other's. The attempt is counted before it is
 * made, so a mail that brings a server down is not sent for ever. A mail may arrive twice when a server dies between sending
 * and noting it, and never not at all.
 */
const claim = (db: Db): Promise<Claimed | undefined> =>
  inTransaction(db, nobody, async (tx) => {
    await asMail(tx, 'worker')
    const row = await tx
      .selectFrom('mail')
      .innerJoin('mail_body', 'mail_body.mail_id', 'mail.id')
      .select(['mail.id', 'mail.recipient as to', 'mail.subject', 'mail.attempts', 'mail_body.text', 'mail_body.html'])
      .where('mail.state', '=', 'queued')
      .where('mail.next_attempt_at', '<=', sql<Date>`now()`)
      .orderBy('mail.next_attempt_at')
      .limit(1)
      .forUpdate('mail')
      .skipLocked()
      .executeTakeFirst()
    if (row === undefined) return undefined
    await tx
      .updateTable('mail')
      .set({ attempts: row.attempts + 1, next_attempt_at: sql<Date>`now() + make_interval(mins => ${claimMinutes})` })
      .where('id', '=', row.id)
      .execute()
    return { ...row, attempts: row.attempts + 1 }
  })

/** Once handed over, the words and the link in them are nobody's business here any more. */
const noteSent = (db: Db, id: string): Promise<void> =>
  inTransaction(db, nobody, async (tx) => {
    await asMail(tx, 'worker')
    await tx
      .updateTable('mail')
      .set({ state: 'sent', error: null, sent_at: sql<Date>`now()` })
      .where('id', '=', id)
      .execute()
    await tx.deleteFrom('mail_body').where('mail_id', '=', id).execute()
  })

const noteFailed = (db: Db, mail: Claimed, error: unknown): Promise<void> =>
  inTransaction(db, nobody, async (tx) => {
    await asMail(tx, 'worker')
    const wait = isFinal(error) ? undefined : waits[mail.attempts - 1]
    await tx
      .updateTable('mail')
      .set({
        state: wait === undefined ? 'failed' : 'queued',
        error: reason(error),
        next_attempt_at: wait === undefined ? sql<Date>`now()` : sql<Date>`now() + make_interval(mins => ${wait})`,
      })
      .where('id', '=', mail.id)
      .execute()
  })

/** SMTP says 5xx when trying again is useless. */
const isFinal = (error: unknown): boolean =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 500

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500)

/** Erases the words of mails whose link is dead. */
const eraseOld = (db: Db): Promise<void> =>
  inTransaction(db, nobody, async (tx) => {
    await asMail(tx, 'worker')
    const erased = await tx
      .deleteFrom('mail_body')
      .where('erase_at', '<', sql<Date>`now()`)
      .returning('mail_id')
      .execute()
    if (erased.length === 0) return
    const ids = erased.map(({ mail_id }) => mail_id)
    await tx.updateTable('mail').set({ state: 'failed' }).where('id', 'in', ids).where('state', '=', 'queued').execute()
  })

/** Sends everything that is due; returns how many were tried. */
export async function sendDue(db: Db, send: Send): Promise<number> {
  for (let tried = 0; ; tried += 1) {
    const mail = await claim(db)
    if (mail === undefined) return tried
    const { to, subject, text, html } = mail
    const failure = await send({ to, subject, text, html }).then(
      () => undefined,
      (error: unknown) => ({ error }),
    )
    await (failure === undefined ? noteSent(db, mail.id) : noteFailed(db, mail, failure.error))
  }
}

export type Mailer = {
  /** Something may be due: look now instead of at the next turn. */
  readonly nudge: () => void
  readonly close: () => Promise<void>
}

/** The loop of this server. The database is the queue, so any number of servers may run it. Without `send` it only erases. */
export function startMailer(db: Db, send: Send | null, onError: (error: unknown) => void, everyMs = 5_000): Mailer {
  let running: Promise<void> | null = null
  let again = false
  let erasedAt = 0
  const turn = async (): Promise<void> => {
    if (send !== null) await sendDue(db, send)
    if (Date.now() - erasedAt < 3_600_000) return
    erasedAt = Date.now()
    await eraseOld(db)
  }
  const run = (): void => {
    if (running !== null) {
      again = true
      return
    }
    running = turn()
      .catch(onError)
      .finally(() => {
        running = null
        if (!again) return
        again = false
        run()
      })
  }
  const timer = setInterval(run, everyMs)
  timer.unref()
  return {
    nudge: () => {
      setImmediate(run)
    },
    close: async () => {
      clearInterval(timer)
      again = false
      await running
    },
  }
}
