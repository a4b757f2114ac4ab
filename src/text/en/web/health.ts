import type { health as german } from '../../de/web/health.ts'

export const health: typeof german = {
  title: 'State of the server',
  allWell: 'All is well.',
  toLookUp: 'Everything runs. Something is to be looked up.',
  toMend: (count) => (count === 1 ? 'Something needs mending in one place.' : `Something needs mending in ${count} places.`),
  well: 'well',
  due: 'to be looked up',
  toConstants: 'All numbers with validity',
  notWell: 'to be mended',
  mend: 'What helps:',
  again: 'Check again',
  checkedAt: (time) => `Checked at ${time}`,
}
