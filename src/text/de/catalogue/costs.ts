import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

export const costs: CatalogueTopics['costs'] = {
  heading: 'Gemeinsame Kosten und Anschaffungen',
  questions: {
    'costs.approval': {
      title: 'Wer muss gemeinsamen Ausgaben vorher zustimmen?',
      short: 'Freigabe von Ausgaben',
      why: 'Die eine Partei hält es für nötig, die andere erfährt es aus der Rechnung.',
      example: (t) => `${t.b} bestellt für 1.400\u00a0€ ein Messgerät, das ${t.a} ebenfalls braucht. Gefragt hat niemand.`,
      options: {
        always: { label: 'Immer alle' },
        overLimit: { label: 'Alle, ab einem Betrag', includes: 'Bis dahin darf jede Partei allein bestellen.' },
        never: { label: 'Niemand, jede Partei entscheidet selbst' },
      },
    },
    'costs.limit': {
      title: 'Bis zu welchem Betrag darf eine Partei über eine gemeinsame Ausgabe allein entscheiden?',
      short: 'Grenze ohne Freigabe',
      why: 'Für Kleinigkeiten will niemand abstimmen.',
      example:
        'Bei einer Grenze von 500\u00a0€ darf ein Programm für 480\u00a0€ ohne Rückfrage gekauft werden. Es tragen alle nach dem Schlüssel.',
    },
    'costs.key': {
      title: 'Nach welchem Schlüssel werden gemeinsame Kosten geteilt?',
      short: 'Schlüssel der Kosten',
      why: 'Gleich ist nicht immer gerecht: Wer mehr nutzt oder größer ist, sieht es oft anders.',
      example: (t) => `Ein gemeinsames Programm kostet 2.400\u00a0€ im Jahr. ${t.a} nutzt es täglich, ${t.b} einmal im Monat.`,
      options: {
        equally: { label: 'Zu gleichen Teilen' },
        byRevenue: { label: 'Nach dem Umsatz aus der Zusammenarbeit', includes: 'Im Jahr davor, sonst im laufenden.' },
        byUse: { label: 'Nach der Nutzung', includes: 'Dazu muss sie gemessen werden.' },
        bySize: { label: 'Nach der Größe der Unternehmen', includes: 'Gemessen an der Zahl der Beschäftigten.' },
        byBenefit: { label: 'Nach dem erwarteten Nutzen', includes: 'Er wird vor der Ausgabe gemeinsam geschätzt.' },
      },
    },
    'costs.unapproved': {
      title: 'Wer trägt eine gemeinsame Ausgabe, die nicht vorher abgestimmt war?',
      short: 'Ausgabe ohne Freigabe',
      why: 'Das Geld ist ausgegeben, und vielleicht haben alle etwas davon.',
      example: (t) => `${t.a} hat einen Messestand für 4.000\u00a0€ gebucht, ohne zu fragen. ${t.b} stand drei Tage daran.`,
      options: {
        orderer: { label: 'Wer sie bestellt hat' },
        ifUsed: { label: 'Alle, wenn alle sie genutzt haben', includes: 'Sonst wer sie bestellt hat.' },
        talk: { label: 'Im Gespräch klären' },
      },
    },
    'costs.overrun': {
      title: 'Wer trägt die Mehrkosten, wenn eine abgestimmte Ausgabe teurer wird?',
      short: 'Mehrkosten',
      why: 'Zugestimmt wurde zu einem Betrag, nicht zu jedem.',
      example: 'Abgestimmt waren 5.000\u00a0€ für die gemeinsame Website. Am Ende sind es 6.300\u00a0€.',
      options: {
        orderer: { label: 'Wer bestellt hat' },
        byKey: { label: 'Alle nach dem Schlüssel' },
        upTo: { label: 'Alle bis zu einer Grenze', includes: 'Darüber nur, wenn es vorher gemeldet war.' },
      },
    },
    'costs.overrunLimit': {
      title: 'Bis zu wie viel Prozent werden Mehrkosten gemeinsam getragen?',
      short: 'Grenze der Mehrkosten',
      why: 'Kleine Abweichungen sind normal, große sollte jemand melden.',
      example: 'Abgestimmt 5.000\u00a0€, Grenze 10\u00a0%: Bis 5.500\u00a0€ tragen es alle.',
    },
    'costs.refundDays': {
      title: 'Innerhalb von wie vielen Tagen wird ein Anteil an gemeinsamen Kosten erstattet?',
      short: 'Erstattung',
      why: 'Wer Geld auslegt, gibt den anderen einen Kredit.',
      example: (t) => `${t.a} zahlt die Miete des Lagers. Der Beleg ging am 3. März an ${t.b}.`,
    },
    'costs.travel': {
      title: 'Wer trägt Reisekosten im gemeinsamen Projekt?',
      short: 'Reisekosten',
      why: 'Die Seite mit dem weiten Weg rechnet anders als die Seite am Ort.',
      example: (t) => `${t.b} fährt elfmal 320\u00a0km zum Kunden. Im Angebot stand nichts davon.`,
      usual: (t) => `Verbreitet sind belegte Kosten oder die steuerlichen Sätze, in Deutschland ${t.constant('mileageDE')} je Kilometer.`,
      options: {
        own: { label: 'Jede Partei ihre eigenen' },
        atCost: { label: 'Sie werden nach Belegen erstattet', includes: 'Aus den Einnahmen des Projekts, vor jeder Teilung.' },
        taxRates: { label: 'Sie werden zu den steuerlichen Sätzen erstattet', includes: 'Ebenso aus den Einnahmen des Projekts.' },
        ifCustomerPays: { label: 'Nur soweit der Kunde sie bezahlt' },
      },
    },
    'costs.licences': {
      title: 'Wer trägt Lizenzen und Werkzeuge, die für ein Projekt nötig sind?',
      short: 'Lizenzen und Werkzeuge',
      why: 'Das Abo läuft weiter, wenn das Projekt vorbei ist.',
      example: (t) => `Der Kunde verlangt ein bestimmtes Programm, 190\u00a0€ im Monat. ${t.b} nutzt es danach auch sonst.`,
      options: {
        own: { label: 'Jede Partei ihre eigenen' },
        byKey: { label: 'Alle nach dem Schlüssel', includes: 'Soweit sie nur dem Projekt dienen.' },
        prime: { label: 'Wer den Vertrag mit dem Kunden hat', includes: 'Soweit sie nur dem Projekt dienen.' },
      },
    },
    'costs.bid': {
      title: 'Wer trägt die Kosten eines Angebots, das keinen Auftrag bringt?',
      short: 'Vergebliches Angebot',
      why: 'Eine Ausschreibung kostet Wochen. Gewonnen wird selten.',
      example: (t) => `${t.a} und ${t.b} arbeiten drei Wochen an einer Bewerbung. Den Zuschlag erhält ein anderes Unternehmen.`,
      usual:
        'Ohne Abrede trägt meist jede Seite ihren Aufwand selbst; in Deutschland ist ein Kostenanschlag im Zweifel nicht zu vergüten (§\u00a0632 Absatz\u00a03 BGB).',
      options: {
        own: { label: 'Jede Partei ihren Aufwand' },
        byKey: { label: 'Alle nach dem Schlüssel' },
        initiator: { label: 'Wer das Angebot vorgeschlagen hat' },
      },
    },
    'costs.bidWithdrawn': {
      title: 'Wer trägt die Kosten, wenn eine Partei ohne triftigen Grund aus einem gemeinsamen Angebot aussteigt?',
      short: 'Ausstieg aus einem Angebot',
      why: 'Die anderen haben für nichts gearbeitet, und der Kunde war noch gar nicht gefragt.',
      example: (t) => `Eine Woche vor der Abgabe schreibt ${t.b}: Wir machen doch nicht mit. ${t.a} hat schon 60\u00a0Stunden investiert.`,
      usual:
        'Wer Verhandlungen ohne triftigen Grund abbricht, haftet nur ausnahmsweise, wenn der Abschluss als sicher hingestellt war (Rechtsprechung zu §\u00a0311 Absatz\u00a02 BGB).',
      options: {
        withdrawer: { label: 'Wer aussteigt', includes: 'Auch den belegten Aufwand der anderen.' },
        asLost: { label: 'Wie bei einem verlorenen Angebot' },
        talk: { label: 'Im Gespräch klären' },
      },
    },
    'costs.bidRefuse': {
      title: 'Darf eine Partei es ablehnen, bei einem gemeinsamen Angebot mitzumachen?',
      short: 'Angebot ablehnen',
      why: 'Die eine Seite hat den Kunden schon vertröstet, die andere hat nie zugesagt.',
      example: (t) => `${t.a} will sich mit ${t.b} um einen Auftrag bewerben. ${t.b} hat keine Lust und sagt ab.`,
      options: {
        untilPromised: { label: 'Ja, bis zur Zusage' },
        withReason: { label: 'Nur mit triftigem Grund', includes: 'Etwa fehlende Leute oder zu hohes Risiko.' },
        any: { label: 'Ja, jederzeit', includes: 'Wer aussteigt, trägt dafür, was vereinbart ist.' },
      },
    },
    'costs.advance': {
      title: 'Wer trägt eine Anzahlung, die bei einem Lieferanten verloren geht?',
      short: 'Verlorene Anzahlung',
      why: 'Ein Lieferant wird zahlungsunfähig, und das Material kommt nie.',
      example: (t) => `${t.b} hat 6.000\u00a0€ für Material angezahlt. Der Lieferant meldet Insolvenz an.`,
      options: {
        orderer: { label: 'Wer sie bezahlt hat' },
        ifAgreed: { label: 'Alle, wenn sie abgestimmt war', includes: 'Sonst wer sie bezahlt hat.' },
        byKey: { label: 'Immer alle nach dem Schlüssel' },
      },
    },
    'costs.owner': {
      title: 'Wem gehört, was gemeinsam bezahlt wurde?',
      short: 'Eigentum an Anschaffungen',
      why: 'Auf der Rechnung steht nur ein Name, bezahlt haben mehrere. Was am Ende der Zusammenarbeit damit geschieht, ist eine eigene Frage.',
      example: (t) => `${t.a} kauft einen Drucker für 5.000\u00a0€, ${t.b} erstattet die Hälfte.`,
      usual:
        'Gemeinsames Eigentum kann auf eine Gesellschaft hindeuten (§\u00a0705 BGB, §\u00a01175 ABGB, Artikel\u00a0530 OR); dann ist es am Ende auseinanderzusetzen.',
      options: {
        buyer: { label: 'Wer es gekauft hat', includes: 'Die anderen dürfen es im vereinbarten Umfang nutzen.' },
        payers: { label: 'Allen, die bezahlt haben, im Verhältnis ihrer Zahlungen' },
      },
    },
    'costs.resale': {
      title: 'Darf eine Partei verkaufen, was gemeinsam bezahlt wurde?',
      short: 'Verkauf einer Anschaffung',
      why: 'Das Gerät steht bei einer Partei, und wer es hat, kann es verkaufen.',
      example: (t) => `${t.a} verkauft den gemeinsam bezahlten Drucker für 1.900\u00a0€. ${t.b} hätte ihn gern übernommen.`,
      options: {
        consent: { label: 'Nur mit Zustimmung aller, die bezahlt haben' },
        offerFirst: { label: 'Erst wenn es den anderen angeboten wurde', includes: 'Zu demselben Preis.' },
        owner: { label: 'Ja, wenn es ihr gehört', includes: 'Der Erlös wird in jedem Fall nach den Zahlungen geteilt.' },
      },
    },
    'costs.damage': {
      title: 'Wer trägt Schäden an dem, was gemeinsam bezahlt wurde?',
      short: 'Schaden an Anschaffungen',
      why: 'Wer das Gerät gerade hat, war es nicht immer.',
      example: (t) => `${t.b} lässt das gemeinsame Messgerät fallen. Die Reparatur kostet 900\u00a0€.`,
      options: {
        user: { label: 'Wer unachtsam war, sonst alle nach dem Schlüssel' },
        byKey: { label: 'Immer alle nach dem Schlüssel' },
        owner: { label: 'Wem es gehört' },
      },
    },
  },
  decisions: {
    costApproval: {
      question: 'Wer muss der Ausgabe zustimmen?',
      answer: { alone: 'Eine Partei darf darüber allein entscheiden.', all: 'Alle müssen der Ausgabe vorher zustimmen.' },
    },
    costKey: {
      question: 'Nach welchem Schlüssel werden gemeinsame Kosten geteilt?',
      answer: {
        equally: 'Zu gleichen Teilen.',
        byRevenue: 'Nach dem Umsatz aus der Zusammenarbeit.',
        byUse: 'Nach der Nutzung.',
        bySize: 'Nach der Größe der Unternehmen.',
        byBenefit: 'Nach dem erwarteten Nutzen.',
      },
    },
    costBorne: {
      question: 'Wer trägt diese gemeinsame Ausgabe?',
      answer: {
        byKey: 'Alle tragen die Ausgabe nach dem Schlüssel.',
        orderer: 'Die Ausgabe trägt, wer sie bestellt hat.',
        closeTheBooks: 'Die Parteien legen die Zahlen offen und einigen sich.',
      },
    },
    costOverrun: {
      question: 'Wer trägt die Mehrkosten?',
      answer: { byKey: 'Alle tragen die Mehrkosten nach dem Schlüssel.', orderer: 'Die Mehrkosten trägt, wer bestellt hat.' },
    },
    costRefund: {
      question: 'Wann ist ein Anteil an gemeinsamen Kosten zu erstatten?',
      answer: { refundCost: 'Der Anteil wird erstattet.', noDuty: 'Es ist nichts zu erstatten.' },
    },
    travelCost: {
      question: 'Wer trägt die Reisekosten?',
      answer: {
        own: 'Jede Partei trägt ihre Reisekosten selbst.',
        refunded: 'Die Reisekosten werden nach Belegen erstattet.',
        taxRates: 'Die Reisekosten werden zu den steuerlichen Sätzen erstattet.',
      },
    },
    licenceCost: {
      question: 'Wer trägt Lizenzen und Werkzeuge?',
      answer: {
        own: 'Jede Partei trägt sie selbst.',
        byKey: 'Alle tragen sie nach dem Schlüssel.',
        prime: 'Es trägt sie, wer den Vertrag mit dem Kunden hat.',
      },
    },
    bidCost: {
      question: 'Wer trägt die Kosten des vergeblichen Angebots?',
      answer: {
        own: 'Jede Partei trägt ihren Aufwand.',
        byKey: 'Alle tragen sie nach dem Schlüssel.',
        initiator: 'Es trägt sie, wer das Angebot vorgeschlagen hat.',
        withdrawer: 'Es trägt sie, wer ausgestiegen ist, auch den belegten Aufwand der anderen.',
        bidLeft: 'Die Parteien sprechen darüber.',
      },
    },
    mayRefuseBid: {
      question: 'Darf die Partei es ablehnen, bei dem Angebot mitzumachen?',
      answer: { yes: 'Ja.', no: 'Nein.' },
    },
    lostAdvance: {
      question: 'Wer trägt die verlorene Anzahlung?',
      answer: { byKey: 'Alle tragen sie nach dem Schlüssel.', orderer: 'Es trägt sie, wer sie bezahlt hat.' },
    },
    assetOwner: {
      question: 'Wem gehört die Anschaffung, solange die Zusammenarbeit läuft?',
      answer: {
        buyer: 'Sie gehört der Partei, die sie gekauft hat.',
        payers: 'Sie gehört allen, die bezahlt haben, im Verhältnis ihrer Zahlungen.',
      },
    },
    maySellAsset: {
      question: 'Darf die Anschaffung verkauft werden, solange die Zusammenarbeit läuft?',
      answer: { yes: 'Sie darf verkauft werden; der Erlös wird nach den Zahlungen geteilt.', no: 'Sie darf nicht verkauft werden.' },
    },
    assetDamage: {
      question: 'Wer trägt den Schaden an der Anschaffung?',
      answer: {
        user: 'Den Schaden trägt, wer unachtsam war.',
        byKey: 'Alle tragen den Schaden nach dem Schlüssel.',
        owner: 'Den Schaden trägt, wem die Anschaffung gehört.',
      },
    },
  },
  clauses: {
    'costs.approval': ({ answer, limit }, t) =>
      `Gemeinsame Kosten sind Ausgaben für die Zusammenarbeit, die nicht zu einem einzelnen Projekt gehören. ${byOption(answer, {
        always: 'Ihnen stimmen alle vorher in Textform zu.',
        overLimit: `Über ${t.quantity(limit ?? 0, 'EUR')} stimmen ihnen alle vorher in Textform zu. Bis zu diesem Betrag darf eine Partei allein entscheiden.`,
        never: 'Jede Partei darf allein darüber entscheiden.',
      })}`,
    'costs.key': ({ answer }) =>
      `Gemeinsame Kosten tragen die Parteien ${byOption(answer, {
        equally: 'zu gleichen Teilen',
        byRevenue: 'im Verhältnis ihres Umsatzes aus der Zusammenarbeit im Jahr davor, im ersten Jahr im laufenden',
        byUse: 'im Verhältnis der gemessenen Nutzung',
        bySize: 'im Verhältnis der Zahl ihrer Beschäftigten',
        byBenefit: 'im Verhältnis des Nutzens, den sie vorher gemeinsam geschätzt haben',
      })} (Schlüssel).`,
    'costs.unapproved': ({ answer, limited }) =>
      `Gemeinsame Ausgaben, die vorher in Textform abgestimmt waren${limited ? ' oder über die eine Partei allein entscheiden darf' : ''}, tragen alle nach dem Schlüssel. Andere ${byOption(
        answer,
        {
          orderer: 'trägt die Partei, die sie bestellt hat.',
          ifUsed: 'tragen alle nach dem Schlüssel, wenn alle sie genutzt haben, sonst die Partei, die sie bestellt hat.',
          talk: 'sind Gegenstand eines Gesprächs, in dem die Parteien die Zahlen offenlegen und sich einigen.',
        },
      )}`,
    'costs.overrun': ({ answer, limit }, t) =>
      `Wird eine abgestimmte Ausgabe teurer, so ${byOption(answer, {
        orderer: 'trägt die Mehrkosten die Partei, die bestellt hat.',
        byKey: 'tragen alle die Mehrkosten nach dem Schlüssel.',
        upTo: `tragen alle die Mehrkosten bis zu ${t.quantity(limit ?? 0, 'percent')} nach dem Schlüssel, darüber nur, wenn sie vorher gemeldet waren. Sonst trägt sie die Partei, die bestellt hat.`,
      })}`,
    'costs.refundDays': ({ days }, t) =>
      `Wer gemeinsame Kosten ausgelegt hat, erhält von ${others(t).to} deren Anteil innerhalb von ${t.quantity(days, 'days', 'dative')} nach Zugang des Belegs.`,
    'costs.travel': ({ answer }) =>
      byOption(answer, {
        own: 'Reisekosten trägt jede Partei selbst.',
        atCost: 'Reisekosten im gemeinsamen Projekt werden nach Belegen aus den Einnahmen des Projekts erstattet, vor jeder Teilung.',
        taxRates:
          'Reisekosten im gemeinsamen Projekt werden zu den steuerlichen Sätzen aus den Einnahmen des Projekts erstattet, vor jeder Teilung.',
        ifCustomerPays:
          'Reisekosten im gemeinsamen Projekt werden nach Belegen erstattet, soweit der Kunde sie bezahlt. Sonst trägt sie jede Partei selbst.',
      }),
    'costs.licences': ({ answer }) =>
      byOption(answer, {
        own: 'Lizenzen und Werkzeuge trägt jede Partei selbst.',
        byKey: 'Lizenzen und Werkzeuge, die nur dem Projekt dienen, tragen alle nach dem Schlüssel. Andere trägt jede Partei selbst.',
        prime:
          'Lizenzen und Werkzeuge, die nur dem Projekt dienen, trägt die Partei, die den Vertrag mit dem Kunden hat. Andere trägt jede Partei selbst.',
      }),
    'costs.bid': ({ answer }) =>
      `Kosten eines gemeinsamen Angebots, das keinen Auftrag bringt, das gemeinsam aufgegeben wird oder aus dem eine Partei mit triftigem Grund aussteigt, ${byOption(
        answer,
        {
          own: 'trägt jede Partei für ihren Aufwand selbst.',
          byKey: 'tragen alle nach dem Schlüssel.',
          initiator: 'trägt die Partei, die das Angebot vorgeschlagen hat.',
        },
      )}`,
    'costs.bidWithdrawn': ({ answer }) =>
      `Steigt eine Partei ohne triftigen Grund aus einem gemeinsamen Angebot aus, so ${byOption(answer, {
        withdrawer: 'trägt sie dessen Kosten, auch den belegten Aufwand der anderen.',
        asLost: 'gilt für die Kosten dasselbe.',
        talk: 'sprechen die Parteien über die Kosten.',
      })}`,
    'costs.bidRefuse': ({ answer }) =>
      byOption(answer, {
        untilPromised: 'Eine Partei darf es ablehnen, bei einem gemeinsamen Angebot mitzumachen, solange sie nicht zugesagt hat.',
        withReason: 'Eine Partei darf es nur mit triftigem Grund ablehnen, bei einem gemeinsamen Angebot mitzumachen.',
        any: 'Eine Partei darf es jederzeit ablehnen, bei einem gemeinsamen Angebot mitzumachen, auch nach einer Zusage.',
      }),
    'costs.advance': ({ answer }) =>
      `Geht eine Anzahlung bei einem Lieferanten verloren, so ${byOption(answer, {
        orderer: 'trägt sie die Partei, die sie bezahlt hat.',
        ifAgreed:
          'tragen sie alle nach dem Schlüssel, wenn sie vorher in Textform abgestimmt war. Sonst trägt sie die Partei, die sie bezahlt hat.',
        byKey: 'tragen sie alle nach dem Schlüssel.',
      })}`,
    'costs.owner': ({ answer }) =>
      `Was gemeinsam bezahlt wurde, gehört, soweit für das Ende nichts anderes vereinbart ist, ${byOption(answer, {
        buyer: 'der Partei, die es gekauft hat. Andere dürfen es im vereinbarten Umfang nutzen.',
        payers: 'allen, die dafür bezahlt haben, im Verhältnis ihrer Zahlungen.',
      })}`,
    'costs.resale': ({ answer }) =>
      `Was gemeinsam bezahlt wurde, ${byOption(answer, {
        consent: 'darf nur verkauft werden, wenn alle zustimmen, die dafür bezahlt haben.',
        offerFirst: 'darf erst verkauft werden, wenn es allen, die dafür bezahlt haben, zum selben Preis angeboten wurde.',
        owner: 'darf die Partei verkaufen, der es gehört.',
      })} Der Erlös wird im Verhältnis der Zahlungen geteilt.`,
    'costs.damage': ({ answer }) =>
      `Schäden an dem, was gemeinsam bezahlt wurde, ${byOption(answer, {
        user: 'trägt die Partei, die unachtsam war. Andere Schäden tragen alle nach dem Schlüssel.',
        byKey: 'tragen alle nach dem Schlüssel.',
        owner: 'trägt, wem es gehört.',
      })}`,
  },
}
