import { useState } from 'react'

/** Which rows became agreed while the page was open: those move once. What was agreed when the page came is no news. */
export function useFreshlyAgreed(agreed: readonly string[]): ReadonlySet<string> {
  const [atFirst] = useState(() => new Set(agreed))
  return new Set(agreed.filter((id) => !atFirst.has(id)))
}
