import type { Scenario } from './scenario.ts'
import { bothKnewTheCustomer } from './scenarios/both-knew-the-customer.ts'
import { caseStudyWithoutConsent } from './scenarios/case-study-without-consent.ts'
import { customerApproached } from './scenarios/customer-approached.ts'
import { customerDoesNotPay } from './scenarios/customer-does-not-pay.ts'
import { customerPaysInPart } from './scenarios/customer-pays-in-part.ts'
import { dataNotReturned } from './scenarios/data-not-returned.ts'
import { deadlock } from './scenarios/deadlock.ts'
import { disputedInvoiceWorkStops } from './scenarios/disputed-invoice-work-stops.ts'
import { followUpOrder } from './scenarios/follow-up-order.ts'
import { handOverLate } from './scenarios/hand-over-late.ts'
import { handOverRefused } from './scenarios/hand-over-refused.ts'
import { interfaceNobodyOwned } from './scenarios/interface-nobody-owned.ts'
import { invoiceWhenBothBrought } from './scenarios/invoice-when-both-brought.ts'
import { jointLeadDisputed } from './scenarios/joint-lead-disputed.ts'
import { noticeInWrongForm } from './scenarios/notice-in-wrong-form.ts'
import { openOfferAtTheEnd } from './scenarios/open-offer-at-the-end.ts'
import { partnerIll } from './scenarios/partner-ill.ts'
import { partnerInsolvent } from './scenarios/partner-insolvent.ts'
import { statementObjected } from './scenarios/statement-objected.ts'
import { termExpired } from './scenarios/term-expired.ts'
import { identityStories } from './scenarios/identity.ts'
import { moneyStories } from './scenarios/money.ts'
import { workStories } from './scenarios/work.ts'
import { confidenceStories } from './scenarios/confidence.ts'
import { steeringStories } from './scenarios/steering.ts'
import { partingStories } from './scenarios/parting.ts'

/** The peacetime rehearsal, in the order in which emergencies tend to come. */
export const scenarios = [
  customerApproached,
  bothKnewTheCustomer,
  followUpOrder,
  invoiceWhenBothBrought,
  customerDoesNotPay,
  customerPaysInPart,
  handOverLate,
  handOverRefused,
  interfaceNobodyOwned,
  statementObjected,
  partnerIll,
  partnerInsolvent,
  noticeInWrongForm,
  termExpired,
  openOfferAtTheEnd,
  dataNotReturned,
  caseStudyWithoutConsent,
  jointLeadDisputed,
  deadlock,
  disputedInvoiceWorkStops,
  ...identityStories,
  ...moneyStories,
  ...workStories,
  ...confidenceStories,
  ...steeringStories,
  ...partingStories,
] as const satisfies readonly Scenario[]

export type ScenarioId = (typeof scenarios)[number]['id']
