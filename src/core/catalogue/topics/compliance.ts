import type { PartyId } from '../../agreement/agreement.ts'
import { assert } from '../../shared/assert.ts'
import { chosen, quantity, rows } from '../answers.ts'
import { choose, compare, inRole, is, num, party, perLaw, step, talk, term, who } from '../build.ts'
import { line, openBook, type Frame } from '../book.ts'
import { inCountry } from '../kinds.ts'
import type { Answers, Cell, Expansion, Question, Topic } from '../topic.ts'
import { all, optionOf, sayAnswer } from './answered.ts'
import { number, oneOf } from './asked.ts'
import { delivers } from './contributions.ts'

const proofs = ['exemption', 'wage', 'social', 'insurance', 'licence', 'other'] as const

/** The certificate of exemption decides about a tax that is withheld by statute, and only in Germany. */
const knowsExemption = inCountry('DE')

/** T34: proofs, licences and rules that a party must keep, and what follows if not. */
export const complianceQuestions = [
  {
    id: 'compliance.proofs',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'kind', kind: { kind: 'choice', options: proofs }, required: true },
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'until', kind: { kind: 'day' }, required: false },
      ],
      maxRows: 30,
    },
    relevant: delivers,
    weight: 2,
  },
  { id: 'compliance.proofDays', kind: number('workingDays', 1, 60, [5, 10]), relevant: delivers, weight: 2 },
  { id: 'compliance.hold', kind: oneOf('all', 'atRisk', 'none'), relevant: delivers, affects: ['split'], weight: 2 },
  {
    id: 'compliance.exemption',
    kind: oneOf('law', 'wait'),
    relevant: all(knowsExemption, (answers) => chosen(answers, 'compliance.hold') !== undefined),
    weight: 2,
  },
  { id: 'compliance.stop', kind: oneOf('any', 'essential', 'never'), relevant: delivers, weight: 2 },
  { id: 'compliance.wage', kind: oneOf('employer', 'law'), relevant: delivers, weight: 2 },
  { id: 'compliance.instruct', kind: oneOf('ownLead', 'urgentToo'), relevant: delivers, weight: 2 },
  { id: 'compliance.statusCost', kind: oneOf('instructor', 'employer', 'equal'), relevant: delivers, weight: 3 },
  { id: 'compliance.licence', kind: oneOf('held', 'supervised'), relevant: delivers, weight: 2 },
  { id: 'compliance.suspicion', kind: oneOf('explain', 'pause', 'talk'), affects: ['term'], weight: 2 },
  {
    id: 'compliance.proven',
    kind: oneOf('mayEnd', 'warn'),
    relevant: (answers) => chosen(answers, 'compliance.suspicion') !== undefined,
    affects: ['term'],
    weight: 2,
  },
  { id: 'compliance.fine', kind: oneOf('breaker', 'equal'), weight: 3 },
  { id: 'compliance.gifts', kind: number('EUR', 0, 1_000_00, [35_00, 50_00]), weight: 3 },
] as const satisfies readonly Question[]

export type ComplianceDecisions =
  | 'proofDue'
  | 'mayHoldPayment'
  | 'mayStopForProof'
  | 'wageClaim'
  | 'mayInstruct'
  | 'statusCost'
  | 'licensedWork'
  | 'misconductFollows'
  | 'fineBorne'
  | 'giftAllowed'

const frames = {
  proofDue: { answer: { kind: 'duty' } },
  mayHoldPayment: { answer: { kind: 'choice', options: ['all', 'atRisk', 'no'] } },
  mayStopForProof: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  wageClaim: { answer: { kind: 'role', also: [] } },
  mayInstruct: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  statusCost: { answer: { kind: 'role', also: ['equally'] } },
  licensedWork: { answer: { kind: 'choice', options: ['yes', 'supervised', 'no'] } },
  misconductFollows: { answer: { kind: 'step', steps: ['explain', 'pause', 'warn', 'mayEnd'] } },
  fineBorne: { answer: { kind: 'role', also: ['equally'] } },
  giftAllowed: { answer: { kind: 'choice', options: ['yes', 'ask'] } },
} as const satisfies Record<ComplianceDecisions, Frame>

export const compliance: Topic = { id: 'compliance', questions: complianceQuestions, expand }

const equally = who(party('equally'))

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('compliance', frames)
  const list = rows(answers, 'compliance.proofs').map((row) => ({
    kind: words(row['kind']),
    party: words(row['party']),
    ...(row['until'] === undefined || row['until'] === '' ? {} : { until: words(row['until']) }),
  }))
  if (list.length > 0) book.say('compliance.proofs', 'compliance.proofs', { list })
  const days = quantity(answers, 'compliance.proofDays')
  if (days !== undefined)
    book.say(
      'compliance.proofDays',
      'compliance.proofDays',
      { days },
      line(
        'proofDue',
        'cmp-1',
        {},
        {
          kind: 'duty',
          duty: 'proof',
          by: inRole('prover'),
          to: inRole('proofAsker'),
          within: num(days, 'workingDays'),
          from: 'proofAsked',
        },
      ),
    )
  const hold = chosen(answers, 'compliance.hold')
  if (hold !== undefined) {
    const exemptionApart = knowsExemption(answers)
    const kinds = proofs.filter((each) => !exemptionApart || each !== 'exemption')
    const refused = { proofKind: is(...kinds), proofState: is('expired', 'missing') }
    book.say(
      'compliance.hold',
      'compliance.hold',
      { answer: hold, exemptionApart },
      line('mayHoldPayment', 'cmp-2', { proofState: is('valid') }, choose('no')),
      line('mayHoldPayment', 'cmp-3', refused, choose(hold === 'none' ? 'no' : hold)),
    )
  }
  sayAnswer(book, answers, 'compliance.exemption', (answer) => [
    line(
      'mayHoldPayment',
      'cmp-4',
      { proofKind: is('exemption'), proofState: is('expired', 'missing') },
      answer === 'law' ? perLaw('withholdingTax') : choose('all'),
    ),
  ])
  sayAnswer(book, answers, 'compliance.stop', (answer) => {
    if (answer === 'never') return [line('mayStopForProof', 'cmp-5', {}, choose('no'))]
    const essential = answer === 'any' ? proofs : (['insurance', 'licence'] as const)
    const rest = proofs.filter((each) => !essential.some((one) => one === each))
    const bad = is('expired', 'missing')
    return [
      line('mayStopForProof', 'cmp-5', { proofState: is('valid') }, choose('no')),
      line('mayStopForProof', 'cmp-6', { proofKind: is(...essential), proofState: bad }, choose('yes')),
      ...(rest.length === 0 ? [] : [line('mayStopForProof', 'cmp-7', { proofKind: is(...rest), proofState: bad }, choose('no'))]),
    ]
  })
  sayAnswer(book, answers, 'compliance.wage', (answer) => [
    line('wageClaim', 'cmp-8', {}, answer === 'law' ? perLaw('wageByStatute') : who(inRole('employer'))),
  ])
  sayAnswer(book, answers, 'compliance.instruct', (answer) => {
    const may = ['result', 'safety', ...(answer === 'urgentToo' ? ['urgent'] : [])]
    const not = ['daily', ...(answer === 'urgentToo' ? [] : ['urgent'])]
    return [
      line('mayInstruct', 'cmp-9', { instruction: is(...may) }, choose('yes')),
      line('mayInstruct', 'cmp-10', { instruction: is(...not) }, choose('no')),
    ]
  })
  sayAnswer(book, answers, 'compliance.statusCost', (answer) => [
    line('statusCost', 'cmp-11', {}, answer === 'equal' ? equally : who(inRole(answer))),
  ])
  sayAnswer(book, answers, 'compliance.licence', (answer) => [
    line('licensedWork', 'cmp-12', { licenceState: is('notNeeded', 'held') }, choose('yes')),
    ...optionOf(answer, {
      held: [line('licensedWork', 'cmp-13', { licenceState: is('applied', 'missing') }, choose('no'))],
      supervised: [
        line('licensedWork', 'cmp-13', { licenceState: is('applied') }, choose('supervised')),
        line('licensedWork', 'cmp-14', { licenceState: is('missing') }, choose('no')),
      ],
    }),
  ])
  sayAnswer(book, answers, 'compliance.suspicion', (answer) => [
    line('misconductFollows', 'cmp-15', { misconduct: is('suspicion') }, answer === 'talk' ? talk('misconduct') : step(answer)),
  ])
  sayAnswer(book, answers, 'compliance.proven', (answer) => [
    line('misconductFollows', 'cmp-16', { misconduct: is('proven') }, step(answer)),
  ])
  sayAnswer(book, answers, 'compliance.fine', (answer) =>
    answer === 'equal'
      ? [line('fineBorne', 'cmp-17', {}, equally)]
      : [
          line('fineBorne', 'cmp-17', { ruleBreaker: is(...parties) }, who(inRole('ruleBreaker'))),
          line('fineBorne', 'cmp-18', { ruleBreaker: is('several') }, equally),
        ],
  )
  const gifts = quantity(answers, 'compliance.gifts')
  if (gifts !== undefined) {
    book.term('giftLimit', 'EUR', gifts)
    book.say(
      'compliance.gifts',
      'compliance.gifts',
      { amount: gifts },
      line('giftAllowed', 'cmp-19', { giftValue: compare('<=', term('giftLimit')) }, choose('yes')),
      line('giftAllowed', 'cmp-20', { giftValue: compare('>', term('giftLimit')) }, choose('ask')),
    )
  }
  return book.expansion()
}

function words(cell: Cell | undefined): string {
  assert(typeof cell === 'string', 'the cell is a text')
  return cell.trim()
}
