import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

const figures = {
  orders: 'gemeinsame Aufträge',
  revenue: 'Umsätze daraus',
  leads: 'Anfragen und Empfehlungen',
  hours: 'geleistete Stunden',
} as const

export const reporting: CatalogueTopics['reporting'] = {
  heading: 'Zahlen und Einsicht',
  questions: {
    'reporting.what': {
      title: 'Welche Zahlen legen die Parteien einander vor?',
      short: 'Zahlen',
      why: 'Wer nach Umsatz beteiligt ist, kann ihn selten selbst sehen.',
      example: (t) => `${t.b} erhält zehn Prozent und kennt den Umsatz nur aus dem, was ${t.a} sagt.`,
      options: {
        orders: { label: 'Gemeinsame Aufträge' },
        revenue: { label: 'Umsätze daraus' },
        leads: { label: 'Anfragen und Empfehlungen' },
        hours: { label: 'Geleistete Stunden' },
      },
    },
    'reporting.rhythm': {
      title: 'Wie oft werden die Zahlen vorgelegt?',
      short: 'Rhythmus der Zahlen',
      why: 'Kleine Abstände ersparen große Überraschungen.',
      example: 'Am Monatsende eine Liste: Kunde, Auftrag, Betrag.',
      options: {
        monthly: { label: 'Jeden Monat' },
        quarterly: { label: 'Jedes Vierteljahr' },
        perProject: { label: 'Nach jedem Projekt' },
      },
    },
    'reporting.days': {
      title: 'Wie viele Tage nach dem Zeitraum liegen die Zahlen vor?',
      short: 'Frist der Zahlen',
      why: 'Gezählt ab dem Ende des Monats, des Vierteljahrs oder des Projekts.',
      example: 'Vierzehn Tage: Die Zahlen für März kommen bis zum 14. April.',
    },
    'reporting.late': {
      title: 'Was folgt, wenn die Zahlen auch nach einer Erinnerung ausbleiben?',
      short: 'Zahlen fehlen',
      why: 'Ohne Zahlen kann niemand abrechnen.',
      example: (t) => `Seit drei Monaten schickt ${t.a} keine Umsätze.`,
      options: {
        estimate: { label: 'Es wird geschätzt', includes: 'Nach dem Durchschnitt der letzten zwölf Monate, bis die Zahlen da sind.' },
        inspect: { label: 'Es darf in die Unterlagen gesehen werden' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'reporting.cure': {
      title: 'Wie viele Tage bleiben nach einer Erinnerung an die Zahlen?',
      short: 'Nachfrist der Zahlen',
      why: 'Meist genügt eine freundliche Zeile.',
      example: 'Erinnert am 15. April, sieben Tage: Ab dem 23. April treten die Folgen ein.',
    },
    'reporting.intent': {
      title: 'Was folgt, wenn Zahlen absichtlich falsch sind?',
      short: 'Falsche Zahlen',
      why: 'Ein Versehen wird berichtigt. Absicht zerstört Vertrauen.',
      example: (t) => `${t.a} hat zwei Aufträge nicht gemeldet, um keine Beteiligung zu zahlen.`,
      options: {
        mayEnd: { label: 'Es darf sofort gekündigt werden' },
        correct: { label: 'Sie werden berichtigt und nachgezahlt' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'reporting.inspection': {
      title: 'Darf eine Partei die Zahlen der anderen prüfen lassen?',
      short: 'Einsicht',
      why: 'Zahlen, die nie jemand prüfen darf, glaubt irgendwann niemand mehr.',
      example: (t) => `${t.b} hat von einem Kunden einen höheren Betrag gehört, als ${t.a} gemeldet hat.`,
      usual:
        'Handelsvertreter können einen Buchauszug und bei begründetem Zweifel Einsicht verlangen (§\u00a087c HGB, §\u00a016 HVertrG, Artikel\u00a0418k OR). Zwischen Wettbewerbern prüft besser eine neutrale Person.',
      options: {
        neutral: { label: 'Bei begründetem Zweifel, durch eine neutrale Person', includes: 'Sie ist zum Schweigen verpflichtet.' },
        books: { label: 'Regelmäßig, in den Unterlagen selbst' },
        law: { label: 'Was das Gesetz gibt' },
      },
    },
    'reporting.inspectMonths': {
      title: 'Nach wie vielen Monaten darf ohne Anlass wieder geprüft werden?',
      short: 'Abstand der Prüfungen',
      why: 'Prüfen kostet beide Seiten Zeit. Bei begründetem Zweifel gilt der Abstand nicht.',
      example: 'Zwölf Monate: geprüft im März, wieder ab März des nächsten Jahres.',
    },
    'reporting.refused': {
      title: 'Was folgt, wenn die Einsicht verweigert wird?',
      short: 'Einsicht verweigert',
      why: 'Wer nichts zeigt, hat nicht immer etwas zu verbergen. Es sieht nur so aus.',
      example: (t) => `${t.a} antwortet seit sechs Wochen: Die Buchhaltung hat gerade keine Zeit.`,
      options: {
        counts: { label: 'Die begründete Schätzung der prüfenden Seite gilt', includes: 'Bis das Gegenteil belegt ist.' },
        mayEnd: { label: 'Es darf gekündigt werden' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'reporting.refusedDays': {
      title: 'Binnen wie vieler Tage ist die Einsicht zu gewähren?',
      short: 'Frist der Einsicht',
      why: 'Gezählt ab dem Tag, an dem das Verlangen angekommen ist.',
      example: 'Verlangt am 1. Juni, vierzehn Tage: Bis zum 15. Juni liegt alles bereit.',
    },
    'reporting.inspectionCost': {
      title: 'Wer bezahlt die Prüfung der Zahlen?',
      short: 'Kosten der Prüfung',
      why: 'Eine Prüfung kann mehr kosten als der Fehler.',
      example: 'Die Prüfung kostet 2.400\u00a0€. Gefunden werden 900\u00a0€ zu wenig.',
      options: {
        byResult: { label: 'Je nach Ergebnis', includes: 'Ab einem deutlichen Fehler zahlt, wer ihn gemacht hat.' },
        asker: { label: 'Wer prüfen lässt' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'reporting.margin': {
      title: 'Ab welchem Fehler in Prozent zahlt die geprüfte Partei?',
      short: 'Deutlicher Fehler',
      why: 'Kleine Abweichungen gibt es in jeder Buchhaltung.',
      example: 'Bei 3\u00a0%: Gemeldet waren 95.000\u00a0€, richtig wären 100.000\u00a0€. Die geprüfte Partei zahlt.',
    },
  },
  decisions: {
    reportLate: {
      question: 'Was folgt auf ausgebliebene Zahlen?',
      answer: {
        nothing: 'Es folgt nichts.',
        remind: 'Es wird erinnert; eine Nachfrist läuft.',
        estimate: 'Es wird nach dem Durchschnitt der letzten zwölf Monate geschätzt, bis die Zahlen da sind.',
        inspect: 'Es darf in die Unterlagen gesehen werden.',
        report: 'Die Parteien sprechen über die Zahlen.',
      },
    },
    reportWrong: {
      question: 'Was folgt aus falschen Zahlen?',
      answer: {
        correct: 'Sie werden berichtigt, und der Unterschied wird nachgezahlt.',
        mayEnd: (t) =>
          `Sie werden berichtigt, der Unterschied wird nachgezahlt, und ${others(t).who} ${others(t).verb('darf', 'dürfen')} sofort kündigen.`,
        report: 'Die Parteien sprechen über die Zahlen.',
      },
    },
    mayInspect: {
      question: 'Darf Einsicht in die Bücher verlangt werden?',
      answer: {
        own: 'Ja, in die Unterlagen selbst.',
        neutral: 'Ja, durch eine neutrale Person, die zum Schweigen verpflichtet ist.',
        no: 'Nein, zurzeit nicht.',
        inspectionByStatute: 'Es gilt das Gesetz (§\u00a087c HGB, §\u00a0717 BGB, §\u00a0810 BGB).',
      },
      when: {
        own: 'Einsicht in die Unterlagen verlangt werden darf',
        neutral: 'eine Prüfung durch eine neutrale Person verlangt werden darf',
        no: 'keine Einsicht verlangt werden darf',
      },
    },
    inspectionRefused: {
      question: 'Was folgt auf eine verweigerte Einsicht?',
      answer: {
        nothing: 'Es folgt nichts.',
        counts: 'Die begründete Schätzung der prüfenden Seite gilt, bis das Gegenteil belegt ist.',
        mayEnd: 'Es darf gekündigt werden.',
        inspection: 'Die Parteien sprechen über die Einsicht.',
      },
    },
    inspectionCost: {
      question: 'Wer bezahlt die Prüfung der Zahlen?',
      answer: { party: '{party} bezahlt die Prüfung.', all: 'Alle Parteien zu gleichen Teilen.' },
    },
  },
  clauses: {
    'reporting.what': ({ items }, t) => `Die Parteien legen einander vor: ${t.list(items.map((each) => byOption(each, figures)))}.`,
    'reporting.rhythm': ({ answer, days }, t) =>
      `Die Zahlen werden ${byOption(answer, {
        monthly: 'jeden Monat',
        quarterly: 'jedes Vierteljahr',
        perProject: 'nach jedem Projekt',
      })} vorgelegt, binnen ${t.quantity(days, 'days', 'dative')} nach dem Ende des Zeitraums oder Projekts.`,
    'reporting.late': ({ answer, days, cure }, t) =>
      `Wer die Zahlen vorlegt oder noch in der Frist von ${t.quantity(days, 'days', 'dative')} ist, den treffen keine Folgen. Danach wird erinnert, und es läuft eine Nachfrist von ${t.quantity(cure, 'days', 'dative')}. Bleiben die Zahlen auch dann aus, so ${byOption(
        answer,
        {
          estimate: 'wird nach dem Durchschnitt der letzten zwölf Monate geschätzt, bis sie da sind.',
          inspect: `${others(t).verb('darf', 'dürfen')} ${others(t).who} in die Unterlagen sehen.`,
          talk: 'sprechen die Parteien darüber.',
        },
      )}`,
    'reporting.intent': ({ answer }, t) =>
      `Versehentlich falsche Zahlen werden berichtigt, und der Unterschied wird nachgezahlt. ${byOption(answer, {
        mayEnd: `Bei absichtlich falschen ${others(t).verb('darf', 'dürfen')} ${others(t).who} außerdem sofort kündigen.`,
        correct: 'Für absichtlich falsche gilt dasselbe.',
        talk: 'Über absichtlich falsche sprechen die Parteien.',
      })}`,
    'reporting.inspection': ({ answer, months }, t) =>
      byOption(answer, {
        neutral:
          'Bei begründetem Zweifel darf jede Partei die Zahlen einer anderen durch eine neutrale, zum Schweigen verpflichtete Person prüfen lassen, sonst nicht.',
        books: `Jede Partei darf die Unterlagen zu gemeinsamen Geschäften bei einer anderen prüfen, ohne Anlass frühestens ${t.quantity(months ?? 0, 'months')} nach der letzten Prüfung, bei begründetem Zweifel jederzeit.`,
        law: 'Ob eine Partei Einsicht verlangen darf, richtet sich nach dem Gesetz (§\u00a087c HGB, §\u00a0717 BGB, §\u00a0810 BGB).',
      }),
    'reporting.refused': ({ answer, days }, t) =>
      `Die verlangte Einsicht wird binnen ${t.quantity(days, 'days', 'dative')} gewährt; bis dahin und nach ihrer Gewährung treten keine Folgen ein, ebenso wenig, wenn keine Einsicht verlangt werden durfte. Bleibt sie länger aus, so ${byOption(
        answer,
        {
          counts: 'gilt die begründete Schätzung der prüfenden Seite, bis das Gegenteil belegt ist.',
          mayEnd: 'darf die prüfende Seite kündigen.',
          talk: 'sprechen die Parteien darüber.',
        },
      )}`,
    'reporting.inspectionCost': ({ answer, rate }, t) =>
      byOption(answer, {
        byResult: `Waren die Zahlen um mehr als ${t.quantity(rate ?? 0, 'percent')} zu niedrig, so bezahlt die geprüfte Partei die Prüfung, sonst die Partei, die prüfen lässt.`,
        asker: 'Die Prüfung bezahlt die Partei, die prüfen lässt.',
        equal: 'Die Prüfung bezahlen die Parteien zu gleichen Teilen.',
      }),
  },
}
