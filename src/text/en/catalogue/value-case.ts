import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { own, ownWords } from '../others.ts'

export const valueCase: CatalogueTopics['valueCase'] = {
  heading: 'Benefit and stopping',
  questions: {
    'valueCase.threshold': {
      title: 'From what extra benefit is the cooperation clearly more than each alone?',
      short: 'Threshold',
      why: 'Working together costs time, coordination and nerves. A small advantage is soon used up. In per cent of the sum of what all would achieve alone.',
      example: (t) => `Alone ${t.a} keeps €60,000 and ${t.b} €40,000. At 20% it has to be at least €120,000 together.`,
      usual: 'There is no fixed rule. Often 10 to 30% is named, after the cost of coordination.',
    },
    'valueCase.pessimistic': {
      title: 'What must come out even in the unfavourable case?',
      short: 'Unfavourable case',
      why: 'Estimates are mostly too kind. The unfavourable case shows what you have to lose.',
      example: '25% more is expected. If one customer stays away it is 2% less.',
      options: {
        noLoss: { label: 'Nobody is worse off than alone' },
        reached: { label: 'The threshold is reached even then' },
        expectedOnly: { label: 'Only the expected case counts' },
      },
    },
    'valueCase.below': {
      title: 'What follows if the cooperation does not pay in this sense?',
      short: 'Does not pay',
      why: 'Whoever knows this beforehand reckons more honestly.',
      example: 'After a year the extra benefit is 4%; 20% was agreed.',
      options: {
        meet: { label: 'The parties sit down together' },
        mayEnd: { label: 'Each party may give notice', includes: 'With the agreed period.' },
        goOn: { label: 'It goes on' },
      },
    },
    'valueCase.reviewMonths': {
      title: 'Every how many months is the benefit reckoned again?',
      short: 'Reckoning again',
      why: 'An estimate is worth something only when compared with what came.',
      example: 'Begun in January, every six months: in July all put their figures side by side.',
    },
    'valueCase.stopIf': {
      title: 'At which limits do you stop, and by when?',
      short: 'Stop limits',
      why: 'Whoever decides in the middle of a loss goes on too long. A limit set beforehand offends nobody.',
      example: 'No joint order by 31 December. Or: more than €30,000 of advance work without turnover.',
      columns: { what: { label: 'What' }, target: { label: 'Limit' }, by: { label: 'By when' } },
    },
    'valueCase.stop': {
      title: 'What follows if a stop limit is crossed?',
      short: 'Limit crossed',
      why: 'A limit without a consequence is a wish.',
      example: 'By the end of the year there was to be an order. There is none.',
      options: {
        meet: { label: 'The parties decide anew', includes: 'They meet within a month.' },
        mayEnd: { label: 'Each party may give notice at once' },
        ends: { label: 'The cooperation ends by itself' },
      },
    },
    'valueCase.stopCauser': {
      title: 'May the party that caused the limit to be crossed give notice as well?',
      short: 'Whoever caused it',
      why: 'Otherwise somebody can get out of the agreement by doing nothing.',
      example: (t) => `${t.b} has not written a single offer and now points to the missing order.`,
      options: { all: { label: 'Yes, each party' }, othersOnly: { label: 'No, only the others' } },
    },
    'valueCase.startUp': {
      title: 'Who bears the cost of the start?',
      short: 'Start-up cost',
      why: 'Website, lawyer, training: the money is spent before the first is earned.',
      example: (t) => `${t.a} pays €8,000 for the joint website.`,
      options: {
        eachOwn: { label: 'Each party its own' },
        equal: { label: 'Invoices from outside in equal parts', includes: 'Each bears its own work.' },
        shares: { label: 'Invoices from outside by fixed shares', includes: 'Each bears its own work.' },
      },
    },
    'valueCase.startUpShares': {
      title: 'In which shares do the parties bear the cost of the start?',
      short: 'Start-up shares',
      why: 'One hundred per cent in all.',
      example: (t) => `The start costs €10,000. At 60 to 40 ${t.a} pays €6,000.`,
    },
    'valueCase.earlyStop': {
      title: 'Who bears the start-up cost if the cooperation ends early?',
      short: 'Early stop',
      why: 'Whoever has advanced much is otherwise left alone with it.',
      example: (t) => `${t.a} has put €12,000 into the start. After five months ${t.b} leaves.`,
      options: {
        stays: { label: 'It stays as it was divided' },
        equal: { label: 'All in equal parts', includes: 'Against receipts.' },
        leaver: { label: 'Whoever leaves or gives cause', includes: 'If all stop together it stays as divided.' },
      },
    },
    'valueCase.earlyMonths': {
      title: 'For how many months does an end count as early?',
      short: 'Early until',
      why: 'Later the cost of the start has been used up.',
      example: 'Twelve months: whoever stops in the fourteenth owes nothing more for the start.',
    },
  },
  decisions: {
    worthwhile: {
      question: 'Does the cooperation pay in the agreed sense?',
      answer: { yes: 'Yes, it pays.', no: 'No, it does not pay.' },
      when: { yes: 'the cooperation pays in the agreed sense', no: 'the cooperation does not pay in the agreed sense' },
    },
    notWorthwhile: {
      question: 'What follows from whether the cooperation pays?',
      answer: {
        goOn: 'The cooperation goes on.',
        meet: 'The parties sit down together and decide whether and how they go on.',
        mayEnd: 'Each party may give notice with the agreed period.',
      },
    },
    valueCheckDue: {
      question: 'Is the benefit to be reckoned again?',
      answer: { due: 'Yes, it is due.', notYet: 'No, not yet.' },
    },
    stopMark: {
      question: 'May somebody stop because a stop limit has been crossed?',
      answer: {
        goOn: 'No, the cooperation goes on.',
        meet: 'The parties meet within a month and decide anew.',
        mayEnd: 'Yes, notice may be given at once.',
        ends: 'The cooperation ends by itself.',
      },
    },
    startUpCost: {
      question: 'Who bears the cost of the start?',
      answer: {
        eachOwn: 'Each party bears its own.',
        equal: 'All bear it in equal parts.',
        shares: 'All bear it by the agreed shares.',
      },
    },
    earlyStopCost: {
      question: 'What happens to the start-up cost after an early end?',
      answer: {
        stays: 'It stays as divided; nobody refunds anything.',
        equal: 'All bear the proven cost in equal parts.',
        leaver: 'Whoever leaves or gives cause refunds the others their proven cost.',
      },
    },
  },
  clauses: {
    'valueCase.threshold': ({ rate }, t) =>
      `Each year the cooperation is to yield at least ${t.quantity(rate, 'percent')} more than the sum of what the parties would achieve alone. The cost of coordination is deducted first.`,
    'valueCase.pessimistic': ({ answer }) =>
      `It pays if this threshold is reached in the expected case${byOption(answer, {
        reached: ' and would be reached in the unfavourable case as well.',
        noLoss: ' and no loss would be left in the unfavourable case.',
        expectedOnly: '; the unfavourable case does not count.',
      })} Otherwise it does not pay.`,
    'valueCase.below': ({ answer }) =>
      `As long as the cooperation pays, it goes on. If it does not pay, ${byOption(answer, {
        goOn: 'it goes on as well.',
        meet: 'the parties sit down together and decide whether and how they go on.',
        mayEnd: 'each party may give notice with the agreed period.',
      })}`,
    'valueCase.reviewMonths': ({ months }, t) =>
      `The parties reckon the benefit again every ${t.quantity(months, 'months')}, counted from the beginning or from the last reckoning.`,
    'valueCase.stopIf': ({ marks }, t) =>
      `The parties agree on ${marks.length === 1 ? 'this stop limit' : 'these stop limits'}:${t.items(marks.map(({ what, target, by }) => `${ownWords(what)}, limit ${own(target)}, by ${t.day(by)}`))}`,
    'valueCase.stop': ({ answer }) =>
      `As long as all stop limits are kept, the cooperation goes on. If one is crossed, ${byOption(answer, {
        meet: 'the parties meet within a month and decide anew.',
        mayEnd: 'each party may give notice at once.',
        ends: 'the cooperation ends by itself.',
      })}`,
    'valueCase.stopCauser': ({ answer }) =>
      byOption(answer, {
        all: 'This right belongs also to the party that caused the limit to be crossed.',
        othersOnly: 'A party that caused the limit to be crossed does not have this right.',
      }),
    'valueCase.startUp': ({ answer, parts }, t) =>
      byOption(answer, {
        eachOwn: 'Each party bears its own cost of the start.',
        equal: 'Invoices from outside for the start are borne by the parties in equal parts. Each party bears its own work.',
        shares: `Invoices from outside for the start are borne ${t.list(parts.map(({ party, part }) => `${t.quantity(part, 'percent')} by ${t.party(party)}`))}. Each party bears its own work.`,
      }),
    'valueCase.earlyStop': ({ answer, months }, t) =>
      `${byOption(answer, {
        stays: `If the cooperation ends within ${t.quantity(months, 'months')} of its beginning, the start-up cost stays as it was divided.`,
        equal: `If the cooperation ends within ${t.quantity(months, 'months')} of its beginning, the parties bear the proven start-up cost in equal parts.`,
        leaver: `If the cooperation ends within ${t.quantity(months, 'months')} of its beginning because a party stops without a particular reason or has breached its duties, that party refunds the others their proven start-up cost. If the parties stop together or a stop limit has been crossed, the cost stays as it was divided.`,
      })} If it ends later, nothing is refunded any more.`,
  },
}
