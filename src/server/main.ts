import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { accessFromUrl } from './access-url.ts'
import { composeServer, type Server } from './compose.ts'
import { type Config, readConfig, WrongSetting } from './config.ts'
import { CannotStart } from './database/cannot-start.ts'
import { startDatabase } from './database/supervise.ts'
import { isDatabaseGone } from './db.ts'
import { CannotMigrate, migrate } from './migrate.ts'

/**
 * Starts everything in order and stops it in the opposite one: database, tables, server. The only file that reads the
 * environment. What an operator can mend is told as a sentence; anything else is a bug and shows its trace.
 */

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

// Whoever reads what is said may go first; that must not take the database down unasked.
process.stdout.on('error', () => undefined)

/** What must be stopped, newest first. */
const stops: (() => Promise<void>)[] = []

let stopping: Promise<void> | undefined

function stop(exitCode: number): void {
  stopping ??= (async () => {
    for (const one of stops.toReversed()) await one().catch((error: unknown) => say(String(error)))
    process.exit(exitCode)
  })()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // The database notices by itself that its application is gone; the next start stops it.
    if (stopping !== undefined) process.exit(130)
    say('Stopping ... (once more: at once)')
    stop(0)
  })
}

// The start script is gone, perhaps killed: nobody would pass on Ctrl-C any more.
process.on('disconnect', () => stop(0))

async function start(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env)
  const access = config.databaseUrl === null ? await embedded(config.dataFolder) : accessFromUrl(config.databaseUrl)
  const { applied } = await migrate(access.owner)
  if (applied > 0) say(`Tables brought up to date (${applied} ${applied === 1 ? 'step' : 'steps'}).`)
  const webFolder = join(import.meta.dirname, '../../dist/web')
  const server = await composeServer(config, access, existsSync(webFolder) ? webFolder : null)
  stops.push(server.close)
  await listen(server, config)
  const address = server.app.server.address()
  const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host
  const here = new URL(`http://${host}:${typeof address === 'object' && address !== null ? address.port : config.port}`)
  const isLocal = config.publicUrl.hostname === 'localhost'
  say(`Handschlag runs at ${here.origin}${isLocal ? '' : ` and is reached as ${config.publicUrl.origin}`}`)
  if (config.mail === null) {
    say(`Mail stays on this server. Its outbox is for you alone: ${server.operatorLinkAt(isLocal ? here : config.publicUrl)}`)
  }
}

async function embedded(dataFolder: string) {
  const database = await startDatabase(dataFolder, { report: say })
  stops.push(database.stop)
  return database.access
}

/** What can be wrong with HOST must not be taken for a database that cannot be reached. */
async function listen({ app }: Server, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'EINVAL'].includes(code)) {
      throw new CannotStart(
        `HOST is "${host}", which is no address of this machine (${code}). It must be localhost, 0.0.0.0 or one of its addresses.`,
        { cause: error },
      )
    }
    throw error
  }
}

function tell(error: unknown): void {
  if (error instanceof WrongSetting || error instanceof CannotStart || error instanceof CannotMigrate)
    return say(`Handschlag cannot start. ${error.message}`)
  if (error instanceof Error && 'code' in error && 'port' in error && error.code === 'EADDRINUSE') {
    return say(
      `Handschlag cannot start. Port ${String(error.port)} is taken by another program. Stop that program, or choose another port: npm start -- --port ${Number(error.port) + 1}`,
    )
  }
  if (error instanceof Error && 'code' in error && error.code === 'EACCES' && 'port' in error) {
    return say(
      `Handschlag cannot start. This user may not open port ${String(error.port)}; ports below 1024 are reserved. Choose another one: npm start -- --port 7070`,
    )
  }
  if (error instanceof Error && 'code' in error && 'path' in error && ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(String(error.code))) {
    return say(
      `Handschlag cannot start. ${String(error.path)} cannot be opened (${String(error.code)}): ${error.code === 'ENOSPC' ? 'the disk is full. Make room and start again.' : 'it belongs to another user. Start as that user, or choose another folder with --data.'}`,
    )
  }
  if (isDatabaseGone(error))
    return say(`Handschlag cannot start. The database of DATABASE_URL cannot be reached: ${(error as Error).message}`)
  say(`Handschlag cannot start. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
}

try {
  await start()
} catch (error) {
  if (stopping === undefined) {
    tell(error)
    stop(1)
  }
}
