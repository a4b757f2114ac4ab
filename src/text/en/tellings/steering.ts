import type { Tellings } from '../../tellings.ts'

export const steeringTellings = {} as const satisfies Partial<Tellings>
