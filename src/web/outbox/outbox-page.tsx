import './outbox.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Mail } from '#wire/access.ts'
import { useCommand } from '../http/use-command.ts'
import { momentOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { outboxQuery, retryMail, sendTest } from './data.ts'

/** Every mail that goes out, for whoever runs the server; without a mail server this is where mail is read. */
export const OutboxPage = () => {
  const t = useLanguage().words.outbox
  const { data } = useSuspenseQuery(outboxQuery)
  return (
    <Page title={t.title} sub={t.sub[data.by]}>
      <Test />
      {data.mails.length === 0 ? (
        <p className="outbox-empty">{t.empty}</p>
      ) : (
        <ul className="mails">
          {data.mails.map((mail) => (
            <OneMail key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
    </Page>
  )
}

const OneMail = ({ mail }: { readonly mail: Mail }) => {
  const { locale, words } = useLanguage()
  const t = words.outbox
  const retry = useCommand(retryMail)
  return (
    <li>
      <div className="mail-head">
        <h2>{mail.subject}</h2>
        <p className="meta">
          {t.to(mail.to)} · {momentOf(locale, mail.createdAt)}
        </p>
        <p className="meta">
          <b>{t.state[mail.state]}</b>
          {mail.attempts > 0 && ` · ${t.tries(mail.attempts)}`}
          {mail.nextAttemptAt !== null && mail.attempts > 0 && ` · ${t.nextTry(momentOf(locale, mail.nextAttemptAt))}`}
          {mail.error !== null && ` · ${mail.error}`}
        </p>
        {mail.state === 'failed' && (
          <p className="actions">
            <Button small busy={retry.running} onClick={() => void retry.run(mail.id)}>
              {t.retry}
            </Button>
          </p>
        )}
        <RefusalLine refused={retry.refused} />
      </div>
      {mail.text === null ? (
        mail.state === 'outbox' && <p className="meta">{t.noText}</p>
      ) : (
        <details className="disclosure">
          <summary>{t.read}</summary>
          <p className="mail-text">
            <Linked text={mail.text} />
          </p>
        </details>
      )}
    </li>
  )
}

/** Only links to this server become links. */
const Linked = ({ text }: { readonly text: string }) =>
  text.split(/(https?:\/\/\S+)/u).map((part, index) =>
    part.startsWith(`${location.origin}/`) ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      <span key={index}>{part}</span>
    ),
  )

const Test = () => {
  const { language, words } = useLanguage()
  const t = words.outbox
  const [to, setTo] = useState('')
  const [problem, setProblem] = useState<string>()
  const [sent, setSent] = useState(false)
  const test = useCommand(sendTest, () => setSent(true))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setSent(false)
    if (!/^\S+@\S+\.\S+$/u.test(to.trim())) return setProblem(t.testMissing)
    setProblem(undefined)
    void test.run(to.trim(), language)
  }
  return (
    <details className="disclosure outbox-test">
      <summary>{t.test}</summary>
      <form onSubmit={submit} noValidate>
        <TextField label={t.testTo} type="email" value={to} error={problem} onChange={(event) => setTo(event.currentTarget.value)} />
        <div className="actions">
          <Button type="submit" small busy={test.running}>
            {t.testSend}
          </Button>
          <output className="meta">{sent ? t.testSent : ''}</output>
        </div>
        <RefusalLine refused={test.refused} />
      </form>
    </details>
  )
}
