import type { CatalogueTopics } from '../../catalogue-words.ts'

export const staffProtection: CatalogueTopics['staffProtection'] = {
  heading: 'Staff',
  questions: {},
  decisions: {},
  clauses: {},
}
