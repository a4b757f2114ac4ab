import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startDatabase } from '#server/database/supervise.ts'
import { openDb } from '#server/db.ts'
import { migrate } from '#server/migrate.ts'
import { populate, startApp } from './house.ts'

/** A server with its own embedded database in the folder given, made to be killed: see kill.test.ts. */
const folder = process.argv[2] ?? ''
const database = await startDatabase(folder, { report: () => undefined })
await migrate(database.access.owner)
const db = openDb(database.access)
const file = join(folder, 'people.json')
if (!existsSync(file)) writeFileSync(file, JSON.stringify(await populate(db)))
const { url } = await startApp(db)
process.stdout.write(`${JSON.stringify({ url, ...(JSON.parse(readFileSync(file, 'utf8')) as object) })}\n`)
