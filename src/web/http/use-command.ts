import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '#core/shared/result.ts'
import type { Refused } from './api.ts'

export interface CommandState<Arguments extends readonly unknown[], T> {
  readonly run: (...args: Arguments) => Promise<Result<T, Refused>>
  readonly running: boolean
  /** The last refusal, until the command is run again. Show it with `<RefusalLine>` beside the button. */
  readonly refused: Refused | undefined
}

/** One command of a page: runs once at a time, tells `done` what came of it, and keeps what was refused for the page to show. */
export function useCommand<Arguments extends readonly unknown[], T>(
  command: (...args: Arguments) => Promise<Result<T, Refused>>,
  done?: (value: T) => void | Promise<void>,
): CommandState<Arguments, T> {
  const [running, setRunning] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const current = useRef<Promise<Result<T, Refused>>>(undefined)
  const after = useRef(done)
  useEffect(() => {
    after.current = done
  })
  const run = useCallback(
    (...args: Arguments): Promise<Result<T, Refused>> => {
      if (current.current !== undefined) return current.current
      setRunning(true)
      setRefused(undefined)
      const promise = (async () => {
        try {
          const result = await command(...args)
          if (result.ok) await after.current?.(result.value)
          else setRefused(result.error)
          return result
        } finally {
          current.current = undefined
          setRunning(false)
        }
      })()
      current.current = promise
      return promise
    },
    [command],
  )
  return { run, running, refused }
}
