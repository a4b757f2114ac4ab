import { useEffect, useRef, useState } from 'react'
import type { Result } from '#core/shared/result.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useDraft } from '../cooperation/drafts.ts'
import { isPassing, type Refused } from '../http/api.ts'
import type { SheetsOf, SheetStore } from './data.ts'

const quiet = 700
const again = 4_000

export interface SheetDraft<Draft> {
  readonly draft: Draft
  readonly change: (next: (draft: Draft) => Draft) => void
  readonly state: 'untouched' | 'saving' | 'saved' | 'waiting' | 'refused'
  readonly refused: Refused | undefined
  /** Saves what is not saved yet; the version to hand in, or undefined where it could not be saved. */
  readonly flush: () => Promise<number | undefined>
}

/** What was typed and not taken by the server, and the version that it was typed upon. */
interface Kept<Draft> {
  readonly content: Draft
  readonly version: number
}

/**
 * What a side writes, saved by itself a moment after the last key; one saving after the other, and again where the line was lost. What is
 * not saved yet outlasts the page in this browser, unless somebody else of the side has saved meanwhile. `begin` is what a side that has
 * saved nothing in this round begins with.
 */
export function useSheetDraft<Draft, Whole extends Draft>(
  view: CooperationView,
  store: SheetStore<Draft, Whole>,
  sheets: SheetsOf<Draft, Whole>,
  begin: Draft,
): SheetDraft<Draft> {
  const { round, own } = sheets
  const shown = own?.version ?? 0
  const version = useRef(shown)
  const { draft: unsaved, set: keep } = useDraft<Kept<Draft>>(view, `sheet:${store.kind}:${round}`)
  const [draft, setDraft] = useState<Draft>(() =>
    unsaved !== undefined && unsaved.version === shown ? unsaved.content : (own?.content ?? begin),
  )
  const [state, setState] = useState<SheetDraft<Draft>['state']>('untouched')
  const [refused, setRefused] = useState<Refused>()
  const newest = useRef(draft)
  const saved = useRef(own?.content)
  const timer = useRef<number>(undefined)
  const running = useRef<Promise<number | undefined>>(undefined)

  const save = async (): Promise<number | undefined> => {
    while (saved.current !== newest.current) {
      const content = newest.current
      setState('saving')
      const answer: Result<SheetsOf<Draft, Whole>, Refused> = await store.save(view.id, { round, expected: version.current }, content)
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
  const change: SheetDraft<Draft>['change'] = (next) => {
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
