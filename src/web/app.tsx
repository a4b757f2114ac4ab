import './styles/fonts.css'
import './styles/tokens.css'
import './styles/ground.css'
import './styles/shell.css'
import './styles/parts.css'
import './start/start.css'
import './styles/print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import type { Language } from '#text/language.ts'
import { queryClient } from './http/query-client.ts'
import { LanguageProvider, type Words } from './language/language.tsx'
import type { Router } from './router.tsx'

/** Everything that a reader sees, the same in the browser (main.tsx) and where the first page is written beforehand (prerender.tsx). */
export const App = ({
  router,
  first,
}: {
  readonly router: Router
  readonly first: { readonly language: Language; readonly words: Words }
}) => (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LanguageProvider first={first}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>
)
