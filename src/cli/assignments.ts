import type { Call } from './call.ts'

/**
 * What is typed as `fact=value`, one after the other, split at the first `=`; no name twice. `take` reads a value and says what is wrong
 * with it. The first sentence of what is wrong ends the reading; undefined: all were read.
 */
export function takeAssignments(
  { words }: Pick<Call, 'words'>,
  given: readonly string[],
  take: (id: string, typed: string) => string | undefined,
): string | undefined {
  const seen = new Set<string>()
  for (const written of given) {
    const at = written.indexOf('=')
    const id = written.slice(0, at).trim()
    if (at < 0) return words.notAnAssignment(written)
    if (seen.has(id)) return words.factTwice(id)
    seen.add(id)
    const wrong = take(id, written.slice(at + 1))
    if (wrong !== undefined) return wrong
  }
  return undefined
}
