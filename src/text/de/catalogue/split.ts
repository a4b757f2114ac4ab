import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { others, severalOrNone } from '../others.ts'

/** What the split begins with, whether gains or hours decide. */
const toSplit =
  'Vom netto eingegangenen Betrag eines Projekts gehen die Fremdkosten, die nach diesem Paragrafen abzuziehen sind, und eine Provision ab.'

const externalCosts = 'Fremdkosten, insbesondere für Material, Druck und Reisen,'

const equally = (t: Tools): string => (t.two ? 'je zur Hälfte' : 'zu gleichen Teilen')

export const split: CatalogueTopics['split'] = {
  heading: 'Verteilung und Abrechnung',
  questions: {
    'split.basis': {
      title: 'Wonach erhält jede Partei ihren Teil?',
      short: 'Grundlage der Verteilung',
      why: 'Der Kunde zahlt eine Summe. Wie daraus mehrere werden, ist der häufigste Streit zwischen Partnern.',
      example: (t) =>
        `Der Kunde zahlt 20.000\u00a0€. ${t.a} hat 120\u00a0Stunden gearbeitet, ${t.b} 60\u00a0Stunden und den Kunden gewonnen.`,
      usual:
        'Häufig wird jede Partei für ihren eigenen Teil bezahlt. Wer dagegen Gewinn und Verlust teilt, kann damit eine Gesellschaft bilden (§\u00a0705 BGB, §\u00a01175 ABGB, Artikel\u00a0530 OR): bitte prüfen lassen.',
      options: {
        fixedShares: {
          label: 'Feste Anteile am Ergebnis',
          includes: 'Was nach Fremdkosten und Provision bleibt, wird nach Prozenten geteilt.',
        },
        byHours: { label: 'Im Verhältnis der Stunden', includes: 'Was bleibt, wird nach der geleisteten Zeit geteilt.' },
        rateCard: {
          label: 'Nach festen Stundensätzen',
          includes: 'Jede Partei erhält ihre Stunden zu ihrem Satz. Ein Rest ist eine eigene Frage.',
        },
        ownPrice: {
          label: 'Zum vereinbarten Preis des eigenen Teils',
          includes: 'Die Projektvereinbarung nennt den Preis jedes Teils. Ein Rest ist eine eigene Frage.',
        },
      },
    },
    'split.shares': {
      title: 'Welche Anteile erhalten die Parteien?',
      short: 'Anteile',
      why: 'Zusammen ergeben die Anteile immer 100\u00a0%. Gleiche Anteile sind nicht von selbst gerecht: Es zählt, was jede Partei beiträgt.',
      example: (t) => `60 zu 40: Von 20.000\u00a0€ erhält ${t.a} 12.000\u00a0€, ${t.b} 8.000\u00a0€.`,
    },
    'split.rates': {
      title: 'Welche Stundensätze gelten untereinander?',
      short: 'Stundensätze',
      why: 'Ohne vereinbarten Satz kann niemand nachrechnen, was eine Stunde kostet.',
      example: (t) => `${t.a} rechnet 95\u00a0€ je Stunde, ${t.b} 110\u00a0€. Für 10\u00a0Stunden macht das 150\u00a0€ Unterschied.`,
      usual: 'Die Sätze sind netto. Sie gelten nur zwischen den Parteien, nicht gegenüber dem Kunden.',
      columns: { party: { label: 'Partei' }, rate: { label: 'Satz je Stunde netto' } },
    },
    'split.surplus': {
      title: 'Wem gehört, was nach der Bezahlung aller Teile übrig bleibt?',
      short: 'Überschuss',
      why: 'Der Kunde zahlt selten genau die Summe der Teile. Bleibt etwas übrig, hat es ohne Regel, wer die Rechnung gestellt hat.',
      example: 'Der Kunde zahlt 20.000\u00a0€, die Teile kosten 17.000\u00a0€. Wem gehören die 3.000\u00a0€?',
      options: {
        invoicer: { label: 'Wer den Vertrag mit dem Kunden hat', includes: 'Als Ausgleich für Risiko und Aufwand.' },
        equally: { label: 'Allen zu gleichen Teilen' },
        byParts: { label: 'Im Verhältnis der Teile', includes: 'Wer mehr geleistet hat, erhält mehr vom Überschuss.' },
      },
    },
    'split.loss': {
      title: 'Wer trägt den Verlust, wenn am Ende Geld fehlt?',
      short: 'Verlust',
      why: 'Gewinne teilen sich leicht. Was gilt, wenn ein Projekt mehr kostet, als der Kunde zahlt, steht selten im Vertrag.',
      example: (t) => `Das Projekt bringt 20.000\u00a0€, die Teile kosten zusammen 24.000\u00a0€. ${t.b} hat sich verschätzt.`,
      options: {
        likeGain: { label: 'Wie der Gewinn', includes: 'Wer am Gewinn teilhat, trägt den Verlust im selben Verhältnis.' },
        equally: { label: 'Alle zu gleichen Teilen' },
        invoicer: { label: 'Wer den Vertrag mit dem Kunden hat', includes: 'Die anderen erhalten ihren Teil trotzdem.' },
        byCause: { label: 'Wer den Verlust verursacht hat', includes: 'Ist es niemand oder sind es mehrere, kommt eine weitere Frage.' },
      },
    },
    'split.lossElse': {
      title: 'Wer trägt den Verlust, wenn ihn nicht genau eine Partei verursacht hat?',
      short: 'Verlust ohne Verursacher',
      why: 'Oft haben mehrere dazu beigetragen, oder der Markt war schuld.',
      example: 'Es fehlen 4.000\u00a0€. Der Kunde hat seine Wünsche geändert, keine Seite ist schuld.',
      options: {
        likeGain: { label: 'Wie der Gewinn' },
        equally: { label: 'Alle zu gleichen Teilen' },
        invoicer: { label: 'Wer den Vertrag mit dem Kunden hat' },
        talk: { label: 'Im Gespräch klären', includes: 'Die Parteien rechnen offen ab und einigen sich im Einzelfall.' },
      },
    },
    'split.external': {
      title: 'Wer trägt Fremdkosten, zum Beispiel Druck, Material oder Reisen?',
      short: 'Fremdkosten',
      why: 'Vor oder nach der Verteilung: Das verschiebt bei jedem Projekt Geld von einer Seite zur anderen.',
      example: (t) => `${t.b} lässt für 2.300\u00a0€ drucken. Vor der Verteilung abziehen, oder zahlt das ${t.b} allein?`,
      options: {
        first: { label: 'Sie werden zuerst abgezogen', includes: 'Was dann bleibt, wird verteilt.' },
        agreedFirst: { label: 'Zuerst abgezogen, wenn vorher abgestimmt', includes: 'Sonst trägt sie, wer sie bestellt hat.' },
        orderer: { label: 'Wer sie bestellt hat', includes: 'Jede Partei kalkuliert sie in ihren Teil ein.' },
      },
    },
    'split.commission': {
      title: 'Erhält eine Provision, wer den Kunden gebracht hat?',
      short: 'Provision',
      why: 'Kunden zu gewinnen kostet Zeit und Geld. Ob das eigens bezahlt wird, sollte vor dem ersten Auftrag klar sein.',
      example: (t) => `${t.a} empfiehlt ${t.b} einem Kunden. ${t.b} liefert allein und verdient 18.000\u00a0€.`,
      usual:
        'Wer ständig damit betraut ist, Geschäfte zu vermitteln, kann Handelsvertreter sein, mit zwingenden Rechten (§§\u00a084 bis 92c HGB, HVertrG, Artikel\u00a0418a bis 418v OR). Ist nichts vereinbart, kann unter Kaufleuten trotzdem eine übliche Provision geschuldet sein (§\u00a0354 HGB, §\u00a0354 UGB).',
      options: {
        none: { label: 'Nein, keine Provision' },
        flat: { label: 'Ja, ein fester Satz' },
        tiered: { label: 'Ja, gestaffelt nach dem Betrag', includes: 'Zum Beispiel 10\u00a0% bis 25.000\u00a0€, darüber 5\u00a0%.' },
        declining: { label: 'Ja, ein Satz, der mit den Jahren sinkt', includes: 'Zum Beispiel 10\u00a0%, im zweiten Jahr 5\u00a0%.' },
        oneOff: { label: 'Ja, ein fester Betrag je Auftrag' },
        perProject: { label: 'Ja, wie es die Projektvereinbarung nennt', includes: 'Etwa je Art des Projekts verschieden.' },
      },
    },
    'split.commissionBase': {
      title: 'Wovon wird die Provision für das Gewinnen des Kunden berechnet?',
      short: 'Basis der Provision',
      why: 'Was berechnet wurde und was bezahlt wurde, ist nicht dasselbe.',
      example: 'Rechnung 20.000\u00a0€, bezahlt sind 12.000\u00a0€. Zehn Prozent sind 2.000\u00a0€ oder 1.200\u00a0€.',
      options: {
        received: { label: 'Vom Betrag, der eingegangen ist', includes: 'Netto. Zahlt der Kunde nicht, fällt nichts an.' },
        invoiced: { label: 'Vom Auftragswert', includes: 'Netto. Was gilt, wenn der Kunde nicht zahlt, ist die nächste Frage.' },
      },
    },
    'split.commissionRate': {
      title: 'Wie hoch ist die Provision für das Gewinnen des Kunden?',
      short: 'Satz der Provision',
      why: 'Der Satz gilt für jeden Betrag gleich.',
      example: 'Bei 8\u00a0% und einem Auftrag über 20.000\u00a0€ sind es 1.600\u00a0€.',
    },
    'split.commissionTiers': {
      title: 'Welche Stufen gelten für die Provision?',
      short: 'Stufen der Provision',
      why: 'Jeder Satz gilt nur für den Teil des Betrags, der in seine Stufe fällt. So lohnt sich ein etwas größerer Auftrag immer.',
      example: 'Bis 10.000\u00a0€ 10\u00a0%, darüber 5\u00a0%: Bei 30.000\u00a0€ sind es 1.000\u00a0€ und 1.000\u00a0€.',
      columns: {
        upTo: { label: 'bis zum Betrag netto', hint: 'In der letzten Stufe leer lassen: für alles darüber.' },
        rate: { label: 'Satz' },
      },
    },
    'split.commissionYears': {
      title: 'Wie hoch ist die Provision in jedem Jahr seit dem ersten Auftrag?',
      short: 'Provision je Jahr',
      why: 'Am Anfang zählt, wer den Kunden gewonnen hat. Später zählt, wer ihn pflegt.',
      example: '10\u00a0% im ersten Jahr, 5\u00a0% im zweiten, 3\u00a0% ab dem dritten.',
      usual: 'Die Jahre laufen ab dem ersten Auftrag des Kunden. Der letzte Satz gilt auch danach.',
      columns: { rate: { label: 'Satz', hint: 'Eine Zeile je Jahr, die letzte gilt weiter.' } },
    },
    'split.commissionSum': {
      title: 'Wie hoch ist die feste Provision je Auftrag?',
      short: 'Feste Provision',
      why: 'Ein fester Betrag ist einfach und hängt nicht davon ab, wie gut verhandelt wurde.',
      example: (t) => `Für jeden Auftrag, der zählt und bezahlt ist, erhält ${t.a} 500\u00a0€.`,
    },
    'split.commissionFloor': {
      title: 'Wie hoch ist die Provision für einen Auftrag mindestens?',
      short: 'Mindestprovision',
      why: 'Bei kleinen Aufträgen lohnt sich sonst nicht einmal der Anruf.',
      example: 'Bei 5\u00a0% und einem Auftrag über 1.000\u00a0€ wären es 50\u00a0€; vereinbart sind mindestens 150\u00a0€.',
    },
    'split.commissionCap': {
      title: 'Wie hoch ist die Provision für einen Auftrag höchstens?',
      short: 'Höchstprovision',
      why: 'Ein sehr großer Auftrag hätte sonst einen Preis, den niemand gewollt hat.',
      example: 'Bei 10\u00a0% und einem Auftrag über 200.000\u00a0€ wären es 20.000\u00a0€; vereinbart sind höchstens 8.000\u00a0€.',
    },
    'split.commissionItems': {
      title: 'Aus welchen Beträgen einer Rechnung wird die Provision berechnet?',
      short: 'Provisionspflichtige Beträge',
      why: 'Wartung, Reisekosten und Umsatzsteuer stehen auf derselben Rechnung. Ohne Regel rechnet jede Seite anders.',
      example:
        'Rechnung 23.800\u00a0€ brutto: 16.000\u00a0€ Arbeit, 3.000\u00a0€ Wartung im Jahr, 1.000\u00a0€ Reisekosten, 3.800\u00a0€ Umsatzsteuer.',
      usual: 'Umsatzsteuer bleibt meist außer Betracht, weil sie nur durchläuft.',
      options: {
        workOnly: { label: 'Nur aus der Leistung', includes: 'Nicht aus laufenden Entgelten, Auslagen und Umsatzsteuer.' },
        recurring: { label: 'Aus der Leistung und laufenden Entgelten', includes: 'Etwa Wartung und Lizenzen; nicht aus Auslagen.' },
        allNet: { label: 'Aus dem ganzen Nettobetrag', includes: 'Auch aus Auslagen, die der Kunde erstattet.' },
      },
    },
    'split.commissionFor': {
      title: 'Für welche Aufträge dieses Kunden fällt die Provision an?',
      short: 'Folgeaufträge',
      why: 'Ein guter Kunde kommt wieder. Endlose Provisionen drücken auf den Preis, zu kurze belohnen das Gewinnen nicht.',
      example: (t) => `Der Kunde bestellt im dritten Jahr zum siebten Mal. Zahlt ${t.b} noch immer Provision an ${t.a}?`,
      usual: 'Verbreitet sind der erste Auftrag und die folgenden zwölf Monate.',
      options: {
        firstOnly: { label: 'Nur für den ersten Auftrag' },
        months: { label: 'Für alle Aufträge in einer bestimmten Zeit', includes: 'Die Zeit läuft ab dem ersten Auftrag.' },
        all: { label: 'Für alle Aufträge' },
      },
    },
    'split.commissionMonths': {
      title: 'Wie viele Monate ab dem ersten Auftrag fällt die Provision an?',
      short: 'Dauer der Provision',
      why: 'Danach ist der Auftrag provisionsfrei.',
      example: 'Erster Auftrag am 1. Februar 2027, zwölf Monate: Ein Auftrag vom 10. Februar 2028 zählt nicht mehr.',
    },
    'split.commissionBoth': {
      title: (t) =>
        t.two
          ? 'Wer erhält die Provision, wenn beide den Kunden gebracht haben?'
          : 'Wer erhält die Provision, wenn mehrere den Kunden gebracht haben?',
      short: 'Provision bei mehreren',
      why: 'Die einfache Regel nennt dann niemanden.',
      example: (t) => `${t.a} hat den Kunden genannt, ${t.b} hat ihn überzeugt. Im Register stehen beide.`,
      options: {
        firstNamed: { label: 'Wer den Kunden zuerst genannt hat' },
        equally: { label: 'Sie wird gleich geteilt' },
        none: { label: 'Niemand', includes: 'Dann haben alle ihren Beitrag geleistet.' },
      },
    },
    'split.commissionUnpaid': {
      title: 'Was gilt für die Provision, wenn der Kunde nicht oder nur zum Teil zahlt?',
      short: 'Provision ohne Zahlung',
      why: 'Vom Auftragswert berechnet, wäre die Provision auch ohne Geldeingang geschuldet, oder gerade nicht. Das steht noch nicht fest.',
      example: 'Der Kunde zahlt 5.000\u00a0€ von 20.000\u00a0€ und geht dann in Insolvenz.',
      usual:
        'Beim Handelsvertreter entfällt der Anspruch, wenn feststeht, dass der Kunde nicht leistet (§\u00a087a Absatz\u00a02 HGB, §\u00a09 HVertrG, Artikel\u00a0418h OR).',
      options: {
        proRata: { label: 'Nur für den bezahlten Teil' },
        none: { label: 'Keine Provision, solange nicht alles bezahlt ist' },
        talk: { label: 'Im Gespräch klären' },
      },
    },
    'split.commissionWhen': {
      title: 'Wann ist eine Provision verdient und zu zahlen?',
      short: 'Fälligkeit der Provision',
      why: 'Zwischen dem Auftrag, der Rechnung und der Zahlung des Kunden liegen oft Monate.',
      example: (t) => `Der Kunde bestellt im März, zahlt aber erst im September. ${t.b} hat ihn gebracht und will im März Geld.`,
      usual:
        'Beim Handelsvertreter setzt die Provision meist voraus, dass das Geschäft ausgeführt ist (§\u00a087a HGB, §\u00a09 HVertrG); in der Schweiz entsteht sie schon mit dem Abschluss (Artikel\u00a0418g OR).',
      options: {
        order: { label: 'Mit dem Auftrag des Kunden', includes: 'Was später wegfällt, ist eine eigene Frage.' },
        invoice: { label: 'Mit jeder Rechnung an den Kunden', includes: 'Für den Betrag dieser Rechnung.' },
        payment: { label: 'Mit jeder Zahlung des Kunden', includes: 'Für den gezahlten Betrag.' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'split.commissionWhenDays': {
      title: 'Binnen wie vielen Tagen danach wird die Provision gezahlt?',
      short: 'Frist für die Provision',
      why: 'Verdient heißt noch nicht überwiesen.',
      example: 'Bei 14\u00a0Tagen und einer Zahlung des Kunden am 1.\u00a0März ist die Provision bis zum 15.\u00a0März zu zahlen.',
    },
    'split.affiliate': {
      title: 'Zählt für die Provision auch ein Auftrag aus dem Konzern des Kunden?',
      short: 'Verbundene Unternehmen',
      why: 'Genannt wurde ein Unternehmen, bestellt hat seine Tochter. Beide Seiten lesen „Kunde“ dann anders.',
      example: (t) => `${t.a} nennt die Hafenwerk GmbH. Den Auftrag erteilt die Hafenwerk Logistik GmbH aus demselben Konzern.`,
      options: {
        counts: { label: 'Ja, jedes verbundene Unternehmen zählt' },
        byContact: { label: 'Nur wenn der genannte Kontakt dazu geführt hat', includes: 'Etwa durch Weiterempfehlung im Konzern.' },
        not: { label: 'Nein, nur der genannte Kunde selbst' },
      },
    },
    'split.leadMonths': {
      title: 'Wie lange nach der Nennung muss der erste Auftrag kommen, damit er zählt?',
      short: 'Gültigkeit eines Tipps',
      why: 'Ohne Grenze meldet sich nach Jahren, wer den Kunden einmal erwähnt hat.',
      example: (t) => `${t.a} nennt im März einen Betrieb. Im Herbst des nächsten Jahres bestellt er bei ${t.b}.`,
      usual: 'Verbreitet sind drei bis zwölf Monate.',
    },
    'split.knownMonths': {
      title: 'Wie viele Monate zurück schließt ein eigener Kontakt zum Kunden die Provision aus?',
      short: 'Schon bekannte Kunden',
      why: 'Für einen Kunden, den sie selbst schon hatte, will niemand Provision zahlen. Für eine alte Visitenkarte aber auch nicht darauf verzichten.',
      example: (t) => `${t.b} hat dem Kunden vor 14\u00a0Monaten ein Angebot gemacht. Jetzt nennt ihn ${t.a}.`,
      usual: 'Verbreitet sind 12 bis 24\u00a0Monate; belegt wird mit einem datierten Angebot, einer Rechnung oder einem Eintrag.',
    },
    'split.cancelled': {
      title: 'Was wird aus der Provision, wenn der Auftrag kleiner wird, storniert oder zurückgezahlt wird?',
      short: 'Storno und Rückzahlung',
      why: 'Die Provision ist oft schon gezahlt, wenn der Kunde sein Geld zurückbekommt.',
      example: (t) =>
        `${t.b} hat 2.000\u00a0€ Provision an ${t.a} gezahlt. Der Kunde storniert die Hälfte und erhält 10.000\u00a0€ zurück.`,
      usual:
        'Beim Handelsvertreter bleibt der Anspruch, wenn der Auftrag aus Gründen scheitert, die das beauftragende Unternehmen zu vertreten hat (§\u00a087a Absatz\u00a03 HGB, §\u00a09 HVertrG, Artikel\u00a0418h OR).',
      options: {
        followsMoney: { label: 'Sie folgt dem Geld', includes: 'Provision nur aus dem, was bleibt. Zu viel Gezahltes geht zurück.' },
        byCause: {
          label: 'Sie folgt dem Geld, außer die zahlende Partei ist schuld',
          includes: 'Scheitert der Auftrag an ihr, bleibt die Provision ganz.',
        },
        stays: { label: 'Sie bleibt, wie sie war' },
        lapses: { label: 'Bei Storno oder Rückzahlung entfällt sie ganz', includes: 'Bei einem kleineren Auftrag sinkt sie mit.' },
      },
    },
    'split.ownBusiness': {
      title: 'Fällt eine Provision an, wenn eine Partei selbst ein Geschäft im Fach der anderen macht?',
      short: 'Eigenes Geschäft im fremden Fach',
      why: 'Niemand hat etwas vermittelt, und doch fehlt der anderen Seite ein Auftrag.',
      example: (t) => `${t.b} verkauft einem eigenen Kunden eine Leistung, die sonst ${t.a} anbietet. ${t.a} verlangt einen Anteil.`,
      options: {
        none: { label: 'Nein', includes: 'Provision gibt es nur für gebrachte Kunden.' },
        likeBrought: { label: 'Ja, wie für einen gebrachten Kunden' },
        talk: { label: 'Vor dem Auftrag einigen' },
      },
    },
    'split.badDebt': {
      title: 'Wer trägt den Ausfall, wenn der Kunde endgültig nicht zahlt?',
      short: 'Zahlungsausfall',
      why: 'Alle haben gearbeitet. Ohne Regel bleibt der Ausfall bei der Partei, die den Vertrag mit dem Kunden hat, und trotzdem schuldet sie den anderen ihren Teil.',
      example: (t) => `${t.a} hat die Rechnung über 30.000\u00a0€ gestellt, der Kunde ist insolvent. ${t.b} verlangt 12.000\u00a0€.`,
      usual:
        'In Formularverträgen ist „bezahlt wird erst, wenn der Kunde bezahlt“ meist unwirksam. Einzeln ausgehandelt braucht es einen spätesten Tag.',
      options: {
        invoicer: { label: 'Wer den Vertrag mit dem Kunden hat', includes: 'Die anderen erhalten ihren Teil.' },
        inShares: { label: 'Alle im Verhältnis ihrer Teile', includes: 'Jede Partei verliert ihren Teil des Ausfalls.' },
        bringer: { label: 'Wer den Kunden gebracht hat', includes: 'Wer den Kunden auswählt, steht für ihn ein.' },
      },
    },
    'split.badDebtElse': {
      title: 'Wer trägt den Ausfall, wenn nicht genau eine Partei den Kunden gebracht hat?',
      short: 'Ausfall ohne Bringer',
      why: 'Haben mehrere oder niemand den Kunden gebracht, nennt die Regel niemanden.',
      example: 'Beide haben den Kunden gebracht, 12.000\u00a0€ fallen aus.',
      options: { invoicer: { label: 'Wer den Vertrag mit dem Kunden hat' }, inShares: { label: 'Alle im Verhältnis ihrer Teile' } },
    },
    'split.due': {
      title: 'Wann wird untereinander bezahlt?',
      short: 'Fälligkeit untereinander',
      why: 'Wer auf sein Geld wartet, finanziert die Arbeit der anderen.',
      example: (t) => `Der Kunde hat 60\u00a0Tage Ziel. ${t.b} hat im ersten Monat geliefert und zahlt schon Gehälter.`,
      usual:
        'In Deutschland wird beim Werkvertrag der Teil des Subunternehmers spätestens fällig, wenn der Kunde gezahlt oder abgenommen hat (§\u00a0641 Absatz\u00a02 BGB).',
      options: {
        afterPayment: { label: 'Nach Eingang der Zahlung des Kunden' },
        afterInvoice: {
          label: 'Nach Eingang der Rechnung der anderen Partei',
          includes: 'Unabhängig davon, ob der Kunde schon gezahlt hat.',
        },
      },
    },
    'split.dueDays': {
      title: 'Innerhalb von wie vielen Tagen wird untereinander bezahlt?',
      short: 'Frist untereinander',
      why: 'Eine Zahl erspart jede Mahnung.',
      example: (t) => `Das Geld des Kunden kommt am 3. Mai, 14\u00a0Tage: ${t.b} erhält seinen Teil bis zum 17. Mai.`,
    },
    'split.unpaidDue': {
      title: 'Wann wird untereinander bezahlt, wenn der Kunde nicht zahlt?',
      short: 'Fälligkeit ohne Zahlung',
      why: 'Eine Frist, die erst mit der Zahlung des Kunden beginnt, beginnt ohne Zahlung nie.',
      example: (t) => `Der Kunde zahlt seit vier Monaten nicht. ${t.b} hat geliefert und braucht das Geld.`,
      options: {
        latest: { label: 'Spätestens nach einer festen Frist', includes: 'Sie läuft ab Eingang der Rechnung der anderen Partei.' },
        nothing: { label: 'Dann gar nicht', includes: 'Jede Partei trägt das Risiko für ihren Teil.' },
        talk: { label: 'Im Gespräch klären' },
      },
    },
    'split.latestDays': {
      title: 'Nach wie vielen Tagen wird untereinander spätestens bezahlt?',
      short: 'Späteste Zahlung',
      why: 'Die Frist läuft ab Eingang der Rechnung zwischen den Parteien.',
      example: (t) => `Rechnung von ${t.b} am 1. März, spätestens nach 90\u00a0Tagen: bis zum 30. Mai, auch ohne das Geld des Kunden.`,
      usual: (t) =>
        `Fristen über ${t.constant('longestPayment')} müssen ausdrücklich vereinbart und dürfen nicht grob unbillig sein (§\u00a0271a Absatz\u00a01 BGB, ähnlich §\u00a0459 UGB).`,
    },
    'split.partPayment': {
      title: 'Wie viel wird untereinander gezahlt, wenn ein Teil fällig ist und der Kunde erst zum Teil gezahlt hat?',
      short: 'Teilzahlung des Kunden',
      why: 'Die fällige Rechnung sagt den ganzen Betrag, das Konto zeigt nur einen Teil davon.',
      example: (t) =>
        `${t.a} hat 12.000\u00a0€ von 40.000\u00a0€ erhalten. Die Rechnung von ${t.b} über 9.000\u00a0€ ist seit einer Woche fällig.`,
      options: {
        whole: { label: 'Der ganze fällige Teil', includes: 'Das Warten auf den Kunden ist Sache der Partei mit dem Kundenvertrag.' },
        proRata: { label: 'Im Verhältnis der Zahlung', includes: 'Hat der Kunde 30\u00a0% gezahlt, werden 30\u00a0% jedes Teils gezahlt.' },
        assigned: {
          label: 'Was der Kunde erkennbar für diesen Teil gezahlt hat',
          includes: 'Ist das nicht erkennbar, gilt das Verhältnis der Zahlung.',
        },
        talk: { label: 'Im Gespräch klären' },
      },
    },
    'split.complaint': {
      title: 'Wie viel wird untereinander gezahlt, wenn der Kunde wegen eines Mangels Geld zurückhält?',
      short: 'Kunde hält Geld zurück',
      why: 'Beanstandet wird meist nur ein Teil. Das Geld fehlt trotzdem allen.',
      example: (t) =>
        `Der Kunde zahlt nur einen Teil und beanstandet die Arbeit von ${t.a}. Die Arbeit von ${t.b} ist in Ordnung, die Rechnung von ${t.b} ist fällig.`,
      options: {
        causerWaits: {
          label: 'Es wartet, wessen Teil beanstandet ist',
          includes: 'Die anderen erhalten ihren fälligen Teil ganz. Bleibt das Geld aus, trägt das dieselbe Partei.',
        },
        proRata: { label: 'Alle warten im Verhältnis', includes: 'Gezahlt wird anteilig, gleich wessen Arbeit beanstandet ist.' },
        asPaid: { label: 'Wie bei jeder anderen Teilzahlung', includes: 'Der Grund, aus dem der Kunde nicht zahlt, ändert nichts.' },
      },
    },
    'split.withheldOther': {
      title: 'Darf Geld für einen fertigen Auftrag zurückgehalten werden, weil bei einem anderen Auftrag etwas fehlt?',
      short: 'Zurückhalten wegen eines anderen Auftrags',
      why: 'Das Geld ist ein Druckmittel. Wer darauf wartet, hat diese Arbeit aber getan.',
      example: (t) =>
        `Die Texte von ${t.b} für den ersten Kunden sind abgenommen. ${t.a} zahlt sie erst, wenn ${t.b} auch für den zweiten liefert.`,
      usual:
        'Ein Zurückbehaltungsrecht setzt in der Regel voraus, dass beide Forderungen zusammengehören (§\u00a0273 BGB, §\u00a0471 ABGB, Artikel\u00a082 OR).',
      options: {
        never: { label: 'Nein, jeder Auftrag wird für sich bezahlt' },
        undisputed: { label: 'Nur wegen einer überfälligen Leistung, die unstrittig ist' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'split.withheldOwn': {
      title: 'Darf eine Partei Geld zurückhalten, weil sie selbst etwas beanstandet und nicht der Kunde?',
      short: 'Eigene Beanstandung',
      why: 'Der Kunde ist zufrieden, die Partei mit dem Kundenvertrag nicht. Ohne Regel entscheidet, wer das Geld hat.',
      example: (t) => `Der Kunde hat alles bezahlt. ${t.a} findet den Teil von ${t.b} schlampig und zahlt nichts.`,
      usual:
        'Beim Werkvertrag ist in Deutschland meist das Doppelte der Kosten angemessen, die für die Behebung nötig sind (§\u00a0641 Absatz\u00a03 BGB).',
      options: {
        never: { label: 'Nein', includes: 'Gezahlt wird; der Mangel wird getrennt geklärt.' },
        reasonable: { label: 'Ja, einen Teil', includes: 'Das Doppelte der voraussichtlichen Kosten der Behebung.' },
        whole: { label: 'Ja, den ganzen Teil', includes: 'Bis der Mangel behoben ist.' },
      },
    },
    'split.statement': {
      title: 'Wie oft wird untereinander abgerechnet?',
      short: 'Abrechnung',
      why: 'Eine Abrechnung zeigt, was eingegangen ist, was abgeht und was jede Partei erhält. Ohne sie glauben alle nur der eigenen Liste.',
      example: 'Bei vielen kleinen Aufträgen im Monat ist eine Abrechnung je Auftrag viel Arbeit.',
      options: {
        monthly: { label: 'Monatlich' },
        quarterly: { label: 'Vierteljährlich' },
        yearly: { label: 'Jährlich' },
        perProject: { label: 'Nach jedem Projekt' },
      },
    },
    'split.statementDays': {
      title: 'Innerhalb von wie vielen Tagen kommt die Abrechnung?',
      short: 'Frist der Abrechnung',
      why: 'Die Frist läuft ab dem Ende des Abrechnungszeitraums.',
      example: 'Das Quartal endet am 31. März, 20\u00a0Tage: Die Abrechnung liegt am 20. April vor.',
    },
    'split.statementLate': {
      title: 'Nach wie vielen weiteren Tagen dürfen die anderen selbst in die Belege sehen?',
      short: 'Verspätete Abrechnung',
      why: 'Zuerst wird erinnert. Hilft das nicht, sollen die anderen nicht auf Vertrauen angewiesen sein.',
      example: (t) => `Die Abrechnung war am 20. April fällig. Nach 14 weiteren Tagen sieht ${t.b} selbst in die Belege.`,
    },
    'split.objection': {
      title: 'Wie lange kann einer Abrechnung widersprochen werden?',
      short: 'Widerspruch',
      why: 'Irgendwann muss eine Abrechnung feststehen.',
      example: (t) => `Die Abrechnung kommt am 1. Mai, ${t.b} findet am 25. Mai einen Fehler.`,
      usual: 'Verbreitet sind 14 bis 30\u00a0Tage.',
    },
    'split.silence': {
      title: 'Was gilt, wenn der Abrechnung in der Frist niemand widerspricht?',
      short: 'Schweigen zur Abrechnung',
      why: 'Wer schweigt, sagt nicht ja, solange das nicht vereinbart ist.',
      example: (t) => `Die Frist ist um, ${t.b} hat nichts gesagt. Im Herbst fällt ${t.b} ein Fehler auf.`,
      usual:
        'In deutschen Formularverträgen ist Schweigen als Zustimmung nur unter engen Bedingungen zulässig (§\u00a0308 Nummer\u00a05 BGB): bitte prüfen lassen.',
      options: {
        accepted: { label: 'Die Abrechnung gilt als angenommen', includes: 'Darauf muss die Abrechnung selbst hinweisen.' },
        stillCounts: { label: 'Sie bleibt offen', includes: 'Auch ein späterer Widerspruch wird geprüft.' },
        talk: { label: 'Im Gespräch klären' },
      },
    },
    'split.correction': {
      title: 'Darf eine Abrechnung noch berichtigt werden, die schon als angenommen gilt?',
      short: 'Berichtigung',
      why: 'Fehler fallen oft erst beim Jahresabschluss auf. Irgendwann muss aber Ruhe sein.',
      example: (t) => `Im November findet ${t.b} in der Abrechnung vom Februar einen vergessenen Auftrag über 4.000\u00a0€.`,
      options: {
        within: { label: 'Ja, jeder Fehler, aber nur eine Zeit lang', includes: 'Verschwiegenes immer.' },
        arithmetic: { label: 'Nur Rechenfehler', includes: 'Und was verschwiegen wurde.' },
        never: { label: 'Nein', includes: 'Außer jemand hat etwas verschwiegen.' },
      },
    },
    'split.correctionMonths': {
      title: 'Wie viele Monate nach der Annahme darf eine Abrechnung berichtigt werden?',
      short: 'Frist der Berichtigung',
      why: 'Die Frist läuft, sobald die Abrechnung als angenommen gilt.',
      example: 'Angenommen am 1. März, zwölf Monate: Berichtigt werden kann bis zum 1. März des nächsten Jahres.',
    },
    'split.extraWork': {
      title: 'Wird Mehrarbeit bezahlt, die im Auftrag nicht vorgesehen war?',
      short: 'Mehrarbeit',
      why: 'Mehrarbeit entsteht in jedem Projekt, und selten sagt jemand vorher etwas.',
      example: (t) => `Der Kunde wünscht drei zusätzliche Seiten. ${t.b} baut sie in zwölf Stunden.`,
      options: {
        ifAgreed: { label: 'Nur wenn die anderen vorher zustimmen' },
        never: { label: 'Nein, jede Partei trägt ihre Mehrarbeit selbst' },
      },
    },
    'split.extraSilence': {
      title: 'Was gilt, wenn auf eine Anfrage zu Mehrarbeit niemand antwortet?',
      short: 'Schweigen zur Mehrarbeit',
      why: 'Die Arbeit drängt, die Antwort fehlt. Das ist der häufigste Fall.',
      example: (t) => `${t.b} fragt am Montag, ob die Mehrarbeit bezahlt wird. ${t.a} antwortet nicht, der Abgabetag naht.`,
      options: { countsAsNo: { label: 'Schweigen gilt als Nein' }, countsAsYes: { label: 'Nach einer Frist gilt Schweigen als Ja' } },
    },
    'split.extraDays': {
      title: 'Nach wie vielen Werktagen gilt Schweigen als Ja zur Mehrarbeit?',
      short: 'Frist für Mehrarbeit',
      why: 'So lange darf die Antwort dauern.',
      example: 'Anfrage am Montag, drei Werktage: Ab Freitag gilt die Regel für Schweigen.',
    },
    'split.extraUrgent': {
      title: 'Wird Mehrarbeit bezahlt, die so eilig war, dass niemand gefragt werden konnte?',
      short: 'Eilige Mehrarbeit',
      why: 'Am Wochenende fällt das System aus. Wer erst fragt, verliert den Kunden, wer nicht fragt, vielleicht sein Geld.',
      example: (t) => `${t.b} behebt am Sonntag in sechs Stunden einen Ausfall. ${t.a} war nicht erreichbar.`,
      options: {
        paid: { label: 'Ja, wenn sie nötig war und sofort gemeldet wird' },
        likeOther: { label: 'Wie jede andere Mehrarbeit', includes: 'Eile ändert nichts.' },
      },
    },
    'split.extraCustomer': {
      title: 'Wird Mehrarbeit bezahlt, die der Kunde unmittelbar bei einer Partei bestellt hat?',
      short: 'Mehrarbeit auf Zuruf des Kunden',
      why: 'Der Kunde fragt, wer gerade vor ihm steht. Den Vertrag mit ihm hat vielleicht eine andere Partei.',
      example: (t) =>
        `Auf der Baustelle bittet der Kunde ${t.b} um einen Zusatz für 1.500\u00a0€. ${t.a} hat den Vertrag und weiß nichts davon.`,
      options: {
        ifCustomerPays: { label: 'Ja, wenn der Kunde den Zusatz bezahlt' },
        likeOther: { label: 'Wie jede andere Mehrarbeit', includes: 'Ein Zuruf des Kunden genügt nicht.' },
      },
    },
    'split.lastCent': {
      title: 'Wer erhält den Cent, der beim Teilen übrig bleibt?',
      short: 'Der letzte Cent',
      why: 'Ein Cent ist nicht viel. Aber zwei Buchhaltungen müssen auf dieselbe Zahl kommen.',
      example: '100,00\u00a0€ durch drei sind dreimal 33,33\u00a0€. Ein Cent bleibt übrig.',
      options: {
        largestRemainder: {
          label: 'Der Anteil mit dem größten Rest',
          includes: 'So rechnet, wer genau rundet. Bei Gleichstand die zuerst genannte Partei.',
        },
        invoicer: { label: 'Wer den Vertrag mit dem Kunden hat', includes: 'Alle anderen Anteile werden abgerundet.' },
      },
    },
  },
  decisions: {
    partnerPay: {
      question: 'Wie viel erhält die Partei für ihre Leistung?',
      answer: { byParts: 'Der Betrag wird im Verhältnis der Teile berechnet.' },
    },
    shareOfResult: {
      question: 'Wem gehört das Ergebnis, oder wer trägt den Verlust?',
      answer: {
        party: '{party}',
        byParts: 'Es wird je Projekt gerechnet, im Verhältnis der Stunden oder der Teile.',
        closeTheBooks: 'Die Parteien legen die Zahlen offen und einigen sich.',
      },
    },
    externalCosts: {
      question: 'Wer trägt die Fremdkosten?',
      answer: { first: 'Die Fremdkosten werden vor der Verteilung abgezogen.', orderer: 'Die Fremdkosten trägt, wer sie bestellt hat.' },
    },
    commissionDue: {
      question: 'Fällt für diesen Auftrag eine Provision an?',
      answer: {
        yes: 'Für diesen Auftrag fällt eine Provision an.',
        half: 'Für diesen Auftrag fällt die halbe Provision an.',
        no: 'Für diesen Auftrag fällt keine Provision an.',
      },
      when: {
        yes: 'für den Auftrag eine Provision anfällt',
        half: 'für den Auftrag die halbe Provision anfällt',
        no: 'für den Auftrag keine Provision anfällt',
      },
    },
    commissionTo: {
      question: 'Wer erhält die Provision?',
      answer: {
        bringer: 'Die Provision erhält, wer den Kunden gebracht hat.',
        firstNamed: 'Die Provision erhält, wer den Kunden zuerst genannt hat.',
        equally: 'Die Provision wird unter denen gleich geteilt, die den Kunden gebracht haben.',
        nobody: 'Niemand erhält eine Provision.',
      },
    },
    commission: {
      question: 'Wie hoch ist die Provision?',
      answer: {
        byParts: 'Die Provision wird anteilig nach den Stufen berechnet.',
        halved: 'Die Provision beträgt die Hälfte dessen, was vor dem Ende angefallen wäre.',
        closeTheBooks: 'Die Parteien legen die Zahlen offen und einigen sich.',
      },
    },
    badDebt: {
      question: 'Wer trägt den Zahlungsausfall?',
      answer: {
        invoicer: 'Den Ausfall trägt, wer den Vertrag mit dem Kunden hat.',
        inShares: 'Den Ausfall tragen die Parteien im Verhältnis ihrer Teile.',
        bringer: 'Den Ausfall trägt, wer den Kunden gebracht hat.',
        causer: 'Den Ausfall trägt die Partei, deren Leistung der Kunde beanstandet.',
        none: 'Es gibt keinen Ausfall.',
      },
    },
    partnerPayDue: {
      question: 'Wann wird der Teil einer anderen Partei bezahlt?',
      answer: {
        payPart: 'Der Teil wird bezahlt.',
        noDuty: 'Es ist nichts zu zahlen.',
        closeTheBooks: 'Die Parteien legen die Zahlen offen und einigen sich.',
      },
      when: {
        duty: 'für den Teil ein Tag der Zahlung vereinbart ist',
        noDuty: 'für den Teil nichts zu zahlen ist',
        talk: 'die Parteien sich über die Zahlung des Teils einigen müssen',
      },
    },
    payNow: {
      question: 'Wie viel ist jetzt für den Teil einer anderen Partei zu zahlen?',
      answer: {
        whole: 'Der ganze fällige Teil ist zu zahlen.',
        proRata: 'Der Teil ist im Verhältnis der Zahlung des Kunden zu zahlen.',
        assigned: 'Zu zahlen ist, was der Kunde für diesen Teil gezahlt hat.',
        untilMended: 'Bis der Mangel behoben ist, ist nur zu zahlen, was der Kunde für diesen Teil gezahlt hat.',
        reasonablePart: 'Zu zahlen ist der Teil bis auf das Doppelte der Kosten, die die Behebung voraussichtlich kostet.',
        afterMending: 'Bis der Mangel behoben ist, ist nichts zu zahlen.',
        afterOther: 'Bis die überfällige Leistung aus dem anderen Auftrag da ist, ist nichts zu zahlen.',
        withholdingLaw: 'Es gilt das Gesetz (§§\u00a0273 und 320 BGB).',
        badDebtRule: 'Es gilt die Regel über den Ausfall.',
        notYet: 'Es ist noch nichts zu zahlen, weil der Teil nicht fällig ist.',
        closeTheBooks: 'Die Parteien legen die Zahlen offen und einigen sich.',
      },
    },
    statementCorrection: {
      question: 'Darf die Abrechnung noch berichtigt werden?',
      answer: { corrected: 'Die Abrechnung ist zu berichtigen.', final: 'Die Abrechnung bleibt, wie sie ist.' },
    },
    orderCounts: {
      question: 'Zählt dieser Auftrag für die Provision?',
      answer: { yes: 'Der Auftrag zählt.', no: 'Der Auftrag zählt nicht.' },
      when: { yes: 'der Auftrag für die Provision zählt', no: 'der Auftrag für die Provision nicht zählt' },
    },
    commissionable: {
      question: 'Wird aus diesem Betrag Provision berechnet?',
      answer: { yes: 'Aus diesem Betrag wird Provision berechnet.', no: 'Aus diesem Betrag wird keine Provision berechnet.' },
    },
    commissionKept: {
      question: 'Was wird aus der Provision nach einer Änderung des Auftrags?',
      answer: {
        stays: 'Die Provision bleibt unverändert.',
        reduced: 'Die Provision wird nur aus dem Betrag berechnet, der bleibt; zu viel Gezahltes geht zurück.',
        lapses: 'Die Provision entfällt und geht zurück.',
      },
    },
    commissionPayDue: {
      question: 'Ist die Provision schon verdient und zu zahlen?',
      answer: {
        whole: 'Ja, ganz.',
        asInvoiced: 'Ja, für den Betrag, der dem Kunden in Rechnung gestellt ist.',
        asPaid: 'Ja, für den Betrag, den der Kunde gezahlt hat.',
        notYet: 'Noch nicht.',
        commissionDueLaw: 'Es gilt das Gesetz (§\u00a087a HGB, §\u00a09 HVertrG, Art.\u00a0418g OR).',
      },
    },
    ownDealFee: {
      question: 'Fällt für ein eigenes Geschäft im Fach der anderen Partei etwas an?',
      answer: {
        none: 'Es fällt nichts an.',
        likeBrought: 'Es fällt eine Provision an wie für einen gebrachten Kunden.',
        beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.',
      },
    },
    statementDue: {
      question: 'Wer rechnet bis wann ab?',
      answer: { statement: 'Es wird abgerechnet.', noDuty: 'Es ist nichts abzurechnen.' },
    },
    statementLate: {
      question: 'Was folgt auf eine ausgebliebene Abrechnung?',
      answer: {
        wait: 'Es ist nichts zu tun.',
        remind: 'An die Abrechnung wird erinnert.',
        inspect: (t) => `${others(t).Who} ${others(t).verb('darf', 'dürfen')} die Belege einsehen.`,
      },
    },
    objectionCounts: {
      question: 'Gilt der Widerspruch gegen die Abrechnung?',
      answer: {
        counts: 'Der Widerspruch gilt, und die Abrechnung wird geprüft.',
        open: 'Die Abrechnung kann noch geändert werden.',
        accepted: 'Die Abrechnung gilt als angenommen.',
        closeTheBooks: 'Die Parteien legen die Zahlen offen und einigen sich.',
      },
    },
    extraWorkPaid: {
      question: 'Wird die Mehrarbeit bezahlt?',
      answer: { paid: 'Die Mehrarbeit wird bezahlt.', unpaid: 'Die Mehrarbeit wird nicht bezahlt.', wait: 'Die Antwort ist abzuwarten.' },
    },
    lastCent: {
      question: 'Wer erhält den letzten Cent?',
      answer: {
        largestRemainder: 'Den letzten Cent erhält der Anteil mit dem größten Rest.',
        invoicer: 'Den letzten Cent erhält, wer den Vertrag mit dem Kunden hat.',
      },
    },
  },
  clauses: {
    'split.basis': ({ option }) =>
      byOption(option, {
        fixedShares: `${toSplit} Was bleibt (Ergebnis), wird nach festen Anteilen verteilt.`,
        byHours: `${toSplit} Was bleibt (Ergebnis), wird im Verhältnis der geleisteten Stunden verteilt.`,
        rateCard: 'Jede Partei erhält für ihre geleisteten Stunden ihren vereinbarten Stundensatz.',
        ownPrice: 'Jede Partei erhält für ihren Teil der Leistung den Preis, den die Projektvereinbarung für diesen Teil nennt.',
      }),
    'split.shares': ({ parts }, t) =>
      `Vom Ergebnis erhalten ${t.list(parts.map(({ party, part }) => `${t.party(party)} ${t.quantity(part, 'percent')}`))}.`,
    'split.rates': ({ rates }, t) =>
      `Der Stundensatz beträgt ${t.list(rates.map(({ party, rate }) => `für ${t.party(party)} ${t.quantity(rate, 'EUR')}`))}, jeweils netto.`,
    'split.surplus': ({ option }, t) =>
      byOption(option, {
        invoicer: 'Was nach Bezahlung aller Teile übrig bleibt (Überschuss), verbleibt bei der Partei, die den Vertrag mit dem Kunden hat.',
        equally: `Was nach Bezahlung aller Teile übrig bleibt (Überschuss), steht den Parteien ${equally(t)} zu.`,
        byParts: 'Was nach Bezahlung aller Teile übrig bleibt (Überschuss), steht den Parteien im Verhältnis ihrer Teile zu.',
      }),
    'split.loss': ({ option, shared }, t) =>
      `${shared ? 'Ist das Ergebnis negativ (Verlust), so ' : 'Reicht das Geld nicht für alle Teile (Verlust), so '}${byOption(option, {
        likeGain: shared ? 'tragen ihn die Parteien im selben Verhältnis.' : 'wird er verteilt wie ein Überschuss.',
        equally: `tragen ihn die Parteien ${equally(t)}.`,
        invoicer: 'trägt ihn die Partei, die den Vertrag mit dem Kunden hat.',
        byCause: 'trägt ihn die Partei, die ihn verursacht hat.',
      })}${shared ? ' Die Leistungen werden dann nicht vergütet.' : ''}`,
    'split.lossElse': ({ option, shared }, t) =>
      `Haben ${severalOrNone(t)} den Verlust verursacht, so ${byOption(option, {
        likeGain: shared ? 'wird er verteilt wie ein positives Ergebnis.' : 'wird er verteilt wie ein Überschuss.',
        equally: `tragen ihn die Parteien ${equally(t)}.`,
        invoicer: 'trägt ihn die Partei, die den Vertrag mit dem Kunden hat.',
        talk: 'legen die Parteien ihre Zahlen offen und einigen sich im Einzelfall.',
      })}`,
    'split.external': ({ option }) =>
      byOption(option, {
        first: `${externalCosts} werden vor der Verteilung abgezogen und der Partei erstattet, die sie ausgelegt hat.`,
        agreedFirst: `${externalCosts} werden vor der Verteilung abgezogen und der Partei erstattet, die sie ausgelegt hat, wenn sie vorher in Textform abgestimmt waren. Andere Fremdkosten trägt die Partei, die sie bestellt hat.`,
        orderer: `${externalCosts} trägt die Partei, die sie bestellt hat.`,
      }),
    'split.commissionYears': ({ rates, base }, t) =>
      `Wer den Kunden gebracht hat, erhält eine Provision ${byOption(base, { received: 'vom netto eingegangenen Betrag', invoiced: 'vom Auftragswert netto, sobald der Kunde vollständig bezahlt hat' })}, und zwar ${t.list(
        rates.map((rate, index) =>
          rates.length === 1
            ? t.quantity(rate, 'percent')
            : `${t.quantity(rate, 'percent')} ${index === rates.length - 1 ? 'ab dem' : 'im'} ${index + 1}.\u00a0Jahr seit seinem ersten Auftrag`,
        ),
      )}.`,
    'split.commissionSum': ({ sum }, t) =>
      `Wer den Kunden gebracht hat, erhält für jeden Auftrag eine Provision von ${t.quantity(sum, 'EUR')}, sobald der Kunde vollständig bezahlt hat.`,
    'split.commissionFloor': ({ sum }, t) =>
      `Für einen bezahlten Auftrag beträgt die Provision mindestens ${t.quantity(sum, 'EUR')}. Ist nichts zu vergüten, so fällt sie nicht an.`,
    'split.commissionCap': ({ sum }, t) => `Für einen Auftrag beträgt die Provision höchstens ${t.quantity(sum, 'EUR')}.`,
    'split.commissionPerProject': () =>
      'Wer den Kunden gebracht hat, erhält die Provision, die die Projektvereinbarung für diesen Auftrag nennt.',
    'split.noCommission': () => 'Für das Gewinnen von Kunden wird keine Provision geschuldet.',
    'split.commission': ({ rate, base }, t) =>
      `Wer den Kunden gebracht hat, erhält eine Provision von ${t.quantity(rate, 'percent')} ${byOption(base, { received: 'des netto eingegangenen Betrags.', invoiced: 'des Auftragswerts netto, sobald der Kunde vollständig bezahlt hat.' })}`,
    'split.commissionTiers': ({ tiers, base }, t) =>
      `Wer den Kunden gebracht hat, erhält eine Provision ${byOption(base, { received: 'vom netto eingegangenen Betrag', invoiced: 'vom Auftragswert netto, sobald der Kunde vollständig bezahlt hat' })}, und zwar ${t.list(
        tiers.map(({ upTo, rate }, index) => {
          if (index === 0 && upTo === undefined) return t.quantity(rate, 'percent')
          const above = index === 0 ? '' : ' darüber'
          return `${t.quantity(rate, 'percent')} für den Teil${above}${upTo === undefined ? '' : ` bis ${t.quantity(upTo, 'EUR')}`}`
        }),
      )}.`,
    'split.commissionFor': ({ option, months }, t) =>
      `${byOption(option, {
        firstOnly: 'Die Provision fällt nur für den ersten Auftrag eines Kunden an.',
        months: `Die Provision fällt für den ersten Auftrag eines Kunden und für alle weiteren an, die innerhalb von ${t.quantity(months ?? 0, 'months', 'dative')} danach erteilt werden.`,
        all: 'Die Provision fällt für jeden Auftrag des Kunden an.',
      })} Hat keine Partei den Kunden gebracht, so fällt keine Provision an.`,
    'split.afterEnd': ({ half }) =>
      `Nach dem Ende dieser Vereinbarung fällt Provision nur noch an, soweit für den Auftrag nach den Regeln über das Ende weiter geteilt wird.${half ? ' Wird zur Hälfte geteilt, so fällt die halbe Provision an.' : ''}`,
    'split.commissionBoth': ({ option }, t) =>
      `Haben ${t.two ? 'beide' : 'mehrere'} Parteien den Kunden gebracht, so ${byOption(option, {
        firstNamed: 'erhält die Provision die Partei, die ihn zuerst in Textform genannt hat.',
        equally: 'wird die Provision unter ihnen gleich geteilt.',
        none: 'erhält niemand eine Provision.',
      })}`,
    'split.commissionUnpaid': ({ option }) =>
      byOption(option, {
        proRata:
          'Zahlt der Kunde nur einen Teil, so wird die Provision vom eingegangenen Betrag berechnet. Ohne Zahlung fällt keine Provision an.',
        none: 'Solange der Kunde nicht vollständig bezahlt hat, wird keine Provision geschuldet.',
        talk: 'Zahlt der Kunde nicht oder nur einen Teil, so legen die Parteien die Zahlen offen und einigen sich über die Provision.',
      }),
    'split.badDebt': ({ option }) =>
      `Steht fest, dass der Kunde nicht oder nicht vollständig zahlt, so ${byOption(option, {
        invoicer: 'trägt die Partei, die den Vertrag mit ihm hat, was fehlt (Ausfall).',
        inShares: 'tragen die Parteien, was fehlt (Ausfall), im Verhältnis ihrer Teile.',
        bringer: 'trägt die Partei, die ihn gebracht hat, was fehlt (Ausfall).',
      })} Solange das nicht feststeht, gibt es keinen Ausfall, auch wenn erst ein Teil gezahlt oder die Zahlung überfällig ist.`,
    'split.badDebtElse': ({ option }, t) =>
      `Haben ${severalOrNone(t)} den Kunden gebracht, so ${byOption(option, {
        invoicer: 'trägt den Ausfall die Partei, die den Vertrag mit dem Kunden hat.',
        inShares: 'tragen die Parteien den Ausfall im Verhältnis ihrer Teile.',
      })}`,
    'split.due': ({ option, days }, t) =>
      `Die Partei, die den Vertrag mit dem Kunden hat, zahlt ${others(t).to} deren Teil ${
        days === 0
          ? byOption(option, {
              afterPayment: 'am Tag, an dem die Zahlung des Kunden eingeht.',
              afterInvoice: 'am Tag, an dem deren Rechnung eingeht.',
            })
          : `innerhalb von ${t.quantity(days, 'days', 'dative')} ${byOption(option, {
              afterPayment: 'nach Eingang der Zahlung des Kunden.',
              afterInvoice: 'nach Eingang von deren Rechnung.',
            })}`
      }${option === 'afterInvoice' ? ' Das gilt auch, wenn der Kunde noch nicht gezahlt hat.' : ''}`,
    'split.unpaidDue': ({ option, days }, t) =>
      byOption(option, {
        latest: `Zahlt der Kunde nicht, so zahlt die Partei, die den Vertrag mit ihm hat, ${others(t).to} deren Teil spätestens ${t.quantity(days ?? 0, 'days')} nach Eingang von deren Rechnung.`,
        nothing: `Zahlt der Kunde nicht, so schuldet die Partei, die den Vertrag mit ihm hat, ${others(t).to} keine Zahlung.`,
        talk: 'Zahlt der Kunde nicht, so legen die Parteien die Zahlen offen und einigen sich, wann untereinander zu zahlen ist.',
      }),
    'split.statement': ({ option, days }, t) =>
      `Die Partei, die den Vertrag mit dem Kunden hat, legt ${others(t).to} innerhalb von ${t.quantity(days, 'days', 'dative')} ${byOption(
        option,
        {
          monthly: 'nach Ende jedes Monats',
          quarterly: 'nach Ende jedes Quartals',
          yearly: 'nach Ende jedes Jahres',
          perProject: 'nach Abschluss jedes Projekts',
        },
      )} eine Abrechnung vor.`,
    'split.statementLate': ({ days }, t) =>
      `Bleibt die Abrechnung aus, so ${others(t).verb('erinnert', 'erinnern')} ${others(t).who} daran. Fehlt sie mehr als ${t.quantity(days, 'days')} nach Ablauf der Frist noch immer, so ${others(t).verb('darf', 'dürfen')} ${others(t).who} die zugehörigen Belege einsehen.`,
    'split.objection': ({ days }, t) =>
      `${others(t).Who} ${others(t).verb('kann', 'können')} einer Abrechnung innerhalb von ${t.quantity(days, 'days', 'dative')} nach Zugang in Textform widersprechen. Dann wird die Abrechnung geprüft.`,
    'split.silence': ({ option }) =>
      byOption(option, {
        accepted: 'Nach Ablauf dieser Frist gilt die Abrechnung als angenommen. Darauf weist die Abrechnung hin.',
        stillCounts: 'Auch nach Ablauf dieser Frist bleibt die Abrechnung offen, und ein Widerspruch wird geprüft.',
        talk: 'Nach Ablauf dieser Frist legen die Parteien die Zahlen offen und einigen sich.',
      }),
    'split.extraWork': ({ option }, t) =>
      byOption(option, {
        ifAgreed: `Mehrarbeit, die der Auftrag nicht vorsieht, wird nur bezahlt, wenn ${others(t).who} ihr vorher in Textform zugestimmt ${others(t).verb('hat', 'haben')}.`,
        never: 'Mehrarbeit, die der Auftrag nicht vorsieht, wird zwischen den Parteien nicht bezahlt.',
      }),
    'split.extraSilence': ({ option, days }, t) =>
      byOption(option, {
        countsAsNo: 'Bleibt die Anfrage nach Mehrarbeit unbeantwortet, so gilt die Zustimmung als nicht erteilt.',
        countsAsYes: `Bleibt die Anfrage nach Mehrarbeit mehr als ${t.quantity(days ?? 0, 'workingDays')} unbeantwortet, so gilt die Zustimmung als erteilt. Bis dahin wird die Antwort abgewartet.`,
      }),
    'split.commissionItems': ({ option }) =>
      `Provision wird ${byOption(option, {
        workOnly: 'nur aus dem Entgelt für die Leistung berechnet, nicht aus laufenden Entgelten wie Wartung und nicht aus Auslagen.',
        recurring: 'aus dem Entgelt für die Leistung und aus laufenden Entgelten wie Wartung berechnet, nicht aus Auslagen.',
        allNet: 'aus dem ganzen Nettobetrag der Rechnung berechnet, auch aus laufenden Entgelten und aus Auslagen.',
      })} Umsatzsteuer zählt nie mit.`,
    'split.affiliate': ({ option }) =>
      `Als Auftrag des Kunden gilt ${byOption(option, {
        counts: 'auch der Auftrag eines mit ihm verbundenen Unternehmens.',
        byContact: 'auch der Auftrag eines mit ihm verbundenen Unternehmens, wenn der genannte Kontakt dazu geführt hat.',
        not: 'nicht der Auftrag eines mit ihm verbundenen Unternehmens.',
      })} Zählt ein Auftrag nicht, so fällt für ihn keine Provision an.`,
    'split.leadMonths': ({ months }, t) =>
      `Der erste Auftrag zählt nicht, wenn die Nennung des Kunden mehr als ${t.quantity(months, 'months')} zurückliegt.`,
    'split.knownMonths': ({ months }, t) =>
      `Ein Auftrag zählt nicht, wenn die Partei, die Provision zahlen soll, belegt, dass sie in den ${t.quantity(months, 'months', 'dative')} davor selbst für den Kunden gearbeitet oder ihm ein Angebot gemacht hat.`,
    'split.commissionWhen': ({ option, days }, t) =>
      byOption(option, {
        order: `Eine Provision ist verdient, sobald der Kunde den Auftrag erteilt hat. Sie wird binnen ${t.quantity(days ?? 0, 'days', 'dative')} danach gezahlt.`,
        invoice: `Eine Provision ist verdient, soweit dem Kunden eine Rechnung gestellt ist. Sie wird binnen ${t.quantity(days ?? 0, 'days', 'dative')} nach jeder Rechnung gezahlt.`,
        payment: `Eine Provision ist verdient, soweit der Kunde gezahlt hat. Sie wird binnen ${t.quantity(days ?? 0, 'days', 'dative')} nach jeder Zahlung gezahlt.`,
        law: 'Wann eine Provision verdient und zu zahlen ist, richtet sich nach dem Gesetz.',
      }),
    'split.cancelled': ({ option }) =>
      byOption(option, {
        followsMoney:
          'Wird der Auftrag kleiner, storniert oder zurückgezahlt, so wird die Provision nur aus dem Betrag berechnet, der bleibt. Zu viel gezahlte Provision wird erstattet.',
        byCause:
          'Wird der Auftrag kleiner, storniert oder zurückgezahlt, so wird die Provision nur aus dem Betrag berechnet, der bleibt. Liegt das an der Partei, die Provision schuldet, so bleibt die Provision unverändert.',
        stays: 'Die Provision bleibt unverändert, auch wenn der Auftrag kleiner, storniert oder zurückgezahlt wird.',
        lapses:
          'Wird der Auftrag storniert oder zurückgezahlt, so entfällt die Provision und wird erstattet. Wird er nur kleiner, so wird sie aus dem Betrag berechnet, der bleibt.',
      }),
    'split.ownBusiness': ({ option }) =>
      `Nimmt eine Partei selbst einen Auftrag im Fach einer anderen Partei an, den niemand vermittelt hat, so ${byOption(option, {
        none: 'fällt keine Provision an.',
        likeBrought: 'fällt eine Provision an, als hätte die andere Partei den Kunden gebracht.',
        talk: 'einigen sich die Parteien vor der Annahme, ob eine Provision anfällt.',
      })} Für andere eigene Aufträge fällt nichts an.`,
    'split.partPayment': ({ option }) =>
      `Ist der Teil einer anderen Partei fällig und hat der Kunde ohne Beanstandung erst zum Teil gezahlt, so ${byOption(option, {
        whole: 'ist der fällige Teil ganz zu zahlen.',
        proRata: 'ist er im Verhältnis der Zahlung des Kunden zu zahlen.',
        assigned: 'ist zu zahlen, was der Kunde erkennbar für diesen Teil gezahlt hat, sonst im Verhältnis seiner Zahlung.',
        talk: 'legen die Parteien die Zahlen offen und einigen sich.',
      })} Hat er ganz gezahlt oder ist der Teil auch ohne seine Zahlung fällig, so ist der Teil ganz zu zahlen. Steht fest, dass Geld ausbleibt, so gilt die Regel über den Ausfall. Vor der Fälligkeit ist nichts zu zahlen.`,
    'split.complaint': ({ option }, t) =>
      byOption(option, {
        causerWaits: `Zahlt der Kunde nicht oder nur zum Teil, weil er die Leistung einer Partei beanstandet, so erhält diese Partei bis zur Behebung nur, was er für ihren Teil gezahlt hat. Andere erhalten ihren fälligen Teil ganz. Betrifft die Beanstandung ${t.two ? 'beide' : 'mehrere'} Parteien, so wird im Verhältnis der Zahlung des Kunden gezahlt. Bleibt das Geld endgültig aus, so trägt den Ausfall die Partei, deren Leistung beanstandet ist.`,
        proRata:
          'Zahlt der Kunde nicht oder nur zum Teil, weil er eine Leistung beanstandet, so wird jeder fällige Teil im Verhältnis der Zahlung des Kunden gezahlt, gleich wessen Leistung beanstandet ist.',
        asPaid:
          'Zahlt der Kunde nicht oder nur zum Teil, weil er eine Leistung beanstandet, so wird untereinander gezahlt, als hätte er ohne Beanstandung nicht oder nur zum Teil gezahlt.',
      }),
    'split.withheldOther': ({ option }) =>
      byOption(option, {
        never: 'Der fällige Teil einer anderen Partei darf nicht wegen eines anderen Auftrags zurückgehalten werden.',
        undisputed:
          'Der fällige Teil einer anderen Partei darf zurückgehalten werden, solange diese aus einem anderen Auftrag eine unstrittige Leistung schuldet, die überfällig ist. Ist sie strittig, so wird gezahlt.',
        law: 'Ob der fällige Teil einer anderen Partei wegen eines anderen Auftrags zurückgehalten werden darf, richtet sich nach dem Gesetz.',
      }),
    'split.withheldOwn': ({ option }) =>
      byOption(option, {
        never:
          'Beanstandet nur die zahlende Partei eine Leistung und nicht der Kunde, so ist der fällige Teil gleichwohl zu zahlen. Der Mangel wird getrennt geklärt.',
        reasonable:
          'Beanstandet nur die zahlende Partei eine Leistung und nicht der Kunde, so darf sie vom fälligen Teil das Doppelte der Kosten zurückhalten, die die Behebung voraussichtlich kostet.',
        whole:
          'Beanstandet nur die zahlende Partei eine Leistung und nicht der Kunde, so darf sie den fälligen Teil zurückhalten, bis der Mangel behoben ist.',
      }),
    'split.correction': ({ option, months }, t) =>
      `${byOption(option, {
        within: `Auch eine angenommene Abrechnung wird berichtigt, wenn ein Fehler innerhalb von ${t.quantity(months ?? 0, 'months', 'dative')} nach der Annahme angezeigt wird.`,
        arithmetic: 'Eine angenommene Abrechnung wird nur noch wegen Rechenfehlern berichtigt.',
        never: 'Eine angenommene Abrechnung wird nicht mehr berichtigt.',
      })} Was eine Partei wissentlich verschwiegen hat, wird immer berichtigt. Bis zur Annahme wird jeder Fehler berichtigt.`,
    'split.extraUrgent': ({ option }) =>
      byOption(option, {
        paid: 'Mehrarbeit, die nötig war und nicht warten konnte, wird auch ohne Zustimmung bezahlt, wenn sie sofort gemeldet wird.',
        likeOther: 'Auch eilige Mehrarbeit wird nur unter den allgemeinen Voraussetzungen bezahlt.',
      }),
    'split.extraCustomer': ({ option }) =>
      byOption(option, {
        ifCustomerPays:
          'Mehrarbeit, die der Kunde unmittelbar bei einer Partei bestellt, wird auch ohne Zustimmung bezahlt, wenn der Kunde sie bezahlt.',
        likeOther:
          'Mehrarbeit, die der Kunde unmittelbar bei einer Partei bestellt, wird nur unter den allgemeinen Voraussetzungen bezahlt.',
      }),
    'split.lastCent': ({ option }) =>
      byOption(option, {
        largestRemainder:
          'Gerechnet wird auf den Cent. Bleiben beim Teilen Cent übrig, so erhalten sie die Anteile mit dem größten Rest, bei Gleichstand in der Reihenfolge der Parteien.',
        invoicer:
          'Gerechnet wird auf den Cent. Bleiben beim Teilen Cent übrig, so erhält sie die Partei, die den Vertrag mit dem Kunden hat.',
      }),
  },
}
