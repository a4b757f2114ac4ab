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
  const place = `Eintrag ${problem.row + 1}, „${names.column(question, problem.column).label}“`
  switch (problem.problem) {
    case 'empty':
      return `${place}: Hier fehlt noch eine Angabe.`
    case 'repeated':
      return `${place}: Das steht schon in einem anderen Eintrag.`
    case 'sameAsOther':
      return `${place}: Bitte wählen Sie hier etwas anderes als im Feld davor.`
    case 'notRising':
      return `${place}: Diese Werte müssen von Eintrag zu Eintrag steigen; nur im letzten darf das Feld leer sein.`
    case 'tooLong':
      return `${place}: Der Text ist zu lang.`
    case 'notADay':
      return `${place}: Das ist kein Tag im Kalender.`
    case 'notWhole':
    case 'tooSmall':
    case 'tooLarge':
      return `${place}: Diese Zahl liegt außerhalb dessen, was hier möglich ist.`
    case 'wrongKind':
    case 'unknownOption':
    case 'nothingChosen':
    case 'sharesIncomplete':
    case 'unknownParty':
    case 'tooManyRows':
    case 'unknownColumn':
      return `${place}: Diese Angabe passt nicht.`
  }
}
