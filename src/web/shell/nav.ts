import type { Words } from '../language/language.tsx'

/** The pages of a cooperation in the order of the work. A page appears in the navigation by standing in this list. */
export const pagesOfCooperation = [
  { to: '/c/$cooperation', exact: true, name: (t: Words['shell']) => t.overview },
  { to: '/c/$cooperation/questions', exact: false, name: (t: Words['shell']) => t.interview },
  { to: '/c/$cooperation/compare', exact: false, name: (t: Words['shell']) => t.compare },
] as const
