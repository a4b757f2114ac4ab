import type { Tellings } from '../../tellings.ts'

export const partingTellings = {
  stillPaidEveryMonth: [
    'laufende Provision nach Ende',
    'Bestandskunden zahlen weiter',
    'keine Provision mehr nach Kündigung',
    'Kunden zahlen monatlich weiter',
    'Ich habe jahrelang Kunden vermittelt und monatlich mitverdient, seit der Kündigung bekomme ich nichts mehr.',
    'Die Verträge, die durch mich zustande kamen, laufen noch immer, aber meinen Anteil überweist niemand mehr.',
    'Steht mir an den Monatsbeiträgen der von mir genannten Kunden nach zwei Jahren noch etwas zu?',
    'Unser früherer Tippgeber verlangt weiter seinen Anteil an den laufenden Zahlungen, obwohl wir längst getrennt sind.',
  ],
} as const satisfies Partial<Tellings>
