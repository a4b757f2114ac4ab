import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const levels: Readonly<Record<string, string>> = {
  any: 'in jeder Form, auch mündlich',
  text: 'in Textform',
  advanced: 'auf Papier oder mit fortgeschrittener oder qualifizierter elektronischer Signatur unterschrieben',
  signed: 'auf Papier oder mit qualifizierter elektronischer Signatur unterschrieben',
}

const papers = { framework: 'Diese Vereinbarung', project: 'Eine Projektvereinbarung', annex: 'Eine Anlage' } as const

const concluded = (paper: keyof typeof papers, answer: string): string =>
  `${papers[paper]} kommt zustande, wenn sie ${levels[answer] ?? answer} ${answer === 'any' || answer === 'text' ? 'abgeschlossen ist' : 'ist'}.${answer === 'any' ? '' : ' Ohne diese Form ist sie nicht abgeschlossen.'}`

const formOptions = {
  text: { label: 'Textform', includes: 'Auch E-Mail, Klick oder eingefügte Unterschrift.' },
  advanced: {
    label: 'Fortgeschrittene Signatur oder mehr',
    includes: 'Elektronisch, der unterschreibenden Person zugeordnet, mit Prüfspur.',
  },
  signed: { label: 'Papier oder qualifizierte Signatur', includes: 'Die strengste dieser Formen.' },
} as const

export const form: CatalogueTopics['form'] = {
  heading: 'Form und Änderungen',
  questions: {
    'form.framework': {
      title: 'In welcher Form wird diese Vereinbarung abgeschlossen?',
      short: 'Form des Rahmens',
      why: 'Davon hängt ab, wie gut sich später zeigen lässt, wer was unterschrieben hat.',
      example: (t) => `${t.b} hat ein PDF mit eingefügter Unterschrift zurückgeschickt. Genügt das?`,
      usual:
        'Eine Rahmenvereinbarung ist formfrei. Verbreitet ist die fortgeschrittene Signatur mit Prüfspur; nur die qualifizierte ersetzt die gesetzliche Schriftform (§\u00a0126a BGB, §\u00a04 SVG, Artikel\u00a014 OR). Einzelne Zusagen, etwa manche Wettbewerbsverbote und Bürgschaften, verlangen mehr.',
      options: formOptions,
    },
    'form.project': {
      title: 'In welcher Form wird eine Projektvereinbarung abgeschlossen?',
      short: 'Form der Projekte',
      why: 'Projekte beginnen schnell; eine Form, die niemand einhält, schützt niemanden.',
      example: 'Der Kunde will morgen anfangen. Die Projektvereinbarung ist ein Telefonat.',
      options: { any: { label: 'Jede Form', includes: 'Auch mündlich.' }, ...formOptions },
    },
    'form.annex': {
      title: 'In welcher Form wird eine Anlage vereinbart?',
      short: 'Form der Anlagen',
      why: 'Preislisten und Kontaktlisten ändern sich öfter als der Text.',
      example: 'Die neue Preisliste kam als Anhang einer E-Mail.',
      options: formOptions,
    },
    'form.unsigned': {
      title: 'Was gilt, wenn mit Wissen aller gearbeitet wurde, die Projektvereinbarung aber nie abgeschlossen war?',
      short: 'Ohne Papier begonnen',
      why: 'Das Papier kommt oft nach der Arbeit. Dann ist strittig, zu welchen Bedingungen gearbeitet wurde.',
      example: (t) => `${t.b} arbeitet seit drei Wochen, der Entwurf liegt unbestätigt bei ${t.a}.`,
      options: {
        framework: { label: 'Die Rahmenvereinbarung', includes: 'Mit ihren Preisen; sonst das Übliche.' },
        ownRisk: { label: 'Wer ohne Papier arbeitet, tut es auf eigenes Risiko' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'form.change': {
      title: 'In welcher Form kann diese Vereinbarung geändert werden?',
      short: 'Form von Änderungen',
      why: 'Was nur besprochen ist, erinnert jede Seite anders. Für Kündigungen gilt die dort gewählte Form.',
      example: (t) => `${t.a} und ${t.b} haben am Telefon ausgemacht, dass der Anteil auf 12\u00a0% sinkt.`,
      usual:
        'Vereinbarte Schriftform ist in Deutschland im Zweifel auch durch E-Mails gewahrt (§\u00a0127 BGB). Individuelle Abreden gehen vorformulierten Formklauseln vor (§\u00a0305b BGB).',
      options: {
        anyForm: { label: 'In jeder Form', includes: 'Auch mündlich.' },
        text: { label: 'In Textform, von allen bestätigt', includes: 'Etwa durch E-Mails.' },
        signed: { label: 'Von allen unterschrieben', includes: 'Auf Papier oder elektronisch.' },
      },
    },
    'form.messenger': {
      title: 'Genügt eine Änderung im Messenger?',
      short: 'Messenger',
      why: 'Ein Daumen nach oben ist schnell gesetzt und schwer wiederzufinden.',
      example: (t) => `„Machen wir ab März 12\u00a0%?“ – ${t.b} antwortet mit einem Daumen.`,
      options: {
        counts: { label: 'Ja, wenn alle zugestimmt haben' },
        countsNot: { label: 'Nein' },
      },
    },
    'form.confirmation': {
      title: 'Was gilt, wenn eine Seite Besprochenes in Textform bestätigt und die andere schweigt?',
      short: 'Bestätigung',
      why: 'Nach einem Gespräch fasst oft nur eine Seite zusammen.',
      example: (t) => `„Wie besprochen …“, schreibt ${t.a}. ${t.b} liest es und antwortet nicht.`,
      usual: 'Unter Kaufleuten kann Schweigen auf ein Bestätigungsschreiben als Zustimmung gelten.',
      options: {
        counts: { label: 'Nach einer Frist gilt die Bestätigung' },
        countsNot: { label: 'Schweigen ist keine Zustimmung' },
      },
    },
    'form.confirmationDays': {
      title: 'Binnen wie vieler Werktage kann einer Bestätigung widersprochen werden?',
      short: 'Frist zum Widerspruch',
      why: 'Gezählt ab der Ankunft der Bestätigung.',
      example: 'Ankunft am Montag, fünf Werktage: Bis zum folgenden Montag ist Zeit.',
    },
    'form.waiver': {
      title: 'Kann auf die vereinbarte Form mündlich verzichtet werden?',
      short: 'Verzicht auf die Form',
      why: '„Das brauchen wir diesmal nicht schriftlich“ – gilt das?',
      example: (t) => `${t.a} sagt am Telefon: Vergessen wir den Papierkram, es gilt, was wir gesagt haben. ${t.b} sagt Ja.`,
      usual:
        'Eine einfache Formklausel kann formlos aufgehoben werden. Eine doppelte verlangt die Form auch für ihre eigene Aufhebung; vorformuliert hilft sie in Deutschland gegen individuelle Abreden nicht (§\u00a0305b BGB).',
      options: {
        sameForm: { label: 'Nein, auch der Verzicht braucht die Form' },
        spoken: { label: 'Ja, wenn alle es wollten', includes: 'Wer sich darauf beruft, muss es belegen.' },
      },
    },
    'form.conduct': {
      title: 'Wird die Vereinbarung dadurch geändert, dass sie lange anders gelebt wird?',
      short: 'Gelebte Änderung',
      why: 'Niemand hat etwas ausgemacht, und doch machen es alle seit Monaten anders.',
      example: (t) => `Vereinbart ist eine Abrechnung je Monat. Seit einem Jahr schickt ${t.b} sie je Quartal, und niemand beschwert sich.`,
      options: {
        never: { label: 'Nein', includes: 'Jede Partei kann jederzeit zum Vereinbarten zurück.' },
        months: { label: 'Ja, nach einigen Monaten', includes: 'Wenn alle es wissen und so handeln.' },
      },
    },
    'form.conductMonths': {
      title: 'Nach wie vielen Monaten gilt, was alle anders machen?',
      short: 'Monate',
      why: 'Gezählt ab dem ersten Mal, an dem alle anders verfahren sind.',
      example: 'Sechs Monate: Was im Januar begann, gilt ab Juli.',
    },
    'form.past': {
      title: 'Was wird aus dem, was nach einer unwirksamen Änderung schon geschehen ist?',
      short: 'Schon Geschehenes',
      why: 'Die Änderung gilt nicht, aber Rechnungen sind bezahlt und Arbeit ist getan.',
      example: 'Drei Rechnungen wurden mit dem neuen Satz bezahlt, der nie wirksam vereinbart war.',
      options: {
        stays: { label: 'Geschehenes bleibt', includes: 'Ab jetzt gilt wieder das Vereinbarte.' },
        undone: { label: 'Es wird nachgerechnet', includes: 'Als hätte es die Änderung nicht gegeben.' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'form.tolerated': {
      title: 'Verliert eine Partei ihr Recht, wenn sie eine Verletzung lange hingenommen hat?',
      short: 'Hingenommen',
      why: 'Aus Rücksicht sagt man lange nichts. Dann heißt es: Das hat doch nie jemanden gestört.',
      example: (t) => `${t.b} liefert seit Monaten drei Tage zu spät. Heute verlangt ${t.a} dafür zum ersten Mal etwas.`,
      options: {
        kept: { label: 'Nein, Hinnehmen ist kein Verzicht' },
        pastLost: { label: 'Für Vergangenes ja', includes: 'Nach einem Hinweis in Textform zählt jede neue Verletzung.' },
      },
    },
    'form.annexChange': {
      title: 'Wer darf eine Anlage ändern, etwa die Preisliste?',
      short: 'Anlagen ändern',
      why: 'Anlagen ändern sich im Alltag; nicht jedes Mal sollen alle unterschreiben müssen.',
      example: 'Die beiden Projektleitungen einigen sich auf neue Stundensätze. Die Leitung eines Hauses weiß nichts davon.',
      options: {
        all: { label: 'Nur alle Parteien zusammen' },
        leads: { label: 'Auch die benannten Projektleitungen', includes: 'Wenn sie sich in Textform einig sind.' },
      },
    },
    'form.annexSilence': {
      title: 'Was gilt, wenn eine Partei eine neue Fassung verschickt und niemand antwortet?',
      short: 'Neue Preisliste',
      why: 'Im Januar kommt eine Preisliste mit der Post, im April die erste Rechnung danach.',
      example: (t) => `${t.b} schickt neue Sätze. ${t.a} bestellt weiter und sagt nichts.`,
      options: {
        no: { label: 'Schweigen heißt nein' },
        yes: { label: 'Schweigen heißt nach einer Frist ja' },
      },
    },
    'form.annexDays': {
      title: 'Wie viele Tage hat man, einer neuen Fassung zu widersprechen?',
      short: 'Frist für Anlagen',
      why: 'Gezählt ab der Ankunft der neuen Fassung.',
      example: 'Ankunft am 2. Januar, 14\u00a0Tage: bis zum 16. Januar.',
    },
    'form.ownData': {
      title: 'Darf jede Partei ihre eigenen Angaben in den Anlagen allein ändern?',
      short: 'Eigene Angaben',
      why: 'Adresse, Bankverbindung und Ansprechpersonen kennt nur die Partei selbst. Falsche Kontodaten sind aber auch eine Masche von Betrügern.',
      example: (t) => `Eine E-Mail nennt ein neues Konto von ${t.b}. Ist sie echt?`,
      options: {
        alone: { label: 'Ja, mit einer Mitteilung' },
        agreed: { label: 'Nein, es braucht eine Bestätigung' },
      },
    },
  },
  decisions: {
    concluded: {
      question: 'Ist das Papier in der vereinbarten Form abgeschlossen?',
      answer: { yes: 'Ja, die vereinbarte Form ist eingehalten.', no: 'Nein, die vereinbarte Form fehlt.' },
      when: { yes: 'die vereinbarte Form eingehalten ist', no: 'die vereinbarte Form fehlt' },
    },
    workWithoutPaper: {
      question: 'Zu welchen Bedingungen wird ohne abgeschlossenes Papier gearbeitet?',
      answer: {
        asSigned: 'Es gilt, was abgeschlossen ist.',
        nothing: 'Es ist nichts geschuldet; die Arbeit hat nicht begonnen.',
        framework: 'Es gilt die Rahmenvereinbarung mit ihren Preisen, sonst das Übliche.',
        ownRisk: 'Wer gearbeitet hat, tat es auf eigenes Risiko.',
        unsignedProject: 'Die Parteien sprechen darüber.',
      },
    },
    changeValid: {
      question: 'Ist die Vereinbarung damit geändert?',
      answer: {
        valid: 'Ja, die Änderung gilt.',
        notValid: 'Nein, es gilt weiter, was vereinbart ist.',
        open: 'Noch nicht; die Frist zum Widerspruch läuft.',
      },
      when: {
        valid: 'die Änderung gilt',
        notValid: 'die Änderung nicht gilt',
        open: 'die Frist zum Widerspruch gegen die Änderung läuft',
      },
    },
    livedChange: {
      question: 'Was wird aus dem, was nach der Änderung schon geschehen ist?',
      answer: {
        asChanged: 'Es bleibt; die Änderung gilt.',
        stays: 'Geschehenes bleibt; ab jetzt gilt wieder das Vereinbarte.',
        undone: 'Es wird nachgerechnet, als hätte es die Änderung nicht gegeben.',
        livedChange: 'Die Parteien sprechen darüber.',
      },
    },
    rightKept: {
      question: 'Kann aus der lange hingenommenen Verletzung noch etwas verlangt werden?',
      answer: {
        kept: 'Ja, das Recht besteht weiter.',
        lost: 'Nein, sie ist hingenommen; erst nach einem Hinweis zählt jede neue Verletzung.',
      },
    },
    annexChanged: {
      question: 'Gilt die neue Fassung der Anlage?',
      answer: {
        valid: 'Ja, die neue Fassung gilt.',
        notValid: 'Nein, die alte Fassung gilt weiter.',
        open: 'Noch nicht; die Frist zum Widerspruch läuft.',
      },
    },
  },
  clauses: {
    'form.framework': ({ answer }) => concluded('framework', answer),
    'form.project': ({ answer }) => concluded('project', answer),
    'form.annex': ({ answer }) => concluded('annex', answer),
    'form.unsigned': ({ answer }) =>
      `Ist eine Vereinbarung abgeschlossen, so gilt sie. Ist sie es nicht und hat die Arbeit nicht begonnen, so ist nichts geschuldet. Wer von sich aus beginnt, tut es auf eigenes Risiko. Beginnt die Arbeit mit Wissen aller ohne Abschluss, so ${byOption(
        answer,
        {
          framework: 'gilt diese Vereinbarung mit ihren Preisen, sonst das Übliche.',
          ownRisk: 'arbeitet jede Partei auf eigenes Risiko.',
          talk: 'sprechen die Parteien über die Bedingungen.',
        },
      )}`,
    'form.change': ({ answer }) =>
      byOption(answer, {
        anyForm: 'Diese Vereinbarung kann in jeder Form geändert werden, auch mündlich.',
        text: 'Änderungen dieser Vereinbarung gelten, wenn alle Parteien ihnen in Textform zugestimmt haben, etwa durch E-Mails. Mündliche Änderungen gelten nicht.',
        signed: 'Änderungen dieser Vereinbarung gelten nur, wenn alle Parteien sie unterschrieben haben, auf Papier oder elektronisch.',
      }) + ' Für Kündigungen gilt die dafür vereinbarte Form.',
    'form.messenger': ({ answer }) =>
      byOption(answer, {
        counts: 'Eine Änderung, der alle in einem Messenger zugestimmt haben, gilt.',
        countsNot: 'Nachrichten in einem Messenger ändern diese Vereinbarung nicht.',
      }),
    'form.confirmation': ({ answer, days }, t) =>
      `Bestätigt nur eine Seite eine besprochene Änderung in Textform, so gilt sie mit der Zustimmung der anderen Seite und gilt nicht, wenn diese widerspricht oder die Bestätigung nicht erhalten hat. Schweigt sie länger als ${t.quantity(days, 'workingDays')} nach der Ankunft, so gilt die Änderung ${answer === 'counts' ? 'als angenommen' : 'nicht'}. Bis dahin ist sie offen.`,
    'form.waiver': ({ answer }) =>
      byOption(answer, {
        sameForm: 'Auch der Verzicht auf die vereinbarte Form gilt nur in dieser Form.',
        spoken:
          'Alle Parteien zusammen können auf die vereinbarte Form verzichten, in dieser Form oder mündlich. Wer sich auf einen mündlichen Verzicht beruft, belegt ihn.',
      }),
    'form.conduct': () =>
      'Dadurch, dass die Parteien anders verfahren als vereinbart, ändert sich diese Vereinbarung nicht, wie lange es auch dauert.',
    'form.conductMonths': ({ months }, t) =>
      `Verfahren alle Parteien mit Wissen aller länger als ${t.quantity(months, 'months')} anders, als es vereinbart ist, so gilt diese Handhabung als vereinbart. Vorher ändert sie nichts.`,
    'form.past': ({ answer }) =>
      `Gilt eine Änderung, so bleibt, was nach ihr geschehen ist. Gilt sie nicht oder noch nicht, so ${byOption(answer, {
        stays: 'bleibt bestehen, was im Vertrauen auf sie geschehen ist; für die Zukunft gilt das Vereinbarte.',
        undone: 'wird nachgerechnet, als hätte es sie nicht gegeben.',
        talk: 'sprechen die Parteien darüber, was aus dem Geschehenen wird.',
      })}`,
    'form.mail': () =>
      'Sagt eine spätere Nachricht oder Gesprächsnotiz etwas anderes als ein vereinbartes Papier, so gilt sie nur, wenn sie das Papier nach diesen Regeln geändert hat; sonst gilt das Papier.',
    'form.tolerated': ({ answer }) =>
      byOption(answer, {
        kept: 'Nimmt eine Partei eine Verletzung hin, auch längere Zeit, so verzichtet sie damit auf kein Recht.',
        pastLost:
          'Hat eine Partei gleichartige Verletzungen längere Zeit hingenommen, so kann sie aus ihnen nichts mehr verlangen. Weist sie in Textform darauf hin, dass sie das nicht mehr hinnimmt, so zählt jede spätere Verletzung.',
      }),
    'form.annexChange': ({ answer }) =>
      `Anlagen werden von allen Parteien gemeinsam geändert. Einigen sich die benannten Projektleitungen in Textform auf eine neue Fassung, so gilt sie ${answer === 'leads' ? 'ebenfalls' : 'dadurch noch nicht'}. Verschickt eine Partei allein eine neue Fassung, so gilt sie, wenn die andere Seite zustimmt; lehnt diese ab oder hat sie die Fassung nicht erhalten, so gilt sie nicht.`,
    'form.annexSilence': ({ answer, days }, t) =>
      `Bleibt eine neue Fassung länger als ${t.quantity(days, 'days')} nach ihrer Ankunft ohne Antwort, so gilt sie ${answer === 'yes' ? 'als angenommen' : 'als abgelehnt'}. Bis dahin ist sie offen.`,
    'form.ownData': ({ answer }) =>
      byOption(answer, {
        alone: 'Eigene Angaben in Anlagen, etwa Adresse, Konto und Ansprechpersonen, ändert jede Partei durch Mitteilung.',
        agreed:
          'Auch eigene Angaben in Anlagen, etwa Adresse, Konto und Ansprechpersonen, ändern alle Parteien oder ihre Projektleitungen gemeinsam. Teilt eine Partei sie allein mit, so gelten sie erst, wenn die andere Seite die Änderung bestätigt.',
      }),
  },
}
