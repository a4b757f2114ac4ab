import { isIPv6 } from 'node:net'
import rateLimit from '@fastify/rate-limit'
import type { App } from './app.ts'
import { refused } from './refusal.ts'

/** Requests per minute and address. `strict` holds for each route with `config: { rate: 'strict' }` on its own. */
export type RateLimits = { readonly perMinute: number; readonly strictPerMinute: number }

export const defaultRates: RateLimits = { perMinute: 600, strictPerMinute: 10 }

const minuteMs = 60_000

/** Who has one address of the sixth version has the 2^64 around it too; they count as one (RFC 4291, 2.5.4). */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [head = '', tail] = address.replace(/%.*$/, '').split('::')
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'))
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups(head).length - groups(tail).length)
  const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail ?? '')]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** Counts live in this process: with n servers side by side the limit is up to n times as high, which is still a limit. */
export async function limitRates(app: App, rates: RateLimits): Promise<void> {
  await app.register(rateLimit, { global: false })
  const general = app.createRateLimit({ max: rates.perMinute, timeWindow: minuteMs, keyGenerator: (request) => networkOf(request.ip) })
  const strict = app.createRateLimit({
    max: rates.strictPerMinute,
    timeWindow: minuteMs,
    keyGenerator: (request) => `${networkOf(request.ip)} ${request.routeOptions.url ?? ''}`,
  })
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return
    const count = await (request.routeOptions.config.rate === 'strict' ? strict : general)(request)
    if (count.isAllowed || !count.isExceeded) return
    return refused(reply, { code: 'tooManyRequests', waitSeconds: Math.max(1, Math.ceil(count.ttl / 1000)) })
  })
}
