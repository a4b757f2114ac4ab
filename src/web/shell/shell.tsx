import { useQuery } from '@tanstack/react-query'
import { CatchBoundary, Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, type ReactNode } from 'react'
import { useCooperation, useCooperationId, useGerman } from '../cooperation/data.ts'
import { useCommand } from '../http/use-command.ts'
import { GermanProvider, prefetchCatalogue, useLanguage } from '../language/language.tsx'
import { prefetchTerms } from '../language/terms.ts'
import { LiveLine } from '../session/live-line.tsx'
import { enterExample, examplesQuery, meQuery, rememberLanguage } from '../session/data.ts'
import { useSignOut } from '../session/sign-out.tsx'
import { Brand, classOf, Mark } from '../ui/mark.tsx'
import { Menu, menuItem } from '../ui/menu.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { schemes, useScheme } from '../ui/scheme.ts'
import { pagesFor } from './nav.ts'
import { PageError, PagePending } from './page-states.tsx'

/** The frame of pages that belong to no cooperation. */
export const PlainShell = () => <Frame header={<PlainHeader />} />

/** The frame of the pages of one cooperation: navigation, who I am here, and live changes. */
export const CooperationShell = () => {
  const { language } = useLanguage()
  // Every page here needs the words of the catalogue and their explanations; they come while the view does.
  useEffect(() => {
    prefetchCatalogue(language)
    prefetchTerms(language)
  }, [language])
  return (
    <GermanProvider german={useGerman()}>
      <Frame
        header={
          <CatchBoundary getResetKey={() => 'header'} errorComponent={PlainHeader}>
            <Suspense fallback={<Bar />}>
              <CooperationHeader />
            </Suspense>
          </CatchBoundary>
        }
      />
    </GermanProvider>
  )
}

const Frame = ({ header }: { readonly header: ReactNode }) => {
  const { words, changing } = useLanguage()
  const path = useRouterState({ select: (state) => state.location.pathname })
  return (
    <>
      <a className="skip" href="#content">
        {words.ui.skip}
      </a>
      {header}
      <main className="page" id="content" tabIndex={-1} aria-busy={changing}>
        <CatchBoundary getResetKey={() => path} errorComponent={PageError}>
          <Suspense fallback={<PagePending />}>
            <Outlet />
          </Suspense>
        </CatchBoundary>
      </main>
      <Foot />
    </>
  )
}

const Bar = ({ children }: { readonly children?: ReactNode }) => (
  <header className="bar">
    <div className="wrap">
      <Link to="/" className="brand">
        <Brand />
        <span>Handschlag</span>
      </Link>
      {children}
    </div>
  </header>
)

const PlainHeader = () => {
  const { data: me } = useQuery(meQuery)
  const t = useLanguage().words.shell
  return (
    <Bar>
      <div className="right">
        {me === undefined ? null : me.person === null ? (
          <Link to="/sign-in" className="btn plain small">
            {t.signIn}
          </Link>
        ) : (
          <Account label={<b>{me.person.name}</b>} operator={me.operator} />
        )}
      </div>
    </Bar>
  )
}

const CooperationHeader = () => {
  const { parties, viewer, demo } = useCooperation()
  const id = useCooperationId()
  const t = useLanguage().words.shell
  const company = parties.find(({ side }) => side === viewer.side)?.name
  const params = { cooperation: id }
  const pages = pagesFor(viewer.role)
  return (
    <>
      <Bar>
        <nav aria-label={t.nav}>
          {pages.map(({ to, exact, name }) => (
            <Link key={to} to={to} params={params} activeOptions={{ exact, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
              {name(t)}
            </Link>
          ))}
        </nav>
        <div className={`right ${classOf(viewer.side ?? 'coach')}`}>
          <Account
            cooperation={id}
            label={
              <>
                <Mark />
                <span>
                  <b>{company ?? viewer.name}</b>
                  <span className="role"> · {t.roles[viewer.role]}</span>
                </span>
              </>
            }
          />
          <span className="only-narrow">
            <Menu className="btn plain small" label={t.menu}>
              {pages.map(({ to, exact, name }) => (
                <Link
                  key={to}
                  {...menuItem}
                  to={to}
                  params={params}
                  activeOptions={{ exact, includeSearch: false }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  {name(t)}
                </Link>
              ))}
            </Menu>
          </span>
        </div>
      </Bar>
      <LiveLine />
      {demo && <DemoLine />}
    </>
  )
}

/** Everything about the person; also how to leave. */
const Account = ({
  label,
  cooperation,
  operator = false,
}: {
  readonly label: ReactNode
  /** Set on the pages of a cooperation, whose people and settings then stand here. */
  readonly cooperation?: string
  readonly operator?: boolean
}) => {
  const t = useLanguage().words.shell
  const leaving = useSignOut()
  return (
    <>
      <Menu className="me" label={label}>
        <Link {...menuItem} to="/">
          {t.cooperations}
        </Link>
        {cooperation === undefined ? (
          <Link {...menuItem} to="/settings">
            {t.settings}
          </Link>
        ) : (
          <>
            <Link {...menuItem} to="/c/$cooperation/people" params={{ cooperation }}>
              {t.people}
            </Link>
            <Link {...menuItem} to="/c/$cooperation/settings" params={{ cooperation }}>
              {t.settings}
            </Link>
          </>
        )}
        {operator && (
          <Link {...menuItem} to="/outbox">
            {t.outbox}
          </Link>
        )}
        <hr />
        <button type="button" {...menuItem} onClick={leaving.begin}>
          {t.signOut}
        </button>
      </Menu>
      {leaving.dialog}
    </>
  )
}

/** In an example every side is one click away, on every page. Which example it is, its companies tell. */
const DemoLine = () => {
  const { parties, viewer } = useCooperation()
  const { data } = useQuery(examplesQuery)
  const t = useLanguage().words.shell
  const navigate = useNavigate()
  const enter = useCommand(enterExample, ({ cooperation }) => navigate({ to: '/c/$cooperation', params: { cooperation } }))
  const example = data?.examples.find(({ seats }) => parties.every(({ name }) => seats.some(({ company }) => company === name)))
  return (
    <aside className="demo-line" aria-busy={enter.running}>
      <div className="wrap">
        <span>{t.demo}</span>
        {example?.seats.map(({ seat, company }) => (
          <button
            key={seat}
            type="button"
            className={classOf(seat)}
            aria-pressed={seat === (viewer.side ?? 'coach')}
            onClick={() => void enter.run(example.example, seat)}
          >
            <Mark />
            {company ?? t.coach}
          </button>
        ))}
        <RefusalLine refused={enter.refused} />
      </div>
    </aside>
  )
}

const Foot = () => {
  const { language, words, choose } = useLanguage()
  const t = words.shell
  const { scheme: shown, choose: chooseScheme } = useScheme()
  const other = language === 'de' ? 'en' : 'de'
  return (
    <footer className="foot">
      <div className="wrap">
        <button
          type="button"
          lang={other}
          onClick={() => {
            void choose(other)
            void rememberLanguage(other)
          }}
        >
          {t.otherLanguage}
        </button>
        <Link to="/terms">{t.terms}</Link>
        <Link to="/status">{t.health}</Link>
        <fieldset className="schemes">
          <legend className="sr">{t.schemeLabel}</legend>
          {schemes.map((scheme) => (
            <button key={scheme} type="button" aria-pressed={scheme === shown} onClick={() => chooseScheme(scheme)}>
              {t.scheme[scheme]}
            </button>
          ))}
        </fieldset>
      </div>
    </footer>
  )
}
