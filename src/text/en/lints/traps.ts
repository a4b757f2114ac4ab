import type { LintTexts, TrapId } from '../../lints.ts'

/** What the law or practice starts from, in general; what it means in a case is for a lawyer or tax adviser to say. */
export const traps: LintTexts<TrapId> = {
  W01: {
    title: 'A partnership nobody intended',
    says: (c) =>
      `Whoever agrees to pursue a common purpose may form a civil-law partnership (GbR in Germany, GesbR in Austria, einfache Gesellschaft in Switzerland) without ever using the word. A joint name, a joint account, joint offers and shared losses point that way; a shared profit alone does not. As a rule each party is then liable to third parties for the whole, in Germany for up to ${c('leaverLiability')} after leaving.`,
    calm: 'One party alone contracts with the customer, the companies appear separately and merely mention the cooperation, and losses are not shared. Or the partnership is intended, stands in the answers on the legal form, and a lawyer accompanies it.',
  },
  W02: {
    title: 'A commercial agency nobody intended',
    says: (c) =>
      `Whoever is permanently entrusted with brokering business for another company is, as a rule, a commercial agent, even as a company. Rights then apply that cannot be contracted away: a statement at least every ${c('agentSettlement')}, an extract of the books, notice periods, and compensation after the end of at most one average annual commission. Whoever merely names somebody now and then is no agent.`,
    calm: 'The answers say that referrals are occasional; or the agency is intended and a lawyer accompanies it.',
  },
  W02b: {
    title: 'Compensation as for a commercial agent',
    says: 'Courts have applied the compensation of commercial agents to dealers and licensees where two things come together: the party is integrated like a sales department of the other, and it must hand over the data of its customers. It is enough that the other can use the data at once when it ends.',
    calm: 'Customer data is deleted at the end rather than handed over, or each side has the question checked by a lawyer.',
  },
  W03: {
    title: 'A commission nobody talked about',
    says: 'A merchant who arranges business or renders services for others may ask for the customary commission even without an agreement. Saying nothing does not mean nothing is due.',
    calm: 'The question of commission is answered, even if the answer is: none.',
  },
  W04: {
    title: 'Agreements between competitors',
    says: (c) =>
      `Agreements between possible competitors on prices, discounts, customers, territories, quantities or bids are prohibited as a rule; fines go up to ${c('antitrustFine')} of turnover, and in tenders there may be criminal penalties. What a concrete joint offer needs may be allowed, and so may what makes small and medium-sized companies more competitive. Below ${c('minimalShareCompetitors')} of joint market share authorities mostly take no action, but not where such hard-core restrictions are concerned.`,
    calm: 'Prices and customers are discussed only for a concrete joint offer, and a lawyer checks the agreement.',
  },
  W05: {
    title: 'Contract texts from a template',
    says: 'Terms drafted for many contracts and imposed by one side are strictly reviewed, between companies too; penalties, caps on liability, long payment terms and silence as consent are then more easily struck out. A point is, as a rule, freely negotiated only where each side could really influence it. Here each side chooses alone between several versions, and the history records who proposed what.',
    calm: 'Each side has the agreement checked by a lawyer of its own and has the text in hand before it agrees.',
  },
  W06: {
    title: "Another company's staff under one's own instructions",
    says: (c) =>
      `Where staff of one party work on the premises of the other and under its instructions, that is, as a rule, temporary agency work in Germany: it needs a licence, must be named as such and ends after at most ${c('temporaryWork')}. Without that, an employment relationship with the user may arise, and fines are possible. What counts is how people actually work and not what the contract is called; for individuals the question of bogus self-employment arises as well.`,
    calm: 'Only their own management gives instructions, or each side has the agreement reviewed by a lawyer.',
  },
  W07: {
    title: 'Legal advice is for those admitted to give it',
    says: "Whoever examines an individual case in law and advises on it needs a permission in Germany; so does whoever collects other people's claims as a business. A coach may accompany, ask and record what the parties want, but may not propose legal provisions for the case.",
    calm: 'At least one review by a lawyer is agreed.',
  },
  W08: {
    title: 'Long payment terms, pay when paid',
    says: (c) =>
      `Between companies, payment terms of more than ${c('longestPayment')} must be agreed expressly and must not be grossly unfair; in standard terms more than ${c('longestPaymentTemplate')} already count as too long in case of doubt. Courts have mostly not upheld templates by which the partner is paid only when the customer pays, since the partner then bears the risk of somebody else's default. After the due date interest runs, in Germany at ${c('defaultPremiumDE')} above the base rate of ${c('baseRateDE')}, plus a lump sum of ${c('defaultLumpSumDE')}.`,
    calm: (c) =>
      `The term is at most ${c('longestPayment')}, and where payment waits for the customer there is a latest day within that time.`,
  },
  W09: {
    title: 'Very wide customer protection',
    says: (c) =>
      `According to case law, customer protection holds only as far as the cooperation needs it, in place, subject and time; after the end usually at most ${c('protectionAfterEnd')}. Protecting whole industries, and forbidding even the acceptance of enquiries, are considered delicate. Whoever is bound must be able to tell whom not to approach.`,
    calm: 'Protection names customers or projects rather than an industry, lets customers enquire, and stays within the usual time. Or the reason is recorded and each side has it checked by a lawyer.',
  },
  W10: {
    title: 'Form of the signature',
    says: 'A cooperation agreement needs no form as a rule. Some promises do: non-competes of commercial agents and standing in for the customer need written form or a qualified electronic signature; sureties and acknowledgements of debt can be given electronically only between merchants; shares in a GmbH need a notarial deed.',
    calm: 'Signatures are given on paper or as qualified ones, and what needs a notary is named.',
  },
  W11: {
    title: 'What a simple signature proves',
    says: 'A simple electronic signature is admissible but proves little about who signed. An advanced one is tied to the person and shows every change; a qualified one has the appearance of being genuine.',
    calm: 'An advanced or qualified signature is chosen, or paper.',
  },
  W12: {
    title: 'Caps on liability',
    says: 'Liability for intent cannot be excluded beforehand. In standard terms, caps mostly fail for gross negligence too, for harm to life, body and health, and for duties the other party may rely on. Without a rule each party is liable without limit even for slight negligence.',
    calm: 'The exceptions from the cap stand in the answers, and each side has them checked by a lawyer.',
  },
  W13: {
    title: 'Contractual penalty',
    says: 'A fixed sum for quite different breaches holds in standard terms, as a rule, only if it is adequate for the slightest one. Between merchants a German court does not reduce a promised penalty; in Austria the judge may always moderate it, in Switzerland it is reduced where excessive. Graded sums, caps, or a sum that the creditor sets at fair discretion and a court may review are usual.',
    calm: 'The penalty is graded or capped, or is set case by case at fair discretion or by a third person.',
  },
  W14: {
    title: 'Lists and advertising with data of persons',
    says: 'Advertising by e-mail needs the express consent of the recipient in Germany, between companies too; passing on a contact does not pass on the consent. Joint lists and forms may make the parties jointly responsible for the data, which requires an arrangement between them.',
    calm: 'Only those are written to who consented and could read who would write, persons are on joint lists only with their consent, and the data protection roles are answered.',
  },
  W15: {
    title: 'Minimum wage, withholding and proofs of a subcontractor',
    says: (c) =>
      `Whoever commissions others with works or services is liable in Germany, like a surety, for their staff being paid the minimum wage. For construction there is also a tax withholding of ${c('constructionWithholding')} where the exemption certificate is missing and more than ${c('constructionExemption')} are paid in a year, and the reverse charge. Proofs have expiry dates.`,
    calm: 'The answers on proofs say which ones are to be presented.',
  },
  W16: {
    title: 'Collecting money or claims for the other',
    says: "Whoever collects other people's claims as a business needs a permission in Germany; whoever accepts money for others and passes it on may be providing payment services. It is simpler if each party issues, chases and is paid only its own invoices.",
    calm: 'Whoever issues the invoice also sends the reminders, and each party issues its own invoices.',
  },
  W17: {
    title: 'Professions with rules of their own',
    says: 'Lawyers, tax advisers, doctors, insurance intermediaries, crafts and others are under rules of their own, such as bans on paying for referrals or on sharing fees, or the duty to be on a register.',
    calm: 'No commission is agreed, or a review by a lawyer is.',
  },
  W18: {
    title: 'Notice because of insolvency',
    says: 'Clauses by which a contract ends, or may be ended, with insolvency can be ineffective in Germany, because they take the choice away from the administrator; the Federal Court of Justice asks for an objective reason. Events that come earlier, such as late payment, are safer.',
    calm: 'Besides insolvency there is a reason that arises earlier: unpaid invoices, or a breach that is not remedied.',
  },
  W19: {
    title: 'Secrets without protection',
    says: 'A trade secret is protected only if its holder takes reasonable measures of secrecy: deciding what is secret, who sees it, and what becomes of it at the end. What has been published is no longer one.',
    calm: 'The questions on confidentiality are answered.',
  },
  W20: {
    title: 'Taxes of a partnership that shares profit',
    says: 'Where several make a profit together, it is, as a rule, determined uniformly and separately in Germany, and the partnership may itself owe VAT and trade tax. What the parties pay each other may be consideration for services rather than a share of profit; the word alone does not decide.',
    calm: 'A tax review is agreed.',
  },
  W21: {
    title: 'Public contracts',
    says: 'Those who bid jointly in public tenders must be able to justify the bidding consortium, for instance by a lack of capacity; whoever bids both alone and jointly risks exclusion.',
    calm: 'Each party may bid in tenders by itself, or a lawyer checks the agreement.',
  },
  W22: {
    title: 'Telling a reseller its price',
    says: 'Whoever resells in its own name sets its own price as a rule. Fixed or minimum prices and some bans on sales channels count as hard-core restrictions in European competition law; non-binding recommendations and maximum prices do not.',
    calm: 'Whoever sells sets the price, or a lawyer checks the agreement.',
  },
  W23: {
    title: 'Publishing about persons and customers',
    says: 'Pictures and names of employees are personal data; each person consents for themselves and may take the consent back. The customer too decides whether its name is mentioned.',
    calm: 'Persons and customers must consent themselves, or nothing is published.',
  },
  W24: {
    title: 'Independence of the coach',
    says: 'A mediator paid by one side alone or by result is easily taken for its representative. Where the procedure is called mediation, German law asks for disclosure of anything that may stand against independence.',
    calm: 'All bear the cost of mediating in equal parts.',
  },
  W25: {
    title: 'Starting before signing',
    says: 'Whoever already works and asks for performance may be bound although nothing has been signed; negotiating itself creates duties. Whether something was a mere intention is not decided by its heading.',
    calm: 'The cooperation begins on signing, or on a day still to come.',
  },
  W26: {
    title: 'Brokers outside the European Economic Area',
    says: 'Under German law the mandatory rights of commercial agents can be contracted away only where the agent works outside the European Economic Area, for instance in Switzerland, which has its own law.',
    calm: 'The governing law is agreed.',
  },
}
