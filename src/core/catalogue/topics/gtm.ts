import type { Outcome, PartyId } from '../../agreement/agreement.ts'
import { chosen, quantity, shares } from '../answers.ts'
import { anyOf, choose, clock, compare, inRole, is, notSame, party, same, step, talk, term, whole, who } from '../build.ts'
import { equalShares, line, openBook, picked, type Book, type Frame } from '../book.ts'
import { sayOption } from '../say-option.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** T21: joint sales and marketing: whose lead it is, who pays, who must agree, and what may be done with addresses. */
export const gtmQuestions = [
  { id: 'gtm.leadRule', kind: oneOf('organiser', 'firstTouch', 'fit', 'all'), affects: ['protection'], weight: 1 },
  {
    id: 'gtm.leadOpen',
    kind: oneOf('customer', 'all', 'talk'),
    relevant: ifPicked('gtm.leadRule', 'organiser', 'firstTouch', 'fit'),
    weight: 2,
  },
  { id: 'gtm.leadWish', kind: oneOf('all', 'talk'), relevant: ifPicked('gtm.leadOpen', 'customer'), weight: 3 },
  { id: 'gtm.cost', kind: oneOf('equal', 'organiser', 'shares'), weight: 1 },
  { id: 'gtm.costShares', kind: { kind: 'shares' }, relevant: ifPicked('gtm.cost', 'shares'), weight: 1 },
  {
    id: 'gtm.costBoth',
    kind: oneOf('equal', 'talk'),
    relevant: (answers) => picked(answers, 'gtm.cost', 'organiser') || picked(answers, 'gtm.unplanned', 'organiser'),
    weight: 2,
  },
  { id: 'gtm.unplanned', kind: oneOf('organiser', 'talk'), relevant: (answers) => chosen(answers, 'gtm.cost') !== undefined, weight: 2 },
  { id: 'gtm.threshold', kind: number('EUR', 0, 10_000_000, [50_000, 100_000, 250_000]), weight: 2 },
  { id: 'gtm.rhythm', kind: oneOf('year', 'quarter', 'perAction'), weight: 3 },
  { id: 'gtm.email', kind: oneOf('collector', 'named', 'nobody'), weight: 1 },
  { id: 'gtm.emailOther', kind: oneOf('ifNamed', 'never'), relevant: ifPicked('gtm.email', 'collector'), weight: 2 },
  { id: 'gtm.lists', kind: oneOf('countsOnly', 'companies', 'none'), weight: 2 },
  { id: 'gtm.listPeople', kind: oneOf('never', 'consent'), relevant: ifPicked('gtm.lists', 'countsOnly', 'companies'), weight: 2 },
  { id: 'gtm.overrun', kind: oneOf('organiser', 'asAgreed', 'talk'), affects: ['costs'], weight: 2 },
  {
    id: 'gtm.overrunRate',
    kind: number('percent', 0, 100_00, [0, 5_00, 10_00]),
    relevant: (answers) => chosen(answers, 'gtm.overrun') !== undefined,
    weight: 3,
  },
  { id: 'gtm.cancelled', kind: oneOf('canceller', 'asAgreed', 'talk'), weight: 2 },
  { id: 'gtm.unused', kind: oneOf('next', 'back'), weight: 3 },
  { id: 'gtm.idle', kind: oneOf('fullShare', 'noLeads', 'talk'), weight: 2 },
  { id: 'gtm.proof', kind: oneOf('receipts', 'estimate'), weight: 2 },
  { id: 'gtm.leadDays', kind: number('workingDays', 1, 60, [2, 5, 10]), weight: 2 },
  {
    id: 'gtm.leadIdle',
    kind: oneOf('othersMay', 'remind'),
    relevant: (answers) => quantity(answers, 'gtm.leadDays') !== undefined,
    weight: 2,
  },
] as const satisfies readonly Question[]

export type GtmDecisions =
  | 'leadOwner'
  | 'actionShare'
  | 'actionApproval'
  | 'mayMail'
  | 'mayShareList'
  | 'actionOverrun'
  | 'actionCancelled'
  | 'unusedBudget'
  | 'idlePartner'
  | 'costProof'
  | 'leadIdle'

const frames = {
  leadOwner: { answer: { kind: 'role', also: ['all'] } },
  actionShare: { answer: { kind: 'share' } },
  actionApproval: { answer: { kind: 'choice', options: ['alone', 'all'] } },
  mayMail: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  mayShareList: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  actionOverrun: { answer: { kind: 'choice', options: ['asAgreed', 'organiser'] } },
  actionCancelled: { answer: { kind: 'choice', options: ['asAgreed', 'canceller'] } },
  unusedBudget: { answer: { kind: 'choice', options: ['next', 'back', 'nothingDue'] } },
  idlePartner: { answer: { kind: 'step', steps: ['nothing', 'remind', 'fullShare', 'noLeads'] } },
  costProof: { answer: { kind: 'choice', options: ['pay', 'afterProof'] } },
  leadIdle: { answer: { kind: 'step', steps: ['wait', 'remind', 'othersMay'] } },
} as const satisfies Record<GtmDecisions, Frame>

export const gtm: Topic = { id: 'gtm', questions: gtmQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('gtm', frames)
  leads(book, answers, parties)
  costs(book, answers, parties)
  const threshold = quantity(answers, 'gtm.threshold')
  if (threshold !== undefined) {
    book.term('actionThreshold', 'EUR', threshold)
    book.say(
      'gtm.threshold',
      'gtm.threshold',
      { amount: threshold },
      line('actionApproval', 'gtm-30', { actionCost: compare('<=', term('actionThreshold')) }, choose('alone')),
      line('actionApproval', 'gtm-31', { actionCost: compare('>', term('actionThreshold')) }, choose('all')),
    )
  }
  const rhythm = chosen(answers, 'gtm.rhythm')
  if (rhythm === 'year' || rhythm === 'quarter' || rhythm === 'perAction') book.say('gtm.rhythm', 'gtm.rhythm', { answer: rhythm })
  mail(book, answers)
  lists(book, answers)
  actions(book, answers, parties)
  return book.expansion()
}

function leads(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const rule = chosen(answers, 'gtm.leadRule')
  if (rule === 'all') {
    book.say(
      'gtm.leadRule',
      'gtm.leadRule',
      { answer: rule },
      line('leadOwner', 'gtm-1', { organiser: is(...parties, 'both') }, who(party('all'))),
    )
    return
  }
  if (rule !== 'organiser' && rule !== 'firstTouch' && rule !== 'fit') return
  const [fact, open] = ({ organiser: ['organiser', 'both'], firstTouch: ['firstTouch', 'sameDay'], fit: ['bestFit', 'unclear'] } as const)[
    rule
  ]
  book.say('gtm.leadRule', 'gtm.leadRule', { answer: rule }, line('leadOwner', 'gtm-1', { [fact]: is(...parties) }, who(inRole(fact))))
  const undecided = chosen(answers, 'gtm.leadOpen')
  if (undecided === 'all')
    book.say('gtm.leadOpen', 'gtm.leadOpen', { answer: undecided }, line('leadOwner', 'gtm-2', { [fact]: is(open) }, who(party('all'))))
  else if (undecided === 'talk')
    book.say('gtm.leadOpen', 'gtm.leadOpen', { answer: undecided }, line('leadOwner', 'gtm-2', { [fact]: is(open) }, talk('lead')))
  else if (undecided === 'customer') {
    book.say(
      'gtm.leadOpen',
      'gtm.leadOpen',
      { answer: undecided },
      line('leadOwner', 'gtm-2', { [fact]: is(open), leadWish: is(...parties) }, who(inRole('leadWish'))),
    )
    const wish = chosen(answers, 'gtm.leadWish')
    if (wish === 'all' || wish === 'talk') {
      const outcome = wish === 'all' ? who(party('all')) : talk('lead')
      book.say(
        'gtm.leadWish',
        'gtm.leadWish',
        { answer: wish },
        line('leadOwner', 'gtm-3', { [fact]: is(open), leadWish: is('noWish') }, outcome),
      )
    }
  }
}

function costs(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const key = chosen(answers, 'gtm.cost')
  const parts = shares(answers, 'gtm.costShares')
  const organiser: Outcome = { kind: 'share', parts: [{ who: inRole('organiser'), part: 10_000 }] }
  const agreed = { planned: is('inPlan', 'approved') }
  if (key === 'equal') book.say('gtm.cost.equal', 'gtm.cost', {}, line('actionShare', 'gtm-20', agreed, equalShares(parties)))
  else if (key === 'organiser')
    book.say('gtm.cost.organiser', 'gtm.cost', {}, line('actionShare', 'gtm-20', { ...agreed, organiser: is(...parties) }, organiser))
  else if (key === 'shares' && parts !== undefined) {
    const agreedParts = parties.map((id) => ({ party: id, share: parts[id] ?? 0 }))
    const outcome: Outcome = {
      kind: 'share',
      parts: agreedParts.filter((each) => each.share > 0).map((each) => ({ who: party(each.party), part: each.share })),
    }
    book.say('gtm.cost.shares', 'gtm.costShares', { parts: agreedParts }, line('actionShare', 'gtm-20', agreed, outcome))
  }
  if (key === undefined) return
  const unplanned = chosen(answers, 'gtm.unplanned')
  if (unplanned === 'organiser') {
    book.say(
      'gtm.unplanned',
      'gtm.unplanned',
      { answer: unplanned },
      line('actionShare', 'gtm-21', { planned: is('unplanned'), organiser: is(...parties) }, organiser),
    )
  } else if (unplanned === 'talk')
    book.say(
      'gtm.unplanned',
      'gtm.unplanned',
      { answer: unplanned },
      line('actionShare', 'gtm-21', { planned: is('unplanned') }, talk('actionCost')),
    )
  const both = chosen(answers, 'gtm.costBoth')
  if (both !== 'equal' && both !== 'talk') return
  const kinds = [...(key === 'organiser' ? ['inPlan', 'approved'] : []), ...(unplanned === 'organiser' ? ['unplanned'] : [])]
  const outcome = both === 'equal' ? equalShares(parties) : talk('actionCost')
  book.say(
    'gtm.costBoth',
    'gtm.costBoth',
    { answer: both },
    line('actionShare', 'gtm-22', { planned: is(...kinds), organiser: is('both') }, outcome),
  )
}

function mail(book: Book, answers: Answers): void {
  const email = chosen(answers, 'gtm.email')
  const own = { sender: same('collector') }
  const foreign = { sender: notSame('collector') }
  if (email === undefined) return
  switch (email) {
    case 'nobody':
      book.say(
        'gtm.email',
        'gtm.email',
        { answer: email },
        line('mayMail', 'gtm-40', { mailConsent: is('namesSender', 'namesCollector', 'none') }, choose('no')),
      )
      return
    case 'named':
      book.say(
        'gtm.email',
        'gtm.email',
        { answer: email },
        line('mayMail', 'gtm-40', { mailConsent: is('namesSender') }, choose('yes')),
        line('mayMail', 'gtm-41', { mailConsent: is('none') }, choose('no')),
        line('mayMail', 'gtm-42', { mailConsent: is('namesCollector'), ...own }, choose('yes')),
        line('mayMail', 'gtm-43', { mailConsent: is('namesCollector'), ...foreign }, choose('no')),
      )
      return
    case 'collector': {
      book.say(
        'gtm.email',
        'gtm.email',
        { answer: email },
        line('mayMail', 'gtm-40', { mailConsent: is('namesSender', 'namesCollector'), ...own }, choose('yes')),
        line('mayMail', 'gtm-41', { mailConsent: is('none') }, choose('no')),
      )
      const other = chosen(answers, 'gtm.emailOther')
      if (other === 'ifNamed') {
        book.say(
          'gtm.emailOther',
          'gtm.emailOther',
          { answer: other },
          line('mayMail', 'gtm-42', { mailConsent: is('namesSender'), ...foreign }, choose('yes')),
          line('mayMail', 'gtm-43', { mailConsent: is('namesCollector'), ...foreign }, choose('no')),
        )
      } else if (other === 'never') {
        book.say(
          'gtm.emailOther',
          'gtm.emailOther',
          { answer: other },
          line('mayMail', 'gtm-42', { mailConsent: is('namesSender', 'namesCollector'), ...foreign }, choose('no')),
        )
      }
    }
  }
}

function lists(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'gtm.lists')
  if (answer === 'none') {
    book.say(
      'gtm.lists',
      'gtm.lists',
      { answer },
      line('mayShareList', 'gtm-50', { listKind: is('counts', 'companies', 'people') }, choose('no')),
    )
    return
  }
  if (answer !== 'countsOnly' && answer !== 'companies') return
  book.say(
    'gtm.lists',
    'gtm.lists',
    { answer },
    line('mayShareList', 'gtm-50', { listKind: is('counts') }, choose('yes')),
    ...(answer === 'countsOnly'
      ? [line('mayShareList', 'gtm-51', { listKind: is('companies') }, choose('no'))]
      : [
          line('mayShareList', 'gtm-51', { listKind: is('companies'), listConsent: is('yes') }, choose('yes')),
          line(
            'mayShareList',
            'gtm-52',
            { listKind: is('companies'), listConsent: anyOf(is('notAsked', 'no'), whole('silent')) },
            choose('no'),
          ),
        ]),
  )
  const people = chosen(answers, 'gtm.listPeople')
  if (people === 'never')
    book.say(
      'gtm.listPeople',
      'gtm.listPeople',
      { answer: people },
      line('mayShareList', 'gtm-53', { listKind: is('people') }, choose('no')),
    )
  else if (people === 'consent') {
    book.say(
      'gtm.listPeople',
      'gtm.listPeople',
      { answer: people },
      line('mayShareList', 'gtm-53', { listKind: is('people'), listConsent: is('yes') }, choose('yes')),
      line('mayShareList', 'gtm-54', { listKind: is('people'), listConsent: anyOf(is('notAsked', 'no'), whole('silent')) }, choose('no')),
    )
  }
}

function actions(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const rate = quantity(answers, 'gtm.overrunRate')
  if (rate !== undefined) {
    book.term('actionTolerance', 'percent', rate)
    const refused = is('notAsked', 'refused')
    const within = [
      line('actionOverrun', 'gtm-60', { overrunConsent: is('given') }, choose('asAgreed')),
      line('actionOverrun', 'gtm-61', { overrunConsent: refused, overrunRate: compare('<=', term('actionTolerance')) }, choose('asAgreed')),
    ]
    const over = { overrunConsent: refused, overrunRate: compare('>', term('actionTolerance')) }
    sayOption(
      book,
      answers,
      'gtm.overrun',
      {
        organiser: [...within, line('actionOverrun', 'gtm-62', over, choose('organiser'))],
        asAgreed: [...within, line('actionOverrun', 'gtm-62', over, choose('asAgreed'))],
        talk: [...within, line('actionOverrun', 'gtm-62', over, talk('actionCost'))],
      },
      { rate },
    )
  }
  const outside = line('actionCancelled', 'gtm-65', { cancelledBy: is('outside') }, choose('asAgreed'))
  const one = { cancelledBy: is(...parties) }
  sayOption(book, answers, 'gtm.cancelled', {
    canceller: [outside, line('actionCancelled', 'gtm-66', one, choose('canceller'))],
    asAgreed: [outside, line('actionCancelled', 'gtm-66', one, choose('asAgreed'))],
    talk: [outside, line('actionCancelled', 'gtm-66', one, talk('actionCost'))],
  })
  const unused = (outcome: string) => [
    line('unusedBudget', 'gtm-70', { budgetLeft: is('notCalled') }, choose('nothingDue')),
    line('unusedBudget', 'gtm-71', { budgetLeft: is('paidIn') }, choose(outcome)),
  ]
  sayOption(book, answers, 'gtm.unused', { next: unused('next'), back: unused('back') })
  const broken = { promised: is('broken') }
  const kept = [
    line('idlePartner', 'gtm-75', { promised: is('kept') }, step('nothing')),
    line('idlePartner', 'gtm-76', { promised: is('late') }, step('remind')),
  ]
  sayOption(book, answers, 'gtm.idle', {
    fullShare: [...kept, line('idlePartner', 'gtm-77', broken, step('fullShare'))],
    noLeads: [...kept, line('idlePartner', 'gtm-77', broken, step('noLeads'))],
    talk: [...kept, line('idlePartner', 'gtm-77', broken, talk('idle'))],
  })
  sayOption(book, answers, 'gtm.proof', {
    receipts: [
      line('costProof', 'gtm-80', { receiptShown: is('yes') }, choose('pay')),
      line('costProof', 'gtm-81', { receiptShown: is('no') }, choose('afterProof')),
    ],
    estimate: [line('costProof', 'gtm-80', { receiptShown: is('yes', 'no') }, choose('pay'))],
  })
  const days = quantity(answers, 'gtm.leadDays')
  if (days === undefined) return
  book.term('leadDays', 'workingDays', days)
  const inTime = { leadContact: anyOf(is('notDue'), whole('done'), clock('open', '<=', term('leadDays'))) }
  const idle = (outcome: string) => [
    line('leadIdle', 'gtm-85', inTime, step('wait')),
    line('leadIdle', 'gtm-86', { leadContact: clock('open', '>', term('leadDays')) }, step(outcome)),
  ]
  sayOption(book, answers, 'gtm.leadIdle', { othersMay: idle('othersMay'), remind: idle('remind') }, { days })
}
