import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allQuestions, longestReason, questionById } from '#core/catalogue/questions.ts'
import type { CooperationView as Head, Me } from '#wire/access.ts'
import type { CooperationView, EvidenceView } from '#wire/cooperation.ts'
import { type Browser, browser, found, signIn } from '../access/people.ts'
import { type Answer, startServer, type TestServer } from '../harness.ts'

/**
 * Text of any script and length in every place where people write: taken and given back letter by letter, or refused with a
 * clear code; exactly as the rules below say, and never a mistake of ours.
 */
let server: TestServer
let anna: Browser
let cooperation: string

beforeAll(async () => {
  server = await startServer()
  anna = await signIn(server, 'anna@nordlicht.example')
  cooperation = await found(anna)
})
afterAll(() => server.close())

const samples: readonly string[] = [
  'שלום, נעים מאוד',
  'مرحبا بكم ١٢٣',
  '\u202eabc\u202c und zurück',
  '日本語の契約書',
  'ภาษาไทย',
  'a\u0301 und á',
  `Z${'\u0300\u0301\u0302'.repeat(50)}algo`,
  '👩‍👩‍👧‍👦 🇦🇹 🏳️‍🌈 🤝🏿',
  '𝕳𝖆𝖓𝖉𝖘𝖈𝖍𝖑𝖆𝖌',
  '\ufeffam Anfang',
  'unsichtbar\u200b\u200d\u00ad',
  'Zeile\nZeile\r\nZeile\u2028Zeile\u0085Zeile\tSpalte',
  '\u0001\u001b[31mrot\u0007\u007f\u009f',
  'a\u0000b',
  '\ud83d',
  'vorn \udc00 und hinten \ud800',
  '\\u0000 \\ud800 \\',
  '"}],"kind":"x"',
  "'; drop table handschlag.person; --",
  '<script>alert(1)</script>&amp;',
  '%00%ff %s ${x} {{x}}',
  '__proto__',
  'undefined',
  '\uffff\ufffe\ufffd',
  '   ',
  '\u00a0\u3000',
  '',
  'ß'.repeat(200),
  'ß'.repeat(201),
  '🤝'.repeat(300),
  '🤝'.repeat(301),
  'x'.repeat(500),
  'x'.repeat(501),
  'ع'.repeat(2000),
  'ع'.repeat(2001),
  '漢'.repeat(20_000),
  '漢'.repeat(20_001),
]

const anyText = fc.oneof(
  fc.constantFrom(...samples),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  // Halves of characters included.
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
)

/** All samples, then random texts. */
const throughout = async (numRuns: number, check: (text: string) => Promise<void>): Promise<void> => {
  for (const text of samples) await check(text)
  await fc.assert(fc.asyncProperty(anyText, check), { numRuns })
}

const codeOf = ({ json }: Answer): string => (json as { code?: string }).code ?? ''
const isKept = (text: string, longest: number): boolean => text.isWellFormed() && !text.includes('\0') && text.length <= longest
const isSaid = (text: string, longest: number): boolean => isKept(text, longest) && text.trim() !== ''

/** Taken (200) exactly when it may be, else refused (400) with one of these codes. */
const expectTaken = (answer: Answer, may: boolean, codes: readonly string[], text: string): void => {
  expect([answer.status, text]).toEqual([may ? 200 : 400, text])
  if (!may) expect(codes).toContain(codeOf(answer))
}

const goal = allQuestions.find(({ kind, relevant }) => kind.kind === 'text' && relevant === undefined)!
const longestGoal = goal.kind.kind === 'text' ? goal.kind.maxLength : 0

describe('a private answer', () => {
  const send = (body: object) => anna.post(`/api/v1/cooperations/${cooperation}/answers`, { question: goal.id, ...body })
  const seen = ({ json }: Answer) => (json as CooperationView).negotiation.answers.a?.[goal.id]
  const refusals = ['invalidInput', 'invalidAnswer']

  test('in words', async () => {
    expect(questionById(goal.id)?.kind).toEqual({ kind: 'text', maxLength: longestGoal })
    await throughout(40, async (text) => {
      const answer = await send({ value: { kind: 'text', text } })
      expectTaken(answer, isSaid(text, longestGoal), refusals, text)
      if (answer.status === 200) expect(seen(answer)?.value).toEqual({ kind: 'text', text })
    })
  })

  test('not relevant because', async () => {
    await throughout(30, async (text) => {
      const answer = await send({ value: { kind: 'notRelevant', because: text } })
      expectTaken(answer, isSaid(text, longestReason), refusals, text)
      if (answer.status === 200) expect(seen(answer)?.value).toEqual({ kind: 'notRelevant', because: text })
    })
  })

  test('its interest and reason', async () => {
    await throughout(30, async (text) => {
      const answer = await send({ value: { kind: 'text', text: 'Ziel' }, interest: text, reason: text })
      expectTaken(answer, isKept(text, 2000), refusals, text)
      if (answer.status === 200) expect(seen(answer)).toMatchObject({ interest: text, reason: text })
    })
  })

  test('a choice, a day, a share, a cell that are none', async () => {
    await throughout(20, async (text) => {
      for (const value of [
        { kind: 'choice', option: text },
        { kind: 'choices', options: [text] },
        { kind: 'day', day: text },
        { kind: 'shares', parts: { [text]: 10_000 } },
        { kind: 'rows', rows: [{ [text]: text }] },
        { kind: text },
      ]) {
        expectTaken(await send({ value }), false, [...refusals, 'notJson'], text)
      }
      expect(['invalidInput', 'unknownQuestion']).toContain(
        codeOf(await anna.post(`/api/v1/cooperations/${cooperation}/answers`, { question: text, value: { kind: 'unknown' } })),
      )
    })
  })

  test('is in the evidence as it was written', async () => {
    const text = samples
      .filter((one) => isKept(one, 2000))
      .join('|')
      .slice(0, 1900)
      .toWellFormed()
    await send({ value: { kind: 'text', text: 'Ziel' }, reason: text })
    const { leaves } = (await anna.get(`/api/v1/cooperations/${cooperation}/evidence`)).json as EvidenceView
    const last = leaves.filter(({ stream }) => stream === 'a').at(-1)
    expect((JSON.parse(last?.payload ?? '') as { reason: string }).reason).toBe(text)
  })
})

test('a proposal and its grounds', async () => {
  const proposals = async () => ((await anna.get(`/api/v1/cooperations/${cooperation}/view`)).json as CooperationView).negotiation.proposals
  let made = (await proposals()).length
  await throughout(15, async (text) => {
    const answer = await anna.post(`/api/v1/cooperations/${cooperation}/proposals`, {
      change: { kind: 'talk', about: goal.id, note: text },
      reason: text,
    })
    expectTaken(answer, isKept(text, 2000), ['invalidInput'], text)
    if (answer.status === 200) made += 1
    const kept = await proposals()
    expect(kept.length).toBe(made)
    if (answer.status === 200) expect(kept.at(-1)).toMatchObject({ change: { note: text }, reason: text })
  })
})

describe('names', () => {
  /** As people write it: one line without control characters, and not longer than 200; spaces around it are not part of it. */
  const nameOf = (text: string): string | undefined => {
    const trimmed = text.trim()
    // oxlint-disable-next-line no-control-regex -- exactly these are refused
    const oneLine = !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(trimmed)
    return trimmed !== '' && trimmed.length <= 200 && oneLine && trimmed.isWellFormed() ? trimmed : undefined
  }

  test('of a person', async () => {
    await throughout(30, async (text) => {
      const answer = await anna.send('PATCH', '/api/v1/me', { name: text })
      expectTaken(answer, nameOf(text) !== undefined, ['invalidInput'], text)
      if (answer.status === 200) expect(((await anna.get('/api/v1/me')).json as Me).person?.name).toBe(nameOf(text))
    })
  })

  test('of a cooperation and its companies', async () => {
    await throughout(15, async (text) => {
      const answer = await anna.post('/api/v1/cooperations', { name: text, companies: [text, 'Südwind'], as: 'owner' })
      expectTaken(answer, nameOf(text) !== undefined, ['invalidInput'], text)
      if (answer.status !== 200) return
      const { id } = answer.json as Head
      expect((await anna.get(`/api/v1/cooperations/${id}`)).json).toMatchObject({
        name: nameOf(text),
        parties: [{ name: nameOf(text) }, {}],
      })
    })
  })

  test('of a passkey, an address, a token: refused, and nothing breaks', async () => {
    const visitor = browser(server)
    await throughout(20, async (text) => {
      const answers = [
        await visitor.post('/api/v1/sign-in/request', { email: text, language: 'de' }),
        await visitor.post('/api/v1/sign-in/request', { email: `${text}@nordlicht.example`, language: text }),
        await visitor.post('/api/v1/sign-in/link', { token: text }),
        await visitor.post('/api/v1/invitations/look', { token: text }),
        await anna.post('/api/v1/passkeys', { name: text, response: { id: text } }),
        await anna.post('/api/v1/cooperations', { name: 'x', companies: ['a', 'b'], as: text }),
      ]
      for (const [index, { status }] of answers.entries()) expect([text, index, [400, 401].includes(status)]).toEqual([text, index, true])
      const own = await visitor.post('/api/v1/sign-in/request', { email: `${text}@nordlicht.example`, language: 'de' })
      expect([text, [200, 400].includes(own.status)]).toEqual([text, true])
    })
  })
})
