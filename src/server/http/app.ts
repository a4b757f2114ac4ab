import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type RawServerDefault } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Language } from '#text/language.ts'
import { type Db, nobody, type Who } from '../db.ts'
import { readJsonOnly } from './body.ts'
import { answerNoHttp } from './client-error.ts'
import { errorHandler } from './errors.ts'
import { languageOf } from './language.ts'
import { type Authorize, type Policy, requirePolicies, type RouteEntry } from './policy.ts'
import { limitRates, type RateLimits } from './rates.ts'
import { refused } from './refusal.ts'
import { secureHeaders } from './security.ts'
import { serveWeb } from './web.ts'

/** The Fastify instance that routes are added to: schemas are zod, types of params, query, body and answer follow from them. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

/** What a noun hands to the house: `export const agendaRoutes = (deps: { db: Db }): Routes => (app) => { app.get(...) }`. */
export type Routes = (app: App) => void | Promise<void>

export type AppDeps = {
  readonly db: Db
  readonly authorize: Authorize
  readonly routes: readonly Routes[]
  /** Where people reach the server, such as `https://handschlag.example`; decides on secure cookies and allowed origins. */
  readonly publicUrl: URL
  /** The built client, or null when only the API is served. */
  readonly webFolder: string | null
  /** Null lifts all limits: for tests that are not about them. */
  readonly rates: RateLimits | null
  /** Which proxies in front of the server are believed: none (false), or addresses and names such as `loopback`, comma separated. */
  readonly trustProxy: false | string
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use this route; required, see policy.ts. */
    policy?: Policy
    /** `strict` for routes where guessing must be slow, such as sign-in and links. */
    rate?: 'strict'
  }
  interface FastifyRequest {
    /** Set by `authorize`; nobody on public routes. */
    who: Who
    language: Language
  }
  interface FastifyInstance {
    /** Every route with its policy, complete once the app is ready. */
    routeEntries: readonly RouteEntry[]
    authorize: Authorize
  }
}

export const bodyLimitBytes = 1024 * 1024

export async function buildApp(deps: AppDeps): Promise<App> {
  const bare = fastify({
    logger: deps.logLevel === 'silent' ? false : { level: deps.logLevel },
    // Addresses of requests may hold the token of a link.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    trustProxy: deps.trustProxy,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
    // Addresses that cannot be read never reach a hook or the error handler.
    frameworkErrors: (_, request, reply) => {
      request.language = languageOf(request)
      void refused(reply, { code: 'notFound' })
    },
    clientErrorHandler: answerNoHttp,
  })
  readJsonOnly(bare)
  const app: App = bare.withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(errorHandler)

  app.decorateRequest('language', 'de')
  app.decorateRequest('who')
  app.addHook('onRequest', async (request) => {
    request.language = languageOf(request)
    request.who = nobody
  })
  await secureHeaders(app, deps)
  await app.register(cookie)
  if (deps.rates !== null) await limitRates(app, deps.rates)
  app.decorate('authorize', deps.authorize)
  app.decorate('routeEntries', requirePolicies(bare, deps.authorize))

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Handschlag',
        version: '1',
        description: 'The HTTP API of Handschlag. Money and other big whole numbers travel as text.',
      },
    },
    transform: jsonSchemaTransform,
  })
  for (const routes of deps.routes) await app.register(async (scope) => routes(scope.withTypeProvider<ZodTypeProvider>()))
  app.get('/api/v1/openapi.json', { config: { policy: 'public' }, schema: { hide: true } }, async () => app.swagger())
  await serveWeb(app, deps.webFolder)
  return app
}
