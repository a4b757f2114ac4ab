import { existsSync, readFileSync } from 'node:fs'

/** What PostgreSQL says of a cluster that it cannot read; its own hints ("initdb") would destroy what is left of it. */
const damaged =
  /could not find the database system|is not a valid data directory|does not contain valid data|PG_CONTROL_VERSION|incorrect checksum in control file|valid checkpoint record|checkpoint record|could not (?:open|read) (?:file|directory) |could not access status of transaction|startup process .* was terminated|PANIC/

/**
 * Why PostgreSQL ended at its start, as a sentence with what to do. `reason` is the exit code or signal, `log` the file that it
 * writes.
 */
export function whyNotStarted(reason: string, log: string, cluster: string): string {
  const said = lastLines(log)
  const whole = existsSync(log) ? ` The whole log: ${log}.` : ''
  const quoted = said === '' ? '' : ` PostgreSQL says: "${short(said)}".`
  if (/No space left on device/.test(said))
    return `The disk of ${cluster} is full, so the database cannot start. Make room there and start again; nothing that was saved is lost.${whole}`
  if (/Permission denied|has wrong ownership|has invalid permissions/.test(said)) {
    return `The database may not read its own files in ${cluster}. They must belong to the user that runs it, and nobody else may enter the folder (mode 0700); a copy must keep owners and rights.${quoted}${whole}`
  }
  if (damaged.test(said)) {
    return `The database in ${cluster} is damaged or not complete. Do not change anything in it; put the last back-up in the place of the data folder (docs/operating.md, "Back up and restore").${quoted}${whole}`
  }
  return `PostgreSQL did not start (${reason}).${quoted}${whole}`
}

/** The end of the log, for a report while all goes on. */
export const lastWords = (log: string): string => {
  const said = lastLines(log)
  return said === '' ? 'It left no log.' : `Its log ends with "${short(said)}".`
}

/** What it said since its last start, without time, process and hints; its complaints only, when there are some. */
function lastLines(log: string): string {
  if (!existsSync(log)) return ''
  const lines = readFileSync(log, 'utf8').trim().split('\n').slice(-2000)
  const start = lines.findLastIndex((line) => line.includes('starting PostgreSQL'))
  const recent = lines
    .slice(Math.max(0, start))
    .filter((line) => !/\bHINT: |the database system is (?:starting up|shutting down|not yet accepting)/.test(line))
    .map((line) => line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \S+ (?:\[\d+\] )?/, ''))
  const complaints = recent.filter((line) => !line.startsWith('LOG:'))
  return (complaints.length > 0 ? complaints : recent).slice(-4).join(' ')
}

const short = (text: string): string => (text.length > 400 ? `... ${text.slice(-400)}` : text)
