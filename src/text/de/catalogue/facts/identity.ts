import type { identityFacts as facts } from '#core/catalogue/facts/identity.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const identityFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  declarant: {
    question: 'Wer hat für die Partei unterschrieben oder zugesagt?',
    when: {
      represents: 'jemand gehandelt hat, der die Partei nach Gesetz oder Register vertritt',
      listed: 'jemand gehandelt hat, der auf der Liste der benannten Personen steht',
      half: 'nur eine von zwei Personen gehandelt hat, die gemeinsam vertreten',
      other: 'jemand anderes aus dem Unternehmen gehandelt hat',
    },
    label: {
      represents: 'wer sie nach Gesetz oder Register vertritt',
      listed: 'eine benannte Person',
      half: 'nur eine von zweien, die gemeinsam vertreten',
      other: 'jemand anderes aus dem Unternehmen',
    },
  },
  declares: {
    question: 'Worum ging es dabei?',
    when: { daily: 'es um das Tagesgeschäft ging', change: 'es um eine Änderung der Vereinbarung ging' },
    label: { daily: 'Tagesgeschäft', change: 'eine Änderung der Vereinbarung' },
  },
  ratified: {
    question: 'Hat die Leitung dieser Partei es nachträglich genehmigt?',
    when: {
      notAsked: 'die Leitung nicht gefragt wurde',
      yes: 'die Leitung es genehmigt hat',
      no: 'die Leitung es abgelehnt hat',
      silent: 'die Leitung auf die Bitte um Genehmigung {range} nicht geantwortet hat',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  contactState: {
    question: 'Ist die benannte Ansprechperson noch da?',
    when: {
      there: 'die Ansprechperson erreichbar ist',
      away: 'die Ansprechperson vorübergehend fehlt',
      left: 'die Ansprechperson das Unternehmen verlassen hat',
    },
    label: { there: 'ja', away: 'sie fehlt vorübergehend', left: 'sie ist gegangen' },
  },
  deputyNamed: {
    question: 'Ist eine Vertretung benannt?',
    when: { yes: 'eine Vertretung benannt ist', no: 'keine Vertretung benannt ist' },
    label: { yes: 'ja', no: 'nein' },
  },
  connected: {
    question: 'Wie gehört das Unternehmen oder die Person zur Partei?',
    when: {
      controlled: 'es um ein Unternehmen geht, das die Partei beherrscht',
      groupElse: 'es um die Mutter oder eine Schwester der Partei geht',
      manager: 'es um eine Person aus Leitung oder Gesellschafterkreis der Partei geht',
    },
    label: {
      controlled: 'eine Tochter, die die Partei beherrscht',
      groupElse: 'die Mutter oder eine Schwester',
      manager: 'eine Person aus Leitung oder Gesellschafterkreis',
    },
  },
  acceded: {
    question: 'Hat dieses Unternehmen oder diese Person selbst unterschrieben?',
    when: {
      yes: 'dieses Unternehmen oder diese Person selbst unterschrieben hat',
      no: 'dieses Unternehmen oder diese Person nicht unterschrieben hat',
    },
    label: { yes: 'ja', no: 'nein' },
  },
  speaker: {
    question: 'Wer hat gesprochen, unterschrieben oder bestellt?',
    when: { party: '{party} gesprochen, unterschrieben oder bestellt hat' },
    label: { party: '{party}' },
  },
  spokenFor: {
    question: 'In wessen Namen geschah das?',
    when: {
      party: 'es im Namen von {party} geschah',
      all: (t) => (t.two ? 'es im Namen beider Parteien geschah' : 'es im Namen aller Parteien geschah'),
    },
    label: { party: '{party}', all: (t) => (t.two ? 'beide Parteien' : 'alle Parteien') },
  },
  authority: {
    question: 'War erlaubt, im Namen der Genannten zu handeln?',
    when: {
      given: 'für diesen Fall vorher in Textform eine Vollmacht erteilt war',
      standing: 'der Fall unter eine ständige Vollmacht fällt',
      approved: 'das Handeln erst nachträglich in Textform genehmigt wurde',
      tolerated: 'solches Handeln seit Längerem bekannt war und niemand widersprach',
      none: 'keine Vollmacht vorlag',
    },
    label: {
      given: 'ja, vorher, für diesen Fall, in Textform',
      standing: 'ja, durch eine ständige Vollmacht',
      approved: 'erst nachträglich genehmigt',
      tolerated: 'nie erlaubt, aber lange bekannt und geduldet',
      none: 'nein, oder nicht belegt',
    },
  },
  benefitKept: {
    question: 'Behält die Partei, in deren Namen gehandelt wurde, den Vorteil daraus?',
    when: { yes: 'die genannte Partei den Vorteil behält', no: 'die genannte Partei keinen Vorteil davon hat oder ihn zurückgibt' },
    label: { yes: 'ja', no: 'nein' },
  },
  claimPart: {
    question: 'Wessen Teil der Arbeit betrifft die Forderung?',
    when: {
      party: 'die Forderung die Arbeit von {party} betrifft',
      several: (t) => (t.two ? 'die Forderung die Arbeit beider betrifft' : 'die Forderung die Arbeit von mehr als einer Partei betrifft'),
      nobody: 'die Forderung keinem Teil der Arbeit zuzuordnen ist',
    },
    label: { party: '{party}', several: (t) => (t.two ? 'die von beiden' : 'die von mehreren'), nobody: 'niemandes' },
  },
  settledHow: {
    question: 'Warum hat diese Partei an den Kunden oder Dritte gezahlt?',
    when: {
      agreed: 'die Zahlung abgestimmt war',
      judgment: 'ein rechtskräftiges Urteil zur Zahlung verpflichtete',
      alone: 'die Partei ohne Abstimmung gezahlt hat',
    },
    label: { agreed: 'so abgestimmt', judgment: 'wegen eines Urteils', alone: 'von sich aus, ohne Abstimmung' },
  },
  companyFound: {
    question: 'Wer sagt, dass die Parteien eine Gesellschaft bilden?',
    when: {
      asserted: 'jemand nur behauptet, die Parteien bildeten eine Gesellschaft',
      found: 'ein Gericht oder eine Behörde die Parteien als Gesellschaft ansieht',
    },
    label: { asserted: 'jemand behauptet es nur', found: 'ein Gericht oder eine Behörde' },
  },
  paper: {
    question: 'Worauf soll der Name stehen?',
    when: {
      offer: 'es um ein Angebot oder einen Vertrag geht',
      invoice: 'es um eine Rechnung geht',
      advert: 'es um Werbung oder eine Website geht',
    },
    label: { offer: 'Angebot oder Vertrag', invoice: 'Rechnung', advert: 'Werbung oder Website' },
  },
  customerTopic: {
    question: 'Worüber wird mit dem Kunden gesprochen?',
    when: {
      contract: 'es um Preis, Vertrag oder Termine geht',
      work: 'es um die tägliche Arbeit geht',
    },
    label: { contract: 'Preis, Vertrag, Termine', work: 'die tägliche Arbeit' },
  },
  jointThing: {
    question: 'Was soll gemeinsam sein?',
    when: {
      website: 'es um eine gemeinsame Website oder Domain geht',
      sign: 'es um ein gemeinsames Schild oder Logo geht',
      phone: 'es um eine gemeinsame Rufnummer oder Adresse für E-Mails geht',
      premises: 'es um gemeinsame Räume geht',
      account: 'es um ein gemeinsames Bankkonto geht',
    },
    label: {
      website: 'Website oder Domain',
      sign: 'Schild oder Logo',
      phone: 'Rufnummer oder E-Mail-Adresse',
      premises: 'Räume',
      account: 'Bankkonto',
    },
  },
  jointAgreed: {
    question: 'Haben alle dem in Textform zugestimmt?',
    when: { yes: 'alle dem in Textform zugestimmt haben', no: 'nicht alle dem in Textform zugestimmt haben' },
    label: { yes: 'ja', no: 'nein, oder nicht belegt' },
  },
  revealWhen: {
    question: 'Aus welchem Anlass sagt die verdeckt arbeitende Partei, wer sie ist?',
    when: {
      ownMove: 'die Partei es von sich aus sagt',
      asked: 'der Kunde ausdrücklich danach fragt',
      byLaw: 'Gesetz oder Behörde es verlangen',
    },
    label: { ownMove: 'von sich aus', asked: 'der Kunde fragt ausdrücklich', byLaw: 'Gesetz oder Behörde verlangen es' },
  },
  passedOn: {
    question: 'Wurde weitergegeben, was der Kunde der falschen Partei gesagt hat, und wann?',
    when: {
      notDue: 'nichts weiterzugeben ist',
      done: 'es nach {range} weitergegeben wurde',
      open: 'es {range} nicht weitergegeben ist',
    },
    label: { notDue: 'nichts weiterzugeben', done: 'weitergegeben nach …', open: 'nicht weitergegeben seit …' },
  },
  usedOn: {
    question: 'Worauf soll das Zeichen stehen?',
    when: {
      website: 'das Zeichen auf einer Website stehen soll',
      offers: 'das Zeichen auf Angeboten stehen soll',
      adverts: 'das Zeichen in Anzeigen oder Drucksachen stehen soll',
      vehicles: 'das Zeichen auf Fahrzeugen, Schildern oder Kleidung stehen soll',
      social: 'das Zeichen in sozialen Netzwerken stehen soll',
      keyword: 'der Name als Suchwort für eigene Anzeigen gebucht werden soll',
      domain: 'der Name in einer eigenen Domain stehen soll',
    },
    label: {
      website: 'Website',
      offers: 'Angebote',
      adverts: 'Anzeigen und Drucksachen',
      vehicles: 'Fahrzeuge, Schilder, Kleidung',
      social: 'soziale Netzwerke',
      keyword: 'Suchwort für eigene Anzeigen',
      domain: 'eigene Domain mit dem Namen',
    },
  },
  signApproval: {
    question: 'Wurde diese Verwendung des Zeichens freigegeben?',
    when: {
      notAsked: 'niemand gefragt wurde, ob das Zeichen so verwendet werden darf',
      yes: 'die Verwendung des Zeichens freigegeben wurde',
      no: 'die Verwendung des Zeichens abgelehnt wurde',
      silent: 'auf die Frage nach dem Zeichen {range} keine Antwort kam',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  signAltered: {
    question: 'Ist das Zeichen verändert, etwa in Farbe, Form oder Text?',
    when: { yes: 'das Zeichen verändert ist', no: 'das Zeichen unverändert ist' },
    label: { yes: 'ja', no: 'nein' },
  },
  signBefore: {
    question: 'Hat diese Partei das Zeichen schon einmal unerlaubt verwendet?',
    when: { yes: 'die Partei das Zeichen schon einmal unerlaubt verwendet hat', no: 'das Zeichen zum ersten Mal unerlaubt verwendet wird' },
    label: { yes: 'ja', no: 'nein' },
  },
  oldSign: {
    question: 'Ist ein Zeichen noch zu sehen, das nicht mehr verwendet werden darf, und wie lange schon?',
    when: {
      notDue: 'nichts zu sehen ist, was nicht mehr verwendet werden darf',
      done: 'das alte Zeichen nach {range} entfernt wurde',
      open: 'das alte Zeichen {range} zu Unrecht zu sehen ist',
    },
    label: { notDue: 'nein', done: 'entfernt nach …', open: 'noch zu sehen seit …' },
  },
  titleUse: {
    question: 'Wie bezeichnet sich die Partei?',
    when: {
      present: 'die Partei so tut, als bestehe die Zusammenarbeit noch',
      past: 'die Partei die Zusammenarbeit als vergangen bezeichnet',
    },
    label: { present: 'als heutiger Partner', past: 'als früherer Partner, mit Zeitraum' },
  },
  showAs: {
    question: 'Wie wird das gemeinsame Projekt gezeigt?',
    when: {
      ownPart: 'die Partei nur ihren eigenen Teil als ihre Arbeit zeigt',
      wholeNamed: 'die Partei das ganze Projekt zeigt und alle Beteiligten nennt',
      wholeAlone: 'die Partei das ganze Projekt zeigt, als wäre es allein ihre Arbeit',
    },
    label: {
      ownPart: 'nur der eigene Teil',
      wholeNamed: 'das Ganze, alle Beteiligten genannt',
      wholeAlone: 'das Ganze, als eigene Arbeit',
    },
  },
  registeredHow: {
    question: 'War abgestimmt, auf wen Name oder Domain eingetragen wird?',
    when: { agreed: 'die Eintragung abgestimmt war', alone: 'eine Partei Name oder Domain allein auf sich eintragen ließ' },
    label: { agreed: 'ja', alone: 'nein, oder nicht belegt' },
  },
  lockReason: {
    question: 'Warum sollen die Zugänge gesperrt werden?',
    when: { danger: 'ein Missbrauch oder ein Schaden unmittelbar droht', dispute: 'die Parteien nur streiten' },
    label: { danger: 'Missbrauch oder Schaden droht', dispute: 'wegen eines Streits' },
  },
  jointMark: {
    question: 'Worum geht es?',
    when: {
      name: 'es um den gemeinsamen Namen oder das gemeinsame Zeichen geht',
      domain: 'es um die gemeinsame Domain oder Website geht',
      account: 'es um ein gemeinsames Profil in einem Netzwerk geht',
    },
    label: { name: 'Name oder Zeichen', domain: 'Domain oder Website', account: 'Profil in einem Netzwerk' },
  },
  markHolder: {
    question: 'Auf wen ist es eingetragen?',
    when: {
      party: 'es auf {party} eingetragen ist',
      all: (t) => (t.two ? 'es auf beide Parteien eingetragen ist' : 'es auf alle Parteien eingetragen ist'),
    },
    label: { party: '{party}', all: (t) => (t.two ? 'beide' : 'alle') },
  },
  markSource: {
    question: 'Wer hatte es schon vorher?',
    when: { party: '{party} es schon vorher hatte', together: 'es erst gemeinsam entstanden ist' },
    label: { party: '{party}', together: 'niemand, es ist gemeinsam entstanden' },
  },
  markPaid: {
    question: 'Wer hat dafür bezahlt?',
    when: { keeper: 'allein bezahlt hat, wer es behält', shared: 'die Kosten geteilt wurden' },
    label: { keeper: 'allein, wer es behält', shared: 'die Kosten wurden geteilt' },
  },
  paperKind: {
    question: 'Um welches Papier geht es?',
    when: {
      framework: 'es um die Rahmenvereinbarung geht',
      project: 'es um eine Projektvereinbarung geht',
      annex: 'es um eine Anlage geht',
    },
    label: { framework: 'die Rahmenvereinbarung', project: 'eine Projektvereinbarung', annex: 'eine Anlage' },
  },
  signedHow: {
    question: 'Wie wurde es abgeschlossen?',
    when: {
      paper: 'es auf Papier unterschrieben ist',
      qualified: 'es mit qualifizierter elektronischer Signatur unterschrieben ist',
      advanced: 'es mit fortgeschrittener elektronischer Signatur unterschrieben ist',
      simple: 'es mit einem Klick oder einer eingefügten Unterschrift bestätigt ist',
      mail: 'es nur durch E-Mails bestätigt ist',
      spoken: 'es nur besprochen ist',
    },
    label: {
      paper: 'auf Papier unterschrieben',
      qualified: 'qualifizierte elektronische Signatur',
      advanced: 'fortgeschrittene elektronische Signatur',
      simple: 'Klick oder eingefügte Unterschrift',
      mail: 'nur durch E-Mails',
      spoken: 'nur besprochen',
    },
  },
  workBegan: {
    question: 'Hat die Arbeit schon begonnen?',
    when: {
      notBegun: 'die Arbeit noch nicht begonnen hat',
      known: 'die Arbeit mit Wissen aller begonnen hat',
      alone: 'eine Partei von sich aus begonnen hat, ohne dass die Übrigen davon wussten',
    },
    label: { notBegun: 'nein', known: 'ja, mit Wissen aller', alone: 'ja, eine Partei von sich aus' },
  },
  changeForm: {
    question: 'Wie wurde die Änderung abgemacht?',
    when: {
      signed: 'alle die Änderung unterschrieben haben',
      mutualText: 'alle der Änderung in Textform zugestimmt haben, etwa durch E-Mails',
      messenger: 'alle der Änderung nur in einem Messenger zugestimmt haben',
      confirmedAlone: 'nur eine Seite die besprochene Änderung in Textform bestätigt hat',
      spoken: 'die Änderung nur mündlich abgemacht wurde',
      conduct: 'nichts abgemacht, aber dauernd anders verfahren wurde',
    },
    label: {
      signed: 'von allen unterschrieben',
      mutualText: 'alle in Textform, etwa E-Mails',
      messenger: 'alle, aber nur im Messenger',
      confirmedAlone: 'besprochen, eine Seite hat es bestätigt',
      spoken: 'nur mündlich',
      conduct: 'gar nicht, es wurde nur anders gemacht',
    },
  },
  confirmAnswer: {
    question: 'Was hat die andere Seite auf die Bestätigung geantwortet?',
    when: {
      notAsked: 'die Bestätigung nicht angekommen ist',
      yes: 'der Bestätigung zugestimmt wurde',
      no: 'der Bestätigung widersprochen wurde',
      silent: 'auf die Bestätigung {range} keine Antwort kam',
    },
    label: { notAsked: 'nicht angekommen', yes: 'zugestimmt', no: 'widersprochen', silent: 'keine Antwort seit …' },
  },
  conductFor: {
    question: 'Seit wann wird es von allen anders gemacht, als es vereinbart ist?',
    when: { notYet: 'noch nicht alle anders verfahren', ago: 'der Beginn der anderen Handhabung {range} zurückliegt' },
    label: { notYet: 'nicht von allen' },
  },
  formWaived: {
    question: 'Haben alle auf die vereinbarte Form verzichtet?',
    when: {
      no: 'niemand auf die Form verzichtet hat',
      spoken: 'alle mündlich auf die Form verzichtet haben',
      inForm: 'alle in der vereinbarten Form auf die Form verzichtet haben',
    },
    label: { no: 'nein, oder nicht belegt', spoken: 'ja, mündlich', inForm: 'ja, in der vereinbarten Form' },
  },
  toleratedBreach: {
    question: 'Liegt die Verletzung vor oder nach dem Hinweis, dass sie nicht mehr hingenommen wird?',
    when: {
      beforeWarning: 'die Verletzung vor einem solchen Hinweis liegt',
      afterWarning: 'die Verletzung nach einem solchen Hinweis liegt',
    },
    label: { beforeWarning: 'davor, oder es gab keinen Hinweis', afterWarning: 'danach' },
  },
  annexKind: {
    question: 'Was steht in der Anlage?',
    when: {
      ownData: 'es um eigene Angaben einer Partei geht, etwa Adresse oder Konto',
      rates: 'es um Preise oder Sätze geht',
      other: 'es um einen anderen Inhalt geht',
    },
    label: { ownData: 'eigene Angaben, etwa Adresse oder Konto', rates: 'Preise oder Sätze', other: 'etwas anderes' },
  },
  annexBy: {
    question: 'Wer hat die neue Fassung der Anlage gemacht?',
    when: {
      all: 'alle Parteien die neue Fassung vereinbart haben',
      leads: 'die benannten Projektleitungen sie untereinander vereinbart haben',
      one: 'eine Partei sie allein verschickt hat',
    },
    label: { all: 'alle Parteien', leads: 'die Projektleitungen untereinander', one: 'eine Partei allein' },
  },
  annexAnswer: {
    question: 'Was wurde auf die neue Fassung geantwortet?',
    when: {
      notAsked: 'die neue Fassung nicht angekommen ist',
      yes: 'der neuen Fassung zugestimmt wurde',
      no: 'der neuen Fassung widersprochen wurde',
      silent: 'auf die neue Fassung {range} keine Antwort kam',
    },
    label: { notAsked: 'nicht angekommen', yes: 'zugestimmt', no: 'widersprochen', silent: 'keine Antwort seit …' },
  },
  paperPair: {
    question: 'Welche Papiere sagen Verschiedenes?',
    when: {
      frameworkProject: 'Rahmenvereinbarung und Projektvereinbarung sich widersprechen',
      frameworkOrder: 'Rahmenvereinbarung und Bestellung sich widersprechen',
      frameworkAnnex: 'Rahmenvereinbarung und Anlage sich widersprechen',
      projectAnnex: 'Projektvereinbarung und Anlage sich widersprechen',
      ownTerms: 'die Vereinbarung und die Geschäftsbedingungen einer Partei sich widersprechen',
      twoTerms: 'die Vereinbarung schweigt und die Geschäftsbedingungen zweier Parteien sich widersprechen',
      paperMail: 'ein Papier und eine spätere Nachricht oder Notiz sich widersprechen',
      customerPaper: 'die Vereinbarung und der Vertrag mit dem Kunden sich widersprechen',
      versions: 'zwei Fassungen desselben Papiers sich widersprechen',
      samePaper: 'zwei Stellen desselben Papiers sich widersprechen',
    },
    label: {
      frameworkProject: 'Rahmen und Projektvereinbarung',
      frameworkOrder: 'Rahmen und Bestellung',
      frameworkAnnex: 'Rahmen und Anlage',
      projectAnnex: 'Projektvereinbarung und Anlage',
      ownTerms: 'Vereinbarung und AGB einer Partei',
      twoTerms: 'nur die AGB zweier Parteien, die Vereinbarung schweigt',
      paperMail: 'Papier und spätere E-Mail, Nachricht oder Notiz',
      customerPaper: 'Vereinbarung und Vertrag mit dem Kunden',
      versions: 'zwei Fassungen desselben Papiers',
      samePaper: 'zwei Stellen im selben Papier',
    },
  },
  deviates: {
    question: 'Sagt das nachrangige Papier ausdrücklich, wovon es abweicht?',
    when: {
      expressly: 'das nachrangige Papier ausdrücklich nennt, wovon es abweicht',
      silently: 'das nachrangige Papier nicht sagt, dass es abweicht',
    },
    label: { expressly: 'ja, ausdrücklich', silently: 'nein' },
  },
  paperSigned: {
    question: 'Wer hat das spätere Papier unterschrieben oder bestätigt?',
    when: { all: 'alle das spätere Papier bestätigt haben', one: 'nur eine Seite das spätere Papier bestätigt hat' },
    label: { all: 'alle', one: 'nur eine Seite' },
  },
  termsAccepted: {
    question: 'Wurden diese Geschäftsbedingungen von allen ausdrücklich angenommen?',
    when: {
      yes: 'die Geschäftsbedingungen ausdrücklich angenommen wurden',
      no: 'die Geschäftsbedingungen nicht ausdrücklich angenommen wurden',
    },
    label: { yes: 'ja, mit Unterschrift', no: 'nein, nur beigelegt oder abgedruckt' },
  },
  customerTermsKnown: {
    question: 'Kannte die zuarbeitende Partei diese Bedingung aus dem Kundenvertrag?',
    when: {
      accepted: 'die zuarbeitende Partei die Bedingung des Kunden angenommen hat',
      handedOver: 'ihr die Bedingung des Kunden vor dem Auftrag übergeben wurde',
      unknown: 'sie die Bedingung des Kunden nicht kannte',
    },
    label: { accepted: 'ja, und angenommen', handedOver: 'sie wurde ihr vorher übergeben', unknown: 'nein, oder nicht belegt' },
  },
  signedVersion: {
    question: 'Welche Sprachfassung wurde unterschrieben?',
    when: {
      german: 'nur die deutsche Fassung unterschrieben ist',
      english: 'nur die englische Fassung unterschrieben ist',
      both: 'die deutsche und die englische Fassung unterschrieben sind',
    },
    label: { german: 'nur die deutsche', english: 'nur die englische', both: 'beide' },
  },
  earlierKind: {
    question: 'Was gab es vor der Unterschrift zum selben Gegenstand?',
    when: { paper: 'es davor ein Papier zum selben Gegenstand gab', spoken: 'es davor nur mündlich zugesagt war' },
    label: { paper: 'ein Papier, etwa eine Absichtserklärung', spoken: 'nur eine mündliche Zusage' },
  },
  clauseLack: {
    question: 'Was fehlt in der Vereinbarung?',
    when: { invalid: 'eine Bestimmung unwirksam ist', missing: 'zu einer Frage nichts geregelt ist' },
    label: { invalid: 'eine Bestimmung ist unwirksam', missing: 'zu dieser Frage ist nichts geregelt' },
  },
  sentTo: {
    question: 'Wohin ging die Nachricht?',
    when: {
      agreed: 'die Nachricht an die vereinbarte Adresse ging',
      oldUntold: 'sie an die vereinbarte Adresse ging, deren Änderung niemand mitgeteilt hatte',
      oldTold: 'sie an eine alte Adresse ging, deren Änderung mitgeteilt war',
      elsewhere: 'sie an eine andere Adresse oder Person im Unternehmen ging',
    },
    label: {
      agreed: 'an die vereinbarte Adresse',
      oldUntold: 'an die alte, die neue war nicht mitgeteilt',
      oldTold: 'an die alte, die neue war mitgeteilt',
      elsewhere: 'an jemand anderen im Unternehmen',
    },
  },
  sentBy: {
    question: 'Auf welchem Weg kam die Nachricht?',
    when: {
      mail: 'sie per E-Mail kam',
      post: 'sie per Brief kam',
      messenger: 'sie über einen Messenger kam',
      platform: 'sie in diesem Programm kam',
    },
    label: { mail: 'E-Mail', post: 'Brief', messenger: 'Messenger', platform: 'dieses Programm' },
  },
  receipt: {
    question: 'Wie ist die Ankunft belegt?',
    when: {
      confirmed: 'die Ankunft bestätigt ist',
      nothing: 'nur das Absenden belegt ist',
      returned: 'die Nachricht als unzustellbar zurückkam',
    },
    label: {
      confirmed: 'bestätigt, etwa durch eine Antwort',
      nothing: 'nur das Absenden ist belegt',
      returned: 'sie kam als unzustellbar zurück',
    },
  },
  arrivedWhen: {
    question: 'Wann kam die Nachricht an?',
    when: { inHours: 'sie an einem Werktag vor 18\u00a0Uhr ankam', outside: 'sie am Abend oder an einem freien Tag ankam' },
    label: { inHours: 'an einem Werktag vor 18\u00a0Uhr', outside: 'am Abend oder an einem freien Tag' },
  },
  lastDay: {
    question: 'Auf welchen Tag fällt das Ende der Frist?',
    when: { workingDay: 'das Ende der Frist auf einen Werktag fällt', dayOff: 'das Ende der Frist auf einen freien Tag fällt' },
    label: { workingDay: 'auf einen Werktag', dayOff: 'auf Samstag, Sonntag oder Feiertag' },
  },
  defendant: {
    question: 'Wer soll verklagt werden?',
    when: { party: '{party} verklagt werden soll' },
    label: { party: '{party}' },
  },
}
