import { createMemoryHistory } from '@tanstack/react-router'
// The one for browsers keeps a channel open, for which a process would never end.
import { renderToString } from 'react-dom/server.node'
import type { Language } from '#text/language.ts'
import { App } from './app.tsx'
import { learn, type Known } from './known.ts'
import { wordsOf } from './language/language.tsx'
import { makeRouter } from './router.tsx'
import { titleOf } from './ui/page.tsx'

/**
 * The first page as text, as somebody sees it who is not signed in: the server sends it with the page, so that it can be read before
 * the program has come (docs/decisions/0026-first-page-as-text.md). Built apart from the client, for the server to load.
 */
export async function firstPage(language: Language, known: Known): Promise<{ readonly title: string; readonly html: string }> {
  learn(known)
  const router = makeRouter({
    history: createMemoryHistory({ initialEntries: ['/'] }),
    origin: 'http://localhost',
    scrollRestoration: false,
  })
  const [words] = await Promise.all([wordsOf[language](), router.load()])
  return { title: titleOf(words.start.title), html: renderToString(<App router={router} first={{ language, words }} />) }
}
