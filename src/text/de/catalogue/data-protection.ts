import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

export const dataProtection: CatalogueTopics['dataProtection'] = {
  heading: 'Datenschutz',
  questions: {
    'dataProtection.flow': {
      title: 'Werden personenbezogene Daten ausgetauscht?',
      short: 'Austausch von Daten',
      why: 'Schon ein Name mit Telefonnummer ist ein personenbezogenes Datum.',
      example: (t) => `${t.a} schickt ${t.b} die Kontaktdaten der Ansprechpartnerin beim Kunden.`,
      usual: 'Personenbezogen ist jede Angabe zu einer bestimmbaren Person (Art.\u00a04 DSGVO; Art.\u00a05 DSG in der Schweiz).',
      options: {
        some: { label: 'Ja' },
        none: { label: 'Nein', includes: 'Jede Partei behält ihre Daten für sich.' },
      },
    },
    'dataProtection.shared': {
      title: 'Wer ist für gemeinsame Listen und Formulare verantwortlich?',
      short: 'Gemeinsame Daten',
      why: 'Wer gemeinsam festlegt, wozu und wie Daten verarbeitet werden, haftet nach außen gemeinsam.',
      example: (t) => `${t.a} und ${t.b} sammeln auf einer Messe Adressen in einer gemeinsamen Liste.`,
      usual:
        'Gemeinsam Verantwortliche legen in einer Vereinbarung fest, wer welche Pflicht erfüllt (Art.\u00a026 DSGVO). Daten eigener Kunden verantwortet jede Partei selbst.',
      options: {
        joint: { label: 'Die Parteien gemeinsam', includes: 'Mit einer Vereinbarung, wer was erfüllt.' },
        separate: { label: 'Jede Partei für ihren Teil', includes: 'Jede führt eine eigene Liste.' },
      },
    },
    'dataProtection.instructed': {
      title: 'Was gilt, wenn eine Partei Daten nur nach Weisung der anderen bearbeitet?',
      short: 'Bearbeitung nach Weisung',
      why: 'Hosting, Versand oder Wartung heißt oft: Eine Partei hat die Daten, die andere bestimmt.',
      example: (t) => `${t.b} betreibt für ${t.a} einen Server mit deren Kundendaten.`,
      usual: 'Wer streng nach Weisung arbeitet, ist Auftragsverarbeiter und braucht einen eigenen Vertrag (Art.\u00a028 DSGVO).',
      options: {
        processor: { label: 'Sie ist Auftragsverarbeiterin', includes: 'Mit einem Vertrag nach Art.\u00a028 DSGVO.' },
        separate: { label: 'Sie ist selbst verantwortlich', includes: 'Sie entscheidet selbst über Zweck und Mittel.' },
      },
    },
    'dataProtection.use': {
      title: 'Darf eine Partei erhaltene Daten für eigene Zwecke nutzen?',
      short: 'Eigene Zwecke',
      why: 'Aus einer Projektliste wird schnell ein Verteiler.',
      example: (t) => `${t.b} nimmt die Adressen der Kunden von ${t.a} in den eigenen Newsletter auf.`,
      usual: 'Daten dürfen nur für die Zwecke verarbeitet werden, für die sie erhoben wurden (Art.\u00a05 DSGVO).',
      options: {
        jointOnly: { label: 'Nein, nur für die Zusammenarbeit' },
        consent: { label: 'Nur wenn die Person eingewilligt hat' },
      },
    },
    'dataProtection.requests': {
      title: 'Wer beantwortet Anfragen von Personen zu ihren Daten?',
      short: 'Anfragen',
      why: 'Auskunft, Berichtigung und Löschung haben kurze Fristen, und Menschen schreiben an den, den sie kennen.',
      example: (t) => `Eine Kundin von ${t.a} verlangt von ${t.b} Auskunft über ihre Daten.`,
      usual:
        'Zu antworten ist in der Regel binnen eines Monats (Art.\u00a012 DSGVO). Bei gemeinsamer Verantwortung kann sich die Person an jede Partei wenden (Art.\u00a026 DSGVO).',
      options: {
        owner: { label: 'Die Partei, von der die Daten stammen' },
        receiver: { label: 'Die Partei, bei der die Anfrage eingeht' },
      },
      party: (t, id) => ({ label: t.party(id), includes: 'Als gemeinsame Anlaufstelle.' }),
    },
    'dataProtection.forwardDays': {
      title: 'Binnen wie vieler Werktage wird eine Anfrage weitergeleitet?',
      short: 'Weiterleitung',
      why: 'Die Frist läuft für die Person, egal bei wem die Anfrage liegt.',
      example: (t) => `${t.b} erhält die Anfrage am Montag. Bei zwei Werktagen hat ${t.a} sie am Mittwoch.`,
    },
    'dataProtection.forwardLate': {
      title: 'Was folgt, wenn die Weiterleitung zu spät kommt?',
      short: 'Zu spät weitergeleitet',
      why: 'Eine versäumte Frist trifft die Partei, die antworten muss.',
      example: (t) => `${t.b} leitet die Anfrage erst nach fünf Wochen weiter.`,
      options: {
        remind: { label: 'Eine Erinnerung' },
        bears: { label: 'Die Partei trägt die Folgen', includes: 'Bußgeld, Kosten und Schaden aus der Verspätung.' },
      },
    },
    'dataProtection.removalDays': {
      title: 'Binnen wie vieler Tage werden Daten entfernt, wenn eine Person es verlangt oder ihre Einwilligung zurücknimmt?',
      short: 'Entfernen',
      why: 'Ein Foto im Prospekt, ein Name im Verteiler: Die Person wendet sich an eine Partei, die Daten liegen bei der anderen.',
      example: (t) => `Eine Mitarbeiterin von ${t.a} will nicht mehr auf der Website von ${t.b} zu sehen sein.`,
      usual:
        'Eine Einwilligung kann jederzeit für die Zukunft widerrufen werden (Art.\u00a07 DSGVO). Was gesetzlich aufzubewahren ist, bleibt.',
    },
    'dataProtection.removalLate': {
      title: 'Was folgt, wenn Daten zu spät entfernt werden?',
      short: 'Zu spät entfernt',
      why: 'Die Person beschwert sich bei der Partei, die sie kennt.',
      example: 'Das Foto steht nach zwei Monaten noch da.',
      options: {
        remind: { label: 'Eine Erinnerung' },
        bears: { label: 'Die Partei trägt die Folgen', includes: 'Bußgeld, Kosten und Schaden aus der Verspätung.' },
      },
    },
    'dataProtection.breachHours': {
      title: 'Binnen wie vieler Stunden meldet eine Partei der anderen eine Datenpanne?',
      short: 'Meldung einer Datenpanne',
      why: 'Die Behörde will es binnen drei Tagen wissen. Wer es erst am dritten Tag erfährt, schafft das nicht.',
      example: (t) => `Bei ${t.b} wird am Freitagabend ein Laptop mit Kundendaten von ${t.a} gestohlen.`,
      usual:
        'Eine Datenpanne ist der Behörde möglichst binnen 72\u00a0Stunden zu melden (Art.\u00a033 DSGVO). Zwischen Unternehmen sind 24\u00a0Stunden verbreitet.',
    },
    'dataProtection.breachLate': {
      title: 'Was folgt, wenn die Datenpanne zu spät gemeldet wird?',
      short: 'Zu spät gemeldet',
      why: 'Aus einer Panne werden zwei, wenn niemand davon weiß.',
      example: (t) => `${t.b} meldet den Diebstahl nach einer Woche.`,
      options: {
        bears: { label: 'Die Partei trägt, was die Verspätung kostet' },
        talk: { label: 'Ein Gespräch', includes: 'Es folgen die Regeln für Konflikte.' },
      },
    },
    'dataProtection.reports': {
      title: 'Wer meldet eine Datenpanne an Behörde und Betroffene?',
      short: 'Meldung nach außen',
      why: 'Zwei Meldungen mit zwei Geschichten sind schlimmer als eine.',
      example: (t) => `Daten von Kunden der ${t.a} gehen bei ${t.b} verloren.`,
      usual:
        'Zur Meldung verpflichtet ist, wer für die Daten verantwortlich ist (Art.\u00a033 und 34 DSGVO); ein Auftragsverarbeiter meldet dem Verantwortlichen.',
      options: {
        place: { label: 'Die Partei, bei der es geschah' },
        owner: { label: 'Die Partei, von der die Daten stammen' },
      },
    },
    'dataProtection.reportsBoth': {
      title: 'Wer meldet, wenn die Datenpanne bei mehreren geschah?',
      short: 'Panne bei mehreren',
      why: 'Ein gemeinsames System fällt bei allen zugleich aus.',
      example: (t) => `Die gemeinsame Projektablage von ${t.a} und ${t.b} wird angegriffen.`,
      options: {
        owner: { label: 'Die Partei, von der die Daten stammen' },
        together: { label: 'Die Parteien gemeinsam', includes: 'Mit einem abgestimmten Text.' },
      },
    },
    'dataProtection.subs': {
      title: 'Darf eine Partei weitere Dienstleister für die Daten einsetzen?',
      short: 'Weitere Dienstleister',
      why: 'Hinter jedem Dienst steht ein weiterer Dienst.',
      example: (t) => `${t.b} verlegt die Daten der Kunden von ${t.a} zu einem anderen Anbieter.`,
      usual:
        'Ein Auftragsverarbeiter braucht dafür eine Genehmigung; bei einer allgemeinen muss er Änderungen ankündigen (Art.\u00a028 DSGVO).',
      options: {
        consent: { label: 'Nur mit Zustimmung im Einzelfall' },
        objection: { label: 'Ja, wenn niemand rechtzeitig widerspricht' },
        free: { label: 'Ja, ohne zu fragen' },
      },
    },
    'dataProtection.subsDays': {
      title: 'Wie viele Tage kann dem weiteren Dienstleister widersprochen werden?',
      short: 'Frist für Widerspruch',
      why: 'Die Frist läuft ab dem Tag, an dem die Ankündigung ankam.',
      example: (t) => `${t.b} kündigt den Wechsel am 1. Juni an.`,
    },
    'dataProtection.hosting': {
      title: 'Wo dürfen die Daten gespeichert sein?',
      short: 'Ort der Daten',
      why: 'Manche Kunden verlangen es, manche Gesetze auch.',
      example: (t) => `Der Anbieter von ${t.b} speichert in einem Land außerhalb Europas.`,
      usual:
        'Außerhalb der EU und des EWR braucht es ein anerkanntes Schutzniveau oder vereinbarte Schutzklauseln (Art.\u00a044 bis 46 DSGVO). Für die Schweiz hat die EU-Kommission das Schutzniveau anerkannt.',
      options: {
        eu: { label: 'Nur in der EU und im EWR' },
        adequate: { label: 'Auch in Ländern mit anerkanntem Schutzniveau', includes: 'Zum Beispiel in der Schweiz.' },
        safeguards: { label: 'Auch anderswo, mit vereinbarten Schutzklauseln' },
      },
    },
    'dataProtection.loss': {
      title: 'Wer trägt die Kosten, wenn Daten verloren gehen?',
      short: 'Datenverlust',
      why: 'Wiederherstellen, nacherfassen, Kunden benachrichtigen: Das kostet Tage.',
      example: (t) => `Die Festplatte von ${t.b} fällt aus, die Daten von ${t.a} sind weg.`,
      options: {
        keeper: { label: 'Die Partei, bei der sie lagen' },
        owner: { label: 'Die Partei, von der sie stammen' },
        care: {
          label: 'Die Partei, bei der sie lagen, wenn eine Sicherung fehlt',
          includes: 'Mit aktueller Sicherung: die Partei, von der sie stammen.',
        },
      },
    },
    'dataProtection.fine': {
      title: 'Wer trägt Bußgeld und Schadensersatz wegen eines Datenschutzverstoßes?',
      short: 'Bußgeld',
      why: 'Nach außen trifft es manchmal die Partei, die nichts dafür kann.',
      example: (t) => `Die Behörde verhängt ein Bußgeld gegen ${t.a}; die Ursache lag bei ${t.b}.`,
      usual:
        'Gemeinsam Verantwortliche haften Betroffenen auf das Ganze und gleichen untereinander aus (Art.\u00a082 DSGVO). Ob ein Bußgeld weitergegeben werden kann, ist umstritten.',
      options: {
        causer: { label: 'Die Partei, die den Verstoß verursacht hat' },
        each: { label: 'Jede trägt, was ihr auferlegt wird' },
      },
    },
    'dataProtection.fineBoth': {
      title: 'Wer trägt Bußgeld und Schadensersatz, wenn mehrere oder niemand erkennbar die Ursache gesetzt haben?',
      short: 'Ursache bei mehreren',
      why: 'Oft hat jede Seite etwas versäumt.',
      example: (t) => `${t.a} hat zu viel geschickt, ${t.b} zu wenig gesichert.`,
      options: {
        equal: { label: 'Alle zu gleichen Teilen' },
        each: { label: 'Jede trägt, was ihr auferlegt wird' },
        talk: { label: 'Die Parteien sprechen', includes: 'Es folgen die Regeln für Konflikte.' },
      },
    },
  },
  decisions: {
    dataRole: {
      question: 'Wer ist für die Daten verantwortlich?',
      answer: {
        separate: 'Jede Partei ist für ihre Verarbeitung selbst verantwortlich.',
        joint: 'Die Parteien sind gemeinsam verantwortlich (Art.\u00a026 DSGVO).',
        processor: 'Die Partei, die nach Weisung arbeitet, ist Auftragsverarbeiterin (Art.\u00a028 DSGVO).',
      },
    },
    mayUseData: {
      question: 'Darf die Partei die Daten so nutzen?',
      answer: { yes: 'Ja, sie darf die Daten so nutzen.', no: 'Nein, sie darf die Daten so nicht nutzen.' },
    },
    answersRequest: {
      question: 'Wer beantwortet die Anfrage der Person?',
      answer: { party: '{party} beantwortet die Anfrage.' },
      when: { party: '{party} die Anfrage beantwortet' },
    },
    forwardRequest: {
      question: 'Muss die Anfrage weitergeleitet werden?',
      answer: { forwardRequest: 'Die Anfrage ist weiterzuleiten.', noDuty: 'Es ist nichts weiterzuleiten.' },
      when: { duty: 'die Anfrage weiterzuleiten ist', noDuty: 'nichts weiterzuleiten ist' },
    },
    forwardLate: {
      question: 'Was folgt auf die verspätete Weiterleitung einer Anfrage?',
      answer: {
        nothing: 'Es folgt nichts.',
        remind: 'Die Partei wird erinnert.',
        bears: 'Die Partei trägt Bußgeld, Kosten und Schaden aus der Verspätung.',
      },
    },
    removePerson: {
      question: 'Müssen die Daten der Person entfernt werden?',
      answer: { removePerson: 'Die Daten sind zu entfernen.', noDuty: 'Es ist nichts zu entfernen.' },
      when: { duty: 'die Daten zu entfernen sind', noDuty: 'nichts zu entfernen ist' },
    },
    removalLate: {
      question: 'Was folgt auf die verspätete Entfernung der Daten?',
      answer: {
        nothing: 'Es folgt nichts.',
        remind: 'Die Partei wird erinnert.',
        bears: 'Die Partei trägt Bußgeld, Kosten und Schaden aus der Verspätung.',
      },
    },
    breachTold: {
      question: 'Wurde die Datenpanne der anderen Partei rechtzeitig gemeldet?',
      answer: { inTime: 'Ja, sie wurde rechtzeitig gemeldet.', late: 'Nein, sie wurde zu spät gemeldet.' },
      when: { inTime: 'die Datenpanne rechtzeitig gemeldet wurde', late: 'die Datenpanne zu spät gemeldet wurde' },
    },
    breachUntold: {
      question: 'Was folgt auf die verspätete Meldung einer Datenpanne?',
      answer: {
        nothing: 'Es folgt nichts.',
        bears: 'Die Partei trägt, was die Verspätung kostet.',
        dataBreach: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
      },
    },
    reportsBreach: {
      question: 'Wer meldet die Datenpanne an Behörde und Betroffene?',
      answer: { party: '{party} meldet sie.', together: 'Die Parteien melden sie gemeinsam.' },
    },
    maySubProcess: {
      question: 'Darf der weitere Dienstleister eingesetzt werden?',
      answer: { yes: 'Ja, er darf eingesetzt werden.', no: 'Nein, er darf nicht eingesetzt werden.' },
    },
    mayHost: {
      question: 'Dürfen die Daten dort gespeichert werden?',
      answer: { yes: 'Ja, sie dürfen dort gespeichert werden.', no: 'Nein, sie dürfen dort nicht gespeichert werden.' },
    },
    lossBearer: {
      question: 'Wer trägt die Kosten des Datenverlusts?',
      answer: { party: '{party} trägt die Kosten.' },
    },
    fineBearer: {
      question: 'Wer trägt Bußgeld und Schadensersatz?',
      answer: {
        party: '{party} trägt Bußgeld und Schadensersatz.',
        equal: 'Alle tragen gleiche Teile.',
        each: 'Jede Partei trägt, was ihr auferlegt wird.',
        dataFine: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
      },
    },
  },
  clauses: {
    'dataProtection.none': () =>
      'Die Parteien tauschen keine personenbezogenen Daten aus. Jede Partei ist für ihre Daten selbst verantwortlich; keine nutzt personenbezogene Daten der anderen.',
    'dataProtection.shared': ({ answer }) =>
      `Für die Daten ihrer eigenen Kunden ist jede Partei selbst verantwortlich. Für gemeinsame Listen und Formulare ${byOption(answer, {
        joint: 'sind die Parteien gemeinsam verantwortlich; sie legen gesondert fest, wer welche Pflicht erfüllt (Art.\u00a026 DSGVO).',
        separate: 'ist jede Partei für ihren Teil selbst verantwortlich.',
      })}`,
    'dataProtection.instructed': ({ answer }) =>
      `Bearbeitet eine Partei Daten nach Weisung einer anderen, so ist sie ${byOption(answer, {
        processor: 'Auftragsverarbeiterin; die Parteien schließen darüber einen Vertrag (Art.\u00a028 DSGVO).',
        separate: 'für ihre Verarbeitung selbst verantwortlich.',
      })}`,
    'dataProtection.use': ({ answer }) =>
      `Personenbezogene Daten, die eine Partei von einer anderen erhält, nutzt sie für die Zusammenarbeit. ${byOption(answer, {
        jointOnly: 'Für eigene Zwecke nutzt sie diese nicht, und sie gibt sie dafür nicht weiter.',
        consent: 'Für eigene Zwecke nutzt sie diese nur, wenn die Person eingewilligt hat; ebenso gibt sie diese nur dann weiter.',
      })}`,
    'dataProtection.requests': ({ by }, t) =>
      `Anfragen von Personen zu ihren Daten beantwortet ${typeof by === 'string' ? byOption(by, { owner: 'die Partei, von der die Daten stammen', receiver: 'die Partei, bei der sie eingehen' }) : t.party(by.party)}.`,
    'dataProtection.forwardDays': ({ days }, t) =>
      `Geht eine Anfrage bei einer anderen Partei ein, so leitet diese sie binnen ${t.quantity(days, 'workingDays', 'dative')} an die zuständige weiter. Ohne Anfrage und bei eigener Zuständigkeit ist nichts weiterzuleiten. Wer rechtzeitig weiterleitet, hat seine Pflicht erfüllt.`,
    'dataProtection.forwardLate': ({ answer }) =>
      `Leitet eine Partei zu spät weiter, so ${byOption(answer, { remind: 'wird sie erinnert.', bears: 'trägt sie Bußgeld, Kosten und Schaden aus der Verspätung.' })}`,
    'dataProtection.removalDays': ({ days }, t) =>
      `Verlangt eine Person die Löschung oder nimmt sie ihre Einwilligung zurück, so entfernt die Partei, bei der Daten einer anderen liegen, diese binnen ${t.quantity(days, 'days', 'dative')}, auch Bilder. Was gesetzlich aufzubewahren ist, bleibt gesperrt liegen; eigene Daten und Fälle ohne Verlangen regelt diese Pflicht nicht. Wer rechtzeitig entfernt, hat seine Pflicht erfüllt.`,
    'dataProtection.removalLate': ({ answer }) =>
      `Entfernt eine Partei zu spät, so ${byOption(answer, { remind: 'wird sie erinnert.', bears: 'trägt sie Bußgeld, Kosten und Schaden aus der Verspätung.' })}`,
    'dataProtection.breachHours': ({ hours }, t) =>
      `Bemerkt eine Partei eine Verletzung des Schutzes personenbezogener Daten, die eine andere betrifft, so meldet sie ihr das binnen ${t.quantity(hours, 'hours')} mit allem, was sie weiß. Eine spätere Meldung ist verspätet; eine rechtzeitige hat keine weiteren Folgen.`,
    'dataProtection.breachLate': ({ answer }) =>
      byOption(answer, {
        bears: 'Wer verspätet meldet, trägt, was die Verspätung kostet.',
        talk: 'Wird verspätet gemeldet, so sprechen die Parteien miteinander; es gelten die Regeln für Konflikte.',
      }),
    'dataProtection.reports': ({ answer }) =>
      `Der Behörde und den betroffenen Personen meldet die Partei, ${byOption(answer, { place: 'bei der es geschah.', owner: 'von der die Daten stammen.' })}`,
    'dataProtection.reportsBoth': ({ answer }, t) =>
      `Geschah es bei ${t.two ? 'beiden' : 'mehreren'} Parteien, so ${byOption(answer, { owner: 'meldet die Partei, von der die Daten stammen.', together: 'melden sie gemeinsam.' })}`,
    'dataProtection.subs': ({ answer, days }, t) =>
      byOption(answer, {
        consent: 'Weitere Dienstleister setzt eine Partei für Daten einer anderen nur mit deren Zustimmung ein.',
        objection: `Weitere Dienstleister kündigt eine Partei der anderen an. Sie setzt sie ein, wenn diese zustimmt oder länger als ${t.quantity(days, 'days')} nicht widerspricht, vorher und bei einem Widerspruch nicht.`,
        free: 'Jede Partei darf weitere Dienstleister einsetzen, ohne zu fragen.',
      }),
    'dataProtection.hosting': ({ answer }) =>
      byOption(answer, {
        eu: 'Personenbezogene Daten werden nur in der EU und im EWR gespeichert.',
        adequate: 'Personenbezogene Daten werden nur in der EU, im EWR und in Ländern mit anerkanntem Schutzniveau gespeichert.',
        safeguards:
          'Personenbezogene Daten werden in der EU, im EWR und in Ländern mit anerkanntem Schutzniveau gespeichert, anderswo nur mit vereinbarten Schutzklauseln (Art.\u00a046 DSGVO).',
      }),
    'dataProtection.loss': ({ answer }) =>
      byOption(answer, {
        keeper: 'Gehen Daten verloren, so trägt die Partei die Kosten, bei der sie lagen.',
        owner: 'Gehen Daten verloren, so trägt die Partei die Kosten, von der sie stammen.',
        care: 'Gehen Daten verloren, so trägt die Partei die Kosten, bei der sie lagen, wenn keine aktuelle Sicherung da war; sonst trägt sie die Partei, von der die Daten stammen.',
      }),
    'dataProtection.fine': ({ answer }) =>
      byOption(answer, {
        causer:
          'Bußgeld und Schadensersatz wegen eines Verstoßes gegen den Datenschutz trägt, soweit das zulässig ist, die Partei, die ihn verursacht hat.',
        each: 'Bußgeld und Schadensersatz wegen eines Verstoßes gegen den Datenschutz trägt jede Partei, soweit sie ihr auferlegt werden.',
      }),
    'dataProtection.fineBoth': ({ answer }, t) =>
      `Haben ${t.two ? 'beide' : 'mehrere'} den Verstoß verursacht oder lässt sich das nicht feststellen, so ${byOption(answer, {
        equal: 'tragen alle gleiche Teile.',
        each: 'trägt jede Partei, was ihr auferlegt wird.',
        talk: 'sprechen die Parteien miteinander; es gelten die Regeln für Konflikte.',
      })}`,
  },
}
