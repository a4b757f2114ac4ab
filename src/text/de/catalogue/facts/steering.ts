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
}
