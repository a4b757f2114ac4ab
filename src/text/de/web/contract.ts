export const contract = {
  title: 'Vertrag',
  draft: (day: string) => `Entwurf, Stand ${day}`,
  empty: 'Hier entsteht Ihr Vertrag: Aus jeder vereinbarten Antwort wird ein Absatz.',
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
  rules: (ids: readonly string[]) =>
    ids.length === 1 ? `Regel ${ids[0]}.` : ids.length < 4 ? `Regeln ${ids.join(', ')}.` : `${ids.length} Regeln, ab ${ids[0]}.`,
  openProposal: 'Dazu liegt ein Vorschlag vor, der noch nicht angenommen ist:',
  coach: 'Coach',
  hasFinding: 'Hier ist ein Fall offen oder widersprüchlich.',
  order: 'Sagt, welche Regel vorgeht, wenn zwei zutreffen.',
  exclusion: 'Sagt, welcher Fall nicht vorkommt.',
  reading: 'Gilt für die ganze Vereinbarung.',
  decidesNothing: 'Beschreibt nur, entscheidet nichts.',
  openPoints: 'Noch nicht vereinbart',
}
