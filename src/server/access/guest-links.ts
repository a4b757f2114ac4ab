import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { lifetimes, linkProblem, type LinkRefusal } from '#core/access/link.ts'
import type { GuestPurpose, Side } from '#core/access/role.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import { ok, refuse, type Result } from '#core/shared/result.ts'
import type { Language } from '#text/language.ts'
import { type Db, inReading, inTransaction, nobody, type Who } from '../db.ts'
import { type MailOut, queueMail } from '../mail/queue.ts'
import { record } from './record.ts'
import { hashToken, holdToken, newToken } from './token.ts'

/** A link for one purpose, for somebody without an account. Like an invitation, it is known to its recipient only. */
export const makeGuestLink = (
  db: Db,
  out: MailOut,
  who: Who,
  cooperation: CooperationId,
  by: PersonId,
  side: Side | null,
  link: { readonly email: string; readonly purpose: GuestPurpose; readonly language: Language },
): Promise<void> =>
  inTransaction(db, who, async (tx) => {
    const token = newToken()
    const expiresAt = new Date(Date.now() + lifetimes.guestLink)
    const { name } = await tx.selectFrom('cooperation').select('name').where('id', '=', cooperation).executeTakeFirstOrThrow()
    const sender = await tx.selectFrom('person').select('name').where('id', '=', by).executeTakeFirstOrThrow()
    await tx
      .insertInto('guest_link')
      .values({
        cooperation_id: cooperation,
        id: randomUUID(),
        token_hash: hashToken(token),
        email: link.email,
        purpose: link.purpose,
        side,
        created_by: by,
        expires_at: expiresAt,
      })
      .execute()
    await queueMail(tx, out, {
      to: link.email,
      language: link.language,
      about: {
        about: 'guestLink',
        from: sender.name,
        cooperation: name,
        purpose: link.purpose,
        days: Math.round(lifetimes.guestLink / 86_400_000),
      },
      link: { page: '/guest', token },
      cooperation,
      causedBy: by,
      eraseAt: expiresAt,
    })
    await record(tx, cooperation, 'guestLink.sent', by, { purpose: link.purpose, side })
  })

export const loadGuestLinks = (db: Db, who: Who, cooperation: CooperationId) =>
  inReading(db, who, (tx) =>
    tx
      .selectFrom('guest_link')
      .innerJoin('person', 'person.id', 'guest_link.created_by')
      .select([
        'guest_link.id',
        'guest_link.email',
        'guest_link.purpose',
        'guest_link.created_at',
        'guest_link.expires_at',
        'guest_link.revoked_at',
        'guest_link.last_used_at',
        'person.name as created_by',
      ])
      .where('guest_link.cooperation_id', '=', cooperation)
      .orderBy('guest_link.created_at', 'desc')
      .execute(),
  )

export const revokeGuestLink = (db: Db, who: Who, cooperation: CooperationId, by: PersonId, id: string): Promise<boolean> =>
  inTransaction(db, who, async (tx) => {
    const revoked = await tx
      .updateTable('guest_link')
      .set({ revoked_at: sql<Date>`now()` })
      .where('cooperation_id', '=', cooperation)
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (revoked.numUpdatedRows !== 1n) return false
    await record(tx, cooperation, 'guestLink.revoked', by)
    return true
  })

export type GuestOf = {
  readonly cooperation: CooperationId
  readonly name: string
  readonly purpose: GuestPurpose
  readonly expiresAt: Date
}

/** Opens what a guest link is for; notes that it was used. */
export const enterAsGuest = (db: Db, token: string): Promise<Result<GuestOf, LinkRefusal>> =>
  inTransaction(db, nobody, async (tx): Promise<Result<GuestOf, LinkRefusal>> => {
    const hash = hashToken(token)
    await holdToken(tx, hash)
    const row = await tx.selectFrom('guest_link').selectAll().where('token_hash', '=', hash).executeTakeFirst()
    const problem = linkProblem(
      row && { usedAt: null, revokedAt: row.revoked_at?.getTime() ?? null, replaced: false, expiresAt: row.expires_at.getTime() },
      Date.now(),
    )
    if (problem !== undefined || row === undefined) return refuse({ code: problem ?? 'linkUnknown' })
    await tx
      .updateTable('guest_link')
      .set({ last_used_at: sql<Date>`now()` })
      .where('token_hash', '=', hash)
      .execute()
    await sql`select set_config('app.cooperation', ${row.cooperation_id}, true)`.execute(tx)
    const { name } = await tx.selectFrom('cooperation').select('name').where('id', '=', row.cooperation_id).executeTakeFirstOrThrow()
    return ok({ cooperation: row.cooperation_id, name, purpose: row.purpose, expiresAt: row.expires_at })
  })
