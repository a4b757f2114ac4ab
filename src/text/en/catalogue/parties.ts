import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const forms = {
  person: 'sole trader or freelancer',
  partners: 'partnership',
  limited: 'limited company',
  other: 'another legal form',
} as const

const formName: Readonly<Record<string, string>> = forms

const matters: Readonly<Record<string, string>> = {
  lead: 'the cooperation as a whole',
  projects: 'projects',
  money: 'invoices and payments',
  marketing: 'marketing and approvals',
  dataProtection: 'data protection',
  conflict: 'conflicts',
}

const inBrackets = (parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== '')
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

export const parties: CatalogueTopics['parties'] = {
  heading: 'Parties',
  questions: {
    'parties.companies': {
      title: 'Which companies exactly conclude this agreement?',
      short: 'Companies',
      why: 'Whoever stands here is bound. A brand name or a group of companies is not yet a party.',
      example: (t) => `The website says “${t.a}”. The register has three companies of this name.`,
      columns: {
        party: { label: 'Party' },
        name: { label: 'Name in the register', hint: 'with its suffix, such as GmbH' },
        form: {
          label: 'Legal form',
          options: {
            person: 'sole trader or freelancer',
            partners: 'partnership',
            limited: 'limited company',
            other: 'another legal form',
          },
        },
        seat: { label: 'Address' },
        register: { label: 'Register and number' },
        vatId: { label: 'VAT number', hint: 'Switzerland: UID' },
      },
    },
    'parties.signing': {
      title: 'Whose word binds a party towards the rest?',
      short: 'Who signs',
      why: 'In everyday work somebody often says yes who was not allowed to. Then one quarrels whether it holds.',
      example: (t) => `The project lead of ${t.b} promises a discount on the phone. The management knows nothing of it.`,
      usual: 'Whoever appears outwardly as if allowed to act, and is tolerated in this, can bind the party even without authority.',
      options: {
        byLaw: { label: 'Only who represents it by law or register' },
        listed: { label: 'Named people as well', includes: 'In day-to-day business; they stand on a list.' },
      },
    },
    'parties.signatories': {
      title: 'Which people may declare for their party in day-to-day business?',
      short: 'Named people',
      why: 'Whoever is on the list need not ask every time.',
      example: 'Project lead: hand-overs, dates, extra work up to an amount.',
      columns: {
        party: { label: 'Party' },
        person: { label: 'Name' },
        matters: { label: 'For what', hint: 'for instance extra work up to €2,000' },
      },
    },
    'parties.listedChange': {
      title: 'May named people change the agreement as well?',
      short: 'Change by named people',
      why: 'A new rate or a new period is more than day-to-day business.',
      example: (t) => `The named project lead of ${t.a} signs an addition about the commission.`,
      options: {
        yes: { label: 'Yes' },
        no: { label: 'No', includes: 'That takes the management.' },
      },
    },
    'parties.unsigned': {
      title: 'What applies if somebody promised without power and the management is silent when asked?',
      short: 'Promise without power',
      why: 'If only one of two is there who sign jointly, or somebody else promises, the management must declare itself.',
      example: (t) => `${t.a} asks: does the promise of your colleague hold? For two weeks there is no reply.`,
      usual: 'By statute, silence for two weeks after the request counts as refusal (section\u00a0177 (2) BGB).',
      options: {
        no: { label: 'The promise does not hold' },
        yes: { label: 'The promise holds after a period' },
      },
    },
    'parties.unsignedDays': {
      title: 'How many days does the management have to declare itself?',
      short: 'Days for the management',
      why: 'Counted from the arrival of the question at the management.',
      example: 'Question on 3 May, ten days: an answer until 13 May.',
    },
    'parties.contacts': {
      title: 'Who is the contact person for what, and who stands in?',
      short: 'Contacts',
      why: 'Without names everything lands with everybody, and so with nobody.',
      example: (t) => `At ${t.b} Ms Kern looks after projects; Mr Vogt stands in.`,
      columns: {
        party: { label: 'Party' },
        matter: {
          label: 'For what',
          options: {
            lead: 'the cooperation as a whole',
            projects: 'projects',
            money: 'invoices, payments',
            marketing: 'marketing, approvals',
            dataProtection: 'data protection',
            conflict: 'conflicts',
          },
        },
        person: { label: 'Name' },
        deputy: { label: 'Deputy' },
      },
    },
    'parties.contactGone': {
      title: 'Whom does one address if the contact person is away or has left?',
      short: 'Contact gone',
      why: 'Knowledge and promises often leave with the person. Deadlines run on.',
      example: (t) => `Ms Kern has left ${t.b}. Nobody reads the e-mails any more.`,
      options: {
        deputy: { label: 'The deputy', includes: 'If none is named, the management.' },
        management: { label: 'The management' },
      },
    },
    'parties.affiliates': {
      title: 'Do the duties extend to companies of the same group?',
      short: 'Group',
      why: 'What is forbidden to the party its sister could do otherwise.',
      example: (t) => `The sister company of ${t.a} offers the customer the same work.`,
      options: {
        group: { label: 'Yes, to the whole group', includes: 'The party answers for it.' },
        controlled: { label: 'Only to subsidiaries that the party controls' },
        none: { label: 'No', includes: 'Only who signed.' },
      },
    },
    'parties.managers': {
      title: 'Are people from management and owners bound as well?',
      short: 'People',
      why: 'A company can be wound up; the people behind it go on.',
      example: (t) => `The managing director of ${t.b} founds a second company and talks to the customer there.`,
      usual: 'An agreement binds only who signed it. To bind people, let them sign as well.',
      options: {
        answers: { label: 'The party answers for them' },
        sign: { label: 'They sign as well', includes: 'Until then the party answers for them.' },
        none: { label: 'No', includes: 'Only who signed.' },
      },
    },
    'parties.affiliateRights': {
      title: 'May companies of the same group use the agreed conditions for themselves?',
      short: 'Rights of the group',
      why: 'The subsidiary wants to order at the same price but has signed nothing.',
      example: (t) => `A subsidiary of ${t.a} orders from ${t.b} and demands the agreed rates.`,
      options: {
        acceded: { label: 'Only if they acceded' },
        controlled: { label: 'Subsidiaries that the party controls as well' },
      },
    },
  },
  decisions: {
    partyBound: {
      question: 'Is the party bound by this promise or signature?',
      answer: {
        bound: 'Yes, the party is bound.',
        notBound: 'No, the party is not bound.',
        open: 'Still open; the management can declare itself within the period.',
      },
    },
    contactNow: {
      question: 'Whom does one address at this party?',
      answer: { contact: 'The named contact person.', deputy: 'The named deputy.', management: 'The management of the party.' },
    },
    affiliateBound: {
      question: 'Does the agreement extend to this company or person?',
      answer: {
        bound: 'Yes, whoever signed is bound itself.',
        partyAnswers: 'Not bound itself; the party answers for it as if it had acted itself.',
        notBound: 'No, the agreement does not extend to it.',
      },
    },
    affiliateRights: {
      question: 'May this company use the agreed conditions for itself?',
      answer: { yes: 'Yes, at the agreed conditions.', no: 'No, it has no rights from the agreement.' },
    },
  },
  clauses: {
    'parties.companies': ({ companies }, t) =>
      `The parties to this agreement ${companies.length === 1 ? 'include' : 'are:'}${t.items(companies.map(({ party, name, form, seat, register, vatId }) => `${name}, ${formName[form] ?? form}, ${seat}${inBrackets([register, vatId])}, below ${t.party(party)}`))}`,
    'parties.signing': ({ answer }) =>
      `A party is bound by what is declared by people who represent it by law or register.${
        answer === 'listed' ? ' In day-to-day business the named people bind it as well.' : ''
      } If only one of two joint representatives, or somebody without power, declared something, it holds if the management approves it. Without approval it does not hold.`,
    'parties.signatories': ({ persons }, t) =>
      `Named ${persons.length === 1 ? 'is' : 'are:'}${t.items(persons.map(({ party, person, matters: what }) => `${person} for ${t.party(party)}${what === '' ? '' : ` (${what})`}`))}`,
    'parties.listedChange': ({ answer }) =>
      byOption(answer, {
        yes: 'Named people can change this agreement as well.',
        no: 'A change of this agreement by a named person binds the party only if the management approves it; otherwise it does not.',
      }),
    'parties.unsigned': ({ answer, days }, t) =>
      `If the management has not replied to the request for approval for more than ${t.quantity(days, 'days')}, the declaration counts as ${answer === 'yes' ? 'approved' : 'not approved'}. Until then it is open.`,
    'parties.contacts': ({ persons }, t) =>
      `Contact ${persons.length === 1 ? 'person is' : 'persons are:'}${t.items(persons.map(({ party, matter, person, deputy }) => `for ${t.party(party)} on ${matters[matter] ?? matter} ${person}${deputy === '' ? '' : ` (deputy: ${deputy})`}`))}`,
    'parties.contactGone': ({ answer }) =>
      `As long as a contact person is there, the parties address that person. If the person is away or has left, they address ${byOption(
        answer,
        {
          deputy: 'the named deputy, and where none is named the management.',
          management: 'the management.',
        },
      )}`,
    'parties.affiliates': ({ answer }) =>
      `A company of the same group is bound itself if it acceded. ${byOption(answer, {
        group: 'For all other companies of its group each party answers as for itself.',
        controlled:
          'For companies that it controls each party answers as for itself. This agreement does not extend to its parent and the other subsidiaries of that parent.',
        none: 'This agreement does not extend to other companies of the group.',
      })}`,
    'parties.managers': ({ answer }) =>
      `People from management and owners are bound themselves if they signed. ${byOption(answer, {
        answers: 'For the rest each party answers for it that these people, too, do nothing that is forbidden to it.',
        sign: 'Each party sees to it that these people sign as well. Until then it answers for it that they do nothing that is forbidden to it.',
        none: 'For the rest this agreement does not extend to them.',
      })}`,
    'parties.affiliateRights': ({ answer }) =>
      `Whoever acceded to this agreement has the rights from it. ${byOption(answer, {
        acceded: 'Companies of the same group that did not accede have none.',
        controlled:
          'Companies that a party controls may use the agreed conditions without acceding as well; other companies and people may not.',
      })}`,
  },
}
