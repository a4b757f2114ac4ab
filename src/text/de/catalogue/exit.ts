import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { others } from '../others.ts'
import { aftercare } from './aftercare.ts'

const finishers = {
  together: { label: 'Alle gemeinsam, wie bisher', includes: 'Jede Partei erbringt ihren Teil bis zur Abnahme.' },
  prime: { label: 'Wer den Vertrag mit dem Kunden hat', includes: 'Diese Partei führt das Projekt allein zu Ende.' },
  remaining: { label: 'Die verbleibende Seite', includes: 'Nicht die Partei, die den Anlass für das Ende gegeben hat.' },
  stop: { label: 'Niemand: Das Projekt wird beendet', includes: 'Der Stand wird abgerechnet, soweit der Kundenvertrag das zulässt.' },
  talk: { label: 'Im Einzelfall entscheiden', includes: 'Die Parteien sprechen über jedes laufende Projekt.' },
}

/** How a finisher is said in a clause; of two parties `remaining` is the one that is told by what it did not do. */
const finish = (answer: string, remaining: string, t: Tools): string =>
  byOption(answer, {
    together: 'führen die Parteien ein laufendes Projekt gemeinsam bis zur Abnahme zu Ende',
    prime: 'führt ein laufendes Projekt die Partei zu Ende, die den Vertrag mit dem Kunden hat',
    remaining: `führt ein laufendes Projekt die Partei zu Ende, die ${t.two ? remaining : 'die verbleibenden Parteien dafür benannt haben'}`,
    stop: 'wird ein laufendes Projekt nicht fortgeführt und nach seinem Stand abgerechnet',
    talk: 'sprechen die Parteien über jedes laufende Projekt einzeln',
  })

/** The reasons of the end by plan; what comes from outside is told apart where it has an answer of its own. */
const byPlan =
  'durch Kündigung mit Frist, Aufhebung, Ablauf, Kontrollwechsel, Verschmelzung, geänderte Ausrichtung, verfehlte Ziele, ein Patt oder einen anderen Vertrag'
const byForce = 'durch höhere Gewalt oder den Wegfall des Hauptkunden oder Vorhabens'

const returning = (answer: string): string =>
  byOption(answer, {
    return: 'zurückzugeben',
    delete: 'zu löschen',
    ownerChooses: 'nach Wahl der Partei, der sie gehören, zurückzugeben oder zu löschen',
  })

const survivorNames: Readonly<Record<string, string>> = {
  protection: 'Kundenschutz',
  penalties: 'Vertragsstrafen',
  publicity: 'öffentliche Berichte',
}

export const exit: CatalogueTopics['exit'] = {
  heading: 'Trennung',
  questions: {
    'exit.finisher': {
      title: 'Wer führt laufende Projekte zu Ende, wenn die Zusammenarbeit friedlich endet?',
      short: 'Laufende Projekte',
      why: 'Der Kunde hat einen Anspruch auf sein Projekt, auch wenn die Parteien sich trennen. Friedlich heißt: Niemand hat seine Pflichten verletzt, und niemand ist ausgefallen.',
      example: (t) => `${t.a} und ${t.b} trennen sich zum Jahresende. Bei der Hafenwerk GmbH ist das Projekt halb fertig.`,
      usual: 'Häufig wird Begonnenes gemeinsam zu Ende geführt. Über das Ende zu reden, wenn es da ist, gelingt erfahrungsgemäß selten.',
      options: finishers,
    },
    'exit.finisherForce': {
      title: 'Wer führt laufende Projekte zu Ende, wenn höhere Gewalt oder der Wegfall des Hauptkunden alles beendet?',
      short: 'Ende von außen',
      why: 'Niemand ist schuld, und niemand hat es geplant. Gemeinsam fertig zu werden ist dann oft nicht möglich.',
      example: (t) => `Ein Hochwasser zerstört die Werkstatt von ${t.b}. Zwei kleinere Projekte laufen noch.`,
      options: {
        same: { label: 'Wie bei jedem friedlichen Ende' },
        prime: finishers.prime,
        stop: finishers.stop,
        talk: finishers.talk,
      },
    },
    'exit.finisherBreach': {
      title: 'Wer führt laufende Projekte zu Ende, wenn eine Partei ihre Pflichten verletzt hat?',
      short: 'Nach einer Pflichtverletzung',
      why: 'Wer gekündigt hat, weil der andere sein Wort brach, wird mit ihm kaum gemeinsam weiterarbeiten wollen. Der Kunde wartet trotzdem. Gemeint ist jedes Ende, das eine Partei verschuldet hat, auch ein Ausschluss.',
      example: (t) => `${t.b} hat Geld des Kunden einbehalten, ${t.a} kündigt fristlos.`,
      options: finishers,
    },
    'exit.finisherFallen': {
      title: 'Wer führt laufende Projekte zu Ende, wenn eine Partei durch Krankheit, Tod oder Insolvenz ausfällt?',
      short: 'Wenn eine Partei ausfällt',
      why: 'Dann fehlt die Hand, nicht der Wille. Dasselbe gilt, wenn eine Schlüsselperson oder eine nötige Zulassung fehlt oder Gläubiger pfänden.',
      example: (t) => `Die Inhaberin von ${t.b} erkrankt schwer, drei Projekte laufen.`,
      usual:
        'Klauseln, die allein an die Insolvenz anknüpfen, sind rechtlich heikel (in Deutschland §§\u00a0103 und 119 InsO und BGH, 27.10.2022, IX ZR 213/21; in Österreich §§\u00a025a und 25b IO): bitte prüfen lassen.',
      options: { prime: finishers.prime, remaining: finishers.remaining, stop: finishers.stop, talk: finishers.talk },
    },
    'exit.planned': {
      title: 'Was geschieht mit Projekten, die noch nicht begonnen haben?',
      short: 'Geplante Projekte',
      why: 'Ein unterschriebener, aber nicht begonnener Auftrag ist ein Versprechen an den Kunden.',
      example: (t) => `Der Vertrag mit dem Kunden liegt bei ${t.a}, beginnen soll es erst im nächsten Quartal.`,
      options: {
        prime: { label: 'Wer den Kundenvertrag hat, übernimmt', includes: 'Allein und mit frei gewählter Hilfe.' },
        release: { label: 'Sie werden nicht begonnen', includes: 'Soweit der Vertrag mit dem Kunden es zulässt.' },
        talk: { label: 'Im Einzelfall entscheiden', includes: 'Die Parteien sprechen über jedes geplante Projekt.' },
      },
    },
    'exit.customerWish': {
      title: 'Entscheidet der Wunsch des Kunden, wer sein Projekt zu Ende führt?',
      short: 'Wunsch des Kunden',
      why: 'Der Kunde hat oft eine klare Meinung, mit wem er weitermachen will.',
      example: (t) => `Die Hafenwerk GmbH schreibt: Wir möchten mit ${t.b} fertig werden.`,
      options: {
        always: { label: 'Ja, immer', includes: 'Ein Wunsch in Textform geht allen anderen Regeln vor.' },
        peaceful: { label: 'Ja, wenn die Trennung friedlich ist', includes: 'Nicht nach Pflichtverletzung oder Ausfall.' },
        heard: { label: 'Nein, er wird nur gehört', includes: 'Es bleibt bei der vereinbarten Regel.' },
      },
    },
    'exit.absence': {
      title: 'Was gilt, wenn eine Partei mitten im Projekt plötzlich ausfällt?',
      short: 'Plötzlicher Ausfall',
      why: 'Krankheit beendet die Vereinbarung nicht, hält aber das Projekt an. Bei kleinen Unternehmen hängt vieles an einer Person.',
      example: (t) => `Der Projektleiter von ${t.a} liegt im Krankenhaus, in zwei Wochen ist Abgabe.`,
      options: {
        deputy: { label: 'Eine benannte Vertretung springt sofort ein', includes: 'Jede Partei nennt vorher, wer sie vertritt.' },
        takeOver: { label: 'Die anderen übernehmen nach einer Wartezeit', includes: 'Die Arbeit wird dann zu ihrem Anteil vergütet.' },
        talk: { label: 'Gespräch im Einzelfall' },
      },
    },
    'exit.absenceDays': {
      title: 'Nach wie vielen Tagen dürfen die anderen übernehmen?',
      short: 'Wartezeit bei Ausfall',
      why: 'Gezählt wird ab dem ersten Tag des Ausfalls. Gibt es eine Vertretung, geht sie vor.',
      example: (t) => `Die Inhaberin von ${t.b} fällt am 1. März aus, die Abgabe ist am 20. März.`,
    },
    'exit.parts': {
      title: 'Werden Arbeitsstände und Unterlagen an die Partei übergeben, die zu Ende führt?',
      short: 'Arbeitsstände',
      why: 'Wer zu Ende führen soll, braucht, was schon da ist: Dateien, Zugänge, Zeichnungen, Absprachen.',
      example: (t) => `${t.a} soll fertig werden, die Quelldateien liegen bei ${t.b}.`,
      options: {
        toFinisher: { label: 'Ja, binnen einer Frist', includes: 'Alles, was für dieses Projekt gebraucht wird.' },
        keep: { label: 'Nein', includes: 'Jede Partei behält, was sie erstellt hat.' },
      },
    },
    'exit.partsDays': {
      title: 'Binnen wie vieler Tage nach dem Ende werden Arbeitsstände übergeben?',
      short: 'Frist der Übergabe',
      why: 'Die Frist läuft ab dem Ende der Vereinbarung.',
      example: (t) => `Ende am 30. Juni, fünf Tage: Bis zum 5. Juli liegen die Dateien bei ${t.a}.`,
    },
    'exit.partsLate': {
      title: 'Was folgt, wenn Arbeitsstände und Unterlagen nicht übergeben werden?',
      short: 'Übergabe bleibt aus',
      why: 'Nach der Trennung fehlt der Anreiz, dem anderen zu helfen.',
      example: (t) => `Die Frist ist um, ${t.b} antwortet nicht mehr.`,
      options: {
        ladder: { label: 'Erinnern, dann selbst beschaffen', includes: 'Nach einer Nachfrist auf Kosten der säumigen Partei.' },
        talk: { label: 'Ein Gespräch', includes: 'Es folgt die Leiter für Konflikte.' },
        law: { label: 'Was das Gesetz sagt', includes: 'Verzug und Schadensersatz.' },
      },
    },
    'exit.partsCure': {
      title: 'Wie viele Tage Nachfrist gibt es für die Übergabe der Arbeitsstände?',
      short: 'Nachfrist',
      why: 'Danach darf die andere Partei handeln, ohne noch einmal zu fragen.',
      example: (t) => `Die Dateien kamen nicht. ${t.a} erinnert am 6. Juli und setzt eine letzte Frist.`,
    },
    'exit.offers': {
      title: 'Was wird aus gemeinsamen Angeboten, die beim Kunden liegen?',
      short: 'Offene Angebote',
      why: 'Ein abgegebenes Angebot bindet. Nimmt der Kunde es nach dem Ende an, muss jemand liefern.',
      example: (t) => `Das Angebot von ${t.a} und ${t.b} läuft noch vier Wochen, die Vereinbarung nur zwei.`,
      options: {
        lead: { label: 'Wer es abgegeben hat, führt es weiter', includes: 'Allein und auf eigene Rechnung.' },
        each: { label: 'Jede Partei bietet neu an', includes: 'Das gemeinsame Angebot wird durch eigene ersetzt.' },
        withdraw: { label: 'Es wird zurückgezogen', includes: 'Soweit das rechtlich noch möglich ist.' },
        talk: { label: 'Im Einzelfall entscheiden' },
      },
    },
    'exit.drafts': {
      title: 'Was wird aus gemeinsamen Angeboten, die noch nicht abgegeben sind?',
      short: 'Entwürfe',
      why: 'In einem Entwurf steckt Arbeit und Wissen von allen.',
      example: 'Beim Ende liegt ein fertiges Angebot in der Schublade, abgeschickt ist es nicht.',
      options: {
        lead: { label: 'Wer es vorbereitet hat, darf es nutzen' },
        each: { label: 'Jede Partei darf es nutzen' },
        withdraw: { label: 'Niemand nutzt es' },
      },
    },
    'exit.message': {
      title: 'Wie erfahren die Kunden von der Trennung?',
      short: 'Nachricht an Kunden',
      why: 'Zwei verschiedene Geschichten schaden allen.',
      example: (t) => `${t.a} schreibt von Neuausrichtung, ${t.b} von Vertrauensbruch. Beide Kunden kennen sich.`,
      options: {
        joint: { label: 'Mit einem gemeinsamen Schreiben', includes: 'Erst wenn alle dem Text zugestimmt haben.' },
        agreedText: { label: 'Jede Partei schreibt selbst, nach abgestimmtem Text', includes: 'Jede ihren eigenen Kunden.' },
        free: { label: 'Jede Partei schreibt, was sie will', includes: 'Sachlich und ohne Herabsetzung.' },
      },
    },
    'exit.messageNo': {
      title: 'Was gilt, wenn es über den Text keine Einigung gibt?',
      short: 'Kein gemeinsamer Text',
      why: 'Gerade in der Trennung ist ein gemeinsamer Text schwer. Kunden müssen trotzdem etwas erfahren.',
      example: (t) => `${t.a} möchte schreiben: Wir haben uns getrennt. ${t.b} möchte: Wir ordnen uns neu.`,
      options: {
        minimal: { label: 'Ein neutraler Mindesttext', includes: 'Nur: dass, wann, und an wen sich der Kunde künftig wendet.' },
        talk: { label: 'Ein Gespräch', includes: 'Bis dahin wird nichts verschickt.' },
      },
    },
    'exit.messageDays': {
      title: 'Wie viele Tage wird auf die Zustimmung zum Text gewartet?',
      short: 'Wartezeit für den Text',
      why: 'Danach gilt der Text als nicht vereinbart.',
      example: (t) => `Der Text geht am 1. Juli an ${t.b}. Bis wann wartet ${t.a}, bevor die Kunden etwas hören?`,
    },
    'exit.commission': {
      title: 'Wird für Aufträge nach dem Ende noch geteilt?',
      short: 'Anteile nach dem Ende',
      why: 'Was vor dem Ende bestellt wurde, wird oft erst danach bezahlt.',
      example: (t) => `Bestellt im Mai, Ende im Juni, bezahlt im September. ${t.b} hat den Kunden gebracht.`,
      options: {
        ordered: { label: 'Ja, für vor dem Ende erteilte Aufträge', includes: 'Wie bisher vereinbart, auch wenn später gezahlt wird.' },
        none: { label: 'Nein', includes: 'Mit dem Ende endet auch das Teilen.' },
      },
    },
    'exit.commissionRunning': {
      title: 'Wird aus Verträgen weiter geteilt, die vor dem Ende geschlossen wurden und danach weiterlaufen?',
      short: 'Laufende Provision nach dem Ende',
      why: 'Der Kunde zahlt jeden Monat weiter. Wer ihn gebracht hat, bekommt ab dem Ende vielleicht nichts mehr davon.',
      example: (t) => `${t.b} hat ${t.a} Kunden für Wartungsverträge gebracht. Nach der Trennung zahlen sie weiter jeden Monat.`,
      usual:
        'Beim Handelsvertreter umfasst der Anspruch in Deutschland alle Geschäfte, die während des Vertrags geschlossen wurden (§\u00a087 Absatz\u00a01 HGB).',
      options: {
        asLong: { label: 'Ja, solange der Kunde zahlt' },
        months: { label: 'Ja, für eine bestimmte Zeit nach dem Ende' },
        nothing: { label: 'Nein', includes: 'Geteilt wird nur, was bis zum Ende anfällt.' },
      },
    },
    'exit.commissionRunningMonths': {
      title: 'Wie viele Monate nach dem Ende wird aus laufenden Verträgen noch geteilt?',
      short: 'Monate für laufende Verträge',
      why: 'Eine Grenze schützt die eine Seite vor ewigen Zahlungen und gibt der anderen Sicherheit.',
      example: 'Ende am 31.\u00a0Dezember, zwölf Monate: Die Zahlung für den nächsten Dezember zählt noch.',
    },
    'exit.commissionLater': {
      title: 'Wird auch für Aufträge geteilt, die vor dem Ende vorbereitet, aber erst danach erteilt wurden?',
      short: 'Vorbereitete Aufträge',
      why: 'Wer monatelang vorbereitet hat, soll nicht leer ausgehen, nur weil der Kunde einen Tag später unterschreibt.',
      example: 'Das Angebot war gemeinsam. Der Kunde nimmt es zwei Monate nach der Trennung an.',
      usual:
        'Das Recht der Handelsvertreter kennt dafür eine Regel: überwiegend vorbereitet und in angemessener Zeit geschlossen (§\u00a087 Absatz\u00a03 HGB, §\u00a011 HVertrG, Artikel\u00a0418t OR).',
      options: {
        same: { label: 'Ja, wie bisher', includes: 'Für eine bestimmte Zeit.' },
        half: { label: 'Ja, zur Hälfte', includes: 'Für eine bestimmte Zeit.' },
        nothing: { label: 'Nein' },
      },
    },
    'exit.commissionMonths': {
      title: 'Wie viele Monate nach dem Ende zählen vorbereitete Aufträge noch?',
      short: 'Monate für vorbereitete Aufträge',
      why: 'Es zählt der Tag, an dem der Kunde den Auftrag erteilt.',
      example: 'Ende am 31. Dezember, sechs Monate: Ein Auftrag vom 15. Juni zählt noch.',
    },
    'exit.statement': {
      title: 'Wer stellt die Schlussabrechnung auf?',
      short: 'Schlussabrechnung',
      why: 'Nach der Trennung rechnet niemand mehr gern. Wer es tut, sollte vorher feststehen.',
      example: (t) => `Bei ${t.a} liegen die Rechnungen an die Kunden, bei ${t.b} die Stunden.`,
      options: { prime: { label: 'Wer den Vertrag mit dem Kunden hat', includes: 'Für jedes Projekt diese Partei.' } },
      party: (t, id) => ({ label: `Immer ${t.party(id)}`, includes: 'Eine Abrechnung für alles.' }),
    },
    'exit.statementDays': {
      title: 'Binnen wie vieler Tage nach dem Ende liegt die Schlussabrechnung vor?',
      short: 'Frist der Schlussabrechnung',
      why: 'Lang genug für letzte Rechnungen, kurz genug, dass alle sich noch erinnern.',
      example: 'Ende am 30. Juni, 60\u00a0Tage: Die Schlussabrechnung liegt am 29. August vor.',
    },
    'exit.silence': {
      title: 'Was gilt, wenn auf die Schlussabrechnung niemand antwortet?',
      short: 'Schweigen',
      why: 'Eine Abrechnung ohne Antwort hängt sonst für immer in der Luft.',
      example: (t) => `${t.a} schickt die Schlussabrechnung, ${t.b} ist umgezogen und antwortet nicht.`,
      options: {
        counts: { label: 'Sie gilt nach einer Frist als anerkannt', includes: 'Darauf wird in der Abrechnung hingewiesen.' },
        waits: { label: 'Sie bleibt offen', includes: 'Nach der Frist sprechen die Parteien miteinander.' },
      },
    },
    'exit.silenceDays': {
      title: 'Wie lange darf auf die Schlussabrechnung geantwortet werden?',
      short: 'Frist für die Antwort',
      why: 'Gezählt ab dem Tag, an dem sie angekommen ist.',
      example: 'Die Schlussabrechnung kommt am 1. September an, 30\u00a0Tage: Antwort bis zum 1. Oktober.',
    },
    'exit.objection': {
      title: 'Was gilt, wenn eine Partei der Schlussabrechnung widerspricht?',
      short: 'Widerspruch',
      why: 'Meist ist nur ein Posten strittig. Der Rest muss nicht warten.',
      example: (t) => `${t.b} ist mit einem Posten von 3.000\u00a0€ nicht einverstanden, 40.000\u00a0€ sind klar.`,
      options: {
        undisputed: { label: 'Das Unstrittige wird gezahlt', includes: 'Über den Rest gelten die Regeln für Konflikte.' },
        talk: { label: 'Erst ein Gespräch', includes: 'Gezahlt wird danach.' },
        expert: { label: 'Ein Gutachten rechnet nach', includes: 'Gemeinsam beauftragt, das Ergebnis bindet.' },
      },
    },
    'exit.netting': {
      title: 'Werden gegenseitige Forderungen verrechnet?',
      short: 'Verrechnung',
      why: 'Sonst überweist die eine Seite, was sie selbst noch zu bekommen hat.',
      example: (t) => `${t.a} schuldet ${t.b} 5.000\u00a0€, ${t.b} schuldet ${t.a} 3.200\u00a0€. Verrechnet zahlt ${t.a} 1.800\u00a0€.`,
      options: {
        all: { label: 'Ja, alle', includes: 'Auch strittige.' },
        undisputed: { label: 'Nur unstrittige', includes: 'Strittige bleiben getrennt.' },
        none: { label: 'Nein', includes: 'Jede Forderung wird für sich bezahlt.' },
      },
    },
    'exit.data': {
      title: 'Was geschieht mit vertraulichen Unterlagen und Daten der anderen?',
      short: 'Unterlagen und Daten',
      why: 'Preise, Pläne und Zugänge des Partners sollen nach dem Ende nicht liegen bleiben.',
      example: (t) => `${t.b} hat noch die Kalkulationen von ${t.a} auf dem Server.`,
      options: {
        return: { label: 'Sie werden zurückgegeben', includes: 'Kopien werden gelöscht.' },
        delete: { label: 'Sie werden gelöscht', includes: 'Die Löschung wird in Textform bestätigt.' },
        ownerChooses: { label: 'Die andere Partei wählt', includes: 'Rückgabe oder Löschung.' },
      },
    },
    'exit.dataDays': {
      title: 'Binnen wie vieler Tage nach dem Ende werden Daten zurückgegeben oder gelöscht?',
      short: 'Frist für Daten',
      why: 'Die Frist gilt für Rückgabe und Löschung.',
      example: 'Ende am 30. Juni, 30\u00a0Tage: Bis zum 30. Juli sind Kalkulationen und Pläne zurück.',
      usual: 'Verbreitet sind 14 bis 90\u00a0Tage.',
    },
    'exit.personalData': {
      title: 'Was geschieht mit personenbezogenen Daten von Kunden der anderen?',
      short: 'Personenbezogene Daten',
      why: 'Für sie gelten eigene Regeln. Wer Daten im Auftrag verarbeitet, muss sie nach Wahl des Auftraggebers löschen oder zurückgeben (Art.\u00a028\u00a0Abs.\u00a03 DSGVO).',
      example: (t) => `${t.b} hat 200 Ansprechpersonen von Kunden der ${t.a} in der eigenen Datenbank.`,
      options: {
        return: { label: 'Sie werden zurückgegeben' },
        delete: { label: 'Sie werden gelöscht' },
        ownerChooses: { label: 'Die andere Partei wählt', includes: 'So verlangt es das Recht, wenn im Auftrag verarbeitet wurde.' },
      },
    },
    'exit.records': {
      title: 'Was geschieht mit Unterlagen, die aufbewahrt werden müssen?',
      short: 'Aufbewahrung',
      why: 'Rechnungen und Geschäftsbriefe müssen jahrelang aufbewahrt werden. Eine Pflicht zu löschen darf damit nicht zusammenstoßen.',
      example: 'Rechnungen und Belege müssen noch Jahre liegen bleiben, auch wenn alles andere gelöscht wird.',
      usual: 'In Deutschland acht Jahre für Rechnungen, sechs für Geschäftsbriefe.',
      options: {
        locked: { label: 'Sie bleiben, aber gesperrt', includes: 'Nur für den Zweck der Aufbewahrung.' },
        law: { label: 'Was das Gesetz sagt', includes: 'Ohne weitere Vereinbarung.' },
      },
    },
    'exit.dataLate': {
      title: 'Was folgt, wenn Rückgabe oder Löschung ausbleiben?',
      short: 'Daten bleiben aus',
      why: 'Was beim anderen liegt, sieht man nicht. Eine Erklärung in Textform ist das Mindeste.',
      example: (t) => `Zwei Monate nach dem Ende hat ${t.a} weder etwas zurückgegeben noch etwas bestätigt.`,
      options: {
        ladder: { label: 'Erinnern, dann Auskunft verlangen', includes: 'In Textform: was vorhanden ist, wo, und was damit geschah.' },
        talk: { label: 'Ein Gespräch', includes: 'Es folgt die Leiter für Konflikte.' },
      },
    },
    'exit.dataCure': {
      title: 'Wie viele Tage nach der Erinnerung wird Auskunft verlangt?',
      short: 'Nachfrist für Daten',
      why: 'Die Nachfrist schließt an die erste Frist an.',
      example: (t) => `${t.a} erinnert am 1. August. Nach 14\u00a0Tagen verlangt ${t.a} eine Liste, was noch vorhanden ist.`,
    },
    'exit.brand': {
      title: 'Dürfen Name und Zeichen der anderen nach dem Ende noch gezeigt werden?',
      short: 'Name und Zeichen',
      why: 'Webseiten, Prospekte und Fahrzeuge tragen oft noch beide Namen.',
      example: (t) => `Auf der Website von ${t.b} steht drei Monate später noch das Zeichen von ${t.a}.`,
      usual: 'Eine Auslaufzeit von 30 bis 90\u00a0Tagen ist verbreitet.',
      options: {
        stop: { label: 'Nein, ab dem Ende nicht mehr' },
        runOff: { label: 'Vorhandenes noch eine Zeit lang', includes: 'Neues wird nicht mehr gedruckt oder veröffentlicht.' },
      },
    },
    'exit.brandDays': {
      title: 'Wie viele Tage darf Vorhandenes weiterverwendet werden?',
      short: 'Auslaufzeit',
      why: 'Gezählt ab dem Ende der Vereinbarung.',
      example: (t) => `${t.b} hat noch 500 Prospekte mit dem Zeichen von ${t.a} im Schrank.`,
      usual: 'Verbreitet sind 30 bis 90\u00a0Tage.',
    },
    'exit.accessDays': {
      title: 'Wie viele Tage nach dem Ende werden Zugänge zu gemeinsamen Systemen gesperrt?',
      short: 'Zugänge',
      why: 'Vergessene Zugänge sind ein Risiko für alle. 0 heißt: mit Ablauf des letzten Tages.',
      example: (t) => `Ende am 30. Juni, zehn Tage: Ab dem 11. Juli ist der gemeinsame Ordner für ${t.b} geschlossen.`,
    },
    'exit.accessBreach': {
      title: 'Wann werden Zugänge nach einer Pflichtverletzung oder Insolvenz gesperrt?',
      short: 'Zugänge im Ernstfall',
      why: 'Dann ist das Vertrauen weg, aber vielleicht noch Arbeit offen.',
      example: (t) => `${t.b} hat Dateien gelöscht. Soll ${t.b} noch zehn Tage Zugang haben?`,
      options: {
        atOnce: { label: 'Sofort', includes: 'Was gebraucht wird, wird auf Anfrage herausgegeben.' },
        same: { label: 'Wie sonst auch' },
      },
    },
    'exit.survives': {
      title: 'Welche Regeln gelten über das Ende hinaus?',
      short: 'Was fortgilt',
      why: 'Ohne Liste wird später gestritten, ob mit der Vereinbarung alles endet. Was Sie nicht wählen, endet. Abwicklung und Konflikte gelten in jedem Fall fort, Vertraulichkeit, Haftung, Ergebnisse und Abwerben so lange, wie dort vereinbart.',
      example: (t) => `Drei Monate nach dem Ende veröffentlicht ${t.b} einen Bericht über ein Projekt mit ${t.a}.`,
      options: {
        protection: { label: 'Kundenschutz', includes: 'So lange, wie dort vereinbart.' },
        penalties: { label: 'Vertragsstrafen' },
        publicity: { label: 'Öffentliche Berichte' },
        nothing: { label: 'Nichts davon', includes: 'Ein Kreuz daneben gilt trotzdem.' },
      },
    },
    'exit.protectionEnds': {
      title: 'Endet der Kundenschutz mit der Vereinbarung, oder gilt er so lange wie vereinbart?',
      short: 'Schutz oder Ende',
      why: 'Beim Kundenschutz ist eine Zeit nach dem Ende vereinbart, hier gehört er nicht zu dem, was fortgilt. Beides zugleich geht nicht.',
      example: (t) => `Zwei Monate nach dem Ende fragt ein Kunde von ${t.a} bei ${t.b} an.`,
      options: {
        ends: { label: 'Er endet mit der Vereinbarung', includes: 'Die vereinbarte Zeit danach entfällt.' },
        tailStays: { label: 'Er gilt so lange wie vereinbart' },
      },
    },
    'exit.control': {
      title: 'Darf gekündigt werden, wenn eine Partei verkauft wird?',
      short: 'Verkauf einer Partei',
      why: 'Mit dem Eigentum wechselt oft der Mensch, dem man vertraut hat. Für eine Verschmelzung gibt es eine eigene Frage.',
      example: (t) => `Ein Wettbewerber von ${t.a} kauft ${t.b}.`,
      options: {
        competitor: { label: 'Ja, bei Verkauf an einen Wettbewerber' },
        any: { label: 'Ja, bei jedem Verkauf der Mehrheit' },
        none: { label: 'Nein', includes: 'Es bleibt bei der ordentlichen Kündigung.' },
      },
    },
    ...aftercare.questions,
  },
  decisions: {
    finisher: {
      question: 'Wer führt das Projekt zu Ende?',
      answer: {
        party: '{party} führt das Projekt zu Ende.',
        together: 'Die Parteien führen das Projekt gemeinsam zu Ende.',
        nobody: 'Niemand führt das Projekt weiter.',
        runningProject: 'Die Parteien sprechen über dieses Projekt.',
        plannedProject: 'Die Parteien sprechen über dieses Projekt.',
      },
      when: {
        party: '{party} das Projekt zu Ende führt',
        together: 'die Parteien das Projekt gemeinsam zu Ende führen',
        nobody: 'niemand das Projekt weiterführt',
        talk: 'die Parteien über das Projekt sprechen',
      },
    },
    standIn: {
      question: 'Wer macht die Arbeit der Partei, die ausfällt?',
      answer: {
        wait: 'Es wird gewartet.',
        deputy: 'Die benannte Vertretung springt ein.',
        takeOver: (t) => `${others(t).Who} ${others(t).verb('darf', 'dürfen')} die Arbeit übernehmen.`,
        absence: 'Die Parteien sprechen miteinander.',
      },
    },
    handParts: {
      question: 'Müssen Arbeitsstände übergeben werden?',
      answer: {
        parts: 'Alles, was für das Projekt gebraucht wird, ist zu übergeben.',
        noDuty: 'Es ist nichts zu übergeben.',
        runningProject: 'Das folgt aus dem Gespräch über das Projekt.',
      },
      when: { duty: 'Arbeitsstände zu übergeben sind', noDuty: 'nichts zu übergeben ist', talk: 'über das Projekt gesprochen wird' },
    },
    partsLate: {
      question: 'Welche Folge hat die ausstehende Übergabe der Arbeitsstände?',
      answer: {
        nothing: 'Es folgt nichts.',
        remind: 'Die Partei wird erinnert und erhält eine Nachfrist.',
        fetchAtCost: 'Die wartende Partei darf das Fehlende auf Kosten der säumigen beschaffen.',
        partsLate: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
        runningProject: 'Das folgt aus dem Gespräch über das Projekt.',
        delayByStatute: 'Es gilt das Gesetz (§§\u00a0280 und 286 BGB).',
      },
    },
    openOffer: {
      question: 'Was wird aus dem Angebot?',
      answer: {
        party: '{party} führt das Angebot allein weiter.',
        each: 'Jede Partei darf für sich anbieten.',
        nobody: 'Niemand führt das Angebot weiter.',
        openOffer: 'Die Parteien sprechen über dieses Angebot.',
      },
    },
    tellCustomers: {
      question: 'Wie werden die Kunden unterrichtet?',
      answer: {
        wait: 'Noch gar nicht: Es wird auf die Zustimmung gewartet.',
        jointText: 'Mit dem gemeinsamen Schreiben.',
        ownText: 'Jede Partei schreibt ihren eigenen Kunden.',
        minimalText: 'Mit dem neutralen Mindesttext.',
        endText: 'Die Parteien sprechen miteinander; bis dahin wird nichts verschickt.',
      },
    },
    lateShare: {
      question: 'Wird für diesen Auftrag noch geteilt?',
      answer: { asBefore: 'Ja, wie bisher.', half: 'Ja, zur Hälfte.', nothing: 'Nein.' },
      when: {
        asBefore: 'für den Auftrag wie bisher geteilt wird',
        half: 'für den Auftrag zur Hälfte geteilt wird',
        nothing: 'für den Auftrag nicht mehr geteilt wird',
      },
    },
    finalStatement: {
      question: 'Wer schuldet wem die Schlussabrechnung?',
      answer: { finalStatement: 'Die Schlussabrechnung ist vorzulegen.', noDuty: 'Diese Partei stellt sie selbst auf.' },
    },
    statementCounts: {
      question: 'Gilt die Schlussabrechnung?',
      answer: {
        waits: 'Noch nicht: Die Frist läuft.',
        agreed: 'Ja, sie gilt als anerkannt.',
        undisputedPart: 'Der unstrittige Teil gilt und wird gezahlt.',
        expert: 'Die Parteien lassen die Abrechnung gemeinsam begutachten.',
        finalStatement: 'Die Parteien sprechen über die Abrechnung.',
      },
    },
    netting: {
      question: 'Wird diese Forderung verrechnet?',
      answer: {
        net: 'Ja, sie wird verrechnet.',
        netUndisputed: 'Der unstrittige Teil wird verrechnet.',
        apart: 'Nein, sie wird getrennt behandelt.',
      },
    },
    dataReturn: {
      question: 'Was geschieht mit diesen Daten?',
      answer: {
        returnData: 'Sie sind zurückzugeben.',
        deleteData: 'Sie sind zu löschen.',
        returnOrDelete: 'Sie sind nach Wahl der anderen Partei zurückzugeben oder zu löschen.',
        noDuty: 'Sie bleiben, wo sie sind.',
        recordsByStatute: 'Es gilt das Gesetz (§\u00a0147 AO, §\u00a0257 HGB).',
      },
      when: {
        duty: 'die Daten zurückzugeben oder zu löschen sind',
        noDuty: 'die Daten bleiben dürfen',
        perLaw: 'für die Daten das Gesetz gilt',
      },
    },
    dataLate: {
      question: 'Welche Folge haben ausstehende Rückgabe oder Löschung?',
      answer: {
        nothing: 'Es folgt nichts.',
        remind: 'Die Partei wird erinnert und erhält eine Nachfrist.',
        declare: 'Die Partei erteilt in Textform Auskunft, was vorhanden ist und was damit geschah.',
        dataLate: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
        recordsByStatute: 'Es gilt das Gesetz (§\u00a0147 AO, §\u00a0257 HGB).',
      },
    },
    mayUseBrand: { question: 'Dürfen Name und Zeichen der anderen noch gezeigt werden?', answer: { yes: 'Ja.', no: 'Nein.' } },
    access: { question: 'Bleibt der Zugang bestehen?', answer: { stays: 'Ja, er bleibt bestehen.', revoked: 'Nein, er wird gesperrt.' } },
    survival: {
      question: 'Gilt diese Regel noch?',
      answer: { goesOn: 'Ja, sie gilt fort.', ends: 'Nein, sie ist mit der Vereinbarung beendet.' },
    },
    controlChange: {
      question: 'Was folgt aus dem Verkauf?',
      answer: { goesOn: 'Die Vereinbarung läuft weiter.', mayEnd: (t) => `${others(t).Who} ${others(t).verb('darf', 'dürfen')} kündigen.` },
    },
    ...aftercare.decisions,
  },
  clauses: {
    ...aftercare.clauses,
    'exit.finished': () => 'Projekte, die beim Ende dieser Vereinbarung übergeben oder abgenommen sind, führt keine Partei weiter.',
    'exit.finisherForce': ({ answer }, t) => `Endet diese Vereinbarung ${byForce}, so ${finish(answer, '', t)}.`,
    'exit.finisher': ({ answer, force }, t) =>
      `Friedlich endet diese Vereinbarung ${byPlan}${force ? ` oder ${byForce}` : ''}. Dann ${finish(answer, 'nicht den Anlass für das Ende gegeben hat', t)}.`,
    'exit.finisherBreach': ({ answer }, t) =>
      `Endet diese Vereinbarung wegen einer Pflichtverletzung, durch Ausschluss oder aus einem anderen wichtigen Grund in einer Partei, so ${finish(answer, 'ihre Pflicht nicht verletzt hat', t)}.`,
    'exit.finisherFallen': ({ answer }, t) =>
      `Endet diese Vereinbarung durch Krankheit, Tod, Insolvenz oder Pfändung, das Ausscheiden einer Schlüsselperson oder den Wegfall einer Zulassung, so ${finish(answer, 'nicht ausgefallen ist', t)}.`,
    'exit.planned': ({ answer }) =>
      byOption(answer, {
        prime: 'Ein noch nicht begonnenes Projekt übernimmt die Partei, die den Vertrag mit dem Kunden hat.',
        release: 'Ein noch nicht begonnenes Projekt wird nicht begonnen, soweit der Vertrag mit dem Kunden es zulässt.',
        talk: 'Über ein noch nicht begonnenes Projekt sprechen die Parteien im Einzelfall.',
      }),
    'exit.customerWish': ({ answer }) =>
      `Wünscht der Kunde in Textform, dass eine bestimmte Partei ein laufendes Projekt zu Ende führt, so führt diese Partei es zu Ende${answer === 'always' ? ', aus welchem Grund diese Vereinbarung auch endet' : ', wenn diese Vereinbarung endet, ohne dass eine Partei ihre Pflichten verletzt hat oder ausgefallen ist'}.`,
    'exit.customerWish.heard': () => 'Ein Wunsch des Kunden wird gehört; er ändert nichts daran, wer ein Projekt zu Ende führt.',
    'exit.absence': ({ answer }, t) =>
      byOption(answer, {
        deputy: 'Fällt eine Partei unerwartet aus, so springt die von ihr benannte Vertretung ein.',
        takeOver: `Fällt eine Partei unerwartet aus, so unterrichtet sie ${others(t).who}, sobald sie kann.`,
        talk: 'Fällt eine Partei unerwartet aus, so sprechen die Parteien miteinander.',
      }),
    'exit.absenceDays': ({ days, deputy }, t) =>
      `${deputy ? 'Steht keine Vertretung bereit und dauert' : 'Dauert'} der Ausfall länger als ${t.quantity(days, 'days')}, so ${others(t).verb('darf', 'dürfen')} ${others(t).who} die Arbeit übernehmen und ${others(t).verb('wird', 'werden')} dafür anteilig vergütet. Bis dahin ${others(t).verb('wartet', 'warten')} sie.`,
    'exit.parts': ({ days, talk }, t) =>
      `Führt eine Partei ein Projekt allein zu Ende, so übergibt ${t.two ? 'die' : 'jede'} andere Partei ihr binnen ${t.quantity(days, 'days', 'dative')} nach dem Ende dieser Vereinbarung alles, was sie dafür besitzt (Arbeitsstände). Führen die Parteien das Projekt gemeinsam oder gar nicht fort oder liegt schon alles bei der Partei, die es zu Ende führt, so ist nichts zu übergeben.${talk ? ' Sprechen die Parteien über das Projekt, so richtet sich die Übergabe nach dem Gespräch.' : ''}`,
    'exit.parts.keep': () => 'Arbeitsstände werden nach dem Ende nicht übergeben; jede Partei behält, was sie erstellt hat.',
    'exit.partsInTime': () => 'Wer rechtzeitig übergibt, hat seine Pflicht erfüllt. Solange die Frist läuft, treten keine Folgen ein.',
    'exit.partsLate.ladder': ({ cure }, t) =>
      `Werden Arbeitsstände nicht rechtzeitig übergeben, so erinnert die wartende Partei die säumige und setzt ihr eine Nachfrist von ${t.quantity(cure, 'days', 'dative')} ab Ablauf der Frist. Danach darf die wartende Partei das Fehlende auf Kosten der säumigen beschaffen. Wird doch noch übergeben, so hat die Verspätung keine weiteren Folgen.`,
    'exit.partsLate.talk': () =>
      'Werden Arbeitsstände nicht rechtzeitig übergeben, so sprechen die Parteien miteinander; es gelten die Regeln für Konflikte. Wird doch noch übergeben, so hat die Verspätung keine weiteren Folgen.',
    'exit.partsLate.law': () =>
      'Werden Arbeitsstände nicht rechtzeitig übergeben, so gilt das Gesetz (§§\u00a0280 und 286 BGB). Wird doch noch übergeben, so hat die Verspätung nach dieser Vereinbarung keine weiteren Folgen.',
    'exit.offers': ({ answer }) =>
      byOption(answer, {
        lead: 'Ein beim Ende abgegebenes gemeinsames Angebot führt die Partei allein weiter, die es abgegeben hat.',
        each: 'Statt eines beim Ende abgegebenen gemeinsamen Angebots darf jede Partei ein eigenes abgeben.',
        withdraw: 'Ein beim Ende abgegebenes gemeinsames Angebot wird zurückgezogen, soweit das noch möglich ist.',
        talk: 'Über ein beim Ende abgegebenes gemeinsames Angebot sprechen die Parteien im Einzelfall.',
      }),
    'exit.drafts': ({ answer }) =>
      `Ein beim Ende noch nicht abgegebenes gemeinsames Angebot ${byOption(answer, {
        lead: 'darf nur die Partei nutzen, die es vorbereitet hat.',
        each: 'darf jede Partei nutzen.',
        withdraw: 'nutzt keine Partei.',
      })}`,
    'exit.message': ({ answer }, t) =>
      byOption(answer, {
        joint: `Über das Ende unterrichten die Parteien ihre Kunden mit einem gemeinsamen Schreiben, dem ${t.two ? 'beide' : 'alle'} zugestimmt haben.`,
        agreedText: `Über das Ende unterrichtet jede Partei ihre Kunden selbst mit einem Text, dem ${t.two ? 'beide' : 'alle'} Parteien zugestimmt haben.`,
      }),
    'exit.message.free': (_, t) =>
      `Über das Ende unterrichtet jede Partei ihre Kunden selbst, sachlich und ohne ${others(t).who} herabzusetzen.`,
    'exit.messageNo': ({ answer, days }, t) =>
      `Bleibt die Zustimmung zum Text länger als ${t.quantity(days, 'days')} aus oder wird sie abgelehnt, so ${byOption(answer, {
        minimal:
          'wird ein neutraler Text verwendet. Er sagt nur, dass und wann die Zusammenarbeit endet und an wen sich der Kunde künftig wendet.',
        talk: 'sprechen die Parteien miteinander; bis dahin wird nichts verschickt.',
      })}`,
    'exit.commission': ({ answer }) =>
      byOption(answer, {
        ordered:
          'Für Aufträge, die vor dem Ende erteilt wurden, gelten Verteilung und Provision weiter, auch wenn der Kunde erst später zahlt.',
        none: 'Nach dem Ende gelten Verteilung und Provision nicht mehr, gleich wann der Auftrag erteilt wurde.',
      }),
    'exit.commissionRunning': ({ answer, months }, t) =>
      byOption(answer, {
        asLong:
          'Läuft ein vor dem Ende geschlossener Vertrag mit einem Kunden weiter, so gelten Verteilung und Provision dafür weiter, solange der Kunde zahlt.',
        months: `Läuft ein vor dem Ende geschlossener Vertrag mit einem Kunden weiter, so gelten Verteilung und Provision dafür noch ${t.quantity(months ?? 0, 'months')} nach dem Ende weiter.`,
        nothing:
          'Läuft ein vor dem Ende geschlossener Vertrag mit einem Kunden weiter, so gelten Verteilung und Provision dafür nur bis zum Ende.',
      }),
    'exit.commissionLater': ({ answer, months }, t) =>
      byOption(answer, {
        same: `Für Aufträge, die gemeinsam vorbereitet und binnen ${t.quantity(months ?? 0, 'months', 'dative')} nach dem Ende erteilt werden, gelten Verteilung und Provision weiter. Für später erteilte und für neue Aufträge gelten sie nicht.`,
        half: `Für Aufträge, die gemeinsam vorbereitet und binnen ${t.quantity(months ?? 0, 'months', 'dative')} nach dem Ende erteilt werden, gelten Verteilung und Provision zur Hälfte weiter. Für später erteilte und für neue Aufträge gelten sie nicht.`,
        nothing: 'Für Aufträge, die erst nach dem Ende erteilt werden, gelten Verteilung und Provision nicht.',
      }),
    'exit.statement': ({ days, party }, t) =>
      `Die Schlussabrechnung legt ${party === undefined ? 'die Partei, die den Vertrag mit dem Kunden hat,' : t.party(party)} ${others(t).to} binnen ${t.quantity(days, 'days', 'dative')} nach dem Ende dieser Vereinbarung vor.`,
    'exit.statementReply': (_, t) =>
      `Die Schlussabrechnung gilt als anerkannt, sobald ${others(t).who} ihr zugestimmt ${others(t).verb('hat', 'haben')}. Solange sie nicht vorliegt, läuft keine Frist.`,
    'exit.silence': ({ answer, days }, t) =>
      byOption(answer, {
        counts: `Antwortet eine Partei auf die Schlussabrechnung länger als ${t.quantity(days, 'days')} nach Zugang nicht, so gilt die Abrechnung als anerkannt. Darauf weist die Schlussabrechnung hin.`,
        waits: `Antwortet eine Partei auf die Schlussabrechnung länger als ${t.quantity(days, 'days')} nach Zugang nicht, so sprechen die Parteien darüber.`,
      }),
    'exit.objection': ({ answer }) =>
      `Widerspricht eine Partei der Schlussabrechnung, so ${byOption(answer, {
        undisputed: 'gilt der unstrittige Teil und wird gezahlt; über den Rest gelten die Regeln für Konflikte.',
        talk: 'sprechen die Parteien über die Abrechnung, bevor gezahlt wird.',
        expert: 'lassen die Parteien die Abrechnung gemeinsam begutachten; an das Ergebnis sind sie gebunden.',
      })}`,
    'exit.netting': ({ answer }) =>
      byOption(answer, {
        all: 'Gegenseitige Forderungen werden verrechnet, auch strittige.',
        undisputed:
          'Unstrittige gegenseitige Forderungen werden verrechnet. Von einer teilweise strittigen Forderung wird nur der unstrittige Teil verrechnet, eine ganz strittige gar nicht.',
        none: 'Gegenseitige Forderungen werden nicht verrechnet.',
      }),
    'exit.data': ({ answer, days }, t) =>
      `Geschäftsunterlagen und vertrauliche Daten einer anderen Partei sind binnen ${t.quantity(days, 'days', 'dative')} nach dem Ende dieser Vereinbarung ${returning(answer)}. Was einer Partei selbst gehört, bleibt bei ihr.`,
    'exit.dataInTime': () =>
      'Wer rechtzeitig zurückgibt oder löscht, hat seine Pflicht erfüllt. Solange die Frist läuft, treten keine Folgen ein.',
    'exit.personalData': ({ answer, days }, t) =>
      `Personenbezogene Daten aus dem Bereich einer anderen Partei sind binnen ${t.quantity(days, 'days', 'dative')} nach dem Ende ${returning(answer)}.`,
    'exit.records': ({ answer }) =>
      byOption(answer, {
        locked:
          'Unterlagen, die eine Partei aufbewahren muss, bleiben bei ihr. Sie werden gesperrt und nur für die Aufbewahrung verwendet.',
        law: 'Für Unterlagen, die eine Partei aufbewahren muss, gilt das Gesetz (§\u00a0147 AO, §\u00a0257 HGB).',
      }),
    'exit.dataLate.ladder': ({ cure }, t) =>
      `Wird nicht rechtzeitig zurückgegeben oder gelöscht, so erinnert die Partei, der die Daten gehören, die säumige Partei. ${cure === 1 ? 'Ist' : 'Sind'} seit Ablauf der Frist mehr als ${t.quantity(cure, 'days')} vergangen, so erteilt die säumige Partei ihr in Textform Auskunft, was vorhanden ist, wo es liegt und was damit geschah. Wird doch noch zurückgegeben oder gelöscht, so hat die Verspätung keine weiteren Folgen.`,
    'exit.dataLate.talk': () =>
      'Wird nicht rechtzeitig zurückgegeben oder gelöscht, so sprechen die Parteien miteinander; es gelten die Regeln für Konflikte. Wird doch noch zurückgegeben oder gelöscht, so hat die Verspätung keine weiteren Folgen.',
    'exit.brand.stop': () =>
      'Name und Zeichen einer anderen Partei dürfen während der Laufzeit wie vereinbart und nach dem Ende nicht mehr verwendet werden.',
    'exit.brand.runOff': ({ days }, t) =>
      `Name und Zeichen einer anderen Partei dürfen während der Laufzeit wie vereinbart und auf Vorhandenem noch ${t.quantity(days, 'days')} nach dem Ende verwendet werden. Neues wird nach dem Ende nicht mehr damit versehen.`,
    'exit.access': ({ days }, t) =>
      `Zugänge zu gemeinsamen Systemen bleiben während der Laufzeit bestehen. Endet diese Vereinbarung ohne Pflichtverletzung und nicht durch Insolvenz oder Pfändung, so bleiben sie ${days === 0 ? 'bis zum Tag des Endes' : `noch ${t.quantity(days, 'days')} nach dem Ende`} bestehen und werden dann gesperrt.`,
    'exit.accessBreach': ({ answer }) =>
      byOption(answer, {
        atOnce:
          'Endet diese Vereinbarung wegen einer Pflichtverletzung, durch Insolvenz oder Pfändung, so werden Zugänge sofort gesperrt. Was für laufende Projekte gebraucht wird, gibt die Partei, bei der es liegt, auf Anfrage heraus.',
        same: 'Endet diese Vereinbarung wegen einer Pflichtverletzung, durch Insolvenz oder Pfändung, so gilt für Zugänge dieselbe Frist.',
      }),
    'exit.survives': ({ kept, protectionEnds }, t) =>
      `Während der Laufzeit gelten alle Regelungen. ${kept.length === 0 ? '' : `Über das Ende hinaus gelten die Regelungen über ${t.list(kept.map((each) => survivorNames[each] ?? each))}, soweit die Parteien solche getroffen haben. `}In jedem Fall gelten die Regelungen über die Abwicklung nach dem Ende, zum Beispiel über Abrechnung und Rückgabe, und über Konflikte fort. Regelungen über Vertraulichkeit, Haftung, Ergebnisse und das Abwerben von Beschäftigten gelten so lange, wie dort vereinbart. Alle übrigen enden.${protectionEnds ? ' Geschützte Kunden sind damit frei.' : ''}`,
    'exit.protectionEnds': ({ answer }, t) =>
      byOption(answer, {
        ends: `${t.clause('exit.survives')} geht ${t.clause('protection.tail.months')} vor: Der Kundenschutz endet mit dieser Vereinbarung.`,
        tailStays: `${t.clause('protection.tail.months')} geht ${t.clause('exit.survives')} vor: Der Kundenschutz gilt so lange wie dort vereinbart.`,
      }),
    'exit.control': ({ answer }, t) =>
      byOption(answer, {
        competitor: `Erwirbt ein Wettbewerber einer Partei die Mehrheit an ${t.two ? 'der' : 'einer'} anderen (Kontrollwechsel), so darf jede Partei kündigen, die nicht übernommen wurde. Bei einem anderen Erwerber läuft diese Vereinbarung weiter.`,
        any: `Erwirbt jemand die Mehrheit an einer Partei (Kontrollwechsel), so ${others(t).verb('darf die andere Partei', 'dürfen die anderen Parteien')} kündigen.`,
        none: 'Ein Wechsel der Mehrheit an einer Partei (Kontrollwechsel) gibt kein besonderes Kündigungsrecht.',
      }),
  },
}
