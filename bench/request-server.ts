import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import pg from 'pg'
import { z } from 'zod'
import { type DatabaseAccess, inReading, nobody, openDb } from '#server/db.ts'
import { composeServer } from '#server/compose.ts'
import { readConfig } from '#server/config.ts'
import { buildApp } from '#server/http/app.ts'

/**
 * One server in a process of its own, so that its CPU time is only its own: `node bench/request-server.ts KIND`, started by
 * request.ts with the way to the database in `BENCH_DATABASE`. KIND is `bare` (node:http and pg, nothing else), `house` (one
 * public route through everything that a request of the house passes) or `whole` (the server as it is started).
 */
export const query = 'select number, name, applied_at from handschlag.migration order by number limit 10'

/** What the signed-in request asks for, in the one statement that somebody without the house would write. */
const memberQuery = `
  select c.id, c.name, m.role, m.side from handschlag_auth.session s
  join handschlag.membership m on m.person_id = s."userId" and m.ended_at is null
  join handschlag.cooperation c on c.id = m.cooperation_id
  where s.token = $1 and s."expiresAt" > now() order by c.created_at desc`

const { access, superuser } = JSON.parse(process.env['BENCH_DATABASE'] ?? '') as {
  readonly access: DatabaseAccess
  readonly superuser: pg.PoolConfig
}

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const servers = {
  bare: async (): Promise<number> => {
    const pool = new pg.Pool({ ...superuser, max: 16 })
    const server = createServer((request, response) => {
      const token = /session_token=([^.;%]+)/.exec(request.headers.cookie ?? '')?.[1]
      const asked =
        token === undefined ? pool.query({ name: 'one', text: query }) : pool.query({ name: 'member', text: memberQuery, values: [token] })
      const answer = async (): Promise<void> => {
        const { rows } = await asked
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify({ rows }))
      }
      void answer()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return portOf(server)
  },
  house: async (): Promise<number> => {
    const db = openDb(access)
    const Rows = z.object({ rows: z.array(z.object({ number: z.number(), name: z.string(), applied_at: z.string() })) })
    const app = await buildApp({
      db,
      authorize: async () => undefined,
      routes: [
        (scope) => {
          scope.get('/api/v1/one', { config: { policy: 'public' }, schema: { response: { 200: Rows } } }, async () => ({
            rows: await inReading(db, nobody, async (tx) =>
              (await tx.selectFrom('migration').select(['number', 'name', 'applied_at']).orderBy('number').limit(10).execute()).map(
                (row) => ({
                  ...row,
                  applied_at: row.applied_at.toISOString(),
                }),
              ),
            ),
          }))
        },
      ],
      publicUrl: new URL('http://localhost'),
      webFolder: null,
      rates: { perMinute: 100_000_000, strictPerMinute: 100_000_000 },
      trustProxy: false,
      logLevel: 'warn',
    })
    await app.listen({ host: '127.0.0.1', port: 0 })
    return portOf(app.server)
  },
  whole: async (): Promise<number> => {
    const rates = { RATE_PER_MINUTE: '1000000', RATE_STRICT_PER_MINUTE: '1000000' }
    const secrets = { SESSION_SECRET: 'b'.repeat(43), OPERATOR_TOKEN: 'o'.repeat(43) }
    const config = readConfig(['--data', tmpdir()], { ...rates, ...secrets })
    const { app } = await composeServer(config, access, null)
    await app.listen({ host: '127.0.0.1', port: 0 })
    return portOf(app.server)
  },
}

const kind = process.argv[2]
if (kind === 'bare' || kind === 'house' || kind === 'whole') {
  const port = await servers[kind]()
  process.on('message', () => process.send?.({ cpu: process.cpuUsage() }))
  process.on('disconnect', () => process.exit(0))
  process.send?.({ port })
}
