import type { Outcome, PartyId } from '../../agreement/agreement.ts'
import { chosen, shares, text } from '../answers.ts'
import { equalShares, line, openBook, type Book, type Frame } from '../book.ts'
import { anyOf, choose, inRole, is, notSame, party, perLaw, same, talk, who } from '../build.ts'
import { ofKind } from '../kinds.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { all, optionOf, sayAnswer } from './answered.ts'
import { ifPicked, oneOf } from './asked.ts'

/** Whoever only recommends customers is hardly taken together with the other by one of them. */
const together = ofKind('primeAndSub', 'separateContracts', 'jointOffer', 'consortium', 'jointMarketing', 'whiteLabel', 'jointDevelopment')

/** T05: what the cooperation is in law, what it must not become by conduct, and who may bind whom. */
export const legalNatureQuestions = [
  { id: 'legalNature.form', kind: oneOf('exchange', 'inner', 'outer'), affects: ['appearance', 'liability'], weight: 1 },
  { id: 'legalNature.authority', kind: oneOf('perCase', 'standing'), weight: 1 },
  {
    id: 'legalNature.standing',
    kind: { kind: 'text', maxLength: 300 },
    relevant: ifPicked('legalNature.authority', 'standing'),
    weight: 1,
  },
  { id: 'legalNature.tolerated', kind: oneOf('authority', 'noAuthority'), relevant: hasAuthority, weight: 2 },
  { id: 'legalNature.overstep', kind: oneOf('speaker', 'benefit', 'talk'), relevant: hasAuthority, weight: 1 },
  { id: 'legalNature.correct', kind: oneOf('speaker', 'named'), relevant: hasAuthority, weight: 2 },
  { id: 'legalNature.inner', kind: oneOf('part', 'equal', 'shares'), relevant: together, affects: ['liability'], weight: 1 },
  {
    id: 'legalNature.innerElse',
    kind: oneOf('equal', 'shares'),
    relevant: all(together, ifPicked('legalNature.inner', 'part')),
    weight: 2,
  },
  {
    id: 'legalNature.innerShares',
    kind: { kind: 'shares' },
    relevant: all(together, (answers) => ifPicked('legalNature.inner', 'shares')(answers) || elseShares(answers)),
    weight: 1,
  },
  { id: 'legalNature.defence', kind: oneOf('prime', 'concerned'), relevant: together, weight: 2 },
  { id: 'legalNature.settling', kind: oneOf('consent', 'owed'), relevant: together, weight: 2 },
  { id: 'legalNature.company', kind: oneOf('asAgreed', 'statute', 'talk'), relevant: together, weight: 2 },
] as const satisfies readonly Question[]

function hasAuthority(answers: Answers): boolean {
  return chosen(answers, 'legalNature.authority') !== undefined
}

function elseShares(answers: Answers): boolean {
  return chosen(answers, 'legalNature.inner') === 'part' && chosen(answers, 'legalNature.innerElse') === 'shares'
}

export type LegalNatureDecisions =
  | 'mayBind'
  | 'declarationBears'
  | 'tellsCustomer'
  | 'outwardBears'
  | 'leadsDefence'
  | 'paidOutwardCounts'
  | 'amongParties'

const frames = {
  mayBind: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  declarationBears: { answer: { kind: 'role', also: ['all'] } },
  tellsCustomer: { answer: { kind: 'role', also: ['all', 'nobody'] } },
  outwardBears: { answer: { kind: 'share' } },
  leadsDefence: { answer: { kind: 'role', also: ['together'] } },
  paidOutwardCounts: { answer: { kind: 'choice', options: ['full', 'owedPart', 'none', 'settlementRule'] } },
  amongParties: { answer: { kind: 'choice', options: ['asAgreed'] } },
} as const satisfies Record<LegalNatureDecisions, Frame>

/** A settlement with the customer is a rule of its own, which goes before this one. */
export const paidOutwardCounts: Frame = frames.paidOutwardCounts

export const legalNature: Topic = { id: 'legalNature', questions: legalNatureQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('legalNature', frames)
  sayAnswer(book, answers, 'legalNature.form', () => [])
  names(book, answers)
  outward(book, answers, parties)
  sayAnswer(book, answers, 'legalNature.company', (answer) => [
    line('amongParties', 'leg-28', { companyFound: is('asserted') }, choose('asAgreed')),
    line(
      'amongParties',
      'leg-29',
      { companyFound: is('found') },
      optionOf(answer, { asAgreed: choose('asAgreed'), statute: perLaw('companyByStatute'), talk: talk('company') }),
    ),
  ])
  return book.expansion()
}

/** Declarations in the name of another party: whether they are allowed, who bears them, and who tells the customer. */
function names(book: Book, answers: Answers): void {
  const foreign = { spokenFor: anyOf(notSame('speaker'), is('all')) }
  sayAnswer(book, answers, 'legalNature.authority', (answer) => [
    line('mayBind', 'leg-1', { spokenFor: same('speaker') }, choose('yes')),
    line('mayBind', 'leg-2', { ...foreign, authority: answer === 'standing' ? is('given', 'standing') : is('given') }, choose('yes')),
    line(
      'mayBind',
      'leg-3',
      { ...foreign, authority: answer === 'standing' ? is('approved', 'none') : is('standing', 'approved', 'none') },
      choose('no'),
    ),
  ])
  const matters = text(answers, 'legalNature.standing')
  if (matters !== undefined) book.say('legalNature.standing', 'legalNature.standing', { text: matters.trim() })
  sayAnswer(book, answers, 'legalNature.tolerated', (answer) => [
    line('mayBind', 'leg-4', { ...foreign, authority: is('tolerated') }, choose(answer === 'authority' ? 'yes' : 'no')),
  ])
  const approved = { mayBind: is('no'), authority: is('approved') }
  const without = { mayBind: is('no'), authority: is('standing', 'tolerated', 'none') }
  sayAnswer(book, answers, 'legalNature.overstep', (answer) => [
    line('declarationBears', 'leg-5', { mayBind: is('yes') }, who(inRole('spokenFor'))),
    line('declarationBears', 'leg-6', approved, who(inRole('spokenFor'))),
    ...optionOf(answer, {
      speaker: [line('declarationBears', 'leg-7', without, who(inRole('speaker')))],
      benefit: [
        line('declarationBears', 'leg-7', { ...without, benefitKept: is('no') }, who(inRole('speaker'))),
        line('declarationBears', 'leg-8', { ...without, benefitKept: is('yes') }, who(inRole('spokenFor'))),
      ],
      talk: [line('declarationBears', 'leg-7', without, talk('overstep'))],
    }),
  ])
  sayAnswer(book, answers, 'legalNature.correct', (answer) => [
    line('tellsCustomer', 'leg-10', { mayBind: is('yes') }, who(party('nobody'))),
    line('tellsCustomer', 'leg-11', approved, who(party('nobody'))),
    line('tellsCustomer', 'leg-12', without, who(inRole(answer === 'speaker' ? 'speaker' : 'spokenFor'))),
  ])
}

/** What several parties owe outwardly: who bears it in the end, who answers the customer, and what a payment without asking is worth. */
function outward(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const parts = shares(answers, 'legalNature.innerShares')
  const agreed = parts === undefined ? undefined : parties.map((id) => ({ party: id, share: parts[id] ?? 0 }))
  const asAgreed: Outcome | undefined = agreed && {
    kind: 'share',
    parts: agreed.filter((each) => each.share > 0).map((each) => ({ who: party(each.party), part: each.share })),
  }
  const inner = chosen(answers, 'legalNature.inner')
  const one = { claimPart: is(...parties) }
  const none = { claimPart: is('several', 'nobody') }
  const any = { claimPart: is(...parties, 'several', 'nobody') }
  if (inner === 'part' || inner === 'equal')
    sayAnswer(book, answers, 'legalNature.inner', () => [
      inner === 'equal'
        ? line('outwardBears', 'leg-20', any, equalShares(parties))
        : line('outwardBears', 'leg-20', one, { kind: 'share', parts: [{ who: inRole('claimPart'), part: 10_000 }] }),
    ])
  if (chosen(answers, 'legalNature.innerElse') === 'equal')
    sayAnswer(book, answers, 'legalNature.innerElse', () => [line('outwardBears', 'leg-21', none, equalShares(parties))])
  if (agreed !== undefined && asAgreed !== undefined)
    book.say(
      'legalNature.innerShares',
      'legalNature.innerShares',
      { parts: agreed, rest: inner === 'part' },
      line('outwardBears', 'leg-22', inner === 'part' ? none : any, asAgreed),
    )
  sayAnswer(book, answers, 'legalNature.defence', (answer) =>
    answer === 'prime'
      ? [line('leadsDefence', 'leg-24', { prime: is(...parties) }, who(inRole('prime')))]
      : [line('leadsDefence', 'leg-24', one, who(inRole('claimPart'))), line('leadsDefence', 'leg-25', none, who(party('together')))],
  )
  sayAnswer(book, answers, 'legalNature.settling', (answer) => [
    line('paidOutwardCounts', 'leg-26', { settledHow: is('agreed', 'judgment') }, choose('full')),
    line('paidOutwardCounts', 'leg-27', { settledHow: is('alone') }, choose(answer === 'owed' ? 'owedPart' : 'none')),
  ])
}
