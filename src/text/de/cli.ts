import type { CliWords, CommandName } from '../cli.ts'
import { fewOf } from '../few-of.ts'
import { toolsFor } from '../tools.ts'

const options = `Optionen:
  --json         Ausgabe für Programme
  --lang de|en   Sprache; ohne Angabe nach LANG, sonst Deutsch
  --help         diese Hilfe`

const help: Readonly<Record<CommandName, string>> = {
  check: `handschlag check DATEI

Prüft eine Vereinbarung: Welche Fälle sind nicht geregelt, welche verschieden, welche Regeln wirken nie?

${options}

Ende: 0 in Ordnung, 1 etwas ist offen oder widersprüchlich, 2 die Datei ist nicht lesbar.`,
  decide: `handschlag decide DATEI ENTSCHEIDUNG [TATSACHE=WERT ...]

Was gilt in diesem Fall, nach welcher Regel, und welche Regeln treten zurück?
Enthält die Datei mehrere Fassungen, bestimmt der Tag des Ankers die Fassung.

Werte:
  bringer=a                  eine Möglichkeit, oder eine Partei mit Kennung oder Namen
  "orderValue=48.000 EUR"    eine Zahl mit ihrer Einheit
  end=2027-06-30             der Tag eines Ereignisses, zusammen mit --on
  end=notYet, "end=ago 3"    noch nicht geschehen; vor drei Monaten (oder Tagen)
  "parts=done 3"             geschehen nach 3 Tagen; ebenso open, silent
  bringer=a|b                strittig
  bringer=unproven           gefragt, aber nicht bewiesen
  bringer=?                  nicht bekannt, wie weggelassen
  order=2027-03-01           der Tag eines Ankers, in einer Datei mit mehreren Fassungen

Optionen:
  --on TAG       Tag des Falls, zum Beispiel 2027-09-01
${options.slice(options.indexOf('\n') + 1)}

Ende: 0 Antwort oder Rückfrage, 1 Lücke oder Widerspruch, 2 die Eingabe ist nicht lesbar.`,
  print: `handschlag print DATEI -o AUSGABE.pdf

Druckt den Vertrag als PDF. Anlagen: was offen ist, und eine Beispielrechnung, wenn die Verteilung ganz
aus dem Themenkatalog stammt. Gleiche Datei, Sprache und gleicher Tag ergeben dieselben Bytes.

Optionen:
  -o DATEI       wohin geschrieben wird
  --on TAG       Tag, der auf jeder Seite steht; ohne Angabe der erste Tag der Fassung, sonst heute
${options.slice(options.indexOf('\n') + 1)}

Ende: 0 geschrieben, 2 nicht lesbar oder nicht schreibbar.`,
  schema: `handschlag schema

Gibt das JSON Schema des Formats handschlag/agreement@1 aus.

${options}`,
  rehearse: `handschlag rehearse DATEI

Spielt die Ernstfälle der Bibliothek durch: Welche beantwortet die Vereinbarung?

Optionen:
  --on TAG       Tag der Fälle
${options.slice(options.indexOf('\n') + 1)}

Ende: 0 alles beantwortet, 1 etwas ist offen oder widersprüchlich, 2 die Datei ist nicht lesbar.`,
  catalogue: `handschlag catalogue

Zeigt, was der Themenkatalog fragt, entscheidet und durchspielt. Mit --json stehen alle Kennungen darin.

${options}`,
}

const day = (text: string): string => toolsFor('de', []).day(text)

const counted = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`)

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Es gibt sie nicht.',
  EACCES: 'Der Zugriff ist nicht erlaubt.',
  EISDIR: 'Das ist ein Ordner.',
  EFBIG: 'Sie ist zu groß.',
  EILSEQ: 'Sie ist kein Text in UTF-8.',
  ENOSPC: 'Der Speicherplatz ist voll.',
}

export const cliWords: CliWords = {
  overview: `handschlag BEFEHL

  check DATEI                                    was offen oder widersprüchlich ist
  decide DATEI ENTSCHEIDUNG [TATSACHE=WERT ...]  was in einem Fall gilt
  print DATEI -o AUSGABE.pdf                     der Vertrag als PDF
  rehearse DATEI                                 Ernstfälle durchspielen
  schema                                         JSON Schema des Formats
  catalogue                                      Themen, Fragen und Ernstfälle des Katalogs

Mehr zu einem Befehl: handschlag BEFEHL --help`,
  help,
  usage: (command) => `Aufruf: ${help[command].slice(0, help[command].indexOf('\n'))}\nMehr mit: handschlag ${command} --help`,
  unknownCommand: (found, known) => `Den Befehl „${found}“ gibt es nicht. Möglich: ${known.join(', ')}.`,
  unknownOption: (found) => `Die Option „${found}“ gibt es nicht.`,
  topicCounts: (questions, decisions) =>
    `${counted(questions, '1 Frage', 'Fragen')}, ${counted(decisions, '1 Entscheidung', 'Entscheidungen')}`,
  catalogueCounts: ({ topics, questions, decisions, clauses, lints, scenarios }) =>
    `${topics} Themen, ${questions} Fragen, ${decisions} Entscheidungen, ${clauses} Klauseln, ${lints} Hinweise, ${scenarios} Ernstfälle.`,
  badLanguage: (found) => `Die Sprache „${found}“ gibt es nicht. Möglich: de, en.`,
  badDay: (found) => `„${found}“ ist kein Tag. Schreiben Sie ihn so: 2027-06-30.`,
  cannotRead: (file, code) => `Die Datei „${file}“ lässt sich nicht lesen. ${reasons[code] ?? code}`,
  cannotWrite: (file, code) =>
    `Die Datei „${file}“ lässt sich nicht schreiben. ${code === 'ENOENT' ? 'Den Ordner gibt es nicht.' : (reasons[code] ?? code)}`,
  severity: { error: 'Offen', warning: 'Warnung', info: 'Hinweis' },
  contradictory: 'Widersprüchlich',
  furtherRegions: (count) => `Dasselbe gilt in ${counted(count, 'einer weiteren Gruppe', 'weiteren Gruppen')} von Fällen.`,
  checked: ({ errors, warnings, infos }, atLeast) => {
    const rest = [
      ...(warnings > 0 ? [counted(warnings, 'eine Warnung', 'Warnungen')] : []),
      ...(infos > 0 ? [counted(infos, 'ein Hinweis', 'Hinweise')] : []),
    ].join(' und ')
    const open =
      errors === 0
        ? 'Nichts ist offen oder widersprüchlich.'
        : errors === 1
          ? 'Ein Punkt ist zu klären.'
          : `${errors} Punkte sind zu klären.`
    return `${atLeast ? 'Mindestens: ' : ''}${open}${rest === '' ? '' : ` Dazu ${rest}.`}`
  },
  unknownDecision: (found, known) => `Die Entscheidung „${found}“ gibt es in dieser Vereinbarung nicht. Möglich: ${fewOf(known)}`,
  unknownFact: (found, known) => `Die Tatsache „${found}“ gibt es in dieser Vereinbarung nicht. Möglich: ${fewOf(known)}`,
  notAnAssignment: (found) => `„${found}“ ist keine Angabe. Schreiben Sie TATSACHE=WERT.`,
  factTwice: (fact) => `„${fact}“ ist zweimal angegeben. Strittiges schreiben Sie so: ${fact}=eines|anderes.`,
  badValue: {
    noSuchValue: (fact, found, possible) => `„${found}“ ist kein Wert von „${fact}“. Möglich ist zum Beispiel: ${fewOf(possible)}`,
    dayWithoutOn: (fact, found) => `Zu „${fact}=${found}“ fehlt der Tag des Falls. Ergänzen Sie zum Beispiel --on ${found.trim()}.`,
    dayForOther: (fact, found, possible) =>
      `„${fact}“ hat keinen Tag, „${found}“ passt nicht. Möglich ist zum Beispiel: ${fewOf(possible)}`,
    ambiguousNumber: (fact, found) =>
      `Bei „${fact}=${found}“ ist nicht klar, was das Trennzeichen bedeutet. Schreiben Sie 48000 oder 48.000.`,
  },
  rule: 'So ist es vereinbart:',
  defeated: 'Das tritt hier zurück:',
  because: 'Davor ist entschieden:',
  assumed: 'Nicht bewiesen, deshalb angenommen:',
  possible: 'Je nachdem:',
  missing: 'Das hängt noch davon ab:',
  branch: (when, outcome) => `Wenn ${when}: ${outcome}`,
  end: {
    answer: 'Das ist geregelt.',
    gap: 'Dazu ist nichts vereinbart.',
    conflict: 'Dazu ist Verschiedenes vereinbart.',
    unresolvedRole: 'Die Regel nennt hier niemanden.',
  },
  gap: (beneath) =>
    beneath === undefined
      ? 'Dazu ist nichts vereinbart.'
      : `Das lässt sich nicht sagen, denn eine andere Frage ist offen: ${beneath} Dazu ist nichts vereinbart.`,
  conflict: (beneath) =>
    beneath === undefined
      ? 'Dazu ist Verschiedenes vereinbart:'
      : `Das lässt sich nicht sagen, denn zu einer anderen Frage ist Verschiedenes vereinbart: ${beneath}`,
  unresolvedRole: 'Die Regel, die hier gilt, nennt in diesem Fall niemanden:',
  outsideDomain: (what) => `Dieser Wert kommt in der Vereinbarung nicht vor: ${what}`,
  notInForce: (from, until) =>
    `An diesem Tag gilt diese Fassung nicht.${from === undefined ? '' : ` Sie gilt ab ${day(from)}.`}${until === undefined ? '' : ` Ihr letzter Tag ist der ${day(until)}.`}`,
  version: (from) => (from === undefined ? 'Erste Fassung' : `Fassung ab ${day(from)}`),
  versionChecked: (version) => `Geprüft: ${version}. Eine andere Fassung prüfen Sie mit --on TAG.`,
  ruledBy: (versions) =>
    versions.length === 1
      ? `Maßgeblich: ${versions[0]}.`
      : `Welche Fassung maßgeblich ist, macht hier keinen Unterschied: ${versions.join('; ')}.`,
  disputedVersion: (anchor) =>
    `Die Fassungen sagen Verschiedenes. Es kommt auf den Tag „${anchor}“ an: ${anchor === 'case' ? '--on TAG' : `${anchor}=TAG, dazu --on TAG`}.`,
  noVersion: (anchor, when, first) =>
    `${when === undefined ? `Am Tag „${anchor}“` : `Am ${day(when)}`} gilt keine Fassung dieser Vereinbarung.${first === undefined ? '' : ` Die erste beginnt am ${day(first)}.`}`,
  otherAnchor: (question, anchor, there) =>
    `${question} Dafür ist an sich der Tag „${anchor}“ vereinbart; ein Fall hat aber nur eine Fassung.${there === undefined ? '' : ` Zum Vergleich, ${there.version}: ${there.answer}`}`,
  excluded: (because) => `Dieser Fall war ausgeschlossen worden: ${because}`,
  written: (file, open, archival) =>
    `Geschrieben: ${file}${open === 0 ? '' : `, mit ${counted(open, 'einem offenen Punkt', 'offenen Punkten')} als Anlage`}.${archival ? '' : ' Ein Schriftzeichen ist in keiner Schrift enthalten; die Datei ist deshalb nicht für die Langzeitarchivierung geeignet.'}`,
  rendererMissing: 'Auf diesem Rechner lassen sich keine PDF-Dateien erzeugen: Für sein Betriebssystem gibt es den Satz-Baustein nicht.',
  rendererFailed: (reason) => `Das PDF ließ sich nicht erzeugen: ${reason}`,
  rehearsed: { answered: 'geregelt', open: 'offen', contradictory: 'widersprüchlich', notAsked: 'nicht behandelt' },
  rehearsal: (answered, all) => `${answered} von ${all} Ernstfällen sind geregelt.`,
}
