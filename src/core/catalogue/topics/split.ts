import type { AmountLine, Condition, Outcome, PartyId, RuleId, Test } from '../../agreement/agreement.ts'
import { assert } from '../../shared/assert.ts'
import { chosen, quantity, rows, shares } from '../answers.ts'
import { duty, equalShares, line, noDuty, nothingDue, openBook, picked, type Book, type Frame, type Line } from '../book.ts'
import { anyOf, choose, clock, compare, inRole, is, notSame, num, party, perLaw, same, step, talk, term, whole } from '../build.ts'
import { ofKind } from '../kinds.ts'
import type { Answers, Cell, Expansion, Question, Topic } from '../topic.ts'
import { number, oneOf } from './asked.ts'

/** Work passed between the parties is paid between them, so that parts can be late, short, kept back or set off. */
export const paysAnother = ofKind('primeAndSub', 'jointOffer', 'consortium', 'whiteLabel', 'jointDevelopment')

/** T12: who receives what from a joint project, when, and who bears what goes wrong. */
export const splitQuestions = [
  {
    id: 'split.basis',
    kind: oneOf('fixedShares', 'byHours', 'rateCard', 'ownPrice'),
    affects: ['split.surplus', 'split.loss', 'exit'],
    weight: 1,
  },
  { id: 'split.shares', kind: { kind: 'shares' }, relevant: (answers) => chosen(answers, 'split.basis') === 'fixedShares', weight: 1 },
  {
    id: 'split.rates',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'rate', kind: { kind: 'quantity', unit: 'EUR', min: 1_00, max: 10_000_00 }, required: true },
      ],
      maxRows: 20,
      distinct: ['party'],
    },
    relevant: (answers) => chosen(answers, 'split.basis') === 'rateCard',
    weight: 1,
  },
  {
    id: 'split.surplus',
    kind: oneOf('invoicer', 'equally', 'byParts'),
    relevant: (answers) => paysParts(chosen(answers, 'split.basis')),
    weight: 1,
  },
  { id: 'split.loss', kind: oneOf('likeGain', 'equally', 'invoicer', 'byCause'), affects: ['exit'], weight: 1 },
  {
    id: 'split.lossElse',
    kind: oneOf('likeGain', 'equally', 'invoicer', 'talk'),
    relevant: (answers) => chosen(answers, 'split.loss') === 'byCause',
    weight: 2,
  },
  { id: 'split.external', kind: oneOf('first', 'agreedFirst', 'orderer'), weight: 1 },
  {
    id: 'split.commission',
    kind: oneOf('none', 'flat', 'tiered', 'declining', 'oneOff', 'perProject'),
    affects: ['protection', 'exit'],
    weight: 1,
  },
  { id: 'split.commissionBase', kind: oneOf('received', 'invoiced'), relevant: (answers) => hasRate(answers), weight: 1 },
  {
    id: 'split.commissionRate',
    kind: number('percent', 1, 10_000, [5_00, 10_00, 15_00]),
    relevant: (answers) => chosen(answers, 'split.commission') === 'flat',
    weight: 1,
  },
  {
    id: 'split.commissionTiers',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'upTo', kind: { kind: 'quantity', unit: 'EUR', min: 1, max: 1_000_000_000_00 }, required: false },
        { id: 'rate', kind: { kind: 'quantity', unit: 'percent', min: 0, max: 10_000 }, required: true },
      ],
      maxRows: 10,
      rising: 'upTo',
    },
    relevant: (answers) => chosen(answers, 'split.commission') === 'tiered',
    weight: 1,
  },
  {
    id: 'split.commissionYears',
    kind: {
      kind: 'rows',
      columns: [{ id: 'rate', kind: { kind: 'quantity', unit: 'percent', min: 0, max: 10_000 }, required: true }],
      maxRows: 5,
    },
    relevant: (answers) => chosen(answers, 'split.commission') === 'declining',
    weight: 1,
  },
  {
    id: 'split.commissionSum',
    kind: number('EUR', 1_00, 1_000_000_00, [250_00, 500_00, 1_000_00]),
    relevant: (answers) => chosen(answers, 'split.commission') === 'oneOff',
    weight: 1,
  },
  {
    id: 'split.commissionFloor',
    kind: number('EUR', 1_00, 1_000_000_00, [100_00, 250_00]),
    relevant: (answers) => hasRate(answers),
    weight: 3,
  },
  {
    id: 'split.commissionCap',
    kind: number('EUR', 1_00, 10_000_000_00, [2_500_00, 5_000_00, 10_000_00]),
    relevant: (answers) => hasRate(answers),
    weight: 3,
  },
  {
    id: 'split.commissionItems',
    kind: oneOf('workOnly', 'recurring', 'allNet'),
    relevant: (answers) => hasCommission(answers),
    weight: 2,
  },
  { id: 'split.commissionFor', kind: oneOf('firstOnly', 'months', 'all'), relevant: (answers) => hasCommission(answers), weight: 1 },
  {
    id: 'split.commissionMonths',
    kind: number('months', 1, 120, [12, 24]),
    relevant: (answers) => hasCommission(answers) && chosen(answers, 'split.commissionFor') === 'months',
    weight: 1,
  },
  { id: 'split.commissionBoth', kind: oneOf('firstNamed', 'equally', 'none'), relevant: (answers) => hasCommission(answers), weight: 2 },
  {
    id: 'split.commissionUnpaid',
    kind: oneOf('proRata', 'none', 'talk'),
    relevant: (answers) =>
      chosen(answers, 'split.commission') === 'oneOff' || (hasRate(answers) && chosen(answers, 'split.commissionBase') === 'invoiced'),
    weight: 2,
  },
  {
    id: 'split.commissionWhen',
    kind: oneOf('order', 'invoice', 'payment', 'law'),
    relevant: (answers) => hasCommission(answers),
    weight: 2,
  },
  {
    id: 'split.commissionWhenDays',
    kind: number('days', 1, 90, [14, 30]),
    relevant: (answers) => hasCommission(answers) && !['law', undefined].includes(chosen(answers, 'split.commissionWhen')),
    weight: 2,
  },
  { id: 'split.affiliate', kind: oneOf('counts', 'byContact', 'not'), relevant: (answers) => hasCommission(answers), weight: 2 },
  {
    id: 'split.leadMonths',
    kind: number('months', 1, 120, [6, 12, 24]),
    relevant: (answers) => hasCommission(answers) && chosen(answers, 'split.affiliate') !== undefined,
    weight: 2,
  },
  {
    id: 'split.knownMonths',
    kind: number('months', 1, 120, [12, 24, 36]),
    relevant: (answers) => hasCommission(answers) && chosen(answers, 'split.affiliate') !== undefined,
    weight: 2,
  },
  {
    id: 'split.cancelled',
    kind: oneOf('followsMoney', 'byCause', 'stays', 'lapses'),
    relevant: (answers) => hasCommission(answers),
    weight: 2,
  },
  { id: 'split.ownBusiness', kind: oneOf('none', 'likeBrought', 'talk'), relevant: (answers) => hasCommission(answers), weight: 3 },
  { id: 'split.badDebt', kind: oneOf('invoicer', 'inShares', 'bringer'), weight: 1 },
  {
    id: 'split.badDebtElse',
    kind: oneOf('invoicer', 'inShares'),
    relevant: (answers) => chosen(answers, 'split.badDebt') === 'bringer',
    weight: 2,
  },
  { id: 'split.due', kind: oneOf('afterPayment', 'afterInvoice'), affects: ['exit'], weight: 1 },
  {
    id: 'split.dueDays',
    kind: number('days', 0, 90, [7, 14, 30]),
    relevant: (answers) => chosen(answers, 'split.due') !== undefined,
    weight: 1,
  },
  {
    id: 'split.unpaidDue',
    kind: oneOf('latest', 'nothing', 'talk'),
    relevant: (answers) => chosen(answers, 'split.due') === 'afterPayment',
    weight: 2,
  },
  {
    id: 'split.latestDays',
    kind: number('days', 1, 365, [60, 90]),
    relevant: (answers) => chosen(answers, 'split.due') === 'afterPayment' && chosen(answers, 'split.unpaidDue') === 'latest',
    weight: 2,
  },
  { id: 'split.partPayment', kind: oneOf('whole', 'proRata', 'assigned', 'talk'), relevant: paysAnother, weight: 1 },
  {
    id: 'split.complaint',
    kind: oneOf('causerWaits', 'proRata', 'asPaid'),
    relevant: (answers) => paysAnother(answers) && chosen(answers, 'split.partPayment') !== undefined,
    affects: ['split.badDebt'],
    weight: 1,
  },
  {
    id: 'split.withheldOther',
    kind: oneOf('never', 'undisputed', 'law'),
    relevant: (answers) => paysAnother(answers) && chosen(answers, 'split.partPayment') !== undefined,
    weight: 2,
  },
  {
    id: 'split.withheldOwn',
    kind: oneOf('never', 'reasonable', 'whole'),
    relevant: (answers) => paysAnother(answers) && chosen(answers, 'split.partPayment') !== undefined,
    weight: 2,
  },
  { id: 'split.statement', kind: oneOf('monthly', 'quarterly', 'yearly', 'perProject'), weight: 2 },
  {
    id: 'split.statementDays',
    kind: number('days', 1, 90, [14, 30]),
    relevant: (answers) => chosen(answers, 'split.statement') !== undefined,
    weight: 2,
  },
  {
    id: 'split.statementLate',
    kind: number('days', 1, 90, [7, 14]),
    relevant: (answers) => chosen(answers, 'split.statement') !== undefined && quantity(answers, 'split.statementDays') !== undefined,
    weight: 3,
  },
  { id: 'split.objection', kind: number('days', 1, 180, [14, 30]), weight: 2 },
  {
    id: 'split.silence',
    kind: oneOf('accepted', 'stillCounts', 'talk'),
    relevant: (answers) => quantity(answers, 'split.objection') !== undefined,
    weight: 2,
  },
  {
    id: 'split.correction',
    kind: oneOf('within', 'arithmetic', 'never'),
    relevant: (answers) => quantity(answers, 'split.objection') !== undefined,
    weight: 2,
  },
  {
    id: 'split.correctionMonths',
    kind: number('months', 1, 60, [6, 12, 36]),
    relevant: (answers) => quantity(answers, 'split.objection') !== undefined && chosen(answers, 'split.correction') === 'within',
    weight: 2,
  },
  { id: 'split.extraWork', kind: oneOf('ifAgreed', 'never'), weight: 2 },
  {
    id: 'split.extraSilence',
    kind: oneOf('countsAsNo', 'countsAsYes'),
    relevant: (answers) => chosen(answers, 'split.extraWork') === 'ifAgreed',
    weight: 2,
  },
  {
    id: 'split.extraDays',
    kind: number('workingDays', 1, 60, [3, 5, 10]),
    relevant: (answers) => chosen(answers, 'split.extraWork') === 'ifAgreed' && chosen(answers, 'split.extraSilence') === 'countsAsYes',
    weight: 2,
  },
  {
    id: 'split.extraUrgent',
    kind: oneOf('paid', 'likeOther'),
    relevant: (answers) => chosen(answers, 'split.extraWork') !== undefined,
    weight: 2,
  },
  {
    id: 'split.extraCustomer',
    kind: oneOf('ifCustomerPays', 'likeOther'),
    relevant: (answers) => chosen(answers, 'split.extraWork') !== undefined,
    weight: 2,
  },
  { id: 'split.lastCent', kind: oneOf('largestRemainder', 'invoicer'), weight: 3 },
] as const satisfies readonly Question[]

export type SplitDecisions =
  | 'partnerPay'
  | 'shareOfResult'
  | 'externalCosts'
  | 'commissionDue'
  | 'commissionTo'
  | 'commission'
  | 'badDebt'
  | 'partnerPayDue'
  | 'payNow'
  | 'statementCorrection'
  | 'orderCounts'
  | 'commissionable'
  | 'commissionKept'
  | 'commissionPayDue'
  | 'ownDealFee'
  | 'statementDue'
  | 'statementLate'
  | 'objectionCounts'
  | 'extraWorkPaid'
  | 'lastCent'

const frames: Readonly<Record<SplitDecisions, Frame>> = {
  partnerPay: { answer: { kind: 'amount', currency: 'EUR', to: 'performer' }, anchor: 'order' },
  shareOfResult: { answer: { kind: 'share' }, anchor: 'order' },
  externalCosts: { answer: { kind: 'choice', options: ['first', 'orderer'] }, anchor: 'order' },
  commissionDue: { answer: { kind: 'choice', options: ['yes', 'half', 'no'] }, anchor: 'order' },
  commissionTo: { answer: { kind: 'choice', options: ['bringer', 'firstNamed', 'equally', 'nobody'] }, anchor: 'order' },
  commission: { answer: { kind: 'amount', currency: 'EUR' }, anchor: 'order' },
  badDebt: { answer: { kind: 'choice', options: ['invoicer', 'inShares', 'bringer', 'causer', 'none'] }, anchor: 'order' },
  partnerPayDue: { answer: { kind: 'duty' }, anchor: 'order' },
  payNow: {
    answer: {
      kind: 'choice',
      options: ['whole', 'proRata', 'assigned', 'untilMended', 'reasonablePart', 'afterMending', 'afterOther', 'badDebtRule', 'notYet'],
    },
    anchor: 'order',
  },
  statementCorrection: { answer: { kind: 'choice', options: ['corrected', 'final'] } },
  orderCounts: { answer: { kind: 'choice', options: ['yes', 'no'] }, anchor: 'order' },
  commissionable: { answer: { kind: 'choice', options: ['yes', 'no'] }, anchor: 'order' },
  commissionKept: { answer: { kind: 'choice', options: ['stays', 'reduced', 'lapses'] }, anchor: 'order' },
  commissionPayDue: { answer: { kind: 'choice', options: ['whole', 'asInvoiced', 'asPaid', 'notYet'] }, anchor: 'order' },
  ownDealFee: { answer: { kind: 'choice', options: ['none', 'likeBrought'] }, anchor: 'order' },
  statementDue: { answer: { kind: 'duty' } },
  statementLate: { answer: { kind: 'step', steps: ['wait', 'remind', 'inspect'] } },
  objectionCounts: { answer: { kind: 'choice', options: ['counts', 'open', 'accepted'] } },
  extraWorkPaid: { answer: { kind: 'choice', options: ['paid', 'unpaid', 'wait'] }, anchor: 'order' },
  lastCent: { answer: { kind: 'choice', options: ['largestRemainder', 'invoicer'] }, anchor: 'order' },
}

export const split: Topic = { id: 'split', questions: splitQuestions, expand }

const paysParts = (basis: string | undefined): boolean => basis === 'rateCard' || basis === 'ownPrice'

const hasCommission = (answers: Answers): boolean => !['none', undefined].includes(chosen(answers, 'split.commission'))

/** A commission in per cent of something, and so with a lowest and a highest amount. */
const hasRate = (answers: Answers): boolean => ['flat', 'tiered', 'declining'].includes(chosen(answers, 'split.commission') ?? '')

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('split', frames)
  basis(book, answers, parties)
  loss(book, answers, parties)
  const external = chosen(answers, 'split.external')
  if (external !== undefined) {
    const lines =
      external === 'agreedFirst'
        ? [
            line('externalCosts', 'cost-1', { costAgreed: is('yes') }, choose('first')),
            line('externalCosts', 'cost-2', { costAgreed: is('no') }, choose('orderer')),
          ]
        : [line('externalCosts', 'cost-1', {}, choose(external))]
    book.say('split.external', 'split.external', { option: external }, ...lines)
  }
  commission(book, answers, parties)
  badDebt(book, answers, parties)
  commissionCases(book, answers)
  partnerPayDue(book, answers)
  payNow(book, answers, parties)
  statement(book, answers)
  correction(book, answers)
  extraWork(book, answers)
  const lastCent = chosen(answers, 'split.lastCent')
  if (lastCent !== undefined)
    book.say('split.lastCent', 'split.lastCent', { option: lastCent }, line('lastCent', 'cent-1', {}, choose(lastCent)))
  return book.expansion()
}

const amount = (...lines: readonly AmountLine[]): Outcome => ({ kind: 'amount', lines })

/** What each party receives for its work. Gains are shared here; a loss is a question of its own and stays open until answered. */
function basis(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const option = chosen(answers, 'split.basis')
  const parts = shares(answers, 'split.shares')
  const surplus = chosen(answers, 'split.surplus')
  if (option === undefined) return
  if (option === 'fixedShares') {
    book.say('split.basis', 'split.basis', { option })
    if (parts === undefined) return
    book.say(
      'split.shares',
      'split.shares',
      { parts: parties.map((id) => ({ party: id, part: parts[id] ?? 0 })) },
      line('shareOfResult', 'spl-1', { resultIs: is('gain') }, fixed(parts, parties)),
      ...parties.map((id) =>
        line('partnerPay', `pay-${id}`, { performer: is(id), resultIs: is('gain') }, percent('result', parts[id] ?? 0)),
      ),
    )
    return
  }
  if (option === 'byHours') {
    const gain = { resultIs: is('gain') }
    book.say(
      'split.basis',
      'split.basis',
      { option },
      line('partnerPay', 'pay-1', gain, percent('resultByHours', 10_000)),
      line('shareOfResult', 'spl-1', gain, talk('byParts')),
    )
    return
  }
  if (option === 'ownPrice')
    book.say('split.basis', 'split.basis', { option }, line('partnerPay', 'pay-1', {}, percent('partPrice', 10_000)))
  else {
    book.say('split.basis', 'split.basis', { option })
    const rates = ratesOf(answers, parties)
    if (rates.length > 0)
      book.say(
        'split.rates',
        'split.rates',
        { rates },
        ...rates.map(({ party: id, rate }) =>
          line('partnerPay', `pay-${id}`, { performer: is(id) }, amount({ of: 'hours', rate: { kind: 'per', minor: num(rate, 'EUR') } })),
        ),
      )
  }
  if (surplus !== undefined) {
    const outcome = shareOutcome(surplus, answers, parties)
    book.say(
      'split.surplus',
      'split.surplus',
      { option: surplus },
      ...(outcome === undefined ? [] : [line('shareOfResult', 'spl-1', { resultIs: is('gain'), ...outcome.when }, outcome.outcome)]),
    )
  }
}

const fixed = (parts: Readonly<Record<PartyId, number>>, parties: readonly PartyId[]): Outcome => ({
  kind: 'share',
  parts: parties.map((id) => ({ who: party(id), part: parts[id] ?? 0 })),
})

const percent = (of: string, basisPoints: number): Outcome =>
  amount({ of, rate: { kind: 'percent', basisPoints: num(basisPoints, 'percent') } })

/** The agreed rate per hour of each party, in cents; a party without a row has none, and its pay stays open. */
export const ratesOf = (answers: Answers, parties: readonly PartyId[]): readonly { readonly party: PartyId; readonly rate: number }[] =>
  parties.flatMap((id) => {
    const row = rows(answers, 'split.rates').find((each) => each['party'] === id)
    return row === undefined ? [] : [{ party: id, rate: numberIn(row['rate']) }]
  })

/** A cell that its column declares to be a whole number. */
function numberIn(cell: Cell | undefined): number {
  assert(typeof cell === 'number', 'the cell is a number')
  return cell
}

/** How gain or loss is divided. In the proportion of the parts there is no fixed share: it is computed per project. */
function shareOutcome(
  option: string,
  answers: Answers,
  parties: readonly PartyId[],
): { readonly when: Readonly<Record<string, readonly Test[]>>; readonly outcome: Outcome } | undefined {
  switch (option) {
    case 'equally':
      return { when: {}, outcome: equalShares(parties) }
    case 'invoicer':
      return { when: { prime: is(...parties) }, outcome: { kind: 'share', parts: [{ who: inRole('prime'), part: 10_000 }] } }
    case 'byParts':
      return { when: {}, outcome: talk('byParts') }
    case 'likeGain': {
      const parts = shares(answers, 'split.shares')
      const base = chosen(answers, 'split.basis')
      if (base === 'fixedShares') return parts === undefined ? undefined : { when: {}, outcome: fixed(parts, parties) }
      if (base === 'byHours') return { when: {}, outcome: talk('byParts') }
      const surplus = chosen(answers, 'split.surplus')
      return surplus === undefined ? undefined : shareOutcome(surplus, answers, parties)
    }
    case 'talk':
      return { when: {}, outcome: talk('closeTheBooks') }
    default:
      return undefined
  }
}

function loss(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const option = chosen(answers, 'split.loss')
  if (option === undefined) return
  const shared = ['fixedShares', 'byHours'].includes(chosen(answers, 'split.basis') ?? '')
  // Where the work is paid from the result, a result that is missing pays nobody.
  const unpaid = shared ? [line('partnerPay', 'pay-loss', { resultIs: is('loss') }, nothingDue)] : []
  if (option === 'byCause') {
    const outcome: Outcome = { kind: 'share', parts: [{ who: inRole('causer'), part: 10_000 }] }
    const caused = line('shareOfResult', 'loss-1', { resultIs: is('loss'), causer: is(...parties) }, outcome)
    book.say('split.loss', 'split.loss', { option, shared }, caused, ...unpaid)
    const other = chosen(answers, 'split.lossElse')
    const share = other === undefined ? undefined : shareOutcome(other, answers, parties)
    if (other === undefined || share === undefined) return
    const elsewhere = { resultIs: is('loss'), causer: is('both', 'nobody'), ...share.when }
    book.say('split.lossElse', 'split.lossElse', { option: other, shared }, line('shareOfResult', 'loss-2', elsewhere, share.outcome))
    return
  }
  const share = shareOutcome(option, answers, parties)
  if (share === undefined) return
  const line1 = line('shareOfResult', 'loss-1', { resultIs: is('loss'), ...share.when }, share.outcome)
  book.say('split.loss', 'split.loss', { option, shared }, line1, ...unpaid)
}

/** Trigger (is it due), to whom, how much. */
function commission(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const option = chosen(answers, 'split.commission')
  if (option === undefined) return
  if (option === 'none') {
    book.say(
      'split.noCommission',
      'split.commission',
      {},
      line('commissionDue', 'com-1', {}, choose('no')),
      line('commission', 'com-2', {}, nothingDue),
    )
    return
  }
  const base = chosen(answers, 'split.commissionBase')
  const scope = chosen(answers, 'split.commissionFor')
  const months = quantity(answers, 'split.commissionMonths')
  if (scope === 'firstOnly' || scope === 'all' || (scope === 'months' && months !== undefined)) {
    if (months !== undefined) book.term('commissionMonths', 'months', months)
    const brought = { bringer: is(...parties, 'both') }
    const lines = {
      firstOnly: [
        line('commissionDue', 'com-1', { ...brought, firstOrder: is('notYet') }, choose('yes')),
        line('commissionDue', 'com-2', { ...brought, firstOrder: whole('ago') }, choose('no')),
      ],
      months: [
        line(
          'commissionDue',
          'com-1',
          { ...brought, firstOrder: anyOf(is('notYet'), clock('ago', '<=', term('commissionMonths'))) },
          choose('yes'),
        ),
        line('commissionDue', 'com-2', { ...brought, firstOrder: clock('ago', '>', term('commissionMonths')) }, choose('no')),
      ],
      all: [line('commissionDue', 'com-1', brought, choose('yes'))],
    }[scope]
    earned(book, answers, base)
    book.say(
      'split.commissionFor',
      'split.commissionFor',
      { option: scope, ...(scope === 'months' && months !== undefined ? { months } : {}) },
      ...lines,
      line('commissionDue', 'com-3', { bringer: is('nobody') }, choose('no')),
      line('commissionTo', 'com-4', { bringer: is(...parties) }, choose('bringer')),
      line('commissionTo', 'com-5', { bringer: is('nobody') }, choose('nobody')),
      line('commission', 'com-6', { commissionDue: is('no') }, nothingDue),
    )
    afterTheEnd(book, answers, lines[0]?.when ?? {})
    const both = chosen(answers, 'split.commissionBoth')
    if (both !== undefined)
      book.say(
        'split.commissionBoth',
        'split.commissionBoth',
        { option: both },
        line('commissionTo', 'com-7', { bringer: is('both') }, choose(both === 'none' ? 'nobody' : both)),
      )
  }
}

/** After the end nothing is commissioned that the answers about the end do not share any more: all of them say the same of one case. */
function afterTheEnd(book: Book, answers: Answers, earning: Condition): void {
  const ordered = picked(answers, 'exit.commission', 'ordered')
  if (!ordered && !picked(answers, 'exit.commission', 'none')) return
  const half = ordered && picked(answers, 'exit.commissionLater', 'half') && quantity(answers, 'exit.commissionMonths') !== undefined
  const ended = { end: whole('ago') }
  const nothing = { ...ended, lateShare: is('nothing') }
  const halved = { ...ended, lateShare: is('half') }
  const counts = chosen(answers, 'split.affiliate') === undefined ? {} : { orderCounts: is('yes') }
  const items = chosen(answers, 'split.commissionItems') !== undefined
  book.say(
    'split.afterEnd',
    'exit.commission',
    { half },
    line('commissionDue', 'com-21', nothing, choose('no'), ['com-1']),
    ...(items ? [line('commissionable', 'itm-5', nothing, choose('no'), ['itm-1', 'itm-3', 'itm-4'])] : []),
    ...(half
      ? [
          line('commissionDue', 'com-22', { ...earning, ...counts, ...halved }, choose('half'), ['com-1']),
          line('commission', 'com-23', { ...halved, commissionDue: is('half') }, talk('halved')),
        ]
      : []),
  )
}

/** How much: a rate of something, a fixed sum, or what the project schedule names. */
function earned(book: Book, answers: Answers, base: string | undefined): void {
  const option = chosen(answers, 'split.commission')
  const due = { commissionDue: is('yes') }
  const sum = quantity(answers, 'split.commissionSum')
  if (option === 'perProject')
    book.say(
      'split.commissionPerProject',
      'split.commission',
      {},
      line('commission', 'com-8', due, amount({ of: 'agreedCommission', rate: { kind: 'percent', basisPoints: num(10_000) } })),
    )
  if (option === 'oneOff' && sum !== undefined) {
    book.term('commissionSum', 'EUR', sum)
    const fixedSum = amount({ rate: { kind: 'fixed', minor: term('commissionSum') } })
    book.say('split.commissionSum', 'split.commissionSum', { sum }, line('commission', 'com-8', { ...due, paid: is('full') }, fixedSum))
    unpaid(book, answers, talk('byParts'))
  }
  if (base !== undefined) rate(book, answers, base)
}

/** On what was received the commission follows every payment; on what was invoiced, an unpaid invoice is a question of its own. */
function rate(book: Book, answers: Answers, base: string): void {
  const when = base === 'received' ? { commissionDue: is('yes') } : { commissionDue: is('yes'), paid: is('full') }
  const of = base === 'received' ? 'received' : 'orderValue'
  const option = chosen(answers, 'split.commission')
  const flat = quantity(answers, 'split.commissionRate')
  const tiers = tiersOf(answers)
  const years = yearsOf(answers)
  const { floor, cap } = limitsOf(answers)
  const limits = {
    ...(floor === undefined ? {} : { floor: term('commissionFloor') }),
    ...(cap === undefined ? {} : { cap: term('commissionCap') }),
  }
  // Without a last band that is open above, larger orders have no rate: the analysis asks for it. Of nothing there is no lowest amount.
  const within = (top?: number): Readonly<Record<string, readonly Test[]>> => {
    if (floor === undefined) return top === undefined ? {} : { [of]: compare('<=', num(top, 'EUR')) }
    const from = num(1, 'EUR')
    return { [of]: top === undefined ? compare('>=', from) : [{ kind: 'between', from, to: num(top, 'EUR') }] }
  }
  if (option === 'flat' && flat !== undefined) {
    book.term('commissionRate', 'percent', flat)
    const part = amount({ of, rate: { kind: 'percent', basisPoints: term('commissionRate') }, ...limits })
    book.say(
      'split.commission',
      'split.commissionRate',
      { option, rate: flat, base },
      line('commission', 'com-8', { ...when, ...within() }, part),
    )
  } else if (option === 'tiered' && tiers.length > 0) {
    const top = tiers.at(-1)?.upTo
    const each = tiers.map((tier): [ReturnType<typeof num> | 'rest', number] => [
      tier.upTo === undefined || tier.upTo === top ? 'rest' : num(tier.upTo, 'EUR'),
      tier.rate,
    ])
    const part = amount({ of, rate: { kind: 'percent', basisPoints: num(10_000) }, tiers: { each }, ...limits })
    book.say(
      'split.commissionTiers',
      'split.commissionTiers',
      { tiers, base },
      line('commission', 'com-8', { ...when, ...within(top) }, part),
    )
  } else if (option === 'declining' && years.length > 0) {
    const lines = years.map((each, index) => {
      const inYear = { ...when, ...within(), ...yearOf(index, years.length) }
      return line(
        'commission',
        yearRule(index),
        inYear,
        amount({ of, rate: { kind: 'percent', basisPoints: num(each, 'percent') }, ...limits }),
      )
    })
    book.say('split.commissionYears', 'split.commissionYears', { rates: years, base }, ...lines)
  } else return
  if (floor !== undefined) {
    book.term('commissionFloor', 'EUR', floor)
    const nothing = line('commission', 'com-13', { ...when, [of]: compare('=', num(0, 'EUR')) }, nothingDue)
    book.say('split.commissionFloor', 'split.commissionFloor', { sum: floor }, nothing)
  }
  if (cap !== undefined) {
    book.term('commissionCap', 'EUR', cap)
    book.say('split.commissionCap', 'split.commissionCap', { sum: cap })
  }
  const received = amount({ of: 'received', rate: { kind: 'percent', basisPoints: term('commissionRate') }, ...capOf(limits) })
  if (base === 'invoiced') unpaid(book, answers, option === 'flat' ? received : talk('byParts'))
}

/** The lowest and the highest commission for an order; a lowest one above the highest says nothing. */
export function limitsOf(answers: Answers): { readonly floor?: number; readonly cap?: number } {
  const floor = quantity(answers, 'split.commissionFloor')
  const cap = quantity(answers, 'split.commissionCap')
  const holds = floor !== undefined && (cap === undefined || floor <= cap)
  return { ...(holds ? { floor } : {}), ...(cap === undefined ? {} : { cap }) }
}

/** Part of an order is paid: the highest amount holds, the lowest one is for orders that are paid in full. */
const capOf = ({ cap }: { readonly cap?: ReturnType<typeof term> }): Pick<AmountLine, 'cap'> => (cap === undefined ? {} : { cap })

function unpaid(book: Book, answers: Answers, proRata: Outcome): void {
  const option = chosen(answers, 'split.commissionUnpaid')
  if (option === undefined) return
  const due = { commissionDue: is('yes') }
  const lines = {
    proRata: [
      line('commission', 'com-9', { ...due, paid: is('part', 'partLost') }, proRata),
      line('commission', 'com-10', { ...due, paid: is('open', 'lost') }, nothingDue),
    ],
    none: [line('commission', 'com-9', { ...due, paid: is('part', 'partLost', 'open', 'lost') }, nothingDue)],
    talk: [line('commission', 'com-9', { ...due, paid: is('part', 'partLost', 'open', 'lost') }, talk('closeTheBooks'))],
  }[option]
  book.say('split.commissionUnpaid', 'split.commissionUnpaid', { option }, ...(lines ?? []))
}

/** The first year has the id of every commission; those after it have their number. */
export const yearRule = (index: number): RuleId => (index === 0 ? 'com-8' : `com-8-${index + 1}`)

/** The year since the customer's first order; the last one is open. */
function yearOf(index: number, count: number): Readonly<Record<string, readonly Test[]>> {
  if (count === 1) return {}
  const months = (year: number): ReturnType<typeof num> => num(12 * year, 'months')
  if (index === 0) return { firstOrder: anyOf(is('notYet'), clock('ago', '<=', months(1))) }
  if (index === count - 1) return { firstOrder: clock('ago', '>', months(index)) }
  return { firstOrder: [{ kind: 'between', section: 'ago', from: num(12 * index + 1, 'months'), to: months(index + 1) }] }
}

/** The rates of the years in which an order can earn a commission at all. */
export function yearsOf(answers: Answers): readonly number[] {
  const all = rows(answers, 'split.commissionYears').map((row) => numberIn(row['rate']))
  const scope = chosen(answers, 'split.commissionFor')
  const months = quantity(answers, 'split.commissionMonths') ?? 0
  const years = scope === 'firstOnly' ? 1 : scope === 'months' ? Math.ceil(months / 12) : all.length
  return all.slice(0, years)
}

/** The bands in the order of their limits, the open one last. */
export const tiersOf = (answers: Answers): readonly { readonly upTo?: number; readonly rate: number }[] =>
  rows(answers, 'split.commissionTiers').map((row) => ({
    rate: numberIn(row['rate']),
    ...(typeof row['upTo'] === 'number' ? { upTo: row['upTo'] } : {}),
  }))

function badDebt(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const option = chosen(answers, 'split.badDebt')
  if (option === undefined) return
  const lost = { paid: is('partLost', 'lost') }
  const none = line('badDebt', 'bad-1', { paid: is('full', 'part', 'open') }, choose('none'))
  if (option !== 'bringer') {
    book.say('split.badDebt', 'split.badDebt', { option }, none, line('badDebt', 'bad-2', lost, choose(option)))
    return
  }
  book.say(
    'split.badDebt',
    'split.badDebt',
    { option },
    none,
    line('badDebt', 'bad-2', { ...lost, bringer: is(...parties) }, choose('bringer')),
  )
  const other = chosen(answers, 'split.badDebtElse')
  if (other !== undefined)
    book.say(
      'split.badDebtElse',
      'split.badDebtElse',
      { option: other },
      line('badDebt', 'bad-3', { ...lost, bringer: is('both', 'nobody') }, choose(other)),
    )
}

/** The party with the customer's contract receives the money and passes on the parts of the others. */
function partnerPayDue(book: Book, answers: Answers): void {
  const option = chosen(answers, 'split.due')
  const days = quantity(answers, 'split.dueDays')
  if (option === undefined || days === undefined) return
  book.term('partnerDue', 'days', days)
  const another = { performer: notSame('prime') }
  const pay = (within: string, from: string): Outcome => duty('payPart', inRole('prime'), inRole('performer'), within, from)
  const own = line('partnerPayDue', 'due-1', { performer: same('prime') }, noDuty)
  if (option === 'afterInvoice') {
    book.say('split.due', 'split.due', { option, days }, own, line('partnerPayDue', 'due-2', another, pay('partnerDue', 'partnerInvoice')))
    return
  }
  book.say(
    'split.due',
    'split.due',
    { option, days },
    own,
    line('partnerPayDue', 'due-2', { ...another, paid: is('full', 'part', 'partLost') }, pay('partnerDue', 'customerPaid')),
  )
  const unpaid = chosen(answers, 'split.unpaidDue')
  const latest = quantity(answers, 'split.latestDays')
  if (unpaid === undefined || (unpaid === 'latest' && latest === undefined)) return
  if (latest !== undefined) book.term('partnerLatest', 'days', latest)
  const outcome = unpaid === 'latest' ? pay('partnerLatest', 'partnerInvoice') : unpaid === 'nothing' ? noDuty : talk('closeTheBooks')
  book.say(
    'split.unpaidDue',
    'split.unpaidDue',
    { option: unpaid, ...(unpaid === 'latest' && latest !== undefined ? { days: latest } : {}) },
    line('partnerPayDue', 'due-3', { ...another, paid: is('open', 'lost') }, outcome),
  )
}

function statement(book: Book, answers: Answers): void {
  const option = chosen(answers, 'split.statement')
  const days = quantity(answers, 'split.statementDays')
  if (option !== undefined && days !== undefined) {
    book.term('statementDays', 'days', days)
    const owes = duty('statement', inRole('prime'), inRole('performer'), 'statementDays', 'periodEnd')
    book.say(
      'split.statement',
      'split.statement',
      { option, days },
      line('statementDue', 'stm-1', { performer: notSame('prime') }, owes),
      line('statementDue', 'stm-2', { performer: same('prime') }, noDuty),
    )
    const late = quantity(answers, 'split.statementLate')
    if (late !== undefined) {
      book.term('statementCure', 'days', late)
      const onTime = anyOf(is('notDue'), whole('done'), clock('open', '<=', term('statementDays')))
      book.say(
        'split.statementLate',
        'split.statementLate',
        { days: late },
        line('statementLate', 'stm-3', { statement: onTime }, step('wait')),
        line('statementLate', 'stm-4', { statement: clock('open', '>', term('statementDays')) }, step('remind')),
        line('statementLate', 'stm-5', { statement: clock('open', '>', term('statementDays', 'statementCure')) }, step('inspect'), [
          'stm-4',
        ]),
      )
    }
  }
  const objection = quantity(answers, 'split.objection')
  if (objection === undefined) return
  book.term('objectionDays', 'days', objection)
  const limit = term('objectionDays')
  book.say(
    'split.objection',
    'split.objection',
    { days: objection },
    line('objectionCounts', 'obj-1', { objection: clock('done', '<=', limit) }, choose('counts')),
    line('objectionCounts', 'obj-2', { objection: anyOf(is('notDue'), clock('open', '<=', limit)) }, choose('open')),
  )
  const silence = chosen(answers, 'split.silence')
  if (silence === undefined) return
  const late = { objection: anyOf(clock('done', '>', limit), clock('open', '>', limit)) }
  const outcome = silence === 'talk' ? talk('closeTheBooks') : choose(silence === 'accepted' ? 'accepted' : 'open')
  book.say('split.silence', 'split.silence', { option: silence }, line('objectionCounts', 'obj-3', late, outcome))
}

function extraWork(book: Book, answers: Answers): void {
  const option = chosen(answers, 'split.extraWork')
  if (option === undefined) return
  if (option === 'never') {
    book.say('split.extraWork', 'split.extraWork', { option }, line('extraWorkPaid', 'more-1', {}, choose('unpaid')))
    extraCases(book, answers)
    return
  }
  book.say(
    'split.extraWork',
    'split.extraWork',
    { option },
    line('extraWorkPaid', 'more-1', { extraWork: is('yes') }, choose('paid')),
    line('extraWorkPaid', 'more-2', { extraWork: is('notAsked', 'no') }, choose('unpaid')),
  )
  extraCases(book, answers)
  const silence = chosen(answers, 'split.extraSilence')
  const days = quantity(answers, 'split.extraDays')
  if (silence === 'countsAsNo')
    book.say(
      'split.extraSilence',
      'split.extraSilence',
      { option: silence },
      line('extraWorkPaid', 'more-3', { extraWork: whole('silent') }, choose('unpaid')),
    )
  if (silence === 'countsAsYes' && days !== undefined) {
    book.term('extraSilence', 'workingDays', days)
    book.say(
      'split.extraSilence',
      'split.extraSilence',
      { option: silence, days },
      line('extraWorkPaid', 'more-3', { extraWork: clock('silent', '>', term('extraSilence')) }, choose('paid')),
      line('extraWorkPaid', 'more-4', { extraWork: clock('silent', '<=', term('extraSilence')) }, choose('wait')),
    )
  }
}

/** Work that could not wait, or that the customer asked for on the spot: exceptions to whatever holds for extra work. */
function extraCases(book: Book, answers: Answers): void {
  const over = ['more-1', 'more-2', 'more-3', 'more-4']
  const urgent = chosen(answers, 'split.extraUrgent')
  if (urgent !== undefined)
    book.say(
      'split.extraUrgent',
      'split.extraUrgent',
      { option: urgent },
      ...(urgent === 'paid' ? [line('extraWorkPaid', 'more-5', { extraKind: is('urgent') }, choose('paid'), over)] : []),
    )
  const asked = chosen(answers, 'split.extraCustomer')
  if (asked === undefined) return
  const paid = { extraKind: is('customerAsked'), customerPaysExtra: is('yes') }
  book.say(
    'split.extraCustomer',
    'split.extraCustomer',
    { option: asked },
    ...(asked === 'ifCustomerPays' ? [line('extraWorkPaid', 'more-6', paid, choose('paid'), over)] : []),
  )
}

/** Which orders earn a commission, on which money, and what becomes of it when the order does not stay as it was. */
function commissionCases(book: Book, answers: Answers): void {
  if (!hasCommission(answers)) return
  const items = chosen(answers, 'split.commissionItems')
  if (items !== undefined)
    book.say(
      'split.commissionItems',
      'split.commissionItems',
      { option: items },
      line('commissionable', 'itm-1', { amountKind: is('work') }, choose('yes')),
      line('commissionable', 'itm-2', { amountKind: is('vat') }, choose('no')),
      line('commissionable', 'itm-3', { amountKind: is('recurring') }, choose(items === 'workOnly' ? 'no' : 'yes')),
      line('commissionable', 'itm-4', { amountKind: is('expenses') }, choose(items === 'allNet' ? 'yes' : 'no')),
    )
  ordersThatCount(book, answers)
  commissionPayDue(book, answers)
  const cancelled = chosen(answers, 'split.cancelled')
  const changed = is('smaller', 'cancelled', 'refunded')
  const kept = {
    followsMoney: [line('commissionKept', 'kep-2', { orderFate: changed }, choose('reduced'))],
    byCause: [
      line('commissionKept', 'kep-2', { orderFate: changed, fateCause: is('payer') }, choose('stays')),
      line('commissionKept', 'kep-3', { orderFate: changed, fateCause: is('otherwise') }, choose('reduced')),
    ],
    stays: [line('commissionKept', 'kep-2', { orderFate: changed }, choose('stays'))],
    lapses: [
      line('commissionKept', 'kep-2', { orderFate: is('cancelled', 'refunded') }, choose('lapses')),
      line('commissionKept', 'kep-3', { orderFate: is('smaller') }, choose('reduced')),
    ],
  }[cancelled ?? '']
  if (cancelled !== undefined && kept !== undefined)
    book.say(
      'split.cancelled',
      'split.cancelled',
      { option: cancelled },
      line('commissionKept', 'kep-1', { orderFate: is('executed') }, choose('stays')),
      ...kept,
    )
  const own = chosen(answers, 'split.ownBusiness')
  if (own === undefined) return
  const inField = own === 'talk' ? talk('beforeOrder') : choose(own)
  book.say(
    'split.ownBusiness',
    'split.ownBusiness',
    { option: own },
    line('ownDealFee', 'own-1', { ownDeal: is('inField') }, inField),
    line('ownDealFee', 'own-2', { ownDeal: is('elsewhere') }, choose('none')),
  )
}

/** When a commission that is owed at all has been earned, and is paid. */
function commissionPayDue(book: Book, answers: Answers): void {
  const option = chosen(answers, 'split.commissionWhen')
  const days = quantity(answers, 'split.commissionWhenDays')
  if (option === undefined || (option !== 'law' && days === undefined)) return
  const payDue = (id: RuleId, stages: readonly string[], outcome: string): Line =>
    line('commissionPayDue', id, { saleStage: is(...stages) }, choose(outcome))
  const lines = {
    order: [line('commissionPayDue', 'cpd-1', {}, choose('whole'))],
    invoice: [payDue('cpd-1', ['ordered'], 'notYet'), payDue('cpd-2', ['invoiced', 'partPaid', 'paid'], 'asInvoiced')],
    payment: [payDue('cpd-1', ['ordered', 'invoiced'], 'notYet'), payDue('cpd-2', ['partPaid', 'paid'], 'asPaid')],
    law: [line('commissionPayDue', 'cpd-1', {}, perLaw('commissionDueLaw'))],
  }[option]
  const id = 'split.commissionWhen'
  book.say(id, id, { option, ...(days === undefined || option === 'law' ? {} : { days }) }, ...(lines ?? []))
}

/** Exceptions to the order of the customer itself: who ordered, how old the naming is, and who was known before. */
function ordersThatCount(book: Book, answers: Answers): void {
  const affiliate = chosen(answers, 'split.affiliate')
  if (affiliate === undefined) return
  const counting = { counts: ['affiliateByContact', 'affiliate'], byContact: ['affiliateByContact'], not: [] }[affiliate] ?? []
  const others = ['affiliateByContact', 'affiliate'].filter((each) => !counting.includes(each))
  book.say(
    'split.affiliate',
    'split.affiliate',
    { option: affiliate },
    line('orderCounts', 'cnt-1', { orderedBy: is('customer', ...counting) }, choose('yes')),
    ...(others.length === 0 ? [] : [line('orderCounts', 'cnt-2', { orderedBy: is(...others) }, choose('no'))]),
    line('commissionDue', 'com-11', { orderCounts: is('no') }, choose('no'), ['com-1']),
  )
  const valid = quantity(answers, 'split.leadMonths')
  if (valid !== undefined) {
    book.term('leadMonths', 'months', valid)
    const stale = { named: clock('ago', '>', term('leadMonths')), firstOrder: is('notYet') }
    book.say('split.leadMonths', 'split.leadMonths', { months: valid }, line('orderCounts', 'cnt-3', stale, choose('no'), ['cnt-1']))
  }
  const known = quantity(answers, 'split.knownMonths')
  if (known === undefined) return
  book.term('knownMonths', 'months', known)
  const knew = { payerTie: clock('ago', '<=', term('knownMonths')) }
  book.say('split.knownMonths', 'split.knownMonths', { months: known }, line('orderCounts', 'cnt-4', knew, choose('no'), ['cnt-1']))
}

/** What is paid now of a part that is due while the customer has not paid all, or complains about somebody's part. */
function payNow(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const option = chosen(answers, 'split.partPayment')
  if (option === undefined) return
  // What is not owed by the day that was agreed is not paid now either: both decisions say the same of one case.
  const dated = settledDue(answers)
  const due = { partDue: is('yes'), ...(dated ? { partnerPayDue: is('duty') } : {}) }
  const openOwed = !dated || chosen(answers, 'split.due') === 'afterInvoice' || chosen(answers, 'split.unpaidDue') === 'latest'
  const notLost = { partDue: is('yes'), paid: is('full', 'part', 'open') }
  const inPart = (ids: readonly [RuleId, RuleId], complaint: readonly string[]): readonly Line[] => {
    const when = { ...due, paid: is('part'), complaintAbout: is(...complaint) }
    if (option === 'talk') return [line('payNow', ids[0], when, talk('closeTheBooks'))]
    if (option !== 'assigned') return [line('payNow', ids[0], when, choose(option))]
    return [
      line('payNow', ids[0], { ...when, partAssigned: is('yes') }, choose('assigned')),
      line('payNow', ids[1], { ...when, partAssigned: is('no') }, choose('proRata')),
    ]
  }
  book.say(
    'split.partPayment',
    'split.partPayment',
    { option },
    line('payNow', 'now-1', { partDue: is('no') }, choose('notYet')),
    line('payNow', 'now-2', { ...due, paid: is('full') }, choose('whole')),
    ...(openOwed ? [line('payNow', 'now-3', { ...due, paid: is('open'), complaintAbout: is('nobody') }, choose('whole'))] : []),
    ...inPart(['now-4', 'now-5'], ['nobody']),
    line('payNow', 'now-6', { partDue: is('yes'), paid: is('partLost', 'lost') }, choose('badDebtRule')),
    ...(dated ? [line('payNow', 'now-10', { ...notLost, partnerPayDue: is('noDuty') }, choose('notYet'))] : []),
    ...(dated && chosen(answers, 'split.unpaidDue') === 'talk' && chosen(answers, 'split.due') === 'afterPayment'
      ? [line('payNow', 'now-11', { ...notLost, partnerPayDue: is('talk') }, talk('closeTheBooks'))]
      : []),
  )
  withheld(book, answers, { ...due, paid: notLost.paid })
  const complaint = chosen(answers, 'split.complaint')
  if (complaint === undefined) return
  const complained = { ...due, paid: is('part', 'open') }
  const lines = {
    causerWaits: [
      line('payNow', 'now-7', { ...complained, complaintAbout: same('performer') }, choose('untilMended')),
      line('payNow', 'now-8', { ...complained, complaintAbout: notSame('performer') }, choose('whole')),
      line('payNow', 'now-9', { ...complained, complaintAbout: is('both') }, choose('proRata')),
      line('badDebt', 'bad-4', { paid: is('partLost', 'lost'), complaintAbout: is(...parties) }, choose('causer'), ['bad-2', 'bad-3']),
    ],
    proRata: [line('payNow', 'now-7', { ...complained, complaintAbout: is(...parties, 'both') }, choose('proRata'))],
    asPaid: [
      ...(openOwed ? [line('payNow', 'now-7', { ...due, paid: is('open'), complaintAbout: is(...parties, 'both') }, choose('whole'))] : []),
      ...inPart(['now-8', 'now-9'], [...parties, 'both']),
    ],
  }[complaint]
  book.say('split.complaint', 'split.complaint', { option: complaint }, ...(lines ?? []))
}

/** Whether the answers say of every case when the part of another is due. */
function settledDue(answers: Answers): boolean {
  if (quantity(answers, 'split.dueDays') === undefined) return false
  if (chosen(answers, 'split.due') === 'afterInvoice') return true
  const unpaid = chosen(answers, 'split.unpaidDue')
  return unpaid !== undefined && (unpaid !== 'latest' || quantity(answers, 'split.latestDays') !== undefined)
}

/** Money held back for a reason of the payer: another order, or a complaint that the customer does not share. */
function withheld(book: Book, answers: Answers, owed: Condition): void {
  const over = ['now-2', 'now-3', 'now-4', 'now-5', 'now-7', 'now-8', 'now-9']
  const held = (id: RuleId, when: Condition, outcome: Outcome): readonly Line[] => [line('payNow', id, { ...owed, ...when }, outcome, over)]
  const other = chosen(answers, 'split.withheldOther')
  const otherOrder = { withheldFor: is('otherOrder') }
  const forOther = {
    undisputed: held('now-12', { ...otherOrder, claimState: is('undisputed') }, choose('afterOther')),
    law: held('now-12', otherOrder, perLaw('withholdingLaw')),
  }[other ?? '']
  if (other !== undefined) book.say('split.withheldOther', 'split.withheldOther', { option: other }, ...(forOther ?? []))
  const own = chosen(answers, 'split.withheldOwn')
  const ownComplaint = { withheldFor: is('ownComplaint') }
  const forOwn = {
    reasonable: held('now-13', ownComplaint, choose('reasonablePart')),
    whole: held('now-13', ownComplaint, choose('afterMending')),
  }[own ?? '']
  if (own !== undefined) book.say('split.withheldOwn', 'split.withheldOwn', { option: own }, ...(forOwn ?? []))
}

/** A statement that stands may still be wrong. Whoever concealed something cannot rely on it. */
function correction(book: Book, answers: Answers): void {
  const option = chosen(answers, 'split.correction')
  const months = quantity(answers, 'split.correctionMonths')
  if (option === undefined || (option === 'within' && months === undefined)) return
  if (months !== undefined) book.term('correctionMonths', 'months', months)
  const accepted = { statementAccepted: whole('ago') }
  const yes = choose('corrected')
  const lines = {
    within: [
      line('statementCorrection', 'cor-1', { statementAccepted: anyOf(is('notYet'), clock('ago', '<=', term('correctionMonths'))) }, yes),
      line(
        'statementCorrection',
        'cor-2',
        { statementAccepted: clock('ago', '>', term('correctionMonths')), errorKind: is('arithmetic', 'forgotten') },
        choose('final'),
      ),
      line(
        'statementCorrection',
        'cor-3',
        { statementAccepted: clock('ago', '>', term('correctionMonths')), errorKind: is('concealed') },
        yes,
      ),
    ],
    arithmetic: [
      line('statementCorrection', 'cor-1', { statementAccepted: is('notYet') }, yes),
      line('statementCorrection', 'cor-2', { ...accepted, errorKind: is('forgotten') }, choose('final')),
      line('statementCorrection', 'cor-3', { ...accepted, errorKind: is('arithmetic', 'concealed') }, yes),
    ],
    never: [
      line('statementCorrection', 'cor-1', { statementAccepted: is('notYet') }, yes),
      line('statementCorrection', 'cor-2', { ...accepted, errorKind: is('arithmetic', 'forgotten') }, choose('final')),
      line('statementCorrection', 'cor-3', { ...accepted, errorKind: is('concealed') }, yes),
    ],
  }[option]
  book.say('split.correction', 'split.correction', { option, ...(months === undefined ? {} : { months }) }, ...(lines ?? []))
}
