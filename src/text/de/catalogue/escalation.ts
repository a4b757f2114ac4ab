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
      usual: 'Ein Schiedsgericht ist nicht öffentlich und meist teurer; die Abrede braucht eine bestimmte Form (§\u00a01031 ZPO).',
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
        'Ein Verzicht auf die Klage auf Zeit ist verbreitet; einstweiliger Rechtsschutz wird davon ausgenommen. Verhandlungen hemmen die Verjährung (§\u00a0203 BGB).',
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
        'Das Gesetz erlaubt in Grenzen, die eigene Leistung zurückzuhalten (§\u00a0320 BGB). Eine Klausel muss sagen, was davon bleibt.',
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
      why: 'Ein Patt ist noch kein Streit, lähmt aber genauso.',
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
  },
  clauses: {
    'escalation.start': ({ by }) =>
      `Die Klärung eines Konflikts beginnt ${byOption(by, {
        arrival: 'mit dem Eingang einer Nachricht in Textform, die den Konflikt beschreibt.',
        meeting: 'mit einem gemeinsamen Termin, dessen Tag in einem Protokoll festgehalten wird.',
      })} Vorher läuft keine Frist; mit einer Einigung ist der Konflikt beigelegt.`,
    'escalation.stage': ({ stages }, t) =>
      `Solange die Parteien miteinander sprechen, ${stages.length === 1 ? 'gilt diese Stufe' : 'folgen diese Stufen aufeinander; jede beginnt mit dem Ende der vorigen'}:${t.items(stages.map(({ stage, days }) => `${stageNames[stage]} (${t.quantity(days, 'days')})`))}`,
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
      `Ein gemeinsamer Vorschlag ist angenommen, wenn alle Parteien zustimmen. Kommt keine Einigung zustande, so ${byOption(answer, {
        stages: 'gelten die Stufen für Konflikte.',
        coach: 'begleitet der Coach ein Gespräch darüber.',
        rejected: 'ist der Vorschlag abgelehnt, und alles bleibt, wie es ist.',
      })}`,
    'escalation.noReply': ({ answer }) =>
      `Antwortet eine Partei auf einen Vorschlag nicht, so ${byOption(answer, {
        stages: 'gelten die Stufen für Konflikte.',
        rejected: 'ist er abgelehnt.',
        agreed: 'ist er angenommen; darauf weist der Vorschlag hin.',
      })}`,
  },
}
