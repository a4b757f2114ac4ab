import type { CatalogueTopics } from '../../catalogue-words.ts'

export const compliance: CatalogueTopics['compliance'] = {
  heading: 'Proofs and rules',
  questions: {},
  decisions: {},
  clauses: {},
}
