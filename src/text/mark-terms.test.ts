import { expect, test } from 'vitest'
import { terms as de } from './de/terms.ts'
import { terms as en } from './en/terms.ts'
import { markerFor } from './mark-terms.ts'
import { termIds } from './terms.ts'

const marker = { de: markerFor(de), en: markerFor(en) }
const marked = (language: 'de' | 'en', text: string): readonly string[] =>
  marker[language](text).pieces.flatMap(({ text: word, term }) => (term === undefined ? [] : [`${word}: ${term}`]))

test.for([
  ['de', 'Die Haftung ist begrenzt. Die Haftung', ['Haftung: liability']],
  ['de', 'Haftungsfragen und Vorhaftung', []],
  ['de', 'Sie zahlt Vertragsstrafen.', ['Vertragsstrafen: contractualPenalty']],
  ['de', 'Eine Kündigung aus\u00a0wichtigem Grund bleibt.', ['Kündigung aus\u00a0wichtigem Grund: terminationForCause']],
  ['de', 'Die Parteien schreiben: „Haftung nie“. Textform genügt.', ['Textform: textForm']],
  ['de', 'E-Rechnung und E-Rechnungs-Pflicht', ['E-Rechnung: eInvoice']],
  ['de', 'Die Parteien schreiben: «Haftung nie». Textform genügt.', ['Textform: textForm']],
  ['en', 'Liability is limited; a contractual penalty is owed.', ['Liability: liability', 'contractual penalty: contractualPenalty']],
  ['en', 'They wrote “liability” here.', []],
  ['en', "the agent's compensation", ["agent's compensation: agentCompensation"]],
  ['en', 'several liabilities, undercommissioned', ['liabilities: liability']],
] as const)('%s: %s', ([language, text, expected]) => {
  expect(marked(language, text)).toEqual(expected)
})

test('the pieces are the text, and what was seen is not marked again', () => {
  const first = marker.de('Die Haftung und die Haftung.')
  expect(first.pieces.map(({ text }) => text).join('')).toBe('Die Haftung und die Haftung.')
  expect(marker.de('Haftung in Textform', first.seen).pieces).toEqual([{ text: 'Haftung in ' }, { text: 'Textform', term: 'textForm' }])
})

test.for([
  ['de', de],
  ['en', en],
] as const)('%s: a form belongs to one term, and each explanation is short and needs no other', ([language, terms]) => {
  const forms = termIds.flatMap((id) => [terms[id].term, ...terms[id].forms])
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  for (const id of termIds) {
    const { explains } = terms[id]
    expect(explains, id).toMatch(/^\p{Lu}.*\.$/u)
    expect(explains.length, id).toBeLessThan(140)
    expect(marked(language, explains), id).toEqual([])
  }
})
