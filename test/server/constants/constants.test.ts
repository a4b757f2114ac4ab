import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PlainDate } from '#core/shared/day.ts'
import { ConstantsAnswer } from '#wire/constants.ts'
import { HealthAnswer } from '#wire/health.ts'
import { healthText } from '#text/health.ts'
import { constantsCheck } from '#server/constants/constants-check.ts'
import { readOverrides } from '#server/constants/read-overrides.ts'
import { startServer, type TestServer } from '../harness.ts'

const file = `
baseRateDE:
  - { value: 1.52, from: 2026-07-01, until: 2046-12-31, checkBy: 2046-12-31, found: Deutsche Bundesbank, checkedBy: M. Probst, checkedOn: 2026-07-02 }
`

const folder = mkdtempSync(join(tmpdir(), 'handschlag-constants-'))
let plain: TestServer
let own: TestServer

beforeAll(async () => {
  const path = join(folder, 'constants.yaml')
  writeFileSync(path, file)
  plain = await startServer()
  own = await startServer({ env: { CONSTANTS_FILE: path } })
})
afterAll(async () => {
  await Promise.all([plain.close(), own.close()])
  rmSync(folder, { recursive: true })
})

describe('what the operator set', () => {
  test('everybody may read it, because it shows in warnings that everybody may see', async () => {
    expect((await plain.get('/api/v1/constants')).json).toEqual({ overrides: {} })
    const answer = await own.get('/api/v1/constants')
    expect(answer.status).toBe(200)
    expect(ConstantsAnswer.parse(answer.json).overrides.baseRateDE).toEqual([
      {
        value: 152,
        from: '2026-07-01',
        until: '2046-12-31',
        checkBy: '2046-12-31',
        found: 'Deutsche Bundesbank',
        checkedBy: 'M. Probst',
        checkedOn: '2026-07-02',
      },
    ])
  })

  test('nobody may write it by a request', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const { status } = await own.send(method, '/api/v1/constants', { body: { overrides: {} } })
      expect([method, status]).toEqual([method, 404])
    }
  })
})

describe('health', () => {
  test('a number out of date is told with what to do, and the server stays well', async () => {
    const answer = await plain.get('/health?lang=en')
    const line = HealthAnswer.parse(answer.json).checks.find(({ name }) => name === 'constants')
    expect(answer.status).toBe(200)
    expect(line).toMatchObject({
      ok: true,
      code: 'constantsToCheck',
      detail: expect.stringContaining('Base rate (Germany) (expired)') as string,
    })
    expect(line?.mend).toContain('CONSTANTS_FILE')
  })

  test('once the operator has looked it up, it is told no more', async () => {
    const read = readOverrides(file)
    const found = await constantsCheck(read.ok ? read.value : {}, () => '2026-11-23' as PlainDate).run()
    expect(found).toMatchObject({ ok: true, code: 'constantsHold' })
    expect(healthText('de', found).mend).toBe('')
  })

  test('a year later everything is due', async () => {
    const found = await constantsCheck({}, () => '2027-11-23' as PlainDate).run()
    expect(healthText('de', found).detail).toContain('Üblicher Kundenschutz nach dem Ende (Prüftag erreicht)')
  })
})
