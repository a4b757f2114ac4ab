import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DatabaseGone, type Db, inReading, nobody, openDb } from '#server/db.ts'
import { freePort, testDatabase, type TestDatabase } from '../harness.ts'

/** A line that falls silent without hanging up, as when a cable is pulled: nobody waits for ever, and no connection is used up. */
let database: TestDatabase
let db: Db
let silent = false
const sockets = new Set<Socket>()

const line = createServer((near) => {
  const { host, port } = database.access.app
  const far = connect(join(host ?? '', `.s.PGSQL.${port}`))
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    sockets.add(from)
    from.on('error', () => to.destroy())
    from.on('close', () => void (silent || to.destroy()))
    from.on('data', (bytes) => void (silent || to.write(bytes)))
  }
})

beforeAll(async () => {
  database = await testDatabase()
  const port = await freePort()
  await new Promise<void>((resolve) => line.listen(port, '127.0.0.1', resolve))
  db = openDb({ ...database.access, app: { ...database.access.app, host: '127.0.0.1', port } }, { connections: 3, heldMs: 1500 })
})
afterAll(async () => {
  await db.close()
  for (const socket of sockets) socket.destroy()
  line.close()
  await database.close()
})

const ask = () => inReading(db, nobody, async (tx) => (await sql<{ one: number }>`select 1 as one`.execute(tx)).rows[0]?.one)

test.skipIf(process.platform === 'win32')(
  'who waits is told that the database is gone, and when the line is back all goes on',
  async () => {
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
    silent = true
    const began = performance.now()
    const told = await Promise.allSettled(Array.from({ length: 6 }, ask))
    expect(performance.now() - began).toBeLessThan(12_000)
    for (const one of told) expect(one).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseGone) as unknown })
    silent = false
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
  },
)

test('a connection that is kept is not cut', async () => {
  const kept = await db.pool.connect()
  db.keep(kept)
  await wait(2000)
  expect((await kept.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  kept.release()
})
