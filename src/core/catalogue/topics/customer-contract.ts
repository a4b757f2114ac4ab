import type { Condition, Outcome, PartyId, RuleId } from '../../agreement/agreement.ts'
import { chosen, chosenMany, partyOf, quantity } from '../answers.ts'
import { duty, line, noDuty, openBook, type Book, type Frame, type Line } from '../book.ts'
import {
  anyOf,
  choose,
  clock,
  compare,
  inRole,
  is,
  notSame,
  party,
  perLaw,
  same,
  step,
  talk,
  term,
  together,
  whole,
  who,
} from '../build.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { number, oneOf } from './asked.ts'

/** Ways to contract and invoice (domain 2.1: M1 to M14, with both variants of the consortium). A cooperation can use several. */
export const invoicingModels = [
  'prime',
  'separate',
  'consortium',
  'silentConsortium',
  'umbrella',
  'referral',
  'agency',
  'reseller',
  'whiteLabel',
  'revenueShare',
  'profitShare',
  'costPlus',
  'pool',
  'barter',
  'billingAgent',
  'jointCompany',
] as const

export type InvoicingModel = (typeof invoicingModels)[number]

export const usesModel =
  (...models: readonly InvoicingModel[]) =>
  (answers: Answers): boolean =>
    models.some((model) => chosenMany(answers, 'customerContract.models').includes(model))

/** T07: who contracts with the customer, who invoices, who reminds. */
export const customerContractQuestions = [
  {
    id: 'customerContract.models',
    kind: { kind: 'choices', options: invoicingModels },
    affects: ['customerContract.contract', 'split', 'pricing'],
    weight: 1,
  },
  {
    id: 'customerContract.modelElse',
    kind: oneOf('prime', 'separate', 'talk'),
    relevant: (answers) => chosenMany(answers, 'customerContract.models').length > 1,
    weight: 2,
  },
  {
    id: 'customerContract.brought',
    kind: oneOf('named', 'contact', 'offer', 'order'),
    affects: ['customerContract.invoicer', 'split.commission', 'protection'],
    weight: 1,
  },
  {
    id: 'customerContract.broughtProof',
    kind: oneOf('dated', 'any'),
    relevant: (answers) => chosen(answers, 'customerContract.brought') !== undefined,
    weight: 2,
  },
  {
    id: 'customerContract.contract',
    kind: { kind: 'choice', options: ['invoicer', 'eachOwn', 'jointly'], parties: true },
    affects: ['customerContract.invoicer', 'split', 'exit'],
    weight: 1,
  },
  {
    id: 'customerContract.invoicer',
    kind: { kind: 'choice', options: ['bringer', 'largerPart', 'eachOwn', 'perProject'], parties: true },
    affects: ['split', 'protection'],
    weight: 1,
  },
  {
    id: 'customerContract.bothBrought',
    kind: { kind: 'choice', options: ['largerPart', 'firstNamed', 'perProject'], parties: true },
    relevant: (answers) => chosen(answers, 'customerContract.invoicer') === 'bringer',
    affects: ['split'],
    weight: 2,
  },
  {
    id: 'customerContract.nobodyBrought',
    kind: { kind: 'choice', options: ['largerPart', 'perProject'], parties: true },
    relevant: (answers) => chosen(answers, 'customerContract.invoicer') === 'bringer',
    affects: ['split'],
    weight: 2,
  },
  {
    id: 'customerContract.tie',
    kind: { kind: 'choice', options: ['talk'], parties: true },
    relevant: (answers) =>
      invoicerSources(answers).some((source) => source === 'largerPart' || source === 'firstNamed' || source === 'perProject'),
    weight: 2,
  },
  { id: 'customerContract.largeOrders', kind: { kind: 'choice', options: ['noException'], parties: true }, affects: ['split'], weight: 2 },
  {
    id: 'customerContract.largeOrdersFrom',
    kind: number('EUR', 1_00, 1_000_000_000_00, [25_000_00, 50_000_00, 100_000_00]),
    relevant: (answers) => partyOf(chosen(answers, 'customerContract.largeOrders')) !== undefined,
    weight: 2,
  },
  { id: 'customerContract.customerWish', kind: oneOf('ruleStays', 'customerDecides', 'talk'), weight: 3 },
  {
    id: 'customerContract.wishAndLarge',
    kind: oneOf('wishFirst', 'largeFirst'),
    relevant: (answers) =>
      partyOf(chosen(answers, 'customerContract.largeOrders')) !== undefined &&
      ['customerDecides', 'talk'].includes(chosen(answers, 'customerContract.customerWish') ?? ''),
    weight: 3,
  },
  {
    id: 'customerContract.eachSurcharge',
    kind: oneOf('lapses', 'owed', 'talk'),
    relevant: (answers) => ['customerDecides', 'talk'].includes(chosen(answers, 'customerContract.customerWish') ?? ''),
    affects: ['split'],
    weight: 3,
  },
  { id: 'customerContract.paymentTerm', kind: number('days', 0, 90, [14, 30]), affects: ['split'], weight: 2 },
  { id: 'customerContract.reminds', kind: { kind: 'choice', options: ['invoicer', 'bringer'], parties: true }, weight: 2 },
  {
    id: 'customerContract.remindsElse',
    kind: { kind: 'choice', options: ['invoicer'], parties: true },
    relevant: (answers) => chosen(answers, 'customerContract.reminds') === 'bringer',
    weight: 3,
  },
  {
    id: 'customerContract.overdueTalk',
    kind: number('days', 1, 180, [14, 30]),
    relevant: (answers) => quantity(answers, 'customerContract.paymentTerm') !== undefined,
    weight: 3,
  },
  { id: 'customerContract.sue', kind: oneOf('must', 'free', 'assign', 'talk'), weight: 2 },
  {
    id: 'customerContract.sueCost',
    kind: oneOf('prime', 'inShares', 'byCause', 'whoWants'),
    relevant: (answers) => chosen(answers, 'customerContract.sue') !== undefined,
    weight: 2,
  },
  {
    id: 'customerContract.jointLead',
    kind: { kind: 'choice', options: ['largerPart'], parties: true },
    relevant: usesModel('consortium', 'silentConsortium', 'umbrella'),
    weight: 1,
  },
  { id: 'customerContract.jointSender', kind: oneOf('consortium', 'lead'), relevant: usesModel('consortium', 'umbrella'), weight: 1 },
  { id: 'customerContract.collects', kind: oneOf('direct', 'forward'), relevant: usesModel('billingAgent'), weight: 1 },
  {
    id: 'customerContract.collectDays',
    kind: number('days', 1, 30, [3, 5, 7]),
    relevant: (answers) => usesModel('billingAgent')(answers) && chosen(answers, 'customerContract.collects') === 'forward',
    weight: 1,
  },
  { id: 'customerContract.agency', kind: oneOf('occasional', 'permanent'), relevant: usesModel('agency', 'referral'), weight: 1 },
  { id: 'customerContract.unsold', kind: oneOf('keeps', 'returns', 'talk'), relevant: usesModel('reseller'), weight: 2 },
  { id: 'customerContract.companyFirst', kind: oneOf('articles', 'agreement'), relevant: usesModel('jointCompany'), weight: 2 },
  { id: 'customerContract.names', kind: oneOf('issuerOnly', 'issuerFirst'), weight: 3 },
] as const satisfies readonly Question[]

/** The decisions this topic makes; their words are complete by type. */
export type CustomerContractDecisions =
  | 'model'
  | 'broughtBy'
  | 'invoicer'
  | 'contractPartner'
  | 'eachSurcharge'
  | 'reminds'
  | 'customerLate'
  | 'sueDuty'
  | 'sueCost'
  | 'jointLead'
  | 'jointSender'
  | 'collectedMoney'
  | 'agentRights'
  | 'unsoldGoods'
  | 'companyPrevails'

const frames: Readonly<Record<CustomerContractDecisions, Frame>> = {
  model: { answer: { kind: 'choice', options: ['asNamed', ...invoicingModels] }, anchor: 'order' },
  broughtBy: { answer: { kind: 'role', also: ['both', 'nobody'] }, anchor: 'order' },
  invoicer: { answer: { kind: 'role', also: [] }, anchor: 'order' },
  contractPartner: { answer: { kind: 'role', also: [] }, anchor: 'order' },
  eachSurcharge: { answer: { kind: 'choice', options: ['asAgreed', 'lapses', 'owed'] }, anchor: 'order' },
  reminds: { answer: { kind: 'role', also: [] }, anchor: 'order' },
  customerLate: { answer: { kind: 'step', steps: ['wait', 'remind', 'meet'] } },
  sueDuty: { answer: { kind: 'choice', options: ['must', 'may', 'assign'] }, anchor: 'order' },
  sueCost: { answer: { kind: 'choice', options: ['prime', 'inShares', 'causer', 'whoWants'] }, anchor: 'order' },
  jointLead: { answer: { kind: 'role', also: [] }, anchor: 'order' },
  jointSender: { answer: { kind: 'choice', options: ['consortium', 'lead'] }, anchor: 'order' },
  collectedMoney: { answer: { kind: 'duty' }, anchor: 'order' },
  agentRights: { answer: { kind: 'choice', options: ['commissionOnly'] } },
  unsoldGoods: { answer: { kind: 'choice', options: ['keeps', 'returns'] } },
  companyPrevails: { answer: { kind: 'choice', options: ['articles', 'agreement'] } },
}

export const customerContract: Topic = { id: 'customerContract', questions: customerContractQuestions, expand }

const invoicerSources = (answers: Answers): readonly (string | undefined)[] =>
  (['customerContract.invoicer', 'customerContract.bothBrought', 'customerContract.nobodyBrought'] as const).map((id) =>
    chosen(answers, id),
  )

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('customerContract', frames)
  models(book, answers)
  brought(book, answers, parties)
  contract(book, answers, parties)
  invoicer(book, answers, parties)
  largeOrdersAndWishes(book, answers, parties)
  customerLate(book, answers)
  reminds(book, answers, parties)
  suing(book, answers, parties)
  perModel(book, answers, parties)
  const names = chosen(answers, 'customerContract.names')
  if (names !== undefined) book.say('customerContract.names', 'customerContract.names', { option: names })
  return book.expansion()
}

/** One model holds for every project; of several the project schedule names one, and if it names none, the answer does. */
function models(book: Book, answers: Answers): void {
  const used = invoicingModels.filter((model) => chosenMany(answers, 'customerContract.models').includes(model))
  const [only, ...others] = used
  if (only === undefined) return
  const id = 'customerContract.models'
  if (others.length === 0) {
    book.say(id, id, { models: used }, line('model', 'mod-1', {}, choose(only)))
    return
  }
  book.say(id, id, { models: used }, line('model', 'mod-1', { projectModel: is('written') }, choose('asNamed')))
  const other = chosen(answers, 'customerContract.modelElse')
  if (other === undefined) return
  const outcome = other === 'talk' ? talk('beforeOrder') : choose(other)
  const none = line('model', 'mod-2', { projectModel: is('none') }, outcome)
  book.say('customerContract.modelElse', 'customerContract.modelElse', { option: other }, none)
}

/** By which event each party is found to have brought the customer. */
const broughtBy: Readonly<Record<string, string>> = { named: 'firstNamed', contact: 'contactBy', offer: 'offerBy', order: 'orderSigner' }

function brought(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const option = chosen(answers, 'customerContract.brought')
  const role = broughtBy[option ?? '']
  if (option === undefined || role === undefined) return
  const extra = (id: RuleId, value: string, as: string): Line => line('broughtBy', id, { [role]: is(value) }, who(party(as)))
  book.say(
    'customerContract.brought',
    'customerContract.brought',
    { option },
    line('broughtBy', 'brt-1', { [role]: is(...parties) }, who(inRole(role))),
    ...(option === 'named' ? [extra('brt-2', 'sameDay', 'both')] : [extra('brt-2', 'both', 'both'), extra('brt-3', 'nobody', 'nobody')]),
  )
  const proof = chosen(answers, 'customerContract.broughtProof')
  if (proof === undefined) return
  const missing = proof === 'dated' ? is('spoken', 'none') : is('none')
  const unproven = line('broughtBy', 'brt-4', { broughtProof: missing }, who(party('nobody')), ['brt-1', 'brt-2'])
  book.say('customerContract.broughtProof', 'customerContract.broughtProof', { option: proof }, unproven)
}

function contract(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const option = chosen(answers, 'customerContract.contract')
  // "Whoever invoices" says nothing until it is settled who invoices.
  if (option === undefined || (option === 'invoicer' && chosen(answers, 'customerContract.invoicer') === undefined)) return
  const id = 'customerContract.contract'
  if (option === 'jointly') book.say(id, id, { option }, line('contractPartner', 'con-1', {}, together(parties)))
  else {
    const role = option === 'eachOwn' ? 'performer' : option
    book.say(
      id,
      id,
      { option },
      byRole('contractPartner', 'con-1', role, {}, parties),
      ...undecidedToo('contractPartner', 'con-2', option, {}, answers),
    )
  }
}

/** Where the parties still have to agree who invoices, whatever follows the invoice has to be agreed too. */
function undecidedToo(
  decision: CustomerContractDecisions,
  id: RuleId,
  option: string,
  context: Condition,
  answers: Answers,
): readonly Line[] {
  const mayTalk = chosen(answers, 'customerContract.tie') === 'talk' || chosen(answers, 'customerContract.customerWish') === 'talk'
  return option === 'invoicer' && mayTalk ? [line(decision, id, { ...context, invoicer: is('talk') }, talk('beforeOrder'))] : []
}

/** One party always, or the party in a role: then only where the role is one party. */
function byRole(decision: CustomerContractDecisions, id: RuleId, option: string, context: Condition, parties: readonly PartyId[]): Line {
  const always = partyOf(option)
  if (always !== undefined) return line(decision, id, context, who(party(always)))
  return line(decision, id, { ...context, [option]: is(...parties) }, who(inRole(option)))
}

/**
 * The base rule answers only the cases that the answer speaks of: *whoever brought the customer* says nothing about a
 * customer that both brought. The follow-up questions add what is missing; until then the analysis asks.
 */
function invoicer(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const ties: Condition[] = []
  const basis = (id: RuleId, option: string, context: Condition): Line => {
    const role = roleOf[option] ?? option
    const open = undecided[role]
    if (open !== undefined) ties.push({ ...context, [role]: is(open) })
    return byRole('invoicer', id, role, context, parties)
  }
  const main = chosen(answers, 'customerContract.invoicer')
  if (main !== undefined) book.say('customerContract.invoicer', 'customerContract.invoicer', { option: main }, basis('inv-1', main, {}))
  const both = chosen(answers, 'customerContract.bothBrought')
  if (both !== undefined)
    book.say(
      'customerContract.bothBrought',
      'customerContract.bothBrought',
      { option: both },
      basis('inv-2', both, { bringer: is('both') }),
    )
  const nobody = chosen(answers, 'customerContract.nobodyBrought')
  if (nobody !== undefined)
    book.say(
      'customerContract.nobodyBrought',
      'customerContract.nobodyBrought',
      { option: nobody },
      basis('inv-3', nobody, { bringer: is('nobody') }),
    )
  const tie = chosen(answers, 'customerContract.tie')
  if (tie === undefined || ties.length === 0) return
  const always = partyOf(tie)
  const outcome = always === undefined ? talk('beforeOrder') : who(party(always))
  book.say(
    'customerContract.tie',
    'customerContract.tie',
    { option: tie },
    ...ties.map((context, index) => line('invoicer', tieIds[index] ?? '', context, outcome)),
  )
}

const roleOf: Readonly<Record<string, string>> = { perProject: 'projectInvoicer', eachOwn: 'performer' }

/** The extra in which a role decides nothing. */
const undecided: Readonly<Record<string, string>> = { largerPart: 'equal', firstNamed: 'sameDay', projectInvoicer: 'nobody' }

const tieIds = ['inv-4', 'inv-5', 'inv-6'] as const

const baseIds = ['inv-1', 'inv-2', 'inv-3', ...tieIds] as const

/**
 * Both are exceptions to the base rules and not to each other: where a large order meets a customer with a wish, two rules
 * answer, and the analysis shows the conflict until the parties say which goes first.
 */
function largeOrdersAndWishes(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const large = partyOf(chosen(answers, 'customerContract.largeOrders'))
  const from = quantity(answers, 'customerContract.largeOrdersFrom')
  const wish = chosen(answers, 'customerContract.customerWish')
  const first = chosen(answers, 'customerContract.wishAndLarge')
  if (large !== undefined && from !== undefined) {
    book.term('largeOrder', 'EUR', from)
    const over = [...baseIds, ...(first === 'largeFirst' ? ['inv-8', 'inv-9'] : [])]
    book.say(
      'customerContract.largeOrders',
      'customerContract.largeOrders',
      { party: large, from },
      line('invoicer', 'inv-7', { orderValue: compare('>=', term('largeOrder')) }, who(party(large)), over),
    )
  }
  if (wish === undefined) return
  const over = [...baseIds, ...(first === 'wishFirst' ? ['inv-7'] : [])]
  const wished = (id: RuleId, values: readonly string[], outcome: Outcome, before = over): Line =>
    line('invoicer', id, { customerWants: is(...values) }, outcome, before)
  // Separate invoices leave no large one, unless the parties say that the rule for large orders goes first.
  const overAll = first === 'largeFirst' ? over : [...baseIds, 'inv-7']
  const lines = {
    ruleStays: [],
    customerDecides: [wished('inv-8', parties, who(inRole('customerWants'))), wished('inv-9', ['each'], who(inRole('performer')), overAll)],
    talk: [wished('inv-8', [...parties, 'each'], talk('beforeOrder'))],
  }[wish]
  book.say('customerContract.customerWish', 'customerContract.customerWish', { option: wish }, ...(lines ?? []))
  surchargeOf(book, answers, parties)
  if (first !== undefined) book.say('customerContract.wishAndLarge', 'customerContract.wishAndLarge', { option: first })
}

/** What a party adds for having the contract with the customer, when the customer has a contract with each. */
function surchargeOf(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const option = chosen(answers, 'customerContract.eachSurcharge')
  if (option === undefined) return
  const id = 'customerContract.eachSurcharge'
  book.say(
    id,
    id,
    { option },
    line('eachSurcharge', 'srg-1', { customerWants: is(...parties, 'noWish') }, choose('asAgreed')),
    line('eachSurcharge', 'srg-2', { customerWants: is('each') }, option === 'talk' ? talk('beforeOrder') : choose(option)),
  )
}

function customerLate(book: Book, answers: Answers): void {
  const days = quantity(answers, 'customerContract.paymentTerm')
  if (days === undefined) return
  book.term('paymentTerm', 'days', days)
  book.say(
    'customerContract.paymentTerm',
    'customerContract.paymentTerm',
    { days },
    line(
      'customerLate',
      'cpay-1',
      { customerPayment: anyOf(is('notDue'), whole('done'), clock('open', '<=', term('paymentTerm'))) },
      step('wait'),
    ),
    line('customerLate', 'cpay-2', { customerPayment: clock('open', '>', term('paymentTerm')) }, step('remind')),
  )
  const overdue = quantity(answers, 'customerContract.overdueTalk')
  if (overdue === undefined) return
  book.term('overdueTalk', 'days', overdue)
  book.say(
    'customerContract.overdueTalk',
    'customerContract.overdueTalk',
    { days: overdue },
    line('customerLate', 'cpay-3', { customerPayment: clock('open', '>', term('paymentTerm', 'overdueTalk')) }, step('meet'), ['cpay-2']),
  )
}

function reminds(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const hasInvoicer = chosen(answers, 'customerContract.invoicer') !== undefined
  const usable = (option: string | undefined): option is string => option !== undefined && (option !== 'invoicer' || hasInvoicer)
  const option = chosen(answers, 'customerContract.reminds')
  if (usable(option))
    book.say(
      'customerContract.reminds',
      'customerContract.reminds',
      { option },
      byRole('reminds', 'rem-1', option, {}, parties),
      ...undecidedToo('reminds', 'rem-3', option, {}, answers),
    )
  const noBringer = { bringer: is('both', 'nobody') }
  const other = chosen(answers, 'customerContract.remindsElse')
  if (usable(other))
    book.say(
      'customerContract.remindsElse',
      'customerContract.remindsElse',
      { option: other },
      byRole('reminds', 'rem-2', other, noBringer, parties),
      ...undecidedToo('reminds', 'rem-4', other, noBringer, answers),
    )
}

/** What the party with the customer's contract owes the others when the customer does not pay, and who pays for it. */
function suing(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const option = chosen(answers, 'customerContract.sue')
  const worth = is('undisputed', 'disputed')
  const hopeless = line('sueDuty', 'sue-2', { customerDebt: is('hopeless') }, choose('may'))
  const lines = {
    must: [line('sueDuty', 'sue-1', { customerDebt: worth }, choose('must')), hopeless],
    assign: [line('sueDuty', 'sue-1', { customerDebt: worth }, choose('assign')), hopeless],
    free: [line('sueDuty', 'sue-1', {}, choose('may'))],
    talk: [line('sueDuty', 'sue-1', {}, talk('beforeSuing'))],
  }[option ?? '']
  if (option !== undefined && lines !== undefined) book.say('customerContract.sue', 'customerContract.sue', { option }, ...lines)
  const cost = chosen(answers, 'customerContract.sueCost')
  if (cost === undefined) return
  const borne =
    cost === 'byCause'
      ? [
          line('sueCost', 'suc-1', { complaintAbout: is(...parties) }, choose('causer')),
          line('sueCost', 'suc-2', { complaintAbout: is('both', 'nobody') }, choose('inShares')),
        ]
      : [line('sueCost', 'suc-1', {}, choose(cost))]
  book.say('customerContract.sueCost', 'customerContract.sueCost', { option: cost }, ...borne)
}

/** What only some models raise. */
function perModel(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const lead = chosen(answers, 'customerContract.jointLead')
  if (lead !== undefined)
    book.say(
      'customerContract.jointLead',
      'customerContract.jointLead',
      { option: lead },
      byRole('jointLead', 'led-1', lead, {}, parties),
      ...(lead === 'largerPart' ? [line('jointLead', 'led-2', { largerPart: is('equal') }, talk('beforeOrder'))] : []),
    )
  const sender = chosen(answers, 'customerContract.jointSender')
  if (sender !== undefined)
    book.say(
      'customerContract.jointSender',
      'customerContract.jointSender',
      { option: sender },
      line('jointSender', 'snd-1', {}, choose(sender)),
    )
  collected(book, answers)
  const agency = chosen(answers, 'customerContract.agency')
  if (agency !== undefined)
    book.say(
      'customerContract.agency',
      'customerContract.agency',
      { option: agency },
      line('agentRights', 'agt-1', {}, agency === 'permanent' ? perLaw('agentLaw') : choose('commissionOnly')),
    )
  const unsold = chosen(answers, 'customerContract.unsold')
  if (unsold !== undefined)
    book.say(
      'customerContract.unsold',
      'customerContract.unsold',
      { option: unsold },
      line('unsoldGoods', 'uns-1', {}, unsold === 'talk' ? talk('beforeReturn') : choose(unsold)),
    )
  const first = chosen(answers, 'customerContract.companyFirst')
  if (first !== undefined)
    book.say(
      'customerContract.companyFirst',
      'customerContract.companyFirst',
      { option: first },
      line('companyPrevails', 'cpy-1', {}, choose(first)),
    )
}

function collected(book: Book, answers: Answers): void {
  const option = chosen(answers, 'customerContract.collects')
  const days = quantity(answers, 'customerContract.collectDays')
  const id = 'customerContract.collects'
  if (option === 'direct') book.say(id, id, { option }, line('collectedMoney', 'col-1', {}, noDuty))
  if (option !== 'forward' || days === undefined) return
  book.term('collectDays', 'days', days)
  book.say(
    id,
    id,
    { option, days },
    line('collectedMoney', 'col-1', { collectedBy: same('performer') }, noDuty),
    line(
      'collectedMoney',
      'col-2',
      { collectedBy: notSame('performer') },
      duty('forward', inRole('collectedBy'), inRole('performer'), 'collectDays', 'customerPaid'),
    ),
  )
}
