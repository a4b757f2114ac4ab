import type { FastifyReply, FastifyRequest } from 'fastify'
import pg from 'pg'
import type { Role, Side } from '#core/access/role.ts'
import { may } from '#core/access/may.ts'
import { policyNamed } from '#core/access/policies.ts'
import { stranger, type Viewer } from '#core/access/viewer.ts'
import { asId, type CooperationId, type PersonId } from '#core/shared/id.ts'
import type { Language } from '#text/language.ts'
import type { Auth } from './auth.ts'
import { DatabaseGone, type Db, inReading, nobody, readOne, type Tx } from '../db.ts'
import type { Authorize } from '../http/policy.ts'
import { guestPurposeOf } from './guest-links.ts'
import { hashToken, holdToken } from './token.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking, as the policies see it. Filled before every route whose policy asks for more than anybody. */
    viewer: Viewer
  }
}

export const operatorCookie = 'handschlag_operator'
export const guestCookie = 'handschlag_guest'

export type SignedInPerson = {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly demo: boolean
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What better-auth needs to know of a request. */
export const authHeaders = (request: FastifyRequest): Headers => {
  const headers = new Headers()
  for (const name of ['cookie', 'origin', 'user-agent'] as const) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, value)
  }
  return headers
}

/** Passes on the cookies that better-auth wants set. */
export const passCookies = (reply: FastifyReply, headers: Headers): void => {
  for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie)
}

export type Session = { readonly id: string; readonly person: PersonId }

/** The session of this browser, or null. With a reply it is prolonged when it is a day old. */
export async function sessionOf(auth: Auth, request: FastifyRequest, reply?: FastifyReply): Promise<Session | null> {
  if (request.headers.cookie?.includes('handschlag.session_token=') !== true) return null
  try {
    if (reply === undefined) {
      const found = await auth.sessionOf(request.cookies)
      return found === null ? null : { id: found.id, person: asId<'person'>(found.userId) }
    }
    const { response, headers } = await auth.api.getSession({ headers: authHeaders(request), returnHeaders: true })
    passCookies(reply, headers)
    return response === null ? null : { id: response.session.id, person: asId<'person'>(response.user.id) }
  } catch (error) {
    // All that can go wrong in looking up a session is its database; better-auth hides that behind an error of its own.
    throw new DatabaseGone('the session could not be looked up', { cause: error })
  }
}

export const loadPerson = async (tx: Tx, id: PersonId): Promise<SignedInPerson | undefined> =>
  tx.selectFrom('person').select(['id', 'name', 'email', 'language', 'demo']).where('id', '=', id).executeTakeFirst()

/**
 * Decides before a request is read. A cooperation that does not exist and one that the person does not belong to take the same
 * path: one query for a membership, which finds none.
 */
export const authorizeWith =
  ({ db, auth }: { readonly db: Db; readonly auth: Auth }): Authorize =>
  async (request, policy) => {
    const allow = policyNamed(policy)
    request.viewer = stranger
    if (allow === undefined) return { code: 'notAllowed' }
    if (allow.to === 'anybody') return undefined
    const cooperation = cooperationIn(request)
    const viewer = allow.to === 'operator' ? await operatorView(db, request) : await personView(db, auth, request, cooperation)
    request.viewer = viewer
    const answer = may(viewer, allow)
    if (answer !== 'yes') return { code: answer }
    request.who = {
      // A guest is nobody to the database, also with a session of their own: what a link opens is the same for all who hold it.
      person: viewer.guest === null ? (viewer.person?.id ?? null) : null,
      cooperation: viewer.member === null && viewer.guest === null ? null : cooperation,
      side: viewer.member?.side ?? null,
    }
    return undefined
  }

/** The cooperation in the address; text that is no id belongs to nobody. */
function cooperationIn(request: FastifyRequest): CooperationId | null {
  const { params } = request
  const text = typeof params === 'object' && params !== null && 'cooperation' in params ? params.cooperation : undefined
  return typeof text === 'string' && uuid.test(text) ? asId<'cooperation'>(text.toLowerCase()) : null
}

async function operatorView(db: Db, request: FastifyRequest): Promise<Viewer> {
  return { ...stranger, operator: await isOperator(db, request) }
}

export async function isOperator(db: Db, request: FastifyRequest): Promise<boolean> {
  const token = request.cookies[operatorCookie]
  if (token === undefined) return false
  const hash = hashToken(token)
  return inReading(db, nobody, async (tx) => {
    await holdToken(tx, hash)
    const row = await tx.selectFrom('operator_session').select('expires_at').where('token_hash', '=', hash).executeTakeFirst()
    return row !== undefined && row.expires_at.getTime() > Date.now()
  })
}

async function personView(db: Db, auth: Auth, request: FastifyRequest, cooperation: CooperationId | null): Promise<Viewer> {
  const session = await sessionOf(auth, request)
  if (session === null) return asGuest(db, request, cooperation, stranger)
  const viewer = await memberView(db, session, cooperation)
  return viewer.member === null ? asGuest(db, request, cooperation, viewer) : viewer
}

/** A guest link counts for who is no member, signed in or not. */
async function asGuest(db: Db, request: FastifyRequest, cooperation: CooperationId | null, viewer: Viewer): Promise<Viewer> {
  const key = request.cookies[guestCookie]
  return key === undefined || cooperation === null ? viewer : { ...viewer, guest: await guestPurposeOf(db, key, cooperation) }
}

async function memberView(db: Db, session: Session, cooperation: CooperationId | null): Promise<Viewer> {
  const row = await readOne<{ demo: boolean; role: Role | null; side: Side | null }>(
    db,
    { person: session.person, cooperation: null, side: null },
    `select person.demo, membership.role, membership.side
     from person left join membership on membership.person_id = person.id and membership.ended_at is null
       and membership.cooperation_id = ${cooperation === null ? 'null' : pg.escapeLiteral(cooperation)}
     where person.id = ${pg.escapeLiteral(session.person)}`,
  )
  if (row === undefined) return stranger
  return { ...stranger, person: { id: session.person, demo: row.demo }, member: memberOf(row) }
}

const memberOf = ({ role, side }: { readonly role: Role | null; readonly side: Side | null }): Viewer['member'] =>
  role === null ? null : { role, side }
