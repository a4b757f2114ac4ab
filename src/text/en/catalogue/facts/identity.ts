import type { identityFacts as facts } from '#core/catalogue/facts/identity.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const identityFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  declarant: {
    question: 'Who signed or promised for the party?',
    when: {
      represents: 'somebody acted who represents the party by law or register',
      listed: 'somebody acted who is on the list of named people',
      half: 'only one of two people acted who represent the party jointly',
      other: 'somebody else from the company acted',
    },
    label: {
      represents: 'who represents it by law or register',
      listed: 'a named person',
      half: 'only one of two who represent it jointly',
      other: 'somebody else from the company',
    },
  },
  declares: {
    question: 'What was it about?',
    when: { daily: 'it was about day-to-day business', change: 'it was about a change of the agreement' },
    label: { daily: 'day-to-day business', change: 'a change of the agreement' },
  },
  ratified: {
    question: 'Did the management of this party approve it afterwards?',
    when: {
      notAsked: 'the management was not asked',
      yes: 'the management approved it',
      no: 'the management refused it',
      silent: 'the management has not replied to the request for approval for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  contactState: {
    question: 'Is the named contact person still there?',
    when: {
      there: 'the contact person can be reached',
      away: 'the contact person is away for a time',
      left: 'the contact person has left the company',
    },
    label: { there: 'yes', away: 'away for a time', left: 'has left' },
  },
  deputyNamed: {
    question: 'Is a deputy named?',
    when: { yes: 'a deputy is named', no: 'no deputy is named' },
    label: { yes: 'yes', no: 'no' },
  },
  connected: {
    question: 'How does the company or person belong to the party?',
    when: {
      controlled: 'it is about a company that the party controls',
      groupElse: 'it is about the parent or a sister company of the party',
      manager: 'it is about somebody from the management or the owners of the party',
    },
    label: {
      controlled: 'a subsidiary that the party controls',
      groupElse: 'the parent or a sister company',
      manager: 'somebody from the management or the owners',
    },
  },
  acceded: {
    question: 'Did this company or person sign?',
    when: { yes: 'this company or person signed', no: 'this company or person did not sign' },
    label: { yes: 'yes', no: 'no' },
  },
  speaker: {
    question: 'Who spoke, signed or ordered?',
    when: { party: '{party} spoke, signed or ordered' },
    label: { party: '{party}' },
  },
  spokenFor: {
    question: 'In whose name was that?',
    when: {
      party: 'it was in the name of {party}',
      all: (t) => (t.two ? 'it was in the name of both parties' : 'it was in the name of all parties'),
    },
    label: { party: '{party}', all: (t) => (t.two ? 'both parties' : 'all parties') },
  },
  authority: {
    question: 'Was it allowed to act in that name?',
    when: {
      given: 'authority for this case was given in text form beforehand',
      standing: 'the case falls under a standing authority',
      approved: 'it was approved in text form only afterwards',
      tolerated: 'such acting had been known for long and nobody objected',
      none: 'there was no authority',
    },
    label: {
      given: 'yes, beforehand, for this case, in text form',
      standing: 'yes, by a standing authority',
      approved: 'only approved afterwards',
      tolerated: 'never allowed, but long known and tolerated',
      none: 'no, or not proven',
    },
  },
  benefitKept: {
    question: 'Does the party that was named keep the benefit?',
    when: { yes: 'the named party keeps the benefit', no: 'the named party has no benefit from it or gives it back' },
    label: { yes: 'yes', no: 'no' },
  },
  claimPart: {
    question: 'Whose part of the work does the claim concern?',
    when: {
      party: 'the claim concerns the work of {party}',
      several: (t) => (t.two ? 'the claim concerns the work of both' : 'the claim concerns the work of more than one party'),
      nobody: 'the claim belongs to no part of the work',
    },
    label: { party: '{party}', several: (t) => (t.two ? 'that of both' : 'that of several'), nobody: 'nobody’s' },
  },
  settledHow: {
    question: 'Why did this party pay the customer or somebody else?',
    when: {
      agreed: 'the payment had been agreed',
      judgment: 'a final judgment ordered the payment',
      alone: 'the party paid without agreeing it',
    },
    label: { agreed: 'it was agreed', judgment: 'because of a judgment', alone: 'of its own accord, without agreeing it' },
  },
  companyFound: {
    question: 'Who says that the parties form a partnership?',
    when: {
      asserted: 'somebody only asserts that the parties form a partnership',
      found: 'a court or an authority treats the parties as a partnership',
    },
    label: { asserted: 'somebody only asserts it', found: 'a court or an authority' },
  },
  paper: {
    question: 'What is the name to stand on?',
    when: {
      offer: 'it is about an offer or a contract',
      invoice: 'it is about an invoice',
      advert: 'it is about advertising or a website',
    },
    label: { offer: 'offer or contract', invoice: 'invoice', advert: 'advertising or website' },
  },
  customerTopic: {
    question: 'What is the talk with the customer about?',
    when: { contract: 'it is about price, contract or dates', work: 'it is about the daily work' },
    label: { contract: 'price, contract, dates', work: 'the daily work' },
  },
  jointThing: {
    question: 'What is to be joint?',
    when: {
      website: 'it is about a joint website or domain',
      sign: 'it is about a joint sign or logo',
      phone: 'it is about a joint phone number or e-mail address',
      premises: 'it is about joint premises',
      account: 'it is about a joint bank account',
    },
    label: {
      website: 'website or domain',
      sign: 'sign or logo',
      phone: 'phone number or e-mail address',
      premises: 'premises',
      account: 'bank account',
    },
  },
  jointAgreed: {
    question: 'Have all agreed to it in text form?',
    when: { yes: 'all have agreed to it in text form', no: 'not all have agreed to it in text form' },
    label: { yes: 'yes', no: 'no, or not proven' },
  },
  revealWhen: {
    question: 'On what occasion does the hidden party say who it is?',
    when: {
      ownMove: 'the party says it of its own accord',
      asked: 'the customer asks expressly',
      byLaw: 'the law or an authority demands it',
    },
    label: { ownMove: 'of its own accord', asked: 'the customer asks expressly', byLaw: 'the law or an authority demands it' },
  },
  passedOn: {
    question: 'Was it passed on what the customer told the wrong party, and when?',
    when: {
      notDue: 'there is nothing to pass on',
      done: 'it was passed on after {range}',
      open: 'it has not been passed on for {range}',
    },
    label: { notDue: 'nothing to pass on', done: 'passed on after …', open: 'not passed on for …' },
  },
  usedOn: {
    question: 'What is the logo to stand on?',
    when: {
      website: 'the logo is to stand on a website',
      offers: 'the logo is to stand on offers',
      adverts: 'the logo is to stand in advertisements or print',
      vehicles: 'the logo is to stand on vehicles, signs or clothing',
      social: 'the logo is to stand in social networks',
      keyword: 'the name is to be booked as a keyword for own advertisements',
      domain: 'the name is to stand in an own domain',
    },
    label: {
      website: 'website',
      offers: 'offers',
      adverts: 'advertisements and print',
      vehicles: 'vehicles, signs, clothing',
      social: 'social networks',
      keyword: 'keyword for own advertisements',
      domain: 'own domain with the name',
    },
  },
  signApproval: {
    question: 'Was this use of the logo approved?',
    when: {
      notAsked: 'nobody was asked about this use of the logo',
      yes: 'this use of the logo was approved',
      no: 'this use of the logo was refused',
      silent: 'the question about the logo has had no reply for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  signAltered: {
    question: 'Is the logo altered, for instance in colour, shape or words?',
    when: { yes: 'the logo is altered', no: 'the logo is unaltered' },
    label: { yes: 'yes', no: 'no' },
  },
  signBefore: {
    question: 'Has this party used the logo without permission before?',
    when: { yes: 'the party has used the logo without permission before', no: 'it is the first use of the logo without permission' },
    label: { yes: 'yes', no: 'no' },
  },
  oldSign: {
    question: 'Is a logo still to be seen that may not be used any more, and for how long?',
    when: {
      notDue: 'nothing is to be seen that may not be used any more',
      done: 'the old logo was removed after {range}',
      open: 'the old logo has been wrongly visible for {range}',
    },
    label: { notDue: 'no', done: 'removed after …', open: 'still visible for …' },
  },
  titleUse: {
    question: 'How does the party describe itself?',
    when: { present: 'the party acts as if the cooperation still existed', past: 'the party describes the cooperation as past' },
    label: { present: 'as a partner of today', past: 'as a former partner, with the period' },
  },
  showAs: {
    question: 'How is the joint project shown?',
    when: {
      ownPart: 'the party shows only its own part as its work',
      wholeNamed: 'the party shows the whole project and names all who took part',
      wholeAlone: 'the party shows the whole project as if it were its work alone',
    },
    label: { ownPart: 'only its own part', wholeNamed: 'the whole, all named', wholeAlone: 'the whole, as its own work' },
  },
  registeredHow: {
    question: 'Was it agreed in whose name the name or domain is registered?',
    when: { agreed: 'the registration was agreed', alone: 'a party had the name or domain registered for itself alone' },
    label: { agreed: 'yes', alone: 'no, or not proven' },
  },
  lockReason: {
    question: 'Why is access to be locked?',
    when: { danger: 'misuse or damage is imminent', dispute: 'the parties are only quarrelling' },
    label: { danger: 'misuse or damage is imminent', dispute: 'because of a quarrel' },
  },
  jointMark: {
    question: 'What is it about?',
    when: {
      name: 'it is about the joint name or the joint logo',
      domain: 'it is about the joint domain or website',
      account: 'it is about a joint profile in a network',
    },
    label: { name: 'name or logo', domain: 'domain or website', account: 'profile in a network' },
  },
  markHolder: {
    question: 'In whose name is it registered?',
    when: {
      party: 'it is registered in the name of {party}',
      all: (t) => (t.two ? 'it is registered in the name of both parties' : 'it is registered in the name of all parties'),
    },
    label: { party: '{party}', all: (t) => (t.two ? 'both' : 'all') },
  },
  markSource: {
    question: 'Who had it before?',
    when: { party: '{party} had it before', together: 'it came about jointly' },
    label: { party: '{party}', together: 'nobody, it came about jointly' },
  },
  markPaid: {
    question: 'Who paid for it?',
    when: { keeper: 'whoever keeps it paid for it alone', shared: 'the costs were shared' },
    label: { keeper: 'whoever keeps it, alone', shared: 'the costs were shared' },
  },
  paperKind: {
    question: 'Which document is it about?',
    when: { framework: 'it is about the framework agreement', project: 'it is about a project schedule', annex: 'it is about an annex' },
    label: { framework: 'the framework agreement', project: 'a project schedule', annex: 'an annex' },
  },
  signedHow: {
    question: 'How was it concluded?',
    when: {
      paper: 'it is signed on paper',
      qualified: 'it is signed with a qualified electronic signature',
      advanced: 'it is signed with an advanced electronic signature',
      simple: 'it is confirmed by a click or a pasted signature',
      mail: 'it is confirmed by e-mails only',
      spoken: 'it was only talked about',
    },
    label: {
      paper: 'signed on paper',
      qualified: 'qualified electronic signature',
      advanced: 'advanced electronic signature',
      simple: 'a click or a pasted signature',
      mail: 'by e-mails only',
      spoken: 'only talked about',
    },
  },
  workBegan: {
    question: 'Has the work begun?',
    when: {
      notBegun: 'the work has not begun',
      known: 'the work began with the knowledge of all',
      alone: 'a party began of its own accord without the rest knowing',
    },
    label: { notBegun: 'no', known: 'yes, with the knowledge of all', alone: 'yes, a party of its own accord' },
  },
  changeForm: {
    question: 'How was the change agreed?',
    when: {
      signed: 'all signed the change',
      mutualText: 'all agreed to the change in text form, for instance by e-mail',
      messenger: 'all agreed to the change in a messenger only',
      confirmedAlone: 'only one side confirmed in text form what was talked about',
      spoken: 'the change was agreed orally only',
      conduct: 'nothing was agreed, but it was constantly done differently',
    },
    label: {
      signed: 'signed by all',
      mutualText: 'all in text form, for instance e-mails',
      messenger: 'all, but in a messenger only',
      confirmedAlone: 'talked about, confirmed by one side',
      spoken: 'orally only',
      conduct: 'not at all, it was just done differently',
    },
  },
  confirmAnswer: {
    question: 'What did the other side reply to the confirmation?',
    when: {
      notAsked: 'the confirmation did not arrive',
      yes: 'the confirmation was agreed to',
      no: 'the confirmation was objected to',
      silent: 'the confirmation has had no reply for {range}',
    },
    label: { notAsked: 'did not arrive', yes: 'agreed', no: 'objected', silent: 'no reply for …' },
  },
  conductFor: {
    question: 'Since when have all done it differently from what is agreed?',
    when: { notYet: 'not all do it differently', ago: 'the other practice began {range} ago' },
    label: { notYet: 'not all do' },
  },
  formWaived: {
    question: 'Did all waive the agreed form?',
    when: {
      no: 'nobody waived the form',
      spoken: 'all waived the form orally',
      inForm: 'all waived the form in the agreed form',
    },
    label: { no: 'no, or not proven', spoken: 'yes, orally', inForm: 'yes, in the agreed form' },
  },
  toleratedBreach: {
    question: 'Was the breach before or after the notice that it is no longer accepted?',
    when: { beforeWarning: 'the breach was before such a notice', afterWarning: 'the breach was after such a notice' },
    label: { beforeWarning: 'before, or there was no notice', afterWarning: 'after' },
  },
  annexKind: {
    question: 'What does the annex contain?',
    when: {
      ownData: 'it is about data of a party itself, such as address or account',
      rates: 'it is about prices or rates',
      other: 'it is about something else',
    },
    label: { ownData: 'data of its own, such as address or account', rates: 'prices or rates', other: 'something else' },
  },
  annexBy: {
    question: 'Who made the new version of the annex?',
    when: {
      all: 'all parties agreed the new version',
      leads: 'the named project leads agreed it among themselves',
      one: 'one party sent it out alone',
    },
    label: { all: 'all parties', leads: 'the project leads among themselves', one: 'one party alone' },
  },
  annexAnswer: {
    question: 'What was the reply to the new version?',
    when: {
      notAsked: 'the new version did not arrive',
      yes: 'the new version was agreed to',
      no: 'the new version was objected to',
      silent: 'the new version has had no reply for {range}',
    },
    label: { notAsked: 'did not arrive', yes: 'agreed', no: 'objected', silent: 'no reply for …' },
  },
  paperPair: {
    question: 'Which documents say different things?',
    when: {
      frameworkProject: 'framework and project schedule contradict each other',
      frameworkOrder: 'framework agreement and order form contradict each other',
      frameworkAnnex: 'framework agreement and annex contradict each other',
      projectAnnex: 'project schedule and annex contradict each other',
      ownTerms: 'the agreement and the general terms of a party contradict each other',
      twoTerms: 'the agreement is silent and the general terms of two parties contradict each other',
      paperMail: 'a document and a later message or note contradict each other',
      customerPaper: 'the agreement and the contract with the customer contradict each other',
      versions: 'two versions of the same document contradict each other',
      samePaper: 'two passages of the same document contradict each other',
    },
    label: {
      frameworkProject: 'framework and project schedule',
      frameworkOrder: 'framework and order form',
      frameworkAnnex: 'framework and annex',
      projectAnnex: 'project schedule and annex',
      ownTerms: 'agreement and general terms of a party',
      twoTerms: 'only the general terms of two parties, the agreement is silent',
      paperMail: 'document and later e-mail, message or note',
      customerPaper: 'agreement and contract with the customer',
      versions: 'two versions of the same document',
      samePaper: 'two passages of the same document',
    },
  },
  deviates: {
    question: 'Does the lower document say expressly what it deviates from?',
    when: {
      expressly: 'the lower document says expressly what it deviates from',
      silently: 'the lower document does not say that it deviates',
    },
    label: { expressly: 'yes, expressly', silently: 'no' },
  },
  paperSigned: {
    question: 'Who signed or confirmed the later document?',
    when: { all: 'all confirmed the later document', one: 'only one side confirmed the later document' },
    label: { all: 'all', one: 'only one side' },
  },
  termsAccepted: {
    question: 'Did all expressly accept these general terms?',
    when: { yes: 'the general terms were expressly accepted', no: 'the general terms were not expressly accepted' },
    label: { yes: 'yes, signed', no: 'no, only enclosed or printed' },
  },
  customerTermsKnown: {
    question: 'Did the party that works for the other know this condition of the customer’s contract?',
    when: {
      accepted: 'the party that works for the other accepted the customer’s condition',
      handedOver: 'the customer’s condition was handed to it before the order',
      unknown: 'it did not know the customer’s condition',
    },
    label: { accepted: 'yes, and accepted it', handedOver: 'it was handed over beforehand', unknown: 'no, or not proven' },
  },
  signedVersion: {
    question: 'Which language version was signed?',
    when: {
      german: 'only the German version is signed',
      english: 'only the English version is signed',
      both: 'the German and the English version are signed',
    },
    label: { german: 'only the German one', english: 'only the English one', both: 'both' },
  },
  earlierKind: {
    question: 'What was there on the same subject before signing?',
    when: { paper: 'there was an earlier document on the same subject', spoken: 'it had only been promised orally' },
    label: { paper: 'a document, such as a letter of intent', spoken: 'only an oral promise' },
  },
  clauseLack: {
    question: 'What is lacking in the agreement?',
    when: { invalid: 'a provision is invalid', missing: 'nothing is provided for a question' },
    label: { invalid: 'a provision is invalid', missing: 'nothing is provided for this question' },
  },
  sentTo: {
    question: 'Where was the message sent?',
    when: {
      agreed: 'the message went to the agreed address',
      oldUntold: 'it went to the agreed address, whose change nobody had told',
      oldTold: 'it went to an old address, whose change had been told',
      elsewhere: 'it went to another address or person in the company',
    },
    label: {
      agreed: 'to the agreed address',
      oldUntold: 'to the old one, the new one had not been told',
      oldTold: 'to the old one, the new one had been told',
      elsewhere: 'to somebody else in the company',
    },
  },
  sentBy: {
    question: 'How did the message come?',
    when: { mail: 'it came by e-mail', post: 'it came by letter', messenger: 'it came by messenger', platform: 'it came in this program' },
    label: { mail: 'e-mail', post: 'letter', messenger: 'messenger', platform: 'this program' },
  },
  receipt: {
    question: 'How is the arrival proven?',
    when: { confirmed: 'the arrival is confirmed', nothing: 'only the sending is proven', returned: 'the message came back undeliverable' },
    label: {
      confirmed: 'confirmed, for instance by a reply',
      nothing: 'only the sending is proven',
      returned: 'it came back undeliverable',
    },
  },
  arrivedWhen: {
    question: 'When did the message arrive?',
    when: { inHours: 'it arrived on a working day before 6\u00a0p.m.', outside: 'it arrived in the evening or on a day off' },
    label: { inHours: 'on a working day before 6\u00a0p.m.', outside: 'in the evening or on a day off' },
  },
  lastDay: {
    question: 'On which day does the period end?',
    when: { workingDay: 'the period ends on a working day', dayOff: 'the period ends on a day off' },
    label: { workingDay: 'on a working day', dayOff: 'on a Saturday, Sunday or public holiday' },
  },
  defendant: {
    question: 'Who is to be sued?',
    when: { party: '{party} is to be sued' },
    label: { party: '{party}' },
  },
}
