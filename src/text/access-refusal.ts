import type { LinkRefusal } from '#core/access/link.ts'
import type { PeopleRefusal } from '#core/access/people.ts'

/** What sign-in, people and links refuse beyond what every noun refuses. */
export type AccessRefusal =
  | PeopleRefusal
  | LinkRefusal
  | { readonly code: 'operatorOnly' }
  | { readonly code: 'notInDemo' }
  | { readonly code: 'demoOff' }
  | { readonly code: 'wrongOperatorToken' }
  | { readonly code: 'signInLinkDead' }
  | { readonly code: 'passkeyRefused' }
  | { readonly code: 'signInAgain' }
  | { readonly code: 'mailNotTestable' }
  | { readonly code: 'alreadyInvited' }
  | { readonly code: 'mailGone' }
  | { readonly code: 'guestLinkOpen' }
  | { readonly code: 'tooManyGuestLinks'; readonly most: number }
  | { readonly code: 'tooManyMails'; readonly most: number }

export type AccessRefusalWords = {
  readonly [Code in AccessRefusal['code']]: (refusal: Extract<AccessRefusal, { code: Code }>) => string
}
