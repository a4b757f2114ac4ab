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
    },
    label: { actor: 'von der Partei', customer: 'vom Kunden', tender: 'aus einer Ausschreibung' },
  },
  through: {
    question: 'Wer hat für die Partei gehandelt?',
    when: {
      itself: 'die Partei selbst gehandelt hat',
      manager: 'Inhaber oder Leitung der Partei gehandelt haben',
      affiliate: 'ein verbundenes Unternehmen gehandelt hat',
      subcontractor: 'jemand im Auftrag der Partei gehandelt hat',
      independent: 'ein unabhängiger Dritter gehandelt hat',
    },
    label: {
      itself: 'die Partei selbst',
      manager: 'Inhaber oder Leitung',
      affiliate: 'ein verbundenes Unternehmen',
      subcontractor: 'jemand in ihrem Auftrag',
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
      repeated: 'erneut ein solcher Auftrag angenommen wurde',
    },
    label: { none: 'nichts', approached: 'nur angesprochen', contracted: 'Auftrag angenommen', repeated: 'erneut Auftrag angenommen' },
  },
}
