import { assert } from '../shared/assert.ts'

/** A set of situations: 0 is none, 1 is all, every other number is a shared node of its store. Equal sets have equal numbers. */
export type Node = number

export class TooManyNodes extends Error {}

/** Part of a path through a diagram: the cells from..to (`to` not included) of one level. */
export interface Step {
  readonly level: number
  readonly from: number
  readonly to: number
}

type Operation = 'and' | 'or' | 'minus'

/**
 * Reduced, ordered diagrams over levels of cells, hash-consed: a node has one child per run of cells, neighbouring runs have
 * different children, and a node whose runs are all the same does not exist. So two diagrams are the same set exactly when
 * they are the same number.
 *
 *     level 0 (role)    a | b | both          node 7: [a, b] -> 5, [both] -> 0
 *     level 1 (months)  notYet | 0..18 | 19.. node 5: [notYet, 0..18] -> 1, [19..] -> 0
 */
export class DiagramStore {
  readonly #width: readonly number[]
  readonly #limit: number
  /** Level and runs of a node. Runs end before `ends[i]` and lead to `kids[i]`. */
  readonly #level: number[]
  readonly #ends: (readonly number[])[] = [[], []]
  readonly #kids: (readonly number[])[] = [[], []]
  #table = new Int32Array(1 << 12)
  readonly #memo: Readonly<Record<Operation, Map<number, Node>>> = { and: new Map(), or: new Map(), minus: new Map() }

  /** `width`: how many cells each level has. */
  constructor(width: readonly number[], limit: number) {
    this.#width = width
    this.#limit = limit
    this.#level = [width.length, width.length]
  }

  get size(): number {
    return this.#level.length
  }

  /** The set of situations whose cell on this level fits. */
  cells(level: number, fits: (cell: number) => boolean): Node {
    const [ends, kids]: [number[], number[]] = [[], []]
    for (let cell = 0; cell < this.#widthOf(level); cell++) push(ends, kids, cell + 1, fits(cell) ? 1 : 0)
    return this.#make(level, ends, kids)
  }

  /** The set of situations whose cells on two different levels fit each other. */
  pairs(one: number, two: number, fit: (one: number, two: number) => boolean): Node {
    assert(one !== two, 'a fact does not wait for itself')
    const [upper, lower] = one < two ? [one, two] : [two, one]
    const [ends, kids]: [number[], number[]] = [[], []]
    for (let cell = 0; cell < this.#widthOf(upper); cell++) {
      const below = this.cells(lower, (other) => (one < two ? fit(cell, other) : fit(other, cell)))
      push(ends, kids, cell + 1, below)
    }
    return this.#make(upper, ends, kids)
  }

  and(a: Node, b: Node): Node {
    return this.#apply('and', a, b)
  }

  or(a: Node, b: Node): Node {
    return this.#apply('or', a, b)
  }

  minus(a: Node, b: Node): Node {
    return this.#apply('minus', a, b)
  }

  /** Joins neighbours in pairs, then the pairs, and so on, so that large diagrams meet each other and not many small ones. */
  union(nodes: readonly Node[]): Node {
    let row = nodes
    while (row.length > 1) row = inPairs(row).map(([one, two]) => (two === undefined ? one : this.or(one, two)))
    return row[0] ?? 0
  }

  /** The situations that are in at least two of these sets. */
  overlap(nodes: readonly Node[]): Node {
    let row = nodes.map((all): { readonly all: Node; readonly twice: Node } => ({ all, twice: 0 }))
    while (row.length > 1)
      row = inPairs(row).map(([one, two]) =>
        two === undefined
          ? one
          : { all: this.or(one.all, two.all), twice: this.or(this.or(one.twice, two.twice), this.and(one.all, two.all)) },
      )
    return row[0]?.twice ?? 0
  }

  /** The situations that are in the set with some value on these levels. */
  exists(node: Node, levels: ReadonlySet<number>): Node {
    const memo = new Map<Node, Node>()
    const visit = (at: Node): Node => {
      if (at < 2) return at
      const known = memo.get(at)
      if (known !== undefined) return known
      const kids = this.#kidsOf(at).map(visit)
      const level = this.#levelOf(at)
      let made: Node
      if (levels.has(level)) made = this.union(kids)
      else {
        const [ends, merged]: [number[], number[]] = [[], []]
        this.#endsOf(at).forEach((end, index) => push(ends, merged, end, kids[index] ?? 0))
        made = this.#make(level, ends, merged)
      }
      memo.set(at, made)
      return made
    }
    return visit(node)
  }

  /** Sum over all paths of the product of `weight(level, from, to)` over all levels. */
  count(node: Node, weight: (level: number, from: number, to: number) => bigint): bigint {
    const memo = new Map<Node, bigint>()
    const skipped = (from: number, to: number): bigint => {
      let product = 1n
      for (let level = from; level < to; level++) product *= weight(level, 0, this.#widthOf(level))
      return product
    }
    const visit = (at: Node): bigint => {
      if (at < 2) return BigInt(at)
      const known = memo.get(at)
      if (known !== undefined) return known
      const level = this.#levelOf(at)
      const kids = this.#kidsOf(at)
      let [sum, start] = [0n, 0]
      this.#endsOf(at).forEach((end, index) => {
        const kid = kids[index] ?? 0
        if (kid !== 0) sum += weight(level, start, end) * visit(kid) * skipped(level + 1, this.#levelOf(kid))
        start = end
      })
      memo.set(at, sum)
      return sum
    }
    return visit(node) * skipped(0, this.#levelOf(node))
  }

  /** The path of a set that is not empty with the largest product of weights; levels left open are not in it. */
  largestPath(node: Node, weight: (level: number, from: number, to: number) => bigint): readonly Step[] {
    assert(node !== 0, 'the set is not empty')
    const memo = new Map<Node, { readonly size: bigint; readonly step?: Step; readonly next: Node }>()
    const open = (from: number, to: number): bigint => {
      let product = 1n
      for (let level = from; level < to; level++) product *= weight(level, 0, this.#widthOf(level))
      return product
    }
    const visit = (at: Node): { readonly size: bigint; readonly step?: Step; readonly next: Node } => {
      if (at < 2) return { size: BigInt(at), next: at }
      const known = memo.get(at)
      if (known) return known
      const level = this.#levelOf(at)
      const kids = this.#kidsOf(at)
      let best: { readonly size: bigint; readonly step?: Step; readonly next: Node } = { size: -1n, next: 0 }
      let start = 0
      this.#endsOf(at).forEach((end, index) => {
        const kid = kids[index] ?? 0
        if (kid !== 0) {
          const size = weight(level, start, end) * visit(kid).size * open(level + 1, this.#levelOf(kid))
          if (size > best.size) best = { size, step: { level, from: start, to: end }, next: kid }
        }
        start = end
      })
      memo.set(at, best)
      return best
    }
    const path: Step[] = []
    for (let at = node; at > 1;) {
      const { step, next } = visit(at)
      if (step) path.push(step)
      at = next
    }
    return path
  }

  #apply(operation: Operation, one: Node, two: Node): Node {
    let [a, b] = [one, two]
    if (operation === 'and') {
      if (a === 0 || b === 0) return 0
      if (a === 1 || a === b) return b
      if (b === 1) return a
      if (a > b) [a, b] = [b, a]
    } else if (operation === 'or') {
      if (a === 1 || b === 1) return 1
      if (a === 0 || a === b) return b
      if (b === 0) return a
      if (a > b) [a, b] = [b, a]
    } else {
      if (a === 0 || b === 1 || a === b) return 0
      if (b === 0) return a
    }
    const memo = this.#memo[operation]
    const key = a * 0x4000000 + b
    const known = memo.get(key)
    if (known !== undefined) return known
    const [levelA, levelB] = [this.#levelOf(a), this.#levelOf(b)]
    const level = levelA < levelB ? levelA : levelB
    const [endsA, kidsA] = levelA === level ? [this.#endsOf(a), this.#kidsOf(a)] : [[this.#widthOf(level)], [a]]
    const [endsB, kidsB] = levelB === level ? [this.#endsOf(b), this.#kidsOf(b)] : [[this.#widthOf(level)], [b]]
    const [ends, kids]: [number[], number[]] = [[], []]
    for (let [i, j] = [0, 0]; i < endsA.length && j < endsB.length;) {
      const [endA, endB] = [endsA[i] ?? 0, endsB[j] ?? 0]
      push(ends, kids, endA < endB ? endA : endB, this.#apply(operation, kidsA[i] ?? 0, kidsB[j] ?? 0))
      if (endA <= endB) i++
      if (endB <= endA) j++
    }
    const made = this.#make(level, ends, kids)
    // Results can be recomputed; forgetting them keeps the memory of long unions bounded.
    if (memo.size > 4_000_000) memo.clear()
    memo.set(key, made)
    return made
  }

  /** The one node with these runs, which are already merged. */
  #make(level: number, ends: readonly number[], kids: readonly number[]): Node {
    if (kids.length === 1) return kids[0] ?? 0
    let hash = Math.imul(level + 1, 0x9e3779b1)
    for (let index = 0; index < ends.length; index++) {
      hash = Math.imul(hash ^ (ends[index] ?? 0), 0x85ebca6b)
      hash = Math.imul((hash ^ (hash >>> 15)) + (kids[index] ?? 0), 0xc2b2ae35)
    }
    const mask = this.#table.length - 1
    let slot = (hash ^ (hash >>> 16)) & mask
    for (let node = this.#table[slot] ?? 0; node !== 0; node = this.#table[slot] ?? 0) {
      if (this.#level[node] === level && same(this.#endsOf(node), ends) && same(this.#kidsOf(node), kids)) return node
      slot = (slot + 1) & mask
    }
    const made = this.#level.length
    if (made > this.#limit) throw new TooManyNodes()
    this.#level.push(level)
    this.#ends.push(ends)
    this.#kids.push(kids)
    this.#table[slot] = made
    this.#hashes.push(hash)
    if (made * 2 > this.#table.length) this.#grow()
    return made
  }

  readonly #hashes: number[] = [0, 0]

  #grow(): void {
    const table = new Int32Array(this.#table.length * 4)
    const mask = table.length - 1
    for (let node = 2; node < this.#level.length; node++) {
      const hash = this.#hashes[node] ?? 0
      let slot = (hash ^ (hash >>> 16)) & mask
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = node
    }
    this.#table = table
  }

  #widthOf(level: number): number {
    return this.#width[level] ?? 0
  }

  #levelOf(node: Node): number {
    return this.#level[node] ?? 0
  }

  #endsOf(node: Node): readonly number[] {
    return this.#ends[node] ?? []
  }

  #kidsOf(node: Node): readonly number[] {
    return this.#kids[node] ?? []
  }
}

/** Adds a run, joined to the one before when both lead to the same place. */
function push(ends: number[], kids: number[], end: number, kid: number): void {
  if (kids.length > 0 && kids[kids.length - 1] === kid) ends[ends.length - 1] = end
  else {
    ends.push(end)
    kids.push(kid)
  }
}

function same(one: readonly number[], two: readonly number[]): boolean {
  if (one.length !== two.length) return false
  for (let index = 0; index < one.length; index++) if (one[index] !== two[index]) return false
  return true
}

function inPairs<T>(row: readonly T[]): (readonly [T, T | undefined])[] {
  const pairs: (readonly [T, T | undefined])[] = []
  for (let index = 0; index < row.length; index += 2) pairs.push([row[index] as T, row[index + 1]])
  return pairs
}
