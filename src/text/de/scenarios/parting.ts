import type { partingStories as stories } from '#core/catalogue/scenarios/parting.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const partingStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {}
