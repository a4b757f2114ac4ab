import type { GuestPurpose, Role } from '#core/access/role.ts'
import { mails as de } from './de/mail.ts'
import { mails as en } from './en/mail.ts'
import type { Language, Locale } from './language.ts'
import { wordsIn } from './variant.ts'

/** Everything a mail may be about, with what its sentences need to know. */
export type MailAbout =
  | { readonly about: 'signIn'; readonly minutes: number }
  | {
      readonly about: 'invitation'
      readonly invitedBy: string
      readonly cooperation: string
      readonly role: Role
      /** Null for the coach. */
      readonly company: string | null
      readonly days: number
    }
  | {
      readonly about: 'guestLink'
      readonly from: string
      readonly cooperation: string
      readonly purpose: GuestPurpose
      readonly days: number
    }
  | { readonly about: 'test' }

/** A mail in words, before it becomes plain text and HTML. `button` names what the link does. */
export type MailWords = {
  readonly subject: string
  readonly greeting: string
  readonly paragraphs: readonly string[]
  readonly button: string | null
  /** Below the link: who should do nothing, and why this came. */
  readonly note: string
}

export type MailBook = { readonly [About in MailAbout['about']]: (mail: Extract<MailAbout, { about: About }>) => MailWords }

const books: Readonly<Record<Language, MailBook>> = { de, en }

export const mailWords = (locale: Locale, mail: MailAbout): MailWords =>
  (wordsIn(books, locale)[mail.about] as (mail: MailAbout) => MailWords)(mail)
