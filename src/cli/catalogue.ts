import { topicWords } from '#text/draft.ts'
import { inventory } from '#text/inventory.ts'
import { asJson, type Command, printed, unusable } from './call.ts'

/** What the catalogue asks, decides and rehearses: the topics with their counts, or with `--json` every id. */
export const catalogue: Command = async ({ given, json, language, words }) => {
  if (given.length > 0) return unusable(words.usage('catalogue'))
  const held = inventory()
  if (json) return printed(0, asJson(held))
  const names = held.topics.map(({ id }) => topicWords(language, id).heading)
  const width = Math.max(...names.map((name) => name.length))
  const lines = held.topics.map(
    ({ questions, decisions }, index) => `${(names[index] ?? '').padEnd(width)}  ${words.topicCounts(questions.length, decisions.length)}`,
  )
  return printed(0, `${[...lines, '', words.catalogueCounts(held.counts)].join('\n')}\n`)
}
