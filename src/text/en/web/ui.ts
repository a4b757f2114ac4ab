import type { ui as german } from '../../de/web/ui.ts'

export const ui: typeof german = {
  skip: 'Skip to content',
  refused: 'That did not work',
  noConnection: 'The server cannot be reached at the moment. Please check your connection and try again.',
  lineLost: 'The connection is interrupted. What you see may be out of date; it is refreshed as soon as the server answers again.',
  again: 'Try again',
  toStart: 'Go to the start page',
  toSignIn: 'Sign in',
  loading: 'Loading …',
  notFound: 'There is no such page',
  notFoundSays: 'The address may be incomplete. The start page shows what is open to you.',
  brokenTitle: 'Something went wrong here',
  brokenSays: 'This page could not be shown. Nothing that was saved is lost. Please reload the page.',
  reload: 'Reload',
  cancel: 'Cancel',
  saving: 'Saving …',
  savedAt: (time) => `Saved at ${time}`,
  notSaved: (count) =>
    count === 1
      ? 'No connection. Your answer is kept in this browser only and will be saved as soon as the server responds again.'
      : `No connection. ${count} answers are kept in this browser only and will be saved as soon as the server responds again.`,
  agreed: (name) => `${name} agrees`,
  yourSide: 'Your side',
  otherSide: 'Other side',
  covered: 'answered, not shown yet',
  answered: 'answered',
  partly: (done, all) => `${done} of ${all} answered`,
  missing: 'no answer yet',
  handedIn: 'handed in, not shown yet',
  terms: {
    title: 'Terms',
    sub: 'Words from questions and contracts, briefly explained. The explanations are general and say nothing about a single case.',
    counterpart: 'German',
  },
}
