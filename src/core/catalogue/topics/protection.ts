import type { Fact, PartyId, RuleId } from '../../agreement/agreement.ts'
import { chosen, quantity, rows, text } from '../answers.ts'
import { anyOf, choose, clock, inRole, is, notSame, party, perLaw, same, step, talk, term, whole, who } from '../build.ts'
import { duty, line, noDuty, nothingDue, openBook, percentOf, picked, type Book, type Frame, type Line } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** T16: whose customer it is, what the others may do, what it costs, and what follows when somebody does it all the same. */
export const protectionQuestions = [
  { id: 'protection.form', kind: oneOf('brought', 'registered', 'listed', 'commission', 'none'), affects: ['exit', 'split'], weight: 1 },
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
  { id: 'protection.window', kind: number('days', 14, 730, [60, 90, 180]), relevant: ifPicked('protection.form', 'registered'), weight: 1 },
  { id: 'protection.both', kind: oneOf('earlier', 'allFree', 'joint'), relevant: protects, weight: 1 },
  { id: 'protection.ownInitiative', kind: oneOf('free', 'fee', 'no'), relevant: forbids, weight: 1 },
  { id: 'protection.tender', kind: oneOf('free', 'fee', 'no'), relevant: forbids, weight: 2 },
  { id: 'protection.consent', kind: oneOf('free', 'fee'), relevant: protects, weight: 2 },
  {
    id: 'protection.silence',
    kind: oneOf('counts', 'countsNot'),
    relevant: (answers) => chosen(answers, 'protection.consent') !== undefined,
    weight: 3,
  },
  { id: 'protection.silenceDays', kind: number('days', 2, 60, [5, 10, 14]), relevant: ifPicked('protection.silence', 'counts'), weight: 3 },
  { id: 'protection.tail', kind: oneOf('months', 'none'), relevant: protects, affects: ['exit'], weight: 1 },
  { id: 'protection.tailMonths', kind: number('months', 1, 60, [6, 12, 24]), relevant: ifPicked('protection.tail', 'months'), weight: 1 },
  {
    id: 'protection.tailReason',
    kind: { kind: 'text', maxLength: 500 },
    relevant: (answers) => (quantity(answers, 'protection.tailMonths') ?? 0) > 24,
    weight: 1,
  },
  { id: 'protection.tailBreach', kind: oneOf('stays', 'lapses'), relevant: ifPicked('protection.tail', 'months'), weight: 3 },
  { id: 'protection.lapse', kind: oneOf('afterMonths', 'never'), relevant: protects, weight: 2 },
  {
    id: 'protection.lapseMonths',
    kind: number('months', 6, 120, [12, 24, 36]),
    relevant: ifPicked('protection.lapse', 'afterMonths'),
    weight: 2,
  },
  { id: 'protection.prior', kind: oneOf('free', 'bound'), relevant: protects, weight: 2 },
  { id: 'protection.priorMonths', kind: number('months', 3, 60, [12, 24, 36]), relevant: ifPicked('protection.prior', 'free'), weight: 2 },
  { id: 'protection.bound', kind: oneOf('company', 'group', 'chain'), relevant: protects, weight: 2 },
  { id: 'protection.proof', kind: oneOf('server', 'protector'), relevant: forbids, weight: 2 },
  { id: 'protection.tell', kind: oneOf('tell', 'noDuty'), relevant: protects, weight: 3 },
  { id: 'protection.tellDays', kind: number('workingDays', 1, 20, [2, 3, 5]), relevant: ifPicked('protection.tell', 'tell'), weight: 3 },
  { id: 'protection.untold', kind: oneOf('remind', 'counts'), relevant: ifPicked('protection.tell', 'tell'), weight: 3 },
  { id: 'protection.feeBase', kind: oneOf('received', 'ordered'), relevant: hasFee, weight: 1 },
  { id: 'protection.feeRate', kind: number('percent', 0, 5_000, [500, 1_000, 1_500]), relevant: hasFee, weight: 1 },
  { id: 'protection.feeFollowUp', kind: oneOf('same', 'half', 'nothing'), relevant: hasFee, weight: 2 },
  { id: 'protection.breach', kind: oneOf('pay', 'ladder', 'talk', 'law'), relevant: canBeBroken, weight: 1 },
  { id: 'protection.approach', kind: oneOf('stop', 'nothing'), relevant: ifPicked('protection.breach', 'pay'), weight: 2 },
  {
    id: 'protection.penaltyRate',
    kind: number('percent', 0, 10_000, [1_000, 1_500, 2_500]),
    relevant: ifPicked('protection.breach', 'pay', 'ladder'),
    weight: 1,
  },
  {
    id: 'protection.penaltyRepeat',
    kind: number('percent', 0, 10_000, [1_500, 2_500, 4_000]),
    relevant: ifPicked('protection.breach', 'pay', 'ladder'),
    weight: 2,
  },
] as const satisfies readonly Question[]

/** Customers of one party are protected from the others, in whatever form. */
function protects(answers: Answers): boolean {
  return picked(answers, 'protection.form', 'brought', 'registered', 'listed', 'commission')
}

/** The protection forbids something, instead of only asking a commission for it. */
function forbids(answers: Answers): boolean {
  return picked(answers, 'protection.form', 'brought', 'registered', 'listed')
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
    picked(answers, 'protection.consent', 'fee')
  )
}

/** Facts whose definition hangs on an answer, so that they are no shared ones. */
export type ProtectionFacts = 'initiative'

export type ProtectionDecisions =
  | 'acting'
  | 'protector'
  | 'mayServe'
  | 'serveFee'
  | 'tellContact'
  | 'contactUntold'
  | 'protectionBreach'
  | 'protectionPenalty'

/** Shared with the topic of separation, which may answer the same question for the time after the end. */
export const mayServe: Frame = { answer: { kind: 'choice', options: ['free', 'forFee', 'no'] } }

const frames = {
  acting: { answer: { kind: 'choice', options: ['counts', 'stranger'] } },
  protector: { answer: { kind: 'role', also: ['both', 'nobody'] } },
  mayServe,
  serveFee: { answer: { kind: 'amount', currency: 'EUR', from: 'actor', to: 'protector' } },
  tellContact: { answer: { kind: 'duty' } },
  contactUntold: { answer: { kind: 'step', steps: ['nothing', 'remind', 'countsAsApproach'] } },
  protectionBreach: { answer: { kind: 'step', steps: ['nothing', 'stop', 'pay', 'mayEnd'] } },
  protectionPenalty: { answer: { kind: 'amount', currency: 'EUR', from: 'actor', to: 'protector' } },
} as const satisfies Record<ProtectionDecisions, Frame>

export const protection: Topic = { id: 'protection', questions: protectionQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const form = chosen(answers, 'protection.form')
  const book = openBook('protection', frames)
  if (form === 'none') {
    book.say('protection.none', 'protection.form', {}, line('mayServe', 'pro-1', { actor: is(...parties) }, choose('free')))
    return book.expansion()
  }
  if (!protects(answers)) return {}
  const situation = situationOf(answers, parties)
  whose(book, answers, situation)
  may(book, answers, situation)
  after(book, answers, situation)
  contactTold(book, answers, situation)
  fee(book, answers)
  breach(book, answers)
  return { ...book.expansion(), facts: { initiative: initiativeFact(answers) } }
}

/** The rules by which an order of somebody else's customer is not free; the topic of separation may go before them. */
export function serviceLimits(answers: Answers, parties: readonly PartyId[]): readonly RuleId[] {
  const rules = expand(answers, parties).decisions?.['mayServe']?.rules ?? []
  return rules.filter((rule) => rule.outcome.kind === 'choice' && rule.outcome.option !== 'free').map((rule) => rule.id)
}

/** Who bears the doubt when nobody can show who asked first is agreed here, so this fact is written by its answer. */
function initiativeFact(answers: Answers): Fact {
  const proof = chosen(answers, 'protection.proof')
  const fact: Fact = { kind: 'choice', options: ['actor', 'customer', 'tender'], per: 'case' }
  return proof === undefined ? fact : { ...fact, ifUnproven: proof === 'server' ? 'actor' : 'customer' }
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
      { brought: 'bringer', registered: 'registrant', listed: 'listedFor', commission: 'bringer' }[
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
    commission: 'protection.form.commission',
    brought: 'protection.form.brought',
  } as const
  book.say(
    form === 'registered' || form === 'listed' || form === 'commission' ? clauses[form] : clauses.brought,
    'protection.form',
    {},
    line('protector', 'pro-1', { [holder]: is(...parties), ...fresh }, who(inRole(holder))),
    line('protector', 'pro-2', { [holder]: is('nobody') }, who(party('nobody'))),
  )
  if (window !== undefined) {
    const stale = { registrant: is(...parties, 'both'), registered: clock('ago', '>', term('registrationWindow')) }
    book.say('protection.window', 'protection.window', { days: window }, line('protector', 'pro-3', stale, who(party('nobody'))))
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
  claimedTwice(book, answers, situation, fresh)
  const lapse = quantity(answers, 'protection.lapseMonths')
  if (lapse !== undefined) {
    book.term('protectionLapse', 'months', lapse)
    book.say(
      'protection.lapse',
      'protection.lapse',
      { months: lapse },
      line('protector', 'pro-6', { lastOrder: clock('ago', '>', term('protectionLapse')) }, who(party('nobody')), ['pro-1', 'pro-4']),
    )
  } else if (picked(answers, 'protection.lapse', 'never')) book.say('protection.lapse.never', 'protection.lapse', {})
}

/** The customer that several parties claim: the case that the rule for one does not answer. */
function claimedTwice(book: Book, answers: Answers, { parties, holder }: Situation, fresh: Line['when']): void {
  const several = { [holder]: is('both'), ...fresh }
  const answer = chosen(answers, 'protection.both')
  if (answer === undefined) return
  switch (answer) {
    case 'earlier':
      book.say(
        'protection.both.earlier',
        'protection.both',
        {},
        line('protector', 'pro-4', { ...several, firstNamed: is(...parties) }, who(inRole('firstNamed'))),
        line('protector', 'pro-5', { ...several, firstNamed: is('sameDay') }, who(party('nobody'))),
      )
      break
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
  const bans = ['pro-12', 'pro-13', 'pro-14', 'pro-15']
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
      line('mayServe', 'pro-12', { ...foreign, initiative: is('actor') }, choose('no')),
    )
  for (const [question, id, initiative] of [
    ['protection.ownInitiative', 'pro-13', 'customer'],
    ['protection.tender', 'pro-14', 'tender'],
  ] as const) {
    const answer = chosen(answers, question)
    if (answer === 'free' || answer === 'fee' || answer === 'no') {
      book.say(question, question, { answer }, line('mayServe', id, { ...foreign, initiative: is(initiative) }, choose(outcomes[answer])))
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
  consent(book, answers, foreign, bans)
  const prior = quantity(answers, 'protection.priorMonths')
  if (prior !== undefined) {
    book.term('priorLookBack', 'months', prior)
    book.say(
      'protection.prior.free',
      'protection.prior',
      { months: prior },
      line('mayServe', 'pro-18', { actor: notSame('protector'), ownTie: clock('ago', '<=', term('priorLookBack')) }, choose('free'), [
        ...bans,
        'pro-16',
      ]),
    )
  } else if (picked(answers, 'protection.prior', 'bound')) book.say('protection.prior.bound', 'protection.prior', {})
  attribution(book, answers)
  const proof = chosen(answers, 'protection.proof')
  if (proof === 'server' || proof === 'protector') book.say('protection.proof', 'protection.proof', { by: proof })
}

/** Consent frees from what is forbidden; for a fee it frees only from what was forbidden, never makes something dearer. */
function consent(book: Book, answers: Answers, foreign: Line['when'], bans: readonly string[]): void {
  const answer = chosen(answers, 'protection.consent')
  if (answer === undefined) return
  const days = quantity(answers, 'protection.silenceDays')
  if (days !== undefined) book.term('consentSilence', 'days', days)
  const given = days === undefined ? is('yes') : anyOf(is('yes'), clock('silent', '>', term('consentSilence')))
  const forbidden = [
    ...(forbids(answers) ? ['actor'] : []),
    ...(picked(answers, 'protection.ownInitiative', 'no') ? ['customer'] : []),
    ...(picked(answers, 'protection.tender', 'no') ? ['tender'] : []),
  ]
  const lines =
    answer === 'free'
      ? [line('mayServe', 'pro-16', { dealConsent: given }, choose('free'), bans)]
      : [
          ...(forbidden.length === 0
            ? []
            : [line('mayServe', 'pro-16', { ...foreign, initiative: is(...forbidden), dealConsent: given }, choose('forFee'), bans)]),
          // A customer of several parties belongs to nobody who could be paid.
          ...(picked(answers, 'protection.both', 'joint')
            ? [line('mayServe', 'pro-17', { protector: is('both'), dealConsent: given }, choose('free'), bans)]
            : []),
        ]
  book.say(
    'protection.consent',
    'protection.consent',
    { answer: answer === 'free' ? 'free' : 'fee', ...(days === undefined ? {} : { silenceDays: days }) },
    ...lines,
  )
}

function attribution(book: Book, answers: Answers): void {
  const bound = chosen(answers, 'protection.bound')
  const counts = {
    company: ['itself', 'manager'],
    group: ['itself', 'manager', 'affiliate'],
    chain: ['itself', 'manager', 'affiliate', 'subcontractor'],
  }[bound ?? '']
  if (bound === undefined || counts === undefined) return
  const strangers = ['itself', 'manager', 'affiliate', 'subcontractor', 'independent'].filter((each) => !counts.includes(each))
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
        ['pro-12', 'pro-13', 'pro-14', 'pro-16'],
      ),
    )
  } else if (onBreach === 'stays') book.say('protection.tailBreach.stays', 'protection.tailBreach', {})
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
  const wrong = (...kinds: readonly string[]) => ({ mayServe: is('no'), breachKind: is(...kinds) })
  if (follows === undefined) return
  switch (follows) {
    case 'pay': {
      book.say(
        'protection.breach.pay',
        'protection.breach',
        {},
        line('protectionBreach', 'pro-52', wrong('contracted', 'repeated'), step('pay')),
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
        line('protectionBreach', 'pro-53', wrong('contracted'), step('pay')),
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
  const rate = quantity(answers, 'protection.penaltyRate')
  if (rate === undefined) return
  book.term('penaltyRate', 'percent', rate)
  const due = (kind: string) => ({ protectionBreach: is('pay', 'mayEnd'), breachKind: is(kind) })
  book.say(
    'protection.penalty',
    'protection.penaltyRate',
    { rate },
    line('protectionPenalty', 'pro-56', { protectionBreach: is('nothing', 'stop') }, nothingDue),
    line('protectionPenalty', 'pro-57', due('contracted'), percentOf('orderValue', 'penaltyRate')),
  )
  const repeat = quantity(answers, 'protection.penaltyRepeat')
  if (repeat === undefined) return
  book.term('penaltyRepeatRate', 'percent', repeat)
  book.say(
    'protection.penaltyRepeat',
    'protection.penaltyRepeat',
    { rate: repeat },
    line('protectionPenalty', 'pro-58', due('repeated'), percentOf('orderValue', 'penaltyRepeatRate')),
  )
}
