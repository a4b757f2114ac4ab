/**
 * The token of a link, from behind the `#`; it is taken out of the address, so that it is in no history and no screenshot. A page
 * may be drawn twice, so what was taken is kept while the page is open.
 */
const taken = new Map<string, string>()

export function tokenOfAddress(page: string): string | undefined {
  const token = location.hash.slice(1)
  if (token !== '') {
    taken.set(page, token)
    history.replaceState(history.state, '', location.pathname)
  }
  return taken.get(page)
}

/** Once the page behind a link was closed on purpose, its token opens nothing in this window any more. */
export const forgetToken = (page: string): void => void taken.delete(page)
