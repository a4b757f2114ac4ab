import { startTransition } from 'react'
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client'
import { App } from './app.tsx'
import { RefusedPage } from './http/api.ts'
import { queryClient } from './http/query-client.ts'
import { rememberedLanguage, wordsOf } from './language/language.tsx'
import { knownOf, learn } from './known.ts'
import { makeRouter } from './router.tsx'
import { meQuery } from './session/data.ts'
import { followScheme } from './ui/scheme.ts'

/** The client. The words of the reader's language come first; everything else is fetched by the page that needs it. */

const root = document.getElementById('root')
if (root === null) throw new Error('must hold: the page has a root')
// What the server refuses is shown in place of the page; anything else is a mistake of ours and is reported as one.
const options: RootOptions = {
  onCaughtError: (error) => {
    if (!(error instanceof RefusedPage)) reportError(error)
  },
}

followScheme()
const language = rememberedLanguage()
const known = knownOf(document)
if (known === undefined) {
  const router = makeRouter()
  // The page and who reads it are fetched while the words come.
  void queryClient.prefetchQuery(meQuery)
  void router.preloadRoute({ to: location.pathname as '/' })
  const words = await wordsOf[language]()
  createRoot(root, options).render(<App router={router} first={{ language, words }} />)
} else {
  // The page stands already (prerender.tsx); it comes to life in small steps, between which the browser answers its reader. What
  // they wait for is on its way since the page came.
  const words = await wordsOf[language]()
  await pause()
  learn(known)
  const router = makeRouter()
  await pause()
  await router.load()
  startTransition(() => void hydrateRoot(root, <App router={router} first={{ language, words }} />, options))
  // From here on the page answers: React finishes at once what is clicked before it came there by itself.
  document.getElementById('known')?.remove()
}

/** Lets the browser paint and answer before the next step. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
