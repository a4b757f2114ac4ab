import type { Agreement, DecisionId } from '#core/agreement/agreement.ts'
import type { Situation } from '#core/agreement/situation.ts'
import {
  type Evaluation,
  exclusionOf,
  inputsOf,
  judge,
  namedInExclusions,
  type Numbered,
  numberedSituations,
  read,
  type Reading,
  valuesOf,
} from './oracle.ts'

/**
 * What the oracle says about a whole agreement, worked out once for all laws. Situations that are alike in everything that a
 * decision names are one row: they cannot be told apart by any rule, so one of them is read and stands for the others.
 */
export interface Sheet {
  readonly agreement: Agreement
  readonly facts: readonly string[]
  readonly all: readonly Numbered[]
  /** Number of values of each fact, in turn. */
  readonly sizes: readonly number[]
  readonly ledger: (decision: DecisionId) => Ledger
}

export interface Ledger {
  readonly decision: DecisionId
  readonly rows: readonly Row[]
  /** For each situation of the sheet its row. */
  readonly rowOf: readonly Row[]
}

export interface Row {
  /** The first of the situations. */
  readonly situation: Situation
  readonly reading: Reading
  readonly is: Evaluation
  readonly excluded: string | undefined
}

/** A row in which every decision beneath has an answer. */
export interface ReadRow extends Row {
  readonly reading: Extract<Reading, { kind: 'read' }>
  readonly is: Exclude<Evaluation, { kind: 'undefined' }>
}

export const isRead = (row: Row): row is ReadRow => row.reading.kind === 'read'

/** One number for the values of some facts: equal exactly where all of them are. */
export const placeOf = (sheet: Sheet, facts: readonly number[], at: readonly number[]): number =>
  facts.reduce((place, fact) => place * sheet.sizes[fact]! + at[fact]!, 0)

export function sheetOf(agreement: Agreement): Sheet {
  const facts = Object.keys(agreement.facts)
  const ledgers = new Map<DecisionId, Ledger>()
  const sheet: Sheet = {
    agreement,
    facts,
    all: [...numberedSituations(agreement)],
    sizes: facts.map((fact) => valuesOf(agreement, fact).length),
    ledger: (decision) => {
      const known = ledgers.get(decision)
      if (known) return known
      const made = makeLedger(sheet, decision)
      ledgers.set(decision, made)
      return made
    },
  }
  return sheet
}

function makeLedger(sheet: Sheet, decision: DecisionId): Ledger {
  const { agreement, facts, all } = sheet
  const names = [...new Set([...inputsOf(agreement, decision), ...namedInExclusions(agreement, decision)])]
  const own = names.flatMap((name) => (facts.includes(name) ? [facts.indexOf(name)] : []))
  const beneath = names.filter((name) => name in agreement.decisions).map((name) => sheet.ledger(name))
  const known = new Map<string, Row>()
  const rows: Row[] = []
  const rowOf = all.map(({ situation, at }, index): Row => {
    const is = (id: DecisionId): Evaluation => sheet.ledger(id).rowOf[index]!.is
    const key = [placeOf(sheet, own, at), ...beneath.map((ledger) => textOf(ledger.rowOf[index]!.is))].join(' ')
    const found = known.get(key)
    if (found) return found
    const reading = read(agreement, decision, situation, is)
    const row: Row = { situation, reading, is: judge(reading), excluded: exclusionOf(agreement, decision, situation, is) }
    known.set(key, row)
    rows.push(row)
    return row
  })
  return { decision, rows, rowOf }
}

const textOf = (is: Evaluation): string => (is.kind === 'answer' ? `=${is.key}` : is.kind)

/** One situation read on its own, without the sheet. */
export function readAlone(agreement: Agreement, decision: DecisionId, situation: Situation): Row {
  const reading = read(agreement, decision, situation)
  return { situation, reading, is: judge(reading), excluded: exclusionOf(agreement, decision, situation) }
}
