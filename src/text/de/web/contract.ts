export const contract = {
  title: 'Vertrag',
  draft: (day: string) => `Entwurf, Stand ${day}`,
  empty: 'Hier entsteht Ihr Vertrag: Aus jeder vereinbarten Antwort wird ein Absatz.',
  emptyStep: 'Zum Vergleich',
  state: (agreed: number, all: number) => `${agreed} von ${all} Fragen sind vereinbart.`,
  open: (count: number) =>
    count === 0
      ? 'Kein Fall ist offen.'
      : count === 1
        ? 'Eine Art von Fall ist offen oder widersprüchlich.'
        : `${count} Arten von Fällen sind offen oder widersprüchlich.`,
  toFindings: 'Zu den Befunden',
  contents: 'Inhalt',
  pdf: 'Als PDF',
  language: 'Sprache des Vertrags',
  languages: { de: 'Deutsch', en: 'Englisch' },
  equal: (day: string) => `Gleich beantwortet am ${day}`,
  proposalBy: 'Vorschlag',
  agreedOn: (day: string) => `Vereinbart am ${day}`,
  added: 'Ergänzt zu einem Befund',
  rule: 'Was gilt, wenn …?',
  decidesNothing: 'Beschreibt nur, entscheidet nichts.',
  openPoints: 'Noch nicht vereinbart',
}
