import type { Agreement, PartyId, RuleId } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import type { Case } from '#core/agreement/situation.ts'
import type { Answers } from '#core/catalogue/topic.ts'
import { type ExampleProject, type WaterfallLine, workedExample } from '#core/catalogue/worked-example.ts'
import type { WorkedAnnex } from '#core/contract/document.ts'
import { localeOf, type Language } from './language.ts'
import { decimalPoint, toolsFor } from './tools.ts'
import { waterfallLine, waterfallWords } from './waterfall.ts'

/**
 * The annex with a worked example: what the agreed split makes of an invented project, to the cent. Nothing as long as it is
 * not agreed by what the parts are measured.
 */
export function workedAnnex(
  language: Language,
  agreement: Agreement,
  answers: Answers,
  given?: ExampleProject,
): WorkedAnnex<{ readonly rule: RuleId }> | undefined {
  const basis = answers['split.basis']
  if (basis?.kind !== 'choice') return undefined
  const parties = agreement.parties.map(({ id, name }) => ({ id, name: name ?? id }))
  const ids = parties.map(({ id }) => id)
  const locale = localeOf(language, agreement.german)
  const t = toolsFor(locale, parties)
  const words = waterfallWords(locale)
  const project = given ?? inventedProject(agreement, ids)
  const { received, lines, totals, payments } = workedExample(answers, ids, project)
  const money = (minor: bigint): string => cents(t.quantity(Number(minor), 'EUR'), decimalPoint(locale))
  const each = (write: (id: PartyId) => string): string => t.list(ids.map((id) => `${t.party(id)} ${write(id)}`))
  const { assumes } = words
  // What nobody is paid back is not worth an assumption.
  const external = lines.some(({ code }) => code === 'external') ? project.external.filter(({ agreed }) => agreed) : []
  const byHours = basis.option === 'byHours' || basis.option === 'rateCard'
  return {
    assumptions: [
      assumes.order(money(project.orderValue)),
      ...project.bringers.slice(0, 1).map((id) => assumes.bringer(t.party(id))),
      assumes.prime(t.party(project.prime)),
      ...external.map(({ by, amount }) => assumes.external(t.party(by), money(amount))),
      ...(byHours ? [assumes.hours(each((id) => t.quantity(Math.round((project.minutes[id] ?? 0) / 60), 'hours')))] : []),
      ...(basis.option === 'ownPrice' ? [assumes.prices(each((id) => money(project.prices?.[id] ?? 0n)))] : []),
    ],
    rows: [
      { kind: 'received', text: words.received, amount: money(received) },
      ...lines.map((line: WaterfallLine) => ({
        kind: line.kind === 'pays' ? ('step' as const) : ('open' as const),
        text: waterfallLine(locale, line, t),
        amount: line.kind === 'unsettled' ? '' : money(line.amount),
        ...(line.kind === 'pays' ? { rule: line.rule } : {}),
      })),
      ...Object.entries(totals).map(([id, total]) => ({ kind: 'total' as const, text: words.total(t.party(id)), amount: money(total) })),
      ...payments.map(({ from, to, amount }) => ({
        kind: 'payment' as const,
        text: words.payment(t.party(from), t.party(to)),
        amount: money(amount),
      })),
    ],
  }
}

/** A sum that does not divide evenly, so that the last cent is seen; the first party brought the customer. */
function inventedProject(agreement: Agreement, ids: readonly PartyId[]): ExampleProject {
  const [first = '', second = first] = ids
  const orderValue = 1_999_999n
  const others = orderValue / BigInt(2 * ids.length)
  return {
    orderValue,
    received: orderValue,
    prime: primeOf(agreement, first, orderValue) ?? first,
    bringers: [first],
    firstNamed: first,
    minutes: Object.fromEntries(ids.map((id, index) => [id, index === 0 ? 3240 : 1620])),
    prices: Object.fromEntries(ids.map((id, index) => [id, index === 0 ? orderValue / 2n : others])),
    external: [{ by: second, amount: 84_950n, agreed: true }],
    causers: [],
  }
}

/** Who has the contract with the customer by the agreed rules, where they name one party. */
function primeOf(agreement: Agreement, first: PartyId, orderValue: bigint): PartyId | undefined {
  const known: Case = Object.fromEntries(
    Object.entries({
      bringer: { section: first },
      firstNamed: { section: first },
      largerPart: { section: first },
      projectInvoicer: { section: first },
      customerWants: { section: 'noWish' },
      orderValue: { section: 'value', n: Number(orderValue) },
    }).flatMap(([id, value]) => (Object.hasOwn(agreement.facts, id) ? [[id, { kind: 'value' as const, value }]] : [])),
  )
  for (const decision of ['contractPartner', 'invoicer']) {
    if (!Object.hasOwn(agreement.decisions, decision)) continue
    const ruling = decide(agreement, decision, known)
    const outcome = ruling.kind === 'answer' ? ruling.answer.outcome : undefined
    const [who] = outcome?.kind === 'role' && outcome.mode === 'one' ? outcome.who : []
    if (who?.kind === 'is' && agreement.parties.some(({ id }) => id === who.value)) return who.value
  }
  return undefined
}

/** In a column of sums each has its cents. */
const cents = (written: string, point: string): string =>
  written.replace(/\d(?=[^\d.,]*$)/u, (digit) => (/[.,]\d\d(?=[^\d.,]*$)/u.test(written) ? digit : `${digit}${point}00`))
