import { excerpt, limits } from './problem.ts'
import type { Path, Problem, ProblemCode } from './problem.ts'

/**
 * A file as a tree of maps, lists and scalars that know where they stand. Everything hostile is refused here: anchors,
 * tags, duplicate keys, names of object properties, nesting, control characters. Scalars keep their text, so that
 * `799.99` and `25.000` are read as written and not as a floating number.
 */
export type Tree = { readonly at: number; readonly trail: Trail } & (
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Entry> }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  /** `refused` has been told already; nothing more is said about it. */
  | { readonly kind: 'text' | 'number' | 'boolean' | 'null' | 'refused'; readonly text: string }
)

export type MapTree = Extract<Tree, { kind: 'map' }>

export interface Entry {
  readonly keyAt: number
  readonly value: Tree
}

/** The way from a node up to the root. */
export interface Trail {
  readonly up?: Trail
  readonly key: string | number
}

export const root: Trail = { key: '' }

export const pathOf = (trail: Trail): Path => {
  const keys: (string | number)[] = []
  for (let here = trail; here.up !== undefined; here = here.up) keys.unshift(here.key)
  return keys
}

const writtenPath = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')

/** Collects the problems of one file, up to the limit. */
export class Problems {
  readonly found: (Omit<Problem, 'line' | 'column' | 'file'> & { readonly at: number })[] = []
  full = false

  add(at: number, path: Path, code: ProblemCode, found: string, expected: readonly string[] = []): void {
    if (this.full) return
    if (this.found.length >= limits.problems) {
      this.full = true
      return
    }
    this.found.push({ at, path: writtenPath(path), code, found: excerpt(found), expected })
  }

  clear(): void {
    this.found.length = 0
    this.full = false
  }

  at(tree: Tree, code: ProblemCode, found: string, expected: readonly string[] = []): void {
    if (tree.kind !== 'refused') this.add(tree.at, pathOf(tree.trail), code, found, expected)
  }
}

/** The deepest node on the way that is written; for problems that are found on the parsed agreement. */
export function nodeAt(tree: Tree, path: Path): { readonly at: number; readonly path: Path } {
  let here: Tree = tree
  let at = tree.at
  for (const [depth, key] of path.entries()) {
    const entry: Entry | undefined = here.kind === 'map' && typeof key === 'string' ? here.entries.get(key) : undefined
    const item: Tree | undefined = entry?.value ?? (here.kind === 'list' && typeof key === 'number' ? here.items[key] : undefined)
    if (item === undefined) return { at, path: path.slice(0, depth) }
    at = entry !== undefined && (item.kind === 'map' || item.kind === 'list') ? entry.keyAt : item.at
    here = item
  }
  return { at, path }
}

export interface Position {
  readonly line: number
  readonly column: number
}

/** Lines and columns of offsets; the starts of lines are found once. */
export function positionsIn(text: string): (at: number) => Position {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (at) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
}
