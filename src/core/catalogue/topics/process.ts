import type { Outcome, PartyId } from '../../agreement/agreement.ts'
import { assert } from '../../shared/assert.ts'
import { chosen, partyOf, quantity, rows } from '../answers.ts'
import { line, openBook, picked, type Book, type Frame } from '../book.ts'
import { anyOf, choose, clock, inRole, is, num, party, perLaw, step, talk, term, whole, who } from '../build.ts'
import type { HandOverPoint } from '../clauses/process.ts'
import type { Answers, Cell, Expansion, Question, Topic } from '../topic.ts'
import { optionOf, sayAnswer } from './answered.ts'
import { number, oneOf } from './asked.ts'
import { delivers } from './contributions.ts'

/** T08: where work passes from one to the other, what happens when it does not, and who yields where both do the same. */
export const processQuestions = [
  {
    id: 'process.handOvers',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'what', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'from', kind: { kind: 'party' }, required: true },
        { id: 'to', kind: { kind: 'party' }, required: true },
        { id: 'trigger', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'content', kind: { kind: 'text', maxLength: 300 }, required: false },
        { id: 'format', kind: { kind: 'text', maxLength: 120 }, required: false },
        { id: 'withinDays', kind: { kind: 'quantity', unit: 'workingDays', min: 0, max: 250 }, required: true },
        { id: 'acceptDays', kind: { kind: 'quantity', unit: 'workingDays', min: 1, max: 60 }, required: false },
        { id: 'person', kind: { kind: 'text', maxLength: 80 }, required: false },
        { id: 'backup', kind: { kind: 'text', maxLength: 80 }, required: false },
      ],
      maxRows: 30,
      differ: ['from', 'to'],
    },
    affects: ['customerContract', 'exit'],
    weight: 1,
  },
  { id: 'process.late', kind: oneOf('meet', 'stepIn'), relevant: (answers) => rows(answers, 'process.handOvers').length > 0, weight: 1 },
  {
    id: 'process.lateDays',
    kind: number('workingDays', 1, 60, [3, 5]),
    relevant: (answers) => rows(answers, 'process.handOvers').length > 0 && chosen(answers, 'process.late') !== undefined,
    weight: 1,
  },
  {
    id: 'process.silence',
    kind: oneOf('accepted', 'refused', 'talk'),
    relevant: (answers) => rows(answers, 'process.handOvers').length > 0,
    weight: 2,
  },
  {
    id: 'process.refused',
    kind: oneOf('mend', 'together'),
    relevant: (answers) => rows(answers, 'process.handOvers').length > 0,
    weight: 2,
  },
  {
    id: 'process.refusedNoReason',
    kind: oneOf('accepted', 'askReasons', 'together'),
    relevant: (answers) => rows(answers, 'process.handOvers').length > 0 && chosen(answers, 'process.refused') !== undefined,
    weight: 2,
  },
  {
    id: 'process.overlaps',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'what', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'lead', kind: { kind: 'party' }, required: true },
      ],
      maxRows: 30,
    },
    affects: ['protection'],
    weight: 2,
  },
  {
    id: 'process.overlapNew',
    kind: { kind: 'choice', options: ['bringer', 'firstNamed', 'talk'], parties: true },
    relevant: (answers) => rows(answers, 'process.overlaps').length > 0,
    weight: 2,
  },
  {
    id: 'process.overlapTie',
    kind: { kind: 'choice', options: ['talk'], parties: true },
    relevant: (answers) =>
      ['bringer', 'firstNamed'].includes(chosen(answers, 'process.overlapNew') ?? '') && rows(answers, 'process.overlaps').length > 0,
    weight: 3,
  },
  {
    id: 'process.interface',
    kind: { kind: 'choice', options: ['giver', 'receiver'], parties: true },
    relevant: (answers) => rows(answers, 'process.handOvers').length > 0,
    weight: 3,
  },
  {
    id: 'process.interfaceLoss',
    kind: oneOf('side', 'keeper', 'equal'),
    relevant: (answers) => chosen(answers, 'process.interface') !== undefined,
    affects: ['liability'],
    weight: 3,
  },
  { id: 'process.chain', kind: oneOf('ifTold', 'always', 'never'), relevant: delivers, affects: ['contributions'], weight: 1 },
  { id: 'process.waiting', kind: oneOf('ifTold', 'always', 'own'), relevant: delivers, affects: ['split'], weight: 2 },
  { id: 'process.waitingOther', kind: oneOf('own', 'fromCustomer', 'equal'), relevant: delivers, affects: ['split'], weight: 3 },
  {
    id: 'process.use',
    kind: oneOf('anyUse', 'passedOn', 'never'),
    relevant: (answers) => rows(answers, 'process.handOvers').length > 0,
    weight: 2,
  },
  { id: 'process.partial', kind: oneOf('usable', 'always', 'never'), relevant: delivers, weight: 2 },
  {
    id: 'process.format',
    kind: oneOf('refuse', 'convert'),
    relevant: (answers) => chosen(answers, 'process.partial') !== undefined,
    weight: 3,
  },
  { id: 'process.customerAccepts', kind: oneOf('counts', 'separate', 'talk'), relevant: delivers, affects: ['split'], weight: 2 },
  { id: 'process.doubleWork', kind: oneOf('asked', 'used', 'halves'), relevant: delivers, affects: ['split'], weight: 2 },
  { id: 'process.change', kind: oneOf('orderedFirst', 'atOnce', 'talk'), relevant: delivers, affects: ['split'], weight: 1 },
  { id: 'process.changePromised', kind: oneOf('promiser', 'equal'), relevant: delivers, affects: ['split'], weight: 2 },
  {
    id: 'process.changeUnordered',
    kind: oneOf('performer', 'equal'),
    relevant: (answers) => chosen(answers, 'process.changePromised') !== undefined,
    weight: 3,
  },
  { id: 'process.cut', kind: oneOf('doneOnly', 'withCosts', 'law'), relevant: delivers, affects: ['split'], weight: 2 },
  { id: 'process.cutByParty', kind: oneOf('withCosts', 'full', 'law'), relevant: delivers, affects: ['split'], weight: 2 },
] as const satisfies readonly Question[]

export type ProcessDecisions =
  | 'handOverDue'
  | 'handOverLate'
  | 'handOverShifts'
  | 'handOverAccepted'
  | 'handOverRefused'
  | 'mustAccept'
  | 'customerAcceptance'
  | 'overlapLead'
  | 'doubleWorkPaid'
  | 'interfaceOwner'
  | 'interfaceLoss'
  | 'customerChange'
  | 'changePaid'
  | 'waitingPaid'
  | 'cutPaid'

/** Facts whose options the parties name themselves. */
export type ProcessFacts = 'handOverPoint' | 'overlap'

const frames: Readonly<Record<ProcessDecisions, Frame>> = {
  handOverDue: { answer: { kind: 'duty' } },
  handOverLate: { answer: { kind: 'step', steps: ['wait', 'remind', 'meet', 'stepIn'] } },
  handOverAccepted: { answer: { kind: 'choice', options: ['accepted', 'refused', 'waiting'] } },
  handOverRefused: { answer: { kind: 'step', steps: ['mend', 'askReasons', 'together', 'accepted'] } },
  overlapLead: { answer: { kind: 'role', also: [] } },
  interfaceOwner: { answer: { kind: 'role', also: [] } },
  handOverShifts: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  mustAccept: { answer: { kind: 'choice', options: ['yes', 'converted', 'no'] } },
  customerAcceptance: { answer: { kind: 'choice', options: ['accepted', 'refused', 'waiting', 'separate'] } },
  doubleWorkPaid: { answer: { kind: 'role', also: ['equally'] } },
  interfaceLoss: { answer: { kind: 'role', also: ['equally'] } },
  customerChange: { answer: { kind: 'step', steps: ['do', 'wait'] } },
  changePaid: { answer: { kind: 'role', also: ['customer', 'equally'] } },
  waitingPaid: { answer: { kind: 'role', also: ['customer', 'equally', 'each'] } },
  cutPaid: { answer: { kind: 'choice', options: ['doneOnly', 'withCosts', 'full'] } },
}

export const process: Topic = { id: 'process', questions: processQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('process', frames)
  const points = pointsOf(answers)
  const overlaps = rows(answers, 'process.overlaps').map((row) => ({ what: words(row['what']), lead: words(row['lead']) }))
  if (points.length > 0) handOvers(book, answers, points, parties)
  if (overlaps.length > 0) {
    book.say(
      'process.overlaps',
      'process.overlaps',
      { overlaps },
      ...overlaps.map(({ lead }, index) => line('overlapLead', `ovl-${index + 1}`, { overlap: is(`o${index + 1}`) }, who(party(lead)))),
    )
    newOverlap(book, answers, parties)
  }
  deadlines(book, answers)
  waiting(book, answers, parties)
  acceptable(book, answers)
  double(book, answers, parties)
  changes(book, answers)
  cuts(book, answers)
  const label = (prefix: string, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name, index) => [`${prefix}${index + 1}`, name]))
  const pointNames = label(
    'p',
    points.map(({ what }) => what),
  )
  const overlapNames = label(
    'o',
    overlaps.map(({ what }) => what),
  )
  return {
    ...book.expansion(),
    facts: {
      handOverPoint: { kind: 'choice', options: Object.keys(pointNames), per: 'item' },
      overlap: { kind: 'choice', options: [...Object.keys(overlapNames), 'other'], per: 'case' },
    },
    labels: { handOverPoint: pointNames, overlap: overlapNames },
  }
}

function newOverlap(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const option = chosen(answers, 'process.overlapNew')
  const elsewhere = { overlap: is('other') }
  const fixed = (answer: string): Outcome => {
    const always = partyOf(answer)
    return always === undefined ? talk('beforeStart') : who(party(always))
  }
  if (option === undefined) return
  const id = 'process.overlapNew'
  if (option !== 'bringer' && option !== 'firstNamed') {
    book.say(id, id, { option }, line('overlapLead', 'ovl-new', elsewhere, fixed(option)))
    return
  }
  book.say(id, id, { option }, line('overlapLead', 'ovl-new', { ...elsewhere, [option]: is(...parties) }, who(inRole(option))))
  const tie = chosen(answers, 'process.overlapTie')
  if (tie === undefined) return
  const undecided = { ...elsewhere, [option]: option === 'bringer' ? is('both', 'nobody') : is('sameDay') }
  book.say('process.overlapTie', 'process.overlapTie', { option: tie }, line('overlapLead', 'ovl-tie', undecided, fixed(tie)))
}

function handOvers(book: Book, answers: Answers, points: readonly HandOverPoint[], parties: readonly PartyId[]): void {
  book.say(
    'process.handOvers',
    'process.handOvers',
    { points },
    ...points.map(({ from, to, withinDays }, index) =>
      line(
        'handOverDue',
        `ho-${index + 1}`,
        { handOverPoint: is(`p${index + 1}`) },
        { kind: 'duty', duty: 'handOver', by: party(from), to: party(to), within: num(withinDays, 'workingDays'), from: 'handOverStart' },
      ),
    ),
  )
  const late = chosen(answers, 'process.late')
  const cure = quantity(answers, 'process.lateDays')
  if ((late === 'meet' || late === 'stepIn') && cure !== undefined) {
    book.term('handOverCure', 'workingDays', cure)
    book.say(
      'process.late',
      'process.late',
      { option: late, days: cure },
      line('handOverLate', 'hol-1', { overdueHandOver: anyOf(is('notDue'), whole('done')) }, step('wait')),
      line('handOverLate', 'hol-2', { overdueHandOver: clock('open', '<=', term('handOverCure')) }, step('remind')),
      line('handOverLate', 'hol-3', { overdueHandOver: clock('open', '>', term('handOverCure')) }, step(late)),
    )
  }
  acceptance(book, answers, points)
  const refused = chosen(answers, 'process.refused')
  if (refused !== undefined)
    book.say(
      'process.refused',
      'process.refused',
      { option: refused },
      line('handOverRefused', 'hor-1', { refusal: is('withReasons') }, step(refused)),
    )
  const noReason = chosen(answers, 'process.refusedNoReason')
  if (noReason !== undefined)
    book.say(
      'process.refusedNoReason',
      'process.refusedNoReason',
      { option: noReason },
      line('handOverRefused', 'hor-2', { refusal: is('withoutReasons') }, step(noReason)),
    )
  const keeper = chosen(answers, 'process.interface')
  const always = partyOf(keeper)
  if (keeper === undefined) return
  book.say(
    'process.interface',
    'process.interface',
    { option: keeper },
    always === undefined
      ? line('interfaceOwner', 'int-1', { [keeper]: is(...parties) }, who(inRole(keeper)))
      : line('interfaceOwner', 'int-1', {}, who(party(always))),
  )
  sayAnswer(book, answers, 'process.interfaceLoss', (answer) =>
    optionOf(answer, {
      side: [
        line('interfaceLoss', 'ifl-2', { lossSide: is(...parties) }, who(inRole('lossSide'))),
        line('interfaceLoss', 'ifl-3', { lossSide: is('unknown') }, equally),
      ],
      keeper: [line('interfaceLoss', 'ifl-2', { interfaceOwner: is(...parties) }, who(inRole('interfaceOwner')))],
      equal: [line('interfaceLoss', 'ifl-2', {}, equally)],
    }),
  )
}

const equally = who(party('equally'))

/** A chain of causes: what is late because something before it was late. */
function deadlines(book: Book, answers: Answers): void {
  const notOwn = is('input', 'customer', 'outside')
  const own = line('handOverShifts', 'ho-own', { lateBecause: is('own') }, choose('no'))
  sayAnswer(book, answers, 'process.chain', (answer) =>
    optionOf(answer, {
      never: [line('handOverShifts', 'ho-own', {}, choose('no'))],
      always: [own, line('handOverShifts', 'ho-chain', { lateBecause: notOwn }, choose('yes'))],
      ifTold: [
        own,
        line('handOverShifts', 'ho-chain', { lateBecause: notOwn, hindranceTold: is('yes') }, choose('yes')),
        line('handOverShifts', 'ho-untold', { lateBecause: notOwn, hindranceTold: is('no') }, choose('no')),
      ],
    }),
  )
}

/** People and machines stand still because somebody or something is late. */
function waiting(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const each = who(party('each'))
  const forParty = { waitedFor: is(...parties) }
  const paid = who(inRole('waitedFor'))
  sayAnswer(book, answers, 'process.waiting', (answer) =>
    optionOf(answer, {
      own: [line('waitingPaid', 'wai-1', forParty, each)],
      always: [line('waitingPaid', 'wai-1', forParty, paid)],
      ifTold: [
        line('waitingPaid', 'wai-1', { ...forParty, hindranceTold: is('yes') }, paid),
        line('waitingPaid', 'wai-2', { ...forParty, hindranceTold: is('no') }, each),
      ],
    }),
  )
  const forOthers = { waitedFor: is('customer', 'outside') }
  sayAnswer(book, answers, 'process.waitingOther', (answer) =>
    optionOf(answer, {
      own: [line('waitingPaid', 'wai-3', forOthers, each)],
      equal: [line('waitingPaid', 'wai-3', forOthers, equally)],
      fromCustomer: [
        line('waitingPaid', 'wai-3', { waitedFor: is('customer'), customerPaysWaiting: is('yes') }, who(party('customer'))),
        line('waitingPaid', 'wai-4', { waitedFor: is('customer'), customerPaysWaiting: is('no') }, each),
        line('waitingPaid', 'wai-5', { waitedFor: is('outside') }, each),
      ],
    }),
  )
}

/** A part that was promised becomes smaller or is taken away again. */
function cuts(book: Book, answers: Answers): void {
  const law = perLaw('cutByStatute')
  sayAnswer(book, answers, 'process.cut', (answer) => [
    line('cutPaid', 'cut-1', { cutBy: is('customer') }, answer === 'law' ? law : choose(answer)),
  ])
  sayAnswer(book, answers, 'process.cutByParty', (answer) => [
    line('cutPaid', 'cut-2', { cutBy: is('party') }, answer === 'law' ? law : choose(answer)),
  ])
}

function acceptable(book: Book, answers: Answers): void {
  sayAnswer(book, answers, 'process.partial', (answer) => {
    const yes = optionOf<readonly string[]>(answer, {
      usable: ['complete', 'usablePart'],
      always: ['complete', 'usablePart', 'uselessPart'],
      never: ['complete'],
    })
    const no = ['usablePart', 'uselessPart'].filter((each) => !yes.includes(each))
    return [
      line('mustAccept', 'acc-4', { handOverFlaw: is(...yes) }, choose('yes')),
      ...(no.length === 0 ? [] : [line('mustAccept', 'acc-5', { handOverFlaw: is(...no) }, choose('no'))]),
    ]
  })
  sayAnswer(book, answers, 'process.format', (answer) => [
    line('mustAccept', 'acc-6', { handOverFlaw: is('wrongForm') }, choose(answer === 'refuse' ? 'no' : 'converted')),
  ])
  sayAnswer(book, answers, 'process.customerAccepts', (answer) => {
    if (answer === 'separate') return [line('customerAcceptance', 'acc-7', {}, choose('separate'))]
    if (answer === 'talk') return [line('customerAcceptance', 'acc-7', {}, talk('acceptance'))]
    // A refusal because of somebody else's part leaves this part with those who did it right.
    const refused = (about: readonly string[]) => ({ customerAccepts: is('refused'), refusalAbout: is(...about) })
    return [
      line('customerAcceptance', 'acc-7', { customerAccepts: is('accepted') }, choose('accepted')),
      line('customerAcceptance', 'acc-8', { customerAccepts: is('notYet') }, choose('waiting')),
      line('customerAcceptance', 'acc-9', refused(['thisPart', 'whole']), choose('refused')),
      line('customerAcceptance', 'acc-10', refused(['otherPart']), choose('accepted')),
    ]
  })
}

function double(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  sayAnswer(book, answers, 'process.doubleWork', (answer) => {
    if (answer === 'halves') return [line('doubleWorkPaid', 'ovl-paid', {}, equally)]
    const by = answer === 'asked' ? 'workAsked' : 'resultUsed'
    return [
      line('doubleWorkPaid', 'ovl-paid', { [by]: is(...parties) }, who(inRole(by))),
      line('doubleWorkPaid', 'ovl-both', { [by]: is('several', 'nobody') }, equally),
    ]
  })
}

function changes(book: Book, answers: Answers): void {
  sayAnswer(book, answers, 'process.change', (answer) =>
    optionOf(answer, {
      atOnce: [line('customerChange', 'wch-1', {}, step('do'))],
      orderedFirst: [
        line('customerChange', 'wch-1', { changeState: is('ordered') }, step('do')),
        line('customerChange', 'wch-2', { changeState: is('promised', 'wished') }, step('wait')),
      ],
      talk: [
        line('customerChange', 'wch-1', { changeState: is('ordered') }, step('do')),
        line('customerChange', 'wch-2', { changeState: is('promised', 'wished') }, talk('change')),
      ],
    }),
  )
  sayAnswer(book, answers, 'process.changePromised', (answer) => [
    line('changePaid', 'wch-3', { changeState: is('ordered') }, who(party('customer'))),
    line('changePaid', 'wch-4', { changeState: is('promised') }, answer === 'equal' ? equally : who(inRole('promiser'))),
  ])
  sayAnswer(book, answers, 'process.changeUnordered', (answer) => [
    line('changePaid', 'wch-5', { changeState: is('wished') }, answer === 'equal' ? equally : who(inRole('performer'))),
  ])
}

/** Yes and no speak for themselves; what silence means is a question of its own, and only where days to answer are agreed. */
function acceptance(book: Book, answers: Answers, points: readonly HandOverPoint[]): void {
  const timed = points.flatMap((point, index) =>
    point.acceptDays === undefined ? [] : [{ point, days: point.acceptDays, number: index + 1 }],
  )
  if (timed.length === 0) return
  const within = points.filter((point) => point.acceptDays !== undefined)
  book.say(
    'process.acceptance',
    'process.handOvers',
    { points: within },
    line('handOverAccepted', 'acc-1', { handOverAnswer: is('yes') }, choose('accepted')),
    line('handOverAccepted', 'acc-2', { handOverAnswer: is('no') }, choose('refused')),
    line('handOverAccepted', 'acc-3', { handOverAnswer: is('notAsked') }, choose('waiting')),
    ...timed.map(({ days, number }) =>
      line(
        'handOverAccepted',
        `acc-p${number}`,
        { handOverPoint: is(`p${number}`), handOverAnswer: clock('silent', '<=', num(days, 'workingDays')) },
        choose('waiting'),
      ),
    ),
  )
  used(
    book,
    answers,
    timed.map(({ number }) => number),
  )
  const silence = chosen(answers, 'process.silence')
  if (silence === undefined) return
  book.say(
    'process.silence',
    'process.silence',
    { option: silence, points: within },
    ...timed.map(({ days, number }) =>
      line(
        'handOverAccepted',
        `sil-p${number}`,
        { handOverPoint: is(`p${number}`), handOverAnswer: clock('silent', '>', num(days, 'workingDays')) },
        silence === 'talk' ? talk('beforeStart') : choose(silence),
      ),
    ),
  )
}

/** Use in place of an answer: it goes before what silence means. */
function used(book: Book, answers: Answers, numbers: readonly number[]): void {
  if (picked(answers, 'process.use', 'never')) {
    book.say('process.use', 'process.use', { answer: 'never' })
    return
  }
  sayAnswer(book, answers, 'process.use', (answer) => [
    line(
      'handOverAccepted',
      'acc-used',
      { handOverAnswer: whole('silent'), handOverUse: answer === 'anyUse' ? is('inside', 'toCustomer') : is('toCustomer') },
      choose('accepted'),
      numbers.flatMap((number) => [`acc-p${number}`, `sil-p${number}`]),
    ),
  ])
}

const pointsOf = (answers: Answers): readonly HandOverPoint[] =>
  rows(answers, 'process.handOvers').map((row) => ({
    what: words(row['what']),
    from: words(row['from']),
    to: words(row['to']),
    trigger: words(row['trigger']),
    withinDays: days(row['withinDays']),
    ...(isEmpty(row['acceptDays']) ? {} : { acceptDays: days(row['acceptDays']) }),
    ...optional('content', row['content']),
    ...optional('format', row['format']),
    ...optional('person', row['person']),
    ...optional('backup', row['backup']),
  }))

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === ''

const optional = <Key extends string>(key: Key, cell: Cell | undefined): Partial<Record<Key, string>> =>
  isEmpty(cell) ? {} : ({ [key]: words(cell) } as Partial<Record<Key, string>>)

function words(cell: Cell | undefined): string {
  assert(typeof cell === 'string', 'the cell is a text')
  return cell.trim()
}

function days(cell: Cell | undefined): number {
  assert(typeof cell === 'number', 'the cell is a number')
  return cell
}
