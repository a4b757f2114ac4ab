import { chosen, quantity } from '../answers.ts'
import { duty, line, noDuty, openBook, settle, type Book, type Frame } from '../book.ts'
import { choose, compare, inRole, is, notSame, same, talk, term } from '../build.ts'
import { ofKind } from '../kinds.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** Whoever only names customers shares no tools and no journeys. */
const working = ofKind('primeAndSub', 'separateContracts', 'jointOffer', 'consortium', 'jointMarketing', 'whiteLabel', 'jointDevelopment')

const bidding = ofKind('primeAndSub', 'jointOffer', 'consortium')

/** T14: joint costs and purchases: who must agree, who pays, who owns. */
export const costsQuestions = [
  { id: 'costs.approval', kind: oneOf('always', 'overLimit', 'never'), relevant: working, affects: ['costs.unapproved'], weight: 1 },
  {
    id: 'costs.limit',
    kind: number('EUR', 1_00, 100_000_00, [250_00, 500_00, 1_000_00]),
    relevant: (answers) => working(answers) && chosen(answers, 'costs.approval') === 'overLimit',
    weight: 1,
  },
  { id: 'costs.key', kind: oneOf('equally', 'byRevenue', 'byUse', 'bySize', 'byBenefit'), relevant: working, weight: 1 },
  { id: 'costs.unapproved', kind: oneOf('orderer', 'ifUsed', 'talk'), relevant: working, weight: 2 },
  { id: 'costs.overrun', kind: oneOf('orderer', 'byKey', 'upTo'), relevant: working, weight: 2 },
  {
    id: 'costs.overrunLimit',
    kind: number('percent', 1, 10_000, [5_00, 10_00, 20_00]),
    relevant: (answers) => working(answers) && chosen(answers, 'costs.overrun') === 'upTo',
    weight: 2,
  },
  { id: 'costs.refundDays', kind: number('days', 1, 90, [14, 30]), relevant: working, weight: 3 },
  { id: 'costs.travel', kind: oneOf('own', 'atCost', 'taxRates', 'ifCustomerPays'), relevant: working, weight: 2 },
  { id: 'costs.licences', kind: oneOf('own', 'byKey', 'prime'), relevant: working, weight: 3 },
  { id: 'costs.bid', kind: oneOf('own', 'byKey', 'initiator'), relevant: bidding, weight: 2 },
  {
    id: 'costs.bidWithdrawn',
    kind: oneOf('withdrawer', 'asLost', 'talk'),
    relevant: (answers) => bidding(answers) && chosen(answers, 'costs.bid') !== undefined,
    weight: 2,
  },
  { id: 'costs.bidRefuse', kind: oneOf('untilPromised', 'withReason', 'any'), relevant: bidding, weight: 3 },
  { id: 'costs.advance', kind: oneOf('orderer', 'ifAgreed', 'byKey'), relevant: working, weight: 3 },
  { id: 'costs.owner', kind: oneOf('buyer', 'payers'), relevant: working, affects: ['exit'], weight: 2 },
  {
    id: 'costs.resale',
    kind: oneOf('consent', 'offerFirst', 'owner'),
    relevant: (answers) => working(answers) && chosen(answers, 'costs.owner') !== undefined,
    weight: 3,
  },
  {
    id: 'costs.damage',
    kind: oneOf('user', 'byKey', 'owner'),
    relevant: (answers) => working(answers) && ifPicked('costs.owner', 'buyer', 'payers')(answers),
    weight: 3,
  },
] as const satisfies readonly Question[]

export type CostsDecisions =
  | 'costApproval'
  | 'costKey'
  | 'costBorne'
  | 'costOverrun'
  | 'costRefund'
  | 'travelCost'
  | 'licenceCost'
  | 'bidCost'
  | 'mayRefuseBid'
  | 'lostAdvance'
  | 'assetOwner'
  | 'maySellAsset'
  | 'assetDamage'

const frames = {
  costApproval: { answer: { kind: 'choice', options: ['alone', 'all'] } },
  costKey: { answer: { kind: 'choice', options: ['equally', 'byRevenue', 'byUse', 'bySize', 'byBenefit'] } },
  costBorne: { answer: { kind: 'choice', options: ['byKey', 'orderer'] } },
  costOverrun: { answer: { kind: 'choice', options: ['byKey', 'orderer'] } },
  costRefund: { answer: { kind: 'duty' } },
  travelCost: { answer: { kind: 'choice', options: ['own', 'refunded', 'taxRates'] } },
  licenceCost: { answer: { kind: 'choice', options: ['own', 'byKey', 'prime'] } },
  bidCost: { answer: { kind: 'choice', options: ['own', 'byKey', 'initiator', 'withdrawer'] } },
  mayRefuseBid: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  lostAdvance: { answer: { kind: 'choice', options: ['byKey', 'orderer'] } },
  assetOwner: { answer: { kind: 'choice', options: ['buyer', 'payers'] } },
  maySellAsset: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  assetDamage: { answer: { kind: 'choice', options: ['user', 'byKey', 'owner'] } },
} as const satisfies Record<CostsDecisions, Frame>

export const costs: Topic = { id: 'costs', questions: costsQuestions, expand }

function expand(answers: Answers): Expansion {
  const book = openBook('costs', frames)
  approval(book, answers)
  bearing(book, answers)
  refund(book, answers)
  kinds(book, answers)
  assets(book, answers)
  return book.expansion()
}

function approval(book: Book, answers: Answers): void {
  const option = chosen(answers, 'costs.approval')
  const limit = quantity(answers, 'costs.limit')
  if (option === 'always' || option === 'never') {
    const who = choose(option === 'always' ? 'all' : 'alone')
    book.say('costs.approval', 'costs.approval', { answer: option }, line('costApproval', 'apr-1', {}, who))
  } else if (option === 'overLimit' && limit !== undefined) {
    book.term('costLimit', 'EUR', limit)
    book.say(
      'costs.approval',
      'costs.limit',
      { answer: option, limit },
      line('costApproval', 'apr-1', { jointCost: compare('<=', term('costLimit')) }, choose('alone')),
      line('costApproval', 'apr-2', { jointCost: compare('>', term('costLimit')) }, choose('all')),
    )
  }
}

function bearing(book: Book, answers: Answers): void {
  settle(book, answers, 'costs.key', {
    equally: [line('costKey', 'key-1', {}, choose('equally'))],
    byRevenue: [line('costKey', 'key-1', {}, choose('byRevenue'))],
    byUse: [line('costKey', 'key-1', {}, choose('byUse'))],
    bySize: [line('costKey', 'key-1', {}, choose('bySize'))],
    byBenefit: [line('costKey', 'key-1', {}, choose('byBenefit'))],
  })
  borne(book, answers)
  const overrun = chosen(answers, 'costs.overrun')
  const limit = quantity(answers, 'costs.overrunLimit')
  const id = 'costs.overrun'
  if (overrun === 'orderer' || overrun === 'byKey') book.say(id, id, { answer: overrun }, line('costOverrun', 'ovr-1', {}, choose(overrun)))
  else if (overrun === 'upTo' && limit !== undefined) {
    book.term('overrunLimit', 'percent', limit)
    const above = { overrunBy: compare('>', term('overrunLimit')) }
    book.say(
      id,
      'costs.overrunLimit',
      { answer: overrun, limit },
      line('costOverrun', 'ovr-1', { overrunBy: compare('<=', term('overrunLimit')) }, choose('byKey')),
      line('costOverrun', 'ovr-2', { ...above, overrunTold: is('yes') }, choose('byKey')),
      line('costOverrun', 'ovr-3', { ...above, overrunTold: is('no') }, choose('orderer')),
    )
  }
}

/** What a party may order alone is a joint cost like any other; only what went past the others has a rule of its own. */
function borne(book: Book, answers: Answers): void {
  const option = chosen(answers, 'costs.unapproved')
  const limited = chosen(answers, 'costs.approval') === 'overLimit'
  if (option === undefined || (limited && quantity(answers, 'costs.limit') === undefined)) return
  const small = limited
    ? [line('costBorne', 'brn-4', { costAgreed: is('no'), jointCost: compare('<=', term('costLimit')) }, choose('byKey'))]
    : []
  const alone = { costAgreed: is('no'), ...(limited ? { jointCost: compare('>', term('costLimit')) } : {}) }
  const rules = {
    orderer: [line('costBorne', 'brn-2', alone, choose('orderer'))],
    ifUsed: [
      line('costBorne', 'brn-2', { ...alone, costUsed: is('no') }, choose('orderer')),
      line('costBorne', 'brn-3', { ...alone, costUsed: is('yes') }, choose('byKey')),
    ],
    talk: [line('costBorne', 'brn-2', alone, talk('closeTheBooks'))],
  }[option]
  if (rules === undefined) return
  const agreed = line('costBorne', 'brn-1', { costAgreed: is('yes') }, choose('byKey'))
  book.say('costs.unapproved', 'costs.unapproved', { answer: option, limited }, agreed, ...small, ...rules)
}

function refund(book: Book, answers: Answers): void {
  const days = quantity(answers, 'costs.refundDays')
  if (days === undefined) return
  book.term('costRefundDays', 'days', days)
  book.say(
    'costs.refundDays',
    'costs.refundDays',
    { days },
    line('costRefund', 'rfd-1', { costOwedBy: same('costPaidBy') }, noDuty),
    line(
      'costRefund',
      'rfd-2',
      { costOwedBy: notSame('costPaidBy') },
      duty('refundCost', inRole('costOwedBy'), inRole('costPaidBy'), 'costRefundDays', 'costReceipt'),
    ),
  )
}

function kinds(book: Book, answers: Answers): void {
  settle(book, answers, 'costs.travel', {
    own: [line('travelCost', 'trv-1', {}, choose('own'))],
    atCost: [line('travelCost', 'trv-1', {}, choose('refunded'))],
    taxRates: [line('travelCost', 'trv-1', {}, choose('taxRates'))],
    ifCustomerPays: [
      line('travelCost', 'trv-1', { customerPaysTravel: is('yes') }, choose('refunded')),
      line('travelCost', 'trv-2', { customerPaysTravel: is('no') }, choose('own')),
    ],
  })
  const general = line('licenceCost', 'lic-2', { licenceFor: is('general') }, choose('own'))
  settle(book, answers, 'costs.licences', {
    own: [line('licenceCost', 'lic-1', {}, choose('own'))],
    byKey: [line('licenceCost', 'lic-1', { licenceFor: is('project') }, choose('byKey')), general],
    prime: [line('licenceCost', 'lic-1', { licenceFor: is('project') }, choose('prime')), general],
  })
  bids(book, answers)
  settle(book, answers, 'costs.advance', {
    orderer: [line('lostAdvance', 'adv-1', {}, choose('orderer'))],
    byKey: [line('lostAdvance', 'adv-1', {}, choose('byKey'))],
    ifAgreed: [
      line('lostAdvance', 'adv-1', { costAgreed: is('yes') }, choose('byKey')),
      line('lostAdvance', 'adv-2', { costAgreed: is('no') }, choose('orderer')),
    ],
  })
}

/** An offer that brought nothing: for everybody, or because one party left it. */
function bids(book: Book, answers: Answers): void {
  const inVain = { bidEnded: is('lost', 'calledOff', 'withdrawnForCause') }
  settle(book, answers, 'costs.bid', {
    own: [line('bidCost', 'bid-1', inVain, choose('own'))],
    byKey: [line('bidCost', 'bid-1', inVain, choose('byKey'))],
    initiator: [line('bidCost', 'bid-1', inVain, choose('initiator'))],
  })
  const left = { bidEnded: is('withdrawn') }
  settle(book, answers, 'costs.bidWithdrawn', {
    withdrawer: [line('bidCost', 'bid-2', left, choose('withdrawer'))],
    asLost: [line('bidCost', 'bid-2', left, choose(chosen(answers, 'costs.bid') ?? 'own'))],
    talk: [line('bidCost', 'bid-2', left, talk('bidLeft'))],
  })
  settle(book, answers, 'costs.bidRefuse', {
    untilPromised: [
      line('mayRefuseBid', 'bid-3', { bidPromised: is('no') }, choose('yes')),
      line('mayRefuseBid', 'bid-4', { bidPromised: is('yes') }, choose('no')),
    ],
    withReason: [
      line('mayRefuseBid', 'bid-3', { bidReason: is('given') }, choose('yes')),
      line('mayRefuseBid', 'bid-4', { bidReason: is('none') }, choose('no')),
    ],
    any: [line('mayRefuseBid', 'bid-3', {}, choose('yes'))],
  })
}

/** Things bought together while the cooperation runs; what becomes of them at its end is settled with the winding up. */
function assets(book: Book, answers: Answers): void {
  settle(book, answers, 'costs.owner', {
    buyer: [line('assetOwner', 'ast-1', {}, choose('buyer'))],
    payers: [line('assetOwner', 'ast-1', {}, choose('payers'))],
  })
  settle(book, answers, 'costs.resale', {
    owner: [line('maySellAsset', 'sel-1', {}, choose('yes'))],
    consent: [
      line('maySellAsset', 'sel-1', { saleAgreed: is('yes') }, choose('yes')),
      line('maySellAsset', 'sel-2', { saleAgreed: is('no') }, choose('no')),
    ],
    offerFirst: [
      line('maySellAsset', 'sel-1', { saleOffered: is('yes') }, choose('yes')),
      line('maySellAsset', 'sel-2', { saleOffered: is('no') }, choose('no')),
    ],
  })
  settle(book, answers, 'costs.damage', {
    user: [
      line('assetDamage', 'dmg-1', { damageFrom: is('carelessUse') }, choose('user')),
      line('assetDamage', 'dmg-2', { damageFrom: is('wear') }, choose('byKey')),
    ],
    byKey: [line('assetDamage', 'dmg-1', {}, choose('byKey'))],
    owner: [line('assetDamage', 'dmg-1', {}, choose('owner'))],
  })
}
