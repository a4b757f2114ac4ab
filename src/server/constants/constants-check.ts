import { constantIds, constantsToCheck, type Overrides } from '#core/catalogue/constants.ts'
import type { PlainDate } from '#core/shared/day.ts'
import type { HealthCheck } from '../health/check.ts'

/**
 * Whether somebody must look up a number that the law or a central bank may have changed. That is a task for people and no failure of the
 * server, so it is told and leaves the server well: nothing is decided by these numbers.
 */
export const constantsCheck = (overrides: Overrides, today: () => PlainDate): HealthCheck => ({
  name: 'constants',
  run: async () => {
    const due = constantsToCheck(today(), overrides)
    return due.length === 0
      ? { check: 'constants', ok: true, code: 'constantsHold', count: constantIds.length }
      : { check: 'constants', ok: true, code: 'constantsToCheck', constants: due.map(({ id, standing }) => ({ id, standing })) }
  },
})

export const todayHere = (): PlainDate => new Date().toISOString().slice(0, 10) as PlainDate
