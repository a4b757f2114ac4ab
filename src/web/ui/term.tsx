import './term.css'
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { createPortal } from 'react-dom'
import type { Locale } from '#text/language.ts'
import type { TermId } from '#text/terms.ts'
import { useTerms } from '../language/terms.ts'

/** Who only passes over a term on the way elsewhere does not open it; who moves into its note does not lose it. */
const moment = 350

/**
 * A word that explains itself: a click, a tap, Enter and Space open its note and close it again, resting on it or the focus opens it
 * after a moment, Escape closes it. The note lies over the page and moves nothing.
 */
export const Term = ({
  id,
  locale,
  children,
}: {
  readonly id: TermId
  /** Of the text it stands in, where that is not the reader's. */
  readonly locale?: Locale
  readonly children: string
}) => {
  const { term, explains } = useTerms(locale).terms[id]
  const word = useRef<HTMLSpanElement>(null)
  const [isOpen, setOpen] = useState(false)
  const timer = useRef<number>(undefined)
  const note = useId()

  const now = useCallback((open: boolean): void => {
    clearTimeout(timer.current)
    setOpen(open)
  }, [])
  const soon = (open: boolean): void => {
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setOpen(open), moment)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (!isOpen) return undefined
    const close = (event: Event): void => {
      if (event instanceof globalThis.KeyboardEvent && event.key !== 'Escape') return
      if (event.type === 'pointerdown' && event.target instanceof Node && word.current?.contains(event.target) === true) return
      now(false)
    }
    const closers = ['keydown', 'pointerdown', 'scroll', 'resize'] as const
    for (const name of closers) addEventListener(name, close, true)
    return () => {
      for (const name of closers) removeEventListener(name, close, true)
    }
  }, [isOpen, now])

  const press = (event: MouseEvent | KeyboardEvent): void => {
    // Within an option a click on the word asks what it means and chooses nothing.
    event.preventDefault()
    event.stopPropagation()
    now(!isOpen)
  }
  return (
    <>
      <span
        ref={word}
        className="term"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a real button would not break over two lines as the words around it do
        role="button"
        tabIndex={0}
        aria-expanded={isOpen}
        aria-describedby={isOpen ? note : undefined}
        onClick={press}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') press(event)
        }}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && soon(true)}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && soon(false)}
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && soon(true)}
        onBlur={() => now(false)}
      >
        {children}
      </span>
      {isOpen && (
        <Note id={note} of={word} lang={locale} onEnter={() => now(true)} onLeave={() => soon(false)}>
          <b>{term}</b>
          {explains}
        </Note>
      )}
    </>
  )
}

const gap = 6
const edge = 16

/** Below its word, above it where there is no room, and never beyond the edges of the window. */
const Note = ({
  id,
  of,
  lang,
  onEnter,
  onLeave,
  children,
}: {
  readonly id: string
  readonly of: React.RefObject<HTMLElement | null>
  readonly lang: Locale | undefined
  readonly onEnter: () => void
  readonly onLeave: () => void
  readonly children: React.ReactNode
}) => {
  const note = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [line] = of.current?.getClientRects() ?? []
    const own = note.current
    if (line === undefined || own === null) return
    const { width, height } = own.getBoundingClientRect()
    const left = Math.max(edge, Math.min(line.left, document.documentElement.clientWidth - width - edge))
    const below = line.bottom + gap
    own.style.left = `${left}px`
    own.style.top = `${below + height > innerHeight && line.top > height + gap ? line.top - gap - height : below}px`
  }, [of])
  return createPortal(
    <div ref={note} id={id} lang={lang} className="term-note" role="tooltip" onPointerEnter={onEnter} onPointerLeave={onLeave}>
      {children}
    </div>,
    document.body,
  )
}
