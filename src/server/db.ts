import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import type { Tables } from './tables.ts'

/**
 * The one way to the database. Everything that reads or writes rows takes a `Tx`; only `inTransaction` and `inReading` make one,
 * and both say first who is asking, because row level security answers to exactly that.
 *
 *     const answered = await inTransaction(db, who, async (tx) => {
 *       const answers = await loadAnswers(tx, cooperation)
 *       const decision = answer(answers, question, choice)     // core: pure
 *       if (decision.ok) await appendAnswer(tx, decision.value)
 *       return decision                                        // a refusal undoes what was written
 *     })
 *
 * Types of columns: `date` is text (`2026-03-31`, a PlainDate), `bigint` and `count(*)` are BigInt, `numeric` is text,
 * `timestamptz` is a Date (whole milliseconds; on the wire `toISOString()`), `json` is parsed.
 */

/** Who is asking, as the row level policies see it. Null means: nobody, no cooperation, no side; then nothing private is visible. */
export type Who = { readonly person: PersonId | null; readonly cooperation: CooperationId | null; readonly side: string | null }

export const nobody: Who = { person: null, cooperation: null, side: null }

/** How to reach the database. `role` is taken on by each connection before anything else runs on it. */
export type DatabaseAccess = {
  /** Owns the tables and migrates them; never serves a request. */
  readonly owner: pg.PoolConfig
  /** Serves requests: no superuser, no bypass of row level security, owner of nothing. */
  readonly app: pg.PoolConfig & { readonly role?: string }
  /** Reads and writes sign-in, and nothing else. */
  readonly auth: pg.PoolConfig & { readonly role?: string }
}

export const schemaName = 'handschlag'
export const appRole = 'handschlag_app'
export const authRole = 'handschlag_auth'

export type Db = {
  readonly pool: pg.Pool
  readonly kysely: Kysely<Tables>
  /** For a connection that is kept for longer than any request, such as one that listens. */
  readonly keep: (connection: pg.PoolClient) => void
  readonly close: () => Promise<void>
}

/** A running transaction. It offers every query Kysely knows, and no way to open another connection or transaction. */
export type Tx = Omit<Kysely<Tables>, 'transaction' | 'startTransaction' | 'connection' | 'destroy'>

/** The database did not answer or went away; nothing is known to be wrong with the question. */
export class DatabaseGone extends Error {
  override readonly name = 'DatabaseGone'
}

/** Others kept changing the same rows; all attempts lost. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy'
}

export class DiskFull extends Error {
  override readonly name = 'DiskFull'
}

const { builtins } = pg.types

type TypeId = Parameters<typeof pg.types.getTypeParser>[0]

/** `pg` would make a Date in local time of a day and text of a bigint: the first moves days, the second adds by joining. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: TypeId, format?: 'text' | 'binary') => {
    if (oid === builtins.DATE) return (text: string) => text
    if (oid === builtins.INT8) return BigInt
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text')
  }) as typeof pg.types.getTypeParser,
}

/**
 * Statement and idle limits in milliseconds: one request must not hold a connection or a lock for longer. PostgreSQL itself keeps
 * the first two; `held` is kept here, for a database that has fallen silent (a cut line, a frozen machine).
 */
const limits = { statement: 30_000, idle: 60_000, connect: 5_000, held: 75_000 }

export function openDb(
  access: DatabaseAccess,
  options: { readonly connections?: number; readonly heldMs?: number; readonly onIdleError?: (error: Error) => void } = {},
): Db {
  const { role, ...config } = access.app
  const settings = [
    ...(role === undefined ? [] : [`set role ${pg.escapeIdentifier(role)}`]),
    `set search_path to ${schemaName}`,
    `set statement_timeout to ${limits.statement}`,
    `set idle_in_transaction_session_timeout to ${limits.idle}`,
    `set timezone to 'UTC'`,
  ].join('; ')
  const pool = new pg.Pool({
    max: options.connections ?? 16,
    connectionTimeoutMillis: limits.connect,
    application_name: 'handschlag',
    types: columnTypes,
    ...config,
    // The pool waits for this promise; when it fails the connection is not handed out, so no query ever runs in a stronger role.
    onConnect: (client) => client.query(settings) as unknown as void,
  })
  // A connection that breaks while idle is dropped by the pool and replaced when next needed.
  pool.on('error', (error) => options.onIdleError?.(error))
  // One that breaks between two queries of a transaction tells its next query; the event itself must not end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const cuts = new Map<pg.PoolClient, NodeJS.Timeout>()
  const keep = (client: pg.PoolClient): void => {
    clearTimeout(cuts.get(client))
    cuts.delete(client)
  }
  pool.on('acquire', (client) => {
    // With a query under way `end` hangs up at once, and whoever waits for the query hears that the connection was terminated.
    const cut = () => void (client as pg.PoolClient & pg.Client).end()
    cuts.set(client, setTimeout(cut, options.heldMs ?? limits.held).unref())
  })
  pool.on('release', (_, client) => keep(client))
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { pool, kysely, keep, close: () => pool.end() }
}

/** Serializable; runs `fn` again when others were faster. `fn` must therefore do nothing but use `tx` and its arguments. */
export const inTransaction = <T>(db: Db, who: Who, fn: (tx: Tx) => Promise<T>): Promise<T> =>
  attempt(db, 'isolation level serializable', who, fn)

/** One consistent view of the rows, without the right to write. */
export const inReading = <T>(db: Db, who: Who, fn: (tx: Tx) => Promise<T>): Promise<T> =>
  attempt(db, 'isolation level repeatable read read only', who, fn)

const attemptsAtMost = 9

async function attempt<T>(db: Db, mode: string, who: Who, fn: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await once(db, mode, who, fn)
    } catch (error) {
      if (!isLostRace(error)) throw named(error)
      if (tried === attemptsAtMost) throw new TooBusy('other transactions kept changing the same rows', { cause: error })
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(400, 5 * 2 ** tried)))
    }
  }
}

const setting = (name: string, value: string | null): string => `set_config('app.${name}', ${pg.escapeLiteral(value ?? '')}, true)`

/** Says to row level security who is asking, until the transaction ends. */
const asking = (who: Who): string =>
  `select ${setting('person', who.person)}, ${setting('cooperation', who.cooperation)}, ${setting('side', who.side)}`

/**
 * The first row of one reading statement that needs no other beside it, in one exchange with the database: sent together, who is
 * asking and the statement are a transaction of their own. `statement` takes no parameters; a value goes in by `pg.escapeLiteral`.
 */
export async function readOne<Row extends pg.QueryResultRow>(db: Db, who: Who, statement: string): Promise<Row | undefined> {
  try {
    const results = (await db.pool.query<Row>(`${asking(who)}; ${statement}`)) as unknown as readonly pg.QueryResult<Row>[]
    return results.at(-1)?.rows[0]
  } catch (error) {
    throw named(error)
  }
}

const once = <T>(db: Db, mode: string, who: Who, fn: (tx: Tx) => Promise<T>): Promise<T> =>
  db.kysely.connection().execute(async (connection) => {
    const opening = `start transaction ${mode}; ${asking(who)}`
    try {
      await connection.executeQuery(CompiledQuery.raw(opening))
      const value = await fn(connection)
      if (isRefusal(value)) {
        await connection.executeQuery(CompiledQuery.raw('rollback'))
        return value
      }
      const committed = await connection.executeQuery<{ command?: string }>(CompiledQuery.raw('commit'))
      // PostgreSQL answers COMMIT with ROLLBACK when a statement failed and somebody swallowed its error.
      if (committed.rows[0]?.command !== 'COMMIT')
        throw new Error('the transaction had failed before its commit; an error inside was swallowed')
      return value
    } catch (error) {
      // A connection that cannot roll back is broken; the pool drops broken connections by itself.
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined)
      throw error
    }
  })

const isRefusal = (value: unknown): boolean => typeof value === 'object' && value !== null && 'ok' in value && value.ok === false

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** serialization_failure, deadlock_detected */
const isLostRace = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error))

const goneCodes = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '25P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const goneWords = [
  'is not currently accepting connections',
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
]

export const isDatabaseGone = (error: unknown): boolean =>
  error instanceof DatabaseGone ||
  goneCodes.has(codeOf(error)) ||
  codeOf(error).startsWith('08') ||
  (error instanceof Error && goneWords.some((words) => error.message.includes(words)))

/** Gives what can happen to any query its name; everything else is passed on as it is. */
function named(error: unknown): unknown {
  if (isDatabaseGone(error)) return new DatabaseGone('the database is not reachable', { cause: error })
  if (codeOf(error) === '53100') return new DiskFull('the disk of the database is full', { cause: error })
  return error
}
