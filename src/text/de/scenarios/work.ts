import type { workStories as stories } from '#core/catalogue/scenarios/work.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const workStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {}
