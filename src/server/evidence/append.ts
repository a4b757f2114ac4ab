import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Json } from '#core/evidence/canonical.ts'
import { type Leaf, nextLeaf, type Sha256 } from '#core/evidence/leaf.ts'
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
export const appendEvidence = (tx: Tx, happened: Happened): Promise<void> => appendAllEvidence(tx, [happened])

/** Adds leaves in this order, each after the one before it in its stream; with few statements, however many leaves there are. */
export async function appendAllEvidence(tx: Tx, happened: readonly Happened[]): Promise<void> {
  if (happened.length === 0) return
  const last = new Map<string, Pick<Leaf, 'seq' | 'hash'> | undefined>()
  const added = []
  for (const { cooperation, stream, kind, at, payload } of happened) {
    const chain = `${cooperation} ${stream}`
    if (!last.has(chain)) last.set(chain, await lastLeaf(tx, cooperation, stream))
    const salt = randomBytes(32).toString('hex')
    const next = nextLeaf({ cooperation, stream, last: last.get(chain) }, { at, kind, payload, salt }, sha256)
    last.set(chain, next.leaf)
    added.push({ ...next, salt, cooperation, stream, at: new Date(at), kind })
  }
  try {
    await tx
      .insertInto('evidence_leaf')
      .values(
        added.map(({ leaf: { seq, commitment, previous, hash }, cooperation, stream, at, kind }) => ({
          cooperation_id: cooperation,
          stream,
          seq,
          at,
          kind,
          commitment,
          previous,
          hash,
        })),
      )
      .execute()
  } catch (error) {
    throw lostRace(error)
  }
  await tx
    .insertInto('evidence_payload')
    .values(
      added.map(({ leaf: { seq }, payload, salt, cooperation, stream }) => ({ cooperation_id: cooperation, stream, seq, salt, payload })),
    )
    .execute()
}

async function lastLeaf(tx: Tx, cooperation: CooperationId, stream: Stream): Promise<Pick<Leaf, 'seq' | 'hash'> | undefined> {
  const found = await sql<{ seq: number; hash: string }>`select seq, hash from last_leaf(${cooperation}::uuid, ${stream})`.execute(tx)
  return found.rows[0]
}

/** Two transactions that took the same next number: PostgreSQL may call it a double key, and it is worth another attempt. */
export const lostRace = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'
    ? Object.assign(new Error('another transaction took the same number', { cause: error }), { code: '40001' })
    : error
