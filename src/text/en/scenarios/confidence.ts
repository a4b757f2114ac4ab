import type { confidenceStories as stories } from '#core/catalogue/scenarios/confidence.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const confidenceStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  formerCustomerCalls: {
    title: 'A year after the end the customer calls',
    story: ({ first, second }) =>
      `${first} had brought the Talhof brewery for the maintenance of its website and passed the work to ${second}. A year ago the cooperation ended. Now the brewery calls ${second} of its own accord and wants a training for €18,000. It does not come through ${first}, and it has nothing to do with the maintenance. May ${second} accept the order?`,
  },
  spouseCompanyServes: {
    title: 'The wife’s company serves the customer',
    story: ({ first, second }) =>
      `${first} brought in Hafenwerk GmbH. ${second} does not write to it, but the company of the owner’s wife does. It receives the order. Does that count as conduct of ${second}?`,
  },
  formerEmployeeServes: {
    title: 'A former employee serves the customer',
    story: ({ first, second }) =>
      `A project manager has left ${second} and set up his own business. He writes to Hafenwerk GmbH, which ${first} had brought in, and receives the order. ${first} says: you arranged that. ${second} says: we have nothing to do with it. What applies?`,
  },
  subsidiaryOrders: {
    title: 'The customer’s subsidiary orders',
    story: ({ first, second }) =>
      `Protected is Hafenwerk GmbH, which ${first} brought. ${second} makes an offer to Hafenwerk Service GmbH, a subsidiary. It orders. Does the protection hold for it too?`,
  },
  contactChangedCompany: {
    title: 'The contact person has changed company',
    story: ({ first, second }) =>
      `${first} had introduced ${second} to the head of purchasing of Hafenwerk GmbH. She now works for Nordbau AG. ${second} writes to her there and receives an order. Is that still the customer of ${first}?`,
  },
  endCustomerOrders: {
    title: 'The end customer wants to order directly',
    story: ({ first, second }) =>
      `The customer of ${first} is the agency Lindner, which uses ${second} for the utility Stadtwerke Auental. The utility calls ${second} and wants to order without the agency from now on. ${second} asks: is the end customer protected too?`,
  },
  tenderOfTheCustomer: {
    title: 'The partner’s customer invites tenders',
    story: ({ first, second }) =>
      `Hafenwerk GmbH, a customer of ${first}, publicly invites tenders for an order of €18,000. ${second} receives the documents like ten other firms. May ${second} make an offer?`,
  },
  customerReadTheNewsletter: {
    title: 'The customer responds to the newsletter',
    story: ({ first, second }) =>
      `${second} sends a newsletter to two thousand addresses every month. Hafenwerk GmbH, which ${first} brought, reads it too and calls. ${first} says: written to is written to. ${second} says: the customer called by itself. Who is right?`,
  },
  recommendedToTheCustomer: {
    title: 'A third party recommended the partner',
    story: ({ first, second }) =>
      `The tax adviser of Hafenwerk GmbH recommends ${second} and brings the two together. This customer had once been brought by ${first}. May ${second} accept the order for €18,000?`,
  },
  customerWritesWhomItWants: {
    title: 'The customer writes whom it wants to work with',
    story: ({ first, second }) =>
      `${second} approached a customer of ${first}. ${first} objects. Then the managing director of Hafenwerk GmbH writes to both: I give this order to ${second}. What does this sentence do between the two?`,
  },
  consentOnThePhone: {
    title: 'Consent was given on the phone',
    story: ({ first, second }) =>
      `${second} approached a customer of ${first} and received the order. ${second} says: on the phone we were told to go ahead. ${first} does not deny the call, but the consent was never put in writing. Does it count?`,
  },
  dormantCustomer: {
    title: 'The customer has ordered nothing for years',
    story: ({ first, second }) =>
      `Hafenwerk GmbH is protected for ${first}. Its last order was two and a half years ago. ${second} meets the managing director at a fair and makes an offer. Is the customer still protected?`,
  },
  onlyAnOffer: {
    title: 'There was only an offer',
    story: ({ first, second }) =>
      `A year ago ${first} named Hafenwerk GmbH and made it an offer. It never ordered. Now ${second} approaches it and receives the order. Was it a protected customer at all?`,
  },
  registeredOnOneDay: {
    title: 'Both registered the same opportunity on one day',
    story: ({ first, second }) =>
      `After a fair ${first} and ${second} register Hafenwerk GmbH on the same day. Neither ever had an order from it, and both sides have equally much to show. Now it asks ${second}. Whose customer is it?`,
  },
  bothHaveInvoices: {
    title: 'Both have already invoiced the customer',
    story: ({ first, second }) =>
      `${first} was the first to name the utility Stadtwerke Auental. ${second} invoiced it three months ago and shows the invoice. The new order lies in the field of ${second} too, and the utility wants to work with ${second}. For whom is the customer protected?`,
  },
  registrationExpired: {
    title: 'The registration expired and was not extended',
    story: ({ first, second }) =>
      `${first} registered an opportunity of Hafenwerk GmbH more than a year ago and never extended it. ${second} approaches it and receives the order. ${first} says: that was my opportunity. What applies?`,
  },
  entryNeverConfirmed: {
    title: 'The entry was disputed',
    story: ({ first, second }) =>
      `${first} enters Hafenwerk GmbH for itself. ${second} objects at once but cannot show a relationship of its own. All the same ${second} approaches Hafenwerk GmbH. Does the entry count?`,
  },
  protectionFeeUnpaid: {
    title: 'The agreed commission is not paid',
    story: ({ first, second }) =>
      `${second} accepted an order of a customer of ${first}, for a commission. The customer paid €18,000 four months ago. ${first} has seen nothing to this day. What follows?`,
  },
  callOffsGoOn: {
    title: 'The order that was not allowed goes on month by month',
    story: ({ first, second }) =>
      `${second} accepted a framework contract from a customer of ${first} that it was not allowed to accept. Every month there is a call-off. ${first} demands the contractual penalty for each of them and the lost profit, which is higher, on top. ${second} says: once, and not twice. What applies?`,
  },
  breachSuspected: {
    title: 'A breach is suspected and cannot be shown',
    story: ({ first, second }) =>
      `The website of ${second} names Hafenwerk GmbH as a reference. ${first} brought this customer and suspects an order behind its back. ${second} does not answer questions. What may ${first} demand?`,
  },
  brokeAndStillProtected: {
    title: 'The party in breach relies on the protection',
    story: ({ first, second }) =>
      `${first} seriously breached the agreement, and so ${second} ended it a month ago. Now ${second} approaches a customer of ${first}. ${first} demands that the protection after the end be kept. Does ${second} have to keep to it?`,
  },
  livedFromOnePartner: {
    title: 'The freelancer lived almost only from this partner',
    story: ({ first, second }) =>
      `${second} is self-employed and lately earned nine of ten euros through ${first}, €4,000 a month on average. A month ago the cooperation ended. ${second} approaches a customer of ${first} to make a living. Does the protection hold here too, and does ${first} pay anything for it?`,
  },
  followUpWithoutPartner: {
    title: 'The extension is done with somebody else',
    story: ({ first, second }) =>
      `${second} built the online shop for a customer of ${first}. Now the shop is to be extended, and ${first} engages another studio for it. ${second} was not asked. May ${first} do that?`,
  },
}
