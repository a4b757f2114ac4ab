import { at, type Scenario } from '../scenario.ts'
import { jointProject } from './common.ts'

/** Both met the customer at the same stand on the same day; the order is there, and nobody knows who invoices. */
export const invoiceWhenBothBrought = {
  id: 'invoiceWhenBothBrought',
  door: 'unpaid',
  situation: { ...jointProject, bringer: at('both'), firstNamed: at('sameDay') },
  decisions: ['invoicer'],
  also: ['contractPartner', 'reminds'],
  closes: ['customerContract.invoicer', 'customerContract.bothBrought', 'customerContract.tie'],
} as const satisfies Scenario
