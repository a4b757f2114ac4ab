import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const causes = {
  unmendedBreach: 'eine Partei eine Pflicht verletzt und trotz angemessener Frist nicht abhilft',
  insolvency: 'über das Vermögen einer Partei ein Insolvenzverfahren beantragt wird',
  unpaid: 'eine Partei trotz Mahnung länger als 30\u00a0Tage nicht zahlt',
  control: 'ein Wettbewerber die Mehrheit an einer Partei übernimmt',
  licence: 'eine Partei eine nötige Zulassung oder Versicherung verliert',
  trust: 'eine Partei einen geschützten Kunden abwirbt',
} as const

const dates = {
  anyDay: '',
  monthEnd: ' zum Ende eines Monats',
  quarterEnd: ' zum Ende eines Quartals',
  yearEnd: ' zum Ende eines Jahres',
} as const

export const term: CatalogueTopics['term'] = {
  heading: 'Laufzeit und Kündigung',
  questions: {
    'term.start': {
      title: 'Wann beginnt die Zusammenarbeit?',
      short: 'Beginn',
      why: 'Davon hängt ab, für welche Aufträge die Regeln schon gelten.',
      example: 'Unterschrieben wird im November, das erste Projekt beginnt im Januar.',
      options: { signature: { label: 'Mit der letzten Unterschrift' }, day: { label: 'An einem bestimmten Tag' } },
    },
    'term.startDay': {
      title: 'An welchem Tag beginnt die Zusammenarbeit?',
      short: 'Tag des Beginns',
      why: 'Liegt der Tag vor der Unterschrift, gelten die Regeln auch für das, was seitdem begonnen wurde.',
      example: '1. Januar 2027: Ein Auftrag vom Dezember 2026 gehört noch nicht dazu.',
    },
    'term.kind': {
      title: 'Wie lange soll die Vereinbarung laufen?',
      short: 'Laufzeit',
      why: 'Eine feste Zeit lässt sich planen, eine offene lässt sich beenden. Beides hat seinen Preis.',
      example: (t) => `${t.a} möchte planen und wünscht zwei Jahre, ${t.b} möchte jederzeit gehen können.`,
      usual: 'Häufig wird mit einer Probezeit von sechs Monaten begonnen. Eine allgemein übliche Frist gibt es für Kooperationen nicht.',
      options: {
        open: { label: 'Auf unbestimmte Zeit', includes: 'Jede Partei kann mit Frist kündigen.' },
        fixed: { label: 'Für eine feste Zeit', includes: 'Was danach gilt, fragen wir als Nächstes.' },
        trialThenOpen: { label: 'Zuerst auf Probe, dann auf unbestimmte Zeit', includes: 'In der Probezeit gilt eine kürzere Frist.' },
      },
    },
    'term.fixedMonths': {
      title: 'Wie viele Monate läuft die Vereinbarung?',
      short: 'Feste Laufzeit',
      why: 'Gerechnet ab dem Beginn.',
      example: '24\u00a0Monate ab dem 1. Januar 2027: Die feste Zeit endet am 31. Dezember 2028.',
    },
    'term.trialMonths': {
      title: 'Wie lange dauert die Probezeit?',
      short: 'Probezeit',
      why: 'Lang genug für ein erstes gemeinsames Projekt.',
      example: 'Nach zwei gemeinsamen Projekten wissen beide, ob es passt. Das dauert etwa sechs Monate.',
    },
    'term.trialNotice': {
      title: 'Mit welcher Frist kann in der Probezeit gekündigt werden?',
      short: 'Frist in der Probezeit',
      why: 'Wer probiert, soll auch aufhören dürfen. Begonnene Projekte brauchen trotzdem ein Ende.',
      example: (t) => `${t.b} merkt nach acht Wochen, dass es nicht passt. Bei 14\u00a0Tagen ist es in zwei Wochen vorbei.`,
    },
    'term.continuation': {
      title: 'Was gilt, wenn die Zeit abgelaufen ist und alle weiterarbeiten wie bisher?',
      short: 'Weiterarbeiten nach Ablauf',
      why: 'So enden die meisten befristeten Vereinbarungen: Niemand merkt es. Ohne Regel weiß dann niemand, was gilt.',
      example: 'Die zwei Jahre sind um. Niemand hat etwas gesagt, drei Projekte laufen weiter.',
      usual: 'Beim Handelsvertreter gilt ein fortgesetzter Vertrag als auf unbestimmte Zeit verlängert (§\u00a089 Absatz\u00a03 HGB).',
      options: {
        openEnded: {
          label: 'Sie läuft auf unbestimmte Zeit weiter',
          includes: 'Zu denselben Regeln, mit der vereinbarten Kündigungsfrist.',
        },
        renewed: { label: 'Sie verlängert sich um dieselbe Zeit' },
        ended: { label: 'Sie ist zu Ende', includes: 'Jeder weitere Auftrag steht für sich.' },
      },
    },
    'term.someContinue': {
      title: 'Was gilt nach Ablauf, wenn nur ein Teil der Parteien weiterarbeitet wie bisher?',
      short: 'Einseitiges Weiterarbeiten',
      why: 'Eine Seite hält die Sache für beendet, die andere nicht.',
      example: (t) => `${t.a} nimmt weiter gemeinsame Aufträge an, ${t.b} hält die Zusammenarbeit für beendet.`,
      options: {
        ended: { label: 'Sie ist zu Ende' },
        openEnded: { label: 'Sie läuft weiter, bis jemand kündigt' },
        talk: { label: 'Vor dem nächsten Auftrag klären' },
      },
    },
    'term.duringFixed': {
      title: 'Kann schon während der festen Laufzeit ohne besonderen Grund gekündigt werden?',
      short: 'Kündigung in fester Laufzeit',
      why: 'Eine feste Zeit bindet auch dann, wenn sie nicht mehr passt.',
      example: (t) => `Nach acht von 24\u00a0Monaten findet ${t.b} einen besseren Partner.`,
      options: { notPossible: { label: 'Nein, erst danach' }, possible: { label: 'Ja, mit der vereinbarten Frist' } },
    },
    'term.notice': {
      title: 'Mit welcher Frist kann die Vereinbarung gekündigt werden?',
      short: 'Kündigungsfrist',
      why: 'Zu kurz lässt Projekte und Kunden hängen, zu lang hält zusammen, was nicht mehr zusammengehört.',
      example: 'Kündigung am 10. März, drei Monate: Am 10. Juni ist Schluss, wenn kein fester Termin vereinbart ist.',
      usual:
        'Zur Orientierung: Für Handelsvertreter steigt die gesetzliche Frist mit der Dauer von einem auf sechs Monate (§\u00a089 HGB).',
    },
    'term.noticeTo': {
      title: 'Zu welchem Tag kann gekündigt werden?',
      short: 'Kündigungstermin',
      why: 'Ein Termin am Quartalsende erleichtert die Abrechnung.',
      example: 'Die Frist endet am 10. Juni. Zum Quartalsende heißt: Schluss ist am 30. Juni.',
      options: {
        anyDay: { label: 'Zu jedem Tag' },
        monthEnd: { label: 'Zum Monatsende' },
        quarterEnd: { label: 'Zum Quartalsende' },
        yearEnd: { label: 'Zum Jahresende' },
      },
    },
    'term.noticeForm': {
      title: 'In welcher Form muss gekündigt werden?',
      short: 'Form der Kündigung',
      why: 'Im Streit zählt, ob und wann gekündigt wurde. Eine Form macht das nachweisbar.',
      example: (t) => `${t.b} kündigt in einer Kurznachricht. ${t.a} hält das für einen Scherz.`,
      options: {
        anyForm: { label: 'Jede ausdrückliche Erklärung', includes: 'Auch mündlich. Bloßes Verhalten genügt nicht.' },
        text: { label: 'Textform', includes: 'Zum Beispiel eine E-Mail.' },
        signedPaper: { label: 'Unterschrieben auf Papier' },
      },
    },
    'term.causes': {
      title: 'Was soll als wichtiger Grund gelten, sofort zu kündigen?',
      short: 'Wichtige Gründe',
      why: 'Was ein wichtiger Grund ist, wird sonst erst vor Gericht entschieden. Das gesetzliche Recht, aus wichtigem Grund zu kündigen, bleibt in jedem Fall.',
      example: (t) => `${t.b} zahlt seit zwei Monaten nicht, ein Wettbewerber übernimmt die Mehrheit an ${t.b}.`,
      usual: 'Dauerverträge können aus wichtigem Grund ohne Frist gekündigt werden (§\u00a0314 BGB).',
      options: {
        unmendedBreach: { label: 'Eine verletzte Pflicht, trotz Frist nicht behoben' },
        insolvency: {
          label: 'Ein Antrag auf Insolvenz',
          includes: 'Solche Klauseln können unwirksam sein (§\u00a0119 InsO): bitte prüfen lassen.',
        },
        unpaid: { label: 'Zahlungsrückstand von mehr als 30\u00a0Tagen trotz Mahnung' },
        control: { label: 'Übernahme durch einen Wettbewerber' },
        licence: { label: 'Verlust einer nötigen Zulassung oder Versicherung' },
        trust: { label: 'Abwerben eines geschützten Kunden' },
      },
    },
    'term.otherCauses': {
      title: 'Was gilt bei einem Kündigungsgrund, der nicht auf der Liste steht?',
      short: 'Andere Gründe',
      why: 'Keine Liste ist vollständig.',
      example: 'Die Inhaber reden nicht mehr miteinander. Auf der Liste steht das nicht.',
      options: {
        perLaw: { label: 'Dann gilt das Gesetz' },
        talk: { label: 'Zuerst ein Gespräch', includes: 'Das gesetzliche Recht bleibt unberührt.' },
      },
    },
  },
  decisions: {
    noticeValid: {
      question: 'Ist die Kündigung nach der Vereinbarung möglich und in der richtigen Form?',
      answer: {
        valid: 'Form und Zeitpunkt der Kündigung entsprechen der Vereinbarung.',
        notValid: 'Form oder Zeitpunkt der Kündigung entsprechen nicht der Vereinbarung.',
      },
    },
    noticeRuns: {
      question: 'Läuft die Zusammenarbeit noch?',
      answer: {
        running: 'Die Zusammenarbeit läuft.',
        noticePeriod: 'Die Kündigungsfrist läuft.',
        ended: 'Die Zusammenarbeit ist beendet.',
        nextDate: 'Die Zusammenarbeit endet zum nächsten vereinbarten Termin nach Ablauf der Frist.',
      },
    },
    phaseAfterExpiry: {
      question: 'Was gilt nach dem Ablauf der festen Zeit?',
      answer: {
        openEnded: 'Die Vereinbarung läuft auf unbestimmte Zeit weiter.',
        renewed: 'Die Vereinbarung hat sich um dieselbe Zeit verlängert.',
        ended: 'Die Vereinbarung ist zu Ende.',
        beforeStart: 'Die Parteien klären das vor dem nächsten Auftrag.',
      },
    },
    goodCause: {
      question: 'Gilt das als wichtiger Grund?',
      answer: {
        yes: 'Die Parteien haben das als wichtigen Grund vereinbart.',
        no: 'Das ist kein vereinbarter wichtiger Grund.',
        goodCauseByStatute: 'Es gilt das Gesetz (§\u00a0314 BGB).',
        beforeNotice: 'Die Parteien sprechen zuerst miteinander.',
      },
    },
  },
  clauses: {
    'term.start': ({ option, day }, t) =>
      byOption(option, {
        signature: 'Die Zusammenarbeit beginnt mit der letzten Unterschrift unter diese Vereinbarung.',
        day: `Die Zusammenarbeit beginnt am ${t.day(day ?? '')}.`,
      }),
    'term.kind': ({ option, months }, t) =>
      byOption(option, {
        open: 'Die Vereinbarung läuft auf unbestimmte Zeit.',
        fixed: `Die Vereinbarung läuft ab dem Beginn der Zusammenarbeit fest für ${t.quantity(months ?? 0, 'months')}.`,
        trialThenOpen: `${months === 1 ? 'Der erste Monat gilt' : `Die ersten ${t.quantity(months ?? 0, 'months')} gelten`} als Probezeit. Danach läuft die Vereinbarung auf unbestimmte Zeit.`,
      }),
    'term.continuation': ({ option }, t) =>
      `Arbeiten nach Ablauf der festen Laufzeit ${t.two ? 'beide' : 'alle'} Parteien weiter wie bisher, so ${byOption(option, {
        openEnded: 'läuft die Vereinbarung mit denselben Regeln auf unbestimmte Zeit weiter.',
        renewed: 'verlängert sie sich um dieselbe Zeit.',
        ended: 'ist sie gleichwohl beendet, und jeder weitere Auftrag steht für sich.',
      })} Arbeitet niemand weiter, so ist sie beendet.`,
    'term.someContinue': ({ option }, t) =>
      `Arbeitet nur ${t.two ? 'eine Partei' : 'ein Teil der Parteien'} weiter wie bisher, so ${byOption(option, {
        ended: 'ist die Vereinbarung beendet.',
        openEnded: 'läuft die Vereinbarung weiter, bis sie gekündigt wird.',
        talk: 'klären die Parteien vor dem nächsten Auftrag, was gilt.',
      })}`,
    'term.notice': ({ months, to, trial }, t) =>
      `${trial ? 'Nach der Probezeit kann jede Partei' : 'Jede Partei kann'} diese Vereinbarung ${months === 0 ? 'ohne Frist' : `mit einer Frist von ${t.quantity(months, 'months', 'dative')}`}${to === undefined ? '' : byOption(to, dates)} kündigen.${months === 0 && to === 'anyDay' ? '' : ' Bis dahin laufen alle Pflichten weiter.'}`,
    'term.trialNotice': ({ days }, t) =>
      `In der Probezeit kann jede Partei diese Vereinbarung ${days === 0 ? 'ohne Frist' : `mit einer Frist von ${t.quantity(days, 'days', 'dative')}`} kündigen.`,
    'term.duringFixed': ({ option }) =>
      byOption(option, {
        notPossible: 'Während der festen Laufzeit ist eine Kündigung ohne wichtigen Grund ausgeschlossen.',
        possible: 'Auch während der festen Laufzeit kann ohne wichtigen Grund mit der vereinbarten Frist gekündigt werden.',
      }),
    'term.noticeForm': ({ option }) =>
      byOption(option, {
        anyForm: 'Eine Kündigung muss ausdrücklich erklärt werden. Bloßes Verhalten genügt nicht.',
        text: 'Eine Kündigung bedarf der Textform. Eine mündliche Erklärung oder bloßes Verhalten genügt nicht.',
        signedPaper: 'Eine Kündigung muss auf Papier erklärt und unterschrieben sein. Andere Formen genügen nicht.',
      }),
    'term.causes': (params, t) =>
      `Als wichtiger Grund zur fristlosen Kündigung gilt insbesondere, wenn${t.items(
        params.causes.map((cause) => byOption(cause, causes)),
        'or',
      )}`,
    'term.otherCauses': ({ option }) =>
      byOption(option, {
        perLaw: 'Für andere Gründe gilt das Gesetz.',
        talk: 'Bei anderen Gründen sprechen die Parteien zuerst miteinander. Das gesetzliche Recht zur Kündigung aus wichtigem Grund bleibt unberührt.',
      }),
  },
}
