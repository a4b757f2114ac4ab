import type { Agreement, ClauseText, DecisionId, Rule, RuleId } from '#core/agreement/agreement.ts'
import { conditionRegion } from '../finding/condition.ts'
import { tellerFor } from '#text/tell.ts'
import { languages, type Language } from '#text/language.ts'

/** One numbered paragraph; an addition that was negotiated and stands in no clause of the catalogue is told from its rule. */
export interface Paragraph {
  readonly id: string
  readonly number: number
  readonly text: Readonly<Record<Language, string>>
  readonly rules: readonly RuleId[]
  readonly question?: string
  /** The decision whose rules it says; absent where it decides nothing. */
  readonly decision?: DecisionId
  /** The rule of the addition, with who proposed it and when it was agreed. */
  readonly added?: Rule
}

export interface Chapter {
  readonly number: number
  readonly topic: string
  readonly heading: Readonly<Record<Language, string>>
  readonly paragraphs: readonly Paragraph[]
}

export interface Place {
  readonly section: number
  readonly paragraph: number
  readonly id: string
  readonly text: Readonly<Record<Language, string>>
}

export interface Numbered {
  readonly chapters: readonly Chapter[]
  /** Where a rule is said. */
  readonly placeOf: (rule: RuleId) => Place | undefined
}

const known = new WeakMap<Agreement, Numbered>()

/** The clauses of an agreement as numbered sections and paragraphs, cross-references put in. */
export function numbered(agreement: Agreement): Numbered {
  const before = known.get(agreement)
  if (before !== undefined) return before
  const made = number(agreement)
  known.set(agreement, made)
  return made
}

function number(agreement: Agreement): Numbered {
  const clauses = agreement.clauses ?? []
  const topics = [...new Set(clauses.map(({ topic }) => topic))]
  const decisionOf = new Map(
    Object.entries(agreement.decisions).flatMap(([id, { rules }]) => rules.map((rule): [RuleId, DecisionId] => [rule.id, id])),
  )
  const topicOf = new Map<DecisionId, string>()
  for (const { topic, rules } of clauses)
    for (const rule of rules ?? []) {
      const decision = decisionOf.get(rule)
      if (decision !== undefined && !topicOf.has(decision)) topicOf.set(decision, topic)
    }
  const said = new Set(clauses.flatMap(({ rules }) => rules ?? []))
  const additions = additionsOf(agreement, said)
  const raw = topics.map((topic, index) => ({
    number: index + 1,
    topic,
    heading: clauses.find((clause) => clause.topic === topic && clause.heading !== undefined)?.heading ?? { de: topic, en: topic },
    paragraphs: [
      ...clauses.filter((clause) => clause.topic === topic).map((clause) => fromClause(clause, decisionOf)),
      ...additions.filter(({ decision }) => (topicOf.get(decision ?? '') ?? topics.at(-1)) === topic),
    ].map((paragraph, at) => ({ ...paragraph, number: at + 1 })),
  }))
  const places = new Map(
    raw.flatMap((chapter) =>
      chapter.paragraphs.map(({ id, number: paragraph, text }): [string, Place] => [id, { section: chapter.number, paragraph, id, text }]),
    ),
  )
  const put = (text: string, language: Language): string =>
    text.replace(/\{clause:([^}]+)\}/gu, (_, id: string) => {
      const place = places.get(id)
      return place === undefined ? '' : placeWords[language](place)
    })
  const chapters = raw.map((chapter) => ({
    ...chapter,
    paragraphs: chapter.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: { de: put(paragraph.text.de, 'de'), en: put(paragraph.text.en, 'en') },
    })),
  }))
  const byRule = new Map(
    chapters.flatMap((chapter) =>
      chapter.paragraphs.flatMap(({ id, number: paragraph, text, rules }) =>
        rules.map((rule): [RuleId, Place] => [rule, { section: chapter.number, paragraph, id, text }]),
      ),
    ),
  )
  return { chapters, placeOf: (rule) => byRule.get(rule) }
}

const noBreak = '\u00a0'

/** `§ 4 Absatz 2`, `Section 4.2`. */
export const placeWords: Readonly<Record<Language, (place: Pick<Place, 'section' | 'paragraph'>) => string>> = {
  de: ({ section, paragraph }) => `§${noBreak}${section} Absatz${noBreak}${paragraph}`,
  en: ({ section, paragraph }) => `Section${noBreak}${section}.${paragraph}`,
}

function fromClause(clause: ClauseText, decisionOf: ReadonlyMap<RuleId, DecisionId>): Omit<Paragraph, 'number'> {
  const decision = (clause.rules ?? []).map((rule) => decisionOf.get(rule)).find((id) => id !== undefined)
  return {
    id: clause.id,
    text: clause.text,
    rules: clause.rules ?? [],
    ...(clause.question === undefined ? {} : { question: clause.question }),
    ...(decision === undefined ? {} : { decision }),
  }
}

/** Rules that stand in no clause: each told as a sentence in both languages. */
function additionsOf(agreement: Agreement, said: ReadonlySet<RuleId>): readonly Omit<Paragraph, 'number'>[] {
  const tellers = Object.fromEntries(languages.map((language) => [language, tellerFor(agreement, language)])) as Record<
    Language,
    ReturnType<typeof tellerFor>
  >
  return Object.entries(agreement.decisions).flatMap(([decision, { rules }]) =>
    rules
      .filter((rule) => rule.agreedOn !== undefined && !said.has(rule.id))
      .map((rule): Omit<Paragraph, 'number'> => {
        const region = conditionRegion(agreement, rule.when)
        const text = (language: Language): string => {
          const teller = tellers[language]
          const when = teller.region(region)
          return `${teller.question(decision)}${when === '' ? '' : ` ${language === 'de' ? 'Wenn' : 'If'} ${when}:`} ${teller.outcome(decision, rule.outcome)}`
        }
        return { id: `added-${rule.id}`, text: { de: text('de'), en: text('en') }, rules: [rule.id], decision, added: rule }
      }),
  )
}
