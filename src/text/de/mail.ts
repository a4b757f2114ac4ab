import type { GuestPurpose, Role } from '#core/access/role.ts'
import type { MailBook } from '../mail.ts'

const as: Readonly<Record<Role, (company: string) => string>> = {
  owner: (company) => `für die Geschäftsführung von ${company}`,
  staff: (company) => `als Mitarbeiterin oder Mitarbeiter von ${company}`,
  coach: () => 'als Coach, der keiner Seite angehört',
  lawyer: (company) => `als anwaltliche Begleitung von ${company}`,
  taxAdviser: (company) => `als steuerliche Begleitung von ${company}`,
}

const guest: Readonly<Record<GuestPurpose, (from: string, cooperation: string) => string>> = {
  readContract: (from, cooperation) =>
    `${from} bittet Sie, den Vertrag zur Kooperation „${cooperation}“ zu lesen. Sie brauchen dafür kein Konto.`,
}

export const mails: MailBook = {
  signIn: ({ minutes }) => ({
    subject: 'Ihr Anmelde-Link für Handschlag',
    greeting: 'Guten Tag,',
    paragraphs: [`mit diesem Link melden Sie sich bei Handschlag an. Er gilt ${minutes} Minuten und nur einmal.`],
    button: 'Anmelden',
    note: 'Sie haben keinen Link angefordert? Dann brauchen Sie nichts zu tun: Ohne diese Mail kann sich niemand mit Ihrer Adresse anmelden.',
  }),
  invitation: ({ invitedBy, cooperation, role, company, days }) => ({
    subject: `${invitedBy} lädt Sie zu „${cooperation}“ ein`,
    greeting: 'Guten Tag,',
    paragraphs: [
      `${invitedBy} lädt Sie ein, ${as[role](company ?? '')} an der Kooperation „${cooperation}“ mitzuarbeiten.`,
      'Handschlag hilft Unternehmen, eine Zusammenarbeit zu vereinbaren und später die Regel zu finden, auf die sie sich geeinigt haben. Was Sie beantworten, sieht die andere Seite erst, wenn beide es aufdecken.',
      `Der Link gilt ${days} Tage, nur einmal und nur für Sie. Auch ${invitedBy} kennt ihn nicht.`,
    ],
    button: 'Einladung ansehen',
    note: 'Sie erwarten diese Einladung nicht? Dann brauchen Sie nichts zu tun; es wird nichts für Sie angelegt.',
  }),
  guestLink: ({ from, cooperation, purpose, days }) => ({
    subject: `${from} teilt „${cooperation}“ mit Ihnen`,
    greeting: 'Guten Tag,',
    paragraphs: [
      guest[purpose](from, cooperation),
      `Der Link zeigt nur diesen Vertrag und gilt ${days === 1 ? 'einen Tag' : `${days} Tage`}, und zwar auf dem Gerät, auf dem Sie ihn zuerst öffnen. Für ein zweites Gerät schicken wir Ihnen auf Wunsch einen neuen. Auch ${from} kennt den Link nicht.`,
    ],
    button: 'Vertrag lesen',
    note: 'Der Link ist nur für Sie. Sie erwarten diese Mail nicht? Dann brauchen Sie nichts zu tun.',
  }),
  test: () => ({
    subject: 'Probe-Mail von Handschlag',
    greeting: 'Guten Tag,',
    paragraphs: ['diese Mail zeigt, dass Handschlag Mails verschicken kann: mit Umlauten (ä, ö, ü, ß) und Zeichen wie € und „…“.'],
    button: null,
    note: 'Sie wurde auf der Seite „Postausgang“ ausgelöst.',
  }),
}
