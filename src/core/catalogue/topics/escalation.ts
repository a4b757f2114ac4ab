import type { Condition, Outcome, PartyId, Test } from '../../agreement/agreement.ts'
import { chosen, chosenMany, quantity } from '../answers.ts'
import { anyOf, choose, clock, inRole, is, perLaw, step, talk, term, whole } from '../build.ts'
import { equalShares, later, line, openBook, picked, type Book, type Frame } from '../book.ts'
import type { DisputeStage, FinalStage } from '../clauses/peace.ts'
import type { Answers, Expansion, Question, QuestionId, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** In the order in which they are climbed. */
const disputeStages = ['operative', 'management', 'coach', 'mediation', 'expert'] as const satisfies readonly DisputeStage[]

/** T27: from the quarrel to a decision, and what goes on meanwhile. Every period begins with an event that can be shown. */
export const escalationQuestions = [
  { id: 'escalation.start', kind: oneOf('arrival', 'meeting'), weight: 1 },
  { id: 'escalation.stages', kind: { kind: 'choices', options: disputeStages }, weight: 1 },
  {
    id: 'escalation.operativeDays',
    kind: number('days', 1, 90, [5, 7, 14]),
    relevant: (answers) => climbs(answers, 'operative'),
    weight: 1,
  },
  {
    id: 'escalation.managementDays',
    kind: number('days', 1, 90, [10, 14, 30]),
    relevant: (answers) => climbs(answers, 'management'),
    weight: 1,
  },
  { id: 'escalation.coachDays', kind: number('days', 1, 90, [7, 14, 21]), relevant: (answers) => climbs(answers, 'coach'), weight: 1 },
  {
    id: 'escalation.mediationDays',
    kind: number('days', 7, 180, [30, 45, 60]),
    relevant: (answers) => climbs(answers, 'mediation'),
    weight: 1,
  },
  { id: 'escalation.expertDays', kind: number('days', 7, 180, [30, 45, 60]), relevant: (answers) => climbs(answers, 'expert'), weight: 1 },
  { id: 'escalation.final', kind: oneOf('court', 'arbitration'), weight: 1 },
  {
    id: 'escalation.refusal',
    kind: oneOf('final', 'sameDays'),
    relevant: (answers) => chosenMany(answers, 'escalation.stages').length > 0,
    weight: 2,
  },
  { id: 'escalation.standstill', kind: oneOf('stages', 'none'), weight: 1 },
  { id: 'escalation.dunning', kind: oneOf('open', 'stages'), relevant: ifPicked('escalation.standstill', 'stages'), weight: 2 },
  { id: 'escalation.perform', kind: oneOf('undisputed', 'all', 'law'), weight: 1 },
  { id: 'escalation.disputedDuty', kind: oneOf('goOn', 'pause'), relevant: ifPicked('escalation.perform', 'undisputed'), weight: 2 },
  { id: 'escalation.arrears', kind: oneOf('mayStop', 'goOn'), relevant: ifPicked('escalation.perform', 'undisputed', 'all'), weight: 2 },
  {
    id: 'escalation.arrearsDays',
    kind: number('days', 1, 90, [10, 14, 30]),
    relevant: ifPicked('escalation.arrears', 'mayStop'),
    weight: 2,
  },
  { id: 'escalation.amounts', kind: oneOf('undisputed', 'reserve', 'escrow'), weight: 2 },
  {
    id: 'escalation.partly',
    kind: oneOf('undisputed', 'reserve', 'escrow'),
    relevant: (answers) => chosen(answers, 'escalation.amounts') !== undefined,
    weight: 3,
  },
  {
    id: 'escalation.cost',
    kind: oneOf('equal', 'requester'),
    relevant: (answers) => chosenMany(answers, 'escalation.stages').some((each) => each !== 'operative' && each !== 'management'),
    weight: 3,
  },
  { id: 'escalation.deadlock', kind: oneOf('stages', 'coach', 'rejected'), weight: 2 },
  {
    id: 'escalation.noReply',
    kind: oneOf('stages', 'rejected', 'agreed'),
    relevant: (answers) => chosen(answers, 'escalation.deadlock') !== undefined,
    weight: 2,
  },
] as const satisfies readonly Question[]

function climbs(answers: Answers, stage: DisputeStage): boolean {
  return chosenMany(answers, 'escalation.stages').includes(stage)
}

export type EscalationDecisions = 'disputeStep' | 'mayGoToCourt' | 'keepPerforming' | 'disputedAmount' | 'disputeCost' | 'deadlock'

const frames = {
  disputeStep: { answer: { kind: 'step', steps: ['none', ...disputeStages, 'court', 'arbitration', 'settled'] } },
  mayGoToCourt: { answer: { kind: 'choice', options: ['yes', 'notYet', 'arbitration'] } },
  keepPerforming: { answer: { kind: 'choice', options: ['goOn', 'mayPause', 'mayStop'] } },
  disputedAmount: { answer: { kind: 'choice', options: ['payAll', 'payUndisputed', 'payWithReserve', 'payToEscrow'] } },
  disputeCost: { answer: { kind: 'share' } },
  deadlock: { answer: { kind: 'choice', options: ['adopted', 'rejected', 'coach'] } },
} as const satisfies Record<EscalationDecisions, Frame>

export const escalation: Topic = { id: 'escalation', questions: escalationQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('escalation', frames)
  const agreed = climb(book, answers)
  courts(book, answers, agreed)
  meanwhile(book, answers)
  money(book, answers, parties)
  blocked(book, answers)
  return book.expansion()
}

interface Climb {
  readonly stages: readonly { readonly stage: DisputeStage; readonly days: number; readonly term: string }[]
  /** All chosen stages have their days, so that the end of the ladder is known. */
  readonly complete: boolean
  /** Whoever refuses to talk opens the last stage at once, for all parties. */
  readonly refusalOpens: boolean
}

/** The chosen stages with their days, up to the first one whose days are not agreed: what comes after it has no beginning. */
function climbOf(answers: Answers): Climb {
  const wanted = disputeStages.filter((stage) => climbs(answers, stage))
  const stages: Climb['stages'][number][] = []
  for (const stage of wanted) {
    const days = quantity(answers, `escalation.${stage}Days` satisfies QuestionId)
    if (days === undefined) break
    stages.push({ stage, days, term: `${stage}Days` })
  }
  const refusalOpens = stages.length > 0 && picked(answers, 'escalation.refusal', 'final') && hasFinal(answers)
  return { stages, complete: stages.length === wanted.length, refusalOpens }
}

const hasFinal = (answers: Answers): boolean => picked(answers, 'escalation.final', 'court', 'arbitration')

function climb(book: Book, answers: Answers): Climb {
  const agreed = climbOf(answers)
  const start = chosen(answers, 'escalation.start')
  if (start === 'arrival' || start === 'meeting') {
    book.say(
      'escalation.start',
      'escalation.start',
      { by: start },
      line('disputeStep', 'esc-1', { dispute: is('notDue') }, step('none')),
      line('disputeStep', 'esc-2', { dispute: whole('done') }, step('settled')),
    )
  }
  const terms = agreed.stages.map((each) => each.term)
  for (const each of agreed.stages) book.term(each.term, 'days', each.days)
  // The stages cut one clock into pieces without hole or overlap.
  const piece = (index: number): readonly Test[] => {
    const upTo = terms.slice(0, index + 1)
    return index === 0 ? clock('open', '<=', term(...upTo)) : later('open', terms.slice(0, index), upTo)
  }
  if (agreed.stages.length > 0) {
    book.say(
      'escalation.stage',
      'escalation.stages',
      { stages: agreed.stages.map(({ stage, days }) => ({ stage, days })) },
      ...agreed.stages.map((each, index) =>
        line('disputeStep', `esc-${index + 3}`, { dispute: piece(index), talks: is('going') }, step(each.stage)),
      ),
    )
  }
  const final = chosen(answers, 'escalation.final')
  const past: readonly Test[] = terms.length === 0 ? whole('open') : clock('open', '>', term(...terms))
  if ((final === 'court' || final === 'arbitration') && agreed.complete) {
    book.say('escalation.final', 'escalation.final', { answer: final }, line('disputeStep', 'esc-8', { dispute: past }, step(final)))
  }
  const refusal = chosen(answers, 'escalation.refusal')
  if (agreed.stages.length > 0) {
    if (agreed.refusalOpens) {
      const last = finalOf(answers)
      book.say(
        'escalation.refusal',
        'escalation.refusal',
        { answer: 'final', final: last },
        line('disputeStep', 'esc-9', refusedEarly(terms), step(last)),
      )
    } else if (refusal === 'sameDays') {
      const lines = agreed.stages.map((each, index) =>
        line('disputeStep', `esc-9${'abcde'[index] ?? ''}`, { dispute: piece(index), talks: is('refused') }, step(each.stage)),
      )
      book.say('escalation.refusal', 'escalation.refusal', { answer: refusal, final: finalOf(answers) }, ...lines)
    }
  }
  return agreed
}

/** Somebody refuses to talk before the days of the stages are over. */
const refusedEarly = (terms: readonly string[]): Condition => ({ talks: is('refused'), dispute: clock('open', '<=', term(...terms)) })

/** The courts of the state, until something else is agreed. */
const finalOf = (answers: Answers): FinalStage => (picked(answers, 'escalation.final', 'arbitration') ? 'arbitration' : 'court')

function courts(book: Book, answers: Answers, { stages, complete, refusalOpens }: Climb): void {
  const standstill = chosen(answers, 'escalation.standstill')
  if (standstill !== 'stages' && standstill !== 'none') return
  const last = finalOf(answers)
  const final: Outcome = choose(last === 'arbitration' ? 'arbitration' : 'yes')
  book.say('escalation.interim', 'escalation.standstill', {}, line('mayGoToCourt', 'esc-20', { remedy: is('urgent') }, choose('yes')))
  const always = anyOf(is('notDue'), whole('done'), whole('open'))
  if (standstill === 'none') {
    book.say(
      'escalation.standstill',
      'escalation.standstill',
      { answer: standstill, final: last, refusalOpens: false },
      line('mayGoToCourt', 'esc-21', { remedy: is('decision', 'undisputedMoney'), dispute: always }, final),
    )
    return
  }
  const total = stages.map((each) => each.term)
  const climbed = total.length === 0 ? whole('open') : clock('open', '>', term(...total))
  const climbing = total.length === 0 ? is('notDue') : anyOf(is('notDue'), clock('open', '<=', term(...total)))
  // Nobody waits for stages that somebody refuses to climb: the step of the conflict is then the last one already.
  const waits = (remedy: string, [waiting, after, refused]: readonly [string, string, string]) => [
    line('mayGoToCourt', waiting, { remedy: is(remedy), dispute: anyOf(climbing, whole('done')) }, choose('notYet')),
    ...(complete ? [line('mayGoToCourt', after, { remedy: is(remedy), dispute: climbed }, final)] : []),
    ...(refusalOpens ? [line('mayGoToCourt', refused, { remedy: is(remedy), ...refusedEarly(total) }, final, [waiting])] : []),
  ]
  book.say(
    'escalation.standstill',
    'escalation.standstill',
    { answer: standstill, final: last, refusalOpens },
    ...waits('decision', ['esc-21', 'esc-22', 'esc-25']),
  )
  const dunning = chosen(answers, 'escalation.dunning')
  if (dunning === 'open')
    book.say(
      'escalation.dunning',
      'escalation.dunning',
      { answer: dunning, final: last, refusalOpens: false },
      line('mayGoToCourt', 'esc-23', { remedy: is('undisputedMoney') }, choose('yes')),
    )
  else if (dunning === 'stages')
    book.say(
      'escalation.dunning',
      'escalation.dunning',
      { answer: dunning, final: last, refusalOpens },
      ...waits('undisputedMoney', ['esc-23', 'esc-24', 'esc-26']),
    )
}

function meanwhile(book: Book, answers: Answers): void {
  const perform = chosen(answers, 'escalation.perform')
  if (perform === 'law') {
    book.say(
      'escalation.perform',
      'escalation.perform',
      { answer: perform },
      line('keepPerforming', 'esc-30', { dutyState: is('undisputed', 'disputed') }, perLaw('withholdingByStatute')),
    )
    return
  }
  if (perform === 'all')
    book.say(
      'escalation.perform',
      'escalation.perform',
      { answer: perform },
      line('keepPerforming', 'esc-30', { dutyState: is('undisputed', 'disputed') }, choose('goOn')),
    )
  else if (perform === 'undisputed') {
    book.say(
      'escalation.perform',
      'escalation.perform',
      { answer: perform },
      line('keepPerforming', 'esc-30', { dutyState: is('undisputed') }, choose('goOn')),
    )
    const disputed = chosen(answers, 'escalation.disputedDuty')
    if (disputed === 'goOn' || disputed === 'pause') {
      const outcome = choose(disputed === 'goOn' ? 'goOn' : 'mayPause')
      book.say(
        'escalation.disputedDuty',
        'escalation.disputedDuty',
        { answer: disputed },
        line('keepPerforming', 'esc-31', { dutyState: is('disputed') }, outcome),
      )
    }
  } else return
  const days = quantity(answers, 'escalation.arrearsDays')
  if (picked(answers, 'escalation.arrears', 'goOn')) book.say('escalation.arrears.goOn', 'escalation.arrears', {})
  else if (days !== undefined) {
    book.term('arrearsDays', 'days', days)
    book.say(
      'escalation.arrears',
      'escalation.arrears',
      { answer: 'mayStop', days },
      line('keepPerforming', 'esc-32', { arrears: clock('open', '>', term('arrearsDays')) }, choose('mayStop'), ['esc-30', 'esc-31']),
    )
  }
}

const paid = { undisputed: 'payUndisputed', reserve: 'payWithReserve', escrow: 'payToEscrow' } as const

function money(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const amounts = chosen(answers, 'escalation.amounts')
  if (amounts === 'undisputed' || amounts === 'reserve' || amounts === 'escrow') {
    book.say(
      'escalation.amounts',
      'escalation.amounts',
      { answer: amounts },
      line('disputedAmount', 'esc-40', { claimState: is('undisputed') }, choose('payAll')),
      line('disputedAmount', 'esc-41', { claimState: is('disputed') }, choose(paid[amounts])),
    )
  }
  const partly = chosen(answers, 'escalation.partly')
  if (partly === 'undisputed' || partly === 'reserve' || partly === 'escrow') {
    book.say(
      'escalation.partly',
      'escalation.partly',
      { answer: partly },
      line('disputedAmount', 'esc-42', { claimState: is('partly') }, choose(paid[partly])),
    )
  }
  const cost = chosen(answers, 'escalation.cost')
  if (cost === 'equal')
    book.say(
      'escalation.cost',
      'escalation.cost',
      { answer: cost },
      line('disputeCost', 'esc-45', { requester: is(...parties) }, equalShares(parties)),
    )
  else if (cost === 'requester') {
    const all: Outcome = { kind: 'share', parts: [{ who: inRole('requester'), part: 10_000 }] }
    book.say('escalation.cost', 'escalation.cost', { answer: cost }, line('disputeCost', 'esc-45', { requester: is(...parties) }, all))
  }
}

function blocked(book: Book, answers: Answers): void {
  const deadlock = chosen(answers, 'escalation.deadlock')
  const noReply = chosen(answers, 'escalation.noReply')
  if (deadlock === 'stages' || deadlock === 'rejected' || deadlock === 'coach') {
    const outcome = deadlock === 'stages' ? talk('disputeStep') : choose(deadlock)
    book.say(
      'escalation.deadlock',
      'escalation.deadlock',
      { answer: deadlock },
      line('deadlock', 'esc-50', { vote: is('agreed') }, choose('adopted')),
      line('deadlock', 'esc-51', { vote: is('tie') }, outcome),
    )
  }
  if (noReply === 'stages' || noReply === 'rejected' || noReply === 'agreed') {
    const outcome = { stages: talk('disputeStep'), rejected: choose('rejected'), agreed: choose('adopted') }[noReply]
    book.say('escalation.noReply', 'escalation.noReply', { answer: noReply }, line('deadlock', 'esc-52', { vote: is('noReply') }, outcome))
  }
}
