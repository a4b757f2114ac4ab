import { useSyncExternalStore } from 'react'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import type { AnswerValue, QuestionId } from '#core/catalogue/topic.ts'
import type { AnswerQuestion, CooperationView } from '#wire/cooperation.ts'
import { isPassing, type Refused } from '../http/api.ts'
import { queryClient } from '../http/query-client.ts'
import { meQuery } from '../session/data.ts'
import { holdUnsent, unsentPrefix } from '../session/unsent.ts'
import { command } from './data.ts'

export type AnswerToSend = Omit<AnswerQuestion, 'value'> & { readonly value: AnswerValue }

/**
 * Answers on their way to the server. Each is kept in this browser until the server has acknowledged it, and sent again after a lost
 * connection, a reload or a crash; the key of the command makes sure that it counts once. What a page calls saved is acknowledged.
 */
export interface PendingAnswer {
  readonly cooperation: CooperationId
  readonly body: AnswerToSend
  readonly key: string
}

/** An answer that was not taken: what was typed and why it was not taken. It stays in this browser until the person decides about it. */
export interface KeptAnswer extends PendingAnswer {
  readonly refused: Pick<Refused, 'code' | 'message'>
  /** When it was refused, as an ISO instant. */
  readonly at: string
}

export interface QueueState {
  readonly items: readonly PendingAnswer[]
  /** `waiting`: the server cannot be reached; it is tried again by itself. */
  readonly state: 'idle' | 'saving' | 'waiting'
  /** Not taken and not yet decided about, the oldest first; those of other windows of this browser included. */
  readonly kept: readonly KeptAnswer[]
  /** When the server last acknowledged an answer of this page. */
  readonly savedAt: string | undefined
}

const longestPause = 10_000

class AnswerQueue {
  #state: QueueState
  readonly #listeners = new Set<() => void>()
  readonly #person: PersonId
  readonly #pending: Entries<PendingAnswer>
  readonly #kept: Entries<KeptAnswer>
  #running = false
  #wake: (() => void) | undefined

  constructor(person: PersonId) {
    this.#person = person
    this.#pending = entries(unsentPrefix('answer-not-saved', person))
    this.#kept = entries(unsentPrefix('answer-kept', person))
    this.#state = { items: this.#pending.all(), state: 'idle', kept: this.#kept.all(), savedAt: undefined }
    addEventListener('online', () => this.#wake?.())
    addEventListener('storage', ({ key }) => {
      if (key === null || key.startsWith(this.#kept.prefix)) this.#set({ kept: this.#kept.all() })
    })
    void this.#run()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    void this.#run()
    return () => this.#listeners.delete(listener)
  }

  readonly current = (): QueueState => this.#state

  add(cooperation: CooperationId, body: AnswerToSend): void {
    const [inFlight, ...waiting] = this.#state.items
    const others = waiting.filter((item) => item.cooperation !== cooperation || item.body.question !== body.question)
    const items = [...(inFlight === undefined ? [] : [inFlight]), ...others, { cooperation, body, key: crypto.randomUUID() }]
    this.#set({ items })
    this.#wake?.()
    void this.#run()
  }

  /** Keeps what was typed and cannot be sent as things stand, under its key: the same one twice is kept once. */
  keep(answer: KeptAnswer): void {
    this.#set({ kept: [...this.#state.kept.filter(({ key }) => key !== answer.key), answer] })
  }

  /** The person has decided: this answer goes, or has gone another way. */
  forget(key: string): void {
    this.#set({ kept: this.#state.kept.filter((kept) => kept.key !== key) })
  }

  /** Everything goes, sent or not: the person leaves this browser and knows it. */
  clear(): void {
    this.#set({ items: [], kept: [], savedAt: undefined })
    this.#wake?.()
  }

  readonly names = (): readonly string[] => [
    ...this.#state.items.map(({ key }) => this.#pending.prefix + key),
    ...this.#state.kept.map(({ key }) => this.#kept.prefix + key),
  ]

  async #run(): Promise<void> {
    if (this.#running || this.#state.items.length === 0) return
    this.#running = true
    let pause = 500
    for (let item = this.#state.items[0]; item !== undefined; item = this.#state.items[0]) {
      // What one person has answered is never sent in the name of another who has signed in since.
      if (signedInAsOther(this.#person)) break
      if (this.#state.state !== 'waiting') this.#set({ state: 'saving' })
      const { cooperation, body, key } = item
      const answer = await command(cooperation, '/answers', body, key)
      // Let go meanwhile: whatever came of it, it must not be kept again.
      if (this.#state.items[0] !== item) continue
      if (!answer.ok && isPassing(answer.error)) {
        this.#set({ state: 'waiting' })
        await this.#sleep(pause)
        pause = Math.min(pause * 2, longestPause)
        continue
      }
      pause = 500
      const rest = this.#state.items.slice(1)
      if (answer.ok) {
        const version = ownVersion(answer.value, body.question)
        this.#set({
          // A later answer to the same question follows the one that was just acknowledged.
          items: rest.map((next) =>
            next.cooperation === cooperation && next.body.question === body.question && version !== undefined
              ? { ...next, body: { ...next.body, expected: version } }
              : next,
          ),
          state: rest.length > 0 ? 'saving' : 'idle',
          savedAt: new Date().toISOString(),
        })
      } else
        this.#set({
          items: rest,
          state: rest.length > 0 ? 'saving' : 'idle',
          kept: [
            ...this.#state.kept,
            { ...item, refused: { code: answer.error.code, message: answer.error.message }, at: new Date().toISOString() },
          ],
        })
    }
    this.#set({ state: 'idle' })
    this.#running = false
  }

  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #set(change: Partial<QueueState>): void {
    const before = this.#state
    this.#state = { ...before, ...change }
    this.#pending.change(before.items, this.#state.items)
    this.#kept.change(before.kept, this.#state.kept)
    for (const listener of this.#listeners) listener()
  }
}

/** The version of what the own side says to a question: its open position, or its answer before that. */
function ownVersion({ viewer: { side }, negotiation }: CooperationView, question: QuestionId): number | undefined {
  if (side === null) return undefined
  const point = negotiation.points.find((each) => each.question === question)
  const position = point?.state === 'differs' || point?.state === 'agreed' ? point.positions[side] : undefined
  return (position ?? negotiation.answers[side]?.[question])?.version
}

const signedInAsOther = (person: PersonId): boolean => {
  const me = queryClient.getQueryData(meQuery.queryKey)
  return me !== undefined && me.person?.id !== person
}

interface Entries<T> {
  readonly prefix: string
  readonly all: () => readonly T[]
  readonly change: (before: readonly T[], after: readonly T[]) => void
}

/**
 * Answers in the storage of the browser, one entry each, so that two windows never write over each other's. A browser may refuse storage;
 * then the page itself still holds them, and says of those on their way that they are not saved.
 */
function entries<T extends { readonly key: string }>(prefix: string): Entries<T> {
  const attempt = (act: () => void): void => {
    try {
      act()
    } catch {
      // Nothing to do: see above.
    }
  }
  return {
    prefix,
    all: () => {
      const found: { readonly place: number; readonly entry: T }[] = []
      attempt(() => {
        for (const name of Object.keys(localStorage)) {
          if (name.startsWith(prefix)) found.push(JSON.parse(localStorage.getItem(name) ?? '') as { place: number; entry: T })
        }
      })
      return found.toSorted((a, b) => a.place - b.place).map(({ entry }) => entry)
    },
    change: (before, after) => {
      for (const { key } of before.filter((old) => after.every((entry) => entry.key !== old.key)))
        attempt(() => localStorage.removeItem(prefix + key))
      for (const entry of after.filter((next) => !before.includes(next))) {
        attempt(() => {
          const known = localStorage.getItem(prefix + entry.key)
          const place = known === null ? performance.timeOrigin + performance.now() : (JSON.parse(known) as { place: number }).place
          localStorage.setItem(prefix + entry.key, JSON.stringify({ place, entry }))
        })
      }
    },
  }
}

const queues = new Map<PersonId, AnswerQueue>()

holdUnsent({ names: (person) => queues.get(person)?.names() ?? [], forget: (person) => queues.get(person)?.clear() })

export function answerQueue(person: PersonId): AnswerQueue {
  const known = queues.get(person)
  if (known !== undefined) return known
  const queue = new AnswerQueue(person)
  queues.set(person, queue)
  return queue
}

export const useAnswerQueue = (person: PersonId): QueueState => {
  const queue = answerQueue(person)
  return useSyncExternalStore(queue.subscribe, queue.current)
}
