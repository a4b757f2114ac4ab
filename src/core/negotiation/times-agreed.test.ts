import { expect, test } from 'vitest'
import type { AnswerValue } from '../catalogue/topic.ts'
import type { PersonId } from '../shared/id.ts'
import { fold, type NegotiationEvent } from './negotiation.ts'
import { timesAgreed } from './times-agreed.ts'
import { smallLibrary } from './small-library.test-support.ts'
import { viewFor } from './view.ts'

const question = 'term.q1'
const person = 'somebody' as PersonId
const value = (option: string): AnswerValue => ({ kind: 'choice', option })

/** `equal x`, `differ x y`, `a moves y`, `p1 proposes z`, `p1 accepted`, each a day later than the one before. */
function eventsOf(script: string): readonly NegotiationEvent[] {
  return script.split(', ').flatMap((line, index): readonly NegotiationEvent[] => {
    const [first = '', second = '', third = ''] = line.split(' ')
    const at = `2026-11-${String(index + 1).padStart(2, '0')}T10:00:00.000Z`
    const who = { person, at }
    if (first === 'equal')
      return [{ type: 'revealed', ...who, points: [{ question, equal: true, value: value(second), by: { a: who, b: who } }] }]
    if (first === 'differ') {
      const positions = { a: { value: value(second), ...who }, b: { value: value(third), ...who } }
      return [{ type: 'revealed', ...who, points: [{ question, equal: false, positions }] }]
    }
    if (second === 'moves') return [{ type: 'moved', ...who, side: 'a', question, value: value(third), agrees: true }]
    if (second === 'proposes')
      return [{ type: 'proposed', ...who, proposal: first, side: 'a', change: { kind: 'answer', question, value: value(third) } }]
    return [{ type: 'accepted', ...who, proposal: first, side: 'b' }]
  })
}

test.for<[script: string, times: number | undefined, day: string | undefined]>([
  ['equal x', 1, '2026-11-01'],
  ['differ x y', undefined, undefined],
  ['differ x y, a moves y', 1, '2026-11-02'],
  ['differ x y, p1 proposes z, p1 accepted', 1, '2026-11-03'],
  ['equal x, p1 proposes z', 1, '2026-11-01'],
  ['equal x, p1 proposes z, p1 accepted', 2, '2026-11-03'],
  ['differ x y, p1 proposes z, p1 accepted, p2 proposes x, p2 accepted', 2, '2026-11-05'],
  ['p1 proposes z, p1 accepted', 1, '2026-11-02'],
])('%s: agreed %s times', ([script, times, day]) => {
  const state = fold({ sides: ['a', 'b'] }, eventsOf(script))
  const view = viewFor(state, { role: 'owner', side: 'a' }, smallLibrary())
  const agreed = timesAgreed(view).get(question)
  expect([agreed?.times, agreed?.last.slice(0, 10)]).toEqual([times, day])
})
