import { expect, test } from 'vitest'
import { stages } from '#core/catalogue/interview.ts'
import { doors } from '#core/catalogue/scenario.ts'
import type { ScenarioId } from '#core/catalogue/scenarios.ts'
import { storyWords } from '#text/cli.ts'
import { spoken, topicWords } from '#text/draft.ts'
import { inventory } from '#text/inventory.ts'
import { tellLint } from '#text/lints.ts'
import { toolsFor } from '#text/tools.ts'
import { scenarios as stories } from '#text/en/scenarios.ts'

/**
 * `docs/catalogue.md` is written here: everything the catalogue asks, decides, warns of and rehearses, with its id. Rewritten by
 * `npm test -- test/catalogue-page.test.ts -u`.
 */
test('docs/catalogue.md lists what the catalogue holds', async () => {
  const held = inventory()
  const { counts } = held
  const t = toolsFor('en', [
    { id: 'a', name: 'Nordlicht' },
    { id: 'b', name: 'Kontor' },
  ])
  const topics = held.topics.flatMap(({ id, questions, decisions }) => {
    const words = topicWords('en', id)
    return [
      `### ${words.heading} (\`${id}\`)`,
      '',
      ...questions.map((question) => {
        const told = words.questions[question.id]
        return `- \`${question.id}\` ${spoken(told?.title ?? '', t)} *${question.stage}*`
      }),
      '',
      ...(decisions.length === 0
        ? []
        : [
            'Decides:',
            '',
            ...decisions.map((decision) => `- \`${decision}\` ${spoken(words.decisions[decision]?.question ?? '', t)}`),
            '',
          ]),
    ]
  })
  const rehearsed = doors.flatMap((door) => [
    `### ${stories.doors[door]}`,
    '',
    ...held.scenarios
      .filter((each) => each.door === door)
      .map(({ id, decisions }) => `- \`${id}\` ${storyWords('en', id as ScenarioId).title} (${decisions.join(', ')})`),
    '',
  ])
  const page = [
    '# The catalogue',
    '',
    'What a cooperation agreement settles, as `npm run -s handschlag -- catalogue --json` prints it. Which of it is asked depends on the kind of cooperation and on',
    'what was answered before; nothing is filled in.',
    '',
    `${counts.topics} topics, ${counts.questions} questions, ${counts.decisions} decisions, ${counts.clauses} clauses, ${counts.facts} shared facts, ${counts.lints} notes to have checked, ${counts.constants} numbers of the law, ${counts.scenarios} emergencies.`,
    '',
    `By stage of the interview: ${stages.map((stage) => `${held.stages[stage]} ${stage}`).join(', ')}. Of the first draft at most 25 are asked.`,
    '',
    '## Topics',
    '',
    ...topics,
    '## Notes to have checked',
    '',
    ...held.lints.map(({ id, severity }) => `- **${id}** (${severity}) ${tellLint('en', id, () => '').title}`),
    '',
    '## Numbers of the law',
    '',
    held.constants.map((id) => `\`${id}\``).join(', '),
    '',
    '## Emergencies',
    '',
    ...rehearsed,
  ]
  await expect(page.join('\n')).toMatchFileSnapshot('../docs/catalogue.md')
})

test('the whole field: every topic, enough stories, every note', () => {
  const { counts, lints } = inventory()
  expect(counts.topics).toBe(35)
  expect(counts.scenarios).toBeGreaterThanOrEqual(120)
  expect(lints.map(({ id }) => id)).toEqual(expect.arrayContaining(['W01', 'W02b', 'W26', 'R1', 'R17']))
  expect(counts.lints).toBe(44)
})
