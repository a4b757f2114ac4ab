import type { CatalogueWords } from '../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const facts: CatalogueWords['facts'] = {
  bringer: {
    question: 'Wer hat den Kunden gebracht?',
    when: {
      party: '{party} den Kunden gebracht hat',
      both: (t) => (t.two ? 'beide den Kunden gebracht haben' : 'mehrere Parteien den Kunden gebracht haben'),
      nobody: 'niemand den Kunden gebracht hat',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'beide' : 'mehrere'), nobody: 'niemand' },
  },
  largerPart: {
    question: 'Wer leistet den größeren Teil?',
    when: {
      party: '{party} den größeren Teil leistet',
      equal: (t) => (t.two ? 'beide gleich viel leisten' : 'mehrere Parteien gleich viel leisten'),
    },
    label: { party: '{party}', equal: 'gleich viel' },
  },
}
