import type { ScenarioWords } from '../scenario-words.ts'
import { identityStories } from './scenarios/identity.ts'
import { moneyStories } from './scenarios/money.ts'
import { workStories } from './scenarios/work.ts'
import { confidenceStories } from './scenarios/confidence.ts'
import { steeringStories } from './scenarios/steering.ts'
import { partingStories } from './scenarios/parting.ts'

export const scenarios: ScenarioWords = {
  doors: {
    served: 'Jemand will für einen Kunden arbeiten',
    unpaid: 'Geld fehlt, kommt zu spät oder ist strittig',
    handedOver: 'Etwas wurde schlecht, zu spät oder gar nicht übergeben',
    parting: 'Die Parteien trennen sich',
    public: 'Etwas wird öffentlich gezeigt oder gesagt',
    changed: 'Ein Partner fällt aus oder verändert sich',
    undecided: 'Niemand entscheidet',
    papers: 'Zwei Papiere sagen Verschiedenes, oder es wurde nur geredet',
    bound: 'Jemand hat für den anderen gesprochen oder haftet für ihn',
    people: 'Jemand stellt Leute des anderen ein oder arbeitet mit anderen',
    secret: 'Geheimnisse oder Daten sind in falschen Händen',
    rights: 'Jemand nutzt, was beide geschaffen haben oder was dem anderen gehört',
  },
  stories: {
    customerApproached: {
      title: 'Der Partner spricht den Kunden direkt an',
      story: ({ first, second }) =>
        `${first} hat die Hafenwerk GmbH in die Zusammenarbeit gebracht. Zehn Tage später schreibt ${second} ihr von sich aus ein Angebot über 24.000\u00a0€. Die Hafenwerk GmbH bestellt. ${first} erfährt davon zufällig und fragt: Durfte ${second} das, und was folgt daraus?`,
    },
    bothKnewTheCustomer: {
      title: 'Beide kannten den Kunden',
      story: ({ first, second }) =>
        `Die Stadtwerke Auental stehen bei ${first} und bei ${second} seit Jahren im Adressbuch. ${second} hat vor gut einem Jahr selbst eine Rechnung geschrieben. Jetzt rufen die Stadtwerke bei ${second} an und wollen einen Auftrag über 18.000\u00a0€ vergeben. Beide sagen: Das ist unser Kunde.`,
    },
    followUpOrder: {
      title: 'Der Kunde bestellt wieder',
      story: ({ first, second }) =>
        `${first} hat vor einem Jahr die Brauerei Talhof gebracht, das Projekt lief gut. Nun bestellt die Brauerei von sich aus bei ${second} eine Erweiterung für 15.000\u00a0€ und bezahlt sie. ${first} war diesmal nicht beteiligt und fragt nach seinem Anteil.`,
    },
    invoiceWhenBothBrought: {
      title: 'Beide haben den Kunden gebracht, und niemand weiß, wer die Rechnung schreibt',
      story: ({ first, second }) =>
        `Auf einer Messe spricht die Hafenwerk GmbH am selben Tag mit ${first} und mit ${second}. Sie erteilt einen Auftrag über 40.000\u00a0€ an beide. Den größeren Teil leistet ${first}. Die Buchhaltung der Hafenwerk GmbH fragt, von wem die Rechnung kommt.`,
    },
    customerDoesNotPay: {
      title: 'Der Kunde zahlt nicht',
      story: ({ first, second }) =>
        `${first} hat der Hafenwerk GmbH eine Rechnung über 40.000\u00a0€ gestellt, ${second} hat seinen Teil geliefert. Vier Monate nach der Rechnung steht fest: Es kommt kein Geld mehr. ${second} möchte trotzdem bezahlt werden.`,
    },
    customerPaysInPart: {
      title: 'Der Kunde zahlt nur einen Teil',
      story: ({ first, second }) =>
        `Die Hafenwerk GmbH überweist ${first} 25.000\u00a0€ statt 40.000\u00a0€ und sagt nichts dazu. Seit der Rechnung sind 45\u00a0Tage vergangen. ${second} fragt, wie viel davon jetzt weiterzugeben ist und wer auf den Rest wartet.`,
    },
    handOverLate: {
      title: 'Die Übergabe kommt zu spät',
      story: ({ first, second }) =>
        `${second} soll ${first} die Entwürfe übergeben, damit ${first} weiterarbeiten kann. Der Tag ist seit acht Werktagen vorbei. ${second} sagt: nächste Woche. Der Kunde wartet auf ${first}.`,
    },
    handOverRefused: {
      title: 'Die Übergabe wird zurückgewiesen',
      story: ({ first, second }) =>
        `${second} übergibt pünktlich. ${first} antwortet: So nehmen wir das nicht, und nennt keinen Grund. ${second} hält die Arbeit für fertig. Beide warten auf den anderen.`,
    },
    interfaceNobodyOwned: {
      title: 'Für die Schnittstelle war niemand zuständig',
      story: ({ first, second }) =>
        `Die Verbindung zwischen den Systemen von ${first} und ${second} fällt aus, Bestellungen gehen verloren. ${first} dachte, ${second} halte sie instand, und umgekehrt. In der Liste der Überschneidungen steht sie nicht. Wer kümmert sich?`,
    },
    statementObjected: {
      title: 'Einer Abrechnung wird widersprochen',
      story: ({ first, second }) =>
        `${first} legt die Abrechnung vor. Zehn Tage später widerspricht ${second}: Zwei Tage Arbeit fehlen, der Rest stimmt. ${first} möchte gar nichts zahlen, bis alles geklärt ist.`,
    },
    partnerIll: {
      title: 'Der Partner erkrankt mitten im Projekt',
      story: ({ first, second }) =>
        `Bei der Hafenwerk GmbH läuft ein Projekt über 40.000\u00a0€. Die Inhaberin von ${second} liegt seit drei Wochen im Krankenhaus, eine Vertretung meldet sich nicht. Die Dateien liegen bei ${second}, den Vertrag mit dem Kunden hat ${first}. In zehn Tagen ist Abgabe.`,
    },
    partnerInsolvent: {
      title: 'Der Partner wird mitten im Projekt insolvent',
      story: ({ first, second }) =>
        `Über ${second} ist ein Insolvenzverfahren eröffnet, das Projekt bei der Hafenwerk GmbH läuft noch. ${second} hat die Arbeitsstände und Zugang zu den gemeinsamen Systemen. Seit zwanzig Tagen ist die Zusammenarbeit beendet. ${first} will fertig werden und fragt, was jetzt gilt.`,
    },
    noticeInWrongForm: {
      title: 'Es wurde am Telefon gekündigt',
      story: ({ first, second }) =>
        `${second} ruft an und sagt: Wir hören zum Quartalsende auf. Geschrieben hat ${second} nichts. ${first} plant weiter, als wäre nichts gewesen. Drei Wochen später fragt ${second}, warum noch Aufgaben kommen.`,
    },
    termExpired: {
      title: 'Die Zeit ist abgelaufen, und alle arbeiten weiter',
      story: ({ first, second }) =>
        `Die Vereinbarung zwischen ${first} und ${second} war auf ein Jahr geschlossen. Das Jahr ist vorbei, niemand hat etwas gesagt, die Projekte laufen weiter. Im Herbst gibt es Streit, und beide fragen, ob die Vereinbarung überhaupt noch gilt.`,
    },
    openOfferAtTheEnd: {
      title: 'Beim Ende liegt noch ein Angebot beim Kunden',
      story: ({ first, second }) =>
        `${first} hat der Brauerei Talhof ein Angebot geschickt, das ${first} und ${second} gemeinsam vorbereitet haben. Kurz darauf endet die Zusammenarbeit. Einen Monat später nimmt die Brauerei das Angebot an. Wer liefert, und bekommt ${second} noch etwas?`,
    },
    dataNotReturned: {
      title: 'Daten werden nicht zurückgegeben',
      story: ({ first, second }) =>
        `Seit zwei Monaten ist die Zusammenarbeit zu Ende. ${second} hat noch Kalkulationen und Pläne von ${first} auf dem Server und antwortet nicht. ${first} möchte wissen, was zu tun ist und ob die Regel überhaupt noch gilt.`,
    },
    caseStudyWithoutConsent: {
      title: 'Eine Fallstudie erscheint ohne Freigabe',
      story: ({ first, second }) =>
        `${first} veröffentlicht eine Fallstudie und nennt darin die Hafenwerk GmbH. Weder ${second} noch der Kunde wurden gefragt. ${second} verlangt, dass sie verschwindet. Zwölf Tage später steht sie noch im Netz.`,
    },
    jointLeadDisputed: {
      title: 'Beide wollen denselben Interessenten anrufen',
      story: ({ first, second }) =>
        `${first} und ${second} teilen sich einen Messestand für 6.000\u00a0€, der im gemeinsamen Plan steht. Ein Besucher spricht am selben Tag mit beiden und äußert keinen Wunsch. Danach wollen beide anrufen. Und wer zahlt den Stand?`,
    },
    deadlock: {
      title: 'Die Parteien können sich nicht einigen',
      story: ({ first, second }) =>
        `${first} will auf eine Messe, ${second} nicht. Seit drei Wochen schreiben sie hin und her, ${first} hat in Textform um Klärung gebeten. Die Anmeldung endet am Freitag. Niemand entscheidet.`,
    },
    disputedInvoiceWorkStops: {
      title: 'Eine Rechnung ist strittig, und die Arbeit steht still',
      story: ({ first, second }) =>
        `${first} hält eine Rechnung von ${second} für falsch und zahlt nicht. ${second} stellt drei Tage vor der Abgabe alle Arbeit ein, auch die, über die niemand streitet. ${first} droht mit Klage. Der Kunde weiß von nichts.`,
    },
    ...identityStories,
    ...moneyStories,
    ...workStories,
    ...confidenceStories,
    ...steeringStories,
    ...partingStories,
  },
}
