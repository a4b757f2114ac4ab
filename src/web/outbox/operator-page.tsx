import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../http/use-command.ts'
import { useWords } from '../language/language.tsx'
import { tokenOfAddress } from '../sign-in/token.ts'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { enterAsOperator } from './data.ts'

/** What the link of the terminal opens: whoever runs the server may see the outbox from this browser. */
export const OperatorPage = () => {
  const t = useWords().outbox
  const navigate = useNavigate()
  const [token] = useState(() => tokenOfAddress('operator'))
  const begun = useRef(false)
  const enter = useCommand(enterAsOperator, () => navigate({ to: '/outbox', replace: true }))
  useEffect(() => {
    if (begun.current || token === undefined) return
    begun.current = true
    void enter.run(token)
  }, [enter, token])
  const failed = token === undefined || enter.refused !== undefined
  return (
    <Page
      key={String(failed)}
      title={failed ? t.operatorFailed : t.operatorTitle}
      sub={token === undefined ? t.operatorNoToken : failed ? undefined : t.operatorSays}
    >
      <RefusalLine refused={enter.refused} />
    </Page>
  )
}
