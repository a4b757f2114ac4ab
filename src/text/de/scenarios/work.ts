import type { workStories as stories } from '#core/catalogue/scenarios/work.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const workStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  lateBecauseOfInput: {
    title: 'Zu spät, weil die Vorarbeit zu spät kam',
    story: ({ first, second }) =>
      `${second} übergibt zwei Wochen zu spät. Die Maße von ${first} waren zwei Wochen zu spät gekommen. ${second} hat das niemandem gesagt und einfach gewartet. ${first} verlangt trotzdem den alten Termin. Gilt er noch?`,
  },
  usedButNeverAccepted: {
    title: 'Genutzt, aber nie angenommen',
    story: ({ first, second }) =>
      `${second} hat ${first} die Entwürfe gegeben. ${first} hat nie geantwortet, sie aber an die Hafenwerk GmbH weitergereicht. Sechs Wochen später heißt es: So waren sie nicht brauchbar, angenommen haben wir sie nie. Ist die Übergabe angenommen?`,
  },
  halfHandedOver: {
    title: 'Nur die Hälfte wird übergeben',
    story: ({ first, second }) =>
      `${second} übergibt am letzten Tag sechs von zehn Seiten. Ohne die übrigen kann ${first} nichts damit anfangen. ${second} sagt: Die Frist ist gewahrt. Muss ${first} die sechs Seiten annehmen?`,
  },
  acceptanceRefusedForOthersPart: {
    title: 'Der Kunde nimmt wegen des anderen nicht ab',
    story: ({ first, second }) =>
      `Die Hafenwerk GmbH verweigert die Abnahme, weil die Elektrik von ${first} nicht fertig ist. Der Teil von ${second} ist in Ordnung. ${first} will ${second} erst nach der Abnahme bezahlen. Gilt der Teil von ${second} als abgenommen?`,
  },
  customerChangesMind: {
    title: 'Der Kunde will es mitten in der Arbeit anders',
    story: ({ first, second }) =>
      `Die Fronten sind zur Hälfte montiert, da wünscht sich der Kunde Grau statt Weiß. ${first} sagt am Telefon zu, bestellt ist nichts. ${second} müsste alles umbauen und fragt, wer das bezahlt.`,
  },
  ordersLostOnTheWay: {
    title: 'Zwischen zwei Systemen gehen Bestellungen verloren',
    story: ({ first, second }) =>
      `${first} hat 40 Bestellungen übertragen, bei ${second} sind 33 angekommen. Wo die übrigen geblieben sind, lässt sich nicht mehr klären. Die Kunden verlangen Ersatz. Wer trägt den Schaden, ${first} oder ${second}?`,
  },
  photosLostAtPartner: {
    title: 'Die Daten sind weg',
    story: ({ first, second }) =>
      `Bei ${second} geht ein Laufwerk kaputt, auf dem alle Fotos von ${first} lagen. Eine Sicherung hatte niemand. Die Aufnahmen zu wiederholen kostet 9.000\u00a0€. Wie viel muss ${second} bezahlen?`,
  },
  bothDidTheWork: {
    title: 'Beide haben dieselbe Arbeit getan',
    story: ({ first, second }) =>
      `${first} und ${second} haben beide die Texte für die neue Website geschrieben. Beauftragt war niemand ausdrücklich. Geliefert wurden die Texte von ${first}, der Kunde zahlt einmal 3.000\u00a0€. Wer bekommt das Geld?`,
  },
  bothOfferTheTraining: {
    title: 'Beide bieten jetzt auch Schulungen an',
    story: ({ first, second }) =>
      `${first} und ${second} haben im selben Jahr Schulungen ins Programm genommen. Auf der Liste der Überschneidungen steht davon nichts. Die Stadtwerke Auental, von beiden am selben Tag genannt, fragen nach einer Schulung. Wer hat den Vortritt?`,
  },
  thoughtItWasIncluded: {
    title: 'Das war doch mit gemeint',
    story: ({ first, second }) =>
      `${first} erwartet, dass ${second} auch alle Telefonate mit dem Kunden führt. ${second} sagt: Davon war nie die Rede. Auf der Liste der Beiträge steht es nicht. Wer muss telefonieren?`,
  },
  causeOfTheCracks: {
    title: 'Der Putz reißt, und niemand will es gewesen sein',
    story: ({ first, second }) =>
      `Im Neubau der Hafenwerk GmbH reißt der Putz. ${first} hat verputzt, ${second} hat den Untergrund gemacht. Jede Seite sagt, es liege an der anderen, und das Gutachten lässt die Ursache offen. Der Kunde verlangt Reparatur. Wer repariert, und wer zahlt?`,
  },
  repairedWithoutAsking: {
    title: 'Repariert, ohne zu fragen',
    story: ({ first, second }) =>
      `Eine Leitung von ${second} tropft. ${first} ruft sofort einen anderen Betrieb und schickt ${second} die Rechnung über 1.800\u00a0€. ${second} hätte es für 200\u00a0€ selbst gemacht, wurde aber nicht gefragt. Muss ${second} zahlen?`,
  },
  discountGrantedAlone: {
    title: 'Nachlass statt Reparatur',
    story: ({ first, second }) =>
      `Der Kunde will keine Reparatur, sondern 4.000\u00a0€ weniger bezahlen. ${first} sagt ihm das allein zu. Der Fehler lag bei ${second}, die Reparatur hätte 900\u00a0€ gekostet. ${first} zieht ${second} 4.000\u00a0€ ab. Wer trägt den Nachlass?`,
  },
  warrantyShorterUpstream: {
    title: 'Der Kunde hat noch Rechte, der Partner sagt verjährt',
    story: ({ first, second }) =>
      `Drei Jahre nach der Abnahme rügt die Brauerei Talhof einen Mangel bei ${first}. ${first} gibt das erst nach drei Monaten an ${second} weiter. ${second} sagt: Für uns ist es verjährt, und ihr hättet es früher sagen müssen. Muss ${second} noch einstehen?`,
  },
  defectAfterTheEnd: {
    title: 'Ein Mangel nach der Trennung',
    story: ({ first, second }) =>
      `Seit einem Jahr arbeiten ${first} und ${second} nicht mehr zusammen. Nun fällt beim alten gemeinsamen Kunden die Anlage aus, der Teil von ${second} ist defekt. ${second} sagt: Die Zusammenarbeit ist vorbei. Wer kümmert sich darum?`,
  },
  tilesDiscolour: {
    title: 'Das Material war schuld',
    story: ({ first, second }) =>
      `Die Fliesen verfärben sich, weil der Hersteller gepfuscht hat. Gekauft hat sie ${second}, verlegt hat sie ${first}. Der Händler liefert neue Fliesen, das Neuverlegen für 5.000\u00a0€ zahlt er nicht. Wer verlegt neu, und wer zahlt?`,
  },
  customerWithdraws: {
    title: 'Der Kunde tritt vom ganzen Auftrag zurück',
    story: ({ first, second }) =>
      `Die Steuerung von ${second} funktioniert auch nach dem dritten Versuch nicht. Die Hafenwerk GmbH tritt vom ganzen Auftrag über 40.000\u00a0€ zurück. Der Teil von ${first} war fertig und in Ordnung. Wer trägt den Ausfall?`,
  },
  penaltyForDelay: {
    title: 'Der Kunde verlangt eine Vertragsstrafe',
    story: ({ first, second }) =>
      `Alles wird zwei Wochen zu spät fertig, die Hafenwerk GmbH zieht 8.000\u00a0€ Vertragsstrafe ab. ${second} hatte zu spät geliefert, wusste aber nichts von der Strafe im Vertrag von ${first}. ${first} will den Betrag von ${second}. Wer trägt ihn?`,
  },
  admittedTheOthersMistake: {
    title: 'Einer gibt den Fehler des anderen zu',
    story: ({ first, second }) =>
      `${first} schreibt dem Kunden: Das war ein Fehler von ${second}, es wird alles ersetzt. Gefragt hat ${first} vorher nicht. ${second} hält die eigene Arbeit für richtig. Ist ${second} daran gebunden?`,
  },
  claimedFromTheWrongOne: {
    title: 'Der Falsche soll zahlen',
    story: ({ first, second }) =>
      `Ein Fotograf verlangt von ${first} 6.000\u00a0€ für ein Bild in der gemeinsamen Broschüre. Ausgesucht hat es ${second}, ohne Lizenz. Ob die Forderung stimmt, ist noch nicht entschieden. ${first} braucht sofort einen Anwalt. Muss ${second} einspringen?`,
  },
  oneWrongClick: {
    title: 'Ein falscher Klick',
    story: ({ first, second }) =>
      `Ein Versehen von ${second} legt den Webshop eines gemeinsamen Kunden drei Tage lahm. ${first} verliert dadurch einen Folgeauftrag über 60.000\u00a0€ und will ihn ersetzt haben. ${second} ist ein Betrieb mit zwei Leuten. Wie weit haftet ${second}?`,
  },
  insuranceLapsed: {
    title: 'Die Versicherung ist erloschen',
    story: ({ first, second }) =>
      `${second} hat den Beitrag nicht bezahlt, die Haftpflicht besteht seit Mai nicht mehr. ${first} erfährt es zufällig, als die Montage schon läuft. ${second} sagt: Wird schon nichts passieren. Was darf ${first} tun?`,
  },
  nobodyAnswersTheComplaint: {
    title: 'Niemand antwortet auf die Beschwerde',
    story: ({ first, second }) =>
      `Die Brauerei Talhof beschwert sich bei ${first} über eine Anlage, die ${second} eingebaut hat. ${first} hält ${second} für zuständig, ${second} weiß von nichts. Nach drei Werktagen ruft die Brauerei wütend an. Wer hätte antworten müssen?`,
  },
  ownOrderFirst: {
    title: 'Der eigene Großauftrag geht vor',
    story: ({ first, second }) =>
      `${second} hat einen eigenen Großauftrag bekommen und zieht alle Leute vom gemeinsamen Projekt mit ${first} ab. Der eigene Auftrag war zuerst da. ${first} hat dem gemeinsamen Kunden Freitag zugesagt. Welcher Auftrag geht vor?`,
  },
  twoCustomersInOctober: {
    title: 'Zwei gemeinsame Kunden wollen zugleich fertig sein',
    story: ({ first, second }) =>
      `Die Hafenwerk GmbH, gebracht von ${first}, und die Brauerei Talhof, gebracht von ${second}, wollen beide im Oktober fertig sein. Die Leute reichen für einen Auftrag. Den der Brauerei haben die beiden früher angenommen. Wer kommt zuerst dran?`,
  },
  hoursNeverCalled: {
    title: 'Zugesagte Stunden werden nicht abgerufen',
    story: ({ first, second }) =>
      `${second} hält 40\u00a0Stunden im Monat für ${first} frei und lehnt dafür anderes ab. Im Juni ruft ${first} nur 10\u00a0Stunden ab. ${second} schreibt trotzdem 40 auf die Rechnung. Was ist zu bezahlen?`,
  },
  manyMoreHours: {
    title: 'Aus 40\u00a0Stunden werden 62',
    story: ({ first, second }) =>
      `Vereinbart waren 40\u00a0Stunden. ${second} hat 62\u00a0Stunden gearbeitet, weil es länger dauerte, und niemanden gefragt. ${first} will nur 40\u00a0Stunden bezahlen. Welche Stunden werden bezahlt?`,
  },
  contributionNeverComes: {
    title: 'Der zugesagte Beitrag kommt nicht',
    story: ({ first, second }) =>
      `${second} sollte zum 1.\u00a0März die Halle stellen. Fünf Monate später sagt ${second}: Wir brauchen sie selbst. ${first} hat inzwischen nach einer Warnung eine gemietet. Was folgt daraus für ${second}?`,
  },
  workBelowPromise: {
    title: 'Nachgebessert und immer noch schlecht',
    story: ({ first, second }) =>
      `${second} hat für ${first} einen Film geschnitten. Die erste Fassung war unbrauchbar, die zweite ist kaum besser. ${second} bietet eine dritte an. Der Kunde von ${first} wartet nicht mehr. Was darf ${first} tun?`,
  },
  strangersOnSite: {
    title: 'Fremde Leute auf der Baustelle',
    story: ({ first, second }) =>
      `Auf der Baustelle der Hafenwerk GmbH arbeiten Leute, die ${first} nie gesehen hat. ${second} hat einen Subunternehmer geschickt und niemandem etwas gesagt. ${first} will, dass sie gehen. Durfte ${second} das?`,
  },
  recommendedFloorLayer: {
    title: 'Der empfohlene Subunternehmer pfuscht',
    story: ({ first, second }) =>
      `${first} hat einen Estrichleger vorgeschlagen, ${second} hat ihn beauftragt. Der Boden reißt, der Estrichleger ist verschwunden. ${first} sagt: euer Subunternehmer. ${second} sagt: eure Empfehlung. Wer steht dafür ein?`,
  },
  freelancerCalledDirectly: {
    title: 'Die freie Grafikerin wird direkt angefragt',
    story: ({ first, second }) =>
      `Vor zwei Monaten hat eine freie Grafikerin für ${second} im gemeinsamen Projekt gearbeitet. Jetzt ruft ${first} sie an und beauftragt sie direkt. ${second} hat nicht zugestimmt. Darf ${first} das?`,
  },
  exemptionExpired: {
    title: 'Die Freistellungsbescheinigung ist abgelaufen',
    story: ({ first, second }) =>
      `Am 10.\u00a0Juni ist eine Bauleistung von ${second} über 20.000\u00a0€ zu bezahlen. Die Freistellungsbescheinigung ist am 31.\u00a0Mai abgelaufen, eine neue hat ${second} trotz Bitte nicht geschickt. ${first} zahlt gar nichts und will die Arbeit stoppen. Darf ${first} das?`,
  },
  wagesDemandedFromPartner: {
    title: 'Die Arbeiter verlangen ihren Lohn vom Partner',
    story: ({ first, second }) =>
      `Zwei Arbeiter von ${second} haben den Mindestlohn nicht bekommen und verlangen 6.300\u00a0€ von ${first}. Dazu kommt ein Bußgeld. ${second} hat kein Geld mehr auf dem Konto. Wer trägt das am Ende?`,
  },
  leadsOthersPeople: {
    title: 'Der Bauleiter führt fremde Leute',
    story: ({ first, second }) =>
      `Der Bauleiter von ${first} teilt jeden Morgen auch die Monteure von ${second} ein: wer wo arbeitet und wann Pause ist. Eine Prüfung kommt zum Ergebnis, das sei verdeckte Leiharbeit, und verlangt Nachzahlungen. Wer trägt sie?`,
  },
  licenceOnlyAppliedFor: {
    title: 'Die Zulassung ist erst beantragt',
    story: ({ first, second }) =>
      `Am Montag soll ${second} die Heizung anschließen. Die Eintragung in die Handwerksrolle ist beantragt, aber nicht da. ${first} ist eingetragen und könnte die Verantwortung übernehmen. Darf ${second} anfangen?`,
  },
  tripForTheBuyer: {
    title: 'Eine Reise für den Einkäufer',
    story: ({ first, second }) =>
      `Ein Mitarbeiter erzählt ${first}, ${second} habe dem Einkäufer der Hafenwerk GmbH eine Reise für 800\u00a0€ bezahlt. ${second} bestreitet das. Belegt ist nichts. Was folgt daraus?`,
  },
  passwordNobodyKnows: {
    title: 'Niemand kennt das Passwort',
    story: ({ first, second }) =>
      `Die Inhaberin von ${second} ist seit vier Tagen nicht erreichbar, eine Vertretung gibt es nicht. Der Shop der Brauerei Talhof steht still, das Passwort kennt nur sie. ${first} weiß, wo es hinterlegt ist. Darf ${first} es benutzen, und wer spricht mit der Brauerei?`,
  },
  holidayToldTooLate: {
    title: 'Urlaub ab morgen',
    story: ({ first, second }) =>
      `Am Donnerstag schreibt ${second}: Ab morgen bin ich drei Wochen in Norwegen. Nächste Woche sollte ${second} an ${first} liefern. Eine Vertretung ist nicht genannt. Verschiebt sich der Termin?`,
  },
  deputyAfterDeath: {
    title: 'Der Inhaber stirbt',
    story: ({ first, second }) =>
      `Der Inhaber von ${second} ist am Freitag gestorben, wer erbt, ist offen. Am Montag braucht ein gemeinsamer Kunde eine Zusage über 3.000\u00a0€. Die Vertretung würde sie geben, ${first} fragt sich, ob sie das noch darf.`,
  },
  keyPersonLeaves: {
    title: 'Die Schlüsselperson geht',
    story: ({ first, second }) =>
      `Wegen ihres Regisseurs hatte der Kunde ${second} gewollt. Er hat vor mehr als sechs Monaten gekündigt. ${second} schickt einen Berufsanfänger, ${first} lehnt ihn mit guten Gründen ab. Wie geht es weiter?`,
  },
  cyberAttack: {
    title: 'Ein Cyberangriff legt alles lahm',
    story: ({ first, second }) =>
      `Ein Cyberangriff legt ${second} zwei Wochen lahm, obwohl alles auf dem neuesten Stand und gesichert war. ${first} hat für das Projekt schon 6.000\u00a0€ ausgegeben. ${second} sagt: höhere Gewalt. Stimmt das, und was wird bezahlt?`,
  },
  backAfterIllness: {
    title: 'Zurück nach langer Krankheit',
    story: ({ first, second }) =>
      `Drei Monate hat ${first} für ${second} gearbeitet, zu einem höheren Stundensatz. Jetzt ist ${second} wieder gesund und will das Projekt zurück, es ist fast fertig. Der Kunde hat keinen Wunsch. Wer macht weiter, und nach welchem Satz wird abgerechnet?`,
  },
  peopleStandIdle: {
    title: 'Vier Tage Wartezeit',
    story: ({ first, second }) =>
      `Zwei Leute von ${second} stehen auf der Baustelle herum, weil die Pläne von ${first} fehlen. ${second} hat das am ersten Tag per E-Mail gemeldet und stellt nach vier Tagen die Wartezeit in Rechnung. ${first} sagt: gearbeitet wurde nichts. Wer bezahlt die Wartezeit?`,
  },
  customerLetsNobodyIn: {
    title: 'Der Kunde entscheidet nicht, und alle warten',
    story: ({ first, second }) =>
      `Der Kunde hat sich für keine Farbe entschieden. ${second} kann zwei Wochen lang nicht weiterarbeiten, Gerüst und Leute kosten trotzdem. Der Kunde will dafür nichts bezahlen, und ${first} hat nichts falsch gemacht. Wer bezahlt die Wartezeit?`,
  },
  defectReportedLate: {
    title: 'Den Fehler erst nach Monaten gemeldet',
    story: ({ first, second }) =>
      `${second} hat ${first} ein Lohnprogramm geliefert und den ersten Fehler behoben. Dass der Fehler noch da war, hätte ${first} sofort sehen können. Gemeldet wird er nach drei Monaten. ${second} sagt: zu spät geprüft. Kann ${first} noch etwas verlangen?`,
  },
  brokenByAnUpdate: {
    title: 'Niemand ist schuld, und es geht trotzdem nicht mehr',
    story: ({ first, second }) =>
      `${second} hat für den Kunden von ${first} eine Kasse programmiert. Nach einem fremden Update läuft sie nicht mehr; falsch gemacht hat keiner von beiden etwas. Der Kunde will, dass es wieder geht. Wer bezahlt die Reparatur?`,
  },
  repairedAsAFavour: {
    title: 'Auf Bitte repariert, obwohl es nicht der eigene Fehler war',
    story: ({ first, second }) =>
      `${first} bittet ${second}, beim Kunden einen alten Schaden zu richten, mit dem ${second} nichts zu tun hatte. Über Geld spricht niemand. Danach schickt ${second} eine Rechnung über 640\u00a0€. ${first} hielt es für Kulanz. Wer zahlt?`,
  },
  settledWithTheCustomerAlone: {
    title: 'Allein mit dem Kunden verglichen, und alle sollen zahlen',
    story: ({ first, second }) =>
      `Der Kunde streitet seit Monaten und verlangt 20.000\u00a0€ zurück. ${first} einigt sich mit ihm auf 8.000\u00a0€, ohne ${second} zu fragen, und verlangt danach die Hälfte. Muss ${second} zahlen?`,
  },
  customerWantsLess: {
    title: 'Statt 2.000 Quadratmetern nur noch 250',
    story: ({ first, second }) =>
      `${second} sollte für ${first} in einem Neubau 2.000\u00a0Quadratmeter Parkett verlegen. Dann wollen die Käufer der Wohnungen andere Böden, und es bleiben 250. Das Holz ist bestellt, die Leute sind eingeplant. ${first} will nur bezahlen, was verlegt wurde. Was ist zu bezahlen?`,
  },
  restDoneInHouse: {
    title: 'Den Rest macht jetzt jemand anderes',
    story: ({ first, second }) =>
      `${first} hat ${second} zwanzig Texte zugesagt. Nach acht Texten nimmt ${first} den Rest zurück und lässt ihn im eigenen Haus schreiben. ${second} hat dafür einen anderen Auftrag abgelehnt. Was bekommt ${second} für die zwölf Texte?`,
  },
}
