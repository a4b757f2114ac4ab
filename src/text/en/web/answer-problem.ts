import type { AnswerProblem } from '#core/catalogue/questions.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import { negotiationRefusals } from '../negotiation-refusal.ts'

/** What is wrong with an answer that was not sent yet. For a list it names the entry and the field. */
export function answerProblem(
  question: QuestionId,
  problem: AnswerProblem,
  names: { readonly column: (question: QuestionId, column: string) => { readonly label: string } },
): string {
  if (problem.code !== 'cell') return negotiationRefusals.invalidAnswer({ code: 'invalidAnswer', question, problem })
  const place = `Entry ${problem.row + 1}, “${names.column(question, problem.column).label}”`
  switch (problem.problem) {
    case 'empty':
      return `${place}: Something is still missing here.`
    case 'repeated':
      return `${place}: Another entry says the same.`
    case 'sameAsOther':
      return `${place}: Please choose something else than in the field before.`
    case 'notRising':
      return `${place}: These values must rise from entry to entry; only the last one may be left empty.`
    case 'tooLong':
      return `${place}: The text is too long.`
    case 'notADay':
      return `${place}: There is no such day.`
    case 'notWhole':
    case 'tooSmall':
    case 'tooLarge':
      return `${place}: This number is outside what is possible here.`
    case 'wrongKind':
    case 'unknownOption':
    case 'nothingChosen':
    case 'sharesIncomplete':
    case 'unknownParty':
    case 'tooManyRows':
    case 'unknownColumn':
      return `${place}: This does not fit.`
  }
}
