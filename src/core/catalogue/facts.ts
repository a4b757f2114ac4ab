import type { Fact } from '../agreement/agreement.ts'
import { identityFacts } from './facts/identity.ts'
import { moneyFacts } from './facts/money.ts'
import { workFacts } from './facts/work.ts'
import { confidenceFacts } from './facts/confidence.ts'
import { steeringFacts } from './facts/steering.ts'
import { exitFacts } from './facts/exit.ts'
import { peaceFacts } from './facts/peace.ts'
import { protectionFacts } from './facts/protection.ts'

/**
 * The facts that topics share, one definition each. A topic names them in its rules; `expand` takes the used ones from
 * here. Their words are in `src/text/{de,en}/catalogue/facts.ts`, complete by type: a fact without words does not compile.
 */
export const sharedFacts = {
  // Roles
  bringer: { kind: 'role', also: ['both', 'nobody'], per: 'customer', source: 'register' },
  firstNamed: { kind: 'role', also: ['sameDay'], per: 'customer', source: 'register' },
  largerPart: { kind: 'role', also: ['equal'], per: 'project' },
  performer: { kind: 'role', also: [], per: 'case' },
  prime: { kind: 'role', also: [], per: 'project' },
  projectInvoicer: { kind: 'role', also: ['nobody'], per: 'project', established: 'document' },
  customerWants: { kind: 'role', also: ['each', 'noWish'], per: 'project', established: 'document', ifUnproven: 'noWish' },
  causer: { kind: 'role', also: ['both', 'nobody'], per: 'project', established: 'both' },
  // Money
  orderValue: { kind: 'number', unit: 'EUR', min: 0, per: 'order', source: 'invoicing' },
  result: { kind: 'number', unit: 'EUR', min: 0, per: 'project', source: 'settlement' },
  hours: { kind: 'number', unit: 'hours', min: 0, per: 'project', source: 'settlement' },
  resultByHours: { kind: 'number', unit: 'EUR', min: 0, per: 'project', source: 'settlement' },
  partPrice: { kind: 'number', unit: 'EUR', min: 0, per: 'project', source: 'settlement' },
  // Late money may still come; it is bad debt only once it is certain that it will not (`partLost`: the rest, `lost`: all).
  paid: { kind: 'choice', options: ['full', 'part', 'partLost', 'open', 'lost'], per: 'order', source: 'invoicing' },
  resultIs: { kind: 'choice', options: ['gain', 'loss'], per: 'project', source: 'settlement' },
  costAgreed: { kind: 'yesno', per: 'item', established: 'document', ifUnproven: 'no' },
  // Clocks and reactions
  firstOrder: { kind: 'event', unit: 'months', per: 'customer', source: 'register' },
  customerPaid: { kind: 'event', unit: 'days', per: 'order', source: 'dates' },
  partnerInvoice: { kind: 'event', unit: 'days', per: 'order', source: 'dates' },
  periodEnd: { kind: 'event', unit: 'days', per: 'agreement', source: 'dates' },
  customerPayment: { kind: 'reaction', unit: 'days', per: 'order', source: 'dates' },
  statement: { kind: 'reaction', unit: 'days', to: 'statementDue', per: 'agreement', source: 'dates' },
  objection: { kind: 'reaction', unit: 'days', per: 'item', source: 'dates' },
  handOverStart: { kind: 'event', unit: 'workingDays', per: 'item', source: 'dates' },
  overdueHandOver: { kind: 'reaction', unit: 'workingDays', per: 'item', source: 'dates' },
  handOverAnswer: { kind: 'consent', unit: 'workingDays', per: 'item', source: 'dates' },
  extraWork: { kind: 'consent', unit: 'workingDays', per: 'item', source: 'dates' },
  notice: { kind: 'event', unit: 'months', per: 'agreement', source: 'dates' },
  trialNotice: { kind: 'event', unit: 'days', per: 'agreement', source: 'dates' },
  // State
  giver: { kind: 'role', also: [], per: 'item' },
  receiver: { kind: 'role', also: [], per: 'item' },
  refusal: { kind: 'choice', options: ['withReasons', 'withoutReasons'], per: 'item' },
  withinPurpose: { kind: 'choice', options: ['inside', 'outside', 'unclear'], per: 'order', established: 'both' },
  agreedInWriting: { kind: 'yesno', per: 'order', established: 'document', ifUnproven: 'no' },
  goal: { kind: 'choice', options: ['reached', 'partly', 'missed'], per: 'agreement', established: 'both' },
  noticeForm: { kind: 'choice', options: ['signedPaper', 'text', 'spoken', 'conduct'], per: 'agreement', established: 'document' },
  noticeReason: { kind: 'choice', options: ['ordinary', 'cause'], per: 'agreement', established: 'document' },
  causeKind: {
    kind: 'choice',
    options: [
      'unmendedBreach',
      'repeated',
      'unpaid',
      'trust',
      'secrecy',
      'misconduct',
      'lostTrust',
      'insolvency',
      'insolvencyOpened',
      'control',
      'licence',
      'keyPerson',
      'forceMajeure',
      'lostCustomer',
      'goalMissed',
      'other',
    ],
    per: 'agreement',
    established: 'document',
  },
  afterExpiry: { kind: 'choice', options: ['allContinue', 'someContinue', 'nobodyContinues'], per: 'agreement' },
  ...protectionFacts,
  ...exitFacts,
  ...peaceFacts,
  ...identityFacts,
  ...moneyFacts,
  ...workFacts,
  ...confidenceFacts,
  ...steeringFacts,
} as const satisfies Readonly<Record<string, Fact>>

export type SharedFactId = keyof typeof sharedFacts
