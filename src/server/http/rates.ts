import rateLimit from '@fastify/rate-limit'
import { ThrownRefusal } from './errors.ts'
import type { App } from './app.ts'

/** Requests per minute and address. `strict` holds for each route with `config: { rate: 'strict' }` on its own. */
export type RateLimits = { readonly perMinute: number; readonly strictPerMinute: number }

export const defaultRates: RateLimits = { perMinute: 600, strictPerMinute: 10 }

/** Counts live in this process: with n servers side by side the limit is up to n times as high, which is still a limit. */
export async function limitRates(app: App, rates: RateLimits): Promise<void> {
  app.addHook('onRoute', (route) => {
    if (route.config?.rate === 'strict') route.config.rateLimit = { max: rates.strictPerMinute, timeWindow: 60_000 }
  })
  await app.register(rateLimit, {
    max: rates.perMinute,
    timeWindow: 60_000,
    allowList: (request) => !request.url.startsWith('/api/'),
    errorResponseBuilder: (_, context) =>
      new ThrownRefusal({ code: 'tooManyRequests', waitSeconds: Math.max(1, Math.ceil(context.ttl / 1000)) }),
  })
}
