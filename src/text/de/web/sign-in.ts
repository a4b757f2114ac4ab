import type { Role } from '#core/access/role.ts'

export const signIn = {
  title: 'Anmelden',
  sub: 'Ohne Passwort: Sie erhalten einen Link per E-Mail, oder Sie nehmen Ihren Passkey.',
  email: 'Ihre E-Mail-Adresse',
  emailMissing: 'Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@firma.de.',
  send: 'Link schicken',
  passkey: 'Mit Passkey anmelden',
  sentTitle: 'Sehen Sie in Ihr Postfach',
  sentSays: (email: string, minutes: number) =>
    `Wenn ${email} hier bekannt ist oder sein darf, liegt dort gleich eine Mail mit einem Link. Er gilt ${minutes} Minuten und nur einmal.`,
  outbox:
    'Auf diesem Server ist kein Mail-Versand eingerichtet. Die Mail liegt im Postausgang, den die Person öffnen kann, die den Server betreibt.',
  other: 'Andere Adresse',
  enterTitle: 'Sie werden angemeldet',
  enterSays: 'Einen Augenblick.',
  enterFailed: 'Der Link gilt nicht mehr',
  newLink: 'Neuen Link schicken lassen',
  noToken: 'In der Adresse fehlt der Teil nach dem Zeichen #. Öffnen Sie den Link bitte direkt aus der Mail.',
  joinTitle: (cooperation: string) => `Einladung: ${cooperation}`,
  joinPlain: 'Einladung',
  joinBy: (by: string) => `${by} lädt Sie ein.`,
  joinAs: (role: string, company: string | null) =>
    company === null ? `Sie sind dabei als: ${role}.` : `Sie sind dabei als: ${role} von ${company}.`,
  roles: {
    owner: 'Inhaberin oder Inhaber',
    staff: 'Mitarbeiterin oder Mitarbeiter',
    coach: 'Coach',
    lawyer: 'anwaltliche Beratung',
    taxAdviser: 'Steuerberatung',
  } satisfies Record<Role, string>,
  parties: (names: string) => `Es verhandeln: ${names}.`,
  name: 'Ihr Name',
  nameHint: 'So sehen Sie die anderen.',
  nameMissing: 'Bitte geben Sie Ihren Namen an.',
  company: 'Name Ihres Unternehmens',
  companyHint: 'Bitte so, wie es im Vertrag stehen soll.',
  join: 'Einladung annehmen',
  forEmail: (email: string) => `Diese Einladung gilt für ${email}.`,
}
