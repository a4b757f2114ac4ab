import type { FastifyReply } from 'fastify'
import { refusalText, type Refusal, type RefusalCode } from '#text/refusal.ts'
import type { RefusalAnswer } from '#wire/refusal.ts'
import { requestLocale } from './language.ts'

/** The only place that knows HTTP status codes of refusals. */
export function statusOf(code: RefusalCode): number {
  switch (code) {
    case 'invalidInput':
    case 'notJson':
    case 'notHttp':
    case 'sideMissing':
    case 'roleNotOfSide':
    case 'passkeyRefused':
    case 'invalidAnswer':
      return 400
    case 'notSignedIn':
    case 'wrongOperatorToken':
    case 'signInAgain':
      return 401
    case 'notAllowed':
    case 'foreignOrigin':
    case 'operatorOnly':
    case 'notInDemo':
    case 'otherSide':
    case 'sideTaken':
    case 'notYours':
    case 'notYourSheet':
    case 'coachMayNotWord':
      return 403
    case 'notFound':
    case 'demoOff':
    case 'notAMember':
    case 'linkUnknown':
    case 'unknownQuestion':
    case 'unknownProposal':
    case 'unknownStory':
      return 404
    case 'tooBusy':
    case 'alreadyMember':
    case 'alreadyInvited':
    case 'guestLinkOpen':
    case 'tooManyGuestLinks':
    case 'sideClosed':
    case 'lastOwner':
    case 'useLeave':
    case 'mailNotTestable':
    case 'cooperationEnded':
    case 'questionNotRelevant':
    case 'answeredMeanwhile':
    case 'revealedMeanwhile':
    case 'alreadyAgreed':
    case 'notAnswered':
    case 'answerOutdated':
    case 'notRevealed':
    case 'sameAsAgreed':
    case 'proposalClosed':
    case 'proposalChanged':
    case 'otherSubject':
    case 'patchDoesNotFit':
    case 'storyDoesNotFit':
    case 'tooManyStories':
    case 'keyReused':
    case 'roundOver':
    case 'sheetHandedIn':
    case 'sheetChanged':
    case 'sheetIncomplete':
      return 409
    case 'signInLinkDead':
    case 'linkUsed':
    case 'guestLinkUsed':
    case 'linkExpired':
    case 'linkRevoked':
    case 'linkReplaced':
    case 'mailGone':
      return 410
    case 'tooLarge':
      return 413
    case 'tooManyRequests':
    case 'tooManyMails':
      return 429
    case 'internal':
      return 500
    case 'noPdfRenderer':
      return 501
    case 'databaseGone':
    case 'pdfFailed':
    case 'shuttingDown':
      return 503
    case 'diskFull':
      return 507
  }
}

/** Answers with a refusal, in the reader's language. Use as `return refused(reply, { code: 'notFound' })`. */
export function refused(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, ...details } = refusal
  const answer: RefusalAnswer = {
    code,
    message: refusalText(requestLocale(reply.request), refusal),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  }
  const waiting = code === 'tooManyRequests' ? reply.header('retry-after', String(refusal.waitSeconds)) : reply
  // The answer is made here, so that no route's own response schema is asked about it.
  return waiting.code(statusOf(code)).type('application/json; charset=utf-8').serializer(printJson).send(answer)
}

/** Bigint travels as text. */
const printJson = (value: unknown): string => JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item))
