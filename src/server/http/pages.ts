import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '#text/language.ts'
import type { Me } from '#wire/access.ts'
import type { App } from './app.ts'
import type { InPage } from './security.ts'

/** A page as it travels, compressed once. */
type Page = {
  readonly inPage: InPage
  readonly etag: string
  readonly br: Buffer
  readonly gzip: Buffer
  readonly identity: Buffer
}

/** The first page as text, from src/web/prerender.tsx. */
type Written = { readonly title: string; readonly html: string }
type Prerender = { readonly firstPage: (language: Language, known: unknown) => Promise<Written> }

/**
 * Which page stands at an address: the frame that the program fills, or, for a stranger at `/`, the first page, which can be read as
 * soon as it has come (docs/decisions/0026-first-page-as-text.md). Undefined where the client was not built.
 */
export function openPages(app: App, folder: string): ((request: FastifyRequest) => Promise<Page>) | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
  // It decides how a page looks, so nothing is painted before it; as a file of its own it would keep a phone waiting.
  const scheme = readFileSync(join(folder, 'scheme.js'), 'utf8')
  const frameIn = (language: Language): string =>
    index
      .replace('<html lang=""', `<html lang="${language}"`)
      .replace('<script src="/scheme.js"></script>', () => `<script>${scheme}</script>`)
  const frame = (language: Language): Page => packed(frameIn(language), { scripts: [sha256(scheme)], styles: [] })
  const frames = { de: frame('de'), en: frame('en') }

  const prerenderFile = join(folder, '../prerender/prerender.js')
  if (!existsSync(prerenderFile)) return async ({ language }) => frames[language]

  async function write(language: Language): Promise<Page> {
    const { firstPage } = (await import(pathToFileURL(prerenderFile).href)) as Prerender
    const me = (await answerTo(app, '/api/v1/me')) as Me
    const known = { me, examples: me.setup.demo ? await answerTo(app, '/api/v1/demo') : null }
    const styles = [...index.matchAll(stylesheet)].map(([, file = '']) => readFileSync(join(folder, file), 'utf8'))
    const page = withFirstPage(frameIn(language), await firstPage(language, known), known, styles, scriptsOfFirstPage(folder, language))
    return packed(page, { scripts: [sha256(scheme)], styles: styles.map(sha256) })
  }

  const written: Partial<Record<Language, Promise<Page>>> = {}
  return async (request) => {
    const { language } = request
    if (!/^\/(?:$|\?)/.test(request.url) || !isStranger(request)) return frames[language]
    try {
      return await (written[language] ??= write(language))
    } catch (error) {
      // The program draws the page as well, only later; the next reader may find what was missing now.
      delete written[language]
      request.log.error(error)
      return frames[language]
    }
  }
}

/** Carries none of our cookies but the language: nobody is signed in there. */
const isStranger = ({ headers }: FastifyRequest): boolean => headers.cookie?.includes('handschlag') !== true

/** What a stranger is answered there. */
async function answerTo(app: App, url: string): Promise<unknown> {
  const answer = await app.inject({ url })
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode} when the first page was written: ${answer.body}`)
  return answer.json()
}

/** The scripts that the first page needs beside those of every page. */
function scriptsOfFirstPage(folder: string, language: Language): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, { readonly file: string } | undefined>
  return ['start/start-page.tsx', `../text/${language}/web/words.ts`].flatMap((name) => manifest[name]?.file ?? [])
}

const stylesheet = /<link rel="stylesheet"[^>]* href="\/([^"]+)"[^>]*>/g

/** Styles stand in the page, so that it is painted when it has come; what makes it answer is fetched after what is seen. */
function withFirstPage(
  frame: string,
  { title, html }: Written,
  known: unknown,
  styles: readonly string[],
  scripts: readonly string[],
): string {
  const head = [
    ...styles.map((css) => `<style>${css}</style>`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ]
  // JSON beside the page is data, which the content policy does not touch; a `<` in it must not end the element.
  const data = `<script type="application/json" id="known">${JSON.stringify(known).replaceAll('<', '\\u003c')}</script>`
  return (
    frame
      .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
      // A disabled link is not fetched; it tells the program that these styles are there already.
      .replaceAll(stylesheet, (link) => link.replace('<link', '<link disabled'))
      .replace('</head>', () => `${head.join('')}</head>`)
      .replaceAll(/<link rel="modulepreload"|<script type="module"/g, (tag) => `${tag} fetchpriority="low"`)
      .replace(/<div id="root">[^]*?<\/div>(?=\s*<\/body>)/, () => `<div id="root">${html}</div>${data}`)
  )
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

function packed(html: string, inPage: InPage): Page {
  const identity = Buffer.from(html)
  return {
    inPage,
    etag: `W/"${sha256(html)}"`,
    br: brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
    gzip: gzipSync(identity, { level: constants.Z_BEST_COMPRESSION }),
    identity,
  }
}

/** Kept by the browser and asked for again each time: another language, or having signed in, makes it another page. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  reply.allowInPage(page.inPage)
  reply.headers({ 'cache-control': 'no-cache', vary: 'accept-encoding, accept-language, cookie', etag: page.etag })
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send()
  const read = (request.headers['accept-encoding'] ?? '').split(',').map((one) => one.trim())
  const encoding = (['br', 'gzip'] as const).find((name) => read.includes(name))
  if (encoding !== undefined) reply.header('content-encoding', encoding)
  return reply.type('text/html; charset=utf-8').send(page[encoding ?? 'identity'])
}
