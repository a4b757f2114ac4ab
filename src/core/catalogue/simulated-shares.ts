import type { PartyId } from '../agreement/agreement.ts'
import { divideRounded } from '../shared/money.ts'
import { usedAnswers } from './questions.ts'
import type { Answers, QuestionId } from './topic.ts'
import { workedOut, type ExampleProject } from './worked-example.ts'

/** Of 100 joint projects, how many come through each party, and of 100 hours how many each works. */
export interface ProjectMix {
  readonly brings: Readonly<Record<PartyId, number>>
  readonly works: Readonly<Record<PartyId, number>>
}

/** What each party has of what the customers paid, in the order of the parties; or the questions without whose answer it stays open. */
export type SimulatedShares =
  | { readonly kind: 'shares'; readonly shares: readonly (readonly number[])[] }
  | { readonly kind: 'open'; readonly questions: readonly QuestionId[] }

const years = 64
const projectsPerYear = 6

/**
 * Lets the agreed split divide made-up years of joint projects, each project by the rules of the agreement itself (`workedOut`): who
 * brings the customer, who works how much and how large the order is, is drawn around the mix. Who brings the customer has the contract
 * with it. `random` gives numbers between 0 and 1.
 */
export function simulatedShares(answers: Answers, parties: readonly PartyId[], mix: ProjectMix, random: () => number): SimulatedShares {
  const used = usedAnswers(answers, parties)
  const open = new Set<QuestionId>()
  const shares = Array.from({ length: years }, () => {
    const had = parties.map(() => 0)
    let received = 0
    for (let project = 0; project < projectsPerYear; project++) {
      const made = madeUp(parties, mix, random)
      const { lines, totals } = workedOut(used, parties, made)
      for (const line of lines) if (line.kind !== 'pays') open.add(line.question)
      for (const [at, party] of parties.entries()) had[at] = (had[at] ?? 0) + Number(totals[party] ?? 0n)
      received += Number(made.received)
    }
    return had.map((one) => one / received)
  })
  return open.size > 0 ? { kind: 'open', questions: [...open] } : { kind: 'shares', shares }
}

/** An order of 5,000 to 20,000, worked off at 100 an hour and a third more or less; a part that is priced has the price of its hours. */
function madeUp(parties: readonly PartyId[], { brings, works }: ProjectMix, random: () => number): ExampleProject {
  const bringer = picked(parties, brings, random())
  const orderValue = Math.round(500_000 + 1_500_000 * random())
  const minutes = (orderValue / 10_000) * 60 * (0.67 + 0.66 * random())
  const weights = parties.map((party) => (works[party] ?? 0) * (0.7 + 0.6 * random()))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const worked = (at: number): number => Math.round(sum === 0 ? minutes / parties.length : (minutes * (weights[at] ?? 0)) / sum)
  const perParty = <T>(value: (at: number) => T): Readonly<Record<PartyId, T>> =>
    Object.fromEntries(parties.map((party, at) => [party, value(at)]))
  return {
    orderValue: BigInt(orderValue),
    received: BigInt(orderValue),
    prime: bringer,
    bringers: [bringer],
    minutes: perParty(worked),
    prices: perParty((at) => divideRounded(BigInt(worked(at)) * 10_000n, 60n)),
    external: [],
    causers: [],
  }
}

function picked(parties: readonly PartyId[], weights: Readonly<Record<PartyId, number>>, at: number): PartyId {
  const sum = parties.reduce((all, party) => all + (weights[party] ?? 0), 0)
  let rest = at * sum
  for (const party of parties) {
    rest -= weights[party] ?? 0
    if (rest < 0) return party
  }
  return parties.at(-1) ?? ''
}
