import { useEffect, useState } from 'react'
import type { ValueCase } from '#core/value/case.ts'
import type { Asked, Outcome } from '#core/value/simulate.ts'
import type { Reckoned, Task } from './simulate-worker.ts'

let worker: Worker | undefined
let tasks = 0
const waiting = new Map<number, (outcome: Outcome) => void>()

/** One process for all pages, begun when the first asks. */
function reckon(given: ValueCase, asked: Asked): Promise<Outcome> {
  if (worker === undefined) {
    worker = new Worker(new URL('./simulate-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Reckoned>) => {
      waiting.get(data.id)?.(data.outcome)
      waiting.delete(data.id)
    })
  }
  const id = ++tasks
  const outcome = new Promise<Outcome>((resolve) => waiting.set(id, resolve))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of this page has no other origin
  worker.postMessage({ id, given, asked } satisfies Task)
  return outcome
}

export interface ToReckon {
  readonly given: ValueCase
  readonly asked: Asked
}

/** The outcome of each, in order; undefined until all are there. What was shown stays until the new figures stand. */
export function useOutcomes(all: readonly ToReckon[]): { readonly outcomes: readonly Outcome[] | undefined; readonly busy: boolean } {
  const key = JSON.stringify(all)
  const [done, setDone] = useState<{ readonly key: string; readonly outcomes: readonly Outcome[] }>()
  useEffect(() => {
    let stopped = false
    const wanted = JSON.parse(key) as readonly ToReckon[]
    void (async () => {
      const outcomes = await Promise.all(wanted.map(({ given, asked }) => reckon(given, asked)))
      if (!stopped) setDone({ key, outcomes })
    })()
    return () => {
      stopped = true
    }
  }, [key])
  const fits = done?.outcomes.length === all.length ? done : undefined
  return { outcomes: fits?.outcomes, busy: fits?.key !== key }
}
