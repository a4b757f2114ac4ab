import type { exitFacts as facts } from '#core/catalogue/facts/exit.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const exitFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  end: {
    question: 'Wann hat die Zusammenarbeit geendet?',
    when: { notYet: 'die Zusammenarbeit noch läuft', ago: 'das Ende der Zusammenarbeit {range} zurückliegt' },
    label: { notYet: 'läuft noch' },
  },
  ended: {
    question: 'An welchem Tag hat die Zusammenarbeit geendet?',
    when: { notYet: 'die Zusammenarbeit noch läuft', ago: 'das Ende der Zusammenarbeit {range} zurückliegt' },
    label: { notYet: 'läuft noch' },
  },
  endReason: {
    question: 'Wodurch hat die Zusammenarbeit geendet?',
    when: {
      notice: 'die Zusammenarbeit durch Kündigung endet',
      agreed: 'die Parteien das Ende gemeinsam vereinbart haben',
      expiry: 'die vereinbarte Zeit abgelaufen ist',
      control: 'die Zusammenarbeit nach dem Verkauf einer Partei endet',
      breach: 'die Zusammenarbeit wegen einer Pflichtverletzung endet',
      insolvency: 'die Zusammenarbeit durch Insolvenz endet',
      illness: 'die Zusammenarbeit durch Krankheit oder Tod endet',
    },
    label: {
      notice: 'Kündigung',
      agreed: 'gemeinsam vereinbart',
      expiry: 'Zeit abgelaufen',
      control: 'Verkauf einer Partei',
      breach: 'Pflichtverletzung',
      insolvency: 'Insolvenz',
      illness: 'Krankheit oder Tod',
    },
  },
  leaver: {
    question: 'Welche Partei hat den Anlass für das Ende gegeben?',
    when: { party: '{party} den Anlass für das Ende gegeben hat' },
    label: { party: '{party}' },
  },
  successor: {
    question: 'Wen haben die verbleibenden Parteien benannt?',
    when: { party: 'die verbleibenden Parteien {party} benannt haben' },
    label: { party: '{party}' },
  },
  customerKeeps: {
    question: 'Mit wem möchte der Kunde das Projekt zu Ende führen?',
    when: { party: 'der Kunde das Projekt mit {party} zu Ende führen möchte', noWish: 'der Kunde keinen Wunsch geäußert hat' },
    label: { party: '{party}', noWish: 'kein Wunsch' },
  },
  stage: {
    question: 'Wie weit ist das Projekt?',
    when: {
      planned: 'das Projekt noch nicht begonnen hat',
      running: 'das Projekt läuft',
      handedOver: 'das Projekt übergeben ist',
      accepted: 'das Projekt abgenommen ist',
    },
    label: { planned: 'noch nicht begonnen', running: 'läuft', handedOver: 'übergeben', accepted: 'abgenommen' },
  },
  holder: {
    question: 'Bei wem liegen die Unterlagen oder Daten?',
    when: { party: 'die Unterlagen oder Daten bei {party} liegen' },
    label: { party: '{party}' },
  },
  parts: {
    question: 'Wurden die Arbeitsstände übergeben, und wann?',
    when: {
      notDue: 'noch nichts zu übergeben ist',
      done: 'die Arbeitsstände nach {range} übergeben wurden',
      open: 'die Übergabe der Arbeitsstände {range} aussteht',
    },
    label: { notDue: 'noch nicht fällig', done: 'übergeben nach …', open: 'offen seit …' },
  },
  offerState: {
    question: 'Ist das Angebot schon abgegeben?',
    when: { sent: 'das Angebot abgegeben ist', notSent: 'das Angebot noch nicht abgegeben ist' },
    label: { sent: 'ja', notSent: 'nein' },
  },
  offerLead: {
    question: 'Wer hat das Angebot vorbereitet oder abgegeben?',
    when: { party: '{party} das Angebot vorbereitet oder abgegeben hat' },
    label: { party: '{party}' },
  },
  endTextConsent: {
    question: 'Haben alle dem Text über das Ende zugestimmt?',
    when: {
      notAsked: 'noch kein Text vorgelegt wurde',
      yes: 'alle dem Text zugestimmt haben',
      no: 'der Text abgelehnt wurde',
      silent: 'auf den Text {range} nicht geantwortet wurde',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  orderTime: {
    question: 'Wann wurde der Auftrag erteilt?',
    when: {
      beforeEnd: 'der Auftrag vor dem Ende erteilt wurde',
      prepared: 'der Auftrag gemeinsam vorbereitet und erst danach erteilt wurde',
      new: 'der Auftrag ganz neu ist',
    },
    label: { beforeEnd: 'vor dem Ende', prepared: 'danach, aber gemeinsam vorbereitet', new: 'danach und neu' },
  },
  claimant: {
    question: 'Wer verlangt die Schlussabrechnung?',
    when: { party: '{party} die Schlussabrechnung verlangt' },
    label: { party: '{party}' },
  },
  finalReply: {
    question: 'Wie wurde auf die Schlussabrechnung geantwortet?',
    when: {
      notAsked: 'noch keine Schlussabrechnung vorliegt',
      yes: 'der Schlussabrechnung zugestimmt wurde',
      no: 'der Schlussabrechnung widersprochen wurde',
      silent: 'auf die Schlussabrechnung {range} nicht geantwortet wurde',
    },
    label: { notAsked: 'liegt noch nicht vor', yes: 'zugestimmt', no: 'widersprochen', silent: 'keine Antwort seit …' },
  },
  claimState: {
    question: 'Ist die Forderung strittig?',
    when: {
      undisputed: 'die Forderung unstrittig ist',
      partly: 'die Forderung zum Teil strittig ist',
      disputed: 'die Forderung strittig ist',
    },
    label: { undisputed: 'nein', partly: 'zum Teil', disputed: 'ja' },
  },
  dataKind: {
    question: 'Um welche Daten geht es?',
    when: {
      business: 'es um Geschäftsunterlagen oder vertrauliche Daten geht',
      personal: 'es um personenbezogene Daten geht',
      records: 'die Unterlagen aufbewahrt werden müssen',
    },
    label: { business: 'Geschäftsunterlagen', personal: 'personenbezogene Daten', records: 'aufzubewahrende Unterlagen' },
  },
  dataOwner: { question: 'Wem gehören die Daten?', when: { party: 'die Daten {party} gehören' }, label: { party: '{party}' } },
  dataReturned: {
    question: 'Wurden die Daten zurückgegeben oder gelöscht, und wann?',
    when: {
      notDue: 'noch nichts zurückzugeben ist',
      done: 'die Daten nach {range} zurückgegeben oder gelöscht wurden',
      open: 'Rückgabe oder Löschung {range} ausstehen',
    },
    label: { notDue: 'noch nicht fällig', done: 'erledigt nach …', open: 'offen seit …' },
  },
  brandItem: {
    question: 'Ist es vorhanden oder neu?',
    when: { existing: 'es vor dem Ende schon vorhanden war', new: 'es nach dem Ende neu entsteht' },
    label: { existing: 'vorhanden', new: 'neu' },
  },
  clauseAbout: {
    question: 'Worum geht es in der Regel?',
    when: {
      protection: 'es um Kundenschutz geht',
      penalties: 'es um Vertragsstrafen geht',
      publicity: 'es um öffentliche Berichte geht',
      windingUp: 'es um die Abwicklung nach dem Ende geht, zum Beispiel um Abrechnung oder Rückgabe',
      disputes: 'es um Konflikte geht',
      other: 'es um etwas anderes geht',
    },
    label: {
      protection: 'Kundenschutz',
      penalties: 'Vertragsstrafen',
      publicity: 'öffentliche Berichte',
      windingUp: 'Abwicklung, zum Beispiel Abrechnung oder Rückgabe',
      disputes: 'Konflikte',
      other: 'etwas anderes',
    },
  },
  acquirer: {
    question: 'Wer hat die Mehrheit erworben?',
    when: { competitor: 'ein Wettbewerber einer Partei die Mehrheit erworben hat', elsewhere: 'jemand anderes die Mehrheit erworben hat' },
    label: { competitor: 'ein Wettbewerber', elsewhere: 'jemand anderes' },
  },
  outage: {
    question: 'Seit wann fällt die Partei aus?',
    when: { notYet: 'keine Partei ausfällt', ago: 'der Beginn des Ausfalls {range} zurückliegt' },
    label: { notYet: 'kein Ausfall' },
  },
  deputyReady: {
    question: 'Steht die benannte Vertretung bereit?',
    when: { yes: 'eine Vertretung bereitsteht', no: 'keine Vertretung bereitsteht' },
    label: { yes: 'ja', no: 'nein' },
  },
}
