import { QueryClient } from '@tanstack/react-query'
import { isPassing, RefusedPage } from './api.ts'

const attempts = 4

/** A query waits out a short absence of the server; a refusal is final. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (count, error) => count < attempts && error instanceof RefusedPage && isPassing(error.refused),
      retryDelay: (count) => Math.min(500 * 2 ** count, 8_000),
    },
    mutations: { networkMode: 'always' },
  },
})
