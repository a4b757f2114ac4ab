import { unreachable } from '#core/shared/assert.ts'
import type { NegotiationRefusalWords } from '../negotiation-refusal.ts'

export const negotiationRefusals: NegotiationRefusalWords = {
  cooperationEnded: () => 'Ein Unternehmen hat die Kooperation verlassen. Alles bleibt lesbar, ändern lässt sich nichts mehr.',
  notYours: () =>
    'Das steht Ihnen hier nicht zu: Antworten, vorschlagen und annehmen können nur die Geschäftsführung der Seite, um die es geht.',
  unknownQuestion: () => 'Diese Frage wird nicht mehr gestellt. Ihre bisherige Antwort bleibt bei Ihnen gespeichert.',
  questionNotRelevant: () =>
    'Nach dem, was inzwischen gilt, stellt sich diese Frage nicht mehr. Ihre bisherige Antwort bleibt bei Ihnen gespeichert.',
  invalidAnswer: ({ problem }) => {
    switch (problem.code) {
      case 'unknownOption':
        return 'Diese Möglichkeit gibt es nicht mehr. Bitte wählen Sie eine andere; Ihre bisherige Antwort bleibt bei Ihnen gespeichert.'
      case 'sharesIncomplete':
        return 'Die Anteile ergeben zusammen nicht 100\u00a0Prozent.'
      case 'tooLong':
        return `Der Text ist zu lang. Möglich sind hier ${problem.maxLength} Zeichen.`
      case 'tooManyRows':
        return `Das sind zu viele Einträge. Möglich sind hier ${problem.maxRows}.`
      case 'tooSmall':
      case 'tooLarge':
      case 'notWhole':
        return 'Diese Zahl liegt außerhalb dessen, was hier möglich ist.'
      case 'nothingChosen':
      case 'empty':
        return 'Hier fehlt noch eine Angabe.'
      case 'notADay':
        return 'Das ist kein Tag im Kalender.'
      case 'wrongKind':
      case 'unknownParty':
      case 'cell':
        return 'Diese Antwort passt nicht zur Frage. Bitte laden Sie die Seite neu.'
      default:
        return unreachable(problem)
    }
  },
  answeredMeanwhile: () =>
    'Auf Ihrer Seite hat inzwischen jemand anderes geantwortet. Bitte sehen Sie sich diese Antwort an, bevor Sie sie ändern.',
  revealedMeanwhile: () => 'Diese Frage ist inzwischen aufgedeckt: Was Sie jetzt antworten, lesen alle. Es wurde nichts gespeichert.',
  alreadyAgreed: () => 'Das ist schon vereinbart. Ändern lässt es sich nur durch einen Vorschlag, den alle annehmen.',
  notAnswered: ({ questions }) =>
    questions.length === 1
      ? 'Eine Frage ist noch nicht beantwortet; „weiß ich noch nicht“ lässt sich nicht aufdecken.'
      : `${questions.length} Fragen sind noch nicht beantwortet; „weiß ich noch nicht“ lässt sich nicht aufdecken.`,
  answerOutdated: () => 'Mindestens eine Antwort gibt es so nicht mehr. Bitte beantworten Sie die Frage neu, bevor Sie aufdecken.',
  notRevealed: () => 'Zu dieser Frage antwortet noch jede Seite für sich. Vorschläge sind möglich, sobald alle aufgedeckt haben.',
  sameAsAgreed: () => 'Genau das ist schon vereinbart.',
  unknownProposal: () => 'Diesen Vorschlag gibt es nicht.',
  proposalClosed: ({ state }) =>
    ({
      accepted: 'Dieser Vorschlag ist schon von allen angenommen.',
      withdrawn: 'Dieser Vorschlag wurde zurückgezogen.',
      superseded: 'Zu diesem Punkt wurde inzwischen etwas anderes vereinbart.',
    })[state],
  proposalChanged: () => 'Dieser Vorschlag wurde inzwischen geändert. Bitte lesen Sie die neue Fassung, bevor Sie sie annehmen.',
  otherSubject: () => 'Ein Vorschlag behält seinen Gegenstand. Machen Sie für etwas anderes einen neuen.',
  coachMayNotWord: () =>
    'Als Coach können Sie vorgegebene Möglichkeiten vorschlagen und Punkte ins Gespräch nehmen, aber keine eigenen Regeln formulieren.',
  patchDoesNotFit: ({ problem }) =>
    problem === 'circle'
      ? 'So ginge jede Regel der anderen vor. Bitte wählen Sie eine Reihenfolge ohne Kreis.'
      : 'Die Regel, auf der dieser Vorschlag aufbaut, hat sich inzwischen geändert. Bitte sehen Sie sich den Befund neu an.',
  storyDoesNotFit: ({ what }) =>
    `Die Vereinbarung kennt „${what}“ nicht mehr. Bitte spielen Sie den Fall noch einmal durch und merken Sie ihn dann neu.`,
  tooManyStories: ({ most }) => `Mehr als ${most} eigene Ernstfälle haben keinen Platz. Bitte entfernen Sie zuerst einen.`,
  unknownStory: () => 'Diesen Ernstfall gibt es nicht mehr.',
  keyReused: () => 'Diese Anfrage wurde schon mit anderem Inhalt gesendet. Bitte laden Sie die Seite neu.',
}
