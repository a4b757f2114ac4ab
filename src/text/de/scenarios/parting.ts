import type { partingStories as stories } from '#core/catalogue/scenarios/parting.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const partingStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  endedWithoutWarning: {
    title: 'Fristlos beendet, ohne vorher zu warnen',
    story: ({ first, second }) =>
      `${second} liefert zum dritten Mal verspätet. ${first} sagt dazu nichts und beendet fünf Tage später alles mit sofortiger Wirkung. ${second} hätte den Fehler gern behoben. Durfte ${first} das ohne Abmahnung?`,
  },
  mendedTooLate: {
    title: 'Der Fehler ist behoben, aber erst nach der Abmahnung und sehr spät',
    story: ({ first, second }) =>
      `${first} hat ${second} abgemahnt und eine Frist gesetzt. Nach zwanzig Tagen ist der Fehler behoben. ${first} will trotzdem fristlos Schluss machen. Zählt die späte Abhilfe noch?`,
  },
  waitedTooLong: {
    title: 'Der Grund ist seit einem halben Jahr bekannt',
    story: ({ first, second }) =>
      `${first} weiß seit dem Winter, dass ${second} einen geschützten Betrieb für sich gewonnen hat. Danach arbeiten alle weiter. Im Sommer gibt es Streit, und ${first} beendet die Zusammenarbeit deswegen fristlos. Ist das noch möglich?`,
  },
  smallBreaches: {
    title: 'Viele kleine Verstöße, und die Abmahnung blieb ohne Wirkung',
    story: ({ first, second }) =>
      `${second} meldet sich nicht zurück, vergisst Termine und liefert Listen ohne Preise. Jedes für sich ist klein. ${first} hat vor vierzig Tagen abgemahnt, geändert hat sich nichts. Reicht das, um sofort zu gehen?`,
  },
  insolvencyApplication: {
    title: 'Eine Partei hat einen Antrag auf Insolvenz gestellt',
    story: ({ first, second }) =>
      `${second} hat vor drei Tagen selbst einen Antrag gestellt, eröffnet ist noch nichts. Die Arbeit läuft, die Leute kommen jeden Morgen. ${first} möchte trotzdem sofort aussteigen. Gilt der Antrag als Grund?`,
  },
  noticeToProjectLead: {
    title: 'Das Kündigungsschreiben ging an die Projektleiterin',
    story: ({ first, second }) =>
      `${second} schickt das Schreiben an die Projektleiterin von ${first}. Sie ist im Urlaub und legt es danach in eine Mappe. Die Geschäftsleitung von ${first} erfährt zwei Monate später davon. Ist es richtig angekommen?`,
  },
  noticeToWrongDay: {
    title: 'Zum falschen Tag gekündigt',
    story: ({ first, second }) =>
      `${second} schreibt im Mai, die Zusammenarbeit ende am 30. Juni. Nach der Frist wäre erst der 30. September möglich. ${first} meint, das Schreiben sei wertlos. Wann ist wirklich Schluss?`,
  },
  noticeTakenBack: {
    title: 'Die Kündigung wird zurückgenommen',
    story: ({ first, second }) =>
      `${first} kündigt am Freitag im Ärger. Am Dienstag schreibt ${first}: Vergesst es. ${second} hat inzwischen anders geplant und will dabei bleiben. Gilt die Kündigung noch?`,
  },
  leavingFixedTerm: {
    title: 'Vor Ablauf der festen Laufzeit aussteigen',
    story: ({ first, second }) =>
      `Vereinbart sind zwei Jahre. Nach acht Monaten schreibt ${second} eine E-Mail an ${first}: Wir gehen, es lohnt sich nicht. Einen besonderen Grund nennt ${second} nicht. Kann ${second} vor Ablauf der festen Laufzeit gehen?`,
  },
  renewalMissed: {
    title: 'Der Tag, um die Verlängerung zu verhindern, wurde verpasst',
    story: ({ first, second }) =>
      `Die Zeit endet am 31. Dezember und verlängert sich, wenn niemand widerspricht. ${second} schreibt 27\u00a0Tage vorher, dass es nicht weitergehen soll. ${first} sagt: zu spät. Ist ${second} jetzt für die ganze nächste Zeit gebunden?`,
  },
  orderInNoticePeriod: {
    title: 'Ein neuer Auftrag kommt während der Kündigungsfrist',
    story: ({ first, second }) =>
      `${first} hat zum Jahresende gekündigt. Im Oktober bringt ${second} einen großen gemeinsamen Auftrag, der bis in den März dauert. ${first} möchte ihn nicht mehr annehmen. Muss ${first}?`,
  },
  idleAfterNotice: {
    title: 'Seit der Kündigung tut die andere Seite nichts mehr',
    story: ({ first, second }) =>
      `${second} hat gekündigt, die Frist läuft noch zwei Monate. Seit sechzehn Tagen antwortet dort niemand, Aufgaben bleiben liegen. ${first} springt überall ein. Was darf jetzt geschehen?`,
  },
  oneProjectLeft: {
    title: 'Nur aus einem Projekt aussteigen',
    story: ({ first, second }) =>
      `${second} will mit dem Projekt bei den Stadtwerken Auental nichts mehr zu tun haben und kündigt es. Alles andere soll bleiben. ${first} meint: ganz oder gar nicht. Was endet dadurch?`,
  },
  regionLeft: {
    title: 'Nur ein Gebiet soll enden',
    story: ({ first, second }) =>
      `${first} möchte in Österreich künftig allein arbeiten und kündigt nur für dieses Gebiet. In Deutschland soll alles bleiben, wie es ist. ${second} sieht darin Rosinenpickerei. Geht das einseitig?`,
  },
  cooperationRests: {
    title: 'Eine Partei möchte pausieren',
    story: ({ first, second }) =>
      `${second} baut um und lässt seit sieben Monaten alles ruhen, ohne dass ${first} einverstanden war. Ein begonnenes Projekt steht auf halbem Weg. Durfte ${second} das, und was muss in einer Pause weitergehen?`,
  },
  floodLasts: {
    title: 'Die Folgen des Hochwassers dauern an',
    story: ({ first, second }) =>
      `Ein Hochwasser hat die Werkstatt von ${second} zerstört, ${second} hat es sofort gemeldet. Vier Monate später ist noch nichts wieder aufgebaut. ${first} muss Termine absagen. Bleibt ${first} gebunden?`,
  },
  projectAfterTheEnd: {
    title: 'Die Vereinbarung ist zu Ende, das Projekt noch nicht',
    story: ({ first, second }) =>
      `Die Laufzeit endete im Dezember. Bei der Hafenwerk GmbH arbeiten ${first} und ${second} bis in den März weiter. Im Februar streiten sie über Anteile und Haftung. Gelten die alten Regeln noch?`,
  },
  feeForHandOver: {
    title: 'Für das geordnete Übergeben wird Geld verlangt',
    story: ({ first, second }) =>
      `Zwanzig Tage nach der Trennung soll ${second} alles für ein Projekt an ${first} geben. ${second} schätzt dafür 22\u00a0Stunden und möchte sie bezahlt haben. ${first} hält das für selbstverständlich. Wer hat recht?`,
  },
  filesHeldBack: {
    title: 'Die Pläne gibt es erst gegen Geld',
    story: ({ first, second }) =>
      `${first} braucht die Pläne, um fertig zu werden. ${second} hält sie fest, bis ${first} eine alte Forderung begleicht. Diese Forderung bestreitet ${first}. Darf ${second} die Pläne behalten?`,
  },
  finalStatementMissing: {
    title: 'Ein halbes Jahr nach der Trennung fehlt die Schlussabrechnung',
    story: ({ first, second }) =>
      `Die Zusammenarbeit endete vor zweihundert Tagen. ${first} hatte die Verträge mit den Kunden und sollte abrechnen. ${second} hat dreimal nachgefragt. Wer schuldet was, und was kann ${second} tun?`,
  },
  balanceUnpaid: {
    title: 'Der Saldo steht fest, aber niemand überweist',
    story: ({ first, second }) =>
      `Die Schlussabrechnung ist anerkannt, ${first} schuldet ${second} danach 6.400\u00a0€. Das ist hundert Tage her. ${first} sagt, es gebe keine Frist. Ist der Saldo überfällig?`,
  },
  oldInvoiceFound: {
    title: 'Nach dem Schlussstrich taucht etwas auf',
    story: ({ first, second }) =>
      `Alles ist abgerechnet und der Saldo überwiesen. Ein Jahr später findet ${second} eine Leistung, die nie jemand in Rechnung gestellt hat. ${first} sagt: Wir sind quitt. Ist die Sache erledigt?`,
  },
  paidInAdvance: {
    title: 'Im Voraus bezahlt, und dann war Schluss',
    story: ({ first, second }) =>
      `${first} hat ${second} drei Monate Betreuung im Voraus überwiesen. Nach einem Monat endet die Zusammenarbeit. ${second} sagt: bezahlt ist bezahlt. Bekommt ${first} etwas zurück?`,
  },
  retentionForgotten: {
    title: 'Der Sicherheitseinbehalt wird nicht freigegeben',
    story: ({ first, second }) =>
      `${first} hat von jeder Rechnung von ${second} fünf Prozent als Sicherheit behalten, zusammen 4.200\u00a0€, weil auch der Kunde so viel einbehält. Die Zusammenarbeit ist beendet und abgerechnet, beanstandet hat der Kunde nichts. Freigegeben hat er auch nichts. Muss ${first} jetzt auszahlen?`,
  },
  customersBuiltUp: {
    title: 'Fünf Jahre lang verkauft, und am Ende nichts',
    story: ({ first, second }) =>
      `${second} hat fünf Jahre lang die Produkte von ${first} im eigenen Namen weiterverkauft und sechzig Betriebe gewonnen. Jetzt macht ${first} das selbst. ${second} verlangt dafür einen Ausgleich. Steht er ${second} zu?`,
  },
  bothWantTheStand: {
    title: 'Beide wollen den gemeinsamen Stand behalten',
    story: ({ first, second }) =>
      `${first} und ${second} haben vor drei Jahren einen Messestand für 9.000\u00a0€ gekauft. Nach der Trennung wollen ihn beide behalten. Über seinen Wert sind sie sich nicht einig. Wer bekommt ihn, und zu welchem Preis?`,
  },
  accountToDivide: {
    title: 'Auf dem gemeinsamen Konto liegt noch Geld',
    story: ({ first, second }) =>
      `Auf dem Werbekonto von ${first} und ${second} liegen 2.300\u00a0€. Eine Druckerei hat noch eine offene Forderung. ${first} hat doppelt so viel eingezahlt und will entsprechend mehr. Wie wird aufgeteilt?`,
  },
  phoneNumberAfterEnd: {
    title: 'Kunden rufen die alte gemeinsame Nummer an',
    story: ({ first, second }) =>
      `Die gemeinsame Rufnummer läuft auf ${first}, bezahlt hat sie ${second}. Zwei Monate nach der Trennung rufen dort noch viele an, die zu ${second} wollen. ${first} legt auf. Wem gehört die Nummer, und muss weitergeleitet werden?`,
  },
  registeredAfterNotice: {
    title: 'Nach der Kündigung noch schnell 140 Firmen eingetragen',
    story: ({ first, second }) =>
      `${first} kündigt im März. Im April trägt ${second} 140 Firmen in das Register ein, mit denen noch niemand gesprochen hat. ${second} will sie für sich schützen. Zählen diese Einträge?`,
  },
  customersToldEarly: {
    title: 'Kunden hören vom Ende, bevor der Text abgestimmt ist',
    story: ({ first, second }) =>
      `Am Abend der Kündigung telefoniert ${second} mit zehn Kunden und erzählt, man habe sich getrennt. Ein gemeinsamer Text lag noch nicht vor. Bei ${first} stehen am Morgen die Telefone nicht still. Was folgt daraus?`,
  },
  badMouthing: {
    title: 'Nach der Trennung wird schlecht geredet',
    story: ({ first, second }) =>
      `${second} erzählt der Hafenwerk GmbH, ${first} stehe kurz vor der Pleite. Das stimmt nicht. Die Hafenwerk GmbH zieht einen Auftrag zurück. Durfte ${second} das sagen, und was kann ${first} verlangen?`,
  },
  ownerDies: {
    title: 'Der Inhaber stirbt, die Tochter will weitermachen',
    story: ({ first, second }) =>
      `Der Inhaber von ${second} stirbt plötzlich. Seine Tochter erbt und will Betrieb und Zusammenarbeit fortsetzen. ${first} kennt sie kaum und möchte nicht. Ein Projekt bei der Hafenwerk GmbH ist mitten im Gang. Geht es mit ihr weiter?`,
  },
  awayForMonths: {
    title: 'Seit fünf Monaten fehlt die Inhaberin',
    story: ({ first, second }) =>
      `Die Inhaberin von ${second} fehlt seit fünf Monaten, niemand weiß, wann sie wiederkommt. ${first} hat Rücksicht genommen. Nun stehen Entscheidungen an. Darf ${first} sich lösen?`,
  },
  partnerSold: {
    title: 'Ein Wettbewerber kauft den Partner',
    story: ({ first, second }) =>
      `Der größte Wettbewerber von ${first} übernimmt die Mehrheit an ${second}. Am nächsten Tag sitzt dessen Vertriebsleiter in der gemeinsamen Sitzung. ${first} möchte so nicht weitermachen. Darf ${first} gehen?`,
  },
  mainCustomerLost: {
    title: 'Der wichtigste Auftraggeber ist weg',
    story: ({ first, second }) =>
      `${first} und ${second} arbeiten vor allem für die Hafenwerk GmbH. Sie wird geschlossen, nur ein Projekt läuft noch aus. ${first} sieht keinen Sinn mehr in der Zusammenarbeit. Ist das ein wichtiger Grund?`,
  },
  deadlockForMonths: {
    title: 'Seit einem halben Jahr geht gar nichts mehr voran',
    story: ({ first, second }) =>
      `${first} will neue Preise, ${second} will die alten. Seit zweihundert Tagen bewegt sich niemand, jede Abstimmung endet gleich. Beide verlieren dadurch Geld. Kommt ${first} aus der Sache heraus?`,
  },
  talkRefused: {
    title: 'Eine Seite will gar nicht reden',
    story: ({ first, second }) =>
      `${first} hat vor fünf Tagen in Textform um Klärung gebeten. ${second} antwortet: Dazu gibt es nichts zu reden. ${first} hat es eilig. Muss ${first} trotzdem alle Stufen abwarten?`,
  },
  suedBeforeTalking: {
    title: 'Die Klage kommt vor dem ersten Gespräch',
    story: ({ first, second }) =>
      `Am Morgen bittet ${first} um ein klärendes Gespräch. Am Nachmittag liegt die Klageschrift von ${second} im Briefkasten. Gesprochen hat noch niemand. Durfte ${second} sofort vor Gericht gehen?`,
  },
  mediatorNotAgreed: {
    title: 'Auf eine neutrale Person einigt man sich nicht',
    story: ({ first, second }) =>
      `Vereinbart ist eine Mediation. ${first} schlägt drei Namen vor, ${second} lehnt alle ab und nennt drei andere. So vergehen Wochen. Wer bestimmt jetzt, wer vermittelt?`,
  },
  mediationMissed: {
    title: 'Zur Mediation erscheint nur eine Seite',
    story: ({ first, second }) =>
      `Der Termin steht seit einem Monat fest. ${first} kommt, die Mediatorin auch, ${second} nicht. Die Rechnung über 600\u00a0€ kommt trotzdem. Wer trägt sie?`,
  },
  expertNotAccepted: {
    title: 'Das Gutachten gefällt einer Seite nicht',
    story: ({ first, second }) =>
      `${first} und ${second} haben gemeinsam ein Gutachten in Auftrag gegeben. Es gibt ${first} recht und ist sauber begründet. ${second} bestellt ein zweites. Ist ${second} an das erste Ergebnis gebunden?`,
  },
  limitationNear: {
    title: 'Während noch geredet wird, droht die Verjährung',
    story: ({ first, second }) =>
      `${first} und ${second} klären seit vierzig Tagen eine Forderung aus dem vorletzten Jahr. Am 31. Dezember wäre sie verjährt. ${second} lässt sich Zeit. Muss ${first} deshalb klagen?`,
  },
  coachAsWitness: {
    title: 'Der Coach soll als Zeuge aussagen',
    story: ({ first, second }) =>
      `Im begleiteten Gespräch hat ${first} 5.000\u00a0€ angeboten. Es kam keine Lösung zustande. Vor Gericht beruft sich ${second} darauf und nennt den Coach als Zeugen. ${first} ist dagegen. Geht das?`,
  },
  mailboxEmptied: {
    title: 'Mitten im Streit wird das Postfach geleert',
    story: ({ first, second }) =>
      `Seit zwölf Tagen streiten ${first} und ${second} über Zusagen aus dem Frühjahr. Über Nacht leert ${second} das gemeinsame Postfach, wie jedes Quartal. ${first} braucht die Nachrichten als Beleg. War das erlaubt?`,
  },
  clearRuleQuestioned: {
    title: 'Die Regel ist eindeutig, aber eine Seite will neu verhandeln',
    story: ({ first, second }) =>
      `Das Register zeigt, dass ${first} einen Betrieb zuerst gemeldet hat. Die Vereinbarung sagt klar, was daraus folgt. ${second} findet das unfair und will erst darüber sprechen. Was gilt bis dahin, und was ist zu zeigen?`,
  },
  moneyInEscrow: {
    title: 'Ein Teil der Forderung ist strittig',
    story: ({ first, second }) =>
      `${second} verlangt 20.000\u00a0€, ${first} hält 3.000\u00a0€ davon für falsch. ${first} zahlt gar nichts und schlägt vor, das Geld irgendwo zu hinterlegen. ${second} braucht es dringend. Wohin mit dem Betrag?`,
  },
  lawyerAfterSigning: {
    title: 'Die Anwältin meldet sich erst nach der Unterschrift',
    story: ({ first, second }) =>
      `Die Vereinbarung ist seit 25\u00a0Tagen unterschrieben. Nun schreibt die Anwältin von ${second}, die Strafe sei viel zu hoch. ${first} sagt: unterschrieben ist unterschrieben. Muss darüber noch gesprochen werden?`,
  },
  changedAfterReview: {
    title: 'Nach der anwaltlichen Durchsicht wurde der Text geändert',
    story: ({ first, second }) =>
      `Die Anwältin von ${first} hat den Kundenschutz durchgesehen und gebilligt. Danach verlängert ${second} ihn im Entwurf auf drei Jahre. Morgen soll unterschrieben werden. Muss noch einmal geprüft werden, und wer bezahlt das?`,
  },
  suppliedAfterTheEnd: {
    title: 'Vor dem Ende bestellt, danach geliefert',
    story: ({ first, second }) =>
      `Im November hat der Kunde, den ${second} seit Jahren betreut, bei ${first} für drei Jahre bestellt. Im Januar endet die Zusammenarbeit. Für die Lieferungen danach will ${first} keine Provision mehr zahlen. Steht ${second} davon noch etwas zu?`,
  },
  stillPaidEveryMonth: {
    title: 'Die Kunden zahlen weiter jeden Monat, die Provision bleibt aus',
    story: ({ first, second }) =>
      `${second} hat ${first} jahrelang Kunden für laufende Verträge genannt und an jeder Monatszahlung mitverdient. Seit zwei Jahren ist die Zusammenarbeit zu Ende. Die Kunden zahlen weiter, ${second} bekommt nichts mehr. Steht ${second} noch etwas zu?`,
  },
  stockLeftOver: {
    title: 'Nach dem Ende liegt noch Ware im Lager',
    story: ({ first, second }) =>
      `${second} hat die Regale von ${first} gekauft und weiterverkauft. Die Zusammenarbeit ist zu Ende, im Lager stehen noch 600\u00a0Stück mit dem Zeichen von ${first}. ${first} will sie nicht zurücknehmen und auch nicht, dass ${second} sie abverkauft. Was geschieht mit dem Restbestand?`,
  },
  oneOfThreeLeaves: {
    title: 'Von drei Parteien steigt eine aus',
    story: ({ first, second }) =>
      `${first}, ${second} und eine dritte Firma verkaufen zusammen Kurse. ${first} steigt aus. Für drei Kurse liegen Anmeldungen und Anzahlungen vor, gehalten ist noch keiner. ${second} will mit den übrigen weitermachen. Geht das, und was wird aus den Anzahlungen?`,
  },
}
