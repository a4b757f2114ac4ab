import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Json } from '#core/evidence/canonical.ts'
import { nextLeaf, type Sha256 } from '#core/evidence/leaf.ts'
import type { CooperationId } from '#core/shared/id.ts'
import type { Tx } from '../db.ts'
import type { Stream } from './tables.ts'

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

export type Happened = {
  readonly cooperation: CooperationId
  /** Who may read it: everybody in the cooperation, or one side. */
  readonly stream: Stream
  /** `noun.whatHappened`. */
  readonly kind: string
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string
  readonly payload: Json
}

/** Adds one leaf to the evidence record, in the transaction of the command that it records. */
export async function appendEvidence(tx: Tx, { cooperation, stream, kind, at, payload }: Happened): Promise<void> {
  const found = await sql<{ seq: number; hash: string }>`select seq, hash from last_leaf(${cooperation}::uuid, ${stream})`.execute(tx)
  const salt = randomBytes(32).toString('hex')
  const next = nextLeaf({ cooperation, stream, last: found.rows[0] }, { at, kind, payload, salt }, sha256)
  const { seq, commitment, previous, hash } = next.leaf
  try {
    await tx
      .insertInto('evidence_leaf')
      .values({ cooperation_id: cooperation, stream, seq, at: new Date(at), kind, commitment, previous, hash })
      .execute()
  } catch (error) {
    throw lostRace(error)
  }
  await tx.insertInto('evidence_payload').values({ cooperation_id: cooperation, stream, seq, salt, payload: next.payload }).execute()
}

/** Two transactions that took the same next number: PostgreSQL may call it a double key, and it is worth another attempt. */
export const lostRace = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'
    ? Object.assign(new Error('another transaction took the same number', { cause: error }), { code: '40001' })
    : error
