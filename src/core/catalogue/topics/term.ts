import { chosen, chosenMany, day, quantity } from '../answers.ts'
import { line, openBook, picked, settle, type Book, type Frame } from '../book.ts'
import { anyOf, choose, clock, compare, is, perLaw, step, talk, term as agreed, whole } from '../build.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** Good causes that can be agreed beforehand, in the order in which they are told. */
const causeKinds = [
  'unmendedBreach',
  'repeated',
  'unpaid',
  'trust',
  'secrecy',
  'misconduct',
  'lostTrust',
  'insolvency',
  'insolvencyOpened',
  'control',
  'licence',
  'keyPerson',
  'forceMajeure',
  'lostCustomer',
  'goalMissed',
] as const

/** T25: beginning, duration, what holds when it simply goes on, and how it is ended by notice. */
export const termQuestions = [
  { id: 'term.start', kind: { kind: 'choice', options: ['signature', 'day'] }, weight: 1 },
  { id: 'term.startDay', kind: { kind: 'day' }, relevant: (answers) => chosen(answers, 'term.start') === 'day', weight: 1 },
  { id: 'term.kind', kind: { kind: 'choice', options: ['open', 'fixed', 'trialThenOpen'] }, affects: ['exit'], weight: 1 },
  {
    id: 'term.fixedMonths',
    kind: { kind: 'quantity', unit: 'months', min: 1, max: 360, usual: [12, 24, 36] },
    relevant: (answers) => chosen(answers, 'term.kind') === 'fixed',
    weight: 1,
  },
  {
    id: 'term.trialMonths',
    kind: { kind: 'quantity', unit: 'months', min: 1, max: 24, usual: [3, 6] },
    relevant: (answers) => chosen(answers, 'term.kind') === 'trialThenOpen',
    weight: 1,
  },
  {
    id: 'term.trialNotice',
    kind: { kind: 'quantity', unit: 'days', min: 0, max: 90, usual: [14, 30] },
    relevant: (answers) => chosen(answers, 'term.kind') === 'trialThenOpen',
    weight: 2,
  },
  {
    id: 'term.continuation',
    kind: { kind: 'choice', options: ['openEnded', 'renewed', 'ended'] },
    relevant: (answers) => chosen(answers, 'term.kind') === 'fixed',
    weight: 1,
  },
  {
    id: 'term.someContinue',
    kind: { kind: 'choice', options: ['ended', 'openEnded', 'talk'] },
    relevant: (answers) => chosen(answers, 'term.kind') === 'fixed' && chosen(answers, 'term.continuation') !== undefined,
    weight: 2,
  },
  {
    id: 'term.renewalDays',
    kind: number('days', 1, 365, [30, 60, 90]),
    relevant: ifPicked('term.continuation', 'renewed', 'openEnded'),
    weight: 2,
  },
  {
    id: 'term.duringFixed',
    kind: { kind: 'choice', options: ['notPossible', 'possible'] },
    relevant: (answers) => chosen(answers, 'term.kind') === 'fixed',
    weight: 2,
  },
  { id: 'term.notice', kind: { kind: 'quantity', unit: 'months', min: 0, max: 36, usual: [1, 3, 6] }, affects: ['exit'], weight: 1 },
  {
    id: 'term.noticeTo',
    kind: { kind: 'choice', options: ['anyDay', 'monthEnd', 'quarterEnd', 'yearEnd'] },
    relevant: (answers) => quantity(answers, 'term.notice') !== undefined,
    weight: 2,
  },
  { id: 'term.noticeForm', kind: { kind: 'choice', options: ['anyForm', 'text', 'signedPaper'] }, affects: ['exit'], weight: 1 },
  {
    id: 'term.causes',
    kind: { kind: 'choices', options: causeKinds },
    affects: ['exit', 'escalation'],
    weight: 1,
  },
  {
    id: 'term.otherCauses',
    kind: { kind: 'choice', options: ['perLaw', 'talk'] },
    relevant: hasCauses,
    weight: 2,
  },
  { id: 'term.warning', kind: oneOf('strict', 'heals', 'none'), relevant: hasCauses, weight: 2 },
  { id: 'term.cureDays', kind: number('days', 1, 90, [10, 14, 30]), relevant: ifPicked('term.warning', 'strict', 'heals'), weight: 2 },
  { id: 'term.waitDays', kind: number('days', 7, 180, [14, 30, 60]), relevant: hasCauses, weight: 2 },
  { id: 'term.noticePerson', kind: oneOf('named', 'management', 'anybody'), weight: 2 },
  { id: 'term.wrongDate', kind: oneOf('next', 'void'), relevant: hasNotice, weight: 3 },
  { id: 'term.withdrawal', kind: oneOf('consent', 'newPaper'), weight: 3 },
  { id: 'term.noticeOrders', kind: oneOf('accept', 'ifDone', 'free'), relevant: hasNotice, weight: 2 },
  { id: 'term.idle', kind: oneOf('replace', 'endNow', 'talk', 'law'), relevant: hasNotice, weight: 3 },
  { id: 'term.idleDays', kind: number('days', 1, 60, [5, 10, 14]), relevant: ifPicked('term.idle', 'replace', 'endNow'), weight: 3 },
  { id: 'term.projectNotice', kind: oneOf('alone', 'never'), weight: 2 },
  {
    id: 'term.partial',
    kind: oneOf('alone', 'together'),
    relevant: (answers) => chosen(answers, 'term.projectNotice') !== undefined,
    weight: 3,
  },
  { id: 'term.pause', kind: oneOf('together', 'oneSided'), weight: 3 },
  { id: 'term.pauseRunning', kind: oneOf('finish', 'rest', 'talk'), relevant: canRest, weight: 3 },
  { id: 'term.pauseMonths', kind: number('months', 1, 24, [3, 6, 12]), relevant: canRest, weight: 3 },
  { id: 'term.force', kind: oneOf('rests', 'law'), weight: 2 },
  { id: 'term.forceDays', kind: number('days', 14, 365, [60, 90]), relevant: ifPicked('term.force', 'rests'), weight: 2 },
  { id: 'term.holidays', kind: { kind: 'choice', options: ['actor', 'anywhere', 'nationwide'], parties: true }, weight: 3 },
] as const satisfies readonly Question[]

function hasCauses(answers: Answers): boolean {
  return chosenMany(answers, 'term.causes').length > 0
}

function hasNotice(answers: Answers): boolean {
  return quantity(answers, 'term.notice') !== undefined
}

function canRest(answers: Answers): boolean {
  return chosen(answers, 'term.pause') !== undefined
}

export type TermDecisions =
  | 'noticeValid'
  | 'noticeRuns'
  | 'phaseAfterExpiry'
  | 'goodCause'
  | 'immediateEnd'
  | 'renewalStopped'
  | 'noticeArrived'
  | 'noticeDate'
  | 'noticeWithdrawn'
  | 'noticeOrders'
  | 'idleInNotice'
  | 'endsWhat'
  | 'mayRest'
  | 'duringRest'
  | 'restOver'
  | 'forceLasts'

/** A fact whose options depend on the agreed term: there is no trial phase where none was agreed. */
export type TermFacts = 'termPhase'

const frames: Readonly<Record<TermDecisions, Frame>> = {
  noticeValid: { answer: { kind: 'choice', options: ['valid', 'notValid'] } },
  noticeRuns: { answer: { kind: 'choice', options: ['running', 'noticePeriod', 'ended', 'nextDate'] } },
  phaseAfterExpiry: { answer: { kind: 'choice', options: ['openEnded', 'renewed', 'ended'] } },
  goodCause: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  immediateEnd: { answer: { kind: 'choice', options: ['mayEnd', 'warnFirst', 'wait', 'mended', 'tooLate'] } },
  renewalStopped: { answer: { kind: 'choice', options: ['stopped', 'renewed'] } },
  noticeArrived: { answer: { kind: 'choice', options: ['arrived', 'notArrived'] } },
  noticeDate: { answer: { kind: 'choice', options: ['asNamed', 'nextDate', 'void'] } },
  noticeWithdrawn: { answer: { kind: 'choice', options: ['withdrawn', 'stands', 'newPaper'] } },
  noticeOrders: { answer: { kind: 'choice', options: ['mustAccept', 'mayRefuse'] } },
  idleInNotice: { answer: { kind: 'step', steps: ['nothing', 'remind', 'replace', 'endNow'] } },
  endsWhat: { answer: { kind: 'choice', options: ['everything', 'project', 'area', 'nothing'] } },
  mayRest: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  duringRest: { answer: { kind: 'choice', options: ['goesOn', 'rests'] } },
  restOver: { answer: { kind: 'choice', options: ['goesOn', 'mayEnd'] } },
  forceLasts: { answer: { kind: 'choice', options: ['owes', 'rests', 'mayEnd'] } },
}

export const term: Topic = { id: 'term', questions: termQuestions, expand }

function expand(answers: Answers): Expansion {
  const book = openBook('term', frames)
  const start = chosen(answers, 'term.start')
  const startDay = day(answers, 'term.startDay')
  if (start === 'signature') book.say('term.start', 'term.start', { option: start })
  if (start === 'day' && startDay !== undefined) book.say('term.start', 'term.start', { option: start, day: startDay })
  const kind = chosen(answers, 'term.kind')
  const months =
    kind === 'fixed' ? quantity(answers, 'term.fixedMonths') : kind === 'trialThenOpen' ? quantity(answers, 'term.trialMonths') : undefined
  if (kind === 'open' || (kind !== undefined && months !== undefined))
    book.say(
      'term.kind',
      'term.kind',
      { option: kind, ...(months === undefined ? {} : { months }) },
      // Where no time runs out, or only a trial, working on after it is settled with this very answer.
      ...(kind === 'fixed' ? [] : [line('phaseAfterExpiry', 'exp-0', {}, choose('openEnded'))]),
    )
  expiry(book, answers)
  noticeRuns(book, answers)
  noticeValid(book, answers)
  causes(book, answers)
  immediateEnd(book, answers)
  declared(book, answers)
  untilTheEnd(book, answers)
  resting(book, answers)
  const calendar = chosen(answers, 'term.holidays')
  if (calendar !== undefined) book.say('term.holidays', 'term.holidays', { answer: calendar })
  const phases = kind === 'trialThenOpen' ? ['trial', 'open'] : ['fixed', 'open']
  return { ...book.expansion(), facts: { termPhase: { kind: 'choice', options: phases, per: 'agreement', source: 'dates' } } }
}

/** What people often leave open: the agreed term is over and everybody simply goes on, or only some do. */
function expiry(book: Book, answers: Answers): void {
  const option = chosen(answers, 'term.continuation')
  if (option === undefined) return
  book.say(
    'term.continuation',
    'term.continuation',
    { option },
    line('phaseAfterExpiry', 'exp-1', { afterExpiry: is('allContinue') }, choose(option)),
    line('phaseAfterExpiry', 'exp-2', { afterExpiry: is('nobodyContinues') }, choose('ended')),
  )
  const before = quantity(answers, 'term.renewalDays')
  if (before !== undefined) {
    book.term('renewalNote', 'days', before)
    book.say(
      'term.renewalDays',
      'term.renewalDays',
      { days: before },
      line('renewalStopped', 'trm-1', { stopNoteDays: compare('>=', agreed('renewalNote')) }, choose('stopped')),
      line('renewalStopped', 'trm-2', { stopNoteDays: compare('<', agreed('renewalNote')) }, choose('renewed')),
    )
  }
  const some = chosen(answers, 'term.someContinue')
  if (some === undefined) return
  const outcome = some === 'talk' ? talk('beforeStart') : choose(some)
  book.say(
    'term.someContinue',
    'term.someContinue',
    { option: some },
    line('phaseAfterExpiry', 'exp-3', { afterExpiry: is('someContinue') }, outcome),
  )
}

function noticeRuns(book: Book, answers: Answers): void {
  const months = quantity(answers, 'term.notice')
  const to = chosen(answers, 'term.noticeTo')
  const trial = quantity(answers, 'term.trialNotice')
  const onTrial = { termPhase: is('trial') }
  if (trial !== undefined) {
    book.term('trialNoticePeriod', 'days', trial)
    const period = agreed('trialNoticePeriod')
    book.say(
      'term.trialNotice',
      'term.trialNotice',
      { days: trial },
      line('noticeRuns', 'not-4', { ...onTrial, trialNotice: is('notYet') }, choose('running')),
      ...(trial === 0 ? [] : [line('noticeRuns', 'not-5', { ...onTrial, trialNotice: clock('ago', '<', period) }, choose('noticePeriod'))]),
      line('noticeRuns', 'not-6', { ...onTrial, trialNotice: clock('ago', '>=', period) }, choose('ended')),
    )
  }
  if (months === undefined) return
  book.term('noticePeriod', 'months', months)
  const period = agreed('noticePeriod')
  const afterTrial = chosen(answers, 'term.kind') === 'trialThenOpen'
  const later = afterTrial ? { termPhase: is('open') } : {}
  const after = choose(to === 'anyDay' ? 'ended' : 'nextDate')
  book.say(
    'term.notice',
    'term.notice',
    { months, trial: afterTrial, ...(to === undefined ? {} : { to }) },
    line('noticeRuns', 'not-1', { ...later, notice: is('notYet') }, choose('running')),
    ...(months === 0 ? [] : [line('noticeRuns', 'not-2', { ...later, notice: clock('ago', '<', period) }, choose('noticePeriod'))]),
    ...(to === undefined ? [] : [line('noticeRuns', 'not-3', { ...later, notice: clock('ago', '>=', period) }, after)]),
  )
}

function noticeValid(book: Book, answers: Answers): void {
  const form = chosen(answers, 'term.noticeForm')
  if (form === undefined) return
  const good = { anyForm: ['signedPaper', 'text', 'spoken'], text: ['signedPaper', 'text'], signedPaper: ['signedPaper'] }[form] ?? []
  const bad = ['signedPaper', 'text', 'spoken', 'conduct'].filter((each) => !good.includes(each))
  const fixed = chosen(answers, 'term.kind') === 'fixed'
  const running = fixed ? { termPhase: is('open') } : {}
  book.say(
    'term.noticeForm',
    'term.noticeForm',
    { option: form },
    line(
      'noticeValid',
      'nfo-1',
      { noticeForm: is(...good), ...(fixed ? { ...running, noticeReason: is('ordinary') } : {}) },
      choose('valid'),
    ),
    ...(fixed ? [line('noticeValid', 'nfo-2', { noticeForm: is(...good), noticeReason: is('cause') }, choose('valid'))] : []),
    line('noticeValid', 'nfo-3', { noticeForm: is(...bad) }, choose('notValid')),
  )
  const during = chosen(answers, 'term.duringFixed')
  if (during === undefined) return
  const outcome = choose(during === 'possible' ? 'valid' : 'notValid')
  const ordinary = { noticeForm: is(...good), noticeReason: is('ordinary'), termPhase: is('fixed') }
  book.say('term.duringFixed', 'term.duringFixed', { option: during }, line('noticeValid', 'nfo-4', ordinary, outcome))
}

function causes(book: Book, answers: Answers): void {
  const chosenCauses = chosenMany(answers, 'term.causes')
  if (chosenCauses.length === 0) return
  const listed = causeKinds.filter((each) => chosenCauses.includes(each))
  book.say('term.causes', 'term.causes', { causes: listed }, line('goodCause', 'cau-1', { causeKind: is(...listed) }, choose('yes')))
  const other = chosen(answers, 'term.otherCauses')
  if (other === undefined) return
  const rest = [...causeKinds.filter((each) => !chosenCauses.includes(each)), 'other']
  const outcome = other === 'perLaw' ? perLaw('goodCauseByStatute') : talk('beforeNotice')
  book.say('term.otherCauses', 'term.otherCauses', { option: other }, line('goodCause', 'cau-2', { causeKind: is(...rest) }, outcome))
}

/** May it be ended at once: not before a warning where one is due, and not when everybody has lived with the cause for long. */
function immediateEnd(book: Book, answers: Answers): void {
  if (!hasCauses(answers)) return
  const warning = chosen(answers, 'term.warning')
  const days = quantity(answers, 'term.cureDays')
  const cause = { goodCause: is('yes') }
  const warned = (warning === 'strict' || warning === 'heals') && days !== undefined
  const other = chosen(answers, 'term.otherCauses')
  const others =
    other === 'perLaw'
      ? [line('immediateEnd', 'trm-16', { goodCause: is('perLaw') }, perLaw('goodCauseByStatute'))]
      : other === 'talk'
        ? [line('immediateEnd', 'trm-16', { goodCause: is('talk') }, talk('beforeNotice'))]
        : []
  const mendable = { ...cause, causeMendable: is('yes') }
  const lost = warned ? { ...cause, causeMendable: is('no') } : cause
  if (warning === 'none')
    book.say('term.warning.none', 'term.warning', {}, line('immediateEnd', 'trm-10', lost, choose('mayEnd')), ...others)
  else if (warned) {
    book.term('causeCureDays', 'days', days)
    const cure = agreed('causeCureDays')
    book.say(
      'term.warning',
      'term.cureDays',
      { answer: warning, days },
      line('immediateEnd', 'trm-10', lost, choose('mayEnd')),
      line('immediateEnd', 'trm-11', { ...mendable, causeCure: is('notDue') }, choose('warnFirst')),
      line('immediateEnd', 'trm-12', { ...mendable, causeCure: clock('done', '<=', cure) }, choose('mended')),
      line('immediateEnd', 'trm-13', { ...mendable, causeCure: clock('open', '<=', cure) }, choose('wait')),
      line('immediateEnd', 'trm-14', { ...mendable, causeCure: clock('open', '>', cure) }, choose('mayEnd')),
      line(
        'immediateEnd',
        'trm-15',
        { ...mendable, causeCure: clock('done', '>', cure) },
        choose(warning === 'heals' ? 'mended' : 'mayEnd'),
      ),
      ...others,
    )
  } else return
  const wait = quantity(answers, 'term.waitDays')
  if (wait === undefined) return
  book.term('causeWait', 'days', wait)
  const late = choose('tooLate')
  book.say(
    'term.waitDays',
    'term.waitDays',
    { days: wait, warned },
    line('immediateEnd', 'trm-17', { ...lost, causeKnown: clock('ago', '>', agreed('causeWait')) }, late, ['trm-10']),
    ...(warned
      ? [
          line('immediateEnd', 'trm-18', { ...mendable, causeCure: clock('open', '>', agreed('causeCureDays', 'causeWait')) }, late, [
            'trm-14',
          ]),
        ]
      : []),
  )
}

/** The declaration itself: where it must arrive, what a wrong day does, whether it can be taken back, what it ends. */
function declared(book: Book, answers: Answers): void {
  const places = ['namedAddress', 'management', 'staff', 'nowhere']
  const reached = (...good: readonly string[]) => [
    line('noticeArrived', 'trm-20', { noticeReached: is(...good) }, choose('arrived')),
    line('noticeArrived', 'trm-21', { noticeReached: is(...places.filter((each) => !good.includes(each))) }, choose('notArrived')),
  ]
  settle(book, answers, 'term.noticePerson', {
    named: reached('namedAddress'),
    management: reached('namedAddress', 'management'),
    anybody: reached('namedAddress', 'management', 'staff'),
  })
  const dated = (tooEarly: string) => [
    line('noticeDate', 'trm-22', { noticeDay: is('possible') }, choose('asNamed')),
    line('noticeDate', 'trm-23', { noticeDay: is('noDay') }, choose('nextDate')),
    line('noticeDate', 'trm-24', { noticeDay: is('tooEarly') }, choose(tooEarly)),
  ]
  settle(book, answers, 'term.wrongDate', { next: dated('nextDate'), void: dated('void') })
  const takenBack = (accepted: string) => [
    line('noticeWithdrawn', 'trm-25', { withdrawal: is('beforeArrival') }, choose('withdrawn')),
    line('noticeWithdrawn', 'trm-26', { withdrawal: is('accepted') }, choose(accepted)),
    line('noticeWithdrawn', 'trm-27', { withdrawal: is('notAccepted') }, choose('stands')),
  ]
  settle(book, answers, 'term.withdrawal', { consent: takenBack('withdrawn'), newPaper: takenBack('newPaper') })
  const ofProject = (outcome: string) => [
    line('endsWhat', 'trm-28', { noticeOf: is('everything') }, choose('everything')),
    line('endsWhat', 'trm-29', { noticeOf: is('project') }, choose(outcome)),
  ]
  settle(book, answers, 'term.projectNotice', { alone: ofProject('project'), never: ofProject('nothing') })
  const ofArea = (outcome: string) => [line('endsWhat', 'trm-30', { noticeOf: is('area') }, choose(outcome))]
  settle(book, answers, 'term.partial', { alone: ofArea('area'), together: ofArea('nothing') })
}

/** Notice is given, the end has not come: new orders, and a party that does nothing any more. */
function untilTheEnd(book: Book, answers: Answers): void {
  const orders = (must: readonly string[], may: readonly string[]) => [
    ...(must.length === 0 ? [] : [line('noticeOrders', 'trm-31', { orderDone: is(...must) }, choose('mustAccept'))]),
    ...(may.length === 0 ? [] : [line('noticeOrders', 'trm-32', { orderDone: is(...may) }, choose('mayRefuse'))]),
  ]
  settle(book, answers, 'term.noticeOrders', {
    accept: orders(['beforeEnd', 'afterEnd'], []),
    ifDone: orders(['beforeEnd'], ['afterEnd']),
    free: orders([], ['beforeEnd', 'afterEnd']),
  })
  const idle = chosen(answers, 'term.idle')
  const days = quantity(answers, 'term.idleDays')
  const works = line('idleInNotice', 'trm-33', { idleSince: is('notYet') }, step('nothing'))
  if (idle === 'talk' || idle === 'law') {
    const outcome = idle === 'talk' ? talk('idle') : perLaw('delayByStatute')
    book.say('term.idle', 'term.idle', { answer: idle }, works, line('idleInNotice', 'trm-34', { idleSince: whole('ago') }, outcome))
  } else if ((idle === 'replace' || idle === 'endNow') && days !== undefined) {
    book.term('idleDays', 'days', days)
    book.say(
      'term.idleDays',
      'term.idleDays',
      { answer: idle, days },
      works,
      line('idleInNotice', 'trm-34', { idleSince: clock('ago', '<=', agreed('idleDays')) }, step('remind')),
      line('idleInNotice', 'trm-35', { idleSince: clock('ago', '>', agreed('idleDays')) }, step(idle)),
    )
  }
}

/** The cooperation rests by agreement, or because nobody can act. */
function resting(book: Book, answers: Answers): void {
  settle(book, answers, 'term.pause', {
    together: [
      line('mayRest', 'trm-40', { restWish: is('all') }, choose('yes')),
      line('mayRest', 'trm-41', { restWish: is('some') }, choose('no')),
    ],
    oneSided: [line('mayRest', 'trm-40', { restWish: is('all', 'some') }, choose('yes'))],
  })
  const owed = (running: Parameters<typeof line>[3]) => [
    line('duringRest', 'trm-42', { restDuty: is('payment', 'protection') }, choose('goesOn')),
    line('duringRest', 'trm-43', { restDuty: is('new') }, choose('rests')),
    line('duringRest', 'trm-44', { restDuty: is('running') }, running),
  ]
  settle(book, answers, 'term.pauseRunning', {
    finish: owed(choose('goesOn')),
    rest: owed(choose('rests')),
    talk: owed(talk('runningProject')),
  })
  const months = quantity(answers, 'term.pauseMonths')
  if (months !== undefined) {
    book.term('restMonths', 'months', months)
    book.say(
      'term.pauseMonths',
      'term.pauseMonths',
      { months },
      line('restOver', 'trm-45', { restSince: anyOf(is('notYet'), clock('ago', '<=', agreed('restMonths'))) }, choose('goesOn')),
      line('restOver', 'trm-46', { restSince: clock('ago', '>', agreed('restMonths')) }, choose('mayEnd')),
    )
  }
  force(book, answers)
}

/** What counts as force majeure, and whether it could have been avoided, is decided where the parties named it; here only what follows. */
function force(book: Book, answers: Answers): void {
  const days = quantity(answers, 'term.forceDays')
  const named = chosenMany(answers, 'continuity.force').length > 0
  const hinders = { forceSince: whole('ago'), ...(named ? { forceMajeure: is('yes') } : {}) }
  const otherwise = named ? [line('forceLasts', 'trm-51', { forceSince: whole('ago'), forceMajeure: is('no') }, choose('owes'))] : []
  if (picked(answers, 'term.force', 'law'))
    book.say(
      'term.force',
      'term.force',
      {},
      line('forceLasts', 'trm-47', { forceSince: is('notYet') }, choose('owes')),
      line('forceLasts', 'trm-48', hinders, perLaw('impossibilityByStatute')),
      ...otherwise,
    )
  else if (days !== undefined) {
    book.term('forceDays', 'days', days)
    const told = { ...hinders, forceTold: is('yes') }
    book.say(
      'term.forceDays',
      'term.forceDays',
      { days },
      line('forceLasts', 'trm-47', { forceSince: is('notYet') }, choose('owes')),
      line('forceLasts', 'trm-48', { ...told, forceSince: clock('ago', '<=', agreed('forceDays')) }, choose('rests')),
      line('forceLasts', 'trm-49', { ...told, forceSince: clock('ago', '>', agreed('forceDays')) }, choose('mayEnd')),
      line('forceLasts', 'trm-50', { ...hinders, forceTold: is('no') }, choose('owes')),
      ...otherwise,
    )
  }
}
