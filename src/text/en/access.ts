import type { AccessRefusalWords } from '../access-refusal.ts'

export const accessRefusals: AccessRefusalWords = {
  operatorOnly: () =>
    'This page is for the person who runs the server. Open the operator link that the server prints in the terminal when it starts.',
  notInDemo: () =>
    'This is not possible in an example cooperation, because it would reach beyond the example. Sign in with your own address instead.',
  demoOff: () => 'Example cooperations are switched off on this server.',
  wrongOperatorToken: () => 'This operator link is not valid. The valid one is in the latest start message of the server in the terminal.',
  signInLinkDead: () => 'This sign-in link is not valid (any more): it works for 15 minutes and once. Please have a new one sent to you.',
  passkeyRefused: () => 'The passkey was not accepted. Try again, or have a sign-in link sent to you.',
  signInAgain: () => 'You can only set up a new passkey shortly after signing in. Please sign out and in again.',
  mailNotTestable: () => 'No mail server is set up; all mail is kept in the outbox of this server.',
  alreadyInvited: () => 'This address has been invited already. You can send the invitation again or withdraw it.',
  mailGone: () => 'This mail cannot be sent again because its link has expired. Please trigger a new one.',

  sideMissing: () => 'Please say which company the person works for. Only a coach belongs to none.',
  otherSide: () => 'Only a company itself decides about its people.',
  sideTaken: () => 'This company already takes part. It invites its other people itself.',
  sideClosed: () => 'This company has left the cooperation; nobody can join it any more.',
  alreadyMember: () => 'This person already belongs to the cooperation.',
  notAMember: () => 'This person does not belong to the cooperation (any more).',
  lastOwner: () => 'You are the last owner on your side. Hand over this role first, or leave the cooperation together with your company.',
  roleNotOfSide: () => 'A coach is neutral and belongs to no company. Invite the person again as a coach.',
  useLeave: () => 'To remove yourself, leave the cooperation.',

  linkUnknown: () => 'This link is not valid. Part of the address may be missing; please open it straight from the mail.',
  linkUsed: () => 'This link has been used. It works only once; please sign in with your e-mail address.',
  linkExpired: () => 'This link has expired. Please ask for a new one.',
  linkRevoked: () => 'This link has been withdrawn. Please ask the person who invited you.',
  guestLinkUsed: () =>
    'This link was opened before, and works only on the device on which that happened. For another device we send a new one to the same e-mail address.',
  guestLinkOpen: () => 'A guest link for this address is open already. Withdraw it if you want to send a new one.',
  tooManyGuestLinks: ({ most }) => `No more than ${most} guest links can be open. Withdraw some of them first.`,
  tooManyMails: ({ most }) => `This server does not send more than ${most} mails a day to others for you. Please try again tomorrow.`,
  linkReplaced: () => 'There is a newer mail with a new link for you; this one no longer works.',
}
