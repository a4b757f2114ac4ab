import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const channelNames: Readonly<Record<string, string>> = {
  mail: 'E-Mail',
  post: 'Brief',
  messenger: 'Messenger',
  platform: 'das Programm, in dem diese Vereinbarung geführt wird',
}

export const boilerplate: CatalogueTopics['boilerplate'] = {
  heading: 'Rangfolge, Nachrichten und Schlussbestimmungen',
  questions: {
    'boilerplate.order': {
      title: 'Was geht vor, wenn Rahmen- und Projektvereinbarung sich widersprechen?',
      short: 'Rahmen oder Projekt',
      why: 'Das Projektpapier entsteht oft in Eile und aus einer alten Vorlage. Ob es den Rahmen ändern soll, sagt dann niemand.',
      example: 'Im Rahmen stehen 30\u00a0Tage Zahlungsziel, in der Projektvereinbarung 14.',
      usual:
        'Ohne Regel wird ausgelegt, was gewollt war; oft gilt dann das Speziellere und Spätere (§§\u00a0133, 157 BGB, §\u00a0914 ABGB, Artikel\u00a018 OR).',
      options: {
        framework: { label: 'Immer der Rahmen' },
        project: { label: 'Immer die Projektvereinbarung', includes: 'Für ihr Projekt geht das Besondere vor.' },
        projectIfExpress: { label: 'Das Projekt, wenn es die Abweichung ausdrücklich nennt', includes: 'Sonst der Rahmen.' },
      },
    },
    'boilerplate.orderForm': {
      title: 'Was gilt, wenn eine Bestellung etwas anderes sagt als die Rahmenvereinbarung?',
      short: 'Bestellung',
      why: 'Bestellformulare kommen aus der Buchhaltung und bringen eigene Zahlen mit.',
      example: (t) => `Die Bestellung von ${t.a} nennt 14\u00a0Tage. ${t.b} liefert, ohne etwas dazu zu sagen.`,
      options: {
        framework: { label: 'Immer die Rahmenvereinbarung' },
        signed: { label: 'Die Bestellung, wenn alle sie bestätigt haben' },
        signedAndExpress: { label: 'Die Bestellung, wenn alle sie bestätigt haben und sie die Abweichung nennt' },
      },
    },
    'boilerplate.annex': {
      title: 'Was geht vor, wenn eine Anlage etwas anderes sagt als der Text?',
      short: 'Anlage oder Text',
      why: 'Anlagen ändern sich oft, der Text selten.',
      example: 'Der Text sagt: Reisezeit wird nicht vergütet. Die Preisliste nennt einen Satz für Reisezeit.',
      options: {
        text: { label: 'Der Text' },
        annex: { label: 'Die Anlage', includes: 'Sie ist genauer.' },
        annexIfExpress: { label: 'Die Anlage, wenn sie die Abweichung ausdrücklich nennt' },
      },
    },
    'boilerplate.ownTerms': {
      title: 'Gelten auch die eigenen Geschäftsbedingungen einer Partei?',
      short: 'Eigene AGB',
      why: 'Sie stehen auf der Rückseite von Angeboten und Bestellungen und sagen meist, dass nur sie gelten.',
      example: (t) => `Auf der Auftragsbestätigung von ${t.b} steht: Es gelten ausschließlich unsere AGB.`,
      usual: 'Individuelle Abreden gehen vorformulierten Bedingungen vor (in Deutschland §\u00a0305b BGB).',
      options: {
        never: { label: 'Nein, unter den Parteien nie' },
        ifSigned: { label: 'Nur, wenn alle sie ausdrücklich angenommen haben', includes: 'Beilegen oder Abdrucken genügt nicht.' },
      },
    },
    'boilerplate.twoTerms': {
      title: 'Was gilt, wenn die Vereinbarung schweigt und angenommene AGB zweier Parteien sich widersprechen?',
      short: 'Zwei AGB',
      why: 'Jede Seite verweist auf ihre eigenen. Nicht angenommene gelten ohnehin nicht; hier geht es nur um angenommene.',
      example: (t) => `${t.a} will nach ihren Einkaufsbedingungen rügen, ${t.b} verweist auf ihre Lieferbedingungen.`,
      usual:
        'Widersprechen sich AGB, so gelten sie nach verbreiteter Rechtsprechung nur, soweit sie übereinstimmen; sonst gilt das Gesetz (in Deutschland §\u00a0306 BGB).',
      options: {
        statute: { label: 'Das Gesetz', includes: 'Keine der beiden.' },
        matching: { label: 'Was in beiden gleich steht', includes: 'Im Übrigen das Gesetz.' },
      },
    },
    'boilerplate.customerPaper': {
      title: 'Gelten Bedingungen aus dem Kundenvertrag auch für die Partei, die zuarbeitet?',
      short: 'Kundenvertrag',
      why: 'Wer den Kundenvertrag hat, schuldet oft mehr, als unter den Parteien vereinbart ist.',
      example: (t) => `Der Kunde hat mit ${t.a} fünf Jahre Gewährleistung vereinbart. ${t.b} wusste davon nichts.`,
      options: {
        agreed: { label: 'Nein, unter den Parteien gilt nur das eigene Papier' },
        accepted: { label: 'Nur was sie angenommen hat' },
        handedOver: { label: 'Was ihr vor dem Auftrag übergeben wurde' },
      },
    },
    'boilerplate.versions': {
      title: 'Was gilt, wenn zwei Fassungen desselben Papiers im Umlauf sind?',
      short: 'Zwei Fassungen',
      why: 'Entwürfe gehen hin und her; am Ende hat jede Seite eine andere Datei.',
      example: 'Die Fassung vom März ist von allen bestätigt, die vom April nur verschickt.',
      options: {
        signed: { label: 'Die spätere, wenn alle sie bestätigt haben', includes: 'Sonst die frühere.' },
        latest: { label: 'Immer die spätere' },
      },
    },
    'boilerplate.samePaper': {
      title: 'Was gilt, wenn zwei Stellen desselben Papiers sich widersprechen?',
      short: 'Zwei Stellen',
      why: 'Auch ein gutes Papier enthält einmal einen Fehler.',
      example: 'Ziffer 4 sagt, die Reisekosten seien enthalten; Ziffer 9 nennt einen Satz je Kilometer.',
      options: {
        special: { label: 'Die genauere Stelle' },
        talk: { label: 'Die Parteien klären, was gemeint war' },
      },
    },
    'boilerplate.language': {
      title: 'Welche Sprachfassung gilt, wenn zwei unterschriebene sich unterscheiden?',
      short: 'Sprachfassung',
      why: 'Kein Wort hat in zwei Sprachen genau dieselbe Bedeutung.',
      example: 'Im deutschen Text steht „unverzüglich“, im englischen “immediately”.',
      options: {
        german: { label: 'Die deutsche' },
        english: { label: 'Die englische' },
        equal: { label: 'Beide gleich', includes: 'Die Parteien klären, was gemeint war.' },
      },
    },
    'boilerplate.earlier': {
      title: 'Was wird aus Papieren und Zusagen aus der Zeit vor der Unterschrift?',
      short: 'Frühere Zusagen',
      why: 'Absichtserklärungen, Folien und Gespräche werden später gern zitiert. Eine Absichtserklärung kann durch die Art, wie sie gelebt wird, verbindlich werden.',
      example: (t) => `In einer Absichtserklärung hatte ${t.a} ein Mindestvolumen zugesagt. In der Vereinbarung steht davon nichts.`,
      options: {
        replaced: { label: 'Alles Frühere ist ersetzt' },
        paperStays: { label: 'Papiere gelten ergänzend weiter, Gesagtes nicht' },
        all: { label: 'Alles gilt ergänzend weiter', includes: 'Soweit es sich belegen lässt.' },
      },
    },
    'boilerplate.addresses': {
      title: 'An welche Adresse gehen wichtige Nachrichten?',
      short: 'Adressen',
      why: 'Kündigungen und Fristsetzungen sollen nicht in einem Sammelpostfach verschwinden.',
      example: (t) => `${t.b} kündigt an info@, gelesen wird dort nur freitags.`,
      columns: {
        party: { label: 'Partei' },
        mail: { label: 'E-Mail', hint: 'ein Postfach, das täglich gelesen wird' },
        post: { label: 'Anschrift', hint: 'für Briefe' },
      },
    },
    'boilerplate.channels': {
      title: 'Auf welchem Weg dürfen wichtige Nachrichten kommen?',
      short: 'Wege',
      why: 'Was nicht vereinbart ist, darf übersehen werden. In welcher Form eine Kündigung gilt und wo sie ankommen muss, wird bei der Laufzeit gefragt.',
      example: (t) => `${t.a} setzt die Frist in einer Sprachnachricht.`,
      options: {
        mail: { label: 'E-Mail' },
        post: { label: 'Brief' },
        messenger: { label: 'Messenger' },
        platform: { label: 'Dieses Programm', includes: 'Mit Zeitpunkt und Empfang im Verlauf.' },
      },
    },
    'boilerplate.received': {
      title: 'Gilt eine richtig verschickte Nachricht als angekommen, wenn niemand den Empfang bestätigt?',
      short: 'Zugang',
      why: 'Mancher bestätigt nie; manche Nachricht bleibt wirklich im Filter hängen.',
      example: 'Die E-Mail ging an die vereinbarte Adresse und kam nicht zurück. Gelesen haben will sie niemand.',
      usual: 'Ohne Regel muss den Zugang beweisen, wer sich auf die Nachricht beruft (§\u00a0130 BGB, §\u00a0862a ABGB).',
      options: {
        sent: { label: 'Ja, wenn das Absenden belegt ist', includes: 'An die vereinbarte Adresse, auf vereinbartem Weg.' },
        confirmed: { label: 'Nein, erst mit einer Bestätigung', includes: 'Eine Antwort zur Sache genügt.' },
      },
    },
    'boilerplate.oldAddress': {
      title: 'Was gilt, wenn sich die Adresse geändert hat und niemand das mitgeteilt hat?',
      short: 'Alte Adresse',
      why: 'Wer umzieht, weiß es zuerst.',
      example: (t) => `${t.b} hat den Anbieter gewechselt. Die Mahnung ging an das alte Postfach.`,
      options: {
        untilTold: { label: 'Die alte gilt, bis die neue mitgeteilt ist' },
        never: { label: 'Es zählt nur die wirkliche Adresse' },
      },
    },
    'boilerplate.hours': {
      title: 'An welchem Tag gilt eine Nachricht als angekommen, die am Abend oder am Wochenende kommt?',
      short: 'Abends',
      why: 'An diesem Tag beginnen Fristen.',
      example: 'Freitag, 22.40\u00a0Uhr: eine Abmahnung mit drei Tagen Frist.',
      options: {
        sameDay: { label: 'Am selben Tag' },
        nextWorkingDay: { label: 'Am nächsten Werktag' },
      },
    },
    'boilerplate.deadlineEnd': {
      title: 'Wann endet eine Frist, deren letzter Tag auf ein Wochenende oder einen Feiertag fällt?',
      short: 'Fristende',
      why: 'Am Montag ist es dann entweder rechtzeitig oder zu spät.',
      example: 'Zehn Tage ab Donnerstag: Der letzte Tag ist ein Sonntag.',
      usual: 'Nach dem Gesetz endet sie am nächsten Werktag (§\u00a0193 BGB, §\u00a0903 ABGB, Artikel\u00a078 OR).',
      options: {
        sameDay: { label: 'An diesem Tag' },
        nextWorkingDay: { label: 'Am nächsten Werktag' },
      },
    },
    'boilerplate.severability': {
      title: 'Was tritt an die Stelle einer unwirksamen Bestimmung?',
      short: 'Unwirksames',
      why: 'Eine unwirksame Bestimmung soll nicht die ganze Vereinbarung mitreißen.',
      example: 'Eine Frist erweist sich als zu lang und deshalb als unwirksam.',
      usual:
        'Ohne Regel ist in Deutschland im Zweifel das ganze Geschäft nichtig (§\u00a0139 BGB), in der Schweiz meist nur der betroffene Teil (Artikel\u00a020 OR); bei vorformulierten Bedingungen gilt in Deutschland das Gesetz (§\u00a0306 BGB).',
      options: {
        closest: { label: 'Was dem Gewollten am nächsten kommt' },
        statute: { label: 'Das Gesetz' },
      },
    },
    'boilerplate.missing': {
      title: 'Was gilt, wenn zu einer Frage gar nichts vereinbart ist?',
      short: 'Lücken',
      why: 'Keine Vereinbarung denkt an alles.',
      example: 'Niemand hat geregelt, wer die Wartung nach dem Projekt übernimmt.',
      options: {
        closest: { label: 'Was die Parteien vernünftigerweise vereinbart hätten' },
        statute: { label: 'Das Gesetz' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'boilerplate.law': {
      title: 'Das Recht welchen Landes gilt für diese Vereinbarung?',
      short: 'Recht',
      why: 'Sitzen die Parteien in verschiedenen Ländern, beginnt der Streit sonst mit dieser Frage.',
      example: (t) => `${t.a} sitzt in München, ${t.b} in Zürich.`,
      usual: 'Unternehmen können das Recht grundsätzlich wählen (Art.\u00a03 Rom-I-Verordnung; für die Schweiz Art.\u00a0116 IPRG).',
      options: {
        DE: { label: 'Deutsches Recht' },
        AT: { label: 'Österreichisches Recht' },
        CH: { label: 'Schweizer Recht' },
      },
    },
    'boilerplate.venue': {
      title: 'Welches Gericht ist zuständig, wenn es zum Prozess kommt?',
      short: 'Gericht',
      why: 'Wer an einem fernen Gericht klagen muss, lässt es oft bleiben.',
      example: (t) => `${t.a} will in Salzburg klagen, ${t.b} in Kiel.`,
      usual:
        'In Deutschland binden solche Abreden vor allem Kaufleute (§\u00a038 ZPO); wer freiberuflich arbeitet, ist meist keiner. Österreich: §\u00a0104 JN; Schweiz: Art.\u00a017 ZPO.',
      options: {
        defendant: { label: 'Das Gericht am Sitz der verklagten Partei' },
        statute: { label: 'Das gesetzlich zuständige Gericht' },
      },
      party: (t, id) => ({ label: `Immer das Gericht am Sitz von ${t.party(id)}` }),
    },
    'boilerplate.arbitration': {
      title: 'Nach welchen Regeln entscheidet das Schiedsgericht?',
      short: 'Schiedsregeln',
      why: 'Ein Schiedsgericht ohne Regeln kommt schwer zustande.',
      example: 'Alle wollen ein Schiedsgericht, aber niemand weiß, wer es ernennt.',
      usual:
        'Eine Schiedsabrede braucht ein unterschriebenes Dokument oder gewechselte Nachrichten, die sie belegen (in Deutschland §\u00a01031 ZPO, in Österreich §\u00a0583 ZPO, in der Schweiz Artikel\u00a0358 ZPO).',
      options: {
        DIS: { label: 'Deutsche Institution für Schiedsgerichtsbarkeit' },
        VIAC: { label: 'Vienna International Arbitral Centre' },
        SAC: { label: 'Swiss Arbitration Centre' },
        adHoc: { label: 'Ohne Institution, nach dem Gesetz' },
      },
    },
  },
  decisions: {
    paperPrevails: {
      question: 'Welches Papier gilt?',
      answer: {
        framework: 'Es gilt die Rahmenvereinbarung.',
        project: 'Es gilt die Projektvereinbarung.',
        order: 'Es gilt die Bestellung.',
        annex: 'Es gilt die Anlage.',
        agreed: 'Es gilt das vereinbarte Papier.',
        ownTerms: 'Es gelten die angenommenen Geschäftsbedingungen.',
        matching: 'Es gilt, was in beiden Geschäftsbedingungen gleich steht; im Übrigen das Gesetz.',
        mail: 'Es gilt die spätere Nachricht; sie hat das Papier geändert.',
        customer: 'Es gilt die Bedingung aus dem Kundenvertrag.',
        newer: 'Es gilt die spätere Fassung.',
        older: 'Es gilt die frühere Fassung.',
        special: 'Es gilt die genauere Stelle.',
        unclearPaper: 'Die Parteien klären miteinander, was gemeint war.',
        statuteInstead: 'Es gilt das Gesetz; keine der beiden Geschäftsbedingungen.',
      },
    },
    languagePrevails: {
      question: 'Welche Sprachfassung gilt?',
      answer: {
        german: 'Es gilt die deutsche Fassung.',
        english: 'Es gilt die englische Fassung.',
        languages: 'Die Fassungen sind gleichrangig; die Parteien klären, was gemeint war.',
      },
    },
    earlierHolds: {
      question: 'Gilt noch, was vor der Unterschrift geschrieben oder gesagt wurde?',
      answer: { yes: 'Ja, es gilt ergänzend weiter.', no: 'Nein, die Vereinbarung hat es ersetzt.' },
    },
    messageArrived: {
      question: 'Gilt die Nachricht als angekommen?',
      answer: { arrived: 'Ja, sie gilt als angekommen.', notArrived: 'Nein, sie gilt nicht als angekommen.' },
    },
    arrivalDay: {
      question: 'An welchem Tag gilt die Nachricht als angekommen?',
      answer: { sameDay: 'Am Tag, an dem sie ankam.', nextWorkingDay: 'Am nächsten Werktag.' },
    },
    deadlineEnds: {
      question: 'An welchem Tag endet die Frist?',
      answer: { sameDay: 'An ihrem letzten Tag.', nextWorkingDay: 'Am nächsten Werktag.' },
    },
    insteadOfClause: {
      question: 'Was gilt an Stelle der fehlenden oder unwirksamen Bestimmung?',
      answer: {
        closest: 'Es gilt, was dem Gewollten wirtschaftlich am nächsten kommt.',
        statuteInstead: 'Es gilt das Gesetz.',
        missingClause: 'Die Parteien sprechen darüber.',
      },
    },
    venue: {
      question: 'Bei welchem Gericht wird geklagt?',
      answer: {
        party: '{party} bestimmt mit dem eigenen Sitz das zuständige Gericht.',
        venueByStatute: 'Beim gesetzlich zuständigen Gericht.',
      },
    },
  },
  clauses: {
    'boilerplate.order': ({ answer }) =>
      `Widersprechen sich diese Vereinbarung und eine Projektvereinbarung, so gilt ${byOption(answer, {
        framework: 'diese Vereinbarung.',
        project: 'für das betreffende Projekt die Projektvereinbarung.',
        projectIfExpress:
          'für das betreffende Projekt die Projektvereinbarung, wenn sie ausdrücklich nennt, wovon sie abweicht; sonst gilt diese Vereinbarung.',
      })}`,
    'boilerplate.orderForm': ({ answer }) =>
      `Sagt eine Bestellung oder Auftragsbestätigung unter den Parteien etwas anderes als diese Vereinbarung, so gilt ${byOption(answer, {
        framework: 'diese Vereinbarung.',
        signed: 'die Bestellung, wenn alle Parteien sie bestätigt haben; sonst gilt diese Vereinbarung.',
        signedAndExpress:
          'die Bestellung, wenn alle Parteien sie bestätigt haben und sie ausdrücklich nennt, wovon sie abweicht; sonst gilt diese Vereinbarung.',
      })}`,
    'boilerplate.annex': ({ answer }) =>
      `Widersprechen sich eine Anlage und der Text dieser Vereinbarung oder einer Projektvereinbarung, so gilt ${byOption(answer, {
        text: 'der Text.',
        annex: 'die Anlage.',
        annexIfExpress: 'die Anlage, wenn sie ausdrücklich nennt, wovon sie abweicht; sonst gilt der Text.',
      })}`,
    'boilerplate.ownTerms': ({ answer }) =>
      byOption(answer, {
        never:
          'Eigene Allgemeine Geschäftsbedingungen einer Partei gelten unter den Parteien nicht, auch wenn sie ihnen nicht widersprechen. Wo die vereinbarten Papiere schweigen, gilt das Gesetz.',
        ifSigned:
          'Eigene Allgemeine Geschäftsbedingungen einer Partei gelten unter den Parteien nur, wenn alle sie ausdrücklich angenommen haben. Beilegen, Abdrucken oder Schweigen genügt nicht; dann gilt das vereinbarte Papier, und wo es schweigt, das Gesetz.',
      }),
    'boilerplate.twoTerms': ({ answer }) =>
      `Schweigt diese Vereinbarung und widersprechen sich angenommene Geschäftsbedingungen zweier Parteien, so gilt ${byOption(answer, {
        statute: 'das Gesetz.',
        matching: 'nur, was in beiden gleich steht, und im Übrigen das Gesetz.',
      })}`,
    'boilerplate.customerPaper': ({ answer }) =>
      `Verlangt der Vertrag mit dem Kunden etwas anderes als diese Vereinbarung oder eine Projektvereinbarung, so gilt unter den Parteien ${byOption(
        answer,
        {
          agreed: 'ihr eigenes Papier.',
          accepted: 'die Bedingung des Kunden, soweit die zuarbeitende Partei sie angenommen hat; sonst gilt ihr eigenes Papier.',
          handedOver:
            'die Bedingung des Kunden, soweit sie der zuarbeitenden Partei vor dem Auftrag übergeben wurde; sonst gilt ihr eigenes Papier.',
        },
      )}`,
    'boilerplate.versions': ({ answer }) =>
      byOption(answer, {
        signed: 'Von zwei Fassungen desselben Papiers gilt die spätere, wenn alle Parteien sie bestätigt haben; sonst gilt die frühere.',
        latest: 'Von zwei Fassungen desselben Papiers gilt die spätere.',
      }),
    'boilerplate.samePaper': ({ answer }) =>
      `Widersprechen sich zwei Stellen desselben Papiers, so ${byOption(answer, {
        special: 'gilt die genauere.',
        talk: 'klären die Parteien miteinander, was gemeint war.',
      })}`,
    'boilerplate.language': ({ answer }) =>
      `Ist nur eine Sprachfassung unterschrieben, so gilt sie. Sind die deutsche und die englische unterschrieben und unterscheiden sie sich, so ${byOption(
        answer,
        {
          german: 'gilt die deutsche.',
          english: 'gilt die englische.',
          equal: 'sind sie gleichrangig, und die Parteien klären miteinander, was gemeint war.',
        },
      )}`,
    'boilerplate.earlier': ({ answer }) =>
      byOption(answer, {
        replaced: 'Diese Vereinbarung ersetzt alle früheren Papiere und Zusagen zum selben Gegenstand.',
        paperStays: 'Frühere Papiere zum selben Gegenstand gelten ergänzend weiter. Was vor der Unterschrift nur gesagt wurde, gilt nicht.',
        all: 'Frühere Papiere und belegte Zusagen zum selben Gegenstand gelten ergänzend weiter.',
      }),
    'boilerplate.addresses': ({ addresses }, t) =>
      `Wichtige Nachrichten gehen an${addresses.length === 1 ? '' : ':'}${t.items(addresses.map(({ party, mail, post }) => `${t.party(party)}, ${mail}${post === '' ? '' : ` (Briefe: ${post})`}`))}`,
    'boilerplate.channels': ({ channels }, t) =>
      `${channels.length === 1 ? 'Vereinbarter Weg für wichtige Nachrichten ist' : 'Vereinbarte Wege für wichtige Nachrichten sind'} ${t.list(channels.map((each) => channelNames[each] ?? each))}. Eine Nachricht, deren Ankunft bestätigt ist, gilt als angekommen; eine, die als unzustellbar zurückkam, nicht. Eine unbestätigte Nachricht auf einem anderen Weg oder an eine andere Adresse gilt als nicht angekommen. Eine alte Adresse ist eine andere, sobald die neue mitgeteilt ist.`,
    'boilerplate.received': ({ answer }) =>
      byOption(answer, {
        sent: 'Ist belegt, dass eine Nachricht auf einem vereinbarten Weg an die vereinbarte Adresse ging, so gilt sie auch ohne Bestätigung als angekommen. Für Kündigungen gilt das nicht, soweit für ihren Empfang etwas anderes vereinbart ist.',
        confirmed:
          'Auch auf einem vereinbarten Weg an die vereinbarte Adresse gilt eine Nachricht erst als angekommen, wenn das bestätigt ist. Für Kündigungen gilt das nicht, soweit für ihren Empfang etwas anderes vereinbart ist.',
      }),
    'boilerplate.oldAddress': ({ answer }) =>
      byOption(answer, {
        untilTold:
          'Hat eine Partei eine neue Adresse nicht mitgeteilt, so gilt eine Nachricht auf vereinbartem Weg an die alte als angekommen.',
        never: 'Eine unbestätigte Nachricht an eine alte Adresse gilt auch dann nicht als angekommen, wenn die neue nicht mitgeteilt war.',
      }),
    'boilerplate.hours': ({ answer }) =>
      `Was an einem Werktag vor 18\u00a0Uhr ankommt, gilt als an diesem Tag angekommen. Was später oder an einem freien Tag ankommt, gilt als ${byOption(
        answer,
        { sameDay: 'am selben Tag', nextWorkingDay: 'am nächsten Werktag' },
      )} angekommen.`,
    'boilerplate.deadlineEnd': ({ answer }) =>
      `Eine Frist endet mit ihrem letzten Tag. Fällt er auf ein Wochenende oder einen Feiertag, so endet sie ${byOption(answer, {
        sameDay: 'trotzdem an diesem Tag.',
        nextWorkingDay: 'am nächsten Werktag.',
      })}`,
    'boilerplate.severability': ({ answer }) =>
      `Ist eine Bestimmung dieser Vereinbarung unwirksam, so bleiben die übrigen bestehen. An ihre Stelle tritt ${byOption(answer, {
        closest: 'eine wirksame Regelung, die dem Gewollten wirtschaftlich am nächsten kommt.',
        statute: 'das Gesetz.',
      })}`,
    'boilerplate.missing': ({ answer }) =>
      `Ist zu einer Frage nichts vereinbart, so ${byOption(answer, {
        closest: 'gilt, was die Parteien nach dem Zweck dieser Vereinbarung vernünftigerweise vereinbart hätten.',
        statute: 'gilt das Gesetz.',
        talk: 'sprechen die Parteien miteinander.',
      })}`,
    'boilerplate.law': ({ law }) =>
      `Für diese Vereinbarung gilt ${{ DE: 'deutsches', AT: 'österreichisches', CH: 'Schweizer' }[law]} Recht, ohne die Verweisungen auf anderes Recht und ohne das UN-Kaufrecht.`,
    'boilerplate.venue': ({ answer }, t) =>
      byOption(
        answer,
        {
          defendant: 'Soweit das Gesetz es zulässt, ist das Gericht am Sitz der Partei zuständig, die verklagt wird.',
          statute: 'Zuständig ist das Gericht, das das Gesetz bestimmt.',
        },
        (id) => `Soweit das Gesetz es zulässt, ist das Gericht am Sitz von ${t.party(id)} zuständig.`,
      ),
    'boilerplate.arbitration': ({ answer }) =>
      byOption(answer, {
        DIS: 'Das Schiedsgericht entscheidet nach der Schiedsgerichtsordnung der Deutschen Institution für Schiedsgerichtsbarkeit.',
        VIAC: 'Das Schiedsgericht entscheidet nach den Wiener Regeln des Vienna International Arbitral Centre.',
        SAC: 'Das Schiedsgericht entscheidet nach der Schweizerischen Schiedsordnung des Swiss Arbitration Centre.',
        adHoc: 'Das Schiedsgericht wird nach den gesetzlichen Regeln gebildet und entscheidet nach ihnen.',
      }),
  },
}
