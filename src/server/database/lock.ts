import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/**
 * One application per data folder, for a second one would stop the first one's database. The lock is a listening socket whose
 * name only readers of the folder know: the system frees it when the process dies, however it dies. Whoever connects is told
 * the process id.
 */
export async function lockFolder(folder: string): Promise<{ readonly release: () => void }> {
  const name = lockName(folder)
  for (let tried = 1; ; tried += 1) {
    const server = await listen(name)
    if (server !== undefined) {
      return { release: () => server.close() }
    }
    const holder = await askHolder(name)
    if (holder !== undefined) {
      throw new CannotStart(
        `Handschlag already runs on the folder ${folder} (process ${holder}). Stop it first, or choose another folder with --data.`,
      )
    }
    // On systems without abstract sockets or pipes a killed process leaves the file of its socket behind.
    if (tried > 3) throw new CannotStart(`The folder ${folder} cannot be locked. Please try again.`)
    if (name.startsWith(folder)) rmSync(name, { force: true })
  }
}

function lockName(folder: string): string {
  const file = join(folder, 'lock')
  try {
    writeFileSync(file, randomBytes(16).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const id = createHash('sha256').update(readFileSync(file)).update(folder).digest('hex').slice(0, 32)
  if (process.platform === 'linux') return `\0handschlag-${id}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\handschlag-${id}` : join(folder, 'lock.socket')
}

const listen = (name: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end(String(process.pid))
    })
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(name, () => {
      server.unref()
      resolve(server)
    })
  })

const askHolder = (name: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    let heard = ''
    const socket = connect(name)
    // A holder that does not answer, such as a stopped process, still holds the lock.
    socket.setTimeout(2000, () => {
      resolve('unknown')
      socket.destroy()
    })
    socket.on('data', (bytes: Buffer) => (heard += bytes.toString()))
    socket.on('error', () => resolve(undefined))
    socket.on('close', () => resolve(heard === '' ? undefined : heard))
  })
