import { isPlainDate } from '#core/shared/day.ts'
import { assert } from '#core/shared/assert.ts'
import { run } from './run.ts'

/**
 * `handschlag check FILE` and its siblings: an agreement checked, asked, printed and rehearsed, without server and database.
 * See docs/cli.md. Here the program meets the machine; everything else is given to `run`.
 */
const { LC_ALL, LC_MESSAGES, LANG } = process.env
const today = Temporal.Now.plainDateISO().toString()
assert(isPlainDate(today), 'today is a day')

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on('error', () => process.exit())

const { exit, out, err } = await run(process.argv.slice(2), LC_ALL ?? LC_MESSAGES ?? LANG ?? '', today)
if (out !== undefined) process.stdout.write(out)
if (err !== undefined) process.stderr.write(`${err}\n`)
process.exitCode = exit
