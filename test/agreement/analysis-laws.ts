import type { Agreement, DecisionId, RuleId } from '#core/agreement/agreement.ts'
import { caseOf, type Finding, type Region, type Report, type Span } from '#core/agreement/situation.ts'
import { cellsOf as engineCells } from '#core/agreement/box.ts'
import { compile } from '#core/agreement/compile.ts'
import { decide } from '#core/agreement/decide.ts'
import { type Beneath, exclusionOf, isPossible, judge, passes, read, rulesOf, valuesOf } from './oracle.ts'
import { isRead, type Ledger, placeOf, readAlone, type ReadRow, type Row, type Sheet } from './sheet.ts'

/**
 * The laws of `analyse`, each against enumeration. A situation counts where it can happen and the decision is defined; where
 * an exclusion names it, no region may hold it.
 */
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

const inSpans = (spans: readonly Span[], name: string, row: ReadRow): boolean => {
  const key = row.reading.inner.get(name)
  const value: { readonly section: string; readonly n?: number } | undefined = key === undefined ? row.situation[name] : answerName(key)
  if (!value) throw new Error(`the region names ${name}, which is no input`)
  return spans.some((span) => inSpan(span, value.section, value.n))
}

const inRegion = (region: Region, row: ReadRow): boolean => Object.entries(region).every(([name, spans]) => inSpans(spans, name, row))

const inside = -1
const farOutside = -2

/** For each row: inside a region, outside on the one input of that number, or further out. */
function placesIn(region: Region, rows: readonly ReadRow[]): Int8Array {
  const inputs = Object.entries(region)
  return Int8Array.from(rows, (row) => {
    let place = inside
    for (const [at, [name, spans]] of inputs.entries())
      if (!inSpans(spans, name, row)) {
        if (place !== inside) return farOutside
        place = at
      }
    return place
  })
}

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
function missingCells(law: Law, region: Region): [name: string, spans: readonly Span[]][] {
  const { agreement, rows } = law
  return Object.entries(region).flatMap(([name, spans]) => {
    if (name in agreement.facts)
      return law
        .cells(name)
        .map((cell) => cell.filter(({ section, from }) => !spans.some((span) => inSpan(span, section, from))))
        .filter((cell) => cell.length > 0)
        .map((cell): [string, readonly Span[]] => [name, cell])
    return [...new Set(rows.map((row) => row.reading.inner.get(name) ?? ''))]
      .map(answerName)
      .filter(({ section, n }) => !spans.some((span) => inSpan(span, section, n)))
      .map(({ section, n }): [string, readonly Span[]] => [name, [n === undefined ? { section } : { section, from: n, to: n }]])
  })
}

/** How many values of its inputs a region has, multiplied: what "the largest first" compares. An open end counts as one. */
function sizeOf(agreement: Agreement, decision: DecisionId, region: Region): number {
  const compiled = compile(agreement)
  const { inputs, space, full } = compiled.decisionOf.get(decision)!
  return inputs.reduce((size, axis, local) => {
    const { id, cells } = compiled.axes[axis]!
    const spans = region[id]
    const all = engineCells(space, full, local)
    const held =
      spans === undefined ? all : all.filter((cell) => spans.some((span) => inSpan(span, cells[cell]!.section, cells[cell]!.from)))
    return size * held.reduce((sum, cell) => sum + space.widths[local]![cell]!, 0)
  }, 1)
}

/** Rules of which two give different answers in this row, as `first second` in the order of the agreement. */
function clashes(row: ReadRow): string[] {
  if (row.is.kind !== 'conflict') return []
  const { answering } = row.reading
  return answering.flatMap((one, at) => answering.slice(at + 1).flatMap((two) => (one.key === two.key ? [] : [`${one.rule} ${two.rule}`])))
}

const answers = (row: ReadRow, rule: RuleId): boolean => row.reading.answering.some((one) => one.rule === rule)

interface Law {
  readonly sheet: Sheet
  readonly ledger: Ledger
  readonly agreement: Agreement
  readonly decision: DecisionId
  readonly rows: readonly ReadRow[]
  /** The elementary cells of a fact. */
  readonly cells: (fact: string) => readonly (readonly Span[])[]
}

/** What must hold of the regions of one finding, whose situations are exactly `wanted`. */
function* regionLaws(law: Law, finding: Finding, wanted: ReadonlySet<ReadRow>, tolerated: (row: ReadRow) => boolean): Generator<string> {
  const { agreement, decision, rows } = law
  const name = `${decision} ${finding.code} ${finding.rules.join(', ')}`
  const own = finding.regions.map((region) => placesIn(region, rows))
  const told = finding.mirrored ? swappedToo(law, finding, wanted).map((region) => placesIn(region, rows)) : own
  for (const [at, row] of rows.entries()) {
    const isTold = told.some((places) => places[at] === inside)
    if (wanted.has(row) && !isTold) yield `${name}: not told at ${show(row)}`
    if (isTold && row.excluded !== undefined) yield `${name}: holds an excluded situation ${show(row)}`
    else if (isTold && !wanted.has(row) && !tolerated(row)) yield `${name}: told where it is not so, at ${show(row)}`
  }
  const texts = finding.regions.map((region) => JSON.stringify(region))
  const sizes = finding.regions.map((region) => sizeOf(agreement, decision, region))
  if (sizes.some((size, at) => at > 0 && size > sizes[at - 1]!)) yield `${name}: a larger region after a smaller one: ${sizes.join()}`
  if (new Set(texts).size !== texts.length) yield `${name}: a region twice`
  for (const [index, places] of own.entries()) {
    const held = [...rows.keys()].filter((at) => places[at] === inside && wanted.has(rows[at]!))
    if (held.length === 0) yield `${name}: region ${texts[index]} is empty`
    else if (held.every((at) => own.some((other, position) => position !== index && other[at] === inside)))
      yield `${name}: region ${texts[index]} is not needed`
    const inputs = Object.keys(finding.regions[index]!)
    const near = [...rows.keys()].filter((at) => places[at]! >= 0)
    if (near.length === 0) continue
    for (const [input, cell] of missingCells(law, finding.regions[index]!)) {
      const added = near.filter((at) => inputs[places[at]!] === input && inSpans(cell, input, rows[at]!))
      if (added.length > 0 && added.every((at) => wanted.has(rows[at]!)))
        yield `${name}: region ${texts[index]} can be widened in ${input} by ${JSON.stringify(cell)}`
    }
  }
  const example = finding.example
  if (!example) yield `${name}: no example`
  else if (!isPossible(agreement, example)) yield `${name}: the example cannot happen: ${JSON.stringify(example)}`
  else {
    const row = readAlone(agreement, decision, example)
    if (!isRead(row) || row.excluded !== undefined) yield `${name}: the example is excluded or undefined: ${JSON.stringify(example)}`
    else if (!showsFinding(finding, row)) yield `${name}: the example does not show it: ${JSON.stringify(example)}`
    else if (!finding.regions.some((region) => inRegion(region, row)))
      yield `${name}: the example is in no region: ${JSON.stringify(example)}`
  }
}

function showsFinding(finding: Finding, row: ReadRow): boolean {
  if (finding.code === 'gap') return row.is.kind === 'gap'
  if (finding.code === 'onlyOtherwise') return row.reading.applying.length === 1 && row.reading.applying[0] === finding.rules[0]
  if (finding.code === 'conflict') return clashes(row).some((pair) => pair.split(' ').every((rule) => finding.rules.includes(rule)))
  return row.reading.answering.some(({ rule, key }) => key === undefined && finding.rules.includes(rule))
}

const show = (row: ReadRow): string =>
  Object.entries(row.situation)
    .map(([fact, value]) => `${fact}=${value.section}${'n' in value ? ` ${value.n}` : ''}`)
    .join(' ')

/** Regions told, and those left out because exchanging parties makes them: an exchange counts if it maps the findings onto themselves. */
function swappedToo(law: Law, finding: Finding, wanted: ReadonlySet<ReadRow>): readonly Region[] {
  const { agreement, sheet, ledger } = law
  const ids = agreement.parties.map((party) => party.id)
  const named = (name: string): boolean => agreement.facts[name]?.kind === 'role' || agreement.decisions[name]?.answer.kind === 'role'
  const every = sheet.facts.map((_, fact) => fact)
  const byPlace = new Map(sheet.all.map(({ at }, index) => [placeOf(sheet, every, at), index]))
  const swaps = permutations(ids).map((order) => new Map(ids.map((id, at) => [id, order[at]!])))
  const kept = swaps.filter((swap) => {
    // The parties are the first values of a role fact, in their own order.
    const exchanged = ids.map((id) => ids.indexOf(swap.get(id) ?? id))
    return sheet.all.every(({ at }, index) => {
      const moved = at.map((value, fact) => (named(sheet.facts[fact]!) ? (exchanged[value] ?? value) : value))
      const image = byPlace.get(placeOf(sheet, every, moved))
      return image !== undefined && has(wanted, ledger.rowOf[index]!) === has(wanted, ledger.rowOf[image]!)
    })
  })
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

const has = (rows: ReadonlySet<Row>, row: Row): boolean => rows.has(row)

const permutations = (ids: readonly string[]): string[][] =>
  ids.length === 0 ? [[]] : ids.flatMap((id) => permutations(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]))

const exact = (): boolean => false

/** Everything that `analyse` says about one agreement and should not, or should and does not. */
export function* brokenAnalysis(sheet: Sheet, report: Report): Generator<string> {
  if (report.more) return
  const { agreement } = sheet
  const cellsByFact = new Map(sheet.facts.map((fact) => [fact, cellsOf(agreement, fact)]))
  const cells = (fact: string): readonly (readonly Span[])[] => cellsByFact.get(fact) ?? []
  yield* unusedLaws(agreement, report.findings)
  for (const decision of Object.keys(agreement.decisions)) {
    const ledger = sheet.ledger(decision)
    const rows = ledger.rows.filter(isRead)
    const law: Law = { sheet, ledger, agreement, decision, rows, cells }
    const findings = report.findings.filter((finding) => finding.decision === decision)
    const open = rows.filter((row) => row.excluded === undefined)
    yield* gapLaws(law, findings, open)
    yield* unresolvedLaws(law, findings, open)
    yield* conflictLaws(law, findings, open)
    yield* idleLaws(law, findings)
    yield* cliffLaws(law, findings)
    yield* exampleLaws(agreement, findings)
    if (rows.some((row) => row.reading.applying.length > 0 !== row.reading.answering.length > 0))
      yield `${decision}: some rule applies but none answers (S5)`
  }
}

function* gapLaws(law: Law, findings: readonly Finding[], open: readonly ReadRow[]): Generator<string> {
  const rest = rulesOf(law.agreement.decisions[law.decision]!).find((rule) => rule.otherwise)
  const code = rest ? 'onlyOtherwise' : 'gap'
  const wanted = new Set(open.filter((row) => (rest ? row.reading.applying.join() === rest.id : row.is.kind === 'gap')))
  yield* oneFinding(law, findings, code, wanted, exact)
}

function* oneFinding(
  law: Law,
  findings: readonly Finding[],
  code: string,
  wanted: ReadonlySet<ReadRow>,
  tolerated: (row: ReadRow) => boolean,
  rule?: RuleId,
): Generator<string> {
  const [found, ...more] = findings.filter((finding) => finding.code === code && (rule === undefined || finding.rules.includes(rule)))
  if (more.length > 0) yield `${law.decision}: ${code} told ${more.length + 1} times`
  if (found) yield* regionLaws(law, found, wanted, tolerated)
  else if (wanted.size > 0) yield `${law.decision}: ${code} ${rule ?? ''} is not found, for example at ${show([...wanted][0]!)}`
}

function* unresolvedLaws(law: Law, findings: readonly Finding[], open: readonly ReadRow[]): Generator<string> {
  for (const { id } of rulesOf(law.agreement.decisions[law.decision]!)) {
    const wanted = new Set(open.filter((row) => row.reading.answering.some((one) => one.rule === id && one.key === undefined)))
    yield* oneFinding(law, findings, 'unresolvedRole', wanted, exact, id)
  }
}

function* conflictLaws(law: Law, findings: readonly Finding[], open: readonly ReadRow[]): Generator<string> {
  const pairs = new Map<string, Set<ReadRow>>()
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
    const chance = (row: ReadRow): boolean => amounts && row.is.kind !== 'unresolvedRole' && rules.every((rule) => answers(row, rule))
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

/** What the decisions beneath say in a row. */
function beneath({ sheet, ledger }: Law, row: Row): Beneath {
  const index = ledger.rowOf.indexOf(row)
  return (id) => sheet.ledger(id).rowOf[index]!.is
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
    const without: Agreement = {
      ...agreement,
      decisions: { ...agreement.decisions, [decision]: { ...source, rules: source.rules.filter((other) => other !== rule) } },
    }
    const same = rows.every((row) => {
      const now = judge(read(without, decision, row.situation, beneath(law, row)))
      const was = row.is
      if (now.kind === 'undefined' || now.kind !== was.kind) return false
      // Where a role is unresolved it is the same that is told only if the rule is.
      if (now.kind === 'unresolvedRole' && was.kind === 'unresolvedRole') return now.rule === was.rule
      return now.kind === 'answer' && was.kind === 'answer'
        ? now.key === was.key
        : now.kind !== 'conflict' || was.kind !== 'conflict' || now.keys.join() === was.keys.join()
    })
    // Formulas that meet by chance wherever the rule matters are not the same (S6), and where a role is unresolved there is
    // no answer to compare (S7, S15): what is told as redundant has to be so, but not all of it is told.
    const vague = source.answer.kind === 'amount' || rows.some((row) => row.is.kind === 'unresolvedRole')
    if (same !== told('redundantRule', rule.id) && !(same && vague))
      yield `${decision}: rule ${rule.id} is ${same ? 'redundant, and not told so' : 'told as redundant, and is not'}`
  }
  for (const exclusion of source.exclusions ?? []) {
    const alone: Agreement = { ...agreement, decisions: { ...agreement.decisions, [decision]: { ...source, exclusions: [exclusion] } } }
    const alive = rows.some(
      (row) => row.is.kind !== 'answer' && exclusionOf(alone, decision, row.situation, beneath(law, row)) !== undefined,
    )
    const dead = findings.some((finding) => finding.code === 'deadExclusion' && finding.exclusion === exclusion.id)
    // An exclusion of a place where two formulas meet by chance covers a conflict of formulas (S6).
    if (alive === dead && !(!alive && source.answer.kind === 'amount'))
      yield `${decision}: exclusion ${exclusion.id} is ${alive ? 'told as dead, and is not' : 'dead, and not told so'}`
  }
}

/** A fact is unused when nothing but itself names it. */
function* unusedLaws(agreement: Agreement, findings: readonly Finding[]): Generator<string> {
  for (const fact of Object.keys(agreement.facts)) {
    const { [fact]: _, ...facts } = agreement.facts
    const named = JSON.stringify([agreement.decisions, facts]).includes(`"${fact}"`)
    const told = findings.filter((finding) => finding.code === 'unusedFact' && finding.fact === fact).length
    if (told !== (named ? 0 : 1)) yield `fact ${fact} is ${named ? 'named' : 'named nowhere'}, and told as unused ${told} times`
  }
}

/** The example of a finding, put into `decide`, shows that finding (S19). */
function* exampleLaws(agreement: Agreement, findings: readonly Finding[]): Generator<string> {
  for (const { code, decision, rules, example } of findings) {
    if (decision === undefined || example === undefined) continue
    const ruling = decide(agreement, decision, caseOf(example))
    const shows =
      code === 'onlyOtherwise'
        ? (ruling.kind === 'answer' && ruling.rules.join() === rules.join()) ||
          (ruling.kind === 'unresolvedRole' && ruling.rule === rules[0])
        : code === 'cliff'
          ? ruling.kind === 'conflict' || (ruling.kind === 'answer' && ruling.rules.includes(rules[1]!))
          : ruling.kind === code && (!('decision' in ruling) || ruling.decision === decision)
    if (!shows) yield `${decision} ${code} ${rules.join()}: its example decides to ${ruling.kind}`
  }
}

/**
 * Two situations that differ only in one number, by one: where the amount falls although the number rises, and the number is
 * one that the amount is taken of, this is a cliff, whether its own rules change at the threshold or a decision beneath.
 */
function* cliffLaws(law: Law, findings: readonly Finding[]): Generator<string> {
  const { agreement, decision, sheet, ledger } = law
  const source = agreement.decisions[decision]!
  const told = findings.filter(({ code }) => code === 'cliff')
  if (source.answer.kind !== 'amount') {
    if (told.length > 0) yield `${decision}: a cliff without an amount`
    return
  }
  const takenOf = (rule: RuleId): readonly string[] => {
    const outcome = rulesOf(source).find(({ id }) => id === rule)?.outcome
    return outcome?.kind === 'amount'
      ? outcome.lines.flatMap((line) => [line.of, line.times, line.tiers?.after].filter((id) => id !== undefined))
      : []
  }
  const every = sheet.facts.map((_, fact) => fact)
  const byPlace = new Map(sheet.all.map(({ at }, index) => [placeOf(sheet, every, at), index]))
  const justified = new Set<Finding>()
  const missed = new Map<string, string>()
  for (const [index, { situation, at }] of sheet.all.entries()) {
    const below = ledger.rowOf[index]!
    if (!isRead(below) || below.excluded !== undefined || below.reading.answering.length === 0) continue
    for (const [position, fact] of sheet.facts.entries()) {
      const value = situation[fact]!
      if (!('n' in value)) continue
      const next = byPlace.get(
        placeOf(
          sheet,
          every,
          at.map((one, other) => (other === position ? one + 1 : one)),
        ),
      )
      const above = next === undefined ? undefined : ledger.rowOf[next]!
      const higher = next === undefined ? undefined : sheet.all[next]!.situation[fact]!
      if (above === undefined || higher === undefined || !isRead(above) || above.excluded !== undefined || above === below) continue
      if (higher.section !== value.section || !('n' in higher) || higher.n !== value.n + 1) continue
      for (const finding of told) {
        const [low, high] = finding.rules
        const falls = below.reading.answering.some(
          (one) => one.rule === low && above.reading.answering.some((two) => two.rule === high && fallsTo(one.key, two.key)),
        )
        if (finding.fact === fact && falls) justified.add(finding)
      }
      const [was, now] = [below.is, above.is]
      if (was.kind !== 'answer' || now.kind !== 'answer' || !fallsTo(was.key, now.key)) continue
      if (![...was.rules, ...now.rules].some((rule) => takenOf(rule).includes(fact))) continue
      if (!told.some(({ fact: of, rules: [low = '', high = ''] }) => of === fact && was.rules.includes(low) && now.rules.includes(high)))
        missed.set(`${fact} ${was.rules.join()} ${now.rules.join()}`, show(below))
    }
  }
  for (const [what, where] of missed) yield `${decision}: cliff of ${what} is not told, for example above ${where}`
  for (const finding of told)
    if (!justified.has(finding)) yield `${decision}: cliff of ${finding.fact} between ${finding.rules.join()} is told and is none`
}

/** In whole minor units, half away from zero. */
function fallsTo(one: string | undefined, two: string | undefined): boolean {
  const [before, after] = [roundedOf(one), roundedOf(two)]
  return before !== undefined && after !== undefined && after < before
}

function roundedOf(key: string | undefined): bigint | undefined {
  const found = /^amount:(-?\d+)\/(\d+)$/.exec(key ?? '')
  if (!found) return undefined
  const [n, d] = [BigInt(found[1] ?? 0), BigInt(found[2] ?? 1)]
  const size = ((n < 0n ? -n : n) * 2n + d) / (2n * d)
  return n < 0n ? -size : size
}
