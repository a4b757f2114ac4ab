import type { exitFacts as facts } from '#core/catalogue/facts/exit.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const exitFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  end: {
    question: 'When did the cooperation end?',
    when: { notYet: 'the cooperation is still running', ago: 'the cooperation ended {range} ago' },
    label: { notYet: 'still running' },
  },
  ended: {
    question: 'On which day did the cooperation end?',
    when: { notYet: 'the cooperation is still running', ago: 'the cooperation ended {range} ago' },
    label: { notYet: 'still running' },
  },
  endReason: {
    question: 'What ended the cooperation?',
    when: {
      notice: 'the cooperation ends by notice',
      agreed: 'the parties agreed on the end together',
      expiry: 'the agreed time has run out',
      control: 'the cooperation ends after the sale of a party',
      breach: 'the cooperation ends because of a breach of duty',
      insolvency: 'the cooperation ends through insolvency',
      illness: 'the cooperation ends through illness or death',
    },
    label: {
      notice: 'notice',
      agreed: 'agreed together',
      expiry: 'time ran out',
      control: 'sale of a party',
      breach: 'breach of duty',
      insolvency: 'insolvency',
      illness: 'illness or death',
    },
  },
  leaver: {
    question: 'Which party gave cause for the end?',
    when: { party: '{party} gave cause for the end' },
    label: { party: '{party}' },
  },
  successor: {
    question: 'Whom have the remaining parties named?',
    when: { party: 'the remaining parties named {party}' },
    label: { party: '{party}' },
  },
  customerKeeps: {
    question: 'With whom does the customer want to finish the project?',
    when: { party: 'the customer wants to finish the project with {party}', noWish: 'the customer has stated no wish' },
    label: { party: '{party}', noWish: 'no wish' },
  },
  stage: {
    question: 'How far is the project?',
    when: {
      planned: 'the project has not begun',
      running: 'the project is running',
      handedOver: 'the project has been handed over',
      accepted: 'the project has been accepted',
    },
    label: { planned: 'not begun', running: 'running', handedOver: 'handed over', accepted: 'accepted' },
  },
  holder: {
    question: 'With whom are the documents or data?',
    when: { party: 'the documents or data are with {party}' },
    label: { party: '{party}' },
  },
  parts: {
    question: 'Has the work in progress been handed over, and when?',
    when: {
      notDue: 'nothing has to be handed over yet',
      done: 'the work in progress was handed over after {range}',
      open: 'the hand-over of the work in progress has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'handed over after …', open: 'open for …' },
  },
  offerState: {
    question: 'Has the offer been submitted?',
    when: { sent: 'the offer has been submitted', notSent: 'the offer has not been submitted yet' },
    label: { sent: 'yes', notSent: 'no' },
  },
  offerLead: {
    question: 'Who prepared or submitted the offer?',
    when: { party: '{party} prepared or submitted the offer' },
    label: { party: '{party}' },
  },
  endTextConsent: {
    question: 'Have all agreed to the text about the end?',
    when: {
      notAsked: 'no text has been presented yet',
      yes: 'all have agreed to the text',
      no: 'the text was refused',
      silent: 'there has been no reply to the text for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  orderTime: {
    question: 'When was the order placed?',
    when: {
      beforeEnd: 'the order was placed before the end',
      prepared: 'the order was prepared together and placed only after the end',
      new: 'the order is entirely new',
    },
    label: { beforeEnd: 'before the end', prepared: 'after it, but prepared together', new: 'after it, and new' },
  },
  claimant: {
    question: 'Who asks for the final statement?',
    when: { party: '{party} asks for the final statement' },
    label: { party: '{party}' },
  },
  finalReply: {
    question: 'What was the reply to the final statement?',
    when: {
      notAsked: 'there is no final statement yet',
      yes: 'the final statement was agreed to',
      no: 'there was an objection to the final statement',
      silent: 'there has been no reply to the final statement for {range}',
    },
    label: { notAsked: 'not there yet', yes: 'agreed to', no: 'objected to', silent: 'no reply for …' },
  },
  claimState: {
    question: 'Is the claim disputed?',
    when: { undisputed: 'the claim is undisputed', partly: 'the claim is partly disputed', disputed: 'the claim is disputed' },
    label: { undisputed: 'no', partly: 'partly', disputed: 'yes' },
  },
  dataKind: {
    question: 'Which data is it about?',
    when: {
      business: 'it is about business documents or confidential data',
      personal: 'it is about personal data',
      records: 'the documents must be kept',
    },
    label: { business: 'business documents', personal: 'personal data', records: 'records that must be kept' },
  },
  dataOwner: { question: 'To whom do the data belong?', when: { party: 'the data belong to {party}' }, label: { party: '{party}' } },
  dataReturned: {
    question: 'Were the data returned or deleted, and when?',
    when: {
      notDue: 'nothing has to be returned yet',
      done: 'the data were returned or deleted after {range}',
      open: 'return or deletion has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'done after …', open: 'open for …' },
  },
  brandItem: {
    question: 'Does it exist already, or is it new?',
    when: { existing: 'it existed before the end', new: 'it is made after the end' },
    label: { existing: 'existing', new: 'new' },
  },
  clauseAbout: {
    question: 'What is the rule about?',
    when: {
      protection: 'it is about customer protection',
      penalties: 'it is about contractual penalties',
      publicity: 'it is about public reports',
      windingUp: 'it is about winding up after the end, such as statements or returns',
      disputes: 'it is about conflicts',
      other: 'it is about something else',
    },
    label: {
      protection: 'customer protection',
      penalties: 'contractual penalties',
      publicity: 'public reports',
      windingUp: 'winding up, such as statements or returns',
      disputes: 'conflicts',
      other: 'something else',
    },
  },
  acquirer: {
    question: 'Who acquired the majority?',
    when: { competitor: 'a competitor of a party acquired the majority', elsewhere: 'somebody else acquired the majority' },
    label: { competitor: 'a competitor', elsewhere: 'somebody else' },
  },
  outage: {
    question: 'Since when has the party been absent?',
    when: { notYet: 'no party is absent', ago: 'the absence began {range} ago' },
    label: { notYet: 'no absence' },
  },
  deputyReady: {
    question: 'Is the named deputy ready?',
    when: { yes: 'a deputy is ready', no: 'no deputy is ready' },
    label: { yes: 'yes', no: 'no' },
  },
}
