import { sql } from 'kysely'
import { type Db, inReading, nobody } from '../db.ts'

/** When the newest leaf of any cooperation was recorded; null before the first. */
export async function newestRecord(db: Db): Promise<Date | null> {
  const { rows } = await inReading(db, nobody, (tx) => sql<{ at: Date | null }>`select newest_record() as at`.execute(tx))
  return rows[0]?.at ?? null
}
