import { chosenMany } from '../answers.ts'
import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, commission } from './scene.ts'

export const foreignAgents: Lint = {
  id: 'W26',
  severity: 'inform',
  sources: [statute('HGB', '§ 92c', 'DE'), statute('OR', 'Art. 418', 'CH')],
  questions: ['kind.countries', 'split.commission', 'boilerplate.law'],
  applies: (scene) => {
    const countries = chosenMany(scene.answers, 'kind.countries')
    return countries.includes('CH') && countries.length > 1 && commission(scene)
  },
  calm: (scene) => answered(scene, 'boilerplate.law'),
}
