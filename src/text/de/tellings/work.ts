import type { Tellings } from '../../tellings.ts'

export const workTellings = {} as const satisfies Partial<Tellings>
