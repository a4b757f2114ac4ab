import type { CatalogueTopics } from '../../catalogue-words.ts'

export const resolutions: CatalogueTopics['resolutions'] = {
  heading: 'Beschlüsse',
  questions: {},
  decisions: {},
  clauses: {},
}
