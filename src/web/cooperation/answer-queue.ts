import { useSyncExternalStore } from 'react'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import type { AnswerValue, QuestionId } from '#core/catalogue/topic.ts'
import type { AnswerQuestion } from '#wire/cooperation.ts'
import { isPassing, type Refused } from '../http/api.ts'
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

export interface QueueState {
  readonly items: readonly PendingAnswer[]
  /** `waiting`: the server cannot be reached; it is tried again by itself. */
  readonly state: 'idle' | 'saving' | 'waiting'
  readonly refused: { readonly cooperation: CooperationId; readonly question: QuestionId; readonly refused: Refused } | undefined
  /** When the server last acknowledged an answer of this page. */
  readonly savedAt: string | undefined
}

const longestPause = 10_000

class AnswerQueue {
  #state: QueueState
  readonly #listeners = new Set<() => void>()
  readonly #storage: string
  #running = false
  #wake: (() => void) | undefined

  constructor(person: PersonId) {
    this.#storage = `answers-not-saved:${person}`
    this.#state = { items: restore(this.#storage), state: 'idle', refused: undefined, savedAt: undefined }
    addEventListener('online', () => this.#wake?.())
    if (this.#state.items.length > 0) void this.#run()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly current = (): QueueState => this.#state

  add(cooperation: CooperationId, body: AnswerToSend): void {
    const [inFlight, ...waiting] = this.#state.items
    const others = waiting.filter((item) => item.cooperation !== cooperation || item.body.question !== body.question)
    const items = [...(inFlight === undefined ? [] : [inFlight]), ...others, { cooperation, body, key: crypto.randomUUID() }]
    const { refused } = this.#state
    this.#set({ items, refused: refused?.question === body.question ? undefined : refused })
    this.#wake?.()
    void this.#run()
  }

  forgetRefusal(): void {
    this.#set({ refused: undefined })
  }

  async #run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    let pause = 500
    for (let item = this.#state.items[0]; item !== undefined; item = this.#state.items[0]) {
      if (this.#state.state !== 'waiting') this.#set({ state: 'saving' })
      const { cooperation, body, key } = item
      const answer = await command(cooperation, '/answers', body, key)
      if (!answer.ok && isPassing(answer.error)) {
        this.#set({ state: 'waiting' })
        await this.#sleep(pause)
        pause = Math.min(pause * 2, longestPause)
        continue
      }
      pause = 500
      const rest = this.#state.items.slice(1)
      if (answer.ok) {
        const version =
          answer.value.viewer.side === null
            ? undefined
            : answer.value.negotiation.answers[answer.value.viewer.side]?.[body.question]?.version
        this.#set({
          // A later answer to the same question follows the one that was just acknowledged.
          items: rest.map((next) =>
            next.cooperation === cooperation && next.body.question === body.question && version !== undefined && next.body.open !== true
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
          refused: { cooperation, question: body.question, refused: answer.error },
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
    this.#state = { ...this.#state, ...change }
    keep(this.#storage, this.#state.items)
    for (const listener of this.#listeners) listener()
  }
}

/** A browser may refuse storage; then answers are kept for as long as the page is open. */
function keep(storage: string, items: readonly PendingAnswer[]): void {
  try {
    if (items.length === 0) localStorage.removeItem(storage)
    else localStorage.setItem(storage, JSON.stringify(items))
  } catch {
    // Nothing to do: the page itself still holds them and says that they are not saved.
  }
}

function restore(storage: string): readonly PendingAnswer[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storage) ?? '[]')
    return Array.isArray(kept) ? (kept as PendingAnswer[]) : []
  } catch {
    return []
  }
}

const queues = new Map<PersonId, AnswerQueue>()

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
