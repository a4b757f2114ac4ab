import '../start/start.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useCommand } from '../http/use-command.ts'
import { useLanguage } from '../language/language.tsx'
import { canUsePasskeys, requestSignIn, signInByPasskey, useMe } from '../session/data.ts'
import type { Refused } from '../http/api.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'

const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

/** Where to go after sign-in is kept in this browser: the link of the mail opens a page of its own. */
export const afterSignIn = 'after-sign-in'

export const SignInPage = () => {
  const me = useMe()
  const { language, words } = useLanguage()
  const t = words.signIn
  const { to } = useSearch({ strict: false })
  const navigate = useNavigate()
  const [email, setEmail] = useState('')
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState<{ readonly email: string; readonly minutes: number; readonly outbox: boolean }>()
  const [passkeyRefused, setPasskeyRefused] = useState<Refused>()
  const request = useCommand(requestSignIn, ({ by, minutes }) => {
    if (to !== undefined) sessionStorage.setItem(afterSignIn, to)
    setSent({ email: email.trim(), minutes, outbox: by === 'outbox' })
  })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (looksLikeEmail(email.trim())) void request.run(email.trim(), language)
  }
  const byPasskey = async (): Promise<void> => {
    setPasskeyRefused(undefined)
    const signedIn = await signInByPasskey()
    if (signedIn === null) return
    if (signedIn.ok) await navigate({ href: to ?? '/' })
    else setPasskeyRefused(signedIn.error)
  }
  if (sent !== undefined) {
    return (
      <Page key="sent" title={t.sentTitle} sub={t.sentSays(sent.email, sent.minutes)}>
        <div className="stack">
          {sent.outbox && <p>{t.outbox}</p>}
          <Button onClick={() => setSent(undefined)}>{t.other}</Button>
        </div>
      </Page>
    )
  }
  return (
    <Page key="ask" title={t.title} sub={t.sub}>
      <form className="narrow-form" onSubmit={send} noValidate>
        <TextField
          label={t.email}
          type="email"
          autoComplete="email webauthn"
          maxLength={254}
          value={email}
          error={tried && !looksLikeEmail(email.trim()) ? t.emailMissing : undefined}
          hint={me.setup.mail === 'outbox' ? t.outbox : undefined}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <RefusalLine refused={request.refused ?? passkeyRefused} />
        <div className="actions">
          <Button kind="solid" type="submit" busy={request.running}>
            {t.send}
          </Button>
          {canUsePasskeys() && <Button onClick={() => void byPasskey()}>{t.passkey}</Button>}
        </div>
      </form>
    </Page>
  )
}
