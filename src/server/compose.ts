import { type Access, openAccess, SignInReport } from './access/access.ts'
import type { Config } from './config.ts'
import { type DatabaseAccess, type Db, isDatabaseGone, openDb } from './db.ts'
import { type App, buildApp, type Routes } from './http/app.ts'
import { healthRoutes } from './health/routes.ts'
import type { HealthCheck } from './health/check.ts'
import { clockCheck, databaseCheck, diskCheck, migrationsCheck } from './health/house-checks.ts'
import { mailCheck } from './health/mail-check.ts'
import { fontsCheck } from './health/fonts-check.ts'
import { newestRecord } from './evidence/newest.ts'
import { pdfCheck } from './health/pdf-check.ts'
import { constantsCheck, todayHere } from './constants/constants-check.ts'
import { constantsRoutes } from './constants/routes.ts'
import { contractRoutes } from './contract/routes.ts'
import { pdfRendererWorks } from './pdf/render-contract-pdf.ts'
import { evidenceRoutes } from './evidence/routes.ts'
import { liveRoutes } from './live/routes.ts'
import { negotiationRoutes } from './negotiation/routes.ts'
import { sheetRoutes } from './sheet/routes.ts'
import { valueRoutes } from './value/routes.ts'

/** The server as one value: everything that main.ts starts and that a test starts in just the same way. */
export type Server = {
  readonly app: App
  readonly db: Db
  /** See access/operator.ts. */
  readonly operatorLinkAt: Access['operatorLinkAt']
  /** Lets running requests end, then lets go of the database. */
  readonly close: () => Promise<void>
}

/** What the parts of the server are made from. */
export type ServerDeps = { readonly config: Config; readonly db: Db; readonly access: Access }

/** All routes of the server. A noun adds its own here. */
const routesOf = (deps: ServerDeps): readonly Routes[] => [
  healthRoutes(checksOf(deps)),
  ...deps.access.routes,
  negotiationRoutes(deps),
  sheetRoutes(deps),
  valueRoutes(deps),
  contractRoutes(deps),
  evidenceRoutes(deps),
  constantsRoutes(deps.config.constants),
  liveRoutes({ db: deps.db, publicUrl: deps.config.publicUrl }),
]

/** Everything the health page looks at. A noun adds its own here. */
const checksOf = ({ config, db }: ServerDeps): readonly HealthCheck[] => [
  databaseCheck(db),
  migrationsCheck(db),
  diskCheck(config.dataFolder),
  mailCheck(config.mail),
  fontsCheck(),
  pdfCheck(pdfRendererWorks),
  clockCheck(db, newestRecord),
  constantsCheck(config.constants, todayHere),
]

export async function composeServer(config: Config, database: DatabaseAccess, webFolder: string | null): Promise<Server> {
  const db = openDb(database)
  let app: App | undefined
  // What runs beside requests reports here; names and codes only, as in http/errors.ts.
  const report = (error: unknown): void => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    const says =
      error instanceof SignInReport
        ? `sign-in reports: ${error.message}`
        : isDatabaseGone(error)
          ? 'the database is away; whoever asks is told so, and it is looked for again'
          : 'something beside requests failed'
    app?.log.warn({ error: error instanceof Error ? error.name : typeof error, code }, says)
  }
  const access = openAccess(config, database, db, report)
  const deps = { config, db, access }
  app = await buildApp({
    db,
    authorize: access.authorize,
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
    operatorLinkAt: access.operatorLinkAt,
    close: async () => {
      const draining = app.close()
      // A request that hangs, or a page that keeps its live connection open, does not hold up the end for longer.
      if (!(await endsWithin(drainMs, draining))) app.server.closeAllConnections()
      await endsWithin(releaseMs, Promise.all([draining, access.close(), db.close()]))
    },
  }
}

const drainMs = 5000
const releaseMs = 2000

async function endsWithin(limitMs: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), limitMs)))
  const ended = await Promise.race([work.then(() => true), tooLate])
  clearTimeout(timer)
  return ended
}
