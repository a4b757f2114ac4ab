import type { Severity } from '#core/catalogue/lints/lint.ts'
import type { Standing } from '#core/catalogue/constants.ts'

/** Notes to have checked, where an answer is given and in one list; and the numbers they name. */
export const lint = {
  title: 'Hinweise',
  sub: (open: number, calm: number) =>
    `${open === 0 ? 'Kein Hinweis ist offen' : open === 1 ? 'Ein Hinweis ist offen' : `${open} Hinweise sind offen`}${calm === 0 ? '.' : calm === 1 ? ', einer ist geklärt.' : `, ${calm} sind geklärt.`}`,
  general:
    'Jeder Hinweis sagt, wovon Gesetz, Rechtsprechung oder Praxis im Allgemeinen ausgehen. Was das für Ihre Vereinbarung heißt, sagt Ihnen Ihre Anwältin, Ihr Anwalt oder Ihre Steuerberatung.',
  print: 'Drucken',
  none: 'Zu dem, was bisher vereinbart ist, gibt es keinen Hinweis. Er erscheint hier, sobald eine vereinbarte Antwort ihn auslöst.',
  severity: {
    stop: 'Vor der Unterschrift prüfen lassen',
    warn: 'Prüfen lassen',
    inform: 'Gut zu wissen',
  } satisfies Record<Severity, string>,
  beforeSigning: 'Üblich ist, das vor der Unterschrift zu klären. Das Programm erinnert daran und hält niemanden auf.',
  agreed: 'Aus dem, was vereinbart ist',
  agreedSays: 'Diese Hinweise sehen alle gleich.',
  own: 'Nur aus Ihren eigenen Antworten',
  ownSays: 'Das sieht nur Ihre Seite. Es kann sich ändern, wenn verglichen und verhandelt wird.',
  settled: (count: number) => (count === 1 ? 'Ein geklärter Hinweis' : `${count} geklärte Hinweise`),
  isSettled: 'geklärt',
  settledSays: 'Andere Antworten klären, worum es hier geht.',
  calm: 'Das klärt es',
  sources: 'Quelle',
  questions: 'Fragen',
  asks: 'Noch zu beantworten',
  unchecked: (name: string, standing: Standing, value: string) =>
    standing === 'outOfDate'
      ? `${name}: ${value} galt zuletzt und ist abgelaufen. Bitte den heutigen Wert nachsehen.`
      : `${name}: ${value} ist seit einiger Zeit nicht nachgeprüft.`,
  here: 'Hinweis zu dieser Antwort',
  constants: {
    title: 'Zahlen mit Gültigkeit',
    sub: 'Zahlen, die Gesetz, Zentralbank, Gerichte oder Praxis setzen und die in Hinweisen stehen. Sie entscheiden nichts, was vereinbart ist.',
    columns: ['Zahl', 'Wert', 'Gilt', 'Zu prüfen ab', 'Quelle'],
    label: 'Zahlen, ihre Werte und ihre Quellen',
    always: 'bis auf Weiteres',
    from: (day: string) => `ab ${day}`,
    until: (day: string) => `bis ${day}`,
    span: (from: string, until: string) => `${from} bis ${until}`,
    standing: { holds: '', toCheck: 'Prüftag erreicht', notYet: 'gilt noch nicht', outOfDate: 'abgelaufen' } satisfies Record<
      Standing,
      string
    >,
    operator: (found: string, by: string, day: string) => `${found}; vom Betreiber eingetragen: ${by}, ${day}`,
    toHealth: 'Zustand des Servers',
  },
}
