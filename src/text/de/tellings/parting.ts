import type { Tellings } from '../../tellings.ts'

export const partingTellings = {} as const satisfies Partial<Tellings>
