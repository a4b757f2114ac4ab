import type { protectionFacts as facts } from '#core/catalogue/facts/protection.ts'
import type { ProtectionFacts } from '#core/catalogue/topics/protection.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const protectionFacts: Readonly<Record<keyof typeof facts | ProtectionFacts, FactText>> = {
  registrant: {
    question: 'Wer hat den Kunden gemeldet?',
    when: {
      party: '{party} den Kunden gemeldet hat',
      both: (t) => (t.two ? 'beide den Kunden gemeldet haben' : 'mehrere Parteien den Kunden gemeldet haben'),
      nobody: 'niemand den Kunden gemeldet hat',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere'), nobody: 'niemand' },
  },
  registered: {
    question: 'An welchem Tag wurde der Kunde gemeldet?',
    when: { notYet: 'noch kein Tag der Meldung eingetragen ist', ago: 'die Meldung {range} zurückliegt' },
    label: { notYet: 'noch nicht eingetragen' },
  },
  listedFor: {
    question: 'Für wen steht der Kunde auf der Liste?',
    when: {
      party: 'der Kunde für {party} auf der Liste steht',
      both: 'der Kunde für mehrere Parteien auf der Liste steht',
      nobody: 'der Kunde nicht auf der Liste steht',
    },
    label: { party: '{party}', both: 'für mehrere', nobody: 'steht nicht darauf' },
  },
  lastOrder: {
    question: 'Wann kam der letzte Auftrag dieses Kunden?',
    when: { notYet: 'der Kunde noch nichts bestellt hat', ago: 'der letzte Auftrag dieses Kunden {range} zurückliegt' },
    label: { notYet: 'noch keiner' },
  },
  actor: {
    question: 'Wer möchte den Auftrag annehmen?',
    when: { party: '{party} den Auftrag annehmen möchte' },
    label: { party: '{party}' },
  },
  initiative: {
    question: 'Von wem kam die erste Nachricht zu diesem Auftrag?',
    when: {
      actor: 'die Partei den Kunden angesprochen hat',
      customer: 'der Kunde von sich aus gekommen ist',
      tender: 'der Kunde den Auftrag ausgeschrieben hat',
      mailing: 'der Kunde auf Werbung an alle reagiert hat',
      referral: 'ein Dritter die Partei empfohlen hat',
    },
    label: {
      actor: 'von der Partei',
      customer: 'vom Kunden',
      tender: 'aus einer Ausschreibung',
      mailing: 'der Kunde auf einen Newsletter oder Werbung an alle',
      referral: 'ein Dritter hat die Partei empfohlen',
    },
  },
  through: {
    question: 'Wer hat für die Partei gehandelt?',
    when: {
      itself: 'die Partei selbst gehandelt hat',
      manager: 'Inhaber oder Leitung der Partei gehandelt haben',
      affiliate: 'ein verbundenes Unternehmen gehandelt hat',
      relative: 'ein naher Angehöriger oder dessen Firma gehandelt hat',
      subcontractor: 'jemand im Auftrag der Partei gehandelt hat',
      formerStaff: 'jemand gehandelt hat, der früher bei der Partei beschäftigt war',
      independent: 'ein unabhängiger Dritter gehandelt hat',
    },
    label: {
      itself: 'die Partei selbst',
      manager: 'Inhaber oder Leitung',
      affiliate: 'ein verbundenes Unternehmen',
      relative: 'ein naher Angehöriger oder dessen Firma',
      subcontractor: 'jemand in ihrem Auftrag',
      formerStaff: 'ein früherer Beschäftigter',
      independent: 'ein unabhängiger Dritter',
    },
  },
  ownTie: {
    question: 'Wann hat diese Partei zuletzt selbst für den Kunden gearbeitet oder ihm ein Angebot gemacht?',
    when: {
      notYet: 'diese Partei keine eigene frühere Beziehung zum Kunden belegt',
      ago: 'ihre eigene Beziehung zum Kunden {range} zurückliegt',
    },
    label: { notYet: 'nie, oder nicht belegt' },
  },
  dealConsent: {
    question: 'Hat die geschützte Partei diesem Auftrag zugestimmt?',
    when: {
      notAsked: 'die geschützte Partei nicht gefragt wurde',
      yes: 'die geschützte Partei zugestimmt hat',
      no: 'die geschützte Partei abgelehnt hat',
      silent: 'die geschützte Partei {range} nicht geantwortet hat',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  metThrough: {
    question: 'Durch wen hat die andere Partei den Kunden kennengelernt?',
    when: {
      party: 'der Kunde durch {party} bekannt wurde',
      both: 'der Kunde durch mehrere Parteien bekannt wurde',
      nobody: 'keine Partei den Kunden durch eine andere kennengelernt hat',
    },
    label: { party: 'durch {party}', both: 'durch mehrere', nobody: 'durch keine Partei' },
  },
  branchOf: {
    question: 'Für wen ist die Branche dieses Kunden vorbehalten?',
    when: {
      party: 'die Branche des Kunden {party} vorbehalten ist',
      both: 'die Branche des Kunden mehreren vorbehalten ist',
      nobody: 'die Branche des Kunden niemandem vorbehalten ist',
    },
    label: { party: 'für {party}', both: 'für mehrere', nobody: 'für niemanden' },
  },
  renewed: {
    question: 'Wurde die Meldung vor Ablauf mit einem Nachweis verlängert?',
    when: { yes: 'die Meldung rechtzeitig verlängert wurde', no: 'die Meldung nicht verlängert wurde' },
    label: { yes: 'ja', no: 'nein' },
  },
  entryReply: {
    question: 'Hat die andere Partei die Meldung oder den Eintrag bestätigt?',
    when: {
      notAsked: 'die Meldung oder der Eintrag noch niemandem mitgeteilt wurde',
      yes: 'die Meldung oder der Eintrag bestätigt wurde',
      no: 'der Meldung oder dem Eintrag widersprochen wurde',
      silent: 'auf die Meldung oder den Eintrag {range} niemand geantwortet hat',
    },
    label: { notAsked: 'nicht mitgeteilt', yes: 'bestätigt', no: 'widersprochen', silent: 'keine Antwort seit …' },
  },
  latestServed: {
    question: 'Wer hatte den jüngsten Auftrag dieses Kunden?',
    when: { party: '{party} den jüngsten Auftrag des Kunden hatte', nobody: 'keine Partei einen Auftrag des Kunden hatte' },
    label: { party: '{party}', nobody: 'niemand' },
  },
  strongerProof: {
    question: 'Wer hat den stärkeren Nachweis der Beziehung zum Kunden?',
    when: { party: '{party} den stärkeren Nachweis hat', equal: 'die Nachweise gleich stark sind' },
    label: { party: '{party}', equal: 'gleich stark' },
  },
  customerPick: {
    question: 'Mit wem will der Kunde nach seinen eigenen Worten arbeiten?',
    when: { party: 'der Kunde mit {party} arbeiten will', noWish: 'der Kunde niemanden genannt hat' },
    label: { party: 'mit {party}', noWish: 'er nennt niemanden' },
  },
  subjectOf: {
    question: 'Zu wessen Leistungen gehört der Auftrag?',
    when: {
      party: 'der Auftrag zu den Leistungen von {party} gehört',
      unclear: 'sich nicht sagen lässt, zu wessen Leistungen der Auftrag gehört',
    },
    label: { party: '{party}', unclear: 'lässt sich nicht sagen' },
  },
  service: {
    question: 'Um welche Leistung geht es?',
    when: {
      same: 'es um dieselbe Leistung geht',
      extension: 'es um eine Erweiterung derselben Leistung geht',
      different: 'es um eine andere Leistung geht',
    },
    label: { same: 'dieselbe wie bisher', extension: 'eine Erweiterung davon', different: 'eine andere' },
  },
  orderer: {
    question: 'Wer erteilt den Auftrag?',
    when: {
      customer: 'der Kunde selbst den Auftrag erteilt',
      affiliate: 'ein mit dem Kunden verbundenes Unternehmen den Auftrag erteilt',
      endCustomer: 'der eigene Kunde des Kunden den Auftrag erteilt',
      moved: 'das neue Unternehmen der früheren Ansprechperson den Auftrag erteilt',
    },
    label: {
      customer: 'der Kunde selbst',
      affiliate: 'eine verbundene Firma',
      endCustomer: 'sein eigener Kunde (Endkunde)',
      moved: 'die neue Firma der Ansprechperson',
    },
  },
  orderArea: {
    question: 'Wo wird die Leistung erbracht?',
    when: {
      inside: 'die Leistung im vereinbarten Gebiet erbracht wird',
      outside: 'die Leistung außerhalb des vereinbarten Gebiets erbracht wird',
    },
    label: { inside: 'im vereinbarten Gebiet', outside: 'außerhalb' },
  },
  customerLetter: {
    question: 'Hat der Kunde in Textform erklärt, dass er für diesen Auftrag mit dieser Partei arbeiten will?',
    when: { yes: 'der Kunde das in Textform erklärt hat', no: 'es keine solche Erklärung des Kunden gibt' },
    label: { yes: 'ja', no: 'nein' },
  },
  dependent: {
    question: 'Lebt diese Partei überwiegend von der Zusammenarbeit?',
    when: { yes: 'diese Partei überwiegend von der Zusammenarbeit lebt', no: 'diese Partei nicht überwiegend von der Zusammenarbeit lebt' },
    label: { yes: 'ja', no: 'nein' },
  },
  monthlyPay: {
    question: 'Wie hoch war die Vergütung dieser Partei in den letzten zwölf Monaten im Monatsschnitt?',
    when: { value: 'die monatliche Vergütung {range} liegt' },
    label: { name: 'durchschnittliche Monatsvergütung' },
  },
  tieProof: {
    question: 'Womit wird die eigene frühere Beziehung belegt?',
    when: {
      contract: 'sie durch Vertrag oder Rechnung belegt ist',
      offer: 'sie durch ein datiertes Angebot belegt ist',
      mail: 'sie durch E-Mails oder eine Notiz belegt ist',
      record: 'sie durch einen Eintrag in der Kundenkartei belegt ist',
      card: 'sie durch eine Visitenkarte oder einen Messekontakt belegt ist',
      none: 'sie nicht belegt ist',
    },
    label: {
      contract: 'Vertrag oder Rechnung',
      offer: 'Angebot mit Datum',
      mail: 'E-Mails oder Besprechungsnotiz',
      record: 'Eintrag in der Kundenkartei',
      card: 'Visitenkarte oder Messekontakt',
      none: 'gar nicht',
    },
  },
  consentWay: {
    question: 'Wie wurde zugestimmt?',
    when: { text: 'in Textform zugestimmt wurde', spoken: 'nur mündlich zugestimmt wurde' },
    label: { text: 'in Textform', spoken: 'nur mündlich' },
  },
  partDoneBefore: {
    question: 'Wer hat diesen Teil beim vorigen Auftrag gemacht?',
    when: { party: '{party} diesen Teil zuvor gemacht hat', nobody: 'diesen Teil zuvor keine Partei gemacht hat' },
    label: { party: '{party}', nobody: 'keine Partei' },
  },
  partOffer: {
    question: 'Wurde der Teil dieser Partei angeboten, und was hat sie geantwortet?',
    when: {
      notAsked: 'ihr der Teil nicht angeboten wurde',
      yes: 'sie den Teil machen will',
      no: 'sie den Teil abgelehnt hat',
      silent: 'sie {range} nicht geantwortet hat',
    },
    label: { notAsked: 'nicht angeboten', yes: 'sie nimmt an', no: 'sie lehnt ab', silent: 'keine Antwort seit …' },
  },
  orderPlaced: {
    question: 'Wann wurde der Auftrag erteilt?',
    when: { notYet: 'der Auftrag noch nicht erteilt ist', ago: 'der Auftrag {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  feePaid: {
    question: 'Wurde die Schutzprovision gezahlt, und wann?',
    when: {
      notDue: 'die Schutzprovision noch nicht fällig ist',
      done: 'die Schutzprovision nach {range} gezahlt wurde',
      open: 'die Schutzprovision {range} aussteht',
    },
    label: { notDue: 'noch nicht fällig', done: 'gezahlt nach …', open: 'offen seit …' },
  },
  signs: {
    question: 'Gibt es konkrete Anzeichen für einen Verstoß?',
    when: { none: 'es keine konkreten Anzeichen gibt', concrete: 'es konkrete Anzeichen gibt' },
    label: { none: 'nein, nur ein Gefühl', concrete: 'ja, etwas Belegbares' },
  },
  damageShown: {
    question: 'Welcher Schaden lässt sich belegen?',
    when: {
      none: 'kein Schaden belegt ist',
      covered: 'der belegte Schaden nicht höher ist als die Vertragsstrafe',
      above: 'der belegte Schaden höher ist als die Vertragsstrafe',
    },
    label: { none: 'keiner', covered: 'nicht mehr als die Strafe', above: 'mehr als die Strafe' },
  },
  contact: {
    question: 'Wann war der Kontakt mit dem Kunden?',
    when: { notYet: 'es noch keinen Kontakt gab', ago: 'der Kontakt {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  toldContact: {
    question: 'Wurde der Kontakt mitgeteilt, und wann?',
    when: {
      notDue: 'noch keine Mitteilung fällig ist',
      done: 'der Kontakt nach {range} mitgeteilt wurde',
      open: 'die Mitteilung des Kontakts {range} aussteht',
    },
    label: { notDue: 'noch nicht fällig', done: 'mitgeteilt nach …', open: 'offen seit …' },
  },
  received: {
    question: 'Wie viel hat der Kunde netto gezahlt?',
    when: { value: 'der eingegangene Betrag {range} liegt' },
    label: { name: 'netto eingegangener Betrag' },
  },
  breachKind: {
    question: 'Was ist geschehen?',
    when: {
      none: 'nichts unternommen wurde',
      approached: 'der Kunde nur angesprochen wurde',
      contracted: 'ein Auftrag angenommen wurde',
      continued: 'derselbe unzulässige Auftrag weiterläuft',
      repeated: 'erneut ein solcher Auftrag angenommen wurde',
    },
    label: {
      none: 'nichts',
      approached: 'nur angesprochen',
      contracted: 'Auftrag angenommen',
      continued: 'derselbe Auftrag läuft weiter',
      repeated: 'erneut Auftrag angenommen',
    },
  },
}
