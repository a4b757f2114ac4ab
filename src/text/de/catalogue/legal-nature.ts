import type { CatalogueTopics } from '../../catalogue-words.ts'

export const legalNature: CatalogueTopics['legalNature'] = {
  heading: 'Rechtsnatur',
  questions: {},
  decisions: {},
  clauses: {},
}
