import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { MemberRow, SideState } from '#core/access/people.ts'
import type { Role, Side } from '#core/access/role.ts'
import { asId, type CompanyId, type CooperationId, type PersonId } from '#core/shared/id.ts'
import type { Language } from '#text/language.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { record } from './record.ts'
import type { Example } from './tables.ts'

export type NewPerson = {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly demo?: boolean
}

/** Makes the person behind a sign-in known here, if that has not happened yet. */
export const ensurePerson = (db: Db, person: NewPerson): Promise<void> =>
  inTransaction(db, { person: person.id, cooperation: null, side: null }, async (tx) => {
    await tx
      .insertInto('person')
      .values(person)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  })

/** A name to begin with, until the person gives one: what stands before the @. */
export const nameFromEmail = (email: string): string => email.split('@', 1)[0]?.slice(0, 200) ?? email

export type MemberWithName = MemberRow & {
  readonly membership: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly since: Date
}

/** Everybody who is in the cooperation now, in the order in which they came. */
export async function loadMembers(tx: Tx, cooperation: CooperationId): Promise<readonly MemberWithName[]> {
  return tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select([
      'membership.id as membership',
      'membership.person_id as person',
      'membership.role',
      'membership.side',
      'membership.since',
      'person.name',
      'person.email',
      'person.language',
    ])
    .where('membership.cooperation_id', '=', cooperation)
    .where('membership.ended_at', 'is', null)
    .orderBy('membership.since')
    .orderBy('membership.id')
    .execute()
}

export type PartyRow = { readonly side: Side; readonly name: string; readonly company_id: CompanyId | null; readonly left_at: Date | null }

export const loadParties = (tx: Tx, cooperation: CooperationId): Promise<PartyRow[]> =>
  tx
    .selectFrom('party')
    .select(['side', 'name', 'company_id', 'left_at'])
    .where('cooperation_id', '=', cooperation)
    .orderBy('side')
    .execute()

const sideStates = (parties: readonly PartyRow[], members: readonly MemberRow[]): readonly SideState[] =>
  parties.map(({ side, left_at }) => ({
    side,
    owners: members.filter((member) => member.side === side && member.role === 'owner').length,
    left: left_at !== null,
  }))

/** The cooperation's people and sides as they are now: what every decision about them looks at. */
export async function loadSituation(tx: Tx, cooperation: CooperationId) {
  const members = await loadMembers(tx, cooperation)
  const parties = await loadParties(tx, cooperation)
  return { members, parties, sides: sideStates(parties, members) }
}

export async function addMember(
  tx: Tx,
  cooperation: CooperationId,
  member: { readonly person: PersonId; readonly role: Role; readonly side: Side | null; readonly addedBy: PersonId; readonly since?: Date },
): Promise<void> {
  await tx
    .insertInto('membership')
    .values({
      cooperation_id: cooperation,
      id: randomUUID(),
      person_id: member.person,
      role: member.role,
      side: member.side,
      added_by: member.addedBy,
      since: member.since,
    })
    .execute()
}

export async function endMembership(
  tx: Tx,
  cooperation: CooperationId,
  membership: string,
  by: PersonId,
  because: 'left' | 'removed' | 'roleChanged' | 'partyLeft' | 'reset',
): Promise<void> {
  await tx
    .updateTable('membership')
    .set({ ended_at: sql<Date>`now()`, ended_by: by, ended_because: because })
    .where('cooperation_id', '=', cooperation)
    .where('id', '=', membership)
    .execute()
}

/** A company by this name that the person already speaks for as an owner, or a new one. */
export async function ownCompany(tx: Tx, person: PersonId, name: string): Promise<CompanyId> {
  const known = await tx
    .selectFrom('company')
    .innerJoin('party', 'party.company_id', 'company.id')
    .innerJoin('membership', (join) =>
      join.onRef('membership.cooperation_id', '=', 'party.cooperation_id').onRef('membership.side', '=', 'party.side'),
    )
    .select('company.id')
    .where('membership.person_id', '=', person)
    .where('membership.role', '=', 'owner')
    .where('membership.ended_at', 'is', null)
    .where('company.name', '=', name)
    .executeTakeFirst()
  if (known !== undefined) return known.id
  const id = asId<'company'>(randomUUID())
  await tx.insertInto('company').values({ id, name, created_by: person }).execute()
  return id
}

export type NewCooperationRows = {
  readonly id: CooperationId
  readonly name: string
  readonly companies: readonly { readonly side: Side; readonly name: string }[]
  readonly as: 'owner' | 'coach'
  readonly by: PersonId
  /** The example that this is, and when its story began. */
  readonly demo?: { readonly example: Example; readonly at: Date }
}

/** Writes a cooperation, its sides, and its creator as owner of the first side or as coach. */
export async function insertCooperation(tx: Tx, { id, name, companies, as, by, demo }: NewCooperationRows): Promise<void> {
  const at = demo?.at ?? new Date()
  await tx
    .insertInto('cooperation')
    .values({ id, name, demo: demo?.example ?? null, created_by: by, created_at: at })
    .execute()
  const company = as === 'owner' && companies[0] !== undefined ? await ownCompany(tx, by, companies[0].name) : null
  await tx
    .insertInto('party')
    .values(companies.map((party, index) => ({ cooperation_id: id, ...party, company_id: index === 0 ? company : null })))
    .execute()
  const side = as === 'owner' ? (companies[0]?.side ?? null) : null
  await addMember(tx, id, { person: by, role: as, side, addedBy: by, since: at })
  await record(tx, id, 'cooperation.founded', by, { name, companies: companies.map((party) => ({ ...party })), role: as, side }, at)
}
