import type { Condition, Outcome, PartyId, Test } from '../../agreement/agreement.ts'
import { chosen, chosenMany, quantity } from '../answers.ts'
import { anyOf, choose, clock, inRole, is, perLaw, step, talk, term, whole } from '../build.ts'
import { equalShares, later, line, openBook, picked, settle, type Book, type Frame } from '../book.ts'
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
    relevant: hasHelp,
    weight: 3,
  },
  { id: 'escalation.deadlock', kind: oneOf('stages', 'coach', 'rejected'), weight: 2 },
  {
    id: 'escalation.noReply',
    kind: oneOf('stages', 'rejected', 'agreed'),
    relevant: (answers) => chosen(answers, 'escalation.deadlock') !== undefined,
    weight: 2,
  },
  {
    id: 'escalation.deadlockEnd',
    kind: oneOf('mayEnd', 'goesOn'),
    relevant: (answers) => chosen(answers, 'escalation.deadlock') !== undefined,
    affects: ['exit'],
    weight: 3,
  },
  {
    id: 'escalation.deadlockEndDays',
    kind: number('days', 14, 365, [60, 90, 180]),
    relevant: ifPicked('escalation.deadlockEnd', 'mayEnd'),
    weight: 3,
  },
  { id: 'escalation.ruleFirst', kind: oneOf('applies', 'ladder'), weight: 2 },
  { id: 'escalation.proof', kind: oneOf('byKind', 'own'), weight: 3 },
  {
    id: 'escalation.mediator',
    kind: oneOf('chamber', 'lot', 'skip'),
    relevant: (answers) => climbs(answers, 'mediation') || climbs(answers, 'expert'),
    weight: 2,
  },
  { id: 'escalation.noShow', kind: oneOf('absent', 'shared'), relevant: hasHelp, weight: 3 },
  {
    id: 'escalation.expertBinds',
    kind: oneOf('binding', 'untilCourt', 'advice'),
    relevant: (answers) => climbs(answers, 'expert') || picked(answers, 'exit.objection', 'expert'),
    weight: 2,
  },
  { id: 'escalation.limitation', kind: oneOf('pauses', 'law'), weight: 2 },
  {
    id: 'escalation.talkSecret',
    kind: oneOf('secret', 'open'),
    relevant: (answers) => chosenMany(answers, 'escalation.stages').length > 0,
    weight: 2,
  },
  {
    id: 'escalation.coachWitness',
    kind: oneOf('never', 'ifAll'),
    relevant: (answers) => climbs(answers, 'coach') || climbs(answers, 'mediation'),
    weight: 2,
  },
  { id: 'escalation.keepEvidence', kind: oneOf('keep', 'free'), weight: 3 },
  {
    id: 'escalation.escrow',
    kind: oneOf('neutral', 'jointAccount'),
    relevant: (answers) => picked(answers, 'escalation.amounts', 'escrow') || picked(answers, 'escalation.partly', 'escrow'),
    weight: 3,
  },
] as const satisfies readonly Question[]

function climbs(answers: Answers, stage: DisputeStage): boolean {
  return chosenMany(answers, 'escalation.stages').includes(stage)
}

/** Some stage needs somebody from outside, who costs money. */
function hasHelp(answers: Answers): boolean {
  return chosenMany(answers, 'escalation.stages').some((each) => each !== 'operative' && each !== 'management')
}

export type EscalationDecisions =
  | 'disputeStep'
  | 'mayGoToCourt'
  | 'keepPerforming'
  | 'disputedAmount'
  | 'disputeCost'
  | 'deadlock'
  | 'longDeadlock'
  | 'whatFirst'
  | 'firstProof'
  | 'namesNeutral'
  | 'noShowCost'
  | 'expertBinds'
  | 'limitationRuns'
  | 'usedInCourt'
  | 'coachWitness'
  | 'mayDelete'
  | 'escrowAt'

/** What is shown first, by what the quarrel is about; where trust is broken, nothing can be shown and only talk helps. */
const proofs = {
  lead: 'register',
  work: 'handOverRecords',
  money: 'statements',
  approach: 'datedContact',
  capacity: 'orders',
  appearance: 'pictures',
  decision: 'votes',
  secrecy: 'accessLog',
  trust: 'talkOnly',
} as const

const frames = {
  disputeStep: { answer: { kind: 'step', steps: ['none', ...disputeStages, 'court', 'arbitration', 'settled'] } },
  mayGoToCourt: { answer: { kind: 'choice', options: ['yes', 'notYet', 'arbitration'] } },
  keepPerforming: { answer: { kind: 'choice', options: ['goOn', 'mayPause', 'mayStop'] } },
  disputedAmount: { answer: { kind: 'choice', options: ['payAll', 'payUndisputed', 'payWithReserve', 'payToEscrow'] } },
  disputeCost: { answer: { kind: 'share' } },
  deadlock: { answer: { kind: 'choice', options: ['adopted', 'rejected', 'coach'] } },
  longDeadlock: { answer: { kind: 'choice', options: ['goesOn', 'mayEnd'] } },
  whatFirst: { answer: { kind: 'choice', options: ['rule'] } },
  firstProof: { answer: { kind: 'choice', options: [...Object.values(proofs), 'own'] } },
  namesNeutral: { answer: { kind: 'choice', options: ['asAgreed', 'chamber', 'lot', 'skip'] } },
  noShowCost: { answer: { kind: 'share' } },
  expertBinds: { answer: { kind: 'choice', options: ['binds', 'bindsForNow', 'advice'] } },
  limitationRuns: { answer: { kind: 'choice', options: ['runs', 'pauses'] } },
  usedInCourt: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  coachWitness: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  mayDelete: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  escrowAt: { answer: { kind: 'choice', options: ['neutral', 'jointAccount'] } },
} as const satisfies Record<EscalationDecisions, Frame>

export const escalation: Topic = { id: 'escalation', questions: escalationQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('escalation', frames)
  const agreed = climb(book, answers)
  courts(book, answers, agreed)
  meanwhile(book, answers)
  money(book, answers, parties)
  blocked(book, answers)
  proving(book, answers)
  neutrals(book, answers, parties)
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
        line('disputeStep', `esc-${index + 3}`, { dispute: piece(index), talks: is('going', 'silent') }, step(each.stage)),
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
  const end = chosen(answers, 'escalation.deadlockEnd')
  const days = quantity(answers, 'escalation.deadlockEndDays')
  if (end === 'goesOn')
    book.say(
      'escalation.deadlockEnd.goesOn',
      'escalation.deadlockEnd',
      {},
      line('longDeadlock', 'esc-53', { deadlockSince: anyOf(is('notYet'), whole('ago')) }, choose('goesOn')),
    )
  else if (end === 'mayEnd' && days !== undefined) {
    book.term('deadlockEnd', 'days', days)
    const short = anyOf(is('notYet'), clock('ago', '<=', term('deadlockEnd')))
    book.say(
      'escalation.deadlockEnd',
      'escalation.deadlockEndDays',
      { days },
      line('longDeadlock', 'esc-53', { deadlockSince: short }, choose('goesOn')),
      line('longDeadlock', 'esc-54', { deadlockSince: clock('ago', '>', term('deadlockEnd')) }, choose('mayEnd')),
    )
  }
}

/** What holds before anybody climbs, what is shown, and what may be said and deleted. */
function proving(book: Book, answers: Answers): void {
  settle(book, answers, 'escalation.ruleFirst', {
    applies: [
      line('whatFirst', 'esc-60', { ruleState: is('clear') }, choose('rule')),
      line('whatFirst', 'esc-61', { ruleState: is('silent', 'contradictory') }, talk('disputeStep')),
    ],
    ladder: [line('whatFirst', 'esc-60', { ruleState: is('clear', 'silent', 'contradictory') }, talk('disputeStep'))],
  })
  const kinds = Object.entries(proofs)
  settle(book, answers, 'escalation.proof', {
    byKind: kinds.map(([about, shown], index) =>
      line('firstProof', `esc-6${'bcdefghij'[index] ?? ''}`, { disputeAbout: is(about) }, choose(shown)),
    ),
    own: [line('firstProof', 'esc-6b', { disputeAbout: is(...kinds.map(([about]) => about)) }, choose('own'))],
  })
  const calm = anyOf(is('notDue'), whole('done'))
  settle(book, answers, 'escalation.limitation', {
    pauses: [
      line('limitationRuns', 'esc-70', { dispute: calm }, choose('runs')),
      line('limitationRuns', 'esc-71', { dispute: whole('open') }, choose('pauses')),
    ],
    law: [line('limitationRuns', 'esc-70', { dispute: anyOf(calm, whole('open')) }, perLaw('limitationByStatute'))],
  })
  settle(book, answers, 'escalation.talkSecret', {
    secret: [
      line('usedInCourt', 'esc-72', { talkPaper: is('existedBefore') }, choose('yes')),
      line('usedInCourt', 'esc-73', { talkPaper: is('saidInTalk', 'offer') }, choose('no')),
    ],
    open: [line('usedInCourt', 'esc-72', { talkPaper: is('existedBefore', 'saidInTalk', 'offer') }, choose('yes'))],
  })
  settle(book, answers, 'escalation.keepEvidence', {
    keep: [
      line('mayDelete', 'esc-74', { dispute: calm }, choose('yes')),
      line('mayDelete', 'esc-75', { dispute: whole('open') }, choose('no')),
    ],
    free: [line('mayDelete', 'esc-74', { dispute: anyOf(calm, whole('open')) }, choose('yes'))],
  })
}

/** People from outside: who names them, what their word counts, who pays when somebody stays away, and where money waits. */
function neutrals(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const named = (otherwise: string) => [
    line('namesNeutral', 'esc-80', { neutralAgreed: is('yes') }, choose('asAgreed')),
    line('namesNeutral', 'esc-81', { neutralAgreed: is('no') }, choose(otherwise)),
  ]
  settle(book, answers, 'escalation.mediator', { chamber: named('chamber'), lot: named('lot'), skip: named('skip') })
  settle(book, answers, 'escalation.noShow', {
    absent: [
      line('noShowCost', 'esc-82', { absentee: is(...parties) }, { kind: 'share', parts: [{ who: inRole('absentee'), part: 10_000 }] }),
    ],
    shared: [line('noShowCost', 'esc-82', { absentee: is(...parties) }, equalShares(parties))],
  })
  const opinion = (outcome: string) => [
    line('expertBinds', 'esc-83', { expertFlaw: is('none') }, choose(outcome)),
    line('expertBinds', 'esc-84', { expertFlaw: is('obvious') }, perLaw('expertByStatute')),
  ]
  settle(book, answers, 'escalation.expertBinds', {
    binding: opinion('binds'),
    untilCourt: opinion('bindsForNow'),
    advice: [line('expertBinds', 'esc-83', { expertFlaw: is('none', 'obvious') }, choose('advice'))],
  })
  settle(book, answers, 'escalation.coachWitness', {
    never: [line('coachWitness', 'esc-85', { witnessConsent: is('all', 'notAll') }, choose('no'))],
    ifAll: [
      line('coachWitness', 'esc-85', { witnessConsent: is('all') }, choose('yes')),
      line('coachWitness', 'esc-86', { witnessConsent: is('notAll') }, choose('no')),
    ],
  })
  settle(book, answers, 'escalation.escrow', {
    neutral: [line('escrowAt', 'esc-87', {}, choose('neutral'))],
    jointAccount: [line('escrowAt', 'esc-87', {}, choose('jointAccount'))],
  })
}
