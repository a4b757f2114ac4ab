import type { CatalogueTopics } from '../../catalogue-words.ts'

export const liability: CatalogueTopics['liability'] = {
  heading: 'Liability, defects and insurance',
  questions: {},
  decisions: {},
  clauses: {},
}
