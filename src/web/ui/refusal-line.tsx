import type { ReactNode } from 'react'
import type { Refused } from '../http/api.ts'
import { useWords, type Words } from '../language/language.tsx'

/** The server says it itself; where it cannot be reached, the page does. */
export const sayRefused = (t: Words['ui'], refused: Refused): string => (refused.code === 'noConnection' ? t.noConnection : refused.message)

/** What was refused, in the server's words, and what to do; read aloud at once. Nothing when nothing was refused. */
export const RefusalLine = ({ refused, children }: { readonly refused: Refused | undefined; readonly children?: ReactNode }) => {
  const t = useWords().ui
  if (refused === undefined) return null
  return (
    <div className="refused" role="alert">
      <p className="label">{t.refused}</p>
      <p>{sayRefused(t, refused)}</p>
      {children}
    </div>
  )
}
