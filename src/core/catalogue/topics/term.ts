import { chosen, chosenMany, day, quantity } from '../answers.ts'
import { line, openBook, type Book, type Frame } from '../book.ts'
import { choose, clock, is, perLaw, talk, term as agreed } from '../build.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

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
    kind: { kind: 'choices', options: ['unmendedBreach', 'insolvency', 'unpaid', 'control', 'licence', 'trust'] },
    affects: ['exit', 'escalation'],
    weight: 1,
  },
  {
    id: 'term.otherCauses',
    kind: { kind: 'choice', options: ['perLaw', 'talk'] },
    relevant: (answers) => chosenMany(answers, 'term.causes').length > 0,
    weight: 2,
  },
] as const satisfies readonly Question[]

export type TermDecisions = 'noticeValid' | 'noticeRuns' | 'phaseAfterExpiry' | 'goodCause'

/** A fact whose options depend on the agreed term: there is no trial phase where none was agreed. */
export type TermFacts = 'termPhase'

const frames: Readonly<Record<TermDecisions, Frame>> = {
  noticeValid: { answer: { kind: 'choice', options: ['valid', 'notValid'] } },
  noticeRuns: { answer: { kind: 'choice', options: ['running', 'noticePeriod', 'ended', 'nextDate'] } },
  phaseAfterExpiry: { answer: { kind: 'choice', options: ['openEnded', 'renewed', 'ended'] } },
  goodCause: { answer: { kind: 'choice', options: ['yes', 'no'] } },
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
  const all = ['unmendedBreach', 'insolvency', 'unpaid', 'control', 'licence', 'trust']
  const listed = all.filter((each) => chosenCauses.includes(each))
  book.say('term.causes', 'term.causes', { causes: listed }, line('goodCause', 'cau-1', { causeKind: is(...listed) }, choose('yes')))
  const other = chosen(answers, 'term.otherCauses')
  if (other === undefined) return
  const rest = [...all.filter((each) => !chosenCauses.includes(each)), 'other']
  const outcome = other === 'perLaw' ? perLaw('goodCauseByStatute') : talk('beforeNotice')
  book.say('term.otherCauses', 'term.otherCauses', { option: other }, line('goodCause', 'cau-2', { causeKind: is(...rest) }, outcome))
}
