import type { Agreement, AmountLine, Outcome, Rule, RuleId } from '../agreement/agreement.ts'
import { quantity } from '../agreement/axis.ts'
import { chosen } from './answers.ts'
import { expand } from './expand.ts'
import { yearRule } from './topics/split.ts'
import type { AnswerValue, Answers, Cell, QuestionId } from './topic.ts'

/** The decisions whose rules a worked example follows. */
const followed = ['partnerPay', 'shareOfResult', 'externalCosts', 'commissionDue', 'commissionTo', 'commission', 'lastCent'] as const

/**
 * The answers about the split that the rules of an agreement come from, for an agreement that is only a file. Nothing where
 * not all that a worked example needs is agreed, or where a rule of the split is not the one that the catalogue makes of
 * these answers: then an example by the catalogue could show what the agreement does not say.
 */
export function agreedSplit(agreement: Agreement): Answers | undefined {
  const parties = agreement.parties.map(({ id }) => id)
  const answers = read(agreement)
  if (answers === undefined) return undefined
  const made = expand(answers, parties).agreement
  return followed.every((id) => rulesText(made, id) === rulesText(agreement, id)) ? answers : undefined
}

const rulesText = ({ decisions }: Pick<Agreement, 'decisions'>, id: string): string =>
  (decisions[id]?.rules ?? [])
    // An order that does not count, or that came after the end, earns otherwise; a worked example is of one that counts.
    .filter(({ when }) => when['orderCounts'] === undefined && when['lateShare'] === undefined)
    .map(({ id: rule, when, outcome, exceptionTo }) =>
      JSON.stringify([rule, Object.entries(when).sort(byName), outcome, exceptionTo ?? []]),
    )
    .sort()
    .join('\n')

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => (one < other ? -1 : 1)

function read(agreement: Agreement): Answers | undefined {
  const rules = new Map(followed.flatMap((id) => agreement.decisions[id]?.rules ?? []).map((rule): [RuleId, Rule] => [rule.id, rule]))
  const choice = (id: RuleId): string | undefined => {
    const outcome = rules.get(id)?.outcome
    return outcome?.kind === 'choice' ? outcome.option : undefined
  }
  const basis = basisOf(agreement, rules)
  const externals = rules.has('cost-2') ? 'agreedFirst' : choice('cost-1')
  const lastCent = choice('cent-1')
  const commission = commissionOf(agreement, rules, choice)
  const loss = rules.get('loss-1')?.outcome
  if (basis === undefined || externals === undefined || lastCent === undefined || commission === undefined || loss === undefined)
    return undefined
  const lossElse = rules.get('loss-2')?.outcome
  const gain = rules.get('spl-1')?.outcome
  const pays = ['rateCard', 'ownPrice'].includes(chosen(basis, 'split.basis') ?? '')
  return {
    ...basis,
    ...(pays && gain !== undefined ? option('split.surplus', keyOf(gain)) : {}),
    ...option('split.loss', likeGain(loss, gain) ? 'likeGain' : keyOf(loss)),
    ...(lossElse === undefined ? {} : option('split.lossElse', likeGain(lossElse, gain) ? 'likeGain' : keyOf(lossElse))),
    ...option('split.external', externals),
    ...commission,
    ...option('split.lastCent', lastCent),
  }
}

const answer = (id: QuestionId, value: AnswerValue): Answers => ({ [id]: value })

const option = (id: QuestionId, picked: string): Answers => answer(id, { kind: 'choice', option: picked })

const number = (id: QuestionId, value: number): Answers => answer(id, { kind: 'quantity', value })

const rows = (id: QuestionId, all: readonly Readonly<Record<string, Cell>>[]): Answers => answer(id, { kind: 'rows', rows: all })

/** A loss that is divided exactly as a gain is. */
const likeGain = (loss: Outcome, gain: Outcome | undefined): boolean => gain !== undefined && JSON.stringify(loss) === JSON.stringify(gain)

function keyOf(outcome: Outcome): string {
  if (outcome.kind === 'talk') return outcome.step === 'byParts' ? 'byParts' : 'talk'
  const [first, ...others] = outcome.kind === 'share' ? outcome.parts : []
  if (others.length > 0 || first?.who.kind !== 'role') return 'equally'
  return first.who.role === 'prime' ? 'invoicer' : 'byCause'
}

function basisOf(agreement: Agreement, rules: ReadonlyMap<RuleId, Rule>): Answers | undefined {
  const pay = [...rules.values()].flatMap(({ id, outcome }) => {
    const [line] = outcome.kind === 'amount' ? outcome.lines : []
    return id.startsWith('pay-') && id !== 'pay-loss' && line !== undefined ? [{ party: id.slice('pay-'.length), line }] : []
  })
  switch (pay[0]?.line.of) {
    case 'result':
      return {
        ...option('split.basis', 'fixedShares'),
        'split.shares': { kind: 'shares', parts: Object.fromEntries(pay.map(({ party, line }) => [party, rateOf(agreement, line)])) },
      }
    case 'hours':
      return {
        ...option('split.basis', 'rateCard'),
        ...rows(
          'split.rates',
          pay.map(({ party, line }) => ({ party, rate: rateOf(agreement, line) })),
        ),
      }
    case 'resultByHours':
      return option('split.basis', 'byHours')
    case 'partPrice':
      return option('split.basis', 'ownPrice')
    case undefined:
    default:
      return undefined
  }
}

const rateOf = (agreement: Agreement, { rate }: AmountLine): number =>
  quantity(agreement, rate.kind === 'percent' ? rate.basisPoints : rate.minor)

function commissionOf(
  agreement: Agreement,
  rules: ReadonlyMap<RuleId, Rule>,
  choice: (id: RuleId) => string | undefined,
): Answers | undefined {
  if (choice('com-1') === 'no') return option('split.commission', 'none')
  const rated = rules.get('com-8')
  const [line] = rated?.outcome.kind === 'amount' ? rated.outcome.lines : []
  if (rated === undefined || line === undefined || choice('com-1') === undefined) return undefined
  const months = agreement.terms['commissionMonths']?.value
  const both = choice('com-7')
  const unpaid = rules.get('com-9')?.outcome
  return {
    ...earnedBy(agreement, rules, rated, line),
    ...(months === undefined
      ? option('split.commissionFor', rules.has('com-2') ? 'firstOnly' : 'all')
      : { ...option('split.commissionFor', 'months'), ...number('split.commissionMonths', months) }),
    ...(both === undefined ? {} : option('split.commissionBoth', both === 'nobody' ? 'none' : both)),
    ...(unpaid === undefined
      ? {}
      : option(
          'split.commissionUnpaid',
          rules.has('com-10') ? 'proRata' : unpaid.kind === 'talk' && unpaid.step === 'closeTheBooks' ? 'talk' : 'none',
        )),
  }
}

/** What the commission is reckoned from: a fixed sum, the project schedule, or a rate of something within its limits. */
function earnedBy(agreement: Agreement, rules: ReadonlyMap<RuleId, Rule>, rated: Rule, line: AmountLine): Answers {
  if (line.of === undefined) return { ...option('split.commission', 'oneOff'), ...number('split.commissionSum', rateOf(agreement, line)) }
  if (line.of === 'agreedCommission') return option('split.commission', 'perProject')
  const limits = (['commissionFloor', 'commissionCap'] as const).map((id): Answers => {
    const value = agreement.terms[id]?.value
    return value === undefined ? {} : number(`split.${id}`, value)
  })
  return Object.assign(
    { ...option('split.commissionBase', line.of === 'received' ? 'received' : 'invoiced') },
    ...limits,
    line.tiers !== undefined
      ? { ...option('split.commission', 'tiered'), ...rows('split.commissionTiers', tiersOf(agreement, rated, line)) }
      : agreement.terms['commissionRate'] !== undefined
        ? { ...option('split.commission', 'flat'), ...number('split.commissionRate', rateOf(agreement, line)) }
        : { ...option('split.commission', 'declining'), ...rows('split.commissionYears', yearsIn(agreement, rules)) },
  ) as Answers
}

const yearsIn = (agreement: Agreement, rules: ReadonlyMap<RuleId, Rule>): readonly Readonly<Record<string, Cell>>[] =>
  [0, 1, 2, 3, 4].flatMap((index) => {
    const outcome = rules.get(yearRule(index))?.outcome
    const [line] = outcome?.kind === 'amount' ? outcome.lines : []
    return line === undefined ? [] : [{ rate: rateOf(agreement, line) }]
  })

/** The last tier is open above, unless the rule itself ends at a limit. */
function tiersOf(agreement: Agreement, { when }: Rule, { of, tiers }: AmountLine): readonly Readonly<Record<string, Cell>>[] {
  const [limit] = of === undefined ? [] : (when[of] ?? [])
  return (tiers?.each ?? []).map(([upTo, rate]) => {
    if (upTo !== 'rest') return { upTo: quantity(agreement, upTo), rate }
    const bounded = limit?.kind === 'between' || (limit?.kind === 'compare' && limit.op === '<=')
    return bounded ? { upTo: quantity(agreement, limit.to), rate } : { rate }
  })
}
