import { canonical, type Json } from './canonical.ts'

/**
 * One entry of the evidence record. What happened (the payload) is stored beside it and can be erased; the leaf holds only a
 * salted commitment to it and the hash of the leaf before, so that nobody can change, insert or drop an entry unnoticed, and
 * nobody can guess a payload from its commitment. docs/evidence.md shows the bytes.
 *
 * A cooperation has one chain that everybody reads (`all`) and one per side, because the mere length of a common chain would
 * tell when another side answers in private.
 */
export interface Leaf {
  readonly cooperation: string
  readonly stream: string
  /** 1, 2, 3 ... within the stream. */
  readonly seq: number
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string
  /** What kind of thing happened, `negotiation.answered`. */
  readonly kind: string
  /** Lower-case hex, as are all hashes. */
  readonly commitment: string
  /** Hash of the leaf before; 64 zeros for the first. */
  readonly previous: string
  readonly hash: string
}

/** SHA-256 of the UTF-8 bytes of a text, as lower-case hex. Given from outside: core has no cryptography. */
export type Sha256 = (text: string) => string

const beforeFirst = '0'.repeat(64)

/** `salt` is 32 random bytes as 64 hex digits; `payload` is canonical JSON. */
const commit = (salt: string, payload: string, sha256: Sha256): string => sha256(`handschlag/evidence/commitment@1\n${salt}\n${payload}`)

function leafHash({ cooperation, stream, seq, at, kind, commitment, previous }: Omit<Leaf, 'hash'>, sha256: Sha256): string {
  return sha256(`handschlag/evidence/leaf@1\n${canonical({ cooperation, stream, seq, at, kind, commitment, previous })}`)
}

export interface Entry {
  readonly at: string
  readonly kind: string
  readonly payload: Json
  readonly salt: string
}

/** The next leaf of a stream, and the payload text to store beside it. */
export function nextLeaf(
  chain: { readonly cooperation: string; readonly stream: string; readonly last: Pick<Leaf, 'seq' | 'hash'> | undefined },
  { at, kind, payload, salt }: Entry,
  sha256: Sha256,
): { readonly leaf: Leaf; readonly payload: string } {
  const text = canonical(payload)
  const { cooperation, stream, last } = chain
  const open = {
    cooperation,
    stream,
    seq: (last?.seq ?? 0) + 1,
    at,
    kind,
    commitment: commit(salt, text, sha256),
    previous: last?.hash ?? beforeFirst,
  }
  return { leaf: { ...open, hash: leafHash(open, sha256) }, payload: text }
}

/** A leaf as it was kept; payload and salt are null when erased. */
export interface KeptLeaf extends Leaf {
  readonly payload: string | null
  readonly salt: string | null
}

export type Damage = { readonly seq: number; readonly code: 'missingLeaf' | 'brokenLink' | 'changedLeaf' | 'changedPayload' }

/** Everything wrong with one stream, whose leaves are given in their order from the first. Empty means untouched. */
export function verifyStream(leaves: readonly KeptLeaf[], sha256: Sha256): readonly Damage[] {
  return leaves.flatMap((leaf, index): Damage[] => {
    const damage: Damage[] = []
    if (leaf.seq !== index + 1) damage.push({ seq: leaf.seq, code: 'missingLeaf' })
    if (leaf.previous !== (leaves[index - 1]?.hash ?? beforeFirst)) damage.push({ seq: leaf.seq, code: 'brokenLink' })
    if (leaf.hash !== leafHash(leaf, sha256)) damage.push({ seq: leaf.seq, code: 'changedLeaf' })
    const { payload, salt } = leaf
    if (payload !== null && (salt === null || commit(salt, payload, sha256) !== leaf.commitment))
      damage.push({ seq: leaf.seq, code: 'changedPayload' })
    return damage
  })
}
