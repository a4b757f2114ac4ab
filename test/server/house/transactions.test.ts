import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asId } from '#core/shared/id.ts'
import { refuse } from '#core/shared/result.ts'
import { DatabaseGone, type Db, inReading, inTransaction, nobody, openDb, type Tx } from '#server/db.ts'
import { startDatabase } from '#server/database/supervise.ts'
import { testDatabase, type TestDatabase } from '../harness.ts'

let database: TestDatabase
let db: Db

beforeAll(async () => {
  database = await testDatabase()
  db = database.db
  await database.asOwner('create table counter (name text primary key, value bigint not null, day date, at timestamptz default now())')
  await database.asOwner('grant select, insert, update, delete on counter to handschlag_app')
  await database.asOwner(`insert into counter values ('a', 0, '2026-03-31'), ('b', 0, '2026-03-31')`)
})
afterAll(() => database.close())

const valueOf = async (tx: Tx, name: string): Promise<bigint> => {
  const { rows } = await sql<{ value: bigint }>`select value from counter where name = ${name}`.execute(tx)
  return rows[0]!.value
}

const setValue = (tx: Tx, name: string, value: bigint): Promise<unknown> =>
  sql`update counter set value = ${value} where name = ${name}`.execute(tx)

test('requests run as a role that owns nothing, is no superuser and cannot bypass row level security', async () => {
  const { rows } = await inReading(db, nobody, (tx) =>
    sql<{ name: string; strong: boolean; owned: bigint }>`
      select current_user as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
        (select count(*) from pg_class where relowner = pg_roles.oid) as owned
      from pg_roles where rolname = current_user`.execute(tx),
  )
  expect(rows).toEqual([{ name: 'handschlag_app', strong: false, owned: 0n }])
  await expect(inTransaction(db, nobody, (tx) => sql`create table mine (x int)`.execute(tx))).rejects.toThrow('permission denied')
})

test('days are text, bigints are BigInt, instants are dates', async () => {
  const { rows } = await inReading(db, nobody, (tx) =>
    sql<{
      day: unknown
      value: unknown
      at: unknown
      sum: unknown
    }>`select day, value, at, 1.50::numeric as sum from counter limit 1`.execute(tx),
  )
  expect(rows).toEqual([{ day: '2026-03-31', value: 0n, at: expect.any(Date), sum: '1.50' }])
})

test('who is asking is known inside and forgotten afterwards', async () => {
  const asked = (tx: Tx) =>
    sql<{ who: string | null }>`select concat_ws(',', asking_person(), asking_cooperation(), asking_side()) as who`.execute(tx)
  const who = { person: asId<'person'>(`p'1`), cooperation: asId<'cooperation'>('c1'), side: 'left' }
  expect((await inReading(db, who, asked)).rows).toEqual([{ who: `p'1,c1,left` }])
  expect((await inReading(db, nobody, asked)).rows).toEqual([{ who: '' }])
})

test('fifty people adding one at the same time add fifty', async () => {
  await Promise.all(
    Array.from({ length: 50 }, () => inTransaction(db, nobody, async (tx) => setValue(tx, 'a', (await valueOf(tx, 'a')) + 1n))),
  )
  expect(await inReading(db, nobody, (tx) => valueOf(tx, 'a'))).toBe(50n)
})

test('two that each read what the other writes do not both win unseen', async () => {
  await inTransaction(db, nobody, (tx) => sql`update counter set value = 1`.execute(tx))
  let runs = 0
  const leaveOneOpen = (mine: string, other: string) =>
    inTransaction(db, nobody, async (tx) => {
      runs += 1
      const theirs = await valueOf(tx, other)
      await wait(50)
      if (theirs === 1n) await setValue(tx, mine, 0n)
    })
  await Promise.all([leaveOneOpen('a', 'b'), leaveOneOpen('b', 'a')])
  const values = await inReading(db, nobody, async (tx) => [await valueOf(tx, 'a'), await valueOf(tx, 'b')])
  expect(values.reduce((sum, value) => sum + value)).toBe(1n)
  expect(runs).toBe(3)
})

test('a refusal undoes what was written', async () => {
  const refused = await inTransaction(db, nobody, async (tx) => {
    await setValue(tx, 'a', 999n)
    return refuse({ code: 'notFound' as const })
  })
  expect(refused).toEqual({ ok: false, error: { code: 'notFound' } })
  expect(await inReading(db, nobody, (tx) => valueOf(tx, 'a'))).not.toBe(999n)
})

test('a swallowed error does not pass for a commit', async () => {
  const swallowing = inTransaction(db, nobody, async (tx) => {
    await sql`select 1 / 0`.execute(tx).catch(() => undefined)
    return 'fine'
  })
  await expect(swallowing).rejects.toThrow('swallowed')
  expect(await inReading(db, nobody, async () => 'usable')).toBe('usable')
})

test('reading cannot write', async () => {
  await expect(inReading(db, nobody, (tx) => setValue(tx, 'a', 1n))).rejects.toThrow('read-only')
})

test('an append-only table refuses aloud', async () => {
  await database.asOwner(
    'create table kept (x int); create trigger kept_is_append_only before update or delete on kept for each row execute function refuse_change()',
  )
  await database.asOwner('insert into kept values (1)')
  await expect(database.asOwner('update kept set x = 2')).rejects.toThrow('kept is append-only')
  await expect(database.asOwner('delete from kept')).rejects.toThrow('kept is append-only')
})

test('the database goes and comes back: what asks meanwhile is told so, and the pool mends itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handschlag-gone-'))
  chmodSync(folder, 0o711)
  const said: string[] = []
  const own = await startDatabase(folder, { report: (sentence) => said.push(sentence) })
  const other = openDb(own.access, { connections: 4 })
  const ask = () => inReading(other, nobody, async (tx) => (await sql<{ one: number }>`select 1 as one`.execute(tx)).rows[0]?.one)
  try {
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
    process.kill(own.pid()!, 'SIGKILL')
    await expect(
      (async () => {
        for (;;) await ask()
      })(),
    ).rejects.toBeInstanceOf(DatabaseGone)
    while (!said.some((sentence) => sentence.includes('runs again'))) await wait(20)
    expect(await ask()).toBe(1)
  } finally {
    await other.close()
    await own.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
