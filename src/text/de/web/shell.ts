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
  notes: 'Hinweise',
  fit: 'Passung',
  value: 'Nutzen',
  contract: 'Vertrag',
  ask: 'Was gilt, wenn …?',
  rehearsal: 'Ernstfälle',
  preparation: 'Vorbereitung',
  people: 'Personen',
  settings: 'Einstellungen',
  outbox: 'Postausgang',
  terms: 'Begriffe',
  health: 'Zustand des Servers',
  cooperations: 'Meine Kooperationen',
  signOut: 'Abmelden',
  unsent: {
    title: (count: number) =>
      count === 1
        ? 'Ein Text von Ihnen ist noch nicht gesichert oder abgeschickt'
        : `${count} Texte von Ihnen sind noch nicht gesichert oder abgeschickt`,
    says: 'Das kennt nur dieser Browser. Wenn Sie sich abmelden, wird es hier gelöscht.',
    stay: 'Angemeldet bleiben',
    leave: 'Verwerfen und abmelden',
  },
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
