import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others, ownWords } from '../others.ts'

export const ip: CatalogueTopics['ip'] = {
  heading: 'Arbeitsergebnisse und Rechte',
  questions: {
    'ip.own': {
      title: 'Wem stehen die Rechte an einem Ergebnis zu?',
      short: 'Rechte am Ergebnis',
      why: 'Texte, Entwürfe, Code, Fotos, Pläne: In jeder Zusammenarbeit entsteht etwas, das später jemand noch einmal brauchen kann.',
      example: (t) => `${t.a} schreibt für ein gemeinsames Projekt ein Programm. ${t.b} möchte es wieder verwenden.`,
      usual:
        'Ohne Vereinbarung bleibt das Urheberrecht bei der Person, die geschaffen hat; der Umfang eines Nutzungsrechts folgt im Zweifel dem Zweck (in Deutschland §\u00a031 UrhG).',
      options: {
        creator: { label: 'Wer es geschaffen hat' },
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
        joint: { label: 'Allen gemeinsam' },
        customer: { label: 'Dem Kunden' },
      },
    },
    'ip.joint': {
      title: 'Wem stehen die Rechte an etwas zu, das gemeinsam geschaffen wurde?',
      short: 'Gemeinsam geschaffen',
      why: 'Lässt sich nicht trennen, wer was beigetragen hat, hilft die erste Regel nicht.',
      example: (t) => `${t.a} und ${t.b} entwickeln in einem Raum ein Bedienkonzept.`,
      usual:
        'Miturheber können ein Werk nur mit Einwilligung der anderen verwerten oder ändern (§\u00a08 UrhG; in Österreich §\u00a011 UrhG, in der Schweiz Artikel\u00a07 URG).',
      options: { joint: { label: 'Allen gemeinsam' }, prime: { label: 'Wer den Vertrag mit dem Kunden hat' } },
    },
    'ip.useOwn': {
      title: 'Darf eine Partei Ergebnisse einer anderen auch außerhalb gemeinsamer Projekte nutzen?',
      short: 'Andere Nutzung',
      why: 'Für das gemeinsame Projekt dürfen es alle. Strittig ist der nächste, eigene Kunde.',
      example: (t) => `${t.b} verkauft die Vorlage von ${t.a} an einen eigenen Kunden weiter.`,
      options: { no: { label: 'Nein' }, forFee: { label: 'Ja, gegen eine Vergütung' }, free: { label: 'Ja, kostenlos' } },
    },
    'ip.useJoint': {
      title: 'Darf jede Partei gemeinsame Ergebnisse allein nutzen?',
      short: 'Gemeinsames allein nutzen',
      why: 'Gemeinsame Rechte ohne Regel heißen oft: Niemand darf.',
      example: (t) => `${t.a} bietet das gemeinsam entwickelte Verfahren einem dritten Kunden an.`,
      options: { free: { label: 'Ja' }, askFirst: { label: 'Nur mit Zustimmung' }, forFee: { label: 'Ja, gegen eine Vergütung' } },
    },
    'ip.useAfter': {
      title: 'Was dürfen die anderen nach dem Ende mit einem Ergebnis tun?',
      short: 'Nutzung nach dem Ende',
      why: 'Erst nach der Trennung wird gefragt, was noch erlaubt ist.',
      example: (t) => `Ein Jahr nach der Trennung läuft beim Kunden noch der Code von ${t.a}, gepflegt von ${t.b}.`,
      options: {
        finish: { label: 'Gemeinsame Projekte weiterführen', includes: 'Sonst nichts.' },
        stop: { label: 'Nichts mehr' },
        forFee: { label: 'Projekte weiterführen, anderes gegen Vergütung' },
        free: { label: 'Alles, kostenlos' },
      },
    },
    'ip.feeRate': {
      title: 'Wie viel Prozent der Einnahmen kostet die Nutzung?',
      short: 'Vergütung der Nutzung',
      why: 'Gemessen an dem, was mit dem Ergebnis netto eingenommen wird.',
      example: 'Mit einer Vorlage werden 6.000\u00a0€ verdient. Bei 10\u00a0% sind 600\u00a0€ zu zahlen.',
    },
    'ip.backgroundList': {
      title: 'Was bringt jede Partei an eigenem Wissen und Material mit?',
      short: 'Mitgebracht',
      why: 'Was auf der Liste steht, kann später niemand für gemeinsam halten.',
      example: (t) => `${t.a}: die Programmbibliothek. ${t.b}: die Fotos aus früheren Projekten.`,
      columns: { party: { label: 'Partei' }, what: { label: 'Was' } },
    },
    'ip.background': {
      title: 'Darf eine Partei Mitgebrachtes einer anderen für eigene Zwecke nutzen?',
      short: 'Mitgebrachtes',
      why: 'Mitgebrachtes behält, wer es mitgebracht hat; in gemeinsamen Projekten dürfen es alle nutzen. Offen ist alles andere.',
      example: (t) => `${t.b} benutzt die Kalkulationsvorlage von ${t.a} für eigene Angebote.`,
      options: { no: { label: 'Nein' }, forFee: { label: 'Ja, gegen eine Vergütung' }, free: { label: 'Ja, kostenlos' } },
    },
    'ip.backgroundAfter': {
      title: 'Was gilt für Mitgebrachtes nach dem Ende?',
      short: 'Mitgebrachtes danach',
      why: 'Mitgebrachtes steckt oft in dem, was der Kunde hat.',
      example: (t) => `Die Bibliothek von ${t.a} ist Teil des Programms, das ${t.b} weiter pflegt.`,
      options: {
        finish: { label: 'Es bleibt in gemeinsamen Projekten erlaubt' },
        stop: { label: 'Jede Nutzung endet' },
        free: { label: 'Die anderen dürfen es weiter nutzen' },
      },
    },
    'ip.sources': {
      title: 'Sind offene Dateien und Quellcode herauszugeben?',
      short: 'Offene Dateien',
      why: 'Ohne offene Dateien kann niemand weiterarbeiten. Mit ihnen kann jeder weiterarbeiten.',
      example: (t) => `${t.b} hat die Druckdaten geliefert. ${t.a} will die bearbeitbaren Dateien.`,
      usual: 'Ohne Abrede wird in der Regel nur das geschuldet, was der Vertragszweck braucht; die offene Datei gehört nicht immer dazu.',
      options: {
        always: { label: 'Ja' },
        onPayment: { label: 'Ja, sobald die Arbeit bezahlt ist' },
        agreedOnly: { label: 'Nur wenn es vereinbart ist', includes: 'In Textform, für dieses Projekt.' },
        never: { label: 'Nein' },
      },
    },
    'ip.sourceDays': {
      title: 'Binnen wie vieler Tage werden offene Dateien herausgegeben?',
      short: 'Frist für Dateien',
      why: 'Gezählt ab dem Tag, an dem sie verlangt werden.',
      example: 'Verlangt am 1. Oktober, zehn Tage: Am 11. Oktober sind sie da.',
    },
    'ip.change': {
      title: 'Wer darf ein Ergebnis ändern?',
      short: 'Ändern',
      why: 'Eine geänderte Gestaltung fällt auf die zurück, die sie gemacht haben.',
      example: (t) => `Der Kunde lässt den Entwurf von ${t.a} von einer anderen Agentur umbauen.`,
      usual:
        'Ein Werk darf nach dem Gesetz nicht ohne Weiteres entstellt werden (§\u00a014 UrhG; in Österreich §\u00a021 UrhG, in der Schweiz Artikel\u00a011 URG).',
      options: {
        free: { label: 'Alle, auch Kunde und Dritte' },
        partiesOnly: { label: 'Die Parteien', includes: 'Kunde und Dritte nur mit Zustimmung.' },
        askCreator: { label: 'Niemand ohne Zustimmung', includes: 'Der Partei, die es geschaffen hat.' },
      },
    },
    'ip.customerLicence': {
      title: 'Welche Rechte bekommt der Kunde, wenn sein Vertrag nichts dazu sagt?',
      short: 'Rechte des Kunden',
      why: 'Kunden glauben, sie hätten alles gekauft.',
      example: 'Der Kunde verkauft das Programm an seine Schwesterfirma weiter.',
      options: {
        simple: { label: 'Ein einfaches Nutzungsrecht', includes: 'Das Ergebnis darf auch anderen überlassen werden.' },
        exclusive: { label: 'Ein ausschließliches Nutzungsrecht', includes: 'Niemand sonst darf es nutzen.' },
        full: { label: 'Alle übertragbaren Rechte', includes: 'Er darf es weitergeben. Wer es ändern darf, ist eine eigene Frage.' },
      },
    },
    'ip.unpaidRights': {
      title: 'Wann gehen die Rechte auf den Kunden über?',
      short: 'Kunde zahlt nicht',
      why: 'Rechte sind das beste Pfand.',
      example: 'Die Website ist online, die Schlussrechnung seit drei Monaten offen.',
      options: {
        onPayment: { label: 'Wenn alles bezahlt ist' },
        useOnly: { label: 'Wenn alles bezahlt ist, nutzen darf er schon vorher', includes: 'Die Erlaubnis ist bis dahin widerruflich.' },
        atDelivery: { label: 'Mit der Lieferung' },
      },
    },
    'ip.partnerUnpaid': {
      title: 'Wann darf die andere Partei eine Arbeit nutzen, die sie bezahlen muss?',
      short: 'Partner zahlt nicht',
      why: 'Das gilt zwischen den Parteien, unabhängig vom Kunden.',
      example: (t) => `${t.b} hat Entwürfe geliefert, ${t.a} zahlt nicht und setzt sie trotzdem ein.`,
      options: { onPayment: { label: 'Wenn sie bezahlt hat' }, atOnce: { label: 'Sofort' } },
    },
    'ip.secure': {
      title: 'Wer beschafft fehlende Rechte von Angestellten oder freien Kräften und bezahlt sie?',
      short: 'Rechte von Mitwirkenden',
      why: 'Wer etwas schafft, hat zuerst selbst die Rechte. Sie müssen bis zum Kunden weitergereicht werden.',
      example: (t) => `Ein freier Fotograf, den ${t.b} beauftragt hat, verlangt 3.000\u00a0€ nach.`,
      usual:
        'An Programmen von Angestellten hat im Zweifel der Betrieb die Rechte (§\u00a069b UrhG; in Österreich §\u00a040b UrhG, in der Schweiz Artikel\u00a017 URG), bei freien Kräften nicht.',
      options: { engager: { label: 'Wer die Person eingesetzt hat' }, equal: { label: 'Alle zu gleichen Teilen' } },
    },
    'ip.openSource': {
      title: 'Darf Open Source in ein Ergebnis einfließen?',
      short: 'Open Source',
      why: 'Manche Lizenzen verlangen, dass der eigene Code offengelegt wird.',
      example: (t) => `${t.a} baut ein Modul unter der GPL ein und sagt es niemandem.`,
      options: {
        told: { label: 'Ja, wenn es vorher angezeigt ist' },
        permissive: { label: 'Freizügige Lizenzen ja', includes: 'Etwa MIT; andere nur nach Anzeige.' },
        never: { label: 'Nein' },
      },
    },
    'ip.ai': {
      title: 'Dürfen Ergebnisse mit künstlicher Intelligenz entstehen?',
      short: 'Künstliche Intelligenz',
      why: 'An rein maschinellen Ergebnissen entsteht meist kein Urheberrecht, und was man eingibt, verlässt das Haus.',
      example: (t) => `${t.b} lässt Texte von einem Dienst schreiben und berechnet sie als eigene.`,
      usual:
        'Urheberrechtlich geschützt sind nur persönliche geistige Schöpfungen (§\u00a02 UrhG; in Österreich §\u00a01 UrhG, in der Schweiz Artikel\u00a02 URG).',
      options: {
        told: { label: 'Ja, wenn es vorher angezeigt ist', includes: 'Vertrauliches wird nie eingegeben.' },
        free: { label: 'Ja', includes: 'Vertrauliches wird nie eingegeben.' },
        never: { label: 'Nein' },
      },
    },
    'ip.portfolio': {
      title: 'Wie darf eine Partei gemeinsame Arbeiten als eigene Referenz zeigen?',
      short: 'Arbeitsproben',
      why: 'Jede Partei braucht Arbeitsproben. Keine soll so tun, als sei sie es allein gewesen.',
      example: (t) => `${t.b} zeigt das gemeinsame Projekt auf der Website und nennt ${t.a} nicht.`,
      options: {
        withCredit: { label: 'Ganz, wenn die anderen genannt sind' },
        ownPart: { label: 'Nur den eigenen Teil' },
        no: { label: 'Gar nicht' },
      },
    },
    'ip.filing': {
      title: 'Darf eine Partei ein gemeinsames Schutzrecht allein anmelden?',
      short: 'Anmelden',
      why: 'Patent, Design, Gebrauchsmuster: Wer zu spät anmeldet, hat nichts mehr anzumelden.',
      example: (t) => `${t.a} will die gemeinsame Erfindung anmelden, ${t.b} sind die Gebühren zu hoch.`,
      usual: 'Das Recht auf das Patent steht mehreren Erfindern gemeinschaftlich zu (§\u00a06 PatG; in der Schweiz Artikel\u00a03 PatG).',
      options: { mayAlone: { label: 'Ja, wenn die anderen nicht wollen' }, onlyTogether: { label: 'Nein, nur gemeinsam' } },
    },
    'ip.filingCost': {
      title: 'Wer trägt die Kosten der Anmeldung, wenn nur eine Partei sie will?',
      short: 'Kosten der Anmeldung',
      why: 'Wollen alle, so teilen alle.',
      example: (t) => `Die Anmeldung kostet 9.000\u00a0€. ${t.b} wollte sie nicht.`,
      options: { filers: { label: 'Wer sie will' }, equal: { label: 'Alle zu gleichen Teilen' } },
    },
    'ip.product': {
      title: 'Was geschieht nach dem Ende mit einem gemeinsamen Produkt?',
      short: 'Gemeinsames Produkt',
      why: 'Während der Zusammenarbeit wird es gemeinsam entwickelt und verkauft. Danach will es meistens mehr als eine Partei.',
      example: (t) => `${t.a} und ${t.b} haben eine App entwickelt. ${t.b} verkauft sie nach der Trennung weiter.`,
      options: {
        each: { label: 'Jede Partei darf es weiterentwickeln und verkaufen' },
        buyOut: { label: 'Eine Partei übernimmt es gegen Geld' },
        together: { label: 'Weiter nur gemeinsam' },
        nobody: { label: 'Es wird eingestellt' },
      },
    },
    'ip.productRate': {
      title: 'Wie viel Prozent vom Umsatz mit dem Produkt werden nach dem Ende geteilt?',
      short: 'Beteiligung danach',
      why: 'Wer nicht mehr verkauft, hat doch mitgebaut. Null heißt: Jede Partei behält, was sie einnimmt.',
      example: (t) => `${t.b} verkauft für 20.000\u00a0€ weiter. Bei 10\u00a0% erhält ${t.a} 2.000\u00a0€.`,
    },
    'ip.productMonths': {
      title: 'Wie viele Monate nach dem Ende wird der Umsatz mit dem Produkt geteilt?',
      short: 'Dauer der Beteiligung',
      why: 'Mit jeder neuen Fassung wird der alte Beitrag kleiner.',
      example: 'Vierundzwanzig Monate lang wird geteilt, danach behält jede Partei, was sie einnimmt.',
    },
    'ip.buyOutPrice': {
      title: 'Wie wird der Preis für die Übernahme des Produkts bestimmt?',
      short: 'Preis der Übernahme',
      why: 'Über den Preis einigt sich nach einer Trennung kaum jemand.',
      example: (t) => `${t.a} bietet 15.000\u00a0€, ${t.b} will 60.000\u00a0€.`,
      options: {
        expert: { label: 'Eine sachverständige Person bestimmt ihn' },
        cost: { label: 'Die belegten Entwicklungskosten', includes: 'Die der anderen, ohne die Partei, die es übernimmt.' },
        sales: {
          label: 'Der Umsatz der letzten zwölf Monate',
          includes: 'Davon der Anteil der anderen, ohne die Partei, die es übernimmt.',
        },
      },
    },
    'ip.buyer': {
      title: 'Wer bekommt das Produkt, wenn mehrere es übernehmen wollen?',
      short: 'Mehrere wollen es',
      why: 'Ein Verfahren, das niemanden bevorzugt.',
      example: (t) => `${t.a} und ${t.b} wollen die App behalten.`,
      options: { highestBid: { label: 'Wer im verschlossenen Umschlag am meisten bietet' }, lot: { label: 'Das Los' } },
    },
  },
  decisions: {
    resultOwner: {
      question: 'Wem stehen die Rechte am Ergebnis zu?',
      answer: {
        party: 'Die Rechte stehen {party} zu.',
        joint: 'Die Rechte stehen allen Parteien gemeinsam zu.',
        customer: 'Die Rechte stehen dem Kunden zu.',
      },
      when: {
        party: 'die Rechte am Ergebnis {party} zustehen',
        joint: 'die Rechte am Ergebnis allen Parteien gemeinsam zustehen',
        customer: 'die Rechte am Ergebnis dem Kunden zustehen',
      },
    },
    mayUse: {
      question: 'Darf die Partei das Ergebnis so nutzen?',
      answer: {
        free: 'Ja, kostenlos.',
        forFee: 'Ja, gegen die vereinbarte Vergütung.',
        askFirst: 'Nur mit Zustimmung der übrigen Parteien.',
        askCustomer: 'Nur mit Zustimmung des Kunden.',
        no: 'Nein.',
      },
      when: {
        free: 'die Partei das Ergebnis kostenlos nutzen darf',
        forFee: 'die Partei das Ergebnis gegen Vergütung nutzen darf',
        askFirst: 'die Partei das Ergebnis nur mit Zustimmung der übrigen nutzen darf',
        askCustomer: 'die Partei das Ergebnis nur mit Zustimmung des Kunden nutzen darf',
        no: 'die Partei das Ergebnis nicht nutzen darf',
      },
    },
    useFee: { question: 'Wie viel kostet die Nutzung?', answer: {} },
    backgroundUse: {
      question: 'Darf die Partei das Mitgebrachte so nutzen?',
      answer: { free: 'Ja, kostenlos.', forFee: 'Ja, gegen eine übliche Vergütung.', no: 'Nein.' },
    },
    sourceFiles: {
      question: 'Sind offene Dateien und Quellcode herauszugeben?',
      answer: { handOver: 'Ja.', afterPayment: 'Erst wenn die Arbeit bezahlt ist.', no: 'Nein.' },
    },
    mayChange: {
      question: 'Darf das Ergebnis geändert werden?',
      answer: { yes: 'Ja, es darf geändert werden.', no: 'Nein, nicht ohne Zustimmung der Partei, die es geschaffen hat.' },
    },
    customerLicence: {
      question: 'Welche Rechte hat der Kunde am Ergebnis?',
      answer: {
        asNamed: 'Die Rechte, die sein Vertrag nennt.',
        simple: 'Ein einfaches Nutzungsrecht.',
        exclusive: 'Ein ausschließliches Nutzungsrecht.',
        full: 'Alle übertragbaren Rechte.',
      },
    },
    rightsPass: {
      question: 'Hat der Kunde die Rechte schon?',
      answer: {
        yes: 'Ja.',
        useOnly: 'Er darf nutzen, aber widerruflich, bis alles bezahlt ist.',
        no: 'Nein, erst wenn alles bezahlt ist.',
      },
    },
    partnerRights: {
      question: 'Darf die andere Partei die Arbeit schon nutzen?',
      answer: { yes: 'Ja.', no: 'Nein, erst wenn sie bezahlt hat.' },
    },
    rightsGap: {
      question: 'Wer beschafft und bezahlt die fehlenden Rechte?',
      answer: { party: '{party} beschafft und bezahlt die fehlenden Rechte.', all: 'Alle Parteien zu gleichen Teilen.' },
    },
    openSourceUse: {
      question: 'Durfte Open Source eingebaut werden?',
      answer: { yes: 'Ja.', no: 'Nein; wer sie eingebaut hat, ersetzt sie auf eigene Kosten.' },
    },
    aiUse: {
      question: 'Durfte dafür künstliche Intelligenz eingesetzt werden?',
      answer: { yes: 'Ja.', no: 'Nein.' },
    },
    portfolio: {
      question: 'Darf die Arbeit als Referenz gezeigt werden?',
      answer: {
        withCredit: 'Ja, wenn die anderen Beteiligten genannt sind.',
        ownPart: 'Ja, aber nur der eigene Teil.',
        no: 'Nein.',
      },
    },
    filer: {
      question: 'Wer darf das Schutzrecht anmelden?',
      answer: { party: '{party} darf es anmelden.', together: 'Alle melden es gemeinsam an.', nobody: 'Niemand meldet es an.' },
    },
    filingCost: {
      question: 'Wer trägt die Kosten der Anmeldung?',
      answer: {
        filers: 'Die Partei, die die Anmeldung will.',
        equal: 'Alle zu gleichen Teilen.',
        none: 'Es entstehen keine.',
      },
    },
    productFuture: {
      question: 'Wer darf das gemeinsame Produkt weiterentwickeln und verkaufen?',
      answer: {
        together: 'Nur alle gemeinsam.',
        each: 'Jede Partei für sich.',
        buyOut: 'Die Partei, die es gegen Geld übernimmt.',
        nobody: 'Niemand; es wird eingestellt.',
      },
    },
    productRoyalty: { question: 'Wie viel vom Umsatz mit dem Produkt ist nach dem Ende abzugeben?', answer: {} },
    buyOutPrice: {
      question: 'Wie hoch ist der Preis für die Übernahme?',
      answer: {
        asAgreed: 'Es gilt der Preis, auf den sich die Parteien geeinigt haben.',
        expert: 'Eine sachverständige Person bestimmt ihn.',
        cost: (t) => `Er entspricht den belegten Entwicklungskosten ${others(t).of}.`,
        sales: (t) => `Er entspricht dem Anteil ${others(t).of} am Umsatz der letzten zwölf Monate.`,
      },
    },
    buyer: {
      question: 'Wer bekommt das Produkt?',
      answer: {
        party: '{party} übernimmt das Produkt.',
        highestBid: 'Wer im verschlossenen Umschlag am meisten bietet.',
        lot: 'Das Los entscheidet.',
        nobody: 'Niemand; es wird nicht übernommen.',
      },
    },
  },
  clauses: {
    'ip.own': ({ answer }) =>
      byOption(answer, {
        creator: 'Die Rechte an einem Ergebnis stehen der Partei zu, die es geschaffen hat.',
        prime: 'Die Rechte an allen Ergebnissen eines Projekts stehen der Partei zu, die den Vertrag mit dem Kunden hat.',
        joint: 'Die Rechte an allen Ergebnissen stehen den Parteien gemeinsam zu.',
        customer:
          'Die Rechte an allen Ergebnissen stehen dem Kunden zu. Die Parteien nutzen sie außerhalb seines Auftrags nur mit seiner Zustimmung, auch in anderen gemeinsamen Projekten.',
      }),
    'ip.joint': ({ answer }) =>
      byOption(answer, {
        joint: 'Die Rechte an gemeinsam Geschaffenem stehen den Parteien gemeinsam zu.',
        prime: 'Die Rechte an gemeinsam Geschaffenem stehen der Partei zu, die den Vertrag mit dem Kunden hat.',
      }),
    'ip.useOwn': ({ answer }) =>
      `Eigene Ergebnisse nutzt jede Partei frei. Während der Zusammenarbeit dürfen alle Parteien die Ergebnisse für gemeinsame Projekte kostenlos nutzen; für anderes dürfen sie fremde Ergebnisse ${byOption(
        answer,
        { no: 'nicht nutzen.', forFee: 'gegen die vereinbarte Vergütung nutzen.', free: 'ebenfalls kostenlos nutzen.' },
      )}`,
    'ip.useJoint': ({ answer }) =>
      `Gemeinsame Ergebnisse nutzen alle Parteien für gemeinsame Projekte kostenlos, auch nach dem Ende der Zusammenarbeit. Für anderes darf jede Partei sie ${byOption(
        answer,
        {
          free: 'ebenfalls kostenlos nutzen.',
          askFirst: 'nur mit Zustimmung der übrigen nutzen.',
          forFee: 'gegen die vereinbarte Vergütung nutzen.',
        },
      )}`,
    'ip.useAfter': ({ answer }) =>
      byOption(answer, {
        stop: 'Nach dem Ende der Zusammenarbeit nutzt keine Partei mehr die Ergebnisse einer anderen.',
        finish:
          'Nach dem Ende der Zusammenarbeit dürfen fremde Ergebnisse für gemeinsame Projekte weiter kostenlos genutzt werden, für anderes nicht.',
        forFee:
          'Nach dem Ende der Zusammenarbeit dürfen fremde Ergebnisse für gemeinsame Projekte weiter kostenlos genutzt werden, für anderes gegen die vereinbarte Vergütung.',
        free: 'Nach dem Ende der Zusammenarbeit dürfen alle Parteien die Ergebnisse weiter kostenlos nutzen.',
      }),
    'ip.feeRate': ({ rate }, t) =>
      `Die Vergütung für eine Nutzung beträgt ${t.quantity(rate, 'percent')} der damit erzielten Einnahmen ohne Umsatzsteuer. Ist die Nutzung kostenlos, nicht erlaubt oder an eine Zustimmung gebunden, so ist aus dieser Regel nichts zu zahlen.`,
    'ip.backgroundList': ({ items }, t) =>
      `Die Parteien bringen mit:${t.items(items.map(({ party, what }) => `${t.party(party)}: ${ownWords(what)}`))}`,
    'ip.background': ({ answer }) =>
      `Mitgebrachtes bleibt der Partei, die es mitgebracht hat; sie nutzt es frei. Während der Zusammenarbeit dürfen die übrigen es für gemeinsame Projekte kostenlos nutzen, für anderes ${byOption(
        answer,
        { no: 'nicht.', forFee: 'gegen eine übliche Vergütung.', free: 'ebenfalls kostenlos.' },
      )}`,
    'ip.backgroundAfter': ({ answer }) =>
      byOption(answer, {
        stop: 'Nach dem Ende nutzen die übrigen das Mitgebrachte nicht mehr.',
        finish: 'Nach dem Ende dürfen die übrigen das Mitgebrachte für gemeinsame Projekte weiter kostenlos nutzen, für anderes nicht.',
        free: 'Nach dem Ende dürfen die übrigen das Mitgebrachte weiter kostenlos nutzen.',
      }),
    'ip.sources': ({ answer, days }, t) =>
      byOption(answer, {
        always: `Offene Dateien und Quellcode werden binnen ${t.quantity(days ?? 0, 'days', 'dative')} herausgegeben, gleich ob die Arbeit schon bezahlt ist.`,
        onPayment: `Offene Dateien und Quellcode werden binnen ${t.quantity(days ?? 0, 'days', 'dative')} herausgegeben, wenn die Arbeit bezahlt ist. Ist die Zahlung offen oder strittig, so werden sie erst danach herausgegeben.`,
        agreedOnly: `Offene Dateien und Quellcode werden binnen ${t.quantity(days ?? 0, 'days', 'dative')} herausgegeben, wenn das für das Projekt in Textform vereinbart ist, sonst nicht.`,
        never: 'Offene Dateien und Quellcode werden nicht herausgegeben.',
      }),
    'ip.change': ({ answer }) =>
      byOption(answer, {
        free: 'Die Parteien, der Kunde und Dritte dürfen ein Ergebnis ändern.',
        partiesOnly:
          'Die Parteien dürfen ein Ergebnis ändern. Der Kunde und Dritte dürfen es nur mit Zustimmung der Partei, die es geschaffen hat.',
        askCreator: 'Ein Ergebnis wird nur mit Zustimmung der Partei geändert, die es geschaffen hat.',
      }),
    'ip.customerLicence': ({ answer }) =>
      `Der Kunde erhält die Rechte, die sein Vertrag nennt. Sagt der Vertrag nichts, so erhält er ${byOption(answer, {
        simple: 'ein einfaches Nutzungsrecht.',
        exclusive: 'ein ausschließliches Nutzungsrecht.',
        full: 'alle übertragbaren Rechte.',
      })}`,
    'ip.unpaidRights': ({ answer }) =>
      byOption(answer, {
        onPayment: 'Die Rechte gehen auf den Kunden über, wenn er alles bezahlt hat, vorher nicht.',
        useOnly: 'Die Rechte gehen auf den Kunden über, wenn er alles bezahlt hat. Bis dahin darf er das Ergebnis widerruflich nutzen.',
        atDelivery: 'Die Rechte gehen mit der Lieferung auf den Kunden über, gleich ob er schon bezahlt hat.',
      }),
    'ip.partnerUnpaid': ({ answer }) =>
      byOption(answer, {
        onPayment:
          'Eine Arbeit, die eine Partei einer anderen zu bezahlen hat, darf sie nutzen, wenn sie bezahlt hat; ist die Zahlung offen oder strittig, darf sie es nicht.',
        atOnce: 'Eine Arbeit, die eine Partei einer anderen zu bezahlen hat, darf sie sofort nutzen.',
      }),
    'ip.secure': ({ answer }) =>
      byOption(answer, {
        engager: 'Fehlende Rechte von Angestellten oder freien Kräften beschafft und bezahlt die Partei, die sie eingesetzt hat.',
        equal: 'Fehlende Rechte von Angestellten oder freien Kräften beschaffen und bezahlen die Parteien zu gleichen Teilen.',
      }),
    'ip.openSource': ({ answer }) =>
      `${byOption(answer, {
        told: 'Open Source fließt nur ein, wenn sie den übrigen Parteien vorher angezeigt ist.',
        permissive:
          'Open Source unter einer freizügigen Lizenz darf einfließen, solche mit Pflicht zur Offenlegung nur, wenn sie vorher angezeigt ist.',
        never: 'Open Source fließt nicht ein, auch nicht nach Anzeige.',
      })} Wer sie dennoch einbaut, ersetzt sie auf eigene Kosten.`,
    'ip.ai': ({ answer }) =>
      byOption(answer, {
        free: 'Künstliche Intelligenz darf eingesetzt werden. Vertrauliches wird nicht eingegeben.',
        told: 'Künstliche Intelligenz darf eingesetzt werden, wenn es vorher angezeigt ist, sonst nicht. Vertrauliches wird nicht eingegeben.',
        never: 'Künstliche Intelligenz wird für Ergebnisse nicht eingesetzt.',
      }),
    'ip.portfolio': ({ answer }) =>
      byOption(answer, {
        withCredit:
          'Hat der Kunde zugestimmt, so darf jede Partei eine gemeinsame Arbeit als Referenz zeigen und nennt dabei die anderen Beteiligten. Ohne seine Zustimmung bleibt die Arbeit ungezeigt.',
        ownPart:
          'Hat der Kunde zugestimmt, so darf jede Partei ihren eigenen Teil einer gemeinsamen Arbeit als Referenz zeigen. Ohne seine Zustimmung zeigt sie ihn nicht.',
        no: 'Gemeinsame Arbeiten werden nicht als Referenz gezeigt, auch wenn der Kunde zustimmt.',
      }),
    'ip.filing': ({ answer }) =>
      `Ein Schutzrecht meldet die Partei an, die das Ergebnis allein geschaffen hat. Gemeinsam Geschaffenes melden die Parteien gemeinsam an, wenn alle wollen; will es niemand, so bleibt es ohne Anmeldung. Will nur eine Partei, so ${byOption(
        answer,
        { mayAlone: 'darf sie es allein anmelden.', onlyTogether: 'unterbleibt die Anmeldung.' },
      )}`,
    'ip.filingCost': ({ answer }) =>
      `Wollen alle die Anmeldung, so tragen sie die Kosten zu gleichen Teilen; will sie niemand, so entstehen keine. Will sie nur eine Partei, so ${byOption(
        answer,
        { filers: 'trägt diese die Kosten.', equal: 'tragen ebenfalls alle die Kosten zu gleichen Teilen.' },
      )}`,
    'ip.product': ({ answer }) =>
      `Während der Zusammenarbeit entwickeln und verkaufen die Parteien ein gemeinsames Produkt nur gemeinsam. Nach dem Ende ${byOption(
        answer,
        {
          each: 'darf jede Partei es für sich weiterentwickeln und verkaufen.',
          buyOut: 'darf es die Partei weiterentwickeln und verkaufen, die es gegen Geld übernimmt.',
          together: 'bleibt es dabei.',
          nobody: 'wird es eingestellt.',
        },
      )}`,
    'ip.productRate': ({ rate, months }, t) =>
      rate === 0
        ? 'Nach dieser Regel ist vom Umsatz mit dem Produkt nichts abzugeben, weder vor dem Ende noch danach.'
        : `Wer das Produkt nach dem Ende verkauft, gibt bis ${t.quantity(months, 'months')} nach dem Ende ${t.quantity(rate, 'percent')} des Umsatzes ohne Umsatzsteuer an die übrigen ab, später nichts mehr. Vor dem Ende ist nach dieser Regel nichts abzugeben.`,
    'ip.buyOutPrice': ({ answer }, t) =>
      `Für die Übernahme gilt der Preis, auf den sich die Parteien einigen. Einigen sie sich nicht, so ${byOption(answer, {
        expert: 'bestimmt ihn eine gemeinsam beauftragte sachverständige Person.',
        cost: `entspricht er den belegten Entwicklungskosten ${others(t).of}.`,
        sales: `entspricht er dem Anteil ${others(t).of} am Umsatz der letzten zwölf Monate.`,
      })}`,
    'ip.buyer': ({ answer }) =>
      `Das Produkt übernimmt die Partei, die es übernehmen will. Will es niemand, so wird es nicht übernommen. Wollen es mehrere, so ${byOption(
        answer,
        {
          highestBid: 'bekommt es, wer im verschlossenen Umschlag am meisten bietet.',
          lot: 'entscheidet das Los.',
        },
      )}`,
  },
}
