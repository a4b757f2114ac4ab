import type { GuestPurpose, Role } from '#core/access/role.ts'
import type { MailBook } from '../mail.ts'

const as: Readonly<Record<Role, (company: string) => string>> = {
  owner: (company) => `on behalf of ${company}, as one of its owners`,
  staff: (company) => `as a member of staff of ${company}`,
  coach: () => 'as a coach who belongs to neither side',
  lawyer: (company) => `as the lawyer of ${company}`,
  taxAdviser: (company) => `as the tax adviser of ${company}`,
}

const guest: Readonly<Record<GuestPurpose, (from: string, cooperation: string) => string>> = {
  readContract: (from, cooperation) =>
    `${from} asks you to read the contract of the cooperation “${cooperation}”. You do not need an account.`,
}

export const mails: MailBook = {
  signIn: ({ minutes }) => ({
    subject: 'Your sign-in link for Handschlag',
    greeting: 'Hello,',
    paragraphs: [`this link signs you in to Handschlag. It is valid for ${minutes} minutes and works once.`],
    button: 'Sign in',
    note: 'You did not ask for a link? Then there is nothing to do: without this mail nobody can sign in with your address.',
  }),
  invitation: ({ invitedBy, cooperation, role, company, days }) => ({
    subject: `${invitedBy} invites you to “${cooperation}”`,
    greeting: 'Hello,',
    paragraphs: [
      `${invitedBy} invites you to take part in the cooperation “${cooperation}” ${as[role](company ?? '')}.`,
      'Handschlag helps companies to agree on how they work together, and to find the rule they agreed on when they need it. What you answer is hidden from the other side until both reveal it.',
      `The link is valid for ${days} days, works once, and is meant for you alone. Not even ${invitedBy} knows it.`,
    ],
    button: 'View the invitation',
    note: 'You were not expecting this invitation? Then there is nothing to do; nothing is set up for you.',
  }),
  guestLink: ({ from, cooperation, purpose, days }) => ({
    subject: `${from} shares “${cooperation}” with you`,
    greeting: 'Hello,',
    paragraphs: [
      guest[purpose](from, cooperation),
      `The link shows this contract only and is valid for ${days === 1 ? 'one day' : `${days} days`}, on the device on which you open it first. For a second device we send you a new one when you ask for it. Not even ${from} knows the link.`,
    ],
    button: 'Read the contract',
    note: 'The link is meant for you alone. You were not expecting this mail? Then there is nothing to do.',
  }),
  test: () => ({
    subject: 'Test mail from Handschlag',
    greeting: 'Hello,',
    paragraphs: ['this mail shows that Handschlag can send mail: with umlauts (ä, ö, ü, ß) and characters such as € and “…”.'],
    button: null,
    note: 'It was triggered on the page “Outbox”.',
  }),
}
