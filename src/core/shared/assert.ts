/** Throws when something that must hold does not: a bug of ours, never a user's mistake. */
export function assert(condition: unknown, mustHold: string): asserts condition {
  if (!condition) throw new Error(`must hold: ${mustHold}`)
}

/** For data from outside that slipped past a complete switch. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
