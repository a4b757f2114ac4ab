import type { steeringStories as stories } from '#core/catalogue/scenarios/steering.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const steeringStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {}
