import type { Agreement, Condition, Decision, Outcome, PartyId, Who } from './agreement.ts'
import { rulesOf } from './compile.ts'
import type { Region } from './situation.ts'

/** Findings that are the same with the parties swapped are told once. */
export interface Mirrors {
  /** The regions without those that a swap of parties makes from an earlier one. */
  readonly unique: (regions: readonly Region[]) => {
    readonly kept: readonly Region[]
    readonly mirrored: boolean
    /** Whether the answer hangs on which parties can be exchanged. */
    readonly asked: boolean
  }
  /** The exchanges that map the agreement onto itself, as one text. */
  readonly swaps: () => string
}

type Swap = ReadonlyMap<PartyId, PartyId>

/** Knows every exchange of parties that maps the agreement onto itself: names, ids and reasons of rules do not count. */
export function createMirrors(agreement: Agreement): Mirrors {
  let known: readonly Swap[] | undefined
  // Most agreements have no two regions of which one could mirror the other: they are not asked at all.
  const swapsOf = (): readonly Swap[] => {
    const parties = agreement.parties.map((party) => party.id)
    known ??= parties.length > 4 ? [] : exchanges(parties).filter(symmetryOf(agreement))
    return known
  }
  const namesAny = (region: Region): boolean => Object.keys(region).some((name) => namesParties(agreement, name))
  const unnamed: Swap = new Map(agreement.parties.map(({ id }) => [id, '']))
  /** Two regions are the same but for the names of parties. */
  const anyAlike = (regions: readonly Region[]): boolean =>
    regions.length > 1 &&
    regions.some(namesAny) &&
    new Set(regions.map((region) => regionKey(agreement, region, unnamed))).size < regions.length
  return {
    unique: (regions) => {
      const asked = anyAlike(regions)
      const swaps = asked ? swapsOf() : []
      if (swaps.length === 0) return { kept: regions, mirrored: false, asked }
      const seen = new Set<string>()
      const kept = regions.filter((region) => {
        const isNew = !swaps.some((swap) => seen.has(regionKey(agreement, region, swap)))
        seen.add(regionKey(agreement, region, new Map()))
        return isNew
      })
      return { kept, mirrored: kept.length < regions.length, asked }
    },
    swaps: () => JSON.stringify(swapsOf().map((swap) => [...swap])),
  }
}

function exchanges(parties: readonly PartyId[]): Swap[] {
  const orders = (left: readonly PartyId[]): PartyId[][] =>
    left.length === 0 ? [[]] : left.flatMap((party) => orders(left.filter((other) => other !== party)).map((rest) => [party, ...rest]))
  return orders(parties)
    .map((order) => new Map(parties.map((party, index) => [party, order[index] ?? party])))
    .filter((swap) => [...swap].some(([from, to]) => from !== to))
}

const put = (swap: Swap, name: string): string => swap.get(name) ?? name

/** Facts and decisions in which a section of that name means the party. */
const namesParties = (agreement: Agreement, id: string): boolean =>
  agreement.facts[id]?.kind === 'role' || agreement.decisions[id]?.answer.kind === 'role'

/** Something that is said with parties in it; exchanging parties changes only them, and their order does not matter. */
interface Part {
  readonly text: string
  readonly parties: readonly PartyId[]
}

/** A rule or an exclusion as its parts: first those that no exchange changes, in one text. */
interface Parts {
  readonly fixed: string
  readonly open: readonly Part[]
}

/** What is compared of one decision, read once for all exchanges. */
interface Sheet {
  readonly rules: readonly { readonly id: string; readonly says: Parts; readonly before: readonly string[] }[]
  readonly exclusions: readonly Parts[]
}

/** Says of an exchange of parties whether it maps every decision onto itself. */
function symmetryOf(agreement: Agreement): (swap: Swap) => boolean {
  const decisions = Object.values(agreement.decisions).map((decision) => ({ decision, sheet: undefined as Sheet | undefined, same: '' }))
  // Equal texts have equal numbers, which are shorter to compare and to put in order.
  const numbers = new Map<string, number>()
  const numberOf = (parts: Parts, swap: Swap): number => {
    const key = keyOf(parts, swap)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  /** The rules with the parties exchanged, in an order that does not hang on their names. */
  const describe = ({ rules, exclusions }: Sheet, swap: Swap): string => {
    const own = new Map(rules.map((rule) => [rule.id, numberOf(rule.says, swap)]))
    const told = rules.map(({ id, before }) => `${own.get(id)}!${inOrder(before.map((beaten) => own.get(beaten) ?? -1))}`)
    return `${told.sort().join(' ')}/${inOrder(exclusions.map((exclusion) => numberOf(exclusion, swap)))}`
  }
  const named = namesOf(agreement)
  return (swap) =>
    // Cheap first: parties that stand for one another are named equally often.
    named.every((by) => [...by].every(([party, count]) => by.get(put(swap, party)) === count)) &&
    decisions.every((one) => {
      if (one.sheet === undefined) {
        one.sheet = sheetOf(agreement, one.decision)
        one.same = describe(one.sheet, new Map())
      }
      return describe(one.sheet, swap) === one.same
    })
}

/** How often the conditions on each fact and decision name each party. */
function namesOf(agreement: Agreement): readonly ReadonlyMap<string, number>[] {
  const named = new Map<string, Map<string, number>>()
  for (const decision of Object.values(agreement.decisions))
    for (const { when } of rulesOf(decision))
      for (const name of Object.keys(when)) {
        if (!namesParties(agreement, name)) continue
        const by = named.get(name) ?? new Map<string, number>()
        named.set(name, by)
        for (const test of when[name]!) if (test.kind === 'is') by.set(test.value, (by.get(test.value) ?? 0) + 1)
      }
  return [...named.values()]
}

const inOrder = (numbers: readonly number[]): string => numbers.toSorted((a, b) => a - b).join('&')

const sheetOf = (agreement: Agreement, decision: Decision): Sheet => ({
  rules: rulesOf(decision).map(({ id, when, outcome, exceptionTo }) => ({
    id,
    says: sorted([...conditionParts(agreement, when), ...outcomeParts(outcome)]),
    before: exceptionTo ?? [],
  })),
  exclusions: (decision.exclusions ?? []).map(({ when }) => sorted(conditionParts(agreement, when))),
})

const sorted = (parts: readonly Part[]): Parts => ({
  fixed: parts
    .flatMap(({ text, parties }) => (parties.length === 0 ? [text] : []))
    .sort()
    .join(','),
  open: parts.filter(({ parties }) => parties.length > 0),
})

const keyOf = ({ fixed, open }: Parts, swap: Swap): string =>
  `${fixed},${open
    .map(({ text, parties }) => `${text}|${exchanged(parties, swap)}`)
    .sort()
    .join(',')}`

const exchanged = (parties: readonly PartyId[], swap: Swap): string =>
  parties
    .map((party) => put(swap, party))
    .sort()
    .join('|')

const conditionParts = (agreement: Agreement, when: Condition): Part[] =>
  Object.entries(when).map(([name, tests]) => {
    const parties: PartyId[] = []
    const texts: string[] = []
    for (const test of tests)
      if (test.kind === 'is' && namesParties(agreement, name)) parties.push(test.value)
      else texts.push(JSON.stringify(test))
    return { text: `${name}:${texts.sort().join('|')}`, parties }
  })

const whoPart = (text: string, who: Who): Part =>
  who.kind === 'is' ? { text, parties: [who.value] } : { text: `${text}${JSON.stringify(who)}`, parties: [] }

function outcomeParts(outcome: Outcome): Part[] {
  switch (outcome.kind) {
    case 'role':
      return [{ text: `=>role ${outcome.mode}`, parties: [] }, ...outcome.who.map((who) => whoPart('=>', who))]
    case 'share':
      return [{ text: '=>share', parties: [] }, ...outcome.parts.map(({ who, part }) => whoPart(`=>${JSON.stringify(part)} `, who))]
    case 'duty': {
      const { by, to, ...rest } = outcome
      return [{ text: `=>${JSON.stringify(rest)}`, parties: [] }, whoPart('=>by ', by), whoPart('=>to ', to)]
    }
    case 'choice':
    case 'amount':
    case 'noDuty':
    case 'step':
    case 'talk':
    case 'perLaw':
      return [{ text: `=>${JSON.stringify(outcome)}`, parties: [] }]
  }
}

function regionKey(agreement: Agreement, region: Region, swap: Swap): string {
  return Object.entries(region)
    .map(([name, spans]) => {
      const parties = namesParties(agreement, name)
      const texts = spans.map((span) => JSON.stringify(parties ? { ...span, section: put(swap, span.section) } : span))
      return `${name}:${texts.sort().join('|')}`
    })
    .sort()
    .join(',')
}
