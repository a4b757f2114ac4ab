import type { CatalogueTopics } from '../../catalogue-words.ts'

export const ip: CatalogueTopics['ip'] = {
  heading: 'Work results and rights',
  questions: {},
  decisions: {},
  clauses: {},
}
