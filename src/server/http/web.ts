import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { App } from './app.ts'
import { openPages, sendPage } from './pages.ts'
import { refused } from './refusal.ts'

/**
 * The client's files. Those under /assets carry a hash in their name and are kept for ever; any other path that is none of the
 * API's is a page of the client.
 */
export async function serveWeb(app: App, folder: string | null): Promise<void> {
  const pages = folder === null ? undefined : openPages(app, folder)
  if (folder !== null && pages !== undefined) {
    await app.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, index: false, cacheControl: false })
    app.get('/assets/*', { config: { policy: 'public' }, schema: { hide: true } }, async (request, reply) => {
      reply.header('cache-control', 'public, max-age=31536000, immutable')
      return reply.sendFile(pathOf(request.url))
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    const path = pathOf(request.url)
    const isPage = request.method === 'GET' || request.method === 'HEAD'
    if (!isPage || folder === null || pages === undefined || path.startsWith('api/') || path.startsWith('assets/'))
      return refused(reply, { code: 'notFound' })
    if (/^[\w-]+\.[a-z\d]+$/.test(path) && path !== 'index.html') {
      if (!existsSync(join(folder, path))) return refused(reply, { code: 'notFound' })
      return reply.header('cache-control', 'public, max-age=3600').sendFile(path)
    }
    return sendPage(request, reply, await pages(request))
  })
}

const pathOf = (url: string): string => (url.split(/[?#]/, 1)[0] ?? '/').replace(/^\/+/, '')
