import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Refusal } from '#text/refusal.ts'
import { refused } from './refusal.ts'

/** The name of a policy in `core/access`; `public` is the one that asks nobody. */
export type Policy = string

/**
 * Decides whether a request may go on, before its body is read. It may set `request.who`. Parameters are still plain text here:
 * an id that is none belongs to nobody and is `notFound`.
 */
export type Authorize = (request: FastifyRequest, policy: Policy) => Promise<Refusal | undefined>

/** A route as the walk of all routes sees it. */
export type RouteEntry = { readonly method: string; readonly url: string; readonly policy: Policy }

/**
 * A route without a policy does not start: whoever adds one has to say who may use it. The list of all routes is kept
 * for the test that walks every one of them as every role.
 */
export function requirePolicies(app: FastifyInstance, authorize: Authorize): readonly RouteEntry[] {
  const routes: RouteEntry[] = []
  app.addHook('onRoute', (route: RouteOptions) => {
    const policy = route.config?.policy
    if (policy === undefined) throw new Error(`${String(route.method)} ${route.url} has no policy: add config: { policy: '...' }`)
    for (const method of [route.method].flat()) routes.push({ method, url: route.url, policy })
  })
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.is404) return
    const policy = request.routeOptions.config.policy
    if (policy === 'public') return
    const refusal = policy === undefined ? ({ code: 'notAllowed' } as const) : await authorize(request, policy)
    if (refusal !== undefined) return refused(reply, refusal)
  })
  return routes
}
