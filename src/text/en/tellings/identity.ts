import type { Tellings } from '../../tellings.ts'

export const identityTellings = {} as const satisfies Partial<Tellings>
