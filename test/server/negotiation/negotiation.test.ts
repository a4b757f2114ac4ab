import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyStream, type KeptLeaf } from '#core/evidence/leaf.ts'
import { inReading, inTransaction } from '#server/db.ts'
import { sha256 } from '#server/evidence/append.ts'
import type { EvidenceView } from '#wire/cooperation.ts'
import { type Name, startApp } from './house.ts'
import { choose, first, listen, pause, second, startWorld, type World } from './world.ts'

const isAboutNegotiation = ({ kind }: { readonly kind: string }): boolean => kind.startsWith('negotiation.')

const secret = 'Das weiß nur Nordlicht 🤝 سرّ'

describe('what a side keeps private', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
    await world.post('a', 'answers', choose(first, 0, { reason: secret }))
  })
  afterAll(() => world.close())

  const outsiders: readonly Name[] = ['b', 'lawyerB', 'coach', 'staffA', 'taxA']

  test('is read by its owners and its lawyer', async () => {
    for (const name of ['a', 'a2', 'lawyerA'] as const) {
      expect((await world.get(name)).json.negotiation.answers.a?.[first.id]).toMatchObject({ reason: secret, version: 1 })
    }
  })

  test.for(outsiders)('is not read by %s: view, evidence, refusals', async (name) => {
    const before = await world.get(name)
    await world.post('a2', 'answers', choose(first, 1, { reason: `${secret} neu` }))
    const after = await world.get(name)
    expect(after.status).toBe(200)
    // Byte for byte the same, the version included.
    expect(after.text).toBe(before.text)
    const evidence = await world.get<EvidenceView>(name, 'evidence')
    expect(evidence.json.leaves.filter(isAboutNegotiation)).toEqual([])
    expect(evidence.text).not.toContain('Nordlicht 🤝')
    const refusals = await Promise.all([
      world.post(name, 'releases', { questions: [first.id] }),
      world.post(name, 'proposals', {
        change: { kind: 'answer', question: first.id, value: { kind: 'choice', option: first.options[0] } },
      }),
      world.post(name, 'answers', choose(second, 0, { expected: 7 })),
    ])
    for (const { status, text } of refusals) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(text).not.toContain('Nordlicht 🤝')
    }
  })

  test.for(outsiders)('is not read by %s: a query without any condition', async (name) => {
    const side = name === 'coach' ? null : name.endsWith('B') || name === 'b' ? 'b' : 'a'
    const who = { person: world.people[name], cooperation: world.cooperation, side }
    const seen = await inReading(world.database.db, who, async (tx) => ({
      events: await tx.selectFrom('negotiation_event').selectAll().execute(),
      leaves: await tx.selectFrom('evidence_leaf').selectAll().execute(),
      payloads: await tx.selectFrom('evidence_payload').selectAll().execute(),
    }))
    expect(seen.events).toEqual([])
    expect(seen.leaves.filter(isAboutNegotiation)).toEqual([])
    expect(seen.payloads.every(({ stream, payload }) => stream === 'all' && !payload.includes(first.id))).toBe(true)
  })

  test('is not written for another side, whatever a query says', async () => {
    const who = { person: world.people.b, cooperation: world.cooperation, side: 'b' }
    const forged = inTransaction(world.database.db, who, (tx) =>
      tx
        .insertInto('negotiation_event')
        .values({
          cooperation_id: world.cooperation,
          seq: 900,
          side: 'a',
          kind: 'answered',
          payload: '{}',
          person_id: world.people.b,
          at: new Date(),
        })
        .execute(),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })

  test('is not changed or deleted by anybody, aloud', async () => {
    const who = { person: world.people.a, cooperation: world.cooperation, side: 'a' }
    for (const table of ['negotiation_event', 'evidence_leaf', 'evidence_payload', 'coach_reading']) {
      const change = inTransaction(world.database.db, who, (tx) => sql`delete from ${sql.table(table)}`.execute(tx))
      await expect(change).rejects.toThrow(/permission denied|append-only/)
    }
    await expect(world.database.asOwner('truncate handschlag.negotiation_event')).rejects.toThrow('append-only')
  })

  test('is read by the coach while its side allows it', async () => {
    expect((await world.get('coach')).json.negotiation.answers).toEqual({})
    await world.post('a', 'coach-reading', { allowed: true })
    expect((await world.get('coach')).json.negotiation.answers.a?.[first.id]).toMatchObject({ reason: `${secret} neu` })
    expect((await world.get('b')).json.negotiation.coachReads).toEqual([])
    await world.post('a', 'coach-reading', { allowed: false })
    expect((await world.get('coach')).text).not.toContain('Nordlicht 🤝')
  })

  test('a cooperation that one does not belong to is not there', async () => {
    for (const id of [world.foreign, randomUUID(), 'nonsense']) {
      const answers = [
        await world.get('a', 'view', id),
        await world.get('a', 'evidence', id),
        await world.post('a', 'answers', choose(first, 0), { cooperation: id }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
      await expect(world.listen('a', { cooperation: id })).rejects.toThrow('404')
    }
  })
})

describe('a negotiation over HTTP', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  const point = async (name: Name, question: string) =>
    (await world.get(name)).json.negotiation.points.find((one) => one.question === question)

  test('from blind answers to agreement', async () => {
    await world.post('a', 'answers', choose(first, 0, { interest: 'Ruhe' }))
    await world.post('b', 'answers', choose(first, 1))
    await world.post('a', 'answers', choose(second, 0))
    await world.post('b', 'answers', choose(second, 0))
    await world.post('a', 'releases', { questions: [first.id, second.id] })
    expect(await point('b', first.id)).toMatchObject({ state: 'waiting', progress: { a: 'handedIn', b: 'answered' } })
    const revealed = await world.post('b', 'releases', { questions: [first.id, second.id] })
    expect(revealed.json.negotiation.points.find(({ question }) => question === first.id)).toMatchObject({
      state: 'differs',
      positions: { a: { interest: 'Ruhe' } },
    })
    expect(await point('staffA', second.id)).toMatchObject({ state: 'agreed', agreed: { how: 'equal' } })
    const proposed = await world.post('coach', 'proposals', { change: { kind: 'answer', ...choose(first, 1) } })
    const proposal = proposed.json.negotiation.proposals[0]!
    expect(proposal).toMatchObject({ side: null, accepted: {}, version: 1 })
    expect((await world.post('coach', `proposals/${proposal.id}/acceptance`, { version: 1 })).status).toBe(403)
    await world.post('a2', `proposals/${proposal.id}/acceptance`, { version: 1 })
    await world.post('b', `proposals/${proposal.id}/acceptance`, { version: 1 })
    expect(await point('lawyerB', first.id)).toMatchObject({
      state: 'agreed',
      agreed: { how: 'proposal', proposal: proposal.id, by: { a: world.people.a2, b: world.people.b } },
    })
  })

  test('refusals have a code and a sentence', async () => {
    const refused = await world.post<{ code: string; message: string }>('a', 'answers', {
      question: 'term.nonsense',
      value: { kind: 'unknown' },
    })
    expect(refused).toMatchObject({ status: 404, json: { code: 'unknownQuestion', message: expect.stringContaining('Frage') as string } })
    expect((await world.post<{ code: string }>('a', 'answers', choose(first, 0))).json.code).toBe('revealedMeanwhile')
    expect(
      (await world.post<{ code: string }>('a', 'answers', { question: first.id, value: { kind: 'text', text: 'a\u0000b' } })).json.code,
    ).toBe('invalidInput')
    expect(
      (await world.post<{ code: string }>('a', 'answers', { question: first.id, value: { kind: 'text', text: '\ud83d' } })).json.code,
    ).toBe('invalidInput')
    expect((await world.post<{ code: string }>('a', 'answers', { question: '__proto__.x', value: { kind: 'unknown' } })).json.code).toBe(
      'invalidInput',
    )
  })

  test('a command sent twice under one key is done once', async () => {
    const key = randomUUID()
    const body = { change: { kind: 'talk', about: first.id, note: 'Im Gespräch klären' } }
    const sent = await Promise.all([world.post('a', 'proposals', body, { key }), world.post('a', 'proposals', body, { key })])
    expect(sent.map(({ status }) => status)).toEqual([200, 200])
    const talks = (await world.get('b')).json.negotiation.proposals.filter(({ change }) => change.kind === 'talk')
    expect(talks).toHaveLength(1)
    const other = await world.post<{ code: string }>('a', 'proposals', { change: { ...body.change, note: 'Etwas anderes' } }, { key })
    expect(other).toMatchObject({ status: 409, json: { code: 'keyReused' } })
    expect((await world.post<{ code: string }>('a', 'proposals', body, { key: 'x' })).json.code).toBe('invalidInput')
  })

  test('each event has exactly one leaf, and a changed payload is noticed', async () => {
    const own = (await world.get<EvidenceView>('a', 'evidence')).json.leaves
    const theirs = (await world.get<EvidenceView>('b', 'evidence')).json.leaves
    const common = own.filter(({ stream }) => stream === 'all')
    expect(common.filter(isAboutNegotiation).map(({ kind }) => kind.replace('negotiation.', ''))).toEqual([
      'revealed',
      'proposed',
      'accepted',
      'accepted',
      'proposed',
    ])
    expect(theirs.filter(({ stream }) => stream === 'all')).toEqual(common)
    expect(own.filter(({ stream }) => stream === 'a').map(({ kind }) => kind)).toEqual([
      'negotiation.answered',
      'negotiation.answered',
      'negotiation.released',
    ])
    expect(own.some(({ stream }) => stream === 'b')).toBe(false)
    for (const stream of ['all', 'a']) {
      const leaves: KeptLeaf[] = own.filter((leaf) => leaf.stream === stream).map((leaf) => ({ ...leaf, cooperation: world.cooperation }))
      expect(verifyStream(leaves, sha256)).toEqual([])
      const forged = leaves.map((leaf) => ({ ...leaf, payload: leaf.payload?.replace('Ruhe', 'Geld') ?? null }))
      if (stream === 'a') expect(verifyStream(forged, sha256)).toEqual([{ seq: 1, code: 'changedPayload' }])
    }
  })
})

describe('many at once', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  test('of 20 commands at the same time none is lost', async () => {
    const notes = Array.from({ length: 20 }, (_, index) => `Punkt ${index}`)
    const names: Name[] = ['a', 'b', 'coach', 'a2']
    const sent = await Promise.all(
      notes.map((note, index) => world.post(names[index % 4]!, 'proposals', { change: { kind: 'talk', about: first.id, note } })),
    )
    expect(sent.map(({ status }) => status)).toEqual(notes.map(() => 200))
    const kept = (await world.get('b')).json.negotiation.proposals.map(({ change }) => (change.kind === 'talk' ? change.note : ''))
    expect(kept.sort()).toEqual(notes.sort())
  })

  test('two people of one side: the second is told what the first wrote', async () => {
    const sent = await Promise.all([
      world.post<{ code: string; details: unknown }>('a', 'answers', choose(first, 0, { expected: 0 })),
      world.post<{ code: string; details: unknown }>('a2', 'answers', choose(first, 1, { expected: 0 })),
    ])
    expect(sent.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 409])
    const winner = sent[0].status === 200 ? 0 : 1
    expect(sent[1 - winner]!.json).toMatchObject({
      code: 'answeredMeanwhile',
      details: { current: { version: 1, value: { option: first.options[winner] } } },
    })
  })
})

describe('two servers on one database', () => {
  let world: World
  let other: Awaited<ReturnType<typeof startApp>>
  beforeAll(async () => {
    world = await startWorld()
    other = await startApp(world.database.db)
  })
  afterAll(async () => {
    await other.app.close()
    await world.close()
  })

  test('a page at one hears of a command at the other, and no acknowledged command is lost', async () => {
    const page = await listen(other.url, world.people.b, { cooperation: world.cooperation })
    const notes = Array.from({ length: 20 }, (_, index) => `Punkt ${index}`)
    const sent = await Promise.all(
      notes.map(async (note, index) => {
        const response = await fetch(`${index % 2 === 0 ? world.url : other.url}/api/v1/cooperations/${world.cooperation}/proposals`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-person': world.people[index % 3 === 0 ? 'a' : 'b'] },
          body: JSON.stringify({ change: { kind: 'talk', about: first.id, note } }),
        })
        await response.text()
        return { note, status: response.status }
      }),
    )
    // Who lost all attempts is told so (409) and nothing was kept.
    expect(sent.every(({ status }) => status === 200 || status === 409)).toBe(true)
    const acknowledged = sent.filter(({ status }) => status === 200).map(({ note }) => note)
    expect(acknowledged.length).toBeGreaterThan(10)
    const kept = (await world.get('b')).json.negotiation.proposals.map(({ change }) => (change.kind === 'talk' ? change.note : ''))
    expect(kept.sort()).toEqual(acknowledged.sort())
    await pause(200)
    expect(page.notices.length).toBe(acknowledged.length)
    page.close()
  })
})

describe('a party that leaves', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  test('everything stays readable as far as it was revealed, nothing can be changed', async () => {
    await world.post('a', 'answers', choose(first, 0, { reason: secret }))
    await world.post('a', 'answers', choose(second, 0))
    await world.post('b', 'answers', choose(second, 0))
    await world.post('a', 'releases', { questions: [second.id] })
    await world.post('b', 'releases', { questions: [second.id] })
    await inTransaction(world.database.db, { person: world.people.a, cooperation: world.cooperation, side: 'a' }, (tx) =>
      tx
        .updateTable('party')
        .set({ left_at: new Date() })
        .where('cooperation_id', '=', world.cooperation)
        .where('side', '=', 'a')
        .execute(),
    )
    const { json, text } = await world.get('b')
    expect(json.negotiation.ended).toMatchObject({ side: 'a' })
    expect(json.negotiation.points.find(({ question }) => question === second.id)).toMatchObject({ state: 'agreed' })
    expect(text).not.toContain('Nordlicht 🤝')
    expect(await world.post<{ code: string }>('b', 'answers', choose(first, 0))).toMatchObject({
      status: 409,
      json: { code: 'cooperationEnded' },
    })
  })
})

describe('live', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(200)
  })
  afterAll(() => world.close())

  test('a private answer is told to its own readers, a reveal to everybody, and never what', async () => {
    const names: readonly Name[] = ['a', 'a2', 'lawyerA', 'staffA', 'taxA', 'b', 'lawyerB', 'coach']
    const pages = await Promise.all(names.map(async (name) => [name, await world.listen(name)] as const))
    const told = () => pages.filter(([, { notices }]) => notices.length > 0).map(([name]) => name)
    const settle = async () => {
      await pause(300)
      const names = told()
      for (const [, { notices }] of pages) {
        expect(new Set(notices).size).toBeLessThanOrEqual(1)
        expect(notices.every((text) => text === '{"kind":"changed"}')).toBe(true)
        notices.length = 0
      }
      return names
    }
    await world.post('a', 'answers', choose(first, 0))
    expect(await settle()).toEqual(['a', 'a2', 'lawyerA'])
    await world.post('a', 'coach-reading', { allowed: true })
    expect(await settle()).toEqual(['a', 'a2', 'lawyerA', 'coach'])
    await world.post('a', 'releases', { questions: [first.id] })
    expect(await settle()).toEqual(names)
    for (const [, page] of pages) page.close()
  })

  test('a foreign page may not listen', async () => {
    await expect(world.listen('a', { origin: 'https://elsewhere.example' })).rejects.toThrow('403')
  })

  test('after the database connection was lost, pages are told to fetch again', async () => {
    const page = await world.listen('a')
    await world.database
      .asOwner(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen %' and pid <> pg_backend_pid()`,
      )
      .catch(() => undefined)
    await pause(2500)
    const before = page.notices.length
    await world.post('a', 'answers', choose(second, 0))
    await pause(300)
    expect(page.notices.length).toBeGreaterThan(before)
    page.close()
  })

  test('who is sent away hears nothing more', async () => {
    const page = await world.listen('lawyerA')
    await inTransaction(world.database.db, { person: world.people.a, cooperation: world.cooperation, side: 'a' }, (tx) =>
      tx
        .updateTable('membership')
        .set({ ended_at: new Date(), ended_by: world.people.a, ended_because: 'removed' })
        .where('person_id', '=', world.people.lawyerA)
        .execute(),
    )
    await pause(1500)
    page.notices.length = 0
    await world.post('a', 'answers', choose(second, 1))
    await pause(300)
    expect(page.notices).toEqual([])
  })
})
