import { describe, expect, test } from 'vitest'
import type { Agreement } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import { elapsed } from '#core/agreement/elapsed.ts'
import type { PlainDate } from '#core/shared/day.ts'
import { words } from '#text/de/web/words.ts'
import { tellerFor } from '#text/tell.ts'
import { askedOf, confirmed, decisionsAsked, type KnownFacts, readCase, writeCase } from '../../src/web/ask/asked.ts'
import { caseFor, dayBefore, dueDay, otherwise, storyFacts } from '../../src/web/ask/case.ts'
import { rulingSays } from '../../src/web/ask/says.ts'

const day = (text: string): PlainDate => text as PlainDate
const on = day('2026-11-23')

/** May the actor serve the customer? Protected for eighteen months after the last order; the colour of the van decides nothing alone. */
const agreement: Agreement = {
  format: 'handschlag/agreement@1',
  parties: [
    { id: 'a', name: 'Nordlicht' },
    { id: 'b', name: 'Kontor' },
  ],
  terms: { tail: { value: 18, unit: 'months' } },
  facts: {
    bringer: { kind: 'role', also: ['nobody'] },
    lastOrder: { kind: 'event', unit: 'months' },
    told: { kind: 'reaction', unit: 'days' },
    urgent: { kind: 'yesno' },
  },
  decisions: {
    mayServe: {
      answer: { kind: 'choice', options: ['free', 'no'] },
      rules: [
        { id: 'free', when: {}, otherwise: true, outcome: { kind: 'choice', option: 'free' } },
        {
          id: 'no',
          when: {
            bringer: [{ kind: 'is', value: 'a' }],
            lastOrder: [{ kind: 'compare', op: '<=', to: { terms: ['tail'], plus: 0 } }],
          },
          outcome: { kind: 'choice', option: 'no' },
        },
      ],
    },
    tell: {
      answer: { kind: 'duty' },
      rules: [
        {
          id: 'tell',
          when: {
            urgent: [{ kind: 'is', value: 'yes' }],
            told: [
              { kind: 'section', section: 'open' },
              { kind: 'section', section: 'done' },
            ],
          },
          outcome: {
            kind: 'duty',
            duty: 'tell',
            by: { kind: 'is', value: 'b' },
            to: { kind: 'is', value: 'a' },
            within: { terms: [], plus: 2, unit: 'months' },
            from: 'lastOrder',
          },
        },
      ],
    },
  },
}

describe('a case in an address', () => {
  test('what was written is read again, in its order, with what only the story says', () => {
    const text =
      'bringer:a~,orderValue:value=4800000,registered:ago@2026-05-01~,parts:done@2026-05-01_2026-05-09,actor:!disputed,goal:!unknown~'
    const known = readCase(text)
    expect(writeCase(known)).toBe(text)
    expect(known['bringer']).toEqual({ kind: 'point', section: 'a', story: true })
    expect(known['parts']).toEqual({ kind: 'days', section: 'done', from: '2026-05-01', to: '2026-05-09' })
    expect(confirmed(known['bringer']!)).toEqual({ kind: 'point', section: 'a' })
  })

  test('what is not ours is left out, never an error', () => {
    expect(readCase('bringer,:x,a b:c,x:<script>,y:ago@yesterday,z:done@2026-01-01_soon,ok:yes')).toEqual({
      ok: { kind: 'point', section: 'yes' },
    })
    expect(askedOf({ about: '../x y', on: 'tomorrow', door: 'cellar', q: 7, story: {}, case: 5 })).toEqual({ q: '7' })
    expect(decisionsAsked(agreement, 'tell,nothing,mayServe,tell')).toEqual(['tell', 'mayServe'])
    expect(decisionsAsked(agreement, undefined)).toEqual([])
  })
})

describe('days instead of durations', () => {
  test.each(['days', 'workingDays', 'months'] as const)('a day from which exactly n %s have passed', (unit) => {
    for (let n = 0; n < 40; n++) expect(elapsed(dayBefore(on, n, unit), on, unit), `${n}`).toBe(n)
    for (let n = 0; n < 40; n++) expect(elapsed(dayBefore(day('2027-03-31'), n, unit), day('2027-03-31'), unit), `${n}`).toBe(n)
  })

  test('a story’s durations become days, only for facts that are asked about, each marked as the story’s', () => {
    const told = storyFacts(
      agreement,
      ['mayServe'],
      {
        bringer: { kind: 'value', value: { section: 'a' } },
        lastOrder: { kind: 'value', value: { section: 'ago', n: 6 } },
        urgent: { kind: 'value', value: { section: 'yes' } },
      },
      on,
    )
    expect(told).toEqual({
      bringer: { kind: 'point', section: 'a', story: true },
      lastOrder: { kind: 'day', section: 'ago', day: dayBefore(on, 6, 'months'), story: true },
    })
    expect(caseFor(agreement, told, on)['lastOrder']).toEqual({ kind: 'value', value: { section: 'ago', n: 6 } })
  })

  test('done is told by two days; an act after the day of the case is still open', () => {
    const done = { told: { kind: 'days', section: 'done', from: '2026-11-01', to: '2026-11-20' } } as const
    expect(caseFor(agreement, done, on)['told']).toEqual({ kind: 'value', value: { section: 'done', n: 19 } })
    expect(caseFor(agreement, done, day('2026-11-10'))['told']).toEqual({ kind: 'value', value: { section: 'open', n: 9 } })
  })

  test('a duty is due on the day that its period ends, where the day it counts from is known', () => {
    const outcome = agreement.decisions['tell']!.rules[0]!.outcome
    expect(dueDay(agreement, outcome, { lastOrder: { kind: 'day', section: 'ago', day: '2026-12-31' } })).toBe('2027-02-28')
    expect(dueDay(agreement, outcome, { lastOrder: { kind: 'unknown' } })).toBeUndefined()
    expect(dueDay(agreement, { kind: 'noDuty' }, {})).toBeUndefined()
  })
})

describe('what matters', () => {
  const known = caseFor(
    agreement,
    {
      bringer: { kind: 'point', section: 'a' },
      lastOrder: { kind: 'day', section: 'ago', day: '2026-03-31' },
      urgent: { kind: 'point', section: 'no' },
    },
    on,
  )

  test('a fact that changes nothing alone is not among them', () => {
    const free = { ...known, bringer: { kind: 'value', value: { section: 'b' } } } as const
    const others = otherwise(agreement, 'mayServe', free, decide(agreement, 'mayServe', free))
    expect(others.map(({ fact }) => fact)).toEqual(['bringer'])
  })

  test('every other value with which the answer would be different is told, neighbours joined', () => {
    const others = otherwise(agreement, 'mayServe', known, decide(agreement, 'mayServe', known))
    expect(others.map(({ fact, spans }) => ({ fact, spans }))).toEqual([
      { fact: 'bringer', spans: [{ section: 'b' }, { section: 'nobody' }] },
      { fact: 'lastOrder', spans: [{ section: 'notYet' }, { section: 'ago', from: 19 }] },
    ])
    for (const { ruling } of others) expect(ruling.kind).toBe('answer')
  })

  test('a gap, too, tells what would answer it', () => {
    const ruling = decide(agreement, 'tell', known)
    expect(ruling.kind).toBe('gap')
    expect(
      otherwise(agreement, 'tell', { ...known, told: { kind: 'value', value: { section: 'open', n: 1 } } }, ruling).map(({ fact }) => fact),
    ).toEqual(['urgent'])
  })
})

describe('one sentence for how asking ends', () => {
  const sums: Agreement = {
    ...agreement,
    from: day('2026-01-01'),
    facts: { ...agreement.facts, orderValue: { kind: 'number', unit: 'EUR', min: 0, max: 10_000_000 } },
  }
  const teller = tellerFor(sums, 'de')
  const says = (known: KnownFacts, when = on): string => {
    const ruling = decide(sums, 'mayServe', caseFor(sums, known, when), when)
    expect(ruling.kind).not.toBe('missing')
    return ruling.kind === 'missing' ? '' : rulingSays(words.ask, teller, 'mayServe', ruling)
  }

  test('a value beyond what the agreement covers is named, and is no wrong day', () => {
    const sum = says({ orderValue: { kind: 'number', section: 'value', n: 10_000_001 } })
    expect(sum).toContain('100.000,01')
    expect(sum).toContain('liegt außerhalb dessen, was die Vereinbarung regelt.')
  })

  test('a day on which the agreement is not in force is told as such', () => {
    expect(says({}, day('2025-12-31'))).toBe('An diesem Tag gilt diese Vereinbarung nicht.')
  })
})
