import { describe, expect, test } from 'vitest'
import { analyse } from '../agreement/analyse.ts'
import { decide } from '../agreement/decide.ts'
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
  [
    'orders before the end are shared: later ones?',
    { 'exit.commission': choice('ordered') },
    { lateShare: ['orderTime=prepared|new|runsOn'] },
  ],
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
  [
    'each bears its own effort for an offer in vain: and if a party leaves it?',
    { 'costs.bid': choice('own') },
    { bidCost: ['bidEnded=withdrawn'] },
  ],
  [
    'whoever caused a defect pays: several, nobody knows, the material, something from outside?',
    { 'liability.cost': choice('causer') },
    { defectCost: ['defectCause=several|unknown|supplier|outside'] },
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

const at = (section: string) => ({ kind: 'value', value: { section } }) as const
const after = (section: string, n: number) => ({ kind: 'value', value: { section, n } }) as const

const paidLater = (unpaid: string): Answers => ({
  'split.due': choice('afterPayment'),
  'split.dueDays': quantity(14),
  'split.unpaidDue': choice(unpaid),
  'split.partPayment': choice('proRata'),
  'split.complaint': choice('causerWaits'),
  'split.withheldOther': choice('undisputed'),
  'split.withheldOwn': choice('reasonable'),
})
const owed = { partDue: at('yes'), prime: at('a'), performer: at('b'), complaintAbout: at('nobody'), partAssigned: at('no') }
const whole = { ...owed, paid: at('full') }
const referral = (later: string): Answers => ({
  'split.commission': choice('flat'),
  'split.commissionBase': choice('received'),
  'split.commissionRate': quantity(1_000),
  'split.commissionFor': choice('all'),
  'split.commissionItems': choice('recurring'),
  'split.affiliate': choice('not'),
  'exit.commission': choice('ordered'),
  'exit.commissionLater': choice(later),
  'exit.commissionMonths': quantity(6),
  'exit.commissionRunning': choice('months'),
  'exit.commissionRunningMonths': quantity(12),
})
const brought = { bringer: at('b'), orderedBy: at('customer'), amountKind: at('recurring'), received: after('value', 1_000_00) }
const directly: Answers = { 'pricing.directPay': choice('afterDays'), 'pricing.directPayDays': quantity(21) }

const settling: Answers = {
  'liability.discount': choice('settler'),
  'liability.acknowledge': choice('always'),
  'liability.settlement': choice('asked'),
  'legalNature.settling': choice('owed'),
  'resolutions.voting': choice('unanimous'),
  'resolutions.overstep': choice('ownAccount'),
  'resolutions.urgent': choice('same'),
}
const alone = {
  settledBy: at('alone'),
  acknowledged: at('alone'),
  settledHow: at('alone'),
  matter: at('other'),
  approvedLater: at('no'),
  urgency: at('normal'),
}
const settled = { ...alone, claimSettled: at('yes'), settlementBy: at('alone') }
const sheets: Answers = {
  'pricing.sheets': choice('customerToo'),
  'pricing.sheetSilence': choice('accepted'),
  'pricing.sheetDays': quantity(14),
}

describe.each([[['a', 'b']], [['a', 'b', 'c']]])('one case of %j has one rule', (parties) => {
  test.for<[name: string, answers: Answers, decision: string, facts: object, says: object]>([
    ['nothing is owed before the customer pays', paidLater('nothing'), 'payNow', { ...owed, paid: at('open') }, { option: 'notYet' }],
    ['talked about, not paid in full', paidLater('talk'), 'payNow', { ...owed, paid: at('open') }, { kind: 'talk' }],
    ['of its own part a party is paid nothing', paidLater('talk'), 'payNow', { ...whole, performer: at('a') }, { option: 'notYet' }],
    ['paid in full', paidLater('nothing'), 'payNow', { ...whole, withheldFor: at('customer') }, { option: 'whole' }],
    [
      'another order is overdue and nobody disputes it',
      paidLater('nothing'),
      'payNow',
      { ...whole, withheldFor: at('otherOrder'), claimState: at('undisputed') },
      { option: 'afterOther' },
    ],
    [
      'another order is disputed',
      paidLater('nothing'),
      'payNow',
      { ...whole, withheldFor: at('otherOrder'), claimState: at('disputed') },
      { option: 'whole' },
    ],
    [
      'only the payer complains',
      paidLater('nothing'),
      'payNow',
      { ...whole, withheldFor: at('ownComplaint') },
      { option: 'reasonablePart' },
    ],
    ['21 days late', directly, 'directPay', { payerState: at('rumour'), arrears: after('open', 21) }, { option: 'primeOnly' }],
    ['22 days late', directly, 'directPay', { payerState: at('rumour'), arrears: after('open', 22) }, { option: 'direct' }],
    ['payments stopped', directly, 'directPay', { payerState: at('stopped'), arrears: at('notDue') }, { option: 'direct' }],
    ['proceedings opened', directly, 'directPay', { payerState: at('opened') }, { kind: 'perLaw' }],
    [
      'a contract runs on, twelve months after the end',
      referral('nothing'),
      'commissionDue',
      { ...brought, end: after('ago', 12), orderTime: at('runsOn') },
      { option: 'yes' },
    ],
    [
      'a contract runs on, thirteen months after the end',
      referral('nothing'),
      'commissionDue',
      { ...brought, end: after('ago', 13), orderTime: at('runsOn') },
      { option: 'no' },
    ],
    [
      'the recurring money of it does not count either',
      referral('nothing'),
      'commissionable',
      { ...brought, end: after('ago', 13), orderTime: at('runsOn') },
      { option: 'no' },
    ],
    [
      'an order prepared before the end is shared by half',
      referral('half'),
      'commission',
      { ...brought, end: after('ago', 6), orderTime: at('prepared') },
      { kind: 'talk', step: 'halved' },
    ],
    ['before the end all is as agreed', referral('half'), 'commissionDue', { ...brought, end: at('notYet') }, { option: 'yes' }],
    ...(
      [
        ['discountBorne', 'settler'],
        ['acknowledgementBinds', 'yes'],
        ['paidOutwardCounts', 'owedPart'],
        ['overstepped', 'ownAccount'],
      ] as const
    ).flatMap(([decision, option]): readonly [string, Answers, string, object, object][] => [
      [`a settlement alone is not for ${decision}`, settling, decision, settled, { option: 'settlementRule' }],
      [`what is no settlement is for ${decision}`, settling, decision, { ...alone, claimSettled: at('no') }, { option }],
    ]),
    ['a settlement alone', settling, 'settlementBinds', settled, { option: 'settler' }],
    ['hours that the customer signed', sheets, 'sheetCounts', { sheetSignedBy: at('customer') }, { option: 'counts' }],
    [
      'hours that nobody answered for 14 days',
      sheets,
      'sheetCounts',
      { sheetSignedBy: at('nobody'), sheetReply: after('silent', 14) },
      { option: 'wait' },
    ],
    [
      'hours that nobody answered for 15 days',
      sheets,
      'sheetCounts',
      { sheetSignedBy: at('nobody'), sheetReply: after('silent', 15) },
      { option: 'counts' },
    ],
    [
      'a bid that a party left without a reason',
      { 'costs.bid': choice('own'), 'costs.bidWithdrawn': choice('withdrawer') },
      'bidCost',
      { bidEnded: at('withdrawn') },
      { option: 'withdrawer' },
    ],
    [
      'a bid that all gave up',
      { 'costs.bid': choice('own'), 'costs.bidWithdrawn': choice('withdrawer') },
      'bidCost',
      { bidEnded: at('calledOff') },
      { option: 'own' },
    ],
    [
      'a repair that was asked for and not owed',
      { 'liability.favour': choice('asker') },
      'favourPaid',
      { repairOwed: at('no') },
      { option: 'asker' },
    ],
    [
      'a defect from outside',
      { 'liability.cost': choice('causer'), 'liability.outside': choice('prime') },
      'defectCost',
      { defectCause: at('outside'), prime: at('b') },
      { kind: 'role', who: [{ kind: 'is', value: 'b' }] },
    ],
    [
      'no surcharge where the customer wants an invoice of each',
      { 'customerContract.customerWish': choice('customerDecides'), 'customerContract.eachSurcharge': choice('lapses') },
      'eachSurcharge',
      { customerWants: at('each') },
      { option: 'lapses' },
    ],
    [
      'an invoice of each, where the customer decides',
      { 'customerContract.invoicer': choice('a'), 'customerContract.customerWish': choice('customerDecides') },
      'invoicer',
      { customerWants: at('each'), performer: at('b') },
      { kind: 'role', who: [{ kind: 'is', value: 'b' }] },
    ],
  ])('%s', ([, answers, decision, facts, says]) => {
    const { agreement } = expand(answers, parties)
    const known = Object.fromEntries(Object.entries(facts).filter(([fact]) => Object.hasOwn(agreement.facts, fact)))
    const ruling = decide(agreement, decision, known)
    expect(ruling).toMatchObject({ kind: 'answer', answer: { outcome: says } })
  })
})
