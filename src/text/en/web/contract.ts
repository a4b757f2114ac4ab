import type { contract as german } from '../../de/web/contract.ts'

export const contract: typeof german = {
  title: 'Contract',
  draft: (day) => `Draft as of ${day}`,
  empty: 'Your contract comes into being here: each agreed answer becomes a paragraph.',
  state: (agreed, all) => `${agreed} of ${all} questions are agreed.`,
  open: (count) =>
    count === 0
      ? 'No case is open.'
      : count === 1
        ? 'One kind of case is open or contradictory.'
        : `${count} kinds of cases are open or contradictory.`,
  toFindings: 'See the findings',
  contents: 'Contents',
  pdf: 'As PDF',
  language: 'Language of the contract',
  languages: { de: 'German', en: 'English' },
  equal: (day) => `Answered alike on ${day}`,
  proposalBy: 'Proposed by',
  agreedOn: (day) => `Agreed on ${day}`,
  added: 'Added to close a finding',
  rule: 'What applies if …?',
  rules: (ids) =>
    ids.length === 1 ? `Rule ${ids[0]}.` : ids.length < 4 ? `Rules ${ids.join(', ')}.` : `${ids.length} rules from ${ids[0]}.`,
  openProposal: 'There is a proposal on this that is not accepted yet, by',
  coach: 'Coach',
  hasFinding: 'Here a case is open or contradictory.',
  order: 'Says which rule comes first where two apply.',
  exclusion: 'Says which case cannot happen.',
  reading: 'Holds for the whole agreement.',
  decidesNothing: 'Describes only, decides nothing.',
  openPoints: 'Not agreed yet',
}
