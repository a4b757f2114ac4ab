import { describe, expect, test } from 'vitest'
import { sectionsOf } from '../agreement/axis.ts'
import { decide } from '../agreement/decide.ts'
import { caseOf, type Value } from '../agreement/situation.ts'
import { expand } from './expand.ts'
import type { AnswerValue, Answers } from './topic.ts'

/** May the agreement be ended at once, and who finishes for each reason of the end. */
const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const quantity = (value: number): AnswerValue => ({ kind: 'quantity', value })

const causes: Answers = {
  'term.causes': { kind: 'choices', options: ['unmendedBreach', 'misconduct'] },
  'term.otherCauses': choice('perLaw'),
  'term.waitDays': quantity(30),
}
const warned = (warning: string): Answers => ({ ...causes, 'term.warning': choice(warning), 'term.cureDays': quantity(14) })

const value = (told: string): Value => {
  const [section = '', n] = told.split(' ')
  return n === undefined ? { section } : { section, n: Number(n) }
}

/** `unmendedBreach, yes, open 20, ago 25`: the cause, whether it can be mended, the warning, and since when it is known. */
function ended(answers: Answers, told: string): string {
  const [causeKind = '', causeMendable = '', causeCure = '', causeKnown = ''] = told.split(', ')
  const { agreement } = expand(answers, ['a', 'b'])
  const facts = Object.entries({ causeKind, causeMendable, causeCure, causeKnown }).filter(([fact]) => Object.hasOwn(agreement.facts, fact))
  const ruling = decide(agreement, 'immediateEnd', caseOf(Object.fromEntries(facts.map(([fact, at]) => [fact, value(at)]))))
  if (ruling.kind !== 'answer') return ruling.kind
  const { outcome } = ruling.answer
  return outcome.kind === 'choice' ? outcome.option : outcome.kind
}

describe('a warning first, and not too late', () => {
  test.for<[warning: string, told: string, answer: string]>([
    ['strict', 'unmendedBreach, yes, notDue, ago 3', 'warnFirst'],
    ['strict', 'unmendedBreach, yes, open 14, ago 20', 'wait'],
    ['strict', 'unmendedBreach, yes, open 15, ago 20', 'mayEnd'],
    ['strict', 'unmendedBreach, yes, done 14, ago 20', 'mended'],
    ['strict', 'unmendedBreach, yes, done 15, ago 20', 'mayEnd'],
    ['heals', 'unmendedBreach, yes, done 15, ago 20', 'mended'],
    // The time to wait runs from the end of the warning, not from the day on which the cause became known.
    ['strict', 'unmendedBreach, yes, open 44, ago 90', 'mayEnd'],
    ['strict', 'unmendedBreach, yes, open 45, ago 90', 'tooLate'],
    ['strict', 'misconduct, no, notDue, ago 30', 'mayEnd'],
    ['strict', 'misconduct, no, notDue, ago 31', 'tooLate'],
    ['none', 'unmendedBreach, yes, notDue, ago 30', 'mayEnd'],
    ['none', 'unmendedBreach, yes, notDue, ago 31', 'tooLate'],
    ['strict', 'lostTrust, no, notDue, ago 300', 'perLaw'],
  ])('%s: %s: %s', ([warning, told, answer]) => expect(ended(warned(warning), told)).toBe(answer))
})

const finishing: Answers = {
  'exit.finisher': choice('together'),
  'exit.finisherForce': choice('stop'),
  'exit.finisherBreach': choice('prime'),
  'exit.finisherFallen': choice('talk'),
}

test('every reason of the end belongs to one class, and each class has its answer', () => {
  const { agreement } = expand(finishing, ['a', 'b'])
  const reasons = sectionsOf(agreement, 'endReason').map(({ name }) => name)
  const answered = Object.groupBy(reasons, (reason) => {
    const ruling = decide(agreement, 'finisher', caseOf({ stage: value('running'), endReason: value(reason), prime: value('a') }))
    if (ruling.kind !== 'answer') return ruling.kind
    const { outcome } = ruling.answer
    return outcome.kind === 'role' ? outcome.who.map((who) => (who.kind === 'is' ? who.value : who.kind)).join() : outcome.kind
  })
  expect(answered).toEqual({
    together: ['notice', 'agreed', 'expiry', 'control', 'merger', 'strategy', 'goalMissed', 'deadlock', 'converted'],
    nobody: ['forceMajeure', 'lostCustomer'],
    a: ['breach', 'nonPerformance', 'protectionBreach', 'misconduct', 'exclusion', 'otherCause'],
    talk: ['insolvency', 'seizure', 'illness', 'death', 'keyPerson', 'licence'],
  })
})
