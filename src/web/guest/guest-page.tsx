import './guest.css'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { GuestPreview } from '#wire/access.ts'
import { RefusedPage, type Refused } from '../http/api.ts'
import { useCommand } from '../http/use-command.ts'
import { dayOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { tokenOfAddress } from '../sign-in/token.ts'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { enterAsGuest, guestQuery, lookQuery, sendLinkAgain } from './data.ts'

/** What the link of a guest's mail opens: first what it is for, then, by a click, the contract itself. */
export const GuestPage = () => {
  const [token] = useState(() => tokenOfAddress('guest'))
  const look = useQuery(lookQuery(token))
  if (token === undefined) return <OpenHere />
  if (look.error instanceof RefusedPage) return <Shut token={token} refused={look.error.refused} />
  if (look.data === undefined) return null
  const { opened } = look.data
  return opened === null ? (
    <Offer token={token} preview={look.data} />
  ) : (
    <Navigate to="/guest/$cooperation" params={{ cooperation: opened }} replace />
  )
}

const Offer = ({ token, preview }: { readonly token: string; readonly preview: GuestPreview }) => {
  const { locale, words } = useLanguage()
  const t = words.guest
  const navigate = useNavigate()
  const enter = useCommand(enterAsGuest, ({ cooperation }) =>
    navigate({ to: '/guest/$cooperation', params: { cooperation }, replace: true }),
  )
  if (enter.refused !== undefined && enter.refused.status === 410) return <Shut token={token} refused={enter.refused} />
  return (
    <Page title={t.title} sub={t.asked(preview.from, preview.cooperation)}>
      <div className="stack guest-offer">
        <h2>{t.howTitle}</h2>
        {t.how.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="sub">{t.device(dayOf(locale, preview.expiresAt))}</p>
        <RefusalLine refused={enter.refused} />
        <Button kind="solid" busy={enter.running} onClick={() => void enter.run(token)}>
          {t.open}
        </Button>
      </div>
    </Page>
  )
}

/** Why nothing opens, and what to do. Only a used link can be followed by another: to the same address, whoever asks. */
const Shut = ({ token, refused }: { readonly token: string; readonly refused: Refused }) => {
  const t = useLanguage().words.guest
  const [sent, setSent] = useState(false)
  const again = useCommand(sendLinkAgain, () => setSent(true))
  return (
    <Page key="shut" title={t.shut}>
      <div className="stack">
        <RefusalLine refused={refused} />
        {refused.code === 'guestLinkUsed' && !sent && (
          <Button kind="solid" busy={again.running} onClick={() => void again.run(token)}>
            {t.again}
          </Button>
        )}
        <RefusalLine refused={again.refused} />
        <output>{sent ? t.sentAgain : ''}</output>
      </div>
    </Page>
  )
}

/** Without a link in the address: what is open on this device already. */
const OpenHere = () => {
  const { locale, words } = useLanguage()
  const t = words.guest
  const { data } = useQuery(guestQuery)
  if (data === undefined) return null
  const [only, ...more] = data.open
  if (only === undefined) return <Page title={t.title} sub={t.nothing} />
  if (more.length === 0) return <Navigate to="/guest/$cooperation" params={{ cooperation: only.cooperation }} replace />
  return (
    <Page title={t.title} sub={t.several}>
      <ul className="guest-list">
        {data.open.map(({ cooperation, name, expiresAt }) => (
          <li key={cooperation}>
            <Link to="/guest/$cooperation" params={{ cooperation }}>
              {name}
            </Link>
            <span className="meta">{t.validUntil(dayOf(locale, expiresAt))}</span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
