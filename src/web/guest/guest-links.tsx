import './guest.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { languages, type Language } from '#text/language.ts'
import type { GuestLinkView } from '#wire/access.ts'
import { useCooperationId } from '../cooperation/data.ts'
import { useCommand } from '../http/use-command.ts'
import { dayOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { guestLinksQuery, sendGuestLink, withdrawGuestLink } from './data.ts'

/** The guest links of the own side on the people page, for its owners: who may read, since when, and how to end it. */
export const GuestLinksSection = () => {
  const t = useLanguage().words.guest
  const { data } = useSuspenseQuery(guestLinksQuery(useCooperationId()))
  const open = data.links.filter(({ state }) => state === 'open')
  const past = data.links.filter(({ state }) => state !== 'open')
  return (
    <section className="person-part" aria-labelledby="guests">
      <h2 id="guests">{t.links}</h2>
      <p className="sub">{t.linksSay}</p>
      {data.links.length === 0 && <p className="sub">{t.none}</p>}
      {open.length > 0 && (
        <ul className="person-rows">
          {open.map((link) => (
            <GuestLink key={link.id} link={link} />
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <details className="disclosure guest-past">
          <summary>{t.past(past.length)}</summary>
          <ul className="person-rows">
            {past.map((link) => (
              <GuestLink key={link.id} link={link} />
            ))}
          </ul>
        </details>
      )}
      <SendLink />
    </section>
  )
}

const GuestLink = ({ link }: { readonly link: GuestLinkView }) => {
  const { locale, words } = useLanguage()
  const t = words.guest
  const id = useCooperationId()
  const withdraw = useCommand(withdrawGuestLink)
  const { email, createdBy, createdAt, expiresAt, lastUsedAt, mail, state } = link
  const day = (instant: string): string => dayOf(locale, instant)
  const used = lastUsedAt === null ? t.neverUsed : t.lastUsed(day(lastUsedAt))
  const mailed = state === 'open' && lastUsedAt === null && mail !== null ? `${words.person.mail[mail]} · ` : ''
  return (
    <li>
      <div>
        <p>
          <b>{email}</b>
        </p>
        <p className="meta">{t.sentBy(createdBy, day(createdAt))}</p>
        <p className="meta">{`${mailed}${used} · ${t.state[state](day(expiresAt))}`}</p>
        <RefusalLine refused={withdraw.refused} />
      </div>
      {state === 'open' && (
        <div className="actions">
          <Button
            small
            kind="plain"
            busy={withdraw.running}
            aria-label={t.withdrawOf(email)}
            onClick={() => void withdraw.run(id, link.id)}
          >
            {t.withdraw}
          </Button>
        </div>
      )}
    </li>
  )
}

const SendLink = () => {
  const { language, words } = useLanguage()
  const t = words.guest
  const id = useCooperationId()
  const [email, setEmail] = useState('')
  const [speaks, setSpeaks] = useState<Language>(language)
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState<string>()
  const send = useCommand(sendGuestLink, () => {
    setDone(email.trim())
    setEmail('')
    setTried(false)
  })
  const isEmail = /^\S+@\S+\.\S+$/u.test(email.trim())
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setDone(undefined)
    setTried(true)
    if (isEmail) void send.run(id, { email: email.trim(), purpose: 'readContract', language: speaks })
  }
  return (
    <form className="invite" onSubmit={save} noValidate>
      <TextField
        label={t.email}
        type="email"
        autoComplete="off"
        error={tried && !isEmail ? t.emailMissing : undefined}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <fieldset className="switch">
        <legend className="field-label">{t.language}</legend>
        {languages.map((each) => (
          <button key={each} type="button" className="btn small" aria-pressed={speaks === each} onClick={() => setSpeaks(each)}>
            {words.person.languages[each]}
          </button>
        ))}
      </fieldset>
      <RefusalLine refused={send.refused} />
      <div className="actions">
        <Button type="submit" busy={send.running}>
          {t.send}
        </Button>
        <output>{done === undefined ? '' : t.sent(done)}</output>
      </div>
    </form>
  )
}
