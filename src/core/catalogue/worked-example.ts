import type { PartyId, RuleId } from '../agreement/agreement.ts'
import { assert } from '../shared/assert.ts'
import { allocate, divideRounded, money } from '../shared/money.ts'
import { chosen, quantity, shares } from './answers.ts'
import { usedAnswers } from './questions.ts'
import { limitsOf, ratesOf, tiersOf, yearRule, yearsOf } from './topics/split.ts'
import type { Answers, QuestionId } from './topic.ts'

/** A project as it went, to try the split on. Money in cents net, time in minutes. */
export interface ExampleProject {
  readonly orderValue: bigint
  /** What the customer has paid of it so far, net. */
  readonly received: bigint
  /** Whether it is certain that the rest will not be paid. */
  readonly lost?: boolean
  readonly prime: PartyId
  /** Who brought the customer: nobody, one, or several. */
  readonly bringers: readonly PartyId[]
  /** Who of several named the customer first. */
  readonly firstNamed?: PartyId
  /** Months since the customer's first order; absent when this is the first. */
  readonly monthsSinceFirst?: number
  readonly minutes: Readonly<Record<PartyId, number>>
  /** The price of each part where the project schedule names one. */
  readonly prices?: Readonly<Record<PartyId, bigint>>
  readonly external: readonly { readonly by: PartyId; readonly amount: bigint; readonly agreed: boolean }[]
  /** Who caused a loss: nobody, one, or several. */
  readonly causers: readonly PartyId[]
}

export type WaterfallCode = 'external' | 'commission' | 'part' | 'share' | 'surplus' | 'badDebt' | 'loss'

/** One step from what was received to what each party has. Negative where a party bears something. */
export type WaterfallLine =
  | { readonly kind: 'pays'; readonly code: WaterfallCode; readonly party: PartyId; readonly amount: bigint; readonly rule: RuleId }
  /** Money that no agreed rule gives to anybody, and the question that would. */
  | { readonly kind: 'open'; readonly code: WaterfallCode; readonly amount: bigint; readonly question: QuestionId }
  /** Something could not be worked out at all, e.g. a commission without an agreed rate. */
  | { readonly kind: 'unsettled'; readonly code: WaterfallCode; readonly question: QuestionId }

export interface Waterfall {
  readonly received: bigint
  readonly lines: readonly WaterfallLine[]
  /** What each party has in the end. With the open lines it adds up to what was received, to the cent. */
  readonly totals: Readonly<Record<PartyId, bigint>>
  /** What moves between the parties afterwards: the party with the customer's contract has received the money and passes it on. */
  readonly payments: readonly { readonly from: PartyId; readonly to: PartyId; readonly amount: bigint }[]
}

/**
 * What the agreed split makes of a project, step by step and to the last cent: external costs, commission, the parts, and
 * what is left or missing. Nothing is filled in: where an answer is missing, the money stays open.
 */
export const workedExample = (answers: Answers, parties: readonly PartyId[], project: ExampleProject): Waterfall =>
  workedOut(usedAnswers(answers, parties), parties, project)

/** The same by answers that are all used, for many projects in a row; see `usedAnswers`. */
export function workedOut(used: Answers, parties: readonly PartyId[], project: ExampleProject): Waterfall {
  const run = runOf(used, parties, project)
  external(run)
  commission(run)
  parts(run)
  assert(run.rest === 0n, 'no cent is lost')
  const totals = Object.fromEntries(parties.map((id) => [id, 0n]))
  for (const line of run.lines) if (line.kind === 'pays') totals[line.party] = (totals[line.party] ?? 0n) + line.amount
  const payments = parties.flatMap((id) => {
    const amount = totals[id] ?? 0n
    if (id === project.prime || amount === 0n) return []
    return amount > 0n ? [{ from: project.prime, to: id, amount }] : [{ from: id, to: project.prime, amount: -amount }]
  })
  return { received: project.received, lines: run.lines, totals, payments }
}

interface Run {
  readonly answers: Answers
  readonly parties: readonly PartyId[]
  readonly project: ExampleProject
  readonly lines: WaterfallLine[]
  /** What is not given to anybody yet. */
  rest: bigint
  readonly pay: (code: WaterfallCode, party: PartyId, amount: bigint, rule: RuleId) => void
  readonly open: (code: WaterfallCode, amount: bigint, question: QuestionId) => void
}

function runOf(answers: Answers, parties: readonly PartyId[], project: ExampleProject): Run {
  const lines: WaterfallLine[] = []
  const run: Run = {
    answers,
    parties,
    project,
    lines,
    rest: project.received,
    pay: (code, party, amount, rule) => {
      if (amount === 0n) return
      lines.push({ kind: 'pays', code, party, amount, rule })
      run.rest -= amount
    },
    open: (code, amount, question) => {
      if (amount === 0n) return
      lines.push({ kind: 'open', code, amount, question })
      run.rest -= amount
    },
  }
  return run
}

function external(run: Run): void {
  const option = chosen(run.answers, 'split.external')
  for (const { by, amount, agreed } of run.project.external) {
    if (option === undefined) run.lines.push({ kind: 'unsettled', code: 'external', question: 'split.external' })
    else if (option === 'first' || (option === 'agreedFirst' && agreed)) run.pay('external', by, amount, 'cost-1')
  }
}

function commission(run: Run): void {
  const { answers, project } = run
  const option = chosen(answers, 'split.commission')
  const unsettled = (question: QuestionId): void => void run.lines.push({ kind: 'unsettled', code: 'commission', question })
  if (option === undefined) return unsettled('split.commission')
  if (option === 'none' || project.bringers.length === 0) return
  const scope = chosen(answers, 'split.commissionFor')
  if (scope === undefined) return unsettled('split.commissionFor')
  const months = quantity(answers, 'split.commissionMonths')
  if (scope === 'months' && months === undefined) return unsettled('split.commissionMonths')
  const lasts = scope === 'all' ? Infinity : scope === 'months' && months !== undefined ? months : -1
  if (project.monthsSinceFirst !== undefined && project.monthsSinceFirst > lasts) return
  // What a project schedule will name is not known before there is one.
  if (option === 'perProject') return unsettled('split.commission')
  const base = option === 'oneOff' ? 'invoiced' : chosen(answers, 'split.commissionBase')
  if (base === undefined) return unsettled('split.commissionBase')
  const full = project.received >= project.orderValue
  const unpaid = chosen(answers, 'split.commissionUnpaid')
  if (base === 'invoiced' && !full) {
    if (unpaid === undefined) return unsettled('split.commissionUnpaid')
    if (unpaid !== 'proRata' || option === 'oneOff') return
  }
  const part = base === 'invoiced' && !full
  const year = yearIn(answers, project.monthsSinceFirst)
  const amount = rated(answers, base === 'invoiced' && full ? project.orderValue : project.received, year, part)
  if (amount === undefined) return unsettled(rateQuestion[option] ?? 'split.commissionTiers')
  const rule = part ? 'com-9' : option === 'declining' ? yearRule(year) : 'com-8'
  const [only, ...others] = project.bringers
  if (only !== undefined && others.length === 0) return run.pay('commission', only, amount, rule)
  const both = chosen(answers, 'split.commissionBoth')
  if (both === 'none') return
  if (both === 'firstNamed' && project.firstNamed !== undefined) return run.pay('commission', project.firstNamed, amount, rule)
  if (both === 'equally')
    return divide(
      run,
      'commission',
      amount,
      project.bringers.map((id) => [id, 1n]),
      rule,
    )
  run.open('commission', amount, 'split.commissionBoth')
}

const rateQuestion: Readonly<Record<string, QuestionId>> = {
  flat: 'split.commissionRate',
  declining: 'split.commissionYears',
  oneOff: 'split.commissionSum',
}

/** Which of the agreed years an order falls into, from 0; the last one is open. */
function yearIn(answers: Answers, monthsSinceFirst: number | undefined): number {
  const year = monthsSinceFirst === undefined || monthsSinceFirst === 0 ? 0 : Math.ceil(monthsSinceFirst / 12) - 1
  return Math.min(year, Math.max(yearsOf(answers).length - 1, 0))
}

/** The commission on an amount, within its limits; an order that is paid in part has no lowest commission, nor has nothing. */
function rated(answers: Answers, of: bigint, year: number, part: boolean): bigint | undefined {
  const value = unlimited(answers, of, year)
  if (value === undefined || chosen(answers, 'split.commission') === 'oneOff') return value
  const { floor: lowest, cap } = limitsOf(answers)
  const floor = part || of === 0n ? undefined : lowest
  const raised = floor !== undefined && value < BigInt(floor) ? BigInt(floor) : value
  return cap !== undefined && raised > BigInt(cap) ? BigInt(cap) : raised
}

/** A tier takes only the part of the amount that lies in it. */
function unlimited(answers: Answers, of: bigint, year: number): bigint | undefined {
  const share = (rate: number | undefined): bigint | undefined =>
    rate === undefined ? undefined : divideRounded(of * BigInt(rate), 10_000n)
  const form = chosen(answers, 'split.commission')
  if (form === 'flat') return share(quantity(answers, 'split.commissionRate'))
  if (form === 'declining') return share(yearsOf(answers)[year])
  if (form !== 'oneOff') return tiered(answers, of)
  const sum = quantity(answers, 'split.commissionSum')
  return sum === undefined ? undefined : BigInt(sum)
}

function tiered(answers: Answers, of: bigint): bigint | undefined {
  const tiers = tiersOf(answers)
  const top = tiers.at(-1)
  if (top === undefined || (top.upTo !== undefined && of > BigInt(top.upTo))) return undefined
  let below = 0n
  let sum = 0n
  for (const { upTo, rate } of tiers) {
    const limit = upTo === undefined || BigInt(upTo) > of ? of : BigInt(upTo)
    if (limit > below) sum += (limit - below) * BigInt(rate)
    if (limit > below) below = limit
  }
  return divideRounded(sum, 10_000n)
}

function parts(run: Run): void {
  const { answers, parties, project } = run
  const basis = chosen(answers, 'split.basis')
  if (basis === undefined) return run.open('share', run.rest, 'split.basis')
  if (basis === 'fixedShares' || basis === 'byHours') {
    if (run.rest < 0n) return loss(run, weightsOf(run))
    const weights = weightsOf(run)
    if (weights === undefined) return run.open('share', run.rest, basis === 'fixedShares' ? 'split.shares' : 'split.basis')
    return divide(run, 'share', run.rest, weights, (id) => (basis === 'fixedShares' ? `pay-${id}` : 'pay-1'))
  }
  const earned = new Map<PartyId, bigint>()
  for (const id of parties) {
    const minutes = project.minutes[id] ?? 0
    const rate = ratesOf(answers, parties).find((each) => each.party === id)?.rate
    const price = project.prices?.[id]
    if (basis === 'ownPrice' && price !== undefined) earned.set(id, price)
    if (basis === 'rateCard' && rate !== undefined) earned.set(id, divideRounded(BigInt(minutes) * BigInt(rate), 60n))
    if (basis === 'rateCard' && rate === undefined && minutes > 0) return run.open('part', run.rest, 'split.rates')
  }
  for (const [id, amount] of earned) run.pay('part', id, amount, basis === 'rateCard' ? `pay-${id}` : 'pay-1')
  const byParts = [...earned].filter(([, amount]) => amount > 0n)
  if (run.rest < 0n) return loss(run, byParts)
  surplus(run, byParts)
}

/** Weights of the basis: agreed shares, or the minutes worked. */
function weightsOf(run: Run): Weights | undefined {
  const { answers, parties, project } = run
  const agreed = chosen(answers, 'split.basis') === 'fixedShares' ? shares(answers, 'split.shares') : project.minutes
  const weights = parties.map((id): [PartyId, bigint] => [id, BigInt(agreed?.[id] ?? 0)])
  return weights.some(([, weight]) => weight > 0n) ? weights : undefined
}

type Weights = readonly (readonly [PartyId, bigint])[]

function surplus(run: Run, byParts: Weights): void {
  if (run.rest === 0n) return
  const option = chosen(run.answers, 'split.surplus')
  const weights = option === undefined ? undefined : keyed(run, option, byParts)
  if (weights === undefined) return run.open('surplus', run.rest, 'split.surplus')
  divide(run, 'surplus', run.rest, weights, 'spl-1')
}

/** First what the customer will never pay, by the rule of bad debt; then what is still missing, by the rule of loss. */
function loss(run: Run, base: Weights | undefined): void {
  const { answers, project } = run
  const missing = -run.rest
  const unpaid = project.lost === true ? project.orderValue - project.received : 0n
  const debt = unpaid < missing ? unpaid : missing
  if (debt > 0n) badDebt(run, debt, base)
  const option = chosen(answers, 'split.loss')
  if (run.rest === 0n) return
  if (option === undefined) return run.open('loss', run.rest, 'split.loss')
  const [causer, ...others] = project.causers
  if (option === 'byCause' && causer !== undefined && others.length === 0) return run.pay('loss', causer, run.rest, 'loss-1')
  const key = option === 'byCause' ? chosen(answers, 'split.lossElse') : option
  const weights = key === undefined ? undefined : keyed(run, key, base)
  if (weights === undefined) return run.open('loss', run.rest, option === 'byCause' ? 'split.lossElse' : 'split.surplus')
  divide(run, 'loss', run.rest, weights, option === 'byCause' ? 'loss-2' : 'loss-1')
}

function badDebt(run: Run, debt: bigint, base: Weights | undefined): void {
  const { answers, project } = run
  const option = chosen(answers, 'split.badDebt')
  const [bringer, ...others] = project.bringers
  if (option === 'bringer' && bringer !== undefined && others.length === 0) return run.pay('badDebt', bringer, -debt, 'bad-2')
  const key = option === 'bringer' ? chosen(answers, 'split.badDebtElse') : option
  const rule = option === 'bringer' ? 'bad-3' : 'bad-2'
  if (key === 'invoicer') return run.pay('badDebt', project.prime, -debt, rule)
  if (key === 'inShares' && base !== undefined && base.length > 0) return divide(run, 'badDebt', -debt, base, rule)
  run.open('badDebt', -debt, option === 'bringer' ? 'split.badDebtElse' : 'split.badDebt')
}

/** The weights of a key by which gain or loss is divided. */
function keyed(run: Run, key: string, base: Weights | undefined): Weights | undefined {
  switch (key) {
    case 'equally':
      return run.parties.map((id) => [id, 1n])
    case 'invoicer':
      return [[run.project.prime, 1n]]
    case 'byParts':
      return base === undefined || base.length === 0 ? undefined : base
    case 'likeGain': {
      const basis = chosen(run.answers, 'split.basis')
      if (basis === 'fixedShares' || basis === 'byHours') return base
      const gain = chosen(run.answers, 'split.surplus')
      return gain === undefined ? undefined : keyed(run, gain, base)
    }
    default:
      return undefined
  }
}

/** Divides to the cent; the agreed rule says who receives what does not come out even. */
function divide(run: Run, code: WaterfallCode, amount: bigint, weights: Weights, rule: RuleId | ((id: PartyId) => RuleId)): void {
  const exact = allocate(
    money('EUR', amount),
    weights.map(([, weight]) => weight),
  ).map((part) => part.minor)
  const prime = weights.findIndex(([id]) => id === run.project.prime)
  const parts = chosen(run.answers, 'split.lastCent') === 'invoicer' && prime >= 0 ? restTo(prime, amount, weights) : exact
  for (const [index, [id]] of weights.entries()) run.pay(code, id, parts[index] ?? 0n, typeof rule === 'string' ? rule : rule(id))
}

/** Every share is cut to the cent, and one takes what is left. */
function restTo(index: number, amount: bigint, weights: Weights): readonly bigint[] {
  const sum = weights.reduce((all, [, weight]) => all + weight, 0n)
  const parts = weights.map(([, weight]) => (amount * weight) / sum)
  const others = parts.reduce((all, part, at) => (at === index ? all : all + part), 0n)
  return parts.map((part, at) => (at === index ? amount - others : part))
}
