import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { others } from '../others.ts'
import { aftercare } from './aftercare.ts'

const finishers = {
  together: { label: 'All together, as before', includes: 'Each party does its part until acceptance.' },
  prime: { label: 'Whoever has the contract with the customer', includes: 'This party finishes the project alone.' },
  remaining: { label: 'The remaining side', includes: 'Not the party that gave cause for the end.' },
  stop: { label: 'Nobody: the project is ended', includes: 'What has been done is settled, as far as the customer contract allows.' },
  talk: { label: 'Decide case by case', includes: 'The parties talk about each running project.' },
}

/** How a finisher is said in a clause; of two parties `remaining` is the one that is told by what it did not do. */
const finish = (answer: string, remaining: string, t: Tools): string =>
  byOption(answer, {
    together: 'the parties finish a running project together until acceptance',
    prime: 'the party that has the contract with the customer finishes a running project',
    remaining: `${t.two ? `the party that ${remaining}` : 'the party named for this by the remaining parties'} finishes a running project`,
    stop: 'a running project is not continued and is settled as it stands',
    talk: 'the parties talk about each running project separately',
  })

/** The reasons of the end by plan; what comes from outside is told apart where it has an answer of its own. */
const byPlan =
  'by notice, mutual agreement, expiry, change of control, merger, a change of direction, missed goals, a deadlock or another contract'
const byForce = 'by force majeure or the loss of the main customer or undertaking'

const returning = (answer: string, days: number, t: Tools): string =>
  `${byOption(answer, { return: 'returned', delete: 'deleted', ownerChooses: 'returned or deleted' })} within ${t.quantity(days, 'days')} after the end of this agreement${answer === 'ownerChooses' ? ', as the party they belong to chooses' : ''}`

const survivorNames: Readonly<Record<string, string>> = {
  protection: 'customer protection',
  penalties: 'contractual penalties',
  publicity: 'public reports',
}

export const exit: CatalogueTopics['exit'] = {
  heading: 'Separation',
  questions: {
    'exit.finisher': {
      title: 'Who finishes running projects when the cooperation ends in peace?',
      short: 'Running projects',
      why: 'The customer has a claim to its project even if the parties separate. In peace means: by notice, by agreement, by expiry, or after a sale.',
      example: (t) => `${t.a} and ${t.b} separate at the end of the year. The project at Hafenwerk GmbH is half done.`,
      usual: 'Often what has begun is finished together. Talking about the end only when it is there seldom works.',
      options: finishers,
    },
    'exit.finisherForce': {
      title: 'Who finishes running projects if force majeure or the loss of the main customer ends everything?',
      short: 'An end from outside',
      why: 'Nobody is to blame, and nobody planned it. Finishing together is often not possible then.',
      example: (t) => `A flood destroys the workshop of ${t.b}. Two smaller projects are still running.`,
      options: {
        same: { label: 'As with any peaceful end' },
        prime: finishers.prime,
        stop: finishers.stop,
        talk: finishers.talk,
      },
    },
    'exit.finisherBreach': {
      title: 'Who finishes running projects if a party broke its duties?',
      short: 'After a breach',
      why: 'Whoever gave notice because the other broke its word will hardly want to go on working with it. The customer waits all the same. This means every end that a party is to blame for, exclusion included.',
      example: (t) => `${t.b} kept the customer’s money, ${t.a} gives notice without a period.`,
      options: finishers,
    },
    'exit.finisherFallen': {
      title: 'Who finishes running projects if a party drops out through illness, death or insolvency?',
      short: 'If a party drops out',
      why: 'Then the hand is missing, not the will. The same holds if a key person or a licence is missing, or creditors seize.',
      example: (t) => `The owner of ${t.b} falls seriously ill, three projects are running.`,
      usual:
        'Clauses that hang on insolvency alone are legally risky in Germany (sections 103 and 119 InsO; Federal Court of Justice, 27 October 2022, IX ZR 213/21): have it checked.',
      options: { prime: finishers.prime, remaining: finishers.remaining, stop: finishers.stop, talk: finishers.talk },
    },
    'exit.planned': {
      title: 'What happens to projects that have not begun?',
      short: 'Planned projects',
      why: 'An order that is signed but not begun is a promise to the customer.',
      example: (t) => `${t.a} has the contract with the customer, work is to begin only next quarter.`,
      options: {
        prime: { label: 'Whoever has the customer contract takes over', includes: 'Alone and with help of its own choice.' },
        release: { label: 'They are not begun', includes: 'As far as the contract with the customer allows.' },
        talk: { label: 'Decide case by case', includes: 'The parties talk about each planned project.' },
      },
    },
    'exit.customerWish': {
      title: 'Does the customer’s wish decide who finishes the project?',
      short: 'Customer’s wish',
      why: 'The customer often has a clear opinion with whom to go on.',
      example: (t) => `Hafenwerk GmbH writes: we would like to finish with ${t.b}.`,
      options: {
        always: { label: 'Yes, always', includes: 'A wish in text form goes before all other rules.' },
        peaceful: { label: 'Yes, if the separation is peaceful', includes: 'Not after a breach, and not when a party drops out.' },
        heard: { label: 'No, it is only heard', includes: 'The agreed rule stays.' },
      },
    },
    'exit.absence': {
      title: 'What applies if a party suddenly drops out in the middle of a project?',
      short: 'Sudden absence',
      why: 'Illness does not end the agreement, but it stops the project. In small companies a lot hangs on one person.',
      example: (t) => `The project lead of ${t.a} is in hospital, delivery is in two weeks.`,
      options: {
        deputy: { label: 'A named deputy steps in at once', includes: 'Each party names beforehand who stands in for it.' },
        takeOver: { label: 'The others take over after a wait', includes: 'The work is then paid for by its part.' },
        talk: { label: 'A talk, case by case' },
      },
    },
    'exit.absenceDays': {
      title: 'After how many days may the others take over?',
      short: 'Wait on absence',
      why: 'Counted from the first day of absence. If there is a deputy, the deputy goes first.',
      example: (t) => `The owner of ${t.b} drops out on 1 March; the deadline is 20 March.`,
    },
    'exit.parts': {
      title: 'Are work in progress and documents handed to the party that finishes?',
      short: 'Work in progress',
      why: 'Whoever is to finish needs what is already there: files, access, drawings, arrangements.',
      example: (t) => `${t.a} is to finish, the source files are with ${t.b}.`,
      options: {
        toFinisher: { label: 'Yes, within a period', includes: 'Everything needed for this project.' },
        keep: { label: 'No', includes: 'Each party keeps what it made.' },
      },
    },
    'exit.partsDays': {
      title: 'Within how many days after the end is work in progress handed over?',
      short: 'Days for hand-over',
      why: 'The period runs from the end of the agreement.',
      example: (t) => `End on 30 June, five days: by 5 July ${t.a} has the files.`,
    },
    'exit.partsLate': {
      title: 'What follows if work in progress and documents are not handed over?',
      short: 'No hand-over',
      why: 'After the separation there is little reason to help the other.',
      example: (t) => `The period is over, ${t.b} does not answer any more.`,
      options: {
        ladder: { label: 'Remind, then get it oneself', includes: 'After a further period, at the cost of the late party.' },
        talk: { label: 'A talk', includes: 'The ladder for conflicts follows.' },
        law: { label: 'What the law says', includes: 'Delay and damages.' },
      },
    },
    'exit.partsCure': {
      title: 'How many further days are there to hand over the work in progress?',
      short: 'Further period',
      why: 'After that the other party may act without asking again.',
      example: (t) => `The files did not come. ${t.a} reminds on 6 July and sets a last period.`,
    },
    'exit.offers': {
      title: 'What becomes of joint offers that lie with the customer?',
      short: 'Open offers',
      why: 'An offer that was made binds. If the customer accepts it after the end, somebody must deliver.',
      example: (t) => `The offer of ${t.a} and ${t.b} is open for four more weeks, the agreement only for two.`,
      options: {
        lead: { label: 'Whoever submitted it carries it on', includes: 'Alone and on its own account.' },
        each: { label: 'Each party makes a new offer', includes: 'The joint offer is replaced by own ones.' },
        withdraw: { label: 'It is withdrawn', includes: 'As far as that is still possible in law.' },
        talk: { label: 'Decide case by case' },
      },
    },
    'exit.drafts': {
      title: 'What becomes of joint offers that are not submitted yet?',
      short: 'Drafts',
      why: 'A draft holds work and knowledge of everybody.',
      example: 'At the end a finished offer lies in the drawer; it has not been sent.',
      options: {
        lead: { label: 'Whoever prepared it may use it' },
        each: { label: 'Each party may use it' },
        withdraw: { label: 'Nobody uses it' },
      },
    },
    'exit.message': {
      title: 'How do the customers learn of the separation?',
      short: 'Message to customers',
      why: 'Two different stories harm everybody.',
      example: (t) => `${t.a} writes about a new direction, ${t.b} about a breach of trust. The two customers know each other.`,
      options: {
        joint: { label: 'By a joint letter', includes: 'Only once all have agreed to the text.' },
        agreedText: { label: 'Each party writes, with an agreed text', includes: 'Each to its own customers.' },
        free: { label: 'Each party writes what it wants', includes: 'To the point and without disparagement.' },
      },
    },
    'exit.messageNo': {
      title: 'What applies if there is no agreement on the text?',
      short: 'No joint text',
      why: 'In a separation a joint text is hard to find. Customers must learn something all the same.',
      example: (t) => `${t.a} wants to write: we have parted. ${t.b} wants: we are reorganising.`,
      options: {
        minimal: { label: 'A neutral minimum text', includes: 'Only: that, when, and who will be the contact.' },
        talk: { label: 'A talk', includes: 'Until then nothing is sent.' },
      },
    },
    'exit.messageDays': {
      title: 'For how many days is consent to the text awaited?',
      short: 'Wait for the text',
      why: 'After that the text counts as not agreed.',
      example: (t) => `The text goes to ${t.b} on 1 July. How long does ${t.a} wait before the customers hear something?`,
    },
    'exit.commission': {
      title: 'Is there still sharing for orders after the end?',
      short: 'Shares after the end',
      why: 'What was ordered before the end is often paid only after it.',
      example: (t) => `Ordered in May, end in June, paid in September. ${t.b} brought the customer.`,
      options: {
        ordered: { label: 'Yes, for orders placed before the end', includes: 'As agreed so far, even if paid later.' },
        none: { label: 'No', includes: 'Sharing ends with the agreement.' },
      },
    },
    'exit.commissionRunning': {
      title: 'Does sharing go on for contracts made before the end that run on after it?',
      short: 'Running commission after the end',
      why: 'The customer goes on paying every month. Whoever brought it may get nothing of that after the end.',
      example: (t) => `${t.b} brought ${t.a} customers for maintenance contracts. After the separation they go on paying every month.`,
      usual: 'In Germany a commercial agent’s claim covers all transactions concluded while the contract ran (section\u00a087(1) HGB).',
      options: {
        asLong: { label: 'Yes, as long as the customer pays' },
        months: { label: 'Yes, for a certain time after the end' },
        nothing: { label: 'No', includes: 'Only what accrues up to the end is shared.' },
      },
    },
    'exit.commissionRunningMonths': {
      title: 'For how many months after the end are running contracts still shared?',
      short: 'Months for running contracts',
      why: 'A limit spares one side eternal payments and gives the other certainty.',
      example: 'End on 31\u00a0December, twelve months: the payment for the next December still counts.',
    },
    'exit.commissionLater': {
      title: 'Is there also a share of orders that were prepared before the end and placed only after it?',
      short: 'Prepared orders',
      why: 'Whoever prepared for months should not go away empty because the customer signs a day later.',
      example: 'The offer was made together. The customer accepts it two months after the separation.',
      usual:
        'German law on commercial agents has a rule for this: mainly prepared, and concluded within reasonable time (section\u00a087 (3) HGB).',
      options: {
        same: { label: 'Yes, as before', includes: 'For a certain time.' },
        half: { label: 'Yes, by half', includes: 'For a certain time.' },
        nothing: { label: 'No' },
      },
    },
    'exit.commissionMonths': {
      title: 'For how many months after the end do prepared orders still count?',
      short: 'Months for prepared orders',
      why: 'The day on which the customer places the order counts.',
      example: 'End on 31 December, six months: an order of 15 June still counts.',
    },
    'exit.statement': {
      title: 'Who draws up the final statement?',
      short: 'Final statement',
      why: 'After the separation nobody likes to do accounts. Who does it should be settled beforehand.',
      example: (t) => `${t.a} has the invoices to the customers, ${t.b} has the hours.`,
      options: { prime: { label: 'Whoever has the contract with the customer', includes: 'This party for each project.' } },
      party: (t, id) => ({ label: `Always ${t.party(id)}`, includes: 'One statement for everything.' }),
    },
    'exit.statementDays': {
      title: 'Within how many days after the end is the final statement there?',
      short: 'Days for the final statement',
      why: 'Long enough for the last invoices, short enough for everybody to remember.',
      example: 'End on 30 June, 60\u00a0days: the final statement is there on 29 August.',
    },
    'exit.silence': {
      title: 'What applies if nobody replies to the final statement?',
      short: 'Silence',
      why: 'Otherwise a statement without reply hangs in the air for ever.',
      example: (t) => `${t.a} sends the final statement; ${t.b} has moved and does not answer.`,
      options: {
        counts: { label: 'It counts as accepted after a period', includes: 'The statement points this out.' },
        waits: { label: 'It stays open', includes: 'After the period the parties talk.' },
      },
    },
    'exit.silenceDays': {
      title: 'How long may a reply to the final statement take?',
      short: 'Days to reply',
      why: 'Counted from the day it arrived.',
      example: 'The final statement arrives on 1 September, 30\u00a0days: answer by 1 October.',
    },
    'exit.objection': {
      title: 'What applies if a party objects to the final statement?',
      short: 'Objection',
      why: 'Mostly only one item is disputed. The rest need not wait.',
      example: (t) => `${t.b} disagrees with an item of €3,000; €40,000 are clear.`,
      options: {
        undisputed: { label: 'What is undisputed is paid', includes: 'The rules for conflicts apply to the rest.' },
        talk: { label: 'First a talk', includes: 'Payment comes after that.' },
        expert: { label: 'An expert checks the figures', includes: 'Appointed together; the result binds.' },
      },
    },
    'exit.netting': {
      title: 'Are mutual claims set off?',
      short: 'Set-off',
      why: 'Otherwise one side transfers what it is itself still owed.',
      example: (t) => `${t.a} owes ${t.b} €5,000, ${t.b} owes ${t.a} €3,200. Netted, ${t.a} pays €1,800.`,
      options: {
        all: { label: 'Yes, all', includes: 'Disputed ones too.' },
        undisputed: { label: 'Only undisputed ones', includes: 'Disputed ones stay apart.' },
        none: { label: 'No', includes: 'Each claim is paid by itself.' },
      },
    },
    'exit.data': {
      title: 'What happens to confidential documents and data of the others?',
      short: 'Documents and data',
      why: 'A partner’s prices, plans and access data should not lie around after the end.',
      example: (t) => `${t.b} still has the cost calculations of ${t.a} on its server.`,
      options: {
        return: { label: 'They are returned', includes: 'Copies are deleted.' },
        delete: { label: 'They are deleted', includes: 'Deletion is confirmed in text form.' },
        ownerChooses: { label: 'The other party chooses', includes: 'Return or deletion.' },
      },
    },
    'exit.dataDays': {
      title: 'Within how many days after the end are data returned or deleted?',
      short: 'Days for data',
      why: 'The period applies to return and deletion.',
      example: 'End on 30 June, 30\u00a0days: by 30 July calculations and plans are back.',
      usual: 'Fourteen to 90\u00a0days are common.',
    },
    'exit.personalData': {
      title: 'What happens to personal data from customers of the others?',
      short: 'Personal data',
      why: 'Rules of their own apply. Whoever processes data on behalf of another must delete or return them as that other chooses (Art.\u00a028 (3) GDPR).',
      example: (t) => `${t.b} has 200 contact persons of customers of ${t.a} in its own database.`,
      options: {
        return: { label: 'They are returned' },
        delete: { label: 'They are deleted' },
        ownerChooses: { label: 'The other party chooses', includes: 'The law asks for this where data were processed on its behalf.' },
      },
    },
    'exit.records': {
      title: 'What happens to documents that must be kept?',
      short: 'Records',
      why: 'Invoices and business letters must be kept for years. A duty to delete must not clash with that.',
      example: 'Invoices and records must be kept for years even if everything else is deleted.',
      usual: 'In Germany eight years for invoices, six for business letters.',
      options: {
        locked: { label: 'They stay, but locked', includes: 'Only for the purpose of keeping them.' },
        law: { label: 'What the law says', includes: 'Without further agreement.' },
      },
    },
    'exit.dataLate': {
      title: 'What follows if return or deletion is missing?',
      short: 'Data missing',
      why: 'What lies with the other cannot be seen. A statement in text form is the least.',
      example: (t) => `Two months after the end ${t.a} has neither returned nor confirmed anything.`,
      options: {
        ladder: { label: 'Remind, then ask for a statement', includes: 'In text form: what is there, where, and what was done with it.' },
        talk: { label: 'A talk', includes: 'The ladder for conflicts follows.' },
      },
    },
    'exit.dataCure': {
      title: 'How many days after the reminder is a statement asked for?',
      short: 'Further period for data',
      why: 'The further period follows the first one.',
      example: (t) => `${t.a} reminds on 1 August. After 14\u00a0days ${t.a} asks for a list of what is still there.`,
    },
    'exit.brand': {
      title: 'May name and logo of the others still be shown after the end?',
      short: 'Name and logo',
      why: 'Websites, brochures and vehicles often still carry both names.',
      example: (t) => `Three months later the logo of ${t.a} is still on the website of ${t.b}.`,
      usual: 'A run-off of 30 to 90\u00a0days is common.',
      options: {
        stop: { label: 'No, not from the end on' },
        runOff: { label: 'What exists, for some time', includes: 'Nothing new is printed or published.' },
      },
    },
    'exit.brandDays': {
      title: 'For how many days may existing things be used?',
      short: 'Run-off',
      why: 'Counted from the end of the agreement.',
      example: (t) => `${t.b} still has 500 leaflets with the logo of ${t.a} in the cupboard.`,
      usual: 'Thirty to 90\u00a0days are common.',
    },
    'exit.accessDays': {
      title: 'How many days after the end is access to shared systems revoked?',
      short: 'Access',
      why: 'Forgotten access is a risk for everybody. 0 means: when the last day is over.',
      example: (t) => `End on 30 June, ten days: from 11 July the shared folder is closed to ${t.b}.`,
    },
    'exit.accessBreach': {
      title: 'When is access blocked after a breach or an insolvency?',
      short: 'Access in an emergency',
      why: 'Then trust is gone, but perhaps work is still open.',
      example: (t) => `${t.b} deleted files. Should ${t.b} have access for ten more days?`,
      options: {
        atOnce: { label: 'At once', includes: 'What is needed is handed out on request.' },
        same: { label: 'As otherwise' },
      },
    },
    'exit.survives': {
      title: 'Which rules continue after the end?',
      short: 'What goes on',
      why: 'Without a list there will be a quarrel whether everything ends with the agreement. What you do not choose ends. Winding up and conflicts continue in any case, confidentiality, liability, results and poaching of staff for as long as agreed there.',
      example: (t) => `Three months after the end ${t.b} publishes a report on a project with ${t.a}.`,
      options: {
        protection: { label: 'Customer protection', includes: 'As long as agreed there.' },
        penalties: { label: 'Contractual penalties' },
        publicity: { label: 'Public reports' },
        nothing: { label: 'None of these', includes: 'A mark beside it counts all the same.' },
      },
    },
    'exit.protectionEnds': {
      title: 'Does the customer protection end with the agreement, or hold for as long as agreed?',
      short: 'Protection or end',
      why: 'Under customer protection a time after the end is agreed; here it is not among what goes on. Both at once cannot be.',
      example: (t) => `Two months after the end a customer of ${t.a} asks ${t.b}.`,
      options: {
        ends: { label: 'It ends with the agreement', includes: 'The agreed time after it falls away.' },
        tailStays: { label: 'It holds for as long as agreed' },
      },
    },
    'exit.control': {
      title: 'May notice be given if a party is sold?',
      short: 'Sale of a party',
      why: 'With the owners, the person one trusted often changes too. There is a question of its own for mergers.',
      example: (t) => `A competitor of ${t.a} buys ${t.b}.`,
      options: {
        competitor: { label: 'Yes, on a sale to a competitor' },
        any: { label: 'Yes, on any sale of the majority' },
        none: { label: 'No', includes: 'Ordinary notice stays possible.' },
      },
    },
    ...aftercare.questions,
  },
  decisions: {
    finisher: {
      question: 'Who finishes the project?',
      answer: {
        party: '{party} finishes the project.',
        together: 'The parties finish the project together.',
        nobody: 'Nobody carries the project on.',
        runningProject: 'The parties talk about this project.',
        plannedProject: 'The parties talk about this project.',
      },
      when: {
        party: '{party} finishes the project',
        together: 'the parties finish the project together',
        nobody: 'nobody carries the project on',
        talk: 'the parties talk about the project',
      },
    },
    standIn: {
      question: 'Who does the work of the absent party?',
      answer: {
        wait: 'Everybody waits.',
        deputy: 'The named deputy steps in.',
        takeOver: (t) => `${others(t).Who} may take over the work.`,
        absence: 'The parties talk.',
      },
    },
    handParts: {
      question: 'Must work in progress be handed over?',
      answer: {
        parts: 'Everything needed for the project must be handed over.',
        noDuty: 'Nothing has to be handed over.',
        runningProject: 'This follows from the talk about the project.',
      },
      when: {
        duty: 'work in progress must be handed over',
        noDuty: 'nothing has to be handed over',
        talk: 'the project is being talked about',
      },
    },
    partsLate: {
      question: 'What follows from the outstanding hand-over of work in progress?',
      answer: {
        nothing: 'Nothing follows.',
        remind: 'The party is reminded and given a further period.',
        fetchAtCost: 'The waiting party may obtain what is missing at the expense of the late party.',
        partsLate: 'The parties talk; the rules for conflicts apply.',
        runningProject: 'This follows from the talk about the project.',
        delayByStatute: 'The law applies (sections 280 and 286 BGB).',
      },
    },
    openOffer: {
      question: 'What becomes of the offer?',
      answer: {
        party: '{party} carries the offer on alone.',
        each: 'Each party may make its own offer.',
        nobody: 'Nobody carries the offer on.',
        openOffer: 'The parties talk about this offer.',
      },
    },
    tellCustomers: {
      question: 'How are the customers told?',
      answer: {
        wait: 'Not yet: consent is awaited.',
        jointText: 'By the joint letter.',
        ownText: 'Each party writes to its own customers.',
        minimalText: 'By the neutral minimum text.',
        endText: 'The parties talk; until then nothing is sent.',
      },
    },
    lateShare: {
      question: 'Is there still sharing for this order?',
      answer: { asBefore: 'Yes, as before.', half: 'Yes, by half.', nothing: 'No.' },
      when: {
        asBefore: 'the order is shared as before',
        half: 'the order is shared by half',
        nothing: 'the order is no longer shared',
      },
    },
    finalStatement: {
      question: 'Who owes the final statement to whom?',
      answer: { finalStatement: 'The final statement must be presented.', noDuty: 'This party draws it up itself.' },
    },
    statementCounts: {
      question: 'Does the final statement count?',
      answer: {
        waits: 'Not yet: the period is running.',
        agreed: 'Yes, it counts as accepted.',
        undisputedPart: 'The undisputed part applies and is paid.',
        expert: 'The parties jointly commission an expert opinion on the statement.',
        finalStatement: 'The parties talk about the statement.',
      },
    },
    netting: {
      question: 'Is this claim set off?',
      answer: { net: 'Yes, it is set off.', netUndisputed: 'The undisputed part is set off.', apart: 'No, it is treated apart.' },
    },
    dataReturn: {
      question: 'What happens to these data?',
      answer: {
        returnData: 'They must be returned.',
        deleteData: 'They must be deleted.',
        returnOrDelete: 'They must be returned or deleted, as the other party chooses.',
        noDuty: 'They stay where they are.',
        recordsByStatute: 'The law applies (section\u00a0147 AO, section\u00a0257 HGB).',
      },
      when: { duty: 'the data must be returned or deleted', noDuty: 'the data may stay', perLaw: 'the law applies to the data' },
    },
    dataLate: {
      question: 'What follows from outstanding return or deletion?',
      answer: {
        nothing: 'Nothing follows.',
        remind: 'The party is reminded and given a further period.',
        declare: 'The party states in text form what is there and what was done with it.',
        dataLate: 'The parties talk; the rules for conflicts apply.',
        recordsByStatute: 'The law applies (section\u00a0147 AO, section\u00a0257 HGB).',
      },
    },
    mayUseBrand: { question: 'May name and logo of the others still be shown?', answer: { yes: 'Yes.', no: 'No.' } },
    access: { question: 'Does the access stay?', answer: { stays: 'Yes, it stays.', revoked: 'No, it is revoked.' } },
    survival: {
      question: 'Does this rule still apply?',
      answer: { goesOn: 'Yes, it continues to apply.', ends: 'No, it ended with the agreement.' },
    },
    controlChange: {
      question: 'What follows from the sale?',
      answer: { goesOn: 'The agreement continues.', mayEnd: (t) => `${others(t).Who} may give notice.` },
    },
    ...aftercare.decisions,
  },
  clauses: {
    ...aftercare.clauses,
    'exit.finished': () => 'Projects that have been handed over or accepted when this agreement ends are not continued by any party.',
    'exit.finisherForce': ({ answer }, t) => `If this agreement ends ${byForce}, ${finish(answer, '', t)}.`,
    'exit.finisher': ({ answer, force }, t) =>
      `This agreement ends peacefully ${byPlan}${force ? `, or ${byForce}` : ''}. In that case ${finish(answer, 'did not give cause for the end', t)}.`,
    'exit.finisherBreach': ({ answer }, t) =>
      `If this agreement ends because of a breach of duty, by exclusion or for another good cause in a party, ${finish(answer, 'did not breach its duty', t)}.`,
    'exit.finisherFallen': ({ answer }, t) =>
      `If this agreement ends through illness, death, insolvency or seizure, the leaving of a key person or the loss of a licence, ${finish(answer, 'has not dropped out', t)}.`,
    'exit.planned': ({ answer }) =>
      byOption(answer, {
        prime: 'A project that has not begun is taken over by the party that has the contract with the customer.',
        release: 'A project that has not begun is not started, as far as the contract with the customer allows this.',
        talk: 'The parties talk case by case about a project that has not begun.',
      }),
    'exit.customerWish': ({ answer }) =>
      `If the customer asks in text form that a particular party finish a running project, that party finishes it${answer === 'always' ? ', whatever the reason for which this agreement ends' : ' if this agreement ends without a party having breached its duties or dropped out'}.`,
    'exit.customerWish.heard': () => 'A wish of the customer is heard; it does not change who finishes a project.',
    'exit.absence': ({ answer }, t) =>
      byOption(answer, {
        deputy: 'If a party drops out unexpectedly, the deputy it has named steps in.',
        takeOver: `If a party drops out unexpectedly, it tells ${others(t).who} as soon as it can.`,
        talk: 'If a party drops out unexpectedly, the parties talk.',
      }),
    'exit.absenceDays': ({ days, deputy }, t) =>
      `If ${deputy ? 'no deputy is available and ' : ''}the absence lasts more than ${t.quantity(days, 'days')}, ${others(t).who} may take over the work and ${others(t).verb('is', 'are')} paid for it proportionately. Until then ${others(t).verb('it waits', 'they wait')}.`,
    'exit.parts': ({ days, talk }, t) =>
      `If one party finishes a project alone, ${t.two ? 'the' : 'each'} other party hands over to it everything it holds for the project (work in progress) within ${t.quantity(days, 'days')} after the end of this agreement. If the parties continue the project together or not at all, or if the party finishing it already holds everything, nothing has to be handed over.${talk ? ' If the parties talk about the project, the hand-over follows from that conversation.' : ''}`,
    'exit.parts.keep': () => 'Work in progress is not handed over after the end; each party keeps what it made.',
    'exit.partsInTime': () =>
      'A party that hands over in time has fulfilled its duty. While the time is running, there are no consequences.',
    'exit.partsLate.ladder': ({ cure }, t) =>
      `If work in progress is not handed over in time, the waiting party reminds the late party and gives it a further ${t.quantity(cure, 'days')} from the end of that time. After that the waiting party may obtain what is missing at the expense of the late party. If it is handed over late, the delay has no further consequences.`,
    'exit.partsLate.talk': () =>
      'If work in progress is not handed over in time, the parties talk; the rules for conflicts apply. If it is handed over late, the delay has no further consequences.',
    'exit.partsLate.law': () =>
      'If work in progress is not handed over in time, the law applies (sections 280 and 286 of the German Civil Code, BGB). If it is handed over late, the delay has no further consequences under this agreement.',
    'exit.offers': ({ answer }) =>
      byOption(answer, {
        lead: 'A joint offer submitted before the end is continued alone by the party that submitted it.',
        each: 'Each party may replace a joint offer submitted before the end by one of its own.',
        withdraw: 'A joint offer submitted before the end is withdrawn as far as still possible.',
        talk: 'The parties talk case by case about a joint offer submitted before the end.',
      }),
    'exit.drafts': ({ answer }) =>
      `A joint offer not yet submitted at the end ${byOption(answer, {
        lead: 'may be used only by the party that prepared it.',
        each: 'may be used by each party.',
        withdraw: 'is used by no party.',
      })}`,
    'exit.message': ({ answer }, t) =>
      byOption(answer, {
        joint: `The parties inform their customers of the end by a joint letter to which ${t.two ? 'both' : 'all'} have agreed.`,
        agreedText: `Each party itself informs its customers of the end, with a text to which ${t.two ? 'both' : 'all'} parties have agreed.`,
      }),
    'exit.message.free': (_, t) =>
      `Each party itself informs its customers of the end, factually and without disparaging ${others(t).who}.`,
    'exit.messageNo': ({ answer, days }, t) =>
      `If consent to the text has not been given after more than ${t.quantity(days, 'days')} or is refused, ${byOption(answer, {
        minimal:
          'a neutral text is used. It says only that the cooperation ends, when it ends and whom the customer should turn to in future.',
        talk: 'the parties talk; until then nothing is sent.',
      })}`,
    'exit.commission': ({ answer }) =>
      byOption(answer, {
        ordered: 'For orders placed before the end, the split and the commission continue to apply, even if the customer pays later.',
        none: 'After the end, the split and the commission no longer apply, whenever the order was placed.',
      }),
    'exit.commissionRunning': ({ answer, months }, t) =>
      byOption(answer, {
        asLong:
          'If a contract with a customer made before the end runs on, the split and the commission continue to apply to it as long as the customer pays.',
        months: `If a contract with a customer made before the end runs on, the split and the commission continue to apply to it for ${t.quantity(months ?? 0, 'months')} after the end.`,
        nothing: 'If a contract with a customer made before the end runs on, the split and the commission apply to it only up to the end.',
      }),
    'exit.commissionLater': ({ answer, months }, t) =>
      byOption(answer, {
        same: `For orders prepared together and placed within ${t.quantity(months ?? 0, 'months')} after the end, the split and the commission continue to apply. They do not apply to orders placed later or to new ones.`,
        half: `For orders prepared together and placed within ${t.quantity(months ?? 0, 'months')} after the end, the split and the commission continue to apply at half their amount. They do not apply to orders placed later or to new ones.`,
        nothing: 'For orders placed only after the end, the split and the commission do not apply.',
      }),
    'exit.statement': ({ days, party }, t) =>
      `${party === undefined ? 'The party that has the contract with the customer' : t.party(party)} presents the final statement to ${others(t).who} within ${t.quantity(days, 'days')} after the end of this agreement.`,
    'exit.statementReply': (_, t) =>
      `The final statement counts as accepted once ${others(t).who} ${others(t).verb('has', 'have')} agreed to it. As long as it has not been presented, no time runs.`,
    'exit.silence': ({ answer, days }, t) =>
      byOption(answer, {
        counts: `If a party does not reply to the final statement for more than ${t.quantity(days, 'days')} after receipt, the statement counts as accepted. The statement itself points this out.`,
        waits: `If a party does not reply to the final statement for more than ${t.quantity(days, 'days')} after receipt, the parties talk about it.`,
      }),
    'exit.objection': ({ answer }) =>
      `If a party objects to the final statement, ${byOption(answer, {
        undisputed: 'the undisputed part applies and is paid; the rules for conflicts apply to the rest.',
        talk: 'the parties talk about the statement before anything is paid.',
        expert: 'the parties jointly commission an expert opinion on it; its result binds them.',
      })}`,
    'exit.netting': ({ answer }) =>
      byOption(answer, {
        all: 'Mutual claims are set off, disputed ones too.',
        undisputed:
          'Undisputed mutual claims are set off. Of a partly disputed claim only the undisputed part is set off, a wholly disputed claim not at all.',
        none: 'Mutual claims are not set off.',
      }),
    'exit.data': ({ answer, days }, t) =>
      `Business documents and confidential data of another party must be ${returning(answer, days, t)}. What belongs to a party itself stays with it.`,
    'exit.dataInTime': () =>
      'A party that returns or deletes in time has fulfilled its duty. While the time is running, there are no consequences.',
    'exit.personalData': ({ answer, days }, t) => `Personal data from the sphere of another party must be ${returning(answer, days, t)}.`,
    'exit.records': ({ answer }) =>
      byOption(answer, {
        locked: 'Documents that a party is required to retain stay with it. They are blocked and used only for retention.',
        law: 'The law applies to documents that a party is required to retain (section\u00a0147 of the German Fiscal Code, AO, and section\u00a0257 of the German Commercial Code, HGB).',
      }),
    'exit.dataLate.ladder': ({ cure }, t) =>
      `If data is not returned or deleted in time, the party it belongs to reminds the late party. If more than ${t.quantity(cure, 'days')} ${cure === 1 ? 'has' : 'have'} passed since the end of that time, the late party tells it in text form what there is, where it is kept and what was done with it. If it returns or deletes late, the delay has no further consequences.`,
    'exit.dataLate.talk': () =>
      'If data is not returned or deleted in time, the parties talk; the rules for conflicts apply. If a party returns or deletes late, the delay has no further consequences.',
    'exit.brand.stop': () => 'The name and logo of another party may be used as agreed during the term, but no longer after the end.',
    'exit.brand.runOff': ({ days }, t) =>
      `The name and logo of another party may be used as agreed during the term, and on existing material for ${t.quantity(days, 'days')} after the end. Nothing new carries them after the end.`,
    'exit.access': ({ days }, t) =>
      `Access to shared systems remains during the term. If this agreement ends without a breach of duty and not through insolvency or seizure, access remains ${days === 0 ? 'until the day of the end' : `for ${t.quantity(days, 'days')} after the end`} and is then revoked.`,
    'exit.accessBreach': ({ answer }) =>
      byOption(answer, {
        atOnce:
          'If this agreement ends because of a breach of duty, through insolvency or seizure, access is revoked at once. What running projects need is handed over on request by the party that holds it.',
        same: 'If this agreement ends because of a breach of duty, through insolvency or seizure, the same period applies to access.',
      }),
    'exit.survives': ({ kept, protectionEnds }, t) =>
      `During the term all rules apply. ${kept.length === 0 ? '' : `Beyond the end the rules on ${t.list(kept.map((each) => survivorNames[each] ?? each))} apply, as far as the parties have made any. `}The rules on winding up after the end, such as on statements and returns, and on conflicts continue in any case. Rules on confidentiality, liability, results and poaching of staff apply for as long as agreed there. All others end.${protectionEnds ? ' Protected customers are then free.' : ''}`,
    'exit.protectionEnds': ({ answer }, t) =>
      byOption(answer, {
        ends: `${t.clause('exit.survives')} prevails over ${t.clause('protection.tail.months')}: the customer protection ends with this agreement.`,
        tailStays: `${t.clause('protection.tail.months')} prevails over ${t.clause('exit.survives')}: the customer protection applies for as long as agreed there.`,
      }),
    'exit.control': ({ answer }, t) =>
      byOption(answer, {
        competitor: `If a competitor of one party acquires the majority in ${t.two ? 'the other' : 'another'} (change of control), each party that was not acquired may give notice. With another acquirer this agreement continues.`,
        any: `If anyone acquires the majority in a party (change of control), ${others(t).who} may give notice.`,
        none: 'A change of the majority in a party (change of control) gives no special right to give notice.',
      }),
  },
}
