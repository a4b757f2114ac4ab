import { byOption } from '../../by-option.ts'
import { own, ownSentence } from '../others.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

export const exclusivity: CatalogueTopics['exclusivity'] = {
  heading: 'Bindung während der Laufzeit',
  questions: {
    'exclusivity.form': {
      title: 'Darf eine Partei während der Laufzeit mit Wettbewerbern der anderen arbeiten?',
      short: 'Ausschließlichkeit',
      why: 'Wer sich bindet, schließt anderes aus. Wer es nicht tut, teilt seine Aufmerksamkeit.',
      example: (t) => `${t.b} arbeitet für einen Wettbewerber von ${t.a} am gleichen Angebot.`,
      usual:
        'Eine Bindung ist nur tragfähig, soweit sie für die Zusammenarbeit nötig ist (BGH, 10.12.2008, KZR 54/08). Zwischen Wettbewerbern kann sie verboten sein (§\u00a01 GWB, §\u00a01 KartG, Artikel\u00a05 KG): bitte prüfen lassen.',
      options: {
        none: { label: 'Ja, jede Partei ist frei' },
        project: { label: 'Ja, aber nicht im selben Projekt', includes: 'Wer mit der einen anbietet, bietet dort nicht auch mit anderen.' },
        field: { label: 'Nein, nicht im gemeinsamen Fachgebiet', includes: 'Das Fachgebiet wird benannt.' },
      },
    },
    'exclusivity.fieldName': {
      title: 'Welches Fachgebiet ist gemeint?',
      short: 'Fachgebiet',
      why: 'Das Gebiet muss so beschrieben sein, dass man bei jedem Auftrag sagen kann, ob er dazugehört.',
      example: 'Websites mit Onlineshop für Brauereien.',
    },
    'exclusivity.who': {
      title: 'Wen bindet die Ausschließlichkeit?',
      short: 'Wer gebunden ist',
      why: 'Nicht immer braucht jede Seite den Schutz.',
      example: (t) => `${t.a} baut eigens eine Abteilung auf und will, dass ${t.b} nicht auch andere beliefert.`,
      options: {
        all: { label: 'Alle Parteien' },
      },
      party: (t, id) => ({ label: `Nur ${t.party(id)}`, includes: 'Alle anderen bleiben frei.' }),
    },
    'exclusivity.own': {
      title: 'Darf eine gebundene Partei im Fachgebiet oder Projekt selbst dasselbe anbieten?',
      short: 'Eigenes Angebot',
      why: 'Wer exklusiv zuliefert und daneben selbst verkauft, ist Partner und Wettbewerber zugleich.',
      example: (t) => `${t.b} verkauft das Produkt, das ${t.a} exklusiv vertreibt, auch im eigenen Onlineshop.`,
      options: {
        free: { label: 'Ja' },
        no: { label: 'Nein' },
      },
    },
    'exclusivity.existing': {
      title: 'Was gilt für Partner, die es vorher schon gab?',
      short: 'Bestehende Partner',
      why: 'Niemand fängt ganz von vorn an. Was bleibt, sollte genannt sein.',
      example: (t) => `${t.b} arbeitet seit zehn Jahren mit einem Wettbewerber von ${t.a}.`,
      options: {
        free: { label: 'Bestehende Partner bleiben' },
        listed: { label: 'Nur die auf einer Liste bleiben' },
        no: { label: 'Auch sie sind zu beenden' },
      },
    },
    'exclusivity.existingList': {
      title: 'Welche bestehenden Partner bleiben?',
      short: 'Liste der Partner',
      why: 'Wer nicht auf der Liste steht, gilt als neu.',
      example: (t) => `„${t.b}, Druckhaus Weser“.`,
      columns: { party: { label: 'Partei' }, partner: { label: 'Bestehender Partner', hint: 'Firma, so wie sie im Register steht' } },
    },
    'exclusivity.area': {
      title: 'Gilt die Ausschließlichkeit überall?',
      short: 'Gebiet',
      why: 'Ein Gebiet macht die Bindung enger und damit haltbarer.',
      example: (t) => `${t.b} arbeitet in einem anderen Land mit einem Wettbewerber von ${t.a}.`,
      options: {
        everywhere: { label: 'Überall' },
        named: { label: 'Nur in einem Gebiet' },
      },
    },
    'exclusivity.areaName': {
      title: 'In welchem Gebiet gilt die Ausschließlichkeit?',
      short: 'Name des Gebiets',
      why: 'Nennen Sie Länder, Bundesländer, Kantone oder Postleitzahlen.',
      example: 'Österreich und Bayern.',
    },
    'exclusivity.newField': {
      title: 'Was gilt für ein neues Fachgebiet, das erst später dazukommt?',
      short: 'Neues Fachgebiet',
      why: 'Der Markt ändert sich schneller als die Vereinbarung.',
      example: (t) => `${t.a} bietet seit dem Sommer auch Wartung an. ${t.b} macht das schon mit jemand anderem.`,
      options: {
        free: { label: 'Es ist frei' },
        ask: { label: 'Vorher wird gefragt', includes: 'Ohne Einigung bleibt es frei.' },
        covered: { label: 'Es gehört dazu' },
      },
    },
    'exclusivity.passive': {
      title: 'Darf eine gebundene Partei annehmen, wenn der Kunde von sich aus nach dem Wettbewerber fragt?',
      short: 'Kunde fragt von sich aus',
      why: 'Wer nicht wirbt, sondern gefragt wird, verletzt das Vertrauen weniger.',
      example: (t) => `Ein Kunde will, dass ${t.b} mit einem bestimmten Wettbewerber von ${t.a} arbeitet.`,
      usual: 'Ein Verbot, auch unaufgefordert Aufträge anzunehmen, ist die strengste Form (berichtet zu BGH, 12.05.1998, KZR 18/97).',
      options: {
        free: { label: 'Ja' },
        no: { label: 'Nein' },
      },
    },
    'exclusivity.minimum': {
      title: 'Hängt die Ausschließlichkeit an einer Mindestmenge?',
      short: 'Mindestmenge',
      why: 'Wer andere ausschließt, sollte genug Arbeit geben.',
      example: (t) => `${t.a} bindet ${t.b} exklusiv und schickt im ganzen Jahr einen einzigen Auftrag.`,
      usual: 'Verbreitet ist, dass eine Exklusivität endet, wenn ein Jahresumsatz nicht erreicht wird.',
      options: {
        none: { label: 'Nein' },
        orders: { label: 'Ja, an einem Auftragswert im Jahr' },
      },
    },
    'exclusivity.minimumSum': {
      title: 'Welcher Auftragswert muss im Jahr erreicht werden?',
      short: 'Mindestwert im Jahr',
      why: 'Gezählt werden Aufträge über die Zusammenarbeit in den letzten zwölf Monaten, netto.',
      example: 'Bei 50.000\u00a0€ Mindestwert kamen im Jahr nur 30.000\u00a0€ zusammen.',
    },
    'exclusivity.missed': {
      title: 'Was folgt, wenn die Mindestmenge nicht erreicht wird?',
      short: 'Mindestmenge verfehlt',
      why: 'Ohne Folge ist eine Mindestmenge nur ein Wunsch.',
      example: (t) => `${t.a} hat die Menge im zweiten Jahr verfehlt, ${t.b} hat ein Angebot von jemand anderem.`,
      options: {
        lapses: { label: 'Die Ausschließlichkeit entfällt' },
        talk: { label: 'Die Parteien sprechen', includes: 'Bis dahin gilt sie weiter.' },
      },
    },
    'exclusivity.firstRefusal': {
      title: 'Wird die andere Partei zuerst gefragt, wenn Bedarf entsteht?',
      short: 'Vorrecht',
      why: 'Ein Vorrecht bindet weniger als Ausschließlichkeit und erhält die Zusammenarbeit.',
      example: (t) => `${t.a} braucht für ein eigenes Projekt Fotos und nimmt einen anderen als ${t.b}.`,
      options: {
        none: { label: 'Nein, jede Partei ist frei' },
        offer: { label: 'Ja, zu denselben Bedingungen', includes: 'Lehnt sie ab oder antwortet sie nicht, ist jede Partei frei.' },
      },
    },
    'exclusivity.refusalDays': {
      title: 'Wie viele Tage hat die zuerst gefragte Partei für ihre Antwort?',
      short: 'Antwort auf das Vorrecht',
      why: 'Die Frist läuft ab dem Tag, an dem die Anfrage ankam.',
      example: (t) => `${t.a} fragt am Montag. Bei fünf Tagen ist am Sonntag klar, ob ${t.b} mitmacht.`,
    },
    'exclusivity.breach': {
      title: 'Was folgt, wenn eine Partei die Ausschließlichkeit verletzt?',
      short: 'Verletzung',
      why: 'Nach einem Bruch ist es zu spät, die Folge zu verhandeln.',
      example: (t) => `${t.b} arbeitet seit Monaten heimlich mit einem Wettbewerber von ${t.a}.`,
      options: {
        stop: { label: 'Aufhören und offenlegen' },
        mayEnd: { label: 'Die andere Partei darf kündigen' },
        pay: { label: 'Eine Vertragsstrafe vom Auftragswert' },
        talk: { label: 'Ein Gespräch', includes: 'Es folgen die Regeln für Konflikte.' },
        law: { label: 'Was das Gesetz sagt', includes: 'Unterlassung und Schadensersatz.' },
      },
    },
    'exclusivity.breachRate': {
      title: 'Wie viel vom Wert des unerlaubten Auftrags ist zu zahlen?',
      short: 'Vertragsstrafe',
      why: 'Ein Anteil liegt nahe am entgangenen Gewinn.',
      example: 'Der Auftrag hat einen Wert von 20.000\u00a0€. Bei 15\u00a0% sind 3.000\u00a0€ zu zahlen.',
    },
  },
  decisions: {
    exclusivityStands: {
      question: 'Gilt die Ausschließlichkeit noch?',
      answer: {
        stands: 'Die Ausschließlichkeit gilt.',
        lapsed: 'Die Ausschließlichkeit ist entfallen, weil die Mindestmenge verfehlt wurde.',
        minimumMissed: 'Die Parteien sprechen miteinander; bis dahin gilt sie weiter.',
      },
      when: { stands: 'die Ausschließlichkeit gilt', lapsed: 'die Ausschließlichkeit entfallen ist' },
    },
    mayCompete: {
      question: 'Darf die Partei mit dem Wettbewerber arbeiten oder selbst dasselbe anbieten?',
      answer: {
        yes: 'Ja, die Partei ist frei.',
        ask: 'Sie muss die andere Partei vorher fragen; ohne Einigung ist sie frei.',
        no: 'Nein, die Ausschließlichkeit steht entgegen.',
      },
      when: { yes: 'die Partei frei ist', ask: 'die Partei vorher fragen muss', no: 'die Partei das nicht darf' },
    },
    mayEngageOther: {
      question: 'Darf die Partei jemand anderen beauftragen?',
      answer: {
        yes: 'Ja, sie darf jemand anderen beauftragen.',
        offerFirst: 'Nein, zuerst ist die andere Partei zu fragen.',
        no: 'Nein, die andere Partei will den Auftrag machen.',
      },
    },
    exclusivityBreach: {
      question: 'Was folgt aus der Verletzung der Ausschließlichkeit?',
      answer: {
        nothing: 'Es folgt nichts.',
        stop: 'Die Partei hört auf und legt offen, was sie getan hat.',
        pay: 'Die Partei legt den Auftrag offen und zahlt die Vertragsstrafe.',
        mayEnd: 'Die andere Partei darf die Vereinbarung kündigen.',
        exclusivity: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
        exclusivityByStatute: 'Es gilt das Gesetz: Unterlassung und Schadensersatz (§\u00a0280 BGB).',
      },
      when: {
        nothing: 'keine Folge eintritt',
        stop: 'die Partei aufhören und offenlegen muss',
        pay: 'die Partei zahlen muss',
        mayEnd: 'gekündigt werden darf',
      },
    },
    exclusivityPenalty: {
      question: 'Wie hoch ist die Vertragsstrafe für die Verletzung der Ausschließlichkeit?',
      answer: {},
    },
  },
  clauses: {
    'exclusivity.none': () => 'Jede Partei darf auch mit Wettbewerbern der anderen arbeiten und selbst anbieten, was sie will.',
    'exclusivity.form': ({ form, field }) =>
      `${byOption(form, {
        project:
          'Während der Laufzeit arbeitet eine gebundene Partei in einem gemeinsamen Projekt nicht auch mit einem Wettbewerber der anderen. In anderen Projekten und nach dem Ende ist sie frei.',
        field: `Während der Laufzeit arbeitet eine gebundene Partei im gemeinsamen Fachgebiet nicht mit einem Wettbewerber der anderen.${field === undefined ? '' : ` Fachgebiet: ${ownSentence(field)}`} Außerhalb des Fachgebiets und nach dem Ende ist sie frei.`,
      })} Mit Zustimmung der anderen ist alles erlaubt.`,
    'exclusivity.who': ({ bound }, t) =>
      `Gebunden ${bound.length === 1 ? 'ist' : 'sind'} ${t.list(bound.map(t.party))}.${bound.length < t.ids.length ? ' Wer nicht gebunden ist, ist frei.' : ''}`,
    'exclusivity.own': ({ answer }) =>
      byOption(answer, {
        free: 'Selbst darf eine gebundene Partei dort dasselbe anbieten.',
        no: 'Auch selbst bietet eine gebundene Partei dort nicht dasselbe an.',
      }),
    'exclusivity.newField': ({ answer }) =>
      byOption(answer, {
        free: 'Ein Fachgebiet, das später dazukommt, ist frei.',
        ask: 'Bei einem Fachgebiet, das später dazukommt, fragt eine gebundene Partei die andere vorher; ohne Einigung ist sie frei.',
        covered: 'Ein Fachgebiet, das später dazukommt, gehört zum gemeinsamen Fachgebiet.',
      }),
    'exclusivity.existing': ({ answer }) =>
      byOption(answer, {
        free: 'Mit Partnern, die es schon vorher gab, darf jede Partei weiterarbeiten.',
        listed: 'Mit Partnern, die in dieser Vereinbarung genannt sind, darf jede Partei weiterarbeiten.',
        no: 'Auch die Zusammenarbeit mit Partnern, die es schon vorher gab, fällt unter diese Regeln.',
      }),
    'exclusivity.existingList': ({ entries }, t) =>
      `Bestehende Partner:${t.items(entries.map(({ party, partner }) => `${own(partner)} von ${t.party(party)}`))}`,
    'exclusivity.area.everywhere': () => 'Die Ausschließlichkeit ist an kein Gebiet gebunden.',
    'exclusivity.area.named': ({ area }) =>
      `Die Ausschließlichkeit gilt in diesem Gebiet: ${ownSentence(area)} Außerhalb ist jede Partei frei.`,
    'exclusivity.passive': ({ answer }) =>
      byOption(answer, {
        free: 'Fragt ein Kunde von sich aus nach dem Wettbewerber, so ist die Partei für diesen Auftrag frei.',
        no: 'Auch wenn ein Kunde von sich aus nach dem Wettbewerber fragt, gelten diese Regeln.',
      }),
    'exclusivity.minimum.none': () => 'Die Ausschließlichkeit hängt an keiner Mindestmenge.',
    'exclusivity.minimum.orders': ({ sum }, t) =>
      `Die Ausschließlichkeit setzt voraus, dass über die Zusammenarbeit in zwölf Monaten Aufträge im Wert von mindestens ${t.quantity(sum, 'EUR')} netto zustande kommen.`,
    'exclusivity.missed': ({ answer }) =>
      byOption(answer, {
        lapses: 'Wird die Mindestmenge verfehlt, so entfällt die Ausschließlichkeit; jede Partei ist frei.',
        talk: 'Wird die Mindestmenge verfehlt, so sprechen die Parteien miteinander; bis dahin gilt die Ausschließlichkeit weiter.',
      }),
    'exclusivity.firstRefusal.none': () => 'Wer Bedarf an Leistungen hat, die eine andere Partei anbietet, darf beauftragen, wen er will.',
    'exclusivity.firstRefusal.offer': ({ days }, t) =>
      `Braucht eine Partei während der Laufzeit Leistungen, die eine andere anbietet, so fragt sie diese zuerst. Will diese den Auftrag zu denselben Bedingungen, so erhält sie ihn. Lehnt sie ab oder antwortet sie länger als ${t.quantity(days, 'days')} nicht, so ist die Partei frei, ebenso nach dem Ende.`,
    'exclusivity.breach': ({ answer }) =>
      `Verletzt eine Partei die Ausschließlichkeit, so ${byOption(answer, {
        stop: 'hört sie damit auf und legt offen, was sie getan hat.',
        mayEnd: 'darf die andere diese Vereinbarung kündigen.',
        pay: 'legt sie den Auftrag offen und zahlt eine Vertragsstrafe.',
        talk: 'sprechen die Parteien miteinander; es gelten die Regeln für Konflikte.',
        law: 'richten sich die Folgen nach dem Gesetz (§\u00a0280 BGB).',
      })} Wer frei ist, fragen darf oder nichts getan hat, verletzt nichts.`,
    'exclusivity.breachRate': ({ rate }, t) =>
      `Die Vertragsstrafe beträgt ${t.quantity(rate, 'percent')} des Werts des unerlaubten Auftrags netto; ohne Verletzung ist nichts zu zahlen. Sie wird auf einen Schadensersatz angerechnet.`,
  },
}
