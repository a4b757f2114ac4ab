import type { NegotiationEvent } from '#core/negotiation/negotiation.ts'

const questions = (count: number): string => (count === 1 ? 'eine Frage' : `${count} Fragen`)

export const overview = {
  since: (day: string) => `Begonnen am ${day}`,
  phasesLabel: 'Wo Sie stehen',
  phases: [
    'Kennenlernen',
    'Getrennt antworten',
    'Verhandeln',
    'Anwaltlich prüfen',
    'Unterschreiben',
    'Zusammenarbeiten',
  ] as readonly string[],
  middle: 'Die vereinbarte Mitte',
  agreedOf: (done: number, all: number) => `${done} von ${all} Fragen vereinbart`,
  count: (done: number, all: number) => `${done} von ${all}`,
  next: 'Ihr nächster Schritt:',
  nextSays: {
    proposal: (count: number, topic: string) =>
      count === 1
        ? `ein Vorschlag zu „${topic}“ wartet auf Ihre Zustimmung.`
        : `${count} Vorschläge zu „${topic}“ warten auf Ihre Zustimmung.`,
    findingProposal: (count: number) =>
      count === 1
        ? 'ein Vorschlag zu einem Befund wartet auf Ihre Zustimmung.'
        : `${count} Vorschläge zu Befunden warten auf Ihre Zustimmung.`,
    finding: (count: number) =>
      count === 1 ? 'zu einem Befund hat noch niemand etwas vorgeschlagen.' : `zu ${count} Befunden hat noch niemand etwas vorgeschlagen.`,
    answer: (count: number, topic: string) => `${questions(count)} zu „${topic}“.`,
    reveal: (count: number, topic: string) =>
      count === 1
        ? `eine Antwort zu „${topic}“ ist noch nicht aufgedeckt.`
        : `${count} Antworten zu „${topic}“ sind noch nicht aufgedeckt.`,
    invite: (names: string) => `laden Sie ${names} ein. Die Einladung geht per E-Mail.`,
    differs: (count: number) =>
      count === 1
        ? 'eine Antwort ist verschieden. Sprechen Sie mit den Seiten darüber.'
        : `${count} Antworten sind verschieden. Sprechen Sie mit den Seiten darüber.`,
    openFindings: (count: number) => (count === 1 ? 'ein Befund ist offen.' : `${count} Befunde sind offen.`),
    settle: (count: number, topic: string) =>
      count === 1 ? `eine Antwort zu „${topic}“ ist verschieden.` : `${count} Antworten zu „${topic}“ sind verschieden.`,
  },
  nextStep: {
    proposal: 'Vorschlag ansehen',
    findingProposal: 'Vorschlag ansehen',
    finding: 'Befunde ansehen',
    answer: 'Fragen beantworten',
    reveal: 'Durchsehen und aufdecken',
    settle: 'Antworten vergleichen',
    invite: 'Einladen',
    questions: 'Zu den Fragen',
  },
  meanwhile: { answer: 'Schon jetzt antworten', other: 'Ansehen, was sonst offen ist' },
  waiting: {
    proposal: (count: number) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
    answer: (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`),
    reveal: (count: number) => `${count} aufzudecken`,
    settle: (count: number) => `${count} verschieden`,
  },
  waitFor: (others: string, count: number) => `Sie haben alles getan. Jetzt ${count === 1 ? 'ist' : 'sind'} ${others} an der Reihe.`,
  turnOf: (others: string, count: number) => `Jetzt ${count === 1 ? 'ist' : 'sind'} ${others} an der Reihe.`,
  allAgreed: 'Alle Fragen sind vereinbart. Lassen Sie die Vereinbarung jetzt anwaltlich prüfen.',
  readerNext: 'lesen Sie, was vereinbart ist.',
  ended: (name: string) => `${name} hat die Kooperation verlassen. Alles bleibt lesbar; ändern lässt sich nichts mehr.`,
  notJoined: 'Noch nicht dabei',
  absent: (name: string) => `Für ${name} ist noch niemand dabei.`,
  absentAnswer: 'Antworten können Sie schon jetzt.',
  invited: (email: string, day: string) => `Eingeladen: ${email}, gilt bis ${day}`,
  invitations: 'Zu den Einladungen',
  readContract: 'Vertrag lesen',
  openWithYou: 'Offen bei Ihnen',
  openWith: (name: string) => `Offen bei ${name}`,
  nothing: 'Nichts offen',
  andMore: (count: number) => `und ${count} mehr`,
  findings: 'Befunde',
  findingsOpen: (count: number) => (count === 1 ? 'Ein Befund offen' : `${count} Befunde offen`),
  probe: 'Ernstfallprobe',
  probeAll: 'Alle ansehen',
  probeOf: (all: number) => `von ${all} Ernstfällen beantwortet`,
  probeRest: (none: number, two: number) =>
    none + two === 0
      ? 'Jeder Ernstfall hat genau eine Antwort.'
      : [none === 0 ? '' : `${none} noch ohne Antwort`, two === 0 ? '' : `${two} mit zwei Antworten`]
          .filter((part) => part !== '')
          .join(', '),
  history: 'Zuletzt',
  historyEmpty: 'Hier steht, wer was getan hat, sobald jemand antwortet.',
  events: {
    answered: (_: number, about: string) => `hat geantwortet: ${about}`,
    released: (count: number, about: string) => `hat ${questions(count)} aufgedeckt: ${about}`,
    readingAllowed: () => 'lässt den Coach mitlesen',
    readingEnded: () => 'lässt den Coach nicht mehr mitlesen',
    revealed: (count: number, about: string) => `Aufgedeckt: ${questions(count)} zu ${about}`,
    moved: (_: number, about: string) => `hat die Position geändert: ${about}`,
    proposed: () => 'hat einen Vorschlag gemacht',
    changed: () => 'hat den Vorschlag geändert',
    accepted: () => 'hat einen Vorschlag angenommen',
    withdrawn: () => 'hat den Vorschlag zurückgezogen',
    storyAdded: () => 'hat einen eigenen Ernstfall ergänzt',
    storyDropped: () => 'hat einen eigenen Ernstfall entfernt',
  } satisfies Record<NegotiationEvent['type'], (count: number, about: string) => string>,
}
