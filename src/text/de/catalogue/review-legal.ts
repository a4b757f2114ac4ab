import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { ownSentence } from '../others.ts'

export const reviewLegal: CatalogueTopics['reviewLegal'] = {
  heading: 'Prüfung vor der Unterschrift',
  questions: {
    'reviewLegal.who': {
      title: 'Wer prüft die Vereinbarung, bevor sie unterschrieben wird?',
      short: 'Anwaltliche Prüfung',
      why: 'Dieses Programm setzt Ihre Antworten in Standardsätze um. Ob sie für Ihren Fall tragen, beurteilt nur eine anwaltliche Prüfung.',
      example: (t) => `${t.a} hat eine Hausanwältin, ${t.b} noch nie eine gebraucht.`,
      usual:
        'Fachleute raten bei allem, was über gelegentliche Zusammenarbeit hinausgeht, zur Prüfung. Wer alle Seiten zugleich berät, stößt an berufsrechtliche Grenzen.',
      options: {
        eachOwn: { label: 'Jede Partei lässt selbst prüfen', includes: 'Durch eine anwaltliche Person ihrer Wahl.' },
        oneForAll: { label: 'Eine gemeinsame Prüfung', includes: 'Günstiger, aber ohne Parteinahme für eine Seite.' },
        flagged: { label: 'Nur die gekennzeichneten Punkte', includes: 'Zum Beispiel Kundenschutz, Haftung, Kartellrecht.' },
        waived: { label: 'Verzicht auf Prüfung', includes: 'Der Verzicht wird festgehalten.' },
      },
    },
    'reviewLegal.waiverReason': {
      title: 'Warum wird auf die Prüfung verzichtet?',
      short: 'Grund des Verzichts',
      why: 'Später soll erkennbar sein, dass der Verzicht überlegt war.',
      example: 'Es geht um einen einzigen kleinen Auftrag.',
    },
    'reviewLegal.days': {
      title: 'Wie viele Tage hat die Prüfung?',
      short: 'Frist der Prüfung',
      why: 'Ohne Frist bleibt der Entwurf liegen. Gezählt ab dem Tag, an dem er übergeben wurde.',
      example: 'Der Text geht am 1. Februar zur Prüfung, 14\u00a0Tage: Antwort bis zum 15. Februar.',
    },
    'reviewLegal.silence': {
      title: 'Was gilt, wenn die Prüfung bis dahin nicht antwortet?',
      short: 'Prüfung schweigt',
      why: 'Keine Antwort heißt nicht, dass alles in Ordnung ist.',
      example: 'Die Kanzlei ist überlastet, der Tag verstreicht, beide möchten unterschreiben.',
      options: {
        sign: { label: 'Es wird unterschrieben' },
        wait: { label: 'Es wird gewartet' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'reviewLegal.objection': {
      title: 'Was gilt, wenn die Prüfung Einwände hat?',
      short: 'Einwände',
      why: 'Ein Einwand ist ein Hinweis an eine Seite. Entscheiden müssen alle.',
      example: (t) => `Die Anwältin von ${t.a} hält eine Frist für zu lang.`,
      options: {
        talk: { label: 'Die Parteien sprechen darüber' },
        wait: { label: 'Es wird erst unterschrieben, wenn sie ausgeräumt sind' },
      },
    },
    'reviewLegal.cost': {
      title: 'Wer bezahlt die Prüfung?',
      short: 'Kosten der Prüfung',
      why: 'Gemeinsam bezahlt oder jede Seite für sich: beides ist üblich.',
      example: 'Die Prüfung kostet 1.800\u00a0€. Beide haben dieselbe Kanzlei gefragt.',
      options: {
        eachOwn: { label: 'Jede Partei ihre eigene' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'reviewLegal.changed': {
      title: 'Wird noch einmal geprüft, wenn der Text nach der Prüfung geändert wird?',
      short: 'Nachträgliche Änderung',
      why: 'Ein geänderter Satz kann die Prüfung wertlos machen.',
      example: (t) => `Nach der Prüfung verlängert ${t.a} den Kundenschutz von zwölf auf 36\u00a0Monate.`,
      options: {
        again: { label: 'Ja, immer' },
        touched: { label: 'Nur, wenn ein behandelter Punkt geändert wurde' },
        no: { label: 'Nein' },
      },
    },
    'reviewLegal.after': {
      title: 'Was gilt, wenn eine Prüfung erst nach der Unterschrift Einwände hat?',
      short: 'Einwand danach',
      why: 'Manche lassen erst prüfen, wenn es wehtut.',
      example: (t) => `Drei Wochen nach der Unterschrift schreibt der Anwalt von ${t.b}: Diese Strafe ist viel zu hoch.`,
      options: {
        bound: { label: 'Die Vereinbarung bleibt, wie sie ist', includes: 'Ändern lässt sie sich nur gemeinsam.' },
        talk: { label: 'Eine Zeit lang wird darüber gesprochen', includes: 'Danach bleibt sie, wie sie ist.' },
      },
    },
    'reviewLegal.afterDays': {
      title: 'Wie viele Tage nach der Unterschrift wird über Einwände noch gesprochen?',
      short: 'Tage für Einwände',
      why: 'Bis dahin muss keine Partei zustimmen, aber jede muss zuhören.',
      example: 'Unterschrift am 1. März, 30\u00a0Tage: Über einen Einwand vom 20. März wird gesprochen, über einen vom 10. April nicht.',
    },
    'reviewLegal.tax': {
      title: 'Prüft eine Steuerberatung Rechnung und Verteilung?',
      short: 'Steuerliche Prüfung',
      why: 'Wer wem was leistet, entscheidet über die Umsatzsteuer. Auch Leistung gegen Leistung ist steuerpflichtig.',
      example: (t) => `${t.a} und ${t.b} verrechnen Stunden gegeneinander und schreiben dafür keine Rechnungen.`,
      options: {
        eachOwn: { label: 'Jede Partei fragt ihre eigene' },
        shared: { label: 'Eine gemeinsame' },
        waived: { label: 'Verzicht', includes: 'Der Verzicht wird festgehalten.' },
      },
    },
  },
  decisions: {
    maySign: {
      question: 'Darf jetzt unterschrieben werden?',
      answer: {
        sign: 'Ja, es darf unterschrieben werden.',
        wait: 'Noch nicht: Die Prüfung ist offen.',
        review: 'Die Parteien sprechen zuerst darüber.',
      },
    },
    reviewCost: { question: 'Wer bezahlt die anwaltliche Prüfung?', answer: {} },
    reviewAgain: {
      question: 'Muss der geänderte Text noch einmal geprüft werden?',
      answer: { again: 'Ja.', no: 'Nein.' },
    },
    lateReview: {
      question: 'Was gilt für einen Einwand, der nach der Unterschrift kommt?',
      answer: { stands: 'Die Vereinbarung bleibt, wie sie ist.', review: 'Die Parteien sprechen darüber.' },
    },
    taxCleared: {
      question: 'Sind Rechnung und Verteilung steuerlich geklärt?',
      answer: { cleared: 'Ja.', wait: 'Noch nicht: Die Prüfung ist offen.', review: 'Die Parteien sprechen zuerst darüber.' },
    },
  },
  clauses: {
    'reviewLegal.who': ({ answer }) =>
      `${byOption(answer, {
        eachOwn: 'Vor der Unterschrift lässt jede Partei diese Vereinbarung durch eine Anwältin oder einen Anwalt ihrer Wahl prüfen.',
        oneForAll: 'Vor der Unterschrift lassen die Parteien diese Vereinbarung gemeinsam anwaltlich prüfen.',
        flagged: 'Vor der Unterschrift lassen die Parteien die Punkte dieser Vereinbarung, die sie dafür kennzeichnen, anwaltlich prüfen.',
      })} Solange die Vereinbarung nicht zur Prüfung übergeben ist, unterschreiben die Parteien nicht. Ist die Prüfung ohne Einwände abgeschlossen, so unterschreiben sie.`,
    'reviewLegal.waived': ({ reason }) =>
      `Die Parteien verzichten vor der Unterschrift auf eine anwaltliche Prüfung.${reason === undefined ? '' : ` Grund: ${ownSentence(reason)}`} Sie wissen, dass diese Vereinbarung aus Standardsätzen besteht.`,
    'reviewLegal.silence': ({ answer, days }, t) =>
      `Für die Prüfung gilt eine Frist von ${t.quantity(days, 'days', 'dative')} ab Übergabe; so lange warten die Parteien. Liegt danach kein Ergebnis vor, so ${byOption(
        answer,
        {
          sign: 'unterschreiben die Parteien.',
          wait: 'warten die Parteien weiter.',
          talk: 'sprechen die Parteien miteinander.',
        },
      )}`,
    'reviewLegal.objection': ({ answer }) =>
      byOption(answer, {
        talk: 'Hat die Prüfung Einwände, so sprechen die Parteien darüber, bevor sie unterschreiben.',
        wait: 'Hat die Prüfung Einwände, so unterschreiben die Parteien erst, wenn diese ausgeräumt sind.',
      }),
    'reviewLegal.cost': ({ answer }) =>
      byOption(answer, {
        eachOwn: 'Jede Partei trägt die Kosten ihrer Prüfung selbst.',
        equal: 'Die Kosten der Prüfung tragen die Parteien zu gleichen Teilen.',
      }),
    'reviewLegal.changed': ({ answer }) =>
      byOption(answer, {
        again: 'Wird der Text nach der Prüfung geändert, so wird er noch einmal geprüft.',
        touched:
          'Wird nach der Prüfung ein Punkt geändert, den sie behandelt hat, so wird der Text noch einmal geprüft. Nach anderen Änderungen ist das nicht nötig.',
        no: 'Wird der Text nach der Prüfung geändert, so ist keine weitere Prüfung nötig.',
      }),
    'reviewLegal.after.bound': () => 'Hat eine Prüfung erst nach der Unterschrift Einwände, so bleibt diese Vereinbarung, wie sie ist.',
    'reviewLegal.after': ({ days }, t) =>
      `Kommt ein Einwand aus einer Prüfung binnen ${t.quantity(days, 'days', 'dative')} nach der Unterschrift, so sprechen die Parteien darüber. Kommt er später, so bleibt diese Vereinbarung, wie sie ist.`,
    'reviewLegal.tax': ({ answer }) =>
      `${byOption(answer, {
        eachOwn: 'Rechnung und Verteilung legt jede Partei ihrer Steuerberatung vor.',
        shared: 'Rechnung und Verteilung legen die Parteien gemeinsam einer Steuerberatung vor.',
      })} Bis zu deren Antwort warten die Parteien mit der Unterschrift. Hat sie Einwände, so sprechen die Parteien vorher darüber.`,
    'reviewLegal.tax.waived': () => 'Die Parteien verzichten auf eine steuerliche Prüfung von Rechnung und Verteilung.',
  },
}
