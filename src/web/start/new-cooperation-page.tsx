import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { sides } from '#core/access/role.ts'
import { useCommand } from '../http/use-command.ts'
import { useWords } from '../language/language.tsx'
import { startCooperation, useMe } from '../session/data.ts'
import { rename } from '../settings/data.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'

export const NewCooperationPage = () => {
  const me = useMe()
  const t = useWords().start
  const ui = useWords().ui
  const navigate = useNavigate()
  const { as: preset } = useSearch({ strict: false })
  const [as, setAs] = useState<'owner' | 'coach'>(preset ?? 'owner')
  const [person, setPerson] = useState('')
  // Who signed in by mail has no name yet but what stands before the @; the invitations should not be signed with that.
  const [nameless] = useState(me.person !== null && me.person.name === me.person.email.split('@', 1)[0])
  const [companies, setCompanies] = useState<readonly string[]>(['', ''])
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const make = useCommand(startCooperation, ({ id }) => navigate({ to: '/c/$cooperation', params: { cooperation: id } }))
  const introduce = useCommand(rename)
  if (me.person === null || me.demo !== null)
    return <Navigate to="/sign-in" search={{ to: preset === undefined ? '/new' : `/new?as=${preset}` }} replace />
  const usual = companies
    .map((company) => company.trim())
    .filter((company) => company !== '')
    .join(` ${t.and} `)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    if (companies.some((company) => company.trim() === '') || (nameless && person.trim() === '')) return
    if (nameless && !(await introduce.run(person.trim())).ok) return
    await make.run(
      name.trim() === '' ? usual : name.trim(),
      companies.map((company) => company.trim()),
      as,
    )
  }
  const label = (index: number): string =>
    as === 'coach' || companies.length > 2
      ? index === 0 && as === 'owner'
        ? t.ownCompany
        : t.company(index + 1)
      : index === 0
        ? t.ownCompany
        : t.otherCompany
  return (
    <Page title={t.newTitle} sub={t.newSub}>
      <form className="narrow-form" onSubmit={(event) => void save(event)} noValidate>
        {nameless && (
          <TextField
            label={t.yourName}
            hint={t.yourNameHint}
            autoComplete="name"
            maxLength={200}
            value={person}
            error={tried && person.trim() === '' ? t.yourNameMissing : undefined}
            onChange={(event) => setPerson(event.currentTarget.value)}
          />
        )}
        <fieldset>
          <legend className="field-label">{t.as}</legend>
          <div className="choices roles">
            <Choice name="as" value="owner" checked={as === 'owner'} onChange={() => setAs('owner')} label={t.asOwner} />
            <Choice name="as" value="coach" checked={as === 'coach'} onChange={() => setAs('coach')} label={t.asCoach} />
          </div>
        </fieldset>
        {companies.map((company, index) => (
          // A company has no name yet; its place is what tells it apart.
          // oxlint-disable-next-line react/no-array-index-key
          <div className="company" key={index}>
            <TextField
              label={label(index)}
              maxLength={200}
              autoComplete={index === 0 && as === 'owner' ? 'organization' : 'off'}
              value={company}
              error={tried && company.trim() === '' ? t.missing : undefined}
              onChange={(event) => {
                const typed = event.currentTarget.value
                setCompanies(companies.map((each, at) => (at === index ? typed : each)))
              }}
            />
            {companies.length > 2 && index > 0 && (
              <Button kind="plain" onClick={() => setCompanies(companies.filter((_, at) => at !== index))}>
                {t.removeCompany}
              </Button>
            )}
          </div>
        ))}
        {companies.length < sides.length && (
          <div>
            <Button small onClick={() => setCompanies([...companies, ''])}>
              {t.addCompany}
            </Button>
          </div>
        )}
        <TextField
          label={t.nameLabel}
          hint={t.nameHint}
          maxLength={200}
          placeholder={usual}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <RefusalLine refused={introduce.refused ?? make.refused} />
        <div className="actions">
          <Button kind="solid" type="submit" busy={introduce.running || make.running}>
            {t.create}
          </Button>
          <Link to="/" className="btn plain">
            {ui.cancel}
          </Link>
        </div>
      </form>
    </Page>
  )
}
