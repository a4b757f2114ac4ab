import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { verifyStream } from '#core/evidence/leaf.ts'
import { allQuestions } from '#core/catalogue/questions.ts'
import { sha256 } from '#server/evidence/append.ts'
import { RefusalAnswer } from '#wire/refusal.ts'
import type { EvidenceView } from '#wire/cooperation.ts'
import type { Browser } from '../access/people.ts'
import type { TestServer } from '../harness.ts'

/** A question that every cooperation is asked and that anything may answer as *not relevant because*. */
export const question = allQuestions.find(({ relevant }) => relevant === undefined)!.id

export type Told = { readonly status: number; readonly code: string; readonly message: string }

export type Writer = {
  /** Answers once; the text tells this answer from all others. */
  readonly answer: (text: string, key?: string) => Promise<Told>
  /** The reasons in the evidence of side a, in their order; its chain is whole. */
  readonly kept: () => Promise<readonly string[]>
}

export function writer(server: TestServer, person: Browser, cooperation: string): Writer {
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    answer: async (text, key = randomUUID()) => {
      const { status, json } = await server.send('POST', `/api/v1/cooperations/${cooperation}/answers?lang=en`, {
        body: { question, value: { kind: 'notRelevant', because: text.slice(0, 60) }, reason: text },
        headers: { cookie, origin: server.url, 'idempotency-key': key },
      })
      const refusal = status === 200 ? { code: '', message: '' } : RefusalAnswer.parse(json)
      return { status, ...refusal }
    },
    kept: async () => {
      const { leaves } = (await person.get(`/api/v1/cooperations/${cooperation}/evidence`)).json as EvidenceView
      const own = leaves.filter(({ stream, kind }) => stream === 'a' && kind === 'negotiation.answered')
      expect(
        verifyStream(
          own.map((leaf) => ({ ...leaf, cooperation })),
          sha256,
        ),
      ).toEqual([])
      return own.map(({ payload }) => (JSON.parse(payload ?? '') as { reason: string }).reason)
    },
  }
}
