import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agreement } from '../agreement/agreement.ts'
import { compile } from '../agreement/compile.ts'
import { decide } from '../agreement/decide.ts'
import { caseOf, type Situation, type Value } from '../agreement/situation.ts'
import { everyAnswerOf } from '../../../test/arbitrary-answers.ts'
import { expand } from './expand.ts'
import { escalationQuestions } from './topics/escalation.ts'
import type { AnswerValue, Answers } from './topic.ts'

/**
 * The step of a conflict and the way to court are two decisions about one thing. Wherever both answer, they must say the
 * same, whatever the parties have answered; the situations are all pieces of the clock times all options, so none is left out.
 */
const parties = ['a', 'b'] as const

/** Any answers of the topic: every option, any subset of the stages, any days, and questions left open. */
const anyConflict: fc.Arbitrary<Answers> = fc
  .tuple(
    ...escalationQuestions.map((question): fc.Arbitrary<AnswerValue | undefined> => {
      const answer: fc.Arbitrary<AnswerValue> =
        question.kind.kind === 'choices'
          ? fc.subarray([...question.kind.options], { minLength: 1 }).map((options) => ({ kind: 'choices', options }))
          : fc.constantFrom(...everyAnswerOf(question, parties))
      return fc.oneof({ weight: 6, arbitrary: answer }, { weight: 1, arbitrary: fc.constant<undefined>(undefined) })
    }),
  )
  .map(
    (values) =>
      Object.fromEntries(
        escalationQuestions.map(({ id }, index) => [id, values[index]]).filter(([, value]) => value !== undefined),
      ) as Answers,
  )

/** One situation per piece of the clock, whether they talk, and what is sought. */
function situationsOf(agreement: Agreement): readonly Situation[] {
  const compiled = compile(agreement)
  const axis = compiled.axisOf.get('dispute')
  const cells = axis === undefined ? [] : (compiled.axes[axis]?.cells ?? [])
  const talks = Object.hasOwn(agreement.facts, 'talks') ? ['going', 'silent', 'refused'] : [undefined]
  const value = (section: string, n?: number): Value => (n === undefined ? { section } : { section, n })
  return cells.flatMap(({ section, from }) =>
    talks.flatMap((how) =>
      ['decision', 'undisputedMoney', 'urgent'].map((remedy) => ({
        dispute: value(section, from),
        remedy: value(remedy),
        ...(how === undefined ? {} : { talks: value(how) }),
      })),
    ),
  )
}

/** What a decision answers there, as one word; nothing where it is silent. */
function answerOf(agreement: Agreement, decision: string, situation: Situation): string | undefined {
  const ruling = decide(agreement, decision, caseOf(situation))
  if (ruling.kind !== 'answer') return undefined
  const { outcome } = ruling.answer
  return outcome.kind === 'step' ? outcome.step : outcome.kind === 'choice' ? outcome.option : undefined
}

/** Every situation of every agreement in which both decisions answer. */
function everywhere(check: (said: { step: string; court: string; remedy: string; answers: Answers }) => void, seed: number): number {
  let seen = 0
  fc.assert(
    fc.property(anyConflict, (answers) => {
      const { agreement } = expand(answers, parties)
      if (!Object.hasOwn(agreement.decisions, 'disputeStep') || !Object.hasOwn(agreement.decisions, 'mayGoToCourt')) return
      for (const situation of situationsOf(agreement)) {
        const step = answerOf(agreement, 'disputeStep', situation)
        const court = answerOf(agreement, 'mayGoToCourt', situation)
        if (step === undefined || court === undefined) continue
        seen += 1
        const { remedy } = situation
        check({ step, court, remedy: remedy?.section ?? '', answers })
      }
    }),
    { numRuns: 80, seed },
  )
  return seen
}

describe('the step of a conflict and the way to court say the same', () => {
  test('where the last stage is reached, nobody has to wait, and it is the same court or tribunal', () => {
    const ways = { court: 'yes', arbitration: 'arbitration' } as const
    const seen = everywhere(({ step, court, remedy }) => {
      if (step !== 'court' && step !== 'arbitration') return
      expect(court).not.toBe('notYet')
      if (remedy === 'decision') expect(court).toBe(ways[step])
    }, 41)
    expect(seen).toBeGreaterThan(1_000)
  })

  test('where the stages come first, nobody sues about the conflict before the last one, nor once it is settled', () => {
    const seen = everywhere(({ step, court, remedy, answers }) => {
      const waits = (id: 'escalation.standstill' | 'escalation.dunning') => {
        const value = answers[id]
        return value?.kind === 'choice' && value.option === 'stages'
      }
      if (step === 'court' || step === 'arbitration' || !waits('escalation.standstill')) return
      if (remedy === 'decision' || (remedy === 'undisputedMoney' && waits('escalation.dunning'))) expect(court).toBe('notYet')
    }, 42)
    expect(seen).toBeGreaterThan(1_000)
  })
})
