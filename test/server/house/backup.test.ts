import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backUp } from '#server/database/backup.ts'
import { CannotStart } from '#server/database/cannot-start.ts'
import { startDatabase, type Supervised } from '#server/database/supervise.ts'

/** A copy is only worth what starts from it. */

let folder = ''
let data = ''
let database: Supervised | undefined
const report = (): void => undefined

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'handschlag-backup-'))
  // Started by root, PostgreSQL runs as another user.
  chmodSync(folder, 0o711)
  data = join(folder, 'data')
  database = await startDatabase(data, { report })
  writeFileSync(join(data, 'session-secret'), 'secret', { mode: 0o600 })
})
afterAll(async () => {
  await database?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function ask(running: Supervised, sql: string): Promise<readonly pg.QueryResultRow[]> {
  const client = new pg.Client(running.access.owner)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** What a server started on the copy finds in it. */
async function kept(copy: string): Promise<number> {
  const started = await startDatabase(copy, { report })
  try {
    await ask(started, 'analyze note')
    const [row] = await ask(started, `select count(*)::int as notes, count(distinct number)::int as numbers from note`)
    expect(row?.['notes']).toBe(row?.['numbers'])
    return row?.['notes'] as number
  } finally {
    await started.stop()
  }
}

test('a copy made while answers are written starts, and holds all that was acknowledged before it began', async () => {
  await ask(database!, 'create table note (number int primary key, text text not null)')
  const client = new pg.Client(database!.access.owner)
  await client.connect()
  const told = { acknowledged: 0, writing: true }
  const write = async (): Promise<void> => {
    for (; told.writing; told.acknowledged += 1)
      await client.query('insert into note values ($1, $2)', [told.acknowledged + 1, 'x'.repeat(3000)])
  }
  const written = write()
  await expect.poll(() => told.acknowledged, { timeout: 60_000 }).toBeGreaterThan(200)
  const before = told.acknowledged
  const copy = join(folder, 'copy')
  expect(await backUp(data, copy)).toMatchObject({ running: true })
  told.writing = false
  await written
  await client.end()
  expect(existsSync(join(copy, 'database/18/postmaster.pid'))).toBe(false)
  expect(existsSync(join(copy, 'database/18/backup_label'))).toBe(true)
  expect(readFileSync(join(copy, 'session-secret'), 'utf8')).toBe('secret')
  expect(statSync(join(copy, 'session-secret')).mode & 0o777).toBe(0o600)
  expect(statSync(join(copy, 'database')).mode & 0o777).toBe(0o700)
  const found = await kept(copy)
  expect(found).toBeGreaterThanOrEqual(before)
  expect(found).toBeLessThanOrEqual(told.acknowledged)
  expect(await ask(database!, 'select count(*)::int as notes from note')).toEqual([{ notes: told.acknowledged }])
})

test('what is not there, not empty or inside is refused, and nothing is left behind', async () => {
  const refused = async (from: string, to: string): Promise<string> => {
    const error: unknown = await backUp(from, to).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(CannotStart)
    return (error as Error).message
  }
  expect(await refused(join(folder, 'none'), join(folder, 'unused'))).toContain('There is no embedded database')
  expect(await refused(data, join(folder, 'copy'))).toContain('is not empty')
  expect(await refused(data, join(data, 'copy'))).toContain('lies in the data folder itself')
  writeFileSync(join(folder, 'file'), '')
  expect(await refused(data, join(folder, 'file/copy'))).toContain('cannot be made in')
  expect(readdirSync(folder)).not.toContain('unused')
  expect(existsSync(join(data, 'copy'))).toBe(false)
})

test('a stopped data folder is copied too, and all of it is there', async () => {
  const [row] = await ask(database!, 'select count(*)::int as notes from note')
  await database!.stop()
  database = undefined
  const copy = join(folder, 'cold')
  expect(await backUp(data, copy)).toMatchObject({ running: false })
  expect(await kept(copy)).toBe(row?.['notes'])
})
