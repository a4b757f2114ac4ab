import { describe, expect, test } from 'vitest'
import { decide } from '../agreement/decide.ts'
import { sectionsOf } from '../agreement/axis.ts'
import { expand } from './expand.ts'
import { optionsOf, questionById } from './questions.ts'

/** What goes on after the end: what is offered is something that the agreement settles; winding up and conflicts go on by nature. */
const at = (section: string) => ({ kind: 'value', value: { section } }) as const
const parties = ['a', 'b'] as const

const survival = (kept: readonly string[]) => expand({ 'exit.survives': { kind: 'choices', options: kept } }, parties)

/** The topic whose rules are meant by an option. */
const settledBy: Readonly<Record<string, string>> = { protection: 'protection', penalties: 'protection', publicity: 'publicity' }

/** What goes on whatever is kept: made for the time after the end, or lasting as long as its own rule says. */
const always = ['windingUp', 'disputes', 'confidentiality', 'liability', 'results', 'staff']

test('nothing is offered that no topic settles', () => {
  const question = questionById('exit.survives')
  const topics =
    question === undefined
      ? []
      : optionsOf(question, parties)
          .filter((option) => option !== 'nothing')
          .map((option) => settledBy[option] ?? `nobody settles ${option}`)
  expect(topics).toEqual(['protection', 'protection', 'publicity'])
})

describe.each([[['nothing']], [['protection']], [['penalties', 'publicity']], [['protection', 'penalties', 'publicity']]])(
  'kept: %j',
  (kept) => {
    const { agreement, clauses } = survival(kept)
    const about = sectionsOf(agreement, 'clauseAbout').map(({ name }) => name)

    test.for(about)('%s', (each) => {
      const goesOn = kept.includes(each) || always.includes(each)
      const end = { kind: 'value', value: { section: 'ago', n: 30 } } as const
      expect(decide(agreement, 'survival', { end, clauseAbout: at(each) })).toMatchObject({
        kind: 'answer',
        answer: { outcome: { kind: 'choice', option: goesOn ? 'goesOn' : 'ends' } },
      })
      expect(decide(agreement, 'survival', { end: at('notYet'), clauseAbout: at(each) })).toMatchObject({
        answer: { outcome: { kind: 'choice', option: 'goesOn' } },
      })
    })

    test('winding up, conflicts and anything else are asked about too, and one clause says it all', () => {
      expect(about).toEqual([
        'protection',
        'penalties',
        'publicity',
        'confidentiality',
        'liability',
        'results',
        'staff',
        'windingUp',
        'disputes',
        'other',
      ])
      const rules = agreement.decisions['survival']?.rules.map(({ id }) => id) ?? []
      expect(clauses.find(({ id }) => id === 'exit.survives')?.rules).toEqual(expect.arrayContaining(rules))
    })
  },
)
