import type { FastifyInstance } from 'fastify'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * JSON is the only body that is read, and only as whole UTF-8: Fastify would put a replacement character where bytes make no
 * sense, so that something would be kept that nobody wrote.
 */
export function readJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      void parse(request, utf8.decode(body), done)
    } catch {
      done(Object.assign(new SyntaxError('no UTF-8'), { statusCode: 400 }), undefined)
    }
  })
}
