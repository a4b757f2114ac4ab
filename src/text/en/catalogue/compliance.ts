import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

const proofs = {
  exemption: 'Certificate of exemption from the tax office',
  wage: 'Minimum wage declaration',
  social: 'Clearance for social contributions',
  insurance: 'Proof of insurance',
  licence: 'Licence or registration',
  other: 'Further proof',
} as const

export const compliance: CatalogueTopics['compliance'] = {
  heading: 'Proofs and rules',
  questions: {
    'compliance.proofs': {
      title: 'Which proofs does each party provide, and until when do they hold?',
      short: 'Proofs',
      why: 'Whoever lets others work for it is often liable for their taxes, wages and contributions too.',
      example: (t) => `${t.b} provides the certificate of exemption. It is valid until the end of 2027.`,
      columns: {
        kind: { label: 'Proof', options: proofs },
        party: { label: 'From' },
        until: { label: 'Valid until', hint: 'empty: without end' },
      },
    },
    'compliance.proofDays': {
      title: 'Within how many working days is a proof provided when asked for?',
      short: 'Time for proofs',
      why: 'A proof that comes after the payment no longer helps.',
      example: (t) => `On Monday ${t.a} asks for the new certificate of ${t.b}. The old one expires on Friday.`,
    },
    'compliance.hold': {
      title: 'May payment be held back as long as a proof is missing?',
      short: 'Payment without proof',
      why: 'Without the proof whoever pays bears the risk. Without the payment whoever worked bears it.',
      example: (t) => `${t.b} has worked for €12,000, the minimum wage declaration is missing. ${t.a} pays nothing at all.`,
      options: {
        all: { label: 'Yes, all of it' },
        atRisk: { label: 'Yes, but only what is at stake', includes: 'The amount for which the payer is liable too.' },
        none: { label: 'No' },
      },
    },
    'compliance.exemption': {
      title: 'What applies if the certificate of exemption for construction work is missing or has expired?',
      short: 'Certificate of exemption',
      why: 'Then whoever pays for construction work must withhold tax and pass it to the tax office.',
      example: (t) => `The certificate of ${t.b} expired on 31 May. On 10 June an invoice for €20,000 is due.`,
      usual: (t) =>
        `In Germany ${t.constant('constructionWithholding')} is withheld (section\u00a048 EStG), not with a valid certificate (section\u00a048b EStG) or up to ${t.constant('constructionExemption')} a year.`,
      options: {
        law: { label: 'The withholding by law', includes: 'The rest is paid.' },
        wait: { label: 'Nothing is paid until there is a new certificate' },
      },
    },
    'compliance.stop': {
      title: 'May a party’s work be stopped if a proof is missing?',
      short: 'Work without proof',
      why: 'A stop costs everybody money. An accident without insurance costs more.',
      example: (t) => `On site it turns out: ${t.b} is not entered in the register of crafts.`,
      options: {
        any: { label: 'Yes, for every proof' },
        essential: { label: 'Only for insurance and licence' },
        never: { label: 'No' },
      },
    },
    'compliance.wage': {
      title: 'Who bears claims because a party is said to have paid too little in wages or contributions?',
      short: 'Minimum wage and contributions',
      why: 'People of a subcontractor can demand their wages from its principal too.',
      example: (t) => `Two workers of ${t.b} demand their minimum wage from ${t.a}: €6,300.`,
      usual:
        'In Germany the principal is liable like a guarantor who has waived the defence of prior action (section\u00a014 AEntG, section\u00a013 MiLoG).',
      options: {
        employer: { label: 'Whoever employs the people', includes: 'And indemnifies the others.' },
        law: { label: 'What the law says' },
      },
    },
    'compliance.instruct': {
      title: 'Who may give instructions to another party’s people?',
      short: 'Instructions',
      why: 'Whoever leads other people’s staff like its own may become their employer without wanting to.',
      example: (t) => `Every morning the site manager of ${t.a} also assigns the fitters of ${t.b}.`,
      usual:
        'Where people are integrated and instructed, this may be supply of temporary staff, which needs a permit (in Germany sections\u00a01 and 9 AÜG).',
      options: {
        ownLead: { label: 'Only their own lead', includes: 'Every party may say what should come out and what safety on site requires.' },
        urgentToo: { label: 'In danger the other party too', includes: 'Otherwise as before.' },
      },
    },
    'compliance.statusCost': {
      title: 'Who bears back payments if an authority finds hidden temporary work or false self-employment?',
      short: 'Back payments',
      why: 'Then contributions for years fall due, often from somebody who knew nothing.',
      example: (t) => `After an audit ${t.a} is to pay €28,000 for the freelance developer that ${t.b} provided.`,
      options: {
        instructor: { label: 'Whoever instructed the people day by day' },
        employer: { label: 'Whoever employs or engaged them' },
        equal: { label: 'All in equal parts' },
      },
    },
    'compliance.licence': {
      title: 'May a party work if it lacks a licence it needs?',
      short: 'Licence',
      why: 'Crafts, electricity, gas, insurance, health: not everybody may do everything.',
      example: (t) => `${t.b} has applied for entry in the register of crafts. The order starts on Monday.`,
      usual: 'In Germany a craft that requires registration may be carried on only by those registered (section\u00a01 HwO).',
      options: {
        held: { label: 'No, only with the licence' },
        supervised: { label: 'If applied for: under the responsibility of a party that has it', includes: 'If missing altogether: no.' },
      },
    },
    'compliance.suspicion': {
      title: 'What follows from a well-founded suspicion of bribery, undeclared work or a breach of sanctions?',
      short: 'Suspicion',
      why: 'Whoever does nothing may be liable too. Whoever ends it at once may wrong somebody.',
      example: (t) => `An employee says that ${t.b} paid for a trip of the customer’s buyer.`,
      options: {
        explain: { label: 'The party must explain itself' },
        pause: { label: 'Joint work rests until it is cleared up' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'compliance.proven': {
      title: 'What follows once such a breach is certain?',
      short: 'Certain breach',
      why: 'A partner that bribes costs everybody their good name.',
      example: (t) => `${t.b} admits that workers were not registered.`,
      options: {
        mayEnd: { label: 'Notice may be given at once' },
        warn: { label: 'First a formal warning' },
      },
    },
    'compliance.fine': {
      title: 'Who bears fines and the costs that follow from breaking a rule?',
      short: 'Fine',
      why: 'A fine often hits everybody who works in the same place.',
      example: (t) => `For a missing barrier ${t.a} pays €1,500. ${t.b} was to put it up.`,
      options: {
        breaker: { label: 'Whoever broke the rule', includes: 'Several: in equal parts.' },
        equal: { label: 'All in equal parts' },
      },
    },
    'compliance.gifts': {
      title: 'Up to what value may a joint customer be given something without asking?',
      short: 'Gifts',
      why: 'What is meant as a courtesy can be read as bribery.',
      example: (t) => `At Christmas ${t.a} wants to send the buyer wine for €80.`,
      usual: (t) =>
        `For German tax, gifts to business contacts are deductible up to ${t.constant('giftLimitDE')} a year (section\u00a04(5) EStG). Stricter rules apply to public offices.`,
    },
  },
  decisions: {
    proofDue: {
      question: 'By when must the proof be provided?',
      answer: { proof: 'The proof has to be provided.', noDuty: 'Nothing has to be provided.' },
    },
    mayHoldPayment: {
      question: 'May payment be held back because a proof is missing?',
      answer: {
        all: 'Yes, the whole payment until the proof is there.',
        atRisk: 'Yes, but only the amount for which the payer is liable too.',
        no: 'No, payment is due.',
        withholdingTax: 'The tax withheld by law applies; the rest is due.',
      },
    },
    mayStopForProof: {
      question: 'May work be stopped because a proof is missing?',
      answer: { yes: 'Yes, until the proof is there.', no: 'No, work goes on.' },
    },
    wageClaim: {
      question: 'Who bears the claim for wages or contributions?',
      answer: { party: '{party} bears the claim and indemnifies the others.', wageByStatute: 'What the statute says about it applies.' },
    },
    mayInstruct: {
      question: 'May a party give another party’s people this instruction?',
      answer: { yes: 'Yes, it may give this instruction.', no: 'No, only their own lead gives this instruction.' },
    },
    statusCost: {
      question: 'Who bears back payments for temporary work or false self-employment?',
      answer: { party: '{party} bears the back payment.', equally: 'The back payment is borne in equal parts.' },
    },
    licensedWork: {
      question: 'May the party do this work without a licence?',
      answer: {
        yes: 'Yes, it may work.',
        supervised: 'Yes, under the responsibility of a party that has the licence.',
        no: 'No, only with the licence.',
      },
    },
    misconductFollows: {
      question: 'What follows from bribery, undeclared work or a breach of sanctions?',
      answer: {
        explain: 'The party must explain itself.',
        pause: 'Joint work rests until it is cleared up.',
        warn: 'The party gets a formal warning.',
        mayEnd: 'Notice may be given at once.',
        misconduct: 'The parties talk about it.',
      },
    },
    fineBorne: {
      question: 'Who bears the fine?',
      answer: { party: '{party} bears the fine.', equally: 'The fine is borne in equal parts.' },
    },
    giftAllowed: {
      question: 'May the customer be given this?',
      answer: { yes: 'Yes, even without asking.', ask: (t) => `Only if ${others(t).who} ${others(t).verb('agrees', 'agree')}.` },
    },
  },
  clauses: {
    'compliance.proofs': ({ list }, t) =>
      `The parties provide these proofs:${t.items(
        list.map(
          ({ kind, party, until }) =>
            `${t.party(party)}: ${byOption(kind, proofs)}${until === undefined ? '' : `, valid until ${t.day(until)}`}`,
        ),
      )}`,
    'compliance.proofDays': ({ days }, t) => `A proof that is asked for is provided within ${t.quantity(days, 'workingDays')}.`,
    'compliance.hold': ({ answer, exemptionApart }) =>
      `If a valid proof is there, nothing is held back. If a proof${exemptionApart ? ' other than a certificate of exemption' : ''} is missing or has expired, ${byOption(
        answer,
        {
          all: 'payment may be held back until it is there.',
          atRisk: 'the amount for which the payer is liable too may be held back.',
          none: 'payment is due nevertheless.',
        },
      )}`,
    'compliance.exemption': ({ answer }) =>
      `If the certificate of exemption is missing or has expired, ${byOption(answer, {
        law: 'tax is withheld as the law says; the rest is paid.',
        wait: 'nothing is paid until there is a valid certificate.',
      })}`,
    'compliance.stop': ({ answer }) =>
      byOption(answer, {
        any: 'If a proof is missing or has expired, the party’s work may be stopped until it is there. If it is there, the work may not be stopped.',
        essential:
          'If the proof of insurance or of a licence is missing or has expired, the party’s work may be stopped until it is there. It is not stopped because of other proofs.',
        never: 'Work is not stopped because of a missing proof.',
      }),
    'compliance.wage': ({ answer }) =>
      byOption(answer, {
        employer:
          'Claims for wages, minimum wages or contributions are borne by the party that employs the people; it indemnifies the others against them.',
        law: 'Who bears claims for wages, minimum wages or contributions is governed by statute.',
      }),
    'compliance.instruct': ({ answer }) =>
      `Each party may tell another party’s people what should come out and what safety on site requires${byOption(answer, {
        ownLead: '. All other instructions are given only by their own lead, in danger too.',
        urgentToo: ', and may step in at once in danger. All other instructions are given only by their own lead.',
      })}`,
    'compliance.statusCost': ({ answer }) =>
      `Back payments because temporary work or false self-employment is found are borne by ${byOption(answer, {
        instructor: 'the party that instructed the people day by day.',
        employer: 'the party that employs or engaged the people.',
        equal: 'the parties in equal parts.',
      })}`,
    'compliance.licence': ({ answer }) =>
      `If no licence is needed or it is there, a party may work. ${byOption(answer, {
        held: 'If the licence is missing or only applied for, it may not.',
        supervised:
          'If it is applied for, it may work under the responsibility of a party that has the licence. If it is missing, it may not.',
      })}`,
    'compliance.suspicion': ({ answer }) =>
      `If there is a suspicion of bribery, undeclared work or a breach of sanctions, ${byOption(answer, {
        explain: 'the party must explain itself.',
        pause: 'joint work rests until it is cleared up.',
        talk: 'the parties talk about it.',
      })}`,
    'compliance.proven': ({ answer }) =>
      `Once such a breach is certain, ${byOption(answer, { mayEnd: 'notice may be given at once.', warn: 'the party gets a formal warning.' })}`,
    'compliance.fine': ({ answer }) =>
      byOption(answer, {
        breaker:
          'Fines and the costs that follow from breaking a rule are borne by the party that broke it. If several broke it, they are borne in equal parts.',
        equal: 'Fines and the costs that follow from breaking a rule are borne by the parties in equal parts.',
      }),
    'compliance.gifts': ({ amount }, t) =>
      `Without consent a party gives a joint customer nothing worth more than ${t.quantity(amount, 'EUR')}.`,
  },
}
