import type { Tellings } from '../../tellings.ts'

export const moneyTellings = {} as const satisfies Partial<Tellings>
