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
        'Stehen die Parteien im Wettbewerb, kann das Aufteilen von Kunden oder Gebieten kartellrechtlich heikel sein (§\u00a01 GWB): bitte prüfen lassen.',
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
  },
  decisions: {
    handOverDue: {
      question: 'Wer übergibt was an wen, und bis wann?',
      answer: { handOver: 'Es wird übergeben.', noDuty: 'Es ist nichts zu übergeben.' },
    },
    handOverLate: {
      question: 'Was folgt, wenn eine Übergabe ausbleibt?',
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
      question: 'Was folgt, wenn eine Übergabe zurückgewiesen wird?',
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
    interfaceOwner: { question: 'Wer pflegt die Schnittstelle?', answer: { party: '{party} pflegt die Schnittstelle.' } },
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
        accepted: 'Wird die Übergabe in dieser Frist weder angenommen noch zurückgewiesen, so gilt sie als angenommen.',
        refused: 'Wird die Übergabe in dieser Frist nicht angenommen, so gilt sie als zurückgewiesen.',
        talk: 'Wird die Übergabe in dieser Frist weder angenommen noch zurückgewiesen, so klären die Parteien das, bevor weitergearbeitet wird.',
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
  },
}
