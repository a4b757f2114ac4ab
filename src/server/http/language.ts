import type { FastifyRequest } from 'fastify'
import { isLanguage, type Language } from '#text/language.ts'

/** `?lang=en` wins, then the cookie `language`, then what the browser prefers; German when nothing fits. */
export function languageOf(request: FastifyRequest): Language {
  const asked = typeof request.query === 'object' && request.query !== null && 'lang' in request.query ? request.query.lang : undefined
  if (typeof asked === 'string' && isLanguage(asked)) return asked
  const remembered = /(?:^|;\s*)language=(de|en)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1]
  if (remembered !== undefined && isLanguage(remembered)) return remembered
  return preferred(request.headers['accept-language'] ?? '')
}

/** Reads `en-GB,en;q=0.9,de;q=0.8`. */
export function preferred(header: string): Language {
  const wishes = header
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((found) => found !== undefined)
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ language, quality }) => isLanguage(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  const first = wishes[0]?.language
  return first !== undefined && isLanguage(first) ? first : 'de'
}
