import './sign-out.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useCommand } from '../http/use-command.ts'
import { useWords } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { meQuery, signOut } from './data.ts'
import { unsentOf } from './unsent.ts'

/** Signing out, which takes everything of the person out of this browser; what would be lost is told first. */
export function useSignOut(): { readonly begin: () => void; readonly dialog: ReactNode } {
  const { data: me } = useQuery(meQuery)
  const navigate = useNavigate()
  const [unsent, setUnsent] = useState(0)
  const leave = useCommand(signOut, () => {
    setUnsent(0)
    return navigate({ to: '/' })
  })
  const person = me?.person?.id
  return {
    begin: () => {
      const found = person === undefined ? 0 : unsentOf(person)
      if (found === 0) void leave.run()
      else setUnsent(found)
    },
    dialog: unsent > 0 && (
      <Unsent count={unsent} busy={leave.running} onLeave={() => void leave.run()} onStay={() => setUnsent(0)}>
        <RefusalLine refused={leave.refused} />
      </Unsent>
    ),
  }
}

const Unsent = ({
  count,
  busy,
  onLeave,
  onStay,
  children,
}: {
  readonly count: number
  readonly busy: boolean
  readonly onLeave: () => void
  readonly onStay: () => void
  readonly children: ReactNode
}) => {
  const t = useWords().shell.unsent
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    // Closing it, by its button or by Escape, gives the focus back to where it was.
    <dialog ref={dialog} className="unsent" aria-labelledby={id} onClose={onStay}>
      <h2 id={id}>{t.title(count)}</h2>
      <p>{t.says}</p>
      {children}
      <div className="actions">
        <Button onClick={() => dialog.current?.close()}>{t.stay}</Button>
        <Button kind="plain" busy={busy} onClick={onLeave}>
          {t.leave}
        </Button>
      </div>
    </dialog>
  )
}
