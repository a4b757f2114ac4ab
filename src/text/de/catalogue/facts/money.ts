import type { moneyFacts as facts } from '#core/catalogue/facts/money.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const moneyFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  complaintAbout: {
    question: 'Wessen Leistung beanstandet der Kunde?',
    when: {
      party: 'der Kunde die Leistung von {party} beanstandet',
      both: (t) => (t.two ? 'der Kunde die Leistung beider Parteien beanstandet' : 'der Kunde die Leistung mehrerer Parteien beanstandet'),
      nobody: 'der Kunde nichts beanstandet',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere'), nobody: 'niemandes' },
  },
  partDue: {
    question: 'Ist die Rechnung über diesen Teil nach der vereinbarten Frist fällig?',
    when: { yes: 'die Rechnung über diesen Teil fällig ist', no: 'die Rechnung über diesen Teil noch nicht fällig ist' },
    label: { yes: 'ja', no: 'nein' },
  },
  withheldFor: {
    question: 'Womit begründet die zahlende Partei, dass sie Geld zurückhält?',
    when: {
      customer: 'das Geld nur wegen des Kunden oder ohne Grund zurückgehalten wird',
      ownComplaint: 'nur die zahlende Partei die Leistung beanstandet und nicht der Kunde',
      otherOrder: 'das Geld wegen eines anderen Auftrags zurückgehalten wird',
    },
    label: {
      customer: 'nur mit dem Kunden oder gar nicht',
      ownComplaint: 'mit einem Mangel, den nur sie beanstandet',
      otherOrder: 'mit einem anderen Auftrag',
    },
  },
  partAssigned: {
    question: 'Ist erkennbar, welcher Betrag der Zahlung des Kunden für diesen Teil bestimmt ist?',
    when: {
      yes: 'erkennbar ist, was der Kunde für diesen Teil gezahlt hat',
      no: 'nicht erkennbar ist, was der Kunde für diesen Teil gezahlt hat',
    },
    label: { yes: 'ja', no: 'nein' },
  },
  customerRetains: {
    question: 'Behält der Kunde einen Teil der Vergütung als Sicherheit ein?',
    when: { yes: 'der Kunde einen Einbehalt macht', no: 'der Kunde keinen Einbehalt macht' },
    label: { yes: 'ja', no: 'nein' },
  },
  retentionOver: {
    question: 'Hat der Kunde den Einbehalt freigegeben, oder ist die Zeit dafür abgelaufen?',
    when: {
      yes: 'der Einbehalt freigegeben oder seine Zeit abgelaufen ist',
      no: 'der Einbehalt weder freigegeben noch seine Zeit abgelaufen ist',
    },
    label: { yes: 'ja', no: 'nein' },
  },
  securityGiven: {
    question: 'Liegt anstelle des Einbehalts eine Bürgschaft in gleicher Höhe vor?',
    when: { yes: 'eine Bürgschaft in Höhe des Einbehalts vorliegt', no: 'keine Bürgschaft vorliegt' },
    label: { yes: 'ja', no: 'nein' },
  },
  counterClaim: {
    question: 'Womit soll aufgerechnet werden?',
    when: {
      sameProject: 'mit einer Forderung aus demselben Projekt aufgerechnet werden soll',
      otherProject: 'mit einer Forderung aus einem anderen Projekt aufgerechnet werden soll',
      penalty: 'mit einer Vertragsstrafe aufgerechnet werden soll',
      assigned: 'die Forderung, gegen die aufgerechnet werden soll, abgetreten ist',
    },
    label: {
      sameProject: 'Forderung aus demselben Projekt',
      otherProject: 'Forderung aus einem anderen Projekt',
      penalty: 'Vertragsstrafe',
      assigned: 'die Hauptforderung ist an jemand anderen abgetreten',
    },
  },
  reminded: {
    question: 'Wurde die Zahlung in Textform angemahnt?',
    when: { yes: 'die Zahlung angemahnt wurde', no: 'die Zahlung nicht angemahnt wurde' },
    label: { yes: 'ja', no: 'nein' },
  },
  payDocuments: {
    question: 'Liegen die Belege und Nachweise zur Rechnung vor?',
    when: {
      complete: 'alle Belege und Nachweise zur Rechnung vorliegen',
      receiptsMissing: 'Belege zur Rechnung fehlen, etwa Stundenzettel',
      proofsMissing: 'vereinbarte Nachweise fehlen, etwa eine Bescheinigung',
    },
    label: {
      complete: 'ja, alle',
      receiptsMissing: 'Belege fehlen, etwa Stundenzettel',
      proofsMissing: 'Nachweise fehlen, etwa Bescheinigungen',
    },
  },
  sheetSignedBy: {
    question: 'Wer hat den Stundenzettel unterschrieben?',
    when: {
      payer: 'die zahlende Partei den Stundenzettel unterschrieben hat',
      customer: 'nur der Kunde den Stundenzettel unterschrieben hat',
      nobody: 'niemand außer der arbeitenden Partei den Stundenzettel unterschrieben hat',
    },
    label: { payer: 'die zahlende Partei', customer: 'nur der Kunde', nobody: 'niemand' },
  },
  sheetReply: {
    question: 'Was hat die zahlende Partei auf den Stundenzettel geantwortet?',
    when: {
      notAsked: 'die zahlende Partei den Stundenzettel nicht erhalten hat',
      yes: 'die zahlende Partei den Stundenzettel bestätigt hat',
      no: 'die zahlende Partei dem Stundenzettel widersprochen hat',
      silent: 'die zahlende Partei seit {range} nicht auf den Stundenzettel geantwortet hat',
    },
    label: { notAsked: 'nicht erhalten', yes: 'bestätigt', no: 'widersprochen', silent: 'keine Antwort seit …' },
  },
  statementAccepted: {
    question: 'Wann wurde die Abrechnung angenommen, oder seit wann gilt sie als angenommen?',
    when: { notYet: 'die Abrechnung noch nicht als angenommen gilt', ago: 'die Annahme der Abrechnung {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  errorKind: {
    question: 'Was für ein Fehler ist in der Abrechnung?',
    when: {
      arithmetic: 'die Abrechnung einen Rechenfehler hat',
      forgotten: 'in der Abrechnung etwas vergessen oder falsch eingeordnet wurde',
      concealed: 'in der Abrechnung etwas wissentlich verschwiegen wurde',
    },
    label: {
      arithmetic: 'ein Rechenfehler',
      forgotten: 'etwas vergessen oder falsch eingeordnet',
      concealed: 'etwas wissentlich verschwiegen',
    },
  },
  agreedCommission: {
    question: 'Welche Provision nennt die Projektvereinbarung für diesen Auftrag?',
    when: { value: 'die vereinbarte Provision {range} liegt' },
    label: { name: 'vereinbarte Provision' },
  },
  amountKind: {
    question: 'Um welchen Betrag der Rechnung geht es?',
    when: {
      work: 'es um das Entgelt für die Leistung geht',
      recurring: 'es um laufende Entgelte geht, etwa Wartung',
      expenses: 'es um erstattete Auslagen geht',
      vat: 'es um die Umsatzsteuer geht',
    },
    label: { work: 'Entgelt für die Leistung', recurring: 'laufende Entgelte, etwa Wartung', expenses: 'Auslagen', vat: 'Umsatzsteuer' },
  },
  named: {
    question: 'Wann wurde der Kunde den anderen genannt?',
    when: { notYet: 'der Kunde noch nicht genannt wurde', ago: 'die Nennung des Kunden {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  orderedBy: {
    question: 'Wer hat den Auftrag erteilt?',
    when: {
      customer: 'der genannte Kunde selbst bestellt hat',
      affiliateByContact: 'ein mit dem Kunden verbundenes Unternehmen bestellt hat und der genannte Kontakt dazu geführt hat',
      affiliate: 'ein mit dem Kunden verbundenes Unternehmen ohne Zutun des genannten Kontakts bestellt hat',
    },
    label: {
      customer: 'der genannte Kunde selbst',
      affiliateByContact: 'ein verbundenes Unternehmen, über den genannten Kontakt',
      affiliate: 'ein verbundenes Unternehmen, auf anderem Weg',
    },
  },
  payerTie: {
    question: 'Wann hatte die Partei, die Provision zahlen soll, zuletzt selbst mit dem Kunden zu tun?',
    when: {
      notYet: 'die Partei, die Provision zahlen soll, keine eigene frühere Beziehung zum Kunden belegt',
      ago: 'die eigene Beziehung der zahlenden Partei zum Kunden {range} zurückliegt',
    },
    label: { notYet: 'nie, oder nicht belegt' },
  },
  orderFate: {
    question: 'Was ist aus dem Auftrag geworden?',
    when: {
      executed: 'der Auftrag ausgeführt wurde wie bestellt',
      smaller: 'der Auftrag kleiner wurde als bestellt',
      cancelled: 'der Auftrag storniert wurde',
      refunded: 'der Kunde sein Geld zurückerhalten hat',
    },
    label: { executed: 'ausgeführt', smaller: 'kleiner geworden', cancelled: 'storniert', refunded: 'Geld zurückgezahlt' },
  },
  fateCause: {
    question: 'Woran lag das?',
    when: { payer: 'das an der Partei liegt, die Provision schuldet', otherwise: 'das nicht an der Partei liegt, die Provision schuldet' },
    label: { payer: 'an der Partei, die Provision schuldet', otherwise: 'am Kunden, an anderen oder an niemandem' },
  },
  saleStage: {
    question: 'Wie weit ist der vermittelte Auftrag?',
    when: {
      ordered: 'der Auftrag erteilt, aber noch nicht in Rechnung gestellt ist',
      invoiced: 'der Auftrag in Rechnung gestellt, aber noch nicht bezahlt ist',
      partPaid: 'der Kunde den Auftrag zum Teil bezahlt hat',
      paid: 'der Kunde den Auftrag ganz bezahlt hat',
    },
    label: {
      ordered: 'erteilt, noch keine Rechnung',
      invoiced: 'in Rechnung gestellt',
      partPaid: 'zum Teil bezahlt',
      paid: 'ganz bezahlt',
    },
  },
  ownDeal: {
    question: 'Gehört das eigene Geschäft zum Fach einer anderen Partei?',
    when: {
      inField: 'das eigene Geschäft zum Fach einer anderen Partei gehört',
      elsewhere: 'das eigene Geschäft nicht zum Fach einer anderen Partei gehört',
    },
    label: { inField: 'ja', elsewhere: 'nein' },
  },
  extraKind: {
    question: 'Wie ist es zu der Mehrarbeit gekommen?',
    when: {
      planned: 'die Mehrarbeit warten konnte',
      urgent: 'die Mehrarbeit nötig war, nicht warten konnte und sofort gemeldet wurde',
      customerAsked: 'der Kunde die Mehrarbeit unmittelbar bestellt hat',
    },
    label: {
      planned: 'sie konnte warten',
      urgent: 'sie war eilig und wurde sofort gemeldet',
      customerAsked: 'der Kunde hat sie unmittelbar bestellt',
    },
  },
  payerState: {
    question: 'Was steht über die Zahlungsfähigkeit der Partei fest, die zahlen soll?',
    when: {
      filed: 'für die Partei ein Insolvenzverfahren beantragt ist',
      opened: 'für die Partei ein Insolvenzverfahren eröffnet ist',
      stopped: 'die Partei ihre Zahlungen eingestellt hat',
      rumour: 'es über die Zahlungsfähigkeit der Partei höchstens Gerüchte gibt',
    },
    label: {
      filed: 'Insolvenzverfahren beantragt',
      opened: 'Insolvenzverfahren eröffnet',
      stopped: 'Zahlungen eingestellt',
      rumour: 'nichts, höchstens Gerüchte',
    },
  },
  directConsent: {
    question: 'Hat die Partei mit dem Kundenvertrag in Textform zugestimmt, dass der Kunde unmittelbar zahlt?',
    when: {
      yes: 'die Partei mit dem Kundenvertrag der unmittelbaren Zahlung zugestimmt hat',
      no: 'die Partei mit dem Kundenvertrag der unmittelbaren Zahlung nicht zugestimmt hat',
    },
    label: { yes: 'ja', no: 'nein' },
  },
  paidAhead: {
    question: 'Wurde vorausgezahlt oder Sicherheit geleistet?',
    when: { yes: 'vorausgezahlt oder Sicherheit geleistet wurde', no: 'weder vorausgezahlt noch Sicherheit geleistet wurde' },
    label: { yes: 'ja', no: 'nein' },
  },
  customerPaysExtra: {
    question: 'Bezahlt der Kunde die Mehrarbeit?',
    when: { yes: 'der Kunde die Mehrarbeit bezahlt', no: 'der Kunde die Mehrarbeit nicht bezahlt' },
    label: { yes: 'ja', no: 'nein' },
  },
  projectModel: {
    question: 'Nennt die Projektvereinbarung, auf welche Art abgeschlossen und abgerechnet wird?',
    when: { written: 'die Projektvereinbarung ein Modell nennt', none: 'die Projektvereinbarung kein Modell nennt' },
    label: { written: 'ja', none: 'nein' },
  },
  contactBy: {
    question: 'Wer hat das erste Gespräch mit jemandem vermittelt, der für den Kunden entscheiden darf?',
    when: {
      party: '{party} das erste Gespräch mit dem Kunden vermittelt hat',
      both: (t) =>
        t.two
          ? 'beide das erste Gespräch mit dem Kunden vermittelt haben'
          : 'mehrere Parteien das erste Gespräch mit dem Kunden vermittelt haben',
      nobody: 'niemand das erste Gespräch mit dem Kunden vermittelt hat',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere'), nobody: 'niemand' },
  },
  offerBy: {
    question: 'Wer hat das Angebot gemacht, das zum ersten Auftrag führte?',
    when: {
      party: '{party} das Angebot zum ersten Auftrag gemacht hat',
      both: (t) =>
        t.two ? 'beide das Angebot zum ersten Auftrag gemacht haben' : 'mehrere Parteien das Angebot zum ersten Auftrag gemacht haben',
      nobody: 'niemand das Angebot zum ersten Auftrag gemacht hat',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere'), nobody: 'niemand' },
  },
  orderSigner: {
    question: 'Wer hat den ersten Auftrag unterschrieben erhalten?',
    when: {
      party: '{party} den ersten Auftrag unterschrieben erhalten hat',
      both: (t) =>
        t.two
          ? 'beide den ersten Auftrag unterschrieben erhalten haben'
          : 'mehrere Parteien den ersten Auftrag unterschrieben erhalten haben',
      nobody: 'niemand den ersten Auftrag unterschrieben erhalten hat',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere'), nobody: 'niemand' },
  },
  broughtProof: {
    question: 'Wie ist belegt, wer den Kunden gebracht hat?',
    when: {
      dated: 'das mit einer datierten Nachricht oder einem Eintrag belegt ist',
      spoken: 'das nur durch Gespräche oder Zeugen belegt ist',
      none: 'das nicht belegt ist',
    },
    label: { dated: 'datierte Nachricht oder Eintrag', spoken: 'nur Gespräche oder Zeugen', none: 'gar nicht' },
  },
  customerDebt: {
    question: 'Wie steht es um die Forderung gegen den Kunden?',
    when: {
      undisputed: 'der Kunde die Forderung nicht bestreitet',
      disputed: 'der Kunde die Forderung bestreitet',
      hopeless: 'eine Klage aussichtslos ist, etwa weil der Kunde insolvent ist',
    },
    label: { undisputed: 'er bestreitet sie nicht', disputed: 'er bestreitet sie', hopeless: 'eine Klage ist aussichtslos' },
  },
  collectedBy: {
    question: 'Bei wem ist das Geld des Kunden eingegangen?',
    when: { party: 'das Geld bei {party} eingegangen ist' },
    label: { party: '{party}' },
  },
  priceGiven: {
    question: 'Wann wurde der Preis für diesen Teil zugesagt?',
    when: { notYet: 'noch kein Preis zugesagt ist', ago: 'die Zusage des Preises {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  increaseCause: {
    question: 'Warum soll der Preis steigen?',
    when: {
      own: 'die eigenen Kosten der Partei gestiegen sind oder sie sich verschätzt hat',
      supplier: 'Lieferanten nachweislich teurer geworden sind',
      customerChange: 'der Kunde etwas anderes oder mehr will',
    },
    label: {
      own: 'eigene Kosten, oder verschätzt',
      supplier: 'Lieferanten wurden nachweislich teurer',
      customerChange: 'der Kunde will etwas anderes oder mehr',
    },
  },
  customerPaysMore: {
    question: 'Bezahlt der Kunde den höheren Preis?',
    when: { yes: 'der Kunde den höheren Preis bezahlt', no: 'der Kunde den höheren Preis nicht bezahlt' },
    label: { yes: 'ja', no: 'nein' },
  },
  ratesSince: {
    question: 'Seit wann gelten die heutigen Sätze zwischen den Parteien?',
    when: { notYet: 'noch keine Sätze gelten', ago: 'die letzte Festlegung der Sätze {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  discountAgreed: {
    question: 'War der Rabatt vorher in Textform abgestimmt?',
    when: { yes: 'der Rabatt vorher in Textform abgestimmt war', no: 'der Rabatt nicht vorher abgestimmt war' },
    label: { yes: 'ja', no: 'nein' },
  },
  cashDiscountTaken: {
    question: 'Hat der Kunde innerhalb der Skontofrist gezahlt?',
    when: { inTime: 'der Kunde innerhalb der Skontofrist gezahlt hat', late: 'der Kunde das Skonto nach Ablauf der Frist abgezogen hat' },
    label: { inTime: 'ja', late: 'nein, zu spät' },
  },
  mistakeFound: {
    question: 'Wann fiel der Rechenfehler auf?',
    when: { beforeOrder: 'der Rechenfehler vor dem Auftrag auffiel', afterOrder: 'der Rechenfehler nach dem Auftrag auffiel' },
    label: { beforeOrder: 'vor dem Auftrag', afterOrder: 'danach' },
  },
  mistakeKnown: {
    question: 'Hatte eine andere Partei den Fehler vor dem Auftrag bemerkt?',
    when: { yes: 'eine andere Partei den Fehler vorher bemerkt hatte', no: 'keine andere Partei den Fehler vorher bemerkt hatte' },
    label: { yes: 'ja', no: 'nein' },
  },
  invoiceCurrency: {
    question: 'In welcher Währung zahlt der Kunde?',
    when: { own: 'der Kunde in der Währung der Parteien zahlt', foreign: 'der Kunde in einer anderen Währung zahlt' },
    label: { own: 'in der Währung der Parteien', foreign: 'in einer anderen' },
  },
  changeTouches: {
    question: 'Wessen Teil betrifft der Änderungswunsch?',
    when: { onePart: 'der Änderungswunsch nur einen Teil betrifft', severalParts: 'der Änderungswunsch mehrere Teile betrifft' },
    label: { onePart: 'nur einen Teil', severalParts: 'mehrere Teile' },
  },
  billedFor: {
    question: 'Worüber wird abgerechnet?',
    when: { work: 'über eine Leistung abgerechnet wird', commission: 'über eine Provision abgerechnet wird' },
    label: { work: 'eine Leistung', commission: 'eine Provision' },
  },
  selfBill: {
    question: 'Wurde der Gutschrift widersprochen?',
    when: { unobjected: 'der Gutschrift niemand widersprochen hat', objected: 'der Gutschrift widersprochen wurde' },
    label: { unobjected: 'nein', objected: 'ja' },
  },
  taxOwedBy: {
    question: 'Wer schuldet nach Auskunft der Steuerberatung die Umsatzsteuer für diese Leistung?',
    when: { supplier: 'die leistende Partei die Umsatzsteuer schuldet', recipient: 'die empfangende Partei die Umsatzsteuer schuldet' },
    label: { supplier: 'wer leistet', recipient: 'wer empfängt, etwa bei Bauleistungen' },
  },
  vatErrorFrom: {
    question: 'Woher kommt die falsche Umsatzsteuer?',
    when: {
      issuer: 'der Fehler bei der Partei liegt, die den Beleg geschrieben hat',
      information: 'der Fehler auf falschen oder späten Angaben der anderen Partei beruht',
    },
    label: { issuer: 'wer den Beleg schrieb, hat sich geirrt', information: 'die Angaben waren falsch oder kamen zu spät' },
  },
  jointCost: {
    question: 'Was kostet die gemeinsame Ausgabe netto?',
    when: { value: 'der Betrag der Ausgabe {range} liegt' },
    label: { name: 'Betrag der gemeinsamen Ausgabe' },
  },
  costUsed: {
    question: 'Haben alle die Ausgabe genutzt?',
    when: { yes: 'alle die Ausgabe genutzt haben', no: 'nicht alle die Ausgabe genutzt haben' },
    label: { yes: 'ja', no: 'nein' },
  },
  overrunBy: {
    question: 'Um wie viel Prozent ist die Ausgabe teurer geworden?',
    when: { value: 'die Überschreitung {range} liegt' },
    label: { name: 'Überschreitung in Prozent' },
  },
  overrunTold: {
    question: 'Waren die Mehrkosten gemeldet, bevor sie entstanden?',
    when: { yes: 'die Mehrkosten vorher gemeldet waren', no: 'die Mehrkosten nicht vorher gemeldet waren' },
    label: { yes: 'ja', no: 'nein' },
  },
  costPaidBy: {
    question: 'Wer hat die gemeinsamen Kosten ausgelegt?',
    when: { party: '{party} die Kosten ausgelegt hat' },
    label: { party: '{party}' },
  },
  costOwedBy: {
    question: 'Um wessen Anteil an den Kosten geht es?',
    when: { party: 'es um den Anteil von {party} geht' },
    label: { party: '{party}' },
  },
  costReceipt: {
    question: 'Wann kam der Beleg über die gemeinsamen Kosten an?',
    when: { notYet: 'noch kein Beleg angekommen ist', ago: 'der Zugang des Belegs {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  customerPaysTravel: {
    question: 'Bezahlt der Kunde die Reisekosten?',
    when: { yes: 'der Kunde die Reisekosten bezahlt', no: 'der Kunde die Reisekosten nicht bezahlt' },
    label: { yes: 'ja', no: 'nein' },
  },
  bidEnded: {
    question: 'Wie ist das gemeinsame Angebot ausgegangen?',
    when: {
      lost: 'der Kunde den Auftrag anders vergeben hat',
      calledOff: 'die Parteien das Angebot gemeinsam aufgegeben haben',
      withdrawnForCause: 'eine Partei mit triftigem Grund aus dem Angebot ausgestiegen ist',
      withdrawn: 'eine Partei ohne triftigen Grund aus dem Angebot ausgestiegen ist',
    },
    label: {
      lost: 'kein Zuschlag',
      calledOff: 'gemeinsam aufgegeben',
      withdrawnForCause: 'eine Partei ist mit triftigem Grund ausgestiegen',
      withdrawn: 'eine Partei ist ohne triftigen Grund ausgestiegen',
    },
  },
  bidPromised: {
    question: 'Hatte die Partei ihre Teilnahme an dem Angebot schon zugesagt?',
    when: { yes: 'die Partei ihre Teilnahme an dem Angebot zugesagt hatte', no: 'die Partei nur gefragt worden war' },
    label: { yes: 'ja', no: 'nein, nur gefragt' },
  },
  bidReason: {
    question: 'Hat die Partei einen triftigen Grund genannt, nicht mitzubieten?',
    when: { given: 'die Partei dafür einen triftigen Grund genannt hat', none: 'die Partei dafür keinen triftigen Grund genannt hat' },
    label: { given: 'ja', none: 'nein' },
  },
  licenceFor: {
    question: 'Dient die Lizenz oder das Werkzeug nur diesem Projekt?',
    when: {
      project: 'die Lizenz oder das Werkzeug nur dem Projekt dient',
      general: 'die Lizenz oder das Werkzeug auch sonst genutzt wird',
    },
    label: { project: 'ja, nur dem Projekt', general: 'nein, auch sonst' },
  },
  saleAgreed: {
    question: 'Haben alle, die bezahlt haben, dem Verkauf zugestimmt?',
    when: {
      yes: 'alle, die bezahlt haben, dem Verkauf zugestimmt haben',
      no: 'nicht alle, die bezahlt haben, dem Verkauf zugestimmt haben',
    },
    label: { yes: 'ja', no: 'nein' },
  },
  saleOffered: {
    question: 'Wurde die Sache vorher allen, die bezahlt haben, zum selben Preis angeboten?',
    when: { yes: 'die Sache vorher zum selben Preis angeboten wurde', no: 'die Sache nicht vorher angeboten wurde' },
    label: { yes: 'ja', no: 'nein' },
  },
  damageFrom: {
    question: 'Woher kommt der Schaden?',
    when: { carelessUse: 'eine Partei unachtsam war', wear: 'der Schaden durch Abnutzung oder ohne jemandes Zutun entstand' },
    label: { carelessUse: 'jemand war unachtsam', wear: 'Abnutzung, oder niemand kann etwas dafür' },
  },
}
