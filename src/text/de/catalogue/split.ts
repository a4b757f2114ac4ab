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
        'Häufig wird jede Partei für ihren eigenen Teil bezahlt. Wer dagegen Gewinn und Verlust teilt, kann damit eine Gesellschaft bilden (§\u00a0705 BGB): bitte prüfen lassen.',
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
        byCause: { label: 'Wer den Verlust verursacht hat', includes: 'Ist es niemand oder sind es mehrere, fragen wir nach.' },
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
        'Wer ständig damit betraut ist, Geschäfte zu vermitteln, kann Handelsvertreter sein, mit zwingenden Rechten (§§\u00a084 bis 92c HGB): bitte prüfen lassen.',
      options: {
        none: { label: 'Nein, keine Provision' },
        flat: { label: 'Ja, ein fester Satz' },
        tiered: { label: 'Ja, gestaffelt nach dem Betrag', includes: 'Zum Beispiel 10\u00a0% bis 25.000\u00a0€, darüber 5\u00a0%.' },
      },
    },
    'split.commissionBase': {
      title: 'Wovon wird die Provision für das Gewinnen des Kunden berechnet?',
      short: 'Basis der Provision',
      why: 'Was berechnet wurde und was bezahlt wurde, ist nicht dasselbe.',
      example: 'Rechnung 20.000\u00a0€, bezahlt sind 12.000\u00a0€. Zehn Prozent sind 2.000\u00a0€ oder 1.200\u00a0€.',
      options: {
        received: { label: 'Vom Betrag, der eingegangen ist', includes: 'Netto. Zahlt der Kunde nicht, fällt nichts an.' },
        invoiced: { label: 'Vom Auftragswert', includes: 'Netto. Was gilt, wenn der Kunde nicht zahlt, fragen wir als Nächstes.' },
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
      usual: 'Beim Handelsvertreter entfällt der Anspruch, wenn feststeht, dass der Kunde nicht leistet (§\u00a087a Absatz\u00a02 HGB).',
      options: {
        proRata: { label: 'Nur für den bezahlten Teil' },
        none: { label: 'Keine Provision, solange nicht alles bezahlt ist' },
        talk: { label: 'Im Gespräch klären' },
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
        'Beim Werkvertrag wird der Teil des Subunternehmers spätestens fällig, wenn der Kunde gezahlt oder abgenommen hat (§\u00a0641 Absatz\u00a02 BGB).',
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
      usual:
        'Fristen über 60\u00a0Tage müssen ausdrücklich vereinbart und dürfen nicht grob unbillig sein (§\u00a0271a Absatz\u00a01 BGB).',
    },
    'split.statement': {
      title: 'Wie oft wird untereinander abgerechnet?',
      short: 'Abrechnung',
      why: 'Eine Abrechnung zeigt, was eingegangen ist, was abgeht und was jede Partei erhält. Ohne sie glauben alle nur der eigenen Liste.',
      example: 'Bei vielen kleinen Aufträgen im Monat ist eine Abrechnung je Auftrag viel Arbeit.',
      options: { monthly: { label: 'Monatlich' }, quarterly: { label: 'Vierteljährlich' }, perProject: { label: 'Nach jedem Projekt' } },
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
        'In Formularverträgen ist Schweigen als Zustimmung nur unter engen Bedingungen zulässig (§\u00a0308 Nummer\u00a05 BGB): bitte prüfen lassen.',
      options: {
        accepted: { label: 'Die Abrechnung gilt als angenommen', includes: 'Darauf muss die Abrechnung selbst hinweisen.' },
        stillCounts: { label: 'Sie bleibt offen', includes: 'Auch ein späterer Widerspruch wird geprüft.' },
        talk: { label: 'Im Gespräch klären' },
      },
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
      answer: { yes: 'Für diesen Auftrag fällt eine Provision an.', no: 'Für diesen Auftrag fällt keine Provision an.' },
      when: { yes: 'für den Auftrag eine Provision anfällt', no: 'für den Auftrag keine Provision anfällt' },
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
        closeTheBooks: 'Die Parteien legen die Zahlen offen und einigen sich.',
      },
    },
    badDebt: {
      question: 'Wer trägt den Zahlungsausfall?',
      answer: {
        invoicer: 'Den Ausfall trägt, wer den Vertrag mit dem Kunden hat.',
        inShares: 'Den Ausfall tragen die Parteien im Verhältnis ihrer Teile.',
        bringer: 'Den Ausfall trägt, wer den Kunden gebracht hat.',
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
    },
    statementDue: {
      question: 'Wer rechnet bis wann ab?',
      answer: { statement: 'Es wird abgerechnet.', noDuty: 'Es ist nichts abzurechnen.' },
    },
    statementLate: {
      question: 'Was folgt, wenn die Abrechnung ausbleibt?',
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
    'split.lastCent': ({ option }) =>
      byOption(option, {
        largestRemainder:
          'Gerechnet wird auf den Cent. Bleiben beim Teilen Cent übrig, so erhalten sie die Anteile mit dem größten Rest, bei Gleichstand in der Reihenfolge der Parteien.',
        invoicer:
          'Gerechnet wird auf den Cent. Bleiben beim Teilen Cent übrig, so erhält sie die Partei, die den Vertrag mit dem Kunden hat.',
      }),
  },
}
