import type { identityStories as stories } from '#core/catalogue/scenarios/identity.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const identityStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {}
