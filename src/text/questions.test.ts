import { describe, expect, test } from 'vitest'
import { allQuestions } from '#core/catalogue/questions.ts'
import { catalogue as german } from './de/catalogue.ts'
import { catalogue as english } from './en/catalogue.ts'
import type { AnyTopicWords } from './catalogue-words.ts'
import { toolsFor } from './tools.ts'

const parties = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }))

/** A question is also read alone: in the comparison, among what is open, in a proposal. So its title must stand by itself. */
describe.each([
  ['de', german],
  ['en', english],
] as const)('the questions in %s', (language, words) => {
  const titles = (count: number): readonly (readonly [string, string])[] => {
    const tools = toolsFor(language, parties.slice(0, count))
    const topics = words.topics as unknown as Readonly<Record<string, AnyTopicWords>>
    return Object.values(topics).flatMap(({ questions }) =>
      Object.entries(questions).map(([id, { title }]): readonly [string, string] => [id, typeof title === 'string' ? title : title(tools)]),
    )
  }

  test.for([2, 3])('each title stands by itself and is asked once, with %i parties', (count) => {
    const all = titles(count)
    expect(all).toHaveLength(allQuestions.length)
    expect(all.filter(([, title]) => !title.endsWith('?'))).toEqual([])
    expect(all.filter(([, title]) => /^(Und|Oder|Sonst|And|Or|Else)\b/.test(title))).toEqual([])
    expect(all.filter(([, title]) => title.split(' ').length < 4)).toEqual([])
    const seen = all.map(([, title]) => title)
    expect(seen.filter((title, index) => seen.indexOf(title) !== index)).toEqual([])
  })
})
