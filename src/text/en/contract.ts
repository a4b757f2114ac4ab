import type { ContractWords } from '../contract.ts'

const noBreak = '\u00a0'

export const contractWords: ContractWords = {
  title: 'Cooperation agreement',
  between: 'between',
  called: (number) => `Party${noBreak}${number}`,
  opening: 'For their cooperation the parties agree as follows.',
  contents: 'Contents',
  sectionPattern: `§${noBreak}{number}`,
  reference: ({ section, paragraph }, startsSentence) => `${startsSentence ? 'Section' : 'section'}${noBreak}${section}(${paragraph})`,
  openTitle: 'Annex: Still open',
  openIntro: 'In this version these points are not settled, or not settled in one way only.',
  signatures: 'Signatures',
  placeAndDay: 'Place, date',
  nameAndFunction: 'Name, position',
  signature: 'Signature',
  disclaimer:
    'This draft was made from standard clauses and the answers of the parties. It is not legal advice; whether it is valid and fitting in a given case is for a lawyer to review.',
  draft: 'Draft',
  draftLine: 'Draft from standard clauses, no legal advice',
  asOf: (day) => `As of ${day}`,
  page: (number, total) => `Page${noBreak}${number} of${noBreak}${total}`,
  rule: (question, when, outcome) => {
    const told = when === '' ? outcome : `If ${when}, the following holds: ${outcome}`
    return question === '' ? told : `${question} ${told}`
  },
  refusal: {
    danglingReference: ({ clause, to }) => `The clause "${clause}" refers to "${to}". There is no clause with that id.`,
    clauseTwice: ({ clause }) => `The clause "${clause}" is there twice. Each clause needs an id of its own.`,
  },
}
