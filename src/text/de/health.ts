import { constantName } from '../constants.ts'
import type { HealthWords } from '../health.ts'

const well = (detail: string) => ({ detail, mend: '' })
const number = new Intl.NumberFormat('de-DE')

export const health: HealthWords = {
  names: {
    database: 'Datenbank',
    migrations: 'Tabellen',
    disk: 'Speicherplatz',
    mail: 'E-Mail',
    fonts: 'Schriften',
    pdf: 'PDF',
    clock: 'Uhr',
    constants: 'Zahlen mit Gültigkeit',
  },
  details: {
    databaseReachable: ({ version }) => well(`PostgreSQL ${version} antwortet.`),
    databaseGone: () => ({
      detail: 'Die Datenbank antwortet nicht.',
      mend: 'Sehen Sie in das Protokoll database/log im Datenordner und starten Sie Handschlag neu. Bei einer eigenen Datenbank: Prüfen Sie, ob sie läuft und DATABASE_URL stimmt.',
    }),
    migrationsCurrent: ({ count }) =>
      well(
        count === 1
          ? 'Die Tabellen sind auf dem neuesten Stand (1 Schritt).'
          : `Die Tabellen sind auf dem neuesten Stand (${count} Schritte).`,
      ),
    migrationsBehind: ({ missing }) => ({
      detail: missing === 1 ? 'Den Tabellen fehlt ein Schritt.' : `Den Tabellen fehlen ${missing} Schritte.`,
      mend: 'Starten Sie Handschlag neu; beim Start wird nachgeholt, was fehlt.',
    }),
    diskEnough: ({ freeMegabytes }) => well(`Im Datenordner sind ${number.format(freeMegabytes)} MB frei.`),
    diskLow: ({ freeMegabytes, neededMegabytes }) => ({
      detail: `Im Datenordner sind nur noch ${number.format(freeMegabytes)} MB frei.`,
      mend: `Schaffen Sie Platz: Es sollten mindestens ${number.format(neededMegabytes)} MB frei sein, sonst kann bald nichts mehr gespeichert werden.`,
    }),
    mailOutbox: () => well('Es ist kein Mailserver eingerichtet. E-Mails erscheinen auf der Seite „Postausgang“.'),
    mailReachable: ({ host }) => well(`Der Mailserver ${host} ist erreichbar.`),
    mailUnreachable: ({ host }) => ({
      detail: `Der Mailserver ${host} nimmt keine Verbindung an.`,
      mend: 'Prüfen Sie SMTP_URL: Name, Port, Benutzer und Kennwort. Ohne SMTP_URL erscheinen E-Mails im Postausgang.',
    }),
    fontsPresent: ({ count }) => well(`Alle ${count} Schriftdateien für PDF sind da.`),
    fontsMissing: ({ files }) => ({
      detail: `Für PDF fehlen Schriftdateien: ${files.join(', ')}.`,
      mend: 'Führen Sie „npm ci“ aus und starten Sie Handschlag neu.',
    }),
    pdfRenders: ({ milliseconds }) => well(`Ein Probedokument war nach ${number.format(milliseconds)} ms fertig.`),
    pdfFails: () => ({
      detail: 'Ein Probedokument ließ sich nicht als PDF setzen.',
      mend: 'Führen Sie „npm ci“ aus. Fehlt der PDF-Satz für dieses System, dann betreiben Sie Handschlag unter Linux (x64).',
    }),
    clockRight: () => well('Die Uhren des Servers und der Datenbank stimmen überein.'),
    clockDiffers: ({ seconds }) => ({
      detail: `Die Uhren des Servers und der Datenbank liegen ${number.format(seconds)} Sekunden auseinander.`,
      mend: 'Lassen Sie beide Rechner ihre Uhr über das Netz stellen (NTP).',
    }),
    clockBehindRecords: ({ seconds }) => ({
      detail: `Die Uhr des Servers geht nach: Der neueste Eintrag liegt ${number.format(seconds)} Sekunden in der Zukunft.`,
      mend: 'Stellen Sie die Uhr, am besten über das Netz (NTP), bevor weiter gearbeitet wird.',
    }),
    constantsHold: ({ count }) => well(`Alle ${count} Zahlen aus Gesetz und Praxis sind geprüft.`),
    constantsToCheck: ({ constants }) => ({
      detail: `Nachzuprüfen: ${constants.map(({ id, standing }) => `${constantName('de', id)} (${standing === 'outOfDate' ? 'abgelaufen' : 'Prüftag erreicht'})`).join(', ')}.`,
      mend: 'Sehen Sie den heutigen Wert nach und tragen Sie ihn in die Datei CONSTANTS_FILE ein; wie, steht in docs/operating.md. Bis dahin steht an Hinweisen, die diese Zahl nennen, dass sie ungeprüft ist.',
    }),
    unknownWithoutDatabase: () => ({
      detail: 'Das lässt sich ohne die Datenbank nicht feststellen.',
      mend: 'Bringen Sie zuerst die Datenbank in Ordnung.',
    }),
    checkFailed: () => ({
      detail: 'Die Prüfung selbst ist gescheitert.',
      mend: 'Sehen Sie in das Protokoll des Servers und starten Sie Handschlag neu.',
    }),
  },
}
