import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs on the Node of the machine, before anything is installed: plain JavaScript, nothing but node: modules, Node 20 or newer.

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The reason a step failed, already said in words: no stack trace follows. */
export class Stopped extends Error {}

/** Runs a step with one line for the person who waits; what the step itself said is shown only when it failed. */
export async function step(title, command, args, options = {}) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const { isTTY } = process.stdout
  process.stdout.write(isTTY ? `${title} ...` : `${title} ...\n`)
  const ticking = isTTY ? setInterval(() => process.stdout.write(`\r${title} ... ${seconds()} s`), 1000) : undefined
  const { code, said } = await run(command, args, options)
  clearInterval(ticking)
  if (isTTY) process.stdout.write('\n')
  if (code !== 0) throw new Stopped(`${said.trim()}\n\n${title}: failed. The lines above say why.`)
}

/** Runs a program to its end and keeps what it said. */
export const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    let said = ''
    const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` }
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    child.stdout?.on('data', (bytes) => (said += bytes))
    child.stderr?.on('data', (bytes) => (said += bytes))
    child.on('error', (error) => resolve({ code: 1, said: `${said}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })

/** Installs exactly what package-lock.json names, unless exactly that is installed. */
export async function installPackages() {
  refuseLink()
  if (isInstalled()) return
  const npm = process.env.npm_execpath
  const [command, ...args] = npm === undefined || !npm.endsWith('.js') ? ['npm'] : [process.execPath, npm]
  await step('Installing packages', command, [...args, 'ci', '--no-progress'], { shell: command === 'npm' && process.platform === 'win32' })
}

/** What lies behind a link belongs to another folder: npm would empty it, and PostgreSQL and fonts would be read from there. */
function refuseLink() {
  const folder = join(root, 'node_modules')
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return
  throw new Stopped(
    `${folder} is a link to ${readlinkSync(folder)}. Handschlag installs its packages in a folder of its own: remove the link and start again.`,
  )
}

/** npm writes node_modules/.package-lock.json last: it names what really lies there. */
export function isInstalled() {
  const installed = lockedPackages(join(root, 'node_modules/.package-lock.json'))
  const wanted = lockedPackages(join(root, 'package-lock.json'))
  if (installed === undefined || wanted === undefined) return false
  const same = ([path, { version }]) => wanted.get(path)?.version === version
  const there = ([path, { optional, devOptional }]) => optional === true || devOptional === true || installed.has(path)
  return [...installed].every(same) && [...wanted].every(there)
}

function lockedPackages(file) {
  if (!existsSync(file)) return undefined
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([path]) => path !== ''))
  } catch {
    return undefined
  }
}

const oldestNode = 24

/** The Node that came with the packages, or the machine's own where there is none for this platform. */
export function findNode() {
  const bundled = join(root, 'node_modules/.bin/node')
  if (process.platform !== 'win32' && existsSync(bundled)) return bundled
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return process.execPath
  throw new Stopped(
    `Handschlag needs Node ${oldestNode} or newer on this platform (${process.platform}-${process.arch}); this is Node ${process.versions.node}. See https://nodejs.org/download`,
  )
}

/** What the disk or its rights refuse, which is for whoever starts to mend. */
function withoutRights({ code, path }) {
  if (path === undefined) return undefined
  if (code === 'ENOSPC') return `The disk is full: ${path} cannot be written. Make room and start again.`
  if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) return undefined
  return `This user may not open ${path} (${code}). Start as the user that owns the folder ${root}, or let that user run "npm ci && npm run build" first.`
}

/** Ends a script with a sentence instead of a trace when the reason is known. */
export function fail(error) {
  process.stderr.write(`${error instanceof Stopped ? error.message : (withoutRights(error) ?? error.stack)}\n`)
  process.exit(1)
}
