import { constantName } from '../constants.ts'
import type { HealthWords } from '../health.ts'

const well = (detail: string) => ({ detail, mend: '' })
const number = new Intl.NumberFormat('en-GB')

export const health: HealthWords = {
  names: {
    database: 'Database',
    migrations: 'Tables',
    disk: 'Disk space',
    mail: 'E-mail',
    fonts: 'Fonts',
    pdf: 'PDF',
    clock: 'Clock',
    constants: 'Numbers with validity',
  },
  details: {
    databaseReachable: ({ version }) => well(`PostgreSQL ${version} answers.`),
    databaseGone: () => ({
      detail: 'The database does not answer.',
      mend: 'Look into database/log in the data folder and restart Handschlag. With a database of your own: check that it runs and that DATABASE_URL is right.',
    }),
    migrationsCurrent: ({ count }) =>
      well(count === 1 ? 'The tables are up to date (1 step).' : `The tables are up to date (${count} steps).`),
    migrationsBehind: ({ missing }) => ({
      detail: missing === 1 ? 'The tables lack one step.' : `The tables lack ${missing} steps.`,
      mend: 'Restart Handschlag; it catches up when it starts.',
    }),
    diskEnough: ({ freeMegabytes }) => well(`${number.format(freeMegabytes)} MB are free in the data folder.`),
    diskLow: ({ freeMegabytes, neededMegabytes }) => ({
      detail: `Only ${number.format(freeMegabytes)} MB are left in the data folder.`,
      mend: `Make room: at least ${number.format(neededMegabytes)} MB should be free, or soon nothing can be saved.`,
    }),
    mailOutbox: () => well('No mail server is set up. E-mails appear on the page “Outbox”.'),
    mailReachable: ({ host }) => well(`The mail server ${host} can be reached.`),
    mailUnreachable: ({ host }) => ({
      detail: `The mail server ${host} does not accept a connection.`,
      mend: 'Check SMTP_URL: name, port, user and password. Without SMTP_URL, e-mails appear in the outbox.',
    }),
    fontsPresent: ({ count }) => well(`All ${count} font files for PDF are there.`),
    fontsMissing: ({ files }) => ({
      detail: `Font files for PDF are missing: ${files.join(', ')}.`,
      mend: 'Run “npm ci” and restart Handschlag.',
    }),
    pdfRenders: ({ milliseconds }) => well(`A sample document was ready after ${number.format(milliseconds)} ms.`),
    pdfFails: () => ({
      detail: 'A sample document could not be made into a PDF.',
      mend: 'Run “npm ci”. If the PDF renderer does not exist for this system, run Handschlag on Linux (x64).',
    }),
    clockRight: () => well('The clocks of the server and of the database agree.'),
    clockDiffers: ({ seconds }) => ({
      detail: `The clocks of the server and of the database differ by ${number.format(seconds)} seconds.`,
      mend: 'Let both machines set their clocks over the network (NTP).',
    }),
    clockBehindRecords: ({ seconds }) => ({
      detail: `The server’s clock is slow: the newest record lies ${number.format(seconds)} seconds in the future.`,
      mend: 'Set the clock, best over the network (NTP), before work goes on.',
    }),
    constantsHold: ({ count }) => well(`All ${count} numbers from law and practice are checked.`),
    constantsToCheck: ({ constants }) => ({
      detail: `To be checked: ${constants.map(({ id, standing }) => `${constantName('en', id)} (${standing === 'outOfDate' ? 'expired' : 'due for checking'})`).join(', ')}.`,
      mend: 'Look up the value of today and write it into the file CONSTANTS_FILE; docs/operating.md says how. Until then, notes that name this number say that it is unchecked.',
    }),
    unknownWithoutDatabase: () => ({ detail: 'This cannot be told without the database.', mend: 'Mend the database first.' }),
    checkFailed: () => ({ detail: 'The check itself failed.', mend: 'Look into the server’s log and restart Handschlag.' }),
  },
}
