import './guest.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCooperationId } from '../cooperation/data.ts'
import { RefusedPage } from '../http/api.ts'
import { useCommand } from '../http/use-command.ts'
import { dayOf } from '../language/dates.ts'
import { GermanProvider, useLanguage, type Words } from '../language/language.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { Sure } from '../ui/sure.tsx'
import { contractQuery, leaveAsGuest, type Reading } from './data.ts'

/** Around the pages of a guest: whose contract this is, the way between them, and the end of it on this device. */
export const GuestFrame = (framed: Framed) => {
  const { data } = useQuery(contractQuery(useCooperationId()))
  return (
    <GermanProvider german={data?.agreement.german}>
      <Inside {...framed} />
    </GermanProvider>
  )
}

interface Framed {
  /** Names the page where it is not the contract itself. */
  readonly title?: (words: Words) => string
  readonly aside?: ReactNode
  readonly children: (reading: Reading) => ReactNode
}

const Inside = ({ title, aside, children }: Framed) => {
  const { locale, words } = useLanguage()
  const t = words.guest
  const id = useCooperationId()
  const { data, error } = useQuery(contractQuery(id))
  const refused = error instanceof RefusedPage ? error.refused : undefined
  if (refused !== undefined && refused.status >= 400 && refused.status < 500) return <Page key="ended" title={t.ended} sub={t.endedSays} />
  if (data === undefined) return refused === undefined ? null : <RefusalLine refused={refused} />
  return (
    <Page
      key={id}
      title={title?.(words) ?? data.name}
      place={data.name}
      sub={data.agreedOn === null ? undefined : t.draft(dayOf(locale, data.agreedOn))}
    >
      <div className="guest-bar">
        <nav className="guest-nav" aria-label={t.nav}>
          <Link
            to="/guest/$cooperation"
            params={{ cooperation: id }}
            activeOptions={{ exact: true }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t.contract}
          </Link>
          <Link
            to="/guest/$cooperation/ask"
            params={{ cooperation: id }}
            search={{}}
            activeOptions={{ includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t.ask}
          </Link>
          <Link to="/guest/$cooperation/notes" params={{ cooperation: id }} activeProps={{ 'aria-current': 'page' }}>
            {t.notes}
          </Link>
        </nav>
        {aside}
      </div>
      {(data.agreement.clauses ?? []).length === 0 ? <p className="guest-empty">{t.empty}</p> : children(data)}
      <LeaveHere />
    </Page>
  )
}

const LeaveHere = () => {
  const t = useLanguage().words.guest
  const navigate = useNavigate()
  const leave = useCommand(leaveAsGuest, () => navigate({ to: '/guest' }))
  return (
    <div className="guest-leave">
      <Sure ask={t.leave} sure={t.leaveSure} yes={t.leaveYes} busy={leave.running} onYes={() => void leave.run()} />
      <RefusalLine refused={leave.refused} />
    </div>
  )
}
