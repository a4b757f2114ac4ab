import './person.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState, type FormEvent } from 'react'
import type { Role } from '#core/access/role.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { languages, type Language } from '#text/language.ts'
import type { InvitationView, PartyView, People, PersonView } from '#wire/access.ts'
import { partiesOf, useCooperation, useCooperationId } from '../cooperation/data.ts'
import { GuestLinksSection } from '../guest/guest-links.tsx'
import { useCommand } from '../http/use-command.ts'
import { dayOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { classOf, Mark } from '../ui/mark.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { Sure } from '../ui/sure.tsx'
import { changeRole, invite, leave, peopleQuery, removePerson, resendInvitation, revokeInvitation } from './data.ts'

/** Members of each side and the coach, open invitations, and inviting. A link is never shown, not even to who invited. */
export const PeoplePage = () => {
  const view = useCooperation()
  const t = useLanguage().words.person
  const { data } = useSuspenseQuery(peopleQuery(useCooperationId()))
  const parties = partiesOf(view)
  const sorted = [parties.left, ...parties.right].flatMap((side) => view.parties.filter((party) => party.side === side))
  const open = data.invitations.filter(({ state }) => state === 'open' || state === 'expired')
  const [resent, setResent] = useState(false)
  const coaches = data.people.filter(({ side }) => side === null)
  // Who comes to invite somebody stands before the form, not two screens above it.
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <Page title={t.title} place={view.name} sub={t.sub}>
      <div className="people">
        {sorted.map((party) => (
          <Members
            key={party.side}
            party={party}
            people={data.people.filter(({ side }) => side === party.side)}
            invited={open.filter(({ side, state }) => side === party.side && state === 'open')}
            mayInvite={data.invite.some(({ side, role }) => side === party.side && role === 'owner')}
          />
        ))}
        <section className="is-coach" aria-labelledby="coach">
          <h2 id="coach">
            <Mark />
            {t.neutral}
          </h2>
          {coaches.length === 0 ? <p className="sub">{t.noCoach}</p> : <PersonList people={coaches} />}
        </section>
      </div>
      <section className="person-part" aria-labelledby="open-invitations">
        <h2 id="open-invitations">{t.open}</h2>
        <output className="meta">{resent ? t.resent : ''}</output>
        {open.length === 0 ? (
          <p className="sub">{t.noneOpen}</p>
        ) : (
          <ul className="person-rows">
            {open.map((invitation) => (
              <Invitation key={invitation.id} invitation={invitation} onResent={() => setResent(true)} />
            ))}
          </ul>
        )}
      </section>
      {data.invite.length > 0 && <Invite options={data.invite} />}
      {view.viewer.role === 'owner' && <GuestLinksSection />}
      <LeaveSection people={data.people} />
    </Page>
  )
}

const Members = ({
  party,
  people,
  invited,
  mayInvite,
}: {
  readonly party: PartyView
  readonly people: readonly PersonView[]
  readonly invited: readonly InvitationView[]
  readonly mayInvite: boolean
}) => {
  const { locale, words } = useLanguage()
  const t = words.person
  return (
    <section className={classOf(party.side)} aria-labelledby={`side-${party.side}`}>
      <h2 id={`side-${party.side}`}>
        <Mark />
        {party.name}
      </h2>
      {party.left && <p className="sub">{t.left}</p>}
      {people.length > 0 || party.left ? (
        <PersonList people={people} />
      ) : (
        <>
          <p className="sub">{t.nobody}</p>
          {invited.map(({ id, email, expiresAt }) => (
            <p key={id} className="sub">
              {t.invitedUntil(email, dayOf(locale, expiresAt))}
            </p>
          ))}
          {invited.length === 0 && mayInvite && (
            <p className="sub">
              <a href="#invite">{t.inviteOwner}</a>
            </p>
          )}
        </>
      )}
    </section>
  )
}

const PersonList = ({ people }: { readonly people: readonly PersonView[] }) => (
  <ul className="person-rows">
    {people.map((one) => (
      <OnePerson key={one.person} one={one} />
    ))}
  </ul>
)

const rolesOfSide: readonly Role[] = ['owner', 'staff', 'lawyer', 'taxAdviser']

const OnePerson = ({ one }: { readonly one: PersonView }) => {
  const { locale, words } = useLanguage()
  const t = words.person
  const id = useCooperationId()
  const role = useCommand(changeRole)
  const remove = useCommand(removePerson)
  return (
    <li>
      <div>
        <p>
          <b>{one.name}</b>
          {one.me && <span className="meta"> ({t.you})</span>}
        </p>
        <p className="meta">
          {one.may.changeRole ? '' : `${words.shell.roles[one.role]}, `}
          {t.since(dayOf(locale, one.since))}
          {one.email !== null && ` · ${one.email}`}
        </p>
        <RefusalLine refused={role.refused ?? remove.refused} />
      </div>
      <div className="actions">
        {one.may.changeRole && (
          <select
            className="field"
            aria-label={t.role(one.name)}
            value={one.role}
            onChange={(event) => void role.run(id, one.person, event.currentTarget.value as Role)}
          >
            {rolesOfSide.map((each) => (
              <option key={each} value={each}>
                {words.shell.roles[each]}
              </option>
            ))}
          </select>
        )}
        {one.may.remove && (
          <Sure
            ask={t.remove}
            sure={t.removeSure(one.name)}
            yes={t.removeYes}
            busy={remove.running}
            onYes={() => void remove.run(id, one.person)}
          />
        )}
      </div>
    </li>
  )
}

const Invitation = ({ invitation, onResent }: { readonly invitation: InvitationView; readonly onResent: () => void }) => {
  const { locale, words } = useLanguage()
  const t = words.person
  const id = useCooperationId()
  const parties = partiesOf(useCooperation())
  const resend = useCommand(resendInvitation, onResent)
  const revoke = useCommand(revokeInvitation)
  const { email, role, side, invitedBy, state, mail, createdAt, expiresAt, may } = invitation
  return (
    <li>
      <div className={classOf(side ?? 'coach')}>
        <p>
          <b>{email}</b>
        </p>
        <p className="meta">
          <Mark /> {side === null ? '' : `${parties.name(side)}, `}
          {words.shell.roles[role]} · {t.invitedBy(invitedBy, dayOf(locale, createdAt))}
        </p>
        <p className="meta">{state === 'open' ? `${t.mail[mail]} · ${t.expires(dayOf(locale, expiresAt))}` : t.state[state]}</p>
        <RefusalLine refused={resend.refused ?? revoke.refused} />
      </div>
      <div className="actions">
        {may.resend && (
          <Button small busy={resend.running} onClick={() => void resend.run(id, invitation.id)}>
            {t.resend}
          </Button>
        )}
        {may.revoke && (
          <Button small kind="plain" busy={revoke.running} onClick={() => void revoke.run(id, invitation.id)}>
            {t.revoke}
          </Button>
        )}
      </div>
    </li>
  )
}

const Invite = ({ options }: { readonly options: People['invite'] }) => {
  const { language, words } = useLanguage()
  const t = words.person
  const id = useCooperationId()
  const parties = partiesOf(useCooperation())
  const [email, setEmail] = useState('')
  // The companies for which nobody is here yet come first: they are why most people come to this page.
  const { parties: present } = useCooperation()
  const isAbsent = (side: Side | null): boolean => present.some((party) => party.side === side && !party.joined)
  const sorted = [...options].sort((one, other) => Number(isAbsent(other.side)) - Number(isAbsent(one.side)))
  const [chosen, setChosen] = useState<string>()
  const [speaks, setSpeaks] = useState<Language>(language)
  const [problem, setProblem] = useState<string>()
  const [done, setDone] = useState<string>()
  const send = useCommand(invite, () => {
    setDone(email)
    setEmail('')
    setChosen(undefined)
  })
  const keyOf = (role: Role, side: Side | null): string => `${role}-${side ?? ''}`
  const label = (role: Role, side: Side | null): string => (side === null ? t.asCoach : `${words.shell.roles[role]}, ${parties.name(side)}`)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setDone(undefined)
    const option = options.find(({ role, side }) => keyOf(role, side) === chosen) ?? (options.length === 1 ? options[0] : undefined)
    if (!/^\S+@\S+\.\S+$/u.test(email.trim())) return setProblem(t.emailMissing)
    if (option === undefined) return setProblem(t.asWhatMissing)
    setProblem(undefined)
    void send.run(id, { email: email.trim(), role: option.role, side: option.side, language: speaks })
  }
  return (
    <section className="person-part" aria-labelledby="invite">
      <h2 id="invite">{t.invite}</h2>
      <form className="invite" onSubmit={save} noValidate>
        <TextField
          label={t.email}
          type="email"
          autoComplete="off"
          error={problem === t.emailMissing ? problem : undefined}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <fieldset>
          <legend className="field-label">{t.asWhat}</legend>
          <div className="choices">
            {sorted.map(({ role, side }) => (
              <Choice
                key={keyOf(role, side)}
                name="as"
                value={keyOf(role, side)}
                checked={chosen === keyOf(role, side)}
                onChange={() => setChosen(keyOf(role, side))}
                label={label(role, side)}
              />
            ))}
          </div>
        </fieldset>
        <fieldset className="switch">
          <legend className="field-label">{t.language}</legend>
          {languages.map((each) => (
            <button key={each} type="button" className="btn small" aria-pressed={speaks === each} onClick={() => setSpeaks(each)}>
              {t.languages[each]}
            </button>
          ))}
        </fieldset>
        {problem !== undefined && problem !== t.emailMissing && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        <RefusalLine refused={send.refused} />
        <div className="actions">
          <Button type="submit" kind="solid" busy={send.running}>
            {t.send}
          </Button>
          <output>{done === undefined ? '' : t.invited(done)}</output>
        </div>
      </form>
    </section>
  )
}

const LeaveSection = ({ people }: { readonly people: readonly PersonView[] }) => {
  const view = useCooperation()
  const t = useLanguage().words.person
  const navigate = useNavigate()
  const go = useCommand(leave, () => navigate({ to: '/' }))
  const { side, role } = view.viewer
  const last = role === 'owner' && people.filter((one) => one.side === side && one.role === 'owner').length === 1
  return (
    <section className="person-part" aria-labelledby="leave">
      <h2 id="leave">{t.leaveTitle}</h2>
      <p className="sub">{last ? t.leaveParty : t.leaveSays}</p>
      <Sure
        ask={t.leave}
        sure={t.leaveSure}
        yes={last ? t.leaveYesParty : t.leaveYes}
        busy={go.running}
        onYes={() => void go.run(view.id, last)}
      />
      <RefusalLine refused={go.refused} />
    </section>
  )
}
