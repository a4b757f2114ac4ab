import type { steeringStories as stories } from '#core/catalogue/scenarios/steering.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const steeringStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  outvoted: {
    title: 'Outvoted, and still to pay',
    story: ({ first, second }) =>
      `${second} uses its majority of votes to push through a joint appearance for €9,000. It is not in the budget. ${first} was against it and is now to pay its part. Is ${first} bound?`,
  },
  decidedWithoutPartner: {
    title: 'The partner decided without us',
    story: ({ first, second }) =>
      `${second} promises a customer a 15% discount in the name of all. ${first} was not asked and does not agree afterwards. It was not urgent. Who bears the discount?`,
  },
  voteMissed: {
    title: 'A vote while one was missing',
    story: ({ first, second }) =>
      `${first} was invited to the meeting in time and did not come. ${second} took the decision all the same and put it in the minutes. It was the first meeting on this question. Does it count?`,
  },
  votesEqual: {
    title: 'One vote for, one against',
    story: ({ first, second }) =>
      `It is about technology, of which ${first} is in charge. ${second} chairs the meeting and votes against. The votes are equal. Whose vote counts more?`,
  },
  minutesDisputed: {
    title: 'That is not what was discussed',
    story: ({ first, second }) =>
      `${first} sent round minutes after the meeting. For two months ${second} said nothing about them. Now ${second} says the price in them was only an idea. Do the minutes count?`,
  },
  meetingsNeverHeld: {
    title: 'The meeting is missed yet again',
    story: ({ first, second }) =>
      `${second} took on the steering and has not invited anybody for months. Three agreed meetings were missed. For eight weeks ${first} has had no reply. What can ${first} do?`,
  },
  budgetExceeded: {
    title: 'Spending is far above the budget',
    story: ({ first, second }) =>
      `€5,000 had been resolved for the joint website. ${second} ordered for €11,500 and asked nobody. ${first} is to pay half. Must it?`,
  },
  coordinatorWantsPay: {
    title: 'Whoever coordinates wants to be paid',
    story: ({ first, second }) =>
      `For two months ${first} did almost all the dates, lists and talks. Nothing had been agreed for that. Now ${first} charges €4,000 for it. ${second} refuses.`,
  },
  stopLimitCrossed: {
    title: 'The limit for stopping has been reached',
    story: ({ first, second }) =>
      `It was agreed to stop if there was no joint order after five months. There is none. ${second} never wrote the promised offers. ${first} wants to leave and asks whether it can.`,
  },
  partnerLeavesEarly: {
    title: 'After four weeks the partner leaves',
    story: ({ first, second }) =>
      `${first} has paid invoices of €12,000 for the start. One month in ${second} loses interest and stops. ${first} is left with the invoices. Who bears the start-up cost?`,
  },
  notWorthIt: {
    title: 'One and one is not more than two',
    story: ({ first, second }) =>
      `${first} and ${second} have reckoned the benefit again. They expected clearly more than alone, and almost nothing is left. In the unfavourable case it is a loss. ${first} would like to know what follows.`,
  },
  newPartnerWanted: {
    title: 'One wants to take in a third',
    story: ({ first, second }) =>
      `${first} would like to take in Druckhaus Ost GmbH, and most are in favour. ${second} is against it. Druckhaus Ost GmbH does the same as ${second}. May it be taken in?`,
  },
  contractPassedOn: {
    title: 'From July the sister company does it',
    story: ({ first, second }) =>
      `${second} announces that from July its sister company takes over everything. ${second} did not ask. ${first} knows nobody there. Must ${first} accept this?`,
  },
  boughtByCompetitor: {
    title: 'The competitor buys the partner',
    story: ({ first, second }) =>
      `A competitor of ${first} has bought the majority of ${second}. All work in the same folders. ${first} learned of it ten days ago. What applies to plans and access now?`,
  },
  partnerMerges: {
    title: 'The partner joins a chain',
    story: ({ first, second }) =>
      `${second} merges with Küstenbau AG, which does not compete with ${first}. The new company has other rules and other people. ${first} asks whether the agreement goes on.`,
  },
  newManagement: {
    title: 'The founder has left',
    story: ({ first, second }) =>
      `The founder has left ${second}. The new management comes from outside and ${first} does not know it. It does not want to honour handshake arrangements. What follows?`,
  },
  saleKeptSecret: {
    title: 'The sale was kept secret',
    story: ({ first, second }) =>
      `${second} has a new shareholder. ${first} learns of it only four months later. It comes from the newspaper. Should ${second} have told it earlier, and what follows?`,
  },
  bankAsksForMoney: {
    title: 'Suddenly a bank asks for the money',
    story: ({ first, second }) =>
      `${second} has sold its claim against ${first} to a bank. ${first} did not consent. The bank sends a reminder. Was ${second} allowed to pass on the claim?`,
  },
  goalMissedByOne: {
    title: 'The goal was missed because one did nothing',
    story: ({ first, second }) =>
      `Twelve joint orders were the goal, three came. All agree on the figures. ${second} did not keep the promised appointments. ${first} asks whether ${second} may still rely on the missed goal.`,
  },
  costsRise: {
    title: 'Costs have doubled',
    story: ({ first, second }) =>
      `The material of ${first} costs more than twice as much as at signing. ${first} asks for a new price. ${second} refuses because agreed is agreed. Meanwhile a new order comes in.`,
  },
  reviewNeverHeld: {
    title: 'The review never took place',
    story: ({ first, second }) =>
      `More than three years ago ${first} and ${second} last talked about their cooperation. ${first} is dissatisfied and asks for a talk. ${second} has no time. What can ${first} demand?`,
  },
  figuresMissing: {
    title: 'The turnover figures do not come',
    story: ({ first, second }) =>
      `${first} shares in the turnover of ${second}. For half a year ${second} has sent no figures. Without them ${first} cannot reckon anything. What may ${first} do?`,
  },
  booksRefused: {
    title: 'The books stay closed',
    story: ({ first, second }) =>
      `A customer names a higher amount to ${first} than ${second} reported. ${first} asks to see the records. Four months later accounting still has no time. May ${second} refuse?`,
  },
  ordersHidden: {
    title: 'Orders were not reported on purpose',
    story: ({ first, second }) =>
      `An inspection shows that ${second} kept more than half of the joint orders secret. It was on purpose. The inspection cost ${first} €2,400. What follows, and who pays for the inspection?`,
  },
  sourceFilesRefused: {
    title: 'The editable files are not handed over',
    story: ({ first, second }) =>
      `${second} delivered designs and ${first} paid for them. Now ${first} needs the editable files. Nothing was agreed about them. ${second} hands over only a PDF.`,
  },
  resultSoldAgain: {
    title: 'The partner sells our work once more',
    story: ({ first, second }) =>
      `${first} wrote a program for a joint project. ${second} builds it into a solution for another customer and earns €6,000 with it. ${first} was not asked. May ${second} do that?`,
  },
  usedAfterTheEnd: {
    title: 'After the separation everything is still used',
    story: ({ first, second }) =>
      `Six months ago ${first} and ${second} separated. ${second} goes on using templates and code in its own business that ${first} brought or created. Nobody was asked. Is that still allowed?`,
  },
  customerUsesUnpaid: {
    title: 'The customer uses the design and does not pay',
    story: ({ first, second }) =>
      `Hafenwerk GmbH has put the design by ${first} and ${second} online. It has not paid for it. Now it has another agency rebuild it. Is it allowed to?`,
  },
  partnerUsesUnpaidWork: {
    title: 'The partner uses unpaid designs',
    story: ({ first, second }) =>
      `${second} made designs for ${first}. ${first} has not paid the invoice and uses them all the same. ${second} demands that this stops.`,
  },
  freelancerWantsMore: {
    title: 'The freelance photographer wants more money',
    story: ({ first, second }) =>
      `The photos were taken by a freelancer whom ${second} had put to work. He never gave rights for advertising. Now he asks for €3,000. ${first} wonders who pays.`,
  },
  openSourceInside: {
    title: 'There is open source in the program',
    story: ({ first, second }) =>
      `${second} built in a module under the GPL and told nobody. Now the whole code would have to be laid open. ${first} had ruled that out to the customer. Was ${second} allowed to?`,
  },
  textsByMachine: {
    title: 'A machine wrote the texts',
    story: ({ first, second }) =>
      `${second} delivers texts that come from artificial intelligence. ${second} did not say so, and nothing confidential was entered. ${first} sold them to the customer as its own. Was that allowed?`,
  },
  appAfterSeparation: {
    title: 'Who keeps the joint app after the separation',
    story: ({ first, second }) =>
      `${first} and ${second} developed an app and separated three months ago. It has earned €20,000 since. Both want to keep it and do not agree on a price. Who may sell it?`,
  },
  inventionNotFiled: {
    title: 'Only one wants to file the invention',
    story: ({ first, second }) =>
      `${first} and ${second} have invented something together. ${first} wants to file a patent. ${second} finds the fees too high. May ${first} do it alone, and who pays?`,
  },
  shownAsOwnWork: {
    title: 'The joint project is shown as one’s own',
    story: ({ first, second }) =>
      `${second} shows the joint project under “our work”. The customer does not mind. ${first} is not mentioned with a single word. Is that allowed?`,
  },
  wrongFigureInReport: {
    title: 'There is a wrong figure in the report',
    story: ({ first, second }) =>
      `The brochure of ${second} says 40% was saved instead of 14%. The figure came from ${first}. The error has been known for twenty days. Who corrects it, and who pays for the reprint?`,
  },
  customerObjectsLater: {
    title: 'The customer no longer wants to be named',
    story: ({ first, second }) =>
      `Stadtwerke Auental had consented to a report by ${first} and ${second}. A year later they no longer want to be in it. ${second} finds the report too good to delete. What happens to it?`,
  },
  awardForOne: {
    title: 'One accepts the award alone',
    story: ({ first, second }) =>
      `${second} receives an award for the joint project. On the stage and in the interview the name of ${first} is not mentioned. ${first} is annoyed. Should ${second} have named it?`,
  },
  fairCancelled: {
    title: 'The partner cancels the trade fair',
    story: ({ first, second }) =>
      `Two weeks before the trade fair ${second} cancels the joint appearance. The rent of €5,000 for the stand is lost. ${first} does not want to bear it. Who pays?`,
  },
  actionTooExpensive: {
    title: 'The action cost twice as much',
    story: ({ first, second }) =>
      `€3,000 was agreed for the advertisements. Without asking ${second} booked for €6,600 and wants half of it. ${first} gets no receipt. Must ${first} pay?`,
  },
  nobodyAtTheStand: {
    title: 'Nobody came to the joint stand',
    story: ({ first, second }) =>
      `${second} was to send two people to the joint stand. Nobody came. ${first} worked alone for four days. Now ${second} wants half of the enquiries.`,
  },
  enquiriesLeftLying: {
    title: 'The enquiries from the fair are left lying',
    story: ({ first, second }) =>
      `${second} took thirty enquiries along and has answered none after months. ${first} would like to call the prospects itself. ${second} says they are its own. What applies?`,
  },
  moneyLeftOver: {
    title: 'Some of the advertising money is left',
    story: ({ first, second }) =>
      `${first} and ${second} each paid in €5,000 for joint advertising. At the end of the year €2,300 is left. ${first} wants the money back. ${second} would like to keep it for the next action.`,
  },
}
