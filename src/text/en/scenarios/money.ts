import type { moneyStories as stories } from '#core/catalogue/scenarios/money.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const moneyStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  partDueOtherBlamed: {
    title: 'My invoice is due, and the customer complains about the other’s work',
    story: ({ first, second }) =>
      `${first} has the contract with Hafenwerk GmbH, ${second} works for it. Hafenwerk GmbH pays ${first} €12,000 of €40,000 and complains about the work of ${first}. The work of ${second} is fine, and the invoice from ${second} for €9,000 was due a week ago. How much does ${second} receive now?`,
  },
  partDueOwnBlamed: {
    title: 'The customer withholds money because of one party’s bad work',
    story: ({ first, second }) =>
      `Hafenwerk GmbH pays ${first} only part of the invoice and complains about the programming by ${second}. ${second} thinks the complaint is a pretext and asks for the €9,000 that are due. The work of ${first} itself is faultless. What must ${first} pay ${second}?`,
  },
  paymentForOnePart: {
    title: 'The customer clearly paid for one part only',
    story: ({ first, second }) =>
      `Stadtwerke Auental transfers €9,000 to ${first} with the note “lot 2”. ${second} did the work on lot 2, lot 1 is still open. ${first} says: we share the money. How much of it belongs to ${second}?`,
  },
  dueBeforeCustomerPays: {
    title: 'Only when the customer pays, says the partner',
    story: ({ first, second }) =>
      `${second} delivered and invoiced two months ago. Under the agreement the invoice is due. ${first} writes: the customer has paid nothing yet, all of us are waiting. Must ${first} pay ${second} all the same?`,
  },
  lostForADefect: {
    title: 'The money never comes because one part was defective',
    story: ({ first, second }) =>
      `After a long dispute Hafenwerk GmbH finally pays only €25,000 of €40,000. The reason was defects in the part of ${second}. ${first} has the contract and brought the customer. Which of ${first} and ${second} bears the missing €15,000?`,
  },
  nobodySuesTheCustomer: {
    title: 'Who must sue the customer?',
    story: ({ first, second }) =>
      `Hafenwerk GmbH does not dispute the invoice but has not paid ${first} for half a year. ${second} is waiting for its part and presses for a lawsuit. ${first} does not want to lose the customer and would like to save the lawyer’s fee. Must ${first} sue, and who pays for it?`,
  },
  retentionForTheOther: {
    title: 'The retention does not come back',
    story: ({ first, second }) =>
      `Hafenwerk GmbH keeps back five per cent as security, and ${first} deducted the same from the part of ${second}. The customer releases nothing because the work of ${first} is defective. The part of ${second} is faultless. May ${first} still keep the retention from ${second}?`,
  },
  disputedClaimDeducted: {
    title: 'The partner deducts a disputed claim',
    story: ({ first, second }) =>
      `${first} owes ${second} €8,000 and transfers only €5,000. ${first} sets off the rest against damage in another project. ${second} denies that there is any such damage. Was ${first} allowed to deduct it?`,
  },
  penaltyDeducted: {
    title: 'A contractual penalty deducted from the invoice',
    story: ({ first, second }) =>
      `${first} deducts a contractual penalty of €2,500 from the invoice of ${second} because ${second} is said to have approached a customer. ${second} admits one breach and disputes the second. May ${first} set off the penalty?`,
  },
  claimSoldToTheBank: {
    title: 'The claim now belongs to a bank',
    story: ({ first, second }) =>
      `${second} has assigned its claim against ${first} to a bank. The bank asks ${first} for €14,000. ${first} itself is still owed an undisputed €6,000 by ${second}. May ${first} set that off against the bank’s claim?`,
  },
  paidThreeMonthsLate: {
    title: 'Three months late, and nobody sent a reminder',
    story: ({ first, second }) =>
      `${first} pays an undisputed invoice of ${second} only after three months. Out of courtesy ${second} never sent a reminder. Now ${second} asks for interest for the whole time. Does ${first} owe it?`,
  },
  timeSheetsMissing: {
    title: 'No money without time sheets',
    story: ({ first, second }) =>
      `${second} sends ${first} an invoice for 96\u00a0hours. Time sheets are enclosed for half of them only. ${first} pays nothing until all are there. May ${first} hold back the whole payment although ${second} did the work?`,
  },
  hoursDisputedAfterMonths: {
    title: 'Not a word about the hours for half a year, and now they are said to be wrong',
    story: ({ first, second }) =>
      `${second} sent the time sheets to ${first} every week. Nobody signed them, and nobody said anything. After half a year ${first} disputes all hours at once. Do they count?`,
  },
  customerSignedTheHours: {
    title: 'The customer signed the hours, the partner did not',
    story: ({ first, second }) =>
      `On site the customer signed off 38\u00a0hours of ${second}. ${first} signed nothing, believes 25 to be right and objects. Whose signature counts?`,
  },
  certificateMissing: {
    title: 'The certificate from the tax office is missing',
    story: ({ first, second }) =>
      `${second} did work for ${first} on a building site. The exemption certificate of ${second} has expired, and the new one has not come yet. ${first} fears being liable for the tax and does not pay the invoice. Must ${first} pay ${second}?`,
  },
  orderForgottenInStatement: {
    title: 'After nine months an order is missing from the statement',
    story: ({ first, second }) =>
      `${first} sent its statement in February, and ${second} did not object. In November ${second} notices that an order worth €4,000 was forgotten. ${first} says: the statement has been accepted. Is it still corrected?`,
  },
  orderConcealed: {
    title: 'Something was concealed in the statement',
    story: ({ first, second }) =>
      `${second} learns from the customer that ${first} never accounted for two paid orders. The messages of ${first} show that this was on purpose. The statements were accepted 20\u00a0months ago. Can ${second} ask for a correction?`,
  },
  groupCompanyOrders: {
    title: 'The customer’s sister company placed the order',
    story: ({ first, second }) =>
      `${first} referred Hafenwerk GmbH to ${second}. The first order comes from Hafenwerk Logistik GmbH of the same group, which ${second} met at a trade fair. ${first} asks for commission, ${second} refuses. Does this order count?`,
  },
  leadTooOld: {
    title: 'The lead is sixteen months old',
    story: ({ first, second }) =>
      `${first} referred Talhof brewery to ${second} 16\u00a0months ago. Nothing came of it then. Now it orders for the first time, after ${second} has courted it for a year. Does ${first} still get commission?`,
  },
  knewThemBefore: {
    title: 'We already knew that customer',
    story: ({ first, second }) =>
      `${first} refers a customer to ${second} in May, and the order comes in July. ${second} shows an offer of its own to this customer that is 14\u00a0months old. ${first} says: without my call nothing would have happened. Does ${second} owe commission?`,
  },
  commissionOnMaintenance: {
    title: 'Commission on the maintenance contract too?',
    story: ({ first, second }) =>
      `${first} brought ${second} a customer. The order has been paid, and there is a maintenance contract of €300 a month for five years. ${first} asks for commission on that too. Must ${second} pay it?`,
  },
  commissionOnExpenses: {
    title: 'Commission on travel costs and VAT?',
    story: ({ first, second }) =>
      `${first} calculates its commission on the gross amount of the invoice, with travel costs and VAT. ${second} calculated it on the fee for the work. The difference is €640. Is commission calculated on the refunded expenses?`,
  },
  customerCancels: {
    title: 'The customer cancels after the commission',
    story: ({ first, second }) =>
      `After the order ${second} paid ${first} €2,000 in commission. Three weeks later the customer cancels for reasons of its own. ${second} asks for the money back. May ${first} keep the commission?`,
  },
  refundAfterBadWork: {
    title: 'A refund because the partner delivered badly',
    story: ({ first, second }) =>
      `${first} brought ${second} a customer. What ${second} delivers is useless, and the customer gets €20,000 back. So ${second} does not want to pay the commission either. ${first} says: that is not my fault. What happens to the commission?`,
  },
  smallerOrder: {
    title: 'The order turns out only half as large',
    story: ({ first, second }) =>
      `${first} brought ${second} an order worth €60,000. The customer calls off only half of it, but the commission was calculated on the whole value. ${second} cuts it. May ${second} do that to ${first}?`,
  },
  ownDealInMyField: {
    title: 'The partner does a deal of its own in my field',
    story: ({ first, second }) =>
      `${first} advises, ${second} writes programs. ${second} sells consulting worth €7,000 to a customer of its own. Nobody had referred that customer. Does ${first} get a share?`,
  },
  sundayBreakdown: {
    title: 'On Sunday the system fails',
    story: ({ first, second }) =>
      `On Sunday the customer’s plant is down. ${second} reaches nobody at ${first}, fixes the fault in six hours and reports it the same evening. ${first} says: that was not ordered. Is the work of ${second} paid?`,
  },
  customerAsksOnSite: {
    title: 'On the spot the customer orders from the wrong company',
    story: ({ first, second }) =>
      `${first} has the contract with the customer. On site the customer asks ${second} for an addition worth €1,500 and later pays ${first} for it. ${second} had not asked ${first}. Is ${second} paid for the addition?`,
  },
  bothSayTheyBroughtIt: {
    title: 'Both say: I brought the customer',
    story: ({ first, second }) =>
      `${first} was the first to mention the customer’s name on the phone. ${second} arranged the meeting, made the offer and received the order. There is nothing in writing about the name. Which of ${first} and ${second} brought the customer?`,
  },
  workBeginsWithoutModel: {
    title: 'Work is under way, and nobody knows by which model',
    story: ({ first, second }) =>
      `The customer orders by phone, and ${first} and ${second} begin. There is no project schedule. ${first} thinks it invoices alone, ${second} is already writing its own invoice. Which model applies?`,
  },
  copperGetsExpensive: {
    title: 'The partner gets more expensive, and the offer is already out',
    story: ({ first, second }) =>
      `${first} offered the customer a fixed price. Twenty days after its own promise ${second} asks for €1,800 more because copper demonstrably became more expensive. The customer does not pay more. May ${second} raise its price?`,
  },
  orderAfterFourMonths: {
    title: 'Does the price still hold after four months?',
    story: ({ first, second }) =>
      `In January ${second} promised ${first} €9,000 for its part. The customer orders only after four months. ${second} wants to calculate anew, ${first} insists on the promise. Does the price still hold?`,
  },
  discountAtTheSignature: {
    title: 'Two thousand euros off, and nobody asked',
    story: ({ first, second }) =>
      `When signing, ${first} promises the customer €2,000 off. ${second} learns of it only from the invoice. ${first} spreads the discount over both. Does ${second} have to bear any of it?`,
  },
  cashDiscountTooLate: {
    title: 'Cash discount deducted, but paid too late',
    story: ({ first, second }) =>
      `The customer deducts two per cent from ${first} although the payment is eleven days late. ${first} passes the deduction on to ${second} in proportion. ${second} wants the full amount. Who bears the cash discount?`,
  },
  journeysForgotten: {
    title: 'The travel costs are missing from the offer',
    story: ({ first, second }) =>
      `In its part ${second} forgot travel costs of €3,000. ${first} did not notice and made the offer as it was. The customer accepted and insists on the price. Who bears the mistake, ${first} or ${second}?`,
  },
  selfBillRefused: {
    title: 'Somebody objects to the self-billed invoice',
    story: ({ first, second }) =>
      `${first} settles the commission of ${second} by a self-billed invoice for €1,900. ${second} objects and asks for €2,400. ${first} has already deducted the input tax. Does the self-billed invoice still count, and who issues the invoice now?`,
  },
  smallBusinessNotTold: {
    title: 'VAT shown that does not exist',
    story: ({ first, second }) =>
      `${first} shows 19% VAT in a self-billed invoice for ${second}. ${second} is a small business but never said so. The tax office asks for the tax and interest. Who bears the loss, ${first} or ${second}?`,
  },
  francFalls: {
    title: 'The franc has fallen',
    story: ({ first, second }) =>
      `The customer pays ${first} in francs, and the parts are agreed in euros. Between invoice and payment the rate has eaten up €1,600. ${first} wants to pay ${second} less. Who bears the currency loss?`,
  },
  ratesAreOld: {
    title: 'The same hourly rate for years',
    story: ({ first, second }) =>
      `The rate of ${second} is 28\u00a0months old. ${second} asks ${first} for eight per cent more and points to wages. ${first} thinks: a deal is a deal. Does the rate rise?`,
  },
  standBookedAlone: {
    title: 'A stand booked without asking',
    story: ({ first, second }) =>
      `${first} books a stand for €4,000 on which both are to exhibit and does not ask ${second}. ${second} stands there for three days and wins contacts. Afterwards ${first} sends an invoice for half of it. Must ${second} pay anything?`,
  },
  websiteCostsMore: {
    title: 'The joint website costs more',
    story: ({ first, second }) =>
      `${first} and ${second} approved €5,000 for the joint website. ${first} orders additions without reporting them, and in the end it is 26% more. ${first} asks ${second} for half of everything. Who bears the extra cost?`,
  },
  shareNotRefunded: {
    title: 'Paid in advance and not refunded',
    story: ({ first, second }) =>
      `${first} pays the rent of the shared warehouse. ${second} received the bill 40\u00a0days ago. ${second} says: we will settle that some day. By when must ${second} pay ${first}?`,
  },
  elevenJourneys: {
    title: 'Eleven trips that the offer did not mention',
    story: ({ first, second }) =>
      `${second} drives 320\u00a0km to the customer eleven times. The offer by ${first} said nothing about travel costs, and the customer does not pay them. ${second} asks ${first} for €1,056. Who bears them?`,
  },
  licenceRunsOn: {
    title: 'The licence runs on',
    story: ({ first, second }) =>
      `For a project of ${first}, ${second} needed a program for €190 a month. The project is over, ${second} goes on using the program for other customers and keeps sending ${first} invoices. Who bears the licence?`,
  },
  tenderLost: {
    title: 'Three weeks of work, and somebody else wins',
    story: ({ first, second }) =>
      `${first} suggested bidding with ${second} for an order of the town of Auental. ${second} worked on it for three weeks. Another company wins the tender. Can ${second} ask ${first} for anything for the work?`,
  },
  leftTheBid: {
    title: 'Pulled out shortly before the deadline',
    story: ({ first, second }) =>
      `${first} and ${second} wanted to bid together, and ${second} had firmly agreed. A week before the deadline ${second} pulls out without a reason. ${first} has already put 60\u00a0hours into the bid. Who bears that cost?`,
  },
  willNotBid: {
    title: 'The partner will not take part in the bid',
    story: ({ first, second }) =>
      `${first} wants to bid for an order with ${second}. ${second} never agreed, gives no reason and refuses. May ${second} do that?`,
  },
  customerWantsTwoInvoices: {
    title: 'The customer wants two separate invoices',
    story: ({ first, second }) =>
      `${first} has the order and adds twelve per cent to the work of ${second}. Now the customer demands in writing an invoice of its own from each company. ${second} invoices without the surcharge. Does ${first} still get the surcharge?`,
  },
  materialNeverCame: {
    title: 'Advance paid, supplier bankrupt',
    story: ({ first, second }) =>
      `For the joint project ${second} paid €6,000 in advance for material without asking ${first}. The supplier files for insolvency. The material never comes. Must ${first} bear part of it?`,
  },
  printerSold: {
    title: 'The shared printer is sold',
    story: ({ first, second }) =>
      `${first} bought a printer for €5,000, and ${second} refunded half of it. Now ${first} sells it for €1,900 without asking. ${second} would have liked to take it over. Who owned it, and was ${first} allowed to sell it?`,
  },
  deviceDropped: {
    title: 'The shared measuring device was dropped',
    story: ({ first, second }) =>
      `${first} and ${second} paid for a measuring device together. On a site ${second} drops it, and the repair costs €900. ${second} says: that can happen to anybody. Who bears the damage?`,
  },
  workForInsolventPartner: {
    title: 'Filed for insolvency, and the work is to go on',
    story: ({ first, second }) =>
      `${first} has filed for insolvency and just received a deposit from a customer. ${second} is to finish the installation all the same and fears never to see money for it. Does ${second} have to go on working?`,
  },
  barterUneven: {
    title: 'Swapped, and it does not come out even',
    story: ({ first, second }) =>
      `Instead of sending invoices ${first} and ${second} swap: bookkeeping for a website. After a year ${first} has worked 60\u00a0hours and ${second} 15. ${second} says: we are even. What happens to the balance?`,
  },
  customerPaidThePartner: {
    title: 'The partner is holding the customer’s money',
    story: ({ first, second }) =>
      `So that the customer gets only one invoice, ${first} collects for ${second} as well. The customer paid twenty days ago. ${first} first used it to pay its own suppliers. When does ${first} have to pass the money on to ${second}?`,
  },
  customerOffersToPayDirectly: {
    title: 'The customer wants to pay for the part itself',
    story: ({ first, second }) =>
      `${first} has the contract with the customer, ${second} did part of the work and has been waiting six weeks for €9,000. The customer has not paid the last instalment yet and offers to transfer the money directly to ${second}. Nobody has asked ${first}. May the customer do that?`,
  },
  paidOnlyWithTheNextOrder: {
    title: 'No money until the next order is finished too',
    story: ({ first, second }) =>
      `The work of ${second} on the first order is finished and the customer has paid everything. ${first} still transfers nothing until ${second} hands in the second order as well. They are arguing about the second one. May ${first} keep the money that long?`,
  },
  onlyThePartnerComplains: {
    title: 'The customer is happy, only the partner grumbles',
    story: ({ first, second }) =>
      `The customer has paid and praises the work. Only ${first} finds the part of ${second} sloppy and therefore pays not a cent. How much must ${first} transfer now?`,
  },
  commissionBeforeTheCustomerPays: {
    title: 'Ordered but not paid yet: when is the commission paid?',
    story: ({ first, second }) =>
      `${second} brought ${first} a customer. The order has been delivered and invoiced, but not paid yet. ${second} wants the commission at once, ${first} only after the customer’s payment. Must it be paid yet?`,
  },
  articlesSayOtherwise: {
    title: 'The articles of the company say otherwise',
    story: ({ first, second }) =>
      `${first} and ${second} founded a company together. Under its articles a sale of the machines needs three quarters of the votes; under the agreement a yes from ${first} is enough. ${first} has sold. Which of the two applies?`,
  },
}
