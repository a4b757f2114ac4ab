import { expect, test } from 'vitest'
import { scenarios } from '#core/catalogue/scenarios.ts'
import { scenarios as de } from './de/scenarios.ts'
import { scenarios as en } from './en/scenarios.ts'

const actors = { first: 'Nordlicht', second: 'Kontor' }

test.each([
  ['de', de],
  ['en', en],
] as const)('%s: every story is short, names both companies, and stands behind a door', (_, words) => {
  for (const { id, door } of scenarios) {
    const { title, story } = words.stories[id]
    const text = story(actors)
    expect(title, id).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(text, id).toContain('Nordlicht')
    expect(text, id).toContain('Kontor')
    expect(text, id).not.toMatch(/undefined|\{|\}| {2}/u)
    expect(text.match(/[.?](?= |$)/gu)?.length, id).toSatisfy((count: number) => count >= 3 && count <= 6)
    expect(words.doors[door], id).toBeDefined()
  }
})
