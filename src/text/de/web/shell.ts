import type { Role } from '#core/access/role.ts'

/** Words around every page. */
export const shell = {
  nav: 'Hauptnavigation',
  menu: 'Menü',
  account: 'Konto',
  overview: 'Übersicht',
  interview: 'Fragen',
  compare: 'Vergleich',
  findings: 'Befunde',
  contract: 'Vertrag',
  ask: 'Was gilt, wenn …?',
  people: 'Personen',
  settings: 'Einstellungen',
  outbox: 'Postausgang',
  health: 'Zustand des Servers',
  cooperations: 'Meine Kooperationen',
  signOut: 'Abmelden',
  signIn: 'Anmelden',
  roles: {
    owner: 'Geschäftsführung',
    staff: 'Mitarbeit',
    coach: 'Coach',
    lawyer: 'Anwaltliche Beratung',
    taxAdviser: 'Steuerberatung',
  } satisfies Record<Role, string>,
  scheme: { light: 'Hell', dark: 'Dunkel', auto: 'Wie das System' },
  schemeLabel: 'Darstellung',
  otherLanguage: 'English',
  demo: 'Ein Beispiel mit erfundenen Firmen. Sehen Sie es an als',
  demoLeave: 'Beispiel verlassen',
  coach: 'Coach',
}
