import { unreachable } from '../shared/assert.ts'
import type { Allow } from './policies.ts'
import type { Viewer } from './viewer.ts'

/** Why somebody is not let in. `notFound` is told to strangers of a cooperation: the same whether it exists or not. */
export type NotLetIn = 'notSignedIn' | 'notFound' | 'notAllowed' | 'operatorOnly' | 'notInDemo'

/** The one place that decides who may use a route. A missing line lets nobody in. */
export function may(viewer: Viewer, allow: Allow | undefined): 'yes' | NotLetIn {
  if (allow === undefined) return 'notAllowed'
  switch (allow.to) {
    case 'anybody':
      return 'yes'
    case 'operator':
      return viewer.operator ? 'yes' : 'operatorOnly'
    case 'person':
      if (viewer.person === null) return 'notSignedIn'
      return viewer.person.demo && allow.demo === false ? 'notInDemo' : 'yes'
    case 'members': {
      if (viewer.guest !== null && allow.guests?.includes(viewer.guest) === true) return 'yes'
      if (viewer.person === null) return 'notSignedIn'
      if (viewer.member === null) return 'notFound'
      if (!allow.roles.includes(viewer.member.role)) return 'notAllowed'
      return viewer.person.demo && allow.demo === false ? 'notInDemo' : 'yes'
    }
    default:
      return unreachable(allow)
  }
}
