import { byOption } from '../../by-option.ts'
import type { Orderer, TieProof } from '#core/catalogue/clauses/protection.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { others, own, ownSentence } from '../others.ts'

const claimed = (t: Tools): string => `If ${t.two ? 'both' : 'several'} parties claim the same customer`

const orderers: Readonly<Record<Orderer, string>> = {
  customer: 'the customer itself',
  affiliate: 'its affiliated companies',
  endCustomer: 'its own customer',
  moved: 'the company to which its contact person has moved',
}

const proofs: Readonly<Record<TieProof, string>> = {
  contract: 'a contract or invoice',
  offer: 'a dated offer',
  mail: 'an e-mail thread or minutes of a meeting',
  record: 'a dated entry in the customer records',
  card: 'a business card or contact at a fair',
}

export const protection: CatalogueTopics['protection'] = {
  heading: 'Customer protection',
  questions: {
    'protection.form': {
      title: 'Which customers are protected?',
      short: 'Form of protection',
      why: 'Whoever brings a customer into the cooperation gives something away. Protection means that the others do not approach this customer of their own accord. Each party must be able to tell whom it covers.',
      example: (t) => `${t.a} introduces a customer to ${t.b}. A year later ${t.b} sends this customer an offer of its own.`,
      usual:
        'Lists of names are common for existing customers, registration of single opportunities for new ones. Under German law a ban holds only as far as the cooperation needs it (Federal Court of Justice, 10 December 2008, KZR 54/08); between competitors, dividing up customers is an antitrust matter: have it checked.',
      options: {
        brought: { label: 'Customers a party brought', includes: 'The customer is protected for the party that brought it in.' },
        met: {
          label: 'Customers a party met through the other',
          includes: 'The customer is protected for the party through which the contact came about.',
        },
        registered: {
          label: 'Customers a party registered',
          includes: 'Protected is what stands in the register with its day and opportunity, for a time.',
        },
        listed: { label: 'Customers on a list', includes: 'Only the companies named are protected.' },
        branch: {
          label: 'Whole lines of business',
          includes: 'A line of business is reserved for one party. A ban for whole lines of business seldom holds in law.',
        },
        commission: { label: 'No ban, but a commission', includes: 'Any party may, but pays the party that brought the customer.' },
        none: { label: 'None', includes: 'Any party may approach and serve any customer.' },
      },
    },
    'protection.list': {
      title: 'Which customers are on the list?',
      short: 'Customer list',
      why: 'A list protects only if every party can see who is meant. It also shows who your customers are: name only those that are to be protected.',
      example: (t) => `“Hafenwerk GmbH, ${t.a}, websites”: ${t.b} may still offer print work to Hafenwerk GmbH.`,
      columns: {
        customer: { label: 'Customer', hint: 'The company name as registered' },
        party: { label: 'Protected for' },
        subject: { label: 'For what', hint: 'empty: for everything' },
      },
    },
    'protection.window': {
      title: 'How long does a registration protect?',
      short: 'Length of registration',
      why: 'A registration protects the effort put into an order, not the possession of a customer. Without an end, a party could register customers in advance.',
      example: (t) =>
        `${t.b} registers an opportunity in January and never contacts the customer again. In autumn the customer asks ${t.a}.`,
      usual: (t) =>
        `Partner programmes commonly use ${t.constant('registrationShortest')} to ${t.constant('registrationLongest')}, very often ${t.constant('registrationUsual')}.`,
    },
    'protection.branches': {
      title: 'Which lines of business are reserved for whom?',
      short: 'Lines of business',
      why: 'A line of business must be described so that one can tell of any customer whether it belongs.',
      example: (t) => `“Breweries with up to 50 staff, ${t.a}”.`,
      usual: 'The wider a ban, the more likely it is void (in Germany: section 138 BGB, section 1 GWB): have it checked.',
      columns: { branch: { label: 'Line of business', hint: 'so that any customer can be placed' }, party: { label: 'Reserved for' } },
    },
    'protection.renewal': {
      title: 'Can a registration be extended?',
      short: 'Extension',
      why: 'Some orders take longer than the period. Whoever shows that it is at work should not be left empty-handed just before the goal.',
      example: (t) =>
        `${t.b} registered an opportunity and wrote two offers, and on the last day of the period the customer has not decided yet.`,
      usual: 'Partner programmes mostly extend once, if activity is shown.',
      options: {
        never: { label: 'No', includes: 'After the period the customer is free until it is registered again.' },
        activity: { label: 'Yes, once, with proof', includes: 'Before the period ends, with proof of the party’s own efforts.' },
      },
    },
    'protection.renewalDays': {
      title: 'By how many days is the registration extended?',
      short: 'Days of extension',
      why: 'The days are added to the first period.',
      example: (t) => `90 days and 60 more: ${t.a} is still protected 150 days after the registration.`,
    },
    'protection.entry': {
      title: 'When does a registration or an entry on the list count?',
      short: 'Confirmation',
      why: 'Quarrels arise over entries nobody confirmed, and over lists long out of date.',
      example: (t) => `${t.a} enters Hafenwerk GmbH. A year later ${t.b} says: I never agreed to that.`,
      usual: 'It is common that a registration is decided on within a few working days.',
      options: {
        automatic: { label: 'From the day it is entered', includes: 'Nobody has to agree.' },
        objection: { label: 'If nobody objects in time', includes: 'With a short period for the objection.' },
        confirmed: { label: 'Only if it is confirmed', includes: 'In text form, by the other side.' },
      },
    },
    'protection.entryDays': {
      title: 'Within how many working days can a registration or an entry be objected to?',
      short: 'Days to object',
      why: 'The period runs from the day the registration arrived.',
      example: (t) => `${t.b} receives the registration on Monday. With five working days it counts on Tuesday of the following week.`,
    },
    'protection.entryObjected': {
      title: 'What applies if somebody objected in time?',
      short: 'After the objection',
      why: 'Between equal partners no third party decides, the rule does.',
      example: (t) => `${t.b} objects: I am in talks with this customer myself.`,
      options: {
        proof: { label: 'Proof decides', includes: 'Whoever shows a relationship of its own prevails; otherwise the entry counts.' },
        talk: { label: 'The parties talk', includes: 'Until then the entry counts.' },
      },
    },
    'protection.prospects': {
      title: 'Is a company protected that has not ordered anything yet?',
      short: 'Prospects',
      why: 'A company that is being courted is no customer yet. Effort has gone into it all the same.',
      example: (t) => `A year ago ${t.a} made Hafenwerk GmbH an offer, no more. Now ${t.b} is negotiating with it.`,
      usual: 'A German court did not regard courted companies as protected without more (Higher Regional Court Düsseldorf, 6 U 124/07).',
      options: {
        always: { label: 'Yes, like a customer' },
        window: { label: 'Yes, for a time', includes: 'From the day it was named.' },
        never: { label: 'No, only from the first order on' },
      },
    },
    'protection.prospectMonths': {
      title: 'For how many months is a prospect protected?',
      short: 'Months for prospects',
      why: 'Counted from the day it was named to the others.',
      example: (t) => `${t.b} names a prospect in March. With six months it is free in October if it has ordered nothing.`,
    },
    'protection.both': {
      title: (t) =>
        t.two ? 'Who is protected when both claim the customer?' : 'Who is protected when several parties claim the customer?',
      short: 'Claimed twice',
      why: 'The most frequent quarrel: the customer had been talking to everybody. The rule for one party does not answer this case.',
      example: (t) => `Hafenwerk GmbH is in the address book of ${t.a} and of ${t.b}.`,
      options: {
        earlier: {
          label: 'Whoever named it first',
          includes: 'The day of naming in text form counts. On the same day: nobody is protected.',
        },
        lastOrder: {
          label: 'Whoever had the latest order',
          includes: 'The most recent order counts. If nobody had one, nobody is protected.',
        },
        evidence: {
          label: 'Whoever has the stronger proof',
          includes:
            'A contract or invoice before an offer, an offer before e-mail, e-mail before a note. Equally strong: nobody is protected.',
        },
        subject: {
          label: 'Each party for its own field',
          includes: 'What counts is to whose services the order belongs. If unclear, nobody is protected.',
        },
        customer: { label: 'The customer decides', includes: 'With a statement in text form. Without one, nobody is protected.' },
        allFree: { label: 'Nobody is protected', includes: 'The customer chooses; everybody may.' },
        joint: { label: 'Only together', includes: 'No party serves it alone without the consent of the others.' },
      },
    },
    'protection.subject': {
      title: 'For which services does the protection hold?',
      short: 'Subject',
      why: 'Whoever brings a customer for maintenance has not brought it for everything. The narrower the subject, the more likely the rule holds.',
      example: (t) => `${t.a} brought the customer for maintenance. Now it wants a training from ${t.b}.`,
      usual: 'A protection should reach no further in subject, place and time than needed (in Germany: section 138 BGB).',
      options: {
        all: { label: 'For everything', includes: 'Every order of the customer counts.' },
        related: { label: 'For the same service and its extension', includes: 'An entirely different service is free.' },
        same: { label: 'Only for the same service', includes: 'Extensions are free too.' },
      },
    },
    'protection.reach': {
      title: 'Who else counts as the protected customer?',
      short: 'Who counts as the customer',
      why: 'The order comes from the subsidiary, from the end customer, or the contact person has changed company.',
      example: (t) => `Hafenwerk GmbH is protected. Hafenwerk Service GmbH ordered from ${t.b}.`,
      options: {
        customer: { label: 'The customer itself', includes: 'It always counts.' },
        affiliate: { label: 'Its affiliated companies', includes: 'Parent, subsidiary and sister companies.' },
        endCustomer: { label: 'Its own customer', includes: 'The end customer behind an intermediary, planner or agency.' },
        moved: { label: 'The new company of its contact person', includes: 'If this person places the order there.' },
      },
    },
    'protection.area': {
      title: 'Does the protection hold everywhere?',
      short: 'Area',
      why: 'Whoever works in one region only needs no protection elsewhere.',
      example: (t) => `The customer of ${t.a} builds in another country and asks ${t.b} there.`,
      options: {
        everywhere: { label: 'Everywhere' },
        named: { label: 'Only in one area', includes: 'What counts is where the service is rendered.' },
      },
    },
    'protection.areaName': {
      title: 'In which area does the protection hold?',
      short: 'Name of the area',
      why: 'Name countries, states, cantons or postcodes.',
      example: 'Postcodes 20000 to 25999.',
    },
    'protection.ownInitiative': {
      title: 'What applies if the protected customer comes of its own accord?',
      short: 'Customer comes by itself',
      why: 'A ban on approaching customers says nothing about the customer who calls. The customer is free to choose; the question is only what holds between the parties.',
      example: (t) => `A customer of ${t.a} calls ${t.b}: would you also do it alone?`,
      usual:
        'A ban on accepting unsolicited orders is the strictest form and disputed in standard terms (as reported on the Federal Court of Justice, 12 May 1998, KZR 18/97). A commission is often the peaceful way.',
      options: {
        free: { label: 'The order may be accepted', includes: 'Freely and without payment.' },
        fee: { label: 'Accepted, with a commission', includes: 'The protected party receives a part.' },
        no: { label: 'Not without consent', includes: 'The order is declined or passed to the protected party.' },
      },
    },
    'protection.tender': {
      title: 'What applies when the protected customer invites tenders?',
      short: 'Tender',
      why: 'With a tender the customer asks the market. Whoever does not bid loses; whoever bids competes with the partner.',
      example: (t) => `A customer of ${t.b} invites tenders. ${t.a} receives the documents like ten other firms.`,
      usual:
        'Agreements on who bids in a tender can be forbidden and even a crime (in Germany: section\u00a01 GWB, section\u00a0298 StGB): have it checked.',
      options: {
        free: { label: 'Every party may bid', includes: 'Freely and without payment.' },
        fee: { label: 'Bid, with a commission', includes: 'Whoever wins the tender pays the protected party a part.' },
        no: { label: 'Not without consent', includes: 'The tender is treated like any other order of the customer.' },
      },
    },
    'protection.broad': {
      title: 'What applies if the customer responds to advertising addressed to everybody?',
      short: 'Newsletters and advertising',
      why: 'A newsletter, an advertisement or a post is addressed to many. That is not targeted, but the customer does not come quite by itself either.',
      example: (t) => `Hafenwerk GmbH reads the newsletter of ${t.b} and calls.`,
      options: {
        customer: { label: 'The customer came of its own accord', includes: 'Advertising to all is no approach.' },
        approach: { label: 'That counts as an approach', includes: 'Whoever advertises leaves out protected customers.' },
      },
    },
    'protection.referral': {
      title: 'What applies if a third party recommended the party to the customer?',
      short: 'Recommendation',
      why: 'The party did not approach the customer, nor did the customer find it by itself.',
      example: (t) => `The tax adviser of Hafenwerk GmbH recommends ${t.b} and introduces them to each other.`,
      options: {
        customer: { label: 'The customer came of its own accord' },
        approach: { label: 'That counts as an approach', includes: 'The party does not follow the recommendation without consent.' },
      },
    },
    'protection.override': {
      title: 'What applies if the customer states in writing with whom it wants to work?',
      short: 'Word of the customer',
      why: 'The customer is free. One sentence from it ends many a quarrel, if it is agreed what it does.',
      example: (t) => `The management of Hafenwerk GmbH writes: ${t.b} is to do this order.`,
      usual: 'In partner programmes a written statement of the decision maker goes before the registration.',
      options: {
        free: { label: 'Then the order is free' },
        fee: { label: 'Then it is allowed, with a commission' },
        none: { label: 'It changes nothing between the parties', includes: 'The other rules apply.' },
      },
    },
    'protection.consent': {
      title: 'What applies if the protected party agrees?',
      short: 'With consent',
      why: 'Sometimes an order suits the other party better. Then it should be clear whether consent costs anything.',
      example: (t) => `${t.a} has no time and says: ${t.b} should do the order.`,
      options: {
        free: { label: 'Free, without payment', includes: 'Whoever agrees gives up the protection for this order.' },
        fee: { label: 'Allowed, with a commission', includes: 'Consent allows the order; the part remains due.' },
      },
    },
    'protection.consentForm': {
      title: 'Is spoken consent enough?',
      short: 'Form of consent',
      why: 'On the phone “go ahead” is quickly said. A year later everybody remembers it differently.',
      example: (t) => `${t.b} says: ${t.a} agreed on the phone. Nobody there remembers.`,
      options: {
        text: { label: 'No, it needs text form', includes: 'An e-mail or message is enough.' },
        any: { label: 'Yes, any form is enough', includes: 'Whoever relies on it must be able to show it.' },
      },
    },
    'protection.silence': {
      title: 'Does silence on a request count as consent?',
      short: 'Silence',
      why: 'The customer does not wait. Whoever asks and hears nothing must know whether to act.',
      example: (t) => `${t.b} asks on Monday, the customer wants an offer by Friday, ${t.a} does not reply.`,
      options: {
        counts: { label: 'Yes, after a period', includes: 'When the period is over, consent counts as given.' },
        countsNot: { label: 'No', includes: 'Without express consent the protection stays.' },
      },
    },
    'protection.silenceDays': {
      title: 'After how many days does silence count as consent?',
      short: 'Days to reply',
      why: 'The period runs from the day the request arrived.',
      example: (t) => `${t.b} asks on 1 June, ${t.a} is silent. After 14\u00a0days, from 16 June, ${t.b} may accept.`,
      usual: 'Partner programmes often decide within about five working days.',
    },
    'protection.tail': {
      title: 'Does the protection continue after the cooperation ends?',
      short: 'Protection after the end',
      why: 'After the end the reason for consideration is gone, the knowledge of the customer stays. Without a rule one side believes that everything is free, the other that nothing is.',
      example: (t) => `The agreement ends in June. In August ${t.b} makes an offer to a customer of ${t.a}.`,
      options: {
        months: { label: 'Yes, for a certain time', includes: 'After that all customers are free.' },
        none: { label: 'No, it ends with the agreement', includes: 'From the first day after that all customers are free.' },
      },
    },
    'protection.tailMonths': {
      title: 'For how many months after the end does the protection hold?',
      short: 'Months after the end',
      why: 'The time should be enough to put running relations in order, and no longer than needed.',
      example: 'End on 31 December 2027, twelve months: the protection ends on 31 December 2028.',
      usual: (t) =>
        `Six months to ${t.constant('protectionAfterEnd')} are common. German courts have as a rule accepted ${t.constant('protectionAfterEnd')} at most (Federal Court of Justice, 20 January 2015, II ZR 369/13); a longer time needs special reasons.`,
    },
    'protection.tailReason': {
      title: (t) => `Why should the protection last more than ${t.constant('protectionAfterEnd')} after the end?`,
      short: 'Reason for the long time',
      why: (t) =>
        `More than ${t.constant('protectionAfterEnd')} is unusual. The reason stands in the agreement, so that it can be seen later what you had in mind. Please have a lawyer check it.`,
      example: 'In this trade three years usually pass between the first talk and the order.',
      usual: (t) =>
        `German courts have as a rule accepted ${t.constant('protectionAfterEnd')} at most (Federal Court of Justice, 20 January 2015, II ZR 369/13).`,
    },
    'protection.tailBreach': {
      title: 'Does the protection stay if the cooperation ends because of a breach?',
      short: 'Protection after a breach',
      why: 'Should the party whose conduct ended the cooperation stay protected too?',
      example: (t) =>
        `${t.a} poaches a customer, ${t.b} gives notice for that reason. Are the customers of ${t.a} still protected after that?`,
      options: {
        stays: { label: 'Yes, for all alike', includes: 'The reason for the end does not change the protection.' },
        lapses: { label: 'Not for the party in breach', includes: 'The customers of the others stay protected.' },
      },
    },
    'protection.dependent': {
      title: 'Does the protection after the end also bind a party that lives mainly from the cooperation?',
      short: 'Economically dependent',
      why: 'Whoever works almost only for one principal can hardly go on without its customers.',
      example: (t) => `${t.b} is self-employed and earned nine of ten euros through ${t.a}.`,
      usual:
        'Under German law a ban after the end can require compensation for economically dependent self-employed persons, at least half of the last pay (Federal Court of Justice, III ZR 196/02; section 74 HGB).',
      options: {
        same: { label: 'Yes, without any difference' },
        free: { label: 'No, it is free after the end' },
        paid: { label: 'Yes, for a monthly compensation' },
      },
    },
    'protection.dependentRate': {
      title: 'How much is the monthly compensation?',
      short: 'Compensation',
      why: 'Calculated from the average of the last twelve months.',
      example: (t) => `${t.b} received 4,000 € a month on average. At 50 % that makes 2,000 €.`,
      usual: 'For employees German law names at least half (section 74 HGB).',
    },
    'protection.lapse': {
      title: 'Does the protection lapse if no order comes for a long time?',
      short: 'Dormant customers',
      why: 'Otherwise a customer who has ordered nothing for years is blocked for everybody.',
      example: (t) => `The last order of a customer of ${t.a} was four years ago. ${t.b} meets it at a trade fair.`,
      options: {
        afterMonths: { label: 'Yes, after a time without orders', includes: 'After that the customer is free for all.' },
        never: { label: 'No', includes: 'The protection does not hang on orders.' },
      },
    },
    'protection.lapseMonths': {
      title: 'After how many months without an order does the protection lapse?',
      short: 'Months without an order',
      why: 'Counted from the customer’s last order as it stands in the register.',
      example: 'The last order was in March 2025. After 24\u00a0months, in April 2027, the customer is free again.',
      usual: 'A look back of 24\u00a0months is known from case law (Higher Regional Court Düsseldorf, 6 U 124/07).',
    },
    'protection.prior': {
      title: 'What applies if a party knew the customer before?',
      short: 'Earlier relationship',
      why: 'Whoever worked for the customer before the cooperation does not want to be shut out because somebody else brought it in.',
      example: (t) => `${t.a} brings in Hafenwerk GmbH. ${t.b} had invoiced it a year before.`,
      usual:
        'What serves as evidence, from strong to weak: a contract or invoice, a dated offer, an e-mail thread, an entry with a time stamp, a business card.',
      options: {
        free: { label: 'Whoever proves an earlier relationship stays free', includes: 'The proof is a document from the time before.' },
        bound: { label: 'The protection holds even then', includes: 'Earlier relationships change nothing.' },
      },
    },
    'protection.priorMonths': {
      title: 'How far back may the earlier relationship lie?',
      short: 'Look back',
      why: 'An order of ten years ago is no living relationship. Counted from the party’s own last order or offer.',
      example: (t) => `${t.b} invoiced the customer 30\u00a0months ago. Does that still count?`,
      usual: 'Twelve to 24\u00a0months are common.',
    },
    'protection.proofs': {
      title: 'What can prove an earlier relationship?',
      short: 'Proofs',
      why: 'A business card is quickly found, an invoice is not. Settle what counts.',
      example: (t) => `${t.b} presents a printout of an old contact list.`,
      options: {
        contract: { label: 'A contract or invoice' },
        offer: { label: 'A dated offer' },
        mail: { label: 'An e-mail thread or minutes of a meeting' },
        record: { label: 'An entry in the customer records', includes: 'Dated, and with a traceable origin.' },
        card: { label: 'A business card or contact at a fair' },
      },
    },
    'protection.bound': {
      title: 'Whose conduct counts as conduct of the party?',
      short: 'Who is bound',
      why: 'A ban can be got round if the sister company or an agent acts.',
      example: (t) => `Not ${t.b} itself but a second company of the same owners writes to the customer.`,
      options: {
        company: { label: 'The company and its management', includes: 'Owners, management and staff included.' },
        group: {
          label: 'Affiliated companies and close relatives too',
          includes: 'Sister, parent and subsidiary companies and the company of a husband or wife count.',
        },
        chain: { label: 'Agents too', includes: 'In addition, whoever works on behalf of the party.' },
      },
    },
    'protection.proof': {
      title: 'Who must show where the first step came from?',
      short: 'In case of doubt',
      why: 'There is seldom a paper about the first call. Who bears the doubt should be settled beforehand.',
      example: (t) => `${t.b} says: the customer called. ${t.a} says: no, you wrote. Nobody can show it.`,
      options: {
        server: { label: 'Whoever wants to accept the order', includes: 'In doubt: this party approached the customer.' },
        protector: { label: 'Whoever relies on the protection', includes: 'In doubt: the customer came of its own accord.' },
      },
    },
    'protection.tell': {
      title: 'Is contact with a protected customer reported?',
      short: 'Report of contact',
      why: 'A short message spares the other party hearing it from the customer.',
      example: (t) => `A customer of ${t.a} speaks to ${t.b} at a trade fair.`,
      usual: 'In practice contacts are reported within one to three days.',
      options: {
        tell: { label: 'Yes, within a period', includes: 'Company, occasion and day are enough.' },
        noDuty: { label: 'No', includes: 'Each party decides for itself.' },
      },
    },
    'protection.tellDays': {
      title: 'Within how many working days is the contact reported?',
      short: 'Days to report',
      why: 'The period runs from the day of the contact.',
      example: (t) => `The customer calls ${t.b} on Monday. With three working days ${t.a} knows by Thursday.`,
    },
    'protection.untold': {
      title: 'What follows if the contact is not reported?',
      short: 'No report',
      why: 'A duty without a consequence is forgotten. The consequence may still be small.',
      example: (t) => `${t.b} reports the contact only after a month.`,
      options: {
        remind: { label: 'A reminder', includes: 'Nothing more follows.' },
        counts: { label: 'The contact counts as an approach', includes: 'It is then as if the party had approached the customer itself.' },
      },
    },
    'protection.feeBase': {
      title: 'What is the commission for a protected customer calculated on?',
      short: 'Base of the Protection Commission',
      why: 'Between the amount ordered and the amount paid lies the risk that the customer does not pay.',
      example: 'The order is for €40,000, the customer pays only €25,000.',
      options: {
        received: { label: 'The amount received', includes: 'Net, once the customer has paid.' },
        ordered: { label: 'The order value', includes: 'Net, even if the customer does not pay later.' },
      },
    },
    'protection.feeRate': {
      title: 'How much is the commission for a protected customer (Protection Commission)?',
      short: 'Protection Commission',
      why: 'The commission should reward the customer brought in and not make the order impossible.',
      example: (t) => `${t.b} accepts an order of €24,000. At 10% ${t.a} receives €2,400.`,
      usual: 'Five to 15 per cent are common; figures vary widely. A rate that works like a ban is judged like one.',
    },
    'protection.feeFollowUp': {
      title: 'Does the commission for a protected customer cover follow-up orders?',
      short: 'Follow-up orders',
      why: 'The first order is often small. Whether the next ones count is the real value of the rule.',
      example: (t) => `${t.b} pays for the first order. A year later the same customer orders again.`,
      options: {
        same: { label: 'Yes, at the same rate' },
        half: { label: 'Yes, at half the rate' },
        nothing: { label: 'No', includes: 'Only the first order is paid for.' },
      },
    },
    'protection.feeDays': {
      title: 'Within how many days is the Protection Commission to be paid?',
      short: 'When the commission is due',
      why: 'The period runs from the customer’s payment or from the order, depending on what the commission is calculated on.',
      example: (t) => `The customer pays ${t.b} on 1 June. With 30 days ${t.a} has the money by 1 July.`,
    },
    'protection.feeLate': {
      title: 'What follows if the Protection Commission is not paid?',
      short: 'Commission unpaid',
      why: 'The commission takes the place of the ban. Without it the balance is missing.',
      example: (t) => `${t.b} accepted the order and invoiced it; ${t.a} has been waiting for three months.`,
      options: {
        remind: { label: 'A reminder' },
        barred: { label: 'No further orders of this customer until it is paid' },
        law: { label: 'Default interest according to law' },
      },
    },
    'protection.followUps': {
      title: 'Is whoever did a part before involved again in follow-up orders?',
      short: 'Share in follow-up orders',
      why: 'The first order was joint work. With the second one, “we” quickly turns into “I”.',
      example: (t) => `${t.b} built the customer’s website. For its extension ${t.a} takes somebody else.`,
      options: {
        free: { label: 'No, each party is free' },
        ask: { label: 'It is asked first', includes: 'If it declines or does not reply, the order is free.' },
        join: { label: 'It does its part again', includes: 'Unless it declines.' },
      },
    },
    'protection.followUpDays': {
      title: 'How many days does the party have to reply on the follow-up order?',
      short: 'Reply on follow-up order',
      why: 'The customer is waiting. The period runs from the day the request arrived.',
      example: (t) => `${t.a} asks on Monday. With five days it is clear on Sunday whether ${t.b} takes part.`,
    },
    'protection.suspicion': {
      title: 'What may a party demand that suspects a breach and cannot show it?',
      short: 'Suspicion',
      why: 'Whoever was bypassed does not see the invoices of the others.',
      example: (t) => `The website of ${t.b} shows a customer of ${t.a} as a reference.`,
      usual: 'It is common to have a person bound to secrecy look into it, as in section 87c of the German Commercial Code (HGB).',
      options: {
        disclose: { label: 'Information', includes: 'The party states in writing whether and what it does for the customer.' },
        auditor: {
          label: 'An examination by a neutral person',
          includes: 'It only reports whether there is a breach and how far it goes.',
        },
        nothing: { label: 'Nothing beyond the law' },
      },
    },
    'protection.breach': {
      title: 'What follows if a party breaks the protection?',
      short: 'Breach',
      why: 'In a quarrel nobody can agree on consequences any more. Before it, you can.',
      example: (t) => `${t.b} accepts an order that it was not allowed to accept under the agreement.`,
      usual:
        'One fixed sum for light and grave cases alike is risky in standard terms (Federal Court of Justice, 20 January 2016, VIII ZR 26/15). Graded consequences are usual.',
      options: {
        pay: { label: 'A contractual penalty from the order value', includes: 'Graded: first case and repetition.' },
        ladder: {
          label: 'A ladder',
          includes: 'Stop and disclose, then a contractual penalty, and a right to end the agreement on repetition.',
        },
        talk: { label: 'A talk', includes: 'The ladder for conflicts follows.' },
        law: { label: 'What the law says', includes: 'Damages; the injured party must show the damage.' },
      },
    },
    'protection.approach': {
      title: 'What follows if the customer was only approached?',
      short: 'Only approached',
      why: 'Without an order there is no order value to pay from.',
      example: (t) => `${t.a} sends a brochure to the customer of ${t.b}. No order comes of it.`,
      options: {
        stop: { label: 'Stop and disclose', includes: 'The party says what it did and does not do it again.' },
        nothing: { label: 'Nothing' },
      },
    },
    'protection.continued': {
      title: 'Does an order that was not allowed and goes on count once or several times?',
      short: 'Continued breach',
      why: 'A framework contract with twenty call-offs: one breach or twenty?',
      example: (t) => `${t.b} goes on working every month under the same order that was not allowed.`,
      options: {
        once: { label: 'Once', includes: 'Whatever belongs to the same order is one breach.' },
        each: { label: 'Every call-off counts', includes: 'Each one counts like a further breach.' },
      },
    },
    'protection.penaltyKind': {
      title: 'What is the contractual penalty measured by?',
      short: 'Measure of the penalty',
      why: 'A fixed sum is simple, a part adapts, discretion bends and is uncertain.',
      example: (t) => `${t.b} accepts an order without being allowed to, and ${t.a} does not know its value.`,
      usual:
        'One fixed sum for slight and serious breaches alike is delicate in German standard terms (Federal Court of Justice, 20 January 2016, VIII ZR 26/15). Between merchants no German court reduces a promised penalty (section 348 HGB); in Austria and Switzerland it is possible.',
      options: {
        percent: { label: 'A part of the order value', includes: 'Higher on repetition, with a maximum if wanted.' },
        fixed: { label: 'A fixed sum', includes: 'One sum the first time, another on repetition.' },
        creditor: {
          label: 'The protected party sets it',
          includes: 'At equitable discretion; a court can review the sum (in Germany: section 315 BGB).',
        },
        expert: { label: 'A neutral person sets it', includes: 'Named by the parties together (in Germany: section 317 BGB).' },
      },
    },
    'protection.penaltyRate': {
      title: 'How much of the order value is due for the first breach?',
      short: 'Contractual penalty',
      why: 'A part of the order is close to the damage and grows with it.',
      example: (t) => `${t.b} accepts an order of €24,000 without permission. At 15% €3,600 is due.`,
      usual: 'A payment that uses up the whole profit easily becomes unreasonable. It counts towards damages (section\u00a0340 BGB).',
    },
    'protection.penaltyRepeat': {
      title: 'How much is due for a further breach?',
      short: 'Penalty on repetition',
      why: 'Whoever has been warned and does it again should pay more than the first time.',
      example: (t) => `${t.b} accepts another order of the same customer in the same year.`,
    },
    'protection.penaltyCap': {
      title: 'How much is the contractual penalty at most?',
      short: 'Maximum penalty',
      why: 'With a very large order a part of it can be ruinous.',
      example: 'The order is worth 400,000 €; the penalty ends at the maximum.',
    },
    'protection.penaltySum': {
      title: 'Which fixed sum is to be paid for the first breach?',
      short: 'Fixed sum',
      why: 'The sum should be adequate for the slightest case too.',
      example: (t) => `${t.a} accepts a small order without being allowed to and pays the agreed sum.`,
      usual:
        'In German standard terms one single sum must fit the slightest breach (Federal Court of Justice, 20 January 2016, VIII ZR 26/15).',
    },
    'protection.penaltySumRepeat': {
      title: 'Which fixed sum is to be paid for a further breach?',
      short: 'Fixed sum on repetition',
      why: 'Whoever has been warned and does it again should pay more than the first time.',
      example: (t) => `${t.a} accepts another such order in the same year.`,
    },
    'protection.damages': {
      title: 'Can damages be claimed beside the contractual penalty?',
      short: 'Penalty and damages',
      why: 'Hardly anybody wants to pay both penalty and damages for the same breach. Whether the higher damage stays open is the real question.',
      example: (t) => `The penalty is 3,600 €, the lost profit of ${t.a} 9,000 €.`,
      usual: 'German law counts the penalty towards damages and leaves the higher damage open (section 340 BGB).',
      options: {
        counted: { label: 'Yes, as far as the damage is higher' },
        penaltyOnly: { label: 'No, the penalty settles everything' },
      },
    },
  },
  decisions: {
    acting: {
      question: 'Does the conduct count as conduct of the party?',
      answer: { counts: 'The conduct counts as conduct of the party.', stranger: 'The conduct is not attributed to the party.' },
      when: { counts: 'the conduct is attributed to the party', stranger: 'the conduct is not attributed to the party' },
    },
    entryCounts: {
      question: 'Does the registration or entry count?',
      answer: {
        counts: 'The registration or entry counts.',
        waits: 'It counts for the time being, until the period for objections is over.',
        countsNot: 'The registration or entry does not count.',
        entryObjected: 'The parties talk; until then the entry counts.',
      },
      when: {
        counts: 'the registration or entry counts',
        waits: 'the period for objections is still running',
        countsNot: 'the registration or entry does not count',
      },
    },
    protector: {
      question: 'For whom is the customer protected?',
      answer: {
        party: 'The customer is protected for {party}.',
        both: 'The customer belongs to the parties together.',
        nobody: 'The customer is not protected for anybody.',
      },
      when: {
        party: 'the customer is protected for {party}',
        both: 'the customer belongs to the parties together',
        nobody: 'the customer is not protected for anybody',
      },
    },
    mayServe: {
      question: 'May the party accept the order?',
      answer: {
        free: 'The party may accept the order freely.',
        forFee: 'The party may accept the order and pays a Protection Commission for it.',
        no: 'The party may not accept the order.',
      },
      when: {
        free: 'the party may accept the order freely',
        forFee: 'the party may accept the order for a Protection Commission',
        no: 'the party may not accept the order',
      },
    },
    serveFee: { question: 'How much is the Protection Commission?', answer: {} },
    payFee: {
      question: 'When is the Protection Commission to be paid?',
      answer: { payFee: 'The Protection Commission is to be paid.', noDuty: 'No Protection Commission is to be paid yet.' },
      when: { duty: 'the Protection Commission is to be paid', noDuty: 'no Protection Commission is to be paid' },
    },
    feeLate: {
      question: 'What follows from a late Protection Commission?',
      answer: {
        nothing: 'Nothing follows.',
        remind: 'The party is reminded.',
        barred: 'Until it has paid, the party accepts no further orders of this customer.',
        interestByStatute: 'The law applies: default interest (section 288 BGB, section 456 UGB, Art. 104 OR).',
      },
    },
    waitingPay: { question: 'How much is the monthly compensation for the time after the end?', answer: {} },
    followUpWork: {
      question: 'May the follow-up order be done without the party that did this part before?',
      answer: {
        free: 'Yes, the follow-up order is free.',
        waits: 'No, the party that did this part before must be asked first.',
        withPartner: 'No, the party that did this part before does it again.',
      },
    },
    tellContact: {
      question: 'Must the contact be reported?',
      answer: { tellContact: 'The contact must be reported.', noDuty: 'The contact need not be reported.' },
      when: { duty: 'the contact must be reported', noDuty: 'the contact need not be reported' },
    },
    contactUntold: {
      question: 'What follows from the outstanding report?',
      answer: {
        nothing: 'Nothing follows.',
        remind: 'The party is reminded.',
        countsAsApproach: 'The contact counts as an approach by the party.',
      },
    },
    suspicion: {
      question: 'What may a party demand that suspects a breach?',
      answer: {
        nothing: 'There is no agreed right to information.',
        disclose: 'The other party gives information in writing.',
        auditor: 'A neutral person bound to secrecy examines the records.',
      },
    },
    protectionBreach: {
      question: 'What follows from the breach of customer protection?',
      answer: {
        nothing: 'Nothing follows.',
        stop: 'The party stops and discloses what it did.',
        pay: 'The party discloses the order and pays the contractual penalty.',
        mayEnd: 'The party discloses the order and pays the contractual penalty, and the protected party may end the agreement.',
        protectionBreach: 'The parties talk; the rules for conflicts apply.',
        breachByStatute: 'The law applies: damages under section\u00a0280 BGB.',
      },
      when: {
        nothing: 'nothing follows',
        stop: 'the party must stop and disclose',
        pay: 'the party must pay',
        mayEnd: 'the party must pay and notice may be given',
      },
    },
    protectionPenalty: {
      question: 'How much is the contractual penalty?',
      answer: {
        equitablePenalty: 'The protected party sets the sum at equitable discretion; a court can review it.',
        expertSetsPenalty: 'A neutral person named by the parties together sets the sum.',
      },
    },
    furtherDamage: {
      question: 'Are damages to be paid beside the contractual penalty?',
      answer: {
        difference: 'Yes, as far as the damage is higher than the contractual penalty.',
        none: 'No, nothing is to be paid beside the contractual penalty.',
        breachByStatute: 'Without a contractual penalty the law applies: damages under section 280 BGB.',
      },
    },
  },
  clauses: {
    'protection.none': () => 'Customers are not protected between the parties. Each party may approach any customer and work for it.',
    'protection.form.brought': () =>
      'A customer is protected for the party that brought it (the Protected Party). A customer that no party brought is not protected.',
    'protection.form.registered': () =>
      'A customer is protected for the party that registered it with its company name, opportunity and day (the Protected Party). A customer that no party registered is not protected.',
    'protection.form.listed': () =>
      'A customer is protected for the party for which it is named on the customer list (the Protected Party). A customer that is not on the list is not protected.',
    'protection.form.met': () =>
      'A customer is protected for the party through which another party met it in the course of the cooperation (the Protected Party). A customer that no party met through another is not protected.',
    'protection.form.branch': () =>
      'A customer is protected for the party for which its line of business is reserved (the Protected Party). A customer in a line of business reserved for no party is not protected.',
    'protection.form.commission': () =>
      'Whoever brought a customer is its Protected Party. A customer that no party brought has no Protected Party.',
    'protection.list': ({ entries }, t) =>
      `The customer list names:${t.items(entries.map(({ customer, party, subject }) => `${own(customer)} for ${t.party(party)}${subject === '' ? '' : ` (subject: ${own(subject)})`}`))}`,
    'protection.branches': ({ entries }, t) =>
      `Reserved ${entries.length === 1 ? 'is' : 'are'}:${t.items(entries.map(({ branch, party }) => `${own(branch)} for ${t.party(party)}`))}`,
    'protection.renewal': ({ days }, t) =>
      `If the Protected Party shows before the period ends that it worked towards the order, the registration is extended once by ${t.quantity(days, 'days')}.`,
    'protection.renewal.never': () => 'A registration cannot be extended.',
    'protection.entry.automatic': () =>
      'A registration or an entry on the customer list counts from the day it is entered, also without confirmation.',
    'protection.entry.confirmed': (_, t) =>
      `A registration or an entry on the customer list counts only if ${others(t).who} ${others(t).verb('has', 'have')} confirmed it in text form. Without confirmation the customer is not protected.`,
    'protection.entry.objection': ({ days }, t) =>
      `A registration or an entry on the customer list counts once it is confirmed or no objection was made within ${t.quantity(days, 'workingDays')} after it arrived. Until then it counts for the time being.`,
    'protection.entryObjected': ({ answer }) =>
      byOption(answer, {
        proof:
          'If another party objects in time and shows a relationship of its own with the customer, the registration or entry does not count and the customer is not protected. Without this proof it counts.',
        talk: 'If another party objects in time, the parties talk; until then the registration or entry counts.',
      }),
    'protection.prospects.always': () => 'A company that has not placed an order yet is protected too.',
    'protection.prospects.never': () => 'A company that has not placed an order yet is not protected.',
    'protection.prospects.window': ({ months }, t) =>
      `A company that has not placed an order yet is protected for ${t.quantity(months, 'months')} from the day on which it was named in text form, and not after that.`,
    'protection.window': ({ days }, t) =>
      `A registration protects for ${t.quantity(days, 'days')}. After that the customer is no longer protected until it is registered again.`,
    'protection.both.earlier': (_, t) =>
      `${claimed(t)}, the Protected Party is the one that first named it in text form. If they named it on the same day, it is not protected.`,
    'protection.both.lastOrder': (_, t) =>
      `${claimed(t)}, the Protected Party is the one that had its most recent order. If none of them had an order, it is not protected.`,
    'protection.both.evidence': (_, t) =>
      `${claimed(t)}, the Protected Party is the one with the stronger proof; a contract or invoice goes before an offer, an offer before an e-mail thread, and that before a note or business card. If the proofs are equally strong, it is not protected.`,
    'protection.both.subject': (_, t) =>
      `${claimed(t)}, the Protected Party is the one to whose services the order belongs. If that cannot be said, it is not protected.`,
    'protection.both.customer': (_, t) =>
      `${claimed(t)}, the Protected Party is the one the customer names in text form. If it names nobody, it is not protected.`,
    'protection.both.allFree': (_, t) => `${claimed(t)}, it is not protected.`,
    'protection.both.joint': (_, t) => `${claimed(t)}, it is a joint customer.`,
    'protection.jointOnly': () => 'While the protection lasts, no party may accept an order from a joint customer alone.',
    'protection.lapse': ({ months }, t) =>
      `If a customer’s last order was more than ${t.quantity(months, 'months')} ago, it is no longer protected.`,
    'protection.lapse.never': () => 'The protection does not lapse because a customer places no order for some time.',
    'protection.free': () =>
      'The Protected Party may freely accept orders from its protected customer. If a customer is not protected, every party may do so.',
    'protection.commission': () =>
      'Any other party may work for the customer of a Protected Party; it pays the Protected Party a Protection Commission for this while the protection lasts.',
    'protection.approachBan': () =>
      'While the protection lasts, no other party approaches a protected customer of its own accord, and none accepts an order that results from doing so.',
    'protection.ownInitiative': ({ answer }) =>
      `If a protected customer comes to another party of its own accord, that party ${byOption(answer, {
        free: 'may accept the order freely.',
        fee: 'may accept the order and pays the Protected Party a Protection Commission.',
        no: 'does not accept the order.',
      })} The customer remains free to choose whom to engage.`,
    'protection.tender': ({ answer }) =>
      `If a protected customer invites tenders, ${byOption(answer, {
        free: 'every party may bid and accept the order freely.',
        fee: 'every party may bid; if another party receives the order, it pays the Protected Party a Protection Commission.',
        no: 'no other party accepts the order.',
      })}`,
    'protection.broad': ({ counts }) =>
      byOption(counts, {
        customer: 'A protected customer that responds to advertising addressed to everybody counts as having come of its own accord.',
        approach: 'A protected customer that responds to advertising of another party counts as approached by it.',
      }),
    'protection.referral': ({ counts }) =>
      byOption(counts, {
        customer: 'A protected customer that comes on the recommendation of a third party counts as having come of its own accord.',
        approach: 'A protected customer that comes on the recommendation of a third party counts as approached by the party recommended.',
      }),
    'protection.override': ({ answer }) =>
      byOption(answer, {
        free: 'If a protected customer states in text form that another party is to carry out the order, that party may accept it freely.',
        fee: 'If a protected customer states in text form that another party is to carry out the order, that party may also accept an order otherwise closed to it and pays the Protection Commission for it.',
        none: 'A statement of the customer about whom it wants to work with changes nothing of what holds between the parties.',
      }),
    'protection.subject': ({ answer }) =>
      byOption(answer, {
        all: 'The protection holds for all services.',
        related:
          'The protection holds for the services for which the customer is protected and for their extension. Each party may freely take on other services.',
        same: 'The protection holds only for the services for which the customer is protected. Each party may freely take on extensions and other services.',
      }),
    'protection.reach': ({ covered, free }, t) =>
      `The following ${covered.length === 1 ? 'counts' : 'count'} as the protected customer: ${t.list(covered.map((each) => orderers[each]))}.${free.length === 0 ? '' : ` The following ${free.length === 1 ? 'does' : 'do'} not: ${t.list(free.map((each) => orderers[each]))}; each party may freely work for them.`}`,
    'protection.area.everywhere': () => 'The protection is not limited to an area.',
    'protection.area.named': ({ area }) =>
      `The protection holds for services in this area: ${ownSentence(area)} Outside it each party may accept orders freely.`,
    'protection.consentForm': ({ answer }) =>
      byOption(answer, {
        text: 'Consent needs text form; spoken consent is not enough.',
        any: 'Consent is not bound to any form.',
      }),
    'protection.proofs': ({ shown }, t) =>
      `What counts as a document is ${t.list(
        shown.map((each) => proofs[each]),
        'or',
      )}.`,
    'protection.dependent.same': () => 'For a party that lives mainly from the cooperation nothing else applies after the end.',
    'protection.dependent.free': () => 'A party that lived mainly from the cooperation may accept orders freely after the end.',
    'protection.dependent.paid': ({ rate }, t) =>
      `If a party lived mainly from the cooperation and is bound by the protection after the end, the Protected Party pays it ${t.quantity(rate, 'percent')} of the average monthly pay of the last twelve months for each month. Before the end, once the protection is over, without the protection of another party and without such dependence nothing is due.`,
    'protection.feeDays': ({ days, base }, t) =>
      `The Protection Commission is to be paid within ${t.quantity(days, 'days')} after ${base === 'received' ? 'the customer’s payment' : 'the order was placed'}; nothing is due before. If no Protection Commission is due or it is paid in time, nothing follows.`,
    'protection.feeLate': ({ answer }) =>
      byOption(answer, {
        remind: 'If the Protection Commission is not paid, the Protected Party sends a reminder; late payment has no further consequences.',
        barred:
          'If the Protection Commission is not paid, the other party accepts no further orders of this customer until it has paid; late payment has no further consequences.',
        law: 'If the Protection Commission is paid late or not at all, the consequences are those provided by law (section 288 BGB, section 456 UGB, Art. 104 OR).',
      }),
    'protection.followUps.free': () => 'For follow-up orders each party is free to choose with whom it carries them out.',
    'protection.followUps.ask': ({ days }, t) =>
      `If during the term a party wants to carry out a follow-up order for the same service or its extension, it first offers the part to the party that did it before. If that party accepts, it does the part. If it declines or does not reply for more than ${t.quantity(days, 'days')}, the part is free. Other services, parts that nobody or the party itself did before, and orders after the end are free too.`,
    'protection.followUps.join': () =>
      'If during the term a party carries out a follow-up order for the same service or its extension, the party that did a part before does it again unless it declines. Other services, parts that nobody or the party itself did before, and orders after the end are free.',
    'protection.suspicion': ({ answer }) =>
      `${byOption(answer, {
        disclose: 'If there are concrete signs of a breach, the party states in writing whether and what it does for the customer.',
        auditor:
          'If there are concrete signs of a breach, a neutral person bound to secrecy examines the records and reports only whether and how far there is a breach.',
        nothing: 'Even with concrete signs of a breach there is no agreed right to information.',
      })} Without such signs nothing can be demanded.`,
    'protection.consent': ({ answer, silenceDays }, t) =>
      `If the Protected Party agrees, the other party ${byOption(answer, {
        free: 'may accept the order freely.',
        fee: 'may also accept an order otherwise closed to it and pays the Protection Commission for it; for a joint customer none is due.',
      })}${silenceDays === undefined ? '' : ` If the Protected Party does not reply to a request in text form for more than ${t.quantity(silenceDays, 'days')}, consent counts as given.`}`,
    'protection.prior.free': ({ months }, t) =>
      `If another party shows by a document that within the last ${t.quantity(months, 'months')} it worked for the customer itself or made it an offer, it may accept orders freely.`,
    'protection.prior.bound': () => 'The protection also applies to a party that knew the customer before.',
    'protection.bound': ({ reach }) =>
      byOption(reach, {
        company:
          'Each party is bound with its owners, its management and its staff. The conduct of affiliated companies, close relatives, agents, former staff and third parties is not attributed to it and remains free.',
        group:
          'Each party is bound with its owners, its management, its staff, its affiliated companies and the close relatives of its management with their companies. The conduct of agents, former staff and third parties is not attributed to it and remains free.',
        chain:
          'Each party is bound with its owners, its management, its staff, its affiliated companies, the close relatives of its management with their companies, and all who work on its behalf. The conduct of former staff and independent third parties is not attributed to it and remains free.',
      }),
    'protection.proof': ({ by }) =>
      byOption(by, {
        server:
          'If it cannot be established who took the first step, the customer counts as approached by the party that wants to accept the order.',
        protector: 'If it cannot be established who took the first step, the customer counts as having come of its own accord.',
      }),
    'protection.tail.none': () => 'The protection ends with this agreement; after that all customers are free.',
    'protection.tail.months': ({ months, reason }, t) =>
      `The protection lasts during the term and for ${t.quantity(months, 'months')} after the end of this agreement. After that all customers are free.${reason === undefined ? '' : ` Why the parties consider this length necessary: ${ownSentence(reason)}`}`,
    'protection.tailBreach.lapses': () =>
      'If this agreement ends because of a breach of duty, customers whose Protected Party committed the breach are no longer protected after the end.',
    'protection.tailBreach.stays': () => 'The protection after the end applies whatever the reason for which this agreement ends.',
    'protection.tell': ({ days }, t) =>
      `If another party has contact with a protected customer about a possible order, it reports this to the Protected Party within ${t.quantity(days, 'workingDays')}. The Protected Party itself need not report anything. If the customer is not protected or is a joint customer, there is nothing to report either. A party that reports in time has fulfilled its duty.`,
    'protection.tell.noDuty': () => 'Contact with protected customers need not be reported.',
    'protection.untold': ({ follows }) =>
      byOption(follows, {
        remind: 'If the report is missing or late, the Protected Party sends a reminder; there are no further consequences.',
        counts: 'If the report is missing or late, the customer counts as approached by the party that should have reported the contact.',
      }),
    'protection.fee': ({ rate, base }, t) =>
      `For the customer’s first order the Protection Commission is ${t.quantity(rate, 'percent')} of ${base === 'received' ? 'the net amount received' : 'the net order value'}. Where an order may be accepted freely or not at all, no Protection Commission is due.`,
    'protection.feeFollowUp': ({ share }) =>
      byOption(share, {
        same: 'The same rate applies to follow-up orders.',
        half: 'Half the rate applies to follow-up orders.',
        nothing: 'No Protection Commission is due for follow-up orders.',
      }),
    'protection.noBreach': () => 'A party that may accept an order, or has done nothing, does not breach the customer protection.',
    'protection.breach.pay': () =>
      'If a party accepts an order that it was not allowed to accept, it discloses the order and pays the Protected Party a contractual penalty.',
    'protection.breach.ladder': () =>
      'If a party approaches a customer without being allowed to, it stops and discloses what it did. If it accepts an order that it was not allowed to accept, it discloses the order and pays the Protected Party a contractual penalty. If it accepts such an order again, the Protected Party may in addition end this agreement for good cause.',
    'protection.breach.talk': () => 'If a party breaches the customer protection, the parties talk; the rules for conflicts apply.',
    'protection.breach.law': () =>
      'The consequences of a breach of the customer protection are those provided by law (section\u00a0280 of the German Civil Code, BGB).',
    'protection.approach': ({ follows }) =>
      byOption(follows, {
        stop: 'If a party only approached a customer without being allowed to, it stops and discloses what it did.',
        nothing: 'If a party only approached a customer and accepted no order, there are no consequences.',
      }),
    'protection.continued': ({ answer }) =>
      byOption(answer, {
        once: 'If an order that was not allowed goes on, it remains one breach; no further contractual penalty is due for its continuation.',
        each: 'If an order that was not allowed goes on, each call-off counts like a further breach.',
      }),
    'protection.penaltySet': ({ by }) =>
      `${byOption(by, {
        creditor: 'The Protected Party sets the amount of the contractual penalty at equitable discretion; a court can review it.',
        expert: 'A neutral person named by the parties together sets the amount of the contractual penalty.',
      })} Without an order that was not allowed nothing is due.`,
    'protection.penaltySum': ({ sum, counted }, t) =>
      `For the first order that was not allowed, the contractual penalty is ${t.quantity(sum, 'EUR')}; without such an order nothing is due.${counted ? ' It counts towards damages.' : ''}`,
    'protection.penaltySumRepeat': ({ sum }, t) =>
      `For each further order that was not allowed, the contractual penalty is ${t.quantity(sum, 'EUR')}.`,
    'protection.penaltyCap': ({ sum }, t) => `The contractual penalty is at most ${t.quantity(sum, 'EUR')} for each breach.`,
    'protection.damages': ({ answer }) =>
      `${byOption(answer, {
        counted:
          'The contractual penalty counts towards damages. If the damage is higher, the difference is to be paid too, otherwise not.',
        penaltyOnly: 'The contractual penalty settles the breach; no damages are due beside it.',
      })} If no contractual penalty is due, the law applies to damages (in Germany: section 280 BGB).`,
    'protection.penalty': ({ rate, counted }, t) =>
      `For the first order that was not allowed, the contractual penalty is ${t.quantity(rate, 'percent')} of the net order value; without such an order nothing is due.${counted ? ' It counts towards damages.' : ''}`,
    'protection.penaltyRepeat': ({ rate }, t) =>
      `For each further order that was not allowed, the contractual penalty is ${t.quantity(rate, 'percent')} of the net order value.`,
  },
}
