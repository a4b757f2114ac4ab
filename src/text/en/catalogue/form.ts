import type { CatalogueTopics } from '../../catalogue-words.ts'

export const form: CatalogueTopics['form'] = {
  heading: 'Form and amendments',
  questions: {},
  decisions: {},
  clauses: {},
}
