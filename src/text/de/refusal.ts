import type { RefusalWords } from '../refusal.ts'
import { accessRefusals } from './access.ts'
import { negotiationRefusals } from './negotiation-refusal.ts'
import { sheetRefusals } from './sheet-refusal.ts'

export const refusals: RefusalWords = {
  ...accessRefusals,
  ...negotiationRefusals,
  ...sheetRefusals,
  notSignedIn: () => 'Bitte melden Sie sich zuerst an.',
  notAllowed: () => 'Das steht Ihrer Rolle in dieser Kooperation nicht offen.',
  notFound: () => 'Das gibt es hier nicht, oder es ist nicht für Sie bestimmt.',
  invalidInput: ({ issues }) =>
    issues[0] === undefined
      ? 'Die Angaben passen nicht zu dem, was hier erwartet wird.'
      : `Die Angaben passen nicht: ${issues[0].path === '' ? '' : `${issues[0].path}: `}${issues[0].problem}`,
  notJson: () => 'Die Anfrage ist kein gültiges JSON.',
  notHttp: () => 'Was hier ankam, ist keine gültige HTTP-Anfrage.',
  tooLarge: ({ limitBytes }) => `Das ist zu groß. Erlaubt sind hier höchstens ${Math.floor(limitBytes / 1024)} KB.`,
  tooManyRequests: ({ waitSeconds }) =>
    `Das waren zu viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in ${waitSeconds === 1 ? 'einer Sekunde' : `${waitSeconds} Sekunden`} noch einmal.`,
  foreignOrigin: () => 'Die Anfrage kam von einer fremden Seite und wurde deshalb nicht ausgeführt.',
  tooBusy: () => 'Gerade ändern mehrere Personen dasselbe. Es wurde nichts gespeichert; bitte versuchen Sie es noch einmal.',
  databaseGone: () =>
    'Die Datenbank ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal; was schon bestätigt wurde, bleibt erhalten.',
  diskFull: () =>
    'Der Speicherplatz des Servers ist voll. Es wurde nichts gespeichert; bitte sagen Sie der Person Bescheid, die den Server betreibt.',
  shuttingDown: () => 'Der Server wird gerade neu gestartet. Bitte versuchen Sie es gleich noch einmal.',
  noPdfRenderer: () => 'Auf diesem Server lassen sich keine PDF-Dateien erzeugen. Den Vertrag lesen Sie hier am Bildschirm.',
  pdfFailed: () =>
    'Das PDF ließ sich gerade nicht erzeugen. Bitte versuchen Sie es noch einmal; den Vertrag lesen Sie so lange hier am Bildschirm.',
  internal: ({ id }) => `Hier ist uns ein Fehler unterlaufen. Er ist unter der Nummer ${id} im Protokoll des Servers vermerkt.`,
}
