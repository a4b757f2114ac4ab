import type { DisputeStage } from '#core/catalogue/clauses/peace.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const stageNames: Readonly<Record<DisputeStage, string>> = {
  operative: 'ein Gespräch der Projektverantwortlichen',
  management: 'ein Gespräch der Geschäftsleitungen',
  coach: 'ein begleitetes Gespräch mit dem Coach, der keine rechtlichen Vorschläge macht',
  mediation: 'eine Mediation',
  expert: 'ein gemeinsam beauftragtes Gutachten',
}

const courtNames = { court: 'das staatliche Gericht', arbitration: 'das Schiedsgericht' } as const

export const escalation: CatalogueTopics['escalation'] = {
  heading: 'Konflikte',
  questions: {
    'escalation.start': {
      title: 'Womit beginnt die Klärung eines Konflikts?',
      short: 'Beginn der Klärung',
      why: 'Alle Fristen der Leiter zählen ab diesem Tag. Er muss sich zeigen lassen, sonst wird schon über den Beginn gestritten.',
      example: (t) => `${t.a} sagt: Wir reden seit März. ${t.b} sagt: Das war nur ein Telefonat.`,
      options: {
        arrival: { label: 'Mit dem Eingang einer Nachricht in Textform', includes: 'Darin steht, worum es geht.' },
        meeting: { label: 'Mit einem gemeinsamen Termin', includes: 'Der Tag wird in einem Protokoll festgehalten.' },
      },
    },
    'escalation.stages': {
      title: 'Welche Stufen durchläuft ein Konflikt, bevor ein Gericht entscheidet?',
      short: 'Stufen',
      why: 'Wer eine Stufe vereinbart hat, kann um ein Gespräch bitten, ohne das Gesicht zu verlieren.',
      example: (t) => `${t.a} und ${t.b} streiten über eine Rechnung von 4.000\u00a0€. Ein Prozess kostet mehr.`,
      usual:
        'Verbreitet sind drei Stufen: Gespräch, Vermittlung, Entscheidung. Nach Angaben einer Kammer dauert eine Mediation im Schnitt etwa zehn Stunden.',
      options: {
        operative: { label: 'Gespräch der Projektverantwortlichen' },
        management: { label: 'Gespräch der Geschäftsführung' },
        coach: { label: 'Begleitetes Gespräch mit dem Coach', includes: 'Er führt das Gespräch und schlägt keine rechtliche Lösung vor.' },
        mediation: { label: 'Mediation', includes: 'Eine neutrale Person, freiwillig und vertraulich.' },
        expert: { label: 'Gutachten', includes: 'Für Fragen, die sich messen oder berechnen lassen.' },
      },
    },
    'escalation.operativeDays': {
      title: 'Wie viele Tage haben die Projektverantwortlichen?',
      short: 'Tage: Projekt',
      why: 'Danach geht es ohne weitere Erklärung auf die nächste Stufe.',
      example: 'Streit am Montag, fünf Tage: Am Wochenende darauf sind die Leitungen gefragt.',
    },
    'escalation.managementDays': {
      title: 'Wie viele Tage hat die Geschäftsführung?',
      short: 'Tage: Leitung',
      why: 'Danach geht es ohne weitere Erklärung auf die nächste Stufe.',
      example: 'Die Leitungen erhalten den Streit am 1. März, 14\u00a0Tage: Am 16. März kommt die nächste Stufe.',
      usual: 'Verbreitet sind 10 bis 30\u00a0Tage.',
    },
    'escalation.coachDays': {
      title: 'Wie viele Tage sind für das begleitete Gespräch vorgesehen?',
      short: 'Tage: Coach',
      why: 'Ein Termin muss sich in dieser Zeit finden lassen.',
      example: 'Der Coach hat erst in zehn Tagen einen Termin frei.',
    },
    'escalation.mediationDays': {
      title: 'Wie viele Tage sind für die Mediation vorgesehen?',
      short: 'Tage: Mediation',
      why: 'Die Zeit umfasst auch die Wahl der vermittelnden Person.',
      example: 'Eine Mediatorin zu finden dauert zwei Wochen, drei Sitzungen brauchen einen Monat.',
      usual: 'Verbreitet sind 30 bis 60\u00a0Tage.',
    },
    'escalation.expertDays': {
      title: 'Wie viele Tage hat das Gutachten?',
      short: 'Tage: Gutachten',
      why: 'Auch eine Rechnung braucht Unterlagen und Zeit.',
      example: 'Ein Gutachter soll sagen, ob die Anlage fehlerfrei ist. Er braucht sechs Wochen.',
      usual: 'Verbreitet sind 30 bis 60\u00a0Tage.',
    },
    'escalation.final': {
      title: 'Wer entscheidet einen Konflikt, wenn keine Stufe ihn gelöst hat?',
      short: 'Letzte Stufe',
      why: 'Die letzte Stufe muss eine Entscheidung bringen, sonst bleibt der Streit offen.',
      example: 'Alle Gespräche sind gescheitert, es geht um 30.000\u00a0€.',
      usual:
        'Ein Schiedsgericht ist nicht öffentlich und meist teurer; die Abrede braucht eine bestimmte Form (in Deutschland §\u00a01031 ZPO, in Österreich §\u00a0583 ZPO, in der Schweiz Artikel\u00a0358 ZPO).',
      options: {
        court: { label: 'Das staatliche Gericht' },
        arbitration: { label: 'Ein Schiedsgericht', includes: 'Nicht öffentlich, endgültig.' },
      },
    },
    'escalation.refusal': {
      title: 'Was gilt, wenn eine Seite nicht sprechen will?',
      short: 'Gespräch verweigert',
      why: 'Eine Leiter darf nicht dazu dienen, Zeit zu gewinnen.',
      example: (t) => `${t.b} schreibt: Dazu gibt es nichts zu reden.`,
      usual: 'Oft gilt eine Stufe als gescheitert, wenn eine Seite ablehnt oder etwa zwei Wochen schweigt.',
      options: {
        final: { label: 'Sofort zur letzten Stufe', includes: 'Wer verweigert, verzichtet auf die Gespräche.' },
        sameDays: { label: 'Die Stufen laufen trotzdem', includes: 'Jede Stufe behält ihre Tage.' },
      },
    },
    'escalation.standstill': {
      title: 'Darf vor Ablauf der Stufen geklagt werden?',
      short: 'Klage vorher',
      why: 'Wer sofort klagt, beendet das Gespräch. Eilige Anträge bleiben in jedem Fall möglich.',
      example: (t) => `${t.a} reicht am Tag nach dem ersten Streit Klage ein. Gesprochen hat noch niemand.`,
      usual:
        'Ein Verzicht auf die Klage auf Zeit ist verbreitet; einstweiliger Rechtsschutz wird davon ausgenommen. Verhandlungen hemmen in Deutschland die Verjährung (§\u00a0203 BGB), in der Schweiz nur nach schriftlicher Abrede (Artikel\u00a0134 OR).',
      options: {
        stages: { label: 'Erst nach den Stufen' },
        none: { label: 'Jederzeit' },
      },
    },
    'escalation.dunning': {
      title: 'Müssen auch unstrittige Forderungen warten, bis die Stufen durchlaufen sind?',
      short: 'Unstrittiges Geld',
      why: 'Wer nur nicht zahlt, braucht keine Vermittlung.',
      example: (t) => `${t.a} hat eine Rechnung von ${t.b} anerkannt und überweist nicht.`,
      options: {
        open: { label: 'Nein, sie dürfen sofort eingefordert werden' },
        stages: { label: 'Ja, auch sie warten' },
      },
    },
    'escalation.perform': {
      title: 'Wird während eines Konflikts weitergearbeitet?',
      short: 'Weiterarbeiten',
      why: 'Der Kunde kann nichts für den Streit. Ohne Regel hält jede Seite zurück, was sie in der Hand hat.',
      example: (t) => `${t.a} und ${t.b} streiten über Stunden. In drei Tagen ist Abgabe.`,
      usual:
        'Das Gesetz erlaubt in Grenzen, die eigene Leistung zurückzuhalten (§\u00a0320 BGB, §\u00a01052 ABGB, Artikel\u00a082 OR). Eine Klausel muss sagen, was davon bleibt.',
      options: {
        undisputed: { label: 'Unstrittige Pflichten werden erfüllt' },
        all: { label: 'Alles wird erfüllt', includes: 'Auch was strittig ist, unter Vorbehalt.' },
        law: { label: 'Was das Gesetz sagt', includes: 'Zurückhalten, soweit es erlaubt ist.' },
      },
    },
    'escalation.disputedDuty': {
      title: 'Wird auch die Pflicht erfüllt, über die gestritten wird?',
      short: 'Strittige Pflicht',
      why: 'Gerade über sie wird ja gestritten. Wer weitermacht, will nicht zugestehen, dass er muss.',
      example: (t) => `Gestritten wird, ob ${t.b} auch die Schulung schuldet. Muss ${t.b} sie trotzdem halten?`,
      options: {
        goOn: { label: 'Wird unter Vorbehalt erfüllt' },
        pause: { label: 'Darf ruhen, bis entschieden ist' },
      },
    },
    'escalation.arrears': {
      title: 'Darf aufhören, wer auf unstrittiges Geld wartet?',
      short: 'Rückstand',
      why: 'Niemand soll endlos vorleisten müssen.',
      example: (t) => `${t.b} wartet seit zwei Monaten auf 12.000\u00a0€, die niemand bestreitet.`,
      options: {
        mayStop: { label: 'Ja, nach einer Frist' },
        goOn: { label: 'Nein', includes: 'Es bleibt beim Einfordern des Geldes.' },
      },
    },
    'escalation.arrearsDays': {
      title: 'Nach wie vielen Tagen Rückstand darf eine Partei aufhören zu arbeiten?',
      short: 'Tage Rückstand',
      why: 'Gezählt ab dem Tag, an dem das Geld fällig war.',
      example: (t) => `${t.a} schuldet unstrittig 8.000\u00a0€ seit 40\u00a0Tagen. ${t.b} soll weiterarbeiten.`,
    },
    'escalation.amounts': {
      title: 'Was geschieht mit strittigen Beträgen?',
      short: 'Strittige Beträge',
      why: 'Strittiges Geld kann bei der einen, bei der anderen oder bei einer dritten Stelle warten.',
      example: 'Von 10.000\u00a0€ sind 3.000\u00a0€ strittig. Fließen die 7.000\u00a0€ trotzdem?',
      options: {
        undisputed: { label: 'Sie werden zurückgehalten' },
        reserve: { label: 'Sie werden unter Vorbehalt gezahlt', includes: 'Wer zahlt, kann zurückfordern.' },
        escrow: { label: 'Sie gehen auf ein Treuhandkonto' },
      },
    },
    'escalation.partly': {
      title: 'Was geschieht mit einem Betrag, der nur zum Teil strittig ist?',
      short: 'Teilweise strittig',
      why: 'Meist ist der größere Teil klar.',
      example: 'Von 20.000\u00a0€ sind 3.000\u00a0€ strittig.',
      options: {
        undisputed: { label: 'Der unstrittige Teil wird gezahlt' },
        reserve: { label: 'Alles wird unter Vorbehalt gezahlt' },
        escrow: { label: 'Alles geht auf ein Treuhandkonto' },
      },
    },
    'escalation.cost': {
      title: 'Wer bezahlt Coach, Mediation oder Gutachten?',
      short: 'Kosten der Klärung',
      why: 'Wer die Hilfe bezahlt, soll vorher feststehen, sonst wird sie nicht gerufen.',
      example: (t) => `Die Mediation kostet 2.400\u00a0€. ${t.a} hat sie verlangt.`,
      usual: 'Üblich sind gleiche Teile.',
      options: {
        equal: { label: 'Alle zu gleichen Teilen' },
        requester: { label: 'Wer die Klärung verlangt hat' },
      },
    },
    'escalation.deadlock': {
      title: 'Was gilt, wenn eine gemeinsame Entscheidung nicht zustande kommt?',
      short: 'Patt',
      why: 'Ein Patt ist noch kein Streit, lähmt aber genauso. Wie Stimmen zählen und wer bei Gleichstand entscheidet, wird bei den Beschlüssen gefragt; hier geht es um das, was dann noch offen ist.',
      example: (t) => `${t.a} will die Messe, ${t.b} nicht. Die Anmeldung endet am Freitag.`,
      options: {
        stages: { label: 'Die Leiter für Konflikte' },
        coach: { label: 'Ein begleitetes Gespräch mit dem Coach' },
        rejected: { label: 'Der Vorschlag ist abgelehnt', includes: 'Alles bleibt, wie es ist.' },
      },
    },
    'escalation.noReply': {
      title: 'Was gilt, wenn eine Seite auf einen gemeinsamen Vorschlag gar nicht antwortet?',
      short: 'Keine Antwort',
      why: 'Schweigen ist kein Nein, aber auch kein Ja.',
      example: (t) => `${t.a} schlägt eine neue Preisliste vor, ${t.b} antwortet vier Wochen lang nicht.`,
      options: {
        stages: { label: 'Die Leiter für Konflikte' },
        rejected: { label: 'Der Vorschlag ist abgelehnt' },
        agreed: { label: 'Der Vorschlag ist angenommen', includes: 'Darauf wird im Vorschlag hingewiesen.' },
      },
    },
    'escalation.deadlockEnd': {
      title: 'Darf gekündigt werden, wenn ein Patt lange dauert?',
      short: 'Langes Patt',
      why: 'Wenn nichts mehr entschieden wird, ist ein geordnetes Ende oft besser als Stillstand.',
      example: (t) => `Seit vier Monaten können sich ${t.a} und ${t.b} nicht einigen, wie es weitergeht.`,
      options: {
        mayEnd: { label: 'Ja, nach einer Zahl von Tagen', includes: 'Ohne Frist und ohne Vorwurf.' },
        goesOn: { label: 'Nein', includes: 'Es bleibt bei der ordentlichen Kündigung.' },
      },
    },
    'escalation.deadlockEndDays': {
      title: 'Nach wie vielen Tagen Patt darf gekündigt werden?',
      short: 'Tage Patt',
      why: 'Gezählt ab dem Tag, an dem ein Vorschlag zum ersten Mal keine Einigung fand.',
      example: 'Der Vorschlag vom 1. März fand keine Einigung. 90\u00a0Tage: Ab dem 31. Mai darf gekündigt werden.',
    },
    'escalation.ruleFirst': {
      title: 'Gilt in einem Streit zuerst, was die Vereinbarung für den Fall sagt?',
      short: 'Zuerst die Regel',
      why: 'Dafür wurde sie gemacht. Trotzdem möchte mancher gerade dann neu verhandeln.',
      example: (t) => `Die Vereinbarung sagt, wer mahnt. ${t.b} will darüber trotzdem erst sprechen.`,
      options: {
        applies: { label: 'Ja, bis etwas anderes vereinbart oder entschieden ist', includes: 'Sagt sie nichts, folgt die Leiter.' },
        ladder: { label: 'Nein, jeder Streit geht über die Leiter' },
      },
    },
    'escalation.proof': {
      title: 'Was wird in einem Streit zuerst gezeigt?',
      short: 'Belege',
      why: 'Ein Blick ins Register oder in die Abrechnung beendet viele Streite, bevor sie beginnen.',
      example: (t) => `${t.a} sagt: Den Kunden habe ich gemeldet. Im Register steht der Tag.`,
      options: {
        byKind: {
          label: 'Für jede Art von Streit der vereinbarte Beleg',
          includes: 'Zum Beispiel Register, Protokoll der Übergabe, Abrechnung.',
        },
        own: { label: 'Was jede Partei selbst für wichtig hält' },
      },
    },
    'escalation.mediator': {
      title: 'Wer benennt Mediatorin oder Gutachter, wenn sich die Parteien nicht einigen?',
      short: 'Neutrale Person',
      why: 'Eine Stufe, für die sich keine Person findet, ist keine.',
      example: (t) => `${t.a} schlägt drei Namen vor, ${t.b} lehnt alle ab.`,
      usual: 'Kammern und Verbände benennen auf Antrag Mediatorinnen und Sachverständige.',
      options: {
        chamber: { label: 'Die Industrie- und Handelskammer oder Handwerkskammer am Ort' },
        lot: { label: 'Das Los unter den Vorgeschlagenen' },
        skip: { label: 'Niemand: Es folgt die nächste Stufe' },
      },
    },
    'escalation.noShow': {
      title: 'Wer bezahlt einen Termin, zu dem eine Partei nicht erscheint?',
      short: 'Nicht erschienen',
      why: 'Die neutrale Person kostet auch dann Geld, wenn jemand fehlt.',
      example: (t) => `Der Mediator wartet eine Stunde, ${t.b} kommt nicht. Die Rechnung über 600\u00a0€ kommt trotzdem.`,
      options: {
        absent: { label: 'Wer nicht erschienen ist' },
        shared: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'escalation.expertBinds': {
      title: 'Ist ein gemeinsam beauftragtes Gutachten für die Parteien bindend?',
      short: 'Gutachten bindet?',
      why: 'Ein Gutachten, an das sich niemand halten muss, verlängert den Streit nur.',
      example: (t) => `Das Gutachten gibt ${t.a} recht. ${t.b} bestellt ein zweites.`,
      usual:
        'An ein bindendes Schiedsgutachten ist nicht gebunden, wer zeigt, dass es offenbar falsch ist (§\u00a0319 BGB; in der Schweiz Artikel\u00a0189 ZPO).',
      options: {
        binding: { label: 'Ja', includes: 'Außer es ist offenbar falsch.' },
        untilCourt: { label: 'Vorläufig, bis ein Gericht anders entscheidet' },
        advice: { label: 'Nein, es ist ein Rat' },
      },
    },
    'escalation.limitation': {
      title: 'Ruht die Verjährung, solange ein Konflikt geklärt wird?',
      short: 'Verjährung',
      why: 'Sonst muss klagen, wer redet, nur damit sein Anspruch nicht verjährt.',
      example: 'Ende Dezember verjährt eine Rechnung. Die Mediation ist für Januar angesetzt.',
      usual:
        'In Deutschland hemmen Verhandlungen die Verjährung (§\u00a0203 BGB), in der Schweiz nur nach schriftlicher Abrede (Artikel\u00a0134 OR); wann sie begannen und endeten, ist oft strittig.',
      options: {
        pauses: { label: 'Ja, vom Beginn der Klärung bis zu ihrem Ende' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'escalation.talkSecret': {
      title: 'Darf vor Gericht verwendet werden, was in den Gesprächen gesagt wurde?',
      short: 'Vertrauliche Gespräche',
      why: 'Wer fürchten muss, zitiert zu werden, macht kein Angebot.',
      example: (t) => `In der Mediation bietet ${t.a} 5.000\u00a0€ an. Vor Gericht sagt ${t.b}: Das war ein Geständnis.`,
      usual:
        'Mediatorinnen und Mediatoren sind in Deutschland zur Verschwiegenheit verpflichtet (§\u00a04 MediationsG); die Parteien selbst nur, wenn sie es vereinbaren.',
      options: {
        secret: { label: 'Nein', includes: 'Papiere, die es vorher gab, dürfen verwendet werden.' },
        open: { label: 'Ja, alles' },
      },
    },
    'escalation.coachWitness': {
      title: 'Darf der Coach oder die vermittelnde Person vor Gericht als Zeuge benannt werden?',
      short: 'Coach als Zeuge',
      why: 'Wer später aussagen muss, kann vorher nicht offen für alle da sein.',
      example: (t) => `${t.b} benennt den Coach als Zeugen dafür, was ${t.a} im Gespräch zugesagt hat.`,
      options: {
        never: { label: 'Nein, von niemandem' },
        ifAll: { label: 'Nur, wenn alle einverstanden sind' },
      },
    },
    'escalation.keepEvidence': {
      title: 'Dürfen während eines Konflikts Nachrichten und Unterlagen gelöscht werden, die ihn betreffen?',
      short: 'Nichts löschen',
      why: 'Wer im Streit löscht, macht sich verdächtig. Wer nicht weiß, dass er nichts löschen soll, löscht aus Gewohnheit.',
      example: (t) => `Mitten im Streit löscht ${t.b} das gemeinsame Postfach.`,
      options: {
        keep: { label: 'Nein, bis der Konflikt beigelegt ist' },
        free: { label: 'Ja, wie sonst auch' },
      },
    },
    'escalation.escrow': {
      title: 'Wo liegt strittiges Geld, das auf ein Treuhandkonto gezahlt wird?',
      short: 'Treuhandkonto',
      why: 'Ein Treuhandkonto muss jemand führen, dem alle trauen.',
      example: '3.000\u00a0€ sind strittig und sollen auf ein Treuhandkonto. Bei wem?',
      options: {
        neutral: { label: 'Bei einer Notarin oder einem Anwalt, die keine Partei vertreten' },
        jointAccount: { label: 'Auf einem Konto, über das nur alle gemeinsam verfügen' },
      },
    },
  },
  decisions: {
    disputeStep: {
      question: 'Auf welcher Stufe steht der Konflikt?',
      answer: {
        none: 'Die Klärung hat noch nicht begonnen.',
        operative: 'Die Projektverantwortlichen sprechen miteinander.',
        management: 'Die Geschäftsleitungen sprechen miteinander.',
        coach: 'Der Coach begleitet ein Gespräch.',
        mediation: 'Es wird vermittelt (Mediation).',
        expert: 'Ein gemeinsam beauftragtes Gutachten klärt die Sache.',
        court: 'Das Gericht darf entscheiden.',
        arbitration: 'Das Schiedsgericht darf entscheiden.',
        settled: 'Der Konflikt ist beigelegt.',
      },
    },
    mayGoToCourt: {
      question: 'Darf das Gericht angerufen werden?',
      answer: { yes: 'Ja.', notYet: 'Noch nicht: Erst kommen die vereinbarten Stufen.', arbitration: 'Es entscheidet das Schiedsgericht.' },
    },
    keepPerforming: {
      question: 'Muss während des Konflikts weitergearbeitet werden?',
      answer: {
        goOn: 'Ja, die Pflicht wird erfüllt.',
        mayPause: 'Diese Pflicht darf ruhen, bis entschieden ist.',
        mayStop: 'Wer auf unstrittiges Geld wartet, darf aufhören.',
        withholdingByStatute: 'Es gilt das Gesetz (§§\u00a0273 und 320 BGB).',
      },
    },
    disputedAmount: {
      question: 'Was geschieht mit diesem Betrag?',
      answer: {
        payAll: 'Er wird gezahlt.',
        payUndisputed: 'Nur der unstrittige Teil wird gezahlt; der Rest wird zurückgehalten.',
        payWithReserve: 'Er wird unter Vorbehalt gezahlt.',
        payToEscrow: 'Er wird auf ein Treuhandkonto gezahlt.',
      },
    },
    disputeCost: { question: 'Wer trägt die Kosten der Klärung?', answer: {} },
    deadlock: {
      question: 'Was gilt für den Vorschlag?',
      answer: {
        adopted: 'Der Vorschlag ist angenommen.',
        rejected: 'Der Vorschlag ist abgelehnt; alles bleibt, wie es ist.',
        coach: 'Der Coach begleitet ein Gespräch darüber.',
        disputeStep: 'Es gelten die Stufen für Konflikte.',
      },
    },
    longDeadlock: {
      question: 'Darf wegen des langen Patts gekündigt werden?',
      answer: { goesOn: 'Nein, die Vereinbarung läuft weiter.', mayEnd: 'Ja, jede Partei darf ohne Frist kündigen.' },
    },
    whatFirst: {
      question: 'Was gilt, solange gestritten wird?',
      answer: {
        rule: 'Die Regel der Vereinbarung, bis etwas anderes vereinbart oder entschieden ist.',
        disputeStep: 'Es gelten die Stufen für Konflikte.',
      },
    },
    firstProof: {
      question: 'Was wird in diesem Streit zuerst gezeigt?',
      answer: {
        register: 'Der Eintrag im Register und Belege für eine ältere Beziehung.',
        handOverRecords: 'Die Aufzeichnungen über Übergabe und Abnahme.',
        statements: 'Abrechnungen, Rechnungen und Widersprüche.',
        datedContact: 'Die datierte Nachricht und die Auskunft des Kunden.',
        orders: 'Der Plan der Kapazität und die Bestellungen.',
        pictures: 'Bilder oder Kopien mit Datum.',
        votes: 'Vorschlag, Stimmen und Fristen.',
        accessLog: 'Das Protokoll der Zugriffe.',
        talkOnly: 'Nichts: Hier hilft nur das Gespräch.',
        own: 'Was jede Partei selbst für wichtig hält.',
      },
    },
    namesNeutral: {
      question: 'Wer benennt die neutrale Person?',
      answer: {
        asAgreed: 'Die Parteien selbst: Sie haben sich geeinigt.',
        chamber: 'Die Kammer am Ort.',
        lot: 'Das Los unter den Vorgeschlagenen.',
        skip: 'Niemand: Es folgt die nächste Stufe.',
      },
    },
    noShowCost: { question: 'Wer bezahlt den Termin, zu dem jemand fehlte?', answer: {} },
    expertBinds: {
      question: 'Sind die Parteien an das Gutachten gebunden?',
      answer: {
        binds: 'Ja.',
        bindsForNow: 'Vorläufig, bis ein Gericht anders entscheidet.',
        advice: 'Nein, es ist ein Rat.',
        expertByStatute: 'Es gilt das Gesetz (§\u00a0319 BGB).',
      },
    },
    limitationRuns: {
      question: 'Läuft die Verjährung während der Klärung weiter?',
      answer: {
        runs: 'Ja, sie läuft.',
        pauses: 'Nein, sie ruht.',
        limitationByStatute: 'Es gilt das Gesetz (§§\u00a0203 und 204 BGB).',
      },
    },
    usedInCourt: {
      question: 'Darf das vor Gericht verwendet werden?',
      answer: { yes: 'Ja.', no: 'Nein, es ist vertraulich.' },
    },
    coachWitness: {
      question: 'Darf der Coach oder die vermittelnde Person als Zeuge benannt werden?',
      answer: { yes: 'Ja, alle sind einverstanden.', no: 'Nein.' },
    },
    mayDelete: {
      question: 'Dürfen Unterlagen zum Konflikt gelöscht werden?',
      answer: { yes: 'Ja, soweit nichts anderes sie schützt.', no: 'Nein, bis der Konflikt beigelegt ist.' },
    },
    escrowAt: {
      question: 'Wo liegt das strittige Geld?',
      answer: {
        neutral: 'Bei einer Notarin oder einem Anwalt, die keine Partei vertreten.',
        jointAccount: 'Auf einem Konto, über das nur alle gemeinsam verfügen.',
      },
    },
  },
  clauses: {
    'escalation.deadlockEnd': ({ days }, t) =>
      `Dauert ein Patt länger als ${t.quantity(days, 'days')}, so darf jede Partei ohne Frist kündigen. Bis dahin läuft die Vereinbarung weiter.`,
    'escalation.deadlockEnd.goesOn': () => 'Ein Patt gibt kein besonderes Recht zu kündigen, auch wenn es lange dauert.',
    'escalation.ruleFirst': ({ answer }) =>
      byOption(answer, {
        applies:
          'Regelt diese Vereinbarung einen Fall eindeutig, so halten sich die Parteien an die Regel, bis sie etwas anderes vereinbaren oder etwas anderes entschieden ist. Sagt sie nichts oder Verschiedenes, so gelten die Stufen für Konflikte.',
        ladder: 'Für jeden Konflikt gelten die Stufen, auch wenn diese Vereinbarung den Fall regelt.',
      }),
    'escalation.proof': ({ answer }) =>
      byOption(answer, {
        byKind:
          'Wer in einem Konflikt etwas verlangt, zeigt zuerst den Beleg, der dazu gehört. Geht es um einen Kunden, so ist das der Eintrag im Register, bei einer direkten Ansprache die datierte Nachricht. Geht es um Leistung, so sind es die Aufzeichnungen über Übergabe und Abnahme, bei Vorrang oder Kapazität Plan und Bestellungen. Geht es um Geld, so sind es Abrechnungen und Rechnungen, bei Auftritt oder Marke Bilder mit Datum. Geht es um eine blockierte Entscheidung, so sind es die Stimmen, bei Geheimnissen oder Daten das Protokoll der Zugriffe. Geht es um Vertrauen oder Verhalten, so wird gesprochen, nicht bewiesen.',
        own: 'Wer in einem Konflikt etwas verlangt, zeigt zuerst, was er selbst für wichtig hält, gleich worum es geht.',
      }),
    'escalation.mediator': ({ answer }) =>
      `Auf die vermittelnde oder begutachtende Person einigen sich die Parteien. Gelingt das nicht, so ${byOption(answer, {
        chamber: 'benennt sie die Industrie- und Handelskammer oder die Handwerkskammer am Ort.',
        lot: 'entscheidet das Los unter den Vorgeschlagenen.',
        skip: 'entfällt die Stufe, und es folgt die nächste.',
      })}`,
    'escalation.noShow': ({ answer }) =>
      byOption(answer, {
        absent: 'Die Kosten eines Termins, zu dem eine Partei nicht erscheint, trägt diese Partei.',
        shared: 'Die Kosten eines Termins, zu dem eine Partei nicht erscheint, tragen alle Parteien zu gleichen Teilen.',
      }),
    'escalation.expertBinds': ({ answer }) =>
      byOption(answer, {
        binding: 'Ein gemeinsam beauftragtes Gutachten bindet die Parteien. Ist es offenbar falsch, so gilt das Gesetz (§\u00a0319 BGB).',
        untilCourt:
          'Ein gemeinsam beauftragtes Gutachten bindet die Parteien vorläufig, bis ein Gericht anders entscheidet. Ist es offenbar falsch, so gilt das Gesetz (§\u00a0319 BGB).',
        advice: 'Ein gemeinsam beauftragtes Gutachten ist ein Rat und bindet die Parteien nicht, ob es richtig ist oder falsch.',
      }),
    'escalation.limitation': ({ answer }) =>
      byOption(answer, {
        pauses: 'Vom Beginn der Klärung bis zu ihrem Ende ruht die Verjährung der Ansprüche, um die es geht. Vorher und nachher läuft sie.',
        law: 'Ob die Verjährung während der Klärung eines Konflikts läuft, richtet sich nach dem Gesetz (§§\u00a0203 und 204 BGB).',
      }),
    'escalation.talkSecret': ({ answer }) =>
      byOption(answer, {
        secret:
          'Was in den Gesprächen über einen Konflikt gesagt oder zur Einigung angeboten wird, ist vertraulich und wird vor Gericht nicht verwendet. Papiere, die es vorher gab, dürfen verwendet werden.',
        open: 'Was in den Gesprächen über einen Konflikt gesagt, angeboten oder gezeigt wird, darf vor Gericht verwendet werden.',
      }),
    'escalation.coachWitness': ({ answer }) =>
      byOption(answer, {
        never: 'Keine Partei benennt den Coach oder eine vermittelnde Person als Zeugen, auch nicht mit Einverständnis aller.',
        ifAll: 'Der Coach oder eine vermittelnde Person darf nur als Zeuge benannt werden, wenn alle Parteien einverstanden sind.',
      }),
    'escalation.keepEvidence': ({ answer }) =>
      byOption(answer, {
        keep: 'Vom Beginn der Klärung eines Konflikts bis zu seiner Beilegung löscht keine Partei Nachrichten oder Unterlagen, die ihn betreffen. Vorher und nachher darf gelöscht werden, soweit nichts anderes sie schützt.',
        free: 'Ein Konflikt ändert nichts daran, welche Nachrichten und Unterlagen gelöscht werden dürfen.',
      }),
    'escalation.escrow': ({ answer }) =>
      `Strittiges Geld, das auf ein Treuhandkonto geht, liegt ${byOption(answer, {
        neutral: 'bei einer Notarin, einem Notar oder einem Anwalt, die keine Partei vertreten.',
        jointAccount: 'auf einem Konto, über das nur alle Parteien gemeinsam verfügen.',
      })} Es wird ausgezahlt, sobald sich die Parteien einigen oder entschieden ist.`,
    'escalation.start': ({ by }) =>
      `Die Klärung eines Konflikts beginnt ${byOption(by, {
        arrival: 'mit dem Eingang einer Nachricht in Textform, die den Konflikt beschreibt.',
        meeting: 'mit einem gemeinsamen Termin, dessen Tag in einem Protokoll festgehalten wird.',
      })} Vorher läuft keine Frist; mit einer Einigung ist der Konflikt beigelegt.`,
    'escalation.stage': ({ stages }, t) =>
      `Solange die Parteien miteinander sprechen oder eine von ihnen nicht antwortet, ${stages.length === 1 ? 'gilt diese Stufe' : 'folgen diese Stufen aufeinander; jede beginnt mit dem Ende der vorigen'}:${t.items(stages.map(({ stage, days }) => `${stageNames[stage]} (${t.quantity(days, 'days')})`))}`,
    'escalation.final': ({ answer }) =>
      byOption(answer, {
        court: 'Führen die Stufen zu keiner Einigung, so entscheidet das staatliche Gericht.',
        arbitration: 'Führen die Stufen zu keiner Einigung, so entscheidet ein Schiedsgericht unter Ausschluss der staatlichen Gerichte.',
      }),
    'escalation.refusal': ({ answer, final }) =>
      byOption(answer, {
        final: `Lehnt eine Partei in Textform ab zu sprechen, so entscheidet sofort ${courtNames[final]}.`,
        sameDays: 'Lehnt eine Partei ab zu sprechen, so laufen die Stufen mit denselben Fristen weiter.',
      }),
    'escalation.standstill': ({ answer, final, refusalOpens }) =>
      byOption(answer, {
        stages: `Keine Partei erhebt Klage über den Konflikt, bevor die Stufen abgelaufen sind${refusalOpens ? ' oder eine Partei das Gespräch in Textform abgelehnt hat' : ''}; danach darf jede Partei ${courtNames[final]} anrufen. Über einen beigelegten Konflikt erhebt keine Partei mehr Klage.`,
        none: `Jede Partei darf jederzeit ${courtNames[final]} anrufen.`,
      }),
    'escalation.interim': () => 'Einstweiliger Rechtsschutz bei Gericht bleibt jederzeit möglich.',
    'escalation.dunning': ({ answer, final, refusalOpens }) =>
      byOption(answer, {
        open: 'Unstrittige Forderungen darf jede Partei sofort gerichtlich geltend machen.',
        stages: `Auch unstrittige Forderungen darf eine Partei erst nach Ablauf der Stufen${refusalOpens ? ' oder nach einer solchen Ablehnung' : ''} ${final === 'court' ? 'gerichtlich' : 'vor dem Schiedsgericht'} geltend machen.`,
      }),
    'escalation.perform': ({ answer }) =>
      byOption(answer, {
        undisputed: 'Während eines Konflikts erfüllen die Parteien ihre unstrittigen Pflichten weiter.',
        all: 'Während eines Konflikts erfüllen die Parteien alle Pflichten weiter, strittige unter Vorbehalt.',
        law: 'Ob eine Partei während eines Konflikts ihre Leistung zurückhalten darf, richtet sich nach dem Gesetz (§§\u00a0273 und 320 BGB).',
      }),
    'escalation.disputedDuty': ({ answer }) =>
      byOption(answer, {
        goOn: 'Die strittige Pflicht wird unter Vorbehalt erfüllt.',
        pause: 'Die strittige Pflicht darf ruhen, bis über sie entschieden ist.',
      }),
    'escalation.arrears': ({ days }, t) =>
      `Ist eine unstrittige Zahlung länger als ${t.quantity(days, 'days')} überfällig, so darf die Partei, die darauf wartet, ihre Arbeit einstellen, bis gezahlt ist.`,
    'escalation.arrears.goOn': () => 'Ein Zahlungsrückstand gibt während eines Konflikts kein Recht, die Arbeit einzustellen.',
    'escalation.amounts': ({ answer }) =>
      `Unstrittige Beträge werden gezahlt. Strittige ${byOption(answer, {
        undisputed: 'werden zurückgehalten, bis entschieden ist.',
        reserve: 'werden unter Vorbehalt gezahlt.',
        escrow: 'werden auf ein Treuhandkonto gezahlt.',
      })}`,
    'escalation.partly': ({ answer }) =>
      `Ist nur ein Teil strittig, so ${byOption(answer, {
        undisputed: 'wird der unstrittige Teil gezahlt und der Rest zurückgehalten.',
        reserve: 'wird alles unter Vorbehalt gezahlt.',
        escrow: 'wird alles auf ein Treuhandkonto gezahlt.',
      })}`,
    'escalation.cost': ({ answer }) =>
      byOption(answer, {
        equal: 'Die Kosten von Coach, Mediation und Gutachten tragen die Parteien zu gleichen Teilen.',
        requester: 'Die Kosten von Coach, Mediation und Gutachten trägt die Partei, die die Klärung verlangt hat.',
      }),
    'escalation.deadlock': ({ answer }) =>
      `Ein gemeinsamer Vorschlag ist angenommen, wenn er die Stimmen erhält, die er braucht; das sind die aller Parteien, soweit nichts anderes vereinbart ist. Erhält er sie auch durch einen Stichentscheid nicht, so ${byOption(
        answer,
        {
          stages: 'gelten die Stufen für Konflikte.',
          coach: 'begleitet der Coach ein Gespräch darüber.',
          rejected: 'ist der Vorschlag abgelehnt, und alles bleibt, wie es ist.',
        },
      )}`,
    'escalation.noReply': ({ answer }) =>
      `Antwortet eine Partei auf einen Vorschlag nicht, so ${byOption(answer, {
        stages: 'gelten die Stufen für Konflikte.',
        rejected: 'ist er abgelehnt.',
        agreed: 'ist er angenommen; darauf weist der Vorschlag hin.',
      })}`,
  },
}
