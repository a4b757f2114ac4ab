import type { Agreement, DecisionId, RuleId } from '#core/agreement/agreement.ts'
import { sectionsOfInput } from '#core/agreement/axis.ts'
import { type FindingMap as CoreMap, findingMap, type MapField } from '#core/agreement/finding-map.ts'
import type { Answer, Finding, Span } from '#core/agreement/situation.ts'
import type { Teller } from '#text/tell.ts'
import { numbered, placeText } from '../contract/numbered.ts'
import type { Parties } from '../cooperation/data.ts'
import { useLanguage } from '../language/language.tsx'
import { FindingMap, type MapCell } from '../ui/finding-map.tsx'
import { Who } from '../ui/mark.tsx'
import { withoutStop } from './about.ts'

const maps = new WeakMap<Finding, CoreMap | null>()

/** The map of a finding, drawn once; null when the finding has none. */
export function mapOf(agreement: Agreement, finding: Finding): CoreMap | null {
  const known = maps.get(finding)
  if (known !== undefined) return known
  const made = findingMap(agreement, finding) ?? null
  maps.set(finding, made)
  return made
}

/** Where the finding lies: neighbouring kinds of cases with their answers and clauses, the example pinned into its own. */
export const DrawnMap = ({
  agreement,
  finding,
  teller,
  parties,
}: {
  readonly agreement: Agreement
  readonly finding: Finding
  readonly teller: Teller
  readonly parties: Parties
}) => {
  const { locale, words } = useLanguage()
  const t = words.finding.map
  const map = mapOf(agreement, finding)
  const { decision } = finding
  if (map === null || decision === undefined) return null
  const { placesOf } = numbered(agreement)
  const source = (rules: readonly RuleId[]): string =>
    placesOf(rules)
      .slice(0, 2)
      .map((place) => placeText(locale, place))
      .join(', ')
  const said = (answer: Answer) => <AnswerInCell decision={decision} answer={answer} teller={teller} parties={parties} />
  const cell = (field: MapField, pinned: boolean): MapCell => {
    const pin = pinned ? { pin: t.pin } : {}
    switch (field.kind) {
      case 'gap':
        return { kind: 'gap', says: t.gap, ...pin }
      case 'unresolvedRole':
        return { kind: 'gap', says: t.nobody, ...pin }
      case 'conflict': {
        const [one, two] = field.answers
        if (one === undefined || two === undefined) return { kind: 'gap', says: t.gap, ...pin }
        const half = ({ answer, rules }: typeof one) => ({ answer: said(answer), source: source(rules) })
        return { kind: 'clash', halves: [half(one), half(two)], or: t.or, ...pin }
      }
      case 'answer': {
        const of = partyOf(field.answer, parties)
        return { kind: 'answer', answer: said(field.answer), source: source(field.rules), ...(of === undefined ? {} : { of }), ...pin }
      }
    }
  }
  const others = map.others.map(({ input, spans }) => teller.condition(input, spans))
  const columns = map.columns
  return (
    <div>
      <FindingMap
        caption={`${t.caption(teller.question(decision))}${others.length === 0 ? '' : ` ${t.others(others.join(', '))}`}${map.rows.more || columns?.more === true ? ` ${t.more}` : ''}`}
        axis={inputQuestion(agreement, teller, map.rows.input)}
        {...(columns === undefined ? {} : { across: inputQuestion(agreement, teller, columns.input) })}
        columns={
          columns === undefined ? [t.answerColumn] : columns.groups.map((spans) => groupName(agreement, teller, columns.input, spans))
        }
        rows={map.fields.map((fields, row) => ({
          name: groupName(agreement, teller, map.rows.input, map.rows.groups[row] ?? []),
          cells: fields.map((field, column) => cell(field, row === map.row && column === map.column)),
        }))}
      />
    </div>
  )
}

const inputQuestion = (agreement: Agreement, teller: Teller, input: string): string =>
  Object.hasOwn(agreement.facts, input) ? teller.factQuestion(input) : teller.question(input)

/** A row or column in few words: names of options where there are some, else the condition. */
function groupName(agreement: Agreement, teller: Teller, input: string, spans: readonly Span[]): string {
  const fact = agreement.facts[input]
  const sections = sectionsOfInput(agreement, input)
  const labels = fact?.words?.label
  const short = spans.map((span) => {
    const section = sections.find((one) => one.name === span.section)
    if (section?.kind === 'range' || labels === undefined) return undefined
    const party = agreement.parties.some(({ id }) => id === span.section)
    return labels[span.section] !== undefined || (party && labels['party'] !== undefined)
      ? withoutForm(teller.value(input, { section: span.section }))
      : undefined
  })
  return short.length > 0 && short.every((name) => name !== undefined) ? short.join(', ') : teller.condition(input, spans)
}

function partyOf({ outcome }: Answer, parties: Parties): Parties['left'] | undefined {
  if (outcome.kind !== 'role' || outcome.mode !== 'one') return undefined
  const [who] = outcome.who
  return who?.kind === 'is' ? parties.all.find((side) => side === who.value) : undefined
}

const AnswerInCell = ({
  decision,
  answer,
  teller,
  parties,
}: {
  readonly decision: DecisionId
  readonly answer: Answer
  readonly teller: Teller
  readonly parties: Parties
}) => {
  const of = partyOf(answer, parties)
  return of === undefined ? <>{withoutStop(teller.answer(decision, answer))}</> : <Who of={of} name={withoutForm(parties.name(of))} />
}

/** In a small cell the name of a company without its legal form is enough. */
const withoutForm = (name: string): string =>
  name.replace(/[ \u00a0](?:GmbH(?: & Co\. KG)?|UG|AG|KG|OHG|eG|e\.\s?K\.|GbR|SE|Ltd|LLC|Inc)\.?$/u, '')
