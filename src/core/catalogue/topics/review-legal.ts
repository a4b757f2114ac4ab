import type { Outcome, PartyId } from '../../agreement/agreement.ts'
import { chosen, quantity, text } from '../answers.ts'
import { anyOf, choose, clock, compare, inRole, is, talk, term, whole } from '../build.ts'
import { equalShares, line, openBook, picked, settle, type Book, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** T31: who looks over the agreement before it is signed, until when, at whose cost, and what its silence means. */
export const reviewLegalQuestions = [
  { id: 'reviewLegal.who', kind: oneOf('eachOwn', 'oneForAll', 'flagged', 'waived'), weight: 1 },
  { id: 'reviewLegal.waiverReason', kind: { kind: 'text', maxLength: 500 }, relevant: ifPicked('reviewLegal.who', 'waived'), weight: 1 },
  { id: 'reviewLegal.days', kind: number('days', 1, 120, [10, 14, 30]), relevant: reviews, weight: 1 },
  { id: 'reviewLegal.silence', kind: oneOf('sign', 'wait', 'talk'), relevant: reviews, weight: 2 },
  { id: 'reviewLegal.objection', kind: oneOf('talk', 'wait'), relevant: reviews, weight: 2 },
  { id: 'reviewLegal.cost', kind: oneOf('eachOwn', 'equal'), relevant: reviews, weight: 2 },
  { id: 'reviewLegal.changed', kind: oneOf('again', 'touched', 'no'), relevant: reviews, weight: 3 },
  { id: 'reviewLegal.after', kind: oneOf('bound', 'talk'), weight: 3 },
  { id: 'reviewLegal.afterDays', kind: number('days', 1, 180, [14, 30, 60]), relevant: ifPicked('reviewLegal.after', 'talk'), weight: 3 },
  { id: 'reviewLegal.tax', kind: oneOf('eachOwn', 'shared', 'waived'), affects: ['customerContract', 'split'], weight: 1 },
] as const satisfies readonly Question[]

function reviews(answers: Answers): boolean {
  return picked(answers, 'reviewLegal.who', 'eachOwn', 'oneForAll', 'flagged')
}

export type ReviewLegalDecisions = 'maySign' | 'taxCleared' | 'reviewCost' | 'reviewAgain' | 'lateReview'

const frames = {
  maySign: { answer: { kind: 'choice', options: ['sign', 'wait'] } },
  taxCleared: { answer: { kind: 'choice', options: ['cleared', 'wait'] } },
  reviewCost: { answer: { kind: 'share' } },
  reviewAgain: { answer: { kind: 'choice', options: ['again', 'no'] } },
  lateReview: { answer: { kind: 'choice', options: ['stands'] } },
} as const satisfies Record<ReviewLegalDecisions, Frame>

export const reviewLegal: Topic = { id: 'reviewLegal', questions: reviewLegalQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('reviewLegal', frames)
  const who = chosen(answers, 'reviewLegal.who')
  const any = anyOf(is('notAsked', 'yes', 'no'), whole('silent'))
  if (who === 'waived') {
    const reason = text(answers, 'reviewLegal.waiverReason')
    book.say(
      'reviewLegal.waived',
      'reviewLegal.who',
      reason === undefined ? {} : { reason },
      line('maySign', 'rev-1', { review: any }, choose('sign')),
    )
  } else if (who === 'eachOwn' || who === 'oneForAll' || who === 'flagged') {
    book.say(
      'reviewLegal.who',
      'reviewLegal.who',
      { answer: who },
      line('maySign', 'rev-1', { review: is('yes') }, choose('sign')),
      line('maySign', 'rev-2', { review: is('notAsked') }, choose('wait')),
    )
    const days = quantity(answers, 'reviewLegal.days')
    const silence = chosen(answers, 'reviewLegal.silence')
    if (days !== undefined && (silence === 'sign' || silence === 'wait' || silence === 'talk')) {
      book.term('reviewDays', 'days', days)
      book.say(
        'reviewLegal.silence',
        'reviewLegal.silence',
        { answer: silence, days },
        line('maySign', 'rev-3', { review: clock('silent', '<=', term('reviewDays')) }, choose('wait')),
        line(
          'maySign',
          'rev-4',
          { review: clock('silent', '>', term('reviewDays')) },
          silence === 'talk' ? talk('review') : choose(silence),
        ),
      )
    }
    const objection = chosen(answers, 'reviewLegal.objection')
    if (objection === 'talk' || objection === 'wait') {
      book.say(
        'reviewLegal.objection',
        'reviewLegal.objection',
        { answer: objection },
        line('maySign', 'rev-5', { review: is('no') }, objection === 'talk' ? talk('review') : choose('wait')),
      )
    }
    const cost = chosen(answers, 'reviewLegal.cost')
    if (cost === 'eachOwn' || cost === 'equal') {
      const own: Outcome = { kind: 'share', parts: [{ who: inRole('reviewOrderer'), part: 10_000 }] }
      const paid = cost === 'equal' ? equalShares(parties) : own
      book.say(
        'reviewLegal.cost',
        'reviewLegal.cost',
        { answer: cost },
        line('reviewCost', 'rev-10', { reviewOrderer: is(...parties) }, paid),
      )
    }
  }
  later(book, answers)
  const tax = chosen(answers, 'reviewLegal.tax')
  if (tax === 'waived')
    book.say('reviewLegal.tax.waived', 'reviewLegal.tax', {}, line('taxCleared', 'rev-7', { taxReview: any }, choose('cleared')))
  else if (tax === 'eachOwn' || tax === 'shared') {
    book.say(
      'reviewLegal.tax',
      'reviewLegal.tax',
      { answer: tax },
      line('taxCleared', 'rev-7', { taxReview: is('yes') }, choose('cleared')),
      line('taxCleared', 'rev-8', { taxReview: anyOf(is('notAsked'), whole('silent')) }, choose('wait')),
      line('taxCleared', 'rev-9', { taxReview: is('no') }, talk('review')),
    )
  }
  return book.expansion()
}

/** The text changes after it was looked over, or the objection comes when everybody has signed. */
function later(book: Book, answers: Answers): void {
  const after = (again: readonly string[], not: readonly string[]) => [
    ...(again.length === 0 ? [] : [line('reviewAgain', 'rev-11', { changedAfter: is(...again) }, choose('again'))]),
    line('reviewAgain', 'rev-12', { changedAfter: is(...not) }, choose('no')),
  ]
  settle(book, answers, 'reviewLegal.changed', {
    again: after(['reviewed', 'other'], ['nothing']),
    touched: after(['reviewed'], ['nothing', 'other']),
    no: after([], ['nothing', 'reviewed', 'other']),
  })
  const days = quantity(answers, 'reviewLegal.afterDays')
  if (picked(answers, 'reviewLegal.after', 'bound'))
    book.say('reviewLegal.after.bound', 'reviewLegal.after', {}, line('lateReview', 'rev-13', {}, choose('stands')))
  else if (days !== undefined) {
    book.term('lateReviewDays', 'days', days)
    book.say(
      'reviewLegal.after',
      'reviewLegal.afterDays',
      { days },
      line('lateReview', 'rev-13', { objectedDays: compare('<=', term('lateReviewDays')) }, talk('review')),
      line('lateReview', 'rev-14', { objectedDays: compare('>', term('lateReviewDays')) }, choose('stands')),
    )
  }
}
