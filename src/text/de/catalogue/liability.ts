import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { own } from '../others.ts'

const equally = (t: Tools): string => (t.two ? 'beide Parteien je zur Hälfte' : 'alle Parteien zu gleichen Teilen')

export const liability: CatalogueTopics['liability'] = {
  heading: 'Haftung, Mängel, Versicherung',
  questions: {
    'liability.complaint': {
      title: 'Wer antwortet dem Kunden auf eine Beschwerde?',
      short: 'Beschwerde',
      why: 'Zwei Antworten sind schlimmer als keine. Und oft antwortet niemand, weil jede Seite die andere für zuständig hält.',
      example: (t) => `Der Kunde ruft ${t.a} an: Die Anlage von ${t.b} steht. Wer ruft zurück?`,
      options: {
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
        performer: { label: 'Wessen Leistung es betrifft' },
        receiver: { label: 'Wer die Beschwerde bekommen hat' },
      },
      party: (t, id) => ({ label: `Immer ${t.party(id)}` }),
    },
    'liability.complaintDays': {
      title: 'Binnen wie vielen Werktagen wird eine Beschwerde an die Partei weitergegeben, die antwortet?',
      short: 'Weitergabe der Beschwerde',
      why: 'Eine Beschwerde, die liegen bleibt, wird größer.',
      example: (t) => `Die Beschwerde kommt am Montag bei ${t.a} an. Bei zwei Werktagen weiß ${t.b} es spätestens am Mittwoch.`,
    },
    'liability.repair': {
      title: 'Wer beseitigt einen Mangel, den der Kunde rügt?',
      short: 'Nachbesserung',
      why: 'Der Kunde wartet, während die Parteien über die Ursache streiten. Darum steht das Reparieren getrennt vom Bezahlen.',
      example: (t) => `Das Dach ist undicht. ${t.a} hat gedeckt, ${t.b} hat die Anschlüsse gemacht.`,
      usual:
        'Gegenüber dem Kunden schuldet die Nachbesserung, wer den Vertrag mit ihm hat (§§\u00a0634, 635 BGB, §\u00a0932 ABGB, Artikel\u00a0368 OR). Hier geht es um das Verhältnis untereinander.',
      options: {
        performer: { label: 'Wer den mangelhaften Teil geleistet hat', includes: 'Unabhängig von der Ursache.' },
        causer: { label: 'Wer den Mangel verursacht hat' },
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
      },
    },
    'liability.repairUnknown': {
      title: 'Wer repariert, wenn die Ursache eines Mangels mehrere trifft, unklar ist, beim Material liegt oder von außen kam?',
      short: 'Ursache unklar: wer repariert',
      why: 'Bis ein Gutachten vorliegt, vergehen Monate. Der Kunde braucht vorher jemanden.',
      example: 'Der Putz reißt. Es kann am Untergrund liegen oder am Putz, oder an beidem.',
      options: {
        performer: { label: 'Wer den betroffenen Teil geleistet hat' },
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
        together: { label: 'Alle gemeinsam' },
      },
    },
    'liability.cost': {
      title: 'Wer bezahlt am Ende die Nachbesserung?',
      short: 'Kosten der Nachbesserung',
      why: 'Wer repariert hat, will nicht darauf sitzen bleiben.',
      example: (t) => `${t.b} hat repariert und 3.200\u00a0€ ausgegeben. Die Ursache lag bei ${t.a}.`,
      usual:
        'Ohne Vereinbarung haften mehrere Schuldner untereinander zu gleichen Teilen (§\u00a0426 BGB, §\u00a0896 ABGB, Artikel\u00a0148 OR). Bei Schäden zählt der Anteil an der Ursache (§\u00a0254 BGB, §\u00a01304 ABGB, Artikel\u00a044 OR).',
      options: {
        causer: { label: 'Wer den Mangel verursacht hat' },
        performer: { label: 'Wer den betroffenen Teil geleistet hat', includes: 'Unabhängig von der Ursache.' },
        equal: { label: 'Alle zu gleichen Teilen', includes: 'Ein gemeinsamer Topf für Mängel.' },
      },
    },
    'liability.costShared': {
      title: 'Wer bezahlt, wenn mehr als eine Partei den Mangel verursacht hat?',
      short: 'Mehrere Ursachen',
      why: 'Selten liegt es an einem allein.',
      example: (t) => `Der Plan von ${t.a} war ungenau, und ${t.b} hat ihn nicht geprüft.`,
      options: {
        equal: { label: 'Alle zu gleichen Teilen' },
        ratio: { label: 'Nach dem Anteil an der Ursache', includes: 'Den Anteil nennt im Streit eine sachverständige Person.' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'liability.costUnknown': {
      title: 'Wer bezahlt die Nachbesserung, wenn die Ursache nicht zu klären ist?',
      short: 'Ursache ungeklärt: wer zahlt',
      why: 'Sonst verliert, wer zuerst bezahlt hat.',
      example: 'Das Gutachten sagt: Die Ursache lässt sich nicht mehr feststellen. 5.000\u00a0€ sind ausgegeben.',
      options: {
        equal: { label: 'Alle zu gleichen Teilen' },
        performer: { label: 'Wer den betroffenen Teil geleistet hat' },
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
      },
    },
    'liability.material': {
      title: 'Wer trägt die Kosten, wenn das Material oder ein Lieferant schuld ist?',
      short: 'Fehlerhaftes Material',
      why: 'Der Lieferant haftet oft kürzer oder weniger, als der Kunde verlangt. Die Lücke bleibt bei jemandem. Fehlende Rechte an Fotos, Texten oder Code sind eine eigene Frage.',
      example: (t) => `${t.a} hat die Fliesen gekauft, ${t.b} hat sie verlegt. Sie verfärben sich. Der Händler zahlt nur neue Fliesen.`,
      options: {
        buyer: { label: 'Wer das Material gekauft hat', includes: 'Diese Partei hält sich an den Lieferanten.' },
        performer: { label: 'Wer es eingebaut hat' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'liability.outside': {
      title: 'Wer trägt die Kosten der Nachbesserung, wenn keine Seite schuld ist, sondern jemand oder etwas von außen?',
      short: 'Ursache von außen',
      why: 'Ein fremder Handwerksbetrieb, ein Sturm, ein Update: Der Kunde verlangt trotzdem, dass es wieder geht.',
      example: (t) =>
        `Nach einem Update des Betriebssystems läuft die Kasse nicht mehr, die ${t.b} für ${t.a} gebaut hat. Falsch gemacht hat niemand etwas.`,
      usual:
        'Bis zur Abnahme trägt beim Werkvertrag in der Regel die ausführende Seite dieses Risiko (§\u00a0644 BGB, §\u00a01168a ABGB, Artikel\u00a0376 OR).',
      options: {
        performer: { label: 'Wer den betroffenen Teil geleistet hat' },
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'liability.denied': {
      title: 'Was geschieht, wenn alle Parteien die Ursache bestreiten?',
      short: 'Alle bestreiten',
      why: 'Jede Seite hat Gründe, warum es die andere war. Ohne Verfahren dauert das Monate.',
      example: (t) => `${t.a} sagt: Montagefehler. ${t.b} sagt: Planungsfehler. Der Kunde behält 10.000\u00a0€ ein.`,
      options: {
        expert: { label: 'Eine sachverständige Person stellt die Ursache fest' },
        repairFirst: { label: 'Zuerst wird repariert, dann abgerechnet', includes: 'Der Zustand wird vorher festgehalten.' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'liability.expertCost': {
      title: 'Wer bezahlt das Gutachten über die Ursache?',
      short: 'Kosten des Gutachtens',
      why: 'Ein Gutachten kostet schnell mehr als der Mangel.',
      example: (t) => `Das Gutachten kostet 2.400\u00a0€ und nennt ${t.b}.`,
      options: {
        loser: { label: 'Wen das Gutachten nennt', includes: 'Mehrere oder niemand: zu gleichen Teilen.' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'liability.selfRepair': {
      title: 'Wann bekommt eine Partei Ersatz, die einen Mangel der anderen selbst repariert?',
      short: 'Eigenmächtige Reparatur',
      why: 'Wer ungefragt repariert, nimmt der anderen Seite die Möglichkeit, es billiger zu tun oder die Ursache zu zeigen.',
      example: (t) => `${t.a} lässt den Fehler von ${t.b} sofort beheben und schickt die Rechnung über 1.800\u00a0€.`,
      usual: 'In Deutschland setzt der Ersatz von Aufwendungen meist eine abgelaufene Frist voraus (§\u00a0637 BGB).',
      options: {
        afterDeadline: { label: 'Nur nach einer abgelaufenen Frist' },
        urgentToo: { label: 'Auch ohne Frist, wenn es sehr eilig war' },
        always: { label: 'Immer', includes: 'Die nötigen Kosten.' },
      },
    },
    'liability.favour': {
      title: 'Wer bezahlt eine Reparatur, um die eine Partei bittet, obwohl die andere sie nicht schuldet?',
      short: 'Reparatur aus Gefälligkeit',
      why: 'Geholfen wird schnell. Danach sagt die eine Seite Kulanz, die andere Rechnung.',
      example: (t) =>
        `${t.a} bittet ${t.b}, beim Kunden einen alten Schaden zu richten. ${t.b} schickt danach eine Rechnung über 640\u00a0€.`,
      usual:
        'Eine Vergütung gilt meist als vereinbart, wenn die Arbeit nur gegen Geld zu erwarten war (§\u00a0632 BGB, §\u00a01152 ABGB, Artikel\u00a0374 OR).',
      options: {
        asker: { label: 'Wer darum gebeten hat' },
        ifAgreed: { label: 'Wer darum gebeten hat, wenn vorher ein Preis vereinbart war', includes: 'Sonst niemand.' },
        performer: { label: 'Niemand', includes: 'Wer repariert, tut es auf eigene Kosten.' },
      },
    },
    'liability.period': {
      title: 'Wie lange steht eine Partei untereinander für Mängel ihrer Leistung ein?',
      short: 'Dauer der Gewährleistung',
      why: 'Haftet die eine dem Kunden fünf Jahre und die andere ihr nur zwei, fehlen drei Jahre.',
      example: (t) => `${t.a} hat dem Kunden fünf Jahre zugesagt. ${t.b} sagt nach drei Jahren: Bei uns ist es verjährt.`,
      usual:
        'Mängelrechte verjähren meist nach zwei Jahren. Bei Bauwerken sind es in Deutschland fünf (§§\u00a0438, 634a BGB) und nach der VOB/B vier, in Österreich drei (§\u00a0933 ABGB), in der Schweiz fünf (Artikel\u00a0371 OR).',
      options: {
        asCustomer: { label: 'So lange, wie der Kunde Rechte hat' },
        months: { label: 'Eine feste Zeit ab der Abnahme' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'liability.periodMonths': {
      title: 'Wie viele Monate ab der Abnahme steht eine Partei für Mängel ein?',
      short: 'Monate Gewährleistung',
      why: 'Gezählt wird ab der Abnahme ihres Teils.',
      example: 'Abnahme im März 2027, 24\u00a0Monate: Ein Mangel vom Mai 2029 ist nicht mehr gedeckt.',
    },
    'liability.recourse': {
      title: 'Was gilt, wenn eine Partei die Rüge des Kunden zu spät weitermeldet?',
      short: 'Späte Weitermeldung',
      why: 'Wer spät vom Mangel erfährt, kann ihn oft nicht mehr günstig beheben und den eigenen Lieferanten nicht mehr belangen.',
      example: (t) => `Der Kunde rügt im Januar bei ${t.a}. ${t.b} erfährt es im Juni, da ist der Keller nass.`,
      options: {
        lost: { label: 'Der Rückgriff ist verloren' },
        asFarAsHarm: { label: 'Der Rückgriff wird gekürzt', includes: 'Um das, was die Verspätung gekostet hat.' },
        noEffect: { label: 'Keine Folge' },
      },
    },
    'liability.recourseDays': {
      title: 'Binnen wie vielen Werktagen wird eine Rüge des Kunden weitergemeldet?',
      short: 'Frist zur Weitermeldung',
      why: 'Gezählt wird ab dem Tag, an dem die Rüge des Kunden ankam.',
      example: 'Rüge am Montag, fünf Werktage: Bis zum nächsten Montag muss die andere Partei es wissen.',
    },
    'liability.notice': {
      title: 'Was gilt, wenn eine Partei einen Mangel an der Arbeit der anderen erst spät meldet?',
      short: 'Späte Mängelmeldung',
      why: 'Wer etwas übernimmt, sieht es oft erst viel später an. Dann ist schwer zu sagen, seit wann der Fehler da ist.',
      example: (t) => `${t.b} liefert ein Programm. Der Fehler ist gleich zu sehen, ${t.a} meldet ihn nach drei Monaten.`,
      usual:
        'Unter Unternehmen wird Ware unverzüglich oder in angemessener Frist geprüft und ein Mangel gemeldet, sonst gilt sie als genehmigt (§\u00a0377 HGB, §\u00a0377 UGB, Artikel\u00a0201 OR).',
      options: {
        lost: { label: 'Sie kann wegen dieses Mangels nichts mehr verlangen' },
        asFarAsHarm: { label: 'Ihre Ansprüche werden gekürzt', includes: 'Um das, was die Verspätung gekostet hat.' },
        noEffect: { label: 'Keine Folge' },
      },
    },
    'liability.noticeDays': {
      title: 'Binnen wie vielen Werktagen wird ein Mangel gemeldet, nachdem er zu erkennen war?',
      short: 'Frist zur Mängelmeldung',
      why: 'Ein verborgener Mangel ist erst zu erkennen, wenn er sich zeigt. Bei einem arglistig verschwiegenen läuft keine Frist.',
      example: 'Lieferung am Montag, der Kratzer ist gleich zu sehen, zehn Werktage: Bis zum übernächsten Montag ist er gemeldet.',
    },
    'liability.afterEnd': {
      title: 'Wer kümmert sich um Mängel, die nach dem Ende der Zusammenarbeit auftreten?',
      short: 'Mängel nach dem Ende',
      why: 'Der Kunde hat seine Rechte noch, die Parteien sprechen nicht mehr miteinander.',
      example: (t) => `Ein Jahr nach der Trennung fällt die Anlage aus. ${t.b} sagt: Wir arbeiten nicht mehr zusammen.`,
      options: {
        asBefore: { label: 'Alle wie bisher' },
        againstPay: { label: 'Alle wie bisher, aber gegen Bezahlung der Arbeitszeit' },
        prime: { label: 'Wer den Vertrag mit dem Kunden hat, allein' },
      },
    },
    'liability.discount': {
      title: 'Wer trägt einen Preisnachlass, den eine Partei dem Kunden wegen eines Mangels allein zugesagt hat?',
      short: 'Nachlass statt Reparatur',
      why: 'Ein Nachlass ist schnell zugesagt, wenn ein anderer ihn bezahlt.',
      example: (t) =>
        `Der Kunde will keine Reparatur, sondern 4.000\u00a0€ weniger. ${t.a} sagt zu. Repariert hätte ${t.b} für 900\u00a0€.`,
      options: {
        asRepair: { label: 'Wer die Reparatur bezahlt hätte', includes: 'Den ganzen Nachlass.' },
        repairOnly: { label: 'Wer die Reparatur bezahlt hätte', includes: 'Aber nur bis zu deren Kosten; den Rest, wer zugesagt hat.' },
        settler: { label: 'Wer ihn zugesagt hat' },
      },
    },
    'liability.withdrawal': {
      title: 'Wer trägt den Ausfall, wenn der Kunde wegen eines Mangels vom Vertrag zurücktritt?',
      short: 'Rücktritt des Kunden',
      why: 'Eine macht den Fehler, und alle verlieren ihren Lohn.',
      example: (t) =>
        `Der Kunde tritt vom Auftrag über 40.000\u00a0€ zurück, weil der Teil von ${t.b} nicht funktioniert. Der Teil von ${t.a} war in Ordnung.`,
      options: {
        causerAll: { label: 'Wer den Mangel verursacht hat, alles', includes: 'Auch den Lohn der anderen.' },
        ownPay: { label: 'Jede verliert ihren eigenen Lohn' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'liability.acknowledge': {
      title: 'Bindet es die andere Partei, wenn eine Partei dem Kunden gegenüber einen Fehler der anderen zugibt?',
      short: 'Anerkenntnis',
      why: 'Beim Kunden will jeder kulant sein. Zahlen soll dann die andere Seite.',
      example: (t) => `${t.a} schreibt dem Kunden: Das war ein Fehler von ${t.b}, wir ersetzen alles.`,
      options: {
        never: { label: 'Nein, nur mit Zustimmung' },
        afterAsking: { label: 'Ja, wenn vorher gefragt wurde', includes: 'Und niemand widersprochen hat.' },
        always: { label: 'Ja, immer' },
      },
    },
    'liability.settlement': {
      title: 'Was gilt untereinander, wenn eine Partei einen Streit mit dem Kunden allein durch einen Vergleich beendet?',
      short: 'Vergleich im Alleingang',
      why: 'Der Kunde ist zufrieden und der Streit vorbei. Bezahlen sollen aber auch Parteien, die niemand gefragt hat.',
      example: (t) =>
        `Der Kunde verlangt 20.000\u00a0€ zurück. ${t.a} einigt sich mit ihm auf 8.000\u00a0€ und verlangt die Hälfte von ${t.b}.`,
      usual:
        'Einzelne können die Lage der anderen Schuldner in der Regel nicht allein verschlechtern (§\u00a0425 BGB, §\u00a0894 ABGB, Artikel\u00a0146 OR).',
      options: {
        consent: { label: 'Er zählt nur, wenn alle Betroffenen zugestimmt haben', includes: 'Sonst trägt ihn, wer ihn geschlossen hat.' },
        asked: {
          label: 'Er zählt auch, wenn vorher gefragt wurde und niemand widersprach',
          includes: 'Sonst trägt ihn, wer ihn geschlossen hat.',
        },
        owed: { label: 'Er zählt, soweit wirklich etwas geschuldet war', includes: 'Das muss belegen, wer ihn geschlossen hat.' },
      },
    },
    'liability.damage': {
      title: 'Wer trägt untereinander einen Schaden beim Kunden oder bei Dritten?',
      short: 'Schäden bei Dritten',
      why: 'Gegenüber Dritten haften oft mehrere zugleich. Wer bezahlt hat, will es sich von den anderen holen.',
      example: (t) => `Beim Aufbau fällt eine Leiter von ${t.b} auf ein geparktes Auto. Die Rechnung geht an ${t.a}.`,
      options: {
        causer: { label: 'Wer ihn verursacht hat', includes: 'Mehrere oder niemand: zu gleichen Teilen.' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'liability.indemnity': {
      title: 'Wann muss die verantwortliche Partei die andere von Ansprüchen Dritter freistellen?',
      short: 'Freistellung',
      why: 'Wer zu Unrecht in Anspruch genommen wird, hat sofort Anwaltskosten.',
      example: (t) => `Ein Fotograf verlangt von ${t.a} 6.000\u00a0€ für ein Bild, das ${t.b} ausgesucht hat.`,
      options: {
        onDemand: { label: 'Sobald der Dritte etwas verlangt', includes: 'Auch die Abwehr wird bezahlt.' },
        onceCertain: { label: 'Sobald der Anspruch feststeht', includes: 'Anerkannt oder rechtskräftig.' },
        none: { label: 'Gar nicht', includes: 'Es bleibt beim Ausgleich danach.' },
      },
    },
    'liability.penalty': {
      title: 'Wer trägt eine Vertragsstrafe, die der Kunde wegen Verspätung verlangt?',
      short: 'Vertragsstrafe des Kunden',
      why: 'Die Strafe richtet sich nach dem ganzen Auftrag, die Verspätung kam aus einem kleinen Teil.',
      example: (t) => `Der Kunde zieht 8.000\u00a0€ ab, weil alles zwei Wochen zu spät fertig war. ${t.b} hatte Material zu spät bestellt.`,
      options: {
        causer: { label: 'Wer die Verspätung verursacht hat', includes: 'Mehrere: zu gleichen Teilen; niemand: wer den Vertrag hat.' },
        ifTold: {
          label: 'Wer sie verursacht hat, wenn die Strafe vorher bekannt war',
          includes: 'Sonst, wer den Vertrag mit dem Kunden hat.',
        },
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'liability.dataLoss': {
      title: 'Wie weit haftet eine Partei, bei der Daten der anderen verloren gehen?',
      short: 'Datenverlust',
      why: 'Verlorene Daten sind oft unbezahlbar, ihre Sicherung war billig.',
      example: (t) => `Bei ${t.b} stirbt der Server mit den Fotos von ${t.a}. Eine Kopie gibt es nicht.`,
      options: {
        full: { label: 'Für den ganzen Schaden' },
        restore: { label: 'Nur für das Wiederherstellen', includes: 'Wie es mit einer üblichen Sicherung gekostet hätte.' },
        byBackup: { label: 'Je nachdem, ob eine Sicherung da war', includes: 'Mit: Wiederherstellen; ohne: die Hälfte des Schadens.' },
      },
    },
    'liability.product': {
      title: 'Wer steht untereinander für Schäden durch ein fehlerhaftes Produkt ein?',
      short: 'Produktschäden',
      why: 'Nach außen haftet auch, wer nur seinen Namen auf das Produkt setzt.',
      example: (t) => `${t.a} baut Ladegeräte, verkauft werden sie unter dem Namen von ${t.b}. Eines brennt.`,
      usual:
        'Als Hersteller gilt auch, wer seinen Namen anbringt (§\u00a04 ProdHaftG); gegenüber Verletzten lässt sich das nicht ausschließen.',
      options: {
        maker: { label: 'Wer es hergestellt hat' },
        label: { label: 'Wessen Name darauf steht' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'liability.site': {
      title: 'Wer sorgt vor Ort für die Sicherheit?',
      short: 'Sicherheit vor Ort',
      why: 'Absperrung, Gerüst, Kabel: Was alle benutzen, prüft oft niemand.',
      example: 'Auf dem Messestand liegt ein Kabel quer. Ein Besucher stürzt.',
      usual:
        'Arbeiten Beschäftigte mehrerer Arbeitgeber an einem Ort, müssen diese beim Arbeitsschutz zusammenarbeiten (§\u00a08 ArbSchG).',
      options: { prime: { label: 'Wer den Vertrag mit dem Kunden hat' }, each: { label: 'Jede Partei für ihre Leute und Geräte' } },
      party: (t, id) => ({ label: `Immer ${t.party(id)}` }),
    },
    'liability.cap': {
      title: 'Ist die Haftung der Parteien untereinander der Höhe nach begrenzt?',
      short: 'Haftungsgrenze',
      why: 'Ein kleiner Fehler in einem großen Projekt kann einen kleinen Betrieb die Existenz kosten.',
      example: (t) => `Ein falscher Klick von ${t.b} legt den Webshop des Kunden drei Tage lahm: 90.000\u00a0€.`,
      usual:
        'Ohne Vereinbarung wird in der Regel schon bei leichter Fahrlässigkeit unbegrenzt gehaftet. Für Vorsatz lässt sich die Haftung vorab nicht erlassen (§\u00a0276 BGB, §\u00a0879 ABGB), in der Schweiz auch nicht für grobe Fahrlässigkeit (Artikel\u00a0100 OR). In vorformulierten Texten scheitern Grenzen oft.',
      options: {
        none: { label: 'Nein' },
        orderValue: { label: 'Ja, auf den Wert des Auftrags' },
        insuranceSum: { label: 'Ja, auf die vereinbarte Versicherungssumme' },
        fixed: { label: 'Ja, auf einen festen Betrag' },
      },
    },
    'liability.capAmount': {
      title: 'Auf welchen Betrag ist die Haftung je Schadensfall begrenzt?',
      short: 'Höchstbetrag',
      why: 'Der Betrag sollte zu dem passen, was versichert ist.',
      example: 'Grenze 250.000\u00a0€, Schaden 400.000\u00a0€: 150.000\u00a0€ bleiben beim Geschädigten.',
    },
    'liability.capGross': {
      title: 'Gilt die Haftungsgrenze auch bei grober Fahrlässigkeit?',
      short: 'Grobe Fahrlässigkeit',
      why: 'Wer jede Sorgfalt vermissen lässt, soll sich meist nicht auf eine Grenze berufen.',
      example: 'Ein Monteur schweißt neben offenen Lackdosen, obwohl ihn alle gewarnt haben.',
      options: { unlimited: { label: 'Nein, dann ohne Grenze' }, capped: { label: 'Ja, auch dann' } },
    },
    'liability.indirect': {
      title: 'Wird untereinander auch entgangener Gewinn ersetzt?',
      short: 'Entgangener Gewinn',
      why: 'Der unmittelbare Schaden ist oft klein, der Folgeschaden groß.',
      example: (t) => `Wegen eines Fehlers von ${t.b} verliert ${t.a} einen Anschlussauftrag über 60.000\u00a0€.`,
      usual: 'Nach dem Gesetz gehört entgangener Gewinn zum Schaden (§\u00a0252 BGB; in Österreich unter Unternehmen §\u00a0349 UGB).',
      options: {
        full: { label: 'Ja' },
        notSlight: { label: 'Nicht bei leichter Fahrlässigkeit' },
        none: { label: 'Nein', includes: 'Außer bei Vorsatz und bei Verletzung von Menschen.' },
      },
    },
    'liability.insurance': {
      title: 'Welche Versicherungen hält jede Partei, und mit welcher Summe?',
      short: 'Versicherungen',
      why: 'Eine Haftung ohne Versicherung ist oft nur Papier.',
      example: (t) => `${t.a}: Betriebshaftpflicht über 3.000.000\u00a0€; ${t.b}: Vermögensschaden über 500.000\u00a0€.`,
      usual: 'Üblich ist, dass die Versicherung gemeinsame Projekte ausdrücklich deckt und jährlich nachgewiesen wird.',
      columns: {
        kind: { label: 'Versicherung' },
        party: { label: 'Von' },
        sum: { label: 'Mindestsumme' },
        until: { label: 'Nachgewiesen bis' },
      },
    },
    'liability.insuranceMissing': {
      title: 'Was folgt, wenn die vereinbarte Versicherung fehlt oder zu niedrig ist?',
      short: 'Versicherung fehlt',
      why: 'Man merkt es erst, wenn etwas passiert ist. Fehlt nur der Nachweis, ist er nachzureichen.',
      example: (t) => `${t.b} hat den Beitrag nicht bezahlt. Die Versicherung ist seit Mai erloschen, die Montage läuft.`,
      options: {
        prove: { label: 'Sie muss sofort nachgewiesen werden' },
        pause: { label: 'Bis dahin ruht die Arbeit der Partei' },
        mayEnd: { label: 'Es darf gekündigt werden' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'liability.deductible': {
      title: 'Wer trägt den Selbstbehalt und was die Versicherung nicht deckt?',
      short: 'Selbstbehalt',
      why: 'Die Versicherung der einen zahlt für einen Fehler der anderen. Der Selbstbehalt bleibt.',
      example: (t) => `Der Schaden läuft über die Versicherung von ${t.a}, 2.500\u00a0€ Selbstbehalt. Verursacht hat ihn ${t.b}.`,
      options: {
        causer: { label: 'Wer den Schaden verursacht hat', includes: 'Mehrere oder niemand: wer versichert ist.' },
        insured: { label: 'Wer versichert ist' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'liability.referral': {
      title: 'Haftet eine Partei für die Arbeit der anderen, die sie empfohlen hat?',
      short: 'Haftung für die Empfehlung',
      why: 'Der Kunde sagt: Die Empfehlung kam doch von Ihnen.',
      example: (t) => `${t.a} empfiehlt ${t.b}. Der Kunde ist unzufrieden und will von ${t.a} Geld zurück.`,
      usual: 'Wer nur rät oder empfiehlt, haftet dafür in der Regel nicht (§\u00a0675 Absatz\u00a02 BGB, §\u00a01300 ABGB).',
      options: {
        never: { label: 'Nein' },
        ifKnown: { label: 'Nur, wenn sie wusste, was dagegen sprach' },
      },
    },
  },
  decisions: {
    complaintAnswers: {
      question: 'Wer antwortet dem Kunden auf die Beschwerde?',
      answer: { party: '{party} antwortet dem Kunden.' },
      when: { party: '{party} dem Kunden antwortet' },
    },
    tellComplaint: {
      question: 'Muss die Beschwerde weitergegeben werden, und bis wann?',
      answer: { complaint: 'Die Beschwerde ist weiterzugeben.', noDuty: 'Es ist nichts weiterzugeben.' },
    },
    defectRepair: {
      question: 'Wer muss den Mangel beseitigen?',
      answer: {
        party: '{party} beseitigt den Mangel.',
        together: 'Die Parteien beseitigen den Mangel gemeinsam.',
        nobody: 'Niemand muss den Mangel ohne Bezahlung beseitigen; er liegt beim Kunden.',
      },
    },
    defectCost: {
      question: 'Wer bezahlt die Nachbesserung?',
      answer: {
        party: '{party} bezahlt die Nachbesserung.',
        equally: 'Die Nachbesserung wird zu gleichen Teilen bezahlt.',
        byRatio: 'Die Nachbesserung wird nach dem Anteil an der Ursache bezahlt.',
        customer: 'Die Nachbesserung bezahlt der Kunde.',
        sharedCause: 'Die Parteien sprechen darüber.',
      },
    },
    causeDenied: {
      question: 'Was geschieht bei einem Mangel, dessen Ursache alle bestreiten?',
      answer: {
        nothing: 'Es ist nichts zu klären.',
        expert: 'Eine sachverständige Person stellt die Ursache fest.',
        repairFirst: 'Der Zustand wird festgehalten, dann wird repariert und danach abgerechnet.',
        sharedCause: 'Die Parteien sprechen darüber.',
      },
    },
    expertPays: {
      question: 'Wer bezahlt das Gutachten?',
      answer: { party: '{party} bezahlt das Gutachten.', equally: 'Das Gutachten wird zu gleichen Teilen bezahlt.' },
    },
    selfRepairPaid: {
      question: 'Wird eine eigenmächtige Reparatur ersetzt?',
      answer: { yes: 'Ja, die nötigen Kosten werden ersetzt.', no: 'Nein, die Kosten werden nicht ersetzt.' },
    },
    favourPaid: {
      question: 'Wer bezahlt eine Reparatur, um die gebeten wurde?',
      answer: {
        asker: 'Wer darum gebeten hat, bezahlt die nötigen Kosten.',
        performer: 'Wer repariert hat, trägt die Kosten selbst.',
        defectRule: 'Die Reparatur war geschuldet: Es gilt die Regel über die Kosten der Nachbesserung.',
      },
    },
    warrantyRuns: {
      question: 'Muss die Partei für den Mangel noch einstehen?',
      answer: {
        yes: 'Ja, sie muss noch dafür einstehen.',
        no: 'Nein, die Zeit ist abgelaufen.',
        warrantyByStatute: 'Es gilt, was das Gesetz zur Verjährung sagt.',
      },
    },
    defectClaim: {
      question: 'Kann wegen eines spät gemeldeten Mangels noch etwas verlangt werden?',
      answer: {
        full: 'Ja, in voller Höhe.',
        reduced: 'Ja, aber gekürzt um das, was die späte Meldung gekostet hat.',
        lost: 'Nein, wegen dieses Mangels nicht mehr.',
      },
    },
    recourseOpen: {
      question: 'Kann nach der Rüge des Kunden noch Rückgriff genommen werden?',
      answer: {
        full: 'Ja, in voller Höhe.',
        reduced: 'Ja, aber gekürzt um das, was die späte Meldung gekostet hat.',
        lost: 'Nein, der Rückgriff ist verloren.',
      },
    },
    repairAfterEnd: {
      question: 'Wer kümmert sich um Mängel nach dem Ende der Zusammenarbeit?',
      answer: {
        asBefore: 'Die Parteien, wie während der Zusammenarbeit.',
        againstPay: 'Die Parteien wie während der Zusammenarbeit; ihre Arbeitszeit wird bezahlt.',
        prime: 'Allein die Partei, die den Vertrag mit dem Kunden hat.',
      },
    },
    discountBorne: {
      question: 'Wer trägt den Preisnachlass für den Kunden?',
      answer: {
        asRepair: 'Ihn trägt, wer die Reparatur bezahlt hätte.',
        repairOnly: 'Ihn trägt bis zu den Kosten der Reparatur, wer sie bezahlt hätte, und im Übrigen, wer ihn zugesagt hat.',
        settler: 'Ihn trägt, wer ihn zugesagt hat.',
        settlementRule: 'Es gilt die Regel über Vergleiche mit dem Kunden.',
      },
    },
    withdrawalBorne: {
      question: 'Wer trägt den Ausfall nach einem Rücktritt des Kunden?',
      answer: {
        causerAll: 'Wer den Mangel verursacht hat, trägt alles, auch den Lohn der anderen.',
        ownPay: 'Jede Partei verliert ihren eigenen Lohn.',
        equal: 'Den Ausfall tragen alle zu gleichen Teilen.',
        customerPays: 'Der Kunde hat den Mangel selbst verursacht; die Parteien verlangen den Lohn von ihm.',
      },
    },
    acknowledgementBinds: {
      question: 'Bindet das Anerkenntnis gegenüber dem Kunden die andere Partei?',
      answer: {
        yes: 'Ja, es gilt auch untereinander.',
        no: 'Nein, untereinander gilt es nicht.',
        settlementRule: 'Es gilt die Regel über Vergleiche mit dem Kunden.',
      },
    },
    settlementBinds: {
      question: 'Wer trägt den Vergleich mit dem Kunden?',
      answer: {
        all: 'Alle, so wie sie den Anspruch nach dieser Vereinbarung zu tragen hätten.',
        owedPart: 'Alle, aber nur soweit belegt ist, dass wirklich etwas geschuldet war; den Rest, wer ihn geschlossen hat.',
        settler: 'Wer ihn geschlossen hat, trägt ihn allein.',
      },
    },
    damageBorne: {
      question: 'Wer trägt den Schaden beim Kunden oder bei Dritten?',
      answer: { party: '{party} trägt den Schaden.', equally: 'Der Schaden wird zu gleichen Teilen getragen.' },
    },
    indemnity: {
      question: 'Muss die verantwortliche Partei von Ansprüchen Dritter freistellen?',
      answer: {
        now: 'Ja, sie stellt die in Anspruch genommene Partei sofort frei.',
        later: 'Erst, wenn der Anspruch feststeht.',
        none: 'Nein, eine Freistellung ist nicht geschuldet.',
      },
    },
    penaltyBorne: {
      question: 'Wer trägt die Vertragsstrafe des Kunden?',
      answer: { party: '{party} trägt die Vertragsstrafe.', equally: 'Die Vertragsstrafe wird zu gleichen Teilen getragen.' },
    },
    dataLossBorne: {
      question: 'Wie weit wird für verlorene Daten gehaftet?',
      answer: {
        full: 'Der ganze Schaden wird ersetzt.',
        restore: 'Ersetzt wird, was das Wiederherstellen aus einer üblichen Sicherung kostet.',
        half: 'Ersetzt wird die Hälfte des Schadens.',
      },
    },
    productClaim: {
      question: 'Wer steht für den Schaden durch ein fehlerhaftes Produkt ein?',
      answer: { party: '{party} steht für den Schaden ein.', productByStatute: 'Es gilt, was das Gesetz zur Produkthaftung sagt.' },
    },
    siteSafety: {
      question: 'Wer sorgt vor Ort für die Sicherheit?',
      answer: { party: '{party} sorgt für die Sicherheit vor Ort.', each: 'Jede Partei sorgt für die Sicherheit ihrer Leute und Geräte.' },
    },
    liabilityCap: {
      question: 'Ist die Haftung der Höhe nach begrenzt?',
      answer: {
        unlimited: 'Nein, es wird ohne Grenze gehaftet.',
        orderValue: 'Ja, auf den Wert des Auftrags.',
        insuranceSum: 'Ja, auf die vereinbarte Versicherungssumme.',
        fixed: 'Ja, auf den vereinbarten Höchstbetrag.',
      },
    },
    indirectLoss: {
      question: 'Wird dieser Schaden ersetzt, auch entgangener Gewinn?',
      answer: { yes: 'Ja, dieser Schaden wird ersetzt.', no: 'Nein, dieser Schaden wird nicht ersetzt.' },
    },
    insuranceMissing: {
      question: 'Was folgt auf eine fehlende Versicherung?',
      answer: {
        nothing: 'Es folgt nichts.',
        prove: 'Der Versicherungsschutz ist sofort nachzuweisen.',
        pause: 'Die Arbeit der Partei ruht, bis sie versichert ist.',
        mayEnd: 'Es darf gekündigt werden.',
        insurance: 'Die Parteien sprechen darüber.',
      },
    },
    deductibleBorne: {
      question: 'Wer trägt den Selbstbehalt der Versicherung?',
      answer: { party: '{party} trägt den Selbstbehalt.', equally: 'Der Selbstbehalt wird zu gleichen Teilen getragen.' },
    },
    referralLiability: {
      question: 'Haftet, wer den anderen empfohlen hat?',
      answer: { yes: 'Ja, die empfehlende Partei haftet.', no: 'Nein, die empfehlende Partei haftet nicht.' },
    },
  },
  clauses: {
    'liability.complaint': ({ answer }, t) =>
      `Auf Beschwerden von Kunden antwortet ${byOption(
        answer,
        {
          prime: 'die Partei, die den Vertrag mit dem Kunden hat.',
          performer: 'die Partei, deren Leistung betroffen ist.',
          receiver: 'die Partei, bei der die Beschwerde eingegangen ist.',
        },
        (id) => `${t.party(id)}.`,
      )}`,
    'liability.complaintDays': ({ days, passesOn }, t) =>
      passesOn
        ? `Wer eine Beschwerde bekommt und nicht selbst antwortet, gibt sie binnen ${t.quantity(days, 'workingDays', 'dative')} nach Eingang an die Partei weiter, die antwortet. Wer selbst antwortet, gibt nichts weiter.`
        : 'Wer eine Beschwerde bekommt, antwortet selbst und muss sie nicht weitergeben.',
    'liability.repair': ({ answer }) =>
      `Einen Mangel beseitigt ${byOption(answer, {
        performer: 'die Partei, die den betroffenen Teil geleistet hat, gleich wer ihn verursacht hat.',
        causer: 'die Partei, die ihn verursacht hat.',
        prime: 'die Partei, die den Vertrag mit dem Kunden hat, gleich wer ihn verursacht hat.',
      })} Hat ihn der Kunde verursacht, so muss ihn niemand ohne Bezahlung beseitigen.`,
    'liability.repairUnknown': ({ answer }) =>
      `Hat mehr als eine Partei oder ein Lieferant den Mangel verursacht, kam er von außen oder ist die Ursache nicht zu klären, so ${byOption(
        answer,
        {
          performer: 'beseitigt ihn die Partei, die den betroffenen Teil geleistet hat.',
          prime: 'beseitigt ihn die Partei, die den Vertrag mit dem Kunden hat.',
          together: 'beseitigen ihn die Parteien gemeinsam.',
        },
      )}`,
    'liability.cost': ({ answer }, t) =>
      `${byOption(answer, {
        causer: 'Die Nachbesserung bezahlt die Partei, die den Mangel verursacht hat.',
        performer: 'Die Nachbesserung bezahlt die Partei, die den betroffenen Teil geleistet hat, gleich wer den Mangel verursacht hat.',
        equal: `Die Nachbesserung bezahlen ${equally(t)}, gleich wer den Mangel verursacht hat.`,
      })} Hat ihn der Kunde verursacht, so bezahlt der Kunde.`,
    'liability.costShared': ({ answer }, t) =>
      `Hat mehr als eine Partei den Mangel verursacht, so ${byOption(answer, {
        equal: `bezahlen ${equally(t)}.`,
        ratio: 'bezahlen sie nach ihrem Anteil an der Ursache; im Streit nennt ihn eine sachverständige Person.',
        talk: 'sprechen die Parteien darüber.',
      })}`,
    'liability.costUnknown': ({ answer }, t) =>
      `Ist die Ursache nicht zu klären, so ${byOption(answer, {
        equal: `bezahlen ${equally(t)}.`,
        performer: 'bezahlt die Partei, die den betroffenen Teil geleistet hat.',
        prime: 'bezahlt die Partei, die den Vertrag mit dem Kunden hat.',
      })}`,
    'liability.material': ({ answer }, t) =>
      `Liegt die Ursache beim Material oder bei einem Lieferanten, so ${byOption(answer, {
        buyer: 'bezahlt die Partei, die eingekauft hat; ihre Ansprüche gegen den Lieferanten bleiben ihr.',
        performer: 'bezahlt die Partei, die den betroffenen Teil geleistet hat.',
        equal: `bezahlen ${equally(t)}.`,
      })}`,
    'liability.outside': ({ answer }, t) =>
      `Haben Umstände oder Leute von außen den Mangel verursacht, so ${byOption(answer, {
        performer: 'bezahlt die Nachbesserung die Partei, die den betroffenen Teil geleistet hat.',
        prime: 'bezahlt die Nachbesserung die Partei, die den Vertrag mit dem Kunden hat.',
        equal: `bezahlen ${equally(t)}.`,
      })}`,
    'liability.denied': ({ answer }) =>
      `Sind sich die Parteien über die Ursache einig, so ist nichts zu klären. Bestreiten alle die Ursache, so ${byOption(answer, {
        expert: 'stellt sie eine gemeinsam benannte sachverständige Person fest.',
        repairFirst: 'halten die Parteien den Zustand fest, dann wird repariert und danach abgerechnet.',
        talk: 'sprechen die Parteien darüber.',
      })}`,
    'liability.expertCost': ({ answer }, t) =>
      byOption(answer, {
        loser: `Das Gutachten bezahlt die Partei, die es als Verursacher nennt. Nennt es mehrere oder lässt es die Ursache offen, so bezahlen ${equally(t)}.`,
        equal: `Das Gutachten bezahlen ${equally(t)}.`,
      }),
    'liability.selfRepair': ({ answer }) =>
      `Wer einen Mangel einer anderen Partei selbst beseitigt, bekommt die nötigen Kosten ersetzt, ${byOption(answer, {
        afterDeadline: 'wenn eine gesetzte Frist abgelaufen ist; sonst nicht.',
        urgentToo: 'wenn eine gesetzte Frist abgelaufen ist oder sofort gehandelt werden musste; sonst nicht.',
        always: 'auch ohne Frist.',
      })}`,
    'liability.favour': ({ answer }) =>
      `Bittet eine Partei eine andere um eine Reparatur, die diese nicht schuldet, so ${byOption(answer, {
        asker: 'bezahlt sie die nötigen Kosten.',
        ifAgreed:
          'bezahlt sie die nötigen Kosten, wenn vorher in Textform ein Preis vereinbart war; sonst trägt die reparierende Partei die Kosten selbst.',
        performer: 'trägt die reparierende Partei die Kosten selbst.',
      })} Was geschuldet ist, folgt den Regeln über Mängel.`,
    'liability.period': ({ answer, months }, t) =>
      byOption(answer, {
        asCustomer:
          'Jede Partei steht den anderen für Mängel ihrer Leistung so lange ein, wie der Kunde deswegen Rechte geltend machen kann.',
        months: `Jede Partei steht den anderen für Mängel ihrer Leistung bis zum Ablauf von ${t.quantity(months ?? 0, 'months', 'dative')} nach der Abnahme ihres Teils ein.`,
        law: 'Wie lange eine Partei den anderen für Mängel ihrer Leistung einsteht, richtet sich nach dem Gesetz.',
      }),
    'liability.recourse': ({ answer, days }, t) =>
      answer === 'noEffect'
        ? 'Wird eine Rüge des Kunden spät weitergemeldet, so bleibt der Rückgriff in voller Höhe.'
        : `Eine Rüge des Kunden wird der verantwortlichen Partei binnen ${t.quantity(days ?? 0, 'workingDays', 'dative')} weitergemeldet. Wird sie später oder gar nicht weitergemeldet, so ${byOption(
            answer,
            {
              lost: 'ist der Rückgriff verloren.',
              asFarAsHarm: 'mindert sich der Rückgriff um das, was die Verspätung gekostet hat.',
            },
          )}`,
    'liability.notice': ({ answer, days }, t) =>
      answer === 'noEffect'
        ? 'Meldet eine Partei einen Mangel an der Arbeit einer anderen erst spät, so verliert sie dadurch nichts.'
        : `Jede Partei prüft, was sie von einer anderen erhält, und meldet einen Mangel binnen ${t.quantity(days ?? 0, 'workingDays', 'dative')}, nachdem er zu erkennen war. Meldet sie ihn später oder gar nicht, so ${byOption(
            answer,
            {
              lost: 'kann sie wegen dieses Mangels nichts mehr verlangen.',
              asFarAsHarm: 'mindern sich ihre Ansprüche um das, was die Verspätung gekostet hat.',
            },
          )} Hat die andere Partei den Mangel arglistig verschwiegen, so bleiben alle Ansprüche.`,
    'liability.afterEnd': ({ answer }) =>
      `Um Mängel, die nach dem Ende der Zusammenarbeit auftreten, ${byOption(answer, {
        asBefore: 'kümmern sich die Parteien wie während der Zusammenarbeit.',
        againstPay: 'kümmern sich die Parteien wie während der Zusammenarbeit; ihre Arbeitszeit wird dann bezahlt.',
        prime: 'kümmert sich allein die Partei, die den Vertrag mit dem Kunden hat; bis zum Ende gelten die übrigen Regeln.',
      })}`,
    'liability.discount': ({ answer }) =>
      byOption(answer, {
        asRepair: 'Einen Preisnachlass wegen eines Mangels trägt, wer die Reparatur bezahlt hätte.',
        repairOnly:
          'Einen Preisnachlass, dem alle zugestimmt haben oder den ein Gericht festgestellt hat, trägt, wer die Reparatur bezahlt hätte. Hat ihn eine Partei allein zugesagt, so gilt das nur bis zu den Kosten der Reparatur; den Rest trägt sie selbst.',
        settler:
          'Einen Preisnachlass, dem alle zugestimmt haben oder den ein Gericht festgestellt hat, trägt, wer die Reparatur bezahlt hätte. Hat ihn eine Partei allein zugesagt, so trägt sie ihn selbst.',
      }),
    'liability.withdrawal': ({ answer }, t) =>
      `Tritt der Kunde wegen eines Mangels zurück, so ${byOption(answer, {
        causerAll: `trägt die Partei den ganzen Ausfall, die den Mangel verursacht hat, auch den Lohn der anderen. Ist das nicht eine Partei allein, so tragen ihn ${equally(t)}.`,
        ownPay: `verliert jede Partei ihren eigenen Lohn. Hat nicht eine Partei allein den Mangel verursacht, so tragen den Ausfall ${equally(t)}.`,
        equal: `tragen den Ausfall ${equally(t)}.`,
      })} Hat der Kunde den Mangel selbst verursacht, so verlangen die Parteien den Lohn von ihm.`,
    'liability.acknowledge': ({ answer }) =>
      byOption(answer, {
        never:
          'Gibt eine Partei dem Kunden gegenüber einen Fehler einer anderen zu, so bindet das die andere nur, wenn sie zugestimmt hat.',
        afterAsking:
          'Gibt eine Partei dem Kunden gegenüber einen Fehler einer anderen zu, so bindet das die andere, wenn sie zugestimmt hat oder vorher gefragt wurde und nicht geantwortet hat; sonst nicht.',
        always: 'Gibt eine Partei dem Kunden gegenüber einen Fehler einer anderen zu, so bindet das die andere auch ohne Zustimmung.',
      }),
    'liability.settlement': ({ answer }) =>
      `Ein Vergleich mit dem Kunden, dem alle Betroffenen zugestimmt haben, gilt untereinander für alle, so wie sie den Anspruch zu tragen hätten. ${byOption(
        answer,
        {
          consent: 'Sonst trägt ihn allein, wer ihn geschlossen hat.',
          asked:
            'Dasselbe gilt, wenn die anderen vorher gefragt wurden und nicht geantwortet haben. Sonst trägt ihn allein, wer ihn geschlossen hat.',
          owed: 'Sonst gilt er untereinander nur, soweit belegt ist, dass wirklich etwas geschuldet war. Den Rest trägt, wer ihn geschlossen hat.',
        },
      )} Was für Preisnachlass, Anerkenntnis, Zahlungen nach außen und Entscheidungen im Alleingang vereinbart ist, gilt für Vergleiche nicht.`,
    'liability.damage': ({ answer }, t) =>
      byOption(answer, {
        causer: `Einen Schaden beim Kunden oder bei Dritten trägt untereinander die Partei, die ihn verursacht hat. Ist das nicht eine Partei allein, so tragen ihn ${equally(t)}.`,
        equal: `Einen Schaden beim Kunden oder bei Dritten tragen untereinander ${equally(t)}.`,
      }),
    'liability.indemnity': ({ answer }) =>
      byOption(answer, {
        onDemand:
          'Verlangt ein Dritter von einer Partei Geld, obwohl eine andere den Schaden verursacht hat, so stellt diese sie sofort frei und bezahlt auch die Abwehr. Hat sie selbst, haben mehrere oder hat niemand den Schaden verursacht, so gibt es keine Freistellung.',
        onceCertain:
          'Verlangt ein Dritter von einer Partei Geld, obwohl eine andere den Schaden verursacht hat, so stellt diese sie frei, sobald der Anspruch anerkannt oder rechtskräftig festgestellt ist, und nicht vorher. Hat sie selbst, haben mehrere oder hat niemand den Schaden verursacht, so gibt es keine Freistellung.',
        none: 'Eine Freistellung von Ansprüchen Dritter ist nicht geschuldet; es bleibt beim Ausgleich.',
      }),
    'liability.penalty': ({ answer }, t) =>
      `Eine Vertragsstrafe des Kunden wegen Verspätung ${byOption(answer, {
        causer: `trägt die Partei, die die Verspätung verursacht hat. Waren es mehrere, so tragen sie ${equally(t)}; war es niemand, so trägt sie die Partei, die den Vertrag mit dem Kunden hat.`,
        ifTold: `trägt die Partei, die die Verspätung verursacht hat, wenn ihr die Strafe vor ihrer Zusage in Textform bekannt gegeben war. Waren es mehrere, so tragen sie ${equally(t)}. Sonst trägt sie die Partei, die den Vertrag mit dem Kunden hat.`,
        prime: 'trägt die Partei, die den Vertrag mit dem Kunden hat.',
        equal: `tragen ${equally(t)}.`,
      })}`,
    'liability.dataLoss': ({ answer }) =>
      `Gehen bei einer Partei Daten einer anderen verloren, so ersetzt sie ${byOption(answer, {
        full: 'den ganzen Schaden.',
        restore: 'nur, was das Wiederherstellen aus einer üblichen Sicherung kostet.',
        byBackup: 'das Wiederherstellen, wenn die andere eine eigene Sicherung hatte, und sonst die Hälfte des Schadens.',
      })}`,
    'liability.product': ({ answer }) =>
      byOption(answer, {
        maker: 'Für Schäden durch ein fehlerhaftes Produkt steht untereinander die Partei ein, die es hergestellt hat.',
        label: 'Für Schäden durch ein fehlerhaftes Produkt steht untereinander die Partei ein, deren Name darauf steht.',
        law: 'Wer untereinander für Schäden durch ein fehlerhaftes Produkt einsteht, richtet sich nach dem Gesetz.',
      }),
    'liability.site': ({ answer }, t) =>
      byOption(
        answer,
        {
          prime: 'Für die Sicherheit vor Ort sorgt die Partei, die den Vertrag mit dem Kunden hat.',
          each: 'Vor Ort sorgt jede Partei für die Sicherheit ihrer Leute und Geräte.',
        },
        (id) => `Für die Sicherheit vor Ort sorgt ${t.party(id)}.`,
      ),
    'liability.cap': ({ answer, amount }, t) =>
      byOption(answer, {
        none: 'Die Haftung der Parteien untereinander ist der Höhe nach nicht begrenzt.',
        orderValue:
          'Bei leichter Fahrlässigkeit haften die Parteien einander höchstens bis zum Wert des Auftrags. Bei Vorsatz und bei Verletzung von Leben, Körper oder Gesundheit gilt keine Grenze.',
        insuranceSum:
          'Bei leichter Fahrlässigkeit haften die Parteien einander höchstens bis zur vereinbarten Versicherungssumme. Bei Vorsatz und bei Verletzung von Leben, Körper oder Gesundheit gilt keine Grenze.',
        fixed: `Bei leichter Fahrlässigkeit haften die Parteien einander je Schadensfall höchstens bis ${t.quantity(amount ?? 0, 'EUR')}. Bei Vorsatz und bei Verletzung von Leben, Körper oder Gesundheit gilt keine Grenze.`,
      }),
    'liability.capGross': ({ answer }) =>
      answer === 'capped' ? 'Die Grenze gilt auch bei grober Fahrlässigkeit.' : 'Bei grober Fahrlässigkeit gilt keine Grenze.',
    'liability.indirect': ({ answer }) =>
      byOption(answer, {
        full: 'Zu ersetzen ist auch entgangener Gewinn und anderer Folgeschaden.',
        notSlight:
          'Der unmittelbare Schaden ist stets zu ersetzen, entgangener Gewinn und anderer Folgeschaden nicht bei leichter Fahrlässigkeit.',
        none: 'Der unmittelbare Schaden ist stets zu ersetzen, entgangener Gewinn und anderer Folgeschaden nur bei Vorsatz und bei Verletzung von Leben, Körper oder Gesundheit.',
      }),
    'liability.insurance': ({ list }, t) =>
      `Die Parteien halten diese Versicherungen:${t.items(
        list.map(
          ({ kind, party, sum, until }) =>
            `${t.party(party)}: ${own(kind)} über mindestens ${t.quantity(sum, 'EUR')}${until === undefined ? '' : `, nachgewiesen bis ${t.day(until)}`}`,
        ),
      )}`,
    'liability.insuranceMissing': ({ answer }) =>
      `Besteht die vereinbarte Versicherung und ist sie nachgewiesen, so folgt nichts. Fehlt nur der Nachweis, so ist er sofort zu erbringen. Fehlt die Versicherung oder ist ihre Summe zu niedrig, so ${byOption(
        answer,
        {
          prove: 'ist auch sie sofort zu beschaffen und nachzuweisen.',
          pause: 'ruht die Arbeit der Partei, bis sie versichert ist.',
          mayEnd: 'darf gekündigt werden.',
          talk: 'sprechen die Parteien darüber.',
        },
      )}`,
    'liability.deductible': ({ answer }, t) =>
      byOption(answer, {
        causer:
          'Den Selbstbehalt und was die Versicherung nicht deckt, trägt die Partei, die den Schaden verursacht hat. Ist das nicht eine Partei allein, so trägt ihn die versicherte Partei.',
        insured: 'Den Selbstbehalt und was die Versicherung nicht deckt, trägt die Partei, über deren Versicherung der Schaden läuft.',
        equal: `Den Selbstbehalt und was die Versicherung nicht deckt, tragen ${equally(t)}.`,
      }),
    'liability.referral': ({ answer }) =>
      byOption(answer, {
        never: 'Wer eine andere Partei empfiehlt, haftet nicht für deren Arbeit.',
        ifKnown:
          'Wer eine andere Partei empfiehlt, haftet für deren Arbeit nur, wenn ein Umstand bekannt war, der gegen die Empfehlung sprach.',
      }),
  },
}
