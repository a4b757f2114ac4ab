import type { PersonId } from '#core/shared/id.ts'

/**
 * What a person has written in this browser and no server has yet: answers on their way, answers that were not taken, drafts. The names of
 * all of them begin with their kind and the person, so what somebody would leave behind is found without reading it.
 */
const kinds = ['answer-not-saved', 'answer-kept', 'draft'] as const

export const unsentPrefix = (kind: (typeof kinds)[number], person: PersonId): string => `${kind}:${person}:`

interface Holder {
  /** The names under which it holds texts of this person. */
  readonly names: (person: PersonId) => readonly string[]
  readonly forget: (person: PersonId) => void
}

const holders = new Set<Holder>()

/** Where texts are held in memory as well: a browser may refuse storage, and what is forgotten must not be written there once more. */
export const holdUnsent = (holder: Holder): void => void holders.add(holder)

/** How many texts of this person nobody but this browser has. */
export const unsentOf = (person: PersonId): number =>
  new Set([...stored(person), ...[...holders].flatMap(({ names }) => names(person))]).size

/** Lets all of them go, from memory and from storage. */
export function forgetUnsent(person: PersonId): void {
  for (const { forget } of holders) forget(person)
  for (const name of stored(person)) localStorage.removeItem(name)
}

function stored(person: PersonId): readonly string[] {
  try {
    const prefixes = kinds.map((kind) => unsentPrefix(kind, person))
    return Object.keys(localStorage).filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
  } catch {
    // A browser that refuses storage keeps nothing there.
    return []
  }
}
