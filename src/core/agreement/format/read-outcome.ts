import { unreachable } from '../../shared/assert.ts'
import type { Currency } from '../../shared/money.ts'
import type { AmountLine, Outcome, Quantity, Shape, SharePart, Unit, Who } from '../agreement.ts'
import { readNumber, wrong } from './quantity-notation.ts'
import { fieldsOf, itemsOf, nameOf, namesOf, notationOf, oneOrMore, optionText, quantityAt, soleField, textOf, told } from './reading.ts'
import type { Problems, Tree } from './tree.ts'

/** Finds the unit in which a fact counts; nothing for a fact that does not count. */
export type UnitOf = (fact: string) => Unit | undefined

/** With tiers the bands alone say how much: the line itself is taken in full. */
const inFull: AmountLine['rate'] = { kind: 'percent', basisPoints: { terms: [], plus: 10_000 } }

/** Reads the right side of a rule in the shape that its decision declares. */
export function readOutcome(problems: Problems, tree: Tree, shape: Shape, unitOf: UnitOf): Outcome | undefined {
  if (tree.kind === 'map' && (tree.entries.has('talk') || tree.entries.has('perLaw'))) return readHonest(problems, tree)
  switch (shape.kind) {
    case 'choice': {
      const option = scalar(problems, tree, shape.options)
      return option === undefined ? undefined : { kind: 'choice', option }
    }
    case 'step': {
      const step = scalar(problems, tree, shape.steps)
      return step === undefined ? undefined : { kind: 'step', step }
    }
    case 'role':
      return readRole(problems, tree)
    case 'amount':
      return readAmount(problems, tree, shape.currency, unitOf)
    case 'share':
      return readShare(problems, tree)
    case 'duty':
      return readDuty(problems, tree)
    default:
      return unreachable(shape)
  }
}

function scalar(problems: Problems, tree: Tree, expected: readonly string[]): string | undefined {
  if (tree.kind === 'boolean') return optionText(problems, tree)
  if (tree.kind === 'text') return nameOf(problems, tree)
  problems.at(tree, 'wrongOutcome', tree.kind === 'number' ? tree.text : tree.kind, [...expected, '{ talk: … }', '{ perLaw: … }'])
  return undefined
}

function readHonest(problems: Problems, tree: Tree): Outcome | undefined {
  const field = soleField(problems, tree, ['talk', 'perLaw'], 'wrongOutcome', ['{ talk: … }', '{ perLaw: … }'])
  const text = field && textOf(problems, field[1])
  if (field === undefined || text === undefined) return undefined
  return field[0] === 'talk' ? { kind: 'talk', step: text } : { kind: 'perLaw', source: text }
}

/** Among several also all the others than the party in a role. */
function readOneOfSeveral(problems: Problems, tree: Tree): Who | undefined {
  if (tree.kind !== 'map' || !tree.entries.has('others')) return readWho(problems, tree)
  const others = fieldsOf(problems, tree, ['others'])?.others
  const than = others && nameOf(problems, others)
  return than === undefined ? undefined : { kind: 'others', than }
}

const severalForms = ['{ each: { others: … } }', '{ together: { others: … } }']

function readWho(problems: Problems, tree: Tree): Who | undefined {
  if (tree.kind !== 'map') {
    const value = nameOf(problems, tree)
    return value === undefined ? undefined : { kind: 'is', value }
  }
  if (tree.entries.has('others')) {
    problems.at(tree, 'wrongOutcome', '{ others }', severalForms)
    return undefined
  }
  const field = soleField(problems, tree, ['role', 'other'], 'wrongOutcome', ['a', '{ role: … }', '{ other: … }'])
  const name = field && nameOf(problems, field[1])
  if (field === undefined || name === undefined) return undefined
  return field[0] === 'role' ? { kind: 'role', role: name } : { kind: 'other', than: name }
}

function readRole(problems: Problems, tree: Tree): Outcome | undefined {
  for (const mode of ['each', 'together'] as const) {
    const entry = tree.kind === 'map' ? tree.entries.get(mode) : undefined
    if (entry) {
      fieldsOf(problems, tree, [mode])
      const items = oneOrMore(entry.value)
      const who = items.map((item) => readOneOfSeveral(problems, item)).filter((one) => one !== undefined)
      return who.length === items.length ? { kind: 'role', who, mode } : undefined
    }
  }
  const who = readWho(problems, tree)
  return who === undefined ? undefined : { kind: 'role', who: [who], mode: 'one' }
}

function readAmount(problems: Problems, tree: Tree, currency: Currency, unitOf: UnitOf): Outcome | undefined {
  const sum = tree.kind === 'map' ? tree.entries.get('sum') : undefined
  if (!sum) {
    const line = readLine(problems, tree, currency, unitOf)
    return line === undefined ? undefined : { kind: 'amount', lines: [line] }
  }
  fieldsOf(problems, tree, ['sum'])
  const items = itemsOf(problems, sum.value)
  const lines = items?.map((item) => readLine(problems, item, currency, unitOf)).filter((line) => line !== undefined)
  if (lines === undefined || lines.length !== items?.length) return undefined
  return { kind: 'amount', lines }
}

const amountForms = [
  '40 EUR',
  '{ percent: 3%, of: … }',
  '{ per: 30 EUR, of: … }',
  '{ tiers: { of: …, each: [[25000, 9%], [rest, 3%]] } }',
  '{ sum: [ … ] }',
]

function readLine(problems: Problems, tree: Tree, currency: Currency, unitOf: UnitOf): AmountLine | undefined {
  if (tree.kind === 'text' || tree.kind === 'number') {
    const minor = quantityAt(problems, tree, currency)
    return minor === undefined ? undefined : { rate: { kind: 'fixed', minor } }
  }
  if (tree.kind !== 'map' || !['percent', 'per', 'tiers'].some((field) => tree.entries.has(field))) {
    problems.at(
      tree,
      'wrongOutcome',
      tree.kind === 'map' ? `{ ${[...tree.entries.keys()].slice(0, 5).join(', ')} }` : tree.kind,
      amountForms,
    )
    return undefined
  }
  const before = problems.found.length
  const money = (field: Tree | undefined): Quantity | undefined => field && quantityAt(problems, field, currency)
  const bounds = (floor: Tree | undefined, cap: Tree | undefined) => {
    const [low, high] = [money(floor), money(cap)]
    return { ...(low && { floor: low }), ...(high && { cap: high }) }
  }
  if (tree.entries.has('tiers')) {
    const fields = fieldsOf(problems, tree, ['tiers', 'times', 'floor', 'cap'])
    const tiers = fields?.tiers && readTiers(problems, fields.tiers, unitOf)
    const times = fields?.times && nameOf(problems, fields.times)
    const line = tiers && {
      of: tiers.of,
      ...(times !== undefined && { times }),
      rate: inFull,
      tiers: tiers.tiers,
      ...bounds(fields?.floor, fields?.cap),
    }
    return problems.found.length === before ? line : undefined
  }
  const kind = tree.entries.has('percent') ? 'percent' : 'per'
  const fields = fieldsOf(problems, tree, [kind, 'of', 'times', 'floor', 'cap'], ['of'])
  const rateTree = fields?.[kind]
  const rate = rateTree && quantityAt(problems, rateTree, kind === 'percent' ? 'percent' : currency)
  const of = fields?.of && nameOf(problems, fields.of)
  const times = fields?.times && nameOf(problems, fields.times)
  const limits = bounds(fields?.floor, fields?.cap)
  if (problems.found.length !== before || rate === undefined || of === undefined) return undefined
  return {
    of,
    ...(times !== undefined && { times }),
    rate: kind === 'percent' ? { kind, basisPoints: rate } : { kind, minor: rate },
    ...limits,
  }
}

function readTiers(
  problems: Problems,
  tree: Tree,
  unitOf: UnitOf,
): { readonly of: string; readonly tiers: NonNullable<AmountLine['tiers']> } | undefined {
  const fields = fieldsOf(problems, tree, ['of', 'after', 'each'], ['of', 'each'])
  const of = fields?.of && nameOf(problems, fields.of)
  const after = fields?.after && nameOf(problems, fields.after)
  const rows = fields?.each && itemsOf(problems, fields.each)
  if (of === undefined || rows === undefined) return undefined
  const place = unitOf(of)
  const each: (readonly [Quantity | 'rest', number])[] = []
  for (const row of rows) {
    const [bound, percent, ...more] = itemsOf(problems, row) ?? []
    if (bound === undefined || percent === undefined || more.length > 0) {
      if (row.kind === 'list') problems.at(row, 'badTiers', String(row.items.length), ['[25000, 9%]', '[rest, 3%]'])
      continue
    }
    const upTo = bound.kind === 'text' && bound.text === 'rest' ? 'rest' : quantityAt(problems, bound, place)
    const rate = readPercent(problems, percent)
    if (upTo !== undefined && rate !== undefined) each.push([upTo, rate])
  }
  return { of, tiers: { ...(after !== undefined && { after }), each } }
}

/** `9%` or `12.5%`, in basis points. */
function readPercent(problems: Problems, tree: Tree): number | undefined {
  const text = notationOf(problems, tree)
  if (text === undefined) return undefined
  const match = /^(-?\d+(?:\.\d+)?) ?%$/.exec(text)
  return told(problems, tree, match?.[1] === undefined ? wrong('badQuantity', text, ['9%', '12.5%']) : readNumber(match[1], '%', 'percent'))
    ?.plus
}

const shareForms = ['{ share: { a: 60%, b: rest } }', '{ share: [[{ role: … }, 60%], [{ other: … }, rest]] }']

function readShare(problems: Problems, tree: Tree): Outcome | undefined {
  const field = soleField(problems, tree, ['share'], 'wrongOutcome', shareForms)
  if (field === undefined) return undefined
  const [, share] = field
  const pairs: [Who | undefined, number | 'rest' | undefined][] = []
  const partOf = (part: Tree): number | 'rest' | undefined =>
    part.kind === 'text' && part.text === 'rest' ? 'rest' : readPercent(problems, part)
  if (share.kind === 'map') {
    for (const [value, entry] of share.entries) pairs.push([{ kind: 'is', value }, partOf(entry.value)])
  } else {
    for (const row of itemsOf(problems, share) ?? []) {
      const [who, part, ...more] = itemsOf(problems, row) ?? []
      if (who === undefined || part === undefined || more.length > 0)
        problems.at(row, 'badShare', String(row.kind === 'list' ? row.items.length : 0), shareForms)
      else pairs.push([readWho(problems, who), partOf(part)])
    }
  }
  const parts = pairs.flatMap(([who, part]): SharePart[] => (who === undefined || part === undefined ? [] : [{ who, part }]))
  return parts.length === pairs.length ? { kind: 'share', parts } : undefined
}

const dutyFields = ['duty', 'by', 'to', 'within', 'from', 'orFrom', 'against'] as const

function readDuty(problems: Problems, tree: Tree): Outcome | undefined {
  if (tree.kind === 'text' && tree.text === 'noDuty') return { kind: 'noDuty' }
  if (tree.kind !== 'map') {
    problems.at(tree, 'wrongOutcome', tree.kind === 'text' ? tree.text : tree.kind, [
      '{ duty, by, to, within, from }',
      'noDuty',
      '{ talk: … }',
      '{ perLaw: … }',
    ])
    return undefined
  }
  const fields = fieldsOf(problems, tree, dutyFields, ['duty', 'by', 'to', 'within', 'from'])
  if (fields === undefined) return undefined
  const name = (field: Tree | undefined): string | undefined => field && namesOf(problems, [field])[0]
  const [duty, from, orFrom, against] = [name(fields.duty), name(fields.from), name(fields.orFrom), name(fields.against)]
  const by = fields.by && readWho(problems, fields.by)
  const to = fields.to && readWho(problems, fields.to)
  // A span may count another unit than the clock it starts from (10 days after a month's end): the due day is a date.
  const within = fields.within && quantityAt(problems, fields.within, undefined)
  if (duty === undefined || by === undefined || to === undefined || within === undefined || from === undefined) return undefined
  return { kind: 'duty', duty, by, to, within, from, ...(orFrom !== undefined && { orFrom }), ...(against !== undefined && { against }) }
}
