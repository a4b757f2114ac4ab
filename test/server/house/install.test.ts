import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What `npm start` says before anything is installed, in a clone that holds nothing but its scripts. */

const scripts = join(import.meta.dirname, '../../../scripts')

function inClone(
  prepare: (clone: string) => void,
  user: { uid?: number; gid?: number } = {},
): {
  readonly status: number | null
  readonly said: string
  readonly left: readonly string[]
} {
  const folder = mkdtempSync(join(tmpdir(), 'handschlag-clone-'))
  try {
    const clone = join(folder, 'Handschlag für Müller')
    cpSync(scripts, join(clone, 'scripts'), { recursive: true })
    prepare(clone)
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, 'scripts/start.mjs')], {
      cwd: clone,
      ...user,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HANDSCHLAG_DATA: join(folder, 'data'), npm_config_offline: 'true' },
    })
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return { status, said: `${stdout}${stderr}`, left }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('packages behind a link are refused, and left as they are', () => {
  const { status, said, left } = inClone((clone) => {
    mkdirSync(join(clone, '../others'))
    writeFileSync(join(clone, '../others/kept'), '')
    symlinkSync('../others', join(clone, 'node_modules'))
  })
  expect(said).toContain('node_modules is a link to ../others')
  expect(said).toContain('remove the link and start again')
  expect(said).not.toContain('    at ')
  expect(status).toBe(1)
  expect(left).toContain(join('others', 'kept'))
})

test('packages that cannot be installed are told in npm’s own words, without a trace', () => {
  const { status, said } = inClone((clone) => {
    const lock = {
      lockfileVersion: 3,
      packages: { '': { dependencies: { missing: '1.0.0' } }, 'node_modules/missing': { version: '1.0.0' } },
    }
    writeFileSync(join(clone, 'package.json'), JSON.stringify({ name: 'x', dependencies: { missing: '1.0.0' } }))
    writeFileSync(join(clone, 'package-lock.json'), JSON.stringify(lock))
  })
  expect(status).toBe(1)
  expect(said).toContain('Installing packages: failed. The lines above say why.')
  expect(said).not.toContain('    at ')
})

test.runIf(process.getuid?.() === 0)('a clone of somebody else, not built yet, is told in words', () => {
  const { status, said } = inClone(
    (clone) => {
      writeFileSync(join(clone, 'package-lock.json'), JSON.stringify({ packages: {} }))
      mkdirSync(join(clone, 'node_modules'))
      writeFileSync(join(clone, 'node_modules/.package-lock.json'), JSON.stringify({ packages: {} }))
      mkdirSync(join(clone, 'src/web'), { recursive: true })
      writeFileSync(join(clone, 'vite.config.ts'), '')
      chmodSync(join(clone, '..'), 0o755)
    },
    { uid: 65_534, gid: 65_534 },
  )
  expect(said).toMatch(/^This user may not open .*dist.* \(EACCES\)\. Start as the user that owns the folder /)
  expect(said).not.toContain('    at ')
  expect(status).toBe(1)
})

test('what is installed is all that the lock names: the next start has nothing to install', async () => {
  const { isInstalled } = (await import(join(scripts, 'install.mjs'))) as { isInstalled: () => boolean }
  expect(isInstalled()).toBe(true)
})
