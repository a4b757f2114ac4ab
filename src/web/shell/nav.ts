import type { Role } from '#core/access/role.ts'
import type { Words } from '../language/language.tsx'

/** The pages of a cooperation in the order of the work. A page appears in the navigation by standing in this list. */
const pagesOfCooperation = [
  { to: '/c/$cooperation', exact: true, name: (t: Words['shell']) => t.overview },
  { to: '/c/$cooperation/questions', exact: false, name: (t: Words['shell']) => t.interview },
  { to: '/c/$cooperation/compare', exact: false, name: (t: Words['shell']) => t.compare },
  { to: '/c/$cooperation/findings', exact: false, name: (t: Words['shell']) => t.findings },
  { to: '/c/$cooperation/notes', exact: false, name: (t: Words['shell']) => t.notes },
  { to: '/c/$cooperation/fit', exact: false, name: (t: Words['shell']) => t.fit },
  { to: '/c/$cooperation/value', exact: false, name: (t: Words['shell']) => t.value },
  { to: '/c/$cooperation/contract', exact: false, name: (t: Words['shell']) => t.contract },
  { to: '/c/$cooperation/ask', exact: false, name: (t: Words['shell']) => t.ask },
  { to: '/c/$cooperation/rehearsal', exact: false, name: (t: Words['shell']) => t.rehearsal },
  { to: '/c/$cooperation/preparation', exact: false, name: (t: Words['shell']) => t.preparation },
] as const

/** The preparation of a talk is the coach's own page; the others find it at the emergencies. */
export const pagesFor = (role: Role) => pagesOfCooperation.filter(({ to }) => role === 'coach' || to !== '/c/$cooperation/preparation')
