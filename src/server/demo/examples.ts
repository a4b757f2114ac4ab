import type { DecisionId, Outcome, Who } from '#core/agreement/agreement.ts'
import type { QuestionId, TopicId } from '#core/catalogue/topic.ts'
import { topics } from '#core/catalogue/topics.ts'
import type { Role, Side } from '#core/access/role.ts'
import type { DemoText } from '#text/demo.ts'
import type { Example } from '../access/tables.ts'

/** A made-up person of an example. The address ends in `.invalid`, which no mail reaches (RFC 2606). */
export type Actor = {
  readonly seat: Seat
  readonly role: Role
  readonly name: string
  readonly email: string
}

type Seat = Side | 'coach'

type Grounds = { readonly interest?: DemoText; readonly reason?: DemoText }

export type OwnAnswer = ({ readonly value: Written } | { readonly notRelevant: DemoText }) & Grounds

export type StoryOutcome = Exclude<Outcome, { kind: 'talk' }> | { readonly kind: 'talk'; readonly step: DemoText }

/** How a finding is closed, one of the three exits. */
type Closing = { readonly answer: StoryOutcome } | { readonly cannotHappen: DemoText } | { readonly talk: DemoText }

/** What somebody does, in the order of the story; played through the same decisions as what real people do. */
export type Scene =
  /** Answers these topics as the folder says, except for what is `own`; `skip` stays open. */
  | {
      readonly by: Side
      readonly does: 'answer'
      readonly topics: readonly TopicId[]
      readonly own: OwnAnswers
      readonly skip: readonly QuestionId[]
    }
  /** Hands in everything answered so far in these topics. */
  | { readonly by: Side; readonly does: 'release'; readonly topics: readonly TopicId[] }
  | ({ readonly by: Seat; readonly does: 'propose'; readonly as: string; readonly question: QuestionId; readonly value: Written } & Grounds)
  | { readonly by: Seat; readonly does: 'bringUp'; readonly as: string; readonly question: QuestionId; readonly note: DemoText }
  /** Proposes an exit for what the analysis finds open at this decision. */
  | ({ readonly by: Seat; readonly does: 'close'; readonly as: string; readonly decision: DecisionId; readonly closing: Closing } & Grounds)
  | { readonly by: Side; readonly does: 'accept'; readonly proposal: string }
  | { readonly by: Seat; readonly does: 'withdraw'; readonly proposal: string }
  | { readonly by: Side; readonly does: 'letCoachRead' }

type OwnAnswers = Readonly<Partial<Record<QuestionId, OwnAnswer>>>
type Written = string | number | readonly string[]

export type Story = {
  readonly example: Example
  readonly name: string
  /** The folder in `examples/` with the companies and their answers. */
  readonly folder: string
  /** First the owners in the order of the sides, then the coach. */
  readonly people: readonly Actor[]
  readonly scenes: readonly Scene[]
}

const everything: readonly TopicId[] = topics.map(({ id }) => id)

const owner = (seat: Side, name: string, at: string): Actor => ({
  seat,
  role: 'owner',
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@${at}.invalid`,
})
const coach: Actor = { seat: 'coach', role: 'coach', name: 'Mara Winter', email: 'mara.winter@coach.invalid' }

const answers = (by: Side, topics: readonly TopicId[], own: OwnAnswers = {}, skip: readonly QuestionId[] = []): Scene => ({
  by,
  does: 'answer',
  topics,
  own,
  skip,
})
const releases = (by: Side, topics: readonly TopicId[] = everything): Scene => ({ by, does: 'release', topics })
const proposes = (by: Seat, as: string, question: QuestionId, value: Written, grounds: Grounds): Scene => ({
  by,
  does: 'propose',
  as,
  question,
  value,
  ...grounds,
})
const closes = (by: Seat, as: string, decision: DecisionId, closing: Closing, grounds: Grounds = {}): Scene => ({
  by,
  does: 'close',
  as,
  decision,
  closing,
  ...grounds,
})
const accept = (proposal: string, ...sides: readonly Side[]): readonly Scene[] => sides.map((by) => ({ by, does: 'accept', proposal }))

const party = (value: Side): Who => ({ kind: 'is', value })

/** What both leave to an addition of their own is then not relevant as a question. */
const byAddition = (...questions: readonly QuestionId[]): OwnAnswers =>
  Object.fromEntries(questions.map((question) => [question, { notRelevant: 'settledByAddition' }]))

const settledLater: readonly QuestionId[] = ['customerContract.tie', 'protection.penaltyRepeat', 'gtm.unplanned', 'process.overlapNew']
const theirTopics: readonly TopicId[] = ['customerContract', 'protection', 'gtm', 'process']

/** Agreed throughout; findings were closed by each of the three exits. */
const finished: Story = {
  example: 'finished',
  name: 'Heizungskeller aus einer Hand',
  folder: 'electrician-and-heating',
  people: [owner('a', 'Silke Brandt', 'elektro-brandt'), owner('b', 'Jens Lohse', 'waerme-lohse'), coach],
  scenes: [
    answers(
      'a',
      everything,
      {
        'customerContract.paymentTerm': { value: 30, interest: 'slowSubsidy' },
        'process.lateDays': { value: 5, reason: 'meterIsNotOurs' },
        'split.lossElse': { value: 'invoicer', reason: 'whoSetsThePrice' },
      },
      settledLater,
    ),
    answers('b', everything, {}, settledLater),
    { by: 'a', does: 'letCoachRead' },
    releases('a'),
    releases('b'),
    proposes('coach', 'loss', 'split.lossElse', 'equally', { reason: 'lossHitsBoth' }),
    ...accept('loss', 'b', 'a'),
    proposes('b', 'payment', 'customerContract.paymentTerm', 14, { reason: 'nobodyPrefinances' }),
    ...accept('payment', 'a'),
    proposes('b', 'late', 'process.lateDays', 3, { interest: 'fittersStandIdle' }),
    ...accept('late', 'a'),
    closes('a', 'tie', 'invoicer', { answer: { kind: 'role', who: [party('a')], mode: 'one' } }, { reason: 'connectionIsHers' }),
    ...accept('tie', 'b'),
    closes(
      'b',
      'penalty',
      'protectionPenalty',
      {
        answer: {
          kind: 'amount',
          lines: [{ of: 'orderValue', rate: { kind: 'percent', basisPoints: { terms: [], plus: 3000, unit: 'percent' } } }],
        },
      },
      { reason: 'twiceIsWorse' },
    ),
    ...accept('penalty', 'a'),
    closes('a', 'unplanned', 'actionShare', { cannotHappen: 'logosTogether' }),
    ...accept('unplanned', 'b'),
    closes('coach', 'overlap', 'overlapLead', { talk: 'thermostats' }),
    ...accept('overlap', 'b', 'a'),
    closes('b', 'call', 'overlapLead', { answer: { kind: 'talk', step: 'callBeforeOffer' } }, { reason: 'nextOverlapUnknown' }),
    ...accept('call', 'a'),
    answers('a', theirTopics, byAddition(...settledLater)),
    answers('b', theirTopics, byAddition(...settledLater)),
    releases('a', theirTopics),
    releases('b', theirTopics),
  ],
}

/** In the midst of the work: some is agreed, some differs, much is open. The README walks through it. */
const halfDone: Story = {
  example: 'half-done',
  name: 'Beratung und Software',
  folder: 'two-agencies',
  people: [owner('a', 'Ole Petersen', 'nordlicht-software'), owner('b', 'Ayla Demir', 'kontor-beratung'), coach],
  scenes: [
    answers('a', ['purpose', 'customerContract', 'split', 'term']),
    releases('a', ['purpose', 'customerContract', 'split']),
    answers('b', ['purpose', 'customerContract'], {
      'purpose.unclear': { value: 'notCovered', interest: 'whereWeStand' },
      'customerContract.largeOrders': { value: 'party:b', interest: 'oneContract' },
      'customerContract.largeOrdersFrom': { value: 10_000_000, reason: 'tenderAnyway' },
    }),
    releases('b', ['purpose', 'customerContract']),
    proposes('a', 'unclear', 'purpose.unclear', 'talk', { reason: 'callIsCheaper' }),
    answers('b', ['split'], {}, ['split.shares', 'split.loss', 'split.badDebt', 'split.commissionRate']),
  ],
}

const leftOpen: readonly QuestionId[] = ['gtm.leadOpen', 'exit.planned']

/**
 * Three who do not agree. What they said about leads at a fair stands against what they answered afterwards, a contradiction;
 * who goes on with a project that has not begun is open, a gap.
 */
const quarrelling: Story = {
  example: 'quarrelling',
  name: 'Drei für die Wende',
  folder: 'three-consultants',
  people: [
    owner('a', 'Heinrich Aumann', 'aumann-finanzen'),
    owner('b', 'Petra Birk', 'birk-prozesse'),
    owner('c', 'Luca Calvi', 'calvi-personal'),
    coach,
  ],
  scenes: [
    answers(
      'a',
      everything,
      {
        'customerContract.names': { value: 'issuerOnly', reason: 'threeNames' },
        'split.surplus': { value: 'invoicer', interest: 'riskWithInvoice' },
        'term.fixedMonths': { value: 12, reason: 'twoYearsIsLong' },
      },
      leftOpen,
    ),
    answers(
      'b',
      everything,
      {
        'split.surplus': { value: 'byParts', interest: 'whoEarnsIt' },
        'split.extraWork': { value: 'ifAgreed', reason: 'unseenTasks' },
      },
      leftOpen,
    ),
    answers(
      'c',
      everything,
      {
        'customerContract.paymentTerm': { value: 30, interest: 'crisisPaysLate' },
        'split.badDebt': { value: 'inShares', reason: 'smallFirmCannot' },
        'process.refused': { value: 'mend', reason: 'standsForIt' },
      },
      leftOpen,
    ),
    releases('a'),
    releases('b'),
    releases('c'),
    closes('c', 'leads', 'leadOwner', { answer: { kind: 'role', who: [party('b')], mode: 'one' } }, { reason: 'birkAnswersFast' }),
    ...accept('leads', 'a', 'b'),
    ...(['a', 'b', 'c'] as const).flatMap((side) => [answers(side, ['gtm']), releases(side, ['gtm'])]),
    proposes('coach', 'surplus', 'split.surplus', 'equally', { reason: 'equalsShare' }),
    ...accept('surplus', 'b', 'c'),
    proposes('a', 'term', 'term.fixedMonths', 18, { interest: 'beforeRetirement' }),
    ...accept('term', 'b'),
    proposes('c', 'debt', 'split.badDebt', 'invoicer', { reason: 'checksCredit' }),
    { by: 'c', does: 'withdraw', proposal: 'debt' },
    proposes('a', 'debtInShares', 'split.badDebt', 'inShares', {}),
    ...accept('debtInShares', 'b', 'c'),
    closes(
      'b',
      'planned',
      'finisher',
      { answer: { kind: 'role', who: [{ kind: 'is', value: 'together' }], mode: 'one' } },
      { reason: 'nothingBegun' },
    ),
    ...accept('planned', 'c'),
    { by: 'b', does: 'bringUp', as: 'mend', question: 'process.refused', note: 'twoWeeksLate' },
  ],
}

export const stories: readonly Story[] = [finished, halfDone, quarrelling]
