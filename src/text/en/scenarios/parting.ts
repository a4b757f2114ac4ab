import type { partingStories as stories } from '#core/catalogue/scenarios/parting.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const partingStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  endedWithoutWarning: {
    title: 'Ended at once, without any warning',
    story: ({ first, second }) =>
      `${second} is behind schedule for the third time. ${first} says nothing about it and ends everything with immediate effect five days later. ${second} would gladly have put it right. Was ${first} allowed to do that without a warning?`,
  },
  mendedTooLate: {
    title: 'The fault is fixed, but long after the warning',
    story: ({ first, second }) =>
      `${first} gave ${second} a warning with a deadline. After twenty days the fault is fixed. ${first} still wants to end everything at once. Does the late fix count?`,
  },
  waitedTooLong: {
    title: 'The cause has been known for half a year',
    story: ({ first, second }) =>
      `Since winter ${first} has known that ${second} won over a protected business. Everybody went on working. In summer there is a quarrel, and ${first} ends the cooperation at once for that reason. Is that still possible?`,
  },
  smallBreaches: {
    title: 'Many small breaches, and the warning changed nothing',
    story: ({ first, second }) =>
      `${second} does not call back, forgets appointments and delivers lists without prices. Each of these is small. ${first} gave a warning forty days ago, and nothing has changed. Is that enough to leave at once?`,
  },
  insolvencyApplication: {
    title: 'A party has applied for insolvency',
    story: ({ first, second }) =>
      `Three days ago ${second} filed an application itself, nothing has been opened yet. Work goes on, people come in every morning. ${first} wants to get out at once all the same. Does the application count as a cause?`,
  },
  noticeToProjectLead: {
    title: 'The letter of notice went to the project lead',
    story: ({ first, second }) =>
      `${second} sends the letter to the project lead of ${first}. She is on holiday and puts it in a folder afterwards. The management of ${first} hears of it two months later. Did it arrive in the right place?`,
  },
  noticeToWrongDay: {
    title: 'Notice for the wrong date',
    story: ({ first, second }) =>
      `In May ${second} writes that the cooperation ends on 30 June. Under the notice period only 30 September would be possible. ${first} thinks the letter is worthless. When is it really over?`,
  },
  noticeTakenBack: {
    title: 'Notice is taken back',
    story: ({ first, second }) =>
      `On Friday ${first} gives notice in anger. On Tuesday ${first} writes: forget it. Meanwhile ${second} has made other plans and wants to leave it at that. Does the notice still stand?`,
  },
  leavingFixedTerm: {
    title: 'Getting out before the fixed term is over',
    story: ({ first, second }) =>
      `Two years were agreed. After eight months ${second} writes to ${first} in an e-mail: we are leaving, it does not pay. ${second} gives no special reason. Can ${second} leave before the fixed term is over?`,
  },
  renewalMissed: {
    title: 'The day to stop the renewal was missed',
    story: ({ first, second }) =>
      `The term ends on 31 December and is renewed if nobody objects. ${second} writes 27\u00a0days before that it is not to go on. ${first} says: too late. Is ${second} now bound for the whole next term?`,
  },
  orderInNoticePeriod: {
    title: 'A new order comes during the notice period',
    story: ({ first, second }) =>
      `${first} gave notice for the end of the year. In October ${second} brings a large joint order that lasts into March. ${first} would rather not take it on. Must it?`,
  },
  idleAfterNotice: {
    title: 'Since the notice the other side has stopped working',
    story: ({ first, second }) =>
      `${second} gave notice, and the period runs for two more months. For sixteen days nobody there has replied, and tasks are left undone. ${first} fills in everywhere. What may happen now?`,
  },
  oneProjectLeft: {
    title: 'Leaving one project only',
    story: ({ first, second }) =>
      `${second} wants nothing more to do with the project at Stadtwerke Auental and gives notice for it. Everything else is to stay. ${first} thinks: all or nothing. What does this end?`,
  },
  regionLeft: {
    title: 'Only one region is to end',
    story: ({ first, second }) =>
      `${first} wants to work alone in Austria from now on and gives notice for this region only. In Germany everything is to stay as it is. ${second} calls it cherry-picking. Can that be done by one side?`,
  },
  cooperationRests: {
    title: 'A party wants to pause',
    story: ({ first, second }) =>
      `${second} is rebuilding and has let everything rest for seven months, without the consent of ${first}. A project that has begun is stuck halfway. Was ${second} allowed to do that, and what must go on during a pause?`,
  },
  floodLasts: {
    title: 'The flood damage drags on',
    story: ({ first, second }) =>
      `A flood destroyed the workshop of ${second}, which reported it at once. Four months later nothing has been rebuilt. ${first} has to cancel appointments. Is ${first} still bound?`,
  },
  projectAfterTheEnd: {
    title: 'The agreement is over, the project is not',
    story: ({ first, second }) =>
      `The term ended in December. At Hafenwerk GmbH ${first} and ${second} go on working into March. In February they argue about shares and liability. Do the old rules still apply?`,
  },
  feeForHandOver: {
    title: 'Money is demanded for an orderly hand-over',
    story: ({ first, second }) =>
      `Twenty days after the separation ${second} is to give everything for a project to ${first}. ${second} puts this at 22\u00a0hours and wants them paid. ${first} thinks it goes without saying. Who is right?`,
  },
  filesHeldBack: {
    title: 'The plans are only handed out for money',
    story: ({ first, second }) =>
      `${first} needs the plans to finish. ${second} holds on to them until ${first} settles an old claim. ${first} disputes this claim. May ${second} keep the plans?`,
  },
  finalStatementMissing: {
    title: 'Half a year after parting the final statement is missing',
    story: ({ first, second }) =>
      `The cooperation ended two hundred days ago. ${first} had the contracts with the customers and was to settle. ${second} has asked three times. Who owes what, and what can ${second} do?`,
  },
  balanceUnpaid: {
    title: 'The balance is settled, but nobody transfers it',
    story: ({ first, second }) =>
      `The final statement has been accepted, and under it ${first} owes ${second} €6,400. That was a hundred days ago. ${first} says there is no deadline. Is the balance overdue?`,
  },
  oldInvoiceFound: {
    title: 'Something turns up after the final line',
    story: ({ first, second }) =>
      `Everything is settled and the balance transferred. A year later ${second} finds work that nobody ever invoiced. ${first} says: we are even. Is the matter closed?`,
  },
  paidInAdvance: {
    title: 'Paid in advance, and then it was over',
    story: ({ first, second }) =>
      `${first} transferred three months of support to ${second} in advance. After one month the cooperation ends. ${second} says: paid is paid. Does ${first} get anything back?`,
  },
  retentionForgotten: {
    title: 'The retention is not released',
    story: ({ first, second }) =>
      `${first} kept five per cent of each invoice of ${second} as security, €4,200 in all, because the customer keeps back as much. The cooperation has ended and the accounts are settled. The customer has complained about nothing, but has not released anything either. Must ${first} pay out now?`,
  },
  customersBuiltUp: {
    title: 'Sold for five years, and nothing at the end',
    story: ({ first, second }) =>
      `For five years ${second} resold the products of ${first} in its own name and won sixty businesses. Now ${first} does it itself. ${second} demands compensation for that. Is ${second} entitled to it?`,
  },
  bothWantTheStand: {
    title: 'Both want to keep the joint stand',
    story: ({ first, second }) =>
      `Three years ago ${first} and ${second} bought a fair stand for €9,000. After parting both want to keep it. They do not agree on its value. Who gets it, and at what price?`,
  },
  accountToDivide: {
    title: 'There is still money in the joint account',
    story: ({ first, second }) =>
      `There is €2,300 in the advertising account of ${first} and ${second}. A print shop has not been paid yet. ${first} paid in twice as much and wants more accordingly. How is it divided?`,
  },
  phoneNumberAfterEnd: {
    title: 'Customers call the old joint number',
    story: ({ first, second }) =>
      `The joint phone number is registered to ${first}, and ${second} paid for it. Two months after the separation many callers still ask for ${second}. ${first} hangs up. Whose number is it, and must calls be redirected?`,
  },
  registeredAfterNotice: {
    title: 'After notice, 140 companies are quickly registered',
    story: ({ first, second }) =>
      `${first} gives notice in March. In April ${second} enters 140 companies in the register with whom nobody has spoken yet. ${second} wants to protect them for itself. Do these entries count?`,
  },
  customersToldEarly: {
    title: 'Customers hear of the end before the text is agreed',
    story: ({ first, second }) =>
      `On the evening of the notice ${second} telephones ten customers and says that they have parted. There was no joint text yet. In the morning the phones at ${first} do not stop ringing. What follows from that?`,
  },
  badMouthing: {
    title: 'Bad-mouthing after the separation',
    story: ({ first, second }) =>
      `${second} tells Hafenwerk GmbH that ${first} is close to going bust. That is not true. Hafenwerk GmbH withdraws an order. Was ${second} allowed to say that, and what can ${first} demand?`,
  },
  ownerDies: {
    title: 'The owner dies, and the daughter wants to carry on',
    story: ({ first, second }) =>
      `The owner of ${second} dies suddenly. His daughter inherits and wants to continue the business and the cooperation. ${first} hardly knows her and does not want to. A project at Hafenwerk GmbH is under way. Does it go on with her?`,
  },
  awayForMonths: {
    title: 'The owner has been away for five months',
    story: ({ first, second }) =>
      `The owner of ${second} has been away for five months, and nobody knows when she will be back. ${first} has been considerate. Now decisions are due. May ${first} get out?`,
  },
  partnerSold: {
    title: 'A competitor buys the partner',
    story: ({ first, second }) =>
      `The biggest competitor of ${first} takes over the majority of ${second}. The next day its head of sales sits in the joint meeting. ${first} does not want to go on like this. May ${first} leave?`,
  },
  mainCustomerLost: {
    title: 'The most important client is gone',
    story: ({ first, second }) =>
      `${first} and ${second} mainly work for Hafenwerk GmbH. It is closed down, and only one project is still being finished. ${first} no longer sees a point in the cooperation. Is that a good cause?`,
  },
  deadlockForMonths: {
    title: 'Nothing has moved for half a year',
    story: ({ first, second }) =>
      `${first} wants new prices, ${second} wants the old ones. For two hundred days nobody has moved, and every vote ends the same way. Both lose money by it. Can ${first} get out of this?`,
  },
  talkRefused: {
    title: 'One side will not talk at all',
    story: ({ first, second }) =>
      `Five days ago ${first} asked in text form to have the matter resolved. ${second} replies: there is nothing to talk about. ${first} is in a hurry. Must ${first} wait for all stages all the same?`,
  },
  suedBeforeTalking: {
    title: 'The lawsuit comes before the first talk',
    story: ({ first, second }) =>
      `In the morning ${first} asks for a talk to clear things up. In the afternoon the statement of claim of ${second} is in the letterbox. Nobody has talked yet. Was ${second} allowed to go to court at once?`,
  },
  mediatorNotAgreed: {
    title: 'No agreement on a neutral person',
    story: ({ first, second }) =>
      `A mediation was agreed. ${first} proposes three names, ${second} turns them all down and names three others. Weeks go by like that. Who decides now who mediates?`,
  },
  mediationMissed: {
    title: 'Only one side comes to the mediation',
    story: ({ first, second }) =>
      `The appointment was made a month ago. ${first} comes, the mediator too, ${second} does not. The invoice for €600 comes all the same. Who bears it?`,
  },
  expertNotAccepted: {
    title: 'One side does not like the expert opinion',
    story: ({ first, second }) =>
      `${first} and ${second} ordered an expert opinion together. It is in favour of ${first} and carefully reasoned. ${second} orders a second one. Is ${second} bound by the first result?`,
  },
  limitationNear: {
    title: 'While they still talk, the claim may become time-barred',
    story: ({ first, second }) =>
      `For forty days ${first} and ${second} have been resolving a claim from the year before last. On 31 December it would be time-barred. ${second} takes its time. Must ${first} sue for that reason?`,
  },
  coachAsWitness: {
    title: 'The coach is to testify as a witness',
    story: ({ first, second }) =>
      `In the guided talk ${first} offered €5,000. It led to no solution. In court ${second} relies on it and names the coach as a witness. ${first} is against it. Is that possible?`,
  },
  mailboxEmptied: {
    title: 'The mailbox is emptied in the middle of a dispute',
    story: ({ first, second }) =>
      `For twelve days ${first} and ${second} have been arguing about promises made in spring. Overnight ${second} empties the shared mailbox, as it does every quarter. ${first} needs the messages as proof. Was that allowed?`,
  },
  clearRuleQuestioned: {
    title: 'The rule is clear, but one side wants to negotiate anew',
    story: ({ first, second }) =>
      `The register shows that ${first} was the first to register a business. The agreement says clearly what follows from that. ${second} finds this unfair and wants to talk about it first. What applies until then, and what is to be shown?`,
  },
  moneyInEscrow: {
    title: 'Part of the claim is disputed',
    story: ({ first, second }) =>
      `${second} claims €20,000, ${first} thinks €3,000 of that is wrong. ${first} pays nothing at all and proposes to deposit the money somewhere. ${second} needs it urgently. Where does the amount go?`,
  },
  lawyerAfterSigning: {
    title: 'The lawyer comes back only after signing',
    story: ({ first, second }) =>
      `The agreement was signed 25\u00a0days ago. Now the lawyer of ${second} writes that the penalty is far too high. ${first} says: signed is signed. Does it still have to be talked about?`,
  },
  changedAfterReview: {
    title: 'The text was changed after the lawyer had looked it over',
    story: ({ first, second }) =>
      `The lawyer of ${first} reviewed the customer protection and approved it. After that ${second} extends it in the draft to three years. It is to be signed tomorrow. Must it be reviewed again, and who pays for that?`,
  },
  suppliedAfterTheEnd: {
    title: 'Ordered before the end, supplied after it',
    story: ({ first, second }) =>
      `In November the customer whom ${second} has looked after for years ordered from ${first} for three years. In January the cooperation ends. For the deliveries after that ${first} will pay no commission. Is ${second} still due anything?`,
  },
  stillPaidEveryMonth: {
    title: 'The customers still pay every month, the commission does not come',
    story: ({ first, second }) =>
      `For years ${second} named customers for running contracts to ${first} and earned a share of each monthly payment. The cooperation ended two years ago. The customers go on paying, ${second} gets nothing any more. Is ${second} still due anything?`,
  },
  stockLeftOver: {
    title: 'Goods are left in stock after the end',
    story: ({ first, second }) =>
      `${second} bought shelves from ${first} and sold them on. The cooperation is over, and 600\u00a0pieces bearing the mark of ${first} are still in stock. ${first} will not take them back, nor have ${second} sell them off. What happens to the remaining stock?`,
  },
  oneOfThreeLeaves: {
    title: 'One of three leaves',
    story: ({ first, second }) =>
      `${first}, ${second} and a third company sell courses together. ${first} leaves. For three courses there are bookings and deposits, and none has been held yet. ${second} wants to carry on with the others. Is that possible, and what happens to the deposits?`,
  },
}
