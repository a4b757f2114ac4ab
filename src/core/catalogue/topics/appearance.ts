import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, chosenMany, partyOf, quantity } from '../answers.ts'
import { line, openBook, picked, type Book, type Frame } from '../book.ts'
import { anyOf, choose, clock, inRole, is, notSame, party, same, step, talk, term, who } from '../build.ts'
import { ofKind } from '../kinds.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { all, sayAnswer } from './answered.ts'
import { ifPicked, number, oneOf } from './asked.ts'

const jointThings = ['website', 'sign', 'phone', 'premises', 'account'] as const

const hidden = ofKind('whiteLabel')

/** T06: how the parties appear to customers and to the world, and who speaks for the cooperation. */
export const appearanceQuestions = [
  { id: 'appearance.form', kind: oneOf('mention', 'coBranding', 'joint', 'hidden'), affects: ['brand', 'legalNature'], weight: 1 },
  { id: 'appearance.offerName', kind: oneOf('issuer', 'issuerMention', 'all'), weight: 1 },
  { id: 'appearance.advertName', kind: oneOf('issuer', 'issuerMention', 'all'), weight: 2 },
  { id: 'appearance.speaker', kind: { kind: 'choice', options: ['prime', 'each'], parties: true }, weight: 1 },
  { id: 'appearance.daily', kind: oneOf('performer', 'same'), relevant: hasSpeaker, weight: 2 },
  { id: 'appearance.bypass', kind: oneOf('inform', 'warn', 'talk'), relevant: namesSpeaker, weight: 2 },
  { id: 'appearance.forwardDays', kind: number('workingDays', 1, 10, [1, 2, 3]), weight: 2 },
  {
    id: 'appearance.forwardLate',
    kind: oneOf('bears', 'warn', 'talk'),
    relevant: (answers) => quantity(answers, 'appearance.forwardDays') !== undefined,
    weight: 2,
  },
  { id: 'appearance.joint', kind: oneOf('never', 'some'), affects: ['brand', 'legalNature'], weight: 1 },
  {
    id: 'appearance.jointThings',
    kind: { kind: 'choices', options: jointThings },
    relevant: ifPicked('appearance.joint', 'some'),
    weight: 1,
  },
  { id: 'appearance.jointBreach', kind: oneOf('remove', 'removeAndBear', 'talk'), relevant: settlesJoint, weight: 2 },
  { id: 'appearance.reveal', kind: oneOf('never', 'ifAsked'), relevant: hidden, weight: 2 },
  {
    id: 'appearance.revealBreach',
    kind: oneOf('warn', 'mayEnd', 'talk'),
    relevant: all(hidden, (answers) => chosen(answers, 'appearance.reveal') !== undefined),
    weight: 2,
  },
] as const satisfies readonly Question[]

function hasSpeaker(answers: Answers): boolean {
  return chosen(answers, 'appearance.speaker') !== undefined
}

/** Somebody is named who speaks; where each speaks for itself in everything, nobody can be passed over. */
function namesSpeaker(answers: Answers): boolean {
  const each = picked(answers, 'appearance.speaker', 'each')
  return hasSpeaker(answers) && (!each || picked(answers, 'appearance.daily', 'performer'))
}

function settlesJoint(answers: Answers): boolean {
  return (
    picked(answers, 'appearance.joint', 'never') ||
    (picked(answers, 'appearance.joint', 'some') && chosenMany(answers, 'appearance.jointThings').length > 0)
  )
}

export type AppearanceDecisions =
  | 'nameOnPaper'
  | 'customerSpeaker'
  | 'bypassFollows'
  | 'forwardFollows'
  | 'mayJoint'
  | 'jointFollows'
  | 'mayReveal'
  | 'revealFollows'

const frames = {
  nameOnPaper: { answer: { kind: 'choice', options: ['issuer', 'issuerMention', 'all'] } },
  customerSpeaker: { answer: { kind: 'role', also: ['each'] } },
  bypassFollows: { answer: { kind: 'step', steps: ['nothing', 'inform', 'warn'] } },
  forwardFollows: { answer: { kind: 'step', steps: ['nothing', 'bears', 'warn'] } },
  mayJoint: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  jointFollows: { answer: { kind: 'step', steps: ['nothing', 'remove', 'removeAndBear'] } },
  mayReveal: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  revealFollows: { answer: { kind: 'step', steps: ['nothing', 'warn', 'mayEnd'] } },
} as const satisfies Record<AppearanceDecisions, Frame>

export const appearance: Topic = { id: 'appearance', questions: appearanceQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('appearance', frames)
  sayAnswer(book, answers, 'appearance.form', () => [])
  sayAnswer(book, answers, 'appearance.offerName', (answer) => [
    line('nameOnPaper', 'app-1', { paper: is('offer', 'invoice') }, choose(answer)),
  ])
  sayAnswer(book, answers, 'appearance.advertName', (answer) => [line('nameOnPaper', 'app-2', { paper: is('advert') }, choose(answer))])
  speaking(book, answers, parties)
  forwarding(book, answers)
  joint(book, answers)
  reveal(book, answers)
  return book.expansion()
}

function speaking(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const speaker = chosen(answers, 'appearance.speaker')
  if (speaker === undefined) return
  const named = partyOf(speaker)
  const spoken = (topic: string, id: string) =>
    named === undefined
      ? speaker === 'each'
        ? line('customerSpeaker', id, { customerTopic: is(topic) }, who(party('each')))
        : line('customerSpeaker', id, { customerTopic: is(topic), prime: is(...parties) }, who(inRole('prime')))
      : line('customerSpeaker', id, { customerTopic: is(topic) }, who(party(named)))
  sayAnswer(book, answers, 'appearance.speaker', () => [spoken('contract', 'app-5')])
  sayAnswer(book, answers, 'appearance.daily', (answer) => [
    answer === 'same'
      ? spoken('work', 'app-6')
      : line('customerSpeaker', 'app-6', { customerTopic: is('work'), performer: is(...parties) }, who(inRole('performer'))),
  ])
  sayAnswer(book, answers, 'appearance.bypass', (answer) => [
    ...(speaker === 'each' ? [line('bypassFollows', 'app-7', { customerSpeaker: is('each') }, step('nothing'))] : []),
    line('bypassFollows', 'app-8', { speaker: same('customerSpeaker') }, step('nothing')),
    line('bypassFollows', 'app-9', { speaker: notSame('customerSpeaker') }, answer === 'talk' ? talk('bypass') : step(answer)),
  ])
}

/** A customer tells one party what another one must know. */
function forwarding(book: Book, answers: Answers): void {
  const days = quantity(answers, 'appearance.forwardDays')
  if (days === undefined) return
  book.term('forwardDays', 'workingDays', days)
  const within = term('forwardDays')
  const inTime = anyOf(is('notDue'), clock('done', '<=', within), clock('open', '<=', within))
  book.say(
    'appearance.forwardDays',
    'appearance.forwardDays',
    { days },
    line('forwardFollows', 'app-40', { passedOn: inTime }, step('nothing')),
  )
  sayAnswer(book, answers, 'appearance.forwardLate', (answer) => [
    line(
      'forwardFollows',
      'app-41',
      { passedOn: anyOf(clock('done', '>', within), clock('open', '>', within)) },
      answer === 'talk' ? talk('forwarding') : step(answer),
    ),
  ])
}

/** Things that customers take for the sign of one firm. */
function joint(book: Book, answers: Answers): void {
  if (!settlesJoint(answers)) return
  const never = picked(answers, 'appearance.joint', 'never')
  const some = chosenMany(answers, 'appearance.jointThings')
  const allowed = jointThings.filter((each) => some.includes(each))
  const others = jointThings.filter((each) => !some.includes(each))
  if (never)
    book.say('appearance.joint', 'appearance.joint', {}, line('mayJoint', 'app-20', { jointThing: is(...jointThings) }, choose('no')))
  else
    book.say(
      'appearance.jointThings',
      'appearance.jointThings',
      { things: allowed },
      line('mayJoint', 'app-20', { jointThing: is(...allowed), jointAgreed: is('yes') }, choose('yes')),
      line('mayJoint', 'app-21', { jointThing: is(...allowed), jointAgreed: is('no') }, choose('no')),
      ...(others.length === 0 ? [] : [line('mayJoint', 'app-22', { jointThing: is(...others) }, choose('no'))]),
    )
  sayAnswer(book, answers, 'appearance.jointBreach', (answer) => [
    ...(never ? [] : [line('jointFollows', 'app-23', { mayJoint: is('yes') }, step('nothing'))]),
    line('jointFollows', 'app-24', { mayJoint: is('no') }, answer === 'talk' ? talk('jointThing') : step(answer)),
  ])
}

/** White label: whether the party that works under the name of another one may say who it is. */
function reveal(book: Book, answers: Answers): void {
  sayAnswer(book, answers, 'appearance.reveal', (answer) => [
    line('mayReveal', 'app-30', { revealWhen: answer === 'ifAsked' ? is('asked', 'byLaw') : is('byLaw') }, choose('yes')),
    line('mayReveal', 'app-31', { revealWhen: answer === 'ifAsked' ? is('ownMove') : is('ownMove', 'asked') }, choose('no')),
  ])
  sayAnswer(book, answers, 'appearance.revealBreach', (answer) => [
    line('revealFollows', 'app-32', { mayReveal: is('yes') }, step('nothing')),
    line('revealFollows', 'app-33', { mayReveal: is('no') }, answer === 'talk' ? talk('reveal') : step(answer)),
  ])
}
