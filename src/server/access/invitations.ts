import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { lifetimes, linkProblem, type LinkRefusal } from '#core/access/link.ts'
import { invite, type Invitee, type PeopleRefusal } from '#core/access/people.ts'
import type { Role, Side } from '#core/access/role.ts'
import { type CooperationId, type PersonId } from '#core/shared/id.ts'
import { ok, refuse, type Result } from '#core/shared/result.ts'
import type { AccessRefusal } from '#text/access-refusal.ts'
import type { Language } from '#text/language.ts'
import { type Db, inReading, inTransaction, nobody, type Tx, type Who } from '../db.ts'
import { hasMailedEnough, type MailOut, mailsAtMost, queueMail } from '../mail/queue.ts'
import { addMember, loadSituation, ownCompany } from './people.ts'
import { record } from './record.ts'
import { hashToken, holdToken, newToken } from './token.ts'

/**
 * Invitations. The token exists in two places only: in the mail to the invited person, and, hashed, in the row. No function
 * here returns it, so no page, answer, log or error can show it to the sender.
 */

type InviteeMail = Invitee & { readonly email: string; readonly language: Language }

type Done = Result<null, AccessRefusal>

/** Writes the invitation and its mail. */
async function send(tx: Tx, out: MailOut, cooperation: CooperationId, by: PersonId, invitee: InviteeMail): Promise<void> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + lifetimes.invitation)
  const { name } = await tx.selectFrom('cooperation').select('name').where('id', '=', cooperation).executeTakeFirstOrThrow()
  const sender = await tx.selectFrom('person').select('name').where('id', '=', by).executeTakeFirstOrThrow()
  const party =
    invitee.side === null
      ? undefined
      : await tx
          .selectFrom('party')
          .select('name')
          .where('cooperation_id', '=', cooperation)
          .where('side', '=', invitee.side)
          .executeTakeFirst()
  const mail = await queueMail(tx, out, {
    to: invitee.email,
    language: invitee.language,
    about: {
      about: 'invitation',
      invitedBy: sender.name,
      cooperation: name,
      role: invitee.role,
      company: party?.name ?? null,
      days: Math.round(lifetimes.invitation / 86_400_000),
    },
    link: { page: '/join', token },
    cooperation,
    causedBy: by,
    eraseAt: expiresAt,
  })
  await tx
    .insertInto('invitation')
    .values({
      cooperation_id: cooperation,
      id: randomUUID(),
      token_hash: hashToken(token),
      email: invitee.email,
      role: invitee.role,
      side: invitee.side,
      language: invitee.language,
      invited_by: by,
      mail_id: mail,
      expires_at: expiresAt,
    })
    .execute()
}

export const makeInvitation = (
  db: Db,
  out: MailOut,
  who: Who,
  cooperation: CooperationId,
  by: PersonId,
  invitee: InviteeMail,
): Promise<Done> =>
  inTransaction(db, who, async (tx): Promise<Done> => {
    const { members, sides } = await loadSituation(tx, cooperation)
    const member = members.find(({ person }) => person === by)
    if (member === undefined) return refuse({ code: 'notAMember' })
    const allowed = invite(member, invitee, sides)
    if (!allowed.ok) return allowed
    if (members.some(({ email }) => email === invitee.email)) return refuse({ code: 'alreadyMember' })
    const open = await openInvitations(tx, cooperation)
    if (open.some(({ email }) => email === invitee.email)) return refuse({ code: 'alreadyInvited' })
    if (await hasMailedEnough(tx, by)) return refuse({ code: 'tooManyMails', most: mailsAtMost })
    await send(tx, out, cooperation, by, invitee)
    await record(tx, cooperation, 'invitation.sent', by, { role: invitee.role, side: invitee.side })
    return ok(null)
  })

/** A new token in a new mail; the old link is dead from this moment. The sender is whoever sends it again. */
export const resendInvitation = (
  db: Db,
  out: MailOut,
  who: Who,
  cooperation: CooperationId,
  by: PersonId,
  id: string,
): Promise<Done | undefined> =>
  inTransaction(db, who, async (tx): Promise<Done | undefined> => {
    const { members, sides } = await loadSituation(tx, cooperation)
    const member = members.find(({ person }) => person === by)
    const invitation = await pending(tx, cooperation, id)
    if (invitation === undefined || member === undefined) return undefined
    const allowed = invite(member, invitation, sides)
    if (!allowed.ok) return allowed
    if (await hasMailedEnough(tx, by)) return refuse({ code: 'tooManyMails', most: mailsAtMost })
    await revoke(tx, cooperation, id, 'resent')
    await send(tx, out, cooperation, by, invitation)
    await record(tx, cooperation, 'invitation.resent', by, { role: invitation.role, side: invitation.side })
    return ok(null)
  })

export const revokeInvitation = (db: Db, who: Who, cooperation: CooperationId, by: PersonId, id: string): Promise<'revoked' | undefined> =>
  inTransaction(db, who, async (tx) => {
    const invitation = await pending(tx, cooperation, id)
    if (invitation === undefined) return undefined
    await revoke(tx, cooperation, id, 'revoked')
    await record(tx, cooperation, 'invitation.revoked', by, { role: invitation.role, side: invitation.side })
    return 'revoked' as const
  })

const pending = (tx: Tx, cooperation: CooperationId, id: string) =>
  tx
    .selectFrom('invitation')
    .select(['email', 'role', 'side', 'language'])
    .where('cooperation_id', '=', cooperation)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()

const revoke = (tx: Tx, cooperation: CooperationId, id: string, because: 'revoked' | 'resent') =>
  tx
    .updateTable('invitation')
    .set({ revoked_at: sql<Date>`now()`, revoked_because: because })
    .where('cooperation_id', '=', cooperation)
    .where('id', '=', id)
    .execute()

/** A company that leaves takes its open invitations with it. */
export const revokeOfSide = (tx: Tx, cooperation: CooperationId, side: Side) =>
  tx
    .updateTable('invitation')
    .set({ revoked_at: sql<Date>`now()`, revoked_because: 'partyLeft' })
    .where('cooperation_id', '=', cooperation)
    .where('side', '=', side)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()

/** Invitations that the asking person may see and that can still be used, or could until their day passed. */
export const openInvitations = (tx: Tx, cooperation: CooperationId) =>
  tx
    .selectFrom('invitation')
    .innerJoin('person', 'person.id', 'invitation.invited_by')
    .innerJoin('mail', 'mail.id', 'invitation.mail_id')
    .select([
      'invitation.id',
      'invitation.email',
      'invitation.role',
      'invitation.side',
      'invitation.invited_by',
      'invitation.created_at',
      'invitation.expires_at',
      'person.name as sender',
      'mail.state as mail',
    ])
    .where('invitation.cooperation_id', '=', cooperation)
    .where('invitation.used_at', 'is', null)
    .where('invitation.revoked_at', 'is', null)
    .orderBy('invitation.created_at', 'desc')
    .execute()

export type Opened = {
  readonly cooperation: CooperationId
  readonly id: string
  readonly email: string
  readonly role: Role
  readonly side: Side | null
  readonly invitedBy: PersonId
  readonly expiresAt: Date
}

/** The invitation that a token opens, or why it does not (any more). */
async function openInvitation(tx: Tx, token: string): Promise<Result<Opened, LinkRefusal>> {
  const hash = hashToken(token)
  await holdToken(tx, hash)
  const row = await tx.selectFrom('invitation').selectAll().where('token_hash', '=', hash).executeTakeFirst()
  const problem = linkProblem(
    row && {
      usedAt: row.used_at?.getTime() ?? null,
      revokedAt: row.revoked_at?.getTime() ?? null,
      replaced: row.revoked_because === 'resent',
      expiresAt: row.expires_at.getTime(),
    },
    Date.now(),
  )
  if (problem !== undefined || row === undefined) return refuse({ code: problem ?? 'linkUnknown' })
  return ok({
    cooperation: row.cooperation_id,
    id: row.id,
    email: row.email,
    role: row.role,
    side: row.side,
    invitedBy: row.invited_by,
    expiresAt: row.expires_at,
  })
}

/** Who a token is for, before anybody is signed in. */
export const lookAtInvitation = (db: Db, token: string): Promise<Result<Opened, LinkRefusal>> =>
  inReading(db, nobody, (tx) => openInvitation(tx, token))

/** What the invited person reads before accepting: seen with the eyes of the cooperation, told without what is nobody's business. */
export const previewInvitation = (db: Db, opened: Opened) =>
  inReading(db, { person: null, cooperation: opened.cooperation, side: opened.side }, async (tx) => {
    const { members, parties } = await loadSituation(tx, opened.cooperation)
    const { name } = await tx.selectFrom('cooperation').select('name').where('id', '=', opened.cooperation).executeTakeFirstOrThrow()
    const sender = await tx.selectFrom('person').select('name').where('id', '=', opened.invitedBy).executeTakeFirstOrThrow()
    const party = parties.find(({ side }) => side === opened.side)
    return {
      cooperation: name,
      invitedBy: sender.name,
      email: opened.email,
      role: opened.role,
      company: party?.name ?? null,
      parties: parties.map((one) => one.name),
      expiresAt: opened.expiresAt.toISOString(),
      mayNameCompany: opened.role === 'owner' && party !== undefined && party.company_id === null,
      name: members.find(({ email }) => email === opened.email)?.name ?? null,
    }
  })

/**
 * The person joins. What was allowed when the invitation was sent is asked once more: the side may have been taken or closed
 * meanwhile, and its sender may have left. The token is used up in the same transaction, so it can let in only once.
 */
export const acceptInvitation = (
  db: Db,
  token: string,
  person: PersonId,
  company: string | undefined,
): Promise<Result<CooperationId, PeopleRefusal | LinkRefusal>> => {
  type Joined = Result<CooperationId, PeopleRefusal | LinkRefusal>
  return inReading(db, nobody, (tx) => openInvitation(tx, token)).then((look): Promise<Joined> | Joined => {
    if (!look.ok) return look
    const who: Who = { person, cooperation: look.value.cooperation, side: look.value.side }
    return inTransaction(db, who, async (tx): Promise<Joined> => {
      const opened = await openInvitation(tx, token)
      if (!opened.ok) return opened
      const { cooperation, id, role, side, invitedBy } = opened.value
      const { members, parties, sides } = await loadSituation(tx, cooperation)
      if (members.some((member) => member.person === person)) return refuse({ code: 'alreadyMember' })
      const sender = members.find((member) => member.person === invitedBy)
      if (sender === undefined) return refuse({ code: 'linkRevoked' })
      const allowed = invite(sender, { role, side }, sides)
      if (!allowed.ok) return allowed
      await addMember(tx, cooperation, { person, role, side, addedBy: invitedBy })
      await record(tx, cooperation, 'member.joined', person, { role, side, invitedBy })
      const party = parties.find((one) => one.side === side)
      if (role === 'owner' && party !== undefined && party.company_id === null) {
        const name = company ?? party.name
        const own = await ownCompany(tx, person, name)
        await tx
          .updateTable('party')
          .set({ name, company_id: own })
          .where('cooperation_id', '=', cooperation)
          .where('side', '=', party.side)
          .execute()
        await record(tx, cooperation, 'party.joined', person, { side: party.side, name })
      }
      await tx
        .updateTable('invitation')
        .set({ used_at: sql<Date>`now()`, used_by: person })
        .where('cooperation_id', '=', cooperation)
        .where('id', '=', id)
        .execute()
      return ok(cooperation)
    })
  })
}
