import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { own, ownSentence } from '../others.ts'

const claimed = (t: Tools): string => `Beanspruchen ${t.two ? 'beide' : 'mehrere'} Parteien denselben Kunden`

export const protection: CatalogueTopics['protection'] = {
  heading: 'Kundenschutz',
  questions: {
    'protection.form': {
      title: 'Welche Kunden sind geschützt?',
      short: 'Form des Schutzes',
      why: 'Wer einen Kunden in die Zusammenarbeit bringt, gibt etwas preis. Schutz heißt: Die anderen sprechen diesen Kunden nicht von sich aus an. Wofür der Schutz gilt, muss jede Partei erkennen können.',
      example: (t) => `${t.a} stellt ${t.b} einen Kunden vor. Ein Jahr später schreibt ${t.b} diesem Kunden ein eigenes Angebot.`,
      usual:
        'Verbreitet sind Namenslisten für Bestandskunden und die Anmeldung einzelner Vorhaben für neue. Ein Verbot ist rechtlich nur tragfähig, soweit es für die Zusammenarbeit nötig ist (BGH, 10.12.2008, KZR 54/08); zwischen Wettbewerbern ist die Aufteilung von Kunden kartellrechtlich heikel: bitte prüfen lassen.',
      options: {
        brought: {
          label: 'Kunden, die eine Partei gebracht hat',
          includes: 'Geschützt ist der Kunde für die Partei, die ihn eingebracht hat.',
        },
        registered: {
          label: 'Kunden, die eine Partei gemeldet hat',
          includes: 'Geschützt ist, wer mit Tag und Vorhaben im Register steht, auf Zeit.',
        },
        listed: { label: 'Kunden auf einer Liste', includes: 'Geschützt sind nur die namentlich genannten Unternehmen.' },
        commission: {
          label: 'Kein Verbot, aber eine Provision',
          includes: 'Jede Partei darf, zahlt aber der Partei, die den Kunden gebracht hat.',
        },
        none: { label: 'Keine', includes: 'Jede Partei darf jeden Kunden ansprechen und bedienen.' },
      },
    },
    'protection.list': {
      title: 'Welche Kunden stehen auf der Liste?',
      short: 'Kundenliste',
      why: 'Eine Liste schützt nur, wenn jede Partei sieht, wer gemeint ist. Sie verrät aber auch, wer Ihre Kunden sind: Nennen Sie nur, was geschützt sein soll.',
      example: (t) => `„Hafenwerk GmbH, ${t.a}, Websites“: ${t.b} darf der Hafenwerk GmbH weiter Drucksachen anbieten.`,
      columns: {
        customer: { label: 'Kunde', hint: 'Firma, so wie sie im Register steht' },
        party: { label: 'Geschützt für' },
        subject: { label: 'Wofür', hint: 'leer: für alles' },
      },
    },
    'protection.window': {
      title: 'Wie lange schützt eine Meldung?',
      short: 'Dauer der Meldung',
      why: 'Eine Meldung schützt die Mühe um einen Auftrag, nicht den Besitz eines Kunden. Ohne Ende könnte eine Partei Kunden auf Vorrat melden.',
      example: (t) => `${t.b} meldet im Januar ein Vorhaben und meldet sich nie wieder beim Kunden. Im Herbst fragt der Kunde ${t.a}.`,
      usual: 'In Partnerprogrammen sind 60 bis 180\u00a0Tage verbreitet, sehr oft 90.',
    },
    'protection.both': {
      title: (t) =>
        t.two
          ? 'Wem gehört der Schutz, wenn beide den Kunden beanspruchen?'
          : 'Wem gehört der Schutz, wenn mehrere den Kunden beanspruchen?',
      short: 'Doppelt beansprucht',
      why: 'Der häufigste Streit: Der Kunde war schon mit allen im Gespräch. Die Regel für einen beantwortet diesen Fall nicht.',
      example: (t) => `Die Hafenwerk GmbH steht bei ${t.a} und bei ${t.b} im Adressbuch.`,
      options: {
        earlier: {
          label: 'Wer ihn zuerst genannt hat',
          includes: 'Es zählt der Tag der Nennung in Textform. Am selben Tag: niemand ist geschützt.',
        },
        allFree: { label: 'Niemand ist geschützt', includes: 'Der Kunde wählt selbst; alle dürfen.' },
        joint: { label: 'Nur gemeinsam', includes: 'Keine Partei bedient ihn ohne Zustimmung der anderen allein.' },
      },
    },
    'protection.ownInitiative': {
      title: 'Was gilt, wenn der geschützte Kunde von sich aus kommt?',
      short: 'Kunde kommt von selbst',
      why: 'Ein Verbot, Kunden anzusprechen, sagt nichts über den Kunden, der selbst anruft. Der Kunde ist frei in seiner Wahl; es geht nur darum, was zwischen den Parteien gilt.',
      example: (t) => `Ein Kunde von ${t.a} ruft bei ${t.b} an: Machen Sie das auch allein?`,
      usual:
        'Das Verbot, auch unaufgeforderte Aufträge anzunehmen, ist die strengste Form und in Formularverträgen umstritten (berichtet zu BGH, 12.05.1998, KZR 18/97). Eine Provision ist oft der friedliche Weg.',
      options: {
        free: { label: 'Der Auftrag darf angenommen werden', includes: 'Frei und ohne Zahlung.' },
        fee: { label: 'Angenommen, aber mit Provision', includes: 'Die geschützte Partei erhält einen Anteil.' },
        no: { label: 'Nicht ohne Zustimmung', includes: 'Der Auftrag wird abgelehnt oder an die geschützte Partei verwiesen.' },
      },
    },
    'protection.tender': {
      title: 'Was gilt bei einer Ausschreibung des geschützten Kunden?',
      short: 'Ausschreibung',
      why: 'Bei einer Ausschreibung fragt der Kunde den Markt. Wer nicht mitbietet, verliert; wer mitbietet, tritt gegen den Partner an.',
      example: (t) => `Ein Kunde von ${t.b} schreibt aus. ${t.a} erhält die Unterlagen wie zehn andere Firmen.`,
      usual:
        'Absprachen darüber, wer in einer Ausschreibung bietet, können verboten und sogar strafbar sein (§\u00a01 GWB, §\u00a0298 StGB): bitte prüfen lassen.',
      options: {
        free: { label: 'Jede Partei darf bieten', includes: 'Frei und ohne Zahlung.' },
        fee: { label: 'Bieten, aber mit Provision', includes: 'Wer den Zuschlag erhält, zahlt der geschützten Partei einen Anteil.' },
        no: { label: 'Nicht ohne Zustimmung', includes: 'Die Ausschreibung gilt wie jeder andere Auftrag des Kunden.' },
      },
    },
    'protection.consent': {
      title: 'Was gilt, wenn die geschützte Partei zustimmt?',
      short: 'Mit Zustimmung',
      why: 'Manchmal passt ein Auftrag besser zur anderen Partei. Dann soll klar sein, ob die Zustimmung etwas kostet.',
      example: (t) => `${t.a} hat keine Zeit und sagt: ${t.b} soll den Auftrag machen.`,
      options: {
        free: { label: 'Frei, ohne Zahlung', includes: 'Wer zustimmt, verzichtet für diesen Auftrag auf den Schutz.' },
        fee: { label: 'Erlaubt, aber mit Provision', includes: 'Die Zustimmung erlaubt den Auftrag; der Anteil bleibt.' },
      },
    },
    'protection.silence': {
      title: 'Zählt Schweigen auf die Anfrage als Zustimmung?',
      short: 'Schweigen',
      why: 'Der Kunde wartet nicht. Wer anfragt und nichts hört, muss wissen, ob er handeln darf.',
      example: (t) => `${t.b} fragt am Montag an, der Kunde will bis Freitag ein Angebot, ${t.a} antwortet nicht.`,
      options: {
        counts: { label: 'Ja, nach einer Frist', includes: 'Nach Ablauf der Frist gilt die Zustimmung als erteilt.' },
        countsNot: { label: 'Nein', includes: 'Ohne ausdrückliche Zustimmung bleibt es beim Schutz.' },
      },
    },
    'protection.silenceDays': {
      title: 'Nach wie vielen Tagen gilt Schweigen als Zustimmung?',
      short: 'Frist für die Antwort',
      why: 'Die Frist läuft ab dem Tag, an dem die Anfrage angekommen ist.',
      example: (t) => `${t.b} fragt am 1. Juni, ${t.a} schweigt. Nach 14\u00a0Tagen, ab dem 16. Juni, darf ${t.b} annehmen.`,
      usual: 'In Partnerprogrammen wird oft binnen etwa fünf Arbeitstagen entschieden.',
    },
    'protection.tail': {
      title: 'Gilt der Schutz nach dem Ende der Zusammenarbeit weiter?',
      short: 'Schutz nach dem Ende',
      why: 'Nach dem Ende fällt der Grund zur Rücksicht weg, die Kenntnis des Kunden bleibt. Ohne Regel glaubt die eine Seite, alles sei frei, die andere, nichts.',
      example: (t) => `Die Vereinbarung endet im Juni. Im August bietet ${t.b} einem Kunden von ${t.a} an.`,
      options: {
        months: { label: 'Ja, für eine bestimmte Zeit', includes: 'Danach sind alle Kunden frei.' },
        none: { label: 'Nein, er endet mit der Vereinbarung', includes: 'Vom ersten Tag danach an sind alle Kunden frei.' },
      },
    },
    'protection.tailMonths': {
      title: 'Wie viele Monate gilt der Schutz nach dem Ende?',
      short: 'Monate nach dem Ende',
      why: 'Die Zeit soll reichen, um laufende Beziehungen zu ordnen, und nicht länger sein als nötig.',
      example: 'Ende am 31. Dezember 2027, zwölf Monate: Der Schutz endet am 31. Dezember 2028.',
      usual:
        'Verbreitet sind 6 bis 24\u00a0Monate. Gerichte haben in der Regel höchstens zwei Jahre für zulässig gehalten (BGH, 20.01.2015, II ZR 369/13); eine längere Zeit braucht besondere Gründe.',
    },
    'protection.tailReason': {
      title: 'Warum soll der Schutz länger als 24\u00a0Monate nach dem Ende gelten?',
      short: 'Grund für die lange Zeit',
      why: 'Mehr als zwei Jahre sind unüblich. Der Grund steht in der Vereinbarung, damit später sichtbar ist, woran Sie gedacht haben. Bitte anwaltlich prüfen lassen.',
      example: 'Zwischen erstem Gespräch und Auftrag liegen in dieser Branche meist drei Jahre.',
      usual: 'Gerichte haben in der Regel höchstens zwei Jahre für zulässig gehalten (BGH, 20.01.2015, II ZR 369/13).',
    },
    'protection.tailBreach': {
      title: 'Bleibt der Schutz, wenn die Zusammenarbeit an einer Pflichtverletzung endet?',
      short: 'Schutz nach Pflichtverletzung',
      why: 'Soll auch die Partei geschützt bleiben, an deren Verhalten die Zusammenarbeit gescheitert ist?',
      example: (t) => `${t.a} wirbt einen Kunden ab, ${t.b} kündigt deshalb. Sind die Kunden von ${t.a} danach noch geschützt?`,
      options: {
        stays: { label: 'Ja, für alle gleich', includes: 'Der Grund des Endes ändert am Schutz nichts.' },
        lapses: { label: 'Nicht für die Partei, die verletzt hat', includes: 'Die Kunden der anderen bleiben geschützt.' },
      },
    },
    'protection.lapse': {
      title: 'Erlischt der Schutz, wenn lange kein Auftrag kommt?',
      short: 'Ruhende Kunden',
      why: 'Ein Kunde, der seit Jahren nichts bestellt hat, wird sonst für alle blockiert.',
      example: (t) => `Der letzte Auftrag eines Kunden von ${t.a} ist vier Jahre her. ${t.b} trifft ihn auf einer Messe.`,
      options: {
        afterMonths: { label: 'Ja, nach einer Zeit ohne Auftrag', includes: 'Danach ist der Kunde für alle frei.' },
        never: { label: 'Nein', includes: 'Der Schutz hängt nicht an Aufträgen.' },
      },
    },
    'protection.lapseMonths': {
      title: 'Nach wie vielen Monaten ohne Auftrag erlischt der Schutz?',
      short: 'Monate ohne Auftrag',
      why: 'Gezählt wird ab dem letzten Auftrag des Kunden, so wie er im Register steht.',
      example: 'Der letzte Auftrag war im März 2025. Nach 24\u00a0Monaten, im April 2027, ist der Kunde wieder frei.',
      usual: 'Ein Rückblick von 24\u00a0Monaten ist aus der Rechtsprechung bekannt (OLG Düsseldorf, 6 U 124/07).',
    },
    'protection.prior': {
      title: 'Was gilt, wenn eine Partei den Kunden schon vorher kannte?',
      short: 'Frühere Beziehung',
      why: 'Wer schon vor der Zusammenarbeit für den Kunden gearbeitet hat, will nicht durch die Meldung eines anderen ausgeschlossen werden.',
      example: (t) => `${t.a} bringt die Hafenwerk GmbH ein. ${t.b} hat ihr vor einem Jahr eine Rechnung geschrieben.`,
      usual:
        'Als Nachweis taugen, von stark nach schwach: Vertrag oder Rechnung, datiertes Angebot, E-Mail-Verlauf, Eintrag mit Zeitstempel, Visitenkarte.',
      options: {
        free: { label: 'Wer eine frühere Beziehung nachweist, bleibt frei', includes: 'Der Nachweis ist ein Dokument aus der Zeit davor.' },
        bound: { label: 'Auch dann gilt der Schutz', includes: 'Frühere Beziehungen ändern nichts.' },
      },
    },
    'protection.priorMonths': {
      title: 'Wie weit darf die frühere Beziehung zurückliegen?',
      short: 'Rückblick',
      why: 'Ein Auftrag von vor zehn Jahren ist keine lebende Beziehung. Gezählt wird ab dem letzten eigenen Auftrag oder Angebot.',
      example: (t) => `${t.b} hat dem Kunden vor 30\u00a0Monaten eine Rechnung geschrieben. Zählt das noch?`,
      usual: 'Verbreitet sind 12 bis 24\u00a0Monate.',
    },
    'protection.bound': {
      title: 'Wessen Handeln zählt als Handeln der Partei?',
      short: 'Wer gebunden ist',
      why: 'Ein Verbot lässt sich umgehen, wenn die Schwesterfirma oder ein Beauftragter handelt.',
      example: (t) => `Nicht ${t.b} selbst, sondern eine zweite Firma derselben Inhaber schreibt dem Kunden.`,
      options: {
        company: {
          label: 'Das Unternehmen und seine Leitung',
          includes: 'Eigentümerinnen und Eigentümer, Geschäftsführung und Beschäftigte eingeschlossen.',
        },
        group: { label: 'Auch verbundene Unternehmen', includes: 'Schwester-, Mutter- und Tochterfirmen zählen mit.' },
        chain: { label: 'Auch Beauftragte', includes: 'Zusätzlich wer im Auftrag der Partei arbeitet.' },
      },
    },
    'protection.proof': {
      title: 'Wer muss zeigen, von wem der erste Schritt kam?',
      short: 'Im Zweifel',
      why: 'Über den ersten Anruf gibt es selten ein Papier. Wer den Zweifel trägt, sollte vorher feststehen.',
      example: (t) => `${t.b} sagt: Der Kunde rief an. ${t.a} sagt: Nein, ihr habt geschrieben. Niemand kann es belegen.`,
      options: {
        server: { label: 'Wer den Auftrag annehmen will', includes: 'Im Zweifel gilt: Diese Partei hat den Kunden angesprochen.' },
        protector: { label: 'Wer sich auf den Schutz beruft', includes: 'Im Zweifel gilt: Der Kunde kam von sich aus.' },
      },
    },
    'protection.tell': {
      title: 'Wird der Kontakt mit einem geschützten Kunden mitgeteilt?',
      short: 'Mitteilung',
      why: 'Eine kurze Nachricht verhindert, dass die andere Partei es vom Kunden erfährt.',
      example: (t) => `Ein Kunde von ${t.a} spricht ${t.b} auf einer Messe an.`,
      usual: 'In der Praxis werden Kontakte binnen ein bis drei Tagen gemeldet.',
      options: {
        tell: { label: 'Ja, binnen einer Frist', includes: 'Firma, Anlass und Tag genügen.' },
        noDuty: { label: 'Nein', includes: 'Jede Partei entscheidet selbst.' },
      },
    },
    'protection.tellDays': {
      title: 'Binnen wie vieler Werktage wird der Kontakt mitgeteilt?',
      short: 'Frist der Mitteilung',
      why: 'Die Frist läuft ab dem Tag des Kontakts.',
      example: (t) => `Der Kunde ruft ${t.b} am Montag an. Bei drei Werktagen weiß ${t.a} es bis Donnerstag.`,
    },
    'protection.untold': {
      title: 'Was folgt, wenn der Kontakt nicht mitgeteilt wird?',
      short: 'Keine Mitteilung',
      why: 'Eine Pflicht ohne Folge wird vergessen. Die Folge darf trotzdem klein sein.',
      example: (t) => `${t.b} meldet den Kontakt erst nach einem Monat.`,
      options: {
        remind: { label: 'Eine Erinnerung', includes: 'Mehr folgt daraus nicht.' },
        counts: { label: 'Der Kontakt gilt als Ansprache', includes: 'Es gilt dann, als hätte die Partei den Kunden selbst angesprochen.' },
      },
    },
    'protection.feeBase': {
      title: 'Wovon wird die Provision für einen geschützten Kunden berechnet?',
      short: 'Basis der Schutzprovision',
      why: 'Zwischen bestelltem und bezahltem Betrag liegt das Risiko, dass der Kunde nicht zahlt.',
      example: 'Der Auftrag lautet auf 40.000\u00a0€, der Kunde zahlt nur 25.000\u00a0€.',
      options: {
        received: { label: 'Vom eingegangenen Betrag', includes: 'Netto, sobald der Kunde gezahlt hat.' },
        ordered: { label: 'Vom Auftragswert', includes: 'Netto, auch wenn der Kunde später nicht zahlt.' },
      },
    },
    'protection.feeRate': {
      title: 'Wie hoch ist die Provision für einen geschützten Kunden (Schutzprovision)?',
      short: 'Schutzprovision',
      why: 'Die Provision soll den eingebrachten Kunden vergüten und den Auftrag nicht unmöglich machen.',
      example: (t) => `${t.b} nimmt einen Auftrag über 24.000\u00a0€ an. Bei 10\u00a0% erhält ${t.a} 2.400\u00a0€.`,
      usual:
        'Verbreitet sind 5 bis 15\u00a0Prozent; die Zahlen schwanken stark. Ein Satz, der wie ein Verbot wirkt, wird auch wie eines beurteilt.',
    },
    'protection.feeFollowUp': {
      title: 'Gilt die Provision für einen geschützten Kunden auch für Folgeaufträge?',
      short: 'Folgeaufträge',
      why: 'Der erste Auftrag ist oft klein. Ob auch die folgenden zählen, ist der eigentliche Wert der Regel.',
      example: (t) => `${t.b} zahlt für den ersten Auftrag. Ein Jahr später bestellt derselbe Kunde wieder.`,
      options: {
        same: { label: 'Ja, in gleicher Höhe' },
        half: { label: 'Ja, in halber Höhe' },
        nothing: { label: 'Nein', includes: 'Nur der erste Auftrag wird vergütet.' },
      },
    },
    'protection.breach': {
      title: 'Was folgt, wenn eine Partei den Schutz verletzt?',
      short: 'Verletzung',
      why: 'Im Streit ist keine Einigung über Folgen mehr möglich. Vorher schon.',
      example: (t) => `${t.b} nimmt einen Auftrag an, den sie nach der Vereinbarung nicht annehmen durfte.`,
      usual:
        'Eine feste Summe für leichte und schwere Fälle gleich ist in Formularverträgen heikel (BGH, 20.01.2016, VIII ZR 26/15). Üblich sind abgestufte Folgen.',
      options: {
        pay: { label: 'Eine Vertragsstrafe vom Auftragswert', includes: 'Abgestuft: erster Fall und Wiederholung.' },
        ladder: { label: 'Eine Leiter', includes: 'Aufhören und offenlegen, dann Vertragsstrafe, bei Wiederholung Kündigungsrecht.' },
        talk: { label: 'Ein Gespräch', includes: 'Es folgt die Leiter für Konflikte.' },
        law: { label: 'Was das Gesetz sagt', includes: 'Schadensersatz; den Schaden muss die verletzte Partei belegen.' },
      },
    },
    'protection.approach': {
      title: 'Was folgt, wenn der Kunde nur angesprochen wurde?',
      short: 'Nur angesprochen',
      why: 'Ohne Auftrag gibt es keinen Auftragswert, von dem gezahlt werden könnte.',
      example: (t) => `${t.a} schickt dem Kunden von ${t.b} einen Prospekt. Es wird kein Auftrag daraus.`,
      options: {
        stop: { label: 'Aufhören und offenlegen', includes: 'Die Partei sagt, was sie getan hat, und unterlässt es künftig.' },
        nothing: { label: 'Nichts' },
      },
    },
    'protection.penaltyRate': {
      title: 'Wie viel vom Auftragswert ist beim ersten Verstoß zu zahlen?',
      short: 'Vertragsstrafe',
      why: 'Ein Anteil am Auftrag liegt nahe am Schaden und wächst mit ihm.',
      example: (t) => `${t.b} nimmt ohne Erlaubnis einen Auftrag über 24.000\u00a0€ an. Bei 15\u00a0% sind 3.600\u00a0€ zu zahlen.`,
      usual:
        'Eine Zahlung, die den ganzen Gewinn aufzehrt, wird leicht unangemessen. Sie wird auf den Schadensersatz angerechnet (§\u00a0340 BGB).',
    },
    'protection.penaltyRepeat': {
      title: 'Wie viel ist bei einem weiteren Verstoß zu zahlen?',
      short: 'Strafe bei Wiederholung',
      why: 'Wer gewarnt ist und es wieder tut, soll mehr zahlen als beim ersten Mal.',
      example: (t) => `${t.b} nimmt im selben Jahr beim selben Kunden noch einen Auftrag an.`,
    },
  },
  decisions: {
    acting: {
      question: 'Zählt das Handeln als Handeln der Partei?',
      answer: { counts: 'Das Handeln zählt als Handeln der Partei.', stranger: 'Das Handeln ist der Partei nicht zuzurechnen.' },
      when: { counts: 'das Handeln der Partei zuzurechnen ist', stranger: 'das Handeln der Partei nicht zuzurechnen ist' },
    },
    protector: {
      question: 'Für wen ist der Kunde geschützt?',
      answer: {
        party: 'Der Kunde ist für {party} geschützt.',
        both: 'Der Kunde gehört den Parteien gemeinsam.',
        nobody: 'Der Kunde ist für niemanden geschützt.',
      },
      when: {
        party: 'der Kunde für {party} geschützt ist',
        both: 'der Kunde den Parteien gemeinsam gehört',
        nobody: 'der Kunde für niemanden geschützt ist',
      },
    },
    mayServe: {
      question: 'Darf die Partei den Auftrag annehmen?',
      answer: {
        free: 'Die Partei darf den Auftrag frei annehmen.',
        forFee: 'Die Partei darf den Auftrag annehmen und zahlt dafür eine Schutzprovision.',
        no: 'Die Partei darf den Auftrag nicht annehmen.',
      },
      when: {
        free: 'die Partei den Auftrag frei annehmen darf',
        forFee: 'die Partei den Auftrag gegen eine Schutzprovision annehmen darf',
        no: 'die Partei den Auftrag nicht annehmen darf',
      },
    },
    serveFee: { question: 'Wie hoch ist die Schutzprovision?', answer: {} },
    tellContact: {
      question: 'Muss der Kontakt mitgeteilt werden?',
      answer: { tellContact: 'Der Kontakt ist mitzuteilen.', noDuty: 'Der Kontakt muss nicht mitgeteilt werden.' },
      when: { duty: 'der Kontakt mitzuteilen ist', noDuty: 'der Kontakt nicht mitgeteilt werden muss' },
    },
    contactUntold: {
      question: 'Welche Folge hat die ausstehende Mitteilung?',
      answer: {
        nothing: 'Es folgt nichts.',
        remind: 'Die Partei wird erinnert.',
        countsAsApproach: 'Der Kontakt gilt als Ansprache durch die Partei.',
      },
    },
    protectionBreach: {
      question: 'Was folgt aus der Verletzung des Kundenschutzes?',
      answer: {
        nothing: 'Es folgt nichts.',
        stop: 'Die Partei hört auf und legt offen, was sie getan hat.',
        pay: 'Die Partei legt den Auftrag offen und zahlt die Vertragsstrafe.',
        mayEnd: 'Die Partei legt den Auftrag offen und zahlt die Vertragsstrafe, und die geschützte Partei darf die Vereinbarung kündigen.',
        protectionBreach: 'Die Parteien sprechen miteinander; es gelten die Regeln für Konflikte.',
        breachByStatute: 'Es gilt das Gesetz: Schadensersatz nach §\u00a0280 BGB.',
      },
      when: {
        nothing: 'keine Folge eintritt',
        stop: 'die Partei aufhören und offenlegen muss',
        pay: 'die Partei zahlen muss',
        mayEnd: 'die Partei zahlen muss und gekündigt werden darf',
      },
    },
    protectionPenalty: { question: 'Wie hoch ist die Vertragsstrafe?', answer: {} },
  },
  clauses: {
    'protection.none': () =>
      'Kunden sind zwischen den Parteien nicht geschützt. Jede Partei darf jeden Kunden ansprechen und für ihn arbeiten.',
    'protection.form.brought': () =>
      'Ein Kunde ist für die Partei geschützt, die ihn gebracht hat (Schutzpartei). Ein Kunde, den keine Partei gebracht hat, ist nicht geschützt.',
    'protection.form.registered': () =>
      'Ein Kunde ist für die Partei geschützt, die ihn mit Firma, Vorhaben und Tag gemeldet hat (Schutzpartei). Ein Kunde, den keine Partei gemeldet hat, ist nicht geschützt.',
    'protection.form.listed': () =>
      'Ein Kunde ist für die Partei geschützt, für die er auf der Kundenliste steht (Schutzpartei). Ein Kunde, der nicht auf der Liste steht, ist nicht geschützt.',
    'protection.form.commission': () =>
      'Wer einen Kunden gebracht hat, ist für ihn Schutzpartei. Ein Kunde, den keine Partei gebracht hat, hat keine Schutzpartei.',
    'protection.list': ({ entries }, t) =>
      `Auf der Kundenliste ${entries.length === 1 ? 'steht' : 'stehen'}:${t.items(entries.map(({ customer, party, subject }) => `${own(customer)} für ${t.party(party)}${subject === '' ? '' : ` (Gegenstand: ${own(subject)})`}`))}`,
    'protection.window': ({ days }, t) =>
      `Eine Meldung schützt ${t.quantity(days, 'days')} lang. Danach ist der Kunde nicht mehr geschützt, bis er neu gemeldet wird.`,
    'protection.both.earlier': (_, t) =>
      `${claimed(t)}, so ist Schutzpartei, wer ihn zuerst in Textform genannt hat. Haben sie ihn am selben Tag genannt, so ist er nicht geschützt.`,
    'protection.both.allFree': (_, t) => `${claimed(t)}, so ist er nicht geschützt.`,
    'protection.both.joint': (_, t) => `${claimed(t)}, so ist er gemeinsamer Kunde.`,
    'protection.jointOnly': () => 'Für einen gemeinsamen Kunden darf keine Partei allein einen Auftrag annehmen, solange der Schutz gilt.',
    'protection.lapse': ({ months }, t) =>
      `Liegt der letzte Auftrag eines Kunden mehr als ${t.quantity(months, 'months')} zurück, so ist er nicht mehr geschützt.`,
    'protection.lapse.never': () => 'Der Schutz erlischt nicht dadurch, dass ein Kunde längere Zeit keinen Auftrag erteilt.',
    'protection.free': () =>
      'Die Schutzpartei darf Aufträge ihres geschützten Kunden frei annehmen. Ist ein Kunde nicht geschützt, so darf das jede Partei.',
    'protection.commission': () =>
      'Jede andere Partei darf für den Kunden einer Schutzpartei arbeiten; sie zahlt der Schutzpartei dafür eine Schutzprovision, solange der Schutz gilt.',
    'protection.approachBan': () =>
      'Solange der Schutz gilt, spricht keine andere Partei einen geschützten Kunden von sich aus an; einen Auftrag, der darauf beruht, nimmt sie nicht an.',
    'protection.ownInitiative': ({ answer }) =>
      `Kommt ein geschützter Kunde von sich aus auf eine andere Partei zu, so ${byOption(answer, {
        free: 'darf sie den Auftrag frei annehmen.',
        fee: 'darf sie den Auftrag annehmen und zahlt der Schutzpartei eine Schutzprovision.',
        no: 'nimmt sie den Auftrag nicht an.',
      })} Der Kunde entscheidet frei, wen er beauftragt.`,
    'protection.tender': ({ answer }) =>
      `Schreibt ein geschützter Kunde einen Auftrag aus, so ${byOption(answer, {
        free: 'darf jede Partei bieten und den Auftrag frei annehmen.',
        fee: 'darf jede Partei bieten; erhält eine andere Partei den Auftrag, so zahlt sie der Schutzpartei eine Schutzprovision.',
        no: 'nimmt keine andere Partei den Auftrag an.',
      })}`,
    'protection.consent': ({ answer, silenceDays }, t) =>
      `Stimmt die Schutzpartei zu, so ${byOption(answer, {
        free: 'darf die andere Partei den Auftrag frei annehmen.',
        fee: 'darf die andere Partei auch einen Auftrag annehmen, der ihr sonst verwehrt wäre, und zahlt dafür die Schutzprovision; für einen gemeinsamen Kunden entfällt sie.',
      })}${silenceDays === undefined ? '' : ` Antwortet die Schutzpartei auf eine Anfrage in Textform länger als ${t.quantity(silenceDays, 'days')} nicht, so gilt die Zustimmung als erteilt.`}`,
    'protection.prior.free': ({ months }, t) =>
      `Weist eine andere Partei durch ein Dokument nach, dass sie für den Kunden in den letzten ${t.quantity(months, 'months', 'dative')} selbst gearbeitet oder ihm ein Angebot gemacht hat, so darf sie Aufträge frei annehmen.`,
    'protection.prior.bound': () => 'Der Schutz gilt auch gegenüber einer Partei, die den Kunden schon vorher kannte.',
    'protection.bound': ({ reach }) =>
      byOption(reach, {
        company:
          'Gebunden ist jede Partei mit allen, denen sie gehört, ihrer Leitung und ihren Beschäftigten. Das Handeln verbundener Unternehmen, Beauftragter und Dritter ist ihr nicht zuzurechnen und bleibt frei.',
        group:
          'Gebunden ist jede Partei mit allen, denen sie gehört, ihrer Leitung, ihren Beschäftigten und ihren verbundenen Unternehmen. Das Handeln Beauftragter und Dritter ist ihr nicht zuzurechnen und bleibt frei.',
        chain:
          'Gebunden ist jede Partei mit allen, denen sie gehört, ihrer Leitung, ihren Beschäftigten, ihren verbundenen Unternehmen und allen, die in ihrem Auftrag arbeiten. Das Handeln unabhängiger Dritter ist ihr nicht zuzurechnen und bleibt frei.',
      }),
    'protection.proof': ({ by }) =>
      byOption(by, {
        server:
          'Lässt sich nicht feststellen, von wem der erste Schritt kam, so gilt der Kunde als von der Partei angesprochen, die den Auftrag annehmen will.',
        protector: 'Lässt sich nicht feststellen, von wem der erste Schritt kam, so gilt der Kunde als von sich aus gekommen.',
      }),
    'protection.tail.none': () => 'Der Schutz endet mit dieser Vereinbarung; danach sind alle Kunden frei.',
    'protection.tail.months': ({ months, reason }, t) =>
      `Der Schutz gilt während der Laufzeit und ${t.quantity(months, 'months')} nach dem Ende dieser Vereinbarung. Danach sind alle Kunden frei.${reason === undefined ? '' : ` Warum die Parteien diese Dauer für nötig halten: ${ownSentence(reason)}`}`,
    'protection.tailBreach.lapses': () =>
      'Endet diese Vereinbarung wegen einer Pflichtverletzung, so sind nach dem Ende die Kunden nicht mehr geschützt, deren Schutzpartei ihre Pflicht verletzt hat.',
    'protection.tailBreach.stays': () => 'Der Schutz nach dem Ende gilt unabhängig davon, aus welchem Grund diese Vereinbarung endet.',
    'protection.tell': ({ days }, t) =>
      `Hat eine andere Partei Kontakt mit einem geschützten Kunden zu einem möglichen Auftrag, so teilt sie das der Schutzpartei binnen ${t.quantity(days, 'workingDays', 'dative')} mit. Die Schutzpartei selbst muss nichts mitteilen. Ist der Kunde nicht oder gemeinsam geschützt, so ist ebenfalls nichts mitzuteilen. Wer rechtzeitig mitteilt, hat seine Pflicht erfüllt.`,
    'protection.tell.noDuty': () => 'Kontakte mit geschützten Kunden müssen nicht mitgeteilt werden.',
    'protection.untold': ({ follows }) =>
      byOption(follows, {
        remind: 'Bleibt die Mitteilung aus oder kommt sie zu spät, so erinnert die Schutzpartei daran; weitere Folgen hat das nicht.',
        counts:
          'Bleibt die Mitteilung aus oder kommt sie zu spät, so gilt der Kunde als von der Partei angesprochen, die den Kontakt hätte mitteilen müssen.',
      }),
    'protection.fee': ({ rate, base }, t) =>
      `Die Schutzprovision beträgt für den ersten Auftrag des Kunden ${t.quantity(rate, 'percent')} ${base === 'received' ? 'des netto eingegangenen Betrags' : 'des Auftragswerts netto'}. Darf ein Auftrag frei oder gar nicht angenommen werden, so fällt keine Schutzprovision an.`,
    'protection.feeFollowUp': ({ share }) =>
      byOption(share, {
        same: 'Für Folgeaufträge gilt derselbe Satz.',
        half: 'Für Folgeaufträge gilt der halbe Satz.',
        nothing: 'Für Folgeaufträge fällt keine Schutzprovision an.',
      }),
    'protection.noBreach': () => 'Wer einen Auftrag annehmen darf oder nichts unternommen hat, verletzt den Kundenschutz nicht.',
    'protection.breach.pay': () =>
      'Nimmt eine Partei einen Auftrag an, den sie nicht annehmen durfte, so legt sie ihn offen und zahlt der Schutzpartei eine Vertragsstrafe.',
    'protection.breach.ladder': () =>
      'Spricht eine Partei einen Kunden an, ohne es zu dürfen, so hört sie damit auf und legt offen, was sie getan hat. Nimmt sie einen Auftrag an, den sie nicht annehmen durfte, so legt sie ihn offen und zahlt der Schutzpartei eine Vertragsstrafe. Nimmt sie erneut einen solchen Auftrag an, so darf die Schutzpartei diese Vereinbarung außerdem aus wichtigem Grund kündigen.',
    'protection.breach.talk': () =>
      'Verletzt eine Partei den Kundenschutz, so sprechen die Parteien miteinander; es gelten die Regeln für Konflikte.',
    'protection.breach.law': () => 'Die Folgen einer Verletzung des Kundenschutzes richten sich nach dem Gesetz (§\u00a0280 BGB).',
    'protection.approach': ({ follows }) =>
      byOption(follows, {
        stop: 'Hat eine Partei einen Kunden nur angesprochen, ohne es zu dürfen, so hört sie damit auf und legt offen, was sie getan hat.',
        nothing: 'Hat eine Partei einen Kunden nur angesprochen und keinen Auftrag angenommen, so hat das keine Folgen.',
      }),
    'protection.penalty': ({ rate }, t) =>
      `Die Vertragsstrafe beträgt beim ersten unzulässigen Auftrag ${t.quantity(rate, 'percent')} des Auftragswerts netto; ohne einen solchen Auftrag ist nichts zu zahlen. Sie wird auf einen Schadensersatz angerechnet.`,
    'protection.penaltyRepeat': ({ rate }, t) =>
      `Bei jedem weiteren unzulässigen Auftrag beträgt die Vertragsstrafe ${t.quantity(rate, 'percent')} des Auftragswerts netto.`,
  },
}
