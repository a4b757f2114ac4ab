import type { Localized } from '../agreement.ts'
import { isPlainDate } from '../../shared/day.ts'
import type { Quantity, Unit } from '../agreement.ts'
import { isForbidden, isId, isName } from './name.ts'
import { limits, someOf } from './problem.ts'
import type { ProblemCode } from './problem.ts'
import { readQuantity } from './quantity-notation.ts'
import type { Read } from './quantity-notation.ts'
import { pathOf } from './tree.ts'
import type { Entry, MapTree, Problems, Tree } from './tree.ts'

/**
 * Small readers of one node each. They give nothing when the node is not what it should be, and have then told why; so a
 * caller goes on with what it has, and all problems of a file are found in one run.
 */
export type Fields<Name extends string> = { readonly [Key in Name]?: Tree }

/** The fields of a map. Unknown ones are told with the known ones, missing ones at the map. */
export function fieldsOf<Name extends string>(
  problems: Problems,
  tree: Tree,
  known: readonly Name[],
  required: readonly Name[] = [],
): Fields<Name> | undefined {
  const map = mapOf(problems, tree)
  if (!map) return undefined
  const fields: Partial<Record<string, Tree>> = {}
  for (const [key, { keyAt, value }] of map.entries) {
    if (known.some((name) => name === key)) fields[key] = value
    else problems.add(keyAt, [...pathOf(tree.trail), key], 'unknownField', key, known)
  }
  for (const name of required) if (!map.entries.has(name)) problems.at(tree, 'missingField', name, known)
  return fields as Fields<Name>
}

export function mapOf(problems: Problems, tree: Tree): MapTree | undefined {
  if (tree.kind === 'map') return tree
  problems.at(tree, 'notAMap', shown(tree))
  return undefined
}

/** A map from names to anything; a bad name is told and left out. */
export function namedEntries(problems: Problems, tree: Tree | undefined): readonly (readonly [string, Entry])[] {
  if (tree === undefined) return []
  const map = mapOf(problems, tree)
  if (!map) return []
  if (map.entries.size > limits.entries) problems.at(tree, 'tooMany', String(map.entries.size), [String(limits.entries)])
  return [...map.entries].slice(0, limits.entries).filter(([key, { keyAt, value }]) => {
    if (isName(key)) return true
    problems.add(keyAt, pathOf(value.trail), 'badName', key)
    return false
  })
}

export function itemsOf(problems: Problems, tree: Tree): readonly Tree[] | undefined {
  if (tree.kind === 'list') return tree.items
  problems.at(tree, 'notAList', shown(tree))
  return undefined
}

/** One alone may be written without brackets. */
export const oneOrMore = (tree: Tree): readonly Tree[] => (tree.kind === 'list' ? tree.items : [tree])

export function textOf(problems: Problems, tree: Tree): string | undefined {
  if (tree.kind === 'text') return tree.text
  problems.at(tree, 'notAText', shown(tree))
  return undefined
}

/** The text of a notation, where a bare number counts as text. */
export function notationOf(problems: Problems, tree: Tree): string | undefined {
  return tree.kind === 'number' ? tree.text : optionText(problems, tree)
}

/** Text where a name of an option is expected: here a boolean is the trap of YAML 1.1. */
export function optionText(problems: Problems, tree: Tree): string | undefined {
  if (tree.kind !== 'boolean') return textOf(problems, tree)
  problems.at(tree, 'booleanForOption', tree.text, tree.text === 'true' ? ['yes'] : ['no'])
  return undefined
}

const checkedName = (problems: Problems, tree: Tree, allowed: (text: string) => boolean): string | undefined => {
  if (tree.kind === 'number' && allowed(tree.text)) return tree.text
  const text = optionText(problems, tree)
  if (text === undefined || allowed(text)) return text
  problems.at(tree, isForbidden(text) ? 'forbiddenName' : 'badName', text)
  return undefined
}

export const nameOf = (problems: Problems, tree: Tree): string | undefined => checkedName(problems, tree, isName)

export const idOf = (problems: Problems, tree: Tree): string | undefined => checkedName(problems, tree, isId)

/** Names of options, parties, sections; only so many that looking one up takes no time. */
export function namesOf(problems: Problems, trees: readonly Tree[]): string[] {
  const [first] = trees
  if (trees.length > limits.names && first) problems.at(first, 'tooMany', String(trees.length), [String(limits.names)])
  return trees
    .slice(0, limits.names)
    .map((tree) => nameOf(problems, tree))
    .filter((name) => name !== undefined)
}

export const idsOf = (problems: Problems, trees: readonly Tree[]): string[] =>
  trees.map((tree) => idOf(problems, tree)).filter((id) => id !== undefined)

export function oneOf<Value extends string>(problems: Problems, tree: Tree, values: readonly Value[]): Value | undefined {
  const found = tree.kind === 'text' ? values.find((value) => value === tree.text) : undefined
  if (found === undefined) problems.at(tree, 'notOneOf', shown(tree), someOf(values))
  return found
}

export function localizedOf(problems: Problems, tree: Tree): Localized | undefined {
  if (tree.kind === 'text') return { de: tree.text, en: tree.text }
  const fields = fieldsOf(problems, tree, ['de', 'en'], ['de', 'en'])
  const de = fields?.de && textOf(problems, fields.de)
  const en = fields?.en && textOf(problems, fields.en)
  return de === undefined || en === undefined ? undefined : { de, en }
}

export function dayOf(problems: Problems, tree: Tree): string | undefined {
  const text = textOf(problems, tree)
  if (text === undefined || isPlainDate(text)) return text
  problems.at(tree, 'badDate', text, ['2027-01-31'])
  return undefined
}

/** What a notation gave, or its problem told at the node. */
export function told<T>(problems: Problems, tree: Tree, read: Read<T>): T | undefined {
  if (read.ok) return read.value
  problems.at(tree, read.error.code, read.error.found, read.error.expected)
  return undefined
}

export function quantityAt(problems: Problems, tree: Tree, place: Unit | undefined): Quantity | undefined {
  const text = notationOf(problems, tree)
  return text === undefined ? undefined : told(problems, tree, readQuantity(text, place))
}

/** The name of a thing that is written as a map of one field, such as `{ role: bringer }`. */
export function soleField<Name extends string>(
  problems: Problems,
  tree: Tree,
  known: readonly Name[],
  code: ProblemCode,
  expected: readonly string[],
): readonly [Name, Tree] | undefined {
  if (tree.kind === 'map' && tree.entries.size === 1) {
    for (const name of known) {
      const entry = tree.entries.get(name)
      if (entry) return [name, entry.value]
    }
  }
  problems.at(tree, code, shown(tree), expected)
  return undefined
}

export function shown(tree: Tree): string {
  switch (tree.kind) {
    case 'map':
      return `{ ${[...tree.entries.keys()].slice(0, 5).join(', ')} }`
    case 'list':
      return '[ ]'
    case 'text':
    case 'number':
    case 'boolean':
    case 'null':
    case 'refused':
      return tree.text
    default:
      return ''
  }
}
