import type { FactId } from '../../agreement/agreement.ts'
import { ago, amount, at, first, type StoryValue } from '../scenario.ts'

/** The customer of the first party, brought, registered, listed and named by it, with whom nobody else ever worked. */
export const customerOfFirst: Readonly<Record<FactId, StoryValue>> = {
  bringer: first,
  metThrough: first,
  branchOf: first,
  registrant: first,
  registered: ago(30),
  renewed: at('no'),
  listedFor: first,
  entryReply: at('yes'),
  firstNamed: first,
  lastOrder: ago(6),
  firstOrder: ago(6),
  ownTie: at('notYet'),
  named: ago(8),
  payerTie: at('notYet'),
  orderedBy: at('customer'),
}

/** The customer itself orders the same service as before, in the usual place, and has put nothing in writing. */
export const ordinaryOrder: Readonly<Record<FactId, StoryValue>> = {
  service: at('same'),
  orderer: at('customer'),
  orderArea: at('inside'),
  customerLetter: at('no'),
  dependent: at('no'),
  through: at('itself'),
  dealConsent: at('notAsked'),
}

/** The cooperation ended a year ago by ordinary notice of the first party. */
export const endedAYearAgo: Readonly<Record<FactId, StoryValue>> = {
  end: ago(12),
  ended: ago(365),
  endReason: at('notice'),
  leaver: first,
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
  complaintAbout: at('nobody'),
}
