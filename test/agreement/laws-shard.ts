import type { Agreement, DecisionId, RuleId } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import type { Finding, Region, Situation, Span } from '#core/agreement/situation.ts'
import { smallAgreement, tell } from './generate.ts'
import {
  evaluate,
  type Evaluation,
  exclusionOf,
  judge,
  inputsOf,
  isPossible,
  passes,
  read,
  type Reading,
  rulesOf,
  situations,
  valuesOf,
} from './oracle.ts'

/**
 * The laws of `analyse`, each against enumeration. A situation counts where it can happen and the decision is defined; where
 * an exclusion names it, no region may hold it.
 */
export interface Row {
  readonly situation: Situation
  readonly reading: Extract<Reading, { kind: 'read' }>
  readonly is: Exclude<Evaluation, { kind: 'undefined' }>
  readonly kind: 'answer' | 'gap' | 'conflict' | 'unresolvedRole'
  readonly excluded: boolean
}

export function rowsOf(agreement: Agreement, decision: DecisionId, all: readonly Situation[]): Row[] {
  const rows: Row[] = []
  for (const situation of all) {
    const reading = read(agreement, decision, situation)
    const is = judge(reading)
    if (reading.kind === 'undefined' || is.kind === 'undefined') continue
    rows.push({ situation, reading, is, kind: is.kind, excluded: exclusionOf(agreement, decision, situation) !== undefined })
  }
  return rows
}

const inSpan = (span: Span, section: string, n: number | undefined): boolean =>
  span.section === section && (n === undefined || ((span.from ?? n) <= n && n <= (span.to ?? n)))

/** How a region or a condition names the answer of an inner decision. */
function answerName(key: string): { section: string; n?: number } {
  const amount = /^amount:(-?\d+)\/1$/.exec(key)
  if (amount) return { section: 'value', n: Number(amount[1]) }
  const colon = key.indexOf(':')
  if (colon < 0) return { section: key }
  return { section: key.startsWith('one:') ? key.slice(colon + 1) : key.slice(0, colon) }
}

export const inRegion = (region: Region, row: Row): boolean =>
  Object.entries(region).every(([name, spans]) => {
    const key = row.reading.inner.get(name)
    const value: { readonly section: string; readonly n?: number } | undefined = key === undefined ? row.situation[name] : answerName(key)
    if (!value) throw new Error(`the region names ${name}, which is no input`)
    return spans.some((span) => inSpan(span, value.section, value.n))
  })

/** Values of a fact that pass the same tests everywhere in the agreement lie in one elementary cell. */
function cellsOf(agreement: Agreement, fact: string): Span[][] {
  const tests = Object.values(agreement.decisions).flatMap((decision) =>
    [...rulesOf(decision), ...(decision.exclusions ?? [])].flatMap((part) => part.when[fact] ?? []),
  )
  const cells = new Map<string, Span[]>()
  for (const value of valuesOf(agreement, fact)) {
    const known = { agreement, situation: { [fact]: value }, answers: new Map<string, string>() }
    const marks = tests.map((test) => (test.kind === 'same' || test.kind === 'other' ? '' : Number(passes(known, fact, test)))).join('')
    const key = `${value.section} ${marks}`
    const span: Span = 'n' in value ? { section: value.section, from: value.n, to: value.n } : { section: value.section }
    const found = cells.get(key)
    if (found) found.push(span)
    else cells.set(key, [span])
  }
  return [...cells.values()]
}

/** Cells of an input that a region does not hold yet, as spans to add. */
function missingCells(
  agreement: Agreement,
  decision: DecisionId,
  rows: readonly Row[],
  region: Region,
): [name: string, spans: readonly Span[]][] {
  return inputsOf(agreement, decision).flatMap((name) => {
    const spans = region[name]
    if (!spans) return []
    if (name in agreement.facts)
      return cellsOf(agreement, name)
        .map((cell) => cell.filter(({ section, from }) => !spans.some((span) => inSpan(span, section, from))))
        .filter((cell) => cell.length > 0)
        .map((cell): [string, readonly Span[]] => [name, cell])
    const names = new Set(rows.map((row) => JSON.stringify(answerName(row.reading.inner.get(name) ?? ''))))
    return [...names]
      .map((text): { section: string; n?: number } => JSON.parse(text))
      .filter(({ section, n }) => !spans.some((span) => inSpan(span, section, n)))
      .map(({ section, n }): [string, readonly Span[]] => [name, [n === undefined ? { section } : { section, from: n, to: n }]])
  })
}

/** Rules of which two give different answers in this row, as `first second` in the order of the agreement. */
function clashes(row: Row): string[] {
  if (row.kind !== 'conflict') return []
  const { answering } = row.reading
  return answering.flatMap((one, at) => answering.slice(at + 1).flatMap((two) => (one.key === two.key ? [] : [`${one.rule} ${two.rule}`])))
}

const answers = (row: Row, rule: RuleId): boolean => row.reading.answering.some((one) => one.rule === rule)

interface Law {
  readonly agreement: Agreement
  readonly decision: DecisionId
  readonly rows: readonly Row[]
}

/** What must hold of the regions of one finding, whose situations are exactly `wanted`. */
function* regionLaws(law: Law, finding: Finding, wanted: ReadonlySet<Row>, tolerated: (row: Row) => boolean): Generator<string> {
  const { agreement, decision, rows } = law
  const name = `${decision} ${finding.code} ${finding.rules.join(', ')}`
  const told = swappedToo(law, finding, wanted)
  for (const row of rows) {
    const inside = told.some((region) => inRegion(region, row))
    if (wanted.has(row) && !inside) yield `${name}: not told at ${show(row)}`
    if (inside && row.excluded) yield `${name}: holds an excluded situation ${show(row)}`
    else if (inside && !wanted.has(row) && !tolerated(row)) yield `${name}: told where it is not so, at ${show(row)}`
  }
  const texts = finding.regions.map((region) => JSON.stringify(region))
  if (new Set(texts).size !== texts.length) yield `${name}: a region twice`
  finding.regions.forEach((region, at) => {
    const inside = rows.filter((row) => wanted.has(row) && inRegion(region, row))
    if (inside.length === 0) problems.push(`${name}: region ${texts[at]} is empty`)
    else if (inside.every((row) => finding.regions.some((other, index) => index !== at && inRegion(other, row))))
      problems.push(`${name}: region ${texts[at]} is not needed`)
    for (const [input, cell] of missingCells(agreement, decision, rows, region)) {
      const wider: Region = { ...region, [input]: [...(region[input] ?? []), ...cell] }
      const added = rows.filter((row) => inRegion(wider, row) && !inRegion(region, row))
      if (added.length > 0 && added.every((row) => wanted.has(row)))
        problems.push(`${name}: region ${texts[at]} can be widened in ${input} by ${JSON.stringify(cell)}`)
    }
  })
  yield* problems.splice(0)
  const example = finding.example
  if (!example) yield `${name}: no example`
  else if (!isPossible(agreement, example)) yield `${name}: the example cannot happen: ${JSON.stringify(example)}`
  else {
    const [row] = rowsOf(agreement, decision, [example])
    if (!row || row.excluded) yield `${name}: the example is excluded or undefined: ${JSON.stringify(example)}`
    else if (!showsFinding(finding, row)) yield `${name}: the example does not show it: ${JSON.stringify(example)}`
    else if (!finding.regions.some((region) => inRegion(region, row)))
      yield `${name}: the example is in no region: ${JSON.stringify(example)}`
  }
}

const problems: string[] = []

function showsFinding(finding: Finding, row: Row): boolean {
  if (finding.code === 'gap') return row.kind === 'gap'
  if (finding.code === 'onlyOtherwise') return row.reading.applying.length === 1 && row.reading.applying[0] === finding.rules[0]
  if (finding.code === 'conflict') return clashes(row).some((pair) => pair.split(' ').every((rule) => finding.rules.includes(rule)))
  return row.reading.answering.some(({ rule, key }) => key === undefined && finding.rules.includes(rule))
}

const show = (row: Row): string =>
  Object.entries(row.situation)
    .map(([fact, value]) => `${fact}=${value.section}${'n' in value ? ` ${value.n}` : ''}`)
    .join(' ')

/** Regions told, and those left out because exchanging parties makes them: an exchange counts if it maps the findings onto themselves. */
function swappedToo(law: Law, finding: Finding, wanted: ReadonlySet<Row>): readonly Region[] {
  if (!finding.mirrored) return finding.regions
  const { agreement, rows } = law
  const ids = agreement.parties.map((party) => party.id)
  const named = (name: string): boolean => agreement.facts[name]?.kind === 'role' || agreement.decisions[name]?.answer.kind === 'role'
  const byText = new Map(rows.map((row) => [JSON.stringify(row.situation), row]))
  const swaps = permutations(ids).map((order) => new Map(ids.map((id, at) => [id, order[at]!])))
  const kept = swaps.filter((swap) =>
    rows.every((row) => {
      const moved = Object.fromEntries(
        Object.entries(row.situation).map(([fact, value]) => [
          fact,
          named(fact) ? { ...value, section: swap.get(value.section) ?? value.section } : value,
        ]),
      )
      const image = byText.get(JSON.stringify(moved))
      return image !== undefined && wanted.has(row) === wanted.has(image)
    }),
  )
  return kept.flatMap((swap) =>
    finding.regions.map((region) =>
      Object.fromEntries(
        Object.entries(region).map(([name, spans]) => [
          name,
          named(name) ? spans.map((span) => ({ ...span, section: swap.get(span.section) ?? span.section })) : spans,
        ]),
      ),
    ),
  )
}

const permutations = (ids: readonly string[]): string[][] =>
  ids.length === 0 ? [[]] : ids.flatMap((id) => permutations(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]))

const exact = (): boolean => false

/** Everything that `analyse` says about one agreement and should not, or should and does not. */
export function* brokenLaws(agreement: Agreement): Generator<string> {
  const report = analyse(agreement)
  if (report.more) return
  const all = [...situations(agreement)]
  for (const decision of Object.keys(agreement.decisions)) {
    const rows = rowsOf(agreement, decision, all)
    const law: Law = { agreement, decision, rows }
    const findings = report.findings.filter((finding) => finding.decision === decision)
    const open = rows.filter((row) => !row.excluded)
    yield* gapLaws(law, findings, open)
    yield* unresolvedLaws(law, findings, open)
    yield* conflictLaws(law, findings, open)
    yield* idleLaws(law, findings)
    if (rows.some((row) => row.reading.applying.length > 0 !== row.reading.answering.length > 0))
      yield `${decision}: some rule applies but none answers (S5)`
  }
}

function* gapLaws(law: Law, findings: readonly Finding[], open: readonly Row[]): Generator<string> {
  const rest = rulesOf(law.agreement.decisions[law.decision]!).find((rule) => rule.otherwise)
  const code = rest ? 'onlyOtherwise' : 'gap'
  const wanted = new Set(open.filter((row) => (rest ? row.reading.applying.join() === rest.id : row.kind === 'gap')))
  yield* oneFinding(law, findings, code, wanted, exact)
}

function* oneFinding(
  law: Law,
  findings: readonly Finding[],
  code: string,
  wanted: ReadonlySet<Row>,
  tolerated: (row: Row) => boolean,
  rule?: RuleId,
): Generator<string> {
  const [found, ...more] = findings.filter((finding) => finding.code === code && (rule === undefined || finding.rules.includes(rule)))
  if (more.length > 0) yield `${law.decision}: ${code} told ${more.length + 1} times`
  if (found) yield* regionLaws(law, found, wanted, tolerated)
  else if (wanted.size > 0) yield `${law.decision}: ${code} ${rule ?? ''} is not found, for example at ${show([...wanted][0]!)}`
}

function* unresolvedLaws(law: Law, findings: readonly Finding[], open: readonly Row[]): Generator<string> {
  for (const { id } of rulesOf(law.agreement.decisions[law.decision]!)) {
    const wanted = new Set(open.filter((row) => row.reading.answering.some((one) => one.rule === id && one.key === undefined)))
    yield* oneFinding(law, findings, 'unresolvedRole', wanted, exact, id)
  }
}

function* conflictLaws(law: Law, findings: readonly Finding[], open: readonly Row[]): Generator<string> {
  const pairs = new Map<string, Set<Row>>()
  for (const row of open)
    for (const pair of clashes(row)) {
      const found = pairs.get(pair)
      if (found) found.add(row)
      else pairs.set(pair, new Set([row]))
    }
  const amounts = law.agreement.decisions[law.decision]!.answer.kind === 'amount'
  const told = findings.filter((finding) => finding.code === 'conflict')
  const justified = new Set<Finding>()
  for (const [pair, wanted] of pairs) {
    const rules = pair.split(' ')
    // Two formulas that meet by chance at a point are a conflict around it (S6): there a region may hold the point too.
    const chance = (row: Row): boolean => amounts && row.kind !== 'unresolvedRole' && rules.every((rule) => answers(row, rule))
    const candidates = told.filter((finding) => rules.every((rule) => finding.rules.includes(rule)))
    // The same two rules may stand in two findings, of other boxes for the same situations; the one that comes closest is meant.
    const tried = candidates.map((finding) => ({ finding, list: [...regionLaws(law, finding, wanted, chance)] }))
    for (const { finding, list } of tried) if (list.length === 0) justified.add(finding)
    const [closest] = tried.sort((one, two) => one.list.length - two.list.length)
    if (closest) {
      justified.add(closest.finding)
      yield* closest.list
    } else yield `${law.decision}: conflict of ${rules.join(', ')} is not found, for example at ${show([...wanted][0]!)}`
  }
  for (const [at, finding] of told.entries()) {
    const sameAs = told.slice(0, at).some((other) => JSON.stringify(other.regions) === JSON.stringify(finding.regions))
    if (sameAs) yield `${law.decision}: conflict of ${finding.rules.join(', ')} is told twice`
  }
  for (const finding of told)
    if (!justified.has(finding)) yield `${law.decision}: conflict of ${finding.rules.join(', ')} is told but is none`
}

function* idleLaws(law: Law, findings: readonly Finding[]): Generator<string> {
  const { agreement, decision, rows } = law
  const source = agreement.decisions[decision]!
  const rules = rulesOf(source)
  const told = (code: string, rule: RuleId): boolean => findings.some((finding) => finding.code === code && finding.rules.includes(rule))
  for (const rule of rules) {
    const reached = rows.some((row) => answers(row, rule.id))
    if (reached === told('unreachableRule', rule.id))
      yield `${decision}: rule ${rule.id} is ${reached ? 'reachable' : 'unreachable, and not told so'}`
    if (!reached || rule.otherwise || !source.rules.includes(rule)) {
      if (told('redundantRule', rule.id) && !reached) yield `${decision}: rule ${rule.id} is unreachable and told as redundant`
      continue
    }
    // Where a role is unresolved there is no answer to compare (S7, S15).
    if (rows.some((row) => row.kind === 'unresolvedRole')) continue
    const without: Agreement = {
      ...agreement,
      decisions: { ...agreement.decisions, [decision]: { ...source, rules: source.rules.filter((other) => other !== rule) } },
    }
    const same = rows.every((row) => {
      const now = evaluate(without, decision, row.situation)
      const was = row.is
      if (now.kind === 'undefined' || now.kind !== was.kind) return false
      return now.kind === 'answer' && was.kind === 'answer'
        ? now.key === was.key
        : now.kind !== 'conflict' || was.kind !== 'conflict' || now.keys.join() === was.keys.join()
    })
    const exempt = source.answer.kind === 'amount'
    if (!exempt && same !== told('redundantRule', rule.id))
      yield `${decision}: rule ${rule.id} is ${same ? 'redundant, and not told so' : 'told as redundant, and is not'}`
  }
  const hasRest = rules.some((rule) => rule.otherwise)
  for (const exclusion of source.exclusions ?? []) {
    const alone: Agreement = { ...agreement, decisions: { ...agreement.decisions, [decision]: { ...source, exclusions: [exclusion] } } }
    const alive = rows.some((row) => row.kind !== 'answer' && exclusionOf(alone, decision, row.situation) !== undefined)
    const dead = findings.some((finding) => finding.code === 'deadExclusion' && finding.exclusion === exclusion.id)
    if (alive === dead && !(hasRest && source.answer.kind === 'amount'))
      yield `${decision}: exclusion ${exclusion.id} is ${alive ? 'told as dead, and is not' : 'dead, and not told so'}`
  }
}

/** One line to repeat a seed and what is broken, or undefined. */
export function brokenSeed(seed: number): string | undefined {
  const agreement = smallAgreement(seed)
  let broken: string[]
  try {
    broken = [...brokenLaws(agreement)]
  } catch (error) {
    broken = [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
  if (broken.length === 0) return undefined
  const repeat = `repeat: node -e "import('./test/agreement/laws-shard.ts').then((m) => console.log(m.brokenSeed(${seed})))"`
  return [repeat, tell(agreement), ...broken].join('\n')
}

export function firstBroken(from: number, to: number): string | undefined {
  for (let seed = from; seed < to; seed++) {
    const broken = brokenSeed(seed)
    if (broken !== undefined) return broken
  }
  return undefined
}
