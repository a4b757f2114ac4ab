import type { moneyStories as stories } from '#core/catalogue/scenarios/money.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const moneyStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  partDueOtherBlamed: {
    title: 'Meine Rechnung ist fällig, der Kunde beanstandet den anderen',
    story: ({ first, second }) =>
      `${first} hat den Vertrag mit der Hafenwerk GmbH, ${second} arbeitet zu. Die Hafenwerk GmbH zahlt ${first} 12.000\u00a0€ von 40.000\u00a0€ und beanstandet die Arbeit von ${first}. Die Arbeit von ${second} ist in Ordnung, die Rechnung von ${second} über 9.000\u00a0€ ist seit einer Woche fällig. Wie viel erhält ${second} jetzt?`,
  },
  partDueOwnBlamed: {
    title: 'Der Kunde hält Geld zurück, weil eine Partei schlecht gearbeitet hat',
    story: ({ first, second }) =>
      `Die Hafenwerk GmbH zahlt ${first} nur einen Teil der Rechnung und beanstandet die Programmierung von ${second}. ${second} hält die Beanstandung für vorgeschoben und verlangt die fälligen 9.000\u00a0€. ${first} hat selbst fehlerfrei gearbeitet. Was muss ${first} an ${second} zahlen?`,
  },
  paymentForOnePart: {
    title: 'Der Kunde hat erkennbar nur einen Teil bezahlt',
    story: ({ first, second }) =>
      `Die Stadtwerke Auental überweisen ${first} 9.000\u00a0€ mit dem Vermerk „Los 2“. An Los 2 hat ${second} gearbeitet, Los 1 ist noch offen. ${first} sagt: Das Geld wird geteilt. Wie viel davon gehört ${second}?`,
  },
  dueBeforeCustomerPays: {
    title: 'Erst wenn der Kunde zahlt, sagt der Partner',
    story: ({ first, second }) =>
      `${second} hat geliefert und vor zwei Monaten eine Rechnung gestellt. Sie ist nach der Vereinbarung fällig. ${first} schreibt: Der Kunde hat noch nichts bezahlt, wir warten alle. Muss ${first} trotzdem an ${second} zahlen?`,
  },
  lostForADefect: {
    title: 'Das Geld bleibt aus, weil ein Teil mangelhaft war',
    story: ({ first, second }) =>
      `Nach langem Streit zahlt die Hafenwerk GmbH endgültig nur 25.000\u00a0€ von 40.000\u00a0€. Grund waren Mängel am Teil von ${second}. ${first} hat den Vertrag und hat den Kunden gebracht. Wer von ${first} und ${second} trägt die fehlenden 15.000\u00a0€?`,
  },
  nobodySuesTheCustomer: {
    title: 'Wer muss den Kunden verklagen?',
    story: ({ first, second }) =>
      `Die Hafenwerk GmbH bestreitet die Rechnung nicht, zahlt ${first} aber seit einem halben Jahr nicht. ${second} wartet auf den eigenen Teil und drängt auf eine Klage. ${first} möchte den Kunden nicht verlieren und Anwaltskosten sparen. Muss ${first} klagen, und wer bezahlt es?`,
  },
  retentionForTheOther: {
    title: 'Der Einbehalt kommt nicht zurück',
    story: ({ first, second }) =>
      `Die Hafenwerk GmbH behält fünf Prozent als Sicherheit ein, und ${first} hat dem Teil von ${second} ebenso viel abgezogen. Der Kunde gibt nichts frei, weil die Arbeit von ${first} Mängel hat. Der Teil von ${second} ist einwandfrei. Darf ${first} den Einbehalt gegenüber ${second} noch behalten?`,
  },
  disputedClaimDeducted: {
    title: 'Der Partner zieht eine strittige Forderung ab',
    story: ({ first, second }) =>
      `${first} schuldet ${second} 8.000\u00a0€ und überweist nur 5.000\u00a0€. Den Rest verrechnet ${first} mit einem Schaden aus einem anderen Projekt. ${second} bestreitet, dass es diesen Schaden gibt. Durfte ${first} ihn abziehen?`,
  },
  penaltyDeducted: {
    title: 'Vertragsstrafe von der Rechnung abgezogen',
    story: ({ first, second }) =>
      `${first} zieht von der Rechnung von ${second} eine Vertragsstrafe von 2.500\u00a0€ ab, weil ${second} einen Kunden angesprochen haben soll. ${second} gibt einen Verstoß zu und bestreitet den zweiten. Darf ${first} mit der Strafe aufrechnen?`,
  },
  claimSoldToTheBank: {
    title: 'Die Forderung gehört jetzt einer Bank',
    story: ({ first, second }) =>
      `${second} hat die Forderung gegen ${first} an eine Bank abgetreten. Die Bank verlangt von ${first} 14.000\u00a0€. ${first} hat selbst unstrittig noch 6.000\u00a0€ von ${second} zu bekommen. Darf ${first} das der Bank entgegenhalten?`,
  },
  paidThreeMonthsLate: {
    title: 'Drei Monate zu spät, und niemand hat gemahnt',
    story: ({ first, second }) =>
      `${first} zahlt eine unstrittige Rechnung von ${second} erst nach drei Monaten. ${second} hat aus Höflichkeit nie gemahnt. Jetzt verlangt ${second} Zinsen für die ganze Zeit. Schuldet ${first} sie?`,
  },
  timeSheetsMissing: {
    title: 'Ohne Stundenzettel kein Geld',
    story: ({ first, second }) =>
      `${second} schickt ${first} eine Rechnung über 96\u00a0Stunden. Stundenzettel liegen nur für die Hälfte bei. ${first} zahlt gar nichts, bis alles vorliegt. Darf ${first} die ganze Zahlung zurückhalten, obwohl ${second} gearbeitet hat?`,
  },
  hoursDisputedAfterMonths: {
    title: 'Ein halbes Jahr kein Wort zu den Stunden, und nun sollen sie falsch sein',
    story: ({ first, second }) =>
      `${second} hat jede Woche die Stundenzettel an ${first} geschickt. Unterschrieben hat sie niemand, gesagt auch niemand etwas. Nach einem halben Jahr bestreitet ${first} alle Stunden auf einmal. Zählen sie?`,
  },
  customerSignedTheHours: {
    title: 'Der Kunde hat die Stunden unterschrieben, der Partner nicht',
    story: ({ first, second }) =>
      `Der Kunde hat auf der Baustelle 38\u00a0Stunden von ${second} abgezeichnet. ${first} hat nichts unterschrieben, hält 25 für richtig und widerspricht. Wessen Unterschrift zählt?`,
  },
  certificateMissing: {
    title: 'Die Bescheinigung vom Finanzamt fehlt',
    story: ({ first, second }) =>
      `${second} hat für ${first} auf einer Baustelle gearbeitet. Die Freistellungsbescheinigung von ${second} ist abgelaufen, die neue noch nicht da. ${first} fürchtet, für die Steuer zu haften, und bezahlt die Rechnung nicht. Muss ${first} an ${second} zahlen?`,
  },
  orderForgottenInStatement: {
    title: 'Nach neun Monaten fehlt ein Auftrag in der Abrechnung',
    story: ({ first, second }) =>
      `${first} hat im Februar abgerechnet, ${second} hat nicht widersprochen. Im November merkt ${second}, dass ein Auftrag über 4.000\u00a0€ vergessen wurde. ${first} sagt: Die Abrechnung ist angenommen. Wird sie noch berichtigt?`,
  },
  orderConcealed: {
    title: 'In der Abrechnung wurde etwas verschwiegen',
    story: ({ first, second }) =>
      `${second} erfährt vom Kunden, dass ${first} zwei bezahlte Aufträge nie abgerechnet hat. In den Nachrichten von ${first} steht, dass das Absicht war. Die Abrechnungen sind seit 20\u00a0Monaten angenommen. Kann ${second} die Berichtigung verlangen?`,
  },
  groupCompanyOrders: {
    title: 'Bestellt hat die Schwesterfirma des Kunden',
    story: ({ first, second }) =>
      `${first} hat ${second} die Hafenwerk GmbH genannt. Den ersten Auftrag erteilt die Hafenwerk Logistik GmbH aus demselben Konzern, die ${second} auf einer Messe getroffen hat. ${first} verlangt Provision, ${second} lehnt ab. Zählt dieser Auftrag?`,
  },
  leadTooOld: {
    title: 'Der Tipp ist sechzehn Monate alt',
    story: ({ first, second }) =>
      `${first} hat ${second} vor 16\u00a0Monaten die Brauerei Talhof genannt. Damals kam nichts zustande. Jetzt bestellt sie zum ersten Mal, nachdem ${second} ein Jahr lang selbst geworben hat. Bekommt ${first} noch Provision?`,
  },
  knewThemBefore: {
    title: 'Den Kunden kannten wir schon',
    story: ({ first, second }) =>
      `${first} nennt ${second} im Mai einen Kunden, im Juli kommt der Auftrag. ${second} legt ein eigenes Angebot an diesen Kunden vor, das 14\u00a0Monate alt ist. ${first} sagt: Ohne meinen Anruf wäre nichts geschehen. Schuldet ${second} die Provision?`,
  },
  commissionOnMaintenance: {
    title: 'Provision auch auf den Wartungsvertrag?',
    story: ({ first, second }) =>
      `${first} hat ${second} einen Kunden gebracht. Der Auftrag ist bezahlt, dazu kommt ein Wartungsvertrag über 300\u00a0€ im Monat auf fünf Jahre. ${first} verlangt auch daraus Provision. Muss ${second} sie zahlen?`,
  },
  commissionOnExpenses: {
    title: 'Provision auf Reisekosten und Umsatzsteuer?',
    story: ({ first, second }) =>
      `${first} berechnet die Provision aus dem Bruttobetrag der Rechnung, mit Reisekosten und Umsatzsteuer. ${second} hat aus dem Entgelt für die Leistung gerechnet. Es geht um 640\u00a0€. Wird aus den erstatteten Auslagen Provision berechnet?`,
  },
  customerCancels: {
    title: 'Der Kunde storniert nach der Provision',
    story: ({ first, second }) =>
      `${second} hat ${first} nach der Bestellung 2.000\u00a0€ Provision gezahlt. Drei Wochen später storniert der Kunde aus eigenen Gründen. ${second} verlangt das Geld zurück. Darf ${first} die Provision behalten?`,
  },
  refundAfterBadWork: {
    title: 'Geld zurück, weil der Partner schlecht geliefert hat',
    story: ({ first, second }) =>
      `${first} hat ${second} einen Kunden gebracht. ${second} liefert Unbrauchbares, der Kunde erhält 20.000\u00a0€ zurück. ${second} will deshalb auch die Provision nicht zahlen. ${first} sagt: Dafür kann ich nichts. Was gilt für die Provision?`,
  },
  smallerOrder: {
    title: 'Der Auftrag wird nur halb so groß',
    story: ({ first, second }) =>
      `${first} hat ${second} einen Auftrag über 60.000\u00a0€ vermittelt. Der Kunde ruft davon nur die Hälfte ab, die Provision ist aber vom ganzen Wert berechnet. ${second} kürzt sie. Darf ${second} das gegenüber ${first}?`,
  },
  ownDealInMyField: {
    title: 'Der Partner macht ein eigenes Geschäft in meinem Fach',
    story: ({ first, second }) =>
      `${first} berät, ${second} programmiert. ${second} verkauft einem eigenen Kunden eine Beratung für 7.000\u00a0€. Niemand hat etwas vermittelt. Bekommt ${first} etwas davon?`,
  },
  sundayBreakdown: {
    title: 'Am Sonntag fällt das System aus',
    story: ({ first, second }) =>
      `Am Sonntag steht die Anlage des Kunden still. ${second} erreicht bei ${first} niemanden, behebt den Ausfall in sechs Stunden und meldet es am selben Abend. ${first} sagt: Das war nicht beauftragt. Wird die Arbeit von ${second} bezahlt?`,
  },
  customerAsksOnSite: {
    title: 'Der Kunde bestellt auf Zuruf bei der falschen Firma',
    story: ({ first, second }) =>
      `${first} hat den Vertrag mit dem Kunden. Auf der Baustelle bittet der Kunde ${second} um einen Zusatz für 1.500\u00a0€ und bezahlt ihn später an ${first}. ${second} hatte ${first} nicht gefragt. Erhält ${second} den Zusatz bezahlt?`,
  },
  bothSayTheyBroughtIt: {
    title: 'Beide sagen: Ich habe den Kunden gebracht',
    story: ({ first, second }) =>
      `${first} hat den Namen des Kunden zuerst am Telefon erwähnt. ${second} hat den Termin vermittelt, das Angebot gemacht und den Auftrag erhalten. Schriftlich gibt es über die Nennung nichts. Wer von ${first} und ${second} hat den Kunden gebracht?`,
  },
  workBeginsWithoutModel: {
    title: 'Die Arbeit läuft, und niemand weiß nach welchem Modell',
    story: ({ first, second }) =>
      `Der Kunde bestellt am Telefon, ${first} und ${second} fangen an. Eine Projektvereinbarung gibt es nicht. ${first} glaubt, allein abzurechnen, ${second} schreibt schon eine eigene Rechnung. Welches Modell gilt?`,
  },
  copperGetsExpensive: {
    title: 'Der Partner wird teurer, das Angebot ist schon draußen',
    story: ({ first, second }) =>
      `${first} hat dem Kunden einen festen Preis angeboten. Zwanzig Tage nach der eigenen Zusage verlangt ${second} 1.800\u00a0€ mehr, weil Kupfer nachweislich teurer wurde. Der Kunde zahlt nicht mehr. Darf ${second} erhöhen?`,
  },
  orderAfterFourMonths: {
    title: 'Gilt der Preis nach vier Monaten noch?',
    story: ({ first, second }) =>
      `${second} hat ${first} im Januar 9.000\u00a0€ für den eigenen Teil zugesagt. Der Kunde bestellt erst nach vier Monaten. ${second} möchte neu rechnen, ${first} besteht auf der Zusage. Gilt der Preis noch?`,
  },
  discountAtTheSignature: {
    title: 'Zweitausend Euro Nachlass, und keiner hat gefragt',
    story: ({ first, second }) =>
      `Beim Unterschreiben verspricht ${first} dem Kunden 2.000\u00a0€ Nachlass. ${second} erfährt davon erst aus der Rechnung. ${first} verteilt den Nachlass auf beide. Muss ${second} etwas davon tragen?`,
  },
  cashDiscountTooLate: {
    title: 'Skonto abgezogen, aber zu spät gezahlt',
    story: ({ first, second }) =>
      `Der Kunde zieht ${first} zwei Prozent Skonto ab, obwohl er elf Tage zu spät zahlt. ${first} gibt den Abzug anteilig an ${second} weiter. ${second} will den vollen Betrag. Wer trägt das Skonto?`,
  },
  journeysForgotten: {
    title: 'Im Angebot fehlen die Anfahrten',
    story: ({ first, second }) =>
      `${second} hat in seinem Teil die Anfahrten vergessen, 3.000\u00a0€. ${first} hat es nicht bemerkt und so angeboten. Der Kunde hat angenommen und besteht auf dem Preis. Wer trägt den Fehler, ${first} oder ${second}?`,
  },
  selfBillRefused: {
    title: 'Der Gutschrift wird widersprochen',
    story: ({ first, second }) =>
      `${first} rechnet die Provision von ${second} mit einer Gutschrift über 1.900\u00a0€ ab. ${second} widerspricht und verlangt 2.400\u00a0€. ${first} hat die Vorsteuer schon gezogen. Gilt die Gutschrift noch, und wer schreibt jetzt den Beleg?`,
  },
  smallBusinessNotTold: {
    title: 'Umsatzsteuer ausgewiesen, die es nicht gibt',
    story: ({ first, second }) =>
      `${first} weist ${second} in einer Gutschrift 19\u00a0% Umsatzsteuer aus. ${second} ist Kleinunternehmen, hat das aber nie gesagt. Das Finanzamt fordert die Steuer und Zinsen. Wer trägt den Nachteil, ${first} oder ${second}?`,
  },
  francFalls: {
    title: 'Der Franken ist gefallen',
    story: ({ first, second }) =>
      `Der Kunde zahlt ${first} in Franken, die Teile sind in Euro vereinbart. Zwischen Rechnung und Zahlung fehlen durch den Kurs 1.600\u00a0€. ${first} will ${second} weniger zahlen. Wer trägt den Kursverlust?`,
  },
  ratesAreOld: {
    title: 'Seit Jahren derselbe Stundensatz',
    story: ({ first, second }) =>
      `Der Satz von ${second} gilt seit 28\u00a0Monaten. ${second} verlangt von ${first} acht Prozent mehr und verweist auf die Löhne. ${first} findet: Vereinbart ist vereinbart. Steigt der Satz?`,
  },
  standBookedAlone: {
    title: 'Messestand gebucht, ohne zu fragen',
    story: ({ first, second }) =>
      `${first} bucht für 4.000\u00a0€ einen Stand, auf dem beide ausstellen sollen, und fragt ${second} nicht. ${second} steht drei Tage am Stand und gewinnt Kontakte. Danach schickt ${first} eine Rechnung über die Hälfte. Muss ${second} etwas zahlen?`,
  },
  websiteCostsMore: {
    title: 'Die gemeinsame Website wird teurer',
    story: ({ first, second }) =>
      `${first} und ${second} haben 5.000\u00a0€ für die gemeinsame Website freigegeben. ${first} bestellt Zusätze, ohne sie zu melden, am Ende sind es 26\u00a0% mehr. ${first} verlangt von ${second} die Hälfte von allem. Wer trägt die Mehrkosten?`,
  },
  shareNotRefunded: {
    title: 'Ausgelegt und nicht erstattet',
    story: ({ first, second }) =>
      `${first} zahlt die Miete des gemeinsamen Lagers. Den Beleg hat ${second} vor 40\u00a0Tagen bekommen. ${second} sagt: Das verrechnen wir irgendwann. Bis wann muss ${second} an ${first} zahlen?`,
  },
  elevenJourneys: {
    title: 'Elf Fahrten, von denen nichts im Angebot stand',
    story: ({ first, second }) =>
      `${second} fährt elfmal 320\u00a0km zum Kunden. Im Angebot von ${first} stand nichts von Reisekosten, und der Kunde bezahlt sie nicht. ${second} verlangt von ${first} 1.056\u00a0€. Wer trägt sie?`,
  },
  licenceRunsOn: {
    title: 'Die Lizenz läuft weiter',
    story: ({ first, second }) =>
      `Für ein Projekt von ${first} brauchte ${second} ein Programm für 190\u00a0€ im Monat. Das Projekt ist vorbei, ${second} nutzt das Programm für andere Kunden weiter und schickt ${first} weiter Rechnungen. Wer trägt die Lizenz?`,
  },
  tenderLost: {
    title: 'Drei Wochen Arbeit, und ein anderer bekommt den Zuschlag',
    story: ({ first, second }) =>
      `${first} hat vorgeschlagen, sich mit ${second} um einen Auftrag der Stadt Auental zu bewerben. ${second} hat drei Wochen daran gearbeitet. Den Zuschlag erhält ein anderes Unternehmen. Kann ${second} von ${first} etwas für die Arbeit verlangen?`,
  },
  leftTheBid: {
    title: 'Kurz vor der Abgabe ausgestiegen',
    story: ({ first, second }) =>
      `${first} und ${second} wollten sich zusammen bewerben, ${second} hatte fest zugesagt. Eine Woche vor der Abgabe steigt ${second} ohne Grund aus. ${first} hat schon 60\u00a0Stunden in die Bewerbung gesteckt. Wer trägt diese Kosten?`,
  },
  willNotBid: {
    title: 'Der Partner will bei der Bewerbung nicht mitmachen',
    story: ({ first, second }) =>
      `${first} will sich mit ${second} um einen Auftrag bewerben. ${second} hat nie zugesagt, nennt keinen Grund und lehnt ab. Darf ${second} das?`,
  },
  customerWantsTwoInvoices: {
    title: 'Der Kunde will zwei getrennte Rechnungen',
    story: ({ first, second }) =>
      `${first} hat den Auftrag und schlägt auf die Arbeit von ${second} zwölf Prozent auf. Nun verlangt der Kunde schriftlich von jeder Firma eine eigene Rechnung. ${second} rechnet ohne Aufschlag ab. Bekommt ${first} den Aufschlag trotzdem?`,
  },
  materialNeverCame: {
    title: 'Anzahlung geleistet, Lieferant pleite',
    story: ({ first, second }) =>
      `${second} hat für das gemeinsame Vorhaben 6.000\u00a0€ für Material angezahlt, ohne ${first} zu fragen. Der Lieferant meldet Insolvenz an. Das Material kommt nie. Muss ${first} einen Teil davon tragen?`,
  },
  printerSold: {
    title: 'Der gemeinsame Drucker wird verkauft',
    story: ({ first, second }) =>
      `${first} hat einen Drucker für 5.000\u00a0€ gekauft, ${second} hat die Hälfte erstattet. Nun verkauft ${first} ihn für 1.900\u00a0€, ohne zu fragen. ${second} hätte ihn gern übernommen. Wem gehörte er, und durfte ${first} ihn verkaufen?`,
  },
  deviceDropped: {
    title: 'Das gemeinsame Messgerät ist heruntergefallen',
    story: ({ first, second }) =>
      `${first} und ${second} haben zusammen ein Messgerät bezahlt. Auf einer Baustelle lässt ${second} es fallen, die Reparatur kostet 900\u00a0€. ${second} sagt: Das kann jedem passieren. Wer trägt den Schaden?`,
  },
  workForInsolventPartner: {
    title: 'Insolvenz angemeldet, und die Arbeit soll weitergehen',
    story: ({ first, second }) =>
      `${first} hat Insolvenz angemeldet und von einem Kunden noch eine Anzahlung erhalten. ${second} soll den Einbau trotzdem fertig machen und fürchtet, dafür nie Geld zu sehen. Muss ${second} weiterarbeiten?`,
  },
  barterUneven: {
    title: 'Getauscht, und es geht nicht auf',
    story: ({ first, second }) =>
      `Statt Rechnungen zu schreiben, tauschen ${first} und ${second}: Buchhaltung gegen eine Website. Nach einem Jahr hat ${first} 60\u00a0Stunden geleistet und ${second} 15. ${second} sagt: Wir sind quitt. Was wird aus dem Rest?`,
  },
  customerPaidThePartner: {
    title: 'Das Geld des Kunden liegt beim Partner',
    story: ({ first, second }) =>
      `Damit der Kunde nur eine Rechnung bekommt, kassiert ${first} auch für ${second}. Der Kunde hat vor zwanzig Tagen bezahlt. ${first} hat damit erst einmal die eigenen Lieferanten bezahlt. Wann muss ${first} das Geld an ${second} weiterleiten?`,
  },
  customerOffersToPayDirectly: {
    title: 'Der Kunde will den Teil der Arbeit selbst bezahlen',
    story: ({ first, second }) =>
      `${first} hat den Vertrag mit dem Kunden, ${second} hat mitgearbeitet und wartet seit sechs Wochen auf 9.000\u00a0€. Der Kunde hat die letzte Rate noch nicht bezahlt und bietet an, das Geld unmittelbar an ${second} zu überweisen. ${first} ist nicht gefragt worden. Darf der Kunde das?`,
  },
  paidOnlyWithTheNextOrder: {
    title: 'Geld gibt es erst, wenn auch der nächste Auftrag fertig ist',
    story: ({ first, second }) =>
      `Die Arbeit von ${second} am ersten Auftrag ist fertig, und der Kunde hat alles bezahlt. ${first} überweist trotzdem nichts, bis ${second} auch den zweiten Auftrag abgibt. Über den zweiten streiten die beiden. Darf ${first} das Geld so lange behalten?`,
  },
  onlyThePartnerComplains: {
    title: 'Der Kunde ist zufrieden, nur der Partner meckert',
    story: ({ first, second }) =>
      `Der Kunde hat bezahlt und lobt die Arbeit. Nur ${first} findet den Teil von ${second} schlampig und zahlt deshalb keinen Cent. Wie viel muss ${first} jetzt überweisen?`,
  },
  commissionBeforeTheCustomerPays: {
    title: 'Bestellt ist, bezahlt noch nicht: Wann gibt es die Provision?',
    story: ({ first, second }) =>
      `${second} hat ${first} einen Kunden gebracht. Der Auftrag ist geliefert und in Rechnung gestellt, aber noch nicht bezahlt. ${second} will die Provision sofort, ${first} erst nach der Zahlung des Kunden. Ist sie schon zu zahlen?`,
  },
  articlesSayOtherwise: {
    title: 'Im Gesellschaftsvertrag steht es anders',
    story: ({ first, second }) =>
      `${first} und ${second} haben zusammen eine GmbH gegründet. In der Satzung braucht ein Verkauf der Maschinen drei Viertel der Stimmen, in der Vereinbarung genügt ein Ja von ${first}. ${first} hat verkauft. Welches von beiden gilt?`,
  },
}
