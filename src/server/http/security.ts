import { randomBytes } from 'node:crypto'
import helmet from '@fastify/helmet'
import type { App } from './app.ts'
import { refused } from './refusal.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Allows the style elements that the client itself creates in this one page. */
    styleNonce: string
  }
}

/**
 * Headers that keep foreign code out. Scripts come from our own files only. Style elements need the page's nonce (Mantine and
 * its scroll lock create some while running); style attributes stay allowed, because React, Mantine and the diagram library set
 * positions and sizes through them, and an attribute cannot load or run anything.
 */
export async function secureHeaders(app: App, deps: { readonly publicUrl: URL }): Promise<void> {
  const secure = deps.publicUrl.protocol === 'https:'
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  })
  app.decorateRequest('styleNonce', '')
  app.addHook('onRequest', async (request, reply) => {
    request.styleNonce = randomBytes(16).toString('base64')
    reply.header('content-security-policy', contentPolicy(request.styleNonce, secure))
    reply.header('permissions-policy', 'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()')
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  // Cookies are same-site already; this also stops forms and scripts of other ports on the same host.
  app.addHook('onRequest', async (request, reply) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return
    const { origin } = request.headers
    if (origin === undefined || origin === deps.publicUrl.origin) return
    if (URL.canParse(origin) && new URL(origin).host === request.host) return
    return refused(reply, { code: 'foreignOrigin' })
  })
}

const contentPolicy = (nonce: string, secure: boolean): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `media-src 'self' blob:`,
    `worker-src 'self' blob:`,
    `frame-src 'self' blob:`,
    `object-src 'none'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
