import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { others, severalOrNone } from '../others.ts'

/** What the split begins with, whether gains or hours decide. */
const toSplit =
  'The external costs to be deducted under this section and any commission are taken from the net amount received for a project.'

const externalCosts = 'External costs, in particular for material, printing and travel,'

const equally = (t: Tools): string => (t.two ? 'half each' : 'in equal parts')

export const split: CatalogueTopics['split'] = {
  heading: 'Split and settlement',
  questions: {
    'split.basis': {
      title: 'What decides how much each party receives?',
      short: 'Basis of the split',
      why: 'The customer pays one sum. How it becomes several is the most common quarrel between partners.',
      example: (t) => `The customer pays €20,000. ${t.a} worked 120\u00a0hours, ${t.b} worked 60\u00a0hours and won the customer.`,
      usual:
        'Often each party is paid for its own part. Parties that share profit and loss may form a partnership by doing so (section\u00a0705 of the German Civil Code): please have this checked.',
      options: {
        fixedShares: {
          label: 'Fixed shares of the result',
          includes: 'What is left after external costs and commission is divided by percentages.',
        },
        byHours: { label: 'In proportion to the hours', includes: 'What is left is divided by the time worked.' },
        rateCard: {
          label: 'By fixed hourly rates',
          includes: 'Each party receives its hours at its rate. A remainder is a question of its own.',
        },
        ownPrice: {
          label: 'At the agreed price of its own part',
          includes: 'The project schedule names the price of each part. A remainder is a question of its own.',
        },
      },
    },
    'split.shares': {
      title: 'Which shares do the parties receive?',
      short: 'Shares',
      why: 'The shares always add up to 100%. Equal shares are not fair by themselves: what counts is what each party contributes.',
      example: (t) => `60 to 40: of €20,000 ${t.a} receives €12,000 and ${t.b} €8,000.`,
    },
    'split.rates': {
      title: 'Which hourly rates apply between the parties?',
      short: 'Hourly rates',
      why: 'Without an agreed rate, nobody can check what an hour costs.',
      example: (t) => `${t.a} charges €95 an hour, ${t.b} €110. For 10\u00a0hours that is a difference of €150.`,
      usual: 'Rates are net. They apply between the parties only, not towards the customer.',
      columns: { party: { label: 'Party' }, rate: { label: 'Net rate per hour' } },
    },
    'split.surplus': {
      title: 'Who owns what is left once all parts are paid?',
      short: 'Surplus',
      why: 'The customer rarely pays exactly the sum of the parts. Without a rule, whatever is left stays with whoever invoiced.',
      example: 'The customer pays €20,000, the parts cost €17,000. Who owns the €3,000?',
      options: {
        invoicer: { label: 'Whoever has the contract with the customer', includes: 'In return for risk and effort.' },
        equally: { label: 'All in equal parts' },
        byParts: { label: 'In proportion to the parts', includes: 'Whoever did more receives more of the surplus.' },
      },
    },
    'split.loss': {
      title: 'Who bears the loss if money is missing in the end?',
      short: 'Loss',
      why: 'Gains are easily shared. What holds if a project costs more than the customer pays is rarely written down.',
      example: (t) => `The project brings in €20,000, the parts cost €24,000 together. ${t.b} had estimated badly.`,
      options: {
        likeGain: { label: 'Like the gain', includes: 'Whoever shares in the gain bears the loss in the same proportion.' },
        equally: { label: 'All in equal parts' },
        invoicer: { label: 'Whoever has the contract with the customer', includes: 'The others receive their part all the same.' },
        byCause: { label: 'Whoever caused the loss', includes: 'If it is nobody or several, another question follows.' },
      },
    },
    'split.lossElse': {
      title: 'Who bears the loss if not exactly one party caused it?',
      short: 'Loss without one cause',
      why: 'Often several contributed, or the market was to blame.',
      example: '€4,000 is missing. The customer changed their wishes, and neither side is to blame.',
      options: {
        likeGain: { label: 'Like the gain' },
        equally: { label: 'All in equal parts' },
        invoicer: { label: 'Whoever has the contract with the customer' },
        talk: { label: 'Talk about it', includes: 'The parties open their books and agree case by case.' },
      },
    },
    'split.external': {
      title: 'Who bears external costs, such as printing, material or travel?',
      short: 'External costs',
      why: 'Before or after the split: that moves money from one side to the other in every project.',
      example: (t) => `${t.b} has printing done for €2,300. Deduct it before sharing, or does ${t.b} pay alone?`,
      options: {
        first: { label: 'They are deducted first', includes: 'What is left then is split.' },
        agreedFirst: { label: 'Deducted first if agreed beforehand', includes: 'Otherwise whoever ordered them bears them.' },
        orderer: { label: 'Whoever ordered them', includes: 'Each party includes them in the price of its part.' },
      },
    },
    'split.commission': {
      title: 'Does whoever brought the customer receive a commission?',
      short: 'Commission',
      why: 'Winning customers costs time and money. Whether that is paid for separately should be clear before the first order.',
      example: (t) => `${t.a} recommends ${t.b} to a customer. ${t.b} delivers alone and earns €18,000.`,
      usual:
        'Whoever is permanently entrusted with brokering business may be a commercial agent with mandatory rights (sections\u00a084 to 92c of the German Commercial Code). Without an agreement, a customary commission may still be owed between merchants (section\u00a0354).',
      options: {
        none: { label: 'No commission' },
        flat: { label: 'Yes, at a fixed rate' },
        tiered: { label: 'Yes, in tiers by amount', includes: 'For example 10% up to €25,000 and 5% above.' },
        declining: { label: 'Yes, a rate that falls with the years', includes: 'For example 10%, in the second year 5%.' },
        oneOff: { label: 'Yes, a fixed sum per order' },
        perProject: { label: 'Yes, as the project schedule names it', includes: 'For example, different for each type of project.' },
      },
    },
    'split.commissionBase': {
      title: 'What is the commission for winning the customer calculated on?',
      short: 'Basis of the commission',
      why: 'What was invoiced and what was paid are not the same.',
      example: 'Invoiced €20,000, paid €12,000. Ten per cent is €2,000 or €1,200.',
      options: {
        received: { label: 'On the amount received', includes: 'Net. If the customer does not pay, nothing is due.' },
        invoiced: { label: 'On the order value', includes: 'Net. What holds if the customer does not pay, is the next question.' },
      },
    },
    'split.commissionRate': {
      title: 'How much is the commission for winning the customer?',
      short: 'Commission rate',
      why: 'The rate is the same for every amount.',
      example: 'At 8% and an order of €20,000 it is €1,600.',
    },
    'split.commissionTiers': {
      title: 'Which tiers apply to the commission?',
      short: 'Commission tiers',
      why: 'Each rate applies only to the part of the amount within its tier. So a slightly larger order is always worth it.',
      example: 'Up to €10,000 10%, above it 5%: for €30,000 that is €1,000 and €1,000.',
      columns: {
        upTo: { label: 'up to the net amount', hint: 'Leave empty in the last tier: for everything above.' },
        rate: { label: 'Rate' },
      },
    },
    'split.commissionYears': {
      title: 'How high is the commission in each year since the first order?',
      short: 'Commission per year',
      why: 'At first it counts who won the customer. Later it counts who looks after the customer.',
      example: '10% in the first year, 5% in the second, 3% from the third on.',
      usual: 'The years run from the customer’s first order. The last rate also holds after that.',
      columns: { rate: { label: 'Rate', hint: 'One row per year; the last one goes on.' } },
    },
    'split.commissionSum': {
      title: 'How high is the fixed commission per order?',
      short: 'Fixed commission',
      why: 'A fixed sum is simple and does not depend on how well somebody negotiated.',
      example: (t) => `For every order that counts and has been paid, ${t.a} receives €500.`,
    },
    'split.commissionFloor': {
      title: 'What is the lowest commission for an order?',
      short: 'Lowest commission',
      why: 'With small orders it would otherwise not even be worth the call.',
      example: 'At 5% an order worth €1,000 would make €50; at least €150 was agreed.',
    },
    'split.commissionCap': {
      title: 'What is the highest commission for an order?',
      short: 'Highest commission',
      why: 'A very large order would otherwise cost what nobody intended.',
      example: 'At 10% an order worth €200,000 would make €20,000; at most €8,000 was agreed.',
    },
    'split.commissionItems': {
      title: 'On which amounts of an invoice is commission calculated?',
      short: 'Amounts that earn commission',
      why: 'Maintenance, travel costs and VAT are on the same invoice. Without a rule, each side does its own sums.',
      example: 'Invoice of €23,800 gross: €16,000 work, €3,000 maintenance per year, €1,000 travel, €3,800 VAT.',
      usual: 'VAT is mostly left out, because it only passes through.',
      options: {
        workOnly: { label: 'Only on the work', includes: 'Not on recurring fees, expenses and VAT.' },
        recurring: { label: 'On the work and recurring fees', includes: 'Such as maintenance and licences; not on expenses.' },
        allNet: { label: 'On the whole net amount', includes: 'Also on expenses that the customer refunds.' },
      },
    },
    'split.commissionFor': {
      title: 'For which orders of this customer is commission due?',
      short: 'Follow-up orders',
      why: 'A good customer comes back. Endless commissions weigh on the price, short ones do not reward the winning.',
      example: (t) => `The customer orders for the seventh time in the third year. Does ${t.b} still pay commission to ${t.a}?`,
      usual: 'The first order and the twelve months after it are common.',
      options: {
        firstOnly: { label: 'Only for the first order' },
        months: { label: 'For all orders within a certain time', includes: 'The time runs from the first order.' },
        all: { label: 'For all orders' },
      },
    },
    'split.commissionMonths': {
      title: 'For how many months from the first order is the commission due?',
      short: 'Duration of the commission',
      why: 'After that, orders are free of commission.',
      example: 'First order on 1 February 2027, twelve months: an order of 10 February 2028 no longer counts.',
    },
    'split.commissionBoth': {
      title: (t) =>
        t.two
          ? 'Who receives the commission if both brought the customer?'
          : 'Who receives the commission if several parties brought the customer?',
      short: 'Commission of several',
      why: 'The simple rule names nobody then.',
      example: (t) => `${t.a} named the customer, ${t.b} convinced them. The register names both.`,
      options: {
        firstNamed: { label: 'Whoever named the customer first' },
        equally: { label: 'It is divided equally' },
        none: { label: 'Nobody', includes: 'Then everyone has done their bit.' },
      },
    },
    'split.commissionUnpaid': {
      title: 'What applies to the commission if the customer does not pay, or only in part?',
      short: 'Commission without payment',
      why: 'Calculated on the order value, the commission might be owed even without any payment, or just not. That is not settled yet.',
      example: 'The customer pays €5,000 of €20,000 and then becomes insolvent.',
      usual:
        'A commercial agent’s claim ends once it is certain that the customer will not perform (section\u00a087a(2) of the German Commercial Code).',
      options: {
        proRata: { label: 'Only for the part that was paid' },
        none: { label: 'No commission until everything is paid' },
        talk: { label: 'Talk about it' },
      },
    },
    'split.commissionWhen': {
      title: 'When is a commission earned and to be paid?',
      short: 'When commission is due',
      why: 'Months often lie between the order, the invoice and the customer’s payment.',
      example: (t) => `The customer orders in March but pays only in September. ${t.b} brought it and wants money in March.`,
      usual:
        'A commercial agent’s commission in general requires that the transaction has been carried out (section\u00a087a HGB, section\u00a09 HVertrG); in Switzerland it arises when the contract is made (article\u00a0418g OR).',
      options: {
        order: { label: 'With the customer’s order', includes: 'What is lost later is a question of its own.' },
        invoice: { label: 'With each invoice to the customer', includes: 'For the amount of that invoice.' },
        payment: { label: 'With each payment of the customer', includes: 'For the amount paid.' },
        law: { label: 'What the law says' },
      },
    },
    'split.commissionWhenDays': {
      title: 'Within how many days after that is the commission paid?',
      short: 'Time to pay commission',
      why: 'Earned does not yet mean transferred.',
      example: 'With 14\u00a0days and a payment of the customer on 1\u00a0March, the commission must be paid by 15\u00a0March.',
    },
    'split.affiliate': {
      title: 'Does an order from the customer’s group of companies count for commission?',
      short: 'Affiliated companies',
      why: 'One company was named, its subsidiary ordered. Each side then reads “customer” differently.',
      example: (t) => `${t.a} names Hafenwerk GmbH. The order comes from Hafenwerk Logistik GmbH of the same group.`,
      options: {
        counts: { label: 'Yes, every affiliated company counts' },
        byContact: { label: 'Only if the named contact led to it', includes: 'For example, by a recommendation within the group.' },
        not: { label: 'No, only the named customer itself' },
      },
    },
    'split.leadMonths': {
      title: 'How long after the customer was named may the first order come and still count?',
      short: 'Validity of a lead',
      why: 'Without a limit, whoever once mentioned the customer may turn up years later.',
      example: (t) => `${t.a} names a firm in March. In the autumn of the following year it orders from ${t.b}.`,
      usual: 'Three to twelve months are common.',
    },
    'split.knownMonths': {
      title: 'How many months back does an own contact with the customer rule out commission?',
      short: 'Customers already known',
      why: 'Nobody wants to pay commission for a customer they already had. Nor to lose it because of an old business card.',
      example: (t) => `${t.b} made the customer an offer 14\u00a0months ago. Now ${t.a} names that customer.`,
      usual: '12 to 24\u00a0months are common; a dated offer, an invoice or a record serves as proof.',
    },
    'split.cancelled': {
      title: 'What happens to the commission if the order shrinks, is cancelled or refunded?',
      short: 'Cancellation and refund',
      why: 'Commission has often been paid by the time the customer gets its money back.',
      example: (t) => `${t.b} paid ${t.a} €2,000 in commission. The customer cancels half and gets €10,000 back.`,
      usual:
        'A commercial agent keeps the claim if the order fails for reasons the principal is responsible for (section\u00a087a(3) of the German Commercial Code).',
      options: {
        followsMoney: { label: 'It follows the money', includes: 'Commission only on what remains. What was paid in excess goes back.' },
        byCause: {
          label: 'It follows the money, unless the paying party is to blame',
          includes: 'If the order fails because of that party, the commission stays in full.',
        },
        stays: { label: 'It stays as it was' },
        lapses: { label: 'On cancellation or refund it lapses entirely', includes: 'If the order shrinks, it shrinks too.' },
      },
    },
    'split.ownBusiness': {
      title: 'Is commission due if a party itself does business in the other’s field?',
      short: 'Own business in another’s field',
      why: 'Nobody introduced anything, and yet the other side is missing an order.',
      example: (t) => `${t.b} sells a customer of its own something that ${t.a} usually offers. ${t.a} asks for a share.`,
      options: {
        none: { label: 'No', includes: 'Commission is only due for customers that were brought.' },
        likeBrought: { label: 'Yes, as for a customer that was brought' },
        talk: { label: 'Agree before the order' },
      },
    },
    'split.badDebt': {
      title: 'Who bears the default if the customer never pays?',
      short: 'Bad debt',
      why: 'Everyone has worked. Without a rule, the loss stays with the party that has the contract with the customer, and it still owes the others their part.',
      example: (t) => `${t.a} has invoiced €30,000, the customer is insolvent. ${t.b} claims €12,000.`,
      usual: 'In standard terms, “you are paid once the customer has paid” is mostly void. Negotiated individually, it needs a latest day.',
      options: {
        invoicer: { label: 'Whoever has the contract with the customer', includes: 'The others receive their part.' },
        inShares: { label: 'All in proportion to their parts', includes: 'Each party loses its part of the debt.' },
        bringer: { label: 'Whoever brought the customer', includes: 'Whoever picks the customer answers for them.' },
      },
    },
    'split.badDebtElse': {
      title: 'Who bears the bad debt if not exactly one party brought the customer?',
      short: 'Bad debt without a Bringer',
      why: 'If several or none brought the customer, the rule names nobody.',
      example: 'Both brought the customer, and €12,000 is lost.',
      options: {
        invoicer: { label: 'Whoever has the contract with the customer' },
        inShares: { label: 'All in proportion to their parts' },
      },
    },
    'split.due': {
      title: 'When do the parties pay each other?',
      short: 'Due between the parties',
      why: 'Whoever waits for money finances the work of the others.',
      example: (t) => `The customer has 60\u00a0days to pay. ${t.b} delivered in the first month and already pays salaries.`,
      usual:
        'In a contract for work, the subcontractor’s part is due at the latest when the customer has paid or accepted (section\u00a0641(2) of the German Civil Code).',
      options: {
        afterPayment: { label: 'After the customer’s payment has arrived' },
        afterInvoice: { label: 'After the other party’s invoice has arrived', includes: 'Whether or not the customer has paid.' },
      },
    },
    'split.dueDays': {
      title: 'Within how many days do the parties pay each other?',
      short: 'Days between the parties',
      why: 'One number saves every reminder.',
      example: (t) => `The customer’s money arrives on 3 May, 14\u00a0days: ${t.b} receives its part by 17 May.`,
    },
    'split.unpaidDue': {
      title: 'When do the parties pay each other if the customer does not pay?',
      short: 'Due without payment',
      why: 'A period that begins with the customer’s payment never begins without one.',
      example: (t) => `The customer has not paid for four months. ${t.b} delivered and needs the money.`,
      options: {
        latest: { label: 'At the latest after a fixed time', includes: 'It runs from receipt of the other party’s invoice.' },
        nothing: { label: 'Then not at all', includes: 'Each party bears the risk for its part.' },
        talk: { label: 'Talk about it' },
      },
    },
    'split.latestDays': {
      title: 'After how many days at the latest do the parties pay each other?',
      short: 'Latest payment',
      why: 'The time runs from receipt of the invoice between the parties.',
      example: (t) => `Invoice of ${t.b} on 1 March, after 90\u00a0days at the latest: by 30 May, even without the customer’s money.`,
      usual: (t) =>
        `Periods over ${t.constant('longestPayment')} must be agreed expressly and must not be grossly unfair (section\u00a0271a(1) of the German Civil Code).`,
    },
    'split.partPayment': {
      title: 'How much is paid between the parties if a part is due and the customer has only paid some of it?',
      short: 'Customer pays in part',
      why: 'The invoice that is due says the whole amount, the account shows only a part of it.',
      example: (t) => `${t.a} has received €12,000 of €40,000. The invoice from ${t.b} for €9,000 was due a week ago.`,
      options: {
        whole: {
          label: 'The whole part that is due',
          includes: 'Waiting for the customer is up to the party with the customer’s contract.',
        },
        proRata: { label: 'In proportion to the payment', includes: 'If the customer has paid 30%, 30% of each part is paid.' },
        assigned: {
          label: 'What the customer recognisably paid for this part',
          includes: 'If that cannot be recognised, in proportion to the payment.',
        },
        talk: { label: 'Talk it through' },
      },
    },
    'split.complaint': {
      title: 'How much is paid between the parties if the customer withholds money because of a defect?',
      short: 'Customer withholds money',
      why: 'The complaint is mostly about one part. The money is missing for all.',
      example: (t) =>
        `The customer pays only some of it and complains about the work of ${t.a}. The work of ${t.b} is fine, and the invoice from ${t.b} is due.`,
      options: {
        causerWaits: {
          label: 'Whoever’s part is complained about waits',
          includes: 'The others receive their due part in full. If the money never comes, the same party bears that.',
        },
        proRata: { label: 'All wait in proportion', includes: 'Payment is pro rata, no matter whose work is complained about.' },
        asPaid: { label: 'As with any other part payment', includes: 'Why the customer does not pay changes nothing.' },
      },
    },
    'split.withheldOther': {
      title: 'May money for a finished order be held back because something is missing in another order?',
      short: 'Holding back for another order',
      why: 'The money is a means of pressure. Whoever waits for it has done this work, though.',
      example: (t) =>
        `The texts of ${t.b} for the first customer are accepted. ${t.a} pays for them only once ${t.b} delivers for the second.`,
      usual:
        'A right to withhold in general requires that both claims belong together (section\u00a0273 BGB, section\u00a0471 ABGB, article\u00a082 OR).',
      options: {
        never: { label: 'No, each order is paid on its own' },
        undisputed: { label: 'Only because of overdue work that is undisputed' },
        law: { label: 'What the law says' },
      },
    },
    'split.withheldOwn': {
      title: 'May a party hold money back because it complains itself and the customer does not?',
      short: 'Own complaint',
      why: 'The customer is happy, the party with the customer’s contract is not. Without a rule, whoever has the money decides.',
      example: (t) => `The customer has paid everything. ${t.a} finds the part of ${t.b} sloppy and pays nothing.`,
      usual: 'In German contracts for work, twice the cost of mending is usually regarded as reasonable (section\u00a0641(3) BGB).',
      options: {
        never: { label: 'No', includes: 'Payment is made; the defect is settled separately.' },
        reasonable: { label: 'Yes, a part of it', includes: 'Twice the likely cost of mending.' },
        whole: { label: 'Yes, the whole part', includes: 'Until the defect is mended.' },
      },
    },
    'split.statement': {
      title: 'How often do the parties settle?',
      short: 'Statement',
      why: 'A statement shows what came in, what goes off and what each receives. Without it, everyone believes their own list.',
      example: 'With many small orders a month, a statement for each order is a lot of work.',
      options: {
        monthly: { label: 'Monthly' },
        quarterly: { label: 'Quarterly' },
        yearly: { label: 'Yearly' },
        perProject: { label: 'After each project' },
      },
    },
    'split.statementDays': {
      title: 'Within how many days does the statement arrive?',
      short: 'Days for the statement',
      why: 'The time runs from the end of the settlement period.',
      example: 'The quarter ends on 31 March, 20\u00a0days: the statement is there on 20 April.',
    },
    'split.statementLate': {
      title: 'After how many further days may the others look at the records themselves?',
      short: 'Late statement',
      why: 'First there is a reminder. If that does not help, the others should not depend on trust.',
      example: (t) => `The statement was due on 20 April. After 14 more days ${t.b} looks into the records itself.`,
    },
    'split.objection': {
      title: 'How long can a statement be objected to?',
      short: 'Objection',
      why: 'At some point a statement must stand.',
      example: (t) => `The statement arrives on 1 May; ${t.b} finds a mistake on 25 May.`,
      usual: 'Common are 14 to 30\u00a0days.',
    },
    'split.silence': {
      title: 'What applies if nobody objects to a statement in time?',
      short: 'Silence on a statement',
      why: 'Whoever is silent does not say yes, unless that is agreed.',
      example: (t) => `The period is over and ${t.b} said nothing. In autumn ${t.b} notices a mistake.`,
      usual:
        'In standard terms, silence as consent is allowed only under narrow conditions (section\u00a0308 no. 5 of the German Civil Code): please have this checked.',
      options: {
        accepted: { label: 'The statement counts as accepted', includes: 'The statement itself must say so.' },
        stillCounts: { label: 'It stays open', includes: 'A later objection is looked at too.' },
        talk: { label: 'Talk about it' },
      },
    },
    'split.correction': {
      title: 'May a statement still be corrected once it counts as accepted?',
      short: 'Correction',
      why: 'Mistakes often come to light only when the year is closed. But at some point it must be final.',
      example: (t) => `In November ${t.b} finds that February’s statement forgot an order worth €4,000.`,
      options: {
        within: { label: 'Yes, every mistake, but only for some time', includes: 'What was concealed, always.' },
        arithmetic: { label: 'Only arithmetical mistakes', includes: 'And what was concealed.' },
        never: { label: 'No', includes: 'Unless somebody concealed something.' },
      },
    },
    'split.correctionMonths': {
      title: 'For how many months after acceptance may a statement be corrected?',
      short: 'Time to correct',
      why: 'The time runs from the day the statement counts as accepted.',
      example: 'Accepted on 1 March, twelve months: it can be corrected until 1 March of the following year.',
    },
    'split.extraWork': {
      title: 'Is extra work paid that the order did not provide for?',
      short: 'Extra work',
      why: 'Extra work happens in every project, and rarely does anyone say so beforehand.',
      example: (t) => `The customer wants three more pages. ${t.b} builds them in twelve hours.`,
      options: { ifAgreed: { label: 'Only if the others agree beforehand' }, never: { label: 'No, everyone bears their own extra work' } },
    },
    'split.extraSilence': {
      title: 'What applies if nobody answers a request for extra work?',
      short: 'Silence on extra work',
      why: 'The work is pressing, the answer is missing. That is the most common case.',
      example: (t) => `${t.b} asks on Monday whether the extra work will be paid. ${t.a} does not answer, and the deadline is near.`,
      options: { countsAsNo: { label: 'Silence counts as no' }, countsAsYes: { label: 'After a time, silence counts as yes' } },
    },
    'split.extraDays': {
      title: 'After how many working days does silence count as a yes to extra work?',
      short: 'Days for extra work',
      why: 'That is how long the answer may take.',
      example: 'Request on Monday, three working days: from Friday the rule for silence applies.',
    },
    'split.extraUrgent': {
      title: 'Is extra work paid that was so urgent that nobody could be asked?',
      short: 'Urgent extra work',
      why: 'The system fails at the weekend. Whoever asks first loses the customer, whoever does not ask may lose the money.',
      example: (t) => `On Sunday ${t.b} mends a breakdown in six hours. ${t.a} could not be reached.`,
      options: {
        paid: { label: 'Yes, if it was necessary and is reported at once' },
        likeOther: { label: 'Like any other extra work', includes: 'Urgency changes nothing.' },
      },
    },
    'split.extraCustomer': {
      title: 'Is extra work paid that the customer ordered directly from one party?',
      short: 'Extra work asked for by the customer',
      why: 'The customer asks whoever happens to be there. Another party may have the contract.',
      example: (t) => `On site the customer asks ${t.b} for an addition worth €1,500. ${t.a} has the contract and knows nothing of it.`,
      options: {
        ifCustomerPays: { label: 'Yes, if the customer pays for the addition' },
        likeOther: { label: 'Like any other extra work', includes: 'A word from the customer is not enough.' },
      },
    },
    'split.lastCent': {
      title: 'Who receives the cent that is left when dividing?',
      short: 'The last cent',
      why: 'A cent is not much. But two sets of books must come to the same figure.',
      example: '€100.00 divided by three is €33.33 three times. One cent is left.',
      options: {
        largestRemainder: {
          label: 'The share with the largest remainder',
          includes: 'That is exact rounding. In a tie, the party named first.',
        },
        invoicer: { label: 'Whoever has the contract with the customer', includes: 'All other shares are rounded down.' },
      },
    },
  },
  decisions: {
    partnerPay: {
      question: 'How much does the party receive for its work?',
      answer: { byParts: 'The amount is calculated in proportion to the parts.' },
    },
    shareOfResult: {
      question: 'Who owns the result, or who bears the loss?',
      answer: {
        party: '{party}',
        byParts: 'It is calculated for each project, in proportion to the hours or the parts.',
        closeTheBooks: 'The parties open their books and agree.',
      },
    },
    externalCosts: {
      question: 'Who bears the external costs?',
      answer: { first: 'The external costs are deducted before the split.', orderer: 'Whoever ordered them bears the external costs.' },
    },
    commissionDue: {
      question: 'Is commission due for this order?',
      answer: {
        yes: 'Commission is due for this order.',
        half: 'Half the commission is due for this order.',
        no: 'No commission is due for this order.',
      },
      when: {
        yes: 'commission is due for the order',
        half: 'half the commission is due for the order',
        no: 'no commission is due for the order',
      },
    },
    commissionTo: {
      question: 'Who receives the commission?',
      answer: {
        bringer: 'Whoever brought the customer receives the commission.',
        firstNamed: 'Whoever named the customer first receives the commission.',
        equally: 'The commission is divided equally among those who brought the customer.',
        nobody: 'Nobody receives a commission.',
      },
    },
    commission: {
      question: 'How much is the commission?',
      answer: {
        byParts: 'The commission is calculated pro rata by tiers.',
        halved: 'The commission is half of what it would have been before the end.',
        closeTheBooks: 'The parties open their books and agree.',
      },
    },
    badDebt: {
      question: 'Who bears the bad debt?',
      answer: {
        invoicer: 'Whoever has the contract with the customer bears the bad debt.',
        inShares: 'The parties bear the bad debt in proportion to their parts.',
        bringer: 'Whoever brought the customer bears the bad debt.',
        causer: 'The party whose work the customer complains about bears the bad debt.',
        none: 'There is no bad debt.',
      },
    },
    partnerPayDue: {
      question: 'When is another party’s part paid?',
      answer: {
        payPart: 'The part is paid.',
        noDuty: 'There is nothing to pay.',
        closeTheBooks: 'The parties open their books and agree.',
      },
      when: {
        duty: 'a day of payment is agreed for the part',
        noDuty: 'there is nothing to pay for the part',
        talk: 'the parties have to agree on the payment of the part',
      },
    },
    payNow: {
      question: 'How much must be paid now for another party’s part?',
      answer: {
        whole: 'The whole part that is due must be paid.',
        proRata: 'The part must be paid in proportion to the customer’s payment.',
        assigned: 'What the customer paid for this part must be paid.',
        untilMended: 'Until the defect is mended, only what the customer paid for this part must be paid.',
        reasonablePart: 'The part must be paid except for twice the likely cost of mending.',
        afterMending: 'Until the defect is mended, nothing must be paid.',
        afterOther: 'Until the overdue work of the other order is there, nothing must be paid.',
        withholdingLaw: 'Statute applies (sections\u00a0273 and 320 BGB).',
        badDebtRule: 'The rule on bad debt applies.',
        notYet: 'Nothing must be paid yet, because the part is not due.',
        closeTheBooks: 'The parties open their books and agree.',
      },
    },
    statementCorrection: {
      question: 'May the statement still be corrected?',
      answer: { corrected: 'The statement must be corrected.', final: 'The statement stays as it is.' },
    },
    orderCounts: {
      question: 'Does this order count for commission?',
      answer: { yes: 'The order counts.', no: 'The order does not count.' },
      when: { yes: 'the order counts for commission', no: 'the order does not count for commission' },
    },
    commissionable: {
      question: 'Is commission calculated on this amount?',
      answer: { yes: 'Commission is calculated on this amount.', no: 'No commission is calculated on this amount.' },
    },
    commissionKept: {
      question: 'What happens to the commission after a change of the order?',
      answer: {
        stays: 'The commission stays unchanged.',
        reduced: 'Commission is calculated only on the amount that remains; what was paid in excess goes back.',
        lapses: 'The commission lapses and goes back.',
      },
    },
    commissionPayDue: {
      question: 'Has the commission been earned and must it be paid yet?',
      answer: {
        whole: 'Yes, in full.',
        asInvoiced: 'Yes, for the amount invoiced to the customer.',
        asPaid: 'Yes, for the amount the customer has paid.',
        notYet: 'Not yet.',
        commissionDueLaw: 'Statute applies (section\u00a087a HGB, section\u00a09 HVertrG, article\u00a0418g OR).',
      },
    },
    ownDealFee: {
      question: 'Is anything due for own business in the other party’s field?',
      answer: {
        none: 'Nothing is due.',
        likeBrought: 'Commission is due as for a customer that was brought.',
        beforeOrder: 'The parties agree on this before the order is accepted.',
      },
    },
    statementDue: {
      question: 'Who sends a statement, and by when?',
      answer: { statement: 'A statement is sent.', noDuty: 'No statement has to be sent.' },
    },
    statementLate: {
      question: 'What follows from a statement that did not arrive?',
      answer: {
        wait: 'There is nothing to do.',
        remind: 'There is a reminder of the statement.',
        inspect: (t) => `${others(t).Who} may inspect the records.`,
      },
    },
    objectionCounts: {
      question: 'Does the objection to the statement count?',
      answer: {
        counts: 'The objection counts, and the statement is checked.',
        open: 'The statement can still be changed.',
        accepted: 'The statement counts as accepted.',
        closeTheBooks: 'The parties open their books and agree.',
      },
    },
    extraWorkPaid: {
      question: 'Is the extra work paid?',
      answer: { paid: 'The extra work is paid.', unpaid: 'The extra work is not paid.', wait: 'The answer has to be awaited.' },
    },
    lastCent: {
      question: 'Who receives the last cent?',
      answer: {
        largestRemainder: 'The share with the largest remainder receives the last cent.',
        invoicer: 'Whoever has the contract with the customer receives the last cent.',
      },
    },
  },
  clauses: {
    'split.basis': ({ option }) =>
      byOption(option, {
        fixedShares: `${toSplit} What remains (the Result) is divided by fixed shares.`,
        byHours: `${toSplit} What remains (the Result) is divided in proportion to the hours worked.`,
        rateCard: 'Each party receives its agreed hourly rate for the hours it has worked.',
        ownPrice: 'Each party receives for its part of the work the price that the project schedule names for that part.',
      }),
    'split.shares': ({ parts }, t) =>
      `Of the Result, ${t.list(parts.map(({ party, part }) => `${t.party(party)} receives ${t.quantity(part, 'percent')}`))}.`,
    'split.rates': ({ rates }, t) =>
      `The hourly rate is ${t.list(rates.map(({ party, rate }) => `${t.quantity(rate, 'EUR')} for ${t.party(party)}`))}, net in each case.`,
    'split.surplus': ({ option }, t) =>
      byOption(option, {
        invoicer: 'What is left once all parts are paid (the Surplus) stays with the party that has the contract with the customer.',
        equally: `What is left once all parts are paid (the Surplus) belongs to the parties ${equally(t)}.`,
        byParts: 'What is left once all parts are paid (the Surplus) belongs to the parties in proportion to their parts.',
      }),
    'split.loss': ({ option, shared }, t) =>
      `${shared ? 'If the Result is negative, this loss' : 'If the money does not cover all parts, this loss'} ${byOption(option, {
        likeGain: shared ? 'is borne by the parties in the same proportion.' : 'is divided like a Surplus.',
        equally: `is borne by the parties ${equally(t)}.`,
        invoicer: 'is borne by the party that has the contract with the customer.',
        byCause: 'is borne by the party that caused it.',
      })}${shared ? ' The work is then not paid.' : ''}`,
    'split.lossElse': ({ option, shared }, t) =>
      `If ${severalOrNone(t)} caused the loss, ${byOption(option, {
        likeGain: shared ? 'it is divided like a positive Result.' : 'it is divided like a Surplus.',
        equally: `the parties bear it ${equally(t)}.`,
        invoicer: 'it is borne by the party that has the contract with the customer.',
        talk: 'the parties open their books and agree case by case.',
      })}`,
    'split.external': ({ option }) =>
      byOption(option, {
        first: `${externalCosts} are deducted before the split and refunded to the party that paid them.`,
        agreedFirst: `${externalCosts} are deducted before the split and refunded to the party that paid them if they had been agreed in text form beforehand. Other external costs are borne by the party that ordered them.`,
        orderer: `${externalCosts} are borne by the party that ordered them.`,
      }),
    'split.commissionYears': ({ rates, base }, t) =>
      `Whoever brought the customer receives a commission ${byOption(base, { received: 'on the net amount received', invoiced: 'on the net order value as soon as the customer has paid in full' })}: ${t.list(
        rates.map((rate, index) =>
          rates.length === 1
            ? t.quantity(rate, 'percent')
            : `${t.quantity(rate, 'percent')} ${index === rates.length - 1 ? 'from' : 'in'} year\u00a0${index + 1}${index === rates.length - 1 ? ' on' : ''}`,
        ),
      )}${rates.length === 1 ? '' : ', counted from the customer’s first order'}.`,
    'split.commissionSum': ({ sum }, t) =>
      `Whoever brought the customer receives a commission of ${t.quantity(sum, 'EUR')} for every order as soon as the customer has paid in full.`,
    'split.commissionFloor': ({ sum }, t) =>
      `For a paid order the commission is at least ${t.quantity(sum, 'EUR')}. If there is nothing to pay for, there is none.`,
    'split.commissionCap': ({ sum }, t) => `For an order the commission is at most ${t.quantity(sum, 'EUR')}.`,
    'split.commissionPerProject': () =>
      'Whoever brought the customer receives the commission that the project schedule names for this order.',
    'split.noCommission': () => 'No commission is owed for winning customers.',
    'split.commission': ({ rate, base }, t) =>
      `The party that brought the customer receives a commission of ${t.quantity(rate, 'percent')} ${byOption(base, { received: 'of the net amount received.', invoiced: 'of the net order value once the customer has paid in full.' })}`,
    'split.commissionTiers': ({ tiers, base }, t) =>
      `The party that brought the customer receives a commission ${byOption(base, { received: 'on the net amount received', invoiced: 'on the net order value once the customer has paid in full' })}, namely ${t.list(
        tiers.map(({ upTo, rate }, index) =>
          upTo === undefined
            ? `${t.quantity(rate, 'percent')}${index === 0 ? '' : ' on the part above that'}`
            : `${t.quantity(rate, 'percent')} on the part ${index === 0 ? '' : 'above that '}up to ${t.quantity(upTo, 'EUR')}`,
        ),
      )}.`,
    'split.commissionFor': ({ option, months }, t) =>
      `${byOption(option, {
        firstOnly: 'The commission is due only for a customer’s first order.',
        months: `The commission is due for a customer’s first order and for all further orders placed within ${t.quantity(months ?? 0, 'months')} after it.`,
        all: 'The commission is due for every order of the customer.',
      })} If no party brought the customer, no commission is due.`,
    'split.afterEnd': ({ half }) =>
      `After the end of this agreement commission is due only as far as the order is still shared under the rules on the end.${half ? ' If it is shared by half, half the commission is due.' : ''}`,
    'split.commissionBoth': ({ option }, t) =>
      `If ${t.two ? 'both' : 'several'} parties brought the customer, ${byOption(option, {
        firstNamed: 'the commission goes to the party that first named the customer in text form.',
        equally: `the commission is divided equally ${t.two ? 'between' : 'among'} them.`,
        none: 'nobody receives a commission.',
      })}`,
    'split.commissionUnpaid': ({ option }) =>
      byOption(option, {
        proRata:
          'If the customer pays only in part, the commission is calculated on the amount received. Without payment, no commission is due.',
        none: 'As long as the customer has not paid in full, no commission is owed.',
        talk: 'If the customer does not pay, or pays only in part, the parties open their books and agree on the commission.',
      }),
    'split.badDebt': ({ option }) =>
      `If it is certain that the customer will not pay, or will not pay in full, ${byOption(option, {
        invoicer: 'the party that has the contract with the customer bears what is missing (the bad debt).',
        inShares: 'the parties bear what is missing (the bad debt) in proportion to their parts.',
        bringer: 'the party that brought the customer bears what is missing (the bad debt).',
      })} As long as that is not certain, there is no bad debt, even if only a part has been paid or the payment is overdue.`,
    'split.badDebtElse': ({ option }, t) =>
      `If ${severalOrNone(t)} brought the customer, ${byOption(option, {
        invoicer: 'the bad debt is borne by the party that has the contract with the customer.',
        inShares: 'the parties bear the bad debt in proportion to their parts.',
      })}`,
    'split.due': ({ option, days }, t) =>
      `The party that has the contract with the customer pays ${others(t).who} ${others(t).verb('its part', 'their parts')} ${
        days === 0 ? 'on the day of' : `within ${t.quantity(days, 'days')} of`
      } receiving ${byOption(option, {
        afterPayment: 'the customer’s payment.',
        afterInvoice: `${others(t).verb('its invoice', 'their invoices')}. This also applies if the customer has not paid yet.`,
      })}`,
    'split.unpaidDue': ({ option, days }, t) =>
      byOption(option, {
        latest: `If the customer does not pay, the party that has the contract with the customer pays ${others(t).who} ${others(t).verb('its part', 'their parts')} no later than ${t.quantity(days ?? 0, 'days')} after receiving ${others(t).verb('its invoice', 'their invoices')}.`,
        nothing: `If the customer does not pay, the party that has the contract with the customer owes ${others(t).who} no payment.`,
        talk: 'If the customer does not pay, the parties open their books and agree when payments between them are due.',
      }),
    'split.statement': ({ option, days }, t) =>
      `The party that has the contract with the customer sends ${others(t).who} a statement within ${t.quantity(days, 'days')} ${byOption(
        option,
        {
          monthly: 'of the end of each month.',
          quarterly: 'of the end of each quarter.',
          yearly: 'of the end of each year.',
          perProject: 'of the completion of each project.',
        },
      )}`,
    'split.statementLate': ({ days }, t) =>
      `If the statement does not arrive, ${others(t).who} ${others(t).verb('sends', 'send')} a reminder. If it is still missing more than ${t.quantity(days, 'days')} after the end of that time, ${others(t).who} may inspect the records it is based on.`,
    'split.objection': ({ days }, t) =>
      `${others(t).Who} may object to a statement in text form within ${t.quantity(days, 'days')} of receiving it. The statement is then checked.`,
    'split.silence': ({ option }) =>
      byOption(option, {
        accepted: 'After that time the statement counts as accepted. The statement itself points this out.',
        stillCounts: 'After that time the statement stays open, and an objection is still checked.',
        talk: 'After that time the parties open their books and agree.',
      }),
    'split.extraWork': ({ option }, t) =>
      byOption(option, {
        ifAgreed: `Extra work that the order does not provide for is paid only if ${others(t).who} agreed to it in text form beforehand.`,
        never: 'Extra work that the order does not provide for is not paid between the parties.',
      }),
    'split.extraSilence': ({ option, days }, t) =>
      byOption(option, {
        countsAsNo: 'If a request for extra work is not answered, consent counts as not given.',
        countsAsYes: `If a request for extra work is not answered for more than ${t.quantity(days ?? 0, 'workingDays')}, consent counts as given. Until then the answer is awaited.`,
      }),
    'split.commissionItems': ({ option }) =>
      `Commission is calculated ${byOption(option, {
        workOnly: 'only on the fee for the work, not on recurring fees such as maintenance and not on expenses.',
        recurring: 'on the fee for the work and on recurring fees such as maintenance, not on expenses.',
        allNet: 'on the whole net amount of the invoice, including recurring fees and expenses.',
      })} VAT never counts.`,
    'split.affiliate': ({ option }) =>
      `${byOption(option, {
        counts: 'An order from a company affiliated with the customer counts as an order of the customer.',
        byContact:
          'An order from a company affiliated with the customer counts as an order of the customer if the named contact led to it.',
        not: 'An order from a company affiliated with the customer does not count as an order of the customer.',
      })} No commission is due for an order that does not count.`,
    'split.leadMonths': ({ months }, t) =>
      `The first order does not count if the customer was named more than ${t.quantity(months, 'months')} before.`,
    'split.knownMonths': ({ months }, t) =>
      `An order does not count if the party that would pay commission proves that in the ${t.quantity(months, 'months')} before it worked for the customer itself or made the customer an offer.`,
    'split.commissionWhen': ({ option, days }, t) =>
      byOption(option, {
        order: `A commission is earned once the customer has placed the order. It is paid within ${t.quantity(days ?? 0, 'days')} after that.`,
        invoice: `A commission is earned as far as the customer has been invoiced. It is paid within ${t.quantity(days ?? 0, 'days')} after each invoice.`,
        payment: `A commission is earned as far as the customer has paid. It is paid within ${t.quantity(days ?? 0, 'days')} after each payment.`,
        law: 'When a commission is earned and must be paid is governed by statute.',
      }),
    'split.cancelled': ({ option }) =>
      byOption(option, {
        followsMoney:
          'If the order shrinks, is cancelled or refunded, commission is calculated only on the amount that remains. Commission paid in excess is refunded.',
        byCause:
          'If the order shrinks, is cancelled or refunded, commission is calculated only on the amount that remains. If that is due to the party that owes commission, the commission stays unchanged.',
        stays: 'The commission stays unchanged even if the order shrinks, is cancelled or refunded.',
        lapses:
          'If the order is cancelled or refunded, the commission lapses and is refunded. If it only shrinks, commission is calculated on the amount that remains.',
      }),
    'split.ownBusiness': ({ option }) =>
      `If a party itself accepts an order in another party’s field that nobody introduced, ${byOption(option, {
        none: 'no commission is due.',
        likeBrought: 'commission is due as if the other party had brought the customer.',
        talk: 'the parties agree before acceptance whether commission is due.',
      })} Nothing is due for other orders of its own.`,
    'split.partPayment': ({ option }) =>
      `If another party’s part is due and the customer has paid only some of it without a complaint, ${byOption(option, {
        whole: 'the part that is due is paid in full.',
        proRata: 'it is paid in proportion to the customer’s payment.',
        assigned: 'what the customer recognisably paid for this part is paid, otherwise in proportion to the payment.',
        talk: 'the parties open their books and agree.',
      })} If the customer has paid in full, or the part is due without the customer’s payment, it is paid in full. Once it is certain that money will not come, the rule on bad debt applies. Before the due date nothing is paid.`,
    'split.complaint': ({ option }, t) =>
      byOption(option, {
        causerWaits: `If the customer does not pay, or only in part, because of a complaint about one party’s work, that party receives until it is mended only what was paid for its part. The others receive their due part in full. If the complaint is about ${t.two ? 'both' : 'several'} parties, payment is in proportion to the customer’s payment. If the money never comes, the party whose work is complained about bears the bad debt.`,
        proRata:
          'If the customer does not pay, or only in part, because of a complaint, each due part is paid in proportion to the customer’s payment, no matter whose work is complained about.',
        asPaid:
          'If the customer does not pay, or only in part, because of a complaint, payment between the parties is made as if there were no complaint.',
      }),
    'split.withheldOther': ({ option }) =>
      byOption(option, {
        never: 'Another party’s part that is due may not be held back because of another order.',
        undisputed:
          'Another party’s part that is due may be held back as long as that party owes overdue and undisputed work from another order. If that work is disputed, payment is made.',
        law: 'Whether another party’s part that is due may be held back because of another order is governed by statute.',
      }),
    'split.withheldOwn': ({ option }) =>
      byOption(option, {
        never:
          'If only the paying party complains about work and the customer does not, the part that is due must be paid all the same. The defect is settled separately.',
        reasonable:
          'If only the paying party complains about work and the customer does not, it may hold back twice the likely cost of mending from the part that is due.',
        whole:
          'If only the paying party complains about work and the customer does not, it may hold back the part that is due until the defect is mended.',
      }),
    'split.correction': ({ option, months }, t) =>
      `${byOption(option, {
        within: `Even an accepted statement is corrected if a mistake is reported within ${t.quantity(months ?? 0, 'months')} of acceptance.`,
        arithmetic: 'An accepted statement is corrected only for arithmetical mistakes.',
        never: 'An accepted statement is no longer corrected.',
      })} What a party knowingly concealed is always corrected. Until acceptance every mistake is corrected.`,
    'split.extraUrgent': ({ option }) =>
      byOption(option, {
        paid: 'Extra work that was necessary and could not wait is paid even without consent if it is reported at once.',
        likeOther: 'Urgent extra work too is paid only under the general conditions.',
      }),
    'split.extraCustomer': ({ option }) =>
      byOption(option, {
        ifCustomerPays:
          'Extra work that the customer orders directly from a party is paid even without consent if the customer pays for it.',
        likeOther: 'Extra work that the customer orders directly from a party is paid only under the general conditions.',
      }),
    'split.lastCent': ({ option }) =>
      byOption(option, {
        largestRemainder:
          'Amounts are calculated to the cent. Cents left over when dividing go to the shares with the largest remainder and, in a tie, in the order of the parties.',
        invoicer:
          'Amounts are calculated to the cent. Cents left over when dividing go to the party that has the contract with the customer.',
      }),
  },
}
