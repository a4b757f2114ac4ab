import { chosen, chosenMany, quantity } from '../answers.ts'
import { line, openBook, type Book, type Frame } from '../book.ts'
import { anyOf, choose, clock, is, perLaw, step, talk, term } from '../build.ts'
import { sayOption } from '../say-option.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** What changes at a party that the others may want to hear of. */
const news = ['owners', 'management', 'legalForm', 'place', 'business'] as const

/** T28: who may join, to whom a party may pass its place, and what follows when a party is no longer who it was. */
export const changesQuestions = [
  { id: 'changes.join', kind: oneOf('unanimous', 'majority'), affects: ['resolutions'], weight: 2 },
  { id: 'changes.joinCompetitor', kind: oneOf('veto', 'same'), relevant: ifPicked('changes.join', 'majority'), weight: 2 },
  { id: 'changes.joinFee', kind: number('EUR', 0, 100_000_000, [0, 1_000_00, 5_000_00]), weight: 3 },
  { id: 'changes.assign', kind: oneOf('consent', 'groupFree', 'buyerFree'), weight: 1 },
  { id: 'changes.silence', kind: oneOf('no', 'yes'), relevant: assigns, weight: 2 },
  {
    id: 'changes.silenceDays',
    kind: number('days', 5, 90, [14, 30]),
    relevant: (answers) => assigns(answers) && chosen(answers, 'changes.silence') !== undefined,
    weight: 3,
  },
  { id: 'changes.claims', kind: oneOf('free', 'consent', 'law'), weight: 3 },
  { id: 'changes.tellWhat', kind: { kind: 'choices', options: news }, weight: 2 },
  { id: 'changes.tellDays', kind: number('days', 1, 90, [5, 14, 30]), relevant: tells, weight: 2 },
  {
    id: 'changes.untold',
    kind: oneOf('warn', 'mayEnd', 'talk'),
    relevant: (answers) => tells(answers) && quantity(answers, 'changes.tellDays') !== undefined,
    weight: 2,
  },
  { id: 'changes.wall', kind: oneOf('wall', 'stop', 'asBefore'), affects: ['confidentiality'], weight: 2 },
  { id: 'changes.controlDays', kind: number('days', 14, 365, [30, 60, 90]), affects: ['exit'], weight: 3 },
  { id: 'changes.merger', kind: oneOf('goesOn', 'competitor', 'any'), affects: ['exit'], weight: 2 },
  { id: 'changes.management', kind: oneOf('goesOn', 'meet', 'mayEnd'), affects: ['continuity'], weight: 2 },
] as const satisfies readonly Question[]

function assigns(answers: Answers): boolean {
  return chosen(answers, 'changes.assign') !== undefined
}

function tells(answers: Answers): boolean {
  return chosenMany(answers, 'changes.tellWhat').length > 0
}

export type ChangesDecisions =
  | 'mayJoin'
  | 'mayAssign'
  | 'claimAssign'
  | 'changeUntold'
  | 'wallAfterSale'
  | 'controlRight'
  | 'mergerGoesOn'
  | 'managementChange'

const frames = {
  mayJoin: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  mayAssign: { answer: { kind: 'choice', options: ['yes', 'notYet', 'no'] } },
  claimAssign: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  changeUntold: { answer: { kind: 'step', steps: ['nothing', 'warn', 'mayEnd'] } },
  wallAfterSale: { answer: { kind: 'choice', options: ['asBefore', 'wall', 'stop'] } },
  controlRight: { answer: { kind: 'choice', options: ['open', 'lapsed'] } },
  mergerGoesOn: { answer: { kind: 'choice', options: ['goesOn', 'mayEnd'] } },
  managementChange: { answer: { kind: 'step', steps: ['goesOn', 'meet', 'mayEnd'] } },
} as const satisfies Record<ChangesDecisions, Frame>

export const changes: Topic = { id: 'changes', questions: changesQuestions, expand }

function expand(answers: Answers): Expansion {
  const book = openBook('changes', frames)
  joins(book, answers)
  passesOn(book, answers)
  tellsOf(book, answers)
  sold(book, answers)
  return book.expansion()
}

function joins(book: Book, answers: Answers): void {
  const votes = (counts: readonly string[], id: string, outcome: string) =>
    line('mayJoin', id, { joinVotes: is(...counts) }, choose(outcome))
  sayOption(book, answers, 'changes.join', {
    unanimous: [votes(['all'], 'chg-1', 'yes'), votes(['most', 'few'], 'chg-2', 'no')],
    majority: [votes(['all', 'most'], 'chg-1', 'yes'), votes(['few'], 'chg-2', 'no')],
  })
  sayOption(book, answers, 'changes.joinCompetitor', {
    veto: [line('mayJoin', 'chg-3', { joinVotes: is('most'), joinCompetes: is('yes') }, choose('no'), ['chg-1'])],
    same: [],
  })
  const amount = quantity(answers, 'changes.joinFee')
  if (amount !== undefined) book.say('changes.joinFee', 'changes.joinFee', { amount })
}

function passesOn(book: Book, answers: Answers): void {
  const passing = (free: readonly string[]) => {
    const bound = { assignTo: is(...['group', 'buyer', 'third'].filter((each) => !free.includes(each))) }
    return [
      ...(free.length === 0 ? [] : [line('mayAssign', 'chg-10', { assignTo: is(...free) }, choose('yes'))]),
      line('mayAssign', 'chg-11', { ...bound, assignConsent: is('yes') }, choose('yes')),
      line('mayAssign', 'chg-12', { ...bound, assignConsent: is('no', 'notAsked') }, choose('no')),
    ]
  }
  sayOption(book, answers, 'changes.assign', {
    consent: passing([]),
    groupFree: passing(['group']),
    buyerFree: passing(['group', 'buyer']),
  })
  const days = quantity(answers, 'changes.silenceDays')
  const assign = chosen(answers, 'changes.assign')
  if (days !== undefined && assign !== undefined) {
    book.term('assignDays', 'days', days)
    const bound = {
      assignTo: is(...({ consent: ['group', 'buyer', 'third'], groupFree: ['buyer', 'third'], buyerFree: ['third'] }[assign] ?? [])),
    }
    const silent = (outcome: string) => [
      line('mayAssign', 'chg-13', { ...bound, assignConsent: clock('silent', '<=', term('assignDays')) }, choose('notYet')),
      line('mayAssign', 'chg-14', { ...bound, assignConsent: clock('silent', '>', term('assignDays')) }, choose(outcome)),
    ]
    sayOption(book, answers, 'changes.silence', { yes: silent('yes'), no: silent('no') }, { days })
  }
  const claim = (consents: readonly string[], id: string, outcome: string) =>
    line('claimAssign', id, { claimConsent: is(...consents) }, choose(outcome))
  sayOption(book, answers, 'changes.claims', {
    free: [claim(['given', 'missing'], 'chg-15', 'yes')],
    consent: [claim(['given'], 'chg-15', 'yes'), claim(['missing'], 'chg-16', 'no')],
    law: [line('claimAssign', 'chg-15', { claimConsent: is('given', 'missing') }, perLaw('claimsByStatute'))],
  })
}

function tellsOf(book: Book, answers: Answers): void {
  const days = quantity(answers, 'changes.tellDays')
  const told = news.filter((each) => chosenMany(answers, 'changes.tellWhat').includes(each))
  if (days === undefined || told.length === 0) return
  const rest = news.filter((each) => !told.includes(each))
  book.term('tellDays', 'days', days)
  const within = term('tellDays')
  const due = { partyChange: is(...told) }
  const before = [
    ...(rest.length === 0 ? [] : [line('changeUntold', 'chg-20', { partyChange: is(...rest) }, step('nothing'))]),
    line(
      'changeUntold',
      'chg-21',
      { ...due, changeTold: anyOf(is('notDue'), clock('done', '<=', within), clock('open', '<=', within)) },
      step('nothing'),
    ),
  ]
  const late = { ...due, changeTold: anyOf(clock('done', '>', within), clock('open', '>', within)) }
  sayOption(
    book,
    answers,
    'changes.untold',
    {
      warn: [...before, line('changeUntold', 'chg-22', late, step('warn'))],
      mayEnd: [...before, line('changeUntold', 'chg-22', late, step('mayEnd'))],
      talk: [...before, line('changeUntold', 'chg-22', late, talk('change'))],
    },
    { days, told, rest },
  )
}

function sold(book: Book, answers: Answers): void {
  const elsewhere = line('wallAfterSale', 'chg-30', { acquirer: is('elsewhere') }, choose('asBefore'))
  const rival = (outcome: string) => [elsewhere, line('wallAfterSale', 'chg-31', { acquirer: is('competitor') }, choose(outcome))]
  sayOption(book, answers, 'changes.wall', { wall: rival('wall'), stop: rival('stop'), asBefore: rival('asBefore') })
  const days = quantity(answers, 'changes.controlDays')
  if (days !== undefined) {
    book.term('controlDays', 'days', days)
    book.say(
      'changes.controlDays',
      'changes.controlDays',
      { days },
      line('controlRight', 'chg-35', { saleKnown: anyOf(is('notYet'), clock('ago', '<=', term('controlDays'))) }, choose('open')),
      line('controlRight', 'chg-36', { saleKnown: clock('ago', '>', term('controlDays')) }, choose('lapsed')),
    )
  }
  const merged = (others: readonly string[], id: string, outcome: string) =>
    line('mergerGoesOn', id, { mergedWith: is(...others) }, choose(outcome))
  sayOption(book, answers, 'changes.merger', {
    goesOn: [merged(['competitor', 'elsewhere'], 'chg-40', 'goesOn')],
    competitor: [merged(['elsewhere'], 'chg-40', 'goesOn'), merged(['competitor'], 'chg-41', 'mayEnd')],
    any: [merged(['competitor', 'elsewhere'], 'chg-40', 'mayEnd')],
  })
  const manager = (who: readonly string[], id: string, outcome: string) =>
    line('managementChange', id, { newManager: is(...who) }, step(outcome))
  const known = manager(['known'], 'chg-45', 'goesOn')
  sayOption(book, answers, 'changes.management', {
    goesOn: [manager(['known', 'stranger', 'none'], 'chg-45', 'goesOn')],
    meet: [known, manager(['stranger', 'none'], 'chg-46', 'meet')],
    mayEnd: [known, manager(['stranger', 'none'], 'chg-46', 'mayEnd')],
  })
}
