import type { AftercareClauses } from '#core/catalogue/clauses/exit.ts'
import type { AftercareDecisions, aftercareQuestions } from '#core/catalogue/topics/aftercare.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

type Words = CatalogueTopics['exit']

/** What remains after the end: money, things, words and people. */
export const aftercare: {
  readonly questions: Pick<Words['questions'], (typeof aftercareQuestions)[number]['id']>
  readonly decisions: Pick<Words['decisions'], AftercareDecisions>
  readonly clauses: Pick<Words['clauses'], keyof AftercareClauses>
} = {
  questions: {
    'exit.runningRules': {
      title: 'Which rules apply to a project that runs on after the end?',
      short: 'Rules for what runs on',
      why: 'The agreement has ended, the project has not. Prices, shares and liability still need a basis.',
      example: (t) => `${t.a} gives notice to the end of the year. The project at Hafenwerk GmbH lasts until March.`,
      options: {
        framework: { label: 'This agreement, until the project is finished' },
        projectOnly: { label: 'Only what was agreed for the project', includes: 'For the rest, the law.' },
      },
    },
    'exit.handOverFee': {
      title: 'Is the work paid that a hand-over after the end takes?',
      short: 'Hand-over paid?',
      why: 'Sorting, explaining and transferring takes time. Without a rule it is refused, or charged dearly.',
      example: (t) => `${t.b} asks for €3,000 to hand the source files to ${t.a} in good order.`,
      options: {
        free: { label: 'No', includes: 'It is part of parting.' },
        allowance: { label: 'Only beyond a number of hours' },
        paid: { label: 'Yes, by the hour', includes: 'At the agreed rate, else at the usual one.' },
      },
    },
    'exit.handOverHours': {
      title: 'Up to how many hours is a hand-over free of charge?',
      short: 'Free hours',
      why: 'What goes beyond is paid.',
      example: 'The hand-over takes 22\u00a0hours, 16 are free: six hours are paid.',
    },
    'exit.teachingDays': {
      title: 'For how many days after the end are questions about projects still answered?',
      short: 'Answering questions',
      why: 'Knowledge is in heads, not only in files. 0 means: not after the end.',
      example: (t) => `Three weeks after the end ${t.a} asks why a pipe was laid this way. ${t.b} does not reply.`,
      usual: '14 to 60\u00a0days are common.',
    },
    'exit.holdBack': {
      title: 'May documents or data be held back until open money is paid?',
      short: 'Holding back',
      why: 'Whoever has files and waits for money likes to hold on to both. Then the customer waits too.',
      example: (t) => `${t.b} hands out the plans only when ${t.a} pays an old invoice.`,
      usual:
        'German law allows holding back within limits (section\u00a0273 BGB, section\u00a0369 HGB), but not everything the other side urgently needs.',
      options: {
        never: { label: 'No', includes: 'Money is claimed separately.' },
        undisputed: { label: 'Only for undisputed claims' },
        law: { label: 'What the law says' },
      },
    },
    'exit.statementLate': {
      title: 'What follows when the final statement is not there in time?',
      short: 'Final statement missing',
      why: 'Whoever would have to pay is in no hurry to settle.',
      example: (t) => `Half a year after the end ${t.a} has still not settled.`,
      options: {
        selfMade: { label: 'The others settle themselves', includes: 'They may inspect the records for it.' },
        talk: { label: 'A talk', includes: 'Then the ladder for conflicts.' },
        law: { label: 'What the law says', includes: 'Default and damages.' },
      },
    },
    'exit.finalPayDays': {
      title: 'Within how many days is the balance of the final statement paid?',
      short: 'Time to pay the balance',
      why: 'Counted from the day it is settled, that is accepted or deemed accepted.',
      example: 'The balance of €6,400 is settled on 1 October. 14\u00a0days: the money is there by 15 October.',
      usual: '14 or 30\u00a0days are common.',
    },
    'exit.release': {
      title: 'Does paying the balance settle all claims between the parties?',
      short: 'Release',
      why: 'A final line brings peace. It must not hide what nobody knows yet.',
      example: (t) => `Two years after the final statement ${t.b} finds an old invoice that was never issued.`,
      usual: 'Claims can be waived by contract (section\u00a0397 BGB).',
      options: {
        known: { label: 'Yes, all known ones', includes: 'What becomes known later stays open.' },
        all: { label: 'Yes, unknown ones too', includes: 'Except defects, secrets and customer protection.' },
        nothing: { label: 'No', includes: 'Each claim stays until it is met or barred by time.' },
      },
    },
    'exit.prepaid': {
      title: 'What happens to money that was paid for work not done yet?',
      short: 'Paid in advance',
      why: 'Advances between the parties often outlive the end.',
      example: (t) => `${t.a} paid ${t.b} €8,000 in advance for three months of support. After one month it is over.`,
      options: {
        refund: { label: 'It is paid back', includes: 'As far as the work is not done.' },
        finish: { label: 'The work is still done' },
        netted: { label: 'It is netted in the final statement' },
      },
    },
    'exit.compensation': {
      title: 'Is there a compensation at the end for customers built up?',
      short: 'Compensation for customers',
      why: 'Whoever sold for others permanently may claim a compensation at the end, even if nobody thought of it.',
      example: (t) => `${t.b} sold for ${t.a} for five years and won 60 customers.`,
      usual:
        'For commercial agents it cannot be excluded (section\u00a089b HGB, section\u00a024 HVertrG, article\u00a0418u OR); in Germany it must be claimed within a year. For integrated dealers it may apply by analogy.',
      options: {
        law: { label: 'What the law says', includes: 'For agents and for dealers.' },
        agentOnly: { label: 'Only as far as the law makes it mandatory', includes: 'Dealers receive none.' },
      },
    },
    'exit.assets': {
      title: 'What happens after the end to things that were bought together?',
      short: 'Joint things',
      why: 'A fair stand, a machine, a vehicle: none of them can be cut in half. This rule applies from the end on, even if ownership was agreed differently before.',
      example: (t) => `${t.a} and ${t.b} bought a fair stand for €9,000 together.`,
      options: {
        atValue: { label: 'Whoever wants to keep them pays the others', includes: 'If nobody wants them, they are sold.' },
        payer: { label: 'They belong to whoever paid', includes: 'To several in proportion to what they paid.' },
        sell: { label: 'They are sold', includes: 'The proceeds are divided by contributions.' },
      },
    },
    'exit.assetsBoth': {
      title: 'What applies when several want to keep the same joint thing?',
      short: 'Several want it',
      why: 'Then it takes a procedure that favours nobody.',
      example: (t) => `${t.a} and ${t.b} both want the fair stand.`,
      options: {
        bids: { label: 'Sealed bids', includes: 'The higher bid counts, the others receive their part of it.' },
        lot: { label: 'Drawing lots', includes: 'At the value that was determined.' },
        sell: { label: 'Sale to somebody else' },
      },
    },
    'exit.assetPrice': {
      title: 'At which value is a joint thing taken over?',
      short: 'Value of joint things',
      why: 'How to value is what most agreements forget.',
      example: 'Bought for €9,000, in the books €3,000, second-hand on the net €5,500.',
      options: {
        book: { label: 'At book value' },
        market: { label: 'At the price of comparable used things' },
        expert: { label: 'At the value of a joint expert opinion' },
      },
    },
    'exit.pot': {
      title: 'How is a joint account divided at the end?',
      short: 'Joint account',
      why: 'On an account for joint advertising or projects something nearly always remains, or is missing.',
      example: (t) => `€2,300 lie on the account for adverts. ${t.a} paid in twice as much as ${t.b}.`,
      usual: 'In a German partnership debts are paid first, then contributions are returned (sections\u00a0736d and 737 BGB).',
      options: {
        paidIn: { label: 'In proportion to what was paid in' },
        shares: { label: 'Like profit and loss' },
        equal: { label: 'In equal parts' },
      },
    },
    'exit.shared': {
      title: 'Who keeps software, licences, phone numbers and rooms that were used together?',
      short: 'Used together',
      why: 'They mostly run in one name, are needed by all, and are paid by somebody else.',
      example: (t) => `The project software runs in the name of ${t.a}, ${t.b} paid for it, and everybody needs it.`,
      options: {
        holder: { label: 'Whoever holds the contract', includes: 'If several hold it, they talk.' },
        payer: { label: 'Whoever paid', includes: 'If several paid, they talk.' },
        talk: { label: 'Talk about it case by case' },
      },
    },
    'exit.redirectDays': {
      title: 'For how many days after the end are calls, mails and web addresses redirected?',
      short: 'Redirection',
      why: 'Customers dial the old number for a long time. 0 means: not after the end.',
      example: (t) => `The joint phone number runs in the name of ${t.a}. Customers of ${t.b} keep calling there.`,
      usual: 'Three to twelve months are common.',
    },
    'exit.listFreeze': {
      title: 'Do customers still count as protected who are registered after notice was given?',
      short: 'Cut-off of the customer list',
      why: 'After notice some quickly register every customer that comes to mind.',
      example: (t) => `${t.a} gives notice in March, in April ${t.b} enters 140 companies in the register.`,
      options: {
        atNotice: { label: 'No, the day of notice is the cut-off' },
        atEnd: { label: 'Yes, until the end' },
      },
    },
    'exit.toldEarly': {
      title: 'What follows when a party tells customers of the end before the text is agreed?',
      short: 'Told too early',
      why: 'Whoever tells it first shapes the picture. It cannot be taken back, but it can be put right.',
      example: (t) => `On the evening of the notice ${t.b} calls ten customers. A joint text was planned for next week.`,
      options: {
        correct: { label: 'A clarifying letter, at once and together', includes: 'At the cost of the party that spoke too early.' },
        talk: { label: 'A talk' },
        law: { label: 'What the law says', includes: 'Damages, if a loss can be shown.' },
      },
    },
    'exit.badTalk': {
      title: 'What may be said about the others after parting?',
      short: 'Talking about the others',
      why: 'Customers ask. One sentence on the phone can cost an order.',
      example: (t) => `A customer asks ${t.a} why ${t.b} is no longer there.`,
      options: {
        facts: { label: 'Proven facts', includes: 'Nothing disparaging, nothing unproven.' },
        nothing: { label: 'Nothing unfavourable', includes: 'Even if it is true; statements to courts and authorities stay allowed.' },
      },
    },
    'exit.badTalkFollows': {
      title: 'What follows when somebody speaks badly of the others after parting?',
      short: 'After bad talk',
      why: 'The sooner it is put right, the smaller the harm.',
      example: (t) => `${t.b} tells Hafenwerk GmbH that ${t.a} is about to go bankrupt. That is not true.`,
      options: {
        correct: { label: 'Stop it and put it right', includes: 'Towards those who heard it.' },
        talk: { label: 'A talk' },
        law: { label: 'What the law says', includes: 'Injunction and damages.' },
      },
    },
    'exit.notices': {
      title: 'Who reports the end to suppliers, insurers and authorities?',
      short: 'Reports',
      why: 'Running contracts, policies and registrations do not end by themselves.',
      example: 'The joint liability insurance runs for another year because nobody cancelled it.',
      options: {
        holder: { label: 'Whoever holds the contract or registration', includes: 'If several hold it, each party reports for itself.' },
        leaver: { label: 'Whoever gave rise to the end' },
      },
    },
    'exit.heirs': {
      title: 'Does the cooperation go on when an owner dies?',
      short: 'Death and heirs',
      why: 'Contracts pass to the heirs, trust does not. Whether the deputy may act in the meantime is a question of its own.',
      example: (t) => `The owner of ${t.b} dies. His daughter wants to carry on the business and the cooperation.`,
      usual:
        'An ordinary contract passes to the heirs (section\u00a01922 BGB, section\u00a0531 ABGB, article\u00a0560 ZGB). In case of doubt a deceased partner leaves a German partnership (section\u00a0723 BGB), while a Swiss simple partnership is dissolved (article\u00a0545 OR).',
      options: {
        continue: { label: 'Yes, if the heirs want it' },
        consent: { label: 'Yes, if the heirs and all others want it' },
        ends: { label: 'No, it ends', includes: 'Running projects are wound up.' },
      },
    },
    'exit.absenceEnd': {
      title: 'May notice be given when a party is absent for very long?',
      short: 'Long absence',
      why: 'Consideration is right, but not without an end. Nobody should have to negotiate this while ill.',
      example: (t) => `The owner of ${t.b} has been ill for five months, and a return is not in sight.`,
      options: {
        mayEnd: { label: 'Yes, after a number of days', includes: 'Without blame and without damages.' },
        goOn: { label: 'No', includes: 'Ordinary notice remains.' },
      },
    },
    'exit.absenceEndDays': {
      title: 'After how many days of absence may notice be given?',
      short: 'Days until notice',
      why: 'Counted from the first day of the absence.',
      example: 'Absent since 1 March, 90\u00a0days: from 31 May notice may be given.',
    },
    'exit.oneLeaves': {
      title: 'Does the cooperation go on among the others when one party leaves?',
      short: 'One party leaves',
      why: 'With three, the leaving of one is not the end of the others, if that is agreed.',
      example: (t) => `${t.a} gives notice. The others want to carry on.`,
      options: {
        goesOn: { label: 'Yes, among the others' },
        ends: { label: 'No, it ends for all' },
        talk: { label: 'The others decide then' },
      },
    },
    'exit.exclusion': {
      title: 'Under which conditions may a party be excluded?',
      short: 'Exclusion',
      why: 'Otherwise all others would have to give notice to get rid of one.',
      example: (t) => `${t.b} kept customers' money. The others want to carry on without ${t.b}.`,
      usual: 'In a German partnership exclusion for good cause is possible by a resolution of the others (section\u00a0727 BGB).',
      options: {
        allOthers: { label: 'Good cause, and all others in favour' },
        mostOthers: { label: 'Good cause, and the majority of the others in favour' },
        never: { label: 'Not at all', includes: 'Whoever wants out gives notice.' },
      },
    },
    'exit.debrief': {
      title: 'Do the parties note after the end what they have learned?',
      short: 'Looking back',
      why: 'Those who part well often work together again later.',
      example: (t) => `A year later ${t.a} needs help with a project again and thinks of ${t.b}.`,
      options: {
        joint: { label: 'Each for itself, then together' },
        apart: { label: 'Each for itself' },
        none: { label: 'No' },
      },
    },
  },
  decisions: {
    runningRules: {
      question: 'Which rules apply to the project that runs on?',
      answer: {
        framework: 'This agreement applies to it until it is finished.',
        projectOnly: 'Only what was agreed for the project applies.',
      },
    },
    handOverPaid: {
      question: 'Is the work of the hand-over paid?',
      answer: { free: 'No, it is free of charge.', paid: 'Yes, the hours beyond the free ones are paid.' },
    },
    mustTeach: {
      question: 'Must questions about a project still be answered?',
      answer: { yes: 'Yes.', no: 'No, the time for that is over.' },
    },
    mayHoldBack: {
      question: 'May documents or data be held back because of open claims?',
      answer: {
        yes: 'Yes, until the undisputed claim is paid.',
        no: 'No, they are to be handed out.',
        withholdingByStatute: 'The law applies (section\u00a0273 BGB, section\u00a0369 HGB).',
      },
    },
    finalStatementLate: {
      question: 'What follows from the outstanding final statement?',
      answer: {
        nothing: 'Nothing follows.',
        selfMade: 'The waiting party settles itself and may inspect the records for it.',
        finalStatement: 'The parties talk to each other; the rules for conflicts apply.',
        delayByStatute: 'The law applies (sections\u00a0280 and 286 BGB).',
      },
    },
    balanceDue: {
      question: 'Must the balance be paid now?',
      answer: { notYet: 'Not yet: it is not settled.', payNow: 'Yes, the time is running.', late: 'Yes, it is overdue.' },
    },
    released: {
      question: 'Is this claim settled by the final statement?',
      answer: { settled: 'Yes, it is settled.', open: 'No, it stays open.' },
    },
    prepaid: {
      question: 'What happens to the money paid in advance?',
      answer: {
        keep: 'It stays where it is: the work is done.',
        refund: 'It is paid back as far as the work is not done.',
        finish: 'The work that was paid is still done.',
        netted: 'It is netted in the final statement.',
      },
    },
    endCompensation: {
      question: 'Is there a compensation for customers built up?',
      answer: { none: 'No.', agentCompensationByStatute: 'The law applies (section\u00a089b HGB).' },
    },
    jointAsset: {
      question: 'What happens to the joint thing?',
      answer: {
        takes: 'Whoever wants to keep it takes it over and pays the others.',
        payer: 'It belongs to whoever paid for it.',
        sold: 'It is sold, and the proceeds are divided by contributions.',
        bids: 'Sealed bids decide.',
        lot: 'The lot decides.',
      },
    },
    jointAssetPrice: {
      question: 'At which value is the joint thing taken over?',
      answer: {
        book: 'At book value.',
        market: 'At the price of comparable used things.',
        expert: 'At the value that a joint expert opinion names.',
      },
    },
    jointMoney: {
      question: 'How is the joint account divided?',
      answer: {
        debtsFirst: 'The joint debts are paid first.',
        paidIn: 'In proportion to what was paid in.',
        shares: 'Like profit and loss.',
        equal: 'In equal parts.',
      },
    },
    sharedThing: {
      question: 'Who keeps the software, number or room that was used together?',
      answer: { party: '{party} keeps it.', sharedThing: 'The parties talk about it.' },
    },
    mustRedirect: {
      question: 'Must calls, mails and web addresses still be redirected?',
      answer: { yes: 'Yes.', no: 'No, the time for that is over.' },
    },
    lateEntry: {
      question: 'Does this entry in the customer list still count?',
      answer: { counts: 'Yes, it counts.', countsNot: 'No, it came after the cut-off.' },
    },
    toldEarly: {
      question: 'What follows from the premature message to customers?',
      answer: {
        nothing: 'Nothing follows.',
        correct: 'A joint letter clarifies; the party that spoke too early bears the cost.',
        endText: 'The parties talk to each other.',
        damagesByStatute: 'The law applies (section\u00a0280 BGB).',
      },
    },
    mayCriticise: {
      question: 'Was it allowed to say this about the other party?',
      answer: { yes: 'Yes.', no: 'No.' },
      when: { yes: 'it was allowed to say it', no: 'it was not allowed to say it' },
    },
    badTalk: {
      question: 'What follows from bad talk after parting?',
      answer: {
        nothing: 'Nothing follows.',
        correct: 'The party stops it and puts it right with those who heard it.',
        badTalk: 'The parties talk to each other.',
        damagesByStatute: 'The law applies (sections\u00a0824 and 1004 BGB).',
      },
    },
    tellsOthers: {
      question: 'Who reports the end to suppliers, insurers or authorities?',
      answer: { party: '{party} reports it.', each: 'Each party reports it for itself.' },
    },
    heirs: {
      question: 'Does the cooperation go on with the heirs?',
      answer: { goesOn: 'Yes, it goes on with the heirs.', ends: 'No, it ends.' },
    },
    longAbsence: {
      question: 'May notice be given because of the long absence?',
      answer: { goesOn: 'No, it runs on.', mayEnd: (t) => `Yes, ${others(t).who} may give notice.` },
    },
    oneLeaves: {
      question: 'Does the cooperation go on among the others?',
      answer: {
        goesOn: 'Yes, among the others.',
        ends: 'No, it ends for all.',
        oneLeaves: 'The other parties decide about it.',
      },
    },
    mayExclude: {
      question: 'May this party be excluded?',
      answer: { yes: 'Yes.', no: 'No.' },
    },
  },
  clauses: {
    'exit.runningRules': ({ answer }) =>
      byOption(answer, {
        framework: 'To a project that runs beyond the end, this agreement continues to apply until it is finished.',
        projectOnly:
          'To a project that runs beyond the end, only what was agreed for this project applies after the end, and the law for the rest.',
      }),
    'exit.handOverFee': ({ answer }) =>
      byOption(answer, {
        free: 'The work that a hand-over after the end takes is not paid.',
        paid: 'The work that a hand-over after the end takes is paid by the hour at the agreed rate, else at the usual one.',
      }),
    'exit.handOverHours': ({ hours }, t) =>
      `A hand-over after the end is free of charge up to ${t.quantity(hours, 'hours')}. What goes beyond is paid at the agreed rate, else at the usual one.`,
    'exit.teachingDays': ({ days }, t) =>
      days === 0
        ? 'Questions about projects are answered during the term and on the day of the end, not later.'
        : `Questions about projects are answered during the term and for ${t.quantity(days, 'days')} after the end, not later.`,
    'exit.holdBack': ({ answer }) =>
      byOption(answer, {
        never: 'Documents and data are not held back because of open claims, disputed or not.',
        undisputed:
          'Documents and data may be held back only because of wholly undisputed claims, not because of wholly or partly disputed ones.',
        law: 'Whether documents and data may be held back because of open claims is governed by law (section\u00a0273 BGB, section\u00a0369 HGB).',
      }),
    'exit.statementLate': ({ answer }) =>
      `While the period for the final statement is running, or once it is there, nothing follows. If it is not there after the period, ${byOption(
        answer,
        {
          selfMade: 'the waiting party may settle itself and inspect the records for it.',
          talk: 'the parties talk to each other; the rules for conflicts apply.',
          law: 'the law applies (sections\u00a0280 and 286 BGB).',
        },
      )}`,
    'exit.finalPayDays': ({ days }, t) =>
      `The balance of the final statement is to be paid within ${t.quantity(days, 'days')} after it is settled. Before that it is not due, after that it is overdue.`,
    'exit.release': ({ answer }) =>
      byOption(answer, {
        known:
          'With the payment of the balance all claims between the parties are settled that were known at the time of the final statement. Until it is paid they stay open. Claims that become known later, and claims for defects, secrets or customer protection, stay open.',
        all: 'With the payment of the balance all claims between the parties are settled, known and unknown. Until it is paid they stay open. Claims for defects, secrets or customer protection stay open.',
        nothing: 'The final statement settles no claims. They stay open until they are met or barred by time.',
      }),
    'exit.prepaid': ({ answer }) =>
      `Money paid in advance stays where the work is done. Where it is not done, or only in part, ${byOption(answer, {
        refund: 'it is paid back to that extent.',
        finish: 'the work is still done.',
        netted: 'it is netted to that extent in the final statement.',
      })}`,
    'exit.compensation': ({ answer }) =>
      `${byOption(answer, {
        law: 'Whether a party that permanently arranged business, or sold as an integrated dealer, receives a compensation at the end is governed by law (section\u00a089b HGB).',
        agentOnly:
          'Whether a party that permanently arranged business receives a compensation at the end is governed by law (section\u00a089b HGB). A dealer in its own name receives none.',
      })} Whoever only names contacts now and then receives none.`,
    'exit.assets': ({ answer }) =>
      byOption(answer, {
        atValue:
          'A thing that was bought together is taken over after the end by the party that wants to keep it; it pays the others. If nobody wants it, it is sold and the proceeds are divided by contributions.',
        payer:
          'A thing that was bought together belongs after the end to the party that paid for it, to several in proportion to their amounts.',
        sell: 'A thing that was bought together is sold after the end and the proceeds are divided by contributions.',
      }),
    'exit.assetsBoth': ({ answer }) =>
      `If several want to keep the same thing, ${byOption(answer, {
        bids: 'each makes a sealed bid; the highest counts, and the others receive their part of it.',
        lot: 'the lot decides.',
        sell: 'it is sold to somebody else.',
      })}`,
    'exit.assetPrice': ({ answer }) =>
      `A joint thing is taken over ${byOption(answer, {
        book: 'at book value.',
        market: 'at the price of comparable used things.',
        expert: 'at the value that a jointly ordered expert opinion names.',
      })}`,
    'exit.pot': ({ answer }) =>
      `From a joint account the joint debts are paid first at the end. What remains or is missing is divided ${byOption(answer, {
        paidIn: 'in proportion to what was paid in.',
        shares: 'like profit and loss.',
        equal: 'in equal parts.',
      })}`,
    'exit.shared': ({ answer }) =>
      byOption(answer, {
        holder:
          'Software, licences, phone numbers and rooms that were used together are kept by the party that holds the contract. If several hold it, the parties talk about it.',
        payer:
          'Software, licences, phone numbers and rooms that were used together are kept by the party that paid for them. If several paid, the parties talk about it.',
        talk: 'Who keeps software, licences, phone numbers and rooms that were used together, the parties settle in talks case by case.',
      }),
    'exit.redirectDays': ({ days }, t) =>
      days === 0
        ? 'Calls, mails and web addresses are redirected during the term and on the day of the end, not later.'
        : `Calls, mails and web addresses are redirected to the party that is meant during the term and for ${t.quantity(days, 'days')} after the end, not later.`,
    'exit.listFreeze': ({ answer }) =>
      byOption(answer, {
        atNotice: 'For protection after the end only customers count that were registered before notice was given.',
        atEnd:
          'For protection after the end customers count that were registered before the end, also after notice. Later ones do not count.',
      }),
    'exit.toldEarly': ({ answer }) =>
      `If a party tells customers of the end before the text is agreed, ${byOption(answer, {
        correct: 'the parties clarify at once with a joint letter; the party that spoke too early bears the cost.',
        talk: 'the parties talk to each other.',
        law: 'the law applies (section\u00a0280 BGB).',
      })} Otherwise nothing follows.`,
    'exit.badTalk': ({ answer }, t) =>
      byOption(answer, {
        facts: `After parting each party says only proven facts about ${others(t).who}, nothing disparaging and nothing unproven.`,
        nothing: `After parting no party says anything unfavourable about ${others(t).who}, even if it is true. Statements to courts and authorities stay allowed.`,
      }),
    'exit.badTalkFollows': ({ answer }) =>
      `If a party says what it may not say after that, ${byOption(answer, {
        correct: 'it stops and puts it right with those who heard it.',
        talk: 'the parties talk to each other.',
        law: 'the law applies (sections\u00a0824 and 1004 BGB).',
      })} What is allowed has no consequence.`,
    'exit.notices': ({ answer }) =>
      byOption(answer, {
        holder:
          'The end is reported to suppliers, insurers and authorities by the party that holds the contract or registration. If several hold it, each reports for itself.',
        leaver: 'The end is reported to suppliers, insurers and authorities by the party that gave rise to the end.',
      }),
    'exit.heirs': ({ answer }) =>
      byOption(answer, {
        continue: 'If the person who owns a party dies, the cooperation goes on with the heirs if they want it; otherwise it ends.',
        consent:
          'If the person who owns a party dies, the cooperation goes on with the heirs if they and all others want it; otherwise it ends.',
        ends: 'If the person who owns a party dies, the cooperation with this party ends, whether or not the heirs want to continue it.',
      }),
    'exit.absenceEnd': ({ days }, t) =>
      `If a party is absent for more than ${t.quantity(days, 'days')}, ${others(t).who} may end this agreement without notice. Until then it runs on.`,
    'exit.absenceEnd.goOn': () => 'An absence gives no special right to give notice, even if it lasts long.',
    'exit.oneLeaves': ({ answer }) =>
      byOption(answer, {
        goesOn: 'If the cooperation ends for one party, it goes on among the others.',
        ends: 'If the cooperation ends for one party, it ends for all.',
        talk: 'If the cooperation ends for one party, the others decide whether it goes on.',
      }),
    'exit.exclusion': ({ answer }) =>
      byOption(answer, {
        allOthers: 'A party may be excluded only for good cause and only with the votes of all others.',
        mostOthers: 'A party may be excluded only for good cause and with the votes of the majority of the others, or of all of them.',
        never: 'No party may be excluded, not even for good cause. The right of the others to give notice remains.',
      }),
    'exit.debrief': ({ answer }) =>
      byOption(answer, {
        joint: 'After the end each party notes for itself, and then all together, what they have learned.',
        apart: 'After the end each party notes for itself what it has learned.',
        none: 'A joint look back after the end is not planned.',
      }),
  },
}
