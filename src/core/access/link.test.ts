import { expect, test } from 'vitest'
import { linkProblem, type LinkState } from './link.ts'

const open: LinkState = { usedAt: null, revokedAt: null, replaced: false, expiresAt: 100 }

test.for<[name: string, link: LinkState | undefined, now: number, problem: string | undefined]>([
  ['open', open, 99, undefined],
  ['expires at its minute, not after it', open, 100, 'linkExpired'],
  ['used', { ...open, usedAt: 5 }, 99, 'linkUsed'],
  ['used, and expired since', { ...open, usedAt: 5 }, 200, 'linkUsed'],
  ['withdrawn', { ...open, revokedAt: 5 }, 99, 'linkRevoked'],
  ['replaced by a newer one', { ...open, revokedAt: 5, replaced: true }, 99, 'linkReplaced'],
  ['never made', undefined, 0, 'linkUnknown'],
])('a link that is %s', ([, link, now, problem]) => expect(linkProblem(link, now)).toBe(problem))
