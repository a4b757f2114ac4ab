import type { FactId } from '../../agreement/agreement.ts'
import { ago, amount, at, first, type StoryValue } from '../scenario.ts'

/** The customer of the first party, brought, registered, listed and named by it, with whom nobody else ever worked. */
export const customerOfFirst: Readonly<Record<FactId, StoryValue>> = {
  bringer: first,
  registrant: first,
  registered: ago(30),
  listedFor: first,
  firstNamed: first,
  lastOrder: ago(6),
  firstOrder: ago(6),
  ownTie: at('notYet'),
}

/** The cooperation is running and nothing about its end is known. */
export const running: Readonly<Record<FactId, StoryValue>> = {
  end: at('notYet'),
  ended: at('notYet'),
  endReason: at('notice'),
  leaver: first,
}

/** A project of the first party's customer, done together for 40,000 EUR. */
export const jointProject: Readonly<Record<FactId, StoryValue>> = {
  bringer: first,
  firstNamed: first,
  prime: first,
  projectInvoicer: first,
  customerWants: at('noWish'),
  customerKeeps: at('noWish'),
  largerPart: first,
  performer: first,
  orderValue: amount(40_000_00),
  stage: at('running'),
}
