import type { confidenceStories as stories } from '#core/catalogue/scenarios/confidence.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const confidenceStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  formerCustomerCalls: {
    title: 'A year after the end the customer calls',
    story: ({ first, second }) =>
      `${first} had brought the Talhof brewery for the maintenance of its website and passed the work to ${second}. A year ago the cooperation ended. Now the brewery calls ${second} of its own accord and wants training for €18,000. It does not come through ${first}, and it has nothing to do with the maintenance. May ${second} accept the order?`,
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
      `Hafenwerk GmbH, which ${first} brought, is protected. ${second} makes an offer to Hafenwerk Service GmbH, a subsidiary. It orders. Does the protection hold for it too?`,
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
      `${second} sends a newsletter to two thousand addresses every month. Hafenwerk GmbH, which ${first} brought, reads it too and calls. ${first} says: contact is contact. ${second} says: the customer called by itself. Who is right?`,
  },
  recommendedToTheCustomer: {
    title: 'A third party recommended the partner',
    story: ({ first, second }) =>
      `The tax adviser of Hafenwerk GmbH recommends ${second} and brings the two together. This customer had once been brought by ${first}. May ${second} accept the order for €18,000?`,
  },
  customerWritesWhomItWants: {
    title: 'The customer says in writing whom it wants to work with',
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
  worksForCompetitor: {
    title: 'The partner works with the competitor in the same project',
    story: ({ first, second }) =>
      `${first} and ${second} make a joint offer to Hafenwerk GmbH. Then it becomes known that ${second} also stands in the offer of the fiercest competitor of ${first} and already has an order for €20,000 there. ${first} asks: was ${second} allowed to do that? What follows?`,
  },
  oldPartnerStays: {
    title: 'The old partner is a competitor',
    story: ({ first, second }) =>
      `For ten years ${second} has worked with Druckhaus Weser, a competitor of ${first}. The agreement says nothing about it. ${first} demands that ${second} stop. Does ${second} have to?`,
  },
  sellsTheSameItself: {
    title: 'The partner sells the same itself',
    story: ({ first, second }) =>
      `${first} distributes the product of ${second}. Since spring ${second} has also sold it in its own online shop, at a lower price. ${first} says: that was not the idea. May ${second} do that?`,
  },
  tiedWithoutOrders: {
    title: 'Tied exclusively and without orders',
    story: ({ first, second }) =>
      `${second} tied itself to ${first} in the common field. In the whole year hardly any order came. Now a competitor wants to work with ${second}. May ${second} accept?`,
  },
  newFieldLater: {
    title: 'The field was added only later',
    story: ({ first, second }) =>
      `Since summer ${first} has also offered maintenance. For years ${second} has done maintenance with another company. ${first} relies on the exclusivity. Does the new field belong to it?`,
  },
  notAskedFirst: {
    title: 'The partner was not asked first',
    story: ({ first, second }) =>
      `${first} needs photos for a campaign of its own, and ${second} takes photos. All the same ${first} engages another studio without asking. ${second} says: we would have done it at the same price. Was ${first} allowed to?`,
  },
  projectLeadHired: {
    title: 'The partner hires the project manager',
    story: ({ first, second }) =>
      `In the middle of the project ${second} approaches the project manager of ${first} and hires her. Her yearly salary is €60,000. ${first} must finish the project without her. Was ${second} allowed to do that? What is to be paid?`,
  },
  employeeApplies: {
    title: 'An employee applies by himself',
    story: ({ first, second }) =>
      `The developer of ${first} wants to move and sends ${second} an application. ${second} never approached him and would like to take him on. May ${second} hire him?`,
  },
  freelancerOfThePartner: {
    title: 'The partner takes the freelance copywriter directly',
    story: ({ first, second }) =>
      `The freelance copywriter has worked for ${first} for years. After the joint project ${second} engages her directly. ${first} says: she is our copywriter. Does the rule hold for freelancers too?`,
  },
  jobAdvertAnswered: {
    title: 'Somebody answers a job advertisement',
    story: ({ first, second }) =>
      `Three months after the end of the cooperation ${second} publicly advertises a job. A developer of ${first} answers and is hired. Was that allowed?`,
  },
  priceListAtTheCompetitor: {
    title: 'The price list is with the competitor',
    story: ({ first, second }) =>
      `${second} deliberately shows a competitor of ${first} the price list, which was marked as confidential. ${first} learns of it at a fair. Was ${second} allowed to pass it on? What follows?`,
  },
  offerShownToTheBank: {
    title: 'The offer was shown to the bank',
    story: ({ first, second }) =>
      `To obtain a loan, ${second} shows the bank an offer of ${first} with all its prices. The adviser only promised secrecy by word of mouth. ${first} is annoyed. Was that allowed?`,
  },
  secretInTheAiService: {
    title: 'The concept was entered into an AI service',
    story: ({ first, second }) =>
      `${second} has a freely accessible AI service summarise the confidential concept of ${first}. The service may learn from what is entered. ${first} asks: was that allowed?`,
  },
  calledAsWitness: {
    title: 'The partner must testify in court',
    story: ({ first, second }) =>
      `${second} is called as a witness in somebody else’s lawsuit and asked about the calculation of ${first}. It is confidential. May ${second} answer? Must ${first} know beforehand?`,
  },
  knewItBefore: {
    title: 'It was known before',
    story: ({ first, second }) =>
      `${second} uses a method for a customer of its own. ${first} says: we entrusted that to you. ${second} shows instructions from the time before. Is the method confidential all the same?`,
  },
  yearsAfterTheEnd: {
    title: 'Years after the end the knowledge turns up again',
    story: ({ first, second }) =>
      `The cooperation of ${first} and ${second} ended more than three years ago. Now ${second} calculates an offer of its own with the old figures of ${first}. They are no trade secret any more. May ${second} do that?`,
  },
  employeeTookFiles: {
    title: 'An employee took files along',
    story: ({ first, second }) =>
      `An employee of ${second} has left and taken files of ${first} along. Nobody had limited his access or bound him. ${second} noticed two days ago. Who answers for it? Must ${second} report it?`,
  },
  plansNotReturned: {
    title: 'The plans do not come back',
    story: ({ first, second }) =>
      `A project was called off. A hundred days ago ${first} demanded its confidential plans back. ${second} does not answer. What follows?`,
  },
  addressesInOwnNewsletter: {
    title: 'Addresses end up in the partner’s own mailing list',
    story: ({ first, second }) =>
      `${first} and ${second} keep a common list of contacts from a fair. ${second} adds all addresses to its own mailing list. Nobody gave consent. Was ${second} allowed to do that?`,
  },
  laptopStolen: {
    title: 'A laptop with customer data was stolen',
    story: ({ first, second }) =>
      `At ${second} a laptop with customer data of ${first} is stolen. The password was stuck to the device. ${first} learns of it after four days. Was the report in time? Who tells the authority? Who bears a fine?`,
  },
  requestAtTheWrongParty: {
    title: 'The request went to the wrong party',
    story: ({ first, second }) =>
      `A customer of ${first} demands information about her data from ${second}. The request has been lying there for four weeks. ${first} knows nothing of it. Who should have answered? What follows?`,
  },
  dataLostAtThePartner: {
    title: 'The data was lost at the partner',
    story: ({ first, second }) =>
      `${second} keeps project data of ${first} on a server without a backup. The disk fails. Entering it again takes two weeks. Who bears the cost?`,
  },
  providerOutsideEurope: {
    title: 'The data lies with a provider outside Europe',
    story: ({ first, second }) =>
      `${second} has changed providers and now stores the customer data of ${first} outside Europe. Nobody was asked, and there are no agreed safeguards. ${first} asks: was that allowed?`,
  },
  photoStaysOnline: {
    title: 'The photo is still online',
    story: ({ first, second }) =>
      `An employee of ${first} took back her consent. Her photo is on the website of ${second}. Sixty days later it is still there. What must ${second} do? What follows?`,
  },
}
