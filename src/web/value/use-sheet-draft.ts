import { useEffect, useRef, useState } from 'react'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { Result } from '#core/shared/result.ts'
import { emptyDraft, type ValueDraft } from '#core/value/sheet.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useDraft } from '../cooperation/drafts.ts'
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

/** What was typed and not taken by the server, and the version that it was typed upon. */
interface Kept {
  readonly content: ValueDraft
  readonly version: number
}

/**
 * What a side writes, saved by itself a moment after the last key; one saving after the other, and again where the line was lost. What is
 * not saved yet outlasts the page in this browser, unless somebody else of the side has saved meanwhile.
 */
export function useSheetDraft(view: CooperationView, side: Side, sheets: ValueSheets): SheetDraft {
  const { round, own } = sheets
  const shown = own?.version ?? 0
  const version = useRef(shown)
  const { draft: unsaved, set: keep } = useDraft<Kept>(view, `sheet:value:${round}`)
  // A new round begins with what the own side said in the last one.
  const [draft, setDraft] = useState<ValueDraft>(() =>
    unsaved !== undefined && unsaved.version === shown
      ? unsaved.content
      : (own?.content ?? sheets.rounds.at(-1)?.sheets[side] ?? emptyDraft),
  )
  const [state, setState] = useState<SheetDraft['state']>('untouched')
  const [refused, setRefused] = useState<Refused>()
  const newest = useRef(draft)
  const saved = useRef(own?.content)
  const timer = useRef<number>(undefined)
  const running = useRef<Promise<number | undefined>>(undefined)

  const save = async (): Promise<number | undefined> => {
    while (saved.current !== newest.current) {
      const content = newest.current
      setState('saving')
      const answer: Result<ValueSheets, Refused> = await saveDraft(view.id, { round, expected: version.current }, content)
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
    keep(undefined)
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
    keep({ content: newest.current, version: version.current })
    setState((now) => (now === 'refused' ? now : 'saving'))
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => void flush(), quiet)
  }
  const now = useRef({ flush, isUnsaved: unsaved !== undefined })
  useEffect(() => {
    now.current = { flush, isUnsaved: unsaved !== undefined }
  })
  useEffect(() => {
    if (now.current.isUnsaved) void now.current.flush()
    // Who leaves the page a moment after the last key has it saved all the same.
    return () => {
      if (now.current.isUnsaved) void now.current.flush()
    }
  }, [])
  return { draft, change, state, refused, flush }
}
