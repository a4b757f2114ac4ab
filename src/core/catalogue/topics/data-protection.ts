import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, partyOf, quantity } from '../answers.ts'
import { anyOf, choose, clock, compare, inRole, is, notSame, party, same, step, talk, term, whole, who } from '../build.ts'
import { duty, line, noDuty, openBook, type Book, type Frame, type Line } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

const flows = ifPicked('dataProtection.flow', 'some')

/** T23: personal data that the parties share: who is responsible, who answers, who reports, and who pays when something goes wrong. */
export const dataProtectionQuestions = [
  { id: 'dataProtection.flow', kind: oneOf('some', 'none'), weight: 1 },
  { id: 'dataProtection.shared', kind: oneOf('joint', 'separate'), relevant: flows, weight: 1 },
  { id: 'dataProtection.instructed', kind: oneOf('processor', 'separate'), relevant: flows, weight: 1 },
  { id: 'dataProtection.use', kind: oneOf('jointOnly', 'consent'), relevant: flows, affects: ['gtm'], weight: 1 },
  {
    id: 'dataProtection.requests',
    kind: { kind: 'choice', options: ['owner', 'receiver'], parties: true },
    relevant: flows,
    weight: 2,
  },
  { id: 'dataProtection.forwardDays', kind: number('workingDays', 1, 15, [1, 2, 5]), relevant: asked, weight: 2 },
  { id: 'dataProtection.forwardLate', kind: oneOf('remind', 'bears'), relevant: forwards, weight: 3 },
  { id: 'dataProtection.removalDays', kind: number('days', 1, 30, [3, 7, 14]), relevant: flows, affects: ['publicity'], weight: 2 },
  {
    id: 'dataProtection.removalLate',
    kind: oneOf('remind', 'bears'),
    relevant: (answers) => quantity(answers, 'dataProtection.removalDays') !== undefined,
    weight: 3,
  },
  { id: 'dataProtection.breachHours', kind: number('hours', 1, 72, [12, 24, 48]), relevant: flows, weight: 1 },
  {
    id: 'dataProtection.breachLate',
    kind: oneOf('bears', 'talk'),
    relevant: (answers) => quantity(answers, 'dataProtection.breachHours') !== undefined,
    weight: 2,
  },
  { id: 'dataProtection.reports', kind: oneOf('place', 'owner'), relevant: flows, weight: 1 },
  { id: 'dataProtection.reportsBoth', kind: oneOf('owner', 'together'), relevant: ifPicked('dataProtection.reports', 'place'), weight: 3 },
  { id: 'dataProtection.subs', kind: oneOf('consent', 'objection', 'free'), relevant: flows, weight: 2 },
  {
    id: 'dataProtection.subsDays',
    kind: number('days', 3, 60, [10, 14, 30]),
    relevant: ifPicked('dataProtection.subs', 'objection'),
    weight: 2,
  },
  { id: 'dataProtection.hosting', kind: oneOf('eu', 'adequate', 'safeguards'), relevant: flows, weight: 2 },
  { id: 'dataProtection.loss', kind: oneOf('keeper', 'owner', 'care'), relevant: flows, weight: 2 },
  { id: 'dataProtection.fine', kind: oneOf('causer', 'each'), relevant: flows, weight: 2 },
  { id: 'dataProtection.fineBoth', kind: oneOf('equal', 'each', 'talk'), relevant: ifPicked('dataProtection.fine', 'causer'), weight: 2 },
] as const satisfies readonly Question[]

/** Somebody else than whoever received a request answers it. */
function asked(answers: Answers): boolean {
  const by = chosen(answers, 'dataProtection.requests')
  return by !== undefined && by !== 'receiver'
}

function forwards(answers: Answers): boolean {
  return quantity(answers, 'dataProtection.forwardDays') !== undefined
}

export type DataProtectionDecisions =
  | 'dataRole'
  | 'mayUseData'
  | 'answersRequest'
  | 'forwardRequest'
  | 'forwardLate'
  | 'removePerson'
  | 'removalLate'
  | 'breachTold'
  | 'breachUntold'
  | 'reportsBreach'
  | 'maySubProcess'
  | 'mayHost'
  | 'lossBearer'
  | 'fineBearer'

const late: Frame = { answer: { kind: 'step', steps: ['nothing', 'remind', 'bears'] } }

const frames = {
  dataRole: { answer: { kind: 'choice', options: ['separate', 'joint', 'processor'] } },
  mayUseData: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  answersRequest: { answer: { kind: 'role', also: [] } },
  forwardRequest: { answer: { kind: 'duty' } },
  forwardLate: late,
  removePerson: { answer: { kind: 'duty' } },
  removalLate: late,
  breachTold: { answer: { kind: 'choice', options: ['inTime', 'late'] } },
  breachUntold: { answer: { kind: 'step', steps: ['nothing', 'bears'] } },
  reportsBreach: { answer: { kind: 'role', also: ['together'] } },
  maySubProcess: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  mayHost: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  lossBearer: { answer: { kind: 'role', also: [] } },
  fineBearer: { answer: { kind: 'role', also: ['equal', 'each'] } },
} as const satisfies Record<DataProtectionDecisions, Frame>

export const dataProtection: Topic = { id: 'dataProtection', questions: dataProtectionQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('dataProtection', frames)
  if (chosen(answers, 'dataProtection.flow') === 'none') {
    book.say(
      'dataProtection.none',
      'dataProtection.flow',
      {},
      line('mayUseData', 'dat-1', { dataUse: is('joint', 'own', 'passOn') }, choose('no')),
      line('dataRole', 'dat-2', { dataSet: is('own', 'shared', 'instructed') }, choose('separate')),
    )
    return book.expansion()
  }
  roles(book, answers)
  requests(book, answers, parties)
  removal(book, answers)
  breach(book, answers, parties)
  processing(book, answers)
  cost(book, answers, parties)
  return book.expansion()
}

function roles(book: Book, answers: Answers): void {
  const shared = chosen(answers, 'dataProtection.shared')
  if (shared === 'joint' || shared === 'separate')
    book.say(
      'dataProtection.shared',
      'dataProtection.shared',
      { answer: shared },
      line('dataRole', 'dat-2', { dataSet: is('own') }, choose('separate')),
      line('dataRole', 'dat-3', { dataSet: is('shared') }, choose(shared)),
    )
  const instructed = chosen(answers, 'dataProtection.instructed')
  if (instructed === 'processor' || instructed === 'separate')
    book.say(
      'dataProtection.instructed',
      'dataProtection.instructed',
      { answer: instructed },
      line('dataRole', 'dat-4', { dataSet: is('instructed') }, choose(instructed)),
    )
  const use = chosen(answers, 'dataProtection.use')
  if (use !== 'jointOnly' && use !== 'consent') return
  const beyond = { dataUse: is('own', 'passOn') }
  book.say(
    'dataProtection.use',
    'dataProtection.use',
    { answer: use },
    line('mayUseData', 'dat-5', { dataUse: is('joint') }, choose('yes')),
    ...(use === 'jointOnly'
      ? [line('mayUseData', 'dat-6', beyond, choose('no'))]
      : [
          line('mayUseData', 'dat-6', { ...beyond, personConsent: is('given') }, choose('yes')),
          line('mayUseData', 'dat-7', { ...beyond, personConsent: is('missing') }, choose('no')),
        ]),
  )
}

function requests(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const answer = chosen(answers, 'dataProtection.requests')
  if (answer === undefined) return
  const named = partyOf(answer)
  const by = named !== undefined ? party(named) : inRole(answer === 'owner' ? 'dataOwner' : 'requestAt')
  book.say(
    'dataProtection.requests',
    'dataProtection.requests',
    { by: named === undefined ? (answer === 'owner' ? 'owner' : 'receiver') : { party: named } },
    line('answersRequest', 'dat-10', { requestAt: is(...parties) }, who(by)),
  )
  const days = quantity(answers, 'dataProtection.forwardDays')
  if (days === undefined) return
  book.term('forwardWithin', 'workingDays', days)
  const within = term('forwardWithin')
  const owed = { requestAt: notSame('answersRequest'), requestCame: whole('ago') }
  book.say(
    'dataProtection.forwardDays',
    'dataProtection.forwardDays',
    { days },
    line('forwardRequest', 'dat-11', { requestAt: same('answersRequest') }, noDuty),
    line('forwardRequest', 'dat-12', { requestCame: is('notYet') }, noDuty),
    line(
      'forwardRequest',
      'dat-13',
      owed,
      duty('forwardRequest', inRole('requestAt'), inRole('answersRequest'), 'forwardWithin', 'requestCame'),
    ),
    line('forwardLate', 'dat-14', { forwardRequest: is('noDuty') }, step('nothing')),
    onTime('forwardLate', 'dat-15', 'forwardRequest', 'forwarded', within),
  )
  const follows = chosen(answers, 'dataProtection.forwardLate')
  if (follows !== 'remind' && follows !== 'bears') return
  book.say(
    'dataProtection.forwardLate',
    'dataProtection.forwardLate',
    { answer: follows },
    tooLate('forwardLate', 'dat-16', 'forwardRequest', 'forwarded', within, follows),
  )
}

const onTime = (decision: string, id: string, dutyOf: string, reaction: string, within: ReturnType<typeof term>): Line =>
  line(
    decision,
    id,
    { [dutyOf]: is('duty'), [reaction]: anyOf(is('notDue'), clock('done', '<=', within), clock('open', '<=', within)) },
    step('nothing'),
  )

const tooLate = (decision: string, id: string, dutyOf: string, reaction: string, within: ReturnType<typeof term>, follows: string): Line =>
  line(decision, id, { [dutyOf]: is('duty'), [reaction]: anyOf(clock('done', '>', within), clock('open', '>', within)) }, step(follows))

/** A person takes consent back or asks to be deleted, also from a photo. */
function removal(book: Book, answers: Answers): void {
  const days = quantity(answers, 'dataProtection.removalDays')
  if (days === undefined) return
  book.term('removalWithin', 'days', days)
  const within = term('removalWithin')
  book.say(
    'dataProtection.removalDays',
    'dataProtection.removalDays',
    { days },
    line('removePerson', 'dat-20', { personAsked: is('notYet') }, noDuty),
    line('removePerson', 'dat-21', { personAsked: whole('ago'), mustKeep: is('yes') }, noDuty),
    line(
      'removePerson',
      'dat-22',
      { personAsked: whole('ago'), mustKeep: is('no'), dataKeeper: notSame('dataOwner') },
      duty('removePerson', inRole('dataKeeper'), inRole('dataOwner'), 'removalWithin', 'personAsked'),
    ),
    line('removePerson', 'dat-26', { dataKeeper: same('dataOwner') }, noDuty),
    line('removalLate', 'dat-23', { removePerson: is('noDuty') }, step('nothing')),
    onTime('removalLate', 'dat-24', 'removePerson', 'removed', within),
  )
  const follows = chosen(answers, 'dataProtection.removalLate')
  if (follows !== 'remind' && follows !== 'bears') return
  book.say(
    'dataProtection.removalLate',
    'dataProtection.removalLate',
    { answer: follows },
    tooLate('removalLate', 'dat-25', 'removePerson', 'removed', within, follows),
  )
}

function breach(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const hours = quantity(answers, 'dataProtection.breachHours')
  if (hours !== undefined) {
    book.term('breachTellWithin', 'hours', hours)
    book.say(
      'dataProtection.breachHours',
      'dataProtection.breachHours',
      { hours },
      line('breachTold', 'dat-30', { hoursToTell: compare('<=', term('breachTellWithin')) }, choose('inTime')),
      line('breachTold', 'dat-31', { hoursToTell: compare('>', term('breachTellWithin')) }, choose('late')),
      line('breachUntold', 'dat-32', { breachTold: is('inTime') }, step('nothing')),
    )
  }
  const follows = chosen(answers, 'dataProtection.breachLate')
  if (hours !== undefined && (follows === 'bears' || follows === 'talk'))
    book.say(
      'dataProtection.breachLate',
      'dataProtection.breachLate',
      { answer: follows },
      line('breachUntold', 'dat-33', { breachTold: is('late') }, follows === 'bears' ? step('bears') : talk('dataBreach')),
    )
  const reports = chosen(answers, 'dataProtection.reports')
  if (reports === 'owner')
    book.say(
      'dataProtection.reports',
      'dataProtection.reports',
      { answer: reports },
      line('reportsBreach', 'dat-34', { dataOwner: is(...parties) }, who(inRole('dataOwner'))),
    )
  else if (reports === 'place')
    book.say(
      'dataProtection.reports',
      'dataProtection.reports',
      { answer: reports },
      line('reportsBreach', 'dat-34', { breachAt: is(...parties) }, who(inRole('breachAt'))),
    )
  const both = chosen(answers, 'dataProtection.reportsBoth')
  if (both === 'owner' || both === 'together')
    book.say(
      'dataProtection.reportsBoth',
      'dataProtection.reportsBoth',
      { answer: both },
      line('reportsBreach', 'dat-35', { breachAt: is('both') }, who(both === 'owner' ? inRole('dataOwner') : party('together'))),
    )
}

function processing(book: Book, answers: Answers): void {
  const subs = chosen(answers, 'dataProtection.subs')
  const asked = (id: string, when: Line['when'][string], may: string) => line('maySubProcess', id, { subProcessorReply: when }, choose(may))
  if (subs === 'free')
    book.say(
      'dataProtection.subs',
      'dataProtection.subs',
      { answer: subs, days: 0 },
      asked('dat-40', anyOf(is('notAsked', 'yes', 'no'), whole('silent')), 'yes'),
    )
  else if (subs === 'consent')
    book.say(
      'dataProtection.subs',
      'dataProtection.subs',
      { answer: subs, days: 0 },
      asked('dat-40', is('yes'), 'yes'),
      asked('dat-41', anyOf(is('notAsked', 'no'), whole('silent')), 'no'),
    )
  const days = quantity(answers, 'dataProtection.subsDays')
  if (subs === 'objection' && days !== undefined) {
    book.term('subObjection', 'days', days)
    book.say(
      'dataProtection.subs',
      'dataProtection.subs',
      { answer: subs, days },
      asked('dat-40', anyOf(is('yes'), clock('silent', '>', term('subObjection'))), 'yes'),
      asked('dat-41', anyOf(is('notAsked', 'no'), clock('silent', '<=', term('subObjection'))), 'no'),
    )
  }
  const hosting = chosen(answers, 'dataProtection.hosting')
  if (hosting !== 'eu' && hosting !== 'adequate' && hosting !== 'safeguards') return
  const far = hosting === 'eu' ? ['adequate', 'elsewhere'] : ['elsewhere']
  const near = ['eu', 'adequate'].filter((each) => !far.includes(each))
  book.say(
    'dataProtection.hosting',
    'dataProtection.hosting',
    { answer: hosting },
    line('mayHost', 'dat-45', { hostPlace: is(...near) }, choose('yes')),
    ...(hosting === 'safeguards'
      ? [
          line('mayHost', 'dat-46', { hostPlace: is(...far), safeguards: is('yes') }, choose('yes')),
          line('mayHost', 'dat-47', { hostPlace: is(...far), safeguards: is('no') }, choose('no')),
        ]
      : [line('mayHost', 'dat-46', { hostPlace: is(...far) }, choose('no'))]),
  )
}

function cost(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const loss = chosen(answers, 'dataProtection.loss')
  if (loss === 'keeper' || loss === 'owner')
    book.say(
      'dataProtection.loss',
      'dataProtection.loss',
      { answer: loss },
      line('lossBearer', 'dat-50', { dataKeeper: is(...parties) }, who(inRole(loss === 'keeper' ? 'dataKeeper' : 'dataOwner'))),
    )
  else if (loss === 'care')
    book.say(
      'dataProtection.loss',
      'dataProtection.loss',
      { answer: loss },
      line('lossBearer', 'dat-50', { backupKept: is('no') }, who(inRole('dataKeeper'))),
      line('lossBearer', 'dat-51', { backupKept: is('yes') }, who(inRole('dataOwner'))),
    )
  const fine = chosen(answers, 'dataProtection.fine')
  if (fine === 'each')
    book.say(
      'dataProtection.fine',
      'dataProtection.fine',
      { answer: fine },
      line('fineBearer', 'dat-55', { breachCauser: is(...parties, 'both', 'nobody') }, who(party('each'))),
    )
  else if (fine === 'causer')
    book.say(
      'dataProtection.fine',
      'dataProtection.fine',
      { answer: fine },
      line('fineBearer', 'dat-55', { breachCauser: is(...parties) }, who(inRole('breachCauser'))),
    )
  const both = chosen(answers, 'dataProtection.fineBoth')
  if (both !== 'equal' && both !== 'each' && both !== 'talk') return
  book.say(
    'dataProtection.fineBoth',
    'dataProtection.fineBoth',
    { answer: both },
    line('fineBearer', 'dat-56', { breachCauser: is('both', 'nobody') }, both === 'talk' ? talk('dataFine') : who(party(both))),
  )
}
