import type { workStories as stories } from '#core/catalogue/scenarios/work.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const workStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  lateBecauseOfInput: {
    title: 'Late because the input was late',
    story: ({ first, second }) =>
      `${second} hands over two weeks late. The measurements from ${first} had come two weeks late. ${second} told nobody and simply waited. ${first} still insists on the old date. Does it hold?`,
  },
  usedButNeverAccepted: {
    title: 'Used but never accepted',
    story: ({ first, second }) =>
      `${second} gave ${first} the drafts. ${first} never answered but passed them on to Hafenwerk GmbH. Six weeks later it says: they were not usable, we never accepted them. Has the hand-over been accepted?`,
  },
  halfHandedOver: {
    title: 'Only half is handed over',
    story: ({ first, second }) =>
      `On the last day ${second} hands over six of ten pages. Without the rest ${first} can do nothing with them. ${second} says: the deadline is kept. Must ${first} accept the six pages?`,
  },
  acceptanceRefusedForOthersPart: {
    title: 'The customer refuses because of the other',
    story: ({ first, second }) =>
      `Hafenwerk GmbH refuses acceptance because the wiring by ${first} is not finished. The part of ${second} is fine. ${first} wants to pay ${second} only after acceptance. Does the part of ${second} count as accepted?`,
  },
  customerChangesMind: {
    title: 'The customer changes its mind midway',
    story: ({ first, second }) =>
      `Half the fronts are fitted when the customer wants grey instead of white. ${first} says yes on the phone, nothing has been ordered. ${second} would have to rebuild everything and asks who pays.`,
  },
  ordersLostOnTheWay: {
    title: 'Orders get lost between two systems',
    story: ({ first, second }) =>
      `${first} transmitted 40 orders, 33 arrived at ${second}. Where the others went can no longer be found out. The customers demand compensation. Who bears the loss, ${first} or ${second}?`,
  },
  photosLostAtPartner: {
    title: 'The data is gone',
    story: ({ first, second }) =>
      `At ${second} a drive breaks that held all the photos of ${first}. Nobody had a backup. Taking them again costs €9,000. How much must ${second} pay?`,
  },
  bothDidTheWork: {
    title: 'Both did the same work',
    story: ({ first, second }) =>
      `${first} and ${second} both wrote the texts for the new website. Nobody had been asked expressly. The texts of ${first} were delivered, the customer pays €3,000 once. Who gets the money?`,
  },
  bothOfferTheTraining: {
    title: 'Both now offer training as well',
    story: ({ first, second }) =>
      `${first} and ${second} added training to their services in the same year. The list of overlaps says nothing about it. Stadtwerke Auental, named by both on the same day, asks for training. Who goes first?`,
  },
  thoughtItWasIncluded: {
    title: 'Of course that was included',
    story: ({ first, second }) =>
      `${first} expects ${second} to take all the calls with the customer as well. ${second} says: that was never mentioned. It is not on the list of contributions. Who has to take the calls?`,
  },
  causeOfTheCracks: {
    title: 'The plaster cracks, and nobody did it',
    story: ({ first, second }) =>
      `In the new building of Hafenwerk GmbH the plaster cracks. ${first} did the plaster, ${second} prepared the wall. Each side says it was the other, and the expert leaves the cause open. The customer demands repair. Who repairs, and who pays?`,
  },
  repairedWithoutAsking: {
    title: 'Repaired without asking',
    story: ({ first, second }) =>
      `A pipe fitted by ${second} drips. ${first} calls another firm at once and sends ${second} the bill for €1,800. ${second} would have done it for €200 but was not asked. Must ${second} pay?`,
  },
  discountGrantedAlone: {
    title: 'Discount instead of repair',
    story: ({ first, second }) =>
      `The customer wants no repair but to pay €4,000 less. ${first} grants it alone. The mistake was made by ${second}, the repair would have cost €900. ${first} deducts €4,000 from ${second}. Who bears the discount?`,
  },
  warrantyShorterUpstream: {
    title: 'The customer still has rights, the partner says it is too late',
    story: ({ first, second }) =>
      `Three years after acceptance Talhof brewery complains to ${first} about a defect. ${first} reports it to ${second} only after three months. ${second} says: for us it is time-barred, and you should have said so earlier. Must ${second} still answer for it?`,
  },
  defectAfterTheEnd: {
    title: 'A defect after the separation',
    story: ({ first, second }) =>
      `${first} and ${second} have not worked together for a year. Now the system of their old joint customer fails, the part of ${second} is defective. ${second} says: the cooperation is over. Who deals with it?`,
  },
  tilesDiscolour: {
    title: 'The material was to blame',
    story: ({ first, second }) =>
      `The tiles discolour because the manufacturer botched them. ${second} bought them, ${first} laid them. The dealer supplies new tiles but does not pay €5,000 for laying them again. Who lays them, and who pays?`,
  },
  customerWithdraws: {
    title: 'The customer withdraws from the whole order',
    story: ({ first, second }) =>
      `The controls by ${second} do not work even after the third attempt. Hafenwerk GmbH withdraws from the whole order worth €40,000. The part of ${first} was finished and in order. Who bears the loss?`,
  },
  penaltyForDelay: {
    title: 'The customer demands a penalty',
    story: ({ first, second }) =>
      `Everything is finished two weeks late, Hafenwerk GmbH deducts a penalty of €8,000. ${second} had delivered too late but knew nothing of the penalty in the contract of ${first}. ${first} wants the amount from ${second}. Who bears it?`,
  },
  admittedTheOthersMistake: {
    title: 'One admits the other’s mistake',
    story: ({ first, second }) =>
      `${first} writes to the customer: that was a mistake of ${second}, everything will be replaced. ${first} had not asked before. ${second} believes its own work to be right. Is ${second} bound by this?`,
  },
  claimedFromTheWrongOne: {
    title: 'The wrong one is to pay',
    story: ({ first, second }) =>
      `A photographer claims €6,000 from ${first} for a picture in the joint brochure. ${second} chose it, without a licence. Whether the claim is justified has not been decided yet. ${first} needs a lawyer at once. Must ${second} step in?`,
  },
  oneWrongClick: {
    title: 'One wrong click',
    story: ({ first, second }) =>
      `A slip by ${second} takes a joint customer’s web shop down for three days. ${first} loses a further order worth €60,000 because of it and wants compensation. ${second} is a firm of two people. How far is ${second} liable?`,
  },
  insuranceLapsed: {
    title: 'The insurance has lapsed',
    story: ({ first, second }) =>
      `${second} did not pay the premium, and there has been no liability insurance since May. ${first} hears of it by chance when the assembly is already under way. ${second} says: nothing will happen. What may ${first} do?`,
  },
  nobodyAnswersTheComplaint: {
    title: 'Nobody answers the complaint',
    story: ({ first, second }) =>
      `Talhof brewery complains to ${first} about a system that ${second} fitted. ${first} thinks it is for ${second} to answer, ${second} knows nothing of it. After three working days the brewery calls in anger. Who should have answered?`,
  },
  ownOrderFirst: {
    title: 'Its own large order comes first',
    story: ({ first, second }) =>
      `${second} has won a large order of its own and takes all its people off the joint project with ${first}. That order came first. ${first} has promised the joint customer Friday. Which order comes first?`,
  },
  twoCustomersInOctober: {
    title: 'Two joint customers want to be finished at once',
    story: ({ first, second }) =>
      `Hafenwerk GmbH, brought by ${first}, and Talhof brewery, brought by ${second}, both want to be finished in October. There are people for one order. The brewery’s was accepted earlier. Who comes first?`,
  },
  hoursNeverCalled: {
    title: 'Promised hours are not called for',
    story: ({ first, second }) =>
      `${second} keeps 40\u00a0hours a month free for ${first} and turns down other work. In June ${first} calls for only 10\u00a0hours. ${second} still puts 40 on the invoice. What has to be paid?`,
  },
  manyMoreHours: {
    title: 'Forty hours become 62',
    story: ({ first, second }) =>
      `40\u00a0hours were agreed. ${second} worked 62\u00a0hours because it took longer, and asked nobody. ${first} wants to pay for only 40\u00a0hours. Which hours are paid?`,
  },
  contributionNeverComes: {
    title: 'The promised contribution does not come',
    story: ({ first, second }) =>
      `${second} was to provide the hall by 1 March. Five months later ${second} says: it is needed here. After a warning ${first} has meanwhile rented one. What follows for ${second}?`,
  },
  workBelowPromise: {
    title: 'Corrected and still poor',
    story: ({ first, second }) =>
      `${second} edited a film for ${first}. The first version was useless, the second is hardly better. ${second} offers a third. The customer of ${first} will not wait any longer. What may ${first} do?`,
  },
  strangersOnSite: {
    title: 'Strangers on site',
    story: ({ first, second }) =>
      `On the site of Hafenwerk GmbH people work whom ${first} has never seen. ${second} sent a subcontractor and told nobody. ${first} wants them to leave. Was ${second} allowed to do that?`,
  },
  recommendedFloorLayer: {
    title: 'The recommended subcontractor botches the job',
    story: ({ first, second }) =>
      `${first} suggested a floor layer, ${second} hired it. The floor cracks, the floor layer has vanished. ${first} says: your subcontractor. ${second} says: your recommendation. Who answers for it?`,
  },
  freelancerCalledDirectly: {
    title: 'The freelance designer is hired directly',
    story: ({ first, second }) =>
      `Two months ago a freelance designer worked for ${second} in the joint project. Now ${first} calls her and hires her directly. ${second} has not agreed. May ${first} do that?`,
  },
  exemptionExpired: {
    title: 'The certificate of exemption has expired',
    story: ({ first, second }) =>
      `On 10 June construction work by ${second} for €20,000 has to be paid. The certificate of exemption expired on 31 May, and ${second} has not sent a new one although asked. ${first} pays nothing and wants to stop the work. May ${first} do that?`,
  },
  wagesDemandedFromPartner: {
    title: 'Workers demand their wages from the partner',
    story: ({ first, second }) =>
      `Two workers of ${second} did not get the minimum wage and demand €6,300 from ${first}. A fine comes on top. ${second} has no money left in its account. Who bears this in the end?`,
  },
  leadsOthersPeople: {
    title: 'The site manager leads other people’s staff',
    story: ({ first, second }) =>
      `Every morning the site manager of ${first} also assigns the fitters of ${second}: who works where and when to take a break. An audit finds that this is hidden temporary work and demands back payments. Who bears them?`,
  },
  licenceOnlyAppliedFor: {
    title: 'The licence is only applied for',
    story: ({ first, second }) =>
      `On Monday ${second} is to connect the heating. Entry in the register of crafts has been applied for but not granted. ${first} is registered and could take responsibility. May ${second} start?`,
  },
  tripForTheBuyer: {
    title: 'A trip for the buyer',
    story: ({ first, second }) =>
      `An employee tells ${first} that ${second} paid for a trip worth €800 for the buyer of Hafenwerk GmbH. ${second} denies it. Nothing has been proved. What follows?`,
  },
  passwordNobodyKnows: {
    title: 'Nobody knows the password',
    story: ({ first, second }) =>
      `The owner of ${second} has been out of reach for four days, there is no deputy. The shop of Talhof brewery is down, and only she knows the password. ${first} knows where it is deposited. May ${first} use it, and who talks to the brewery?`,
  },
  holidayToldTooLate: {
    title: 'Holiday from tomorrow',
    story: ({ first, second }) =>
      `On Thursday ${second} writes: from tomorrow I am in Norway for three weeks. Next week ${second} was to deliver to ${first}. No deputy has been named. Is the date moved?`,
  },
  deputyAfterDeath: {
    title: 'The owner dies',
    story: ({ first, second }) =>
      `The owner of ${second} died on Friday, who inherits is open. On Monday a joint customer needs a promise over €3,000. The deputy would give it, ${first} wonders whether she still may. Does her power last?`,
  },
  keyPersonLeaves: {
    title: 'The key person leaves',
    story: ({ first, second }) =>
      `The customer had wanted ${second} because of its director. He resigned more than six months ago. ${second} sends a beginner, ${first} refuses him with good reasons. What happens next?`,
  },
  cyberAttack: {
    title: 'A cyber attack stops everything',
    story: ({ first, second }) =>
      `A cyber attack stops ${second} for two weeks although everything was up to date and backed up. ${first} has already spent €6,000 on the project. ${second} says: force majeure. Is that so, and what is paid?`,
  },
  backAfterIllness: {
    title: 'Back after a long illness',
    story: ({ first, second }) =>
      `For three months ${first} worked for ${second}, at a higher hourly rate. Now ${second} is well again and wants the project back, which is nearly finished. The customer has no wish. Who carries on, and at what rate is the time paid?`,
  },
  peopleStandIdle: {
    title: 'Four days of waiting',
    story: ({ first, second }) =>
      `Two people of ${second} stand idle on site because the plans of ${first} are missing. ${second} reported that by e-mail on the first day and after four days charges the waiting time. ${first} says: no work was done. Who pays for the waiting?`,
  },
  customerLetsNobodyIn: {
    title: 'The customer does not decide, and everybody waits',
    story: ({ first, second }) =>
      `The customer has not picked a colour. For two weeks ${second} cannot carry on, while scaffold and people cost money all the same. The customer will pay nothing for it, and ${first} did nothing wrong. Who pays for the waiting?`,
  },
  defectReportedLate: {
    title: 'The defect was reported months later',
    story: ({ first, second }) =>
      `${second} delivered a payroll program to ${first} and fixed the first defect. ${first} could have seen at once that the defect was still there. It is reported three months later. ${second} says: examined too late. Can ${first} still claim anything?`,
  },
  brokenByAnUpdate: {
    title: 'Nobody is to blame, and it still no longer works',
    story: ({ first, second }) =>
      `${second} programmed a till for the customer of ${first}. After somebody else’s update it no longer runs; neither of them did anything wrong. The customer wants it to work again. Who pays for the repair?`,
  },
  repairedAsAFavour: {
    title: 'Repaired on request although it was not the own fault',
    story: ({ first, second }) =>
      `${first} asks ${second} to mend old damage at the customer’s that ${second} had nothing to do with. Nobody talks about money. Afterwards ${second} sends a bill for €640. ${first} took it for goodwill. Who pays?`,
  },
  settledWithTheCustomerAlone: {
    title: 'Settled alone with the customer, and all are to pay',
    story: ({ first, second }) =>
      `The customer has been arguing for months and demands €20,000 back. ${first} settles for €8,000 without asking ${second} and then wants half of it. Does ${second} have to pay?`,
  },
  customerWantsLess: {
    title: 'Only 250 square metres instead of 2,000',
    story: ({ first, second }) =>
      `${second} was to lay 2,000\u00a0square metres of parquet for ${first} in a new building. Then the buyers of the flats want other floors, and 250 remain. The wood is ordered, the people are scheduled. ${first} will pay only for what was laid. What has to be paid?`,
  },
  restDoneInHouse: {
    title: 'Somebody else now does the rest',
    story: ({ first, second }) =>
      `${first} promised ${second} twenty texts. After eight ${first} takes the rest back and has it written in house. ${second} turned down another order for it. What does ${second} get for the twelve texts?`,
  },
}
