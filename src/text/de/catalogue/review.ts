import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const grounds = {
  law: 'ein Gesetz oder eine Vorschrift sich verändert hat',
  demand: 'die Nachfrage eingebrochen ist',
  people: 'eine wichtige Person fehlt',
  technology: 'eine Technik überholt ist',
} as const

export const review: CatalogueTopics['review'] = {
  heading: 'Überprüfung und Anpassung',
  questions: {
    'review.rhythm': {
      title: 'Alle wie viele Monate wird die Zusammenarbeit überprüft?',
      short: 'Überprüfung',
      why: 'Was am Anfang passte, passt nicht immer. Ein fester Termin macht aus einem Vorwurf eine Tagesordnung.',
      example: 'Alle zwölf Monate ein Gespräch: Was läuft, was nicht, was ändern wir?',
    },
    'review.how': {
      title: 'Wie wird die Zusammenarbeit überprüft?',
      short: 'Ablauf der Überprüfung',
      why: 'Wer zuerst allein antwortet, antwortet ehrlicher.',
      example: 'Alle füllen denselben Fragebogen aus. Gesprochen wird über die Unterschiede.',
      options: {
        separately: { label: 'Erst jede Partei allein, dann gemeinsam' },
        together: { label: 'Gleich gemeinsam' },
        coach: { label: 'Mit einem Coach' },
      },
    },
    'review.skipped': {
      title: 'Was folgt, wenn die Überprüfung nicht stattfindet?',
      short: 'Überprüfung ausgefallen',
      why: 'Ausgefallen ist sie meist, wenn sie nötig war.',
      example: (t) => `Seit zwei Jahren hat niemand überprüft. ${t.b} ist unzufrieden.`,
      options: {
        eachCalls: { label: 'Jede Partei kann einen Tag festsetzen' },
        coach: { label: 'Ein Coach lädt ein' },
        mayEnd: { label: 'Jede Partei darf kündigen', includes: 'Mit der vereinbarten Frist.' },
      },
    },
    'review.costChange': {
      title: 'Ab welcher Veränderung der Kosten kann eine Anpassung verlangt werden?',
      short: 'Preise und Kosten',
      why: 'Steigen Material oder Löhne stark, trägt sonst eine Seite alles. In Prozent seit der letzten Festlegung.',
      example: (t) => `Das Material von ${t.a} kostet 22\u00a0% mehr als beim Abschluss.`,
      usual:
        'Das Gesetz hilft nur bei einer schwerwiegenden Veränderung, mit der niemand rechnen konnte (§\u00a0313 BGB; in Österreich und der Schweiz nach der Rechtsprechung).',
    },
    'review.triggers': {
      title: 'Was gibt außerdem ein Recht, die Anpassung zu verlangen?',
      short: 'Anlässe',
      why: 'Was hier nicht steht, richtet sich nach dem Gesetz.',
      example: 'Eine neue Vorschrift verbietet das Verfahren, das alle anbieten.',
      options: {
        law: { label: 'Ein neues Gesetz' },
        demand: { label: 'Die Nachfrage bricht ein' },
        people: { label: 'Eine wichtige Person fehlt' },
        technology: { label: 'Die Technik ist überholt' },
      },
    },
    'review.refused': {
      title: 'Was gilt, wenn eine Partei die Anpassung ablehnt?',
      short: 'Anpassung abgelehnt',
      why: 'Ein Recht auf ein Gespräch ist noch kein Recht auf ein Ergebnis.',
      example: (t) => `${t.a} braucht einen höheren Preis. ${t.b} sagt: Vereinbart ist vereinbart.`,
      options: {
        stages: { label: 'Die Stufen für Konflikte' },
        expert: { label: 'Eine sachverständige Person bestimmt, was angemessen ist' },
        mayEnd: { label: 'Wer die Anpassung verlangt, darf kündigen' },
        stays: { label: 'Es bleibt, wie es ist' },
      },
    },
    'review.replyDays': {
      title: 'Wie viele Tage bleiben für eine Antwort auf den Vorschlag zur Anpassung?',
      short: 'Antwort zur Anpassung',
      why: 'Wer länger schweigt, hat abgelehnt.',
      example: 'Vorschlag am 1. März, drei Wochen: Am 23. März gilt er als abgelehnt.',
    },
    'review.meanwhile': {
      title: 'Welche Bedingungen gelten, solange über die Anpassung gesprochen wird?',
      short: 'In der Zwischenzeit',
      why: 'In dieser Zeit kommen Aufträge herein.',
      example: 'Der neue Preis wird im Mai verlangt und im August vereinbart. Im Juni kam ein Auftrag.',
      options: {
        old: { label: 'Die bisherigen' },
        fromRequest: { label: 'Die neuen, sobald sie vereinbart sind', includes: 'Rückwirkend ab dem Wunsch nach Anpassung.' },
      },
    },
  },
  decisions: {
    reviewOverdue: {
      question: 'Was folgt auf eine ausgebliebene Überprüfung?',
      answer: {
        nothing: 'Nichts, sie ist noch nicht überfällig.',
        eachCalls: 'Jede Partei kann einen Tag für die Überprüfung festsetzen.',
        coach: 'Ein Coach lädt zur Überprüfung ein.',
        mayEnd: 'Jede Partei darf mit der vereinbarten Frist kündigen.',
      },
    },
    mayAdapt: {
      question: 'Kann eine Anpassung verlangt werden?',
      answer: {
        yes: 'Ja, es wird über eine Anpassung verhandelt.',
        no: 'Nein, dafür ist die Veränderung zu gering.',
        basisByStatute: 'Es gilt das Gesetz (§\u00a0313 BGB).',
      },
    },
    adaptationRefused: {
      question: 'Was gilt nach dem Vorschlag zur Anpassung?',
      answer: {
        waits: 'Die Antwort wird abgewartet.',
        adapted: 'Die Vereinbarung ist angepasst.',
        stays: 'Es bleibt, wie es ist.',
        expert: 'Eine sachverständige Person bestimmt, was angemessen ist.',
        mayEnd: 'Wer die Anpassung verlangt hat, darf mit der vereinbarten Frist kündigen.',
        disputeStep: 'Es gelten die Stufen für Konflikte.',
      },
    },
    termsMeanwhile: {
      question: 'Welche Bedingungen gelten für den Auftrag?',
      answer: { old: 'Die bisherigen.', new: 'Die angepassten.' },
    },
  },
  clauses: {
    'review.how': ({ answer }) =>
      byOption(answer, {
        separately: 'Zur Überprüfung beantwortet jede Partei erst allein dieselben Fragen; danach sprechen sie über die Unterschiede.',
        together: 'Die Parteien überprüfen die Zusammenarbeit in einem gemeinsamen Gespräch.',
        coach: 'Die Parteien überprüfen die Zusammenarbeit mit einem Coach.',
      }),
    'review.skipped': ({ answer, months }, t) =>
      `Die Parteien überprüfen die Zusammenarbeit spätestens ${t.quantity(months, 'months')} nach ihrem Beginn oder nach der letzten Überprüfung. Ist sie nicht überfällig, so folgt nichts. Bleibt sie aus, so ${byOption(
        answer,
        {
          eachCalls: 'kann jede Partei einen Tag dafür festsetzen.',
          coach: 'lädt ein Coach dazu ein.',
          mayEnd: 'darf jede Partei mit der vereinbarten Frist kündigen.',
        },
      )}`,
    'review.costChange': ({ rate }, t) =>
      `Verändern sich Preise oder Kosten um mehr als ${t.quantity(rate, 'percent')}, so kann jede Partei eine Anpassung verlangen. Eine geringere Veränderung trägt, wen sie trifft.`,
    'review.triggers': ({ chosen, rest }, t) =>
      `Eine Anpassung kann auch verlangt werden, wenn ${t.list(
        chosen.map((each) => byOption(each, grounds)),
        'or',
      )}. ${rest.length === 0 ? 'Für anderes' : `Wenn ${t.list([...rest.map((each) => byOption(each, grounds)), 'anderes sich verändert hat'], 'or')},`} gilt das Gesetz (§\u00a0313 BGB).`,
    'review.refused': ({ answer, days }, t) =>
      `Stimmen alle einem Vorschlag zu, so ist die Vereinbarung angepasst. Auf einen Vorschlag wird binnen ${t.quantity(days, 'days', 'dative')} geantwortet; so lange wird abgewartet. Wird er abgelehnt oder bleibt die Antwort länger aus, so ${byOption(
        answer,
        {
          stays: 'bleibt es, wie es ist.',
          stages: 'gelten die Stufen für Konflikte.',
          mayEnd: 'darf mit der vereinbarten Frist kündigen, wer die Anpassung verlangt hat.',
          expert: 'bestimmt eine gemeinsam beauftragte sachverständige Person, was angemessen ist.',
        },
      )}`,
    'review.meanwhile': ({ answer }) =>
      byOption(answer, {
        old: 'Für Aufträge, die vor oder während der Gespräche über eine Anpassung angenommen werden, gelten die bisherigen Bedingungen, für spätere die angepassten.',
        fromRequest:
          'Für Aufträge, die vor dem Wunsch nach Anpassung angenommen wurden, gelten die bisherigen Bedingungen, für alle späteren die angepassten.',
      }),
  },
}
