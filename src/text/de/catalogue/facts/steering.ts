import type { steeringFacts as facts } from '#core/catalogue/facts/steering.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const steeringFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  expectedGain: {
    question: 'Erreicht der Mehrwert im erwarteten Fall die vereinbarte Schwelle?',
    when: {
      reached: 'der Mehrwert im erwarteten Fall die Schwelle erreicht',
      below: 'der Mehrwert im erwarteten Fall unter der Schwelle bleibt',
    },
    label: { reached: 'ja', below: 'nein' },
  },
  worstGain: {
    question: 'Was bleibt im ungünstigen Fall?',
    when: {
      reached: 'die Schwelle auch im ungünstigen Fall erreicht wird',
      noLoss: 'im ungünstigen Fall zwar kein Verlust, aber weniger als die Schwelle bleibt',
      loss: 'im ungünstigen Fall ein Verlust bleibt',
    },
    label: { reached: 'die Schwelle', noLoss: 'weniger als die Schwelle, aber kein Verlust', loss: 'ein Verlust' },
  },
  valueChecked: {
    question: 'Wann wurde der Nutzen zuletzt nachgerechnet?',
    when: { notYet: 'die Zusammenarbeit noch nicht begonnen hat', ago: 'die letzte Rechnung über den Nutzen {range} zurückliegt' },
    label: { notYet: 'noch nicht begonnen' },
  },
  markState: {
    question: 'Ist eine Abbruchgrenze überschritten?',
    when: { kept: 'alle Abbruchgrenzen eingehalten sind', crossed: 'eine Abbruchgrenze überschritten ist' },
    label: { kept: 'nein', crossed: 'ja' },
  },
  shortfallBy: {
    question: 'Wer hat verursacht, dass das Vereinbarte nicht erreicht wurde?',
    when: {
      party: '{party} verursacht hat, dass das Vereinbarte nicht erreicht wurde',
      both: (t) => (t.two ? 'beide das verursacht haben' : 'mehrere Parteien das verursacht haben'),
      nobody: 'niemand das verursacht hat',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere'), nobody: 'niemand' },
  },
  quitter: { question: 'Wer möchte aufhören?', when: { party: '{party} aufhören möchte' }, label: { party: '{party}' } },
  startUpItem: {
    question: 'Was hat der Anfang gekostet: eigene Arbeit oder eine Rechnung von außen?',
    when: { ownWork: 'es um eigene Arbeit geht', bought: 'es um eine Rechnung von außen geht' },
    label: { ownWork: 'eigene Arbeit', bought: 'eine Rechnung von außen' },
  },
  startedAgo: {
    question: 'Wann hat die Zusammenarbeit begonnen?',
    when: { notYet: 'die Zusammenarbeit noch nicht begonnen hat', ago: 'der Beginn der Zusammenarbeit {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  stopReason: {
    question: 'Warum hört die Zusammenarbeit auf?',
    when: {
      agreed: 'die Parteien gemeinsam aufhören',
      markCrossed: 'eine Abbruchgrenze überschritten ist',
      oneParty: 'eine Partei ohne besonderen Grund aufhört',
      breach: 'eine Partei ihre Pflichten verletzt hat',
    },
    label: {
      agreed: 'gemeinsam beschlossen',
      markCrossed: 'Abbruchgrenze überschritten',
      oneParty: 'eine Partei will nicht mehr',
      breach: 'eine Partei hat ihre Pflichten verletzt',
    },
  },
  leadFault: {
    question: 'Was ist der federführenden Partei vorzuhalten?',
    when: {
      none: 'der federführenden Partei nichts vorzuhalten ist',
      inactive: 'die federführende Partei untätig ist',
      overstepped: 'die federführende Partei ihre Befugnisse überschritten hat',
    },
    label: { none: 'nichts', inactive: 'Untätigkeit', overstepped: 'Überschreiten ihrer Befugnisse' },
  },
  contactReply: {
    question: 'Hat die Ansprechperson geantwortet?',
    when: {
      notDue: 'noch niemand gefragt hat',
      done: 'die Ansprechperson nach {range} geantwortet hat',
      open: 'die Ansprechperson {range} nicht geantwortet hat',
    },
    label: { notDue: 'noch nicht gefragt', done: 'geantwortet nach …', open: 'keine Antwort seit …' },
  },
  meetingState: {
    question: 'Hat das vereinbarte Treffen stattgefunden?',
    when: {
      held: 'das Treffen stattgefunden hat',
      missedOnce: 'das Treffen einmal ausgefallen ist',
      missedAgain: 'das Treffen mehrmals nacheinander ausgefallen ist',
    },
    label: { held: 'ja', missedOnce: 'nein, einmal ausgefallen', missedAgain: 'nein, mehrmals nacheinander' },
  },
  minutesReply: {
    question: 'Wie wurde auf das Protokoll geantwortet?',
    when: {
      notAsked: 'noch kein Protokoll verschickt ist',
      yes: 'alle das Protokoll bestätigt haben',
      no: 'eine Partei dem Protokoll widersprochen hat',
      silent: 'auf das Protokoll {range} keine Antwort kam',
    },
    label: { notAsked: 'noch nicht verschickt', yes: 'bestätigt', no: 'widersprochen', silent: 'keine Antwort seit …' },
  },
  coordinationWork: {
    question: 'Geht die Koordination über das Übliche hinaus?',
    when: { usual: 'die Koordination im üblichen Umfang bleibt', beyond: 'die Koordination über den üblichen Umfang hinausgeht' },
    label: { usual: 'nein', beyond: 'ja' },
  },
  payAgreed: {
    question: 'War das vorher in Textform vereinbart?',
    when: { yes: 'die Vergütung vorher in Textform vereinbart war', no: 'die Vergütung vorher nicht in Textform vereinbart war' },
    label: { yes: 'ja', no: 'nein' },
  },
  overrunConsent: {
    question: 'Haben die anderen der Überschreitung des Budgets zugestimmt?',
    when: {
      given: 'der Überschreitung des Budgets zugestimmt wurde',
      notAsked: 'nach der Überschreitung des Budgets niemand gefragt wurde',
      refused: 'die Überschreitung des Budgets abgelehnt wurde',
    },
    label: { given: 'ja', notAsked: 'nicht gefragt', refused: 'nein' },
  },
  overrunRate: {
    question: 'Um wie viel Prozent ist das Budget überschritten?',
    when: { value: 'die Überschreitung des Budgets {range} liegt' },
    label: { name: 'Überschreitung des Budgets' },
  },
  matter: {
    question: 'Worüber wird entschieden?',
    when: {
      daily: 'es um das Tagesgeschäft geht',
      schedule: 'es um Termine und Abläufe geht',
      staffing: 'es um den Einsatz eigener Leute geht',
      smallSpend: 'es um eine kleine Ausgabe im Budget geht',
      partners: 'es um einen neuen Partner geht',
      contract: 'es um eine Änderung der Vereinbarung geht',
      brand: 'es um Name, Marke oder Auftritt geht',
      prices: 'es um gemeinsame Preise oder Rabatte geht',
      largeSpend: 'es um eine Ausgabe außerhalb des Budgets geht',
      claims: 'es um eine Klage oder einen Vergleich geht',
      other: 'es um etwas anderes geht',
    },
    label: {
      daily: 'Tagesgeschäft',
      schedule: 'Termine und Abläufe',
      staffing: 'Einsatz eigener Leute',
      smallSpend: 'kleine Ausgabe im Budget',
      partners: 'neuer Partner',
      contract: 'Änderung der Vereinbarung',
      brand: 'Name, Marke, Auftritt',
      prices: 'gemeinsame Preise oder Rabatte',
      largeSpend: 'Ausgabe außerhalb des Budgets',
      claims: 'Klage oder Vergleich',
      other: 'etwas anderes',
    },
  },
  voteWay: {
    question: 'Auf welchem Weg wurde beschlossen?',
    when: {
      meeting: 'in einem Treffen mit Protokoll beschlossen wurde',
      text: 'in Textform beschlossen wurde, etwa per E-Mail',
      call: 'nur im Gespräch oder am Telefon beschlossen wurde',
      conduct: 'der Beschluss nur aus dem Verhalten folgt',
    },
    label: {
      meeting: 'Treffen mit Protokoll',
      text: 'Textform, etwa E-Mail',
      call: 'Gespräch oder Telefon',
      conduct: 'nur durch Verhalten',
    },
  },
  invited: {
    question: 'War die fehlende Partei rechtzeitig eingeladen?',
    when: {
      inTime: 'die fehlende Partei rechtzeitig eingeladen war',
      late: 'die fehlende Partei zu spät eingeladen war',
      never: 'die fehlende Partei nicht eingeladen war',
    },
    label: { inTime: 'ja', late: 'zu spät', never: 'gar nicht' },
  },
  callNumber: {
    question: 'Ist es der erste oder der zweite Termin zu dieser Frage?',
    when: { first: 'es der erste Termin zu dieser Frage ist', second: 'es der zweite Termin zu dieser Frage ist' },
    label: { first: 'der erste', second: 'der zweite' },
  },
  ownStake: {
    question: 'Geht es bei der Abstimmung um die Partei selbst?',
    when: {
      none: 'es nicht um die abstimmende Partei selbst geht',
      ownContract: 'es um ein Geschäft mit der abstimmenden Partei geht',
      ownBreach: 'es um eine Pflichtverletzung der abstimmenden Partei geht',
    },
    label: { none: 'nein', ownContract: 'ja, um ein Geschäft mit ihr', ownBreach: 'ja, um eine Pflichtverletzung' },
  },
  resolutionTold: {
    question: 'Wann wurde der Beschluss allen mitgeteilt?',
    when: { notYet: 'der Beschluss noch nicht allen mitgeteilt ist', ago: 'die Mitteilung des Beschlusses {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  fieldOf: {
    question: 'Wer ist für dieses Gebiet zuständig?',
    when: { party: '{party} für das Gebiet zuständig ist', nobody: 'niemand allein für das Gebiet zuständig ist' },
    label: { party: '{party}', nobody: 'niemand allein' },
  },
  chair: {
    question: 'Wer hat gerade den Vorsitz?',
    when: { party: '{party} den Vorsitz hat' },
    label: { party: '{party}' },
  },
  matterCost: {
    question: 'Ist das Geld dafür im Budget vorgesehen?',
    when: { inBudget: 'das Geld im Budget vorgesehen ist', overBudget: 'das Geld nicht im Budget vorgesehen ist' },
    label: { inBudget: 'ja', overBudget: 'nein' },
  },
  approvedLater: {
    question: 'Haben die anderen nachträglich zugestimmt?',
    when: {
      yes: 'die anderen nachträglich zugestimmt haben',
      no: 'die anderen nachträglich abgelehnt haben',
      notAsked: 'die anderen nicht gefragt wurden',
    },
    label: { yes: 'ja', no: 'nein', notAsked: 'nicht gefragt' },
  },
  urgency: {
    question: 'Wäre ohne sofortiges Handeln ein Schaden entstanden?',
    when: { normal: 'Zeit zum Fragen war', urgent: 'ohne sofortiges Handeln ein Schaden entstanden wäre' },
    label: { normal: 'nein', urgent: 'ja' },
  },
  creator: {
    question: 'Wer hat es geschaffen?',
    when: { party: '{party} es allein geschaffen hat', joint: 'mehrere es gemeinsam geschaffen haben' },
    label: { party: '{party}', joint: 'mehrere gemeinsam' },
  },
  itemUser: { question: 'Wer möchte es nutzen?', when: { party: '{party} es nutzen möchte' }, label: { party: '{party}' } },
  useFor: {
    question: 'Wofür wird es genutzt?',
    when: {
      jointProject: 'es für ein gemeinsames Projekt genutzt wird',
      ownBusiness: 'es für das eigene Unternehmen genutzt wird',
      otherCustomer: 'es für einen anderen Kunden genutzt wird',
    },
    label: { jointProject: 'ein gemeinsames Projekt', ownBusiness: 'das eigene Unternehmen', otherCustomer: 'einen anderen Kunden' },
  },
  useRevenue: {
    question: 'Wie viel wurde damit netto eingenommen?',
    when: { value: 'die Einnahmen damit {range} liegen' },
    label: { name: 'Einnahmen mit dem Ergebnis' },
  },
  backgroundOf: {
    question: 'Wer hat es in die Zusammenarbeit mitgebracht?',
    when: { party: '{party} es mitgebracht hat' },
    label: { party: '{party}' },
  },
  workPaid: {
    question: 'Ist die Arbeit bezahlt?',
    when: {
      full: 'die Arbeit bezahlt ist',
      open: 'die Zahlung für die Arbeit offen ist',
      disputed: 'die Zahlung für die Arbeit strittig ist',
    },
    label: { full: 'ja', open: 'nein', disputed: 'strittig' },
  },
  filesAgreed: {
    question: 'Ist für dieses Projekt vereinbart, dass offene Dateien herauszugeben sind?',
    when: { yes: 'die Herausgabe offener Dateien vereinbart ist', no: 'die Herausgabe offener Dateien nicht vereinbart ist' },
    label: { yes: 'ja, in Textform', no: 'nein' },
  },
  changer: {
    question: 'Wer will es ändern?',
    when: { party: 'eine Partei es ändern will', customer: 'der Kunde es ändern will', thirdParty: 'ein Dritter es ändern will' },
    label: { party: 'eine Partei', customer: 'der Kunde', thirdParty: 'ein Dritter' },
  },
  changeConsent: {
    question: 'Hat die Partei zugestimmt, die es geschaffen hat?',
    when: { given: 'die Partei zugestimmt hat, die es geschaffen hat', missing: 'die Partei nicht zugestimmt hat, die es geschaffen hat' },
    label: { given: 'ja', missing: 'nein' },
  },
  rightsNamed: {
    question: 'Sagt der Vertrag mit dem Kunden, welche Rechte er bekommt?',
    when: { yes: 'der Vertrag mit dem Kunden dessen Rechte nennt', no: 'der Vertrag mit dem Kunden zu dessen Rechten nichts sagt' },
    label: { yes: 'ja', no: 'nein' },
  },
  engager: {
    question: 'Wer hat die Person eingesetzt?',
    when: { party: '{party} die Person eingesetzt hat' },
    label: { party: '{party}' },
  },
  openSourceKind: {
    question: 'Unter welcher Art von Lizenz steht die Open Source?',
    when: {
      permissive: 'die Open Source unter einer freizügigen Lizenz steht',
      copyleft: 'die Lizenz der Open Source zur Offenlegung verpflichtet',
    },
    label: { permissive: 'freizügig, etwa MIT', copyleft: 'mit Pflicht zur Offenlegung, etwa GPL' },
  },
  openSourceTold: {
    question: 'War die Open Source vorher angezeigt?',
    when: { yes: 'die Open Source vorher angezeigt war', no: 'die Open Source nicht vorher angezeigt war' },
    label: { yes: 'ja', no: 'nein' },
  },
  aiTold: {
    question: 'War der Einsatz künstlicher Intelligenz vorher angezeigt?',
    when: { yes: 'der Einsatz vorher angezeigt war', no: 'der Einsatz nicht vorher angezeigt war' },
    label: { yes: 'ja', no: 'nein' },
  },
  aiInput: {
    question: 'Was wurde eingegeben?',
    when: { harmless: 'nichts Vertrauliches eingegeben wurde', confidential: 'Vertrauliches eingegeben wurde' },
    label: { harmless: 'nichts Vertrauliches', confidential: 'Vertrauliches' },
  },
  filingWish: {
    question: 'Wer will das Schutzrecht anmelden?',
    when: { party: 'nur {party} anmelden will', all: 'alle anmelden wollen', nobody: 'niemand anmelden will' },
    label: { party: 'nur {party}', all: 'alle', nobody: 'niemand' },
  },
  productSales: {
    question: 'Wie hoch ist der Umsatz mit dem Produkt seit dem Ende?',
    when: { value: 'der Umsatz mit dem Produkt {range} liegt' },
    label: { name: 'Umsatz mit dem Produkt' },
  },
  priceFound: {
    question: 'Haben sich die Parteien auf einen Preis geeinigt?',
    when: { agreed: 'die Parteien sich auf einen Preis geeinigt haben', open: 'die Parteien sich nicht auf einen Preis geeinigt haben' },
    label: { agreed: 'ja', open: 'nein' },
  },
  buyOutWish: {
    question: 'Wer will das Produkt übernehmen?',
    when: { party: 'nur {party} übernehmen will', several: 'mehrere übernehmen wollen', nobody: 'niemand übernehmen will' },
    label: { party: 'nur {party}', several: 'mehrere', nobody: 'niemand' },
  },
  report: {
    question: 'Liegen die vereinbarten Zahlen vor?',
    when: {
      notDue: 'noch keine Zahlen fällig sind',
      done: 'die Zahlen nach {range} kamen',
      open: 'die Zahlen {range} nach dem Ende des Zeitraums ausstehen',
    },
    label: { notDue: 'noch nicht fällig', done: 'gekommen nach …', open: 'offen seit …' },
  },
  errorFault: {
    question: 'Sind die Zahlen versehentlich oder absichtlich falsch?',
    when: { slip: 'die Zahlen versehentlich falsch sind', intent: 'die Zahlen absichtlich falsch sind' },
    label: { slip: 'versehentlich', intent: 'absichtlich' },
  },
  doubt: {
    question: 'Gibt es einen begründeten Zweifel an den Zahlen?',
    when: { none: 'es keinen begründeten Zweifel an den Zahlen gibt', reasoned: 'es einen begründeten Zweifel an den Zahlen gibt' },
    label: { none: 'nein', reasoned: 'ja' },
  },
  inspectedAgo: {
    question: 'Wann wurden die Bücher zuletzt geprüft?',
    when: { notYet: 'die Bücher noch nie geprüft wurden', ago: 'die letzte Prüfung der Bücher {range} zurückliegt' },
    label: { notYet: 'noch nie' },
  },
  inspectionGiven: {
    question: 'Wurde die verlangte Einsicht gewährt?',
    when: {
      notDue: 'noch niemand Einsicht verlangt hat',
      done: 'die Einsicht nach {range} gewährt wurde',
      open: 'die verlangte Einsicht {range} aussteht',
    },
    label: { notDue: 'noch nicht verlangt', done: 'gewährt nach …', open: 'offen seit …' },
  },
  errorRate: {
    question: 'Um wie viel Prozent waren die Zahlen zu niedrig?',
    when: { value: 'der Fehler in den Zahlen {range} liegt' },
    label: { name: 'Fehler in den Zahlen' },
  },
  inspector: { question: 'Wer lässt prüfen?', when: { party: '{party} prüfen lässt' }, label: { party: '{party}' } },
  inspected: {
    question: 'Wessen Bücher werden geprüft?',
    when: { party: 'die Bücher von {party} geprüft werden' },
    label: { party: '{party}' },
  },
  reviewedAgo: {
    question: 'Wann wurde die Zusammenarbeit zuletzt überprüft?',
    when: { notYet: 'die Zusammenarbeit noch nicht begonnen hat', ago: 'die letzte Überprüfung {range} zurückliegt' },
    label: { notYet: 'noch nicht begonnen' },
  },
  ground: {
    question: 'Was hat sich verändert?',
    when: {
      costs: 'sich Preise oder Kosten verändert haben',
      law: 'sich ein Gesetz oder eine Vorschrift verändert hat',
      demand: 'die Nachfrage eingebrochen ist',
      people: 'eine wichtige Person fehlt',
      technology: 'eine Technik überholt ist',
      other: 'sich etwas anderes verändert hat',
    },
    label: {
      costs: 'Preise oder Kosten',
      law: 'Gesetz oder Vorschrift',
      demand: 'Nachfrage eingebrochen',
      people: 'wichtige Person fehlt',
      technology: 'Technik überholt',
      other: 'etwas anderes',
    },
  },
  costChangeRate: {
    question: 'Um wie viel Prozent haben sich die Kosten verändert?',
    when: { value: 'die Veränderung der Kosten {range} liegt' },
    label: { name: 'Veränderung der Kosten' },
  },
  adaptationReply: {
    question: 'Wie wurde auf den Vorschlag zur Anpassung geantwortet?',
    when: {
      notAsked: 'noch kein Vorschlag zur Anpassung vorliegt',
      yes: 'der Anpassung zugestimmt wurde',
      no: 'die Anpassung abgelehnt wurde',
      silent: 'auf den Vorschlag zur Anpassung {range} keine Antwort kam',
    },
    label: { notAsked: 'liegt noch nicht vor', yes: 'zugestimmt', no: 'abgelehnt', silent: 'keine Antwort seit …' },
  },
  orderDuring: {
    question: 'Wann wurde der Auftrag angenommen?',
    when: {
      before: 'der Auftrag vor dem Wunsch nach Anpassung angenommen wurde',
      during: 'der Auftrag während der Gespräche über die Anpassung angenommen wurde',
      after: 'der Auftrag nach der Anpassung angenommen wurde',
    },
    label: { before: 'vor dem Wunsch nach Anpassung', during: 'während der Gespräche', after: 'nach der Anpassung' },
  },
  joinVotes: {
    question: 'Wer stimmt der Aufnahme zu?',
    when: {
      all: 'alle Parteien der Aufnahme zustimmen',
      most: 'die Mehrheit, aber nicht jede Partei der Aufnahme zustimmt',
      few: 'keine Mehrheit der Aufnahme zustimmt',
    },
    label: { all: 'alle', most: 'die Mehrheit', few: 'keine Mehrheit' },
  },
  joinCompetes: {
    question: 'Steht der neue Partner im Wettbewerb zu einer Partei, die dagegen ist?',
    when: {
      yes: 'der neue Partner im Wettbewerb zu einer Partei steht, die dagegen ist',
      no: 'der neue Partner zu keiner Partei im Wettbewerb steht, die dagegen ist',
    },
    label: { yes: 'ja', no: 'nein' },
  },
  assignTo: {
    question: 'Auf wen soll die Vereinbarung übergehen?',
    when: {
      group: 'sie auf ein verbundenes Unternehmen übergehen soll',
      buyer: 'sie auf den Käufer des Betriebs übergehen soll',
      third: 'sie auf jemand anderen übergehen soll',
    },
    label: { group: 'ein verbundenes Unternehmen', buyer: 'den Käufer des Betriebs', third: 'jemand anderen' },
  },
  assignConsent: {
    question: 'Haben die anderen dem Übergang zugestimmt?',
    when: {
      notAsked: 'nach dem Übergang niemand gefragt wurde',
      yes: 'dem Übergang zugestimmt wurde',
      no: 'der Übergang abgelehnt wurde',
      silent: 'auf die Bitte um Zustimmung zum Übergang {range} keine Antwort kam',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  claimConsent: {
    question: 'Haben die anderen der Abtretung zugestimmt?',
    when: { given: 'der Abtretung zugestimmt wurde', missing: 'der Abtretung nicht zugestimmt wurde' },
    label: { given: 'ja', missing: 'nein' },
  },
  partyChange: {
    question: 'Was hat sich bei der Partei verändert?',
    when: {
      owners: 'sich die Eigentümer einer Partei verändert haben',
      management: 'sich die Leitung einer Partei verändert hat',
      legalForm: 'sich Rechtsform oder Name einer Partei verändert hat',
      place: 'sich Sitz oder Standort einer Partei verändert hat',
      business: 'eine Partei ein neues Geschäft aufgenommen hat',
    },
    label: {
      owners: 'die Eigentümer',
      management: 'die Leitung',
      legalForm: 'Rechtsform oder Name',
      place: 'Sitz oder Standort',
      business: 'ein neues Geschäft',
    },
  },
  changeTold: {
    question: 'Wurde die Veränderung mitgeteilt?',
    when: {
      notDue: 'die Veränderung noch nicht eingetreten ist',
      done: 'die Veränderung nach {range} mitgeteilt wurde',
      open: 'die Veränderung {range} nicht mitgeteilt ist',
    },
    label: { notDue: 'noch nicht eingetreten', done: 'mitgeteilt nach …', open: 'nicht mitgeteilt seit …' },
  },
  saleKnown: {
    question: 'Wann haben die anderen vom Verkauf erfahren?',
    when: { notYet: 'die anderen vom Verkauf noch nicht erfahren haben', ago: 'die Kenntnis vom Verkauf {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  mergedWith: {
    question: 'Mit wem hat sich die Partei zusammengeschlossen?',
    when: {
      competitor: 'sich eine Partei mit einem Wettbewerber einer anderen zusammengeschlossen hat',
      elsewhere: 'sich eine Partei mit jemand anderem zusammengeschlossen hat',
    },
    label: { competitor: 'mit einem Wettbewerber', elsewhere: 'mit jemand anderem' },
  },
  newManager: {
    question: 'Wer folgt auf die Leitung, die gegangen ist?',
    when: {
      known: 'auf die Leitung eine bekannte Person aus dem Unternehmen folgt',
      stranger: 'auf die Leitung eine fremde Person folgt',
      none: 'auf die Leitung niemand folgt',
    },
    label: { known: 'jemand Bekanntes aus dem Unternehmen', stranger: 'jemand Fremdes', none: 'niemand' },
  },
  cancelledBy: {
    question: 'Durch wen ist die Aktion ausgefallen?',
    when: { party: '{party} die Aktion abgesagt hat', outside: 'die Aktion von außen abgesagt wurde' },
    label: { party: '{party}', outside: 'von außen, etwa durch die Messe' },
  },
  budgetLeft: {
    question: 'Ist das übrige Geld schon eingezahlt?',
    when: { paidIn: 'das übrige Geld schon eingezahlt ist', notCalled: 'das übrige Geld noch nicht eingezahlt ist' },
    label: { paidIn: 'ja', notCalled: 'nein' },
  },
  promised: {
    question: 'Hat die Partei beigetragen, was für die Aktion zugesagt war?',
    when: {
      kept: 'die Partei beigetragen hat, was zugesagt war',
      late: 'der zugesagte Beitrag sich verspätet',
      broken: 'der zugesagte Beitrag ausgeblieben ist',
    },
    label: { kept: 'ja', late: 'verspätet', broken: 'nein' },
  },
  receiptShown: {
    question: 'Liegt ein Beleg vor?',
    when: { yes: 'ein Beleg vorliegt', no: 'kein Beleg vorliegt' },
    label: { yes: 'ja', no: 'nein' },
  },
  leadContact: {
    question: 'Wurde der Interessent angesprochen?',
    when: {
      notDue: 'es noch keine Anfrage gibt',
      done: 'der Interessent nach {range} angesprochen wurde',
      open: 'der Interessent {range} nicht angesprochen ist',
    },
    label: { notDue: 'noch keine Anfrage', done: 'angesprochen nach …', open: 'nicht angesprochen seit …' },
  },
  errorTold: {
    question: 'Wann wurde auf den Fehler hingewiesen?',
    when: { notYet: 'noch niemand auf einen Fehler hingewiesen hat', ago: 'der Hinweis auf den Fehler {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  figuresBy: {
    question: 'Von wem stammt die falsche Angabe?',
    when: { party: 'die falsche Angabe von {party} stammt' },
    label: { party: '{party}' },
  },
  objectionFrom: {
    question: 'Wer möchte nicht mehr gezeigt oder genannt werden?',
    when: {
      nobody: 'niemand der Veröffentlichung widerspricht',
      customer: 'der Kunde nicht mehr gezeigt oder genannt werden möchte',
      person: 'eine gezeigte Person nicht mehr gezeigt werden möchte',
    },
    label: { nobody: 'niemand', customer: 'der Kunde', person: 'eine Person' },
  },
  creditPlace: {
    question: 'Wo geht es um die Nennung?',
    when: {
      award: 'es um einen Preis oder eine Auszeichnung geht',
      press: 'es um einen Bericht in der Presse geht',
      ownChannel: 'es um einen eigenen Auftritt geht, etwa die Website',
    },
    label: { award: 'Preis oder Auszeichnung', press: 'Presse', ownChannel: 'eigener Auftritt' },
  },
  goalFigures: {
    question: 'Sind sich die Parteien über die Zahlen zum Ziel einig?',
    when: {
      agreed: 'die Parteien über die Zahlen zum Ziel einig sind',
      disputed: 'die Zahlen zum Ziel strittig sind',
      missing: 'Zahlen zum Ziel fehlen',
    },
    label: { agreed: 'ja', disputed: 'nein', missing: 'es gibt keine' },
  },
}
