import type { Tellings } from '../../tellings.ts'

export const workTellings = {
  brokenByAnUpdate: [
    'niemand ist schuld',
    'fremdes Update macht kaputt',
    'Schaden von außen',
    'keiner hat etwas falsch gemacht',
    'Nach einem Update, für das wir beide nichts können, läuft die Kasse beim Kunden nicht mehr.',
    'Ein fremder Handwerker hat unsere fertige Arbeit beschädigt, und der Kunde will, dass wir es richten.',
    'Wer bezahlt die Reparatur, wenn weder mein Partner noch ich den Fehler gemacht haben?',
    'Der Sturm hat das halbe Gerüst umgeworfen, Schuld hat keiner, aber jemand muss es bezahlen.',
  ],
  repairedAsAFavour: [
    'aus Kulanz repariert',
    'Gefälligkeit oder Rechnung',
    'auf Bitte geholfen',
    'fremden Fehler behoben',
    'Mein Partner hat mich gebeten, beim Kunden etwas zu richten, womit ich nichts zu tun hatte, und will jetzt nicht zahlen.',
    'Ich hielt es für einen Freundschaftsdienst, nun kommt für die Reparatur eine Rechnung über 640 Euro.',
    'Über Geld haben wir nicht gesprochen, als ich den alten Schaden für ihn behoben habe.',
    'Muss ich eine Hilfe bezahlen, um die ich zwar gebeten habe, die ich aber für selbstverständlich hielt?',
  ],
  settledWithTheCustomerAlone: [
    'allein mit Kunden verglichen',
    'Vergleich ohne mich',
    'hinter meinem Rücken geeinigt',
    'soll fremden Vergleich mitzahlen',
    'Der Partner hat sich mit dem Kunden auf 8.000 Euro geeinigt, ohne uns zu fragen, und verlangt jetzt die Hälfte.',
    'Ohne ein Wort zu mir hat die andere Firma den Streit mit dem Kunden beigelegt, und ich soll zahlen.',
    'Bindet mich ein Vergleich, den mein Partner allein mit dem Auftraggeber geschlossen hat?',
    'Er wollte Ruhe haben und hat dem Kunden Geld zurückgegeben; dafür soll nun auch ich aufkommen.',
  ],
} as const satisfies Partial<Tellings>
