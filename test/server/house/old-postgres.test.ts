import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessFromUrl } from '#server/access-url.ts'
import { CannotMigrate, migrate } from '#server/migrate.ts'
import { freePort, testDatabase, type TestDatabase } from '../harness.ts'

/** A DATABASE_URL that cannot be used is refused with a sentence, before any table is touched. */

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const message = (type: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(type), length, body])
}
const word = (value: number, bytes: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(bytes)
  buffer.writeIntBE(value, 0, bytes)
  return buffer
}

/** As much of a PostgreSQL as tells its version to whoever asks anything; `asked` is what was asked. */
async function olderPostgres(version: string): Promise<{ readonly url: string; readonly asked: string[]; readonly server: Server }> {
  const ready = message('Z', Buffer.from('I'))
  const column = Buffer.concat([Buffer.from('version\0'), word(0, 4), word(0, 2), word(25, 4), word(-1, 2), word(-1, 4), word(0, 2)])
  const answer = Buffer.concat([
    message('T', Buffer.concat([word(1, 2), column])),
    message('D', Buffer.concat([word(1, 2), word(version.length, 4), Buffer.from(version)])),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ])
  const asked: string[] = []
  const server = createServer((socket) => {
    let greeted = false
    socket.on('error', () => undefined)
    socket.on('data', (data: Buffer) => {
      if (!greeted) socket.write(Buffer.concat([message('R', word(0, 4)), ready]))
      else if (data[0] === 'Q'.charCodeAt(0)) {
        asked.push(data.subarray(5, -1).toString())
        socket.write(answer)
      } else socket.end()
      greeted = true
    })
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { url: `postgres://someone@127.0.0.1:${port}/handschlag`, asked, server }
}

test.for([
  ['140019', 'The database is PostgreSQL 14; Handschlag needs 15 or newer.'],
  ['90624', 'The database is PostgreSQL 9; Handschlag needs 15 or newer.'],
] as const)('PostgreSQL %s is refused, and nothing is done to it', async ([version, says]) => {
  const { url, asked, server } = await olderPostgres(version)
  try {
    await expect(migrate(accessFromUrl(url).owner)).rejects.toThrow(new CannotMigrate(says))
    expect(asked).toEqual([`select current_setting('server_version_num') as version`])
  } finally {
    server.close()
  }
})

test.for([
  ['password', { password: 'wrong' }, 'It refuses the password.'],
  ['role', { user: 'nobody_here' }, 'It refuses the password.'],
  ['database', { database: 'no_such_database' }, 'It has no database of this name.'],
] as const)('a wrong %s is told as such', async ([, wrong, says]) => {
  const refused = migrate({ ...database.access.owner, ...wrong })
  await expect(refused).rejects.toBeInstanceOf(CannotMigrate)
  await expect(refused).rejects.toThrow(`The database answers, but does not open: ${says}`)
})
