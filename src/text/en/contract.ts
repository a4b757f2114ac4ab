import type { ContractWords } from '../contract.ts'

const noBreak = '\u00a0'

const quote = (text: string): string => `“${text}”`

export const contractWords: ContractWords = {
  title: 'Cooperation agreement',
  between: 'between',
  particulars: ['Address', 'Register and number', 'represented by'],
  opening: 'For their cooperation the parties agree as follows.',
  contents: 'Contents',
  sectionPattern: '{number}.',
  annexPattern: `Annex${noBreak}{number}`,
  annexVersion: (number, day) => `version${noBreak}${number}${day === undefined ? '' : ` of ${day}`}`,
  numbersTitle: 'Periods, rates and amounts',
  numbersIntro: 'This annex brings the agreed numbers together. What applies is said by the paragraph beside each.',
  numbersHead: { name: 'What it is about', place: 'Rule', value: 'Agreed' },
  reference: ({ section, paragraph, annex, sameSection, numberOnly }, startsSentence) => {
    if (numberOnly === true) return `(${paragraph})`
    if (annex === true && sameSection !== true) return `Annex${noBreak}${section}${paragraph === 1 ? '' : `(${paragraph})`}`
    const text = sameSection === true ? `paragraph${noBreak}(${paragraph})` : `section${noBreak}${section}(${paragraph})`
    return startsSentence ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text
  },
  draftMark: 'DRAFT',
  unfinished: (open) =>
    open === 1
      ? 'This draft is not finished: one point is not agreed yet. It is in the annex “Not agreed yet”.'
      : `This draft is not finished: ${open} points are not agreed yet. They are in the annex “Not agreed yet”.`,
  doNotSign: 'Do not sign yet: some points are open.',
  exampleTitle: 'Annex: Worked example',
  exampleIntro: 'The project is invented. The calculation shows how the agreed split works; it decides nothing.',
  exampleAssumes: 'It is assumed that:',
  exampleHead: { step: 'Step', place: 'Rule', amount: 'Amount' },
  openTitle: 'Annex: Not agreed yet',
  openIntro: 'On these points this version says nothing, or it says different things at once.',
  signatures: 'Signatures',
  placeAndDay: 'Place, date',
  nameAndFunction: 'Name, position',
  signature: 'Signature',
  disclaimer:
    'This draft was made from standard clauses and the answers of the parties. It is not legal advice; whether it is valid and suitable in a given case is for a lawyer to review.',
  draft: 'Draft',
  draftLine: 'Draft from standard clauses, not legal advice',
  asOf: (day) => `As of ${day}`,
  page: (number, total) => `Page${noBreak}${number} of${noBreak}${total}`,
  told: {
    rule: (question, when, outcome) =>
      [...(question === '' ? [] : [question]), when === '' ? outcome : `If ${when}, the following applies: ${outcome}`].join(' '),
    otherwise: (question, outcome) =>
      [...(question === '' ? [] : [question]), `In all other cases the following applies: ${outcome}`].join(' '),
    ladder: (question, fact, steps) =>
      `${question} That depends on the answer to ${quote(fact)}: ${steps.map(([from, step]) => `after ${from} the following applies: ${step}`).join(' ')}`,
    order: (first, before, when) => {
      const subject = first.numbers === undefined ? first.each : `${when === '' ? 'Paragraphs' : 'paragraphs'}${noBreak}${first.numbers}`
      const object = before.numbers === undefined ? before.each : `paragraphs${noBreak}${before.numbers}`
      return `${when === '' ? '' : `If ${when}, `}${subject} ${first.several ? 'prevail' : 'prevails'} over ${object}.`
    },
    upTo: (first, last) => `${first} to ${last}`,
    orderWithin: (clause, when, rest) =>
      when === ''
        ? `${rest ? 'Otherwise, what' : 'What'} ${clause} says in general prevails.`
        : `${rest ? 'Otherwise, if' : 'If'} ${when}, what ${clause} says for that case prevails.`,
    exclusion: (asked, because) => `The parties take it that this question does not arise: ${quote(asked)} Reason: ${quote(because)}`,
    interpretation: 'Definitions and interpretation',
    ownWords:
      'Words in quotation marks in this agreement are the parties’ own. They stand in the language in which the parties wrote them.',
    definitions: {
      register: 'The register is the record in which the parties note their contacts with customers and prospects, each with its day.',
      projectSchedule: 'A project schedule is the agreement of the parties on a single project.',
      textForm:
        'Text form means: readable, with the name of the person who declares it, and in a way that can be kept. An e-mail is enough.',
      workingDays:
        'Working days in this agreement are the days from Monday to Friday, except public holidays at the seat of the party that has to act.',
    },
    periods:
      'A period does not include the day of the event that starts it. A period in months ends on the day with the same number; where there is no such day, it ends on the last day of the month.',
    rounding: 'Sums of money are rounded to the cent only at the end of the calculation, half a cent upwards.',
    doubts: (clauses, first) =>
      `${first ? 'Unless the contrary is established in a given case, it is' : 'It is likewise'} assumed ${
        clauses.length < 3
          ? clauses.map((clause) => `that ${clause}`).join(' and ')
          : `${clauses
              .slice(0, -1)
              .map((clause) => `that ${clause}`)
              .join(', ')} and that ${clauses.at(-1) ?? ''}`
      }.`,
    inAnnex: (annex, heading) => `${annex} “${heading}” is part of this agreement.`,
    specific: 'Where one paragraph settles something in general and part of the cases specially, the special rule prevails.',
    from: (day) => `This version applies from ${day}.`,
    until: (day) => `This version applies until ${day}.`,
    running: {
      old: 'Cases that began under an earlier version are governed by the earlier version.',
      new: 'This version also applies to cases that began under an earlier version.',
    },
    supplements: (questions) => `A project schedule in text form may settle the following differently for its project: ${questions}`,
  },
  refusal: {
    danglingReference: ({ clause, to }) => `The clause "${clause}" refers to "${to}". There is no clause with that id.`,
    clauseTwice: ({ clause }) => `The clause "${clause}" is there twice. Each clause needs an id of its own.`,
  },
}
