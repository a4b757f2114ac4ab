import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `ip`. Rates are basis points. */
export interface IpClauses {
  'ip.own': { readonly answer: 'creator' | 'prime' | 'joint' | 'customer' }
  'ip.joint': { readonly answer: 'joint' | 'prime' }
  'ip.useOwn': { readonly answer: 'no' | 'forFee' | 'free' }
  'ip.useJoint': { readonly answer: 'free' | 'askFirst' | 'forFee' }
  'ip.useAfter': { readonly answer: 'stop' | 'finish' | 'forFee' | 'free' }
  'ip.feeRate': { readonly rate: number }
  'ip.backgroundList': { readonly items: readonly { readonly party: PartyId; readonly what: string }[] }
  'ip.background': { readonly answer: 'no' | 'forFee' | 'free' }
  'ip.backgroundAfter': { readonly answer: 'stop' | 'finish' | 'free' }
  'ip.sources': { readonly answer: 'always' | 'onPayment' | 'agreedOnly' | 'never'; readonly days?: number }
  'ip.change': { readonly answer: 'free' | 'partiesOnly' | 'askCreator' }
  'ip.customerLicence': { readonly answer: 'simple' | 'exclusive' | 'full' }
  'ip.unpaidRights': { readonly answer: 'onPayment' | 'useOnly' | 'atDelivery' }
  'ip.partnerUnpaid': { readonly answer: 'onPayment' | 'atOnce' }
  'ip.secure': { readonly answer: 'engager' | 'equal' }
  'ip.openSource': { readonly answer: 'told' | 'permissive' | 'never' }
  'ip.ai': { readonly answer: 'free' | 'told' | 'never' }
  'ip.portfolio': { readonly answer: 'withCredit' | 'ownPart' | 'no' }
  'ip.filing': { readonly answer: 'mayAlone' | 'onlyTogether' }
  'ip.filingCost': { readonly answer: 'filers' | 'equal' }
  'ip.product': { readonly answer: 'each' | 'buyOut' | 'together' | 'nobody' }
  'ip.productRate': { readonly rate: number; readonly months: number }
  'ip.buyOutPrice': { readonly answer: 'expert' | 'cost' | 'sales' }
  'ip.buyer': { readonly answer: 'highestBid' | 'lot' }
}
