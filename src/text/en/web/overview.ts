import type { overview as german } from '../../de/web/overview.ts'

const questions = (count: number): string => (count === 1 ? 'one question' : `${count} questions`)

export const overview: typeof german = {
  since: (day) => `Begun on ${day}`,
  phasesLabel: 'Where you stand',
  phases: ['Getting to know', 'Answering apart', 'Negotiating', 'Legal review', 'Signing', 'Working together'],
  middle: 'The agreed middle',
  agreedOf: (done, all) => `${done} of ${all} questions agreed`,
  count: (done, all) => `${done} of ${all}`,
  next: 'Your next step:',
  nextSays: {
    proposal: (count, topic) =>
      count === 1
        ? `a proposal on “${topic}” is waiting for your consent.`
        : `${count} proposals on “${topic}” are waiting for your consent.`,
    findingProposal: (count) =>
      count === 1 ? 'a proposal on a finding is waiting for your consent.' : `${count} proposals on findings are waiting for your consent.`,
    finding: (count) =>
      count === 1 ? 'nobody has proposed anything on one finding yet.' : `nobody has proposed anything on ${count} findings yet.`,
    answer: (count, topic) => `${questions(count)} on “${topic}”.`,
    reveal: (count, topic) =>
      count === 1 ? `one answer on “${topic}” is not revealed yet.` : `${count} answers on “${topic}” are not revealed yet.`,
    invite: (names) => `invite ${names}. The invitation goes by e-mail.`,
    differs: (count) =>
      count === 1 ? 'one answer differs. Talk about it with the sides.' : `${count} answers differ. Talk about them with the sides.`,
    openFindings: (count) => (count === 1 ? 'one finding is open.' : `${count} findings are open.`),
    settle: (count, topic) => (count === 1 ? `one answer on “${topic}” differs.` : `${count} answers on “${topic}” differ.`),
  },
  nextStep: {
    proposal: 'Look at the proposal',
    findingProposal: 'Look at the proposal',
    finding: 'Look at the findings',
    answer: 'Answer the questions',
    reveal: 'Look through and reveal',
    settle: 'Compare the answers',
    invite: 'Invite',
    questions: 'Go to the questions',
  },
  meanwhile: { answer: 'Answer already', other: 'See what else is open' },
  waiting: {
    proposal: (count) => (count === 1 ? '1 proposal' : `${count} proposals`),
    answer: (count) => (count === 1 ? '1 question' : `${count} questions`),
    reveal: (count) => `${count} to reveal`,
    settle: (count) => `${count} different`,
  },
  waitFor: (others) => `You have done everything. It is now up to ${others}.`,
  turnOf: (others) => `It is now up to ${others}.`,
  allAgreed: 'All questions are agreed. Now have the agreement reviewed by a lawyer.',
  readerNext: 'read what is agreed.',
  ended: (name) => `${name} has left the cooperation. Everything can still be read; nothing can be changed.`,
  notJoined: 'Not here yet',
  absent: (name) => `Nobody is here for ${name} yet.`,
  absentAnswer: 'You can answer already.',
  invited: (email, day) => `Invited: ${email}, valid until ${day}`,
  invitations: 'Go to the invitations',
  readContract: 'Read the contract',
  openWithYou: 'Open with you',
  openWith: (name) => `Open with ${name}`,
  nothing: 'Nothing open',
  andMore: (count) => `and ${count} more`,
  findings: 'Findings',
  findingsOpen: (count) => (count === 1 ? 'One finding open' : `${count} findings open`),
  probe: 'Rehearsal',
  probeAll: 'See all',
  probeOf: (all) => `of ${all} emergencies answered`,
  probeRest: (none, two) =>
    none + two === 0
      ? 'Every emergency has exactly one answer.'
      : [none === 0 ? '' : `${none} without an answer yet`, two === 0 ? '' : `${two} with two answers`]
          .filter((part) => part !== '')
          .join(', '),
  history: 'Latest',
  historyEmpty: 'Who did what will stand here as soon as somebody answers.',
  events: {
    answered: (_, about) => `answered: ${about}`,
    released: (count, about) => `revealed ${questions(count)}: ${about}`,
    readingAllowed: () => 'lets the coach read along',
    readingEnded: () => 'no longer lets the coach read along',
    revealed: (count, about) => `Revealed: ${questions(count)} on ${about}`,
    moved: (_, about) => `changed the position: ${about}`,
    proposed: () => 'made a proposal',
    changed: () => 'changed the proposal',
    accepted: () => 'accepted a proposal',
    withdrawn: () => 'withdrew the proposal',
    storyAdded: () => 'added an emergency of their own',
    storyDropped: () => 'removed an emergency of their own',
  },
}
