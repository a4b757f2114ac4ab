import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Json } from '#core/evidence/canonical.ts'
import { assert } from '#core/shared/assert.ts'
import { asId, type CooperationId, type PersonId } from '#core/shared/id.ts'
import { decideSheet } from '#core/sheet/decide.ts'
import type { SheetKind } from '#core/sheet/sheet.ts'
import { isWholeFit } from '#core/fit/sheet.ts'
import { isWholeSheet } from '#core/value/sheet.ts'
import type { Auth } from '../access/auth.ts'
import { addMember, endMembership, insertCooperation, loadMembers, ownCompany } from '../access/people.ts'
import { record } from '../access/record.ts'
import type { Example } from '../access/tables.ts'
import { type Db, inReading, inTransaction, type Tx, type Who } from '../db.ts'
import { appendEvents } from '../negotiation/queries.ts'
import { commandOf } from '../sheet/command.ts'
import { appendSheetEvents, loadSheetsToDecide } from '../sheet/queries.ts'
import { type Actor, stories, type Story } from './examples.ts'
import { fitSheets } from './fit-sheets.ts'
import { play } from './play.ts'
import { readAnswers } from './read-answers.ts'
import { valueSheets } from './sheets.ts'

/**
 * The example cooperations: made-up people in cooperations of their own, written by the same code as real ones. Each is made
 * when somebody first enters it. A reset makes a new one and ends the old one; what happened in it stays, as everywhere.
 */
export type Worlds = {
  readonly ready: (example: Example) => Promise<CooperationId>
  readonly reset: () => Promise<void>
}

export const storyOf = (example: Example): Story => {
  const story = stories.find((one) => one.example === example)
  assert(story !== undefined, 'every example has a story')
  return story
}

export function openWorlds(db: Db, auth: Auth): Worlds {
  /** Two visitors at once wait for the same making; two servers at once are set right by the database. */
  const making = new Map<Example, Promise<CooperationId>>()
  const ready = (example: Example): Promise<CooperationId> => {
    const running = making.get(example)
    if (running !== undefined) return running
    const made = readyNow(db, auth, storyOf(example)).finally(() => making.delete(example))
    making.set(example, made)
    return made
  }
  return {
    ready,
    reset: async () => {
      for (const story of stories) {
        await Promise.allSettled([making.get(story.example)])
        await endCurrent(db, await peopleOf(auth, story), story)
        await ready(story.example)
      }
    },
  }
}

const peopleOf = async (auth: Auth, story: Story): Promise<ReadonlyMap<string, PersonId>> => {
  const ids = new Map<string, PersonId>()
  for (const { email, name } of story.people) ids.set(email, asId<'person'>((await auth.api.known({ body: { email, name } })).id))
  return ids
}

async function readyNow(db: Db, auth: Auth, story: Story): Promise<CooperationId> {
  const ids = await peopleOf(auth, story)
  const first = idOf(ids, firstOf(story))
  const known = await inReading(db, { person: first, cooperation: null, side: null }, (tx) => current(tx, first, story.example))
  return known ?? make(db, story, ids)
}

const firstOf = (story: Story): Actor => {
  const [first] = story.people
  assert(first !== undefined, 'a story has people')
  return first
}

const idOf = (ids: ReadonlyMap<string, PersonId>, actor: Actor): PersonId => {
  const id = ids.get(actor.email)
  assert(id !== undefined, 'the people of a story are known')
  return id
}

const current = async (tx: Tx, person: PersonId, example: Example): Promise<CooperationId | undefined> =>
  (
    await tx
      .selectFrom('membership')
      .innerJoin('cooperation', 'cooperation.id', 'membership.cooperation_id')
      .select('cooperation.id')
      .where('membership.person_id', '=', person)
      .where('membership.ended_at', 'is', null)
      .where('cooperation.demo', '=', example)
      .executeTakeFirst()
  )?.id

/** Goes on as somebody else in the same transaction: each row is written by the person of the story who caused it. */
const become = async (tx: Tx, { person, cooperation, side }: Who): Promise<void> => {
  await sql`select set_config('app.person', ${person ?? ''}, true), set_config('app.cooperation', ${cooperation ?? ''}, true),
    set_config('app.side', ${side ?? ''}, true)`.execute(tx)
}

const daysBefore = 18

/** The whole example in one transaction: there is all of it or none. */
const make = (db: Db, story: Story, ids: ReadonlyMap<string, PersonId>): Promise<CooperationId> => {
  const first = firstOf(story)
  return inTransaction(db, { person: idOf(ids, first), cooperation: null, side: null }, async (tx) => {
    const known = await current(tx, idOf(ids, first), story.example)
    if (known !== undefined) return known
    const folder = readAnswers(story.folder)
    const begins = new Date(Date.now() - daysBefore * 86_400_000)
    const id = asId<'cooperation'>(randomUUID())
    const as = (actor: Actor): Promise<void> =>
      become(tx, { person: idOf(ids, actor), cooperation: id, side: actor.seat === 'coach' ? null : actor.seat })
    for (const actor of story.people) {
      await as(actor)
      await tx
        .insertInto('person')
        .values({ id: idOf(ids, actor), name: actor.name, email: actor.email, language: 'de', demo: true })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    }
    await as(first)
    const companies = story.people.flatMap(({ seat }) => {
      const party = folder.parties.find((one) => one.id === seat)
      return seat === 'coach' || party === undefined ? [] : [{ side: seat, name: party.name }]
    })
    await insertCooperation(tx, {
      id,
      name: story.name,
      companies,
      as: 'owner',
      by: idOf(ids, first),
      demo: { example: story.example, at: begins },
    })
    for (const actor of story.people.slice(1)) await joinStory(tx, id, actor, idOf(ids, actor), idOf(ids, first), companies, begins, as)
    let seq = 0
    for (const { actor, events } of play(story, folder, ids, begins)) {
      await as(actor)
      await appendEvents(tx, id, seq, events)
      seq += events.length
    }
    await fillIn(tx, id, story, ids, as)
    return id
  })
}

interface Written {
  readonly kind: SheetKind
  readonly isWhole: (content: unknown) => boolean
  /** By round and side, the oldest round first. */
  readonly rounds: readonly Readonly<Partial<Record<string, unknown>>>[]
}

/** Each writes down alone what the cooperation is worth and how they fit, and hands it in, through the same decisions as real people. */
async function fillIn(
  tx: Tx,
  cooperation: CooperationId,
  story: Story,
  ids: ReadonlyMap<string, PersonId>,
  as: (actor: Actor) => Promise<void>,
): Promise<void> {
  const written: readonly Written[] = [
    { kind: 'value', isWhole: isWholeSheet, rounds: [valueSheets[story.example]] },
    { kind: 'fit', isWhole: isWholeFit, rounds: fitSheets[story.example] },
  ]
  for (const { kind, isWhole, rounds } of written)
    for (const [before, sheets] of rounds.entries()) {
      // The newest round was two days ago, each one before it twelve days earlier.
      let clock = Date.now() - (2 + 12 * (rounds.length - 1 - before)) * 86_400_000
      for (const actor of story.people) {
        const { seat, role } = actor
        const sheet = seat === 'coach' ? undefined : sheets[seat]
        if (seat === 'coach' || sheet === undefined) continue
        await as(actor)
        for (const request of [
          { type: 'save', round: before + 1, expected: 0, content: sheet as Json },
          { type: 'handIn', round: before + 1, expected: 1 },
        ] as const) {
          const { state, seq } = await loadSheetsToDecide(tx, cooperation, kind)
          const at = new Date((clock += 1_200_000)).toISOString()
          const decided = decideSheet(state, commandOf(request), { role, side: seat, person: idOf(ids, actor) }, at, isWhole)
          assert(decided.ok, `${story.example}: the sheet of ${seat} is whole`)
          await appendSheetEvents(tx, cooperation, kind, seq, decided.value)
        }
      }
    }
}

async function joinStory(
  tx: Tx,
  cooperation: CooperationId,
  actor: Actor,
  person: PersonId,
  by: PersonId,
  companies: readonly { readonly side: string; readonly name: string }[],
  at: Date,
  as: (actor: Actor) => Promise<void>,
): Promise<void> {
  await as(actor)
  const side = actor.seat === 'coach' ? null : actor.seat
  await addMember(tx, cooperation, { person, role: actor.role, side, addedBy: by, since: at })
  await record(tx, cooperation, 'member.joined', person, { role: actor.role, side, invitedBy: by }, at)
  const company = companies.find((one) => one.side === side)
  if (side === null || company === undefined) return
  const own = await ownCompany(tx, person, company.name)
  await tx.updateTable('party').set({ company_id: own }).where('cooperation_id', '=', cooperation).where('side', '=', side).execute()
  await record(tx, cooperation, 'party.joined', person, { side, name: company.name }, at)
}

/** Ends the current example: its people leave it, and it is nobody's any more. */
async function endCurrent(db: Db, ids: ReadonlyMap<string, PersonId>, story: Story): Promise<void> {
  const person = idOf(ids, firstOf(story))
  const known = await inReading(db, { person, cooperation: null, side: null }, (tx) => current(tx, person, story.example))
  if (known === undefined) return
  await inTransaction(db, { person, cooperation: known, side: 'a' }, async (tx) => {
    for (const { membership } of await loadMembers(tx, known)) await endMembership(tx, known, membership, person, 'reset')
  })
}
