import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '../http/use-command.ts'
import { useWords } from '../language/language.tsx'
import { useLinkToken } from '../sign-in/use-link-token.ts'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { enterAsOperator } from './data.ts'

/** What the link of the terminal opens: whoever runs the server may see the outbox from this browser. */
export const OperatorPage = () => {
  const t = useWords().outbox
  const navigate = useNavigate()
  const enter = useCommand(enterAsOperator, () => navigate({ to: '/outbox', replace: true }))
  const token = useLinkToken('operator', enter.run)
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
