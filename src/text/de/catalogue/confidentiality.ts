import type { SecretCircle, SecretOrigin } from '#core/catalogue/clauses/confidentiality.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const origins: Readonly<Record<SecretOrigin, string>> = {
  knownBefore: 'was die Partei schon vorher kannte',
  independent: 'was sie unabhängig selbst entwickelt hat',
  published: 'was ohne ihr Zutun öffentlich bekannt ist',
  thirdParty: 'was sie von einem Dritten hat, der es weitergeben durfte',
}

const circle: Readonly<Record<SecretCircle, string>> = {
  staff: 'an ihre Beschäftigten',
  advisers: 'an ihre Anwälte, Steuerberater und anderen Berater',
  finance: 'an ihre Bank und Versicherung',
  affiliates: 'an verbundene Unternehmen',
  subcontractors: 'an Beauftragte für das gemeinsame Projekt',
}

export const confidentiality: CatalogueTopics['confidentiality'] = {
  heading: 'Vertraulichkeit',
  questions: {
    'confidentiality.marking': {
      title: 'Welche Informationen sind vertraulich?',
      short: 'Was vertraulich ist',
      why: 'Wer etwas anvertraut, will wissen, dass es bleibt, wo es ist. Wer es bekommt, will wissen, was er darf.',
      example: (t) => `${t.a} schickt ${t.b} eine Kalkulation. Auf dem Blatt steht nichts von Vertraulichkeit.`,
      usual: 'Ein Geschäftsgeheimnis ist nur geschützt, wenn angemessene Maßnahmen es schützen (§\u00a02 GeschGehG).',
      options: {
        all: { label: 'Alles, was nicht öffentlich ist', includes: 'Auch Mündliches und nicht Gekennzeichnetes.' },
        marked: { label: 'Nur was als vertraulich gekennzeichnet ist', includes: 'In Textform, spätestens bei der Übergabe.' },
      },
    },
    'confidentiality.exceptions': {
      title: 'Was ist trotzdem nicht vertraulich?',
      short: 'Ausnahmen',
      why: 'Niemand soll an etwas gebunden sein, das er schon wusste oder selbst gefunden hat.',
      example: (t) => `${t.b} sagt: Diese Methode benutzen die Leute hier seit Jahren.`,
      usual: 'Diese vier Ausnahmen sind in Vertraulichkeitsvereinbarungen verbreitet. Wer sich darauf beruft, sollte sie belegen können.',
      options: {
        knownBefore: { label: 'Was die Partei schon vorher kannte' },
        independent: { label: 'Was sie unabhängig selbst entwickelt hat' },
        published: { label: 'Was öffentlich bekannt ist', includes: 'Ohne dass sie selbst dazu beigetragen hat.' },
        thirdParty: { label: 'Was sie von einem Dritten hat', includes: 'Der es weitergeben durfte.' },
      },
    },
    'confidentiality.period': {
      title: 'Wie lange gilt die Vertraulichkeit nach dem Ende?',
      short: 'Dauer',
      why: 'Ein Preis ist nach zwei Jahren veraltet, ein Rezept nicht.',
      example: (t) => `Drei Jahre nach dem Ende zeigt ${t.b} einem neuen Partner die Kalkulation von ${t.a}.`,
      usual: 'Verbreitet sind zwei bis fünf Jahre; Geschäftsgeheimnisse bleiben oft geschützt, solange sie geheim sind.',
      options: {
        whileSecret: { label: 'Solange die Information nicht öffentlich ist' },
        months: { label: 'Eine bestimmte Zeit' },
        both: { label: 'Eine bestimmte Zeit, Geschäftsgeheimnisse länger', includes: 'Sie bleiben vertraulich, solange sie geheim sind.' },
      },
    },
    'confidentiality.months': {
      title: 'Wie viele Monate gilt die Vertraulichkeit nach dem Ende?',
      short: 'Monate nach dem Ende',
      why: 'Gezählt wird ab dem Ende der Vereinbarung.',
      example: 'Ende am 31. Dezember 2027, 36\u00a0Monate: Die Vertraulichkeit endet am 31. Dezember 2030.',
      usual: 'Verbreitet sind 24 bis 60\u00a0Monate.',
    },
    'confidentiality.recipients': {
      title: 'Wem darf eine Partei vertrauliche Informationen weitergeben?',
      short: 'Wer es wissen darf',
      why: 'Ohne die eigenen Leute, den Anwalt oder die Bank geht vieles nicht.',
      example: (t) => `${t.a} zeigt ein Angebot von ${t.b} der Bank, um einen Kredit zu bekommen.`,
      usual: 'Üblich ist: nur wer die Information für die Zusammenarbeit braucht.',
      options: {
        staff: { label: 'Den eigenen Beschäftigten' },
        advisers: { label: 'Anwalt, Steuerberatung und anderen Beratern' },
        finance: { label: 'Bank und Versicherung' },
        affiliates: { label: 'Verbundenen Unternehmen' },
        subcontractors: { label: 'Beauftragten für das gemeinsame Projekt' },
      },
    },
    'confidentiality.bound': {
      title: 'Wie müssen diese Empfänger gebunden sein?',
      short: 'Bindung der Empfänger',
      why: 'Wer nie etwas versprochen hat, ist schwer zu halten.',
      example: (t) => `Ein Freiberufler von ${t.b} nimmt eine Preisliste von ${t.a} mit zum nächsten Auftrag.`,
      usual: 'Schriftliche Verpflichtungen gehören zu den angemessenen Maßnahmen (§\u00a02 GeschGehG).',
      options: {
        written: { label: 'In Textform verpflichtet', includes: 'Oder durch ihren Beruf, wie Anwältinnen und Steuerberater.' },
        told: { label: 'Es genügt, sie darauf hinzuweisen', includes: 'Auch mündlich.' },
      },
    },
    'confidentiality.authority': {
      title: 'Was gilt, wenn ein Gericht oder eine Behörde Auskunft verlangt?',
      short: 'Gericht und Behörde',
      why: 'Wer aussagen muss, muss aussagen. Die andere Seite sollte es vorher wissen.',
      example: (t) => `${t.b} wird als Zeuge geladen und nach den Preisen von ${t.a} gefragt.`,
      usual: 'Eine gesetzliche Pflicht zur Auskunft geht jeder Vereinbarung vor.',
      options: {
        tellFirst: { label: 'Auskunft, aber vorher Bescheid', includes: 'Soweit das erlaubt ist.' },
        free: { label: 'Auskunft ohne Weiteres' },
      },
    },
    'confidentiality.ai': {
      title: 'Darf eine Partei vertrauliche Informationen in einen KI-Dienst eingeben?',
      short: 'KI-Dienste',
      why: 'Was in einen fremden Dienst eingegeben wird, kann gespeichert und weiterverwendet werden.',
      example: (t) => `${t.a} lässt das Konzept von ${t.b} von einem KI-Dienst zusammenfassen.`,
      usual: 'Verbreitet ist die Unterscheidung, ob der Dienst die Eingaben zum Lernen verwenden darf.',
      options: {
        never: { label: 'Nein, nicht ohne Zustimmung' },
        closed: {
          label: 'Nur in einen geschlossenen Dienst',
          includes: 'Der die Eingaben nicht weiterverwendet und vertraglich gebunden ist.',
        },
      },
    },
    'confidentiality.ownUse': {
      title: 'Darf eine Partei vertrauliche Informationen für eigene Zwecke nutzen?',
      short: 'Eigene Nutzung',
      why: 'Zwischen Weitergeben und selbst Nutzen liegt ein weites Feld.',
      example: (t) => `${t.b} kalkuliert ein eigenes Angebot mit der Preisliste von ${t.a}.`,
      options: {
        never: { label: 'Nein, nur für die Zusammenarbeit' },
        consent: { label: 'Nur mit Zustimmung' },
      },
    },
    'confidentiality.examine': {
      title: 'Darf eine Partei überlassene Gegenstände oder Programme untersuchen und nachbauen?',
      short: 'Untersuchen und nachbauen',
      why: 'Ohne Vereinbarung ist das oft erlaubt.',
      example: (t) => `${t.b} zerlegt ein Muster von ${t.a}, um zu sehen, wie es gemacht ist.`,
      usual:
        'Das Gesetz erlaubt das Untersuchen rechtmäßig erlangter Gegenstände, wenn nichts anderes vereinbart ist (§\u00a03 GeschGehG).',
      options: {
        forbidden: { label: 'Nein' },
        allowed: { label: 'Ja' },
      },
    },
    'confidentiality.memory': {
      title: 'Was gilt für das, was Menschen im Kopf behalten?',
      short: 'Erfahrungswissen',
      why: 'Niemand kann vergessen, was er gelernt hat. Eine Preisliste auswendig zu können, ist etwas anderes.',
      example: (t) => `Eine Beschäftigte von ${t.b} baut nach dem Projekt ähnlich, wie sie es bei ${t.a} gesehen hat.`,
      usual: 'Ein Gericht hat Kenntnisse im Gedächtnis nach dem Ende als frei angesehen (KG, 25.03.2011, 5 W 62/11).',
      options: {
        free: { label: 'Es darf genutzt werden', includes: 'Nicht, was eigens eingeprägt wurde.' },
        bound: { label: 'Es bleibt vertraulich wie alles andere' },
      },
    },
    'confidentiality.people': {
      title: 'Wer steht dafür ein, wenn jemand aus einer Partei Vertrauliches mitnimmt oder verrät?',
      short: 'Eigene Leute',
      why: 'Verrat begeht selten das Unternehmen, sondern ein Mensch.',
      example: (t) => `Ein Beschäftigter von ${t.b} kündigt und nimmt Dateien von ${t.a} mit.`,
      options: {
        answers: { label: 'Diese Partei, in jedem Fall' },
        care: {
          label: 'Diese Partei, wenn sie nicht vorgesorgt hat',
          includes: 'Zur Vorsorge gehören Verpflichtung, begrenzter Zugang und Rückgabe beim Ausscheiden.',
        },
      },
    },
    'confidentiality.leakDays': {
      title: 'Binnen wie vieler Werktage wird ein Verlust mitgeteilt?',
      short: 'Mitteilung eines Verlusts',
      why: 'Je früher die andere Seite davon weiß, desto eher lässt sich der Schaden begrenzen.',
      example: (t) => `${t.b} merkt am Montag, dass ein Angebot von ${t.a} an den falschen Empfänger ging.`,
    },
    'confidentiality.returnDays': {
      title: 'Binnen wie vieler Tage sind Unterlagen auf Verlangen zurückzugeben oder zu vernichten?',
      short: 'Rückgabe auf Verlangen',
      why: 'Manches Projekt kommt nicht zustande, und die Unterlagen liegen beim anderen. Für das Ende der Zusammenarbeit gilt eine eigene Regel.',
      example: (t) => `${t.a} verlangt nach einem abgesagten Projekt die Pläne zurück, ${t.b} lässt sich Zeit.`,
    },
    'confidentiality.returnLate': {
      title: 'Was folgt, wenn Unterlagen nicht zurückkommen?',
      short: 'Keine Rückgabe',
      why: 'Was noch irgendwo liegt, sieht niemand.',
      example: (t) => `${t.b} antwortet seit sechs Wochen nicht.`,
      options: {
        declare: {
          label: 'Eine schriftliche Erklärung',
          includes: 'Die Partei erklärt vollständig, was sie noch hat und wem sie es gegeben hat.',
        },
        talk: { label: 'Ein Gespräch', includes: 'Es folgen die Regeln für Konflikte.' },
      },
    },
    'confidentiality.breach': {
      title: 'Was folgt, wenn eine Partei die Vertraulichkeit verletzt?',
      short: 'Verletzung',
      why: 'Ein verratenes Geheimnis kommt nicht zurück. Die Folge sollte vorher feststehen.',
      example: (t) => `${t.b} zeigt eine Preisliste von ${t.a} einem Wettbewerber.`,
      usual:
        'Üblich sind abgestufte Folgen; eine feste Summe für alle Fälle ist in Formularverträgen heikel (BGH, 20.01.2016, VIII ZR 26/15).',
      options: {
        ladder: {
          label: 'Eine Leiter',
          includes: 'Aus Unachtsamkeit: aufhören und zurückholen. Mit Absicht: Vertragsstrafe. Wiederholt: außerdem Kündigung.',
        },
        penalty: { label: 'Eine Vertragsstrafe in jedem Fall', includes: 'Niedriger bei Unachtsamkeit, höher bei Absicht.' },
        talk: { label: 'Ein Gespräch', includes: 'Es folgen die Regeln für Konflikte.' },
        law: { label: 'Was das Gesetz sagt', includes: 'Unterlassung, Auskunft und Schadensersatz.' },
      },
    },
    'confidentiality.penalty': {
      title: 'Wie hoch ist die Vertragsstrafe bei Unachtsamkeit?',
      short: 'Strafe bei Unachtsamkeit',
      why: 'Ein falsch adressiertes Schreiben ist etwas anderes als Verrat.',
      example: (t) => `${t.b} schickt eine Datei von ${t.a} an den falschen Verteiler.`,
    },
    'confidentiality.penaltyGrave': {
      title: 'Wie hoch ist die Vertragsstrafe bei Absicht oder Wiederholung?',
      short: 'Strafe bei Absicht',
      why: 'Wer absichtlich verrät, soll mehr zahlen, als der Verrat einbringt.',
      example: (t) => `${t.b} verkauft die Rezeptur von ${t.a}.`,
      usual: 'Die Strafe wird auf einen Schadensersatz angerechnet (§\u00a0340 BGB, §\u00a01336 ABGB, Artikel\u00a0161 OR).',
    },
  },
  decisions: {
    isSecret: {
      question: 'Ist diese Information vertraulich?',
      answer: { secret: 'Die Information ist vertraulich.', open: 'Die Information ist nicht vertraulich.' },
      when: { secret: 'die Information vertraulich ist', open: 'die Information nicht vertraulich ist' },
    },
    mayDisclose: {
      question: 'Darf die Information weitergegeben werden?',
      answer: {
        yes: 'Ja, sie darf weitergegeben werden.',
        afterTelling: 'Ja, aber die andere Partei ist vorher zu benachrichtigen, soweit das erlaubt ist.',
        no: 'Nein, sie darf nicht weitergegeben werden.',
      },
    },
    mayUseSecret: {
      question: 'Darf die Information so genutzt werden?',
      answer: { yes: 'Ja, sie darf so genutzt werden.', no: 'Nein, sie darf so nicht genutzt werden.' },
    },
    peopleLeak: {
      question: 'Steht die Partei für ihre Leute ein?',
      answer: { answers: 'Ja, die Partei steht dafür ein.', answersNot: 'Nein, sie hat vorgesorgt und steht nicht dafür ein.' },
    },
    tellLeak: {
      question: 'Muss der Verlust mitgeteilt werden?',
      answer: { tellLeak: 'Der Verlust ist mitzuteilen.', noDuty: 'Es ist nichts mitzuteilen.' },
    },
    secretReturn: {
      question: 'Müssen die Unterlagen zurückgegeben oder vernichtet werden?',
      answer: { secretReturn: 'Die Unterlagen sind zurückzugeben oder zu vernichten.', noDuty: 'Nein, noch nicht.' },
      when: { duty: 'die Unterlagen zurückzugeben oder zu vernichten sind', noDuty: 'die Unterlagen noch nicht zurückzugeben sind' },
    },
    secretReturnLate: {
      question: 'Was folgt auf eine verspätete Rückgabe der Unterlagen?',
      answer: {
        nothing: 'Es folgt nichts.',
        declare: 'Die Partei erklärt schriftlich und vollständig, was sie noch hat und wem sie es gegeben hat.',
        secretReturn: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
      },
    },
    secretBreach: {
      question: 'Was folgt aus der Verletzung der Vertraulichkeit?',
      answer: {
        nothing: 'Es folgt nichts.',
        stop: 'Die Partei hört auf, legt offen, was geschehen ist, und holt die Information zurück, soweit das geht.',
        pay: 'Die Partei legt offen, was geschehen ist, und zahlt die Vertragsstrafe.',
        mayEnd: 'Die Partei legt offen, was geschehen ist, und zahlt die Vertragsstrafe; die andere Partei darf kündigen.',
        secretBreach: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
        secretByStatute: 'Es gilt das Gesetz: Unterlassung, Auskunft und Schadensersatz (§§\u00a06 bis 10 GeschGehG, §\u00a0280 BGB).',
      },
      when: {
        nothing: 'keine Folge eintritt',
        stop: 'die Partei aufhören und offenlegen muss',
        pay: 'die Partei zahlen muss',
        mayEnd: 'die Partei zahlen muss und gekündigt werden darf',
      },
    },
    secretPenalty: {
      question: 'Wie hoch ist die Vertragsstrafe für die Verletzung der Vertraulichkeit?',
      answer: {},
    },
  },
  clauses: {
    'confidentiality.marking': ({ answer }) =>
      byOption(answer, {
        all: 'Vertraulich ist während der Laufzeit jede nicht öffentliche Information, die eine Partei von einer anderen erhält, auch wenn sie nicht gekennzeichnet ist.',
        marked:
          'Vertraulich ist während der Laufzeit, was eine Partei von einer anderen erhält und was spätestens bei der Übergabe in Textform als vertraulich gekennzeichnet ist. Anderes ist nicht vertraulich.',
      }),
    'confidentiality.exceptions': ({ excepted, kept }, t) =>
      `Nicht vertraulich ist, ${t.list(excepted.map((each) => origins[each]))}, wenn die Partei das durch ein Dokument nachweist.${kept.length === 0 ? '' : ` Vertraulich bleibt, ${t.list(kept.map((each) => origins[each]))}.`}`,
    'confidentiality.period': ({ answer, months }, t) =>
      byOption(answer, {
        whileSecret: 'Die Vertraulichkeit gilt auch nach dem Ende dieser Vereinbarung, solange die Information nicht öffentlich ist.',
        months: `Die Vertraulichkeit gilt auch ${t.quantity(months, 'months')} nach dem Ende dieser Vereinbarung, danach nicht mehr.`,
        both: `Die Vertraulichkeit gilt auch ${t.quantity(months, 'months')} nach dem Ende dieser Vereinbarung. Danach bleiben nur Geschäftsgeheimnisse vertraulich, solange sie geheim sind.`,
      }),
    'confidentiality.recipients': ({ allowed }, t) =>
      `Vertrauliche Informationen gibt eine Partei nur ${t.list(
        allowed.map((each) => circle[each]),
        'or',
      )} weiter und nur, soweit sie für die Zusammenarbeit gebraucht werden. Anderen gibt sie diese nur mit Zustimmung der Partei weiter, von der sie stammen; mit deren Zustimmung ist jede Weitergabe erlaubt. Was nicht vertraulich ist, darf weitergegeben werden.`,
    'confidentiality.bound': ({ answer }) =>
      byOption(answer, {
        written:
          'Wer vertrauliche Informationen so erhält, ist vorher in Textform oder durch seinen Beruf zur Verschwiegenheit verpflichtet; sonst unterbleibt die Weitergabe.',
        told: 'Wer vertrauliche Informationen so erhält, wird vorher auf die Vertraulichkeit hingewiesen, auch mündlich, oder ist durch seinen Beruf verpflichtet; sonst unterbleibt die Weitergabe.',
      }),
    'confidentiality.authority': ({ answer }) =>
      byOption(answer, {
        tellFirst:
          'Verlangt ein Gericht oder eine Behörde Auskunft, so gibt die Partei sie, benachrichtigt aber vorher die Partei, von der die Information stammt, soweit das erlaubt ist.',
        free: 'Verlangt ein Gericht oder eine Behörde Auskunft, so darf die Partei sie geben.',
      }),
    'confidentiality.ai': ({ answer }) =>
      byOption(answer, {
        never: 'In Dienste, die Eingaben mit künstlicher Intelligenz verarbeiten, gibt eine Partei vertrauliche Informationen nicht ein.',
        closed:
          'In Dienste, die Eingaben mit künstlicher Intelligenz verarbeiten, gibt eine Partei vertrauliche Informationen nur ein, wenn der Dienst sie nicht weiterverwendet und vertraglich zur Vertraulichkeit gebunden ist, sonst nicht.',
      }),
    'confidentiality.ownUse': ({ answer }) =>
      `Vertrauliche Informationen werden für die Zusammenarbeit genutzt; ${byOption(answer, {
        never: 'für eigene Zwecke nutzt eine Partei sie nicht.',
        consent: 'für eigene Zwecke nutzt eine Partei sie nur mit Zustimmung der Partei, von der sie stammen.',
      })} Was nicht vertraulich ist, darf jede Partei nutzen.`,
    'confidentiality.examine': ({ answer }) =>
      byOption(answer, {
        forbidden: 'Keine Partei untersucht überlassene Gegenstände oder Programme, um sie nachzubauen.',
        allowed: 'Jede Partei darf überlassene Gegenstände und Programme untersuchen und nachbauen.',
      }),
    'confidentiality.memory': ({ answer }) =>
      byOption(answer, {
        free: 'Was Menschen ohne Absicht im Gedächtnis behalten, darf genutzt werden.',
        bound: 'Auch was Menschen im Gedächtnis behalten, wird nicht für anderes genutzt.',
      }),
    'confidentiality.people': ({ answer }) =>
      byOption(answer, {
        answers:
          'Jede Partei steht dafür ein, dass ihre jetzigen und früheren Beschäftigten und ihre Beauftragten die Vertraulichkeit wahren.',
        care: 'Eine Partei steht für ihre Beschäftigten und Beauftragten ein, wenn sie nicht vorgesorgt hat. Vorgesorgt hat sie, wenn sie diese verpflichtet, ihren Zugang begrenzt und Unterlagen beim Ausscheiden zurückgeholt hat; dann steht sie nicht dafür ein.',
      }),
    'confidentiality.leakDays': ({ days }, t) =>
      `Bemerkt eine Partei, dass vertrauliche Informationen einer anderen verloren oder in falsche Hände gelangt sind, so teilt sie ihr das binnen ${t.quantity(days, 'workingDays', 'dative')} mit. Vorher und bei eigenen Informationen ist nichts mitzuteilen.`,
    'confidentiality.returnDays': ({ days }, t) =>
      `Verlangt eine Partei ihre vertraulichen Unterlagen zurück, so gibt die andere sie binnen ${t.quantity(days, 'days', 'dative')} zurück oder vernichtet sie. Ohne Verlangen und bei eigenen Unterlagen besteht diese Pflicht nicht. Solange die Frist läuft und nach der Rückgabe folgt nichts.`,
    'confidentiality.returnLate': ({ answer }) =>
      byOption(answer, {
        declare:
          'Ist die Frist abgelaufen, so erklärt die Partei schriftlich und vollständig, welche Unterlagen sie noch hat und wem sie diese gegeben hat.',
        talk: 'Ist die Frist abgelaufen, so sprechen die Parteien miteinander; es gelten die Regeln für Konflikte.',
      }),
    'confidentiality.breach': ({ answer }) =>
      `Wer die Vertraulichkeit wahrt, hat nichts zu befürchten. ${byOption(answer, {
        ladder:
          'Verletzt eine Partei sie aus Unachtsamkeit, so hört sie damit auf, legt offen, was geschehen ist, und holt die Information zurück, soweit das geht. Verletzt sie die Vertraulichkeit mit Absicht, so zahlt sie außerdem eine Vertragsstrafe. Verletzt sie die Vertraulichkeit wiederholt, so darf die andere Partei auch kündigen.',
        penalty: 'Verletzt eine Partei die Vertraulichkeit, so legt sie offen, was geschehen ist, und zahlt eine Vertragsstrafe.',
        talk: 'Verletzt eine Partei die Vertraulichkeit, so sprechen die Parteien miteinander; es gelten die Regeln für Konflikte.',
        law: 'Die Folgen einer Verletzung der Vertraulichkeit richten sich nach dem Gesetz (§§\u00a06 bis 10 GeschGehG, §\u00a0280 BGB).',
      })}`,
    'confidentiality.penalty': ({ sum }, t) => `Bei Unachtsamkeit beträgt die Vertragsstrafe ${t.quantity(sum, 'EUR')}.`,
    'confidentiality.penaltyGrave': ({ sum, slightFree }, t) =>
      `Bei Absicht oder Wiederholung beträgt die Vertragsstrafe ${t.quantity(sum, 'EUR')}. Sie wird auf einen Schadensersatz angerechnet. ${slightFree ? 'Bei Unachtsamkeit und ohne Verletzung' : 'Ohne Verletzung'} ist keine Vertragsstrafe zu zahlen.`,
  },
}
