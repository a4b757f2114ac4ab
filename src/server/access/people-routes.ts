import { sql } from 'kysely'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { changeRole, invitable, leave, remove } from '#core/access/people.ts'
import { hasSide, type Side } from '#core/access/role.ts'
import { assert } from '#core/shared/assert.ts'
import { asId, type CooperationId, type PersonId } from '#core/shared/id.ts'
import { ok, refuse, type Result } from '#core/shared/result.ts'
import type { AccessRefusal } from '#text/access-refusal.ts'
import {
  AcceptInvitation,
  ByToken,
  ChangeRole,
  CooperationRef,
  Done,
  InvitationPreview,
  Joined,
  Leave,
  NewInvitation,
  People,
  PersonRef,
} from '#wire/access.ts'
import { type Db, inReading, inTransaction, type Tx } from '../db.ts'
import type { Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { signedIn } from './cooperation-routes.ts'
import type { AccessDeps } from './deps.ts'
import { revokeGuestLinksOfSide } from './guest-links.ts'
import {
  acceptInvitation,
  lookAtInvitation,
  makeInvitation,
  openInvitations,
  previewInvitation,
  resendInvitation,
  revokeInvitation,
  revokeOfSide,
} from './invitations.ts'
import { addMember, endMembership, ensurePerson, loadSituation, type MemberWithName } from './people.ts'
import { record } from './record.ts'
import { rememberLanguage } from './sign-in-routes.ts'
import { authHeaders, passCookies } from './viewer.ts'

const InCooperation = z.object({ cooperation: CooperationRef })
const AtPerson = z.object({ cooperation: CooperationRef, person: PersonRef })
const AtInvitation = z.object({ cooperation: CooperationRef, invitation: z.uuid() })

const done = { done: true } as const
const base = '/api/v1/cooperations/:cooperation'

export const peopleRoutes =
  (deps: AccessDeps): Routes =>
  (app) => {
    const { db, auth, mail } = deps

    app.get(
      `${base}/people`,
      { config: { policy: 'member.list' }, schema: { params: InCooperation, response: { 200: People } } },
      (request) => inReading(db, request.who, (tx) => loadPeople(tx, request.params.cooperation, signedIn(request.who.person))),
    )

    app.patch(
      `${base}/people/:person`,
      { config: { policy: 'member.change' }, schema: { params: AtPerson, body: ChangeRole, response: { 200: Done } } },
      async (request, reply) => {
        const { cooperation, person } = request.params
        const { role } = request.body
        const changed = await decide(db, request, cooperation, async (tx, { me, members, sides }): Promise<Result<null, AccessRefusal>> => {
          const whom = members.find((member) => member.person === person)
          const decision = changeRole(me, whom, role, sides)
          if (!decision.ok || whom === undefined) return decision
          await endMembership(tx, cooperation, whom.membership, me.person, 'roleChanged')
          await addMember(tx, cooperation, { person, role, side: whom.side, addedBy: me.person })
          await record(tx, cooperation, 'member.roleChanged', me.person, { person, role, side: whom.side })
          return ok(null)
        })
        return changed.ok ? done : refused(reply, changed.error)
      },
    )

    app.delete(
      `${base}/people/:person`,
      { config: { policy: 'member.remove' }, schema: { params: AtPerson, response: { 200: Done } } },
      async (request, reply) => {
        const { cooperation, person } = request.params
        const removed = await decide(db, request, cooperation, async (tx, { me, members }): Promise<Result<null, AccessRefusal>> => {
          const whom = members.find((member) => member.person === person)
          const decision = remove(me, whom)
          if (!decision.ok || whom === undefined) return decision
          await endMembership(tx, cooperation, whom.membership, me.person, 'removed')
          await record(tx, cooperation, 'member.removed', me.person, { person, role: whom.role, side: whom.side })
          return ok(null)
        })
        return removed.ok ? done : refused(reply, removed.error)
      },
    )

    app.post(
      `${base}/leave`,
      { config: { policy: 'cooperation.leave' }, schema: { params: InCooperation, body: Leave, response: { 200: Done } } },
      async (request, reply) => {
        const { cooperation } = request.params
        const left = await decide(db, request, cooperation, async (tx, { me, members, sides }): Promise<Result<null, AccessRefusal>> => {
          const decision = leave(me, request.body.party, sides)
          if (!decision.ok) return decision
          if (decision.value === 'party' && me.side !== null) await closeSide(tx, cooperation, me.side, me, members)
          else {
            await endMembership(tx, cooperation, me.membership, me.person, 'left')
            await record(tx, cooperation, 'member.left', me.person, { role: me.role, side: me.side })
          }
          return ok(null)
        })
        return left.ok ? done : refused(reply, left.error)
      },
    )

    app.post(
      `${base}/invitations`,
      {
        config: { policy: 'invitation.make', rate: 'strict' },
        schema: { params: InCooperation, body: NewInvitation, response: { 200: Done } },
      },
      async (request, reply) => {
        const made = await makeInvitation(db, mail, request.who, request.params.cooperation, signedIn(request.who.person), request.body)
        if (!made.ok) return refused(reply, made.error)
        mail.nudge()
        return done
      },
    )

    app.post(
      `${base}/invitations/:invitation/resend`,
      { config: { policy: 'invitation.resend', rate: 'strict' }, schema: { params: AtInvitation, response: { 200: Done } } },
      async (request, reply) => {
        const { cooperation, invitation } = request.params
        const sent = await resendInvitation(db, mail, request.who, cooperation, signedIn(request.who.person), invitation)
        if (sent === undefined) return refused(reply, { code: 'notFound' })
        if (!sent.ok) return refused(reply, sent.error)
        mail.nudge()
        return done
      },
    )

    app.delete(
      `${base}/invitations/:invitation`,
      { config: { policy: 'invitation.revoke' }, schema: { params: AtInvitation, response: { 200: Done } } },
      async (request, reply) => {
        const { cooperation, invitation } = request.params
        const revoked = await revokeInvitation(db, request.who, cooperation, signedIn(request.who.person), invitation)
        return revoked === undefined ? refused(reply, { code: 'notFound' }) : done
      },
    )

    app.post(
      '/api/v1/invitations/look',
      { config: { policy: 'invitation.look', rate: 'strict' }, schema: { body: ByToken, response: { 200: InvitationPreview } } },
      async (request, reply) => {
        const opened = await lookAtInvitation(db, request.body.token)
        return opened.ok ? previewInvitation(db, opened.value) : refused(reply, opened.error)
      },
    )

    app.post(
      '/api/v1/invitations/accept',
      { config: { policy: 'invitation.accept', rate: 'strict' }, schema: { body: AcceptInvitation, response: { 200: Joined } } },
      async (request, reply) => {
        const { token, name, language, company } = request.body
        const opened = await lookAtInvitation(db, token)
        if (!opened.ok) return refused(reply, opened.error)
        // The link was sent to this address and nowhere else: whoever holds it has proved the address.
        const { email } = opened.value
        const entered = await auth.api.enter({ body: { email, name }, headers: authHeaders(request), returnHeaders: true })
        const person = asId<'person'>(entered.response.user.id)
        await ensurePerson(db, { id: person, email, name, language })
        const joined = await acceptInvitation(db, token, person, company)
        if (!joined.ok) return refused(reply, joined.error)
        passCookies(reply, entered.headers)
        rememberLanguage(deps, reply, language)
        return { cooperation: joined.value }
      },
    )
  }

type Situation = Awaited<ReturnType<typeof loadSituation>> & { readonly me: MemberWithName }

/** Load, decide, write: in one transaction, seen from the member who asks. */
const decide = (
  db: Db,
  request: FastifyRequest,
  cooperation: CooperationId,
  decision: (tx: Tx, situation: Situation) => Promise<Result<null, AccessRefusal>>,
): Promise<Result<null, AccessRefusal>> =>
  inTransaction(db, request.who, async (tx) => {
    const situation = await loadSituation(tx, cooperation)
    const me = situation.members.find(({ person }) => person === request.who.person)
    return me === undefined ? refuse({ code: 'notAMember' as const }) : decision(tx, { ...situation, me })
  })

/** The company leaves: all its people go, nobody can come any more, and what it kept private stays closed. */
async function closeSide(
  tx: Tx,
  cooperation: CooperationId,
  side: Side,
  me: MemberWithName,
  members: readonly MemberWithName[],
): Promise<void> {
  for (const member of members.filter((one) => one.side === side && one.person !== me.person)) {
    await endMembership(tx, cooperation, member.membership, me.person, 'partyLeft')
  }
  await revokeOfSide(tx, cooperation, side)
  await revokeGuestLinksOfSide(tx, cooperation, side)
  await tx
    .updateTable('party')
    .set({ left_at: sql<Date>`now()` })
    .where('cooperation_id', '=', cooperation)
    .where('side', '=', side)
    .execute()
  await endMembership(tx, cooperation, me.membership, me.person, 'partyLeft')
  await record(tx, cooperation, 'party.left', me.person, { side })
}

async function loadPeople(tx: Tx, cooperation: CooperationId, asking: PersonId): Promise<People> {
  const { members, sides } = await loadSituation(tx, cooperation)
  const me = members.find(({ person }) => person === asking)
  assert(me !== undefined, 'a member reads the list')
  const menu = invitable(me, sides)
  const invitations = await openInvitations(tx, cooperation)
  return {
    people: members.map((member) => ({
      person: member.person,
      name: member.name,
      email: member.side === me.side || !hasSide(member.role) || member.person === me.person ? member.email : null,
      role: member.role,
      side: member.side,
      since: member.since.toISOString(),
      me: member.person === me.person,
      may: {
        remove: me.role === 'owner' && remove(me, member).ok,
        changeRole: me.role === 'owner' && member.side !== null && member.side === me.side,
      },
    })),
    invitations: invitations.map((row) => {
      const mine = row.invited_by === me.person || (me.role === 'owner' && row.side === me.side)
      return {
        id: row.id,
        email: row.email,
        role: row.role,
        side: row.side,
        invitedBy: row.sender,
        state: row.expires_at.getTime() <= Date.now() ? ('expired' as const) : ('open' as const),
        mail: row.mail,
        createdAt: row.created_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
        may: { resend: menu.some(({ role, side }) => role === row.role && side === row.side), revoke: mine },
      }
    }),
    invite: menu.map(({ role, side }) => ({ role, side })),
  }
}
