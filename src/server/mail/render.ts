import type { Locale } from '#text/language.ts'
import { mailWords, type MailAbout } from '#text/mail.ts'

export type Letter = { readonly subject: string; readonly text: string; readonly html: string }

/** Words become plain text and simple HTML that say the same. Nothing is loaded from anywhere: no pictures, no tracking. */
export function renderMail(locale: Locale, about: MailAbout, link: URL | null): Letter {
  const words = mailWords(locale, about)
  const { button } = words
  const [subject, greeting, note] = [unlinked(words.subject), unlinked(words.greeting), unlinked(words.note)]
  const paragraphs = words.paragraphs.map(unlinked)
  const text = [greeting, ...paragraphs, ...(link === null ? [] : [`${button ?? ''}:\n${link.href}`]), note].join('\n\n')
  const html = [
    `<p>${escape(greeting)}</p>`,
    ...paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`),
    ...(link === null
      ? []
      : [
          `<p><a href="${escape(link.href)}" style="display:inline-block;padding:12px 20px;background:#22252b;color:#ffffff;text-decoration:none;border-radius:6px">${escape(button ?? '')}</a></p>`,
          `<p style="font-size:13px;color:#555b66;word-break:break-all">${escape(link.href)}</p>`,
        ]),
    `<p style="font-size:13px;color:#555b66">${escape(note)}</p>`,
  ].join('\n')
  return {
    subject,
    text: `${text}\n`,
    html: `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>\n<body style="margin:24px;max-width:560px;font:16px/1.5 system-ui,sans-serif;color:#22252b">\n${html}\n</body></html>\n`,
  }
}

/** Names are anybody's to choose, and mail programs make links of what looks like an address: only our own is one. */
const unlinked = (text: string): string => text.replaceAll('://', ': //').replace(/\b(www)\./giu, '$1 .')

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
