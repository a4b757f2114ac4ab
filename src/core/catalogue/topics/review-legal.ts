import { chosen, quantity, text } from '../answers.ts'
import { anyOf, choose, clock, is, talk, term, whole } from '../build.ts'
import { line, openBook, picked, type Frame } from '../book.ts'
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
  { id: 'reviewLegal.tax', kind: oneOf('eachOwn', 'shared', 'waived'), affects: ['customerContract', 'split'], weight: 1 },
] as const satisfies readonly Question[]

function reviews(answers: Answers): boolean {
  return picked(answers, 'reviewLegal.who', 'eachOwn', 'oneForAll', 'flagged')
}

export type ReviewLegalDecisions = 'maySign' | 'taxCleared'

const frames = {
  maySign: { answer: { kind: 'choice', options: ['sign', 'wait'] } },
  taxCleared: { answer: { kind: 'choice', options: ['cleared', 'wait'] } },
} as const satisfies Record<ReviewLegalDecisions, Frame>

export const reviewLegal: Topic = { id: 'reviewLegal', questions: reviewLegalQuestions, expand }

function expand(answers: Answers): Expansion {
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
    if (cost === 'eachOwn' || cost === 'equal') book.say('reviewLegal.cost', 'reviewLegal.cost', { answer: cost })
  }
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
