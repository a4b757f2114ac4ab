import type { Outcome, PartyId } from '../../agreement/agreement.ts'
import { chosen, chosenMany, quantity, rows } from '../answers.ts'
import { equalShares, line, openBook, picked, type Book, type Frame } from '../book.ts'
import { anyOf, choose, clock, inRole, is, notSame, party, same, step, talk, term, whole, who } from '../build.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { optionOf, sayAnswer } from './answered.ts'
import { ifPicked, number, oneOf } from './asked.ts'

const uses = ['website', 'offers', 'adverts', 'vehicles', 'social', 'keyword', 'domain'] as const

/** Addresses under which customers reach the cooperation. */
const addresses = ['domain', 'account'] as const

/** T19: names, signs, domains and accounts: whose they are, who may use them, and what remains after the end. */
export const brandQuestions = [
  {
    id: 'brand.assets',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'what', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'kind', kind: { kind: 'choice', options: ['name', 'sign', 'domain', 'phone', 'account'] }, required: true },
        { id: 'holder', kind: { kind: 'party' }, required: true },
      ],
      maxRows: 30,
    },
    weight: 2,
  },
  { id: 'brand.use', kind: oneOf('perUse', 'listed', 'free'), weight: 1 },
  { id: 'brand.uses', kind: { kind: 'choices', options: uses }, relevant: ifPicked('brand.use', 'listed'), weight: 1 },
  { id: 'brand.silence', kind: oneOf('no', 'yes'), relevant: asksFirst, weight: 2 },
  {
    id: 'brand.silenceDays',
    kind: number('days', 1, 60, [5, 10, 14]),
    relevant: (answers) => asksFirst(answers) && chosen(answers, 'brand.silence') !== undefined,
    weight: 2,
  },
  { id: 'brand.altered', kind: oneOf('approval', 'never'), relevant: settlesUse, weight: 3 },
  { id: 'brand.breach', kind: oneOf('stop', 'ladder', 'talk'), relevant: settlesUse, weight: 2 },
  { id: 'brand.title', kind: oneOf('running', 'past', 'never'), affects: ['publicity'], weight: 2 },
  { id: 'brand.references', kind: oneOf('ownPart', 'named', 'prime'), affects: ['publicity'], weight: 2 },
  { id: 'brand.after', kind: oneOf('ladder', 'talk'), affects: ['exit'], weight: 2 },
  { id: 'brand.afterDays', kind: number('days', 1, 90, [7, 14, 30]), relevant: ifPicked('brand.after', 'ladder'), weight: 2 },
  { id: 'brand.registered', kind: oneOf('trust', 'giveUp'), relevant: hasJoint, weight: 2 },
  { id: 'brand.lockOut', kind: oneOf('never', 'danger'), relevant: hasJoint, weight: 2 },
  { id: 'brand.cost', kind: oneOf('holder', 'equal'), relevant: hasJoint, affects: ['costs'], weight: 2 },
  { id: 'brand.foreignRights', kind: oneOf('source', 'equal'), relevant: hasJoint, weight: 3 },
  { id: 'brand.defence', kind: oneOf('holder', 'each'), relevant: hasJoint, weight: 3 },
  { id: 'brand.keepsName', kind: oneOf('source', 'nobody'), relevant: hasJoint, affects: ['exit'], weight: 1 },
  { id: 'brand.keeps', kind: oneOf('holder', 'source', 'nobody'), relevant: hasJoint, affects: ['exit'], weight: 1 },
  { id: 'brand.keepsElse', kind: oneOf('bidder', 'nobody', 'talk'), relevant: keepsInDoubt, weight: 2 },
  { id: 'brand.price', kind: oneOf('nothing', 'halfCost', 'expert'), relevant: keepsInDoubt, weight: 2 },
  { id: 'brand.enquiries', kind: oneOf('wish', 'bringer', 'all'), relevant: hasJoint, weight: 2 },
  { id: 'brand.reviews', kind: oneOf('stay', 'ownWork', 'deleted'), relevant: hasJoint, weight: 3 },
] as const satisfies readonly Question[]

function asksFirst(answers: Answers): boolean {
  return picked(answers, 'brand.use', 'perUse', 'listed')
}

function settlesUse(answers: Answers): boolean {
  return (
    picked(answers, 'brand.use', 'perUse', 'free') ||
    (picked(answers, 'brand.use', 'listed') && chosenMany(answers, 'brand.uses').length > 0)
  )
}

/** Whoever never has a thing in common need not say what becomes of it. */
function hasJoint(answers: Answers): boolean {
  return !picked(answers, 'appearance.joint', 'never')
}

function keepsInDoubt(answers: Answers): boolean {
  return hasJoint(answers) && (picked(answers, 'brand.keepsName', 'source') || picked(answers, 'brand.keeps', 'holder', 'source'))
}

export type BrandDecisions =
  | 'mayShowSign'
  | 'signFollows'
  | 'mayCallPartner'
  | 'mayShowProject'
  | 'oldSignFollows'
  | 'registeredAlone'
  | 'mayLockOut'
  | 'markCost'
  | 'nameClaimBears'
  | 'defendsMark'
  | 'markKeeper'
  | 'markPrice'
  | 'enquiryTo'
  | 'reviewsAfter'

const yesOrNo = { answer: { kind: 'choice', options: ['yes', 'no'] } } as const

const frames = {
  mayShowSign: yesOrNo,
  signFollows: { answer: { kind: 'step', steps: ['nothing', 'stop', 'mayEnd'] } },
  mayCallPartner: yesOrNo,
  mayShowProject: yesOrNo,
  oldSignFollows: { answer: { kind: 'step', steps: ['nothing', 'remind', 'removeAtCost'] } },
  registeredAlone: { answer: { kind: 'choice', options: ['asAgreed', 'trust', 'giveUp'] } },
  mayLockOut: yesOrNo,
  markCost: { answer: { kind: 'share' } },
  nameClaimBears: { answer: { kind: 'share' } },
  defendsMark: { answer: { kind: 'role', also: ['each'] } },
  markKeeper: { answer: { kind: 'role', also: ['nobody', 'bidder'] } },
  markPrice: { answer: { kind: 'choice', options: ['nothing', 'halfCost', 'expert'] } },
  enquiryTo: { answer: { kind: 'role', also: ['all'] } },
  reviewsAfter: { answer: { kind: 'choice', options: ['stay', 'ownWork', 'deleted'] } },
} as const satisfies Record<BrandDecisions, Frame>

export const brand: Topic = { id: 'brand', questions: brandQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('brand', frames)
  const assets = rows(answers, 'brand.assets').map((row) => ({
    what: String(row['what']).trim(),
    kind: String(row['kind']),
    holder: String(row['holder']),
  }))
  if (assets.length > 0) book.say('brand.assets', 'brand.assets', { assets })
  signs(book, answers)
  credits(book, answers)
  oldSigns(book, answers)
  jointly(book, answers)
  upkeep(book, answers, parties)
  keeping(book, answers, parties)
  reaching(book, answers, parties)
  return book.expansion()
}

/** The sign of another party while the cooperation runs; after its end the topic `exit` answers. */
function signs(book: Book, answers: Answers): void {
  if (!settlesUse(answers)) return
  const use = chosen(answers, 'brand.use')
  const listed = chosenMany(answers, 'brand.uses')
  const free = uses.filter((each) => use === 'free' || (use === 'listed' && listed.includes(each)))
  const asked = uses.filter((each) => !free.includes(each))
  const onAsked = { usedOn: is(...asked) }
  const lines = [
    ...(free.length === 0 ? [] : [line('mayShowSign', 'brd-1', { usedOn: is(...free) }, choose('yes'))]),
    ...(asked.length === 0
      ? []
      : [
          line('mayShowSign', 'brd-2', { ...onAsked, signApproval: is('yes') }, choose('yes')),
          line('mayShowSign', 'brd-3', { ...onAsked, signApproval: is('notAsked', 'no') }, choose('no')),
        ]),
  ]
  if (use === 'listed') book.say('brand.uses', 'brand.uses', { uses: free }, ...lines)
  else sayAnswer(book, answers, 'brand.use', () => lines)
  const silence = chosen(answers, 'brand.silence')
  const days = quantity(answers, 'brand.silenceDays')
  if (silence !== undefined && days !== undefined && asked.length > 0) {
    book.term('signDays', 'days', days)
    const within = term('signDays')
    book.say(
      'brand.silence',
      'brand.silence',
      { answer: silence, days },
      line('mayShowSign', 'brd-4', { ...onAsked, signApproval: clock('silent', '<=', within) }, choose('no')),
      line('mayShowSign', 'brd-5', { ...onAsked, signApproval: clock('silent', '>', within) }, choose(silence)),
    )
  }
  const unasked = anyOf(is('notAsked', 'no'), whole('silent'))
  sayAnswer(book, answers, 'brand.altered', (answer) =>
    answer === 'never'
      ? [line('mayShowSign', 'brd-6', { signAltered: is('yes') }, choose('no'), ['brd-1', 'brd-2', 'brd-5'])]
      : free.length === 0
        ? []
        : [line('mayShowSign', 'brd-6', { usedOn: is(...free), signAltered: is('yes'), signApproval: unasked }, choose('no'), ['brd-1'])],
  )
  const wrong = { mayShowSign: is('no') }
  sayAnswer(book, answers, 'brand.breach', (answer) => [
    line('signFollows', 'brd-8', { mayShowSign: is('yes') }, step('nothing')),
    ...optionOf(answer, {
      stop: [line('signFollows', 'brd-9', wrong, step('stop'))],
      talk: [line('signFollows', 'brd-9', wrong, talk('signUse'))],
      ladder: [
        line('signFollows', 'brd-9', { ...wrong, signBefore: is('no') }, step('stop')),
        line('signFollows', 'brd-10', { ...wrong, signBefore: is('yes') }, step('mayEnd')),
      ],
    }),
  ])
}

/** Who may call itself what, and whose work a joint project is shown as. */
function credits(book: Book, answers: Answers): void {
  const over = { ended: whole('ago') }
  sayAnswer(book, answers, 'brand.title', (answer) =>
    optionOf(answer, {
      running: [
        line('mayCallPartner', 'brd-12', { ended: is('notYet') }, choose('yes')),
        line('mayCallPartner', 'brd-13', over, choose('no')),
      ],
      past: [
        line('mayCallPartner', 'brd-12', { ended: is('notYet') }, choose('yes')),
        line('mayCallPartner', 'brd-13', { ...over, titleUse: is('present') }, choose('no')),
        line('mayCallPartner', 'brd-14', { ...over, titleUse: is('past') }, choose('yes')),
      ],
      never: [line('mayCallPartner', 'brd-12', { ended: anyOf(is('notYet'), whole('ago')) }, choose('no'))],
    }),
  )
  sayAnswer(book, answers, 'brand.references', (answer) =>
    optionOf(answer, {
      ownPart: [
        line('mayShowProject', 'brd-16', { showAs: is('ownPart') }, choose('yes')),
        line('mayShowProject', 'brd-17', { showAs: is('wholeNamed', 'wholeAlone') }, choose('no')),
      ],
      named: [
        line('mayShowProject', 'brd-16', { showAs: is('ownPart', 'wholeNamed') }, choose('yes')),
        line('mayShowProject', 'brd-17', { showAs: is('wholeAlone') }, choose('no')),
      ],
      prime: [
        line('mayShowProject', 'brd-16', { showAs: is('ownPart', 'wholeNamed') }, choose('yes')),
        line('mayShowProject', 'brd-17', { showAs: is('wholeAlone'), publisher: same('prime') }, choose('yes')),
        line('mayShowProject', 'brd-18', { showAs: is('wholeAlone'), publisher: notSame('prime') }, choose('no')),
      ],
    }),
  )
}

/** A sign that is still to be seen although it may not be used any more. */
function oldSigns(book: Book, answers: Answers): void {
  const after = chosen(answers, 'brand.after')
  const gone = line('oldSignFollows', 'brd-20', { oldSign: anyOf(is('notDue'), whole('done')) }, step('nothing'))
  if (after === 'talk')
    book.say('brand.after', 'brand.after', {}, gone, line('oldSignFollows', 'brd-21', { oldSign: whole('open') }, talk('oldSign')))
  const days = quantity(answers, 'brand.afterDays')
  if (after !== 'ladder' || days === undefined) return
  book.term('oldSignDays', 'days', days)
  const within = term('oldSignDays')
  book.say(
    'brand.afterDays',
    'brand.afterDays',
    { days },
    gone,
    line('oldSignFollows', 'brd-21', { oldSign: clock('open', '<=', within) }, step('remind')),
    line('oldSignFollows', 'brd-22', { oldSign: clock('open', '>', within) }, step('removeAtCost')),
  )
}

/** Joint names, domains and accounts while the cooperation runs. */
function jointly(book: Book, answers: Answers): void {
  sayAnswer(book, answers, 'brand.registered', (answer) => [
    line('registeredAlone', 'brd-25', { registeredHow: is('agreed') }, choose('asAgreed')),
    line('registeredAlone', 'brd-26', { registeredHow: is('alone') }, choose(answer)),
  ])
  sayAnswer(book, answers, 'brand.lockOut', (answer) =>
    answer === 'never'
      ? [line('mayLockOut', 'brd-27', { lockReason: is('danger', 'dispute') }, choose('no'))]
      : [
          line('mayLockOut', 'brd-27', { lockReason: is('dispute') }, choose('no')),
          line('mayLockOut', 'brd-28', { lockReason: is('danger') }, choose('yes')),
        ],
  )
}

/** What joint names and domains cost, whose fault it is that somebody else has the better right, and who defends them. */
function upkeep(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const one = (role: string): Outcome => ({ kind: 'share', parts: [{ who: inRole(role), part: 10_000 }] })
  sayAnswer(book, answers, 'brand.cost', (answer) =>
    answer === 'equal'
      ? [line('markCost', 'brd-50', { markHolder: is(...parties, 'all') }, equalShares(parties))]
      : [
          line('markCost', 'brd-50', { markHolder: is(...parties) }, one('markHolder')),
          line('markCost', 'brd-51', { markHolder: is('all') }, equalShares(parties)),
        ],
  )
  sayAnswer(book, answers, 'brand.foreignRights', (answer) =>
    answer === 'equal'
      ? [line('nameClaimBears', 'brd-52', { markSource: is(...parties, 'together') }, equalShares(parties))]
      : [
          line('nameClaimBears', 'brd-52', { markSource: is(...parties) }, one('markSource')),
          line('nameClaimBears', 'brd-53', { markSource: is('together') }, equalShares(parties)),
        ],
  )
  const each = who(party('each'))
  sayAnswer(book, answers, 'brand.defence', (answer) =>
    answer === 'each'
      ? [line('defendsMark', 'brd-54', { markHolder: is(...parties, 'all') }, each)]
      : [
          line('defendsMark', 'brd-54', { markHolder: is(...parties) }, who(inRole('markHolder'))),
          line('defendsMark', 'brd-55', { markHolder: is('all') }, each),
        ],
  )
}

/** Who keeps joint things after the end, and at what price. */
function keeping(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const doubt = chosen(answers, 'brand.keepsElse')
  const name = { jointMark: is('name') }
  const address = { jointMark: is(...addresses) }
  const nobody = who(party('nobody'))
  sayAnswer(book, answers, 'brand.keepsName', (answer) => [
    answer === 'nobody'
      ? line('markKeeper', 'brd-30', name, nobody)
      : line('markKeeper', 'brd-30', { ...name, markSource: is(...parties) }, who(inRole('markSource'))),
  ])
  sayAnswer(book, answers, 'brand.keeps', (answer) => [
    optionOf(answer, {
      nobody: line('markKeeper', 'brd-31', address, nobody),
      holder: line('markKeeper', 'brd-31', { ...address, markHolder: is(...parties) }, who(inRole('markHolder'))),
      source: line('markKeeper', 'brd-31', { ...address, markSource: is(...parties) }, who(inRole('markSource'))),
    }),
  ])
  if (doubt !== undefined) {
    const outcome: Outcome = optionOf(doubt, { bidder: who(party('bidder')), nobody, talk: talk('jointMark') })
    sayAnswer(book, answers, 'brand.keepsElse', () => [
      ...(picked(answers, 'brand.keepsName', 'source')
        ? [line('markKeeper', 'brd-32', { ...name, markSource: is('together') }, outcome)]
        : []),
      ...(picked(answers, 'brand.keeps', 'holder') ? [line('markKeeper', 'brd-33', { ...address, markHolder: is('all') }, outcome)] : []),
      ...(picked(answers, 'brand.keeps', 'source')
        ? [line('markKeeper', 'brd-33', { ...address, markSource: is('together') }, outcome)]
        : []),
    ])
  }
  sayAnswer(book, answers, 'brand.price', (answer) =>
    answer === 'nothing'
      ? [line('markPrice', 'brd-35', { markPaid: is('keeper', 'shared') }, choose('nothing'))]
      : [
          line('markPrice', 'brd-35', { markPaid: is('keeper') }, choose('nothing')),
          line('markPrice', 'brd-36', { markPaid: is('shared') }, choose(answer)),
        ],
  )
}

/** What customers find after the end: who answers their enquiry, and what becomes of their reviews. */
function reaching(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const everybody = who(party('all'))
  sayAnswer(book, answers, 'brand.enquiries', (answer) =>
    optionOf(answer, {
      wish: [
        line('enquiryTo', 'brd-44', { leadWish: is(...parties) }, who(inRole('leadWish'))),
        line('enquiryTo', 'brd-45', { leadWish: is('noWish') }, everybody),
      ],
      bringer: [
        line('enquiryTo', 'brd-44', { bringer: is(...parties) }, who(inRole('bringer'))),
        line('enquiryTo', 'brd-45', { bringer: is('both', 'nobody') }, everybody),
      ],
      all: [line('enquiryTo', 'brd-44', { bringer: is(...parties, 'both', 'nobody') }, everybody)],
    }),
  )
  sayAnswer(book, answers, 'brand.reviews', (answer) =>
    answer === 'stay'
      ? [line('reviewsAfter', 'brd-47', { ended: anyOf(is('notYet'), whole('ago')) }, choose('stay'))]
      : [
          line('reviewsAfter', 'brd-47', { ended: is('notYet') }, choose('stay')),
          line('reviewsAfter', 'brd-48', { ended: whole('ago') }, choose(answer)),
        ],
  )
}
