import type { ScenarioWords } from '../scenario-words.ts'
import { identityStories } from './scenarios/identity.ts'
import { moneyStories } from './scenarios/money.ts'
import { workStories } from './scenarios/work.ts'
import { confidenceStories } from './scenarios/confidence.ts'
import { steeringStories } from './scenarios/steering.ts'
import { partingStories } from './scenarios/parting.ts'

export const scenarios: ScenarioWords = {
  doors: {
    served: 'Somebody wants to work for a customer',
    unpaid: 'Money is missing, late or disputed',
    handedOver: 'Something was handed over badly, late or not at all',
    parting: 'The parties are parting',
    public: 'Something is shown or said in public',
    changed: 'A partner drops out or changes',
    undecided: 'Nobody decides',
    papers: 'Two documents differ, or it was only said',
    bound: 'Somebody spoke for the other, or is liable for the other',
    people: 'Somebody hires the other’s people, or works with others',
    secret: 'Secrets or data are in the wrong hands',
    rights: 'Somebody uses what both made, or what is the other’s',
  },
  stories: {
    customerApproached: {
      title: 'The partner approaches the customer directly',
      story: ({ first, second }) =>
        `${first} brought Hafenwerk GmbH into the cooperation. Ten days later ${second} sends it an offer worth €24,000 of its own accord. Hafenwerk GmbH places the order. ${first} hears of it by chance and asks: was ${second} allowed to do that, and what follows?`,
    },
    bothKnewTheCustomer: {
      title: 'Both knew the customer',
      story: ({ first, second }) =>
        `The utility company Stadtwerke Auental has been in the address books of ${first} and of ${second} for years. A good year ago ${second} invoiced it. Now it calls ${second} with an order worth €18,000. Both say: this is our customer.`,
    },
    followUpOrder: {
      title: 'The customer orders again',
      story: ({ first, second }) =>
        `A year ago ${first} brought the brewery Talhof, and the project went well. Now the brewery of its own accord orders an extension for €15,000 from ${second} and pays for it. ${first} took no part this time and asks for its share.`,
    },
    invoiceWhenBothBrought: {
      title: 'Both brought the customer, and nobody knows who invoices',
      story: ({ first, second }) =>
        `At a trade fair Hafenwerk GmbH talks to ${first} and to ${second} on the same day. It gives both an order worth €40,000. ${first} does the larger part. The accounts department of Hafenwerk GmbH asks who the invoice will come from.`,
    },
    customerDoesNotPay: {
      title: 'The customer does not pay',
      story: ({ first, second }) =>
        `${first} invoiced Hafenwerk GmbH for €40,000, ${second} delivered its part. Four months after the invoice it is certain that no money will come. ${second} still wants to be paid.`,
    },
    customerPaysInPart: {
      title: 'The customer pays only a part',
      story: ({ first, second }) =>
        `Hafenwerk GmbH transfers €25,000 to ${first} instead of €40,000 and says nothing about it. The invoice is 45\u00a0days old. ${second} asks how much is to be passed on now, and who waits for the rest.`,
    },
    handOverLate: {
      title: 'The hand-over is late',
      story: ({ first, second }) =>
        `${second} is to hand the drafts to ${first}, so that ${first} can go on working. The day was eight working days ago. ${second} says: next week. The customer is waiting for ${first}.`,
    },
    handOverRefused: {
      title: 'The hand-over is refused',
      story: ({ first, second }) =>
        `${second} hands over on time. ${first} replies: we will not accept it like this, and gives no reason. ${second} considers the work done. Each waits for the other.`,
    },
    interfaceNobodyOwned: {
      title: 'Nobody was in charge of the interface',
      story: ({ first, second }) =>
        `The connection between the systems of ${first} and ${second} fails, and orders are lost. ${first} thought ${second} kept it running, and the other way round. It is not on the list of overlaps. Who takes care of it?`,
    },
    statementObjected: {
      title: 'There is an objection to a statement',
      story: ({ first, second }) =>
        `${first} presents the statement. Ten days later ${second} objects: two days of work are missing, the rest is right. ${first} does not want to pay anything until all is settled.`,
    },
    partnerIll: {
      title: 'The partner falls ill in the middle of a project',
      story: ({ first, second }) =>
        `A project worth €40,000 is running at Hafenwerk GmbH. The owner of ${second} has been in hospital for three weeks, and no deputy answers. The files are with ${second}, the contract with the customer is with ${first}. Delivery is in ten days.`,
    },
    partnerInsolvent: {
      title: 'The partner becomes insolvent in the middle of a project',
      story: ({ first, second }) =>
        `Insolvency proceedings have been opened against ${second}, and the project at Hafenwerk GmbH is still running. ${second} has the work in progress and access to the shared systems. The cooperation ended twenty days ago. ${first} wants to finish and asks what applies now.`,
    },
    noticeInWrongForm: {
      title: 'Notice was given by phone',
      story: ({ first, second }) =>
        `${second} calls and says: we stop at the end of the quarter. ${second} wrote nothing. ${first} goes on planning as if nothing had happened. Three weeks later ${second} asks why tasks are still coming.`,
    },
    termExpired: {
      title: 'The term has expired, and everybody carries on',
      story: ({ first, second }) =>
        `The agreement between ${first} and ${second} was made for a year. The year is over, nobody said anything, the projects go on. In autumn there is a quarrel, and both ask whether the agreement still applies at all.`,
    },
    openOfferAtTheEnd: {
      title: 'An offer is still with the customer when the cooperation ends',
      story: ({ first, second }) =>
        `${first} sent the brewery Talhof an offer that ${first} and ${second} had prepared together. Shortly after, the cooperation ends. A month later the brewery accepts the offer. Who delivers, and does ${second} still get anything?`,
    },
    dataNotReturned: {
      title: 'Data is not returned',
      story: ({ first, second }) =>
        `The cooperation ended two months ago. ${second} still has calculations and plans of ${first} on its server and does not answer. ${first} wants to know what to do, and whether the rule still applies at all.`,
    },
    caseStudyWithoutConsent: {
      title: 'A case study appears without approval',
      story: ({ first, second }) =>
        `${first} publishes a case study that names Hafenwerk GmbH. Neither ${second} nor the customer was asked. ${second} demands that it disappear. Twelve days later it is still on the web.`,
    },
    jointLeadDisputed: {
      title: 'Both want to call the same prospect',
      story: ({ first, second }) =>
        `${first} and ${second} share a stand at a trade fair for €6,000, which is in the joint plan. A visitor talks to both on the same day and states no wish. After that both want to call. And who pays for the stand?`,
    },
    deadlock: {
      title: 'The parties cannot agree',
      story: ({ first, second }) =>
        `${first} wants to go to a trade fair, ${second} does not. For three weeks they have been writing to and fro, and ${first} has asked in text form for the matter to be settled. Registration ends on Friday. Nobody decides.`,
    },
    disputedInvoiceWorkStops: {
      title: 'An invoice is disputed, and work stops',
      story: ({ first, second }) =>
        `${first} considers an invoice of ${second} wrong and does not pay. ${second} stops all work three days before delivery, including the work nobody quarrels about. ${first} threatens to sue. The customer knows nothing of it.`,
    },
    ...identityStories,
    ...moneyStories,
    ...workStories,
    ...confidenceStories,
    ...steeringStories,
    ...partingStories,
  },
}
