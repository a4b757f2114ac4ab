import type { Config } from './config.ts'
import { type DatabaseAccess, type Db, openDb } from './db.ts'
import { type App, buildApp, type Routes } from './http/app.ts'
import type { Authorize } from './http/policy.ts'
import { healthRoutes } from './health/routes.ts'
import type { HealthCheck } from './health/check.ts'
import { clockCheck, databaseCheck, diskCheck, migrationsCheck } from './health/house-checks.ts'
import { mailCheck } from './health/mail-check.ts'
import { fontsCheck } from './health/fonts-check.ts'

/** The server as one value: everything that main.ts starts and that a test starts in just the same way. */
export type Server = {
  readonly app: App
  readonly db: Db
  /** Lets running requests end, then lets go of the database. */
  readonly close: () => Promise<void>
}

/** What the parts of the server are made from. */
export type ServerDeps = { readonly config: Config; readonly db: Db }

/** All routes of the server. A noun adds its own here. */
const routesOf = ({ config, db }: ServerDeps): readonly Routes[] => [healthRoutes(checksOf({ config, db }))]

/** Everything the health page looks at. A noun adds its own here. */
const checksOf = ({ config, db }: ServerDeps): readonly HealthCheck[] => [
  databaseCheck(db),
  migrationsCheck(db),
  diskCheck(config.dataFolder),
  mailCheck(config.mail),
  fontsCheck(),
  clockCheck(db),
]

/** Until somebody can sign in, only public routes answer. */
const authorizeOf =
  (_: ServerDeps): Authorize =>
  async () => ({ code: 'notSignedIn' })

export async function composeServer(config: Config, access: DatabaseAccess, webFolder: string | null): Promise<Server> {
  const db = openDb(access)
  const deps = { config, db }
  const app = await buildApp({
    db,
    authorize: authorizeOf(deps),
    routes: routesOf(deps),
    publicUrl: config.publicUrl,
    webFolder,
    rates: config.rates,
    trustProxy: config.trustProxy,
    logLevel: config.logLevel,
  })
  await app.ready()
  return {
    app,
    db,
    close: async () => {
      await app.close()
      await db.close()
    },
  }
}
