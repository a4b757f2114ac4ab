import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, type RouterHistory } from '@tanstack/react-router'
import { askedOf } from './ask/asked.ts'
import { pageWasLeft } from './ui/page.tsx'
import { NotFound, PageError, PagePending } from './shell/page-states.tsx'
import { CooperationShell, PlainShell } from './shell/shell.tsx'

/**
 * Every page and its address. A page is a file of its own (`lazyRouteComponent`), fetched when somebody points at a link to it.
 * Pages of a cooperation stand under `cooperationRoute`, all others under `plainRoute`; both bring header, footer and `<main>`.
 */
const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound })

const plainRoute = createRoute({ getParentRoute: () => rootRoute, id: 'plain', component: PlainShell })
const cooperationRoute = createRoute({ getParentRoute: () => rootRoute, path: '/c/$cooperation', component: CooperationShell })

const startRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./start/start-page.tsx'), 'StartPage'),
})
const newCooperationRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/new',
  validateSearch: (search: Record<string, unknown>): { readonly as?: 'owner' | 'coach' } =>
    search['as'] === 'owner' || search['as'] === 'coach' ? { as: search['as'] } : {},
  component: lazyRouteComponent(() => import('./start/new-cooperation-page.tsx'), 'NewCooperationPage'),
})
const signInRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { readonly to?: string } =>
    typeof search['to'] === 'string' && /^\/[^/\\]/.test(search['to']) ? { to: search['to'] } : {},
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
})
/** The pages that links in mails open; the token stands behind the `#` and is never sent with an address. */
const enterRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/enter',
  component: lazyRouteComponent(() => import('./sign-in/enter-page.tsx'), 'EnterPage'),
})
const joinRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/join',
  component: lazyRouteComponent(() => import('./sign-in/join-page.tsx'), 'JoinPage'),
})

/** What a guest's link leads to. */
const guestRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/guest',
  component: lazyRouteComponent(() => import('./guest/guest-page.tsx'), 'GuestPage'),
})
const guestContractRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/guest/$cooperation',
  component: lazyRouteComponent(() => import('./guest/guest-contract-page.tsx'), 'GuestContractPage'),
})
const guestAskRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/guest/$cooperation/ask',
  validateSearch: askedOf,
  component: lazyRouteComponent(() => import('./guest/guest-ask-page.tsx'), 'GuestAskPage'),
})

const guestNotesRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/guest/$cooperation/notes',
  component: lazyRouteComponent(() => import('./guest/guest-notes-page.tsx'), 'GuestNotesPage'),
})

const overviewRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
})
const interviewRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/questions',
  component: lazyRouteComponent(() => import('./interview/topics-page.tsx'), 'TopicsPage'),
})
const reviewRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/questions/$topic',
  component: lazyRouteComponent(() => import('./interview/review-page.tsx'), 'ReviewPage'),
})
const questionRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/questions/$topic/$name',
  validateSearch: ({ from }: Record<string, unknown>): { readonly from?: 'review' | 'path' } =>
    from === 'review' || from === 'path' ? { from } : {},
  component: lazyRouteComponent(() => import('./interview/question-page.tsx'), 'QuestionPage'),
})
const compareRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/compare',
  component: lazyRouteComponent(() => import('./compare/compare-page.tsx'), 'ComparePage'),
})
const compareTopicRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/compare/$topic',
  component: lazyRouteComponent(() => import('./compare/compare-topic-page.tsx'), 'CompareTopicPage'),
})

const findingsRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/findings',
  component: lazyRouteComponent(() => import('./finding/findings-page.tsx'), 'FindingsPage'),
})
const notesRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/notes',
  component: lazyRouteComponent(() => import('./lint/notes-page.tsx'), 'NotesPage'),
})
const valueRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/value',
  component: lazyRouteComponent(() => import('./value/value-page.tsx'), 'ValuePage'),
})
const valueSheetRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/value/estimate',
  component: lazyRouteComponent(() => import('./value/sheet-page.tsx'), 'SheetPage'),
})
const fitRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/fit',
  component: lazyRouteComponent(() => import('./fit/fit-page.tsx'), 'FitPage'),
})
const fitSheetRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/fit/answer',
  component: lazyRouteComponent(() => import('./fit/sheet-page.tsx'), 'FitSheetPage'),
})
const contractRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/contract',
  component: lazyRouteComponent(() => import('./contract/contract-page.tsx'), 'ContractPage'),
})
const askRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/ask',
  validateSearch: askedOf,
  component: lazyRouteComponent(() => import('./ask/ask-page.tsx'), 'AskPage'),
})
const rehearsalRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/rehearsal',
  component: lazyRouteComponent(() => import('./rehearsal/rehearsal-page.tsx'), 'RehearsalPage'),
})
const preparationRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/preparation',
  component: lazyRouteComponent(() => import('./preparation/preparation-page.tsx'), 'PreparationPage'),
})
const peopleRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('./person/people-page.tsx'), 'PeoplePage'),
})
const cooperationSettingsRoute = createRoute({
  getParentRoute: () => cooperationRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'CooperationSettingsPage'),
})
const settingsRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
})
const outboxRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/outbox',
  component: lazyRouteComponent(() => import('./outbox/outbox-page.tsx'), 'OutboxPage'),
})
const operatorRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/operator',
  component: lazyRouteComponent(() => import('./outbox/operator-page.tsx'), 'OperatorPage'),
})
const healthRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/status',
  component: lazyRouteComponent(() => import('./health/health-page.tsx'), 'HealthPage'),
})

const constantsRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/constants',
  component: lazyRouteComponent(() => import('./lint/constants-page.tsx'), 'ConstantsPage'),
})

const termsRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/terms',
  component: lazyRouteComponent(() => import('./language/terms-page.tsx'), 'TermsPage'),
})

const routeTree = rootRoute.addChildren([
  plainRoute.addChildren([
    startRoute,
    newCooperationRoute,
    signInRoute,
    enterRoute,
    joinRoute,
    guestRoute,
    guestContractRoute,
    guestAskRoute,
    guestNotesRoute,
    settingsRoute,
    outboxRoute,
    operatorRoute,
    healthRoute,
    constantsRoute,
    termsRoute,
  ]),
  cooperationRoute.addChildren([
    overviewRoute,
    interviewRoute,
    reviewRoute,
    questionRoute,
    compareRoute,
    compareTopicRoute,
    findingsRoute,
    notesRoute,
    fitRoute,
    fitSheetRoute,
    valueRoute,
    valueSheetRoute,
    contractRoute,
    askRoute,
    rehearsalRoute,
    preparationRoute,
    peopleRoute,
    cooperationSettingsRoute,
  ]),
])

/** In the browser the address is the window's; where a page is written beforehand, it is told. */
export function makeRouter(place: { readonly history?: RouterHistory; readonly origin?: string; readonly scrollRestoration?: false } = {}) {
  const router = createRouter({
    routeTree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: PageError,
    defaultPendingComponent: PagePending,
    defaultPendingMs: 400,
    ...place,
  })
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation !== undefined && pathChanged) pageWasLeft()
  })
  return router
}

export type Router = ReturnType<typeof makeRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: Router
  }
}
