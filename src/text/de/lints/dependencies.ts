import type { DependencyId, LintTexts } from '../../lints.ts'

/** What one answer brings with it: what should then be settled too, or looked at again. */
export const dependencies: LintTexts<DependencyId> = {
  R1: {
    title: 'Bezeichnung und Verhalten gehen auseinander',
    says: 'Die Antworten nennen ein bloßes Austauschverhältnis, zugleich aber Merkmale einer Gesellschaft: gemeinsamer Auftritt, gemeinsames Geld oder geteilte Verluste. Gerichte sehen in der Regel auf das, was getan wird, nicht auf die Bezeichnung.',
    calm: 'Auftritt, Konto und Verluste bleiben getrennt, oder die Rechtsform ist ausdrücklich als Gesellschaft gewählt.',
  },
  R2: {
    title: 'Wettbewerber: anwaltliche Prüfung gehört dazu',
    says: 'Stehen Parteien im Wettbewerb und teilen sie Kunden oder Gebiete auf, legen Preise offen oder binden sich ausschließlich, dann wird die Vereinbarung in der Praxis vor der Unterschrift kartellrechtlich geprüft.',
    calm: 'Eine anwaltliche Prüfung ist vereinbart.',
  },
  R3: {
    title: 'Generalunternehmer und Subunternehmer: was dazugehört',
    says: 'Arbeitet eine Partei für die andere, dann stehen Rückgriff bei Mängeln, Kundenschutz, Zahlung an den Subunternehmer und Nachweise in einem Zusammenhang. Fehlt eines davon, trägt meist eine Seite ein Risiko, das niemand verteilt hat.',
    calm: 'Rückgriff, Kundenschutz, Zahlung und Nachweise sind beantwortet.',
  },
  R4: {
    title: 'Arbeitsgemeinschaft: was dazugehört',
    says: 'Tritt eine Arbeitsgemeinschaft selbst als Vertragspartner auf, dann ist sie in der Regel eine Gesellschaft: mit eigenem Gesellschaftsvertrag, eigener Steuernummer, eigenen Rechnungen und gemeinsamer Haftung gegenüber dem Kunden.',
    calm: 'Rechtsform, Rechnungssteller, Haftung und die steuerliche Prüfung sind beantwortet.',
  },
  R5: {
    title: 'Provision und ständiger Auftrag zur Vermittlung',
    says: 'Eine Provision für Folgegeschäfte zusammen mit einem ständigen Auftrag zu vermitteln ist das Bild, von dem das Recht der Handelsvertreter ausgeht.',
    calm: 'Provision gibt es nur für den ersten Auftrag, der Auftrag zu vermitteln ist gelegentlich, oder jede Seite lässt es anwaltlich prüfen.',
  },
  R6: {
    title: 'Kundendaten am Ende und Einbindung in den Vertrieb',
    says: 'Die Pflicht, am Ende Kundendaten zu überlassen, und die Einbindung in den Vertrieb des anderen zusammen können einen Ausgleich auslösen, auch wenn niemand ihn vereinbart hat.',
    calm: 'Daten werden am Ende gelöscht, die Wahl hat nicht allein die andere Seite, oder jede Seite lässt es anwaltlich prüfen.',
  },
  R7: {
    title: 'Schutz länger als üblich',
    says: (c) =>
      `Ein Schutz von mehr als ${c('protectionAfterEnd', 'dative')} nach dem Ende gilt in der Regel als zu lang. Üblich ist er nur mit einem festgehaltenen Grund und nach anwaltlicher Prüfung.`,
    calm: (c) => `Höchstens ${c('protectionAfterEnd')}, oder Grund und anwaltliche Prüfung stehen in den Antworten.`,
  },
  R8: {
    title: 'Gleiche Strafe für jeden Verstoß',
    says: 'Ein fester Betrag, der beim ersten und bei jedem weiteren Verstoß gleich ist, unterscheidet nicht nach dessen Gewicht. Üblich sind eine Staffel oder ein Betrag nach billigem Ermessen.',
    calm: 'Der weitere Verstoß kostet mehr als der erste, oder die Strafe wird anders bestimmt als durch einen festen Betrag.',
  },
  R9: {
    title: 'Zahlungsziel über der gesetzlichen Grenze',
    says: (c) =>
      `Mehr als ${c('longestPaymentTemplate')} gelten in vorformulierten Bedingungen im Zweifel als zu lang, mehr als ${c('longestPayment')} brauchen eine ausdrückliche, nicht grob unbillige Vereinbarung.`,
    calm: (c) =>
      `Das Ziel beträgt höchstens ${c('longestPaymentTemplate')}, oder höchstens ${c('longestPayment')} und jede Seite lässt es anwaltlich prüfen.`,
  },
  R10: {
    title: 'Abrechnung durch den Leistungsempfänger',
    says: 'Eine Abrechnung des Leistungsempfängers (im Steuerrecht: Gutschrift) muss vorher vereinbart sein, dieses Wort tragen, und sie verliert ihre Wirkung als Rechnung, sobald der Leistende widerspricht, auch grundlos.',
    calm: 'Wie lange und wogegen widersprochen werden kann, ist beantwortet, ebenso die steuerliche Prüfung.',
  },
  R11: {
    title: 'Eine Partei ist Kleinunternehmer',
    says: (c) =>
      `Wer im Vorjahr höchstens ${c('smallBusinessLastYearDE')} und im laufenden Jahr höchstens ${c('smallBusinessThisYearDE')} umsetzt, kann in Deutschland steuerfrei abrechnen: ohne Umsatzsteuer, mit einem Hinweis darauf. Zu Unrecht ausgewiesene Steuer wird trotzdem geschuldet; wer die Grenze überschreitet, ist sofort steuerpflichtig. In Österreich liegt die Grenze bei ${c('smallBusinessAT')}, in der Schweiz bei ${c('vatThresholdCH')}.`,
    calm: 'Eine steuerliche Prüfung ist vereinbart.',
  },
  R12: {
    title: 'Rechnungen über die Grenze',
    says: (c) =>
      `Leistungen zwischen Unternehmen werden in der Regel dort besteuert, wo der Empfänger sitzt: ohne Steuer auf der Rechnung, mit dem Hinweis auf die Steuerschuld des Empfängers und beiden Nummern, in der Europäischen Union bis zum ${c('foreignServiceInvoice')} des folgenden Monats. In der Schweiz rechnet der Empfänger die Bezugsteuer ab.`,
    calm: 'Eine steuerliche Prüfung ist vereinbart, und die Nummern der Parteien sind genannt.',
  },
  R13: {
    title: 'Weisungen an Beschäftigte einer anderen Partei',
    says: 'Gibt eine Partei den Beschäftigten einer anderen Weisungen, so kommt das einer Arbeitnehmerüberlassung nahe, auch wenn es nur für dringende Fälle vereinbart ist.',
    calm: 'Weisungen gibt nur die eigene Leitung. Oder es steht fest, wer Nachzahlungen trägt, und eine anwaltliche Prüfung ist vereinbart.',
  },
  R14: {
    title: 'Schiedsgericht: was dazugehört',
    says: 'Eine Schiedsvereinbarung muss in einem unterschriebenen oder gewechselten Dokument stehen, das ihren Wortlaut enthält. Sie verdrängt die Gerichte; eilige Maßnahmen bleiben dort in der Regel möglich, wenn nichts anderes vereinbart ist. Gegenüber Verbrauchern gelten strengere Regeln.',
    calm: 'Die Form der Unterschrift ist beantwortet, und die Vereinbarung wird anwaltlich geprüft.',
  },
  R15: {
    title: 'Für alles, was läuft, ein Weg am Ende',
    says: 'Laufende Projekte, offene Angebote, geschützte Kunden, Forderungen, Gegenstände und Daten sind am Ende noch da. Was keine Regel hat, wird im Streit entschieden.',
    calm: 'Projekte, Angebote, Schutz, Abrechnung, Verrechnung, gemeinsame Dinge, Daten und Marken haben am Ende je eine Antwort.',
  },
  R16: {
    title: 'Veröffentlichung: zwei Zustimmungen und die der Personen',
    says: 'Eine Veröffentlichung braucht die Zustimmung jeder Partei zur genauen Fassung; Personen und Kunden stimmen daneben für sich selbst zu.',
    calm: 'Die Fragen nach Personen und nach dem Namen des Kunden sind beantwortet.',
  },
  R17: {
    title: 'Signatur und Form, die das Gesetz verlangt',
    says: 'Für einzelne Inhalte verlangt das Gesetz mehr als eine einfache oder fortgeschrittene Signatur. Sind solche Inhalte vereinbart, wird in der Praxis die Signaturstufe erhöht oder der Inhalt gesondert unterschrieben.',
    calm: 'Gewählt ist Papier oder die qualifizierte Signatur.',
  },
}
