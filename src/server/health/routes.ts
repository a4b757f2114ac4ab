import { healthText, type HealthDetail } from '#text/health.ts'
import { HealthAnswer } from '#wire/health.ts'
import type { Routes } from '../http/app.ts'
import type { HealthCheck } from './check.ts'

/**
 * `GET /health` is 200 when all is well and 503 when something must be mended, for people (the client's page reads it too), for
 * load balancers and for monitoring. It is public, so it tells no names of people or companies and no settings. A round of checks
 * is shared by everybody who asks within two seconds.
 */
export const healthRoutes =
  (checks: readonly HealthCheck[]): Routes =>
  (app) => {
    let round: { readonly until: number; readonly found: Promise<readonly HealthDetail[]> } | undefined
    for (const url of ['/health', '/api/v1/health']) {
      app.get(
        url,
        { config: { policy: 'public' }, schema: { response: { 200: HealthAnswer, 503: HealthAnswer }, hide: url === '/health' } },
        async (request, reply) => {
          const now = Date.now()
          if (round === undefined || round.until < now) round = { until: now + 2000, found: Promise.all(checks.map(look)) }
          const found = await round.found
          const ok = found.every((line) => line.ok)
          const answer: HealthAnswer = {
            ok,
            checks: found.map((line) => ({ name: line.check, ok: line.ok, code: line.code, ...healthText(request.language, line) })),
          }
          return reply
            .code(ok ? 200 : 503)
            .header('cache-control', 'no-store')
            .send(answer)
        },
      )
    }
  }

const limitMs = 8000

/** A check that fails or hangs is itself a finding, never a reason to show nothing. */
async function look({ name, run }: HealthCheck): Promise<HealthDetail> {
  const failed: HealthDetail = { check: name, ok: false, code: 'checkFailed' }
  let timer: NodeJS.Timeout | undefined
  try {
    return await Promise.race([run(), new Promise<HealthDetail>((resolve) => (timer = setTimeout(() => resolve(failed), limitMs)))])
  } catch {
    return failed
  } finally {
    clearTimeout(timer)
  }
}
