import { expect, test } from 'vitest'
import { analyse } from '../agreement/analyse.ts'
import type { Region } from '../agreement/situation.ts'
import { expand } from './expand.ts'
import { relevantQuestions } from './questions.ts'
import type { AnswerValue, Answers, QuestionId } from './topic.ts'

const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const choices = (...options: readonly string[]): AnswerValue => ({ kind: 'choices', options })
const quantity = (value: number): AnswerValue => ({ kind: 'quantity', value })

/** `actor=a, end=ago 0..`: enough to see what is open. */
const told = (region: Region): string =>
  Object.entries(region)
    .map(
      ([fact, spans]) => `${fact}=${spans.map(({ section, from }) => (from === undefined ? section : `${section} ${from}..`)).join('|')}`,
    )
    .toSorted()
    .join(', ')

/** Gaps per decision of a draft of two parties, with the first region of mirrored ones only. */
const gaps = (answers: Answers): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    analyse(expand(answers, ['a', 'b']).agreement)
      .findings.filter((finding) => finding.code === 'gap')
      .map((finding) => [finding.decision ?? '', finding.regions.map(told)]),
  )

test.for<[name: string, answers: Answers, holes: Readonly<Record<string, readonly string[]>>]>([
  [
    'brought customers are protected: both brought it, it comes by itself, after the end, and what follows?',
    { 'protection.form': choice('brought') },
    {
      protector: ['bringer=both'],
      mayServe: ['actor=a, initiative=customer|tender, protector=b', 'actor=a, end=ago 0.., protector=b'],
      protectionBreach: ['breachKind=approached|contracted|repeated, mayServe=no'],
    },
  ],
  [
    'a commission instead of a ban: after the end, and the order after the first?',
    {
      'protection.form': choice('commission'),
      'protection.both': choice('allFree'),
      'protection.feeBase': choice('received'),
      'protection.feeRate': quantity(1_000),
    },
    { mayServe: ['actor=a, end=ago 0.., protector=b'], serveFee: ['firstOrder=ago 0.., mayServe=forFee'] },
  ],
  [
    'running projects are finished together: not begun, and after a breach or when a party drops out?',
    { 'exit.finisher': choice('together') },
    {
      finisher: [
        'stage=planned',
        'endReason=breach|nonPerformance|protectionBreach|misconduct|exclusion|otherCause|insolvency|seizure|illness|death|keyPerson|licence, stage=planned|running',
      ],
    },
  ],
  ['offers go on with who leads: drafts?', { 'exit.offers': choice('lead') }, { openOffer: ['offerState=notSent'] }],
  [
    'a joint letter: no agreement on its text?',
    { 'exit.message': choice('joint') },
    { tellCustomers: ['endTextConsent=notAsked|no|silent 0..'] },
  ],
  ['orders before the end are shared: later ones?', { 'exit.commission': choice('ordered') }, { lateShare: ['orderTime=prepared|new'] }],
  ['a deputy steps in: and if there is none?', { 'exit.absence': choice('deputy') }, { standIn: ['deputyReady=no, outage=ago 0..'] }],
  [
    'data are returned: personal data, records, and what if late?',
    { 'exit.data': choice('return'), 'exit.dataDays': quantity(30) },
    { dataReturn: ['dataKind=personal|records, dataOwner=a, holder=b'], dataLate: ['dataReturn=duty, dataReturned=done 31..|open 31..'] },
  ],
  [
    'access ends after five days: and after a breach?',
    { 'exit.accessDays': quantity(5) },
    { access: ['endReason=breach|nonPerformance|protectionBreach|misconduct|exclusion|otherCause|insolvency|seizure, ended=ago 0..'] },
  ],
  [
    'two stages: when do they begin, who refuses to talk, and what comes last?',
    {
      'escalation.stages': choices('management', 'mediation'),
      'escalation.managementDays': quantity(14),
      'escalation.mediationDays': quantity(30),
    },
    { disputeStep: ['talks=refused', 'dispute=notDue|done 0..|open 45..'] },
  ],
  [
    'undisputed duties go on: the disputed one?',
    { 'escalation.perform': choice('undisputed') },
    { keepPerforming: ['dutyState=disputed'] },
  ],
  ['a deadlock is a no: no reply?', { 'escalation.deadlock': choice('rejected') }, { deadlock: ['vote=noReply'] }],
  ['each has its lawyer: objections, silence?', { 'reviewLegal.who': choice('eachOwn') }, { maySign: ['review=no|silent 0..'] }],
  [
    'everything is approved by all: people, customers, silence?',
    { 'publicity.form': choice('perItem') },
    { mayPublish: ['publicItem=quotes|photos|customerName', 'approval=silent 0..'] },
  ],
  ['who runs the action has the lead: run together?', { 'gtm.leadRule': choice('organiser') }, { leadOwner: ['organiser=both'] }],
  ['equal cost: an action that was not agreed?', { 'gtm.cost': choice('equal') }, { actionShare: ['planned=unplanned'] }],
  [
    'who collected may mail: the others?',
    { 'gtm.email': choice('collector') },
    { mayMail: ['collector=a, mailConsent=namesSender|namesCollector, sender=b'] },
  ],
  [
    'waiting is paid if it was reported: waiting for the customer?',
    { 'process.waiting': choice('ifTold') },
    { waitingPaid: ['waitedFor=customer|outside'] },
  ],
  [
    'what the customer cuts is paid as far as done: what a party takes away?',
    { 'process.cut': choice('doneOnly') },
    { cutPaid: ['cutBy=party'] },
  ],
])('%s', ([, answers, holes]) => {
  const found = gaps(answers)
  expect(Object.keys(found).toSorted()).toEqual(Object.keys(holes).toSorted())
  // Mirrored parties are one hole: which of the two is shown does not matter.
  const mirrored = (text: string): string => text.replaceAll(/=([ab])(?=,|$)/gu, (_, id: string) => (id === 'a' ? '=b' : '=a'))
  for (const [decision, regions] of Object.entries(holes)) {
    const seen = new Set((found[decision] ?? []).flatMap((region) => [region, mirrored(region)]))
    for (const region of regions) expect([...seen], decision).toContain(region)
  }
})

test.for<[name: string, answers: Answers, asked: readonly QuestionId[]]>([
  [
    'more than 24 months of protection ask why',
    { 'protection.form': choice('brought'), 'protection.tail': choice('months'), 'protection.tailMonths': quantity(36) },
    ['protection.tailReason'],
  ],
  ['a registration has a window', { 'protection.form': choice('registered') }, ['protection.window']],
  ['a list is written', { 'protection.form': choice('listed') }, ['protection.list']],
  ['a waived review asks why', { 'reviewLegal.who': choice('waived') }, ['reviewLegal.waiverReason']],
  [
    'who finishes alone is handed what it needs',
    { 'exit.finisher': choice('prime') },
    ['exit.parts', 'exit.finisherBreach', 'exit.finisherFallen'],
  ],
])('%s', ([, answers, asked]) => {
  const ids = relevantQuestions(answers, ['a', 'b']).map(({ id }) => id)
  const before = relevantQuestions({}, ['a', 'b']).map(({ id }) => id)
  for (const id of asked) {
    expect(ids).toContain(id)
    expect(before).not.toContain(id)
  }
})

test('24 months of protection or less are not questioned', () => {
  const answers: Answers = {
    'protection.form': choice('brought'),
    'protection.tail': choice('months'),
    'protection.tailMonths': quantity(24),
  }
  expect(relevantQuestions(answers, ['a', 'b']).map(({ id }) => id)).not.toContain('protection.tailReason')
})
