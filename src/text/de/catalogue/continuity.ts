import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { own } from '../others.ts'

const events = {
  nature: 'Naturereignisse, Brand und extremes Wetter',
  pandemic: 'Pandemie und Quarantäne',
  power: 'Ausfall von Strom oder Netz',
  cyber: 'Cyberangriff',
  supplier: 'Ausfall eines Lieferanten, für den es keinen Ersatz gibt',
  strike: 'Streik',
  authority: 'behördliche oder gesetzliche Verbote',
} as const

export const continuity: CatalogueTopics['continuity'] = {
  heading: 'Notfall und Vertretung',
  questions: {
    'continuity.deputies': {
      title: 'Wer vertritt wen, wenn jemand ausfällt?',
      short: 'Vertretungen',
      why: 'Der Notfall kommt ohne Ankündigung. Dann braucht es einen Namen und eine Telefonnummer.',
      example: (t) => `Bei ${t.a} vertritt Frau Berg die Inhaberin in allen Projekten, erreichbar unter der Nummer der Werkstatt.`,
      columns: {
        party: { label: 'Partei' },
        role: { label: 'Wofür' },
        person: { label: 'Vertretung' },
        reach: { label: 'Erreichbar unter' },
      },
    },
    'continuity.power': {
      title: 'Was darf eine Vertretung entscheiden, während die vertretene Person ausfällt?',
      short: 'Vollmacht der Vertretung',
      why: 'Eine Vertretung, die nichts entscheiden darf, ist nur ein Anrufbeantworter.',
      example: (t) => `Die Inhaberin von ${t.b} liegt im Krankenhaus. Der Kunde braucht heute eine Zusage über 3.000\u00a0€.`,
      options: {
        daily: { label: 'Nur das Tagesgeschäft' },
        upTo: { label: 'Auch neue Zusagen bis zu einem Betrag' },
        all: { label: 'Alles' },
      },
    },
    'continuity.powerUpTo': {
      title: 'Bis zu welchem Betrag darf die Vertretung neue Zusagen machen?',
      short: 'Betrag der Vertretung',
      why: 'Ein Betrag, der im Projekt weiterhilft und niemanden ruiniert.',
      example: 'Grenze 5.000\u00a0€: Eine Nachbestellung über 1.200\u00a0€ geht, eine neue Maschine nicht.',
    },
    'continuity.afterDeath': {
      title: 'Was gilt für die Vollmacht der Vertretung, wenn der Inhaber oder die Inhaberin stirbt?',
      short: 'Vollmacht nach dem Tod',
      why: 'Bis feststeht, wer erbt, vergehen Wochen. Hier geht es nur um die Vollmacht; ob die Zusammenarbeit weitergeht, wird beim Ende gefragt.',
      example: (t) => `Der Inhaber von ${t.a} stirbt am Freitag. Am Montag soll geliefert werden.`,
      usual:
        'Eine Vollmacht kann über den Tod hinaus erteilt werden. Ohne Regel bleibt sie in Deutschland im Zweifel bestehen (§§\u00a0168, 672 BGB); in Österreich und der Schweiz endet sie in der Regel (§\u00a01022 ABGB, Artikel\u00a035 OR).',
      options: {
        stays: { label: 'Sie bleibt, bis sie widerrufen wird' },
        untilHeirs: { label: 'Sie bleibt, bis die Nachfolge feststeht' },
        ends: { label: 'Sie endet sofort' },
      },
    },
    'continuity.leave': {
      title: 'Verschieben sich Termine, wenn eine Partei Urlaub macht?',
      short: 'Urlaub',
      why: 'Urlaub ist kein Notfall. Er wird nur oft zu spät gesagt.',
      example: (t) => `${t.b} ist drei Wochen in Norwegen und hat es am Tag vor der Abreise gesagt.`,
      options: {
        ifTold: { label: 'Ja, wenn er früh genug angekündigt ist', includes: 'Sonst nicht.' },
        deputy: { label: 'Nein, dann liefert die Vertretung' },
        talk: { label: 'Die Parteien sprechen jedes Mal darüber' },
      },
    },
    'continuity.leaveDays': {
      title: 'Wie viele Tage vorher muss Urlaub angekündigt sein?',
      short: 'Ankündigung von Urlaub',
      why: 'So bleibt Zeit, mit dem Kunden zu sprechen.',
      example: 'Urlaub ab 1.\u00a0August, 28\u00a0Tage: Wer es bis zum 4.\u00a0Juli sagt, verschiebt seine Termine.',
    },
    'continuity.access': {
      title: 'Wie kommen die anderen im Notfall an Unterlagen und Passwörter eines Projekts?',
      short: 'Zugang im Notfall',
      why: 'Was nur im Kopf oder auf einem Laptop ist, ist im Notfall weg.',
      example: (t) => `${t.a} ist nicht erreichbar. Das Passwort zum Shop des Kunden kennt sonst niemand.`,
      options: {
        shared: { label: 'Gemeinsame Ablage', includes: 'Alle haben jederzeit Zugang.' },
        sealed: { label: 'Versiegelt hinterlegt', includes: 'Nach einer Zeit ohne Lebenszeichen darf geöffnet werden.' },
        viaDeputy: { label: 'Über die Vertretung', includes: 'Gibt es keine: direkt.' },
      },
    },
    'continuity.accessDays': {
      title: 'Nach wie vielen Tagen ohne Lebenszeichen darf geöffnet werden?',
      short: 'Tage bis zum Öffnen',
      why: 'Zu früh verletzt Vertrauen, zu spät verliert den Kunden.',
      example: 'Drei Tage: Wer am Montag verschwindet, dessen Umschlag darf am Freitag geöffnet werden.',
    },
    'continuity.tell': {
      title: 'Wer sagt den Kunden, dass jemand ausfällt?',
      short: 'Kunden im Notfall',
      why: 'Der Kunde soll es von Ihnen hören und nicht vom Mitbewerber.',
      example: (t) => `Die Projektleiterin von ${t.b} hatte einen Unfall. Der Kunde fragt, warum niemand ans Telefon geht.`,
      options: {
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
        deputy: { label: 'Die Vertretung', includes: 'Gibt es keine: wer den Vertrag hat.' },
        standIn: { label: 'Wer einspringt' },
      },
    },
    'continuity.standInPay': {
      title: 'Nach welchem Satz wird bezahlt, wer für eine ausgefallene Partei einspringt?',
      short: 'Lohn beim Einspringen',
      why: 'Einspringen ist eine Hilfe. Sie soll nicht zum Streit über Geld werden.',
      example: (t) => `${t.a} übernimmt 30\u00a0Stunden für ${t.b}, Satz 110\u00a0€ statt 85\u00a0€.`,
      options: {
        ownRate: { label: 'Nach dem eigenen Satz' },
        absentPay: { label: 'Mit dem, was die ausgefallene Partei bekommen hätte' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'continuity.return': {
      title: 'Wer führt ein Projekt weiter, wenn die ausgefallene Partei zurückkommt?',
      short: 'Rückkehr',
      why: 'Wer einspringt, hat sich eingearbeitet. Wer zurückkommt, möchte den Kunden wiederhaben.',
      example: (t) => `Nach drei Monaten ist ${t.b} wieder da. ${t.a} hat das Projekt fast fertig.`,
      options: {
        back: { label: 'Die zurückgekehrte Partei' },
        finish: { label: 'Wer eingesprungen ist, bis zum Ende' },
        customer: { label: 'Wen der Kunde will', includes: 'Ohne Wunsch: die zurückgekehrte Partei.' },
      },
    },
    'continuity.keyPersons': {
      title: 'Auf welche Personen kommt es besonders an?',
      short: 'Schlüsselpersonen',
      why: 'Manchmal kauft der Kunde einen Menschen und nicht eine Firma.',
      example: (t) => `${t.b}: Herr Sommer, Regie. Ohne ihn hätte der Kunde nicht bestellt.`,
      columns: { party: { label: 'Partei' }, person: { label: 'Person' }, task: { label: 'Aufgabe' } },
    },
    'continuity.keyDays': {
      title: 'Binnen wie vielen Tagen wird für eine Schlüsselperson Ersatz gestellt?',
      short: 'Tage bis zum Ersatz',
      why: 'Gezählt wird ab dem Tag, an dem die Person fehlt.',
      example: 'Letzter Tag 31.\u00a0März, 30\u00a0Tage: Bis zum 30.\u00a0April muss jemand Gleichwertiges da sein.',
    },
    'continuity.keyThen': {
      title: 'Was folgt, wenn für eine Schlüsselperson kein Ersatz kommt?',
      short: 'Kein Ersatz',
      why: 'Ohne diese Person ist der Beitrag oft weniger wert.',
      example: (t) => `Herr Sommer hat gekündigt. ${t.b} findet seit zwei Monaten niemanden.`,
      options: {
        mayEnd: { label: 'Es darf gekündigt werden' },
        priceCut: { label: 'Der Anteil der Partei wird gekürzt' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'continuity.replacement': {
      title: 'Muss eine Ersatzperson akzeptiert werden?',
      short: 'Ersatzperson',
      why: 'Die eine Seite will auswählen, die andere muss weiterarbeiten können.',
      example: (t) => `${t.b} schickt einen Berufsanfänger. ${t.a} lehnt ihn ab.`,
      options: {
        withReasons: { label: 'Ja, außer bei sachlichen Gründen' },
        anyRefusal: { label: 'Nein, eine Ablehnung genügt' },
        noRefusal: { label: 'Ja, immer' },
      },
    },
    'continuity.force': {
      title: 'Welche Ereignisse gelten als höhere Gewalt?',
      short: 'Was höhere Gewalt ist',
      why: 'Wofür niemand etwas kann, das soll niemandem vorgeworfen werden. Hier geht es nur darum, was dazugehört; was daraus folgt, wird bei der Laufzeit gefragt.',
      example: (t) => `Ein Cyberangriff legt ${t.b} zwei Wochen lahm. Ist das höhere Gewalt, oder fehlte die Sicherung?`,
      usual:
        'Wer nicht leisten kann, muss es nicht, solange es unmöglich ist; dafür entfällt in der Regel die Gegenleistung (§§\u00a0275, 326 BGB, §\u00a01447 ABGB, Artikel\u00a0119 OR).',
      options: {
        nature: { label: 'Natur, Brand, Wetter' },
        pandemic: { label: 'Pandemie, Quarantäne' },
        power: { label: 'Ausfall von Strom oder Netz' },
        cyber: { label: 'Cyberangriff' },
        supplier: { label: 'Ausfall eines Lieferanten', includes: 'Wenn es keinen Ersatz gibt.' },
        strike: { label: 'Streik' },
        authority: { label: 'Verbote von Behörden oder durch Gesetz' },
      },
    },
    'continuity.forcePay': {
      title: 'Was wird bezahlt, während höhere Gewalt die Arbeit hindert?',
      short: 'Bezahlung bei höherer Gewalt',
      why: 'Mieten und Löhne laufen weiter, Geld vom Kunden kommt nicht.',
      example: (t) => `Die Messe fällt aus. ${t.a} hat für 6.000\u00a0€ vorbereitet, ${t.b} hat die Halle schon bezahlt.`,
      options: {
        delivered: { label: 'Nur, was schon geleistet ist' },
        shareCosts: { label: 'Was geleistet ist; nutzlose Ausgaben werden geteilt' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
  },
  decisions: {
    deputyMay: {
      question: 'Darf die Vertretung das entscheiden?',
      answer: { yes: 'Ja, die Vertretung darf das entscheiden.', no: 'Nein, das darf die Vertretung nicht entscheiden.' },
    },
    powerAfterDeath: {
      question: 'Bleibt die Vollmacht der Vertretung nach dem Tod bestehen?',
      answer: { stays: 'Ja, sie bleibt bestehen.', ends: 'Nein, sie ist erloschen.' },
    },
    leaveShifts: {
      question: 'Verschieben sich Termine wegen des Urlaubs?',
      answer: { yes: 'Ja, um die Dauer des Urlaubs.', no: 'Nein, die Termine bleiben.', leave: 'Die Parteien sprechen darüber.' },
    },
    emergencyAccess: {
      question: 'Dürfen die anderen an Unterlagen und Passwörter?',
      answer: {
        open: 'Ja, sie haben Zugang.',
        viaDeputy: 'Ja, über die Vertretung.',
        notYet: 'Noch nicht; die vereinbarte Zeit läuft.',
        no: 'Nein, es fällt niemand aus.',
      },
    },
    emergencyTells: {
      question: 'Wer sagt den Kunden, dass jemand ausfällt?',
      answer: { party: '{party} sagt es den Kunden.', deputy: 'Die Vertretung sagt es den Kunden.' },
    },
    standInPay: {
      question: 'Nach welchem Satz wird das Einspringen bezahlt?',
      answer: {
        ownRate: 'Nach dem Satz der Partei, die einspringt.',
        absentPay: 'Mit dem, was die ausgefallene Partei dafür bekommen hätte.',
        absence: 'Die Parteien sprechen darüber.',
      },
    },
    afterReturn: {
      question: 'Wer führt das Projekt nach der Rückkehr weiter?',
      answer: { party: '{party} führt das Projekt weiter.' },
    },
    keyPersonGone: {
      question: 'Was folgt auf den Ausfall einer Schlüsselperson?',
      answer: {
        nothing: 'Es folgt nichts.',
        propose: 'Die Partei stellt Ersatz; die Zeit dafür läuft noch.',
        mayEnd: 'Es darf gekündigt werden.',
        priceCut: 'Der Anteil der Partei wird gekürzt.',
        keyPerson: 'Die Parteien sprechen darüber.',
      },
    },
    replacementStays: {
      question: 'Muss die Ersatzperson akzeptiert werden?',
      answer: { yes: 'Ja, die Ersatzperson bleibt.', no: 'Nein, es ist eine andere Person zu stellen.' },
    },
    forceMajeure: {
      question: 'Ist das höhere Gewalt?',
      answer: { yes: 'Ja, es ist höhere Gewalt.', no: 'Nein, es ist keine höhere Gewalt im Sinn der Vereinbarung.' },
      when: { yes: 'das Ereignis höhere Gewalt ist', no: 'das Ereignis keine höhere Gewalt ist' },
    },
    forcePay: {
      question: 'Was wird bei höherer Gewalt bezahlt?',
      answer: {
        delivered: 'Bezahlt wird nur, was schon geleistet ist.',
        shareCosts: 'Bezahlt wird, was geleistet ist; nutzlos gewordene Ausgaben werden geteilt.',
        force: 'Die Parteien sprechen darüber.',
      },
    },
  },
  clauses: {
    'continuity.deputies': ({ list }, t) =>
      `Fällt jemand aus, so gelten diese Vertretungen:${t.items(
        list.map(
          ({ party, role, person, reach }) =>
            `${t.party(party)} für ${own(role)}: ${own(person)}${reach === undefined ? '' : `, erreichbar unter ${own(reach)}`}`,
        ),
      )}`,
    'continuity.power': ({ answer, amount }, t) =>
      byOption(answer, {
        daily: 'Eine Vertretung entscheidet das Tagesgeschäft, aber keine neuen Zusagen oder Ausgaben.',
        upTo: `Eine Vertretung entscheidet das Tagesgeschäft und neue Zusagen oder Ausgaben bis ${t.quantity(amount ?? 0, 'EUR')} netto, darüber nicht.`,
        all: 'Eine Vertretung entscheidet alles, was die vertretene Person entscheiden dürfte.',
      }),
    'continuity.afterDeath': ({ answer }) =>
      `Stirbt die Person, der das Unternehmen einer Partei gehört, so ${byOption(answer, {
        stays: 'bleibt die Vollmacht der Vertretung, bis sie widerrufen wird.',
        untilHeirs: 'bleibt die Vollmacht der Vertretung, bis feststeht, wer den Betrieb erbt und führt; danach endet sie.',
        ends: 'endet die Vollmacht der Vertretung.',
      })}`,
    'continuity.leave': ({ answer, days }, t) =>
      byOption(answer, {
        ifTold: `Termine verschieben sich um die Dauer eines Urlaubs, der mindestens ${t.quantity(days ?? 0, 'days')} vorher angekündigt ist. Sonst bleiben sie.`,
        deputy: 'Wegen Urlaubs verschieben sich keine Termine; dann liefert die Vertretung.',
        talk: 'Ob sich Termine wegen Urlaubs verschieben, besprechen die Parteien jedes Mal.',
      }),
    'continuity.access': ({ answer, days }, t) =>
      byOption(answer, {
        shared: 'Unterlagen und Zugangsdaten gemeinsamer Projekte liegen in einer Ablage, zu der alle Parteien jederzeit Zugang haben.',
        sealed: `Unterlagen und Zugangsdaten gemeinsamer Projekte sind versiegelt hinterlegt. Fällt eine Partei mehr als ${t.quantity(days ?? 0, 'days')} aus, so darf geöffnet werden, vorher und ohne Ausfall nicht.`,
        viaDeputy:
          'Fällt eine Partei aus, so geben die Vertretungen Unterlagen und Zugangsdaten gemeinsamer Projekte heraus. Steht keine bereit, so haben die anderen selbst Zugang. Ohne Ausfall gibt es keinen Zugang.',
      }),
    'continuity.tell': ({ answer }) =>
      byOption(answer, {
        prime: 'Fällt jemand aus, so sagt es den Kunden die Partei, die den Vertrag mit ihnen hat.',
        deputy:
          'Fällt jemand aus, so sagt es den Kunden die Vertretung. Steht keine bereit, so sagt es die Partei, die den Vertrag mit ihnen hat.',
        standIn: 'Fällt jemand aus, so sagt es den Kunden die Partei, die einspringt.',
      }),
    'continuity.standInPay': ({ answer }) =>
      `Springt eine Partei für eine ausgefallene ein, so ${byOption(answer, {
        ownRate: 'wird sie nach ihrem eigenen Satz bezahlt.',
        absentPay: 'bekommt sie, was die ausgefallene Partei dafür bekommen hätte.',
        talk: 'sprechen die Parteien über die Bezahlung.',
      })}`,
    'continuity.return': ({ answer }) =>
      `Kommt eine ausgefallene Partei zurück, so führt ${byOption(answer, {
        back: 'sie das Projekt weiter.',
        finish: 'die eingesprungene Partei das Projekt zu Ende.',
        customer: 'die Partei das Projekt weiter, die der Kunde in Textform wünscht; ohne Wunsch die zurückgekehrte.',
      })}`,
    'continuity.keyPersons': ({ list }, t) =>
      `Schlüsselpersonen sind:${t.items(list.map(({ party, person, task }) => `${t.party(party)}: ${own(person)} für ${own(task)}`))}`,
    'continuity.keyDays': ({ days, follows }, t) =>
      `Fehlt eine Schlüsselperson, so stellt die Partei Ersatz. Fehlt sie mehr als ${t.quantity(days, 'days')} ohne Ersatz, so ${byOption(
        follows,
        {
          mayEnd: 'darf gekündigt werden.',
          priceCut: 'wird der Anteil der Partei um den Minderwert gekürzt.',
          talk: 'sprechen die Parteien darüber.',
        },
      )} Ist Ersatz gestellt, so folgt nichts.`,
    'continuity.replacement': ({ answer }) =>
      byOption(answer, {
        withReasons: 'Eine Ersatzperson bleibt, außer sie wird mit sachlichen Gründen abgelehnt.',
        anyRefusal: 'Eine Ersatzperson bleibt nur, wenn sie akzeptiert wird; eine Ablehnung braucht keine Gründe.',
        noRefusal: 'Eine Ersatzperson bleibt, auch wenn sie abgelehnt wird.',
      }),
    'continuity.force': ({ kinds }, t) =>
      `Keine höhere Gewalt ist, was sich mit zumutbarem Aufwand vermeiden ließ oder hier nicht genannt ist. Höhere Gewalt ist sonst:${t.items(kinds.map((each) => byOption(each, events)))}`,
    'continuity.forcePay': ({ answer }) =>
      `Hindert höhere Gewalt die Arbeit, so ${byOption(answer, {
        delivered: 'wird nur bezahlt, was schon geleistet ist.',
        shareCosts: 'wird bezahlt, was geleistet ist; nutzlos gewordene Ausgaben teilen die Parteien.',
        talk: 'sprechen die Parteien über die Bezahlung.',
      })}`,
  },
}
