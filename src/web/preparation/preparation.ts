import type { Agreement } from '#core/agreement/agreement.ts'
import type { Finding } from '#core/agreement/situation.ts'
import { questionById, relevantQuestions } from '#core/catalogue/questions.ts'
import { rehearse } from '#core/catalogue/rehearse.ts'
import { scenarios } from '#core/catalogue/scenarios.ts'
import { toClose, type ToClose } from '#core/catalogue/to-close.ts'
import type { Answers, Question } from '#core/catalogue/topic.ts'
import type { Point } from '#core/negotiation/view.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { byTopic } from '../cooperation/answers.ts'
import { reportOf } from '../cooperation/agreement.ts'

export type Different = Extract<Point, { state: 'differs' }>

/** What there is to talk about, each list with the weightiest first. */
export interface Preparation {
  readonly differences: readonly Different[]
  readonly findings: readonly Finding[]
  readonly emergencies: readonly ToClose[]
}

/** Made from the reader's view alone: what another side has not laid open changes nothing here. */
export function preparationOf(view: CooperationView, agreement: Agreement, answers: Answers): Preparation {
  const points = byTopic(view).flatMap((topic) => topic.points)
  return {
    differences: points
      .flatMap((point) => (point.state === 'differs' ? [point] : []))
      .toSorted((one, other) => weightOf(one) - weightOf(other)),
    findings: reportOf(agreement)
      .findings.filter(({ severity }) => severity !== 'info')
      .toSorted((one, other) => urgency(one) - urgency(other)),
    emergencies: toClose(rehearse(agreement, scenarios), scenarios, unanswered(view, answers)),
  }
}

const weightOf = ({ question }: Different): number => questionById(question)?.weight ?? 1

/** Two answers at once are worse than none, and both worse than an answer that is only unclear. */
const urgency = ({ code, severity }: Finding): number => (code === 'conflict' ? 0 : severity === 'error' ? 1 : 2)

const unanswered = ({ negotiation }: CooperationView, answers: Answers): readonly Question[] =>
  relevantQuestions(answers, negotiation.sides).filter(({ id }) => answers[id] === undefined)
