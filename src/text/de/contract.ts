import type { ContractWords } from '../contract.ts'

const noBreak = '\u00a0'

export const contractWords: ContractWords = {
  title: 'Kooperationsvereinbarung',
  between: 'zwischen',
  called: (number) => `Partei${noBreak}${number}`,
  opening: 'Die Parteien vereinbaren für ihre Zusammenarbeit Folgendes.',
  contents: 'Inhalt',
  sectionPattern: `§${noBreak}{number}`,
  reference: ({ section, paragraph }) => `§${noBreak}${section} Absatz${noBreak}${paragraph}`,
  openTitle: 'Anlage: Noch offen',
  openIntro: 'Diese Punkte sind in dieser Fassung nicht oder nicht eindeutig geregelt.',
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
  rule: (question, when, outcome) => {
    const told = when === '' ? outcome : `Wenn ${when}, dann gilt: ${outcome}`
    return question === '' ? told : `${question} ${told}`
  },
  refusal: {
    danglingReference: ({ clause, to }) => `Die Klausel „${clause}“ verweist auf „${to}“. Eine Klausel mit dieser Kennung gibt es nicht.`,
    clauseTwice: ({ clause }) => `Die Klausel „${clause}“ kommt zweimal vor. Jede Klausel braucht eine eigene Kennung.`,
  },
}
