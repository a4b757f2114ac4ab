import { Link, useRouter } from '@tanstack/react-router'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { RefusedPage } from '../http/api.ts'
import { useWords } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { sayRefused } from '../ui/refusal-line.tsx'

export const NotFound = () => {
  const t = useWords().ui
  return (
    <main className="page" id="content">
      <Page title={t.notFound}>
        <div className="stack">
          <p className="sub">{t.notFoundSays}</p>
          <Link to="/" className="btn solid">
            {t.toStart}
          </Link>
        </div>
      </Page>
    </main>
  )
}

/** Quiet: the frame stands, and after a moment one line says that the page is on its way. */
export const PagePending = () => {
  const t = useWords().ui
  return <output className="wrap meta pending">{t.loading}</output>
}

/** Where a page would stand that was refused or that broke. Not signed in: the way to sign-in and back. */
export const PageError = ({ error, reset }: { readonly error: unknown; readonly reset: () => void }) => {
  const t = useWords().ui
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  const again = (): void => {
    queries.reset()
    reset()
    void router.invalidate()
  }
  if (!(error instanceof RefusedPage)) {
    return (
      <Page title={t.brokenTitle}>
        <div className="stack">
          <p className="sub">{t.brokenSays}</p>
          <Button kind="solid" onClick={() => location.reload()}>
            {t.reload}
          </Button>
        </div>
      </Page>
    )
  }
  const signedOut = error.refused.code === 'notSignedIn'
  return (
    <Page title={t.refused} sub={<span role="alert">{sayRefused(t, error.refused)}</span>}>
      <div className="stack">
        <div className="actions">
          {signedOut ? (
            <Link to="/sign-in" search={{ to: location.pathname }} className="btn solid">
              {t.toSignIn}
            </Link>
          ) : (
            <Button onClick={again}>{t.again}</Button>
          )}
          <Link to="/" className="btn plain">
            {t.toStart}
          </Link>
        </div>
      </div>
    </Page>
  )
}
