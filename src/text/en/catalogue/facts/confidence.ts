import type { confidenceFacts as facts } from '#core/catalogue/facts/confidence.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const confidenceFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  informed: {
    question: 'Who received the information?',
    when: { party: '{party} received the information' },
    label: { party: '{party}' },
  },
  secretOwner: {
    question: 'From whom does the information come?',
    when: { party: 'the information comes from {party}' },
    label: { party: '{party}' },
  },
  secretMarked: {
    question: 'Was the information marked as confidential?',
    when: { yes: 'the information was marked as confidential', no: 'the information was not marked' },
    label: { yes: 'yes', no: 'no' },
  },
  secretOrigin: {
    question: 'From where does the party have the information?',
    when: {
      fromPartner: 'the party has the information only from the other',
      knownBefore: 'the party knew the information before',
      independent: 'the party developed the information independently',
      published: 'the information is publicly known',
      thirdParty: 'the party has the information from a third party who was allowed to pass it on',
    },
    label: {
      fromPartner: 'only from the other party',
      knownBefore: 'it knew it before',
      independent: 'developed by itself',
      published: 'publicly known',
      thirdParty: 'from a third party',
    },
  },
  secretKind: {
    question: 'Is it a trade secret?',
    when: { tradeSecret: 'it is a trade secret', ordinary: 'it is not a trade secret' },
    label: { tradeSecret: 'yes, it is still secret and protected', ordinary: 'no, ordinary information' },
  },
  secretTo: {
    question: 'To whom does the information go?',
    when: {
      staff: 'the information goes to the party’s own staff',
      advisers: 'the information goes to lawyers, tax advisers or other advisers',
      finance: 'the information goes to a bank or insurer',
      affiliates: 'the information goes to an affiliated company',
      subcontractors: 'the information goes to those engaged in the project',
      customer: 'the information goes to a customer',
      competitor: 'the information goes to a competitor',
      public: 'the information goes to the public',
      authority: 'a court or authority demands the information',
      aiService: 'the information is entered into an AI service',
    },
    label: {
      staff: 'to its own staff',
      advisers: 'to lawyers, tax advisers, advisers',
      finance: 'to a bank or insurer',
      affiliates: 'to an affiliated company',
      subcontractors: 'to those engaged in the project',
      customer: 'to a customer',
      competitor: 'to a competitor',
      public: 'to the public',
      authority: 'to a court or authority',
      aiService: 'into an AI service',
    },
  },
  recipientBound: {
    question: 'How is the recipient bound to confidentiality?',
    when: {
      written: 'the recipient is bound in text form',
      spoken: 'the recipient is bound only by word of mouth',
      profession: 'the recipient is bound by profession',
      none: 'the recipient is not bound',
    },
    label: { written: 'in text form', spoken: 'only by word of mouth', profession: 'by profession', none: 'not at all' },
  },
  aiService: {
    question: 'What kind of AI service is it?',
    when: { closed: 'the service does not use the input further and is bound by contract', open: 'the service can use the input further' },
    label: { closed: 'a closed one, bound by contract', open: 'an open one, or not known' },
  },
  secretConsent: {
    question: 'Has the party consented from which the information comes?',
    when: {
      notAsked: 'the party from which the information comes was not asked',
      yes: 'the party from which the information comes consented',
      no: 'the party from which the information comes refused',
      silent: 'the party from which the information comes has not replied for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  secretUse: {
    question: 'What is the information used for?',
    when: {
      joint: 'the information is used for the cooperation',
      own: 'the information is used for purposes of its own',
      examine: 'a thing or program is examined in order to copy it',
      memory: 'somebody uses what they kept in memory',
    },
    label: { joint: 'for the cooperation', own: 'for purposes of its own', examine: 'for examining and copying', memory: 'from memory' },
  },
  leaker: {
    question: 'Who took or betrayed the information?',
    when: { staff: 'a member of staff acted', formerStaff: 'somebody acted who has left', hired: 'somebody acted whom the party engaged' },
    label: { staff: 'a member of staff', formerStaff: 'somebody who has left', hired: 'somebody engaged by the party' },
  },
  careTaken: {
    question: 'Had the party taken precautions (undertakings, limited access, return when leaving)?',
    when: { yes: 'the party had taken precautions', no: 'the party had not taken precautions' },
    label: { yes: 'yes', no: 'no' },
  },
  leakFound: {
    question: 'When was the leak noticed?',
    when: { notYet: 'no leak has been noticed yet', ago: 'the leak was noticed {range} before' },
    label: { notYet: 'not yet' },
  },
  returnAsked: {
    question: 'When were the documents demanded back?',
    when: { notYet: 'the documents have not been demanded back yet', ago: 'the demand was {range} ago' },
    label: { notYet: 'not yet' },
  },
  secretReturned: {
    question: 'Were the documents returned or destroyed, and when?',
    when: {
      notDue: 'the return is not due yet',
      done: 'the documents came back or were destroyed after {range}',
      open: 'the return has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'after …', open: 'open for …' },
  },
  secretWrong: {
    question: 'How did the breach come about?',
    when: {
      none: 'nothing was breached',
      careless: 'it happened out of carelessness',
      deliberate: 'it happened with intent',
      repeated: 'it happened repeatedly',
    },
    label: { none: 'nothing was breached', careless: 'out of carelessness', deliberate: 'with intent', repeated: 'repeatedly' },
  },
  dataSet: {
    question: 'Which data is it about?',
    when: {
      own: 'it is about data of a party’s own customers',
      shared: 'it is about a shared list or form',
      instructed: 'a party handles the data on the instructions of the other',
    },
    label: { own: 'data of a party’s own customers', shared: 'a shared list or form', instructed: 'data handled on instructions' },
  },
  dataUse: {
    question: 'What is the data used for?',
    when: {
      joint: 'the data is used for the cooperation',
      own: 'the data is used for purposes of its own',
      passOn: 'the data is passed on to third parties',
    },
    label: { joint: 'for the cooperation', own: 'for purposes of its own', passOn: 'passing on to third parties' },
  },
  personConsent: {
    question: 'Has the person consented to this use?',
    when: { given: 'the person has consented', missing: 'no consent of the person is shown' },
    label: { given: 'yes', missing: 'no, or not shown' },
  },
  requestAt: {
    question: 'Which party received the person’s request?',
    when: { party: '{party} received the request' },
    label: { party: '{party}' },
  },
  requestCame: {
    question: 'When did the request arrive?',
    when: { notYet: 'no request has arrived yet', ago: 'the request arrived {range} ago' },
    label: { notYet: 'not yet' },
  },
  forwarded: {
    question: 'Was the request passed on, and when?',
    when: {
      notDue: 'passing it on is not due yet',
      done: 'the request was passed on after {range}',
      open: 'passing on the request has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'after …', open: 'open for …' },
  },
  dataKeeper: {
    question: 'Where is the data kept?',
    when: { party: 'the data is kept by {party}' },
    label: { party: 'at {party}' },
  },
  personAsked: {
    question: 'When did the person demand deletion or take back consent?',
    when: { notYet: 'the person has demanded nothing', ago: 'the person’s demand was {range} ago' },
    label: { notYet: 'not yet' },
  },
  mustKeep: {
    question: 'Must the data be kept by law?',
    when: { yes: 'the data must be kept by law', no: 'the data need not be kept' },
    label: { yes: 'yes', no: 'no' },
  },
  removed: {
    question: 'Was the data removed, and when?',
    when: {
      notDue: 'the removal is not due yet',
      done: 'the data was removed after {range}',
      open: 'the removal has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'after …', open: 'open for …' },
  },
  hoursToTell: {
    question: 'How many hours after its discovery was the data breach reported to the other party?',
    when: { value: 'the report came {range} after the discovery' },
    label: { name: 'hours until the report' },
  },
  breachAt: {
    question: 'Where did the data breach happen?',
    when: { party: 'the data breach happened at {party}', both: 'the data breach happened at several parties' },
    label: { party: 'at {party}', both: 'at several' },
  },
  breachCauser: {
    question: 'Who caused the breach of data protection?',
    when: {
      party: '{party} caused the breach',
      both: 'several parties caused the breach',
      nobody: 'it cannot be established who caused the breach',
    },
    label: { party: '{party}', both: 'several', nobody: 'cannot be established' },
  },
  subProcessorReply: {
    question: 'What did the other party say to the further service provider?',
    when: {
      notAsked: 'the service provider was not announced',
      yes: 'the other party consented',
      no: 'the other party objected',
      silent: 'the other party has not replied for {range}',
    },
    label: { notAsked: 'not announced', yes: 'consented', no: 'objected', silent: 'no reply for …' },
  },
  hostPlace: {
    question: 'Where is the data stored?',
    when: {
      eu: 'the data is stored in the EU or EEA',
      adequate: 'the data is stored in a country with a recognised level of protection',
      elsewhere: 'the data is stored elsewhere',
    },
    label: { eu: 'in the EU or EEA', adequate: 'in a country with a recognised level of protection', elsewhere: 'elsewhere' },
  },
  safeguards: {
    question: 'Are there agreed safeguards for data protection, such as standard contractual clauses?',
    when: { yes: 'there are agreed safeguards', no: 'there are no agreed safeguards' },
    label: { yes: 'yes', no: 'no' },
  },
  backupKept: {
    question: 'Was there an up-to-date backup of the data?',
    when: { yes: 'there was an up-to-date backup', no: 'there was no up-to-date backup' },
    label: { yes: 'yes', no: 'no' },
  },
  competing: {
    question: 'Which party works with the competitor or offers the same itself?',
    when: { party: '{party} works with the competitor or offers the same itself' },
    label: { party: '{party}' },
  },
  rivalDoes: {
    question: 'What does the party do?',
    when: { partner: 'the party works with a competitor', itself: 'the party offers the same itself' },
    label: { partner: 'it works with a competitor', itself: 'it offers the same itself' },
  },
  rivalScope: {
    question: 'What is it about?',
    when: {
      jointProject: 'it is about a joint project',
      field: 'it is about the common field, not a joint project',
      newField: 'it is about a field that was added only later',
      elsewhere: 'it is about something else entirely',
    },
    label: { jointProject: 'a joint project', field: 'the common field', newField: 'a new field', elsewhere: 'something else entirely' },
  },
  rivalTie: {
    question: 'Since when has there been the relationship with this partner?',
    when: {
      before: 'this relationship was there before, without being on the list',
      listed: 'this partner is named in the agreement',
      since: 'this relationship has only existed since then',
    },
    label: { before: 'before, not on the list', listed: 'before, and on the list', since: 'only since the cooperation began' },
  },
  rivalArea: {
    question: 'Does it happen in the area of the exclusivity?',
    when: { inside: 'it happens in the area of the exclusivity', outside: 'it happens outside that area' },
    label: { inside: 'yes', outside: 'no, outside' },
  },
  rivalAsked: {
    question: 'Who wanted the competitor?',
    when: {
      customer: 'the customer asked for the competitor of its own accord',
      party: 'the customer did not ask for it of its own accord',
    },
    label: { customer: 'the customer, of its own accord', party: 'not the customer' },
  },
  rivalConsent: {
    question: 'Has the other party consented to it?',
    when: {
      notAsked: 'the other party was not asked',
      yes: 'the other party consented to the work with the competitor',
      no: 'the other party refused the work with the competitor',
      silent: 'the other party has not replied about it for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  yearOrders: {
    question: 'How much were the orders through the cooperation worth in the last twelve months?',
    when: { value: 'the order value of the last twelve months is {range}' },
    label: { name: 'order value of the last twelve months' },
  },
  competed: {
    question: 'Has it already happened?',
    when: { yes: 'it has already happened', no: 'nothing has happened' },
    label: { yes: 'yes', no: 'no' },
  },
  needOffer: {
    question: 'Was the other party asked first, and what did it reply?',
    when: {
      notAsked: 'the other party was not asked first',
      yes: 'the other party wants the order',
      no: 'the other party does not want the order',
      silent: 'the other party has not replied to the request for {range}',
    },
    label: { notAsked: 'not asked', yes: 'it wants the order', no: 'it does not want it', silent: 'no reply for …' },
  },
  staffHirer: {
    question: 'Who hires the person?',
    when: { party: '{party} hires the person' },
    label: { party: '{party}' },
  },
  staffOf: {
    question: 'For whom does the person work?',
    when: { party: 'the person works for {party}' },
    label: { party: '{party}' },
  },
  hireWay: {
    question: 'How did the change of job come about?',
    when: {
      approached: 'the person was specifically approached',
      applied: 'the person applied by themselves',
      advert: 'the person answered a public advertisement',
    },
    label: {
      approached: 'they were specifically approached',
      applied: 'they applied by themselves',
      advert: 'they answered a public advertisement',
    },
  },
  hireConsent: {
    question: 'Has the other party consented to the change of job?',
    when: {
      notAsked: 'the other party was not asked about the change of job',
      yes: 'the other party consented to the change of job',
      no: 'the other party refused the change of job',
      silent: 'the other party has not replied about the change of job for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  personOf: {
    question: 'Did the person take part in the cooperation?',
    when: { project: 'the person took part in the cooperation', elsewhere: 'the person did not take part' },
    label: { project: 'yes', elsewhere: 'no' },
  },
  personIs: {
    question: 'How does the person work?',
    when: { employee: 'the person is employed', freelancer: 'the person works freelance' },
    label: { employee: 'employed', freelancer: 'freelance' },
  },
  personLeft: {
    question: 'When did the person leave?',
    when: { notYet: 'the person still works there', ago: 'the person left {range} ago' },
    label: { notYet: 'not yet' },
  },
  yearPay: {
    question: 'What was the last gross yearly salary of the person?',
    when: { value: 'the gross yearly salary is {range}' },
    label: { name: 'gross yearly salary' },
  },
  hired: {
    question: 'Has the person already been hired?',
    when: { yes: 'the person was hired', no: 'the person was not hired' },
    label: { yes: 'yes', no: 'no' },
  },
}
