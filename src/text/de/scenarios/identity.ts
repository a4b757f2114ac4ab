import type { identityStories as stories } from '#core/catalogue/scenarios/identity.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const identityStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  customerSuesBoth: {
    title: 'Der Kunde verklagt beide',
    story: ({ first, second }) =>
      `${first} hat den Vertrag mit der Hafenwerk GmbH, ${second} hat die Steuerung eingebaut. Auf der gemeinsamen Website sehen beide aus wie eine Firma. Die Steuerung fällt aus, und die Hafenwerk GmbH verlangt von beiden 20.000\u00a0€. Wer antwortet, und wer trägt den Schaden am Ende?`,
  },
  boughtForBoth: {
    title: 'Möbel für beide bestellt',
    story: ({ first, second }) =>
      `${second} bestellt Messemöbel für 6.000\u00a0€ und unterschreibt „für ${first} und ${second}“. Gefragt hat niemand. Der Händler schickt die Rechnung an ${first}. Durfte ${second} das, und wer bezahlt?`,
  },
  signWithBothNames: {
    title: 'Ein Schild mit beiden Namen',
    story: ({ first, second }) =>
      `Eines Morgens hängt an der Tür ein Schild: Studio ${first} und ${second}. ${second} hat es anbringen lassen, besprochen war es nicht. Kunden halten beide seither für eine Firma. Muss das Schild weg, und wer trägt, was daraus entsteht?`,
  },
  paidWithoutAsking: {
    title: 'Aus Kulanz gezahlt, dann die Hälfte verlangt',
    story: ({ first, second }) =>
      `Die Hafenwerk GmbH beschwert sich über die Arbeit beider. ${first} erlässt ihr 5.000\u00a0€, um sie zu behalten, ohne ${second} zu fragen. Danach verlangt ${first} einen Ausgleich von ${second}. Gibt es ihn, und wie hoch wäre der Anteil?`,
  },
  officeSeesCompany: {
    title: 'Das Finanzamt sieht eine Gesellschaft',
    story: ({ first, second }) =>
      `${first} und ${second} wollten nie eine Gesellschaft gründen. Nach zwei gemeinsamen Projekten stellt das Finanzamt eine GbR fest und verlangt eine gemeinsame Erklärung. Was gilt jetzt unter ${first} und ${second}?`,
  },
  promisedForPartner: {
    title: 'Ein Versprechen im Namen des Partners',
    story: ({ first, second }) =>
      `${second} schreibt der Hafenwerk GmbH: ${first} liefert das bis Freitag und ohne Aufpreis. ${first} wurde nicht gefragt und lehnt ab. Die Hafenwerk GmbH hat den Termin schon weitergegeben. Wer trägt die Folgen, und wer sagt es dem Kunden?`,
  },
  toleratedOrders: {
    title: 'Seit einem Jahr geduldet',
    story: ({ first, second }) =>
      `Seit einem Jahr bestellt ${second} im Namen von ${first} Material, und ${first} hat immer bezahlt. Eine Vollmacht gab es nie. Jetzt kommt eine Rechnung, die ${first} zu hoch findet; das Material ist schon verbaut. Muss ${first} auch diese bezahlen?`,
  },
  projectLeadPromised: {
    title: 'Die Projektleiterin hat einen Nachlass zugesagt',
    story: ({ first, second }) =>
      `Die Projektleiterin von ${second} sagt ${first} zu, dass der Satz ab Mai um zehn Prozent sinkt. Sie darf das nach den Papieren nicht. ${first} fragt bei der Geschäftsführung nach und hört drei Wochen lang nichts. Ist ${second} an die Zusage gebunden?`,
  },
  priceTalkedPastPartner: {
    title: 'Am Partner vorbei über den Preis gesprochen',
    story: ({ first, second }) =>
      `${first} hat den Vertrag mit der Hafenwerk GmbH, ${second} arbeitet dort vor Ort. Beim Kaffee stellt ${second} dem Kunden einen günstigeren Preis in Aussicht. ${first} erfährt es aus einer E-Mail des Kunden. Wer hätte sprechen dürfen, und was folgt?`,
  },
  sisterCompanyOffers: {
    title: 'Die Schwesterfirma bietet an',
    story: ({ first, second }) =>
      `${second} hält sich an die Vereinbarung mit ${first}. Ihre Schwestergesellschaft, die nichts unterschrieben hat, bietet der Hafenwerk GmbH dieselbe Leistung an. ${second} sagt: Damit haben wir nichts zu tun. Gilt die Vereinbarung auch für die Schwester?`,
  },
  managerFoundsCompany: {
    title: 'Der Geschäftsführer gründet eine zweite Firma',
    story: ({ first, second }) =>
      `Der Geschäftsführer von ${second} gründet nebenbei eine eigene Firma und spricht dort mit Kunden von ${first}. Er selbst hat nichts unterschrieben, nur ${second} ist Partei. Ist auch er gebunden, oder steht ${second} für ihn ein?`,
  },
  defectNotPassedOn: {
    title: 'Die Meldung des Kunden blieb liegen',
    story: ({ first, second }) =>
      `Die Hafenwerk GmbH meldet ${second} einen Mangel, der die Arbeit von ${first} betrifft. ${second} gibt das drei Wochen lang nicht weiter. Inzwischen lässt die Hafenwerk GmbH selbst reparieren und schickt ${first} die Rechnung. Was folgt für ${second}?`,
  },
  nameAsKeyword: {
    title: 'Der Name des Partners als Suchwort',
    story: ({ first, second }) =>
      `Wer im Netz nach ${first} sucht, sieht zuerst eine Anzeige von ${second}. ${second} hat den Namen als Suchwort gebucht und nicht gefragt. Es ist das zweite Mal. Darf ${second} das, und was folgt?`,
  },
  jointNameInfringes: {
    title: 'Der gemeinsame Name gehört schon jemandem',
    story: ({ first, second }) =>
      `Den gemeinsamen Namen hat ${second} mitgebracht, eingetragen ist er auf ${first}. Ein fremdes Unternehmen hat ihn schon länger und verlangt 2.300\u00a0€ und Unterlassung. Die Forderung geht an ${first}. Wer trägt sie am Ende?`,
  },
  customerWantsMore: {
    title: 'Der Kundenvertrag verlangt mehr',
    story: ({ first, second }) =>
      `${first} hat der Hafenwerk GmbH fünf Jahre Gewährleistung zugesagt. In der Projektvereinbarung mit ${second} stehen zwei. ${second} hat den Kundenvertrag nie gesehen. Im vierten Jahr zeigt sich ein Mangel: Was gilt unter beiden?`,
  },
  latenessAcceptedForMonths: {
    title: 'Monatelang hat es niemanden gestört',
    story: ({ first, second }) =>
      `Seit acht Monaten liefert ${second} jedes Mal drei Tage zu spät. ${first} hat nie etwas gesagt. Nach einem Streit verlangt ${first} für alle acht Monate Ersatz. Kann ${first} das noch?`,
  },
  deadlineOnSunday: {
    title: 'Die Frist endet an einem Sonntag',
    story: ({ first, second }) =>
      `${first} setzt ${second} eine Frist von zehn Tagen. Der letzte Tag ist ein Sonntag. ${second} antwortet am Montagmorgen. War das rechtzeitig?`,
  },
  contactPersonLeft: {
    title: 'Die Ansprechperson ist weg',
    story: ({ first, second }) =>
      `Frau Kern war bei ${second} für alles zuständig. Seit Montag arbeitet sie dort nicht mehr, eine Vertretung ist nicht benannt. ${first} muss bis Mittwoch eine Freigabe bekommen. An wen wendet sich ${first}?`,
  },
  logoOnVans: {
    title: 'Das Logo auf dem Lieferwagen',
    story: ({ first, second }) =>
      `${second} lässt das Zeichen von ${first} auf drei Lieferwagen kleben. Gefragt hat niemand, verändert ist es nicht. ${first} sieht es an einer Ampel. Darf ${second} das während der Zusammenarbeit, und was folgt?`,
  },
  domainAtTheEnd: {
    title: 'Beide wollen die Domain behalten',
    story: ({ first, second }) =>
      `Für die Zusammenarbeit haben ${first} und ${second} eine Domain bestellt und die Kosten geteilt. Eingetragen ist sie auf ${first}. Nach der Trennung wollen beide sie behalten, weil dort die Anfragen ankommen. Wer bekommt sie, und zu welchem Preis?`,
  },
  lockedOutOfProfile: {
    title: 'Ausgesperrt aus dem gemeinsamen Profil',
    story: ({ first, second }) =>
      `Nach einem Streit ändert ${second} das Passwort des gemeinsamen Profils. Das Profil hatte ${second} allein auf sich angemeldet. ${first} kann nichts mehr beantworten. Darf ${second} das, solange die Zusammenarbeit läuft?`,
  },
  nameRegisteredAlone: {
    title: 'Den gemeinsamen Namen allein angemeldet',
    story: ({ first, second }) =>
      `${first} und ${second} treten unter einem gemeinsamen Namen auf. ${second} meldet ihn als Marke auf sich an und erzählt nichts davon. ${first} findet den Eintrag zufällig im Register. Wem gehört die Eintragung unter den beiden?`,
  },
  stillCallsItselfPartner: {
    title: 'Noch immer „Partner von“',
    story: ({ first, second }) =>
      `Die Zusammenarbeit ist seit einem Jahr vorbei. Auf der Website von ${second} steht noch: Partner von ${first}. Ein Kunde von ${first} beschwert sich über eine Leistung von ${second}. Darf sich ${second} noch so nennen?`,
  },
  oldLogoOnVan: {
    title: 'Das alte Zeichen klebt noch',
    story: ({ first, second }) =>
      `Die vereinbarte Auslaufzeit ist seit 40\u00a0Tagen um. An den Wagen von ${second} klebt noch immer das Zeichen von ${first}. Auf zwei Nachrichten kam keine Antwort. Was darf ${first} jetzt verlangen?`,
  },
  wholeProjectAsReference: {
    title: 'Das ganze Haus als eigenes Werk',
    story: ({ first, second }) =>
      `${first} hatte den Vertrag und hat ein Bürohaus geplant, ${second} hat die Beleuchtung gemacht. Der Kunde hat gegen Berichte nichts einzuwenden. Auf der eigenen Website zeigt ${second} das ganze Haus als eigenes Werk, ohne ${first} zu nennen. Darf das Projekt so als Referenz gezeigt werden?`,
  },
  enquiryAfterTheEnd: {
    title: 'Eine Anfrage an das alte gemeinsame Postfach',
    story: ({ first, second }) =>
      `Vier Monate nach dem Ende schreibt ein Kunde, den ${first} gebracht hatte, an das gemeinsame Postfach. Das Postfach hat ${second} behalten. Der Kunde nennt niemanden. Wem muss ${second} die Anfrage geben, und wem gehören die alten Bewertungen?`,
  },
  hiddenPartnerReveals: {
    title: 'Der verdeckte Partner stellt sich vor',
    story: ({ first, second }) =>
      `${second} arbeitet beim Kunden unter dem Namen von ${first}. Am letzten Tag verteilt ein Mitarbeiter von ${second} eigene Visitenkarten. Der Kunde ruft danach direkt bei ${second} an. Durfte ${second} sich zu erkennen geben, und was folgt?`,
  },
  orderSaysFourteenDays: {
    title: 'Im Rahmen stehen 30\u00a0Tage, in der Bestellung 14',
    story: ({ first, second }) =>
      `Die Rahmenvereinbarung nennt ein Zahlungsziel von 30\u00a0Tagen. Ein halbes Jahr später schickt ${first} eine Bestellung, in der 14\u00a0Tage stehen. ${second} arbeitet los und sagt nichts dazu. Welches Papier gilt?`,
  },
  projectAgainstFramework: {
    title: 'Die Projektvereinbarung sagt etwas anderes als der Rahmen',
    story: ({ first, second }) =>
      `Im Rahmen ist vereinbart, dass Reisezeit nicht bezahlt wird. In der Projektvereinbarung, die ${first} und ${second} beide unterschrieben haben, steht ein Satz für Reisezeit. Dass sie vom Rahmen abweicht, sagt sie nicht. Was gilt für dieses Projekt?`,
  },
  priceListAgainstText: {
    title: 'Die Preisliste widerspricht dem Text',
    story: ({ first, second }) =>
      `Der Text der Vereinbarung nennt 95\u00a0€ je Stunde. Die Preisliste im Anhang nennt 110\u00a0€ und sagt nicht, dass sie abweicht. ${second} rechnet nach der Liste ab, ${first} zahlt nach dem Text. Was gilt?`,
  },
  twoGeneralTerms: {
    title: 'Zwei AGB, und die Vereinbarung schweigt',
    story: ({ first, second }) =>
      `Zur Rügefrist sagt die Vereinbarung nichts. Die Einkaufsbedingungen von ${first} nennen zwei Wochen, die Lieferbedingungen von ${second} drei Tage. Beide haben ihre Bedingungen immer beigelegt. Was gilt?`,
  },
  termsOnTheBack: {
    title: 'AGB auf der Rückseite',
    story: ({ first, second }) =>
      `Auf jeder Auftragsbestätigung von ${second} sind AGB abgedruckt, nach denen nur sie gelten. Die Vereinbarung mit ${first} sagt zur Haftung etwas anderes. Angenommen hat ${first} die AGB nie ausdrücklich. Was gilt unter beiden?`,
  },
  germanAndEnglish: {
    title: 'Der deutsche und der englische Text unterscheiden sich',
    story: ({ first, second }) =>
      `${first} und ${second} haben die Vereinbarung auf Deutsch und auf Englisch unterschrieben. Im deutschen Text steht, dass ein Mangel unverzüglich zu melden ist, im englischen, dass er innerhalb einer Woche zu melden ist. ${second} hat ihn am sechsten Tag gemeldet. Welche Fassung gilt?`,
  },
  promisedBeforeSigning: {
    title: 'Vor der Unterschrift zugesagt',
    story: ({ first, second }) =>
      `Bei den Verhandlungen sagte ${first} mehrmals, es würden mindestens fünf Projekte im Jahr. In der Vereinbarung steht davon nichts. ${second} hat deshalb jemanden eingestellt und bekam zwei Projekte. Gilt die Zusage noch?`,
  },
  agreedOnTheWay: {
    title: 'Auf der Fahrt ausgemacht',
    story: ({ first, second }) =>
      `Auf der Fahrt zum Kunden vereinbaren ${first} und ${second} mündlich, dass die Provision auf zwölf Prozent sinkt. Drei Abrechnungen werden danach gemacht. Dann beruft sich ${second} auf die Vereinbarung, in der fünfzehn Prozent stehen. Gilt die Absprache, und was wird aus den drei Abrechnungen?`,
  },
  thumbInMessenger: {
    title: 'Ein Daumen im Messenger',
    story: ({ first, second }) =>
      `${first} schreibt in den gemeinsamen Chat: Wir machen ab März die Hälfte der Provision, einverstanden? ${second} antwortet mit einem Daumen nach oben. Im Sommer sagt ${second}, das sei nie ein Vertrag gewesen. Ist die Vereinbarung geändert?`,
  },
  confirmedByOneSide: {
    title: 'Bestätigt „wie besprochen“, und keine Antwort',
    story: ({ first, second }) =>
      `Nach einem Gespräch schreibt ${first} eine E-Mail: Wie besprochen übernimmt ${second} ab Juli die Schulungen. ${second} liest sie und antwortet sechs Wochen lang nicht. Im Juli erscheint niemand zur Schulung. Gilt, was ${first} bestätigt hat?`,
  },
  doneDifferentlyForMonths: {
    title: 'Seit einem Jahr machen es alle anders',
    story: ({ first, second }) =>
      `Vereinbart ist eine Abrechnung am Ende jedes Monats. Seit einem Jahr schickt ${second} sie je Quartal, und ${first} hat immer so bezahlt. Nun verlangt ${first} wieder monatliche Zahlen und Zinsen für das ganze Jahr. Was gilt?`,
  },
  ratesByMail: {
    title: 'Eine neue Preisliste per E-Mail',
    story: ({ first, second }) =>
      `Im Januar schickt ${second} eine neue Preisliste per E-Mail. ${first} antwortet nicht und bestellt weiter. Vierzig Tage später kommt die erste Rechnung mit den neuen Sätzen. Gelten die neuen Preise?`,
  },
  workedWithoutPaper: {
    title: 'Gearbeitet, aber nie unterschrieben',
    story: ({ first, second }) =>
      `Der Kunde wollte sofort anfangen. ${first} und ${second} haben alles am Telefon besprochen, die Projektvereinbarung wurde nie abgeschlossen. ${second} hat mit Wissen von ${first} drei Wochen gearbeitet. Zu welchen Bedingungen?`,
  },
  deadlineToOldMailbox: {
    title: 'Die Fristsetzung ging an das alte Postfach',
    story: ({ first, second }) =>
      `Am Freitagabend schickt ${first} eine Fristsetzung an die Adresse, die in der Vereinbarung steht. ${second} hat diese Adresse vor zwei Monaten aufgegeben und es niemandem gesagt. Die E-Mail kam nicht zurück, eine Antwort kam auch nicht. Gilt sie als angekommen, und an welchem Tag?`,
  },
  clauseTurnsOutInvalid: {
    title: 'Eine Klausel ist unwirksam',
    story: ({ first, second }) =>
      `Die Anwältin von ${second} findet heraus, dass eine Klausel der Vereinbarung unwirksam ist. ${second} hält damit alles für hinfällig. ${first} will, dass der Rest weiter gilt. Was tritt an die Stelle der Klausel?`,
  },
  dealerRegisteredTheName: {
    title: 'Der Vertriebspartner hat den Namen als Marke auf sich eingetragen',
    story: ({ first, second }) =>
      `${second} verkauft die Reinigungsmittel von ${first} und hat deren Namen auf sich als Marke eintragen lassen, angeblich zum Schutz. Jetzt ist die Zusammenarbeit zu Ende, und ${second} verbietet dem neuen Händler den Namen. Wer behält ihn?`,
  },
}
