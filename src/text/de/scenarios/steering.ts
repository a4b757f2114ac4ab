import type { steeringStories as stories } from '#core/catalogue/scenarios/steering.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const steeringStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  outvoted: {
    title: 'Überstimmt, und zahlen soll man trotzdem',
    story: ({ first, second }) =>
      `${second} setzt mit der Mehrheit der Stimmen einen gemeinsamen Auftritt für 9.000\u00a0€ durch. Im Budget steht er nicht. ${first} war dagegen und soll nun mitzahlen. Ist ${first} gebunden?`,
  },
  decidedWithoutPartner: {
    title: 'Der Partner hat ohne uns entschieden',
    story: ({ first, second }) =>
      `${second} sagt einem Kunden im Namen aller 15\u00a0% Rabatt zu. ${first} wurde nicht gefragt und ist danach nicht einverstanden. Eilig war es nicht. Wer trägt den Rabatt?`,
  },
  voteMissed: {
    title: 'Abgestimmt, als einer fehlte',
    story: ({ first, second }) =>
      `Zum Treffen war ${first} rechtzeitig eingeladen und kam nicht. ${second} hat die Entscheidung trotzdem getroffen und ins Protokoll geschrieben. Es war der erste Termin zu dieser Frage. Gilt das?`,
  },
  votesEqual: {
    title: 'Eine Stimme dafür, eine dagegen',
    story: ({ first, second }) =>
      `Es geht um die Technik, für die ${first} zuständig ist. ${second} leitet die Sitzung und stimmt dagegen. Die Stimmen stehen gleich. Wessen Stimme zählt mehr?`,
  },
  minutesDisputed: {
    title: 'So war das nicht besprochen',
    story: ({ first, second }) =>
      `${first} hat nach dem Treffen ein Protokoll verschickt. ${second} hat zwei Monate lang nichts dazu gesagt. Jetzt sagt ${second}, der Preis darin sei nur eine Idee gewesen. Gilt das Protokoll?`,
  },
  meetingsNeverHeld: {
    title: 'Das Treffen fällt schon wieder aus',
    story: ({ first, second }) =>
      `${second} hat die Steuerung übernommen und seit Monaten nicht eingeladen. Drei vereinbarte Treffen sind ausgefallen. Auf Nachfragen von ${first} kommt seit acht Wochen keine Antwort. Was kann ${first} tun?`,
  },
  budgetExceeded: {
    title: 'Die Ausgaben liegen weit über dem Budget',
    story: ({ first, second }) =>
      `Für die gemeinsame Website waren 5.000\u00a0€ beschlossen. ${second} hat für 11.500\u00a0€ bestellt und niemanden gefragt. ${first} soll die Hälfte zahlen. Muss das sein?`,
  },
  coordinatorWantsPay: {
    title: 'Wer koordiniert, will bezahlt werden',
    story: ({ first, second }) =>
      `${first} hat zwei Monate lang fast allein Termine, Listen und Gespräche erledigt. Vereinbart war dafür nichts. Jetzt stellt ${first} dafür 4.000\u00a0€ in Rechnung. ${second} lehnt ab.`,
  },
  stopLimitCrossed: {
    title: 'Die Grenze zum Aufhören ist erreicht',
    story: ({ first, second }) =>
      `Vereinbart war, aufzuhören, wenn nach fünf Monaten kein gemeinsamer Auftrag da ist. Es ist keiner da. ${second} hat die zugesagten Angebote nie geschrieben. ${first} will aussteigen und fragt, ob das geht.`,
  },
  partnerLeavesEarly: {
    title: 'Nach vier Wochen steigt der Partner aus',
    story: ({ first, second }) =>
      `${first} hat für den Start 12.000\u00a0€ an Rechnungen bezahlt. Einen Monat nach dem Beginn verliert ${second} die Lust und hört auf. ${first} bleibt auf den Rechnungen sitzen. Wer trägt die Anlaufkosten?`,
  },
  notWorthIt: {
    title: 'Eins und eins ist nicht mehr als zwei',
    story: ({ first, second }) =>
      `${first} und ${second} haben den Nutzen nachgerechnet. Erwartet war deutlich mehr als allein, geblieben ist fast nichts. Im ungünstigen Fall ist es ein Verlust. ${first} möchte wissen, was daraus folgt.`,
  },
  newPartnerWanted: {
    title: 'Einer will einen Dritten aufnehmen',
    story: ({ first, second }) =>
      `${first} möchte die Druckhaus Ost GmbH aufnehmen, und die meisten sind dafür. ${second} ist dagegen. Die Druckhaus Ost GmbH macht dasselbe wie ${second}. Darf sie aufgenommen werden?`,
  },
  contractPassedOn: {
    title: 'Ab Juli macht das die Schwesterfirma',
    story: ({ first, second }) =>
      `${second} teilt mit, dass ab Juli die eigene Schwesterfirma alles übernimmt. Gefragt hat ${second} nicht. ${first} kennt dort niemanden. Muss ${first} das hinnehmen?`,
  },
  boughtByCompetitor: {
    title: 'Der Konkurrent kauft den Partner',
    story: ({ first, second }) =>
      `Ein Wettbewerber von ${first} hat die Mehrheit an ${second} gekauft. Alle arbeiten in denselben Ordnern. ${first} hat vor zehn Tagen davon erfahren. Was gilt jetzt für Pläne und Zugänge?`,
  },
  partnerMerges: {
    title: 'Der Partner schließt sich mit einer Kette zusammen',
    story: ({ first, second }) =>
      `${second} verschmilzt mit der Küstenbau AG, die mit ${first} nicht im Wettbewerb steht. Das neue Unternehmen hat andere Regeln und andere Leute. ${first} fragt, ob die Vereinbarung weiter gilt.`,
  },
  newManagement: {
    title: 'Die Gründerin ist weg',
    story: ({ first, second }) =>
      `Die Gründerin hat ${second} verlassen. Die neue Geschäftsführung kommt von außen, und ${first} kennt sie nicht. Verabredungen per Handschlag will sie nicht fortführen. Was folgt daraus?`,
  },
  saleKeptSecret: {
    title: 'Der Verkauf wurde verschwiegen',
    story: ({ first, second }) =>
      `${second} hat einen neuen Gesellschafter. ${first} erfährt es erst vier Monate später. Hätte ${second} es früher sagen müssen, und was folgt daraus?`,
  },
  bankAsksForMoney: {
    title: 'Plötzlich verlangt eine Bank das Geld',
    story: ({ first, second }) =>
      `${second} hat seine Forderung gegen ${first} an eine Bank verkauft. ${first} hat dem nicht zugestimmt. Die Bank schickt eine Mahnung. Durfte ${second} die Forderung weitergeben?`,
  },
  goalMissedByOne: {
    title: 'Das Ziel ist verfehlt, weil einer nichts getan hat',
    story: ({ first, second }) =>
      `Zwölf gemeinsame Aufträge waren das Ziel, es wurden drei. Über die Zahlen sind sich alle einig. ${second} hat die zugesagten Termine nicht gemacht. ${first} fragt, ob ${second} sich trotzdem auf das verfehlte Ziel berufen darf.`,
  },
  costsRise: {
    title: 'Die Kosten haben sich verdoppelt',
    story: ({ first, second }) =>
      `Das Material von ${first} kostet mehr als doppelt so viel wie beim Abschluss. ${first} verlangt einen neuen Preis. ${second} lehnt ab: Vereinbart ist vereinbart. Inzwischen kommt ein neuer Auftrag herein.`,
  },
  reviewNeverHeld: {
    title: 'Die Überprüfung hat nie stattgefunden',
    story: ({ first, second }) =>
      `Vor mehr als drei Jahren haben ${first} und ${second} zuletzt über ihre Zusammenarbeit gesprochen. ${first} ist unzufrieden und bittet um ein Gespräch. ${second} hat keine Zeit. Was kann ${first} verlangen?`,
  },
  figuresMissing: {
    title: 'Die Umsatzzahlen kommen nicht',
    story: ({ first, second }) =>
      `${first} ist am Umsatz beteiligt, den ${second} macht. Seit einem halben Jahr schickt ${second} keine Zahlen. Ohne sie kann ${first} nichts berechnen. Was darf ${first} tun?`,
  },
  booksRefused: {
    title: 'Die Bücher bleiben zu',
    story: ({ first, second }) =>
      `Ein Kunde nennt ${first} einen höheren Betrag, als ${second} gemeldet hat. ${first} verlangt Einsicht in die Unterlagen. Vier Monate später heißt es noch immer: Die Buchhaltung hat keine Zeit. Darf ${second} das verweigern?`,
  },
  ordersHidden: {
    title: 'Aufträge wurden absichtlich nicht gemeldet',
    story: ({ first, second }) =>
      `Eine Prüfung zeigt: ${second} hat mehr als die Hälfte der gemeinsamen Aufträge verschwiegen. Es war Absicht. Die Prüfung hat ${first} 2.400\u00a0€ gekostet. Was folgt, und wer bezahlt die Prüfung?`,
  },
  sourceFilesRefused: {
    title: 'Die offenen Dateien werden nicht herausgegeben',
    story: ({ first, second }) =>
      `${second} hat Entwürfe geliefert, ${first} hat sie bezahlt. Jetzt braucht ${first} die bearbeitbaren Dateien. Vereinbart war dazu nichts. ${second} gibt nur ein PDF heraus.`,
  },
  resultSoldAgain: {
    title: 'Der Partner verkauft unsere Arbeit noch einmal',
    story: ({ first, second }) =>
      `${first} hat für ein gemeinsames Projekt ein Programm geschrieben. ${second} baut es in eine Lösung für einen anderen Kunden ein und verdient damit 6.000\u00a0€. ${first} wurde nicht gefragt. Darf ${second} das?`,
  },
  usedAfterTheEnd: {
    title: 'Nach der Trennung nutzt er alles weiter',
    story: ({ first, second }) =>
      `Vor sechs Monaten haben sich ${first} und ${second} getrennt. ${second} benutzt Vorlagen und Code, die ${first} mitgebracht oder geschaffen hat, weiter im eigenen Betrieb. Gefragt wurde niemand. Ist das noch erlaubt?`,
  },
  customerUsesUnpaid: {
    title: 'Der Kunde nutzt den Entwurf und zahlt nicht',
    story: ({ first, second }) =>
      `Die Hafenwerk GmbH hat den Entwurf von ${first} und ${second} online gestellt. Bezahlt ist er nicht. Jetzt lässt sie ihn von einer anderen Agentur umbauen. Darf sie das?`,
  },
  partnerUsesUnpaidWork: {
    title: 'Der Partner setzt unbezahlte Entwürfe ein',
    story: ({ first, second }) =>
      `${second} hat für ${first} Entwürfe gemacht. ${first} hat die Rechnung nicht bezahlt und verwendet sie trotzdem. ${second} verlangt, dass das aufhört.`,
  },
  freelancerWantsMore: {
    title: 'Der freie Fotograf verlangt Geld nach',
    story: ({ first, second }) =>
      `Die Fotos hat ein Freier gemacht, den ${second} eingesetzt hat. Rechte für die Werbung hat er nie abgegeben. Jetzt verlangt er 3.000\u00a0€. ${first} fragt, wer das bezahlt.`,
  },
  openSourceInside: {
    title: 'Im Programm steckt Open Source',
    story: ({ first, second }) =>
      `${second} hat ein Modul unter der GPL eingebaut und niemandem etwas gesagt. Nun müsste der ganze Code offengelegt werden. ${first} hat das dem Kunden ausgeschlossen. Durfte ${second} das?`,
  },
  textsByMachine: {
    title: 'Die Texte hat eine Maschine geschrieben',
    story: ({ first, second }) =>
      `${second} liefert Texte, die von künstlicher Intelligenz stammen. Gesagt hat ${second} das nicht, Vertrauliches wurde nicht eingegeben. ${first} hat sie dem Kunden als eigene verkauft. War das erlaubt?`,
  },
  appAfterSeparation: {
    title: 'Wem gehört die gemeinsame App nach der Trennung',
    story: ({ first, second }) =>
      `${first} und ${second} haben eine App entwickelt und sich vor drei Monaten getrennt. Seither wurden 20.000\u00a0€ damit verdient. Beide wollen sie behalten, über den Preis gibt es keine Einigung. Wer darf sie verkaufen?`,
  },
  inventionNotFiled: {
    title: 'Nur einer will die Erfindung anmelden',
    story: ({ first, second }) =>
      `${first} und ${second} haben zusammen etwas erfunden. ${first} will ein Patent anmelden. ${second} sind die Gebühren zu hoch. Darf ${first} es allein tun, und wer zahlt?`,
  },
  shownAsOwnWork: {
    title: 'Das gemeinsame Projekt steht als eigenes auf der Website',
    story: ({ first, second }) =>
      `${second} zeigt das gemeinsame Projekt unter „unsere Arbeiten“. Der Kunde hat nichts dagegen. ${first} wird mit keinem Wort genannt. Ist das erlaubt?`,
  },
  wrongFigureInReport: {
    title: 'Im Bericht steht eine falsche Zahl',
    story: ({ first, second }) =>
      `In der Broschüre von ${second} steht eine Ersparnis von 40\u00a0% statt 14\u00a0%. Die Angabe kam von ${first}. Seit zwanzig Tagen ist der Fehler bekannt. Wer berichtigt, und wer zahlt den Neudruck?`,
  },
  customerObjectsLater: {
    title: 'Der Kunde will nicht mehr genannt werden',
    story: ({ first, second }) =>
      `Die Stadtwerke Auental haben einem Bericht von ${first} und ${second} zugestimmt. Ein Jahr später wollen sie darin nicht mehr vorkommen. ${second} findet den Bericht zu gut zum Löschen. Was geschieht damit?`,
  },
  awardForOne: {
    title: 'Den Preis nimmt einer allein entgegen',
    story: ({ first, second }) =>
      `${second} erhält eine Auszeichnung für das gemeinsame Projekt. Auf der Bühne und im Interview fällt der Name von ${first} nicht. ${first} ist verärgert. Hätte ${second} ihn nennen müssen?`,
  },
  fairCancelled: {
    title: 'Der Partner sagt die Messe ab',
    story: ({ first, second }) =>
      `Zwei Wochen vor der Messe sagt ${second} den gemeinsamen Auftritt ab. Die Standmiete von 5.000\u00a0€ ist verloren. ${first} will sie nicht mittragen. Wer zahlt?`,
  },
  actionTooExpensive: {
    title: 'Die Aktion wurde doppelt so teuer',
    story: ({ first, second }) =>
      `Für die Anzeigen waren 3.000\u00a0€ vereinbart. ${second} hat ohne zu fragen für 6.600\u00a0€ gebucht und verlangt die Hälfte. Einen Beleg bekommt ${first} nicht. Muss ${first} zahlen?`,
  },
  nobodyAtTheStand: {
    title: 'Zum gemeinsamen Stand kam niemand',
    story: ({ first, second }) =>
      `${second} sollte zwei Personen an den gemeinsamen Stand schicken. Es kam niemand. ${first} hat vier Tage allein gearbeitet. Jetzt will ${second} die Hälfte der Anfragen.`,
  },
  enquiriesLeftLying: {
    title: 'Die Anfragen von der Messe bleiben liegen',
    story: ({ first, second }) =>
      `${second} hat dreißig Anfragen mitgenommen und nach Monaten keine beantwortet. ${first} möchte die Interessenten selbst anrufen. ${second} sagt: Das sind unsere. Was gilt?`,
  },
  moneyLeftOver: {
    title: 'Vom Werbegeld ist etwas übrig',
    story: ({ first, second }) =>
      `${first} und ${second} haben je 5.000\u00a0€ für gemeinsame Werbung eingezahlt. Am Jahresende sind 2.300\u00a0€ übrig. ${first} will das Geld zurück. ${second} möchte es für die nächste Aktion behalten.`,
  },
}
