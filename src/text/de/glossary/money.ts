import type { moneyConcepts as concepts } from '#core/catalogue/concepts/money.ts'

/** Everyday words, written as people type them. */
export const moneyWords: Readonly<Record<keyof typeof concepts, readonly string[]>> = {
  partPayment: ['zahlt nur einen Teil', 'teilweise bezahlt', 'Teilbetrag', 'pay-when-paid', 'erst wenn der Kunde zahlt'],
  complaint: ['beanstandet', 'Mängelrüge', 'hält Geld zurück', 'zurückbehalten', 'Minderung', 'gekürzt'],
  lateInterest: ['Verzugszinsen', 'Zinsen', 'Mahnpauschale', 'Verzugspauschale'],
  setOff: ['aufrechnen', 'Aufrechnung', 'verrechnet', 'abgezogen', 'Gegenforderung', 'Abtretung', 'abgetreten'],
  retention: ['Einbehalt', 'Sicherheitseinbehalt', 'Bürgschaft', 'Gewährleistungseinbehalt', 'einbehalten'],
  documents: ['Stundenzettel', 'Nachweis', 'Freistellungsbescheinigung', 'Bescheinigung', 'Mindestlohn', 'Unterlagen fehlen'],
  correction: ['berichtigen', 'Berichtigung', 'Rechenfehler', 'nachträglich', 'vergessen'],
  leadValidity: [
    'Konzern',
    'Tochterfirma',
    'Schwesterfirma',
    'verbundenes Unternehmen',
    'schon bekannt',
    'kannten wir schon',
    'alter Tipp',
  ],
  commissionItems: ['Wartungsvertrag', 'Lizenzgebühr', 'wiederkehrend', 'Provision auf Umsatzsteuer', 'laufende Gebühr'],
  cancelled: ['storniert', 'Storno', 'Rückzahlung', 'rückabgewickelt', 'Erstattung an den Kunden', 'Rücktritt', 'Widerruf'],
  ownBusiness: ['Eigengeschäft', 'eigenes Geschäft', 'in meinem Fach', 'an mir vorbei'],
  urgentWork: ['Notfall', 'Wochenende', 'eilig', 'dringend', 'auf Zuruf', 'ohne Auftrag'],
  invoicingModel: ['Abrechnungsmodell', 'Modell', 'Unterauftrag', 'getrennte Rechnungen', 'White Label'],
  consortium: ['Arbeitsgemeinschaft', 'ARGE', 'Bietergemeinschaft', 'Konsortium', 'Federführung'],
  broughtBy: ['gebracht', 'Kunden gebracht', 'wer hat ihn gebracht', 'Erstkontakt'],
  suing: ['Kunden verklagen', 'verklagen', 'Mahnbescheid', 'Prozesskosten', 'einklagen'],
  collecting: ['fremdes Geld', 'eingezogen', 'einziehen', 'im Namen abrechnen'],
  agency: ['Handelsvertreter', 'Handelsvertretung', 'Ausgleichsanspruch', 'Buchauszug'],
  unsold: ['Wiederverkauf', 'Restposten', 'Lagerware', 'nicht verkauft'],
  jointCompany: ['gemeinsame GmbH', 'Joint Venture', 'Gesellschaftsvertrag'],
}
