import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp } from '#server/database/backup.ts'
import { CannotStart } from '#server/database/cannot-start.ts'

// npm run backup -- FOLDER [--data FOLDER]: a copy of the data folder that can be started on, also while Handschlag runs.

try {
  const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
  const [target] = positionals
  if (target === undefined || positionals.length > 1) throw new CannotStart('Say where to: npm run backup -- FOLDER [--data FOLDER]')
  const copy = resolve(target)
  const { running, bytes } = await backUp(resolve(values.data ?? process.env['HANDSCHLAG_DATA'] ?? 'data'), copy)
  console.log(`${Math.ceil(bytes / 1_000_000)} MB copied to ${copy}${running ? ', while Handschlag ran' : ''}.`)
  console.log(`To try the copy: npm start -- --data ${JSON.stringify(copy)} --port 7171`)
} catch (error) {
  const known =
    error instanceof CannotStart || (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  console.error(known ? `No copy was made. ${error.message}` : error)
  process.exitCode = 1
}
