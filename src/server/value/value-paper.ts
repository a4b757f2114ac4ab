import { surplusIn, swingsOf, aloneWithin, type Sheets } from '#core/value/case.ts'
import { germanOf } from '#core/catalogue/kinds.ts'
import { agreedBar } from '#core/catalogue/value-bar.ts'
import type { Answers } from '#core/catalogue/topic.ts'
import type { Side } from '#core/sheet/sheet.ts'
import { orientationOf, type Division } from '#core/value/groups.ts'
import { comparedBy, saysYes } from '#core/value/reading.ts'
import type { Outcome, Spread } from '#core/value/simulate.ts'
import { writtenDay } from '#text/contract.ts'
import { value as germanPage } from '#text/de/web/value.ts'
import { value as englishPage } from '#text/en/web/value.ts'
import { localeOf, type Language, type Locale } from '#text/language.ts'
import type { ToReckon } from '#text/value-asked.ts'
import { toolsFor } from '#text/tools.ts'
import { answerText, evenText, surplusText, valueTeller, valueWordsOf, verdictText, type Teller } from '#text/value.ts'
import { wordsIn } from '#text/variant.ts'

export interface Round {
  readonly name: string
  readonly parties: readonly { readonly side: Side; readonly name: string }[]
  readonly sheets: Sheets<Side>
  readonly answers: Answers
  readonly months: number
  readonly round: number
  /** ISO 8601: when the round was laid open. */
  readonly at: string
}

const pages = { de: germanPage, en: englishPage }

/** The day and everything said on the page, as the template of the value case sets it. */
export function valuePaper(
  language: Language,
  { name, parties, sheets, answers, months, round, at }: Round,
  reckoned: readonly ToReckon<Side>[],
  outcomes: readonly Outcome[],
): string {
  const german = germanOf(answers)
  const locale = localeOf(language, german)
  const said = valueWordsOf(locale)
  const page = wordsIn(pages, locale)
  const currency = reckoned[0]?.given.currency ?? 'EUR'
  const tell = valueTeller(locale, currency)
  const nameOf = (side: Side): string => parties.find((party) => party.side === side)?.name ?? side
  const sides = parties.map(({ side }) => side)
  const bar = agreedBar(answers)
  const { threshold } = bar
  const day = at.slice(0, 10)
  const seen = reckoned.flatMap((one, index) => {
    const outcome = outcomes[index]
    return outcome === undefined ? [] : [{ ...one, outcome }]
  })
  const spans = seen.flatMap(({ outcome: { surplus } }) => [surplus.least, surplus.most])
  const [least, most] = [Math.min(0, ...spans), Math.max(0, ...spans)]
  const yes = seen.filter(({ given }) =>
    saysYes(surplusIn(given, 'likely', months), surplusIn(given, 'pessimistic', months), aloneWithin(given, months), bar),
  )
  const no = seen.filter((one) => !yes.includes(one))
  const named = (some: readonly (typeof seen)[number][]): readonly string[] => some.map(({ given }) => nameOf(given.by))
  const views = seen.map(({ given, asked, outcome }) => {
    const { surplus, draws, positive, reaches } = outcome
    const [expected, bad, alone] = [surplusIn(given, 'likely', months), surplusIn(given, 'pessimistic', months), aloneWithin(given, months)]
    const verdict = verdictText(locale, tell, { expected, worst: bad, alone }, bar)
    return {
      sees: said.sees(nameOf(given.by)),
      says: surplusText(locale, tell, surplus, months),
      drawing: drawing(surplus, least, most, threshold === undefined ? undefined : threshold * alone, colours[given.by]),
      facts: [
        said.positive(tell.chance(positive / draws)),
        ...(threshold === undefined ? [] : [said.reaches(tell.percent(asked.thresholds[1] ?? 0), tell.chance((reaches[1] ?? 0) / draws))]),
        said.badCase(tell.amount(bad)),
        evenText(locale, outcome, months),
        ...(verdict === undefined ? [] : [verdict]),
      ],
    }
  })
  const headings = seen.map(({ given }) => said.sees(nameOf(given.by)))
  const gains = seen.some(({ outcome }) => outcome.gains.length === 0)
    ? []
    : sides.map((side) => [
        nameOf(side),
        ...seen.map(({ given, outcome }) => {
          const gain = outcome.gains[given.parties.indexOf(side)]
          return gain === undefined
            ? ''
            : `${said.better(tell.chance(gain.better / outcome.draws))} ${said.gains(tell.range(gain.spread.p10, gain.spread.p90))}`
        }),
      ])
  const decides = [0, 1, 2].map((rank) => [
    String(rank + 1),
    ...seen.map(({ given }) => {
      const swing = swingsOf(given, months)[rank]
      return swing === undefined ? '' : `${said.levers[swing.quantity.code]}: ${tell.range(swing.low, swing.high)}`
    }),
  ])
  const differs = comparedBy(sheets, sides, months)
    .slice(0, 5)
    .map(({ code, by }) => [
      said.levers[code],
      ...sides.map((side) => {
        const amount = by[side]
        return amount === undefined ? page.differ.notNamed : tell.range(amount.pessimistic, amount.optimistic)
      }),
    ])
  return JSON.stringify({
    language,
    region: german ?? null,
    title: said.question,
    fullTitle: `${said.question} ${name}`,
    names: parties.map((party) => party.name),
    about: `${parties.map((party) => party.name).join(' · ')} · ${page.round(round, writtenDay(locale, day))}`,
    day: { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) },
    footer: `${name} · Handschlag`,
    answer: answerText(locale, named(yes), named(no), threshold !== undefined),
    aside: [
      threshold === undefined ? said.noThreshold : `${page.viewsOf(seen.length)}.`,
      ...(threshold !== undefined && no.length > 0 && no.every(({ given }) => surplusIn(given, 'likely', months) > 0)
        ? [said.moreAllTheSame]
        : []),
    ].join(' '),
    views,
    tables: [
      { title: page.who.title, columns: ['', ...headings], rows: gains },
      { title: page.decides.title, columns: ['', ...headings], rows: decides },
      { title: page.differ.title, columns: ['', ...sides.map(nameOf)], rows: differs },
      ...(sides.length < 3 ? [] : [fairTable(locale, tell, months, nameOf, seen)]),
    ],
    how: sides.length < 3 ? said.how : `${said.how} ${said.howMany}`,
  })
}

/** What each, and each smaller group, would have, in one row each: alone, and in each view by both measures. */
function fairTable(
  locale: Locale,
  tell: Teller,
  months: number,
  nameOf: (side: Side) => string,
  seen: readonly ToReckon<Side>[],
): { readonly title: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const { fair } = wordsIn(pages, locale)
  const said = valueWordsOf(locale)
  const { list } = toolsFor(locale, [])
  const names = (sides: readonly Side[]): string => list(sides.map(nameOf))
  const views = seen.map(({ given }) => ({ parties: given.parties, by: given.by, ...orientationOf(given, months) }))
  const [first] = views
  const both = (one: string, other: string): string => `${one} · ${other}`
  const stands = ({ objecting }: Division<Side>): string =>
    objecting === undefined ? fair.noGroup : fair.groupLacks(names(objecting.group), tell.amount(objecting.lacks))
  return {
    title: `${fair.title}: ${both(fair.equal, fair.shapley)}`,
    columns: ['', fair.alone, ...views.map(({ by }) => said.sees(nameOf(by)))],
    rows: [
      ...(first?.parties ?? []).map((party, at) => [
        nameOf(party),
        tell.amount(first?.alone[at] ?? 0),
        ...views.map(({ equal, shapley }) => both(tell.amount(equal.parts[at] ?? 0), tell.amount(shapley.parts[at] ?? 0))),
      ]),
      [fair.more, '', ...views.map(({ equal, shapley }) => both(stands(equal), stands(shapley)))],
      ...(first?.groups ?? []).map(({ members }, at) => [
        names(members),
        '',
        ...views.map(({ groups }) => tell.amount(groups[at]?.worth ?? 0)),
      ]),
    ],
  }
}

/** The colours of the parties on paper, as in `styles/tokens.css`. */
const colours: Readonly<Record<Side, readonly [line: string, tint: string]>> = {
  a: ['#1f4fbf', '#e8eefb'],
  b: ['#c27500', '#fbf0dd'],
  c: ['#5a1e69', '#f4ebf6'],
  d: ['#103f2a', '#e4f1ea'],
}

/** The same drawing as on the page: how often which amount, and beneath it the range. */
function drawing(
  { bins, least: from, most: to, p10, p25, p50, p75, p90 }: Spread,
  least: number,
  most: number,
  mark: number | undefined,
  [line, tint]: readonly [string, string],
): string {
  const air = (most - least) * 0.03 || 1
  const x = (amount: number): number => Math.round((10_000 * (amount - least + air)) / (most - least + 2 * air)) / 10
  const highest = Math.max(1, ...bins)
  const width = (to - from) / bins.length
  const points = bins.map((count, at) => `${x(from + (at + 0.5) * width)},${Math.round(600 - (560 * count) / highest) / 10}`)
  const bar = (low: number, high: number, y: number, height: number): string =>
    `<rect x='${x(low)}' width='${Math.round((x(high) - x(low)) * 10) / 10}' y='${y}' height='${height}' fill='${line}'/>`
  const upright = (amount: number, y1: number, y2: number, style: string): string =>
    `<line x1='${x(amount)}' x2='${x(amount)}' y1='${y1}' y2='${y2}' ${style}/>`
  return [
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1000 100'>`,
    `<polygon points='${x(from)},60 ${points.join(' ')} ${x(to)},60' fill='${tint}' stroke='${line}' stroke-width='1.5'/>`,
    upright(0, 0, 84, `stroke='#16181d' stroke-width='1.5'`),
    mark === undefined ? '' : upright(mark, 0, 84, `stroke='#565d6b' stroke-width='2' stroke-dasharray='7 5'`),
    bar(p10, p90, 70, 4),
    bar(p25, p75, 66, 12),
    upright(p50, 62, 82, `stroke='#16181d' stroke-width='4'`),
    `</svg>`,
  ].join('')
}
