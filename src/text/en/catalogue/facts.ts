import type { CatalogueWords } from '../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const facts: CatalogueWords['facts'] = {
  bringer: {
    question: 'Who brought the customer?',
    when: {
      party: '{party} brought the customer',
      both: (t) => (t.two ? 'both brought the customer' : 'several parties brought the customer'),
      nobody: 'nobody brought the customer',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody' },
  },
  largerPart: {
    question: 'Who does the larger part of the work?',
    when: {
      party: '{party} does the larger part of the work',
      equal: (t) => (t.two ? 'both do equal parts of the work' : 'several parties do equal parts of the work'),
    },
    label: { party: '{party}', equal: 'equal parts' },
  },
}
