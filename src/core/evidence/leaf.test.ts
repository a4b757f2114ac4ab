import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, type Json } from './canonical.ts'
import { nextLeaf, verifyStream, type KeptLeaf } from './leaf.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const salt = 'ab'.repeat(32)

const chain = (payloads: readonly Json[]): KeptLeaf[] =>
  payloads.reduce<KeptLeaf[]>((leaves, payload, index) => {
    const entry = { at: `2026-11-23T10:00:0${index % 10}.000Z`, kind: 'negotiation.answered', payload, salt }
    const made = nextLeaf({ cooperation: 'c', stream: 'a', last: leaves.at(-1) }, entry, sha256)
    return [...leaves, { ...made.leaf, payload: made.payload, salt }]
  }, [])

// From RFC 8785, section 3.2.2 and 3.2.3.
test.for<[name: string, value: Json, text: string]>([
  [
    'numbers',
    { numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001] },
    '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
  ],
  ['text', '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  [
    'order of keys',
    { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
  ],
  ['left out', { a: undefined, b: null }, '{"b":null}'],
])('canonical JSON: %s', ([, value, text]) => expect(canonical(value)).toBe(text))

test('a half character is refused', () => expect(() => canonical('\ud83d')).toThrow('whole characters'))

test('the bytes of the documentation', () => {
  const [leaf] = chain([{ answer: 'ja' }])
  expect(leaf?.commitment).toBe(sha256(`handschlag/evidence/commitment@1\n${salt}\n{"answer":"ja"}`))
  expect(leaf?.hash).toBe(
    sha256(
      `handschlag/evidence/leaf@1\n{"at":"2026-11-23T10:00:00.000Z","commitment":"${leaf?.commitment}","cooperation":"c","kind":"negotiation.answered","previous":"${'0'.repeat(64)}","seq":1,"stream":"a"}`,
    ),
  )
})

test('an untouched chain is sound, also after erasing payloads; any change is noticed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.nat(6),
      (payloads, at, what) => {
        const leaves = chain(payloads)
        expect(verifyStream(leaves, sha256)).toEqual([])
        expect(
          verifyStream(
            leaves.map((leaf) => ({ ...leaf, payload: null, salt: null })),
            sha256,
          ),
        ).toEqual([])
        const index = at % leaves.length
        const touched = leaves[index]!
        const changes: Partial<KeptLeaf>[] = [
          { payload: `${touched.payload} ` },
          { salt: 'cd'.repeat(32) },
          { at: '2027-01-01T00:00:00.000Z' },
          { kind: 'negotiation.accepted' },
          { commitment: sha256('x') },
          { previous: sha256('x') },
          { seq: touched.seq + 1 },
        ]
        const changed = leaves.with(index, { ...touched, ...changes[what] })
        expect(verifyStream(changed, sha256)).not.toEqual([])
        if (index < leaves.length - 1) expect(verifyStream(leaves.toSpliced(index, 1), sha256)).not.toEqual([])
      },
    ),
  )
})
