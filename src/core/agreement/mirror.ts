import type { Agreement, Condition, Decision, Outcome, PartyId, Who } from './agreement.ts'
import { rulesOf } from './compile.ts'
import type { Region } from './situation.ts'

/** Findings that are the same with the parties swapped are told once. */
export interface Mirrors {
  /** The regions without those that a swap of parties makes from an earlier one. */
  readonly unique: (regions: readonly Region[]) => { readonly kept: readonly Region[]; readonly mirrored: boolean }
}

type Swap = ReadonlyMap<PartyId, PartyId>

/** Knows every exchange of parties that maps the agreement onto itself: names, ids and reasons of rules do not count. */
export function createMirrors(agreement: Agreement): Mirrors {
  let known: readonly Swap[] | undefined
  // Most agreements have no two regions of which one could mirror the other: they are not asked at all.
  const swapsOf = (): readonly Swap[] => {
    const parties = agreement.parties.map((party) => party.id)
    known ??= parties.length > 4 ? [] : exchanges(parties).filter((swap) => isSymmetric(agreement, swap))
    return known
  }
  const namesAny = (region: Region): boolean => Object.keys(region).some((name) => namesParties(agreement, name))
  return {
    unique: (regions) => {
      const swaps = regions.length > 1 && regions.some(namesAny) ? swapsOf() : []
      if (swaps.length === 0) return { kept: regions, mirrored: false }
      const seen = new Set<string>()
      const kept = regions.filter((region) => {
        const isNew = !swaps.some((swap) => seen.has(regionKey(agreement, region, swap)))
        seen.add(regionKey(agreement, region, new Map()))
        return isNew
      })
      return { kept, mirrored: kept.length < regions.length }
    },
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

function isSymmetric(agreement: Agreement, swap: Swap): boolean {
  // Cheap first: parties that stand for one another are named equally often.
  const named = new Map<string, number>()
  for (const decision of Object.values(agreement.decisions))
    for (const rule of rulesOf(decision))
      for (const [name, tests] of Object.entries(rule.when))
        for (const test of tests)
          if (test.kind === 'is' && namesParties(agreement, name))
            named.set(`${name}:${test.value}`, (named.get(`${name}:${test.value}`) ?? 0) + 1)
  for (const [key, count] of named) {
    const at = key.indexOf(':')
    if (named.get(`${key.slice(0, at)}:${put(swap, key.slice(at + 1))}`) !== count) return false
  }
  return Object.values(agreement.decisions).every(
    (decision) => describe(agreement, decision, swap) === describe(agreement, decision, new Map()),
  )
}

/** The rules of a decision with the parties exchanged, in an order that does not hang on their names. */
function describe(agreement: Agreement, decision: Decision, swap: Swap): string {
  const rules = rulesOf(decision)
  const own = new Map(rules.map((rule) => [rule.id, `${conditionKey(agreement, rule.when, swap)}=>${outcomeKey(rule.outcome, swap)}`]))
  const texts = rules.map(
    (rule) =>
      `${own.get(rule.id)}!${(rule.exceptionTo ?? [])
        .map((id) => own.get(id) ?? id)
        .sort()
        .join('&')}`,
  )
  const exclusions = (decision.exclusions ?? []).map((exclusion) => conditionKey(agreement, exclusion.when, swap))
  return JSON.stringify([texts.sort(), exclusions.sort(), decision.answer])
}

function conditionKey(agreement: Agreement, when: Condition, swap: Swap): string {
  return Object.entries(when)
    .map(([name, tests]) => {
      const parties = namesParties(agreement, name)
      const texts = tests.map((test) => JSON.stringify(test.kind === 'is' && parties ? { ...test, value: put(swap, test.value) } : test))
      return `${name}:${texts.sort().join('|')}`
    })
    .sort()
    .join(',')
}

function outcomeKey(outcome: Outcome, swap: Swap): string {
  const who = (one: Who): Who => (one.kind === 'is' ? { kind: 'is', value: put(swap, one.value) } : one)
  switch (outcome.kind) {
    case 'role':
      return JSON.stringify(['role', outcome.mode, outcome.who.map((one) => JSON.stringify(who(one))).sort()])
    case 'share':
      return JSON.stringify(['share', outcome.parts.map((part) => JSON.stringify([who(part.who), part.part])).sort()])
    case 'duty':
      return JSON.stringify({ ...outcome, by: who(outcome.by), to: who(outcome.to) })
    case 'choice':
    case 'amount':
    case 'noDuty':
    case 'step':
    case 'talk':
    case 'perLaw':
      return JSON.stringify(outcome)
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
