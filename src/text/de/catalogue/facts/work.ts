import type { workFacts as facts } from '#core/catalogue/facts/work.ts'
import type { FactText, Phrase } from '../../../catalogue-words.ts'

const yesNo = { yes: 'ja', no: 'nein' }
const reaction = { notDue: 'noch nicht fällig', done: 'erledigt nach …', open: 'offen seit …' }

/** A fact that is one of the parties and nothing else. */
const role = (question: string, when: string): FactText => ({ question, when: { party: when }, label: { party: '{party}' } })

const several = (when: string): Phrase => `mehrere Parteien ${when}`

/** Subordinate clauses with the verb last, to follow "wenn". */
export const workFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  contribution: {
    question: 'Ist der zugesagte Beitrag überfällig, und seit wann?',
    when: {
      notDue: 'der Beitrag noch nicht fällig ist',
      done: 'der überfällige Beitrag nach {range} erbracht wurde',
      open: 'der Beitrag {range} überfällig ist',
    },
    label: reaction,
  },
  contributionGone: {
    question: 'Warum bleibt der Beitrag endgültig aus?',
    when: {
      willNot: 'die Partei den Beitrag erbringen könnte und es nicht tut',
      cannot: 'die Partei den Beitrag ohne eigene Schuld nicht erbringen kann',
    },
    label: { willNot: 'sie könnte, tut es aber nicht', cannot: 'sie kann ohne eigene Schuld nicht' },
  },
  workQuality: {
    question: 'Entspricht die Arbeit dem, was zugesagt war?',
    when: {
      asPromised: 'die Arbeit der Zusage entspricht',
      below: 'die Arbeit hinter der Zusage zurückbleibt und noch nicht nachgebessert ist',
      belowAgain: 'die Arbeit auch nach der Nachbesserung hinter der Zusage zurückbleibt',
    },
    label: { asPromised: 'ja', below: 'nein, noch nicht nachgebessert', belowAgain: 'nein, auch nach der Nachbesserung nicht' },
  },
  stepInWarned: {
    question: 'Wurde vor dem Einspringen in Textform eine letzte Frist gesetzt, die abgelaufen ist?',
    when: {
      yes: 'vor dem Einspringen eine letzte Frist gesetzt wurde und abgelaufen ist',
      no: 'vor dem Einspringen keine letzte Frist abgelaufen ist',
    },
    label: yesNo,
  },
  withinReserve: {
    question: 'Passt der gemeinsame Auftrag in die dafür freigehaltene Kapazität?',
    when: { yes: 'der gemeinsame Auftrag in die freigehaltene Kapazität passt', no: 'die freigehaltene Kapazität schon verbraucht ist' },
    label: yesNo,
  },
  earlierOrder: {
    question: 'Welcher Auftrag wurde zuerst angenommen?',
    when: {
      joint: 'der gemeinsame Auftrag zuerst angenommen wurde',
      own: 'der eigene Auftrag zuerst angenommen wurde',
      sameDay: 'beide Aufträge am selben Tag angenommen wurden',
    },
    label: { joint: 'der gemeinsame', own: 'der eigene', sameDay: 'beide am selben Tag' },
  },
  jointOrders: {
    question: 'Wurde einer der gemeinsamen Aufträge früher angenommen?',
    when: {
      oneEarlier: 'einer der gemeinsamen Aufträge früher angenommen wurde',
      sameDay: 'die gemeinsamen Aufträge am selben Tag angenommen wurden',
    },
    label: { oneEarlier: 'ja', sameDay: 'nein, am selben Tag' },
  },
  hoursUse: {
    question: 'Wurden die zugesagten Stunden abgerufen?',
    when: {
      asPromised: 'die zugesagten Stunden abgerufen wurden',
      fewer: 'weniger Stunden abgerufen wurden als zugesagt',
      more: 'mehr Stunden geleistet wurden als zugesagt',
    },
    label: { asPromised: 'wie zugesagt', fewer: 'weniger', more: 'mehr' },
  },
  excessAgreed: {
    question: 'War die Überschreitung der Stunden vorher in Textform vereinbart?',
    when: { yes: 'die Überschreitung vorher in Textform vereinbart war', no: 'die Überschreitung nicht vorher in Textform vereinbart war' },
    label: yesNo,
  },
  subConsent: {
    question: 'Wurde dem Einsatz des Subunternehmers zugestimmt?',
    when: {
      notAsked: 'der Einsatz des Subunternehmers nicht mitgeteilt wurde',
      yes: 'dem Einsatz des Subunternehmers zugestimmt wurde',
      no: 'der Einsatz des Subunternehmers abgelehnt wurde',
      silent: '{range} keine Antwort zum Subunternehmer kam',
    },
    label: { notAsked: 'nicht mitgeteilt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  hirer: role('Wer hat den Subunternehmer beauftragt?', '{party} den Subunternehmer beauftragt hat'),
  subPicker: {
    question: 'Wer hat den Subunternehmer ausgesucht?',
    when: { party: '{party} den Subunternehmer ausgesucht hat', customer: 'der Kunde den Subunternehmer vorgegeben hat' },
    label: { party: '{party}', customer: 'der Kunde' },
  },
  helperAgreed: {
    question: 'Hat die Partei, die den Helfer eingebracht hat, in Textform zugestimmt?',
    when: {
      yes: 'die Partei zugestimmt hat, die den Helfer eingebracht hat',
      no: 'die Partei nicht zugestimmt hat, die den Helfer eingebracht hat',
    },
    label: yesNo,
  },
  lastHelp: {
    question: 'Wann hat der Helfer zuletzt in einem gemeinsamen Projekt gearbeitet?',
    when: {
      notYet: 'der Helfer noch in keinem gemeinsamen Projekt gearbeitet hat',
      ago: 'die letzte Arbeit des Helfers {range} zurückliegt',
    },
    label: { notYet: 'noch nie' },
  },
  lateBecause: {
    question: 'Warum kommt die Übergabe zu spät?',
    when: {
      own: 'die Verspätung an der Partei liegt, die übergibt',
      input: 'die Verspätung an einer fehlenden Vorleistung einer anderen Partei liegt',
      customer: 'die Verspätung am Kunden liegt',
      outside: 'die Verspätung an Umständen außerhalb liegt',
    },
    label: {
      own: 'an der Partei selbst',
      input: 'Vorleistung einer anderen Partei fehlte',
      customer: 'am Kunden',
      outside: 'an Umständen von außen',
    },
  },
  hindranceTold: {
    question: 'Wurde die Behinderung sofort in Textform angezeigt?',
    when: { yes: 'die Behinderung sofort in Textform angezeigt wurde', no: 'die Behinderung nicht sofort in Textform angezeigt wurde' },
    label: yesNo,
  },
  waitedFor: {
    question: 'Auf wen oder was wurde gewartet?',
    when: {
      party: 'auf {party} gewartet wurde',
      customer: 'auf den Kunden gewartet wurde',
      outside: 'wegen Umständen von außen gewartet wurde',
    },
    label: { party: '{party}', customer: 'auf den Kunden', outside: 'Umstände von außen' },
  },
  customerPaysWaiting: {
    question: 'Bezahlt der Kunde die Wartezeit?',
    when: { yes: 'der Kunde die Wartezeit bezahlt', no: 'der Kunde die Wartezeit nicht bezahlt' },
    label: yesNo,
  },
  handOverUse: {
    question: 'Wurde das Übergebene schon genutzt?',
    when: {
      notUsed: 'das Übergebene nicht genutzt wurde',
      inside: 'mit dem Übergebenen weitergearbeitet wurde',
      toCustomer: 'das Übergebene an den Kunden weitergegeben wurde',
    },
    label: { notUsed: 'nein', inside: 'es wurde damit weitergearbeitet', toCustomer: 'es ging an den Kunden' },
  },
  handOverFlaw: {
    question: 'Was stimmt mit der Übergabe nicht?',
    when: {
      complete: 'die Übergabe vollständig und in der vereinbarten Form ist',
      usablePart: 'nur ein Teil übergeben wurde, der für sich nutzbar ist',
      uselessPart: 'nur ein Teil übergeben wurde, der für sich nicht nutzbar ist',
      wrongForm: 'der Inhalt vollständig ist und nur die Form nicht stimmt',
    },
    label: {
      complete: 'nichts',
      usablePart: 'nur ein Teil, aber für sich nutzbar',
      uselessPart: 'nur ein Teil, für sich nicht nutzbar',
      wrongForm: 'falsches Format',
    },
  },
  customerAccepts: {
    question: 'Hat der Kunde die Leistung abgenommen?',
    when: {
      accepted: 'der Kunde abgenommen hat',
      refused: 'der Kunde die Abnahme verweigert hat',
      notYet: 'der Kunde sich zur Abnahme noch nicht erklärt hat',
    },
    label: { accepted: 'ja', refused: 'nein, verweigert', notYet: 'noch nicht erklärt' },
  },
  refusalAbout: {
    question: 'Worauf bezieht sich der Kunde bei der Abnahme?',
    when: {
      thisPart: 'es dem Kunden um diesen Teil geht',
      otherPart: 'es dem Kunden um den Teil einer anderen Partei geht',
      whole: 'es dem Kunden um das Ganze geht',
    },
    label: { thisPart: 'auf diesen Teil', otherPart: 'auf den Teil einer anderen Partei', whole: 'auf das Ganze' },
  },
  lossSide: {
    question: 'Auf wessen Seite ist der Fehler an der Schnittstelle geschehen?',
    when: {
      party: 'der Fehler auf der Seite von {party} geschehen ist',
      unknown: 'nicht zu klären ist, auf wessen Seite der Fehler geschehen ist',
    },
    label: { party: '{party}', unknown: 'nicht zu klären' },
  },
  workAsked: {
    question: 'Wer war in Textform mit dieser Arbeit beauftragt?',
    when: {
      party: '{party} mit der Arbeit beauftragt war',
      several: several('mit der Arbeit beauftragt waren'),
      nobody: 'niemand mit der Arbeit beauftragt war',
    },
    label: { party: '{party}', several: 'mehrere', nobody: 'niemand' },
  },
  resultUsed: {
    question: 'Wessen Ergebnis wurde dem Kunden geliefert?',
    when: {
      party: 'das Ergebnis von {party} geliefert wurde',
      several: 'Ergebnisse mehrerer Parteien geliefert wurden',
      nobody: 'kein Ergebnis geliefert wurde',
    },
    label: { party: '{party}', several: 'mehrere', nobody: 'keines' },
  },
  changeState: {
    question: 'Wie weit ist der Änderungswunsch des Kunden?',
    when: {
      ordered: 'der Kunde die Änderung in Textform bestellt hat',
      promised: 'eine Partei dem Kunden die Änderung zugesagt hat, ohne dass er sie bestellt hat',
      wished: 'der Kunde die Änderung nur gewünscht hat',
    },
    label: { ordered: 'in Textform bestellt', promised: 'von einer Partei zugesagt, nicht bestellt', wished: 'nur gewünscht' },
  },
  promiser: role('Wer hat dem Kunden die Änderung zugesagt?', '{party} die Änderung zugesagt hat'),
  cutBy: {
    question: 'Wer hat den zugesagten Teil kleiner gemacht oder gestrichen?',
    when: {
      customer: 'der Kunde den zugesagten Teil verkleinert oder gestrichen hat',
      party: 'eine Partei einer anderen den zugesagten Teil gekürzt oder weggenommen hat',
    },
    label: { customer: 'der Kunde', party: 'eine Partei' },
  },
  complaintTo: role('Bei wem hat sich der Kunde beschwert?', 'der Kunde sich bei {party} beschwert hat'),
  complaint: {
    question: 'Wann ist die Beschwerde des Kunden eingegangen?',
    when: { notYet: 'noch keine Beschwerde eingegangen ist', ago: 'der Eingang der Beschwerde {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  defectCause: {
    question: 'Wer hat den Mangel verursacht?',
    when: {
      party: '{party} den Mangel verursacht hat',
      several: several('den Mangel verursacht haben'),
      unknown: 'die Ursache des Mangels nicht zu klären ist',
      customer: 'der Kunde den Mangel verursacht hat',
      supplier: 'das Material oder die Vorleistung eines Lieferanten den Mangel verursacht hat',
      outside: 'Umstände oder Leute von außen den Mangel verursacht haben',
    },
    label: {
      party: '{party}',
      several: 'mehrere',
      unknown: 'nicht zu klären',
      customer: 'der Kunde',
      supplier: 'Hersteller oder Lieferant',
      outside: 'niemand davon, es kam von außen',
    },
  },
  materialBuyer: role('Wer hat das Material oder die Vorleistung eingekauft?', '{party} das Material eingekauft hat'),
  causeView: {
    question: 'Sind sich die Parteien über die Ursache einig?',
    when: { agreed: 'die Ursache unstrittig ist', denied: 'jede Partei bestreitet, die Ursache gesetzt zu haben' },
    label: { agreed: 'ja', denied: 'nein, alle bestreiten' },
  },
  expertSays: {
    question: 'Wen nennt das Gutachten als Verursacher?',
    when: {
      party: 'das Gutachten {party} als Verursacher nennt',
      several: 'das Gutachten mehrere Parteien als Verursacher nennt',
      unclear: 'das Gutachten die Ursache offenlässt',
    },
    label: { party: '{party}', several: 'mehrere', unclear: 'bleibt offen' },
  },
  repairAsked: {
    question: 'Wurde vor der Reparatur eine Frist gesetzt?',
    when: {
      deadlinePassed: 'eine gesetzte Frist zur Nachbesserung abgelaufen ist',
      urgent: 'sofort gehandelt werden musste, um größeren Schaden abzuwenden',
      notAsked: 'vor der Reparatur niemand zur Nachbesserung aufgefordert wurde',
    },
    label: { deadlinePassed: 'ja, sie ist abgelaufen', urgent: 'nein, es war sehr eilig', notAsked: 'nein' },
  },
  repairOwed: {
    question: 'War die Partei zu der Reparatur verpflichtet?',
    when: { yes: 'die Partei zu der Reparatur verpflichtet war', no: 'die Partei zu der Reparatur nicht verpflichtet war' },
    label: { yes: 'ja', no: 'nein' },
  },
  repairPrice: {
    question: 'War vor der Reparatur in Textform ein Preis vereinbart?',
    when: { yes: 'vor der Reparatur ein Preis vereinbart war', no: 'vor der Reparatur kein Preis vereinbart war' },
    label: { yes: 'ja', no: 'nein' },
  },
  customerMayClaim: {
    question: 'Kann der Kunde wegen des Mangels noch Rechte geltend machen?',
    when: {
      yes: 'der Kunde wegen des Mangels noch Rechte geltend machen kann',
      no: 'der Kunde wegen des Mangels keine Rechte mehr geltend machen kann',
    },
    label: yesNo,
  },
  acceptedAgo: {
    question: 'Wann wurde dieser Teil abgenommen?',
    when: { notYet: 'dieser Teil noch nicht abgenommen ist', ago: 'die Abnahme dieses Teils {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  recourse: {
    question: 'Wurde der Mangel nach der Rüge des Kunden an die verantwortliche Partei weitergemeldet, und wann?',
    when: {
      notDue: 'der Kunde den Mangel noch nicht gerügt hat',
      done: 'die Rüge nach {range} weitergemeldet wurde',
      open: 'die Rüge {range} nicht weitergemeldet ist',
    },
    label: reaction,
  },
  defectReport: {
    question: 'Wurde der Mangel gemeldet, und wann, nachdem er zu erkennen war?',
    when: {
      notDue: 'der Mangel noch nicht zu erkennen war',
      done: 'der Mangel nach {range} gemeldet wurde',
      open: 'der Mangel {range} nicht gemeldet ist',
    },
    label: reaction,
  },
  defectConcealed: {
    question: 'Hat die Partei den Mangel arglistig verschwiegen?',
    when: { yes: 'die Partei den Mangel arglistig verschwiegen hat', no: 'die Partei den Mangel nicht arglistig verschwiegen hat' },
    label: yesNo,
  },
  settledBy: {
    question: 'Wie kam der Preisnachlass für den Kunden zustande?',
    when: {
      all: 'alle Parteien dem Preisnachlass zugestimmt haben',
      alone: 'eine Partei den Preisnachlass allein zugesagt hat',
      court: 'ein Gericht den Preisnachlass festgestellt hat',
    },
    label: { all: 'alle haben zugestimmt', alone: 'eine Partei hat ihn allein zugesagt', court: 'durch ein Gericht' },
  },
  claimSettled: {
    question: 'Hat die Partei einen Streit mit dem Kunden durch einen Vergleich beendet?',
    when: {
      yes: 'die Partei einen Streit mit dem Kunden durch einen Vergleich beendet hat',
      no: 'es keinen Vergleich mit dem Kunden gibt',
    },
    label: { yes: 'ja', no: 'nein' },
  },
  settlementBy: {
    question: 'Waren die anderen mit dem Vergleich einverstanden?',
    when: {
      agreed: 'alle Betroffenen dem Vergleich zugestimmt haben',
      asked: 'die anderen vor dem Vergleich gefragt wurden und nicht geantwortet haben',
      alone: 'die anderen vor dem Vergleich nicht gefragt wurden oder widersprochen haben',
    },
    label: { agreed: 'ja', asked: 'gefragt, keine Antwort', alone: 'nein, oder nicht gefragt' },
  },
  acknowledged: {
    question: 'Wie kam es zu dem Anerkenntnis gegenüber dem Kunden?',
    when: {
      allAgreed: 'alle Betroffenen dem Anerkenntnis zugestimmt haben',
      toldBefore: 'die betroffene Partei vorher gefragt wurde und nicht geantwortet hat',
      alone: 'die betroffene Partei vorher nicht gefragt wurde oder widersprochen hat',
    },
    label: { allAgreed: 'mit Zustimmung', toldBefore: 'vorher gefragt, keine Antwort', alone: 'ohne zu fragen oder gegen den Widerspruch' },
  },
  damageBy: {
    question: 'Wer hat den Schaden verursacht?',
    when: {
      party: '{party} den Schaden verursacht hat',
      several: several('den Schaden verursacht haben'),
      nobody: 'keine Partei den Schaden verursacht hat',
    },
    label: { party: '{party}', several: 'mehrere', nobody: 'keine Partei' },
  },
  claimedFrom: role('Von wem wird Geld verlangt?', 'von {party} Geld verlangt wird'),
  claimCertain: {
    question: 'Steht der Anspruch des Dritten fest?',
    when: {
      yes: 'der Anspruch des Dritten anerkannt oder rechtskräftig festgestellt ist',
      no: 'der Anspruch des Dritten noch nicht feststeht',
    },
    label: { yes: 'ja, anerkannt oder rechtskräftig', no: 'noch nicht' },
  },
  delayBy: {
    question: 'Wessen Verspätung hat die Vertragsstrafe ausgelöst?',
    when: {
      party: 'die Verspätung von {party} die Vertragsstrafe ausgelöst hat',
      several: several('die Verspätung verursacht haben'),
      nobody: 'keine Partei die Verspätung verursacht hat',
    },
    label: { party: '{party}', several: 'mehrere', nobody: 'keine Partei' },
  },
  penaltyTold: {
    question: 'War der Partei die Vertragsstrafe vor ihrer Zusage in Textform bekannt gegeben?',
    when: { yes: 'die Vertragsstrafe vorher in Textform bekannt gegeben war', no: 'die Vertragsstrafe nicht vorher bekannt gegeben war' },
    label: yesNo,
  },
  insurance: {
    question: 'Wie steht es um die vereinbarte Versicherung?',
    when: {
      inForce: 'die vereinbarte Versicherung besteht und nachgewiesen ist',
      noProof: 'die Versicherung besteht, aber der Nachweis fehlt',
      lapsed: 'die Versicherung nicht oder nicht mehr besteht',
      tooLow: 'die Versicherungssumme niedriger ist als vereinbart',
    },
    label: {
      inForce: 'sie besteht',
      noProof: 'sie besteht, der Nachweis fehlt',
      lapsed: 'sie besteht nicht (mehr)',
      tooLow: 'die Summe ist zu niedrig',
    },
  },
  insured: role('Über wessen Versicherung läuft der Schaden?', 'der Schaden über die Versicherung von {party} läuft'),
  fault: {
    question: 'Wie schwer wiegt das Verschulden?',
    when: {
      slight: 'nur leichte Fahrlässigkeit vorliegt',
      gross: 'grobe Fahrlässigkeit vorliegt',
      intent: 'Vorsatz vorliegt',
      injury: 'Leben, Körper oder Gesundheit verletzt sind',
    },
    label: { slight: 'leichte Fahrlässigkeit', gross: 'grobe Fahrlässigkeit', intent: 'Vorsatz', injury: 'ein Mensch ist verletzt' },
  },
  lossKind: {
    question: 'Um welchen Schaden geht es?',
    when: { direct: 'es um den unmittelbaren Schaden geht', profit: 'es um entgangenen Gewinn oder andere Folgeschäden geht' },
    label: { direct: 'unmittelbarer Schaden', profit: 'entgangener Gewinn, Folgeschaden' },
  },
  maker: role('Wer hat das Produkt hergestellt?', '{party} das Produkt hergestellt hat'),
  labelOf: role('Wessen Name steht auf dem Produkt?', 'der Name von {party} auf dem Produkt steht'),
  backupMade: {
    question: 'Hatte die Partei, der die Daten gehören, eine eigene Sicherung?',
    when: {
      yes: 'die Partei, der die Daten gehören, eine eigene Sicherung hatte',
      no: 'die Partei, der die Daten gehören, keine eigene Sicherung hatte',
    },
    label: yesNo,
  },
  tipKnew: {
    question: 'Kannte die empfehlende Partei den Umstand, der gegen die Empfehlung sprach?',
    when: { yes: 'die empfehlende Partei den Umstand kannte', no: 'die empfehlende Partei den Umstand nicht kannte' },
    label: yesNo,
  },
  proofKind: {
    question: 'Um welchen Nachweis geht es?',
    when: {
      exemption: 'es um die Freistellungsbescheinigung des Finanzamts geht',
      wage: 'es um die Erklärung zum Mindestlohn geht',
      social: 'es um die Unbedenklichkeit bei Sozialabgaben geht',
      insurance: 'es um den Nachweis der Versicherung geht',
      licence: 'es um eine Zulassung oder Eintragung geht',
      other: 'es um einen anderen Nachweis geht',
    },
    label: {
      exemption: 'Freistellungsbescheinigung',
      wage: 'Mindestlohnerklärung',
      social: 'Unbedenklichkeit Sozialabgaben',
      insurance: 'Versicherung',
      licence: 'Zulassung, Eintragung',
      other: 'ein anderer',
    },
  },
  proofState: {
    question: 'Liegt der Nachweis vor?',
    when: { valid: 'der Nachweis gültig vorliegt', expired: 'der Nachweis abgelaufen oder widerrufen ist', missing: 'der Nachweis fehlt' },
    label: { valid: 'ja, gültig', expired: 'abgelaufen oder widerrufen', missing: 'nein' },
  },
  prover: role('Wer muss den Nachweis vorlegen?', '{party} den Nachweis vorlegen muss'),
  proofAsker: role('Wer verlangt den Nachweis?', '{party} den Nachweis verlangt'),
  proofAsked: {
    question: 'Wann wurde der Nachweis verlangt?',
    when: { notYet: 'der Nachweis noch nicht verlangt wurde', ago: 'die Bitte um den Nachweis {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  employer: role('Wer ist der Arbeitgeber oder Auftraggeber dieser Leute?', '{party} diese Leute beschäftigt'),
  instruction: {
    question: 'Welche Weisung wurde gegeben?',
    when: {
      result: 'es um das Ergebnis geht, das geliefert werden soll',
      safety: 'es um Sicherheit oder Hausordnung vor Ort geht',
      urgent: 'bei Gefahr sofort gehandelt werden muss',
      daily: 'es um die tägliche Arbeit geht: wer wann was tut',
    },
    label: { result: 'was herauskommen soll', safety: 'Sicherheit, Hausordnung', urgent: 'Gefahr, sofort', daily: 'tägliche Arbeit' },
  },
  instructor: role('Wer hat die Leute im Alltag angewiesen?', '{party} die Leute im Alltag angewiesen hat'),
  licenceState: {
    question: 'Hat die Partei die nötige Zulassung oder Eintragung?',
    when: {
      notNeeded: 'für diese Arbeit keine Zulassung nötig ist',
      held: 'die Partei die nötige Zulassung hat',
      applied: 'die nötige Zulassung beantragt, aber noch nicht erteilt ist',
      missing: 'die nötige Zulassung fehlt oder erloschen ist',
    },
    label: { notNeeded: 'keine nötig', held: 'ja', applied: 'beantragt', missing: 'fehlt oder erloschen' },
  },
  ruleBreaker: {
    question: 'Wer hat gegen die Vorschrift verstoßen?',
    when: { party: '{party} gegen die Vorschrift verstoßen hat', several: several('gegen die Vorschrift verstoßen haben') },
    label: { party: '{party}', several: 'mehrere' },
  },
  misconduct: {
    question: 'Steht der Verstoß fest?',
    when: { suspicion: 'ein Verdacht besteht', proven: 'der Verstoß eingeräumt oder amtlich festgestellt ist' },
    label: { suspicion: 'nein, es ist ein Verdacht', proven: 'ja, eingeräumt oder festgestellt' },
  },
  giftValue: {
    question: 'Wie viel ist das Geschenk wert?',
    when: { value: 'der Wert des Geschenks {range} liegt' },
    label: { name: 'Wert des Geschenks' },
  },
  absent: role('Wer fällt aus?', '{party} ausfällt'),
  standInParty: role('Welche Partei ist eingesprungen?', '{party} eingesprungen ist'),
  deputyMatter: {
    question: 'Was soll die Vertretung entscheiden?',
    when: { daily: 'es um das laufende Tagesgeschäft geht', commitment: 'es um eine neue Zusage oder Ausgabe geht' },
    label: { daily: 'Tagesgeschäft', commitment: 'eine neue Zusage oder Ausgabe' },
  },
  matterValue: {
    question: 'Um wie viel Geld geht es netto?',
    when: { value: 'der Betrag {range} liegt' },
    label: { name: 'Betrag netto' },
  },
  leaveAhead: {
    question: 'Wie viele Tage vorher war die Abwesenheit angekündigt?',
    when: { value: 'die Zeit zwischen Ankündigung und Abwesenheit {range} liegt' },
    label: { name: 'Tage zwischen Ankündigung und Abwesenheit' },
  },
  keyPerson: {
    question: 'Wurde für die ausgefallene Schlüsselperson Ersatz gestellt, und wann?',
    when: {
      notDue: 'keine Schlüsselperson ausgefallen ist',
      done: 'nach {range} Ersatz gestellt wurde',
      open: 'die Schlüsselperson {range} ohne Ersatz fehlt',
    },
    label: reaction,
  },
  replacement: {
    question: 'Wurde die Ersatzperson akzeptiert?',
    when: {
      accepted: 'die Ersatzperson akzeptiert wurde',
      refusedWithReasons: 'die Ersatzperson mit sachlichen Gründen abgelehnt wurde',
      refusedWithoutReasons: 'die Ersatzperson ohne Gründe abgelehnt wurde',
    },
    label: { accepted: 'ja', refusedWithReasons: 'nein, mit Gründen', refusedWithoutReasons: 'nein, ohne Gründe' },
  },
  heirsKnown: {
    question: 'Steht fest, wer den Betrieb erbt und führt?',
    when: { yes: 'feststeht, wer den Betrieb erbt und führt', no: 'noch nicht feststeht, wer den Betrieb erbt und führt' },
    label: yesNo,
  },
  forceKind: {
    question: 'Welches Ereignis hindert die Arbeit?',
    when: {
      nature: 'ein Naturereignis, ein Brand oder extremes Wetter die Arbeit hindert',
      pandemic: 'eine Pandemie oder Quarantäne die Arbeit hindert',
      power: 'ein Ausfall von Strom oder Netz die Arbeit hindert',
      cyber: 'ein Cyberangriff die Arbeit hindert',
      supplier: 'der Ausfall eines Lieferanten die Arbeit hindert',
      strike: 'ein Streik die Arbeit hindert',
      authority: 'eine Behörde oder ein Gesetz die Arbeit verbietet',
      other: 'ein anderes Ereignis die Arbeit hindert',
    },
    label: {
      nature: 'Natur, Brand, Wetter',
      pandemic: 'Pandemie, Quarantäne',
      power: 'Strom, Netz',
      cyber: 'Cyberangriff',
      supplier: 'Lieferant fällt aus',
      strike: 'Streik',
      authority: 'Behörde, Verbot',
      other: 'etwas anderes',
    },
  },
  forceAvoidable: {
    question: 'Hätte die Partei das Hindernis mit zumutbarem Aufwand vermeiden können?',
    when: {
      yes: 'die Partei das Hindernis mit zumutbarem Aufwand hätte vermeiden können',
      no: 'die Partei das Hindernis nicht vermeiden konnte',
    },
    label: yesNo,
  },
}
