import type { Outcome, PartyId } from '../../agreement/agreement.ts'
import { chosen, quantity } from '../answers.ts'
import { anyOf, choose, clock, compare, inRole, is, party, perLaw, talk, term, whole, who } from '../build.ts'
import { line, picked, settle, type Book, type Frame } from '../book.ts'
import { ofKind } from '../kinds.ts'
import type { Answers, Question } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

const withProjects = ofKind('primeAndSub', 'separateContracts', 'jointOffer', 'consortium', 'whiteLabel', 'jointDevelopment')
const withJointThings = ofKind('jointOffer', 'consortium', 'jointMarketing', 'jointDevelopment')

const ofThree = (_: Answers, parties: readonly PartyId[]): boolean => parties.length > 2

/** The second half of T29: what remains after the end (money, things, words, people), and who goes on. */
export const aftercareQuestions = [
  { id: 'exit.runningRules', kind: oneOf('framework', 'projectOnly'), relevant: finishes, weight: 2 },
  {
    id: 'exit.handOverFee',
    kind: oneOf('free', 'allowance', 'paid'),
    relevant: ifPicked('exit.parts', 'toFinisher'),
    weight: 3,
  },
  {
    id: 'exit.handOverHours',
    kind: number('hours', 1, 200, [8, 16, 40]),
    relevant: ifPicked('exit.handOverFee', 'allowance'),
    weight: 3,
  },
  { id: 'exit.teachingDays', kind: number('days', 0, 180, [14, 30, 60]), relevant: finishes, weight: 3 },
  { id: 'exit.holdBack', kind: oneOf('never', 'undisputed', 'law'), weight: 2 },
  {
    id: 'exit.statementLate',
    kind: oneOf('selfMade', 'talk', 'law'),
    relevant: (answers) => quantity(answers, 'exit.statementDays') !== undefined,
    weight: 2,
  },
  {
    id: 'exit.finalPayDays',
    kind: number('days', 1, 90, [14, 30]),
    relevant: (answers) => chosen(answers, 'exit.statement') !== undefined,
    weight: 2,
  },
  { id: 'exit.release', kind: oneOf('known', 'all', 'nothing'), weight: 3 },
  { id: 'exit.prepaid', kind: oneOf('refund', 'finish', 'netted'), relevant: withProjects, weight: 2 },
  { id: 'exit.compensation', kind: oneOf('law', 'agentOnly'), relevant: ofKind('referral', 'whiteLabel'), weight: 2 },
  { id: 'exit.assets', kind: oneOf('atValue', 'payer', 'sell'), relevant: withJointThings, weight: 2 },
  { id: 'exit.assetsBoth', kind: oneOf('bids', 'lot', 'sell'), relevant: ifPicked('exit.assets', 'atValue'), weight: 2 },
  { id: 'exit.assetPrice', kind: oneOf('book', 'market', 'expert'), relevant: ifPicked('exit.assets', 'atValue'), weight: 3 },
  { id: 'exit.pot', kind: oneOf('paidIn', 'shares', 'equal'), relevant: withJointThings, affects: ['costs'], weight: 3 },
  { id: 'exit.shared', kind: oneOf('holder', 'payer', 'talk'), weight: 2 },
  { id: 'exit.redirectDays', kind: number('days', 0, 365, [90, 180, 365]), weight: 3 },
  {
    id: 'exit.listFreeze',
    kind: oneOf('atNotice', 'atEnd'),
    relevant: ifPicked('protection.form', 'brought', 'registered', 'listed', 'commission'),
    affects: ['protection'],
    weight: 2,
  },
  { id: 'exit.toldEarly', kind: oneOf('correct', 'talk', 'law'), relevant: ifPicked('exit.message', 'joint', 'agreedText'), weight: 3 },
  { id: 'exit.badTalk', kind: oneOf('facts', 'nothing'), weight: 2 },
  {
    id: 'exit.badTalkFollows',
    kind: oneOf('correct', 'talk', 'law'),
    relevant: (answers) => chosen(answers, 'exit.badTalk') !== undefined,
    weight: 3,
  },
  { id: 'exit.notices', kind: oneOf('holder', 'leaver'), weight: 3 },
  { id: 'exit.heirs', kind: oneOf('continue', 'consent', 'ends'), weight: 2 },
  { id: 'exit.absenceEnd', kind: oneOf('mayEnd', 'goOn'), weight: 2 },
  {
    id: 'exit.absenceEndDays',
    kind: number('days', 30, 365, [60, 90, 180]),
    relevant: ifPicked('exit.absenceEnd', 'mayEnd'),
    weight: 2,
  },
  { id: 'exit.oneLeaves', kind: oneOf('goesOn', 'ends', 'talk'), relevant: ofThree, weight: 1 },
  { id: 'exit.exclusion', kind: oneOf('allOthers', 'mostOthers', 'never'), relevant: ofThree, weight: 2 },
  { id: 'exit.debrief', kind: oneOf('joint', 'apart', 'none'), weight: 3 },
] as const satisfies readonly Question[]

function finishes(answers: Answers): boolean {
  return chosen(answers, 'exit.finisher') !== undefined
}

export type AftercareDecisions = keyof typeof aftercareFrames

export const aftercareFrames = {
  runningRules: { answer: { kind: 'choice', options: ['framework', 'projectOnly'] } },
  handOverPaid: { answer: { kind: 'choice', options: ['free', 'paid'] } },
  mustTeach: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  mayHoldBack: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  finalStatementLate: { answer: { kind: 'step', steps: ['nothing', 'selfMade'] } },
  balanceDue: { answer: { kind: 'choice', options: ['notYet', 'payNow', 'late'] } },
  released: { answer: { kind: 'choice', options: ['settled', 'open'] } },
  prepaid: { answer: { kind: 'choice', options: ['keep', 'refund', 'finish', 'netted'] } },
  endCompensation: { answer: { kind: 'choice', options: ['none'] } },
  jointAsset: { answer: { kind: 'choice', options: ['takes', 'payer', 'sold', 'bids', 'lot'] } },
  jointAssetPrice: { answer: { kind: 'choice', options: ['book', 'market', 'expert'] } },
  jointMoney: { answer: { kind: 'choice', options: ['debtsFirst', 'paidIn', 'shares', 'equal'] } },
  sharedThing: { answer: { kind: 'role', also: [] } },
  mustRedirect: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  lateEntry: { answer: { kind: 'choice', options: ['counts', 'countsNot'] } },
  toldEarly: { answer: { kind: 'step', steps: ['nothing', 'correct'] } },
  mayCriticise: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  badTalk: { answer: { kind: 'step', steps: ['nothing', 'correct'] } },
  tellsOthers: { answer: { kind: 'role', also: ['each'] } },
  heirs: { answer: { kind: 'choice', options: ['goesOn', 'ends'] } },
  longAbsence: { answer: { kind: 'choice', options: ['goesOn', 'mayEnd'] } },
  oneLeaves: { answer: { kind: 'choice', options: ['goesOn', 'ends'] } },
  mayExclude: { answer: { kind: 'choice', options: ['yes', 'no'] } },
} as const satisfies Readonly<Record<string, Frame>>

/** What `exit` says about the time after the end. */
export function aftercare(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  handingOver(book, answers)
  closingTheBooks(book, answers)
  projectTail(book, answers)
  jointThings(book, answers, parties)
  words(book, answers, parties)
  people(book, answers)
}

function handingOver(book: Book, answers: Answers): void {
  settle(book, answers, 'exit.runningRules', {
    framework: [line('runningRules', 'ext-100', {}, choose('framework'))],
    projectOnly: [line('runningRules', 'ext-100', {}, choose('projectOnly'))],
  })
  const fee = chosen(answers, 'exit.handOverFee')
  const hours = quantity(answers, 'exit.handOverHours')
  if (fee === 'free' || fee === 'paid')
    book.say('exit.handOverFee', 'exit.handOverFee', { answer: fee }, line('handOverPaid', 'ext-101', {}, choose(fee)))
  else if (fee === 'allowance' && hours !== undefined) {
    book.term('handOverFreeHours', 'hours', hours)
    book.say(
      'exit.handOverHours',
      'exit.handOverHours',
      { hours },
      line('handOverPaid', 'ext-101', { handOverEffort: compare('<=', term('handOverFreeHours')) }, choose('free')),
      line('handOverPaid', 'ext-102', { handOverEffort: compare('>', term('handOverFreeHours')) }, choose('paid')),
    )
  }
  const teaching = quantity(answers, 'exit.teachingDays')
  if (teaching !== undefined) {
    book.term('teachingDays', 'days', teaching)
    const running = anyOf(is('notYet'), clock('ago', '<=', term('teachingDays')))
    book.say(
      'exit.teachingDays',
      'exit.teachingDays',
      { days: teaching },
      line('mustTeach', 'ext-103', { ended: running }, choose('yes')),
      line('mustTeach', 'ext-104', { ended: clock('ago', '>', term('teachingDays')) }, choose('no')),
    )
  }
  const any = is('undisputed', 'partly', 'disputed')
  settle(book, answers, 'exit.holdBack', {
    never: [line('mayHoldBack', 'ext-105', { claimState: any }, choose('no'))],
    undisputed: [
      line('mayHoldBack', 'ext-105', { claimState: is('undisputed') }, choose('yes')),
      line('mayHoldBack', 'ext-106', { claimState: is('partly', 'disputed') }, choose('no')),
    ],
    law: [line('mayHoldBack', 'ext-105', { claimState: any }, perLaw('withholdingByStatute'))],
  })
}

function closingTheBooks(book: Book, answers: Answers): void {
  if (quantity(answers, 'exit.statementDays') !== undefined) {
    const within = term('finalStatementWithin')
    const late = (outcome: Outcome) => [
      line(
        'finalStatementLate',
        'ext-110',
        { finalStatementCame: anyOf(is('notDue'), whole('done'), clock('open', '<=', within)) },
        { kind: 'step', step: 'nothing' },
      ),
      line('finalStatementLate', 'ext-111', { finalStatementCame: clock('open', '>', within) }, outcome),
    ]
    settle(book, answers, 'exit.statementLate', {
      selfMade: late({ kind: 'step', step: 'selfMade' }),
      talk: late(talk('finalStatement')),
      law: late(perLaw('delayByStatute')),
    })
  }
  const days = quantity(answers, 'exit.finalPayDays')
  if (days !== undefined) {
    book.term('finalPayWithin', 'days', days)
    book.say(
      'exit.finalPayDays',
      'exit.finalPayDays',
      { days },
      line('balanceDue', 'ext-112', { balanceAgreed: is('notYet') }, choose('notYet')),
      line('balanceDue', 'ext-113', { balanceAgreed: clock('ago', '<=', term('finalPayWithin')) }, choose('payNow')),
      line('balanceDue', 'ext-114', { balanceAgreed: clock('ago', '>', term('finalPayWithin')) }, choose('late')),
    )
  }
  const released = (...settled: readonly string[]) => {
    const open = ['known', 'unknown', 'lasting'].filter((each) => !settled.includes(each))
    return [
      line('released', 'ext-115', { balancePaid: is('yes'), openClaim: is(...settled) }, choose('settled')),
      line('released', 'ext-116', { balancePaid: is('no'), openClaim: is(...settled) }, choose('open')),
      line('released', 'ext-117', { openClaim: is(...open) }, choose('open')),
    ]
  }
  settle(book, answers, 'exit.release', {
    known: released('known'),
    all: released('known', 'unknown'),
    nothing: [line('released', 'ext-115', { openClaim: is('known', 'unknown', 'lasting') }, choose('open'))],
  })
}

/** Money paid before the work, and what is due for customers built up. */
function projectTail(book: Book, answers: Answers): void {
  const paidBefore = (outcome: string) => [
    line('prepaid', 'ext-120', { prepaidWork: is('done') }, choose('keep')),
    line('prepaid', 'ext-121', { prepaidWork: is('partly', 'notDone') }, choose(outcome)),
  ]
  settle(book, answers, 'exit.prepaid', { refund: paidBefore('refund'), finish: paidBefore('finish'), netted: paidBefore('netted') })
  const byStatute = perLaw('agentCompensationByStatute')
  settle(book, answers, 'exit.compensation', {
    law: [
      line('endCompensation', 'ext-126', { soldAs: is('agent', 'dealer') }, byStatute),
      line('endCompensation', 'ext-127', { soldAs: is('occasional') }, choose('none')),
    ],
    agentOnly: [
      line('endCompensation', 'ext-126', { soldAs: is('agent') }, byStatute),
      line('endCompensation', 'ext-127', { soldAs: is('dealer', 'occasional') }, choose('none')),
    ],
  })
}

function jointThings(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const anybody = is('one', 'several', 'nobody')
  settle(book, answers, 'exit.assets', {
    atValue: [
      line('jointAsset', 'ext-130', { assetWanted: is('one') }, choose('takes')),
      line('jointAsset', 'ext-131', { assetWanted: is('nobody') }, choose('sold')),
    ],
    payer: [line('jointAsset', 'ext-130', { assetWanted: anybody }, choose('payer'))],
    sell: [line('jointAsset', 'ext-130', { assetWanted: anybody }, choose('sold'))],
  })
  const several = (outcome: string) => [line('jointAsset', 'ext-132', { assetWanted: is('several') }, choose(outcome))]
  settle(book, answers, 'exit.assetsBoth', { bids: several('bids'), lot: several('lot'), sell: several('sold') })
  const priced = (outcome: string) => [line('jointAssetPrice', 'ext-133', {}, choose(outcome))]
  settle(book, answers, 'exit.assetPrice', { book: priced('book'), market: priced('market'), expert: priced('expert') })
  const divided = (outcome: string) => [
    line('jointMoney', 'ext-134', { debtsPaid: is('no') }, choose('debtsFirst')),
    line('jointMoney', 'ext-135', { debtsPaid: is('yes') }, choose(outcome)),
  ]
  settle(book, answers, 'exit.pot', { paidIn: divided('paidIn'), shares: divided('shares'), equal: divided('equal') })
  const keptBy = (role: string) => [
    line('sharedThing', 'ext-136', { [role]: is(...parties) }, who(inRole(role))),
    line('sharedThing', 'ext-137', { [role]: is('both') }, talk('sharedThing')),
  ]
  settle(book, answers, 'exit.shared', {
    holder: keptBy('registeredTo'),
    payer: keptBy('thingPayer'),
    talk: [line('sharedThing', 'ext-136', { registeredTo: is(...parties, 'both') }, talk('sharedThing'))],
  })
  const days = quantity(answers, 'exit.redirectDays')
  if (days === undefined) return
  book.term('redirectDays', 'days', days)
  book.say(
    'exit.redirectDays',
    'exit.redirectDays',
    { days },
    line('mustRedirect', 'ext-138', { ended: anyOf(is('notYet'), clock('ago', '<=', term('redirectDays'))) }, choose('yes')),
    line('mustRedirect', 'ext-139', { ended: clock('ago', '>', term('redirectDays')) }, choose('no')),
  )
}

/** What is registered, said and reported around the end. */
function words(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  settle(book, answers, 'exit.listFreeze', {
    atNotice: [
      line('lateEntry', 'ext-140', { entryTime: is('beforeNotice') }, choose('counts')),
      line('lateEntry', 'ext-141', { entryTime: is('afterNotice', 'afterEnd') }, choose('countsNot')),
    ],
    atEnd: [
      line('lateEntry', 'ext-140', { entryTime: is('beforeNotice', 'afterNotice') }, choose('counts')),
      line('lateEntry', 'ext-141', { entryTime: is('afterEnd') }, choose('countsNot')),
    ],
  })
  const early = (outcome: Outcome) => [
    line('toldEarly', 'ext-142', { toldBefore: is('no') }, { kind: 'step', step: 'nothing' }),
    line('toldEarly', 'ext-143', { toldBefore: is('yes') }, outcome),
  ]
  settle(book, answers, 'exit.toldEarly', {
    correct: early({ kind: 'step', step: 'correct' }),
    talk: early(talk('endText')),
    law: early(perLaw('damagesByStatute')),
  })
  settle(book, answers, 'exit.badTalk', {
    facts: [
      line('mayCriticise', 'ext-144', { saidOfOther: is('provenFact') }, choose('yes')),
      line('mayCriticise', 'ext-145', { saidOfOther: is('opinion', 'untrue') }, choose('no')),
    ],
    nothing: [line('mayCriticise', 'ext-144', { saidOfOther: is('provenFact', 'opinion', 'untrue') }, choose('no'))],
  })
  const facts = picked(answers, 'exit.badTalk', 'facts')
  const follows = (outcome: Outcome) => [
    ...(facts ? [line('badTalk', 'ext-146', { mayCriticise: is('yes') }, { kind: 'step', step: 'nothing' })] : []),
    line('badTalk', 'ext-147', { mayCriticise: is('no') }, outcome),
  ]
  settle(book, answers, 'exit.badTalkFollows', {
    correct: follows({ kind: 'step', step: 'correct' }),
    talk: follows(talk('badTalk')),
    law: follows(perLaw('damagesByStatute')),
  })
  settle(book, answers, 'exit.notices', {
    holder: [
      line('tellsOthers', 'ext-148', { registeredTo: is(...parties) }, who(inRole('registeredTo'))),
      line('tellsOthers', 'ext-149', { registeredTo: is('both') }, who(party('each'))),
    ],
    leaver: [line('tellsOthers', 'ext-148', {}, who(inRole('leaver')))],
  })
  settle(book, answers, 'exit.debrief', { joint: [], apart: [], none: [] })
}

function people(book: Book, answers: Answers): void {
  const heir = (when: Parameters<typeof line>[2], id: string, outcome: string) => line('heirs', id, when, choose(outcome))
  const gone = heir({ heirsWish: is('no') }, 'ext-151', 'ends')
  settle(book, answers, 'exit.heirs', {
    continue: [heir({ heirsWish: is('yes') }, 'ext-150', 'goesOn'), gone],
    consent: [
      heir({ heirsWish: is('yes'), othersWish: is('yes') }, 'ext-150', 'goesOn'),
      heir({ heirsWish: is('yes'), othersWish: is('no') }, 'ext-152', 'ends'),
      gone,
    ],
    ends: [heir({ heirsWish: is('yes', 'no') }, 'ext-150', 'ends')],
  })
  const end = chosen(answers, 'exit.absenceEnd')
  const days = quantity(answers, 'exit.absenceEndDays')
  if (end === 'goOn')
    book.say(
      'exit.absenceEnd.goOn',
      'exit.absenceEnd',
      {},
      line('longAbsence', 'ext-153', { outage: anyOf(is('notYet'), whole('ago')) }, choose('goesOn')),
    )
  else if (end === 'mayEnd' && days !== undefined) {
    book.term('absenceEnd', 'days', days)
    book.say(
      'exit.absenceEnd',
      'exit.absenceEndDays',
      { days },
      line('longAbsence', 'ext-153', { outage: anyOf(is('notYet'), clock('ago', '<=', term('absenceEnd'))) }, choose('goesOn')),
      line('longAbsence', 'ext-154', { outage: clock('ago', '>', term('absenceEnd')) }, choose('mayEnd')),
    )
  }
  settle(book, answers, 'exit.oneLeaves', {
    goesOn: [line('oneLeaves', 'ext-155', {}, choose('goesOn'))],
    ends: [line('oneLeaves', 'ext-155', {}, choose('ends'))],
    talk: [line('oneLeaves', 'ext-155', {}, talk('oneLeaves'))],
  })
  const excluded = (...votes: readonly string[]) => {
    const fewer = ['allOthers', 'mostOthers', 'fewer'].filter((each) => !votes.includes(each))
    return [
      line('mayExclude', 'ext-156', { excludeCause: is('yes'), excludeVote: is(...votes) }, choose('yes')),
      line('mayExclude', 'ext-157', { excludeCause: is('yes'), excludeVote: is(...fewer) }, choose('no')),
      line('mayExclude', 'ext-158', { excludeCause: is('no') }, choose('no')),
    ]
  }
  settle(book, answers, 'exit.exclusion', {
    allOthers: excluded('allOthers'),
    mostOthers: excluded('allOthers', 'mostOthers'),
    never: [line('mayExclude', 'ext-156', { excludeCause: is('yes', 'no') }, choose('no'))],
  })
}
