import '../start/start.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { AcceptInvitation, InvitationPreview, Joined } from '#wire/access.ts'
import type { Result } from '#core/shared/result.ts'
import { toolsFor } from '#text/tools.ts'
import { RefusedPage, send, type Refused } from '../http/api.ts'
import { useCommand } from '../http/use-command.ts'
import { useLanguage } from '../language/language.tsx'
import { afterJoining } from '../session/data.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { tokenOfAddress } from './token.ts'

async function accept(body: AcceptInvitation): Promise<Result<Joined, Refused>> {
  const joined = await send<Joined>('/invitations/accept', { method: 'POST', body })
  if (joined.ok) await afterJoining()
  return joined
}

/** What an invited person reads and accepts. The link proves the address, so there is no other sign-in. */
export const JoinPage = () => {
  const t = useLanguage().words.signIn
  const [token] = useState(() => tokenOfAddress('join'))
  const look = useQuery({
    queryKey: ['invitation', token],
    enabled: token !== undefined,
    retry: false,
    staleTime: Infinity,
    queryFn: async () => {
      const answer = await send<InvitationPreview>('/invitations/look', { method: 'POST', body: { token } })
      if (!answer.ok) throw new RefusedPage(answer.error)
      return answer.value
    },
  })
  if (token === undefined) return <Page title={t.joinPlain} sub={t.noToken} />
  if (look.error instanceof RefusedPage) {
    return (
      <Page title={t.joinPlain}>
        <RefusalLine refused={look.error.refused} />
      </Page>
    )
  }
  return look.data === undefined ? null : <Invitation token={token} invitation={look.data} />
}

const Invitation = ({ token, invitation }: { readonly token: string; readonly invitation: InvitationPreview }) => {
  const { language, locale, words } = useLanguage()
  const t = words.signIn
  const navigate = useNavigate()
  const [name, setName] = useState(invitation.name ?? '')
  const [company, setCompany] = useState(invitation.company ?? '')
  const [tried, setTried] = useState(false)
  const join = useCommand(accept, ({ cooperation }) => navigate({ to: '/c/$cooperation', params: { cooperation }, replace: true }))
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '') return
    void join.run({
      token,
      name: name.trim(),
      language,
      ...(invitation.mayNameCompany && company.trim() !== '' ? { company: company.trim() } : {}),
    })
  }
  const list = toolsFor(locale, []).list
  // A cooperation that is called after its companies has named them already.
  const named = invitation.parties.every((party) => invitation.cooperation.includes(party))
  return (
    <Page
      title={t.joinTitle(invitation.cooperation)}
      sub={[
        t.joinBy(invitation.invitedBy),
        t.joinAs(words.shell.roles[invitation.role], invitation.company),
        ...(named ? [] : [t.parties(list(invitation.parties))]),
      ].join(' ')}
    >
      <form className="narrow-form" onSubmit={save} noValidate>
        <TextField
          label={t.name}
          hint={t.nameHint}
          autoComplete="name"
          maxLength={200}
          value={name}
          error={tried && name.trim() === '' ? t.nameMissing : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {invitation.mayNameCompany && (
          <TextField
            label={t.company}
            hint={t.companyHint}
            autoComplete="organization"
            maxLength={200}
            value={company}
            onChange={(event) => setCompany(event.currentTarget.value)}
          />
        )}
        <p className="meta">{t.forEmail(invitation.email)}</p>
        <RefusalLine refused={join.refused} />
        <div className="actions">
          <Button kind="solid" type="submit" busy={join.running}>
            {t.join}
          </Button>
        </div>
      </form>
    </Page>
  )
}
