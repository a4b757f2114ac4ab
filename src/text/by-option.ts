import type { PartyId } from '#core/agreement/agreement.ts'
import { assert } from '#core/shared/assert.ts'

/** The text for the chosen option; an option `party:<id>` is told by `party`. Options are checked before they come here. */
export function byOption(option: string, texts: Readonly<Record<string, string>>, party?: (id: PartyId) => string): string {
  if (party !== undefined && option.startsWith('party:')) return party(option.slice('party:'.length))
  const text = Object.hasOwn(texts, option) ? texts[option] : undefined
  assert(text !== undefined, `the option ${option} has a text`)
  return text
}
