import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { buildClient } from './build.mjs'
import { fail, findNode, installPackages, root } from './install.mjs'

// npm start: installs what is missing, builds what changed, starts the server and passes on what it is told.
// npm run dev: the same, but the server starts again on each change and the pages come from vite with live replacement.

async function start() {
  const args = process.argv.slice(2)
  const isDev = args.includes('--dev')
  await installPackages()
  if (!isDev) await buildClient()
  // Vite passes on to the server what is not a page.
  if (isDev && args.includes('--port')) process.env.PORT = args[args.indexOf('--port') + 1]
  const node = findNode()
  const server = ['--disable-warning=ExperimentalWarning', join(root, 'src/server/main.ts'), ...args.filter((arg) => arg !== '--dev')]
  keep(node, isDev ? ['--watch-preserve-output', '--watch', ...server] : server)
  if (isDev) keep(node, [join(root, 'node_modules/vite/bin/vite.js')])
}

/** How many seconds of silence make two signals two: npm and the terminal both send the one Ctrl-C a person pressed. */
const oneSignalMs = 400

/**
 * Runs a program until it ends and ends with its exit code. It stands in a process group of its own, so that it hears of Ctrl-C
 * once, from here; the open channel tells it when this process is gone.
 */
function keep(command, args) {
  const child = spawn(command, args, {
    cwd: process.cwd(),
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  let heardAt = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      const isEcho = Date.now() - heardAt < oneSignalMs
      heardAt = Date.now()
      if (!isEcho) child.kill(signal)
    })
  }
  child.on('error', fail)
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

try {
  await start()
} catch (error) {
  fail(error)
}
