import { sql } from 'kysely'
import { z } from 'zod'
import { refuse, ok, type Result } from '#core/shared/result.ts'
import type { AccessRefusal } from '#text/access-refusal.ts'
import { Done, Outbox, TestMail } from '#wire/access.ts'
import { type Db, inReading, inTransaction, nobody, type Tx } from '../db.ts'
import type { Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { type MailOut, queueMail } from './queue.ts'
import { asMail } from './sender.ts'

const done = { done: true } as const

/**
 * All outgoing mail, for the operator only: mails hold links that sign their reader in, so nobody else may see them, least of
 * all the person who caused them. A mail that a mail server took over has no words here any more.
 */
export const outboxRoutes =
  ({ db, mail }: { readonly db: Db; readonly mail: MailOut & { readonly nudge: () => void } }): Routes =>
  (app) => {
    app.get('/api/v1/outbox', { config: { policy: 'mail.list' }, schema: { response: { 200: Outbox } } }, async () => ({
      by: mail.by,
      mails: await inReading(db, nobody, newestMails),
    }))

    app.post(
      '/api/v1/outbox/:mail/retry',
      { config: { policy: 'mail.retry' }, schema: { params: z.object({ mail: z.uuid() }), response: { 200: Done } } },
      async (request, reply) => {
        const tried = await inTransaction(db, nobody, (tx) => retry(tx, request.params.mail))
        if (tried === undefined) return refused(reply, { code: 'notFound' })
        if (!tried.ok) return refused(reply, tried.error)
        mail.nudge()
        return done
      },
    )

    app.post(
      '/api/v1/outbox/test',
      { config: { policy: 'mail.test', rate: 'strict' }, schema: { body: TestMail, response: { 200: Done } } },
      async (request) => {
        const { to, language } = request.body
        await inTransaction(db, nobody, (tx) =>
          queueMail(tx, mail, {
            to,
            language,
            about: { about: 'test' },
            link: null,
            cooperation: null,
            causedBy: null,
            eraseAt: new Date(Date.now() + 86_400_000),
          }),
        )
        mail.nudge()
        return done
      },
    )
  }

async function newestMails(tx: Tx): Promise<z.output<typeof Outbox>['mails']> {
  await asMail(tx, 'operator')
  const rows = await tx
    .selectFrom('mail')
    .leftJoin('mail_body', 'mail_body.mail_id', 'mail.id')
    .selectAll('mail')
    .select(['mail_body.text', 'mail_body.erase_at'])
    .orderBy('mail.created_at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    // On its way to a mail server its link is the recipient's alone; only where there is none is the outbox the letter box.
    text: row.state === 'outbox' && row.erase_at !== null && row.erase_at.getTime() > Date.now() ? row.text : null,
    state: row.state,
    attempts: row.attempts,
    error: row.error,
    createdAt: row.created_at.toISOString(),
    nextAttemptAt: row.state === 'queued' ? row.next_attempt_at.toISOString() : null,
  }))
}

async function retry(tx: Tx, id: string): Promise<Result<null, AccessRefusal> | undefined> {
  await asMail(tx, 'operator')
  const row = await tx
    .selectFrom('mail')
    .leftJoin('mail_body', 'mail_body.mail_id', 'mail.id')
    .select(['mail.state', 'mail_body.erase_at'])
    .where('mail.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.state !== 'failed' && row.state !== 'queued') return refuse({ code: 'mailGone' })
  if (row.erase_at === null || row.erase_at.getTime() <= Date.now()) return refuse({ code: 'mailGone' })
  await tx
    .updateTable('mail')
    .set({ state: 'queued', attempts: 0, next_attempt_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
  return ok(null)
}
