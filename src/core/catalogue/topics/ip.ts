import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, quantity, rows } from '../answers.ts'
import { line, nothingDue, openBook, percentOf, picked, type Book, type Frame } from '../book.ts'
import { choose, clock, inRole, is, notSame, party, same, term, whole, who } from '../build.ts'
import { ofKind } from '../kinds.ts'
import { sayOption } from '../say-option.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** T18: what each brought, who owns results, and who may use them during the cooperation and after. */
export const ipQuestions = [
  { id: 'ip.own', kind: oneOf('creator', 'prime', 'joint', 'customer'), affects: ['exit', 'customerContract'], weight: 1 },
  { id: 'ip.joint', kind: oneOf('joint', 'prime'), relevant: ifPicked('ip.own', 'creator'), weight: 1 },
  { id: 'ip.useOwn', kind: oneOf('no', 'forFee', 'free'), relevant: ownedByOne, weight: 2 },
  { id: 'ip.useJoint', kind: oneOf('free', 'askFirst', 'forFee'), relevant: ownedJointly, weight: 1 },
  { id: 'ip.useAfter', kind: oneOf('stop', 'finish', 'forFee', 'free'), relevant: ownedByOne, affects: ['exit'], weight: 1 },
  { id: 'ip.feeRate', kind: number('percent', 1_00, 50_00, [5_00, 10_00, 15_00]), relevant: somewhereForFee, weight: 2 },
  {
    id: 'ip.backgroundList',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'what', kind: { kind: 'text', maxLength: 200 }, required: true },
      ],
      maxRows: 20,
    },
    weight: 3,
  },
  { id: 'ip.background', kind: oneOf('no', 'forFee', 'free'), affects: ['confidentiality'], weight: 1 },
  {
    id: 'ip.backgroundAfter',
    kind: oneOf('finish', 'stop', 'free'),
    relevant: (answers) => chosen(answers, 'ip.background') !== undefined,
    weight: 2,
  },
  { id: 'ip.sources', kind: oneOf('always', 'onPayment', 'agreedOnly', 'never'), affects: ['exit'], weight: 1 },
  {
    id: 'ip.sourceDays',
    kind: number('days', 1, 60, [5, 10, 14]),
    relevant: ifPicked('ip.sources', 'always', 'onPayment', 'agreedOnly'),
    weight: 3,
  },
  { id: 'ip.change', kind: oneOf('free', 'partiesOnly', 'askCreator'), weight: 2 },
  { id: 'ip.customerLicence', kind: oneOf('simple', 'exclusive', 'full'), affects: ['customerContract'], weight: 2 },
  { id: 'ip.unpaidRights', kind: oneOf('onPayment', 'useOnly', 'atDelivery'), weight: 2 },
  { id: 'ip.partnerUnpaid', kind: oneOf('onPayment', 'atOnce'), weight: 2 },
  { id: 'ip.secure', kind: oneOf('engager', 'equal'), affects: ['liability'], weight: 2 },
  { id: 'ip.openSource', kind: oneOf('told', 'permissive', 'never'), weight: 3 },
  { id: 'ip.ai', kind: oneOf('told', 'free', 'never'), affects: ['confidentiality'], weight: 2 },
  { id: 'ip.portfolio', kind: oneOf('withCredit', 'ownPart', 'no'), affects: ['publicity'], weight: 2 },
  { id: 'ip.filing', kind: oneOf('mayAlone', 'onlyTogether'), relevant: invents, weight: 2 },
  {
    id: 'ip.filingCost',
    kind: oneOf('filers', 'equal'),
    relevant: (answers) => invents(answers) && chosen(answers, 'ip.filing') !== undefined,
    weight: 3,
  },
  { id: 'ip.product', kind: oneOf('each', 'buyOut', 'together', 'nobody'), relevant: invents, affects: ['exit'], weight: 1 },
  {
    id: 'ip.productRate',
    kind: number('percent', 0, 50_00, [0, 5_00, 10_00]),
    relevant: (answers) => invents(answers) && picked(answers, 'ip.product', 'each'),
    weight: 2,
  },
  {
    id: 'ip.productMonths',
    kind: number('months', 1, 60, [12, 24, 36]),
    relevant: (answers) => invents(answers) && picked(answers, 'ip.product', 'each') && (quantity(answers, 'ip.productRate') ?? 0) > 0,
    weight: 2,
  },
  {
    id: 'ip.buyOutPrice',
    kind: oneOf('expert', 'cost', 'sales'),
    relevant: (answers) => invents(answers) && picked(answers, 'ip.product', 'buyOut'),
    weight: 2,
  },
  {
    id: 'ip.buyer',
    kind: oneOf('highestBid', 'lot'),
    relevant: (answers) => invents(answers) && picked(answers, 'ip.product', 'buyOut'),
    weight: 3,
  },
] as const satisfies readonly Question[]

function ownedByOne(answers: Answers): boolean {
  return picked(answers, 'ip.own', 'creator', 'prime')
}

function ownedJointly(answers: Answers): boolean {
  return picked(answers, 'ip.own', 'joint') || (picked(answers, 'ip.own', 'creator') && picked(answers, 'ip.joint', 'joint'))
}

function somewhereForFee(answers: Answers): boolean {
  return (
    (ownedByOne(answers) && (picked(answers, 'ip.useOwn', 'forFee') || picked(answers, 'ip.useAfter', 'forFee'))) ||
    (ownedJointly(answers) && picked(answers, 'ip.useJoint', 'forFee'))
  )
}

/** Something that outlives a single order may come into being: a product, an invention. */
function invents(answers: Answers): boolean {
  return ofKind('jointDevelopment', 'whiteLabel', 'jointOffer', 'consortium')(answers)
}

export type IpDecisions =
  | 'resultOwner'
  | 'mayUse'
  | 'useFee'
  | 'backgroundUse'
  | 'sourceFiles'
  | 'mayChange'
  | 'customerLicence'
  | 'rightsPass'
  | 'partnerRights'
  | 'rightsGap'
  | 'openSourceUse'
  | 'aiUse'
  | 'portfolio'
  | 'filer'
  | 'filingCost'
  | 'productFuture'
  | 'productRoyalty'
  | 'buyOutPrice'
  | 'buyer'

const frames = {
  resultOwner: { answer: { kind: 'role', also: ['joint', 'customer'] } },
  mayUse: { answer: { kind: 'choice', options: ['free', 'forFee', 'askFirst', 'askCustomer', 'no'] } },
  useFee: { answer: { kind: 'amount', currency: 'EUR' } },
  backgroundUse: { answer: { kind: 'choice', options: ['free', 'forFee', 'no'] } },
  sourceFiles: { answer: { kind: 'choice', options: ['handOver', 'afterPayment', 'no'] } },
  mayChange: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  customerLicence: { answer: { kind: 'choice', options: ['asNamed', 'simple', 'exclusive', 'full'] } },
  rightsPass: { answer: { kind: 'choice', options: ['yes', 'useOnly', 'no'] } },
  partnerRights: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  rightsGap: { answer: { kind: 'role', also: ['all'] } },
  openSourceUse: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  aiUse: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  portfolio: { answer: { kind: 'choice', options: ['withCredit', 'ownPart', 'no'] } },
  filer: { answer: { kind: 'role', also: ['together', 'nobody'] } },
  filingCost: { answer: { kind: 'choice', options: ['filers', 'equal', 'none'] } },
  productFuture: { answer: { kind: 'choice', options: ['together', 'each', 'buyOut', 'nobody'] } },
  productRoyalty: { answer: { kind: 'amount', currency: 'EUR' } },
  buyOutPrice: { answer: { kind: 'choice', options: ['asAgreed', 'expert', 'cost', 'sales'] } },
  buyer: { answer: { kind: 'role', also: ['highestBid', 'lot', 'nobody'] } },
} as const satisfies Record<IpDecisions, Frame>

export const ip: Topic = {
  id: 'ip',
  questions: ipQuestions,
  relevant: ofKind('primeAndSub', 'separateContracts', 'jointOffer', 'consortium', 'jointMarketing', 'whiteLabel', 'jointDevelopment'),
  expand,
}

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('ip', frames)
  owners(book, answers, parties)
  uses(book, answers)
  background(book, answers)
  files(book, answers)
  rights(book, answers, parties)
  inventions(book, answers, parties)
  product(book, answers, parties)
  return book.expansion()
}

const elsewhere = ['ownBusiness', 'otherCustomer'] as const

function owners(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const all = is(...parties, 'joint')
  const inCommon = who(party('joint'))
  sayOption(book, answers, 'ip.own', {
    creator: [line('resultOwner', 'ipr-1', { creator: is(...parties) }, who(inRole('creator')))],
    prime: [line('resultOwner', 'ipr-1', { creator: all }, who(inRole('prime')))],
    joint: [line('resultOwner', 'ipr-1', { creator: all }, inCommon)],
    customer: [
      line('resultOwner', 'ipr-1', { creator: all }, who(party('customer'))),
      line('mayUse', 'ipr-9', { resultOwner: is('customer') }, choose('askCustomer')),
    ],
  })
  const joint = { creator: is('joint') }
  sayOption(book, answers, 'ip.joint', {
    joint: [line('resultOwner', 'ipr-2', joint, inCommon)],
    prime: [line('resultOwner', 'ipr-2', joint, who(inRole('prime')))],
  })
}

function uses(book: Book, answers: Answers): void {
  const foreign = { itemUser: notSame('resultOwner') }
  const running = { ...foreign, end: is('notYet') }
  const ended = { ...foreign, end: whole('ago') }
  const outside = { useFor: is(...elsewhere) }
  const project = { useFor: is('jointProject') }
  const runs = (outcome: string) => [
    line('mayUse', 'ipr-10', { itemUser: same('resultOwner') }, choose('free')),
    line('mayUse', 'ipr-11', { ...running, ...project }, choose('free')),
    line('mayUse', 'ipr-12', { ...running, ...outside }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.useOwn', { no: runs('no'), forFee: runs('forFee'), free: runs('free') })
  const after = (inProject: string, outcome: string) => [
    line('mayUse', 'ipr-13', { ...ended, ...project }, choose(inProject)),
    line('mayUse', 'ipr-14', { ...ended, ...outside }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.useAfter', {
    stop: after('no', 'no'),
    finish: after('free', 'no'),
    forFee: after('free', 'forFee'),
    free: after('free', 'free'),
  })
  const jointly = (outcome: string) => [
    line('mayUse', 'ipr-15', { resultOwner: is('joint'), ...project }, choose('free')),
    line('mayUse', 'ipr-16', { resultOwner: is('joint'), ...outside }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.useJoint', { free: jointly('free'), askFirst: jointly('askFirst'), forFee: jointly('forFee') })
  const rate = quantity(answers, 'ip.feeRate')
  if (rate === undefined) return
  book.term('resultFeeRate', 'percent', rate)
  book.say(
    'ip.feeRate',
    'ip.feeRate',
    { rate },
    line('useFee', 'ipr-20', { mayUse: is('forFee') }, percentOf('useRevenue', 'resultFeeRate')),
    line('useFee', 'ipr-21', { mayUse: is('free', 'askFirst', 'askCustomer', 'no') }, nothingDue),
  )
}

function background(book: Book, answers: Answers): void {
  const items = rows(answers, 'ip.backgroundList').map((row) => ({ party: String(row['party']), what: String(row['what']).trim() }))
  if (items.length > 0) book.say('ip.backgroundList', 'ip.backgroundList', { items })
  const foreign = { itemUser: notSame('backgroundOf') }
  const project = { useFor: is('jointProject') }
  const outside = { useFor: is(...elsewhere) }
  const runs = (outcome: string) => [
    line('backgroundUse', 'ipr-30', { itemUser: same('backgroundOf') }, choose('free')),
    line('backgroundUse', 'ipr-31', { ...foreign, end: is('notYet'), ...project }, choose('free')),
    line('backgroundUse', 'ipr-32', { ...foreign, end: is('notYet'), ...outside }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.background', { no: runs('no'), forFee: runs('forFee'), free: runs('free') })
  const after = (inProject: string, outcome: string) => [
    line('backgroundUse', 'ipr-33', { ...foreign, end: whole('ago'), ...project }, choose(inProject)),
    line('backgroundUse', 'ipr-34', { ...foreign, end: whole('ago'), ...outside }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.backgroundAfter', { stop: after('no', 'no'), finish: after('free', 'no'), free: after('free', 'free') })
}

function files(book: Book, answers: Answers): void {
  const days = quantity(answers, 'ip.sourceDays')
  const source = (when: Parameters<typeof line>[2], id: string, outcome: string) => line('sourceFiles', id, when, choose(outcome))
  if (picked(answers, 'ip.sources', 'never') || days !== undefined)
    sayOption(
      book,
      answers,
      'ip.sources',
      {
        always: [source({ workPaid: is('full', 'open', 'disputed') }, 'ipr-40', 'handOver')],
        onPayment: [
          source({ workPaid: is('full') }, 'ipr-40', 'handOver'),
          source({ workPaid: is('open', 'disputed') }, 'ipr-41', 'afterPayment'),
        ],
        agreedOnly: [source({ filesAgreed: is('yes') }, 'ipr-40', 'handOver'), source({ filesAgreed: is('no') }, 'ipr-41', 'no')],
        never: [source({ filesAgreed: is('yes', 'no') }, 'ipr-40', 'no')],
      },
      days === undefined ? {} : { days },
    )
  const change = (when: Parameters<typeof line>[2], id: string, outcome: string) => line('mayChange', id, when, choose(outcome))
  const given = is('given')
  const missing = is('missing')
  sayOption(book, answers, 'ip.change', {
    free: [change({ changer: is('party', 'customer', 'thirdParty') }, 'ipr-45', 'yes')],
    partiesOnly: [
      change({ changer: is('party') }, 'ipr-45', 'yes'),
      change({ changer: is('customer', 'thirdParty'), changeConsent: given }, 'ipr-46', 'yes'),
      change({ changer: is('customer', 'thirdParty'), changeConsent: missing }, 'ipr-47', 'no'),
    ],
    askCreator: [change({ changeConsent: given }, 'ipr-45', 'yes'), change({ changeConsent: missing }, 'ipr-46', 'no')],
  })
}

function rights(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const licence = (outcome: string) => [
    line('customerLicence', 'ipr-50', { rightsNamed: is('yes') }, choose('asNamed')),
    line('customerLicence', 'ipr-51', { rightsNamed: is('no') }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.customerLicence', { simple: licence('simple'), exclusive: licence('exclusive'), full: licence('full') })
  const unpaid = ['part', 'partLost', 'open', 'lost']
  const pass = (outcome: string) => [
    line('rightsPass', 'ipr-52', { paid: is('full') }, choose('yes')),
    line('rightsPass', 'ipr-53', { paid: is(...unpaid) }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.unpaidRights', {
    onPayment: pass('no'),
    useOnly: pass('useOnly'),
    atDelivery: [line('rightsPass', 'ipr-52', { paid: is('full', ...unpaid) }, choose('yes'))],
  })
  sayOption(book, answers, 'ip.partnerUnpaid', {
    onPayment: [
      line('partnerRights', 'ipr-54', { workPaid: is('full') }, choose('yes')),
      line('partnerRights', 'ipr-55', { workPaid: is('open', 'disputed') }, choose('no')),
    ],
    atOnce: [line('partnerRights', 'ipr-54', { workPaid: is('full', 'open', 'disputed') }, choose('yes'))],
  })
  sayOption(book, answers, 'ip.secure', {
    engager: [line('rightsGap', 'ipr-56', { engager: is(...parties) }, who(inRole('engager')))],
    equal: [line('rightsGap', 'ipr-56', { engager: is(...parties) }, who(party('all')))],
  })
  const open = (when: Parameters<typeof line>[2], id: string, outcome: string) => line('openSourceUse', id, when, choose(outcome))
  sayOption(book, answers, 'ip.openSource', {
    told: [open({ openSourceTold: is('yes') }, 'ipr-60', 'yes'), open({ openSourceTold: is('no') }, 'ipr-61', 'no')],
    permissive: [
      open({ openSourceKind: is('permissive') }, 'ipr-60', 'yes'),
      open({ openSourceKind: is('copyleft'), openSourceTold: is('yes') }, 'ipr-61', 'yes'),
      open({ openSourceKind: is('copyleft'), openSourceTold: is('no') }, 'ipr-62', 'no'),
    ],
    never: [open({ openSourceTold: is('yes', 'no') }, 'ipr-60', 'no')],
  })
  const ai = (when: Parameters<typeof line>[2], id: string, outcome: string) => line('aiUse', id, when, choose(outcome))
  const secret = ai({ aiInput: is('confidential') }, 'ipr-65', 'no')
  const harmless = { aiInput: is('harmless') }
  sayOption(book, answers, 'ip.ai', {
    free: [secret, ai(harmless, 'ipr-66', 'yes')],
    told: [secret, ai({ ...harmless, aiTold: is('yes') }, 'ipr-66', 'yes'), ai({ ...harmless, aiTold: is('no') }, 'ipr-67', 'no')],
    never: [ai({ aiInput: is('confidential', 'harmless') }, 'ipr-65', 'no')],
  })
  const shown = (outcome: string) => [
    line('portfolio', 'ipr-70', { outsiderConsent: is('missing') }, choose('no')),
    line('portfolio', 'ipr-71', { outsiderConsent: is('given') }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.portfolio', {
    withCredit: shown('withCredit'),
    ownPart: shown('ownPart'),
    no: [line('portfolio', 'ipr-70', { outsiderConsent: is('missing', 'given') }, choose('no'))],
  })
}

function inventions(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const joint = { creator: is('joint') }
  const nobody = who(party('nobody'))
  const filing = (outcome: ReturnType<typeof who>) => [
    line('filer', 'ipr-80', { creator: is(...parties) }, who(inRole('creator'))),
    line('filer', 'ipr-81', { ...joint, filingWish: is('all') }, who(party('together'))),
    line('filer', 'ipr-82', { ...joint, filingWish: is('nobody') }, nobody),
    line('filer', 'ipr-83', { ...joint, filingWish: is(...parties) }, outcome),
  ]
  sayOption(book, answers, 'ip.filing', { mayAlone: filing(who(inRole('filingWish'))), onlyTogether: filing(nobody) })
  const cost = (outcome: string) => [
    line('filingCost', 'ipr-84', { filingWish: is('all') }, choose('equal')),
    line('filingCost', 'ipr-85', { filingWish: is('nobody') }, choose('none')),
    line('filingCost', 'ipr-86', { filingWish: is(...parties) }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.filingCost', { filers: cost('filers'), equal: cost('equal') })
}

function product(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const future = (outcome: string) => [
    line('productFuture', 'ipr-90', { end: is('notYet') }, choose('together')),
    line('productFuture', 'ipr-91', { end: whole('ago') }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.product', {
    each: future('each'),
    buyOut: future('buyOut'),
    together: [
      line('productFuture', 'ipr-90', { end: is('notYet') }, choose('together')),
      line('productFuture', 'ipr-91', { end: whole('ago') }, choose('together')),
    ],
    nobody: future('nobody'),
  })
  const rate = quantity(answers, 'ip.productRate')
  const months = rate === 0 ? 0 : quantity(answers, 'ip.productMonths')
  if (rate !== undefined && months !== undefined) {
    book.term('productRate', 'percent', rate)
    book.term('productMonths', 'months', months)
    book.say(
      'ip.productRate',
      'ip.productRate',
      { rate, months },
      ...(rate === 0
        ? [
            line('productRoyalty', 'ipr-92', { end: whole('ago') }, nothingDue),
            line('productRoyalty', 'ipr-93', { end: is('notYet') }, nothingDue),
          ]
        : [
            line('productRoyalty', 'ipr-92', { end: clock('ago', '<=', term('productMonths')) }, percentOf('productSales', 'productRate')),
            line('productRoyalty', 'ipr-93', { end: is('notYet') }, nothingDue),
            line('productRoyalty', 'ipr-94', { end: clock('ago', '>', term('productMonths')) }, nothingDue),
          ]),
    )
  }
  const price = (outcome: string) => [
    line('buyOutPrice', 'ipr-95', { priceFound: is('agreed') }, choose('asAgreed')),
    line('buyOutPrice', 'ipr-96', { priceFound: is('open') }, choose(outcome)),
  ]
  sayOption(book, answers, 'ip.buyOutPrice', { expert: price('expert'), cost: price('cost'), sales: price('sales') })
  const buyer = (outcome: string) => [
    line('buyer', 'ipr-97', { buyOutWish: is(...parties) }, who(inRole('buyOutWish'))),
    line('buyer', 'ipr-98', { buyOutWish: is('nobody') }, who(party('nobody'))),
    line('buyer', 'ipr-99', { buyOutWish: is('several') }, who(party(outcome))),
  ]
  sayOption(book, answers, 'ip.buyer', { highestBid: buyer('highestBid'), lot: buyer('lot') })
}
