import type { Side } from '#core/access/role.ts'
import {
  knowledgeIds,
  mustIds,
  readinessIds,
  scaleIds,
  wishIds,
  type MustAnswer,
  type MustId,
  type ReadinessId,
  type ScaleId,
  type Sharing,
  type Step,
  type Weight,
} from '#core/fit/items.ts'
import type { FitSheet } from '#core/fit/sheet.ts'
import type { Example } from '../access/tables.ts'

/** What the people of the examples say about working together, round by round. */
export const fitSheets: Readonly<Record<Example, readonly Readonly<Partial<Record<Side, FitSheet>>>[]>> = {
  finished: [
    {
      a: sheet({
        partly: ['time'],
        musts: { noRival: 'unclear' },
        wishes: '33 24 34 12 00',
        steps: '3445 2343 4433 4232',
        knowledge: 'can could cannot can could could can can',
        notes: { interfaces: 'Die Werkpläne kamen zweimal ohne Maße der Haustechnik.' },
      }),
      b: sheet({
        partly: ['newWays'],
        musts: { lawful: 'notNeeded' },
        wishes: '35 13 23 31 12',
        steps: '4354 4424 3425 3341',
        knowledge: 'cannot could cannot could could can can could',
        notes: { roles: 'Wer Nachträge freigibt, weiß auf der Baustelle niemand.' },
      }),
    },
    {
      a: sheet({
        musts: {},
        wishes: '34 24 34 13 00',
        steps: '4445 3444 4434 4344',
        knowledge: 'can could cannot can could could can can',
        notes: { wayOut: 'Jetzt steht im Vertrag, wer was fertigstellt.' },
      }),
      b: sheet({
        partly: ['newWays'],
        musts: { lawful: 'notNeeded' },
        wishes: '35 13 23 32 12',
        steps: '4454 4444 3424 2344',
        knowledge: 'could could cannot could could can can could',
        notes: { benefit: 'Der Aufwand vor Ort ist höher, als die Aufteilung annimmt.' },
      }),
    },
  ],
  'half-done': [
    {
      a: sheet({
        partly: ['money', 'time'],
        musts: { free: 'unclear' },
        wishes: '35 24 33 22 11',
        steps: '3354 3333 4433 3222',
        knowledge: 'could could cannot could cannot could can could',
        notes: {},
      }),
    },
  ],
  quarrelling: [],
}

/**
 * As it is quickest to read: steps from 1 to 5 in the order of the questions, wishes as weight and step, knowledge in words. Every
 * statement holds and every must is met unless it is said otherwise.
 */
function sheet(said: {
  readonly partly?: readonly ReadinessId[]
  readonly musts: Readonly<Partial<Record<MustId, MustAnswer>>>
  readonly wishes: string
  readonly steps: string
  readonly knowledge: string
  readonly notes: Readonly<Partial<Record<ScaleId, string>>>
}): FitSheet {
  const wishes = said.wishes.split(' ')
  const steps = said.steps.replaceAll(' ', '')
  const knowledge = said.knowledge.split(' ')
  const stepOf = (digit: string | undefined): Step => ((Number(digit) - 1) * 25) as Step
  return {
    readiness: keyed(readinessIds, (id) => (said.partly?.includes(id) === true ? 'partly' : 'agree')),
    musts: keyed(mustIds, (id) => said.musts[id] ?? 'met'),
    wishes: keyed(wishIds, (_, at) => {
      const [weight, met] = wishes[at] ?? ''
      return { weight: Number(weight) as Weight, met: weight === '0' ? null : stepOf(met) }
    }),
    scales: keyed(scaleIds, (_, at) => stepOf(steps[at])),
    knowledge: keyed(knowledgeIds, (_, at) => knowledge[at] as Sharing),
    notes: said.notes,
  }
}

function keyed<Id extends string, Answer>(ids: readonly Id[], answer: (id: Id, at: number) => Answer): Record<Id, Answer> {
  return Object.fromEntries(ids.map((id, at) => [id, answer(id, at)])) as Record<Id, Answer>
}
