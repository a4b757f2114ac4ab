import { unreachable } from '../../shared/assert.ts'
import type { ClockUnit, Fact, FactCommon, FactWords, Localized, Section, Unit } from '../agreement.ts'
import { limits } from './problem.ts'
import { countingUnits, readUnit, unitNames, wrongUnit } from './quantity-notation.ts'
import { fieldsOf, itemsOf, localizedOf, mapOf, nameOf, namesOf, notationOf, oneOf, oneOrMore, quantityAt, shown } from './reading.ts'
import type { Fields } from './reading.ts'
import type { Problems, Tree } from './tree.ts'

/** Fields that say which kind a fact is; each fact has exactly one. */
const factKinds = ['choice', 'yesno', 'role', 'number', 'total', 'event', 'reaction', 'consent', 'axis'] as const
export type WrittenKind = (typeof factKinds)[number]

export const owners = ['agreement', 'customer', 'project', 'order', 'person', 'item', 'case'] as const
export const sources = ['asked', 'register', 'dates', 'settlement', 'invoicing', 'constant'] as const
export const means = ['document', 'register', 'both', 'expert'] as const
export const clockUnits: readonly ClockUnit[] = ['days', 'workingDays', 'months']

const commonFields = ['per', 'from', 'ifUnproven', 'established', 'words'] as const
const fieldsOfKind = {
  choice: [],
  yesno: [],
  role: ['also'],
  number: ['min', 'max'],
  total: ['over', 'min', 'max'],
  event: ['after', 'asOf'],
  reaction: ['to', 'after'],
  consent: ['after'],
  axis: [],
} as const satisfies Record<WrittenKind, readonly string[]>

type FactField = WrittenKind | (typeof commonFields)[number] | (typeof fieldsOfKind)[WrittenKind][number]

/** The kind a fact is written in; nothing when it has none or two. */
export function kindOf(tree: Tree): WrittenKind | undefined {
  const [kind, ...more] = factKinds.filter((field) => tree.kind === 'map' && tree.entries.has(field))
  return more.length === 0 ? kind : undefined
}

/** Reads one fact. A total counts in the unit of what it adds up, which is why that is given. */
export function readFact(problems: Problems, tree: Tree, unitOfTotal: (of: string) => Unit | undefined): Fact | undefined {
  if (!mapOf(problems, tree)) return undefined
  const kind = kindOf(tree)
  if (kind === undefined) {
    problems.at(tree, 'badFact', shown(tree), factKinds)
    return undefined
  }
  const known: readonly FactField[] = [kind, ...fieldsOfKind[kind], ...commonFields]
  const fields = fieldsOf<FactField>(problems, tree, known, kind === 'total' ? ['over'] : [])
  const main = fields?.[kind]
  if (fields === undefined || main === undefined) return undefined
  const common = readCommon(problems, fields)
  const after = fields.after && namesOf(problems, oneOrMore(fields.after))
  switch (kind) {
    case 'choice': {
      const options = namesIn(problems, main)
      return options && { kind, options, ...common }
    }
    case 'yesno':
      return oneOf(problems, main, ['one']) && { kind, ...common }
    case 'role':
      return oneOf(problems, main, ['one']) && { kind, also: fields.also ? namesOf(problems, oneOrMore(fields.also)) : [], ...common }
    case 'number': {
      const unit = unitAt(problems, main, countingUnits)
      return unit && { kind, unit, ...readBounds(problems, fields, unit), ...common }
    }
    case 'total': {
      const of = nameOf(problems, main)
      const over = fields.over && nameOf(problems, fields.over)
      if (of === undefined || over === undefined) return undefined
      const unit = unitOfTotal(of)
      if (unit === undefined) {
        problems.at(main, 'notANumber', of)
        return undefined
      }
      return { kind: 'number', unit, ...readBounds(problems, fields, unit), total: { of, over }, ...common }
    }
    case 'event': {
      const unit = unitAt(problems, main, clockUnits)
      const asOf = fields.asOf && nameOf(problems, fields.asOf)
      return unit && { kind, unit, ...(after && { after }), ...(asOf !== undefined && { asOf }), ...common }
    }
    case 'reaction': {
      const unit = unitAt(problems, main, clockUnits)
      const to = fields.to && nameOf(problems, fields.to)
      return unit && { kind, unit, ...(to !== undefined && { to }), ...(after && { after }), ...common }
    }
    case 'consent': {
      const unit = unitAt(problems, main, clockUnits)
      return unit && { kind, unit, ...(after && { after }), ...common }
    }
    case 'axis': {
      const items = itemsOf(problems, main)
      if (items !== undefined && items.length > limits.names) problems.at(main, 'tooMany', String(items.length), [String(limits.names)])
      const sections = items?.slice(0, limits.names).map((section) => readSection(problems, section))
      return sections && { kind, sections: sections.filter((section) => section !== undefined), ...common }
    }
    default:
      return unreachable(kind)
  }
}

const namesIn = (problems: Problems, tree: Tree): readonly string[] | undefined => {
  const items = itemsOf(problems, tree)
  return items && namesOf(problems, items)
}

function readCommon(problems: Problems, fields: Fields<FactField>): FactCommon {
  const per = fields.per && oneOf(problems, fields.per, owners)
  const source = fields.from && oneOf(problems, fields.from, sources)
  const established = fields.established && oneOf(problems, fields.established, means)
  const ifUnproven = fields.ifUnproven && notationOf(problems, fields.ifUnproven)
  const words = fields.words && readFactWords(problems, fields.words)
  return {
    ...(per !== undefined && { per }),
    ...(source !== undefined && { source }),
    ...(ifUnproven !== undefined && { ifUnproven }),
    ...(established !== undefined && { established }),
    ...(words !== undefined && { words }),
  }
}

function unitAt<Allowed extends Unit>(problems: Problems, tree: Tree, allowed: readonly Allowed[]): Allowed | undefined {
  const text = notationOf(problems, tree)
  if (text === undefined) return undefined
  const unit = readUnit(text)
  const found = allowed.find((candidate) => candidate === unit)
  if (found === undefined) {
    const { code, expected } = wrongUnit(text, allowed.length < unitNames.length / 2 ? ['days', 'working days', 'months'] : unitNames)
    problems.at(tree, code, text, expected)
  }
  return found
}

function readBounds(
  problems: Problems,
  fields: { readonly min?: Tree; readonly max?: Tree },
  unit: Unit,
): { readonly min: number; readonly max?: number } {
  const min = fields.min && plainNumber(problems, fields.min, unit)
  const max = fields.max && plainNumber(problems, fields.max, unit)
  return { min: min ?? 0, ...(max !== undefined && { max }) }
}

/** A bound is a number and no term: analysis is exact over bounds that do not move. */
function plainNumber(problems: Problems, tree: Tree, unit: Unit): number | undefined {
  const agreed = quantityAt(problems, tree, unit)
  if (agreed === undefined || agreed.terms.length === 0) return agreed?.plus
  problems.at(tree, 'badQuantity', shown(tree), ['0', '100 EUR'])
  return undefined
}

function readSection(problems: Problems, tree: Tree): Section | undefined {
  if (tree.kind !== 'map') {
    const name = nameOf(problems, tree)
    return name === undefined ? undefined : { name, kind: 'point' }
  }
  const fields = fieldsOf(problems, tree, ['name', 'number', 'min', 'max'], ['name', 'number'])
  const name = fields?.name && nameOf(problems, fields.name)
  const unit = fields?.number && unitAt(problems, fields.number, countingUnits)
  if (fields === undefined || name === undefined || unit === undefined) return undefined
  return { name, kind: 'range', unit, ...readBounds(problems, fields, unit) }
}

function readFactWords(problems: Problems, tree: Tree): FactWords | undefined {
  const fields = fieldsOf(problems, tree, ['question', 'when', 'label'])
  if (fields === undefined) return undefined
  const question = fields.question && localizedOf(problems, fields.question)
  const when = fields.when && readWords(problems, fields.when)
  const label = fields.label && readWords(problems, fields.label)
  return { ...(question && { question }), ...(when && { when }), ...(label && { label }) }
}

/** Texts by key; the keys are names of sections, options, extras or steps. */
export function readWords(problems: Problems, tree: Tree): Readonly<Record<string, Localized>> {
  const words: Record<string, Localized> = {}
  for (const [key, { value }] of mapOf(problems, tree)?.entries ?? []) {
    const text = localizedOf(problems, value)
    if (text) words[key] = text
  }
  return words
}
