import { ServerResponse, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type pg from 'pg'
import { type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import type { Audience } from '#core/negotiation/decide.ts'
import type { Viewer } from '#core/negotiation/view.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import { CooperationRef } from '#wire/access.ts'
import type { LiveMessage } from '#wire/cooperation.ts'
import { livePulse } from '#wire/live-pulse.ts'
import type { Db } from '../db.ts'
import type { App, Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { askingOf } from '../negotiation/routes.ts'
import { channel, type Told } from './tell.ts'

/**
 * Tells every open page of a cooperation that it should fetch its view again, and nothing else: not what happened, not who did
 * it. A private answer is told only to pages that may read it. A page that reconnects fetches first, so a lost message loses
 * nothing. Servers tell each other through LISTEN and NOTIFY of the database, so any number of them may run side by side.
 */

type Page = { readonly socket: WebSocket; readonly request: FastifyRequest; viewer: Viewer; alive: boolean }

const policy = 'live.listen'

/** After so many pulses it is asked whether each reader may still listen, also when nobody said that this changed. */
const pulsesPerCheck = 5

/** Open pages of one person on one server; more are no reader any more. */
const pagesAtMost = 60

const upgraded = Symbol('upgrade')
type Upgrading = IncomingMessage & { [upgraded]?: { readonly socket: Duplex; readonly head: Buffer } }

export const liveRoutes =
  ({ db, publicUrl, pulse = livePulse }: { readonly db: Db; readonly publicUrl: URL; readonly pulse?: number }): Routes =>
  (app) => {
    const pages = new Map<CooperationId, Set<Page>>()
    const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 })
    passUpgrades(app)

    const allPages = (): readonly Page[] => [...pages.values()].flatMap((open) => [...open])
    const pagesOf = (person: PersonId): readonly Page[] => allPages().filter((page) => page.request.who.person === person)

    app.get(
      '/api/v1/cooperations/:cooperation/live',
      { config: { policy }, schema: { params: z.object({ cooperation: CooperationRef }), hide: true } },
      async (request, reply) => {
        const upgrade = (request.raw as Upgrading)[upgraded]
        if (upgrade === undefined) return refused(reply, { code: 'notFound' })
        const { origin } = request.headers
        // Browsers always name where a page comes from; without this check any page could listen with the reader's cookie.
        const known = origin === publicUrl.origin || (origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.host)
        if (!known) return refused(reply, { code: 'foreignOrigin' })
        const { cooperation } = request.params
        const { viewer, person } = askingOf(request, cooperation)
        if (pagesOf(person).length >= pagesAtMost) return refused(reply, { code: 'tooManyRequests', waitSeconds: Math.ceil(pulse / 1000) })
        reply.hijack()
        reply.raw.detachSocket(upgrade.socket as never)
        sockets.handleUpgrade(request.raw, upgrade.socket, upgrade.head, (socket) => {
          const page: Page = { socket, request, viewer, alive: true }
          const open = pages.get(cooperation) ?? new Set()
          pages.set(cooperation, open.add(page))
          socket.on('pong', () => (page.alive = true))
          socket.on('error', () => socket.terminate())
          socket.on('close', () => {
            open.delete(page)
            if (open.size === 0 && pages.get(cooperation) === open) pages.delete(cooperation)
          })
        })
        return reply
      },
    )

    const changed = JSON.stringify({ kind: 'changed' } satisfies LiveMessage)
    const here = JSON.stringify({ kind: 'here' } satisfies LiveMessage)
    const tell = async (told: Told): Promise<void> => {
      if ('signedOut' in told) {
        await Promise.all(pagesOf(told.signedOut).map((page) => stillWanted(app, page)))
        return
      }
      const { cooperation, to, people } = told
      for (const page of pages.get(cooperation) ?? []) {
        if (people === true && !(await stillWanted(app, page))) continue
        if (concerns(page.viewer, to)) page.socket.send(changed)
      }
    }
    const tellAll = () => {
      for (const page of allPages()) page.socket.send(changed)
    }

    let stopListening: (() => void) | undefined
    let timer: NodeJS.Timeout | undefined
    app.addHook('onReady', async () => {
      stopListening = listen(db, pulse, (told) => void tell(told), tellAll)
      let pulses = 0
      timer = setInterval(() => {
        pulses += 1
        for (const page of allPages()) {
          feelPulse(page, here)
          if (pulses % pulsesPerCheck === 0) void stillWanted(app, page)
        }
      }, pulse)
    })
    app.addHook('preClose', async () => {
      clearInterval(timer)
      stopListening?.()
      for (const open of pages.values()) for (const page of open) page.socket.close(1012)
      sockets.close()
    })
  }

/** Staff and tax advisers read no private answers, so they are not told when one changes. */
const concerns = ({ role, side }: Viewer, to: Audience): boolean => {
  if (to === 'all') return true
  if (role === 'coach') return to.coach
  return side !== null && (role === 'owner' || role === 'lawyer') && to.sides.includes(side)
}

/** A page that did not answer the last pulse is gone. Pages cannot hear a ping, so they are told in words that the line is open. */
function feelPulse(page: Page, here: string): void {
  if (!page.alive) return page.socket.terminate()
  page.alive = false
  page.socket.ping()
  page.socket.send(here)
}

/** A page whose reader was signed out or sent away is closed; one who has another role now listens with that. */
async function stillWanted(app: App, page: Page): Promise<boolean> {
  try {
    const refusal = await app.authorize(page.request, policy)
    if (refusal !== undefined) {
      page.socket.close(4403)
      return false
    }
    page.viewer = page.request.viewer.member ?? page.viewer
  } catch {
    // The database is away for a moment; what is asked next is asked again.
  }
  return true
}

/** Sends an upgrade through the router like any request, so that policies, limits and headers hold for it too. */
function passUpgrades(app: App): void {
  app.server.on('upgrade', (request: Upgrading, socket: Duplex, head: Buffer) => {
    request[upgraded] = { socket, head }
    const response = new ServerResponse(request)
    socket.on('error', () => socket.destroy())
    response.assignSocket(socket as never)
    response.on('finish', () => socket.end())
    app.routing(request, response)
  })
}

/**
 * Keeps one connection listening. While it was away messages may have been missed, so after each new start all pages are told
 * to fetch. A line that was cut without a word says nothing for hours; so the connection is asked at every pulse, and one that
 * does not answer within a pulse is given up.
 */
function listen(db: Db, pulse: number, tell: (told: Told) => void, tellAll: () => void): () => void {
  let client: pg.PoolClient | undefined
  let stopped = false
  let retry: NodeJS.Timeout | undefined
  let asking = false
  const start = async (again: boolean): Promise<void> => {
    try {
      const fresh = await db.pool.connect()
      if (stopped) return fresh.release()
      client = fresh
      db.keep(fresh)
      fresh.on('notification', ({ payload }) => {
        if (payload !== undefined) tell(JSON.parse(payload) as Told)
      })
      fresh.on('error', () => lost(fresh))
      fresh.on('end', () => lost(fresh))
      await fresh.query(`listen ${channel}`)
      if (again) tellAll()
    } catch {
      lost(client)
    }
  }
  const lost = (broken: pg.PoolClient | undefined) => {
    if (broken !== client || stopped || retry !== undefined) return
    client = undefined
    asking = false
    broken?.release(true)
    retry = setTimeout(() => {
      retry = undefined
      void start(true)
    }, 1000)
  }
  const ask = async (): Promise<void> => {
    const asked = client
    if (asked === undefined) return
    if (asking) return lost(asked)
    asking = true
    try {
      await asked.query(`listen ${channel}`)
    } catch {
      lost(asked)
    }
    if (client === asked) asking = false
  }
  void start(false)
  const timer = setInterval(() => void ask(), pulse)
  return () => {
    stopped = true
    clearInterval(timer)
    clearTimeout(retry)
    client?.release(true)
  }
}
