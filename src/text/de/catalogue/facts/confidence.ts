import type { confidenceFacts as facts } from '#core/catalogue/facts/confidence.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const confidenceFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  informed: {
    question: 'Wer hat die Information erhalten?',
    when: { party: '{party} die Information erhalten hat' },
    label: { party: '{party}' },
  },
  secretOwner: {
    question: 'Von wem stammt die Information?',
    when: { party: 'die Information von {party} stammt' },
    label: { party: '{party}' },
  },
  secretMarked: {
    question: 'War die Information als vertraulich gekennzeichnet?',
    when: { yes: 'die Information als vertraulich gekennzeichnet war', no: 'die Information nicht gekennzeichnet war' },
    label: { yes: 'ja', no: 'nein' },
  },
  secretOrigin: {
    question: 'Woher hat die Partei die Information?',
    when: {
      fromPartner: 'die Partei die Information nur von der anderen hat',
      knownBefore: 'die Partei die Information schon vorher kannte',
      independent: 'die Partei die Information unabhängig entwickelt hat',
      published: 'die Information öffentlich bekannt ist',
      thirdParty: 'die Partei die Information von einem Dritten hat, der sie weitergeben durfte',
    },
    label: {
      fromPartner: 'nur von der anderen Partei',
      knownBefore: 'sie kannte sie schon vorher',
      independent: 'selbst entwickelt',
      published: 'öffentlich bekannt',
      thirdParty: 'von einem Dritten',
    },
  },
  secretKind: {
    question: 'Ist es ein Geschäftsgeheimnis?',
    when: { tradeSecret: 'es ein Geschäftsgeheimnis ist', ordinary: 'es kein Geschäftsgeheimnis ist' },
    label: { tradeSecret: 'ja, es ist noch geheim und wird geschützt', ordinary: 'nein, eine gewöhnliche Information' },
  },
  secretTo: {
    question: 'An wen geht die Information?',
    when: {
      staff: 'die Information an eigene Beschäftigte geht',
      advisers: 'die Information an Anwalt, Steuerberatung oder andere Berater geht',
      finance: 'die Information an Bank oder Versicherung geht',
      affiliates: 'die Information an ein verbundenes Unternehmen geht',
      subcontractors: 'die Information an Beauftragte im Projekt geht',
      customer: 'die Information an einen Kunden geht',
      competitor: 'die Information an einen Wettbewerber geht',
      public: 'die Information an die Öffentlichkeit geht',
      authority: 'ein Gericht oder eine Behörde die Information verlangt',
      aiService: 'die Information in einen KI-Dienst eingegeben wird',
    },
    label: {
      staff: 'an eigene Beschäftigte',
      advisers: 'an Anwalt, Steuerberatung, Berater',
      finance: 'an Bank oder Versicherung',
      affiliates: 'an ein verbundenes Unternehmen',
      subcontractors: 'an Beauftragte im Projekt',
      customer: 'an einen Kunden',
      competitor: 'an einen Wettbewerber',
      public: 'an die Öffentlichkeit',
      authority: 'an ein Gericht oder eine Behörde',
      aiService: 'in einen KI-Dienst',
    },
  },
  recipientBound: {
    question: 'Wie ist der Empfänger zur Vertraulichkeit verpflichtet?',
    when: {
      written: 'der Empfänger in Textform verpflichtet ist',
      spoken: 'der Empfänger nur mündlich verpflichtet ist',
      profession: 'der Empfänger durch seinen Beruf verpflichtet ist',
      none: 'der Empfänger nicht verpflichtet ist',
    },
    label: { written: 'in Textform', spoken: 'nur mündlich', profession: 'durch seinen Beruf', none: 'gar nicht' },
  },
  aiService: {
    question: 'Was für ein KI-Dienst ist es?',
    when: {
      closed: 'der Dienst die Eingaben nicht weiterverwendet und vertraglich gebunden ist',
      open: 'der Dienst die Eingaben weiterverwenden kann',
    },
    label: { closed: 'ein geschlossener, vertraglich gebundener', open: 'ein offener, oder nicht bekannt' },
  },
  secretConsent: {
    question: 'Hat die Partei zugestimmt, von der die Information stammt?',
    when: {
      notAsked: 'die Partei, von der die Information stammt, nicht gefragt wurde',
      yes: 'die Partei, von der die Information stammt, zugestimmt hat',
      no: 'die Partei, von der die Information stammt, abgelehnt hat',
      silent: 'die Partei, von der die Information stammt, {range} nicht geantwortet hat',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  secretUse: {
    question: 'Wofür wird die Information genutzt?',
    when: {
      joint: 'die Information für die Zusammenarbeit genutzt wird',
      own: 'die Information für eigene Zwecke genutzt wird',
      examine: 'ein Gegenstand oder Programm zum Nachbauen untersucht wird',
      memory: 'jemand nutzt, was er im Gedächtnis behalten hat',
    },
    label: {
      joint: 'für die Zusammenarbeit',
      own: 'für eigene Zwecke',
      examine: 'zum Untersuchen und Nachbauen',
      memory: 'aus dem Gedächtnis',
    },
  },
  leaker: {
    question: 'Wer hat die Information mitgenommen oder verraten?',
    when: {
      staff: 'jemand aus der Belegschaft gehandelt hat',
      formerStaff: 'jemand gehandelt hat, der ausgeschieden ist',
      hired: 'jemand gehandelt hat, den die Partei beauftragt hat',
    },
    label: { staff: 'jemand aus der Belegschaft', formerStaff: 'jemand, der ausgeschieden ist', hired: 'jemand im Auftrag der Partei' },
  },
  careTaken: {
    question: 'Hatte die Partei vorgesorgt (Verpflichtung, begrenzter Zugang, Rückgabe beim Ausscheiden)?',
    when: { yes: 'die Partei vorgesorgt hatte', no: 'die Partei nicht vorgesorgt hatte' },
    label: { yes: 'ja', no: 'nein' },
  },
  leakFound: {
    question: 'Wann wurde der Verlust bemerkt?',
    when: { notYet: 'noch kein Verlust bemerkt wurde', ago: 'der Verlust {range} vorher bemerkt wurde' },
    label: { notYet: 'noch nicht' },
  },
  returnAsked: {
    question: 'Wann wurden die Unterlagen zurückverlangt?',
    when: { notYet: 'die Unterlagen noch nicht zurückverlangt wurden', ago: 'das Verlangen {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  secretReturned: {
    question: 'Wurden die Unterlagen zurückgegeben oder vernichtet, und wann?',
    when: {
      notDue: 'die Rückgabe noch nicht fällig ist',
      done: 'die Unterlagen nach {range} zurückkamen oder vernichtet wurden',
      open: 'die Rückgabe {range} aussteht',
    },
    label: { notDue: 'noch nicht fällig', done: 'nach …', open: 'offen seit …' },
  },
  secretWrong: {
    question: 'Wie kam es zu der Verletzung?',
    when: {
      none: 'nichts verletzt wurde',
      careless: 'es aus Unachtsamkeit geschah',
      deliberate: 'es mit Absicht geschah',
      repeated: 'es wiederholt geschah',
    },
    label: { none: 'es wurde nichts verletzt', careless: 'aus Unachtsamkeit', deliberate: 'mit Absicht', repeated: 'wiederholt' },
  },
  dataSet: {
    question: 'Um welche Daten geht es?',
    when: {
      own: 'es um Daten eigener Kunden geht',
      shared: 'es um eine gemeinsame Liste oder ein gemeinsames Formular geht',
      instructed: 'eine Partei die Daten nach Weisung der anderen bearbeitet',
    },
    label: {
      own: 'Daten eigener Kunden',
      shared: 'eine gemeinsame Liste oder ein Formular',
      instructed: 'Daten, die nach Weisung bearbeitet werden',
    },
  },
  dataUse: {
    question: 'Wofür werden die Daten genutzt?',
    when: {
      joint: 'die Daten für die Zusammenarbeit genutzt werden',
      own: 'die Daten für eigene Zwecke genutzt werden',
      passOn: 'die Daten an Dritte weitergegeben werden',
    },
    label: { joint: 'für die Zusammenarbeit', own: 'für eigene Zwecke', passOn: 'Weitergabe an Dritte' },
  },
  personConsent: {
    question: 'Hat die Person in diese Nutzung eingewilligt?',
    when: { given: 'die Person eingewilligt hat', missing: 'keine Einwilligung der Person belegt ist' },
    label: { given: 'ja', missing: 'nein, oder nicht belegt' },
  },
  requestAt: {
    question: 'Bei wem ist die Anfrage der Person eingegangen?',
    when: { party: 'die Anfrage bei {party} eingegangen ist' },
    label: { party: 'bei {party}' },
  },
  requestCame: {
    question: 'Wann ist die Anfrage eingegangen?',
    when: { notYet: 'noch keine Anfrage eingegangen ist', ago: 'die Anfrage {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  forwarded: {
    question: 'Wurde die Anfrage weitergeleitet, und wann?',
    when: {
      notDue: 'die Weiterleitung noch nicht fällig ist',
      done: 'die Anfrage nach {range} weitergeleitet wurde',
      open: 'die Weiterleitung {range} aussteht',
    },
    label: { notDue: 'noch nicht fällig', done: 'nach …', open: 'offen seit …' },
  },
  dataKeeper: {
    question: 'Bei wem liegen die Daten?',
    when: { party: 'die Daten bei {party} liegen' },
    label: { party: 'bei {party}' },
  },
  personAsked: {
    question: 'Wann hat die Person die Löschung verlangt oder ihre Einwilligung zurückgenommen?',
    when: { notYet: 'die Person nichts verlangt hat', ago: 'das Verlangen der Person {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  mustKeep: {
    question: 'Müssen die Daten nach dem Gesetz aufbewahrt werden?',
    when: { yes: 'die Daten nach dem Gesetz aufzubewahren sind', no: 'die Daten nicht aufzubewahren sind' },
    label: { yes: 'ja', no: 'nein' },
  },
  removed: {
    question: 'Wurden die Daten entfernt, und wann?',
    when: {
      notDue: 'die Entfernung noch nicht fällig ist',
      done: 'die Daten nach {range} entfernt wurden',
      open: 'die Entfernung {range} aussteht',
    },
    label: { notDue: 'noch nicht fällig', done: 'nach …', open: 'offen seit …' },
  },
  hoursToTell: {
    question: 'Wie viele Stunden nach der Entdeckung wurde die Datenpanne der anderen Partei gemeldet?',
    when: { value: 'die Meldung {range} nach der Entdeckung liegt' },
    label: { name: 'Stunden bis zur Meldung' },
  },
  breachAt: {
    question: 'Bei wem geschah die Datenpanne?',
    when: { party: 'die Datenpanne bei {party} geschah', both: 'die Datenpanne bei mehreren Parteien geschah' },
    label: { party: 'bei {party}', both: 'bei mehreren' },
  },
  breachCauser: {
    question: 'Wer hat den Datenschutzverstoß verursacht?',
    when: {
      party: '{party} den Verstoß verursacht hat',
      both: 'mehrere Parteien den Verstoß verursacht haben',
      nobody: 'sich nicht feststellen lässt, wer den Verstoß verursacht hat',
    },
    label: { party: '{party}', both: 'mehrere', nobody: 'lässt sich nicht feststellen' },
  },
  subProcessorReply: {
    question: 'Was hat die andere Partei zum weiteren Dienstleister gesagt?',
    when: {
      notAsked: 'der Dienstleister nicht angekündigt wurde',
      yes: 'die andere Partei zugestimmt hat',
      no: 'die andere Partei widersprochen hat',
      silent: 'die andere Partei {range} nicht geantwortet hat',
    },
    label: { notAsked: 'nicht angekündigt', yes: 'zugestimmt', no: 'widersprochen', silent: 'keine Antwort seit …' },
  },
  hostPlace: {
    question: 'Wo werden die Daten gespeichert?',
    when: {
      eu: 'die Daten in der EU oder im EWR gespeichert werden',
      adequate: 'die Daten in einem Land mit anerkanntem Schutzniveau gespeichert werden',
      elsewhere: 'die Daten anderswo gespeichert werden',
    },
    label: { eu: 'in der EU oder im EWR', adequate: 'in einem Land mit anerkanntem Schutzniveau', elsewhere: 'anderswo' },
  },
  safeguards: {
    question: 'Gibt es vereinbarte Schutzklauseln für die Daten, zum Beispiel Standardvertragsklauseln?',
    when: { yes: 'es vereinbarte Schutzklauseln gibt', no: 'es keine vereinbarten Schutzklauseln gibt' },
    label: { yes: 'ja', no: 'nein' },
  },
  backupKept: {
    question: 'Gab es eine aktuelle Sicherung der Daten?',
    when: { yes: 'es eine aktuelle Sicherung gab', no: 'es keine aktuelle Sicherung gab' },
    label: { yes: 'ja', no: 'nein' },
  },
  competing: {
    question: 'Welche Partei arbeitet mit dem Wettbewerber oder bietet selbst dasselbe an?',
    when: { party: '{party} mit dem Wettbewerber arbeitet oder selbst dasselbe anbietet' },
    label: { party: '{party}' },
  },
  rivalDoes: {
    question: 'Was tut die Partei?',
    when: { partner: 'die Partei mit einem Wettbewerber arbeitet', itself: 'die Partei selbst dasselbe anbietet' },
    label: { partner: 'sie arbeitet mit einem Wettbewerber', itself: 'sie bietet selbst dasselbe an' },
  },
  rivalScope: {
    question: 'Worum geht es dabei?',
    when: {
      jointProject: 'es um ein gemeinsames Projekt geht',
      field: 'es um das gemeinsame Fachgebiet geht, nicht um ein gemeinsames Projekt',
      newField: 'es um ein Fachgebiet geht, das erst später dazukam',
      elsewhere: 'es um etwas ganz anderes geht',
    },
    label: {
      jointProject: 'um ein gemeinsames Projekt',
      field: 'um das gemeinsame Fachgebiet',
      newField: 'um ein neues Fachgebiet',
      elsewhere: 'um etwas ganz anderes',
    },
  },
  rivalTie: {
    question: 'Seit wann gibt es die Beziehung zu diesem Partner?',
    when: {
      before: 'es diese Beziehung schon vorher gab, ohne dass sie in der Liste steht',
      listed: 'dieser Partner in der Vereinbarung genannt ist',
      since: 'es diese Beziehung erst seither gibt',
    },
    label: {
      before: 'schon vorher, nicht in der Liste',
      listed: 'schon vorher und in der Liste',
      since: 'erst seit dem Beginn der Zusammenarbeit',
    },
  },
  rivalArea: {
    question: 'Geschieht es im Gebiet der Ausschließlichkeit?',
    when: { inside: 'es im Gebiet der Ausschließlichkeit geschieht', outside: 'es außerhalb des Gebiets geschieht' },
    label: { inside: 'ja', outside: 'nein, außerhalb' },
  },
  rivalAsked: {
    question: 'Wer wollte den Wettbewerber?',
    when: {
      customer: 'der Kunde von sich aus nach dem Wettbewerber gefragt hat',
      party: 'der Kunde nicht von sich aus danach gefragt hat',
    },
    label: { customer: 'der Kunde, von sich aus', party: 'nicht der Kunde' },
  },
  rivalConsent: {
    question: 'Hat die andere Partei dem zugestimmt?',
    when: {
      notAsked: 'die andere Partei nicht gefragt wurde',
      yes: 'die andere Partei der Arbeit mit dem Wettbewerber zugestimmt hat',
      no: 'die andere Partei die Arbeit mit dem Wettbewerber abgelehnt hat',
      silent: 'die andere Partei dazu {range} nicht geantwortet hat',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  yearOrders: {
    question: 'Wie hoch war der Wert der Aufträge über die Zusammenarbeit in den letzten zwölf Monaten?',
    when: { value: 'der Auftragswert der letzten zwölf Monate {range} liegt' },
    label: { name: 'Auftragswert der letzten zwölf Monate' },
  },
  competed: {
    question: 'Ist es schon geschehen?',
    when: { yes: 'es schon geschehen ist', no: 'nichts geschehen ist' },
    label: { yes: 'ja', no: 'nein' },
  },
  needOffer: {
    question: 'Wurde die andere Partei zuerst gefragt, und was hat sie geantwortet?',
    when: {
      notAsked: 'die andere Partei nicht zuerst gefragt wurde',
      yes: 'die andere Partei den Auftrag will',
      no: 'die andere Partei den Auftrag nicht will',
      silent: 'die andere Partei auf die Anfrage {range} nicht geantwortet hat',
    },
    label: { notAsked: 'nicht gefragt', yes: 'sie will den Auftrag', no: 'sie will ihn nicht', silent: 'keine Antwort seit …' },
  },
  staffHirer: {
    question: 'Wer stellt die Person ein?',
    when: { party: '{party} die Person einstellt' },
    label: { party: '{party}' },
  },
  staffOf: {
    question: 'Bei wem arbeitet die Person?',
    when: { party: 'die Person bei {party} arbeitet' },
    label: { party: 'bei {party}' },
  },
  hireWay: {
    question: 'Wie kam der Wechsel zustande?',
    when: {
      approached: 'die Person gezielt angesprochen wurde',
      applied: 'die Person sich von selbst beworben hat',
      advert: 'die Person sich auf eine öffentliche Anzeige gemeldet hat',
    },
    label: {
      approached: 'sie wurde gezielt angesprochen',
      applied: 'sie hat sich von selbst beworben',
      advert: 'auf eine öffentliche Anzeige',
    },
  },
  hireConsent: {
    question: 'Hat die andere Partei dem Wechsel zugestimmt?',
    when: {
      notAsked: 'die andere Partei zum Wechsel nicht gefragt wurde',
      yes: 'die andere Partei dem Wechsel zugestimmt hat',
      no: 'die andere Partei den Wechsel abgelehnt hat',
      silent: 'die andere Partei zum Wechsel {range} nicht geantwortet hat',
    },
    label: { notAsked: 'nicht gefragt', yes: 'ja', no: 'nein', silent: 'keine Antwort seit …' },
  },
  personOf: {
    question: 'War die Person an der Zusammenarbeit beteiligt?',
    when: { project: 'die Person an der Zusammenarbeit beteiligt war', elsewhere: 'die Person nicht beteiligt war' },
    label: { project: 'ja', elsewhere: 'nein' },
  },
  personIs: {
    question: 'Wie arbeitet die Person?',
    when: { employee: 'die Person angestellt ist', freelancer: 'die Person frei mitarbeitet' },
    label: { employee: 'angestellt', freelancer: 'frei, auf Rechnung' },
  },
  personLeft: {
    question: 'Wann ist die Person dort ausgeschieden?',
    when: { notYet: 'die Person dort noch arbeitet', ago: 'das Ausscheiden der Person {range} zurückliegt' },
    label: { notYet: 'noch nicht' },
  },
  yearPay: {
    question: 'Wie hoch war das Bruttojahresgehalt der Person zuletzt?',
    when: { value: 'das Bruttojahresgehalt {range} liegt' },
    label: { name: 'Bruttojahresgehalt' },
  },
  hired: {
    question: 'Wurde die Person schon eingestellt?',
    when: { yes: 'die Person eingestellt wurde', no: 'die Person nicht eingestellt wurde' },
    label: { yes: 'ja', no: 'nein' },
  },
}
