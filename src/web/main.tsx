import './styles/fonts.css'
import './styles/tokens.css'
import './styles/ground.css'
import './styles/shell.css'
import './styles/parts.css'
import './styles/print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RefusedPage } from './http/api.ts'
import { queryClient } from './http/query-client.ts'
import { LanguageProvider, rememberedLanguage, wordsOf } from './language/language.tsx'
import { router } from './router.tsx'
import { meQuery } from './session/data.ts'
import { followScheme } from './ui/scheme.ts'

/** The client. The words of the reader's language come first; everything else is fetched by the page that needs it. */

const language = rememberedLanguage()
document.documentElement.lang = language
// The page and who reads it are fetched while the words come.
void queryClient.prefetchQuery(meQuery)
void router.preloadRoute({ to: location.pathname as '/' })
const words = await wordsOf[language]()

/** The nonce that the server wrote into this page; Mantine's style elements carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

const root = document.getElementById('root')
if (root === null) throw new Error('must hold: the page has a root')
// What the server refuses is shown in place of the page; anything else is a mistake of ours and is reported as one.
const onCaughtError = (error: unknown): void => {
  if (!(error instanceof RefusedPage)) reportError(error)
}
createRoot(root, { onCaughtError }).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider first={{ language, words }}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
