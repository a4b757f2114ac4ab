import type { confidenceStories as stories } from '#core/catalogue/scenarios/confidence.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const confidenceStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {}
