import type { CatalogueWords } from '../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". `{range}` is a quantity such as "mehr als 10 Tage" or "unter 50.000 €". */
export const facts = {
  bringer: {
    question: 'Wer hat den Kunden gebracht?',
    when: {
      party: '{party} den Kunden gebracht hat',
      both: (t) => (t.two ? 'beide den Kunden gebracht haben' : 'mehrere Parteien den Kunden gebracht haben'),
      nobody: 'niemand den Kunden gebracht hat',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere'), nobody: 'niemand' },
  },
  firstNamed: {
    question: 'Wer hat den Kunden zuerst genannt?',
    when: {
      party: '{party} den Kunden zuerst genannt hat',
      sameDay: (t) => (t.two ? 'beide den Kunden am selben Tag genannt haben' : 'mehrere Parteien den Kunden am selben Tag genannt haben'),
    },
    label: { party: '{party}', sameDay: 'am selben Tag' },
  },
  largerPart: {
    question: 'Wer leistet den größeren Teil?',
    when: {
      party: '{party} den größeren Teil leistet',
      equal: (t) => (t.two ? 'beide gleich viel leisten' : 'mehrere Parteien gleich viel leisten'),
    },
    label: { party: '{party}', equal: 'gleich viel' },
  },
  performer: {
    question: 'Um wessen Leistung geht es?',
    when: { party: 'es um die Leistung von {party} geht' },
    label: { party: '{party}' },
  },
  prime: {
    question: 'Wer hat den Vertrag mit dem Kunden?',
    when: { party: '{party} den Vertrag mit dem Kunden hat' },
    label: { party: '{party}' },
  },
  projectInvoicer: {
    question: 'Wer stellt nach der Projektvereinbarung die Rechnung?',
    when: {
      party: 'nach der Projektvereinbarung {party} die Rechnung stellt',
      nobody: 'die Projektvereinbarung nicht sagt, wer die Rechnung stellt',
    },
    label: { party: '{party}', nobody: 'niemanden' },
  },
  customerWants: {
    question: 'Mit wem will der Kunde ausdrücklich abrechnen?',
    when: {
      party: 'der Kunde ausdrücklich mit {party} abrechnen will',
      each: 'der Kunde ausdrücklich von jeder Partei eine eigene Rechnung will',
      noWish: 'der Kunde keinen Wunsch geäußert hat',
    },
    label: { party: '{party}', each: 'mit jeder Partei für ihren Teil', noWish: 'kein Wunsch' },
  },
  causer: {
    question: 'Wer hat den Verlust verursacht?',
    when: {
      party: '{party} den Verlust verursacht hat',
      both: (t) => (t.two ? 'beide den Verlust verursacht haben' : 'mehrere Parteien den Verlust verursacht haben'),
      nobody: 'niemand den Verlust verursacht hat',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere'), nobody: 'niemand' },
  },
  giver: { question: 'Wer übergibt?', when: { party: '{party} übergibt' }, label: { party: '{party}' } },
  receiver: { question: 'Wer übernimmt?', when: { party: '{party} übernimmt' }, label: { party: '{party}' } },
  orderValue: {
    question: 'Wie hoch ist der Auftragswert netto?',
    when: { value: 'der Auftragswert {range} liegt' },
    label: { name: 'Auftragswert netto' },
  },
  result: {
    question: 'Wie hoch ist das Ergebnis des Projekts?',
    when: { value: 'das Ergebnis {range} liegt' },
    label: { name: 'Ergebnis des Projekts' },
  },
  hours: {
    question: 'Wie viele Stunden hat die Partei geleistet?',
    when: { value: 'die geleistete Zeit {range} liegt' },
    label: { name: 'geleistete Stunden' },
  },
  resultByHours: {
    question: 'Welcher Teil des Ergebnisses entfällt nach den Stunden auf die Partei?',
    when: { value: 'der Teil nach Stunden {range} liegt' },
    label: { name: 'Teil des Ergebnisses nach Stunden' },
  },
  partPrice: {
    question: 'Welcher Preis ist für diesen Teil vereinbart?',
    when: { value: 'der vereinbarte Preis {range} liegt' },
    label: { name: 'vereinbarter Preis des Teils' },
  },
  paid: {
    question: 'Hat der Kunde bezahlt?',
    when: {
      full: 'der Kunde ganz bezahlt hat',
      part: 'der Kunde einen Teil bezahlt hat und der Rest noch kommen kann',
      partLost: 'der Kunde einen Teil bezahlt hat und feststeht, dass der Rest ausbleibt',
      open: 'der Kunde noch nicht bezahlt hat',
      lost: 'feststeht, dass der Kunde nicht mehr bezahlt',
    },
    label: {
      full: 'ja, ganz',
      part: 'erst einen Teil, der Rest ist offen',
      partLost: 'einen Teil, und der Rest bleibt aus',
      open: 'noch nicht',
      lost: 'nein, und er wird es nicht mehr',
    },
  },
  resultIs: {
    question: 'Bleibt am Ende etwas übrig, oder fehlt etwas?',
    when: { gain: 'am Ende nichts fehlt', loss: 'am Ende etwas fehlt' },
    label: { gain: 'es geht auf, oder es bleibt etwas übrig', loss: 'es fehlt etwas' },
  },
  costAgreed: {
    question: 'War die Ausgabe vorher in Textform abgestimmt?',
    when: { yes: 'die Ausgabe vorher in Textform abgestimmt war', no: 'die Ausgabe nicht vorher in Textform abgestimmt war' },
    label: { yes: 'ja', no: 'nein' },
  },
  firstOrder: {
    question: 'Wann kam der erste Auftrag dieses Kunden?',
    when: { notYet: 'es der erste Auftrag dieses Kunden ist', ago: 'der erste Auftrag dieses Kunden {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  customerPaid: {
    question: 'Wann ist die Zahlung des Kunden eingegangen?',
    when: { notYet: 'noch keine Zahlung des Kunden eingegangen ist', ago: 'die Zahlung des Kunden {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  partnerInvoice: {
    question: 'Wann ist die Rechnung zwischen den Parteien eingegangen?',
    when: {
      notYet: 'die Rechnung zwischen den Parteien noch nicht eingegangen ist',
      ago: 'der Eingang der Rechnung zwischen den Parteien {range} zurückliegt',
    },
    label: { notYet: 'noch nicht' },
  },
  periodEnd: {
    question: 'Wann endete der Abrechnungszeitraum?',
    when: { notYet: 'der Abrechnungszeitraum noch läuft', ago: 'das Ende des Abrechnungszeitraums {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  handOverStart: {
    question: 'Wann ist der Auslöser der Übergabe eingetreten?',
    when: { notYet: 'der Auslöser der Übergabe noch nicht eingetreten ist', ago: 'der Auslöser der Übergabe {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  trialNotice: {
    question: 'Wann ist die Kündigung in der Probezeit zugegangen?',
    when: { notYet: 'in der Probezeit niemand gekündigt hat', ago: 'der Zugang der Kündigung in der Probezeit {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  notice: {
    question: 'Wann ist die Kündigung zugegangen?',
    when: { notYet: 'niemand gekündigt hat', ago: 'der Zugang der Kündigung {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  customerPayment: {
    question: 'Hat der Kunde die Rechnung bezahlt, und wann?',
    when: {
      notDue: 'der Kunde noch keine Rechnung erhalten hat',
      done: 'der Kunde die Rechnung nach {range} bezahlt hat',
      open: 'die Rechnung an den Kunden {range} offen ist',
    },
    label: { notDue: 'noch nicht fällig', done: 'erledigt nach …', open: 'offen seit …' },
  },
  statement: {
    question: 'Liegt die Abrechnung vor, und wann kam sie?',
    when: { notDue: 'noch keine Abrechnung fällig ist', done: 'die Abrechnung nach {range} kam', open: 'die Abrechnung {range} aussteht' },
    label: { notDue: 'noch nicht fällig', done: 'erledigt nach …', open: 'offen seit …' },
  },
  objection: {
    question: 'Wurde der Abrechnung widersprochen, und wann?',
    when: {
      notDue: 'noch keine Abrechnung vorliegt',
      done: 'der Abrechnung nach {range} widersprochen wurde',
      open: 'die Abrechnung {range} ohne Widerspruch vorliegt',
    },
    label: { notDue: 'noch nicht fällig', done: 'erledigt nach …', open: 'offen seit …' },
  },
  overdueHandOver: {
    question: 'Ist die Übergabe überfällig, und seit wann?',
    when: {
      notDue: 'die Übergabe noch nicht überfällig ist',
      done: 'die überfällige Übergabe nach {range} nachgeholt wurde',
      open: 'die Übergabe {range} überfällig ist',
    },
    label: { notDue: 'noch nicht fällig', done: 'erledigt nach …', open: 'offen seit …' },
  },
  handOverAnswer: {
    question: 'Wurde die Übergabe angenommen?',
    when: {
      notAsked: 'noch nichts übergeben wurde',
      yes: 'die Übergabe angenommen wurde',
      no: 'die Übergabe zurückgewiesen wurde',
      silent: '{range} keine Antwort auf die Übergabe kam',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  extraWork: {
    question: 'Wurde der Mehrarbeit zugestimmt?',
    when: {
      notAsked: 'die Mehrarbeit nicht angefragt wurde',
      yes: 'der Mehrarbeit zugestimmt wurde',
      no: 'die Mehrarbeit abgelehnt wurde',
      silent: '{range} keine Antwort auf die Anfrage nach Mehrarbeit kam',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  refusal: {
    question: 'Wie wurde die Übergabe zurückgewiesen?',
    when: {
      withReasons: 'die Übergabe mit Gründen in Textform zurückgewiesen wurde',
      withoutReasons: 'die Übergabe ohne Gründe zurückgewiesen wurde',
    },
    label: { withReasons: 'mit Gründen in Textform', withoutReasons: 'ohne Gründe' },
  },
  withinPurpose: {
    question: 'Gehört der Auftrag zum Zweck der Zusammenarbeit?',
    when: {
      inside: 'der Auftrag zum Zweck der Zusammenarbeit gehört',
      outside: 'der Auftrag nicht zum Zweck der Zusammenarbeit gehört',
      unclear: 'unklar ist, ob der Auftrag zum Zweck der Zusammenarbeit gehört',
    },
    label: { inside: 'ja', outside: 'nein', unclear: 'unklar' },
  },
  agreedInWriting: {
    question: 'Ist für diesen Auftrag vereinbart, dass diese Vereinbarung gilt?',
    when: {
      yes: 'für diesen Auftrag in Textform vereinbart ist, dass diese Vereinbarung gilt',
      no: 'für diesen Auftrag nichts in Textform vereinbart ist',
    },
    label: { yes: 'ja, in Textform', no: 'nein' },
  },
  goal: {
    question: 'Wurde das Ziel erreicht?',
    when: { reached: 'das Ziel erreicht wurde', partly: 'das Ziel nur zum Teil erreicht wurde', missed: 'das Ziel verfehlt wurde' },
    label: { reached: 'erreicht', partly: 'zum Teil', missed: 'verfehlt' },
  },
  noticeForm: {
    question: 'In welcher Form wurde gekündigt?',
    when: {
      signedPaper: 'die Kündigung unterschrieben auf Papier kam',
      text: 'die Kündigung in Textform kam, etwa als E-Mail',
      spoken: 'die Kündigung nur mündlich erklärt wurde',
      conduct: 'die Kündigung nur aus dem Verhalten folgt',
    },
    label: {
      signedPaper: 'unterschrieben auf Papier',
      text: 'in Textform, etwa als E-Mail',
      spoken: 'mündlich',
      conduct: 'nur durch Verhalten',
    },
  },
  noticeReason: {
    question: 'Warum wurde gekündigt?',
    when: { ordinary: 'ohne besonderen Grund gekündigt wurde', cause: 'aus wichtigem Grund gekündigt wurde' },
    label: { ordinary: 'ohne besonderen Grund', cause: 'aus wichtigem Grund' },
  },
  termPhase: {
    question: 'In welcher Phase ist die Vereinbarung?',
    when: { trial: 'die Probezeit läuft', fixed: 'die feste Laufzeit läuft', open: 'die Vereinbarung auf unbestimmte Zeit läuft' },
    label: { trial: 'Probezeit', fixed: 'feste Laufzeit', open: 'unbestimmte Zeit' },
  },
  causeKind: {
    question: 'Was ist geschehen?',
    when: {
      unmendedBreach: 'eine Partei eine Pflicht verletzt und nicht abgeholfen hat',
      repeated: 'eine Partei trotz Hinweis wiederholt kleinere Pflichten verletzt hat',
      unpaid: 'eine Partei trotz Mahnung länger als 30\u00a0Tage nicht gezahlt hat',
      trust: 'eine Partei einen geschützten Kunden abgeworben hat',
      secrecy: 'eine Partei ein Geheimnis verraten hat',
      misconduct: 'eine Partei das Recht gebrochen oder dem Ruf geschadet hat',
      lostTrust: 'das Vertrauen zwischen den Parteien zerstört ist',
      insolvency: 'über das Vermögen einer Partei ein Insolvenzverfahren beantragt wurde',
      insolvencyOpened: 'über das Vermögen einer Partei ein Insolvenzverfahren eröffnet wurde',
      control: 'ein Wettbewerber die Mehrheit an einer Partei übernommen hat',
      licence: 'eine Partei eine nötige Zulassung oder Versicherung verloren hat',
      keyPerson: 'eine Schlüsselperson ausgeschieden und nicht ersetzt ist',
      forceMajeure: 'höhere Gewalt die Zusammenarbeit auf Dauer verhindert',
      lostCustomer: 'der Hauptkunde oder das gemeinsame Vorhaben weggefallen ist',
      goalMissed: 'das vereinbarte Ziel verfehlt wurde',
      other: 'ein anderer Grund vorliegt',
    },
    label: {
      unmendedBreach: 'Pflichtverletzung, nicht behoben',
      repeated: 'wiederholt kleinere Pflichtverletzungen',
      unpaid: 'Zahlungsrückstand trotz Mahnung',
      trust: 'Abwerben eines geschützten Kunden',
      secrecy: 'Verrat eines Geheimnisses',
      misconduct: 'Rechtsbruch oder Rufschaden',
      lostTrust: 'zerstörtes Vertrauen',
      insolvency: 'Insolvenzantrag',
      insolvencyOpened: 'eröffnetes Insolvenzverfahren',
      control: 'Übernahme durch einen Wettbewerber',
      licence: 'Zulassung oder Versicherung verloren',
      keyPerson: 'Schlüsselperson ausgeschieden',
      forceMajeure: 'höhere Gewalt auf Dauer',
      lostCustomer: 'Hauptkunde oder Vorhaben weggefallen',
      goalMissed: 'Ziel verfehlt',
      other: 'ein anderer Grund',
    },
  },
  afterExpiry: {
    question: 'Wer arbeitet nach dem Ablauf weiter wie bisher?',
    when: {
      allContinue: (t) => (t.two ? 'beide nach dem Ablauf weiterarbeiten wie bisher' : 'alle nach dem Ablauf weiterarbeiten wie bisher'),
      someContinue: (t) =>
        t.two
          ? 'nur eine Partei nach dem Ablauf weiterarbeitet wie bisher'
          : 'nur ein Teil der Parteien nach dem Ablauf weiterarbeitet wie bisher',
      nobodyContinues: 'niemand nach dem Ablauf weiterarbeitet wie bisher',
    },
    label: { allContinue: (t) => (t.two ? 'beide' : 'alle'), someContinue: 'nicht alle', nobodyContinues: 'niemand' },
  },
  contributionItem: {
    question: 'Um welchen Beitrag geht es?',
    when: { named: 'es um den Beitrag „{label}“ geht', other: 'es um einen Beitrag geht, der nicht auf der Liste steht' },
    label: { named: '{label}', other: 'ein anderer' },
  },
  handOverPoint: {
    question: 'Um welche Übergabe geht es?',
    when: { named: 'es um die Übergabe „{label}“ geht' },
    label: { named: '{label}' },
  },
  overlap: {
    question: 'Um welche Überschneidung geht es?',
    when: { named: 'es um „{label}“ geht', other: 'es um eine Überschneidung geht, die nicht auf der Liste steht' },
    label: { named: '{label}', other: 'eine andere' },
  },
} satisfies Partial<CatalogueWords['facts']>
