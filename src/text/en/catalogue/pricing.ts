import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others, own } from '../others.ts'

export const pricing: CatalogueTopics['pricing'] = {
  heading: 'Prices, payments and invoices between the parties',
  questions: {
    'pricing.sets': {
      title: 'Who sets the price that the customer pays?',
      short: 'Price for the customer',
      why: 'If each side gives the customer its own figures, the lowest one wins.',
      example: (t) => `${t.a} offers the customer €18,000; ${t.b} had calculated €22,000.`,
      usual:
        'Competitors may talk about prices only for one particular joint offer, never in general (section\u00a01 of the German Competition Act, article\u00a0101 TFEU).',
      options: {
        performer: { label: 'Each party for its own part' },
        prime: { label: 'Whoever has the contract with the customer', includes: 'The others state only their price between the parties.' },
        together: { label: 'Together for each offer' },
      },
    },
    'pricing.partPrice': {
      title: 'How is the price of one party’s part set between the parties?',
      short: 'Price of the part',
      why: 'If the price is fixed only after the work, it is never fixed.',
      example: (t) => `${t.b} charges by time, ${t.a} promised the customer a fixed price.`,
      options: {
        schedule: { label: 'For each order in the project schedule' },
        list: { label: 'By a price list', includes: 'The list is an annex to this agreement.' },
        costPlus: { label: 'Proven cost plus a mark-up' },
        target: { label: 'Worked back from the customer’s price', includes: 'First the customer’s price, then the parts.' },
      },
    },
    'pricing.list': {
      title: 'Which prices apply between the parties?',
      short: 'Price list',
      why: 'A list saves negotiating every order.',
      example: 'One day of maintenance €950, one trip €120.',
      columns: { what: { label: 'Service' }, party: { label: 'Party' }, price: { label: 'Net price' } },
    },
    'pricing.markup': {
      title: 'How high is the mark-up on proven cost?',
      short: 'Mark-up',
      why: 'Without a number, “cost plus” means something else to each side.',
      example: 'Cost €8,000, mark-up 12%: the price is €8,960.',
    },
    'pricing.books': {
      title: 'May a party see how another calculated its price?',
      short: 'Open books',
      why: 'Open books build trust and give away the margin.',
      example: (t) => `${t.a} thinks the price of ${t.b} is too high and asks for the calculation.`,
      usual: 'Between competitors, even exchanging costs and prices may be forbidden (article\u00a0101 TFEU): please have this checked.',
      options: {
        closed: { label: 'No', includes: 'Only the agreed price counts.' },
        open: { label: 'Yes, for joint offers' },
        expert: { label: 'Only a person bound to secrecy', includes: 'That person says whether the price is right, and nothing else.' },
      },
    },
    'pricing.validity': {
      title: 'For how many days does a price that a party promised for its part hold?',
      short: 'Validity of a price',
      why: 'Months pass between offer and order, and materials become more expensive.',
      example: (t) => `In January ${t.b} quotes €9,000. The customer orders in May. Does the price still hold?`,
      usual: '30 to 90\u00a0days are common.',
    },
    'pricing.increase': {
      title: 'May a party raise its price once the offer is with the customer?',
      short: 'Increase after the offer',
      why: 'The customer insists on the offer. Whoever made it then pays the increase.',
      example: (t) => `${t.a} made a fixed offer. After that ${t.b} asks for €1,800 more because copper became more expensive.`,
      options: {
        holds: { label: 'No, the price stands' },
        provenCosts: { label: 'Only as far as suppliers demonstrably raised their prices' },
        ifCustomerPays: { label: 'Only as far as the customer pays more' },
        talk: { label: 'To be agreed before the order' },
      },
    },
    'pricing.yearly': {
      title: 'Do the rates between the parties rise over time?',
      short: 'Adjustment of rates',
      why: 'After three years the old rate no longer covers the wages.',
      example: (t) => `The rate of ${t.b} is 28\u00a0months old. ${t.b} asks for eight per cent more.`,
      options: {
        fixed: { label: 'No, only by a new agreement' },
        index: { label: 'Yes, every twelve months with consumer prices' },
        talk: { label: 'After twelve months the parties talk about it' },
      },
    },
    'pricing.discount': {
      title: 'Who bears a discount that a party promises the customer?',
      short: 'Discount',
      why: 'A discount is easily promised, especially from somebody else’s price.',
      example: (t) => `When closing the deal ${t.a} promises the customer €2,000 off. ${t.b} learns of it from the invoice.`,
      options: {
        granter: { label: 'Whoever promises it bears it alone' },
        agreedShared: { label: 'All in proportion if it was agreed before', includes: 'Otherwise whoever promised it.' },
        inShares: { label: 'Always all in proportion to their parts' },
      },
    },
    'pricing.cashDiscount': {
      title: 'Who bears a cash discount that the customer deducts for paying quickly?',
      short: 'Cash discount',
      why: 'Two per cent of the whole invoice is often the margin of whoever issues it.',
      example: 'The customer deducts €800 for paying early. May €300 of it be deducted from the other part?',
      options: {
        prime: { label: 'Whoever has the contract with the customer' },
        inShares: { label: 'All in proportion to their parts' },
      },
    },
    'pricing.mistake': {
      title: 'Who bears a miscalculation in the offer to the customer?',
      short: 'Miscalculated offer',
      why: 'The customer insists on the price. Only one side miscalculated.',
      example: (t) => `${t.b} forgets the travel costs of €3,000. The offer has been accepted.`,
      usual:
        'A mistake in one’s own calculation usually gives no right to rescind (German case law on section\u00a0119 of the Civil Code).',
      options: {
        calculator: { label: 'Whoever miscalculated' },
        unlessKnown: {
          label: 'Whoever miscalculated, unless others noticed',
          includes: 'Then all bear it in proportion to their parts.',
        },
        inShares: { label: 'All in proportion to their parts' },
      },
    },
    'pricing.changes': {
      title: 'Who makes the customer an offer if the customer wants to change or add something?',
      short: 'Change requests',
      why: 'The customer asks whoever is there. Without a rule, there is soon an order the other side knows nothing of. Whether work starts before that is a question of its own.',
      example: (t) => `The customer asks ${t.b} what a second language costs. ${t.a} has the contract.`,
      options: {
        prime: { label: 'Always whoever has the contract with the customer', includes: 'Others pass the request on.' },
        performer: { label: 'The party whose part is affected', includes: 'If several parts are affected, all together.' },
        together: { label: 'Always all together' },
      },
    },
    'pricing.extraPrice': {
      title: 'At what price is extra work paid?',
      short: 'Price of extra work',
      why: 'Knowing that extra work is paid does not say how much.',
      example: (t) => `${t.b} charges twelve hours at €130; €95 had been agreed for the order.`,
      usual: 'Without an agreement the usual fee counts as agreed (sections\u00a0612 and 632 of the German Civil Code).',
      options: {
        rate: { label: 'At the agreed rates' },
        customerPrice: { label: 'At what the customer pays for it' },
        law: { label: 'What the law says' },
      },
    },
    'pricing.lateInterest': {
      title: 'From when does a late payment between the parties bear interest?',
      short: 'Interest on late payment',
      why: 'Partners do not like to send reminders. Then they end up arguing about the interest as well.',
      example: (t) => `${t.a} pays ${t.b} €8,000 three months late. Nobody sent a reminder.`,
      usual: (t) =>
        `Between businesses the statutory rate in Germany is ${t.constant('defaultPremiumDE')} above the base rate, plus a lump sum of ${t.constant('defaultLumpSumDE')} (section\u00a0288 of the German Civil Code); in Austria ${t.constant('defaultPremiumAT')} (section\u00a0456 of the Business Code); in Switzerland ${t.constant('defaultInterestCH')} (article\u00a0104 of the Code of Obligations).`,
      options: {
        fromDueDay: { label: 'From the day after it is due', includes: 'Without a reminder, at the statutory rate.' },
        afterReminder: { label: 'Only after a reminder', includes: 'In text form, at the statutory rate.' },
        law: { label: 'What the law says' },
      },
    },
    'pricing.setOff': {
      title: 'Which claims may a party set off against a payment that is due?',
      short: 'Set-off',
      why: 'Whoever has claims of their own likes to pay only the rest. The other side learns of it from the bank statement.',
      example: (t) => `${t.a} owes ${t.b} €8,000 and deducts €3,000 for damage in another project. ${t.b} disputes it.`,
      usual:
        'Standard terms may not exclude set-off with claims that are undisputed or finally decided (section\u00a0309 no.\u00a03 of the German Civil Code, between businesses by way of section\u00a0307).',
      options: {
        undisputed: { label: 'Only undisputed claims', includes: 'A contractual penalty too only once it is recognised or decided.' },
        sameProject: { label: 'All claims of the same project, otherwise undisputed ones only' },
        all: { label: 'All claims of its own' },
        none: { label: 'None', includes: 'Each claim is paid separately.' },
      },
    },
    'pricing.retention': {
      title: 'May a retention be deducted from another party’s part as security?',
      short: 'Retention',
      why: 'If the customer keeps back five per cent, whoever invoiced has to do without them until the warranty ends.',
      example: (t) => `The customer keeps back €2,000. ${t.a} deducts €800 of it from ${t.b}, although it was never mentioned.`,
      usual:
        'In building, 5% is common. In standard terms a retention needs something in return, such as the right to replace it by a bond (German case law on section\u00a0307 of the Civil Code).',
      options: {
        none: { label: 'No' },
        asCustomer: { label: 'Yes, as far as the customer keeps back', includes: 'At the same rate and as long as the customer does.' },
        rate: { label: 'Yes, at a fixed rate' },
      },
    },
    'pricing.retentionRate': {
      title: 'How high is the retention from another party’s part?',
      short: 'Rate of retention',
      why: 'The rate applies to the net amount of the part.',
      example: 'At 5% and a part of €16,000, €800 is kept back.',
    },
    'pricing.retentionBack': {
      title: 'When is the retention from another party’s part paid out?',
      short: 'Release of the retention',
      why: 'Retentions are forgotten, or they depend on defects that another party is responsible for. The rule also applies after the end of the cooperation.',
      example: (t) => `The customer does not release the retention because the work of ${t.a} is defective. ${t.b} is waiting for €800.`,
      options: {
        withCustomer: { label: 'When the customer releases it or the time has expired' },
        ownPart: {
          label: 'The same, but earlier if only another party is the reason',
          includes: 'If the customer keeps it because of somebody else’s part, it is paid out all the same.',
        },
        security: { label: 'The same, or at once against a bond' },
      },
    },
    'pricing.documents': {
      title: 'May a payment wait until receipts and agreed proofs have arrived?',
      short: 'Missing documents',
      why: 'Time sheets, exemption certificates or proofs of the minimum wage are often missing just when payment is due.',
      example: (t) => `${t.b} sends an invoice for €9,000 without time sheets. ${t.a} pays nothing.`,
      usual: (t) =>
        `In Germany, building work without an exemption certificate means a tax deduction of ${t.constant('constructionWithholding')} (sections\u00a048 and 48b of the Income Tax Act). Whoever engages subcontractors answers for their minimum wage (section\u00a013 of the Minimum Wage Act).`,
      options: {
        wait: { label: 'Yes, until everything is there' },
        payCovered: { label: 'Only the amount the documents do not cover', includes: 'What is documented is paid.' },
        pay: { label: 'No', includes: 'The documents still have to be sent.' },
      },
    },
    'pricing.sheets': {
      title: 'Whose signature on a time sheet counts between the parties?',
      short: 'Signature on time sheets',
      why: 'On site, whoever happens to be there signs. When the invoice comes, the other side does not want to know.',
      example: (t) => `The customer signed off 38\u00a0hours of ${t.b}. ${t.a} never saw the sheet and pays for 25.`,
      usual:
        'A signed time sheet mostly counts as confirmation of the hours; whoever disputes it must show that it is wrong (German case law on section\u00a0631 BGB).',
      options: {
        payer: { label: 'Only that of the paying party' },
        customerToo: { label: 'That of the customer too' },
        noneNeeded: { label: 'None is needed', includes: 'What is recorded counts until somebody objects.' },
      },
    },
    'pricing.sheetSilence': {
      title: 'What applies if nobody replies to a time sheet without a valid signature?',
      short: 'Silence about time sheets',
      why: 'Months later nobody knows who was on site when.',
      example: (t) => `${t.b} sends the hours every week. ${t.a} is silent for half a year and then disputes all of them.`,
      options: {
        accepted: { label: 'After a time it counts' },
        open: { label: 'It does not count until it is confirmed' },
      },
    },
    'pricing.sheetDays': {
      title: 'After how many days without a reply does a time sheet count?',
      short: 'Time for time sheets',
      why: 'There must be enough time to ask on site.',
      example: 'With 14\u00a0days a sheet of 1\u00a0March counts from 16\u00a0March.',
    },
    'pricing.unsafe': {
      title: 'Does work have to go on for a party that can no longer pay?',
      short: 'Insolvent party',
      why: 'Whoever works on after a petition in insolvency may never see money for it. Whoever stops lets the customer down.',
      example: (t) => `${t.a} has filed for insolvency. ${t.b} is to finish the installation and has not sent an invoice yet.`,
      usual:
        'Whoever has to perform first may withhold performance if the other evidently cannot pay, until payment is made or security given (section\u00a0321 BGB, section\u00a01052 ABGB, article\u00a083 OR).',
      options: {
        security: { label: 'Only against payment in advance or security' },
        mayStop: { label: 'No, work may be stopped' },
        goOn: { label: 'Yes', includes: 'What applies to overdue payments is not affected.' },
        law: { label: 'What the law says' },
      },
    },
    'pricing.directPay': {
      title: 'May the customer pay a party’s part directly if the party with the customer’s contract does not pay?',
      short: 'Direct payment by the customer',
      why: 'If the party with the customer’s contract runs out of money, all others wait in vain. If the customer pays past it, the customer may have to pay twice.',
      example: (t) =>
        `${t.a} has the contract with the customer and has not paid for six weeks. The customer offers to transfer the €9,000 directly to ${t.b}.`,
      usual:
        'Whoever pays somebody other than the creditor is in general discharged only with the creditor’s consent (section\u00a0362(2) BGB, section\u00a01424 ABGB). In German construction, section\u00a016(6) VOB/B allows payment to subcontractors in case of default. Once insolvency proceedings are opened, payment goes to the administrator (section\u00a082 InsO, section\u00a03 IO, article\u00a0205 SchKG).',
      options: {
        never: { label: 'No', includes: 'The customer pays only the party it has the contract with.' },
        afterDays: { label: 'Yes, after a longer default or if it can no longer pay', includes: 'The payment counts towards both claims.' },
        consent: { label: 'Only if that party agrees in text form', includes: 'The payment counts towards both claims.' },
        law: { label: 'What the law says' },
      },
    },
    'pricing.directPayDays': {
      title: 'How many days must a payment be overdue before the customer may pay directly?',
      short: 'Default before direct payment',
      why: 'A few days’ delay are no emergency.',
      example: 'With 21\u00a0days the customer may pay directly from the 22nd day after the due day.',
    },
    'pricing.document': {
      title: 'Who issues the invoice when the parties settle between themselves?',
      short: 'Invoice or self-billing',
      why: 'The same amount may appear on a document with VAT only once.',
      example: (t) => `${t.a} sends ${t.b} a self-billed invoice for the commission. ${t.b} has already issued an invoice.`,
      usual: 'Self-billing must be agreed beforehand and carry the word “Gutschrift” (section\u00a014(2) and (4) of the German VAT Act).',
      options: {
        invoice: { label: 'Whoever did the work, with an invoice' },
        selfBilling: { label: 'Whoever pays, by self-billing' },
        byKind: { label: 'Invoice for work, self-billing for commission' },
      },
    },
    'pricing.selfBillObjected': {
      title: 'What happens if somebody objects to a self-billed invoice?',
      short: 'Objection to self-billing',
      why: 'Once objected to, the document loses its effect, even if it was correct.',
      example: (t) => `${t.b} objects to the self-billed invoice for €1,900 and asks for €2,400.`,
      usual:
        'The objection takes away its effect as an invoice (section\u00a014(2) of the German VAT Act); the input tax deduction is lost.',
      options: {
        ownInvoice: { label: 'Whoever did the work issues an invoice' },
        newSelfBill: { label: 'Whoever pays issues a new one for the undisputed amount' },
      },
    },
    'pricing.vat': {
      title: 'Which VAT status does each party have?',
      short: 'VAT of the parties',
      why: 'It decides whether VAT appears on the invoice. It cannot be guessed.',
      example: (t) => `${t.b} is a small business and shows no VAT. ${t.a} deducts 19% all the same.`,
      usual: (t) =>
        `Small business: up to ${t.constant('smallBusinessLastYearDE')} in the previous and ${t.constant('smallBusinessThisYearDE')} in the current year (section\u00a019 of the German VAT Act); in Austria ${t.constant('smallBusinessAT')} gross; in Switzerland under ${t.constant('vatThresholdCH')}. Please ask a tax adviser.`,
      columns: {
        party: { label: 'Party' },
        status: {
          label: 'Status',
          options: { regular: 'shows VAT', smallBusiness: 'small business, shows none', abroad: 'seat abroad, the recipient owes the tax' },
        },
      },
    },
    'pricing.wrongVat': {
      title: 'Who bears the loss if the VAT on an invoice is wrong?',
      short: 'Wrong VAT',
      why: 'Tax shown by mistake is owed all the same. Interest and advice come on top.',
      example: (t) => `${t.a} shows 19% in the self-billed invoice for ${t.b} because ${t.b} did not say that it is a small business.`,
      usual: 'Whoever shows tax wrongly owes it (section\u00a014c of the German VAT Act) until the document is corrected.',
      options: {
        issuer: { label: 'Whoever issued the document' },
        byCause: { label: 'Whoever issued it, unless information from the other party was wrong or late' },
      },
    },
    'pricing.currency': {
      title: 'Who bears a loss if the customer pays in a foreign currency?',
      short: 'Currency loss',
      why: 'Between offer and payment the exchange rate moves, and the parts are agreed in one’s own currency.',
      example: (t) => `The customer pays in francs. The rate fell by 4%, and ${t.a} is short of €1,600.`,
      usual: 'The reference rate of the European Central Bank on the day of the invoice is common.',
      options: {
        prime: { label: 'Whoever has the contract with the customer' },
        inShares: { label: 'All in proportion to their parts' },
        dayRate: { label: 'Each party for its own part', includes: 'Converted on the day the customer pays.' },
      },
    },
    'pricing.barter': {
      title: 'What happens to the balance if work in exchange for work does not come out even?',
      short: 'Uneven exchange',
      why: 'One side has already delivered, the other never gets round to it.',
      example: (t) => `${t.a} did advertising worth €6,000, ${t.b} so far technical work worth €2,500.`,
      usual: 'In an exchange too, each side issues an invoice with VAT for the value of its work.',
      options: {
        carry: { label: 'It is carried over to the next year' },
        cash: { label: 'It is paid in money at the end of the year' },
        lapse: { label: 'It lapses at the end of the year' },
      },
    },
  },
  decisions: {
    customerPrice: {
      question: 'Who sets the price for the customer?',
      answer: {
        performer: 'Each party sets the price for its part.',
        prime: 'Whoever has the contract with the customer sets the price.',
        together: 'The parties set the price together.',
      },
    },
    partPriceBy: {
      question: 'What decides the price of one party’s part?',
      answer: {
        schedule: 'The price in the project schedule applies.',
        list: 'The price list applies.',
        costPlus: 'The proven cost with the agreed mark-up applies.',
        target: 'The price is worked back from the customer’s price.',
      },
    },
    maySeeCosts: {
      question: 'May the other party’s calculation be seen?',
      answer: { no: 'No.', yes: 'Yes, for joint offers.', expert: 'Only by a person bound to secrecy.' },
    },
    priceHolds: {
      question: 'Does the promised price still hold?',
      answer: {
        holds: 'The price holds.',
        expired: 'The price no longer holds; a new one has to be agreed.',
        noPrice: 'No price has been promised yet.',
      },
      when: {
        holds: 'the promised price still holds',
        expired: 'the promised price no longer holds',
        noPrice: 'no price has been promised yet',
      },
    },
    priceIncrease: {
      question: 'May the party raise its price?',
      answer: {
        mayRise: 'The price may rise to this extent.',
        holds: 'The price remains unchanged.',
        beforeOrder: 'The parties agree on this before the order is accepted.',
      },
    },
    ratesRise: {
      question: 'Do the rates between the parties rise?',
      answer: {
        no: 'The rates remain unchanged.',
        byIndex: 'The rates rise in line with consumer prices.',
        ratesTalk: 'The parties talk about new rates.',
      },
    },
    discountGranted: {
      question: 'Who bears the discount?',
      answer: {
        granter: 'Whoever promised the discount bears it.',
        inShares: 'The parties bear the discount in proportion to their parts.',
      },
    },
    cashDiscount: {
      question: 'Who bears the cash discount?',
      answer: {
        prime: 'Whoever has the contract with the customer bears the cash discount.',
        inShares: 'The parties bear the cash discount in proportion to their parts.',
        claimBack: 'The cash discount is claimed back from the customer, because the payment came too late.',
      },
    },
    miscalculation: {
      question: 'Who bears the miscalculation in the offer?',
      answer: {
        corrected: 'The mistake is corrected before the order.',
        calculator: 'Whoever miscalculated bears the mistake.',
        inShares: 'The parties bear the mistake in proportion to their parts.',
      },
    },
    changeOffer: {
      question: 'Who offers the customer the change?',
      answer: {
        prime: 'Whoever has the contract with the customer makes the offer.',
        performer: 'The party whose part is affected makes the offer.',
        together: 'The parties make the offer together.',
      },
    },
    extraPrice: {
      question: 'At what price is extra work paid?',
      answer: {
        rate: 'Extra work is paid at the agreed rates.',
        customerPrice: 'Extra work is paid at what the customer pays for it.',
        usualPriceLaw: 'The usual fee under the law applies (sections\u00a0612 and 632 of the German Civil Code).',
      },
    },
    lateInterest: {
      question: 'Is interest due on a late payment?',
      answer: {
        interest: 'Interest at the statutory rate is due.',
        none: 'No interest is due.',
        interestLaw: 'The statutory law on late payment applies.',
      },
    },
    setOff: {
      question: 'May the other claim be set off?',
      answer: {
        yes: 'It may be set off.',
        undisputedOnly: 'Only its undisputed part may be set off.',
        no: 'It may not be set off.',
        assignmentLaw:
          'After an assignment the law applies (section\u00a0406 of the German Civil Code, section\u00a01396 of the Austrian Civil Code, article\u00a0169 of the Swiss Code of Obligations).',
      },
    },
    retention: {
      question: 'May a retention be deducted as security?',
      answer: {
        none: 'Nothing may be kept back.',
        asCustomer: 'What the customer keeps back for this part may be kept back.',
        agreedRate: 'The agreed rate may be kept back.',
      },
    },
    retentionBack: {
      question: 'Must the retention be paid out?',
      answer: { payOut: 'The retention must be paid out.', keep: 'The retention may still be kept.' },
    },
    documentsMissing: {
      question: 'May payment wait until receipts and proofs have arrived?',
      answer: {
        pay: 'Payment must be made.',
        payCovered: 'What the documents cover must be paid.',
        wait: 'Payment may wait until the documents have arrived.',
      },
    },
    sheetCounts: {
      question: 'Do the hours on the time sheet count?',
      answer: {
        counts: 'Yes, they count.',
        open: 'No, not without other proof.',
        wait: 'Not yet: the time is running.',
      },
    },
    payerUnsafe: {
      question: 'Does work have to go on for a party that can no longer pay?',
      answer: {
        goOn: 'Yes, work goes on.',
        mayStop: 'No, work may be stopped.',
        uncertaintyByStatute: 'Statute applies (section\u00a0321 BGB, section\u00a01052 ABGB, article\u00a083 OR).',
      },
    },
    directPay: {
      question: 'May the customer pay a party’s part directly to that party?',
      answer: {
        direct: 'Yes. The payment reduces what the customer owes and what must be paid for the part.',
        primeOnly: 'No. The customer pays the party it has the contract with.',
        directPayLaw:
          'Statute applies (section\u00a0362 BGB, section\u00a082 InsO, section\u00a01424 ABGB, section\u00a03 IO, article\u00a0205 SchKG).',
      },
    },
    whoBills: {
      question: 'Who issues the invoice between the parties?',
      answer: { performer: 'Whoever did the work issues an invoice.', payer: 'Whoever pays issues a self-billed invoice.' },
    },
    selfBillCounts: {
      question: 'Does the self-billed invoice count?',
      answer: {
        counts: 'The self-billed invoice counts.',
        ownInvoice: 'The self-billed invoice does not count; whoever did the work issues an invoice.',
        newSelfBill: 'The self-billed invoice does not count; whoever pays issues a new one for the undisputed amount.',
      },
    },
    vatShown: {
      question: 'Is VAT shown on this party’s invoice?',
      answer: {
        shown: 'VAT is shown separately.',
        none: 'No VAT is shown, with a note on the exemption.',
        reverse: 'No VAT is shown; whoever receives the work owes the tax.',
      },
    },
    wrongVat: {
      question: 'Who bears the loss from wrong VAT?',
      answer: { issuer: 'Whoever issued the document bears it.', informant: 'Whoever gave wrong information bears it.' },
    },
    currencyLoss: {
      question: 'Who bears the currency loss?',
      answer: {
        none: 'There is no currency loss.',
        prime: 'Whoever has the contract with the customer bears the currency loss.',
        inShares: 'The parties bear the currency loss in proportion to their parts.',
        performer: 'Each party bears it for its part, at the rate of the day the customer pays.',
      },
    },
    barterBalance: {
      question: 'What happens to the balance of the exchange?',
      answer: {
        carry: 'The balance is carried over to the next year.',
        cash: 'The balance is paid at the end of the year.',
        lapse: 'The balance lapses at the end of the year.',
      },
    },
  },
  clauses: {
    'pricing.sets': ({ answer }) =>
      `The price for the customer is set by ${byOption(answer, {
        performer: 'each party for its part.',
        prime: 'the party that has the contract with the customer.',
        together: 'the parties together, for each offer by itself.',
      })}`,
    'pricing.partPrice': ({ answer }) =>
      `The price of one party’s part ${byOption(answer, {
        schedule: 'is stated in the project schedule.',
        list: 'follows the agreed price list.',
        costPlus: 'consists of its proven cost and a mark-up.',
        target: 'is worked back from the customer’s price and settled before the offer.',
      })}`,
    'pricing.list': ({ rows }, t) =>
      `These net prices apply between the parties:${t.items(rows.map(({ what, party, price }) => `${own(what)}, ${t.party(party)}: ${t.quantity(price, 'EUR')}`))}`,
    'pricing.markup': ({ rate }, t) => `The mark-up on proven cost is ${t.quantity(rate, 'percent')}.`,
    'pricing.books': ({ answer }, t) =>
      byOption(answer, {
        closed: `No party has to show ${others(t).who} how it calculated.`,
        open: `For joint offers each party shows ${others(t).who} how it calculated.`,
        expert: 'On request a person bound to secrecy checks how a party calculated and reports only the result.',
      }),
    'pricing.validity': ({ days }, t) =>
      `A price that a party promised for its part holds for ${t.quantity(days, 'days')}. After that a new price has to be agreed.`,
    'pricing.increase': ({ answer, promised }) =>
      `Once the offer is with the customer${promised ? ' and while a promised price still holds' : ''}, ${byOption(answer, {
        holds: 'no party may raise the price of its part.',
        provenCosts: 'a party may raise the price of its part only as far as its suppliers demonstrably raised their prices.',
        ifCustomerPays: 'a party may raise the price of its part only as far as the customer pays more.',
        talk: 'an increase is decided together before the order is accepted.',
      })} ${
        promised
          ? 'Before that, a promised price stands as long as it holds. If none was promised or it has expired, and for changes the customer asks for, the price may be set again.'
          : 'Before that, and for changes the customer asks for, the price may be set again.'
      }`,
    'pricing.yearly': ({ answer }) =>
      byOption(answer, {
        fixed: 'The rates between the parties change only by a new agreement.',
        index: 'Every twelve months the rates between the parties rise in line with the official consumer price index.',
        talk: 'After twelve months the parties discuss new rates on request. Until then the rates remain unchanged.',
      }),
    'pricing.discount': ({ answer }) =>
      byOption(answer, {
        granter: 'A discount for the customer is borne by the party that promised it.',
        agreedShared:
          'A discount agreed in text form beforehand is borne by the parties in proportion to their parts. Any other is borne by the party that promised it.',
        inShares: 'A discount for the customer is borne by the parties in proportion to their parts.',
      }),
    'pricing.cashDiscount': ({ answer }) =>
      `If the customer deducts a cash discount for paying in time, it is borne by ${byOption(answer, {
        prime: 'the party that has the contract with the customer.',
        inShares: 'the parties in proportion to their parts.',
      })} If the payment came too late, it is claimed back from the customer.`,
    'pricing.mistake': ({ answer }) =>
      `A miscalculation in the offer is corrected as long as the order has not been placed. After that it is borne by ${byOption(answer, {
        calculator: 'the party that miscalculated.',
        unlessKnown:
          'the party that miscalculated. If others noticed it before and said nothing, all bear it in proportion to their parts.',
        inShares: 'the parties in proportion to their parts.',
      })}`,
    'pricing.changes': ({ answer }) =>
      `If the customer wants to change or add something, ${byOption(answer, {
        prime: 'the party that has the contract with the customer makes the offer. Others pass the request on to it without delay.',
        performer: 'the party whose part is affected makes the offer. If several parts are affected, the parties make it together.',
        together: 'the parties make the offer together.',
      })}`,
    'pricing.extraPrice': ({ answer }) =>
      `Extra work that has to be paid is paid ${byOption(answer, {
        rate: 'at the agreed rates.',
        customerPrice: 'at what the customer pays for it.',
        law: 'at the usual fee under the law.',
      })}`,
    'pricing.lateInterest': ({ option }) =>
      byOption(option, {
        fromDueDay:
          'A party that makes a payment to another party late owes interest at the statutory rate from the day after the due date, even without a reminder.',
        afterReminder:
          'A party that makes a payment to another party late owes interest at the statutory rate only after a reminder in text form.',
        law: 'Late payments between the parties are governed by the statutory law on late payment.',
      }),
    'pricing.setOff': ({ option }) =>
      `${byOption(option, {
        undisputed:
          'Only claims that are undisputed or finally decided may be set off against a due payment, including contractual penalties.',
        sameProject:
          'All claims of the same project may be set off against a due payment. Other claims and contractual penalties may be set off only as far as they are undisputed or finally decided.',
        all: 'Every claim of its own from the cooperation may be set off by a party against a due payment, including contractual penalties.',
        none: 'Nothing is set off against a due payment. Each claim is paid separately.',
      })} After an assignment the law applies.`,
    'pricing.retention': ({ option, rate }, t) =>
      byOption(option, {
        none: 'Nothing is kept back as security from another party’s part.',
        asCustomer:
          'If the customer keeps back part of the fee as security, the same rate may be kept back from another party’s part, otherwise nothing.',
        rate: `From another party’s part ${t.quantity(rate ?? 0, 'percent')} net may be kept back as security.`,
      }),
    'pricing.retentionBack': ({ option }) =>
      `The retention is paid out, also after the end of the cooperation, as soon as the customer releases its retention or the time for it has expired${byOption(
        option,
        {
          withCustomer: '. Until then it may be kept.',
          ownPart: '. If the customer keeps it only because of another party’s work, it is paid out earlier.',
          security: ', or earlier against a bond of the same amount.',
        },
      )}`,
    'pricing.documents': ({ option }) =>
      `If receipts or agreed proofs for an invoice are missing, ${byOption(option, {
        wait: 'payment may wait until they have arrived.',
        payCovered: 'what the documents cover is paid. The rest may wait until they have arrived.',
        pay: 'payment is made all the same. The documents are sent without delay.',
      })}`,
    'pricing.sheets': ({ answer }) =>
      byOption(answer, {
        payer:
          'The hours on a time sheet count if the paying party has signed it or otherwise confirmed it. Without that they do not count if it has not received the sheet or has objected to it.',
        customerToo:
          'The hours on a time sheet count if the paying party or the customer has signed it, or if the paying party has otherwise confirmed it. Without that they do not count if the paying party has not received the sheet or has objected to it.',
        noneNeeded:
          'The hours on a time sheet count even without a signature as long as the paying party has not objected to it. After that they have to be proved in another way.',
      }),
    'pricing.sheetSilence': ({ answer, days }, t) =>
      byOption(answer, {
        accepted: `If the paying party does not reply to such a time sheet for more than ${t.quantity(days ?? 0, 'days')}, its hours count. Until then this is open.`,
        open: 'If the paying party does not reply to such a time sheet, its hours do not count.',
      }),
    'pricing.unsafe': ({ answer }) =>
      byOption(answer, {
        security:
          'If insolvency proceedings have been petitioned for a party or it has stopped its payments, the others may interrupt their work for it until payment is made in advance or security is given. Rumours are not enough.',
        mayStop:
          'If insolvency proceedings have been petitioned for a party or it has stopped its payments, the others may stop their work for it. Rumours are not enough.',
        goOn: 'Work for a party goes on even if insolvency proceedings have been petitioned for it or it has stopped its payments. What applies to overdue payments is not affected.',
        law: 'Whether work goes on for a party that can no longer pay is governed by statute.',
      }),
    'pricing.directPay': ({ answer, days }, t) =>
      byOption(answer, {
        never:
          'The customer pays only the party it has the contract with. This also applies if that party does not pay another party’s part.',
        afterDays: `If an undisputed payment for a party’s part is more than ${t.quantity(days ?? 0, 'days')} overdue, the customer may pay this part directly to it. The same applies if insolvency proceedings have been petitioned for the party with the customer’s contract or it has stopped its payments. Otherwise the customer pays only that party. A direct payment reduces what the customer owes and what must be paid for the part. Once insolvency proceedings are opened, statute applies.`,
        consent:
          'The customer may pay a party’s part directly to it only if the party with the customer’s contract has agreed in text form. A direct payment reduces what the customer owes and what must be paid for the part. Once insolvency proceedings are opened for the party with the customer’s contract, statute applies.',
        law: 'Whether the customer may pay a party’s part directly to it is governed by statute.',
      }),
    'pricing.document': ({ answer }) =>
      byOption(answer, {
        invoice: 'Between the parties, the party that did the work settles by invoice.',
        selfBilling: 'Between the parties, the party that pays settles by self-billing. This is agreed for all work.',
        byKind: 'Work is settled by invoice by the party that did it. Commission is settled by self-billing by the party that pays it.',
      }),
    'pricing.selfBillObjected': ({ answer }) =>
      `A self-billed invoice counts as long as nobody objects to it. After an objection ${byOption(answer, {
        ownInvoice: 'the party that did the work issues an invoice itself.',
        newSelfBill: 'the party that pays issues a new one for the undisputed amount.',
      })}`,
    'pricing.vat': ({ rows }, t) =>
      `All prices are net. In its documents ${t.list(
        rows.map(
          ({ party, status }) =>
            `${t.party(party)} shows ${byOption(status, {
              regular: 'VAT as far as the recipient does not owe it',
              smallBusiness: 'no VAT, as a small business',
              abroad: 'no VAT because of its seat abroad, as the recipient owes it',
            })}`,
        ),
      )}. If that changes, the party informs the others without delay.`,
    'pricing.wrongVat': ({ answer }) =>
      `An invoice with wrong VAT is corrected without delay. The loss is borne by ${byOption(answer, {
        issuer: 'the party that issued it.',
        byCause: 'the party that issued it. If the mistake is due to wrong or late information from another party, that party bears it.',
      })}`,
    'pricing.currency': ({ answer }) =>
      `The parties settle with each other in their own agreed currency. If the customer pays in another, ${byOption(answer, {
        prime: 'a currency loss is borne by the party that has the contract with the customer.',
        inShares: 'a currency loss is borne by the parties in proportion to their parts.',
        dayRate: 'each part is converted at the rate of the day the customer pays. Each party bears a currency loss for its part.',
      })}`,
    'pricing.barter': ({ answer }) =>
      `Work in exchange for work is settled at its agreed value, each with its own invoice. The balance at the end of the year ${byOption(
        answer,
        {
          carry: 'is carried over to the next year.',
          cash: 'is paid in money.',
          lapse: 'lapses.',
        },
      )}`,
  },
}
