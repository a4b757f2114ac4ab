import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { own, ownSentence } from '../others.ts'

const claimed = (t: Tools): string => `If ${t.two ? 'both' : 'several'} parties claim the same customer`

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
        registered: {
          label: 'Customers a party registered',
          includes: 'Protected is what stands in the register with its day and opportunity, for a time.',
        },
        listed: { label: 'Customers on a list', includes: 'Only the companies named are protected.' },
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
      usual: 'Partner programmes commonly use 60 to 180\u00a0days, very often 90.',
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
        allFree: { label: 'Nobody is protected', includes: 'The customer chooses; everybody may.' },
        joint: { label: 'Only together', includes: 'No party serves it alone without the consent of the others.' },
      },
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
      usual:
        'Six to 24\u00a0months are common. German courts have as a rule accepted two years at most (Federal Court of Justice, 20 January 2015, II ZR 369/13); a longer time needs special reasons.',
    },
    'protection.tailReason': {
      title: 'Why should the protection last more than 24\u00a0months after the end?',
      short: 'Reason for the long time',
      why: 'More than two years is unusual. The reason stands in the agreement, so that it can be seen later what you had in mind. Please have a lawyer check it.',
      example: 'In this trade three years usually pass between the first talk and the order.',
      usual: 'German courts have as a rule accepted two years at most (Federal Court of Justice, 20 January 2015, II ZR 369/13).',
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
    'protection.bound': {
      title: 'Whose conduct counts as conduct of the party?',
      short: 'Who is bound',
      why: 'A ban can be got round if the sister company or an agent acts.',
      example: (t) => `Not ${t.b} itself but a second company of the same owners writes to the customer.`,
      options: {
        company: { label: 'The company and its management', includes: 'Owners, management and staff included.' },
        group: { label: 'Affiliated companies too', includes: 'Sister, parent and subsidiary companies count.' },
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
  },
  decisions: {
    acting: {
      question: 'Does the conduct count as conduct of the party?',
      answer: { counts: 'The conduct counts as conduct of the party.', stranger: 'The conduct is not attributed to the party.' },
      when: { counts: 'the conduct is attributed to the party', stranger: 'the conduct is not attributed to the party' },
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
    protectionPenalty: { question: 'How much is the contractual penalty?', answer: {} },
  },
  clauses: {
    'protection.none': () => 'Customers are not protected between the parties. Each party may approach any customer and work for it.',
    'protection.form.brought': () =>
      'A customer is protected for the party that brought it (the Protected Party). A customer that no party brought is not protected.',
    'protection.form.registered': () =>
      'A customer is protected for the party that registered it with its company name, opportunity and day (the Protected Party). A customer that no party registered is not protected.',
    'protection.form.listed': () =>
      'A customer is protected for the party for which it is named on the customer list (the Protected Party). A customer that is not on the list is not protected.',
    'protection.form.commission': () =>
      'Whoever brought a customer is its Protected Party. A customer that no party brought has no Protected Party.',
    'protection.list': ({ entries }, t) =>
      `The customer list names:${t.items(entries.map(({ customer, party, subject }) => `${own(customer)} for ${t.party(party)}${subject === '' ? '' : ` (subject: ${own(subject)})`}`))}`,
    'protection.window': ({ days }, t) =>
      `A registration protects for ${t.quantity(days, 'days')}. After that the customer is no longer protected until it is registered again.`,
    'protection.both.earlier': (_, t) =>
      `${claimed(t)}, the Protected Party is the one that first named it in text form. If they named it on the same day, it is not protected.`,
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
          'Each party is bound with its owners, its management and its staff. The conduct of affiliated companies, agents and third parties is not attributed to it and remains free.',
        group:
          'Each party is bound with its owners, its management, its staff and its affiliated companies. The conduct of agents and third parties is not attributed to it and remains free.',
        chain:
          'Each party is bound with its owners, its management, its staff, its affiliated companies and all who work on its behalf. The conduct of independent third parties is not attributed to it and remains free.',
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
    'protection.penalty': ({ rate }, t) =>
      `For the first order that was not allowed, the contractual penalty is ${t.quantity(rate, 'percent')} of the net order value; without such an order nothing is due. It counts towards damages.`,
    'protection.penaltyRepeat': ({ rate }, t) =>
      `For each further order that was not allowed, the contractual penalty is ${t.quantity(rate, 'percent')} of the net order value.`,
  },
}
