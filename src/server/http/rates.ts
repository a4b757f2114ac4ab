import rateLimit from '@fastify/rate-limit'
import type { App } from './app.ts'
import { refused } from './refusal.ts'

/** Requests per minute and address. `strict` holds for each route with `config: { rate: 'strict' }` on its own. */
export type RateLimits = { readonly perMinute: number; readonly strictPerMinute: number }

export const defaultRates: RateLimits = { perMinute: 600, strictPerMinute: 10 }

const minuteMs = 60_000

/** Counts live in this process: with n servers side by side the limit is up to n times as high, which is still a limit. */
export async function limitRates(app: App, rates: RateLimits): Promise<void> {
  await app.register(rateLimit, { global: false })
  const general = app.createRateLimit({ max: rates.perMinute, timeWindow: minuteMs })
  const strict = app.createRateLimit({
    max: rates.strictPerMinute,
    timeWindow: minuteMs,
    keyGenerator: (request) => `${request.ip} ${request.routeOptions.url ?? ''}`,
  })
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return
    const count = await (request.routeOptions.config.rate === 'strict' ? strict : general)(request)
    if (count.isAllowed || !count.isExceeded) return
    return refused(reply, { code: 'tooManyRequests', waitSeconds: Math.max(1, Math.ceil(count.ttl / 1000)) })
  })
}
