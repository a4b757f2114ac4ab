import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { ownSentence } from '../others.ts'

export const reviewLegal: CatalogueTopics['reviewLegal'] = {
  heading: 'Review before signing',
  questions: {
    'reviewLegal.who': {
      title: 'Who reviews the agreement before it is signed?',
      short: 'Legal review',
      why: 'This program turns your answers into standard sentences. Whether they hold in your case can only be judged by a lawyer.',
      example: (t) => `${t.a} has a lawyer of its own, ${t.b} has never needed one.`,
      usual:
        'Experts advise a review for anything beyond occasional cooperation. Whoever advises all sides at once meets professional limits.',
      options: {
        eachOwn: { label: 'Each party has it reviewed', includes: 'By a lawyer of its choice.' },
        oneForAll: { label: 'One joint review', includes: 'Cheaper, but without taking any side.' },
        flagged: { label: 'Only the flagged points', includes: 'For instance customer protection, liability, antitrust.' },
        waived: { label: 'No review', includes: 'The waiver is put on record.' },
      },
    },
    'reviewLegal.waiverReason': {
      title: 'Why is the review waived?',
      short: 'Reason for the waiver',
      why: 'Later it should be visible that the waiver was considered.',
      example: 'It is about one single small order.',
    },
    'reviewLegal.days': {
      title: 'How many days does the review have?',
      short: 'Days for review',
      why: 'Without a period the draft lies idle. Counted from the day it was handed over.',
      example: 'The text goes to review on 1 February, 14\u00a0days: answer by 15 February.',
    },
    'reviewLegal.silence': {
      title: 'What applies if the review has not replied by then?',
      short: 'Review is silent',
      why: 'No reply does not mean that all is well.',
      example: 'The law firm is overloaded, the day passes, and both want to sign.',
      options: {
        sign: { label: 'The agreement is signed' },
        wait: { label: 'Everybody waits' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'reviewLegal.objection': {
      title: 'What applies if the review has objections?',
      short: 'Objections',
      why: 'An objection is advice to one side. All must decide.',
      example: (t) => `The lawyer of ${t.a} considers a period too long.`,
      options: {
        talk: { label: 'The parties talk about it' },
        wait: { label: 'Signing waits until they are resolved' },
      },
    },
    'reviewLegal.cost': {
      title: 'Who pays for the review?',
      short: 'Cost of review',
      why: 'Paid together or each side for itself: both are usual.',
      example: 'The review costs €1,800. Both asked the same law firm.',
      options: {
        eachOwn: { label: 'Each party its own' },
        equal: { label: 'All in equal parts' },
      },
    },
    'reviewLegal.changed': {
      title: 'Is the text reviewed again if it is changed after the review?',
      short: 'Later change',
      why: 'One changed sentence can make the review worthless.',
      example: (t) => `After the review ${t.a} extends customer protection from twelve to 36\u00a0months.`,
      options: {
        again: { label: 'Yes, always' },
        touched: { label: 'Only if a point it dealt with was changed' },
        no: { label: 'No' },
      },
    },
    'reviewLegal.after': {
      title: 'What applies if a review raises objections only after signing?',
      short: 'Objection afterwards',
      why: 'Some have it reviewed only when it hurts.',
      example: (t) => `Three weeks after signing the lawyer of ${t.b} writes: this penalty is far too high.`,
      options: {
        bound: { label: 'The agreement stays as it is', includes: 'It can only be changed together.' },
        talk: { label: 'For a time it is talked about', includes: 'After that it stays as it is.' },
      },
    },
    'reviewLegal.afterDays': {
      title: 'For how many days after signing are objections still talked about?',
      short: 'Days for objections',
      why: 'Until then no party has to agree, but each has to listen.',
      example: 'Signed on 1 March, 30\u00a0days: an objection of 20 March is talked about, one of 10 April is not.',
    },
    'reviewLegal.tax': {
      title: 'Does a tax adviser check invoicing and split?',
      short: 'Tax review',
      why: 'Who supplies what to whom decides about VAT. Service for service is taxable too.',
      example: (t) => `${t.a} and ${t.b} set off hours against each other and write no invoices for them.`,
      options: {
        eachOwn: { label: 'Each party asks its own' },
        shared: { label: 'One together' },
        waived: { label: 'No', includes: 'The waiver is put on record.' },
      },
    },
  },
  decisions: {
    maySign: {
      question: 'May it be signed now?',
      answer: { sign: 'Yes, it may be signed.', wait: 'Not yet: the review is open.', review: 'The parties talk about it first.' },
    },
    reviewCost: { question: 'Who pays for the legal review?', answer: {} },
    reviewAgain: {
      question: 'Must the changed text be reviewed again?',
      answer: { again: 'Yes.', no: 'No.' },
    },
    lateReview: {
      question: 'What applies to an objection that comes after signing?',
      answer: { stands: 'The agreement stays as it is.', review: 'The parties talk about it.' },
    },
    taxCleared: {
      question: 'Are invoicing and split cleared for tax?',
      answer: { cleared: 'Yes.', wait: 'Not yet: the review is open.', review: 'The parties talk about it first.' },
    },
  },
  clauses: {
    'reviewLegal.who': ({ answer }) =>
      `${byOption(answer, {
        eachOwn: 'Before signing, each party has this agreement reviewed by a lawyer of its choice.',
        oneForAll: 'Before signing, the parties jointly have this agreement reviewed by a lawyer.',
        flagged: 'Before signing, the parties have those points of this agreement that they flag for this reviewed by a lawyer.',
      })} The parties do not sign before the agreement has been handed over for review. Once the review is completed without objections, they sign.`,
    'reviewLegal.waived': ({ reason }) =>
      `The parties waive a legal review before signing.${reason === undefined ? '' : ` Reason: ${ownSentence(reason)}`} They know that this agreement consists of standard sentences.`,
    'reviewLegal.silence': ({ answer, days }, t) =>
      `The time for the review is ${t.quantity(days, 'days')} from hand-over; until then the parties wait. If there is no result after that, ${byOption(
        answer,
        {
          sign: 'the parties sign.',
          wait: 'the parties continue to wait.',
          talk: 'the parties talk.',
        },
      )}`,
    'reviewLegal.objection': ({ answer }) =>
      byOption(answer, {
        talk: 'If the review raises objections, the parties talk about them before they sign.',
        wait: 'If the review raises objections, the parties sign only when these are resolved.',
      }),
    'reviewLegal.cost': ({ answer }) =>
      byOption(answer, {
        eachOwn: 'Each party bears the cost of its own review.',
        equal: 'The parties bear the cost of the review in equal parts.',
      }),
    'reviewLegal.changed': ({ answer }) =>
      byOption(answer, {
        again: 'If the text is changed after the review, it is reviewed again.',
        touched:
          'If a point that the review dealt with is changed afterwards, the text is reviewed again. After other changes that is not needed.',
        no: 'If the text is changed after the review, no further review is needed.',
      }),
    'reviewLegal.after.bound': () => 'If a review raises objections only after signing, this agreement stays as it is.',
    'reviewLegal.after': ({ days }, t) =>
      `If an objection from a review comes within ${t.quantity(days, 'days')} after signing, the parties talk about it. If it comes later, this agreement stays as it is.`,
    'reviewLegal.tax': ({ answer }) =>
      `${byOption(answer, {
        eachOwn: 'Each party presents the invoicing and the split to its tax adviser.',
        shared: 'The parties jointly present the invoicing and the split to a tax adviser.',
      })} Until the answer arrives the parties do not sign. If it raises objections, they talk about them first.`,
    'reviewLegal.tax.waived': () => 'The parties waive a tax review of the invoicing and the split.',
  },
}
