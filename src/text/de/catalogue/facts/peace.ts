import type { peaceFacts as facts } from '#core/catalogue/facts/peace.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const peaceFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  dispute: {
    question: 'Seit wann läuft die Klärung des Konflikts?',
    when: {
      notDue: 'die Klärung noch nicht begonnen hat',
      done: 'der Konflikt nach {range} beigelegt wurde',
      open: 'die Klärung {range} läuft',
    },
    label: { notDue: 'noch nicht begonnen', done: 'beigelegt nach …', open: 'läuft seit …' },
  },
  talks: {
    question: 'Sprechen die Parteien miteinander?',
    when: {
      going: 'die Parteien miteinander sprechen',
      silent: 'eine Partei nicht antwortet',
      refused: 'eine Partei das Gespräch ablehnt',
    },
    label: { going: 'ja', silent: 'nein, eine Partei antwortet nicht', refused: 'nein, eine Partei lehnt ab' },
  },
  remedy: {
    question: 'Was soll das Gericht tun?',
    when: {
      decision: 'über den Konflikt entschieden werden soll',
      urgent: 'es um eilige Sicherung geht',
      undisputedMoney: 'es um unstrittiges Geld geht',
    },
    label: { decision: 'über den Konflikt entscheiden', urgent: 'etwas eilig sichern', undisputedMoney: 'unstrittiges Geld zusprechen' },
  },
  dutyState: {
    question: 'Wird über diese Pflicht gestritten?',
    when: { undisputed: 'die Pflicht unstrittig ist', disputed: 'die Pflicht strittig ist' },
    label: { undisputed: 'nein', disputed: 'ja' },
  },
  arrears: {
    question: 'Ist eine unstrittige Zahlung überfällig, und seit wann?',
    when: {
      notDue: 'keine unstrittige Zahlung überfällig ist',
      done: 'die überfällige Zahlung nach {range} kam',
      open: 'eine unstrittige Zahlung {range} überfällig ist',
    },
    label: { notDue: 'nein', done: 'nachgeholt nach …', open: 'seit …' },
  },
  requester: {
    question: 'Wer hat die Klärung verlangt?',
    when: { party: '{party} die Klärung verlangt hat' },
    label: { party: '{party}' },
  },
  vote: {
    question: 'Wie wurde auf den Vorschlag geantwortet?',
    when: {
      agreed: 'der Vorschlag die nötigen Stimmen erhalten hat',
      tie: 'der Vorschlag die nötigen Stimmen auch durch einen Stichentscheid nicht erhalten hat',
      noReply: 'eine Partei auf den Vorschlag nicht geantwortet hat',
    },
    label: { agreed: 'genug Stimmen dafür', tie: 'keine Einigung', noReply: 'keine Antwort' },
  },
  ruleState: {
    question: 'Was sagt die Vereinbarung zu diesem Fall?',
    when: {
      clear: 'die Vereinbarung den Fall eindeutig regelt',
      silent: 'die Vereinbarung zu dem Fall nichts sagt',
      contradictory: 'die Vereinbarung zu dem Fall Verschiedenes sagt',
    },
    label: { clear: 'sie regelt ihn eindeutig', silent: 'sie sagt nichts', contradictory: 'sie sagt Verschiedenes' },
  },
  disputeAbout: {
    question: 'Worüber wird gestritten?',
    when: {
      lead: 'darüber gestritten wird, wessen Kunde es ist',
      work: 'über späte oder schlechte Leistung gestritten wird',
      money: 'über Geld gestritten wird',
      approach: 'darüber gestritten wird, dass ein Kunde direkt angesprochen wurde',
      capacity: 'über Vorrang oder Kapazität gestritten wird',
      appearance: 'über Auftritt oder Marke gestritten wird',
      decision: 'über eine blockierte Entscheidung gestritten wird',
      secrecy: 'über Geheimnisse oder Daten gestritten wird',
      trust: 'über Vertrauen oder Verhalten gestritten wird',
    },
    label: {
      lead: 'wessen Kunde es ist',
      work: 'späte oder schlechte Leistung',
      money: 'Geld',
      approach: 'ein Kunde wurde direkt angesprochen',
      capacity: 'Vorrang oder Kapazität',
      appearance: 'Auftritt oder Marke',
      decision: 'eine blockierte Entscheidung',
      secrecy: 'Geheimnisse oder Daten',
      trust: 'Vertrauen oder Verhalten',
    },
  },
  neutralAgreed: {
    question: 'Haben sich die Parteien auf eine neutrale Person geeinigt?',
    when: { yes: 'die Parteien sich auf eine neutrale Person geeinigt haben', no: 'die Parteien sich auf keine neutrale Person einigen' },
    label: { yes: 'ja', no: 'nein' },
  },
  expertFlaw: {
    question: 'Ist das Gutachten offenbar falsch?',
    when: { none: 'das Gutachten nicht offenbar falsch ist', obvious: 'das Gutachten offenbar falsch ist' },
    label: { none: 'nein', obvious: 'ja, jeder Fachkundige sieht es sofort' },
  },
  talkPaper: {
    question: 'Was soll vor Gericht verwendet werden?',
    when: {
      existedBefore: 'es um ein Papier geht, das es schon vor den Gesprächen gab',
      saidInTalk: 'es um etwas geht, das in den Gesprächen gesagt wurde',
      offer: 'es um ein Angebot zur Einigung geht',
    },
    label: {
      existedBefore: 'ein Papier von vor den Gesprächen',
      saidInTalk: 'etwas, das in den Gesprächen gesagt wurde',
      offer: 'ein Angebot zur Einigung',
    },
  },
  witnessConsent: {
    question: 'Sind alle einverstanden, dass der Coach oder die vermittelnde Person aussagt?',
    when: { all: 'alle mit der Aussage einverstanden sind', notAll: 'nicht alle mit der Aussage einverstanden sind' },
    label: { all: 'ja', notAll: 'nein' },
  },
  absentee: {
    question: 'Wer ist zum Termin nicht erschienen?',
    when: { party: '{party} zum Termin nicht erschienen ist' },
    label: { party: '{party}' },
  },
  deadlockSince: {
    question: 'Seit wann können sich die Parteien nicht einigen?',
    when: { notYet: 'die Parteien sich einigen können', ago: 'der Beginn des Patts {range} zurückliegt' },
    label: { notYet: 'sie können sich einigen' },
  },
  reviewOrderer: {
    question: 'Wer hat die anwaltliche Prüfung beauftragt?',
    when: { party: '{party} die Prüfung beauftragt hat' },
    label: { party: '{party}' },
  },
  objectedDays: {
    question: 'Wie viele Tage nach der Unterschrift kam der Einwand?',
    when: { value: 'der Abstand zwischen Unterschrift und Einwand {range} liegt' },
    label: { name: 'Tage nach der Unterschrift' },
  },
  changedAfter: {
    question: 'Was wurde nach der Prüfung am Text geändert?',
    when: {
      nothing: 'nach der Prüfung nichts geändert wurde',
      reviewed: 'nach der Prüfung ein Punkt geändert wurde, den sie behandelt hat',
      other: 'nach der Prüfung nur andere Punkte geändert wurden',
    },
    label: { nothing: 'nichts', reviewed: 'ein Punkt, den die Prüfung behandelt hat', other: 'nur andere Punkte' },
  },
  review: {
    question: 'Was hat die anwaltliche Prüfung ergeben?',
    when: {
      notAsked: 'die Vereinbarung noch nicht zur Prüfung übergeben wurde',
      yes: 'die Prüfung ohne Einwände abgeschlossen ist',
      no: 'die Prüfung Einwände hat',
      silent: 'die Prüfung {range} ohne Ergebnis läuft',
    },
    label: { notAsked: 'noch nicht übergeben', yes: 'keine Einwände', no: 'Einwände', silent: 'kein Ergebnis seit …' },
  },
  taxReview: {
    question: 'Was hat die Steuerberatung gesagt?',
    when: {
      notAsked: 'die Steuerberatung noch nicht gefragt wurde',
      yes: 'die Steuerberatung keine Einwände hat',
      no: 'die Steuerberatung Einwände hat',
      silent: 'die Steuerberatung {range} nicht geantwortet hat',
    },
    label: { notAsked: 'nicht gefragt', yes: 'keine Einwände', no: 'Einwände', silent: 'keine Antwort seit …' },
  },
  publicItem: {
    question: 'Was soll veröffentlicht werden?',
    when: {
      nameLogo: 'Name oder Zeichen gezeigt werden sollen',
      facts: 'Tatsachen zur Zusammenarbeit genannt werden sollen',
      figures: 'Zahlen genannt werden sollen',
      quotes: 'Zitate von Menschen gezeigt werden sollen',
      photos: 'Fotos von Menschen gezeigt werden sollen',
      customerName: 'der Kunde genannt werden soll',
    },
    label: {
      nameLogo: 'Name oder Zeichen',
      facts: 'Tatsachen',
      figures: 'Zahlen',
      quotes: 'Zitate',
      photos: 'Fotos',
      customerName: 'Name des Kunden',
    },
  },
  approval: {
    question: 'Haben die anderen Parteien diese Fassung freigegeben?',
    when: {
      notAsked: 'niemand um Freigabe gebeten wurde',
      yes: 'die Fassung freigegeben wurde',
      no: 'die Freigabe abgelehnt wurde',
      silent: 'auf die Bitte um Freigabe {range} nicht geantwortet wurde',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  outsiderConsent: {
    question: 'Hat die gezeigte Person oder der Kunde eingewilligt?',
    when: { given: 'die Person oder der Kunde eingewilligt hat', missing: 'die Einwilligung der Person oder des Kunden fehlt' },
    label: { given: 'ja', missing: 'nein, oder nicht belegt' },
  },
  publisher: { question: 'Wer hat es veröffentlicht?', when: { party: '{party} es veröffentlicht hat' }, label: { party: '{party}' } },
  objector: {
    question: 'Wer nimmt die Freigabe zurück?',
    when: { party: '{party} die Freigabe zurücknimmt' },
    label: { party: '{party}' },
  },
  withdrawn: {
    question: 'Wann ist die Rücknahme angekommen?',
    when: { notYet: 'keine Freigabe zurückgenommen wurde', ago: 'die Rücknahme {range} zurückliegt' },
    label: { notYet: 'keine Rücknahme' },
  },
  takenDown: {
    question: 'Wurde es entfernt, und wann?',
    when: { notDue: 'noch nichts zu entfernen ist', done: 'es nach {range} entfernt wurde', open: 'das Entfernen {range} aussteht' },
    label: { notDue: 'noch nicht fällig', done: 'entfernt nach …', open: 'offen seit …' },
  },
  publishedBefore: {
    question: 'Hat diese Partei schon einmal ohne Freigabe veröffentlicht?',
    when: { yes: 'die Partei schon einmal ohne Freigabe veröffentlicht hat', no: 'es das erste Mal ist' },
    label: { yes: 'ja', no: 'nein' },
  },
  organiser: {
    question: 'Wer veranstaltet die Aktion?',
    when: {
      party: '{party} die Aktion veranstaltet',
      both: (t) => (t.two ? 'beide die Aktion veranstalten' : 'mehrere Parteien die Aktion veranstalten'),
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere') },
  },
  firstTouch: {
    question: 'Wer hatte zuerst Kontakt mit dem Interessenten?',
    when: {
      party: '{party} zuerst Kontakt mit dem Interessenten hatte',
      sameDay: 'mehrere Parteien am selben Tag Kontakt mit dem Interessenten hatten',
    },
    label: { party: '{party}', sameDay: 'am selben Tag' },
  },
  bestFit: {
    question: 'Wessen Leistung passt besser zum Interessenten?',
    when: { party: 'die Leistung von {party} besser passt', unclear: 'unklar ist, wessen Leistung besser passt' },
    label: { party: '{party}', unclear: 'unklar' },
  },
  leadWish: {
    question: 'Mit wem möchte der Interessent sprechen?',
    when: { party: 'der Interessent mit {party} sprechen möchte', noWish: 'der Interessent keinen Wunsch geäußert hat' },
    label: { party: '{party}', noWish: 'kein Wunsch' },
  },
  planned: {
    question: 'War die Aktion abgestimmt?',
    when: {
      inPlan: 'die Aktion im gemeinsamen Plan steht',
      approved: 'die Aktion eigens freigegeben wurde',
      unplanned: 'die Aktion nicht abgestimmt war',
    },
    label: { inPlan: 'ja, im Plan', approved: 'ja, eigens freigegeben', unplanned: 'nein' },
  },
  actionCost: {
    question: 'Was kostet die Aktion netto?',
    when: { value: 'der Preis der Aktion {range} liegt' },
    label: { name: 'Preis der Aktion netto' },
  },
  sender: { question: 'Wer möchte die E-Mail senden?', when: { party: '{party} die E-Mail senden möchte' }, label: { party: '{party}' } },
  collector: { question: 'Wer hat die Adresse erhoben?', when: { party: '{party} die Adresse erhoben hat' }, label: { party: '{party}' } },
  mailConsent: {
    question: 'Wen nennt die Einwilligung der Person?',
    when: {
      namesSender: 'die Einwilligung den Absender nennt',
      namesCollector: 'die Einwilligung nur die erhebende Partei nennt',
      none: 'keine Einwilligung in Werbung per E-Mail vorliegt',
    },
    label: { namesSender: 'den Absender', namesCollector: 'nur, wer die Adresse erhoben hat', none: 'keine, oder nicht belegt' },
  },
  listKind: {
    question: 'Was steht in der Liste?',
    when: {
      counts: 'die Liste nur Zahlen enthält',
      companies: 'die Liste Firmennamen enthält',
      people: 'die Liste Ansprechpersonen enthält',
    },
    label: { counts: 'nur Zahlen', companies: 'Firmennamen', people: 'Ansprechpersonen' },
  },
  listConsent: {
    question: 'Wurde die Liste freigegeben?',
    when: {
      notAsked: 'niemand um die Freigabe der Liste gebeten wurde',
      yes: 'die Liste freigegeben wurde',
      no: 'die Freigabe der Liste abgelehnt wurde',
      silent: 'auf die Bitte um Freigabe der Liste {range} nicht geantwortet wurde',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
}
