import type { ContractWords } from '../contract.ts'

const noBreak = '\u00a0'

const quote = (text: string): string => `„${text}“`

export const contractWords: ContractWords = {
  title: 'Kooperationsvereinbarung',
  between: 'zwischen',
  particulars: ['Anschrift', 'Register und Nummer', 'vertreten durch'],
  opening: 'Die Parteien vereinbaren für ihre Zusammenarbeit Folgendes.',
  contents: 'Inhalt',
  sectionPattern: `§${noBreak}{number}`,
  annexPattern: `Anlage${noBreak}{number}`,
  annexVersion: (number, day) => `Fassung${noBreak}${number}${day === undefined ? '' : ` vom ${day}`}`,
  numbersTitle: 'Fristen, Sätze und Beträge',
  numbersIntro: 'Diese Anlage fasst die vereinbarten Zahlen zusammen. Was gilt, sagt der Absatz, der dabei steht.',
  numbersHead: { name: 'Worum es geht', place: 'Regel', value: 'Vereinbart' },
  reference: ({ section, paragraph, annex, sameSection, numberOnly }) => {
    if (numberOnly === true) return String(paragraph)
    const inside = `Absatz${noBreak}${paragraph}`
    if (sameSection === true) return inside
    if (annex === true) return `Anlage${noBreak}${section}${paragraph === 1 ? '' : ` ${inside}`}`
    return `§${noBreak}${section} ${inside}`
  },
  draftMark: 'ENTWURF',
  unfinished: (open) =>
    open === 1
      ? 'Dieser Entwurf ist nicht fertig: Ein Punkt ist noch nicht vereinbart. Er steht in der Anlage „Noch nicht vereinbart“.'
      : `Dieser Entwurf ist nicht fertig: ${open} Punkte sind noch nicht vereinbart. Sie stehen in der Anlage „Noch nicht vereinbart“.`,
  doNotSign: 'Noch nicht unterschreiben: Es sind Punkte offen.',
  exampleTitle: 'Anlage: Beispielrechnung',
  exampleIntro: 'Das Projekt ist erfunden. Die Rechnung zeigt, wie die vereinbarte Verteilung wirkt; sie entscheidet nichts.',
  exampleAssumes: 'Angenommen wird:',
  exampleHead: { step: 'Schritt', place: 'Regel', amount: 'Betrag' },
  openTitle: 'Anlage: Noch nicht vereinbart',
  openIntro: 'Zu diesen Punkten sagt diese Fassung nichts, oder sie sagt Verschiedenes zugleich.',
  signatures: 'Unterschriften',
  placeAndDay: 'Ort, Datum',
  nameAndFunction: 'Name, Funktion',
  signature: 'Unterschrift',
  disclaimer:
    'Dieser Entwurf ist aus Textbausteinen und den Antworten der Parteien entstanden. Er ist keine Rechtsberatung; ob er im Einzelfall wirksam und passend ist, prüft eine Anwältin oder ein Anwalt.',
  draft: 'Entwurf',
  draftLine: 'Entwurf aus Textbausteinen, keine Rechtsberatung',
  asOf: (day) => `Stand ${day}`,
  page: (number, total) => `Seite${noBreak}${number} von${noBreak}${total}`,
  told: {
    rule: (question, when, outcome) =>
      [...(question === '' ? [] : [question]), when === '' ? outcome : `Wenn ${when}, so gilt: ${outcome}`].join(' '),
    otherwise: (question, outcome) => [...(question === '' ? [] : [question]), `In allen anderen Fällen gilt: ${outcome}`].join(' '),
    ladder: (question, fact, steps) =>
      `${question} Das richtet sich nach der Antwort auf ${quote(fact)}: ${steps.map(([from, step]) => `nach ${from} gilt: ${step}`).join(' ')}`,
    order: (first, before, when) => {
      const [goes, subject] = [
        first.several ? 'gehen' : 'geht',
        first.numbers === undefined ? first.each : `${when === '' ? 'Die' : 'die'} Absätze${noBreak}${first.numbers}`,
      ]
      const object = before.numbers === undefined ? before.each : `den Absätzen${noBreak}${before.numbers}`
      return when === '' ? `${subject} ${goes} ${object} vor.` : `Wenn ${when}, so ${goes} ${subject} ${object} vor.`
    },
    upTo: (first, last) => `${first} bis ${last}`,
    orderWithin: (clause, when, rest) =>
      when === ''
        ? `In ${clause} geht ${rest ? 'im Übrigen ' : ''}vor, was allgemein bestimmt ist.`
        : `Wenn ${when}, so geht ${rest ? 'im Übrigen ' : ''}in ${clause} vor, was für diesen Fall bestimmt ist.`,
    exclusion: (asked, because) =>
      `Die Parteien gehen davon aus, dass sich diese Frage nicht stellt: ${quote(asked)} Grund: ${quote(because)}`,
    interpretation: 'Begriffe und Auslegung',
    ownWords:
      'Was in dieser Vereinbarung in Anführungszeichen steht, haben die Parteien selbst formuliert. Es steht hier in der Sprache, in der sie es geschrieben haben.',
    definitions: {
      register: 'Register ist das Verzeichnis, in dem die Parteien ihre Kontakte mit Kunden und Interessenten mit Tag festhalten.',
      projectSchedule: 'Projektvereinbarung ist die Vereinbarung der Parteien über ein einzelnes Projekt.',
      textForm:
        'Textform heißt: in lesbarer Schrift, mit dem Namen der Person, die erklärt, und so, dass es sich aufbewahren lässt. Eine E-Mail genügt.',
      workingDays:
        'Werktage sind in dieser Vereinbarung die Tage von Montag bis Freitag, ausgenommen gesetzliche Feiertage am Sitz der Partei, die zu handeln hat.',
    },
    periods:
      'Bei einer Frist zählt der Tag nicht mit, auf den das Ereignis fällt. Eine Frist in Monaten endet an dem Tag, der dieselbe Zahl trägt; fehlt dieser Tag, so endet sie am letzten Tag des Monats.',
    rounding: 'Geldbeträge werden erst am Ende der Rechnung und kaufmännisch auf den Cent gerundet.',
    doubts: (clauses, first) =>
      `${first ? 'Ist in einem Fall nichts anderes bewiesen, so' : 'Ebenso'} wird angenommen, ${
        clauses.length < 3
          ? clauses.map((clause) => `dass ${clause}`).join(' und ')
          : `${clauses
              .slice(0, -1)
              .map((clause) => `dass ${clause}`)
              .join(', ')} und dass ${clauses.at(-1) ?? ''}`
      }.`,
    inAnnex: (annex, heading) => `${annex} „${heading}“ gehört zu dieser Vereinbarung.`,
    specific: 'Regelt ein Absatz etwas allgemein und einen Teil der Fälle besonders, so geht das Besondere vor.',
    from: (day) => `Diese Fassung gilt ab dem ${day}.`,
    until: (day) => `Diese Fassung gilt bis zum ${day}.`,
    running: {
      old: 'Für Fälle, die unter einer früheren Fassung begonnen haben, gilt die frühere Fassung.',
      new: 'Diese Fassung gilt auch für Fälle, die unter einer früheren Fassung begonnen haben.',
    },
    supplements: (questions) => `Eine Projektvereinbarung in Textform kann für ihr Projekt anders regeln: ${questions}`,
  },
  refusal: {
    danglingReference: ({ clause, to }) => `Die Klausel „${clause}“ verweist auf „${to}“. Eine Klausel mit dieser Kennung gibt es nicht.`,
    clauseTwice: ({ clause }) => `Die Klausel „${clause}“ kommt zweimal vor. Jede Klausel braucht eine eigene Kennung.`,
  },
}
