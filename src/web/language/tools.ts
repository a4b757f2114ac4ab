import { useMemo } from 'react'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { Tools } from '#text/catalogue-words.ts'
import { toolsFor } from '#text/tools.ts'
import { useLanguage } from './language.tsx'

/** Days, sums, lists and the names of these parties, written as the reader writes them. */
export function useTools(parties: readonly { readonly side: Side; readonly name: string }[]): Tools {
  const { locale } = useLanguage()
  return useMemo(
    () =>
      toolsFor(
        locale,
        parties.map(({ side, name }) => ({ id: side, name })),
      ),
    [locale, parties],
  )
}
