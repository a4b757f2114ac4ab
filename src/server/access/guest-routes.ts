import { z } from 'zod'
import { lifetimes } from '#core/access/link.ts'
import type { Side } from '#core/access/role.ts'
import type { Viewer } from '#core/access/viewer.ts'
import { assert } from '#core/shared/assert.ts'
import { ByToken, CooperationRef, Done, GuestEntered, GuestLinks, GuestOf, GuestPreview, NewGuestLink } from '#wire/access.ts'
import type { Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { signedIn } from './cooperation-routes.ts'
import type { AccessDeps } from './deps.ts'
import {
  enterAsGuest,
  leaveAsGuest,
  loadGuestLinks,
  lookAtGuestLink,
  makeGuestLink,
  openToGuest,
  revokeGuestLink,
  sendGuestLinkAgain,
} from './guest-links.ts'
import { guestCookie } from './viewer.ts'

const InCooperation = z.object({ cooperation: CooperationRef })
const AtGuestLink = z.object({ cooperation: CooperationRef, link: z.uuid() })

const done = { done: true } as const
const base = '/api/v1/cooperations/:cooperation'

function sideOf({ member }: Viewer): Side {
  assert(member !== null && member.side !== null, 'an owner has a side')
  return member.side
}

/** Guest links as their sender sees them, and what their recipient does with one. */
export const guestRoutes =
  (deps: AccessDeps): Routes =>
  (app) => {
    const { db, mail } = deps
    const secure = deps.publicUrl.protocol === 'https:'

    app.get(
      `${base}/guest-links`,
      { config: { policy: 'guestLink.list' }, schema: { params: InCooperation, response: { 200: GuestLinks } } },
      async (request) => {
        const rows = await loadGuestLinks(db, request.who, request.params.cooperation)
        return {
          links: rows.map((row) => ({
            id: row.id,
            email: row.email,
            purpose: row.purpose,
            createdBy: row.created_by,
            mail: row.mail,
            createdAt: row.created_at.toISOString(),
            expiresAt: row.expires_at.toISOString(),
            state:
              row.revoked_at !== null
                ? ('revoked' as const)
                : row.expires_at.getTime() <= Date.now()
                  ? ('expired' as const)
                  : ('open' as const),
            lastUsedAt: row.last_used_at?.toISOString() ?? null,
          })),
        }
      },
    )

    app.post(
      `${base}/guest-links`,
      {
        config: { policy: 'guestLink.make', rate: 'strict' },
        schema: { params: InCooperation, body: NewGuestLink, response: { 200: Done } },
      },
      async (request, reply) => {
        const { who, viewer, params, body } = request
        const made = await makeGuestLink(db, mail, who, params.cooperation, signedIn(who.person), sideOf(viewer), body)
        if (!made.ok) return refused(reply, made.error)
        mail.nudge()
        return done
      },
    )

    app.delete(
      `${base}/guest-links/:link`,
      { config: { policy: 'guestLink.revoke' }, schema: { params: AtGuestLink, response: { 200: Done } } },
      async (request, reply) => {
        const { who, viewer } = request
        const { cooperation, link } = request.params
        const revoked = await revokeGuestLink(db, who, cooperation, signedIn(who.person), sideOf(viewer), link)
        return revoked ? done : refused(reply, { code: 'notFound' })
      },
    )

    app.post(
      '/api/v1/guest/look',
      { config: { policy: 'guestLink.look', rate: 'strict' }, schema: { body: ByToken, response: { 200: GuestPreview } } },
      async (request, reply) => {
        const look = await lookAtGuestLink(db, request.body.token, request.cookies[guestCookie])
        return look.ok ? { ...look.value, expiresAt: look.value.expiresAt.toISOString() } : refused(reply, look.error)
      },
    )

    app.post(
      '/api/v1/guest/enter',
      { config: { policy: 'guestLink.enter', rate: 'strict' }, schema: { body: ByToken, response: { 200: GuestEntered } } },
      async (request, reply) => {
        const entered = await enterAsGuest(db, request.body.token, request.cookies[guestCookie])
        if (!entered.ok) return refused(reply, entered.error)
        const { key, expiresAt, ...guest } = entered.value
        // The browser may hold several links; each ends on its own day, by its row.
        const maxAge = lifetimes.guestLink / 1000
        reply.setCookie(guestCookie, key, { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge })
        return { ...guest, expiresAt: expiresAt.toISOString() }
      },
    )

    app.post(
      '/api/v1/guest/again',
      { config: { policy: 'guestLink.again', rate: 'strict' }, schema: { body: ByToken, response: { 200: Done } } },
      async (request, reply) => {
        const sent = await sendGuestLinkAgain(db, mail, request.body.token)
        if (!sent.ok) return refused(reply, sent.error)
        mail.nudge()
        return done
      },
    )

    app.get('/api/v1/guest', { config: { policy: 'guestLink.mine' }, schema: { response: { 200: GuestOf } } }, async (request) => {
      const key = request.cookies[guestCookie]
      const open = key === undefined ? [] : await openToGuest(db, key)
      return { open: open.map((one) => ({ ...one, expiresAt: one.expiresAt.toISOString() })) }
    })

    app.post(
      '/api/v1/guest/leave',
      { config: { policy: 'guestLink.end' }, schema: { response: { 200: Done } } },
      async (request, reply) => {
        const key = request.cookies[guestCookie]
        if (key !== undefined) await leaveAsGuest(db, key)
        reply.clearCookie(guestCookie, { path: '/' })
        return done
      },
    )
  }
