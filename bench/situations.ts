import type { Agreement } from '#core/agreement/agreement.ts'
import { sectionsOf } from '#core/agreement/axis.ts'
import type { Situation, Value } from '#core/agreement/situation.ts'
import { random } from '../test/agreement/generate.ts'

/** Seeded whole situations; numbers up to a little above what the large agreements compare with. */
export function randomSituations(agreement: Agreement, seed: number, count: number): Situation[] {
  const rnd = random(seed)
  const facts = Object.keys(agreement.facts).map((fact) => ({ fact, sections: sectionsOf(agreement, fact) }))
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      facts.map(({ fact, sections }): [string, Value] => {
        const section = rnd.pick(sections)
        if (section.kind === 'point') return [fact, { section: section.name }]
        return [fact, { section: section.name, n: section.min + rnd.int(section.unit === 'EUR' ? 110_000 : 130) }]
      }),
    ),
  )
}
