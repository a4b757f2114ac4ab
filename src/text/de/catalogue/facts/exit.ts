import type { exitFacts as facts } from '#core/catalogue/facts/exit.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const exitFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  end: {
    question: 'Wann hat die Zusammenarbeit geendet?',
    when: { notYet: 'die Zusammenarbeit noch läuft', ago: 'das Ende der Zusammenarbeit {range} zurückliegt' },
    label: { notYet: 'läuft noch' },
  },
  ended: {
    question: 'An welchem Tag hat die Zusammenarbeit geendet?',
    when: { notYet: 'die Zusammenarbeit noch läuft', ago: 'das Ende der Zusammenarbeit {range} zurückliegt' },
    label: { notYet: 'läuft noch' },
  },
  endReason: {
    question: 'Wodurch hat die Zusammenarbeit geendet?',
    when: {
      notice: 'die Zusammenarbeit durch Kündigung mit Frist endet',
      agreed: 'die Parteien das Ende gemeinsam vereinbart haben',
      expiry: 'die vereinbarte Zeit abgelaufen oder der Zweck erreicht ist',
      control: 'die Zusammenarbeit nach dem Verkauf einer Partei endet',
      merger: 'die Zusammenarbeit nach der Verschmelzung oder Spaltung einer Partei endet',
      strategy: 'die Zusammenarbeit endet, weil eine Partei ihre Ausrichtung geändert hat',
      goalMissed: 'die Zusammenarbeit endet, weil das Ziel verfehlt wurde',
      deadlock: 'die Zusammenarbeit endet, weil die Parteien sich nicht einigen konnten',
      converted: 'an die Stelle der Zusammenarbeit ein anderer Vertrag getreten ist',
      forceMajeure: 'die Zusammenarbeit wegen höherer Gewalt endet',
      lostCustomer: 'die Zusammenarbeit endet, weil der Hauptkunde oder das gemeinsame Vorhaben weggefallen ist',
      breach: 'die Zusammenarbeit wegen einer Pflichtverletzung endet',
      nonPerformance: 'die Zusammenarbeit endet, weil eine Partei nicht oder schlecht geleistet hat',
      protectionBreach: 'die Zusammenarbeit endet, weil eine Partei Kundenschutz oder Geheimnisse verletzt hat',
      misconduct: 'die Zusammenarbeit endet, weil eine Partei das Recht gebrochen oder dem Ruf geschadet hat',
      exclusion: 'eine Partei ausgeschlossen wurde',
      otherCause: 'die Zusammenarbeit aus einem anderen wichtigen Grund fristlos endet',
      insolvency: 'die Zusammenarbeit durch Insolvenz endet',
      seizure: 'die Zusammenarbeit endet, weil Gläubiger einer Partei gepfändet haben',
      illness: 'die Zusammenarbeit durch Krankheit endet',
      death: 'die Zusammenarbeit durch Tod oder Geschäftsunfähigkeit endet',
      keyPerson: 'die Zusammenarbeit endet, weil eine Schlüsselperson ausgeschieden ist',
      licence: 'die Zusammenarbeit endet, weil eine nötige Zulassung weggefallen ist',
    },
    label: {
      notice: 'Kündigung mit Frist',
      agreed: 'gemeinsam vereinbart',
      expiry: 'Zeit abgelaufen oder Zweck erreicht',
      control: 'Verkauf einer Partei',
      merger: 'Verschmelzung oder Spaltung einer Partei',
      strategy: 'geänderte Ausrichtung einer Partei',
      goalMissed: 'Ziel verfehlt',
      deadlock: 'keine Einigung möglich',
      converted: 'anderer Vertrag an ihrer Stelle',
      forceMajeure: 'höhere Gewalt',
      lostCustomer: 'Hauptkunde oder Vorhaben weggefallen',
      breach: 'Pflichtverletzung',
      nonPerformance: 'keine oder schlechte Leistung',
      protectionBreach: 'Kundenschutz oder Geheimnis verletzt',
      misconduct: 'Rechtsbruch oder Rufschaden',
      exclusion: 'Ausschluss einer Partei',
      otherCause: 'anderer wichtiger Grund',
      insolvency: 'Insolvenz',
      seizure: 'Pfändung durch Gläubiger',
      illness: 'Krankheit',
      death: 'Tod oder Geschäftsunfähigkeit',
      keyPerson: 'Schlüsselperson ausgeschieden',
      licence: 'Zulassung weggefallen',
    },
  },
  leaver: {
    question: 'Welche Partei hat den Anlass für das Ende gegeben?',
    when: { party: '{party} den Anlass für das Ende gegeben hat' },
    label: { party: '{party}' },
  },
  successor: {
    question: 'Wen haben die verbleibenden Parteien benannt?',
    when: { party: 'die verbleibenden Parteien {party} benannt haben' },
    label: { party: '{party}' },
  },
  customerKeeps: {
    question: 'Mit wem möchte der Kunde das Projekt zu Ende führen?',
    when: { party: 'der Kunde das Projekt mit {party} zu Ende führen möchte', noWish: 'der Kunde keinen Wunsch geäußert hat' },
    label: { party: '{party}', noWish: 'kein Wunsch' },
  },
  stage: {
    question: 'Wie weit ist das Projekt?',
    when: {
      planned: 'das Projekt noch nicht begonnen hat',
      running: 'das Projekt läuft',
      handedOver: 'das Projekt übergeben ist',
      accepted: 'das Projekt abgenommen ist',
    },
    label: { planned: 'noch nicht begonnen', running: 'läuft', handedOver: 'übergeben', accepted: 'abgenommen' },
  },
  holder: {
    question: 'Bei wem liegen die Unterlagen oder Daten?',
    when: { party: 'die Unterlagen oder Daten bei {party} liegen' },
    label: { party: '{party}' },
  },
  parts: {
    question: 'Wurden die Arbeitsstände übergeben, und wann?',
    when: {
      notDue: 'noch nichts zu übergeben ist',
      done: 'die Arbeitsstände nach {range} übergeben wurden',
      open: 'die Übergabe der Arbeitsstände {range} aussteht',
    },
    label: { notDue: 'noch nicht fällig', done: 'übergeben nach …', open: 'offen seit …' },
  },
  offerState: {
    question: 'Ist das Angebot schon abgegeben?',
    when: { sent: 'das Angebot abgegeben ist', notSent: 'das Angebot noch nicht abgegeben ist' },
    label: { sent: 'ja', notSent: 'nein' },
  },
  offerLead: {
    question: 'Wer hat das Angebot vorbereitet oder abgegeben?',
    when: { party: '{party} das Angebot vorbereitet oder abgegeben hat' },
    label: { party: '{party}' },
  },
  endTextConsent: {
    question: 'Haben alle dem Text über das Ende zugestimmt?',
    when: {
      notAsked: 'noch kein Text vorgelegt wurde',
      yes: 'alle dem Text zugestimmt haben',
      no: 'der Text abgelehnt wurde',
      silent: 'auf den Text {range} nicht geantwortet wurde',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  orderTime: {
    question: 'Wann wurde der Auftrag erteilt?',
    when: {
      beforeEnd: 'der Auftrag vor dem Ende erteilt wurde',
      prepared: 'der Auftrag gemeinsam vorbereitet und erst danach erteilt wurde',
      new: 'der Auftrag ganz neu ist',
      runsOn: 'ein vor dem Ende geschlossener Vertrag weiterläuft und der Kunde weiter zahlt',
    },
    label: {
      beforeEnd: 'vor dem Ende',
      prepared: 'danach, aber gemeinsam vorbereitet',
      new: 'danach und neu',
      runsOn: 'vor dem Ende, und er läuft weiter',
    },
  },
  claimant: {
    question: 'Wer verlangt die Schlussabrechnung?',
    when: { party: '{party} die Schlussabrechnung verlangt' },
    label: { party: '{party}' },
  },
  finalReply: {
    question: 'Wie wurde auf die Schlussabrechnung geantwortet?',
    when: {
      notAsked: 'noch keine Schlussabrechnung vorliegt',
      yes: 'der Schlussabrechnung zugestimmt wurde',
      no: 'der Schlussabrechnung widersprochen wurde',
      silent: 'auf die Schlussabrechnung {range} nicht geantwortet wurde',
    },
    label: { notAsked: 'liegt noch nicht vor', yes: 'zugestimmt', no: 'widersprochen', silent: 'keine Antwort seit …' },
  },
  claimState: {
    question: 'Ist die Forderung strittig?',
    when: {
      undisputed: 'die Forderung unstrittig ist',
      partly: 'die Forderung zum Teil strittig ist',
      disputed: 'die Forderung strittig ist',
    },
    label: { undisputed: 'nein', partly: 'zum Teil', disputed: 'ja' },
  },
  dataKind: {
    question: 'Um welche Daten geht es?',
    when: {
      business: 'es um Geschäftsunterlagen oder vertrauliche Daten geht',
      personal: 'es um personenbezogene Daten geht',
      records: 'die Unterlagen aufbewahrt werden müssen',
    },
    label: { business: 'Geschäftsunterlagen', personal: 'personenbezogene Daten', records: 'aufzubewahrende Unterlagen' },
  },
  dataOwner: { question: 'Wem gehören die Daten?', when: { party: 'die Daten {party} gehören' }, label: { party: '{party}' } },
  dataReturned: {
    question: 'Wurden die Daten zurückgegeben oder gelöscht, und wann?',
    when: {
      notDue: 'noch nichts zurückzugeben ist',
      done: 'die Daten nach {range} zurückgegeben oder gelöscht wurden',
      open: 'Rückgabe oder Löschung {range} ausstehen',
    },
    label: { notDue: 'noch nicht fällig', done: 'erledigt nach …', open: 'offen seit …' },
  },
  brandItem: {
    question: 'Ist es vorhanden oder neu?',
    when: { existing: 'es vor dem Ende schon vorhanden war', new: 'es nach dem Ende neu entsteht' },
    label: { existing: 'vorhanden', new: 'neu' },
  },
  clauseAbout: {
    question: 'Worum geht es in der Regel?',
    when: {
      protection: 'es um Kundenschutz geht',
      penalties: 'es um Vertragsstrafen geht',
      publicity: 'es um öffentliche Berichte geht',
      confidentiality: 'es um Vertraulichkeit geht',
      liability: 'es um Haftung oder Mängel geht',
      results: 'es um Ergebnisse und ihre Nutzung geht',
      staff: 'es um das Abwerben von Beschäftigten geht',
      windingUp: 'es um die Abwicklung nach dem Ende geht, zum Beispiel um Abrechnung oder Rückgabe',
      disputes: 'es um Konflikte geht',
      other: 'es um etwas anderes geht',
    },
    label: {
      protection: 'Kundenschutz',
      penalties: 'Vertragsstrafen',
      publicity: 'öffentliche Berichte',
      confidentiality: 'Vertraulichkeit',
      liability: 'Haftung oder Mängel',
      results: 'Ergebnisse und ihre Nutzung',
      staff: 'Abwerben von Beschäftigten',
      windingUp: 'Abwicklung, zum Beispiel Abrechnung oder Rückgabe',
      disputes: 'Konflikte',
      other: 'etwas anderes',
    },
  },
  acquirer: {
    question: 'Wer hat die Mehrheit erworben?',
    when: {
      competitor: 'ein Wettbewerber einer Partei die Mehrheit erworben hat, auch durch Verschmelzung',
      elsewhere: 'jemand anderes die Mehrheit erworben hat, auch durch Verschmelzung oder Nachfolge',
    },
    label: { competitor: 'ein Wettbewerber', elsewhere: 'jemand anderes, auch in der Familie' },
  },
  outage: {
    question: 'Seit wann fällt die Partei aus?',
    when: { notYet: 'keine Partei ausfällt', ago: 'der Beginn des Ausfalls {range} zurückliegt' },
    label: { notYet: 'kein Ausfall' },
  },
  deputyReady: {
    question: 'Steht die benannte Vertretung bereit?',
    when: { yes: 'eine Vertretung bereitsteht', no: 'keine Vertretung bereitsteht' },
    label: { yes: 'ja', no: 'nein' },
  },
  handOverEffort: {
    question: 'Wie viele Stunden dauert die Übergabe?',
    when: { value: 'der Aufwand der Übergabe {range} liegt' },
    label: { name: 'Stunden für die Übergabe' },
  },
  finalStatementCame: {
    question: 'Liegt die Schlussabrechnung vor, und wann kam sie?',
    when: {
      notDue: 'die Zusammenarbeit noch läuft',
      done: 'die Schlussabrechnung nach {range} kam',
      open: 'die Schlussabrechnung {range} aussteht',
    },
    label: { notDue: 'noch nicht fällig', done: 'kam nach …', open: 'steht aus seit …' },
  },
  balanceAgreed: {
    question: 'Seit wann steht fest, was am Ende zu zahlen ist?',
    when: { notYet: 'der Saldo noch nicht feststeht', ago: 'der Tag, an dem der Saldo feststand, {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  balancePaid: {
    question: 'Ist der Saldo der Schlussabrechnung bezahlt?',
    when: { yes: 'der Saldo bezahlt ist', no: 'der Saldo nicht bezahlt ist' },
    label: { yes: 'ja', no: 'nein' },
  },
  openClaim: {
    question: 'Um welche Forderung geht es nach der Schlussabrechnung?',
    when: {
      known: 'die Forderung bei der Schlussabrechnung schon bekannt war',
      unknown: 'die Forderung erst später bekannt wurde',
      lasting: 'es um Mängel, Geheimnisse oder Kundenschutz geht',
    },
    label: {
      known: 'bei der Schlussabrechnung schon bekannt',
      unknown: 'erst später bekannt geworden',
      lasting: 'Mängel, Geheimnisse oder Kundenschutz',
    },
  },
  prepaidWork: {
    question: 'Ist die Arbeit getan, für die im Voraus bezahlt wurde?',
    when: {
      done: 'die im Voraus bezahlte Arbeit getan ist',
      partly: 'die im Voraus bezahlte Arbeit zum Teil getan ist',
      notDone: 'die im Voraus bezahlte Arbeit nicht getan ist',
    },
    label: { done: 'ja', partly: 'zum Teil', notDone: 'nein' },
  },
  soldAs: {
    question: 'Als was hat die Partei für die andere verkauft?',
    when: {
      agent: 'die Partei ständig damit betraut war, Geschäfte zu vermitteln',
      dealer: 'die Partei im eigenen Namen weiterverkauft hat und in den Vertrieb eingegliedert war',
      occasional: 'die Partei nur gelegentlich Kontakte genannt hat',
    },
    label: {
      agent: 'ständig, als Vermittler',
      dealer: 'ständig, als Händler im eigenen Namen',
      occasional: 'gelegentlich, als Tippgeber',
    },
  },
  assetWanted: {
    question: 'Wer möchte die gemeinsame Sache behalten?',
    when: {
      one: 'eine Partei die gemeinsame Sache behalten möchte',
      several: (t) => (t.two ? 'beide die gemeinsame Sache behalten möchten' : 'mehrere Parteien die gemeinsame Sache behalten möchten'),
      nobody: 'niemand die gemeinsame Sache behalten möchte',
    },
    label: { one: 'eine Partei', several: (t) => (t.two ? 'beide' : 'mehrere'), nobody: 'niemand' },
  },
  debtsPaid: {
    question: 'Sind die gemeinsamen Schulden bezahlt?',
    when: { yes: 'die gemeinsamen Schulden bezahlt sind', no: 'gemeinsame Schulden offen sind' },
    label: { yes: 'ja', no: 'nein' },
  },
  registeredTo: {
    question: 'Auf wen läuft der Vertrag oder die Nummer?',
    when: {
      party: 'der Vertrag oder die Nummer auf {party} läuft',
      both: (t) => `der Vertrag oder die Nummer auf ${t.two ? 'beide' : 'mehrere Parteien'} läuft`,
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere') },
  },
  thingPayer: {
    question: 'Wer hat die Sache bezahlt?',
    when: {
      party: '{party} die Sache bezahlt hat',
      both: (t) => (t.two ? 'beide die Sache bezahlt haben' : 'mehrere Parteien die Sache bezahlt haben'),
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere') },
  },
  entryTime: {
    question: 'Wann wurde der Kunde eingetragen?',
    when: {
      beforeNotice: 'der Kunde vor der Kündigung eingetragen wurde',
      afterNotice: 'der Kunde zwischen Kündigung und Ende eingetragen wurde',
      afterEnd: 'der Kunde erst nach dem Ende eingetragen wurde',
    },
    label: { beforeNotice: 'vor der Kündigung', afterNotice: 'zwischen Kündigung und Ende', afterEnd: 'nach dem Ende' },
  },
  toldBefore: {
    question: 'Wurden Kunden unterrichtet, bevor der Text abgestimmt war?',
    when: { yes: 'Kunden vor der Abstimmung unterrichtet wurden', no: 'kein Kunde vor der Abstimmung unterrichtet wurde' },
    label: { yes: 'ja', no: 'nein' },
  },
  saidOfOther: {
    question: 'Was wurde über die andere Partei gesagt?',
    when: {
      provenFact: 'eine belegte Tatsache über die andere Partei gesagt wurde',
      opinion: 'abfällig über die andere Partei gesprochen wurde',
      untrue: 'Unwahres oder Unbelegtes über die andere Partei gesagt wurde',
    },
    label: { provenFact: 'eine belegte Tatsache', opinion: 'eine abfällige Meinung', untrue: 'etwas Unwahres oder Unbelegtes' },
  },
  heirsWish: {
    question: 'Wollen die Erben die Zusammenarbeit fortsetzen?',
    when: { yes: 'die Erben die Zusammenarbeit fortsetzen wollen', no: 'die Erben die Zusammenarbeit nicht fortsetzen wollen' },
    label: { yes: 'ja', no: 'nein' },
  },
  othersWish: {
    question: 'Sind die übrigen Parteien mit den Erben einverstanden?',
    when: {
      yes: 'die übrigen Parteien mit den Erben einverstanden sind',
      no: 'die übrigen Parteien mit den Erben nicht einverstanden sind',
    },
    label: { yes: 'ja', no: 'nein' },
  },
  excludeCause: {
    question: 'Liegt ein wichtiger Grund für den Ausschluss vor?',
    when: { yes: 'ein wichtiger Grund für den Ausschluss vorliegt', no: 'kein wichtiger Grund für den Ausschluss vorliegt' },
    label: { yes: 'ja', no: 'nein' },
  },
  excludeVote: {
    question: 'Wer stimmt für den Ausschluss?',
    when: {
      allOthers: 'alle übrigen Parteien für den Ausschluss stimmen',
      mostOthers: 'die Mehrheit der übrigen Parteien für den Ausschluss stimmt',
      fewer: 'weniger als die Mehrheit der übrigen Parteien für den Ausschluss stimmt',
    },
    label: { allOthers: 'alle übrigen', mostOthers: 'die Mehrheit der übrigen', fewer: 'weniger' },
  },
  stopNoteDays: {
    question: 'Wie viele Tage vor dem Ende der festen Laufzeit kam die Erklärung, dass es nicht weitergeht?',
    when: { value: 'der Abstand zwischen dieser Erklärung und dem Ende der festen Laufzeit {range} liegt' },
    label: { name: 'Tage vor dem Ende der festen Laufzeit' },
  },
  noticeReached: {
    question: 'Wo ist die Kündigung angekommen?',
    when: {
      namedAddress: 'die Kündigung bei der benannten Adresse ankam',
      management: 'die Kündigung bei der Geschäftsleitung ankam',
      staff: 'die Kündigung bei anderen Beschäftigten ankam',
      nowhere: 'nicht belegt ist, dass die Kündigung ankam',
    },
    label: {
      namedAddress: 'bei der benannten Adresse',
      management: 'bei der Geschäftsleitung',
      staff: 'bei anderen Beschäftigten',
      nowhere: 'nirgends, oder nicht belegt',
    },
  },
  noticeDay: {
    question: 'Zu welchem Tag wurde gekündigt?',
    when: {
      possible: 'zu einem Tag gekündigt wurde, der nach der Vereinbarung möglich ist',
      tooEarly: 'zu einem zu frühen oder falschen Tag gekündigt wurde',
      noDay: 'in der Kündigung kein Tag steht',
    },
    label: { possible: 'zu einem möglichen Tag', tooEarly: 'zu früh oder zum falschen Tag', noDay: 'ohne Tag' },
  },
  withdrawal: {
    question: 'Wie wurde die Kündigung zurückgenommen?',
    when: {
      beforeArrival: 'die Rücknahme vor oder mit der Kündigung ankam',
      accepted: 'die übrigen der Rücknahme zugestimmt haben',
      notAccepted: 'die übrigen der Rücknahme nicht zugestimmt haben',
    },
    label: { beforeArrival: 'vor oder mit der Kündigung', accepted: 'später, mit Zustimmung', notAccepted: 'später, ohne Zustimmung' },
  },
  noticeOf: {
    question: 'Was wurde gekündigt?',
    when: {
      everything: 'die ganze Zusammenarbeit gekündigt wurde',
      project: 'nur ein Projekt gekündigt wurde',
      area: 'nur ein Gebiet oder eine Leistung gekündigt wurde',
    },
    label: { everything: 'die ganze Zusammenarbeit', project: 'nur ein Projekt', area: 'nur ein Gebiet oder eine Leistung' },
  },
  orderDone: {
    question: 'Wird der neue Auftrag vor dem Ende fertig?',
    when: { beforeEnd: 'der neue Auftrag vor dem Ende fertig wird', afterEnd: 'der neue Auftrag über das Ende hinaus dauert' },
    label: { beforeEnd: 'ja', afterEnd: 'nein' },
  },
  idleSince: {
    question: 'Seit wann tut die Partei nach der Kündigung nichts mehr?',
    when: { notYet: 'nach der Kündigung weitergearbeitet wird', ago: 'die letzte Arbeit nach der Kündigung {range} zurückliegt' },
    label: { notYet: 'sie arbeitet weiter' },
  },
  causeMendable: {
    question: 'Lässt sich der Kündigungsgrund noch beheben?',
    when: { yes: 'sich der Grund noch beheben lässt', no: 'sich der Grund nicht mehr beheben lässt' },
    label: { yes: 'ja', no: 'nein' },
  },
  causeCure: {
    question: 'Wurde abgemahnt und eine Frist gesetzt, und wann wurde abgeholfen?',
    when: {
      notDue: 'niemand abgemahnt hat',
      done: 'der abgemahnte Grund nach {range} behoben wurde',
      open: 'die Abmahnung {range} ohne Abhilfe vorliegt',
    },
    label: { notDue: 'nicht abgemahnt', done: 'behoben nach …', open: 'nicht behoben seit …' },
  },
  causeKnown: {
    question: 'Seit wann ist der Kündigungsgrund bekannt?',
    when: { notYet: 'der Grund gerade erst bekannt wird', ago: 'der Tag, an dem der Grund bekannt wurde, {range} zurückliegt' },
    label: { notYet: 'erst jetzt' },
  },
  restWish: {
    question: 'Wer möchte, dass die Zusammenarbeit ruht?',
    when: {
      all: (t) => (t.two ? 'beide die Zusammenarbeit ruhen lassen möchten' : 'alle die Zusammenarbeit ruhen lassen möchten'),
      some: 'nur ein Teil der Parteien die Zusammenarbeit ruhen lassen möchte',
    },
    label: { all: (t) => (t.two ? 'beide' : 'alle'), some: 'nicht alle' },
  },
  restDuty: {
    question: 'Um welche Pflicht geht es, während die Zusammenarbeit ruht?',
    when: {
      running: 'es um ein begonnenes Projekt geht',
      new: 'es um neue Aufträge oder gemeinsame Werbung geht',
      payment: 'es um fällige Zahlungen geht',
      protection: 'es um Kundenschutz oder Vertraulichkeit geht',
    },
    label: {
      running: 'ein begonnenes Projekt',
      new: 'neue Aufträge oder Werbung',
      payment: 'fällige Zahlungen',
      protection: 'Kundenschutz oder Vertraulichkeit',
    },
  },
  restSince: {
    question: 'Seit wann ruht die Zusammenarbeit?',
    when: { notYet: 'die Zusammenarbeit nicht ruht', ago: 'der Beginn des Ruhens {range} zurückliegt' },
    label: { notYet: 'sie ruht nicht' },
  },
  forceSince: {
    question: 'Seit wann hindert ein Ereignis wie Hochwasser, Streik oder Netzausfall die Partei?',
    when: {
      notYet: 'kein solches Ereignis die Partei hindert',
      ago: 'der Beginn des Ereignisses, das die Partei hindert, {range} zurückliegt',
    },
    label: { notYet: 'sie ist nicht gehindert' },
  },
  forceTold: {
    question: 'Hat die gehinderte Partei das Ereignis gemeldet?',
    when: { yes: 'das Ereignis gemeldet ist', no: 'das Ereignis nicht gemeldet ist' },
    label: { yes: 'ja', no: 'nein' },
  },
}
