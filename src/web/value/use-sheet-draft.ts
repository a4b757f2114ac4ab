import { useEffect, useRef, useState } from 'react'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { CooperationId } from '#core/shared/id.ts'
import type { Result } from '#core/shared/result.ts'
import { emptyDraft, type ValueDraft } from '#core/value/sheet.ts'
import { isPassing, type Refused } from '../http/api.ts'
import { saveDraft, type ValueSheets } from './data.ts'

const quiet = 700
const again = 4_000

export interface SheetDraft {
  readonly draft: ValueDraft
  readonly change: (next: (draft: ValueDraft) => ValueDraft) => void
  readonly state: 'untouched' | 'saving' | 'saved' | 'waiting' | 'refused'
  readonly refused: Refused | undefined
  /** Saves what is not saved yet; the version to hand in, or undefined where it could not be saved. */
  readonly flush: () => Promise<number | undefined>
}

/** What a side writes, saved by itself a moment after the last key; one saving after the other, and again where the line was lost. */
export function useSheetDraft(id: CooperationId, side: Side, sheets: ValueSheets): SheetDraft {
  // A new round begins with what the own side said in the last one.
  const [draft, setDraft] = useState<ValueDraft>(() => sheets.own?.content ?? sheets.rounds.at(-1)?.sheets[side] ?? emptyDraft)
  const [state, setState] = useState<SheetDraft['state']>('untouched')
  const [refused, setRefused] = useState<Refused>()
  const newest = useRef(draft)
  const saved = useRef(sheets.own?.content)
  const version = useRef(sheets.own?.version ?? 0)
  const timer = useRef<number>(undefined)
  const running = useRef<Promise<number | undefined>>(undefined)
  const { round } = sheets

  const save = async (): Promise<number | undefined> => {
    while (saved.current !== newest.current) {
      const content = newest.current
      setState('saving')
      const answer: Result<ValueSheets, Refused> = await saveDraft(id, { round, expected: version.current }, content)
      if (!answer.ok) {
        if (isPassing(answer.error)) {
          setState('waiting')
          timer.current = window.setTimeout(() => void flush(), again)
        } else {
          setState('refused')
          setRefused(answer.error)
        }
        return undefined
      }
      version.current = answer.value.own?.version ?? 0
      saved.current = content
    }
    setState((now) => (now === 'untouched' ? now : 'saved'))
    return version.current
  }
  const flush = (): Promise<number | undefined> => {
    clearTimeout(timer.current)
    running.current ??= save().finally(() => (running.current = undefined))
    return running.current
  }
  const change: SheetDraft['change'] = (next) => {
    newest.current = next(newest.current)
    setDraft(newest.current)
    setState((now) => (now === 'refused' ? now : 'saving'))
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => void flush(), quiet)
  }
  const leave = useRef(flush)
  useEffect(() => {
    leave.current = flush
  })
  // Who leaves the page a moment after the last key has it saved all the same.
  useEffect(() => () => void leave.current(), [])
  return { draft, change, state, refused, flush }
}
