import { useMemo } from 'react'
import type { Column, AnswerValue, Cell, Question, QuestionId, TopicId } from '#core/catalogue/topic.ts'
import { optionsOf, questionById } from '#core/catalogue/questions.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { AnyQuestionWords, AnyTopicWords, CatalogueWords, Phrase, Tools } from '#text/catalogue-words.ts'
import type { Locale } from '#text/language.ts'
import { toolsFor } from '#text/tools.ts'
import { useCatalogue, useLanguage, type Words } from '../language/language.tsx'
import type { CooperationView } from '#wire/cooperation.ts'
import { useCooperation } from '../cooperation/data.ts'

/** The catalogue in the reader's language, with the names of the parties put in. */
export interface Spoken {
  readonly tools: Tools
  readonly heading: (topic: TopicId) => string
  readonly title: (question: QuestionId) => string
  /** Two or three words for lists. */
  readonly short: (question: QuestionId) => string
  readonly why: (question: QuestionId) => string
  readonly example: (question: QuestionId) => string | undefined
  readonly usual: (question: QuestionId) => string | undefined
  /** Names of what hangs on this question. */
  readonly affects: (question: QuestionId) => readonly string[]
  readonly options: (question: Question) => readonly { readonly option: string; readonly label: string; readonly includes?: string }[]
  readonly column: (question: QuestionId, column: string) => { readonly label: string; readonly hint?: string }
  readonly cellOption: (question: QuestionId, column: string, option: string) => string
  readonly cell: (question: QuestionId, column: Column, cell: Cell | undefined) => string
  /** An answer in one line; lists of rows are counted, see `<AnswerText>` for all of them. */
  readonly answer: (question: QuestionId, value: AnswerValue) => string
}

export function spokenIn(
  locale: Locale,
  catalogue: CatalogueWords,
  t: Words['answer'],
  parties: readonly { readonly id: Side; readonly name: string }[],
): Spoken {
  const tools = toolsFor(locale, parties)
  const say = (phrase: Phrase): string => (typeof phrase === 'string' ? phrase : phrase(tools))
  const maybe = (phrase: Phrase | undefined): string | undefined => (phrase === undefined ? undefined : say(phrase))
  const topics = catalogue.topics as unknown as Readonly<Record<string, AnyTopicWords | undefined>>
  const words = (id: QuestionId): AnyQuestionWords | undefined => topics[id.slice(0, id.indexOf('.'))]?.questions[id]
  const sides = parties.map(({ id }) => id)
  const option = (id: QuestionId, name: string): { readonly label: string; readonly includes?: string } => {
    const own = words(id)
    const found = name.startsWith('party:') ? own?.party?.(tools, name.slice('party:'.length)) : own?.options?.[name]
    if (found === undefined) return { label: name }
    const includes = maybe(found.includes)
    return { label: say(found.label), ...(includes === undefined ? {} : { includes }) }
  }
  const cellOption: Spoken['cellOption'] = (id, column, name) => words(id)?.columns?.[column]?.options?.[name] ?? name
  const cell: Spoken['cell'] = (id, column, value) => {
    if (value === undefined || value === '') return ''
    switch (column.kind.kind) {
      case 'party':
        return tools.party(String(value))
      case 'choice':
        return cellOption(id, column.id, String(value))
      case 'quantity':
        return tools.quantity(Number(value), column.kind.unit)
      case 'day':
        return tools.day(String(value))
      case 'text':
        return String(value)
    }
  }
  const answer: Spoken['answer'] = (id, value) => {
    const kind = questionById(id)?.kind
    switch (value.kind) {
      case 'choice':
        return option(id, value.option).label
      case 'choices':
        // Labels begin with a capital and stand side by side; in a sentence the clause says them.
        return value.options.map((each) => option(id, each).label).join(' · ')
      case 'quantity':
        return kind?.kind === 'quantity' ? tools.quantity(value.value, kind.unit) : String(value.value)
      case 'shares':
        return sides.map((side) => `${tools.party(side)} ${tools.quantity(value.parts[side] ?? 0, 'percent')}`).join(', ')
      case 'text':
        return value.text
      case 'day':
        return tools.day(value.day)
      case 'rows':
        return t.entries(value.rows.length)
      case 'notRelevant':
        return t.notRelevant(value.because)
      case 'unknown':
        return t.unknown
    }
  }
  return {
    tools,
    heading: (topic) => topics[topic]?.heading ?? topic,
    title: (id) => maybe(words(id)?.title) ?? id,
    short: (id) => words(id)?.short ?? id,
    why: (id) => maybe(words(id)?.why) ?? '',
    example: (id) => maybe(words(id)?.example),
    usual: (id) => maybe(words(id)?.usual),
    affects: (id) =>
      (questionById(id)?.affects ?? []).flatMap((affected) => {
        const name = affected.includes('.') ? words(affected as QuestionId)?.short : topics[affected]?.heading
        return name === undefined ? [] : [name]
      }),
    options: (question) => optionsOf(question, sides).map((name) => ({ option: name, ...option(question.id, name) })),
    column: (id, column) => {
      const found = words(id)?.columns?.[column]
      return { label: found?.label ?? column, ...(found?.hint === undefined ? {} : { hint: found.hint }) }
    },
    cellOption,
    cell,
    answer,
  }
}

/** For a page of a cooperation. Suspends until the words of the catalogue are there. */
export const useSpoken = (): Spoken => useSpokenOf(useCooperation().parties)

/** A party by its side and its name. */
export type Party = Pick<CooperationView['parties'][number], 'side' | 'name'>

/** The same for any cooperation: a list of them has no page of its own, and a guest reads no more than its contract. */
export function useSpokenOf(parties: readonly Party[]): Spoken {
  const { locale, words } = useLanguage()
  const catalogue = useCatalogue()
  return useMemo(
    () =>
      spokenIn(
        locale,
        catalogue,
        words.answer,
        parties.map(({ side, name }) => ({ id: side, name })),
      ),
    [locale, catalogue, words, parties],
  )
}
