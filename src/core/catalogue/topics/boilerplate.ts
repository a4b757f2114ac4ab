import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, chosenMany, partyOf, rows } from '../answers.ts'
import { line, openBook, type Book, type Frame } from '../book.ts'
import { choose, inRole, is, party, perLaw, talk, who } from '../build.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { optionOf, sayAnswer } from './answered.ts'
import { ifPicked, oneOf } from './asked.ts'

const channels = ['mail', 'post', 'messenger', 'platform'] as const

/** T32: law, venue, language, which document prevails, what was only said before, and when a message has arrived. */
export const boilerplateQuestions = [
  { id: 'boilerplate.order', kind: oneOf('framework', 'project', 'projectIfExpress'), affects: ['form'], weight: 1 },
  { id: 'boilerplate.orderForm', kind: oneOf('framework', 'signed', 'signedAndExpress'), weight: 1 },
  { id: 'boilerplate.annex', kind: oneOf('text', 'annex', 'annexIfExpress'), weight: 2 },
  { id: 'boilerplate.ownTerms', kind: oneOf('never', 'ifSigned'), weight: 1 },
  { id: 'boilerplate.twoTerms', kind: oneOf('statute', 'matching'), relevant: ifPicked('boilerplate.ownTerms', 'ifSigned'), weight: 2 },
  {
    id: 'boilerplate.customerPaper',
    kind: oneOf('agreed', 'accepted', 'handedOver'),
    affects: ['customerContract', 'liability'],
    weight: 1,
  },
  { id: 'boilerplate.versions', kind: oneOf('signed', 'latest'), weight: 3 },
  { id: 'boilerplate.samePaper', kind: oneOf('special', 'talk'), weight: 3 },
  { id: 'boilerplate.language', kind: oneOf('german', 'english', 'equal'), weight: 2 },
  { id: 'boilerplate.earlier', kind: oneOf('replaced', 'paperStays', 'all'), weight: 2 },
  {
    id: 'boilerplate.addresses',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'mail', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'post', kind: { kind: 'text', maxLength: 200 }, required: false },
      ],
      maxRows: 12,
      distinct: ['party'],
    },
    weight: 1,
  },
  { id: 'boilerplate.channels', kind: { kind: 'choices', options: channels }, affects: ['term'], weight: 1 },
  {
    id: 'boilerplate.received',
    kind: oneOf('sent', 'confirmed'),
    relevant: (answers) => chosenMany(answers, 'boilerplate.channels').length > 0,
    weight: 2,
  },
  { id: 'boilerplate.oldAddress', kind: oneOf('untilTold', 'never'), relevant: ifPicked('boilerplate.received', 'sent'), weight: 2 },
  { id: 'boilerplate.hours', kind: oneOf('sameDay', 'nextWorkingDay'), weight: 3 },
  { id: 'boilerplate.deadlineEnd', kind: oneOf('sameDay', 'nextWorkingDay'), weight: 3 },
  { id: 'boilerplate.severability', kind: oneOf('closest', 'statute'), weight: 2 },
  { id: 'boilerplate.missing', kind: oneOf('closest', 'statute', 'talk'), weight: 2 },
  { id: 'boilerplate.law', kind: oneOf('DE', 'AT', 'CH'), weight: 1 },
  {
    id: 'boilerplate.venue',
    kind: { kind: 'choice', options: ['defendant', 'statute'], parties: true },
    relevant: (answers) => chosen(answers, 'escalation.final') !== 'arbitration',
    weight: 1,
  },
  {
    id: 'boilerplate.arbitration',
    kind: oneOf('DIS', 'VIAC', 'SAC', 'adHoc'),
    relevant: ifPicked('escalation.final', 'arbitration'),
    weight: 1,
  },
] as const satisfies readonly Question[]

export type BoilerplateDecisions =
  | 'paperPrevails'
  | 'languagePrevails'
  | 'earlierHolds'
  | 'messageArrived'
  | 'arrivalDay'
  | 'deadlineEnds'
  | 'insteadOfClause'
  | 'venue'

const frames = {
  paperPrevails: {
    answer: {
      kind: 'choice',
      options: [
        'framework',
        'project',
        'order',
        'annex',
        'agreed',
        'ownTerms',
        'matching',
        'mail',
        'customer',
        'newer',
        'older',
        'special',
      ],
    },
  },
  languagePrevails: { answer: { kind: 'choice', options: ['german', 'english'] } },
  earlierHolds: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  messageArrived: { answer: { kind: 'choice', options: ['arrived', 'notArrived'] } },
  arrivalDay: { answer: { kind: 'choice', options: ['sameDay', 'nextWorkingDay'] } },
  deadlineEnds: { answer: { kind: 'choice', options: ['sameDay', 'nextWorkingDay'] } },
  insteadOfClause: { answer: { kind: 'choice', options: ['closest'] } },
  venue: { answer: { kind: 'role', also: [] } },
} as const satisfies Record<BoilerplateDecisions, Frame>

/** Whether an e-mail changed a paper is a question of the form of changes, so the topic `form` answers for it. */
export const paperPrevails: Frame = frames.paperPrevails

export const boilerplate: Topic = { id: 'boilerplate', questions: boilerplateQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('boilerplate', frames)
  order(book, answers)
  terms(book, answers)
  texts(book, answers)
  messages(book, answers)
  clauses(book, answers)
  courts(book, answers, parties)
  return book.expansion()
}

/** Which of two papers holds, each pair with the question that settles it. */
function order(book: Book, answers: Answers): void {
  const of = (pair: string) => ({ paperPair: is(pair) })
  sayAnswer(book, answers, 'boilerplate.order', (answer) =>
    answer === 'projectIfExpress'
      ? [
          line('paperPrevails', 'bpl-1', { ...of('frameworkProject'), deviates: is('expressly') }, choose('project')),
          line('paperPrevails', 'bpl-2', { ...of('frameworkProject'), deviates: is('silently') }, choose('framework')),
        ]
      : [line('paperPrevails', 'bpl-1', of('frameworkProject'), choose(answer))],
  )
  sayAnswer(book, answers, 'boilerplate.orderForm', (answer) => {
    const pair = of('frameworkOrder')
    if (answer === 'framework') return [line('paperPrevails', 'bpl-3', pair, choose('framework'))]
    const express = answer === 'signedAndExpress'
    return [
      line(
        'paperPrevails',
        'bpl-3',
        { ...pair, paperSigned: is('all'), ...(express ? { deviates: is('expressly') } : {}) },
        choose('order'),
      ),
      line('paperPrevails', 'bpl-4', { ...pair, paperSigned: is('one') }, choose('framework')),
      ...(express
        ? [line('paperPrevails', 'bpl-5', { ...pair, paperSigned: is('all'), deviates: is('silently') }, choose('framework'))]
        : []),
    ]
  })
  sayAnswer(book, answers, 'boilerplate.annex', (answer) =>
    (['framework', 'project'] as const).flatMap((paper, index) => {
      const pair = of(`${paper}Annex`)
      const id = `bpl-${6 + index}`
      if (answer !== 'annexIfExpress') return [line('paperPrevails', id, pair, choose(answer === 'text' ? paper : 'annex'))]
      return [
        line('paperPrevails', `${id}a`, { ...pair, deviates: is('expressly') }, choose('annex')),
        line('paperPrevails', `${id}b`, { ...pair, deviates: is('silently') }, choose(paper)),
      ]
    }),
  )
  sayAnswer(book, answers, 'boilerplate.versions', (answer) =>
    answer === 'latest'
      ? [line('paperPrevails', 'bpl-8', of('versions'), choose('newer'))]
      : [
          line('paperPrevails', 'bpl-8', { ...of('versions'), paperSigned: is('all') }, choose('newer')),
          line('paperPrevails', 'bpl-9', { ...of('versions'), paperSigned: is('one') }, choose('older')),
        ],
  )
  sayAnswer(book, answers, 'boilerplate.samePaper', (answer) => [
    line('paperPrevails', 'bpl-10', of('samePaper'), answer === 'talk' ? talk('unclearPaper') : choose('special')),
  ])
}

/** General terms of the parties themselves, and what the customer's contract says. */
function terms(book: Book, answers: Answers): void {
  const own = { paperPair: is('ownTerms') }
  const both = { paperPair: is('twoTerms') }
  sayAnswer(book, answers, 'boilerplate.ownTerms', (answer) =>
    answer === 'never'
      ? [line('paperPrevails', 'bpl-11', own, choose('agreed')), line('paperPrevails', 'bpl-13', both, perLaw('statuteInstead'))]
      : [
          line('paperPrevails', 'bpl-11', { ...own, termsAccepted: is('no') }, choose('agreed')),
          line('paperPrevails', 'bpl-12', { ...own, termsAccepted: is('yes') }, choose('ownTerms')),
          line('paperPrevails', 'bpl-13', { ...both, termsAccepted: is('no') }, perLaw('statuteInstead')),
        ],
  )
  const customers = { paperPair: is('customerPaper') }
  sayAnswer(book, answers, 'boilerplate.customerPaper', (answer) => {
    if (answer === 'agreed') return [line('paperPrevails', 'bpl-14', customers, choose('agreed'))]
    const known = answer === 'accepted' ? ['accepted'] : ['accepted', 'handedOver']
    const not = answer === 'accepted' ? ['handedOver', 'unknown'] : ['unknown']
    return [
      line('paperPrevails', 'bpl-14', { ...customers, customerTermsKnown: is(...known) }, choose('customer')),
      line('paperPrevails', 'bpl-15', { ...customers, customerTermsKnown: is(...not) }, choose('agreed')),
    ]
  })
  sayAnswer(book, answers, 'boilerplate.twoTerms', (answer) => [
    line(
      'paperPrevails',
      'bpl-16',
      { ...both, termsAccepted: is('yes') },
      answer === 'statute' ? perLaw('statuteInstead') : choose('matching'),
    ),
  ])
}

function texts(book: Book, answers: Answers): void {
  sayAnswer(book, answers, 'boilerplate.language', (answer) => [
    line('languagePrevails', 'bpl-20', { signedVersion: is('german') }, choose('german')),
    line('languagePrevails', 'bpl-21', { signedVersion: is('english') }, choose('english')),
    line('languagePrevails', 'bpl-22', { signedVersion: is('both') }, answer === 'equal' ? talk('languages') : choose(answer)),
  ])
  sayAnswer(book, answers, 'boilerplate.earlier', (answer) => {
    if (answer === 'paperStays')
      return [
        line('earlierHolds', 'bpl-25', { earlierKind: is('paper') }, choose('yes')),
        line('earlierHolds', 'bpl-26', { earlierKind: is('spoken') }, choose('no')),
      ]
    return [line('earlierHolds', 'bpl-25', { earlierKind: is('paper', 'spoken') }, choose(answer === 'all' ? 'yes' : 'no'))]
  })
}

/** Addresses, channels, and the doubt whether something arrived. */
function messages(book: Book, answers: Answers): void {
  const addresses = rows(answers, 'boilerplate.addresses').map((row) => ({
    party: String(row['party']),
    mail: String(row['mail']).trim(),
    post: String(row['post'] ?? '').trim(),
  }))
  if (addresses.length > 0) book.say('boilerplate.addresses', 'boilerplate.addresses', { addresses })
  const chosenChannels = chosenMany(answers, 'boilerplate.channels')
  const agreed = channels.filter((each) => chosenChannels.includes(each))
  if (agreed.length > 0) {
    const others = channels.filter((each) => !agreed.includes(each))
    const silent = { receipt: is('nothing') }
    book.say(
      'boilerplate.channels',
      'boilerplate.channels',
      { channels: agreed },
      line('messageArrived', 'bpl-30', { receipt: is('confirmed') }, choose('arrived')),
      line('messageArrived', 'bpl-31', { receipt: is('returned') }, choose('notArrived')),
      line('messageArrived', 'bpl-32', { ...silent, sentTo: is('oldTold', 'elsewhere') }, choose('notArrived')),
      ...(others.length === 0
        ? []
        : [
            line('messageArrived', 'bpl-33', { ...silent, sentTo: is('agreed', 'oldUntold'), sentBy: is(...others) }, choose('notArrived')),
          ]),
    )
    const byAgreed = { ...silent, sentBy: is(...agreed) }
    sayAnswer(book, answers, 'boilerplate.received', (answer) =>
      answer === 'sent'
        ? [line('messageArrived', 'bpl-34', { ...byAgreed, sentTo: is('agreed') }, choose('arrived'))]
        : [line('messageArrived', 'bpl-34', { ...byAgreed, sentTo: is('agreed', 'oldUntold') }, choose('notArrived'))],
    )
    sayAnswer(book, answers, 'boilerplate.oldAddress', (answer) => [
      line('messageArrived', 'bpl-35', { ...byAgreed, sentTo: is('oldUntold') }, choose(answer === 'untilTold' ? 'arrived' : 'notArrived')),
    ])
  }
  sayAnswer(book, answers, 'boilerplate.hours', (answer) => [
    line('arrivalDay', 'bpl-38', { arrivedWhen: is('inHours') }, choose('sameDay')),
    line('arrivalDay', 'bpl-39', { arrivedWhen: is('outside') }, choose(answer)),
  ])
  sayAnswer(book, answers, 'boilerplate.deadlineEnd', (answer) => [
    line('deadlineEnds', 'bpl-36', { lastDay: is('workingDay') }, choose('sameDay')),
    line('deadlineEnds', 'bpl-37', { lastDay: is('dayOff') }, choose(answer)),
  ])
}

/** A clause that does not hold, and one that nobody wrote. */
function clauses(book: Book, answers: Answers): void {
  const instead = (answer: string) =>
    optionOf(answer, { closest: choose('closest'), statute: perLaw('statuteInstead'), talk: talk('missingClause') })
  sayAnswer(book, answers, 'boilerplate.severability', (answer) => [
    line('insteadOfClause', 'bpl-40', { clauseLack: is('invalid') }, instead(answer)),
  ])
  sayAnswer(book, answers, 'boilerplate.missing', (answer) => [
    line('insteadOfClause', 'bpl-41', { clauseLack: is('missing') }, instead(answer)),
  ])
}

function courts(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const law = chosen(answers, 'boilerplate.law')
  if (law === 'DE' || law === 'AT' || law === 'CH') book.say('boilerplate.law', 'boilerplate.law', { law })
  sayAnswer(book, answers, 'boilerplate.venue', (answer) => {
    const seat = partyOf(answer)
    const outcome = seat === undefined ? (answer === 'statute' ? perLaw('venueByStatute') : who(inRole('defendant'))) : who(party(seat))
    return [line('venue', 'bpl-45', { defendant: is(...parties) }, outcome)]
  })
  sayAnswer(book, answers, 'boilerplate.arbitration', () => [])
}
