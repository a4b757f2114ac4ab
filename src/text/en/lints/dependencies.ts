import type { DependencyId, LintTexts } from '../../lints.ts'

/** What one answer brings with it: what should then be settled too, or looked at again. */
export const dependencies: LintTexts<DependencyId> = {
  R1: {
    title: 'Name and conduct differ',
    says: 'The answers call it a mere exchange, but also have features of a partnership: a joint appearance, joint money or shared losses. As a rule courts look at what is done, not at what it is called.',
    calm: 'Appearance, account and losses stay separate, or a partnership is expressly chosen as the legal form.',
  },
  R2: {
    title: 'Competitors: a legal review is part of it',
    says: 'Where parties compete and allocate customers or territories, disclose prices or bind themselves exclusively, an antitrust lawyer usually reviews the agreement before it is signed.',
    calm: 'A review by a lawyer is agreed.',
  },
  R3: {
    title: 'Prime and subcontractor: what belongs to it',
    says: 'Where one party works for the other, recourse for defects, customer protection, payment of the subcontractor and proofs hang together. Where one of them is missing, one side mostly bears a risk that nobody allocated.',
    calm: 'Recourse, customer protection, payment and proofs are answered.',
  },
  R4: {
    title: 'Consortium: what belongs to it',
    says: 'A consortium that contracts in its own name is a partnership as a rule: with articles, a tax number and invoices of its own, and joint liability to the customer.',
    calm: 'Legal form, who invoices, liability and the tax review are answered.',
  },
  R5: {
    title: 'Commission and a permanent mandate to broker',
    says: 'A commission on follow-up business together with a permanent mandate to broker is the picture from which the law of commercial agents starts.',
    calm: 'Commission is due for the first order only, the mandate to broker is occasional, or each side has it checked by a lawyer.',
  },
  R6: {
    title: 'Customer data at the end, and integration into sales',
    says: "A duty to hand over customer data at the end, together with integration into the other's sales, may give rise to compensation even though nobody agreed on any.",
    calm: 'Data is deleted at the end, the choice is not the other side’s alone, or each side has it checked by a lawyer.',
  },
  R7: {
    title: 'Protection longer than usual',
    says: (c) =>
      `Protection of more than ${c('protectionAfterEnd')} after the end is considered too long as a rule. It is usual only with a recorded reason and after a review by a lawyer.`,
    calm: (c) => `At most ${c('protectionAfterEnd')}, or the answers contain the reason and a legal review.`,
  },
  R8: {
    title: 'The same penalty for every breach',
    says: 'A fixed sum that is the same for the first and for every later breach makes no difference by weight. Graded sums, or a sum at fair discretion, are usual.',
    calm: 'A repeated breach costs more than the first, or the penalty is not a fixed sum.',
  },
  R9: {
    title: 'Payment term beyond the statutory limit',
    says: (c) =>
      `In standard terms more than ${c('longestPaymentTemplate')} count as too long in case of doubt; more than ${c('longestPayment')} need an express agreement that is not grossly unfair.`,
    calm: (c) =>
      `The term is at most ${c('longestPaymentTemplate')}; or at most ${c('longestPayment')} and each side has it checked by a lawyer.`,
  },
  R10: {
    title: 'Self-billing',
    says: 'An invoice written by the recipient of the service (self-billing, in German tax law "Gutschrift") must be agreed beforehand, must carry that word, and loses its effect as an invoice as soon as the supplier objects, even without a reason.',
    calm: 'How long one may object is answered, and so is the tax review.',
  },
  R11: {
    title: 'A party is a small business',
    says: (c) =>
      `Whoever had a turnover of at most ${c('smallBusinessLastYearDE')} in the year before and at most ${c('smallBusinessThisYearDE')} in the current year may invoice free of VAT in Germany: without tax, with a note saying so. Tax shown wrongly is owed all the same; whoever exceeds the limit is taxable at once. In Austria the limit is ${c('smallBusinessAT')}, in Switzerland ${c('vatThresholdCH')}.`,
    calm: 'A tax review is agreed.',
  },
  R12: {
    title: 'Invoices across the border',
    says: (c) =>
      `Services between companies are taxed, as a rule, where the recipient is established: no tax on the invoice, a note that the recipient owes it, and both VAT numbers; in the European Union by the ${c('foreignServiceInvoice')} of the following month. In Switzerland the recipient accounts for the acquisition tax.`,
    calm: 'A tax review is agreed, and the numbers of the parties are given.',
  },
  R13: {
    title: "Instructions to another party's staff",
    says: 'If one party gives instructions to the staff of another, that comes close to temporary agency work, even if it is agreed for urgent cases only.',
    calm: 'Only their own management gives instructions. Or it is settled who bears back payments, and a review by a lawyer is agreed.',
  },
  R14: {
    title: 'Arbitration: what belongs to it',
    says: 'An arbitration agreement must stand in a document that is signed or exchanged and contains its wording. It displaces the courts; urgent measures usually remain possible there unless agreed otherwise. Towards consumers stricter rules apply.',
    calm: 'The form of the signature is answered, and a lawyer checks the agreement.',
  },
  R15: {
    title: 'A way at the end for everything that runs',
    says: 'Running projects, open offers, protected customers, claims, things and data are still there at the end. What has no rule is decided in a dispute.',
    calm: 'Projects, offers, protection, accounts, set-off, joint things, data and brands each have an answer for the end.',
  },
  R16: {
    title: 'Publishing: two approvals, and that of the persons',
    says: 'A publication needs the approval of each party to its exact version; persons and customers consent for themselves besides.',
    calm: "The questions about persons and about the customer's name are answered.",
  },
  R17: {
    title: 'Signature, and a form that the law requires',
    says: 'For some terms the law requires more than a simple or advanced signature. Where such terms are agreed, the level of signature is usually raised or the term is signed separately.',
    calm: 'Paper or the qualified signature is chosen.',
  },
}
