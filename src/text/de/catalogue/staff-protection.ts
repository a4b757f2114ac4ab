import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

export const staffProtection: CatalogueTopics['staffProtection'] = {
  heading: 'Personal',
  questions: {
    'staffProtection.form': {
      title: 'Darf eine Partei Beschäftigte der anderen einstellen?',
      short: 'Einstellen',
      why: 'Wer gut zusammenarbeitet, lernt die Leute der anderen kennen. Wen sie verliert, den ersetzt eine kleine Firma nicht.',
      example: (t) => `${t.b} bietet der Projektleiterin von ${t.a} eine Stelle an.`,
      usual: (t) =>
        `Ein Verbot, Leute der anderen einzustellen, ist nach deutschem Recht in der Regel nicht durchsetzbar (§\u00a075f HGB). Ausnahmen gelten für Nebenabreden, die besonderem Vertrauen dienen, höchstens ${t.constant('staffProtectionAfterEnd')} (BGH, 30.04.2014, I ZR 245/12). Absprachen zwischen Wettbewerbern sind kartellrechtlich heikel.`,
      options: {
        free: { label: 'Ja, ohne Einschränkung' },
        active: { label: 'Ja, aber ohne sie gezielt abzuwerben', includes: 'Wer sich von selbst bewirbt, darf kommen.' },
        fee: { label: 'Ja, gegen eine Vermittlungsgebühr' },
        consent: { label: 'Nur mit Zustimmung', includes: 'Die strengste Form.' },
      },
    },
    'staffProtection.who': {
      title: 'Für welche Personen gilt der Schutz der Belegschaft?',
      short: 'Welche Personen',
      why: 'Im Projekt kennt man sich. Wer im Lager arbeitet, fällt nicht auf.',
      example: (t) => `${t.b} stellt eine Buchhalterin von ${t.a} ein, die nie am Projekt beteiligt war.`,
      options: {
        project: { label: 'Für Personen, die am Projekt beteiligt sind' },
        everybody: { label: 'Für alle' },
      },
    },
    'staffProtection.freelancers': {
      title: 'Gilt der Schutz der Belegschaft auch für freie Kräfte der anderen Partei?',
      short: 'Freie Kräfte',
      why: 'Viele kleine Firmen arbeiten mit Freien, die ihre besten Leute sind.',
      example: (t) => `${t.b} beauftragt die Texterin, mit der ${t.a} seit Jahren arbeitet, künftig direkt.`,
      options: {
        included: { label: 'Ja' },
        free: { label: 'Nein, sie sind frei' },
      },
    },
    'staffProtection.applied': {
      title: 'Was gilt, wenn sich jemand von selbst bewirbt?',
      short: 'Eigene Bewerbung',
      why: 'Ein Mensch darf seinen Arbeitsplatz frei wählen. Es geht nur darum, was zwischen den Parteien gilt.',
      example: (t) => `Der Projektleiter von ${t.a} schickt ${t.b} eine Bewerbung.`,
      options: {
        free: { label: 'Er darf ohne Weiteres eingestellt werden' },
        counts: { label: 'Die Regel gilt auch dann' },
      },
    },
    'staffProtection.advert': {
      title: 'Was gilt, wenn sich jemand auf eine öffentliche Stellenanzeige meldet?',
      short: 'Stellenanzeige',
      why: 'Eine Anzeige richtet sich an alle, nicht an eine Person.',
      example: (t) => `${t.b} schreibt eine Stelle aus, und die Entwicklerin von ${t.a} meldet sich.`,
      options: {
        free: { label: 'Sie darf ohne Weiteres eingestellt werden' },
        counts: { label: 'Das zählt wie eine Abwerbung' },
      },
    },
    'staffProtection.tail': {
      title: 'Gilt der Schutz der Belegschaft auch nach dem Ende der Zusammenarbeit?',
      short: 'Nach dem Ende',
      why: 'Gerade nach dem Ende sind Leute auf der Suche.',
      example: (t) => `Zwei Monate nach dem Ende wechselt ein Entwickler von ${t.a} zu ${t.b}.`,
      options: {
        months: { label: 'Ja, für eine bestimmte Zeit' },
        none: { label: 'Nein, es endet mit der Vereinbarung' },
      },
    },
    'staffProtection.tailMonths': {
      title: 'Wie viele Monate gilt der Schutz der Belegschaft nach dem Ende?',
      short: 'Monate nach dem Ende',
      why: 'So lange, wie die Kenntnis der Leute noch frisch ist.',
      example: 'Ende im Juni, sechs Monate: Ab Januar ist jede Partei frei.',
      usual: (t) =>
        `Gerichte haben höchstens ${t.constant('staffProtectionAfterEnd')} für zulässig gehalten (BGH, 30.04.2014, I ZR 245/12).`,
    },
    'staffProtection.leftMonths': {
      title: 'Wie viele Monate nach dem Ausscheiden einer Person gilt der Schutz noch?',
      short: 'Ausgeschiedene',
      why: 'Wer längst weg ist, wird nicht mehr abgeworben.',
      example: (t) => `Eine Entwicklerin hat ${t.a} im Januar verlassen und fragt im Herbst bei ${t.b} an.`,
    },
    'staffProtection.fee': {
      title: 'Wie hoch ist die Vermittlungsgebühr?',
      short: 'Vermittlungsgebühr',
      why: 'Sie ersetzt, was die Suche nach einer neuen Person kostet. Gerechnet wird vom Bruttojahresgehalt.',
      example: 'Bei 60.000\u00a0€ Jahresgehalt und 20\u00a0% sind es 12.000\u00a0€.',
      usual: 'Personalvermittler verlangen verbreitet 20 bis 30\u00a0Prozent eines Jahresgehalts.',
    },
    'staffProtection.breach': {
      title: 'Was folgt, wenn eine Partei jemanden unerlaubt abwirbt?',
      short: 'Verletzung',
      why: 'Die Person ist dann schon weg. Was bleibt, ist der Ausgleich.',
      example: (t) => `${t.b} stellt die Projektleiterin von ${t.a} ohne Zustimmung ein.`,
      options: {
        pay: { label: 'Eine Vertragsstrafe vom Jahresgehalt' },
        talk: { label: 'Ein Gespräch', includes: 'Es folgen die Regeln für Konflikte.' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'staffProtection.penalty': {
      title: 'Wie viel vom Jahresgehalt ist nach einer Abwerbung zu zahlen?',
      short: 'Vertragsstrafe',
      why: 'Gerechnet wird vom Bruttojahresgehalt, das die Person zuletzt hatte.',
      example: 'Bei 60.000\u00a0€ Jahresgehalt und 25\u00a0% sind es 15.000\u00a0€.',
    },
  },
  decisions: {
    mayHire: {
      question: 'Darf die Partei die Person einstellen oder beauftragen?',
      answer: {
        free: 'Ja, die Partei darf die Person frei einstellen.',
        forFee: 'Ja, gegen eine Vermittlungsgebühr.',
        no: 'Nein, nach der Vereinbarung darf sie das nicht.',
      },
      when: {
        free: 'die Person frei eingestellt werden darf',
        forFee: 'die Person gegen eine Gebühr eingestellt werden darf',
        no: 'die Person nicht eingestellt werden darf',
      },
    },
    hireFee: {
      question: 'Wie hoch ist die Vermittlungsgebühr für die Person?',
      answer: {},
    },
    staffBreach: {
      question: 'Was folgt aus der Abwerbung?',
      answer: {
        nothing: 'Es folgt nichts.',
        stop: 'Die Partei hört damit auf.',
        pay: 'Die Partei zahlt die Vertragsstrafe.',
        staff: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
        staffByStatute: 'Es gilt das Gesetz (§\u00a075f HGB, §\u00a0280 BGB).',
      },
      when: { nothing: 'keine Folge eintritt', stop: 'die Partei aufhören muss', pay: 'die Partei zahlen muss' },
    },
    staffPenalty: {
      question: 'Wie hoch ist die Vertragsstrafe für die Abwerbung?',
      answer: {},
    },
  },
  clauses: {
    'staffProtection.free': () => 'Jede Partei darf Beschäftigte und freie Kräfte der anderen einstellen oder beauftragen.',
    'staffProtection.form': ({ form }) =>
      `${byOption(form, {
        active:
          'Keine Partei wirbt Personen, die bei der anderen arbeiten, gezielt ab. Wer sich von selbst bewirbt, darf eingestellt werden.',
        fee: 'Spricht eine Partei eine Person, die bei der anderen arbeitet, gezielt an und stellt sie ein, so zahlt sie der anderen eine Vermittlungsgebühr.',
        consent: 'Keine Partei spricht Personen, die bei der anderen arbeiten, gezielt an, um sie einzustellen.',
      })} Mit Zustimmung der anderen und für eigene Leute ist jede Partei frei.`,
    'staffProtection.applied': ({ answer, form }) =>
      answer === 'free'
        ? 'Wer sich von selbst bewirbt, darf frei eingestellt werden.'
        : form === 'fee'
          ? 'Auch für eine Person, die sich von selbst bewirbt, ist die Vermittlungsgebühr zu zahlen.'
          : 'Auch eine Person, die sich von selbst bewirbt, stellt eine Partei nur mit Zustimmung der anderen ein.',
    'staffProtection.advert': ({ answer, form }) =>
      answer === 'free'
        ? 'Wer sich auf eine öffentliche Stellenanzeige meldet, darf frei eingestellt werden.'
        : form === 'fee'
          ? 'Auch für eine Person, die sich auf eine öffentliche Stellenanzeige meldet, ist die Vermittlungsgebühr zu zahlen.'
          : 'Auch eine Person, die sich auf eine öffentliche Stellenanzeige meldet, stellt eine Partei nur mit Zustimmung der anderen ein.',
    'staffProtection.tail': ({ months }, t) =>
      months === 0
        ? 'Das gilt während der Laufzeit dieser Vereinbarung; danach ist jede Partei frei.'
        : `Das gilt während der Laufzeit und ${t.quantity(months, 'months')} nach dem Ende dieser Vereinbarung; danach ist jede Partei frei.`,
    'staffProtection.who': ({ answer }) =>
      byOption(answer, {
        project: 'Das gilt für Personen, die an der Zusammenarbeit beteiligt sind. Andere dürfen frei eingestellt werden.',
        everybody: 'Das gilt für alle Personen, die bei einer Partei arbeiten.',
      }),
    'staffProtection.freelancers': ({ answer }) =>
      byOption(answer, {
        included: 'Das gilt auch für freie Kräfte.',
        free: 'Freie Kräfte dürfen frei beauftragt werden.',
      }),
    'staffProtection.leftMonths': ({ months }, t) =>
      `Ist eine Person länger als ${t.quantity(months, 'months')} ausgeschieden, so darf sie frei eingestellt werden.`,
    'staffProtection.fee': ({ rate }, t) =>
      `Die Vermittlungsgebühr beträgt ${t.quantity(rate, 'percent')} des Bruttojahresgehalts, das die Person zuletzt hatte. Darf sie frei eingestellt werden, so fällt keine Gebühr an.`,
    'staffProtection.breach': ({ answer }) =>
      `Wer frei einstellen darf, verletzt nichts. Spricht eine Partei eine Person unerlaubt an, so hört sie damit auf. Stellt sie die Person ein, so ${byOption(
        answer,
        {
          pay: 'zahlt sie der anderen eine Vertragsstrafe.',
          talk: 'sprechen die Parteien miteinander; es gelten die Regeln für Konflikte.',
          law: 'richten sich die Folgen nach dem Gesetz (§\u00a075f HGB, §\u00a0280 BGB).',
        },
      )}`,
    'staffProtection.penalty': ({ rate }, t) =>
      `Die Vertragsstrafe beträgt ${t.quantity(rate, 'percent')} des Bruttojahresgehalts, das die Person zuletzt hatte; ohne Einstellung ist nichts zu zahlen. Sie wird auf einen Schadensersatz angerechnet.`,
  },
}
