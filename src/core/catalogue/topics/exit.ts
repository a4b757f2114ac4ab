import type { Outcome, PartyId, RuleId, Test } from '../../agreement/agreement.ts'
import { chosen, chosenMany, partyOf, quantity } from '../answers.ts'
import { anyOf, choose, clock, inRole, is, notSame, otherThan, party, perLaw, same, step, talk, term, whole, who } from '../build.ts'
import { duty, line, noDuty, openBook, picked, type Book, type Frame } from '../book.ts'
import type { Finisher } from '../clauses/exit.ts'
import { mayServe, serviceLimits } from './protection.ts'
import { ofKind } from '../kinds.ts'
import type { Answers, Expansion, Question, QuestionId, Topic } from '../topic.ts'
import { aftercare, aftercareFrames, aftercareQuestions, type AftercareDecisions } from './aftercare.ts'
import { ifPicked, number, oneOf } from './asked.ts'

const finishers = ['together', 'prime', 'remaining', 'stop', 'talk'] as const satisfies readonly Finisher[]

/** What may go on after the end. Offered is only what a topic settles: a promise that nothing fills would be none. */
const survivors = ['protection', 'penalties', 'publicity'] as const

/** What goes on by its nature: made for the time after the end, or lasting as long as its own rule says. */
const always = ['windingUp', 'disputes', 'confidentiality', 'liability', 'results', 'staff'] as const

/** T29: what happens to projects, offers, money, data and names when the cooperation ends, by the reason for which it ends. */
export const exitQuestions = [
  {
    id: 'exit.finisher',
    kind: { kind: 'choice', options: finishers },
    relevant: ofKind('primeAndSub', 'separateContracts', 'jointOffer', 'consortium', 'whiteLabel', 'jointDevelopment', 'jointMarketing'),
    affects: ['split', 'customerContract'],
    weight: 1,
  },
  { id: 'exit.finisherForce', kind: oneOf('same', 'prime', 'stop', 'talk'), relevant: finishes, weight: 3 },
  { id: 'exit.finisherBreach', kind: { kind: 'choice', options: finishers }, relevant: finishes, weight: 1 },
  { id: 'exit.finisherFallen', kind: oneOf('prime', 'remaining', 'stop', 'talk'), relevant: finishes, weight: 1 },
  { id: 'exit.planned', kind: oneOf('prime', 'release', 'talk'), relevant: finishes, weight: 2 },
  { id: 'exit.customerWish', kind: oneOf('always', 'peaceful', 'heard'), relevant: finishes, weight: 2 },
  { id: 'exit.absence', kind: oneOf('deputy', 'takeOver', 'talk'), weight: 2 },
  {
    id: 'exit.absenceDays',
    kind: number('days', 1, 180, [10, 14, 30]),
    relevant: ifPicked('exit.absence', 'deputy', 'takeOver'),
    weight: 2,
  },
  { id: 'exit.parts', kind: oneOf('toFinisher', 'keep'), relevant: finishesAlone, weight: 1 },
  { id: 'exit.partsDays', kind: number('days', 1, 90, [5, 10, 14]), relevant: ifPicked('exit.parts', 'toFinisher'), weight: 1 },
  { id: 'exit.partsLate', kind: oneOf('ladder', 'talk', 'law'), relevant: ifPicked('exit.parts', 'toFinisher'), weight: 2 },
  { id: 'exit.partsCure', kind: number('days', 1, 60, [3, 5, 10]), relevant: ifPicked('exit.partsLate', 'ladder'), weight: 2 },
  { id: 'exit.offers', kind: oneOf('lead', 'each', 'withdraw', 'talk'), weight: 1 },
  {
    id: 'exit.drafts',
    kind: oneOf('lead', 'each', 'withdraw'),
    relevant: (answers) => chosen(answers, 'exit.offers') !== undefined,
    weight: 3,
  },
  { id: 'exit.message', kind: oneOf('joint', 'agreedText', 'free'), weight: 2 },
  { id: 'exit.messageNo', kind: oneOf('minimal', 'talk'), relevant: messageNeedsText, weight: 2 },
  { id: 'exit.messageDays', kind: number('days', 1, 60, [5, 7, 14]), relevant: messageNeedsText, weight: 3 },
  { id: 'exit.commission', kind: oneOf('ordered', 'none'), affects: ['split'], weight: 1 },
  {
    id: 'exit.commissionRunning',
    kind: oneOf('asLong', 'months', 'nothing'),
    relevant: ifPicked('exit.commission', 'ordered'),
    weight: 2,
  },
  {
    id: 'exit.commissionRunningMonths',
    kind: number('months', 1, 120, [12, 24]),
    relevant: (answers) => ifPicked('exit.commission', 'ordered')(answers) && ifPicked('exit.commissionRunning', 'months')(answers),
    weight: 2,
  },
  { id: 'exit.commissionLater', kind: oneOf('same', 'half', 'nothing'), relevant: ifPicked('exit.commission', 'ordered'), weight: 2 },
  {
    id: 'exit.commissionMonths',
    kind: number('months', 1, 36, [3, 6, 12]),
    relevant: ifPicked('exit.commissionLater', 'same', 'half'),
    weight: 2,
  },
  { id: 'exit.statement', kind: { kind: 'choice', options: ['prime'], parties: true }, weight: 1 },
  { id: 'exit.statementDays', kind: number('days', 7, 180, [30, 45, 60]), relevant: hasStatement, weight: 1 },
  { id: 'exit.silence', kind: oneOf('counts', 'waits'), relevant: hasStatement, weight: 2 },
  {
    id: 'exit.silenceDays',
    kind: number('days', 5, 90, [14, 15, 30]),
    relevant: (answers) => hasStatement(answers) && chosen(answers, 'exit.silence') !== undefined,
    weight: 2,
  },
  { id: 'exit.objection', kind: oneOf('undisputed', 'talk', 'expert'), relevant: hasStatement, affects: ['escalation'], weight: 2 },
  { id: 'exit.netting', kind: oneOf('all', 'undisputed', 'none'), weight: 2 },
  { id: 'exit.data', kind: oneOf('return', 'delete', 'ownerChooses'), weight: 1 },
  { id: 'exit.dataDays', kind: number('days', 1, 180, [14, 30, 90]), relevant: hasData, weight: 1 },
  { id: 'exit.personalData', kind: oneOf('return', 'delete', 'ownerChooses'), relevant: hasData, weight: 1 },
  { id: 'exit.records', kind: oneOf('locked', 'law'), relevant: hasData, weight: 2 },
  { id: 'exit.dataLate', kind: oneOf('ladder', 'talk'), relevant: hasData, weight: 2 },
  { id: 'exit.dataCure', kind: number('days', 1, 60, [5, 7, 14]), relevant: ifPicked('exit.dataLate', 'ladder'), weight: 3 },
  { id: 'exit.brand', kind: oneOf('stop', 'runOff'), affects: ['publicity'], weight: 2 },
  { id: 'exit.brandDays', kind: number('days', 1, 365, [30, 60, 90]), relevant: ifPicked('exit.brand', 'runOff'), weight: 2 },
  { id: 'exit.accessDays', kind: number('days', 0, 90, [0, 5, 14]), weight: 2 },
  {
    id: 'exit.accessBreach',
    kind: oneOf('atOnce', 'same'),
    relevant: (answers) => quantity(answers, 'exit.accessDays') !== undefined,
    weight: 2,
  },
  { id: 'exit.survives', kind: { kind: 'choices', options: [...survivors, 'nothing'] }, affects: ['protection', 'publicity'], weight: 1 },
  { id: 'exit.protectionEnds', kind: oneOf('ends', 'tailStays'), relevant: protectionTwice, affects: ['protection'], weight: 1 },
  { id: 'exit.control', kind: oneOf('competitor', 'any', 'none'), weight: 3 },
  ...aftercareQuestions,
] as const satisfies readonly Question[]

function finishes(answers: Answers): boolean {
  return chosen(answers, 'exit.finisher') !== undefined
}

/** Somebody finishes alone in some case, so that what the others hold must come to that party. */
function finishesAlone(answers: Answers): boolean {
  const alone = (id: QuestionId) => picked(answers, id, 'prime', 'remaining')
  return (
    finishes(answers) &&
    (alone('exit.finisher') ||
      alone('exit.finisherForce') ||
      alone('exit.finisherBreach') ||
      alone('exit.finisherFallen') ||
      alone('exit.planned') ||
      picked(answers, 'exit.customerWish', 'always', 'peaceful'))
  )
}

/** Protection is said to last for a time after the end, and is not among what goes on after the end. */
function protectionTwice(answers: Answers): boolean {
  const kept = chosenMany(answers, 'exit.survives')
  return kept.length > 0 && !kept.includes('protection') && quantity(answers, 'protection.tailMonths') !== undefined
}

function messageNeedsText(answers: Answers): boolean {
  return picked(answers, 'exit.message', 'joint', 'agreedText')
}

function hasStatement(answers: Answers): boolean {
  return chosen(answers, 'exit.statement') !== undefined
}

function hasData(answers: Answers): boolean {
  return chosen(answers, 'exit.data') !== undefined
}

export type ExitDecisions =
  | 'finisher'
  | 'standIn'
  | 'handParts'
  | 'partsLate'
  | 'openOffer'
  | 'tellCustomers'
  | 'lateShare'
  | 'finalStatement'
  | 'statementCounts'
  | 'netting'
  | 'dataReturn'
  | 'dataLate'
  | 'mayUseBrand'
  | 'access'
  | 'survival'
  | 'controlChange'
  | AftercareDecisions

const frames = {
  finisher: { answer: { kind: 'role', also: ['together', 'nobody'] } },
  standIn: { answer: { kind: 'step', steps: ['wait', 'deputy', 'takeOver'] } },
  handParts: { answer: { kind: 'duty' } },
  partsLate: { answer: { kind: 'step', steps: ['nothing', 'remind', 'fetchAtCost'] } },
  openOffer: { answer: { kind: 'role', also: ['each', 'nobody'] } },
  tellCustomers: { answer: { kind: 'choice', options: ['wait', 'jointText', 'ownText', 'minimalText'] } },
  lateShare: { answer: { kind: 'choice', options: ['asBefore', 'half', 'nothing'] } },
  finalStatement: { answer: { kind: 'duty' } },
  statementCounts: { answer: { kind: 'choice', options: ['waits', 'agreed', 'undisputedPart', 'expert'] } },
  netting: { answer: { kind: 'choice', options: ['net', 'netUndisputed', 'apart'] } },
  dataReturn: { answer: { kind: 'duty' } },
  dataLate: { answer: { kind: 'step', steps: ['nothing', 'remind', 'declare'] } },
  mayUseBrand: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  access: { answer: { kind: 'choice', options: ['stays', 'revoked'] } },
  survival: { answer: { kind: 'choice', options: ['goesOn', 'ends'] } },
  controlChange: { answer: { kind: 'choice', options: ['goesOn', 'mayEnd'] } },
  mayServe,
  ...aftercareFrames,
} as const satisfies Record<ExitDecisions | 'mayServe', Frame>

export const exit: Topic = { id: 'exit', questions: exitQuestions, expand }

/** The reasons of the end, by class: an answer is given for a class, and everybody finds the own reason in plain words. */
const planned = ['notice', 'agreed', 'expiry', 'control', 'merger', 'strategy', 'goalMissed', 'deadlock', 'converted'] as const
const force = ['forceMajeure', 'lostCustomer'] as const
const peaceful = [...planned, ...force] as const
const fault = ['breach', 'nonPerformance', 'protectionBreach', 'misconduct', 'exclusion', 'otherCause'] as const
const bankrupt = ['insolvency', 'seizure'] as const
const unable = ['illness', 'death', 'keyPerson', 'licence'] as const
const fallen = [...bankrupt, ...unable] as const

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const limits = serviceLimits(answers, parties)
  const book = openBook('exit', frames, limits)
  projects(book, answers, parties)
  absence(book, answers)
  parts(book, answers, parties)
  offers(book, answers)
  message(book, answers)
  commission(book, answers)
  statement(book, answers, parties)
  data(book, answers)
  traces(book, answers)
  survival(book, answers, limits)
  aftercare(book, answers, parties)
  return book.expansion()
}

const isFinisher = (option: string | undefined): option is Finisher => finishers.some((each) => each === option)

function projects(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const peace = chosen(answers, 'exit.finisher')
  if (!isFinisher(peace)) return
  const outcomes: Readonly<Record<Finisher, Outcome>> = {
    together: who(party('together')),
    prime: who(inRole('prime')),
    // Of two, the other one; of three and more, whom those who remain have named.
    remaining: who(parties.length === 2 ? otherThan('leaver') : inRole('successor')),
    stop: who(party('nobody')),
    talk: talk('runningProject'),
  }
  const running = (reasons: readonly string[]) => ({ stage: is('running'), endReason: is(...reasons) })
  book.say('exit.finished', 'exit.finisher', {}, line('finisher', 'ext-1', { stage: is('handedOver', 'accepted') }, who(party('nobody'))))
  const forced = chosen(answers, 'exit.finisherForce')
  const apart = forced === 'prime' || forced === 'stop' || forced === 'talk'
  book.say(
    'exit.finisher',
    'exit.finisher',
    { answer: peace, force: !apart },
    line('finisher', 'ext-2', running(apart ? planned : peaceful), outcomes[peace]),
  )
  if (apart)
    book.say('exit.finisherForce', 'exit.finisherForce', { answer: forced }, line('finisher', 'ext-7', running(force), outcomes[forced]))
  for (const [question, id, reasons] of [
    ['exit.finisherBreach', 'ext-3', fault],
    ['exit.finisherFallen', 'ext-4', fallen],
  ] as const) {
    const answer = chosen(answers, question)
    if (isFinisher(answer)) book.say(question, question, { answer }, line('finisher', id, running(reasons), outcomes[answer]))
  }
  const notBegun = chosen(answers, 'exit.planned')
  if (notBegun === 'prime' || notBegun === 'release' || notBegun === 'talk') {
    const outcome = { prime: outcomes.prime, release: outcomes.stop, talk: talk('plannedProject') }[notBegun]
    book.say('exit.planned', 'exit.planned', { answer: notBegun }, line('finisher', 'ext-5', { stage: is('planned') }, outcome))
  }
  const wish = chosen(answers, 'exit.customerWish')
  const wished = { stage: is('running'), customerKeeps: is(...parties) }
  if (wish === 'always') {
    book.say(
      'exit.customerWish',
      'exit.customerWish',
      { answer: wish },
      line('finisher', 'ext-6', wished, who(inRole('customerKeeps')), ['ext-2', 'ext-3', 'ext-4', 'ext-7']),
    )
  } else if (wish === 'peaceful') {
    const when = { ...wished, endReason: is(...peaceful) }
    book.say(
      'exit.customerWish',
      'exit.customerWish',
      { answer: wish },
      line('finisher', 'ext-6', when, who(inRole('customerKeeps')), ['ext-2', 'ext-7']),
    )
  } else if (wish === 'heard') book.say('exit.customerWish.heard', 'exit.customerWish', {})
}

function absence(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'exit.absence')
  const days = quantity(answers, 'exit.absenceDays')
  if (answer !== 'deputy' && answer !== 'takeOver' && answer !== 'talk') return
  const present = line('standIn', 'ext-10', { outage: is('notYet') }, step('wait'))
  const deputy = answer === 'deputy'
  if (deputy)
    book.say(
      'exit.absence',
      'exit.absence',
      { answer },
      present,
      line('standIn', 'ext-11', { outage: whole('ago'), deputyReady: is('yes') }, step('deputy')),
    )
  else if (answer === 'talk')
    book.say('exit.absence', 'exit.absence', { answer }, present, line('standIn', 'ext-11', { outage: whole('ago') }, talk('absence')))
  else book.say('exit.absence', 'exit.absence', { answer }, present)
  if (answer === 'talk' || days === undefined) return
  book.term('absenceWait', 'days', days)
  const without: Readonly<Record<string, readonly Test[]>> = deputy ? { deputyReady: is('no') } : {}
  book.say(
    'exit.absenceDays',
    'exit.absenceDays',
    { days, deputy },
    line('standIn', 'ext-12', { outage: clock('ago', '<=', term('absenceWait')), ...without }, step('wait')),
    line('standIn', 'ext-13', { outage: clock('ago', '>', term('absenceWait')), ...without }, step('takeOver')),
  )
}

function parts(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  if (!finishes(answers)) return
  const answer = chosen(answers, 'exit.parts')
  const days = quantity(answers, 'exit.partsDays')
  if (answer === 'keep') {
    book.say('exit.parts.keep', 'exit.parts', {}, line('handParts', 'ext-20', { holder: is(...parties) }, noDuty))
    return
  }
  if (answer !== 'toFinisher' || days === undefined) return
  book.term('handPartsWithin', 'days', days)
  const open = (['exit.finisher', 'exit.finisherForce', 'exit.finisherBreach', 'exit.finisherFallen', 'exit.planned'] as const).some((id) =>
    picked(answers, id, 'talk'),
  )
  book.say(
    'exit.parts',
    'exit.partsDays',
    { days, talk: open },
    line(
      'handParts',
      'ext-20',
      { finisher: is(...parties), holder: notSame('finisher') },
      duty('parts', inRole('holder'), inRole('finisher'), 'handPartsWithin', 'ended'),
    ),
    line('handParts', 'ext-21', { finisher: is(...parties), holder: same('finisher') }, noDuty),
    line('handParts', 'ext-22', { finisher: is('together', 'nobody') }, noDuty),
    ...(open ? [line('handParts', 'ext-23', { finisher: is('talk') }, talk('runningProject'))] : []),
  )
  const within = term('handPartsWithin')
  const late = { handParts: is('duty'), parts: clock('open', '>', within) }
  book.say(
    'exit.partsInTime',
    'exit.partsDays',
    {},
    line('partsLate', 'ext-24', { handParts: is('noDuty') }, step('nothing')),
    line(
      'partsLate',
      'ext-25',
      { handParts: is('duty'), parts: anyOf(is('notDue'), clock('done', '<=', within), clock('open', '<=', within)) },
      step('nothing'),
    ),
    ...(open ? [line('partsLate', 'ext-29', { handParts: is('talk') }, talk('runningProject'))] : []),
  )
  const follows = chosen(answers, 'exit.partsLate')
  const cure = quantity(answers, 'exit.partsCure')
  const doneLate = line('partsLate', 'ext-26', { handParts: is('duty'), parts: clock('done', '>', within) }, step('nothing'))
  if (follows === 'ladder' && cure !== undefined) {
    book.term('handPartsCure', 'days', cure)
    book.say(
      'exit.partsLate.ladder',
      'exit.partsLate',
      { cure },
      doneLate,
      line('partsLate', 'ext-27', late, step('remind')),
      line(
        'partsLate',
        'ext-28',
        { handParts: is('duty'), parts: clock('open', '>', term('handPartsWithin', 'handPartsCure')) },
        step('fetchAtCost'),
        ['ext-27'],
      ),
    )
  } else if (follows === 'talk')
    book.say('exit.partsLate.talk', 'exit.partsLate', {}, doneLate, line('partsLate', 'ext-27', late, talk('partsLate')))
  else if (follows === 'law')
    book.say('exit.partsLate.law', 'exit.partsLate', {}, doneLate, line('partsLate', 'ext-27', late, perLaw('delayByStatute')))
}

function offers(book: Book, answers: Answers): void {
  const outcomes: Readonly<Record<'lead' | 'each' | 'withdraw' | 'talk', Outcome>> = {
    lead: who(inRole('offerLead')),
    each: who(party('each')),
    withdraw: who(party('nobody')),
    talk: talk('openOffer'),
  }
  const sent = chosen(answers, 'exit.offers')
  if (sent === 'lead' || sent === 'each' || sent === 'withdraw' || sent === 'talk') {
    book.say('exit.offers', 'exit.offers', { answer: sent }, line('openOffer', 'ext-30', { offerState: is('sent') }, outcomes[sent]))
  }
  const drafts = chosen(answers, 'exit.drafts')
  if (drafts === 'lead' || drafts === 'each' || drafts === 'withdraw') {
    book.say('exit.drafts', 'exit.drafts', { answer: drafts }, line('openOffer', 'ext-31', { offerState: is('notSent') }, outcomes[drafts]))
  }
}

function message(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'exit.message')
  if (answer === 'free') {
    const any = anyOf(is('notAsked', 'yes', 'no'), whole('silent'))
    book.say('exit.message.free', 'exit.message', {}, line('tellCustomers', 'ext-35', { endTextConsent: any }, choose('ownText')))
    return
  }
  if (answer !== 'joint' && answer !== 'agreedText') return
  const agreed = choose(answer === 'joint' ? 'jointText' : 'ownText')
  book.say('exit.message', 'exit.message', { answer }, line('tellCustomers', 'ext-35', { endTextConsent: is('yes') }, agreed))
  const otherwise = chosen(answers, 'exit.messageNo')
  const days = quantity(answers, 'exit.messageDays')
  if ((otherwise !== 'minimal' && otherwise !== 'talk') || days === undefined) return
  book.term('endTextDays', 'days', days)
  book.say(
    'exit.messageNo',
    'exit.messageNo',
    { answer: otherwise, days },
    line('tellCustomers', 'ext-36', { endTextConsent: anyOf(is('notAsked'), clock('silent', '<=', term('endTextDays'))) }, choose('wait')),
    line(
      'tellCustomers',
      'ext-37',
      { endTextConsent: anyOf(is('no'), clock('silent', '>', term('endTextDays'))) },
      otherwise === 'minimal' ? choose('minimalText') : talk('endText'),
    ),
  )
}

function commission(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'exit.commission')
  if (answer === 'none') {
    book.say(
      'exit.commission',
      'exit.commission',
      { answer },
      line('lateShare', 'ext-40', { orderTime: is('beforeEnd', 'prepared', 'new', 'runsOn') }, choose('nothing')),
    )
    return
  }
  if (answer !== 'ordered') return
  book.say(
    'exit.commission',
    'exit.commission',
    { answer },
    line('lateShare', 'ext-40', { orderTime: is('beforeEnd') }, choose('asBefore')),
  )
  runningCommission(book, answers)
  const later = chosen(answers, 'exit.commissionLater')
  const months = quantity(answers, 'exit.commissionMonths')
  if (later === 'nothing') {
    book.say(
      'exit.commissionLater',
      'exit.commissionLater',
      { answer: later },
      line('lateShare', 'ext-41', { orderTime: is('prepared', 'new') }, choose('nothing')),
    )
    return
  }
  if ((later !== 'same' && later !== 'half') || months === undefined) return
  book.term('preparedOrders', 'months', months)
  book.say(
    'exit.commissionLater',
    'exit.commissionLater',
    { answer: later, months },
    line(
      'lateShare',
      'ext-41',
      { orderTime: is('prepared'), end: anyOf(is('notYet'), clock('ago', '<=', term('preparedOrders'))) },
      choose(later === 'same' ? 'asBefore' : 'half'),
    ),
    line('lateShare', 'ext-42', { orderTime: is('prepared'), end: clock('ago', '>', term('preparedOrders')) }, choose('nothing')),
    line('lateShare', 'ext-43', { orderTime: is('new') }, choose('nothing')),
  )
}

/** A contract with the customer that was made before the end, and for which the customer goes on paying. */
function runningCommission(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'exit.commissionRunning')
  const months = quantity(answers, 'exit.commissionRunningMonths')
  if (answer === undefined || (answer === 'months' && months === undefined)) return
  if (months !== undefined) book.term('runningShare', 'months', months)
  const runsOn = { orderTime: is('runsOn') }
  const lines = {
    asLong: [line('lateShare', 'ext-44', runsOn, choose('asBefore'))],
    months: [
      line('lateShare', 'ext-44', { ...runsOn, end: anyOf(is('notYet'), clock('ago', '<=', term('runningShare'))) }, choose('asBefore')),
      line('lateShare', 'ext-45', { ...runsOn, end: clock('ago', '>', term('runningShare')) }, choose('nothing')),
    ],
    nothing: [
      line('lateShare', 'ext-44', { ...runsOn, end: is('notYet') }, choose('asBefore')),
      line('lateShare', 'ext-45', { ...runsOn, end: whole('ago') }, choose('nothing')),
    ],
  }[answer]
  const id = 'exit.commissionRunning'
  book.say(id, id, { answer, ...(months === undefined ? {} : { months }) }, ...(lines ?? []))
}

function statement(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const by = chosen(answers, 'exit.statement')
  const days = quantity(answers, 'exit.statementDays')
  const always = partyOf(by)
  if (by !== undefined && days !== undefined) {
    book.term('finalStatementWithin', 'days', days)
    const states = always === undefined ? inRole('prime') : party(always)
    const others = always === undefined ? notSame('prime') : is(...parties.filter((id) => id !== always))
    book.say(
      'exit.statement',
      'exit.statement',
      { days, ...(always === undefined ? {} : { party: always }) },
      line(
        'finalStatement',
        'ext-50',
        { claimant: others },
        duty('finalStatement', states, inRole('claimant'), 'finalStatementWithin', 'ended'),
      ),
      line('finalStatement', 'ext-51', { claimant: always === undefined ? same('prime') : is(always) }, noDuty),
    )
  }
  if (by !== undefined) {
    book.say(
      'exit.statementReply',
      'exit.statement',
      {},
      line('statementCounts', 'ext-52', { finalReply: is('yes') }, choose('agreed')),
      line('statementCounts', 'ext-53', { finalReply: is('notAsked') }, choose('waits')),
    )
  }
  const silence = chosen(answers, 'exit.silence')
  const reply = quantity(answers, 'exit.silenceDays')
  if ((silence === 'counts' || silence === 'waits') && reply !== undefined) {
    book.term('finalReplyDays', 'days', reply)
    book.say(
      'exit.silence',
      'exit.silence',
      { answer: silence, days: reply },
      line('statementCounts', 'ext-54', { finalReply: clock('silent', '<=', term('finalReplyDays')) }, choose('waits')),
      line(
        'statementCounts',
        'ext-55',
        { finalReply: clock('silent', '>', term('finalReplyDays')) },
        silence === 'counts' ? choose('agreed') : talk('finalStatement'),
      ),
    )
  }
  const objection = chosen(answers, 'exit.objection')
  if (objection === 'undisputed' || objection === 'talk' || objection === 'expert') {
    const outcome = { undisputed: choose('undisputedPart'), talk: talk('finalStatement'), expert: choose('expert') }[objection]
    book.say(
      'exit.objection',
      'exit.objection',
      { answer: objection },
      line('statementCounts', 'ext-56', { finalReply: is('no') }, outcome),
    )
  }
  const netting = chosen(answers, 'exit.netting')
  if (netting === 'all' || netting === 'undisputed' || netting === 'none') {
    const lines = {
      all: [line('netting', 'ext-58', { claimState: is('undisputed', 'partly', 'disputed') }, choose('net'))],
      undisputed: [
        line('netting', 'ext-58', { claimState: is('undisputed') }, choose('net')),
        line('netting', 'ext-59', { claimState: is('partly') }, choose('netUndisputed')),
        line('netting', 'ext-60', { claimState: is('disputed') }, choose('apart')),
      ],
      none: [line('netting', 'ext-58', { claimState: is('undisputed', 'partly', 'disputed') }, choose('apart'))],
    }[netting]
    book.say('exit.netting', 'exit.netting', { answer: netting }, ...lines)
  }
}

const dataDuty = { return: 'returnData', delete: 'deleteData', ownerChooses: 'returnOrDelete' } as const

function data(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'exit.data')
  const days = quantity(answers, 'exit.dataDays')
  if ((answer !== 'return' && answer !== 'delete' && answer !== 'ownerChooses') || days === undefined) return
  book.term('dataReturnWithin', 'days', days)
  const foreign = { holder: notSame('dataOwner') }
  const due = (name: string) => duty(name, inRole('holder'), inRole('dataOwner'), 'dataReturnWithin', 'ended')
  book.say(
    'exit.data',
    'exit.data',
    { answer, days },
    line('dataReturn', 'ext-61', { holder: same('dataOwner') }, noDuty),
    line('dataReturn', 'ext-62', { ...foreign, dataKind: is('business') }, due(dataDuty[answer])),
  )
  const personal = chosen(answers, 'exit.personalData')
  if (personal === 'return' || personal === 'delete' || personal === 'ownerChooses') {
    book.say(
      'exit.personalData',
      'exit.personalData',
      { answer: personal, days },
      line('dataReturn', 'ext-63', { ...foreign, dataKind: is('personal') }, due(dataDuty[personal])),
    )
  }
  const records = chosen(answers, 'exit.records')
  if (records === 'locked' || records === 'law') {
    const outcome = records === 'locked' ? noDuty : perLaw('recordsByStatute')
    book.say(
      'exit.records',
      'exit.records',
      { answer: records },
      line('dataReturn', 'ext-64', { ...foreign, dataKind: is('records') }, outcome),
      ...(records === 'law' ? [line('dataLate', 'ext-69', { dataReturn: is('perLaw') }, perLaw('recordsByStatute'))] : []),
    )
  }
  const within = term('dataReturnWithin')
  book.say(
    'exit.dataInTime',
    'exit.dataDays',
    {},
    line('dataLate', 'ext-65', { dataReturn: is('noDuty') }, step('nothing')),
    line(
      'dataLate',
      'ext-66',
      { dataReturn: is('duty'), dataReturned: anyOf(is('notDue'), clock('done', '<=', within), clock('open', '<=', within)) },
      step('nothing'),
    ),
  )
  const late = chosen(answers, 'exit.dataLate')
  const doneLate = { dataReturn: is('duty'), dataReturned: clock('done', '>', within) }
  const openLate = { dataReturn: is('duty'), dataReturned: clock('open', '>', within) }
  const cure = quantity(answers, 'exit.dataCure')
  if (late === 'ladder' && cure !== undefined) {
    book.term('dataCure', 'days', cure)
    book.say(
      'exit.dataLate.ladder',
      'exit.dataLate',
      { cure },
      line('dataLate', 'ext-67', doneLate, step('nothing')),
      line('dataLate', 'ext-68', openLate, step('remind')),
      line(
        'dataLate',
        'ext-70',
        { dataReturn: is('duty'), dataReturned: clock('open', '>', term('dataReturnWithin', 'dataCure')) },
        step('declare'),
        ['ext-68'],
      ),
    )
  } else if (late === 'talk') {
    book.say(
      'exit.dataLate.talk',
      'exit.dataLate',
      {},
      line('dataLate', 'ext-67', doneLate, step('nothing')),
      line('dataLate', 'ext-68', openLate, talk('dataLate')),
    )
  }
}

/** What stays visible or open after the end: names and marks, and access to shared systems. */
function traces(book: Book, answers: Answers): void {
  const brand = chosen(answers, 'exit.brand')
  const brandDays = quantity(answers, 'exit.brandDays')
  const running = line('mayUseBrand', 'ext-75', { ended: is('notYet') }, choose('yes'))
  if (brand === 'stop')
    book.say('exit.brand.stop', 'exit.brand', {}, running, line('mayUseBrand', 'ext-76', { ended: whole('ago') }, choose('no')))
  else if (brand === 'runOff' && brandDays !== undefined) {
    book.term('brandRunOff', 'days', brandDays)
    book.say(
      'exit.brand.runOff',
      'exit.brand',
      { days: brandDays },
      running,
      line('mayUseBrand', 'ext-76', { ended: clock('ago', '<=', term('brandRunOff')), brandItem: is('existing') }, choose('yes')),
      line('mayUseBrand', 'ext-77', { ended: clock('ago', '>', term('brandRunOff')), brandItem: is('existing') }, choose('no')),
      line('mayUseBrand', 'ext-78', { ended: whole('ago'), brandItem: is('new') }, choose('no')),
    )
  }
  const days = quantity(answers, 'exit.accessDays')
  if (days === undefined) return
  book.term('accessDays', 'days', days)
  const stays = { ended: clock('ago', '<=', term('accessDays')) }
  const gone = { ended: clock('ago', '>', term('accessDays')) }
  const orderly = { endReason: is(...peaceful, ...unable) }
  const urgent = { endReason: is(...fault, ...bankrupt) }
  book.say(
    'exit.access',
    'exit.accessDays',
    { days },
    line('access', 'ext-80', { ended: is('notYet') }, choose('stays')),
    line('access', 'ext-81', { ...stays, ...orderly }, choose('stays')),
    line('access', 'ext-82', { ...gone, ...orderly }, choose('revoked')),
  )
  const onBreach = chosen(answers, 'exit.accessBreach')
  if (onBreach === 'atOnce')
    book.say(
      'exit.accessBreach',
      'exit.accessBreach',
      { answer: onBreach },
      line('access', 'ext-83', { ended: whole('ago'), ...urgent }, choose('revoked')),
    )
  else if (onBreach === 'same') {
    book.say(
      'exit.accessBreach',
      'exit.accessBreach',
      { answer: onBreach },
      line('access', 'ext-83', { ...stays, ...urgent }, choose('stays')),
      line('access', 'ext-84', { ...gone, ...urgent }, choose('revoked')),
    )
  }
}

function survival(book: Book, answers: Answers, limits: readonly RuleId[]): void {
  const before = picked(answers, 'exit.protectionEnds', 'ends') ? limits : []
  const marked = chosenMany(answers, 'exit.survives')
  const kept = survivors.filter((each) => marked.includes(each))
  if (marked.length > 0) {
    const ending = [...survivors.filter((each) => !kept.includes(each)), 'other']
    const protectionEnds =
      !kept.includes('protection') &&
      picked(answers, 'protection.form', 'brought', 'registered', 'listed', 'commission') &&
      !picked(answers, 'protection.tail', 'none') &&
      !picked(answers, 'exit.protectionEnds', 'tailStays')
    book.say(
      'exit.survives',
      'exit.survives',
      { kept, protectionEnds },
      line('survival', 'ext-90', { end: is('notYet') }, choose('goesOn')),
      ...(kept.length > 0 ? [line('survival', 'ext-91', { end: whole('ago'), clauseAbout: is(...kept) }, choose('goesOn'))] : []),
      line('survival', 'ext-94', { end: whole('ago'), clauseAbout: is(...always) }, choose('goesOn')),
      line('survival', 'ext-92', { end: whole('ago'), clauseAbout: is(...ending) }, choose('ends')),
      // Who lets protection end here and lasts it there has said two things: the analysis shows it until one goes first.
      ...(protectionEnds ? [line('mayServe', 'ext-93', { actor: notSame('protector'), end: whole('ago') }, choose('free'), before)] : []),
    )
  }
  const first = chosen(answers, 'exit.protectionEnds')
  if (first === 'ends' || first === 'tailStays') book.say('exit.protectionEnds', 'exit.protectionEnds', { answer: first })
  const control = chosen(answers, 'exit.control')
  if (control === 'competitor' || control === 'any' || control === 'none') {
    const answered: Readonly<Record<typeof control, readonly [competitor: string, elsewhere: string]>> = {
      competitor: ['mayEnd', 'goesOn'],
      any: ['mayEnd', 'mayEnd'],
      none: ['goesOn', 'goesOn'],
    }
    const [competitor, elsewhere] = answered[control]
    book.say(
      'exit.control',
      'exit.control',
      { answer: control },
      line('controlChange', 'ext-95', { acquirer: is('competitor') }, choose(competitor)),
      line('controlChange', 'ext-96', { acquirer: is('elsewhere') }, choose(elsewhere)),
    )
  }
}
