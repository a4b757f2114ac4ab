import { expect, test } from 'vitest'
import { asId } from '../shared/id.ts'
import { may } from './may.ts'
import { policies, policyNamed, type PolicyName } from './policies.ts'
import { roles, type Role } from './role.ts'
import { stranger, type Viewer } from './viewer.ts'

const person = { id: asId<'person'>('p'), demo: false }
const member = (role: Role, demo = false): Viewer => ({
  ...stranger,
  person: { ...person, demo },
  member: { role, side: role === 'coach' ? null : 'a' },
})

/** Who is let in, in the words of the contract: role by role. */
test.for<[policy: PolicyName, letIn: readonly Role[]]>([
  ['cooperation.read', ['owner', 'staff', 'coach', 'lawyer', 'taxAdviser']],
  ['cooperation.rename', ['owner', 'coach']],
  ['member.remove', ['owner']],
  ['member.change', ['owner']],
  ['invitation.make', ['owner', 'coach']],
  ['guestLink.make', ['owner']],
  ['negotiation.answer', ['owner']],
  ['negotiation.accept', ['owner']],
  ['negotiation.propose', ['owner', 'coach']],
])('%s', ([policy, letIn]) => {
  expect(roles.filter((role) => may(member(role), policyNamed(policy)) === 'yes').sort()).toEqual([...letIn].sort())
})

test('a cooperation is not there for whoever does not belong to it', () => {
  expect(may({ ...stranger, person }, policyNamed('cooperation.read'))).toBe('notFound')
  expect(may(stranger, policyNamed('cooperation.read'))).toBe('notSignedIn')
  expect(may({ ...stranger, operator: true }, policyNamed('cooperation.read'))).toBe('notSignedIn')
})

test('a guest is let in where the link is for, and nowhere else', () => {
  const guest: Viewer = { ...stranger, guest: 'readContract' }
  expect(may(guest, { to: 'members', roles: ['owner'], guests: ['readContract'] })).toBe('yes')
  expect(may(guest, { to: 'members', roles: ['owner'] })).toBe('notSignedIn')
})

test('made-up people do not reach beyond their example', () => {
  expect(may(member('owner', true), policyNamed('cooperation.read'))).toBe('yes')
  expect(may(member('owner', true), policyNamed('negotiation.answer'))).toBe('yes')
  for (const policy of ['invitation.make', 'guestLink.make', 'member.remove', 'cooperation.leave'] as const) {
    expect([policy, may(member('owner', true), policyNamed(policy))]).toEqual([policy, 'notInDemo'])
  }
  expect(may({ ...stranger, person: { ...person, demo: true } }, policyNamed('cooperation.make'))).toBe('notInDemo')
})

test('the outbox is for the operator, whoever else one is', () => {
  for (const role of roles) expect(may(member(role), policyNamed('mail.list'))).toBe('operatorOnly')
  expect(may({ ...stranger, operator: true }, policyNamed('mail.list'))).toBe('yes')
})

test('a name without a line lets nobody in', () => {
  for (const name of ['', 'mail', 'mail.', 'mail.list.all', 'toString.call', '__proto__.x', 'mail.toString']) {
    expect([name, may({ ...member('owner'), operator: true }, policyNamed(name))]).toEqual([name, 'notAllowed'])
  }
})

test('nothing of one cooperation is open to anybody but its members', () => {
  const open = Object.entries(policies).flatMap(([noun, table]) =>
    Object.entries(table).flatMap(([action, allow]) => (allow.to === 'anybody' ? [`${noun}.${action}`] : [])),
  )
  expect(open.sort()).toEqual([
    'demo.enter',
    'demo.list',
    'demo.reset',
    'guestLink.again',
    'guestLink.end',
    'guestLink.enter',
    'guestLink.look',
    'guestLink.mine',
    'invitation.accept',
    'invitation.look',
    'operator.enter',
    'operator.leave',
    'session.end',
    'session.read',
    'session.start',
  ])
})
