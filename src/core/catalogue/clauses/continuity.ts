import type { PartyId } from '../../agreement/agreement.ts'

/** Who stands in for whom, as the parties wrote it. */
export interface Deputy {
  readonly party: PartyId
  readonly role: string
  readonly person: string
  readonly reach?: string
}

/** A person without whom a party cannot do its part. */
export interface KeyPerson {
  readonly party: PartyId
  readonly person: string
  readonly task: string
}

interface Chosen {
  readonly answer: string
}

/** Clauses of the topic `continuity`: deputies, knowledge and access when somebody is suddenly missing. */
export interface ContinuityClauses {
  'continuity.deputies': { readonly list: readonly Deputy[] }
  'continuity.power': Chosen & { readonly amount?: number }
  'continuity.afterDeath': Chosen
  'continuity.leave': Chosen & { readonly days?: number }
  'continuity.access': Chosen & { readonly days?: number }
  'continuity.tell': Chosen
  'continuity.standInPay': Chosen
  'continuity.return': Chosen
  'continuity.keyPersons': { readonly list: readonly KeyPerson[] }
  'continuity.keyDays': { readonly days: number; readonly follows: string }
  'continuity.replacement': Chosen
  'continuity.force': { readonly kinds: readonly string[] }
  'continuity.forcePay': Chosen
}
