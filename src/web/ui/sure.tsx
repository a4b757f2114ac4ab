import { useState, type ReactNode } from 'react'
import { useWords } from '../language/language.tsx'
import { Button } from './button.tsx'

/** What cannot be taken back is asked once more, in the same place. */
export const Sure = ({
  ask,
  sure,
  yes,
  busy,
  onYes,
  children,
}: {
  readonly ask: string
  readonly sure: string
  readonly yes: string
  readonly busy: boolean
  readonly onYes: () => void
  readonly children?: ReactNode
}) => {
  const t = useWords().ui
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Button small kind="plain" onClick={() => setAsking(true)}>
        {ask}
      </Button>
    )
  return (
    <div className="sure" role="alert">
      <p>{sure}</p>
      {children}
      <div className="actions">
        <Button small busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button small kind="plain" onClick={() => setAsking(false)}>
          {t.cancel}
        </Button>
      </div>
    </div>
  )
}
