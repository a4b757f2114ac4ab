import type { PartyId, RuleId } from '../../agreement/agreement.ts'
import { assert } from '../../shared/assert.ts'
import { chosen, partyOf, quantity, rows } from '../answers.ts'
import { anyOf, choose, clock, inRole, is, notSame, party, perLaw, same, step, talk, term, who } from '../build.ts'
import { duty, line, noDuty, openBook, picked, type Book, type Frame } from '../book.ts'
import { ofKind } from '../kinds.ts'
import type { Answers, Cell, Expansion, Question, Topic } from '../topic.ts'
import { all, optionOf, sayAnswer } from './answered.ts'
import { ifPicked, number, oneOf } from './asked.ts'
import { delivers } from './contributions.ts'
import { legalNature, paidOutwardCounts } from './legal-nature.ts'
import { overstepped, resolutions } from './resolutions.ts'

/** Kinds in which a thing may bear a name that is not its maker's. */
const makesProducts = ofKind('primeAndSub', 'jointOffer', 'whiteLabel', 'jointDevelopment')

const costSettled = (answers: Answers): boolean => chosen(answers, 'liability.cost') !== undefined

/** T13: who is liable for what, who repairs, who pays, and who is insured. */
export const liabilityQuestions = [
  {
    id: 'liability.complaint',
    kind: { kind: 'choice', options: ['prime', 'performer', 'receiver'], parties: true },
    relevant: delivers,
    affects: ['customerContract'],
    weight: 1,
  },
  {
    id: 'liability.complaintDays',
    kind: number('workingDays', 1, 30, [1, 2, 3]),
    relevant: (answers) => chosen(answers, 'liability.complaint') !== undefined,
    weight: 2,
  },
  { id: 'liability.repair', kind: oneOf('performer', 'causer', 'prime'), relevant: delivers, weight: 1 },
  {
    id: 'liability.repairUnknown',
    kind: oneOf('performer', 'prime', 'together'),
    relevant: ifPicked('liability.repair', 'causer'),
    weight: 1,
  },
  { id: 'liability.cost', kind: oneOf('causer', 'performer', 'equal'), relevant: delivers, affects: ['split'], weight: 1 },
  { id: 'liability.costShared', kind: oneOf('equal', 'ratio', 'talk'), relevant: ifPicked('liability.cost', 'causer'), weight: 2 },
  { id: 'liability.costUnknown', kind: oneOf('equal', 'performer', 'prime'), relevant: ifPicked('liability.cost', 'causer'), weight: 1 },
  { id: 'liability.material', kind: oneOf('buyer', 'performer', 'equal'), relevant: costSettled, weight: 2 },
  { id: 'liability.outside', kind: oneOf('performer', 'prime', 'equal'), relevant: costSettled, weight: 2 },
  { id: 'liability.denied', kind: oneOf('expert', 'repairFirst', 'talk'), relevant: delivers, affects: ['escalation'], weight: 2 },
  { id: 'liability.expertCost', kind: oneOf('loser', 'equal'), relevant: ifPicked('liability.denied', 'expert'), weight: 3 },
  { id: 'liability.selfRepair', kind: oneOf('afterDeadline', 'urgentToo', 'always'), relevant: delivers, weight: 2 },
  { id: 'liability.favour', kind: oneOf('asker', 'ifAgreed', 'performer'), relevant: delivers, weight: 3 },
  { id: 'liability.period', kind: oneOf('asCustomer', 'months', 'law'), relevant: delivers, weight: 1 },
  {
    id: 'liability.periodMonths',
    kind: number('months', 1, 120, [12, 24, 60]),
    relevant: all(delivers, ifPicked('liability.period', 'months')),
    weight: 1,
  },
  { id: 'liability.recourse', kind: oneOf('lost', 'asFarAsHarm', 'noEffect'), relevant: delivers, weight: 2 },
  {
    id: 'liability.recourseDays',
    kind: number('workingDays', 1, 60, [3, 5, 10]),
    relevant: ifPicked('liability.recourse', 'lost', 'asFarAsHarm'),
    weight: 2,
  },
  { id: 'liability.notice', kind: oneOf('lost', 'asFarAsHarm', 'noEffect'), relevant: delivers, weight: 2 },
  {
    id: 'liability.noticeDays',
    kind: number('workingDays', 1, 60, [5, 10, 20]),
    relevant: ifPicked('liability.notice', 'lost', 'asFarAsHarm'),
    weight: 2,
  },
  { id: 'liability.afterEnd', kind: oneOf('asBefore', 'againstPay', 'prime'), relevant: delivers, affects: ['exit'], weight: 2 },
  { id: 'liability.discount', kind: oneOf('asRepair', 'repairOnly', 'settler'), relevant: delivers, weight: 2 },
  { id: 'liability.withdrawal', kind: oneOf('causerAll', 'ownPay', 'equal'), relevant: delivers, affects: ['split'], weight: 3 },
  { id: 'liability.acknowledge', kind: oneOf('never', 'afterAsking', 'always'), relevant: delivers, weight: 3 },
  { id: 'liability.settlement', kind: oneOf('consent', 'asked', 'owed'), relevant: delivers, weight: 2 },
  { id: 'liability.damage', kind: oneOf('causer', 'equal'), weight: 2 },
  { id: 'liability.indemnity', kind: oneOf('onDemand', 'onceCertain', 'none'), weight: 2 },
  { id: 'liability.penalty', kind: oneOf('causer', 'ifTold', 'prime', 'equal'), relevant: delivers, affects: ['split'], weight: 2 },
  { id: 'liability.dataLoss', kind: oneOf('full', 'restore', 'byBackup'), weight: 3 },
  { id: 'liability.product', kind: oneOf('maker', 'label', 'law'), relevant: makesProducts, affects: ['brand'], weight: 3 },
  { id: 'liability.site', kind: { kind: 'choice', options: ['prime', 'each'], parties: true }, relevant: delivers, weight: 3 },
  { id: 'liability.cap', kind: oneOf('none', 'orderValue', 'insuranceSum', 'fixed'), affects: ['liability.insurance'], weight: 1 },
  {
    id: 'liability.capAmount',
    kind: number('EUR', 100_00, 100_000_000_00, [50_000_00, 250_000_00, 1_000_000_00]),
    relevant: ifPicked('liability.cap', 'fixed'),
    weight: 1,
  },
  {
    id: 'liability.capGross',
    kind: oneOf('unlimited', 'capped'),
    relevant: ifPicked('liability.cap', 'orderValue', 'insuranceSum', 'fixed'),
    weight: 2,
  },
  { id: 'liability.indirect', kind: oneOf('full', 'notSlight', 'none'), weight: 2 },
  {
    id: 'liability.insurance',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'kind', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'sum', kind: { kind: 'quantity', unit: 'EUR', min: 1_000_00, max: 1_000_000_000_00 }, required: true },
        { id: 'until', kind: { kind: 'day' }, required: false },
      ],
      maxRows: 20,
    },
    weight: 2,
  },
  {
    id: 'liability.insuranceMissing',
    kind: oneOf('prove', 'pause', 'mayEnd', 'talk'),
    relevant: (answers) => rows(answers, 'liability.insurance').length > 0,
    weight: 2,
  },
  { id: 'liability.deductible', kind: oneOf('causer', 'insured', 'equal'), weight: 3 },
  { id: 'liability.referral', kind: oneOf('never', 'ifKnown'), relevant: ofKind('referral', 'jointMarketing'), weight: 2 },
] as const satisfies readonly Question[]

export type LiabilityDecisions =
  | 'complaintAnswers'
  | 'tellComplaint'
  | 'defectRepair'
  | 'defectCost'
  | 'causeDenied'
  | 'expertPays'
  | 'selfRepairPaid'
  | 'favourPaid'
  | 'warrantyRuns'
  | 'recourseOpen'
  | 'defectClaim'
  | 'repairAfterEnd'
  | 'discountBorne'
  | 'withdrawalBorne'
  | 'acknowledgementBinds'
  | 'settlementBinds'
  | 'damageBorne'
  | 'indemnity'
  | 'penaltyBorne'
  | 'dataLossBorne'
  | 'productClaim'
  | 'siteSafety'
  | 'liabilityCap'
  | 'indirectLoss'
  | 'insuranceMissing'
  | 'deductibleBorne'
  | 'referralLiability'

const frames = {
  complaintAnswers: { answer: { kind: 'role', also: [] } },
  tellComplaint: { answer: { kind: 'duty' } },
  defectRepair: { answer: { kind: 'role', also: ['together', 'nobody'] } },
  defectCost: { answer: { kind: 'role', also: ['equally', 'byRatio', 'customer'] } },
  causeDenied: { answer: { kind: 'step', steps: ['nothing', 'expert', 'repairFirst'] } },
  expertPays: { answer: { kind: 'role', also: ['equally'] } },
  selfRepairPaid: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  favourPaid: { answer: { kind: 'choice', options: ['asker', 'performer', 'defectRule'] } },
  warrantyRuns: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  recourseOpen: { answer: { kind: 'choice', options: ['full', 'reduced', 'lost'] } },
  defectClaim: { answer: { kind: 'choice', options: ['full', 'reduced', 'lost'] } },
  repairAfterEnd: { answer: { kind: 'choice', options: ['asBefore', 'againstPay', 'prime'] } },
  discountBorne: { answer: { kind: 'choice', options: ['asRepair', 'repairOnly', 'settler', 'settlementRule'] } },
  withdrawalBorne: { answer: { kind: 'choice', options: ['causerAll', 'ownPay', 'equal', 'customerPays'] } },
  acknowledgementBinds: { answer: { kind: 'choice', options: ['yes', 'no', 'settlementRule'] } },
  settlementBinds: { answer: { kind: 'choice', options: ['all', 'owedPart', 'settler'] } },
  damageBorne: { answer: { kind: 'role', also: ['equally'] } },
  indemnity: { answer: { kind: 'choice', options: ['now', 'later', 'none'] } },
  penaltyBorne: { answer: { kind: 'role', also: ['equally'] } },
  dataLossBorne: { answer: { kind: 'choice', options: ['full', 'restore', 'half'] } },
  productClaim: { answer: { kind: 'role', also: [] } },
  siteSafety: { answer: { kind: 'role', also: ['each'] } },
  liabilityCap: { answer: { kind: 'choice', options: ['unlimited', 'orderValue', 'insuranceSum', 'fixed'] } },
  indirectLoss: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  insuranceMissing: { answer: { kind: 'step', steps: ['nothing', 'prove', 'pause', 'mayEnd'] } },
  deductibleBorne: { answer: { kind: 'role', also: ['equally'] } },
  referralLiability: { answer: { kind: 'choice', options: ['yes', 'no'] } },
} as const satisfies Record<LiabilityDecisions, Frame>

export const liability: Topic = { id: 'liability', questions: liabilityQuestions, expand }

const equally = who(party('equally'))

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const outward = rulesOf(legalNature, 'paidOutwardCounts', answers, parties)
  const alone = rulesOf(resolutions, 'overstepped', answers, parties)
  const book = openBook('liability', { ...frames, paidOutwardCounts, overstepped }, [...outward, ...alone])
  complaints(book, answers)
  repairs(book, answers, parties)
  favours(book, answers)
  time(book, answers)
  money(book, answers, parties)
  settlement(book, answers, { outward, alone })
  damage(book, answers, parties)
  limits(book, answers)
  insurances(book, answers, parties)
  sayAnswer(book, answers, 'liability.referral', (answer) =>
    answer === 'never'
      ? [line('referralLiability', 'lia-90', {}, choose('no'))]
      : [
          line('referralLiability', 'lia-90', { tipKnew: is('yes') }, choose('yes')),
          line('referralLiability', 'lia-91', { tipKnew: is('no') }, choose('no')),
        ],
  )
  return book.expansion()
}

function complaints(book: Book, answers: Answers): void {
  sayAnswer(book, answers, 'liability.complaint', (answer) => {
    const always = partyOf(answer)
    const role = always === undefined ? inRole(answer === 'receiver' ? 'complaintTo' : answer) : party(always)
    return [line('complaintAnswers', 'lia-1', {}, who(role))]
  })
  const days = quantity(answers, 'liability.complaintDays')
  if (days === undefined) return
  const passesOn = !picked(answers, 'liability.complaint', 'receiver')
  book.term('complaintDays', 'workingDays', days)
  // Whoever takes the complaint and answers it itself has nothing to pass on.
  book.say(
    'liability.complaintDays',
    'liability.complaintDays',
    { days, passesOn },
    line('tellComplaint', 'lia-2', { complaintTo: same('complaintAnswers') }, noDuty),
    ...(passesOn
      ? [
          line(
            'tellComplaint',
            'lia-3',
            { complaintTo: notSame('complaintAnswers') },
            duty('complaint', inRole('complaintTo'), inRole('complaintAnswers'), 'complaintDays', 'complaint'),
          ),
        ]
      : []),
  )
}

/** Causes that are not one party alone; what the customer did is apart. */
const unclear = ['several', 'unknown', 'supplier', 'outside'] as const

function repairs(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  sayAnswer(book, answers, 'liability.repair', (answer) => [
    line('defectRepair', 'lia-10', { defectCause: is('customer') }, who(party('nobody'))),
    answer === 'causer'
      ? line('defectRepair', 'lia-11', { defectCause: is(...parties) }, who(inRole('defectCause')))
      : line('defectRepair', 'lia-11', { defectCause: is(...parties, ...unclear) }, who(inRole(answer))),
  ])
  sayAnswer(book, answers, 'liability.repairUnknown', (answer) => [
    line('defectRepair', 'lia-12', { defectCause: is(...unclear) }, who(answer === 'together' ? party('together') : inRole(answer))),
  ])
  sayAnswer(book, answers, 'liability.cost', (answer) => [
    line('defectCost', 'lia-13', { defectCause: is('customer') }, who(party('customer'))),
    optionOf(answer, {
      causer: line('defectCost', 'lia-14', { defectCause: is(...parties) }, who(inRole('defectCause'))),
      performer: line('defectCost', 'lia-14', { defectCause: is(...parties, 'several', 'unknown') }, who(inRole('performer'))),
      equal: line('defectCost', 'lia-14', { defectCause: is(...parties, 'several', 'unknown') }, equally),
    }),
  ])
  sayAnswer(book, answers, 'liability.costShared', (answer) => [
    line(
      'defectCost',
      'lia-15',
      { defectCause: is('several') },
      optionOf(answer, { equal: equally, ratio: who(party('byRatio')), talk: talk('sharedCause') }),
    ),
  ])
  sayAnswer(book, answers, 'liability.costUnknown', (answer) => [
    line('defectCost', 'lia-16', { defectCause: is('unknown') }, answer === 'equal' ? equally : who(inRole(answer))),
  ])
  sayAnswer(book, answers, 'liability.material', (answer) => [
    line(
      'defectCost',
      'lia-17',
      { defectCause: is('supplier') },
      answer === 'equal' ? equally : who(inRole(answer === 'buyer' ? 'materialBuyer' : answer)),
    ),
  ])
  sayAnswer(book, answers, 'liability.outside', (answer) => [
    line('defectCost', 'lia-24', { defectCause: is('outside') }, answer === 'equal' ? equally : who(inRole(answer))),
  ])
  sayAnswer(book, answers, 'liability.denied', (answer) => [
    line('causeDenied', 'lia-18', { causeView: is('agreed') }, step('nothing')),
    line('causeDenied', 'lia-19', { causeView: is('denied') }, answer === 'talk' ? talk('sharedCause') : step(answer)),
  ])
  sayAnswer(book, answers, 'liability.expertCost', (answer) =>
    answer === 'equal'
      ? [line('expertPays', 'lia-20', {}, equally)]
      : [
          line('expertPays', 'lia-20', { expertSays: is(...parties) }, who(inRole('expertSays'))),
          line('expertPays', 'lia-21', { expertSays: is('several', 'unclear') }, equally),
        ],
  )
  sayAnswer(book, answers, 'liability.selfRepair', (answer) => {
    const paid = {
      afterDeadline: ['deadlinePassed'],
      urgentToo: ['deadlinePassed', 'urgent'],
      always: ['deadlinePassed', 'urgent', 'notAsked'],
    }
    const may = optionOf<readonly string[]>(answer, paid)
    const not = paid.always.filter((each) => !may.includes(each))
    return [
      line('selfRepairPaid', 'lia-22', { repairAsked: is(...may) }, choose('yes')),
      ...(not.length === 0 ? [] : [line('selfRepairPaid', 'lia-23', { repairAsked: is(...not) }, choose('no'))]),
    ]
  })
}

/** A repair that was asked for and not owed; what is owed follows the rules on defects. */
function favours(book: Book, answers: Answers): void {
  const owed = line('favourPaid', 'lia-25', { repairOwed: is('yes') }, choose('defectRule'))
  const notOwed = { repairOwed: is('no') }
  sayAnswer(book, answers, 'liability.favour', (answer) =>
    answer === 'ifAgreed'
      ? [
          owed,
          line('favourPaid', 'lia-26', { ...notOwed, repairPrice: is('yes') }, choose('asker')),
          line('favourPaid', 'lia-27', { ...notOwed, repairPrice: is('no') }, choose('performer')),
        ]
      : [owed, line('favourPaid', 'lia-26', notOwed, choose(answer))],
  )
}

function time(book: Book, answers: Answers): void {
  const period = chosen(answers, 'liability.period')
  const months = quantity(answers, 'liability.periodMonths')
  if (period !== undefined && (period !== 'months' || months !== undefined)) {
    if (months !== undefined) book.term('warrantyMonths', 'months', months)
    book.say(
      'liability.period',
      'liability.period',
      { answer: period, ...(months === undefined ? {} : { months }) },
      ...optionOf(period, {
        asCustomer: [
          line('warrantyRuns', 'lia-30', { customerMayClaim: is('yes') }, choose('yes')),
          line('warrantyRuns', 'lia-31', { customerMayClaim: is('no') }, choose('no')),
        ],
        months: [
          line('warrantyRuns', 'lia-30', { acceptedAgo: anyOf(is('notYet'), clock('ago', '<=', term('warrantyMonths'))) }, choose('yes')),
          line('warrantyRuns', 'lia-31', { acceptedAgo: clock('ago', '>', term('warrantyMonths')) }, choose('no')),
        ],
        law: [line('warrantyRuns', 'lia-30', {}, perLaw('warrantyByStatute'))],
      }),
    )
  }
  const recourse = chosen(answers, 'liability.recourse')
  const days = quantity(answers, 'liability.recourseDays')
  if (recourse === 'noEffect')
    book.say('liability.recourse', 'liability.recourse', { answer: recourse }, line('recourseOpen', 'lia-32', {}, choose('full')))
  else if (recourse !== undefined && days !== undefined) {
    book.term('recourseDays', 'workingDays', days)
    const within = term('recourseDays')
    book.say(
      'liability.recourse',
      'liability.recourse',
      { answer: recourse, days },
      line(
        'recourseOpen',
        'lia-32',
        { recourse: anyOf(is('notDue'), clock('done', '<=', within), clock('open', '<=', within)) },
        choose('full'),
      ),
      line(
        'recourseOpen',
        'lia-33',
        { recourse: anyOf(clock('done', '>', within), clock('open', '>', within)) },
        choose(recourse === 'lost' ? 'lost' : 'reduced'),
      ),
    )
  }
  noticeOfDefects(book, answers)
  sayAnswer(book, answers, 'liability.afterEnd', (answer) =>
    answer === 'asBefore'
      ? [line('repairAfterEnd', 'lia-34', {}, choose('asBefore'))]
      : [
          line('repairAfterEnd', 'lia-34', { end: is('notYet') }, choose('asBefore')),
          line('repairAfterEnd', 'lia-35', { end: [{ kind: 'section', section: 'ago' }] }, choose(answer)),
        ],
  )
}

/** What a party could see and did not report; what was concealed from it counts for nobody. */
function noticeOfDefects(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'liability.notice')
  const days = quantity(answers, 'liability.noticeDays')
  if (answer === 'noEffect') book.say('liability.notice', 'liability.notice', { answer }, line('defectClaim', 'nod-1', {}, choose('full')))
  else if (answer !== undefined && days !== undefined) {
    book.term('defectNotice', 'workingDays', days)
    const within = term('defectNotice')
    const seen = { defectConcealed: is('no') }
    book.say(
      'liability.notice',
      'liability.notice',
      { answer, days },
      line('defectClaim', 'nod-1', { defectConcealed: is('yes') }, choose('full')),
      line(
        'defectClaim',
        'nod-2',
        { ...seen, defectReport: anyOf(is('notDue'), clock('done', '<=', within), clock('open', '<=', within)) },
        choose('full'),
      ),
      line(
        'defectClaim',
        'nod-3',
        { ...seen, defectReport: anyOf(clock('done', '>', within), clock('open', '>', within)) },
        choose(answer === 'lost' ? 'lost' : 'reduced'),
      ),
    )
  }
}

function money(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  sayAnswer(book, answers, 'liability.discount', (answer) =>
    answer === 'asRepair'
      ? [line('discountBorne', 'lia-40', {}, choose('asRepair'))]
      : [
          line('discountBorne', 'lia-40', { settledBy: is('all', 'court') }, choose('asRepair')),
          line('discountBorne', 'lia-41', { settledBy: is('alone') }, choose(answer)),
        ],
  )
  sayAnswer(book, answers, 'liability.withdrawal', (answer) => [
    line('withdrawalBorne', 'lia-42', { defectCause: is('customer') }, choose('customerPays')),
    ...(answer === 'equal'
      ? [line('withdrawalBorne', 'lia-43', { defectCause: is(...parties, ...unclear) }, choose('equal'))]
      : [
          line('withdrawalBorne', 'lia-43', { defectCause: is(...parties) }, choose(answer)),
          line('withdrawalBorne', 'lia-44', { defectCause: is(...unclear) }, choose('equal')),
        ]),
  ])
  sayAnswer(book, answers, 'liability.acknowledge', (answer) => {
    const bound = optionOf<readonly string[]>(answer, {
      never: ['allAgreed'],
      afterAsking: ['allAgreed', 'toldBefore'],
      always: ['allAgreed', 'toldBefore', 'alone'],
    })
    const free = ['allAgreed', 'toldBefore', 'alone'].filter((each) => !bound.includes(each))
    return [
      line('acknowledgementBinds', 'lia-45', { acknowledged: is(...bound) }, choose('yes')),
      ...(free.length === 0 ? [] : [line('acknowledgementBinds', 'lia-46', { acknowledged: is(...free) }, choose('no'))]),
    ]
  })
  const late = (id: RuleId, by: readonly string[], told?: string) => ({
    id,
    when: { delayBy: is(...by), ...(told === undefined ? {} : { penaltyTold: is(told) }) },
  })
  sayAnswer(book, answers, 'liability.penalty', (answer) => {
    const row = ({ id, when }: ReturnType<typeof late>, outcome: typeof equally) => line('penaltyBorne', id, when, outcome)
    const byCause = who(inRole('delayBy'))
    const prime = who(inRole('prime'))
    const others = [row(late('lia-48', ['several']), equally), row(late('lia-49', ['nobody']), prime)]
    return optionOf(answer, {
      causer: [row(late('lia-47', parties), byCause), ...others],
      ifTold: [row(late('lia-47', parties, 'yes'), byCause), ...others, row(late('lia-50', parties, 'no'), prime)],
      prime: [line('penaltyBorne', 'lia-47', {}, prime)],
      equal: [line('penaltyBorne', 'lia-47', {}, equally)],
    })
  })
}

/** The rules that another topic makes of the same answers for a decision. */
const rulesOf = (topic: Topic, decision: string, answers: Answers, parties: readonly PartyId[]): readonly RuleId[] =>
  topic.expand(answers, parties).decisions?.[decision]?.rules.map(({ id }) => id) ?? []

/** A dispute with the customer that one party ends by a settlement: one rule, to which every other one about it leaves the case. */
function settlement(
  book: Book,
  answers: Answers,
  elsewhere: { readonly outward: readonly RuleId[]; readonly alone: readonly RuleId[] },
): void {
  const bound = (id: RuleId, by: readonly string[], outcome: string) =>
    line('settlementBinds', id, { settlementBy: is(...by) }, choose(outcome))
  const leaves = (decision: string, id: RuleId, before: readonly RuleId[]) =>
    before.length === 0 ? [] : [line(decision, id, { claimSettled: is('yes') }, choose('settlementRule'), before)]
  const here = (id: 'liability.discount' | 'liability.acknowledge', before: readonly RuleId[]) =>
    chosen(answers, id) === undefined ? [] : before
  sayAnswer(book, answers, 'liability.settlement', (answer) => [
    ...optionOf(answer, {
      consent: [bound('lia-51', ['agreed'], 'all'), bound('lia-52', ['asked', 'alone'], 'settler')],
      asked: [bound('lia-51', ['agreed', 'asked'], 'all'), bound('lia-52', ['alone'], 'settler')],
      owed: [bound('lia-51', ['agreed'], 'all'), bound('lia-52', ['asked', 'alone'], 'owedPart')],
    }),
    ...leaves('discountBorne', 'lia-53', here('liability.discount', ['lia-40', 'lia-41'])),
    ...leaves('acknowledgementBinds', 'lia-54', here('liability.acknowledge', ['lia-45', 'lia-46'])),
    ...leaves('paidOutwardCounts', 'lia-55', elsewhere.outward),
    ...leaves('overstepped', 'lia-56', elsewhere.alone),
  ])
}

function damage(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  sayAnswer(book, answers, 'liability.damage', (answer) =>
    answer === 'equal'
      ? [line('damageBorne', 'lia-60', {}, equally)]
      : [
          line('damageBorne', 'lia-60', { damageBy: is(...parties) }, who(inRole('damageBy'))),
          line('damageBorne', 'lia-61', { damageBy: is('several', 'nobody') }, equally),
        ],
  )
  sayAnswer(book, answers, 'liability.indemnity', (answer) => {
    const none = choose('none')
    if (answer === 'none') return [line('indemnity', 'lia-62', {}, none)]
    const another = { damageBy: notSame('claimedFrom') }
    return [
      line('indemnity', 'lia-62', { damageBy: same('claimedFrom') }, none),
      line('indemnity', 'lia-63', { damageBy: is('several', 'nobody') }, none),
      ...(answer === 'onDemand'
        ? [line('indemnity', 'lia-64', another, choose('now'))]
        : [
            line('indemnity', 'lia-64', { ...another, claimCertain: is('yes') }, choose('now')),
            line('indemnity', 'lia-65', { ...another, claimCertain: is('no') }, choose('later')),
          ]),
    ]
  })
  sayAnswer(book, answers, 'liability.dataLoss', (answer) =>
    answer === 'byBackup'
      ? [
          line('dataLossBorne', 'lia-66', { backupMade: is('yes') }, choose('restore')),
          line('dataLossBorne', 'lia-67', { backupMade: is('no') }, choose('half')),
        ]
      : [line('dataLossBorne', 'lia-66', {}, choose(answer))],
  )
  sayAnswer(book, answers, 'liability.product', (answer) => [
    line(
      'productClaim',
      'lia-68',
      {},
      answer === 'law' ? perLaw('productByStatute') : who(inRole(answer === 'maker' ? 'maker' : 'labelOf')),
    ),
  ])
  sayAnswer(book, answers, 'liability.site', (answer) => {
    const always = partyOf(answer)
    const role = always !== undefined ? party(always) : answer === 'each' ? party('each') : inRole('prime')
    return [line('siteSafety', 'lia-69', {}, who(role))]
  })
}

function limits(book: Book, answers: Answers): void {
  const cap = chosen(answers, 'liability.cap')
  const amount = quantity(answers, 'liability.capAmount')
  if (cap === 'none') book.say('liability.cap', 'liability.cap', { answer: cap }, line('liabilityCap', 'lia-70', {}, choose('unlimited')))
  else if (cap !== undefined && (cap !== 'fixed' || amount !== undefined))
    book.say(
      'liability.cap',
      'liability.cap',
      { answer: cap, ...(amount === undefined ? {} : { amount }) },
      line('liabilityCap', 'lia-70', { fault: is('intent', 'injury') }, choose('unlimited')),
      line('liabilityCap', 'lia-71', { fault: is('slight') }, choose(cap)),
    )
  if (cap !== undefined && (cap !== 'fixed' || amount !== undefined))
    sayAnswer(book, answers, 'liability.capGross', (answer) => [
      line('liabilityCap', 'lia-72', { fault: is('gross') }, choose(answer === 'capped' ? cap : 'unlimited')),
    ])
  sayAnswer(book, answers, 'liability.indirect', (answer) => {
    if (answer === 'full') return [line('indirectLoss', 'lia-73', {}, choose('yes'))]
    const free = answer === 'none' ? ['slight', 'gross'] : ['slight']
    const owed = ['slight', 'gross', 'intent', 'injury'].filter((each) => !free.includes(each))
    return [
      line('indirectLoss', 'lia-73', { lossKind: is('direct') }, choose('yes')),
      line('indirectLoss', 'lia-74', { lossKind: is('profit'), fault: is(...owed) }, choose('yes')),
      line('indirectLoss', 'lia-75', { lossKind: is('profit'), fault: is(...free) }, choose('no')),
    ]
  })
}

function insurances(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const list = rows(answers, 'liability.insurance').map((row) => ({
    kind: words(row['kind']),
    party: words(row['party']),
    sum: figure(row['sum']),
    ...(row['until'] === undefined || row['until'] === '' ? {} : { until: words(row['until']) }),
  }))
  if (list.length > 0) book.say('liability.insurance', 'liability.insurance', { list })
  sayAnswer(book, answers, 'liability.insuranceMissing', (answer) => [
    line('insuranceMissing', 'lia-80', { insurance: is('inForce') }, step('nothing')),
    ...(answer === 'prove'
      ? [line('insuranceMissing', 'lia-81', { insurance: is('noProof', 'lapsed', 'tooLow') }, step('prove'))]
      : [
          line('insuranceMissing', 'lia-81', { insurance: is('noProof') }, step('prove')),
          line('insuranceMissing', 'lia-82', { insurance: is('lapsed', 'tooLow') }, answer === 'talk' ? talk('insurance') : step(answer)),
        ]),
  ])
  sayAnswer(book, answers, 'liability.deductible', (answer) =>
    optionOf(answer, {
      causer: [
        line('deductibleBorne', 'lia-83', { damageBy: is(...parties) }, who(inRole('damageBy'))),
        line('deductibleBorne', 'lia-84', { damageBy: is('several', 'nobody') }, who(inRole('insured'))),
      ],
      insured: [line('deductibleBorne', 'lia-83', {}, who(inRole('insured')))],
      equal: [line('deductibleBorne', 'lia-83', {}, equally)],
    }),
  )
}

function words(cell: Cell | undefined): string {
  assert(typeof cell === 'string', 'the cell is a text')
  return cell.trim()
}

function figure(cell: Cell | undefined): number {
  assert(typeof cell === 'number', 'the cell is a number')
  return cell
}
