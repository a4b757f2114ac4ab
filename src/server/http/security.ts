import helmet from '@fastify/helmet'
import type { App } from './app.ts'
import { refused } from './refusal.ts'

/** What stands in a page itself, by the SHA-256 of its text in base64. */
export type InPage = { readonly scripts: readonly string[]; readonly styles: readonly string[] }

declare module 'fastify' {
  interface FastifyReply {
    /** Lets exactly these scripts and styles stand in this page. */
    allowInPage: (inPage: InPage) => void
  }
}

/**
 * Headers that keep foreign code out. Scripts and styles come from our own files only, or stand in a page
 * with a text that is known by its hash; style attributes stay allowed, because React sets positions and sizes through them, and an
 * attribute cannot load or run anything.
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
  const policy = contentPolicy(secure)
  app.decorateReply('allowInPage', function allowInPage(inPage) {
    this.header('content-security-policy', contentPolicy(secure, inPage))
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', policy)
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

const contentPolicy = (secure: boolean, { scripts, styles }: InPage = { scripts: [], styles: [] }): string =>
  [
    `default-src 'none'`,
    `script-src 'self'${hashed(scripts)}`,
    `style-src 'self'${hashed(styles)}`,
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

const hashed = (hashes: readonly string[]): string => hashes.map((hash) => ` 'sha256-${hash}'`).join('')
