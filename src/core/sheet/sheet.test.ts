import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assert } from '../shared/assert.ts'
import { asId } from '../shared/id.ts'
import { decideSheet, type Actor, type SheetCommand } from './decide.ts'
import { beginSheets, privateTo, type SheetEvent, type Sheets, type Side } from './sheet.ts'
import { foldSheets, sheetsFor } from './view.ts'

const isWhole = (content: unknown): boolean => content !== 'half'
const owner = (side: Side): Actor => ({ role: 'owner', side, person: asId<'person'>(`owner-${side}`) })
const readers: Readonly<Record<string, Pick<Actor, 'role' | 'side'>>> = {
  'owner b': owner('b'),
  coach: { role: 'coach', side: null },
  'staff a': { role: 'staff', side: 'a' },
  'tax adviser a': { role: 'taxAdviser', side: 'a' },
  'lawyer b': { role: 'lawyer', side: 'b' },
}

/** `a saves x`, `a hands in`: each line with what comes of it. */
function play(sides: readonly Side[], script: string): { readonly told: readonly string[]; readonly events: readonly SheetEvent[] } {
  const begun = beginSheets(sides)
  const events: SheetEvent[] = []
  const told = script
    .trim()
    .split('\n')
    .map((line, index) => {
      const [who = '', verb, content = ''] = line.trim().split(' ')
      const state = foldSheets(begun, events)
      const side = who as Side
      const expected = state.drafts[side]?.version ?? 0
      const command: SheetCommand =
        verb === 'saves'
          ? { type: 'save', round: state.round, expected, content, salt: `salt ${index}`, digest: `digest of ${content}` }
          : { type: 'handIn', round: state.round, expected }
      const decided = decideSheet(state, command, owner(side), `2026-11-23T10:00:${String(index).padStart(2, '0')}.000Z`, isWhole)
      if (!decided.ok) return decided.error.code
      events.push(...decided.value)
      return decided.value.map(({ type }) => type).join(' ')
    })
  return { told, events }
}

const stateOf = (sides: readonly Side[], events: readonly SheetEvent[]): Sheets => foldSheets(beginSheets(sides), events)

test.for<[name: string, sides: string, script: string, told: readonly string[]]>([
  ['two sides', 'ab', 'a saves x\na hands in\nb saves y\nb hands in', ['saved', 'handedIn', 'saved', 'handedIn revealed']],
  [
    'three sides: the last one lays open',
    'abc',
    'a saves x\na hands in\nb saves y\nb hands in\nc saves z\nc hands in',
    ['saved', 'handedIn', 'saved', 'handedIn', 'saved', 'handedIn revealed'],
  ],
  ['nothing is handed in unwritten', 'ab', 'a hands in', ['sheetIncomplete']],
  ['nothing is handed in half', 'ab', 'a saves half\na hands in', ['saved', 'sheetIncomplete']],
  [
    'what was handed in stays',
    'ab',
    'a saves x\na hands in\na saves y\na hands in',
    ['saved', 'handedIn', 'sheetHandedIn', 'sheetHandedIn'],
  ],
  [
    'the next round begins by itself',
    'ab',
    'a saves x\na hands in\nb saves y\nb hands in\nb saves z\nb hands in\na saves w\na hands in',
    ['saved', 'handedIn', 'saved', 'handedIn revealed', 'saved', 'handedIn', 'saved', 'handedIn revealed'],
  ],
])('%s', ([, sides, script, told]) => expect(play(sides.split('') as Side[], script).told).toEqual(told))

test('a round lays open the newest draft of every side with its salt, and the next begins empty', () => {
  const { events } = play(['a', 'b'], 'a saves old\na saves new\na hands in\nb saves y\nb hands in')
  const state = stateOf(['a', 'b'], events)
  expect(state.revealed).toMatchObject([{ round: 1, sheets: { a: { content: 'new', salt: 'salt 1' }, b: { content: 'y' } } }])
  expect(state).toMatchObject({ round: 2, drafts: {}, handedIn: {} })
})

test.for<[name: string, actor: Actor, command: Partial<SheetCommand>, ended: boolean, code: string]>([
  ['the coach', { ...owner('a'), role: 'coach', side: null }, {}, false, 'notYourSheet'],
  ['staff', { ...owner('a'), role: 'staff' }, {}, false, 'notYourSheet'],
  ['a lawyer', { ...owner('a'), role: 'lawyer' }, {}, false, 'notYourSheet'],
  ['a side that is not there', owner('d'), {}, false, 'notYourSheet'],
  ['a page of another round', owner('a'), { round: 2 }, false, 'roundOver'],
  ['a page that does not know the newest draft', owner('a'), { expected: 3 }, false, 'sheetChanged'],
  ['after a party has left', owner('a'), {}, true, 'cooperationEnded'],
])('refused: %s', ([, actor, part, ended, code]) => {
  const command = { type: 'save', round: 1, expected: 0, content: 'x', salt: 's', digest: 'd', ...part } as SheetCommand
  const decided = decideSheet(
    beginSheets(['a', 'b'], ended ? { side: 'b', at: '2026-11-20T10:00:00.000Z' } : undefined),
    command,
    actor,
    '2026-11-23T10:00:00.000Z',
    isWhole,
  )
  expect(decided).toMatchObject({ ok: false, error: { code } })
})

describe('what a side has not laid open reaches nobody else', () => {
  type Step = { readonly side: Side; readonly verb: 'save' | 'handIn'; readonly contents: readonly [string, string] }
  const text = fc.constantFrom('x', 'y', 'a long sentence', 'half')
  const step: fc.Arbitrary<Step> = fc.record({
    side: fc.constantFrom<Side>('a', 'b', 'c'),
    verb: fc.constantFrom('save', 'save', 'handIn'),
    contents: fc.tuple(text, text),
  })
  const steps = fc.array(step, { minLength: 3, maxLength: 40, size: 'max' })

  /** All that others notice of a story in which side a writes the first or the second of two contents, or nothing; digests are opaque. */
  function noticed(story: readonly Step[], secret: 0 | 1 | 'silent') {
    const sides: readonly Side[] = ['a', 'b', 'c']
    const events: SheetEvent[] = []
    const seen: unknown[] = []
    for (const [index, { side, verb, contents }] of story.entries()) {
      if (side === 'a' && secret === 'silent') continue
      const state = stateOf(sides, events)
      const expected = state.drafts[side]?.version ?? 0
      // Two contents that differ in being whole would differ in what may be handed in, which everybody is told.
      const content = side !== 'a' ? contents[0] : contents.includes('half') ? 'half' : contents[secret === 1 ? 1 : 0]
      const command: SheetCommand =
        verb === 'save'
          ? { type: 'save', round: state.round, expected, content, salt: '', digest: '' }
          : { type: 'handIn', round: state.round, expected }
      const decided = decideSheet(state, command, owner(side), `2026-11-23T10:${String(index).padStart(2, '0')}:00.000Z`, isWhole)
      if (side !== 'a') seen.push(decided.ok ? decided.value.map(({ type }) => type) : decided.error)
      // What is laid open may differ from then on.
      if (decided.ok && decided.value.some(({ type }) => type === 'revealed')) return seen
      if (decided.ok) events.push(...decided.value)
      const now = stateOf(sides, events)
      if (side !== 'a' || verb === 'handIn') for (const reader of Object.values(readers)) seen.push(sheetsFor(now, reader))
    }
    return seen
  }

  test('through a view or a refusal, whatever it writes', () =>
    fc.assert(
      fc.property(steps, (story) => {
        expect(noticed(story, 0)).toEqual(noticed(story, 1))
      }),
    ))

  test('nor whether it writes at all', () =>
    fc.assert(
      fc.property(steps, (story) => {
        const unfinished = story.filter(({ side, verb }) => side !== 'a' || verb === 'save')
        expect(noticed(unfinished, 0)).toEqual(noticed(unfinished, 'silent'))
      }),
    ))

  test('the part that row level security leaves makes the same view as everything', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a saves x', 'b saves y', 'a hands in', 'b hands in'), { minLength: 1, maxLength: 20 }),
        (lines) => {
          const { events } = play(['a', 'b'], lines.join('\n'))
          for (const reader of Object.values(readers)) {
            const reads = reader.role === 'owner' || reader.role === 'lawyer' ? reader.side : null
            const part = events.filter((event) => privateTo(event) === null || privateTo(event) === reads)
            expect(sheetsFor(stateOf(['a', 'b'], part), reader)).toEqual(sheetsFor(stateOf(['a', 'b'], events), reader))
          }
        },
      ),
    ))

  test('and the own side sees its draft', () => {
    const { events } = play(['a', 'b'], 'a saves x')
    assert(events.length === 1, 'a draft was saved')
    expect(sheetsFor(stateOf(['a', 'b'], events), owner('a')).own).toMatchObject({ content: 'x', version: 1 })
    expect(sheetsFor(stateOf(['a', 'b'], events), { role: 'lawyer', side: 'a' }).own).toMatchObject({ content: 'x' })
  })
})
