/** Words of parts that stand on many pages. */
export const ui = {
  skip: 'Zum Inhalt',
  refused: 'Das ging nicht',
  noConnection: 'Der Server ist gerade nicht erreichbar. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  lineLost: 'Die Verbindung ist unterbrochen. Was Sie sehen, kann veraltet sein; es wird aufgefrischt, sobald der Server wieder antwortet.',
  again: 'Noch einmal versuchen',
  toStart: 'Zur Startseite',
  toSignIn: 'Anmelden',
  loading: 'Wird geladen …',
  notFound: 'Diese Seite gibt es nicht',
  notFoundSays: 'Vielleicht ist die Adresse unvollständig. Was Ihnen offensteht, finden Sie auf der Startseite.',
  brokenTitle: 'Hier ist etwas schiefgegangen',
  brokenSays: 'Die Seite konnte nicht gezeigt werden. Was gesichert war, ist nicht verloren. Laden Sie die Seite bitte neu.',
  reload: 'Neu laden',
  cancel: 'Abbrechen',
  saving: 'Wird gesichert …',
  savedAt: (time: string) => `Gesichert um ${time} Uhr`,
  notSaved: (count: number) =>
    count === 1
      ? 'Keine Verbindung. Ihre Antwort ist nur in diesem Browser aufgehoben und wird gesichert, sobald der Server wieder antwortet.'
      : `Keine Verbindung. ${count} Antworten sind nur in diesem Browser aufgehoben und werden gesichert, sobald der Server wieder antwortet.`,
  agreed: (name: string) => `${name} einverstanden`,
  yourSide: 'Ihre Seite',
  otherSide: 'Andere Seite',
  covered: 'beantwortet, verdeckt',
  answered: 'beantwortet',
  partly: (done: number, all: number) => `${done} von ${all} beantwortet`,
  missing: 'Antwort fehlt',
  handedIn: 'abgegeben, verdeckt',
  terms: {
    title: 'Begriffe',
    sub: 'Wörter aus Fragen und Verträgen, kurz erklärt. Die Erklärungen sind allgemein und sagen nichts über einen einzelnen Fall.',
    counterpart: 'Englisch',
  },
}
