import type { Fact } from '../../agreement/agreement.ts'

/** Facts of customer protection, and of everything that is told by who asked whom first. */
export const protectionFacts = {
  // Whose customer
  registrant: { kind: 'role', also: ['both', 'nobody'], per: 'customer', source: 'register' },
  registered: { kind: 'event', unit: 'days', per: 'customer', source: 'register' },
  listedFor: { kind: 'role', also: ['both', 'nobody'], per: 'customer', source: 'register' },
  lastOrder: { kind: 'event', unit: 'months', per: 'customer', source: 'register' },
  // Who acts, and how
  actor: { kind: 'role', also: [], per: 'case' },
  through: { kind: 'choice', options: ['itself', 'manager', 'affiliate', 'subcontractor', 'independent'], per: 'case' },
  ownTie: { kind: 'event', unit: 'months', per: 'customer', established: 'document', ifUnproven: 'notYet' },
  dealConsent: { kind: 'consent', unit: 'days', per: 'case' },
  contact: { kind: 'event', unit: 'workingDays', per: 'case' },
  toldContact: { kind: 'reaction', unit: 'workingDays', to: 'tellContact', per: 'case' },
  received: { kind: 'number', unit: 'EUR', min: 0, per: 'order', source: 'invoicing' },
  breachKind: { kind: 'choice', options: ['none', 'approached', 'contracted', 'repeated'], per: 'case' },
} as const satisfies Readonly<Record<string, Fact>>
