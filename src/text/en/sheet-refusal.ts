import type { SheetRefusalWords } from '../sheet-refusal.ts'

export const sheetRefusals: SheetRefusalWords = {
  notYourSheet: () => 'Only the owners of the side concerned fill this in.',
  roundOver: () => 'Everybody has handed in by now, and the round is revealed. Nothing was saved; please reload the page.',
  sheetHandedIn: () => 'Your side has already handed in. You can change it in the next round, once everybody has handed in.',
  sheetChanged: () => 'Somebody else on your side has saved something in the meantime. Please reload the page before you go on writing.',
  sheetIncomplete: () => 'Something is still missing. Please fill in everything before you hand in.',
}
