import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others, own } from '../others.ts'

export const pricing: CatalogueTopics['pricing'] = {
  heading: 'Preise, Zahlungen und Belege',
  questions: {
    'pricing.sets': {
      title: 'Wer bestimmt den Preis, den der Kunde zahlt?',
      short: 'Preis für den Kunden',
      why: 'Nennt jede Seite dem Kunden eigene Zahlen, gilt am Ende die niedrigste.',
      example: (t) => `${t.a} bietet dem Kunden 18.000\u00a0€ an, ${t.b} hat mit 22.000\u00a0€ gerechnet.`,
      usual:
        'Unter Wettbewerbern dürfen Preise nur für ein bestimmtes gemeinsames Angebot besprochen werden, nie allgemein (§\u00a01 GWB, §\u00a01 KartG, Artikel\u00a0101 AEUV; in der Schweiz Artikel\u00a05 KG).',
      options: {
        performer: { label: 'Jede Partei für ihren eigenen Teil' },
        prime: { label: 'Wer den Vertrag mit dem Kunden hat', includes: 'Die anderen nennen nur ihren Preis untereinander.' },
        together: { label: 'Gemeinsam für jedes Angebot' },
      },
    },
    'pricing.partPrice': {
      title: 'Wie wird der Preis für den Teil einer Partei untereinander gebildet?',
      short: 'Preis des Teils',
      why: 'Steht der Preis erst nach der Arbeit fest, steht er nie fest.',
      example: (t) => `${t.b} rechnet nach Aufwand, ${t.a} hat dem Kunden einen festen Preis zugesagt.`,
      options: {
        schedule: { label: 'Je Auftrag in der Projektvereinbarung' },
        list: { label: 'Nach einer Preisliste', includes: 'Die Liste ist eine Anlage dieser Vereinbarung.' },
        costPlus: { label: 'Belegte Kosten und ein Aufschlag' },
        target: { label: 'Vom Kundenpreis zurückgerechnet', includes: 'Erst steht der Preis für den Kunden, dann die Teile.' },
      },
    },
    'pricing.list': {
      title: 'Welche Preise gelten untereinander?',
      short: 'Preisliste',
      why: 'Eine Liste erspart die Verhandlung bei jedem Auftrag.',
      example: 'Ein Wartungstag 950\u00a0€, eine Anfahrt 120\u00a0€.',
      columns: { what: { label: 'Leistung' }, party: { label: 'Partei' }, price: { label: 'Preis netto' } },
    },
    'pricing.markup': {
      title: 'Wie hoch ist der Aufschlag auf belegte Kosten?',
      short: 'Aufschlag',
      why: 'Ohne Zahl bedeutet „Kosten und Aufschlag“ für jede Seite etwas anderes.',
      example: 'Kosten 8.000\u00a0€, Aufschlag 12\u00a0%: Der Preis beträgt 8.960\u00a0€.',
    },
    'pricing.books': {
      title: 'Darf eine Partei die Kalkulation einer anderen sehen?',
      short: 'Einblick in die Kalkulation',
      why: 'Offene Bücher schaffen Vertrauen und verraten die Marge.',
      example: (t) => `${t.a} hält den Preis von ${t.b} für zu hoch und verlangt die Kalkulation.`,
      usual:
        'Unter Wettbewerbern kann schon der Austausch von Kosten und Preisen verboten sein (Artikel\u00a0101 AEUV): bitte prüfen lassen.',
      options: {
        closed: { label: 'Nein', includes: 'Es zählt nur der vereinbarte Preis.' },
        open: { label: 'Ja, für gemeinsame Angebote' },
        expert: {
          label: 'Nur eine zur Verschwiegenheit verpflichtete Person',
          includes: 'Sie sagt, ob der Preis stimmt, und nichts weiter.',
        },
      },
    },
    'pricing.validity': {
      title: 'Wie viele Tage gilt ein Preis, den eine Partei für ihren Teil zugesagt hat?',
      short: 'Gültigkeit eines Preises',
      why: 'Zwischen Angebot und Auftrag vergehen Monate, und Material wird teurer.',
      example: (t) => `${t.b} nennt im Januar 9.000\u00a0€. Der Kunde bestellt im Mai. Gilt der Preis noch?`,
      usual: 'Verbreitet sind 30 bis 90\u00a0Tage.',
    },
    'pricing.increase': {
      title: 'Darf eine Partei ihren Preis erhöhen, wenn das Angebot schon beim Kunden liegt?',
      short: 'Erhöhung nach dem Angebot',
      why: 'Der Kunde hält am Angebot fest. Die Erhöhung zahlt dann, wer es abgegeben hat.',
      example: (t) => `${t.a} hat fest angeboten. Danach verlangt ${t.b} 1.800\u00a0€ mehr, weil Kupfer teurer wurde.`,
      options: {
        holds: { label: 'Nein, der Preis steht' },
        provenCosts: { label: 'Nur soweit Lieferanten nachweislich teurer wurden' },
        ifCustomerPays: { label: 'Nur soweit der Kunde mehr bezahlt' },
        talk: { label: 'Vor dem Auftrag einigen' },
      },
    },
    'pricing.yearly': {
      title: 'Steigen die Sätze zwischen den Parteien mit der Zeit?',
      short: 'Anpassung der Sätze',
      why: 'Nach drei Jahren deckt der alte Satz die Löhne nicht mehr.',
      example: (t) => `Der Satz von ${t.b} gilt seit 28\u00a0Monaten. ${t.b} verlangt acht Prozent mehr.`,
      options: {
        fixed: { label: 'Nein, nur durch neue Vereinbarung' },
        index: { label: 'Ja, nach je zwölf Monaten mit den Verbraucherpreisen' },
        talk: { label: 'Nach zwölf Monaten sprechen die Parteien darüber' },
      },
    },
    'pricing.discount': {
      title: 'Wer trägt einen Rabatt, den eine Partei dem Kunden zusagt?',
      short: 'Rabatt',
      why: 'Einen Nachlass verspricht man schnell, besonders vom Preis der anderen.',
      example: (t) => `Beim Abschluss sagt ${t.a} dem Kunden 2.000\u00a0€ Nachlass zu. ${t.b} erfährt es aus der Rechnung.`,
      options: {
        granter: { label: 'Wer ihn zusagt, trägt ihn allein' },
        agreedShared: { label: 'Alle im Verhältnis, wenn er vorher abgestimmt war', includes: 'Sonst trägt ihn, wer ihn zugesagt hat.' },
        inShares: { label: 'Immer alle im Verhältnis ihrer Teile' },
      },
    },
    'pricing.cashDiscount': {
      title: 'Wer trägt ein Skonto, das der Kunde bei schneller Zahlung abzieht?',
      short: 'Skonto',
      why: 'Zwei Prozent von der ganzen Rechnung sind oft die Marge der Partei, die sie stellt.',
      example: (t) => `Der Kunde zieht 800\u00a0€ Skonto ab. Darf ${t.a} davon 300\u00a0€ vom Teil von ${t.b} abziehen?`,
      options: {
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
        inShares: { label: 'Alle im Verhältnis ihrer Teile' },
      },
    },
    'pricing.mistake': {
      title: 'Wer trägt einen Rechenfehler im Angebot an den Kunden?',
      short: 'Rechenfehler im Angebot',
      why: 'Der Kunde besteht auf dem Preis. Verrechnet hat sich nur eine Seite.',
      example: (t) => `${t.b} vergisst die Anfahrten, 3.000\u00a0€. Das Angebot ist angenommen.`,
      usual:
        'Ein Irrtum in der eigenen Kalkulation berechtigt in Deutschland meist nicht zur Anfechtung (Rechtsprechung zu §\u00a0119 BGB).',
      options: {
        calculator: { label: 'Wer sich verrechnet hat' },
        unlessKnown: {
          label: 'Wer sich verrechnet hat, außer wenn andere es bemerkt haben',
          includes: 'Dann tragen ihn alle im Verhältnis ihrer Teile.',
        },
        inShares: { label: 'Alle im Verhältnis ihrer Teile' },
      },
    },
    'pricing.changes': {
      title: 'Wer macht dem Kunden das Angebot, wenn er etwas ändern oder ergänzen will?',
      short: 'Änderungswünsche',
      why: 'Der Kunde fragt die Person, die gerade da ist. Ohne Regel entsteht ein Auftrag, von dem die andere Seite nichts weiß. Ob schon vorher gearbeitet wird, ist eine eigene Frage.',
      example: (t) => `Der Kunde fragt ${t.b}, was eine zweite Sprache kostet. ${t.a} hat den Vertrag.`,
      options: {
        prime: { label: 'Immer wer den Vertrag mit dem Kunden hat', includes: 'Andere leiten die Anfrage weiter.' },
        performer: { label: 'Wessen Teil betroffen ist', includes: 'Sind mehrere Teile betroffen, dann alle gemeinsam.' },
        together: { label: 'Immer alle gemeinsam' },
      },
    },
    'pricing.extraPrice': {
      title: 'Zu welchem Preis wird Mehrarbeit bezahlt?',
      short: 'Preis der Mehrarbeit',
      why: 'Dass Mehrarbeit bezahlt wird, sagt noch nicht, wie viel.',
      example: (t) => `${t.b} berechnet zwölf Stunden zu 130\u00a0€, vereinbart waren 95\u00a0€ für den Auftrag.`,
      usual: 'Ohne Abrede gilt die übliche Vergütung als vereinbart (§§\u00a0612, 632 BGB, §\u00a01152 ABGB, Artikel\u00a0374 OR).',
      options: {
        rate: { label: 'Zu den vereinbarten Sätzen' },
        customerPrice: { label: 'Zu dem, was der Kunde dafür zahlt' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'pricing.lateInterest': {
      title: 'Ab wann kostet eine verspätete Zahlung zwischen den Parteien Zinsen?',
      short: 'Verzugszinsen untereinander',
      why: 'Unter Partnern mahnt man ungern. Dann streitet man am Ende auch noch über die Zinsen.',
      example: (t) => `${t.a} überweist ${t.b} 8.000\u00a0€ drei Monate zu spät. Gemahnt hat niemand.`,
      usual: (t) =>
        `Der gesetzliche Satz unter Unternehmen liegt in Deutschland ${t.constant('defaultPremiumDE')} über dem Basiszinssatz, dazu ${t.constant('defaultLumpSumDE')} Pauschale (§\u00a0288 BGB); in Österreich ${t.constant('defaultPremiumAT')} (§\u00a0456 UGB); in der Schweiz ${t.constant('defaultInterestCH')} (Artikel\u00a0104 OR).`,
      options: {
        fromDueDay: { label: 'Ab dem Tag nach der Fälligkeit', includes: 'Ohne Mahnung, zum gesetzlichen Satz.' },
        afterReminder: { label: 'Erst nach einer Mahnung', includes: 'In Textform, zum gesetzlichen Satz.' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'pricing.setOff': {
      title: 'Womit darf eine Partei gegen eine fällige Zahlung aufrechnen?',
      short: 'Aufrechnung',
      why: 'Wer selbst etwas zu fordern hat, zahlt gern nur den Rest. Die andere Seite erfährt es vom Kontoauszug.',
      example: (t) =>
        `${t.a} schuldet ${t.b} 8.000\u00a0€ und zieht 3.000\u00a0€ für einen Schaden aus einem anderen Projekt ab. ${t.b} bestreitet ihn.`,
      usual:
        'In deutschen Formularverträgen darf die Aufrechnung mit unbestrittenen oder rechtskräftig festgestellten Forderungen nicht ausgeschlossen werden (§\u00a0309 Nummer\u00a03 BGB, unter Unternehmen über §\u00a0307 BGB).',
      options: {
        undisputed: {
          label: 'Nur mit unstrittigen Forderungen',
          includes: 'Auch eine Vertragsstrafe erst, wenn sie anerkannt oder festgestellt ist.',
        },
        sameProject: { label: 'Im selben Projekt mit allen, sonst nur mit unstrittigen' },
        all: { label: 'Mit allen eigenen Forderungen' },
        none: { label: 'Gar nicht', includes: 'Jede Forderung wird für sich gezahlt.' },
      },
    },
    'pricing.retention': {
      title: 'Darf vom Teil einer anderen Partei ein Einbehalt als Sicherheit abgezogen werden?',
      short: 'Sicherheitseinbehalt',
      why: 'Behält der Kunde fünf Prozent ein, fehlen sie der Partei, die die Rechnung gestellt hat, bis zum Ende der Gewährleistung.',
      example: (t) => `Der Kunde behält 2.000\u00a0€ ein. ${t.a} zieht ${t.b} davon 800\u00a0€ ab, obwohl nie darüber gesprochen wurde.`,
      usual:
        'Am Bau sind 5\u00a0% verbreitet. In deutschen Formularverträgen braucht der Einbehalt einen Ausgleich, etwa die Ablösung durch eine Bürgschaft (Rechtsprechung zu §\u00a0307 BGB).',
      options: {
        none: { label: 'Nein' },
        asCustomer: { label: 'Ja, soweit der Kunde einbehält', includes: 'Zum selben Satz und so lange wie der Kunde.' },
        rate: { label: 'Ja, zu einem festen Satz' },
      },
    },
    'pricing.retentionRate': {
      title: 'Wie hoch ist der Einbehalt vom Teil einer anderen Partei?',
      short: 'Satz des Einbehalts',
      why: 'Der Satz gilt vom Nettobetrag des Teils.',
      example: 'Bei 5\u00a0% und einem Teil von 16.000\u00a0€ werden 800\u00a0€ einbehalten.',
    },
    'pricing.retentionBack': {
      title: 'Wann wird der Einbehalt vom Teil einer anderen Partei ausgezahlt?',
      short: 'Auszahlung des Einbehalts',
      why: 'Einbehalte werden vergessen, oder sie hängen an Mängeln, die eine andere Partei zu vertreten hat. Die Regel gilt auch nach dem Ende der Zusammenarbeit.',
      example: (t) => `Der Kunde gibt den Einbehalt nicht frei, weil die Arbeit von ${t.a} Mängel hat. ${t.b} wartet auf 800\u00a0€.`,
      options: {
        withCustomer: { label: 'Mit der Freigabe durch den Kunden oder dem Ablauf der Zeit' },
        ownPart: {
          label: 'Ebenso, aber früher, wenn es nur an einer anderen Partei liegt',
          includes: 'Hält der Kunde wegen eines fremden Teils zurück, wird trotzdem ausgezahlt.',
        },
        security: { label: 'Ebenso, oder sofort gegen eine Bürgschaft' },
      },
    },
    'pricing.documents': {
      title: 'Darf eine Zahlung warten, bis Belege und vereinbarte Nachweise vorliegen?',
      short: 'Fehlende Unterlagen',
      why: 'Stundenzettel, Freistellungsbescheinigung oder Nachweis zum Mindestlohn fehlen oft erst dann, wenn gezahlt werden soll.',
      example: (t) => `${t.b} schickt eine Rechnung über 9.000\u00a0€ ohne Stundenzettel. ${t.a} zahlt nichts.`,
      usual: (t) =>
        `Bei Bauleistungen ist ohne Freistellungsbescheinigung ein Steuerabzug von ${t.constant('constructionWithholding')} vorgesehen (§§\u00a048, 48b EStG). Für den Mindestlohn der Nachunternehmen haftet, wer sie beauftragt (§\u00a013 MiLoG).`,
      options: {
        wait: { label: 'Ja, bis alles vorliegt' },
        payCovered: { label: 'Nur der Betrag, den die Unterlagen nicht decken', includes: 'Was belegt ist, wird gezahlt.' },
        pay: { label: 'Nein', includes: 'Die Unterlagen sind trotzdem nachzureichen.' },
      },
    },
    'pricing.sheets': {
      title: 'Wessen Unterschrift auf einem Stundenzettel zählt zwischen den Parteien?',
      short: 'Unterschrift auf Stundenzetteln',
      why: 'Auf der Baustelle unterschreibt, wer gerade da ist. Bei der Rechnung will die andere Seite davon nichts wissen.',
      example: (t) => `Der Kunde hat 38\u00a0Stunden von ${t.b} abgezeichnet. ${t.a} hat den Zettel nie gesehen und zahlt 25.`,
      usual:
        'Ein unterschriebener Stundenzettel gilt meist als Bestätigung der Stunden; wer ihn angreift, muss zeigen, dass er falsch ist (Rechtsprechung zu §\u00a0631 BGB).',
      options: {
        payer: { label: 'Nur die der zahlenden Partei' },
        customerToo: { label: 'Auch die des Kunden' },
        noneNeeded: { label: 'Keine ist nötig', includes: 'Was aufgeschrieben ist, zählt, bis jemand widerspricht.' },
      },
    },
    'pricing.sheetSilence': {
      title: 'Was gilt, wenn auf einen Stundenzettel ohne gültige Unterschrift niemand antwortet?',
      short: 'Schweigen zu Stundenzetteln',
      why: 'Monate später weiß niemand mehr, wer wann auf der Baustelle war.',
      example: (t) => `${t.b} schickt jede Woche die Stunden. ${t.a} schweigt ein halbes Jahr und bestreitet sie dann alle.`,
      options: {
        accepted: { label: 'Nach einer Frist zählt er' },
        open: { label: 'Er zählt nicht, bis er bestätigt ist' },
      },
    },
    'pricing.sheetDays': {
      title: 'Nach wie vielen Tagen ohne Antwort zählt ein Stundenzettel?',
      short: 'Frist für Stundenzettel',
      why: 'Die Frist muss reichen, um auf der Baustelle nachzufragen.',
      example: 'Bei 14\u00a0Tagen zählt ein Zettel vom 1.\u00a0März ab dem 16.\u00a0März.',
    },
    'pricing.unsafe': {
      title: 'Muss für eine Partei weitergearbeitet werden, die nicht mehr zahlen kann?',
      short: 'Zahlungsunfähige Partei',
      why: 'Wer nach einem Insolvenzantrag weiterarbeitet, bekommt vielleicht nie Geld dafür. Wer aufhört, lässt den Kunden sitzen.',
      example: (t) => `${t.a} hat Insolvenz angemeldet. ${t.b} soll den Einbau fertig machen und hat noch keine Rechnung gestellt.`,
      usual:
        'Wer vorleisten muss, darf damit warten, wenn die andere Seite erkennbar nicht zahlen kann, bis gezahlt oder Sicherheit geleistet ist (§\u00a0321 BGB, §\u00a01052 ABGB, Artikel\u00a083 OR).',
      options: {
        security: { label: 'Nur gegen Vorauszahlung oder Sicherheit' },
        mayStop: { label: 'Nein, die Arbeit darf eingestellt werden' },
        goOn: { label: 'Ja', includes: 'Was bei überfälligen Zahlungen gilt, bleibt davon unberührt.' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'pricing.directPay': {
      title: 'Darf der Kunde einer Partei ihren Teil unmittelbar zahlen, wenn die Partei mit dem Kundenvertrag nicht zahlt?',
      short: 'Zahlung unmittelbar vom Kunden',
      why: 'Geht der Partei mit dem Kundenvertrag das Geld aus, warten alle anderen umsonst. Zahlt der Kunde an ihr vorbei, zahlt er vielleicht zweimal.',
      example: (t) =>
        `${t.a} hat den Vertrag mit dem Kunden und zahlt seit sechs Wochen nicht. Der Kunde bietet an, ${t.b} die 9.000\u00a0€ unmittelbar zu überweisen.`,
      usual:
        'Wer an jemand anderen zahlt als an die Partei, die das Geld zu fordern hat, wird meist nur mit deren Einwilligung frei (§\u00a0362 Absatz\u00a02 BGB, §\u00a01424 ABGB). Am Bau erlaubt §\u00a016 Absatz\u00a06 VOB/B die Zahlung an Subunternehmen bei Verzug. Ist ein Insolvenzverfahren eröffnet, so ist an die Verwaltung zu zahlen (§\u00a082 InsO, §\u00a03 IO, Artikel\u00a0205 SchKG).',
      options: {
        never: { label: 'Nein', includes: 'Der Kunde zahlt nur an die Partei, die den Vertrag mit ihm hat.' },
        afterDays: {
          label: 'Ja, bei längerem Rückstand oder wenn sie nicht mehr zahlen kann',
          includes: 'Die Zahlung zählt auf beide Forderungen.',
        },
        consent: { label: 'Nur wenn sie in Textform zustimmt', includes: 'Die Zahlung zählt auf beide Forderungen.' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'pricing.directPayDays': {
      title: 'Wie viele Tage muss eine Zahlung überfällig sein, bis der Kunde unmittelbar zahlen darf?',
      short: 'Rückstand bis zur Zahlung vom Kunden',
      why: 'Ein paar Tage Verspätung sind noch keine Not.',
      example: 'Bei 21\u00a0Tagen darf der Kunde ab dem 22.\u00a0Tag nach der Fälligkeit unmittelbar zahlen.',
    },
    'pricing.document': {
      title: 'Wer schreibt den Beleg, wenn zwischen den Parteien abgerechnet wird?',
      short: 'Rechnung oder Gutschrift',
      why: 'Ein und derselbe Betrag darf nur einmal mit Umsatzsteuer in einem Beleg stehen.',
      example: (t) => `${t.a} schickt ${t.b} eine Gutschrift über die Provision. ${t.b} hat schon eine Rechnung geschrieben.`,
      usual:
        'Eine Gutschrift der Seite, die zahlt, muss vorher vereinbart sein und das Wort „Gutschrift“ tragen (§\u00a014 Absatz\u00a02 und Absatz\u00a04 UStG; in Österreich §\u00a011 UStG 1994).',
      options: {
        invoice: { label: 'Wer geleistet hat, mit einer Rechnung' },
        selfBilling: { label: 'Wer zahlt, mit einer Gutschrift' },
        byKind: { label: 'Rechnung für Leistungen, Gutschrift für Provisionen' },
      },
    },
    'pricing.selfBillObjected': {
      title: 'Was folgt, wenn einer Gutschrift widersprochen wird?',
      short: 'Widerspruch gegen eine Gutschrift',
      why: 'Mit dem Widerspruch verliert der Beleg seine Wirkung, auch wenn er richtig war.',
      example: (t) => `${t.b} widerspricht der Gutschrift über 1.900\u00a0€ und verlangt 2.400\u00a0€.`,
      usual:
        'In Deutschland nimmt der Widerspruch der Gutschrift die Wirkung als Rechnung (§\u00a014 Absatz\u00a02 UStG); der Vorsteuerabzug fällt weg.',
      options: {
        ownInvoice: { label: 'Wer geleistet hat, schreibt selbst eine Rechnung' },
        newSelfBill: { label: 'Wer zahlt, schreibt eine neue Gutschrift über den unstrittigen Betrag' },
      },
    },
    'pricing.vat': {
      title: 'Welchen Status in der Umsatzsteuer hat jede Partei?',
      short: 'Umsatzsteuer der Parteien',
      why: 'Davon hängt ab, ob Umsatzsteuer auf dem Beleg steht. Erraten lässt sich das nicht.',
      example: (t) => `${t.b} ist Kleinunternehmen und weist keine Umsatzsteuer aus. ${t.a} zieht trotzdem 19\u00a0% ab.`,
      usual: (t) =>
        `Kleinunternehmen: bis ${t.constant('smallBusinessLastYearDE')} im Vorjahr und ${t.constant('smallBusinessThisYearDE')} im laufenden Jahr (§\u00a019 UStG); in Österreich ${t.constant('smallBusinessAT')} brutto; in der Schweiz unter ${t.constant('vatThresholdCH')}. Bitte mit einer Steuerberatung klären.`,
      columns: {
        party: { label: 'Partei' },
        status: {
          label: 'Status',
          options: {
            regular: 'weist Umsatzsteuer aus',
            smallBusiness: 'Kleinunternehmen, ohne Ausweis',
            abroad: 'Sitz im anderen Land, wer die Leistung empfängt, schuldet die Steuer',
          },
        },
      },
    },
    'pricing.wrongVat': {
      title: 'Wer trägt den Nachteil, wenn die Umsatzsteuer auf einem Beleg falsch ist?',
      short: 'Falsche Umsatzsteuer',
      why: 'Zu Unrecht ausgewiesene Steuer wird trotzdem geschuldet. Dazu kommen Zinsen und Beratung.',
      example: (t) => `${t.a} weist ${t.b} in der Gutschrift 19\u00a0% aus, weil ${t.b} nicht gesagt hat, dass es Kleinunternehmen ist.`,
      usual:
        'Wer Steuer zu Unrecht ausweist, schuldet sie (§\u00a014c UStG; in Österreich §\u00a011 UStG 1994, in der Schweiz Artikel\u00a027 MWSTG), bis der Beleg berichtigt ist.',
      options: {
        issuer: { label: 'Wer den Beleg geschrieben hat' },
        byCause: { label: 'Wer ihn geschrieben hat, außer wenn Angaben der anderen Partei falsch oder verspätet waren' },
      },
    },
    'pricing.currency': {
      title: 'Wer trägt einen Verlust, wenn der Kunde in fremder Währung zahlt?',
      short: 'Kursverlust',
      why: 'Zwischen Angebot und Zahlung bewegt sich der Kurs, und die Teile sind in eigener Währung vereinbart.',
      example: (t) => `Der Kunde zahlt in Franken. Der Kurs ist um 4\u00a0% gefallen, ${t.a} fehlen 1.600\u00a0€.`,
      usual: 'Verbreitet ist der Referenzkurs der Europäischen Zentralbank am Tag der Rechnung.',
      options: {
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
        inShares: { label: 'Alle im Verhältnis ihrer Teile' },
        dayRate: { label: 'Jede Partei für ihren Teil', includes: 'Umgerechnet wird am Tag der Zahlung des Kunden.' },
      },
    },
    'pricing.barter': {
      title: 'Was wird aus dem Rest, wenn Leistung gegen Leistung nicht aufgeht?',
      short: 'Ungleicher Tausch',
      why: 'Eine Seite hat schon geliefert, die andere kommt nie dazu.',
      example: (t) => `${t.a} hat Werbung für 6.000\u00a0€ gemacht, ${t.b} bisher Technik für 2.500\u00a0€ geleistet.`,
      usual: 'Auch beim Tausch schreibt jede Seite eine Rechnung mit Umsatzsteuer über den Wert ihrer Leistung.',
      options: {
        carry: { label: 'Er wird ins nächste Jahr übertragen' },
        cash: { label: 'Er wird am Jahresende in Geld bezahlt' },
        lapse: { label: 'Er verfällt am Jahresende' },
      },
    },
  },
  decisions: {
    customerPrice: {
      question: 'Wer bestimmt den Preis für den Kunden?',
      answer: {
        performer: 'Jede Partei bestimmt den Preis für ihren Teil.',
        prime: 'Den Preis bestimmt, wer den Vertrag mit dem Kunden hat.',
        together: 'Die Parteien bestimmen den Preis gemeinsam.',
      },
    },
    partPriceBy: {
      question: 'Wonach richtet sich der Preis für den Teil einer Partei?',
      answer: {
        schedule: 'Es gilt der Preis in der Projektvereinbarung.',
        list: 'Es gilt die Preisliste.',
        costPlus: 'Es gelten die belegten Kosten mit dem vereinbarten Aufschlag.',
        target: 'Der Preis wird vom Kundenpreis zurückgerechnet.',
      },
    },
    maySeeCosts: {
      question: 'Darf die Kalkulation der anderen Partei eingesehen werden?',
      answer: { no: 'Nein.', yes: 'Ja, für gemeinsame Angebote.', expert: 'Nur durch eine zur Verschwiegenheit verpflichtete Person.' },
    },
    priceHolds: {
      question: 'Gilt der zugesagte Preis noch?',
      answer: {
        holds: 'Der Preis gilt.',
        expired: 'Der Preis gilt nicht mehr und ist neu zu vereinbaren.',
        noPrice: 'Es ist noch kein Preis zugesagt.',
      },
      when: {
        holds: 'der zugesagte Preis noch gilt',
        expired: 'der zugesagte Preis nicht mehr gilt',
        noPrice: 'noch kein Preis zugesagt ist',
      },
    },
    priceIncrease: {
      question: 'Darf die Partei ihren Preis erhöhen?',
      answer: {
        mayRise: 'Der Preis darf in diesem Umfang steigen.',
        holds: 'Der Preis bleibt.',
        beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.',
      },
    },
    ratesRise: {
      question: 'Steigen die Sätze zwischen den Parteien?',
      answer: {
        no: 'Die Sätze bleiben.',
        byIndex: 'Die Sätze steigen wie die Verbraucherpreise.',
        ratesTalk: 'Die Parteien sprechen über neue Sätze.',
      },
    },
    discountGranted: {
      question: 'Wer trägt den Rabatt?',
      answer: { granter: 'Den Rabatt trägt, wer ihn zugesagt hat.', inShares: 'Den Rabatt tragen die Parteien im Verhältnis ihrer Teile.' },
    },
    cashDiscount: {
      question: 'Wer trägt das Skonto?',
      answer: {
        prime: 'Das Skonto trägt, wer den Vertrag mit dem Kunden hat.',
        inShares: 'Das Skonto tragen die Parteien im Verhältnis ihrer Teile.',
        claimBack: 'Das Skonto ist vom Kunden nachzufordern, weil er zu spät gezahlt hat.',
      },
    },
    miscalculation: {
      question: 'Wer trägt den Rechenfehler im Angebot?',
      answer: {
        corrected: 'Der Fehler wird vor dem Auftrag berichtigt.',
        calculator: 'Den Fehler trägt, wer sich verrechnet hat.',
        inShares: 'Den Fehler tragen die Parteien im Verhältnis ihrer Teile.',
      },
    },
    changeOffer: {
      question: 'Wer bietet dem Kunden die Änderung an?',
      answer: {
        prime: 'Das Angebot macht, wer den Vertrag mit dem Kunden hat.',
        performer: 'Das Angebot macht die Partei, deren Teil betroffen ist.',
        together: 'Das Angebot machen die Parteien gemeinsam.',
      },
    },
    extraPrice: {
      question: 'Zu welchem Preis wird Mehrarbeit bezahlt?',
      answer: {
        rate: 'Mehrarbeit wird zu den vereinbarten Sätzen bezahlt.',
        customerPrice: 'Mehrarbeit wird zu dem Preis bezahlt, den der Kunde dafür zahlt.',
        usualPriceLaw: 'Es gilt die übliche Vergütung nach dem Gesetz (§§\u00a0612, 632 BGB).',
      },
    },
    lateInterest: {
      question: 'Sind für eine verspätete Zahlung Zinsen zu zahlen?',
      answer: {
        interest: 'Es sind Zinsen zum gesetzlichen Satz zu zahlen.',
        none: 'Es sind keine Zinsen zu zahlen.',
        interestLaw: 'Es gilt das gesetzliche Recht des Zahlungsverzugs.',
      },
    },
    setOff: {
      question: 'Darf mit der anderen Forderung aufgerechnet werden?',
      answer: {
        yes: 'Es darf aufgerechnet werden.',
        undisputedOnly: 'Nur mit dem unstrittigen Teil darf aufgerechnet werden.',
        no: 'Es darf nicht aufgerechnet werden.',
        assignmentLaw: 'Nach einer Abtretung gilt das Gesetz (§\u00a0406 BGB, §\u00a01396 ABGB, Artikel\u00a0169 OR).',
      },
    },
    retention: {
      question: 'Darf ein Einbehalt als Sicherheit abgezogen werden?',
      answer: {
        none: 'Es darf nichts einbehalten werden.',
        asCustomer: 'Es darf einbehalten werden, was der Kunde für diesen Teil einbehält.',
        agreedRate: 'Es darf der vereinbarte Satz einbehalten werden.',
      },
    },
    retentionBack: {
      question: 'Ist der Einbehalt auszuzahlen?',
      answer: { payOut: 'Der Einbehalt ist auszuzahlen.', keep: 'Der Einbehalt darf noch behalten werden.' },
    },
    documentsMissing: {
      question: 'Darf die Zahlung warten, bis Belege und Nachweise vorliegen?',
      answer: {
        pay: 'Es ist zu zahlen.',
        payCovered: 'Zu zahlen ist, was durch Unterlagen gedeckt ist.',
        wait: 'Die Zahlung darf warten, bis die Unterlagen vorliegen.',
      },
    },
    sheetCounts: {
      question: 'Zählen die Stunden auf dem Stundenzettel?',
      answer: {
        counts: 'Ja, sie zählen.',
        open: 'Nein, nicht ohne anderen Beleg.',
        wait: 'Noch nicht: Die Frist läuft.',
      },
    },
    payerUnsafe: {
      question: 'Muss für eine Partei weitergearbeitet werden, die nicht mehr zahlen kann?',
      answer: {
        goOn: 'Ja, es wird weitergearbeitet.',
        mayStop: 'Nein, die Arbeit darf eingestellt werden.',
        uncertaintyByStatute: 'Es gilt das Gesetz (§\u00a0321 BGB, §\u00a01052 ABGB, Artikel\u00a083 OR).',
      },
    },
    directPay: {
      question: 'Darf der Kunde den Teil einer Partei unmittelbar an sie zahlen?',
      answer: {
        direct: 'Ja. Die Zahlung mindert, was der Kunde schuldet, und was für den Teil zu zahlen ist.',
        primeOnly: 'Nein. Der Kunde zahlt an die Partei, die den Vertrag mit ihm hat.',
        directPayLaw: 'Es gilt das Gesetz (§\u00a0362 BGB, §\u00a082 InsO, §\u00a01424 ABGB, §\u00a03 IO, Art.\u00a0205 SchKG).',
      },
    },
    whoBills: {
      question: 'Wer schreibt den Beleg zwischen den Parteien?',
      answer: { performer: 'Wer geleistet hat, schreibt eine Rechnung.', payer: 'Wer zahlt, schreibt eine Gutschrift.' },
    },
    selfBillCounts: {
      question: 'Gilt die Gutschrift?',
      answer: {
        counts: 'Die Gutschrift gilt.',
        ownInvoice: 'Die Gutschrift gilt nicht; wer geleistet hat, schreibt selbst eine Rechnung.',
        newSelfBill: 'Die Gutschrift gilt nicht; wer zahlt, schreibt eine neue über den unstrittigen Betrag.',
      },
    },
    vatShown: {
      question: 'Steht Umsatzsteuer auf dem Beleg dieser Partei?',
      answer: {
        shown: 'Die Umsatzsteuer wird gesondert ausgewiesen.',
        none: 'Es wird keine Umsatzsteuer ausgewiesen, mit Hinweis auf die Befreiung.',
        reverse: 'Es wird keine Umsatzsteuer ausgewiesen; die Steuer schuldet, wer die Leistung empfängt.',
      },
    },
    wrongVat: {
      question: 'Wer trägt den Nachteil aus falscher Umsatzsteuer?',
      answer: {
        issuer: 'Den Nachteil trägt, wer den Beleg geschrieben hat.',
        informant: 'Den Nachteil trägt, wer falsche Angaben gemacht hat.',
      },
    },
    currencyLoss: {
      question: 'Wer trägt den Kursverlust?',
      answer: {
        none: 'Es gibt keinen Kursverlust.',
        prime: 'Den Kursverlust trägt, wer den Vertrag mit dem Kunden hat.',
        inShares: 'Den Kursverlust tragen die Parteien im Verhältnis ihrer Teile.',
        performer: 'Jede Partei trägt ihn für ihren Teil, zum Kurs am Tag, an dem der Kunde zahlt.',
      },
    },
    barterBalance: {
      question: 'Was wird aus dem Rest beim Tausch?',
      answer: {
        carry: 'Der Rest wird ins nächste Jahr übertragen.',
        cash: 'Der Rest wird am Jahresende bezahlt.',
        lapse: 'Der Rest verfällt am Jahresende.',
      },
    },
  },
  clauses: {
    'pricing.sets': ({ answer }) =>
      byOption(answer, {
        performer: 'Den Preis für den Kunden bestimmt jede Partei für ihren Teil.',
        prime: 'Den Preis für den Kunden bestimmt die Partei, die den Vertrag mit ihm hat.',
        together: 'Den Preis für den Kunden bestimmen die Parteien gemeinsam, für jedes Angebot einzeln.',
      }),
    'pricing.partPrice': ({ answer }) =>
      `Der Preis für den Teil einer Partei ${byOption(answer, {
        schedule: 'steht in der Projektvereinbarung.',
        list: 'richtet sich nach der vereinbarten Preisliste.',
        costPlus: 'besteht aus ihren belegten Kosten und einem Aufschlag.',
        target: 'wird aus dem Preis für den Kunden zurückgerechnet und vor dem Angebot festgelegt.',
      })}`,
    'pricing.list': ({ rows }, t) =>
      `Zwischen den Parteien gelten diese Preise netto:${t.items(rows.map(({ what, party, price }) => `${own(what)}, ${t.party(party)}: ${t.quantity(price, 'EUR')}`))}`,
    'pricing.markup': ({ rate }, t) => `Der Aufschlag auf belegte Kosten beträgt ${t.quantity(rate, 'percent')}.`,
    'pricing.books': ({ answer }, t) =>
      byOption(answer, {
        closed: `Keine Partei muss ${others(t).to} ihre Kalkulation zeigen.`,
        open: `Für gemeinsame Angebote legt jede Partei ${others(t).to} ihre Kalkulation offen.`,
        expert:
          'Die Kalkulation einer Partei prüft auf Verlangen eine zur Verschwiegenheit verpflichtete Person, die nur das Ergebnis mitteilt.',
      }),
    'pricing.validity': ({ days }, t) =>
      `Ein Preis, den eine Partei für ihren Teil zugesagt hat, gilt ${t.quantity(days, 'days')}. Danach ist er neu zu vereinbaren.`,
    'pricing.increase': ({ answer, promised }) =>
      `Liegt das Angebot beim Kunden${promised ? ' und gilt ein zugesagter Preis noch' : ''}, so ${byOption(answer, {
        holds: 'darf keine Partei den Preis für ihren Teil erhöhen.',
        provenCosts: 'darf eine Partei den Preis für ihren Teil nur erhöhen, soweit ihre Lieferanten nachweislich teurer wurden.',
        ifCustomerPays: 'darf eine Partei den Preis für ihren Teil nur erhöhen, soweit der Kunde mehr bezahlt.',
        talk: 'wird eine Erhöhung vor der Annahme des Auftrags gemeinsam entschieden.',
      })} ${
        promised
          ? 'Vorher bleibt ein zugesagter Preis, solange er gilt. Ist er nicht zugesagt oder abgelaufen, und bei Änderungswünschen des Kunden, darf der Preis neu gebildet werden.'
          : 'Vorher und bei Änderungswünschen des Kunden darf der Preis neu gebildet werden.'
      }`,
    'pricing.yearly': ({ answer }) =>
      byOption(answer, {
        fixed: 'Die Sätze zwischen den Parteien ändern sich nur durch neue Vereinbarung.',
        index: 'Nach je zwölf Monaten steigen die Sätze zwischen den Parteien wie die amtlichen Verbraucherpreise.',
        talk: 'Nach zwölf Monaten sprechen die Parteien auf Verlangen über neue Sätze. Bis dahin bleiben sie.',
      }),
    'pricing.discount': ({ answer }) =>
      byOption(answer, {
        granter: 'Einen Rabatt für den Kunden trägt die Partei, die ihn zugesagt hat.',
        agreedShared:
          'Einen vorher in Textform abgestimmten Rabatt tragen die Parteien im Verhältnis ihrer Teile. Jeden anderen trägt die Partei, die ihn zugesagt hat.',
        inShares: 'Einen Rabatt für den Kunden tragen die Parteien im Verhältnis ihrer Teile.',
      }),
    'pricing.cashDiscount': ({ answer }) =>
      `Zieht der Kunde bei rechtzeitiger Zahlung Skonto ab, so ${byOption(answer, {
        prime: 'trägt es die Partei, die den Vertrag mit ihm hat.',
        inShares: 'tragen es die Parteien im Verhältnis ihrer Teile.',
      })} Hat er zu spät gezahlt, so wird es von ihm nachgefordert.`,
    'pricing.mistake': ({ answer }) =>
      `Ein Rechenfehler im Angebot wird berichtigt, solange der Auftrag nicht erteilt ist. Danach ${byOption(answer, {
        calculator: 'trägt ihn die Partei, die sich verrechnet hat.',
        unlessKnown:
          'trägt ihn die Partei, die sich verrechnet hat. Haben andere ihn vorher bemerkt und geschwiegen, so tragen ihn alle im Verhältnis ihrer Teile.',
        inShares: 'tragen ihn die Parteien im Verhältnis ihrer Teile.',
      })}`,
    'pricing.changes': ({ answer }) =>
      `Will der Kunde etwas ändern oder ergänzen, so ${byOption(answer, {
        prime: 'macht ihm die Partei das Angebot, die den Vertrag mit ihm hat. Andere leiten die Anfrage unverzüglich an sie weiter.',
        performer:
          'macht ihm die Partei das Angebot, deren Teil betroffen ist. Sind mehrere Teile betroffen, so machen es die Parteien gemeinsam.',
        together: 'machen ihm die Parteien das Angebot gemeinsam.',
      })}`,
    'pricing.extraPrice': ({ answer }) =>
      `Ist Mehrarbeit zu bezahlen, so ${byOption(answer, {
        rate: 'geschieht das zu den vereinbarten Sätzen.',
        customerPrice: 'geschieht das zu dem Preis, den der Kunde dafür zahlt.',
        law: 'gilt dafür die übliche Vergütung nach dem Gesetz.',
      })}`,
    'pricing.lateInterest': ({ option }) =>
      byOption(option, {
        fromDueDay:
          'Wer eine fällige Zahlung zwischen den Parteien verspätet leistet, schuldet ab dem Tag nach der Fälligkeit Zinsen zum gesetzlichen Satz, auch ohne Mahnung.',
        afterReminder:
          'Wer eine fällige Zahlung zwischen den Parteien verspätet leistet, schuldet Zinsen zum gesetzlichen Satz erst, wenn in Textform gemahnt wurde.',
        law: 'Für verspätete Zahlungen zwischen den Parteien gilt das gesetzliche Recht des Zahlungsverzugs.',
      }),
    'pricing.setOff': ({ option }) =>
      `${byOption(option, {
        undisputed:
          'Gegen eine fällige Zahlung darf nur mit unstrittigen oder rechtskräftig festgestellten Forderungen aufgerechnet werden, auch bei Vertragsstrafen.',
        sameProject:
          'Gegen eine fällige Zahlung darf mit allen Forderungen aus demselben Projekt aufgerechnet werden. Mit anderen Forderungen und mit Vertragsstrafen darf nur aufgerechnet werden, soweit sie unstrittig oder rechtskräftig festgestellt sind.',
        all: 'Gegen eine fällige Zahlung darf mit jeder eigenen Forderung aus der Zusammenarbeit aufgerechnet werden, auch mit Vertragsstrafen.',
        none: 'Gegen eine fällige Zahlung wird nicht aufgerechnet. Jede Forderung wird für sich gezahlt.',
      })} Nach einer Abtretung gilt das Gesetz.`,
    'pricing.retention': ({ option, rate }, t) =>
      byOption(option, {
        none: 'Vom Teil einer anderen Partei wird nichts als Sicherheit einbehalten.',
        asCustomer:
          'Behält der Kunde einen Teil der Vergütung als Sicherheit ein, so darf vom Teil einer anderen Partei derselbe Satz einbehalten werden, sonst nichts.',
        rate: `Vom Teil einer anderen Partei dürfen ${t.quantity(rate ?? 0, 'percent')} netto als Sicherheit einbehalten werden.`,
      }),
    'pricing.retentionBack': ({ option }) =>
      `Der Einbehalt wird, auch nach dem Ende der Zusammenarbeit, ausgezahlt, sobald der Kunde seinen Einbehalt freigibt oder die Zeit dafür abgelaufen ist${byOption(
        option,
        {
          withCustomer: '. Bis dahin darf er behalten werden.',
          ownPart: '. Hält der Kunde nur wegen der Leistung einer anderen Partei zurück, so wird er schon vorher ausgezahlt.',
          security: ', oder schon vorher gegen eine Bürgschaft in gleicher Höhe.',
        },
      )}`,
    'pricing.documents': ({ option }) =>
      `Fehlen zu einer Rechnung Belege oder vereinbarte Nachweise, ${byOption(option, {
        wait: 'so darf die Zahlung warten, bis sie vorliegen.',
        payCovered: 'so ist zu zahlen, was durch Unterlagen gedeckt ist. Der Rest darf warten, bis sie vorliegen.',
        pay: 'so ist trotzdem zu zahlen. Die Unterlagen sind unverzüglich nachzureichen.',
      })}`,
    'pricing.sheets': ({ answer }) =>
      byOption(answer, {
        payer:
          'Die Stunden auf einem Stundenzettel zählen, wenn die zahlende Partei ihn unterschrieben oder sonst bestätigt hat. Ohne das zählen sie nicht, wenn sie ihn nicht erhalten oder ihm widersprochen hat.',
        customerToo:
          'Die Stunden auf einem Stundenzettel zählen, wenn die zahlende Partei oder der Kunde ihn unterschrieben oder die zahlende Partei ihn sonst bestätigt hat. Ohne das zählen sie nicht, wenn die zahlende Partei ihn nicht erhalten oder ihm widersprochen hat.',
        noneNeeded:
          'Die Stunden auf einem Stundenzettel zählen auch ohne Unterschrift, solange die zahlende Partei ihm nicht widersprochen hat. Danach sind sie anders zu belegen.',
      }),
    'pricing.sheetSilence': ({ answer, days }, t) =>
      byOption(answer, {
        accepted: `Antwortet die zahlende Partei auf einen solchen Stundenzettel länger als ${t.quantity(days ?? 0, 'days')} nicht, so zählen seine Stunden. Bis dahin ist es offen.`,
        open: 'Antwortet die zahlende Partei auf einen solchen Stundenzettel nicht, so zählen seine Stunden nicht.',
      }),
    'pricing.unsafe': ({ answer }) =>
      byOption(answer, {
        security:
          'Ist für eine Partei ein Insolvenzverfahren beantragt oder hat sie ihre Zahlungen eingestellt, so dürfen die anderen ihre Arbeit für sie unterbrechen, bis vorausgezahlt oder Sicherheit geleistet ist. Gerüchte genügen nicht.',
        mayStop:
          'Ist für eine Partei ein Insolvenzverfahren beantragt oder hat sie ihre Zahlungen eingestellt, so dürfen die anderen ihre Arbeit für sie einstellen. Gerüchte genügen nicht.',
        goOn: 'Für eine Partei wird auch dann weitergearbeitet, wenn ein Insolvenzverfahren beantragt ist oder sie ihre Zahlungen eingestellt hat. Was bei überfälligen Zahlungen gilt, bleibt davon unberührt.',
        law: 'Ob für eine Partei weitergearbeitet wird, die nicht mehr zahlen kann, richtet sich nach dem Gesetz.',
      }),
    'pricing.directPay': ({ answer, days }, t) =>
      byOption(answer, {
        never:
          'Der Kunde zahlt nur an die Partei, die den Vertrag mit ihm hat. Das gilt auch, wenn diese Partei den Teil einer anderen nicht zahlt.',
        afterDays: `Ist eine unstrittige Zahlung für den Teil einer Partei mehr als ${t.quantity(days ?? 0, 'days')} überfällig, so darf der Kunde diesen Teil unmittelbar an sie zahlen. Dasselbe gilt, wenn für die Partei mit dem Kundenvertrag ein Insolvenzverfahren beantragt ist oder sie ihre Zahlungen eingestellt hat. Sonst zahlt er nur an diese Partei. Eine unmittelbare Zahlung mindert, was der Kunde schuldet, und was für den Teil zu zahlen ist. Ist das Insolvenzverfahren eröffnet, so gilt das Gesetz.`,
        consent:
          'Der Kunde darf den Teil einer Partei nur dann unmittelbar an sie zahlen, wenn die Partei mit dem Kundenvertrag in Textform zugestimmt hat. Eine unmittelbare Zahlung mindert, was der Kunde schuldet, und was für den Teil zu zahlen ist. Ist ein Insolvenzverfahren über das Vermögen der Partei mit dem Kundenvertrag eröffnet, so gilt das Gesetz.',
        law: 'Ob der Kunde den Teil einer Partei unmittelbar an sie zahlen darf, richtet sich nach dem Gesetz.',
      }),
    'pricing.document': ({ answer }) =>
      byOption(answer, {
        invoice: 'Zwischen den Parteien rechnet ab, wer geleistet hat, mit einer Rechnung.',
        selfBilling: 'Zwischen den Parteien rechnet ab, wer zahlt, mit einer Gutschrift. Das ist für alle Leistungen vereinbart.',
        byKind:
          'Leistungen rechnet ab, wer sie erbracht hat, mit einer Rechnung. Provisionen rechnet ab, wer sie zahlt, mit einer Gutschrift.',
      }),
    'pricing.selfBillObjected': ({ answer }) =>
      `Eine Gutschrift gilt, solange ihr niemand widerspricht. Nach einem Widerspruch ${byOption(answer, {
        ownInvoice: 'schreibt die Partei, die geleistet hat, selbst eine Rechnung.',
        newSelfBill: 'schreibt die Partei, die zahlt, eine neue Gutschrift über den unstrittigen Betrag.',
      })}`,
    'pricing.vat': ({ rows }, t) =>
      `Alle Preise sind netto. In ihren Belegen ${t.list(
        rows.map(
          ({ party, status }) =>
            `weist ${t.party(party)} ${byOption(status, {
              regular: 'Umsatzsteuer aus, soweit nicht die empfangende Partei sie schuldet',
              smallBusiness: 'als Kleinunternehmen keine Umsatzsteuer aus',
              abroad: 'wegen des Sitzes im anderen Land keine Umsatzsteuer aus, weil die empfangende Partei sie schuldet',
            })}`,
        ),
      )}. Ändert sich das, so teilt die Partei es unverzüglich mit.`,
    'pricing.wrongVat': ({ answer }) =>
      `Ein Beleg mit falscher Umsatzsteuer wird unverzüglich berichtigt. Den Nachteil trägt ${byOption(answer, {
        issuer: 'die Partei, die ihn geschrieben hat.',
        byCause:
          'die Partei, die ihn geschrieben hat. Beruht der Fehler auf falschen oder späten Angaben einer anderen, so trägt ihn diese.',
      })}`,
    'pricing.currency': ({ answer }) =>
      `Zwischen den Parteien wird in der vereinbarten eigenen Währung gerechnet. Zahlt der Kunde in einer anderen, so ${byOption(answer, {
        prime: 'trägt einen Kursverlust die Partei, die den Vertrag mit ihm hat.',
        inShares: 'tragen einen Kursverlust die Parteien im Verhältnis ihrer Teile.',
        dayRate: 'wird jeder Teil zum Kurs am Tag umgerechnet, an dem der Kunde zahlt. Jede Partei trägt einen Kursverlust für ihren Teil.',
      })}`,
    'pricing.barter': ({ answer }) =>
      `Leistungen gegen Leistungen werden zu ihrem vereinbarten Wert verrechnet, jede mit eigener Rechnung. Was am Jahresende nicht aufgeht, ${byOption(
        answer,
        {
          carry: 'wird ins nächste Jahr übertragen.',
          cash: 'wird in Geld bezahlt.',
          lapse: 'verfällt.',
        },
      )}`,
  },
}
