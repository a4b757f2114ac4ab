import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Migration, migrate, readMigrations } from '#server/migrate.ts'
import { testDatabase, type TestDatabase } from '../harness.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const extra = (number: number, sql: string, sha256 = `hash of ${number}`): Migration => ({ number, name: `extra-${number}`, sql, sha256 })
const all = readMigrations()
const run = (...more: Migration[]) => migrate(database.access.owner, [...all, ...more])

test('a second start has nothing to do', async () => {
  expect(await run()).toEqual({ applied: 0 })
})

test('a migration that is cut off in the middle leaves nothing, and the next start does it', async () => {
  const cut = run(extra(9000, 'create table cut_off (x int); select pg_sleep(60)'))
  cut.catch(() => undefined)
  const cutOff = async (): Promise<number> =>
    (
      await database.asOwner(
        `select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep' and usename = current_user`,
      )
    ).length
  await expect.poll(cutOff, { timeout: 30_000 }).toBe(1)
  await expect(cut).rejects.toThrow('Migration 9000 (extra-9000) failed and was undone: terminating connection')
  expect(await database.asOwner(`select to_regclass('cut_off') as left`)).toEqual([{ left: null }])
  expect(await run(extra(9000, 'create table cut_off (x int)'))).toEqual({ applied: 1 })
  await database.asOwner('drop table cut_off')
  await database.asOwner('delete from migration where number = 9000')
})

test('several servers starting at once migrate once', async () => {
  const slow = extra(9001, 'select pg_sleep(0.2); create table once (x int)')
  const applied = await Promise.all([run(slow), run(slow), run(slow)])
  expect(applied.map((one) => one.applied).toSorted((a, b) => a - b)).toEqual([0, 0, 1])
})

test('a migration that fails leaves nothing behind', async () => {
  const once = extra(9001, '')
  await expect(run(once, extra(9002, 'create table half (x int); select 1 / 0'))).rejects.toThrow(
    'Migration 9002 (extra-9002) failed and was undone: division by zero',
  )
  expect(await database.asOwner(`select to_regclass('half') as half`)).toEqual([{ half: null }])
  expect(await run(once, extra(9002, 'create table half (x int)'))).toEqual({ applied: 1 })
})

test('a released migration that changed is refused', async () => {
  await expect(run(extra(9001, '', 'another hash'), extra(9002, ''))).rejects.toThrow(
    'Migration 9001 (extra-9001) is not the file that once ran',
  )
})

test('a database from a newer version is refused', async () => {
  await expect(run()).rejects.toThrow('migrated by a newer version of Handschlag (9001: extra-9001)')
})

test('the files are numbered, named and opened by a sentence', () => {
  for (const { number, sql } of all) {
    expect(number).toBeGreaterThan(0)
    expect(sql).toMatch(/^-- [A-Z]/)
  }
})
