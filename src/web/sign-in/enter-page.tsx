import { Link, useNavigate } from '@tanstack/react-router'
import { useCommand } from '../http/use-command.ts'
import { useWords } from '../language/language.tsx'
import { signInByLink } from '../session/data.ts'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { afterSignIn } from './sign-in-page.tsx'
import { useLinkToken } from './use-link-token.ts'

/** What the link of a sign-in mail opens. The link works once, so it is sent once. */
export const EnterPage = () => {
  const t = useWords().signIn
  const navigate = useNavigate()
  const enter = useCommand(signInByLink, () => {
    const to = sessionStorage.getItem(afterSignIn) ?? '/'
    sessionStorage.removeItem(afterSignIn)
    return navigate({ href: to, replace: true })
  })
  const token = useLinkToken('enter', enter.run)
  const failed = token === undefined || enter.refused !== undefined
  return (
    <Page
      key={String(failed)}
      title={failed ? t.enterFailed : t.enterTitle}
      sub={token === undefined ? t.noToken : failed ? undefined : t.enterSays}
    >
      {failed && (
        <div className="stack">
          <RefusalLine refused={enter.refused} />
          <Link to="/sign-in" className="btn solid">
            {t.newLink}
          </Link>
        </div>
      )}
    </Page>
  )
}
