import type { Examples, Me } from '#wire/access.ts'
import { queryClient } from './http/query-client.ts'
import { examplesQuery, meQuery } from './session/data.ts'

/** What the first page was written from, as answered by `/me` and `/demo`; the server puts it beside the page as JSON. */
export interface Known {
  readonly me: Me
  /** Null where there are no examples. */
  readonly examples: Examples | null
}

/** Undefined on a page that the program draws itself. */
export function knownOf(page: Document): Known | undefined {
  const text = page.getElementById('known')?.textContent
  return text === undefined ? undefined : (JSON.parse(text) as Known)
}

/** Who reads is asked again at once: the browser may show a page that it kept from before somebody signed in. */
export function learn({ me, examples }: Known): void {
  queryClient.setQueryData(meQuery.queryKey, me, { updatedAt: 1 })
  if (examples !== null) queryClient.setQueryData(examplesQuery.queryKey, examples)
}
