import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, quantity, rows, shares } from '../answers.ts'
import { line, openBook, type Book, type Frame } from '../book.ts'
import { anyOf, choose, clock, is, same, step, term } from '../build.ts'
import { sayOption } from '../say-option.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** T03: from when on one and one is clearly more than two, when it is reckoned again, and when it is better to stop. */
export const valueCaseQuestions = [
  { id: 'valueCase.threshold', kind: number('percent', 0, 100_00, [10_00, 20_00, 30_00]), weight: 2 },
  {
    id: 'valueCase.pessimistic',
    kind: oneOf('reached', 'noLoss', 'expectedOnly'),
    relevant: (answers) => quantity(answers, 'valueCase.threshold') !== undefined,
    weight: 2,
  },
  {
    id: 'valueCase.below',
    kind: oneOf('meet', 'mayEnd', 'goOn'),
    relevant: (answers) => chosen(answers, 'valueCase.pessimistic') !== undefined,
    affects: ['term'],
    weight: 2,
  },
  { id: 'valueCase.reviewMonths', kind: number('months', 1, 36, [3, 6, 12]), affects: ['review'], weight: 2 },
  {
    id: 'valueCase.stopIf',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'what', kind: { kind: 'text', maxLength: 160 }, required: true },
        { id: 'target', kind: { kind: 'text', maxLength: 80 }, required: true },
        { id: 'by', kind: { kind: 'day' }, required: true },
      ],
      maxRows: 8,
    },
    affects: ['term', 'exit'],
    weight: 2,
  },
  { id: 'valueCase.stop', kind: oneOf('meet', 'mayEnd', 'ends'), relevant: hasMarks, affects: ['term'], weight: 2 },
  { id: 'valueCase.stopCauser', kind: oneOf('all', 'othersOnly'), relevant: ifPicked('valueCase.stop', 'mayEnd'), weight: 3 },
  { id: 'valueCase.startUp', kind: oneOf('eachOwn', 'equal', 'shares'), affects: ['costs'], weight: 2 },
  { id: 'valueCase.startUpShares', kind: { kind: 'shares' }, relevant: ifPicked('valueCase.startUp', 'shares'), weight: 2 },
  {
    id: 'valueCase.earlyStop',
    kind: oneOf('stays', 'equal', 'leaver'),
    relevant: (answers) => chosen(answers, 'valueCase.startUp') !== undefined,
    affects: ['exit'],
    weight: 2,
  },
  {
    id: 'valueCase.earlyMonths',
    kind: number('months', 1, 60, [6, 12, 24]),
    relevant: (answers) => chosen(answers, 'valueCase.earlyStop') !== undefined,
    weight: 3,
  },
] as const satisfies readonly Question[]

function hasMarks(answers: Answers): boolean {
  return rows(answers, 'valueCase.stopIf').length > 0
}

export type ValueCaseDecisions = 'worthwhile' | 'notWorthwhile' | 'valueCheckDue' | 'stopMark' | 'startUpCost' | 'earlyStopCost'

const frames = {
  worthwhile: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  notWorthwhile: { answer: { kind: 'step', steps: ['goOn', 'meet', 'mayEnd'] } },
  valueCheckDue: { answer: { kind: 'choice', options: ['due', 'notYet'] } },
  stopMark: { answer: { kind: 'step', steps: ['goOn', 'meet', 'mayEnd', 'ends'] } },
  startUpCost: { answer: { kind: 'choice', options: ['eachOwn', 'equal', 'shares'] } },
  earlyStopCost: { answer: { kind: 'choice', options: ['stays', 'equal', 'leaver'] } },
} as const satisfies Record<ValueCaseDecisions, Frame>

export const valueCase: Topic = { id: 'valueCase', questions: valueCaseQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('valueCase', frames)
  worth(book, answers)
  stops(book, answers)
  startUp(book, answers, parties)
  return book.expansion()
}

function worth(book: Book, answers: Answers): void {
  const rate = quantity(answers, 'valueCase.threshold')
  if (rate !== undefined) book.say('valueCase.threshold', 'valueCase.threshold', { rate })
  const below = line('worthwhile', 'val-1', { expectedGain: is('below') }, choose('no'))
  const enough = (...worst: readonly string[]) =>
    line('worthwhile', 'val-2', { expectedGain: is('reached'), worstGain: is(...worst) }, choose('yes'))
  const tooLittle = (...worst: readonly string[]) =>
    line('worthwhile', 'val-3', { expectedGain: is('reached'), worstGain: is(...worst) }, choose('no'))
  sayOption(book, answers, 'valueCase.pessimistic', {
    reached: [below, enough('reached'), tooLittle('noLoss', 'loss')],
    noLoss: [below, enough('reached', 'noLoss'), tooLittle('loss')],
    expectedOnly: [below, line('worthwhile', 'val-2', { expectedGain: is('reached') }, choose('yes'))],
  })
  const follows = (name: string) => [
    line('notWorthwhile', 'val-5', { worthwhile: is('yes') }, step('goOn')),
    line('notWorthwhile', 'val-6', { worthwhile: is('no') }, step(name)),
  ]
  sayOption(book, answers, 'valueCase.below', { goOn: follows('goOn'), meet: follows('meet'), mayEnd: follows('mayEnd') })
  const months = quantity(answers, 'valueCase.reviewMonths')
  if (months === undefined) return
  book.term('valueCheckMonths', 'months', months)
  const rhythm = term('valueCheckMonths')
  book.say(
    'valueCase.reviewMonths',
    'valueCase.reviewMonths',
    { months },
    line('valueCheckDue', 'val-10', { valueChecked: anyOf(is('notYet'), clock('ago', '<', rhythm)) }, choose('notYet')),
    line('valueCheckDue', 'val-11', { valueChecked: clock('ago', '>=', rhythm) }, choose('due')),
  )
}

function stops(book: Book, answers: Answers): void {
  const marks = rows(answers, 'valueCase.stopIf').map((row) => ({
    what: String(row['what']).trim(),
    target: String(row['target']).trim(),
    by: String(row['by']),
  }))
  if (marks.length === 0) return
  book.say('valueCase.stopIf', 'valueCase.stopIf', { marks })
  const follows = (name: string) => [
    line('stopMark', 'val-20', { markState: is('kept') }, step('goOn')),
    line('stopMark', 'val-21', { markState: is('crossed') }, step(name)),
  ]
  sayOption(book, answers, 'valueCase.stop', { meet: follows('meet'), mayEnd: follows('mayEnd'), ends: follows('ends') })
  sayOption(book, answers, 'valueCase.stopCauser', {
    all: [],
    othersOnly: [line('stopMark', 'val-22', { markState: is('crossed'), quitter: same('shortfallBy') }, step('goOn'), ['val-21'])],
  })
}

function startUp(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const agreed = shares(answers, 'valueCase.startUpShares')
  if (!(chosen(answers, 'valueCase.startUp') === 'shares' && agreed === undefined)) {
    const ownWork = line('startUpCost', 'val-30', { startUpItem: is('ownWork') }, choose('eachOwn'))
    const bought = (key: string) => [ownWork, line('startUpCost', 'val-31', { startUpItem: is('bought') }, choose(key))]
    sayOption(
      book,
      answers,
      'valueCase.startUp',
      {
        eachOwn: [line('startUpCost', 'val-30', { startUpItem: is('ownWork', 'bought') }, choose('eachOwn'))],
        equal: bought('equal'),
        shares: bought('shares'),
      },
      { parts: agreed === undefined ? [] : parties.map((id) => ({ party: id, part: agreed[id] ?? 0 })) },
    )
  }
  const months = quantity(answers, 'valueCase.earlyMonths')
  if (months === undefined) return
  book.term('earlyStopMonths', 'months', months)
  const early = { startedAgo: anyOf(is('notYet'), clock('ago', '<=', term('earlyStopMonths'))) }
  const later = line('earlyStopCost', 'val-40', { startedAgo: clock('ago', '>', term('earlyStopMonths')) }, choose('stays'))
  sayOption(
    book,
    answers,
    'valueCase.earlyStop',
    {
      stays: [later, line('earlyStopCost', 'val-41', early, choose('stays'))],
      equal: [later, line('earlyStopCost', 'val-41', early, choose('equal'))],
      leaver: [
        later,
        line('earlyStopCost', 'val-41', { ...early, stopReason: is('agreed', 'markCrossed') }, choose('stays')),
        line('earlyStopCost', 'val-42', { ...early, stopReason: is('oneParty', 'breach') }, choose('leaver')),
      ],
    },
    { months },
  )
}
