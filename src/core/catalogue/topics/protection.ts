import type { Fact, Outcome, PartyId, RuleId } from '../../agreement/agreement.ts'
import { chosen, chosenMany, quantity, rows, text } from '../answers.ts'
import { anyOf, choose, clock, inRole, is, notSame, party, perLaw, same, step, talk, term, whole, who } from '../build.ts'
import { duty, later, line, noDuty, nothingDue, openBook, percentOf, picked, type Book, type Frame, type Line } from '../book.ts'
import { asPublished } from '../constants.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** Who can stand behind an order that looks like the protected customer's. */
const orderers = ['customer', 'affiliate', 'endCustomer', 'moved'] as const

/** What can show an earlier relationship, from strong to weak. */
const proofs = ['contract', 'offer', 'mail', 'record', 'card'] as const

/** How long registrations of deals usually protect. */
const usualWindows = [asPublished('registrationShortest'), asPublished('registrationUsual'), asPublished('registrationLongest')]

/** T16: whose customer it is, what the others may do, what it costs, and what follows when somebody does it all the same. */
export const protectionQuestions = [
  {
    id: 'protection.form',
    kind: oneOf('brought', 'met', 'registered', 'listed', 'branch', 'commission', 'none'),
    affects: ['exit', 'split'],
    weight: 1,
  },
  {
    id: 'protection.list',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'customer', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'subject', kind: { kind: 'text', maxLength: 120 }, required: false },
      ],
      maxRows: 200,
    },
    relevant: ifPicked('protection.form', 'listed'),
    weight: 1,
  },
  { id: 'protection.window', kind: number('days', 14, 730, usualWindows), relevant: ifPicked('protection.form', 'registered'), weight: 1 },
  {
    id: 'protection.branches',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'branch', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'party', kind: { kind: 'party' }, required: true },
      ],
      maxRows: 20,
    },
    relevant: ifPicked('protection.form', 'branch'),
    weight: 1,
  },
  { id: 'protection.renewal', kind: oneOf('never', 'activity'), relevant: ifPicked('protection.form', 'registered'), weight: 2 },
  {
    id: 'protection.renewalDays',
    kind: number('days', 14, 365, [30, 60, 90]),
    relevant: ifPicked('protection.renewal', 'activity'),
    weight: 3,
  },
  {
    id: 'protection.entry',
    kind: oneOf('automatic', 'objection', 'confirmed'),
    relevant: ifPicked('protection.form', 'registered', 'listed'),
    weight: 2,
  },
  {
    id: 'protection.entryDays',
    kind: number('workingDays', 1, 30, [2, 5, 10]),
    relevant: ifPicked('protection.entry', 'objection'),
    weight: 2,
  },
  { id: 'protection.entryObjected', kind: oneOf('proof', 'talk'), relevant: ifPicked('protection.entry', 'objection'), weight: 2 },
  {
    id: 'protection.prospects',
    kind: oneOf('always', 'window', 'never'),
    relevant: ifPicked('protection.form', 'brought', 'met', 'commission'),
    weight: 2,
  },
  {
    id: 'protection.prospectMonths',
    kind: number('months', 1, 36, [3, 6, 12]),
    relevant: ifPicked('protection.prospects', 'window'),
    weight: 2,
  },
  {
    id: 'protection.both',
    kind: oneOf('earlier', 'lastOrder', 'evidence', 'subject', 'customer', 'allFree', 'joint'),
    relevant: protects,
    weight: 1,
  },
  { id: 'protection.subject', kind: oneOf('all', 'related', 'same'), relevant: protects, weight: 1 },
  {
    id: 'protection.reach',
    kind: { kind: 'choices', options: orderers },
    relevant: protects,
    weight: 2,
  },
  { id: 'protection.area', kind: oneOf('everywhere', 'named'), relevant: protects, weight: 3 },
  { id: 'protection.areaName', kind: { kind: 'text', maxLength: 200 }, relevant: ifPicked('protection.area', 'named'), weight: 3 },
  { id: 'protection.ownInitiative', kind: oneOf('free', 'fee', 'no'), relevant: forbids, weight: 1 },
  { id: 'protection.tender', kind: oneOf('free', 'fee', 'no'), relevant: forbids, weight: 2 },
  { id: 'protection.broad', kind: oneOf('customer', 'approach'), relevant: forbids, weight: 2 },
  { id: 'protection.referral', kind: oneOf('customer', 'approach'), relevant: forbids, weight: 3 },
  { id: 'protection.override', kind: oneOf('free', 'fee', 'none'), relevant: forbids, weight: 2 },
  { id: 'protection.consent', kind: oneOf('free', 'fee'), relevant: protects, weight: 2 },
  {
    id: 'protection.consentForm',
    kind: oneOf('text', 'any'),
    relevant: (answers) => chosen(answers, 'protection.consent') !== undefined,
    weight: 2,
  },
  {
    id: 'protection.silence',
    kind: oneOf('counts', 'countsNot'),
    relevant: (answers) => chosen(answers, 'protection.consent') !== undefined,
    weight: 3,
  },
  { id: 'protection.silenceDays', kind: number('days', 2, 60, [5, 10, 14]), relevant: ifPicked('protection.silence', 'counts'), weight: 3 },
  { id: 'protection.tail', kind: oneOf('months', 'none'), relevant: protects, affects: ['exit'], weight: 1 },
  {
    id: 'protection.tailMonths',
    kind: number('months', 1, 60, [6, 12, asPublished('protectionAfterEnd')]),
    relevant: ifPicked('protection.tail', 'months'),
    weight: 1,
  },
  {
    id: 'protection.tailReason',
    kind: { kind: 'text', maxLength: 500 },
    relevant: (answers) => (quantity(answers, 'protection.tailMonths') ?? 0) > asPublished('protectionAfterEnd'),
    weight: 1,
  },
  { id: 'protection.tailBreach', kind: oneOf('stays', 'lapses'), relevant: ifPicked('protection.tail', 'months'), weight: 3 },
  { id: 'protection.dependent', kind: oneOf('same', 'free', 'paid'), relevant: ifPicked('protection.tail', 'months'), weight: 3 },
  {
    id: 'protection.dependentRate',
    kind: number('percent', 100, 10_000, [2_500, 5_000]),
    relevant: ifPicked('protection.dependent', 'paid'),
    weight: 3,
  },
  { id: 'protection.lapse', kind: oneOf('afterMonths', 'never'), relevant: protects, weight: 2 },
  {
    id: 'protection.lapseMonths',
    kind: number('months', 6, 120, [12, 24, 36]),
    relevant: ifPicked('protection.lapse', 'afterMonths'),
    weight: 2,
  },
  { id: 'protection.prior', kind: oneOf('free', 'bound'), relevant: protects, weight: 2 },
  { id: 'protection.priorMonths', kind: number('months', 3, 60, [12, 24, 36]), relevant: ifPicked('protection.prior', 'free'), weight: 2 },
  {
    id: 'protection.proofs',
    kind: { kind: 'choices', options: proofs },
    relevant: ifPicked('protection.prior', 'free'),
    weight: 3,
  },
  { id: 'protection.bound', kind: oneOf('company', 'group', 'chain'), relevant: protects, weight: 2 },
  { id: 'protection.proof', kind: oneOf('server', 'protector'), relevant: forbids, weight: 2 },
  { id: 'protection.tell', kind: oneOf('tell', 'noDuty'), relevant: protects, weight: 3 },
  { id: 'protection.tellDays', kind: number('workingDays', 1, 20, [2, 3, 5]), relevant: ifPicked('protection.tell', 'tell'), weight: 3 },
  { id: 'protection.untold', kind: oneOf('remind', 'counts'), relevant: ifPicked('protection.tell', 'tell'), weight: 3 },
  { id: 'protection.feeBase', kind: oneOf('received', 'ordered'), relevant: hasFee, weight: 1 },
  { id: 'protection.feeRate', kind: number('percent', 0, 5_000, [500, 1_000, 1_500]), relevant: hasFee, weight: 1 },
  { id: 'protection.feeFollowUp', kind: oneOf('same', 'half', 'nothing'), relevant: hasFee, weight: 2 },
  { id: 'protection.feeDays', kind: number('days', 7, 90, [14, 30]), relevant: hasFee, weight: 2 },
  {
    id: 'protection.feeLate',
    kind: oneOf('remind', 'barred', 'law'),
    relevant: (answers) => quantity(answers, 'protection.feeDays') !== undefined,
    weight: 3,
  },
  { id: 'protection.followUps', kind: oneOf('free', 'ask', 'join'), affects: ['split'], weight: 2 },
  { id: 'protection.followUpDays', kind: number('days', 2, 60, [5, 10, 14]), relevant: ifPicked('protection.followUps', 'ask'), weight: 3 },
  { id: 'protection.suspicion', kind: oneOf('disclose', 'auditor', 'nothing'), relevant: canBeBroken, weight: 3 },
  { id: 'protection.breach', kind: oneOf('pay', 'ladder', 'talk', 'law'), relevant: canBeBroken, weight: 1 },
  { id: 'protection.approach', kind: oneOf('stop', 'nothing'), relevant: ifPicked('protection.breach', 'pay'), weight: 2 },
  { id: 'protection.continued', kind: oneOf('once', 'each'), relevant: hasPenalty, weight: 3 },
  { id: 'protection.penaltyKind', kind: oneOf('percent', 'fixed', 'creditor', 'expert'), relevant: hasPenalty, weight: 1 },
  {
    id: 'protection.penaltyRate',
    kind: number('percent', 0, 10_000, [1_000, 1_500, 2_500]),
    relevant: penaltyInPercent,
    weight: 1,
  },
  {
    id: 'protection.penaltyRepeat',
    kind: number('percent', 0, 10_000, [1_500, 2_500, 4_000]),
    relevant: penaltyInPercent,
    weight: 2,
  },
  { id: 'protection.penaltyCap', kind: number('EUR', 100_00, 1_000_000_00, [5_000_00, 10_000_00]), relevant: penaltyInPercent, weight: 3 },
  {
    id: 'protection.penaltySum',
    kind: number('EUR', 100_00, 1_000_000_00, [1_000_00, 2_500_00, 5_000_00]),
    relevant: ifPicked('protection.penaltyKind', 'fixed'),
    weight: 1,
  },
  {
    id: 'protection.penaltySumRepeat',
    kind: number('EUR', 100_00, 1_000_000_00, [2_500_00, 5_000_00, 10_000_00]),
    relevant: ifPicked('protection.penaltyKind', 'fixed'),
    weight: 2,
  },
  { id: 'protection.damages', kind: oneOf('counted', 'penaltyOnly'), relevant: hasPenalty, weight: 3 },
] as const satisfies readonly Question[]

/** Customers of one party are protected from the others, in whatever form. */
function protects(answers: Answers): boolean {
  return picked(answers, 'protection.form', 'brought', 'met', 'registered', 'listed', 'branch', 'commission')
}

/** The protection forbids something, instead of only asking a commission for it. */
function forbids(answers: Answers): boolean {
  return picked(answers, 'protection.form', 'brought', 'met', 'registered', 'listed', 'branch')
}

/** Something is forbidden to somebody, so that it can be done all the same. */
function canBeBroken(answers: Answers): boolean {
  return forbids(answers) || picked(answers, 'protection.both', 'joint')
}

function hasFee(answers: Answers): boolean {
  return (
    picked(answers, 'protection.form', 'commission') ||
    picked(answers, 'protection.ownInitiative', 'fee') ||
    picked(answers, 'protection.tender', 'fee') ||
    picked(answers, 'protection.override', 'fee') ||
    picked(answers, 'protection.consent', 'fee')
  )
}

function hasPenalty(answers: Answers): boolean {
  return picked(answers, 'protection.breach', 'pay', 'ladder')
}

/** A part of the order, unless another measure was agreed. */
function penaltyInPercent(answers: Answers): boolean {
  return hasPenalty(answers) && !picked(answers, 'protection.penaltyKind', 'fixed', 'creditor', 'expert')
}

/** Facts whose definition hangs on an answer, so that they are no shared ones. */
export type ProtectionFacts = 'initiative' | 'breachKind'

export type ProtectionDecisions =
  | 'acting'
  | 'entryCounts'
  | 'protector'
  | 'mayServe'
  | 'serveFee'
  | 'payFee'
  | 'feeLate'
  | 'waitingPay'
  | 'followUpWork'
  | 'tellContact'
  | 'contactUntold'
  | 'suspicion'
  | 'protectionBreach'
  | 'protectionPenalty'
  | 'furtherDamage'

/** Shared with the topic of separation, which may answer the same question for the time after the end. */
export const mayServe: Frame = { answer: { kind: 'choice', options: ['free', 'forFee', 'no'] } }

const frames = {
  acting: { answer: { kind: 'choice', options: ['counts', 'stranger'] } },
  entryCounts: { answer: { kind: 'choice', options: ['counts', 'waits', 'countsNot'] } },
  protector: { answer: { kind: 'role', also: ['both', 'nobody'] } },
  mayServe,
  serveFee: { answer: { kind: 'amount', currency: 'EUR', from: 'actor', to: 'protector' } },
  payFee: { answer: { kind: 'duty' } },
  feeLate: { answer: { kind: 'step', steps: ['nothing', 'remind', 'barred'] } },
  waitingPay: { answer: { kind: 'amount', currency: 'EUR', from: 'protector', to: 'actor' } },
  followUpWork: { answer: { kind: 'choice', options: ['free', 'waits', 'withPartner'] } },
  tellContact: { answer: { kind: 'duty' } },
  contactUntold: { answer: { kind: 'step', steps: ['nothing', 'remind', 'countsAsApproach'] } },
  suspicion: { answer: { kind: 'step', steps: ['nothing', 'disclose', 'auditor'] } },
  protectionBreach: { answer: { kind: 'step', steps: ['nothing', 'stop', 'pay', 'mayEnd'] } },
  protectionPenalty: { answer: { kind: 'amount', currency: 'EUR', from: 'actor', to: 'protector' } },
  furtherDamage: { answer: { kind: 'choice', options: ['difference', 'none'] } },
} as const satisfies Record<ProtectionDecisions, Frame>

export const protection: Topic = { id: 'protection', questions: protectionQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const form = chosen(answers, 'protection.form')
  const book = openBook('protection', frames)
  if (form === 'none') {
    book.say('protection.none', 'protection.form', {}, line('mayServe', 'pro-1', { actor: is(...parties) }, choose('free')))
  }
  followUps(book, answers)
  if (!protects(answers)) return book.expansion()
  const situation = situationOf(answers, parties)
  whose(book, answers, situation)
  may(book, answers, situation)
  after(book, answers, situation)
  contactTold(book, answers, situation)
  fee(book, answers)
  feeDue(book, answers)
  suspected(book, answers)
  breach(book, answers)
  return { ...book.expansion(), facts: { initiative: initiativeFact(answers), breachKind: breachKindFact(answers) } }
}

/** The rules by which an order of somebody else's customer is not free; the topic of separation may go before them. */
export function serviceLimits(answers: Answers, parties: readonly PartyId[]): readonly RuleId[] {
  const rules = expand(answers, parties).decisions?.['mayServe']?.rules ?? []
  return rules.filter((rule) => rule.outcome.kind === 'choice' && rule.outcome.option !== 'free').map((rule) => rule.id)
}

/** Who bears the doubt when nobody can show who asked first is agreed here, so this fact is written by its answer. */
function initiativeFact(answers: Answers): Fact {
  const proof = chosen(answers, 'protection.proof')
  const also = [
    ...(chosen(answers, 'protection.broad') === undefined ? [] : ['mailing']),
    ...(chosen(answers, 'protection.referral') === undefined ? [] : ['referral']),
  ]
  const fact: Fact = { kind: 'choice', options: ['actor', 'customer', 'tender', ...also], per: 'case' }
  return proof === undefined ? fact : { ...fact, ifUnproven: proof === 'server' ? 'actor' : 'customer' }
}

/** That one order goes on is told apart from a further one only where it is agreed what that means. */
function breachKindFact(answers: Answers): Fact {
  const again = chosen(answers, 'protection.continued') === undefined ? [] : ['continued']
  return { kind: 'choice', options: ['none', 'approached', 'contracted', ...again, 'repeated'], per: 'case' }
}

/** The first messages that count as the party's own step, and those that count as the customer's. */
function firstSteps(answers: Answers): { readonly approach: readonly string[]; readonly customer: readonly string[] } {
  const counted = (as: string) => [
    ...(picked(answers, 'protection.broad', as) ? ['mailing'] : []),
    ...(picked(answers, 'protection.referral', as) ? ['referral'] : []),
  ]
  return { approach: ['actor', ...counted('approach')], customer: ['customer', ...counted('customer')] }
}

interface Situation {
  readonly parties: readonly PartyId[]
  /** The fact that says who protects: who brought, registered or is listed for the customer. */
  readonly holder: string
  /** The actor counts as bound; without an agreed attribution nothing is asked about it. */
  readonly bound: Line['when']
  /** The time in which protection holds, and the time after it where that is agreed. */
  readonly during: Line['when']
  readonly past: Line['when'] | undefined
}

function situationOf(answers: Answers, parties: readonly PartyId[]): Situation {
  const tail = chosen(answers, 'protection.tail')
  const months = quantity(answers, 'protection.tailMonths')
  const tailed = tail === 'months' && months !== undefined
  return {
    parties,
    holder:
      { brought: 'bringer', met: 'metThrough', registered: 'registrant', listed: 'listedFor', branch: 'branchOf', commission: 'bringer' }[
        chosen(answers, 'protection.form') ?? ''
      ] ?? 'bringer',
    bound: chosen(answers, 'protection.bound') === undefined ? {} : { acting: is('counts') },
    during: { end: tailed ? anyOf(is('notYet'), clock('ago', '<=', term('protectionTail'))) : is('notYet') },
    past: tailed ? { end: clock('ago', '>', term('protectionTail')) } : tail === 'none' ? { end: whole('ago') } : undefined,
  }
}

function whose(book: Book, answers: Answers, situation: Situation): void {
  const { parties, holder } = situation
  const form = chosen(answers, 'protection.form')
  const window = form === 'registered' ? quantity(answers, 'protection.window') : undefined
  if (window !== undefined) book.term('registrationWindow', 'days', window)
  const fresh = window === undefined ? {} : { registered: anyOf(is('notYet'), clock('ago', '<=', term('registrationWindow'))) }
  const clauses = {
    registered: 'protection.form.registered',
    listed: 'protection.form.listed',
    branch: 'protection.form.branch',
    met: 'protection.form.met',
    commission: 'protection.form.commission',
    brought: 'protection.form.brought',
  } as const
  book.say(
    form === 'registered' || form === 'listed' || form === 'branch' || form === 'met' || form === 'commission'
      ? clauses[form]
      : clauses.brought,
    'protection.form',
    {},
    line('protector', 'pro-1', { [holder]: is(...parties), ...fresh }, who(inRole(holder))),
    line('protector', 'pro-2', { [holder]: is('nobody') }, who(party('nobody'))),
  )
  if (window !== undefined) {
    const stale = { registrant: is(...parties, 'both'), registered: clock('ago', '>', term('registrationWindow')) }
    book.say('protection.window', 'protection.window', { days: window }, line('protector', 'pro-3', stale, who(party('nobody'))))
    renewed(book, answers, parties)
  }
  const list = rows(answers, 'protection.list')
  if (list.length > 0) {
    book.say('protection.list', 'protection.list', {
      entries: list.map((row) => ({
        customer: String(row['customer']),
        party: String(row['party']),
        subject: String(row['subject'] ?? ''),
      })),
    })
  }
  const branches = rows(answers, 'protection.branches')
  if (branches.length > 0) {
    book.say('protection.branches', 'protection.branches', {
      entries: branches.map((row) => ({ branch: String(row['branch']), party: String(row['party']) })),
    })
  }
  entries(book, answers, situation)
  claimedTwice(book, answers, situation, fresh)
  prospects(book, answers, situation)
  const lapse = quantity(answers, 'protection.lapseMonths')
  if (lapse !== undefined) {
    book.term('protectionLapse', 'months', lapse)
    book.say(
      'protection.lapse',
      'protection.lapse',
      { months: lapse },
      line('protector', 'pro-6', { lastOrder: clock('ago', '>', term('protectionLapse')) }, who(party('nobody')), [
        'pro-1',
        'pro-4',
        'pro-7',
      ]),
    )
  } else if (picked(answers, 'protection.lapse', 'never')) book.say('protection.lapse.never', 'protection.lapse', {})
}

/** A registration is kept alive by what was done for the customer. */
function renewed(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const answer = chosen(answers, 'protection.renewal')
  const days = quantity(answers, 'protection.renewalDays')
  if (answer === 'never') book.say('protection.renewal.never', 'protection.renewal', {})
  if (answer !== 'activity' || days === undefined) return
  book.term('registrationRenewal', 'days', days)
  const longer = later('ago', ['registrationWindow'], ['registrationWindow', 'registrationRenewal'])
  book.say(
    'protection.renewal',
    'protection.renewal',
    { days },
    line('protector', 'pro-7', { registrant: is(...parties), registered: longer, renewed: is('yes') }, who(inRole('registrant')), [
      'pro-3',
    ]),
  )
}

/** Whether a registration or an entry of the list counts that the others have not confirmed. */
function entries(book: Book, answers: Answers, { parties, holder }: Situation): void {
  const entry = chosen(answers, 'protection.entry')
  const counts = (id: string, entryReply: Line['when'][string], outcome: Outcome, more: Line['when'] = {}) =>
    line('entryCounts', id, { entryReply, ...more }, outcome)
  const invalid = line('protector', 'pro-8', { [holder]: is(...parties), entryCounts: is('countsNot') }, who(party('nobody')), [
    'pro-1',
    'pro-7',
  ])
  if (entry === 'automatic')
    book.say(
      'protection.entry.automatic',
      'protection.entry',
      {},
      counts('pro-70', anyOf(is('notAsked', 'yes', 'no'), whole('silent')), choose('counts')),
    )
  else if (entry === 'confirmed')
    book.say(
      'protection.entry.confirmed',
      'protection.entry',
      {},
      counts('pro-70', is('yes'), choose('counts')),
      counts('pro-71', anyOf(is('notAsked', 'no'), whole('silent')), choose('countsNot')),
      invalid,
    )
  else if (entry === 'objection') {
    const days = quantity(answers, 'protection.entryDays')
    if (days === undefined) return
    book.term('entryObjection', 'workingDays', days)
    book.say(
      'protection.entry.objection',
      'protection.entry',
      { days },
      counts('pro-70', anyOf(is('yes'), clock('silent', '>', term('entryObjection'))), choose('counts')),
      counts('pro-71', anyOf(is('notAsked'), clock('silent', '<=', term('entryObjection'))), choose('waits')),
    )
    const objected = chosen(answers, 'protection.entryObjected')
    if (objected === 'talk')
      book.say(
        'protection.entryObjected',
        'protection.entryObjected',
        { answer: objected },
        counts('pro-72', is('no'), talk('entryObjected')),
      )
    else if (objected === 'proof')
      book.say(
        'protection.entryObjected',
        'protection.entryObjected',
        { answer: objected },
        counts('pro-72', is('no'), choose('countsNot'), { ownTie: whole('ago') }),
        counts('pro-73', is('no'), choose('counts'), { ownTie: is('notYet') }),
        invalid,
      )
  }
}

/** Whoever never ordered is courted, not a customer. */
function prospects(book: Book, answers: Answers, { parties, holder }: Situation): void {
  const answer = chosen(answers, 'protection.prospects')
  const free = (when: Line['when']) =>
    line('protector', 'pro-9', { [holder]: is(...parties, 'both'), lastOrder: is('notYet'), ...when }, who(party('nobody')), [
      'pro-1',
      'pro-4',
    ])
  if (answer === 'always') book.say('protection.prospects.always', 'protection.prospects', {})
  else if (answer === 'never') book.say('protection.prospects.never', 'protection.prospects', {}, free({}))
  const months = quantity(answers, 'protection.prospectMonths')
  if (answer !== 'window' || months === undefined) return
  book.term('prospectWindow', 'months', months)
  book.say('protection.prospects.window', 'protection.prospects', { months }, free({ named: clock('ago', '>', term('prospectWindow')) }))
}

/** Which fact tells several claims apart, and the value where it does not. */
const tieBreaks = {
  earlier: ['firstNamed', 'sameDay'],
  lastOrder: ['latestServed', 'nobody'],
  evidence: ['strongerProof', 'equal'],
  subject: ['subjectOf', 'unclear'],
  customer: ['customerPick', 'noWish'],
} as const

/** The customer that several parties claim: the case that the rule for one does not answer. */
function claimedTwice(book: Book, answers: Answers, { parties, holder }: Situation, fresh: Line['when']): void {
  const several = { [holder]: is('both'), ...fresh }
  const answer = chosen(answers, 'protection.both')
  if (answer === undefined) return
  switch (answer) {
    case 'earlier':
    case 'lastOrder':
    case 'evidence':
    case 'subject':
    case 'customer': {
      const [fact, undecided] = tieBreaks[answer]
      book.say(
        `protection.both.${answer}`,
        'protection.both',
        {},
        line('protector', 'pro-4', { ...several, [fact]: is(...parties) }, who(inRole(fact))),
        line('protector', 'pro-5', { ...several, [fact]: is(undecided) }, who(party('nobody'))),
      )
      break
    }
    case 'allFree':
      book.say('protection.both.allFree', 'protection.both', {}, line('protector', 'pro-4', several, who(party('nobody'))))
      break
    case 'joint':
      book.say('protection.both.joint', 'protection.both', {}, line('protector', 'pro-4', several, who(party('both'))))
  }
}

const outcomes = { free: 'free', fee: 'forFee', no: 'no' } as const

function may(book: Book, answers: Answers, { parties, bound, during }: Situation): void {
  const form = chosen(answers, 'protection.form')
  const foreign = { actor: notSame('protector'), ...bound, ...during }
  const bans = ['pro-12', 'pro-13', 'pro-14', 'pro-15', 'pro-19']
  const steps = firstSteps(answers)
  book.say(
    'protection.free',
    'protection.form',
    {},
    line('mayServe', 'pro-10', { protector: is('nobody') }, choose('free')),
    line('mayServe', 'pro-11', { protector: is(...parties), actor: same('protector') }, choose('free')),
  )
  if (form === 'commission') book.say('protection.commission', 'protection.form', {}, line('mayServe', 'pro-12', foreign, choose('forFee')))
  else
    book.say(
      'protection.approachBan',
      'protection.form',
      {},
      line('mayServe', 'pro-12', { ...foreign, initiative: is(...steps.approach) }, choose('no')),
    )
  for (const [question, id, initiative] of [
    ['protection.ownInitiative', 'pro-13', steps.customer],
    ['protection.tender', 'pro-14', ['tender']],
  ] as const) {
    const answer = chosen(answers, question)
    if (answer === 'free' || answer === 'fee' || answer === 'no') {
      book.say(
        question,
        question,
        { answer },
        line('mayServe', id, { ...foreign, initiative: is(...initiative) }, choose(outcomes[answer])),
      )
    }
  }
  if (picked(answers, 'protection.both', 'joint')) {
    book.say(
      'protection.jointOnly',
      'protection.both',
      {},
      line('mayServe', 'pro-15', { protector: is('both'), ...bound, ...during }, choose('no')),
    )
  }
  for (const question of ['protection.broad', 'protection.referral'] as const) {
    const counts = chosen(answers, question)
    if (counts === 'customer' || counts === 'approach') book.say(question, question, { counts })
  }
  override(book, answers, foreign)
  // A free word of the customer and a free word of the other party need no order between them.
  consent(book, answers, foreign, picked(answers, 'protection.override', 'fee') ? bans : bans.slice(0, -1))
  outside(book, answers, [...bans, 'pro-16', 'pro-16s'])
  const prior = quantity(answers, 'protection.priorMonths')
  if (prior !== undefined) {
    book.term('priorLookBack', 'months', prior)
    const shown = chosenMany(answers, 'protection.proofs')
    book.say(
      'protection.prior.free',
      'protection.prior',
      { months: prior },
      line(
        'mayServe',
        'pro-18',
        {
          actor: notSame('protector'),
          ownTie: clock('ago', '<=', term('priorLookBack')),
          ...(shown.length === 0 ? {} : { tieProof: is(...shown) }),
        },
        choose('free'),
        [...bans, 'pro-16', 'pro-16s'],
      ),
    )
    if (shown.length > 0) book.say('protection.proofs', 'protection.proofs', { shown: proofs.filter((each) => shown.includes(each)) })
  } else if (picked(answers, 'protection.prior', 'bound')) book.say('protection.prior.bound', 'protection.prior', {})
  attribution(book, answers)
  const proof = chosen(answers, 'protection.proof')
  if (proof === 'server' || proof === 'protector') book.say('protection.proof', 'protection.proof', { by: proof })
}

/** First messages after which an order is forbidden. */
function forbiddenSteps(answers: Answers): readonly string[] {
  const steps = firstSteps(answers)
  return [
    ...(forbids(answers) ? steps.approach : []),
    ...(picked(answers, 'protection.ownInitiative', 'no') ? steps.customer : []),
    ...(picked(answers, 'protection.tender', 'no') ? ['tender'] : []),
  ]
}

/** The customer says in writing with whom it wants to work. */
function override(book: Book, answers: Answers, foreign: Line['when']): void {
  const answer = chosen(answers, 'protection.override')
  if (answer === 'none') book.say('protection.override', 'protection.override', { answer })
  else if (answer === 'free')
    book.say(
      'protection.override',
      'protection.override',
      { answer },
      line('mayServe', 'pro-19', { actor: notSame('protector'), customerLetter: is('yes') }, choose('free'), [
        'pro-12',
        'pro-13',
        'pro-14',
        ...(picked(answers, 'protection.consent', 'fee') ? ['pro-16', 'pro-16s'] : []),
      ]),
    )
  else if (answer === 'fee')
    book.say(
      'protection.override',
      'protection.override',
      { answer },
      line('mayServe', 'pro-19', { ...foreign, initiative: is(...forbiddenSteps(answers)), customerLetter: is('yes') }, choose('forFee'), [
        'pro-12',
        'pro-13',
        'pro-14',
      ]),
    )
}

/** What lies outside the protection: other services, other companies, other places. */
function outside(book: Book, answers: Answers, limits: readonly RuleId[]): void {
  const subject = chosen(answers, 'protection.subject')
  if (subject === 'all') book.say('protection.subject', 'protection.subject', { answer: subject })
  else if (subject === 'related' || subject === 'same') {
    const beyond = subject === 'same' ? ['extension', 'different'] : ['different']
    book.say(
      'protection.subject',
      'protection.subject',
      { answer: subject },
      line('mayServe', 'pro-60', { service: is(...beyond) }, choose('free'), limits),
    )
  }
  const reach = chosenMany(answers, 'protection.reach')
  if (reach.length > 0) {
    const beyond = orderers.filter((each) => each !== 'customer' && !reach.includes(each))
    book.say(
      'protection.reach',
      'protection.reach',
      { covered: orderers.filter((each) => each === 'customer' || reach.includes(each)), free: beyond },
      ...(beyond.length === 0 ? [] : [line('mayServe', 'pro-61', { orderer: is(...beyond) }, choose('free'), limits)]),
    )
  }
  const area = text(answers, 'protection.areaName')
  if (picked(answers, 'protection.area', 'everywhere')) book.say('protection.area.everywhere', 'protection.area', {})
  else if (area !== undefined)
    book.say(
      'protection.area.named',
      'protection.area',
      { area },
      line('mayServe', 'pro-62', { orderArea: is('outside') }, choose('free'), limits),
    )
}

/** Consent frees from what is forbidden; for a fee it frees only from what was forbidden, never makes something dearer. */
function consent(book: Book, answers: Answers, foreign: Line['when'], bans: readonly string[]): void {
  const answer = chosen(answers, 'protection.consent')
  if (answer === undefined) return
  const days = quantity(answers, 'protection.silenceDays')
  if (days !== undefined) book.term('consentSilence', 'days', days)
  const form = chosen(answers, 'protection.consentForm')
  const silent = days === undefined ? [] : clock('silent', '>', term('consentSilence'))
  // Silence has no form, so it needs a rule of its own where a form is asked for.
  const given: readonly (readonly [suffix: string, when: Line['when']])[] =
    form === 'text'
      ? [['', { dealConsent: is('yes'), consentWay: is('text') }], ...(days === undefined ? [] : [['s', { dealConsent: silent }] as const])]
      : [['', { dealConsent: anyOf(is('yes'), silent) }]]
  const forbidden = forbiddenSteps(answers)
  const lines = given.flatMap(([suffix, when]) =>
    answer === 'free'
      ? [line('mayServe', `pro-16${suffix}`, when, choose('free'), bans)]
      : [
          ...(forbidden.length === 0
            ? []
            : [line('mayServe', `pro-16${suffix}`, { ...foreign, initiative: is(...forbidden), ...when }, choose('forFee'), bans)]),
          // A customer of several parties belongs to nobody who could be paid.
          ...(picked(answers, 'protection.both', 'joint')
            ? [line('mayServe', `pro-17${suffix}`, { protector: is('both'), ...when }, choose('free'), bans)]
            : []),
        ],
  )
  book.say(
    'protection.consent',
    'protection.consent',
    { answer: answer === 'free' ? 'free' : 'fee', ...(days === undefined ? {} : { silenceDays: days }) },
    ...lines,
  )
  if (form === 'text' || form === 'any') book.say('protection.consentForm', 'protection.consentForm', { answer: form })
}

function attribution(book: Book, answers: Answers): void {
  const bound = chosen(answers, 'protection.bound')
  const counts = {
    company: ['itself', 'manager'],
    group: ['itself', 'manager', 'affiliate', 'relative'],
    chain: ['itself', 'manager', 'affiliate', 'relative', 'subcontractor'],
  }[bound ?? '']
  if (bound === undefined || counts === undefined) return
  const strangers = ['itself', 'manager', 'affiliate', 'relative', 'subcontractor', 'formerStaff', 'independent'].filter(
    (each) => !counts.includes(each),
  )
  book.say(
    'protection.bound',
    'protection.bound',
    { reach: bound === 'group' || bound === 'chain' ? bound : 'company' },
    line('acting', 'pro-20', { through: is(...counts) }, choose('counts')),
    line('acting', 'pro-21', { through: is(...strangers) }, choose('stranger')),
    line('mayServe', 'pro-22', { acting: is('stranger') }, choose('free')),
  )
}

function after(book: Book, answers: Answers, { past }: Situation): void {
  const months = quantity(answers, 'protection.tailMonths')
  if (past === undefined) return
  const ended = [
    line('mayServe', 'pro-24', { actor: notSame('protector'), ...past }, choose('free')),
    ...(picked(answers, 'protection.both', 'joint')
      ? [line('mayServe', 'pro-25', { protector: is('both'), ...past }, choose('free'))]
      : []),
  ]
  if (months === undefined) {
    book.say('protection.tail.none', 'protection.tail', {}, ...ended)
    return
  }
  book.term('protectionTail', 'months', months)
  const reason = text(answers, 'protection.tailReason')
  book.say('protection.tail.months', 'protection.tail', { months, ...(reason === undefined ? {} : { reason }) }, ...ended)
  const onBreach = chosen(answers, 'protection.tailBreach')
  if (onBreach === 'lapses') {
    book.say(
      'protection.tailBreach.lapses',
      'protection.tailBreach',
      {},
      line(
        'mayServe',
        'pro-26',
        { actor: notSame('protector'), protector: same('leaver'), endReason: is('breach'), end: whole('ago') },
        choose('free'),
        ['pro-12', 'pro-13', 'pro-14', 'pro-16', 'pro-16s', 'pro-19'],
      ),
    )
  } else if (onBreach === 'stays') book.say('protection.tailBreach.stays', 'protection.tailBreach', {})
  dependent(book, answers)
}

/** The time after the end weighs more on a party that lives mainly from the other. */
function dependent(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'protection.dependent')
  if (answer === 'same') book.say('protection.dependent.same', 'protection.dependent', {})
  else if (answer === 'free')
    book.say(
      'protection.dependent.free',
      'protection.dependent',
      {},
      line('mayServe', 'pro-64', { actor: notSame('protector'), dependent: is('yes'), end: whole('ago') }, choose('free'), [
        'pro-12',
        'pro-13',
        'pro-14',
        'pro-16',
        'pro-16s',
        'pro-19',
      ]),
    )
  const rate = quantity(answers, 'protection.dependentRate')
  if (answer !== 'paid' || rate === undefined) return
  book.term('waitingRate', 'percent', rate)
  book.say(
    'protection.dependent.paid',
    'protection.dependent',
    { rate },
    line(
      'waitingPay',
      'pro-65',
      { actor: notSame('protector'), dependent: is('yes'), end: clock('ago', '<=', term('protectionTail')) },
      percentOf('monthlyPay', 'waitingRate'),
    ),
    line('waitingPay', 'pro-66', { end: anyOf(is('notYet'), clock('ago', '>', term('protectionTail'))) }, nothingDue),
    line('waitingPay', 'pro-67', { dependent: is('no') }, nothingDue),
    line('waitingPay', 'pro-68', { protector: is('nobody', 'both') }, nothingDue),
    line('waitingPay', 'pro-69', { actor: same('protector') }, nothingDue),
  )
}

function contactTold(book: Book, answers: Answers, { parties }: Situation): void {
  const tell = chosen(answers, 'protection.tell')
  const days = quantity(answers, 'protection.tellDays')
  if (tell === 'noDuty') {
    book.say('protection.tell.noDuty', 'protection.tell', {}, line('tellContact', 'pro-30', { actor: is(...parties) }, noDuty))
    return
  }
  if (tell !== 'tell' || days === undefined) return
  book.term('tellContactWithin', 'workingDays', days)
  const within = term('tellContactWithin')
  book.say(
    'protection.tell',
    'protection.tell',
    { days },
    line(
      'tellContact',
      'pro-30',
      { actor: notSame('protector'), contact: whole('ago') },
      duty('tellContact', inRole('actor'), inRole('protector'), 'tellContactWithin', 'contact'),
    ),
    line('tellContact', 'pro-31', { actor: notSame('protector'), contact: is('notYet') }, noDuty),
    line('tellContact', 'pro-32', { actor: same('protector') }, noDuty),
    line('tellContact', 'pro-33', { protector: is('nobody', 'both') }, noDuty),
    line('contactUntold', 'pro-34', { tellContact: is('noDuty') }, step('nothing')),
    line(
      'contactUntold',
      'pro-35',
      { tellContact: is('duty'), toldContact: anyOf(is('notDue'), clock('done', '<=', within), clock('open', '<=', within)) },
      step('nothing'),
    ),
  )
  const untold = chosen(answers, 'protection.untold')
  if (untold === 'remind' || untold === 'counts') {
    book.say(
      'protection.untold',
      'protection.untold',
      { follows: untold },
      line(
        'contactUntold',
        'pro-36',
        { tellContact: is('duty'), toldContact: anyOf(clock('done', '>', within), clock('open', '>', within)) },
        step(untold === 'remind' ? 'remind' : 'countsAsApproach'),
      ),
    )
  }
}

function fee(book: Book, answers: Answers): void {
  const base = chosen(answers, 'protection.feeBase')
  const rate = quantity(answers, 'protection.feeRate')
  if (!hasFee(answers) || base === undefined || rate === undefined) return
  book.term('serveFeeRate', 'percent', rate)
  const of = base === 'received' ? 'received' : 'orderValue'
  book.say(
    'protection.fee',
    'protection.feeRate',
    { rate, base: base === 'received' ? 'received' : 'ordered' },
    line('serveFee', 'pro-40', { mayServe: is('free', 'no') }, nothingDue),
    line('serveFee', 'pro-41', { mayServe: is('forFee'), firstOrder: is('notYet') }, percentOf(of, 'serveFeeRate')),
  )
  const followUp = chosen(answers, 'protection.feeFollowUp')
  const again = { mayServe: is('forFee'), firstOrder: whole('ago') }
  if (followUp === undefined) return
  switch (followUp) {
    case 'same':
      book.say(
        'protection.feeFollowUp',
        'protection.feeFollowUp',
        { share: 'same' },
        line('serveFee', 'pro-42', again, percentOf(of, 'serveFeeRate')),
      )
      break
    case 'half':
      book.term('followUpFeeRate', 'percent', Math.floor(rate / 2))
      book.say(
        'protection.feeFollowUp',
        'protection.feeFollowUp',
        { share: 'half' },
        line('serveFee', 'pro-42', again, percentOf(of, 'followUpFeeRate')),
      )
      break
    case 'nothing':
      book.say('protection.feeFollowUp', 'protection.feeFollowUp', { share: 'nothing' }, line('serveFee', 'pro-42', again, nothingDue))
  }
}

function feeDue(book: Book, answers: Answers): void {
  const days = quantity(answers, 'protection.feeDays')
  const base = chosen(answers, 'protection.feeBase')
  if (days === undefined || base === undefined) return
  book.term('feeWithin', 'days', days)
  const from = base === 'received' ? 'customerPaid' : 'orderPlaced'
  const within = term('feeWithin')
  book.say(
    'protection.feeDays',
    'protection.feeDays',
    { days, base: base === 'received' ? 'received' : 'ordered' },
    line(
      'payFee',
      'pro-43',
      { mayServe: is('forFee'), [from]: whole('ago') },
      duty('payFee', inRole('actor'), inRole('protector'), 'feeWithin', from),
    ),
    line('payFee', 'pro-44', { mayServe: is('forFee'), [from]: is('notYet') }, noDuty),
    line('payFee', 'pro-45', { mayServe: is('free', 'no') }, noDuty),
    line('feeLate', 'pro-46', { payFee: is('noDuty') }, step('nothing')),
    line(
      'feeLate',
      'pro-47',
      { payFee: is('duty'), feePaid: anyOf(is('notDue'), clock('done', '<=', within), clock('open', '<=', within)) },
      step('nothing'),
    ),
  )
  const late = chosen(answers, 'protection.feeLate')
  if (late !== 'remind' && late !== 'barred' && late !== 'law') return
  const interest = perLaw('interestByStatute')
  book.say(
    'protection.feeLate',
    'protection.feeLate',
    { answer: late },
    line('feeLate', 'pro-48', { payFee: is('duty'), feePaid: clock('open', '>', within) }, late === 'law' ? interest : step(late)),
    line('feeLate', 'pro-49', { payFee: is('duty'), feePaid: clock('done', '>', within) }, late === 'law' ? interest : step('nothing')),
  )
}

/** Whether whoever did a part before is asked for it again. */
function followUps(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'protection.followUps')
  if (answer === undefined) return
  const kinds = ['same', 'extension']
  if (answer === 'free') {
    book.say(
      'protection.followUps.free',
      'protection.followUps',
      {},
      line('followUpWork', 'pro-80', { service: is(...kinds, 'different') }, choose('free')),
    )
    return
  }
  const days = quantity(answers, 'protection.followUpDays')
  if (answer === 'ask' && days === undefined) return
  const again = { service: is(...kinds), end: is('notYet'), partDoneBefore: notSame('actor') }
  const waits =
    days === undefined
      ? []
      : [
          line(
            'followUpWork',
            'pro-85',
            { ...again, partOffer: anyOf(is('notAsked'), clock('silent', '<=', term('followUpReply'))) },
            choose('waits'),
          ),
          line('followUpWork', 'pro-86', { ...again, partOffer: clock('silent', '>', term('followUpReply')) }, choose('free')),
        ]
  if (days !== undefined) book.term('followUpReply', 'days', days)
  book.say(
    answer === 'ask' ? 'protection.followUps.ask' : 'protection.followUps.join',
    'protection.followUps',
    { days: days ?? 0 },
    line('followUpWork', 'pro-80', { service: is('different') }, choose('free')),
    line('followUpWork', 'pro-81', { end: whole('ago') }, choose('free')),
    line('followUpWork', 'pro-82', { partDoneBefore: is('nobody') }, choose('free')),
    line('followUpWork', 'pro-83', { partDoneBefore: same('actor') }, choose('free')),
    line(
      'followUpWork',
      'pro-84',
      { ...again, partOffer: answer === 'ask' ? is('yes') : anyOf(is('notAsked', 'yes'), whole('silent')) },
      choose('withPartner'),
    ),
    ...waits,
    line('followUpWork', 'pro-87', { ...again, partOffer: is('no') }, choose('free')),
  )
}

/** What somebody may ask who suspects a breach and cannot show it. */
function suspected(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'protection.suspicion')
  if (answer !== 'nothing' && answer !== 'disclose' && answer !== 'auditor') return
  book.say(
    'protection.suspicion',
    'protection.suspicion',
    { answer },
    line('suspicion', 'pro-90', { signs: is('none') }, step('nothing')),
    line('suspicion', 'pro-91', { signs: is('concrete') }, step(answer)),
  )
}

function breach(book: Book, answers: Answers): void {
  if (!canBeBroken(answers)) return
  const follows = chosen(answers, 'protection.breach')
  book.say(
    'protection.noBreach',
    'protection.form',
    {},
    line('protectionBreach', 'pro-50', { mayServe: is('free', 'forFee') }, step('nothing')),
    line('protectionBreach', 'pro-51', { breachKind: is('none') }, step('nothing')),
  )
  const goesOn = chosen(answers, 'protection.continued') === undefined ? [] : ['continued']
  const wrong = (...kinds: readonly string[]) => ({ mayServe: is('no'), breachKind: is(...kinds) })
  if (follows === undefined) return
  switch (follows) {
    case 'pay': {
      book.say(
        'protection.breach.pay',
        'protection.breach',
        {},
        line('protectionBreach', 'pro-52', wrong('contracted', 'repeated', ...goesOn), step('pay')),
      )
      const approach = chosen(answers, 'protection.approach')
      if (approach === 'stop' || approach === 'nothing') {
        book.say(
          'protection.approach',
          'protection.approach',
          { follows: approach },
          line('protectionBreach', 'pro-53', wrong('approached'), step(approach)),
        )
      }
      break
    }
    case 'ladder':
      book.say(
        'protection.breach.ladder',
        'protection.breach',
        {},
        line('protectionBreach', 'pro-52', wrong('approached'), step('stop')),
        line('protectionBreach', 'pro-53', wrong('contracted', ...goesOn), step('pay')),
        line('protectionBreach', 'pro-54', wrong('repeated'), step('mayEnd')),
      )
      break
    case 'talk':
      book.say(
        'protection.breach.talk',
        'protection.breach',
        {},
        line('protectionBreach', 'pro-52', wrong('approached', 'contracted', 'repeated'), talk('protectionBreach')),
      )
      break
    case 'law':
      book.say(
        'protection.breach.law',
        'protection.breach',
        {},
        line('protectionBreach', 'pro-52', wrong('approached', 'contracted', 'repeated'), perLaw('breachByStatute')),
      )
  }
  if (hasPenalty(answers)) penalty(book, answers)
}

const owed = (...kinds: readonly string[]): Line['when'] => ({ protectionBreach: is('pay', 'mayEnd'), breachKind: is(...kinds) })

function penalty(book: Book, answers: Answers): void {
  const kind = chosen(answers, 'protection.penaltyKind')
  const continued = chosen(answers, 'protection.continued')
  const noPenalty = line('protectionPenalty', 'pro-56', { protectionBreach: is('nothing', 'stop') }, nothingDue)
  const counted = chosen(answers, 'protection.damages') === undefined
  if (continued === 'once' || continued === 'each')
    book.say(
      'protection.continued',
      'protection.continued',
      { answer: continued },
      ...(continued === 'once' ? [line('protectionPenalty', 'pro-59', owed('continued'), nothingDue)] : []),
    )
  const again = ['repeated', ...(continued === 'each' ? ['continued'] : [])]
  if (kind === 'creditor' || kind === 'expert')
    book.say(
      'protection.penaltySet',
      'protection.penaltyKind',
      { by: kind },
      noPenalty,
      line(
        'protectionPenalty',
        'pro-57',
        owed('contracted', ...again),
        kind === 'creditor' ? perLaw('equitablePenalty') : talk('expertSetsPenalty'),
      ),
    )
  else if (kind === 'fixed') {
    const sum = quantity(answers, 'protection.penaltySum')
    const repeat = quantity(answers, 'protection.penaltySumRepeat')
    if (sum !== undefined) {
      book.term('penaltySum', 'EUR', sum)
      book.say(
        'protection.penaltySum',
        'protection.penaltySum',
        { sum, counted },
        noPenalty,
        line('protectionPenalty', 'pro-57', owed('contracted'), fixedSum('penaltySum')),
      )
    }
    if (repeat === undefined) return
    book.term('penaltySumRepeat', 'EUR', repeat)
    book.say(
      'protection.penaltySumRepeat',
      'protection.penaltySumRepeat',
      { sum: repeat },
      line('protectionPenalty', 'pro-58', owed(...again), fixedSum('penaltySumRepeat')),
    )
  } else percentPenalty(book, answers, noPenalty, again, counted)
  damages(book, answers)
}

function percentPenalty(book: Book, answers: Answers, noPenalty: Line, again: readonly string[], counted: boolean): void {
  const cap = quantity(answers, 'protection.penaltyCap')
  const rate = quantity(answers, 'protection.penaltyRate')
  if (cap !== undefined) book.term('penaltyCap', 'EUR', cap)
  const part = (of: string): Outcome => ({
    kind: 'amount',
    lines: [
      {
        of: 'orderValue',
        rate: { kind: 'percent', basisPoints: term(of) },
        ...(cap === undefined ? {} : { cap: term('penaltyCap') }),
      },
    ],
  })
  if (rate !== undefined) {
    book.term('penaltyRate', 'percent', rate)
    book.say(
      'protection.penalty',
      'protection.penaltyRate',
      { rate, counted },
      noPenalty,
      line('protectionPenalty', 'pro-57', owed('contracted'), part('penaltyRate')),
    )
  }
  const repeat = quantity(answers, 'protection.penaltyRepeat')
  if (repeat !== undefined) {
    book.term('penaltyRepeatRate', 'percent', repeat)
    book.say(
      'protection.penaltyRepeat',
      'protection.penaltyRepeat',
      { rate: repeat },
      line('protectionPenalty', 'pro-58', owed(...again), part('penaltyRepeatRate')),
    )
  }
  if (cap !== undefined && (rate !== undefined || repeat !== undefined))
    book.say('protection.penaltyCap', 'protection.penaltyCap', { sum: cap })
}

/** A sum that is agreed as such. */
const fixedSum = (sum: string): Outcome => ({ kind: 'amount', lines: [{ rate: { kind: 'fixed', minor: term(sum) } }] })

function damages(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'protection.damages')
  if (answer !== 'counted' && answer !== 'penaltyOnly') return
  const paid = { protectionBreach: is('pay', 'mayEnd') }
  book.say(
    'protection.damages',
    'protection.damages',
    { answer },
    line('furtherDamage', 'pro-95', { protectionBreach: is('nothing', 'stop') }, perLaw('breachByStatute')),
    ...(answer === 'penaltyOnly'
      ? [line('furtherDamage', 'pro-96', paid, choose('none'))]
      : [
          line('furtherDamage', 'pro-96', { ...paid, damageShown: is('above') }, choose('difference')),
          line('furtherDamage', 'pro-97', { ...paid, damageShown: is('none', 'covered') }, choose('none')),
        ]),
  )
}
