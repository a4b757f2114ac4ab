import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyStream, type KeptLeaf } from '#core/evidence/leaf.ts'
import { emptyDraft, emptyLever, type ValueDraft } from '#core/value/sheet.ts'
import { knowledgeIds, mustIds, readinessIds, scaleIds, wishIds } from '#core/fit/items.ts'
import type { FitSheet } from '#core/fit/sheet.ts'
import { inReading, inTransaction } from '#server/db.ts'
import { sha256 } from '#server/evidence/append.ts'
import { digestOf } from '#server/sheet/command.ts'
import type { EvidenceView } from '#wire/cooperation.ts'
import type { SheetAnswer } from '#wire/sheet.ts'
import type { Name } from '../negotiation/house.ts'
import { startWorld, type World } from '../negotiation/world.ts'

const secret = 'Das weiß nur Nordlicht 🤝'

const points = (pessimistic: number, likely: number, optimistic: number) => ({ pessimistic, likely, optimistic })

/** A sheet with all that handing in asks for. */
const whole = (note: string): ValueDraft => ({
  ...emptyDraft,
  currency: 'EUR',
  alone: points(10_000_00, 20_000_00, 30_000_00),
  aloneConfidence: 'high',
  coordination: points(4_000_00, 3_000_00, 2_000_00),
  coordinationConfidence: 'medium',
  brings: 50,
  works: 50,
  levers: [
    {
      ...emptyLever('1', 'crossSelling'),
      note,
      place: 'joint',
      every: 'yearly',
      from: 6,
      amount: points(0, 40_000_00, 90_000_00),
      confidence: 'low',
    },
  ],
})

const path = 'sheets/value'

const put = async (world: World, name: Name, body: unknown, sheets = path): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`${world.url}/api/v1/cooperations/${world.cooperation}/${sheets}/draft`, {
    method: 'PUT',
    headers: { 'x-person': world.people[name], 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, text: await response.text() }
}

const sides: Readonly<Record<Name, 'a' | 'b' | null>> = {
  a: 'a',
  a2: 'a',
  staffA: 'a',
  lawyerA: 'a',
  taxA: 'a',
  b: 'b',
  lawyerB: 'b',
  coach: null,
  foreigner: null,
}

const whoIs = (world: World, name: Name) => ({ person: world.people[name], cooperation: world.cooperation, side: sides[name] })

const isAboutSheets = ({ kind }: { readonly kind: string }): boolean => kind.startsWith('sheet.')

describe('a sheet that is not laid open', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
    // A coach who may read private answers still reads no sheet.
    expect((await world.post('a', 'coach-reading', { allowed: true })).status).toBe(200)
    expect((await put(world, 'a', { round: 1, expected: 0, content: whole(secret) })).status).toBe(200)
  })
  afterAll(() => world.close())

  const outsiders: readonly Name[] = ['b', 'lawyerB', 'coach', 'staffA', 'taxA']

  test('is read by the owners of its side and their lawyer', async () => {
    for (const name of ['a', 'a2', 'lawyerA'] as const)
      expect((await world.get<SheetAnswer>(name, path)).json.own).toMatchObject({ version: 1, content: whole(secret) })
  })

  test.for(outsiders)('is not read by %s: view, evidence, refusals', async (name) => {
    const before = await world.get<SheetAnswer>(name, path)
    const { version } = (await world.get<SheetAnswer>('a', path)).json.own!
    expect((await put(world, 'a2', { round: 1, expected: version, content: whole(`${secret} neu`) })).status).toBe(200)
    const after = await world.get<SheetAnswer>(name, path)
    expect(after.json).toEqual({ round: 1, handedIn: [], rounds: [] })
    expect(after.text).toBe(before.text)
    const evidence = await world.get<EvidenceView>(name, 'evidence')
    expect(evidence.text).not.toContain('Nordlicht 🤝')
    expect(evidence.text).not.toContain('crossSelling')
    const refusals = [
      ...(name === 'b' ? [] : [await put(world, name, { round: 1, expected: 0, content: whole('x') })]),
      await put(world, name, { round: 1, expected: 7, content: whole('x') }),
      await world.post(name, `${path}/hand-in`, { round: 1, expected: 7 }),
    ]
    for (const { status, text } of refusals) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(text).not.toContain('Nordlicht 🤝')
    }
  })

  test.for(outsiders)('is not read by %s: a query without any condition', async (name) => {
    const seen = await inReading(world.database.db, whoIs(world, name), async (tx) => ({
      events: await tx.selectFrom('sheet_event').selectAll().execute(),
      leaves: await tx.selectFrom('evidence_leaf').selectAll().execute(),
      payloads: await tx.selectFrom('evidence_payload').selectAll().execute(),
    }))
    expect(seen.events).toEqual([])
    expect(seen.payloads.filter(({ payload }) => payload.includes('crossSelling'))).toEqual([])
    // The coach, whom this side lets read its chain, sees that there are drafts, by their digests.
    if (name !== 'coach') expect(seen.leaves.filter(isAboutSheets)).toEqual([])
  })

  test('is there for a query of its own side', async () => {
    const seen = await inReading(world.database.db, whoIs(world, 'lawyerA'), (tx) => tx.selectFrom('sheet_event').selectAll().execute())
    expect(seen.length).toBeGreaterThan(5)
  })

  test('is not written for another side, whatever a query says', async () => {
    const forged = inTransaction(world.database.db, whoIs(world, 'b'), (tx) =>
      tx
        .insertInto('sheet_event')
        .values({
          cooperation_id: world.cooperation,
          kind: 'value',
          seq: 900,
          side: 'a',
          type: 'saved',
          round: 1,
          payload: '{}',
          person_id: world.people.b,
          at: new Date(),
        })
        .execute(),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
  })

  test('is told to the pages of its side alone, also that there is one', async () => {
    const pages = await Promise.all((['a2', 'b', 'coach', 'staffA'] as const).map((name) => world.listen(name)))
    const { version } = (await world.get<SheetAnswer>('a', path)).json.own!
    expect((await put(world, 'a', { round: 1, expected: version, content: whole('noch einmal') })).status).toBe(200)
    await expect.poll(() => pages[0]!.notices.length).toBe(1)
    expect(pages.slice(1).map(({ notices }) => notices)).toEqual([[], [], []])
    for (const page of pages) page.close()
  })

  test('is refused where it does not fit, or where something newer is there', async () => {
    const { version } = (await world.get<SheetAnswer>('a', path)).json.own!
    expect((await put(world, 'a', { round: 1, expected: version - 1, content: whole('x') })).text).toContain('sheetChanged')
    expect((await put(world, 'a', { round: 2, expected: 0, content: whole('x') })).text).toContain('roundOver')
    expect((await put(world, 'a', { round: 1, expected: version, content: { ...whole('x'), currency: 'YEN' } })).status).toBe(400)
    expect((await put(world, 'a', { round: 1, expected: version, content: { ...whole('x'), brings: 101 } })).status).toBe(400)
    expect((await put(world, 'staffA', { round: 1, expected: 0, content: whole('x') })).text).toContain('notAllowed')
    expect((await put(world, 'foreigner', { round: 1, expected: 0, content: whole('x') })).text).toContain('notFound')
  })
})

describe('a round', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  const handIn = (name: Name, round: number, expected: number) => world.post<SheetAnswer>(name, `${path}/hand-in`, { round, expected })

  test('lays everything open at once when the last side has handed in, and the record proves it', async () => {
    expect((await put(world, 'a', { round: 1, expected: 0, content: { ...whole('von a'), works: null } })).status).toBe(200)
    expect((await handIn('a', 1, 1)).text).toContain('sheetIncomplete')
    expect((await put(world, 'a', { round: 1, expected: 1, content: whole('von a') })).status).toBe(200)
    expect((await handIn('a', 1, 2)).status).toBe(200)
    for (const name of ['b', 'coach', 'staffA'] as const) {
      const { json, text } = await world.get<SheetAnswer>(name, path)
      expect(json).toMatchObject({ round: 1, handedIn: [{ side: 'a' }], rounds: [] })
      expect(text).not.toContain('von a')
    }
    expect((await put(world, 'a', { round: 1, expected: 2, content: whole('zu spät') })).text).toContain('sheetHandedIn')
    expect((await put(world, 'b', { round: 1, expected: 0, content: whole('von b') })).status).toBe(200)
    expect((await handIn('b', 1, 1)).status).toBe(200)
    for (const name of ['a', 'b', 'coach', 'staffA', 'taxA', 'lawyerB'] as const) {
      const { json } = await world.get<SheetAnswer>(name, path)
      expect(json).toMatchObject({ round: 2, handedIn: [], rounds: [{ round: 1, sheets: { a: whole('von a'), b: whole('von b') } }] })
      expect(json.own).toBeUndefined()
    }
    const { leaves } = (await world.get<EvidenceView>('coach', 'evidence')).json
    const common = leaves.filter(({ stream }) => stream === 'all')
    expect(
      verifyStream(
        common.map((leaf): KeptLeaf => ({ ...leaf, cooperation: world.cooperation })),
        sha256,
      ),
    ).toEqual([])
    const payloadsOf = (kind: string) => common.filter((leaf) => leaf.kind === kind).map(({ payload }) => JSON.parse(payload!) as object)
    const revealed = payloadsOf('sheet.revealed') as { sheets: Record<string, { content: ValueDraft; salt: string }> }[]
    expect(payloadsOf('sheet.handedIn')).toMatchObject(
      (['a', 'b'] as const).map((by) => {
        const { content, salt } = revealed[0]!.sheets[by]!
        return { by, digest: digestOf(content, salt) }
      }),
    )
  })

  test('is followed by the next one, and what was laid open stays', async () => {
    expect((await put(world, 'b', { round: 1, expected: 0, content: whole('von gestern') })).text).toContain('roundOver')
    for (const name of ['b', 'a'] as const) {
      expect((await put(world, name, { round: 2, expected: 0, content: whole(`zweite von ${name}`) })).status).toBe(200)
      expect((await handIn(name, 2, 1)).status).toBe(200)
    }
    const { json } = await world.get<SheetAnswer>('coach', path)
    expect(json.round).toBe(3)
    expect(json.rounds.map(({ sheets }) => [sheets.a, sheets.b].map((sheet) => (sheet as ValueDraft).levers[0]?.note))).toEqual([
      ['von a', 'von b'],
      ['zweite von a', 'zweite von b'],
    ])
  })
})

describe('the sheet about the fit', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  const about = 'sheets/fit'
  const all = <Id extends string, Answer>(ids: readonly Id[], answer: Answer): Record<Id, Answer> =>
    Object.fromEntries(ids.map((id) => [id, answer])) as Record<Id, Answer>
  const fit = (note: string): FitSheet => ({
    readiness: all(readinessIds, 'agree'),
    musts: all(mustIds, 'met'),
    wishes: all(wishIds, { weight: 0, met: null }),
    scales: all(scaleIds, 75),
    knowledge: all(knowledgeIds, 'could'),
    notes: { goal: note },
  })
  const save = (name: Name, expected: number, content: unknown) => put(world, name, { round: 1, expected, content }, about)
  const handIn = (name: Name, expected: number) => world.post<SheetAnswer>(name, `${about}/hand-in`, { round: 1, expected })

  test.for<[name: string, part: object]>([
    ['a step between two', { scales: { goal: 60 } }],
    ['a question that is not asked', { scales: { profit: 50 } }],
    ['an answer that is not offered', { readiness: { time: 'perhaps' } }],
    ['a weight above the greatest', { wishes: { size: { weight: 4, met: 50 } } }],
    ['a wish without how far it is there', { wishes: { size: { weight: 2 } } }],
    ['a note longer than its field', { notes: { goal: 'x'.repeat(301) } }],
    ['a part that is missing', { knowledge: undefined }],
  ])('is refused with %s, and nothing is saved', async ([, part]) => {
    expect((await save('a', 0, { ...fit(''), ...part })).status).toBe(400)
    expect((await world.get<SheetAnswer>('a', about)).json.own).toBeUndefined()
  })

  test('is read by nobody else before all have handed in, and by the coach and staff afterwards', async () => {
    expect((await save('a', 0, { ...fit(secret), scales: {} })).status).toBe(200)
    expect((await handIn('a', 1)).text).toContain('sheetIncomplete')
    expect((await save('a', 1, fit(secret))).status).toBe(200)
    expect((await handIn('a', 2)).status).toBe(200)
    for (const name of ['b', 'lawyerB', 'coach', 'staffA', 'taxA'] as const) {
      const { json, text } = await world.get<SheetAnswer>(name, about)
      expect(json).toMatchObject({ round: 1, handedIn: [{ side: 'a' }], rounds: [] })
      expect(text).not.toContain('Nordlicht 🤝')
    }
    expect((await world.get(`foreigner`, about)).text).toContain('notFound')
    expect((await save('b', 0, fit('von b'))).status).toBe(200)
    expect((await handIn('b', 1)).status).toBe(200)
    for (const name of ['coach', 'staffA', 'b'] as const) {
      const { json } = await world.get<SheetAnswer>(name, about)
      expect(json.rounds).toMatchObject([{ round: 1, sheets: { a: fit(secret), b: fit('von b') } }])
    }
  })
})
