import './settings.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { languages } from '#text/language.ts'
import { command, useCooperation } from '../cooperation/data.ts'
import { useCommand } from '../http/use-command.ts'
import { dayOf, momentOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { canUsePasskeys, rememberLanguage, useMe } from '../session/data.ts'
import { unsentOf } from '../session/unsent.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { schemes, useScheme } from '../ui/scheme.ts'
import { Sure } from '../ui/sure.tsx'
import { addPasskey, endSession, passkeysQuery, removePasskey, rename, sessionsQuery, signOutEverywhere } from './data.ts'

/** The settings of a person, reached from every page. */
export const SettingsPage = () => {
  const t = useLanguage().words.settings
  return (
    <Page title={t.title}>
      <div className="settings">
        <Own />
      </div>
    </Page>
  )
}

/** The same from within a cooperation, with what is set for this cooperation first. */
export const CooperationSettingsPage = () => {
  const view = useCooperation()
  const t = useLanguage().words.settings
  return (
    <Page title={t.title} place={view.name}>
      <div className="settings">
        <CoachReading />
        <Own />
      </div>
    </Page>
  )
}

const Own = () => {
  const me = useMe()
  const { words } = useLanguage()
  const t = words.settings
  const own = me.demo === null ? me.person : null
  return (
    <>
      {own !== null && <Name name={own.name} />}
      <LanguageChoice />
      <Scheme />
      {own !== null && (
        <>
          <PasskeyList />
          <SessionList />
        </>
      )}
      {me.demo !== null && <p className="sub">{t.demo}</p>}
      {me.person === null && (
        <p className="sub">
          {t.signedOut}{' '}
          <Link to="/sign-in" search={{ to: '/settings' }}>
            {words.shell.signIn}
          </Link>
        </p>
      )}
    </>
  )
}

const Name = ({ name }: { readonly name: string }) => {
  const t = useLanguage().words.settings
  const [text, setText] = useState(name)
  const [saved, setSaved] = useState(false)
  const save = useCommand(rename, () => setSaved(true))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() !== '') void save.run(text.trim())
  }
  return (
    <section>
      <form className="settings-line" onSubmit={submit} noValidate>
        <TextField
          label={t.name}
          autoComplete="name"
          maxLength={200}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setSaved(false)
          }}
        />
        <Button type="submit" busy={save.running}>
          {t.saveName}
        </Button>
        <output className="meta">{saved ? t.saved : ''}</output>
      </form>
      <RefusalLine refused={save.refused} />
    </section>
  )
}

const LanguageChoice = () => {
  const { language, words, choose } = useLanguage()
  const t = words.settings
  return (
    <section>
      <fieldset className="switch">
        <legend className="settings-title">{t.language}</legend>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            className="btn small"
            aria-pressed={language === each}
            onClick={() => {
              void choose(each)
              void rememberLanguage(each)
            }}
          >
            {t.languages[each]}
          </button>
        ))}
      </fieldset>
      <p className="meta">{t.languageSays}</p>
    </section>
  )
}

const Scheme = () => {
  const { words } = useLanguage()
  const { scheme, choose } = useScheme()
  return (
    <section>
      <fieldset className="switch">
        <legend className="settings-title">{words.settings.scheme}</legend>
        {schemes.map((each) => (
          <button key={each} type="button" className="btn small" aria-pressed={scheme === each} onClick={() => choose(each)}>
            {words.shell.scheme[each]}
          </button>
        ))}
      </fieldset>
    </section>
  )
}

const PasskeyList = () => {
  const { locale, words } = useLanguage()
  const t = words.settings
  const { data } = useSuspenseQuery(passkeysQuery)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const add = useCommand(addPasskey, (added) => {
    if (added === 'kept') setName('')
    setProblem(added === 'impossible' ? t.passkeyImpossible : undefined)
  })
  const remove = useCommand(removePasskey)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() === '') return setProblem(t.passkeyNameMissing)
    setProblem(undefined)
    void add.run(name.trim())
  }
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys" className="settings-title">
        {t.passkeys}
      </h2>
      <p className="sub">{t.passkeysSays}</p>
      {data.passkeys.length === 0 && <p className="meta">{t.noPasskeys}</p>}
      <ul className="settings-rows">
        {data.passkeys.map((passkey) => (
          <li key={passkey.id}>
            <p>
              {passkey.name} <span className="meta">{t.since(dayOf(locale, passkey.createdAt))}</span>
            </p>
            <Sure ask={t.remove} sure={t.removeSure} yes={t.removeYes} busy={remove.running} onYes={() => void remove.run(passkey.id)} />
          </li>
        ))}
      </ul>
      {canUsePasskeys() ? (
        <form className="settings-line" onSubmit={submit} noValidate>
          <TextField
            label={t.passkeyName}
            hint={t.passkeyNameHint}
            maxLength={200}
            value={name}
            error={problem}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" busy={add.running}>
            {t.addPasskey}
          </Button>
        </form>
      ) : (
        <p className="meta">{t.noPasskeySupport}</p>
      )}
      <RefusalLine refused={add.refused ?? remove.refused} />
    </section>
  )
}

const SessionList = () => {
  const { locale, words } = useLanguage()
  const t = words.settings
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(sessionsQuery)
  const end = useCommand(endSession)
  const everywhere = useCommand(signOutEverywhere, () => navigate({ to: '/' }))
  const { person } = useMe()
  const unsent = person === null ? 0 : unsentOf(person.id)
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="settings-title">
        {t.sessions}
      </h2>
      <ul className="settings-rows">
        {data.sessions.map((session) => (
          <li key={session.id}>
            <p>
              {session.device} {session.current && <b>({t.thisBrowser})</b>}{' '}
              <span className="meta">{t.lastUsed(momentOf(locale, session.lastUsedAt))}</span>
            </p>
            {!session.current && (
              <Button small kind="plain" busy={end.running} onClick={() => void end.run(session.id)}>
                {t.endSession}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Sure ask={t.everywhere} sure={t.everywhereSure} yes={t.everywhereYes} busy={everywhere.running} onYes={() => void everywhere.run()}>
        {unsent > 0 && (
          <p>
            {words.shell.unsent.title(unsent)}. {words.shell.unsent.says}
          </p>
        )}
      </Sure>
      <RefusalLine refused={end.refused ?? everywhere.refused} />
    </section>
  )
}

const CoachReading = () => {
  const view = useCooperation()
  const t = useLanguage().words.settings
  const allow = useCommand(command)
  const { side, role } = view.viewer
  if (side === null || role !== 'owner') return null
  const reads = view.negotiation.coachReads.includes(side)
  return (
    <section aria-labelledby="coach-reading">
      <h2 id="coach-reading" className="settings-title">
        {t.coach}
      </h2>
      <p className="sub">{t.coachSays}</p>
      <Choice
        kind="checkbox"
        name="coach-reading"
        value="allowed"
        checked={reads}
        onChange={(allowed) => void allow.run(view.id, '/coach-reading', { allowed })}
        label={t.coachMay}
      />
      <RefusalLine refused={allow.refused} />
    </section>
  )
}
