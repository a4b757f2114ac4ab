import { byOption } from '../../by-option.ts'
import type { Orderer, TieProof } from '#core/catalogue/clauses/protection.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { others, own, ownSentence } from '../others.ts'

const claimed = (t: Tools): string => `Beanspruchen ${t.two ? 'beide' : 'mehrere'} Parteien denselben Kunden`

const orderers: Readonly<Record<Orderer, string>> = {
  customer: 'der Kunde selbst',
  affiliate: 'seine verbundenen Unternehmen',
  endCustomer: 'sein eigener Kunde',
  moved: 'das Unternehmen, zu dem seine Ansprechperson gewechselt ist',
}

const proofs: Readonly<Record<TieProof, string>> = {
  contract: 'ein Vertrag oder eine Rechnung',
  offer: 'ein datiertes Angebot',
  mail: 'ein E-Mail-Verlauf oder eine Besprechungsnotiz',
  record: 'ein datierter Eintrag in der Kundenkartei',
  card: 'eine Visitenkarte oder ein Messekontakt',
}

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
        met: {
          label: 'Kunden, die eine Partei durch die andere kennengelernt hat',
          includes: 'Geschützt ist der Kunde für die Partei, durch die der Kontakt entstand.',
        },
        registered: {
          label: 'Kunden, die eine Partei gemeldet hat',
          includes: 'Geschützt ist, wer mit Tag und Vorhaben im Register steht, auf Zeit.',
        },
        listed: { label: 'Kunden auf einer Liste', includes: 'Geschützt sind nur die namentlich genannten Unternehmen.' },
        branch: {
          label: 'Ganze Branchen',
          includes: 'Eine Branche ist einer Partei vorbehalten. Ein Verbot für ganze Branchen ist rechtlich selten haltbar.',
        },
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
      usual: (t) =>
        `In Partnerprogrammen sind ${t.constant('registrationShortest')} bis ${t.constant('registrationLongest')} verbreitet, sehr oft ${t.constant('registrationUsual')}.`,
    },
    'protection.branches': {
      title: 'Welche Branchen sind wem vorbehalten?',
      short: 'Branchen',
      why: 'Eine Branche muss so beschrieben sein, dass man bei jedem Kunden sagen kann, ob er dazugehört.',
      example: (t) => `„Brauereien bis 50 Beschäftigte, ${t.a}“.`,
      usual:
        'Je weiter ein Verbot reicht, desto eher ist es unwirksam (§\u00a0138 BGB, §\u00a01 GWB, §\u00a0879 ABGB, §\u00a01 KartG, Artikel\u00a020 OR, Artikel\u00a05 KG): bitte prüfen lassen.',
      columns: { branch: { label: 'Branche', hint: 'so, dass jeder Kunde sich zuordnen lässt' }, party: { label: 'Vorbehalten für' } },
    },
    'protection.renewal': {
      title: 'Kann eine Meldung verlängert werden?',
      short: 'Verlängerung',
      why: 'Manche Aufträge brauchen länger als die Frist. Wer sich nachweislich kümmert, soll nicht kurz vor dem Ziel leer ausgehen.',
      example: (t) =>
        `${t.b} hat ein Vorhaben gemeldet, zwei Angebote geschrieben, und am letzten Tag der Frist entscheidet der Kunde noch nicht.`,
      usual: 'In Partnerprogrammen wird meist einmal verlängert, wenn Tätigkeit belegt ist.',
      options: {
        never: { label: 'Nein', includes: 'Nach der Frist ist der Kunde frei, bis er neu gemeldet wird.' },
        activity: { label: 'Ja, einmal, mit Nachweis', includes: 'Vor Ablauf der Frist und mit einem Beleg der eigenen Bemühung.' },
      },
    },
    'protection.renewalDays': {
      title: 'Um wie viele Tage verlängert sich die Meldung?',
      short: 'Tage der Verlängerung',
      why: 'Die Tage kommen zur ersten Frist hinzu.',
      example: (t) => `90 Tage und 60 dazu: ${t.a} ist 150 Tage nach der Meldung noch geschützt.`,
    },
    'protection.entry': {
      title: 'Wann gilt eine Meldung oder ein Eintrag auf der Liste?',
      short: 'Bestätigung',
      why: 'Streit entsteht über Einträge, die niemand bestätigt hat, und über Listen, die längst überholt sind.',
      example: (t) => `${t.a} trägt die Hafenwerk GmbH ein. ${t.b} sagt ein Jahr später: Dem habe ich nie zugestimmt.`,
      usual: 'Verbreitet ist, dass über eine Meldung binnen weniger Arbeitstage entschieden wird.',
      options: {
        automatic: { label: 'Ab dem Tag der Eintragung', includes: 'Niemand muss zustimmen.' },
        objection: { label: 'Wenn niemand rechtzeitig widerspricht', includes: 'Mit einer kurzen Frist für den Widerspruch.' },
        confirmed: { label: 'Nur wenn sie bestätigt ist', includes: 'In Textform, von der anderen Seite.' },
      },
    },
    'protection.entryDays': {
      title: 'Binnen wie vieler Werktage kann einer Meldung oder einem Eintrag widersprochen werden?',
      short: 'Frist für Widerspruch',
      why: 'Die Frist läuft ab dem Tag, an dem die Meldung angekommen ist.',
      example: (t) => `${t.b} erhält die Meldung am Montag. Bei fünf Werktagen gilt sie am Dienstag der Woche darauf.`,
    },
    'protection.entryObjected': {
      title: 'Was gilt, wenn rechtzeitig widersprochen wurde?',
      short: 'Nach dem Widerspruch',
      why: 'Zwischen gleichen Partnern entscheidet kein Dritter, sondern die Regel.',
      example: (t) => `${t.b} widerspricht: Mit diesem Kunden bin ich selbst im Gespräch.`,
      options: {
        proof: {
          label: 'Der Nachweis entscheidet',
          includes: 'Wer eine eigene Beziehung belegt, setzt sich durch; sonst gilt der Eintrag.',
        },
        talk: { label: 'Die Parteien sprechen', includes: 'Bis dahin gilt der Eintrag.' },
      },
    },
    'protection.prospects': {
      title: 'Ist auch geschützt, wer noch nichts bestellt hat?',
      short: 'Interessenten',
      why: 'Ein umworbenes Unternehmen ist noch kein Kunde. Trotzdem steckt Mühe darin.',
      example: (t) => `${t.a} hat der Hafenwerk GmbH vor einem Jahr ein Angebot gemacht, mehr nicht. Jetzt verhandelt ${t.b} mit ihr.`,
      usual: 'Ein Gericht hat umworbene Unternehmen nicht ohne Weiteres als geschützt angesehen (OLG Düsseldorf, 6 U 124/07).',
      options: {
        always: { label: 'Ja, wie ein Kunde' },
        window: { label: 'Ja, auf Zeit', includes: 'Ab dem Tag, an dem er genannt wurde.' },
        never: { label: 'Nein, erst ab dem ersten Auftrag' },
      },
    },
    'protection.prospectMonths': {
      title: 'Wie viele Monate ist ein Interessent geschützt?',
      short: 'Monate für Interessenten',
      why: 'Gezählt wird ab dem Tag, an dem er den anderen genannt wurde.',
      example: (t) => `${t.b} nennt im März einen Interessenten. Bei sechs Monaten ist er im Oktober frei, wenn er nichts bestellt hat.`,
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
        lastOrder: {
          label: 'Wer den letzten Auftrag hatte',
          includes: 'Es zählt der jüngste Auftrag. Hatte niemand einen: niemand ist geschützt.',
        },
        evidence: {
          label: 'Wer den stärkeren Nachweis hat',
          includes: 'Vertrag oder Rechnung vor Angebot, Angebot vor E-Mail, E-Mail vor Notiz. Gleich stark: niemand ist geschützt.',
        },
        subject: {
          label: 'Jede Partei für ihr Fach',
          includes: 'Es zählt, zu wessen Leistung der Auftrag gehört. Unklar: niemand ist geschützt.',
        },
        customer: { label: 'Der Kunde entscheidet', includes: 'Mit einer Erklärung in Textform. Ohne sie: niemand ist geschützt.' },
        allFree: { label: 'Niemand ist geschützt', includes: 'Der Kunde wählt selbst; alle dürfen.' },
        joint: { label: 'Nur gemeinsam', includes: 'Keine Partei bedient ihn ohne Zustimmung der anderen allein.' },
      },
    },
    'protection.subject': {
      title: 'Für welche Leistungen gilt der Schutz?',
      short: 'Gegenstand',
      why: 'Wer einen Kunden für Wartung bringt, hat ihn noch nicht für alles gebracht. Je enger der Gegenstand, desto eher hält die Regel.',
      example: (t) => `${t.a} hat den Kunden für die Wartung gebracht. Nun will er von ${t.b} eine Schulung.`,
      usual:
        'Ein Schutz soll nach Gegenstand, Ort und Zeit nicht weiter reichen als nötig (§\u00a0138 BGB, §\u00a0879 ABGB, Artikel\u00a027 ZGB).',
      options: {
        all: { label: 'Für alles', includes: 'Jeder Auftrag des Kunden zählt.' },
        related: {
          label: 'Für dieselbe Leistung und ihre Erweiterung',
          includes: 'Eine ganz andere Leistung ist frei.',
        },
        same: { label: 'Nur für dieselbe Leistung', includes: 'Auch Erweiterungen sind frei.' },
      },
    },
    'protection.reach': {
      title: 'Wer zählt noch als der geschützte Kunde?',
      short: 'Wer als Kunde zählt',
      why: 'Der Auftrag kommt von der Tochter, vom Endkunden, oder die Ansprechpartnerin hat die Firma gewechselt.',
      example: (t) => `Geschützt ist die Hafenwerk GmbH. Bestellt hat bei ${t.b} die Hafenwerk Service GmbH.`,
      options: {
        customer: { label: 'Der Kunde selbst', includes: 'Er zählt immer.' },
        affiliate: { label: 'Seine verbundenen Unternehmen', includes: 'Mutter, Tochter und Schwester.' },
        endCustomer: { label: 'Sein eigener Kunde', includes: 'Der Endkunde hinter einem Vermittler, Planer oder einer Agentur.' },
        moved: { label: 'Die neue Firma seiner Ansprechperson', includes: 'Wenn diese Person dort den Auftrag vergibt.' },
      },
    },
    'protection.area': {
      title: 'Gilt der Schutz überall?',
      short: 'Gebiet',
      why: 'Wer nur in einer Region arbeitet, braucht anderswo keinen Schutz.',
      example: (t) => `Der Kunde von ${t.a} baut in einem anderen Land und fragt dort ${t.b}.`,
      options: {
        everywhere: { label: 'Überall' },
        named: { label: 'Nur in einem Gebiet', includes: 'Es zählt, wo die Leistung erbracht wird.' },
      },
    },
    'protection.areaName': {
      title: 'In welchem Gebiet gilt der Schutz?',
      short: 'Name des Gebiets',
      why: 'Nennen Sie Länder, Bundesländer, Kantone oder Postleitzahlen.',
      example: 'Postleitzahlen 20000 bis 25999.',
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
        'Absprachen darüber, wer in einer Ausschreibung bietet, können verboten und sogar strafbar sein: bitte prüfen lassen. (Deutschland: §\u00a01 GWB, §\u00a0298 StGB; Österreich: §\u00a01 KartG, §\u00a0168b StGB; Schweiz: Artikel\u00a05 KG.)',
      options: {
        free: { label: 'Jede Partei darf bieten', includes: 'Frei und ohne Zahlung.' },
        fee: { label: 'Bieten, aber mit Provision', includes: 'Wer den Zuschlag erhält, zahlt der geschützten Partei einen Anteil.' },
        no: { label: 'Nicht ohne Zustimmung', includes: 'Die Ausschreibung gilt wie jeder andere Auftrag des Kunden.' },
      },
    },
    'protection.broad': {
      title: 'Was gilt, wenn der Kunde auf Werbung an alle reagiert?',
      short: 'Newsletter und Werbung',
      why: 'Ein Newsletter, eine Anzeige oder ein Beitrag richtet sich an viele. Gezielt ist das nicht, ganz von selbst kommt der Kunde aber auch nicht.',
      example: (t) => `Die Hafenwerk GmbH liest den Newsletter von ${t.b} und ruft an.`,
      options: {
        customer: { label: 'Der Kunde kam von sich aus', includes: 'Werbung an alle ist keine Ansprache.' },
        approach: { label: 'Das zählt als Ansprache', includes: 'Wer wirbt, nimmt geschützte Kunden aus.' },
      },
    },
    'protection.referral': {
      title: 'Was gilt, wenn ein Dritter die Partei dem Kunden empfohlen hat?',
      short: 'Empfehlung',
      why: 'Weder hat die Partei den Kunden angesprochen noch hat er sie selbst gefunden.',
      example: (t) => `Der Steuerberater der Hafenwerk GmbH empfiehlt ihr ${t.b} und stellt beide einander vor.`,
      options: {
        customer: { label: 'Der Kunde kam von sich aus' },
        approach: { label: 'Das zählt als Ansprache', includes: 'Die Partei folgt der Empfehlung nicht ohne Zustimmung.' },
      },
    },
    'protection.override': {
      title: 'Was gilt, wenn der Kunde schriftlich erklärt, mit wem er arbeiten will?',
      short: 'Wort des Kunden',
      why: 'Der Kunde ist frei. Ein Satz von ihm beendet manchen Streit, wenn vereinbart ist, was er bewirkt.',
      example: (t) => `Die Leitung der Hafenwerk GmbH schreibt: Diesen Auftrag soll ${t.b} machen.`,
      usual: 'In Partnerprogrammen geht eine schriftliche Erklärung der Entscheidungsperson der Meldung vor.',
      options: {
        free: { label: 'Dann ist der Auftrag frei' },
        fee: { label: 'Dann ist er erlaubt, mit Provision' },
        none: { label: 'Sie ändert nichts zwischen den Parteien', includes: 'Es gelten die übrigen Regeln.' },
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
    'protection.consentForm': {
      title: 'Genügt eine mündliche Zustimmung?',
      short: 'Form der Zustimmung',
      why: 'Am Telefon ist schnell „mach nur“ gesagt. Ein Jahr später weiß es jeder anders.',
      example: (t) => `${t.b} sagt: ${t.a} hat am Telefon zugestimmt. Dort erinnert sich niemand.`,
      options: {
        text: { label: 'Nein, sie braucht Textform', includes: 'Eine E-Mail oder Nachricht genügt.' },
        any: { label: 'Ja, jede Form genügt', includes: 'Wer sich darauf beruft, muss sie zeigen können.' },
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
      usual: (t) =>
        `Verbreitet sind sechs Monate bis ${t.constant('protectionAfterEnd')}. Gerichte haben in der Regel höchstens ${t.constant('protectionAfterEnd')} für zulässig gehalten (BGH, 20.01.2015, II ZR 369/13); eine längere Zeit braucht besondere Gründe.`,
    },
    'protection.tailReason': {
      title: (t) => `Warum soll der Schutz länger als ${t.constant('protectionAfterEnd')} nach dem Ende gelten?`,
      short: 'Grund für die lange Zeit',
      why: (t) =>
        `Mehr als ${t.constant('protectionAfterEnd')} sind unüblich. Der Grund steht in der Vereinbarung, damit später sichtbar ist, woran Sie gedacht haben. Bitte anwaltlich prüfen lassen.`,
      example: 'Zwischen erstem Gespräch und Auftrag liegen in dieser Branche meist drei Jahre.',
      usual: (t) =>
        `Gerichte haben in der Regel höchstens ${t.constant('protectionAfterEnd')} für zulässig gehalten (BGH, 20.01.2015, II ZR 369/13).`,
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
    'protection.dependent': {
      title: 'Gilt der Schutz nach dem Ende auch für eine Partei, die überwiegend von der Zusammenarbeit lebt?',
      short: 'Wirtschaftlich abhängig',
      why: 'Wer fast nur für einen Auftraggeber arbeitet, kann ohne dessen Kunden kaum weiterarbeiten.',
      example: (t) => `${t.b} ist allein selbstständig und hatte zuletzt neun von zehn Euro Umsatz über ${t.a}.`,
      usual:
        'In Deutschland kann für wirtschaftlich abhängige Selbstständige ein Verbot nach dem Ende eine Entschädigung voraussetzen, mindestens die Hälfte der letzten Vergütung (BGH, III ZR 196/02; § 74 HGB).',
      options: {
        same: { label: 'Ja, ohne Unterschied' },
        free: { label: 'Nein, sie ist nach dem Ende frei' },
        paid: { label: 'Ja, gegen eine monatliche Entschädigung' },
      },
    },
    'protection.dependentRate': {
      title: 'Wie hoch ist die monatliche Entschädigung?',
      short: 'Entschädigung',
      why: 'Gerechnet wird vom Durchschnitt der letzten zwölf Monate.',
      example: (t) => `${t.b} erhielt zuletzt im Schnitt 4.000 € im Monat. Bei 50 % sind es 2.000 €.`,
      usual: 'In Deutschland nennt das Gesetz für Angestellte mindestens die Hälfte (§ 74 HGB).',
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
    'protection.proofs': {
      title: 'Womit lässt sich eine frühere Beziehung nachweisen?',
      short: 'Nachweise',
      why: 'Eine Visitenkarte ist schnell gefunden, eine Rechnung nicht. Legen Sie fest, was zählt.',
      example: (t) => `${t.b} legt den Ausdruck einer alten Kontaktliste vor.`,
      options: {
        contract: { label: 'Vertrag oder Rechnung' },
        offer: { label: 'Angebot mit Datum' },
        mail: { label: 'E-Mail-Verlauf oder Besprechungsnotiz' },
        record: { label: 'Eintrag in der Kundenkartei', includes: 'Mit Datum und nachvollziehbarer Herkunft.' },
        card: { label: 'Visitenkarte oder Messekontakt' },
      },
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
        group: {
          label: 'Auch verbundene Unternehmen und nahe Angehörige',
          includes: 'Schwester-, Mutter- und Tochterfirmen und die Firma des Ehemanns oder der Ehefrau zählen mit.',
        },
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
    'protection.feeDays': {
      title: 'Binnen wie vieler Tage ist die Schutzprovision zu zahlen?',
      short: 'Fälligkeit der Provision',
      why: 'Die Frist läuft ab der Zahlung des Kunden oder ab dem Auftrag, je nachdem, wovon die Provision berechnet wird.',
      example: (t) => `Der Kunde zahlt am 1. Juni an ${t.b}. Bei 30 Tagen hat ${t.a} das Geld bis 1. Juli.`,
    },
    'protection.feeLate': {
      title: 'Was folgt, wenn die Schutzprovision nicht gezahlt wird?',
      short: 'Provision bleibt aus',
      why: 'Die Provision ersetzt das Verbot. Ohne sie fehlt der Ausgleich.',
      example: (t) => `${t.b} hat den Auftrag angenommen und abgerechnet; ${t.a} wartet seit drei Monaten.`,
      options: {
        remind: { label: 'Eine Erinnerung' },
        barred: { label: 'Bis zur Zahlung keine weiteren Aufträge dieses Kunden' },
        law: { label: 'Verzugszinsen nach dem Gesetz' },
      },
    },
    'protection.followUps': {
      title: 'Wird bei Folgeaufträgen wieder beteiligt, wer den Teil schon einmal gemacht hat?',
      short: 'Beteiligung an Folgeaufträgen',
      why: 'Der erste Auftrag war gemeinsame Arbeit. Beim zweiten wird aus „wir“ schnell „ich“.',
      example: (t) => `${t.b} hat die Website des Kunden gebaut. Für den Ausbau nimmt ${t.a} jemand anderen.`,
      options: {
        free: { label: 'Nein, jede Partei ist frei' },
        ask: { label: 'Sie wird zuerst gefragt', includes: 'Lehnt sie ab oder antwortet sie nicht, ist der Auftrag frei.' },
        join: { label: 'Sie macht ihren Teil wieder', includes: 'Außer sie lehnt ab.' },
      },
    },
    'protection.followUpDays': {
      title: 'Wie viele Tage hat die Partei Zeit, auf den Folgeauftrag zu antworten?',
      short: 'Antwort auf Folgeauftrag',
      why: 'Der Kunde wartet. Die Frist läuft ab dem Tag, an dem die Anfrage ankam.',
      example: (t) => `${t.a} fragt am Montag an. Bei fünf Tagen ist am Sonntag klar, ob ${t.b} mitmacht.`,
    },
    'protection.suspicion': {
      title: 'Was kann verlangen, wer einen Verstoß vermutet und nicht belegen kann?',
      short: 'Verdacht',
      why: 'Wer übergangen wurde, sieht die Rechnungen der anderen nicht.',
      example: (t) => `Auf der Website von ${t.b} steht ein Kunde von ${t.a} als Referenz.`,
      usual: 'Verbreitet ist die Prüfung durch eine zur Verschwiegenheit verpflichtete Person, ähnlich §\u00a087c HGB in Deutschland.',
      options: {
        disclose: { label: 'Auskunft', includes: 'Die Partei sagt schriftlich, ob und was sie für den Kunden tut.' },
        auditor: {
          label: 'Prüfung durch eine neutrale Person',
          includes: 'Sie teilt nur mit, ob ein Verstoß vorliegt und in welchem Umfang.',
        },
        nothing: { label: 'Nichts über das Gesetz hinaus' },
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
    'protection.continued': {
      title: 'Zählt ein unzulässiger Auftrag, der weiterläuft, einmal oder mehrmals?',
      short: 'Fortgesetzter Verstoß',
      why: 'Ein Rahmenvertrag mit zwanzig Abrufen: ein Verstoß oder zwanzig?',
      example: (t) => `${t.b} arbeitet unter demselben unzulässigen Auftrag jeden Monat weiter.`,
      options: {
        once: { label: 'Einmal', includes: 'Was zum selben Auftrag gehört, ist ein Verstoß.' },
        each: { label: 'Jede Bestellung zählt', includes: 'Jeder Abruf zählt wie ein weiterer Verstoß.' },
      },
    },
    'protection.penaltyKind': {
      title: 'Wonach bemisst sich die Vertragsstrafe?',
      short: 'Maß der Strafe',
      why: 'Ein fester Betrag ist einfach, ein Anteil passt sich an, ein Ermessen ist biegsam und ungewiss.',
      example: (t) => `${t.b} nimmt unerlaubt einen Auftrag an, dessen Wert ${t.a} nicht kennt.`,
      usual:
        'Eine feste Summe für leichte wie schwere Verstöße ist in Formularverträgen heikel (BGH, 20.01.2016, VIII ZR 26/15). Zwischen Kaufleuten setzt in Deutschland kein Gericht eine versprochene Strafe herab (§ 348 HGB); in Österreich und der Schweiz ist das möglich.',
      options: {
        percent: { label: 'Ein Anteil am Auftragswert', includes: 'Höher bei Wiederholung, auf Wunsch mit Höchstbetrag.' },
        fixed: { label: 'Ein fester Betrag', includes: 'Ein Betrag beim ersten Mal, ein anderer bei Wiederholung.' },
        creditor: {
          label: 'Die geschützte Partei setzt sie fest',
          includes: 'Nach billigem Ermessen; ein Gericht kann den Betrag prüfen (in Deutschland §\u00a0315 BGB).',
        },
        expert: {
          label: 'Eine neutrale Person setzt sie fest',
          includes: 'Die Parteien benennen sie gemeinsam (in Deutschland §\u00a0317 BGB, in Österreich §\u00a01056 ABGB).',
        },
      },
    },
    'protection.penaltyRate': {
      title: 'Wie viel vom Auftragswert ist beim ersten Verstoß zu zahlen?',
      short: 'Vertragsstrafe',
      why: 'Ein Anteil am Auftrag liegt nahe am Schaden und wächst mit ihm.',
      example: (t) => `${t.b} nimmt ohne Erlaubnis einen Auftrag über 24.000\u00a0€ an. Bei 15\u00a0% sind 3.600\u00a0€ zu zahlen.`,
      usual:
        'Eine Zahlung, die den ganzen Gewinn aufzehrt, wird leicht unangemessen. Sie wird auf den Schadensersatz angerechnet (§\u00a0340 BGB, §\u00a01336 ABGB, Artikel\u00a0161 OR).',
    },
    'protection.penaltyRepeat': {
      title: 'Wie viel ist bei einem weiteren Verstoß zu zahlen?',
      short: 'Strafe bei Wiederholung',
      why: 'Wer gewarnt ist und es wieder tut, soll mehr zahlen als beim ersten Mal.',
      example: (t) => `${t.b} nimmt im selben Jahr beim selben Kunden noch einen Auftrag an.`,
    },
    'protection.penaltyCap': {
      title: 'Wie hoch ist die Vertragsstrafe höchstens?',
      short: 'Höchstbetrag der Strafe',
      why: 'Bei einem sehr großen Auftrag kann ein Anteil ruinös werden.',
      example: 'Der Auftrag hat einen Wert von 400.000 €; die Strafe endet beim Höchstbetrag.',
    },
    'protection.penaltySum': {
      title: 'Welcher feste Betrag ist beim ersten Verstoß zu zahlen?',
      short: 'Fester Betrag',
      why: 'Der Betrag soll auch für den leichtesten Fall angemessen sein.',
      example: (t) => `${t.a} nimmt ohne Erlaubnis einen kleinen Auftrag an und zahlt den vereinbarten Betrag.`,
      usual: 'In Formularverträgen muss ein einheitlicher Betrag auch für den geringsten Verstoß passen (BGH, 20.01.2016, VIII ZR 26/15).',
    },
    'protection.penaltySumRepeat': {
      title: 'Welcher feste Betrag ist bei einem weiteren Verstoß zu zahlen?',
      short: 'Fester Betrag bei Wiederholung',
      why: 'Wer gewarnt ist und es wieder tut, soll mehr zahlen als beim ersten Mal.',
      example: (t) => `${t.a} nimmt im selben Jahr noch einen solchen Auftrag an.`,
    },
    'protection.damages': {
      title: 'Kann neben der Vertragsstrafe Schadensersatz verlangt werden?',
      short: 'Strafe und Schaden',
      why: 'Strafe und Schaden für denselben Verstoß doppelt zu zahlen, wollen die wenigsten. Ob der höhere Schaden offenbleibt, ist die eigentliche Frage.',
      example: (t) => `Die Strafe beträgt 3.600 €, der entgangene Gewinn von ${t.a} 9.000 €.`,
      usual:
        'Das Gesetz rechnet die Strafe auf den Schadensersatz an und lässt den höheren Schaden offen (§\u00a0340 BGB, §\u00a01336 ABGB, Artikel\u00a0161 OR).',
      options: {
        counted: { label: 'Ja, soweit der Schaden höher ist' },
        penaltyOnly: { label: 'Nein, mit der Strafe ist alles abgegolten' },
      },
    },
  },
  decisions: {
    acting: {
      question: 'Zählt das Handeln als Handeln der Partei?',
      answer: { counts: 'Das Handeln zählt als Handeln der Partei.', stranger: 'Das Handeln ist der Partei nicht zuzurechnen.' },
      when: { counts: 'das Handeln der Partei zuzurechnen ist', stranger: 'das Handeln der Partei nicht zuzurechnen ist' },
    },
    entryCounts: {
      question: 'Gilt die Meldung oder der Eintrag?',
      answer: {
        counts: 'Die Meldung oder der Eintrag gilt.',
        waits: 'Sie gilt vorläufig, bis die Frist für den Widerspruch abgelaufen ist.',
        countsNot: 'Die Meldung oder der Eintrag gilt nicht.',
        entryObjected: 'Die Parteien sprechen miteinander; bis dahin gilt der Eintrag.',
      },
      when: {
        counts: 'die Meldung oder der Eintrag gilt',
        waits: 'die Frist für den Widerspruch noch läuft',
        countsNot: 'die Meldung oder der Eintrag nicht gilt',
      },
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
    payFee: {
      question: 'Wann ist die Schutzprovision zu zahlen?',
      answer: { payFee: 'Die Schutzprovision ist zu zahlen.', noDuty: 'Es ist noch keine Schutzprovision zu zahlen.' },
      when: { duty: 'die Schutzprovision zu zahlen ist', noDuty: 'keine Schutzprovision zu zahlen ist' },
    },
    feeLate: {
      question: 'Was folgt auf eine verspätete Schutzprovision?',
      answer: {
        nothing: 'Es folgt nichts.',
        remind: 'Die Partei wird erinnert.',
        barred: 'Bis zur Zahlung nimmt die Partei keine weiteren Aufträge dieses Kunden an.',
        interestByStatute: 'Es gilt das Gesetz: Verzugszinsen (§ 288 BGB, § 456 UGB, Art. 104 OR).',
      },
    },
    waitingPay: { question: 'Wie hoch ist die monatliche Entschädigung für die Zeit nach dem Ende?', answer: {} },
    followUpWork: {
      question: 'Darf der Folgeauftrag ohne die Partei ausgeführt werden, die diesen Teil zuvor gemacht hat?',
      answer: {
        free: 'Ja, der Folgeauftrag ist frei.',
        waits: 'Nein, zuerst ist die Partei zu fragen, die diesen Teil zuvor gemacht hat.',
        withPartner: 'Nein, diesen Teil macht wieder die Partei, die ihn zuvor gemacht hat.',
      },
    },
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
    suspicion: {
      question: 'Was kann verlangen, wer einen Verstoß vermutet?',
      answer: {
        nothing: 'Es gibt keinen vereinbarten Anspruch auf Auskunft.',
        disclose: 'Die andere Partei gibt schriftlich Auskunft.',
        auditor: 'Eine neutrale, zur Verschwiegenheit verpflichtete Person prüft die Unterlagen.',
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
        breachByStatute: 'Es gilt das Gesetz (§\u00a0280 BGB).',
      },
      when: {
        nothing: 'keine Folge eintritt',
        stop: 'die Partei aufhören und offenlegen muss',
        pay: 'die Partei zahlen muss',
        mayEnd: 'die Partei zahlen muss und gekündigt werden darf',
      },
    },
    protectionPenalty: {
      question: 'Wie hoch ist die Vertragsstrafe?',
      answer: {
        equitablePenalty: 'Die geschützte Partei setzt den Betrag nach billigem Ermessen fest; ein Gericht kann ihn prüfen.',
        expertSetsPenalty: 'Eine neutrale Person, die die Parteien gemeinsam benennen, setzt den Betrag fest.',
      },
    },
    furtherDamage: {
      question: 'Ist neben der Vertragsstrafe noch Schadensersatz zu zahlen?',
      answer: {
        difference: 'Ja, soweit der Schaden höher ist als die Vertragsstrafe.',
        none: 'Nein, neben der Vertragsstrafe ist nichts zu zahlen.',
        breachByStatute: 'Ohne Vertragsstrafe gilt das Gesetz: Schadensersatz nach § 280 BGB.',
      },
    },
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
    'protection.form.met': () =>
      'Ein Kunde ist für die Partei geschützt, durch die eine andere Partei ihn bei der Zusammenarbeit kennengelernt hat (Schutzpartei). Ein Kunde, den keine Partei durch eine andere kennengelernt hat, ist nicht geschützt.',
    'protection.form.branch': () =>
      'Ein Kunde ist für die Partei geschützt, der seine Branche vorbehalten ist (Schutzpartei). Ein Kunde aus einer Branche, die keiner Partei vorbehalten ist, ist nicht geschützt.',
    'protection.form.commission': () =>
      'Wer einen Kunden gebracht hat, ist für ihn Schutzpartei. Ein Kunde, den keine Partei gebracht hat, hat keine Schutzpartei.',
    'protection.list': ({ entries }, t) =>
      `Auf der Kundenliste ${entries.length === 1 ? 'steht' : 'stehen'}:${t.items(entries.map(({ customer, party, subject }) => `${own(customer)} für ${t.party(party)}${subject === '' ? '' : ` (Gegenstand: ${own(subject)})`}`))}`,
    'protection.branches': ({ entries }, t) =>
      `Vorbehalten ${entries.length === 1 ? 'ist' : 'sind'}:${t.items(entries.map(({ branch, party }) => `${own(branch)} für ${t.party(party)}`))}`,
    'protection.renewal': ({ days }, t) =>
      `Weist die Schutzpartei vor dem Ablauf nach, dass sie sich um den Auftrag bemüht hat, so verlängert sich die Meldung einmal um ${t.quantity(days, 'days')}.`,
    'protection.renewal.never': () => 'Eine Meldung kann nicht verlängert werden.',
    'protection.entry.automatic': () =>
      'Eine Meldung oder ein Eintrag auf der Kundenliste gilt ab dem Tag der Eintragung, auch ohne Bestätigung.',
    'protection.entry.confirmed': (_, t) =>
      `Eine Meldung oder ein Eintrag auf der Kundenliste gilt nur, wenn ${others(t).who} sie in Textform bestätigt ${others(t).verb('hat', 'haben')}. Ohne Bestätigung ist der Kunde nicht geschützt.`,
    'protection.entry.objection': ({ days }, t) =>
      `Eine Meldung oder ein Eintrag auf der Kundenliste gilt, sobald er bestätigt ist oder ihm nicht binnen ${t.quantity(days, 'workingDays', 'dative')} nach Zugang widersprochen wurde. Bis dahin gilt er vorläufig.`,
    'protection.entryObjected': ({ answer }) =>
      byOption(answer, {
        proof:
          'Widerspricht eine andere Partei rechtzeitig und belegt sie eine eigene Beziehung zum Kunden, so gilt die Meldung oder der Eintrag nicht und der Kunde ist nicht geschützt. Ohne diesen Beleg gilt die Meldung oder der Eintrag.',
        talk: 'Widerspricht eine andere Partei rechtzeitig, so sprechen die Parteien miteinander; bis dahin gilt die Meldung oder der Eintrag.',
      }),
    'protection.prospects.always': () => 'Geschützt ist auch, wer noch keinen Auftrag erteilt hat.',
    'protection.prospects.never': () => 'Wer noch keinen Auftrag erteilt hat, ist nicht geschützt.',
    'protection.prospects.window': ({ months }, t) =>
      `Wer noch keinen Auftrag erteilt hat, ist ${t.quantity(months, 'months')} ab dem Tag geschützt, an dem er in Textform genannt wurde, danach nicht mehr.`,
    'protection.window': ({ days }, t) =>
      `Eine Meldung schützt ${t.quantity(days, 'days')} lang. Danach ist der Kunde nicht mehr geschützt, bis er neu gemeldet wird.`,
    'protection.both.earlier': (_, t) =>
      `${claimed(t)}, so ist Schutzpartei, wer ihn zuerst in Textform genannt hat. Haben sie ihn am selben Tag genannt, so ist er nicht geschützt.`,
    'protection.both.lastOrder': (_, t) =>
      `${claimed(t)}, so ist Schutzpartei, wer seinen jüngsten Auftrag hatte. Hatte keine von ihnen einen Auftrag, so ist er nicht geschützt.`,
    'protection.both.evidence': (_, t) =>
      `${claimed(t)}, so ist Schutzpartei, wer den stärkeren Nachweis vorlegt; Vertrag oder Rechnung gehen einem Angebot vor, dieses einem E-Mail-Verlauf, dieser einer Notiz oder Visitenkarte. Sind die Nachweise gleich stark, so ist er nicht geschützt.`,
    'protection.both.subject': (_, t) =>
      `${claimed(t)}, so ist Schutzpartei, zu deren Leistungen der Auftrag gehört. Lässt sich das nicht sagen, so ist er nicht geschützt.`,
    'protection.both.customer': (_, t) =>
      `${claimed(t)}, so ist Schutzpartei, wen der Kunde in Textform nennt. Nennt er niemanden, so ist er nicht geschützt.`,
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
    'protection.broad': ({ counts }) =>
      byOption(counts, {
        customer: 'Meldet sich ein geschützter Kunde auf Werbung, die sich an alle richtet, so gilt er als von sich aus gekommen.',
        approach: 'Meldet sich ein geschützter Kunde auf Werbung einer anderen Partei, so gilt er als von ihr angesprochen.',
      }),
    'protection.referral': ({ counts }) =>
      byOption(counts, {
        customer: 'Kommt ein geschützter Kunde auf Empfehlung eines Dritten, so gilt er als von sich aus gekommen.',
        approach: 'Kommt ein geschützter Kunde auf Empfehlung eines Dritten, so gilt er als von der empfohlenen Partei angesprochen.',
      }),
    'protection.override': ({ answer }) =>
      byOption(answer, {
        free: 'Erklärt ein geschützter Kunde in Textform, dass eine andere Partei den Auftrag ausführen soll, so darf sie ihn frei annehmen.',
        fee: 'Erklärt ein geschützter Kunde in Textform, dass eine andere Partei den Auftrag ausführen soll, so darf sie auch einen Auftrag annehmen, der ihr sonst verwehrt wäre, und zahlt dafür die Schutzprovision.',
        none: 'Eine Erklärung des Kunden, mit wem er arbeiten will, ändert nichts daran, was zwischen den Parteien gilt.',
      }),
    'protection.subject': ({ answer }) =>
      byOption(answer, {
        all: 'Der Schutz gilt für alle Leistungen.',
        related:
          'Der Schutz gilt für die Leistungen, für die der Kunde geschützt ist, und für ihre Erweiterung. Andere Leistungen darf jede Partei frei übernehmen.',
        same: 'Der Schutz gilt nur für die Leistungen, für die der Kunde geschützt ist. Erweiterungen und andere Leistungen darf jede Partei frei übernehmen.',
      }),
    'protection.reach': ({ covered, free }, t) =>
      `Als geschützter Kunde ${covered.length === 1 ? 'zählt' : 'zählen'} ${t.list(covered.map((each) => orderers[each]))}.${free.length === 0 ? '' : ` Nicht dazu ${free.length === 1 ? 'zählt' : 'zählen'} ${t.list(free.map((each) => orderers[each]))}; für sie darf jede Partei frei arbeiten.`}`,
    'protection.area.everywhere': () => 'Der Schutz gilt ohne Grenzen des Gebiets.',
    'protection.area.named': ({ area }) =>
      `Der Schutz gilt für Leistungen in diesem Gebiet: ${ownSentence(area)} Außerhalb darf jede Partei Aufträge frei annehmen.`,
    'protection.consentForm': ({ answer }) =>
      byOption(answer, {
        text: 'Die Zustimmung braucht Textform; eine mündliche Zustimmung genügt nicht.',
        any: 'Die Zustimmung ist an keine Form gebunden.',
      }),
    'protection.proofs': ({ shown }, t) =>
      `Als Dokument zählt ${t.list(
        shown.map((each) => proofs[each]),
        'or',
      )}.`,
    'protection.dependent.same': () => 'Für eine Partei, die überwiegend von der Zusammenarbeit lebt, gilt nach dem Ende nichts anderes.',
    'protection.dependent.free': () =>
      'Eine Partei, die überwiegend von der Zusammenarbeit gelebt hat, darf nach dem Ende Aufträge frei annehmen.',
    'protection.dependent.paid': ({ rate }, t) =>
      `Hat eine Partei überwiegend von der Zusammenarbeit gelebt und ist sie nach dem Ende an den Schutz gebunden, so zahlt ihr die Schutzpartei dafür monatlich ${t.quantity(rate, 'percent')} der durchschnittlichen Monatsvergütung der letzten zwölf Monate. Vor dem Ende, nach Ablauf des Schutzes, ohne Schutz einer anderen Partei und ohne eine solche Abhängigkeit ist nichts zu zahlen.`,
    'protection.feeDays': ({ days, base }, t) =>
      `Die Schutzprovision ist binnen ${t.quantity(days, 'days', 'dative')} nach ${base === 'received' ? 'der Zahlung des Kunden' : 'Erteilung des Auftrags'} zu zahlen; vorher ist nichts fällig. Fällt keine Schutzprovision an oder wird rechtzeitig gezahlt, so folgt nichts.`,
    'protection.feeLate': ({ answer }) =>
      byOption(answer, {
        remind: 'Bleibt die Schutzprovision aus, so erinnert die Schutzpartei daran; eine verspätete Zahlung hat keine weiteren Folgen.',
        barred:
          'Bleibt die Schutzprovision aus, so nimmt die andere Partei bis zur Zahlung keine weiteren Aufträge dieses Kunden an; eine verspätete Zahlung hat keine weiteren Folgen.',
        law: 'Kommt die Schutzprovision zu spät oder gar nicht, so richten sich die Folgen nach dem Gesetz (§ 288 BGB, § 456 UGB, Art. 104 OR).',
      }),
    'protection.followUps.free': () => 'Bei Folgeaufträgen ist jede Partei frei, mit wem sie diese ausführt.',
    'protection.followUps.ask': ({ days }, t) =>
      `Will eine Partei während der Laufzeit einen Folgeauftrag über dieselbe Leistung oder ihre Erweiterung ausführen, so bietet sie den Teil zuerst der Partei an, die ihn zuvor gemacht hat. Nimmt diese an, so macht sie den Teil. Lehnt sie ab oder antwortet sie länger als ${t.quantity(days, 'days')} nicht, so ist der Teil frei. Frei sind auch andere Leistungen, Teile, die zuvor niemand oder die Partei selbst gemacht hat, und Aufträge nach dem Ende.`,
    'protection.followUps.join': () =>
      'Führt eine Partei während der Laufzeit einen Folgeauftrag über dieselbe Leistung oder ihre Erweiterung aus, so macht die Partei, die einen Teil zuvor gemacht hat, ihn wieder, außer sie lehnt ab. Frei sind andere Leistungen, Teile, die zuvor niemand oder die Partei selbst gemacht hat, und Aufträge nach dem Ende.',
    'protection.suspicion': ({ answer }) =>
      `${byOption(answer, {
        disclose:
          'Gibt es konkrete Anzeichen für einen Verstoß, so gibt die Partei schriftlich Auskunft, ob und was sie für den Kunden tut.',
        auditor:
          'Gibt es konkrete Anzeichen für einen Verstoß, so prüft eine neutrale, zur Verschwiegenheit verpflichtete Person die Unterlagen und teilt nur mit, ob und in welchem Umfang ein Verstoß vorliegt.',
        nothing: 'Auch bei konkreten Anzeichen für einen Verstoß besteht kein vereinbarter Anspruch auf Auskunft.',
      })} Ohne solche Anzeichen kann nichts verlangt werden.`,
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
          'Gebunden ist jede Partei mit allen, denen sie gehört, ihrer Leitung und ihren Beschäftigten. Das Handeln verbundener Unternehmen, naher Angehöriger, Beauftragter, früherer Beschäftigter und Dritter ist ihr nicht zuzurechnen und bleibt frei.',
        group:
          'Gebunden ist jede Partei mit allen, denen sie gehört, ihrer Leitung, ihren Beschäftigten, ihren verbundenen Unternehmen und den nahen Angehörigen ihrer Leitung mit deren Unternehmen. Das Handeln Beauftragter, früherer Beschäftigter und Dritter ist ihr nicht zuzurechnen und bleibt frei.',
        chain:
          'Gebunden ist jede Partei mit allen, denen sie gehört, ihrer Leitung, ihren Beschäftigten, ihren verbundenen Unternehmen, den nahen Angehörigen ihrer Leitung mit deren Unternehmen und allen, die in ihrem Auftrag arbeiten. Das Handeln früherer Beschäftigter und unabhängiger Dritter ist ihr nicht zuzurechnen und bleibt frei.',
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
    'protection.continued': ({ answer }) =>
      byOption(answer, {
        once: 'Läuft ein unzulässiger Auftrag weiter, so bleibt es bei einem Verstoß; für die Fortsetzung ist keine weitere Vertragsstrafe zu zahlen.',
        each: 'Läuft ein unzulässiger Auftrag weiter, so zählt jede Bestellung wie ein weiterer Verstoß.',
      }),
    'protection.penaltySet': ({ by }) =>
      `${byOption(by, {
        creditor: 'Die Schutzpartei setzt die Höhe der Vertragsstrafe nach billigem Ermessen fest; ein Gericht kann sie prüfen.',
        expert: 'Eine neutrale Person, die die Parteien gemeinsam benennen, setzt die Höhe der Vertragsstrafe fest.',
      })} Ohne unzulässigen Auftrag ist nichts zu zahlen.`,
    'protection.penaltySum': ({ sum, counted }, t) =>
      `Die Vertragsstrafe beträgt beim ersten unzulässigen Auftrag ${t.quantity(sum, 'EUR')}; ohne einen solchen Auftrag ist nichts zu zahlen.${counted ? ' Sie wird auf einen Schadensersatz angerechnet.' : ''}`,
    'protection.penaltySumRepeat': ({ sum }, t) =>
      `Bei jedem weiteren unzulässigen Auftrag beträgt die Vertragsstrafe ${t.quantity(sum, 'EUR')}.`,
    'protection.penaltyCap': ({ sum }, t) => `Die Vertragsstrafe beträgt je Verstoß höchstens ${t.quantity(sum, 'EUR')}.`,
    'protection.damages': ({ answer }) =>
      `${byOption(answer, {
        counted:
          'Die Vertragsstrafe wird auf einen Schadensersatz angerechnet. Ist der Schaden höher, so ist auch der Unterschied zu ersetzen, sonst nicht.',
        penaltyOnly: 'Mit der Vertragsstrafe ist der Verstoß abgegolten; Schadensersatz ist daneben nicht zu zahlen.',
      })} Ist keine Vertragsstrafe zu zahlen, so gilt für den Schadensersatz das Gesetz (§ 280 BGB).`,
    'protection.penalty': ({ rate, counted }, t) =>
      `Die Vertragsstrafe beträgt beim ersten unzulässigen Auftrag ${t.quantity(rate, 'percent')} des Auftragswerts netto; ohne einen solchen Auftrag ist nichts zu zahlen.${counted ? ' Sie wird auf einen Schadensersatz angerechnet.' : ''}`,
    'protection.penaltyRepeat': ({ rate }, t) =>
      `Bei jedem weiteren unzulässigen Auftrag beträgt die Vertragsstrafe ${t.quantity(rate, 'percent')} des Auftragswerts netto.`,
  },
}
