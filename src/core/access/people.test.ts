import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asId } from '../shared/id.ts'
import { changeRole, invitable, invite, leave, type MemberRow, remove, type SideState } from './people.ts'
import { roles, sides, type Role, type Side } from './role.ts'

const state = (text: string): readonly SideState[] =>
  text.split(' ').map((part) => ({ side: part[0] as Side, owners: Number(part[1]), left: part.endsWith('x') }))

const row = (role: Role, side: Side | null, person = `${role}-${side ?? ''}`): MemberRow => ({ role, side, person: asId<'person'>(person) })

/** Sides as `a1 b0 c0x`: how many owners, x when it has left. */
test.for<[who: [Role, Side | null], whom: [Role, Side | null], sides: string, told: string]>([
  [['owner', 'a'], ['staff', 'a'], 'a1 b0', 'yes'],
  [['owner', 'a'], ['lawyer', 'a'], 'a1 b0', 'yes'],
  [['owner', 'a'], ['owner', 'a'], 'a1 b0', 'yes'],
  [['owner', 'a'], ['coach', null], 'a1 b0', 'yes'],
  [['owner', 'a'], ['owner', 'b'], 'a1 b0', 'yes'],
  [['owner', 'a'], ['owner', 'b'], 'a1 b1', 'sideTaken'],
  [['owner', 'a'], ['staff', 'b'], 'a1 b0', 'otherSide'],
  [['owner', 'a'], ['owner', 'b'], 'a1 b0x', 'sideClosed'],
  [['owner', 'a'], ['owner', 'c'], 'a1 b0', 'sideMissing'],
  [['owner', 'a'], ['owner', null], 'a1 b0', 'sideMissing'],
  [['owner', 'a'], ['coach', 'a'], 'a1 b0', 'sideMissing'],
  [['coach', null], ['owner', 'a'], 'a0 b0', 'yes'],
  [['coach', null], ['owner', 'a'], 'a1 b0', 'sideTaken'],
  [['coach', null], ['staff', 'a'], 'a1 b0', 'otherSide'],
])('%s invites %s into %s: %s', ([[role, side], [toRole, toSide], now, told]) => {
  const answer = invite({ role, side }, { role: toRole, side: toSide }, state(now))
  expect(answer.ok ? 'yes' : answer.error.code).toBe(told)
})

const anySides = fc
  .array(fc.record({ owners: fc.nat(2), left: fc.boolean() }), { minLength: 2, maxLength: 4 })
  .map((list) => list.map((one, index): SideState => ({ side: sides[index] ?? 'a', owners: one.left ? 0 : one.owners, left: one.left })))
const anyRole = fc.constantFrom(...roles)
const anySide = fc.constantFrom(...sides)

test('nobody but an owner of a side that has an owner lets anybody into it', () =>
  fc.assert(
    fc.property(anySides, anyRole, anySide, anyRole, anySide, (now, role, side, toRole, toSide) => {
      const taken = now.find((one) => one.side === toSide)
      fc.pre(taken !== undefined && taken.owners > 0 && toRole !== 'coach')
      const member = { role, side: role === 'coach' ? null : side }
      const answer = invite(member, { role: toRole, side: toSide }, now)
      return !answer.ok || (member.role === 'owner' && member.side === toSide)
    }),
  ))

test('a side that has left stays closed for everybody', () =>
  fc.assert(
    fc.property(anySides, anyRole, anySide, (now, role, side) => {
      const closed = new Set(now.filter(({ left }) => left).map((one) => one.side))
      return invitable({ role, side: role === 'coach' ? null : side }, now).every((one) => one.side === null || !closed.has(one.side))
    }),
  ))

test('an owner removes the own people and the coach, not the others and not oneself', () => {
  const owner = row('owner', 'a')
  const told = (whom: MemberRow | undefined) => {
    const answer = remove(owner, whom)
    return answer.ok ? 'yes' : answer.error.code
  }
  expect(told(row('staff', 'a'))).toBe('yes')
  expect(told(row('coach', null))).toBe('yes')
  expect(told(row('owner', 'a', 'second'))).toBe('yes')
  expect(told(row('staff', 'b'))).toBe('otherSide')
  expect(told(row('owner', 'b'))).toBe('otherSide')
  expect(told(owner)).toBe('useLeave')
  expect(told(undefined)).toBe('notAMember')
})

test('a side keeps an owner, or leaves as a whole', () => {
  const owner = row('owner', 'a')
  expect(changeRole(owner, owner, 'staff', state('a1 b1'))).toEqual({ ok: false, error: { code: 'lastOwner' } })
  expect(changeRole(owner, owner, 'staff', state('a2 b1')).ok).toBe(true)
  expect(changeRole(owner, row('staff', 'b'), 'owner', state('a1 b1'))).toEqual({ ok: false, error: { code: 'otherSide' } })
  expect(changeRole(owner, row('coach', null), 'owner', state('a1 b1'))).toEqual({ ok: false, error: { code: 'otherSide' } })
  expect(leave(owner, false, state('a1 b1'))).toEqual({ ok: false, error: { code: 'lastOwner' } })
  expect(leave(owner, true, state('a1 b1'))).toEqual({ ok: true, value: 'party' })
  expect(leave(owner, true, state('a2 b1'))).toEqual({ ok: true, value: 'person' })
  expect(leave(row('coach', null), false, state('a1 b1'))).toEqual({ ok: true, value: 'person' })
})
