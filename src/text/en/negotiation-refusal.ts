import { unreachable } from '#core/shared/assert.ts'
import type { NegotiationRefusalWords } from '../negotiation-refusal.ts'

export const negotiationRefusals: NegotiationRefusalWords = {
  cooperationEnded: () => 'A company has left the cooperation. Everything stays readable, but nothing can be changed any more.',
  notYours: () => 'You cannot do this here: only the owners of the side concerned may answer, propose and accept.',
  unknownQuestion: () => 'This question is no longer asked. Your earlier answer is kept for you.',
  questionNotRelevant: () => 'By what holds now, this question no longer arises. Your earlier answer is kept for you.',
  invalidAnswer: ({ problem }) => {
    switch (problem.code) {
      case 'unknownOption':
        return 'This option no longer exists. Please choose another one; your earlier answer is kept for you.'
      case 'sharesIncomplete':
        return 'The shares do not add up to 100\u00a0percent.'
      case 'tooLong':
        return `The text is too long. The limit here is ${problem.maxLength} characters.`
      case 'tooManyRows':
        return `There are too many entries. The limit here is ${problem.maxRows}.`
      case 'tooSmall':
      case 'tooLarge':
      case 'notWhole':
        return 'This number is outside what is possible here.'
      case 'nothingChosen':
      case 'empty':
        return 'Something is still missing here.'
      case 'notADay':
        return 'This is not a day in the calendar.'
      case 'wrongKind':
      case 'unknownParty':
      case 'cell':
        return 'This answer does not fit the question. Please reload the page.'
      default:
        return unreachable(problem)
    }
  },
  answeredMeanwhile: () => 'Someone else on your side has answered in the meantime. Please look at that answer before you change it.',
  revealedMeanwhile: () => 'This question has been revealed in the meantime: everybody would read what you answer now. Nothing was saved.',
  alreadyAgreed: () => 'This is already agreed. It can only be changed by a proposal that everybody accepts.',
  notAnswered: ({ questions }) =>
    questions.length === 1
      ? 'One question is not answered yet; “don’t know yet” cannot be revealed.'
      : `${questions.length} questions are not answered yet; “don’t know yet” cannot be revealed.`,
  answerOutdated: () => 'At least one answer no longer exists in this form. Please answer that question again before you reveal it.',
  notRevealed: () => 'Each side is still answering this question alone. Proposals are possible once everybody has revealed their answer.',
  sameAsAgreed: () => 'Exactly this is already agreed.',
  unknownProposal: () => 'This proposal does not exist.',
  proposalClosed: ({ state }) =>
    ({
      accepted: 'Everybody has already accepted this proposal.',
      withdrawn: 'This proposal was withdrawn.',
      superseded: 'Something else has been agreed on this point in the meantime.',
    })[state],
  proposalChanged: () => 'This proposal has changed in the meantime. Please read the new version before you accept it.',
  otherSubject: () => 'A proposal keeps its subject. Please make a new one for something else.',
  coachMayNotWord: () => 'As a coach you can propose given options and put points on the agenda, but you cannot word rules.',
  patchDoesNotFit: ({ problem }) =>
    problem === 'circle'
      ? 'Each rule would go before the other. Please choose an order without a circle.'
      : 'The rule that this proposal builds on has changed in the meantime. Please look at the finding again.',
  storyDoesNotFit: ({ what }) =>
    `The agreement does not know "${what}" any more. Please go through the case once more and keep it again then.`,
  tooManyStories: ({ most }) => `There is no room for more than ${most} emergencies of your own. Please remove one first.`,
  unknownStory: () => 'This emergency does not exist any more.',
  keyReused: () => 'This request was already sent with different content. Please reload the page.',
}
