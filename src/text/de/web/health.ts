export const health = {
  title: 'Zustand des Servers',
  allWell: 'Alles ist in Ordnung.',
  toLookUp: 'Alles läuft. Etwas ist nachzusehen.',
  toMend: (count: number) => (count === 1 ? 'An einer Stelle ist etwas zu tun.' : `An ${count} Stellen ist etwas zu tun.`),
  well: 'in Ordnung',
  due: 'nachzusehen',
  notWell: 'zu beheben',
  toConstants: 'Alle Zahlen mit Gültigkeit',
  mend: 'Das hilft:',
  again: 'Noch einmal prüfen',
  checkedAt: (time: string) => `Geprüft um ${time} Uhr`,
}
