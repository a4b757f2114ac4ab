import type {
  Agreement,
  AmountLine,
  Comparison,
  Condition,
  Decision,
  Exclusion,
  Fact,
  Outcome,
  Party,
  Quantity,
  Rule,
  Shape,
  Term,
  Test,
  Who,
} from '#core/agreement/agreement.ts'
import { unreachable } from '#core/shared/assert.ts'

/**
 * Seeded agreements: the same seed gives the same agreement on every machine. `smallAgreement` makes ones that can be
 * enumerated whole, with every kind of fact, outcome and edge; the large ones are for measuring and for engine against engine.
 */
export interface Random {
  /** 0 up to, not including, `below`. */
  int(below: number): number
  chance(percent: number): boolean
  pick<T>(from: readonly T[]): T
  /** At least one of them, in their own order. */
  some<T>(from: readonly T[]): T[]
}

/** SplitMix32: small, seeded, good enough to mix choices. */
export function random(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z ^= z >>> 15
    z = Math.imul(z, 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
  const int = (below: number): number => next() % below
  const pick = <T>(from: readonly T[]): T => from[int(from.length)]!
  return {
    int,
    pick,
    chance: (percent) => int(100) < percent,
    some: (from) => {
      const found = from.filter(() => int(2) === 0)
      return found.length === 0 ? [pick(from)] : found
    },
  }
}

const literal = (plus: number): Quantity => ({ terms: [], plus })

// Small agreements.

/** Product of the axes of a small agreement, at most: every fourth is large, the others are quick to enumerate. */
const mostSituations = (seed: number): number => (seed % 4 === 0 ? 360 : 120)

/** What a rule may ask about: a fact, or an earlier decision. */
interface Input {
  readonly name: string
  readonly points: readonly string[]
  readonly ranges: readonly { readonly section?: string; readonly min: number; readonly top: number }[]
  readonly role: boolean
}

export function smallAgreement(seed: number): Agreement {
  for (let attempt = 0; ; attempt++) {
    const agreement = tryAgreement(random(seed * 64 + attempt), mostSituations(seed))
    if (agreement) return agreement
  }
}

function tryAgreement(rnd: Random, most: number): Agreement | undefined {
  const parties: Party[] = (rnd.chance(80) ? ['a', 'b'] : ['a', 'b', 'c']).map((id) => ({ id }))
  const top = 1 + rnd.int(3)
  const terms: Record<string, Term> = {}
  for (let index = rnd.int(3); index > 0; index--) terms[`t${index}`] = { value: rnd.int(top + 1), unit: 'days' }
  const facts: Record<string, Fact> = {}
  const inputs: Input[] = []
  let situations = 1
  const count = 2 + rnd.int(4)
  for (let index = 1; index <= count; index++) {
    const name = `f${index}`
    const { fact, input, size } = makeFact(rnd, name, parties, top, facts)
    if (situations * size > most) continue
    situations *= size
    facts[name] = fact
    inputs.push(input)
  }
  if (inputs.length < 2) return undefined
  const decisions: Record<string, Decision> = {}
  for (let index = 1, all = 1 + rnd.int(4); index <= all; index++) {
    const name = `d${index}`
    const made = makeDecision(rnd, { parties, top, terms, facts, inputs })
    decisions[name] = made.decision
    if (made.asInput && rnd.chance(70)) inputs.push({ ...made.asInput, name })
  }
  return { format: 'handschlag/agreement@1', parties, terms, facts, decisions }
}

function makeFact(
  rnd: Random,
  name: string,
  parties: readonly Party[],
  top: number,
  facts: Readonly<Record<string, Fact>>,
): { fact: Fact; input: Input; size: number } {
  const ids = parties.map((party) => party.id)
  const range = (section: string): Input['ranges'][number] => ({ section, min: 0, top })
  const events = Object.keys(facts).filter((id) => facts[id]?.kind === 'event')
  const after = events.length > 0 && rnd.chance(50) ? { after: [rnd.pick(events)] } : {}
  const unit = 'days' as const
  switch (rnd.int(9)) {
    case 0: {
      const options = ['p', 'q', 'r'].slice(0, 2 + rnd.int(2))
      return { fact: { kind: 'choice', options }, input: { name, points: options, ranges: [], role: false }, size: options.length }
    }
    case 1:
      return { fact: { kind: 'yesno' }, input: { name, points: ['yes', 'no'], ranges: [], role: false }, size: 2 }
    case 2:
    case 3: {
      const also = ['both', 'nobody'].slice(0, rnd.int(3))
      const points = [...ids, ...also]
      return { fact: { kind: 'role', also }, input: { name, points, ranges: [], role: true }, size: points.length }
    }
    case 4: {
      const min = rnd.int(2)
      const max = min + 2 + rnd.int(top + 1)
      if (rnd.chance(35))
        return {
          fact: { kind: 'number', unit: 'pieces', min },
          input: { name, points: [], ranges: [{ min, top }], role: false },
          size: top + 2,
        }
      return {
        fact: { kind: 'number', unit: 'pieces', min, max },
        input: { name, points: [], ranges: [{ min, top: max }], role: false },
        size: max - min + 1,
      }
    }
    case 5:
      return {
        fact: { kind: 'event', unit, ...after },
        input: { name, points: ['notYet'], ranges: [range('ago')], role: false },
        size: top + 3,
      }
    case 6: {
      const to = events.length > 0 && rnd.chance(50) ? { to: rnd.pick(events) } : {}
      return {
        fact: { kind: 'reaction', unit, ...to },
        input: { name, points: ['notDue'], ranges: [range('done'), range('open')], role: false },
        size: 2 * top + 5,
      }
    }
    case 7:
      return {
        fact: { kind: 'consent', unit, ...after },
        input: { name, points: ['notAsked', 'yes', 'no'], ranges: [range('silent')], role: false },
        size: top + 5,
      }
    default: {
      const max = 1 + rnd.int(2)
      return {
        fact: {
          kind: 'axis',
          sections: [
            { name: 'none', kind: 'point' },
            { name: 'some', kind: 'range', unit: 'pieces', min: 1, max: max + 1 },
            { name: 'many', kind: 'point' },
          ],
        },
        input: { name, points: ['none', 'many'], ranges: [{ section: 'some', min: 1, top: max + 1 }], role: false },
        size: max + 3,
      }
    }
  }
}

interface World {
  readonly parties: readonly Party[]
  readonly top: number
  readonly terms: Readonly<Record<string, Term>>
  readonly facts: Readonly<Record<string, Fact>>
  readonly inputs: readonly Input[]
}

const comparisons: readonly Comparison[] = ['<', '<=', '>', '>=', '=']

function makeQuantity(rnd: Random, world: World, top: number): Quantity {
  const terms = Object.keys(world.terms)
  if (terms.length > 0 && rnd.chance(30)) {
    const term = rnd.pick(terms)
    if (world.terms[term]!.value <= top) return { terms: [term], plus: 0 }
  }
  return literal(rnd.int(top + 1))
}

function makeTests(rnd: Random, world: World, input: Input): Test[] {
  const tests: Test[] = []
  const roles = world.inputs.filter((other) => other.role && other.name !== input.name)
  if (input.role && roles.length > 0 && rnd.chance(40)) {
    const role = rnd.pick(roles).name
    return [rnd.chance(50) ? { kind: 'same', as: role } : { kind: 'other', than: role }]
  }
  const wanted = rnd.chance(50) ? 1 : 2
  for (let index = 0; index < wanted; index++) {
    const range = input.ranges.length > 0 && (input.points.length === 0 || rnd.chance(60)) ? rnd.pick(input.ranges) : undefined
    if (!range) tests.push(...rnd.some(input.points).map((value): Test => ({ kind: 'is', value })))
    else {
      const section = range.section === undefined ? {} : { section: range.section }
      if (range.section !== undefined && rnd.chance(25)) tests.push({ kind: 'section', section: range.section })
      else if (rnd.chance(20)) {
        const from = range.min + rnd.int(Math.max(1, range.top - range.min))
        tests.push({ kind: 'between', ...section, from: literal(from), to: literal(from + rnd.int(2)) })
      } else tests.push({ kind: 'compare', ...section, op: rnd.pick(comparisons), to: makeQuantity(rnd, world, range.top) })
    }
  }
  return tests.filter((test, index) => tests.findIndex((other) => JSON.stringify(other) === JSON.stringify(test)) === index)
}

function makeCondition(rnd: Random, world: World, inputs: readonly Input[], most: number): Record<string, Test[]> {
  const when: Record<string, Test[]> = {}
  for (let index = 1 + rnd.int(most); index > 0; index--) {
    const input = rnd.pick(inputs)
    when[input.name] = makeTests(rnd, world, input)
  }
  return when
}

const shapes = ['choice', 'choice', 'role', 'role', 'amount', 'share', 'duty', 'step'] as const

function makeDecision(rnd: Random, world: World): { decision: Decision; asInput?: Omit<Input, 'name'> } {
  const ids = world.parties.map((party) => party.id)
  const events = Object.values(world.facts).filter((fact) => fact.kind === 'event')
  const drawn = rnd.pick(shapes)
  const kind = drawn === 'duty' && events.length === 0 ? 'choice' : drawn
  const also = ['nobody', 'both'].slice(0, rnd.int(3))
  const answer: Shape =
    kind === 'choice'
      ? { kind, options: ['x', 'y', 'z'] }
      : kind === 'step'
        ? { kind, steps: ['s', 't', 'u'] }
        : kind === 'role'
          ? { kind, also }
          : kind === 'amount'
            ? { kind, currency: 'EUR' }
            : { kind }
  const constant = kind === 'amount' && rnd.chance(50)
  const many = kind === 'role' && rnd.chance(25)
  const rules: Rule[] = []
  const add = (when: Condition, more: Partial<Rule> = {}): void => {
    const earlier = rules.map((rule) => rule.id)
    const edges = earlier.length > 0 && rnd.chance(35) ? { exceptionTo: rnd.some(earlier).slice(0, 2) } : {}
    const odd = rnd.int(100)
    const outcome: Outcome =
      odd < 4
        ? { kind: 'talk', step: 'meet' }
        : odd < 7
          ? { kind: 'perLaw', source: 'statute' }
          : makeOutcome(rnd, world, answer, { constant, many })
    rules.push({ id: `r${rules.length + 1}`, when, outcome, ...edges, ...more })
  }
  // Half of the decisions start from a split of one input, so that few holes are left and each is worth finding.
  if (rnd.chance(50)) {
    const input = rnd.pick(world.inputs)
    for (const part of split(rnd, input))
      if (!rnd.chance(12))
        add(rnd.chance(30) ? { ...makeCondition(rnd, world, world.inputs, 1), [input.name]: part } : { [input.name]: part })
  }
  for (let index = 1 + rnd.int(rules.length > 0 ? 3 : 5); index > 0; index--) add(makeCondition(rnd, world, world.inputs, 3))
  const reactions = Object.keys(world.facts).filter((id) => world.facts[id]?.kind === 'reaction')
  const ladder =
    kind === 'step' && reactions.length > 0 && rnd.chance(60)
      ? {
          ladder: {
            on: rnd.pick(reactions),
            steps: [
              [literal(0), 's'],
              [literal(1 + rnd.int(world.top)), rnd.pick(['t', 'u'])],
            ] as const,
          },
        }
      : {}
  if (rnd.chance(15)) {
    const { exceptionTo: _, ...rule } = {
      id: 'rest',
      when: {},
      otherwise: true as const,
      outcome: makeOutcome(rnd, world, answer, { constant, many }),
    } as Rule
    rules.splice(rnd.int(rules.length + 1), 0, rule)
  }
  const used = usedInputs(world.inputs, rules)
  const exclusions: Exclusion[] = []
  for (let index = rnd.chance(40) ? 1 + rnd.int(2) : 0; index > 0; index--)
    exclusions.push({ id: `e${index}`, when: makeCondition(rnd, { ...world, inputs: used }, used, 2), because: 'physics' })
  const decision: Decision = { answer, rules, ...(exclusions.length > 0 ? { exclusions } : {}), ...ladder }
  const asInput: Omit<Input, 'name'> | undefined =
    kind === 'choice'
      ? { points: ['x', 'y', 'z'], ranges: [], role: false }
      : kind === 'step'
        ? { points: ['s', 't', 'u'], ranges: [], role: false }
        : kind === 'role'
          ? { points: [...ids, ...also, ...(many ? ['each', 'together'] : [])], ranges: [], role: true }
          : kind === 'duty'
            ? { points: ['duty', 'noDuty'], ranges: [], role: false }
            : kind === 'amount' && constant
              ? { points: [], ranges: [{ min: 0, top: 3 }], role: false }
              : undefined
  if (!asInput) return { decision }
  return {
    decision,
    asInput: rnd.chance(30) && asInput.points.length > 0 ? { ...asInput, points: [...asInput.points, 'talk', 'perLaw'] } : asInput,
  }
}

/** An exclusion may name only what the rules name, and facts: it makes no decision an input of another. */
function usedInputs(inputs: readonly Input[], rules: readonly Rule[]): readonly Input[] {
  const text = JSON.stringify(rules.map((rule) => [rule.when, rule.outcome]))
  return inputs.filter((input) => input.name.startsWith('f') || text.includes(`"${input.name}"`))
}

function split(rnd: Random, input: Input): Test[][] {
  const parts = input.points.map((value): Test[] => [{ kind: 'is', value }])
  for (const range of input.ranges) {
    const section = range.section === undefined ? {} : { section: range.section }
    const cut = range.min + rnd.int(Math.max(1, range.top - range.min))
    parts.push([{ kind: 'compare', ...section, op: '<=', to: literal(cut) }], [{ kind: 'compare', ...section, op: '>', to: literal(cut) }])
  }
  while (parts.length > 3) {
    const last = parts.pop()!
    parts[rnd.int(parts.length)]!.push(...last)
  }
  return parts
}

function makeWho(rnd: Random, world: World, also: readonly string[]): Who {
  const roles = world.inputs.filter((input) => input.role).map((input) => input.name)
  if (roles.length > 0 && rnd.chance(60))
    return world.parties.length === 2 && rnd.chance(40) ? { kind: 'other', than: rnd.pick(roles) } : { kind: 'role', role: rnd.pick(roles) }
  return { kind: 'is', value: rnd.pick([...world.parties.map((party) => party.id), ...also]) }
}

function makeOutcome(rnd: Random, world: World, answer: Shape, how: { readonly constant: boolean; readonly many: boolean }): Outcome {
  const [one, two] = world.parties.map((party) => party.id) as [string, string]
  switch (answer.kind) {
    case 'choice':
      return { kind: 'choice', option: rnd.pick(answer.options) }
    case 'step':
      return { kind: 'step', step: rnd.pick(answer.steps) }
    case 'role':
      if (how.many && rnd.chance(60)) {
        const mode = rnd.pick(['each', 'together'] as const)
        const roles = world.inputs.filter((input) => input.role).map((input) => input.name)
        if (roles.length > 0 && rnd.chance(50)) return { kind: 'role', who: [{ kind: 'others', than: rnd.pick(roles) }], mode }
        return {
          kind: 'role',
          who: [{ kind: 'is', value: one }, rnd.chance(20) ? makeWho(rnd, world, []) : { kind: 'is', value: two }],
          mode,
        }
      }
      return { kind: 'role', who: [makeWho(rnd, world, answer.also)], mode: 'one' }
    case 'share': {
      const roles = world.inputs.filter((input) => input.role).map((input) => input.name)
      const [first, second]: Who[] =
        roles.length > 0 && world.parties.length === 2 && rnd.chance(50)
          ? [
              { kind: 'role', role: roles[0]! },
              { kind: 'other', than: roles[0]! },
            ]
          : [
              { kind: 'is', value: one },
              { kind: 'is', value: two },
            ]
      return {
        kind: 'share',
        parts: [
          { who: first!, part: rnd.pick([3000, 5000, 7000]) },
          { who: second!, part: 'rest' },
        ],
      }
    }
    case 'duty':
      if (rnd.chance(35)) return { kind: 'noDuty' }
      return {
        kind: 'duty',
        duty: 'parts',
        by: makeWho(rnd, world, []),
        to: makeWho(rnd, world, []),
        within: makeQuantity(rnd, world, 2),
        from: Object.keys(world.facts).find((id) => world.facts[id]?.kind === 'event')!,
      }
    case 'amount':
      if (how.constant) return { kind: 'amount', lines: [{ rate: { kind: 'fixed', minor: literal(rnd.int(4)) } }] }
      return { kind: 'amount', lines: rnd.chance(25) ? [makeLine(rnd, world), makeLine(rnd, world)] : [makeLine(rnd, world)] }
    default:
      return unreachable(answer)
  }
}

function makeLine(rnd: Random, world: World): AmountLine {
  // Only numbers with a declared end: the oracle cuts an open one, and a formula goes on behind the cut.
  const numbers = Object.keys(world.facts).filter((id) => {
    const fact = world.facts[id]
    return fact?.kind === 'number' && fact.max !== undefined
  })
  if (numbers.length === 0 || rnd.chance(40)) return { rate: { kind: 'fixed', minor: literal(rnd.int(4)) } }
  const of = rnd.pick(numbers)
  const limits = { ...(rnd.chance(20) ? { floor: literal(1) } : {}), ...(rnd.chance(20) ? { cap: literal(2 + rnd.int(3)) } : {}) }
  if (rnd.chance(25)) {
    const after = numbers.length > 1 && rnd.chance(40) ? { after: numbers.find((id) => id !== of)! } : {}
    return {
      of,
      rate: { kind: 'percent', basisPoints: literal(0) },
      tiers: {
        ...after,
        each: [
          [literal(1 + rnd.int(2)), 5000],
          ['rest', rnd.pick([5000, 10_000, 20_000])],
        ],
      },
      ...limits,
    }
  }
  const times = numbers.length > 1 && rnd.chance(20) ? { times: numbers.find((id) => id !== of)! } : {}
  return {
    of,
    ...times,
    rate: rnd.chance(50)
      ? { kind: 'percent', basisPoints: literal(rnd.pick([5000, 10_000, 20_000])) }
      : { kind: 'per', minor: literal(1 + rnd.int(2)) },
    ...limits,
  }
}

// Large agreements.

const largeFacts = (rnd: Random, count: number): Record<string, Fact> => {
  const facts: Record<string, Fact> = {}
  for (let index = 1; index <= count; index++) {
    const name = `f${index}`
    const options = Array.from({ length: 3 + rnd.int(5) }, (_, at) => `o${at + 1}`)
    const kinds: readonly Fact[] = [
      { kind: 'choice', options },
      { kind: 'number', unit: 'EUR', min: 0 },
      { kind: 'event', unit: 'months' },
      { kind: 'role', also: ['both', 'nobody'] },
    ]
    facts[name] = kinds[(index - 1) % kinds.length]!
  }
  return facts
}

/** Cells of one axis in a row, as a box of the large generators sees them: points first, then numbers 0 to `top`. */
interface Line {
  readonly name: string
  readonly points: readonly string[]
  readonly section?: string
  readonly top: number
}

const lineOf = (name: string, fact: Fact): Line => {
  if (fact.kind === 'choice') return { name, points: fact.options, top: -1 }
  if (fact.kind === 'number') return { name, points: [], top: 100_000 }
  if (fact.kind === 'event') return { name, points: ['notYet'], section: 'ago', top: 120 }
  if (fact.kind === 'role') return { name, points: ['a', 'b', ...fact.also], top: -1 }
  throw new Error(`no line for ${fact.kind}`)
}

/** Cells from..to of a line as tests; `to` at the end of an open line is "and more". */
function lineTests(line: Line, from: number, to: number): Test[] | undefined {
  const last = line.points.length + line.top
  if (from === 0 && to === last) return undefined
  const tests: Test[] = line.points.slice(from, to + 1).map((value) => ({ kind: 'is', value }))
  if (to >= line.points.length) {
    const low = Math.max(0, from - line.points.length)
    const high = to - line.points.length
    const section = line.section === undefined ? {} : { section: line.section }
    if (high === line.top) tests.push({ kind: 'compare', ...section, op: '>=', to: literal(low) })
    else if (low === 0) tests.push({ kind: 'compare', ...section, op: '<=', to: literal(high) })
    else tests.push({ kind: 'between', ...section, from: literal(low), to: literal(high) })
  }
  return tests
}

type Span = readonly [from: number, to: number]

const boxCondition = (lines: readonly Line[], box: readonly Span[]): Condition => {
  const when: Record<string, readonly Test[]> = {}
  lines.forEach((line, at) => {
    const tests = lineTests(line, box[at]![0], box[at]![1])
    if (tests) when[line.name] = tests
  })
  return when
}

const largeOptions = ['free', 'forFee', 'half', 'no']

const large = (facts: Record<string, Fact>, rules: readonly Rule[]): Agreement => ({
  format: 'handschlag/agreement@1',
  parties: [{ id: 'a' }, { id: 'b' }],
  terms: {},
  facts,
  decisions: { verdict: { answer: { kind: 'choice', options: largeOptions }, rules } },
})

/** The whole space, cut again and again at a random fact until there are so many boxes. */
function treeBoxes(rnd: Random, lines: readonly Line[], count: number): Span[][] {
  let boxes: Span[][] = [lines.map((line): Span => [0, line.points.length + line.top])]
  while (boxes.length < count) {
    const next: Span[][] = []
    for (const [at, box] of boxes.entries()) {
      const cuttable = lines.map((_, axis) => axis).filter((axis) => box[axis]![1] > box[axis]![0])
      if (cuttable.length === 0 || next.length + (boxes.length - at) >= count) {
        next.push(box)
        continue
      }
      const axis = rnd.pick(cuttable)
      const [from, to] = box[axis]!
      // Thresholds in real papers are round: numbers are cut at multiples of a fiftieth of their line.
      const step = Math.max(1, Math.floor(lines[axis]!.top / 50))
      const raw = from + rnd.int(to - from)
      const cut = Math.min(to - 1, Math.max(from, raw - (raw % step)))
      next.push(
        box.map((span, other): Span => (other === axis ? [from, cut] : span)),
        box.map((span, other): Span => (other === axis ? [cut + 1, to] : span)),
      )
    }
    if (next.length === boxes.length) break
    boxes = next
  }
  return boxes
}

/**
 * A small agreement about a fee: a number decides a tier, the tier and another answer decide the fee, which is taken of the
 * number. Amounts rise and fall across thresholds of inner decisions far more often than in `smallAgreement`.
 */
export function gradedFee(seed: number): Agreement {
  const rnd = random(seed * 64 + 7)
  const facts: Record<string, Fact> = {
    value: { kind: 'number', unit: 'EUR', min: 0, max: 4 },
    way: { kind: 'choice', options: ['p', 'q'] },
    ...(rnd.chance(40) ? { parts: { kind: 'number', unit: 'pieces', min: 0, max: 2 } } : {}),
  }
  const compare = (): Test => ({ kind: 'compare', op: rnd.pick(['<', '<=', '>', '>='] as const), to: literal(1 + rnd.int(3)) })
  const is = (options: readonly string[]): Test[] => rnd.some(options).map((value) => ({ kind: 'is', value }))
  const rulesOf = (prefix: string, count: number, when: () => Condition, outcome: () => Outcome): Rule[] => {
    const made: Rule[] = []
    for (let index = 1; index <= count; index++) {
      const edges = made.length > 0 && rnd.chance(60) ? { exceptionTo: rnd.some(made.map(({ id }) => id)) } : {}
      made.push({ id: `${prefix}${index}`, when: when(), outcome: outcome(), ...edges })
    }
    if (rnd.chance(50)) made.push({ id: `${prefix}-rest`, when: {}, otherwise: true, outcome: outcome() })
    return made
  }
  const choice = (options: readonly string[]) => (): Outcome => ({ kind: 'choice', option: rnd.pick(options) })
  const tiers = ['x', 'y', 'z']
  const tier: Decision = {
    answer: { kind: 'choice', options: tiers },
    rules: rulesOf('t', 2 + rnd.int(2), () => ({ value: [compare()], ...(rnd.chance(40) ? { way: is(['p', 'q']) } : {}) }), choice(tiers)),
  }
  const level: Decision = {
    answer: { kind: 'choice', options: ['low', 'high'] },
    rules: rulesOf('l', 2, () => ({ tier: is(tiers), ...(rnd.chance(30) ? { way: is(['p', 'q']) } : {}) }), choice(['low', 'high'])),
  }
  const amount = (): Outcome => ({
    kind: 'amount',
    lines: [
      {
        of: 'parts' in facts && rnd.chance(30) ? 'parts' : 'value',
        rate: { kind: 'per', minor: literal(rnd.int(4)) },
        ...(rnd.chance(20) ? { cap: literal(1 + rnd.int(4)) } : {}),
      },
      ...(rnd.chance(30) ? [{ rate: { kind: 'fixed' as const, minor: literal(rnd.int(4)) } }] : []),
    ],
  })
  const feeWhen = (): Condition => {
    const when: Record<string, readonly Test[]> = {}
    if (rnd.chance(60)) when['tier'] = is(tiers)
    if (rnd.chance(50)) when['level'] = is(['low', 'high'])
    if (rnd.chance(30)) when['value'] = [compare()]
    if (rnd.chance(30) || Object.keys(when).length === 0) when['way'] = is(['p', 'q'])
    return when
  }
  const rules = rulesOf('f', 2 + rnd.int(3), feeWhen, amount)
  const fee: Decision = {
    answer: { kind: 'amount', currency: 'EUR' },
    rules,
    // What only an exclusion names is not made an input of the decision.
    ...(rnd.chance(30) ? { exclusions: [{ id: 'e1', when: { ...rnd.pick(rules).when, way: is(['p', 'q']) }, because: 'never' }] } : {}),
  }
  return {
    format: 'handschlag/agreement@1',
    parties: [{ id: 'a' }, { id: 'b' }],
    terms: {},
    facts,
    decisions: { tier, level, fee },
  }
}

/**
 * A tree that cuts the whole space into `rules` boxes, each answered once, then disturbed: of a hundred boxes `noise` are
 * left out, made wider, or made an exception to another. Like a table that was complete once and was edited for years.
 */
export function partitionTree(seed: number, rules: number, facts: number, noise = 2): Agreement {
  const rnd = random(seed)
  const declared = largeFacts(rnd, facts)
  const lines = Object.entries(declared).map(([name, fact]) => lineOf(name, fact))
  const boxes = treeBoxes(rnd, lines, rules)
  const made: Rule[] = []
  for (const box of boxes) {
    const odd = rnd.int(300)
    if (odd < noise) continue
    const axis = rnd.int(lines.length)
    const wide = odd < 2 * noise ? box.map((span, at): Span => (at === axis ? [0, lines[at]!.points.length + lines[at]!.top] : span)) : box
    const edges = odd >= noise && odd < 3 * noise && made.length > 0 ? { exceptionTo: rnd.some(made.slice(-6)).map((rule) => rule.id) } : {}
    made.push({
      id: `r${made.length + 1}`,
      when: boxCondition(lines, wide),
      outcome: { kind: 'choice', option: rnd.pick(largeOptions) },
      ...edges,
    })
  }
  return large(declared, made)
}

const meet = (one: readonly Span[], two: readonly Span[]): boolean =>
  one.every(([from, to], at) => from <= two[at]![1] && two[at]![0] <= to)

/** Boxes with outcomes as rules: each goes before the earlier ones that it meets with another outcome, but for a few forgotten ones. */
function withEdges(rnd: Random, lines: readonly Line[], boxes: readonly (readonly Span[])[], late: number, forgotten: number): Rule[] {
  const options = boxes.map(() => rnd.pick(largeOptions))
  return boxes.map((box, index): Rule => {
    const before: string[] = []
    if (index >= late)
      for (let other = 0; other < index; other++)
        if (options[other] !== options[index] && meet(boxes[other]!, box) && rnd.int(1000) >= forgotten) before.push(`r${other + 1}`)
    const edges = before.length > 0 ? { exceptionTo: before } : {}
    return { id: `r${index + 1}`, when: boxCondition(lines, box), outcome: { kind: 'choice', option: options[index]! }, ...edges }
  })
}

/** A box that narrows some facts and leaves the others open. */
function dashBox(rnd: Random, lines: readonly Line[], narrowed: number): Span[] {
  const box = lines.map((line): Span => [0, line.points.length + line.top])
  for (let count = narrowed; count > 0; count--) {
    const axis = rnd.int(lines.length)
    const last = box[axis]![1]
    const step = Math.max(1, Math.floor(last / 20))
    const from = rnd.int(last + 1)
    const low = from - (from % step)
    box[axis] = [low, Math.min(last, low + step * (1 + rnd.int(8)) - 1)]
  }
  return box
}

/** Rules that speak of three or four facts and leave the others open: many overlaps, nearly all of them ordered. */
export function dashHeavy(seed: number, rules: number, facts: number): Agreement {
  const rnd = random(seed)
  const declared = largeFacts(rnd, facts)
  const lines = Object.entries(declared).map(([name, fact]) => lineOf(name, fact))
  const boxes = Array.from({ length: rules }, () => dashBox(rnd, lines, 3 + rnd.int(2)))
  return large(declared, withEdges(rnd, lines, boxes, 0, 5))
}

/** A complete table of which every fifth rule is a special case that goes before what it meets: a case meets several rules. */
export function layered(seed: number, rules: number, facts: number): Agreement {
  const rnd = random(seed)
  const declared = largeFacts(rnd, facts)
  const lines = Object.entries(declared).map(([name, fact]) => lineOf(name, fact))
  const special = Math.floor(rules / 5)
  const boxes = treeBoxes(rnd, lines, rules - special)
  const late = boxes.length
  while (boxes.length < rules) boxes.push(dashBox(rnd, lines, 3 + rnd.int(2)))
  return large(declared, withEdges(rnd, lines, boxes, late, 2))
}

/**
 * An agreement as people make them: `rules` rules in six decisions over `facts` facts, in the order of the patterns (whose,
 * may, what it costs, who finishes, hand-over, what follows when late), each nearly complete, with exceptions and two slips.
 */
export function realistic(seed: number, rules = 60, facts = 8): Agreement {
  const rnd = random(seed)
  const every: Record<string, Fact> = {
    actor: { kind: 'role', also: [] },
    bringer: { kind: 'role', also: ['both', 'nobody'] },
    initiative: { kind: 'choice', options: ['actor', 'customer', 'tender'] },
    lastOrder: { kind: 'event', unit: 'months' },
    end: { kind: 'event', unit: 'months' },
    consent: { kind: 'consent', unit: 'days' },
    value: { kind: 'number', unit: 'EUR', min: 0 },
    paid: { kind: 'choice', options: ['full', 'part', 'open', 'lost'] },
    stage: { kind: 'choice', options: ['planned', 'running', 'handedOver', 'accepted'] },
    parts: { kind: 'reaction', unit: 'days' },
  }
  const names = Object.keys(every).slice(0, facts)
  const declared = Object.fromEntries(names.map((name) => [name, every[name]!]))
  const known = (name: string): boolean => names.includes(name)
  const quota = Math.max(2, Math.floor(rules / 6))
  const is = (...values: string[]): Test[] => values.map((value) => ({ kind: 'is', value }))
  const compare = (op: Comparison, to: number, section?: string): Test => ({
    kind: 'compare',
    ...(section === undefined ? {} : { section }),
    op,
    to: literal(to),
  })
  const months = [6, 12, 18, 24, 36]
  const values = [100_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 12_000_000]
  const narrow = (name: string): Test[] | undefined => {
    if (!known(name)) return undefined
    if (name === 'end' || name === 'lastOrder')
      return rnd.chance(40)
        ? [...is('notYet'), compare('<=', rnd.pick(months), 'ago')]
        : [compare(rnd.chance(50) ? '>' : '<=', rnd.pick(months), 'ago')]
    if (name === 'value') return [compare(rnd.chance(50) ? '<' : '>=', rnd.pick(values))]
    if (name === 'consent') return rnd.chance(50) ? [...is('yes'), compare('>', 10, 'silent')] : is('no', 'notAsked')
    if (name === 'parts') return [compare('>', rnd.pick([5, 10, 15, 30]), rnd.chance(50) ? 'open' : 'done')]
    const fact = declared[name]!
    if (fact.kind === 'choice') return is(...rnd.some(fact.options))
    return is(...rnd.some(['a', 'b']))
  }
  const fill = (prefix: string, base: Rule[], about: readonly string[], outcome: () => Outcome): Rule[] => {
    const made = base.map((rule) => ({ ...rule, id: `${prefix}-${rule.id}` }))
    while (made.length < quota) {
      const when: Record<string, Test[]> = {}
      for (const name of rnd.some(about).slice(0, 3)) {
        const tests = narrow(name)
        if (tests) when[name] = tests
      }
      if (Object.keys(when).length === 0) continue
      // Nearly every special case was agreed as an exception to what came before it; a few were forgotten.
      const edges = rnd.chance(88) ? { exceptionTo: made.map((rule) => rule.id) } : {}
      made.push({ id: `${prefix}-${made.length + 1}`, when, outcome: outcome(), ...edges })
    }
    return made
  }
  const choice = (option: string): Outcome => ({ kind: 'choice', option })
  const protector = fill(
    'pr',
    [
      { id: '1', when: { bringer: is('a', 'b') }, outcome: { kind: 'role', who: [{ kind: 'role', role: 'bringer' }], mode: 'one' } },
      { id: '2', when: { bringer: is('nobody') }, outcome: { kind: 'role', who: [{ kind: 'is', value: 'nobody' }], mode: 'one' } },
    ],
    ['lastOrder', 'end', 'initiative'],
    () => ({ kind: 'role', who: [rnd.chance(70) ? { kind: 'is', value: 'nobody' } : { kind: 'role', role: 'actor' }], mode: 'one' }),
  )
  const may = fill(
    'ms',
    [
      { id: '1', when: { protector: is('nobody') }, outcome: choice('free') },
      { id: '2', when: { actor: [{ kind: 'same', as: 'protector' }] }, outcome: choice('free') },
      {
        id: '3',
        when: { actor: [{ kind: 'other', than: 'protector' }], end: [...is('notYet'), compare('<=', 18, 'ago')] },
        outcome: choice('no'),
      },
    ],
    ['initiative', 'end', 'consent', 'value'],
    () => choice(rnd.pick(['free', 'forFee', 'no'])),
  )
  const rate = fill(
    'ra',
    [
      { id: '1', when: { mayServe: is('forFee', 'free') }, outcome: choice('full') },
      { id: '2', when: { mayServe: is('no') }, outcome: choice('zero') },
    ],
    ['lastOrder', 'end', 'initiative', 'value'],
    () => choice(rnd.pick(['full', 'half', 'zero'])),
  )
  const percent = (basisPoints: number): Outcome => ({
    kind: 'amount',
    lines: [
      known('value')
        ? { of: 'value', rate: { kind: 'percent', basisPoints: literal(basisPoints) } }
        : { rate: { kind: 'fixed', minor: literal(basisPoints) } },
    ],
  })
  const fee = fill(
    'fe',
    [
      { id: '1', when: { rate: is('full') }, outcome: percent(900) },
      { id: '2', when: { rate: is('half') }, outcome: percent(450) },
      { id: '3', when: { rate: is('zero') }, outcome: { kind: 'amount', lines: [{ rate: { kind: 'fixed', minor: literal(0) } }] } },
    ],
    ['paid', 'value', 'end'],
    () =>
      rnd.chance(50)
        ? percent(rnd.pick([300, 500, 900]))
        : { kind: 'amount', lines: [{ rate: { kind: 'fixed', minor: literal(rnd.pick([0, 4000, 8000])) } }] },
  )
  const finisher = fill(
    'fi',
    [
      { id: '1', when: { end: is('notYet') }, outcome: { kind: 'role', who: [{ kind: 'is', value: 'nobody' }], mode: 'one' } },
      {
        id: '2',
        when: { end: [{ kind: 'section', section: 'ago' }] },
        outcome: { kind: 'role', who: [{ kind: 'role', role: 'actor' }], mode: 'one' },
      },
    ],
    ['initiative', 'consent', 'paid', 'stage'],
    () => ({ kind: 'role', who: [rnd.chance(50) ? { kind: 'other', than: 'actor' } : { kind: 'role', role: 'bringer' }], mode: 'one' }),
  )
  const handOver = fill(
    'ho',
    [
      {
        id: '1',
        when: { finisher: is('a', 'b') },
        outcome: {
          kind: 'duty',
          duty: 'parts',
          by: { kind: 'other', than: 'finisher' },
          to: { kind: 'role', role: 'finisher' },
          within: literal(10),
          from: 'end',
        },
      },
      { id: '2', when: { finisher: is('nobody') }, outcome: { kind: 'noDuty' } },
    ],
    ['paid', 'value', 'consent', 'stage'],
    () => ({ kind: 'noDuty' }),
  )
  const nobody: Shape = { kind: 'role', also: ['nobody'] }
  return {
    format: 'handschlag/agreement@1',
    parties: [{ id: 'a' }, { id: 'b' }],
    terms: {},
    facts: declared,
    decisions: {
      protector: { answer: nobody, rules: protector },
      mayServe: { answer: { kind: 'choice', options: ['free', 'forFee', 'no'] }, rules: may },
      rate: { answer: { kind: 'choice', options: ['full', 'half', 'zero'] }, rules: rate },
      fee: { answer: { kind: 'amount', currency: 'EUR' }, rules: fee },
      finisher: { answer: nobody, rules: finisher },
      handParts: { answer: { kind: 'duty' }, rules: handOver },
    },
  }
}

// Telling an agreement in a failing test.

const tellQuantity = (quantity: Quantity): string =>
  [...quantity.terms, ...(quantity.plus === 0 && quantity.terms.length > 0 ? [] : [quantity.plus])].join(' + ')

function tellTest(test: Test): string {
  switch (test.kind) {
    case 'is':
      return test.value
    case 'section':
      return test.section
    case 'compare':
      return [test.section, test.op, tellQuantity(test.to)].filter((part) => part !== undefined).join(' ')
    case 'between':
      return [test.section, `${tellQuantity(test.from)}..${tellQuantity(test.to)}`].filter((part) => part !== undefined).join(' ')
    case 'same':
      return `same ${test.as}`
    case 'other':
      return `other ${test.than}`
    default:
      return unreachable(test)
  }
}

const tellCondition = (when: Condition): string =>
  Object.entries(when)
    .map(([name, tests]) => `${name}: ${tests.map(tellTest).join(' | ')}`)
    .join('; ')

const tellWho = (who: Who): string => (who.kind === 'is' ? who.value : who.kind === 'role' ? `role ${who.role}` : `other ${who.than}`)

/** Close to the written form, one line per fact, rule and exclusion. */
export function tell(agreement: Agreement): string {
  const lines = [`parties: ${agreement.parties.map((party) => party.id).join(', ')}`]
  for (const [id, term] of Object.entries(agreement.terms)) lines.push(`term ${id} = ${term.value}`)
  for (const [id, fact] of Object.entries(agreement.facts)) lines.push(`fact ${id}: ${JSON.stringify(fact)}`)
  for (const [id, decision] of Object.entries(agreement.decisions)) {
    lines.push(`decision ${id}: ${JSON.stringify(decision.answer)}`)
    for (const rule of decision.rules) {
      const outcome =
        rule.outcome.kind === 'role' ? `${rule.outcome.mode} ${rule.outcome.who.map(tellWho).join(', ')}` : JSON.stringify(rule.outcome)
      const edges = rule.exceptionTo ? ` exceptionTo ${rule.exceptionTo.join(', ')}` : ''
      lines.push(`  ${rule.id}: ${rule.otherwise ? 'otherwise' : tellCondition(rule.when)} -> ${outcome}${edges}`)
    }
    if (decision.ladder)
      lines.push(
        `  ladder on ${decision.ladder.on}: ${decision.ladder.steps.map(([from, step]) => `${tellQuantity(from)} ${step}`).join(', ')}`,
      )
    for (const exclusion of decision.exclusions ?? []) lines.push(`  cannot happen ${exclusion.id}: ${tellCondition(exclusion.when)}`)
  }
  return lines.join('\n')
}
