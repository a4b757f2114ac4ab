import type { moneyStories as stories } from '#core/catalogue/scenarios/money.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const moneyStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {}
