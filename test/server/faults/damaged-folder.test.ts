import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { secretInFile } from '#server/access/token.ts'
import { CannotStart } from '#server/database/cannot-start.ts'
import { startDatabase } from '#server/database/supervise.ts'

/** A data folder that something has happened to: the start says what, where and what to do, and changes nothing in it. */

let folder = ''
const whole = (): string => join(folder, 'whole')
const report = (): void => undefined

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'handschlag-damaged-'))
  // Started by root, PostgreSQL runs as another user.
  chmodSync(folder, 0o711)
  const database = await startDatabase(whole(), { report })
  await database.stop()
  secretInFile(whole(), 'session-secret')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function refusal(damage: (data: string) => void): Promise<string> {
  const data = join(folder, `data-${randomBytes(4).toString('hex')}`)
  // Owners and rights as they are.
  execFileSync('cp', ['-a', whole(), data])
  damage(data)
  const error: unknown = await startDatabase(data, { report }).then(
    async (started) => {
      await started.stop()
      return undefined
    },
    (reason: unknown) => reason,
  )
  expect(error, 'the start is refused').toBeInstanceOf(CannotStart)
  const { message } = error as Error
  expect(message).toContain(data)
  expect(message, 'what PostgreSQL would do to an empty folder').not.toContain('initdb')
  return message
}

const wayBack = /put the last back-up in the place of/

test.for([
  ['a cut control file', (cluster: string) => truncateSync(join(cluster, 'global/pg_control'), 100)],
  ['a version that is none', (cluster: string) => writeFileSync(join(cluster, 'PG_VERSION'), 'x')],
  ['no log of what was written', (cluster: string) => walOf(cluster).forEach((file) => rmSync(file))],
  ['a folder missing', (cluster: string) => rmSync(join(cluster, 'pg_xact'), { recursive: true })],
] as const)('a database with %s is told as damaged, with the way back', async ([, damage]) => {
  const says = await refusal((data) => damage(join(data, 'database/18')))
  expect(says).toContain('is damaged or not complete')
  expect(says).toMatch(wayBack)
  expect(says).toContain('The whole log: ')
  expect(says).not.toMatch(/\d\d:\d\d:\d\d/)
})

test('a database that is gone is not replaced by an empty one', async () => {
  const says = await refusal((data) => rmSync(join(data, 'database/18'), { recursive: true }))
  expect(says).toContain('is missing, though this data folder was in use')
  expect(says).toMatch(wayBack)
})

test('a password file that is gone, and one from another database', async () => {
  expect(await refusal((data) => rmSync(join(data, 'database/password')))).toContain('password is missing')
  const other = (data: string): void => writeFileSync(join(data, 'database/password'), `${'x'.repeat(32)}\n`)
  expect(await refusal(other)).toContain('does not belong to the database beside it. Restore both from the same back-up')
})

test.runIf(process.getuid?.() === 0)('files that belong to somebody else', async () => {
  expect(await refusal((data) => chownSync(join(data, 'database/18/global/pg_control'), 0, 0))).toContain('may not read its own files')
})

test('a secret that was cut off is told with its file', () => {
  writeFileSync(join(folder, 'operator-token'), '')
  expect(() => secretInFile(folder, 'operator-token')).toThrow(
    new CannotStart(`${join(folder, 'operator-token')} does not hold a whole secret. Delete it; the start makes a new one.`),
  )
})

const walOf = (cluster: string): readonly string[] =>
  readdirSync(join(cluster, 'pg_wal'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(cluster, 'pg_wal', name))
