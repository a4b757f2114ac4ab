import type { CatalogueTopics } from '../../catalogue-words.ts'

export const liability: CatalogueTopics['liability'] = {
  heading: 'Haftung, Mängel und Versicherung',
  questions: {},
  decisions: {},
  clauses: {},
}
