import type { Tellings } from '../../tellings.ts'

export const confidenceTellings = {} as const satisfies Partial<Tellings>
