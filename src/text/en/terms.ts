import type { Terms } from '../terms.ts'

export const terms: Terms = {
  acceptance: {
    term: 'acceptance',
    forms: ['acceptances'],
    explains: 'The customer, or the next party, takes the work as finished. Other periods often start then.',
  },
  aftercare: {
    term: 'run-off',
    forms: ['run-off period', 'aftercare'],
    explains: 'A time after the end in which some duties still hold.',
  },
  agentCompensation: {
    term: 'agent’s compensation claim',
    forms: ['compensation claim', 'agent’s compensation'],
    explains: 'Money that somebody may ask for at the end who brought a company customers for long and leaves it a lasting benefit.',
  },
  allocationKey: {
    term: 'allocation key',
    forms: ['allocation keys'],
    explains: 'The rule by which money or costs are divided between the parties.',
  },
  annex: {
    term: 'annex',
    forms: ['annexes'],
    explains: 'A sheet that belongs to the contract and says something in more detail, such as a list or an example.',
  },
  approval: {
    term: 'approval',
    forms: ['approvals'],
    explains: 'The yes that each party gives before something happens or becomes public.',
  },
  arbitration: {
    term: 'arbitration',
    forms: ['arbitral tribunal', 'arbitrator', 'arbitrators'],
    explains: 'Persons chosen by the parties decide instead of a state court. It is confidential but often costs more.',
  },
  auditRight: {
    term: 'right to inspect',
    forms: ['inspection right', 'audit right', 'right of inspection', 'inspection of the books'],
    explains: 'The right to look into another party’s papers to see whether it reckoned correctly.',
  },
  backgroundIp: {
    term: 'background IP',
    forms: ['background rights', 'existing rights', 'background material'],
    explains: 'What a party had made before the cooperation, such as software, texts or designs.',
  },
  biddingConsortium: {
    term: 'bidding consortium',
    forms: ['bidding consortia'],
    explains: 'Several companies hand in one bid together, mostly for a tender.',
  },
  billableHours: {
    term: 'billable hours',
    forms: ['billable hour'],
    explains: 'Working time that the customer pays for. Travel and own preparation often do not count.',
  },
  changeOfControl: {
    term: 'change of control',
    forms: ['changes of control'],
    explains: 'A party gets new owners who can decide, for instance because it is sold.',
  },
  civilPartnership: {
    term: 'civil-law partnership',
    forms: ['GbR', 'civil partnership', 'partnership under civil law'],
    explains:
      'When several pursue one purpose together, the law may see a company in it without any paper. Then each answers for all of it.',
  },
  commercialAgent: {
    term: 'commercial agent',
    forms: ['commercial agents'],
    explains: 'Somebody who brings about contracts for another company all the time. The law protects them specially.',
  },
  commission: {
    term: 'commission',
    forms: ['commissions'],
    explains: 'Money for having brought a customer or an order.',
  },
  conciliation: {
    term: 'conciliation',
    forms: ['conciliator'],
    explains: 'A neutral person listens to both and suggests a solution. Nobody has to take it.',
  },
  consortium: {
    term: 'consortium',
    forms: ['consortia'],
    explains: 'Several companies carry out one order together, and each of them has the contract with the customer.',
  },
  contactPerson: {
    term: 'contact person',
    forms: ['contact persons', 'contact people'],
    explains: 'Who speaks for a party in a matter and can be reached.',
  },
  contractualPenalty: {
    term: 'contractual penalty',
    forms: ['contractual penalties'],
    explains: 'A sum to be paid after a breach, without anybody having to prove their damage.',
  },
  costPlus: {
    term: 'cost-plus',
    forms: ['cost plus', 'cost plus a margin', 'mark-up on costs'],
    explains: 'Own costs are paid with an agreed percentage on top.',
  },
  creditNote: {
    term: 'credit note',
    forms: ['credit notes'],
    explains: 'A paper that puts right an invoice that was wrong or too high.',
  },
  curePeriod: {
    term: 'cure period',
    forms: ['cure periods', 'time to put it right'],
    explains: 'The time in which a party may still put a breach right.',
  },
  customerProtection: {
    term: 'customer protection',
    forms: [],
    explains: 'The rule whose customer it is and what the others do not do there.',
  },
  deadlock: {
    term: 'deadlock',
    forms: ['deadlocks'],
    explains: 'No decision is reached because the parties disagree.',
  },
  defaultInterest: {
    term: 'default interest',
    forms: ['interest on late payment', 'late payment interest'],
    explains: 'Interest that is added when somebody pays late.',
  },
  deputy: {
    term: 'deputy',
    forms: ['deputies'],
    explains: 'Who steps in when the person in charge is away.',
  },
  eInvoice: {
    term: 'e-invoice',
    forms: ['e-invoices'],
    explains: 'An invoice as data that a program can read. A PDF alone is none.',
  },
  escalationLevel: {
    term: 'escalation level',
    forms: ['escalation levels', 'escalation step'],
    explains: 'One of several steps in a dispute, from a talk up to the court.',
  },
  exclusivity: {
    term: 'exclusivity',
    forms: ['exclusiveness'],
    explains: 'In one field a party works with the other one only.',
  },
  finder: {
    term: 'finder',
    forms: ['finders', 'referrer'],
    explains: 'Somebody who names a contact but does not negotiate.',
  },
  finalStatement: {
    term: 'final statement',
    forms: ['final statements'],
    explains: 'The last account between the parties when the cooperation ends.',
  },
  firstRefusal: {
    term: 'right of first refusal',
    forms: ['first refusal'],
    explains: 'One party is asked first, before anybody else gets the order.',
  },
  forceMajeure: {
    term: 'force majeure',
    forms: [],
    explains: 'An event from outside that nobody can avert, such as a flood.',
  },
  foregroundIp: {
    term: 'foreground IP',
    forms: ['foreground rights'],
    explains: 'What is newly made during the cooperation, such as software, texts or designs.',
  },
  formalWarning: {
    term: 'formal warning',
    forms: ['formal warnings'],
    explains: 'The last demand to change something before there are consequences.',
  },
  frameworkAgreement: {
    term: 'framework agreement',
    forms: ['framework agreements'],
    explains: 'What holds for all projects. Details are set for each project.',
  },
  grossNegligence: {
    term: 'gross negligence',
    forms: ['grossly negligent'],
    explains: 'Somebody did not heed what ought to have been plain to anyone.',
  },
  hamburgCustom: {
    term: 'Hamburg custom',
    forms: ['Hamburg practice'],
    explains: 'One party sets the sum of the penalty for the single case, and a court may review it.',
  },
  handover: {
    term: 'hand-over',
    forms: ['hand-overs', 'handover'],
    explains: 'Work passes from one party to the next, on a day and with all that belongs to it.',
  },
  handoverPoint: {
    term: 'hand-over point',
    forms: ['hand-over points'],
    explains: 'The place in the process where work passes from one party to the next.',
  },
  indemnity: {
    term: 'indemnity',
    forms: ['indemnities', 'indemnification'],
    explains: 'One party takes over what third parties demand of another, including the cost of the defence.',
  },
  insolvency: {
    term: 'insolvency',
    forms: ['insolvency proceedings', 'insolvent'],
    explains: 'A company can no longer pay, and a court settles who still gets what.',
  },
  interimRelief: {
    term: 'interim relief',
    forms: ['interim injunction', 'urgent court order'],
    explains: 'A court decides fast and for the time being, so that nothing is lost before the judgment.',
  },
  invoicingParty: {
    term: 'invoicing party',
    forms: ['invoicing parties'],
    explains: 'The party that has the contract with the customer and writes the invoice.',
  },
  jointControllers: {
    term: 'joint controllers',
    forms: ['joint controller', 'joint controllership'],
    explains: 'Several companies decide together why and how data about people is used.',
  },
  jointLiability: {
    term: 'jointly and severally',
    forms: ['joint and several liability', 'jointly and severally liable'],
    explains: 'Each party alone may be asked for the whole sum and then gets back the share of the others.',
  },
  keyPerson: {
    term: 'key person',
    forms: ['key persons', 'key people'],
    explains: 'A person without whom the work cannot go on as planned.',
  },
  leadPartner: {
    term: 'lead party',
    forms: ['lead partner', 'leading party'],
    explains: 'One party leads the project and speaks to the customer.',
  },
  liability: {
    term: 'liability',
    forms: ['liabilities'],
    explains: 'Who makes good a damage and up to which sum.',
  },
  licence: {
    term: 'licence',
    forms: ['licences', 'right of use', 'rights of use'],
    explains: 'The permission to use what belongs to another.',
  },
  mediation: {
    term: 'mediation',
    forms: ['mediator', 'mediators'],
    explains: 'A neutral person helps the parties to agree. They decide nothing.',
  },
  nonCompete: {
    term: 'non-compete',
    forms: ['non-competes', 'non-compete clause'],
    explains: 'A party promises not to compete with another one in a field for a time.',
  },
  nonSolicitation: {
    term: 'non-solicitation',
    forms: ['non-solicitation clause', 'no-poaching'],
    explains: 'A party promises not to win over staff or customers of another.',
  },
  notice: {
    term: 'ordinary notice',
    forms: ['notice of termination', 'ordinary termination'],
    explains: 'The cooperation is ended with a period, and no reason is needed.',
  },
  objection: {
    term: 'objection',
    forms: ['objections'],
    explains: 'A party says within a period that it does not accept something.',
  },
  paymentTerm: {
    term: 'payment term',
    forms: ['payment terms'],
    explains: 'The time somebody has to pay an invoice.',
  },
  preamble: {
    term: 'preamble',
    forms: ['preambles'],
    explains: 'The opening of a contract. It says why the parties conclude it.',
  },
  primeContractor: {
    term: 'prime contractor',
    forms: ['prime contractors', 'general contractor'],
    explains: 'Who alone has the contract with the customer and passes on parts of the work.',
  },
  processor: {
    term: 'processor',
    forms: ['processors', 'data processor'],
    explains: 'A company that uses data about people only for another one and as that one says.',
  },
  profitShare: {
    term: 'profit share',
    forms: ['profit shares'],
    explains: 'A share of what is left after costs.',
  },
  projectSchedule: {
    term: 'project schedule',
    forms: ['project schedules'],
    explains: 'What holds for one project only and adds to the common agreement.',
  },
  prospect: {
    term: 'prospect',
    forms: ['prospects'],
    explains: 'Somebody who may become a customer.',
  },
  protectionPeriod: {
    term: 'protection period',
    forms: ['protection periods', 'period of protection'],
    explains: 'How long a reported customer or project is protected for a party.',
  },
  resolution: {
    term: 'resolution',
    forms: ['resolutions'],
    explains: 'A decision that the parties make together by their rules.',
  },
  retention: {
    term: 'retention',
    forms: ['retentions'],
    explains: 'A part of the money is paid only once it is certain that there are no defects.',
  },
  revenueShare: {
    term: 'revenue share',
    forms: ['revenue shares'],
    explains: 'A share of what the customer pays, before costs.',
  },
  reverseCharge: {
    term: 'reverse charge',
    forms: ['reverse-charge'],
    explains: 'Not the one who writes the invoice but the one who receives it pays the tax to the office.',
  },
  selfBilling: {
    term: 'self-billing invoice',
    forms: ['self-billing', 'self-billed invoice'],
    explains: 'Whoever receives the service writes the invoice for it.',
  },
  setOff: {
    term: 'set-off',
    forms: ['set off', 'netting'],
    explains: 'Two claims are reduced by each other, and only the rest is paid.',
  },
  settlement: {
    term: 'settlement',
    forms: ['settlements'],
    explains: 'What the parties owe each other from the customer’s money, reckoned for a period.',
  },
  smallBusiness: {
    term: 'small business',
    forms: ['small businesses'],
    explains: 'A company with little turnover that puts no value added tax on its invoices.',
  },
  steeringCommittee: {
    term: 'steering committee',
    forms: ['steering committees'],
    explains: 'The people of all parties who regularly decide about the cooperation.',
  },
  subcontractor: {
    term: 'subcontractor',
    forms: ['subcontractors'],
    explains: 'Who works for the party that has the contract with the customer.',
  },
  suspension: {
    term: 'suspension',
    forms: ['suspensions', 'suspended'],
    explains: 'The cooperation pauses without ending.',
  },
  term: {
    term: 'term of the agreement',
    forms: ['agreed term', 'fixed term'],
    explains: 'From when until when the agreement holds.',
  },
  terminationForCause: {
    term: 'termination for cause',
    forms: ['for cause', 'good cause', 'terminate for cause'],
    explains: 'The cooperation ends at once, because a party cannot be expected to wait for the period.',
  },
  textForm: {
    term: 'text form',
    forms: [],
    explains: 'Readable words that can be kept, with the name of the person. An e-mail is enough.',
  },
  tradeSecret: {
    term: 'trade secret',
    forms: ['trade secrets'],
    explains: 'Knowledge that others do not have, that is worth something and that the company protects.',
  },
  unanimity: {
    term: 'unanimity',
    forms: ['unanimous', 'unanimously'],
    explains: 'All have to say yes.',
  },
  venue: {
    term: 'venue',
    forms: ['place of jurisdiction'],
    explains: 'The place of the court that hears a dispute.',
  },
  waitingCompensation: {
    term: 'waiting compensation',
    forms: ['compensation for waiting'],
    explains: 'Money for keeping to a ban after the end and therefore earning less.',
  },
  warranty: {
    term: 'defect rights',
    forms: ['rights for defects', 'warranty', 'warranty period'],
    explains: 'What the customer may ask for when the work is not as agreed: above all that it is put right.',
  },
  writtenForm: {
    term: 'written form',
    forms: [],
    explains: 'Paper signed by hand, or a qualified electronic signature.',
  },
}
