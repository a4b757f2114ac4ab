import type { Tellings } from '../tellings.ts'
import { confidenceTellings } from './tellings/confidence.ts'
import { identityTellings } from './tellings/identity.ts'
import { moneyTellings } from './tellings/money.ts'
import { partingTellings } from './tellings/parting.ts'
import { steeringTellings } from './tellings/steering.ts'
import { workTellings } from './tellings/work.ts'

export const tellings: Partial<Tellings> = {
  ...identityTellings,
  ...moneyTellings,
  ...workTellings,
  ...confidenceTellings,
  ...steeringTellings,
  ...partingTellings,
}
