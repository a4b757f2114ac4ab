import type { SheetRefusalWords } from '../sheet-refusal.ts'

export const sheetRefusals: SheetRefusalWords = {
  notYourSheet: () => 'Das füllt nur die Geschäftsführung der jeweiligen Seite aus.',
  roundOver: () =>
    'Inzwischen haben alle abgegeben, und die Runde ist aufgedeckt. Es wurde nichts gespeichert; bitte laden Sie die Seite neu.',
  sheetHandedIn: () => 'Ihre Seite hat schon abgegeben. Ändern können Sie es in der nächsten Runde, sobald alle abgegeben haben.',
  sheetChanged: () =>
    'Auf Ihrer Seite hat inzwischen jemand anderes etwas gespeichert. Bitte laden Sie die Seite neu, bevor Sie weiterschreiben.',
  sheetIncomplete: () => 'Es fehlt noch etwas. Bitte füllen Sie alles aus, bevor Sie abgeben.',
}
