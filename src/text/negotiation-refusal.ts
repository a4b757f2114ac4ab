import type { NegotiationRefusal } from '#core/negotiation/decide.ts'

/** What a negotiation refuses, and a repeated command whose key stood for something else. */
export type AnyNegotiationRefusal = NegotiationRefusal | { readonly code: 'keyReused' }

export type NegotiationRefusalWords = {
  readonly [Code in AnyNegotiationRefusal['code']]: (refusal: Extract<AnyNegotiationRefusal, { code: Code }>) => string
}
