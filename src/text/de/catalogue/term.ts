import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const causes = {
  unmendedBreach: 'eine Partei eine Pflicht verletzt und trotz angemessener Frist nicht abhilft',
  repeated: 'eine Partei trotz Hinweis wiederholt kleinere Pflichten verletzt',
  unpaid: 'eine Partei trotz Mahnung länger als 30\u00a0Tage nicht zahlt',
  trust: 'eine Partei einen geschützten Kunden abwirbt',
  secrecy: 'eine Partei ein Geheimnis einer anderen verrät',
  misconduct: 'eine Partei das Recht bricht oder dem Ruf einer anderen schadet',
  lostTrust: 'das Vertrauen zwischen den Parteien zerstört ist',
  insolvency: 'über das Vermögen einer Partei ein Insolvenzverfahren beantragt wird',
  insolvencyOpened: 'über das Vermögen einer Partei ein Insolvenzverfahren eröffnet wird',
  control: 'ein Wettbewerber die Mehrheit an einer Partei übernimmt',
  licence: 'eine Partei eine nötige Zulassung oder Versicherung verliert',
  keyPerson: 'eine Schlüsselperson einer Partei ausscheidet und nicht ersetzt wird',
  forceMajeure: 'höhere Gewalt die Zusammenarbeit auf Dauer verhindert',
  lostCustomer: 'der Hauptkunde oder das gemeinsame Vorhaben wegfällt',
  goalMissed: 'das vereinbarte Ziel verfehlt wird',
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
        fixed: { label: 'Für eine feste Zeit', includes: 'Was danach gilt, ist die nächste Frage.' },
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
      usual:
        'Beim Handelsvertreter gilt ein fortgesetzter Vertrag als auf unbestimmte Zeit verlängert (§\u00a089 Absatz\u00a03 HGB, §\u00a020 HVertrG, Artikel\u00a0418p OR).',
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
    'term.renewalDays': {
      title: 'Wie viele Tage vor dem Ablauf muss erklärt werden, dass es danach nicht weitergeht?',
      short: 'Verlängerung stoppen',
      why: 'Wer den Tag verpasst, ist weiter gebunden, bei einer Verlängerung für die ganze nächste Zeit.',
      example: (t) => `Die Zeit endet am 31. Dezember. ${t.b} schreibt am 5. Oktober: Wir verlängern nicht.`,
      usual: 'Verbreitet sind 30 bis 90\u00a0Tage.',
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
        'Zur Orientierung: Für Handelsvertreter steigt die gesetzliche Frist mit der Dauer von einem auf sechs Monate (§\u00a089 HGB, §\u00a021 HVertrG).',
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
      usual:
        'Dauerverträge können aus wichtigem Grund ohne Frist gekündigt werden (§\u00a0314 BGB; in Österreich und der Schweiz nach der Rechtsprechung).',
      options: {
        unmendedBreach: { label: 'Eine verletzte Pflicht, trotz Frist nicht behoben' },
        repeated: { label: 'Wiederholt kleinere Verletzungen', includes: 'Trotz Hinweis.' },
        unpaid: { label: 'Zahlungsrückstand von mehr als 30\u00a0Tagen trotz Mahnung' },
        trust: { label: 'Abwerben eines geschützten Kunden' },
        secrecy: { label: 'Verrat eines Geheimnisses' },
        misconduct: { label: 'Rechtsbruch oder Rufschaden', includes: 'Zum Beispiel Bestechung, Sanktionen, ein öffentlicher Skandal.' },
        lostTrust: { label: 'Zerstörtes Vertrauen', includes: 'Schwer zu belegen.' },
        insolvency: {
          label: 'Ein Antrag auf Insolvenz',
          includes: 'Solche Klauseln können unwirksam sein (§\u00a0119 InsO, §\u00a025b IO): bitte prüfen lassen.',
        },
        insolvencyOpened: {
          label: 'Die Eröffnung eines Insolvenzverfahrens',
          includes: 'Für sie gilt derselbe Hinweis; sicherer sind Zahlungsrückstand und verletzte Pflicht.',
        },
        control: { label: 'Übernahme durch einen Wettbewerber' },
        licence: { label: 'Verlust einer nötigen Zulassung oder Versicherung' },
        keyPerson: { label: 'Ausscheiden einer Schlüsselperson ohne Ersatz' },
        forceMajeure: { label: 'Höhere Gewalt auf Dauer' },
        lostCustomer: { label: 'Wegfall des Hauptkunden oder Vorhabens' },
        goalMissed: { label: 'Das vereinbarte Ziel wird verfehlt' },
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
    'term.warning': {
      title: 'Muss vor einer fristlosen Kündigung abgemahnt und eine Frist gesetzt werden?',
      short: 'Abmahnung',
      why: 'Wer ohne Warnung kündigt, überrascht. Wer warnt, gibt die Gelegenheit, es zu richten.',
      example: (t) => `${t.b} liefert zum dritten Mal zu spät. ${t.a} kündigt fristlos, ohne vorher etwas gesagt zu haben.`,
      usual:
        'Bei verletzten Pflichten verlangt das Gesetz in Deutschland in der Regel erst eine Frist oder Abmahnung (§\u00a0314 Absatz\u00a02 BGB).',
      options: {
        strict: { label: 'Ja, wenn sich der Grund beheben lässt', includes: 'Nach der Frist hilft späte Abhilfe nicht mehr.' },
        heals: { label: 'Ja, und auch späte Abhilfe zählt', includes: 'Solange noch nicht gekündigt ist.' },
        none: { label: 'Nein', includes: 'Die vereinbarten Gründe genügen, soweit das Gesetz es zulässt.' },
      },
    },
    'term.cureDays': {
      title: 'Wie viele Tage Zeit gibt eine Abmahnung, den Kündigungsgrund zu beheben?',
      short: 'Frist zur Abhilfe',
      why: 'Zu kurz ist keine Gelegenheit, zu lang keine Warnung.',
      example: 'Abmahnung am 1. März, 14\u00a0Tage: Bis zum 15. März ist Zeit, den Fehler zu beheben.',
      usual: 'Verbreitet sind 10 bis 30\u00a0Tage.',
    },
    'term.waitDays': {
      title: 'Wie lange darf mit der fristlosen Kündigung gewartet werden, wenn der Grund bekannt ist?',
      short: 'Zu lange gewartet',
      why: 'Wer monatelang mit einem Grund lebt, für den ist er offenbar nicht so wichtig.',
      example: (t) => `${t.a} weiß seit Januar, dass ${t.b} einen Kunden abgeworben hat, und kündigt im August fristlos.`,
      usual:
        'In Deutschland muss in angemessener Zeit gekündigt werden (§\u00a0314 Absatz\u00a03 BGB), bei Dienstverträgen binnen zwei Wochen (§\u00a0626 BGB).',
    },
    'term.noticePerson': {
      title: 'Wo muss eine Kündigung ankommen?',
      short: 'Empfang der Kündigung',
      why: 'Mit einer Kündigung an die Projektleitung oder an eine alte Adresse beginnt mancher Streit. Für andere Nachrichten gilt eine eigene Regel.',
      example: (t) => `${t.b} schreibt die Kündigung an die Projektleiterin von ${t.a}. Sie ist im Urlaub.`,
      options: {
        named: { label: 'Nur bei der Adresse, die in der Vereinbarung steht' },
        management: { label: 'Dort oder bei der Geschäftsleitung' },
        anybody: { label: 'Bei irgendjemandem im Unternehmen', includes: 'Wer sie erhält, gibt sie weiter.' },
      },
    },
    'term.wrongDate': {
      title: 'Was gilt, wenn zu einem zu frühen oder falschen Tag gekündigt wird?',
      short: 'Falscher Tag',
      why: 'Fristen werden oft falsch gerechnet. Der Wille zu gehen ist trotzdem klar.',
      example: (t) => `${t.b} kündigt im Mai zum 30. Juni. Möglich wäre erst der 30. September.`,
      options: {
        next: { label: 'Sie wirkt zum nächsten möglichen Tag' },
        void: { label: 'Sie wirkt nicht und muss wiederholt werden' },
      },
    },
    'term.withdrawal': {
      title: 'Kann eine Kündigung zurückgenommen werden?',
      short: 'Rücknahme',
      why: 'Im Ärger gekündigt, am Montag bereut. Bis dahin hat die andere Seite vielleicht schon geplant.',
      example: (t) => `${t.a} kündigt am Freitag und schreibt am Dienstag: Vergesst es. ${t.b} hat schon einen neuen Partner.`,
      usual: 'Vor oder zugleich mit dem Zugang kann eine Erklärung widerrufen werden (§\u00a0130 BGB; in der Schweiz Artikel\u00a09 OR).',
      options: {
        consent: { label: 'Ja, wenn alle übrigen zustimmen', includes: 'Dann gilt sie als nicht erklärt.' },
        newPaper: { label: 'Nur durch eine neue Vereinbarung' },
      },
    },
    'term.noticeOrders': {
      title: 'Müssen während der Kündigungsfrist neue gemeinsame Aufträge angenommen werden?',
      short: 'Aufträge in der Frist',
      why: 'Die Vereinbarung läuft noch, das Ende ist aber absehbar.',
      example: (t) => `${t.a} hat zum Jahresende gekündigt. Im Oktober bringt ${t.b} einen Auftrag, der bis März dauert.`,
      options: {
        accept: { label: 'Ja, wie bisher' },
        ifDone: { label: 'Nur, was vor dem Ende fertig wird' },
        free: { label: 'Nein' },
      },
    },
    'term.idle': {
      title: 'Was folgt, wenn eine Partei nach der Kündigung nichts mehr tut?',
      short: 'Nach der Kündigung untätig',
      why: 'Manche sind in Gedanken schon weg. Kunden und Projekte sind es nicht.',
      example: (t) => `${t.b} hat gekündigt und antwortet seit zwei Wochen nicht mehr, obwohl die Frist drei Monate dauert.`,
      options: {
        replace: { label: 'Die anderen dürfen die Arbeit übernehmen lassen', includes: 'Auf Kosten der untätigen Partei.' },
        endNow: { label: 'Die anderen dürfen sofort beenden' },
        talk: { label: 'Ein Gespräch', includes: 'Es folgt die Leiter für Konflikte.' },
        law: { label: 'Was das Gesetz sagt', includes: 'Verzug und Schadensersatz.' },
      },
    },
    'term.idleDays': {
      title: 'Nach wie vielen Tagen Untätigkeit in der Kündigungsfrist gilt das?',
      short: 'Tage der Untätigkeit',
      why: 'Vorher wird erinnert. Gezählt wird ab der letzten Arbeit.',
      example: 'Die letzte Nachricht kam am 1. Oktober. Zehn Tage: Ab dem 12. Oktober dürfen die anderen handeln.',
    },
    'term.projectNotice': {
      title: 'Kann ein einzelnes Projekt gekündigt werden, ohne die Zusammenarbeit zu beenden?',
      short: 'Nur ein Projekt',
      why: 'Ein schlechtes Projekt muss nicht die ganze Zusammenarbeit kosten, und umgekehrt.',
      example: (t) => `${t.b} will aus dem Projekt bei den Stadtwerken aussteigen, sonst aber weitermachen.`,
      options: {
        alone: { label: 'Ja', includes: 'Soweit der Vertrag mit dem Kunden es zulässt.' },
        never: { label: 'Nein', includes: 'Begonnene Projekte werden fertig.' },
      },
    },
    'term.partial': {
      title: 'Kann nur ein Gebiet oder eine Leistung gekündigt werden?',
      short: 'Teilweise Kündigung',
      why: 'Wer nur den Teil kündigt, der sich nicht lohnt, lässt dem anderen den Rest.',
      example: (t) => `${t.a} möchte in Österreich allein arbeiten und sonst alles lassen, wie es ist.`,
      options: {
        alone: { label: 'Ja, jede Partei für sich' },
        together: { label: 'Nur gemeinsam' },
      },
    },
    'term.pause': {
      title: 'Wer kann bestimmen, dass die Zusammenarbeit eine Zeit lang ruht?',
      short: 'Ruhen',
      why: 'Ruhen ist oft besser als kündigen: bei Umbau, Elternzeit oder nach einem Streit.',
      example: (t) => `${t.b} baut um und kann drei Monate lang nichts annehmen.`,
      options: {
        together: { label: 'Nur alle gemeinsam' },
        oneSided: { label: 'Jede Partei für sich', includes: 'Mit Nachricht in Textform.' },
      },
    },
    'term.pauseRunning': {
      title: 'Was geschieht mit begonnenen Projekten, während die Zusammenarbeit ruht?',
      short: 'Projekte im Ruhen',
      why: 'Neues ruht, Zahlungen und Schutz laufen weiter. Dazwischen liegen die begonnenen Projekte.',
      example: 'Die Zusammenarbeit ruht ab Mai. Zwei Projekte sind zur Hälfte fertig.',
      options: {
        finish: { label: 'Sie werden fertig gemacht' },
        rest: { label: 'Sie ruhen auch', includes: 'Soweit der Vertrag mit dem Kunden es zulässt.' },
        talk: { label: 'Im Einzelfall besprechen' },
      },
    },
    'term.pauseMonths': {
      title: 'Nach wie vielen Monaten des Ruhens darf jede Partei ohne Frist kündigen?',
      short: 'Längstes Ruhen',
      why: 'Sonst ruht die Zusammenarbeit für immer und bindet doch.',
      example: 'Seit Februar ruht alles. Sechs Monate: Ab August darf jede Partei Schluss machen.',
      usual: 'Verbreitet sind drei bis sechs Monate.',
    },
    'term.force': {
      title: 'Was gilt, wenn höhere Gewalt eine Partei hindert, ihre Pflichten zu erfüllen?',
      short: 'Folgen höherer Gewalt',
      why: 'Niemand kann etwas dafür, und doch fehlt die Leistung. Welche Ereignisse dazu zählen, ist eine eigene Frage bei Ausfall und Vertretung.',
      example: (t) => `Ein Brand im Nachbarhaus legt die Werkstatt von ${t.b} für drei Monate still.`,
      usual:
        'Niemand schuldet Unmögliches (§\u00a0275 BGB, §\u00a01447 ABGB, Artikel\u00a0119 OR). Vereinbart wird meist eine Grenze von 60 bis 90\u00a0Tagen.',
      options: {
        rests: { label: 'Die Pflicht ruht, wenn es gemeldet wird', includes: 'Nach einer Zahl von Tagen darf gekündigt werden.' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'term.forceDays': {
      title: 'Nach wie vielen Tagen höherer Gewalt darf jede Partei kündigen?',
      short: 'Längste höhere Gewalt',
      why: 'Gezählt ab dem ersten Tag, an dem die Partei gehindert ist.',
      example: 'Hochwasser am 10. Juni, 60\u00a0Tage: Ab dem 10. August darf gekündigt werden.',
      usual: 'Verbreitet sind 60 bis 90\u00a0Tage.',
    },
    'term.holidays': {
      title: 'Welche Feiertage zählen nicht mit, wenn eine Frist in Werktagen läuft?',
      short: 'Feiertage',
      why: 'Feiertage unterscheiden sich nach Land und Bundesland. An einem Tag kann das über die Frist entscheiden.',
      example: (t) => `${t.a} sitzt in München, ${t.b} in Hamburg. Am 6. Januar wird nur in München nicht gearbeitet.`,
      options: {
        actor: { label: 'Die am Sitz der Partei, die handeln muss' },
        anywhere: { label: 'Die am Sitz irgendeiner Partei' },
        nationwide: { label: 'Nur die, die im ganzen Land jeder Partei gelten' },
      },
      party: (t, id) => ({ label: `Die am Sitz von ${t.party(id)}` }),
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
      when: {
        yes: 'die Parteien den Grund als wichtig vereinbart haben',
        no: 'der Grund nicht als wichtig vereinbart ist',
        perLaw: 'für den Grund das Gesetz gilt',
        talk: 'über den Grund zuerst gesprochen wird',
      },
    },
    immediateEnd: {
      question: 'Darf jetzt fristlos gekündigt werden?',
      answer: {
        mayEnd: 'Ja, nach der Vereinbarung.',
        warnFirst: 'Noch nicht: Erst wird abgemahnt und eine Frist gesetzt.',
        wait: 'Noch nicht: Die Frist zur Abhilfe läuft.',
        mended: 'Nein, der Grund ist behoben.',
        tooLate: 'Nein, damit wurde zu lange gewartet.',
        goodCauseByStatute: 'Es gilt das Gesetz (§\u00a0314 BGB).',
        beforeNotice: 'Die Parteien sprechen zuerst miteinander.',
      },
    },
    renewalStopped: {
      question: 'Hält die Erklärung die Verlängerung oder Fortsetzung auf?',
      answer: {
        stopped: 'Ja, die Vereinbarung endet mit der Zeit.',
        renewed: 'Nein, sie kam zu spät; die Vereinbarung läuft weiter wie vereinbart.',
      },
    },
    noticeArrived: {
      question: 'Ist die Kündigung an der richtigen Stelle angekommen?',
      answer: { arrived: 'Ja.', notArrived: 'Nein.' },
    },
    noticeDate: {
      question: 'Zu welchem Tag wirkt die Kündigung?',
      answer: {
        asNamed: 'Zu dem genannten Tag.',
        nextDate: 'Zum nächsten möglichen Tag.',
        void: 'Zu keinem: Sie muss wiederholt werden.',
      },
    },
    noticeWithdrawn: {
      question: 'Ist die Kündigung wirksam zurückgenommen?',
      answer: {
        withdrawn: 'Ja, sie gilt als nicht erklärt.',
        stands: 'Nein, sie bleibt bestehen.',
        newPaper: 'Erst, wenn eine neue Vereinbarung geschlossen ist.',
      },
    },
    noticeOrders: {
      question: 'Muss in der Kündigungsfrist dieser neue Auftrag angenommen werden?',
      answer: { mustAccept: 'Ja, wie bisher.', mayRefuse: 'Nein, er darf abgelehnt werden.' },
    },
    idleInNotice: {
      question: 'Was folgt aus der Untätigkeit nach der Kündigung?',
      answer: {
        nothing: 'Es folgt nichts.',
        remind: 'Die Partei wird erinnert.',
        replace: 'Die Arbeit darf auf Kosten der untätigen Partei anders vergeben werden.',
        endNow: 'Die Zusammenarbeit darf sofort beendet werden.',
        idle: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
        delayByStatute: 'Es gilt das Gesetz (§§\u00a0280 und 286 BGB).',
      },
    },
    endsWhat: {
      question: 'Was endet durch diese Kündigung?',
      answer: {
        everything: 'Die ganze Zusammenarbeit.',
        project: 'Nur dieses Projekt; die Zusammenarbeit läuft weiter.',
        area: 'Nur dieses Gebiet oder diese Leistung; das Übrige läuft weiter.',
        nothing: 'Nichts: Allein kann das nicht gekündigt werden.',
      },
    },
    mayRest: { question: 'Darf die Zusammenarbeit ruhen?', answer: { yes: 'Ja.', no: 'Nein, dafür müssen alle einverstanden sein.' } },
    duringRest: {
      question: 'Läuft diese Pflicht weiter, während die Zusammenarbeit ruht?',
      answer: { goesOn: 'Ja, sie läuft weiter.', rests: 'Nein, sie ruht.', runningProject: 'Die Parteien sprechen über dieses Projekt.' },
    },
    restOver: {
      question: 'Darf wegen des langen Ruhens gekündigt werden?',
      answer: { goesOn: 'Noch nicht.', mayEnd: 'Ja, jede Partei darf ohne Frist kündigen.' },
    },
    forceLasts: {
      question: 'Was gilt während der höheren Gewalt?',
      answer: {
        owes: 'Die Pflicht bleibt bestehen.',
        rests: 'Die Pflicht ruht.',
        mayEnd: 'Jede Partei darf ohne Frist kündigen.',
        impossibilityByStatute: 'Es gilt das Gesetz (§§\u00a0275 und 313 BGB).',
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
    'term.renewalDays': ({ days }, t) =>
      `Die Vereinbarung endet mit der festen Laufzeit, wenn eine Partei mindestens ${t.quantity(days, 'days')} vorher in Textform erklärt, dass es danach nicht weitergeht. Eine spätere Erklärung hält Verlängerung und Fortsetzung nicht auf.`,
    'term.warning.none': () =>
      'Liegt ein vereinbarter wichtiger Grund vor, so darf ohne Abmahnung fristlos gekündigt werden, soweit das Gesetz es zulässt. Bei anderen Gründen bleibt es bei dem, was dazu vereinbart ist.',
    'term.warning': ({ answer, days }, t) =>
      `Lässt sich ein vereinbarter wichtiger Grund noch beheben, so wird zuerst in Textform abgemahnt und eine Frist von ${t.quantity(days, 'days', 'dative')} gesetzt; so lange darf nicht fristlos gekündigt werden. Wer in der Frist abhilft, beseitigt den Grund. Danach darf gekündigt werden${answer === 'heals' ? ', solange nicht doch noch abgeholfen ist' : ', auch wenn später noch abgeholfen wird'}. Lässt sich der Grund nicht mehr beheben, so darf ohne Abmahnung gekündigt werden. Bei anderen Gründen bleibt es bei dem, was dazu vereinbart ist.`,
    'term.waitDays': ({ days, warned }, t) =>
      `Fristlos gekündigt werden darf nicht mehr, wenn ${
        warned
          ? `seit Kenntnis eines Grundes, der sich nicht beheben lässt, oder seit Ablauf der Frist zur Abhilfe mehr als ${t.quantity(days, 'days')} vergangen sind`
          : `seit Kenntnis des Grundes mehr als ${t.quantity(days, 'days')} vergangen sind`
      }.`,
    'term.noticePerson': ({ answer }) =>
      byOption(answer, {
        named: 'Eine Kündigung muss bei der Adresse ankommen, die für Erklärungen benannt ist. Kommt sie anderswo an, so genügt das nicht.',
        management:
          'Eine Kündigung muss bei der benannten Adresse oder bei der Geschäftsleitung ankommen. Kommt sie bei anderen Beschäftigten oder gar nicht an, so genügt das nicht.',
        anybody:
          'Für eine Kündigung genügt, dass sie bei der benannten Adresse, der Geschäftsleitung oder anderen Beschäftigten ankommt. Kommt sie gar nicht an, so wirkt sie nicht.',
      }),
    'term.wrongDate': ({ answer }) =>
      `Eine Kündigung wirkt zu dem Tag, den sie nennt, wenn er möglich ist. Nennt sie keinen, so wirkt sie zum nächsten möglichen. Nennt sie einen zu frühen oder falschen Tag, so ${byOption(
        answer,
        { next: 'wirkt sie zum nächsten möglichen.', void: 'wirkt sie nicht.' },
      )}`,
    'term.withdrawal': ({ answer }) =>
      `Kommt die Rücknahme vor oder mit der Kündigung an, so gilt die Kündigung als nicht erklärt. Später ${byOption(answer, {
        consent: 'gilt das nur, wenn alle übrigen zustimmen; sonst bleibt sie bestehen.',
        newPaper: 'bleibt sie bestehen; auch wenn alle zustimmen, braucht es eine neue Vereinbarung.',
      })}`,
    'term.noticeOrders': ({ answer }) =>
      byOption(answer, {
        accept: 'Auch während der Kündigungsfrist werden neue Aufträge angenommen wie bisher, gleich wann sie fertig werden.',
        ifDone:
          'Während der Kündigungsfrist werden neue Aufträge angenommen, die vor dem Ende fertig werden. Andere dürfen abgelehnt werden.',
        free: 'Während der Kündigungsfrist darf jede Partei neue Aufträge ablehnen, gleich wann sie fertig werden.',
      }),
    'term.idle': ({ answer }) =>
      `Solange eine Partei nach der Kündigung weiterarbeitet, folgt nichts. Tut sie nichts mehr, so ${byOption(answer, {
        talk: 'sprechen die Parteien miteinander; es gelten die Regeln für Konflikte.',
        law: 'gilt das Gesetz (§§\u00a0280 und 286 BGB).',
      })}`,
    'term.idleDays': ({ answer, days }, t) =>
      `Solange eine Partei nach der Kündigung weiterarbeitet, folgt nichts. Tut sie nichts mehr, so wird sie erinnert. Liegt ihre letzte Arbeit mehr als ${t.quantity(days, 'days')} zurück, so ${byOption(
        answer,
        {
          replace: 'darf ihre Arbeit auf ihre Kosten anders vergeben werden.',
          endNow: 'darf die Zusammenarbeit sofort beendet werden.',
        },
      )}`,
    'term.projectNotice': ({ answer }) =>
      `Die Kündigung der Zusammenarbeit erfasst sie ganz. ${byOption(answer, {
        alone:
          'Ein einzelnes Projekt kann für sich gekündigt werden, soweit der Vertrag mit dem Kunden es zulässt; die Zusammenarbeit läuft dann weiter.',
        never: 'Ein einzelnes Projekt kann nicht für sich gekündigt werden.',
      })}`,
    'term.partial': ({ answer }) =>
      byOption(answer, {
        alone: 'Ein einzelnes Gebiet oder eine einzelne Leistung kann für sich gekündigt werden; das Übrige läuft weiter.',
        together: 'Ein einzelnes Gebiet oder eine einzelne Leistung kann nur gemeinsam beendet, nicht allein gekündigt werden.',
      }),
    'term.pause': ({ answer }) =>
      byOption(answer, {
        together: 'Die Zusammenarbeit ruht, wenn alle Parteien es wollen, sonst nicht.',
        oneSided: 'Jede Partei kann durch Nachricht in Textform bestimmen, dass die Zusammenarbeit ruht.',
      }),
    'term.pauseRunning': ({ answer }) =>
      `Während die Zusammenarbeit ruht, laufen fällige Zahlungen, Kundenschutz und Vertraulichkeit weiter; neue Aufträge und gemeinsame Werbung ruhen. Begonnene Projekte ${byOption(
        answer,
        {
          finish: 'werden fertig gemacht.',
          rest: 'ruhen, soweit der Vertrag mit dem Kunden es zulässt.',
          talk: 'besprechen die Parteien im Einzelfall.',
        },
      )}`,
    'term.pauseMonths': ({ months }, t) =>
      `Ruht die Zusammenarbeit länger als ${t.quantity(months, 'months')}, so darf jede Partei ohne Frist kündigen. Bis dahin besteht sie fort.`,
    'term.force': () => 'Hindert höhere Gewalt eine Partei an ihrer Leistung, so gilt das Gesetz. Sonst bleiben die Pflichten bestehen.',
    'term.forceDays': ({ days }, t) =>
      `Hindert höhere Gewalt eine Partei an ihrer Leistung und meldet sie es, so ruht die Pflicht bis zu ${t.quantity(days, 'days')}. Dauert es länger, so darf jede Partei ohne Frist kündigen. Liegt keine höhere Gewalt vor oder ist sie nicht gemeldet, so bleibt die Pflicht bestehen.`,
    'term.holidays': ({ answer }, t) =>
      `Werktage sind in dieser Vereinbarung die Tage von Montag bis Freitag, ausgenommen gesetzliche Feiertage, die ${byOption(
        answer,
        {
          actor: 'am Sitz der Partei gelten, die zu handeln hat.',
          anywhere: 'am Sitz irgendeiner Partei gelten.',
          nationwide: 'im ganzen Land jeder Partei gelten.',
        },
        (id) => `am Sitz von ${t.party(id)} gelten.`,
      )}`,
  },
}
