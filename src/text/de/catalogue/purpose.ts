import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { own, ownSentence, ownWords } from '../others.ts'

const routes = {
  leads: 'den Austausch von Kundenkontakten',
  jointOffer: 'gemeinsame Angebote',
  subcontract: 'gegenseitige Aufträge als Subunternehmer',
  marketing: 'gemeinsames Marketing',
  development: 'die gemeinsame Entwicklung',
  purchasing: 'den gemeinsamen Einkauf',
  referral: 'reine Empfehlungen',
} as const

export const purpose: CatalogueTopics['purpose'] = {
  heading: 'Zweck und Ziele',
  questions: {
    'purpose.goal': {
      title: 'Was wollen Sie gemeinsam erreichen, was niemand allein erreicht?',
      short: 'Gemeinsames Ziel',
      why: 'Viele glauben, dasselbe Ziel zu haben, und merken erst spät, dass es verschiedene sind. Ein Satz genügt. Er steht so, wie Sie ihn schreiben, in der Vereinbarung.',
      example: (t) => `${t.a} und ${t.b} wollen mittelgroßen Betrieben Planung und Umsetzung aus einer Hand anbieten.`,
    },
    'purpose.routes': {
      title: 'Auf welchen Wegen arbeiten Sie zusammen?',
      short: 'Wege der Zusammenarbeit',
      why: 'Von den Wegen hängt ab, welche Regeln Sie brauchen. Wer nur empfiehlt, braucht keine Übergaben.',
      example: (t) => `${t.a} empfiehlt ${t.b} weiter und liefert in anderen Projekten gemeinsam mit ${t.b}. Das sind zwei Wege.`,
      usual:
        'Stehen die Parteien im Wettbewerb, können gemeinsame Preise, Gebiete oder Einkauf kartellrechtlich heikel sein (§\u00a01 GWB, §\u00a01 KartG, Artikel\u00a05 KG): bitte prüfen lassen.',
      options: {
        leads: { label: 'Kundenkontakte austauschen', includes: 'Jede Partei nennt der anderen mögliche Kunden.' },
        jointOffer: { label: 'Gemeinsam anbieten', includes: 'Ein Angebot, mehrere Leistende.' },
        subcontract: { label: 'Aufträge weitergeben', includes: 'Eine Partei arbeitet als Subunternehmer der anderen.' },
        marketing: { label: 'Gemeinsam werben', includes: 'Messen, Website, Berichte.' },
        development: { label: 'Gemeinsam entwickeln', includes: 'Ein Produkt oder Verfahren entsteht zusammen.' },
        purchasing: { label: 'Gemeinsam einkaufen' },
        referral: { label: 'Nur empfehlen', includes: 'Der Empfohlene handelt allein.' },
      },
    },
    'purpose.measures': {
      title: 'Woran erkennen Sie den Erfolg, und bis wann?',
      short: 'Messbare Ziele',
      why: 'Ein Ziel ohne Zahl und Tag lässt sich nicht verfehlen, und darum auch nicht besprechen.',
      example: 'Gemeinsame Aufträge: 12, bis 31. Dezember.',
      columns: { what: { label: 'Was' }, target: { label: 'Zielwert' }, by: { label: 'Bis wann' } },
    },
    'purpose.missed': {
      title: 'Was geschieht, wenn ein Ziel verfehlt wird?',
      short: 'Ziel verfehlt',
      why: 'Wer das vorher regelt, muss später niemandem etwas vorwerfen.',
      example: 'Sechs gemeinsame Aufträge waren das Ziel, nach einem Jahr ist es einer.',
      options: {
        meet: { label: 'Die Parteien setzen sich zusammen', includes: 'Sie entscheiden, ob und wie sie weitermachen.' },
        mayEnd: { label: 'Jede Partei darf kündigen', includes: 'Mit der vereinbarten Frist.' },
        goOn: { label: 'Nichts, es geht weiter' },
      },
    },
    'purpose.partly': {
      title: 'Was geschieht, wenn ein Ziel nur zum Teil erreicht wird?',
      short: 'Ziel zum Teil erreicht',
      why: 'Das ist der häufigste Fall.',
      example: 'Sechs gemeinsame Aufträge waren das Ziel, es wurden vier.',
      options: {
        meet: { label: 'Die Parteien setzen sich zusammen' },
        mayEnd: { label: 'Jede Partei darf kündigen' },
        goOn: { label: 'Nichts, es geht weiter' },
      },
    },
    'purpose.notTogether': {
      title: 'Was machen Sie ausdrücklich nicht gemeinsam?',
      short: 'Nicht gemeinsam',
      why: 'Was ausgenommen ist, kann niemand später einfordern. Der Text steht so, wie Sie ihn schreiben, in der Vereinbarung.',
      example: (t) => `${t.a} behält das Geschäft mit Wartungsverträgen für sich.`,
    },
    'purpose.outside': {
      title: 'Gilt die Vereinbarung auch für Aufträge, die nicht zum Zweck gehören?',
      short: 'Aufträge außerhalb des Zwecks',
      why: 'Partner machen bald auch anderes zusammen. Dann fragt sich, ob Kundenschutz, Rechnung und Verteilung dafür gelten.',
      example: (t) => `${t.b} vermietet ${t.a} für eine Messe ein Fahrzeug. Gilt dafür die Provision?`,
      options: {
        notCovered: { label: 'Nein, dafür gilt sie nicht' },
        ifAgreed: { label: 'Nur wenn das in Textform vereinbart ist' },
        covered: { label: 'Ja, für alles, was die Parteien zusammen tun' },
      },
    },
    'purpose.unclear': {
      title: 'Was gilt, wenn unklar ist, ob ein Auftrag zum Zweck gehört?',
      short: 'Zweifelsfälle',
      why: 'Die Grenze ist selten scharf.',
      example: 'Vereinbart sind Websites. Ein Kunde bestellt eine App und fragt beide.',
      options: {
        covered: { label: 'Im Zweifel gilt die Vereinbarung' },
        notCovered: { label: 'Im Zweifel gilt sie nicht' },
        talk: { label: 'Vor dem Auftrag einigen' },
      },
    },
    'purpose.fault': {
      title: 'Was gilt, wenn eine Partei das Verfehlen eines Ziels verursacht hat?',
      short: 'Verursachtes Verfehlen',
      why: 'Ein Ziel verfehlen alle gemeinsam, und trotzdem oft wegen einer Seite.',
      example: (t) => `${t.b} hat kein einziges der zugesagten Angebote geschrieben.`,
      options: {
        othersOnly: { label: 'Rechte daraus haben nur die übrigen' },
        catchUp: { label: 'Sie legt einen Plan vor, wie sie aufholt' },
        sameForAll: { label: 'Es ändert nichts' },
      },
    },
    'purpose.figures': {
      title: 'Was gilt, wenn die Zahlen zu einem Ziel strittig sind oder fehlen?',
      short: 'Strittige Zahlen',
      why: 'Ob zwölf Aufträge erreicht sind, hängt davon ab, was als gemeinsamer Auftrag zählt.',
      example: (t) => `${t.a} zählt dreizehn, ${t.b} neun.`,
      options: {
        expert: { label: 'Eine neutrale Person zählt' },
        lower: { label: 'Die niedrigere Zahl gilt', includes: 'Ohne Zahlen gilt das Ziel als verfehlt.' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'purpose.expects': {
      title: 'Was erwartet jede Partei von den anderen?',
      short: 'Erwartungen',
      why: 'Unausgesprochene Erwartungen enttäuschen am schnellsten.',
      example: (t) => `${t.a} erwartet Zugang zu größeren Kunden, ${t.b} verlässliche Technik.`,
      columns: { party: { label: 'Partei' }, what: { label: 'Was' } },
    },
  },
  decisions: {
    covered: {
      question: 'Gilt diese Vereinbarung für den Auftrag?',
      answer: {
        yes: 'Diese Vereinbarung gilt für den Auftrag.',
        no: 'Diese Vereinbarung gilt für den Auftrag nicht.',
        beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.',
      },
      when: { yes: 'diese Vereinbarung für den Auftrag gilt', no: 'diese Vereinbarung für den Auftrag nicht gilt' },
    },
    goalMissed: {
      question: 'Was folgt aus dem Stand der Ziele?',
      answer: {
        goOn: 'Die Zusammenarbeit geht weiter.',
        meet: 'Die Parteien setzen sich zusammen und entscheiden, ob und wie sie weitermachen.',
        mayEnd: 'Jede Partei darf kündigen.',
      },
    },
    goalFault: {
      question: 'Was gilt, weil eine Partei das Verfehlen verursacht hat?',
      answer: {
        sameForAll: 'Es ändert nichts; für alle gilt dasselbe.',
        othersOnly: 'Rechte aus dem verfehlten Ziel haben nur die übrigen.',
        catchUp: 'Die Partei legt binnen eines Monats einen Plan vor, wie sie aufholt.',
      },
    },
    goalCounted: {
      question: 'Welche Zahl zählt für das Ziel?',
      answer: {
        asStated: 'Die Zahl, über die alle einig sind.',
        expert: 'Die Zahl, die eine neutrale Person feststellt.',
        lower: 'Die niedrigere; fehlen Zahlen, so gilt das Ziel als verfehlt.',
        goalFigures: 'Die Parteien sprechen über die Zahlen.',
      },
    },
  },
  clauses: {
    'purpose.goal': ({ text }) => `Die Parteien verfolgen gemeinsam dieses Ziel: ${ownSentence(text)}`,
    'purpose.routes': (params, t) => `Die Zusammenarbeit umfasst ${t.list(params.routes.map((route) => byOption(route, routes)))}.`,
    'purpose.measures': ({ measures }, t) =>
      `Die Parteien messen den Erfolg an ${measures.length === 1 ? 'diesem Ziel' : 'diesen Zielen'}:${t.items(measures.map(({ what, target, by }) => `${ownWords(what)}, Zielwert ${own(target)}, bis zum ${t.day(by)}`))}`,
    'purpose.notTogether': ({ text }) => `Von der Zusammenarbeit nehmen die Parteien aus: ${ownSentence(text)}`,
    'purpose.outside': ({ option }) =>
      `Diese Vereinbarung gilt für alle Aufträge, die zum Zweck der Zusammenarbeit gehören. ${byOption(option, {
        notCovered: 'Für andere Aufträge gilt sie nicht.',
        ifAgreed: 'Für andere Aufträge gilt sie nur, wenn die Parteien das in Textform vereinbart haben.',
        covered: 'Sie gilt ebenso für andere Aufträge, die die Parteien gemeinsam ausführen.',
      })}`,
    'purpose.unclear': ({ option }) =>
      `Ist unklar, ob ein Auftrag zum Zweck der Zusammenarbeit gehört, so ${byOption(option, {
        covered: 'gilt diese Vereinbarung.',
        notCovered: 'gilt diese Vereinbarung nicht.',
        talk: 'einigen sich die Parteien, bevor der Auftrag angenommen wird.',
      })}`,
    'purpose.missed': ({ option }) =>
      `Solange die Ziele erreicht werden, geht die Zusammenarbeit weiter. Wird ein Ziel verfehlt, so ${byOption(option, {
        meet: 'setzen sich die Parteien zusammen und entscheiden, ob und wie sie weitermachen.',
        mayEnd: 'darf jede Partei mit der vereinbarten Frist kündigen.',
        goOn: 'geht die Zusammenarbeit ebenfalls weiter.',
      })}`,
    'purpose.partly': ({ option }) =>
      `Wird ein Ziel nur zum Teil erreicht, so ${byOption(option, {
        meet: 'setzen sich die Parteien zusammen und entscheiden, ob und wie sie weitermachen.',
        mayEnd: 'darf jede Partei mit der vereinbarten Frist kündigen.',
        goOn: 'geht die Zusammenarbeit weiter.',
      })}`,
    'purpose.fault': ({ answer }) =>
      byOption(answer, {
        sameForAll: 'Wer das Verfehlen eines Ziels verursacht hat, ändert an seinen Folgen nichts.',
        othersOnly:
          'Hat eine Partei das Verfehlen eines Ziels verursacht, so haben nur die übrigen Rechte daraus. Haben es mehrere oder niemand verursacht, so gilt für alle dasselbe.',
        catchUp:
          'Hat eine Partei das Verfehlen eines Ziels verursacht, so legt sie binnen eines Monats einen Plan vor, wie sie aufholt. Haben es mehrere oder niemand verursacht, so gilt für alle dasselbe.',
      }),
    'purpose.figures': ({ answer }) =>
      `Sind die Parteien über die Zahlen zu einem Ziel einig, so gelten diese. Sind sie strittig oder fehlen sie, so ${byOption(answer, {
        expert: 'stellt eine gemeinsam benannte neutrale Person sie fest.',
        lower: 'gilt die niedrigere Zahl; ohne Zahlen gilt das Ziel als verfehlt.',
        talk: 'sprechen die Parteien darüber.',
      })}`,
    'purpose.expects': ({ expects }, t) =>
      `Die Parteien erwarten voneinander:${t.items(expects.map(({ party, what }) => `${t.party(party)}: ${ownWords(what)}`))}`,
  },
}
