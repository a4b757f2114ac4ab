import { statfs } from 'node:fs/promises'
import { sql } from 'kysely'
import { type Db, inReading, isDatabaseGone, nobody } from '../db.ts'
import { readMigrations } from '../migrate.ts'
import type { HealthCheck } from './check.ts'

export const databaseCheck = (db: Db): HealthCheck => ({
  name: 'database',
  run: async () => {
    try {
      const { rows } = await inReading(db, nobody, (tx) =>
        sql<{ version: string }>`select current_setting('server_version') as version`.execute(tx),
      )
      return { check: 'database', ok: true, code: 'databaseReachable', version: rows[0]?.version.split(' ')[0] ?? '' }
    } catch {
      return { check: 'database', ok: false, code: 'databaseGone' }
    }
  },
})

export const migrationsCheck = (db: Db): HealthCheck => {
  const known = readMigrations()
  return {
    name: 'migrations',
    run: async () => {
      try {
        const done = await inReading(db, nobody, (tx) => tx.selectFrom('migration').select(['number', 'sha256']).execute())
        const missing = known.filter(({ number, sha256 }) => !done.some((row) => row.number === number && row.sha256 === sha256)).length
        return missing === 0
          ? { check: 'migrations', ok: true, code: 'migrationsCurrent', count: done.length }
          : { check: 'migrations', ok: false, code: 'migrationsBehind', missing }
      } catch (error) {
        if (isDatabaseGone(error)) return { check: 'migrations', ok: false, code: 'unknownWithoutDatabase' }
        throw error
      }
    },
  }
}

const neededMegabytes = 500

export const diskCheck = (folder: string): HealthCheck => ({
  name: 'disk',
  run: async () => {
    const { bavail, bsize } = await statfs(folder)
    const freeMegabytes = Math.floor((bavail * bsize) / 1_000_000)
    return freeMegabytes >= neededMegabytes
      ? { check: 'disk', ok: true, code: 'diskEnough', freeMegabytes }
      : { check: 'disk', ok: false, code: 'diskLow', freeMegabytes, neededMegabytes }
  },
})

/**
 * Both clocks within two seconds, and none behind what was already recorded: deadlines and the order of evidence hang on it.
 * `newest` names a query for the newest instant on record.
 */
export const clockCheck = (db: Db, newest: (db: Db) => Promise<Date | null>): HealthCheck => ({
  name: 'clock',
  run: async () => {
    try {
      const before = Date.now()
      const { rows } = await inReading(db, nobody, (tx) => sql<{ now: Date }>`select clock_timestamp() as now`.execute(tx))
      const after = Date.now()
      const theirs = rows[0]?.now.getTime() ?? after
      const apart = Math.max(0, before - theirs, theirs - after) / 1000
      if (apart > 2) return { check: 'clock', ok: false, code: 'clockDiffers', seconds: Math.round(apart) }
      const ahead = ((await newest(db))?.getTime() ?? 0) - Date.now()
      if (ahead > 2000) return { check: 'clock', ok: false, code: 'clockBehindRecords', seconds: Math.round(ahead / 1000) }
      return { check: 'clock', ok: true, code: 'clockRight' }
    } catch (error) {
      if (isDatabaseGone(error)) return { check: 'clock', ok: false, code: 'unknownWithoutDatabase' }
      throw error
    }
  },
})
