import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildClient } from './build.mjs'
import { fail, findNode, installPackages, root, run, Stopped } from './install.mjs'

// npm test: everything, on a fresh clone and nothing else. With arguments, such as `npm test -- src/core/agreement`, only those test files.

/** What the tests use beside npm's packages: Debian's package, a file that shows it is there, and what it is for. */
const tools = [
  ['chromium', '/usr/bin/chromium', 'the browser tests'],
  ['poppler-utils', '/usr/bin/pdfinfo', 'reading PDF'],
  ['postgresql-15', '/usr/lib/postgresql/15/bin/postgres', 'the oldest PostgreSQL that DATABASE_URL may name'],
  ['libpdfbox2-java', '/usr/share/java/pdfbox2.jar', 'checking PDF/A'],
  ['libactivation-java', '/usr/share/java/javax.activation.jar', 'checking PDF/A'],
  ['libjaxb-api-java', '/usr/share/java/jaxb-api.jar', 'checking PDF/A'],
  ['default-jre-headless', '/usr/bin/java', 'checking PDF/A'],
]

/** Installs on Debian as root; elsewhere says what to install, because a test that silently does not run is worse than none. */
function installTools() {
  const missing = tools.filter(([, file]) => !existsSync(file))
  if (missing.length === 0) return
  const names = missing.map(([name]) => name)
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...names]
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    const uses = missing.map(([name, file, use]) => `  ${name} (${file}): ${use}`).join('\n')
    throw new Stopped(`The tests need programs that are not here:\n${uses}\nOn Debian: sudo ${command.join(' ')}`)
  }
  process.stdout.write(`Installing ${names.join(', ')} ...\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () => spawnSync(command[0], command.slice(1), { env, encoding: 'utf8' })
  let done = install()
  if (done.status !== 0) {
    spawnSync('apt-get', ['update'], { env, stdio: 'ignore' })
    done = install()
  }
  if (done.status !== 0) throw new Stopped(`${done.stdout}${done.stderr}\nInstalling ${names.join(', ')} failed.`)
}

/**
 * Each check counts as one test.
 *
 * @type {readonly (readonly [title: string, program: string, args: readonly string[]])[]}
 */
const checks = [
  ['types', 'typescript/bin/tsc', ['-b']],
  ['lint', 'oxlint/bin/oxlint', ['--type-aware']],
  ['format', 'oxfmt/bin/oxfmt', ['--check']],
  ['nothing unused', 'knip/bin/knip.js', []],
]

async function runChecks(node) {
  let failed = 0
  for (const [title, program, args] of checks) {
    const { code, said } = await run(node, [join(root, 'node_modules', program), ...args])
    process.stdout.write(code === 0 ? `✓ ${title}\n` : `✗ ${title}\n${said}\n`)
    if (code !== 0) failed += 1
  }
  return { passed: checks.length - failed, failed, skipped: 0 }
}

/** A file that does not load and an error outside of any test have no test to count; each counts as one that failed. */
function runVitest(node, args) {
  const folder = mkdtempSync(join(tmpdir(), 'handschlag-result-'))
  const file = join(folder, 'result.json')
  const vitest = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]
  const { status } = spawnSync(node, vitest, { cwd: root, stdio: 'inherit' })
  try {
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
    const result = JSON.parse(readFileSync(file, 'utf8'))
    const unloaded = result.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'),
    ).length
    const failed = result.numFailedTests + unloaded
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && status !== 0 ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

try {
  const args = process.argv.slice(2)
  await installPackages()
  installTools()
  await buildClient()
  const node = findNode()
  const parts = args.length === 0 ? [await runChecks(node), runVitest(node, [])] : [runVitest(node, args)]
  const sum = (name) => parts.reduce((all, part) => all + part[name], 0)
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`)
  process.exitCode = sum('failed') === 0 ? 0 : 1
} catch (error) {
  fail(error)
}
