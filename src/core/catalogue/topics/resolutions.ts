import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, chosenMany, quantity, shares } from '../answers.ts'
import { line, openBook, picked, type Book, type Frame, type Line } from '../book.ts'
import { anyOf, choose, clock, inRole, is, party, term, who } from '../build.ts'
import { sayOption } from '../say-option.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** What somebody may decide alone, and what needs all of them, where the parties say so. Everything else is voted on. */
const small = ['daily', 'schedule', 'staffing', 'smallSpend'] as const
const large = ['partners', 'contract', 'brand', 'prices', 'largeSpend', 'claims'] as const

/** T10: who decides what, how votes are counted, and what a decision is worth that was taken without the others. */
export const resolutionsQuestions = [
  { id: 'resolutions.voting', kind: oneOf('unanimous', 'perHead', 'perShare'), affects: ['escalation'], weight: 1 },
  { id: 'resolutions.votes', kind: { kind: 'shares' }, relevant: ifPicked('resolutions.voting', 'perShare'), weight: 1 },
  { id: 'resolutions.alone', kind: { kind: 'choices', options: small }, relevant: votes, weight: 2 },
  {
    id: 'resolutions.unanimous',
    kind: { kind: 'choices', options: large },
    relevant: votes,
    affects: ['changes', 'pricing', 'brand'],
    weight: 1,
  },
  { id: 'resolutions.way', kind: oneOf('meeting', 'textForm', 'any'), affects: ['form'], weight: 2 },
  { id: 'resolutions.absent', kind: oneOf('presentDecide', 'secondCall', 'never'), weight: 2 },
  {
    id: 'resolutions.inviteDays',
    kind: number('days', 1, 60, [5, 7, 14]),
    relevant: (answers) => chosen(answers, 'resolutions.absent') !== undefined,
    weight: 2,
  },
  { id: 'resolutions.casting', kind: oneOf('field', 'chair', 'nobody'), affects: ['escalation'], weight: 2 },
  { id: 'resolutions.minority', kind: oneOf('bound', 'mayOppose', 'mayLeave'), relevant: majority, weight: 2 },
  { id: 'resolutions.minorityCost', kind: oneOf('pays', 'budgetOnly', 'free'), relevant: majority, affects: ['costs'], weight: 3 },
  { id: 'resolutions.overstep', kind: oneOf('notBinding', 'ownAccount'), relevant: votes, affects: ['liability'], weight: 1 },
  {
    id: 'resolutions.urgent',
    kind: oneOf('mayAct', 'same'),
    relevant: (answers) => votes(answers) && chosen(answers, 'resolutions.overstep') !== undefined,
    weight: 2,
  },
  { id: 'resolutions.ownStake', kind: oneOf('never', 'breachOnly', 'votes'), weight: 3 },
  { id: 'resolutions.challengeDays', kind: number('days', 7, 180, [14, 30, 60]), weight: 3 },
] as const satisfies readonly Question[]

function votes(answers: Answers): boolean {
  return chosen(answers, 'resolutions.voting') !== undefined
}

function majority(answers: Answers): boolean {
  return picked(answers, 'resolutions.voting', 'perHead', 'perShare')
}

export type ResolutionsDecisions =
  | 'whoDecides'
  | 'resolutionForm'
  | 'absentVote'
  | 'castingVote'
  | 'outvoted'
  | 'outvotedPays'
  | 'overstepped'
  | 'mayVote'
  | 'mayChallenge'

const frames = {
  whoDecides: { answer: { kind: 'choice', options: ['alone', 'vote', 'all'] } },
  resolutionForm: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  absentVote: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  castingVote: { answer: { kind: 'role', also: ['nobody'] } },
  outvoted: { answer: { kind: 'choice', options: ['bound', 'mayOppose', 'mayLeave', 'notAdopted'] } },
  outvotedPays: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  overstepped: { answer: { kind: 'choice', options: ['binding', 'notBinding', 'ownAccount', 'settlementRule'] } },
  mayVote: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  mayChallenge: { answer: { kind: 'choice', options: ['yes', 'no'] } },
} as const satisfies Record<ResolutionsDecisions, Frame>

/** A settlement with the customer is a rule of its own, which goes before this one. */
export const overstepped: Frame = frames.overstepped

export const resolutions: Topic = { id: 'resolutions', questions: resolutionsQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('resolutions', frames)
  const decided = whoDecides(book, answers, parties)
  how(book, answers)
  tied(book, answers, parties)
  against(book, answers, decided)
  return book.expansion()
}

/** By which ways something is decided at all; empty until it is settled how votes are counted. */
type Ways = readonly ('alone' | 'vote' | 'all')[]

function whoDecides(book: Book, answers: Answers, parties: readonly PartyId[]): Ways {
  const parts = shares(answers, 'resolutions.votes')
  const counted = chosen(answers, 'resolutions.voting')
  if (counted === undefined || (counted === 'perShare' && parts === undefined)) return []
  const usual = counted === 'unanimous' ? 'all' : 'vote'
  const other = line('whoDecides', 'res-1', { matter: is('other') }, choose(usual))
  sayOption(
    book,
    answers,
    'resolutions.voting',
    { unanimous: [other], perHead: [other], perShare: [other] },
    { votes: parts === undefined ? [] : parties.map((id) => ({ party: id, part: parts[id] ?? 0 })) },
  )
  const group = (
    id: 'alone' | 'unanimous',
    matters: readonly string[],
    rules: readonly [string, string],
    outcome: 'alone' | 'all',
  ): Ways => {
    const named = matters.filter((each) => chosenMany(answers, `resolutions.${id}`).includes(each))
    const rest = matters.filter((each) => !named.includes(each))
    if (named.length === 0) return []
    book.say(
      `resolutions.${id}`,
      `resolutions.${id}`,
      { chosen: named, rest },
      line('whoDecides', rules[0], { matter: is(...named) }, choose(outcome)),
      ...(rest.length === 0 ? [] : [line('whoDecides', rules[1], { matter: is(...rest) }, choose(usual))]),
    )
    return [outcome]
  }
  return [usual, ...group('alone', small, ['res-2', 'res-3'], 'alone'), ...group('unanimous', large, ['res-4', 'res-5'], 'all')]
}

function how(book: Book, answers: Answers): void {
  const form = (ways: readonly string[], id: string, outcome: 'yes' | 'no') =>
    line('resolutionForm', id, { voteWay: is(...ways) }, choose(outcome))
  sayOption(book, answers, 'resolutions.way', {
    meeting: [form(['meeting'], 'res-10', 'yes'), form(['text', 'call', 'conduct'], 'res-11', 'no')],
    textForm: [form(['meeting', 'text'], 'res-10', 'yes'), form(['call', 'conduct'], 'res-11', 'no')],
    any: [form(['meeting', 'text', 'call'], 'res-10', 'yes'), form(['conduct'], 'res-11', 'no')],
  })
  const days = quantity(answers, 'resolutions.inviteDays')
  if (days !== undefined) {
    const notInvited = line('absentVote', 'res-15', { invited: is('late', 'never') }, choose('no'))
    const inTime = { invited: is('inTime') }
    sayOption(
      book,
      answers,
      'resolutions.absent',
      {
        presentDecide: [notInvited, line('absentVote', 'res-16', inTime, choose('yes'))],
        secondCall: [
          notInvited,
          line('absentVote', 'res-16', { ...inTime, callNumber: is('second') }, choose('yes')),
          line('absentVote', 'res-17', { ...inTime, callNumber: is('first') }, choose('no')),
        ],
        never: [line('absentVote', 'res-15', { invited: is('inTime', 'late', 'never') }, choose('no'))],
      },
      { days },
    )
  }
  const may = (stakes: readonly string[], id: string, outcome: 'yes' | 'no') =>
    line('mayVote', id, { ownStake: is(...stakes) }, choose(outcome))
  sayOption(book, answers, 'resolutions.ownStake', {
    never: [may(['none'], 'res-20', 'yes'), may(['ownContract', 'ownBreach'], 'res-21', 'no')],
    breachOnly: [may(['none', 'ownContract'], 'res-20', 'yes'), may(['ownBreach'], 'res-21', 'no')],
    votes: [may(['none', 'ownContract', 'ownBreach'], 'res-20', 'yes')],
  })
  const challenge = quantity(answers, 'resolutions.challengeDays')
  if (challenge === undefined) return
  book.term('challengeDays', 'days', challenge)
  book.say(
    'resolutions.challengeDays',
    'resolutions.challengeDays',
    { days: challenge },
    line('mayChallenge', 'res-25', { resolutionTold: anyOf(is('notYet'), clock('ago', '<=', term('challengeDays'))) }, choose('yes')),
    line('mayChallenge', 'res-26', { resolutionTold: clock('ago', '>', term('challengeDays')) }, choose('no')),
  )
}

function tied(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const nobody = who(party('nobody'))
  sayOption(book, answers, 'resolutions.casting', {
    field: [
      line('castingVote', 'res-30', { fieldOf: is(...parties) }, who(inRole('fieldOf'))),
      line('castingVote', 'res-31', { fieldOf: is('nobody') }, nobody),
    ],
    chair: [line('castingVote', 'res-30', { chair: is(...parties) }, who(inRole('chair')))],
    nobody: [line('castingVote', 'res-30', { fieldOf: is(...parties, 'nobody') }, nobody)],
  })
}

function against(book: Book, answers: Answers, decided: Ways): void {
  const jointly = decided.filter((each, index) => each !== 'alone' && decided.indexOf(each) === index)
  // A rule about a way of deciding that the answers never choose would never be asked.
  const where = (way: Ways[number], made: readonly Line[]) => (decided.includes(way) ? made : [])
  const outvoted = (outcome: string) => [
    ...where('vote', [line('outvoted', 'res-35', { whoDecides: is('vote') }, choose(outcome))]),
    ...where('all', [line('outvoted', 'res-36', { whoDecides: is('all') }, choose('notAdopted'))]),
    ...where('alone', [line('outvoted', 'res-37', { whoDecides: is('alone') }, choose('bound'))]),
  ]
  if (decided.length > 0)
    sayOption(book, answers, 'resolutions.minority', {
      bound: outvoted('bound'),
      mayOppose: outvoted('mayOppose'),
      mayLeave: outvoted('mayLeave'),
    })
  const pays = (matters: readonly string[], id: string, outcome: 'yes' | 'no') =>
    line('outvotedPays', id, { matterCost: is(...matters) }, choose(outcome))
  sayOption(book, answers, 'resolutions.minorityCost', {
    pays: [pays(['inBudget', 'overBudget'], 'res-38', 'yes')],
    budgetOnly: [pays(['inBudget'], 'res-38', 'yes'), pays(['overBudget'], 'res-39', 'no')],
    free: [pays(['inBudget', 'overBudget'], 'res-38', 'no')],
  })
  const follows = chosen(answers, 'resolutions.overstep')
  if (decided.length === 0 || (follows !== 'notBinding' && follows !== 'ownAccount')) return
  const without = { whoDecides: is(...jointly), approvedLater: is('no', 'notAsked') }
  const overstep = [
    ...where('alone', [line('overstepped', 'res-40', { whoDecides: is('alone') }, choose('binding'))]),
    line('overstepped', 'res-41', { whoDecides: is(...jointly), approvedLater: is('yes') }, choose('binding')),
    line('overstepped', 'res-42', { ...without, urgency: is('normal') }, choose(follows)),
  ]
  sayOption(book, answers, 'resolutions.overstep', { notBinding: overstep, ownAccount: overstep })
  const urgent = (outcome: string) => [line('overstepped', 'res-43', { ...without, urgency: is('urgent') }, choose(outcome))]
  sayOption(book, answers, 'resolutions.urgent', { mayAct: urgent('binding'), same: urgent(follows) })
}
