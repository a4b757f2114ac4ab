/**
 * Measuring: CPU time of this process (all its threads), the best of five rounds, ours and the peers in turn within one run,
 * so that a busy machine bends both alike. Ratios count, absolute times are of one machine.
 */
export interface Measurement {
  /** What is measured, with its unit. */
  readonly name: string
  readonly ours: number
  /** The peer's figure in the same unit; null when it did not finish or there is none. */
  readonly peer: number | null
  /** How many times better we are; null without a peer's figure. */
  readonly ratio: number | null
  readonly goal: string
  readonly met: boolean
  readonly note?: string
}

const rounds = 5

/** CPU milliseconds of one run. */
export async function cpu(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The best of five for each, in turn. `before` prepares a round and is not measured. */
export async function best(works: readonly (() => unknown)[], before?: () => void): Promise<number[]> {
  const found = works.map(() => Infinity)
  for (let round = 0; round < rounds; round++)
    for (const [at, work] of works.entries()) {
      before?.()
      found[at] = Math.min(found[at] ?? Infinity, await cpu(work))
    }
  return found
}

export const rounded = (n: number): number => Number(n.toPrecision(4))

/** Less is better. */
export const time = (name: string, ours: number, peer: number | null, goal: number, note?: string): Measurement => ({
  name: `${name} (ms)`,
  ours: rounded(ours),
  peer: peer === null ? null : rounded(peer),
  ratio: peer === null ? null : rounded(peer / ours),
  goal: `<= ${goal}`,
  met: ours <= goal,
  ...(note === undefined ? {} : { note }),
})

/** More is better; a goal may also ask for a multiple of the peer. */
export const rate = (name: string, ours: number, peer: number | null, goal: number, times?: number, note?: string): Measurement => ({
  name: `${name} (per s)`,
  ours: rounded(ours),
  peer: peer === null ? null : rounded(peer),
  ratio: peer === null ? null : rounded(ours / peer),
  goal: `>= ${goal}${times === undefined ? '' : ` and >= ${times}x`}`,
  met: ours >= goal && (times === undefined || (peer !== null && ours / peer >= times)),
  ...(note === undefined ? {} : { note }),
})
