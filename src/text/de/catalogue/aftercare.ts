import type { AftercareClauses } from '#core/catalogue/clauses/exit.ts'
import type { AftercareDecisions, aftercareQuestions } from '#core/catalogue/topics/aftercare.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

type Words = CatalogueTopics['exit']

/** What remains after the end: money, things, words and people. */
export const aftercare: {
  readonly questions: Pick<Words['questions'], (typeof aftercareQuestions)[number]['id']>
  readonly decisions: Pick<Words['decisions'], AftercareDecisions>
  readonly clauses: Pick<Words['clauses'], keyof AftercareClauses>
} = {
  questions: {
    'exit.runningRules': {
      title: 'Welche Regeln gelten für ein Projekt, das nach dem Ende weiterläuft?',
      short: 'Regeln für Laufendes',
      why: 'Die Vereinbarung ist beendet, das Projekt nicht. Preise, Anteile und Haftung brauchen weiter eine Grundlage.',
      example: (t) => `${t.a} kündigt zum Jahresende. Das Projekt bei der Hafenwerk GmbH dauert bis März.`,
      options: {
        framework: { label: 'Diese Vereinbarung, bis das Projekt fertig ist' },
        projectOnly: { label: 'Nur, was für das Projekt vereinbart ist', includes: 'Im Übrigen das Gesetz.' },
      },
    },
    'exit.handOverFee': {
      title: 'Wird die Arbeit bezahlt, die eine Übergabe nach dem Ende macht?',
      short: 'Übergabe bezahlt?',
      why: 'Ordnen, erklären und übertragen kostet Zeit. Ohne Regel wird sie verweigert oder teuer berechnet.',
      example: (t) => `${t.b} verlangt 3.000\u00a0€, um die Quelldateien geordnet an ${t.a} zu geben.`,
      options: {
        free: { label: 'Nein', includes: 'Sie gehört zur Trennung dazu.' },
        allowance: { label: 'Erst ab einer Zahl von Stunden' },
        paid: { label: 'Ja, nach Stunden', includes: 'Zum vereinbarten, sonst zum üblichen Satz.' },
      },
    },
    'exit.handOverHours': {
      title: 'Bis zu wie vielen Stunden ist eine Übergabe kostenlos?',
      short: 'Kostenlose Stunden',
      why: 'Was darüber hinausgeht, wird bezahlt.',
      example: 'Die Übergabe dauert 22\u00a0Stunden, kostenlos sind 16: Sechs Stunden werden bezahlt.',
    },
    'exit.teachingDays': {
      title: 'Wie viele Tage nach dem Ende werden Rückfragen zu Projekten noch beantwortet?',
      short: 'Rückfragen',
      why: 'Wissen steckt in Köpfen, nicht nur in Dateien. 0 heißt: nach dem Ende nicht mehr.',
      example: (t) => `Drei Wochen nach dem Ende fragt ${t.a}, warum eine Leitung so verlegt wurde. ${t.b} schweigt.`,
      usual: 'Verbreitet sind 14 bis 60\u00a0Tage.',
    },
    'exit.holdBack': {
      title: 'Dürfen Unterlagen oder Daten zurückgehalten werden, bis offenes Geld bezahlt ist?',
      short: 'Zurückhalten',
      why: 'Wer Dateien hat und auf Geld wartet, hält beides gern fest. Der Kunde wartet dann auch.',
      example: (t) => `${t.b} gibt die Pläne erst heraus, wenn ${t.a} eine alte Rechnung bezahlt.`,
      usual:
        'Das Gesetz erlaubt das Zurückhalten in Grenzen (§\u00a0273 BGB, §\u00a0369 HGB, §\u00a0471 ABGB, Artikel\u00a082 OR), nicht aber bei allem, was die andere Seite dringend braucht.',
      options: {
        never: { label: 'Nein', includes: 'Geld wird für sich eingefordert.' },
        undisputed: { label: 'Nur wegen unstrittiger Forderungen' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'exit.statementLate': {
      title: 'Was folgt, wenn die Schlussabrechnung nicht rechtzeitig vorliegt?',
      short: 'Schlussabrechnung fehlt',
      why: 'Wer zahlen müsste, hat es mit der Abrechnung nicht eilig.',
      example: (t) => `Ein halbes Jahr nach dem Ende hat ${t.a} noch immer nicht abgerechnet.`,
      options: {
        selfMade: { label: 'Die anderen rechnen selbst ab', includes: 'Sie erhalten dafür Einsicht in die Belege.' },
        talk: { label: 'Ein Gespräch', includes: 'Es folgt die Leiter für Konflikte.' },
        law: { label: 'Was das Gesetz sagt', includes: 'Verzug und Schadensersatz.' },
      },
    },
    'exit.finalPayDays': {
      title: 'Binnen wie vieler Tage wird der Saldo der Schlussabrechnung bezahlt?',
      short: 'Frist für den Saldo',
      why: 'Gezählt ab dem Tag, an dem er feststeht, also anerkannt ist oder als anerkannt gilt.',
      example: 'Der Saldo von 6.400\u00a0€ steht am 1. Oktober fest. 14\u00a0Tage: Das Geld ist bis zum 15. Oktober da.',
      usual: 'Verbreitet sind 14 oder 30\u00a0Tage.',
    },
    'exit.release': {
      title: 'Sind mit der Zahlung des Saldos alle gegenseitigen Ansprüche erledigt?',
      short: 'Erledigung',
      why: 'Ein Schlussstrich schafft Ruhe. Er darf aber nicht verdecken, was noch niemand weiß.',
      example: (t) => `Zwei Jahre nach der Schlussabrechnung findet ${t.b} eine alte Rechnung, die nie gestellt wurde.`,
      usual: 'Auf Ansprüche kann durch Vertrag verzichtet werden (§\u00a0397 BGB, §\u00a01444 ABGB, Artikel\u00a0115 OR).',
      options: {
        known: { label: 'Ja, alle bekannten', includes: 'Was erst später bekannt wird, bleibt offen.' },
        all: { label: 'Ja, auch unbekannte', includes: 'Außer Mängeln, Geheimnissen und Kundenschutz.' },
        nothing: { label: 'Nein', includes: 'Jeder Anspruch bleibt, bis er erfüllt oder verjährt ist.' },
      },
    },
    'exit.prepaid': {
      title: 'Was geschieht mit Geld, das für noch nicht getane Arbeit bezahlt wurde?',
      short: 'Vorausbezahltes',
      why: 'Anzahlungen zwischen den Parteien überdauern oft das Ende.',
      example: (t) => `${t.a} hat ${t.b} 8.000\u00a0€ für drei Monate Betreuung im Voraus bezahlt. Nach einem Monat ist Schluss.`,
      options: {
        refund: { label: 'Es wird zurückgezahlt', includes: 'Soweit die Arbeit nicht getan ist.' },
        finish: { label: 'Die Arbeit wird noch getan' },
        netted: { label: 'Es wird in der Schlussabrechnung verrechnet' },
      },
    },
    'exit.compensation': {
      title: 'Gibt es am Ende einen Ausgleich für aufgebaute Kunden?',
      short: 'Ausgleich für Kunden',
      why: 'Wer ständig für andere verkauft hat, kann am Ende einen Ausgleich verlangen, auch wenn niemand daran dachte.',
      example: (t) => `${t.b} hat fünf Jahre lang für ${t.a} verkauft und 60 Kunden gewonnen.`,
      usual:
        'Beim Handelsvertreter ist der Ausgleich nicht abdingbar (§\u00a089b HGB, §\u00a024 HVertrG, Artikel\u00a0418u OR); in Deutschland ist er binnen eines Jahres geltend zu machen. Bei eingegliederten Händlern kann er entsprechend gelten.',
      options: {
        law: { label: 'Was das Gesetz sagt', includes: 'Für Vermittler und für Händler.' },
        agentOnly: { label: 'Nur, soweit das Gesetz ihn zwingend vorsieht', includes: 'Händler erhalten keinen.' },
      },
    },
    'exit.assets': {
      title: 'Was geschieht nach dem Ende mit Dingen, die gemeinsam angeschafft wurden?',
      short: 'Gemeinsame Dinge',
      why: 'Ein Messestand, ein Gerät, ein Fahrzeug: Halbieren lässt sich nichts davon. Diese Regel gilt ab dem Ende, auch wenn vorher etwas anderes zum Eigentum vereinbart war.',
      example: (t) => `${t.a} und ${t.b} haben zusammen einen Messestand für 9.000\u00a0€ gekauft.`,
      options: {
        atValue: { label: 'Wer sie behalten will, bezahlt die anderen aus', includes: 'Will sie niemand, werden sie verkauft.' },
        payer: { label: 'Sie gehören der Partei, die bezahlt hat', includes: 'Bei mehreren im Verhältnis der Beträge.' },
        sell: { label: 'Sie werden verkauft', includes: 'Der Erlös wird nach den Beiträgen geteilt.' },
      },
    },
    'exit.assetsBoth': {
      title: 'Was gilt, wenn mehrere dieselbe gemeinsame Sache behalten wollen?',
      short: 'Mehrere wollen sie',
      why: 'Dann braucht es ein Verfahren, das niemanden bevorzugt.',
      example: (t) => `${t.a} und ${t.b} wollen beide den Messestand.`,
      options: {
        bids: { label: 'Verdeckte Gebote', includes: 'Das höhere Gebot gilt, die anderen erhalten ihren Teil davon.' },
        lot: { label: 'Das Los', includes: 'Zum festgestellten Wert.' },
        sell: { label: 'Verkauf an Dritte' },
      },
    },
    'exit.assetPrice': {
      title: 'Zu welchem Wert wird eine gemeinsame Sache übernommen?',
      short: 'Wert gemeinsamer Dinge',
      why: 'Wie bewertet wird, vergessen die meisten Vereinbarungen.',
      example: 'Gekauft für 9.000\u00a0€, in den Büchern 3.000\u00a0€, im Netz gebraucht für 5.500\u00a0€.',
      options: {
        book: { label: 'Zum Buchwert' },
        market: { label: 'Zum Preis vergleichbarer gebrauchter Sachen' },
        expert: { label: 'Zum Wert nach einem gemeinsamen Gutachten' },
      },
    },
    'exit.pot': {
      title: 'Wie wird ein gemeinsames Konto am Ende aufgeteilt?',
      short: 'Gemeinsames Konto',
      why: 'Auf einem Konto für gemeinsame Werbung oder Projekte bleibt fast immer etwas stehen, oder es fehlt etwas.',
      example: (t) => `Auf dem Konto für Anzeigen liegen 2.300\u00a0€. ${t.a} hat doppelt so viel eingezahlt wie ${t.b}.`,
      usual:
        'In der Gesellschaft werden zuerst Schulden bezahlt und dann Beiträge erstattet (§§\u00a0736d und 737 BGB; in der Schweiz Artikel\u00a0549 OR).',
      options: {
        paidIn: { label: 'Im Verhältnis der Einzahlungen' },
        shares: { label: 'Wie Gewinn und Verlust' },
        equal: { label: 'Zu gleichen Teilen' },
      },
    },
    'exit.shared': {
      title: 'Wer behält gemeinsam genutzte Programme, Lizenzen, Rufnummern und Räume?',
      short: 'Gemeinsam Genutztes',
      why: 'Sie laufen meist auf einen Namen, werden von allen gebraucht und von jemand anderem bezahlt.',
      example: (t) => `Die Projektsoftware läuft auf ${t.a}, bezahlt hat sie ${t.b}, gebraucht wird sie von allen.`,
      options: {
        holder: { label: 'Auf wen der Vertrag läuft', includes: 'Läuft er auf mehrere, wird gesprochen.' },
        payer: { label: 'Wer bezahlt hat', includes: 'Haben mehrere bezahlt, wird gesprochen.' },
        talk: { label: 'Im Einzelfall besprechen' },
      },
    },
    'exit.redirectDays': {
      title: 'Wie viele Tage nach dem Ende werden Anrufe, E-Mails und Webadressen umgeleitet?',
      short: 'Umleitung',
      why: 'Kunden wählen die alte Nummer noch lange. 0 heißt: ab dem Ende nicht mehr.',
      example: (t) => `Die gemeinsame Rufnummer läuft auf ${t.a}. Kunden von ${t.b} rufen weiter dort an.`,
      usual: 'Verbreitet sind drei bis zwölf Monate.',
    },
    'exit.listFreeze': {
      title: 'Zählen Kunden noch als geschützt, die nach der Kündigung eingetragen werden?',
      short: 'Stichtag der Kundenliste',
      why: 'Nach der Kündigung tragen manche schnell noch alle Kunden ein, die ihnen einfallen.',
      example: (t) => `${t.a} kündigt im März, im April trägt ${t.b} 140 Firmen ins Register ein.`,
      options: {
        atNotice: { label: 'Nein, Stichtag ist die Kündigung' },
        atEnd: { label: 'Ja, bis zum Ende' },
      },
    },
    'exit.toldEarly': {
      title: 'Was folgt, wenn eine Partei Kunden vor der Abstimmung vom Ende erzählt?',
      short: 'Zu früh erzählt',
      why: 'Wer zuerst erzählt, prägt das Bild. Zurückholen lässt es sich nicht, richtigstellen schon.',
      example: (t) => `Am Abend der Kündigung ruft ${t.b} zehn Kunden an. Ein gemeinsamer Text war für nächste Woche geplant.`,
      options: {
        correct: { label: 'Ein klärendes Schreiben, sofort und gemeinsam', includes: 'Auf Kosten der Partei, die zu früh sprach.' },
        talk: { label: 'Ein Gespräch' },
        law: { label: 'Was das Gesetz sagt', includes: 'Schadensersatz, wenn ein Schaden nachweisbar ist.' },
      },
    },
    'exit.badTalk': {
      title: 'Was darf nach der Trennung über die anderen gesagt werden?',
      short: 'Reden über die anderen',
      why: 'Kunden fragen nach. Ein Satz am Telefon kann einen Auftrag kosten.',
      example: (t) => `Ein Kunde fragt ${t.a}, warum ${t.b} nicht mehr dabei ist.`,
      options: {
        facts: { label: 'Belegte Tatsachen', includes: 'Nichts Abfälliges, nichts Unbelegtes.' },
        nothing: { label: 'Nichts Nachteiliges', includes: 'Auch wenn es wahr ist; Auskünfte an Gerichte und Behörden bleiben erlaubt.' },
      },
    },
    'exit.badTalkFollows': {
      title: 'Was folgt, wenn nach der Trennung jemand schlecht über die anderen spricht?',
      short: 'Folge übler Rede',
      why: 'Je schneller richtiggestellt wird, desto kleiner der Schaden.',
      example: (t) => `${t.b} erzählt der Hafenwerk GmbH, ${t.a} stehe vor der Pleite. Das stimmt nicht.`,
      options: {
        correct: { label: 'Unterlassen und richtigstellen', includes: 'Gegenüber denen, die es gehört haben.' },
        talk: { label: 'Ein Gespräch' },
        law: { label: 'Was das Gesetz sagt', includes: 'Unterlassung und Schadensersatz.' },
      },
    },
    'exit.notices': {
      title: 'Wer meldet das Ende an Lieferanten, Versicherungen und Behörden?',
      short: 'Meldungen',
      why: 'Laufende Verträge, Policen und Anmeldungen enden nicht von selbst.',
      example: 'Die gemeinsame Haftpflicht läuft ein Jahr weiter, weil niemand gekündigt hat.',
      options: {
        holder: { label: 'Auf wen der Vertrag oder die Anmeldung läuft', includes: 'Läuft sie auf mehrere, meldet jede Partei für sich.' },
        leaver: { label: 'Wer den Anlass für das Ende gegeben hat' },
      },
    },
    'exit.heirs': {
      title: 'Geht die Zusammenarbeit weiter, wenn eine Inhaberin oder ein Inhaber stirbt?',
      short: 'Tod und Erben',
      why: 'Verträge gehen auf die Erben über, das Vertrauen nicht. Ob die Vertretung inzwischen handeln darf, ist eine eigene Frage.',
      example: (t) => `Der Inhaber von ${t.b} stirbt. Seine Tochter möchte den Betrieb und die Zusammenarbeit weiterführen.`,
      usual:
        'Ein gewöhnlicher Vertrag geht auf die Erben über (§\u00a01922 BGB, §\u00a0531 ABGB, Artikel\u00a0560 ZGB). Aus einer GbR scheidet man in Deutschland im Zweifel aus (§\u00a0723 BGB), eine einfache Gesellschaft in der Schweiz wird aufgelöst (Artikel\u00a0545 OR).',
      options: {
        continue: { label: 'Ja, wenn die Erben wollen' },
        consent: { label: 'Ja, wenn Erben und alle übrigen wollen' },
        ends: { label: 'Nein, sie endet', includes: 'Laufende Projekte werden abgewickelt.' },
      },
    },
    'exit.absenceEnd': {
      title: 'Darf gekündigt werden, wenn eine Partei sehr lange ausfällt?',
      short: 'Langer Ausfall',
      why: 'Rücksicht ist richtig, aber nicht ohne Ende. Niemand soll das mitten in der Krankheit verhandeln müssen.',
      example: (t) => `Die Inhaberin von ${t.b} ist seit fünf Monaten krank, eine Rückkehr ist nicht absehbar.`,
      options: {
        mayEnd: { label: 'Ja, nach einer Zahl von Tagen', includes: 'Ohne Vorwurf und ohne Schadensersatz.' },
        goOn: { label: 'Nein', includes: 'Es bleibt bei der ordentlichen Kündigung.' },
      },
    },
    'exit.absenceEndDays': {
      title: 'Nach wie vielen Tagen Ausfall darf gekündigt werden?',
      short: 'Tage bis zur Kündigung',
      why: 'Gezählt ab dem ersten Tag des Ausfalls.',
      example: 'Ausfall seit dem 1. März, 90\u00a0Tage: Ab dem 31. Mai darf gekündigt werden.',
    },
    'exit.oneLeaves': {
      title: 'Läuft die Zusammenarbeit unter den übrigen weiter, wenn eine Partei geht?',
      short: 'Eine Partei geht',
      why: 'Bei dreien ist das Gehen der einen nicht das Ende der anderen, wenn es so vereinbart ist.',
      example: (t) => `${t.a} kündigt. Die übrigen möchten zu zweit weitermachen.`,
      options: {
        goesOn: { label: 'Ja, unter den übrigen' },
        ends: { label: 'Nein, sie endet für alle' },
        talk: { label: 'Die übrigen entscheiden dann' },
      },
    },
    'exit.exclusion': {
      title: 'Unter welchen Bedingungen darf eine Partei ausgeschlossen werden?',
      short: 'Ausschluss',
      why: 'Sonst müssten alle anderen kündigen, um eine Partei loszuwerden.',
      example: (t) => `${t.b} hat Kundengelder einbehalten. Die übrigen wollen ohne ${t.b} weitermachen.`,
      usual: 'In einer deutschen GbR ist ein Ausschluss aus wichtigem Grund durch Beschluss der anderen möglich (§\u00a0727 BGB).',
      options: {
        allOthers: { label: 'Wichtiger Grund und alle übrigen dafür' },
        mostOthers: { label: 'Wichtiger Grund und die Mehrheit der übrigen dafür' },
        never: { label: 'Gar nicht', includes: 'Wer nicht mehr will, kündigt selbst.' },
      },
    },
    'exit.debrief': {
      title: 'Halten die Parteien nach dem Ende fest, was sie gelernt haben?',
      short: 'Rückblick',
      why: 'Wer gut auseinandergeht, arbeitet später oft wieder zusammen.',
      example: (t) => `Ein Jahr später braucht ${t.a} wieder Hilfe bei einem Projekt und denkt an ${t.b}.`,
      options: {
        joint: { label: 'Jede für sich, dann gemeinsam' },
        apart: { label: 'Jede für sich' },
        none: { label: 'Nein' },
      },
    },
  },
  decisions: {
    runningRules: {
      question: 'Welche Regeln gelten für das weiterlaufende Projekt?',
      answer: {
        framework: 'Diese Vereinbarung gilt dafür, bis es fertig ist.',
        projectOnly: 'Es gilt nur, was für das Projekt vereinbart ist.',
      },
    },
    handOverPaid: {
      question: 'Wird die Arbeit der Übergabe bezahlt?',
      answer: { free: 'Nein, sie ist kostenlos.', paid: 'Ja, die Stunden über das Kostenlose hinaus werden bezahlt.' },
    },
    mustTeach: {
      question: 'Müssen Rückfragen zu einem Projekt noch beantwortet werden?',
      answer: { yes: 'Ja.', no: 'Nein, die Zeit dafür ist um.' },
    },
    mayHoldBack: {
      question: 'Dürfen Unterlagen oder Daten wegen offener Forderungen zurückgehalten werden?',
      answer: {
        yes: 'Ja, bis die unstrittige Forderung bezahlt ist.',
        no: 'Nein, sie sind herauszugeben.',
        withholdingByStatute: 'Es gilt das Gesetz (§\u00a0273 BGB, §\u00a0369 HGB).',
      },
    },
    finalStatementLate: {
      question: 'Was folgt auf die ausstehende Schlussabrechnung?',
      answer: {
        nothing: 'Es folgt nichts.',
        selfMade: 'Die wartende Partei rechnet selbst ab und darf dafür die Belege einsehen.',
        finalStatement: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
        delayByStatute: 'Es gilt das Gesetz (§§\u00a0280 und 286 BGB).',
      },
    },
    balanceDue: {
      question: 'Muss der Saldo jetzt bezahlt werden?',
      answer: { notYet: 'Noch nicht: Er steht nicht fest.', payNow: 'Ja, die Frist läuft.', late: 'Ja, er ist überfällig.' },
    },
    released: {
      question: 'Ist diese Forderung mit der Schlussabrechnung erledigt?',
      answer: { settled: 'Ja, sie ist erledigt.', open: 'Nein, sie bleibt offen.' },
    },
    prepaid: {
      question: 'Was geschieht mit dem vorausbezahlten Geld?',
      answer: {
        keep: 'Es bleibt, wo es ist: Die Arbeit ist getan.',
        refund: 'Es wird zurückgezahlt, soweit die Arbeit nicht getan ist.',
        finish: 'Die bezahlte Arbeit wird noch getan.',
        netted: 'Es wird in der Schlussabrechnung verrechnet.',
      },
    },
    endCompensation: {
      question: 'Gibt es einen Ausgleich für aufgebaute Kunden?',
      answer: { none: 'Nein.', agentCompensationByStatute: 'Es gilt das Gesetz (§\u00a089b HGB).' },
    },
    jointAsset: {
      question: 'Was geschieht mit der gemeinsamen Sache?',
      answer: {
        takes: 'Wer sie behalten möchte, übernimmt sie und bezahlt die anderen aus.',
        payer: 'Sie gehört dem, der sie bezahlt hat.',
        sold: 'Sie wird verkauft, der Erlös nach den Beiträgen geteilt.',
        bids: 'Verdeckte Gebote entscheiden.',
        lot: 'Das Los entscheidet.',
      },
    },
    jointAssetPrice: {
      question: 'Zu welchem Wert wird die gemeinsame Sache übernommen?',
      answer: {
        book: 'Zum Buchwert.',
        market: 'Zum Preis vergleichbarer gebrauchter Sachen.',
        expert: 'Zum Wert, den ein gemeinsames Gutachten nennt.',
      },
    },
    jointMoney: {
      question: 'Wie wird das gemeinsame Konto aufgeteilt?',
      answer: {
        debtsFirst: 'Zuerst werden die gemeinsamen Schulden bezahlt.',
        paidIn: 'Im Verhältnis der Einzahlungen.',
        shares: 'Wie Gewinn und Verlust.',
        equal: 'Zu gleichen Teilen.',
      },
    },
    sharedThing: {
      question: 'Wer behält das gemeinsam genutzte Programm, die Nummer oder den Raum?',
      answer: { party: '{party} behält es.', sharedThing: 'Die Parteien sprechen darüber.' },
    },
    mustRedirect: {
      question: 'Müssen Anrufe, E-Mails und Webadressen noch umgeleitet werden?',
      answer: { yes: 'Ja.', no: 'Nein, die Zeit dafür ist um.' },
    },
    lateEntry: {
      question: 'Zählt dieser Eintrag in der Kundenliste noch?',
      answer: { counts: 'Ja, er zählt.', countsNot: 'Nein, er kam nach dem Stichtag.' },
    },
    toldEarly: {
      question: 'Welche Folge hat die voreilige Nachricht an Kunden?',
      answer: {
        nothing: 'Es folgt nichts.',
        correct: 'Ein gemeinsames Schreiben klärt auf; die Kosten trägt, wer zu früh sprach.',
        endText: 'Die Parteien sprechen miteinander.',
        damagesByStatute: 'Es gilt das Gesetz (§\u00a0280 BGB).',
      },
    },
    mayCriticise: {
      question: 'Durfte das über die andere Partei gesagt werden?',
      answer: { yes: 'Ja.', no: 'Nein.' },
      when: { yes: 'es gesagt werden durfte', no: 'es nicht gesagt werden durfte' },
    },
    badTalk: {
      question: 'Welche Folge hat üble Rede nach der Trennung?',
      answer: {
        nothing: 'Es folgt nichts.',
        correct: 'Die Partei unterlässt es und stellt es bei denen richtig, die es gehört haben.',
        badTalk: 'Die Parteien sprechen miteinander.',
        damagesByStatute: 'Es gilt das Gesetz (§§\u00a0824 und 1004 BGB).',
      },
    },
    tellsOthers: {
      question: 'Wer meldet das Ende an Lieferanten, Versicherungen oder Behörden?',
      answer: { party: '{party} meldet es.', each: 'Jede Partei meldet es für sich.' },
    },
    heirs: {
      question: 'Geht die Zusammenarbeit mit den Erben weiter?',
      answer: { goesOn: 'Ja, sie geht mit den Erben weiter.', ends: 'Nein, sie endet.' },
    },
    longAbsence: {
      question: 'Darf wegen des langen Ausfalls gekündigt werden?',
      answer: { goesOn: 'Nein, sie läuft weiter.', mayEnd: (t) => `Ja, ${others(t).who} ${others(t).verb('darf', 'dürfen')} kündigen.` },
    },
    oneLeaves: {
      question: 'Läuft die Zusammenarbeit unter den übrigen weiter?',
      answer: {
        goesOn: 'Ja, unter den übrigen.',
        ends: 'Nein, sie endet für alle.',
        oneLeaves: 'Die übrigen Parteien entscheiden darüber.',
      },
    },
    mayExclude: {
      question: 'Darf diese Partei ausgeschlossen werden?',
      answer: { yes: 'Ja.', no: 'Nein.' },
    },
  },
  clauses: {
    'exit.runningRules': ({ answer }) =>
      byOption(answer, {
        framework: 'Für ein Projekt, das über das Ende hinaus läuft, gilt diese Vereinbarung weiter, bis es fertig ist.',
        projectOnly:
          'Für ein Projekt, das über das Ende hinaus läuft, gilt nach dem Ende nur, was für dieses Projekt vereinbart ist, im Übrigen das Gesetz.',
      }),
    'exit.handOverFee': ({ answer }) =>
      byOption(answer, {
        free: 'Die Arbeit, die eine Übergabe nach dem Ende macht, wird nicht bezahlt.',
        paid: 'Die Arbeit, die eine Übergabe nach dem Ende macht, wird nach Stunden zum vereinbarten, sonst zum üblichen Satz bezahlt.',
      }),
    'exit.handOverHours': ({ hours }, t) =>
      `Eine Übergabe nach dem Ende ist bis zu ${t.quantity(hours, 'hours', 'dative')} kostenlos. Was darüber hinausgeht, wird zum vereinbarten, sonst zum üblichen Satz bezahlt.`,
    'exit.teachingDays': ({ days }, t) =>
      days === 0
        ? 'Rückfragen zu Projekten werden während der Laufzeit und am Tag des Endes beantwortet, danach nicht mehr.'
        : `Rückfragen zu Projekten werden während der Laufzeit und noch ${t.quantity(days, 'days')} nach dem Ende beantwortet, danach nicht mehr.`,
    'exit.holdBack': ({ answer }) =>
      byOption(answer, {
        never: 'Unterlagen und Daten werden nicht wegen offener Forderungen zurückgehalten, ob strittig oder nicht.',
        undisputed:
          'Unterlagen und Daten dürfen nur wegen ganz unstrittiger Forderungen zurückgehalten werden, nicht wegen ganz oder zum Teil strittiger.',
        law: 'Ob Unterlagen und Daten wegen offener Forderungen zurückgehalten werden dürfen, richtet sich nach dem Gesetz (§\u00a0273 BGB, §\u00a0369 HGB).',
      }),
    'exit.statementLate': ({ answer }) =>
      `Solange die Frist der Schlussabrechnung läuft oder wenn sie schon vorliegt, folgt nichts. Liegt sie nach der Frist nicht vor, so ${byOption(
        answer,
        {
          selfMade: 'darf die wartende Partei selbst abrechnen und dafür die Belege einsehen.',
          talk: 'sprechen die Parteien miteinander; es gelten die Regeln für Konflikte.',
          law: 'gilt das Gesetz (§§\u00a0280 und 286 BGB).',
        },
      )}`,
    'exit.finalPayDays': ({ days }, t) =>
      `Der Saldo der Schlussabrechnung ist binnen ${t.quantity(days, 'days', 'dative')} zu zahlen, nachdem er feststeht. Vorher ist er nicht fällig, danach ist er überfällig.`,
    'exit.release': ({ answer }) =>
      byOption(answer, {
        known:
          'Mit der Zahlung des Saldos sind alle gegenseitigen Ansprüche erledigt, die bei der Schlussabrechnung bekannt waren. Solange nicht gezahlt ist, bleiben sie offen. Später bekannte Ansprüche und solche wegen Mängeln, Geheimnissen oder Kundenschutz bleiben offen.',
        all: 'Mit der Zahlung des Saldos sind alle gegenseitigen Ansprüche erledigt, bekannte und unbekannte. Solange nicht gezahlt ist, bleiben sie offen. Ansprüche wegen Mängeln, Geheimnissen oder Kundenschutz bleiben offen.',
        nothing: 'Die Schlussabrechnung erledigt keine Ansprüche. Sie bleiben offen, bis sie erfüllt oder verjährt sind.',
      }),
    'exit.prepaid': ({ answer }) =>
      `Geld, das im Voraus bezahlt wurde, bleibt, wenn die Arbeit getan ist. Ist sie nicht oder nur zum Teil getan, so ${byOption(answer, {
        refund: 'wird es insoweit zurückgezahlt.',
        finish: 'wird sie noch getan.',
        netted: 'wird es insoweit in der Schlussabrechnung verrechnet.',
      })}`,
    'exit.compensation': ({ answer }) =>
      `${byOption(answer, {
        law: 'Ob eine Partei, die ständig vermittelt oder als eingegliederter Händler verkauft hat, am Ende einen Ausgleich erhält, richtet sich nach dem Gesetz (§\u00a089b HGB).',
        agentOnly:
          'Ob eine Partei, die ständig vermittelt hat, am Ende einen Ausgleich erhält, richtet sich nach dem Gesetz (§\u00a089b HGB). Ein Händler im eigenen Namen erhält keinen.',
      })} Wer nur gelegentlich Kontakte nennt, erhält keinen.`,
    'exit.assets': ({ answer }) =>
      byOption(answer, {
        atValue:
          'Eine gemeinsam angeschaffte Sache übernimmt nach dem Ende die Partei, die sie behalten möchte, und bezahlt die anderen aus. Möchte sie niemand, so wird sie verkauft und der Erlös nach den Beiträgen geteilt.',
        payer:
          'Eine gemeinsam angeschaffte Sache gehört nach dem Ende der Partei, die sie bezahlt hat, bei mehreren im Verhältnis ihrer Beträge.',
        sell: 'Eine gemeinsam angeschaffte Sache wird nach dem Ende verkauft und der Erlös nach den Beiträgen geteilt.',
      }),
    'exit.assetsBoth': ({ answer }) =>
      `Möchten mehrere dieselbe Sache behalten, so ${byOption(answer, {
        bids: 'gibt jede verdeckt ein Gebot ab; das höchste gilt, und die anderen erhalten davon ihren Teil.',
        lot: 'entscheidet das Los.',
        sell: 'wird sie an Dritte verkauft.',
      })}`,
    'exit.assetPrice': ({ answer }) =>
      `Übernommen wird eine gemeinsame Sache ${byOption(answer, {
        book: 'zum Buchwert.',
        market: 'zum Preis vergleichbarer gebrauchter Sachen.',
        expert: 'zu dem Wert, den ein gemeinsam beauftragtes Gutachten nennt.',
      })}`,
    'exit.pot': ({ answer }) =>
      `Von einem gemeinsamen Konto werden am Ende zuerst die gemeinsamen Schulden bezahlt. Was bleibt oder fehlt, wird ${byOption(answer, {
        paidIn: 'im Verhältnis der Einzahlungen verteilt.',
        shares: 'wie Gewinn und Verlust verteilt.',
        equal: 'zu gleichen Teilen verteilt.',
      })}`,
    'exit.shared': ({ answer }) =>
      byOption(answer, {
        holder:
          'Gemeinsam genutzte Programme, Lizenzen, Rufnummern und Räume behält die Partei, auf die der Vertrag läuft. Läuft er auf mehrere, so sprechen die Parteien darüber.',
        payer:
          'Gemeinsam genutzte Programme, Lizenzen, Rufnummern und Räume behält die Partei, die sie bezahlt hat. Haben mehrere bezahlt, so sprechen die Parteien darüber.',
        talk: 'Wer gemeinsam genutzte Programme, Lizenzen, Rufnummern und Räume behält, besprechen die Parteien im Einzelfall.',
      }),
    'exit.redirectDays': ({ days }, t) =>
      days === 0
        ? 'Anrufe, E-Mails und Webadressen werden während der Laufzeit und am Tag des Endes weitergeleitet, danach nicht mehr.'
        : `Anrufe, E-Mails und Webadressen werden während der Laufzeit und noch ${t.quantity(days, 'days')} nach dem Ende an die Partei weitergeleitet, die gemeint ist, danach nicht mehr.`,
    'exit.listFreeze': ({ answer }) =>
      byOption(answer, {
        atNotice: 'Für den Schutz nach dem Ende zählen nur Kunden, die vor der Kündigung eingetragen waren.',
        atEnd:
          'Für den Schutz nach dem Ende zählen Kunden, die vor dem Ende eingetragen waren, auch nach einer Kündigung. Spätere zählen nicht.',
      }),
    'exit.toldEarly': ({ answer }) =>
      `Unterrichtet eine Partei Kunden vom Ende, bevor der Text abgestimmt ist, so ${byOption(answer, {
        correct: 'klären die Parteien sofort mit einem gemeinsamen Schreiben auf; die Kosten trägt die Partei, die zu früh sprach.',
        talk: 'sprechen die Parteien miteinander.',
        law: 'gilt das Gesetz (§\u00a0280 BGB).',
      })} Sonst folgt nichts.`,
    'exit.badTalk': ({ answer }, t) =>
      byOption(answer, {
        facts: `Nach der Trennung sagt jede Partei über ${others(t).who} nur belegte Tatsachen, nichts Abfälliges und nichts Unbelegtes.`,
        nothing: `Nach der Trennung sagt keine Partei Nachteiliges über ${others(t).who}, auch wenn es wahr ist. Auskünfte an Gerichte und Behörden bleiben erlaubt.`,
      }),
    'exit.badTalkFollows': ({ answer }) =>
      `Sagt eine Partei, was sie danach nicht sagen darf, so ${byOption(answer, {
        correct: 'unterlässt sie es und stellt es bei denen richtig, die es gehört haben.',
        talk: 'sprechen die Parteien miteinander.',
        law: 'gilt das Gesetz (§§\u00a0824 und 1004 BGB).',
      })} Erlaubtes hat keine Folge.`,
    'exit.notices': ({ answer }) =>
      byOption(answer, {
        holder:
          'Das Ende meldet Lieferanten, Versicherungen und Behörden die Partei, auf die der Vertrag oder die Anmeldung läuft. Läuft sie auf mehrere, so meldet jede für sich.',
        leaver: 'Das Ende meldet Lieferanten, Versicherungen und Behörden die Partei, die den Anlass für das Ende gegeben hat.',
      }),
    'exit.heirs': ({ answer }) =>
      byOption(answer, {
        continue:
          'Stirbt die Person, der eine Partei gehört, so geht die Zusammenarbeit mit den Erben weiter, wenn sie es wollen; sonst endet sie.',
        consent:
          'Stirbt die Person, der eine Partei gehört, so geht die Zusammenarbeit mit den Erben weiter, wenn sie und alle übrigen Parteien es wollen; sonst endet sie.',
        ends: 'Stirbt die Person, der eine Partei gehört, so endet die Zusammenarbeit mit dieser Partei, gleich ob die Erben sie fortsetzen wollen.',
      }),
    'exit.absenceEnd': ({ days }, t) =>
      `Fällt eine Partei länger als ${t.quantity(days, 'days')} aus, so ${others(t).verb('darf die andere', 'dürfen die anderen')} ohne Frist kündigen. Bis dahin läuft die Vereinbarung weiter.`,
    'exit.absenceEnd.goOn': () => 'Ein Ausfall gibt kein besonderes Kündigungsrecht, auch wenn er lange dauert.',
    'exit.oneLeaves': ({ answer }) =>
      byOption(answer, {
        goesOn: 'Endet die Zusammenarbeit für eine Partei, so läuft sie unter den übrigen weiter.',
        ends: 'Endet die Zusammenarbeit für eine Partei, so endet sie für alle.',
        talk: 'Endet die Zusammenarbeit für eine Partei, so entscheiden die übrigen, ob sie weiterläuft.',
      }),
    'exit.exclusion': ({ answer }) =>
      byOption(answer, {
        allOthers: 'Eine Partei darf nur aus wichtigem Grund und nur mit den Stimmen aller übrigen ausgeschlossen werden.',
        mostOthers:
          'Eine Partei darf nur aus wichtigem Grund und mit den Stimmen der Mehrheit der übrigen oder aller übrigen ausgeschlossen werden.',
        never: 'Keine Partei darf ausgeschlossen werden, auch nicht aus wichtigem Grund. Das Recht der übrigen zu kündigen bleibt.',
      }),
    'exit.debrief': ({ answer }) =>
      byOption(answer, {
        joint: 'Nach dem Ende hält jede Partei für sich und dann alle gemeinsam fest, was sie gelernt haben.',
        apart: 'Nach dem Ende hält jede Partei für sich fest, was sie gelernt hat.',
        none: 'Ein gemeinsamer Rückblick nach dem Ende ist nicht vorgesehen.',
      }),
  },
}
