import type { RehearsalOutcome } from '#core/catalogue/rehearse.ts'

export const rehearsal = {
  title: 'Ernstfälle',
  sub: 'Was im Leben passiert, durchgespielt an Ihrem Entwurf: Im Frieden ist Zeit, die Lücken zu schließen.',
  counts: (answered: number, open: number, contradictory: number) =>
    [
      answered === 0 ? '' : `${answered} beantwortet`,
      open === 0 ? '' : `${open} offen`,
      contradictory === 0 ? '' : `${contradictory} widersprüchlich`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  notYet: (count: number) =>
    count === 1
      ? 'Eine weitere Geschichte gehört zu einem Thema, das Sie noch nicht vereinbart haben.'
      : `${count} weitere Geschichten gehören zu Themen, die Sie noch nicht vereinbart haben.`,
  empty: 'Hier spielen Sie Ernstfälle durch, sobald die ersten Antworten vereinbart sind.',
  outcome: {
    answered: 'Beantwortet',
    open: 'Offen',
    contradictory: 'Widersprüchlich',
    notAsked: 'Noch nicht vereinbart',
  } satisfies Record<RehearsalOutcome, string>,
  partMissing: 'Ein Teil der Geschichte ist noch nicht vereinbart.',
  depends: 'Je nachdem:',
  closes: 'Diese Fragen schließen den Fall:',
  ask: 'Mit anderen Zahlen fragen',
  toFinding: 'Zum Befund',
  own: 'Eigene Ernstfälle',
  ownSays: 'Was Sie selbst befürchten. Fragen Sie es unter „Was gilt, wenn …?“ und merken Sie sich den Fall dort.',
  ownBy: (name: string) => `Von ${name}`,
  ownAsk: 'Einen Fall fragen',
  drop: 'Entfernen',
  dropSure: 'Der Ernstfall wird nicht mehr geprobt. Im Verlauf bleibt stehen, dass es ihn gab.',
  dropYes: 'Ja, entfernen',
  inDoor: (answered: number, all: number) => `${answered} von ${all} beantwortet`,
  show: 'Zeigen',
  all: 'Alle',
}
