import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { others } from '../others.ts'

const kinds = ['nameLogo', 'facts', 'figures'] as const

/** What may be shown, in its own order; a pair is not joined to the next by another "und". */
const shown = (items: readonly string[], t: Tools): string => {
  const named = items.includes('nameLogo') ? `Name und Zeichen ${others(t).of}` : ''
  const told = ['facts', 'figures'].filter((each) => items.includes(each))
  const rest =
    told.length === 0 ? '' : `${told.map((each) => (each === 'facts' ? 'Tatsachen' : 'Zahlen')).join(' und ')} zur Zusammenarbeit`
  return [named, rest].filter((part) => part !== '').join(' sowie ')
}

const approved = (t: Tools): string => `${others(t).who} die genaue Fassung in Textform freigegeben ${others(t).verb('hat', 'haben')}`

export const publicity: CatalogueTopics['publicity'] = {
  heading: 'Öffentliche Berichte',
  questions: {
    'publicity.form': {
      title: 'Wer muss zustimmen, bevor etwas über die Zusammenarbeit veröffentlicht wird?',
      short: 'Freigabe',
      why: 'Ein Bericht nützt allen, solange er stimmt und niemanden bloßstellt. Was einmal öffentlich ist, lässt sich nicht zurückholen.',
      example: (t) => `${t.b} veröffentlicht einen Projektbericht mit dem Zeichen von ${t.a} und einer Umsatzzahl.`,
      usual:
        'Üblich ist, dass nichts erscheint, bevor alle die genaue Fassung freigegeben haben. Was veröffentlicht ist, ist kein Geschäftsgeheimnis mehr (§\u00a02 GeschGehG).',
      options: {
        perItem: { label: 'Alle, jedes Mal', includes: 'Freigegeben wird die genaue Fassung.' },
        categories: { label: 'Einiges ist vorab frei', includes: 'Für alles andere stimmen alle zu.' },
        never: { label: 'Es wird nichts veröffentlicht' },
      },
    },
    'publicity.free': {
      title: 'Was darf jede Partei ohne weitere Freigabe zeigen?',
      short: 'Vorab frei',
      why: 'Kleine Dinge sollen nicht an einer Freigabe hängen.',
      example: (t) => `${t.b} setzt das Zeichen von ${t.a} auf die eigene Website und schreibt: unser Partner.`,
      options: {
        nameLogo: { label: 'Name und Zeichen', includes: 'Als Hinweis auf die Zusammenarbeit.' },
        facts: { label: 'Tatsachen', includes: 'Dass und worin zusammengearbeitet wird.' },
        figures: { label: 'Zahlen', includes: 'Etwa Umfang oder Dauer gemeinsamer Projekte.' },
      },
    },
    'publicity.silence': {
      title: 'Was gilt, wenn auf die Bitte um Freigabe niemand antwortet?',
      short: 'Keine Antwort',
      why: 'Ein Termin für die Veröffentlichung wartet nicht.',
      example: (t) => `${t.a} bittet am Montag, am Freitag ist Redaktionsschluss, ${t.b} ist im Urlaub.`,
      options: {
        no: { label: 'Schweigen heißt nein' },
        yes: { label: 'Schweigen heißt nach einer Frist ja' },
      },
    },
    'publicity.silenceDays': {
      title: 'Wie viele Tage wird auf die Freigabe gewartet?',
      short: 'Frist der Freigabe',
      why: 'Gezählt ab dem Tag, an dem die genaue Fassung angekommen ist.',
      example: (t) => `${t.a} schickt am 1. Juni einen Text. Nach zehn Tagen ohne Antwort gilt, was hier vereinbart ist.`,
    },
    'publicity.persons': {
      title: 'Was gilt für Zitate und Fotos von Menschen in einem Bericht?',
      short: 'Menschen',
      why: 'Das Unternehmen kann nicht für seine Leute zustimmen.',
      example: (t) => `Ein Foto zeigt eine Mitarbeiterin von ${t.b}, die inzwischen gegangen ist.`,
      usual: 'Namen und Bilder sind personenbezogene Daten; eine Einwilligung kann für die Zukunft widerrufen werden (Art.\u00a07 DSGVO).',
      options: {
        consent: { label: 'Zusätzlich willigt die Person ein', includes: 'In Textform, für diese Verwendung.' },
        approvalOnly: { label: 'Die Freigabe der Parteien genügt', includes: 'Jede Partei sorgt selbst für die Einwilligung ihrer Leute.' },
      },
    },
    'publicity.customer': {
      title: 'Darf der Kunde in einem Bericht genannt werden?',
      short: 'Kunde',
      why: 'Der Kunde hat die Vereinbarung nicht unterschrieben.',
      example: 'Ein Bericht nennt die Hafenwerk GmbH, die ihre Lieferanten nicht öffentlich nennt.',
      options: {
        consent: { label: 'Ja, wenn der Kunde zugestimmt hat', includes: 'In Textform, zusätzlich zur Freigabe der Parteien.' },
        never: { label: 'Nein' },
      },
    },
    'publicity.withdrawal': {
      title: 'Kann eine Freigabe zurückgenommen werden?',
      short: 'Rücknahme',
      why: 'Verhältnisse ändern sich: ein Rechtsstreit, ein neuer Name, ein unzufriedener Kunde.',
      example: 'Eine gezeigte Mitarbeiterin kündigt und möchte nicht mehr auf der Website stehen.',
      options: {
        possible: { label: 'Ja, für die Zukunft', includes: 'Gedrucktes muss nicht zurückgeholt werden.' },
        never: { label: 'Nein', includes: 'Eine Freigabe bleibt.' },
      },
    },
    'publicity.withdrawalDays': {
      title: 'Binnen wie vieler Tage wird ein Bericht nach der Rücknahme entfernt?',
      short: 'Frist zum Entfernen',
      why: 'Gezählt ab dem Tag, an dem die Rücknahme angekommen ist.',
      example: 'Rücknahme am 1. März, sieben Tage: Ab dem 9. März darf nichts mehr zu sehen sein.',
    },
    'publicity.late': {
      title: 'Was folgt, wenn ein Bericht nach der Rücknahme nicht entfernt wird?',
      short: 'Nicht entfernt',
      why: 'Eine Seite im Netz ist schnell vergessen.',
      example: 'Zwei Wochen nach der Rücknahme steht der Bericht noch im Netz.',
      options: {
        warn: { label: 'Eine Abmahnung mit letzter Frist' },
        talk: { label: 'Ein Gespräch' },
      },
    },
    'publicity.afterEnd': {
      title: 'Was geschieht mit Berichten nach dem Ende der Zusammenarbeit?',
      short: 'Nach dem Ende',
      why: 'Ein Bericht über eine Zusammenarbeit, die es nicht mehr gibt, kann täuschen.',
      example: 'Ein Jahr nach der Trennung findet ein Kunde den Bericht über das gemeinsame Projekt.',
      options: {
        stays: { label: 'Sie bleiben stehen' },
        marked: { label: 'Sie bleiben mit einem Hinweis', includes: 'Etwa: Zusammenarbeit bis 2027.' },
        removed: { label: 'Sie werden entfernt' },
      },
    },
    'publicity.breach': {
      title: 'Was folgt, wenn ohne Freigabe veröffentlicht wird?',
      short: 'Ohne Freigabe',
      why: 'Wer fragt, wartet; wer nicht fragt, ist schneller. Das soll sich nicht lohnen.',
      example: (t) => `${t.a} veröffentlicht die Fallstudie, obwohl ${t.b} Nein gesagt hat.`,
      options: {
        takeDown: { label: 'Entfernen und richtigstellen' },
        ladder: { label: 'Eine Leiter', includes: 'Erst entfernen, bei Wiederholung Kündigungsrecht.' },
        talk: { label: 'Ein Gespräch' },
      },
    },
    'publicity.correctDays': {
      title: 'Binnen wie vieler Tage wird ein Fehler in einem Bericht berichtigt?',
      short: 'Berichtigen',
      why: 'Gezählt ab dem Tag, an dem auf den Fehler hingewiesen wurde.',
      example: 'In der Fallstudie steht eine Ersparnis von 40\u00a0%. Es waren 14\u00a0%.',
    },
    'publicity.correctCost': {
      title: 'Wer trägt die Kosten einer Berichtigung?',
      short: 'Kosten der Berichtigung',
      why: 'Tausend Broschüren sind schnell gedruckt.',
      example: (t) => `Die Zahl kam von ${t.a}, gedruckt hat ${t.b}.`,
      options: {
        supplier: { label: 'Von wem die Angabe stammt' },
        publisher: { label: 'Wer veröffentlicht hat' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'publicity.customerObjects': {
      title: 'Was geschieht, wenn der Kunde einem Bericht nachträglich widerspricht?',
      short: 'Kunde widerspricht',
      why: 'Ein verärgerter Kunde ist teurer als ein Bericht.',
      example: 'Die Hafenwerk GmbH hat eine neue Leitung und will nicht mehr genannt werden.',
      options: {
        remove: { label: 'Der Bericht wird entfernt' },
        anonymise: { label: 'Der Name wird entfernt', includes: 'Der Bericht bleibt.' },
      },
    },
    'publicity.personObjects': {
      title: 'Was geschieht, wenn eine gezeigte Person nicht mehr erscheinen möchte?',
      short: 'Person widerspricht',
      why: 'Eine Einwilligung kann für die Zukunft widerrufen werden.',
      example: (t) => `Eine frühere Mitarbeiterin von ${t.b} will nicht mehr auf dem Foto sein.`,
      options: {
        remove: { label: 'Bild und Zitat werden entfernt' },
        anonymise: { label: 'Sie wird unkenntlich gemacht' },
      },
    },
    'publicity.credit': {
      title: 'Müssen die anderen bei Preisen und Berichten mitgenannt werden?',
      short: 'Mitgenannt',
      why: 'Den Preis haben beide verdient, auf der Bühne stand einer.',
      example: (t) => `${t.a} nimmt einen Preis für das gemeinsame Projekt entgegen und nennt ${t.b} nicht.`,
      options: {
        always: { label: 'Immer' },
        awards: { label: 'Bei Preisen und in der Presse', includes: 'Im eigenen Auftritt nicht.' },
        free: { label: 'Nein' },
      },
    },
  },
  decisions: {
    mayPublish: {
      question: 'Darf das veröffentlicht werden?',
      answer: { yes: 'Ja, es darf veröffentlicht werden.', no: 'Nein, es darf nicht veröffentlicht werden.' },
      when: { yes: 'es veröffentlicht werden darf', no: 'es nicht veröffentlicht werden darf' },
    },
    takeDown: {
      question: 'Muss es wieder entfernt werden?',
      answer: { takeDown: 'Es ist zu entfernen.', noDuty: 'Es muss nicht entfernt werden.' },
      when: { duty: 'es zu entfernen ist', noDuty: 'es nicht entfernt werden muss' },
    },
    takeDownLate: {
      question: 'Welche Folge hat das ausstehende Entfernen?',
      answer: {
        nothing: 'Es folgt nichts.',
        warn: 'Es wird abgemahnt, mit einer letzten Frist.',
        takeDown: 'Die Parteien sprechen miteinander.',
      },
    },
    publishedAfterEnd: {
      question: 'Was geschieht mit dem Bericht nach dem Ende?',
      answer: { stays: 'Er bleibt stehen.', marked: 'Er bleibt mit einem Hinweis stehen.', removed: 'Er wird entfernt.' },
    },
    publicityBreach: {
      question: 'Was folgt aus der Veröffentlichung?',
      answer: {
        nothing: 'Es folgt nichts.',
        takeDown: 'Sie wird entfernt und richtiggestellt.',
        mayEnd: (t) => `Sie wird entfernt und richtiggestellt, und ${others(t).who} ${others(t).verb('darf', 'dürfen')} kündigen.`,
        publicity: 'Die Parteien sprechen miteinander.',
      },
    },
    reportCorrection: {
      question: 'Muss der Fehler berichtigt werden?',
      answer: { correction: 'Der Fehler ist zu berichtigen.', noDuty: 'Es ist nichts zu berichtigen.' },
    },
    correctionCost: {
      question: 'Wer trägt die Kosten der Berichtigung?',
      answer: { party: '{party} trägt die Kosten.', all: 'Alle Parteien zu gleichen Teilen.' },
    },
    thirdObjects: {
      question: 'Was geschieht mit dem Bericht nach dem Widerspruch?',
      answer: {
        stays: 'Er bleibt stehen.',
        remove: 'Was dem Widerspruch entgegensteht, wird entfernt.',
        anonymise: 'Name oder Bild werden unkenntlich gemacht; der Bericht bleibt.',
      },
    },
    mustCredit: {
      question: (t) => `${others(t).verb('Muss', 'Müssen')} ${others(t).who} mitgenannt werden?`,
      answer: { yes: 'Ja; wurde es vergessen, so wird es nachgeholt.', no: 'Nein.' },
    },
  },
  clauses: {
    'publicity.perItem': (_, t) => `${shown(kinds, t)} veröffentlicht eine Partei nur, wenn ${approved(t)}.`,
    'publicity.categories': ({ items }, t) =>
      `Ohne weitere Freigabe darf jede Partei ${shown(items, t)} zeigen.${
        items.length < kinds.length
          ? ` ${shown(
              kinds.filter((each) => !items.includes(each)),
              t,
            )} veröffentlicht sie nur, wenn ${approved(t)}.`
          : ''
      }`,
    'publicity.never': () => 'Keine Partei veröffentlicht etwas über die Zusammenarbeit.',
    'publicity.silence': ({ answer, days }, t) =>
      `Antwortet eine Partei auf die Bitte um Freigabe länger als ${t.quantity(days, 'days')} nicht, so gilt die Freigabe als ${answer === 'yes' ? 'erteilt' : 'nicht erteilt'}. Bis dahin wird nichts veröffentlicht.${answer === 'yes' ? ' Das Schweigen ersetzt keine nötige Einwilligung von Personen oder Kunden.' : ''}`,
    'publicity.persons': (_, t) =>
      `Zitate und Fotos von Menschen werden nur veröffentlicht, wenn ${approved(t)} und die gezeigte oder zitierte Person in Textform eingewilligt hat.`,
    'publicity.persons.approval': (_, t) =>
      `Auch Zitate und Fotos von Menschen dürfen mit der Freigabe ${others(t).of} veröffentlicht werden; jede Partei sorgt für die Einwilligung ihrer Leute.`,
    'publicity.customer': (_, t) => `Ein Kunde wird nur genannt, wenn er in Textform eingewilligt hat und ${approved(t)}.`,
    'publicity.customer.never': () => 'Kunden werden nicht öffentlich genannt.',
    'publicity.withdrawal': ({ days }, t) =>
      `Jede Partei kann ihre Freigabe für die Zukunft zurücknehmen. Wer Angaben über sie veröffentlicht hat, entfernt diese binnen ${t.quantity(days, 'days', 'dative')} nach Zugang der Rücknahme; Gedrucktes muss nicht zurückgeholt werden. Ohne Rücknahme ist nichts zu entfernen; wer zurücknimmt, muss Eigenes nicht entfernen.`,
    'publicity.withdrawal.never': () => 'Eine erteilte Freigabe kann nicht zurückgenommen werden.',
    'publicity.inTime': () => 'Wer rechtzeitig entfernt, hat seine Pflicht erfüllt. Solange die Frist läuft, treten keine Folgen ein.',
    'publicity.late': ({ answer }, t) =>
      `${byOption(answer, {
        warn: `Entfernt eine Partei nicht rechtzeitig, so ${others(t).verb('mahnt', 'mahnen')} ${others(t).who} sie mit einer letzten Frist ab.`,
        talk: 'Entfernt eine Partei nicht rechtzeitig, so sprechen die Parteien miteinander.',
      })} Entfernt sie später doch noch, so hat die Verspätung keine weiteren Folgen.`,
    'publicity.afterEnd': ({ answer }) =>
      byOption(answer, {
        stays: 'Freigegebene Berichte bleiben während der Laufzeit und nach dem Ende stehen.',
        marked:
          'Während der Laufzeit bleiben freigegebene Berichte stehen. Nach dem Ende bleiben sie mit dem Hinweis stehen, bis wann die Parteien zusammengearbeitet haben.',
        removed: 'Während der Laufzeit bleiben freigegebene Berichte stehen. Nach dem Ende werden sie entfernt.',
      }),
    'publicity.breach': ({ answer, never }, t) =>
      `${never ? '' : 'Wer veröffentlichen darf, verletzt keine Pflicht. '}Veröffentlicht eine Partei etwas, das sie nicht veröffentlichen durfte, so ${byOption(
        answer,
        {
          takeDown: 'entfernt sie es und stellt es richtig.',
          ladder: `entfernt sie es und stellt es richtig; bei Wiederholung ${others(t).verb('darf', 'dürfen')} ${others(t).who} außerdem kündigen.`,
          talk: 'sprechen die Parteien miteinander.',
        },
      )}`,
    'publicity.correctDays': ({ days }, t) =>
      `Ist etwas in einem Bericht falsch, so berichtigt es die Partei, die ihn veröffentlicht hat, binnen ${t.quantity(days, 'days', 'dative')} nach dem Hinweis. Ohne Hinweis und gegenüber sich selbst ist niemand dazu verpflichtet.`,
    'publicity.correctCost': ({ answer }) =>
      byOption(answer, {
        supplier: 'Die Kosten einer Berichtigung trägt die Partei, von der die falsche Angabe stammt.',
        publisher: 'Die Kosten einer Berichtigung trägt die Partei, die veröffentlicht hat.',
        equal: 'Die Kosten einer Berichtigung tragen die Parteien zu gleichen Teilen.',
      }),
    'publicity.customerObjects': ({ answer }) =>
      `Solange niemand widerspricht, bleibt ein Bericht stehen. Widerspricht der Kunde, so ${byOption(answer, {
        remove: 'wird der Bericht entfernt.',
        anonymise: 'wird er unkenntlich gemacht; der Bericht bleibt.',
      })}`,
    'publicity.personObjects': ({ answer }) =>
      `Widerspricht eine gezeigte oder zitierte Person, so ${byOption(answer, {
        remove: 'werden Bild und Zitat entfernt.',
        anonymise: 'wird sie unkenntlich gemacht.',
      })}`,
    'publicity.credit': ({ answer }, t) =>
      byOption(answer, {
        always: `Wer öffentlich über ein gemeinsames Projekt spricht oder einen Preis dafür erhält, nennt ${others(t).who} mit.`,
        awards: `Bei Preisen und in der Presse nennt eine Partei ${others(t).who} mit, im eigenen Auftritt muss sie das nicht.`,
        free: `${others(t).Who} ${others(t).verb('muss', 'müssen')} nicht mitgenannt werden.`,
      }),
  },
}
