import type { FastifyRequest } from 'fastify'
import type { GermanOf } from '#core/agreement/agreement.ts'
import { isLanguage, localeOf, type Language, type Locale } from '#text/language.ts'

/** `?lang=en` wins, then the cookie `language`, then what the browser prefers; German when nothing fits. */
export function languageOf(request: FastifyRequest): Language {
  const asked = typeof request.query === 'object' && request.query !== null && 'lang' in request.query ? request.query.lang : undefined
  if (typeof asked === 'string' && isLanguage(asked)) return asked
  const remembered = /(?:^|;\s*)language=(de|en)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1]
  if (remembered !== undefined && isLanguage(remembered)) return remembered
  return preferred(request.headers['accept-language'] ?? '')
}

/** The language of the request, in the German of the country that it asks for first. */
export function requestLocale({ language, headers }: Pick<FastifyRequest, 'language' | 'headers'>): Locale {
  const [, country] = /^\s*de-(AT|CH)\b/iu.exec(headers['accept-language'] ?? '') ?? []
  return localeOf(language, country?.toUpperCase() as GermanOf | undefined)
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
