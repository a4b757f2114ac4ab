import type { HandOverPoint } from '#core/catalogue/clauses/process.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { own, ownWords } from '../others.ts'

const point = (p: HandOverPoint, t: Tools): string => {
  const details = [
    p.content === undefined ? '' : `Inhalt: ${ownWords(p.content)}`,
    p.format === undefined ? '' : `Form: ${ownWords(p.format)}`,
    p.person === undefined ? '' : `Ansprechperson: ${p.person}${p.backup === undefined ? '' : `, Vertretung: ${p.backup}`}`,
  ].filter((detail) => detail !== '')
  return `${own(p.what)} von ${t.party(p.from)} an ${t.party(p.to)} ${p.withinDays === 0 ? 'noch am Tag von' : `innerhalb von ${t.quantity(p.withinDays, 'workingDays', 'dative')} nach`} ${ownWords(p.trigger)}${details.length === 0 ? '' : ` (${details.join('; ')})`}`
}

export const process: CatalogueTopics['process'] = {
  heading: 'Abläufe und Übergaben',
  questions: {
    'process.handOvers': {
      title: 'Wo geht Arbeit von einer Partei zur anderen über?',
      short: 'Übergabepunkte',
      why: 'An den Übergaben geht am meisten verloren: Alle meinen, die anderen seien dran. Zwei oder drei wichtige genügen für den Anfang.',
      example: (t) => `${t.a} gibt die fertigen Pläne an ${t.b}, sobald der Kunde sie freigegeben hat, innerhalb von drei Werktagen.`,
      columns: {
        what: { label: 'Was wird übergeben?' },
        from: { label: 'Von' },
        to: { label: 'An' },
        trigger: { label: 'Auslöser', hint: 'Was muss geschehen sein?' },
        content: { label: 'Inhalt', hint: 'Was gehört vollständig dazu?' },
        format: { label: 'Form', hint: 'Datei, Papier, Termin vor Ort' },
        withinDays: { label: 'Frist in Werktagen', hint: 'ab dem Auslöser' },
        acceptDays: { label: 'Werktage zum Annehmen', hint: 'leer: keine Frist' },
        person: { label: 'Ansprechperson' },
        backup: { label: 'Vertretung' },
      },
    },
    'process.late': {
      title: 'Was geschieht, wenn eine Übergabe ausbleibt?',
      short: 'Verspätete Übergabe',
      why: 'Zuerst wird erinnert. Die Frage ist, was danach kommt.',
      example: (t) => `${t.b} sollte die Entwürfe am Montag übergeben. Am Donnerstag ist nichts da, ${t.a} kann nicht weiterarbeiten.`,
      options: {
        meet: { label: 'Die Parteien setzen sich zusammen', includes: 'Sie legen fest, wie es weitergeht.' },
        stepIn: { label: 'Die wartende Partei darf die Arbeit selbst tun', includes: 'Auf Kosten der säumigen Partei.' },
      },
    },
    'process.lateDays': {
      title: 'Nach wie vielen Werktagen Verzug gilt diese Folge?',
      short: 'Frist nach Erinnerung',
      why: 'So lange bleibt Zeit, die Übergabe nachzuholen.',
      example: 'Fällig am Montag, fünf Werktage Verzug: Die Folge tritt am Dienstag der Woche darauf ein.',
    },
    'process.silence': {
      title: 'Was gilt, wenn die Übergabe in der Frist weder angenommen noch zurückgewiesen wird?',
      short: 'Schweigen zur Übergabe',
      why: 'Oft sagt einfach niemand etwas. Später heißt es dann: Das war nie in Ordnung.',
      example: (t) => `${t.b} übergibt am Montag. ${t.a} ist auf einer Messe und antwortet zwei Wochen lang nicht.`,
      options: {
        accepted: { label: 'Sie gilt als angenommen' },
        refused: { label: 'Sie gilt als zurückgewiesen' },
        talk: { label: 'Vor dem Weiterarbeiten klären' },
      },
    },
    'process.refused': {
      title: 'Was geschieht, wenn eine Übergabe mit Gründen zurückgewiesen wird?',
      short: 'Zurückgewiesene Übergabe',
      why: 'Unvollständige Unterlagen sind kein Streit, wenn klar ist, wer sie ergänzt.',
      example: (t) => `${t.a} schreibt: Es fehlen drei von zehn Seiten. ${t.b} muss wissen, was nun zu tun ist.`,
      options: {
        mend: { label: 'Wer übergibt, bessert nach', includes: 'Danach beginnt die Frist zum Annehmen neu.' },
        together: { label: 'Die Parteien sehen es gemeinsam durch', includes: 'Sie halten fest, was fehlt und wer es liefert.' },
      },
    },
    'process.refusedNoReason': {
      title: 'Was geschieht, wenn eine Übergabe ohne Gründe zurückgewiesen wird?',
      short: 'Zurückgewiesen ohne Gründe',
      why: 'Ohne Gründe weiß niemand, was nachzubessern ist.',
      example: (t) => `${t.a} schreibt nur: So nicht. ${t.b} weiß nicht, was fehlt.`,
      options: {
        accepted: { label: 'Sie gilt als angenommen' },
        askReasons: { label: 'Die Gründe werden nachgefordert' },
        together: { label: 'Die Parteien sehen es gemeinsam durch' },
      },
    },
    'process.overlaps': {
      title: 'Was können mehrere von Ihnen, und wer hat dabei den Vortritt?',
      short: 'Überschneidungen',
      why: 'Wo beide dasselbe können, kommt man sich ins Gehege. Dem Kunden fällt es zuerst auf.',
      example: 'Beide beraten zu Suchmaschinen. Ein Kunde fragt danach, und beide bieten es an.',
      usual:
        'Stehen die Parteien im Wettbewerb, kann das Aufteilen von Kunden oder Gebieten kartellrechtlich heikel sein (§\u00a01 GWB, §\u00a01 KartG, Artikel\u00a05 KG): bitte prüfen lassen.',
      columns: { what: { label: 'Leistung' }, lead: { label: 'Vortritt hat' } },
    },
    'process.overlapNew': {
      title: 'Wer hat den Vortritt bei einer Überschneidung, die nicht auf der Liste steht?',
      short: 'Neue Überschneidungen',
      why: 'Angebote ändern sich, die Liste bleibt stehen.',
      example: 'Nach einem Jahr bieten beide auch Schulungen an. Auf der Liste steht das nicht.',
      options: {
        bringer: { label: 'Wer den Kunden gebracht hat' },
        firstNamed: { label: 'Wer den Kunden zuerst genannt hat' },
        talk: { label: 'Vor dem Beginn einigen' },
      },
      party: (t, id) => ({ label: `Dann ${t.party(id)}` }),
    },
    'process.overlapTie': {
      title: 'Wer hat den Vortritt, wenn auch diese Regel niemanden bestimmt?',
      short: 'Gleichstand beim Vortritt',
      why: 'Mehrere haben den Kunden gebracht oder am selben Tag genannt.',
      example: 'Beide haben den Kunden am selben Tag genannt, und beide können die Schulung halten.',
      options: { talk: { label: 'Vor dem Beginn einigen' } },
      party: (t, id) => ({ label: `Dann ${t.party(id)}` }),
    },
    'process.interface': {
      title: 'Wer pflegt die Schnittstelle: Vorlagen, Ablage, Zugänge?',
      short: 'Pflege der Schnittstelle',
      why: 'Was allen gehört, pflegt meist niemand.',
      example: 'Die gemeinsame Ablage ist voll, eine Vorlage ist veraltet. Jede Seite wartet auf die andere.',
      options: { giver: { label: 'Wer übergibt' }, receiver: { label: 'Wer übernimmt' } },
      party: (t, id) => ({ label: `Immer ${t.party(id)}` }),
    },
    'process.interfaceLoss': {
      title: 'Wer trägt den Schaden, wenn an der Schnittstelle etwas verloren geht?',
      short: 'Verlust an der Schnittstelle',
      why: 'Eine Bestellung, eine Datei, ein Auftrag: Abgeschickt wurde es, angekommen ist es nie.',
      example: (t) => `${t.a} hat 40\u00a0Bestellungen übertragen, bei ${t.b} sind 33 angekommen.`,
      options: {
        side: { label: 'Auf wessen Seite es geschah', includes: 'Nicht zu klären: zu gleichen Teilen.' },
        keeper: { label: 'Wer die Schnittstelle pflegt' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'process.chain': {
      title: 'Verschiebt sich ein Termin, wenn eine Partei wegen anderer zu spät liefert?',
      short: 'Verspätung wegen anderer',
      why: 'Wer auf fehlende Vorarbeit wartet, kommt selbst zu spät. Am Ende sieht es aus, als läge es am Letzten.',
      example: (t) => `${t.b} liefert zwei Wochen zu spät, weil die Maße von ${t.a} zwei Wochen zu spät kamen. Gesagt hat ${t.b} nichts.`,
      usual: 'Im Bauwesen verlängert sich die Frist bei Behinderung, wenn sie unverzüglich angezeigt wird (§\u00a06 VOB/B).',
      options: {
        ifTold: { label: 'Ja, wenn sie die Behinderung sofort anzeigt', includes: 'In Textform; sonst nicht.' },
        always: { label: 'Ja, immer', includes: 'Um so viel, wie sie gewartet hat.' },
        never: { label: 'Nein' },
      },
    },
    'process.waiting': {
      title: 'Wer bezahlt die Wartezeit, wenn eine Partei wegen einer anderen nicht arbeiten kann?',
      short: 'Wartezeit',
      why: 'Die Leute stehen bereit, die Vorarbeit fehlt. Der Tag kostet trotzdem.',
      example: (t) => `Zwei Leute von ${t.b} warten vier Tage auf die Pläne von ${t.a}. ${t.b} stellt die Tage in Rechnung.`,
      usual:
        'Nach dem Gesetz kann eine Entschädigung verlangen, wer ein Werk herstellt und warten muss, weil der Besteller nicht mitwirkt (§\u00a0642 BGB; ähnlich §\u00a01168 ABGB).',
      options: {
        ifTold: {
          label: 'Die Partei, auf die gewartet wird, wenn die Behinderung sofort angezeigt wurde',
          includes: 'In Textform; sonst jede selbst.',
        },
        always: { label: 'Immer die Partei, auf die gewartet wird' },
        own: { label: 'Jede Partei trägt ihre Wartezeit selbst' },
      },
    },
    'process.waitingOther': {
      title: 'Wer bezahlt die Wartezeit, wenn es am Kunden oder an Umständen von außen liegt?',
      short: 'Warten auf den Kunden',
      why: 'Der Kunde entscheidet nicht oder lässt niemanden hinein. Schuld ist keine der Parteien.',
      example: (t) => `Der Kunde hat die Farbe nicht ausgesucht. Das Gerüst von ${t.b} steht zwei Wochen ungenutzt.`,
      options: {
        own: { label: 'Jede Partei trägt ihre Wartezeit selbst' },
        fromCustomer: { label: 'Der Kunde, wenn er sie verursacht hat und bezahlt', includes: 'Sonst jede Partei selbst.' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'process.use': {
      title: 'Gilt eine Übergabe als angenommen, wenn das Übergebene ohne Antwort genutzt wird?',
      short: 'Nutzung statt Annahme',
      why: 'Niemand unterschreibt, aber alle arbeiten damit. Später heißt es: Abgenommen wurde das nie.',
      example: (t) => `${t.a} hat die Entwürfe von ${t.b} gedruckt und verteilt. Vier Wochen später sind sie angeblich unbrauchbar.`,
      usual:
        'Nach dem Gesetz kann eine Leistung auch durch schlüssiges Verhalten abgenommen werden (§\u00a0640 BGB; in der Schweiz Artikel\u00a0370 OR).',
      options: {
        anyUse: { label: 'Ja, sobald damit weitergearbeitet wird' },
        passedOn: { label: 'Ja, sobald es an den Kunden geht' },
        never: { label: 'Nein', includes: 'Es zählt nur die Antwort oder das Schweigen.' },
      },
    },
    'process.partial': {
      title: 'Muss eine Teilübergabe angenommen werden?',
      short: 'Teilübergabe',
      why: 'Ein halber Plan kann viel helfen oder gar nicht.',
      example: (t) => `${t.b} übergibt sechs von zehn Seiten und möchte dafür die Frist gewahrt haben.`,
      options: {
        usable: { label: 'Ja, wenn der Teil für sich nutzbar ist' },
        always: { label: 'Ja, immer' },
        never: { label: 'Nein, nur das Ganze' },
      },
    },
    'process.format': {
      title: 'Muss eine Übergabe angenommen werden, bei der nur die Form nicht stimmt?',
      short: 'Falsches Format',
      why: 'Der Inhalt ist da, aber niemand kann ihn öffnen.',
      example: (t) => `Vereinbart waren offene Dateien. ${t.b} schickt ein PDF.`,
      options: {
        refuse: { label: 'Nein' },
        convert: { label: 'Ja, wer übergibt, liefert die richtige Form nach' },
      },
    },
    'process.customerAccepts': {
      title: 'Was bedeutet die Abnahme des Kunden für die Parteien untereinander?',
      short: 'Abnahme des Kunden',
      why: 'Der Kunde nimmt das Ganze ab oder nicht. Die Teile können trotzdem verschieden gut sein.',
      example: (t) =>
        `Der Kunde verweigert die Abnahme wegen des Teils von ${t.a}. ${t.b} hat alles richtig gemacht und wartet auf das Geld.`,
      options: {
        counts: { label: 'Sie gilt auch untereinander', includes: 'Eine Weigerung wegen eines fremden Teils zählt nicht.' },
        separate: { label: 'Nichts', includes: 'Es zählen nur die Übergaben zwischen den Parteien.' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'process.doubleWork': {
      title: 'Wer wird bezahlt, wenn mehr als eine Partei dieselbe Arbeit getan hat?',
      short: 'Doppelte Arbeit',
      why: 'Niemand hat nachgefragt, beide haben gearbeitet. Der Kunde zahlt einmal.',
      example: (t) => `${t.a} und ${t.b} haben beide die Texte geschrieben. Geliefert wurden die von ${t.a}.`,
      options: {
        asked: { label: 'Wer damit beauftragt war', includes: 'Mehrere oder niemand: zu gleichen Teilen.' },
        used: { label: 'Wessen Ergebnis geliefert wurde', includes: 'Mehrere oder keines: zu gleichen Teilen.' },
        halves: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'process.change': {
      title: 'Wird eine Änderung, die der Kunde während der Arbeit verlangt, sofort ausgeführt?',
      short: 'Änderung durch den Kunden',
      why: 'Der Kunde entscheidet um, und alle wollen ihn zufriedenstellen. Wer ihm das Angebot macht und wer am Ende bezahlt, sind eigene Fragen.',
      example: (t) => `Mitten in der Montage möchte der Kunde statt weißer graue Fronten. ${t.b} soll sofort umbauen.`,
      options: {
        orderedFirst: { label: 'Erst, wenn er sie in Textform bestellt hat' },
        atOnce: { label: 'Ja, sofort' },
        talk: { label: 'Ohne Bestellung sprechen die Parteien zuerst' },
      },
    },
    'process.changePromised': {
      title: 'Wer bezahlt eine Änderung, die eine Partei dem Kunden ohne Bestellung zugesagt hat?',
      short: 'Zugesagte Änderung',
      why: 'Ein Ja am Telefon kostet wenig, solange ein anderer arbeitet.',
      example: (t) => `${t.a} sagt dem Kunden: Das machen wir mit. ${t.b} arbeitet dafür 16\u00a0Stunden.`,
      options: {
        promiser: { label: 'Wer sie zugesagt hat' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'process.changeUnordered': {
      title: 'Wer bezahlt eine Änderung, die nur gewünscht war und trotzdem ausgeführt wurde?',
      short: 'Änderung ohne Bestellung',
      why: 'Aus Kulanz gearbeitet, und der Kunde zahlt nicht.',
      example: (t) => `${t.b} hat den Wunsch gleich erledigt. Der Kunde sagt: Bestellt habe ich das nicht.`,
      options: {
        performer: { label: 'Wer sie ausgeführt hat' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'process.cut': {
      title: 'Was wird bezahlt, wenn der Kunde einen zugesagten Teil verkleinert oder streicht?',
      short: 'Kleinerer Auftrag',
      why: 'Das Material ist bestellt, die Zeit ist freigehalten. Dann will der Kunde nur noch die Hälfte.',
      example: (t) => `${t.b} sollte 30\u00a0Fenster einbauen. Der Kunde will nur noch acht, das Glas ist schon zugeschnitten.`,
      usual:
        'Wer einen Werkvertrag ganz oder zum Teil frei kündigt, schuldet grundsätzlich die Vergütung ohne das, was der andere spart (§\u00a0648 BGB, §\u00a01168 ABGB; in der Schweiz Artikel\u00a0377 OR).',
      options: {
        doneOnly: { label: 'Nur, was geleistet ist' },
        withCosts: { label: 'Was geleistet ist und was dafür schon ausgegeben war', includes: 'Soweit es nicht anders zu verwenden ist.' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'process.cutByParty': {
      title: 'Was wird bezahlt, wenn eine Partei einer anderen einen zugesagten Teil kürzt oder wegnimmt?',
      short: 'Teil weggenommen',
      why: 'Der Kunde will den Teil noch, aber ein anderer soll ihn jetzt machen.',
      example: (t) => `${t.a} hat ${t.b} zwanzig Texte zugesagt und lässt nach acht den Rest im eigenen Haus schreiben.`,
      usual:
        'Wer einen Werkvertrag ganz oder zum Teil frei kündigt, schuldet grundsätzlich die Vergütung ohne das, was der andere spart (§\u00a0648 BGB, §\u00a01168 ABGB; in der Schweiz Artikel\u00a0377 OR).',
      options: {
        withCosts: { label: 'Was geleistet ist und was dafür schon ausgegeben war', includes: 'Soweit es nicht anders zu verwenden ist.' },
        full: { label: 'Der ganze Teil', includes: 'Ohne das, was die Partei dadurch spart oder anderweitig verdient.' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
  },
  decisions: {
    handOverDue: {
      question: 'Wer übergibt was an wen, und bis wann?',
      answer: { handOver: 'Es wird übergeben.', noDuty: 'Es ist nichts zu übergeben.' },
    },
    handOverLate: {
      question: 'Was folgt auf eine ausgebliebene Übergabe?',
      answer: {
        wait: 'Es ist nichts zu tun.',
        remind: 'An die Übergabe wird erinnert.',
        meet: 'Die Parteien setzen sich zusammen und legen fest, wie es weitergeht.',
        stepIn: 'Die wartende Partei darf die Arbeit auf Kosten der säumigen Partei selbst tun.',
      },
    },
    handOverAccepted: {
      question: 'Ist die Übergabe angenommen?',
      answer: {
        accepted: 'Die Übergabe ist angenommen.',
        refused: 'Die Übergabe ist zurückgewiesen.',
        waiting: 'Die Antwort steht noch aus.',
        beforeStart: 'Die Parteien klären das, bevor weitergearbeitet wird.',
      },
    },
    handOverRefused: {
      question: 'Was folgt auf eine zurückgewiesene Übergabe?',
      answer: {
        mend: 'Wer übergibt, bessert nach.',
        askReasons: 'Wer übergibt, fordert die Gründe nach.',
        together: 'Die Parteien sehen die Übergabe gemeinsam durch.',
        accepted: 'Die Übergabe gilt als angenommen.',
      },
    },
    overlapLead: {
      question: 'Wer hat bei einer Überschneidung den Vortritt?',
      answer: { party: '{party} hat den Vortritt.', beforeStart: 'Die Parteien einigen sich, bevor die Arbeit beginnt.' },
    },
    interfaceOwner: {
      question: 'Wer pflegt die Schnittstelle?',
      answer: { party: '{party} pflegt die Schnittstelle.' },
      when: { party: '{party} die Schnittstelle pflegt' },
    },
    handOverShifts: {
      question: 'Verschiebt sich der Termin der Übergabe, weil andere zu spät waren?',
      answer: { yes: 'Ja, um die Zeit, die gewartet wurde.', no: 'Nein, der Termin bleibt.' },
    },
    mustAccept: {
      question: 'Muss eine unvollständige Übergabe oder ein falsches Format angenommen werden?',
      answer: {
        yes: 'Ja, die Übergabe muss angenommen werden.',
        converted: 'Ja; wer übergibt, liefert die richtige Form nach.',
        no: 'Nein, die Übergabe darf zurückgewiesen werden.',
      },
    },
    customerAcceptance: {
      question: 'Zählt die Abnahme des Kunden auch untereinander?',
      answer: {
        accepted: 'Die Leistung gilt untereinander als abgenommen.',
        refused: 'Die Leistung gilt untereinander als nicht abgenommen.',
        waiting: 'Die Parteien warten auf den Kunden.',
        separate: 'Nein, untereinander zählen nur die Übergaben zwischen den Parteien.',
        acceptance: 'Die Parteien sprechen darüber.',
      },
    },
    doubleWorkPaid: {
      question: 'Wer wird für doppelt getane Arbeit bezahlt?',
      answer: { party: '{party} wird bezahlt.', equally: 'Was der Kunde dafür zahlt, wird zu gleichen Teilen geteilt.' },
    },
    interfaceLoss: {
      question: 'Wer trägt den Schaden an der Schnittstelle?',
      answer: { party: '{party} trägt den Schaden.', equally: 'Der Schaden wird zu gleichen Teilen getragen.' },
    },
    customerChange: {
      question: 'Ist die Änderung, die der Kunde verlangt, auszuführen?',
      answer: {
        do: 'Ja, sie ist auszuführen.',
        wait: 'Nein, erst wenn der Kunde sie in Textform bestellt hat.',
        change: 'Die Parteien sprechen darüber.',
      },
    },
    changePaid: {
      question: 'Wer bezahlt die Änderung, die der Kunde verlangt hat?',
      answer: {
        party: '{party} trägt die Kosten der Änderung.',
        customer: 'Der Kunde bezahlt die Änderung.',
        equally: 'Die Kosten der Änderung werden zu gleichen Teilen getragen.',
      },
    },
    waitingPaid: {
      question: 'Wer bezahlt die Wartezeit?',
      answer: {
        party: '{party} bezahlt die Wartezeit.',
        customer: 'Der Kunde bezahlt die Wartezeit.',
        equally: 'Die Wartezeit wird zu gleichen Teilen getragen.',
        each: 'Jede Partei trägt ihre Wartezeit selbst.',
      },
    },
    cutPaid: {
      question: 'Was wird für einen Teil bezahlt, der kleiner wurde oder entfiel?',
      answer: {
        doneOnly: 'Bezahlt wird nur, was geleistet ist.',
        withCosts: 'Bezahlt wird, was geleistet ist und was dafür schon ausgegeben und nicht anders zu verwenden ist.',
        full: 'Bezahlt wird der ganze Teil ohne das, was die Partei dadurch spart oder anderweitig verdient.',
        cutByStatute: 'Es gilt das Gesetz (§\u00a0648 BGB, §\u00a01168 ABGB, Artikel\u00a0377 OR).',
      },
    },
  },
  clauses: {
    'process.handOvers': ({ points }, t) =>
      `Die Parteien verpflichten sich zu ${points.length === 1 ? 'dieser Übergabe' : 'diesen Übergaben'}:${t.items(points.map((each) => point(each, t)))}`,
    'process.late': ({ option, days }, t) =>
      `Bleibt eine Übergabe aus, so erinnert die Partei daran, die darauf wartet. Ist sie mehr als ${t.quantity(days, 'workingDays')} überfällig, so ${byOption(
        option,
        {
          meet: 'setzen sich die Parteien zusammen und legen fest, wie es weitergeht.',
          stepIn: 'darf die wartende Partei die Arbeit auf Kosten der säumigen Partei selbst tun.',
        },
      )}`,
    'process.acceptance': ({ points }, t) =>
      `Wer übernimmt, erklärt in Textform, ob die Übergabe angenommen wird. Die Frist dafür beginnt mit der Übergabe und beträgt${points.length === 1 ? '' : ':'}${t.items(points.map((p) => `für ${own(p.what)} ${t.quantity(p.acceptDays ?? 0, 'workingDays')}`))}`,
    'process.silence': ({ option }) =>
      byOption(option, {
        accepted: 'Wird die Übergabe in der Frist dafür weder angenommen noch zurückgewiesen, so gilt sie als angenommen.',
        refused: 'Wird die Übergabe in der Frist dafür nicht angenommen, so gilt sie als zurückgewiesen.',
        talk: 'Wird die Übergabe in der Frist dafür weder angenommen noch zurückgewiesen, so klären die Parteien das, bevor weitergearbeitet wird.',
      }),
    'process.refused': ({ option }) =>
      `Wird eine Übergabe mit Gründen in Textform zurückgewiesen, so ${byOption(option, {
        mend: 'bessert die übergebende Partei nach. Danach beginnt die Frist zum Annehmen neu.',
        together: 'sehen die Parteien sie gemeinsam durch und halten fest, was fehlt und wer es liefert.',
      })}`,
    'process.refusedNoReason': ({ option }) =>
      `Wird eine Übergabe ohne Gründe zurückgewiesen, so ${byOption(option, {
        accepted: 'gilt sie als angenommen.',
        askReasons: 'fordert die übergebende Partei die Gründe nach.',
        together: 'sehen die Parteien sie gemeinsam durch.',
      })}`,
    'process.overlaps': ({ overlaps }, t) =>
      `Können ${t.two ? 'beide' : 'mehrere'} Parteien dieselbe Leistung erbringen, so hat${overlaps.length === 1 ? overlaps.map(({ what, lead }) => ` bei ${own(what)} ${t.party(lead)} den Vortritt.`).join('') : ` den Vortritt:${t.items(overlaps.map(({ what, lead }) => `bei ${own(what)} ${t.party(lead)}`))}`}`,
    'process.overlapNew': ({ option }, t) =>
      `Bei einer Überschneidung, die hier nicht genannt ist, ${byOption(
        option,
        {
          bringer: 'hat den Vortritt, wer den Kunden gebracht hat.',
          firstNamed: 'hat den Vortritt, wer den Kunden zuerst in Textform genannt hat.',
          talk: 'einigen sich die Parteien, bevor die Arbeit beginnt.',
        },
        (id) => `hat ${t.party(id)} den Vortritt.`,
      )}`,
    'process.overlapTie': ({ option }, t) =>
      `Bestimmt auch das niemanden, so ${byOption(option, { talk: 'einigen sich die Parteien, bevor die Arbeit beginnt.' }, (id) => `hat ${t.party(id)} den Vortritt.`)}`,
    'process.interface': ({ option }, t) =>
      `Gemeinsame Vorlagen, Ablagen und Zugänge pflegt ${byOption(option, { giver: 'die Partei, die übergibt.', receiver: 'die Partei, die übernimmt.' }, (id) => `${t.party(id)}.`)}`,
    'process.interfaceLoss': ({ answer }) =>
      `Den Schaden, wenn an einer Schnittstelle etwas verloren geht, ${byOption(answer, {
        side: 'trägt die Partei, auf deren Seite der Fehler geschehen ist. Lässt sich das nicht klären, so wird er zu gleichen Teilen getragen.',
        keeper: 'trägt die Partei, die die Schnittstelle pflegt.',
        equal: 'tragen die Parteien zu gleichen Teilen.',
      })}`,
    'process.chain': ({ answer }) =>
      byOption(answer, {
        ifTold:
          'Kann eine Partei wegen fehlender Vorleistung, wegen des Kunden oder wegen Umständen von außen nicht rechtzeitig übergeben und zeigt sie das sofort in Textform an, so verschiebt sich ihr Termin um die Zeit, die sie wartet. Zeigt sie es nicht an oder liegt es an ihr selbst, so bleibt er.',
        always:
          'Kann eine Partei wegen fehlender Vorleistung, wegen des Kunden oder wegen Umständen von außen nicht rechtzeitig übergeben, so verschiebt sich ihr Termin um die Zeit, die sie wartet. Liegt es an ihr selbst, so bleibt er.',
        never: 'Termine für Übergaben verschieben sich nicht, auch wenn andere zu spät sind.',
      }),
    'process.waiting': ({ answer }) =>
      byOption(answer, {
        ifTold:
          'Kann eine Partei nicht arbeiten, weil eine andere zu spät ist, und zeigt sie das sofort in Textform an, so bezahlt die andere Partei die Wartezeit. Zeigt sie es nicht sofort an, so trägt sie die Wartezeit selbst.',
        always: 'Kann eine Partei nicht arbeiten, weil eine andere zu spät ist, so bezahlt die andere Partei die Wartezeit.',
        own: 'Kann eine Partei nicht arbeiten, weil eine andere zu spät ist, so trägt sie die Wartezeit selbst.',
      }),
    'process.waitingOther': ({ answer }) =>
      byOption(answer, {
        own: 'Liegt die Wartezeit am Kunden oder an Umständen von außen, so trägt jede Partei ihre Wartezeit selbst.',
        fromCustomer:
          'Liegt die Wartezeit am Kunden, so bezahlt sie der Kunde. Bezahlt er sie nicht oder liegt sie an Umständen von außen, so trägt jede Partei ihre Wartezeit selbst.',
        equal: 'Liegt die Wartezeit am Kunden oder an Umständen von außen, so tragen die Parteien sie zu gleichen Teilen.',
      }),
    'process.use': ({ answer }) =>
      byOption(answer, {
        anyUse:
          'Wird mit dem Übergebenen ohne Antwort weitergearbeitet oder wird es an den Kunden weitergegeben, so gilt die Übergabe als angenommen.',
        passedOn: 'Wird das Übergebene ohne Antwort an den Kunden weitergegeben, so gilt die Übergabe als angenommen.',
        never: 'Das Übergebene zu nutzen bedeutet allein keine Annahme.',
      }),
    'process.partial': ({ answer }) =>
      `Eine vollständige Übergabe in der vereinbarten Form muss angenommen werden, ${byOption(answer, {
        usable: 'ein Teil nur, wenn er für sich nutzbar ist.',
        always: 'ebenso jeder Teil.',
        never: 'ein Teil nicht.',
      })}`,
    'process.format': ({ answer }) =>
      byOption(answer, {
        refuse: 'Stimmt nur die Form nicht, so muss die Übergabe nicht angenommen werden.',
        convert: 'Stimmt nur die Form nicht, so muss die Übergabe angenommen werden; wer übergibt, liefert die richtige Form nach.',
      }),
    'process.customerAccepts': ({ answer }) =>
      byOption(answer, {
        counts:
          'Die Abnahme des Kunden gilt auch unter den Parteien; solange er sich nicht erklärt, warten sie. Verweigert er die Abnahme wegen eines Teils oder des Ganzen, so gilt auch das; verweigert er sie nur wegen des Teils einer anderen Partei, so gilt der eigene Teil als abgenommen.',
        separate: 'Die Abnahme des Kunden bedeutet für die Parteien untereinander nichts; es zählen nur ihre Übergaben.',
        talk: 'Was die Abnahme des Kunden untereinander bedeutet, besprechen die Parteien.',
      }),
    'process.doubleWork': ({ answer }) =>
      byOption(answer, {
        asked:
          'Wurde dieselbe Arbeit von mehr als einer Partei getan, so wird die bezahlt, die in Textform damit beauftragt war. Waren es mehrere oder niemand, so wird geteilt.',
        used: 'Wurde dieselbe Arbeit von mehr als einer Partei getan, so wird die bezahlt, deren Ergebnis geliefert wurde. Waren es mehrere oder keine, so wird geteilt.',
        halves: 'Wurde dieselbe Arbeit von mehr als einer Partei getan, so teilen diese zu gleichen Teilen, was der Kunde dafür zahlt.',
      }),
    'process.change': ({ answer }) =>
      byOption(answer, {
        orderedFirst: 'Eine Änderung, die der Kunde verlangt, wird ausgeführt, sobald er sie in Textform bestellt hat, und nicht vorher.',
        atOnce: 'Eine Änderung, die der Kunde verlangt, wird sofort ausgeführt.',
        talk: 'Eine Änderung, die der Kunde in Textform bestellt hat, wird ausgeführt. Über eine zugesagte oder gewünschte sprechen die Parteien zuerst.',
      }),
    'process.changePromised': ({ answer }) =>
      `Eine bestellte Änderung bezahlt der Kunde. Hat eine Partei sie ihm ohne Bestellung zugesagt, so ${byOption(answer, {
        promiser: 'trägt sie die Kosten.',
        equal: 'tragen die Parteien die Kosten zu gleichen Teilen.',
      })}`,
    'process.changeUnordered': ({ answer }) =>
      `Wurde eine nur gewünschte Änderung ausgeführt, so ${byOption(answer, {
        performer: 'trägt die Partei die Kosten, die sie ausgeführt hat.',
        equal: 'tragen die Parteien die Kosten zu gleichen Teilen.',
      })}`,
    'process.cut': ({ answer }) =>
      byOption(answer, {
        doneOnly: 'Verkleinert oder streicht der Kunde den Teil einer Partei, so wird ihr nur bezahlt, was geleistet ist.',
        withCosts:
          'Verkleinert oder streicht der Kunde den Teil einer Partei, so wird ihr bezahlt, was geleistet ist und was sie dafür schon ausgegeben hat, soweit es nicht anders zu verwenden ist.',
        law: 'Was bezahlt wird, wenn der Kunde den Teil einer Partei verkleinert oder streicht, richtet sich nach dem Gesetz.',
      }),
    'process.cutByParty': ({ answer }) =>
      byOption(answer, {
        withCosts:
          'Kürzt eine Partei einer anderen ihren Teil oder nimmt sie ihn ihr weg, so wird bezahlt, was geleistet ist und was dafür schon ausgegeben war, soweit es nicht anders zu verwenden ist.',
        full: 'Kürzt eine Partei einer anderen ihren Teil oder nimmt sie ihn ihr weg, so wird der ganze Teil bezahlt, ohne das, was die andere dadurch spart oder anderweitig verdient.',
        law: 'Was bezahlt wird, wenn eine Partei einer anderen ihren Teil kürzt oder wegnimmt, richtet sich nach dem Gesetz.',
      }),
  },
}
