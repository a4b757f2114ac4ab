import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { lifetimes, linkProblem, type LinkRefusal } from '#core/access/link.ts'
import type { GuestPurpose, Side } from '#core/access/role.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import { ok, refuse, type Result } from '#core/shared/result.ts'
import type { AccessRefusal } from '#text/access-refusal.ts'
import type { Language } from '#text/language.ts'
import { type Db, inReading, inTransaction, nobody, type Tx, type Who } from '../db.ts'
import { hasMailedEnough, type MailOut, mailsAtMost, queueMail } from '../mail/queue.ts'
import { recordOfSide } from './record.ts'
import { hashToken, holdToken, newToken } from './token.ts'

/**
 * Links for one purpose, for somebody without an account. Like an invitation, a link is known to its recipient only. The token of
 * the mail works once: it is exchanged for a key of the browser that opened it, so that a mail which is passed on later opens
 * nothing; whoever needs it elsewhere has a new mail sent, which goes to the same address and to nobody else.
 */

/** Open links of one side at a time; more are no guests any more. */
const openAtMost = 50

/** A new mail for the same link, at the earliest after so many milliseconds. */
const mailPause = 5 * 60_000

const day = 86_400_000

type NewLink = { readonly email: string; readonly purpose: GuestPurpose; readonly language: Language }

export const makeGuestLink = (
  db: Db,
  out: MailOut,
  who: Who,
  cooperation: CooperationId,
  by: PersonId,
  side: Side,
  link: NewLink,
): Promise<Result<null, AccessRefusal>> =>
  inTransaction(db, who, async (tx): Promise<Result<null, AccessRefusal>> => {
    const open = await tx
      .selectFrom('guest_link')
      .select('email')
      .where('cooperation_id', '=', cooperation)
      .where('side', '=', side)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', sql<Date>`now()`)
      .execute()
    if (open.some(({ email }) => email === link.email)) return refuse({ code: 'guestLinkOpen' })
    if (open.length >= openAtMost) return refuse({ code: 'tooManyGuestLinks', most: openAtMost })
    if (await hasMailedEnough(tx, by)) return refuse({ code: 'tooManyMails', most: mailsAtMost })
    const id = randomUUID()
    const expiresAt = new Date(Date.now() + lifetimes.guestLink)
    await tx
      .insertInto('guest_link')
      .values({ cooperation_id: cooperation, id, side, created_by: by, expires_at: expiresAt, ...link })
      .execute()
    await sendKey(tx, out, { cooperation, id, by, expiresAt, ...link })
    await recordOfSide(tx, cooperation, side, 'guestLink.sent', by, { purpose: link.purpose, side })
    return ok(null)
  })

/** A new token in a new mail to the address of the link. */
async function sendKey(
  tx: Tx,
  out: MailOut,
  {
    cooperation,
    id,
    by,
    expiresAt,
    ...link
  }: NewLink & { readonly cooperation: CooperationId; readonly id: string; readonly by: PersonId; readonly expiresAt: Date },
): Promise<void> {
  const token = newToken()
  const { name } = await tx.selectFrom('cooperation').select('name').where('id', '=', cooperation).executeTakeFirstOrThrow()
  const sender = await tx.selectFrom('person').select('name').where('id', '=', by).executeTakeFirstOrThrow()
  const mail = await queueMail(tx, out, {
    to: link.email,
    language: link.language,
    about: {
      about: 'guestLink',
      from: sender.name,
      cooperation: name,
      purpose: link.purpose,
      days: Math.max(1, Math.round((expiresAt.getTime() - Date.now()) / day)),
    },
    link: { page: '/guest', token },
    cooperation,
    causedBy: by,
    eraseAt: expiresAt,
  })
  await tx
    .insertInto('guest_key')
    .values({ cooperation_id: cooperation, link_id: id, token_hash: hashToken(token), opens: 'mail' })
    .execute()
  await tx
    .updateTable('guest_link')
    .set({ mail_id: mail, mailed_at: sql<Date>`now()` })
    .where('cooperation_id', '=', cooperation)
    .where('id', '=', id)
    .execute()
}

export const loadGuestLinks = (db: Db, who: Who, cooperation: CooperationId) =>
  inReading(db, who, (tx) =>
    tx
      .selectFrom('guest_link')
      .innerJoin('person', 'person.id', 'guest_link.created_by')
      .leftJoin('mail', 'mail.id', 'guest_link.mail_id')
      .select([
        'guest_link.id',
        'guest_link.email',
        'guest_link.purpose',
        'guest_link.created_at',
        'guest_link.expires_at',
        'guest_link.revoked_at',
        'guest_link.last_used_at',
        'person.name as created_by',
        'mail.state as mail',
      ])
      .where('guest_link.cooperation_id', '=', cooperation)
      .orderBy('guest_link.created_at', 'desc')
      .execute(),
  )

export const revokeGuestLink = (db: Db, who: Who, cooperation: CooperationId, by: PersonId, side: Side, id: string): Promise<boolean> =>
  inTransaction(db, who, async (tx) => {
    const revoked = await tx
      .updateTable('guest_link')
      .set({ revoked_at: sql<Date>`now()` })
      .where('cooperation_id', '=', cooperation)
      .where('side', '=', side)
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (revoked.numUpdatedRows !== 1n) return false
    await recordOfSide(tx, cooperation, side, 'guestLink.revoked', by)
    return true
  })

/** A company that leaves takes its guests with it. */
export const revokeGuestLinksOfSide = (tx: Tx, cooperation: CooperationId, side: Side) =>
  tx
    .updateTable('guest_link')
    .set({ revoked_at: sql<Date>`now()` })
    .where('cooperation_id', '=', cooperation)
    .where('side', '=', side)
    .where('revoked_at', 'is', null)
    .execute()

/** The link that the token of a mail belongs to, and why it opens nothing (any more). */
async function linkOfMail(tx: Tx, hash: Buffer) {
  await holdToken(tx, hash)
  const row = await tx
    .selectFrom('guest_key')
    .innerJoin('guest_link', (join) =>
      join.onRef('guest_link.cooperation_id', '=', 'guest_key.cooperation_id').onRef('guest_link.id', '=', 'guest_key.link_id'),
    )
    .select([
      'guest_link.cooperation_id as cooperation',
      'guest_link.id',
      'guest_link.email',
      'guest_link.language',
      'guest_link.purpose',
      'guest_link.created_by as by',
      'guest_link.expires_at as expiresAt',
      'guest_link.mailed_at as mailedAt',
      'guest_link.revoked_at',
      'guest_key.used_at',
      'guest_key.replaced_at',
    ])
    .where('guest_key.token_hash', '=', hash)
    .where('guest_key.opens', '=', 'mail')
    .executeTakeFirst()
  const problem = guestLinkProblem(row, Date.now())
  return { row, problem }
}

/** What ended the whole link is told before what happened to this one mail: only then does it help to ask for another mail. */
function guestLinkProblem(
  row:
    | { readonly revoked_at: Date | null; readonly expiresAt: Date; readonly used_at: Date | null; readonly replaced_at: Date | null }
    | undefined,
  now: number,
): LinkRefusal['code'] | undefined {
  const whole = linkProblem(
    row && { usedAt: null, revokedAt: row.revoked_at?.getTime() ?? null, replaced: false, expiresAt: row.expiresAt.getTime() },
    now,
  )
  if (whole !== undefined) return whole
  if (row === undefined) return 'linkUnknown'
  if (row.replaced_at !== null) return 'linkReplaced'
  return row.used_at === null ? undefined : 'guestLinkUsed'
}

const seenFrom = (tx: Tx, cooperation: CooperationId) => sql`select set_config('app.cooperation', ${cooperation}, true)`.execute(tx)

export type GuestPreview = {
  readonly cooperation: string
  /** Set when this browser opened the link before: its cooperation. */
  readonly opened: CooperationId | null
  readonly from: string
  readonly purpose: GuestPurpose
  readonly expiresAt: Date
}

/** What a link is for, read before it is used up: programs that look into mails open addresses, and must not spend it. */
export const lookAtGuestLink = (db: Db, token: string, held: string | undefined): Promise<Result<GuestPreview, LinkRefusal>> =>
  inReading(db, nobody, async (tx): Promise<Result<GuestPreview, LinkRefusal>> => {
    const { row, problem } = await linkOfMail(tx, hashToken(token))
    if (row === undefined) return refuse({ code: 'linkUnknown' })
    const links = held === undefined ? [] : await linksOfBrowser(tx, hashToken(held))
    const opened = links.some(({ id }) => id === row.id) ? row.cooperation : null
    if (problem !== undefined && opened === null) return refuse({ code: problem })
    await seenFrom(tx, row.cooperation)
    const { name } = await tx.selectFrom('cooperation').select('name').where('id', '=', row.cooperation).executeTakeFirstOrThrow()
    const sender = await tx.selectFrom('person').select('name').where('id', '=', row.by).executeTakeFirstOrThrow()
    return ok({ cooperation: name, opened, from: sender.name, purpose: row.purpose, expiresAt: row.expiresAt })
  })

export type GuestOf = {
  readonly cooperation: CooperationId
  readonly name: string
  readonly purpose: GuestPurpose
  readonly expiresAt: Date
}

/**
 * Exchanges the token of a mail, once, for a key of this browser. `held` is the key it has already, of other links; it is used
 * on only when the server knows it, so that nobody can give a browser a key of their own choosing.
 */
export const enterAsGuest = (
  db: Db,
  token: string,
  held: string | undefined,
): Promise<Result<GuestOf & { readonly key: string }, LinkRefusal>> => {
  const fresh = newToken()
  return inTransaction(db, nobody, async (tx): Promise<Result<GuestOf & { readonly key: string }, LinkRefusal>> => {
    const hash = hashToken(token)
    const key = held !== undefined && (await isKeyOfBrowser(tx, hashToken(held))) ? held : fresh
    const { row, problem } = await linkOfMail(tx, hash)
    if (problem !== undefined || row === undefined) return refuse({ code: problem ?? 'linkUnknown' })
    const { cooperation, id, purpose, expiresAt } = row
    await tx
      .updateTable('guest_key')
      .set({ used_at: sql<Date>`now()` })
      .where('token_hash', '=', hash)
      .execute()
    await seenFrom(tx, cooperation)
    await tx
      .insertInto('guest_key')
      .values({ cooperation_id: cooperation, link_id: id, token_hash: hashToken(key), opens: 'browser' })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await tx
      .updateTable('guest_link')
      .set({ last_used_at: sql<Date>`now()` })
      .where('cooperation_id', '=', cooperation)
      .where('id', '=', id)
      .execute()
    const { name } = await tx.selectFrom('cooperation').select('name').where('id', '=', cooperation).executeTakeFirstOrThrow()
    return ok({ cooperation, name, purpose, expiresAt, key })
  })
}

async function isKeyOfBrowser(tx: Tx, hash: Buffer): Promise<boolean> {
  await holdToken(tx, hash)
  const row = await tx
    .selectFrom('guest_key')
    .select('link_id')
    .where('token_hash', '=', hash)
    .where('opens', '=', 'browser')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * A new mail for a link whose token was used: to the address it was made for, whoever asks. So somebody whom the mail was passed
 * on to gains nothing, and the recipient can read on another device.
 */
export const sendGuestLinkAgain = (db: Db, out: MailOut, token: string): Promise<Result<null, AccessRefusal | WaitRefusal>> =>
  inTransaction(db, nobody, async (tx): Promise<Result<null, AccessRefusal | WaitRefusal>> => {
    const hash = hashToken(token)
    const { row, problem } = await linkOfMail(tx, hash)
    if (row === undefined || (problem !== undefined && problem !== 'guestLinkUsed')) return refuse({ code: problem ?? 'linkUnknown' })
    const wait = row.mailedAt.getTime() + mailPause - Date.now()
    if (wait > 0) return refuse({ code: 'tooManyRequests', waitSeconds: Math.ceil(wait / 1000) })
    await tx
      .updateTable('guest_key')
      .set({ replaced_at: sql<Date>`now()` })
      .where('token_hash', '=', hash)
      .execute()
    await seenFrom(tx, row.cooperation)
    await sendKey(tx, out, row)
    return ok(null)
  })

export type WaitRefusal = { readonly code: 'tooManyRequests'; readonly waitSeconds: number }

/** Everything that the key of a browser opens now, the newest first. */
export const openToGuest = (db: Db, key: string): Promise<readonly GuestOf[]> =>
  inReading(db, nobody, async (tx) => {
    const rows = await linksOfBrowser(tx, hashToken(key))
    const found: GuestOf[] = []
    for (const { cooperation, purpose, expiresAt } of rows) {
      await seenFrom(tx, cooperation)
      const { name } = await tx.selectFrom('cooperation').select('name').where('id', '=', cooperation).executeTakeFirstOrThrow()
      found.push({ cooperation, name, purpose, expiresAt })
    }
    return found
  })

async function linksOfBrowser(tx: Tx, hash: Buffer) {
  await holdToken(tx, hash)
  return tx
    .selectFrom('guest_key')
    .innerJoin('guest_link', (join) =>
      join.onRef('guest_link.cooperation_id', '=', 'guest_key.cooperation_id').onRef('guest_link.id', '=', 'guest_key.link_id'),
    )
    .select(['guest_link.cooperation_id as cooperation', 'guest_link.id', 'guest_link.purpose', 'guest_link.expires_at as expiresAt'])
    .where('guest_key.token_hash', '=', hash)
    .where('guest_key.opens', '=', 'browser')
    .where('guest_link.revoked_at', 'is', null)
    .where('guest_link.expires_at', '>', sql<Date>`now()`)
    .orderBy('guest_key.created_at', 'desc')
    .execute()
}

/** What the key of a browser opens in one cooperation, or null. */
export const guestPurposeOf = (db: Db, key: string, cooperation: CooperationId): Promise<GuestPurpose | null> =>
  inReading(db, nobody, async (tx) => {
    const rows = await linksOfBrowser(tx, hashToken(key))
    return rows.find((row) => row.cooperation === cooperation)?.purpose ?? null
  })

/** Takes the key away from this browser, for a device that is not one's own. */
export const leaveAsGuest = (db: Db, key: string): Promise<void> =>
  inTransaction(db, nobody, async (tx) => {
    const hash = hashToken(key)
    await holdToken(tx, hash)
    await tx.deleteFrom('guest_key').where('token_hash', '=', hash).execute()
  })
