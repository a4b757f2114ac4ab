/**
 * Lets the commands of one cooperation pass one after the other. Serializable transactions are right without it, also with
 * several server processes; the gate spares them the attempts that many people at once would lose against each other.
 */
export type Gate = <T>(key: string, work: () => Promise<T>) => Promise<T>

export function openGate(): Gate {
  const last = new Map<string, Promise<unknown>>()
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(key, mine)
    try {
      return await mine
    } finally {
      if (last.get(key) === mine) last.delete(key)
    }
  }
}
