import type { identityStories as stories } from '#core/catalogue/scenarios/identity.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const identityStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  customerSuesBoth: {
    title: 'The customer sues both',
    story: ({ first, second }) =>
      `${first} has the contract with Hafenwerk GmbH, ${second} built in the control unit. On the joint website both look like one firm. The control unit fails, and Hafenwerk GmbH demands €20,000 from both. Who answers, and who bears the damage in the end?`,
  },
  boughtForBoth: {
    title: 'Furniture ordered for both',
    story: ({ first, second }) =>
      `${second} orders fair furniture for €6,000 and signs “for ${first} and ${second}”. Nobody was asked. The dealer sends the invoice to ${first}. Was ${second} allowed to do that, and who pays?`,
  },
  signWithBothNames: {
    title: 'A sign with both names',
    story: ({ first, second }) =>
      `One morning a sign hangs at the door: Studio ${first} and ${second}. ${second} had it put up, it had not been talked about. Since then customers take both for one firm. Must the sign go, and who bears what comes of it?`,
  },
  paidWithoutAsking: {
    title: 'Paid as a goodwill, then half demanded',
    story: ({ first, second }) =>
      `Hafenwerk GmbH complains about the work of both. ${first} waives €5,000 to keep the customer, without asking ${second}. Then ${first} demands compensation from ${second}. Is there any, and how high would the share be?`,
  },
  officeSeesCompany: {
    title: 'The tax office sees a partnership',
    story: ({ first, second }) =>
      `${first} and ${second} never wanted to form a partnership. After two joint projects the tax office finds one and demands a joint return. What applies now between ${first} and ${second}?`,
  },
  promisedForPartner: {
    title: 'A promise in the name of the partner',
    story: ({ first, second }) =>
      `${second} writes to Hafenwerk GmbH: ${first} will deliver that by Friday and at no extra charge. ${first} was not asked and refuses. Hafenwerk GmbH has already passed on the date. Who bears the consequences, and who tells the customer?`,
  },
  toleratedOrders: {
    title: 'Tolerated for a year',
    story: ({ first, second }) =>
      `For a year ${second} has ordered material in the name of ${first}, and ${first} always paid. There never was any authority. Now an invoice comes that ${first} finds too high; the material is already built in. Must ${first} pay this one, too?`,
  },
  projectLeadPromised: {
    title: 'The project lead promised a discount',
    story: ({ first, second }) =>
      `The project lead of ${second} promises ${first} that the rate drops by ten per cent from May. By the papers the project lead may not do that. ${first} asks the management and hears nothing for three weeks. Is ${second} bound by the promise?`,
  },
  priceTalkedPastPartner: {
    title: 'Talked about the price past the partner',
    story: ({ first, second }) =>
      `${first} has the contract with Hafenwerk GmbH, ${second} works there on site. Over coffee ${second} holds out a lower price to the customer. ${first} learns it from an e-mail of the customer. Who was to talk, and what follows?`,
  },
  sisterCompanyOffers: {
    title: 'The sister company makes an offer',
    story: ({ first, second }) =>
      `${second} keeps to the agreement with ${first}. Its sister company, which signed nothing, offers Hafenwerk GmbH the same work. ${second} says: that has nothing to do with us. Does the agreement extend to the sister?`,
  },
  managerFoundsCompany: {
    title: 'The managing director founds a second company',
    story: ({ first, second }) =>
      `The managing director of ${second} founds a company on the side and talks there to customers of ${first}. Only ${second} signed the agreement, not the managing director. Is this person bound as well, or does ${second} answer for it?`,
  },
  defectNotPassedOn: {
    title: 'The customer’s report was not passed on',
    story: ({ first, second }) =>
      `Hafenwerk GmbH reports to ${second} a defect that concerns the work of ${first}. For three weeks ${second} does not pass it on. Meanwhile Hafenwerk GmbH has it repaired and sends the bill to ${first}. What follows for ${second}?`,
  },
  nameAsKeyword: {
    title: 'The partner’s name as a keyword',
    story: ({ first, second }) =>
      `Whoever searches the web for ${first} first sees an advertisement of ${second}. ${second} booked the name as a keyword and did not ask. It is the second time. May ${second} do that, and what follows?`,
  },
  jointNameInfringes: {
    title: 'The joint name already belongs to somebody',
    story: ({ first, second }) =>
      `The joint name was brought in by ${second} and is registered for ${first}. Another company has had it for longer and demands €2,300 and that it stop. The demand goes to ${first}. Who bears it in the end?`,
  },
  customerWantsMore: {
    title: 'The customer’s contract demands more',
    story: ({ first, second }) =>
      `${first} promised Hafenwerk GmbH five years of warranty. The project schedule with ${second} says two. ${second} never saw the customer’s contract. In the fourth year a defect shows: what applies between the two?`,
  },
  latenessAcceptedForMonths: {
    title: 'For months nobody minded',
    story: ({ first, second }) =>
      `For eight months ${second} has delivered three days late each time. ${first} never said anything. After a quarrel ${first} demands compensation for all eight months. Can ${first} still do that?`,
  },
  deadlineOnSunday: {
    title: 'The period ends on a Sunday',
    story: ({ first, second }) =>
      `${first} sets ${second} a period of ten days. The last day is a Sunday. ${second} replies on Monday morning. Was that in time?`,
  },
  contactPersonLeft: {
    title: 'The contact person is gone',
    story: ({ first, second }) =>
      `Ms Kern looked after everything at ${second}. Since Monday she no longer works there, and no deputy is named. ${first} needs an approval by Wednesday. Whom does ${first} address?`,
  },
  logoOnVans: {
    title: 'The logo on the van',
    story: ({ first, second }) =>
      `${second} has the logo of ${first} put on three vans. Nobody was asked, and it is not altered. ${first} sees it at a traffic light. May ${second} do that while the cooperation is running, and what follows?`,
  },
  domainAtTheEnd: {
    title: 'Both want to keep the domain',
    story: ({ first, second }) =>
      `For the cooperation ${first} and ${second} ordered a domain and shared the cost. It is registered for ${first}. After the separation both want to keep it, because the enquiries arrive there. Who gets it, and at what price?`,
  },
  lockedOutOfProfile: {
    title: 'Locked out of the joint profile',
    story: ({ first, second }) =>
      `After a quarrel ${second} changes the password of the joint profile. ${second} had registered the profile for itself alone. ${first} cannot answer anything any more. May ${second} do that while the cooperation is running?`,
  },
  nameRegisteredAlone: {
    title: 'The joint name registered for one alone',
    story: ({ first, second }) =>
      `${first} and ${second} appear under a joint name. ${second} registers it as a trade mark for itself and says nothing. ${first} finds the entry in the register by chance. Whose is the registration between the two?`,
  },
  stillCallsItselfPartner: {
    title: 'Still “partner of”',
    story: ({ first, second }) =>
      `The cooperation has been over for a year. The website of ${second} still says: partner of ${first}. A customer of ${first} complains about work by ${second}. May ${second} still call itself that?`,
  },
  oldLogoOnVan: {
    title: 'The old logo is still there',
    story: ({ first, second }) =>
      `The agreed run-off has been over for 40\u00a0days. The vans of ${second} still bear the logo of ${first}. Two messages had no reply. What may ${first} demand now?`,
  },
  wholeProjectAsReference: {
    title: 'The whole building as its own work',
    story: ({ first, second }) =>
      `${first} had the contract and planned an office building, ${second} did the lighting. The customer has nothing against reports. On its website ${second} shows the whole building as its own work without naming ${first}. May the project be shown as a reference so?`,
  },
  enquiryAfterTheEnd: {
    title: 'An enquiry to the old joint mailbox',
    story: ({ first, second }) =>
      `Four months after the end a customer whom ${first} had brought writes to the joint mailbox. ${second} kept the mailbox. The customer names nobody. To whom must ${second} pass the enquiry, and whose are the old reviews?`,
  },
  hiddenPartnerReveals: {
    title: 'The hidden partner introduces itself',
    story: ({ first, second }) =>
      `${second} works at the customer under the name of ${first}. On the last day somebody from ${second} hands out business cards of the own firm. After that the customer calls ${second} directly. Was ${second} allowed to reveal itself, and what follows?`,
  },
  orderSaysFourteenDays: {
    title: 'The framework says 30\u00a0days, the order form 14',
    story: ({ first, second }) =>
      `The framework agreement names a payment term of 30\u00a0days. Half a year later ${first} sends an order form that says 14\u00a0days. ${second} starts work and says nothing about it. Which document prevails?`,
  },
  projectAgainstFramework: {
    title: 'The project schedule says something other than the framework',
    story: ({ first, second }) =>
      `The framework says that travel time is not paid. The project schedule, which ${first} and ${second} both signed, has a rate for travel time. It does not say that it deviates from the framework. What applies to this project?`,
  },
  priceListAgainstText: {
    title: 'The price list contradicts the text',
    story: ({ first, second }) =>
      `The text of the agreement says €95 an hour. The price list in the annex says €110 and does not say that it deviates. ${second} invoices by the list, ${first} pays by the text. What applies?`,
  },
  twoGeneralTerms: {
    title: 'Two sets of general terms, and the agreement is silent',
    story: ({ first, second }) =>
      `The agreement says nothing about the time to report defects. The terms of purchase of ${first} say two weeks, the terms of delivery of ${second} say three days. Both always enclosed their terms. What applies?`,
  },
  termsOnTheBack: {
    title: 'General terms on the back',
    story: ({ first, second }) =>
      `Every order confirmation of ${second} has general terms printed on it that claim to apply exclusively. The agreement with ${first} says something else about liability. ${first} never expressly accepted the terms. What applies between the two?`,
  },
  germanAndEnglish: {
    title: 'The German and the English text differ',
    story: ({ first, second }) =>
      `${first} and ${second} signed the agreement in German and in English. The German text says that a defect must be reported without delay, the English one says within a week. ${second} reported it on the sixth day. Which version prevails?`,
  },
  promisedBeforeSigning: {
    title: 'Promised before signing',
    story: ({ first, second }) =>
      `In the negotiations ${first} said several times that there would be at least five projects a year. The agreement does not mention it. ${second} hired somebody because of it and got two projects. Does the promise still hold?`,
  },
  agreedOnTheWay: {
    title: 'Agreed on the way',
    story: ({ first, second }) =>
      `On the drive to the customer ${first} and ${second} agree orally that the commission drops to twelve per cent. Three statements are made by that. Then ${second} relies on the agreement, which says fifteen per cent. Does the oral agreement hold, and what becomes of the three statements?`,
  },
  thumbInMessenger: {
    title: 'A thumb in the messenger',
    story: ({ first, second }) =>
      `${first} writes in the joint chat: half the commission from March, agreed? ${second} replies with a thumbs-up. In summer ${second} says that was never a contract. Has the agreement been changed?`,
  },
  confirmedByOneSide: {
    title: 'Confirmed “as discussed”, and no reply',
    story: ({ first, second }) =>
      `After a talk ${first} writes an e-mail: as discussed, ${second} takes over the trainings from July. ${second} reads it and does not reply for six weeks. In July nobody turns up for the training. Does what ${first} confirmed hold?`,
  },
  doneDifferentlyForMonths: {
    title: 'For a year all have done it differently',
    story: ({ first, second }) =>
      `A statement at the end of each month is agreed. For a year ${second} has sent it every quarter, and ${first} always paid by it. Now ${first} demands monthly figures again and interest for the whole year. What applies?`,
  },
  ratesByMail: {
    title: 'A new price list by e-mail',
    story: ({ first, second }) =>
      `In January ${second} sends a new price list by e-mail. ${first} does not reply and goes on ordering. Forty days later the first invoice with the new rates comes. Do the new prices apply?`,
  },
  workedWithoutPaper: {
    title: 'Worked, but never signed',
    story: ({ first, second }) =>
      `The customer wanted to start at once. ${first} and ${second} talked everything over on the phone, the project schedule was never concluded. With the knowledge of ${first}, ${second} worked for three weeks. On which conditions?`,
  },
  deadlineToOldMailbox: {
    title: 'The deadline went to the old mailbox',
    story: ({ first, second }) =>
      `On Friday evening ${first} sends a deadline to the address that stands in the agreement. ${second} gave that address up two months ago and told nobody. The e-mail did not come back, nor did a reply. Does it count as arrived, and on which day?`,
  },
  clauseTurnsOutInvalid: {
    title: 'A clause is invalid',
    story: ({ first, second }) =>
      `The lawyer of ${second} finds out that a clause of the agreement is invalid. ${second} thinks that everything has lapsed. ${first} wants the rest to go on. What takes the place of the clause?`,
  },
  dealerRegisteredTheName: {
    title: 'The dealer has registered the name as its own trade mark',
    story: ({ first, second }) =>
      `${second} sells the cleaning products of ${first} and had their name registered as its own trade mark, to protect it as it said. Now the cooperation is over, and ${second} forbids the new dealer to use the name. Who keeps it?`,
  },
}
