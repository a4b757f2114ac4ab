import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const grounds = {
  law: 'a law or regulation has changed',
  demand: 'demand has collapsed',
  people: 'an important person is missing',
  technology: 'a technology is outdated',
} as const

export const review: CatalogueTopics['review'] = {
  heading: 'Review and adaptation',
  questions: {
    'review.rhythm': {
      title: 'Every how many months is the cooperation reviewed?',
      short: 'Review',
      why: 'What fitted at the beginning does not always fit. A fixed date turns a reproach into an agenda.',
      example: 'One talk every twelve months: what works, what does not, what do we change?',
    },
    'review.how': {
      title: 'How is the cooperation reviewed?',
      short: 'Way of reviewing',
      why: 'Whoever answers alone first answers more honestly.',
      example: 'All fill in the same questionnaire. The talk is about the differences.',
      options: {
        separately: { label: 'First each party alone, then together' },
        together: { label: 'Together at once' },
        coach: { label: 'With a coach' },
      },
    },
    'review.skipped': {
      title: 'What follows if the review does not take place?',
      short: 'Review skipped',
      why: 'Mostly it is skipped when it was needed.',
      example: (t) => `For two years nobody has reviewed anything. ${t.b} is dissatisfied.`,
      options: {
        eachCalls: { label: 'Each party can set a day' },
        coach: { label: 'A coach invites' },
        mayEnd: { label: 'Each party may give notice', includes: 'With the agreed period.' },
      },
    },
    'review.costChange': {
      title: 'From which change of costs on can an adaptation be asked for?',
      short: 'Prices and costs',
      why: 'If material or wages rise sharply, one side otherwise bears it all. In per cent since last set.',
      example: (t) => `The material of ${t.a} costs 22% more than at signing.`,
      usual: 'In Germany the law helps only with a grave change that nobody could expect (section\u00a0313 BGB).',
    },
    'review.triggers': {
      title: 'What else gives a right to ask for an adaptation?',
      short: 'Causes',
      why: 'What is not named here follows the law.',
      example: 'A new regulation bans the method that all of them offer.',
      options: {
        law: { label: 'A new law' },
        demand: { label: 'Demand collapses' },
        people: { label: 'An important person is missing' },
        technology: { label: 'The technology is outdated' },
      },
    },
    'review.refused': {
      title: 'What applies if a party refuses to adapt?',
      short: 'Adaptation refused',
      why: 'A right to a talk is not yet a right to a result.',
      example: (t) => `${t.a} needs a higher price. ${t.b} says: agreed is agreed.`,
      options: {
        stages: { label: 'The steps for conflicts' },
        expert: { label: 'An expert sets what is adequate' },
        mayEnd: { label: 'Whoever asks for it may give notice' },
        stays: { label: 'It stays as it is' },
      },
    },
    'review.replyDays': {
      title: 'How many days are there to reply to a proposal to adapt?',
      short: 'Reply to adapt',
      why: 'Whoever is silent for longer has refused.',
      example: 'Proposed on 1 March, three weeks: on 23 March it counts as refused.',
    },
    'review.meanwhile': {
      title: 'Which terms apply while an adaptation is being talked about?',
      short: 'Meanwhile',
      why: 'Orders come in during that time.',
      example: 'The new price is asked for in May and agreed in August. In June an order came.',
      options: {
        old: { label: 'The previous ones' },
        fromRequest: { label: 'The new ones, once agreed', includes: 'Back to the day of the request.' },
      },
    },
  },
  decisions: {
    reviewOverdue: {
      question: 'What follows from a review that did not take place?',
      answer: {
        nothing: 'Nothing, it is not overdue yet.',
        eachCalls: 'Each party can set a day for the review.',
        coach: 'A coach invites to the review.',
        mayEnd: 'Each party may give notice with the agreed period.',
      },
    },
    mayAdapt: {
      question: 'Can an adaptation be asked for?',
      answer: {
        yes: 'Yes, the parties negotiate an adaptation.',
        no: 'No, the change is too small for that.',
        basisByStatute: 'The law applies (section\u00a0313 BGB).',
      },
    },
    adaptationRefused: {
      question: 'What applies after the proposal to adapt?',
      answer: {
        waits: 'The reply is awaited.',
        adapted: 'The agreement has been adapted.',
        stays: 'It stays as it is.',
        expert: 'An expert sets what is adequate.',
        mayEnd: 'Whoever asked for the adaptation may give notice with the agreed period.',
        disputeStep: 'The steps for conflicts apply.',
      },
    },
    termsMeanwhile: {
      question: 'Which terms apply to the order?',
      answer: { old: 'The previous ones.', new: 'The adapted ones.' },
    },
  },
  clauses: {
    'review.how': ({ answer }) =>
      byOption(answer, {
        separately: 'For the review each party first answers the same questions alone; then they talk about the differences.',
        together: 'The parties review the cooperation in a talk together.',
        coach: 'The parties review the cooperation with a coach.',
      }),
    'review.skipped': ({ answer, months }, t) =>
      `The parties review the cooperation at the latest ${t.quantity(months, 'months')} after its beginning or after the last review. If it is not overdue, nothing follows. If it does not take place, ${byOption(
        answer,
        {
          eachCalls: 'each party can set a day for it.',
          coach: 'a coach invites to it.',
          mayEnd: 'each party may give notice with the agreed period.',
        },
      )}`,
    'review.costChange': ({ rate }, t) =>
      `If prices or costs change by more than ${t.quantity(rate, 'percent')}, each party can ask for an adaptation. A smaller change is borne by whomever it meets.`,
    'review.triggers': ({ chosen, rest }, t) =>
      `An adaptation can also be asked for if ${t.list(
        chosen.map((each) => byOption(each, grounds)),
        'or',
      )}. ${rest.length === 0 ? 'In other cases' : `If ${t.list([...rest.map((each) => byOption(each, grounds)), 'something else has changed'], 'or')},`} the law applies (section\u00a0313 BGB).`,
    'review.refused': ({ answer, days }, t) =>
      `If all agree to a proposal, the agreement has been adapted. A proposal is answered within ${t.quantity(days, 'days')}; until then the reply is awaited. If it is refused or there is no reply for longer, ${byOption(
        answer,
        {
          stays: 'it stays as it is.',
          stages: 'the steps for conflicts apply.',
          mayEnd: 'the party that asked for the adaptation may give notice with the agreed period.',
          expert: 'an expert appointed together sets what is adequate.',
        },
      )}`,
    'review.meanwhile': ({ answer }) =>
      byOption(answer, {
        old: 'Orders accepted before or during talks about an adaptation follow the previous terms, later ones the adapted terms.',
        fromRequest: 'Orders accepted before an adaptation was asked for follow the previous terms, all later ones the adapted terms.',
      }),
  },
}
