import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { own } from '../others.ts'

const equally = (t: Tools): string => (t.two ? 'both parties in halves' : 'all parties in equal parts')

export const liability: CatalogueTopics['liability'] = {
  heading: 'Liability, defects, insurance',
  questions: {
    'liability.complaint': {
      title: 'Who answers the customer’s complaint?',
      short: 'Complaint',
      why: 'Two answers are worse than none. And often nobody answers, because each side thinks it is the other’s business.',
      example: (t) => `The customer calls ${t.a}: the system of ${t.b} has stopped. Who calls back?`,
      options: {
        prime: { label: 'Whoever has the contract with the customer' },
        performer: { label: 'Whoever did the work concerned' },
        receiver: { label: 'Whoever received the complaint' },
      },
      party: (t, id) => ({ label: `Always ${t.party(id)}` }),
    },
    'liability.complaintDays': {
      title: 'Within how many working days is a complaint passed on to the party that answers?',
      short: 'Passing on complaints',
      why: 'A complaint that lies around grows.',
      example: (t) => `The complaint reaches ${t.a} on Monday. With two working days ${t.b} knows by Wednesday.`,
    },
    'liability.repair': {
      title: 'Who repairs a defect the customer complains about?',
      short: 'Repair',
      why: 'The customer waits while the parties argue about the cause. So repairing is kept apart from paying.',
      example: (t) => `The roof leaks. ${t.a} laid the tiles, ${t.b} did the joints.`,
      usual:
        'Towards the customer, whoever has the contract owes the repair (in Germany sections\u00a0634 and 635 BGB). This is about the parties among themselves.',
      options: {
        performer: { label: 'Whoever did the defective part', includes: 'Whatever the cause.' },
        causer: { label: 'Whoever caused the defect' },
        prime: { label: 'Whoever has the contract with the customer' },
      },
    },
    'liability.repairUnknown': {
      title: 'Who repairs if several caused the defect, the cause is unclear, lies with the material or came from outside?',
      short: 'Unclear cause: who repairs',
      why: 'Until an expert has reported, months go by. The customer needs somebody before that.',
      example: 'The plaster cracks. It may be the wall, the plaster, or both.',
      options: {
        performer: { label: 'Whoever did the part concerned' },
        prime: { label: 'Whoever has the contract with the customer' },
        together: { label: 'All together' },
      },
    },
    'liability.cost': {
      title: 'Who pays for the repair in the end?',
      short: 'Cost of repair',
      why: 'Whoever repaired does not want to be left with the bill.',
      example: (t) => `${t.b} repaired and spent €3,200. The cause lay with ${t.a}.`,
      usual:
        'Without an agreement several debtors share equally among themselves (section\u00a0426 BGB), for damage by their share in the cause (section\u00a0254 BGB).',
      options: {
        causer: { label: 'Whoever caused the defect' },
        performer: { label: 'Whoever did the part concerned', includes: 'Whatever the cause.' },
        equal: { label: 'All in equal parts', includes: 'A common pot for defects.' },
      },
    },
    'liability.costShared': {
      title: 'Who pays if more than one party caused the defect?',
      short: 'Several causes',
      why: 'It is rarely one party alone.',
      example: (t) => `The plan by ${t.a} was inaccurate, and ${t.b} did not check it.`,
      options: {
        equal: { label: 'All in equal parts' },
        ratio: { label: 'By their share in the cause', includes: 'In a dispute an expert names the share.' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'liability.costUnknown': {
      title: 'Who pays for the repair if the cause cannot be found out?',
      short: 'Unknown cause: who pays',
      why: 'Otherwise whoever paid first loses.',
      example: 'The expert says: the cause can no longer be found out. €5,000 have been spent.',
      options: {
        equal: { label: 'All in equal parts' },
        performer: { label: 'Whoever did the part concerned' },
        prime: { label: 'Whoever has the contract with the customer' },
      },
    },
    'liability.material': {
      title: 'Who bears the cost if the material or a supplier is to blame?',
      short: 'Defective material',
      why: 'The supplier is often liable for less, or for a shorter time, than the customer demands. Somebody is left with the gap. Missing rights in photos, texts or code are a question of their own.',
      example: (t) => `${t.a} bought the tiles, ${t.b} laid them. They discolour. The dealer pays only for new tiles.`,
      options: {
        buyer: { label: 'Whoever bought the material', includes: 'It recovers it from the supplier.' },
        performer: { label: 'Whoever fitted it' },
        equal: { label: 'All in equal parts' },
      },
    },
    'liability.outside': {
      title: 'Who bears the cost of the repair if no side is to blame, but somebody or something from outside?',
      short: 'Cause from outside',
      why: 'A stranger’s workers, a storm, an update: the customer still demands that it works again.',
      example: (t) =>
        `After an update of the operating system, the till that ${t.b} built for ${t.a} no longer runs. Nobody did anything wrong.`,
      usual:
        'Until acceptance, this risk of a contract for work generally lies with whoever does the work (section\u00a0644 BGB, section\u00a01168a ABGB, article\u00a0376 OR).',
      options: {
        performer: { label: 'Whoever did the part concerned' },
        prime: { label: 'Whoever has the contract with the customer' },
        equal: { label: 'All in equal parts' },
      },
    },
    'liability.denied': {
      title: 'What happens if all parties deny having caused the defect?',
      short: 'All deny',
      why: 'Each side has reasons why it was the other. Without a procedure this takes months.',
      example: (t) => `${t.a} says: a fault in fitting. ${t.b} says: a fault in planning. The customer keeps back €10,000.`,
      options: {
        expert: { label: 'An expert finds out the cause' },
        repairFirst: { label: 'Repair first, settle afterwards', includes: 'The condition is recorded before.' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'liability.expertCost': {
      title: 'Who pays for the expert’s report on the cause?',
      short: 'Cost of the expert',
      why: 'A report soon costs more than the defect.',
      example: (t) => `The report costs €2,400 and names ${t.b}.`,
      options: {
        loser: { label: 'Whoever the report names', includes: 'Several or nobody: in equal parts.' },
        equal: { label: 'All in equal parts' },
      },
    },
    'liability.selfRepair': {
      title: 'When is a party reimbursed that repairs a defect of another party itself?',
      short: 'Repairing unasked',
      why: 'Whoever repairs unasked takes away the other side’s chance to do it more cheaply or to show the cause.',
      example: (t) => `${t.a} has the fault of ${t.b} mended at once and sends the bill for €1,800.`,
      usual: 'Under statute, reimbursement mostly requires a deadline that has passed (in Germany section\u00a0637 BGB).',
      options: {
        afterDeadline: { label: 'Only after a deadline has passed' },
        urgentToo: { label: 'Without a deadline too if it was very urgent' },
        always: { label: 'Always', includes: 'The necessary cost.' },
      },
    },
    'liability.favour': {
      title: 'Who pays for a repair that one party asks for although the other does not owe it?',
      short: 'Repair as a favour',
      why: 'Help is given quickly. Afterwards one side says goodwill, the other sends a bill.',
      example: (t) => `${t.a} asks ${t.b} to mend old damage at the customer’s. Afterwards ${t.b} sends a bill for €640.`,
      usual:
        'Pay is mostly deemed to be agreed if the work could only be expected for money (section\u00a0632 BGB, section\u00a01152 ABGB, article\u00a0374 OR).',
      options: {
        asker: { label: 'Whoever asked for it' },
        ifAgreed: { label: 'Whoever asked for it, if a price was agreed beforehand', includes: 'Otherwise nobody.' },
        performer: { label: 'Nobody', includes: 'Whoever repairs does so at its own cost.' },
      },
    },
    'liability.period': {
      title: 'For how long does a party answer to the others for defects of its work?',
      short: 'Length of warranty',
      why: 'If one is liable to the customer for five years and the other to it for two, three years are missing.',
      example: (t) => `${t.a} promised the customer five years. After three years ${t.b} says: for us it is time-barred.`,
      usual:
        'Rights for defects mostly lapse after two years; for buildings after five in Germany (sections\u00a0438 and 634a BGB), for immovable property after three in Austria (section\u00a0933 ABGB) and after five in Switzerland (article\u00a0371 OR).',
      options: {
        asCustomer: { label: 'As long as the customer has rights' },
        months: { label: 'A fixed time from acceptance' },
        law: { label: 'What the law says' },
      },
    },
    'liability.periodMonths': {
      title: 'For how many months from acceptance does a party answer for defects?',
      short: 'Months of warranty',
      why: 'Counted from the acceptance of its part.',
      example: 'Acceptance in March 2027, 24\u00a0months: a defect in May 2029 is no longer covered.',
    },
    'liability.recourse': {
      title: 'What applies if a party reports the customer’s complaint on too late?',
      short: 'Late report',
      why: 'Whoever hears of a defect late can often no longer mend it cheaply or hold its own supplier liable.',
      example: (t) => `The customer complains to ${t.a} in January. ${t.b} hears of it in June, when the cellar is wet.`,
      options: {
        lost: { label: 'Recourse is lost' },
        asFarAsHarm: { label: 'Recourse is cut', includes: 'By what the delay cost.' },
        noEffect: { label: 'No consequence' },
      },
    },
    'liability.recourseDays': {
      title: 'Within how many working days is a customer’s complaint reported on?',
      short: 'Time to report on',
      why: 'Counted from the day the customer’s complaint arrived.',
      example: 'Complaint on Monday, five working days: the other party must know by the next Monday.',
    },
    'liability.notice': {
      title: 'What applies if a party reports a defect in the work of another late?',
      short: 'Late notice of defects',
      why: 'What is taken over is often looked at much later. Then it is hard to say since when the defect has been there.',
      example: (t) => `${t.b} delivers a program. The defect can be seen at once, ${t.a} reports it after three months.`,
      usual:
        'Among businesses, goods are examined and a defect is reported without delay or within reasonable time; otherwise they count as approved (section\u00a0377 HGB, section\u00a0377 UGB, article\u00a0201 OR).',
      options: {
        lost: { label: 'It can claim nothing more for this defect' },
        asFarAsHarm: { label: 'Its claims are cut', includes: 'By what the delay cost.' },
        noEffect: { label: 'No consequence' },
      },
    },
    'liability.noticeDays': {
      title: 'Within how many working days is a defect reported once it could be seen?',
      short: 'Time to report defects',
      why: 'A hidden defect can be seen only when it shows. No time runs for one that was fraudulently concealed.',
      example: 'Delivery on Monday, the scratch can be seen at once, ten working days: it is reported by the Monday two weeks later.',
    },
    'liability.afterEnd': {
      title: 'Who deals with defects that appear after the cooperation has ended?',
      short: 'Defects after the end',
      why: 'The customer still has its rights, the parties no longer talk to each other.',
      example: (t) => `A year after the separation the system fails. ${t.b} says: the cooperation is over.`,
      options: {
        asBefore: { label: 'All as before' },
        againstPay: { label: 'All as before, but their working time is paid' },
        prime: { label: 'Only whoever has the contract with the customer' },
      },
    },
    'liability.discount': {
      title: 'Who bears a discount that one party alone granted the customer because of a defect?',
      short: 'Discount instead of repair',
      why: 'A discount is quickly granted if somebody else pays for it.',
      example: (t) => `The customer wants no repair but €4,000 off. ${t.a} agrees. ${t.b} could have repaired it for €900.`,
      options: {
        asRepair: { label: 'Whoever would have paid the repair', includes: 'The whole discount.' },
        repairOnly: { label: 'Whoever would have paid the repair', includes: 'But only up to its cost; the rest whoever granted it.' },
        settler: { label: 'Whoever granted it' },
      },
    },
    'liability.withdrawal': {
      title: 'Who bears the loss if the customer withdraws from the contract because of a defect?',
      short: 'Customer withdraws',
      why: 'One makes the mistake, and all lose their pay.',
      example: (t) =>
        `The customer withdraws from the order worth €40,000 because the part of ${t.b} does not work. The part of ${t.a} was fine.`,
      options: {
        causerAll: { label: 'Whoever caused the defect, everything', includes: 'The pay of the others too.' },
        ownPay: { label: 'Each loses its own pay' },
        equal: { label: 'All in equal parts' },
      },
    },
    'liability.acknowledge': {
      title: 'Is the other party bound if one party admits the other’s mistake to the customer?',
      short: 'Acknowledgement',
      why: 'Everybody likes to be generous to the customer. The other side is then to pay.',
      example: (t) => `${t.a} writes to the customer: that was a mistake of ${t.b}, everything will be replaced.`,
      options: {
        never: { label: 'No, only with consent' },
        afterAsking: { label: 'Yes, if it was asked beforehand', includes: 'And did not object.' },
        always: { label: 'Yes, always' },
      },
    },
    'liability.settlement': {
      title: 'What applies among the parties if one of them ends a dispute with the customer alone by a settlement?',
      short: 'Settling alone',
      why: 'The customer is happy and the dispute is over. But parties whom nobody asked are to pay as well.',
      example: (t) => `The customer demands €20,000 back. ${t.a} settles for €8,000 and asks ${t.b} for half of it.`,
      usual:
        'One debtor in general cannot worsen the position of the other debtors alone (section\u00a0425 BGB, section\u00a0894 ABGB, article\u00a0146 OR).',
      options: {
        consent: { label: 'It counts only if all concerned agreed', includes: 'Otherwise whoever made it bears it.' },
        asked: { label: 'It also counts if the others were asked and nobody objected', includes: 'Otherwise whoever made it bears it.' },
        owed: { label: 'It counts as far as something was really owed', includes: 'Whoever made it must prove that.' },
      },
    },
    'liability.damage': {
      title: 'Who among the parties bears damage to the customer or to third parties?',
      short: 'Damage to others',
      why: 'Towards others several are often liable at once. Whoever paid wants it back from the rest.',
      example: (t) => `During assembly a ladder of ${t.b} falls onto a parked car. The bill goes to ${t.a}.`,
      options: {
        causer: { label: 'Whoever caused it', includes: 'Several or nobody: in equal parts.' },
        equal: { label: 'All in equal parts' },
      },
    },
    'liability.indemnity': {
      title: 'When must the responsible party indemnify another against claims of third parties?',
      short: 'Indemnity',
      why: 'Whoever is wrongly held liable has legal costs at once.',
      example: (t) => `A photographer claims €6,000 from ${t.a} for a picture that ${t.b} chose.`,
      options: {
        onDemand: { label: 'As soon as the third party claims', includes: 'The defence is paid too.' },
        onceCertain: { label: 'As soon as the claim is certain', includes: 'Acknowledged or finally decided.' },
        none: { label: 'Not at all', includes: 'They settle afterwards.' },
      },
    },
    'liability.penalty': {
      title: 'Who bears a penalty the customer demands for delay?',
      short: 'Customer’s penalty',
      why: 'The penalty depends on the whole order, the delay came from a small part.',
      example: (t) => `The customer deducts €8,000 because everything was two weeks late. ${t.b} had ordered material too late.`,
      options: {
        causer: { label: 'Whoever caused the delay', includes: 'Several: in equal parts; nobody: whoever has the contract.' },
        ifTold: {
          label: 'Whoever caused it, if it knew of the penalty',
          includes: 'Otherwise whoever has the contract with the customer.',
        },
        prime: { label: 'Whoever has the contract with the customer' },
        equal: { label: 'All in equal parts' },
      },
    },
    'liability.dataLoss': {
      title: 'How far is a party liable that loses data of another?',
      short: 'Loss of data',
      why: 'Lost data are often priceless, backing them up was cheap.',
      example: (t) => `At ${t.b} the server with the photos of ${t.a} dies. There is no copy.`,
      options: {
        full: { label: 'For the whole damage' },
        restore: { label: 'Only for restoring', includes: 'What it would have cost with a usual backup.' },
        byBackup: { label: 'Depending on whether there was a backup', includes: 'With one: restoring; without: half the damage.' },
      },
    },
    'liability.product': {
      title: 'Who among the parties answers for damage by a defective product?',
      short: 'Product damage',
      why: 'Towards others even those are liable who only put their name on the product.',
      example: (t) => `${t.a} builds chargers, they are sold under the name of ${t.b}. One burns.`,
      usual:
        'Whoever puts its name on a product counts as a producer (in Germany section\u00a04 ProdHaftG); towards injured people that cannot be excluded.',
      options: {
        maker: { label: 'Whoever made it' },
        label: { label: 'Whoever’s name is on it' },
        law: { label: 'What the law says' },
      },
    },
    'liability.site': {
      title: 'Who looks after safety on site?',
      short: 'Safety on site',
      why: 'Barriers, scaffolding, cables: what all use, often nobody checks.',
      example: 'At the trade fair a cable lies across the floor. A visitor falls.',
      usual: 'Where people of several employers work in one place, these must cooperate on safety (in Germany section\u00a08 ArbSchG).',
      options: {
        prime: { label: 'Whoever has the contract with the customer' },
        each: { label: 'Each party for its people and equipment' },
      },
      party: (t, id) => ({ label: `Always ${t.party(id)}` }),
    },
    'liability.cap': {
      title: 'Is the liability of the parties among themselves limited in amount?',
      short: 'Cap on liability',
      why: 'A small mistake in a large project can ruin a small firm.',
      example: (t) => `One wrong click by ${t.b} takes the customer’s web shop down for three days: €90,000.`,
      usual:
        'Without an agreement liability is unlimited even for slight negligence. Liability for intent cannot be waived beforehand (section\u00a0276 BGB, section\u00a0879 ABGB), in Switzerland not for gross negligence either (article\u00a0100 OR). In standard texts caps often fail.',
      options: {
        none: { label: 'No' },
        orderValue: { label: 'Yes, to the value of the order' },
        insuranceSum: { label: 'Yes, to the agreed sum insured' },
        fixed: { label: 'Yes, to a fixed amount' },
      },
    },
    'liability.capAmount': {
      title: 'To which amount is liability limited for each case of damage?',
      short: 'Maximum amount',
      why: 'The amount should fit what is insured.',
      example: 'Cap €250,000, damage €400,000: €150,000 stay with the injured party.',
    },
    'liability.capGross': {
      title: 'Does the cap also apply to gross negligence?',
      short: 'Gross negligence',
      why: 'Whoever takes no care at all should mostly not rely on a cap.',
      example: 'A fitter welds beside open tins of paint although everybody warned him.',
      options: { unlimited: { label: 'No, then without a cap' }, capped: { label: 'Yes, then too' } },
    },
    'liability.indirect': {
      title: 'Is lost profit compensated among the parties?',
      short: 'Lost profit',
      why: 'The direct damage is often small, the consequential loss large.',
      example: (t) => `Because of a mistake by ${t.b}, ${t.a} loses a further order worth €60,000.`,
      usual: 'Under German law lost profit is part of the damage (section\u00a0252 BGB).',
      options: {
        full: { label: 'Yes' },
        notSlight: { label: 'Not for slight negligence' },
        none: { label: 'No', includes: 'Except for intent and where people are injured.' },
      },
    },
    'liability.insurance': {
      title: 'Which insurance does each party keep, and for what sum?',
      short: 'Insurance',
      why: 'Liability without insurance is often only paper.',
      example: (t) => `${t.a}: public liability for €3,000,000; ${t.b}: financial loss for €500,000.`,
      usual: 'Usually the insurance expressly covers joint projects and is proved every year.',
      columns: {
        kind: { label: 'Insurance' },
        party: { label: 'From' },
        sum: { label: 'Minimum sum' },
        until: { label: 'Proved until' },
      },
    },
    'liability.insuranceMissing': {
      title: 'What follows if the agreed insurance is missing or too low?',
      short: 'Insurance missing',
      why: 'It is noticed only once something has happened. If only the proof is missing, it has to be handed in.',
      example: (t) => `${t.b} has not paid the premium. The insurance lapsed in May, the assembly is going on.`,
      options: {
        prove: { label: 'It must be proved at once' },
        pause: { label: 'Until then the party’s work rests' },
        mayEnd: { label: 'Notice may be given' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'liability.deductible': {
      title: 'Who bears the deductible and what the insurance does not cover?',
      short: 'Deductible',
      why: 'The insurance of one pays for a mistake of the other. The deductible remains.',
      example: (t) => `The insurance of ${t.a} handles the damage, the deductible is €2,500. ${t.b} caused it.`,
      options: {
        causer: { label: 'Whoever caused the damage', includes: 'Several or nobody: whoever is insured.' },
        insured: { label: 'Whoever is insured' },
        equal: { label: 'All in equal parts' },
      },
    },
    'liability.referral': {
      title: 'Is a party liable for the work of another party it recommended?',
      short: 'Liability for a referral',
      why: 'The customer says: but you recommended them.',
      example: (t) => `${t.a} recommends ${t.b}. The customer is unhappy and wants money back from ${t.a}.`,
      usual: 'Whoever only advises or recommends is as a rule not liable for it (in Germany section\u00a0675(2) BGB).',
      options: {
        never: { label: 'No' },
        ifKnown: { label: 'Only if it knew what spoke against it' },
      },
    },
  },
  decisions: {
    complaintAnswers: {
      question: 'Who answers the customer’s complaint?',
      answer: { party: '{party} answers the customer.' },
      when: { party: '{party} answers the customer' },
    },
    tellComplaint: {
      question: 'Must the complaint be passed on, and by when?',
      answer: { complaint: 'The complaint has to be passed on.', noDuty: 'Nothing has to be passed on.' },
    },
    defectRepair: {
      question: 'Who must repair the defect?',
      answer: {
        party: '{party} repairs the defect.',
        together: 'The parties repair the defect together.',
        nobody: 'Nobody has to repair the defect without pay; the customer caused it.',
      },
    },
    defectCost: {
      question: 'Who pays for the repair?',
      answer: {
        party: '{party} pays for the repair.',
        equally: 'The repair is paid in equal parts.',
        byRatio: 'The repair is paid by the shares in the cause.',
        customer: 'The customer pays for the repair.',
        sharedCause: 'The parties talk about it.',
      },
    },
    causeDenied: {
      question: 'What happens with a defect whose cause everybody denies?',
      answer: {
        nothing: 'There is nothing to clear up.',
        expert: 'An expert finds out the cause.',
        repairFirst: 'The condition is recorded, then it is repaired and settled afterwards.',
        sharedCause: 'The parties talk about it.',
      },
    },
    expertPays: {
      question: 'Who pays for the expert’s report?',
      answer: { party: '{party} pays for the report.', equally: 'The report is paid in equal parts.' },
    },
    selfRepairPaid: {
      question: 'Is a repair done unasked reimbursed?',
      answer: { yes: 'Yes, the necessary cost is reimbursed.', no: 'No, the cost is not reimbursed.' },
    },
    favourPaid: {
      question: 'Who pays for a repair that was asked for?',
      answer: {
        asker: 'Whoever asked for it pays the necessary cost.',
        performer: 'Whoever did the repair bears the cost itself.',
        defectRule: 'The repair was owed: the rule on the cost of repair applies.',
      },
    },
    warrantyRuns: {
      question: 'Must the party still answer for the defect?',
      answer: {
        yes: 'Yes, it must still answer for it.',
        no: 'No, the time has passed.',
        warrantyByStatute: 'What the statute says about limitation applies.',
      },
    },
    defectClaim: {
      question: 'Can anything still be claimed for a defect that was reported late?',
      answer: {
        full: 'Yes, in full.',
        reduced: 'Yes, but cut by what the late report cost.',
        lost: 'No, nothing more for this defect.',
      },
    },
    recourseOpen: {
      question: 'Is recourse still possible after the customer’s complaint?',
      answer: { full: 'Yes, in full.', reduced: 'Yes, but cut by what the late report cost.', lost: 'No, recourse is lost.' },
    },
    repairAfterEnd: {
      question: 'Who deals with defects after the cooperation has ended?',
      answer: {
        asBefore: 'The parties, as during the cooperation.',
        againstPay: 'The parties as during the cooperation; their working time is paid.',
        prime: 'Only the party that has the contract with the customer.',
      },
    },
    discountBorne: {
      question: 'Who bears the customer’s discount?',
      answer: {
        asRepair: 'Whoever would have paid the repair bears it.',
        repairOnly: 'Whoever would have paid the repair bears it up to the cost of the repair, and whoever granted it bears the rest.',
        settler: 'Whoever granted it bears it.',
        settlementRule: 'The rule on settlements with the customer applies.',
      },
    },
    withdrawalBorne: {
      question: 'Who bears the loss after the customer’s withdrawal?',
      answer: {
        causerAll: 'Whoever caused the defect bears everything, the pay of the others too.',
        ownPay: 'Each party loses its own pay.',
        equal: 'All bear the loss in equal parts.',
        customerPays: 'The customer caused the defect itself; the parties demand their pay from it.',
      },
    },
    acknowledgementBinds: {
      question: 'Does an acknowledgement to the customer bind the other party?',
      answer: {
        yes: 'Yes, it also holds among the parties.',
        no: 'No, it does not hold among the parties.',
        settlementRule: 'The rule on settlements with the customer applies.',
      },
    },
    settlementBinds: {
      question: 'Who bears the settlement with the customer?',
      answer: {
        all: 'All, as they would have to bear the claim under this agreement.',
        owedPart: 'All, but only as far as it is proved that something was really owed; whoever made it bears the rest.',
        settler: 'Whoever made it bears it alone.',
      },
    },
    damageBorne: {
      question: 'Who bears damage to the customer or to third parties?',
      answer: { party: '{party} bears the damage.', equally: 'The damage is borne in equal parts.' },
    },
    indemnity: {
      question: 'Must the responsible party indemnify against claims of third parties?',
      answer: {
        now: 'Yes, it indemnifies the party from whom money is claimed at once.',
        later: 'Only once the claim is certain.',
        none: 'No, no indemnity is owed.',
      },
    },
    penaltyBorne: {
      question: 'Who bears the customer’s penalty?',
      answer: { party: '{party} bears the penalty.', equally: 'The penalty is borne in equal parts.' },
    },
    dataLossBorne: {
      question: 'How far does liability for lost data go?',
      answer: {
        full: 'The whole damage is compensated.',
        restore: 'What restoring from a usual backup costs is compensated.',
        half: 'Half the damage is compensated.',
      },
    },
    productClaim: {
      question: 'Who answers for damage by a defective product?',
      answer: { party: '{party} answers for the damage.', productByStatute: 'What the statute says about product liability applies.' },
    },
    siteSafety: {
      question: 'Who looks after safety on site?',
      answer: { party: '{party} looks after safety on site.', each: 'Each party looks after the safety of its people and equipment.' },
    },
    liabilityCap: {
      question: 'Is liability limited in amount?',
      answer: {
        unlimited: 'No, liability is unlimited.',
        orderValue: 'Yes, to the value of the order.',
        insuranceSum: 'Yes, to the agreed sum insured.',
        fixed: 'Yes, to the agreed maximum amount.',
      },
    },
    indirectLoss: {
      question: 'Is this loss compensated, lost profit included?',
      answer: { yes: 'Yes, this loss is compensated.', no: 'No, this loss is not compensated.' },
    },
    insuranceMissing: {
      question: 'What follows from missing insurance?',
      answer: {
        nothing: 'Nothing follows.',
        prove: 'Insurance cover has to be proved at once.',
        pause: 'The party’s work rests until it is insured.',
        mayEnd: 'Notice may be given.',
        insurance: 'The parties talk about it.',
      },
    },
    deductibleBorne: {
      question: 'Who bears the deductible of the insurance?',
      answer: { party: '{party} bears the deductible.', equally: 'The deductible is borne in equal parts.' },
    },
    referralLiability: {
      question: 'Is whoever recommended the other liable?',
      answer: { yes: 'Yes, the recommending party is liable.', no: 'No, the recommending party is not liable.' },
    },
  },
  clauses: {
    'liability.complaint': ({ answer }, t) =>
      `Complaints of customers are answered by ${byOption(
        answer,
        {
          prime: 'the party that has the contract with the customer.',
          performer: 'the party whose work is concerned.',
          receiver: 'the party that received the complaint.',
        },
        (id) => `${t.party(id)}.`,
      )}`,
    'liability.complaintDays': ({ days, passesOn }, t) =>
      passesOn
        ? `A party that receives a complaint and does not answer it itself passes it on within ${t.quantity(days, 'workingDays')} of its arrival to the party that answers. A party that answers itself passes nothing on.`
        : 'A party that receives a complaint answers it itself and need not pass it on.',
    'liability.repair': ({ answer }) =>
      `A defect is repaired by ${byOption(answer, {
        performer: 'the party that did the part concerned, whoever caused it.',
        causer: 'the party that caused it.',
        prime: 'the party that has the contract with the customer, whoever caused it.',
      })} If the customer caused it, nobody has to repair it without pay.`,
    'liability.repairUnknown': ({ answer }) =>
      `If more than one party or a supplier caused the defect, it came from outside or the cause cannot be found out, ${byOption(answer, {
        performer: 'the party that did the part concerned repairs it.',
        prime: 'the party that has the contract with the customer repairs it.',
        together: 'the parties repair it together.',
      })}`,
    'liability.cost': ({ answer }, t) =>
      `${byOption(answer, {
        causer: 'The party that caused the defect pays for the repair.',
        performer: 'The party that did the part concerned pays for the repair, whoever caused the defect.',
        equal: `The repair is paid by ${equally(t)}, whoever caused the defect.`,
      })} If the customer caused it, the customer pays.`,
    'liability.costShared': ({ answer }, t) =>
      `If more than one party caused the defect, ${byOption(answer, {
        equal: `the repair is paid by ${equally(t)}.`,
        ratio: 'they pay by their share in the cause; in a dispute an expert names it.',
        talk: 'the parties talk about it.',
      })}`,
    'liability.costUnknown': ({ answer }, t) =>
      `If the cause cannot be found out, ${byOption(answer, {
        equal: `the repair is paid by ${equally(t)}.`,
        performer: 'the party that did the part concerned pays.',
        prime: 'the party that has the contract with the customer pays.',
      })}`,
    'liability.material': ({ answer }, t) =>
      `If the cause lies with the material or a supplier, ${byOption(answer, {
        buyer: 'the party that bought it pays; it keeps its claims against the supplier.',
        performer: 'the party that did the part concerned pays.',
        equal: `the repair is paid by ${equally(t)}.`,
      })}`,
    'liability.outside': ({ answer }, t) =>
      `If circumstances or people from outside caused the defect, ${byOption(answer, {
        performer: 'the party that did the part concerned pays for the repair.',
        prime: 'the party that has the contract with the customer pays for the repair.',
        equal: `the repair is paid by ${equally(t)}.`,
      })}`,
    'liability.denied': ({ answer }) =>
      `If the parties agree on the cause, there is nothing to clear up. If all deny it, ${byOption(answer, {
        expert: 'an expert named jointly finds it out.',
        repairFirst: 'the parties record the condition, then it is repaired and settled afterwards.',
        talk: 'the parties talk about it.',
      })}`,
    'liability.expertCost': ({ answer }, t) =>
      byOption(answer, {
        loser: `The party that the report names as the cause pays for it. If it names several or leaves the cause open, it is paid by ${equally(t)}.`,
        equal: `The report is paid by ${equally(t)}.`,
      }),
    'liability.selfRepair': ({ answer }) =>
      `A party that repairs a defect of another party itself is reimbursed the necessary cost ${byOption(answer, {
        afterDeadline: 'if a deadline set before has passed; otherwise not.',
        urgentToo: 'if a deadline set before has passed or action was needed at once; otherwise not.',
        always: 'even without a deadline.',
      })}`,
    'liability.favour': ({ answer }) =>
      `If a party asks another for a repair that the other does not owe, ${byOption(answer, {
        asker: 'it pays the necessary cost.',
        ifAgreed:
          'it pays the necessary cost if a price was agreed in text form beforehand; otherwise the party that repairs bears the cost itself.',
        performer: 'the party that repairs bears the cost itself.',
      })} What is owed follows the rules on defects.`,
    'liability.period': ({ answer, months }, t) =>
      byOption(answer, {
        asCustomer:
          'Each party answers to the others for defects of its work for as long as the customer can assert rights because of them.',
        months: `Each party answers to the others for defects of its work until ${t.quantity(months ?? 0, 'months')} after the acceptance of its part.`,
        law: 'For how long a party answers to the others for defects of its work is governed by statute.',
      }),
    'liability.recourse': ({ answer, days }, t) =>
      answer === 'noEffect'
        ? 'If a customer’s complaint is reported on late, recourse remains in full.'
        : `A customer’s complaint is reported on to the responsible party within ${t.quantity(days ?? 0, 'workingDays')}. If it is reported on later or not at all, ${byOption(
            answer,
            { lost: 'recourse is lost.', asFarAsHarm: 'recourse is cut by what the delay cost.' },
          )}`,
    'liability.notice': ({ answer, days }, t) =>
      answer === 'noEffect'
        ? 'A party that reports a defect in the work of another late loses nothing by it.'
        : `Each party examines what it receives from another and reports a defect within ${t.quantity(days ?? 0, 'workingDays')} after it could be seen. If it reports it later or not at all, ${byOption(
            answer,
            {
              lost: 'it can claim nothing more for this defect.',
              asFarAsHarm: 'its claims are cut by what the delay cost.',
            },
          )} If the other party fraudulently concealed the defect, all claims remain.`,
    'liability.afterEnd': ({ answer }) =>
      `Defects that appear after the cooperation has ended are dealt with by ${byOption(answer, {
        asBefore: 'the parties as during the cooperation.',
        againstPay: 'the parties as during the cooperation; their working time is then paid.',
        prime: 'the party that has the contract with the customer alone; until the end the other rules apply.',
      })}`,
    'liability.discount': ({ answer }) =>
      byOption(answer, {
        asRepair: 'A discount because of a defect is borne by whoever would have paid the repair.',
        repairOnly:
          'A discount that all agreed to or that a court determined is borne by whoever would have paid the repair. If one party granted it alone, that holds only up to the cost of the repair; it bears the rest itself.',
        settler:
          'A discount that all agreed to or that a court determined is borne by whoever would have paid the repair. If one party granted it alone, it bears it itself.',
      }),
    'liability.withdrawal': ({ answer }, t) =>
      `If the customer withdraws because of a defect, ${byOption(answer, {
        causerAll: `the party that caused the defect bears the whole loss, the pay of the others too. If it was not one party alone, the loss is borne by ${equally(t)}.`,
        ownPay: `each party loses its own pay. If not one party alone caused the defect, the loss is borne by ${equally(t)}.`,
        equal: `the loss is borne by ${equally(t)}.`,
      })} If the customer caused the defect itself, the parties demand their pay from it.`,
    'liability.acknowledge': ({ answer }) =>
      byOption(answer, {
        never: 'If a party admits a mistake of another to the customer, that binds the other only if it agreed.',
        afterAsking:
          'If a party admits a mistake of another to the customer, that binds the other if it agreed or was asked beforehand and did not answer; otherwise not.',
        always: 'If a party admits a mistake of another to the customer, that binds the other even without its consent.',
      }),
    'liability.settlement': ({ answer }) =>
      `A settlement with the customer to which all concerned agreed counts among the parties for all, as they would have to bear the claim. ${byOption(
        answer,
        {
          consent: 'Otherwise whoever made it bears it alone.',
          asked: 'The same applies if the others were asked beforehand and did not answer. Otherwise whoever made it bears it alone.',
          owed: 'Otherwise it counts among the parties only as far as it is proved that something was really owed. Whoever made it bears the rest.',
        },
      )} What is agreed on discounts, acknowledgements, payments outwardly and decisions made alone does not apply to settlements.`,
    'liability.damage': ({ answer }, t) =>
      byOption(answer, {
        causer: `Among the parties, damage to the customer or to third parties is borne by the party that caused it. If it was not one party alone, it is borne by ${equally(t)}.`,
        equal: `Among the parties, damage to the customer or to third parties is borne by ${equally(t)}.`,
      }),
    'liability.indemnity': ({ answer }) =>
      byOption(answer, {
        onDemand:
          'If a third party claims money from one party although another caused the damage, the latter indemnifies it at once and pays for the defence too. If the party caused the damage itself, or several or none caused it, there is no indemnity.',
        onceCertain:
          'If a third party claims money from one party although another caused the damage, the latter indemnifies it as soon as the claim is acknowledged or finally decided, and not before. If the party caused the damage itself, or several or none caused it, there is no indemnity.',
        none: 'No indemnity against claims of third parties is owed; the parties settle afterwards.',
      }),
    'liability.penalty': ({ answer }, t) =>
      `A penalty the customer demands for delay is borne by ${byOption(answer, {
        causer: `the party that caused the delay. If it was several, it is borne by ${equally(t)}; if it was nobody, by the party that has the contract with the customer.`,
        ifTold: `the party that caused the delay, if the penalty had been made known to it in text form before it promised the work. If it was several, it is borne by ${equally(t)}. Otherwise the party that has the contract with the customer bears it.`,
        prime: 'the party that has the contract with the customer.',
        equal: `${equally(t)}.`,
      })}`,
    'liability.dataLoss': ({ answer }) =>
      `If data of one party are lost at another, that party compensates ${byOption(answer, {
        full: 'the whole damage.',
        restore: 'only what restoring from a usual backup costs.',
        byBackup: 'the cost of restoring if the other had a backup of its own, and half the damage otherwise.',
      })}`,
    'liability.product': ({ answer }) =>
      byOption(answer, {
        maker: 'Among the parties, the party that made a defective product answers for the damage.',
        label: 'Among the parties, the party whose name is on a defective product answers for the damage.',
        law: 'Who among the parties answers for damage by a defective product is governed by statute.',
      }),
    'liability.site': ({ answer }, t) =>
      byOption(
        answer,
        {
          prime: 'The party that has the contract with the customer looks after safety on site.',
          each: 'On site each party looks after the safety of its people and equipment.',
        },
        (id) => `${t.party(id)} looks after safety on site.`,
      ),
    'liability.cap': ({ answer, amount }, t) =>
      byOption(answer, {
        none: 'The liability of the parties among themselves is not limited in amount.',
        orderValue:
          'For slight negligence the parties are liable to each other at most up to the value of the order. For intent and for injury to life, body or health there is no cap.',
        insuranceSum:
          'For slight negligence the parties are liable to each other at most up to the agreed sum insured. For intent and for injury to life, body or health there is no cap.',
        fixed: `For slight negligence the parties are liable to each other at most up to ${t.quantity(amount ?? 0, 'EUR')} for each case of damage. For intent and for injury to life, body or health there is no cap.`,
      }),
    'liability.capGross': ({ answer }) =>
      answer === 'capped' ? 'The cap also applies to gross negligence.' : 'For gross negligence there is no cap.',
    'liability.indirect': ({ answer }) =>
      byOption(answer, {
        full: 'Lost profit and other consequential loss are compensated too.',
        notSlight: 'Direct damage is always compensated, lost profit and other consequential loss not for slight negligence.',
        none: 'Direct damage is always compensated, lost profit and other consequential loss only for intent and for injury to life, body or health.',
      }),
    'liability.insurance': ({ list }, t) =>
      `The parties keep this insurance:${t.items(
        list.map(
          ({ kind, party, sum, until }) =>
            `${t.party(party)}: ${own(kind)} for at least ${t.quantity(sum, 'EUR')}${until === undefined ? '' : `, proved until ${t.day(until)}`}`,
        ),
      )}`,
    'liability.insuranceMissing': ({ answer }) =>
      `If the agreed insurance exists and is proved, nothing follows. If only the proof is missing, it has to be provided at once. If the insurance is missing or its sum too low, ${byOption(
        answer,
        {
          prove: 'it too has to be obtained and proved at once.',
          pause: 'the party’s work rests until it is insured.',
          mayEnd: 'notice may be given.',
          talk: 'the parties talk about it.',
        },
      )}`,
    'liability.deductible': ({ answer }, t) =>
      byOption(answer, {
        causer:
          'The deductible and what the insurance does not cover are borne by the party that caused the damage. If it was not one party alone, the insured party bears them.',
        insured: 'The deductible and what the insurance does not cover are borne by the party whose insurance handles the damage.',
        equal: `The deductible and what the insurance does not cover are borne by ${equally(t)}.`,
      }),
    'liability.referral': ({ answer }) =>
      byOption(answer, {
        never: 'A party that recommends another is not liable for its work.',
        ifKnown:
          'A party that recommends another is liable for its work only if it knew of something that spoke against the recommendation.',
      }),
  },
}
