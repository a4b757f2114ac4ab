import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { assert } from '#core/shared/assert.ts'
import { CannotStart } from '../database/cannot-start.ts'
import type { Tx } from '../db.ts'

/** 256 random bits as base64url, 43 letters. Travels in a mail or a cookie only; rows keep its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashToken = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest()

/**
 * Says which token this transaction holds, so that row level security shows the row it belongs to. The look-up goes by the
 * hash in an index: how long it takes says nothing about how near a guess came.
 */
export const holdToken = async (tx: Tx, hash: Buffer): Promise<void> => {
  await sql`select set_config('app.token', ${hash.toString('hex')}, true)`.execute(tx)
}

/** Reads a secret of this installation from the data folder; makes it on the first start, readable by the server's user only. */
export function secretInFile(dataFolder: string, name: string): string {
  const file = join(dataFolder, name)
  mkdirSync(dataFolder, { recursive: true })
  try {
    writeFileSync(file, newToken(), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    assert(error instanceof Error && 'code' in error && error.code === 'EEXIST', `the secret ${name} can be kept in the data folder`)
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length !== 43) throw new CannotStart(`${file} does not hold a whole secret. Delete it; the start makes a new one.`)
  return secret
}
