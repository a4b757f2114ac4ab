import type { PartyId, RuleId, Test } from '../../agreement/agreement.ts'
import { chosen, quantity, rows } from '../answers.ts'
import { line, openBook, settle, type Book, type Frame, type Line } from '../book.ts'
import { anyOf, choose, clock, is, notSame, perLaw, same, talk, term, whole } from '../build.ts'
import { ofKind } from '../kinds.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'
import { usesModel } from './customer-contract.ts'
import { paysAnother } from './split.ts'

/** One price is offered to the customer for the work of several. */
const jointPrice = ofKind('primeAndSub', 'jointOffer', 'consortium', 'whiteLabel')

/** Work is done for customers at all, by more than naming them. */
const working = ofKind('primeAndSub', 'separateContracts', 'jointOffer', 'consortium', 'whiteLabel', 'jointDevelopment')

/** T11: who sets the customer’s price, whose rates hold between the parties, and who bears a discount. */
export const pricingQuestions = [
  { id: 'pricing.sets', kind: oneOf('performer', 'prime', 'together'), relevant: working, affects: ['pricing.discount'], weight: 1 },
  {
    id: 'pricing.partPrice',
    kind: oneOf('schedule', 'list', 'costPlus', 'target'),
    relevant: jointPrice,
    affects: ['split'],
    weight: 2,
  },
  {
    id: 'pricing.list',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'what', kind: { kind: 'text', maxLength: 200 }, required: true },
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'price', kind: { kind: 'quantity', unit: 'EUR', min: 1, max: 100_000_000_00 }, required: true },
      ],
      maxRows: 40,
    },
    relevant: (answers) => jointPrice(answers) && chosen(answers, 'pricing.partPrice') === 'list',
    weight: 2,
  },
  {
    id: 'pricing.markup',
    kind: number('percent', 1, 20_000, [5_00, 10_00, 15_00]),
    relevant: (answers) => jointPrice(answers) && chosen(answers, 'pricing.partPrice') === 'costPlus',
    weight: 2,
  },
  { id: 'pricing.books', kind: oneOf('closed', 'open', 'expert'), relevant: working, weight: 3 },
  { id: 'pricing.validity', kind: number('days', 1, 365, [30, 60, 90]), relevant: working, weight: 2 },
  { id: 'pricing.increase', kind: oneOf('holds', 'provenCosts', 'ifCustomerPays', 'talk'), relevant: jointPrice, weight: 2 },
  { id: 'pricing.yearly', kind: oneOf('fixed', 'index', 'talk'), relevant: working, weight: 3 },
  { id: 'pricing.discount', kind: oneOf('granter', 'agreedShared', 'inShares'), relevant: jointPrice, weight: 2 },
  { id: 'pricing.cashDiscount', kind: oneOf('prime', 'inShares'), relevant: jointPrice, weight: 3 },
  { id: 'pricing.mistake', kind: oneOf('calculator', 'unlessKnown', 'inShares'), relevant: jointPrice, weight: 2 },
  { id: 'pricing.changes', kind: oneOf('prime', 'performer', 'together'), relevant: jointPrice, affects: ['split.extraWork'], weight: 2 },
  { id: 'pricing.extraPrice', kind: oneOf('rate', 'customerPrice', 'law'), relevant: working, weight: 2 },
  { id: 'pricing.lateInterest', kind: oneOf('fromDueDay', 'afterReminder', 'law'), weight: 2 },
  { id: 'pricing.setOff', kind: oneOf('undisputed', 'sameProject', 'all', 'none'), affects: ['exit'], weight: 2 },
  { id: 'pricing.retention', kind: oneOf('none', 'asCustomer', 'rate'), relevant: paysAnother, weight: 2 },
  {
    id: 'pricing.retentionRate',
    kind: number('percent', 1, 2_000, [3_00, 5_00, 10_00]),
    relevant: (answers) => paysAnother(answers) && chosen(answers, 'pricing.retention') === 'rate',
    weight: 2,
  },
  {
    id: 'pricing.retentionBack',
    kind: oneOf('withCustomer', 'ownPart', 'security'),
    relevant: (answers) => paysAnother(answers) && ['asCustomer', 'rate'].includes(chosen(answers, 'pricing.retention') ?? ''),
    weight: 2,
  },
  { id: 'pricing.documents', kind: oneOf('wait', 'payCovered', 'pay'), relevant: paysAnother, weight: 3 },
  { id: 'pricing.sheets', kind: oneOf('payer', 'customerToo', 'noneNeeded'), relevant: paysAnother, weight: 2 },
  {
    id: 'pricing.sheetSilence',
    kind: oneOf('accepted', 'open'),
    relevant: (answers) => paysAnother(answers) && ['payer', 'customerToo'].includes(chosen(answers, 'pricing.sheets') ?? ''),
    weight: 2,
  },
  {
    id: 'pricing.sheetDays',
    kind: number('days', 1, 180, [7, 14, 30]),
    relevant: (answers) =>
      paysAnother(answers) &&
      ['payer', 'customerToo'].includes(chosen(answers, 'pricing.sheets') ?? '') &&
      chosen(answers, 'pricing.sheetSilence') === 'accepted',
    weight: 2,
  },
  { id: 'pricing.unsafe', kind: oneOf('security', 'mayStop', 'goOn', 'law'), relevant: paysAnother, affects: ['escalation'], weight: 2 },
  { id: 'pricing.directPay', kind: oneOf('never', 'afterDays', 'consent', 'law'), relevant: paysAnother, weight: 2 },
  {
    id: 'pricing.directPayDays',
    kind: number('days', 1, 180, [14, 21, 30]),
    relevant: (answers) => paysAnother(answers) && chosen(answers, 'pricing.directPay') === 'afterDays',
    weight: 2,
  },
  { id: 'pricing.document', kind: oneOf('invoice', 'selfBilling', 'byKind'), weight: 2 },
  {
    id: 'pricing.selfBillObjected',
    kind: oneOf('ownInvoice', 'newSelfBill'),
    relevant: ifPicked('pricing.document', 'selfBilling', 'byKind'),
    weight: 2,
  },
  {
    id: 'pricing.vat',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'status', kind: { kind: 'choice', options: ['regular', 'smallBusiness', 'abroad'] }, required: true },
      ],
      maxRows: 20,
      distinct: ['party'],
    },
    weight: 2,
  },
  { id: 'pricing.wrongVat', kind: oneOf('issuer', 'byCause'), weight: 3 },
  { id: 'pricing.currency', kind: oneOf('prime', 'inShares', 'dayRate'), relevant: working, weight: 3 },
  { id: 'pricing.barter', kind: oneOf('carry', 'cash', 'lapse'), relevant: usesModel('barter'), weight: 2 },
] as const satisfies readonly Question[]

export type PricingDecisions =
  | 'customerPrice'
  | 'partPriceBy'
  | 'maySeeCosts'
  | 'priceHolds'
  | 'priceIncrease'
  | 'ratesRise'
  | 'discountGranted'
  | 'cashDiscount'
  | 'miscalculation'
  | 'changeOffer'
  | 'extraPrice'
  | 'lateInterest'
  | 'setOff'
  | 'retention'
  | 'retentionBack'
  | 'documentsMissing'
  | 'sheetCounts'
  | 'payerUnsafe'
  | 'directPay'
  | 'whoBills'
  | 'selfBillCounts'
  | 'vatShown'
  | 'wrongVat'
  | 'currencyLoss'
  | 'barterBalance'

const frames = {
  customerPrice: { answer: { kind: 'choice', options: ['performer', 'prime', 'together'] }, anchor: 'order' },
  partPriceBy: { answer: { kind: 'choice', options: ['schedule', 'list', 'costPlus', 'target'] }, anchor: 'order' },
  maySeeCosts: { answer: { kind: 'choice', options: ['no', 'yes', 'expert'] } },
  priceHolds: { answer: { kind: 'choice', options: ['holds', 'expired', 'noPrice'] }, anchor: 'order' },
  priceIncrease: { answer: { kind: 'choice', options: ['mayRise', 'holds'] }, anchor: 'order' },
  ratesRise: { answer: { kind: 'choice', options: ['no', 'byIndex'] } },
  discountGranted: { answer: { kind: 'choice', options: ['granter', 'inShares'] }, anchor: 'order' },
  cashDiscount: { answer: { kind: 'choice', options: ['prime', 'inShares', 'claimBack'] }, anchor: 'order' },
  miscalculation: { answer: { kind: 'choice', options: ['corrected', 'calculator', 'inShares'] }, anchor: 'order' },
  changeOffer: { answer: { kind: 'choice', options: ['prime', 'performer', 'together'] }, anchor: 'order' },
  extraPrice: { answer: { kind: 'choice', options: ['rate', 'customerPrice'] }, anchor: 'order' },
  lateInterest: { answer: { kind: 'choice', options: ['interest', 'none'] } },
  setOff: { answer: { kind: 'choice', options: ['yes', 'undisputedOnly', 'no'] } },
  retention: { answer: { kind: 'choice', options: ['none', 'asCustomer', 'agreedRate'] }, anchor: 'order' },
  retentionBack: { answer: { kind: 'choice', options: ['payOut', 'keep'] }, anchor: 'order' },
  documentsMissing: { answer: { kind: 'choice', options: ['pay', 'payCovered', 'wait'] }, anchor: 'order' },
  sheetCounts: { answer: { kind: 'choice', options: ['counts', 'open', 'wait'] }, anchor: 'order' },
  payerUnsafe: { answer: { kind: 'choice', options: ['goOn', 'mayStop'] } },
  directPay: { answer: { kind: 'choice', options: ['direct', 'primeOnly'] }, anchor: 'order' },
  whoBills: { answer: { kind: 'choice', options: ['performer', 'payer'] } },
  selfBillCounts: { answer: { kind: 'choice', options: ['counts', 'ownInvoice', 'newSelfBill'] } },
  vatShown: { answer: { kind: 'choice', options: ['shown', 'none', 'reverse'] } },
  wrongVat: { answer: { kind: 'choice', options: ['issuer', 'informant'] } },
  currencyLoss: { answer: { kind: 'choice', options: ['none', 'prime', 'inShares', 'performer'] }, anchor: 'order' },
  barterBalance: { answer: { kind: 'choice', options: ['carry', 'cash', 'lapse'] } },
} as const satisfies Record<PricingDecisions, Frame>

export const pricing: Topic = { id: 'pricing', questions: pricingQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('pricing', frames)
  prices(book, answers)
  increases(book, answers)
  cuts(book, answers)
  changes(book, answers)
  keptBack(book, answers)
  documents(book, answers)
  tax(book, answers, parties)
  return book.expansion()
}

function prices(book: Book, answers: Answers): void {
  settle(book, answers, 'pricing.sets', {
    performer: [line('customerPrice', 'prc-1', {}, choose('performer'))],
    prime: [line('customerPrice', 'prc-1', {}, choose('prime'))],
    together: [line('customerPrice', 'prc-1', {}, choose('together'))],
  })
  settle(book, answers, 'pricing.partPrice', {
    schedule: [line('partPriceBy', 'prc-2', {}, choose('schedule'))],
    list: [line('partPriceBy', 'prc-2', {}, choose('list'))],
    costPlus: [line('partPriceBy', 'prc-2', {}, choose('costPlus'))],
    target: [line('partPriceBy', 'prc-2', {}, choose('target'))],
  })
  const list = rows(answers, 'pricing.list')
  if (list.length > 0)
    book.say('pricing.list', 'pricing.list', {
      rows: list.map(({ what, party, price }) => ({ what: String(what), party: String(party), price: Number(price) })),
    })
  const markup = quantity(answers, 'pricing.markup')
  if (markup !== undefined) book.say('pricing.markup', 'pricing.markup', { rate: markup })
  settle(book, answers, 'pricing.books', {
    closed: [line('maySeeCosts', 'bok-1', {}, choose('no'))],
    open: [line('maySeeCosts', 'bok-1', {}, choose('yes'))],
    expert: [line('maySeeCosts', 'bok-1', {}, choose('expert'))],
  })
}

function increases(book: Book, answers: Answers): void {
  const days = quantity(answers, 'pricing.validity')
  if (days !== undefined) {
    book.term('priceValid', 'days', days)
    book.say(
      'pricing.validity',
      'pricing.validity',
      { days },
      line('priceHolds', 'pvl-1', { priceGiven: is('notYet') }, choose('noPrice')),
      line('priceHolds', 'pvl-2', { priceGiven: clock('ago', '<=', term('priceValid')) }, choose('holds')),
      line('priceHolds', 'pvl-3', { priceGiven: clock('ago', '>', term('priceValid')) }, choose('expired')),
    )
  }
  increase(book, answers)
  book.term('yearOfRates', 'months', 12)
  const young = line('ratesRise', 'yrl-1', { ratesSince: anyOf(is('notYet'), clock('ago', '<=', term('yearOfRates'))) }, choose('no'))
  const old = { ratesSince: clock('ago', '>', term('yearOfRates')) }
  settle(book, answers, 'pricing.yearly', {
    fixed: [line('ratesRise', 'yrl-1', {}, choose('no'))],
    index: [young, line('ratesRise', 'yrl-2', old, choose('byIndex'))],
    talk: [young, line('ratesRise', 'yrl-2', old, talk('ratesTalk'))],
  })
}

/** While a price is promised for a time it stands; what is asked here is what may change it once the offer is out. */
function increase(book: Book, answers: Answers): void {
  const promised = quantity(answers, 'pricing.validity') !== undefined
  const valid = promised ? { priceHolds: is('holds') } : {}
  const offered = { ...valid, offerState: is('sent') }
  const notYet = { ...valid, offerState: is('notSent') }
  const ownCause = { ...offered, increaseCause: is('own', 'supplier') }
  const open = [
    line('priceIncrease', 'inc-1', notYet, choose(promised ? 'holds' : 'mayRise')),
    line('priceIncrease', 'inc-2', { ...offered, increaseCause: is('customerChange') }, choose('mayRise')),
    ...(promised ? [line('priceIncrease', 'inc-5', { priceHolds: is('expired', 'noPrice') }, choose('mayRise'))] : []),
  ]
  const option = chosen(answers, 'pricing.increase')
  const rules = {
    holds: [...open, line('priceIncrease', 'inc-3', ownCause, choose('holds'))],
    provenCosts: [
      ...open,
      line('priceIncrease', 'inc-3', { ...offered, increaseCause: is('own') }, choose('holds')),
      line('priceIncrease', 'inc-4', { ...offered, increaseCause: is('supplier') }, choose('mayRise')),
    ],
    ifCustomerPays: [
      ...open,
      line('priceIncrease', 'inc-3', { ...ownCause, customerPaysMore: is('no') }, choose('holds')),
      line('priceIncrease', 'inc-4', { ...ownCause, customerPaysMore: is('yes') }, choose('mayRise')),
    ],
    talk: [...open, line('priceIncrease', 'inc-3', ownCause, talk('beforeOrder'))],
  }[option ?? '']
  if (option !== undefined && rules !== undefined) book.say('pricing.increase', 'pricing.increase', { answer: option, promised }, ...rules)
}

function cuts(book: Book, answers: Answers): void {
  settle(book, answers, 'pricing.discount', {
    granter: [line('discountGranted', 'dis-1', {}, choose('granter'))],
    agreedShared: [
      line('discountGranted', 'dis-1', { discountAgreed: is('yes') }, choose('inShares')),
      line('discountGranted', 'dis-2', { discountAgreed: is('no') }, choose('granter')),
    ],
    inShares: [line('discountGranted', 'dis-1', {}, choose('inShares'))],
  })
  const late = line('cashDiscount', 'csh-2', { cashDiscountTaken: is('late') }, choose('claimBack'))
  settle(book, answers, 'pricing.cashDiscount', {
    prime: [line('cashDiscount', 'csh-1', { cashDiscountTaken: is('inTime') }, choose('prime')), late],
    inShares: [line('cashDiscount', 'csh-1', { cashDiscountTaken: is('inTime') }, choose('inShares')), late],
  })
  const early = line('miscalculation', 'mis-1', { mistakeFound: is('beforeOrder') }, choose('corrected'))
  const after = { mistakeFound: is('afterOrder') }
  settle(book, answers, 'pricing.mistake', {
    calculator: [early, line('miscalculation', 'mis-2', after, choose('calculator'))],
    inShares: [early, line('miscalculation', 'mis-2', after, choose('inShares'))],
    unlessKnown: [
      early,
      line('miscalculation', 'mis-2', { ...after, mistakeKnown: is('no') }, choose('calculator')),
      line('miscalculation', 'mis-3', { ...after, mistakeKnown: is('yes') }, choose('inShares')),
    ],
  })
  const abroad = { invoiceCurrency: is('foreign') }
  const own = line('currencyLoss', 'cur-1', { invoiceCurrency: is('own') }, choose('none'))
  settle(book, answers, 'pricing.currency', {
    prime: [own, line('currencyLoss', 'cur-2', abroad, choose('prime'))],
    inShares: [own, line('currencyLoss', 'cur-2', abroad, choose('inShares'))],
    dayRate: [own, line('currencyLoss', 'cur-2', abroad, choose('performer'))],
  })
}

function changes(book: Book, answers: Answers): void {
  const one = { changeTouches: is('onePart') }
  const several = line('changeOffer', 'cho-2', { changeTouches: is('severalParts') }, choose('together'))
  settle(book, answers, 'pricing.changes', {
    prime: [line('changeOffer', 'cho-1', {}, choose('prime'))],
    performer: [line('changeOffer', 'cho-1', one, choose('performer')), several],
    together: [line('changeOffer', 'cho-1', {}, choose('together'))],
  })
  settle(book, answers, 'pricing.extraPrice', {
    rate: [line('extraPrice', 'xpr-1', {}, choose('rate'))],
    customerPrice: [line('extraPrice', 'xpr-1', {}, choose('customerPrice'))],
    law: [line('extraPrice', 'xpr-1', {}, perLaw('usualPriceLaw'))],
  })
}

/** What may be kept back from a payment that is due, and what a late one costs. */
function keptBack(book: Book, answers: Answers): void {
  const interest = chosen(answers, 'pricing.lateInterest')
  const late = { arrears: anyOf(whole('done'), whole('open')) }
  const inTime = line('lateInterest', 'lat-2', { arrears: is('notDue') }, choose('none'))
  const owed = {
    fromDueDay: [line('lateInterest', 'lat-1', late, choose('interest')), inTime],
    afterReminder: [
      line('lateInterest', 'lat-1', { ...late, reminded: is('yes') }, choose('interest')),
      inTime,
      line('lateInterest', 'lat-3', { ...late, reminded: is('no') }, choose('none')),
    ],
    law: [line('lateInterest', 'lat-1', {}, perLaw('interestLaw'))],
  }[interest ?? '']
  if (interest !== undefined && owed !== undefined) book.say('pricing.lateInterest', 'pricing.lateInterest', { option: interest }, ...owed)
  setOff(book, answers)
  retention(book, answers)
  const documents = chosen(answers, 'pricing.documents')
  if (documents !== undefined)
    book.say(
      'pricing.documents',
      'pricing.documents',
      { option: documents },
      line('documentsMissing', 'doc-1', { payDocuments: is('complete') }, choose('pay')),
      line('documentsMissing', 'doc-2', { payDocuments: is('receiptsMissing', 'proofsMissing') }, choose(documents)),
    )
  timeSheets(book, answers)
  const unsafe = { payerState: is('filed', 'opened', 'stopped') }
  const onlyTalk = line('payerUnsafe', 'pun-3', { payerState: is('rumour') }, choose('goOn'))
  settle(book, answers, 'pricing.unsafe', {
    security: [
      line('payerUnsafe', 'pun-1', { ...unsafe, paidAhead: is('no') }, choose('mayStop')),
      line('payerUnsafe', 'pun-2', { ...unsafe, paidAhead: is('yes') }, choose('goOn')),
      onlyTalk,
    ],
    mayStop: [line('payerUnsafe', 'pun-1', unsafe, choose('mayStop')), onlyTalk],
    goOn: [line('payerUnsafe', 'pun-1', {}, choose('goOn'))],
    law: [line('payerUnsafe', 'pun-1', {}, perLaw('uncertaintyByStatute'))],
  })
  directPay(book, answers)
}

/** Whose signature makes recorded hours count, and what silence about them means. */
function timeSheets(book: Book, answers: Answers): void {
  const option = chosen(answers, 'pricing.sheets')
  if (option === undefined) return
  const signed = { payer: ['payer'], customerToo: ['payer', 'customer'] }[option]
  if (signed === undefined) {
    book.say(
      'pricing.sheets',
      'pricing.sheets',
      { answer: option },
      line('sheetCounts', 'tsh-1', { sheetReply: anyOf(is('notAsked', 'yes'), whole('silent')) }, choose('counts')),
      line('sheetCounts', 'tsh-2', { sheetReply: is('no') }, choose('open')),
    )
    return
  }
  const unsigned = { sheetSignedBy: is(...['customer', 'nobody'].filter((each) => !signed.includes(each))) }
  book.say(
    'pricing.sheets',
    'pricing.sheets',
    { answer: option },
    line('sheetCounts', 'tsh-1', { sheetSignedBy: is(...signed) }, choose('counts')),
    line('sheetCounts', 'tsh-2', { ...unsigned, sheetReply: is('yes') }, choose('counts')),
    line('sheetCounts', 'tsh-3', { ...unsigned, sheetReply: is('notAsked', 'no') }, choose('open')),
  )
  const silence = chosen(answers, 'pricing.sheetSilence')
  const days = quantity(answers, 'pricing.sheetDays')
  if (silence === 'open')
    book.say(
      'pricing.sheetSilence',
      'pricing.sheetSilence',
      { answer: silence },
      line('sheetCounts', 'tsh-4', { ...unsigned, sheetReply: whole('silent') }, choose('open')),
    )
  if (silence !== 'accepted' || days === undefined) return
  book.term('sheetDays', 'days', days)
  book.say(
    'pricing.sheetSilence',
    'pricing.sheetSilence',
    { answer: silence, days },
    line('sheetCounts', 'tsh-4', { ...unsigned, sheetReply: clock('silent', '<=', term('sheetDays')) }, choose('wait')),
    line('sheetCounts', 'tsh-5', { ...unsigned, sheetReply: clock('silent', '>', term('sheetDays')) }, choose('counts')),
  )
}

/** Once proceedings are opened, the parties can no longer agree whom a debtor of the estate pays. */
function directPay(book: Book, answers: Answers): void {
  const option = chosen(answers, 'pricing.directPay')
  const days = quantity(answers, 'pricing.directPayDays')
  if (option === undefined || (option === 'afterDays' && days === undefined)) return
  if (days !== undefined) book.term('directPayDays', 'days', days)
  const direct = choose('direct')
  const primeOnly = choose('primeOnly')
  const opened = line('directPay', 'dpy-1', { payerState: is('opened') }, perLaw('directPayLaw'))
  const solvent = { payerState: is('rumour') }
  const before = { payerState: is('filed', 'stopped', 'rumour') }
  const inTime = anyOf(is('notDue'), whole('done'), clock('open', '<=', term('directPayDays')))
  const lines = {
    never: [line('directPay', 'dpy-1', {}, primeOnly)],
    afterDays: [
      opened,
      line('directPay', 'dpy-2', { payerState: is('filed', 'stopped') }, direct),
      line('directPay', 'dpy-3', { ...solvent, arrears: clock('open', '>', term('directPayDays')) }, direct),
      line('directPay', 'dpy-4', { ...solvent, arrears: inTime }, primeOnly),
    ],
    consent: [
      opened,
      line('directPay', 'dpy-2', { ...before, directConsent: is('yes') }, direct),
      line('directPay', 'dpy-3', { ...before, directConsent: is('no') }, primeOnly),
    ],
    law: [line('directPay', 'dpy-1', {}, perLaw('directPayLaw'))],
  }[option]
  const id = 'pricing.directPay'
  book.say(id, id, { answer: option, ...(days === undefined ? {} : { days }) }, ...(lines ?? []))
}

function setOff(book: Book, answers: Answers): void {
  const option = chosen(answers, 'pricing.setOff')
  const all = is('sameProject', 'otherProject', 'penalty')
  const byState = (counterClaim: readonly Test[], ids: readonly [RuleId, RuleId, RuleId]): readonly Line[] => [
    line('setOff', ids[0], { counterClaim, claimState: is('undisputed') }, choose('yes')),
    line('setOff', ids[1], { counterClaim, claimState: is('partly') }, choose('undisputedOnly')),
    line('setOff', ids[2], { counterClaim, claimState: is('disputed') }, choose('no')),
  ]
  const lines = {
    all: [line('setOff', 'set-1', { counterClaim: all }, choose('yes'))],
    none: [line('setOff', 'set-1', { counterClaim: all }, choose('no'))],
    undisputed: byState(all, ['set-1', 'set-2', 'set-3']),
    sameProject: [
      line('setOff', 'set-1', { counterClaim: is('sameProject') }, choose('yes')),
      ...byState(is('otherProject', 'penalty'), ['set-2', 'set-3', 'set-4']),
    ],
  }[option ?? '']
  if (option === undefined || lines === undefined) return
  const assigned = line('setOff', 'set-5', { counterClaim: is('assigned') }, perLaw('assignmentLaw'))
  book.say('pricing.setOff', 'pricing.setOff', { option }, ...lines, assigned)
}

function retention(book: Book, answers: Answers): void {
  const option = chosen(answers, 'pricing.retention')
  const rate = quantity(answers, 'pricing.retentionRate')
  if (option === 'none') book.say('pricing.retention', 'pricing.retention', { option }, line('retention', 'ret-1', {}, choose('none')))
  if (option === 'asCustomer')
    book.say(
      'pricing.retention',
      'pricing.retention',
      { option },
      line('retention', 'ret-1', { customerRetains: is('yes') }, choose('asCustomer')),
      line('retention', 'ret-2', { customerRetains: is('no') }, choose('none')),
    )
  if (option === 'rate' && rate !== undefined)
    book.say('pricing.retention', 'pricing.retentionRate', { option, rate }, line('retention', 'ret-1', {}, choose('agreedRate')))
  const back = chosen(answers, 'pricing.retentionBack')
  if (back === undefined) return
  const stillKept = { retentionOver: is('no') }
  const lines = {
    withCustomer: [line('retentionBack', 'rel-2', stillKept, choose('keep'))],
    ownPart: [
      line('retentionBack', 'rel-2', { ...stillKept, complaintAbout: anyOf(same('performer'), is('both', 'nobody')) }, choose('keep')),
      line('retentionBack', 'rel-3', { ...stillKept, complaintAbout: notSame('performer') }, choose('payOut')),
    ],
    security: [
      line('retentionBack', 'rel-2', { ...stillKept, securityGiven: is('no') }, choose('keep')),
      line('retentionBack', 'rel-3', { ...stillKept, securityGiven: is('yes') }, choose('payOut')),
    ],
  }[back]
  const released = line('retentionBack', 'rel-1', { retentionOver: is('yes') }, choose('payOut'))
  book.say('pricing.retentionBack', 'pricing.retentionBack', { option: back }, released, ...(lines ?? []))
}

/** Invoice of the supplier or self-billing by the payer, which loses its effect when it is objected to. */
function documents(book: Book, answers: Answers): void {
  settle(book, answers, 'pricing.document', {
    invoice: [line('whoBills', 'bil-1', {}, choose('performer'))],
    selfBilling: [line('whoBills', 'bil-1', {}, choose('payer'))],
    byKind: [
      line('whoBills', 'bil-1', { billedFor: is('work') }, choose('performer')),
      line('whoBills', 'bil-2', { billedFor: is('commission') }, choose('payer')),
    ],
  })
  const counts = line('selfBillCounts', 'slf-1', { selfBill: is('unobjected') }, choose('counts'))
  settle(book, answers, 'pricing.selfBillObjected', {
    ownInvoice: [counts, line('selfBillCounts', 'slf-2', { selfBill: is('objected') }, choose('ownInvoice'))],
    newSelfBill: [counts, line('selfBillCounts', 'slf-2', { selfBill: is('objected') }, choose('newSelfBill'))],
  })
  settle(book, answers, 'pricing.barter', {
    carry: [line('barterBalance', 'bar-1', {}, choose('carry'))],
    cash: [line('barterBalance', 'bar-1', {}, choose('cash'))],
    lapse: [line('barterBalance', 'bar-1', {}, choose('lapse'))],
  })
}

/** The status of each party is asked, never guessed; whether the recipient owes the tax of a supply is a fact of its own. */
function tax(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const listed = rows(answers, 'pricing.vat')
  const status = parties.flatMap((party) => {
    const row = listed.find((each) => each['party'] === party)
    return row === undefined ? [] : [{ party, status: String(row['status']) }]
  })
  if (status.length > 0)
    book.say(
      'pricing.vat',
      'pricing.vat',
      { rows: status },
      ...status.flatMap(({ party, status: of }) => {
        const by = { performer: is(party) }
        if (of !== 'regular') return [line('vatShown', `vat-${party}`, by, choose(of === 'abroad' ? 'reverse' : 'none'))]
        return [
          line('vatShown', `vat-${party}`, { ...by, taxOwedBy: is('supplier') }, choose('shown')),
          line('vatShown', `vrc-${party}`, { ...by, taxOwedBy: is('recipient') }, choose('reverse')),
        ]
      }),
    )
  settle(book, answers, 'pricing.wrongVat', {
    issuer: [line('wrongVat', 'wvt-1', {}, choose('issuer'))],
    byCause: [
      line('wrongVat', 'wvt-1', { vatErrorFrom: is('issuer') }, choose('issuer')),
      line('wrongVat', 'wvt-2', { vatErrorFrom: is('information') }, choose('informant')),
    ],
  })
}
