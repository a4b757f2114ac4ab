import { useSyncExternalStore } from 'react'
import type { PersonId } from '#core/shared/id.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { holdUnsent, unsentPrefix } from '../session/unsent.ts'

/**
 * What somebody has begun to write and not sent, by what it is about: one draft per subject and person. A form is open exactly while its
 * draft is here, so a page that changes under it, a refusal or a reload loses nothing that was typed. It goes when it was sent and taken,
 * or when its author cancels.
 */
const drafts = new Map<string, unknown>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(key: string): unknown {
  if (drafts.has(key)) return drafts.get(key)
  let kept: unknown
  try {
    const text = localStorage.getItem(key)
    kept = text === null ? undefined : JSON.parse(text)
  } catch {
    // A browser may refuse storage, and what stands in it may be no draft: then there is none.
  }
  drafts.set(key, kept)
  return kept
}

function write(key: string, draft: unknown): void {
  drafts.set(key, draft)
  try {
    if (draft === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // The page itself still holds it.
  }
  for (const listener of listeners) listener()
}

const heldOf = (person: PersonId): readonly string[] =>
  [...drafts].flatMap(([key, draft]) => (draft !== undefined && key.startsWith(unsentPrefix('draft', person)) ? [key] : []))

holdUnsent({
  names: heldOf,
  forget: (person) => {
    for (const key of heldOf(person)) write(key, undefined)
  },
})

interface DraftOf<T> {
  /** Undefined: nothing is being written. */
  readonly draft: T | undefined
  /** Undefined drops it. */
  readonly set: (draft: T | undefined) => void
}

const prefixOf = ({ id, viewer }: Pick<CooperationView, 'id' | 'viewer'>): string => `${unsentPrefix('draft', viewer.person)}${id}:`

/** `T` is plain JSON, and always the same for the same subject. */
export function useDraft<T>(view: Pick<CooperationView, 'id' | 'viewer'>, subject: string): DraftOf<T> {
  const key = prefixOf(view) + subject
  const draft = useSyncExternalStore(subscribe, () => read(key)) as T | undefined
  return { draft, set: (next) => write(key, next) }
}

/** The drafts of these subjects, such as those that no page shows any more; what is in them, their page knows. */
export function useDrafts(
  view: Pick<CooperationView, 'id' | 'viewer'>,
  wanted: (subject: string) => boolean,
): readonly { readonly subject: string; readonly draft: unknown; readonly drop: () => void }[] {
  const prefix = prefixOf(view)
  // As one text, which is equal while nothing has changed.
  const all = useSyncExternalStore(subscribe, () => JSON.stringify(namesOf(prefix).map((key) => [key, read(key) ?? null])))
  return (JSON.parse(all) as readonly (readonly [string, unknown])[]).flatMap(([key, draft]) => {
    const subject = key.slice(prefix.length)
    return draft === null || !wanted(subject) ? [] : [{ subject, draft, drop: () => write(key, undefined) }]
  })
}

function namesOf(prefix: string): readonly string[] {
  let kept: readonly string[] = []
  try {
    kept = Object.keys(localStorage)
  } catch {
    // See above: then only what this page itself holds.
  }
  return [...new Set([...kept, ...drafts.keys()])].filter((name) => name.startsWith(prefix)).toSorted()
}
