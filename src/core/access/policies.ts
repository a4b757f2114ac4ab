import type { GuestPurpose, Role } from './role.ts'

/**
 * Who may do what, one table per noun. A route names its line (`config: { policy: 'invitation.make' }`); the test in
 * test/server/access/every-route.test.ts walks every route as every role and compares with these tables. What hangs on more
 * than the role (whose row it is, which side an invitation is for) is decided after that in `core/<noun>`.
 */
export const policies = {
  /** The browser's own session. */
  session: {
    read: { to: 'anybody' },
    start: { to: 'anybody' },
    end: { to: 'anybody' },
    list: { to: 'person', demo: false },
    tend: { to: 'person', demo: false },
  },
  person: {
    change: { to: 'person', demo: false },
  },
  passkey: {
    list: { to: 'person', demo: false },
    tend: { to: 'person', demo: false },
  },
  cooperation: {
    list: { to: 'person' },
    make: { to: 'person', demo: false },
    read: { to: 'members', roles: ['owner', 'staff', 'coach', 'lawyer', 'taxAdviser'] },
    rename: { to: 'members', roles: ['owner', 'coach'] },
    leave: { to: 'members', roles: ['owner', 'staff', 'coach', 'lawyer', 'taxAdviser'], demo: false },
  },
  member: {
    list: { to: 'members', roles: ['owner', 'staff', 'coach', 'lawyer', 'taxAdviser'] },
    change: { to: 'members', roles: ['owner'], demo: false },
    remove: { to: 'members', roles: ['owner'], demo: false },
  },
  invitation: {
    make: { to: 'members', roles: ['owner', 'coach'], demo: false },
    resend: { to: 'members', roles: ['owner', 'coach'], demo: false },
    revoke: { to: 'members', roles: ['owner', 'coach'], demo: false },
    /** The token in the body is the permission. */
    look: { to: 'anybody' },
    accept: { to: 'anybody' },
  },
  guestLink: {
    list: { to: 'members', roles: ['owner'] },
    make: { to: 'members', roles: ['owner'], demo: false },
    revoke: { to: 'members', roles: ['owner'], demo: false },
    /** The token in the body, or the key in the cookie, is the permission. */
    look: { to: 'anybody' },
    enter: { to: 'anybody' },
    again: { to: 'anybody' },
    mine: { to: 'anybody' },
    end: { to: 'anybody' },
  },
  mail: {
    list: { to: 'operator' },
    retry: { to: 'operator' },
    test: { to: 'operator' },
  },
  operator: {
    enter: { to: 'anybody' },
    leave: { to: 'anybody' },
  },
  /** Who answers, proposes and accepts on which side is decided in `core/negotiation`. */
  negotiation: {
    read: { to: 'members', roles: ['owner', 'staff', 'coach', 'lawyer', 'taxAdviser'] },
    answer: { to: 'members', roles: ['owner'] },
    release: { to: 'members', roles: ['owner'] },
    propose: { to: 'members', roles: ['owner', 'coach'] },
    accept: { to: 'members', roles: ['owner'] },
    letCoachRead: { to: 'members', roles: ['owner'] },
    story: { to: 'members', roles: ['owner'] },
  },
  /** What each side writes down alone. Staff, advisers and the coach read what was laid open; see `core/sheet`. */
  sheet: {
    read: { to: 'members', roles: ['owner', 'staff', 'coach', 'lawyer', 'taxAdviser'] },
    save: { to: 'members', roles: ['owner'] },
    handIn: { to: 'members', roles: ['owner'] },
  },
  contract: {
    read: { to: 'members', roles: ['owner', 'staff', 'coach', 'lawyer', 'taxAdviser'], guests: ['readContract'] },
  },
  /** Each reads the common chain and the private one of a side whose answers it may read. */
  evidence: {
    read: { to: 'members', roles: ['owner', 'staff', 'coach', 'lawyer', 'taxAdviser'] },
  },
  live: {
    listen: { to: 'members', roles: ['owner', 'staff', 'coach', 'lawyer', 'taxAdviser'] },
  },
  demo: {
    list: { to: 'anybody' },
    enter: { to: 'anybody' },
    reset: { to: 'anybody' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Allow>>>>

/** Who a line lets in. */
export type Allow =
  | { readonly to: 'anybody' }
  /** Anybody signed in; `demo: false` keeps the made-up people of examples out, because it would reach beyond the example. */
  | { readonly to: 'person'; readonly demo?: false }
  | { readonly to: 'operator' }
  /** Members of the cooperation in the address with one of these roles, and guests whose link is for this. */
  | { readonly to: 'members'; readonly roles: readonly Role[]; readonly guests?: readonly GuestPurpose[]; readonly demo?: false }

type Policies = typeof policies

/** `noun.action`, as written in `config.policy` of a route. */
export type PolicyName = { [Noun in keyof Policies]: `${Noun}.${Extract<keyof Policies[Noun], string>}` }[keyof Policies]

/** The line of a name, or undefined when no table has it; then nobody is let in. */
export function policyNamed(name: string): Allow | undefined {
  const [noun = '', action = '', ...more] = name.split('.')
  if (more.length > 0 || !Object.hasOwn(policies, noun)) return undefined
  const table: Readonly<Record<string, Allow>> = policies[noun as keyof Policies]
  return Object.hasOwn(table, action) ? table[action] : undefined
}
