import { useEffect, useState } from 'react'
import type { CooperationId } from '#core/shared/id.ts'
import type { LiveMessage } from '#wire/cooperation.ts'
import { livePulse } from '#wire/live-pulse.ts'
import { cooperationQuery } from '../cooperation/data.ts'
import { queryClient } from '../http/query-client.ts'

const longestPause = 10_000

/** A page that hears nothing for so long has lost its line, also when nobody said so. */
const silence = livePulse * 2 + 2_000

export type Line = 'open' | 'lost'

/**
 * Fetches the view again whenever the server says that something changed. After a lost connection it fetches first, so nothing is
 * missed. A page that the server closes (4403: signed out, or no longer a member) drops what it shows and asks anew, so that the
 * refusal stands there. The answer says whether the line is open; a page is taken to have one until it is without.
 */
export function useLive(id: CooperationId): Line {
  const [line, setLine] = useState<Line>('open')
  useEffect(() => {
    let stopped = false
    let pause = 500
    let socket: WebSocket | undefined
    let retry: number | undefined
    let watch: number | undefined
    const refetch = (): void => void queryClient.invalidateQueries({ queryKey: cooperationQuery(id).queryKey })
    const lost = (of: WebSocket): void => {
      if (stopped || of !== socket) return
      socket = undefined
      // A dead line would keep `close` waiting for an answer; it is left to itself.
      of.close()
      clearTimeout(watch)
      setLine('lost')
      retry = window.setTimeout(open, pause)
      pause = Math.min(pause * 2, longestPause)
    }
    const heard = (of: WebSocket): void => {
      clearTimeout(watch)
      watch = window.setTimeout(() => lost(of), silence)
    }
    const open = (): void => {
      clearTimeout(retry)
      const fresh = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/v1/cooperations/${id}/live`)
      socket = fresh
      heard(fresh)
      fresh.addEventListener('open', () => {
        pause = 500
        heard(fresh)
        if (fresh === socket) setLine('open')
        refetch()
      })
      fresh.addEventListener('message', ({ data }) => {
        if (fresh !== socket) return
        heard(fresh)
        if ((JSON.parse(String(data)) as LiveMessage).kind === 'changed') refetch()
      })
      fresh.addEventListener('close', ({ code }) => {
        if (code !== 4403) return lost(fresh)
        clearTimeout(watch)
        // Fetching again alone would leave on the page what may not be read here any more.
        void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey.includes(id) })
      })
    }
    open()
    const online = (): void => {
      if (socket === undefined) open()
    }
    const offline = (): void => {
      if (socket !== undefined) lost(socket)
    }
    addEventListener('online', online)
    addEventListener('offline', offline)
    return () => {
      stopped = true
      clearTimeout(retry)
      clearTimeout(watch)
      removeEventListener('online', online)
      removeEventListener('offline', offline)
      socket?.close()
    }
  }, [id])
  return line
}
